/** A part of a report; only its rows may be left out. */
export type Section = {
  readonly open: string;
  readonly rows: readonly string[];
  /** Ends the part, and tells how many rows were left out. */
  readonly close: (left: number) => string;
};

const NOTE = '*Cut here: a comment holds no more. The rest is in the results folder.*';

/**
 * Joins sections by empty lines within a limit of bytes (UTF-16 units are never more): whole as long as they fit, then
 * as many rows of one as fit, then a note that says so.
 */
export function fitSections(sections: readonly Section[], maxBytes: number): string {
  const whole = join(sections.map((section) => render(section, section.rows.length)));
  if (Buffer.byteLength(whole) <= maxBytes) return whole;
  const kept: string[] = [];
  for (const section of sections) {
    const fits = (count: number): boolean =>
      Buffer.byteLength(join([...kept, render(section, count), NOTE])) <= maxBytes;
    const count = largest(section.rows.length, fits);
    if (!fits(count) || (count === 0 && section.rows.length > 0)) break;
    kept.push(render(section, count));
    if (count < section.rows.length) break;
  }
  return join([...kept, NOTE]);
}

function render({ open, rows, close }: Section, count: number): string {
  return [open, ...rows.slice(0, count), close(rows.length - count)].filter((part) => part !== '').join('\n');
}

function join(parts: readonly string[]): string {
  return parts.join('\n\n');
}

/** Finds the largest number up to `max` that fits, by halving; 0 where none does. */
function largest(max: number, fits: (count: number) => boolean): number {
  if (fits(max)) return max;
  let [low, high] = [0, max];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
