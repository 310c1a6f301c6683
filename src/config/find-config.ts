import { existsSync } from 'node:fs';
import path from 'node:path';
import { userError } from '../domain/problem.ts';

const PLACES = ['.github/llm-bench.yml', 'llm-bench.yml', 'config/benchmark.yaml'];

/** What helps where there are two; some verbs need no config but for where ballots lie. */
const HELP = {
  config: ['name one with ', { option: 'config' }],
  ballots: ['say where ballots lie with ', { option: 'ballots' }],
} as const;

/** Finds the config at the first default place that has one; undefined where none has. `wanted` is what it is read for. */
export function lookForConfig(cwd: string, wanted: keyof typeof HELP = 'config'): string | undefined {
  for (const place of PLACES) {
    const [first, second] = listSpellings(place).filter((file) => existsSync(path.join(cwd, file)));
    if (second !== undefined)
      throw userError([`there are both ${first ?? ''} and ${second}; `, ...HELP[wanted]]);
    if (first !== undefined) return first;
  }
  return undefined;
}

/** Finds the config at the first default place that has one; none is a UserError. */
export function findConfig(cwd: string): string {
  const found = lookForConfig(cwd);
  if (found === undefined)
    throw userError([
      `there is no config: none of ${PLACES.join(', ')} is here; name one with `,
      { option: 'config' },
    ]);
  return found;
}

/** Lists the default places that have no config: it may have been moved from there. */
export function listEmptyPlaces(cwd: string): string[] {
  return PLACES.flatMap(listSpellings).filter((file) => !existsSync(path.join(cwd, file)));
}

/** Lists the names of a place: `.yaml` and `.yml` are the same to whoever writes one. */
function listSpellings(place: string): string[] {
  const stem = place.replace(/\.ya?ml$/, '');
  return [`${stem}.yml`, `${stem}.yaml`];
}
