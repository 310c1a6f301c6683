import { describe, expect, it } from 'vitest';
import type { Cell, PlannedCase } from '../../src/domain/plan.ts';
import { ProviderError } from '../../src/domain/provider-error.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { createRedactor } from '../../src/text/redact.ts';
import { createBenchmark, createModel } from '../support/plans.ts';
import { cellUnder, play, recordBefore, sayRight, sayWorse } from '../support/steps.ts';
import type { Played, Say } from '../support/steps.ts';

const KEY = 'sk-canary-Zk3jQ9xV7bT2mW8r';
const CELL = cellUnder('new');
const hides = { redact: createRedactor([KEY]) };

/** Runs and judges a cell against a right past, with a redactor that knows the key; gives its one record. */
async function recordOf(say: Say, cell = CELL, past = cellUnder('old')): Promise<CellRecord> {
  return (await playWith(say, cell, past)).judged.run.cells[0]!;
}
async function playWith(say: Say, cell: Cell, past: Cell): Promise<Played> {
  return await play([cell], await recordBefore([past]), say, { deps: hides });
}

/** The cell whose first case is changed by this. */
function withCase(change: Partial<PlannedCase['case']>): Cell {
  const [first, ...rest] = CELL.cases;
  return { ...CELL, cases: [{ ...first, case: { ...first.case, ...change } }, ...rest] };
}

/** Whether a record, as a file would hold it, has the key in it. */
const holdsKey = (record: CellRecord): boolean => JSON.stringify(record).includes(KEY);

describe('the records of a run and of its judgement', () => {
  it('hold no key that an answer repeats', async () => {
    const record = await recordOf(() => `My key is ${KEY}.`);
    expect(record.results[0].output).toBe('My key is ***.');
    expect(holdsKey(record)).toBe(false);
  });

  it('hold no key that an evaluator read in an answer', async () => {
    const evaluators = [{ name: 'contains_match', settings: {} }];
    const record = await recordOf(() => KEY, { ...withCase({ expected: KEY }), evaluators });
    expect(record.results[0].explanations).toEqual({ contains_match: expect.stringContaining('***') });
    expect(holdsKey(record)).toBe(false);
  });

  it('hold no key that the reasoning before an answer repeats, whole or cut', async () => {
    for (const room of [19_990, 0]) {
      const record = await recordOf(() => `<think>${'x'.repeat(room)}${KEY}</think>Rome`);
      expect(record.results[0]).toMatchObject({ output: 'Rome' });
      expect(JSON.stringify(record)).not.toContain(KEY.slice(0, 8));
    }
  });

  it('score an answer before the key is taken out of it', async () => {
    const record = await recordOf(() => KEY, withCase({ expected: KEY }));
    expect(record.results[0]).toMatchObject({ passed: true, output: '***', expected: '***' });
  });

  it.each<[string, Partial<PlannedCase['case']>]>([
    ['input', { input: `Use ${KEY}.` }],
    ['expected value', { expected: [KEY] }],
    ['metadata', { metadata: { deep: [{ token: KEY }] } }],
    ['names of metadata', { metadata: { [KEY]: 1 } }],
    ['criteria', { criteria: [`says ${KEY}`] }],
    ['tags', { tags: [KEY] }],
  ])('hold no key that stands in the %s of a case', async (_, change) => {
    const record = await recordOf(sayRight, withCase(change));
    expect(JSON.stringify(record.results[0])).toContain('***');
    expect(holdsKey(record)).toBe(false);
  });

  it('hold no key that stands in the settings of an evaluator', async () => {
    const evaluators = [{ name: 'exact_match', settings: { hint: KEY } }];
    const record = await recordOf(sayRight, { ...CELL, evaluators });
    expect(record.config!.evaluators![0]!.settings).toEqual({ hint: '***' });
    expect(holdsKey(record)).toBe(false);
  });

  it('hold no key that stands in a prompt, and mark its recipe', async () => {
    const recipe = { ...CELL.recipe, system_prompt: `Use ${KEY}.` };
    const record = await recordOf(sayRight, { ...CELL, recipe });
    expect(record.recipe).toMatchObject({ system_prompt: 'Use ***.', redacted: true });
    expect(holdsKey(record)).toBe(false);
  });

  it('hold no key that stands in a model entry, and mark its recipe', async () => {
    const model = { ...CELL.recipe.model, params: { user: KEY } };
    const record = await recordOf(sayRight, { ...CELL, recipe: { ...CELL.recipe, model } });
    expect(record.recipe).toMatchObject({ model: { params: { user: '***' } }, redacted: true });
    expect(holdsKey(record)).toBe(false);
  });

  it('leave a recipe without a key as it is', async () => {
    expect((await recordOf(() => KEY)).recipe).toEqual(CELL.recipe);
  });

  it('hold no key that a file of the prompt is named by', async () => {
    const record = await recordOf(sayRight, { ...CELL, files: { [`prompts/${KEY}.md`]: 'digest' } });
    expect(record.files).toEqual({ 'prompts/***.md': 'digest' });
  });

  it('hold no key that a provider repeats where a request fails', async () => {
    const record = await recordOf(() => new ProviderError('rejected', `bad key ${KEY}`));
    expect(record.results[0].error).toBe('bad key ***');
    expect(holdsKey(record)).toBe(false);
  });

  it('hold no key that stands in why a model could not be asked', async () => {
    const failure = { kind: 'no_key', words: `no ${KEY}` } as const;
    const openModel = () => Promise.resolve({ status: 'unavailable', failure } as const);
    const { judged } = await play([CELL], [], sayRight, { deps: { ...hides, openModel } });
    expect(judged.run.cells[0]).toMatchObject({ unmeasured: 'no ***' });
    expect(holdsKey(judged.run.cells[0]!)).toBe(false);
  });

  it('hold no key that either side repeats in a rematch', async () => {
    const record = await recordOf((id, system, model) =>
      sayWorse(id, system, model) === true ? '42' : `no, ${KEY}`,
    );
    const wrong = record.rematch!.candidate[0]!.trials!.map(({ output }) => output);
    expect(wrong).toEqual(['no, ***', 'no, ***', 'no, ***']);
    expect(holdsKey(record)).toBe(false);
  });

  it('hold no key that stands in a case that is asked again', async () => {
    const record = await recordOf(sayWorse, withCase({ metadata: { token: KEY } }));
    expect(record.rematch!.baseline[0]).toMatchObject({ metadata: { token: '***' } });
    expect(holdsKey(record)).toBe(false);
  });

  // Not so yet: the words by which a side was given up are kept as the provider said them.
  it('hold no key that a provider repeats where a rematch is given up', async () => {
    let asked = 0;
    const record = await recordOf((id, system, model) =>
      (asked += 1) > 60 ? new ProviderError('fatal', `HTTP 401: ${KEY}`) : sayWorse(id, system, model),
    );
    expect(record.rematch!.unfinished).toContain('HTTP 401');
    expect(holdsKey(record)).toBe(false);
  });
});

describe('the names in a record', () => {
  it('stay as they are, whatever they hold: a cell and its cases are found by them', async () => {
    const cell: Cell = {
      ...withCase({ id: `case ${KEY}` }),
      benchmark: createBenchmark({ name: `benchmark ${KEY}` }),
      model: createModel({ id: `model ${KEY}` }),
    };
    const record = await recordOf(sayRight, cell);
    expect(record).toMatchObject({ benchmark_name: `benchmark ${KEY}`, model_id: `model ${KEY}` });
    expect(record.results[0].test_id).toBe(`case ${KEY}`);
  });
});
