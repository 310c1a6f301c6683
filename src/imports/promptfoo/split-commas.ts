/** Splits a cell at its commas; one after a backslash parts nothing. */
export function splitCommas(cell: string): string[] {
  return cell
    .split(/(?<!\\),/)
    .map((item) => item.trim().replaceAll(String.raw`\,`, ','))
    .filter((item) => item !== '');
}
