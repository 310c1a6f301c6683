import { describe, expect, it } from 'vitest';
import type { ScriptQuestion, ScriptReply } from '../../src/evaluators/instruments.ts';
import { javascript } from '../../src/evaluators/javascript.ts';
import { searchUnwatched } from '../../src/evaluators/pattern-search.ts';
import { createCase } from '../support/plans.ts';

/** Scores an answer with programs that only tell what they were asked. */
async function score(reply: ScriptReply, more: Parameters<typeof createCase>[0] = {}) {
  const asked: ScriptQuestion[] = [];
  const scripts = {
    ask: (question: ScriptQuestion) => Promise.resolve((asked.push(question), reply)),
    close: () => Promise.resolve(),
  };
  const settings = { file: 'checks/tone.ts', content: 'd1', timeout_seconds: 3 };
  const item = createCase({ expected: { tone: 'calm' }, metadata: { n: 1 }, ...more });
  const found = await javascript.evaluate(item, 'Fine.', settings, { scripts }, searchUnwatched);
  return { score: found, asked };
}

const VALUED = { status: 'valued', value: 0.5, explanation: '' } as const;

describe('javascript', () => {
  it('asks the program about the answer', async () => {
    const { score: found, asked } = await score({ ...VALUED, explanation: 'half calm' });
    const given = {
      input: 'What is 6 times 7?',
      expected: { tone: 'calm' },
      answer: 'Fine.',
      metadata: { n: 1 },
    };
    expect(asked).toEqual([{ file: 'checks/tone.ts', content: 'd1', timeoutSeconds: 3, given }]);
    expect(found).toEqual({ status: 'scored', value: 0.5, answer: 'Fine.', explanation: 'half calm' });
  });

  it('gives it the whole conversation where there is one, and has an explanation in any case', async () => {
    const messages = [{ role: 'user', content: 'Hi' }] as const;
    const { score: found, asked } = await score(VALUED, { messages });
    expect(asked[0]?.given).toMatchObject({ messages });
    expect(found).toMatchObject({ explanation: 'the check gives 0.5' });
  });

  it('leaves an answer unscored of which the program says nothing', async () => {
    const { score: found } = await score({ status: 'failed', reason: 'the check threw Error: x' });
    expect(found).toEqual({ status: 'unscored', reason: 'the check threw Error: x' });
  });

  it.each([
    ['checks/tone.ts', undefined],
    ['tone.mjs', undefined],
    [7, '`.js`'],
    ['tone.py', '`.js`'],
    ['tone', '`.js`'],
  ])('takes %j as its file: %s', (value, problem) => {
    expect(javascript.settings['file']?.check(value) ?? '').toContain(problem ?? '');
    expect(javascript.settings['file']?.check(value) === undefined).toBe(problem === undefined);
  });

  it('must have a file, and takes any expected or none', () => {
    expect(javascript.findProblem(createCase({ expected: null }), {})).toBe(
      '`file` is missing: the file with the function',
    );
    expect(javascript.findProblem(createCase({ expected: null }), { file: 'a.ts' })).toBeUndefined();
  });
});
