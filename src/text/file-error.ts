/** Words for what the system says of a file that cannot be written; for the rest it says them itself. */
const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full: its quota is used up',
  EFBIG: 'the largest size of a file is reached',
  EROFS: 'the disk is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EMFILE: 'too many files are open',
};

/** Explains in plain words why something could not be written or done. */
export function explainFileError(error: unknown): string {
  const code = codeOf(error) ?? '';
  if (Object.hasOwn(WORDS, code)) return WORDS[code] ?? code;
  return error instanceof Error ? error.message : String(error);
}

/** Gives the system's code of an error, e.g. `ENOSPC`; undefined where it has none. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
