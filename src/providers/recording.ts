import { z } from 'zod';
import { isMapping } from '../domain/json.ts';
import type { Completion, Model, Prompt, Vector } from '../domain/model.ts';
import { userError } from '../domain/problem.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { renderPath } from '../text/check-source.ts';
import { explainFileError } from '../text/file-error.ts';
import { mapTexts } from '../text/map-texts.ts';
import type { Redactor } from '../text/redact.ts';
import { tryJson } from '../text/try-json.ts';
import type { Provider } from './provider.ts';
import { appendText, dropReplaced, openRecording } from './recording-file.ts';

const COUNT = 'a whole number from 0, or null';
const MESSAGES = 'a list of messages with `role` and `content`';
const TRIAL = 'a whole number from 1';
const LATENCY = 'a number from 0, or null';
const count = z.int(COUNT).min(0, COUNT).nullable();
const text = z.string('text');
const rowSchema = z.object(
  {
    model: text.optional(),
    system: z.string('text or null').nullable(),
    messages: z.array(z.object({ role: text, content: text }, 'a mapping'), MESSAGES).min(1, MESSAGES),
    trial: z.int(TRIAL).min(1, TRIAL),
    text,
    reasoning: text.optional(),
    finish_reason: text,
    usage: z.object({ input_tokens: count, output_tokens: count }, 'a mapping or null').nullable().optional(),
    latency_ms: z.number(LATENCY).min(0, LATENCY).nullable().optional(),
  },
  'a JSON mapping',
);

const VECTOR = 'a list of numbers';
const vectorSchema = z.object(
  { model: text.optional(), embed: text, vector: z.array(z.number(VECTOR), VECTOR).min(1, VECTOR) },
  'a JSON mapping',
);

/** A recorded answer; its row may be written by hand, and end with any word. */
export type Recorded = Omit<Completion, 'finishReason'> & { readonly finishReason: string };

/** Recorded answers, found by what was asked: system text, messages and trial; and vectors, found by their text. */
export class Recording {
  readonly #answers = new Map<string, Recorded>();
  readonly #vectors = new Map<string, Vector>();

  /** Reads a recording's rows; for the same question the last counts. A row of another shape is a UserError. */
  constructor(text: string, file: string) {
    // Not by readline, which also splits at U+2028 and U+2029: JSON holds those as they are.
    for (const [index, row] of text.split('\n').entries())
      if (row.trim() !== '') this.#add(row, { file, line: index + 1 });
  }

  /** Gives the answer to a trial (from 1), or undefined where none was recorded. */
  find(prompt: Prompt, trial: number): Recorded | undefined {
    return this.#answers.get(keyOf(prompt, trial));
  }

  /** Gives the vector of a text, or undefined where none was recorded. */
  findVector(embedded: string): Vector | undefined {
    return this.#vectors.get(embedded);
  }

  #add(line: string, place: { readonly file: string; readonly line: number }): void {
    const value = tryJson(line);
    if (isMapping(value) && Object.hasOwn(value, 'vector')) {
      const { embed, vector } = checkRow(vectorSchema, value, place);
      this.#vectors.set(embed, Float32Array.from(vector));
    } else this.#addAnswer(checkRow(rowSchema, value, place));
  }

  #addAnswer(row: z.infer<typeof rowSchema>): void {
    const { system, messages, trial, text: answer, reasoning, usage, finish_reason, latency_ms } = row;
    this.#answers.set(keyOf({ system, messages }, trial), {
      text: answer,
      ...(reasoning !== undefined && { reasoning }),
      finishReason: finish_reason,
      usage: { inputTokens: usage?.input_tokens ?? null, outputTokens: usage?.output_tokens ?? null },
      latencyMs: latency_ms ?? null,
    });
  }
}

function checkRow<T>(schema: z.ZodType<T>, value: unknown, place: Place): T {
  const row = schema.safeParse(value);
  if (!row.success) throw userError(`no row of a recording: ${explainRow(row.error)}`, place);
  return row.data;
}

