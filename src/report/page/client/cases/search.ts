import { holdsText } from './filter.ts';
import type { CaseStore } from './store.ts';

/** Blocks after which what was found so far is shown. */
const SHOWN_EVERY = 8;

/** Where a search is. */
export type Progress = { readonly found: ReadonlySet<number>; readonly share: number };

/** Looks for a text in all that cases hold, block by block; gives what was found so far, and ends when it is told. */
export async function* searchTexts(
  store: CaseStore,
  text: string,
  signal: AbortSignal,
): AsyncGenerator<Progress> {
  const wanted = text.toLowerCase();
  const found = new Set<number>();
  let blocks = 0;
  const { length } = await store.starts();
  for await (const { start, details } of store.texts()) {
    if (signal.aborted) return;
    for (const [index, detail] of details.entries()) if (holdsText(detail, wanted)) found.add(start + index);
    blocks += 1;
    if (blocks % SHOWN_EVERY === 0 || blocks === length) yield { found, share: blocks / length };
  }
}
