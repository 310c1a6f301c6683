import type { Case } from '../domain/case.ts';
import type { Json, JsonObject } from '../domain/json.ts';
import { quoted } from '../text/phrase.ts';
import { quote } from '../text/quote.ts';
import { listSome, shorten } from './cite-text.ts';
import { isWithin, parseDecimal, parseWritten } from './decimal.ts';
import type { Decimal } from './decimal.ts';
import type { Evaluator } from './evaluator.ts';
import { expectedTexts, isList } from './expected-texts.ts';
import { findFinalNumber } from './final-number.ts';
import { findNumbers, parseNumber } from './numbers.ts';
import { wordSetting } from './settings.ts';

/**
 * Scores 1 where a number in the answer is the expected one within `tolerance` (absolute, 0.01 unless given). With
 * `extract: final` only the number the answer ends in counts, and `any_number` is reported beside it.
 */
export const numericMatch: Evaluator = {
  version: 2,
  settings: {
    tolerance: {
      check: (value) => (toTolerance(value) === undefined ? 'a number from 0' : undefined),
      default: 0.01,
      text: 'how far the number may be off, absolute',
      fromMetadata: true,
    },
    extract: {
      ...wordSetting(['any', 'final'], 'which number of the answer counts: any of them, or the final one'),
      fromMetadata: true,
    },
  },
  reference: {
    rule: [
      '1 where a number in the answer is the expected one, at most `tolerance` away, else 0. A list means any of its numbers.',
      'Numbers are read as people write them: `1,234.5`, `$29.00`, `1e3`, `50%` (50), `−3`, `negative 3`. They are compared as decimals, however long.',
      'With `extract: final` only the number that the answer ends in counts. After the last marker (`####`, `\\boxed{`, `A:`, `Answer:`, `answer is`) that is the first number, or the result of the equation that begins there. A marker that is denied (`the answer is not`), only reported (`I thought the answer is`) or gone back on (`Wait,`, `That is wrong`) does not count, nor does what follows a question of the model’s own (`Question:` after an answer). Without a marker it is the number after the last `=` of the last sentence that holds a number, else that sentence’s last number.',
    ],
    versions: {
      2: 'equations after a marker, denied and superseded markers, `Answer:`, questions of the model’s own, signs in words',
    },
    examples: [
      { expected: 42, answer: 'It is 42, of 50.', value: 1 },
      { expected: '1234.5', answer: 'It costs $1,234.50.', value: 1 },
      { expected: 100, answer: '104', settings: { tolerance: 5 }, value: 1 },
      { expected: 9, answer: '9 * 2 = 18', settings: { extract: 'final' }, value: 0 },
      { expected: 18, answer: '#### 12 + 6 = 18', settings: { extract: 'final' }, value: 1 },
      {
        expected: 18,
        answer: 'The answer is not 20, because 2 broke. So she has 18.',
        settings: { extract: 'final' },
        value: 1,
      },
      { expected: 18, answer: 'Answer: 18\nNote: for 7 days.', settings: { extract: 'final' }, value: 1 },
    ],
  },
  findProblem: ({ expected }) => {
    const items = isList(expected) ? expected : [expected];
    const wrong = items.find((item) => toNumber(item) === undefined);
    if (wrong === undefined) return items.length === 0 ? '`expected` is an empty list' : undefined;
    return wrong === null
      ? '`expected` is missing'
      : ['`expected` must be a number, found ', quoted(quote(JSON.stringify(wrong)))];
  },
  evaluate: (item, output, settings) => {
    const { wanted, tolerance } = readCase(item, settings);
    const isRight = (value: Decimal): boolean => wanted.some((number) => isWithin(value, number, tolerance));
    let anyRight: string | undefined;
    let last: string | undefined;
    let count = 0;
    for (const { value, text } of findNumbers(output)) {
      if (anyRight === undefined && isRight(value)) anyRight = text;
      last = text;
      count += 1;
    }
    if (settingOf('extract', item, settings) !== 'final')
      return score(anyRight ?? last, anyRight !== undefined, item, count);
    const final = findFinalNumber(output);
    const isFinalRight = final !== undefined && isRight(final.value);
    return {
      ...score(final?.text, isFinalRight, item, count),
      secondary: { any_number: anyRight === undefined ? 0 : 1 },
    };
  },
};

function score(found: string | undefined, isRight: boolean, { expected }: Case, count: number) {
  const wanted = listSome(expectedTexts(expected), ' or ', shorten);
  const explanation =
    found === undefined
      ? 'no number in the answer'
      : isRight
        ? `${shorten(found)} is ${wanted}`
        : `${shorten(found)} is not ${wanted}${count > 1 ? ` (${count} numbers in the answer)` : ''}`;
  return { status: 'scored', value: isRight ? 1 : 0, answer: found ?? null, explanation } as const;
}

function readCase(item: Case, settings: JsonObject): { wanted: readonly Decimal[]; tolerance: Decimal } {
  const wanted = (isList(item.expected) ? item.expected : [item.expected]).flatMap(
    (one) => toNumber(one) ?? [],
  );
  const tolerance = toTolerance(settingOf('tolerance', item, settings)) ?? DEFAULT_TOLERANCE;
  return { wanted, tolerance };
}

const DEFAULT_TOLERANCE: Decimal = { digits: 1n, exponent: -2 };

function settingOf(name: string, { metadata }: Case, settings: JsonObject): Json | undefined {
  return metadata[name] ?? settings[name];
}

function toTolerance(value: unknown): Decimal | undefined {
  // A CSV cell is text, so a tolerance may be too.
  const tolerance =
    typeof value === 'number' || typeof value === 'string' ? parseDecimal(String(value)) : undefined;
  return tolerance !== undefined && tolerance.digits >= 0n ? tolerance : undefined;
}

function toNumber(value: Json): Decimal | undefined {
  if (typeof value === 'number') return parseDecimal(String(value));
  return typeof value === 'string' ? (parseNumber(value) ?? parseWritten(value)) : undefined;
}
