import { json } from './options.ts';
import type { Verb } from './verb.ts';

/** Verbs that bring cases from elsewhere, by their names. */
export const bringingVerbs: Readonly<Record<string, Verb>> = {
  import: {
    summary: 'make benchmarks and a config of promptfoo configs and GitHub prompt files',
    positionals: ['FILE|DIR...'],
    intro: [
      'Reads configs of promptfoo (YAML, JSON), its tests alone (CSV, JSONL), and prompt files of GitHub Models',
      '(.prompt.yml); in a folder all that are named like one. Writes benchmarks/ and llm-bench.yml, over nothing that is',
      'there, and names each thing that is not carried over, with its line (docs/importing.md).',
    ],
    options: {
      strict: { lines: ['exit code 1 where anything is not carried over'] },
      json,
    },
    load: async () => (await import('./import.ts')).importForeign,
  },
  sample: {
    summary: 'draw exchanges from logs of production, redacted, as a benchmark to be reviewed',
    positionals: ['LOGS...'],
    intro: [
      'LOGS are files of JSON lines, or folders of .jsonl files: rows `{timestamp, input, output, feedback, metadata}`,',
      "OpenAI's chat logs, OpenTelemetry's spans of generative AI, or any with --fields (docs/sampling.md).",
    ],
    options: {
      out: {
        value: 'FILE',
        lines: ['the benchmark file to write (.yaml, .yml or .json), over nothing that is there'],
      },
      name: { value: 'N', lines: ["the benchmark's name (default: as the file)"] },
      count: { value: 'N', lines: ['how many cases, at most 10 000 (default: 100)'] },
      strategy: {
        value: 'NAME',
        lines: [
          'random; feedback_weighted: badly rated ones more often; stratified: of each category alike',
          '(default: random)',
        ],
      },
      seed: { value: 'N', lines: ['the same one, the same sample (default: 0)'] },
      days: { value: 'N', lines: ['of the last N days (default: 30)'] },
      category: { value: 'C', isRepeated: true, lines: ['only of this category; may be repeated'] },
      'max-score': { value: 'X', lines: ['only rated X or worse, 0 to 1'] },
      'has-feedback': { lines: ['only rated ones'] },
      fields: {
        value: 'LIST',
        lines: ['where parts stand: input=PATH,output=PATH[,timestamp=PATH][,feedback=PATH][,category=PATH]'],
      },
      'redact-with': { value: 'FILE', lines: ["further patterns to replace, one of Python's `re` a line"] },
      'redact-names': { value: 'FILE', lines: ['names to replace, one a line'] },
      json,
    },
    load: async () => (await import('./sample.ts')).sample,
  },
};
