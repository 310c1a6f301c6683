/** Time between progress lines of something long, where lines cannot be written over. */
const LINE_EVERY_MS = 10_000;
const REDRAW_EVERY_MS = 100;
const CLEAR = '\r\u001b[K';
/** A line that is written over must not wrap: only its last row would be cleared. */
const [NO_WRAP, WRAP] = ['\u001b[?7l', '\u001b[?7h'];

/** Output to which progress is told. */
export type ProgressLine = {
  readonly err: (text: string) => void;
  /** True where a line can be written over. */
  readonly isTerminal: boolean;
};

/** The two ways to say something: for good, and until the next is said, which on a terminal is written over it. */
export type Line = {
  readonly line: (text: string) => void;
  readonly forNow: (...lines: readonly string[]) => void;
};

/** Gives the ways to say how something goes. */
export function createLine({ err, isTerminal }: ProgressLine): Line {
  let open = 0;
  const clear = (): string => (open > 1 ? `\r\u001b[${open - 1}A\u001b[J` : CLEAR);
  return {
    line: (text) => {
      err(`${open > 0 ? clear() : ''}${text}\n`);
      open = 0;
    },
    forNow: (...lines) => {
      err(isTerminal ? `${clear()}${NO_WRAP}${lines.join('\n')}${WRAP}` : `${lines.join('\n')}\n`);
      open = isTerminal ? lines.length : 0;
    },
  };
}

/** Gives the time between two lines that say how something goes. */
export function paceOf(isTerminal: boolean): number {
  return isTerminal ? REDRAW_EVERY_MS : LINE_EVERY_MS;
}
