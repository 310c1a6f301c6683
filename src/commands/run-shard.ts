import path from 'node:path';
import { EXIT_CODES } from '../domain/exit-codes.ts';
import { UserError, userError } from '../domain/problem.ts';
import type { Plan } from '../domain/plan.ts';
import type { Shard } from '../domain/shard.ts';
import { cutPlan, runShard } from '../pipeline/shards/run-shard.ts';
import { selectRun } from '../pipeline/select-run.ts';
import type { Selection } from '../pipeline/select-run.ts';
import { digestPlan } from '../records/digest-plan.ts';
import { writeShard } from '../records/write-shard.ts';
import { prepareResultsFolder } from '../records/write-run.ts';
import { countShard, describeShard } from '../report/shards.ts';
import { jsonText } from '../text/escape.ts';
import { parseShard, SHARD_FORM } from '../text/parse-shard.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { printDryRun } from './dry-run.ts';
import type { Io } from './io.ts';
import { chooseKeeping, keepAnswers, openJournal } from './keep-answers.ts';
import { askOrRecall, withAnswers } from './open-answers.ts';
import type { Prepared } from './run.ts';

/** Options of a verdict, which a shard does not give. */
const OF_THE_VERDICT = ['compare', 'baseline', 'fail-on', 'report-formats'];
const SCHEMA = 'llm-bench/shard-run/1';

/** Reads the shard that is to be run, null for all; a UserError where it is none, or where a verdict is asked for. */
export function readShardOption(args: Arguments): Shard | null {
  const given = valueOf(args, 'shard');
  if (given === undefined) return null;
  const shard = parseShard(given);
  if (shard === null) throw userError(`--shard takes ${SHARD_FORM}, not \`${given}\``);
  const useless = OF_THE_VERDICT.filter((name) => args.flags.has(name) || args.values.has(name));
  if (useless.length > 0)
    throw new UserError(
      useless.map((name) => ({ message: `--${name} is for \`llm-bench merge\`: a shard judges nothing` })),
    );
  return shard;
}

/** Asks a shard's part of a plan and writes its answers as one file, for `merge`. */
export async function runPart(args: Arguments, io: Io, shard: Shard, prepared: Prepared): Promise<number> {
  const { plan, scope, deps, results } = prepared;
  const selection = await selectRun(plan, [], scope, deps);
  const part = cutPlan(selection, shard);
  const asJson = args.flags.has('json');
  const keeping = chooseKeeping(args, prepared);
  if (args.flags.has('dry-run')) {
    const journal = openJournal(part, keeping, io);
    return withAnswers(args, deps.startedAt, io, (store) =>
      printDryRun(cut(selection, part), deps.instruments, { journal, store, asJson }, io),
    );
  }
  prepareResultsFolder(results.folder, results.reach);
  return await keepAnswers(part, keeping, io, async (journal) => {
    const kept = { ...deps, keeper: journal };
    const ran = await askOrRecall(args, kept, io, (asking) => runShard(part, asking));
    if (io.signal.aborted) return EXIT_CODES.interrupted;
    const header = {
      ...{ plan: digestPlan(plan, io.version), ...shard, attempt: 1, tool_version: io.version },
      started_at: deps.startedAt.toISOString(),
    };
    const spent = ran.spending.toRecord();
    const content = { ...ran, spent, header, finished_at: io.now().toISOString() };
    const file = await writeShard(results.folder, content);
    journal.remove();
    const shown = path.relative(io.cwd, file);
    const facts = countShard(plan.cells, ran);
    io.out(
      asJson
        ? `${jsonText({ schema: SCHEMA, ...header, ...facts, file: shown, spent }, 2)}\n`
        : `${describeShard(shard, facts)}\nits answers are in ${shown}: \`llm-bench merge\` judges all ${shard.total} together\n`,
    );
    return EXIT_CODES.passed;
  });
}

function cut(selection: Selection, plan: Plan): Selection {
  const selected = selection.selected.flatMap((one) => {
    const cell = plan.cells.find(
      ({ benchmark, model }) =>
        benchmark === one.selected.cell.benchmark && model === one.selected.cell.model,
    );
    return cell === undefined ? [] : [{ ...one, selected: { ...one.selected, cell } }];
  });
  return { ...selection, selected, plan };
}
