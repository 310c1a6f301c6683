import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/text/csv.ts';

describe('csvLine', () => {
  it('quotes what holds a separator, a quote, an end of a line, or white space at an end', () => {
    expect(csvLine(['a b', 'a,b', 'a;b', 'a"b', 'a\nb', ' a', ''])).toBe(
      'a b,"a,b","a;b","a""b","a\nb"," a",\r\n',
    );
  });

  it('leaves empty what does not exist, and numbers as they are', () => {
    expect(csvLine([null, undefined, 0, -1.5])).toBe(',,0,-1.5\r\n');
  });

  it.each(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])(
    'defuses a text that begins with %j',
    (sign) => {
      expect(csvLine([`${sign}1`]).replaceAll('"', '')).toBe(`'${sign}1\r\n`);
    },
  );

  it('leaves signs within a text', () => {
    expect(csvLine(['1=1', 'a-b', "'=1"])).toBe("1=1,a-b,'=1\r\n");
  });
});
