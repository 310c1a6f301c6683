import type { CaseResult, Outcome } from '../domain/record.ts';
import { keyOfResult } from '../records/align.ts';
import { isPending } from '../records/failure.ts';
import { pairKeys } from '../records/pair-keys.ts';
import type { CaseKey } from '../records/pair-keys.ts';
import { trialsOf } from '../records/trials.ts';
import { SCORE_STEP } from './baseline.ts';
import type { Pool, PooledRun, Provenance } from './baseline.ts';

type Cases = Pool['cases'];

const UNSCORED: Outcome = {
  passed: null,
  error: 'unscored: this trial had no score',
  error_kind: 'unscored',
  latency_ms: null,
};

/** Packs a run's trials in the order of a pool's cases. */
export function packRun(results: readonly CaseResult[], cases: Cases, provenance: Provenance): PooledRun {
  const places = pairKeys(cases.map(toKey), results.map(keyOfResult));
  const trials = places.map((place) => listTrials(place === null ? undefined : results[place]));
  const scores = packScores(trials);
  const sources = new Set(trials.flat().flatMap(({ asked_at }) => asked_at ?? []));
  return {
    ...provenance,
    outcomes: trials.map((list) => list.map(markOf).join('')).join(','),
    ...(scores !== null && { scores }),
    ...(sources.size > 0 && { taken_from: [...sources].sort() }),
    latency_ms: trials.map((list) => meanOf(list, ({ latency_ms }) => latency_ms, Math.round)),
    input_tokens: trials.map((list) => meanOf(list, ({ usage }) => usage?.input_tokens, Math.round)),
    output_tokens: trials.map((list) => meanOf(list, ({ usage }) => usage?.output_tokens, Math.round)),
    cost_usd: trials.map((list) => meanOf(list, ({ cost_usd }) => cost_usd, toThreeDigits)),
  };
}

/** Puts a run's trials in the order of other cases; those of cases that are gone or changed are dropped. */
export function realign(run: PooledRun, was: Cases, is: Cases): PooledRun {
  const places = pairKeys(is.map(toKey), was.map(toKey));
  const texts = (text: string): string => {
    const parts = text.split(',');
    return places.map((place) => (place === null ? '' : (parts[place] ?? ''))).join(',');
  };
  const values = (list: readonly (number | null)[]): (number | null)[] =>
    places.map((place) => (place === null ? null : (list[place] ?? null)));
  return {
    ...run,
    outcomes: texts(run.outcomes),
    ...(run.scores !== undefined && { scores: mapValues(run.scores, texts) }),
    latency_ms: values(run.latency_ms),
    input_tokens: values(run.input_tokens),
    output_tokens: values(run.output_tokens),
    cost_usd: values(run.cost_usd),
  };
}

/** Gives a run's trials, case by case. */
export function unpackRun(run: PooledRun): Outcome[][] {
  const scores = Object.entries(run.scores ?? {}).map(([name, text]) => ({ name, cases: text.split(',') }));
  return run.outcomes.split(',').map((marks, index) => {
    const measures = {
      latency_ms: run.latency_ms[index] ?? null,
      cost_usd: run.cost_usd[index] ?? null,
      usage: {
        input_tokens: run.input_tokens[index] ?? null,
        output_tokens: run.output_tokens[index] ?? null,
      },
    };
    const graded = scores.map(({ name, cases }) => ({ name, trials: (cases[index] ?? '').split(' ') }));
    return Array.from(marks, (mark, trial): Outcome => {
      if (mark === 'x') return UNSCORED;
      const given = graded.map(({ name, trials }) => [name, toScore(trials[trial])] as const);
      return {
        passed: mark === '1',
        error: null,
        ...measures,
        ...(given.length > 0 && { scores: Object.fromEntries(given) }),
      };
    });
  });
}

/** Gives the key of a pool's case. */
export function toKey([id, hash]: Cases[number]): CaseKey {
  return { id, hash };
}

function listTrials(result: CaseResult | undefined): readonly Outcome[] {
  // One that waits for people says nothing: asked again, its case counts as a new one.
  return result === undefined ? [] : trialsOf(result).filter((trial) => !isPending(trial));
}

function markOf({ passed, error }: Outcome): string {
  if (passed === null || (error ?? null) !== null) return 'x';
  return passed ? '1' : '0';
}

/** Packs the scores where some of them say more than the marks. */
function packScores(cases: readonly (readonly Outcome[])[]): Readonly<Record<string, string>> | null {
  const given = cases.flat().flatMap(({ scores }) => Object.entries(scores ?? {}));
  if (!given.some(([, score]) => score !== null && score > 0 && score < 1)) return null;
  const names = new Set(given.map(([name]) => name));
  const pack = (name: string): string =>
    cases.map((trials) => trials.map(({ scores }) => fromScore(scores?.[name])).join(' ')).join(',');
  return Object.fromEntries([...names].map((name) => [name, pack(name)]));
}

function fromScore(score: number | null | undefined): string {
  return score == null ? 'x' : String(Math.round(score / SCORE_STEP));
}

function toScore(text: string | undefined): number | null {
  return text === undefined || !/^[0-9]+$/.test(text) ? null : Math.min(1, Number(text) * SCORE_STEP);
}

function meanOf(
  trials: readonly Outcome[],
  of: (trial: Outcome) => number | null | undefined,
  round: (value: number) => number,
): number | null {
  const known = trials.flatMap((trial) => of(trial) ?? []);
  return known.length === 0 ? null : round(known.reduce((sum, value) => sum + value, 0) / known.length);
}

function toThreeDigits(value: number): number {
  return Number(value.toPrecision(3));
}

function mapValues(
  texts: Readonly<Record<string, string>>,
  map: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, map(text)]));
}
