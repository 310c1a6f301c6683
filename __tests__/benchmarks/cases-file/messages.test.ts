import { describe, expect, it } from 'vitest';
import { readMessages } from '../../../src/benchmarks/cases-file/messages.ts';
import { loadCases, refuseCases } from '../../support/load-cases.ts';

const user = (content: unknown, more = {}) => ({ role: 'user', content, ...more });
const assistant = (content: unknown, more = {}) => ({ role: 'assistant', content, ...more });
const system = (content: unknown, more = {}) => ({ role: 'system', content, ...more });

describe('readMessages', () => {
  it('gives the turns in their roles, and the last as the input', () => {
    expect(
      readMessages([
        { role: 'developer', content: 'Be short.' },
        user('Hi'),
        assistant('Hello?'),
        user('Why?'),
      ]),
    ).toEqual({
      status: 'read',
      messages: [system('Be short.'), user('Hi'), assistant('Hello?'), user('Why?')],
      input: 'Why?',
    });
  });

  it('takes examples that are marked by name for turns', () => {
    const examples = [
      system('Snow?', { name: 'example_user' }),
      system('white', { name: 'example_assistant' }),
    ];
    expect(readMessages([system('One word.'), ...examples, user('Coal?')])).toMatchObject({
      messages: [system('One word.'), user('Snow?'), assistant('white'), user('Coal?')],
    });
  });

  it('joins parts of text, and takes numbers as text', () => {
    const parts = [
      { type: 'text', text: 'a' },
      { type: 'input_text', text: 'b' },
    ];
    expect(readMessages([user(1), assistant(true, { tool_calls: [] }), user(parts)])).toMatchObject({
      messages: [user('1'), assistant('true'), user('ab')],
    });
  });

  it.each([
    [[], 'the last message must be the user’s, found none'],
    [[system('a')], 'found one of `system`'],
    [
      [user('a'), assistant('b')],
      'found one of `assistant`; an answer of the assistant belongs into `expected`',
    ],
    [
      [user('a'), system('b'), user('c')],
      'message 2 is a system message after others; it must stand before them',
    ],
    [
      [user('a'), { role: 'tool', content: 'b' }],
      'message 2 is of role `tool`; calls of tools are not supported',
    ],
    [
      [user('a'), assistant(null, { tool_calls: [{}] })],
      'message 2 has `tool_calls`; calls of tools are not supported',
    ],
    [[user('a'), assistant('', { function_call: {} })], 'message 2 has `function_call`'],
    [
      [{ role: 'human', content: 'a' }],
      'message 1 is of role `human`; known: system, developer, user, assistant',
    ],
    [[{ from: 'human', value: 'a' }], 'message 1 must be a mapping with `role` and `content`'],
    [['a'], 'message 1 must be a mapping with `role` and `content`'],
    [
      [
        user([
          { type: 'text', text: 'a' },
          { type: 'image_url', image_url: {} },
        ]),
      ],
      'message 1 holds a part of type `image_url`; only text is supported',
    ],
    [[user('a', { name: 'Ann' })], 'message 1 has the name `Ann`; known: example_user, example_assistant'],
    [[user(null)], 'message 1 has no `content` that is text'],
    [[{ role: '__proto__', content: 'a' }], 'message 1 is of role `__proto__`'],
  ])('refuses %j', (messages, message) => {
    const read = readMessages(messages);
    expect(read.status === 'wrong' && read.message).toContain(message);
  });
});

describe('a case that is a conversation', () => {
  const rows = [
    { input: [system('One word.'), user('Coal?')], ideal: ['black', 'Black.'] },
    { input: [user('Hi')], ideal: 'green' },
  ];
  const jsonl = rows.map((row) => JSON.stringify(row)).join('\n');

  it('is read by `fields`; one message alone is a plain input', async () => {
    const cases = '{ file: c.jsonl, fields: { messages: input, expected: ideal } }';
    const loaded = await loadCases({ cases, files: { 'c.jsonl': jsonl } });
    expect(loaded).toMatchObject([
      { input: 'Coal?', messages: rows[0]?.input, expected: ['black', 'Black.'] },
      { input: 'Hi', expected: 'green' },
    ]);
    expect(loaded[1]).not.toHaveProperty('messages');
  });

  it('is read by its own name, inline too, and from a cell that holds JSON', async () => {
    const messages = [user('a'), assistant('b'), user('c')];
    const row = JSON.stringify({ messages, expected: 'd' });
    expect(await loadCases({ cases: 'c.jsonl', files: { 'c.jsonl': row } })).toMatchObject([
      { input: 'c', messages },
    ]);
    const csv = `messages,expected\n"${JSON.stringify(messages).replaceAll('"', '""')}",d\n`;
    expect(await loadCases({ cases: 'c.csv', files: { 'c.csv': csv } })).toMatchObject([
      { input: 'c', messages },
    ]);
  });

  it('is explained where it is given as `input`', async () => {
    expect(await refuseCases({ cases: 'c.jsonl', files: { 'c.jsonl': jsonl } })).toEqual([
      'benchmarks/c.jsonl:1: `input` holds messages, not a text; the keys are input, ideal; say so: `cases: { file: c.jsonl, fields: { messages: input, expected: ideal } }`',
    ]);
    const renamed = jsonl.replaceAll('"input"', '"turns"');
    expect(await refuseCases({ cases: 'c.jsonl', files: { 'c.jsonl': renamed } })).toEqual([
      'benchmarks/c.jsonl:1: there is no key `input`; the keys are turns, ideal; say which is which: `cases: { file: c.jsonl, fields: { messages: turns, expected: ideal } }`',
    ]);
  });

  it.each([
    [
      { input: 'a', messages: [user('a')], expected: 'b' },
      '`messages` must be left out where `input` is given',
    ],
    [{ messages: 'text', expected: 'b' }, '`messages` must be JSON, found the text `text`'],
    [{ messages: { role: 'user' }, expected: 'b' }, '`messages` must be a list of messages, found a mapping'],
    [
      { messages: [user('a'), assistant('b')], expected: 'b' },
      '`messages`: the last message must be the user’s',
    ],
  ])('is refused where it is %j', async (row, message) => {
    const files = { 'c.json': JSON.stringify([row, row]) };
    const [problem, ...more] = await refuseCases({ cases: 'c.json', files });
    expect(problem).toContain(message);
    expect(problem).toContain('(and 1 more ');
    expect(more).toEqual([]);
  });
});
