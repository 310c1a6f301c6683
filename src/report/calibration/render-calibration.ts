/** How far an evaluator can be trusted, for a terminal. */
import type { Agreement, Calibration, PassRate } from '../../calibration/calibrate.ts';
import { FEWEST, SUBSTANTIAL } from '../../calibration/trust.ts';
import type { Trust } from '../../calibration/trust.ts';
import { plainText } from '../../text/escape.ts';
import { cellName, NONE, percent, percentRange, plural, thousands } from '../format.ts';
import type { Table } from '../tables.ts';
import { renderTable } from '../terminal/table.ts';
import { PLAIN } from '../terminal/screen.ts';
import type { Screen } from '../terminal/screen.ts';

/** Words for a kappa of at least so much (Landis and Koch 1977). */
const WORDS = [
  [0.8, 'almost perfect'],
  [0.6, 'substantial'],
  [0.4, 'moderate'],
  [0.2, 'fair'],
  [0, 'slight'],
  [-1, 'worse than chance'],
] as const;

/** Renders a calibration in words that a team understands. */
export function renderCalibration(found: Calibration, screen: Screen = PLAIN): string {
  const { agreement, rate } = found;
  const name = plainText(found.evaluator);
  const parts = [
    describeLabels(found, name),
    ...(compared(agreement) === 0 ? [] : [describeAgreement(found, name), confusionTable(found, screen)]),
    ...describeAlpha(found, name),
    [
      ...found.cells.map((cell) => describeRate(cell, found.cells.length > 1 ? `${nameOf(cell)}: ` : '')),
      ...(found.cells.length > 1 ? [describeRate(rate, 'All: ')] : []),
    ].join('\n'),
    describeTrust(found, name),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function nameOf(cell: { readonly benchmark: string; readonly model: string }): string {
  return plainText(cellName(cell));
}

function compared({ confusion: { tp, fp, fn, tn } }: Agreement): number {
  return tp + fp + fn + tn;
}

function describeLabels(
  { rate, labelled, split, repeated, leftOut, unscored, cells }: Calibration,
  name: string,
): string {
  const [only, ...others] = cells;
  const where =
    only === undefined ? '' : others.length === 0 ? `, ${nameOf(only)}` : `, ${plural(cells.length, 'cell')}`;
  const notes = [
    ...(unscored > 0 ? [`${plural(unscored, 'answer')} without a score`] : []),
    ...(split > 0 ? [`${plural(split, 'answer')} on which people are split, held against nothing`] : []),
    ...(repeated > 0 ? [`${plural(repeated, 'answer')} with the same text as another, counted once`] : []),
    ...(leftOut.unknown > 0 ? [`${plural(leftOut.unknown, 'label')} of no scored answer`] : []),
    ...(leftOut.otherAnswer > 0
      ? [`${plural(leftOut.otherAnswer, 'label')} of another text than the results hold`]
      : []),
  ];
  const head = `${name}${where}: ${thousands(labelled)} of ${plural(rate.scored, 'scored answer')} ${labelled === 1 || rate.scored === 1 ? 'has' : 'have'} a label`;
  return [head, ...notes.map((note) => `  ${note}`)].join('\n');
}

function describeAgreement(found: Calibration, name: string): string {
  const { agreement } = found;
  const {
    confusion: { tp, tn },
    kappa,
    precision,
    recall,
  } = agreement;
  const count = compared(agreement);
  const lines = [
    `${name} agrees with people on ${thousands(tp + tn)} of ${plural(count, 'answer')}${agreement.accuracy === null ? '' : ` (${percent(agreement.accuracy)})`}.`,
    kappa === null
      ? 'Beyond chance: nothing can be said, for both know one kind only.'
      : `Beyond chance: kappa ${figure(kappa.kappa)} (${figure(kappa.interval[0])} to ${figure(kappa.interval[1])}), ${wordOf(kappa.kappa)}.`,
    ...(precision === null ? [] : [`Of what it passes, people pass ${percent(precision)} (precision).`]),
    ...(recall === null ? [] : [`Of what people pass, it passes ${percent(recall)} (recall).`]),
    describeThreshold(found),
  ];
  return lines.join('\n');
}

function describeThreshold({ agreement: { threshold }, atPassMark, isFitted }: Calibration): string {
  const it = `It passes what scores ${threshold} or more`;
  if (atPassMark.threshold === threshold)
    return `${it}, the pass mark of the results${isFitted ? '; no other fits these labels better' : ''}.`;
  const { accuracy, kappa } = atPassMark;
  const beside = [
    `At the pass mark of the results, ${atPassMark.threshold}, it agrees on ${accuracy === null ? NONE : percent(accuracy)}`,
    ...(kappa === null ? [] : [` (kappa ${figure(kappa.kappa)})`]),
  ];
  const fitted = isFitted
    ? ': the threshold that fits these labels best, and fitted to them it looks a little better than it is'
    : '';
  return `${it}${fitted}.\n${beside.join('')}.`;
}

function confusionTable({ agreement: { confusion } }: Calibration, screen: Screen): string {
  const { tp, fp, fn, tn } = confusion;
  const table: Table = {
    columns: [
      { title: '', kind: 'word' },
      { title: 'people: pass', kind: 'figure' },
      { title: 'people: fail', kind: 'figure' },
    ],
    rows: [
      ['scored: pass', thousands(tp), thousands(fp)],
      ['scored: fail', thousands(fn), thousands(tn)],
    ],
  };
  return renderTable(table, screen);
}

function describeAlpha({ alpha }: Calibration, name: string): string[] {
  if (alpha === null) return [];
  const who = alpha.between === 'people' ? `${thousands(alpha.raters)} people` : `${name} and the labels`;
  const values =
    alpha.alpha === null
      ? 'nothing can be said, for all marks are the same'
      : `Krippendorff's alpha ${figure(alpha.alpha.nominal)} (nominal), ${figure(alpha.alpha.ordinal)} (ordinal)`;
  return [`Between ${who}, on ${plural(alpha.answers, 'answer')}: ${values}.`];
}

function describeRate({ raw, corrected }: PassRate, head: string): string {
  const was = `${head}pass rate ${raw === null ? NONE : percent(raw)} as scored`;
  const is =
    corrected === null
      ? 'it cannot be corrected by these labels'
      : `${percent(corrected.rate)} (${percentRange(corrected.interval)}) corrected for the errors that the labels show`;
  const text = `${was}; ${is}.`;
  return head === '' ? `P${text.slice(1)}` : text;
}

function describeTrust({ trust, agreement }: Calibration, name: string): string {
  const { verdict, isFew, rarer, labelsNeeded } = trust;
  const lines = [`Can ${name} be trusted? ${ANSWERS[verdict](trust)}`];
  if (isFew && compared(agreement) >= FEWEST.labels)
    lines.push(
      `Warning: only ${thousands(rarer.count)} ${rarer.count === 1 ? 'label says' : 'labels say'} ${rarer.kind}; ${FEWEST.ofEachKind} of each kind are the least. Label answers that it ${rarer.kind === 'pass' ? 'passes' : 'fails'}, too.`,
    );
  else if (isFew)
    lines.push(`Warning: fewer than ${FEWEST.labels} labels (${compared(agreement)}) are too few to tell.`);
  if (labelsNeeded > 0) lines.push(`About ${plural(labelsNeeded, 'more label')} would tell.`);
  return lines.join('\n');
}

const ANSWERS: Readonly<Record<Trust['verdict'], (trust: Trust) => string>> = {
  yes: () =>
    `Yes: its agreement with people is substantial, chance apart (all of kappa's interval is from ${SUBSTANTIAL}).`,
  no: () =>
    `No: its agreement with people is not substantial (all of kappa's interval is below ${SUBSTANTIAL}).`,
  unsure: ({ isFew }) =>
    isFew
      ? 'That cannot be told yet.'
      : `That cannot be told yet: kappa's interval is not clear of ${SUBSTANTIAL}.`,
};

function wordOf(kappa: number): string {
  return WORDS.find(([from]) => kappa >= from)?.[1] ?? 'worse than chance';
}

function figure(value: number): string {
  return value.toFixed(2).replace(/^-0\.00$/, '0.00');
}
