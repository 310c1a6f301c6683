import { describe, expect, it } from 'vitest';
import type { CaseMessage } from '../../src/domain/case.ts';
import { buildPrompt } from '../../src/plan/build-prompt.ts';
import { createCase } from '../support/plans.ts';

const turns: readonly CaseMessage[] = [
  { role: 'user', content: 'Hi' },
  { role: 'assistant', content: 'Hello' },
  { role: 'user', content: 'Why?' },
];
const own: CaseMessage = { role: 'system', content: 'One word.' };

describe('buildPrompt', () => {
  it('puts the text in place of the last turn', () => {
    const item = createCase({ input: 'Why?', messages: turns });
    expect(buildPrompt(item, { system: null, user: 'Answer: Why?' })).toEqual({
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
    expect(buildPrompt(item, { system, user: 'Why?' })).toEqual({ system: expected, messages: turns });
  });

  it('leaves a single question as it is', () => {
    const messages = [{ role: 'user', content: 'a' }];
    expect(buildPrompt(createCase(), { system: '', user: 'a' })).toEqual({ system: '', messages });
    expect(buildPrompt(createCase(), { system: 's', user: 'a' })).toEqual({ system: 's', messages });
  });
});
