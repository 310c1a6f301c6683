import type { z } from 'zod';
import type { ApiKey, Environment } from '../domain/api-key.ts';
import type { Failure } from '../domain/failure.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Completion, Embedding, Model, Prompt, Vector } from '../domain/model.ts';
import type { Problem, ProblemMessage } from '../domain/problem.ts';
import type { ProviderError } from '../domain/provider-error.ts';
import type { Workspace } from '../text/reach.ts';
import type { AllowedHost } from './allowed-hosts.ts';
import type { BatchClient } from './batch/batch-client.ts';
import type { ProxySetting } from './proxy.ts';

/** The client behind one model entry: one attempt per call, no retries of its own. */
export interface Provider {
  /**
   * Puts a prompt to the model and gives its whole answer; a partial one is a ProviderError.
   * @param trial counts from 1; only recordings tell trials apart.
   */
  complete(prompt: Prompt, trial: number, sending?: Sending): Promise<Completion>;
  /** Gives the vectors of texts; there where its kind has `embeds`. */
  readonly embed?: (texts: readonly string[]) => Promise<Embedding>;
  /** Opens the batch interface, at half the price; there where the protocol has one. */
  readonly openBatch?: () => Promise<BatchClient>;
  /** Gives the answer that an earlier run got, for which nothing is asked or paid; undefined where there is none. */
  readonly recall?: (prompt: Prompt, trial: number) => Promise<Completion | undefined>;
  /**
   * Gives an answer that has come by batch, once: it is paid for, whatever may still be asked. An error where it is still
   * to come, undefined where none is.
   */
  readonly collect?: (prompt: Prompt, trial: number) => Completion | ProviderError | undefined;
  /** Gives the vectors that earlier runs got, each in the place of its text. */
  readonly recallVectors?: (texts: readonly string[]) => Promise<readonly (Vector | undefined)[]>;
  /** Failure for which nothing can be asked, only recalled; absent where it can. */
  readonly barred?: Failure;
  /** Puts down answers that it was not asked for; there where its answers are recorded. */
  readonly record?: RecallRecorder;
  /** Closes connections and files; a request in flight fails. */
  close(): Promise<void>;
}

/** One of the requests for an answer. */
export type Sending = {
  /** Gives it up, where it goes over the network; it fails then. */
  readonly signal: AbortSignal;
  /** When the first was sent, where that one hung and this is sent in its place; undefined: this is the first. */
  readonly firstSentMs?: number | undefined;
};

/** Place where answers that were recalled are recorded. */
export type RecallRecorder = {
  readonly answer: (prompt: Prompt, trial: number, completion: Completion) => Promise<void>;
  readonly vectors: (texts: readonly string[], vectors: readonly (Vector | undefined)[]) => Promise<void>;
};

/** A kind of provider: all that config, plan, rematch and gate must know of it. One file and one registry line each. */
export interface ProviderKind {
  /** Fields of a model entry that only this kind takes. */
  readonly fields: z.ZodRawShape;
  /** Hint for a user who gives these fields to a provider of another kind. */
  readonly fieldsHint?: string;
  /** Model that is asked where an entry names none; null: the entry's id. */
  readonly defaultModel: string | null;
  /** False for recorded answers: they cost nothing, and asking again would give the same ones. */
  readonly answersAfresh: boolean;
  /** True where a request says all that shapes its answer, so that the store may give that again. */
  readonly mayStore?: true;
  /** True where its models also give the vectors of texts. */
  readonly embeds?: true;
  /**
   * There for applications of the user's: how the code that answers is told apart. A past that other code answered is
   * not asked again, since that code is gone.
   */
  readonly application?: Application;
  /** Says what is wrong with an entry of this kind, and at which of its keys. */
  findProblems(entry: ModelEntry): readonly EntryProblem[];
  /** Gives those of its own fields that shape the answers, as records, fingerprint and recipe keep them. */
  listOwn(model: Model): JsonObject;
  /** Lists the files, relative to the working directory, whose content shapes the answers. */
  listFiles(model: Model): readonly string[];
  /** Finds the route to a model of this kind; opens no connection. A file of it that cannot be read is a UserError. */
  route(model: Model, site: Site): Route;
}

/** What sets an application of the user's apart from a model. */
export type Application = {
  /**
   * Gives the digests of the files whose content shapes the answers, by path, or that of all that is committed. Where
   * nothing tells, that is a UserError.
   */
  readonly identify: (model: Model, workspace: Workspace) => Readonly<Record<string, string>>;
  /** Lists the variables of the environment that it is handed. */
  readonly listVariables: (model: Model) => readonly string[];
  /** True where it is a program that we start: no other than the config's is. */
  readonly isProgram: boolean;
};

/** A model entry with its defaults, as far as providers look at it. */
export type ModelEntry = Readonly<Record<string, unknown>>;

/** A mistake in a model entry, and the key at which it stands. */
export type EntryProblem = { readonly message: ProblemMessage; readonly at: string };

/** A mistake that bars the way to a model; null: it does not stand in the entry. */
type RouteProblem = { readonly message: ProblemMessage; readonly at: string | null };

/** Means of this process to reach models. */
export type Site = {
  readonly workspace: Workspace;
  readonly apiKeys: ReadonlyMap<string, ApiKey>;
  readonly allowed: readonly AllowedHost[];
  /** Connections at once to one model. */
  readonly connections: number;
  readonly proxy: ProxySetting;
  /** Means to start programs of the user's; absent where a stranger may have written what would be started. */
  readonly programs?: ProgramSite | undefined;
  /** Told of what fails beside the answers, which count all the same. */
  readonly warn?: ((problem: Problem) => void) | undefined;
};

/** Environment of programs, and which variables of it may be handed to them. */
export type ProgramSite = {
  readonly env: Environment;
  /** Says why a program may not get a variable; undefined where it may. */
  readonly findUnfit: (variable: string) => ProblemMessage | undefined;
};

/** Route to a model, the reason why there is none, or the mistake in its entry. */
export type Route =
  | { readonly status: 'open'; readonly open: (signal: AbortSignal) => Promise<Provider> }
  | { readonly status: 'closed'; readonly failure: Failure }
  | { readonly status: 'wrong'; readonly problem: RouteProblem };

/** A model's client, or why there is none. */
export type OpenedModel =
  | { readonly status: 'ready'; readonly provider: Provider }
  | { readonly status: 'unavailable'; readonly failure: Failure };

/** Opens a model; the signal ends its requests. */
export type OpenModel = (model: Model, signal: AbortSignal) => Promise<OpenedModel>;

/** Gives a count of tokens as a server told it; null for anything but a whole number from 0. */
export function tokenCount(told: unknown): number | null {
  return Number.isSafeInteger(told) && (told as number) >= 0 ? (told as number) : null; // just checked
}
