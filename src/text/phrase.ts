/**
 * A sentence of ours in which someone else's words stand apart, so that each place that shows it can make them harmless
 * in its own way.
 */
export type Phrase = readonly (string | Theirs)[];

/** Words of a server, a model, a file or a user: not to be trusted. */
export type Theirs = { readonly theirs: string };

/** Marks words as someone else's. */
export function quoted(theirs: string): Theirs {
  return { theirs };
}

/** Gives a phrase as one text; whoever shows it must still make it harmless. */
export function plainPhrase(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : part.theirs)).join('');
}
