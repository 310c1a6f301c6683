import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CellRecord, RunRecord } from '../../src/domain/record.ts';
import { findResults } from '../../src/records/read-results.ts';
import type { TempDir } from './temp-dir.ts';

/** A file of a results folder, and the cell in it. */
export type Kept = { readonly file: string; readonly record: CellRecord };

/** The cells of a results folder, the oldest first. */
export function readRecords(dir: TempDir, folder = 'results'): Kept[] {
  return readdirSync(path.join(dir.path, folder))
    .filter((name) => name.endsWith('.json') && name !== 'run.json')
    .sort()
    .map((name) => `${folder}/${name}`)
    .map((file) => ({ file, record: JSON.parse(dir.read(file)) as CellRecord }))
    .sort((a, b) => a.record.timestamp.localeCompare(b.record.timestamp));
}

/** The newest cell of a results folder. */
export function readNewest(dir: TempDir, folder?: string): CellRecord {
  return readRecords(dir, folder).at(-1)!.record;
}

/** The newest run of a results folder, with its cells whole, which run.json refers to. */
export function readRun(folder: string): RunRecord {
  const file = path.join(folder, 'run.json');
  const run = JSON.parse(readFileSync(file, 'utf8')) as RunRecord;
  return { ...run, cells: findResults(file).map(({ record }) => record) };
}
