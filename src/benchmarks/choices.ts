/** What the benchmarks of multiple choice share: letters, the list of choices, the instruction. */

/** Template of a question with its choices; the answer is a letter. */
export const CHOICE_PROMPT = `{{input}}

Answer with just the letter.`;

/** Gives the letter of a choice, counted from 0. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/** Gives choices as `A. ...`, one a line. */
export function listChoices(choices: readonly string[]): string {
  return choices.map((choice, index) => `${letterOf(index)}. ${choice}`).join('\n');
}
