/** Notes of a run's batches: what was submitted is known after a crash, so that nothing is submitted twice. */
import { closeSync, constants, existsSync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { userError } from '../domain/problem.ts';
import { discard } from '../text/discard.ts';
import { explainFileError } from '../text/file-error.ts';
import { readBytes } from '../text/open-file.ts';
import { posixFlag } from '../text/posix-flag.ts';
import { quote } from '../text/quote.ts';
import { ANYWHERE } from '../text/reach.ts';
import { replaceFile } from '../text/replace-file.ts';
import { lineOfDropped, lineOfId, lineOfSent, lineOfWriter, linesOf, readNotes } from './batch-note-lines.ts';
import type { NotedBatch } from './batch-note-lines.ts';
import { isElsewhere, nameProcess } from './process-name.ts';

/** Name of the file of notes, in the folder of the journal. */
export const NOTES_FILE = 'batches.jsonl';
/** The owner alone reads what a run asks. */
const MODE = 0o600;
const MAX_BYTES = 64 * 1024 * 1024;

/** Folder of the notes, and what becomes of those that lie there. */
export type NotesSite = {
  readonly folder: string;
  /**
   * What becomes of the batches that are noted there: they are taken up; nothing of them is that this run asks for; or
   * they are forgotten. `text`: others are taken up, from elsewhere.
   */
  readonly earlier: 'resume' | 'pass over' | 'discard' | { readonly text: string };
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
  /** The file, where a later run takes up from it what is left. */
  readonly leftIn: string | null;
  /** False where nothing is taken up of what this run asks for. */
  readonly areTakenUp: boolean;
  readonly #now: () => Date;
  readonly #onFailure: (reason: string) => void;
  #hasFailed = false;
  readonly #batches: Map<string, NotedBatch>;
  /** Requests of which nothing more is to come, by the marks of their batches. */
  readonly #settled = new Map<string, Set<string>>();
  readonly #afterEnd: { readonly over: readonly string[]; readonly remove: () => Promise<void> }[] = [];

  /** Opens the notes; a UserError where another process that is running has opened them. */
  constructor({ folder, earlier, now, onFailure }: NotesSite) {
    this.file = path.join(folder, NOTES_FILE);
    this.leftIn = earlier === 'discard' ? null : this.file;
    this.areTakenUp = earlier !== 'pass over';
    this.#now = now;
    this.#onFailure = onFailure;
    const isFromHere = earlier === 'resume' || earlier === 'pass over';
    if (!isFromHere) discard(this.file);
    const text = typeof earlier === 'string' ? readText(this.file) : earlier.text;
    const { batches, writer } = readNotes(text, now().getTime());
    this.#batches = batches;
    if (isFromHere) {
      if (writer !== null && isElsewhere(writer)) throw userError(describeOther(this.file, writer.process));
      this.#append(this.#lineOfWriter());
    } else for (const batch of batches.values()) this.#note(batch); // what is taken up may be left again
  }

  /** Gives the batches of a model that an interrupted run has left, or that this one has noted. */
  list({ place, model }: Pick<NotedBatch, 'place' | 'model'>): NotedBatch[] {
    return [...this.#batches.values()]
      .filter((batch) => batch.place === place && batch.model === model)
      .map((batch) => this.#cutToLeft(batch));
  }

  /** True where no batch is noted. */
  get isEmpty(): boolean {
    return this.#batches.size === 0;
  }

  /** Gives the ids of all batches that are noted. */
  get ids(): ReadonlySet<string | null> {
    return new Set([...this.#batches.values()].map(({ id }) => id));
  }

  /** Notes that a batch is about to be submitted. */
  begin(batch: Pick<NotedBatch, 'mark' | 'place' | 'model' | 'customIds'>): NotedBatch {
    const total = batch.customIds.length;
    const unsent = { sentMs: null, id: null, isGuessed: false };
    const begun = { ...batch, total, atMs: this.#now().getTime(), ...unsent };
    this.#note(begun);
    this.#batches.set(batch.mark, begun);
    return begun;
  }

  /** Notes that a batch is being sent: from now on the server may have it. */
  sending({ mark }: NotedBatch): void {
    const sentMs = this.#now().getTime();
    this.#append(lineOfSent(mark, sentMs));
    const known = this.#batches.get(mark);
    if (known !== undefined) this.#batches.set(mark, { ...known, sentMs });
  }

  /** Gives how long ago a batch was last sent, in milliseconds; infinite where it never was. */
  sinceSent({ mark }: NotedBatch): number {
    const sentMs = this.#batches.get(mark)?.sentMs ?? -Infinity;
    // Another machine's clock may be ahead.
    return Math.max(0, this.#now().getTime() - sentMs);
  }

  /** Notes the id that a batch was given, or one by which it was found that may be somebody else's. */
  submitted(
    batch: NotedBatch,
    id: string,
    { isGuessed } = { isGuessed: false },
  ): NotedBatch & { readonly id: string } {
    this.#append(lineOfId(batch.mark, id, isGuessed));
    const { sentMs } = this.#batches.get(batch.mark) ?? batch;
    const known = { ...batch, sentMs, id, isGuessed };
    this.#batches.set(batch.mark, known);
    return known;
  }

  /** Notes that a batch gives no answers. */
  drop({ mark }: NotedBatch): void {
    this.#append(lineOfDropped(mark));
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

  /** Settles requests of a batch for good: also where this run is ended before its end. */
  passOver(batch: NotedBatch, customIds: Iterable<string>): void {
    this.settle(batch, customIds);
    const writer = JSON.stringify(this.#lineOfWriter());
    this.#write(() => replaceFile(this.file, `${writer}\n${this.renderLeft()}`, MODE));
  }

  /** Gives the notes of the batches of which something is to come, and of those `over`; empty where there are none. */
  renderLeft(over: ReadonlySet<string | null> = new Set()): string {
    return [...this.#batches.values()]
      .map((batch) => this.#cutToLeft(batch))
      .filter(({ id, customIds }) => customIds.length > 0 || over.has(id))
      .flatMap(linesOf)
      .map((line) => `${JSON.stringify(line)}\n`)
      .join('');
  }

  /** Puts off until all answers stand elsewhere what deletes batches that are over, by their ids; it never rejects. */
  afterEnd(over: readonly string[], remove: () => Promise<void>): void {
    this.#afterEnd.push({ over, remove });
  }

  /**
   * Leaves the notes of what is to come to the next run, and has what is over deleted: all other answers stand elsewhere.
   * Where this run is ended meanwhile, or was by the signal, the next one deletes it.
   */
  async end(signal?: AbortSignal): Promise<void> {
    const removals = this.#afterEnd.splice(0);
    const over = new Set(removals.flatMap((one) => one.over));
    this.#leave(this.renderLeft(over));
    await Promise.all(removals.map(({ remove }) => remove()));
    if (over.size > 0 && signal?.aborted !== true) this.#leave(this.renderLeft());
  }

  #leave(notes: string): void {
    if (notes === '') discard(this.file);
    else this.#write(() => replaceFile(this.file, notes, MODE));
  }

  #lineOfWriter(): object {
    return lineOfWriter(nameProcess(), this.#now().getTime());
  }

  #cutToLeft(batch: NotedBatch): NotedBatch {
    const settled = this.#settled.get(batch.mark);
    if (settled === undefined) return batch;
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

function describeOther(file: string, id: number): string {
  return `another run with --batch (process ${id}) keeps its batches in ${quote(file)}: let it end, or give this one other --results; where there is no such run, remove the file`;
}

function append(file: string, line: object): void {
  const { O_APPEND, O_CREAT, O_WRONLY } = constants;
  const descriptor = openSync(file, O_APPEND | O_CREAT | O_WRONLY | posixFlag('O_NOFOLLOW'), MODE);
  try {
    // A line that a crash has cut gets its end first.
    writeFileSync(descriptor, `\n${JSON.stringify(line)}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function readText(file: string): string {
  if (!existsSync(file)) return '';
  return readBytes(file, ANYWHERE, { maxBytes: MAX_BYTES, shownAs: file }).toString('utf8');
}
