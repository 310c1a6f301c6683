/** Measures the memory of runs of very many cases, a quarter of an hour on a quiet machine: `npm run bench:memory`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measure } from './measure.ts';
import { addBenchmark, writeProject } from './project.ts';
import { startServer } from './start-server.ts';

const CLI = path.join(import.meta.dirname, '../../dist/cli.js');
/** Cases of a benchmark: a file has no more. */
const CASES = 200_000;
/** Benchmarks of the largest run. */
const BENCHMARKS = 5;

const folder = mkdtempSync(path.join(tmpdir(), 'llm-bench-memory-'));
const { url, child } = await startServer({ latencyMs: 10 }, false);

async function tell(what: string, options: readonly string[]): Promise<void> {
  const args = [CLI, 'run', ...options, '--allowed-hosts', new URL(url).host];
  const env = { ...process.env, XDG_CACHE_HOME: path.join(folder, 'cache') };
  const { seconds, rssMiB } = await measure(args, folder, env);
  console.log(`| ${what} | ${seconds.toFixed(0)} s | ${rssMiB.toFixed(0)} MiB |`);
}

try {
  writeProject(folder, { cases: CASES, concurrency: 100 }, url);
  console.log(`Node ${process.version}\n\n|  | time | memory |\n| :-- | --: | --: |`);
  await tell('200 000 cases', ['--no-store']);
  await tell('the same again, compared with the run before', ['--no-store', '--compare']);
  for (let count = 2; count <= BENCHMARKS; count += 1) addBenchmark(folder, `speed-${count}`, CASES);
  await tell('1 000 000 cases, five benchmarks', ['--no-store']);
} finally {
  child.kill();
  rmSync(folder, { recursive: true, force: true });
}
