import type { HistoryPoint } from '../domain/history.ts';

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
/** Sign where a run has no rate. */
const GAP = '·';
/** Least difference between the lowest and the highest bar: noise must not look like a cliff. */
const MIN_SPAN = 0.2;

/** Gives the rates of the newest runs as bars, the oldest on the left; empty for fewer than two. Points come newest first. */
export function sparkline(points: readonly HistoryPoint[], length = 20): string {
  const rates = points.slice(0, length).map(({ rate }) => rate);
  const known = rates.filter((rate) => rate !== null);
  if (known.length < 2) return '';
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const span = Math.max(MIN_SPAN, high - low);
  // As much room below as above, within 0 and 1.
  const from = Math.min(Math.max(0, (low + high - span) / 2), 1 - span);
  const bar = (rate: number): string =>
    BARS[Math.min(BARS.length - 1, Math.floor(((rate - from) / span) * BARS.length))] ?? BARS[0];
  return rates
    .toReversed()
    .map((rate) => (rate === null ? GAP : bar(rate)))
    .join('');
}
