import path from 'node:path';
import { calibrate as holdAgainstPeople } from '../calibration/calibrate.ts';
import { chooseEvaluator, namesOfScores } from '../calibration/choose-evaluator.ts';
import { matchLabels } from '../calibration/match-labels.ts';
import type { Ratings } from '../calibration/ratings.ts';
import { readLabels } from '../calibration/read-labels.ts';
import { listScored } from '../calibration/scored-answers.ts';
import type { Scored } from '../calibration/scored-answers.ts';
import { findNewestRuns } from '../compare/past.ts';
import { UserError, userError } from '../domain/problem.ts';
import type { CellRecord } from '../domain/record.ts';
import { isRun } from '../records/answers-once.ts';
import { keyOfRecord } from '../records/cell-key.ts';
import { newest } from '../records/order.ts';
import { buildCalibrationJson } from '../report/calibration/calibration-json.ts';
import { renderCalibration } from '../report/calibration/render-calibration.ts';
import { jsonText } from '../text/escape.ts';
import { suggest } from '../text/nearest.ts';
import { plural } from '../text/plural.ts';
import { shareOf, valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';
import { readAll } from './look-back.ts';

/** `llm-bench calibrate RESULTS`: says how far an evaluator's scores agree with what people say of the same answers. */
export async function calibrate(args: Arguments, io: Io): Promise<number> {
  const threshold = shareOf(args, 'threshold');
  const labels = valueOf(args, 'labels');
  if (labels === undefined) throw userError('calibrate needs what people say: --labels FILE');
  const [named = ''] = args.positionals;
  const scored = await readScored(args, path.resolve(io.cwd, named), io);
  const ratings = matchLabels(readLabels(path.resolve(io.cwd, labels), labels), scored.answers);
  checkMatched(ratings, labels);
  const found = holdAgainstPeople(scored, ratings, threshold);
  io.out(
    args.flags.has('json')
      ? `${jsonText(buildCalibrationJson(found), 2)}\n`
      : renderCalibration(found, io.screen),
  );
  return 0;
}

/** Reads the newest answers of each chosen cell that hold scores by the evaluator. */
async function readScored(args: Arguments, named: string, { signal }: Io): Promise<Scored> {
  // Of records that hold the same scores only the newest is kept.
  const kept = new Map<string, CellRecord>();
  const add = (record: CellRecord): void => {
    const key = JSON.stringify([keyOfRecord(record), isRun(record), namesOfScores([record])]);
    const known = kept.get(key);
    kept.set(key, newest(known === undefined ? [record] : [known, record]) ?? record);
  };
  const problems = await readAll([named], add, { signal });
  if (problems.length > 0) throw new UserError(problems);
  const chosen = chooseBy(args, 'model', chooseBy(args, 'benchmark', [...kept.values()]));
  const evaluator = chooseEvaluator(chosen, valueOf(args, 'evaluator'));
  const holding = chosen.filter((record) => namesOfScores([record]).includes(evaluator));
  return listScored(findNewestRuns(holding), evaluator);
}

/** Leaves the benchmarks or models that are named; a name that none has is a UserError. */
function chooseBy(
  args: Arguments,
  what: 'benchmark' | 'model',
  records: readonly CellRecord[],
): readonly CellRecord[] {
  const names = args.values.get(what) ?? [];
  if (names.length === 0) return records;
  const nameOf = (record: CellRecord): string =>
    what === 'benchmark' ? record.benchmark_name : record.model_id;
  const known = [...new Set(records.map(nameOf))];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw userError(
      unknown.map((name) => `no results of the ${what} \`${name}\`${suggest(name, known)}`).join('; '),
    );
  return records.filter((record) => names.includes(nameOf(record)));
}

/** Throws where there are labels and none is of an answer: a mistake that would look like no labels at all. */
function checkMatched({ byAnswer, leftOut: { unknown, otherAnswer } }: Ratings, file: string): void {
  if (byAnswer.size > 0 || unknown + otherAnswer === 0) return;
  const what =
    otherAnswer > 0
      ? `${plural(otherAnswer, 'label')} are of other texts than the results hold, say of an earlier run`
      : 'no case of that id has a score';
  throw userError(`none of its ${plural(unknown + otherAnswer, 'label')} is of a scored answer: ${what}`, {
    file,
  });
}
