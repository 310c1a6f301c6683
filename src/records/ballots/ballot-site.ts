import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CastBallot } from '../../domain/ballot.ts';
import { DEFAULT_BALLOTS } from '../../domain/defaults.ts';
import { follow } from '../../text/reach.ts';
import type { Reach, Workspace } from '../../text/reach.ts';
import { keepInForce } from './in-force.ts';
import { readBallots } from './read-ballots.ts';

/** Where ballots lie: a file or a folder of them, which may not be there yet. */
export type BallotSite = { readonly path: string; readonly reach: Reach; readonly shownAs: string };

/** Gives the place of ballots that a file names, or the usual one. */
export function placeBallots(named: string | undefined, { cwd, files }: Workspace): BallotSite {
  const shownAs = named ?? DEFAULT_BALLOTS;
  return { path: path.resolve(cwd, shownAs), reach: files, shownAs };
}

/** Reads the ballots that count; none where nothing is there yet. A place out of reach is a UserError, there or not. */
export function readBallotSite({ path: file, reach, shownAs }: BallotSite): CastBallot[] {
  const isNew = follow(file, reach).status === 'allowed' && !existsSync(file);
  return isNew ? [] : keepInForce(readBallots(file, reach, shownAs));
}
