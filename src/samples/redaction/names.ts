import type { Span } from '../../text/find-keys.ts';
import type { OwnFinder } from './redact.ts';

/** Gives the finder of names as whole words, in any case; the longest of several counts. */
export function findNames(names: readonly string[]): OwnFinder {
  const words = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) =>
      name
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
        .join(String.raw`\s{1,3}`),
    )
    .filter((word) => word !== '');
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${words.join('|')})(?![\p{L}\p{N}_])`, 'giu');
  const find = (searched: string): Span[] =>
    Array.from(searched.matchAll(pattern), ({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    })).filter(({ start, end }) => end > start);
  return { kind: 'name', find };
}
