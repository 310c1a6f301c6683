import type { Allowance } from './allowance.ts';
import type { JsonObject } from './json.ts';
import type { Place } from './problem.ts';

/** US dollars per million tokens. */
export type Price = { readonly input: number; readonly output: number };

/** An entry of the config's `models`, with `model_defaults` filled in: everything that shapes its requests, no key. */
export type Model = {
  readonly id: string;
  /** The name in YAML, e.g. `openai`. */
  readonly provider: string;
  /** The model's name at the provider. */
  readonly model: string;
  /** Address as the provider's own SDK takes it; null: the provider's own address. */
  readonly baseUrl: string | null;
  /** Headers of the user's own that go with every request; none holds a key. */
  readonly headers: Readonly<Record<string, string>>;
  /** Header that alone carries the key; null: as the provider's own SDK sends it. */
  readonly authHeader: string | null;
  /** Sampling temperature; null leaves it out of the request. */
  readonly temperature: number | null;
  /** The longest answer, in tokens; null leaves it out of the request. */
  readonly maxTokens: number | null;
  /** Keys of the settings above that nobody wrote: they are sent, but left out where the model refuses them. */
  readonly assumed: readonly string[];
  readonly systemPrompt: string | null;
  /** File that the system prompt was read from, as written in the config; null: written in place, or none. */
  readonly systemPromptFile: string | null;
  readonly stop: readonly string[];
  readonly seed: number | null;
  /** Further fields of the request body, as the provider spells them. */
  readonly params: JsonObject;
  readonly stream: boolean;
  /** True where the reasoning before an answer is scored with it. */
  readonly scoreReasoning: boolean;
  /** Time limit of one attempt, for headers and body together. */
  readonly timeoutMs: number;
  /** Requests at once to this model; null: the run's concurrency. */
  readonly maxConcurrency: number | null;
  readonly price: Price | null;
  /** Name of the key in `api_keys`; null: the request carries none. */
  readonly apiKey: string | null;
  /** Fields that only its kind of provider takes, as they are written. */
  readonly own: JsonObject;
  /** The JSONL file to which answers are written, relative to the working directory; null: they are not recorded. */
  readonly record: string | null;
  /** Id of the model whose baseline this one is compared with; null: its own. */
  readonly compareTo: string | null;
  /** Finds where a setting of the entry was written, e.g. `base_url`, for error messages. */
  readonly placeOf: (key: string) => Place;
};

/** One message of a prompt. */
export type Message = { readonly role: 'user' | 'assistant'; readonly content: string };

/** A question to a model: the system text (null: none) and the messages. */
export type Prompt = {
  readonly system: string | null;
  readonly messages: readonly Message[];
  /** JSON schema by which the answer is wanted, where the protocol and the model can be held to one. */
  readonly answerSchema?: JsonObject;
  /** Metadata of the case, which only applications get. Absent where it has none, and for models. */
  readonly metadata?: JsonObject;
};

/** Tokens as the provider counts them; null where it does not say. */
export type Usage = { readonly inputTokens: number | null; readonly outputTokens: number | null };

/** How an answer ended: by itself, at `max_tokens`, refused, filtered, or with a call of a tool. */
export type FinishReason = 'stop' | 'length' | 'refusal' | 'filtered' | 'tool_calls';

/** One whole answer of a model. */
export type Completion = {
  readonly text: string;
  /** What the model thought before it, where the provider tells it apart; it may also stand in the text. */
  readonly reasoning?: string;
  readonly finishReason: FinishReason;
  readonly usage: Usage;
  /** Fields that were left out of the request because the model refuses them; absent where none was. */
  readonly leftOut?: readonly string[];
  /** US dollars that it cost, where an application tells; absent: its tokens tell. */
  readonly costUsd?: number;
  /** True where it came by a batch, at half the price. */
  readonly byBatch?: true;
  /** Latency of the attempt that was answered; null where nothing was measured. */
  readonly latencyMs: number | null;
  /**
   * Start of the run that asked, ISO 8601, where the answer was kept by an earlier one, or when its batch was submitted;
   * absent where it was asked now.
   */
  readonly askedAt?: string;
  /** What the server says that it will still take; absent where it says nothing. */
  readonly allowances?: readonly Allowance[];
};

/** A text as a model places it among others. */
export type Vector = ArrayLike<number>;

/** Vectors of texts, in their order, all of one length, and what they took; null where a recording lacks one. */
export type Embedding = {
  readonly vectors: readonly (Vector | null)[];
  readonly usage: Usage;
  /** What the server says that it will still take; absent where it says nothing. */
  readonly allowances?: readonly Allowance[];
};
