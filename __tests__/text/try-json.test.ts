import { expect, it } from 'vitest';
import { tryJson } from '../../src/text/try-json.ts';

it('gives the value of a JSON text, and undefined for any other', () => {
  expect(tryJson(' {"a": [null]} ')).toEqual({ a: [null] });
  expect(tryJson('null')).toBeNull();
  for (const text of ['', ' ', '{"a": 1', 'undefined', '{} {}']) expect(tryJson(text)).toBeUndefined();
});
