/** Sentences on what a run would take. */
import type { Estimate } from '../domain/estimate.ts';
import type { Budget } from '../domain/plan.ts';
import { sum } from '../stats/sum.ts';
import { plainText } from '../text/escape.ts';
import { cellName, dollars, plural, thousands } from './format.ts';

/** An estimate, of what, and why it would be asked; names are the user's. */
export type Estimated = Estimate & {
  readonly benchmark: string;
  readonly model: string;
  readonly cases: number;
  readonly trials: number;
  readonly why: readonly string[];
};

/** Says what a run would ask and take, a line for each benchmark on each model, then all of it and the budget. */
export function describeEstimates(
  estimated: readonly Estimated[],
  scoring: Readonly<Record<string, number>>,
  budget: Budget,
): string {
  const requests = sum(estimated.map((one) => one.requests));
  const kept = sum(estimated.map((one) => one.kept));
  const fromStore = sum(estimated.map((one) => one.fromStore));
  const rematch = sum(estimated.map((one) => one.rematchRequests));
  return [
    ...estimated.map(describeOne),
    ...Object.entries(scoring).map(
      ([name, count]) =>
        `${name}: ${kept + fromStore === 0 ? 'about' : 'at most about'} ${plural(count, 'request')} more to score the answers; tokens and dollars are without them`,
    ),
    ...(rematch > 0
      ? [`asking both sides again, only before red: at most ${plural(rematch, 'request')} more`]
      : []),
    `in all: ${sayAsked({ kept, fromStore, requests })}, ${sayTokens(estimated)}, ${sayDollars(estimated)}`,
    ...describeLimits(budget),
    'nothing was asked',
    '',
  ].join('\n');
}

function describeOne(one: Estimated): string {
  const trials = one.trials === 1 ? '' : `, ${plural(one.trials, 'trial')} each`;
  const asked = `${plural(one.cases, 'case')}${trials}, ${sayAsked(one)}`;
  const why = one.why.length === 0 ? '' : ` (${one.why.map((reason) => plainText(reason)).join(', ')})`;
  return `${plainText(cellName(one))}: ${asked}${why}: ${sayTokens([one])}, ${sayDollars([one])}`;
}

function sayAsked({ kept, fromStore, requests }: Pick<Estimate, 'kept' | 'fromStore' | 'requests'>): string {
  return [
    ...(kept === 0 ? [] : [`${plural(kept, 'answer')} kept from an interrupted run`]),
    ...(fromStore === 0 ? [] : [`${plural(fromStore, 'answer')} from the store`]),
    plural(requests, 'request'),
  ].join(', ');
}

/** Says the tokens; those of a prompt are its bytes by four, those of answers as many as before, or the most. */
function sayTokens(estimated: readonly Estimated[]): string {
  const input = `about ${thousands(sum(estimated.map((one) => one.inputTokens)))} tokens of prompts`;
  if (estimated.some((one) => one.outputTokens === null)) return `${input}, those of answers have no limit`;
  const most = estimated.some((one) => one.isOutputLimit) ? 'at most' : 'about';
  return `${input}, ${most} ${thousands(sum(estimated.map((one) => one.outputTokens ?? 0)))} of answers`;
}

function sayDollars(estimated: readonly Estimated[]): string {
  const known = estimated.flatMap((one) => one.costUsd ?? []);
  if (known.length === 0) return 'price not known';
  const cost = dollars(sum(known));
  const without = estimated.length - known.length;
  const most = estimated.some((one) => one.isOutputLimit) ? 'at most' : 'about';
  return without === 0 ? `${most} ${cost}` : `${most} ${cost}, and what ${without} without a price cost`;
}

function describeLimits({ maxRequests, maxMinutes, maxCostUsd }: Budget): string[] {
  const limits = [
    ...(maxRequests === null ? [] : [plural(maxRequests, 'request')]),
    ...(maxMinutes === null ? [] : [plural(maxMinutes, 'minute')]),
    ...(maxCostUsd === null ? [] : [dollars(maxCostUsd)]),
  ];
  return limits.length === 0 ? [] : [`the budget ends it at ${limits.join(', ')}`];
}
