/**
 * In benchmark files and rows of cases a number counts as it is written (`007`, `1.10`, a long id), but for settings,
 * which are numbers.
 */
import { isMapping } from '../domain/json.ts';
import type { ParsedText } from '../text/source.ts';

type Choice = (value: unknown, written: unknown) => unknown;

const asNumber: Choice = (value) => value;

/** Gives a row of cases with its numbers as they are written. */
export function readRowAsWritten({ value, written }: Pick<ParsedText, 'value' | 'written'>): unknown {
  return pickCase(value, written);
}

/** Gives a benchmark file with the numbers of its texts and cases as they are written. */
export function readFileAsWritten({ value, written }: ParsedText): unknown {
  return pickFile(value, written);
}

const pickCheck: Choice = pickKeys({ expected: (_value, written) => written }, (value, written) =>
  isMapping(value) ? pickCheck(value, written) : value,
);
const CHECKS = { evaluators: pickItems(pickCheck), thresholds: asNumber };
const pickCase = pickKeys(CHECKS);
const pickFile = pickKeys({
  ...CHECKS,
  gate: asNumber,
  repeat: asNumber,
  test_cases: pickItems(pickCase),
  cases: pickItems(pickCase),
});

/** Gives the way to pick from a mapping: by key, the others by `rest`. */
function pickKeys(
  picks: Readonly<Record<string, Choice>>,
  rest: Choice = (_value, written) => written,
): Choice {
  const known = new Map(Object.entries(picks));
  return (value, written) => {
    // Most files hold no such number; those are not copied.
    if (value === written || !isMapping(value) || !isMapping(written)) return written;
    return Object.fromEntries(
      Object.entries(written).map(([key, text]) => [key, (known.get(key) ?? rest)(value[key], text)]),
    );
  };
}

function pickItems(pick: Choice): Choice {
  return (value, written) =>
    Array.isArray(value) && Array.isArray(written)
      ? written.map((item: unknown, index) => pick(value[index], item))
      : written;
}
