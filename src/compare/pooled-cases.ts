import type { NonEmpty } from '../domain/json.ts';
import type { CaseResult } from '../domain/record.ts';
import { isOtherVersion } from '../records/version.ts';
import type { ArmCase, ArmCases } from './arm.ts';
import type { Reading } from './metric.ts';
import { poolCase } from './pool-case.ts';

/** The cases of a side by the places of their results, which may lie in a file; each case is pooled when it is asked for. */
export class PooledCases implements ArmCases {
  readonly #reading: Reading;
  readonly #lists: { readonly results: readonly CaseResult[]; readonly start: number }[] = [];
  #length = 0;
  /** Places in the lists, as if they were one, of the results of each case, the newest first; mostly there is one. */
  readonly #places = new Map<string, number | NonEmpty<number>>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Adds results, and gives those that are not of an older version of their case. */
  *addEach(results: readonly CaseResult[]): Generator<CaseResult> {
    const start = this.#length;
    this.#lists.push({ results, start });
    this.#length += results.length;
    for (const [index, result] of results.entries()) if (this.#add(result, start + index)) yield result;
  }

  get size(): number {
    return this.#places.size;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  keys(): MapIterator<string> {
    return this.#places.keys();
  }

  get(id: string): ArmCase | undefined {
    const known = this.#places.get(id);
    return known === undefined ? undefined : this.#pool(known);
  }

  resultsOf(id: string): readonly CaseResult[] {
    const known = this.#places.get(id);
    return known === undefined ? [] : this.#readAll(known);
  }

  *values(): MapIterator<ArmCase> {
    for (const known of this.#places.values()) yield this.#pool(known);
  }

  #add(result: CaseResult, place: number): boolean {
    const known = this.#places.get(result.test_id);
    if (known === undefined) this.#places.set(result.test_id, place);
    else {
      const [newest, ...others] = listPlaces(known);
      if (isOtherVersion(this.#read(newest).case_hash ?? null, result.case_hash ?? null)) return false;
      this.#places.set(result.test_id, [newest, ...others, place]);
    }
    return true;
  }

  #pool(known: number | NonEmpty<number>): ArmCase {
    return poolCase(this.#readAll(known), this.#reading);
  }

  #readAll(known: number | NonEmpty<number>): NonEmpty<CaseResult> {
    const [first, ...others] = listPlaces(known);
    return [this.#read(first), ...others.map((place) => this.#read(place))];
  }

  #read(place: number): CaseResult {
    const list = this.#lists.findLast(({ start }) => start <= place);
    const result = list?.results[place - list.start];
    if (result === undefined) throw new Error('no result is in that place');
    return result;
  }
}

function listPlaces(known: number | NonEmpty<number>): NonEmpty<number> {
  return typeof known === 'number' ? [known] : known;
}
