import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const dryRun = (dir: TempDir, ...args: readonly string[]) =>
  callVerb('run', ['--dry-run', ...args], dir.path);

const CASES = `name: sums
evaluators: [exact_match]
test_cases:
  - { id: a, input: '${'x'.repeat(400)}', expected: '2' }
  - { id: b, input: '${'y'.repeat(400)}', expected: '3' }
`;

/** A project whose model is nowhere: whatever is asked of it fails. */
function createProject(model = '', top = ''): TempDir {
  return createTempDir({
    'llm-bench.yml': `${top}
api_keys: { openai: '\${OPENAI_API_KEY}' }
models: [{ id: gpt, provider: openai, max_tokens: 50${model} }]
benchmarks: { files: [sums.yaml] }
`,
    'sums.yaml': CASES,
  });
}

describe('run --dry-run', () => {
  it('says without a key what would be asked, why, and what it takes at most', async () => {
    using dir = createProject(
      ', price: { input: 10, output: 20 }',
      'budget: { max_cost_usd: 2, max_requests: 40 }',
    );
    const { code, out, err } = await dryRun(dir, '--repeat', '3');
    expect(code).toBe(0);
    expect(out).toBe(
      'sums on gpt: 2 cases, 3 trials each, 6 requests (it was chosen): about 600 tokens of prompts, at most 300 of answers, at most $0.01\n' +
        'in all: 6 requests, about 600 tokens of prompts, at most 300 of answers, at most $0.01\n' +
        'the budget ends it at 40 requests, $2.00\n' +
        'nothing was asked\n',
    );
    expect(err).toContain('OPENAI_API_KEY');
    expect(existsSync(path.join(dir.path, 'results'))).toBe(false);
  });

  it('goes by the answers of the run before, and counts what a rematch would ask', async () => {
    using dir = createProject(', price: { input: 10, output: 20 }');
    const answered = { passed: true, output: '2', usage: { input_tokens: 100, output_tokens: 7 } };
    dir.write(
      'before.json',
      JSON.stringify({
        benchmark_name: 'sums',
        model_id: 'gpt',
        timestamp: '2026-11-20T10:00:00Z',
        results: ['a', 'b'].map((id) => ({ test_id: id, ...answered })),
      }),
    );
    const { out } = await dryRun(dir, '--baseline', 'before.json', '--json');
    expect(JSON.parse(out)).toEqual({
      schema: 'llm-bench/dry-run/1',
      cells: [
        {
          benchmark: 'sums',
          model: 'gpt',
          why: ['it was chosen'],
          cases: 2,
          trials: 1,
          requests: 2,
          kept: 0,
          from_store: 0,
          rematch_requests: 12,
          input_tokens: 200,
          output_tokens: 14,
          output_tokens_are: 'as_before',
          cost_usd: 0.00228,
        },
      ],
      instruments: {},
      budget: { max_requests: null, max_minutes: null, max_cost_usd: null },
    });
    expect((await dryRun(dir, '--baseline', 'before.json')).out).toContain(
      'asking both sides again, only before red: at most 12 requests more\n',
    );
  });

  it('says where neither a price nor a longest answer is known', async () => {
    using dir = createProject();
    dir.write('llm-bench.yml', dir.read('llm-bench.yml').replace('max_tokens: 50', 'max_tokens: null'));
    const { out } = await dryRun(dir);
    expect(out).toContain('those of answers have no limit, price not known');
  });
});
