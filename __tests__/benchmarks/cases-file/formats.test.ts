import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadCases, refuseCases } from '../../support/load-cases.ts';

const ROWS = [
  { input: 'Largest planet?', expected: 'Jupiter', topic: 'sky' },
  { input: 'Nearest star?', expected: 'Sun', topic: 'sky' },
];
const LINES = ROWS.map((row) => JSON.stringify(row)).join('\n');
const LIST = JSON.stringify(ROWS);
const CSV = 'input,expected,topic\nLargest planet?,Jupiter,sky\nNearest star?,Sun,sky\n';
const YAML =
  '- { input: Largest planet?, expected: Jupiter, topic: sky }\n- { input: Nearest star?, expected: Sun, topic: sky }\n';

describe('a file of cases', () => {
  it.each([
    ['c.jsonl', 'c.jsonl', LINES],
    ['c.ndjson', 'c.ndjson', `${LINES}\r\n`],
    ['c.JSON', 'c.JSON', LIST],
    ['c.yaml', 'c.yaml', YAML],
    ['c.yml', 'c.yml', YAML],
    ['c.csv', 'c.csv', CSV],
    ['c.tsv', 'c.tsv', CSV.replaceAll(',', '\t')],
    ['{ file: c.csv, delimiter: ";" }', 'c.csv', CSV.replaceAll(',', ';')],
    ['{ file: c.csv, delimiter: "\\t" }', 'c.csv', CSV.replaceAll(',', '\t')],
    ['{ file: c.tsv, delimiter: "," }', 'c.tsv', CSV],
    ['sets/c.csv.gz', 'sets/c.csv.gz', gzipSync(CSV)],
    ['c.jsonl.gz', 'c.jsonl.gz', gzipSync(LINES)],
    ['c.json.gz', 'c.json.gz', gzipSync(LIST)],
    ['{ file: c.json, at: examples }', 'c.json', `{"canary":"x","examples":${LIST}}`],
    ['{ file: c.json, at: data.rows }', 'c.json', `{"data":{"rows":${LIST}}}`],
    ['{ file: c.json, at: a.b.c }', 'c.json', `{"a.b":{"c":${LIST}}}`],
    ['{ file: c.yaml, at: test.cases }', 'c.yaml', `test:\n  cases: ${LIST}\n`],
    [
      '{ file: c.json, at: rows }',
      'c.json',
      JSON.stringify({ rows: ROWS.map((row, row_idx) => ({ row_idx, row })) }),
    ],
    ['{ file: c.json, at: "rows[].row" }', 'c.json', JSON.stringify({ rows: ROWS.map((row) => ({ row })) })],
    [
      '{ file: c.json, at: "sets[].items" }',
      'c.json',
      JSON.stringify({ sets: ROWS.map((row) => ({ items: [row] })) }),
    ],
  ])('is read by %s', async (cases, name, content) => {
    expect(await loadCases({ cases, files: { [name]: content } })).toMatchObject(
      ROWS.map(({ topic, ...row }) => ({ ...row, metadata: { topic } })),
    );
  });

  it.each([
    [
      'c.txt',
      'c.txt',
      '',
      'benchmarks/b.yaml:2:8: `cases` must name a file whose name ends in .jsonl, .ndjson, .json,',
    ],
    ['{ fil: c.csv }', 'c.csv', CSV, 'benchmarks/b.yaml:2:8: `cases.file` is missing; it must be text'],
    [
      '{ file: c.csv, fiels: {} }',
      'c.csv',
      CSV,
      '2:23: unknown key `fiels`; did you mean `fields`? Known: file, at, delimiter, fields',
    ],
    ['{ file: c.csv, fields: { inputs: q } }', 'c.csv', CSV, 'unknown key `inputs`; did you mean `input`?'],
    ['3', 'c.csv', CSV, '`cases` must be the path of a file of cases, or a mapping with `file`, found `3`'],
    ['{ file: c.csv, at: rows }', 'c.csv', CSV, '`cases.at` is not for .csv files'],
    ['{ file: c.jsonl.gz, at: rows }', 'c.jsonl.gz', gzipSync(LINES), '`cases.at` is not for .jsonl files'],
    ['{ file: c.json, delimiter: ";" }', 'c.json', LIST, '`cases.delimiter` is not for .json files'],
    ['{ file: c.csv, delimiter: "::" }', 'c.csv', CSV, '`cases.delimiter` must be one character'],
    [
      'c.json',
      'c.json',
      `{"a":1,"examples":${LIST}}`,
      'c.json:1: the file is no list of cases: name the list in it with `at`; lists in it: `examples`',
    ],
    [
      'c.json',
      'c.json',
      '{"a":{"b":[1],"c":{"d":[2]}}}',
      'c.json:1: the file is no list of cases: name the list in it with `at`; lists in it: `a.b`, `a.c.d`',
    ],
    ['c.json', 'c.json', '{"a":1}', 'c.json:1: the file must be a list of cases, and holds none'],
    [
      '{ file: c.json, at: exmples }',
      'c.json',
      `{"examples":${LIST}}`,
      'nothing stands at `exmples`, which `at` names; lists in it: `examples`',
    ],
    ['{ file: c.json, at: a }', 'c.json', `{"a":{"b":${LIST}}}`, 'no list stands at `a`, which `at` names'],
    ['c.json', 'c.json', LINES, 'c.json:2: not one JSON value: a file of one value a line is named .jsonl'],
    [
      'c.jsonl',
      'c.jsonl',
      JSON.stringify(ROWS, null, 2),
      'c.jsonl:1: not one value a line: a list over several lines is kept in a .json file',
    ],
    [
      'c.json',
      'c.json',
      '[{"input":"a","expected":"b"},\n"x",\n"y"]',
      'c.json:2: a row must be a mapping, found a text (and 1 more row)',
    ],
    ['c.jsonl', 'c.jsonl', `${LINES}\n{"input":\n`, 'benchmarks/c.jsonl:3:'],
    ['c.jsonl', 'c.jsonl', '\n', 'benchmarks/b.yaml:2:1: there is no case'],
    ['c.csv', 'c.csv', 'input,expected\n', 'benchmarks/b.yaml:2:1: there is no case'],
    ['c.csv', 'c.csv', '', 'benchmarks/c.csv:1: there is no column `input`: the file is empty'],
    ['c.csv', 'c.csv', gzipSync(CSV), 'benchmarks/c.csv:1: the file is packed by gzip, not UTF-8 text'],
    [
      'c.csv.gz',
      'c.csv.gz',
      CSV,
      'benchmarks/c.csv.gz: cannot unpack `benchmarks/c.csv.gz`: it is no gzip file, or a damaged one',
    ],
    ['c.csv.gz', 'c.csv.gz', gzipSync(CSV).subarray(0, 40), 'it is no gzip file, or a damaged one'],
    [
      'sets/c.csv',
      'sets/c.csv',
      Buffer.from('input,expected\na,b\nCafé?,Köln\n', 'latin1'),
      'benchmarks/sets/c.csv:3: the file is not valid UTF-8 text; save it as UTF-8',
    ],
    [
      'c.csv',
      'c.csv',
      Buffer.from(`\uFEFF${CSV}`, 'utf16le'),
      'benchmarks/c.csv:1: the file is UTF-16 text; save it as UTF-8',
    ],
    [
      'c.csv',
      'none.csv',
      CSV,
      'benchmarks/b.yaml:2:8: cannot read `benchmarks/c.csv`: there is no such file',
    ],
  ])('is refused by %s in %s: %j', async (cases, name, content, message) => {
    const problems = await refuseCases({ cases, files: { [name]: content } });
    expect(problems.join('\n')).toContain(message);
    expect(problems.length).toBeLessThan(3);
  });

  it('is no benchmark file where one names it, however it looks', async () => {
    const files = { 'c.json': `{"name":"c","examples":${LIST}}` };
    expect(await loadCases({ cases: '{ file: ./c.json, at: examples }', files })).toHaveLength(2);
    expect(await refuseCases({ cases: 'c.json', files: { 'c.json': '[{]' } })).toHaveLength(1);
  });
});
