import { z } from 'zod';
import type { Json, JsonObject } from '../domain/json.ts';
import type { Completion, Model } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import { closedObject } from '../text/check-source.ts';
import { textField, jsonObject } from '../text/fields.ts';
import { quote } from '../text/quote.ts';
import { withAllowances } from './allowances.ts';
import { fillBody, holdsQuestion, listUnknownNames } from './application/fill-body.ts';
import { identifyFiles, pathsField } from './application/identity.ts';
import { followPointer, pointerField } from './application/pointer.ts';
import { readAnswer, refuse } from './application/read-answer.ts';
import { buildRequest } from './application/request.ts';
import { createNetworkKind } from './network.ts';
import type { Connection } from './network.ts';
import type { EntryProblem, ModelEntry, Provider, ProviderKind } from './provider.ts';
import { findToldError, parseWhole } from './told-error.ts';
import { Transport } from './transport.ts';
import { MAX_ANSWER_BYTES } from './wire/collect-response.ts';
import type { Exchange } from './wire/line.ts';

/** Methods of requests that carry a body. */
const METHODS = ['POST', 'PUT', 'PATCH'] as const;

/** Statuses that are about who asks, whatever is asked. */
const OF_KEYS: readonly number[] = [401, 403];

/** Where in a response the parts of an answer stand, as JSON pointers. */
const answerField = closedObject({
  text: pointerField,
  usage: pointerField.optional(),
  finish_reason: pointerField.optional(),
  error: pointerField.optional(),
  cost_usd: pointerField.optional(),
  reasoning: pointerField.optional(),
});

const fields = {
  url: textField
    .optional()
    .describe('Provider http: the address that answers, whole; its host must be allowed.'),
  method: z
    .enum(METHODS, { error: `one of ${METHODS.join(', ')}: a question goes in a body` })
    .optional()
    .describe('Provider http: POST unless given.'),
  body: jsonObject
    .optional()
    .describe(
      'Provider http: the JSON that is sent, in whose texts `{{input}}`, `{{system}}`, `{{messages}}`, `{{metadata.x}}`, `{{params.x}}`, `{{model}}`, `{{trial}}` and `{{id}}` are filled; the question of docs/applications.md unless given.',
    ),
  answer: answerField
    .optional()
    .describe(
      'Provider http: JSON pointers to the parts of the answer, as `text: /choices/0/text`; the answer of docs/applications.md unless given.',
    ),
  paths: pathsField,
};

/** Provider of an application of the user's that is reached over HTTP, in JSON of any shape (docs/applications.md). */
export const http: ProviderKind = createNetworkKind({
  ownUrl: null,
  addressOf: ({ own: { url } }) => ({ address: typeof url === 'string' ? url : '', at: 'url' }),
  endpoint: null,
  needsKey: false,
  isLocal: true,
  defaultModel: null,
  fields,
  findProblems,
  // Its files are known by what is in them.
  listOwn: ({ own: { paths: _paths, ...own } }) => own,
  application: { identify: identifyFiles, listVariables: () => [], isProgram: false },
  create: createHttp,
});

function findProblems(entry: ModelEntry): EntryProblem[] {
  const { url, base_url: baseUrl, stream, body } = entry;
  const json = body as Json | undefined; // checked by its field
  const unknown = json === undefined ? [] : listUnknownNames(json);
  const named = unknown.map((name) => quote(`{{${name}}}`)).join(', ');
  const say = (message: string, at: string): EntryProblem[] => [{ message, at }];
  return [
    ...(url === undefined ? say('provider `http` needs `url`, the address that answers', 'provider') : []),
    ...(baseUrl == null
      ? []
      : say('provider `http` takes no `base_url`: `url` is its whole address', 'base_url')),
    ...(stream === true
      ? say('provider `http` reads no streams: have it answer with one JSON value', 'stream')
      : []),
    ...(unknown.length > 0 ? say(`\`body\` names ${named}, which no question has`, 'body') : []),
    ...(json !== undefined && unknown.length === 0 && !holdsQuestion(json)
      ? say('`body` holds neither `{{input}}` nor `{{messages}}`: every case would be asked the same', 'body')
      : []),
  ];
}

async function createHttp(model: Model, { url, ...options }: Connection): Promise<Provider> {
  const { own } = model;
  const method = fields.method.parse(own['method']) ?? 'POST';
  const pointers = answerField.optional().parse(own['answer']);
  const transport = await Transport.open({ ...options, origin: url.origin });
  let asked = 0;
  let hasAnswered = false;
  return {
    complete: async (prompt, trial, sending) => {
      asked += 1;
      const question = buildRequest(model, prompt, trial, String(asked));
      const body = fillQuestion(own['body'], question, prompt.messages.at(-1)?.content ?? '');
      const started = performance.now();
      const sent = transport.send(method, url, {
        body: JSON.stringify(body),
        headers: {},
        maxBytes: MAX_ANSWER_BYTES,
        timeoutMs: model.timeoutMs,
        signal: sending?.signal,
      });
      const response = await sent.catch((error: unknown): never => {
        throw hasAnswered ? ofQuestion(error) : error;
      });
      hasAnswered = true;
      const answer = readResponse(response, pointers, performance.now() - started);
      return withAllowances(answer, response.headers);
    },
    close: () => transport.close(),
  };
}

/**
 * Takes a failure for that of its question alone where it says that something is not there: of an address that has
 * answered an application says so of what it was asked (404).
 */
function ofQuestion(error: unknown): unknown {
  if (!(error instanceof ProviderError) || error.kind !== 'fatal' || error.status === null) return error;
  const { status, message, allowances, failure } = error;
  const isOfAddress = status < 400 || OF_KEYS.includes(status) || failure.kind === 'quota';
  return isOfAddress ? error : new ProviderError('rejected', message, { status, allowances, cause: error });
}

function fillQuestion(body: Json | undefined, question: JsonObject, input: string): Json {
  return body === undefined ? question : fillBody(body, { ...question, input });
}

type Pointers = z.infer<typeof answerField>;

function readResponse(
  { text, headers }: Exchange,
  pointers: Pointers | undefined,
  latencyMs: number,
): Completion {
  if (/^text\/event-stream/i.test(String(headers['content-type'] ?? '')))
    throw refuse('it sent a stream of events (SSE), which is not read: have it answer with one JSON value');
  const value = parseWhole(text);
  if (pointers === undefined) return readAnswer(value, latencyMs);
  const at = (pointer: string | undefined): unknown =>
    pointer === undefined ? undefined : followPointer(value, pointer);
  const { usage, finish_reason, error, cost_usd, reasoning } = pointers;
  const answer = {
    text: at(pointers.text),
    usage: at(usage),
    finish_reason: at(finish_reason),
    error: at(error),
    cost_usd: at(cost_usd),
    reasoning: at(reasoning),
  };
  const told = answer.text === undefined ? findToldError(value) : null;
  if (told !== null && error === undefined) throw told;
  if (answer.text === undefined && answer.error == null)
    throw refuse(`\`answer.text\` (${quote(pointers.text)}) leads to nothing in ${text}`);
  return readAnswer(answer, latencyMs);
}
