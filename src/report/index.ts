import { setImmediate } from 'node:timers/promises';
import { mapTexts } from '../text/map-texts.ts';
import type { Redactor } from '../text/redact.ts';
import { summary } from './markdown/render-markdown.ts';
import { page } from './page/page.ts';
import type { Block, Report, ReportForm } from './report.ts';

/** Every form of a report. */
export const reportForms: readonly ReportForm[] = [summary, page];

/** A form, rendered: the name of its file and what is in it. */
export type RenderedForm = { readonly file: string; readonly content: AsyncIterable<string> };

/** Renders every form of a report as it is written, without keys, which plans and files of the user's may repeat. */
export function renderForms(report: Report, redact: Redactor): RenderedForm[] {
  return reportForms.map((form) => ({
    file: form.file,
    content:
      'render' in form
        ? cleanPieces(() => form.render(report), redact)
        : form.pack(cleanBlocks(() => form.list(report), redact)),
  }));
}

async function* cleanPieces(
  render: () => AsyncIterable<string> | string,
  redact: Redactor,
): AsyncGenerator<string> {
  const rendered = render();
  if (typeof rendered === 'string') yield redact(rendered);
  else for await (const piece of rendered) yield redact(piece);
}

async function* cleanBlocks(list: () => Iterable<Block>, redact: Redactor): AsyncGenerator<Block> {
  for (const { name, value } of list()) {
    // Signals and the network are heard between two of them.
    await setImmediate();
    yield { name, value: mapTexts(value, redact) };
  }
}
