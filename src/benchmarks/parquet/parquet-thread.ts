/** The thread in which a parquet file is parsed; whoever started it ends it. */
import { parentPort, workerData } from 'node:worker_threads';
import { ParquetError } from './parquet-error.ts';
import { parseParquet } from './parse-parquet.ts';

/** What the thread is asked: columns of a file, the `optional` where they are there. */
export type ParquetTask = {
  readonly bytes: Uint8Array;
  readonly columns: readonly string[];
  readonly optional: readonly string[];
};

/** What it tells: the rows, or why there are none, as a part of a sentence. */
export type ParquetTold =
  | { readonly status: 'read'; readonly rows: readonly Record<string, unknown>[] }
  | { readonly status: 'refused'; readonly reason: string };

async function read(): Promise<ParquetTold> {
  const { bytes, columns, optional } = workerData as ParquetTask; // ours alone start this thread
  try {
    return { status: 'read', rows: await parseParquet(bytes, columns, optional) };
  } catch (error) {
    return { status: 'refused', reason: error instanceof ParquetError ? error.message : 'it is damaged' };
  }
}

parentPort?.postMessage(await read());
