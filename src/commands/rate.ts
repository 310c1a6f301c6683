import path from 'node:path';
import { findNewestRuns } from '../compare/past.ts';
import { DEFAULT_RESULTS } from '../domain/defaults.ts';
import { userError } from '../domain/problem.ts';
import type { CellRecord } from '../domain/record.ts';
import { readRatingAssets } from '../rating/assets.ts';
import { RatingDesk } from '../rating/desk.ts';
import { listItems } from '../rating/list-items.ts';
import { readRater } from '../rating/read-ballot.ts';
import { serveDesk } from '../rating/serve.ts';
import { writePage } from '../rating/write-page.ts';
import { readBallotSite } from '../records/ballots/ballot-site.ts';
import { findResults } from '../records/read-results.ts';
import { plainText } from '../text/escape.ts';
import { plural } from '../text/plural.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { chooseBallots } from './ballots.ts';
import type { Io } from './io.ts';

const MAX_PORT = 65_535;

/** `llm-bench rate`: serves a page on the loopback on which people rate answers, until it is interrupted. */
export async function rate(args: Arguments, io: Io): Promise<number> {
  const [onlyRater, port] = [readOnlyRater(args), readPort(args)];
  const ballots = chooseBallots(args, io);
  // What is wrong in it is said now, not to the first rater.
  readBallotSite(ballots);
  const named = args.positionals.length > 0 ? args.positionals : [DEFAULT_RESULTS];
  const items = listItems(named.flatMap((one) => readNewest(path.resolve(io.cwd, one))));
  if (items.length === 0)
    throw userError(`there is no answer to rate in ${named.map((one) => `\`${one}\``).join(', ')}`);
  const desk = new RatingDesk({ items, ballots, onlyRater, now: io.now });
  const { address, close } = await serveDesk(desk, writePage(await readRatingAssets()), port);
  io.out(`${address}\n`);
  io.err(`${plural(items.length, 'answer')} to rate: open this address in a browser; Ctrl-C ends\n`);
  await untilAborted(io.signal);
  await close();
  io.err(`${plural(desk.count, 'ballot')} added to ${plainText(ballots.shownAs)}\n`);
  return 0;
}

function readNewest(named: string): CellRecord[] {
  return findNewestRuns(findResults(named).map(({ record }) => record));
}

function readOnlyRater(args: Arguments): string | null {
  const named = valueOf(args, 'rater');
  if (named === undefined) return null;
  const rater = readRater(named);
  if (rater === null) throw userError('--rater must be a name of 1 to 100 letters');
  return rater;
}

function readPort(args: Arguments): number {
  const text = valueOf(args, 'port') ?? '0';
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > MAX_PORT)
    throw userError(`--port must be a whole number from 0 to ${MAX_PORT}, found \`${text}\``);
  return port;
}

async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
