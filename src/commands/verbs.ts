import { DEFAULT_RESULTS } from '../domain/defaults.ts';
import { bringingVerbs } from './bringing-verbs.ts';
import { calibrateVerb } from './calibrate-verb.ts';
import {
  ballotOptions,
  ballots,
  choice,
  comparing,
  config,
  failOn,
  json,
  reportFormats,
  USUALLY_FAILING,
} from './options.ts';
import { rateVerb } from './rate-verb.ts';
import type { Verb } from './verb.ts';

/** Every verb by its name, in the order of the help. */
export const verbs: Readonly<Record<string, Verb>> = {
  run: {
    summary: 'put the benchmarks to the models, score the answers, write results/',
    positionals: [],
    options: {
      ...choice,
      ...comparing,
      results: { value: 'DIR', lines: [`where results are written (default: ${DEFAULT_RESULTS})`] },
      'dry-run': {
        lines: ['say what would be asked, why, and what it takes; ask nothing and write nothing'],
      },
      shard: {
        value: 'I/N',
        lines: [
          'only the I-th of N parts of the cases (1/4 to 4/4), by the hash of their ids; writes their answers for',
          '`merge`, judges nothing',
        ],
      },
      batch: {
        lines: [
          'ask OpenAI and Anthropic by their batch interfaces, at half the price, within a day; the same command takes up',
          'what an interrupted one has submitted (docs/batch.md)',
        ],
      },
      fresh: {
        lines: [
          'ask everything again: no answer of an interrupted run is taken up, and none comes from the store',
        ],
      },
      'no-store': {
        lines: [
          'take no answer that an earlier run was given for the same request, and keep none for later ones',
        ],
      },
      'report-formats': reportFormats,
      'allow-code-execution': {
        lines: [
          'let `code_execution` run what models write, in a jail; without it such benchmarks are refused',
        ],
      },
      'defer-code-execution': {
        lines: ['leave such code to `score --allow-code-execution`, in a job that has no keys'],
      },
      'fail-on': failOn(USUALLY_FAILING),
      json,
    },
    load: async () => (await import('./run.ts')).run,
  },
  merge: {
    summary: 'put the shards of a run together and judge them as one run',
    positionals: ['[DIR]...'],
    intro: [
      `Each DIR is a folder of files that \`run --shard\` wrote, or such a file (default: ${DEFAULT_RESULTS}). The config, the files and the`,
      'options that choose what is run must be those of the shards. A shard that is missing or damaged is named, and what it',
      'was to ask counts as not measured. Nothing is asked but what a verdict takes: both sides of a suspect again.',
    ],
    options: {
      ...choice,
      ...comparing,
      results: { value: 'DIR', lines: [`where results are written (default: ${DEFAULT_RESULTS})`] },
      fresh: { lines: ['ask suspects again also where an interrupted merge has left answers'] },
      'report-formats': reportFormats,
      'allow-code-execution': {
        lines: ['as for run: the plan must be allowed to run code, though only a rematch does'],
      },
      'fail-on': failOn(USUALLY_FAILING),
      json,
    },
    load: async () => (await import('./merge.ts')).merge,
  },
  compare: {
    summary: 'compare two results files, or two folders of them',
    positionals: ['BASE', 'NEW'],
    intro: [
      'Two files are compared whatever their model ids are. In folders results are matched by benchmark and model, and',
      'all files of the same two count together, as trials. A run.json stands for the files that it names, here and wherever',
      'results are read.',
    ],
    options: { ...ballotOptions, 'fail-on': failOn(USUALLY_FAILING), json },
    load: async () => (await import('./compare.ts')).compare,
  },
  check: {
    summary: 'compare the newest two runs of each benchmark and model in the results folder',
    positionals: [],
    intro: [
      'Runs that were cut by --case, --tag or --limit are passed over, but where there is only one other: that is held',
      'against it. What `score` wrote is no run.',
    ],
    options: {
      results: { value: 'DIR', lines: [`default: ${DEFAULT_RESULTS}`] },
      ...ballotOptions,
      'fail-on-regression': { lines: ['the same as --fail-on regression,below-floor'] },
      'fail-on': failOn('never'),
      json,
    },
    load: async () => (await import('./check.ts')).check,
  },
  report: {
    summary: 'build report.html and report.md from any results',
    positionals: ['[DIR]...'],
    intro: [
      `Each DIR is a folder of results, or a results file (default: ${DEFAULT_RESULTS}). The newest run of each benchmark and model is held`,
      'against the one before it, as `check` does. Results that cannot be read are named, and give exit code 2; the report has',
      'the others. An earlier report is replaced, which is said; anything else of its name is not.',
    ],
    options: {
      out: { value: 'DIR', lines: ['where the report is written (default: the working directory)'] },
      ...ballotOptions,
    },
    load: async () => (await import('./report.ts')).report,
  },
  history: {
    summary: 'list the runs of each benchmark and model, the newest first',
    positionals: [],
    intro: ['Runs that were cut by --case, --tag or --limit, and what `score` wrote, are left out.'],
    options: {
      results: { value: 'DIR', lines: [`default: ${DEFAULT_RESULTS}`] },
      ...ballotOptions,
      benchmark: { value: 'NAME', isRepeated: true, lines: ['only this benchmark; may be repeated'] },
      model: { value: 'ID', isRepeated: true, lines: ['only this model; may be repeated'] },
      limit: { value: 'N', lines: ['at most N runs of each (default: 20)'] },
      json,
    },
    load: async () => (await import('./history.ts')).history,
  },
  plan: {
    summary: 'say how many cases and trials would show a drop, and what they cost',
    positionals: [],
    intro: [
      "A drop multiplies every case's rate by the same factor. Requests and cost are the most it takes: with both sides asked again.",
    ],
    options: {
      cases: {
        value: 'N',
        lines: ['how many cases there are, at most 10 000 (default: as many as it takes)'],
      },
      'baseline-trials': {
        value: 'N',
        lines: ['answers that the baseline has to each case (default: 1)'],
      },
      trials: {
        value: 'N',
        lines: ['answers that a run has to each case (default: 1, and what 3 and 5 would do)'],
      },
      'pass-rate': { value: 'R', lines: ['of the baseline, 0 to 1 (default: 0.8)'] },
      drop: { value: 'D', lines: ['of the pass rate, 0 to 1 (default: 0.08)'] },
      power: {
        value: 'P',
        lines: ['the wanted chance to see it, 0 to 1 (default: as configured, else 0.8)'],
      },
      from: {
        value: 'FILE|DIR',
        lines: ['earlier results: the case rates of their newest one, and its cost'],
      },
      config: {
        value: 'FILE',
        lines: ['whose statistics and threshold count (default: as for run, where there is one)'],
      },
      json,
    },
    load: async () => (await import('./plan.ts')).plan,
  },
  score: {
    summary: 'score kept answers again, offline and free, or with --judge by asking the judge',
    positionals: ['RUN'],
    intro: [
      'RUN is a results file, or a folder: the newest run of each cell. What the scores come to is written as new results,',
      'which name that file and keep its time; they are a baseline only where they are named. Ballots that people have cast',
      'since count.',
    ],
    options: {
      evaluator: {
        value: 'NAME',
        isRepeated: true,
        lines: ['with this one instead of those that the results name; may be repeated'],
      },
      judge: {
        lines: [
          'ask the judge of the config, which costs: done to both sides, results of different judges can be compared',
        ],
      },
      ballots,
      'allow-code-execution': {
        lines: ['let `code_execution` run what models wrote, in a jail; without it its scores stay'],
      },
      config,
      'allowed-hosts': choice['allowed-hosts'],
      results: { value: 'DIR', lines: ['where the new results are written (default: beside RUN)'] },
      'report-formats': reportFormats,
      json,
    },
    load: async () => (await import('./score.ts')).score,
  },
  rate: rateVerb,
  calibrate: calibrateVerb,
  fetch: {
    summary: 'bring the files of standard benchmarks into the cache',
    positionals: ['[NAME]...'],
    intro: [
      'Without a NAME those that the config enables, without a config all. What is there already is not brought again.',
    ],
    options: {
      config: { ...config, lines: ['whose sources count (default: as for run, where there is one)'] },
      'allowed-hosts': {
        value: 'LIST',
        lines: ['hosts that are asked over plain http: http://HOST[:PORT],...'],
      },
      json,
    },
    load: async () => (await import('./fetch.ts')).fetchFiles,
  },
  ...bringingVerbs,
  validate: {
    summary: 'read the config and the benchmarks, say what would be run, ask nothing',
    positionals: [],
    options: {
      ...choice,
      baseline: {
        value: 'FILE|DIR',
        lines: [`results whose models \`compare_to\` may name (default: those in ${DEFAULT_RESULTS})`],
      },
      json,
    },
    load: async () => (await import('./validate.ts')).validate,
  },
};
