import path from 'node:path';
import { compareRuns } from '../compare/compare-runs.ts';
import { matchCells } from '../compare/match-cells.ts';
import { findNewestRuns } from '../compare/past.ts';
import { canonicalJson } from '../domain/digest.ts';
import type { JsonObject } from '../domain/json.ts';
import { UserError, userError } from '../domain/problem.ts';
import { RUN_SCHEMA } from '../domain/record.ts';
import type { CellRecord, EvaluatorRecord, RunRecord } from '../domain/record.ts';
import { evaluators, getEvaluator } from '../evaluators/index.ts';
import type { Ballots, InstrumentName, Judge } from '../evaluators/instruments.ts';
import { openBallots } from '../instruments/ballots.ts';
import { loadJudge } from '../plan/load-judge.ts';
import { readKnownCase } from '../records/case-of-result.ts';
import { findResults, isFolder } from '../records/read-results.ts';
import { redactOutcome } from '../records/redact.ts';
import { writeRun } from '../records/write-run.ts';
import { renderForms } from '../report/index.ts';
import { parseFormats } from '../report/report-formats.ts';
import { Spending } from '../run/budget.ts';
import { listSpending } from '../run/list-spending.ts';
import { openJudge } from '../run/open-judge.ts';
import { rescoreRecord } from '../run/rescore-record.ts';
import { suggest } from '../text/nearest.ts';
import { plural } from '../text/plural.ts';
import { ANYWHERE, localWorkspace } from '../text/reach.ts';
import type { Redactor } from '../text/redact.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { chooseBallots } from './ballots.ts';
import { readChoices } from './choices.ts';
import type { Io } from './io.ts';
import { applyGate, printVerdict } from './print-verdict.ts';

/** How answers are scored again: with which evaluators, and with which judge, if any. */
type Scoring = {
  readonly chosen: readonly string[];
  readonly judge: { readonly identity: JsonObject; readonly instrument: Judge } | null;
  readonly ballots: Ballots;
  readonly redact: Redactor;
  readonly signal: AbortSignal;
};

/**
 * `llm-bench score RUN`: scores the kept answers of a results file, or of the newest run of each cell of a folder,
 * again, offline and free, and writes what that gives as new results, which name that file and keep its time. With
 * `--judge` the config's judge is asked. Ballots that came later are counted.
 */
export async function score(args: Arguments, io: Io): Promise<number> {
  const chosen = args.values.get('evaluator') ?? [];
  checkChosen(chosen, args.flags.has('judge') ? ['judge', 'ballots'] : ['ballots']);
  const workspace = localWorkspace(io.cwd);
  const site = chooseBallots(args, workspace);
  // What is in results has no keys any more.
  const ballots = openBallots(site, (text) => text);
  if (!args.flags.has('judge')) {
    const scoring = { chosen, judge: null, ballots, redact: (text: string) => text, signal: io.signal };
    return await scoreRuns(args, io, scoring, null);
  }
  const { planned, redact, budget, ...access } = await loadJudge(readChoices(args), {
    workspace,
    env: io.env,
  });
  const spending = new Spending(budget);
  const { judge: instrument, close } = await openJudge({
    ...planned,
    ...access,
    spending,
    signal: io.signal,
  });
  try {
    const judge = { identity: planned.identity, instrument };
    const taken = (): RunRecord['instruments'] => listSpending(spending, { judge: planned });
    return await scoreRuns(
      args,
      io,
      { chosen, judge, ballots, redact, signal: io.signal },
      { spending, taken },
    );
  } finally {
    await close();
  }
}

/** What was spent, and by which instruments. */
type Costs = { readonly spending: Spending; readonly taken: () => RunRecord['instruments'] };

async function scoreRuns(args: Arguments, io: Io, scoring: Scoring, costs: Costs | null): Promise<number> {
  const [named = ''] = args.positionals.map((one) => path.resolve(io.cwd, one));
  const found = findResults(named);
  const names = new Map(found.map(({ record, name }) => [record, name]));
  const formats = parseFormats(valueOf(args, 'report-formats') ?? '');
  const startedAt = io.now();
  const cells: CellRecord[] = [];
  for (const record of findNewestRuns([...names.keys()])) {
    const again = await scoreCell(record, scoring);
    cells.push({ ...again, rescored_from: names.get(record) ?? named });
  }
  const results = valueOf(args, 'results');
  const folder =
    results === undefined ? (isFolder(named) ? named : path.dirname(named)) : path.resolve(io.cwd, results);
  const run: RunRecord = {
    schema: RUN_SCHEMA,
    tool_version: io.version,
    started_at: startedAt.toISOString(),
    finished_at: io.now().toISOString(),
    ...describeCosts(costs),
    cells,
  };
  const gated = applyGate(compareRuns(matchCells([], cells)), 'never', { run });
  const forms = renderForms(gated.report, scoring.redact, formats);
  const files = await writeRun(folder, run, forms, ANYWHERE);
  const code = printVerdict(gated, args.flags.has('json'), io);
  const asked = costs === null ? 'nobody was asked' : `the judge got ${plural(run.requests, 'request')}`;
  io.err(`${files.map((file) => path.relative(io.cwd, file)).join(', ')}: scored again, ${asked}\n`);
  return code;
}

