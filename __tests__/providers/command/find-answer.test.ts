import { describe, expect, it } from 'vitest';
import { findAnswer } from '../../../src/providers/command/find-answer.ts';

describe('findAnswer', () => {
  it.each([
    ['{"text":"a"}', { text: 'a' }],
    ['\n{\n  "text": "a",\n  "more": {\n    "b": 1\n  }\n}\n', { text: 'a', more: { b: 1 } }],
    ['loading\n{"level":"info"}\n{"text":"a"}\n', { text: 'a' }],
    ['{"text":"first"}\n{"text":"last"}', { text: 'last' }],
    ['{"text":"a"}\nTotal: {1}\n', { text: 'a' }],
    ['{"text":"a"}\n{"level":"info"}\nbye', { text: 'a' }],
    ['\ufeff{"text":"a"}\n', { text: 'a' }],
    ['loading\n\ufeff{"text":"a"}\n', { text: 'a' }],
    ['a {"text":"a"}', undefined],
    ['["text"]', undefined],
    ['{"text":', undefined],
    ['', undefined],
  ])('finds in %j', (said, expected) => {
    expect(findAnswer(said)).toEqual(expected);
  });
});
