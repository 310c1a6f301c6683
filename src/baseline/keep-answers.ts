import type { CaseResult } from '../domain/record.ts';
import { isSameCell } from '../records/cell-key.ts';
import { pairKeys } from '../records/pair-keys.ts';
import { trialsOf } from '../records/trials.ts';
import type { NewRun } from './add-run.ts';
import { LIMITS } from './baseline.ts';
import type { Answers, KnownAnswer, Pool } from './baseline.ts';
import { toKey } from './packed-run.ts';

type CellAnswers = Answers['cells'][number];

/** Adds the answers of new runs; those to cases that were not asked again stay. */
export function keepAnswers(known: Answers, runs: readonly NewRun[]): Answers {
  const fresh = runs.map((run) =>
    takeUp(
      known.cells.find((cell) => isSameCell(cell, run.record)),
      run,
    ),
  );
  const isReplaced = (cell: CellAnswers): boolean => runs.some((run) => isSameCell(cell, run.record));
  return { cells: [...known.cells.filter((cell) => !isReplaced(cell)), ...fresh] };
}

function takeUp(known: CellAnswers | undefined, { record, cases }: NewRun): CellAnswers {
  const { benchmark_name, model_id, fingerprint, results } = record;
  const scoresReasoning = record.config.model?.['score_reasoning'] === true;
  const fresh = results.map((result) => shorten(result, scoresReasoning));
  const asked = new Set(results.map(({ test_id }) => test_id));
  const kept = known?.fingerprint === fingerprint ? nameAnswers(known.answers, cases) : [];
  return {
    benchmark_name,
    model_id,
    fingerprint,
    answers: [...kept.filter(({ id }) => !asked.has(id)), ...fresh],
  };
}

/** Gives the answers to cases under the ids that these have, as far as they are known. */
export function nameAnswers(answers: readonly KnownAnswer[], cases: Pool['cases']): KnownAnswer[] {
  const keys = answers.map(({ id, hash = null }) => ({ id, hash }));
  return pairKeys(cases.map(toKey), keys).flatMap((place, index) => {
    const [answer, [id] = []] = [place === null ? undefined : answers[place], cases[index]];
    return answer === undefined || id === undefined ? [] : [{ ...answer, id }];
  });
}

function shorten(result: CaseResult, scoresReasoning: boolean): KnownAnswer {
  const shown = trialsOf(result).find(({ passed }) => passed === result.passed) ?? result;
  return {
    id: result.test_id,
    ...(result.case_hash !== undefined && { hash: result.case_hash }),
    passed: result.passed,
    output: shown.output == null ? null : cut(shown.output),
    // Reasoning is not kept here: where it was scored, the answer alone is only a part.
    isCut:
      Buffer.byteLength(shown.output ?? '') > LIMITS.answerBytes ||
      (scoresReasoning && shown.reasoning != null),
    explanations: Object.fromEntries(
      Object.entries(shown.explanations ?? {}).map(([name, text]) => [name, cut(text)]),
    ),
  };
}

/** Cuts a text to the bytes that are kept, not within a character. */
function cut(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= LIMITS.answerBytes) return text;
  return new TextDecoder().decode(bytes.subarray(0, LIMITS.answerBytes)).replace(/\uFFFD+$/, '');
}
