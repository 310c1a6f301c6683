import { describe, expect, it } from 'vitest';
import type { PlacedCase } from '../../src/domain/case.ts';
import type { Json } from '../../src/domain/json.ts';
import type { Score } from '../../src/domain/score.ts';
import type { Criterion } from '../../src/evaluators/criteria.ts';
import type { Judge, Judgement, JudgeTask } from '../../src/evaluators/instruments.ts';
import { llmJudge } from '../../src/evaluators/llm-judge.ts';
import { searchUnwatched } from '../../src/evaluators/pattern-search.ts';
import { createCase } from '../support/plans.ts';

/** A judge that gives the first criterion one score and the others another, and keeps what it was put. */
class StrictJudge implements Judge {
  readonly put: JudgeTask[] = [];
  readonly criteria: readonly Criterion[];
  readonly #judgements: readonly (readonly number[])[];

  constructor(judgements: readonly (readonly number[])[] = [[7, 8, 9]], criteria: readonly Criterion[] = []) {
    this.#judgements = judgements;
    this.criteria = criteria;
  }

  judge(task: JudgeTask): Promise<Judgement> {
    this.put.push(task);
    const verdictOf = (values: readonly number[]): { value: number; reason: string }[] =>
      values.map((value) => ({ value, reason: 'Because\nof it.' }));
    const [first, ...others] = this.#judgements.map(verdictOf);
    return Promise.resolve(
      first === undefined
        ? { status: 'unreadable', reason: 'it is empty' }
        : { status: 'judged', verdicts: [first, ...others], asked: this.#judgements.length },
    );
  }
}

async function score(
  judge: Judge,
  item: Partial<PlacedCase> = {},
  settings: Record<string, Json> = {},
): Promise<Score> {
  return await llmJudge.evaluate(createCase(item), '42', settings, { judge }, searchUnwatched);
}

async function put(item: Partial<PlacedCase>, settings: Record<string, Json> = {}): Promise<JudgeTask> {
  const judge = new StrictJudge([[7, 7, 7]], [{ name: 'brevity', description: 'Short?' }]);
  await score(judge, item, settings);
  return judge.put[0]!;
}

const problemOf = (item: Partial<PlacedCase>, settings: Record<string, Json> = {}): unknown =>
  llmJudge.findProblem(createCase(item), settings);

describe('llmJudge', () => {
  it('gives the mean of the criteria divided by 10, each criterion beside it, and short reasons', async () => {
    expect(await score(new StrictJudge())).toEqual({
      status: 'scored',
      value: 0.8,
      answer: null,
      explanation: 'accuracy 7 (Because of it.), relevance 8 (Because of it.), coherence 9 (Because of it.)',
      secondary: { judge_accuracy: 0.7, judge_relevance: 0.8, judge_coherence: 0.9 },
    });
  });

  it('gives the mean of several verdicts, and how far they lie apart', async () => {
    const judge = new StrictJudge([
      [7, 7, 7],
      [9, 9, 9],
    ]);
    expect(await score(judge)).toMatchObject({
      value: 0.8,
      secondary: { judge_spread: expect.closeTo(0.2) },
    });
  });

  it('leaves an answer unscored whose verdict cannot be read', async () => {
    expect(await score(new StrictJudge([]))).toEqual({
      status: 'unscored',
      reason: 'the judge gave no verdict that can be read: it is empty',
    });
  });

  it('explains in a line, however much the judge says', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `criterion ${index}`);
    const judge: Judge = {
      criteria: [],
      judge: () =>
        Promise.resolve({
          status: 'judged',
          asked: 1,
          verdicts: [names.map(() => ({ value: 5, reason: '😀'.repeat(10_000) }))],
        }),
    };
    const scored = await score(judge, { criteria: names });
    expect(scored.status === 'scored' && scored.explanation).toMatch(/^.{1,500}$/u);
  });

  it.each<[string, Partial<PlacedCase>, Record<string, Json>, string[]]>([
    ['the case’s', { criteria: ['empathy'] }, { criteria: ['safety'] }, ['empathy']],
    ['its metadata’s', { metadata: { criteria: ['empathy', 'tone'] } }, {}, ['empathy', 'tone']],
    ['the evaluator’s', {}, { criteria: ['safety', { tone: 'Kind?' }] }, ['safety', 'tone']],
    ['the judge’s', {}, {}, ['brevity']],
  ])('judges by %s criteria', async (_name, item, settings, names) => {
    const { criteria, scale } = await put(item, settings);
    expect(criteria.map(({ name }) => name)).toEqual(names);
    expect(scale).toBe(10);
  });

