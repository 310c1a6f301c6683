import type { Silence } from '../run/silence.ts';
import { plural } from './format.ts';

/** Shortest and longest time between two lines on the same silence. */
const FIRST_GAP_MS = 10_000;
const LAST_GAP_MS = 60_000;

/** Says who waits, and until when or since when. */
export function describeSilence({ throttled, failed, hanging }: Silence, nowMs: number): string {
  const parts: string[] = [];
  if (throttled !== null) {
    const until = throttled.untilMs === null ? 'come back later' : `wait until ${clock(throttled.untilMs)}`;
    parts.push(`${waits(throttled.count)}, the provider asked to ${until}`);
  }
  if (failed !== null)
    parts.push(`${waits(failed.count)} after a failure, the next is asked again at ${clock(failed.untilMs)}`);
  if (hanging !== null) {
    const seconds = Math.floor((nowMs - hanging.sinceMs) / 1000);
    const have = hanging.count === 1 ? 'has' : 'have';
    parts.push(`${plural(hanging.count, 'request')} ${have} been waiting for an answer for ${seconds} s`);
  }
  return parts.join('; ');
}

/** Tells when a silence is worth another line: at once, then less and less often, until there is an answer. */
export class SilencePace {
  #gapMs = 0;
  #toldMs = -Infinity;

  /** Tells whether a line is due, and counts it as told. */
  isDue(nowMs: number): boolean {
    if (nowMs - this.#toldMs < this.#gapMs) return false;
    this.#toldMs = nowMs;
    this.#gapMs = Math.min(LAST_GAP_MS, Math.max(FIRST_GAP_MS, this.#gapMs * 2));
    return true;
  }

  /** Notes an answer: the next silence is another one, though not told within the shortest time. */
  answered(): void {
    this.#gapMs = Math.min(this.#gapMs, FIRST_GAP_MS);
  }
}

function waits(count: number): string {
  return `${plural(count, 'request')} ${count === 1 ? 'waits' : 'wait'}`;
}

/** Gives the time of day where the reader is. */
function clock(ms: number): string {
  return new Date(ms).toTimeString().slice(0, 'HH:MM:SS'.length);
}
