import { describe, expect, it } from 'vitest';
import { readEvents } from '../../src/providers/events.ts';

describe('readEvents', () => {
  it.each([
    ['data: {"a":1}\n\ndata: 2\n\n', [{ a: 1 }, 2]],
    ['data:{"a":\ndata: 1}\n\n', [{ a: 1 }]],
    ['data: 1\r\n\r\ndata: 2\r\rdata: 3', [1, 2, 3]],
    [': a comment\n\nid: 7\nretry: 9\n\nevent: ping\n\ndata:\n\ndata: 1\n\n', [1]],
    ['data: 1\n\ndata: [DONE]\n\ndata: 2\n\n', [1]],
    ['event: x\ndata: keep-alive\n\ndata: 1\n\n', ['keep-alive', 1]],
    ['data: "a\u2028b"\n\n', ['a\u2028b']],
    [' {"a":\n1}', [{ a: 1 }]],
    ['[{"a":1}]', [[{ a: 1 }]]],
    ['<html>', ['<html>']],
    ['', []],
  ])('reads %j', (text, values) => {
    expect(readEvents(text)).toEqual(values);
  });

  it.each([
    ['{"message":"it broke"}', { message: 'it broke' }],
    ['it broke', 'it broke'],
    ['{}', 'an error without words'],
  ])('gives an event that is called an error as one, with data %j', (data, error) => {
    expect(readEvents(`event: error\ndata: ${data}\n\n`)).toEqual([{ error }]);
  });

  it('leaves an error as it was told', () => {
    const told = { type: 'error', error: { message: 'it broke' } };
    expect(readEvents(`event: error\ndata: ${JSON.stringify(told)}\n\n`)).toEqual([told]);
  });

  it('refuses an event whose JSON was cut', () => {
    expect(() => readEvents('data: 1\n\ndata: {"a":\n\n')).toThrow(SyntaxError);
  });
});
