import type { BallotSite } from '../../src/records/ballots/ballot-site.ts';
import { placeBallots } from '../../src/records/ballots/ballot-site.ts';
import { readRatingAssets } from '../../src/rating/assets.ts';
import { RatingDesk } from '../../src/rating/desk.ts';
import { listItems } from '../../src/rating/list-items.ts';
import { serveDesk } from '../../src/rating/serve.ts';
import { writePage } from '../../src/rating/write-page.ts';
import type { CaseResult, CellRecord } from '../../src/domain/record.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { createEvaluatorRecord, createResult, recordOf } from './records.ts';

/** What a model may say to whoever reads it in a browser. */
export const HOSTILE =
  '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>\u202E\n\n[a](javascript:alert(1))';

/** A run of answers that wait for people. */
export function createRatedRun(
  count: number,
  scale = '1_to_5',
  overrides: Partial<CaseResult> = {},
): CellRecord {
  const results = Array.from({ length: count }, (_, n) =>
    createResult(`q${n}`, 'x', {
      input: `May I return order ${n}?`,
      expected: n % 2 === 0 ? 'Yes, within 30 days.' : null,
      criteria: ['empathy'],
      output: `Answer ${n}: yes, of course.\n\n${HOSTILE}`,
      scores: { human: null },
      error: 'pending: human: nobody has rated it yet',
      error_kind: 'pending',
      ...overrides,
    }),
  );
  return recordOf(results, {
    benchmark_name: 'support',
    model_id: 'secret-model',
    config: { evaluators: [createEvaluatorRecord({ name: 'human', settings: { scale } })] },
  });
}

/** A desk on records, with ballots in a folder. */
export function createDesk(
  folder: string,
  records: readonly CellRecord[],
  ballots?: Partial<BallotSite>,
): RatingDesk {
  return new RatingDesk({
    items: listItems(records),
    ballots: { ...placeBallots(undefined, localWorkspace(folder)), ...ballots },
    onlyRater: null,
    now: () => new Date(),
  });
}

/** A desk that is served on any port until it is disposed of. */
export async function serve(desk: RatingDesk): Promise<AsyncDisposable & { readonly address: string }> {
  const { address, close } = await serveDesk(desk, writePage(await readRatingAssets()), 0);
  return { address, [Symbol.asyncDispose]: close };
}