function explainRow({ issues }: z.ZodError): string {
  const [issue] = issues;
  const path = (issue?.path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
  return `${path.length === 0 ? 'it' : renderPath(path)} must be ${issue?.message ?? 'another'}`;
}

/** Where answers are recorded; `warn` is told once where they cannot be, and the run goes on without. */
type RecordSite = {
  readonly file: string;
  readonly redact: Redactor;
  readonly warn?: ((problem: Problem) => void) | undefined;
};

/**
 * Gives a provider that also appends every answer, without keys, to a recording; closed, it drops those that newer ones
 * replace.
 */
export function recordAnswers(
  provider: Provider,
  model: Model,
  { file, redact, warn }: RecordSite,
): Provider {
  let state: 'unchanged' | 'changed' | 'failed' = 'unchanged';
  const fail = (error: unknown): void => {
    if (state === 'failed') return;
    state = 'failed';
    const message = `answers are no longer recorded: ${explainFileError(error)}; they count all the same`;
    warn?.({ message, place: model.placeOf('record') });
  };
  // Appended one after another, so that rows never run into each other.
  let written = openRecording(file).catch(fail);
  const write = async (rows: readonly object[]): Promise<void> => {
    written = written.then(async () => {
      if (state === 'failed') return;
      const lines = rows.map((row) => `${JSON.stringify(mapTexts(row, redact, { isKept: isOurs }))}\n`);
      await appendText(file, lines.join('')).then(() => (state = 'changed'), fail);
    });
    await written;
  };
  const { embed, openBatch } = provider;
  return {
    ...(openBatch !== undefined && { openBatch }),
    complete: async (prompt, trial, sending) => {
      const completion = await provider.complete(prompt, trial, sending);
      await write([rowOf(model, prompt, trial, completion)]);
      return completion;
    },
    ...(embed !== undefined && {
      embed: async (texts) => {
        const embedding = await embed(texts);
        await write(texts.flatMap((text, index) => vectorRowOf(model, text, embedding.vectors[index])));
        return embedding;
      },
    }),
    record: {
      answer: (prompt, trial, completion) => write([rowOf(model, prompt, trial, completion)]),
      vectors: (texts, vectors) =>
        write(texts.flatMap((text, index) => vectorRowOf(model, text, vectors[index]))),
    },
    close: async () => {
      await provider.close();
      // Where it cannot be done the recording is longer, and replays the same.
      if (state === 'changed') await dropReplaced(file, keyOfRow).catch(() => undefined);
    },
  };
}

/** Fields of a row whose values are words and names of ours. */
function isOurs(field: string): boolean {
  return field === 'model' || field === 'role' || field === 'finish_reason';
}

function rowOf(
  model: Model,
  { system, messages }: Prompt,
  trial: number,
  completion: Completion,
): z.infer<typeof rowSchema> {
  const { inputTokens, outputTokens } = completion.usage;
  return {
    model: model.model,
    system: system ?? '',
    messages: [...messages],
    trial,
    text: completion.text,
    ...(completion.reasoning !== undefined && { reasoning: completion.reasoning }),
    finish_reason: completion.finishReason,
    usage: { input_tokens: inputTokens, output_tokens: outputTokens },
    latency_ms: completion.latencyMs === null ? null : Math.round(completion.latencyMs),
  };
}

/** Significant digits that tell any two numbers of 32 bits apart. */
const DIGITS = 9;

function vectorRowOf(
  model: Model,
  embed: string,
  vector: Vector | null | undefined,
): z.infer<typeof vectorSchema>[] {
  if (vector === null || vector === undefined) return [];
  const numbers = Array.from(vector, (value) => Number(value.toPrecision(DIGITS)));
  return [{ model: model.model, embed, vector: numbers }];
}

function keyOfRow(text: string): string | undefined {
  const value = tryJson(text);
  const vector = vectorSchema.safeParse(value);
  if (vector.success) return JSON.stringify(['vector', vector.data.embed]);
  const row = rowSchema.safeParse(value);
  return row.success ? keyOf(row.data, row.data.trial) : undefined;
}

function keyOf(
  {
    system,
    messages,
  }: { readonly system: string | null; readonly messages: readonly { role: string; content: string }[] },
  trial: number,
): string {
  return JSON.stringify([system ?? '', messages.map(({ role, content }) => [role, content]), trial]);
}
