import { ballotOptions, json, USUAL_BALLOTS } from './options.ts';
import type { Verb } from './verb.ts';

/** The verb `calibrate`, as the help and the parser know it. */
export const calibrateVerb: Verb = {
  summary: 'say how far a judge, or any evaluator, agrees with people',
  positionals: ['RESULTS'],
  intro: [
    'RESULTS is a results file, or a folder: the newest run of each benchmark and model. Nobody is asked (docs/calibration.md).',
  ],
  options: {
    labels: {
      value: 'FILE',
      lines: [
        'what people say: rows of `id` and `label` (yes/no, pass/fail, true/false, 0 to 1) in CSV, TSV, JSON, JSON lines',
        'or YAML; `benchmark`, `model`, `trial`, `answer` and `rater` where needed',
      ],
    },
    config: ballotOptions.config,
    ballots: {
      value: 'FILE|DIR',
      isRepeated: true,
      lines: ['ballots of `rate`, in place of labels; may be repeated', `(default: ${USUAL_BALLOTS})`],
    },
    evaluator: {
      value: 'NAME',
      lines: ['whose scores are held against people (default: the judge, or the only one)'],
    },
    benchmark: { value: 'NAME', isRepeated: true, lines: ['only this benchmark; may be repeated'] },
    model: { value: 'ID', isRepeated: true, lines: ['only this model; may be repeated'] },
    threshold: {
      value: 'X',
      lines: ['the score that passes, 0 to 1 (default: the one that fits the labels best)'],
    },
    json,
  },
  load: async () => (await import('./calibrate.ts')).calibrate,
};
