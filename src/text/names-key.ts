/** Gives a test of texts in YAML or JSON, broken ones too: it tells whether one names a key at its top. */
export function createKeyTest(keys: readonly string[]): (text: string) => boolean {
  const key = `["']?(?:${keys.join('|')})["']?[ \\t]*:`;
  const atTop = new RegExp(`^${key}`, 'm');
  const inBraces = new RegExp(`[{,\\s]${key}`);
  // No line of a broken `{` tells what stands at its top.
  return (text) => atTop.test(text) || (text.trimStart().startsWith('{') && inBraces.test(text));
}
