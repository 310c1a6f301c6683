import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import { callVerb } from '../support/io.ts';
import { startLoopback } from '../support/loopback.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { configOf, numberIn, startModel } from '../support/sums.ts';
import { createTempDir } from '../support/temp-dir.ts';

const ROWS = Array.from(
  { length: 5 },
  (_, index) => `${JSON.stringify({ question: `${index} + 1?`, answer: `So\n#### ${index + 1}` })}\n`,
).join('');
const SHA256 = createHash('sha256').update(ROWS).digest('hex');

describe('run, of a standard benchmark', () => {
  it('downloads it once, says what it is, and stops at other content', async () => {
    let rows = ROWS;
    await using mirror = await startLoopback((_request, response) => void response.end(rows));
    await using model = await startModel((_system, question) => `#### ${numberIn(question) + 1}`);
    const source = `{ url: '${mirror.url}/test.jsonl', sha256: ${SHA256} }`;
    using dir = createTempDir({
      'llm-bench.yml': configOf(
        model,
        `api_keys: { openai: '\${OPENAI_API_KEY}' }\nbenchmarks: { enabled: [gsm8k], sources: { gsm8k: ${source} } }\n`,
      ),
    });
    const run = (cache: string) =>
      callVerb('run', ['--allowed-hosts', `openai=${model.host}`], dir.path, {
        env: { OPENAI_API_KEY: 'sk-a-key-of-a-test', XDG_CACHE_HOME: `${dir.path}/${cache}` },
      });
    const { code, out, err } = await run('a');
    expect(code).toBe(0);
    expect(err).toMatch(/^gsm8k: test\.jsonl: downloading from 127\.0\.0\.1:\d+\n/);
    expect(out).toContain('gsm8k: Cobbe et al. 2021');
    const [file = ''] = readdirSync(`${dir.path}/results`).filter((name) => name.startsWith('gsm8k_'));
    const { config } = JSON.parse(dir.read(`results/${file}`)) as CellRecord;
    expect(config?.origin).toEqual({
      paper: 'Cobbe et al. 2021, Training Verifiers to Solve Math Word Problems, arXiv 2110.14168',
      licence: 'MIT',
      version: `test.jsonl with SHA-256 ${SHA256}, not the published content`,
    });
    expect(dir.read('results/summary.md')).toContain('arXiv 2110.14168; licence MIT;');
    await run('a');
    expect(mirror.received).toHaveLength(1);
    expect(Object.keys(mirror.received[0]!.headers)).not.toContain('authorization');
    rows = ROWS.replace('4 + 1', '3 + 1');
    expect(await problemsOfAsync(run('b'))).toMatch(/^llm-bench\.yml:5:\d+: cannot download .* and not /);
    expect(model.received).toHaveLength(5);
  });
});
