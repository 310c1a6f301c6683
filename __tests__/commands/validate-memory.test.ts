import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTempDir } from '../support/temp-dir.ts';

const CLI = path.join(import.meta.dirname, '../../src/cli.ts');
const CONFIG = 'models: [{ id: m, provider: ollama }]\n';
const MEGABYTE = 1024 * 1024;
const SMALL = 'name: b\nevaluators: [exact_match]\ntest_cases:\n- { id: c, input: a, expected: b }\n';

/** Gives the most memory that a process holds while it validates files, in megabytes, and what it says. */
function validate(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly peak: number;
  readonly said: string;
} {
  using dir = createTempDir({ 'llm-bench.yml': CONFIG });
  for (const [name, content] of Object.entries(files)) dir.write(name, content);
  const program = dir.write(
    'program.mjs',
    `import { runCommandLine } from ${JSON.stringify(CLI)};
await runCommandLine();
console.error('peak', process.resourceUsage().maxRSS);`,
  );
  const { stdout, stderr } = spawnSync(process.execPath, [program, 'validate'], {
    cwd: dir.path,
    encoding: 'utf8',
  });
  const said = stdout + stderr;
  return { peak: Number(/^peak (\d+)$/m.exec(said)?.[1]) / 1024, said };
}

const fill = (start: string, line: (at: number) => string, bytes: number): string => {
  const lines = [start];
  for (let length = start.length, at = 0; length < bytes; at += 1) {
    const text = line(at);
    lines.push(text);
    length += text.length;
  }
  return lines.join('');
};

const CASES = 'name: b\nevaluators: [exact_match]\ntest_cases:\n';
const YAML = {
  'cases on one line each': fill(CASES, (at) => `- {id: c${at}, input: a, expected: b}\n`, MEGABYTE),
  'lists of one key each': fill('name: b\nx:\n', (at) => `- k${at}: 1\n`, 2 * MEGABYTE),
};

describe('the memory that reading takes', () => {
  let base: number;
  beforeAll(() => {
    const { peak, said } = validate({ 'benchmarks/b.yaml': SMALL });
    expect(said).toContain('valid: 1 cell');
    base = peak;
  });

  it.each(Object.entries(YAML))('is 64 MB and 30 times the size for YAML: %s', (_name, text) => {
    const { peak } = validate({ 'benchmarks/b.yaml': text });
    expect(peak - base).toBeLessThan(64 + (30 * text.length) / MEGABYTE);
  });
});
