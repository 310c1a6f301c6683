import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process took: time from its start to its end, and the most memory (Linux; elsewhere 0). */
export type Measured = { readonly seconds: number; readonly rssMiB: number };

/** Runs a program on this Node to its end. */
export function measure(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd, stdio: 'ignore', env });
  let rssMiB = 0;
  // The kernel tells the highest there was, but not after the end.
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
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return peak === undefined ? undefined : Number(peak) / 1024;
  } catch {
    return undefined;
  }
}

/** Gives the middle one of some numbers; of an even number of them the upper. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}

/** Gives the median of some runs' seconds, and the most memory of any. */
export function sumUp(runs: readonly Measured[]): Measured {
  return {
    seconds: median(runs.map((run) => run.seconds)),
    rssMiB: Math.max(...runs.map((run) => run.rssMiB)),
  };
}
