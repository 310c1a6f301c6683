import { plural, thousands } from './format.ts';

/** Says how many answers came from the store, and how many were asked; null where none came from it. */
export function describeFromStore({
  fromStore,
  answered,
}: {
  readonly fromStore: number;
  readonly answered: number;
}): string | null {
  return fromStore === 0
    ? null
    : `${plural(fromStore, 'answer')} from the store, ${thousands(answered)} asked`;
}
