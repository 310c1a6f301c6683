import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../src/benchmarks/cases-file/csv.ts';
import { loadCases, refuseCases } from '../../support/load-cases.ts';

const load = (csv: string, cases = 'c.csv') => loadCases({ cases, files: { 'c.csv': csv } });
const refuse = async (csv: string, cases = 'c.csv'): Promise<string> =>
  (await refuseCases({ cases, files: { 'c.csv': csv } })).join('\n');

describe('CSV', () => {
  it('gives cases: other columns are metadata, empty cells nothing', async () => {
    const csv =
      '\uFEFFid,input,expected,tags,must_pass,tone,note\r\n1,"a ""quoted""\nline","x, y",t,true,warm,\r\n,b,[not json,,,,\r\n';
    expect(await load(csv)).toEqual([
      {
        ...{ id: '1', input: 'a "quoted"\nline', expected: 'x, y', tags: ['t'], difficulty: 'medium' },
        ...{ criteria: [], mustPass: true, metadata: { tone: 'warm' }, blank: ['note'] },
      },
      {
        ...{ id: 'b_1', input: 'b', expected: '[not json', tags: [], difficulty: 'medium' },
        ...{ criteria: [], mustPass: false, metadata: {}, blank: ['tone', 'note'] },
      },
    ]);
  });

  it.each([
    ['the index that pandas writes', ',input,expected\n0,a,b\n1,c,d\n'],
    ['a trailing comma', 'input,expected,\na,b,\nc,d,\n'],
    [
      'a trailing comma in the header alone',
      'input,expected,,\na,b\nc,d\n'.replace('a,b', 'a,b,').replace('c,d', 'c,d,,'),
    ],
    ['rows without content', 'input,expected\na,b\n,\n\n   \n" ",\nc,d\n,,,\n'],
    ['names with spaces around them', ' input , expected\na,b\nc,d\n'],
    ['line breaks of old', 'input,expected\ra,b\rc,d\r'],
  ])('passes over %s', async (_what, csv) => {
    expect(await load(csv)).toMatchObject([
      { input: 'a', expected: 'b' },
      { input: 'c', expected: 'd' },
    ]);
  });

  it('takes a quote within a cell as it stands', async () => {
    expect(
      await load('input,expected\nWhat fits on a 5" disk?,360 KB\nWho said "eureka" here?,"A ""man"""\n'),
    ).toMatchObject([
      { input: 'What fits on a 5" disk?', expected: '360 KB' },
      { input: 'Who said "eureka" here?', expected: 'A "man"' },
    ]);
  });

  it.each([
    [
      'input,expected\na,b\nx,y,z\nx,y,z\n',
      'benchmarks/c.csv:3: not valid CSV: the row has 3 cells and the header 2; a cell that holds the delimiter or a line break stands in double quotes (and 1 more row)',
    ],
    ['input,expected\na\n', 'c.csv:2: not valid CSV: the row has 1 cell and the header 2'],
    ['input,expected,\na,b,c\n', 'c.csv:2: not valid CSV: the row has 3 cells and the header 2'],
    ['input,expected\n"a,b\nc,d\n', 'c.csv:2: not valid CSV: a quote that opens a cell is not closed'],
    [
      'input,expected\na,b\n"c\nd","e\nf,g\n',
      'c.csv:3: not valid CSV: a quote that opens a cell is not closed',
    ],
    [
      'input,expected\na, "b"\n',
      'c.csv:2: not valid CSV: in the cell ` "b"`, write each quote that is part of the text twice (`""`), and leave no space around the outer ones',
    ],
    ['input,expected\n"a\\"b",c\n', 'c.csv:2: not valid CSV: in the cell `"a\\"b"`'],
    ['input, expected,input\na,b,c\n', 'c.csv:1: the column `input` is given twice'],
    [
      'input,expected,must_pass\na,b,maybe\nc,d,maybe\n',
      'c.csv:2: `must_pass` must be `true` or `false`, found the text `maybe` (and 1 more row)',
    ],
    [
      'id,input,expected\n1,a,b\n1,a,b\n1,a,b\n',
      'c.csv:3: the case id `1` is given twice, first in line 2 (and 1 more case)',
    ],
  ])('refuses %j', async (csv, message) => {
    expect(await refuse(csv)).toContain(message);
    expect(await refuse(csv)).not.toContain('\n');
  });

  it.each([
    ['true', true],
    ['FALSE', false],
    ['yes', true],
    ['No', false],
    ['1', true],
    ['0', false],
  ])('reads must_pass: %s', async (cell, mustPass) => {
    expect(await load(`input,expected,must_pass\na,b,${cell}\n`)).toMatchObject([{ mustPass }]);
  });
});

