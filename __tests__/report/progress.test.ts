import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { summarize } from '../../src/records/summarize.ts';
import { showProgress } from '../../src/report/progress.ts';
import type { Progress } from '../../src/run/progress.ts';
import { createBenchmark, createCell, createModel } from '../support/plans.ts';
import { createResult, recordOf } from '../support/records.ts';
import { tell } from '../support/reports.ts';

const CELL = createCell(['a', 'b', 'c'], { repeat: 2 });
const OUTCOME = { passed: true };
const PENDING = {
  passed: null,
  error: 'pending: human: nobody has rated it yet',
  error_kind: 'pending',
  output: 'x',
};
const started: Progress = { kind: 'cell_started', cell: CELL };
const begun: Progress = { kind: 'model_started', model: CELL.model, trials: 6 };
const trial: Progress = { kind: 'trial_ended', cell: CELL, outcome: OUTCOME };
const hanging = (seconds: number): string =>
  `small: 1 request has been waiting for an answer for ${seconds} s`;
/** A line that is written over, on a terminal. */
const live = (text: string): string => `\r\u001b[K\u001b[?7l${text}\u001b[?7h`;
const silent: Progress = {
  kind: 'silent',
  model: createModel(),
  silence: { throttled: null, failed: null, hanging: { count: 1, sinceMs: 0 } },
};
const ended = (record: CellRecord, cell: Cell = CELL): Progress => ({ kind: 'cell_ended', cell, record });

/** A cell with these answers, and one that waits for people. */
function waiting(scored: readonly string[]): CellRecord {
  const first = createResult('p', 'x', PENDING);
  const record = recordOf([first, ...scored.map((mark, index) => createResult(`q${index}`, mark))]);
  return { ...record, summary: summarize(record.results) };
}

/** What is told of these; a number lets so many milliseconds go by. */
function told(steps: readonly (Progress | number)[], isTerminal = false): string {
  let text = '';
  const listen = showProgress({ isTerminal, err: (more) => void (text += more) });
  for (const step of steps) {
    if (typeof step === 'number') vi.advanceTimersByTime(step);
    else listen(step);
  }
  return text;
}

