import { RUNNERS_VARIABLE } from '../domain/api-key.ts';
import type { Environment } from '../domain/api-key.ts';
import { createGate, FLOOR_MODES } from '../domain/benchmark.ts';
import type { Gate } from '../domain/benchmark.ts';
import { DEFAULT_FAIL_ON, DEFAULT_RESULTS, MAX_CONCURRENCY, MAX_REPEAT } from '../domain/defaults.ts';
import { UserError } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import type { Shard } from '../domain/shard.ts';
import { parseShard, SHARD_FORM } from '../text/parse-shard.ts';
import { nameCheck } from './check-name.ts';
import type { Context } from './context.ts';

/** Inputs that the workflow gave under `with:`, checked (action.yml says what each means). */
export type Inputs = {
  readonly config: string | undefined;
  readonly benchmarks: readonly string[];
  readonly models: readonly string[];
  readonly token: string;
  /** Keys by their name in `api_keys`; empty ones are left out. */
  readonly keys: Readonly<Record<string, string>>;
  readonly allowedHosts: string;
  /** Environment variables that may be keys, beside those that end in `_API_KEY`. */
  readonly keyVariables: readonly string[];
  readonly failOn: string;
  readonly gate: Gate;
  readonly repeat: number | undefined;
  readonly concurrency: number | undefined;
  readonly maxCostUsd: number | undefined;
  /** A results file or folder to compare with. */
  readonly baseline: string | undefined;
  readonly saveBaseline: 'auto' | 'never';
  /** Whether this job asks, by batch or not, or puts together what the run's shards have asked. */
  readonly mode: 'run' | 'batch' | 'merge';
  /** Part of the cases that this job asks, and judges nothing; null: all. */
  readonly shard: Shard | null;
  readonly comment: boolean;
  /** The name of the check; that of a job that runs a selection says which. */
  readonly checkName: string;
  /** Values of the job's matrix as JSON, which tell its jobs apart. */
  readonly matrix: string;
  /** True where the workflow lets the run run code that models write. */
  readonly allowsCode: boolean;
  /** True where the workflow leaves that code to a job without keys. */
  readonly defersCode: boolean;
  /** True where the workflow lets the run run code that a fork's pull request brings. */
  readonly allowsForeignCode: boolean;
  readonly forceRun: boolean;
  readonly workingDirectory: string;
  readonly resultsDir: string;
  /** Names of the forms of the report that are written; empty: the usual ones. */
  readonly reportFormats: string;
};

/** Why a mode takes no shard. */
const EXCLUDED = {
  merge: 'input `shard` is for `mode: run`: a merge takes all shards',
  batch: 'input `shard` is for `mode: run`: a batch takes all that is asked of a model',
} as const;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Reads the inputs as the runner gives them, in `INPUT_*`; what was chosen by hand replaces an empty `benchmark` or
 * `model`. Everything wrong with them is one UserError.
 */
