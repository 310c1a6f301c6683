import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseFailOn } from '../compare/gate.ts';
import { historyOf } from '../compare/history-point.ts';
import { findPast } from '../compare/past.ts';
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
import { joinHistories } from '../records/history.ts';
import { timeOf } from '../records/order.ts';
import { readResults } from '../records/read-results.ts';
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
import { withBallots } from './ballots.ts';
import { readChoices } from './choices.ts';
import type { Io } from './io.ts';
import { printDryRun } from './dry-run.ts';
import { keepAnswers } from './keep-answers.ts';
import { askOrRecall, withAnswers } from './open-answers.ts';
import { openNotes } from './open-notes.ts';
import { createPlanPlace } from './plan-place.ts';
import { applyGate, printInterrupted, printVerdict } from './print-verdict.ts';
import { chooseResults, readEarlier } from './results-folder.ts';
import type { ResultsFolder } from './results-folder.ts';
import { readShardOption, runPart } from './run-shard.ts';

const DAY_MS = 86_400_000;

/** Everything that is known before anything is asked. */
export type Prepared = {
  readonly plan: Plan;
  readonly past: Past;
  readonly scope: Scope;
  readonly deps: JudgeDeps;
  readonly earlier: readonly CellRecord[];
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
  const { plan, past, scope } = prepared;
  if (args.flags.has('dry-run')) return await printWhatItTakes(args, io, prepared);
  return await gatherAndJudge(args, io, prepared, (_, kept) => runBenchmarks(plan, past.found, scope, kept));
}

async function printWhatItTakes(
  args: Arguments,
  io: Io,
  { plan, past, scope, deps }: Prepared,
): Promise<number> {
  const selection = await selectRun(plan, past.found, scope, deps);
  const asJson = args.flags.has('json');
  return withAnswers(args, deps.startedAt, io, (store) =>
    printDryRun(selection, deps.instruments, { store, asJson }, io),
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
  const earlier = await withBallots(loadEarlier(args, results), args, io);
  const past = await loadPast(args, earlier, io);
  const deps: JudgeDeps = {
    ...loaded,
    findEvaluator: getEvaluator,
    startedAt: io.now(),
    now: io.now,
    toolVersion: io.version,
    isWithoutSecrets: false,
    pendingDrift: null,
    passedOver: past.passedOver,
    guard: null,
    isAccepted: () => Promise.resolve(false),
    earlier: keepRecent(earlier, io.now()),
    onProgress: showProgress(io),
    signal: io.signal,
  };
  const scope = { everything: { kind: 'chosen' } as const, chosen, isProposed: false };
  return { plan, past, scope, deps, earlier, results };
}

/** Gathers the answers to a plan and judges them; writes the results folder, prints the verdict, gives the exit code. */
export async function gatherAndJudge(
  args: Arguments,
  io: Io,
  prepared: Prepared,
  gather: Gather,
): Promise<number> {
  const { plan, past, deps, earlier, results } = prepared;
  const { failOn, formats } = parseOptions(args);
  const asJson = args.flags.has('json');
  prepareResultsFolder(results.folder, results.reach);
  const isFresh = args.flags.has('fresh');
  const keeping = { folder: results.folder, isFresh };
  return await keepAnswers(plan, keeping, io, async (journal) => {
    const batches = openNotes(args, { folder: results.folder, takesUp: journal.found > 0 }, io);
    const kept = { ...deps, keeper: journal, ...batches.deps };
    const ran = await askOrRecall(args, kept, io, (asking) => gather(prepared, asking));
    const judged = await judgeRun(ran, kept);
    if (io.signal.aborted) return printInterrupted(judged, asJson, io);
    const isHeld = past.found.length > 0;
    const gated = applyGate(judged.comparison, failOn, {
      run: judged.run,
      ...(isHeld && { selected: judged.selected, against: listAgainst(judged.selected) }),
    });
    const code = printVerdict(gated, asJson, io);
    const history = joinHistories(historyOf(earlier), historyOf(judged.run.cells, judged.comparison));
    const saved = await saveRun({ ...results, spare: tmpdir() }, judged.run, () =>
      renderRunForms({ ...gated.report, history }, deps.redact, formats),
    );
    if (saved.status !== 'lost') {
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

/** Gives what is compared with: nothing unless asked, what was named, else the newest whole run of each cell. */
async function loadPast(args: Arguments, earlier: readonly CellRecord[], io: Io): Promise<Past> {
  const named = valueOf(args, 'baseline');
  if (named !== undefined) {
    const records = readResults(path.resolve(io.cwd, named));
    return { found: await withBallots(records, args, io), passedOver: [] };
  }
  return findPast(earlier);
}

/** Gives the earlier runs of the results folder; nothing where nothing is compared. */
function loadEarlier(args: Arguments, results: ResultsFolder): readonly CellRecord[] {
  const isCompared = args.flags.has('compare') || args.values.has('baseline');
  return isCompared ? readEarlier(results) : [];
}

/** Keeps rematches of the last day: on a command line every later run of a configuration looks like its repetition. */
function keepRecent(earlier: readonly CellRecord[], now: Date): CellRecord[] {
  return earlier.filter((record) => {
    const askedAt = record.rematch?.asked_at ?? record.timestamp;
    const age = now.getTime() - timeOf({ ...record, timestamp: askedAt });
    return age >= 0 && age <= DAY_MS;
  });
}
