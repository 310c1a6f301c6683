import { hostname } from 'node:os';
import { codeOf } from '../text/file-error.ts';

/** A process by its host and its number there, as it names itself in a file that it writes. */
export type ProcessName = { readonly host: string; readonly process: number };

/** Names this process. */
export function nameProcess(): ProcessName {
  return { host: hostname(), process: process.pid };
}

/** Tells whether a process is another one of this host that is still running. */
export function isElsewhere({ host, process: id }: ProcessName): boolean {
  if (host !== hostname() || id === process.pid || !Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
