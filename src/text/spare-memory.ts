import { setFlagsFromString } from 'node:v8';

/** The engine's own factor by which its space for what has just been made grows. */
const USUAL_GROWTH = 2;

/**
 * Gives what a step gives, which reads texts from outside: meanwhile the engine's space for what has just been made does
 * not grow. It would to 64 MiB and more for a file of one, since what is read stays; a run that asks needs it.
 */
export async function spareMemory<T>(step: () => Promise<T>): Promise<T> {
  setFlagsFromString('--semi-space-growth-factor=1');
  try {
    return await step();
  } finally {
    setFlagsFromString(`--semi-space-growth-factor=${USUAL_GROWTH}`);
  }
}
