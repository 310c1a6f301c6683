import { describe, expect, it } from 'vitest';
import { readFinishReason } from '../../src/text/finish-reason.ts';

describe('readFinishReason', () => {
  it.each([
    ['stop', 'stop'],
    ['END_TURN', 'stop'],
    ['eos_token', 'stop'],
    ['Stop Sequence', 'stop'],
    ['FINISH_REASON_MAX_TOKENS', 'length'],
    ['model_length', 'length'],
    ['content_filter: PROHIBITED_CONTENT', 'filtered'],
    ['guardrail_intervened', 'filtered'],
    ['refusal', 'refusal'],
    ['tool-calls', 'tool_calls'],
  ])('reads %j as %s', (word, reason) => {
    expect(readFinishReason(word)).toBe(reason);
  });

  it.each([
    '',
    ' ',
    'error',
    'ERROR_LIMIT',
    'abort',
    'cancelled',
    'stopped_by_error',
    '__proto__',
    ':stop',
    'null',
  ])('reads no way to end in %j', (word) => {
    expect(readFinishReason(word)).toBeNull();
  });
});
