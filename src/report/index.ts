import type { Redactor } from '../text/redact.ts';
import { summary } from './markdown/render-markdown.ts';
import type { Report, ReportForm } from './report.ts';

/** Every form of a report. */
export const reportForms: readonly ReportForm[] = [summary];

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
