/**
 * Writes the generated parts of docs/: references from the schemas that the parsers use and from action.yml, tables and
 * pictures from what the benchmark of the verdict found. `--check` compares with what is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { z } from 'zod';
import { benchmarkFileSchema } from '../src/benchmarks/file-schema.ts';
import { renderCall } from '../src/commands/verb.ts';
import { exitCodes } from '../src/commands/help.ts';
import { verbs } from '../src/commands/verbs.ts';
import { configSchema } from '../src/config/schema.ts';
import { evaluators } from '../src/evaluators/index.ts';
import { runFileSchema } from '../src/records/run-file-schema.ts';
import { renderAlarms, renderCoverage, renderMethods, renderPower } from './bench-verdict/figures.ts';
import type { Figures } from './bench-verdict/figures.ts';
import { drawFalseAlarms } from './pictures/false-alarms.ts';
import { drawIntervals } from './pictures/intervals.ts';
import { drawRematch } from './pictures/rematch.ts';
import { renderEvaluators } from './render-evaluators.ts';
import { renderPrices } from './render-prices.ts';

/** The part of a JSON Schema that our schemas use. */
type Schema = {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly not?: Schema;
};

const docs = path.join(import.meta.dirname, '../docs');
const config = toJsonSchema(configSchema, 'llm-bench config');
const benchmark = toJsonSchema(benchmarkFileSchema, 'llm-bench custom benchmark');
const run = toJsonSchema(runFileSchema, 'llm-bench run.json');
const figures = JSON.parse(readFileSync(path.join(docs, 'verdict-bench.json'), 'utf8')) as Figures;

/** What is generated, by file name. */
const generated: Readonly<Record<string, string>> = {
  'llm-bench.schema.json': `${JSON.stringify(config, null, 2)}\n`,
  'benchmark.schema.json': `${JSON.stringify(benchmark, null, 2)}\n`,
  'run.schema.json': `${JSON.stringify(run, null, 2)}\n`,
  'config.md': renderReference('The config', 'llm-bench.schema.json', config),
  'benchmark-file.md': renderReference('Custom benchmark files', 'benchmark.schema.json', benchmark),
  'evaluators.md': await formatPage('evaluators.md', renderEvaluators(evaluators)),
  'prices.md': await formatPage('prices.md', renderPrices()),
  'cli.md': await renderCli(),
  'action.md': await fillIn('action.md', 'action.yml', renderAction()),
  'statistics.md': await fillIn('statistics.md', 'verdict-bench.json', {
    alarms: renderAlarms(figures),
    power: renderPower(figures),
    methods: renderMethods(figures),
    coverage: renderCoverage(figures),
  }),
  'pictures/false-alarms.svg': drawFalseAlarms(figures),
  'pictures/intervals.svg': drawIntervals(),
  'pictures/rematch.svg': drawRematch(),
};

function toJsonSchema(schema: z.ZodType, title: string): Schema & { readonly title: string } {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, title, ...rest } as Schema & { readonly title: string };
}

function renderReference(title: string, file: string, schema: Schema): string {
  const intro = `# ${title}\n\nGenerated from the schema that the parser uses; editors complete it with [${file}](${file}).\nUnknown keys are errors.\n`;
  return `${intro}\n| key | value | |\n| :-- | :-- | :-- |\n${renderRows(schema, '').join('\n')}\n`;
}

function renderRows({ properties = {}, required = [] }: Schema, prefix: string): string[] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    const key = `\`${prefix}${name}\`${required.includes(name) ? ' (required)' : ''}`;
    const row = `| ${key} | ${describeType(schema)} | ${schema.description ?? ''} |`;
    const inner = schema.items ?? schema;
    return [row, ...renderRows(inner, `${prefix}${name}${schema.items === undefined ? '.' : '[].'}`)];
  });
}

function describeType({ type, enum: values, items, anyOf, properties, not }: Schema): string {
  if (not !== undefined) return 'left out';
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(', ');
  if (anyOf !== undefined) return [...new Set(anyOf.map(describeType))].join(' or ');
  if (items !== undefined)
    return `list of ${items.properties === undefined ? describeType(items) : 'mappings'}`;
  if (properties !== undefined || type === 'object') return 'mapping';
  return type ?? 'anything';
}

/** Gives the page of the command line. */
async function renderCli(): Promise<string> {
  const sections = Object.entries(verbs).map(([name, verb]) => {
    const { summary, intro = [], options } = verb;
    const rows = Object.entries(options).map(([option, { value, lines }]) => {
      const flag = `--${option}${value === undefined ? '' : ` ${value}`}`.replaceAll('|', '\\|');
      return `| \`${flag}\` | ${lines.join(' ')} |`;
    });
    const words = `${summary.charAt(0).toUpperCase()}${summary.slice(1)}. ${intro.join(' ')}`.trim();
    return `## \`${renderCall(name, verb)}\`\n\n${words}\n\n| option | |\n| :-- | :-- |\n${rows.join('\n')}`;
  });
  const codes = exitCodes.map(([code, when]) => `| ${code} | ${when} |`).join('\n');
  const intro =
    '# The command line\n\nGenerated from the table that the parser uses. `llm-bench VERB --help` says the same.';
  const exits = `## Exit codes\n\n| code | when |\n| :-- | :-- |\n${codes}`;
  return await formatPage('cli.md', `${[intro, ...sections, exits].join('\n\n')}\n`);
}

async function formatPage(name: string, page: string): Promise<string> {
  const file = path.join(docs, name);
  return await format(page, { ...(await resolveConfig(file)), filepath: file });
}

type Described = { readonly description: string; readonly default?: string };

/** Fills the marked parts of a page that is otherwise written by hand. */
async function fillIn(
  name: string,
  source: string,
  parts: Readonly<Record<string, string>>,
): Promise<string> {
  const page = readFileSync(path.join(docs, name), 'utf8').replaceAll(
    /(<!-- generated from (\S+): (\w+) -->\n).*?(<!-- end -->)/gs,
    (whole, start: string, from: string, part: string, end: string) => {
      const content = from === source ? parts[part] : undefined;
      if (content === undefined) throw new Error(`docs/${name}: nothing generates ${whole.split('\n')[0]}`);
      return `${start}\n${content}\n\n${end}`;
    },
  );
  return await formatPage(name, page);
}

/** Gives the tables of inputs and outputs. */
function renderAction(): Readonly<Record<'inputs' | 'outputs', string>> {
  const action = parse(readFileSync(path.join(docs, '../action.yml'), 'utf8')) as Readonly<
    Record<'inputs' | 'outputs', Readonly<Record<string, Described>>>
  >;
  return {
    inputs: renderDescribed(action.inputs, true),
    outputs: renderDescribed(action.outputs, false),
  };
}

function renderDescribed(all: Readonly<Record<string, Described>>, hasDefaults: boolean): string {
  const head = hasDefaults ? '| name | default | |\n| :-- | :-- | :-- |' : '| name | |\n| :-- | :-- |';
  const rows = Object.entries(all).map(([name, { description, default: value = '' }]) => {
    const shown = value === '' ? '' : `\`${value}\``;
    return `| \`${name}\` | ${hasDefaults ? `${shown} | ` : ''}${description} |`;
  });
  return [head, ...rows].join('\n');
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
