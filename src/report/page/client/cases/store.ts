import type { CaseChunks, CaseDetail, CaseRows, CasesPart } from '../../data.ts';
import { readBlock } from '../blocks.ts';
import type { Page } from '../view.ts';

type Columns = { [Key in keyof CaseRows]: CaseRows[Key][number][] };

/** Blocks of texts that are kept decoded: those that somebody goes to and fro between. */
const KEPT_BLOCKS = 4;

/** The cases: their rows as they are decoded, block by block, and their texts as they are asked for. */
export class CaseStore {
  readonly part: CasesPart;
  readonly rows: Columns = {
    cell: [],
    id: [],
    input: [],
    states: [],
    before: [],
    now: [],
    tags: [],
    difficulty: [],
    evaluators: [],
    lower: [],
  };
  /** Called when there are more rows. */
  onRows: () => void = () => undefined;
  readonly #kept = new Map<number, Promise<readonly CaseDetail[]>>();
  #starts: Promise<readonly number[]> | undefined;

  constructor(part: CasesPart) {
    this.part = part;
  }

  /** Number of rows that are decoded. */
  get count(): number {
    return this.rows.id.length;
  }

  get isComplete(): boolean {
    return this.count >= this.part.total;
  }

  /** Decodes all rows. */
  async load(): Promise<void> {
    for (let block = 0; block < this.part.rowBlocks; block += 1) {
      const rows = (await readBlock(`rows-${block}`)) as CaseRows;
      for (const key of Object.keys(this.rows) as (keyof CaseRows)[]) append(this.rows, rows, key);
      this.onRows();
    }
  }

  /** Finds a case by what an address calls it; null where there is none, or not yet. */
  find(name: string): number | null {
    const id = name.slice(name.indexOf(':') + 1);
    for (let row = 0; row < this.count; row += 1)
      if (this.rows.id[row] === id && this.nameOf(row) === name) return row;
    return null;
  }

  /** Names a case for an address: by the place of its cell, and its id. */
  nameOf(row: number): string {
    return `${(this.rows.cell[row] ?? 0) + 1}:${this.rows.id[row] ?? ''}`;
  }

  /** Gives all that is known of a case. */
  async detail(row: number): Promise<CaseDetail | null> {
    const starts = await this.starts();
    const block = starts.findLastIndex((start) => start <= row);
    const details = await this.#read(block, KEPT_BLOCKS);
    return details[row - (starts[block] ?? 0)] ?? null;
  }

  /** Gives the texts of all cases, block by block, each with the number of its first case. */
  async *texts(): AsyncGenerator<{ readonly start: number; readonly details: readonly CaseDetail[] }> {
    const starts = await this.starts();
    for (const [block, start] of starts.entries()) yield { start, details: await this.#read(block, 1) };
  }

  /** Gives the number of the first case of each block of texts. */
  starts(): Promise<readonly number[]> {
    this.#starts ??= readBlock('chunks').then((chunks) => (chunks as CaseChunks).starts);
    return this.#starts;
  }

  #read(block: number, most: number): Promise<readonly CaseDetail[]> {
    const reading =
      this.#kept.get(block) ?? readBlock(`cases-${block}`).then((details) => details as CaseDetail[]);
    this.#kept.delete(block);
    for (const old of [...this.#kept.keys()].slice(0, Math.max(0, this.#kept.size - most + 1)))
      this.#kept.delete(old);
    this.#kept.set(block, reading);
    return reading;
  }
}

function append(columns: Columns, rows: CaseRows, key: keyof CaseRows): void {
  const column: CaseRows[typeof key][number][] = columns[key];
  // Not spread: a call takes only so many arguments.
  for (const value of rows[key]) column.push(value);
}

let opened: Promise<CaseStore | null> | undefined;

/** Opens the cases, once for a page; null where it has none. */
export function openCases(page: Page): Promise<CaseStore | null> {
  opened ??= page.read('cases').then((part) => {
    if (part === null) return null;
    const store = new CaseStore(part);
    void store.load();
    return store;
  });
  return opened;
}
