/**
 * A model server on the loopback for measurements: speaks OpenAI's protocol, answers what `[[answer:X]]` in the prompt
 * says after `--latency` milliseconds. Prints its address as JSON on its first line; `GET /counts` tells what it did.
 *
 * With `--rate N` it lets N requests a second in and puts the others off, as a gateway does. With `--faults` it puts off
 * 20 % of the requests, fails 5 %, never answers 2 %, cuts 2 % of its answers and drops 1 % of the connections: which
 * ones is drawn from the prompt and its attempt, the same in every run.
 */
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';

/** Requests that are let in at once after a rest. */
const BURST = 10;
const PUT_OFF_MS = 50;

const { values } = parseArgs({
  options: {
    latency: { type: 'string', default: '0' },
    rate: { type: 'string' },
    faults: { type: 'boolean', default: false },
  },
});
const latencyMs = Number(values.latency);
const rate = values.rate === undefined ? Infinity : Number(values.rate);

const attempts = new Map<string, number>();
const answered = new Map<string, number>();
const counts = { requests: 0, refused: 0, twice: 0 };
let allowance = { left: BURST, atMs: performance.now() };

/** Takes one from the allowance; gives the milliseconds until there is another where it is used up. */
function takeAllowance(): number {
  if (rate === Infinity) return 0;
  const nowMs = performance.now();
  const left = Math.min(BURST, allowance.left + ((nowMs - allowance.atMs) / 1000) * rate);
  allowance = { left: left >= 1 ? left - 1 : left, atMs: nowMs };
  return left >= 1 ? 0 : ((1 - left) / rate) * 1000;
}

/** Draws from 0 to 100 for an attempt at a prompt (FNV-1a, then a finalizer that mixes its bits). */
function draw(prompt: string, attempt: number): number {
  let hash = 0x811c9dc5 ^ attempt;
  for (let i = 0; i < prompt.length; i += 1) hash = Math.imul(hash ^ prompt.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32) * 100;
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  const text = JSON.stringify(body);
  const length = String(Buffer.byteLength(text));
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': length, ...headers });
  response.end(text);
}

function putOff(response: ServerResponse, waitMs: number): void {
  counts.refused += 1;
  const wait = { 'retry-after-ms': String(Math.ceil(waitMs)) };
  send(response, 429, { error: { message: 'slow down', code: 'rate_limit_exceeded' } }, wait);
}

function answer(response: ServerResponse, prompt: string, lot: number): void {
  const content = /\[\[answer:(.*?)\]\]/.exec(prompt)?.[1] ?? '';
  const body = {
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 40, completion_tokens: 2, total_tokens: 42 },
  };
  if (lot < 20) putOff(response, PUT_OFF_MS);
  else if (lot < 25) send(response, 500, { error: { message: 'oops' } });
  // Never answered.
  else if (lot < 27) return;
  else if (lot < 29) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body).slice(0, 60));
  } else if (lot < 30) response.destroy();
  else {
    const times = (answered.get(prompt) ?? 0) + 1;
    answered.set(prompt, times);
    if (times === 2) counts.twice += 1;
    send(response, 200, body);
  }
}

const server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
  if (request.method === 'GET') {
    send(response, 200, counts);
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const prompt = Buffer.concat(chunks).toString();
    counts.requests += 1;
    const waitMs = takeAllowance();
    if (waitMs > 0) {
      putOff(response, waitMs);
      return;
    }
    const attempt = (attempts.get(prompt) ?? 0) + 1;
    if (values.faults) attempts.set(prompt, attempt);
    const lot = values.faults ? draw(prompt, attempt) : 100;
    setTimeout(() => answer(response, prompt, lot), latencyMs);
  });
});
server.listen(0, '127.0.0.1', 4096, () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
});
