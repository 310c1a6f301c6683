/** Numbers that check themselves. */

/** Lengths of IBANs by country (ISO 13616). */
const IBAN_LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** Tells whether digits are the number of a card: 13 to 19 of them, the last one a check of the others (Luhn). */
export function isCard(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits) || /^(\d)\1*$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Gives the length of the IBAN with which a text of letters and digits begins; 0 where it begins with none. */
export function ibanLength(text: string): number {
  const upper = text.toUpperCase();
  const length = IBAN_LENGTHS.get(upper.slice(0, 2)) ?? 0;
  if (length === 0 || upper.length < length) return 0;
  const iban = upper.slice(0, length);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return 0;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1 ? length : 0;
}

/** Tells whether a text is an address of IPv6, and not a sign of a programming language (`::`, `a::b`). */
export function isIpv6(text: string): boolean {
  if (!text.includes(':') || (!/\d/.test(text) && text.length < 9)) return false;
  return URL.canParse(`http://[${text}]/`);
}
