/**
 * Measures whole runs of the bundled command line beside the floor, in the same minutes on the same machine:
 * `npm run bench`. With `-- --harness DIR` floor and server are DIR's floor.mjs and mock-llm.mjs instead of our own.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

type Scenario = {
  readonly name: string;
  readonly cases: number;
  readonly latencyMs: number;
  readonly concurrency: number;
  readonly goal: string;
};
type Measured = { readonly seconds: number; readonly rssMiB: number };

const RUNS = 5;
const SCENARIOS: readonly Scenario[] = [
  { name: 'one case, cold', cases: 1, latencyMs: 0, concurrency: 1, goal: '0.3 s' },
  { name: '1 000 x 50 ms, 50 at once', cases: 1_000, latencyMs: 50, concurrency: 50, goal: '1.2 x' },
  {
    name: '10 000 x 10 ms, 100 at once',
    cases: 10_000,
    latencyMs: 10,
    concurrency: 100,
    goal: '2.5 x, 260 MiB',
  },
  {
    name: '50 000 x 10 ms, 100 at once',
    cases: 50_000,
    latencyMs: 10,
    concurrency: 100,
    goal: '2.5 x, 320 MiB',
  },
];

const { values: options } = parseArgs({ options: { harness: { type: 'string' } } });
const root = path.join(import.meta.dirname, '../..');
const harness = options.harness === undefined ? undefined : path.resolve(options.harness);
const work = mkdtempSync(path.join(tmpdir(), 'llm-bench-speed-'));

/** Our environment with a cache of its own: answers that one run keeps are asked again by the next. */
function freshCache(): NodeJS.ProcessEnv {
  return { ...process.env, XDG_CACHE_HOME: mkdtempSync(path.join(work, 'cache-')) };
}

/** Runs a command to its end; memory is the highest the kernel has seen, read while it runs (Linux; elsewhere 0). */
function measure(args: readonly string[], cwd: string): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: 'ignore', env: freshCache() });
  let rssMiB = 0;
  const sampler = setInterval(() => (rssMiB = readPeakMiB(child.pid) ?? rssMiB), 20);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(sampler);
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, rssMiB });
      else reject(new Error(`${args.join(' ')} ended with ${code}`));
    });
  });
}

function readPeakMiB(pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return undefined;
  }
}

async function startServer(latencyMs: number): Promise<{ url: string; child: ChildProcess }> {
  const program =
    harness === undefined
      ? [path.join(import.meta.dirname, 'mock.ts')]
      : [path.join(harness, 'mock-llm.mjs'), '--port', '0'];
  const child = spawn(process.execPath, [...program, '--latency', String(latencyMs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve(data.toString())),
  );
  return { url: (JSON.parse(line) as { url: string }).url, child };
}

function writeProject({ cases: count, concurrency }: Scenario, url: string): string {
  const folder = path.join(work, String(count));
  const cases = Array.from({ length: count }, (_, i) => {
    const expected = String((i * 7919) % 100_003);
    const prompt = `Case ${i}. You are a careful calculator. Reply with the number alone, without any words. [[answer:${expected}]]`;
    return { id: String(i), prompt, expected };
  });
  mkdirSync(path.join(folder, 'benchmarks'), { recursive: true });
  writeFileSync(path.join(folder, 'cases.json'), JSON.stringify(cases));
  const rows = cases.map(({ id, prompt, expected }) => JSON.stringify({ id, input: prompt, expected }));
  writeFileSync(path.join(folder, 'benchmarks/speed.jsonl'), rows.join('\n'));
  writeFileSync(path.join(folder, 'benchmarks/speed.yaml'), 'name: speed\ncases: speed.jsonl\n');
  const model = `{ id: mock, provider: openai, model: mock, base_url: "${url}/v1" }`;
  writeFileSync(path.join(folder, 'llm-bench.yml'), `models: [${model}]\nconcurrency: ${concurrency}\n`);
  return folder;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

async function runScenario(scenario: Scenario): Promise<string> {
  const { url, child } = await startServer(scenario.latencyMs);
  try {
    const folder = writeProject(scenario, url);
    const floorProgram =
      harness === undefined ? path.join(import.meta.dirname, 'floor.ts') : path.join(folder, 'floor.mjs');
    if (harness !== undefined) writeFileSync(floorProgram, readFileSync(path.join(harness, 'floor.mjs')));
    const floorArgs = [
      '--url',
      `${url}/v1`,
      '--cases',
      path.join(folder, 'cases.json'),
      '--out',
      path.join(work, 'floor.json'),
    ];
    const ours: Measured[] = [];
    const floor: Measured[] = [];
    for (let i = 0; i < RUNS; i += 1) {
      ours.push(
        await measure([path.join(root, 'dist/cli.js'), 'run', '--allowed-hosts', new URL(url).host], folder),
      );
      floor.push(
        await measure([floorProgram, ...floorArgs, '--concurrency', String(scenario.concurrency)], root),
      );
    }
    const [seconds, floorSeconds] = [ours, floor].map((runs) => median(runs.map((run) => run.seconds))) as [
      number,
      number,
    ];
    const [rss, floorRss] = [ours, floor].map((runs) => Math.max(...runs.map((run) => run.rssMiB))) as [
      number,
      number,
    ];
    const cells = [
      scenario.name,
      `${seconds.toFixed(2)} s`,
      `${floorSeconds.toFixed(2)} s`,
      `${(seconds / floorSeconds).toFixed(2)} x`,
    ];
    return `| ${[...cells, `${rss.toFixed(0)} MiB`, `${floorRss.toFixed(0)} MiB`, scenario.goal].join(' | ')} |`;
  } finally {
    child.kill();
  }
}

console.log(`Node ${process.version}, median of ${RUNS} runs, highest memory\n`);
console.log('| | llm-bench | floor | ratio | memory | floor’s | goal |\n|:--|--:|--:|--:|--:|--:|:--|');
try {
  for (const scenario of SCENARIOS) console.log(await runScenario(scenario));
} finally {
  rmSync(work, { recursive: true, force: true });
}
