import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from './listen.ts';
import type { Listening } from './listen.ts';
import { sendJson } from './loopback.ts';

/** What becomes of a row: an answer, an error of its own, or nothing within the day. */
export type RowFate = 'answered' | 'errored' | 'expired' | 'lost';

/** What a double of a batch interface does beside its protocol. */
export type BatchFaults = {
  /** Looks at a batch until it has ended. */
  readonly looks?: number;
  readonly fateOf?: (text: string) => RowFate;
  /** Status by which OpenAI says that a batch has ended, `completed` unless given. */
  readonly ending?: string;
  /** Changes the lines of results, which end with a line feed each. */
  readonly rewrite?: (lines: string) => string;
  /** Says why a whole batch is refused. */
  readonly invalid?: string;
  /** Answers a request itself, by its method and path; true where it did. */
  readonly before?: (call: string, response: ServerResponse, count: number) => boolean;
};

/** A double of a batch interface, and of the usual way to ask the same models. */
export type BatchServer = Listening & {
  /** Every request as `METHOD path`. */
  readonly calls: readonly string[];
  /** Batches by id: the texts of their prompts, in order. */
  readonly batches: ReadonlyMap<string, StoredBatch>;
  /** Requests that were sent in the usual way. */
  readonly asked: readonly string[];
  readonly headers: readonly IncomingMessage['headers'][];
  /** Files that it still has, by id. */
  readonly files: ReadonlyMap<string, string>;
};

type Row = {
  readonly custom_id: string;
  readonly body: { readonly messages: readonly { content: string }[] };
};
type StoredBatch = {
  readonly rows: readonly Row[];
  readonly metadata: unknown;
  readonly file?: string;
  looks: number;
  isDeleted?: true;
  /** When it was submitted; now unless given. */
  readonly createdMs?: number;
};

type Call = { readonly call: string; readonly type: string; readonly body: Buffer };
type Route = (call: Call, response: ServerResponse, state: State) => void;
type State = {
  readonly faults: BatchFaults;
  readonly files: Map<string, string>;
  readonly batches: Map<string, StoredBatch>;
  readonly asked: string[];
};

async function startBatchServer(route: Route, faults: BatchFaults): Promise<BatchServer> {
  const state: State = { faults, files: new Map(), batches: new Map(), asked: [] };
  const calls: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const call = `${request.method ?? ''} ${request.url ?? ''}`;
      calls.push(call);
      headers.push(request.headers);
      if (faults.before?.(call, response, calls.filter((one) => one === call).length) === true) return;
      const type = request.headers['content-type'] ?? '';
      route({ call, type, body: Buffer.concat(chunks) }, response, state);
    });
  });
  return {
    ...(await listen(server)),
    calls,
    batches: state.batches,
    asked: state.asked,
    headers,
    files: state.files,
  };
}

