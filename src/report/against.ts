/** Sentences on the runs that a run is held against. */
import type { CellRecord } from '../domain/record.ts';
import type { Selected } from '../domain/selected.ts';
import { newest, timeOf } from '../records/order.ts';
import { quoted } from '../text/phrase.ts';
import type { Phrase } from '../text/phrase.ts';
import { plural } from './format.ts';

/** Run that something is held against; null: it does not say of which commit. */
export type Against = { readonly timeMs: number; readonly commit: string | null };

/** Characters by which people know a commit. */
const SHORT_COMMIT = 7;
const MINUTE_MS = 60_000;
const UNITS = [
  ['day', 1440],
  ['hour', 60],
  ['minute', 1],
] as const;

/** Lists the newest runs that cells are held against, the newest first, each once. */
export function listAgainst(
  selected: readonly Selected[],
  commitOf: (record: CellRecord) => string | null = () => null,
): Against[] {
  const found = selected.flatMap(({ baseline }) => {
    const record = newest(baseline);
    const timeMs = record === undefined ? NaN : timeOf(record);
    return record === undefined || Number.isNaN(timeMs) ? [] : [{ timeMs, commit: commitOf(record) }];
  });
  const once = new Map(found.map((one) => [one.commit ?? one.timeMs, one]));
  return [...once.values()].toSorted((a, b) => b.timeMs - a.timeMs);
}

/** Says what a run is held against, and how old that is; null where nothing is. */
export function describeAgainst(against: readonly Against[], now: string): Phrase | null {
  const [first, ...others] = against;
  const last = others.at(-1);
  if (first === undefined) return null;
  const nowMs = Date.parse(now);
  const commit: Phrase =
    first.commit === null ? [] : [' of commit ', quoted(first.commit.slice(0, SHORT_COMMIT))];
  if (last === undefined) return ['Compared with the run', ...commit, `, ${ageOf(first, nowMs)} old.`];
  const ages = `, ${ageOf(first, nowMs)} old; the oldest, ${ageOf(last, nowMs)} old.`;
  return [`Compared with ${plural(against.length, 'run')}: the newest`, ...commit, ages];
}

function ageOf({ timeMs }: Against, nowMs: number): string {
  const minutes = Math.max(0, Math.floor((nowMs - timeMs) / MINUTE_MS));
  const [unit, size] = UNITS.find(([, one]) => minutes >= one) ?? ['minute', 1];
  return minutes === 0 ? 'less than a minute' : plural(Math.floor(minutes / size), unit);
}
