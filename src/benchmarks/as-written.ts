/**
 * In benchmark files and rows of cases a number counts as it is written (`007`, `1.10`, a long id), but for settings,
 * which are numbers.
 */
import { isMapping } from '../domain/json.ts';
import type { ParsedText } from '../text/source.ts';

type Pick = (value: unknown, written: unknown) => unknown;

const asNumber: Pick = (value) => value;

/** Gives a row of cases with its numbers as they are written. */
export function readRowAsWritten({ value, written }: ParsedText): unknown {
  return pickCase(value, written);
}

/** Gives a benchmark file with the numbers of its texts and cases as they are written. */
export function readFileAsWritten({ value, written }: ParsedText): unknown {
  return pickFile(value, written);
}

const pickCheck: Pick = pickKeys({ expected: (_value, written) => written }, (value, written) =>
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
function pickKeys(picks: Readonly<Record<string, Pick>>, rest: Pick = (_value, written) => written): Pick {
  const known = new Map(Object.entries(picks));
  return (value, written) => {
    // Most files hold no such number; those are not copied.
    if (value === written || !isMapping(value) || !isMapping(written)) return written;
    return Object.fromEntries(
      Object.entries(written).map(([key, text]) => [key, (known.get(key) ?? rest)(value[key], text)]),
    );
  };
}

function pickItems(pick: Pick): Pick {
  return (value, written) =>
    Array.isArray(value) && Array.isArray(written)
      ? written.map((item: unknown, index) => pick(value[index], item))
      : written;
}
