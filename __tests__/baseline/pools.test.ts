import { describe, expect, it } from 'vitest';
import { addRuns, dropCells } from '../../src/baseline/add-run.ts';
import type { NewRun } from '../../src/baseline/add-run.ts';
import { baselineShape } from '../../src/baseline/baseline-shape.ts';
import type { Baseline, Pool } from '../../src/baseline/baseline.ts';
import { choosePool, cutToPast } from '../../src/baseline/choose-pool.ts';
import { keepAnswers } from '../../src/baseline/keep-answers.ts';
import { mergeBaselines } from '../../src/baseline/merge.ts';
import { hasRunOn } from '../../src/baseline/provenance.ts';
import { open, seal } from '../../src/baseline/seal.ts';
import { toRecords } from '../../src/baseline/to-records.ts';
import type { CaseResult, CellRecord, Outcome } from '../../src/domain/record.ts';
import { cellKey } from '../../src/records/cell-key.ts';
import { createRandom } from '../../src/stats/random.ts';
import { createRecord, createResult } from '../support/records.ts';

const RECIPE = { prompt: null, system_prompt: 'Be kind.', model: { model: 'small' } };
const EMPTY: Baseline = { cells: [] };

type Told = {
  run?: number;
  attempt?: number;
  fingerprint?: string;
  cases?: NewRun['cases'];
  model?: string;
  drift?: NewRun['drift'];
};

/** A run of cases c0, c1, ... with the given trials (see createResult). */
function tell(
  trials: readonly string[],
  { run = 1, attempt = 1, fingerprint = 'f1', cases, model = 'm', drift = null }: Told = {},
): NewRun {
  const at = new Date(Date.UTC(2026, 10, 24) + run * 1000 + attempt).toISOString();
  const record = createRecord(trials, {
    config: { repeat: 1 },
    fingerprint,
    recipe: RECIPE,
    model_id: model,
    timestamp: at,
  });
  return {
    record: { ...record, config: { repeat: 1 }, fingerprint, recipe: RECIPE },
    cases: cases ?? trials.map((_, index) => [`c${index}`, `h${index}`]),
    provenance: { commit: `c0ffee${run}`, run_id: run, run_attempt: attempt, at },
    drift,
  };
}

/** The same run, whose results carry the hashes of its cases. */
function withHashes(run: NewRun): NewRun {
  const [first, ...rest] = run.record.results.map((result, index) => ({
    ...result,
    case_hash: run.cases[index]![1],
  }));
  return { ...run, record: { ...run.record, results: [first!, ...rest] } };
}

const cellOf = ({ cells }: Baseline): Baseline['cells'][number] => cells[0]!;
const outcomes = (baseline: Baseline): string[] => cellOf(baseline).pools[0]!.runs.map((run) => run.outcomes);
const read = (baseline: Baseline): CellRecord[] =>
  toRecords(cellOf(baseline), cellOf(baseline).pools[0]!, { cells: [] });

