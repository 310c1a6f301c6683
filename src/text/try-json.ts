/** Gives the value of a JSON text; undefined where it is none, which no JSON text gives. */
export function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
