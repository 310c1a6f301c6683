/** The answers of the default branch, in the Actions cache: its pushes keep them, every run may be given them. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { sha256 } from '../domain/digest.ts';
import { findOrigin } from '../github/cache-origin.ts';
import { restoreFiles, saveFiles } from '../github/caches.ts';
import type { CacheSite } from '../github/caches.ts';
import { temporaryFolder } from '../github/temporary-folder.ts';
import { MAX_PACK_BYTES, packAnswers, unpackAnswers } from '../providers/answer-pack.ts';
import { AnswerStore } from '../providers/answer-store.ts';
import type { OpenModel } from '../providers/provider.ts';
import { storeAnswers } from '../providers/stored.ts';
import { discard } from '../text/discard.ts';
import { explainFileError } from '../text/file-error.ts';
import type { LoadedPlan } from '../plan/load-plan.ts';
import { cacheKey } from './baseline/cache-key.ts';
import type { Job } from './job.ts';
import { whyEverything } from './scope.ts';

/** Version of entries; goes up when older ones cannot be read. */
const ROOT = 'llm-bench-answers-v1-';
/** Name of the one file of an entry. */
const NAME = 'answers.jsonl.gz';

/** The way to models by the answers of earlier runs, until it is closed. */
export type StoredAnswers = {
  readonly openModel: OpenModel;
  /** Saves what is new, where this run may; never rejects. */
  readonly save: () => Promise<void>;
  readonly close: () => void;
};

/** Gives the way to models that asks for nothing that the default branch was answered, unless all is to be asked. */
export function openStoredAnswers(
  job: Job,
  { openModel, redact }: Pick<LoadedPlan, 'openModel' | 'redact'>,
  startedAt: Date,
): StoredAnswers {
  const { context, inputs } = job;
  if (whyEverything(context, inputs) !== null)
    return { openModel, save: () => Promise.resolve(), close: () => undefined };
  const answers = new CachedAnswers(job, startedAt);
  return {
    openModel: storeAnswers(openModel, { open: answers.open, isRead: true, redact }),
    save: async () => {
      if (context.isOnDefaultBranch && context.event === 'push') await answers.save();
    },
    close: () => answers.close(),
  };
}

/** A store in a folder of its own, filled from the cache when a model is first opened. */
class CachedAnswers {
  readonly #job: Job;
  readonly #startedAt: Date;
  readonly #cache: CacheSite;
  readonly #project: string;
  readonly #folder: string;
  #opening: Promise<AnswerStore> | null = null;
  #store: AnswerStore | null = null;

  constructor(job: Job, startedAt: Date) {
    const { site, context, inputs, workspace } = job;
    this.#job = job;
    this.#startedAt = startedAt;
    // Jobs that run a selection or a shard each have answers of their own: whoever saves last drops nobody else's.
    const place = [inputs.config ?? null, path.relative(context.workspace, workspace.cwd)];
    const selection = [inputs.checkName, inputs.matrix, ...(inputs.shard === null ? [] : [inputs.shard])];
    this.#project = sha256(JSON.stringify([...place, ...selection])).slice(0, 16);
    this.#folder = path.join(temporaryFolder(site.env), `llm-bench-answers-${randomUUID()}`);
    this.#cache = { prefix: `${ROOT}${this.#project}-`, env: site.env, launcher: site.workerLauncher };
  }

  readonly open = (): Promise<AnswerStore> => (this.#opening ??= this.#open());

  async save(): Promise<void> {
    this.#store?.close();
    if (this.#store?.hasNews !== true) return;
    // All shards together take no more of the cache than one run does.
    const { shard } = this.#job.inputs;
    const packed = await packAnswers(this.#folder, this.#startedAt, MAX_PACK_BYTES / (shard?.total ?? 1));
    if (packed === null) return;
    const key = cacheKey(this.#cache.prefix, this.#job.context, this.#startedAt);
    const saved = await saveFiles({ ...this.#cache, prefix: key }, { [NAME]: packed }, key, []);
    if (saved.status === 'failed')
      this.#job.log.info(`the answers were not kept for later runs: ${saved.reason}`);
  }

  close(): void {
    this.#store?.close();
    discard(this.#folder);
  }

  async #open(): Promise<AnswerStore> {
    const { log } = this.#job;
    const packed = await this.#restore();
    try {
      if (packed !== null) unpackAnswers(packed, this.#folder, this.#project, this.#startedAt);
    } catch (error) {
      log.info(`the answers of earlier runs cannot be used: ${explainFileError(error)}`);
    }
    this.#store = new AnswerStore({
      folder: this.#folder,
      project: this.#project,
      startedAt: this.#startedAt,
      onSpoilt: () => log.info('stored answers that are damaged are asked again'),
      onFailure: (reason) => log.info(`answers are not kept for later runs: ${reason}`),
    });
    return this.#store;
  }

  /** Restores what the default branch has saved, and nothing that any other ref may have put in its place. */
  async #restore(): Promise<Buffer | null> {
    const { api, context, log } = this.#job;
    const { prefix } = this.#cache;
    const why = (reason: string): null => {
      log.info(`no answers of earlier runs are used: ${reason}`);
      return null;
    };
    if (api === null && !context.isOnDefaultBranch) return why('there is no token to tell whose they are');
    let found = await restoreFiles(this.#cache, [NAME], null);
    if (found.status === 'failed') return why(found.reason);
    // Whose it is costs a call, so it is asked only where there is something.
    if (found.status !== 'restored') return null;
    const origin = api === null ? ({ status: 'own' } as const) : await findOrigin(api, context, prefix);
    if (origin.status === 'forged' || origin.status === 'unknown') return why(origin.reason);
    if (origin.status === 'verified' && origin.key !== found.key)
      found = await restoreFiles(this.#cache, [NAME], origin.key);
    if (found.status === 'failed') return why(found.reason);
    const [file] = found.status === 'restored' ? found.files : [];
    return file?.status === 'read' ? file.bytes : null;
  }
}
