import { describe, expect, it } from 'vitest';
import type { CellComparison, Side } from '../../src/compare/comparison.ts';
import { STOPPED } from '../../src/domain/failure.ts';
import { listNextSteps } from '../../src/report/next-steps.ts';
import { createRematch } from '../support/comparisons.ts';
import { comparisonOf } from '../support/compared-cells.ts';
import { createEvaluatorRecord, createResult, recordOf } from '../support/records.ts';

const DOUBT = { kind: 'drop_or_chance', detectable: { drop: 0.1, moreCases: 40 } } as const;
const side = (trials: number): Side => ({ cases: 20, trials, rate: 0.8, interval: [0.6, 0.9] });
const shown = { passes: 1, trials: 2, score: null, output: null, explanation: null };
const flip = { id: 'q1', input: null, before: shown, after: shown };

/** The one step that a cell that cannot tell asks for. */
function stepOf(overrides: Partial<CellComparison>): string | undefined {
  const cell = { verdict: 'inconclusive', reason: DOUBT, candidate: side(20), ...overrides } as const;
  return listNextSteps(comparisonOf(cell), String)[0];
}

describe('the next step of a cell that cannot tell', () => {
  it('is more cases or trials where each case was asked once', () => {
    expect(stepOf({})).toContain('or more trials of each (`repeat`)');
  });

  it('is more cases alone where trials answer alike, or a recording does', () => {
    const alike = 'More cases would tell; more trials of each would not';
    expect(stepOf({ candidate: side(40) })).toContain(alike);
    const why = { kind: 'recording', side: 'candidate' } as const;
    expect(stepOf({ warnings: [{ kind: 'one_look', why }] })).toContain(alike);
  });

  it('is to rate where answers wait for people', () => {
    const rate = 'Rate the answers with `llm-bench rate`';
    expect(stepOf({ reason: { kind: 'pending', baseline: 0, candidate: 4 } })).toContain(rate);
    expect(stepOf({ warnings: [{ kind: 'pending', answers: 4, all: 20 }] })).toContain(rate);
  });

  it('is to run their code where that was left for later', () => {
    const waiting = createResult('q', 'x', { error_kind: 'pending', scores: { code_execution: null } });
    const config = { evaluators: [createEvaluatorRecord({ name: 'code_execution' })] };
    const records = { baseline: [], candidate: [recordOf([waiting], { config })] };
    const step = stepOf({ reason: { kind: 'pending', baseline: 0, candidate: 1 }, records });
    expect(step).toContain('`llm-bench score --allow-code-execution`');
    expect(step).not.toContain('`llm-bench rate`');
  });

  it('is more trials too where they answer differently', () => {
    const { cases } = comparisonOf({}).cells[0]!;
    expect(stepOf({ candidate: side(40), cases: { ...cases, unstable: [flip] } })).toContain('`repeat`');
  });

  it.each([
    [{ kind: 'drift' } as const, 'The next regular run'],
    [{ kind: 'rematch_undecided' } as const, 'Run it again'],
  ])('is no more trials where %j is the reason', (reason, words) => {
    expect(stepOf({ reason })).toContain(words);
  });
});

describe('the next step of a cell that could not be asked again', () => {
  it.each([
    ['budget', 'Raise the limit that is named above'],
    ['quota', 'Pay for more'],
    [STOPPED.kind, 'Run the same command again'],
    [null, 'Run it again'],
  ] as const)('is about what kept it from that: %s', (failureKind, words) => {
    const rematch = createRematch({ undecided: { kind: 'unfinished', words: 'no', failureKind } });
    expect(stepOf({ reason: { kind: 'rematch_undecided' }, rematch })).toContain(words);
  });
});

describe('the next steps of several cells', () => {
  const worse = comparisonOf({ verdict: 'regressed' }).cells[0]!;
  const silent = {
    ...worse,
    ...{ model: 'm2', verdict: 'unmeasured' },
    reason: { kind: 'nothing_scored', obstacle: 'unreachable' },
  } as unknown as CellComparison;
  const both = { ...comparisonOf({}), cells: [worse, silent] };

  it('say what each is for, so that none speaks of the others', () => {
    const steps = listNextSteps(both, (name) => `\`${name}\``);
    expect(steps).toHaveLength(2);
    expect(steps[0]).toMatch(/^`\S+ on \S+`: Look at the cases that fail now/);
    expect(steps[1]).toMatch(/^`\S+ on m2`: Run the job again when the provider answers/);
  });

  it('name nothing where all ask for the same', () => {
    expect(listNextSteps({ ...both, cells: [worse, worse] }, String)).toEqual([
      expect.stringMatching(/^Look at the cases/),
    ]);
  });

  it('promises no kept answers of a run that was interrupted before there were any', () => {
    const reason = { kind: 'not_asked', failure: STOPPED } as const;
    const step = stepOf({ verdict: 'unmeasured', reason });
    expect(step).toContain('what was answered and kept is not asked again');
  });
});
