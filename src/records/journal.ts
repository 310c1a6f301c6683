/** The journal of a run: its answers, written while it goes on, so that none is lost with its process. */
import { closeSync, constants, openSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digest } from '../domain/digest.ts';
import type { Plan, TrialName } from '../domain/plan.ts';
import type { Outcome, Recipe } from '../domain/record.ts';
import { discard } from '../text/discard.ts';
import { explainFileError } from '../text/file-error.ts';
import { posixFlag } from '../text/posix-flag.ts';
import { SpooledMap } from '../text/spooled-map.ts';
import { AskedNames } from './asked-names.ts';
import { digestPlan } from './digest-plan.ts';
import { JOURNAL_SCHEMA, nameAnswer, toLine } from './journal-lines.ts';
import type { JournalAnswer } from './journal-lines.ts';
import { isElsewhere, nameProcess } from './process-name.ts';
import { readJournal } from './read-journal.ts';
import type { FoundJournal } from './read-journal.ts';

/** Answers of an interrupted run that is older are not taken up. */
const MAX_AGE_MS = 86_400_000;
/** Most answers that are written at once. */
const LINES_AT_ONCE = 10;
/** Most journals of one plan: of processes that run at once, or that may not be taken up. */
const MAX_JOURNALS = 20;

/** Location of a journal, and what becomes of an earlier one. */
export type JournalSite = {
  readonly folder: string;
  /**
   * What becomes of the answers that an interrupted run of the plan has left there: they are taken up, go away with the
   * first new one, or are left alone.
   */
  readonly earlier: 'resume' | 'discard' | 'leave';
  readonly toolVersion: string;
  /** When the run began. */
  readonly startedAt: Date;
  /** Told once why answers cannot be kept any more. */
  readonly onFailure: (reason: string) => void;
};

/** A run's journal. The file is made with the first answer; what was written survives the process. */
export class Journal {
  readonly file: string;
  /** Answers of an interrupted run that were taken up. */
  readonly found: number;
  /** When the runs began whose answers were taken up: results that they may have written hold the same answers. */
  readonly foundOf: readonly string[];
  readonly #site: JournalSite;
  readonly #plan: string;
  /** Answers that were taken up and that nobody has taken yet. */
  readonly #answers: SpooledMap<Outcome>;
  readonly #recipes = new WeakMap<Recipe, string>();
  #written = 0;
  #descriptor: number | null = null;
  #hasFailed = false;
  #isRemoved = false;
  #lines = '';
  #waiting = 0;
  #flushing: NodeJS.Immediate | null = null;

