import { setImmediate } from 'node:timers/promises';
import type { CellComparison, Comparison } from '../../../compare/comparison.ts';
import type { CellRecord } from '../../../domain/record.ts';
import { newest } from '../../../records/order.ts';
import { cellName } from '../../format.ts';
import type { Block } from '../../report.ts';
import type { CaseDetail, CasesCell, CasesPart, Prompts } from '../data.ts';
import { listBookCases } from './case-book.ts';
import type { BookCase } from './case-book.ts';
import { buildDetail, countText } from './case-details.ts';
import { blockRows, buildRow } from './case-rows.ts';
import type { Row, RowNames } from './case-rows.ts';
import { CASE_STATES, createStateReader } from './case-states.ts';
import { findCarriers } from './carriers.ts';
import { Names } from './names.ts';

/** Longest text of a case, and characters of all cases together: a page is to be opened, the results files have all. */
const MAX_TEXT = 20_000;
const MAX_ALL_TEXT = 150_000_000;
/** Characters and cases of a block: it is decoded while somebody waits for one of its cases. */
const BLOCK_TEXT = 256 * 1024;
const BLOCK_CASES = 250;

/** Lists the blocks of the cases: what they are chosen by, their rows, then their texts; none where there is no case. */
export async function* listCaseBlocks({ cells }: Comparison): AsyncGenerator<Block> {
  const book: (readonly BookCase[])[] = [];
  const described: CasesCell[] = [];
  const rows: Row[] = [];
  const names: RowNames = { tags: new Names(), difficulties: new Names(), evaluators: new Names() };
  for (const [index, cell] of cells.entries()) {
    // Each takes a while where there are many cases: signals and the network are heard in between.
    await setImmediate();
    const cases = listBookCases(cell);
    book.push(cases);
    await setImmediate();
    const statesOf = createStateReader(cell);
    for (const one of cases) rows.push(buildRow(one, index, statesOf(one), names));
    await setImmediate();
    described.push(describeCell(cell, cases));
  }
  if (rows.length === 0) return;
  const blocks = [...blockRows(rows)];
  const part: CasesPart = {
    cells: described,
    tags: names.tags.list(),
    difficulties: names.difficulties.list(),
    evaluators: names.evaluators.list(),
    states: countStates(rows),
    total: rows.length,
    rowBlocks: blocks.length,
  };
  yield { name: 'cases', value: part };
  for (const [index, value] of blocks.entries()) yield { name: `rows-${index}`, value };
  yield* listDetails(book.flat());
}

function countStates(rows: readonly Row[]): CasesPart['states'] {
  return CASE_STATES.map((state, bit) => ({
    ...state,
    count: rows.filter(({ states }) => (states & (1 << bit)) !== 0).length,
  }));
}

function* listDetails(cases: readonly BookCase[]): Generator<Block> {
  const maxText = chooseMaxText(cases);
  const starts: number[] = [];
  let [details, text]: [CaseDetail[], number] = [[], 0];
  for (const [index, one] of cases.entries()) {
    if (details.length === 0) starts.push(index);
    details.push(buildDetail(one, maxText));
    text += countText(one, maxText);
    if (text < BLOCK_TEXT && details.length < BLOCK_CASES && index + 1 < cases.length) continue;
    yield { name: `cases-${starts.length - 1}`, value: details };
    [details, text] = [[], 0];
  }
  yield { name: 'chunks', value: { starts } };
}

/** Halves the longest text until all fit. */
function chooseMaxText(cases: readonly BookCase[]): number {
  for (let maxText = MAX_TEXT; ; maxText /= 2) {
    const all = cases.reduce((sum, one) => sum + countText(one, maxText), 0);
    if (all <= MAX_ALL_TEXT || maxText < 100) return Math.floor(maxText);
  }
}

function describeCell(cell: CellComparison, cases: readonly BookCase[]): CasesCell {
  const { benchmark, model, records } = cell;
  return {
    benchmark,
    model,
    name: cellName(cell),
    prompts: { before: promptsOf(records.baseline), now: promptsOf(records.candidate) },
    carriers: findCarriers(cell, cases),
  };
}

function promptsOf(records: readonly CellRecord[]): Prompts | null {
  const recipe = newest(records)?.recipe;
  return recipe === undefined ? null : { prompt: recipe.prompt, system: recipe.system_prompt };
}
