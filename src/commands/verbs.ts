import type { Arguments, OptionKind } from './arguments.ts';
import type { Io } from './io.ts';

/** A verb of the command line; what it takes to run it is loaded only when it is run. */
export type Verb = {
  readonly summary: string;
  readonly usage: string;
  readonly options: Readonly<Record<string, OptionKind>>;
  readonly positionals: readonly string[];
  /** Gives the function that runs the verb and resolves to the exit code. */
  readonly load: () => Promise<(args: Arguments, io: Io) => Promise<number> | number>;
};

const failOn =
  '  --fail-on LIST          what gives exit code 1 (unmeasured: 3): any of regression, below-floor, unmeasured,\n' +
  '                          minor-regression, inconclusive, incomparable, no-baseline, latency; or never\n' +
  '                          (default: regression,below-floor,unmeasured)\n';
const json =
  '  --json                  print the result as one JSON object (docs/results.md) and nothing else\n';
const choice =
  '  --config FILE           default: first of .github/llm-bench.yml, llm-bench.yml, config/benchmark.yaml\n' +
  '  --benchmark NAME        only this one of the enabled benchmarks; may be repeated\n' +
  '  --model ID              only this model; may be repeated\n' +
  '  --case ID               only this case; may be repeated\n' +
  '  --tag TAG               only cases with this tag; may be repeated\n' +
  '  --limit N               at most N cases of each benchmark (a stable sample)\n' +
  '  --repeat N              trials per case\n' +
  '  --allowed-hosts LIST    further hosts that may get requests and keys: HOST[:PORT],...\n';
const choiceOptions = {
  config: 'value',
  benchmark: 'values',
  model: 'values',
  case: 'values',
  tag: 'values',
  limit: 'value',
  repeat: 'value',
  'allowed-hosts': 'value',
} as const;

/** Every verb by its name, in the order of the help. */
export const verbs: Readonly<Record<string, Verb>> = {
  run: {
    summary: 'put the benchmarks to the models, score the answers, write results/',
    usage:
      'llm-bench run [options]\n\n' +
      choice +
      '  --compare               compare with the baseline, and the models with one another\n' +
      '  --baseline FILE|DIR     results to compare with (default: the newest earlier run of each cell in --results)\n' +
      '  --results DIR           where results are written (default: results)\n' +
      failOn +
      json,
    options: {
      ...choiceOptions,
      compare: 'flag',
      baseline: 'value',
      results: 'value',
      'fail-on': 'value',
      json: 'flag',
    },
    positionals: [],
    load: async () => (await import('./run.ts')).run,
  },
  compare: {
    summary: 'compare two results files, or two folders of them',
    usage:
      'llm-bench compare BASE NEW [options]\n\n' +
      'Two files are compared whatever their model ids are. In folders cells are matched by benchmark and model, and\n' +
      'all files of a cell are pooled as trials.\n\n' +
      failOn +
      json,
    options: { 'fail-on': 'value', json: 'flag' },
    positionals: ['BASE', 'NEW'],
    load: async () => (await import('./compare.ts')).compare,
  },
  check: {
    summary: 'compare the newest two runs of each cell in the results folder',
    usage:
      'llm-bench check [options]\n\n' +
      '  --results DIR           default: results\n' +
      '  --fail-on-regression    the same as --fail-on regression,below-floor\n' +
      failOn.replace('(default: regression,below-floor,unmeasured)', '(default: never)') +
      json,
    options: { results: 'value', 'fail-on-regression': 'flag', 'fail-on': 'value', json: 'flag' },
    positionals: [],
    load: async () => (await import('./check.ts')).check,
  },
  plan: {
    summary: 'say how many cases and trials would show a drop, and what they cost',
    usage:
      'llm-bench plan [options]\n\n' +
      "A drop multiplies every case's rate by the same factor. Requests and cost are the most it takes: with a full rematch.\n\n" +
      '  --cases N               how many cases there are, at most 10 000 (default: as many as it takes)\n' +
      '  --baseline-trials N     answers that the baseline has to each case (default: 1)\n' +
      '  --trials N              answers that a run has to each case (default: 1, and what 3 and 5 would do)\n' +
      '  --pass-rate R           of the baseline, 0 to 1 (default: 0.8)\n' +
      '  --drop D                of the pass rate, 0 to 1 (default: 0.08)\n' +
      '  --power P               the wanted chance to see it, 0 to 1 (default: as configured, else 0.8)\n' +
      '  --from FILE|DIR         earlier results: the case rates of their newest cell, and its cost\n' +
      '  --config FILE           whose statistics and threshold count (default: as for run, where there is one)\n' +
      json,
    options: {
      config: 'value',
      cases: 'value',
      'baseline-trials': 'value',
      trials: 'value',
      'pass-rate': 'value',
      drop: 'value',
      power: 'value',
      from: 'value',
      json: 'flag',
    },
    positionals: [],
    load: async () => (await import('./plan.ts')).plan,
  },
  score: {
    summary: 'score kept answers again, offline and free',
    usage:
      'llm-bench score RUN [options]\n\n' +
      'RUN is a results file, or a folder: the newest run of each cell. What the scores come to is written as new results.\n\n' +
      '  --evaluator NAME        with this one instead of those that the results name; may be repeated\n' +
      '  --results DIR           where the new results are written (default: beside RUN)\n' +
      json,
    options: { evaluator: 'values', results: 'value', json: 'flag' },
    positionals: ['RUN'],
    load: async () => (await import('./score.ts')).score,
  },
  validate: {
    summary: 'read the config and the benchmarks, say what would be run, ask nothing',
    usage: 'llm-bench validate [options]\n\n' + choice + json,
    options: { ...choiceOptions, json: 'flag' },
    positionals: [],
    load: async () => (await import('./validate.ts')).validate,
  },
};

/** Gives the text of `llm-bench --help`. */
export function renderHelp(): string {
  const lines = Object.entries(verbs).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}\n`);
  return (
    'llm-bench: did a prompt or model change make answers worse?\n\n' +
    "llm-bench VERB [options]; llm-bench VERB --help tells a verb's options.\n\n" +
    `${lines.join('')}\n` +
    'Exit codes: 0 nothing that --fail-on names; 1 a verdict that it names; 2 a mistake in usage, config or data;\n' +
    '3 could not measure (provider down, budget spent, key missing); 130 interrupted.\n'
  );
}
