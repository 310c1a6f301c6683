/** Words for how a cell moved over its runs. */
import { VERDICTS } from '../../compare/comparison.ts';
import type { Trend } from '../../compare/trend.ts';
import type { HistoryMark, HistoryPoint } from '../../domain/history.ts';
import { NONE, percentRange } from '../format.ts';
import { mark, verdictWord } from '../verdict-words.ts';

const MARKS: Readonly<Record<HistoryMark, string>> = {
  changed: 'configuration changed',
  possible_drift: 'possible drift',
  drift: 'drift',
  accepted: 'lower level accepted',
};
const ARROWS = { up: '↗', down: '↘', stable: '→' } as const;

/** Gives a trend as `↘ down 12.5 %`; `stable` says all. */
export function describeTrend(trend: Trend | null): string {
  if (trend === null) return 'not enough data';
  const { trend: way, changePercent } = trend;
  const by = changePercent === null || way === 'stable' ? '' : ` ${trimmed(Math.abs(changePercent))} %`;
  return `${ARROWS[way]} ${way}${by}`;
}

/** Gives what happened at a run, in a word or two. */
export function describeMark(mark: HistoryMark): string {
  return MARKS[mark];
}

/** Gives all that happened at a run, besides its verdict. */
export function describeMarks({ marks = [] }: HistoryPoint): string {
  return marks.map(describeMark).join(', ');
}

/** Gives a run's verdict in a word or two; one of a later version as it is, null where there is none. */
export function describeVerdict({ verdict }: HistoryPoint): string | null {
  const known = VERDICTS.find((one) => one === verdict);
  return known === undefined ? (verdict ?? null) : `${mark({ verdict: known })} ${verdictWord(known)}`;
}

/** Gives the time of a run to the minute, in UTC. */
export function describeTime({ at }: Pick<HistoryPoint, 'at'>): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** Gives the interval of a rate; of one case there is none to show. */
export function describeInterval({ interval, cases }: HistoryPoint): string {
  return interval === null || cases === 1 ? NONE : percentRange(interval);
}

function trimmed(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
