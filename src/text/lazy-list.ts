/** Lists that read like arrays and whose elements are made each time they are read: many of them fill no memory. */

const LAZY = new WeakSet<object>();

/** Gives a list of `length` elements, each of which is what `at` gives whenever it is read; it cannot be written to. */
export function lazyList<T>(length: number, at: (index: number) => T): readonly T[] {
  const indexOf = (key: string | symbol): number => {
    const index = typeof key === 'string' ? Number(key) : NaN;
    return Number.isInteger(index) && index >= 0 && index < length ? index : -1;
  };
  const refuse = (): boolean => false;
  const list = new Proxy<T[]>([], {
    get: (target, key): unknown => {
      if (key === 'length') return length;
      const index = indexOf(key);
      return index < 0 ? Reflect.get(target, key) : at(index);
    },
    has: (target, key) => indexOf(key) >= 0 || Reflect.has(target, key),
    ownKeys: () => [...Array.from({ length }, (_, index) => String(index)), 'length'],
    getOwnPropertyDescriptor: (target, key) => {
      if (key === 'length') return { ...Reflect.getOwnPropertyDescriptor(target, key), value: length };
      const index = indexOf(key);
      return index < 0
        ? undefined
        : { value: at(index), writable: false, enumerable: true, configurable: true };
    },
    ...{ set: refuse, defineProperty: refuse, deleteProperty: refuse, preventExtensions: refuse },
  });
  LAZY.add(list);
  return list;
}

/** Gives what a function gives for each element: for a lazy list each time it is read, and its index. */
export function mapList<T, U>(list: readonly T[], make: (element: T, index: number) => U): readonly U[] {
  if (!LAZY.has(list)) return list.map(make);
  return lazyList(list.length, (index) => make(list[index] as T, index)); // an index within the list
}

/** Gives the elements that a test lets pass, at once; those of a lazy list are read again when they are read. */
export function filterList<T>(
  list: readonly T[],
  test: (element: T, index: number) => boolean,
): readonly T[] {
  if (!LAZY.has(list)) return list.filter(test);
  const places: number[] = [];
  for (const [index, element] of list.entries()) if (test(element, index)) places.push(index);
  if (places.length === list.length) return list;
  return lazyList(places.length, (index) => list[places[index] ?? 0] as T); // a place within the list
}
