import type { CasesPart } from '../../data.ts';
import { element } from '../elements.ts';
import { addressOf } from '../route.ts';
import { showTable } from '../words.ts';
import type { Filter } from './filter.ts';

/** Shows which tags and which evaluators carry the change, of each chosen benchmark on each chosen model. */
export function showCarriers({ cells }: CasesPart, { benchmark, model }: Filter): HTMLElement | null {
  const tables = cells
    .filter(
      (cell) => (benchmark === '' || cell.benchmark === benchmark) && (model === '' || cell.model === model),
    )
    .flatMap(({ name, carriers: { tags, evaluators }, ...cell }) => {
      const chosen = { benchmark: cell.benchmark, model: cell.model };
      return [
        ...(tags === null
          ? []
          : [showTable(`${name}, by tag`, tags, (tag) => addressOf('cases', { ...chosen, tag }))]),
        ...(evaluators === null
          ? []
          : [
              showTable(`${name}, by score`, evaluators, (evaluator) =>
                addressOf('cases', { ...chosen, evaluator: `lower:${evaluator}` }),
              ),
            ]),
      ];
    });
  if (tables.length === 0) return null;
  return element('details', {}, element('summary', {}, 'What carries the change'), ...tables);
}
