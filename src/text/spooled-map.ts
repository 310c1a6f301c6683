import { Spool } from './spool.ts';

/** Values by names; many of them lie in a file (text/spool), the names never. */
export class SpooledMap<T extends object> {
  readonly #values = new Spool<T>();
  /** Places of the values, by name. */
  readonly #places = new Map<string, number>();

  get size(): number {
    return this.#places.size;
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  get(name: string): T | undefined {
    const place = this.#places.get(name);
    return place === undefined ? undefined : this.#values.at(place);
  }

  set(name: string, value: T): void {
    this.#places.set(name, this.#values.push(value));
  }

  delete(name: string): void {
    this.#places.delete(name);
  }

  keys(): MapIterator<string> {
    return this.#places.keys();
  }
}
