import { describe, expect, it } from 'vitest';
import { readList } from '../../../src/benchmarks/cases-file/read-list.ts';
import { loadCases, refuseCases } from '../../support/load-cases.ts';

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const loadCell = (column: string, text: string, fields = '{}') =>
  loadCases({
    cases: `{ file: c.csv, fields: ${fields} }`,
    files: { 'c.csv': `input,${column}\na,${cell(text)}\n` },
  });

describe('readList', () => {
  it.each([
    ['["a", "b"]', ['a', 'b']],
    [`['Rome', "Roma's"]`, ['Rome', "Roma's"]],
    [`['Rome', 'Roma\\'s', 'a\\\\b']`, ['Rome', "Roma's", 'a\\b']],
    [`['a' 'b'\n 'c']`, ['a', 'b', 'c']],
    ["[np.str_('a'), np.str_('b')]", ['a', 'b']],
    ['[np.int64(3), np.float64(1.50)]', ['3', '1.50']],
    ['[1, 2.50, -3e5, 007]', ['1', '2.50', '-3e5', '007']],
    ['[1. 2.5]', ['1.', '2.5']],
    ['[True, false]', ['True', 'false']],
    [`['a', None, nan]`, ['a']],
    ['["a", null]', ['a']],
    ['["\\u00e9", "\\ud83d\\ude00", "\\/"]', ['é', '😀', '/']],
    [`['\\xe9', '\\d', 'a\\nb']`, ['é', '\\d', 'a\nb']],
    ['[]', []],
    [' [ ] ', []],
    [`['a',]`, ['a']],
    ['[["a"], {"b": 1}, {"c": 1.10}]', [['a'], { b: 1 }, { c: '1.10' }]],
  ])('reads %s', (text, items) => {
    expect(readList(text)).toEqual({ status: 'list', items });
  });

  it.each([
    'text',
    '[INST] text',
    '[0, 1)',
    '[not json',
    '[a]',
    '[2020-01-01]',
    '[1, 2',
    '[1, 2] and 3',
    '] [',
    '',
  ])('takes %j for text', (text) => {
    expect(readList(text)).toEqual({ status: 'text' });
  });

  it.each([`['Rome', 'Ro`, `["a" - "b"]`, `['a'] 'b'`, `[ 'a', x]`])('tells %j from text', (text) => {
    expect(readList(text)).toEqual({ status: 'broken' });
  });

  it('takes no longer for a long text than it must', () => {
    expect(readList(`['${'\\'.repeat(1_000_000)}`).status).toBe('broken');
    expect(readList(`[${"'a' ".repeat(200_000)}`).status).toBe('broken');
  });
});

describe('a cell of CSV', () => {
  it.each([
    ['billing', ['billing']],
    ['billing, refund,', ['billing', 'refund']],
    ["['a b', 'c, d']", ['a b', 'c, d']],
    ['["x"]', ['x']],
    ['[draft]', ['[draft]']],
  ])('holds tags: %s', async (text, tags) => {
    expect(await tagsOf(text)).toEqual(tags);
  });

  it('holds tags as the user says', async () => {
    expect(await tagsOf('a, b; c', '{ tags: { column: tags, list: ";" } }')).toEqual(['a, b', 'c']);
    expect(await tagsOf('a, b; c', '{ tags: { column: tags, list: false } }')).toEqual(['a, b; c']);
    expect(await tagsOf('a, b; c', '{ tags: { column: tags, list: true } }')).toEqual(['a, b; c']);
  });

  it('holds criteria: one, in which a comma parts nothing, or a list', async () => {
    const files = {
      'c.csv': `input,expected,criteria\na,b,"Is it short, and kind?"\na,b,"['Short?', 'Kind?']"\n`,
    };
    expect(await loadCases({ cases: 'c.csv', files })).toMatchObject([
      { criteria: ['Is it short, and kind?'] },
      { criteria: ['Short?', 'Kind?'] },
    ]);
  });

  it('is text as input and as metadata, whatever it looks like', async () => {
    const files = { 'c.csv': 'input,expected,x\n"[3, 1, 2]",b,"[""a""]"\n' };
    expect(await loadCases({ cases: 'c.csv', files })).toMatchObject([
      { input: '[3, 1, 2]', metadata: { x: '["a"]' } },
    ]);
  });

  it.each(['[1, 2, 3]', "['Rome', 'Roma']", "['Athens' 'Athina']", '["a"]', '[]', "['cut o", '[a, b]'])(
    'is refused as expected where it looks like a list: %s',
    async (text) => {
      const files = { 'c.csv': `input,truth\na,b\na,${cell(text)}\na,${cell(text)}\n` };
      const cases = '{ file: c.csv, fields: { expected: truth } }';
      expect(await refuseCases({ cases, files })).toEqual([
        `benchmarks/c.csv:3: \`truth\` looks like a list: \`${text}\`; if any of its items is right, say so in \`cases\`: \`fields: { expected: { column: truth, list: true } }\`; if it is one text, \`list: false\` (and 1 more row)`,
      ]);
    },
  );

  it.each([
    ['true', "['Rome', 'Roma']", ['Rome', 'Roma']],
    ['true', 'Rome', ['Rome']],
    ['true', '[1.10 2]', ['1.10', '2']],
    ['false', '[1, 2, 3]', '[1, 2, 3]'],
    ['false', "['cut o", "['cut o"],
    ['"; "', 'Rome; Roma; ', ['Rome', 'Roma']],
    ['"|"', 'Rome|Roma', ['Rome', 'Roma']],
  ])('is read with list: %s as expected: %s', async (list, text, expected) => {
    const [item] = await loadCell('expected', text, `{ expected: { column: expected, list: ${list} } }`);
    expect(item?.expected).toEqual(expected);
  });

  it('is refused in a column of lists where it is begun as one', async () => {
    const files = { 'c.csv': 'input,expected\na,"[a, b]"\n' };
    const cases = '{ file: c.csv, fields: { expected: { column: expected, list: true } } }';
    expect(await refuseCases({ cases, files })).toEqual([
      'benchmarks/c.csv:2: `expected` cannot be read as a list: `[a, b]`; a list is written `["a", "b"]`',
    ]);
  });
});

async function tagsOf(text: string, fields = '{}') {
  const files = { 'c.csv': `input,expected,tags\na,b,${cell(text)}\n` };
  return (await loadCases({ cases: `{ file: c.csv, fields: ${fields} }`, files }))[0]?.tags;
}
