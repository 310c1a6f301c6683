import type { CellComparison } from '../../../compare/comparison.ts';
import { passShare } from '../../../compare/pair.ts';
import { change, METRIC_NAMES, percent, thousands } from '../../format.ts';
import type { CasesCell, TableData } from '../data.ts';
import type { BookCase } from './case-book.ts';
import { meanScoresOf } from './mean-scores.ts';

/** Most rows of a table. */
const MAX_ROWS = 50;

type Sums = { cases: number; before: number; now: number; down: number; up: number };

/**
 * Counts which tags and which evaluators carry a cell's change, over the cases that both sides answered, but for those
 * that are fresh.
 */
export class Carriers {
  readonly #metric: CellComparison['metric'];
  readonly #isFresh: (id: string) => boolean;
  readonly #tags = new Map<string, Sums>();
  readonly #evaluators = new Map<string, Sums>();

  constructor({ metric }: CellComparison, isFresh: (id: string) => boolean) {
    this.#metric = metric;
    this.#isFresh = isFresh;
  }

  add({ id, before, now }: BookCase): void {
    if (before === null || now === null || this.#isFresh(id)) return;
    if (before.pooled.trials > 0 && now.pooled.trials > 0)
      for (const tag of new Set(now.pooled.tags))
        add(this.#tags, tag, passShare(before.pooled), passShare(now.pooled));
    const was = meanScoresOf(before);
    for (const [name, score] of meanScoresOf(now)) {
      const old = was.get(name);
      if (old !== undefined) add(this.#evaluators, name, old, score);
    }
  }

  tables(): CasesCell['carriers'] {
    return {
      tags: tabulate('tag', METRIC_NAMES[this.#metric], this.#tags),
      evaluators: tabulate('score', 'mean score', this.#evaluators),
    };
  }
}

function add(sums: Map<string, Sums>, name: string, before: number, now: number): void {
  const known = sums.get(name) ?? { cases: 0, before: 0, now: 0, down: 0, up: 0 };
  sums.set(name, known);
  known.cases += 1;
  known.before += before;
  known.now += now;
  if (now < before) known.down += 1;
  if (now > before) known.up += 1;
}

/** Puts first what lost most over all its cases together. */
function tabulate(title: string, figure: string, sums: ReadonlyMap<string, Sums>): TableData | null {
  if (sums.size === 0) return null;
  const rows = [...sums]
    .sort(([a, one], [b, other]) => gain(one) - gain(other) || (a < b ? -1 : 1))
    .slice(0, MAX_ROWS);
  const titles = ['cases', `${figure} before`, 'now', 'change', 'lower in', 'higher in'];
  return {
    columns: [{ title, kind: 'name' }, ...titles.map((one) => ({ title: one, kind: 'figure' as const }))],
    rows: rows.map(([name, { cases, before, now, down, up }]) => [
      name,
      thousands(cases),
      percent(before / cases),
      percent(now / cases),
      change((now - before) / cases),
      thousands(down),
      thousands(up),
    ]),
  };
}

function gain({ before, now }: Sums): number {
  return now - before;
}
