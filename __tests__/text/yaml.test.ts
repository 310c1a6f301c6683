import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BENCHMARK_LIMITS, CONFIG_LIMITS, parseYaml } from '../../src/text/yaml.ts';
import { problemsOf } from '../support/problems-of.ts';

const parse = (text: string): unknown => parseYaml(text, 'f.yml', CONFIG_LIMITS).value;

describe('parseYaml', () => {
  it.each([
    ['a: yes\nb: 0x1F\nc: 0o17\nd: 1e3\ne: ~\nf: "1"', { a: 'yes', b: 31, c: 15, d: 1000, e: null, f: '1' }],
    ['%YAML 1.1\n---\na: yes\nb: 010', { a: 'yes', b: 10 }],
    ['a: &x { k: 1 }\nb: *x', { a: { k: 1 }, b: { k: 1 } }],
    ['a: &x 1\nb: &x 2\nc: *x', { a: 1, b: 2, c: 2 }],
    ['1: a\ntrue: b\nc:\n007: d', { '1': 'a', true: 'b', c: null, '007': 'd' }],
    ['a: &a { k: 1, l: 1 }\nb: { k: 2, <<: *a }', { a: { k: 1, l: 1 }, b: { k: 2, l: 1 } }],
    [
      'a: &a { k: 1 }\nb: &b { k: 2, l: 2 }\nc: { <<: [*a, *b] }',
      { a: { k: 1 }, b: { k: 2, l: 2 }, c: { k: 1, l: 2 } },
    ],
    ['a: &a { k: 1 }\nb: &b { <<: *a }\nc: { <<: *b }', { a: { k: 1 }, b: { k: 1 }, c: { k: 1 } }],
    ['a: { <<: { k: 1 }, "<<": 2 }', { a: { k: 1, '<<': 2 } }],
    ['a: |\r\n  x\r\n  y\r\n', { a: 'x\ny\n' }],
    ['{"a": ["\\u00e9", -0.5]}', { a: ['é', -0.5] }],
    ['a: !!str 1', { a: '1' }],
    ['~', null],
  ])('reads the core schema of YAML 1.2: %j', (text, value) => {
    expect(parse(text)).toEqual(value);
  });

  it.each([
    ['', 'f.yml:1:1: the file is empty'],
    ['# only a comment', 'f.yml:1:1: the file is empty'],
    ['a: 1\n---\nb: 2', 'f.yml:2:1: the file holds several YAML documents; one is allowed'],
    ['a:\n\tb: 1', 'f.yml:2:1: not valid YAML: Tabs are not allowed as indentation'],
    ['a: "x\\q"', 'f.yml:1:6: not valid YAML: Invalid escape sequence'],
    ['a: b: c', 'f.yml:1:4: not valid YAML: Nested mappings are not allowed in compact mappings'],
    [
      'a: .inf\nb: -.INF\nc: [.nan]\nd: 1e999',
      /^(f\.yml:\d:[45]: `[abcd]` is not finite: only finite numbers are allowed\n?){4}$/,
    ],
    ['.inf', 'f.yml:1:1: only finite numbers are allowed'],
    ['<<: 1', 'f.yml:1:5: `<<` merges a mapping or a list of mappings'],
    ['a: &a {}\nb: { <<: *a, <<: *a }', 'f.yml:2:14: the key `<<` is given twice'],
    ['b: { <<: *a }', 'f.yml:1:10: no anchor `&a` stands before this alias'],
    ['a: &a { <<: *a }', 'f.yml:1:13: no anchor `&a` stands before this alias'],
    ['a:\n  k: 1\n  k: 2', 'f.yml:3:3: the key `k` is given twice'],
    ['1: a\n"1": b', 'f.yml:2:1: the key `1` is given twice'],
    ['x: { __proto__: { a: 1 } }', 'f.yml:1:6: the key `__proto__` is not allowed'],
    ['"constructor": 1', 'f.yml:1:1: the key `constructor` is not allowed'],
    ['? [a, b]\n: 1', 'f.yml:1:3: only plain keys are allowed'],
    ['a: *x', 'f.yml:1:4: no anchor `&x` stands before this alias'],
    ['a: &x [*x]', 'f.yml:1:8: no anchor `&x` stands before this alias'],
    ['a: !!binary aGk=', /^f\.yml:1:\d+: tags of one’s own are not allowed/],
    ['a: !mine { k: 1 }', /^f\.yml:1:\d+: tags of one’s own are not allowed/],
    ['"a\\n::error::b": &x 1\n"a\\n::error::b": 2', 'f.yml:2:1: the key `a ::error::b` is given twice'],
  ])('refuses %j', (text, message) => {
    if (typeof message === 'string') expect(problemsOf(() => parse(text))).toBe(message);
    else expect(problemsOf(() => parse(text))).toMatch(message);
  });

  const nested = Array.from({ length: 9 }, (_, i) => `a${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}]`);
  it.each([
    ['aliases', ['a-1: &a-1 x', ...nested].join('\n'), /more than 50 aliases/],
    [
      'merges',
      ['a-1: &a-1 { x: 1 }', ...nested.map((line) => line.replace('[', '{ <<: [').replace(']', '] }'))].join(
        '\n',
      ),
      /more than (?:50 aliases|5000 values|32 levels)/,
    ],
    ['keys', Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join('\n'), /more than 5000 values/],
    ['values on few lines', `a: [${'x, '.repeat(6000)}]`, /more than 5000 values/],
    ['flow levels', '['.repeat(20_000), /more than 5000 values|nested too deeply/],
    ['compact levels', `${'- '.repeat(20_000)}a`, /nested too deeply/],
    ['33 levels', `${'['.repeat(33)}${']'.repeat(33)}`, /:33: more than 32 levels/],
    ['documents', '---\n'.repeat(20_000), /:2:1: the file holds several YAML documents/],
    ['escapes', `a: "${'\\x'.repeat(50_000)}`, /Invalid escape sequence$/],
  ])('ends a bomb of %s with an error', (_what, text, message) => {
    expect(problemsOf(() => parse(text))).toMatch(message);
  });

  it('counts what an alias stands for each time', () => {
    const text = `a: &a [${'x, '.repeat(200)}]\nb: [${'*a, '.repeat(30)}]`;
    expect(problemsOf(() => parse(text))).toMatch(/more than 5000 values are not allowed$/);
  });

  it('knows where values and keys stand', () => {
    const source = parseYaml(
      'x: &x { k: 1 }\nlist:\n  - a: 1\n    b: [2, 3]\n  - *x\n',
      'f.yml',
      CONFIG_LIMITS,
    );
    const at = (line: number, column: number): object => ({ file: 'f.yml', line, column });
    expect(source.placeOf(['list', 0, 'b', 1])).toEqual(at(4, 12));
    expect(source.placeOfKey(['list', 0, 'b'])).toEqual(at(4, 5));
    expect(source.placeOf(['list', 1, 'k'])).toEqual(at(1, 12));
    expect(source.placeOf(['list', 0, 'none', 4])).toEqual(at(3, 5));
    expect(source.placeOf(['list', 7])).toEqual(at(3, 3));
    expect(source.placeOf([])).toEqual(at(1, 1));
  });

  it('knows where what is merged stands', () => {
    const source = parseYaml(
      '- &a { k: 1 }\n- &b { l: 1 }\n- { <<: [*a, *b], m: 1 }\n- { <<: *b }',
      'f.yml',
      CONFIG_LIMITS,
    );
    const at = (line: number, column: number): object => ({ file: 'f.yml', line, column });
    expect(source.placeOf([2, 'l'])).toEqual(at(2, 11));
    expect(source.placeOfKey([3, 'l'])).toEqual(at(2, 8));
    expect(source.placeOf([2, 'm'])).toEqual(at(3, 22));
    expect(source.placeOf([2, 'none'])).toEqual(at(3, 3));
  });

  it('keeps how numbers are written, where their values do not tell', () => {
    const text =
      'a: [007, 1.10, 3.0, 1e3, 0x1F, -0, +5, 12345678901234567890, 18, -1.5, "007", 1_0]\nb: &x 1.0\nc: *x';
    const { value, written } = parseYaml(text, 'f.yml', CONFIG_LIMITS);
    expect(value).toEqual({
      a: [7, 1.1, 3, 1000, 31, -0, 5, 12345678901234567000, 18, -1.5, '007', '1_0'],
      b: 1,
      c: 1,
    });
    expect(written).toEqual({
      a: ['007', '1.10', '3.0', '1e3', '0x1F', '-0', '+5', '12345678901234567890', 18, -1.5, '007', '1_0'],
      b: '1.0',
      c: '1.0',
    });
    const plain = parseYaml('a: [1, 2.5]', 'f.yml', CONFIG_LIMITS);
    expect(plain.written).toBe(plain.value);
  });

  it('holds ten thousand cases', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `- { id: c${i}, input: "a, b", tags: [x] }`);
    expect(parseYaml(lines.join('\n'), 'f.yml', BENCHMARK_LIMITS).value).toHaveLength(10_000);
  });

  describe('reads a large document in parts', () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => `  - id: c-${i}\n    tags: [a, b]\n`).join('');

    it('with what stands around them', () => {
      const { value, placeOf, placeOfKey } = parseYaml(
        `name: n\nrows:\n${rows}more:\n  list:\n${rows.replaceAll('\n', '\n  ').replace(/^ /, '   ')}\nlast: 1.10\n`,
        'f.yml',
        BENCHMARK_LIMITS,
      );
      const items = Array.from({ length: 3_000 }, (_, i) => ({ id: `c-${i}`, tags: ['a', 'b'] }));
      expect(value).toEqual({ name: 'n', rows: items, more: { list: items }, last: 1.1 });
      expect(placeOf(['rows'])).toEqual({ file: 'f.yml', line: 3, column: 3 });
      expect(placeOf(['rows', 2_500, 'tags', 1])).toEqual({ file: 'f.yml', line: 5004, column: 15 });
      expect(placeOfKey(['more'])).toEqual({ file: 'f.yml', line: 6003, column: 1 });
    });

    it('with anchors, merges and numbers as they are written', () => {
      const { value, written, placeOf } = parseYaml(
        `x: &x { n: 007 }\nrows:\n${rows}  - <<: *x\n${rows}  - &y { m: 1 }\n  - *y\n`,
        'f.yml',
        BENCHMARK_LIMITS,
      );
      expect(value).toHaveProperty(['rows', '3000'], { n: 7 });
      expect(written).toHaveProperty(['rows', '3000'], { n: '007' });
      expect(value).toHaveProperty(['rows', '6002'], { m: 1 });
      expect(placeOf(['rows', 3_000, 'n'])).toEqual({ file: 'f.yml', line: 1, column: 12 });
    });

    it.each([
      [`${rows}  - a: b: c\n${rows}`, /:6002:8: not valid YAML: Nested mappings/],
      [`${rows}   - a\n${rows}`, /:6002:\d+: not valid YAML: /],
      [`${rows}  - { id: 1, id: 2 }\n`, /:6002:14: the key `id` is given twice/],
      [`${rows}rows: 1\n`, /:6002:1: the key `rows` is given twice/],
      [`${rows}...\n---\na`, /:6003:1: the file holds several YAML documents/],
    ])('and refuses what is wrong in one', (text, message) => {
      expect(problemsOf(() => parseYaml(`rows:\n${text}`, 'f.yml', BENCHMARK_LIMITS))).toMatch(message);
    });
  });

  // Of each of these the library makes gigabytes, or takes hours over it.
  it.each([
    ['- '],
    ['-\t'],
    ['? '],
    ['['],
    ['{a: '],
    ['[? '],
    ['a: b,', '['],
    ['[],', '['],
    [']'],
    ['}'],
    [': '],
    ['&a '],
    ['!a '],
    ['*a : 1\n', 'x: &a 1\n'],
    ['- !a 1\n'],
    ['- &a 1\n'],
    ['- *a\n', '- &a 1\n'],
    ['#\n'],
    ['\n'],
    ['  #\n', 'x:\n'],
    [' &a\n', 'x:\n'],
    ['%YAML 1.2\n'],
    ['a: b: c\n'],
    ['"a" "b"\n'],
    ['- - a: - b\n'],
    ['\\q', 'x: "'],
  ])('ends four megabytes of %j', (part, start = '') => {
    const text = start + part.repeat((4 * 1024 * 1024 - start.length) / part.length);
    expect(problemsOf(() => parseYaml(text, 'f.yml', BENCHMARK_LIMITS))).toMatch(/^f\.yml:\d+/);
  });

  it('sends rows that are too many elsewhere', () => {
    const text = '- { id: a }\n'.repeat(400_000);
    expect(problemsOf(() => parseYaml(text, 'f.yml', BENCHMARK_LIMITS))).toBe(
      'f.yml: the file has 4800000 bytes; at most 4194304 are allowed in YAML: rows belong into a JSONL or CSV file',
    );
    expect(problemsOf(() => parseYaml('- a: 1\n'.repeat(150_000), 'f.yml', BENCHMARK_LIMITS))).toMatch(
      /: more than 200000 values are not allowed$/,
    );
    expect(problemsOf(() => parseYaml(`[${'a, '.repeat(100_000)}]`, 'f.yml', BENCHMARK_LIMITS))).toMatch(
      /more than 60000 words and marks in one value are not allowed: rows belong into a JSONL or CSV file$/,
    );
  });

  it.each(['"', "'", '|\n ', ''])('bounds a text after %j', (mark) => {
    const text = `a: ${mark}${'x'.repeat(600_000)}`;
    expect(problemsOf(() => parseYaml(text, 'f.yml', BENCHMARK_LIMITS))).toMatch(
      /^f\.yml:[12]:\d+: a text of more than 524288 characters is not allowed in YAML; /,
    );
  });

  it('bounds what is kept for aliases', () => {
    const text = `- &a "${'x'.repeat(200_000)}"\n`.repeat(2);
    expect(problemsOf(() => parse(text))).toMatch(
      /^f\.yml:2:\d+: anchors \(`&`\) stand before more than 262144/,
    );
  });

  it('shows nothing of a text that is no YAML', () => {
    for (const text of [
      'k: ]\nsk-1',
      'k: "\\sk-1',
      '%sk-1 x\n---\na',
      'k: |sk-1\n a',
      '@sk-1',
      '- a\nsk-1',
      'k: %sk-1',
    ])
      expect(problemsOf(() => parse(text))).not.toContain('sk-1');
  });

  it('answers any text with a value or a UserError, and leaves prototypes alone', () => {
    const token = fc.constantFrom(
      ...[
        'a',
        ': ',
        '- ',
        '? ',
        '\n',
        '  ',
        '\n  ',
        '{',
        '}',
        '[',
        ']',
        ',',
        '&a ',
        '*a',
        '!!str ',
        '!',
        '|',
        '>',
        '"',
      ],
      ...[
        "'",
        '#',
        '%',
        '@',
        '---\n',
        '...\n',
        '__proto__',
        '<<: ',
        '\t',
        '\r',
        '\uFEFF',
        '.inf',
        '1e999',
        '\\',
        '\0',
      ],
    );
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(token, { maxLength: 40 }).map((t) => t.join('')),
    );
    const names = Object.getOwnPropertyNames(Object.prototype).join();
    fc.assert(
      fc.property(anyText, (text) => {
        problemsOf(() => parse(text));
      }),
      { numRuns: 5000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(names);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});
