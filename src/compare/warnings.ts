import type { CellComparison } from './comparison.ts';
import type { Examined, SideCounts } from './examine.ts';
import { findIncomplete } from './incomplete.ts';
import { listLeftOut } from './left-out.ts';
import { describePassedOver } from './past.ts';
import type { Reason, Warning } from './reason.ts';
import { findLoosened } from './strictness.ts';

/** Figures beside the verdict that may rise. */
type Ratios = Pick<CellComparison, 'latency' | 'tokens' | 'cost'>;

/** Rises worth a warning where the whole interval is above them; latency also moves with the provider's day. */
const NOTABLE_RISE = { latency: 1.5, tokens: 1.05, cost: 1.05 } as const;
/** Latency too short to warn of: nobody notices it, and a busy machine alone doubles it. */
const QUICK_MS = 100;

/** Lists what the reader of a cell should know beside its verdict and the reason for that. */
export function findWarnings(examined: Examined, reason: Reason): Warning[] {
  const { cell, settings, counts, shown, weakenings } = examined;
  const { candidate } = counts;
  const { excluded } = candidate;
  const latencyMs = candidate.latencyMs ?? 0;
  const limitMs = settings.maxLatencyMs;
  const { rescored = [], passedOver = [], basis } = cell;
  const leftOut = listLeftOut(cell.candidate);
  const incomplete = findIncomplete(cell.candidate, settings);
  return [
    ...listRises(latencyMs < QUICK_MS ? { ...shown, latency: null } : shown),
    ...(limitMs !== null && latencyMs > limitMs ? [{ kind: 'slow', latencyMs, limitMs } as const] : []),
    ...(excluded.excluded > 0 ? [{ kind: 'excluded', excluded } as const] : []),
    ...(candidate.pending > 0 && reason.kind !== 'pending' ? [tellPending(candidate)] : []),
    ...(incomplete === null ? [] : [{ kind: 'incomplete', ...incomplete } as const]),
    ...(leftOut.length > 0 ? [{ kind: 'left_out', fields: leftOut } as const] : []),
    ...(rescored.length > 0 ? [{ kind: 'rescored', changes: rescored } as const] : []),
    ...(basis.kind === 'run' && basis.oneLook !== null
      ? [{ kind: 'one_look', why: basis.oneLook } as const]
      : []),
    ...(passedOver.length > 0 && reason.kind !== 'first_run'
      ? [{ kind: 'passed_over', runs: passedOver.map(describePassedOver) } as const]
      : []),
    ...findLoosened(cell.baseline, cell.candidate, cell.guard).map(
      (loosened) => ({ kind: 'loosened', ...loosened }) as const,
    ),
    ...weakenings.map((weakening) => ({ kind: 'weakened', weakening }) as const),
  ];
}

function tellPending({ scored, pending, excluded }: SideCounts): Warning {
  return { kind: 'pending', answers: pending, all: scored + pending + excluded.excluded };
}

/** Names what clearly rose: no verdict, but somebody pays for it. */
function listRises(ratios: Ratios): Warning[] {
  return (['latency', 'tokens', 'cost'] as const).flatMap((measure): Warning[] => {
    const ratio = ratios[measure];
    if (ratio === null || ratio.interval[0] <= NOTABLE_RISE[measure]) return [];
    return [{ kind: 'rise', measure, ratio }];
  });
}
