import type { BatchEvent } from '../run/batch/batch-event.ts';
import { plainText } from '../text/escape.ts';
import { listNames, plural, thousands } from './format.ts';

/** Says what happens to a model's batches; ids and words of servers are made harmless. */
export function describeBatch(event: BatchEvent): string {
  switch (event.kind) {
    case 'none':
      return 'its provider takes no batches, it is asked in the usual way';
    case 'submitted':
      return `${plural(event.rows, 'request')} submitted as the batch ${plainText(event.id)}`;
    case 'resumed':
      return `the batch ${plainText(event.id)} of an earlier run is taken up, ${plural(event.rows, 'request')}`;
    case 'under_way':
      return `${thousands(event.done)} of ${plural(event.total, 'request')} by batch`;
    case 'ended':
      return describeEnd(event);
    case 'refused':
      return `a batch of ${plural(event.rows, 'request')} gives no answers (${plainText(event.words)}): asked in the usual way`;
    case 'sought':
      return `a batch of ${plural(event.rows, 'request')} was sent just now and may still reach the provider: it is looked for there for up to ${Math.ceil(event.forMs / 1000)} s, so that nothing of it is paid for twice`;
    case 'untold':
      return `the provider does not tell whether it has a batch of ${plural(event.rows, 'request')} (${plainText(event.words)}): nothing of it is asked again`;
    case 'over_budget':
      return `${plural(event.rows, 'request')} may not fit into the budget${event.isUnlimited ? ', since nothing limits an answer (`max_tokens`)' : ''}, and are not put into a batch`;
    case 'left':
      return describeLeft(event);
  }
}

function describeLeft({ ids, marks, rows, file }: Extract<BatchEvent, { kind: 'left' }>): string {
  const next =
    file === null
      ? ': in a workflow only the action (`mode: batch`) takes up their answers later'
      : `, noted in ${plainText(file)}: the next run by batch takes up their answers`;
  const names = [
    ...ids.map((id) => plainText(id)),
    ...marks.map((mark) => `one whose id is not known yet, sent as ${plainText(mark)}`),
  ];
  return `${plural(rows, 'request')} go on by batch (${listNames(names)})${next}`;
}

function describeEnd({ id, answered, rows }: Extract<BatchEvent, { kind: 'ended' }>): string {
  const rest = rows - answered;
  const again = rest > 0 ? `, ${thousands(rest)} are asked in the usual way` : '';
  return `the batch ${plainText(id)} has answered ${thousands(answered)} of ${plural(rows, 'request')}${again}`;
}
