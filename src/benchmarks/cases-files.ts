import path from 'node:path';
import { isMapping } from '../domain/json.ts';
import type { Source } from '../text/source.ts';

/** Lists the files of cases that benchmark files name, relative to the working directory. */
export function listCasesFiles(sources: readonly Source[]): ReadonlySet<string> {
  return new Set(
    sources.flatMap(({ file, value }) => {
      const cases = isMapping(value) ? value['cases'] : undefined;
      const named = isMapping(cases) ? cases['file'] : cases;
      return typeof named === 'string' ? [path.posix.join(path.posix.dirname(file), named)] : [];
    }),
  );
}
