import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { readRecords } from '../support/read-records.ts';
import { createTempDir } from '../support/temp-dir.ts';

const ASKED = [
  { role: 'user', content: 'Snow?' },
  { role: 'assistant', content: 'white' },
  { role: 'user', content: 'In one word: Coal?' },
];
const MESSAGES = [
  { role: 'system', content: 'Colours.' },
  { role: 'system', name: 'example_user', content: 'Snow?' },
  { role: 'system', name: 'example_assistant', content: 'white' },
  { role: 'user', content: 'Coal?' },
];
const FILES = {
  'llm-bench.yml':
    'models: [{ id: m, provider: replay, recording: answers.jsonl, system_prompt: Be short. }]\n',
  'answers.jsonl': `${JSON.stringify({ system: 'Be short.\n\nColours.', messages: ASKED, trial: 1, text: 'black', finish_reason: 'stop' })}\n`,
  'benchmarks/b.yaml':
    'name: b\nprompt: "In one word: {{input}}"\ncases: { file: c.jsonl, fields: { messages: input, expected: ideal } }\n',
  'benchmarks/c.jsonl': JSON.stringify({ input: MESSAGES, ideal: ['black', 'Black'] }),
};

describe('a conversation', () => {
  it('is asked, kept, shown by its last turn, and scored again', async () => {
    using dir = createTempDir(FILES);
    expect((await callVerb('run', [], dir.path)).code).toBe(0);
    const [first] = readRecords(dir);
    expect(first?.record.results).toMatchObject([
      {
        passed: true,
        input: 'Coal?',
        messages: [
          { role: 'system', content: 'Colours.' },
          ...ASKED.slice(0, 2),
          { role: 'user', content: 'Coal?' },
        ],
      },
    ]);
    expect((await callVerb('score', ['results', '--evaluator', 'contains_match'], dir.path)).code).toBe(0);
    const again = readRecords(dir).find(({ record }) => record.rescored_from !== undefined)?.record;
    expect(again?.results[0]).toMatchObject({ messages: { length: 4 }, scores: { contains_match: 1 } });
  });

  it('is another case where an earlier turn is another', async () => {
    using dir = createTempDir(FILES);
    await callVerb('run', [], dir.path);
    const [before] = readRecords(dir);
    dir.write('benchmarks/c.jsonl', FILES['benchmarks/c.jsonl'].replace('Snow?', 'Ice?'));
    dir.write('answers.jsonl', FILES['answers.jsonl'].replace('Snow?', 'Ice?'));
    await callVerb('run', ['--results', 'later'], dir.path);
    const [after] = readRecords(dir, 'later');
    expect(after?.record.results[0].passed).toBe(true);
    expect(after?.record.results[0].case_hash).not.toBe(before?.record.results[0].case_hash);
  });
});
