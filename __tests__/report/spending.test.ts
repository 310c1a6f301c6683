import { describe, expect, it } from 'vitest';
import { RUN_SCHEMA } from '../../src/domain/record.ts';
import type { RunRecord } from '../../src/domain/record.ts';
import { thousands } from '../../src/report/format.ts';
import { describeInstruments, describeRunCost } from '../../src/report/spending.ts';
import { plainPhrase } from '../../src/text/phrase.ts';

describe('describeRunCost', () => {
  const run: RunRecord = {
    schema: RUN_SCHEMA,
    tool_version: '1',
    started_at: '2026-11-24T10:00:00Z',
    finished_at: '2026-11-24T10:00:00Z',
    requests: 12,
    usage: { input_tokens: 0, output_tokens: 0 },
    cost_usd: 0.02,
    cells: [],
  };
  const entry = { dispatched: 12, answered: 10, unknown: 0, estimated: 0 };

  it('says nothing of a run that asked nothing', () => {
    expect(describeRunCost(undefined)).toBeNull();
    expect(describeRunCost({ ...run, requests: 0 })).toBeNull();
  });

  it('says the cost of a run of which nothing was lost', () => {
    expect(describeRunCost({ ...run, ledger: { m: entry } })).toBe('This run took 12 requests, $0.02.');
  });

  it('says what it cost at most where responses were lost', () => {
    const ledger = { m: { ...entry, unknown: 1 }, n: { ...entry, unknown: 1 } };
    expect(describeRunCost({ ...run, cost_at_most_usd: 0.05, ledger })).toBe(
      'This run took 12 requests, at most $0.05. 2 responses were lost on the way and may have to be paid for, each counted as the dearest answer of its model, or where none came as the longest it may give.',
    );
    expect(describeRunCost({ ...run, cost_usd: null, ledger })).toBe('This run took 12 requests.');
  });

  it('says that a cost is an estimate', () => {
    const ledger = { m: { ...entry, estimated: 1 } };
    expect(describeRunCost({ ...run, ledger })).toBe(
      'This run took 12 requests, $0.02. The cost of 1 answer without a count of tokens is an estimate.',
    );
  });
});

describe('describeInstruments', () => {
  it('says what each instrument took, and of what is not known nothing', () => {
    const instruments = {
      judge: {
        model: 'gpt-4',
        requests: 40,
        usage: { input_tokens: 5000, output_tokens: 210 },
        cost_usd: 0.02,
      },
      embedder: { model: 'e', requests: 1, usage: { input_tokens: 0, output_tokens: 0 }, cost_usd: null },
    };
    expect(describeInstruments({ instruments }).map(plainPhrase)).toEqual([
      `judge gpt-4: 40 requests, ${thousands(5210)} tokens, $0.02`,
      'embedder e: 1 request',
    ]);
    expect(describeInstruments({})).toEqual([]);
    expect(describeInstruments(undefined)).toEqual([]);
  });

  it('says which jail held what was run', () => {
    expect(describeInstruments({ jail: 'bubblewrap' }).map(plainPhrase)).toEqual([
      'code ran in a jail: bubblewrap',
    ]);
  });

  it('says where no jail held the checks of the user', () => {
    expect(describeInstruments({ unjailed: 'none holds' }).map(plainPhrase)).toEqual([
      'your own checks (`javascript`) ran without a jail: none holds',
    ]);
  });
});
