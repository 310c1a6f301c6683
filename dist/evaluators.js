export const id = 330;
export const ids = [330];
export const modules = {

/***/ 99330:
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

;// CONCATENATED MODULE: ./src/evaluators/expected-texts.ts
/** Gives the texts that `expected` allows: a list means any of them; numbers and booleans as JSON writes them. */
function expectedTexts(expected) {
    return (isList(expected) ? expected : [expected]).map((item) => typeof item === 'string' ? item : JSON.stringify(item));
}
/** Says what is wrong where `expected` is not text, a number or a boolean, or a list of them. */
function findTextProblem(expected) {
    if (isList(expected) ? expected.every(isText) : isText(expected))
        return undefined;
    return expected === null
        ? '`expected` is missing'
        : '`expected` must be text, a number or a boolean, or a list of them';
}
/** Tells a list from the other JSON values. */
function isList(value) {
    return Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
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
const UNKNOWN = UNKNOWN_TO_PYTHON.source;
const UNKNOWN_APART = new RegExp(`(${UNKNOWN})`, 'u');
/** White space to `str.isspace`, `str.strip` and `\s`. */
const SPACE = String.raw `\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
const SPACES = new RegExp(`[${SPACE}]+`, 'gu');
const NO_SPACE = new RegExp(`[^${SPACE}]`, 'u');
/** Python's `[^\w\s]`: `\w` is letters, numbers and the underscore; a combining mark is none of them. */
const PUNCTUATION = new RegExp(`${UNKNOWN}|[^${SPACE}\\p{L}\\p{N}_]`, 'gu');
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
/** Gives Python's `re.sub(r'[^\w\s]', '', text)`. */
function dropPunctuation(text) {
    return text.replaceAll(PUNCTUATION, '');
}
/** Gives Python's `re.sub(r'\s+', ' ', text)`. */
function collapseSpaces(text) {
    return text.replaceAll(SPACES, ' ');
}

;// CONCATENATED MODULE: ./src/evaluators/contains-match.ts



/** Scores the share of expected texts that the answer contains, ignoring letter case; 0 where none is expected. */
const containsMatch = {
    version: 1,
    settings: {},
    findProblem: ({ expected }) => findTextProblem(expected),
    evaluate: ({ expected }, output) => {
        const answer = lower(output);
        const texts = expectedTexts(expected);
        const found = texts.filter((text) => answer.includes(lower(text)));
        const missing = texts.filter((text) => !found.includes(text));
        return {
            status: 'scored',
            value: texts.length === 0 ? 0 : found.length / texts.length,
            answer: found.length === 0 ? null : found.join(', '),
            explanation: explain(texts, missing),
        };
    },
};
function explain(texts, missing) {
    if (texts.length === 0)
        return 'nothing is expected';
    return missing.length === 0
        ? `contains ${listSome(texts, ' and ')}`
        : `lacks ${listSome(missing, ' and ')}`;
}

;// CONCATENATED MODULE: ./src/evaluators/exact-match.ts



/** Scores 1 where the answer is the expected text, ignoring case, punctuation and extra spaces; a list means any. */
const exactMatch = {
    version: 1,
    settings: {},
    findProblem: ({ expected }) => findTextProblem(expected),
    evaluate: ({ expected }, output) => {
        const answer = normalize(output);
        const found = expectedTexts(expected).find((text) => normalize(text) === answer);
        const explanation = found === undefined
            ? `${cite(answer)} is not ${listSome(expectedTexts(expected), ' or ')}`
            : `equals ${cite(found)}`;
        return { status: 'scored', value: found === undefined ? 0 : 1, answer, explanation };
    },
};
function normalize(text) {
    return collapseSpaces(dropPunctuation(strip(lower(text))));
}

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

;// CONCATENATED MODULE: ./src/evaluators/decimal.ts
/** Most digits of a number: longer ones are no answer to anything, and exact sums of them would take too long. */
const MAX_DIGITS = 1000;
/** Reads digits with an optional sign, fraction and exponent; undefined for any other text. */
function parseDecimal(text) {
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
/** Tells whether two decimals are at most `tolerance` apart; exact, so that 0.3 and 0.29 are 0.01 apart. */
function isWithin(a, b, tolerance) {
    const exponent = Math.min(a.exponent, b.exponent, tolerance.exponent);
    const scaled = ({ digits, exponent: own }) => digits * 10n ** BigInt(own - exponent);
    const difference = scaled(a) - scaled(b);
    return (difference < 0n ? -difference : difference) <= scaled(tolerance);
}

;// CONCATENATED MODULE: ./src/evaluators/numbers.ts

/** Digits. A point before them counts unless it ends a word or follows a point: `.5`, but `No.5` and `...5` hold 5. */
const DIGITS = String.raw `(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\p{M}\p{N}.])\.\d+)(?:[eE][-+]?\d+)?`;
/** Number. Its minus counts unless a letter or digit stands before it: 10-3 holds 10 and 3, covid-19 holds 19. */
const NUMBER = new RegExp(String.raw `(?:(?<![\p{L}\p{M}\p{N}])([-\u2212]))?(?:\\?[$€£¥]([-\u2212]?))?(${DIGITS})`, 'gu');
/** LaTeX's ways to set thousands apart: 1{,}234, 1\,234 and 1,\!234. */
const LATEX_COMMA = /(?<=\d)(?:\{,\}|,?\\[,!])(?=\d{3})/g;
const FINAL_MARKER = /####|\\boxed\{|(?<![\p{L}\p{N}])A:|(?:[Aa]nswer is|ANSWER IS)(?!\p{L})/gu;
/** Finds the numbers in a text: `1,234.5`, `$29.00`, `1e3`, `-3`, `50%` (50), `.5`; in words too, `H2O` holds 2. */
function findNumbers(text) {
    return [...withPlainCommas(text).matchAll(NUMBER)].flatMap((match) => {
        const [written, outerMinus = '', innerMinus = '', digits = ''] = match;
        const isNegative = outerMinus !== '' || innerMinus !== '';
        const value = parseDecimal((isNegative ? '-' : '') + digits.replaceAll(',', ''));
        return value === undefined ? [] : [{ text: written, value, index: match.index }];
    });
}
/** Reads a text that is a number as a whole; undefined for any other text. */
function parseNumber(text) {
    const whole = text
        .trim()
        .replace(/(?<=\d)(?:\.|\s?%)$/, '')
        .replace(/^\+/, '');
    const [first] = findNumbers(whole);
    return first?.text === whole ? first.value : undefined;
}
/**
 * Finds the final number of a worked answer: the first one after its last marker (`answer is`, `####`, `\boxed{`,
 * `A:`). Without a marker, the last sentence that holds a number has it: the one after its last `=`, else its last one.
 * A marker that no number follows does not count.
 */
