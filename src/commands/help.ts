import type { Verb } from './verb.ts';

/** Meaning of each exit code, in the order of the help. */
export const exitCodes: readonly (readonly [code: number, when: string])[] = [
  [0, 'nothing that --fail-on names'],
  [1, 'a verdict that it names'],
  [2, 'a mistake in usage, config or data'],
  [3, 'could not measure (provider down, budget spent, key missing)'],
  [130, 'interrupted'],
];

/** Gives the text of `llm-bench --help`. */
export function renderHelp(verbs: Readonly<Record<string, Verb>>): string {
  const lines = Object.entries(verbs).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}\n`);
  const codes = exitCodes.map(([code, when]) => `${code} ${when}`);
  return (
    'llm-bench: did a prompt or model change make answers worse?\n\n' +
    "llm-bench VERB [options]; llm-bench VERB --help tells a verb's options.\n\n" +
    `${lines.join('')}\n` +
    `Exit codes: ${codes.slice(0, 3).join('; ')};\n${codes.slice(3).join('; ')}.\n`
  );
}
