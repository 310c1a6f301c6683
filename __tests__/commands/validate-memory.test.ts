import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createTempDir } from '../support/temp-dir.ts';

const CLI = path.join(import.meta.dirname, '../../src/cli.ts');
const START = 'name: b\nevaluators: [exact_match]\ntest_cases:\n';
const MEGABYTE = 1024 * 1024;
/** Two processes are started, which take their time on a machine that does much else. */
const WITHIN_MS = 180_000;

/** Gives the most memory that a process holds while it validates a benchmark file, in megabytes. */
function peakOf(text: string): number {
  using dir = createTempDir({
    'llm-bench.yml': 'models: [{ id: m, provider: ollama }]\n',
    'benchmarks/b.yaml': text,
  });
  const program = dir.write(
    'program.mjs',
    `import { runCommandLine } from ${JSON.stringify(CLI)};
await runCommandLine();
console.log('peak', process.resourceUsage().maxRSS);`,
  );
  const { stdout, stderr } = spawnSync(process.execPath, [program, 'validate'], {
    cwd: dir.path,
    encoding: 'utf8',
  });
  const peak = /^valid: 1 cell.*^peak (\d+)$/ms.exec(stdout)?.[1];
  if (peak === undefined) throw new Error(stdout + stderr);
  return Number(peak) / 1024;
}

it('a YAML file costs at most 64 MB and 30 times its size', { timeout: WITHIN_MS }, () => {
  const line = (at: number): string => `- {id: c${at}, input: a, expected: b}\n`;
  const text = START + Array.from({ length: 27_000 }, (_, at) => line(at)).join('');
  expect(peakOf(text) - peakOf(START + line(0))).toBeLessThan(64 + (30 * text.length) / MEGABYTE);
});
