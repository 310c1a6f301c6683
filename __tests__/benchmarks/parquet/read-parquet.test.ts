import { describe, expect, it } from 'vitest';
import { readParquet } from '../../../src/benchmarks/parquet/read-parquet.ts';
import { ANYWHERE } from '../../../src/text/reach.ts';
import { writeParquet } from '../../support/parquet-file.ts';
import { createTempDir } from '../../support/temp-dir.ts';

const FILE = writeParquet([
  { name: 'text', texts: ['\ufeffé', null, ''] },
  { name: 'number', numbers: [0n, -1n, 9_007_199_254_740_993n] },
  { name: 'list', lists: [['a', 'b'], [], ['None']] },
]);

/** Reads the columns of a file, or gives the sentence that says why not. */
async function read(bytes: Uint8Array, columns = ['text', 'list'], optional: readonly string[] = ['number']) {
  using dir = createTempDir();
  const file = dir.write('f.parquet', bytes);
  try {
    return await readParquet({ file, reach: ANYWHERE, columns, optional, place: { file: 'c.yml' } });
  } catch (error) {
    return String(error).replace(file, 'f');
  }
}

/** Gives the file with other bytes at an offset; a negative one counts from its end. */
function withBytes(offset: number, ...bytes: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(FILE);
  copy.set(bytes, offset < 0 ? copy.length + offset : offset);
  return copy;
}

describe('readParquet', () => {
  it('gives texts, numbers and lists as they are', async () => {
    expect(await read(FILE)).toEqual([
      { text: '\ufeffé', number: 0n, list: ['a', 'b'] },
      { text: null, number: -1n, list: [] },
      { text: '', number: 9_007_199_254_740_993n, list: ['None'] },
    ]);
    expect(await read(FILE, ['text'], ['nowhere'])).toEqual([
      { text: '\ufeffé' },
      { text: null },
      { text: '' },
    ]);
  });

  it.each([
    ['another file', Buffer.from('question,answer\n1,2\n'), 'it is no parquet file'],
    ['nothing', Buffer.from(''), 'it is no parquet file'],
    ['a file that ends early', FILE.subarray(0, FILE.length / 2), 'it is cut off'],
    ['a footer that is longer than the file', withBytes(-8, 255, 255, 255, 127), 'it is damaged'],
    ['a footer of nothing', withBytes(-8, 0, 0, 0, 0), 'it is damaged'],
    ['a text that is not UTF-8', replaceText(FILE, 'é', 0xff, 0xfe), 'a text in it is not UTF-8'],
    ['a column without its last letter', replaceText(FILE, 'list', 0x6d), 'it has no column `list`'],
  ])('says in a sentence what is wrong with %s', async (_what, bytes, reason) => {
    expect(await read(bytes)).toBe(`UserError: f: cannot read the parquet file: ${reason}`);
  });

  it('survives every file with one byte changed', async () => {
    for (let offset = 0; offset < FILE.length; offset += 97) {
      const told = await read(withBytes(offset, 0xff));
      if (typeof told === 'string') expect(told).toMatch(/^UserError: f: cannot read the parquet file: /);
    }
  });
});

/** Replaces the beginning of each place that holds a text. */
function replaceText(file: Uint8Array, text: string, ...bytes: readonly number[]): Uint8Array {
  const copy = Buffer.from(file);
  for (let at = copy.indexOf(text); at !== -1; at = copy.indexOf(text, at + 1)) copy.set(bytes, at);
  return copy;
}
