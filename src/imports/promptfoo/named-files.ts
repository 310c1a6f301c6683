import path from 'node:path';
import { userError } from '../../domain/problem.ts';
import type { Place } from '../../domain/problem.ts';
import { findFiles } from '../../text/find-files.ts';
import { quote } from '../../text/quote.ts';
import type { Site } from '../document.ts';

/** Lists the files that a path or glob names, relative to the site's folder. */
export function listNamed(named: string, { folder, reach }: Site, place: Place): string[] {
  if (!/[*?[{]/.test(named)) return [named];
  if (reach.kind !== 'within') throw userError(`globs such as ${quote(named)} are not followed here`, place);
  const found = findFiles({ cwd: folder, files: reach, named: reach }, [named]).map((file) =>
    file.split(path.sep).join('/'),
  );
  if (found.length === 0) throw userError(`no file matches ${quote(named)}`, place);
  return found;
}
