/**
 * Gives the same text as `JSON.stringify(value, null, 2)`, in pieces: a large record is written without ever being one
 * string, which would double the memory of a run. Each value `opened` levels deep is one piece.
 */
export function* jsonPieces(value: object, opened: number, level = 0): Generator<string> {
  const indent = '  '.repeat(level);
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) {
    yield isList ? '[]' : '{}';
    return;
  }
  yield isList ? '[' : '{';
  for (const [index, [key, item]] of entries.entries()) {
    yield `${index === 0 ? '' : ','}\n${indent}  ${isList ? '' : `${JSON.stringify(key)}: `}`;
    if (typeof item === 'object' && item !== null && level + 1 < opened)
      yield* jsonPieces(item as object, opened, level + 1);
    else yield JSON.stringify(item, null, 2).replaceAll('\n', `\n${indent}  `);
  }
  yield `\n${indent}${isList ? ']' : '}'}`;
}
