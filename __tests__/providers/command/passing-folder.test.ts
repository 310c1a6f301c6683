import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = path.resolve(import.meta.dirname, '../../../src/providers/command/passing-folder.ts');
const MAKE = `import { mkdirSync } from 'node:fs';
import { makePassingFolder } from ${JSON.stringify(SOURCE)};
const folder = makePassingFolder('llm-bench-test-');
mkdirSync(folder + '/deep/folder', { recursive: true });
console.log(folder);
`;

describe.skipIf(process.platform === 'win32')('a passing folder', () => {
  it.each([
    ['ends', ''],
    ['is killed', 'setInterval(() => undefined, 1000)'],
  ])('is gone when its process %s', async (how, more) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', MAKE + more], { stdio: 'pipe' });
    const ended = once(child, 'close');
    const [printed] = (await once(child.stdout, 'data')) as [Buffer];
    const folder = printed.toString('utf8').trim();
    if (how === 'is killed') {
      expect(existsSync(folder)).toBe(true);
      child.kill('SIGKILL');
    }
    await ended;
    await expect.poll(() => existsSync(folder)).toBe(false);
  });
});
