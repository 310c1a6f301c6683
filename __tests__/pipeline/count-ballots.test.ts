import { describe, expect, it } from 'vitest';
import { matchTwo } from '../../src/compare/match-cells.ts';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import type { CastBallot } from '../../src/domain/ballot.ts';
import type { CaseResult, CellRecord, EvaluatorRecord } from '../../src/domain/record.ts';
import { evaluators } from '../../src/evaluators/index.ts';
import { human } from '../../src/evaluators/human.ts';
import { numericMatch } from '../../src/evaluators/numeric-match.ts';
import type { Ballots } from '../../src/evaluators/instruments.ts';
import { countBallots } from '../../src/pipeline/count-ballots.ts';
import { rescorePairs } from '../../src/pipeline/rescore-pairs.ts';
import { createBallot } from '../support/ballots.ts';
import { createEvaluatorRecord, createResult, recordOf } from '../support/records.ts';

const HUMAN = createEvaluatorRecord({ name: 'human', version: human.version, settings: {} });
const { signal } = new AbortController();

/** Ballots by the answer's text. */
const ballotsOf = (scores: Readonly<Record<string, number>>): Ballots => ({
  find: (_, answer) => {
    const score = scores[answer];
    return score === undefined ? [] : [{ ...createBallot(), score } satisfies CastBallot];
  },
});

/** A case whose answer is its id: rated with a score, or waiting. */
function answered(id: string, score: number | null, used: EvaluatorRecord): CaseResult {
  const case_hash = `h${id}`;
  return createResult(id, score === 1 ? '1' : '0', {
    ...{ case_hash, input: '?', expected: 1, output: id },
    scores: { [used.name]: 1, human: score },
    ...(score === null && { passed: null, error: 'pending: nobody has rated it yet', error_kind: 'pending' }),
  });
}

function rated(scores: Readonly<Record<string, number | null>>, used = HUMAN): CellRecord {
  const results = Object.entries(scores).map(([id, score]) => answered(id, score, used));
  return recordOf(results, { config: { evaluators: used === HUMAN ? [HUMAN] : [HUMAN, used] } });
}

const scoresOf = (records: readonly CellRecord[]): unknown =>
  records.map(({ results }) => results.map(({ scores }) => scores?.['human'] ?? null));

describe('countBallots', () => {
  it('scores the answers that wait, and leaves rated ones as they are whose ballots are elsewhere', async () => {
    const open = (): Ballots => ballotsOf({ a: 0 });
    const counted = await countBallots([rated({ a: null, b: 1, c: null })], { open, signal });
    expect(scoresOf(counted)).toEqual([[0, 1, null]]);
    expect(counted[0]?.results[1]).toMatchObject({ passed: true, error: null });
  });

  it('reads no ballots where nothing waits', async () => {
    const open = (): Ballots => {
      throw new Error('they were read');
    };
    const records = [rated({ a: 1 })];
    expect(await countBallots(records, { open, signal })).toBe(records);
  });
});

describe('a change that takes ballots away', () => {
  it('takes no case out of the comparison where another evaluator changed', async () => {
    const numeric = (tolerance: number): EvaluatorRecord =>
      createEvaluatorRecord({ version: numericMatch.version, settings: { tolerance } });
    const before = rated({ a: 1, b: 1, c: 0 }, numeric(0.1));
    const after = rated({ a: 1, b: 0, c: 0 }, numeric(0.2));
    const { pairs } = await rescorePairs(matchTwo(before, after), {
      ...{ evaluators, signal },
      openBallots: () => ballotsOf({ c: 0 }),
    });
    expect(scoresOf(pairs[0]?.baseline ?? [])).toEqual([[1, 1, 0]]);
    expect(compareRuns({ pairs, missingCells: [] }).cells[0]?.baseline).toMatchObject({ cases: 3 });
  });
});
