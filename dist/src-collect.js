export const id = 9853;
export const ids = [9853];
export const modules = {

/***/ 99853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* reexport */ collect)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/samples/line-limit.ts
var line_limit = __webpack_require__(14003);
// EXTERNAL MODULE: ./src/samples/redaction/names.ts
var redaction_names = __webpack_require__(29277);
// EXTERNAL MODULE: ./src/samples/redaction/redact.ts + 3 modules
var redact = __webpack_require__(64755);
;// CONCATENATED MODULE: ./src/samples/collect.ts





/** Folder of the logs where nobody names another. */
const DEFAULT_FOLDER = 'production';
/**
 * Appends an exchange to the log of its day, as `llm-bench sample` reads it, without what is private; false where it
 * could not, since it never throws into the application.
 */
function collect(exchange, options = {}) {
    try {
        const now = new Date();
        const line = `${JSON.stringify(redactExchange(exchange, options, now))}\n`;
        if (Buffer.byteLength(line) > line_limit/* MAX_LINE_BYTES */.O)
            throw new Error(`the exchange is longer than ${line_limit/* MAX_LINE_BYTES */.O} bytes`);
        const folder = options.folder ?? DEFAULT_FOLDER;
        // The day on which it was written, so that a log is never changed after its day.
        const file = external_node_path_default().join(folder, `${now.toISOString().slice(0, 10)}.jsonl`);
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        (0,external_node_fs_.appendFileSync)(file, line, { mode: 0o600 });
        return true;
    }
    catch (error) {
        tell(error, options);
        return false;
    }
}
function redactExchange(exchange, { names = [], patterns = [] }, now) {
    const { input, output, feedback = null, metadata = {}, timestamp = now } = exchange;
    if (typeof output !== 'string' || (typeof input !== 'string' && !Array.isArray(input)))
        throw new TypeError('an exchange has an `input` that is text or messages, and an `output` that is text');
    const redactor = new redact/* PersonalDataRedactor */.X([
        ...patterns.map(toFinder),
        ...(names.length === 0 ? [] : [(0,redaction_names/* findNames */.u)(names)]),
    ]);
    // What JSON.stringify gives is JSON; what it cannot write ends here.
    const plain = JSON.parse(JSON.stringify({ input, output, feedback, metadata }));
    const time = new Date(timestamp).toISOString();
    return { timestamp: time, ...redactor.redactValue(plain) };
}
function toFinder({ source, flags }) {
    const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
    const find = (text) => Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
    }));
    return { kind: 'redacted', find };
}
function tell(error, options) {
    try {
        options.onError?.(error);
    }
    catch {
        // The application's own way to hear of errors must not end it either.
    }
}

;// CONCATENATED MODULE: ./src/collect.ts
/** What applications import to collect their exchanges. */



/***/ }),

/***/ 14003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MAX_LINE_BYTES)
/* harmony export */ });
/** Longest line of a log: what is longer is no question with its answer. */
const MAX_LINE_BYTES = 1024 * 1024;


/***/ }),

/***/ 29277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findNames)
/* harmony export */ });
/** Gives the finder of names as whole words, in any case; the longest of several counts. */
function findNames(names) {
    const words = names
        .toSorted((a, b) => b.length - a.length)
        .map((name) => name
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw `\$&`))
        .join(String.raw `\s{1,3}`))
        .filter((word) => word !== '');
    const pattern = new RegExp(String.raw `(?<![\p{L}\p{N}_])(?:${words.join('|')})(?![\p{L}\p{N}_])`, 'giu');
    const find = (searched) => Array.from(searched.matchAll(pattern), ({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
    })).filter(({ start, end }) => end > start);
    return { kind: 'name', find };
}


/***/ }),

/***/ 64755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ PersonalDataRedactor)
});

;// CONCATENATED MODULE: ./src/samples/redaction/numbers.ts
/** Numbers that check themselves. */
/** Lengths of IBANs by country (ISO 13616). */
const IBAN_LENGTHS = new Map(('AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30')
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));
/** Tells whether digits are the number of a card: 13 to 19 of them, the last one a check of the others (Luhn). */
function isCard(digits) {
    if (!/^\d{13,19}$/.test(digits) || /^(\d)\1*$/.test(digits))
        return false;
    let sum = 0;
    for (let index = 0; index < digits.length; index += 1) {
        const digit = Number(digits[digits.length - 1 - index]);
        const doubled = index % 2 === 1 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
}
/** Gives the length of the IBAN with which a text of letters and digits begins; 0 where it begins with none. */
function ibanLength(text) {
    const upper = text.toUpperCase();
    const length = IBAN_LENGTHS.get(upper.slice(0, 2)) ?? 0;
    if (length === 0 || upper.length < length)
        return 0;
    const iban = upper.slice(0, length);
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban))
        return 0;
    let rest = 0;
    for (const character of iban.slice(4) + iban.slice(0, 4))
        for (const digit of String(Number.parseInt(character, 36)))
            rest = (rest * 10 + Number(digit)) % 97;
    return rest === 1 ? length : 0;
}
/** Tells whether a text is an address of IPv6, and not a sign of a programming language (`::`, `a::b`). */
function isIpv6(text) {
    if (!text.includes(':') || (!/\d/.test(text) && text.length < 9))
        return false;
    return URL.canParse(`http://[${text}]/`);
}

