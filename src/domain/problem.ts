/** Where in a file of the user's something stands; line and column count from 1. */
export type Place = { readonly file: string; readonly line?: number; readonly column?: number };

/** One thing that is wrong with what the user gave: a sentence that says what was found and what is allowed. */
export type Problem = { readonly message: string; readonly place?: Place };

/** The user's mistake (usage, config or data): ends the run with exit code 2, all problems named at once. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(renderProblem).join('\n'), options);
    this.problems = problems;
  }
}

/** Makes a UserError of one problem. */
export function userError(message: string, place?: Place, options?: ErrorOptions): UserError {
  return new UserError([place === undefined ? { message } : { message, place }], options);
}

/** Gives `file:line:column: message`, as compilers and editors write it. */
export function renderProblem({ message, place }: Problem): string {
  if (place === undefined) return message;
  const position = [place.line, place.column].filter((n) => n !== undefined);
  return `${[place.file, ...position].join(':')}: ${message}`;
}
