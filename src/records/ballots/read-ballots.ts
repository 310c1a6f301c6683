import { isUtf8 } from 'node:buffer';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Ballot } from '../../domain/ballot.ts';
import { MAX_PROBLEMS, UserError, userError } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { byteLines } from '../../text/byte-lines.ts';
import type { ByteLine } from '../../text/byte-lines.ts';
import { explainFileError } from '../../text/file-error.ts';
import { isFolder, readBytes } from '../../text/open-file.ts';
import { ANYWHERE } from '../../text/reach.ts';
import type { Reach } from '../../text/reach.ts';
import { isCutShort, isEndedCut, parseBallot } from './ballot-line.ts';

/** Largest file of ballots: some 300 000 of them. */
const MAX_BYTES = 64 * 1024 * 1024;
const MARK = '\uFEFF';

/**
 * Reads the ballots of a file, or of all `*.jsonl` of a folder by name, as they stand: `keepInForce` gives those that
 * count. Wrong lines are a UserError that names their places; a last line that was not written to its end is passed
 * over. `shownAs` is the name in messages.
 */
export function readBallots(named: string, reach: Reach = ANYWHERE, shownAs = named): Ballot[] {
  const problems: Problem[] = [];
  const ballots = listBallotFiles(named, reach, shownAs).flatMap(({ file, shownAs: name }) =>
    readFile(file, reach, name, problems),
  );
  if (problems.length > 0) throw new UserError(problems.slice(0, MAX_PROBLEMS));
  return ballots;
}

type BallotFile = { readonly file: string; readonly shownAs: string };

function listBallotFiles(named: string, reach: Reach, shownAs: string): BallotFile[] {
  if (!isFolder(named, reach)) return [{ file: named, shownAs }];
  return listNames(named, shownAs).map((name) => ({
    file: path.join(named, name),
    shownAs: path.join(shownAs, name),
  }));
}

function listNames(folder: string, shownAs: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'))
      .sort();
  } catch (error) {
    throw userError(`cannot read \`${shownAs}\`: ${explainFileError(error)}`, undefined, { cause: error });
  }
}

function readFile(file: string, reach: Reach, shownAs: string, problems: Problem[]): Ballot[] {
  const instead = ': let several files in one folder hold the ballots';
  const bytes = readBytes(file, reach, { maxBytes: MAX_BYTES, shownAs, instead });
  const ballots: Ballot[] = [];
  let number = 0;
  for (const line of byteLines(bytes)) {
    number += 1;
    const place = { file: shownAs, line: number };
    try {
      const ballot = readLine(line, place);
      if (ballot !== undefined) ballots.push(ballot);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
  }
  return ballots;
}

function readLine(
  { bytes, isEnded }: ByteLine,
  place: { readonly file: string; readonly line: number },
): Ballot | undefined {
  const text = bytes.toString('utf8').replace(MARK, '').trim();
  if (text === '' || isEndedCut(text) || (!isEnded && isCutShort(text))) return undefined;
  if (!isUtf8(bytes)) throw userError('the line is not valid UTF-8 text; save it as UTF-8', place);
  return parseBallot(text, place);
}
