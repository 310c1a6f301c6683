import { describe, expect, it } from 'vitest';
import { callCli } from '../support/cli.ts';
import { createTempDir } from '../support/temp-dir.ts';
import { readRun } from '../support/read-records.ts';

const HOST = '127.0.0.1:11434';
const MODEL = 'smollm2:135m';

async function isThere(): Promise<boolean> {
  try {
    const response = await fetch(`http://${HOST}/api/tags`, { signal: AbortSignal.timeout(1000) });
    return (await response.text()).includes(MODEL);
  } catch {
    return false;
  }
}

const isRunning = await isThere();
if (!isRunning) console.log(`skipped: no ${MODEL} on ${HOST} (scripts/real-model.sh serve)`);

describe.skipIf(!isRunning)('a real model', () => {
  it.each([
    ['openai', `http://${HOST}/v1`],
    ['anthropic', `http://${HOST}`],
    ['ollama', `http://${HOST}`],
  ])('is asked through the %s protocol', async (provider, url) => {
    using dir = createTempDir({
      'llm-bench.yml': `models: [{ id: small, provider: ${provider}, model: "${MODEL}", base_url: "${url}", max_tokens: 30 }]\n`,
      'benchmarks/b.yaml': `name: capitals
evaluators: [contains_match]
test_cases:
  - { input: What is the capital of France?, expected: Paris }
  - { input: Say hello., expected: hello }
`,
    });
    const called = await callCli(['run', '--allowed-hosts', HOST], { cwd: dir.path });
    expect(called.code).toBe(0);
    const run = readRun(`${dir.path}/results`);
    expect(run.requests).toBe(2);
    expect(run.usage.output_tokens).toBeGreaterThan(0);
    for (const result of run.cells[0]!.results) {
      expect(result).toMatchObject({ error: null, attempts: 1 });
      expect(result.output).toMatch(/\w/);
      expect(result.latency_ms).toBeGreaterThan(0);
    }
  });
});
