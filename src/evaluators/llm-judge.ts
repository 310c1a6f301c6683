import type { Case } from '../domain/case.ts';
import { isNonEmpty } from '../domain/json.ts';
import type { Json, JsonObject, NonEmpty } from '../domain/json.ts';
import { ProviderError } from '../domain/provider-error.ts';
import type { Score } from '../domain/score.ts';
import { shorten } from './cite-text.ts';
import { CRITERIA_FORMS, defaultCriteria, readCriteria } from './criteria.ts';
import type { Criterion } from './criteria.ts';
import type { Evaluator } from './evaluator.ts';
import { expectedTexts, isList } from './expected-texts.ts';
import type { Judge, Judgement, JudgeTask, Mark, Scale } from './instruments.ts';
import { flagSetting } from './settings.ts';

const HIGHEST_MARK = 10;
const MAX_SCALE = 100;
const MAX_RUBRIC = 20_000;
const MAX_EXPLANATION = 500;
/** Metadata with answers that are known to be wrong, as TruthfulQA has them. */
const WRONG_ANSWERS = 'incorrect_answers';

/** Scores what a judge, another model, says of an answer: by criteria from 1 to 10, or by a rubric in free words. */
export const llmJudge: Evaluator = {
  version: 1,
  needs: ['judge'],
  settings: {
    criteria: {
      check: (value) => (readCriteria(value) === undefined ? CRITERIA_FORMS : undefined),
      default: defaultCriteria().map(({ name }) => name),
      text: 'what the answer is judged by, each from 1 to 10; `criteria` of a case go before it',
      fromMetadata: true,
    },
    rubric: {
      check: (value) =>
        value === null || isRubric(value) ? undefined : `a text of 1 to ${MAX_RUBRIC} characters`,
      default: null,
      text: 'in free words what a good answer is, in place of criteria',
      fromMetadata: true,
    },
    scale: {
      check: (value) => (isScale(value) ? undefined : `\`yes_no\` or a whole number from 2 to ${MAX_SCALE}`),
      default: 'yes_no',
      text: 'how the rubric is marked: met or not (1 or 0), or from 1 to this number',
    },
    reference: flagSetting(true, 'whether the judge is shown `expected`'),
  },
  reference: {
    rule: [
      'A judge, the model of the config’s `judge`, marks the answer by each criterion from 1 to 10 (5 is average, 7 good, 9 excellent); the score is their mean, divided by 10. Criteria are the case’s, else the evaluator’s, else those of `judge`, else accuracy, relevance and coherence. Also completeness, conciseness, helpfulness and safety are known; any other is judged by its name, or by what you write: `criteria: [accuracy, {empathy: "How well does it see how the customer feels?"}]`.',
      'With `rubric` it says whether the answer meets a text of yours (`scale: yes_no`), or how well, from 1 to `scale`; the score is that divided by `scale`.',
      'It is shown `expected`, of a list all, as right answers or what they should hold, and the list `incorrect_answers` of a case’s metadata. Where there is none, `reference: false` judges without; a rubric needs none.',
      'A reply that cannot be read for certain is asked for once more, then the answer is unscored. See docs/judging.md for costs and limits.',
    ],
    examples: [],
  },
  findProblem: ({ expected, ...item }, settings) => {
    const rubric = rubricOf(item, settings);
    if (isRubric(settings['rubric']) && settings['criteria'] !== undefined)
      return '`rubric` and `criteria` exclude each other: use the evaluator twice, with `as`';
    if (rubric === null && settings['scale'] !== undefined) return '`scale` needs a `rubric`';
    if (item.criteria.length > 0 && readCriteria(item.criteria) === undefined)
      return `\`criteria\` must be ${CRITERIA_FORMS}`;
    if (settings['reference'] === false) return undefined;
    if (expected === null)
      return rubric === null ? '`expected` is missing; `reference: false` judges without' : undefined;
    return isList(expected) && expected.length === 0 ? '`expected` is an empty list' : undefined;
  },
  evaluate: async (item, answer, settings, { judge }) => {
    if (judge === undefined) return { status: 'unscored', reason: 'there is no judge' };
    const task = createTask(item, answer, settings, judge);
    try {
      return toScore(task, await judge.judge(task));
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      return { status: 'unscored', reason: `judge: ${error.message}` };
    }
  },
};

