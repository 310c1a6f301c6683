import { existsSync } from 'node:fs';
import path from 'node:path';
import { calibrate as holdAgainstPeople } from '../calibration/calibrate.ts';
import { chooseEvaluator, namesOfScores } from '../calibration/choose-evaluator.ts';
import { matchBallots } from '../calibration/match-ballots.ts';
import { matchLabels } from '../calibration/match-labels.ts';
import type { Ratings } from '../calibration/ratings.ts';
import { readLabels } from '../calibration/read-labels.ts';
import { listScored } from '../calibration/scored-answers.ts';
import type { Scored } from '../calibration/scored-answers.ts';
import { findNewestRuns } from '../compare/past.ts';
import { UserError, userError } from '../domain/problem.ts';
import type { CellRecord } from '../domain/record.ts';
import { isRun } from '../records/answers-once.ts';
import { placeBallots } from '../records/ballots/ballot-site.ts';
import type { BallotSite } from '../records/ballots/ballot-site.ts';
import { readBallots } from '../records/ballots/read-ballots.ts';
import { keyOfRecord } from '../records/cell-key.ts';
import { newest } from '../records/order.ts';
import { buildCalibrationJson } from '../report/calibration/calibration-json.ts';
import { renderCalibration } from '../report/calibration/render-calibration.ts';
import { jsonText } from '../text/escape.ts';
import { plural } from '../text/plural.ts';
import { localWorkspace } from '../text/reach.ts';
import { shareOf, valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { chooseBallots } from './ballots.ts';
import { chooseCells } from './choose-cells.ts';
import type { Io } from './io.ts';
import { readAll } from './look-back.ts';

/** `llm-bench calibrate RESULTS`: says how far an evaluator's scores agree with what people say of the same answers. */
export async function calibrate(args: Arguments, io: Io): Promise<number> {
  const threshold = shareOf(args, 'threshold');
  const match = readPeople(args, io);
  const [named = ''] = args.positionals;
  const scored = await readScored(args, path.resolve(io.cwd, named), io);
  const ratings = match(scored);
  const found = holdAgainstPeople(scored, ratings, threshold);
  io.out(
    args.flags.has('json')
      ? `${jsonText(buildCalibrationJson(found), 2)}\n`
      : renderCalibration(found, io.screen),
  );
  return 0;
}

/** Reads what people say; gives what finds the answers that they say it of. */
function readPeople(args: Arguments, { cwd }: Io): (scored: Scored) => Ratings {
  const labels = valueOf(args, 'labels');
  const named = args.values.get('ballots');
  if (labels !== undefined && named !== undefined)
    throw userError('--labels and --ballots exclude one another');
  if (labels !== undefined) {
    const all = readLabels(path.resolve(cwd, labels), labels);
    return ({ answers }) => checkMatched(matchLabels(all, answers), 'label', labels);
  }
  const sites = listBallotSites(args, cwd);
  const ballots = sites.flatMap(({ path: file, reach, shownAs }) => readBallots(file, reach, shownAs));
  const shown = sites.map(({ shownAs }) => shownAs).join(', ');
  return (scored) => checkMatched(matchBallots(ballots, scored), 'ballot', shown);
}

function listBallotSites(args: Arguments, cwd: string): BallotSite[] {
  const named = args.values.get('ballots');
  const workspace = localWorkspace(cwd);
  if (named !== undefined)
    return named.map((one) => ({ ...placeBallots(one, workspace), reach: workspace.named }));
  const site = chooseBallots(args, { cwd });
  if (!existsSync(site.path))
    throw userError('calibrate needs what people say: --labels FILE, or --ballots FILE');
  return [site];
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
  const chosen = chooseCells(args, [...kept.values()]);
  const evaluator = chooseEvaluator(chosen, valueOf(args, 'evaluator'));
  const holding = chosen.filter((record) => namesOfScores([record]).includes(evaluator));
  return listScored(findNewestRuns(holding), evaluator);
}

/** Gives ratings; where there are some and none is of an answer, a mistake that would look like none at all is a UserError. */
function checkMatched(ratings: Ratings, what: 'label' | 'ballot', file: string): Ratings {
  const { unknown, otherAnswer } = ratings.leftOut;
  if (ratings.byAnswer.size > 0 || unknown + otherAnswer === 0) return ratings;
  const none =
    what === 'label' ? 'no case of that id has a score' : 'they are of other answers, say of an earlier run';
  const why =
    otherAnswer > 0
      ? `of other texts than the results hold, say of an earlier run: ${plural(otherAnswer, 'label')}`
      : none;
  throw userError(`none of its ${plural(unknown + otherAnswer, what)} is of a scored answer: ${why}`, {
    file,
  });
}
