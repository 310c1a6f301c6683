/**
 * Gives the same text as `JSON.stringify(value, null, 2)`, in pieces: a large record is written without ever being one
 * string, which would double the memory of a run. Each value `opened` levels deep is one piece.
 */
export function* jsonPieces(value: object, opened: number, level = 0): Generator<string> {
  const indent = '  '.repeat(level);
  const isList = Array.isArray(value);
  const [start, end] = isList ? (['[', ']'] as const) : (['{', '}'] as const);
  yield start;
  let isEmpty = true;
  // A list is not copied, as its entries would be.
  for (const [key, item] of isList ? value.entries() : Object.entries(value)) {
    if (item === undefined) continue;
    yield `${isEmpty ? '' : ','}\n${indent}  ${isList ? '' : `${JSON.stringify(key)}: `}`;
    isEmpty = false;
    if (typeof item === 'object' && item !== null && level + 1 < opened)
      yield* jsonPieces(item as object, opened, level + 1);
    else yield JSON.stringify(item, null, 2).replaceAll('\n', `\n${indent}  `);
  }
  yield isEmpty ? end : `\n${indent}${end}`;
}
