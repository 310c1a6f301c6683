/** Cases of a report: the strongest evidence open, everything else folded. */
import type { CellComparison, Flip } from '../../compare/comparison.ts';
import { VERDICTS } from '../../compare/comparison.ts';
import { htmlCode } from '../../text/escape.ts';
import { groupFlips } from '../flip-groups.ts';
import type { FlipGroup } from '../flip-groups.ts';
import { describeShare, failNow } from '../flips.ts';
import { cellName, plural, thousands } from '../format.ts';
import { isCompared, listsFailing } from '../report.ts';
import type { Section } from './fit.ts';
import { renderFailures, renderFresh, renderGroup, renderOnce } from './flips.ts';
import { list } from './sections.ts';

/** Most groups of newly failing cases that stand open. */
const MAX_OPEN = 5;

/** A group of newly failing cases, and the cell that it is in. */
type Found = { readonly cell: CellComparison; readonly group: FlipGroup<Flip> };

/** What of a report's cases is shown: the first sections at once, the others where there is room. */
export type CaseSections = { readonly open: readonly Section[]; readonly folded: readonly Section[] };

/** Most cases of all folds together, for each that one fold may show: what differs in each is looked for, which takes time. */
const FOLDS = 10;

/** Room for cases in folds: for so many in each, and for a multiple of that in all. */
class FoldRoom {
  readonly #each: number;
  #left: number;

  constructor(each: number) {
    this.#each = each;
    this.#left = FOLDS * each;
  }

  /** Gives how many of so many cases a fold may show. */
  take(count: number): number {
    const taken = Math.min(count, this.#each, this.#left);
    this.#left -= taken;
    return taken;
  }
}

/** Renders the cases of a comparison; `most`: how many of each fold are shown. */
export function renderCases(cells: readonly CellComparison[], most: number): CaseSections {
  const room = new FoldRoom(most);
  const ranked = cells.toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  const failing = ranked.flatMap((cell) =>
    groupFlips(cell.cases.newlyFailing).map((group): Found => ({ cell, group })),
  );
  const rest = Map.groupBy(failing.slice(MAX_OPEN), ({ cell }) => cell);
  return {
    open: [renderOpen(failing.slice(0, MAX_OPEN), ranked)],
    folded: ranked.flatMap((cell) => [
      ...foldRest(
        cell,
        (rest.get(cell) ?? []).map(({ group }) => group),
        room,
      ),
      ...foldOthers(cell, room),
    ]),
  };
}

function renderOpen(found: readonly Found[], cells: readonly CellComparison[]): Section {
  const count = cells.reduce((sum, { cases }) => sum + cases.newlyFailing.length, 0);
  return list(
    `**${failNow(count)}**\n`,
    found.map(({ cell, group }) => renderGroup(group, cells.length > 1 ? cell : null)),
  );
}

function foldRest(cell: CellComparison, groups: readonly FlipGroup<Flip>[], room: FoldRoom): Section[] {
  const count = countCases(groups);
  const title = `${plural(count, 'more case')} newly failing`;
  return fold(cell, title, groups, (group) => renderGroup(group, null), room);
}

function foldOthers(cell: CellComparison, room: FoldRoom): Section[] {
  const { newlyPassing, unstable, fresh, missing, failing } = cell.cases;
  const hasOld = isCompared(cell) || cell.verdict === 'unchanged';
  const told = new Set([...cell.cases.newlyFailing, ...newlyPassing].map(({ id }) => id));
  const others = unstable.filter(({ id }) => !told.has(id));
  const titled = (items: readonly unknown[], what: string): string =>
    `${plural(items.length, 'case')} ${what}`;
  return [
    ...fold(
      cell,
      titled(newlyPassing, 'newly passing'),
      groupFlips(newlyPassing),
      (one) => renderGroup(one, null),
      room,
    ),
    ...(listsFailing(cell)
      ? fold(cell, titled(failing, 'failing'), groupFlips(failing), renderFailures, room)
      : []),
    ...(hasOld
      ? [
          ...fold(cell, titled(fresh, 'new or changed'), fresh, renderFresh, room),
          ...fold(
            cell,
            titled(missing, 'missing'),
            missing,
            ({ id, before }) => renderOnce(id, '', before),
            room,
          ),
          ...fold(
            cell,
            titled(others, 'answered now right, now wrong by the same version'),
            others,
            ({ id, before, after }) => renderOnce(id, `${describeShare(before)} before, now `, after),
            room,
          ),
        ]
      : []),
  ];
}

/** Counts cases; a group of those that are answered alike holds several. */
function countCases(items: readonly object[]): number {
  const sizes = items.map((item) =>
    'alike' in item && Array.isArray(item.alike) ? 1 + item.alike.length : 1,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function fold<T extends object>(
  cell: CellComparison,
  title: string,
  items: readonly T[],
  renderItem: (item: T) => string,
  room: FoldRoom,
): Section[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, room.take(items.length));
  return [
    {
      open: `<details><summary><b>${title}</b> · ${htmlCode(cellName(cell))}</summary>\n`,
      rows: shown.map(renderItem),
      close: (left) => {
        const rest = countCases(items.slice(shown.length - left));
        return `${rest > 0 ? `\nand ${thousands(rest)} more in the results folder\n` : ''}\n</details>`;
      },
    },
  ];
}
