import { holm } from '../stats/holm.ts';
import type { TagChange } from './comparison.ts';
import { lookAt, sideOf } from './look.ts';
import type { Pair } from './pair.ts';
import type { Settings } from './settings.ts';

/**
 * Names the tags whose cases got worse: one look at the cases of each, Holm over the cell's tags, strongest evidence
 * first. A tag that every case carries says no more than the cell. They decide nothing.
 */
export function findWorseTags(pairs: readonly Pair[], settings: Settings): TagChange[] {
  const tagged = [...groupByTag(pairs)].filter(([, some]) => some.length < pairs.length);
  const looks = tagged.map(([tag, some]) => ({ tag, some, look: lookAt(some, settings) }));
  const adjusted = holm(looks.map(({ look }) => look.p));
  return looks
    .flatMap(({ tag, some }, index): TagChange[] => {
      const pAdjusted = adjusted[index] ?? null;
      const before = sideOf(some.map((pair) => pair.before));
      const after = sideOf(some.map((pair) => pair.after));
      if (pAdjusted === null || pAdjusted > settings.alpha || before === null || after === null) return [];
      return [{ tag, cases: some.length, before: before.rate, after: after.rate, pAdjusted }];
    })
    .sort((a, b) => a.pAdjusted - b.pAdjusted);
}

function groupByTag(pairs: readonly Pair[]): Map<string, Pair[]> {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs)
    for (const tag of new Set(pair.after.tags)) {
      const group = groups.get(tag);
      if (group === undefined) groups.set(tag, [pair]);
      else group.push(pair);
    }
  return groups;
}
