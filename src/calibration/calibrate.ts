import { DEFAULT_PASS_MARK } from '../domain/defaults.ts';
import { cohenKappa } from '../stats/cohen-kappa.ts';
import type { Kappa } from '../stats/cohen-kappa.ts';
import { accuracy, precision, recall } from '../stats/confusion.ts';
import type { Confusion } from '../stats/confusion.ts';
import { confusionAt, fitThreshold } from '../stats/fit-threshold.ts';
import type { Labelled } from '../stats/fit-threshold.ts';
import { roganGladen } from '../stats/rogan-gladen.ts';
import type { CorrectedRate } from '../stats/rogan-gladen.ts';
import { measureAlpha } from './measure-alpha.ts';
import type { MeasuredAlpha } from './measure-alpha.ts';
import type { LeftOut, Rating, Ratings } from './ratings.ts';
import { roundScore } from './scored-answers.ts';
import type { Scored, ScoredAnswer } from './scored-answers.ts';
import { judgeTrust } from './trust.ts';
import type { Trust } from './trust.ts';

/** How far an evaluator agrees with people where it passes what reaches a threshold. */
export type Agreement = {
  readonly threshold: number;
  readonly confusion: Confusion;
  readonly accuracy: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly kappa: Kappa | null;
};

/** Share of answers that the evaluator passes, and what is left of it without its known errors. */
export type PassRate = {
  readonly scored: number;
  readonly raw: number | null;
  readonly corrected: CorrectedRate | null;
};

/** All that is known of how far an evaluator can be trusted. */
export type Calibration = {
  readonly evaluator: string;
  readonly unscored: number;
  /** Scored answers that anybody labelled. */
  readonly labelled: number;
  /** Labelled answers on which as many people say yes as no: held against nothing. */
  readonly split: number;
  /** Labelled answers that are the text of another one again: held against the label once. */
  readonly repeated: number;
  readonly leftOut: LeftOut;
  /** Share of scored answers that have a label. */
  readonly coverage: number | null;
  /** True where the threshold was fitted to these very labels. */
  readonly isFitted: boolean;
  readonly agreement: Agreement;
  /** The same at the pass mark that the results name. */
  readonly atPassMark: Agreement;
  readonly alpha: MeasuredAlpha | null;
  readonly rate: PassRate;
  readonly cells: readonly (PassRate & { readonly benchmark: string; readonly model: string })[];
  readonly trust: Trust;
};

/**
 * Holds an evaluator's scores against what people say of the same answers. People say that an answer is good where more
 * of them mark it with at least 0.7 than with less. The threshold is the given one, else the one that fits best.
 */
export function calibrate(scored: Scored, ratings: Ratings, given: number | undefined): Calibration {
  const { answers, passMark } = scored;
  const labelled = answers.filter((answer) => ratings.byAnswer.has(answer));
  // The same text again, in another trial or by another model, would count one label several times.
  const distinct = labelled.filter((answer) => ratings.distinct.has(answer));
  const items = distinct.flatMap((answer): Labelled[] => {
    const isPositive = decide(ratings.byAnswer.get(answer) ?? []);
    return isPositive === null ? [] : [{ score: answer.score, isPositive }];
  });
  const fitted = given === undefined ? fitThreshold(items, roundScore(passMark)) : null;
  const threshold = fitted?.threshold ?? roundScore(given ?? passMark);
  const agreement = agreeAt(items, threshold);
  const rateOf = (some: readonly ScoredAnswer[]): PassRate => ratePassed(some, agreement);
  return {
    evaluator: scored.evaluator,
    unscored: scored.unscored,
    labelled: labelled.length,
    split: distinct.length - items.length,
    repeated: labelled.length - distinct.length,
    leftOut: ratings.leftOut,
    coverage: answers.length === 0 ? null : labelled.length / answers.length,
    isFitted: fitted !== null,
    agreement,
    atPassMark: agreeAt(items, roundScore(passMark)),
    alpha: measureAlpha(ratings, threshold),
    rate: rateOf(answers),
    cells: [
      ...Map.groupBy(answers, ({ benchmark, model }) => JSON.stringify([benchmark, model])).values(),
    ].flatMap((some) => {
      const [first] = some;
      return first === undefined ? [] : [{ benchmark: first.benchmark, model: first.model, ...rateOf(some) }];
    }),
    trust: judgeTrust(agreement),
  };
}

/** Tells whether people say that an answer is good; null where as many say so as do not. */
function decide(ratings: readonly Rating[]): boolean | null {
  const good = ratings.filter(({ value }) => roundScore(value) >= DEFAULT_PASS_MARK).length;
  return 2 * good === ratings.length ? null : 2 * good > ratings.length;
}

function agreeAt(items: readonly Labelled[], threshold: number): Agreement {
  const confusion = confusionAt(items, threshold);
  const { tp, fp, fn, tn } = confusion;
  return {
    threshold,
    confusion,
    accuracy: accuracy(confusion),
    precision: precision(confusion),
    recall: recall(confusion),
    kappa: cohenKappa([
      [tp, fp],
      [fn, tn],
    ]),
  };
}

function ratePassed(answers: readonly ScoredAnswer[], { threshold, confusion }: Agreement): PassRate {
  const tested = answers.length;
  const passed = answers.filter(({ score }) => score >= threshold).length;
  return {
    scored: tested,
    raw: tested === 0 ? null : passed / tested,
    corrected: roganGladen({ passed, tested }, confusion),
  };
}
