import { randomBytes } from 'node:crypto';
import { saveState } from '@actions/core';
import { codeSpan } from '../text/escape.ts';
import { describeOwner } from './check-owner.ts';
import {
  MAX_ANNOTATIONS,
  closeCheck,
  hasRival,
  leaveOutKnown,
  lookAgain,
  nameSaved,
  openCheck,
} from './check-run.ts';
import type { Annotation, CheckResult, CheckRun, OwnedCheck } from './check-run.ts';
import { joinSaved } from './check-witness.ts';
import { publishComment } from './comment.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import { writeJobSummary } from './outputs.ts';
import { describeError, isForbidden } from './rest.ts';
import type { RepositoryApi } from './rest.ts';
import { writeWhole } from './step-file.ts';

/** Report of a run, for every place where it is published. */
export type Publication = {
  readonly conclusion: CheckResult['conclusion'];
  readonly title: string;
  /** Text of the report, at most 60 000 bytes; the one for the job's summary, where it has another: 1 000 000. */
  readonly markdown: string;
  readonly jobSummary?: string;
  /** A hidden line for later runs, in the check alone. */
  readonly hidden: string;
  readonly annotations: readonly Annotation[];
  /** Way to comment; `update`: only over an earlier comment of ours. */
  readonly comment: 'write' | 'update';
  /** Name of the artifact with the results, once it is there; null: there is none. */
  readonly artifact: Promise<string | null>;
};

/** Addresses at which a publication can be seen. */
export type Published = { readonly checkUrl: string; readonly commentUrl: string };

/** Whether a check names what is to be saved; `unnamed`: this job writes none, or may not. */
export type Vouched =
  { readonly status: 'named' | 'unnamed' } | { readonly status: 'refused'; readonly reason: string };

/** Permission that a check takes. */
const WRITE_CHECKS = 'checks: write';

/** Publishes a run's findings on its commit and its pull request; what it may not write is a warning, not a failure. */
export class Publisher {
  readonly #api: RepositoryApi | null;
  readonly #context: Context;
  readonly #inputs: Inputs;
  readonly #log: Log;
  readonly #named: OwnedCheck;
  readonly #missing = new Set<string>();
  #check: CheckRun | null = null;
  /** What the check says by now; null: it is open, or a newer run's. */
  #said: CheckResult | null = null;
  readonly #closing = Promise.withResolvers<null>();
  /** What was vouched for before the check ended: it names that at once. */
  readonly #vouched: string[] = [];
  #isShared = false;
  #isForgetful = false;

  /** @param api null: there is no token, nothing is written but the job's summary. */
  constructor(api: RepositoryApi | null, context: Context, inputs: Inputs, log: Log) {
    this.#api = api;
    this.#context = context;
    this.#inputs = inputs;
    this.#log = log;
    const owner = describeOwner(context, inputs, randomBytes(4).toString('hex'));
    this.#named = { name: inputs.checkName, sha: context.checkSha, owner };
  }

  /**
   * Opens the check, so that people see that something is coming; the post step knows of it from now on. Gives false
   * where another job writes a check of the same name: then neither verdict could be told from the other.
   */
  async open(): Promise<boolean> {
    this.remember('check-writer', this.#named.owner.writer);
    await this.#try('the check', WRITE_CHECKS, async (api) => {
      await this.#open(api);
      this.#isShared = await hasRival(api, this.#named).catch(() => false);
    });
    if (this.#missing.has(WRITE_CHECKS)) this.remember('check-closed', 'true');
    return !this.#isShared;
  }

  async #open(api: RepositoryApi): Promise<CheckRun> {
    this.#check = await openCheck(api, this.#named, this.#context.runUrl);
    this.remember('check-id', this.#check.id);
    return this.#check;
  }

  /** Gives the check that this job writes; null: it is not open yet, or cannot be. */
  get check(): CheckRun | null {
    return this.#check;
  }

