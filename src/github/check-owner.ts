import path from 'node:path';
import { sha256 } from '../domain/digest.ts';
import type { Context } from './context.ts';
import type { Inputs } from './inputs.ts';

/** Begins the id that tells our checks from others of their name, e.g. a job's own. */
const OURS = 'llm-bench-action';
const PATTERN = new RegExp(
  `^${OURS} ([0-9a-f]+) ([0-9a-f]+) ([0-9a-f]+) run=(\\d+) attempt=(\\d+) writer=([0-9a-f]+)$`,
);

/** The job that writes a check and a comment. A re-run is the same job, and so is the next commit's. */
export type CheckOwner = {
  /** Digest of what it measures: config, folder, selection. */
  readonly subject: string;
  /** Digest of where it stands: workflow, job, step; all jobs of a matrix stand in one place. */
  readonly place: string;
  /** Digest of what it measures, where it stands, and the values of its matrix. */
  readonly job: string;
  readonly runId: number;
  readonly runAttempt: number;
  /** Random name of the process: jobs that nothing else tells apart are not the same. */
  readonly writer: string;
};

/** A run, and which attempt at it. */
export type RunOfJob = Pick<CheckOwner, 'runId' | 'runAttempt'>;

/** Gives the owner of what this job writes. */
export function describeOwner(
  { workflow, job, step, runId, runAttempt }: Context,
  { config = '', workingDirectory, benchmarks, models, matrix }: Inputs,
  writer: string,
): CheckOwner {
  const names = [benchmarks, models].map((list) => [...new Set(list)].sort());
  const subject = [path.normalize(config), path.join(workingDirectory, '.'), names];
  return {
    subject: digest(subject),
    place: digest([workflow, job, step]),
    job: digest([subject, workflow, job, step, matrix]),
    runId,
    runAttempt,
    writer,
  };
}

/** Gives the owner as a check's external id. */
export function renderOwner({ subject, place, job, runId, runAttempt, writer }: CheckOwner): string {
  return `${OURS} ${subject} ${place} ${job} run=${runId} attempt=${runAttempt} writer=${writer}`;
}

/** Reads the owner off a check's external id; null: the check is ours, of a version that named none. */
export function parseOwner(externalId: string | null): CheckOwner | 'theirs' | null {
  if (externalId === OURS) return null;
  const [, subject, place, job, runId, runAttempt, writer] = PATTERN.exec(externalId ?? '') ?? [];
  if (subject === undefined || place === undefined || job === undefined || writer === undefined)
    return 'theirs';
  return { subject, place, job, runId: Number(runId), runAttempt: Number(runAttempt), writer };
}

/**
 * Tells whether another job writes under the same name: one of the same run, one that measures something else, or one
 * of the same matrix. Of two jobs of a run that nothing tells apart, nobody knows in a later attempt which is which.
 */
export function isShared(owners: readonly CheckOwner[], own: CheckOwner): boolean {
  const others = owners.filter(({ writer }) => writer !== own.writer);
  const alike = others.filter(({ job, runId }) => job === own.job && runId === own.runId);
  return alike.length > 1 || others.some((other) => isRival(other, own));
}

/** Tells whether one run, or attempt at it, is newer than another. */
export function isNewer(a: RunOfJob, b: RunOfJob): boolean {
  return a.runId > b.runId || (a.runId === b.runId && a.runAttempt > b.runAttempt);
}

function isRival(other: CheckOwner, own: CheckOwner): boolean {
  const isOfMatrix = other.place === own.place && other.job !== own.job;
  if (other.runId !== own.runId) return other.subject !== own.subject || isOfMatrix;
  return other.job !== own.job || other.runAttempt === own.runAttempt;
}

function digest(value: unknown): string {
  return sha256(JSON.stringify(value)).slice(0, 12);
}
