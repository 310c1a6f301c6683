/** Fields by what their names and values are. */
export type FieldKinds = {
  /** Fields whose values are words or names of ours, and stay. */
  readonly isKept?: (field: string) => boolean;
  /** Fields within which names are someone else's too, and are mapped. */
  readonly isFree?: (field: string) => boolean;
};

type Fields = Readonly<Record<string, unknown>>;

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
    return Array.isArray(part) ? walkItems(part, isNamed) : walkFields(part as Fields, isNamed);
  };
  const walkItems = (part: readonly unknown[], isNamed: boolean): unknown => {
    let copy: unknown[] | undefined;
    for (const [index, item] of part.entries()) {
      const mapped = walk(item, isNamed);
      if (mapped !== item) copy ??= part.slice(0, index);
      copy?.push(mapped);
    }
    return copy ?? part;
  };
  const walkFields = (part: Fields, isNamed: boolean): unknown => {
    const names = Object.keys(part);
    let copy: [string, unknown][] | undefined;
    for (const [index, name] of names.entries()) {
      const item = part[name];
      const mapped = !isNamed && isKept(name) ? item : walk(item, isNamed || isFree(name));
      const newName = isNamed ? map(name) : name;
      if (mapped !== item || newName !== name) copy ??= names.slice(0, index).map((one) => [one, part[one]]);
      copy?.push([newName, mapped]);
    }
    return copy === undefined ? part : Object.fromEntries(copy);
  };
  return walk(value, false) as T; // the same shape: texts become texts
}
