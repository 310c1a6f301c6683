import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/problem.ts';
import { explainSyntaxError, parseJson } from '../../src/text/json.ts';
import { problemsOf } from '../support/problems-of.ts';

const FORBIDDEN = /^(?:__proto__|constructor|prototype)$/;

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    const key = fc.string().filter((text) => !FORBIDDEN.test(text));
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(null, true, false),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.string({ unit: 'binary' }),
        fc.array(tie('json'), { maxLength: 4 }),
        fc.dictionary(key, tie('json'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(json, fc.constantFrom(0, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseJson(` ${text}\r\n`, 'f.json').value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('keeps how numbers are written, where their values do not tell', () => {
    const text = '{"a":[1.10,{"b":12345678901234567890,"c":1E3},-0],"d":"x","e":1.5}';
    const { value, written } = parseJson(text, 'f.json');
    expect(value).toEqual(JSON.parse(text));
    expect(written).toEqual({ a: ['1.10', { b: '12345678901234567890', c: '1E3' }, '-0'], d: 'x', e: 1.5 });
    const plain = parseJson('{"a":[1,{"b":2.5}]}', 'f.json');
    expect(plain.written).toBe(plain.value);
  });

  it('names the key whose number is not finite', () => {
    expect(problemsOf(() => parseJson('{"a":{"b":1},"c":[1,1e999]}', 'f.json'))).toBe(
      'f.json:1:21: `c` is not finite: only finite numbers are allowed',
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const parts = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      'true',
      'nul',
      '-',
      '0',
      '1',
      '.5',
      'e-9', // e9 could make a number infinite before a later mistake
      ' ',
      '\n',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 9 }), (chosen) => {
        const text = chosen.join('');
        const accepted = (read: () => unknown): boolean => {
          try {
            read();
            return true;
          } catch (error) {
            if (error instanceof UserError) return /given twice|finite/.test(error.message);
            return false;
          }
        };
        expect(accepted(() => parseJson(text, 'f.json'))).toBe(accepted(() => JSON.parse(text)));
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    ['', 'f.json:1:1: not valid JSON: expected a value'],
    ['{"a": 1,\n}', 'f.json:2:1: not valid JSON: no comma is allowed before `}`'],
    ['{"a": 1\n "b": 2}', 'f.json:2:2: not valid JSON: expected `,` or `}`'],
    ['{a: 1}', 'f.json:1:2: not valid JSON: expected a key in double quotes'],
    ['{"a" 1}', 'f.json:1:6: not valid JSON: expected `:` after the key'],
    ['["x\n"]', 'f.json:1:4: not valid JSON: a text holds a line break or control character'],
    ['["x', 'f.json:1:2: not valid JSON: a text is not closed'],
    ['["\\q"]', 'f.json:1:2: not valid JSON: a text holds an unknown escape'],
    [
      '[NaN]',
      'f.json:1:2: not valid JSON: JSON has no `NaN`, which Python writes; use null, true, false or a text',
    ],
    ['[nan]', 'f.json:1:2: not valid JSON: expected a value'],
    ['[] []', 'f.json:1:4: not valid JSON: more text follows the value'],
    ['{"a": 1,\n "a": 2}', 'f.json:2:2: the key `a` is given twice'],
    ['{"\\u005f_proto__": 1}', 'f.json:1:2: the key `__proto__` is not allowed'],
    ['[1e999]', 'f.json:1:2: only finite numbers are allowed'],
    ['['.repeat(20_000), 'f.json:1:33: more than 32 levels are not allowed'],
  ])('refuses %j', (text, message) => {
    expect(problemsOf(() => parseJson(text, 'f.json'))).toBe(message);
  });

  it('knows where values and keys stand', () => {
    const source = parseJson('{ "a": 1,\n  "list": [{ "b": 2 }, 3] }', 'f.json');
    expect(source.placeOf(['list', 0, 'b'])).toEqual({ file: 'f.json', line: 2, column: 19 });
    expect(source.placeOfKey(['list', 0, 'b'])).toEqual({ file: 'f.json', line: 2, column: 14 });
    expect(source.placeOf(['list', 1])).toEqual({ file: 'f.json', line: 2, column: 24 });
    expect(source.placeOf(['list', 9, 'c'])).toEqual({ file: 'f.json', line: 2, column: 11 });
    expect(parseJson('{"a": 1}', 'f.jsonl', { firstLine: 7 }).placeOf(['a'])).toEqual({
      file: 'f.jsonl',
      line: 7,
      column: 7,
    });
  });
});

describe('explainSyntaxError', () => {
  it('finds the place that JSON.parse does not tell', () => {
    const error = explainSyntaxError(new SyntaxError('x'), '{"a": tru}', 'f.jsonl', 3);
    expect(error.message).toBe('f.jsonl:3:7: not valid JSON: expected a value');
  });
});
