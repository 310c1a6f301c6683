/** Sentences and a table on the models of a run, side by side. */
import { findBest, listBudgetSteps } from '../compare/best-model.ts';
import type { BestModel, BudgetStep } from '../compare/best-model.ts';
import type { ModelComparison, ModelFigures, ModelPair } from '../compare/models.ts';
import { plural } from '../text/plural.ts';
import { quoted } from '../text/phrase.ts';
import type { Phrase } from '../text/phrase.ts';
import {
  change,
  changeRange,
  dollars,
  duration,
  METRIC_NAMES,
  percent,
  percentRange,
  pValue,
  NONE,
} from './format.ts';
import type { Column } from './tables.ts';

/** Most models named in one list. */
const MAX_NAMES = 5;

/** A table of models, of single texts. */
type ModelsTable = { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] };

/** Says of each benchmark which model is the best, how certain that is, and which is for a smaller budget. */
export function describeModels(comparisons: readonly ModelComparison[]): Phrase[] {
  return comparisons.flatMap((comparison) => {
    const found = findBest(comparison, null);
    const steps = listBudgetSteps(comparison);
    const { benchmark, unmeasured } = comparison;
    return [
      ...(found === null ? [] : [[quoted(benchmark), ': ', ...describeBest(comparison, found)]]),
      ...(steps.length > 1 ? [[quoted(benchmark), ', ', ...describeSteps(steps)]] : []),
      ...describeUnmeasured(unmeasured).map((words) => [quoted(benchmark), ': ', ...words]),
    ];
  });
}

/** Says of each benchmark which model is the best, where that is certain. */
export function describeCertainBest(comparisons: readonly ModelComparison[]): Phrase[] {
  return comparisons.flatMap((comparison) => {
    const found = findBest(comparison, null);
    const isCertain = found !== null && found.tied.length === 0;
    return isCertain ? [[quoted(comparison.benchmark), ': ', ...describeBest(comparison, found)]] : [];
  });
}

/** Names the models that are left out; nothing where none is. */
export function describeUnmeasured(unmeasured: readonly string[]): Phrase[] {
  if (unmeasured.length === 0) return [];
  return [['not compared, as too much was not measured: ', ...nameAll(unmeasured)]];
}

/** Gives the models of a benchmark as a table: quality, what it takes, and the difference to the best. */
export function modelsTable(comparison: ModelComparison): ModelsTable {
  const [best] = comparison.models;
  return {
    columns: [
      { title: 'model', kind: 'name' },
      { title: METRIC_NAMES[comparison.metric], kind: 'figure' },
      { title: '95 %', kind: 'figure' },
      { title: 'against the best (95 %)', kind: 'figure' },
      { title: 'p', kind: 'figure' },
      { title: 'cost of 1 000 cases', kind: 'figure' },
      { title: 'mean latency', kind: 'figure' },
    ],
    rows: comparison.models.map((figures) => {
      const { model, side, costPerThousand, latencyMs } = figures;
      const pair = comparison.pairs.find(({ first, second }) => first === best?.model && second === model);
      return [
        model,
        percent(side.rate),
        side.cases === 1 ? NONE : percentRange(side.interval),
        pair === undefined ? NONE : describeGap(pair),
        pair?.pAdjusted == null ? NONE : pValue(pair.pAdjusted).replace(/^p (?:= )?/, ''),
        costPerThousand === null ? NONE : dollars(costPerThousand),
        latencyMs === null ? NONE : duration(latencyMs),
      ];
    }),
  };
}

/** Says how far the second of a pair is from the first. */
function describeGap({ change: ahead, interval: [low, high], cases }: ModelPair): string {
  return `${change(-ahead)}${cases === 1 ? '' : ` (${changeRange([-high, -low])})`}`;
}

/** Says which of some models is the best, and how certain that is. */
export function describeBest(comparison: ModelComparison, { best, beaten, tied }: BestModel): Phrase {
  const { metric } = comparison;
  const count = 1 + beaten.length + tied.length;
  if (count === 1)
    return [quoted(best.model), ` is the only one: ${METRIC_NAMES[metric]} ${percent(best.side.rate)}`];
  const of = ` of ${plural(count, 'model')}`;
  const rate = percent(best.side.rate);
  if (tied.length === 0)
    return [
      quoted(best.model),
      ` is the best${of}: ${METRIC_NAMES[metric]} ${rate}, `,
      ...describeLead(comparison, best, beaten),
    ];
  if (beaten.length === 0 && tied.every(({ side }) => side.rate === best.side.rate))
    return [
      ...nameAll([best, ...tied].map(({ model }) => model)),
      ` have the same ${METRIC_NAMES[metric]}, ${rate}`,
    ];
  return [
    quoted(best.model),
    ` has the highest ${METRIC_NAMES[metric]}${of}, ${rate}, but is not distinguishable from `,
    ...nameAll(tied.map(({ model }) => model)),
    ...(beaten.length === 0 ? [] : ['; it is better than ', ...nameAll(beaten.map(({ model }) => model))]),
  ];
}

/** Says how far the best is ahead of the next, with the largest p of all that it beats. */
function describeLead(
  { pairs }: ModelComparison,
  best: ModelFigures,
  beaten: readonly ModelFigures[],
): Phrase {
  const own = pairs.filter(
    ({ first, second }) => first === best.model && beaten.some(({ model }) => model === second),
  );
  const next = own.find(({ second }) => second === beaten[0]?.model);
  const p = Math.max(...own.map(({ pAdjusted }) => pAdjusted ?? 1));
  if (next === undefined) return [];
  return [`${change(next.change).replace(/^\+/, '')} above `, quoted(next.second), ` (${pValue(p)})`];
}

function describeSteps(steps: readonly BudgetStep[]): Phrase {
  const parts = steps.flatMap(({ best, tied, from }, index): Phrase => [
    ...(index === 0 ? [] : ['; ']),
    `from ${dollars(from)} `,
    quoted(best.model),
    ...(tied.length === 0
      ? []
      : [' (not distinguishable from ', ...nameAll(tied.map(({ model }) => model)), ')']),
  ]);
  return ['the best for a budget for 1 000 cases: ', ...parts];
}

function nameAll(names: readonly string[]): Phrase {
  const shown = names.slice(0, MAX_NAMES);
  const more = names.length - shown.length;
  const parts = shown.flatMap((name, index): Phrase => {
    const isLast = index === shown.length - 1 && more === 0;
    return [...(index === 0 ? [] : [isLast ? ' and ' : ', ']), quoted(name)];
  });
  return more > 0 ? [...parts, ` and ${more} more`] : parts;
}
