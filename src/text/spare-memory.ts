import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The engine's own factor by which its space for what has just been made grows. */
const USUAL_GROWTH = 2;
/** The engine's own way to choose the share by which a heap may grow. */
const USUAL_PERCENT = 0;
const MIB = 1024 * 1024;
/** Size of that space from which it does not grow further; left alone it takes 64 MiB and more. */
const FRESH_BYTES = 32 * MIB;
/** The size beside a heap that is large already, and what is large. */
const LEAST_FRESH_BYTES = 16 * MIB;
const LARGE_BYTES = 96 * MIB;
/** Bytes by which what stays may grow before the engine looks for what is no longer needed, and the least share. */
const SLACK_BYTES = 24 * MIB;
const LEAST_PERCENT = 12;
/** The engine's own share is above this one. */
const MOST_PERCENT = 100;
/** The share while texts are read, when nobody can look: what it leaves in reserve stays for most of a run. */
const READING_PERCENT = 40;
/** Time between two looks. */
const LOOK_MS = 100;
/** An engine that was told to keep its flags ends the process that sets one. */
const ARE_FLAGS_FROZEN = process.execArgv.some((flag) => /^--freeze[-_]flags[-_]after[-_]init$/.test(flag));

let isWatched = false;

/**
 * Gives what a step gives, which reads texts from outside: meanwhile the engine's space for what has just been made does
 * not grow. It would to 64 MiB and more for a file of one, since what is read stays; a run that asks needs some of it,
 * and gets that for the rest of the process. What the step leaves behind is cleaned away.
 */
export async function spareMemory<T>(step: () => Promise<T>): Promise<T> {
  setGrowth(1);
  setGrowingPercent(READING_PERCENT);
  try {
    return await step();
  } finally {
    // The space grows from the first look on: until then plans of many cases are made without a pause.
    if (!isWatched) setInterval(boundMemory, LOOK_MS).unref();
    isWatched = true;
    cleanMemory();
  }
}

/**
 * Gives what a step loads, under the engine's own settings: under others it makes the code of Node's modules anew, which
 * takes longer than the rest of loading them.
 */
export async function loadUnspared<T>(load: () => Promise<T>): Promise<T> {
  if (!isWatched) return await load();
  setGrowth(USUAL_GROWTH);
  setGrowingPercent(USUAL_PERCENT);
  try {
    return await load();
  } finally {
    boundMemory();
  }
}

/** Bounds the memory that the engine takes beyond what it needs: by itself it takes three times that. */
function boundMemory(): void {
  const fresh = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  const used = getHeapStatistics().used_heap_size;
  const enough = used > LARGE_BYTES ? LEAST_FRESH_BYTES : FRESH_BYTES;
  setGrowth(fresh !== undefined && fresh.space_size >= enough ? 1 : USUAL_GROWTH);
  setGrowingPercent(growingPercent(used));
}

/**
 * Cleans a heap that is large, at the end of a step that leaves much behind which nobody needs, and gives the system back
 * what is free then: by itself the engine takes more memory first, and keeps what it has.
 */
export function cleanMemory(): void {
  if (getHeapStatistics().used_heap_size <= LARGE_BYTES) return;
  setFlag('--expose-gc');
  // The flag puts it into new contexts; an engine without it cleans when it likes.
  const clean = runInNewContext('globalThis.gc') as ((how: object) => void) | undefined;
  clean?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/** Gives the share, in percent, by which a heap of a size may grow before the engine cleans it. */
export function growingPercent(bytes: number): number {
  return Math.round(Math.min(MOST_PERCENT, Math.max(LEAST_PERCENT, (100 * SLACK_BYTES) / bytes)));
}

function setGrowth(factor: number): void {
  setFlag(`--semi-space-growth-factor=${factor}`);
}

function setGrowingPercent(percent: number): void {
  setFlag(`--heap-growing-percent=${percent}`);
}

function setFlag(flag: string): void {
  if (!ARE_FLAGS_FROZEN) setFlagsFromString(flag);
}