;// CONCATENATED MODULE: ./src/samples/redaction/finders.ts

/** Kinds of personal data that are found without a list. */
const KINDS = ['key', 'email', 'iban', 'card', 'ip', 'phone'];
/** Keys and tokens by the shapes that their makers gave them. */
const TOKENS = [
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
const NAMED = [
    /(\b(?:Bearer|Basic|Token|ApiKey) {1,3})[\w.~+/=:-]{12,4000}/gi,
    /((?:api|access|secret|private|auth|session|client|account|shared|signing|encryption)[ _-]?(?:access[ _-]?)?(?:key|token|secret)["'`]{0,2} {0,3}(?:=>|[:=]|\bis\b) {0,3}["'`]{0,2})[^\s"'`,;<>]{6,4000}/gi,
    /(\b(?:password|passwd|passphrase|pwd|passwort|contraseña|token|secret|pin)["'`]{0,2} {0,3}(?:=>|[:=]) {0,3}["'`]{0,2})[^\s"'`,;<>]{4,4000}/gi,
    /(\b(?:password|passphrase|passwort|contraseña|token|secret|pin)(?: code)? (?:is|ist|es|was):? {0,3}["'`]{0,2})(?=[^\s"'`,;<>]{0,4000}\d)[^\s"'`,;<>]{4,4000}/gi,
    /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:]{0,200}:[^\s/@]{1,400}(?=@)/gi,
    /([?&](?:sig|signature|token|access_token|api_?key|key|secret|password|code|auth)=)[^&\s"'<>]{6,2000}/gi,
];
const EMAIL = /[\p{L}\p{N}._%+'~!#$&*/=?^`{|}-]{1,64}(?:@|%40)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}[\p{L}\p{N}-]{1,62}/gu;
const QUOTED_EMAIL = /"[^"\n@]{1,64}"@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu;
/** What people write so that no machine reads it. */
const SPELLED_EMAIL = /[\p{L}\p{N}._+-]{1,64} {0,2}(?:\(at\)|\[at\]|\{at\}| at |@) {0,2}[\p{L}\p{N}-]{1,63}(?: {0,2}(?:\(dot\)|\[dot\]|\{dot\}| dot ) {0,2}[\p{L}\p{N}-]{1,63}){1,4}/giu;
const IBAN_START = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ .-]?[A-Za-z0-9])/g;
const DIGITS = /\d(?:[\s.-]{0,2}\d){12,200}/g;
const IPV4 = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|\[\.\]|\(\.\))){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d]|\.\d)/g;
const IPV6 = /(?<![\w:])[0-9A-Fa-f:]{2,39}(?:\.\d{1,3}){0,3}(?![\w:])/g;
/** Numbers to call: with a sign or zeros in front, an area in brackets, or grouped as countries group them. */
const PHONES = [
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
const CALLED = /(\b(?:tel|telephone|phone|mobile|cell|fax|whatsapp|call|ring|text|telefon|handy|tél|número|numero)\b[^\d\n]{0,15})\+?\d(?:[ ./()-]{0,3}\d){4,14}(?!\d)/gi;
/** A date, which is no number to call. */
const DATE = /^(?:19|20)\d\d[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:[0-2]?\d|3[01])(?!\d)|^(?:[0-2]?\d|3[01])[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:19|20)\d\d(?!\d)/;
/** Finders by kind; what an earlier one has found is not looked at by a later one. */
const FINDERS = {
    key: (text) => [
        ...TOKENS.flatMap((pattern) => findAll(text, pattern)),
        ...NAMED.flatMap((one) => findAfter(text, one)),
    ],
    email: (text) => /@|%40|[([{ ]at[)\]} ]/i.test(text)
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
function findAll(text, pattern, isOne = () => true) {
    return Array.from(text.matchAll(pattern), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        found: match[0],
    })).filter(({ found }) => isOne(found));
}
/** Finds what stands after the first group of a pattern, which says what it is. */
function findAfter(text, pattern) {
    return Array.from(text.matchAll(pattern), (match) => ({
        start: match.index + (match[1] ?? '').length,
        end: match.index + match[0].length,
    }));
}
function isPhone(found) {
    const digits = found.replaceAll(/\D/g, '').length;
    if (digits < 7 || digits > 15 || DATE.test(found))
        return false;
    // Groups with nothing but spaces between them may be any numbers; those to call are long, and no years.
    const groups = found.split(' ');
    const isLoose = /^[1-9]\d*(?: \d+){2,}$/.test(found) && !GROUPED.test(found);
    return !isLoose || (digits >= 10 && !groups.every((group) => /^(?:19|20)\d\d$/.test(group)));
}
/** Finds numbers of cards: in a run of digits with spaces or dashes those groups that check themselves. */
function findCards(text) {
    return Array.from(text.matchAll(DIGITS)).flatMap(({ index, 0: run }) => {
        const places = Array.from(run.matchAll(/\d/g), ({ index: at }) => at);
        const spans = [];
        for (let first = 0; first < places.length; first += 1) {
            const start = places[first] ?? 0;
            if (/\d/.test(run.charAt(start - 1)))
                continue;
            const length = [19, 18, 17, 16, 15, 14, 13].find((count) => {
                const last = places[first + count - 1];
                if (last === undefined || /\d/.test(run.charAt(last + 1)))
                    return false;
                return isCard(run.slice(start, last + 1).replaceAll(/\D/g, ''));
            });
            if (length !== undefined)
                spans.push({ start: index + start, end: index + (places[first + length - 1] ?? 0) + 1 });
        }
        return spans;
    });
}
/** Finds IBANs, in one piece or in groups. */
function findIbans(text) {
    return Array.from(text.matchAll(IBAN_START), ({ index: start }) => {
        let [letters, at] = ['', start];
        const ends = [];
        while (at < text.length && letters.length < 34) {
            const character = text.charAt(at);
            if (/[A-Za-z0-9]/.test(character)) {
                letters += character;
                ends.push(at + 1);
            }
            else if (!/[ .-]/.test(character))
                break;
            at += 1;
        }
        const length = ibanLength(letters);
        return { start, end: length === 0 ? start : (ends[length - 1] ?? start) };
    }).filter(({ start, end }) => end > start);
}

