/** Gives a count of tokens as a server told it; null for anything but a whole number from 0. */
export function tokenCount(told: unknown): number | null {
  return Number.isSafeInteger(told) && (told as number) >= 0 ? (told as number) : null; // just checked
}
