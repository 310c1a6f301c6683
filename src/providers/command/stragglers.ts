import { readdirSync, readFileSync } from 'node:fs';

/** Rounds in which processes are looked for: one may just start another. */
const ROUNDS = 5;

/**
 * Ends the processes that left their group, as a daemon does. They are known by the folder that is their home, which no
 * other process has; only Linux tells.
 */
export function endStragglers(home: string): void {
  const mark = Buffer.from(`HOME=${home}\0`);
  for (let round = 0; round < ROUNDS; round += 1) {
    const pids = listProcesses().filter((pid) => holds(pid, mark));
    if (pids.length === 0) return;
    for (const pid of pids) kill(pid);
  }
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc').flatMap((name) =>
      /^\d+$/.test(name) && Number(name) !== process.pid ? Number(name) : [],
    );
  } catch {
    return [];
  }
}

function holds(pid: number, mark: Buffer): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`).includes(mark);
  } catch {
    // It has ended, or is another user's.
    return false;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}
