import { DEFAULT_BALLOTS, DEFAULT_FAIL_ON } from '../domain/defaults.ts';
import type { Option } from './verb.ts';

/** Option that says what turns a verb's exit code to 1; `usual` is its default. */
export function failOn(usual: string): Option {
  return {
    value: 'LIST',
    lines: [
      'what gives exit code 1 (unmeasured: 3): any of regression, below-floor, unmeasured,',
      'minor-regression, inconclusive, incomparable, no-baseline, latency; or never',
      `(default: ${usual})`,
    ],
  };
}

/** What fails where nobody says otherwise, as the help shows it. */
export const USUALLY_FAILING = DEFAULT_FAIL_ON.replaceAll(', ', ',');
/** Option for the result as JSON. */
export const json: Option = {
  lines: ['print the result as one JSON object (docs/results.md) and nothing else'],
};
/** Option that names the config. */
export const config: Option = {
  value: 'FILE',
  lines: ['default: first of .github/llm-bench.yml, llm-bench.yml, config/benchmark.yaml (or .yaml, .yml)'],
};

/** Where ballots lie unless an option says so, as the help shows it. */
export const USUAL_BALLOTS = `\`ballots\` of the config, else ${DEFAULT_BALLOTS}`;
/** Option that says where ballots lie. */
export const ballots: Option = {
  value: 'FILE|DIR',
  lines: [`where people’s ballots lie (default: ${USUAL_BALLOTS})`],
};

/** Options that say where ballots lie, for verbs that read nothing else of a config. */
export const ballotOptions = {
  config: {
    ...config,
    lines: ['the config whose `ballots` says where they lie (default: as for run, where there is one)'],
  },
  ballots,
} satisfies Readonly<Record<string, Option>>;

/** Option that chooses the forms of the report. */
export const reportFormats: Option = {
  value: 'LIST',
  lines: [
    'forms of the report: any of json (run.json) and markdown, which are always written, page, junit, csv,',
    'badge (default: all but badge)',
  ],
};

/** Options that choose from the config, for `run` and `validate`. */
export const choice = {
  config,
  benchmark: {
    value: 'NAME',
    isRepeated: true,
    lines: ['only this one of the enabled benchmarks; may be repeated'],
  },
  model: { value: 'ID', isRepeated: true, lines: ['only this model; may be repeated'] },
  case: { value: 'ID', isRepeated: true, lines: ['only this case; may be repeated'] },
  tag: { value: 'TAG', isRepeated: true, lines: ['only cases with this tag; may be repeated'] },
  limit: { value: 'N', lines: ['at most N cases of each benchmark (a stable sample)'] },
  repeat: { value: 'N', lines: ['trials per case'] },
  'allowed-hosts': {
    value: 'LIST',
    lines: [
      'further hosts that may get requests and keys: HOST[:PORT],...',
      'openai=HOST: only the key of that name',
    ],
  },
} satisfies Readonly<Record<string, Option>>;

/** Options that say what a run is held against. */
export const comparing = {
  compare: { lines: ['compare with the baseline, and the models with one another'] },
  baseline: {
    value: 'FILE|DIR',
    lines: [
      'results to compare with (default: of each benchmark and model the newest earlier run in --results not cut by',
      '--case, --tag or --limit)',
    ],
  },
} satisfies Readonly<Record<string, Option>>;
