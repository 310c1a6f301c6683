/** Names, each at a place in a list, in the order in which they were first seen. */
export class Names {
  readonly #places = new Map<string, number>();

  /** Gives the place of a name. */
  place(name: string): number {
    const place = this.#places.get(name) ?? this.#places.size;
    this.#places.set(name, place);
    return place;
  }

  /** Gives the names in order. */
  list(): string[] {
    return [...this.#places.keys()];
  }
}
