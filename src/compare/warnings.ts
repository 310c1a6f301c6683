import { meanLatencyMs } from './ratios.ts';
import type { CellComparison } from './comparison.ts';
import type { Examined } from './examine.ts';
import { findLoosened, readSettings } from './settings.ts';

/** Figures beside the verdict that may rise. */
type Ratios = Pick<CellComparison, 'latency' | 'tokens' | 'cost'>;

/** A rise that the whole interval is above is worth a sentence; latency moves with the provider's day, not only with us. */
const NOTABLE_RISE = { latency: 1.5, tokens: 1.05, cost: 1.05 } as const;
/** Nobody waits for quicker answers, and a busy machine alone doubles them. */
const QUICK_MS = 100;

/** Lists what the reader of a cell should know beside its verdict. */
export function findWarnings(examined: Examined, ratios: Ratios): string[] {
  const { cell, settings, candidate } = examined;
  const { scored, excluded, firstError } = candidate;
  const latencyMs = meanLatencyMs(candidate) ?? 0;
  const limitMs = settings.maxLatencyMs;
  const { rescored = [], oneLook } = cell;
  return [
    ...listRises(latencyMs < QUICK_MS ? { ...ratios, latency: null } : ratios),
    ...(limitMs !== null && latencyMs > limitMs
      ? [`mean latency ${Math.round(latencyMs)} ms is above \`max_latency_ms\` (${limitMs} ms)`]
      : []),
    ...(excluded > 0
      ? [`${excluded} of ${scored + excluded} trials without a score: ${firstError ?? 'no reason given'}`]
      : []),
    ...(rescored.length > 0
      ? [`the baseline's kept answers were scored again with evaluators that changed: ${rescored.join(', ')}`]
      : []),
    ...(oneLook === undefined ? [] : [`decided by one look: ${oneLook}`]),
    ...(cell.baseline.length > 0 ? findLoosened(readSettings(cell.baseline), settings) : []),
  ];
}

/** Names what clearly rose: no verdict, but somebody pays for it. */
function listRises(ratios: Ratios): string[] {
  return (['latency', 'tokens', 'cost'] as const).flatMap((name) => {
    const ratio = ratios[name];
    if (ratio === null || ratio.interval[0] <= NOTABLE_RISE[name]) return [];
    const [low, high] = ratio.interval.map((bound) => bound.toFixed(2));
    return `median ${name} per case rose × ${ratio.ratio.toFixed(2)} (${low} to ${high} at 95 %)`;
  });
}
