import type { CellComparison, Comparison, Verdict } from '../compare/comparison.ts';
import { obstacleOf } from '../compare/reason.ts';
import type { FailureKind } from '../domain/failure.ts';
import { sum } from '../stats/sum.ts';
import { hasFailed } from './flips.ts';
import { summarizeFloors } from './floors.ts';
import { cellName, METRIC_NAMES, percent, plural, thousands } from './format.ts';
import { countChanged, summarizeLoosening } from './loosening.ts';
import { isCompared } from './report.ts';
import { HEADLINES, shareOf } from './verdict-words.ts';
import { describeAnyWaiting, findAwaitedOf } from './waiting.ts';

/** Verdicts of cells that may have fallen. */
const FALLEN: ReadonlySet<Verdict> = new Set([
  'regressed',
  'below_floor',
  'minor_regression',
  'inconclusive',
]);

/** Most causes in one line. */
const MAX_OBSTACLES = 3;

/** Words for what kept a cell from being measured. */
const OBSTACLES: Readonly<Record<Exclude<FailureKind, 'pending'>, string>> = {
  no_key: 'a key is missing',
  untrusted: 'a program is not started here',
  refused: 'the provider refused the key',
  quota: "the provider's quota or credit is spent",
  gone: 'model not found',
  no_address: 'nothing was found at this address',
  budget: 'the budget is spent',
  awaited: 'answers by batch are still to come',
  throttled: 'the provider throttled the requests',
  put_off: 'the provider asked to come back much later',
  unreachable: 'the provider did not answer',
  interrupted: 'no answer came whole',
  parameter: 'a parameter was refused',
  rejected: 'the requests were refused',
  no_shard: 'answers of a shard are missing',
  stopped: 'the run was interrupted',
  unscored: 'too many answers have no score',
};

/**
 * Gives the first line of a report: the worst verdict, its cells, the pass rates where it is only one cell, and what a
 * reader of the verdict would miss: cases that are not compared, those of them that fail now, what is under its floor,
 * and what asks less than before. Names are not to be trusted, so `code` makes them harmless where the line is shown.
 */
export function headline(comparison: Comparison, code: (name: string) => string): string {
  const failing = countFailing(comparison);
  const isTold = failing.fresh === 0 && failing.changed > 0;
  const changed = isTold ? countChanged(comparison) : 0;
  const left = [describeCompared(comparison), describeFailing(failing, changed)].filter(
    (fact) => fact !== null,
  );
  const verdict = describeVerdict(comparison, code);
  const said =
    left.length === 0 ? verdict : `${verdict}${/[:,]/.test(verdict) ? ',' : ':'} ${left.join(', ')}`;
  const beside = [
    nameMissingKeys(comparison, code),
    summarizeFloors(comparison, code),
    summarizeLoosening(comparison, code, { tellsChanged: !isTold }),
  ];
  return [said, ...beside.filter((fact) => fact !== null)].join('; ');
}

/** Says how many cases are compared, where that is not all that the cells hold. */
function describeCompared({ cells }: Comparison): string | null {
  const compared = cells.filter(isCompared).map(({ cases }) => cases);
  const [some, all] = [sum(compared.map((one) => one.compared)), sum(compared.map((one) => one.total))];
  return some === all ? null : `${thousands(some)} of ${plural(all, 'case')} compared`;
}

/** Failing cases that are in no rate before: new ones, and those that ask or expect something else now. */
type FreshFailing = { readonly fresh: number; readonly changed: number };

/** Counts them over all cells; one that several models answer is one case. */
function countFailing({ cells }: Comparison): FreshFailing {
  const isChanged = new Map(
    cells.filter(hasOldCases).flatMap(({ benchmark, cases }) => {
      const changed = new Set(cases.changed);
      return cases.fresh
        .filter(({ after }) => hasFailed(after))
        .map(({ id }) => [JSON.stringify([benchmark, id]), changed.has(id)] as const);
    }),
  );
  const changed = [...isChanged.values()].filter(Boolean).length;
  return { fresh: isChanged.size - changed, changed };
}

