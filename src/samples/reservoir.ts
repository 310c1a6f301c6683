/** What may be drawn: the order in which it comes up, its row, and what the same question has in common. */
export type Candidate = { readonly rank: number; readonly row: number; readonly question: bigint };

/**
 * The candidates of the highest ranks of all that were offered, in room for so many, each question once. A question
 * that had to go has a rank too low to come back, so nothing need be kept of it.
 */
export class Reservoir {
  readonly #room: number;
  /** A heap with the lowest rank on top. */
  readonly #heap: Candidate[] = [];
  readonly #questions = new Set<bigint>();
  #offered = 0;

  constructor(room: number) {
    this.#room = room;
  }

  /** Whether there were more than there is room for. */
  get isFull(): boolean {
    return this.#offered > this.#room;
  }

  /** Takes a candidate in if its rank is high enough; false where its question is here already. */
  offer(candidate: Candidate): boolean {
    if (this.#questions.has(candidate.question)) return false;
    this.#offered += 1;
    const [lowest] = this.#heap;
    if (this.#heap.length < this.#room) {
      this.#heap.push(candidate);
      this.#rise(this.#heap.length - 1);
    } else if (lowest !== undefined && isBefore(lowest, candidate)) {
      this.#heap[0] = candidate;
      this.#questions.delete(lowest.question);
      this.#sink();
    } else return true;
    this.#questions.add(candidate.question);
    return true;
  }

  /** Lists the candidates, the highest rank first. */
  list(): Candidate[] {
    return this.#heap.toSorted((a, b) => b.rank - a.rank || a.row - b.row);
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const above = (at - 1) >> 1;
      if (!this.#swapIfBefore(at, above)) return;
      at = above;
    }
  }

  #sink(): void {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const lower = isBefore(this.#heap[right], this.#heap[left]) ? right : left;
      if (!this.#swapIfBefore(lower, at)) return;
      at = lower;
    }
  }

  #swapIfBefore(lower: number, upper: number): boolean {
    const [one, other] = [this.#heap[lower], this.#heap[upper]];
    if (one === undefined || other === undefined || !isBefore(one, other)) return false;
    this.#heap[lower] = other;
    this.#heap[upper] = one;
    return true;
  }
}

/** Of equal ranks the earlier row is the higher. */
function isBefore(one: Candidate | undefined, other: Candidate | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.rank < other.rank || (one.rank === other.rank && one.row > other.row);
}
