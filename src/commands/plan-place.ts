import { renderProblem } from '../domain/problem.ts';
import type { PlanPlace } from '../plan/load-plan.ts';
import { showDownloads } from '../report/downloads.ts';
import { plainText } from '../text/escape.ts';
import { localWorkspace } from '../text/reach.ts';
import type { Io } from './io.ts';

/** Gives the place of a plan on a command line: its user names any host, and is told what is downloaded. */
export function createPlanPlace(io: Io): PlanPlace & Required<Pick<PlanPlace, 'downloads'>> {
  return {
    workspace: localWorkspace(io.cwd),
    env: io.env,
    warn: (problem) => io.err(`warning: ${plainText(renderProblem(problem))}\n`),
    downloads: { onlyListed: false, signal: io.signal, onProgress: showDownloads(io) },
  };
}
