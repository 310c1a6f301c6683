/** Gives a count, its whole part in groups of thousands. */
export function thousands(value: number): string {
  if (value >= 0 && value < 1000) return String(value);
  return String(value).replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ' '));
}

/** Gives "1 case" or "3 cases"; nothing else joins a count and a noun. */
export function plural(value: number, noun: string): string {
  return `${thousands(value)} ${noun}${value === 1 ? '' : 's'}`;
}

/** Gives "once" or "3 times". */
export function timesOver(value: number): string {
  return value === 1 ? 'once' : `${thousands(value)} times`;
}
