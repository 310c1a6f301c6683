/** The lines of a file of ballots, each JSON (docs/rating.md). */
import { BALLOT_SCHEMA, scoreOfMark } from '../../domain/ballot.ts';
import type { Ballot, RaterMark } from '../../domain/ballot.ts';
import { ROUNDING } from '../../domain/defaults.ts';
import { userError } from '../../domain/problem.ts';
import type { Place } from '../../domain/problem.ts';
import { parseJson } from '../../text/json.ts';
import { filledText, mapping, oneOf, orNull, share, showValue, text, time } from '../../text/shapes.ts';
import { tryJson } from '../../text/try-json.ts';

/** End of a line whose beginning is all that a process wrote before it was gone; it is passed over. */
const CUT = '#cut';

const MARKS: readonly unknown[] = [1, 2, 3, 4, 5, 'pass', 'fail'] satisfies RaterMark[];

const shape = mapping(
  {
    schema: oneOf([BALLOT_SCHEMA]),
    answer: filledText,
    benchmark_name: text,
    test_id: text,
    rater: filledText,
    score: orNull(share),
    at: time,
  },
  { note: text },
);

/** Gives a ballot as a line. */
export function toBallotLine(ballot: Ballot): string {
  return `${JSON.stringify(ballot)}\n`;
}

/** Gives what must go before a line that follows this one, which nothing ends. */
export function endLine(last: string): string {
  if (last === '') return '';
  return isCutShort(last) ? ` ${CUT}\n` : '\n';
}

/** Tells whether a line was ended as one that is only the beginning of a ballot. */
export function isEndedCut(line: string): boolean {
  return line.endsWith(CUT);
}

/** Tells whether a line that nothing ends is only the beginning of a ballot. */
export function isCutShort(line: string): boolean {
  return tryJson(line) === undefined;
}

/** Reads a line; one that is no ballot is a UserError at its place. */
export function parseBallot(line: string, place: Place & { readonly line: number }): Ballot {
  const value = parseAsWritten(line) ?? parseJson(line, place.file, { firstLine: place.line }).value;
  const wrong = shape(value);
  const [first] = wrong;
  if (first !== undefined) {
    const name = first.at === '' ? 'a ballot' : `\`${first.at.slice(1)}\` of a ballot`;
    throw userError(`${name} must be ${first.allowed}, found ${first.found}`, place);
  }
  const ballot = value as Ballot; // every part but the mark was just checked
  const problem = findMarkProblem(ballot);
  if (problem !== undefined) throw userError(problem, place);
  return ballot;
}

/** Reads a line that is as we write it, which is quick; undefined where it may hold what is refused. */
function parseAsWritten(line: string): unknown {
  const value = tryJson(line);
  return JSON.stringify(value) === line ? value : undefined;
}

function findMarkProblem({ mark, score }: Ballot): string | undefined {
  if (mark === undefined) return undefined;
  if (!MARKS.includes(mark))
    return `\`mark\` of a ballot must be one of 1 to 5, pass, fail, found ${showValue(mark)}`;
  if (score === null) return '`mark` of a ballot must be absent where `score` is null, which takes it back';
  const due = scoreOfMark(mark);
  return Math.abs(due - score) <= ROUNDING
    ? undefined
    : `\`score\` of a ballot must be ${due} where \`mark\` is ${showValue(mark)}, found ${showValue(score)}`;
}
