/** A provider around a provider: what an earlier run was answered is not asked again. */
import type { Failure } from '../domain/failure.ts';
import type { Completion, Model, Prompt } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import { mapTexts } from '../text/map-texts.ts';
import type { Redactor } from '../text/redact.ts';
import { createAnswerKeys } from './answer-key.ts';
import { keepCompletion, keepVector, recallCompletion, recallVector } from './answer-lines.ts';
import type { AnswerStore } from './answer-store.ts';
import { findProvider } from './index.ts';
import type { OpenModel, Provider } from './provider.ts';

/** A run's use of a store. */
export type StoreUse = {
  /** Opens the store, once; called where the first model is opened. */
  readonly open: () => Promise<AnswerStore>;
  /** False where everything is to be asked: then answers are kept, and none is given. */
  readonly isRead: boolean;
  readonly redact: Redactor;
};

/** Gives a way to models whose answers are kept, and given again to whoever asks the same. */
export function storeAnswers(openModel: OpenModel, use: StoreUse): OpenModel {
  return async (model, signal) => {
    const opened = await openModel(model, signal);
    if (findProvider(model)?.mayStore !== true) return opened;
    const store = await use.open();
    if (opened.status === 'ready')
      return { status: 'ready', provider: withStore(opened.provider, model, store, use) };
    const { failure } = opened;
    if (failure.kind !== 'no_key' || !use.isRead || store.size === 0) return opened;
    return { status: 'ready', provider: withStore(createBarred(failure), model, store, use) };
  };
}

function withStore(
  provider: Provider,
  model: Model,
  store: AnswerStore,
  { isRead, redact }: StoreUse,
): Provider {
  const keys = createAnswerKeys(model);
  const { embed, record } = provider;
  const recall = async (prompt: Prompt, trial: number): Promise<Completion | undefined> => {
    const completion = recallCompletion(store.find(keys.answer(prompt, trial)));
    if (completion !== undefined) await record?.answer(prompt, trial, completion);
    return completion;
  };
  const recallVectors: Provider['recallVectors'] = async (texts) => {
    const vectors = texts.map((text) => recallVector(store.find(keys.vector(text))));
    await record?.vectors(texts, vectors);
    return vectors;
  };
  return {
    ...provider,
    ...(isRead && { recall }),
    ...(isRead && embed !== undefined && { recallVectors }),
    complete: async (prompt, trial, sending) => {
      const completion = await provider.complete(prompt, trial, sending);
      const kept = keepCompletion(completion, store.askedAt);
      // Without its key an answer would be scored as another.
      if (mapTexts(kept, redact, { isKept: isOurs }) === kept) store.keep(keys.answer(prompt, trial), kept);
      return completion;
    },
    ...(embed !== undefined && {
      embed: async (texts) => {
        const embedding = await embed(texts);
        for (const [index, text] of texts.entries()) {
          const vector = embedding.vectors[index] ?? null;
          if (vector !== null) store.keep(keys.vector(text), keepVector(vector, store.askedAt));
        }
        return embedding;
      },
    }),
  };
}

/** Fields of an answer whose values are words of ours. */
function isOurs(field: string): boolean {
  return field === 'asked_at' || field === 'finish_reason' || field === 'left_out';
}

/** Gives a provider that can only recall. */
function createBarred(barred: Failure): Provider {
  return {
    barred,
    complete: () => Promise.reject(new ProviderError('fatal', barred.words, { failureKind: barred.kind })),
    close: () => Promise.resolve(),
  };
}
