import { saveState } from '@actions/core';
import { MAX_ANNOTATIONS, closeCheck, leaveOutKnown, openCheck } from './check-run.ts';
import type { Annotation, CheckResult, CheckRun } from './check-run.ts';
import { publishComment } from './comment.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import { writeJobSummary } from './outputs.ts';
import { describeError, isForbidden } from './rest.ts';
import type { RepositoryApi } from './rest.ts';

/** Report of a run, for every place where it is published. */
export type Publication = {
  readonly conclusion: CheckResult['conclusion'];
  readonly title: string;
  /** Text of the report, at most 60 000 bytes. */
  readonly markdown: string;
  /** A hidden line for later runs, in the check alone. */
  readonly hidden: string;
  readonly annotations: readonly Annotation[];
  /** Way to comment; `update`: only over an earlier comment of ours. */
  readonly comment: 'write' | 'update';
};

/** Addresses at which a publication can be seen. */
export type Published = { readonly checkUrl: string; readonly commentUrl: string };

/** Publishes a run's findings on its commit and its pull request; what it may not write is a warning, not a failure. */
export class Publisher {
  readonly #api: RepositoryApi | null;
  readonly #context: Context;
  readonly #inputs: Pick<Inputs, 'checkName' | 'comment'>;
  readonly #log: Log;
  readonly #missing = new Set<string>();
  #check: CheckRun | null = null;

  /** @param api null: there is no token, nothing is written but the job's summary. */
  constructor(
    api: RepositoryApi | null,
    context: Context,
    inputs: Pick<Inputs, 'checkName' | 'comment'>,
    log: Log,
  ) {
    this.#api = api;
    this.#context = context;
    this.#inputs = inputs;
    this.#log = log;
  }

  /** Opens the check, so that people see that something is coming; the post step knows of it from now on. */
  async open(): Promise<void> {
    const { checkSha: sha, runUrl } = this.#context;
    await this.#try('the check', 'checks: write', async (api) => {
      this.#check = await openCheck(api, { name: this.#inputs.checkName, sha }, runUrl);
      saveState('check-id', this.#check.id);
    });
  }

  /** Publishes everywhere at once, then says in one warning which permissions were missing. */
  async publish(unsafe: Publication): Promise<Published> {
    const publication = this.#withoutKeys(unsafe);
    const [, commentUrl] = await Promise.all([
      this.#closeCheck(publication),
      this.#comment(publication),
      this.#summarize(publication.markdown),
    ]);
    this.#explainMissing();
    return { checkUrl: this.#check?.url ?? '', commentUrl };
  }

  #withoutKeys({ title, markdown, annotations, ...rest }: Publication): Publication {
    const redact = (text: string): string => this.#log.redact(text);
    const clean = annotations.map((note) => ({
      ...note,
      title: redact(note.title),
      message: redact(note.message),
    }));
    return { ...rest, title: redact(title), markdown: redact(markdown), annotations: clean };
  }

  async #closeCheck({ conclusion, title, markdown, hidden, annotations }: Publication): Promise<void> {
    const check = this.#check;
    if (check === null) return;
    // If the check cannot be closed here, the post step tries once more.
    saveState('conclusion', conclusion);
    saveState('title', title);
    await this.#try('the check', 'checks: write', async (api) => {
      const result = { conclusion, title, summary: `${markdown}\n${hidden}` };
      const shown = annotations.slice(0, MAX_ANNOTATIONS);
      const fresh = await leaveOutKnown(api, check, shown).catch(() => shown);
      await closeCheck(api, check.id, { ...result, annotations: fresh });
      saveState('check-closed', 'true');
    });
  }

  async #comment({ markdown, comment }: Publication): Promise<string> {
    const { pullRequest, runId, runAttempt, isWithoutSecrets } = this.#context;
    // A token that could not open the check of a fork's pull request cannot comment on it either.
    const isReadOnly = isWithoutSecrets && this.#check === null;
    if (pullRequest === null || !this.#inputs.comment || isReadOnly) return '';
    const author = this.#check?.app == null ? null : `${this.#check.app}[bot]`;
    const sticky = {
      pullRequest: pullRequest.number,
      checkName: this.#inputs.checkName,
      runId,
      runAttempt,
      author,
      mayCreate: comment === 'write',
    };
    let url = '';
    await this.#try('the comment', 'pull-requests: write', async (api) => {
      const published = await publishComment(api, sticky, `${markdown}\n${this.#renderFooter()}\n`);
      if (published.status === 'written') ({ url } = published);
      if (published.status === 'outdated')
        this.#log.info('a newer run has commented already: its comment stands');
    });
    return url;
  }

  /** Names the run and the commit of a comment, which outlives both. */
  #renderFooter(): string {
    const { runUrl, checkSha } = this.#context;
    const commit = checkSha.slice(0, 7);
    return `<sub>Of commit ${commit}, by [this run](${runUrl}); its artifact \`benchmark-results\` holds every answer.</sub>`;
  }

  async #summarize(markdown: string): Promise<void> {
    try {
      await writeJobSummary(markdown);
    } catch (error) {
      this.#log.warning(`the job's summary could not be written: ${describeError(error)}`);
    }
  }

  async #try(what: string, permission: string, act: (api: RepositoryApi) => Promise<void>): Promise<void> {
    if (this.#api === null) return;
    try {
      await act(this.#api);
    } catch (error) {
      if (isForbidden(error)) this.#missing.add(permission);
      else this.#log.warning(`${what} could not be written: ${describeError(error)}`);
    }
  }

  #explainMissing(): void {
    if (this.#missing.size === 0) return;
    const { isWithoutSecrets } = this.#context;
    if (isWithoutSecrets)
      this.#log.notice(
        "a pull request from a fork has a token that only reads: the report is in the job's summary",
      );
    else
      this.#log.warning(
        `the token may not write everything: add to the job's \`permissions\`: ${[...this.#missing].join(', ')}. The verdict stands.`,
      );
  }
}