describe('a column that is missing', () => {
  it('is one problem in line 1, which lists the columns and shows the mapping', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, index) => `What is ${index} plus one?,${index + 1},sums\n`,
    ).join('');
    expect(await refuse(`question,answer,topic\n${rows}`)).toBe(
      'benchmarks/c.csv:1: there is no column `input`; the columns are question, answer, topic; say which is which: `cases: { file: c.csv, fields: { input: question, expected: answer } }`',
    );
  });

  it('reads a header of many columns', () => {
    const names = Array.from({ length: 2_000 }, (_, index) => `c${index}`);
    const { columns } = parseCsv(`${names.join(',')}\n`, 'c.csv', ',');
    expect(columns).toHaveLength(names.length);
  });

  it.each([
    [
      'input,answer\na,b\nc,d\n',
      'c.csv:1: there is no column `expected`; the columns are input, answer; say which is which: `cases: { file: c.csv, fields: { expected: answer } }`',
    ],
    ['a,b\nx,y\n', 'fields: { input: COLUMN, expected: COLUMN } }`'],
    ['ID,Input,EXPECTED\na,b,c\n', 'fields: { id: ID, input: Input, expected: EXPECTED } }`'],
    ['question,x\na,b\n', 'fields: { input: question, expected: COLUMN } }`'],
    ['Query,Best Answer\nx,y\n', 'fields: { input: Query, expected: Best Answer } }`'],
    [
      'input;expected\na;b\n',
      'c.csv:1: there is no column `input`: the header is one column, `input;expected`: its cells are parted by `;`; say so with `delimiter: ";"`',
    ],
    ['input\texpected\na\tb\n', 'its cells are parted by tabs; say so with `delimiter: "\\t"`'],
    [
      '"input";"expected"\n"Where, when?";"there"\n',
      'c.csv:1: the header is one column, `"input";"expected"`: its cells are parted by `;`',
    ],
    [
      'input;expected\nWhere, when?;there\n',
      'c.csv:1: the header is one column, `input;expected`: its cells are parted by `;`',
    ],
    [
      'input;expected;"a, b"\n"Where, when?";"there\n',
      'c.csv:1: this is no header, `input;expected;"a, b"`: its cells are parted by `;`',
    ],
    [
      'sep=,\ninput,expected\na,b\n',
      'c.csv:1: there is no header: this line, `sep=`, tells a spreadsheet the delimiter; leave it out',
    ],
    ['sep=;\ninput;expected\na;b\n', 'c.csv:1: there is no header: this line, `sep=`'],
  ])('is explained in %j', async (csv, message) => {
    expect(await refuse(csv)).toContain(message);
    expect(await refuse(csv)).not.toContain('\n');
  });

  it.each([
    [
      '{ input: questoin, expected: answer }',
      'c.csv:1: there is no column `questoin`, which `fields.input` names (did you mean `question`?); the columns are question, answer, topic',
    ],
    [
      '{ input: q, expected: a }',
      'there is no column `q`, which `fields.input` names and none `a`, which `fields.expected` names',
    ],
    [
      '{ input: question, expected: answer, metadata: [topic, level] }',
      'there is no column `level`, which `fields.metadata` names',
    ],
    ['{ expected: answer }', 'fields: { input: question, expected: answer } }`'],
    [
      '{ expected: { column: answer, list: ";" } }',
      'fields: { input: question, expected: { column: answer, list: ";" } } }`',
    ],
  ])('is explained where `fields` is %s', async (fields, message) => {
    expect(await refuse('question,answer,topic\na,b,c\n', `{ file: c.csv, fields: ${fields} }`)).toContain(
      message,
    );
  });
});
