import pLimit from 'p-limit';
import type { LimitFunction } from 'p-limit';
import type { Failure } from '../domain/failure.ts';
import type { Completion, Embedding, Model, Prompt, Usage } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import type { InstrumentName, Line } from '../evaluators/instruments.ts';
import type { Provider, Sending } from '../providers/provider.ts';
import { sum } from '../stats/sum.ts';
import { estimateTokens } from '../text/estimate-tokens.ts';
import { hasRoom, reserveRepeats, reserveRoom } from './batch/reserve-room.ts';
import type { Claim } from './batch/reserve-room.ts';
import type { Spending } from './budget.ts';
import { costOf, costRange, countCharacters, estimateUsage } from './cost-of-answer.ts';
import type { CostRange, Tokens } from './cost-of-answer.ts';
import type { FairGate } from './fair-gate.ts';
import { Health } from './health.ts';
import { Hedge } from './hedge.ts';
import type { Send } from './hedged-request.ts';
import { enterLost } from './lost.ts';
import { Pace } from './pace.ts';
import { pause } from './pause.ts';
import type { Peers } from './peers.ts';
import { askUntilAnswered } from './retry.ts';
import type { SilenceWatch } from './silence.ts';

const NOTHING: Embedding = { vectors: [], usage: { inputTokens: 0, outputTokens: 0 } };

/** What a line needs of the run that it is part of. */
export type LineDeps = {
  readonly provider: Provider;
  readonly watch: SilenceWatch;
  readonly spending: Spending;
  /** Limit of requests at once over all models; one that waits for its next attempt holds no place in it. */
  readonly gate: FairGate;
  /** Paces of what is asked on the same key. */
  readonly peers: Peers;
  readonly signal: AbortSignal;
};

/** Tokens of an answer whose provider did not count them, and what an answer can cost. */
type Worth<T> = { readonly estimate: (answer: T) => Tokens; readonly findRange: () => CostRange };

/** The line to an instrument's model: each request with its retries, under the limits of the run. */
export class InstrumentLine implements Line {
  readonly #name: InstrumentName;
  readonly #model: Model;
  readonly #deps: LineDeps;
  readonly #health: Health;
  readonly #pace: Pace;
  readonly #hedge: Hedge;
  /** Limit of requests at once to this model. */
  readonly #own: LimitFunction;

  constructor(name: InstrumentName, model: Model, deps: LineDeps) {
    this.#name = name;
    this.#model = model;
    this.#deps = deps;
    this.#hedge = Hedge.of(model);
    this.#health = new Health(deps.spending.maxOutageMs);
    this.#pace = new Pace(undefined, deps.peers);
    this.#own = pLimit(model.maxConcurrency ?? Infinity);
  }

  async complete(prompt: Prompt, trial: number): Promise<Completion> {
    const { provider, spending } = this.#deps;
    const stored = await provider.recall?.(prompt, trial);
    if (stored !== undefined) {
      spending.recalled(1, this.#name);
      return stored;
    }
    return await this.#ask((sending) => provider.complete(prompt, trial, sending), {
      estimate: (completion) => estimateUsage(prompt, completion),
      findRange: () => costRange(this.#model, countCharacters(prompt)),
    });
  }

  async embed(texts: readonly string[]): Promise<Embedding> {
    const { provider, spending } = this.#deps;
    const { embed, recallVectors } = provider;
    if (embed === undefined)
      throw new ProviderError('fatal', `provider \`${this.#model.provider}\` has no embeddings`);
    const stored = (await recallVectors?.(texts)) ?? [];
    const missing = texts.filter((_text, index) => stored[index] === undefined);
    spending.recalled(texts.length - missing.length, this.#name);
    const estimate = (): Tokens => ({ inputTokens: estimateTokens(missing), outputTokens: 0 });
    const characters = sum(missing.map(({ length }) => length));
    const worth = {
      estimate,
      findRange: () => costRange({ ...this.#model, maxTokens: 0, params: {} }, characters),
    };
    const asked = missing.length === 0 ? NOTHING : await this.#ask(() => embed(missing), worth);
    const fresh = asked.vectors[Symbol.iterator]();
    return {
      vectors: texts.map((_text, index) => stored[index] ?? fresh.next().value ?? null),
      usage: asked.usage,
    };
  }

  async #ask<T extends { readonly usage: Usage }>(
    send: (sending: Sending) => Promise<T>,
    worth: Worth<T>,
  ): Promise<T> {
    const { watch, spending, gate, signal } = this.#deps;
    const rest = pause(watch, spending.time, signal);
    let hasSent = false;
    const findStop = (): Failure | undefined => {
      // What was answered in time may be scored a little after it, but nothing is waited for then.
      const late = hasSent || spending.time.isLongOver ? spending.time.find() : undefined;
      return this.#health.gaveUp ?? this.#health.explain(late ?? spending.findSpent());
    };
    const sendOne: Send<T> = (begun, sending) =>
      gate.pass(this.#model, () => {
        signal.throwIfAborted();
        const stop = findStop();
        if (stop !== undefined) throw new ProviderError('fatal', stop.words, { failureKind: stop.kind });
        if (sending.signal.aborted) throw new ProviderError('transient', 'it was answered meanwhile');
        hasSent = true;
        spending.sentFor(this.#name);
        begun();
        return watch.asking(spending.time.hold(this.#enter(send(sending), worth)));
      });
    const claim: Claim = {
      ledger: spending.lines,
      name: this.#name,
      findRange: worth.findRange,
      findKeptUsd: () => 0,
    };
    const mayRepeat = (): boolean =>
      !this.#health.isAway && findStop() === undefined && hasRoom(spending, claim);
    const attempt = async (): Promise<T> => {
      const release = await reserveRoom(spending, claim);
      const sendEach = reserveRepeats(sendOne, spending, claim);
      const sendHedged = (): Promise<T> => this.#hedge.ask(sendEach, mayRepeat);
      return await this.#pace.keep(sendHedged, rest, hasSent).finally(release);
    };
    const asked = await this.#own(() => askUntilAnswered(attempt, this.#health, signal, rest));
    if (asked.status === 'failed') throw asked.error;
    return asked.value;
  }

  /** Gives what a request gives, and enters its answer, or that it was lost: also where nobody waits for it any more. */
  async #enter<T extends { readonly usage: Usage }>(
    request: Promise<T>,
    { estimate, findRange }: Worth<T>,
  ): Promise<T> {
    const { spending } = this.#deps;
    const answer = await enterLost(request, () => spending.lines.lost(this.#name, findRange().mostUsd));
    const cost = costOf(answer.usage, this.#model.price, () => estimate(answer));
    spending.addFor(this.#name, answer.usage, cost);
    return answer;
  }
}
