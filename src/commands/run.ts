import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseFailOn } from '../compare/gate.ts';
import { historyOf } from '../compare/history-point.ts';
import type { Past } from '../compare/past.ts';
import { DEFAULT_FAIL_ON } from '../domain/defaults.ts';
import type { Plan } from '../domain/plan.ts';
import { renderProblem, UserError, userError } from '../domain/problem.ts';
import type { CellRecord } from '../domain/record.ts';
import { getEvaluator } from '../evaluators/index.ts';
import { judgeRun } from '../pipeline/judge-run.ts';
import type { JudgeDeps } from '../pipeline/judge-run.ts';
import { runBenchmarks } from '../pipeline/run-benchmarks.ts';
import type { RunOfPlan } from '../pipeline/run-benchmarks.ts';
import { selectRun } from '../pipeline/select-run.ts';
import type { Scope } from '../pipeline/select-run.ts';
import { loadPlan } from '../plan/load-plan.ts';
import { discardEnded } from '../records/discard-ended.ts';
import { joinHistories } from '../records/history.ts';
import type { Journal } from '../records/journal.ts';
import { timeOf } from '../records/order.ts';
import { saveRun } from '../records/save-run.ts';
import type { SavedRun } from '../records/save-run.ts';
import { prepareResultsFolder } from '../records/write-run.ts';
import { listAgainst } from '../report/against.ts';
import { plural } from '../report/format.ts';
import { listFormFiles, renderRunForms } from '../report/index.ts';
import { showProgress } from '../report/progress.ts';
import { parseFormats } from '../report/report-formats.ts';
import { plainText } from '../text/escape.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { readChoices } from './choices.ts';
import type { Io } from './io.ts';
import { printDryRun } from './dry-run.ts';
import { chooseKeeping, keepAnswers, openJournal } from './keep-answers.ts';
import { askOrRecall, withAnswers } from './open-answers.ts';
import { openNotes } from './open-notes.ts';
import { choosePast, readPastRuns, withoutRunsOf } from './past-runs.ts';
import type { PastRuns } from './past-runs.ts';
import { createPlanPlace } from './plan-place.ts';
import { applyGate, printInterrupted, printVerdict } from './print-verdict.ts';
import { chooseResults } from './results-folder.ts';
import type { ResultsFolder } from './results-folder.ts';
import { readShardOption, runPart } from './run-shard.ts';

const DAY_MS = 86_400_000;

/** Everything that is known before anything is asked. */
export type Prepared = {
  readonly plan: Plan;
  readonly past: Past;
  readonly scope: Scope;
  readonly deps: JudgeDeps;
  readonly runs: PastRuns;
  readonly results: ResultsFolder;
};

/** Gives the answers to a plan: asked, or read from files. */
export type Gather = (prepared: Prepared, deps: JudgeDeps) => Promise<RunOfPlan>;

/** `llm-bench run`: runs the plan, compares where asked to, writes the results folder, prints the verdict. */
export async function run(args: Arguments, io: Io): Promise<number> {
  const shard = readShardOption(args);
  if (shard !== null && args.flags.has('batch'))
    throw userError('--batch and --shard exclude one another: a batch takes all that is asked of a model');
  parseOptions(args);
  const prepared = await prepare(args, io, { needsKeys: !args.flags.has('dry-run') });
  if (shard !== null) return await runPart(args, io, shard, prepared);
  if (args.flags.has('dry-run')) return await printWhatItTakes(args, io, prepared);
  return await gatherAndJudge(args, io, prepared, ({ plan, past, scope }, kept) =>
    runBenchmarks(plan, past.found, scope, kept),
  );
}

async function printWhatItTakes(args: Arguments, io: Io, loaded: Prepared): Promise<number> {
  const journal = openJournal(loaded.plan, chooseKeeping(args, loaded), io);
  const { plan, past, scope, deps } = goOnFrom(journal, loaded);
  const selection = await selectRun(plan, past.found, scope, deps);
  const asJson = args.flags.has('json');
  return withAnswers(args, deps.startedAt, io, (store) =>
    printDryRun(selection, deps.instruments, { journal, store, asJson }, io),
  );
}

/** Checks the options that are read only when there is a verdict. */
export function parseOptions(args: Arguments): {
  readonly failOn: string;
  readonly formats: readonly string[];
} {
  const failOn = valueOf(args, 'fail-on') ?? DEFAULT_FAIL_ON;
  parseFailOn(failOn);
  return { failOn, formats: parseFormats(valueOf(args, 'report-formats') ?? '') };
}

