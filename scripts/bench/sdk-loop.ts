/** What a user would write by hand: the official package with its own transport and retries, one worker a place. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import OpenAI from 'openai';

type Case = { readonly id: string; readonly prompt: string; readonly expected: string };

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    cases: { type: 'string' },
    out: { type: 'string' },
    concurrency: { type: 'string' },
  },
});
const client = new OpenAI({ apiKey: 'x', baseURL: values.url, maxRetries: 20 });
const cases = JSON.parse(readFileSync(values.cases ?? '', 'utf8')) as Case[];
const left = cases[Symbol.iterator]();
const results: object[] = [];

async function work(): Promise<void> {
  for (const { id, prompt, expected } of left) {
    const messages = [{ role: 'user' as const, content: prompt }];
    const { choices } = await client.chat.completions.create({ model: 'mock', messages });
    const output = choices[0]?.message.content;
    results.push({ id, output, passed: output === expected });
  }
}

await Promise.all(Array.from({ length: Number(values.concurrency) }, work));
writeFileSync(values.out ?? '', JSON.stringify(results));
