/** Why a parquet file cannot be read, as a part of a sentence. */
export class ParquetError extends Error {
  override readonly name = 'ParquetError';
}
