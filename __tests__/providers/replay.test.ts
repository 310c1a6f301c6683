import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Completion, Prompt } from '../../src/domain/model.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { recordAnswers, Recording } from '../../src/providers/recording.ts';
import { createReplay } from '../../src/providers/replay.ts';
import { createModel } from '../support/plans.ts';
import { createTempDir } from '../support/temp-dir.ts';

const ask = (content: string, system: string | null = null): Prompt => ({
  system,
  messages: [{ role: 'user', content }],
});

/** Answers with the question and the trial. */
const parrot: Provider = {
  complete: ({ messages: [message], system }, trial): Promise<Completion> =>
    Promise.resolve({
      text: `${system ?? ''}/${message?.content ?? ''}/${trial}`,
      finishReason: 'stop',
      usage: { inputTokens: 1, outputTokens: null },
      latencyMs: 12.4,
    }),
  close: () => Promise.resolve(),
};

function openReplay(file: string): Provider {
  return createReplay(new Recording(readFileSync(file, 'utf8'), file));
}

function rowThatEnds(finish_reason: string): string {
  const messages = [{ role: 'user', content: 'q' }];
  return JSON.stringify({ system: '', messages, trial: 1, text: 'Par', finish_reason });
}

describe('createReplay', () => {
  it('answers what was recorded, by system text, messages and trial', async () => {
    using dir = createTempDir();
    const file = `${dir.path}/new/folder/answers.jsonl`;
    const recorder = recordAnswers(parrot, createModel(), { file, redact: (text) => text });
    await Promise.all([
      ...Array.from({ length: 50 }, (_, i) => recorder.complete(ask(`q${i}`), 1)),
      recorder.complete(ask('q0'), 2),
      recorder.complete(ask('a\u2028b\u2029c'), 1),
      recorder.complete(ask('q0', 'Be short.'), 1),
    ]);
    const replay = openReplay(file);
    expect(await replay.complete(ask('q7'), 1)).toEqual({
      text: '/q7/1',
      finishReason: 'stop',
      usage: { inputTokens: 1, outputTokens: null },
      latencyMs: 12,
    });
    expect((await replay.complete(ask('q0'), 2)).text).toBe('/q0/2');
    expect((await replay.complete(ask('a\u2028b\u2029c'), 1)).text).toBe('/a\u2028b\u2029c/1');
    expect((await replay.complete(ask('q0', 'Be short.'), 1)).text).toBe('Be short./q0/1');
  });

  it('gives the reasoning back that was recorded beside an answer', async () => {
    using dir = createTempDir();
    const file = `${dir.path}/answers.jsonl`;
    const thinker: Provider = {
      ...parrot,
      complete: async (prompt, trial) => ({ ...(await parrot.complete(prompt, trial)), reasoning: 'Hm.' }),
    };
    await recordAnswers(thinker, createModel(), { file, redact: (text) => text }).complete(ask('q'), 1);
    expect(await openReplay(file).complete(ask('q'), 1)).toMatchObject({ text: '/q/1', reasoning: 'Hm.' });
  });

  it('replays the newest answers after recording again, and grows by none', async () => {
    const note = '{"note": "mine"}';
    using dir = createTempDir({ 'a.jsonl': note });
    const file = `${dir.path}/a.jsonl`;
    const record = async (word: string, ...questions: readonly string[]): Promise<void> => {
      const provider: Provider = {
        ...parrot,
        complete: async (prompt, trial) => ({ ...(await parrot.complete(prompt, trial)), text: word }),
      };
      const recorder = recordAnswers(provider, createModel(), { file, redact: (text) => text });
      for (const question of questions) await recorder.complete(ask(question), 1);
      await recorder.close();
    };
    await record('old', 'q0', 'q1', 'q2');
    await record('new', 'q1', 'q0');
    const [first, ...rows] = readFileSync(file, 'utf8').split('\n');
    expect(first).toBe(note);
    expect(rows.slice(0, -1).map((row) => (JSON.parse(row) as { text: string }).text)).toEqual([
      'new',
      'new',
      'old',
    ]);
    expect(rows.at(-1)).toBe('');
    dir.write('a.jsonl', rows.join('\n'));
    expect((await openReplay(file).complete(ask('q0'), 1)).text).toBe('new');
    expect((await openReplay(file).complete(ask('q2'), 1)).text).toBe('old');
  });

  it('makes no answer up', async () => {
    using dir = createTempDir({ 'a.jsonl': '' });
    const replay = openReplay(`${dir.path}/a.jsonl`);
    await expect(replay.complete(ask('q'), 1)).rejects.toMatchObject({
      kind: 'rejected',
      message: 'the recording has no answer to this prompt (trial 1)',
    });
  });

  it('takes the last of several rows for one question', async () => {
    const row = (text: string): string =>
      JSON.stringify({
        system: '',
        messages: [{ role: 'user', content: 'q' }],
        trial: 1,
        text,
        finish_reason: 'stop',
      });
    using dir = createTempDir({ 'a.jsonl': `${row('old')}\r\n\n${row('new')}` });
    const replay = openReplay(`${dir.path}/a.jsonl`);
    expect((await replay.complete(ask('q'), 1)).text).toBe('new');
  });

  it.each([
    ['max_tokens', 'length'],
    ['', 'stop'],
  ])('reads the finish reason %j of a row as %s', async (finish_reason, finishReason) => {
    using dir = createTempDir({ 'a.jsonl': rowThatEnds(finish_reason) });
    const completion = await openReplay(`${dir.path}/a.jsonl`).complete(ask('q'), 1);
    expect(completion).toMatchObject({ text: 'Par', finishReason });
  });

  it('takes a recorded failure in the shape of an answer for no answer', async () => {
    using dir = createTempDir({ 'a.jsonl': rowThatEnds('error') });
    await expect(openReplay(`${dir.path}/a.jsonl`).complete(ask('q'), 1)).rejects.toMatchObject({
      kind: 'rejected',
      message: 'the recorded answer is not whole: it ended with "error"',
    });
  });

  it.each([
    ['not JSON', 'a.jsonl:2'],
    ['{"text":"x"}', 'a.jsonl:2'],
    ['{"system":"","messages":[],"trial":1,"text":"x","finish_reason":"stop"}', 'a.jsonl:2'],
  ])('names the line of a row that is none: %s', (row, place) => {
    expect(() => new Recording(`\n${row}\n`, 'a.jsonl')).toThrow(place);
  });
});
