import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { humaneval } from '../../../src/benchmarks/humaneval.ts';
import { parseJsonl } from '../../../src/benchmarks/jsonl.ts';
import { codeExecution } from '../../../src/evaluators/code-execution.ts';
import { searchUnwatched } from '../../../src/evaluators/pattern-search.ts';
import { gunzip } from '../../../src/text/gunzip.ts';
import { readBytes } from '../../../src/text/open-file.ts';
import { ANYWHERE } from '../../../src/text/reach.ts';
import { endJails, hasJail, jails } from '../../support/jails.ts';
import { SHARED_STANDARD } from '../../support/shared-standard.ts';

endJails();

const official = path.join(SHARED_STANDARD, 'humaneval');
const file = path.join(official, 'HumanEval.jsonl.gz');
/** Every so many problems: all of them take too long for each run of the tests. */
const STEP = 6;

const SHAPES: readonly ((prompt: string, body: string) => string)[] = [
  (_prompt, body) => body,
  (prompt, body) => `Sure:\n\n\`\`\`python\n${prompt}${body}\`\`\`\n\nThis walks over all of them.`,
  (_prompt, body) => body.trim(),
];

describe.skipIf(!hasJail || !existsSync(file))('HumanEval in a jail', () => {
  it('passes the official solutions, in any shape, and nothing for which the body is missing', async () => {
    const { cases } = await humaneval.load({ path: official, reach: ANYWHERE, place: { file: 'c.yml' } }, {});
    const bytes = gunzip(readBytes(file, ANYWHERE, { maxBytes: 1e6, shownAs: file }), 1e6, file);
    const solutions = parseJsonl(bytes.toString('utf8'), file).map(
      ({ value }) => (value as { readonly canonical_solution: string }).canonical_solution,
    );
    const [best] = jails;
    const jail = best!.jail;
    const score = async (index: number, answer: string): Promise<number | string> => {
      const item = Array.from(cases)[index]!;
      const found = await codeExecution.evaluate(item, answer, {}, { jail }, searchUnwatched);
      return found.status === 'scored' ? found.value : found.reason;
    };
    const chosen = solutions.map((_body, index) => index).filter((index) => index % STEP === 2);
    const passed = chosen.map((index, at) => {
      const prompt = Array.from(cases)[index]!.input;
      return score(index, SHAPES[at % SHAPES.length]!(prompt, solutions[index]!));
    });
    const failed = chosen.map((index) => score(index, '    return None\n'));
    expect(await Promise.all(passed)).toEqual(chosen.map(() => 1));
    expect(await Promise.all(failed)).toEqual(chosen.map(() => 0));
  });
});
