import { describe, expect, it } from 'vitest';
import type { CaseMessage } from '../../src/domain/case.ts';
import { buildPrompt } from '../../src/plan/build-prompt.ts';
import { createCase } from '../support/plans.ts';

const turns: readonly CaseMessage[] = [
  { role: 'user', content: 'Hi' },
  { role: 'assistant', content: 'Hello' },
  { role: 'user', content: 'Why?' },
];
const MODEL = { provider: 'openai' };
const own: CaseMessage = { role: 'system', content: 'One word.' };

describe('buildPrompt', () => {
  it('puts the text in place of the last turn', () => {
    const item = createCase({ input: 'Why?', messages: turns });
    expect(buildPrompt(item, { system: null, user: 'Answer: Why?' }, MODEL)).toEqual({
      system: null,
      messages: [...turns.slice(0, 2), { role: 'user', content: 'Answer: Why?' }],
    });
  });

  it.each([
    [null, 'One word.'],
    ['', 'One word.'],
    ['Be kind.', 'Be kind.\n\nOne word.'],
  ])('puts the system text %j before the case’s own', (system, expected) => {
    const item = createCase({ messages: [own, { role: 'system', content: '' }, ...turns] });
    expect(buildPrompt(item, { system, user: 'Why?' }, MODEL)).toEqual({ system: expected, messages: turns });
  });

  it('leaves a single question as it is', () => {
    const messages = [{ role: 'user', content: 'a' }];
    expect(buildPrompt(createCase(), { system: '', user: 'a' }, MODEL)).toEqual({ system: '', messages });
    expect(buildPrompt(createCase(), { system: 's', user: 'a' }, MODEL)).toEqual({ system: 's', messages });
  });

  it('gives an application the metadata of a case, and a model none', () => {
    const item = createCase({ metadata: { user: 7 } });
    const texts = { system: null, user: 'a' };
    expect(buildPrompt(item, texts, { provider: 'command' }).metadata).toEqual({ user: 7 });
    expect(buildPrompt(createCase(), texts, { provider: 'command' })).not.toHaveProperty('metadata');
    expect(buildPrompt(item, texts, MODEL)).not.toHaveProperty('metadata');
  });
});
