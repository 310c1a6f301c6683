import type { CellRecord } from '../domain/record.ts';
import { findBallots } from '../config/find-ballots.ts';
import { evaluators } from '../evaluators/index.ts';
import type { Ballots } from '../evaluators/instruments.ts';
import { openBallots } from '../instruments/ballots.ts';
import { countBallots } from '../pipeline/count-ballots.ts';
import type { PairScoring } from '../pipeline/rescore-pairs.ts';
import { placeBallots } from '../records/ballots/ballot-site.ts';
import type { BallotSite } from '../records/ballots/ballot-site.ts';
import { isFolder } from '../records/read-results.ts';
import { localWorkspace } from '../text/reach.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

/** Gives where ballots lie: where `--ballots` says, which may be anywhere, else where the config does, else at the usual place. */
export function chooseBallots(args: Arguments, { cwd }: Pick<Io, 'cwd'>): BallotSite {
  const workspace = localWorkspace(cwd);
  const named = valueOf(args, 'ballots');
  if (named === undefined) return findBallots(valueOf(args, 'config'), workspace);
  return { ...placeBallots(named, workspace), reach: workspace.named };
}

/** Opens the ballots that count; those that `--ballots` names must be there. */
export function openChosenBallots(args: Arguments, io: Pick<Io, 'cwd'>): Ballots {
  const site = chooseBallots(args, io);
  if (args.values.has('ballots')) isFolder(site.path);
  // What is in results has no keys any more.
  return openBallots(site, (text) => text);
}

/** Gives what pairs of records are scored alike with. */
export function pairScoring(args: Arguments, io: Pick<Io, 'cwd' | 'signal'>): PairScoring {
  return { evaluators, openBallots: () => openChosenBallots(args, io), signal: io.signal };
}

/** Gives what counts, in one record after the other, the ballots that were cast since; they are read once. */
export function createBallotCounter(
  args: Arguments,
  io: Pick<Io, 'cwd' | 'signal'>,
): (record: CellRecord) => Promise<CellRecord> {
  let opened: Ballots | undefined;
  const open = (): Ballots => (opened ??= openChosenBallots(args, io));
  return async (record) => {
    const [counted = record] = await countBallots([record], { open, signal: io.signal });
    return counted;
  };
}

/** Gives records with the ballots counted that were cast since; where they lie is read only where an answer waits for one. */
export async function withBallots(
  records: readonly CellRecord[],
  args: Arguments,
  io: Pick<Io, 'cwd' | 'signal'>,
): Promise<readonly CellRecord[]> {
  return await countBallots(records, { open: () => openChosenBallots(args, io), signal: io.signal });
}
