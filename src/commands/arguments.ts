import { parseArgs } from 'node:util';
import { UserError, userError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import { thousands } from '../report/format.ts';
import { suggest } from '../text/nearest.ts';

/** An option of a verb: a flag, one value, or a value that may be given several times. */
export type OptionKind = 'flag' | 'value' | 'values';

/** Arguments of a verb: options by name, and what stands beside them. */
export type Arguments = {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
};

/** Reads a verb's arguments; everything wrong with them is named at once in a UserError. */
export function parseArguments(
  args: readonly string[],
  options: Readonly<Record<string, OptionKind>>,
  positionalNames: readonly string[],
): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(
        ([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }] as const,
      ),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const positionals: string[] = [];
  const problems: Problem[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = options[token.name];
    const problem = findProblem(token, options, values.has(token.name));
    if (problem !== undefined) problems.push({ message: problem });
    else if (kind === 'flag') flags.add(token.name);
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? '']);
  }
  // What follows an unknown option may be its value.
  if (problems.length === 0 && !fits(positionals, positionalNames))
    problems.push({ message: countProblem(positionals, positionalNames) });
  if (problems.length > 0) throw new UserError(problems);
  return { flags, values, positionals };
}

/** Gives the one value of an option, or undefined. */
export function valueOf({ values }: Arguments, name: string): string | undefined {
  return values.get(name)?.[0];
}

/** Gives the whole number of at least 1 that an option holds, or undefined where it was not given. */
export function countOf(args: Arguments, name: string): number | undefined {
  const text = valueOf(args, name);
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UserError([{ message: `--${name} takes a whole number from 1, not \`${text}\`` }]);
}

/** Gives the whole number from 1 that an option holds, at most `most`, or undefined where it was not given. */
export function countUpTo(args: Arguments, name: string, most: number): number | undefined {
  const value = countOf(args, name);
  if (value !== undefined && value > most)
    throw userError(`--${name} takes at most ${thousands(most)}, not ${thousands(value)}`);
  return value;
}

/** Gives the number from 0 to 1 that an option holds, or undefined where it was not given. */
export function shareOf(args: Arguments, name: string): number | undefined {
  const text = valueOf(args, name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new UserError([{ message: `--${name} takes a number from 0 to 1, not \`${text}\`` }]);
}

type OptionToken = {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

function findProblem(
  { name, rawName, value, inlineValue }: OptionToken,
  options: Readonly<Record<string, OptionKind>>,
  isRepeated: boolean,
): string | undefined {
  const kind = options[name];
  if (kind === undefined)
    return `unknown option ${rawName}${suggest(
      rawName,
      Object.keys(options).map((known) => `--${known}`),
    )}`;
  if (kind === 'flag') return value === undefined ? undefined : `${rawName} takes no value`;
  if (value === undefined || value === '' || (inlineValue !== true && isOption(value)))
    return `${rawName} needs a value`;
  return kind === 'value' && isRepeated ? `${rawName} is given twice` : undefined;
}

/** Tells an option from a value; `-1` is a number, though a wrong one everywhere. */
function isOption(text: string): boolean {
  return text.startsWith('-') && !/^-\.?\d/.test(text);
}

/** Tells whether there are as many as there are names; one that ends in `...` stands for any number. */
function fits(found: readonly string[], names: readonly string[]): boolean {
  return names.some((name) => name.endsWith('...')) || found.length === names.length;
}

function countProblem(found: readonly string[], names: readonly string[]): string {
  const wanted = names.length === 0 ? 'no arguments beside options' : names.join(' ');
  const given = found.length === 0 ? 'none' : found.map((text) => `\`${text}\``).join(' ');
  return `expected ${wanted}, found ${given}`;
}
