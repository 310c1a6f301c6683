import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Spool } from '../../src/text/spool.ts';

const SPOOL = new URL('../../src/text/spool.ts', import.meta.url).href;
const folder = mkdtempSync(path.join(tmpdir(), 'llm-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a script in a process of its own, whose memory is full from the first element on; gives what it prints. */
function runScript(
  script: string,
  { temporary = folder, limit = 'true', flags = [] as readonly string[] } = {},
): string {
  const { stdout, stderr, status } = spawnSync(
    'sh',
    [
      '-c',
      `${limit}; exec "$@"`,
      'sh',
      process.execPath,
      ...flags,
      '--input-type=module',
      '--eval',
      `import { readdirSync } from 'node:fs';
      const { Spool } = await import(${JSON.stringify(SPOOL)});
      // As much as a process holds.
      let held = Array.from({ length: 96 }, () => Spool.of([{ text: 'x'.repeat(1024 * 1024) }]));
      ${script}`,
    ],
    { env: { ...process.env, TMPDIR: temporary }, encoding: 'utf8', maxBuffer: 1024 ** 3 },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout.trim();
}

describe('Spool', () => {
  it('gives an array of the elements themselves where they are few', () => {
    const elements = [{ a: 1 }, { a: 2 }];
    const list = Spool.of(elements);
    expect(list[0]).toBe(elements[0]);
    const spool = new Spool<{ a: number }>(2);
    spool.set(1, { a: 2 });
    spool.set(0, { a: 1 });
    expect(spool.list()).toEqual(elements);
  });

  it('gives elements back as they were, in whatever order they were set and are read', () => {
    const told = runScript(`
      const values = Array.from({ length: 5000 }, (_, index) => ({
        index, text: ['é', '𝔘', '\\ud800', '"\\\\\\n', '\\u2028', ''][index % 6].repeat(index % 300),
        list: [null, true, -1.5e300, { ['__proto__']: index }],
      }));
      values[7] = { text: 'z'.repeat(3_000_000) };
      const spool = new Spool(values.length);
      const order = values.map((_, index) => (index * 2999) % values.length);
      for (const index of order) spool.set(index, values[index]);
      const list = spool.list();
      const isSame = (index) => JSON.stringify(list[index]) === JSON.stringify(values[index]);
      console.log(JSON.stringify([list.length, order.every(isSame), values.keys().every(isSame), list[3] === list[3]]));
    `);
    expect(JSON.parse(told)).toEqual([5000, true, true, false]);
  });

  it('holds what JSON does not keep as it is, and what is nested beyond measure', () => {
    const told = runScript(`
      let deep = {};
      for (let level = 0; level < 20_000; level += 1) deep = { deep };
      const list = Spool.of([{ a: 1 }, { a: 1 / 0 }, deep, { a: 2 }]);
      console.log(JSON.stringify([list[1].a === Infinity, list[2] === deep, list[0] === list[0], list[3]]));
    `);
    expect(JSON.parse(told)).toEqual([true, true, false, { a: 2 }]);
  });

  it('counts nothing of lists that are gone', () => {
    const told = runScript(
      `
      held = undefined;
      for (let look = 0; look < 50; look += 1) {
        globalThis.gc();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const list = Spool.of([{ a: 1 }, { a: 2 }]);
      console.log(JSON.stringify(list[0] === list[0]));
    `,
      { flags: ['--expose-gc'] },
    );
    expect(JSON.parse(told)).toBe(true);
  });

  it('leaves no file, even of a process that is ended', () => {
    const told = runScript(`
      const list = Spool.of([{ a: 1 }, { a: 2 }]);
      console.log(JSON.stringify([list[1], readdirSync(process.env.TMPDIR)]));
    `);
    expect(JSON.parse(told)).toEqual([{ a: 2 }, []]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('holds what no file takes', () => {
    const told = runScript(
      `
      const list = Spool.of([{ a: 1 }, { a: 2 }]);
      console.log(JSON.stringify([...list, list[0] === list[0]]));
    `,
      { temporary: path.join(folder, 'there-is-none') },
    );
    expect(JSON.parse(told)).toEqual([{ a: 1 }, { a: 2 }, true]);
  });

  it('loses nothing where the file can grow no further', () => {
    const told = runScript(
      `
      const spool = new Spool(4000);
      for (let index = 0; index < 4000; index += 1) spool.set(index, { index, text: 'x'.repeat(index) });
      const list = spool.list();
      const isThere = ({ index, text }, place) => index === place && text.length === place;
      console.log(JSON.stringify([list.length, list.every(isThere), list[0] === list[0], list[3999] === list[3999]]));
    `,
      { limit: 'ulimit -f 4096' },
    );
    expect(JSON.parse(told)).toEqual([4000, true, false, true]);
  });
});
