/** Patterns of Python's `re`, which `regex_match` reads. */

/** Gives the pattern that matches a text as it stands. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|#&~-]/g, String.raw`\$&`);
}

/** Gives a pattern of JavaScript as one of Python: the same text is found by both. */
export function translatePattern(written: string): string {
  // Without flags, `\d`, `\w` and `\b` know ASCII only there, and `$` is the very end.
  const translated = written.replaceAll(
    /\\[\s\S]|\[\^\]|\[\]|\[(?:\\[\s\S]|[^\]\\])*\]|\$/g,
    (token) => ({ $: String.raw`\Z`, '[^]': String.raw`[\s\S]`, '[]': '(?!)' })[token] ?? token,
  );
  return /\\[dwbDWB]/.test(written) ? `(?a)${translated}` : translated;
}

/** Gives the pattern that a text matches in which this one is not found. */
export function negatePattern(pattern: string): string {
  const [flags = ''] = /^(?:\(\?[a-z]+\))*/.exec(pattern) ?? [];
  return `${flags}${String.raw`\A(?![\s\S]*`}(?:${pattern.slice(flags.length)}))`;
}

/** Gives the pattern of a text that holds all of these. */
export function holdAll(texts: readonly string[]): string {
  return String.raw`\A` + texts.map((text) => String.raw`(?=[\s\S]*` + `${escapePattern(text)})`).join('');
}
