import type { OwnChecks, PlacedCase } from '../domain/case.ts';
import { DEFAULT_DIFFICULTY } from '../domain/defaults.ts';
import { UserError } from '../domain/problem.ts';
import type { Place } from '../domain/problem.ts';
import { examineSource } from '../text/check-source.ts';
import { ProblemTally } from '../text/problem-tally.ts';
import { sourceAt } from '../text/source.ts';
import { Spool } from '../text/spool.ts';
import { readMessages } from './cases-file/messages.ts';
import type { Conversation } from './cases-file/messages.ts';
import { readUses } from './evaluator-uses.ts';
import { caseSchema } from './file-schema.ts';
import type { CaseText } from './file-schema.ts';
import type { Row } from './loader.ts';

/** Gives the cases that rows hold; what is wrong with rows is one UserError, each mistake once with its count. */
export function readRows(rows: readonly Row[], benchmark: string): readonly PlacedCase[] {
  const tally = new ProblemTally('row');
  const written = rows.flatMap(({ value, place, blank }) => {
    const { data, mistakes } = examineSource(caseSchema, sourceAt(place, value));
    for (const { kind, problem } of mistakes) tally.add(kind, () => problem);
    return data === undefined ? [] : [{ text: data, place, ...(blank !== undefined && { blank }) }];
  });
  const problems = tally.list();
  if (problems.length > 0) throw new UserError(problems);
  return nameCases(written, benchmark);
}

/** What most cases have nothing of, once for all of them. */
const NONE: readonly never[] = [];
const NO_METADATA: NonNullable<CaseText['metadata']> = {};

type Written = { readonly text: CaseText; readonly place: Place; readonly blank?: readonly string[] };

/** Gives what a case asks: a text, or the last turn of a conversation; one message alone is a text. */
function readQuestion({ input, messages = [] }: CaseText): Conversation {
  return input === undefined ? readMessages(messages) : { status: 'read', messages: [], input };
}

/** Makes cases of what is written; those without an id are counted from 1. The same id twice is a UserError. */
export function nameCases(written: readonly Written[], benchmark: string): readonly PlacedCase[] {
  let unnamed = 0;
  const seen = new Map<string, Place>();
  const tally = new ProblemTally('case');
  const spool = new Spool<PlacedCase>(written.length);
  for (const [index, { text, place, blank }] of written.entries()) {
    const id = text.id ?? `${benchmark}_${(unnamed += 1)}`;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, place);
    else
      tally.add('twice', () => ({
        message: `the case id \`${id}\` is given twice, first in line ${first.line ?? 1}`,
        place,
      }));
    const asked = readQuestion(text);
    if (asked.status === 'wrong')
      tally.add(asked.message, () => ({ message: `\`messages\`: ${asked.message}`, place }));
    spool.set(index, {
      id,
      input: asked.status === 'wrong' ? '' : asked.input,
      ...(asked.status === 'read' && asked.messages.length > 1 && { messages: asked.messages }),
      expected: text.expected ?? null,
      tags: text.tags ?? NONE,
      difficulty: text.difficulty ?? DEFAULT_DIFFICULTY,
      mustPass: text.must_pass ?? false,
      ...readCriteria(text),
      ...(blank !== undefined && { blank }),
      ...readOwnChecks(text),
      place,
      ...(text.id === undefined && { isUnnamed: true }),
      ...(text.reviewed === false && { isUnreviewed: true }),
    });
  }
  const problems = tally.list();
  if (problems.length > 0) throw new UserError(problems);
  return spool.list();
}

/** Gives a case's criteria, and its metadata, in which those with descriptions stand. */
function readCriteria({
  criteria,
  metadata = NO_METADATA,
}: CaseText): Pick<PlacedCase, 'criteria' | 'metadata'> {
  if (criteria === undefined) return { criteria: NONE, metadata };
  const names = [criteria].flat().filter((one) => typeof one === 'string');
  if (Array.isArray(criteria) && names.length === criteria.length) return { criteria: names, metadata };
  return { criteria: [], metadata: { ...metadata, criteria } };
}

function readOwnChecks({ evaluators, thresholds }: CaseText): { readonly ownChecks?: OwnChecks } {
  if (evaluators === undefined && thresholds === undefined) return {};
  return {
    ownChecks: {
      ...(evaluators !== undefined && { evaluators: readUses(evaluators) }),
      ...(thresholds !== undefined && { thresholds }),
    },
  };
}
