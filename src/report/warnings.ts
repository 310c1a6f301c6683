/** Sentences on what the reader should know beside the verdicts. */
import type { CellComparison, Comparison, TagChange } from '../compare/comparison.ts';
import type { ChangedAlone, Incomplete, OneLook, Warning } from '../compare/reason.ts';
import type { Endings } from '../domain/record.ts';
import { oneLine } from '../text/escape.ts';
import { quoted } from '../text/phrase.ts';
import type { Phrase } from '../text/phrase.ts';
import { cellName, describeEvaluators, percent, plural, points, pValue, thousands } from './format.ts';
import { describeLoosened, describeWeakening } from './loosening.ts';
import { describeFirst, describePassedOver } from './reasons.ts';
import { describeWaiting, findAwaitedOf, nameVerbs } from './waiting.ts';
import { verdictWord } from './verdict-words.ts';

/** Lists what the reader should know beside the verdicts, each a sentence that names its cell where there are several. */
export function listFacts(comparison: Comparison): Phrase[] {
  const [first, ...others] = comparison.cells;
  const only = first !== undefined && others.length === 0 ? cellName(first) : null;
  return listWarnings(comparison).map(({ cell, text }) =>
    cell === only ? text : [quoted(oneLine(cell)), ': ', ...text],
  );
}

/** Lists what the reader should know beside the verdicts, each with its cell: where it got worse, and what is odd. */
export function listWarnings({
  cells,
  missingCells,
}: Comparison): { readonly cell: string; readonly text: Phrase }[] {
  const missing: Phrase = ['is in the baseline and was not run'];
  return [
    ...cells.flatMap((cell) =>
      [...cell.worseTags.map(describeTag), ...describeWarnings(dropLeftOut(cell))].map((text) => ({
        cell: cellName(cell),
        text,
      })),
    ),
    ...listLeftOut(cells),
    ...missingCells.map((cell) => ({ cell: cellName(cell), text: missing })),
  ];
}

/** A cell's warnings, and what they are about. */
type Warned = Pick<CellComparison, 'warnings' | 'records'>;

/** Says each of a cell's warnings, in one sentence. */
export function describeWarnings(cell: Warned): Phrase[] {
  const { warnings } = cell;
  return warnings
    .filter((warning) => !isSaidAlready(warning, warnings))
    .map((warning) => describeWarning(warning, cell));
}

/** Tells whether another warning names the same evaluators. */
function isSaidAlready(warning: Warning, warnings: readonly Warning[]): boolean {
  const isOfEvaluators = warning.kind === 'weakened' && warning.weakening.kind === 'evaluators';
  return isOfEvaluators && warnings.some(({ kind }) => kind === 'rescored');
}

/** Drops what is said once for all cells of a model. */
function dropLeftOut({ warnings, records }: CellComparison): Warned {
  return { records, warnings: warnings.filter(({ kind }) => kind !== 'left_out') };
}

/** Says once for each model which fields it refuses. */
function listLeftOut(cells: readonly CellComparison[]): { readonly cell: string; readonly text: Phrase }[] {
  const models = Map.groupBy(cells, ({ model }) => model);
  return [...models].flatMap(([model, ofModel]) => {
    const fields = ofModel
      .flatMap(({ warnings }) => warnings)
      .flatMap((warning) => (warning.kind === 'left_out' ? warning.fields : []));
    return fields.length === 0 ? [] : [{ cell: model, text: describeLeftOut([...new Set(fields)]) }];
  });
}

/** Says that a model was asked without fields that it refuses. */
export function describeLeftOut(fields: readonly string[]): Phrase {
  return ['asked without what it refuses and nobody wrote: ', quoted(fields.join(', '))];
}

function describeTag({ tag, cases, before, after, pAdjusted }: TagChange): Phrase {
  const rates = `${percent(before)} → ${percent(after)}`;
  return [`a tag got worse, ${rates} in ${plural(cases, 'case')} (${pValue(pAdjusted)}): `, quoted(tag)];
}

