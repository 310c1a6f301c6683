import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ColumnSource } from 'hyparquet-writer';

/** A column of a parquet file: texts, whole numbers, or lists of texts. */
export type ParquetColumn =
  | { readonly name: string; readonly texts: readonly (string | null)[] }
  | { readonly name: string; readonly numbers: readonly bigint[] }
  | { readonly name: string; readonly lists: readonly (readonly string[])[] };

type Schema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>;

/** Writes a parquet file as the dataset hubs do: every column may hold nulls, lists have three levels. */
export function writeParquet(columns: readonly ParquetColumn[]): Uint8Array {
  const columnData = columns.map(({ name, ...column }): ColumnSource => {
    if ('texts' in column) return { name, data: [...column.texts] };
    return 'numbers' in column ? { name, data: [...column.numbers] } : { name, data: [...column.lists] };
  });
  const schema: Schema = [
    { name: 'schema', num_children: columns.length },
    ...columns.flatMap((column): Schema => {
      const { name } = column;
      const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const;
      if ('texts' in column) return [{ name, ...text }];
      if ('numbers' in column) return [{ name, type: 'INT64', repetition_type: 'OPTIONAL' }];
      return [
        { name, num_children: 1, converted_type: 'LIST', repetition_type: 'OPTIONAL' },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        { name: 'element', ...text },
      ];
    }),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, schema }));
}
