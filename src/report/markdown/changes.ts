import { structuredPatch } from 'diff';
import type { Selected } from '../../domain/selected.ts';
import { codeSpan, fence, htmlCode } from '../../text/escape.ts';
import { describeNotRun, describeOtherReasons, listChanges, nameWhere } from '../changes.ts';
import type { Change } from '../changes.ts';
import { plural } from '../format.ts';
import type { Section } from './fit.ts';
import { list, paragraph } from './sections.ts';

/** Most changes of their own line, and most texts whose difference is shown. */
const MAX_CHANGES = 10;
const MAX_DIFFS = 3;
/** Most lines of a difference, and most characters of a line. */
const MAX_LINES = 60;
const MAX_LINE = 160;
/** Most lines that may differ; of texts that differ more only the fact is told. */
const MAX_EDITS = 400;
/** Begins a line that says that a text has no line break at its end. */
const NO_END = '\\';

/** Says what changed, each text with its difference folded, and what was run for another reason. */
export function renderChanges(selected: readonly Selected[]): Section[] {
  const changes = listChanges(selected).map((change) => ({ ...change, lines: listLines(change) }));
  const shown = changes.filter(({ lines }) => lines !== null).slice(0, MAX_DIFFS);
  const named = changes.filter((change) => !shown.includes(change));
  const others = named.length - MAX_CHANGES;
  return [
    ...shown.map(({ words, cells, lines }) => {
      const where = nameWhere(cells, selected, htmlCode);
      return renderDiff(`<b>What changed:</b> ${htmlCode(words)}${where}`, lines ?? []);
    }),
    list(shown.length === 0 ? '**What changed**\n' : '**What changed, too**\n', [
      ...named
        .slice(0, MAX_CHANGES)
        .map(({ words, cells }) => `- ${codeSpan(words)}${nameWhere(cells, selected, codeSpan)}`),
      ...(others > 0 ? [`- and ${plural(others, 'more change')}`] : []),
    ]),
    paragraph(describeOtherReasons(selected, codeSpan).join('<br>\n')),
  ];
}

/** Says what was not run, and what little of it was. */
export function renderNotRun(selected: readonly Selected[]): Section[] {
  return describeNotRun(selected, codeSpan).map(paragraph);
}

function renderDiff(title: string, lines: readonly string[]): Section {
  const more = lines.length - MAX_LINES;
  return paragraph(
    [
      `<details><summary>${title}</summary>\n`,
      fence(lines.slice(0, MAX_LINES), 'diff', MAX_LINE),
      ...(more > 0 ? [`\nand ${plural(more, 'more line')}`] : []),
      '\n</details>',
    ].join('\n'),
  );
}

/** Gives the lines of a text's difference with three around each change; null of no text, and where little is common. */
function listLines({ texts }: Change): string[] | null {
  if (texts === null) return null;
  const limits = { context: 3, maxEditLength: MAX_EDITS };
  const patch = structuredPatch('', '', texts.before, texts.after, '', '', limits);
  const hunks = patch?.hunks.map(({ lines }) => lines.filter((line) => !line.startsWith(NO_END))) ?? null;
  return hunks?.flatMap((lines, index) => (index === 0 ? lines : ['…', ...lines])) ?? null;
}
