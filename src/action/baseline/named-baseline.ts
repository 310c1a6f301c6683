/** Results that a workflow names as its baseline: files of the checkout, which the change itself may have written. */
import path from 'node:path';
import { listChangedFiles } from '../../github/changed-files.ts';
import type { Context } from '../../github/context.ts';
import type { RepositoryApi } from '../../github/rest.ts';
import { listResultsFiles } from '../../records/read-results.ts';
import { listPlaces, meetsAny } from '../../text/list-places.ts';

/** Folders in which a workflow is written, and what it is made of. */
const WORKFLOWS = ['.github/workflows', '.github/actions'];

/**
 * Whose words named results are: the base's, where a change touches neither them nor a workflow, which may name them; the
 * change's own, where it does; or nobody can tell.
 */
export type Author = 'base' | 'change' | 'unknown';

/** Finds whose words named results are, and that they are named. */
export async function findAuthor(
  api: RepositoryApi | null,
  context: Context,
  named: string,
  cwd: string,
): Promise<Author> {
  const read = listResultsFiles(path.resolve(cwd, named));
  const files = read.flatMap((file) => listPlaces(file, context.workspace));
  if (files.length === 0) return 'base';
  const changed = await listChangedFiles(api, context);
  if (changed === null) return 'unknown';
  return changed.some((names) => meetsAny(names, [...files, ...WORKFLOWS])) ? 'change' : 'base';
}
