import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { container } from '../../../src/instruments/jail/container.ts';
import { findJail } from '../../../src/instruments/jail/open-jail.ts';
import { openUserJail, whyNoUser } from '../../support/user-jails.ts';

const why = spawnSync('crun', ['--version']).error === undefined ? whyNoUser() : 'there is no `crun`';
if (why !== null) process.stderr.write(`rootless containers are not tried: ${why}\n`);

const TASK = {
  language: 'python',
  entryPoint: null,
  timeoutSeconds: 10,
  memoryMb: 256,
} as const;

/** Programs that a user runs, and folders of theirs. */
function listOf(uid: number): string[] {
  const folders = globSync('/tmp/llm-bench-jail-*').filter((folder) => ownerOf(folder) === uid);
  const statuses = globSync('/proc/[0-9]*/status').flatMap((file) => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return [];
    }
  });
  const alive = statuses.filter((text) => !/^State:\s+Z/m.test(text) && text.includes(`\nUid:\t${uid}\t`));
  return [...folders, ...alive.map((text) => text.split('\n')[0] ?? '')];
}

function ownerOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.uid;
}

describe.skipIf(why !== null)('a rootless container', () => {
  it('holds where a folder below `/usr` may be written to, is of one user, runs both languages, and leaves nothing', async () => {
    const jail = await openUserJail('rootless container');
    const code = `import os
def attempt():
    mounts = open('/proc/self/mounts').read()
    return [os.getuid(), os.getgid(), sorted(os.environ), ' /usr/src tmpfs ro,' in mounts, os.listdir('/dev/shm')]
`;
    const test = `assert attempt() == [65534, 65534, ['HOME', 'LANG', 'PATH', 'PYTHONHASHSEED'], True, []]`;
    expect(await jail.run({ ...TASK, code, test })).toEqual({ status: 'passed' });
    const script = {
      language: 'javascript',
      code: 'const f = (x) => x * 2',
      test: 'assert.equal(f(2), 4)',
    } as const;
    expect(await jail.run({ ...TASK, ...script })).toEqual({ status: 'passed' });
    expect(listOf(jail.uid)).not.toEqual([]);
    await jail.end();
    await expect.poll(() => listOf(jail.uid)).toEqual([]);
  });

  it('does not hold where it has no place for its files, and says so', async () => {
    vi.stubEnv('TMPDIR', '/nowhere');
    const { signal } = new AbortController();
    await expect(findJail([container()], signal)).rejects.toThrow(/rootless container \(crun\): .*nowhere/);
    vi.unstubAllEnvs();
  });

  it('ends by itself when all that watched it was killed', async () => {
    const jail = await openUserJail('rootless container');
    const code = `import signal, time
for number in range(1, 65):
    try: signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError): pass
def attempt(): time.sleep(1000)
`;
    void jail.run({ ...TASK, code, test: 'attempt()', timeoutSeconds: 2 });
    await expect
      .poll(() => listOf(jail.uid).filter((name) => name.includes('python')).length)
      .toBeGreaterThan(2);
    await jail.end('SIGKILL');
    await expect.poll(() => listOf(jail.uid)).toEqual([]);
  });
});
