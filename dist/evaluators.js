export const id = 429;
export const ids = [429];
export const modules = {

/***/ 68667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ holdAgainst)
/* harmony export */ });
/** Gives a case as one of its evaluators sees it, and that one's settings: an `expected` of its own goes before the case's. */
function holdAgainst(item, { settings: { expected, ...settings } }) {
    return { item: expected === undefined ? item : { ...item, expected }, settings };
}


/***/ }),

/***/ 87871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ evaluators),
  s: () => (/* binding */ getEvaluator)
});

;// CONCATENATED MODULE: ./src/evaluators/cite-text.ts
/** Gives text on one line, cut to what an explanation can carry. */
function shorten(text) {
    const line = text.slice(0, 1000).replaceAll(/\s+/g, ' ');
    // Leaves no half of a character that takes two code units.
    return line.length > 80 ? `${line.slice(0, 77).replace(/[\ud800-\udbff]$/, '')}...` : line;
}
/** Gives text in quotes, cut as shorten does. */
function cite(text) {
    return `"${shorten(text)}"`;
}
/** Gives the first texts of a list, each as `show` gives it, and the number of the others. */
function listSome(texts, joint, show = cite) {
    const shown = texts.slice(0, 2).map(show).join(joint);
    return texts.length > 2 ? `${shown}${joint}${texts.length - 2} more` : shown;
}

;// CONCATENATED MODULE: ./src/evaluators/contains.ts
/** Longest text that the engine looks for: its search takes time with the product of both lengths, and cannot be ended. */
const MAX_ENGINE = 200;
/** Tells whether a text contains another, in time that grows with their lengths, not with the product. */
function contains(text, part) {
    if (part.length <= MAX_ENGINE)
        return text.includes(part);
    // Knuth, Morris and Pratt: how much of the beginning of `part` ends at each place of it, then of the text.
    const borders = new Int32Array(part.length);
    let held = 0;
    for (let at = 1; at < part.length; at += 1) {
        held = extend(part, borders, held, part.charCodeAt(at));
        borders[at] = held;
    }
    held = 0;
    for (let at = 0; at < text.length && held < part.length; at += 1)
        held = extend(part, borders, held, text.charCodeAt(at));
    return held === part.length;
}
/** Gives how much of the beginning of a text is held once a character follows what was held. */
function extend(part, borders, held, code) {
    let length = held;
    while (length > 0 && part.charCodeAt(length) !== code)
        length = borders[length - 1] ?? 0;
    return part.charCodeAt(length) === code ? length + 1 : 0;
}

;// CONCATENATED MODULE: ./src/evaluators/normalize.ts
/**
 * Run of marks that is longer than in any word. The engine takes time with the square of a run's length, and cannot be
 * ended meanwhile; so each such run is a text of its own. The two kana signs become marks in NFKC.
 */
const LONG_RUN = /([\p{M}\uff9e\uff9f]{200})/u;
/** Gives a text in one of Unicode's normal forms, in time that grows with its length. */
function normalize(text, form) {
    const parts = text.length < 200 ? [text] : text.split(LONG_RUN);
    return parts.map((part) => part.normalize(form)).join('');
}

;// CONCATENATED MODULE: ./src/evaluators/python-text.ts
/**
 * Characters that Python 3.11 does not know. This file reads text as Python 3.11 does, so that scores agree with those
 * of tools written in Python: on every code point, as the hashes in python-text.test.ts show. Python 3.11 knows Unicode
 * 14 and Node up to 17. To Python, these are no letters, numbers or marks: /[\p{L}\p{N}\p{Cased}\p{Case_Ignorable}]/u
 * finds them in Node 24, and Python's unicodedata.category calls them `Cn`. (One difference is left: a capital sigma
 * right beside the Ahom sign U+1171E.)
 */
