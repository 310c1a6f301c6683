import path from 'node:path';
import { userError } from '../../domain/problem.ts';
import { listFolder } from '../../text/list-folder.ts';
import { isFolder } from '../../text/open-file.ts';
import { quote } from '../../text/quote.ts';
import { parseJsonl } from '../jsonl.ts';
import type { BenchmarkSource } from '../loader.ts';
import { describeContent, readOfficialText } from '../official.ts';
import { findParts, isParquet } from '../parquet/find-parts.ts';
import { readParquet } from '../parquet/read-parquet.ts';
import type { ContextRow } from './read-context.ts';

const OFFICIAL = 'hellaswag_val.jsonl';

/** Rows, and which content they are, where the file tells. */
type ContextRows = { readonly rows: readonly ContextRow[]; readonly version: string | null };

/** Reads the rows of the validation split, the one with answers that is not trained on, or of the file that the source is. */
export async function readContextRows(source: BenchmarkSource): Promise<ContextRows> {
  const { path: given, reach } = source;
  const [only = given, ...others] = isFolder(given, reach) ? findFiles(source) : [];
  if (!isParquet(only)) {
    const { text, sha256 } = readOfficialText(only, source);
    const rows = parseJsonl(text, only).map((row) => ({ ...row, prefix: '' }));
    return { rows, version: describeContent('hellaswag', OFFICIAL, sha256) };
  }
  const rows: ContextRow[] = [];
  for (const file of [only, ...others]) for (const row of await readParquetRows(file, source)) rows.push(row);
  return { rows, version: null };
}

/** Finds the files of the validation split in a folder, as the authors or the hubs have them. */
function findFiles({ path: folder, reach, place }: BenchmarkSource): readonly string[] {
  for (const one of [folder, path.join(folder, 'data')]) {
    if (listFolder(one, reach).includes(OFFICIAL)) return [path.join(one, OFFICIAL)];
    const parts = findParts(one, reach, 'validation');
    if (parts.length > 0) return parts;
  }
  throw userError(
    `no texts of HellaSwag are in ${quote(folder)}: they lie in \`${OFFICIAL}\` or \`validation-*.parquet\``,
    place,
  );
}

async function readParquetRows(
  file: string,
  { reach, place }: BenchmarkSource,
): Promise<readonly ContextRow[]> {
  const columns = ['activity_label', 'ctx_a', 'ctx_b', 'endings'];
  const rows = await readParquet({ file, reach, place, columns, optional: ['label', 'split_type'] });
  return rows.map(({ label, ...row }, index) => ({
    value: { ...row, label: typeof label === 'bigint' ? Number(label) : label },
    place: { file },
    prefix: `row ${index + 1}: `,
  }));
}
