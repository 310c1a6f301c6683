import { beforeAll } from 'vitest';

/** What a play came to, for the tests of a `describe` to look at: it is played once, before the first of them. */
export function playOnce<T>(play: () => Promise<T>, withinMs = 120_000): () => T {
  let played: { readonly outcome: T } | null = null;
  beforeAll(async () => {
    played = { outcome: await play() };
  }, withinMs);
  return () => {
    if (played === null) throw new Error('nothing was played yet: look at it within a test');
    return played.outcome;
  };
}
