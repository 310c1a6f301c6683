import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { userError } from '../../domain/problem.ts';
import type { Place } from '../../domain/problem.ts';
import { readBytes } from '../../text/open-file.ts';
import type { Reach } from '../../text/reach.ts';
import type { ParquetTask, ParquetTold } from './parquet-thread.ts';

const MAX_BYTES = 128 * 1024 * 1024;
/** Time in which any file is read that is none of a mischievous kind; MMLU takes a second. */
const DEADLINE_MS = 30_000;
const MAX_HEAP_MIB = 1024;

/** A parquet file, the columns that are wanted of it, and the place that names it. */
export type ParquetRequest = {
  readonly file: string;
  readonly reach: Reach;
  readonly columns: readonly string[];
  /** Columns that are read where they are there. */
  readonly optional?: readonly string[];
  readonly place: Place;
};

/** Reads columns of a parquet file as rows; one that is damaged, too large or lacks a column is a UserError. */
export async function readParquet(request: ParquetRequest): Promise<readonly Record<string, unknown>[]> {
  const { file, reach, place, columns, optional = [] } = request;
  const bytes = readBytes(file, reach, { maxBytes: MAX_BYTES, place, shownAs: file });
  const told = await parseInThread({ bytes, columns, optional });
  if (told.status === 'read') return told.rows;
  throw userError(`cannot read the parquet file: ${told.reason}`, { file });
}

/**
 * Parses in a thread of its own: the library is not made for files that are meant to harm, with which it may take all
 * memory, never end, or fail where nobody waits for it.
 */
function parseInThread(task: ParquetTask): Promise<ParquetTold> {
  const here = import.meta.url;
  const thread = new Worker(new URL(`parquet-thread${path.extname(here)}`, here), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MIB },
  });
  return new Promise((resolve) => {
    const end = (told: ParquetTold): void => {
      clearTimeout(timer);
      void thread.terminate();
      resolve(told);
    };
    const timer = setTimeout(() => end({ status: 'refused', reason: 'it takes too long' }), DEADLINE_MS);
    thread.on('message', end);
    thread.on('error', (error) => end({ status: 'refused', reason: explain(error) }));
    thread.on('exit', () => end({ status: 'refused', reason: 'it is damaged' }));
  });
}

function explain(error: unknown): string {
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? 'it takes more memory than is allowed' : 'it is damaged';
}
