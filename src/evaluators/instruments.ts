import type { CastBallot } from '../domain/ballot.ts';
import type { Case } from '../domain/case.ts';
import type { JsonObject, NonEmpty } from '../domain/json.ts';
import type { Completion, Embedding, Model, Prompt, Vector } from '../domain/model.ts';
import type { Problem } from '../domain/problem.ts';
import type { Template } from '../text/parse-template.ts';
import type { Criterion } from './criteria.ts';

/** Instruments that an evaluator may be given, by name; instruments/ makes them. */
export type Instruments = {
  readonly embedder?: Embedder;
  readonly judge?: Judge;
  readonly jail?: Jail;
  readonly ballots?: Ballots;
  readonly scripts?: Scripts;
};

/** Name of an instrument, as evaluators need it. */
export type InstrumentName = keyof Instruments;

/** An instrument that gives texts as vectors; texts that are asked for at about the same time go in one request. */
export interface Embedder extends Gatherer {
  /** Gives a vector for a text; rejects with a ProviderError. */
  embed(text: string): Promise<Vector>;
}

/** An instrument that asks for many things at once. */
export interface Gatherer {
  /** Lets it wait until requests are full: more is to come, until the function that this gives is called. */
  gather(): () => void;
}

/** What is known of an instrument before it is used. */
export interface Instrument {
  /** Everything that shapes its answers; enters the fingerprint and the record of the cells that need it. */
  readonly identity: JsonObject;
}

/** An instrument of a plan: which model it asks, if any, and how it is made once that can be asked. */
export type PlannedInstrument<Name extends InstrumentName = InstrumentName> = Instrument & {
  /** Gives the number of requests that it takes to score so many answers, about. */
  readonly countRequests: (answers: number) => number;
} & (
    | { readonly model: Model; readonly open: (line: Line) => Required<Instruments>[Name] }
    | {
        readonly model: null;
        /** Rejects with a UserError where it is not to be had on this machine. */
        readonly open: (
          signal: AbortSignal,
        ) => Required<Instruments>[Name] | Promise<Required<Instruments>[Name]>;
        /** Finds what is wrong with what evaluators with these settings need of it, before anything is asked. */
        readonly findProblems?: (uses: readonly JsonObject[], signal: AbortSignal) => Promise<Problem[]>;
        /** Gives, once it was opened, why no jail holds what it runs; null where one does. */
        readonly whyUnjailed?: () => string | null;
        /** Gives, once it was opened, the kind of jail that holds what it runs; null where none does. */
        readonly whichJail?: () => string | null;
      }
  );

/** An instrument of this machine, which asks no model. */
export type LocalInstrument<Name extends InstrumentName> = Extract<
  PlannedInstrument<Name>,
  { readonly model: null }
>;

/** The instruments of a plan, by name. */
export type PlannedInstruments = { readonly [Name in InstrumentName]?: PlannedInstrument<Name> };

/** What is known of instruments, by name. */
export type KnownInstruments = { readonly [Name in InstrumentName]?: Instrument };

/**
 * The line to an instrument's model. Each request is retried, counted, priced and held to the budget as a model's under
 * test; one that stays without an answer rejects with a ProviderError, whose words hold no key.
 */
export interface Line {
  /** @param trial counts from 1; only recordings tell trials apart. */
  complete(prompt: Prompt, trial: number): Promise<Completion>;
  /** Gives the vectors of texts, in their order: all of one length, of finite numbers, not all of them 0. */
  embed(texts: readonly string[]): Promise<Embedding>;
}

/** An instrument that reads answers and marks them by criteria. */
export interface Judge {
  /** Criteria of its own, for answers that nobody names any for; empty: it has none. */
  readonly criteria: readonly Criterion[];
  /** Judges an answer as often as it is set to; rejects with a ProviderError. */
  judge(task: JudgeTask): Promise<Judgement>;
}

/** How answers are judged, whichever model does it. */
export type JudgeSettings = {
  /** Criteria for answers that nobody names any for; empty: the built-in ones. */
  readonly criteria: readonly Criterion[];
  /** How often an answer is judged. */
  readonly samples: number;
  /** The user's own wording of what a judge is asked; null: ours. */
  readonly template: Template | null;
};

