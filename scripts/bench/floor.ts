/** The least a run can cost: the same requests with undici's pool and p-limit alone, and one file written at the end. */
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import { Pool } from 'undici';

type Case = { readonly id: string; readonly prompt: string; readonly expected: string };

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    cases: { type: 'string' },
    out: { type: 'string' },
    concurrency: { type: 'string' },
    // Most requests a second.
    pace: { type: 'string' },
  },
});
const base = new URL(values.url ?? '');
const concurrency = Number(values.concurrency);
const pool = new Pool(base.origin, { connections: concurrency });
const limit = pLimit(concurrency);
const cases = JSON.parse(readFileSync(values.cases ?? '', 'utf8')) as Case[];

const gapMs = values.pace === undefined ? 0 : 1000 / Number(values.pace);
let nextMs = performance.now();

async function keepPace(): Promise<void> {
  const waitMs = nextMs - performance.now();
  nextMs = Math.max(nextMs, performance.now()) + gapMs;
  if (waitMs > 0) await setTimeout(waitMs);
}

async function ask({ id, prompt, expected }: Case): Promise<object> {
  if (gapMs > 0) await keepPace();
  const { statusCode, body } = await pool.request({
    path: `${base.pathname}/chat/completions`,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer x' },
    body: JSON.stringify({ model: 'mock', messages: [{ role: 'user', content: prompt }] }),
  });
  const answer = (await body.json()) as { choices: { message: { content: string } }[] };
  // A clock that is late lets several go at once.
  if (statusCode === 429) return await ask({ id, prompt, expected });
  const output = answer.choices[0]?.message.content;
  return { id, output, passed: output === expected };
}

const results = await Promise.all(cases.map((one) => limit(ask, one)));
writeFileSync(values.out ?? '', JSON.stringify(results));
await pool.close();
