import type { PlacedCase } from '../domain/case.ts';
import { MAX_PROBLEMS, UserError } from '../domain/problem.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { checkSource } from '../text/check-source.ts';
import { caseSchema } from './file-schema.ts';
import type { CaseText } from './file-schema.ts';
import type { Row } from './loader.ts';

/** Gives the cases that rows hold; each row that is no case is a problem of one UserError. */
export function readRows(rows: readonly Row[], benchmark: string): PlacedCase[] {
  const problems: Problem[] = [];
  const written = rows.flatMap(({ value, place, blank }) => {
    try {
      const source = { file: place.file, value, placeOf: () => place, placeOfKey: () => place };
      return [{ text: checkSource(caseSchema, source), place, ...(blank !== undefined && { blank }) }];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new UserError(problems.slice(0, MAX_PROBLEMS));
  return nameCases(written, benchmark);
}

type Written = { readonly text: CaseText; readonly place: Place; readonly blank?: readonly string[] };

/** Makes cases of what is written; those without an id are counted from 1. The same id twice is a UserError. */
export function nameCases(written: readonly Written[], benchmark: string): PlacedCase[] {
  let unnamed = 0;
  const seen = new Map<string, Place>();
  const problems: Problem[] = [];
  const cases = written.map(({ text, place, blank }): PlacedCase => {
    const id = text.id ?? `${benchmark}_${(unnamed += 1)}`;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, place);
    else
      problems.push({
        message: `the case id \`${id}\` is given twice, first in line ${first.line ?? 1}`,
        place,
      });
    return {
      id,
      input: text.input,
      expected: text.expected ?? null,
      tags: text.tags ?? [],
      difficulty: text.difficulty ?? 'medium',
      criteria: text.criteria ?? [],
      mustPass: text.must_pass ?? false,
      metadata: text.metadata ?? {},
      ...(blank !== undefined && { blank }),
      place,
    };
  });
  if (problems.length > 0) throw new UserError(problems.slice(0, MAX_PROBLEMS));
  return cases;
}
