import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import type { Chunk } from '../../../scripts/build/chunks.ts';
import type { Files } from '../../../scripts/build/folder.ts';
import { renameChunks } from '../../../scripts/build/rename-chunks.ts';

const LINE = 'return "" + chunkId + ".index.js";';
const chunk = (id: number): Chunk => ({ id, file: `${id}.index.js`, isShared: false, modules: [] });
const bundle = (code: string): Files =>
  new Map([
    ['index.js', Buffer.from(code)],
    ['36.index.js', Buffer.from('openai')],
    ['165.index.js', Buffer.from('zod')],
  ]);
const names = new Map([
  [chunk(165), 'zod'],
  [chunk(36), 'openai'],
]);

it('moves every chunk to where the runtime finds it', () => {
  const renamed = renameChunks(bundle(`(chunkId) => { ${LINE} }`), names);
  expect([...renamed.keys()].sort()).toEqual(['index.js', 'openai.js', 'zod.js']);
  const nameOf = runInNewContext(renamed.get('index.js')!.toString()) as (id: number) => string;
  expect(renamed.get(nameOf(36))?.toString()).toBe('openai');
  expect(renamed.get(nameOf(165))?.toString()).toBe('zod');
});

it.each(['no such line', LINE + LINE])('refuses a runtime that names chunks in another way: %s', (code) => {
  expect(() => renameChunks(bundle(code), names)).toThrow('the bundler names chunks in another way');
});

it('refuses a bundle without the file of a chunk', () => {
  expect(() => renameChunks(bundle(LINE), new Map([[chunk(7), 'yaml']]))).toThrow('no file 7.index.js');
});