describe('addRuns', () => {
  it('pools runs of one configuration, the newest first, whatever order they end in', () => {
    const baseline = addRuns(EMPTY, [
      tell(['1', '0'], { run: 2 }),
      tell(['0', '0'], { run: 1 }),
      tell(['1', '1x'], { run: 3 }),
    ]);
    expect(outcomes(baseline)).toEqual(['1,1x', '1,0', '0,0']);
  });

  it('keeps seven runs and five configurations', () => {
    const many = Array.from({ length: 9 }, (_, index) => tell(['1'], { run: index + 1 }));
    expect(addRuns(EMPTY, many).cells[0]!.pools[0]!.runs.map(({ run_id }) => run_id)).toEqual([
      9, 8, 7, 6, 5, 4, 3,
    ]);
    const changed = Array.from({ length: 7 }, (_, index) =>
      tell(['1'], { run: index + 1, fingerprint: `f${index}` }),
    );
    expect(cellOf(addRuns(EMPTY, changed)).pools.map(({ fingerprint }) => fingerprint)).toEqual([
      'f6',
      'f5',
      'f4',
      'f3',
      'f2',
    ]);
  });

  it('takes a run only once, and a second attempt as a run of its own', () => {
    const run = tell(['1']);
    expect(outcomes(addRuns(EMPTY, [run, run, tell(['0'], { attempt: 2 })]))).toEqual(['0', '1']);
  });

  it('follows cases that move, and forgets those that changed or are gone', () => {
    const before = addRuns(EMPTY, [tell(['1', '0', '1'])]);
    const after = addRuns(before, [
      tell(['0'], {
        run: 2,
        cases: [
          ['c2', 'h2'],
          ['c0', 'h0'],
          ['c1', 'changed'],
        ],
      }),
    ]);
    expect(outcomes(after)).toEqual([',0,', '1,1,']);
  });

  it('follows contents whose ids are taken by others, in runs that end in any order', () => {
    const before = withHashes(tell(['1', '0'], { run: 1 }));
    const cases = [...['new', 'h0', 'h1'].entries()].map(([index, hash]) => [`c${index}`, hash] as const);
    const after = withHashes(tell(['0', '1', '0'], { run: 2, cases }));
    for (const order of [
      [before, after],
      [after, before],
    ])
      expect(outcomes(addRuns(EMPTY, order))).toEqual(['0,1,0', ',1,0']);
  });

  it('keeps a run apart that is out of line, until the next one agrees with it or does not', () => {
    const possible = { status: 'possible', direction: 'worse' } as const;
    const marked = addRuns(EMPTY, [tell(['1']), tell(['0'], { run: 2, drift: possible })]);
    expect(outcomes(marked)).toEqual(['1']);
    expect(cellOf(marked).pools[0]!.marked).toMatchObject({
      direction: 'worse',
      run: { outcomes: '0', run_id: 2 },
    });
    const cleared = addRuns(marked, [tell(['1'], { run: 3, drift: { status: 'none' } })]);
    expect(outcomes(cleared)).toEqual(['1', '0', '1']);
    expect(cellOf(cleared).pools[0]!.marked).toBeUndefined();
    const confirmed = addRuns(marked, [tell(['0'], { run: 3, drift: { ...possible, status: 'confirmed' } })]);
    expect(outcomes(confirmed)).toEqual(['0', '0']);
    expect(cellOf(confirmed).pools[0]!.marked).toBeUndefined();
    // A push that asks a new case settles nothing.
    expect(cellOf(addRuns(marked, [tell(['1'], { run: 3 })])).pools[0]!.marked).toBeDefined();
  });

  it('leaves other cells alone', () => {
    const baseline = addRuns(EMPTY, [tell(['1'], { model: 'a' }), tell(['1'], { model: 'b' })]);
    const keep = (run: number): string[] => {
      const now = { commit: 'c', run_id: run, run_attempt: 1, at: '2026-11-24T10:00:00Z' };
      return dropCells(baseline, ({ model_id }) => model_id === 'a', now).cells.map((cell) => cell.model_id);
    };
    expect(keep(2)).toEqual(['b']);
    // A run that started before them does not know what they were planned for.
    expect(keep(0)).toEqual(['a', 'b']);
  });
});

describe('cutToPast', () => {
  const { pools } = cellOf(addRuns(EMPTY, [tell(['1', '0'], { run: 1 }), tell(['1', '1', '1'], { run: 2 })]));
  const casesAt = (...runs: readonly number[]): string[] =>
    cutToPast(pools[0]!, ({ run_id }) => (runs.includes(run_id) ? 0 : null)).cases.map(([id]) => id);

  it('leaves out cases that came after the base, with their trials', () => {
    expect(casesAt(1)).toEqual(['c0', 'c1']);
    expect(cutToPast(pools[0]!, ({ run_id }) => (run_id === 1 ? 0 : null)).runs[0]!.outcomes).toBe('1,1');
  });

  it('leaves a pool whole that is all before the base, or all after it', () => {
    expect([casesAt(1, 2), casesAt(2), casesAt()]).toEqual(Array(3).fill(['c0', 'c1', 'c2']));
  });
});

