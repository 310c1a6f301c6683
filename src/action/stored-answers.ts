/** The answers of the default branch, in the Actions cache: its pushes keep them, every run may be given them. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { sha256 } from '../domain/digest.ts';
import { findOrigin, listEntries } from '../github/cache-origin.ts';
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
import { nameEntries, pickOtherCut } from './answer-entries.ts';
import type { EntryNames } from './answer-entries.ts';
import { cacheKey } from './baseline/cache-key.ts';
import type { Job } from './job.ts';
import { whyEverything } from './scope.ts';

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
  readonly #worker: Omit<CacheSite, 'prefix'>;
  readonly #project: string;
  readonly #names: EntryNames;
  /** Parts into which the run is cut: one where it is not. */
  readonly #total: number;
  readonly #folder: string;
  #opening: Promise<AnswerStore> | null = null;
  #store: AnswerStore | null = null;

  constructor(job: Job, startedAt: Date) {
    const { site, context, inputs, workspace } = job;
    this.#job = job;
    this.#startedAt = startedAt;
    // Jobs that run a selection or a shard each have answers of their own: whoever saves last drops nobody else's.
    const place = [inputs.config ?? null, path.relative(context.workspace, workspace.cwd)];
    this.#project = sha256(JSON.stringify([...place, inputs.checkName])).slice(0, 16);
    const shard = inputs.shard ?? { index: 1, total: 1 };
    this.#total = shard.total;
    this.#names = nameEntries(this.#project, inputs.matrix, shard);
    this.#folder = path.join(temporaryFolder(site.env), `llm-bench-answers-${randomUUID()}`);
    this.#worker = { env: site.env, launcher: site.workerLauncher };
  }

  readonly open = (): Promise<AnswerStore> => (this.#opening ??= this.#open());

  async save(): Promise<void> {
    this.#store?.close();
    if (this.#store?.hasNews !== true) return;
    // All shards together take no more of the cache than one run does.
    const packed = await packAnswers(this.#folder, this.#startedAt, MAX_PACK_BYTES / this.#total);
    if (packed === null) return;
    const key = cacheKey(this.#names.own, this.#job.context, this.#startedAt);
    const saved = await saveFiles({ ...this.#worker, prefix: key }, { [NAME]: packed }, key, []);
    if (saved.status === 'failed')
      this.#job.log.info(`the answers were not kept for later runs: ${saved.reason}`);
  }

  close(): void {
    this.#store?.close();
    discard(this.#folder);
  }

  async #open(): Promise<AnswerStore> {
    const { log } = this.#job;
    const own = await this.#restore(this.#names.own);
    const others = own === 'missing' ? await this.#restoreOtherCut() : [];
    try {
      for (const packed of own instanceof Buffer ? [own] : others)
        unpackAnswers(packed, this.#folder, this.#project, this.#startedAt);
    } catch (error) {
      log.info(`the answers of earlier runs cannot be used: ${explainFileError(error)}`);
    }
    this.#store = new AnswerStore({
      folder: this.#folder,
      project: this.#project,
      startedAt: this.#startedAt,
      isOfOthers: others.length > 0,
      onSpoilt: () => log.info('stored answers that are damaged are asked again'),
      onFailure: (reason) => log.info(`answers are not kept for later runs: ${reason}`),
    });
    return this.#store;
  }

  /** Restores what was kept when the run was cut into another number of parts: any of them may have asked the same. */
  async #restoreOtherCut(): Promise<Buffer[]> {
    const { api, context } = this.#job;
    // To list them costs a call, so they are listed only where there is something.
    const any = await restoreFiles({ ...this.#worker, prefix: this.#names.family }, [NAME], null);
    if (any.status !== 'restored') return [];
    const keys = (await listEntries(api, context, this.#names.family)) ?? [];
    const found: Buffer[] = [];
    for (const key of pickOtherCut(keys, this.#names, this.#total)) {
      const packed = await this.#restore(key);
      if (packed instanceof Buffer) found.push(packed);
    }
    return found;
  }

  /**
   * Restores the newest that the default branch has saved with a prefix, and nothing that any other ref may have put in its
   * place.
   */
  async #restore(prefix: string): Promise<Buffer | 'missing' | 'refused'> {
    const { api, context, log } = this.#job;
    const cache: CacheSite = { ...this.#worker, prefix };
    const why = (reason: string): 'refused' => {
      log.info(`no answers of earlier runs are used: ${reason}`);
      return 'refused';
    };
    if (api === null && !context.isOnDefaultBranch) return why('there is no token to tell whose they are');
    let found = await restoreFiles(cache, [NAME], null);
    if (found.status === 'failed') return why(found.reason);
    // Whose it is costs a call, so it is asked only where there is something.
    if (found.status !== 'restored') return 'missing';
    const origin = api === null ? ({ status: 'own' } as const) : await findOrigin(api, context, prefix);
    if (origin.status === 'forged' || origin.status === 'unknown') return why(origin.reason);
    if (origin.status === 'verified' && origin.key !== found.key)
      found = await restoreFiles(cache, [NAME], origin.key);
    if (found.status === 'failed') return why(found.reason);
    const [file] = found.status === 'restored' ? found.files : [];
    return file?.status === 'read' ? file.bytes : 'refused';
  }
}
