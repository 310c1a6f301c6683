/** Writes the JSON Schemas in docs/ from the schemas that the parsers use. `--check` compares with what is committed. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { benchmarkFileSchema } from '../src/benchmarks/file-schema.ts';
import { configSchema } from '../src/config/schema.ts';

const docs = path.join(import.meta.dirname, '../docs');

/** What is generated, by file name. */
const generated: Readonly<Record<string, string>> = {
  'llm-bench.schema.json': renderSchema(configSchema, 'llm-bench config'),
  'benchmark.schema.json': renderSchema(benchmarkFileSchema, 'llm-bench custom benchmark'),
};

function renderSchema(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

function readCommitted(name: string): string | undefined {
  try {
    return readFileSync(path.join(docs, name), 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv.includes('--check')) {
  const stale = Object.keys(generated).filter((name) => readCommitted(name) !== generated[name]);
  if (stale.length > 0) {
    console.error(`docs/ is stale (${stale.join(', ')}): run \`npm run docs\` and commit it`);
    process.exitCode = 1;
  }
} else for (const [name, content] of Object.entries(generated)) writeFileSync(path.join(docs, name), content);
