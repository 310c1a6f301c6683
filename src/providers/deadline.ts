/** Delay of a timer from which on this process was busy rather than the timer a little late. */
const BUSY_MS = 50;

/**
 * Ends a wait after a time; gives a way to call that off. Where this process was too busy to listen when the time was
 * over, it listens for as long as it was late, at most the time again: what has arrived meanwhile counts.
 */
export function startDeadline(ms: number, end: () => void): () => void {
  const dueMs = performance.now() + ms;
  let timer = setTimeout(() => {
    const lateMs = performance.now() - dueMs;
    if (lateMs < BUSY_MS) end();
    else timer = setTimeout(end, Math.min(lateMs, ms));
  }, ms);
  return () => clearTimeout(timer);
}