function describeCosts(
  costs: Costs | null,
): Pick<RunRecord, 'requests' | 'usage' | 'cost_usd' | 'instruments'> {
  if (costs === null) return { requests: 0, usage: { input_tokens: 0, output_tokens: 0 }, cost_usd: null };
  const { requests, inputTokens, outputTokens } = costs.spending;
  const instruments = costs.taken() ?? {};
  const cost_usd = instruments['judge']?.cost_usd ?? null;
  return {
    requests,
    usage: { input_tokens: inputTokens, output_tokens: outputTokens },
    cost_usd,
    instruments,
  };
}

function checkEvaluators(names: readonly string[], from: string): void {
  const known = Object.keys(evaluators);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new UserError(
      unknown.map((name) => ({ message: `${from} \`${name}\` is unknown${suggest(name, known)}` })),
    );
}

function checkChosen(names: readonly string[], given: readonly InstrumentName[]): void {
  checkEvaluators(names, '--evaluator');
  const problems = names.flatMap((name) => {
    const lacking = (getEvaluator(name).needs ?? []).filter((need) => !given.includes(need));
    if (lacking.length === 0) return [];
    const hint = lacking.includes('judge') ? ': `--judge` asks the judge of the config' : '';
    return [{ message: `--evaluator \`${name}\` cannot score offline${hint}` }];
  });
  if (problems.length > 0) throw new UserError(problems);
}

/** Scores with the evaluators that the record names, or with those chosen, as the record has set them where it has. */
async function scoreCell(
  record: CellRecord,
  { chosen, judge, ballots, redact, signal }: Scoring,
): Promise<CellRecord> {
  const { benchmark_name: benchmark, model_id: model, config, results } = record;
  const used = config?.evaluators ?? [];
  const own = results.flatMap(({ evaluators = [] }) => evaluators);
  const names = chosen.length > 0 ? chosen : [...new Set([...used, ...own].map(({ name }) => name))];
  const name = `${benchmark} on ${model}`;
  if (names.length === 0) throw userError(`${name} names no evaluator: choose with --evaluator`);
  checkEvaluators(names, `${name}: evaluator`);
  const choose = (known: readonly EvaluatorRecord[]): EvaluatorRecord[] =>
    chooseOf(known, chosen).map((one) => (judge === null ? one : judgedBy(judge.identity, one)));
  const scoring = choose(used);
  const again = await rescoreRecord(record, {
    evaluators: scoring,
    findEvaluator: getEvaluator,
    instruments: { ballots, ...(judge !== null && { judge: judge.instrument }) },
    signal,
    caseOf: (result) => {
      const known = readKnownCase(result);
      return known?.evaluators === undefined ? known : { ...known, evaluators: choose(known.evaluators) };
    },
  });
  if (again === null)
    throw userError(`${name} holds no answer whose case is known: nothing can be scored again`);
  // A record scored in another way is of another configuration.
  const { fingerprint, rematch: _rematch, ...rest } = again;
  const clean = { ...rest, results: judge === null ? rest.results : redactResults(rest.results, redact) };
  const isSame = canonicalJson(scoring) === canonicalJson(used) && hasSameChecks(again, record);
  return { ...clean, ...(isSame && fingerprint !== undefined && { fingerprint }) };
}

/** Gives an evaluator with another judge, where it needs one. */
function judgedBy(identity: JsonObject, one: EvaluatorRecord): EvaluatorRecord {
  if (getEvaluator(one.name).needs?.includes('judge') !== true) return one;
  return { ...one, instruments: { ...one.instruments, judge: identity } };
}

/** Gives results without keys: a judge may repeat one that it was sent. */
function redactResults(results: CellRecord['results'], redact: Redactor): CellRecord['results'] {
  const [first, ...others] = results;
  return [redactOutcome(first, redact), ...others.map((result) => redactOutcome(result, redact))];
}

/** Gives the chosen of a record's evaluators, as it has set them, in the versions that we have; none chosen: all. */
function chooseOf(used: readonly EvaluatorRecord[], chosen: readonly string[]): EvaluatorRecord[] {
  const names = chosen.length > 0 ? chosen : [...new Set(used.map(({ name }) => name))];
  return names.flatMap((name): EvaluatorRecord[] => {
    const { version } = getEvaluator(name);
    const known = used.filter((evaluator) => evaluator.name === name);
    if (known.length === 0) return [{ name, version, settings: {}, threshold: null }];
    return known.map(({ name: _name, as, settings, threshold, mean_threshold, instruments }) => ({
      name,
      ...(as !== undefined && { as }),
      version,
      settings,
      threshold,
      ...(mean_threshold !== undefined && { mean_threshold }),
      ...(instruments !== undefined && { instruments }),
    }));
  });
}

function hasSameChecks(after: CellRecord, before: CellRecord): boolean {
  const checks = ({ results }: CellRecord): string =>
    canonicalJson(results.map(({ evaluators }) => evaluators));
  return checks(after) === checks(before);
}
