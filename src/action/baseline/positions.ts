import type { Position } from '../../baseline/choose-pool.ts';
import { MAX_COMMITS } from '../../github/commits.ts';
import type { Context } from '../../github/context.ts';
import { isPushToDefault } from '../../github/history.ts';
import type { History } from '../../github/history.ts';

/** Position behind all commits that were listed. */
const FAR = MAX_COMMITS;

/** Gives the position of runs' commits; without a history every run but those of the tested commit counts as near. */
export function positionsIn(history: History | null, context: Context): Position {
  // Such a push, when run again, would be held against itself.
  const isOfTested = (commit: string): boolean => isPushToDefault(context) && commit === context.sha;
  if (history === null) return ({ commit }) => (isOfTested(commit) ? null : 0);
  const places = new Map(history.commits.map((commit, index) => [commit, index]));
  const isWhole = history.commits.length < MAX_COMMITS;
  return ({ commit, at }) => {
    const place = places.get(commit);
    if (place !== undefined) return place;
    // Not among the nearest, but run before the base was made: it is farther back on the default branch.
    return !isWhole && history.at !== null && at < history.at && !isOfTested(commit) ? FAR : null;
  };
}