function createTask(item: Case, answer: string, settings: JsonObject, judge: Judge): JudgeTask {
  const rubric = rubricOf(item, settings);
  const hasReference = settings['reference'] !== false && item.expected !== null;
  return {
    input: inputOf(item),
    answer,
    references: hasReference ? expectedTexts(item.expected) : [],
    wrong: hasReference ? wrongTexts(item.metadata[WRONG_ANSWERS]) : [],
    ...(rubric === null
      ? { criteria: criteriaOf(item, settings, judge.criteria), scale: HIGHEST_MARK }
      : { criteria: [{ name: 'rubric', description: rubric }], scale: scaleOf(settings) }),
  };
}

function wrongTexts(told: Json | undefined): readonly string[] {
  return Array.isArray(told) && told.every((one) => typeof one === 'string') ? told : [];
}

/** Gives what the answer answers; of a conversation all its turns. */
function inputOf({ input, messages }: Case): string {
  return messages?.map(({ role, content }) => `${role}: ${content}`).join('\n\n') ?? input;
}

/** Gives the criteria of the case, else the evaluator's, else the judge's; the later ones describe the earlier. */
function criteriaOf(
  { criteria, metadata }: Case,
  settings: JsonObject,
  own: readonly Criterion[],
): NonEmpty<Criterion> {
  const uses = readCriteria(settings['criteria'], own) ?? [];
  const known = [...uses, ...own];
  const written = criteria.length > 0 ? criteria : metadata['criteria'];
  const found = [readCriteria(written, known) ?? [], uses, own, defaultCriteria()].find(isNonEmpty);
  if (found === undefined) throw new Error('there are no criteria');
  return found;
}

function rubricOf({ metadata }: Pick<Case, 'metadata'>, settings: JsonObject): string | null {
  if (settings['criteria'] !== undefined) return null;
  const rubric = metadata['rubric'] ?? settings['rubric'];
  return isRubric(rubric) ? rubric : null;
}

function isRubric(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= MAX_RUBRIC;
}

function scaleOf({ scale }: { readonly scale?: Json }): Scale {
  return isScale(scale) ? scale : 'yes_no';
}

function isScale(value: unknown): value is Scale {
  return value === 'yes_no' || (Number.isInteger(value) && Number(value) >= 2 && Number(value) <= MAX_SCALE);
}

function toScore({ criteria, scale }: JudgeTask, judgement: Judgement): Score {
  if (judgement.status === 'unreadable')
    return { status: 'unscored', reason: `the judge gave no verdict that can be read: ${judgement.reason}` };
  const { verdicts, asked } = judgement;
  const highest = scale === 'yes_no' ? 1 : scale;
  const meanOf = (marks: readonly Mark[]): number => mean(marks.map(({ value }) => value)) / highest;
  const values = verdicts.map(meanOf);
  const byCriterion = criteria.map(({ name }, index) => {
    const marks = verdicts.flatMap((verdict) => verdict[index] ?? []);
    return { name, share: meanOf(marks), reason: marks[0]?.reason ?? '' };
  });
  return {
    status: 'scored',
    value: mean(values),
    answer: null,
    explanation: explain(byCriterion, highest, judgement),
    secondary: {
      ...(criteria.length > 1 &&
        Object.fromEntries(byCriterion.map(({ name, share }) => [`judge_${name}`, share]))),
      ...(asked > 1 && { judge_spread: Math.max(...values) - Math.min(...values) }),
    },
  };
}

/** Gives the marks with the first verdict's reasons, which are a model's words; a met criterion has the mark 1. */
function explain(
  marks: readonly { readonly name: string; readonly share: number; readonly reason: string }[],
  highest: number,
  { verdicts, asked }: Extract<Judgement, { status: 'judged' }>,
): string {
  const each = marks.map(({ name, share, reason }) => {
    const why = reason.trim() === '' ? '' : ` (${shorten(reason)})`;
    return `${name} ${Math.round(share * highest * 100) / 100}${why}`;
  });
  const whole = each.join(', ');
  const shown =
    whole.length > MAX_EXPLANATION ? `${whole.slice(0, MAX_EXPLANATION - 3).toWellFormed()}...` : whole;
  return asked === 1 ? shown : `${verdicts.length} of ${asked} verdicts: ${shown}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
