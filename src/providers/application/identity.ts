/** How the code of an application is told apart: by the files that its entry names, else by what is committed. */
import path from 'node:path';
import { sha256 } from '../../domain/digest.ts';
import type { Model } from '../../domain/model.ts';
import { userError } from '../../domain/problem.ts';
import { globList } from '../../text/fields.ts';
import { findFiles } from '../../text/find-files.ts';
import { readBytes } from '../../text/open-file.ts';
import { quote } from '../../text/quote.ts';
import type { Workspace } from '../../text/reach.ts';
import { SIZE_LIMITS } from '../../text/read-text.ts';
import { readCommitted } from '../command/read-committed.ts';

/** Name under which a record keeps what stands for all that is committed. */
const COMMITTED = 'HEAD';

/** Files that shape what an application answers, as its entry names them. */
export const pathsField = globList
  .optional()
  .describe(
    'Providers command and http: globs of the files whose content shapes the answers; an empty list: none does. Unless given, all that is committed in the working directory counts.',
  );

/**
 * Gives the digests of the files of an application by path: those under its `paths`, else one of all that is committed.
 * A glob that finds no file, and a folder that git does not know, are UserErrors.
 */
export function identifyFiles(model: Model, workspace: Workspace): Readonly<Record<string, string>> {
  const globs = pathsField.parse(model.own['paths']);
  if (globs === undefined) return { [COMMITTED]: identifyCommitted(model, workspace) };
  const place = model.placeOf('paths');
  const files = globs.flatMap((glob) => {
    const found = findFiles(workspace, [glob], place);
    if (found.length === 0) throw userError(`\`paths\`: ${quote(glob)} finds no file`, place);
    return found;
  });
  const digestOf = (file: string): string => {
    const request = { maxBytes: SIZE_LIMITS.rows, place, shownAs: file };
    return sha256(readBytes(path.resolve(workspace.cwd, file), workspace.files, request)).slice(0, 16);
  };
  return Object.fromEntries([...new Set(files)].sort().map((file) => [file, digestOf(file)]));
}

function identifyCommitted({ id, placeOf }: Model, { cwd }: Workspace): string {
  const committed = readCommitted(cwd);
  if (committed.status === 'known') return sha256(committed.content).slice(0, 16);
  throw userError(
    `model ${quote(id)}: nothing tells which code answers, as ${committed.reason}; give \`paths\`, the globs of its files (\`paths: []\` where none shapes the answers)`,
    placeOf('id'),
  );
}
