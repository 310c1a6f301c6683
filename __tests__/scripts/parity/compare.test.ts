import { describe, expect, it } from 'vitest';
import { readGsm8k, readLetters, withDatasetMarker } from '../../../scripts/parity/answers.ts';
import { compare } from '../../../scripts/parity/compare.ts';
import { gsm8kFlexible, gsm8kStrict, mmluLetter, mmluLine } from '../../../scripts/parity/harness.ts';
import { createTempDir } from '../../support/temp-dir.ts';

function lines(...rows: readonly unknown[]): string {
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

const question = 'Nine eggs at $2?';
const SOLVED = {
  question,
  '6b_finetuning': { solution: '9 * 2 = 18\nA: 18' },
  '6b_verification': { solution: '9 + 2 = 11\nA: 11' },
  '175b_finetuning': { solution: '9 * 2 = 18.00\nA: 18.00' },
  '175b_verification': { solution: 'It is 18' },
};

describe('compare', () => {
  it('scores the answers of GSM8K by our loader’s settings and by the harness’s rules', async () => {
    using dir = createTempDir({
      'test.jsonl': lines({ question, answer: '9 * 2 = 18\n#### 18' }),
      'example_model_solutions.jsonl': lines(SOLVED),
    });
    const { recorded, files } = await readGsm8k(dir.path);
    expect(files.map(({ name }) => name)).toEqual(['test.jsonl', 'example_model_solutions.jsonl']);
    const published = await compare({ benchmark: 'a', recorded, rule: gsm8kStrict });
    expect(published).toMatchObject({ score: '`numeric_match`', ours: 3, theirs: 0 });
    expect(published.differences.map(({ kind }) => kind)).toEqual(['marker', 'marker', 'marker']);
    const marked = withDatasetMarker(recorded);
    const strict = await compare({ benchmark: 'b', recorded: marked, rule: gsm8kStrict });
    expect(strict).toMatchObject({ ours: 3, theirs: 1 });
    const flexible = await compare({ benchmark: 'b', recorded: marked, rule: gsm8kFlexible });
    expect(flexible.differences).toEqual([
      { answer: '9 * 2 = 18.00\n#### 18.00', ours: '18.00', theirs: '18.00', kind: 'value' },
    ]);
  });

  it('scores choices, and holds answers that choose nothing against each letter', async () => {
    const row = { id: 'a', question: 'Where?', choices: ['Paris', 'London'] };
    using dir = createTempDir({
      'letters.shared.jsonl': lines(
        { ...row, answer_text: 'It is London.', label: 'B', source: 'a model' },
        { ...row, answer_text: 'B\nbecause', label: 'B', source: 'written' },
        { ...row, answer_text: 'I cannot say.', label: null, source: 'written' },
      ),
    });
    const letters = readLetters(dir.path);
    const { ofModel = [], written = [], none = [] } = letters ?? {};
    const spoken = await compare({ benchmark: 'c', recorded: ofModel, rule: mmluLetter });
    expect(spoken).toMatchObject({ ours: 1, theirs: 0, differences: [{ ours: 'B', theirs: '[invalid]' }] });
    const strict = await compare({ benchmark: 'd', recorded: written, secondary: 'strict', rule: mmluLine });
    expect(strict).toMatchObject({ ours: 0, theirs: 1, differences: [{ ours: null, kind: 'lines' }] });
    expect(none).toHaveLength(2);
    expect(await compare({ benchmark: 'e', recorded: none, rule: mmluLine })).toMatchObject({
      ours: 0,
      theirs: 0,
    });
  });

  it('has no choices where the folder has none', () => {
    using dir = createTempDir({});
    expect(readLetters(dir.path)).toBeUndefined();
  });
});
