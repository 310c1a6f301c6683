import type { Arguments, OptionKind } from './arguments.ts';
import type { Io } from './io.ts';

/** An option of a verb, as the help and docs/cli.md tell it. */
export type Option = {
  /** Placeholder of its value, e.g. `FILE`; absent for a flag. */
  readonly value?: string;
  readonly isRepeated?: boolean;
  /** Lines of the description. */
  readonly lines: readonly string[];
};

/** A verb of the command line; what it takes to run it is loaded only when it is run. */
export type Verb = {
  readonly summary: string;
  /** What stands beside the options; one name that ends in `...` stands for any number, none too. */
  readonly positionals: readonly string[];
  /** Lines on what the options do not say. */
  readonly intro?: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** Gives the function that runs the verb and resolves to the exit code. */
  readonly load: () => Promise<(args: Arguments, io: Io) => Promise<number> | number>;
};

/** Column at which descriptions begin. */
const INDENT = 26;

/** Gives the kinds of a verb's options, for the parser. */
export function listKinds({ options }: Pick<Verb, 'options'>): Readonly<Record<string, OptionKind>> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value, isRepeated }]) => [
      name,
      value === undefined ? 'flag' : isRepeated === true ? 'values' : 'value',
    ]),
  );
}

/** Gives the call of a verb: `llm-bench compare BASE NEW [options]`. */
export function renderCall(name: string, { positionals }: Pick<Verb, 'positionals'>): string {
  return ['llm-bench', name, ...positionals, '[options]'].join(' ');
}

/** Gives the text of `llm-bench VERB --help`. */
export function renderUsage(name: string, verb: Verb): string {
  const { intro = [], options } = verb;
  const head = intro.length === 0 ? '' : `${intro.join('\n')}\n\n`;
  return `${renderCall(name, verb)}\n\n${head}${Object.entries(options).map(renderOption).join('')}`;
}

function renderOption([name, { value, lines }]: readonly [string, Option]): string {
  const flag = `  --${name}${value === undefined ? '' : ` ${value}`}`;
  return `${flag.padEnd(INDENT)}${lines.join(`\n${' '.repeat(INDENT)}`)}\n`;
}
