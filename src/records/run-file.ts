/** The file run.json: what a run was, and which files hold its cells. */
import { isMapping } from '../domain/json.ts';
import type { JsonObject } from '../domain/json.ts';
import { userError } from '../domain/problem.ts';
import { RUN_SCHEMA } from '../domain/record.ts';
import type { CellRecord, RunRecord } from '../domain/record.ts';
import { checkSource } from '../text/check-source.ts';
import { showValue } from '../text/shapes.ts';
import { sourceAt } from '../text/source.ts';
import { runFileSchema } from './run-file-schema.ts';

/** How the names of all schemas of run.json begin, and the one of files that hold their cells whole. */
const SCHEMAS = 'llm-bench/run/';
const WHOLE_SCHEMA = 'llm-bench/run/1';

/** Content of run.json: of each cell all but its answers, for which it names the cell's file. */
export type RunFile = Omit<RunRecord, 'cells'> & {
  readonly cells: readonly (Omit<CellRecord, 'results' | 'rematch'> & { readonly file: string })[];
};

/** Gives the content of run.json for a run whose cells are in these files of its folder, in their order. */
export function describeRun({ cells, ...run }: RunRecord, files: readonly string[]): RunFile {
  return {
    ...run,
    cells: cells.map(({ results: _results, rematch: _rematch, ...cell }, index) => ({
      file: files[index] ?? '',
      ...cell,
    })),
  };
}

/** Tells whether a parsed file is a run.json, of whatever version and name. */
export function isRunFile(value: unknown): value is JsonObject {
  return isMapping(value) && typeof value['schema'] === 'string' && value['schema'].startsWith(SCHEMAS);
}

/** A cell of a run.json: the name of its file, or the cell itself, not checked yet, as the first version holds it. */
export type RunFileCell =
  { readonly kind: 'file'; readonly name: string } | { readonly kind: 'whole'; readonly value: unknown };

/** Lists the cells of a run.json; one that is not as it must be, or of a version that is not known, is a UserError. */
export function listRunCells(value: JsonObject, file: string): RunFileCell[] {
  const { schema, cells } = value;
  if (schema === WHOLE_SCHEMA) {
    if (!Array.isArray(cells))
      throw userError(`\`cells\` must be a list, found ${showValue(cells)}`, { file });
    return cells.map((cell: unknown) => ({ kind: 'whole', value: cell }));
  }
  if (schema !== RUN_SCHEMA)
    throw userError(`\`schema\` must be ${WHOLE_SCHEMA} or ${RUN_SCHEMA}, found ${showValue(schema)}`, {
      file,
    });
  const run = checkSource(runFileSchema, sourceAt({ file }, value));
  return run.cells.map(({ file: name }) => ({ kind: 'file', name }));
}
