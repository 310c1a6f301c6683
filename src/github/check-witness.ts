/** Digests of what the runs on a commit have saved, hidden in the text of their check: a second witness beside the cache. */
import { parseOwner } from './check-owner.ts';
import type { RepositoryApi } from './rest.ts';

/** What a check says was saved; null: it says nothing, as those of older versions. */
export type Saved = readonly string[] | null;

const LINE = /^<!-- llm-bench-saved ([0-9a-f ]*)-->$/m;
/** Most digests that a check keeps; a daily run on the same commit adds one each day. */
const MAX_SAVED = 20;

/** Gives the text of a check that names these digests, the newest first; null: of one that says nothing of them. */
export function renderSaved(digests: Saved): string {
  if (digests === null) return '';
  const kept = digests.slice(0, MAX_SAVED).map((digest) => `${digest} `);
  return `<!-- llm-bench-saved ${kept.join('')}-->`;
}

/** A check as GitHub gives it; some servers leave its output out. */
type WithText = { readonly output: { readonly text?: string | null } | null };

/** Reads the digests off a check. */
export function savedIn({ output }: WithText): Saved {
  const [, digests] = LINE.exec(output?.text ?? '') ?? [];
  return digests?.split(' ').filter((digest) => digest !== '') ?? null;
}

/** Joins what two say was saved; that of the first is newer. */
export function joinSaved(newer: Saved, older: Saved): Saved {
  return newer === null && older === null ? null : [...new Set([...(newer ?? []), ...(older ?? [])])];
}

/** A check of ours by the app that wrote it, and what it says was saved. */
export type Saying = { readonly app: string | null; readonly saved: Saved };

/** Lists what our checks on a commit say was saved, those of one name or all. */
export async function listSayings(
  { rest, listAll, owner, repo }: RepositoryApi,
  sha: string,
  name: string | null,
): Promise<readonly Saying[]> {
  const asked = { owner, repo, ref: sha, filter: 'all', per_page: 100 } as const;
  const runs =
    name === null
      ? await listAll(rest.checks.listForRef, asked)
      : (await rest.checks.listForRef({ ...asked, check_name: name })).data.check_runs;
  return runs
    .filter((run) => parseOwner(run.external_id) !== 'theirs')
    .map((run) => ({ app: run.app?.slug ?? null, saved: savedIn(run) }));
}
