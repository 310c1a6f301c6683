/** Position in a file of the user's; line and column count from 1. */
export type Place = { readonly file: string; readonly line?: number; readonly column?: number };

/** An option in a message: `--model` on a command line is the input `model` in a workflow. */
export type OptionName = { readonly option: string };

/** A sentence that says what was found and what is allowed. */
export type ProblemMessage = string | readonly (string | OptionName)[];

/** One mistake in what the user gave. */
export type Problem = { readonly message: ProblemMessage; readonly place?: Place };

/** Most mistakes of one kind that are told at once; more say the same again. */
export const MAX_PROBLEMS = 10;

/** The user's mistake (usage, config or data): ends the run with exit code 2, all problems named at once. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map((problem) => renderProblem(problem)).join('\n'), options);
    this.problems = problems;
  }
}

/** Makes a UserError of one problem. */
export function userError(message: ProblemMessage, place?: Place, options?: ErrorOptions): UserError {
  return new UserError([place === undefined ? { message } : { message, place }], options);
}

/** Gives `file:line:column: message`, as compilers and editors write it. */
export function renderProblem({ message, place }: Problem, nameOption = nameFlag): string {
  const text = renderMessage(message, nameOption);
  if (place === undefined) return text;
  const position = [place.line, place.column].filter((n) => n !== undefined);
  return `${[place.file, ...position].join(':')}: ${text}`;
}

/** Gives a message as text, its options named as the reader knows them. */
export function renderMessage(message: ProblemMessage, nameOption = nameFlag): string {
  if (typeof message === 'string') return message;
  return message.map((part) => (typeof part === 'string' ? part : nameOption(part))).join('');
}

/** Gives an option as it is written on a command line. */
export function nameFlag({ option }: OptionName): string {
  return `--${option}`;
}

/** Runs a step and notes the user's mistakes in it; undefined where there are any. Other errors are thrown on. */
export async function noteProblems<T>(
  problems: Problem[],
  step: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const problem of error.problems) problems.push(problem);
    return undefined;
  }
}
