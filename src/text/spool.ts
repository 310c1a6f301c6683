/** Values that are too many for the memory lie in a file of the process's own, from which each is read where it is needed. */
import { lazyList } from './lazy-list.ts';
import { MAX_LEVELS } from './shapes.ts';
import { SpoolFile } from './spool-file.ts';

/** Bytes of values, about, that a process holds before further ones go to the file. */
const MOST_HELD = 96 * 1024 * 1024;
/** Bytes of an object and of a property, about. */
const [OBJECT_BYTES, PROPERTY_BYTES] = [56, 8];
/** Bytes that are read at once. */
const READ_AT_ONCE = 64 * 1024;

/** Bytes of the values that a list holds, about. */
type Holding = { bytes: number };

/** What a process has put away. */
class Store {
  /** Bytes that lists hold, about. */
  #held = 0;
  #file: SpoolFile | null = null;
  #isFull = false;
  /** What lists that are gone have held counts no more. */
  readonly #lists = new FinalizationRegistry<Holding>(({ bytes }) => (this.#held -= bytes));

  /** Counts what a list holds, until it is gone. */
  follow(list: object, holding: Holding): void {
    this.#lists.register(list, holding);
  }

  /** Takes a value as JSON where there are many already, and gives its place; undefined where the list is to hold it. */
  put(value: object, holding: Holding): { readonly start: number; readonly length: number } | undefined {
    if (this.#isFull) return undefined;
    const bytes = weigh(value);
    // Whoever checks it finds it as it was, and refuses it.
    if (bytes === Infinity) return undefined;
    if (this.#held < MOST_HELD) {
      this.#held += bytes;
      holding.bytes += bytes;
      return undefined;
    }
    try {
      this.#file ??= new SpoolFile();
      const text = Buffer.from(JSON.stringify(value));
      return { start: this.#file.append(text), length: text.length };
    } catch {
      // A disk that is full, say: it takes more memory then, and nothing is lost.
      this.#isFull = true;
      return undefined;
    }
  }

  read(into: Buffer, start: number): number {
    return this.#file?.read(into, start) ?? 0;
  }
}

const store = new Store();

/** Gives the bytes that a value takes, about; Infinity for what JSON does not keep as it is, or that is nested beyond measure. */
function weigh(value: unknown, levels = MAX_LEVELS): number {
  if (typeof value === 'string') return value.length;
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Infinity;
  if (typeof value !== 'object' || value === null) return 0;
  if (levels === 0) return Infinity;
  let weight = OBJECT_BYTES;
  for (const inner of Object.values(value)) weight += PROPERTY_BYTES + weigh(inner, levels - 1);
  return weight;
}

/**
 * Elements of a list that is made in any order and read when all are there. They are values of JSON, and are read as such:
 * what is undefined in them is absent.
 */
export class Spool<T extends object> {
  /** Elements that are held; of others the number of their place. */
  readonly #elements: (T | number)[];
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  readonly #holding: Holding = { bytes: 0 };
  /** Bytes of all that are in the file. */
  #size = 0;
  #window = Buffer.alloc(0);
  /** Bytes of the window that were read, and where they begin. */
  #windowStart = 0;
  #windowLength = 0;

  /** Makes room for a list of so many elements; further ones are added at its end. */
  constructor(length = 0) {
    this.#elements = Array.from({ length });
    store.follow(this.#elements, this.#holding);
  }

  /** Gives a list with the elements of another. */
  static of<T extends object>(elements: readonly T[]): readonly T[] {
    const spool = new Spool<T>(elements.length);
    for (const [index, element] of elements.entries()) spool.set(index, element);
    return spool.list();
  }

  /** Adds an element at the end, and gives its place. */
  push(element: T): number {
    const place = this.#elements.length;
    this.set(place, element);
    return place;
  }

  /** Gives the element at a place; one that was set. */
  at(place: number): T {
    const element = this.#elements[place];
    if (element === undefined) throw new Error(`nothing was put in the place ${place}`);
    return typeof element === 'number' ? this.#read(element) : element;
  }

  set(index: number, element: T): void {
    const place = store.put(element, this.#holding);
    if (place === undefined) this.#elements[index] = element;
    else {
      this.#elements[index] = this.#starts.push(place.start) - 1;
      this.#lengths.push(place.length);
      this.#size += place.length;
    }
  }

  /** Gives the list; every element was set. */
  list(): readonly T[] {
    if (this.#starts.length === 0) return this.#elements as T[]; // none is in the file
    return lazyList(this.#elements.length, (index) => this.at(index));
  }

  #read(place: number): T {
    const [start, length] = [this.#starts[place] ?? 0, this.#lengths[place] ?? 0];
    const isInWindow = start >= this.#windowStart && start + length <= this.#windowStart + this.#windowLength;
    if (!isInWindow) this.#fillWindow(start, length);
    const from = start - this.#windowStart;
    return JSON.parse(this.#window.toString('utf8', from, from + length)) as T; // what `set` was given
  }

  #fillWindow(start: number, length: number): void {
    const wanted = Math.max(length, Math.min(this.#size, READ_AT_ONCE));
    if (this.#window.length < wanted) this.#window = Buffer.allocUnsafe(wanted);
    this.#windowStart = start;
    this.#windowLength = store.read(this.#window, start);
  }
}
