import { isMapping } from '../../domain/json.ts';
import type { Json } from '../../domain/json.ts';
import { UserError } from '../../domain/problem.ts';
import { readCategory, readScore, readText, readTime } from './row.ts';
import type { LogRow, RowReader } from './row.ts';
import { userError } from '../../domain/problem.ts';
import { suggest } from '../../text/nearest.ts';
import { findValue } from '../../text/value-path.ts';
import { holdsMessages } from '../../benchmarks/cases-file/messages.ts';

/** Parts of a row that `--fields` may name. */
const FIELDS = ['input', 'output', 'timestamp', 'feedback', 'category'] as const;

/** Where the parts of a row stand in a log of another shape. */
export type FieldPaths = Readonly<Partial<Record<(typeof FIELDS)[number], string>>>;

const OWN: FieldPaths = {
  input: 'input',
  output: 'output',
  timestamp: 'timestamp',
  feedback: 'feedback',
  category: 'metadata.category',
};

/** Reads rows as our collector writes them: `{timestamp, input, output, feedback, metadata}`. */
export const readOwnLog: RowReader = readByFields(OWN);

/** Gives the reader of rows whose parts stand at these paths. */
export function readByFields(paths: FieldPaths): RowReader {
  const { input = 'input', output = 'output' } = paths;
  const find = (value: unknown, path: string | undefined): unknown =>
    path === undefined ? undefined : findValue(value, path);
  return (value) => {
    if (!isMapping(value)) return undefined;
    const [asked, answered] = [readInput(find(value, input)), readOutput(find(value, output))];
    if (asked === undefined || answered === undefined) return undefined;
    return [
      {
        input: asked,
        output: answered,
        at: readTime(find(value, paths.timestamp)),
        score: readScore(find(value, paths.feedback)),
        category: readCategory(find(value, paths.category)),
      },
    ];
  };
}

/** Reads `--fields`: `input=PATH,output=PATH,...`. */
export function parseFields(text: string): FieldPaths {
  const found: Partial<Record<(typeof FIELDS)[number], string>> = {};
  const problems = text.split(',').flatMap((part) => {
    const [, name = '', path = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
    const field = FIELDS.find((one) => one === name);
    if (field === undefined || path === '')
      return [{ message: `--fields takes NAME=PATH,..., found \`${part}\`${suggest(name, FIELDS)}` }];
    found[field] = path;
    return [];
  });
  if (problems.length > 0) throw new UserError(problems);
  if (found.input === undefined || found.output === undefined)
    throw userError('--fields must name at least `input` and `output`');
  return found;
}

function readInput(value: unknown): LogRow['input'] | undefined {
  if (holdsMessages(value)) return value as readonly Json[]; // what JSON.parse gives is JSON
  if (isMapping(value) && Array.isArray(value['messages'])) return value['messages'] as readonly Json[];
  return readText(value);
}

function readOutput(value: unknown): string | undefined {
  return isMapping(value) ? readText(value['content'] ?? value['text']) : readText(value);
}