/** Loads the plan and the past of a run. Where keys are needed, a plan none of which can be asked is a UserError. */
export async function prepare(
  args: Arguments,
  io: Io,
  { needsKeys }: { readonly needsKeys: boolean },
): Promise<Prepared> {
  const results = chooseResults(args, io);
  const chosen = readChoices(args);
  const { plan, ...loaded } = await loadPlan(chosen, createPlanPlace(io));
  if (!loaded.isAskable && needsKeys) throw new UserError(loaded.unavailable);
  for (const note of [...loaded.notes, ...(needsKeys ? [] : loaded.unavailable)])
    io.err(`note: ${plainText(renderProblem(note))}\n`);
  const deps = {
    ...loaded,
    findEvaluator: getEvaluator,
    startedAt: io.now(),
    now: io.now,
    toolVersion: io.version,
    isWithoutSecrets: false,
    pendingDrift: null,
    guard: null,
    isAccepted: () => Promise.resolve(false),
    onProgress: showProgress(io),
    signal: io.signal,
  };
  const scope = { everything: { kind: 'chosen' } as const, chosen, isProposed: false };
  return holdAgainst({ plan, scope, deps, results }, await readPastRuns(args, results, io));
}

/** Has a run held against what there is of runs before it. */
function holdAgainst<T extends { readonly deps: Omit<JudgeDeps, 'passedOver' | 'earlier'> }>(
  prepared: T,
  runs: PastRuns,
): T & Pick<Prepared, 'runs' | 'past' | 'deps'> {
  const past = choosePast(runs);
  const { passedOver } = past;
  const earlier = keepRecent(runs.earlier, prepared.deps.startedAt);
  return { ...prepared, runs, past, deps: { ...prepared.deps, passedOver, earlier } };
}

/**
 * Has a run that takes up answers held against no run that they are of: one that was ended while it wrote its results has
 * left some.
 */
function goOnFrom({ foundOf }: Pick<Journal, 'foundOf'>, loaded: Prepared): Prepared {
  return foundOf.length === 0 ? loaded : holdAgainst(loaded, withoutRunsOf(loaded.runs, foundOf));
}

/** Gathers the answers to a plan and judges them; writes the results folder, prints the verdict, gives the exit code. */
export async function gatherAndJudge(
  args: Arguments,
  io: Io,
  loaded: Prepared,
  gather: Gather,
): Promise<number> {
  const { plan, results } = loaded;
  const { failOn, formats } = parseOptions(args);
  const asJson = args.flags.has('json');
  prepareResultsFolder(results.folder, results.reach);
  return await keepAnswers(plan, chooseKeeping(args, loaded), io, async (journal) => {
    const prepared = goOnFrom(journal, loaded);
    const { past, deps, runs } = prepared;
    const batches = openNotes(args, { folder: results.folder, takesUp: journal.found > 0 }, io);
    const kept = { ...deps, keeper: journal, ...batches.deps };
    const ran = await askOrRecall(args, kept, io, (asking) => gather(prepared, asking));
    journal.flush();
    const judged = await judgeRun(ran, kept);
    journal.flush();
    if (io.signal.aborted) return printInterrupted(judged, asJson, io);
    const isHeld = past.found.length > 0;
    const gated = applyGate(judged.comparison, failOn, {
      run: judged.run,
      ...(isHeld && { selected: judged.selected, against: listAgainst(judged.selected) }),
    });
    const code = printVerdict(gated, asJson, io);
    const history = joinHistories(historyOf(runs.earlier), historyOf(judged.run.cells, judged.comparison));
    const saved = await saveRun({ ...results, spare: tmpdir() }, judged.run, () =>
      renderRunForms({ ...gated.report, history }, deps.redact, formats),
    );
    if (saved.status !== 'lost') {
      if (saved.status === 'saved') discardEnded(plan, journal.foundOf, results);
      journal.remove();
      await batches.notes?.end(io.signal);
    }
    io.err(describeSaved(saved, listFormFiles(formats), io.cwd));
    return code;
  });
}

/** Says where the results are; where they could not be written the verdict stands all the same. */
function describeSaved(saved: SavedRun, forms: readonly string[], cwd: string): string {
  if (saved.status === 'lost') return `warning: ${plainText(saved.reason)}\n`;
  const { files, folder } = saved;
  const names = [plural(files.length, 'results file'), 'run.json', ...forms];
  const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  if (saved.status === 'saved') return `${listed} are in ${path.relative(cwd, folder) || '.'}\n`;
  return `warning: ${plainText(saved.reason)}\n${listed} are in ${folder}\n`;
}

/** Keeps rematches of the last day: on a command line every later run of a configuration looks like its repetition. */
function keepRecent(earlier: readonly CellRecord[], now: Date): CellRecord[] {
  return earlier.filter((record) => {
    const askedAt = record.rematch?.asked_at ?? record.timestamp;
    const age = now.getTime() - timeOf({ ...record, timestamp: askedAt });
    return age >= 0 && age <= DAY_MS;
  });
}
