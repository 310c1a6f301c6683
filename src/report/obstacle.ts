/** What kept a cell from being measured: a key, a limit of the user's own, or the other side. */
export type Obstacle = 'key' | 'budget' | 'provider';

/** Gives the kind of a cell's `unmeasured` reason. */
export function obstacleOf(reason: string): Obstacle {
  if (reason.startsWith('could not be asked: ')) return 'key';
  return /the first: [^:]*: budget spent: /.test(reason) ? 'budget' : 'provider';
}