describe('mergeBaselines', () => {
  it('keeps the cells and the runs of both, each once, in whatever order they are joined', () => {
    const before = addRuns(EMPTY, [tell(['1'], { run: 1 })]);
    const one = addRuns(before, [tell(['1'], { run: 2 }), tell(['1'], { run: 2, model: 'a' })]);
    const other = addRuns(before, [tell(['0'], { run: 3 }), tell(['0'], { run: 3, model: 'b' })]);
    for (const merged of [mergeBaselines(one, other), mergeBaselines(other, one)]) {
      expect(merged.cells.map(({ model_id }) => model_id).sort()).toEqual(['a', 'b', 'm']);
      const cell = merged.cells.find(({ model_id }) => model_id === 'm')!;
      expect(cell.pools[0]!.runs.map(({ outcomes: marks }) => marks)).toEqual(['0', '1', '1']);
    }
  });

  it('loses neither a run that is kept apart nor what a confirmed drift has ended', () => {
    const before = addRuns(EMPTY, [tell(['1'], { run: 1 })]);
    const marked = addRuns(before, [
      tell(['0'], { run: 2, drift: { status: 'possible', direction: 'worse' } }),
    ]);
    const settled = addRuns(marked, [
      tell(['0'], { run: 3, drift: { status: 'confirmed', direction: 'worse' } }),
    ]);
    for (const [one, other] of [
      [marked, before],
      [before, marked],
    ] as const)
      expect(cellOf(mergeBaselines(one, other)).pools[0]!.marked?.run.run_id).toBe(2);
    for (const stale of [before, marked])
      for (const merged of [mergeBaselines(stale, settled), mergeBaselines(settled, stale)]) {
        const [pool] = cellOf(merged).pools;
        expect(pool!.runs.map(({ run_id }) => run_id)).toEqual([3, 2]);
        expect(pool!.marked).toBeUndefined();
      }
  });

  it('takes what is in force from the newer run, and moves the older one’s trials over', () => {
    const cases = (...names: string[]) => names.map((name) => [name, 'h'] as const);
    const one = addRuns(EMPTY, [tell(['1', '0'], { run: 1, cases: cases('c0', 'c1') })]);
    const other = addRuns(EMPTY, [tell(['1', '1'], { run: 2, cases: cases('c1', 'c0') })]);
    const { cases: inForce, runs } = cellOf(mergeBaselines(one, other)).pools[0]!;
    expect(inForce.map(([id]) => id)).toEqual(['c1', 'c0']);
    expect(runs.map(({ run_id, outcomes: marks }) => [run_id, marks])).toEqual([
      [2, '1,1'],
      [1, '0,1'],
    ]);
  });
});

describe('toRecords', () => {
  it('gives back what was pooled, a record a run', () => {
    const records = read(
      addRuns(EMPTY, [
        tell(['110', 'x', '0']),
        tell(['1', '', '1'].filter(Boolean), {
          run: 2,
          cases: [
            ['c0', 'h0'],
            ['c2', 'h2'],
          ],
        }),
      ]),
    );
    expect(records.map(({ fingerprint, recipe }) => [fingerprint, recipe])).toEqual([
      ['f1', RECIPE],
      ['f1', RECIPE],
    ]);
    expect(
      records[1]!.results.map(({ test_id, passed, trials }) => [test_id, passed, trials?.length]),
    ).toEqual([
      ['c0', true, 3],
      ['c2', false, undefined],
    ]);
    expect(records[1]!.results[0]).toMatchObject({
      case_hash: 'h0',
      trials: [{ passed: true }, { passed: true }, { passed: false }],
    });
  });

  it('gives at most 20 trials of a case, the newest', () => {
    const runs = Array.from({ length: 7 }, (_, index) => tell(['11111'], { run: index }));
    expect(read(addRuns(EMPTY, runs)).map(({ results: [{ trials = [] }] }) => trials.length)).toEqual([
      5, 5, 5, 5,
    ]);
  });

  it('shows the newest answer with a trial of its kind', () => {
    const run = tell(['1']);
    const answered = {
      ...run,
      record: {
        ...run.record,
        results: [
          createResult('c0', '01', {
            passed: true,
            trials: [
              { passed: false, output: 'wrong' },
              { passed: true, output: 'é'.repeat(2000), explanations: { exact_match: 'same' } },
            ],
          }),
        ] as const,
      },
    };
    const baseline = addRuns(EMPTY, [answered]);
    const answers = keepAnswers({ cells: [] }, [answered]);
    const [record] = toRecords(cellOf(baseline), cellOf(baseline).pools[0]!, answers);
    const [first, second] = record!.results[0].trials!;
    expect(first.output).toBeUndefined();
    expect(second).toMatchObject({
      passed: true,
      output: 'é'.repeat(1024),
      explanations: { exact_match: 'same' },
    });
  });
});

