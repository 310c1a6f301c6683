/** A model as far as a budget must know it. */
type Priced = { readonly model: string; readonly costPerThousand: number | null };

/** A model that is the best of those that cost no more than `from`, in dollars for a thousand cases. */
export type Leader<T> = { readonly from: number; readonly leader: T };

/** Lists, of models that come best first, those that are the best for some budget, from the least budget on. */
export function listLeaders<T extends Priced>(models: readonly T[]): Leader<T>[] {
  const priced = models
    .flatMap((leader, rank) => {
      const { costPerThousand: from } = leader;
      return from === null ? [] : [{ from, leader, rank }];
    })
    .sort((a, b) => a.from - b.from || a.rank - b.rank);
  let best = Infinity;
  return priced.flatMap(({ from, leader, rank }) => {
    if (rank > best) return [];
    best = rank;
    return [{ from, leader }];
  });
}
