import { UserError } from '../../src/domain/problem.ts';

/** What the user reads when `act` meets their mistake; any other error is thrown on. */
export function problemsOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'nothing wrong';
}

/** What the user reads when what is under way meets their mistake. */
export async function problemsOfAsync(acting: Promise<unknown>): Promise<string> {
  try {
    await acting;
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  return 'nothing wrong';
}
