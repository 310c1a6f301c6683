import { renderProblem, UserError } from '../domain/problem.ts';
import type { Place, Problem, ProblemMessage } from '../domain/problem.ts';

/** Collects what an import cannot carry over, each with its place. */
export class Losses {
  readonly #problems: Problem[] = [];

  /** Adds one loss; a column says nothing to whoever looks for a line. */
  add(message: ProblemMessage, { file, line }: Place): void {
    this.#problems.push({ message, place: { file, ...(line !== undefined && { line }) } });
  }

  /** Runs a step; what is wrong with what it reads is a loss, and then it gives nothing. */
  attempt<T>(step: () => T, place: Place): T | undefined {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const { message, place: found } of error.problems) this.add(message, found ?? place);
      return undefined;
    }
  }

  /** Lists the losses, files in the order they were read, lines in that of the file, each once. */
  list(): readonly Problem[] {
    const unique = new Map(this.#problems.map((problem) => [renderProblem(problem), problem]));
    const files = [...new Set(this.#problems.map(({ place }) => place?.file))];
    return files.flatMap((file) =>
      [...unique.values()]
        .filter(({ place }) => place?.file === file)
        .sort(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0)),
    );
  }
}