/** Says how many they are, and of how many changed ones where others changed too. */
function describeFailing({ fresh, changed }: FreshFailing, allChanged: number): string | null {
  const count = fresh + changed;
  if (count === 0) return null;
  const [are, fail] = count === 1 ? ['is', 'fails'] : ['are', 'fail'];
  const how = changed === 0 ? `${are} new` : fresh > 0 ? `${are} new or changed` : 'changed';
  const of = allChanged > count ? `, of ${thousands(allChanged)} that did` : '';
  return `${plural(count, 'case')} ${fail} now that ${how}${of}`;
}

/** Names the keys that kept cells from being measured; null where none did. */
function nameMissingKeys({ cells }: Comparison, code: (name: string) => string): string | null {
  const found = cells.flatMap(({ verdict, reason }) =>
    verdict === 'unmeasured' && reason.kind === 'not_asked' && reason.failure.kind === 'no_key'
      ? [reason.failure.words]
      : [],
  );
  const [first, ...more] = new Set(found);
  if (first === undefined) return null;
  return more.length === 0 ? code(first) : `${code(first)}, and ${plural(more.length, 'more key')}`;
}

function hasOldCases({ look, verdict }: CellComparison): boolean {
  return look !== null || verdict === 'unchanged' || verdict === 'incomparable';
}

/** Tells whether a cell was asked nothing: neither what is shown, nor what waits for its score. */
function isUnasked({ cases, warnings }: CellComparison): boolean {
  return cases.fresh.length === 0 && !warnings.some(({ kind }) => kind === 'pending');
}

function describeVerdict({ verdict, cells }: Comparison, code: (name: string) => string): string {
  const said = HEADLINES[verdict];
  const [first, ...others] = cells.filter((cell) => cell.verdict === verdict);
  if (verdict === 'unchanged' && cells.every(isUnasked)) return '🟢 Nothing to run';
  const share = shareOf(others.length + 1, cells);
  if (first === undefined) return said;
  if (others.length > 0) {
    const obstacles = listObstacles([first, ...others]);
    const furthest = nameFurthest([first, ...others], code);
    const all = obstacles === '' ? `${said}${furthest}` : `${said}: ${obstacles}`;
    return others.length + 1 === cells.length ? all : `${all} (${share})`;
  }
  const facts = [...(cells.length > 1 ? [code(cellName(first))] : []), ...rates(first)];
  const about = facts.length === 0 ? said : `${said}: ${facts.join(', ')}`;
  return cells.length > 1 ? `${about} (${share})` : about;
}

/** Names the one of several that fell the most; nothing where none fell. */
function nameFurthest(cells: readonly CellComparison[], code: (name: string) => string): string {
  const [furthest] = cells
    .filter(({ look }) => look !== null && look.change < 0)
    .toSorted((a, b) => (a.look?.change ?? 0) - (b.look?.change ?? 0));
  if (furthest === undefined || !FALLEN.has(furthest.verdict)) return '';
  return `: most of all ${[code(cellName(furthest)), ...rates(furthest)].join(', ')}`;
}

/** Lists what kept cells from being measured, the most frequent first, with numbers where they differ. */
function listObstacles(cells: readonly CellComparison[]): string {
  const obstacles = cells.flatMap((cell) => describeObstacle(cell) ?? []);
  const counts = new Map<string, number>();
  for (const obstacle of obstacles) counts.set(obstacle, (counts.get(obstacle) ?? 0) + 1);
  if (counts.size < 2) return [...counts.keys()].join('');
  const listed = [...counts].toSorted(([, one], [, other]) => other - one);
  const shown = listed.slice(0, MAX_OBSTACLES).map(([words, count]) => `${words} (${count})`);
  const more = listed.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${plural(more, 'more cause')}`] : [])].join(', ');
}

function describeObstacle(cell: CellComparison): string | undefined {
  if (cell.verdict !== 'unmeasured') return undefined;
  const kind = obstacleOf(cell.reason);
  return kind === 'pending' ? describeAnyWaiting(findAwaitedOf(cell)) : OBSTACLES[kind];
}

function rates(cell: CellComparison): string[] {
  const { metric, verdict, baseline, candidate } = cell;
  const obstacle = describeObstacle(cell);
  if (obstacle !== undefined) return [obstacle];
  if (candidate === null || verdict === 'unchanged' || verdict === 'not_run') return [];
  const now = percent(candidate.rate);
  const name = METRIC_NAMES[metric];
  return [baseline === null ? `${name} ${now}` : `${name} ${percent(baseline.rate)} → ${now}`];
}
