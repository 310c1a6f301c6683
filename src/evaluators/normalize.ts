/**
 * Run of marks that is longer than in any word. The engine takes time with the square of a run's length, and cannot be
 * ended meanwhile; so each such run is a text of its own. The two kana signs become marks in NFKC.
 */
const LONG_RUN = /([\p{M}\uff9e\uff9f]{200})/u;

/** Gives a text in one of Unicode's normal forms, in time that grows with its length. */
export function normalize(text: string, form: 'NFC' | 'NFKC'): string {
  const parts = text.length < 200 ? [text] : text.split(LONG_RUN);
  return parts.map((part) => part.normalize(form)).join('');
}
