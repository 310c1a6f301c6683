import type { Completion, Model, Prompt } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import {
  explainRefusal,
  isParameterRefusal,
  namesParameter,
  refusesLimitName,
} from './refused-parameters.ts';
import { unwrapSdkError } from './sdk-post.ts';

/** Names under which OpenAI's protocol takes the longest answer. */
export type LimitName = 'max_tokens' | 'max_completion_tokens';

/** A way to put a request: the fields that are left out of it, and the name of its limit. */
export type Manner = { readonly leftOut: readonly string[]; readonly limitName: LimitName };

/** Where a model's terms begin. */
export type TermsOptions = {
  readonly model: Model;
  /** Fields of our own, beside those of the entry, that may be left out. */
  readonly ours: readonly string[];
  /** Name of the limit; null where it has only one. */
  readonly limitName: LimitName | null;
  /** Field that holds an answer to a schema; absent where none is sent. */
  readonly schemaField?: string;
};

/** Gives the terms on which a prompt is put: one that wants its answer by a schema has terms of its own. */
export function createTerms(options: TermsOptions, schemaField: string): (prompt: Prompt) => Terms {
  const [plain, bySchema] = [new Terms(options), new Terms({ ...options, schemaField })];
  return ({ answerSchema }) => (answerSchema === undefined ? plain : bySchema);
}

/**
 * Terms on which a model takes requests: where it refuses a field that nobody wrote, that one is left out, and its limit
 * is sent under its other name. Whatever the first answer was given to holds for all requests after it.
 */
export class Terms {
  #agreed: Manner;
  #isSettled = false;
  readonly #options: TermsOptions;
  readonly #mayLeaveOut: readonly string[];

  constructor(options: TermsOptions) {
    const { model, ours } = options;
    const isOurs = model.assumed.includes('temperature') && !('temperature' in model.params);
    this.#options = options;
    this.#mayLeaveOut = isOurs ? [...ours, 'temperature'] : ours;
    this.#agreed = { leftOut: [], limitName: options.limitName ?? 'max_tokens' };
  }

  /** Sends a request, again where it must be put in another manner, and says what was left out of it. */
  async ask(send: (manner: Manner) => Promise<Completion>): Promise<Completion> {
    for (let manner = this.#agreed; ;) {
      try {
        const completion = await send(manner);
        this.#settle(manner);
        return manner.leftOut.length === 0 ? completion : { ...completion, leftOut: manner.leftOut };
      } catch (error) {
        const failure = unwrapSdkError(error);
        const next = isParameterRefusal(failure) ? this.#giveWay(manner, failure.message) : null;
        if (next === null) throw this.#explain(failure);
        manner = next;
      }
    }
  }

  #settle(manner: Manner): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#agreed = manner;
  }

  #giveWay(manner: Manner, words: string): Manner | null {
    if (this.#isSettled) return manner === this.#agreed ? null : this.#agreed;
    const { limitName } = this.#options;
    const refused = this.#mayLeaveOut.filter(
      (name) => !manner.leftOut.includes(name) && namesParameter(words, name),
    );
    if (refused.length > 0) return { ...manner, leftOut: [...manner.leftOut, ...refused] };
    if (limitName === manner.limitName && refusesLimitName(words))
      return { ...manner, limitName: limitName === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens' };
    return this.#dropSchema(manner);
  }

  /** Leaves out the schema, which few models take and each refuses in words of its own. */
  #dropSchema(manner: Manner): Manner | null {
    const { schemaField } = this.#options;
    if (schemaField === undefined || manner.leftOut.includes(schemaField)) return null;
    return { ...manner, leftOut: [...manner.leftOut, schemaField] };
  }

  /** Says which key to change; where nothing was answered yet, every other request would be refused for it too. */
  #explain(failure: ProviderError): ProviderError {
    if (!isParameterRefusal(failure)) return failure;
    const { hint, isOfAll } = explainRefusal(this.#options.model, failure.message);
    if (hint === null) return failure;
    const kind = isOfAll && !this.#isSettled ? 'fatal' : failure.kind;
    const { status } = failure;
    return new ProviderError(kind, `${hint}: ${failure.message}`, {
      status,
      failureKind: 'parameter',
      cause: failure,
    });
  }
}

/** Gives the temperature as all protocols take it; nothing where it is left out. */
export function createTemperature(
  { temperature }: Model,
  leftOut: readonly string[],
): { temperature?: number } {
  return temperature === null || leftOut.includes('temperature') ? {} : { temperature };
}
