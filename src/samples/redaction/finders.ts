import type { Span } from '../../text/find-keys.ts';
import { ibanLength, isCard, isIpv6 } from './numbers.ts';

/** Kinds of personal data that are found without a list. */
export const KINDS = ['key', 'email', 'iban', 'card', 'ip', 'phone'] as const;

/** A kind of personal data. */
export type Kind = (typeof KINDS)[number];

/** Finds stretches of a text; every pattern takes time with its length alone. */
type Finder = (text: string) => Span[];

/** Keys and tokens by the shapes that their makers gave them. */
const TOKENS: readonly RegExp[] = [
  /\b(?:sk|pk|rk)[-_](?:[a-z]{2,12}[-_]){0,3}[A-Za-z0-9_-]{16,400}/g, // OpenAI, Anthropic, OpenRouter, Stripe
  /\bgh[a-z]_[A-Za-z0-9_]{20,255}/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
  /\bglpat-[\w.-]{16,255}/g,
  /\b(?:AKIA|ASIA|AGPA|AIDA|AROA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
  /\bAIza[\w-]{30,60}/g,
  /\bya29\.[\w.-]{20,400}/g,
  /\bGOCSPX-[\w-]{20,60}/g,
  /\bxox[a-z](?:-[A-Za-z0-9]{1,100}){2,8}/g,
  /\bxapp-[\w-]{20,255}/g,
  /\bhooks\.slack\.com\/services\/[\w/]{20,120}/g,
  /\bdiscord(?:app)?\.com\/api\/webhooks\/\d{10,25}\/[\w-]{30,120}/g,
  /\bSG\.[\w-]{16,64}\.[\w-]{16,64}/g,
  /\b(?:hf|npm|pplx|gsk|r8|xai|nvapi|dckr_pat|shp(?:at|ca|pa|ss)|figd|lin_api|ATATT3|dop_v1|doo_v1|sbp|sq0(?:atp|csp)|rubygems|pypi|PMAK|ntn|NRAK|glc|glsa|sntrys|whsec|tvly)[-_][A-Za-z0-9_=-]{16,400}/g,
  /\b(?:secret|vercel|fc|key|rnd|phc|phx|pat|tok|token)[-_](?=[A-Za-z_=-]{0,400}\d)[A-Za-z0-9_=-]{16,400}/g,
  /\bAGE-SECRET-KEY-1[A-Z0-9]{50,70}/g,
  /\bATATT3[\w=-]{20,400}/g,
  /\bEAA[A-Za-z0-9]{60,400}/g,
  /\b(?:AC|SK|dapi)[0-9a-f]{32}\b/g,
  /\b\d{8,10}:AA[\w-]{32,34}/g,
  /\beyJ[\w-]{8,4000}\.[\w-]{8,8000}(?:\.[\w-]{0,2000})?/g,
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]{0,20000}?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$(?![^]))/g,
  /\bssh-(?:rsa|ed25519|dss) AAAA[A-Za-z0-9+/=]{40,4000}/g,
];
/** Secrets that their names or places give away; the first group stays. */
const NAMED: readonly RegExp[] = [
  /(\b(?:Bearer|Basic|Token|ApiKey) {1,3})[\w.~+/=:-]{12,4000}/gi,
  /((?:api|access|secret|private|auth|session|client|account|shared|signing|encryption)[ _-]?(?:access[ _-]?)?(?:key|token|secret)["'`]{0,2} {0,3}(?:=>|[:=]|\bis\b) {0,3}["'`]{0,2})[^\s"'`,;<>]{6,4000}/gi,
  /(\b(?:password|passwd|passphrase|pwd|passwort|contraseña|token|secret|pin)["'`]{0,2} {0,3}(?:=>|[:=]) {0,3}["'`]{0,2})[^\s"'`,;<>]{4,4000}/gi,
  /(\b(?:password|passphrase|passwort|contraseña|token|secret|pin)(?: code)? (?:is|ist|es|was):? {0,3}["'`]{0,2})(?=[^\s"'`,;<>]{0,4000}\d)[^\s"'`,;<>]{4,4000}/gi,
  /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:]{0,200}:[^\s/@]{1,400}(?=@)/gi,
  /([?&](?:sig|signature|token|access_token|api_?key|key|secret|password|code|auth)=)[^&\s"'<>]{6,2000}/gi,
];
const EMAIL =
  /[\p{L}\p{N}._%+'~!#$&*/=?^`{|}-]{1,64}(?:@|%40)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}[\p{L}\p{N}-]{1,62}/gu;
const QUOTED_EMAIL = /"[^"\n@]{1,64}"@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu;
/** What people write so that no machine reads it. */
const SPELLED_EMAIL =
  /[\p{L}\p{N}._+-]{1,64} {0,2}(?:\(at\)|\[at\]|\{at\}| at |@) {0,2}[\p{L}\p{N}-]{1,63}(?: {0,2}(?:\(dot\)|\[dot\]|\{dot\}| dot ) {0,2}[\p{L}\p{N}-]{1,63}){1,4}/giu;
const IBAN_START = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ .-]?[A-Za-z0-9])/g;
const DIGITS = /\d(?:[\s.-]{0,2}\d){12,200}/g;
const IPV4 =
  /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|\[\.\]|\(\.\))){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d]|\.\d)/g;
