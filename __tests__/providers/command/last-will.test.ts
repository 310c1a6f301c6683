import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';

const SOURCE = path.resolve(import.meta.dirname, '../../../src/providers/command/launch.ts');
/** A program with a child in its group and a daemon out of it; it prints their ids. */
const PROGRAM = `const { spawn } = require('node:child_process');
const start = (detached) => spawn('sleep', ['63'], { detached, stdio: 'ignore' }).pid;
console.log([process.pid, start(false), start(true)].join(' '));
setInterval(() => undefined, 1000);`;
const LAUNCH = `import { launch } from ${JSON.stringify(SOURCE)};
const start = (text) => launch({
  command: [process.execPath, '-e', text],
  cwd: process.cwd(),
  environment: { PATH: process.env.PATH },
});
const ended = start('');
await ended.ended;
ended.kill();
ended.kill();
start(${JSON.stringify(PROGRAM)}).output.pipe(process.stdout);
`;

describe.skipIf(process.platform === 'win32')('programs whose user is killed', () => {
  it.each([
    ['SIGKILL', ''],
    ['SIGTERM', `process.on('SIGTERM', () => process.exit());`],
  ] as const)('end with it: %s', async (signal, more) => {
    const user = spawn(process.execPath, ['--input-type=module', '-e', LAUNCH + more], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = once(user, 'exit');
    const [line] = (await once(createInterface({ input: user.stdout }), 'line')) as [string];
    const [program = 0, child = 0, daemon = 0] = line.split(' ').map(Number);
    expect([program, child, daemon].map(isAlive)).toEqual([true, true, true]);
    user.kill(signal);
    await closed;
    await expect.poll(() => [program, child].some(isAlive), { timeout: 10_000 }).toBe(false);
    // Only Linux tells what left its group.
    if (process.platform === 'linux')
      await expect.poll(() => isAlive(daemon), { timeout: 10_000 }).toBe(false);
    else process.kill(daemon);
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
