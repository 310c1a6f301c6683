import path from 'node:path';
import { compareRuns } from '../compare/compare-runs.ts';
import { matchCells } from '../compare/match-cells.ts';
import { findNewestRuns } from '../compare/past.ts';
import type { JsonObject } from '../domain/json.ts';
import { UserError } from '../domain/problem.ts';
import { RUN_SCHEMA } from '../domain/record.ts';
import type { CellRecord, EvaluatorRecord, RunRecord } from '../domain/record.ts';
import { getEvaluator } from '../evaluators/index.ts';
import type { Ballots, InstrumentName, Judge } from '../evaluators/instruments.ts';
import { loadJudge } from '../plan/load-judge.ts';
import { findResults, isFolder } from '../records/read-results.ts';
import { writeRun } from '../records/write-run.ts';
import { renderRunForms } from '../report/index.ts';
import { parseFormats } from '../report/report-formats.ts';
import { Spending } from '../run/budget.ts';
import { listSpending } from '../run/list-spending.ts';
import { openJudge } from '../run/open-judge.ts';
import { plural } from '../text/plural.ts';
import { ANYWHERE, localWorkspace } from '../text/reach.ts';
import type { Redactor } from '../text/redact.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { openChosenBallots } from './ballots.ts';
import { readChoices } from './choices.ts';
import type { Io } from './io.ts';
import { openLocalInstruments, renewPrograms } from './local-instruments.ts';
import { applyGate, printVerdict } from './print-verdict.ts';
import { checkEvaluators, listUsed, scoreCell } from './score-cell.ts';

/** The judge that is asked, if any, and what that costs. */
type Judging = {
  readonly judge: { readonly identity: JsonObject; readonly instrument: Judge } | null;
  readonly redact: Redactor;
  readonly costs: Costs | null;
};

/** What was spent, and by which instruments. */
type Costs = { readonly spending: Spending; readonly taken: () => RunRecord['instruments'] };

/**
 * `llm-bench score RUN`: scores the kept answers of a results file, or of the newest run of each cell of a folder,
 * again, offline and free, and writes what that gives as new results, which name that file and keep its time. With
 * `--judge` the config's judge is asked, with `--allow-code-execution` models' code is run. Ballots that
 * came later are counted.
 */
export async function score(args: Arguments, io: Io): Promise<number> {
  const hasJudge = args.flags.has('judge');
  checkChosen(args.values.get('evaluator') ?? [], [
    'scripts',
    'ballots',
    ...(hasJudge ? (['judge'] as const) : []),
    ...(args.flags.has('allow-code-execution') ? (['jail'] as const) : []),
  ]);
  if (!hasJudge) return await scoreRuns(args, io, { judge: null, redact: (text) => text, costs: null });
  const { planned, redact, budget, ...site } = await loadJudge(readChoices(args), {
    workspace: localWorkspace(io.cwd),
    env: io.env,
  });
  const spending = new Spending(budget);
  const { judge: instrument, close } = await openJudge({ ...planned, ...site, spending, signal: io.signal });
  try {
    const taken = (): RunRecord['instruments'] => listSpending(spending, { judge: planned });
    const judge = { identity: planned.identity, instrument };
    return await scoreRuns(args, io, { judge, redact, costs: { spending, taken } });
  } finally {
    await close();
  }
}