const IPV6 = /(?<![\w:])[0-9A-Fa-f:]{2,39}(?:\.\d{1,3}){0,3}(?![\w:])/g;
/** Numbers to call: with a sign or zeros in front, an area in brackets, or grouped as countries group them. */
const PHONES: readonly RegExp[] = [
  /(?<![\w+])(?:\+|00)[ .-]?\(?\d(?:[ ./()-]{0,3}\d){6,14}(?!\d)/g,
  /(?<![\w+])\(\d{1,5}\)[ .-]{0,2}\d(?:[ .-]{0,2}\d){4,9}(?!\d)/g,
  /(?<![\w+.,-])0\d(?:[ ./-]{0,2}\d){7,11}(?!\d|[.,]\d)/g,
  /(?<![\w+.,-])\d{1,5}(?:[.-]\d{2,5}){2,4}(?!\w|[.,-]\d)/g,
  /(?<![\w+.,-])\d{2,5}(?: \d{2,5}){2,6}(?!\w|[.,-]\d)/g,
  /(?<![\w+.,-])(?:1[ .-])?(?:\d{3} \d{3} \d{4}|\d{3} \d{4} \d{4}|\d{5} \d{5}|[6-9]\d{2} \d{3} \d{3}|\d{3}-\d{4})(?!\w|[ .,-]\d)/g,
  /(?<![\w+.,-])\d{10,12}(?!\w|[.,]\d)/g,
];
/** Groups of digits as some countries write them, without a zero in front. */
const GROUPED = /^(?:1 )?(?:\d{3} \d{3} \d{4}|\d{3} \d{4} \d{4}|[6-9]\d{2} \d{3} \d{3})$/;
/** A word before digits that says what they are. */
const CALLED =
  /(\b(?:tel|telephone|phone|mobile|cell|fax|whatsapp|call|ring|text|telefon|handy|tél|número|numero)\b[^\d\n]{0,15})\+?\d(?:[ ./()-]{0,3}\d){4,14}(?!\d)/gi;
/** A date, which is no number to call. */
const DATE =
  /^(?:19|20)\d\d[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:[0-2]?\d|3[01])(?!\d)|^(?:[0-2]?\d|3[01])[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:19|20)\d\d(?!\d)/;

/** Finders by kind; what an earlier one has found is not looked at by a later one. */
export const FINDERS: Readonly<Record<Kind, Finder>> = {
  key: (text) => [
    ...TOKENS.flatMap((pattern) => findAll(text, pattern)),
    ...NAMED.flatMap((one) => findAfter(text, one)),
  ],
  email: (text) =>
    /@|%40|[([{ ]at[)\]} ]/i.test(text)
      ? [EMAIL, QUOTED_EMAIL, SPELLED_EMAIL].flatMap((one) => findAll(text, one))
      : [],
  iban: findIbans,
  card: findCards,
  ip: (text) => [...findAll(text, IPV4), ...findAll(text, IPV6, isIpv6)],
  phone: (text) => [
    ...PHONES.flatMap((pattern) => findAll(text, pattern, isPhone)),
    ...findAfter(text, CALLED),
  ],
};

function findAll(text: string, pattern: RegExp, isOne: (found: string) => boolean = () => true): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    found: match[0],
  })).filter(({ found }) => isOne(found));
}

/** Finds what stands after the first group of a pattern, which says what it is. */
function findAfter(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index + (match[1] ?? '').length,
    end: match.index + match[0].length,
  }));
}

function isPhone(found: string): boolean {
  const digits = found.replaceAll(/\D/g, '').length;
  if (digits < 7 || digits > 15 || DATE.test(found)) return false;
  // Groups with nothing but spaces between them may be any numbers; those to call are long, and no years.
  const groups = found.split(' ');
  const isLoose = /^[1-9]\d*(?: \d+){2,}$/.test(found) && !GROUPED.test(found);
  return !isLoose || (digits >= 10 && !groups.every((group) => /^(?:19|20)\d\d$/.test(group)));
}

/** Finds numbers of cards: in a run of digits with spaces or dashes those groups that check themselves. */
function findCards(text: string): Span[] {
  return Array.from(text.matchAll(DIGITS)).flatMap(({ index, 0: run }) => {
    const places = Array.from(run.matchAll(/\d/g), ({ index: at }) => at);
    const spans: Span[] = [];
    for (let first = 0; first < places.length; first += 1) {
      const start = places[first] ?? 0;
      if (/\d/.test(run.charAt(start - 1))) continue;
      const length = [19, 18, 17, 16, 15, 14, 13].find((count) => {
        const last = places[first + count - 1];
        if (last === undefined || /\d/.test(run.charAt(last + 1))) return false;
        return isCard(run.slice(start, last + 1).replaceAll(/\D/g, ''));
      });
      if (length !== undefined)
        spans.push({ start: index + start, end: index + (places[first + length - 1] ?? 0) + 1 });
    }
    return spans;
  });
}

/** Finds IBANs, in one piece or in groups. */
function findIbans(text: string): Span[] {
  return Array.from(text.matchAll(IBAN_START), ({ index: start }) => {
    let [letters, at] = ['', start];
    const ends: number[] = [];
    while (at < text.length && letters.length < 34) {
      const character = text.charAt(at);
      if (/[A-Za-z0-9]/.test(character)) {
        letters += character;
        ends.push(at + 1);
      } else if (!/[ .-]/.test(character)) break;
      at += 1;
    }
    const length = ibanLength(letters);
    return { start, end: length === 0 ? start : (ends[length - 1] ?? start) };
  }).filter(({ start, end }) => end > start);
}