export function readInputs(env: Environment, chosen: Context['chosen']): Inputs {
  const problems: Problem[] = [];
  const reader = new InputReader(env, problems);
  const keys = { openai: reader.text('openai-api-key'), anthropic: reader.text('anthropic-api-key') };
  const selection = {
    benchmarks: splitList(reader.text('benchmark') || (chosen.benchmark ?? '')),
    models: splitList(reader.text('model') || (chosen.model ?? '')),
  };
  const inputs: Inputs = {
    config: reader.text('config') || undefined,
    ...selection,
    token: reader.text('github-token'),
    keys: Object.fromEntries(Object.entries(keys).filter(([, key]) => key !== '')),
    allowedHosts: reader.text('allowed-hosts'),
    keyVariables: reader.variables('key-variables'),
    failOn: reader.text('fail-on') || DEFAULT_FAIL_ON,
    gate: createGate({
      min_pass_rate: reader.share('min-pass-rate'),
      regression_threshold: reader.share('regression-threshold'),
      floor: reader.word('floor', FLOOR_MODES),
    }),
    repeat: reader.count('repeat', MAX_REPEAT),
    concurrency: reader.count('concurrency', MAX_CONCURRENCY),
    maxCostUsd: reader.dollars('max-cost-usd'),
    baseline: reader.text('baseline') || undefined,
    saveBaseline: reader.choice('save-baseline', ['auto', 'never']),
    mode: reader.choice('mode', ['run', 'batch', 'merge']),
    shard: reader.shard('shard'),
    comment: reader.flag('comment', true),
    checkName: nameCheck(reader.text('check-name') || 'LLM benchmarks', selection),
    matrix: reader.text('matrix'),
    allowsCode: reader.flag('allow-code-execution', false),
    defersCode: reader.flag('defer-code-execution', false),
    allowsForeignCode: reader.flag('dangerously-run-code-of-forks', false),
    forceRun: reader.flag('force-run', false),
    workingDirectory: reader.text('working-directory') || '.',
    resultsDir: reader.text('results-dir') || DEFAULT_RESULTS,
    reportFormats: reader.text('report-formats'),
  };
  if (inputs.mode !== 'run' && inputs.shard !== null) problems.push({ message: EXCLUDED[inputs.mode] });
  if (problems.length > 0) throw new UserError(problems);
  return inputs;
}

function splitList(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

class InputReader {
  readonly #env: Environment;
  readonly #problems: Problem[];

  constructor(env: Environment, problems: Problem[]) {
    this.#env = env;
    this.#problems = problems;
  }

  text(name: string): string {
    return this.#env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
  }

  flag(name: string, missing: boolean): boolean {
    const text = this.text(name);
    if (text === '') return missing;
    return this.#parse(name, text.toLowerCase() === 'true' || text.toLowerCase() === 'false', 'true or false')
      ? text.toLowerCase() === 'true'
      : missing;
  }

  share(name: string): number | undefined {
    const text = this.text(name);
    const value = Number(text);
    if (text === '') return undefined;
    return this.#parse(name, value >= 0 && value <= 1, 'a number from 0 to 1') ? value : undefined;
  }

  count(name: string, most: number): number | undefined {
    const text = this.text(name);
    const value = Number(text);
    if (text === '') return undefined;
    const isCount = /^\d+$/.test(text) && value >= 1 && value <= most;
    return this.#parse(name, isCount, `a whole number from 1 to ${most}`) ? value : undefined;
  }

  shard(name: string): Shard | null {
    const text = this.text(name);
    const shard = parseShard(text);
    if (text !== '') this.#parse(name, shard !== null, SHARD_FORM);
    return shard;
  }

  dollars(name: string): number | undefined {
    const text = this.text(name);
    const value = Number(text);
    if (text === '') return undefined;
    return this.#parse(name, /^[\d.]+$/.test(text) && value > 0, 'a number of dollars above 0, e.g. 2.50')
      ? value
      : undefined;
  }

  /** Gives names of variables: never the runner's own, whose tokens are for its services alone. */
  variables(name: string): readonly string[] {
    const names = splitList(this.text(name));
    const wrong = names.find((variable) => !VARIABLE.test(variable) || RUNNERS_VARIABLE.test(variable));
    const allowed = 'names of environment variables, none of `GITHUB_*`, `ACTIONS_*`, `RUNNER_*`';
    return this.#parse(name, wrong === undefined, allowed) ? names : [];
  }

  choice<const T extends string>(name: string, words: readonly [T, ...T[]]): T {
    return this.word(name, words) ?? words[0];
  }

  word<const T extends string>(name: string, words: readonly T[]): T | undefined {
    const text = this.text(name);
    if (text === '') return undefined;
    const found = words.find((word) => word === text);
    this.#parse(name, found !== undefined, words.join(' or '));
    return found;
  }

  #parse(name: string, isRight: boolean, allowed: string): boolean {
    if (!isRight)
      this.#problems.push({ message: `input \`${name}\` must be ${allowed}, found \`${this.text(name)}\`` });
    return isRight;
  }
}
