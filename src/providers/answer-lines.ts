/** The lines of a store of answers: each a key, a checksum and an answer, as JSON of a fixed beginning (docs/store.md). */
import { isMapping } from '../domain/json.ts';
import { sha256 } from '../domain/digest.ts';
import type { Completion, FinishReason, Vector } from '../domain/model.ts';
import { readFinishReason } from '../text/finish-reason.ts';
import { amount, listOf, mapping, orNull, text, time } from '../text/shapes.ts';
import { tryJson } from '../text/try-json.ts';
import { KEY_LENGTH } from './answer-key.ts';

/** An answer as it is kept. */
export type KeptAnswer = {
  /** Start of the run that asked. */
  readonly asked_at: string;
  readonly text: string;
  readonly reasoning?: string;
  readonly finish_reason: FinishReason;
  readonly usage: { readonly input_tokens: number | null; readonly output_tokens: number | null };
  readonly left_out?: readonly string[];
};

/** The vector of a text as it is kept: numbers of 32 bits, little-endian, in base64. */
export type KeptVector = { readonly asked_at: string; readonly vector: string };

const [HEAD, MIDDLE, BODY, TAIL] = ['{"key":"', '","sum":"', '","answer":', '}'];
const SUM_LENGTH = 16;
const SUM_AT = HEAD.length + KEY_LENGTH + MIDDLE.length;
const BODY_AT = SUM_AT + SUM_LENGTH + BODY.length;
const KEY = /^[0-9a-f]{32}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const NUMBER_BYTES = 4;

const answerShape = mapping(
  {
    asked_at: time,
    text,
    finish_reason: text,
    usage: mapping({ input_tokens: orNull(amount), output_tokens: orNull(amount) }, {}),
  },
  { reasoning: text, left_out: listOf(text) },
);
const vectorShape = mapping({ asked_at: time, vector: text }, {});

/** Gives an answer or a vector as a line. */
export function toLine(key: string, kept: KeptAnswer | KeptVector): string {
  const body = JSON.stringify(kept);
  return `${HEAD}${key}${MIDDLE}${sumOf(key, body)}${BODY}${body}${TAIL}\n`;
}

/** Gives the key of a line; undefined where it does not begin as a line does. */
export function keyOfLine(line: Buffer): string | undefined {
  const start = line.toString('latin1', 0, HEAD.length + KEY_LENGTH);
  const key = start.slice(HEAD.length);
  return start.startsWith(HEAD) && KEY.test(key) ? key : undefined;
}

/** Gives what a line keeps under a key; undefined where the line is torn, was edited, or is another key's. */
export function fromLine(line: string, key: string): KeptAnswer | KeptVector | undefined {
  const body = line.slice(BODY_AT, -TAIL.length);
  if (line !== `${HEAD}${key}${MIDDLE}${sumOf(key, body)}${BODY}${body}${TAIL}`) return undefined;
  const kept: unknown = tryJson(body);
  if (!isMapping(kept)) return undefined;
  const shape = 'vector' in kept ? vectorShape : answerShape;
  return shape(kept).length > 0 ? undefined : (kept as unknown as KeptAnswer | KeptVector); // just checked
}

/** Gives a completion as it is kept. */
export function keepCompletion(
  { text: answer, reasoning, finishReason, usage, leftOut }: Completion,
  askedAt: string,
): KeptAnswer {
  return {
    asked_at: askedAt,
    text: answer,
    ...(reasoning !== undefined && { reasoning }),
    finish_reason: finishReason,
    usage: { input_tokens: usage.inputTokens, output_tokens: usage.outputTokens },
    ...(leftOut !== undefined && { left_out: leftOut }),
  };
}

/** Gives the completion that was kept; nobody has waited for it. Undefined for a vector. */
export function recallCompletion(kept: KeptAnswer | KeptVector | undefined): Completion | undefined {
  if (kept === undefined || 'vector' in kept) return undefined;
  const { asked_at: askedAt, reasoning, usage, left_out: leftOut } = kept;
  const finishReason = readFinishReason(kept.finish_reason);
  if (finishReason === null) return undefined;
  return {
    text: kept.text,
    ...(reasoning !== undefined && { reasoning }),
    finishReason,
    usage: { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens },
    ...(leftOut !== undefined && { leftOut }),
    latencyMs: null,
    askedAt,
  };
}

/** Gives a vector as it is kept. */
export function keepVector(vector: Vector, askedAt: string): KeptVector {
  const bytes = Buffer.alloc(vector.length * NUMBER_BYTES);
  for (let index = 0; index < vector.length; index += 1)
    bytes.writeFloatLE(vector[index] ?? 0, index * NUMBER_BYTES);
  return { asked_at: askedAt, vector: bytes.toString('base64') };
}

/** Gives the vector that was kept; undefined for an answer, and for what is no vector. */
export function recallVector(kept: KeptAnswer | KeptVector | undefined): Float32Array | undefined {
  if (kept === undefined || !('vector' in kept) || !BASE64.test(kept.vector)) return undefined;
  const bytes = Buffer.from(kept.vector, 'base64');
  if (bytes.length % NUMBER_BYTES !== 0) return undefined;
  const vector = new Float32Array(bytes.length / NUMBER_BYTES);
  for (let index = 0; index < vector.length; index += 1)
    vector[index] = bytes.readFloatLE(index * NUMBER_BYTES);
  return vector.every(Number.isFinite) ? vector : undefined;
}

function sumOf(key: string, body: string): string {
  return sha256(`${key}${body}`).slice(0, SUM_LENGTH);
}
