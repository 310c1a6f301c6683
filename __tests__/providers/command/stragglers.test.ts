import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { MARK, Stragglers } from '../../../src/providers/command/stragglers.ts';

/** Starts a process with a mark in its environment; resolves with how it ends. */
function sleepWith(mark: string): { readonly pid: number; readonly ended: Promise<string | null> } {
  const child = spawn('sleep', ['63'], { stdio: 'ignore', env: { ...process.env, [MARK]: mark } });
  const ended = new Promise<string | null>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal)),
  );
  return { pid: child.pid ?? 0, ended };
}

describe.runIf(process.platform === 'linux')('Stragglers', () => {
  it('ends what is left of programs that were ended, and of no others', async () => {
    const stragglers = new Stragglers();
    const others = new Stragglers();
    const [gone, running] = [stragglers.begin(), stragglers.begin()];
    const left = sleepWith(gone);
    const kept = sleepWith(running);
    const foreign = sleepWith(others.begin());
    stragglers.ended(gone);
    stragglers.end();
    expect(await left.ended).toBe('SIGKILL');
    expect(() => process.kill(kept.pid, 0)).not.toThrow();
    stragglers.endAll();
    expect(await kept.ended).toBe('SIGKILL');
    expect(() => process.kill(foreign.pid, 0)).not.toThrow();
    others.endAll();
    expect(await foreign.ended).toBe('SIGKILL');
  });

  it('ends what is left of one that ends soon after another, though none ends later', async () => {
    const stragglers = new Stragglers();
    const [first, second] = [stragglers.begin(), stragglers.begin()];
    const left = sleepWith(second);
    stragglers.ended(first);
    stragglers.ended(second);
    expect(await left.ended).toBe('SIGKILL');
  });
});