/** What a judge is put: an answer, what was asked, and by what it is marked. */
export type JudgeTask = {
  /** What the answer is an answer to. */
  readonly input: string;
  readonly answer: string;
  /** What was expected: right answers, or what they should hold; empty: it judges without. */
  readonly references: readonly string[];
  /** Answers that are known to be wrong; empty: none are. */
  readonly wrong: readonly string[];
  readonly criteria: NonEmpty<Criterion>;
  readonly scale: Scale;
};

/** How an answer is marked: met or not, or from 1 to a highest mark. */
export type Scale = 'yes_no' | number;

/** Marks by criterion, in their order: one verdict for each time that the judge was asked and could be read. */
export type Judgement =
  | { readonly status: 'judged'; readonly verdicts: NonEmpty<readonly Mark[]>; readonly asked: number }
  | { readonly status: 'unreadable'; readonly reason: string };

/** What a judge says by one criterion: a mark on the task's scale (yes is 1, no is 0), and why, in its own words. */
export type Mark = { readonly value: number; readonly reason: string };

/** An instrument that runs what a model wrote where it can reach and harm nothing. */
export interface Jail {
  /** Runs code against its test; rejects only when the run is aborted. */
  run(task: CodeTask): Promise<CodeRun>;
}

/** Code of a model's, and the program that tests it. */
export type CodeTask = {
  readonly language: 'python' | 'javascript';
  readonly code: string;
  readonly test: string;
  /** Name of what `check` of the test is given; null: the test calls what it tests by its names. */
  readonly entryPoint: string | null;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
};

/**
 * What became of code. `broken`: the test itself cannot be run; `deferred`: it is run elsewhere, later. `words` are what the program said, and only shown.
 * - `compile`, `load`: it is no program, or fails before anything is asked of it
 * - `missing`: it does not define the entry point
 * - `assertion`, `exception`: the test failed, or ended with an exception
 * - `timeout`, `memory`, `output`: it took more than it may
 * - `gone`, `nonsense`: its process ended, or answered what is no answer
 */
export type CodeRun =
  | { readonly status: 'passed' }
  | { readonly status: 'deferred' }
  | { readonly status: 'failed'; readonly kind: CodeFault; readonly words: string }
  | { readonly status: 'broken'; readonly words: string };

/** Way in which code fails its test, see CodeRun. */
export type CodeFault =
  | 'compile'
  | 'load'
  | 'missing'
  | 'assertion'
  | 'exception'
  | 'timeout'
  | 'memory'
  | 'output'
  | 'gone'
  | 'nonsense';

/** An instrument that knows what people said of answers. */
export interface Ballots {
  /** Gives the ballots on an answer that count: at most one of each rater. */
  find(item: Case, answer: string): readonly CastBallot[];
}

/** An instrument that asks programs of the user's what an answer is worth, each in a process apart. */
export interface Scripts {
  /** Asks one; rejects only when the run is aborted. */
  ask(question: ScriptQuestion): Promise<ScriptReply>;
  /** Ends the processes. */
  close(): Promise<void>;
}

/** An answer that a program of the user's is asked about. */
export type ScriptQuestion = {
  /** Path of the program, relative to the working directory. */
  readonly file: string;
  /** Digest of the program and of what it names: no other is asked in its place. */
  readonly content: string;
  readonly timeoutSeconds: number;
  /** What its function is given. */
  readonly given: JsonObject;
};

/** What a program of the user's said of an answer, or why that is no score; all words are its own. */
export type ScriptReply =
  | { readonly status: 'valued'; readonly value: number; readonly explanation: string }
  | { readonly status: 'failed'; readonly reason: string };

/** Gives the identities of an evaluator's instruments for its record and fingerprint; nothing where it needs none. */
export function identitiesOf(
  needs: readonly InstrumentName[],
  instruments: KnownInstruments,
): { readonly instruments?: JsonObject } {
  if (needs.length === 0) return {};
  const identities = needs.map((name) => [name, instruments[name]?.identity ?? null] as const);
  return { instruments: Object.fromEntries(identities) };
}
