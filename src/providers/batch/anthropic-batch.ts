import type { Anthropic } from '@anthropic-ai/sdk';
import type { BatchCreateParams } from '@anthropic-ai/sdk/resources/messages/batches';
import type { Completion } from '../../domain/model.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import { findWords, property } from '../error-body.ts';
import type { OnBody } from '../wire/line.ts';
import type { BatchClient, BatchRow, KnownBatch } from './batch-client.ts';
import { listSince } from './list-since.ts';
import { mostRows } from './most-rows.ts';
import { told } from './openai-batch.ts';
import type { Wording } from './openai-batch.ts';
import { RowReader } from './row-reader.ts';

/** Anthropic takes 256 MB; less is enough for a process's memory. */
const MAX_BYTES = 100_000_000;
/** States of a batch that goes on. */
const UNDER_WAY: readonly string[] = ['in_progress', 'canceling'];

/** Gives Anthropic's Message Batches: requests go with the submission, and answers come as JSON lines. */
export function createAnthropicBatch(
  connect: (onBody?: OnBody) => Anthropic,
  place: string,
  { maxTokens, bodyOf, read }: Wording,
): BatchClient {
  const client = connect();
  const requestOf = ({ customId, body }: BatchRow): BatchCreateParams.Request => ({
    custom_id: customId,
    params: body as BatchCreateParams.Request['params'], // as the provider puts every request
  });
  return {
    place,
    limits: { rows: mostRows(maxTokens), bytes: MAX_BYTES },
    bodyOf,
    sizeOf: (row) => Buffer.byteLength(JSON.stringify(requestOf(row))) + 1,
    submit: (rows, _mark, onSend) =>
      told(async () => {
        onSend();
        const { id } = await client.messages.batches.create({ requests: rows.map(requestOf) });
        if (typeof id !== 'string') throw new ProviderError('transient', 'the batch was given no id');
        return id;
      }),
    list: (sinceMs) => told(() => listSince(client.messages.batches.list({ limit: 100 }), toKnown, sinceMs)),
    check: (id) =>
      told(async () => {
        const { processing_status: status, request_counts: counts } =
          await client.messages.batches.retrieve(id);
        if (status === 'ended') return { status: 'ended' };
        if (!UNDER_WAY.includes(status))
          throw new ProviderError('transient', 'the batch is in no state that is known');
        const done = counts.succeeded + counts.errored + counts.canceled + counts.expired;
        return { status: 'under_way', done, total: done + counts.processing };
      }),
    // Not `batches.results`, which goes wherever the server says: the key goes only where it was asked to.
    results: (id) =>
      told(async () => {
        const path = `/v1/messages/batches/${encodeURIComponent(id)}/results`;
        const rows = new RowReader((row) => readRow(row, read));
        await connect(rows.add).get(path).asResponse();
        rows.end();
        return rows.answers;
      }),
    clear: async (ids) => {
      await Promise.all(ids.map((id) => remove(client, id)));
    },
  };
}

function toKnown({ id, created_at, request_counts: counts }: Anthropic.Messages.MessageBatch): KnownBatch {
  const { processing, succeeded, errored, canceled, expired } = counts;
  return {
    id,
    mark: null,
    total: processing + succeeded + errored + canceled + expired,
    createdMs: Date.parse(created_at),
  };
}

async function remove(client: Anthropic, id: string): Promise<void> {
  try {
    await client.messages.batches.delete(id);
  } catch {
    // It goes by itself: Anthropic keeps batches for 29 days.
  }
}

function readRow(row: unknown, read: Wording['read']): Completion {
  const result = property(row, 'result');
  const type = property(result, 'type');
  if (type === 'succeeded') return read(property(result, 'message'));
  const words = findWords(property(result, 'error')) ?? (typeof type === 'string' ? type : 'no answer came');
  throw new ProviderError('transient', `its batch did not answer: ${words}`);
}
