const MAX_LENGTH = 80;

/** Gives a name that files and benchmarks may bear: letters, digits, `.`, `_` and `-`. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, MAX_LENGTH);
  return slug === '' ? 'benchmark' : slug;
}
