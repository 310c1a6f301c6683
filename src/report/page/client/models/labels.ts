/** A rectangle of a picture. */
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Room for a text: its size, the point that it belongs to, and how far from that it stands. */
export type Label = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly gap: number;
};

/** Places texts beside their points, each where it covers no earlier one and stays within the picture, if it can. */
export class Labels {
  readonly #taken: Box[] = [];
  readonly #room: Box;

  constructor(room: Box) {
    this.#room = room;
  }

  /** Gives the left end and the middle of the height of a text. */
  place({ x, y, width, height, gap }: Label): { readonly x: number; readonly y: number } {
    const places = [-height, height, -3 * height, 3 * height].flatMap((down) =>
      [x + gap, x - gap - width].map((left) => ({ left, middle: y + down / 2 })),
    );
    const boxOf = ({ left, middle }: (typeof places)[number]): Box => ({
      left,
      right: left + width,
      top: middle - height / 2,
      bottom: middle + height / 2,
    });
    const place = places.find((one) => this.#isFree(boxOf(one))) ?? { left: x + gap, middle: y };
    this.#taken.push(boxOf(place));
    return { x: place.left, y: place.middle };
  }

  #isFree(box: Box): boolean {
    const { left, right, top, bottom } = this.#room;
    if (box.left < left || box.right > right || box.top < top || box.bottom > bottom) return false;
    return this.#taken.every(
      (one) =>
        box.right <= one.left || box.left >= one.right || box.bottom <= one.top || box.top >= one.bottom,
    );
  }
}
