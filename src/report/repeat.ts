import type { Comparison } from '../compare/comparison.ts';
import { VERDICTS } from '../compare/comparison.ts';

/** Place of a run's config, as whoever repeats it must name it; null where it stands at its usual place. */
export type RepeatSite = { readonly config: string | null; readonly folder: string | null };

/** Most cases that a command names: the first of those that are shown. */
const MAX_CASES = 5;
/** Words that mean nothing to a shell, whoever wrote them. */
const PLAIN_WORD = /^[\w@%+=:,./-]{1,120}$/;
/** Characters that single quotes keep from a shell. */
const QUOTABLE = /^[\x20-\x26\x28-\x7e]{1,120}$/;

/** Gives the command that asks the worst result's cases again; null where none got worse, or no shell could be told. */
export function repeatCommand({ cells }: Comparison, { config, folder }: RepeatSite): string | null {
  const worst = cells
    .filter(({ cases }) => cases.newlyFailing.length > 0)
    .toSorted((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))[0];
  if (worst === undefined) return null;
  const named = [
    ...(config === null ? [] : [option('config', config)]),
    option('benchmark', worst.benchmark),
    option('model', worst.model),
  ];
  const place = folder === null ? '' : quote(folder);
  if (place === null || named.includes(null)) return null;
  const cases = worst.cases.newlyFailing.flatMap(({ id }) => option('case', id) ?? []).slice(0, MAX_CASES);
  const command = ['llm-bench run', ...named, ...cases, '--compare'].join(' ');
  return place === '' ? command : `cd ${place} && ${command}`;
}

function option(name: string, value: string): string | null {
  const word = quote(value);
  return word === null ? null : `--${name} ${word}`;
}

/** Gives a word for a shell; null where quotes would not make it harmless, or where it would pass for an option. */
function quote(word: string): string | null {
  if (word.startsWith('-') || word.includes('  ')) return null;
  if (PLAIN_WORD.test(word)) return word;
  return QUOTABLE.test(word) ? `'${word}'` : null;
}
