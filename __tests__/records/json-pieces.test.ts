import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../src/records/json-pieces.ts';
import { createRecord } from '../support/records.ts';

describe('jsonPieces', () => {
  it.each([
    ['a record', createRecord(['1', '010', 'x'], { config: { repeat: 3 } })],
    ['a run', { schema: 's', cells: [createRecord(['1']), createRecord(['0'])], cost_usd: null }],
    ['line breaks in text', { a: 'one\ntwo', b: { c: { d: { e: ['x\r\ny', { f: '"\\n"' }] } } } }],
    ['empty lists and mappings', { a: [], b: {}, c: { d: { e: { f: {} } } } }],
    ['a key that is left out', { a: undefined, b: 1, c: { d: undefined } }],
  ])('gives the text of JSON.stringify for %s', (_, value) => {
    for (const opened of [0, 1, 2, 4, 9])
      expect([...jsonPieces(value, opened)].join('')).toBe(JSON.stringify(value, null, 2));
  });

  it('gives every result of a cell in a run apart', () => {
    const cells = [createRecord(Array.from({ length: 50 }, () => '1'))];
    expect([...jsonPieces({ cells }, 4)].length).toBeGreaterThan(100);
  });
});