  /** Has the check name what this run is about to save, so that who finds that can tell that it did. */
  async vouch(digest: string): Promise<Vouched> {
    this.#vouched.push(digest);
    await this.#closing.promise;
    if (this.#api === null || this.#missing.has(WRITE_CHECKS)) return { status: 'unnamed' };
    const [check, said] = [this.#check, this.#said];
    if (check === null || said === null)
      return { status: 'refused', reason: 'its check is not written, by which it would be known' };
    if (said.saved?.includes(digest) === true) return { status: 'named' };
    try {
      const { isTaken, saved: seen } = await lookAgain(this.#api, this.#named, check.id);
      if (isTaken) return { status: 'refused', reason: 'a newer run writes the check by now' };
      this.#said = { ...said, saved: joinSaved([digest], joinSaved(said.saved ?? null, seen)) };
      await nameSaved(this.#api, check.id, this.#said);
      return { status: 'named' };
    } catch (error) {
      return { status: 'refused', reason: describeError(error) };
    }
  }

  /** Publishes everywhere at once, then says in one warning which permissions were missing. */
  async publish(unsafe: Publication): Promise<Published> {
    const publication = this.#withoutKeys(unsafe);
    const [, commentUrl] = await Promise.all([
      this.#closeCheck(publication).finally(() => this.#closing.resolve(null)),
      this.#comment(publication),
      writeJobSummary(publication.jobSummary ?? publication.markdown, this.#log),
    ]);
    this.#explainMissing();
    return { checkUrl: this.#check?.url ?? '', commentUrl };
  }

  /** Leaves something for the post step; where that cannot be done, it finds the check by what it says. */
  remember(name: string, value: string | number): void {
    const reason = writeWhole('GITHUB_STATE', () => saveState(name, value));
    if (reason === null || this.#isForgetful) return;
    this.#isForgetful = true;
    this.#log.warning(`the state of the step could not be saved: ${reason}`);
  }

  #withoutKeys({ title, markdown, jobSummary = markdown, annotations, ...rest }: Publication): Publication {
    const redact = (text: string): string => this.#log.redact(text);
    const clean = annotations.map((note) => ({
      ...note,
      title: redact(note.title),
      message: redact(note.message),
    }));
    const texts = { markdown: redact(markdown), jobSummary: redact(jobSummary) };
    return { ...rest, ...texts, title: redact(title), annotations: clean };
  }

  async #closeCheck({ conclusion, title, markdown, hidden, annotations }: Publication): Promise<void> {
    if (this.#missing.has(WRITE_CHECKS)) return;
    // If the check cannot be closed here, the post step tries once more.
    this.remember('conclusion', conclusion);
    this.remember('title', title);
    await this.#try('the check', WRITE_CHECKS, async (api) => {
      // GitHub may have made it though it did not say so, or may make it now.
      const check = this.#check ?? (await this.#open(api));
      const result = { conclusion, title, summary: `${markdown}\n${hidden}` };
      const shown = annotations.slice(0, MAX_ANNOTATIONS);
      const fresh = await leaveOutKnown(api, check, shown).catch(() => shown);
      await this.#end(api, check, { ...result, annotations: fresh });
      this.remember('check-closed', 'true');
    });
  }

  /** Ends the check, unless a newer run writes it by now; one that another job writes too passes nothing. */
  async #end(api: RepositoryApi, { id, saved: earlier }: CheckRun, ending: CheckResult): Promise<void> {
    const seen = await lookAgain(api, this.#named, id).catch(() => ({ isTaken: false, saved: null }));
    if (seen.isTaken) {
      this.#log.info('a newer run writes the check by now: its verdict will stand');
      return;
    }
    const own = this.#vouched.length > 0 ? this.#vouched : null;
    const result = { ...ending, saved: joinSaved(own, joinSaved(seen.saved, earlier)) };
    await closeCheck(api, id, result);
    this.#said = result;
    if (this.#isShared || !(await hasRival(api, this.#named).catch(() => false))) return;
    const sentence = describeRival(this.#inputs.checkName);
    this.#log.warning(sentence);
    const summary = `**${sentence}**\n\n${result.summary}`;
    const title = `🔴 ${sentence}`;
    this.#said = { ...result, conclusion: 'failure', title, summary, annotations: [] };
    await closeCheck(api, id, this.#said);
  }

  async #comment({ markdown, comment, artifact }: Publication): Promise<string> {
    const { pullRequest, isWithoutSecrets } = this.#context;
    // A token that could not open the check of a fork's pull request cannot comment on it either.
    const isReadOnly = isWithoutSecrets && this.#check === null;
    if (pullRequest === null || !this.#inputs.comment || isReadOnly) return '';
    const author = this.#check?.app == null ? null : `${this.#check.app}[bot]`;
    const sticky = {
      pullRequest: pullRequest.number,
      checkName: this.#named.name,
      owner: this.#named.owner,
      author,
      mayCreate: comment === 'write' && !this.#isShared,
    };
    const footer = this.#renderFooter(await artifact);
    let url = '';
    await this.#try('the comment', 'pull-requests: write', async (api) => {
      const published = await publishComment(api, sticky, `${markdown}\n${footer}\n`);
      if (published.status === 'written') ({ url } = published);
      if (published.status === 'outdated')
        this.#log.info('a newer run has commented already: its comment stands');
    });
    return url;
  }

  /** Names the check, the run and the commit of a comment, which outlives them. */
  #renderFooter(artifact: string | null): string {
    const { runUrl, checkSha } = this.#context;
    const commit = checkSha.slice(0, 7);
    const run = `Of commit ${commit}, by [this run](${runUrl}), in the check ${codeSpan(this.#named.name)}`;
    const answers = artifact === null ? '.' : `; its artifact ${codeSpan(artifact)} holds every answer.`;
    return `<sub>${run}${answers}</sub>`;
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

/** Says that two jobs write a check of one name. */
export function describeRival(checkName: string): string {
  return `another job writes the check ${codeSpan(checkName)} of this commit too: give each job a \`check-name\` of its own`;
}
