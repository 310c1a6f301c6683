import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkBenchmark } from '../../src/benchmarks/check-benchmark.ts';
import { humaneval } from '../../src/benchmarks/humaneval.ts';
import { evaluators } from '../../src/evaluators/index.ts';
import { findTemplateProblems } from '../../src/plan/template-problems.ts';
import { ANYWHERE } from '../../src/text/reach.ts';
import { SHARED_STANDARD } from '../support/shared-standard.ts';
import { createTempDir } from '../support/temp-dir.ts';

const place = { file: 'c.yml', line: 5 };
const reach = ANYWHERE;
const TEST = '\n\ndef check(candidate):\n    assert candidate(2) == half(8)\n';
const ROWS = [
  {
    task_id: 'HumanEval/0',
    prompt:
      '\nimport math\n\n\ndef half(x):\n    return x / 2\n\n\ndef square(x):\n    """ {{x}} squared. """\n',
    entry_point: 'square',
    canonical_solution: '    return x * x\n',
    test: TEST,
  },
  {
    task_id: 'HumanEval/1',
    prompt: 'def half(x):\n',
    entry_point: 'half',
    canonical_solution: '',
    test: TEST,
  },
]
  .map((row) => JSON.stringify(row))
  .join('\n');
const instruments = { jail: { identity: {} } };

describe('humaneval', () => {
  it('makes a case of each problem, whose test has the helpers of the prompt', async () => {
    using dir = createTempDir({ 'HumanEval.jsonl': ROWS });
    for (const path of [dir.path, `${dir.path}/HumanEval.jsonl`]) {
      const benchmark = await humaneval.load({ path, reach, place }, {});
      expect(benchmark).toMatchObject({
        name: 'humaneval',
        category: 'code',
        evaluators: [{ name: 'code_execution', settings: {} }],
        cases: [
          {
            id: 'humaneval_0',
            input: expect.stringContaining('{{x}} squared.'),
            expected: `import math\n\n\ndef half(x):\n    return x / 2\n\n${TEST}`,
            metadata: { task_id: 'HumanEval/0', entry_point: 'square' },
          },
          { id: 'humaneval_1', expected: TEST },
        ],
      });
      expect(() => checkBenchmark(benchmark, { evaluators, instruments })).not.toThrow();
      expect(findTemplateProblems(benchmark, Array.from(benchmark.cases))).toEqual([]);
    }
  });

  it('reads the file as it is published, packed', async () => {
    using dir = createTempDir({ 'HumanEval.jsonl.gz': '' });
    dir.write('HumanEval.jsonl.gz', gzipSync(ROWS));
    const { cases, origin } = await humaneval.load({ path: dir.path, reach, place }, {});
    expect(Array.from(cases)).toHaveLength(2);
    expect(origin?.version).toMatch(/^HumanEval\.jsonl\.gz with SHA-256 .*, not the published content$/);
  });

  it.each([
    ['{"task_id":"a","prompt":"p","entry_point":"f"}', 'HumanEval.jsonl:1: `test` is missing'],
    ['', 'there is no problem in it'],
  ])('says what is wrong with %j', async (text, message) => {
    using dir = createTempDir({ 'HumanEval.jsonl': text });
    await expect(humaneval.load({ path: dir.path, reach, place }, {})).rejects.toThrow(message);
  });

  const official = `${SHARED_STANDARD}/humaneval`;
  it.skipIf(!existsSync(official))('reads the 164 official problems', async () => {
    const benchmark = await humaneval.load({ path: official, reach, place }, {});
    const cases = Array.from(benchmark.cases);
    expect(cases).toHaveLength(164);
    expect(new Set(cases.map(({ metadata }) => metadata['entry_point'])).size).toBe(158);
    expect(benchmark.origin?.version).toBe(
      'HumanEval.jsonl.gz of openai/human-eval at 6d43fb980f9fee3c892a914eda09951f772ad10d',
    );
    expect(() => checkBenchmark(benchmark, { evaluators, instruments })).not.toThrow();
  });
});