;// CONCATENATED MODULE: ./src/samples/redaction/plain-form.ts
const ASCII = /^[\x00-\x7f]*$/;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
const SPACE = /\s/u;
/**
 * Gives a text without invisible characters, its digits, dashes and signs in ASCII, its spaces plain: what people write
 * to hide an address from machines, or a keyboard makes of a number, is read as it looks.
 */
function toPlainForm(text) {
    if (ASCII.test(text))
        return { text, offsetOf: (index) => index };
    let plain = '';
    const offsets = [];
    let at = 0;
    for (const character of text) {
        const form = INVISIBLE.test(character) ? '' : toAscii(character);
        for (let count = 0; count < form.length; count += 1)
            offsets.push(at);
        plain += form;
        at += character.length;
    }
    offsets.push(text.length);
    return { text: plain, offsetOf: (index) => offsets[index] ?? text.length };
}
function toAscii(character) {
    if (character.charCodeAt(0) < 0x80)
        return character;
    if (SPACE.test(character))
        return ' ';
    if (/\p{Pd}/u.test(character) || character === '\u2212')
        return '-';
    if (/\p{Nd}/u.test(character))
        return digitOf(character);
    const form = character.normalize('NFKC');
    return form.length === 1 && form.charCodeAt(0) < 0x80 ? form : character;
}
/** Gives a decimal digit of any script: they come in runs of ten, from zero on. */
function digitOf(character) {
    const code = character.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)))
        zero -= 1;
    const value = character.normalize('NFKC');
    return /^\d$/.test(value) ? value : String(code - zero);
}

;// CONCATENATED MODULE: ./src/samples/redaction/redact.ts


/** Replaces personal data and secrets in texts, and counts what it replaced by kind. */
class PersonalDataRedactor {
    #own;
    #counts = new Map();
    constructor(own = []) {
        this.#own = own;
    }
    /** How much of each kind was replaced. */
    get counts() {
        return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    /** Gives a text in which `[EMAIL]`, `[CARD]` and the like stand for what was found; the longest of what overlaps counts. */
    redact(text) {
        const { text: plain, offsetOf } = toPlainForm(text);
        const finders = [
            ...this.#own,
            ...KINDS.map((kind) => ({ kind, find: FINDERS[kind] })),
        ];
        const taken = [];
        for (const { kind, find } of finders)
            for (const span of find(plain))
                if (span.end > span.start)
                    take(taken, { ...span, kind });
        if (taken.length === 0)
            return text;
        taken.sort((a, b) => a.start - b.start);
        let [redacted, last] = ['', 0];
        for (const { kind, start, end } of taken) {
            redacted += `${text.slice(last, offsetOf(start))}[${kind.toUpperCase()}]`;
            last = offsetOf(end);
            this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
        }
        return redacted + text.slice(last);
    }
    /** Gives a value in which every text, and every key of a mapping, is redacted. */
    redactValue(value) {
        if (typeof value === 'string')
            return this.redact(value);
        if (typeof value === 'number') {
            const text = String(value);
            const redacted = this.redact(text);
            return redacted === text ? value : redacted;
        }
        if (typeof value !== 'object' || value === null)
            return value;
        if (Array.isArray(value))
            return value.map((item) => this.redactValue(item));
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [this.redact(key), this.redactValue(inner)]));
    }
}
/** Adds a stretch; where it overlaps with others, all become one of the kind that was there first. */
function take(taken, span) {
    let { start, end, kind } = span;
    for (let index = taken.length - 1; index >= 0; index -= 1) {
        const other = taken[index];
        if (other === undefined || other.end <= start || other.start >= end)
            continue;
        [start, end, kind] = [Math.min(start, other.start), Math.max(end, other.end), other.kind];
        taken.splice(index, 1);
    }
    taken.push({ start, end, kind });
}


/***/ })

};
