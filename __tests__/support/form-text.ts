import { listFormFiles, renderForms, reportForms } from '../../src/report/index.ts';
import type { Report } from '../../src/report/report.ts';
import { parseFormats } from '../../src/report/report-formats.ts';

/** Names of the files of the forms that a run writes unasked. */
export const FORM_FILES: readonly string[] = listFormFiles(parseFormats(''));

/** Renders one form of a report whole. */
export async function renderForm(name: string, report: Report): Promise<string> {
  if (!Object.hasOwn(reportForms, name)) throw new Error(`there is no form ${name}`);
  const [form] = renderForms(report, (text) => text, [name]);
  const pieces: string[] = [];
  for await (const piece of form?.content ?? []) pieces.push(piece);
  return pieces.join('');
}