describe('keepAnswers', () => {
  it.each([
    [{ score_reasoning: true }, 'Lyon?', true],
    [{ score_reasoning: true }, undefined, false],
    [{}, 'Lyon?', false],
  ])('under %j takes an answer after the reasoning %j for a part: %s', (model, reasoning, isCut) => {
    const run = tell(['1']);
    const result = createResult('c0', '1', { output: 'Rome', ...(reasoning !== undefined && { reasoning }) });
    const record = { ...run.record, results: [result] as const, config: { ...run.record.config, model } };
    expect(keepAnswers({ cells: [] }, [{ ...run, record }]).cells[0]?.answers[0]).toMatchObject({ isCut });
  });

  it('shows each answer with its own content, whatever id that has now', () => {
    const said = (run: NewRun): NewRun => {
      const [first, ...rest] = run.record.results.map((result) => ({
        ...result,
        output: `to ${result.case_hash ?? ''}`,
      }));
      return { ...run, record: { ...run.record, results: [first!, ...rest] } };
    };
    const before = said(withHashes(tell(['1', '1'], { run: 1 })));
    const cases = [...['new', 'h0', 'h1'].entries()].map(([index, hash]) => [`c${index}`, hash] as const);
    const after = said(withHashes(tell(['1'], { run: 2, cases })));
    const answers = keepAnswers(keepAnswers({ cells: [] }, [before]), [after]);
    const baseline = addRuns(EMPTY, [before, after]);
    const records = toRecords(cellOf(baseline), cellOf(baseline).pools[0]!, answers);
    const shown = records.flatMap(({ results }) =>
      results.map(({ case_hash, output }) => [case_hash, output]),
    );
    expect(shown.sort()).toEqual([
      ['h0', 'to h0'],
      ['h1', 'to h1'],
      ['new', 'to new'],
    ]);
  });

  it('knows answers without a hash by their id', () => {
    const run = withHashes(tell(['1', '0']));
    const kept = keepAnswers({ cells: [] }, [run]).cells[0]!;
    const answers = kept.answers.map(({ hash: _hash, ...answer }) => ({ ...answer, output: answer.id }));
    const baseline = addRuns(EMPTY, [run]);
    const [record] = toRecords(cellOf(baseline), cellOf(baseline).pools[0]!, {
      cells: [{ ...kept, answers }],
    });
    expect(record!.results.map(({ output }) => output)).toEqual(['c0', 'c1']);
  });
});

describe('choosePool', () => {
  const baseline = addRuns(EMPTY, [
    tell(['1'], { run: 1, fingerprint: 'old' }),
    tell(['1'], { run: 2, fingerprint: 'new' }),
  ]);

  it('gives the configuration of the nearest commit before', () => {
    const at =
      (near: string) =>
      ({ commit }: { commit: string }) =>
        commit === near ? 0 : null;
    expect(choosePool(cellOf(baseline), at('c0ffee1'))?.fingerprint).toBe('old');
    expect(choosePool(cellOf(baseline), () => 0)?.fingerprint).toBe('new');
    expect(choosePool(cellOf(baseline), at('elsewhere'))).toBeUndefined();
    // A run of an old commit that was started again is newer, and its commit is not.
    expect(choosePool(cellOf(baseline), ({ run_id }) => (run_id === 2 ? 5 : 1))?.fingerprint).toBe('old');
  });
});

describe('the configuration of a commit', () => {
  const at =
    (near: string) =>
    ({ commit }: { commit: string }) =>
      commit === near ? 0 : null;
  const daily = (from: number, count: number, told: Told = {}): NewRun[] =>
    Array.from({ length: count }, (_, index) =>
      tell(['1'], { fingerprint: 'new', ...told, run: from + index }),
    );

  it('stays known when seven later runs have taken the place of its trials', () => {
    const baseline = addRuns(EMPTY, [tell(['1'], { fingerprint: 'old' }), ...daily(2, 9)]);
    expect(choosePool(cellOf(baseline), at('c0ffee2'))?.fingerprint).toBe('new');
    expect(choosePool(cellOf(baseline), at('c0ffee1'))?.fingerprint).toBe('old');
    expect(cellOf(baseline).pools[0]!.earlier).toEqual([
      { commit: 'c0ffee3', run_id: 3, run_attempt: 1, at: expect.any(String) as string },
      { commit: 'c0ffee2', run_id: 2, run_attempt: 1, at: expect.any(String) as string },
    ]);
    expect(hasRunOn(baseline, cellKey('b', 'm'), 'c0ffee2')).toBe(true);
    expect(hasRunOn(baseline, cellKey('b', 'm'), 'c0ffee99')).toBe(false);
    // What is saved is believed when it comes back.
    expect(open(seal(baseline)!, baselineShape)).toMatchObject({ status: 'sound', value: baseline });
  });

  it('stays known when drift was confirmed, and while a run is kept apart', () => {
    const [first, second, third] = daily(2, 3);
    const drift = { direction: 'worse' } as const;
    const marked = addRuns(EMPTY, [first!, { ...second!, drift: { ...drift, status: 'possible' } }]);
    expect(choosePool(cellOf(marked), at('c0ffee3'))?.fingerprint).toBe('new');
    const confirmed = addRuns(marked, [{ ...third!, drift: { ...drift, status: 'confirmed' } }]);
    expect(outcomes(confirmed)).toEqual(['1', '1']);
    expect(choosePool(cellOf(confirmed), at('c0ffee2'))?.fingerprint).toBe('new');
  });

  it('is kept for fifty commits beside, each once', () => {
    const pool = (runs: readonly NewRun[]): Pool => cellOf(addRuns(EMPTY, runs)).pools[0]!;
    expect(pool(daily(1, 70)).earlier!.map(({ run_id }) => run_id)).toEqual(
      Array.from({ length: 50 }, (_, index) => 63 - index),
    );
    const same = daily(1, 20).map((run) => ({ ...run, provenance: { ...run.provenance, commit: 'c0ffee' } }));
    expect(pool(same)).not.toHaveProperty('earlier');
    expect(pool([...same, ...daily(30, 7)]).earlier!.map(({ run_id }) => run_id)).toEqual([20]);
  });
});

