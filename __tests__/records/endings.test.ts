import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/domain/record.ts';
import { endingOf } from '../../src/records/endings.ts';
import { summarize } from '../../src/records/summarize.ts';
import { createResult } from '../support/records.ts';

const answered = (output: string | null, finish_reason?: string, more: Partial<Outcome> = {}): Outcome => ({
  ...{ passed: false, error: null, output },
  ...(finish_reason !== undefined && { finish_reason }),
  ...more,
});

describe('endingOf', () => {
  it.each<[Outcome, string | null]>([
    [answered('Rome', 'stop'), null],
    [answered('Rome'), null],
    [answered('Rome', 'tool_calls'), null],
    [answered('Rome', 'eos'), null],
    [answered('Ro', 'length'), 'cut'],
    [answered('', 'length'), 'cut'],
    [answered('Ro', 'MAX_TOKENS'), 'cut'],
    [answered('', 'stop'), 'empty'],
    [answered(' \n'), 'empty'],
    [answered('', 'tool_calls'), 'empty'],
    [answered('I cannot.', 'refusal'), 'refused'],
    [answered('', 'refusal'), 'refused'],
    [answered('', 'content_filter'), 'filtered'],
    [answered('I', 'SAFETY'), 'filtered'],
    [answered('', 'stop', { passed: null, error: 'unscored: x', error_kind: 'unscored' }), 'empty'],
    [answered(null, undefined, { passed: null, error: 'down', error_kind: 'unreachable' }), null],
    [answered(null), null],
  ])('of %j is %s', (outcome, ending) => {
    expect(endingOf(outcome)).toBe(ending);
  });
});

describe('summarize', () => {
  it('counts the answers of all trials that are not whole, each once', () => {
    const trials = [answered('', 'length'), answered('Rome', 'stop'), answered('', 'stop')] as const;
    const results = [
      createResult('a', '0', { trials }),
      createResult('b', '0', answered('', 'refusal')),
      createResult('c', '0', answered('', 'filtered')),
    ];
    expect(summarize(results).endings).toEqual({ cut: 1, empty: 1, refused: 1, filtered: 1 });
  });

  it('says nothing of whole ones', () => {
    expect(summarize([createResult('a', '1', { output: 'Rome' })])).not.toHaveProperty('endings');
  });
});
