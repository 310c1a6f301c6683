import { readdirSync, readFileSync } from 'node:fs';
import type { WatchMemory } from './duel.ts';

/** Time between two looks: what can be taken in it goes over the limit at most. */
const LOOK_MS = 50;

/** Watches by what Linux tells of processes; a limit of each process alone would let many take as much each. */
export const watchMemory: WatchMemory = (pids, limitMb, onExcess) => {
  const timer = setInterval(() => {
    // Each side has as much.
    if (pids.some((pid) => sumMemory(pid) > limitMb * 1024)) onExcess();
  }, LOOK_MS);
  return () => clearInterval(timer);
};

/** Gives the KiB that a process and its descendants hold for themselves. */
function sumMemory(pid: number): number {
  const status = read(`/proc/${pid}/status`);
  const own = /^RssAnon:\s*(\d+)/m.exec(status)?.[1] ?? '0';
  const shared = /^RssShmem:\s*(\d+)/m.exec(status)?.[1] ?? '0';
  return listChildren(pid).reduce((sum, child) => sum + sumMemory(child), Number(own) + Number(shared));
}

function listChildren(pid: number): number[] {
  return list(`/proc/${pid}/task`).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`)
      .split(' ')
      .flatMap((text) => (/^\d+$/.test(text.trim()) ? Number(text) : [])),
  );
}

function read(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    // It has ended.
    return '';
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
