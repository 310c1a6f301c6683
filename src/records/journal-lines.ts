/** The lines of a journal: a header, then one line for each answer, each JSON (docs/results.md). */
import { isMapping } from '../domain/json.ts';
import type { Outcome } from '../domain/record.ts';
import { filledText, findTooDeep, mapping, number, oneOf, text, time } from '../text/shapes.ts';
import { tryJson } from '../text/try-json.ts';
import { answeredShape } from './parse-record.ts';

/** Schema name of a journal. */
export const JOURNAL_SCHEMA = 'llm-bench/journal/1';

/** First line of what a process has written: its plan, its time, and the process itself. */
export type JournalHeader = {
  readonly schema: typeof JOURNAL_SCHEMA;
  readonly plan: string;
  readonly started_at: string;
  readonly host: string;
  readonly process: number;
};

/** An answer, with the names of what was asked. */
export type JournalAnswer = {
  readonly benchmark_name: string;
  readonly model_id: string;
  readonly test_id: string;
  readonly case_hash: string;
  readonly trial: number;
  /** Side of a rematch for which it was asked, and the digest of that side's recipe. */
  readonly side?: 'baseline' | 'candidate';
  readonly recipe?: string;
  readonly outcome: Outcome;
};

const header = mapping(
  { schema: oneOf([JOURNAL_SCHEMA]), plan: filledText, started_at: time, host: text, process: number },
  {},
);
const answer = mapping(
  {
    benchmark_name: filledText,
    model_id: filledText,
    test_id: filledText,
    case_hash: filledText,
    trial: number,
    outcome: answeredShape,
  },
  { side: oneOf(['baseline', 'candidate']), recipe: filledText },
);

/** Gives a header or an answer as a line. */
export function toLine(entry: JournalHeader | JournalAnswer): string {
  return `${JSON.stringify(entry)}\n`;
}

/** Reads a line; undefined where it is neither, as one that was not written to its end. */
export function fromLine(line: string): JournalHeader | JournalAnswer | undefined {
  const entry = tryJson(line);
  if (!isMapping(entry) || findTooDeep(entry) !== null) return undefined;
  const shape = 'schema' in entry ? header : answer;
  if (shape(entry).length > 0) return undefined;
  return entry as unknown as JournalHeader | JournalAnswer; // every part was just checked
}

/** Names what was asked. */
export function nameAnswer(answer: Omit<JournalAnswer, 'outcome'>): string {
  const { benchmark_name, model_id, test_id, case_hash, trial, side, recipe } = answer;
  return JSON.stringify([benchmark_name, model_id, test_id, case_hash, trial, side ?? null, recipe ?? null]);
}
