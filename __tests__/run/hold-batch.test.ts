import pLimit from 'p-limit';
import { describe, expect, it } from 'vitest';
import { getEvaluator } from '../../src/evaluators/index.ts';
import { BatchNotes } from '../../src/records/batch-notes.ts';
import { openBatches } from '../../src/run/batch/ask-by-batch.ts';
import type { BatchEvent } from '../../src/run/batch/batch-event.ts';
import { patience } from '../../src/run/batch/patience.ts';
import { Spending } from '../../src/run/budget.ts';
import { startAnthropicBatches, startOpenAiBatches } from '../support/batch-servers.ts';
import { createCell, createModel, NO_LIMIT } from '../support/plans.ts';
import { open } from '../support/provider-conformance.ts';
import { createTempDir } from '../support/temp-dir.ts';

/** Milliseconds after which nothing is waited for, but for a hundredth of a second. */
const NEARLY_OVER_MS = 89_990;

describe.each([
  ['openai', startOpenAiBatches],
  ['anthropic', startAnthropicBatches],
] as const)('holdBatch of %s', (name, start) => {
  it.each([
    ['a submission', /batches(\?|$)/, null, ['untold', 'left']],
    ['a look', /^GET .*batches\/[^/]+$/, 'submitted', ['submitted', 'left']],
    ['results', /results|content$/, 'under_way', ['submitted', 'under_way', 'left']],
  ] as const)(
    'leaves a batch to the next run where %s hangs beyond its minutes',
    async (_, hangs, after, kinds) => {
      using dir = createTempDir();
      await using server = await start({ before: (call) => hangs.test(call) });
      let now = 0;
      const { signal } = new AbortController();
      const spending = new Spending({ ...NO_LIMIT, maxMinutes: 1 }, () => now);
      if (after === null) now = NEARLY_OVER_MS;
      const events: BatchEvent[] = [];
      const onEvent = (event: BatchEvent): void => {
        events.push(event);
        if (event.kind === after) now = NEARLY_OVER_MS;
      };
      const notes = new BatchNotes({
        ...{ folder: dir.path, earlier: 'resume', now: () => new Date() },
        onFailure: () => undefined,
      });
      const model = createModel({ provider: name });
      const provider = await open(name, server, { signal });
      const ask = await openBatches(
        provider,
        { model, cells: [createCell(['a', 'b'], { model })] },
        {
          ...{
            notes,
            spending,
            submitting: pLimit(1),
            scoring: { due: {}, findEvaluator: getEvaluator },
            onEvent,
          },
          pause: patience({ notes, sleep: () => Promise.resolve() }, spending, signal),
        },
      );
      const asked = await ask();
      expect([...new Set(events.map(({ kind }) => kind))]).toEqual(kinds);
      expect(events.at(-1)).toMatchObject({ rows: 2 });
      expect(notes.renderLeft()).toContain('custom_ids');
      await asked.close();
    },
  );
});
