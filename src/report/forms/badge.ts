import { overallRate } from '../../compare/overall-rate.ts';
import type { Verdict } from '../../compare/comparison.ts';
import { percent } from '../format.ts';
import type { Report, TextForm } from '../report.ts';

/** Words and colour of each verdict; none where the rate says all that is known. */
const LOOKS: Readonly<Record<Verdict, { readonly words: string | null; readonly color: string }>> = {
  regressed: { words: 'worse', color: 'red' },
  below_floor: { words: 'too low', color: 'red' },
  unmeasured: { words: 'not measured', color: 'orange' },
  incomparable: { words: 'not comparable', color: 'orange' },
  minor_regression: { words: 'slightly worse', color: 'yellow' },
  inconclusive: { words: "can't tell", color: 'yellow' },
  no_baseline: { words: null, color: 'blue' },
  not_run: { words: 'not run', color: 'lightgrey' },
  passed: { words: 'no drop seen', color: 'brightgreen' },
  improved: { words: 'better', color: 'brightgreen' },
  unchanged: { words: 'unchanged', color: 'brightgreen' },
};

/** The verdict as a badge: what shields.io reads from an address (its endpoint's schema). */
export const badge: TextForm = { file: 'badge.json', isOnDemand: true, render: renderBadge };

function renderBadge({ comparison }: Report): string {
  const { words, color } = LOOKS[comparison.verdict];
  const rate = overallRate(comparison);
  const said = [...(rate === null ? [] : [`${percent(rate)} pass`]), ...(words === null ? [] : [words])];
  const message = said.join(', ') || 'no result';
  return `${JSON.stringify({ schemaVersion: 1, label: 'LLM benchmarks', message, color })}\n`;
}
