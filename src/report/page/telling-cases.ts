import { VERDICTS } from '../../compare/comparison.ts';
import type { CellComparison, Comparison, FailingCase, Flip, Shown } from '../../compare/comparison.ts';
import { oneLine } from '../../text/escape.ts';
import { groupFlips } from '../flip-groups.ts';
import type { FlipGroup } from '../flip-groups.ts';
import { describeShare, failNow, moreAnswer } from '../flips.ts';
import { cellName, plural } from '../format.ts';
import { listsFailing } from '../report.ts';
import type { Answer, CaseGroup, VerdictPart } from './data.ts';

/** Most groups that are shown; all cases have a view of their own. */
const MAX_GROUPS = 5;
/** Most names of cases that got the same answer, and characters of a question or an answer. */
const MAX_ALIKE = 50;
const MAX_TEXT = 2000;

type Told = Flip | FailingCase;

/** Lists the cases that fail now and passed before; where there are none those that fail at all; null without any. */
export function listTellingCases({ cells }: Comparison): VerdictPart['cases'] {
  const flips = collect(cells, ({ cases }) => cases.newlyFailing);
  if (flips.count > 0) return { title: failNow(flips.count), groups: flips.groups };
  const failing = collect(cells, (cell) => (listsFailing(cell) ? cell.cases.failing : []));
  return failing.count === 0
    ? null
    : { title: plural(failing.count, 'failing case'), groups: failing.groups };
}

function collect(
  cells: readonly CellComparison[],
  casesOf: (cell: CellComparison) => readonly Told[],
): { readonly count: number; readonly groups: readonly CaseGroup[] } {
  const found = cells
    .map((cell, index) => ({ cell, index, cases: casesOf(cell) }))
    .toSorted((a, b) => VERDICTS.indexOf(a.cell.verdict) - VERDICTS.indexOf(b.cell.verdict));
  const groups = found.flatMap(({ cell, index, cases }) =>
    groupFlips(cases)
      .slice(0, MAX_GROUPS)
      .map((group) => describeGroup(group, index + 1, cells.length > 1 ? oneLine(cellName(cell)) : null)),
  );
  return {
    count: found.reduce((sum, { cases }) => sum + cases.length, 0),
    groups: groups.slice(0, MAX_GROUPS),
  };
}

function describeGroup({ flip, alike }: FlipGroup<Told>, place: number, cell: string | null): CaseGroup {
  const { id, input, after } = flip;
  return {
    address: `${place}:${id}`,
    id,
    cell,
    input: input === null ? null : oneLine(input, MAX_TEXT),
    before: 'before' in flip ? answerOf(flip.before) : null,
    now: answerOf(after),
    why: after.explanation,
    more: alike.length === 0 ? '' : moreAnswer(alike.length),
    alike: alike.slice(0, MAX_ALIKE).map((one) => one.id),
  };
}

function answerOf(shown: Shown): Answer {
  return {
    share: describeShare(shown),
    output: shown.output === null ? null : oneLine(shown.output, MAX_TEXT),
  };
}
