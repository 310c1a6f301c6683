import type { Screen } from '../report/terminal/screen.ts';

/** The process as a verb sees it. */
export type Io = {
  /** Writes to standard output as it is; untrusted text must be made plain before. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  /** What standard output shows. */
  readonly screen: Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => Date;
  readonly version: string;
  /** Aborts on the first interrupt. */
  readonly signal: AbortSignal;
};

/** Tells whether a verb runs in a workflow, where a stranger may have committed what lies beside its results. */
export function isInWorkflow({ env }: Pick<Io, 'env'>): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}