const UNKNOWN_TO_PYTHON = /[\u088f\u0897\u0c5c\u0cdc\u0ece\u1acf-\u1add\u1ae0-\u1aeb\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\ua7f1\u{105c0}-\u{105f3}\u{10940}-\u{10959}\u{10d40}-\u{10d65}\u{10d69}-\u{10d6d}\u{10d6f}-\u{10d85}\u{10ec2}-\u{10ec7}\u{10efa}-\u{10eff}\u{1123f}-\u{11241}\u{11380}-\u{11389}\u{1138b}\u{1138e}\u{11390}-\u{113b5}\u{113b7}\u{113bb}-\u{113c0}\u{113ce}\u{113d0}-\u{113d3}\u{113e1}\u{113e2}\u{116d0}-\u{116e3}\u{11b60}\u{11b62}-\u{11b64}\u{11b66}\u{11bc0}-\u{11be0}\u{11bf0}-\u{11bf9}\u{11db0}-\u{11ddb}\u{11de0}-\u{11de9}\u{11f00}-\u{11f02}\u{11f04}-\u{11f10}\u{11f12}-\u{11f33}\u{11f36}-\u{11f3a}\u{11f40}\u{11f42}\u{11f50}-\u{11f5a}\u{1342f}\u{13439}-\u{13455}\u{13460}-\u{143fa}\u{16100}-\u{16129}\u{1612d}-\u{16139}\u{16d40}-\u{16d6c}\u{16d70}-\u{16d79}\u{16ea0}-\u{16eb8}\u{16ebb}-\u{16ed3}\u{16ff2}-\u{16ff6}\u{187f8}-\u{187ff}\u{18cff}\u{18d09}-\u{18d1e}\u{18d80}-\u{18df2}\u{1b132}\u{1b155}\u{1ccf0}-\u{1ccf9}\u{1d2c0}-\u{1d2d3}\u{1df25}-\u{1df2a}\u{1e030}-\u{1e06d}\u{1e08f}\u{1e4d0}-\u{1e4f9}\u{1e5d0}-\u{1e5fa}\u{1e6c0}-\u{1e6de}\u{1e6e0}-\u{1e6f5}\u{1e6fe}\u{1e6ff}\u{2b739}-\u{2b73f}\u{2cea2}-\u{2cead}\u{2ebf0}-\u{2ee5d}\u{31350}-\u{33479}]/u;
const UNKNOWN_APART = new RegExp(`(${UNKNOWN_TO_PYTHON.source})`, 'u');
/** White space to `str.isspace`, `str.strip` and `\s`, as the inside of a character class. */
const SPACE = String.raw `\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
const SPACES = new RegExp(`[${SPACE}]+`, 'gu');
const NO_SPACE = new RegExp(`[^${SPACE}]`, 'u');
/** Gives Python's `str.lower()`. */
function lower(text) {
    // In Unicode 14, unlike later ones, U+0295 has case, which decides whether a sigma beside it is final: an `x` on
    // either side has the same effect.
    return text
        .replaceAll('\u0295', 'x\u0295x')
        .split(UNKNOWN_APART)
        .map((part, index) => (index % 2 === 0 ? part.toLowerCase() : part))
        .join('')
        .replaceAll('x\u0295x', '\u0295');
}
/** Gives Python's `str.strip()`. */
function strip(text) {
    const start = text.search(NO_SPACE);
    if (start === -1)
        return '';
    // A pattern for spaces at the end takes time with the square of their number where they are elsewhere.
    let end = text.length;
    while (!NO_SPACE.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
/** Gives Python's `re.sub(r'\s+', ' ', text)`. */
function collapseSpaces(text) {
    return text.replaceAll(SPACES, ' ');
}

;// CONCATENATED MODULE: ./src/evaluators/text-form.ts


/** Characters without a look of their own: zero-width spaces and joiners, soft hyphens, marks of direction. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
const SUPERSCRIPTS = /[²³¹⁰ⁱ⁴-ⁿ]+/gu;
const MIXED_NUMBER = /(?<=\d)(?=[¼-¾⅐-⅞])/gu;
/** Slashes of fractions, as ½ has one (1⁄2), and of division. */
const SLASHES = /[\u2044\u2215]/gu;
/**
 * Gives a text in the one form of its characters (Unicode's NFKC), without invisible ones: `é` is one character however
 * it was typed, a no-break space a space, `ﬁ` is `fi`. Exponents and fractions stay numbers of their own: 10² becomes
 * 10^2 and not 102, 1½ becomes 1 1/2 and not 11/2.
 */
function unifyForm(text) {
    const apart = text
        .replaceAll(INVISIBLE, '')
        .replaceAll(SUPERSCRIPTS, (run) => `^${run}`)
        .replaceAll(MIXED_NUMBER, ' ');
    return normalize(apart, 'NFKC').replaceAll(SLASHES, '/');
}
/** Gives a text as it is searched: in one form (unifyForm) and, unless case counts, in lower case. */
function searchForm(text, isCaseSensitive) {
    const unified = unifyForm(text);
    return isCaseSensitive ? unified : lower(unified);
}

;// CONCATENATED MODULE: ./src/evaluators/expected-texts.ts


/** Gives the texts that `expected` allows: a list means any of them; numbers and booleans as JSON writes them. */
function expectedTexts(expected) {
    return (isList(expected) ? expected : [expected]).map((item) => typeof item === 'string' ? item : JSON.stringify(item));
}
/** Gives the expected texts, and those of them that stand in an answer, in the form in which texts are searched. */
function searchTexts(expected, output, isCaseSensitive) {
    const answer = searchForm(output, isCaseSensitive);
    const texts = expectedTexts(expected);
    return { texts, found: texts.filter((text) => contains(answer, searchForm(text, isCaseSensitive))) };
}
/**
 * Says what is wrong where `expected` is not text, a number or a boolean, or a list of them, or where it holds nothing
 * to look for: no item, or a text that `isEmpty`.
 */
function findTextProblem(expected, isEmpty = isBlank) {
    if (expected === null)
        return '`expected` is missing';
    if (isList(expected) ? !expected.every(isText) : !isText(expected))
        return '`expected` must be text, a number or a boolean, or a list of them';
    const texts = expectedTexts(expected);
    if (texts.length === 0)
        return '`expected` is an empty list';
    const empty = texts.findIndex(isEmpty);
    if (empty === -1)
        return undefined;
    return isList(expected) ? `\`expected[${empty}]\` is an empty text` : '`expected` is an empty text';
}
/** Tells whether a text holds nothing but spaces and invisible characters. */
function isBlank(text) {
    return unifyForm(text).trim() === '';
}
/** Tells a list from the other JSON values. */
function isList(value) {
    return Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

;// CONCATENATED MODULE: ./src/evaluators/settings.ts
/** Gives a setting that is on or off. */
function flagSetting(byDefault, text) {
    const check = (value) => typeof value === 'boolean' ? undefined : '`true` or `false`';
    return { check, default: byDefault, text };
}
/** Gives a setting that is one of some words, the first by default. */
function wordSetting(words, text) {
    const check = (value) => words.some((word) => word === value) ? undefined : words.map((word) => `\`${word}\``).join(' or ');
    return { check, default: words[0], text };
}
/** Gives the setting that says whether letter case counts. */
function caseSetting(byDefault) {
    return flagSetting(byDefault, 'whether letter case counts');
}

;// CONCATENATED MODULE: ./src/evaluators/contains-match.ts



/** Scores the share of expected texts that the answer contains; with `match: any`, 1 where it contains one of them. */
const containsMatch = {
    version: 2,
    settings: {
        match: wordSetting(['all', 'any'], 'of a list, `all` gives the share that is found, `any` 1 for one'),
        case_sensitive: caseSetting(false),
    },
    reference: {
        rule: [
            'The share of the expected texts that stand somewhere in the answer: 1 where all do. With `match: any` one of them is enough. To let nothing but all of a list pass, set its threshold to 1.',
            'How a character is encoded does not count (Unicode’s NFKC, invisible characters left out); spaces and punctuation do.',
        ],
        versions: { 2: 'Unicode forms of a text are alike' },
        examples: [
            { expected: 'refund', answer: 'You get a REFUND.', value: 1 },
            { expected: ['reset', 'link'], answer: 'Use the link.', value: 0.5 },
            { expected: ['three', '3'], answer: '3 days', settings: { match: 'any' }, value: 1 },
            { expected: 'IT', answer: 'It is.', settings: { case_sensitive: true }, value: 0 },
        ],
    },
    findProblem: ({ expected }) => findTextProblem(expected),
    evaluate: ({ expected }, output, { match, case_sensitive }) => {
        const { texts, found } = searchTexts(expected, output, case_sensitive === true);
        return match === 'any' ? scoreAny(texts, found) : scoreAll(texts, found);
    },
};
function scoreAny(texts, [first]) {
    return first === undefined
        ? { status: 'scored', value: 0, answer: null, explanation: `contains no ${listSome(texts, ' or ')}` }
        : { status: 'scored', value: 1, answer: first, explanation: `contains ${listSome([first], '')}` };
}
function scoreAll(texts, found) {
    const contained = new Set(found);
    const missing = texts.filter((text) => !contained.has(text));
    return {
        status: 'scored',
        value: texts.length === 0 ? 0 : found.length / texts.length,
        answer: found.length === 0 ? null : found.join(', '),
        explanation: missing.length === 0 ? `contains ${listSome(texts, ' and ')}` : `lacks ${listSome(missing, ' and ')}`,
    };
}

;// CONCATENATED MODULE: ./src/evaluators/text-edge.ts





/** Makes the evaluator that scores 1 where the answer, without spaces at its ends, has an expected text at that edge. */
function createEdgeEvaluator({ verb, holds }, examples) {
    return {
        version: 1,
        settings: { case_sensitive: caseSetting(false) },
        reference: {
            rule: [
                `1 where the answer ${verb} with the expected text, else 0. A list means any of its texts.`,
                'Spaces and line breaks at the ends do not count, nor how a character is encoded (Unicode’s NFKC, invisible characters left out); punctuation does.',
            ],
            examples,
        },
        findProblem: ({ expected }) => findTextProblem(expected),
        evaluate: ({ expected }, output, { case_sensitive }) => {
            const form = (text) => strip(searchForm(text, case_sensitive === true));
            const answer = form(output);
            const texts = expectedTexts(expected);
            const found = texts.find((text) => holds(answer, form(text)));
            return {
                status: 'scored',
                value: found === undefined ? 0 : 1,
                answer: found ?? null,
                explanation: found === undefined
                    ? `${verb.slice(0, -1)} of the answer is not ${listSome(texts, ' or ')}`
                    : `${verb} with ${cite(found)}`,
            };
        },
    };
}

;// CONCATENATED MODULE: ./src/evaluators/ends-with.ts

/** Scores 1 where the answer ends with the expected text; a list means any. */
const endsWith = createEdgeEvaluator({ verb: 'ends', holds: (answer, text) => answer.endsWith(text) }, [
    { expected: 'thank you.', answer: 'All done. Thank you.\n', value: 1 },
    { expected: ['yes', 'no'], answer: 'So it is yes.', value: 0 },
    { expected: 'END', answer: 'the end', settings: { case_sensitive: true }, value: 0 },
]);

;// CONCATENATED MODULE: ./src/evaluators/equals.ts





/** Scores 1 where the answer is the expected text, character by character; a list means any. */
const equals = {
    version: 1,
    settings: { case_sensitive: caseSetting(true) },
    reference: {
        rule: [
            '1 where the answer is the expected text, character by character: case, spaces, line breaks and punctuation count. Only two ways to encode the same character are alike (Unicode’s NFC). A list means any of its texts; an empty text expects an empty answer.',
        ],
        examples: [
            { expected: 'Paris', answer: 'Paris', value: 1 },
            { expected: 'Paris', answer: 'Paris.', value: 0 },
            { expected: 'Paris', answer: 'paris', value: 0 },
            { expected: 'Paris', answer: 'paris', settings: { case_sensitive: false }, value: 1 },
        ],
    },
    findProblem: ({ expected }) => findTextProblem(expected, () => false),
    evaluate: ({ expected }, output, { case_sensitive }) => {
        const form = (text) => normalize(case_sensitive === false ? lower(text) : text, 'NFC');
        const answer = form(output);
        const texts = expectedTexts(expected);
        const found = texts.find((text) => form(text) === answer);
        return {
            status: 'scored',
            value: found === undefined ? 0 : 1,
            answer: output,
            explanation: found === undefined ? `is not ${listSome(texts, ' or ')}` : `is ${cite(found)}`,
        };
    },
};

;// CONCATENATED MODULE: ./src/evaluators/plain-words.ts


/**
 * Gives the words and values of a text as `exact_match` compares them, so that how they are set does not count:
 * - case, spaces at the ends and doubled ones, the form of a character (unifyForm), emoji, Markdown's stars
 * - quotes and apostrophes, and the hyphen in a word: `don’t` is `dont`, `e-mail` is `email`
 * - round brackets around words, and marks (`. , ; : ! ?`, of other scripts too) at the end of a word
 * - the commas of thousands and the points of abbreviations: `1,000` is `1000`, `U.S.` is `us`
 *
 * All else is part of a value and counts: signs, decimal points, operators, other brackets, currencies, and marks within
 * a word: `-24`, `1.5`, `C++`, `[0, 1]`, `f(x)`, `50%`, `10:30`, `2024-01-02`. A text of which nothing is left counts as
 * it stands.
 */
function plainWords(text) {
    const whole = strip(collapseSpaces(lower(unifyForm(text.replaceAll('\u00b4', "'")))));
    const words = dropMarks(dropBrackets(strip(collapseSpaces(dropSetting(whole)))));
    return strip(collapseSpaces(words)) || whole;
}
// Every pattern takes time with the length of the text, not with its square.
const EMOJI = /\p{Emoji_Presentation}+/gu;
const EMPHASIS = /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?![\p{L}\p{N}*])/gu;
const HYPHENS = /[\u2010-\u2013\u2212]/gu;
const LONG_DASHES = /[\u2014\u2015]/gu;
const THOUSANDS = /(?<!\d[.,'’]?)\d{1,3}(?:[,'’]\d{2,3})*[,'’]\d{3}(?![,'’]?\d)/gu;
const QUOTES = /[\p{Quotation_Mark}`]/gu;
/** Quotes that part digits: 5'10 is not 510. */
const INNER_QUOTES = /(?<=\d)[\p{Quotation_Mark}`](?=\d)/gu;
/** Drops what only sets a text: decoration, quotes, the commas of thousands; hyphens and minus signs become `-`. */
function dropSetting(text) {
    return text
        .replaceAll(EMOJI, '')
        .replaceAll(EMPHASIS, '$2')
        .replaceAll(HYPHENS, '-')
        .replaceAll(LONG_DASHES, ' ')
        .replaceAll(THOUSANDS, (number) => number.replaceAll(/[,'’]/gu, ''))
        .replaceAll(INNER_QUOTES, ' ')
        .replaceAll(QUOTES, '');
}
/** Drops round brackets around words, and one that follows the mark of a list item: `(5)`, `B)`. */
function dropBrackets(text) {
    const dropped = new Set();
    const open = [];
    for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
        if (bracket === '(') {
            open.push(index);
            continue;
        }
        const start = open.pop();
        if (start === undefined) {
            if (/[\p{L}\p{N}]/u.test(text.charAt(index - 1)) && isEdge(text.charAt(index + 1)))
                dropped.add(index);
        }
        else if (isAside(text, start, index))
            dropped.add(start).add(index);
    }
    return text.replaceAll(/[()]/g, (bracket, index) => (dropped.has(index) ? '' : bracket));
}
/** Tells whether brackets stand around words: with nothing attached to them, and no operator before or after. */
function isAside(text, start, end) {
    const [before, after] = [text.charAt(start - 1), text.charAt(end + 1)];
    if (!isEdge(before) || !isEdge(after) || text.slice(start + 1, end).trim() === '')
        return false;
    return ![before === ' ' ? text.charAt(start - 2) : '', after === ' ' ? text.charAt(end + 2) : ''].some((sign) => OPERATOR.test(sign));
}
const OPERATOR = /[^\p{L}\p{M}\p{N}\p{Terminal_Punctuation}()]/u;
const EDGE = /^[ ()\p{Terminal_Punctuation}]?$/u;
function isEdge(character) {
    return EDGE.test(character);
}
const LETTER = String.raw `[\p{L}\p{M}]`;
/** A hyphen, or a dash, between letters, more than one on a side: x-y may be a difference, x-ray is a word. */
const LINK = new RegExp(String.raw `(?<=${LETTER}{2}) ?- ?(?=${LETTER})|(?<=${LETTER}) ?- ?(?=${LETTER}{2})`, 'gu');
const ELLIPSIS = /\.{2,}/g;
/** A point after a single letter, or before one: U.S., Ph.D.; that of google.com or main.py is part of a name. */
const ABBREVIATION = new RegExp(String.raw `(?<=(?<!${LETTER})${LETTER})\.(?=${LETTER})|(?<=${LETTER})\.(?=${LETTER}(?!${LETTER}))`, 'gu');
/** Marks that part wherever they stand, as the comma does. */
const PARTING = /[[\p{Terminal_Punctuation}¿¡]--[.:!?]]/gv;
const ENDING = /(?<!\p{Terminal_Punctuation})\p{Terminal_Punctuation}+(?!\S)/gu;
/** Drops the marks of sentences and words; those within a value stay. */
function dropMarks(text) {
    return text
        .replaceAll(ELLIPSIS, ' ')
        .replaceAll(ABBREVIATION, '')
        .replaceAll(PARTING, ' ')
        .replaceAll(ENDING, '')
        .replaceAll(LINK, (link) => (link === '-' ? '' : ' '));
}

;// CONCATENATED MODULE: ./src/evaluators/exact-match.ts



/** Scores 1 where answer and expected text are the same words and values (plainWords); a list means any. */
const exactMatch = {
    version: 2,
    settings: {},
    reference: {
        rule: [
            '1 where the answer is the expected text, else 0. A list means any of its texts.',
            'These do not count: case; spaces at the ends and doubled ones; how a character is encoded (Unicode’s NFKC, invisible characters left out); quotes and apostrophes; the hyphen in a word; round brackets around words; marks at the end of a word (`. , ; : ! ?`, of other scripts too); the commas of thousands; emoji and the stars of Markdown.',
            'All else counts: signs, decimal points, operators, other brackets, currencies, `%`, and marks within a value such as `10:30`. A text of which nothing would be left counts as it stands.',
        ],
        versions: { 2: 'signs, points, operators and other marks in a value count; NFKC' },
        examples: [
            { expected: 'Paris', answer: ' “PARIS”. ', value: 1 },
            { expected: 'Paris', answer: 'It is Paris.', value: 0 },
            { expected: ['UK', 'United Kingdom'], answer: 'U.K.', value: 1 },
            { expected: '1,000', answer: '1000', value: 1 },
            { expected: '10', answer: '1.0', value: 0 },
            { expected: '-24', answer: '24', value: 0 },
            { expected: 'C++', answer: 'C', value: 0 },
            { expected: '10:30', answer: '1030', value: 0 },
            { expected: '] )', answer: '> >', value: 0 },
        ],
    },
    findProblem: ({ expected }) => findTextProblem(expected),
    evaluate: ({ expected }, output) => {
        const answer = plainWords(output);
        const texts = expectedTexts(expected);
        const found = texts.find((text) => plainWords(text) === answer);
        const explanation = found === undefined ? `${cite(answer)} is not ${listSome(texts, ' or ')}` : `equals ${cite(found)}`;
        return { status: 'scored', value: found === undefined ? 0 : 1, answer, explanation };
    },
};

;// CONCATENATED MODULE: ./src/evaluators/sequence-matcher.ts
/**
 * Gives Python's `difflib.SequenceMatcher(None, a, b).ratio()`, bit for bit: 0 to 1, twice the characters in matching
 * blocks (Ratcliff and Obershelp 1988) over all characters. Counts code points; drops the popular ones of a long `b` as
 * difflib's autojunk does. Memory grows with the length of the texts, not with its square.
 */
function sequenceRatio(a, b) {
    const matcher = new Matcher(codePoints(a), codePoints(b));
    return matcher.length === 0 ? 1 : (2 * matcher.countMatches()) / matcher.length;
}
class Matcher {
    length;
    #a;
    #b;
    /** Positions in b of the code point at each index of a, in order. */
    #rows;
    /** Latest i on each diagonal (i - j is the same) at which a and b agree, and the i at which that run began. */
    #lastRow;
    #firstRow;
    constructor(a, b) {
        const positions = indexOf(b);
        this.length = a.length + b.length;
        this.#a = a;
        this.#b = b;
        this.#rows = Array.from(a, (codePoint) => positions.get(codePoint) ?? []);
        this.#lastRow = new Int32Array(this.length).fill(-1);
        this.#firstRow = new Int32Array(this.length);
    }
    countMatches() {
        let matches = 0;
        const ranges = [[0, this.#a.length, 0, this.#b.length]];
        for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
            const [aLow, aHigh, bLow, bHigh] = range;
            const { i, j, size } = this.#longestMatch(aLow, aHigh, bLow, bHigh);
            if (size === 0)
                continue;
            matches += size;
            if (aLow < i && bLow < j)
                ranges.push([aLow, i, bLow, j]);
            if (i + size < aHigh && j + size < bHigh)
                ranges.push([i + size, aHigh, j + size, bHigh]);
        }
        return matches;
    }
    #longestMatch(aLow, aHigh, bLow, bHigh) {
        let best = { i: aLow, j: bLow, size: 0 };
        for (let i = aLow; i < aHigh; i += 1) {
            const row = this.#rows[i] ?? [];
            for (let k = lowerBound(row, bLow); k < row.length; k += 1) {
                const j = row[k] ?? 0;
                if (j >= bHigh)
                    break;
                const diagonal = this.#b.length + i - j - 1;
                // What an earlier search left is true inside these bounds too, since it is of the same texts.
                const isLonger = i > aLow && j > bLow && this.#lastRow[diagonal] === i - 1;
                if (!isLonger)
                    this.#firstRow[diagonal] = i;
                this.#lastRow[diagonal] = i;
                const size = i - (this.#firstRow[diagonal] ?? 0) + 1;
                if (size > best.size)
                    best = { i: i - size + 1, j: j - size + 1, size };
            }
        }
        return this.#extend(best, aLow, aHigh, bLow, bHigh);
    }
    /** Extends a match: popular code points start none but may continue one. */
    #extend({ i, j, size }, aLow, aHigh, bLow, bHigh) {
        const a = this.#a;
        const b = this.#b;
        let [start, other, length] = [i, j, size];
        while (start > aLow && other > bLow && a[start - 1] === b[other - 1]) {
            start -= 1;
            other -= 1;
            length += 1;
        }
        while (start + length < aHigh && other + length < bHigh && a[start + length] === b[other + length])
            length += 1;
        return { i: start, j: other, size: length };
    }
}
/** Gives the index of the first number that is at least `least`. */
function lowerBound(sorted, least) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function codePoints(text) {
    return Uint32Array.from(Array.from(text, (character) => character.codePointAt(0) ?? 0));
}
function indexOf(b) {
    const positions = new Map();
    for (const [j, codePoint] of b.entries()) {
        const list = positions.get(codePoint);
        if (list === undefined)
            positions.set(codePoint, [j]);
        else
            list.push(j);
    }
    if (b.length < 200)
        return positions;
    const popular = Math.floor(b.length / 100) + 1;
    for (const [codePoint, list] of positions)
        if (list.length > popular)
            positions.delete(codePoint);
    return positions;
}

;// CONCATENATED MODULE: ./src/evaluators/fuzzy-match.ts




/**
 * Scores how alike answer and expected text are (sequenceRatio), ignoring case and outer spaces; of a list, the best.
 */
const fuzzyMatch = {
    version: 1,
    settings: {},
    reference: {
        rule: [
            'How alike the answer and the expected text are, from 0 to 1: Python’s `difflib.SequenceMatcher(None, expected, answer).ratio()` of both in lower case without spaces at the ends, to the last bit. Of a list, the best. Characters are compared as they are encoded.',
        ],
        examples: [
            { expected: 'Good morning', answer: ' good MORNING ', value: 1 },
            { expected: ['xyz', 'abcd'], answer: 'bcde', value: 0.75 },
        ],
    },
    findProblem: ({ expected }) => findTextProblem(expected),
    evaluate: ({ expected }, output) => {
        const answer = strip(lower(output));
        let best = { value: 0, text: '' };
        for (const text of expectedTexts(expected)) {
            const value = sequenceRatio(strip(lower(text)), answer);
            if (value > best.value)
                best = { value, text };
        }
        const explanation = best.value === 0 ? 'nothing in common' : `most like ${cite(best.text)}`;
        return { status: 'scored', value: best.value, answer, explanation };
    },
};

;// CONCATENATED MODULE: ./src/evaluators/not-contains.ts




/** Scores 1 where the answer contains none of the expected texts. */
const notContains = {
    version: 1,
    settings: { case_sensitive: caseSetting(false) },
    reference: {
        rule: [
            '1 where none of the expected texts stands in the answer, else 0: a list names what must not occur. An empty answer passes.',
            'How a character is encoded does not count (Unicode’s NFKC, invisible characters left out); spaces and punctuation do.',
        ],
        examples: [
            { expected: 'sorry', answer: 'It is 42.', value: 1 },
            { expected: ['sorry', 'as an AI'], answer: 'As an AI, I cannot say.', value: 0 },
            { expected: 'AI', answer: 'He said it.', settings: { case_sensitive: true }, value: 1 },
        ],
    },
    // Spaces may be what must not occur, e.g. two of them.
    findProblem: ({ expected }) => findTextProblem(expected, (text) => unifyForm(text) === ''),
    evaluate: ({ expected }, output, { case_sensitive }) => {
        const { texts, found } = searchTexts(expected, output, case_sensitive === true);
        return {
            status: 'scored',
            value: found.length === 0 ? 1 : 0,
            answer: found.length === 0 ? null : found.join(', '),
            explanation: found.length === 0
                ? `contains no ${listSome(texts, ' and no ')}`
                : `contains ${listSome(found, ' and ')}`,
        };
    },
};

// EXTERNAL MODULE: ./src/text/phrase.ts
var phrase = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/evaluators/decimal.ts
/** Most digits of a number: longer ones are no answer to anything, and exact sums of them would take too long. */
const MAX_DIGITS = 1000;
/** Reads digits with an optional sign, fraction and exponent; undefined for any other text. */
function parseDecimal(text) {
    if (/^\d{1,15}$/.test(text))
        return { digits: BigInt(text), exponent: 0 };
    const match = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(text);
    if (match === null)
        return undefined;
    const [, sign = '', whole = '', fraction = '', power = '0'] = match;
    const exponent = Number(power) - fraction.length;
    const digits = whole + fraction;
    if (digits === '' || digits.length > MAX_DIGITS || Math.abs(exponent) > MAX_DIGITS)
        return undefined;
    return { digits: BigInt(sign === '-' ? `-${digits}` : digits), exponent };
}
/** Reads a number as YAML may write it, `+5`, `1.`, `0x1F` and `0o17` too; undefined for any other text. */
function parseWritten(text) {
    if (!/^0(?:x[\da-f]+|o[0-7]+)$/i.test(text))
        return parseDecimal(text);
    return text.length > MAX_DIGITS ? undefined : { digits: BigInt(text.toLowerCase()), exponent: 0 };
}
/** Tells whether two decimals are at most `tolerance` apart; exact, so that 0.3 and 0.29 are 0.01 apart. */
function isWithin(a, b, tolerance) {
    const exponent = Math.min(a.exponent, b.exponent, tolerance.exponent);
    const scaled = ({ digits, exponent: own }) => digits * 10n ** BigInt(own - exponent);
    const difference = scaled(a) - scaled(b);
    return (difference < 0n ? -difference : difference) <= scaled(tolerance);
}

;// CONCATENATED MODULE: ./src/evaluators/answer-markers.ts
/** What marks an answer: the number after it is meant to be the answer. */
const MARKER = /####(?!\s*\**(?:[Ss]tep|[Pp]art|[Cc]ase)(?!\p{L}))|\\boxed\{|(?<![\p{L}\p{N}])A:|(?<!\p{L})(?i:answer)(?: (?i:is|would be|should be|must be|will be|equals|comes to)(?![\p{L}'’])|\s?\**\s?[:=])/gu;
const DENIED = /^[\s:*]*(?:\p{L}+ ){0,2}?(?:not|no longer|never|neither|unlikely|wrong|incorrect)(?!\p{L})/iu;
const ONLY_REPORTED = /(?<!\p{L})(?:thought|assumed|guessed|believed|(?:might|may|could|would) (?:think|say|seem|expect|guess)|seems?|appears?|initially|at first|tempted|mistaken(?:ly)?|wrong(?:ly)?|(?:not|\p{L}+n['’]t) (?:think|believe|say|mean|true|right|correct|certain|sure))(?!\p{L})[^.!?\n]*$|(?<!\p{L})(?:if|whether|suppose|assume|assuming) (?:that )?(?:the |this |my )?(?:\p{L}+ )?$/iu;
/** Longest part of a text before and after a marker that is looked at. */
const NEAR = 120;
/** Tells whether the words around a marker take it back: the answer is not what follows, or only seemed so. */
function isTakenBack(text, start, end) {
    return (DENIED.test(text.slice(end, end + NEAR)) ||
        ONLY_REPORTED.test(text.slice(Math.max(0, start - NEAR), start)));
}
const SENTENCE_START = String.raw `(?:[.!?\n)*][\s*]{0,4}|[—–]\s?)`;
/** Sentence that goes back on what was said. */
const REVISION = new RegExp(String.raw `${SENTENCE_START}(?:wait|hold on|oops|sorry|correction|actually|hmm+|scratch that|on second thoughts?|not quite|wrong[,.!]|no[,.!:—–]|my mistake|(?:that|this|it)(?:['’]s| is| was| can['’]?t be| cannot be) (?:\p{L}+ )?(?:wrong|incorrect|not right|not correct|a mistake)|I (?:made|forgot|missed|miscounted|misread|overlooked)|let me (?:re|correct|fix|double))`, 'iu');
/** Sentence that raises an objection; it goes back on the answer where it draws a conclusion of its own. */
const OBJECTION = new RegExp(String.raw `${SENTENCE_START}(?:but|however|yet)(?!\p{L})([^.!?\n]*(?:[.!?] [^.!?\n]*)?)`, 'giu');
const CONCLUSION = /(?<!\p{L})(?:so|hence|thus|therefore|leaving|leaves|remains?)(?!\p{L})|=/iu;
const SUPPOSITION = /(?<!\p{L})(?:if|would|could|might|note)(?!\p{L})/iu;
/** Tells whether what follows an answer gives it up for another number. */
function isGivenUp(rest) {
    const revision = REVISION.exec(rest);
    if (revision !== null && /\d/.test(rest.slice(revision.index + revision[0].length)))
        return true;
    return [...rest.matchAll(OBJECTION)].some(([, words = '']) => CONCLUSION.test(words) && /\d/.test(words) && !SUPPOSITION.test(words));
}
/** Start of a question that the model asks itself, as those do that were trained on lists of questions. */
const QUESTION = /\n[ \t]*(?:(?:[#>*]+[ \t]*|\d+[.)][ \t]*)?(?:(?:new|next|another) )?(?:question|problem|exercise|example|q|human|user|instruction)[ \t]*(?:\d{1,4}[ \t]*)?(?:\*+[ \t]*)?[:.)]|#+[ \t]*(?:question|problem|exercise|example|instruction)(?!\p{L}))| (?:question|q): |<\|(?:im_end|im_start|endoftext|eot_id|end)\|>|<\/s>|\[INST\]|<end_of_turn>/giu;
/** A question without a heading; it is one of the model's own after `####`, which ends an answer. */
const BARE_QUESTION = /\n[ \t]*\n(?=[^\n]{0,600}(?<!\p{L})(?:how (?:many|much|long|old|far)|what)(?!\p{L})[^\n?]{0,300}\?[ \t]*(?:\n|$))/giu;
/** Cuts off a question of the model's own, and what follows, where an answer stands before it. */
function cutRunOn(text) {
    const [marked, ended] = [findAfter(text, MARKER), findAfter(text, /####/g)];
    const computed = BARE_NUMBER.test(text.slice(0, 100)) ? 0 : findAfter(text, /=/g);
    const cut = Math.min(findFrom(text, QUESTION, (index) => index >= marked || (index >= computed && isApart(text, index))), findFrom(text, BARE_QUESTION, (index) => index >= ended));
    return text.slice(0, cut);
}
/** A number alone on the first line. */
const BARE_NUMBER = /^\s*[$€£¥]?[-\d.,]*\d\.?[ \t]*\n/u;
/** Tells whether a blank line, or a sign of a model's template, parts a question from what stands before it. */
function isApart(text, index) {
    return /[<[]/.test(text.charAt(index)) || /\n[ \t\r]*$/.test(text.slice(Math.max(0, index - 20), index));
}
/** Finds the first match of a pattern that counts; Infinity where there is none. */
function findFrom(text, pattern, counts) {
    for (const { index } of text.matchAll(pattern))
        if (counts(index))
            return index;
    return Infinity;
}
/** Finds the end of the first digit after the first match of a pattern; Infinity where there is none. */
function findAfter(text, pattern) {
    const start = text.search(pattern);
    const digit = start === -1 ? -1 : text.slice(start).search(/\d/);
    return digit === -1 ? Infinity : start + digit + 1;
}

;// CONCATENATED MODULE: ./src/evaluators/numbers.ts

/** Minus signs: the hyphen, those of typography, and the en dash that editors make of them. */
const MINUS = String.raw `[-\u2212\u2013\ufe63\uff0d]`;
/** Digits. A point before them counts unless it ends a word or follows a point: `.5`, but `No.5` and `...5` hold 5. */
const DIGITS = String.raw `(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\p{M}\p{N}.])\.\d+)(?:[eE][-+]?\d+)?`;
/**
 * Number. Its minus counts unless a letter or digit stands before it: 10-3 holds 10 and 3, covid-19 holds 19. One apart
 * from it counts where a result begins: `= - 5`; so does a word: `negative 5`, `is minus 5`.
 */
const NUMBER = new RegExp(String.raw `(?:(?<![\p{L}\p{M}\p{N}])(${MINUS}|(?<=[=≈:] )${MINUS} |(?i:negative |(?<=[=≈:] |(?:is|equals) )minus )))?(?:\\?[$€£¥](${MINUS})?)?(${DIGITS})`, 'gu');
/** LaTeX's ways to set thousands apart: 1{,}234, 1\,234 and 1,\!234. */
const LATEX_COMMA = /(?<=\d)(?:\{,\}|,?\\[,!])(?=\d{3})/g;
/** Finds the numbers in a text: `1,234.5`, `$29.00`, `1e3`, `-3`, `50%` (50), `.5`; in words too, `H2O` holds 2. */
function findNumbers(text) {
    return findPlainNumbers(withPlainCommas(text), 0);
}
/** Finds the numbers in a text with plain commas from an index on, which must not lie within a number. */
function* findPlainNumbers(text, from) {
    // One at a time: a long answer holds more of them than memory should.
    for (let match = matchFrom(text, from); match !== null;) {
        const [written, outerMinus, innerMinus, digits = ''] = match;
        const end = match.index + written.length;
        const isNegative = outerMinus !== undefined || innerMinus !== undefined;
        const value = parseDecimal((isNegative ? '-' : '') + digits.replaceAll(',', ''));
        if (value !== undefined)
            yield { text: written, value, index: match.index, end };
        match = matchFrom(text, end);
    }
}
function matchFrom(text, from) {
    NUMBER.lastIndex = from;
    return NUMBER.exec(text);
}
/** Reads a text that is a number as a whole; undefined for any other text. */
function parseNumber(text) {
    const whole = text
        .trim()
        .replace(/(?<=\d)(?:\.|\s?%)$/, '')
        .replace(/^\+/, '');
    const first = findNumbers(whole).next().value;
    return first?.text === whole ? first.value : undefined;
}
/** Gives a text with LaTeX's thousands as plain ones. */
function withPlainCommas(text) {
    return text.replaceAll(LATEX_COMMA, ',');
}

;// CONCATENATED MODULE: ./src/evaluators/final-number.ts


/**
 * Finds the number that a worked answer ends in.
 *
 * 1. What follows a question of the model's own (`Question:`, after an answer) is not looked at.
 * 2. The last marker of an answer decides (`####`, `\boxed{`, `A:`, `Answer:`, `answer is`): the first number after it or,
 *    where that begins an equation, the equation's result. A marker that is denied (`is not`), only reported (`I thought
 *    the answer is`), or that no number follows does not count.
 * 3. Without a marker, and where the text goes back on the marked answer (`Wait,`, `That is wrong`), the last sentence
 *    that holds a number has it: the one after its last `=`, else its last one.
 */
function findFinalNumber(text) {
    const plain = cutRunOn(withPlainCommas(text));
    const first = findMarked(plain);
    const marked = first === undefined ? undefined : findResult(plain, first);
    if (marked === undefined || isGivenUp(plain.slice(marked.end)))
        return findSentenceResult(plain);
    return marked;
}
/** Finds the first number after the last marker that counts. */
function findMarked(text) {
    const places = Array.from(text.matchAll(MARKER), ({ 0: marker, index }) => [index, index + marker.length]);
    let next;
    let searched = text.length;
    for (const [start = 0, end = 0] of places.reverse()) {
        // No marker lies within a number, so that one is found from each as from the beginning of the text.
        next = findPlainNumbers(text.slice(0, searched), end).next().value ?? next;
        searched = start;
        if (next !== undefined && !isTakenBack(text, start, end))
            return next;
    }
    return undefined;
}
/** An operator between two numbers, and units before it. */
const final_number_OPERATOR = /^[\s\p{L}%°.)\]}]{0,30}?(?:[-+*/×÷·∙^\u2212\u2013]|(?<!\p{L})(?:x|plus|minus|times|of|divided by|multiplied by)(?!\p{L})|\}\{|\\(?:times|cdot|div))[\s$€£¥([{\\]{0,8}$/u;
const EQUALS = /^(?:[^\n;!?]{0,40}|\s{0,10})(?:[=≈≅]|\\approx)[^\n;!?]{0,40}$/u;
/** Words in place of the sign; they count only where an operator stands before them: `9 * 2, which is 18`. */
const EQUALS_IN_WORDS = /^[^\n;!?]{0,20}(?<!\p{L})(?:equals|is equal to|which is|that is|is|gives|makes|or)(?!\p{L})[\s$€£¥:*]{0,8}$/iu;
/** What stands between an equation and the next one: `16 - 7 = 9, and 9 * 2 = 18`. */
const NEXT = /^ ?[,;] (?:and |so |then )?$/u;
const SIGN = /^[-\u2212\u2013]/u;
/** Gives the result of the equation that begins with a number: the last of its sides that is a number alone. */
function findResult(text, start) {
    const numbers = findPlainNumbers(text, start.index);
    let number = numbers.next().value;
    let side = { first: start, length: 0 };
    let alone;
    let last;
    let isSum = false;
    while (number !== undefined) {
        const next = numbers.next().value;
        if (last !== undefined) {
            const between = text.slice(last.end, number.index);
            const isNext = isSum && NEXT.test(between) && isOperator(text, number, next);
            if (isNext || EQUALS.test(between) || (isSum && EQUALS_IN_WORDS.test(between))) {
                if (side.length === 1)
                    alone = side.first;
                side = { first: number, length: 0 };
            }
            else if (isOperator(text, last, number))
                isSum = true;
            else
                break;
        }
        side.length += 1;
        last = number;
        number = next;
    }
    return side.length === 1 ? side.first : (alone ?? side.first);
}
function isOperator(text, left, right) {
    if (right === undefined)
        return false;
    const between = text.slice(left.end, right.index);
    return final_number_OPERATOR.test(SIGN.test(right.text) ? `${between}-` : between);
}
function findSentenceResult(text) {
    for (const sentence of text.split(/\n|(?<=[.!?])\s+/).reverse()) {
        if (!/\d/.test(sentence))
            continue;
        const equals = sentence.lastIndexOf('=');
        let found;
        for (const number of findPlainNumbers(sentence, 0)) {
            found = number;
            if (equals !== -1 && number.index > equals)
                break;
        }
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/evaluators/numeric-match.ts








/**
 * Scores 1 where a number in the answer is the expected one within `tolerance` (absolute, 0.01 unless given). With
 * `extract: final` only the number the answer ends in counts, and `any_number` is reported beside it.
 */
const numericMatch = {
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
        if (wrong === undefined)
            return items.length === 0 ? '`expected` is an empty list' : undefined;
        return wrong === null
            ? '`expected` is missing'
            : ['`expected` must be a number, found ', (0,phrase/* quoted */.T)((0,quote/* quote */.h)(JSON.stringify(wrong)))];
    },
    evaluate: (item, output, settings) => {
        const { wanted, tolerance } = readCase(item, settings);
        const isRight = (value) => wanted.some((number) => isWithin(value, number, tolerance));
        let anyRight;
        let last;
        let count = 0;
        for (const { value, text } of findNumbers(output)) {
            if (anyRight === undefined && isRight(value))
                anyRight = text;
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
function score(found, isRight, { expected }, count) {
    const wanted = listSome(expectedTexts(expected), ' or ', shorten);
    const explanation = found === undefined
        ? 'no number in the answer'
        : isRight
            ? `${shorten(found)} is ${wanted}`
            : `${shorten(found)} is not ${wanted}${count > 1 ? ` (${count} numbers in the answer)` : ''}`;
    return { status: 'scored', value: isRight ? 1 : 0, answer: found ?? null, explanation };
}
function readCase(item, settings) {
    const wanted = (isList(item.expected) ? item.expected : [item.expected]).flatMap((one) => toNumber(one) ?? []);
    const tolerance = toTolerance(settingOf('tolerance', item, settings)) ?? DEFAULT_TOLERANCE;
    return { wanted, tolerance };
}
const DEFAULT_TOLERANCE = { digits: 1n, exponent: -2 };
function settingOf(name, { metadata }, settings) {
    return metadata[name] ?? settings[name];
}
function toTolerance(value) {
    // A CSV cell is text, so a tolerance may be too.
    const tolerance = typeof value === 'number' || typeof value === 'string' ? parseDecimal(String(value)) : undefined;
    return tolerance !== undefined && tolerance.digits >= 0n ? tolerance : undefined;
}
function toNumber(value) {
    if (typeof value === 'number')
        return parseDecimal(String(value));
    return typeof value === 'string' ? (parseNumber(value) ?? parseWritten(value)) : undefined;
}

;// CONCATENATED MODULE: ./src/evaluators/check-syntax.ts
/** Properties of characters (`\p{L}`), which cost the engine most; a translated pattern has no other such text. */
const PROPERTY = /\\p\{[^}]*\}/gi;
/** Properties of texts rather than characters: the engine takes them in fewer places. */
const OF_TEXTS = /^\\p\{(?:Basic_Emoji|Emoji_Keycap_Sequence|RGI_)/;
const known = new Set();
/**
 * Throws the engine's SyntaxError where it cannot read a translated pattern. Each property is read once, and something
 * small in its place after that: a pattern of many would take the engine a millisecond for each.
 */
function checkSyntax(pattern) {
    new RegExp(pattern.replaceAll(PROPERTY, standIn), 'v');
}
function standIn(property) {
    if (!known.has(property)) {
        new RegExp(property, 'v');
        known.add(property);
    }
    return OF_TEXTS.test(property) ? String.raw `[\q{ab}]` : 'a';
}

;// CONCATENATED MODULE: ./src/evaluators/python-regex-atoms.ts

/** Why a pattern cannot be used: it is wrong, or asks for what JavaScript's engine cannot do. */
class PatternError extends Error {
    name = 'PatternError';
}
/** The sets of Python's `\w`, `\d` and `\s`, as the inside of a character class. */
const SETS = {
    unicode: { w: String.raw `\p{L}\p{N}_`, d: String.raw `\p{Nd}`, s: SPACE },
    ascii: { w: 'A-Za-z0-9_', d: '0-9', s: String.raw `\t-\r ` },
};
const CONTROLS = { n: 10, t: 9, r: 13, f: 12, v: 11, a: 7 };
/** Gives a character as it is written anywhere in a pattern of JavaScript. */
function spell(codePoint) {
    const character = String.fromCodePoint(codePoint);
    return /[A-Za-z0-9]/.test(character) ? character : `\\u{${codePoint.toString(16)}}`;
}
/** Gives the boundary of words, or any other place. */
function spellBoundary(isBoundary, isAscii) {
    const word = `[${SETS[isAscii ? 'ascii' : 'unicode'].w}]`;
    return isBoundary
        ? `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`
        : `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`;
}
/** Reads an escape that means the same within and outside a character class; `rest` begins with its backslash. */
function readEscape(rest, isAscii) {
    const code = /^\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|u\{([\da-fA-F]{1,6})\})/.exec(rest);
    if (code !== null) {
        const [written, ...digits] = code;
        return { kind: 'character', spelling: spellCode(digits.join(''), 16), length: written.length };
    }
    const [octal] = /^\\(?:0[0-7]{0,2}|[0-3][0-7]{2})/.exec(rest) ?? [];
    if (octal !== undefined)
        return { kind: 'character', spelling: spellCode(octal.slice(1), 8), length: octal.length };
    const [property] = /^\\p\{[^}]*\}/i.exec(rest) ?? [];
    if (property !== undefined)
        return { kind: 'set', spelling: property, length: property.length };
    return readShortEscape(rest, isAscii);
}
function readShortEscape(rest, isAscii) {
    const codePoint = rest.codePointAt(1);
    if (codePoint === undefined)
        throw new PatternError('it ends in a backslash');
    const name = String.fromCodePoint(codePoint);
    const length = 1 + name.length;
    const sets = SETS[isAscii ? 'ascii' : 'unicode'];
    if (name === 'w' || name === 'd' || name === 's')
        return { kind: 'set', spelling: `[${sets[name]}]`, length };
    const lowered = name.toLowerCase();
    if (lowered === 'w' || lowered === 'd' || lowered === 's')
        return { kind: 'set', spelling: `[^${sets[lowered]}]`, length };
    const control = CONTROLS[name];
    if (control !== undefined)
        return { kind: 'character', spelling: spell(control), length };
    if (name === 'N')
        throw new PatternError('named characters (`\\N{…}`) are not supported');
    if (/[A-Za-z0-9]/.test(name))
        throw new PatternError(`\`\\${name}\` is not an escape that Python knows here`);
    return { kind: 'character', spelling: spell(codePoint), length };
}
function spellCode(digits, base) {
    const codePoint = Number.parseInt(digits, base);
    if (codePoint > 0x10ffff)
        throw new PatternError(`there is no character ${digits}`);
    return spell(codePoint);
}
/** Reads a character class; `rest` begins with its `[`. */
function readClass(rest, isAscii) {
    const isNegated = rest.startsWith('[^');
    let at = isNegated ? 2 : 1;
    const start = at;
    let inside = '';
    while (at === start || rest[at] !== ']') {
        const low = readMember(rest.slice(at, at + LONGEST_MEMBER), isAscii);
        at += low.length;
        inside += low.spelling;
        if (rest[at] !== '-' || rest[at + 1] === ']' || rest[at + 1] === undefined)
            continue;
        const high = readMember(rest.slice(at + 1, at + 1 + LONGEST_MEMBER), isAscii);
        if (low.kind === 'set' || high.kind === 'set')
            throw new PatternError('a range in `[…]` goes from one character to another');
        at += 1 + high.length;
        inside += `-${high.spelling}`;
    }
    return { kind: 'other', spelling: `[${isNegated ? '^' : ''}${inside}]`, length: at + 1 };
}
/** Longest name of a property is far shorter: a long class is not copied for each of its members. */
const LONGEST_MEMBER = 100;
function readMember(rest, isAscii) {
    const codePoint = rest.codePointAt(0);
    if (codePoint === undefined)
        throw new PatternError('a `[` is not closed');
    if (rest.startsWith('\\b'))
        return { kind: 'character', spelling: spell(8), length: 2 };
    if (rest.startsWith('\\'))
        return readEscape(rest, isAscii);
    return { kind: 'character', spelling: spell(codePoint), length: codePoint > 0xffff ? 2 : 1 };
}

;// CONCATENATED MODULE: ./src/evaluators/python-regex.ts


/**
 * Compiles a pattern of Python's `re` for JavaScript's engine, so that it finds what Python finds; JavaScript's `(?<n>`,
 * `\k<n>` and `\p{…}` are read too. What the engine cannot do is refused by its name.
 */
function compilePython(written, flags) {
    try {
        const translation = new Translation(written, flags);
        const pattern = translation.read();
        if (pattern === '')
            return { status: 'invalid', reason: 'it is empty' };
        const spelled = translation.flags.i ? 'iv' : 'v';
        checkSyntax(pattern);
        return { status: 'valid', pattern, flags: spelled };
    }
    catch (error) {
        if (error instanceof PatternError)
            return { status: 'invalid', reason: error.message };
        // The engine quotes the translated pattern, which nobody wrote.
        if (error instanceof SyntaxError)
            return { status: 'invalid', reason: error.message.replace(/^.*: /s, '').toLowerCase() };
        throw error;
    }
}
const REFUSED = [
    ['(?>', 'atomic groups (`(?>…)`) are'],
    ['(?(', 'conditional groups (`(?(…)…)`) are'],
    ['(?P>', 'recursion (`(?P>…)`) is'],
    ['(?R', 'recursion (`(?R)`) is'],
];
/** One reading of a pattern, from its start to its end. */
class Translation {
    /** Flags of the whole pattern. */
    flags;
    #local;
    #outer = [];
    #source;
    #at = 0;
    #groups = 0;
    #highestReference = 0;
    constructor(source, flags) {
        const leading = /^(?:\(\?[aiLmsux]+\))+/.exec(source)?.[0] ?? '';
        this.flags = turnOn(flags, leading.replaceAll(/[()?]/g, ''));
        this.#local = this.flags;
        this.#source = source;
        this.#at = leading.length;
    }
    read() {
        let pattern = '';
        while (this.#at < this.#source.length)
            pattern += this.#readNext();
        if (this.#outer.length > 0)
            throw new PatternError('a `(` is not closed');
        if (this.#highestReference > this.#groups)
            throw new PatternError(`there is no group ${this.#highestReference}`);
        return pattern;
    }
    #readNext() {
        const character = this.#source.charAt(this.#at);
        const { m, s, x, a } = this.#local;
        switch (character) {
            case '\\':
                return this.#readEscape();
            case '[':
                return this.#take(readClass(this.#source.slice(this.#at), a));
            case '(':
                return this.#readGroup();
            case ')':
                return this.#closeGroup();
            case '.':
                return this.#skip(1, s ? '[^]' : '[^\\n]');
            case '^':
                return this.#skip(1, m ? '(?<![^\\n])' : '^');
            case '$':
                return this.#skip(1, m ? '(?![^\\n])' : '(?=\\n?$)');
            case '*':
            case '+':
            case '?':
            case '{':
                return this.#readQuantifier();
            case '|':
                return this.#skip(1, '|');
            default:
                return x && /[\s#]/.test(character) ? this.#skipComment() : this.#readLiteral();
        }
    }
    #readLiteral() {
        const codePoint = this.#source.codePointAt(this.#at) ?? 0;
        return this.#skip(codePoint > 0xffff ? 2 : 1, spell(codePoint));
    }
    #skipComment() {
        const [skipped = ''] = this.#match(/\s|#[^\n]*/y) ?? [];
        return this.#skip(skipped.length, '');
    }
    #readEscape() {
        const [, group] = this.#match(/\\(?![0-3][0-7]{2})([1-9]\d?)/y) ?? [];
        if (group !== undefined) {
            this.#highestReference = Math.max(this.#highestReference, Number(group));
            return this.#skip(1 + group.length, `(?:\\${group})`);
        }
        const [named] = this.#match(/\\k<\w+>/y) ?? [];
        if (named !== undefined)
            return this.#skip(named.length, `(?:${named})`);
        const place = { A: '^', Z: '$', z: '$' }[this.#source[this.#at + 1] ?? ''];
        if (place !== undefined)
            return this.#skip(2, place);
        if (this.#match(/\\b/iy) !== null)
            return this.#skip(2, spellBoundary(this.#source[this.#at + 1] === 'b', this.#local.a));
        return this.#take(readEscape(this.#source.slice(this.#at), this.#local.a));
    }
    #readQuantifier() {
        const [written, from, to] = this.#match(/[*+?]|\{(\d*),(\d*)\}|\{\d+\}/y) ?? [];
        // A brace that is no quantifier is itself.
        if (written === undefined || written === '{,}')
            return this.#readLiteral();
        this.#skip(written.length, '');
        const quantifier = from === '' ? `{0,${to}}` : written;
        if (this.#source[this.#at] === '+')
            throw new PatternError('possessive quantifiers (`a++`) are not supported');
        return this.#source[this.#at] === '?' ? this.#skip(1, `${quantifier}?`) : quantifier;
    }
    #readGroup() {
        const comment = this.#match(/\(\?#[^)]*\)/y)?.[0];
        if (comment !== undefined)
            return this.#skip(comment.length, '');
        const [reference, name] = this.#match(/\(\?P=(\w+)\)/y) ?? [];
        if (reference !== undefined)
            return this.#skip(reference.length, `(?:\\k<${name}>)`);
        const refused = REFUSED.find(([start]) => this.#source.startsWith(start, this.#at));
        if (refused !== undefined)
            throw new PatternError(`${refused[1]} not supported`);
        this.#outer.push(this.#local);
        const [plain] = this.#match(/\(\?(?:[:=!]|<[=!])/y) ?? [];
        if (plain !== undefined)
            return this.#skip(plain.length, plain);
        return this.#readFlaggedGroup() ?? this.#readCapture();
    }
    /** Reads the start of a group with flags of its own; of them only the case is left to the engine. */
    #readFlaggedGroup() {
        const [written, on = '', off = ''] = this.#match(/\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?:/y) ?? [];
        if (written === undefined)
            return undefined;
        const before = this.#local.i;
        this.#local = turnOff(turnOn(this.#local, on), off);
        const { i } = this.#local;
        return this.#skip(written.length, i === before ? '(?:' : i ? '(?i:' : '(?-i:');
    }
    #readCapture() {
        const [named, name] = this.#match(/\(\?P?<([^>]*)>/y) ?? [];
        if (named === undefined && this.#source[this.#at + 1] === '?')
            throw new PatternError(this.#explainGroup());
        this.#groups += 1;
        return named === undefined ? this.#skip(1, '(') : this.#skip(named.length, `(?<${name}>`);
    }
    #explainGroup() {
        return this.#match(/\(\?[aiLmsux]+\)/y) === null
            ? `Python knows no group that begins with \`${this.#source.slice(this.#at, this.#at + 3)}\``
            : 'flags for the whole pattern stand at its start';
    }
    #closeGroup() {
        const outer = this.#outer.pop();
        if (outer === undefined)
            throw new PatternError('a `)` closes nothing');
        this.#local = outer;
        return this.#skip(1, ')');
    }
    #match(sticky) {
        sticky.lastIndex = this.#at;
        return sticky.exec(this.#source);
    }
    #take({ spelling, length }) {
        return this.#skip(length, spelling);
    }
    #skip(length, spelling) {
        this.#at += length;
        return spelling;
    }
}
function turnOn(flags, letters) {
    checkFlags(letters);
    const has = (letter) => letters.includes(letter);
    return {
        i: flags.i || has('i'),
        m: flags.m || has('m'),
        s: flags.s || has('s'),
        x: flags.x || has('x'),
        a: (flags.a || has('a')) && !has('u'),
    };
}
function turnOff(flags, letters) {
    checkFlags(letters);
    const has = (letter) => letters.includes(letter);
    return {
        ...flags,
        i: flags.i && !has('i'),
        m: flags.m && !has('m'),
        s: flags.s && !has('s'),
        x: flags.x && !has('x'),
    };
}
function checkFlags(letters) {
    const [unknown] = /[^aimsux]/.exec(letters) ?? [];
    if (unknown !== undefined)
        throw new PatternError(`the flag \`${unknown}\` is not supported`);
}

;// CONCATENATED MODULE: ./src/evaluators/regex-match.ts





/** Scores 1 where the pattern, one of Python's `re`, is found in the answer; a list means any. */
const regexMatch = {
    version: 2,
    settings: {
        ignore_case: flagSetting(true, 'whether letter case does not count (`(?i)`)'),
        dot_all: flagSetting(true, 'whether `.` matches a line break too (`(?s)`)'),
        multiline: flagSetting(false, 'whether `^` and `$` match at each line (`(?m)`)'),
        verbose: flagSetting(false, 'whether spaces and `#` comments in the pattern do not count (`(?x)`)'),
    },
    hasPatterns: true,
    reference: {
        rule: [
            '1 where the pattern is found anywhere in the answer (`re.search`), else 0. A list means any of its patterns.',
            'A pattern means what it means to Python’s `re` on text: `$` matches before a last line break too, `\\w`, `\\d`, `\\s` and `\\b` know all scripts, `(?P<name>…)` and flags such as `(?i)` or `(?-i:…)` are read. Atomic and conditional groups, possessive quantifiers and `\\N{…}` are refused. A pattern that takes too long on an answer leaves it unscored.',
        ],
        versions: { 2: 'patterns as Python reads them' },
        examples: [
            { expected: '^Paris$', answer: 'paris\n', value: 1 },
            { expected: '^Paris$', answer: 'Paris.', value: 0 },
            { expected: String.raw `\bno\b`, answer: 'I know.', value: 0 },
            { expected: '^(?!.*sorry)', answer: 'I am sorry.', value: 0 },
            { expected: 'NASA', answer: 'nasa', settings: { ignore_case: false }, value: 0 },
            { expected: ['^yes', '^no'], answer: 'No.', value: 1 },
        ],
    },
    findProblem: ({ expected }, settings) => {
        const items = isList(expected) ? expected : [expected];
        if (items.length === 0)
            return '`expected` is an empty list';
        for (const item of items) {
            if (typeof item !== 'string' && typeof item !== 'number')
                return item === null ? '`expected` is missing' : '`expected` must be a pattern';
            const compiled = compile(String(item), settings);
            if (compiled.status === 'invalid')
                return [`\`expected\` is no valid pattern: ${compiled.reason}, in `, (0,phrase/* quoted */.T)(cite(String(item)))];
        }
        return undefined;
    },
    evaluate: ({ expected }, output, settings, _given, search) => {
        const patterns = expectedTexts(expected);
        let problem;
        for (const written of patterns) {
            const compiled = compile(written, settings);
            if (compiled.status === 'invalid')
                return { status: 'unscored', reason: compiled.reason };
            const result = search(compiled, output);
            if (result.status === 'found')
                return { status: 'scored', value: 1, answer: result.text, explanation: `${cite(written)} found` };
            problem ??= explainProblem(result);
        }
        if (problem !== undefined)
            return { status: 'unscored', reason: problem };
        return {
            status: 'scored',
            value: 0,
            answer: null,
            explanation: `${listSome(patterns, ' or ')} not found`,
        };
    },
};
function explainProblem(result) {
    if (result.status === 'slow')
        return 'the pattern takes too long on this answer (catastrophic backtracking)';
    if (result.status === 'passed_over')
        return 'the pattern was not tried: others took all the time that a run has for slow ones';
    return result.status === 'failed' ? `the pattern fails on this answer: ${result.reason}` : undefined;
}
function compile(written, { ignore_case: i, dot_all: s, multiline: m, verbose: x }) {
    return compilePython(written, { i: i !== false, s: s !== false, m: m === true, x: x === true, a: false });
}

;// CONCATENATED MODULE: ./src/evaluators/starts-with.ts

/** Scores 1 where the answer starts with the expected text; a list means any. */
const startsWith = createEdgeEvaluator({ verb: 'starts', holds: (answer, text) => answer.startsWith(text) }, [
    { expected: 'Yes', answer: '\nyes, it does.', value: 1 },
    { expected: ['Yes', 'No'], answer: 'It does not.', value: 0 },
    { expected: 'Yes', answer: 'yes', settings: { case_sensitive: true }, value: 0 },
]);

;// CONCATENATED MODULE: ./src/evaluators/index.ts









/** Every evaluator by its name in YAML. */
const evaluators = {
    exact_match: exactMatch,
    equals: equals,
    contains_match: containsMatch,
    not_contains: notContains,
    starts_with: startsWith,
    ends_with: endsWith,
    fuzzy_match: fuzzyMatch,
    regex_match: regexMatch,
    numeric_match: numericMatch,
};
/** Gives an evaluator that a checked plan names; a name that is not in the registry is a defect. */
function getEvaluator(name) {
    const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
    if (evaluator === undefined)
        throw new Error(`there is no evaluator \`${name}\``);
    return evaluator;
}


/***/ }),

/***/ 9113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ searchUnwatched)
/* harmony export */ });
/** Searches with JavaScript's backtracking engine, however long that takes: only for a thread that can be ended. */
const searchUnwatched = ({ pattern, flags }, text) => {
    try {
        const match = new RegExp(pattern, flags).exec(text);
        return match === null ? { status: 'none' } : { status: 'found', text: match[0] };
    }
    catch (error) {
        return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
};


/***/ }),

/***/ 8878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   U: () => (/* binding */ plainPhrase)
/* harmony export */ });
/** Marks words as someone else's. */
function quoted(theirs) {
    return { theirs };
}
/** Gives a phrase as one text; whoever shows it must still make it harmless. */
function plainPhrase(phrase) {
    return phrase.map((part) => (typeof part === 'string' ? part : part.theirs)).join('');
}


/***/ })

};
