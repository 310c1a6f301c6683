import { describe, expect, it } from 'vitest';
import { METHODS } from '../../scripts/bench-verdict/methods.ts';
import { play, QUIET } from '../../scripts/bench-verdict/world.ts';
import type { Scenario } from '../../scripts/bench-verdict/world.ts';
import { createRandom } from '../../src/stats/random.ts';

const FAMILIES = 100;

/** Share of families of five cells with a red one, by method; the seed makes it the same every time. */
function redBy(change: Partial<Scenario>): number[] {
  const random = createRandom(11);
  const played = Array.from({ length: FAMILIES }, () => play({ ...QUIET, ...change }, 5, random));
  return METHODS.map(
    ({ isRed }) => played.filter((one) => [0, 1, 2, 3, 4].some((cell) => isRed(one, cell))).length / FAMILIES,
  );
}

// `npm run bench:verdict` plays many more; a hundred families show what is broken.
describe('the verdict, played out', () => {
  it('is hardly ever red where nothing changed, where the naive rule is every other time', () => {
    const [verdict, , , naive] = redBy({});
    expect(verdict).toBeLessThanOrEqual(0.03);
    expect(naive).toBeGreaterThan(0.3);
  });

  it('is not red on the day that breaks other cases of each prompt, at temperature 0', () => {
    const [verdict, oneLook] = redBy({ isDeterministic: true, broken: 0.05 });
    // Twenty of a hundred were, when only the exact test looked at the fresh answers.
    expect(verdict).toBeLessThanOrEqual(0.07);
    expect(oneLook).toBeGreaterThan(0.5);
  });

  it('is not red on the day on which every cell falls', () => {
    const [verdict, oneLook] = redBy({ day: 0.06 });
    expect(verdict).toBeLessThanOrEqual(0.05);
    expect(oneLook).toBeGreaterThan(0.1);
  });

  it('is not red for cases that a harmless edit shuffled, at temperature 0 too', () => {
    expect(redBy({ reshuffled: 0.3, isDeterministic: true })[0]).toBeLessThanOrEqual(0.1);
  });

  it('is red where one of five cells dropped', () => {
    const [verdict, oneLook] = redBy({ dropped: 0.9 });
    expect(verdict).toBeGreaterThan(0.45);
    expect(oneLook).toBeLessThan(0.45);
  });
});
