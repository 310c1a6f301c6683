import zlib from 'node:zlib';
import type { Compressors } from 'hyparquet';
import { parquetMetadata, parquetSchema } from 'hyparquet/src/metadata.js';
import { parquetReadObjects } from 'hyparquet/src/read.js';
import { checkSize } from './check-size.ts';
import { ParquetError } from './parquet-error.ts';

const MAGIC = 'PAR1';
/** Bytes of the mark at either end, and of the length before the last. */
const LEAST_BYTES = 12;

/** Codecs that Node brings; none gives more than a page's header says. The library itself knows Snappy. */
const compressors: Compressors = {
  GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: length }),
  BROTLI: (input, length) => zlib.brotliDecompressSync(input, { maxOutputLength: length }),
  ZSTD: (input, length) => zlib.zstdDecompressSync(input, { maxOutputLength: length }),
};
const CODECS = ['UNCOMPRESSED', 'SNAPPY', ...Object.keys(compressors)];

/** Gives columns of a parquet file as rows, the `optional` where they are there; throws a ParquetError or the library's. */
export async function parseParquet(
  file: Uint8Array,
  columns: readonly string[],
  optional: readonly string[],
): Promise<Record<string, unknown>[]> {
  const bytes = Uint8Array.from(file);
  checkEnds(bytes);
  const metadata = parquetMetadata(bytes, { geoparquet: false });
  const there = new Set(parquetSchema(metadata).children.map(({ element }) => element.name));
  const missing = columns.find((name) => !there.has(name));
  if (missing !== undefined) throw new ParquetError(`it has no column \`${missing}\``);
  const wanted = [...columns, ...optional.filter((name) => there.has(name))];
  checkSize(bytes, metadata, { columns: wanted, codecs: CODECS });
  return await parquetReadObjects({
    file: { byteLength: bytes.length, slice: (start, end) => bytes.buffer.slice(start, end) },
    metadata,
    columns: wanted,
    compressors,
    geoparquet: false,
    parsers: { stringFromBytes: decode },
  });
}

function checkEnds(bytes: Uint8Array): void {
  const textOf = (part: Uint8Array): string => Buffer.from(part).toString('latin1');
  if (bytes.length < LEAST_BYTES || textOf(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new ParquetError('it is no parquet file');
  if (textOf(bytes.subarray(-MAGIC.length)) !== MAGIC) throw new ParquetError('it is cut off');
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new ParquetError('a text in it is not UTF-8', { cause });
  }
}
