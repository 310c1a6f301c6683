/** The gate on a run, with what somebody has accepted: by merging, or by a label. */
import type { CellComparison, Comparison } from '../compare/comparison.ts';
import { asksLess } from '../compare/gate.ts';
import type { Acceptance } from '../report/acceptance.ts';
import { describeNote } from '../report/notes.ts';
import type { Note } from '../report/notes.ts';
import { plainPhrase } from '../text/phrase.ts';
import { conclude, isAcceptable } from './conclude.ts';
import type { Circumstances, Conclusion } from './conclude.ts';
import type { Finished, Job } from './job.ts';
import { findAcceptance } from './label.ts';
import { findGuard } from './scope.ts';

/** A conclusion, who accepts what it shows, and what the reader should know of that. */
export type Concluded = Conclusion & {
  readonly acceptance: Acceptance | null;
  readonly notes: readonly Note[];
};

/** Concludes a run. Who may have accepted it is asked only where that decides or explains something. */
export async function concludeRun(job: Job, finished: Finished): Promise<Concluded> {
  const { context, inputs } = job;
  const isProposed = findGuard(context, inputs) !== null;
  const isBaselineLost = finished.known.restored?.isLost === true;
  const { isDoubtful: isBaselineDoubtful } = finished.known;
  const nobody = { isAccepted: () => false, isBaselineLost, isBaselineDoubtful, isProposed };
  return isProposed
    ? await concludeProposal(job, finished.judged.comparison, { ...nobody, acceptedBy: 'label' })
    : await concludeInForce(job, finished, { ...nobody, acceptedBy: 'merge' });
}

async function concludeProposal(
  { api, context, inputs: { failOn }, log }: Job,
  comparison: Comparison,
  nobody: Circumstances,
): Promise<Concluded> {
  const strict = conclude(comparison, failOn, nobody);
  const isLower = asksLess(comparison) || comparison.cells.some((cell) => isAcceptable(cell, failOn));
  if (!isLower) return { ...strict, acceptance: null, notes: [] };
  const { acceptance, note } = await findAcceptance(api, context);
  if (note !== null) log.warning(plainPhrase(describeNote(note)));
  const isAccepted =
    acceptance?.status === 'given' ? (cell: CellComparison) => isAcceptable(cell, failOn) : nobody.isAccepted;
  return {
    ...conclude(comparison, failOn, { ...nobody, isAccepted }),
    acceptance,
    notes: note === null ? [] : [note],
  };
}

async function concludeInForce(
  { inputs: { failOn } }: Job,
  { judged: { comparison, selected }, isAccepted }: Finished,
  nobody: Circumstances,
): Promise<Concluded> {
  const strict = { ...conclude(comparison, failOn, nobody), acceptance: null, notes: [] };
  if (strict.exitCode === 0) return strict;
  const accepted = new Set<CellComparison>();
  for (const [index, cell] of comparison.cells.entries()) {
    const planned = selected[index]?.cell;
    if (planned !== undefined && (await isAccepted(planned))) accepted.add(cell);
  }
  return {
    ...strict,
    ...conclude(comparison, failOn, { ...nobody, isAccepted: (cell) => accepted.has(cell) }),
  };
}
