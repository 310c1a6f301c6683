/**
 * Plays out families of cells through the very code that judges them, and counts what turns red (docs/statistics.md).
 * `npm run bench:verdict [-- --families N] [--write]`: seeded, the same every time; --write keeps the figures for the docs.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../../src/stats/random.ts';
import { measureCoverage } from './coverage.ts';
import { renderFigures } from './figures.ts';
import type { Figures, Measured } from './figures.ts';
import { METHODS } from './methods.ts';
import { FAMILY_SIZES, HARMLESS, WORSE } from './scenarios.ts';
import { play } from './world.ts';
import type { Scenario } from './world.ts';

const { values } = parseArgs({
  options: { families: { type: 'string', default: '200' }, write: { type: 'boolean', default: false } },
});
const families = Number(values.families);
const FILE = path.join(import.meta.dirname, '../../docs/verdict-bench.json');

/** Counts, for each size and method, the families that are red; of worse ones only whether the worse cell is. */
function measure(scenario: Scenario): Measured {
  const isWorse = scenario.dropped < 1;
  const sizes = FAMILY_SIZES.map((size) => {
    const random = createRandom(size);
    const red = METHODS.map(() => 0);
    const answers = METHODS.map(() => 0);
    for (let i = 0; i < families; i += 1) {
      const played = play(scenario, size, random);
      for (const [index, method] of METHODS.entries()) {
        const cells = Array.from({ length: isWorse ? 1 : size }, (_, cell) => cell);
        if (cells.some((cell) => method.isRed(played, cell))) red[index] = (red[index] ?? 0) + 1;
        answers[index] = (answers[index] ?? 0) + method.answers(played);
      }
    }
    return {
      size,
      red: red.map((count) => count / families),
      answers: answers.map((sum) => sum / families),
    };
  });
  process.stderr.write(`${scenario.name}\n`);
  return { name: scenario.name, sizes };
}

const figures: Figures = {
  families,
  methods: METHODS.map(({ name }) => name),
  harmless: HARMLESS.map(measure),
  worse: WORSE.map(measure),
  coverage: measureCoverage(families * 10, createRandom(1)),
};
console.log(renderFigures(figures));
if (values.write) writeFileSync(FILE, `${JSON.stringify(figures, null, 1)}\n`);
