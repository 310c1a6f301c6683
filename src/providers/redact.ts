const MAX_LENGTH = 300;

/** Gives a server's words as one line of at most 300 characters, in which the key stands in none of its usual spellings. */
export function redact(text: string, key: string | null): string {
  let line = text.replaceAll(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ').trim();
  if (key !== null)
    for (const spelling of [key, encodeURIComponent(key), JSON.stringify(key).slice(1, -1), base64(key)])
      line = line.replaceAll(spelling, '***');
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 3)}...` : line;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/=+$/, '');
}
