/**
 * Measures whole runs of the bundled command line beside the least that a run can cost (floor.ts) and beside a loop over
 * the official package (sdk-loop.ts), in the same minutes on the same machine: `npm run bench`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureAction } from './action.ts';
import { measure, median, sumUp } from './measure.ts';
import type { Measured } from './measure.ts';
import { countLost, writeProject } from './project.ts';
import { SCENARIOS } from './scenarios.ts';
import type { Scenario } from './scenarios.ts';
import { startServer } from './start-server.ts';

const CLI = path.join(import.meta.dirname, '../../dist/cli.js');
const ACTION_RUNS = 5;
const work = mkdtempSync(path.join(tmpdir(), 'llm-bench-speed-'));

type Counts = { readonly requests: number; readonly refused: number; readonly twice: number };

type Ours = Measured & { readonly notes: readonly string[] };

/** Runs us against a server of its own, in a folder and a cache of its own: nothing is known from another run. */
async function runOurs(scenario: Scenario, hasFaults: boolean): Promise<Ours> {
  const folder = mkdtempSync(path.join(work, 'ours-'));
  const { url, child } = await startServer(scenario, hasFaults);
  try {
    writeProject(folder, scenario, url);
    const env = { ...process.env, XDG_CACHE_HOME: path.join(folder, 'cache') };
    const measured = await measure([CLI, 'run', '--allowed-hosts', new URL(url).host], folder, env);
    const counts = (await (await fetch(`${url}/counts`)).json()) as Counts;
    return { ...measured, notes: describe(scenario, hasFaults, counts, countLost(folder)) };
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function describe(
  { rate }: Scenario,
  hasFaults: boolean,
  { requests, refused, twice }: Counts,
  lost: number,
): string[] {
  return [
    ...(rate === undefined ? [] : [`${((100 * refused) / requests).toFixed(1)} % put off`]),
    ...(hasFaults ? [`${lost} lost`, `${twice} answered twice`] : []),
  ];
}

/** Runs the floor or the loop on the same cases. */
async function runOther(
  program: string,
  scenario: Scenario,
  options: readonly string[] = [],
): Promise<Measured> {
  const folder = mkdtempSync(path.join(work, 'other-'));
  const { url, child } = await startServer(scenario, false);
  try {
    writeProject(folder, scenario, url);
    const [cases, out] = ['cases.json', 'out.json'].map((name) => path.join(folder, name)) as [
      string,
      string,
    ];
    const places = ['--url', `${url}/v1`, '--cases', cases, '--out', out];
    const args = [...places, '--concurrency', String(scenario.concurrency), ...options];
    return await measure([path.join(import.meta.dirname, program), ...args], folder, process.env);
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs what a scenario is held against: a run of ours without faults, or the floor, at the pace that is let in. */
function runFloor(scenario: Scenario): Promise<Measured> {
  const { hasFaults, rate } = scenario;
  if (hasFaults === true) return runOurs(scenario, false);
  return runOther('floor.ts', scenario, rate === undefined ? [] : ['--pace', String(rate)]);
}

async function runScenario(scenario: Scenario): Promise<string> {
  const ours: Ours[] = [];
  const floors: Measured[] = [];
  const loops: Measured[] = [];
  for (let run = 0; run < scenario.runs; run += 1) {
    ours.push(await runOurs(scenario, scenario.hasFaults === true));
    floors.push(await runFloor(scenario));
    if (scenario.besideSdk === true) loops.push(await runOther('sdk-loop.ts', scenario));
  }
  const [us, floor, loop] = [sumUp(ours), sumUp(floors), sumUp(loops)];
  const notes = ours.at(-1)?.notes ?? [];
  return row([
    scenario.name,
    `${us.seconds.toFixed(2)} s`,
    `${floor.seconds.toFixed(2)} s`,
    `${(us.seconds / floor.seconds).toFixed(2)} x`,
    loops.length === 0 ? '' : `${loop.seconds.toFixed(2)} s`,
    `${us.rssMiB.toFixed(0)} MiB`,
    notes.join(', '),
    scenario.goal,
  ]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

async function describeAction(): Promise<string> {
  const seconds = median(await measureAction(ACTION_RUNS));
  return row(['the action, nothing to ask', `${seconds.toFixed(2)} s`, '', '', '', '', '', '2 s']);
}

console.log(
  `Node ${process.version}, median of runs, highest memory; the floor of faults is a run without\n`,
);
console.log(row(['', 'llm-bench', 'floor', 'ratio', 'SDK loop', 'memory', 'notes', 'goal']));
console.log(row([':--', '--:', '--:', '--:', '--:', '--:', ':--', ':--']));
try {
  for (const scenario of SCENARIOS) console.log(await runScenario(scenario));
  console.log(await describeAction());
} finally {
  rmSync(work, { recursive: true, force: true });
}
