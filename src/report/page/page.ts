import { oneLine } from '../../text/escape.ts';
import { headline } from '../headline.ts';
import type { Block, PackedForm, Report } from '../report.ts';
import type { PageHead } from './data.ts';
import { listCaseBlocks } from './cases/list-blocks.ts';
import { buildParts } from './parts.ts';
import { writePage } from './write-page.ts';

/** The report as a page for a browser: one file that needs no other and no network. */
export const page: PackedForm = { file: 'report.html', list: listBlocks, pack: writePage };

async function* listBlocks(report: Report): AsyncGenerator<Block> {
  const { comparison, run } = report;
  const parts = buildParts(report);
  const cases = listCaseBlocks(comparison);
  const first = await cases.next();
  const head: PageHead = {
    title: headline(comparison, oneLine),
    version: run?.tool_version ?? null,
    at: run?.finished_at ?? null,
    parts: [...parts.map(({ name }) => name), ...(first.done === true ? [] : ['cases' as const])],
  };
  yield { name: 'head', value: head };
  yield* parts;
  if (first.done === true) return;
  yield first.value;
  yield* cases;
}
