import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../../domain/api-key.ts';
import { discard } from '../../text/discard.ts';
import { explainFileError } from '../../text/file-error.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { FILE_LIMITS } from './task.ts';
import type { WorkerResult, WorkerTask } from './task.ts';

/** Variables that the clients of the services need; neither keys nor the workflow's token are among them. */
const PASSED_ON =
  /^(?:ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE)|GITHUB_(?:SERVER_URL|REPOSITORY|RUN_ID|REF|RETENTION_DAYS)|RUNNER_(?:OS|ARCH|DEBUG)|PATH|PATHEXT|HOME|USERPROFILE|SYSTEMROOT|SYSTEMDRIVE|PROGRAMFILES|COMSPEC|LANG|(?:HTTPS?|NO)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i;
/** Bytes that GNU tar reads between two checkpoints: a record. */
const TAR_RECORD = 20 * 512;
/**
 * Options that GNU tar reads before its arguments. The cache's client unpacks with `-P`, which lets an archive write
 * anywhere, and as much as it holds; ours holds two files without a folder, so nothing with a slash in its name is
 * unpacked, and tar ends itself where more comes than two files can be. It knows no blanks in these options.
 */
const TAR_OPTIONS = [
  '--exclude=*/*',
  `--checkpoint=${FILE_LIMITS.restore / TAR_RECORD}`,
  '--checkpoint-action=exec=kill${IFS}-9${IFS}$PPID',
].join(' ');
/** Starts what follows with a limit to the files it writes, which a program can only set for itself. */
const LIMITED = 'ulimit -f "$0" && exec "$@"';
const LIMIT_BLOCK = 512;

/** A task that could not be done, and why. */
export type Failed = Extract<WorkerResult, { status: 'failed' }>;

/** Makes a folder of our own for one task, and removes it afterwards. Never rejects: a full disk fails the task alone. */
export async function inOwnFolder<T>(
  env: Environment,
  act: (folder: string) => Promise<T>,
): Promise<T | Failed> {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(path.join(temporaryFolder(env), 'llm-bench-'));
    return await act(folder);
  } catch (error) {
    return { status: 'failed', reason: explainFileError(error) };
  } finally {
    if (folder !== undefined) discard(folder);
  }
}

/** Location in which the process is started, and its time limit. */
export type WorkerSite = {
  /** The launcher of the process. */
  readonly launcher: string;
  /** A folder of its own, the only place it writes to. */
  readonly folder: string;
  readonly env: Environment;
  readonly timeoutMs: number;
};

/**
 * Runs a task in a process of its own, so that a service that hangs costs the deadline and no more: the clients
 * themselves try for up to 15 minutes and cannot be stopped. Rejects where it cannot be started.
 */
export async function callWorker(task: WorkerTask, site: WorkerSite): Promise<WorkerResult> {
  const temporary = path.join(site.folder, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const passedOn = Object.entries(site.env).filter(([name]) => PASSED_ON.test(name));
  const child = start(task, site.launcher, {
    cwd: site.folder,
    env: {
      ...Object.fromEntries(passedOn),
      GITHUB_WORKSPACE: site.folder,
      RUNNER_TEMP: temporary,
      ...(task.kind === 'restore' && { TAR_OPTIONS }),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own, so that tar is ended with it.
    detached: process.platform !== 'win32',
  });
  // What the clients print are workflow commands for the runner; none of it is passed on.
  child.stdout?.resume();
  child.stderr?.resume();
  return await new Promise((resolve) => {
    const endChild = (): void => end(child);
    const finish = (result: WorkerResult): void => {
      clearTimeout(timer);
      process.off('exit', endChild);
      endChild();
      resolve(result);
    };
    const timer = setTimeout(
      () => finish({ status: 'failed', reason: `no answer in ${Math.round(site.timeoutMs / 1000)} s` }),
      site.timeoutMs,
    );
    child.once('message', (result) => finish(result as WorkerResult)); // from our own launcher
    child.on('error', (error) => finish({ status: 'failed', reason: error.message }));
    child.once('exit', () => finish({ status: 'failed', reason: 'the client ended without an answer' }));
    process.once('exit', endChild);
    child.send(task);
  });
}

function start(task: WorkerTask, launcher: string, options: SpawnOptions): ChildProcess {
  const bytes = Object.hasOwn(FILE_LIMITS, task.kind)
    ? FILE_LIMITS[task.kind as keyof typeof FILE_LIMITS]
    : null; // its keys
  if (bytes === null || process.platform === 'win32') return spawn(process.execPath, [launcher], options);
  const args = [String(bytes / LIMIT_BLOCK), process.execPath, launcher];
  return spawn('/bin/sh', ['-c', LIMITED, ...args], options);
}

function end(child: ChildProcess): void {
  if (child.exitCode !== null || child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
