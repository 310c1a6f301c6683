import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBenchmark } from '../../src/benchmarks/check-benchmark.ts';
import { gsm8k } from '../../src/benchmarks/gsm8k.ts';
import { evaluators } from '../../src/evaluators/index.ts';
import { ANYWHERE } from '../../src/text/reach.ts';
import { SHARED_STANDARD } from '../support/shared-standard.ts';
import { createTempDir } from '../support/temp-dir.ts';

const place = { file: 'c.yml', line: 5 };
const reach = ANYWHERE;
const ROWS = [
  { question: 'Tom has 3 pens and buys 4. How many has he?', answer: '3 + 4 = <<3+4=7>>7\n#### 7' },
  { question: 'A car costs 1200 dollars, two cost?', answer: 'Twice 1200.\n#### 2,400' },
]
  .map((row) => JSON.stringify(row))
  .join('\n');

describe('gsm8k', () => {
  it('makes a case of each problem; the final number decides', async () => {
    using dir = createTempDir({ 'test.jsonl': ROWS });
    for (const path of [dir.path, `${dir.path}/test.jsonl`]) {
      const benchmark = await gsm8k.load({ path, reach, place }, {});
      expect(benchmark).toMatchObject({
        name: 'gsm8k',
        category: 'reasoning',
        evaluators: [{ name: 'numeric_match', settings: { extract: 'final', tolerance: 0.01 } }],
        cases: [
          { id: 'gsm8k_0', expected: '7' },
          { id: 'gsm8k_1', expected: '2400' },
        ],
      });
      expect(() => checkBenchmark(benchmark, { evaluators, instruments: {} })).not.toThrow();
    }
  });

  it.each([
    ['{"question":"q","answer":"no marker"}', 'test.jsonl:1: `answer` must end in `####` and the number'],
    ['{"question":"q"}', 'test.jsonl:1: `answer` is missing'],
    ['', 'there is no problem in it'],
  ])('says what is wrong with %j', async (text, message) => {
    using dir = createTempDir({ 'test.jsonl': text });
    await expect(gsm8k.load({ path: dir.path, reach, place }, {})).rejects.toThrow(message);
  });

  it('names the config’s line where the file is not there', async () => {
    await expect(gsm8k.load({ path: 'nowhere.jsonl', reach, place }, {})).rejects.toThrow(
      'c.yml:5: cannot read',
    );
  });

  const official = `${SHARED_STANDARD}/gsm8k/test.jsonl`;
  it.skipIf(!existsSync(official))(
    'reads the 1 319 official problems, each with a numeric answer',
    async () => {
      const benchmark = await gsm8k.load({ path: official, reach, place }, {});
      expect(benchmark.cases).toHaveLength(1319);
      expect(() => checkBenchmark(benchmark, { evaluators, instruments: {} })).not.toThrow();
    },
  );
});
