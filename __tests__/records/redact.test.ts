import { describe, expect, it } from 'vitest';
import { redactOutcome } from '../../src/records/redact.ts';
import { createRedactor } from '../../src/text/redact.ts';

const KEY = 'sk-canary-Zk3jQ9xV7bT2mW8r';

describe('redactOutcome', () => {
  it.each(['name', 'as', 'provider', 'model', 'floor', 'against', 'compare_to'])(
    'hides a key in what a score called %s says',
    (name) => {
      const outcome = {
        passed: false,
        scores: { [name]: 0 },
        output: `the key is ${KEY}`,
        answers: { [name]: `the key is ${KEY}` },
        explanations: { [name]: `found ${KEY}` },
      };
      const clean = redactOutcome(outcome, createRedactor([KEY]));
      expect(clean).toEqual({
        passed: false,
        scores: { [name]: 0 },
        output: 'the key is ***',
        answers: { [name]: 'the key is ***' },
        explanations: { [name]: 'found ***' },
      });
    },
  );

  it('leaves the names of scores that have a part in common with a key', () => {
    const outcome = { passed: true, explanations: { 'tone-of-voice-1': 'fine' } };
    const clean = redactOutcome(outcome, createRedactor(['tone-of-voice-8fK2mQ0x'], ['tone-of-voice-1']));
    expect(clean).toEqual(outcome);
  });
});
