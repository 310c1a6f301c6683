/** Answers of earlier runs in a folder, safe for several processes at once: each adds files of its own, and locks none. */
import { closeSync, constants, openSync, writeFileSync } from 'node:fs';
import { codeOf, explainFileError } from '../text/file-error.ts';
import { ANYWHERE } from '../text/reach.ts';
import { makeFolder } from '../text/write-target.ts';
import { fromLine, keyOfLine, toLine } from './answer-lines.ts';
import type { KeptAnswer, KeptVector } from './answer-lines.ts';
import {
  dropOldest,
  isCurrent,
  listSegments,
  MAX_LINE_BYTES,
  nameSegment,
  SegmentReader,
} from './answer-segments.ts';
import type { LinePlace, Segment } from './answer-segments.ts';

/** Most bytes of a folder's answers, of all projects. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Most bytes of one file: the share of the folder that goes at once where room is made. */
const MAX_SEGMENT_BYTES = 16 * 1024 * 1024;
/** Most answers that are written at once. */
const LINES_AT_ONCE = 10;

/** Location of a store, and whose answers it takes. */
export type StorePlace = {
  readonly folder: string;
  /** What the answers belong to, 16 hex digits: those of others are not given. */
  readonly project: string;
  /** Start of the run, by which its answers are told from later ones. */
  readonly startedAt: Date;
  /** Most bytes of all answers in the folder; 256 MiB unless given. */
  readonly maxBytes?: number;
  /** True where what is given is to be kept with this run's answers, since it was others' that lie there. */
  readonly isOfOthers?: boolean;
  /** Told once that there are entries that cannot be believed. */
  readonly onSpoilt: () => void;
  /** Told once why answers cannot be kept. */
  readonly onFailure: (reason: string) => void;
};

/** A store of answers. What this run keeps, only later runs are given. */
export class AnswerStore {
  /** Start of the run, as its answers name it. */
  readonly askedAt: string;
  readonly #place: StorePlace;
  readonly #reader = new SegmentReader();
  readonly #index = new Map<string, LinePlace>();
  readonly #maxBytes: number;
  #segment: Segment | null = null;
  #descriptor: number | null = null;
  #bytes = 0;
  #lines: string[] = [];
  #flushing: NodeJS.Immediate | null = null;
  #hasFailed = false;
  #isSpoilt = false;

  /** Reads where the answers of earlier runs lie; the answers are read when they are asked for. */
  constructor(place: StorePlace) {
    this.#place = place;
    this.askedAt = place.startedAt.toISOString();
    this.#maxBytes = place.maxBytes ?? MAX_BYTES;
    const nowMs = place.startedAt.getTime();
    for (const segment of listSegments(place.folder))
      if (segment.project === place.project && isCurrent(segment, nowMs)) this.#add(segment);
    this.#reader.endLines();
  }

  /** Number of the answers of earlier runs. */
  get size(): number {
    return this.#index.size;
  }

  /** True where this run has kept something. */
  get hasNews(): boolean {
    return this.#segment !== null;
  }

  /** Gives what an earlier run has kept under a key; undefined where there is nothing, or nothing to believe. */
  find(key: string): KeptAnswer | KeptVector | undefined {
    const place = this.#index.get(key);
    if (place === undefined) return undefined;
    const line = this.#reader.read(place);
    // What is gone was the oldest, for which another process had no more room.
    if (line === undefined) return undefined;
    const kept = fromLine(line, key);
    if (kept === undefined) this.#tellSpoilt();
    else if (!isCurrent({ startedMs: Date.parse(kept.asked_at) }, this.#place.startedAt.getTime()))
      return undefined;
    else if (this.#place.isOfOthers === true) this.keep(key, kept);
    return kept;
  }

  /** Keeps something for later runs; never throws. Up to ten of one turn of the event loop are written at once. */
  keep(key: string, kept: KeptAnswer | KeptVector): void {
    if (this.#hasFailed) return;
    this.#lines.push(toLine(key, kept));
    if (this.#lines.length >= LINES_AT_ONCE) this.#flush();
    else this.#flushing ??= setImmediate(() => this.#flush());
  }

  /** Writes what is still to be written, and makes room for it. */
  close(): void {
    this.#flush();
    this.#endSegment();
    this.#reader.close();
  }

  #add(segment: Segment): void {
    for (const { line, place } of this.#reader.lines(segment)) {
      const key = keyOfLine(line);
      if (key === undefined) this.#tellSpoilt();
      else this.#index.set(key, place);
    }
  }

  #tellSpoilt(): void {
    if (!this.#isSpoilt) this.#place.onSpoilt();
    this.#isSpoilt = true;
  }

  #flush(): void {
    if (this.#flushing !== null) clearImmediate(this.#flushing);
    this.#flushing = null;
    const lines = this.#lines.filter((line) => Buffer.byteLength(line) <= MAX_LINE_BYTES).join('');
    this.#lines = [];
    if (this.#hasFailed || lines === '') return;
    try {
      this.#descriptor ??= this.#begin();
      writeFileSync(this.#descriptor, lines);
      this.#bytes += Buffer.byteLength(lines);
      if (this.#bytes >= Math.min(MAX_SEGMENT_BYTES, this.#maxBytes / 2)) this.#endSegment();
    } catch (error) {
      this.#hasFailed = true;
      this.#place.onFailure(explainFileError(error));
    }
  }

  #begin(): number {
    const { folder, project, startedAt } = this.#place;
    const problem = makeFolder(folder, ANYWHERE);
    if (problem !== undefined) throw new Error(problem);
    const number = this.#segment === null ? 0 : this.#segment.number + 1;
    this.#segment = nameSegment(folder, project, startedAt.getTime(), number);
    const { O_APPEND, O_CREAT, O_EXCL, O_WRONLY } = constants;
    return openSync(this.#segment.file, O_WRONLY | O_APPEND | O_CREAT | O_EXCL, 0o600);
  }

  #endSegment(): void {
    if (this.#descriptor === null) return;
    tryClose(this.#descriptor);
    this.#descriptor = null;
    this.#bytes = 0;
    dropOldest(this.#place.folder, this.#maxBytes, this.#place.startedAt.getTime());
  }
}

/** Closes a file; what a full disk says only now costs answers that nobody has been promised. */
function tryClose(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}
