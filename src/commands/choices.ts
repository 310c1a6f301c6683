import { MAX_REPEAT } from '../domain/defaults.ts';
import type { Choices } from '../plan/load-plan.ts';
import { countOf, countUpTo, valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';

/** Reads the options by which `run` and `validate` choose from the config. */
export function readChoices(args: Arguments): Choices {
  return {
    config: valueOf(args, 'config'),
    benchmarks: args.values.get('benchmark') ?? [],
    models: args.values.get('model') ?? [],
    cases: args.values.get('case') ?? [],
    tags: args.values.get('tag') ?? [],
    limit: countOf(args, 'limit'),
    repeat: countUpTo(args, 'repeat', MAX_REPEAT),
    defersCode: args.flags.has('defer-code-execution'),
    allowsCode: args.flags.has('allow-code-execution'),
    allowedHosts: valueOf(args, 'allowed-hosts') ?? '',
  };
}
