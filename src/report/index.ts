import type { Redactor } from '../text/redact.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import type { Report } from './report.ts';

/** A file that a run writes beside its results; a large one piece by piece, each text of a case whole in one piece. */
export type ReportForm = {
  readonly file: string;
  readonly render: (report: Report) => AsyncIterable<string> | string;
};

/** Every form of a report. */
export const reportForms: readonly ReportForm[] = [{ file: 'summary.md', render: renderMarkdown }];

/** A form, rendered: the name of its file and what is in it. */
export type RenderedForm = { readonly file: string; readonly content: AsyncIterable<string> };

/** Renders every form of a report as it is written, without keys, which plans and files of the user's may repeat. */
export function renderForms(report: Report, redact: Redactor): RenderedForm[] {
  return reportForms.map(({ file, render }) => ({ file, content: cleanPieces(render(report), redact) }));
}

async function* cleanPieces(
  rendered: AsyncIterable<string> | string,
  redact: Redactor,
): AsyncGenerator<string> {
  if (typeof rendered === 'string') yield redact(rendered);
  else for await (const piece of rendered) yield redact(piece);
}
