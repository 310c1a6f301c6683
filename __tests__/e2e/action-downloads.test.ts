import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createActionWorld } from '../support/action-world.ts';
import { startLoopback } from '../support/loopback.ts';
import { configOf, numberIn } from '../support/sums.ts';

const ROWS = Array.from(
  { length: 20 },
  (_, index) => `${JSON.stringify({ question: `${index} + 1?`, answer: `So\n#### ${index + 1}` })}\n`,
).join('');
const SHA256 = createHash('sha256').update(ROWS).digest('hex');

describe('the action with a standard benchmark', { timeout: 60_000 }, () => {
  it('downloads it once for all jobs, and stops at other content', async () => {
    let rows = ROWS;
    await using mirror = await startLoopback((_request, response) => void response.end(rows));
    await using world = await createActionWorld();
    world.answer = (_system, question) => `Let me think.\n#### ${numberIn(question) + 1}`;
    const source = `{ url: '${mirror.url}/test.jsonl', sha256: ${SHA256} }`;
    world.workspace.write(
      'llm-bench.yml',
      configOf(world.model, `benchmarks: { enabled: [gsm8k], sources: { gsm8k: ${source} } }\n`),
    );
    // Each job has a machine of its own.
    const machine = (name: string) => ({ env: { XDG_CACHE_HOME: `${world.runner.path}/${name}` } });
    const first = await world.push(machine('a'));
    expect(first).toMatchObject({ code: 0, outputs: { verdict: 'no_baseline' }, asked: 20 });
    expect(first.out).toMatch(/gsm8k: test\.jsonl: downloading from 127\.0\.0\.1:\d+\n/);
    expect(first.summary).toContain('arXiv 2110.14168');
    const second = await world.pullRequest({ ...machine('b'), inputs: { 'force-run': 'true' } });
    expect(second).toMatchObject({ code: 0 });
    expect(mirror.received).toHaveLength(1);
    rows = ROWS.replace('19 + 1', '18 + 1');
    world.results.entries.splice(0);
    const third = await world.pullRequest(machine('c'));
    expect(third).toMatchObject({ code: 2, asked: 0, check: { conclusion: 'failure' } });
    expect(third.out).toMatch(
      /cannot download `test\.jsonl` of `gsm8k` from 127\.0\.0\.1:\d+: its SHA-256 is [0-9a-f]{64}, and not /,
    );
    expect(mirror.received).toHaveLength(2);
    for (const { headers } of mirror.received) expect(headers).not.toHaveProperty('authorization');
  });
});
