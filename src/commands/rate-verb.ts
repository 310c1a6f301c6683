import { DEFAULT_RESULTS } from '../domain/defaults.ts';
import { ballotOptions, USUAL_BALLOTS } from './options.ts';
import type { Verb } from './verb.ts';

/** The verb that lets people rate answers. */
export const rateVerb: Verb = {
  summary: 'serve a page on this machine on which people rate answers',
  positionals: ['[RESULTS]...'],
  intro: [
    `RESULTS are results files, or folders: the newest run of each cell (default: ${DEFAULT_RESULTS}). Rated are the answers that \`human\``,
    'scores, or, where nothing names it, all. Each rater meets them in another order, and sees neither models nor what others',
    'said. Each ballot is on the disk before the page goes on; whoever comes back goes on where they stopped (docs/rating.md).',
  ],
  options: {
    rater: { value: 'NAME', lines: ['who rates (default: the page asks)'] },
    config: ballotOptions.config,
    ballots: {
      value: 'FILE|DIR',
      lines: [
        'where ballots go: a .jsonl file, or a folder with one for each rater',
        `(default: ${USUAL_BALLOTS})`,
      ],
    },
    port: { value: 'N', lines: ['port on 127.0.0.1 (default: any that is free)'] },
  },
  load: async () => (await import('./rate.ts')).rate,
};
