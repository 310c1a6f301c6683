import type { Setting } from './evaluator.ts';

/** Gives a setting that is on or off. */
export function flagSetting(byDefault: boolean, text: string): Setting {
  const check = (value: unknown): string | undefined =>
    typeof value === 'boolean' ? undefined : '`true` or `false`';
  return { check, default: byDefault, text };
}

/** Gives a setting that is one of some words, the first by default. */
export function wordSetting(words: readonly [string, ...string[]], text: string): Setting {
  const check = (value: unknown): string | undefined =>
    words.some((word) => word === value) ? undefined : words.map((word) => `\`${word}\``).join(' or ');
  return { check, default: words[0], text };
}

/** Gives the setting that says whether letter case counts. */
export function caseSetting(byDefault: boolean): Setting {
  return flagSetting(byDefault, 'whether letter case counts');
}
