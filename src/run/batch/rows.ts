import { digest } from '../../domain/digest.ts';
import type { Model, Prompt } from '../../domain/model.ts';
import type { Cell } from '../../domain/plan.ts';
import type { BatchAnswer, BatchClient, BatchRow } from '../../providers/batch/batch-client.ts';
import type { AnswerKeeper } from '../answer-keeper.ts';
import { mostUsd } from '../cost-of-answer.ts';
import type { ScoringRequests } from '../debts.ts';
import { findDue } from '../list-needs.ts';
import type { Scoring } from '../list-needs.ts';

const MARK_LENGTH = 8;

/** Gives what names a request by all that shapes it: two that are alike may get one another's answers. */
export function nameRequest(client: BatchClient, prompt: Prompt, trial: number): string {
  return digest({ body: client.bodyOf(prompt), trial });
}

/** Gives the name of a request within its custom id. */
export function requestOf(customId: string): string {
  return customId.split('-', 1)[0] ?? '';
}

/** A request, the most that its answer can cost, and the other requests that it takes to score that. */
export type DueRow = BatchRow & { readonly mostUsd: number; readonly due: ScoringRequests };

/** Requests of cells: those that nobody has answered yet, and the custom ids of those whose answers are kept. */
type Requests = { readonly open: readonly DueRow[]; readonly kept: readonly string[] };

/** What tells which answers are kept, and what it takes to score one. */
export type Keeping = { readonly keeper?: AnswerKeeper | undefined; readonly scoring: Scoring };

/** Lists the requests of cells; custom ids are the same in every run of the plan. */
export function listRequests(
  cells: readonly Cell[],
  client: BatchClient,
  { keeper, scoring }: Keeping,
): Requests {
  const counts = new Map<string, number>();
  const open: DueRow[] = [];
  const kept: string[] = [];
  for (const cell of cells)
    for (let trial = 1; trial <= cell.repeat; trial += 1)
      for (const planned of cell.cases) {
        const request = nameRequest(client, planned.prompt, trial);
        const count = (counts.get(request) ?? 0) + 1;
        counts.set(request, count);
        const customId = `${request}-${count}`;
        if (keeper?.has({ cell, planned, trial }) === true) kept.push(customId);
        else {
          const body = client.bodyOf(planned.prompt);
          const due = findDue({ cell, planned }, scoring);
          open.push({ customId, body, mostUsd: weigh(body, cell.model), due });
        }
      }
  return { open, kept };
}

/** Gives rows as a batch sends them: their ids tell of which batch they are, which the same requests of others are not. */
export function markRows(rows: readonly BatchRow[], mark: string): BatchRow[] {
  return rows.map(({ customId, body }) => ({ customId: `${customId}${endOf(mark)}`, body }));
}

/** Gives those answers that are of a batch, by the ids of its rows. */
export function listOwn(answers: readonly BatchAnswer[], mark: string): BatchAnswer[] {
  const end = endOf(mark);
  return answers.flatMap((answer) => {
    const { customId } = answer;
    return customId.endsWith(end) ? [{ ...answer, customId: customId.slice(0, -end.length) }] : [];
  });
}

/** Gives what of a mark fits into an id. */
function endOf(mark: string): string {
  return `-${mark.slice(0, MARK_LENGTH)}`;
}

/** Gives the most that the answer to a request can cost. */
function weigh(body: object, model: Model): number {
  return model.price === null ? 0 : mostUsd(model, JSON.stringify(body).length, { byBatch: true });
}

/** Splits rows so that no part is longer, or larger, than a batch may be. */
export function splitRows<T extends BatchRow>(
  rows: readonly T[],
  client: Pick<BatchClient, 'limits' | 'sizeOf'>,
): T[][] {
  const { limits } = client;
  const parts: T[][] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = client.sizeOf(row);
    const last = parts.at(-1);
    if (last === undefined || last.length >= limits.rows || bytes + size > limits.bytes) {
      parts.push([row]);
      bytes = size;
    } else {
      last.push(row);
      bytes += size;
    }
  }
  return parts;
}
