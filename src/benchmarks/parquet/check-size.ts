import type { ColumnMetaData, FileMetaData } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { ParquetError } from './parquet-error.ts';

/** Most that a file may hold in the columns that are read; what it says of itself is not believed, its pages are. */
export const PARQUET_LIMITS = {
  rows: 1_000_000,
  values: 10_000_000,
  bytes: 512 * 1024 * 1024,
  groups: 1_000,
} as const;

/** What is read of a file, and how that may be packed. */
type Wanted = { readonly columns: readonly string[]; readonly codecs: readonly string[] };

/** Throws a ParquetError where columns of a file unpack to more than is allowed, or are packed in a way not known. */
export function checkSize(
  bytes: Uint8Array,
  { row_groups: groups }: FileMetaData,
  { columns, codecs }: Wanted,
): void {
  if (groups.length > PARQUET_LIMITS.groups)
    throw new ParquetError(
      `it has ${groups.length} row groups; at most ${PARQUET_LIMITS.groups} are allowed`,
    );
  const total = { rows: 0, packed: 0, unpacked: 0, values: 0 };
  for (const { columns: chunks, num_rows: rows } of groups) {
    total.rows += count(rows);
    for (const { meta_data: meta } of chunks) {
      if (meta === undefined || !columns.includes(meta.path_in_schema[0] ?? '')) continue;
      if (!codecs.includes(meta.codec))
        throw new ParquetError(`it is packed by ${meta.codec}; ${codecs.join(', ')} can be read`);
      total.packed += count(meta.total_compressed_size);
      // Each part of a file is one column's: the same part for many would be unpacked once for each.
      if (total.packed > bytes.length) throw new ParquetError('its columns are larger than the file');
      for (const page of listPages(bytes, meta)) {
        total.unpacked += page.bytes;
        total.values += page.values;
        refuse(total);
      }
    }
    refuse(total);
  }
}

function refuse(total: { readonly rows: number; readonly unpacked: number; readonly values: number }): void {
  const { rows, values, bytes } = PARQUET_LIMITS;
  if (total.rows > rows) throw new ParquetError(`it has more than ${rows} rows, which is the most allowed`);
  if (total.values > values)
    throw new ParquetError(`it has more than ${values} values, which is the most allowed`);
  if (total.unpacked > bytes)
    throw new ParquetError(`unpacked it has more than ${bytes} bytes, which is the most allowed`);
}

/** Reads the headers of a column's pages. */
function* listPages(
  bytes: Uint8Array,
  meta: ColumnMetaData,
): Generator<{ readonly bytes: number; readonly values: number }> {
  const start = count(meta.dictionary_page_offset ?? meta.data_page_offset);
  const chunk = bytes.subarray(start, start + count(meta.total_compressed_size));
  const reader = { view: new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength), offset: 0 };
  // The reader takes a last single byte for none too.
  while (reader.offset < chunk.length - 1) {
    const header = parquetHeader(reader);
    reader.offset += count(header.compressed_page_size);
    const { data_page_header: data, data_page_header_v2: data2, dictionary_page_header: dictionary } = header;
    const values = [data, data2, dictionary].map((one) => count(one?.num_values ?? 0));
    yield { bytes: count(header.uncompressed_page_size), values: Math.max(...values) };
  }
}

/** Gives a number that counts something; what is none is a ParquetError. */
function count(value: number | bigint): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new ParquetError('it is damaged');
}