function findFinalNumber(text) {
    const plain = withPlainCommas(text);
    const numbers = findNumbers(plain);
    const last = numbers.at(-1);
    if (last === undefined)
        return undefined;
    const markerEnd = [...plain.matchAll(FINAL_MARKER)]
        .map((marker) => marker.index + marker[0].length)
        .findLast((end) => end <= last.index);
    if (markerEnd !== undefined)
        return numbers.find(({ index }) => index >= markerEnd);
    return findSentenceResult(plain);
}
function findSentenceResult(text) {
    for (const sentence of text.split(/\n|(?<=[.!?])\s+/).reverse()) {
        const numbers = findNumbers(sentence);
        const equals = sentence.lastIndexOf('=');
        const result = equals === -1 ? undefined : numbers.find(({ index }) => index > equals);
        const found = result ?? numbers.at(-1);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function withPlainCommas(text) {
    return text.replaceAll(LATEX_COMMA, ',');
}

;// CONCATENATED MODULE: ./src/evaluators/numeric-match.ts




/**
 * Scores 1 where a number in the answer is the expected one within `tolerance` (absolute, 0.01 unless given). With
 * `extract: final` only the number the answer ends in counts, and `any_number` is reported beside it.
 */
const numericMatch = {
    version: 1,
    settings: {
        tolerance: (value) => (toTolerance(value) === undefined ? 'a number from 0' : undefined),
        extract: (value) => (value === 'any' || value === 'final' ? undefined : '`any` or `final`'),
    },
    findProblem: ({ expected }) => {
        const items = isList(expected) ? expected : [expected];
        const wrong = items.find((item) => toNumber(item) === undefined);
        if (wrong === undefined)
            return items.length === 0 ? '`expected` is an empty list' : undefined;
        return wrong === null
            ? '`expected` is missing'
            : `\`expected\` must be a number, found \`${JSON.stringify(wrong)}\``;
    },
    evaluate: (item, output, settings) => {
        const { wanted, tolerance } = readCase(item, settings);
        const isRight = (value) => wanted.some((number) => isWithin(value, number, tolerance));
        const all = findNumbers(output);
        const anyRight = all.find(({ value }) => isRight(value));
        if (settingOf('extract', item, settings) !== 'final')
            return score(anyRight?.text ?? all.at(-1)?.text, anyRight !== undefined, item, all.length);
        const final = findFinalNumber(output);
        const isFinalRight = final !== undefined && isRight(final.value);
        return {
            ...score(final?.text, isFinalRight, item, all.length),
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
    return typeof value === 'string' ? parseNumber(value) : undefined;
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/evaluators/regex-worker.ts

/** Processor time that a search may take; past it the pattern counts as too slow for this answer. */
const TIMEOUT_MS = 250;
/** Limit of all time-outs of a run; past it a pattern that has timed out is not tried again, and others get less. */
const TOTAL_TIMEOUT_MS = 5_000;
const SHORT_TIMEOUT_MS = 25;
// A string, so that it survives bundling. It says when it starts: the search is timed, not the start of the thread.
const PROGRAM = `
const { parentPort } = require('node:worker_threads');
const search = ({ pattern, flags, text }) => {
  try {
    const match = new RegExp(pattern, flags).exec(text);
    return match === null ? { status: 'none' } : { status: 'found', text: match[0] };
  } catch (error) {
    return { status: 'failed', reason: error.message };
  }
};
parentPort.on('message', (message) => {
  parentPort.postMessage({ status: 'started' });
  parentPort.postMessage(search(message));
});`;
/**
 * Searches with JavaScript's backtracking engine in a thread of its own. The thread is ended where a pattern takes too
 * long, and the run goes on. One search runs at a time; the thread starts with the first and keeps no process alive.
 */
class RegexWorker {
    #totalTimeoutMs;
    #worker;
    #spentMs = 0;
    #slowPatterns = new Set();
    #last = Promise.resolve();
    constructor(totalTimeoutMs) {
        this.#totalTimeoutMs = totalTimeoutMs;
    }
    /** Searches a text; never rejects. */
    search(search) {
        const result = this.#last.then(() => this.#run(search));
        this.#last = result;
        return result;
    }
    async #run(search) {
        const isSpent = this.#spentMs >= this.#totalTimeoutMs;
        if (isSpent && this.#slowPatterns.has(search.pattern))
            return { status: 'slow' };
        const worker = (this.#worker ??= new external_node_worker_threads_.Worker(PROGRAM, { eval: true }));
        worker.ref();
        const result = await ask(worker, search, isSpent ? SHORT_TIMEOUT_MS : TIMEOUT_MS);
        worker.unref();
        if (result.status === 'slow') {
            this.#spentMs += TIMEOUT_MS;
            this.#slowPatterns.add(search.pattern);
        }
        if (result.status === 'slow' || result.status === 'failed') {
            this.#worker = undefined;
            await worker.terminate();
        }
        return result;
    }
}
function ask(worker, search, timeoutMs) {
    return new Promise((resolve) => {
        let timer;
        let isOver = false;
        const end = (result) => {
            isOver = true;
            clearTimeout(timer);
            worker.off('message', onMessage);
            worker.off('error', onError);
            resolve(result);
        };
        // Processor time, so that a busy machine makes no pattern slow: a search that runs away takes all it can get.
        const watch = (startedMs) => {
            const leftMs = timeoutMs - (processorMs() - startedMs);
            if (isOver)
                return;
            if (leftMs <= 0)
                end({ status: 'slow' });
            // An answer that has arrived meanwhile still counts: this thread may have been the slow one.
            else
                timer = setTimeout(() => setImmediate(watch, startedMs), leftMs);
        };
        const onMessage = (message) => {
            if (message.status === 'started')
                watch(processorMs());
            else
                end(message);
        };
        const onError = ({ message }) => end({ status: 'failed', reason: message });
        worker.on('message', onMessage);
        worker.on('error', onError);
        worker.postMessage(search);
    });
}
/** Gives the processor time of all threads of this process together, so never less than what the search took. */
function processorMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}
/** The process's one searching thread. */
const regexWorker = new RegexWorker(TOTAL_TIMEOUT_MS);

;// CONCATENATED MODULE: ./src/evaluators/regex-match.ts



/** Scores 1 where the pattern is found in the answer, ignoring case, dot matching newlines; a list means any. */
const regexMatch = {
    version: 1,
    settings: {},
    findProblem: ({ expected }) => {
        const items = isList(expected) ? expected : [expected];
        if (items.length === 0)
            return '`expected` is an empty list';
        for (const item of items) {
            if (typeof item !== 'string')
                return item === null ? '`expected` is missing' : '`expected` must be a pattern';
            const compiled = compile(item);
            if (compiled.status === 'invalid')
                return `\`expected\` is no valid pattern: ${compiled.reason}`;
        }
        return undefined;
    },
    evaluate: async ({ expected }, output) => {
        const patterns = expectedTexts(expected);
        let problem;
        for (const written of patterns) {
            const compiled = compile(written);
            if (compiled.status === 'invalid')
                return { status: 'unscored', reason: compiled.reason };
            const result = await regexWorker.search({ ...compiled, text: output });
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
    return result.status === 'failed' ? `the pattern fails on this answer: ${result.reason}` : undefined;
}
/** Compiles a pattern, with `u` where it is valid: `.` is a character then, not half of one, and `\p{L}` works. */
function compile(written) {
    const { pattern, isMultiline } = fromPython(written);
    const flags = isMultiline ? 'ism' : 'is';
    let reason = '';
    for (const candidate of [`${flags}u`, flags]) {
        try {
            new RegExp(pattern, candidate);
            return { status: 'valid', pattern, flags: candidate };
        }
        catch (error) {
            reason =
                error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : String(error);
        }
    }
    return { status: 'invalid', reason };
}
/** Rewrites Python's spellings of named groups, of the text's ends and of leading flags as JavaScript's. */
function fromPython(written) {
    const flags = /^\(\?([aimsu]+)\)/.exec(written)?.[0] ?? '';
    const pattern = written
        .slice(flags.length)
        .replaceAll(TOKEN, (token, name) => name === undefined ? (SPELLINGS[token] ?? token) : String.raw `\k<${name}>`);
    return { pattern, isMultiline: flags.includes('m') };
}
/** Tokens of a pattern: escapes and character classes too, so that what only looks like a group inside them stays. */
const TOKEN = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?P<|\(\?P=(\w+)\)/g;
const SPELLINGS = {
    '(?P<': '(?<',
    [String.raw `\A`]: String.raw `(?<![\s\S])`,
    [String.raw `\Z`]: String.raw `(?![\s\S])`,
};

;// CONCATENATED MODULE: ./src/evaluators/index.ts





/** Every evaluator by its name in YAML. */
const evaluators = {
    exact_match: exactMatch,
    contains_match: containsMatch,
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


/***/ })

};
