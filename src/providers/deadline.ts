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

/** A limit to silence: it is told of each sign of life, and called off at the end. */
export type IdleLimit = { readonly heard: () => void; readonly callOff: () => void };

/** Ends a wait after a time in which nothing was heard; where this process was too busy to listen, as a deadline does. */
export function startIdleLimit(ms: number, end: () => void): IdleLimit {
  let heardMs = performance.now();
  let callOff = startDeadline(ms, look);
  function look(): void {
    const leftMs = heardMs + ms - performance.now();
    if (leftMs <= 0) end();
    else callOff = startDeadline(leftMs, look);
  }
  return { heard: () => (heardMs = performance.now()), callOff: () => callOff() };
}
