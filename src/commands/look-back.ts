import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { CellRecord } from '../domain/record.ts';
import { UserError, userError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { readEach } from '../records/read-results.ts';
import { ANYWHERE } from '../text/reach.ts';
import type { Reach } from '../text/reach.ts';
import { spareMemory } from '../text/spare-memory.ts';

/** What ends the reading, and how far the named paths may lead. */
type ReadingSite = { readonly signal: AbortSignal; readonly reach?: Reach };

/** Reads results one file after the other and hands on each record. Gives what is wrong with those that cannot be read. */
export async function readAll(
  named: readonly string[],
  add: (record: CellRecord) => void | Promise<void>,
  site: ReadingSite,
): Promise<readonly Problem[]> {
  return await spareMemory(() => readOneByOne(named, add, site));
}

async function readOneByOne(
  named: readonly string[],
  add: (record: CellRecord) => void | Promise<void>,
  { signal, reach = ANYWHERE }: ReadingSite,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  let count = 0;
  for (const one of named)
    for (const file of readEach(one, reach)) {
      // An interrupt is heard between two files.
      await setImmediate();
      signal.throwIfAborted();
      if (file.status === 'unreadable') problems.push(...file.problems);
      else {
        await add(file.record);
        count += 1;
      }
    }
  if (count > 0) return problems;
  if (problems.length > 0) throw new UserError(problems);
  throw userError(`there are no results in ${named.map((one) => `\`${one}\``).join(', ')}`);
}

/** Gives named paths as whole ones. */
export function resolveAll(named: readonly string[], cwd: string): string[] {
  return named.map((one) => path.resolve(cwd, one));
}
