import { readContext } from '../../src/github/context.ts';
import type { Context } from '../../src/github/context.ts';
import { pullRequestEvent } from './events.ts';
import type { RepositoryEvent } from './events.ts';
import { eventEnv } from './runner.ts';
import { createTempDir } from './temp-dir.ts';

/** The context of an event's run 100, unless overridden. */
export function contextOf(event: RepositoryEvent, overrides: Partial<Context> = {}): Context {
  using dir = createTempDir();
  const file = dir.write('event.json', JSON.stringify(event.payload));
  return { ...readContext({ ...eventEnv({ ...event, runId: 100 }), GITHUB_EVENT_PATH: file }), ...overrides };
}

/** The context of pull request 7, whose head, base and merge are `head`, `base` and `merge`, unless overridden. */
export function contextOfPullRequest(overrides: Partial<Context> = {}): Context {
  return contextOf(pullRequestEvent({ head: 'head', base: 'base', merge: 'merge' }), overrides);
}