  constructor(plan: Pick<Plan, 'cells'>, site: JournalSite) {
    this.#site = site;
    this.#plan = digestPlan(plan, site.toolVersion);
    const { file, begun, answers } = choose(plan, this.#plan, site);
    this.file = file;
    this.foundOf = begun;
    this.#answers = answers;
    this.found = answers.size;
  }

  /** Answers that are in the file, or could not be written to it; none once it is removed. */
  get kept(): number {
    return this.#isRemoved ? 0 : this.found + this.#written;
  }

  readonly has = (asked: TrialName): boolean =>
    this.#answers.size > 0 && this.#answers.has(nameAnswer(this.#nameOf(asked)));

  readonly take = (asked: TrialName): Outcome | undefined => {
    if (this.#answers.size === 0) return undefined;
    const name = nameAnswer(this.#nameOf(asked));
    const outcome = this.#answers.get(name);
    this.#answers.delete(name);
    return outcome;
  };

  /** Keeps an answer; up to ten of one turn of the event loop are written at once. */
  readonly keep = (asked: TrialName, outcome: Outcome, { isAgain } = { isAgain: false }): void => {
    if (this.#hasFailed || (outcome.output ?? null) === null) return;
    if (!isAgain) this.#written += 1;
    this.#lines += toLine({ ...this.#nameOf(asked), outcome });
    this.#waiting += 1;
    if (this.#waiting >= LINES_AT_ONCE) this.flush();
    else this.#flushing ??= setImmediate(() => this.flush());
  };

  /** Writes what is still to be written; the file stays. */
  close(): void {
    this.flush();
    if (this.#descriptor !== null) close(this.#descriptor);
    this.#descriptor = null;
  }

  /** Removes the file: its answers stand elsewhere by now. */
  remove(): void {
    this.close();
    if (this.kept > 0) discard(this.file);
    this.#isRemoved = true;
  }

  #nameOf({ cell, planned, trial, side }: TrialName): Omit<JournalAnswer, 'outcome'> {
    return {
      benchmark_name: cell.benchmark.name,
      model_id: cell.model.id,
      test_id: planned.case.id,
      case_hash: planned.hash,
      trial,
      ...(side !== undefined && { side, recipe: this.#digestOf(cell.recipe) }),
    };
  }

  #digestOf(recipe: Recipe): string {
    const known = this.#recipes.get(recipe) ?? digest(recipe);
    this.#recipes.set(recipe, known);
    return known;
  }

  /** Writes what is still to be written. */
  flush(): void {
    if (this.#flushing !== null) clearImmediate(this.#flushing);
    this.#flushing = null;
    this.#waiting = 0;
    const lines = this.#lines;
    this.#lines = '';
    if (this.#hasFailed || lines === '') return;
    try {
      this.#descriptor ??= this.#open();
      writeFileSync(this.#descriptor, lines);
    } catch (error) {
      this.#hasFailed = true;
      this.#site.onFailure(explainFileError(error));
    }
  }

  #open(): number {
    const { O_APPEND, O_CREAT, O_EXCL, O_WRONLY } = constants;
    const isNew = this.found === 0;
    // What is there is no journal that may be taken up, or it could not be opened as one.
    if (isNew) rmSync(this.file, { force: true });
    const flags = O_WRONLY | O_APPEND | posixFlag('O_NOFOLLOW') | (isNew ? O_CREAT | O_EXCL : 0);
    const descriptor = openSync(this.file, flags, 0o600);
    const header = toLine({
      schema: JOURNAL_SCHEMA,
      plan: this.#plan,
      started_at: this.#site.startedAt.toISOString(),
      ...nameProcess(),
    });
    // The last line of an interrupted run may have no end.
    writeFileSync(descriptor, isNew ? header : `\n${header}`);
    return descriptor;
  }
}

/** Closes a file; what the system says then is no news: each write has said it. */
function close(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch {
    // Nothing more is written to it.
  }
}

/** Gives the name of a plan's first journal. */
export function nameJournal(plan: Pick<Plan, 'cells'>, toolVersion: string): string {
  return nameFile(digestPlan(plan, toolVersion), 1);
}

function nameFile(plan: string, count: number): string {
  return `journal-${plan}${count === 1 ? '' : `_${count}`}.jsonl`;
}

type Chosen = Pick<FoundJournal, 'begun' | 'answers'> & { readonly file: string };

/** Chooses the first journal of the plan that no other process writes, with the answers that may be taken up. */
function choose(
  plan: Pick<Plan, 'cells'>,
  name: string,
  { folder, earlier, startedAt }: JournalSite,
): Chosen {
  // Nothing is held of what will not be taken up.
  const asked = new AskedNames(earlier === 'resume' ? plan : { cells: [] });
  for (let count = 1; ; count += 1) {
    const file = path.join(folder, nameFile(name, count));
    const found = readJournal(file, asked);
    const isOthers = found !== null && (earlier === 'leave' || isElsewhere(found.header));
    if (isOthers && count < MAX_JOURNALS) continue;
    if (earlier !== 'resume' || found?.header.plan !== name || !isRecent(found, startedAt))
      return { file, begun: [], answers: new SpooledMap() };
    return { file, ...found };
  }
}

function isRecent({ header }: FoundJournal, now: Date): boolean {
  const age = now.getTime() - new Date(header.started_at).getTime();
  return age >= 0 && age <= MAX_AGE_MS;
}
