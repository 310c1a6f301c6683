import { isMapping } from '../domain/json.ts';
import { tryJson } from '../text/try-json.ts';
import type { ProcessName } from './process-name.ts';

const SCHEMA = 'llm-bench/batches/2';
/** Batches are taken up for so long: providers end them after a day, and keep their results for longer. */
const MAX_AGE_MS = 3 * 86_400_000;

/** A batch as it is noted, before it is submitted; its id comes when it was. */
export type NotedBatch = {
  /** Name of our own. */
  readonly mark: string;
  /** Server that it is submitted to. */
  readonly place: string;
  /** Id of the model that is asked. */
  readonly model: string;
  /** Requests of which something is to come; none where it has only to be deleted. */
  readonly customIds: readonly string[];
  /** Requests that it was submitted with. */
  readonly total: number;
  readonly atMs: number;
  /** When it was last sent; null where nothing that the server makes a batch of was. */
  readonly sentMs: number | null;
  readonly id: string | null;
  /** True where the id is that of a batch of its time and size, which may be somebody else's. */
  readonly isGuessed: boolean;
};

/** Notes as they are read: batches by their marks, and the process that wrote them last. */
export type FoundNotes = { readonly batches: Map<string, NotedBatch>; readonly writer: ProcessName | null };

/** Gives the lines that note a batch. */
export function linesOf(batch: NotedBatch): object[] {
  const { mark, place, model, customIds, total, atMs, sentMs, id, isGuessed } = batch;
  const at = new Date(atMs).toISOString();
  const begun = { schema: SCHEMA, mark, place, model, at, total, custom_ids: customIds };
  return [
    begun,
    ...(sentMs === null ? [] : [lineOfSent(mark, sentMs)]),
    ...(id === null ? [] : [lineOfId(mark, id, isGuessed)]),
  ];
}

/** Gives the line that notes that a batch is being sent. */
export function lineOfSent(mark: string, sentMs: number): object {
  return { schema: SCHEMA, mark, sent: new Date(sentMs).toISOString() };
}

/** Gives the line that notes the id of a batch. */
export function lineOfId(mark: string, id: string, isGuessed: boolean): object {
  return { schema: SCHEMA, mark, id, ...(isGuessed && { guessed: true }) };
}

/** Gives the line that notes that a batch gives no answers. */
export function lineOfDropped(mark: string): object {
  return { schema: SCHEMA, mark, dropped: true };
}

/** Gives the line that names who writes the notes. */
export function lineOfWriter(writer: ProcessName, atMs: number): object {
  return { schema: SCHEMA, ...writer, at: new Date(atMs).toISOString() };
}

/** Reads notes; lines of others, or that were not written to their end, are passed over, and batches that are too old. */
export function readNotes(text: string, nowMs: number): FoundNotes {
  const batches = new Map<string, NotedBatch>();
  let writer: ProcessName | null = null;
  for (const line of text.split('\n')) {
    const value = tryJson(line);
    if (!isMapping(value) || value['schema'] !== SCHEMA) continue;
    const { mark, host, process, at, sent, id, guessed, dropped } = value;
    // The number of a process that ended long ago may be another's by now.
    const isRecent = typeof at === 'string' && nowMs - Date.parse(at) < MAX_AGE_MS;
    if (typeof host === 'string' && typeof process === 'number') writer = isRecent ? { host, process } : null;
    if (typeof mark !== 'string') continue;
    const known = batches.get(mark);
    const begun = known ?? readBegun(value, mark);
    if (dropped === true) batches.delete(mark);
    else if (known !== undefined && typeof id === 'string')
      batches.set(mark, { ...known, id, isGuessed: guessed === true });
    else if (known !== undefined && typeof sent === 'string')
      batches.set(mark, { ...known, sentMs: Date.parse(sent) });
    else if (begun !== null && nowMs - begun.atMs < MAX_AGE_MS) batches.set(mark, begun);
  }
  return { batches, writer };
}

function readBegun(value: Readonly<Record<string, unknown>>, mark: string): NotedBatch | null {
  const { place, model, at, total, custom_ids: ids } = value;
  if (typeof place !== 'string' || typeof model !== 'string' || typeof at !== 'string') return null;
  if (typeof total !== 'number' || !Array.isArray(ids)) return null;
  const customIds = ids.filter((one) => typeof one === 'string');
  const unsent = { sentMs: null, id: null, isGuessed: false };
  return { mark, place, model, customIds, total, atMs: Date.parse(at), ...unsent };
}
