import { describe, expect, it } from 'vitest';
import { parseCsvLines } from '../../src/benchmarks/csv-lines.ts';

const parse = (text: string) =>
  parseCsvLines(text, 'f.csv').map(({ cells, place }) => [place.line, ...cells]);

describe('parseCsvLines', () => {
  it('keeps every cell as it is written, and says on which line its row begins', () => {
    expect(parse('None,"[0, 1]", 007 ,\n\n\r\n"a\nb\r\nc","say ""é"""\r\n"x\n",y\nlast,1.10')).toEqual([
      [1, 'None', '[0, 1]', ' 007 ', ''],
      [4, 'a\nb\r\nc', 'say "é"'],
      [7, 'x\n', 'y'],
      [9, 'last', '1.10'],
    ]);
    expect(parse('')).toEqual([]);
  });

  it.each([
    ['a,b\n\n"c\nd\n', 'f.csv:3: not valid CSV: a quote that opens a cell is not closed'],
    ['a\n"b\nc"d,e\n', 'f.csv:2: not valid CSV: a cell that holds a quote stands in quotes'],
    ['a\n\nb"c,d\n', 'f.csv:3: not valid CSV: a cell that holds a quote stands in quotes'],
  ])('names the line on which the row of %j begins', (text, message) => {
    expect(() => parse(text)).toThrow(message);
  });
});
