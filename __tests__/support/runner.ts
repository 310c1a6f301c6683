import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './cli.ts';
import type { GitHubDouble } from './github-double.ts';
import type { ResultsDouble } from './results-double.ts';
import type { TempDir } from './temp-dir.ts';

/** An event as the runner tells of it. */
export type RunnerEvent = {
  readonly name: string;
  readonly payload: object;
  readonly ref: string;
  readonly sha: string;
  readonly runId: number;
  readonly attempt?: number;
  readonly actor?: string;
};

/** What a step came to, post step included. */
export type Step = {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The workflow commands that the runner would have carried out. */
  readonly commands: readonly string[];
  /** The texts that the runner was told to mask, which it shows to nobody; they are not in `out`. */
  readonly masks: readonly string[];
  readonly post: { readonly code: number | null; readonly out: string };
};

/** How a step is run. */
export type StepOptions = {
  readonly workspace: TempDir;
  /** The runner's own folder, outside the workspace. */
  readonly runner: TempDir;
  readonly event: RunnerEvent;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly github: GitHubDouble;
  readonly results: ResultsDouble;
  /** What stands in the place of files that the runner gives, e.g. `OUTPUT`. */
  readonly files?: Readonly<Partial<Record<(typeof COMMAND_FILES)[number], string>>>;
  /** Sends this when standard output says `at`, or when that holds, as the runner does where a job is cancelled. */
  readonly interrupt?: { readonly at: string | (() => boolean); readonly signal: NodeJS.Signals };
};

const COMMAND_FILES = ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'] as const;
const MASK = /^::add-mask::(.*)\n/gm;
/** The commands that GitHub's runner knows; it takes `##[name` anywhere in a line, `::name` at its start. */
const COMMAND = /^\s*::([a-z-]+)[ :]|##\[([a-z-]+)/;

/** Runs dist/ as GitHub's runner does: main, then post whatever became of main. */
export async function runStep(options: StepOptions): Promise<Step> {
  const { workspace, runner, event } = options;
  const folder = runner.path;
  mkdirSync(path.join(folder, 'temp'), { recursive: true });
  const files = Object.fromEntries(
    COMMAND_FILES.map((name) => {
      const file = path.join(folder, name);
      writeFileSync(file, '');
      return [`GITHUB_${name}`, file];
    }),
  );
  const eventFile = path.join(folder, 'event.json');
  writeFileSync(eventFile, JSON.stringify(event.payload));
  const instead = Object.entries(options.files ?? {}).map(([name, file]) => [`GITHUB_${name}`, file]);
  const env = {
    ...buildEnv(options),
    ...files,
    ...(Object.fromEntries(instead) as Record<string, string>),
    GITHUB_EVENT_PATH: eventFile,
  };
  const main = await runLauncher('main.js', env, workspace.path, options.interrupt);
  const state = parseCommandFile(readFileSync(files['GITHUB_STATE']!, 'utf8'));
  const stateEnv = Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value]));
  const post = await runLauncher('post.js', { ...env, ...stateEnv }, workspace.path);
  return {
    ...main,
    out: main.out.replaceAll(MASK, ''),
    masks: [...main.out.matchAll(MASK)].map(([, text = '']) => decodeURIComponent(text)),
    outputs: parseCommandFile(readFileSync(files['GITHUB_OUTPUT']!, 'utf8')),
    summary: readFileSync(files['GITHUB_STEP_SUMMARY']!, 'utf8'),
    commands: listCommands(main.out.replaceAll(MASK, '')),
    post,
  };
}

/** Gives the workflow commands that the runner would carry out of what a step prints. */
export function listCommands(out: string): string[] {
  return out.split(/[\r\n\u2028]/).flatMap((line) => {
    const match = COMMAND.exec(line);
    return match === null ? [] : [match[1] ?? match[2] ?? ''];
  });
}

function buildEnv({
  workspace,
  runner,
  event,
  inputs = {},
  env = {},
  github,
  results,
}: StepOptions): Record<string, string> {
  const given = { 'github-token': 'ghs_canarycanarycanary', ...inputs };
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: runner.path,
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    ...eventEnv(event),
    GITHUB_WORKSPACE: workspace.path,
    RUNNER_TEMP: path.join(runner.path, 'temp'),
    RUNNER_OS: 'Linux',
    ...servicesEnv(results),
    ...env,
  };
}

/** What the runner says of an event, but for its payload. */
export function eventEnv(event: Omit<RunnerEvent, 'payload'>): Record<string, string> {
  return {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REF: event.ref,
    GITHUB_SHA: event.sha,
    GITHUB_RUN_ID: String(event.runId),
    GITHUB_RUN_NUMBER: String(event.runId),
    GITHUB_RUN_ATTEMPT: String(event.attempt ?? 1),
    GITHUB_ACTOR: event.actor ?? 'someone',
  };
}

/** Where the cache and artifact services are. */
export function servicesEnv({ url }: ResultsDouble): Record<string, string> {
  return {
    ACTIONS_RESULTS_URL: `${url}/`,
    ACTIONS_CACHE_URL: `${url}/`,
    ACTIONS_CACHE_SERVICE_V2: 'True',
    ACTIONS_RUNTIME_TOKEN: `${encode({ alg: 'none' })}.${encode({ scp: 'Actions.Results:1:2' })}.`,
  };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

function runLauncher(
  name: string,
  env: Record<string, string>,
  cwd: string,
  interrupt?: StepOptions['interrupt'],
): Promise<Ran> {
  const child = spawn(process.execPath, [path.join(ROOT, 'dist', name)], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  let isInterrupted = false;
  const interruptOnce = (): void => {
    if (interrupt === undefined || isInterrupted) return;
    if (!(typeof interrupt.at === 'string' ? out.includes(interrupt.at) : interrupt.at())) return;
    isInterrupted = true;
    child.kill(interrupt.signal);
  };
  const timer = interrupt === undefined ? undefined : setInterval(interruptOnce, 10);
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    interruptOnce();
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      resolve({ code, out, err });
    });
  });
}

/** Reads `name=value` and `name<<delimiter` as the runner does. */
export function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined) {
      const end = lines.indexOf(delimiter!, index + 1);
      values[name] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (line.includes('='))
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
  }
  return values;
}

/** Tells whether dist/ was built. */
export function isBuilt(): boolean {
  return existsSync(path.join(ROOT, 'dist/main.js'));
}