describe('what a run leaves of a case', () => {
  const measured = (scores: Outcome['scores'], overrides: Partial<Outcome> = {}): Outcome => ({
    passed: true,
    error: null,
    ...(scores !== undefined && { scores }),
    latency_ms: 12.6,
    usage: { input_tokens: 100, output_tokens: 21 },
    cost_usd: 0.000123456,
    ...overrides,
  });
  const tellOf = (results: CellRecord['results'], run = 1, cases?: NewRun['cases']): NewRun => {
    const told = tell(
      results.map(() => '1'),
      { run, ...(cases !== undefined && { cases }) },
    );
    return { ...told, record: { ...told.record, results } };
  };
  const twice: CellRecord['results'] = [
    {
      test_id: 'c0',
      ...measured({ fuzzy: 0.66667 }),
      trials: [
        measured({ fuzzy: 0.66667, exact: 0 }),
        measured({ fuzzy: null, exact: 1 }),
        measured(undefined, { passed: null, error: 'down' }),
      ],
    },
    { test_id: 'c1', ...measured({ fuzzy: 1, exact: 1 }) },
  ];

  it('is each trial and its scores in thousandths, and the means of latency, tokens and cost', () => {
    const [record] = read(addRuns(EMPTY, [tellOf(twice)]));
    const usage = { input_tokens: 100, output_tokens: 21 };
    const measures = { latency_ms: 13, usage, cost_usd: 0.000123 };
    expect(record!.results[0].trials).toEqual([
      { passed: true, error: null, ...measures, scores: { fuzzy: 0.667, exact: 0 } },
      { passed: true, error: null, ...measures, scores: { fuzzy: null, exact: 1 } },
      {
        passed: null,
        error: 'unscored: this trial had no score',
        error_kind: 'unscored',
        latency_ms: null,
      },
    ]);
    expect(record!.results[1]).toMatchObject({ passed: true, scores: { fuzzy: 1, exact: 1 } });
  });

  it('has no scores where they say what the marks say', () => {
    const baseline = addRuns(EMPTY, [tellOf([{ test_id: 'c0', ...measured({ exact: 1 }) }])]);
    expect(cellOf(baseline).pools[0]!.runs[0]).not.toHaveProperty('scores');
  });

  it('moves with its case', () => {
    const later = tell(['1', '1'], {
      run: 2,
      cases: [
        ['c1', 'h1'],
        ['c2', 'h2'],
      ],
    });
    const [, record] = read(addRuns(EMPTY, [tellOf(twice), later]));
    expect(record!.results).toHaveLength(1);
    expect(record!.results[0]).toMatchObject({ test_id: 'c1', scores: { fuzzy: 1 }, cost_usd: 0.000123 });
  });
});

describe('the size of a baseline', () => {
  it('is at most 256 KiB for 1 000 cases of 21 graded trials', () => {
    const random = createRandom(1);
    const cases = Array.from({ length: 1000 }, (_, index) => `c${index}`);
    const outcome = (): Outcome => ({
      passed: random() < 0.7,
      error: null,
      scores: { fuzzy_match: random() },
      latency_ms: 3000 * random(),
      usage: { input_tokens: 250, output_tokens: Math.floor(500 * random()) },
      cost_usd: random() / 1000,
    });
    const ask = (test_id: string): CaseResult => ({
      test_id,
      ...outcome(),
      trials: [outcome(), outcome(), outcome()],
    });
    const hashes = cases.map((id) => [id, Math.floor(random() * 2 ** 48).toString(16)] as const);
    const runs = Array.from({ length: 7 }, (_, run): NewRun => {
      const told = tell(['1'], { run, cases: hashes });
      const [first = ask('c0'), ...rest] = cases.map(ask);
      return { ...told, record: { ...told.record, results: [first, ...rest] } };
    });
    expect(seal(addRuns(EMPTY, runs))!.length).toBeLessThan(256 * 1024);
  });
});
