import { startDeadline } from '../deadline.ts';

/** Gives what a promise gives; null where that takes longer. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  const { promise: late, resolve } = Promise.withResolvers<null>();
  const callOff = startDeadline(ms, () => resolve(null));
  try {
    return await Promise.race([promise, late]);
  } finally {
    callOff();
  }
}
