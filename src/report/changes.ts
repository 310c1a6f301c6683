/** What changed in what was asked, since the runs that it is held against. */
import type { Cell } from '../domain/plan.ts';
import type { Recipe } from '../domain/record.ts';
import type { RunReason, Selected } from '../domain/selected.ts';
import { canonicalJson } from '../domain/digest.ts';
import { listDifferences } from '../records/differences.ts';
import { newest } from '../records/order.ts';
import { cellName, listNames, plural } from './format.ts';
import { describeRunReason, nameText } from './run-reasons.ts';

/** One change, the user's words in it, and the cells that it is in. */
export type Change = {
  readonly words: string;
  readonly cells: readonly Cell[];
  /** Both versions of a text that changed; null for what is no text. */
  readonly texts: { readonly before: string; readonly after: string } | null;
};

/** Most names listed; more are counted. */
const MAX_NAMES = 10;
/** Reasons that no change explains: somebody or something wanted the run. */
const WANTED: ReadonlySet<RunReason['kind']> = new Set([
  'chosen',
  'forced',
  'scheduled',
  'by_hand',
  'no_baseline',
]);

/** Lists what changed, each change once with all cells that it is in, in the order of the plan. */
export function listChanges(selected: readonly Selected[]): Change[] {
  const found = selected.flatMap((one) =>
    one.kind === 'run' ? changesOf(one).map((change) => ({ ...change, cell: one.cell })) : [],
  );
  const alike = Map.groupBy(found, ({ words, texts }) => canonicalJson([words, texts]));
  return [...alike.values()].flatMap((changes) =>
    changes.slice(0, 1).map(({ words, texts }) => ({ words, texts, cells: changes.map(({ cell }) => cell) })),
  );
}

/** Says why cells were run that no change explains, each reason once; `code` makes names harmless where they are shown. */
export function describeOtherReasons(
  selected: readonly Selected[],
  code: (name: string) => string,
): string[] {
  const found = selected.flatMap((one) =>
    one.kind === 'run'
      ? one.reasons
          .filter(({ kind }) => WANTED.has(kind) && kind !== 'chosen')
          .map((reason) => ({ words: describeRunReason(reason), cell: one.cell }))
      : [],
  );
  return [...Map.groupBy(found, ({ words }) => words)].map(([words, reasons]) => {
    const cells = reasons.map(({ cell }) => cell);
    return `Run because ${words}${nameWhere(cells, selected, code)}.`;
  });
}

/** Says what was not run, and what little of it was. */
export function describeNotRun(selected: readonly Selected[], code: (name: string) => string): string[] {
  const unchanged = selected.filter((one) => one.kind === 'unchanged');
  const idle = unchanged.filter(({ fresh }) => fresh === null).map(({ cell }) => code(nameOf(cell)));
  const partly = unchanged.flatMap(({ cell, fresh }) =>
    fresh === null ? [] : [`${code(nameOf(cell))} (${plural(fresh.cases.length, 'case')})`],
  );
  return [
    ...(idle.length === 0
      ? []
      : [`Not run, because nothing that shapes its answers changed: ${listNames(idle, MAX_NAMES)}.`]),
    ...(partly.length === 0
      ? []
      : [`Asked only for cases that are new or changed: ${listNames(partly, MAX_NAMES)}.`]),
    ...describeUnreviewed(selected, code),
  ];
}

function describeUnreviewed(selected: readonly Selected[], code: (name: string) => string): string[] {
  const waiting = new Map(
    selected.map(({ cell: { benchmark, unreviewed } }) => [benchmark.name, unreviewed ?? 0]),
  );
  const names = [...waiting].filter(([, count]) => count > 0);
  const said = names.map(([name, count]) => `${code(name)} (${plural(count, 'case')})`);
  return said.length === 0
    ? []
    : [`Not run, because a review is still to come (\`reviewed: false\`): ${listNames(said, MAX_NAMES)}.`];
}

/** Names the cells of a change in brackets, where not all that was run has it. */
export function nameWhere(
  cells: readonly Cell[],
  selected: readonly Selected[],
  code: (name: string) => string,
): string {
  const ran = selected.filter(({ kind }) => kind === 'run').length;
  const names = cells.map((cell) => code(nameOf(cell)));
  return cells.length === ran ? '' : ` (${listNames(names, MAX_NAMES)})`;
}

function nameOf({ benchmark, model }: Cell): string {
  return cellName({ benchmark: benchmark.name, model: model.id });
}

type Run = Extract<Selected, { kind: 'run' }>;

function changesOf({ cell, baseline, reasons }: Run): Omit<Change, 'cells'>[] {
  const before = newest(baseline)?.recipe;
  const told = reasons.filter(({ kind }) => !WANTED.has(kind));
  // A run that was wanted anyway does not say what changed: both recipes do.
  const all = told.length > 0 || before === undefined ? told : compareRecipes(cell, before);
  return all.map((reason) => ({
    words: reason.kind === 'text' ? nameText(reason) : describeRunReason(reason),
    texts: reason.kind === 'text' && before !== undefined ? textsOf(reason.part, before, cell.recipe) : null,
  }));
}

function compareRecipes({ recipe, promptFiles, model }: Cell, before: Recipe): RunReason[] {
  const file = { prompt: promptFiles.prompt, system_prompt: promptFiles.systemPrompt };
  const parts = ['prompt', 'system_prompt'] as const;
  return [
    ...parts
      .filter((part) => before[part] !== recipe[part])
      .map((part) => ({ kind: 'text', part, file: file[part] }) as const),
    ...listDifferences(before.model, recipe.model).map(
      (difference) => ({ kind: 'model_entry', model: model.id, difference }) as const,
    ),
  ];
}

function textsOf(part: 'prompt' | 'system_prompt', was: Recipe, is: Recipe): Change['texts'] {
  return { before: was[part] ?? '', after: is[part] ?? '' };
}
