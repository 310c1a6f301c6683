import type { ProblemMessage } from './problem.ts';

/** A key of the config that its variable holds. */
export type GivenKey = {
  readonly status: 'given';
  readonly value: string;
  /** Providers whose own key it is: it goes to their hosts, and to hosts that are allowed for it by name. */
  readonly owners: readonly string[];
};

/** A key of the config: given, waiting for a variable that is missing or empty, or one that must be no key. */
export type ApiKey =
  | GivenKey
  | { readonly status: 'missing'; readonly variable: string }
  | { readonly status: 'refused'; readonly reason: ProblemMessage };

/** The process's environment, or a part of it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Names of the runner's own variables, which are never keys in a workflow. */
export const RUNNERS_VARIABLE = /^(?:GITHUB|ACTIONS|RUNNER)_/i;
