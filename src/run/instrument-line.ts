import pLimit from 'p-limit';
import type { LimitFunction } from 'p-limit';
import type { Completion, Embedding, Model, Prompt, Usage } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import type { InstrumentName, Line } from '../evaluators/instruments.ts';
import type { Provider } from '../providers/provider.ts';
import { estimateTokens } from '../text/estimate-tokens.ts';
import type { Spending } from './budget.ts';
import { costOf, estimateUsage } from './cost-of-answer.ts';
import type { Tokens } from './cost-of-answer.ts';
import { Health } from './health.ts';
import { enterLost } from './lost.ts';
import { Pace } from './pace.ts';
import { pause } from './pause.ts';
import { askUntilAnswered } from './retry.ts';
import type { SilenceWatch } from './silence.ts';

/** What a line needs of the run that it is part of. */
export type LineDeps = {
  readonly provider: Provider;
  readonly watch: SilenceWatch;
  readonly spending: Spending;
  /** Limit of requests at once over all models; one that waits for its next attempt holds no place in it. */
  readonly gate: LimitFunction;
  readonly signal: AbortSignal;
};

/** The line to an instrument's model: each request with its retries, under the limits of the run. */
export class InstrumentLine implements Line {
  readonly #name: InstrumentName;
  readonly #model: Model;
  readonly #deps: LineDeps;
  readonly #health: Health;
  readonly #pace = new Pace();
  /** Limit of requests at once to this model. */
  readonly #own: LimitFunction;

  constructor(name: InstrumentName, model: Model, deps: LineDeps) {
    this.#name = name;
    this.#model = model;
    this.#deps = deps;
    this.#health = new Health(deps.spending.maxOutageMs);
    this.#own = pLimit(model.maxConcurrency ?? Infinity);
  }

  async complete(prompt: Prompt, trial: number): Promise<Completion> {
    return await this.#ask(
      () => this.#deps.provider.complete(prompt, trial),
      (completion) => estimateUsage(prompt, completion),
    );
  }

  async embed(texts: readonly string[]): Promise<Embedding> {
    const { embed } = this.#deps.provider;
    if (embed === undefined)
      throw new ProviderError('fatal', `provider \`${this.#model.provider}\` has no embeddings`);
    const usage = (): Tokens => ({ inputTokens: estimateTokens(texts), outputTokens: 0 });
    return await this.#ask(() => embed(texts), usage);
  }

  async #ask<T extends { readonly usage: Usage }>(
    send: () => Promise<T>,
    estimate: (answer: T) => Tokens,
  ): Promise<T> {
    const { watch, spending, gate, signal } = this.#deps;
    let hasSent = false;
    const sendOne = (): Promise<T> =>
      gate(() => {
        signal.throwIfAborted();
        // What was answered in time may be scored after it, but nothing is waited for then.
        const late = hasSent ? spending.findTimeLimit() : undefined;
        const stop = this.#health.gaveUp ?? late ?? spending.findSpent();
        if (stop !== undefined) throw new ProviderError('fatal', stop.words, { failureKind: stop.kind });
        hasSent = true;
        spending.sentFor(this.#name);
        return watch.asking(enterLost(send(), () => spending.lines.lost(this.#name)));
      });
    const attempt = (): Promise<T> => this.#pace.keep(sendOne, signal);
    const asked = await this.#own(() =>
      askUntilAnswered(attempt, this.#health, signal, pause(watch, spending, signal)),
    );
    if (asked.status === 'failed') throw asked.error;
    const { usage } = asked.value;
    const cost = costOf(usage, this.#model.price, () => estimate(asked.value));
    spending.addFor(this.#name, usage, cost);
    return asked.value;
  }
}