  it('judges by accuracy, relevance and coherence where nobody names any', async () => {
    const judge = new StrictJudge();
    await score(judge);
    expect(judge.put[0]?.criteria.map(({ name }) => name)).toEqual(['accuracy', 'relevance', 'coherence']);
  });

  it('describes a case’s criteria as evaluator and judge do', async () => {
    const { criteria } = await put(
      { criteria: ['tone', 'brevity'] },
      { criteria: [{ tone: 'Kind?' }, 'safety'] },
    );
    expect(criteria.map(({ description }) => description)).toEqual(['Kind?', 'Short?']);
  });

  it('shows what was asked, the answer, and any of the right answers', async () => {
    expect(await put({ expected: ['a', 7] })).toMatchObject({
      input: 'What is 6 times 7?',
      answer: '42',
      references: ['a', '7'],
    });
    const messages = [
      { role: 'system', content: 'Be kind.' },
      { role: 'user', content: 'Hi' },
    ] as const;
    expect(await put({ messages, input: 'Hi' })).toMatchObject({ input: 'system: Be kind.\n\nuser: Hi' });
    expect(await put({ expected: 'x' }, { reference: false })).toMatchObject({ references: [], wrong: [] });
    expect(await put({ metadata: { incorrect_answers: ['41', '43'] } })).toMatchObject({
      wrong: ['41', '43'],
    });
    expect(await put({ metadata: { incorrect_answers: 'none' } })).toMatchObject({ wrong: [] });
  });

  it.each<[Record<string, Json>, JudgeTask['scale'], number, number]>([
    [{}, 'yes_no', 1, 1],
    [{}, 'yes_no', 0, 0],
    [{ scale: 5 }, 5, 4, 0.8],
  ])('judges by a rubric with %j', async (settings, scale, mark, value) => {
    const judge = new StrictJudge([[mark]]);
    const scored = await score(judge, { expected: null }, { rubric: 'It says sorry.', ...settings });
    expect(judge.put).toMatchObject([
      { criteria: [{ name: 'rubric', description: 'It says sorry.' }], scale, references: [] },
    ]);
    expect(scored).toMatchObject({ value, secondary: {} });
  });

  it('takes a case’s own rubric', async () => {
    const { criteria } = await put({ metadata: { rubric: 'It says sorry.' } }, { rubric: 'It is kind.' });
    expect(criteria).toEqual([{ name: 'rubric', description: 'It says sorry.' }]);
  });

  it('says what is wrong with a case before anything is asked', () => {
    expect(problemOf({})).toBeUndefined();
    expect(problemOf({ expected: null })).toBe('`expected` is missing; `reference: false` judges without');
    expect(problemOf({ expected: null }, { reference: false })).toBeUndefined();
    expect(problemOf({ expected: null }, { rubric: 'Kind?' })).toBeUndefined();
    expect(problemOf({ expected: [] })).toBe('`expected` is an empty list');
    expect(problemOf({}, { rubric: 'Kind?', criteria: ['tone'] })).toContain('exclude each other');
    expect(problemOf({}, { scale: 5 })).toBe('`scale` needs a `rubric`');
    expect(problemOf({ criteria: ['a', 'A'] })).toContain('`criteria` must be');
  });

  it('checks its settings', () => {
    const { criteria, rubric, scale, reference } = llmJudge.settings;
    for (const one of [criteria, rubric, scale, reference]) expect(one?.check(one.default)).toBeUndefined();
    expect(criteria?.check(['a', { b: 'c' }])).toBeUndefined();
    expect(criteria?.check([])).toContain('names');
    for (const wrong of ['', 7, []]) expect(rubric?.check(wrong)).toContain('a text');
    for (const right of ['yes_no', 2, 100]) expect(scale?.check(right)).toBeUndefined();
    for (const wrong of ['yes', 1, 2.5, 101, '5']) expect(scale?.check(wrong)).toContain('2 to 100');
    expect(reference?.check('no')).toContain('false');
  });
});