const textOf = ({ body }: Pick<Row, 'body'>): string => body.messages.at(-1)?.content ?? '';
const fateIn = ({ faults }: State, row: Row): RowFate => faults.fateOf?.(textOf(row)) ?? 'answered';
/** Rows out of their order, as results may come. */
const shuffled = <T>(rows: readonly T[]): T[] => rows.toReversed();
const rewritten = ({ faults: { rewrite = (text) => text } }: State, lines: readonly object[]): string =>
  rewrite(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
const hasEnded = ({ faults: { looks = 0 } }: State, batch: StoredBatch): boolean => batch.looks > looks;

/** Gives a page of all batches, the newest first. */
function listPage(
  call: string,
  batches: State['batches'],
  shown: (id: string, batch: StoredBatch) => object,
): object {
  const query = new URL(call.split(' ')[1] ?? '', 'http://here').searchParams;
  const all = [...batches].toReversed();
  const after = all.findIndex(([id]) => id === (query.get('after') ?? query.get('after_id')));
  const rest = all.slice(after + 1);
  const page = rest.slice(0, Number(query.get('limit')));
  return {
    data: page.map(([id, batch]) => shown(id, batch)),
    has_more: page.length < rest.length,
    ...{ first_id: page[0]?.[0] ?? null, last_id: page.at(-1)?.[0] ?? null },
  };
}

/** OpenAI's Batch: files, batches, and chat completions. */
export function startOpenAiBatches(faults: BatchFaults = {}): Promise<BatchServer> {
  const answer = (text: string): object => ({
    choices: [{ index: 0, message: { role: 'assistant', content: `to ${text}` }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 100, completion_tokens: 10 },
  });
  return startBatchServer(({ call, type, body }, response, state) => {
    const { files, batches, asked } = state;
    const shown = (id: string, batch: StoredBatch): object => {
      const isOver = hasEnded(state, batch);
      const invalid = state.faults.invalid;
      return {
        id,
        object: 'batch',
        created_at: Math.floor((batch.createdMs ?? Date.now()) / 1000),
        metadata: batch.metadata,
        input_file_id: batch.file,
        status:
          invalid !== undefined ? 'failed' : isOver ? (state.faults.ending ?? 'completed') : 'in_progress',
        request_counts: { total: batch.rows.length, completed: isOver ? batch.rows.length : 0, failed: 0 },
        ...(invalid !== undefined && { errors: { data: [{ message: invalid, line: 1 }] } }),
        ...(isOver && { output_file_id: `out-${id}`, error_file_id: `err-${id}` }),
      };
    };
    if (call === 'POST /v1/files') {
      const boundary = /boundary=(.+)/.exec(type)?.[1] ?? '';
      const part =
        body
          .toString()
          .split(`--${boundary}`)
          .find((one) => one.includes('filename=')) ?? '';
      const id = `file-${files.size + 1}`;
      files.set(id, part.slice(part.indexOf('\r\n\r\n') + 4).trim());
      sendJson(response, { id, object: 'file' });
    } else if (call === 'POST /v1/batches') {
      const { input_file_id: file, metadata } = JSON.parse(body.toString()) as Record<string, string>;
      const rows = (files.get(file ?? '') ?? '').split('\n').map((line) => JSON.parse(line) as Row);
      const id = `batch_${batches.size + 1}`;
      const batch = { rows, metadata, looks: 0, ...(file !== undefined && { file }) };
      batches.set(id, batch);
      for (const kind of ['out', 'err']) files.set(`${kind}-${id}`, kind);
      sendJson(response, shown(id, batch));
    } else if (call.startsWith('DELETE /v1/files/')) {
      const isThere = files.delete(call.split('/').at(-1) ?? '');
      sendJson(response, { deleted: isThere }, isThere ? 200 : 404);
    } else if (call.startsWith('GET /v1/batches?')) sendJson(response, listPage(call, batches, shown));
    else if (call.startsWith('GET /v1/batches/')) {
      const id = call.split('/').at(-1) ?? '';
      const batch = batches.get(id);
      if (batch === undefined) return sendJson(response, { error: { message: 'no such batch' } }, 404);
      batch.looks += 1;
      sendJson(response, shown(id, batch));
    } else if (/^GET \/v1\/files\/(out|err)-.*\/content$/.test(call)) {
      const [, kind, id] = /(out|err)-(.*)\/content/.exec(call) ?? [];
      const lines = shuffled(batches.get(id ?? '')?.rows ?? []).flatMap((row): object[] => {
        const fate = fateIn(state, row);
        const { custom_id } = row;
        if (kind === 'out')
          return fate === 'answered'
            ? [{ custom_id, response: { status_code: 200, body: answer(textOf(row)) }, error: null }]
            : [];
        if (fate === 'errored')
          return [
            { custom_id, response: { status_code: 500, body: { error: { message: 'oops' } } }, error: null },
          ];
        return fate === 'expired'
          ? [{ custom_id, response: null, error: { code: 'batch_expired', message: 'expired' } }]
          : [];
      });
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      response.end(rewritten(state, lines));
    } else if (call === 'POST /v1/chat/completions') {
      const text = textOf({ body: JSON.parse(body.toString()) as Row['body'] });
      asked.push(text);
      sendJson(response, answer(text));
    } else sendJson(response, { error: { message: `no ${call}` } }, 404);
  }, faults);
}

/** Anthropic's Message Batches, and messages. */
export function startAnthropicBatches(faults: BatchFaults = {}): Promise<BatchServer> {
  const answer = (text: string): object => ({
    type: 'message',
    content: [{ type: 'text', text: `to ${text}` }],
    stop_reason: 'end_turn',
    usage: { input_tokens: 100, output_tokens: 10 },
  });
  return startBatchServer(({ call, body }, response, state) => {
    const { batches, asked } = state;
    const shown = (id: string, batch: StoredBatch): object => {
      const isOver = hasEnded(state, batch);
      const count = batch.rows.length;
      return {
        id,
        type: 'message_batch',
        processing_status: isOver ? 'ended' : 'in_progress',
        created_at: new Date(batch.createdMs ?? Date.now()).toISOString(),
        results_url: isOver ? 'https://elsewhere.example/results' : null,
        request_counts: {
          ...{ processing: isOver ? 0 : count, succeeded: isOver ? count : 0 },
          ...{ errored: 0, canceled: 0, expired: 0 },
        },
      };
    };
    if (call === 'POST /v1/messages/batches') {
      const { requests } = JSON.parse(body.toString()) as {
        requests: readonly { custom_id: string; params: Row['body'] }[];
      };
      const rows = requests.map(({ custom_id, params }) => ({ custom_id, body: params }));
      const id = `msgbatch_${batches.size + 1}`;
      batches.set(id, { rows, metadata: null, looks: 0 });
      sendJson(response, shown(id, { rows, metadata: null, looks: 0 }));
    } else if (call.startsWith('GET /v1/messages/batches?'))
      sendJson(response, listPage(call, batches, shown));
    else if (call.endsWith('/results')) {
      const rows = batches.get(call.split('/').at(-2) ?? '')?.rows ?? [];
      const lines = shuffled(rows).flatMap((row): object[] => {
        const fate = fateIn(state, row);
        const { custom_id } = row;
        if (fate === 'lost') return [];
        if (fate === 'answered')
          return [{ custom_id, result: { type: 'succeeded', message: answer(textOf(row)) } }];
        if (fate === 'expired') return [{ custom_id, result: { type: 'expired' } }];
        const error = { type: 'error', error: { type: 'invalid_request_error', message: 'oops' } };
        return [{ custom_id, result: { type: 'errored', error } }];
      });
      response.writeHead(200, { 'content-type': 'application/x-jsonl' });
      response.end(rewritten(state, lines));
    } else if (call.startsWith('GET /v1/messages/batches/')) {
      const id = call.split('/').at(-1) ?? '';
      const batch = batches.get(id);
      if (batch === undefined) return sendJson(response, { error: { message: 'no such batch' } }, 404);
      batch.looks += 1;
      sendJson(response, shown(id, batch));
    } else if (call.startsWith('DELETE /v1/messages/batches/')) {
      const batch = batches.get(call.split('/').at(-1) ?? '');
      const mayGo = batch !== undefined && hasEnded(state, batch);
      if (mayGo) batch.isDeleted = true;
      sendJson(response, mayGo ? { type: 'message_batch_deleted' } : {}, mayGo ? 200 : 400);
    } else if (call === 'POST /v1/messages') {
      const text = textOf({ body: JSON.parse(body.toString()) as Row['body'] });
      asked.push(text);
      sendJson(response, answer(text));
    } else sendJson(response, { error: { message: `no ${call}` } }, 404);
  }, faults);
}
