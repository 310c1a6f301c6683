/** Bytes of a text that make a token, about: what the providers say of English text. */
export const BYTES_PER_TOKEN = 4;

/** Estimates how many tokens texts are together. */
export function estimateTokens(texts: readonly string[]): number {
  return Math.ceil(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / BYTES_PER_TOKEN);
}
