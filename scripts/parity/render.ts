/** Renders what was compared as the tables of docs/parity.md. */
import type { ReadFile } from './answers.ts';
import type { Compared, Difference } from './compare.ts';

/** Why ours differs, by the kind of difference; the names of `multiple_choice` are those of its rules. */
const REASONS: Readonly<Record<string, string>> = {
  marker: 'the task asks for `#### ` by its examples; ours reads other markers too, and the end of the text',
  value: 'ours reads another number, or the same in another writing',
  whole: 'marks, tags and `option` around the label are no part of it; a choice’s text stands for its letter',
  number: 'a choice may be called by its number',
  declared: 'a sentence that calls a choice the answer is an answer, wherever in the text it stands',
  leading: 'a label with a sentence after it is an answer',
  conclusion: 'what is left when the others are ruled out is chosen',
  only: 'the only choice that is named is the one that is meant',
  several: 'two choices are none',
  none: 'the answer chooses nothing',
  lines: 'ours takes the whole answer, theirs its first line, even where that is empty',
  marks: 'ours allows one pair of brackets and one mark, theirs drops all punctuation',
};

/** A written answer, and what each side makes of it. */
export type Shown = {
  readonly answer: string;
  readonly expected: string;
  readonly ours: boolean;
  readonly theirs: readonly boolean[];
  readonly reason: string;
};

/** Longest example that is shown, and the length that is looked for. */
const [LONGEST, SHORT] = [90, 70];

function code(text: string): string {
  const line = text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ⏎ ')
    .replaceAll('`', '’')
    .replaceAll('|', '\\|');
  const letters = Array.from(line);
  return `\`${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line}\``;
}

function share(count: number, total: number): string {
  return `${((100 * count) / total).toFixed(1)} %`;
}

/** Gives the table of scores: a row for each set of answers and rule. */
export function renderScores(all: readonly Compared[]): string {
  const rows = all.map(({ comparison: { benchmark, recorded, rule }, score, ours, theirs, differences }) => {
    const total = recorded.length;
    const agree = `${share(total - differences.length, total)}${differences.length > 0 ? ` (${differences.length} differ)` : ''}`;
    return `| ${benchmark} | ${total} | ${share(ours, total)} | ${score} | ${share(theirs, total)} | [${rule.name}](${rule.source}) | ${agree} |`;
  });
  return [
    '| answers | number | ours | our score | theirs | their rule | agree |',
    '| :-- | --: | --: | :-- | --: | :-- | :-- |',
    ...rows,
  ].join('\n');
}

/** Gives the table of differences: a row for each rule and kind, with a short answer of the kind. */
export function renderDifferences(all: readonly Compared[]): string {
  const entries = all.flatMap(({ comparison, score, differences }) =>
    differences.map((difference) => ({ names: `${score} | ${comparison.rule.name}`, difference })),
  );
  const order = [...new Set(entries.map(({ names }) => names))];
  const groups = [
    ...Map.groupBy(entries, ({ names, difference }) => `${names} | ${difference.kind}`).values(),
  ];
  const rows = groups
    .toSorted(([a], [b]) => order.indexOf(a?.names ?? '') - order.indexOf(b?.names ?? ''))
    .map((group) =>
      renderGroup(
        group[0]?.names ?? '',
        group.map(({ difference }) => difference),
      ),
    );
  return [
    '| our score | their rule | kind | number | e.g. | ours reads | theirs reads | why |',
    '| :-- | :-- | :-- | --: | :-- | :-- | :-- | :-- |',
    ...rows,
  ].join('\n');
}

function renderGroup(names: string, group: readonly Difference[]): string {
  const shown =
    group.find(({ answer }) => answer.length <= SHORT) ??
    group.reduce((a, b) => (b.answer.length < a.answer.length ? b : a));
  const { kind, answer, ours, theirs } = shown;
  const read = [ours ?? '', theirs].map((text) => (text === '' ? 'nothing' : code(text))).join(' | ');
  return `| ${names} | ${kind} | ${group.length} | ${code(answer)} | ${read} | ${REASONS[kind] ?? kind} |`;
}

/** Gives the table of written answers. */
export function renderShown(shown: readonly Shown[]): string {
  const mark = (isRight: boolean) => (isRight ? 'right' : 'wrong');
  const rows = shown.map(
    ({ answer, expected, ours, theirs, reason }) =>
      `| ${code(answer)} | ${expected} | ${mark(ours)} | ${theirs.map(mark).join(' | ')} | ${reason} |`,
  );
  return [
    '| answer | expected | ours | `strict-match` | `flexible-extract` | why |',
    '| :-- | --: | :-- | :-- | :-- | :-- |',
    ...rows,
  ].join('\n');
}

/** Names the files that were read. */
export function renderFiles(files: readonly ReadFile[]): string {
  return [
    '| file | SHA-256 |',
    '| :-- | :-- |',
    ...files.map(({ name, sha256 }) => `| \`${name}\` | \`${sha256}\` |`),
  ].join('\n');
}
