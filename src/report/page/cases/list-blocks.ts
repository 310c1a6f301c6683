import { setImmediate } from 'node:timers/promises';
import type { CellComparison, Comparison } from '../../../compare/comparison.ts';
import type { CellRecord } from '../../../domain/record.ts';
import { newest } from '../../../records/order.ts';
import { cellName } from '../../format.ts';
import type { Block } from '../../report.ts';
import type { CaseDetail, CasesCell, CasesPart, Prompts } from '../data.ts';
import { listBookParts } from './case-book.ts';
import type { BookCase } from './case-book.ts';
import { buildDetail, countText } from './case-details.ts';
import { blockRows, RowMaker, ROWS } from './case-rows.ts';
import type { Row } from './case-rows.ts';
import { createFreshReader, createStateReader } from './case-states.ts';
import { Carriers } from './carriers.ts';

/** Longest text of a case, and characters of all cases together: a page is to be opened, the results files have all. */
const MAX_TEXT = 20_000;
const MAX_ALL_TEXT = 150_000_000;
/** Characters and cases of a block: it is decoded while somebody waits for one of its cases. */
const BLOCK_TEXT = 256 * 1024;
const BLOCK_CASES = 500;

/**
 * Lists the blocks of the cases: their rows, what they are chosen by, then their texts; none where there is no case. Rows
 * and texts each go through the cases: of a large cell they are never all there at once.
 */
export async function* listCaseBlocks({ cells }: Comparison): AsyncGenerator<Block> {
  const described: CasesCell[] = [];
  const maker = new RowMaker();
  let [rows, blocks, text]: [Row[], number, number] = [[], 0, 0];
  const end = (): Block => {
    const block = { name: `rows-${blocks}`, value: blockRows(rows) };
    [rows, blocks] = [[], blocks + 1];
    return block;
  };
  for (const [index, cell] of cells.entries()) {
    const isFresh = createFreshReader(cell);
    const [statesOf, carriers] = [createStateReader(cell, isFresh), new Carriers(cell, isFresh)];
    for (const part of listBookParts(cell)) {
      // There may be many: signals and the network are heard in between.
      await setImmediate();
      for (const one of part) {
        rows.push(maker.make(one, index, statesOf(one)));
        carriers.add(one);
        text += countText(one, MAX_TEXT);
        if (rows.length === ROWS) yield end();
      }
    }
    described.push(describeCell(cell, carriers));
  }
  if (rows.length > 0) yield end();
  const value: CasesPart = { cells: described, ...maker.describe() };
  if (value.total === 0) return;
  yield { name: 'cases', value };
  yield* listDetails(cells, text <= MAX_ALL_TEXT ? MAX_TEXT : chooseMaxText(cells));
}

function* listDetails(cells: readonly CellComparison[], maxText: number): Generator<Block> {
  const starts: number[] = [];
  let [details, text, index]: [CaseDetail[], number, number] = [[], 0, 0];
  const end = (): Block => {
    const block = { name: `cases-${starts.length - 1}`, value: details };
    [details, text] = [[], 0];
    return block;
  };
  for (const one of listAll(cells)) {
    if (details.length === 0) starts.push(index);
    details.push(buildDetail(one, maxText));
    text += countText(one, maxText);
    index += 1;
    if (text >= BLOCK_TEXT || details.length >= BLOCK_CASES) yield end();
  }
  if (details.length > 0) yield end();
  yield { name: 'chunks', value: { starts } };
}

function* listAll(cells: readonly CellComparison[]): Generator<BookCase> {
  for (const cell of cells) for (const part of listBookParts(cell)) yield* part;
}

/** Halves the longest text until all fit. */
function chooseMaxText(cells: readonly CellComparison[]): number {
  for (let maxText = MAX_TEXT / 2; ; maxText /= 2) {
    let all = 0;
    for (const one of listAll(cells)) all += countText(one, maxText);
    if (all <= MAX_ALL_TEXT || maxText < 100) return Math.floor(maxText);
  }
}

function describeCell(cell: CellComparison, carriers: Carriers): CasesCell {
  const { benchmark, model, records } = cell;
  return {
    benchmark,
    model,
    name: cellName(cell),
    prompts: { before: promptsOf(records.baseline), now: promptsOf(records.candidate) },
    carriers: carriers.tables(),
  };
}

function promptsOf(records: readonly CellRecord[]): Prompts | null {
  const recipe = newest(records)?.recipe;
  return recipe === undefined ? null : { prompt: recipe.prompt, system: recipe.system_prompt };
}
