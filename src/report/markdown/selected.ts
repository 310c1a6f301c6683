import type { Cell } from '../../domain/plan.ts';
import type { Selected } from '../../domain/selected.ts';
import { codeSpan } from '../../text/escape.ts';
import { cellName, listNames, plural } from '../format.ts';
import { describeRunReason } from '../run-reasons.ts';
import type { Section } from './fit.ts';
import { list, paragraph } from './sections.ts';

/** Most names listed; more are counted. */
const MAX_NAMES = 10;

/** Says what was run and why, and what was not. */
export function renderSelected(selected: readonly Selected[]): Section[] {
  const unchanged = selected.filter((one) => one.kind === 'unchanged');
  const idle = unchanged.filter(({ fresh }) => fresh === null);
  const rows = [
    ...selected.flatMap((one) =>
      one.kind === 'run'
        ? [
            `- ${nameCell(one.cell)}: ${one.reasons.map((reason) => codeSpan(describeRunReason(reason))).join(', ')}`,
          ]
        : [],
    ),
    ...unchanged.flatMap(({ cell, fresh }) =>
      fresh === null ? [] : [`- ${nameCell(cell)}: ${plural(fresh.cases.length, 'case')} new or changed`],
    ),
  ];
  if (selected.length === 0) return [];
  return [
    list('**What was run, and why**\n', rows),
    paragraph(
      idle.length === 0 ? '' : `Not run, because nothing that shapes its answers changed: ${nameAll(idle)}.`,
    ),
  ];
}

function nameAll(idle: readonly Selected[]): string {
  return listNames(
    idle.map(({ cell }) => nameCell(cell)),
    MAX_NAMES,
  );
}

function nameCell({ benchmark, model }: Cell): string {
  return codeSpan(cellName({ benchmark: benchmark.name, model: model.id }));
}
