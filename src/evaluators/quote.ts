/** Gives text in quotes, cut to what an explanation of one line can carry. */
export function quote(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 80 ? `"${line.slice(0, 77)}..."` : `"${line}"`;
}