async function scoreRuns(args: Arguments, io: Io, judging: Judging): Promise<number> {
  const { redact, costs } = judging;
  const [named = ''] = args.positionals.map((one) => path.resolve(io.cwd, one));
  const found = findResults(named);
  const names = new Map(found.map(({ record, name }) => [record, name]));
  const formats = parseFormats(valueOf(args, 'report-formats') ?? '');
  const startedAt = io.now();
  const beside = isFolder(named) ? named : path.dirname(named);
  const { cells, jail, unjailed } = await scoreCells(findNewestRuns([...names.keys()]), args, io, {
    ...judging,
    beside,
  });
  const results = valueOf(args, 'results');
  const folder = results === undefined ? beside : path.resolve(io.cwd, results);
  const run: RunRecord = {
    schema: RUN_SCHEMA,
    tool_version: io.version,
    started_at: startedAt.toISOString(),
    finished_at: io.now().toISOString(),
    ...describeCosts(costs),
    ...(jail !== null && { jail }),
    ...(unjailed !== null && { unjailed }),
    cells: cells.map(({ record, again }) => ({ ...again, rescored_from: names.get(record) ?? named })),
  };
  const gated = applyGate(compareRuns(matchCells([], run.cells)), 'never', { run });
  const forms = renderRunForms(gated.report, redact, formats);
  const files = await writeRun(folder, run, forms, ANYWHERE);
  const code = printVerdict(gated, args.flags.has('json'), io);
  const asked = costs === null ? 'nobody was asked' : `the judge got ${plural(run.requests, 'request')}`;
  io.err(`${files.map((file) => path.relative(io.cwd, file)).join(', ')}: scored again, ${asked}\n`);
  return code;
}

type ScoredCells = {
  readonly cells: readonly { readonly record: CellRecord; readonly again: CellRecord }[];
  readonly jail: string | null;
  readonly unjailed: string | null;
};

async function scoreCells(
  records: readonly CellRecord[],
  args: Arguments,
  io: Io,
  { judge, redact, beside }: Judging & { readonly beside: string },
): Promise<ScoredCells> {
  const { cwd, signal } = io;
  const chosen = args.values.get('evaluator') ?? [];
  const workspace = localWorkspace(cwd);
  const renew = renewPrograms(workspace, beside);
  const used = records.flatMap((record) => listUsed(record, chosen));
  const ballots = openWanted(args, io, used);
  const local = await openLocalInstruments(
    used.map((one) => ({ ...one, settings: renew(one.settings) })),
    { workspace, allowsCode: args.flags.has('allow-code-execution'), signal },
  );
  const instruments = {
    ...local.instruments,
    ...(ballots !== null && { ballots }),
    ...(judge !== null && { judge: judge.instrument }),
  };
  const identities = { ...local.identities, ...(judge !== null && { judge: judge.identity }) };
  const cells: { record: CellRecord; again: CellRecord }[] = [];
  try {
    for (const record of records) {
      const again = await scoreCell(record, { chosen, instruments, identities, renew, redact, signal });
      cells.push({ record, again });
    }
    return { cells, jail: local.whichJail(), unjailed: local.whyUnjailed() };
  } finally {
    await local.close();
  }
}

/** Opens the ballots where people score, or where somebody names them; else what is wrong in them, or in the config, is no matter. */
function openWanted(args: Arguments, io: Io, used: readonly EvaluatorRecord[]): Ballots | null {
  const names = [...(args.values.get('evaluator') ?? []), ...used.map(({ name }) => name)];
  const isRated = names.some((name) => getEvaluator(name).needs?.includes('ballots') === true);
  return isRated || args.values.has('ballots') ? openChosenBallots(args, io) : null;
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

/** What gives an evaluator the instrument that it lacks. */
const HINTS: { readonly [Name in InstrumentName]?: string } = {
  judge: ': `--judge` asks the judge of the config',
  jail: ': `--allow-code-execution` lets code run that models wrote',
};

function checkChosen(names: readonly string[], given: readonly InstrumentName[]): void {
  checkEvaluators(names, '--evaluator');
  const problems = names.flatMap((name) => {
    const lacking = (getEvaluator(name).needs ?? []).filter((need) => !given.includes(need));
    if (lacking.length === 0) return [];
    const hint = lacking.flatMap((need) => HINTS[need] ?? []).join('');
    return [{ message: `--evaluator \`${name}\` cannot score offline${hint}` }];
  });
  if (problems.length > 0) throw new UserError(problems);
}
