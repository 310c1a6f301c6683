/** Gives a JSON value with every text in it mapped, names of fields too; values of the fields that `isKept` names stay. */
export function mapTexts<T>(
  value: T,
  map: (text: string) => string,
  isKept: (field: string) => boolean = () => false,
): T {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return map(part);
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, item]) => [map(name), isKept(name) ? item : walk(item)]),
    );
  };
  return walk(value) as T; // the same shape: texts become texts
}
