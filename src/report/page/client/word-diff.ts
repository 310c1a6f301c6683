import { diffWordsWithSpace } from 'diff';
import { element } from './elements.ts';

/** Time after which two texts are too different to compare word by word. */
const PATIENCE_MS = 100;

/** Shows what changed between two texts word by word; null where they differ too much for that. */
export function showWordDiff(before: string, now: string): HTMLElement | null {
  const parts = diffWordsWithSpace(before, now, { timeout: PATIENCE_MS });
  if (parts === undefined) return null;
  const shown = parts.map(({ value, added, removed }) =>
    added || removed ? element(added ? 'ins' : 'del', {}, value) : value,
  );
  return element('pre', { class: 'text', dir: 'auto' }, ...shown);
}
