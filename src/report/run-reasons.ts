/** Sentences on why cells were run. */
import type { RunReason } from '../domain/selected.ts';
import { describeDifference, describeEvaluator } from './format.ts';

const PLAIN_REASONS = {
  chosen: 'it was chosen',
  forced: 'force-run: true',
  scheduled: 'a schedule runs everything',
  by_hand: 'it was started by hand',
  no_baseline: 'there is no baseline of it',
  fingerprint: 'something that shapes its answers or scores changed',
} as const;

const TEXTS = { prompt: 'the prompt', system_prompt: 'the system prompt' } as const;

/** Says why a cell was run, e.g. `prompts/support.md changed`; names and values of the user's are in it. */
export function describeRunReason(reason: RunReason): string {
  switch (reason.kind) {
    case 'text':
      return `${nameText(reason)} changed`;
    case 'file':
      return reason.change === 'changed' ? `${reason.file} changed` : `${reason.file} was ${reason.change}`;
    case 'model_entry':
      return `model entry ${reason.model}: ${describeDifference(reason.difference)}`;
    case 'evaluator':
      return `evaluator ${describeEvaluator(reason.change)}`;
    case 'chosen':
    case 'forced':
    case 'scheduled':
    case 'by_hand':
    case 'no_baseline':
    case 'fingerprint':
      return PLAIN_REASONS[reason.kind];
  }
}

/** Names a text that changed: its file, or what it is. */
export function nameText({ file, part }: Extract<RunReason, { kind: 'text' }>): string {
  return file ?? TEXTS[part];
}
