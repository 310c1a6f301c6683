/** Notes of a run's batches: what was submitted is known after a crash, so that nothing is submitted twice. */
import { closeSync, constants, existsSync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMapping } from '../domain/json.ts';
import { discard } from '../text/discard.ts';
import { explainFileError } from '../text/file-error.ts';
import { readBytes } from '../text/open-file.ts';
import { posixFlag } from '../text/posix-flag.ts';
import { ANYWHERE } from '../text/reach.ts';
import { replaceFile } from '../text/replace-file.ts';
import { tryJson } from '../text/try-json.ts';

const SCHEMA = 'llm-bench/batches/1';
/** Name of the file of notes, in the folder of the journal. */
export const NOTES_FILE = 'batches.jsonl';
/** Batches are taken up for so long: providers end them after a day, and keep their results for longer. */
const MAX_AGE_MS = 3 * 86_400_000;
const MAX_BYTES = 64 * 1024 * 1024;

/** A batch as it is noted, before it is submitted; its id comes when it was. */
export type NotedBatch = {
  /** Name of our own. */
  readonly mark: string;
  /** Server that it is submitted to. */
  readonly place: string;
  readonly customIds: readonly string[];
  readonly atMs: number;
  readonly id: string | null;
};

/** Folder of the notes, and whether those that lie there are taken up; `text`: others are, from elsewhere. */
export type NotesSite = {
  readonly folder: string;
  readonly earlier: 'resume' | 'leave' | { readonly text: string };
  readonly now: () => Date;
  /** Told once why notes cannot be kept any more. */
  readonly onFailure: (reason: string) => void;
};

/**
 * The notes of a run's batches, one line a fact, each on the disk before what follows from it is done; where the disk
 * takes none, they last as long as the process.
 */
export class BatchNotes {
  readonly file: string;
  readonly #now: () => Date;
  readonly #onFailure: (reason: string) => void;
  #hasFailed = false;
  readonly #batches: Map<string, NotedBatch>;
  /** Requests of which nothing more is to come, by the marks of their batches. */
  readonly #settled = new Map<string, Set<string>>();

  constructor({ folder, earlier, now, onFailure }: NotesSite) {
    this.file = path.join(folder, NOTES_FILE);
    this.#now = now;
    this.#onFailure = onFailure;
    if (earlier !== 'resume') discard(this.file);
    const text = typeof earlier === 'string' ? readText(this.file) : earlier.text;
    this.#batches = readNotes(text, now().getTime());
    // What is taken up may be left again, by a process that is ended.
    if (typeof earlier !== 'string') for (const batch of this.#batches.values()) this.#note(batch);
  }

  /** Gives the batches of a place that an interrupted run has left, or that this one has noted. */
  list(place: string): NotedBatch[] {
    return [...this.#batches.values()].filter((batch) => batch.place === place);
  }

  /** Notes that a batch is about to be submitted. */
  begin(mark: string, place: string, customIds: readonly string[]): NotedBatch {
    const batch = { mark, place, customIds, atMs: this.#now().getTime(), id: null };
    this.#note(batch);
    this.#batches.set(mark, batch);
    return batch;
  }

  /** Notes the id that a batch was given. */
  submitted(batch: NotedBatch, id: string): NotedBatch {
    this.#append({ schema: SCHEMA, mark: batch.mark, id });
    const known = { ...batch, id };
    this.#batches.set(batch.mark, known);
    return known;
  }

  /** Notes that a batch gives no answers. */
  drop({ mark }: NotedBatch): void {
    this.#append({ schema: SCHEMA, mark, dropped: true });
    this.#batches.delete(mark);
  }

  /**
   * Notes that nothing more is to come of requests of a batch: their answers stand elsewhere, or there is none. On the
   * disk that stands when the run has ended.
   */
  settle({ mark }: NotedBatch, customIds: Iterable<string>): void {
    const settled = this.#settled.get(mark) ?? new Set();
    this.#settled.set(mark, settled);
    for (const customId of customIds) settled.add(customId);
  }

  /** Gives the notes of the batches of which something is to come; empty where nothing is. */
  renderLeft(): string {
    return [...this.#batches.values()]
      .flatMap((batch) => linesOf(this.#cutToLeft(batch)))
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('');
  }

  /** Leaves the notes of what is to come to the next run: all other answers stand elsewhere by now. */
  end(): void {
    const left = this.renderLeft();
    if (left === '') discard(this.file);
    else this.#write(() => replaceFile(this.file, left));
  }

  #cutToLeft(batch: NotedBatch): NotedBatch {
    const settled = this.#settled.get(batch.mark);
    // One without an id is looked for by the number of its requests.
    if (settled === undefined || batch.id === null) return batch;
    return { ...batch, customIds: batch.customIds.filter((customId) => !settled.has(customId)) };
  }

  #note(batch: NotedBatch): void {
    for (const line of linesOf(batch)) this.#append(line);
  }

  #append(line: object): void {
    this.#write(() => append(this.file, line));
  }

  #write(write: () => void): void {
    try {
      write();
    } catch (error) {
      if (!this.#hasFailed) this.#onFailure(explainFileError(error));
      this.#hasFailed = true;
    }
  }
}

function append(file: string, line: object): void {
  const { O_APPEND, O_CREAT, O_WRONLY } = constants;
  const descriptor = openSync(file, O_APPEND | O_CREAT | O_WRONLY | posixFlag('O_NOFOLLOW'), 0o600);
  try {
    // A line that a crash has cut gets its end first.
    writeFileSync(descriptor, `\n${JSON.stringify(line)}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Gives the lines that note a batch; none where nothing is to come of it. */
function linesOf({ mark, place, customIds, atMs, id }: NotedBatch): object[] {
  if (customIds.length === 0) return [];
  const begun = { schema: SCHEMA, mark, place, at: new Date(atMs).toISOString(), custom_ids: customIds };
  return id === null ? [begun] : [begun, { schema: SCHEMA, mark, id }];
}

function readText(file: string): string {
  if (!existsSync(file)) return '';
  return readBytes(file, ANYWHERE, { maxBytes: MAX_BYTES, shownAs: file }).toString('utf8');
}

function readNotes(text: string, nowMs: number): Map<string, NotedBatch> {
  const batches = new Map<string, NotedBatch>();
  for (const line of text.split('\n')) {
    const value = parse(line);
    if (value === undefined) continue;
    const { mark, place, at, custom_ids: ids, id, dropped } = value;
    if (typeof mark !== 'string') continue;
    const known = batches.get(mark);
    if (dropped === true) batches.delete(mark);
    else if (known !== undefined) {
      if (typeof id === 'string') batches.set(mark, { ...known, id });
    } else if (typeof place === 'string' && typeof at === 'string' && Array.isArray(ids)) {
      const customIds = ids.filter((one) => typeof one === 'string');
      const atMs = Date.parse(at);
      if (nowMs - atMs < MAX_AGE_MS) batches.set(mark, { mark, place, customIds, atMs, id: null });
    }
  }
  return batches;
}

/** Gives a line's mapping; undefined for a line of others, or one that was not written to its end. */
function parse(line: string): Readonly<Record<string, unknown>> | undefined {
  const value = tryJson(line);
  return isMapping(value) && value['schema'] === SCHEMA ? value : undefined;
}
