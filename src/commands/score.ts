import path from 'node:path';
import { compareRuns } from '../compare/compare-runs.ts';
import { matchCells } from '../compare/match-cells.ts';
import { findNewestRuns } from '../compare/past.ts';
import { canonicalJson } from '../domain/digest.ts';
import { UserError, userError } from '../domain/problem.ts';
import { RUN_SCHEMA } from '../domain/record.ts';
import type { CellRecord, EvaluatorRecord, RunRecord } from '../domain/record.ts';
import { evaluators, getEvaluator } from '../evaluators/index.ts';
import { readKnownCase } from '../records/case-of-result.ts';
import { findResults, isFolder } from '../records/read-results.ts';
import { writeRun } from '../records/write-run.ts';
import { renderForms } from '../report/index.ts';
import { rescoreRecord } from '../run/rescore-record.ts';
import { suggest } from '../text/nearest.ts';
import { ANYWHERE } from '../text/reach.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';
import { applyGate, printVerdict } from './print-verdict.ts';

/**
 * `llm-bench score RUN`: scores the kept answers of a results file, or of the newest run of each cell of a folder,
 * again, offline and free, and writes what that gives as new results, which name that file and keep its time.
 */
export async function score(args: Arguments, io: Io): Promise<number> {
  const chosen = args.values.get('evaluator') ?? [];
  checkChosen(chosen);
  const [named = ''] = args.positionals.map((one) => path.resolve(io.cwd, one));
  const found = findResults(named);
  const names = new Map(found.map(({ record, name }) => [record, name]));
  const startedAt = io.now();
  const cells: CellRecord[] = [];
  for (const record of findNewestRuns([...names.keys()])) {
    const again = await scoreCell(record, chosen, io.signal);
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
    requests: 0,
    usage: { input_tokens: 0, output_tokens: 0 },
    cost_usd: null,
    cells,
  };
  const gated = applyGate(compareRuns(matchCells([], cells)), 'never', run);
  const files = await writeRun(
    folder,
    run,
    renderForms(gated.report, (text) => text),
    ANYWHERE,
  );
  const code = printVerdict(gated, args.flags.has('json'), io);
  io.err(`${files.map((file) => path.relative(io.cwd, file)).join(', ')}: scored again, nobody was asked\n`);
  return code;
}

function checkEvaluators(names: readonly string[], from: string): void {
  const known = Object.keys(evaluators);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new UserError(
      unknown.map((name) => ({ message: `${from} \`${name}\` is unknown${suggest(name, known)}` })),
    );
}

function checkChosen(names: readonly string[]): void {
  checkEvaluators(names, '--evaluator');
  const needy = names.filter((name) => getEvaluator(name).needs !== undefined);
  if (needy.length > 0)
    throw new UserError(needy.map((name) => ({ message: `--evaluator \`${name}\` cannot score offline` })));
}

/** Scores with the evaluators that the record names, or with those chosen, as the record has set them where it has. */
async function scoreCell(
  record: CellRecord,
  chosen: readonly string[],
  signal: AbortSignal,
): Promise<CellRecord> {
  const { benchmark_name: benchmark, model_id: model, config, results } = record;
  const used = config?.evaluators ?? [];
  const own = results.flatMap(({ evaluators = [] }) => evaluators);
  const names = chosen.length > 0 ? chosen : [...new Set([...used, ...own].map(({ name }) => name))];
  const name = `${benchmark} on ${model}`;
  if (names.length === 0) throw userError(`${name} names no evaluator: choose with --evaluator`);
  checkEvaluators(names, `${name}: evaluator`);
  const scoring = chooseOf(used, chosen);
  const again = await rescoreRecord(record, {
    evaluators: scoring,
    findEvaluator: getEvaluator,
    instruments: {},
    signal,
    caseOf: (result) => {
      const known = readKnownCase(result);
      return known?.evaluators === undefined
        ? known
        : { ...known, evaluators: chooseOf(known.evaluators, chosen) };
    },
  });
  if (again === null)
    throw userError(`${name} holds no answer whose case is known: nothing can be scored again`);
  // A record scored in another way is of another configuration.
  const { fingerprint, rematch: _rematch, ...rest } = again;
  const isSame = canonicalJson(scoring) === canonicalJson(used) && hasSameChecks(again, record);
  return { ...rest, ...(isSame && fingerprint !== undefined && { fingerprint }) };
}

/** Gives the chosen of a record's evaluators, as it has set them, in the versions that we have; none chosen: all. */
function chooseOf(used: readonly EvaluatorRecord[], chosen: readonly string[]): EvaluatorRecord[] {
  const names = chosen.length > 0 ? chosen : [...new Set(used.map(({ name }) => name))];
  return names.flatMap((name): EvaluatorRecord[] => {
    const { version } = getEvaluator(name);
    const known = used.filter((evaluator) => evaluator.name === name);
    if (known.length === 0) return [{ name, version, settings: {}, threshold: null }];
    return known.map(({ name: _name, as, settings, threshold, instruments }) => ({
      name,
      ...(as !== undefined && { as }),
      version,
      settings,
      threshold,
      ...(instruments !== undefined && { instruments }),
    }));
  });
}

function hasSameChecks(after: CellRecord, before: CellRecord): boolean {
  const checks = ({ results }: CellRecord): string =>
    canonicalJson(results.map(({ evaluators }) => evaluators));
  return checks(after) === checks(before);
}
