/** Fields by what their names and values are. */
export type FieldKinds = {
  /** Fields whose values are words or names of ours, and stay. */
  readonly isKept?: (field: string) => boolean;
  /** Fields within which names are someone else's too, and are mapped. */
  readonly isFree?: (field: string) => boolean;
};

/**
 * Gives a JSON value with every text in it mapped; names of fields stay but where they are someone else's. Parts that do
 * not change are not copied: a run's records are large, and few of their texts change.
 */
export function mapTexts<T>(
  value: T,
  map: (text: string) => string,
  { isKept = () => false, isFree = () => false }: FieldKinds = {},
): T {
  const walk = (part: unknown, isNamed: boolean): unknown => {
    if (typeof part === 'string') return map(part);
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) {
      const items = part.map((item) => walk(item, isNamed));
      return items.some((item, index) => item !== part[index]) ? items : part;
    }
    return walkFields(part, isNamed);
  };
  const walkFields = (part: object, isNamed: boolean): unknown => {
    const names = Object.keys(part);
    const items = Object.values(part) as unknown[];
    const mapped = items.map((item, index) => {
      const name = names[index] ?? '';
      if (isNamed) return walk(item, true);
      return isKept(name) ? item : walk(item, isFree(name));
    });
    const newNames = isNamed ? names.map(map) : names;
    const isChanged = mapped.some((item, index) => item !== items[index] || newNames[index] !== names[index]);
    return isChanged ? Object.fromEntries(newNames.map((name, index) => [name, mapped[index]])) : part;
  };
  return walk(value, false) as T; // the same shape: texts become texts
}
