import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseFailOn } from '../compare/gate.ts';
import { historyOf } from '../compare/history-point.ts';
import { findPast } from '../compare/past.ts';
import type { Past } from '../compare/past.ts';
import { DEFAULT_FAIL_ON } from '../domain/defaults.ts';
import { renderProblem, UserError } from '../domain/problem.ts';
import type { CellRecord } from '../domain/record.ts';
import { getEvaluator } from '../evaluators/index.ts';
import { judgeRun } from '../pipeline/judge-run.ts';
import type { JudgeDeps } from '../pipeline/judge-run.ts';
import { runBenchmarks } from '../pipeline/run-benchmarks.ts';
import { selectRun } from '../pipeline/select-run.ts';
import { loadPlan } from '../plan/load-plan.ts';
import type { BallotSite } from '../records/ballots/ballot-site.ts';
import { joinHistories } from '../records/history.ts';
import { timeOf } from '../records/order.ts';
import { readResults } from '../records/read-results.ts';
import { saveRun } from '../records/save-run.ts';
import type { SavedRun } from '../records/save-run.ts';
import { prepareResultsFolder } from '../records/write-run.ts';
import { listAgainst } from '../report/against.ts';
import { plural } from '../report/format.ts';
import { listFormFiles, renderForms } from '../report/index.ts';
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
import { createPlanPlace } from './plan-place.ts';
import { applyGate, printInterrupted, printVerdict } from './print-verdict.ts';
import { chooseResults, readEarlier } from './results-folder.ts';
import type { ResultsFolder } from './results-folder.ts';

const DAY_MS = 86_400_000;

/** `llm-bench run`: runs the plan, compares where asked to, writes the results folder, prints the verdict. */
export async function run(args: Arguments, io: Io): Promise<number> {
  const failOn = valueOf(args, 'fail-on') ?? DEFAULT_FAIL_ON;
  parseFailOn(failOn);
  const formats = parseFormats(valueOf(args, 'report-formats') ?? '');
  const results = chooseResults(args, io);
  const chosen = readChoices(args);
  const { plan, ...loaded } = await loadPlan(chosen, createPlanPlace(io));
  const isDry = args.flags.has('dry-run');
  if (!loaded.isAskable && !isDry) throw new UserError(loaded.unavailable);
  for (const note of [...loaded.notes, ...(isDry ? loaded.unavailable : [])])
    io.err(`note: ${plainText(renderProblem(note))}\n`);
  const earlier = await withBallots(loadEarlier(args, results), io, loaded.ballots);
  const past = await loadPast(args, earlier, io, loaded.ballots);
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
  const asJson = args.flags.has('json');
  if (isDry)
    return printDryRun(await selectRun(plan, past.found, scope, deps), loaded.instruments, asJson, io);
  prepareResultsFolder(results.folder, results.reach);
  const keeping = { folder: results.folder, isFresh: args.flags.has('fresh') };
  return await keepAnswers(plan, keeping, io, async (journal) => {
    const kept = { ...deps, keeper: journal };
    const judged = await judgeRun(await runBenchmarks(plan, past.found, scope, kept), kept);
    if (io.signal.aborted) return printInterrupted(judged, asJson, io);
    const isHeld = past.found.length > 0;
    const gated = applyGate(judged.comparison, failOn, {
      run: judged.run,
      ...(isHeld && { selected: judged.selected, against: listAgainst(judged.selected) }),
    });
    const code = printVerdict(gated, asJson, io);
    const history = joinHistories(historyOf(earlier), historyOf(judged.run.cells, judged.comparison));
    const saved = await saveRun({ ...results, spare: tmpdir() }, judged.run, () =>
      renderForms({ ...gated.report, history }, loaded.redact, formats),
    );
    if (saved.status !== 'lost') journal.remove();
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
async function loadPast(
  args: Arguments,
  earlier: readonly CellRecord[],
  io: Io,
  ballots: BallotSite,
): Promise<Past> {
  const named = valueOf(args, 'baseline');
  if (named !== undefined) {
    const records = readResults(path.resolve(io.cwd, named));
    return { found: await withBallots(records, io, ballots), passedOver: [] };
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
