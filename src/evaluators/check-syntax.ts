/** Properties of characters (`\p{L}`), which cost the engine most; a translated pattern has no other such text. */
const PROPERTY = /\\p\{[^}]*\}/gi;
/** Properties of texts rather than characters: the engine takes them in fewer places. */
const OF_TEXTS = /^\\p\{(?:Basic_Emoji|Emoji_Keycap_Sequence|RGI_)/;

const known = new Set<string>();

/**
 * Throws the engine's SyntaxError where it cannot read a translated pattern. Each property is read once, and something
 * small in its place after that: a pattern of many would take the engine a millisecond for each.
 */
export function checkSyntax(pattern: string): void {
  new RegExp(pattern.replaceAll(PROPERTY, standIn), 'v');
}

function standIn(property: string): string {
  if (!known.has(property)) {
    new RegExp(property, 'v');
    known.add(property);
  }
  return OF_TEXTS.test(property) ? String.raw`[\q{ab}]` : 'a';
}