describe('showProgress', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'Date'], now: 7_000 }));
  afterEach(() => void vi.useRealTimers());

  it.each<[string, Progress, string]>([
    ['how much a cell asks', started, 'sums on small: 3 cases, 6 requests\n'],
    [
      'how much a rematch asks',
      { kind: 'rematch_started', cell: CELL, requests: 18, trials: 3 },
      'sums on small: asking again, 3 times each: 18 requests\n',
    ],
    [
      'that each is asked once',
      { kind: 'rematch_started', cell: CELL, requests: 1, trials: 1 },
      'sums on small: asking again, once each: 1 request\n',
    ],
    ['that a rematch has ended', { kind: 'rematch_ended', cell: CELL }, 'sums on small: asked again\n'],
    ['the pass rate of a cell', ended(tell({ cases: ['1', '0'] })), 'sums on small: pass rate 50 %\n'],
    [
      'how many of its cases errored',
      ended(tell({ cases: ['1', 'x', 'x'] })),
      'sums on small: pass rate 100 %, 2 errors\n',
    ],
    [
      'how many answers wait for people',
      ended(waiting(['1'])),
      'sums on small: pass rate 100 %, 1 answer waits for people\n',
    ],
    ['that all of them wait', ended(waiting([])), 'sums on small: 1 answer waits for people\n'],
    ['that nothing was scored', ended(tell({ cases: ['x'] })), 'sums on small: nothing scored, 1 error\n'],
  ])('says %s', (_, progress, expected) => {
    expect(told([progress])).toBe(expected);
  });

  it('says once for each model what it was asked without', () => {
    const refused = (cell: Cell): Progress => ({
      ...{ kind: 'trial_ended', cell },
      outcome: { ...OUTCOME, left_out: ['temperature'] },
    });
    const other = createCell(['a', 'b'], { model: createModel({ id: 'other' }) });
    expect(told([refused(CELL), refused(CELL), refused(other), refused(CELL)])).toBe(
      ['small', 'other']
        .map((id) => `${id}: asked without what it refuses and nobody wrote: temperature\n`)
        .join(''),
    );
  });

  it('says nothing of trials that end soon', () => {
    expect(told([begun, started, 900, trial])).toBe(told([started]));
  });

  it('says in a line of its own how far a model is: each ten seconds, and each tenth of its trials', () => {
    const many: Progress = { kind: 'model_started', model: CELL.model, trials: 100 };
    expect(told([many, trial, 10_000, trial])).toBe('small: 2 of 100, 0.2/s, about 8 min left\n');
    const ten = Array.from({ length: 10 }, () => trial);
    expect(told([many, 2_000, ...ten, trial])).toBe('small: 10 of 100, 5/s, about 18 s left\n');
  });

  it('says it again only after as long again', () => {
    const many: Progress = { kind: 'model_started', model: CELL.model, trials: 100 };
    const lines = told([many, 10_000, trial, 9_000, trial, 1_000, trial]);
    expect(lines).toMatch(/^small: 1 of 100, .*\nsmall: 3 of 100, .*\n$/);
  });

  it('says what failed, by kind, what was sent again, and what it cost', () => {
    const outcome = (attempts: number, error_kind?: string): Progress => ({
      ...{ kind: 'trial_ended', cell: CELL },
      outcome: { passed: null, attempts, cost_usd: 0.01, ...(error_kind !== undefined && { error_kind }) },
    });
    const steps = [begun, outcome(3), outcome(1, 'unreachable'), outcome(2, 'no_address'), 10_000];
    expect(told([...steps, outcome(1, 'unreachable')])).toBe(
      'small: 4 of 6, 0.4/s, 3 requests sent again, 2 unreachable, 1 no address, $0.04, about 5 s left\n',
    );
  });

  it('does not say of the last trial that it is the last', () => {
    const all = [trial, trial, trial, trial, trial];
    expect(told([begun, started, ...all, 10_000, trial])).toBe(told([started]));
  });

  it('writes over its own line on a terminal, and more often', () => {
    expect(told([begun, started, trial, 100, trial, 100, trial], true)).toBe(
      `${told([started])}${live('small: 2 of 6')}${live('small: 3 of 6')}`,
    );
  });

  it('has a line for each model on a terminal, over which it writes', () => {
    const other = createCell(['a', 'b'], { model: createModel({ id: 'other' }) });
    const more: Progress = { kind: 'model_started', model: other.model, trials: 2 };
    const last: Progress = { kind: 'trial_ended', cell: other, outcome: OUTCOME };
    const text = told([begun, more, 100, trial, 100, last, 100, last, 100, trial, started], true);
    expect(text).toBe(
      live('small: 1 of 6\nother: 0 of 2') +
        '\r\u001b[1A\u001b[J\u001b[?7lsmall: 1 of 6\nother: 1 of 2\u001b[?7h' +
        '\r\u001b[1A\u001b[J\u001b[?7lsmall: 2 of 6\u001b[?7h' +
        `\r\u001b[K${told([started])}`,
    );
  });

  it('names only the first models where there are many', () => {
    const many = Array.from({ length: 12 }, (_, index): Progress => {
      return { kind: 'model_started', model: createModel({ id: `m${index}` }), trials: 2 };
    });
    const text = told([...many, 100, { kind: 'trial_ended', cell: CELL, outcome: OUTCOME }, silent], true);
    expect(text).toContain('m7: 0 of 2\nand 5 more models');
  });

  it('clears its line on a terminal before it says how a cell ended', () => {
    const before = [begun, started, 100, trial];
    expect(told([...before, ended(tell({ cases: ['1'] }))], true)).toBe(
      `${told(before, true)}\r\u001b[Ksums on small: pass rate 100 %\n`,
    );
  });

  it('counts the trials of a rematch from the first', () => {
    const first: Progress = { kind: 'model_started', model: CELL.model, trials: 2 };
    const rematch = { kind: 'rematch_started', cell: CELL, requests: 18, trials: 3 } as const;
    expect(told([first, trial, trial, rematch, 10_000, trial])).toContain('small: 1 of 18, ');
  });

  it('tells of silence at once, and then now and then', () => {
    expect(told([started, silent, 1_000, silent, 8_000, silent, 1_000, silent])).toBe(
      `${told([started])}${hanging(7)}\n${hanging(17)}\n`,
    );
  });

  it('tells of silence on a terminal in the line that changes, which never wraps', () => {
    expect(told([silent, 1_000, silent, started], true)).toBe(
      `${live(hanging(7))}${live(hanging(8))}` + `\r\u001b[K${told([started])}`,
    );
  });

  it('says on a terminal beside what is done who waits, until an answer comes or nothing more is heard of it', () => {
    expect(told([begun, trial, 100, silent, 2_000, trial], true)).toBe(
      live(hanging(7).replace('small: ', 'small: 1 of 6; ')) + live('small: 2 of 6, 0.95/s, about 4 s left'),
    );
  });

  it('makes names plain', () => {
    const cell = {
      ...CELL,
      benchmark: createBenchmark({ name: '::error::a\u001b[2J' }),
      model: createModel({ id: '##[x]\nb' }),
    };
    expect(told([{ kind: 'cell_started', cell }])).toBe(': :error::a[2J on ## [x] b: 3 cases, 6 requests\n');
  });
});
