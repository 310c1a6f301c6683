import { createHash } from 'node:crypto';
import { UserError } from '../domain/problem.ts';
import type { Outcome } from '../domain/record.ts';
import type { ShardEnd, ShardHeader } from '../domain/shard.ts';
import { readLines } from '../text/read-lines.ts';
import type { Reach } from '../text/reach.ts';
import { SpooledMap } from '../text/spooled-map.ts';
import { nameAnswer } from './journal-lines.ts';
import { readShardLine } from './shard-lines.ts';

/** Longest line: an answer with all that explains its scores. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

/**
 * A shard's file: all of it, its answers by their names; or why it cannot be believed, which names it, and what it says
 * it is.
 */
export type FoundShard =
  | {
      readonly status: 'whole';
      readonly file: string;
      readonly header: ShardHeader;
      readonly answers: Pick<SpooledMap<Outcome>, 'size' | 'has' | 'get' | 'keys'>;
      readonly end: ShardEnd;
    }
  | {
      readonly status: 'torn';
      readonly file: string;
      readonly header: ShardHeader | null;
      readonly reason: string;
    };

/** Reads a shard's file, called `shownAs` in what is said of it. Never rejects: one that is not whole is torn. */
export async function readShard(file: string, reach: Reach, shownAs = file): Promise<FoundShard> {
  const reading = new Reading(shownAs);
  try {
    for await (const { number, text } of readLines(file, reach, { maxBytes: MAX_LINE_BYTES, shownAs })) {
      const reason = text === null ? `it has more than ${MAX_LINE_BYTES} bytes` : reading.take(text);
      if (reason !== undefined) return reading.tear(`${shownAs}:${number}: ${reason}`);
    }
  } catch (error) {
    return reading.tear(error instanceof UserError ? error.message : String(error));
  }
  return reading.finish();
}

/** A file while it is read. */
class Reading {
  readonly #file: string;
  readonly #hash = createHash('sha256');
  readonly #answers = new SpooledMap<Outcome>();
  #header: ShardHeader | null = null;
  #end: ShardEnd | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  /** Takes the next line; gives what is wrong with it. */
  take(text: string): string | undefined {
    const line = readShardLine(text);
    if (this.#end !== null) return 'there is more after the end';
    if (line.kind === 'wrong') return line.reason;
    if ((this.#header === null) !== (line.kind === 'header'))
      return 'the first line, and no other, is the header';
    if (line.kind === 'end') return this.#takeEnd(line.end);
    this.#hash.update(`${text}\n`);
    if (line.kind === 'header') {
      this.#header = line.header;
      return undefined;
    }
    const { outcome, ...named } = line.answer;
    const name = nameAnswer(named);
    if (this.#answers.has(name)) return `case \`${named.test_id}\` is answered twice`;
    this.#answers.set(name, outcome);
    return undefined;
  }

  #takeEnd(end: ShardEnd): string | undefined {
    if (end.answers !== this.#answers.size)
      return `the end says that there are ${end.answers} answers, found ${this.#answers.size}`;
    if (end.sha256 !== this.#hash.digest('hex')) return 'what is written before it was changed';
    this.#end = end;
    return undefined;
  }

  tear(reason: string): FoundShard {
    return { status: 'torn', file: this.#file, header: this.#header, reason };
  }

  finish(): FoundShard {
    if (this.#header === null || this.#end === null) return this.tear(`${this.#file}: its end is missing`);
    return {
      status: 'whole',
      file: this.#file,
      header: this.#header,
      answers: this.#answers,
      end: this.#end,
    };
  }
}
