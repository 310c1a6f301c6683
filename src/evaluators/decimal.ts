/** A decimal number held exactly: `digits` times ten to the power of `exponent`. */
export type Decimal = { readonly digits: bigint; readonly exponent: number };

/** Most digits of a number: longer ones are no answer to anything, and exact sums of them would take too long. */
const MAX_DIGITS = 1000;

/** Reads digits with an optional sign, fraction and exponent; undefined for any other text. */
export function parseDecimal(text: string): Decimal | undefined {
  if (/^\d{1,15}$/.test(text)) return { digits: BigInt(text), exponent: 0 };
  const match = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const exponent = Number(power) - fraction.length;
  const digits = whole + fraction;
  if (digits === '' || digits.length > MAX_DIGITS || Math.abs(exponent) > MAX_DIGITS) return undefined;
  return { digits: BigInt(sign === '-' ? `-${digits}` : digits), exponent };
}

/** Reads a number as YAML may write it, `+5`, `1.`, `0x1F` and `0o17` too; undefined for any other text. */
export function parseWritten(text: string): Decimal | undefined {
  if (!/^0(?:x[\da-f]+|o[0-7]+)$/i.test(text)) return parseDecimal(text);
  return text.length > MAX_DIGITS ? undefined : { digits: BigInt(text.toLowerCase()), exponent: 0 };
}

/** Tells whether two decimals are at most `tolerance` apart; exact, so that 0.3 and 0.29 are 0.01 apart. */
export function isWithin(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  const exponent = Math.min(a.exponent, b.exponent, tolerance.exponent);
  const scaled = ({ digits, exponent: own }: Decimal): bigint => digits * 10n ** BigInt(own - exponent);
  const difference = scaled(a) - scaled(b);
  return (difference < 0n ? -difference : difference) <= scaled(tolerance);
}
