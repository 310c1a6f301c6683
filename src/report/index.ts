import { setImmediate } from 'node:timers/promises';
import { mapTexts } from '../text/map-texts.ts';
import type { Unwritten } from '../records/write-run.ts';
import type { Redactor } from '../text/redact.ts';
import { badge } from './forms/badge.ts';
import { junit } from './forms/junit.ts';
import { resultsCsv } from './forms/results-csv.ts';
import { summary } from './markdown/render-markdown.ts';
import { page } from './page/page.ts';
import type { Block, PackedForm, Report, ReportForm, TextForm } from './report.ts';

/** Pieces of a form between two of which signals and the network are heard. */
const PIECES_AT_ONCE = 100;

/** Every form of a report, by the name that chooses it. */
export const reportForms: Readonly<Record<string, ReportForm>> = {
  markdown: summary,
  page,
  junit,
  csv: resultsCsv,
  badge,
};

/** A form, rendered: the name of its file and what is in it. */
export type RenderedForm = { readonly file: string; readonly content: AsyncIterable<string> };

/**
 * Renders the named forms of a report as they are written, without keys, which plans and files of the user's may
 * repeat.
 */
export function renderForms(report: Report, redact: Redactor, formats: readonly string[]): RenderedForm[] {
  return chooseForms(formats).map((form) => ({
    file: form.file,
    content:
      'render' in form
        ? cleanPieces(() => form.render(report), redact)
        : form.pack(cleanBlocks(() => form.list(report), redact)),
  }));
}

/** Renders the named forms of a run's report, and names those that it does not write. */
export function renderRunForms(
  report: Report,
  redact: Redactor,
  formats: readonly string[],
): (RenderedForm | Unwritten)[] {
  const unwritten = Object.keys(reportForms).filter((name) => !formats.includes(name));
  return [
    ...renderForms(report, redact, formats),
    ...listFormFiles(unwritten).map((file): Unwritten => ({ file, content: null })),
  ];
}

/** Lists the names of the files that the named forms are written to. */
export function listFormFiles(formats: readonly string[]): string[] {
  return chooseForms(formats).map(({ file }) => file);
}

/** Gives the file of the named forms that people read: the page, else the summary. */
export function readableFile(formats: readonly string[]): string {
  return (formats.includes('page') ? page : summary).file;
}

function chooseForms(formats: readonly string[]): ReportForm[] {
  return Object.entries(reportForms).flatMap(([name, form]) => (formats.includes(name) ? [form] : []));
}

async function* cleanPieces(
  render: () => ReturnType<TextForm['render']>,
  redact: Redactor,
): AsyncGenerator<string> {
  const rendered = render();
  let count = 0;
  for await (const piece of typeof rendered === 'string' ? [rendered] : rendered) {
    count += 1;
    if (count % PIECES_AT_ONCE === 0) await setImmediate();
    yield redact(piece);
  }
}

async function* cleanBlocks(
  list: () => ReturnType<PackedForm['list']>,
  redact: Redactor,
): AsyncGenerator<Block> {
  for await (const { name, value } of list()) {
    // Signals and the network are heard between two of them.
    await setImmediate();
    yield { name, value: mapTexts(value, redact) };
  }
}
