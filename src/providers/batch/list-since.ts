import type { KnownBatch } from './batch-client.ts';

/** A page of a list, as both SDKs give it. */
type Page<T> = {
  getPaginatedItems(): readonly T[];
  hasNextPage(): boolean;
  getNextPage(): Promise<Page<T>>;
};

/** Lists all batches since a time, of a list that has the newest first; a server that gives no others any more has no more. */
export async function listSince<T>(
  first: PromiseLike<Page<T>>,
  toKnown: (item: T) => KnownBatch,
  sinceMs: number,
): Promise<readonly KnownBatch[]> {
  const known = new Map<string, KnownBatch>();
  let page = await first;
  for (;;) {
    const batches = page.getPaginatedItems().map(toKnown);
    const isNew = batches.some(({ id }) => !known.has(id));
    for (const batch of batches) known.set(batch.id, batch);
    const oldestMs = batches.at(-1)?.createdMs ?? 0;
    if (!isNew || oldestMs < sinceMs || !page.hasNextPage()) return [...known.values()];
    page = await page.getNextPage();
  }
}
