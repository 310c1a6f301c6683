import type { OpenAI } from 'openai';
import type { Completion, Prompt } from '../../domain/model.ts';
import { ProviderError } from '../../domain/provider-error.ts';
import { findWords, property } from '../error-body.ts';
import { unwrapSdkError } from '../sdk-error.ts';
import type { OnBody } from '../wire/line.ts';
import type { BatchClient, BatchRow, BatchState, KnownBatch } from './batch-client.ts';
import { listSince } from './list-since.ts';
import { mostRows } from './most-rows.ts';
import { RowReader } from './row-reader.ts';
import { UploadedFiles } from './uploaded-files.ts';

const ENDPOINT = '/v1/chat/completions';
/** Key of a batch's metadata that holds our mark. */
const MARK = 'llm_bench';
/** OpenAI takes 200 MB; half of these bytes is enough for a process's memory. */
const MAX_BYTES = 100_000_000;
/** States of a batch that goes on, and of one that gives what answers it has. */
const UNDER_WAY: readonly string[] = ['validating', 'in_progress', 'finalizing', 'cancelling'];
const ENDED: readonly string[] = ['completed', 'expired', 'cancelled'];

/** How a provider puts a prompt and reads an answer, and how long that may be. */
export type Wording = {
  readonly maxTokens: number | null;
  readonly bodyOf: (prompt: Prompt) => object;
  readonly read: (answer: unknown) => Completion;
};

/** Gives OpenAI's Batch interface: requests go up as a file of JSON lines, and answers come down as one. */
export function createOpenAiBatch(
  connect: (onBody?: OnBody) => OpenAI,
  place: string,
  { maxTokens, bodyOf, read }: Wording,
): BatchClient {
  const client = connect();
  const uploads = new UploadedFiles(client);
  const lineOf = ({ customId, body }: BatchRow): string =>
    `${JSON.stringify({ custom_id: customId, method: 'POST', url: ENDPOINT, body })}\n`;
  return {
    place,
    limits: { rows: mostRows(maxTokens), bytes: MAX_BYTES },
    bodyOf,
    sizeOf: (row) => Buffer.byteLength(lineOf(row)),
    submit: (rows, mark, onSend) =>
      told(async () => {
        const begin = (input_file_id: string): Promise<OpenAI.Batch> => {
          onSend();
          return client.batches.create({
            input_file_id,
            endpoint: ENDPOINT,
            completion_window: '24h',
            metadata: { [MARK]: mark },
          });
        };
        const { id } = await uploads.use(`${mark}.jsonl`, () => rows.map(lineOf), begin);
        if (typeof id !== 'string') throw new ProviderError('transient', 'the batch was given no id');
        return id;
      }),
    list: (sinceMs) => told(() => listSince(client.batches.list({ limit: 100 }), toKnown, sinceMs)),
    check: (id) => told(async () => stateOf(await client.batches.retrieve(id))),
    results: (id) =>
      told(async () => {
        const { output_file_id: output, error_file_id: errors } = await client.batches.retrieve(id);
        const rows = new RowReader((row) => readRow(row, read));
        const reading = connect(rows.add);
        for (const file of [output, errors])
          if (typeof file === 'string' && file !== '') {
            await reading.files.content(file);
            rows.end();
          }
        return rows.answers;
      }),
    clear: (ids) => uploads.clear(ids),
  };
}

function toKnown({ id, metadata, created_at, request_counts: counts }: OpenAI.Batch): KnownBatch {
  return {
    id,
    mark: metadata?.[MARK] ?? null,
    total: counts?.total ?? 0,
    createdMs: created_at * 1000,
  };
}

function stateOf({ status, request_counts: counts, errors }: OpenAI.Batch): BatchState {
  if (status === 'failed') {
    const said = (errors?.data ?? []).flatMap(({ message }) => message ?? []);
    return { status: 'failed', words: said.length === 0 ? 'it was refused as a whole' : said.join('; ') };
  }
  if (ENDED.includes(status)) return { status: 'ended' };
  if (!UNDER_WAY.includes(status))
    throw new ProviderError('transient', 'the batch is in no state that is known');
  const { completed = 0, failed = 0, total = 0 } = counts ?? {};
  return { status: 'under_way', done: completed + failed, total };
}

function readRow(row: unknown, read: Wording['read']): Completion {
  const response = property(row, 'response');
  const status = property(response, 'status_code');
  if (response !== null && response !== undefined && (status === undefined || status === 200))
    return read(property(response, 'body'));
  const words = findWords(property(response, 'body')) ?? findWords(row) ?? 'no answer came';
  throw new ProviderError(
    'transient',
    `its batch answered${typeof status === 'number' ? ` ${status}` : ''}: ${words}`,
  );
}

/** Gives what an act gives; its failure as the transport's. */
export async function told<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw unwrapSdkError(error);
  }
}
