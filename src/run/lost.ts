import { ProviderError } from '../domain/provider-error.ts';
import { isUnreached } from './health.ts';

/** Statuses by which a gateway says that it lost the answer of the server behind it. */
const LOST_BEHIND: readonly number[] = [504, 524];

/** Gives what a request gives, and enters that its answer, if there was one, was lost, or was none that can be used. */
export async function enterLost<T>(request: Promise<T>, enter: () => void): Promise<T> {
  try {
    return await request;
  } catch (error) {
    if (isLost(error)) enter();
    throw error;
  }
}

/** Tells whether a server may have answered, and been paid, though nothing came: an interruption of ours loses it too. */
function isLost(error: unknown): boolean {
  if (!(error instanceof ProviderError)) return true;
  if (error.mayBePaid) return true;
  if (error.kind !== 'transient' || isUnreached(error)) return false;
  return error.status === null || LOST_BEHIND.includes(error.status);
}
