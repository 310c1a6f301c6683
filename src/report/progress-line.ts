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

/** The two ways to say something: for good, and until the next line, which on a terminal is written over it. */
export type Line = Readonly<Record<'line' | 'forNow', (text: string) => void>>;

/** Gives the ways to say how something goes. */
export function createLine({ err, isTerminal }: ProgressLine): Line {
  let isOpen = false;
  return {
    line: (text) => {
      err(`${isOpen ? CLEAR : ''}${text}\n`);
      isOpen = false;
    },
    forNow: (text) => {
      err(isTerminal ? `${CLEAR}${NO_WRAP}${text}${WRAP}` : `${text}\n`);
      isOpen = isTerminal;
    },
  };
}

/** Gives the time between two lines that say how something goes. */
export function paceOf(isTerminal: boolean): number {
  return isTerminal ? REDRAW_EVERY_MS : LINE_EVERY_MS;
}