function describeWarning(warning: Warning, cell: Warned): Phrase {
  switch (warning.kind) {
    case 'rise':
      return [describeRise(warning)];
    case 'slow':
      return [
        `mean latency ${Math.round(warning.latencyMs)} ms is above \`max_latency_ms\` (${warning.limitMs} ms)`,
      ];
    case 'excluded': {
      const { excluded, all } = warning.excluded;
      return [`${excluded} of ${plural(all, 'trial')} without a score: `, ...describeFirst(warning.excluded)];
    }
    case 'pending': {
      const awaited = findAwaitedOf(cell);
      const waiting = describeWaiting(warning.answers, awaited);
      return [`${waiting}, of ${thousands(warning.all)}: ${nameVerbs(awaited)}`];
    }
    case 'incomplete':
      return [describeIncomplete(warning)];
    case 'left_out':
      return describeLeftOut(warning.fields);
    case 'rescored':
      return [
        "the baseline's kept answers were scored again with evaluators that changed: ",
        quoted(describeEvaluators(warning.changes)),
      ];
    case 'one_look':
      return ['not asked a second time: ', quoted(describeOneLook(warning.why))];
    case 'passed_over':
      return ['passed over, being no whole runs: ', ...describePassedOver(warning.runs)];
    case 'loosened':
      return describeLoosened(warning);
    case 'weakened':
      return describeWeakening(warning.weakening);
    case 'joint_change':
      return describeJointChange(warning.alone);
  }
}

const ENDINGS: Readonly<Record<keyof Endings, string>> = {
  cut: 'cut at `max_tokens`',
  empty: 'empty',
  refused: 'refused',
  filtered: 'filtered',
};

function describeIncomplete({ endings, answers, tooLow }: Incomplete): string {
  const counts = (['cut', 'empty', 'refused', 'filtered'] as const)
    .filter((ending) => endings[ending] > 0)
    .map((ending) => `${thousands(endings[ending])} ${ENDINGS[ending]}`);
  const said = `answers that are not whole, of ${thousands(answers)}: ${counts.join(', ')}`;
  if (tooLow === null) return said;
  const now = tooLow.maxTokens === null ? '' : `, which is ${tooLow.maxTokens}`;
  return `${said}; more were cut than the error budget allows: raise \`max_tokens\`${now}`;
}

function describeRise({ measure, ratio }: Extract<Warning, { kind: 'rise' }>): string {
  const [low, high] = ratio.interval.map((bound) => bound.toFixed(2));
  return `median ${measure} per case rose × ${ratio.ratio.toFixed(2)} (${low} to ${high} at 95 %)`;
}

function describeJointChange(alone: readonly ChangedAlone[]): Phrase {
  if (alone.length === 0)
    return [
      'prompt and model changed together, and nothing else in this run tells which of both moved the answers',
    ];
  const each = alone.map(
    ({ part, change, verdict, ...cell }) =>
      `the ${part} ${points(change)} in ${cellName(cell)} (${verdictWord(verdict)})`,
  );
  return ['prompt and model changed together; what each did alone: ', quoted(each.join(', '))];
}

const ONE_LOOKS = {
  not_wanted: '`confirm_trials` is 0',
  no_recipe: 'the baseline does not say how it was asked',
  same_configuration: 'both sides are the same configuration',
  accepted: "a merged pull request's own check has measured it",
  no_shared_case: 'no case is on both sides',
  people: 'people score its answers, and fresh ones would be rated by nobody: ballots decide',
  application: "the application's code is another now, and the baseline's is not here to be asked again",
} as const;

const RECORDINGS = {
  candidate: 'a recording gives the same answers again',
  baseline: "the baseline's answers are a recording",
} as const;

const UNUSABLE_RECIPES = {
  key: "a key stood in the baseline's prompt, and was taken out",
  model: "the baseline's model entry cannot be read",
  prompt: "the baseline's prompt asks for what the cases do not have",
} as const;

function describeOneLook(why: OneLook): string {
  switch (why.kind) {
    case 'recording':
      return RECORDINGS[why.side];
    case 'unusable_recipe':
      return UNUSABLE_RECIPES[why.part];
    case 'unavailable':
      return why.side === 'candidate'
        ? why.failure.words
        : `the baseline's model cannot be asked: ${why.failure.words}`;
    case 'gone':
      return `the baseline's model is gone: ${why.failure.words}`;
    case 'application':
    case 'people':
    case 'not_wanted':
    case 'no_recipe':
    case 'same_configuration':
    case 'accepted':
    case 'no_shared_case':
      return ONE_LOOKS[why.kind];
  }
}
