import { describe, expect, it } from 'vitest';
import type { CaseResult } from '../../../src/domain/record.ts';
import { hashAnswer } from '../../../src/records/ballots/hash-answer.ts';
import { listAnswers } from '../../../src/records/ballots/list-answers.ts';
import { recordOf } from '../../support/records.ts';

function answered(id: string, output: string | null, overrides: Partial<CaseResult> = {}): CaseResult {
  return { test_id: id, passed: true, error: null, input: `Question ${id}`, output, ...overrides };
}

const hashOf = (id: string, text: string): string =>
  hashAnswer({ input: `Question ${id}`, metadata: {} }, text);

describe('listAnswers', () => {
  it('gives each answer with its hash, of several trials each', () => {
    const trials = ['No.', 'Yes.'].map((output) => ({ passed: null, output })) as [CaseResult, CaseResult];
    const record = recordOf([answered('a', 'Yes.'), answered('b', 'No.', { trials })]);
    expect([...listAnswers(record)].map(({ hash, text }) => [hash, text])).toEqual([
      [hashOf('a', 'Yes.'), 'Yes.'],
      [hashOf('b', 'No.'), 'No.'],
      [hashOf('b', 'Yes.'), 'Yes.'],
    ]);
  });

  it('passes over what is no whole answer to a known question', () => {
    const { input: _input, ...unknown } = answered('f', 'Yes.');
    const record = recordOf([
      answered('a', null),
      answered('b', 'Ye', { output_cut: true }),
      answered('c', 'Ye', { passed: null, error: 'the line broke', error_kind: 'interrupted' }),
      answered('d', 'Yes.', { passed: null, error: 'unscored: human: nobody', error_kind: 'unscored' }),
      answered('e', ''),
      unknown,
    ]);
    expect([...listAnswers(record)].map(({ item }) => item.id)).toEqual(['d', 'e']);
  });

  it('takes reasoning for a part of the answer where it is scored with it', () => {
    const results = [
      answered('a', 'Yes.', { reasoning: 'Hm.' }),
      answered('b', 'Yes.', { reasoning: 'Hm', reasoning_cut: true }),
    ];
    const texts = (config: object): string[] =>
      Array.from(listAnswers(recordOf(results, { config })), ({ text }) => text);
    expect(texts({})).toEqual(['Yes.', 'Yes.']);
    expect(texts({ model: { score_reasoning: true } })).toEqual(['Hm.\n\nYes.']);
  });
});
