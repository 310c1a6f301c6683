/** What kept a cell from being measured: a key, missing or refused, a limit of the user's own, answers without scores, or the other side. */
export type Obstacle = 'key' | 'refused' | 'budget' | 'score' | 'provider';

/** Gives the kind of a cell's `unmeasured` reason. */
export function obstacleOf(reason: string): Obstacle {
  if (reason.startsWith('could not be asked: ')) return 'key';
  if (/the first: [^:]*: POST \S+ answered 40[13]\b/.test(reason)) return 'refused';
  if (/the first: [^:]*: budget spent: /.test(reason)) return 'budget';
  return /the first: [^:]*: unscored\b/.test(reason) ? 'score' : 'provider';
}
