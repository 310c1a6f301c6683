import { describe, expect, it } from 'vitest';
import { Turns } from '../../src/run/turns.ts';

/** Gives when requests have their turns at ten a second, where the first is ready this late. */
async function listTurns(burst: number, readyMs: number): Promise<number[]> {
  const clock = { now: 0 };
  const turns = new Turns(() => clock.now);
  turns.begin(10, burst);
  clock.now = readyMs;
  const at: number[] = [];
  for (let count = 0; count < 4; count += 1) {
    await turns.next(
      () => 10,
      (ms) => Promise.resolve((clock.now += ms) > 0),
    );
    at.push(clock.now);
  }
  return at;
}

describe('Turns', () => {
  it('gives one turn after another at a pace', async () => {
    expect(await listTurns(3, 0)).toEqual([100, 200, 300, 400]);
  });

  it('catches up a little where the server lets in some at once', async () => {
    expect(await listTurns(3, 1_000)).toEqual([1_000, 1_050, 1_150, 1_250]);
  });

  it('catches up nothing where it lets in one at a time', async () => {
    expect(await listTurns(1, 1_000)).toEqual([1_000, 1_100, 1_200, 1_300]);
  });
});
