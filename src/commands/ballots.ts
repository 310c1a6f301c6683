import type { CellRecord } from '../domain/record.ts';
import type { Ballots } from '../evaluators/instruments.ts';
import { openBallots } from '../instruments/ballots.ts';
import { countBallots } from '../pipeline/count-ballots.ts';
import { placeBallots } from '../records/ballots/ballot-site.ts';
import type { BallotSite } from '../records/ballots/ballot-site.ts';
import { isFolder } from '../records/read-results.ts';
import { localWorkspace } from '../text/reach.ts';
import type { Workspace } from '../text/reach.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

/** Gives where `--ballots` says that ballots lie, which must be there; else the usual place. */
export function chooseBallots(args: Arguments, workspace: Workspace): BallotSite {
  const named = valueOf(args, 'ballots');
  const site = placeBallots(named, workspace);
  if (named === undefined) return site;
  isFolder(site.path);
  return { ...site, reach: workspace.named };
}

/** Gives records with the ballots counted that lie at the usual place, or where a plan says. */
export async function withBallots(
  records: readonly CellRecord[],
  io: Io,
  site: BallotSite = placeBallots(undefined, localWorkspace(io.cwd)),
): Promise<readonly CellRecord[]> {
  // What is in results has no keys any more.
  const open = (): Ballots => openBallots(site, (text) => text);
  return await countBallots(records, { open, signal: io.signal });
}
