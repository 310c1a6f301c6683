import type { Design } from '../compare/power.ts';
import { dollars, percent, plural, points, thousands } from './format.ts';

/** One way to see a drop, as `llm-bench plan` gives it. */
export type DesignOption = {
  readonly cases: number;
  readonly baseline_trials: number;
  readonly trials: number;
  readonly power: number;
  readonly requests: number;
  readonly cost_usd: number | null;
};

/** Renders ways to see a drop for a terminal. */
export function renderDesigns(
  options: readonly DesignOption[],
  { drop, rates, alpha, threshold, confirmTrials }: Omit<Design, 'cases' | 'trials'>,
  { passRate, wanted }: { readonly passRate: number; readonly wanted: number },
): string {
  const source =
    rates.kind === 'known'
      ? 'of the newest result in --from'
      : 'drawn from a Beta distribution (a + b = 2.5)';
  const lacking = options.some(({ power }) => power >= wanted)
    ? ''
    : drop <= threshold
      ? `The check is red only where the drop that is measured reaches the threshold of ${points(threshold)}: one of just that size is, about every other time.\n`
      : `No number of cases up to 1 600 has a power of ${percent(wanted)}.\n`;
  return (
    `A drop of ${points(drop)} from a pass rate of ${percent(passRate)}, case rates ${source}:\n\n` +
    ` cases  baseline  trials   power  requests\n${options.map(renderRow).join('\n')}\n\n${lacking}` +
    `Power is the chance that the check turns red, at alpha ${alpha}, a threshold of ${points(threshold)} and ${plural(confirmTrials, 'trial')} a side where both are asked again.\n` +
    "A drop multiplies every case's rate by the same factor. Requests (and cost) are the most it takes, with a full\n" +
    'repetition of both sides, which is asked only where the first look is suspect.\n'
  );
}

function renderRow({ cost_usd: costUsd, ...option }: DesignOption): string {
  const columns = [
    thousands(option.cases).padStart(6),
    String(option.baseline_trials).padStart(8),
    String(option.trials).padStart(6),
    percent(option.power).padStart(6),
    thousands(option.requests).padStart(8),
  ];
  return [...columns, ...(costUsd === null ? [] : [dollars(costUsd)])].join('  ');
}
