/**
 * Gives a JSON value with every text in it mapped, names of fields too; values of the fields that `isKept` names stay.
 * Parts that do not change are not copied: a run's records are large, and few of their texts change.
 */
export function mapTexts<T>(
  value: T,
  map: (text: string) => string,
  isKept: (field: string) => boolean = () => false,
): T {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return map(part);
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) {
      const items = part.map(walk);
      return items.some((item, index) => item !== part[index]) ? items : part;
    }
    const fields = Object.entries(part);
    const mapped = fields.map(([name, item]) => [map(name), isKept(name) ? item : walk(item)] as const);
    const isChanged = mapped.some(([name, item], index) => {
      const field = fields[index];
      return field === undefined || name !== field[0] || item !== field[1];
    });
    return isChanged ? Object.fromEntries(mapped) : part;
  };
  return walk(value) as T; // the same shape: texts become texts
}
