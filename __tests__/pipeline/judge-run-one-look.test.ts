import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import { ProviderError } from '../../src/domain/provider-error.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import type { JudgeDeps } from '../../src/pipeline/judge-run.ts';
import { createModel } from '../support/plans.ts';
import { createEvaluatorRecord } from '../support/records.ts';
import { CASES, cellUnder, play, recordBefore, sayWorse } from '../support/steps.ts';
import type { Played, Say } from '../support/steps.ts';

const OLD = cellUnder('old');
const NEW = cellUnder('new');

/** Judges a cell that got worse against a right past under "old". */
async function judge(say: Say, cell = NEW, deps: Partial<JudgeDeps> = {}): Promise<Played> {
  return await play([cell], await recordBefore([OLD]), say, { deps });
}

/** The same, whatever the past is. */
async function judgeAfter(alter: (record: CellRecord) => CellRecord): Promise<Played> {
  return await play([NEW], (await recordBefore([OLD])).map(alter), sayWorse);
}

describe('judgeRun decides by one look', () => {
  const named =
    (provider: string, entry: Partial<CellRecord['recipe'] & object> = {}) =>
    (record: CellRecord): CellRecord => ({
      ...record,
      recipe: { ...record.recipe!, model: { provider, model: 'small-1' }, ...entry },
    });

  it.each<[string, string, Partial<Cell>]>([
    [
      'a recording answers',
      'a recording gives the same answers again',
      { model: createModel({ provider: 'replay' }) },
    ],
    [
      'no rematch is wanted',
      '`confirm_trials` is 0',
      { statistics: { ...NEW.statistics, confirmTrials: 0 } },
    ],
  ])('where %s', async (_, why, change) => {
    const { asked, cell } = await judge(sayWorse, { ...NEW, ...change });
    expect(cell.verdict).toBe('regressed');
    expect(cell.warnings).toContain(`not asked a second time: ${why}`);
    expect(asked).toHaveLength(CASES);
  });

  it.each<[string, string, (record: CellRecord) => CellRecord]>([
    [
      'the past does not say how it was asked',
      'the baseline does not say how it was asked',
      ({ recipe: _recipe, ...rest }) => rest,
    ],
    ['the past is a recording', "the baseline's answers are a recording", named('replay')],
    [
      'a key was taken out of the past’s prompt',
      "a key stood in the baseline's prompt, and was taken out",
      named('openai', { redacted: true }),
    ],
    [
      'the past’s model entry is damaged',
      "the baseline's model entry cannot be read",
      named('openai', { model: { provider: 'openai' } }),
    ],
    [
      'the past’s prompt asks for what is not there',
      "the baseline's prompt asks for what the cases do not have",
      named('openai', { prompt: '{{metadata.x}}' }),
    ],
  ])('where %s', async (_, why, alter) => {
    const { asked, cell } = await judgeAfter(alter);
    expect(cell.verdict).toBe('regressed');
    expect(cell.warnings.at(-1)).toBe(`not asked a second time: ${why}`);
    expect(asked).toHaveLength(CASES);
  });

  it('where the older model is gone, which one request finds out', async () => {
    const gone = new ProviderError('fatal', 'HTTP 404: no such model', { failureKind: 'gone' });
    const past = (await recordBefore([OLD])).map(
      named('openai', { model: { provider: 'openai', model: 'away' } }),
    );
    const { asked, cell } = await play([NEW], past, (id, system, model) =>
      model === 'away' ? gone : sayWorse(id, system, model),
    );
    expect(cell).toMatchObject({ verdict: 'regressed', rematch: null });
    expect(cell.warnings.at(-1)).toBe(
      "not asked a second time: the baseline's model is gone: HTTP 404: no such model",
    );
    expect(asked).toHaveLength(CASES + 1);
  });

  it('where people score a case that both sides have, and not for one that a change has added', async () => {
    const rated = { evaluators: [createEvaluatorRecord({ name: 'human' })] as const };
    const [first, ...rest] = NEW.cases;
    const more = { ...first, ...rated, case: { ...first.case, id: 'more' }, hash: 'hash-more' };
    const why = expect.stringContaining('ballots decide') as string;
    const shared = await judge(sayWorse, { ...NEW, cases: [{ ...first, ...rated }, ...rest] });
    expect(shared.cell).toMatchObject({ verdict: 'regressed', rematch: null });
    expect(shared.cell.warnings).toContainEqual(why);
    const added = await judge(sayWorse, { ...NEW, cases: [first, ...rest, more] });
    expect(added.cell.rematch).not.toBeNull();
    expect(added.cell.warnings).not.toContainEqual(why);
  });

  it('where somebody has accepted what the cell shows', async () => {
    const { asked, cell } = await judge(sayWorse, NEW, {
      isAccepted: ({ fingerprint }) => Promise.resolve(fingerprint === 'new'),
    });
    expect(cell.warnings.at(-1)).toContain("a merged pull request's own check has measured it");
    expect(asked).toHaveLength(CASES);
  });
});
