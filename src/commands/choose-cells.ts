import { userError } from '../domain/problem.ts';
import { suggest } from '../text/nearest.ts';
import type { Arguments } from './arguments.ts';

/** What is of one benchmark on one model. */
type OfCell = { readonly benchmark_name: string; readonly model_id: string };

/** Leaves what is of the benchmarks and models that are named; a name that none has is a UserError. */
export function chooseCells<T extends OfCell>(args: Arguments, all: readonly T[]): readonly T[] {
  return chooseBy(args, 'model', chooseBy(args, 'benchmark', all));
}

function chooseBy<T extends OfCell>(
  args: Arguments,
  what: 'benchmark' | 'model',
  all: readonly T[],
): readonly T[] {
  const names = args.values.get(what) ?? [];
  if (names.length === 0) return all;
  const nameOf = (one: OfCell): string => (what === 'benchmark' ? one.benchmark_name : one.model_id);
  const known = [...new Set(all.map(nameOf))];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw userError(
      unknown.map((name) => `no results of the ${what} \`${name}\`${suggest(name, known)}`).join('; '),
    );
  return all.filter((one) => names.includes(nameOf(one)));
}
