import { describe, expect, it } from 'vitest';
import { UserError, userError } from '../../src/domain/problem.ts';
import { explainNoVerdict } from '../../src/report/no-verdict.ts';

const MISTAKE = userError('`<b>` is no key', { file: '@team.yml', line: 3 });
const many = (count: number): UserError =>
  new UserError(Array.from({ length: count }, (_, index) => ({ message: `wrong ${index}` })));

describe('explainNoVerdict', () => {
  it('names a single mistake in the sentence, with its place', () => {
    expect(explainNoVerdict(MISTAKE).sentence).toBe(
      '🔴 llm-bench cannot run: 1 mistake in inputs, config or data: @team.yml:3: `<b>` is no key',
    );
  });

  it('counts several in the sentence', () => {
    const { title, sentence } = explainNoVerdict(many(2));
    expect(sentence).toBe('🔴 llm-bench cannot run: 2 mistakes in inputs, config or data');
    expect(title).toBe(sentence);
  });

  it('makes code of each in Markdown: users’ words are in them', () => {
    expect(explainNoVerdict(MISTAKE).markdown).toContain('\n- `` @team.yml:3: `<b>` is no key ``\n');
  });

  it('lists twenty, and counts the rest', () => {
    const { markdown } = explainNoVerdict(many(25));
    expect(markdown.match(/^- `wrong/gm)).toHaveLength(20);
    expect(markdown).toContain('\n- and 5 more\n');
  });

  it('names options as the reader knows them', () => {
    const error = userError([{ option: 'model' }, ' is unknown']);
    expect(explainNoVerdict(error).sentence).toContain('--model is unknown');
    expect(explainNoVerdict(error, ({ option }) => `input ${option}`).markdown).toContain(
      '`input model is unknown`',
    );
  });

  it('says what to do about a mistake', () => {
    expect(explainNoVerdict(MISTAKE).markdown).toContain('**Next**: correct what is named;');
  });

  it('takes any other error for a defect of ours', () => {
    const { title, sentence } = explainNoVerdict(new TypeError('x is undefined'));
    expect(title).toBe('🔴 llm-bench broke: this says nothing about your change');
    expect(sentence).toBe(title);
  });

  it.each([
    [new TypeError('x\nis @undefined'), '`TypeError: x is @undefined`'],
    ['thrown as a text', '`thrown as a text`'],
  ])('shows a defect as one line of code: %s', (error, shown) => {
    expect(explainNoVerdict(error).markdown).toContain(`\n${shown}\n`);
  });
});
