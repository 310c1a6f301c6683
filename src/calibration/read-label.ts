const WORDS: Readonly<Record<string, number>> = {
  yes: 1,
  no: 0,
  pass: 1,
  fail: 0,
  true: 1,
  false: 0,
};
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/i;

/** Gives what a label says from 0 (bad) to 1 (good); undefined where it is none. */
export function readLabel(written: string): number | undefined {
  const word = written.trim().toLowerCase();
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  const value = NUMBER.test(word) ? Number(word) : Number.NaN;
  return value >= 0 && value <= 1 ? value : undefined;
}
