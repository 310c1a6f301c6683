import { describe, expect, it } from 'vitest';
import { findLabel, findPullRequest } from '../../src/github/labels.ts';
import { contextOf, contextOfPullRequest } from '../support/contexts.ts';
import { pushEvent } from '../support/events.ts';
import { apiOf } from '../support/github-api.ts';
import { startGitHub } from '../support/github-double.ts';
import type { DoubleLabeling } from '../support/github-double.ts';

const NAME = 'llm-bench: accept';
const label = (
  event: DoubleLabeling['event'],
  login: string | null,
  hour: number,
  name = NAME,
): DoubleLabeling => ({
  event,
  label: { name },
  actor: login === null ? null : { login },
  created_at: `2026-11-29T${hour}:00:00Z`,
});

describe('findLabel', () => {
  it('says who set it last, and when', async () => {
    await using github = await startGitHub();
    github.labelings.push(
      label('labeled', 'alice', 10),
      label('unlabeled', 'bob', 11),
      label('labeled', 'carol', 12),
      label('labeled', 'dave', 13, 'other'),
    );
    const found = await findLabel(apiOf(github), 7, NAME);
    expect(found).toEqual({ by: 'carol', at: '2026-11-29T12:00:00Z' });
    expect(github.invalid).toEqual([]);
  });

  it('finds it behind a hundred other events, in any spelling, set by whoever is gone', async () => {
    await using github = await startGitHub();
    const others = Array.from({ length: 150 }, (_, index) => label('labeled', 'bot', 10, `l${index}`));
    github.labelings.push(...others, label('labeled', null, 11, 'LLM-Bench: Accept'));
    expect(await findLabel(apiOf(github), 7, NAME)).toEqual({ by: null, at: '2026-11-29T11:00:00Z' });
  });

  it('finds none that was taken off or never set, and then asks for no events', async () => {
    await using github = await startGitHub();
    github.labelings.push(label('labeled', 'alice', 10), label('unlabeled', 'bob', 11));
    expect(await findLabel(apiOf(github), 7, NAME)).toBeNull();
    expect(github.calls).toEqual(['issues/list-labels-on-issue']);
  });

  it('rejects where it may not ask', async () => {
    await using github = await startGitHub();
    github.trouble = { forbidden: ['issues/list-labels-on-issue'] };
    await expect(findLabel(apiOf(github), 7, NAME)).rejects.toThrow('Resource not accessible');
  });
});

describe('findPullRequest', () => {
  it('takes the one that the event names, or that waits in a merge queue', async () => {
    await using github = await startGitHub();
    const queued = contextOf(pushEvent('a', 'b'), { queuedPullRequest: 9 });
    expect(await findPullRequest(apiOf(github), contextOfPullRequest())).toBe(7);
    expect(await findPullRequest(apiOf(github), queued)).toBe(9);
    expect(github.calls).toEqual([]);
  });

  it('looks for an open one whose head was pushed', async () => {
    await using github = await startGitHub();
    const pull = (number: number, state: string, sha: string): object => ({ number, state, head: { sha } });
    github.pulls.set('b', [pull(1, 'closed', 'b'), pull(2, 'open', 'newer'), pull(3, 'open', 'b')]);
    const find = (sha: string): Promise<number | null> =>
      findPullRequest(apiOf(github), contextOf(pushEvent('a', sha, 'refs/heads/topic')));
    expect([await find('b'), await find('c')]).toEqual([3, null]);
  });
});
