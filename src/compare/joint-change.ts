import { listDifferences } from '../records/differences.ts';
import { newest } from '../records/order.ts';
import type { CellComparison, Verdict } from './comparison.ts';
import type { CellPair } from './match-cells.ts';
import type { ChangedAlone, Warning } from './reason.ts';

/** Part that shapes answers: the texts around a case, or the model entry. */
type Part = 'prompt' | 'model';

/** Verdicts after which the reader asks what moved the answers. */
const MOVED: ReadonlySet<Verdict> = new Set(['regressed', 'minor_regression', 'inconclusive', 'improved']);

/**
 * Gives what the prompt and the model did alone, where both changed and the cell's answers moved, as far as other cells
 * of the run tell: the prompt on a model that stayed, the model in a benchmark that stayed. Null elsewhere.
 */
export function explainJointChange(
  pair: CellPair,
  { verdict }: CellComparison,
  family: readonly { readonly pair: CellPair; readonly comparison: CellComparison }[],
): Warning | null {
  if (!MOVED.has(verdict) || changedParts(pair).length < 2) return null;
  const alone = (part: Part): ChangedAlone[] =>
    family
      .filter((other) => isSibling(pair, other.pair, part) && changedParts(other.pair).join() === part)
      .flatMap(({ comparison }) => showAlone(part, comparison) ?? []);
  return { kind: 'joint_change', alone: [...alone('prompt'), ...alone('model')] };
}

/** Tells whether cells share a part: a benchmark's prompt, a model's entry. */
function isSibling(pair: CellPair, other: CellPair, part: Part): boolean {
  return part === 'prompt' ? other.benchmark === pair.benchmark : other.model === pair.model;
}

function changedParts({ baseline, candidate }: CellPair): Part[] {
  const [before, after] = [newest(baseline), newest(candidate)];
  const [was, is] = [before?.recipe, after?.recipe];
  if (was === undefined || is === undefined) return [];
  const hasOtherTexts =
    was.prompt !== is.prompt ||
    was.system_prompt !== is.system_prompt ||
    listDifferences(before?.files ?? {}, after?.files ?? {}).length > 0;
  return [
    ...(hasOtherTexts ? (['prompt'] as const) : []),
    ...(listDifferences(was.model, is.model).length > 0 ? (['model'] as const) : []),
  ];
}

function showAlone(
  part: Part,
  { benchmark, model, verdict, look, rematch }: CellComparison,
): ChangedAlone | null {
  if (look === null) return null;
  return { part, benchmark, model, change: rematch?.changeAll ?? look.change, verdict };
}
