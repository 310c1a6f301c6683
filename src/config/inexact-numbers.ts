import type { Problem } from '../domain/problem.ts';
import { renderPath } from '../text/check-source.ts';
import type { ParsedText, ValuePath } from '../text/source.ts';

/** Finds whole numbers that no double holds: they would be sent with other digits than those that are written. */
export function findInexactNumbers({ value: top, written: allWritten, placeOf }: ParsedText): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, written: unknown, path: ValuePath): void => {
    if (value === written) return;
    if (typeof value === 'number') {
      if (typeof written !== 'string' || !/^[-+]?\d+$/.test(written) || BigInt(written) === BigInt(value))
        return;
      const message = `${renderPath(path)} has more digits than a number can hold; put it in quotes to keep it as text`;
      problems.push({ message, place: placeOf(path) });
    } else if (isContainer(value) && isContainer(written))
      for (const key of Object.keys(value))
        visit(value[key], written[key], [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(top, allWritten, []);
  return problems;
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
