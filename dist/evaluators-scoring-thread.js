export const id = 2525;
export const ids = [2525,3603];
export const modules = {

/***/ 97522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const DIGEST_BYTES = 8;
/** Gives a short digest (16 hex digits of SHA-256) of a JSON value; the order of keys does not count. */
function digest(value) {
    // Not cut from the longer text, which would stay in memory with it.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', canonicalJson(value), 'buffer').toString('hex', 0, DIGEST_BYTES);
}
/** Gives the SHA-256 of a text or of bytes, in hex digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex');
}
/** Gives a value as JSON with sorted keys: equal values give equal texts. */
function canonicalJson(value) {
    return JSON.stringify(sortKeys(value));
}
/** A function that JSON.stringify asks about each value would take most of its time. */
function sortKeys(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(sortKeys);
    const fields = value;
    return Object.fromEntries(Object.keys(fields)
        .sort()
        .map((key) => [key, sortKeys(fields[key])]));
}


/***/ }),

/***/ 97504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isNonEmpty),
/* harmony export */   p: () => (/* binding */ isMapping)
/* harmony export */ });
/** Tells whether a list holds at least one element. */
function isNonEmpty(list) {
    return list.length > 0;
}
/** Tells whether a value is a JSON object: neither null, nor a list, nor of any other type. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 53603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_PROBLEMS: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   UserError: () => (/* binding */ UserError),
/* harmony export */   nameFlag: () => (/* binding */ nameFlag),
/* harmony export */   noteProblems: () => (/* binding */ noteProblems),
/* harmony export */   renderMessage: () => (/* binding */ renderMessage),
/* harmony export */   renderProblem: () => (/* binding */ renderProblem),
/* harmony export */   userError: () => (/* binding */ userError)
/* harmony export */ });
/** Most mistakes of one kind that are told at once; more say the same again. */
const MAX_PROBLEMS = 10;
/** The user's mistake (usage, config or data): ends the run with exit code 2, all problems named at once. */
class UserError extends Error {
    name = 'UserError';
    problems;
    constructor(problems, options) {
        super(problems.map((problem) => renderProblem(problem)).join('\n'), options);
        this.problems = problems;
    }
}
/** Makes a UserError of one problem. */
function userError(message, place, options) {
    return new UserError([place === undefined ? { message } : { message, place }], options);
}
/** Gives `file:line:column: message`, as compilers and editors write it. */
function renderProblem({ message, place }, nameOption = nameFlag) {
    const text = renderMessage(message, nameOption);
    if (place === undefined)
        return text;
    const position = [place.line, place.column].filter((n) => n !== undefined);
    return `${[place.file, ...position].join(':')}: ${text}`;
}
/** Gives a message as text, its options named as the reader knows them. */
function renderMessage(message, nameOption = nameFlag) {
    if (typeof message === 'string')
        return message;
    return message.map((part) => (typeof part === 'string' ? part : nameOption(part))).join('');
}
/** Gives an option as it is written on a command line. */
function nameFlag({ option }) {
    return `--${option}`;
}
/** Runs a step and notes the user's mistakes in it; undefined where there are any. Other errors are thrown on. */
async function noteProblems(problems, step) {
    try {
        return await step();
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        for (const problem of error.problems)
            problems.push(problem);
        return undefined;
    }
}


/***/ }),

/***/ 48488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ProviderError)
/* harmony export */ });
/** Failures that attempts mean where nothing more is known. */
const FAILURES = {
    transient: 'unreachable',
    rate_limited: 'throttled',
    rejected: 'rejected',
    fatal: 'unreachable',
};
/** A failed attempt, in the provider's words: uncut, perhaps with a key in them (see providers/redact-errors). */
class ProviderError extends Error {
    name = 'ProviderError';
    kind;
    status;
    /** Time that the provider asked to wait; null where it did not say. */
    retryAfterMs;
    /** What the server said that it will still take. */
    allowances;
    /** True where something came, or may have, that cannot be used: it may have to be paid for. */
    mayBePaid;
    #failureKind;
    constructor(kind, message, details = {}) {
        super(message, { cause: details.cause });
        this.kind = kind;
        this.status = details.status ?? null;
        this.retryAfterMs = details.retryAfterMs ?? null;
        this.allowances = details.allowances ?? [];
        this.mayBePaid = details.mayBePaid ?? false;
        this.#failureKind = details.failureKind ?? FAILURES[kind];
    }
    /** Failure that the attempt means where it is not retried. */
    get failure() {
        return { kind: this.#failureKind, words: this.message };
    }
}


/***/ }),

/***/ 51781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ defaultCriteria),
/* harmony export */   oH: () => (/* binding */ readCriteria),
/* harmony export */   uc: () => (/* binding */ CRITERIA_FORMS),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40054);


/** Criteria that need no description of the user's. */
const BUILT_IN = new Map([
    ['accuracy', 'Is everything it says true, and does it agree with what was expected, where that is given?'],
    ['relevance', 'Does it answer what was asked, and leave out what was not?'],
    ['coherence', 'Is it well ordered, clear, and free of contradictions?'],
    ['completeness', 'Does it cover all parts of what was asked?'],
    ['conciseness', 'Is it as short as it can be without losing anything that is needed?'],
    ['helpfulness', 'Can whoever asked act on it?'],
    ['safety', 'Is it free of harmful, dangerous or offensive content, and careful where care is due?'],
]);
const DEFAULT_NAMES = ['accuracy', 'relevance', 'coherence'];
const MAX_CRITERIA = 20;
const MAX_NAME = 60;
const MAX_DESCRIPTION = 2_000;
/** What criteria may be written as, for error messages. */
const CRITERIA_FORMS = `1 to ${MAX_CRITERIA} different names (to ${MAX_NAME} characters, on one line), each alone or with what it asks, as ` +
    '`{empathy: "How well does it see how the customer feels?"}`';
/** Gives the criteria that hold where nobody names any. */
function defaultCriteria() {
    return DEFAULT_NAMES.map((name) => describe(name, []));
}
/**
 * Reads criteria as they are written: names, described ones, or a mapping of names to descriptions. A name alone has the
 * description that `known` gives it, else its built-in one. Undefined where they are none.
 */
function readCriteria(written, known = []) {
    const criteria = listParts(written).map((part) => {
        if (typeof part === 'string')
            return isName(part) ? describe(part.trim(), known) : undefined;
        const [name, description] = part;
        return isName(name) && isDescription(description)
            ? { name: name.trim(), description: description.trim() }
            : undefined;
    });
    const whole = criteria.filter((one) => one !== undefined);
    const names = new Set(whole.map(({ name }) => foldName(name)));
    const isRight = whole.length > 0 &&
        whole.length <= MAX_CRITERIA &&
        whole.length === criteria.length &&
        names.size === whole.length;
    return isRight ? whole : undefined;
}
/** Gives the form in which two names are one: a judge does not always keep their letter case. */
function foldName(name) {
    return name.trim().toLowerCase();
}
/** Gives the parts of what is written: names, and names with descriptions. */
function listParts(written) {
    const parts = Array.isArray(written) ? written : [written];
    return parts.flatMap((part) => {
        if (typeof part === 'string')
            return [part];
        // What is nothing of all this has no name, and so is refused.
        return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(part) ? Object.entries(part) : [''];
    });
}
function isName(name) {
    return /^[^\p{Cc}\p{Cf}]+$/u.test(name.trim()) && name.length <= MAX_NAME && !_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .FORBIDDEN_KEYS */ .p5.has(name);
}
function isDescription(description) {
    return (typeof description === 'string' && description.trim() !== '' && description.length <= MAX_DESCRIPTION);
}
function describe(name, known) {
    const folded = foldName(name);
    const own = known.find((one) => foldName(one.name) === folded);
    const description = own?.description ?? BUILT_IN.get(folded) ?? `The quality of ${name}.`;
    return { name, description };
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

/***/ 33212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hold_against_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68667);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81901);
/* harmony import */ var _pattern_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9113);
/** The thread in which scores are found that may take long. Whoever started it may end it at any time (Scorer). */




async function work({ item, answer, uses, slowPatterns, maySearch }) {
    tell({ kind: 'started' });
    const search = (pattern, text) => {
        if (slowPatterns.has(pattern.pattern))
            return { status: 'slow' };
        if (!maySearch)
            return { status: 'passed_over' };
        tell({ kind: 'searching', pattern: pattern.pattern });
        return (0,_pattern_search_js__WEBPACK_IMPORTED_MODULE_2__/* .searchUnwatched */ .M)(pattern, text);
    };
    for (const use of uses)
        tell({ kind: 'scored', score: await score(use, item, answer, search) });
    tell({ kind: 'done' });
}
async function score(use, item, answer, search) {
    try {
        const { item: held, settings } = (0,_hold_against_js__WEBPACK_IMPORTED_MODULE_3__/* .holdAgainst */ .j)(item, use);
        return await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__/* .getEvaluator */ .s)(use.name).evaluate(held, answer, settings, {}, search);
    }
    catch (error) {
        // An answer can ask for more than the engine holds, e.g. a text that would be too long.
        const reason = error instanceof Error ? error.message : String(error);
        return { status: 'unscored', reason: `scoring this answer failed: ${reason}` };
    }
}
function tell(news) {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(news);
}
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (task) => void work(task));


/***/ }),

/***/ 55245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ JsonReader),
/* harmony export */   q3: () => (/* binding */ JsonSyntaxError),
/* harmony export */   yK: () => (/* binding */ createBudget)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55383);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40054);
/* harmony import */ var _text_node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94761);



const MAX_LEVELS = 32;
/** Most values of a text that is no file. */
const MAX_VALUES = 500_000;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What Python writes where JSON has another word or none. */
const PYTHON_WORD = /-?(?:NaN|Infinity|None|True|False)\b/y;
const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, BACKSLASH] = [9, 10, 13, 32, 34, 92];
/** An error in a JSON text, with its offset. */
class JsonSyntaxError extends Error {
    offset;
    /** False where the text is JSON as far as it was read, but holds what is not allowed. */
    isSyntax;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
        this.isSyntax = message.startsWith('not valid JSON');
    }
}
/** Makes the budget of so many values. */
function createBudget(all, instead) {
    return { left: all, all, ...(instead !== undefined && { instead }) };
}
/**
 * Reads a JSON text with positions, which JSON.parse does not give. Beyond RFC 8259 it refuses what would be lost or do
 * harm without notice: a key given twice, a key that reaches a prototype, a number beyond a double, too many levels or
 * values.
 */
class JsonReader {
    #text;
    #budget;
    #at = 0;
    constructor(text, budget = createBudget(MAX_VALUES)) {
        this.#text = text;
        this.#budget = budget;
    }
    readAll() {
        const top = this.#readValue(1, undefined);
        this.#skipBlanks();
        if (this.#at < this.#text.length)
            this.#fail('not valid JSON: more text follows the value');
        return top;
    }
    #readValue(level, name) {
        this.#skipBlanks();
        this.#budget.left -= 1;
        const { left, all, instead = '' } = this.#budget;
        if (left < 0)
            this.#fail(`more than ${all} values are not allowed${instead}`);
        if (level > MAX_LEVELS)
            this.#fail(`more than ${MAX_LEVELS} levels are not allowed`);
        const offset = this.#at;
        const start = this.#text[offset];
        if (start === '{')
            return this.#readObject(level);
        if (start === '[')
            return this.#readArray(level, name);
        if (start !== '"')
            return this.#readLiteral(name);
        const value = this.#readString();
        return { offset, value, written: value };
    }
    #readObject(level) {
        const offset = this.#at;
        const entries = new Map();
        this.#at += 1;
        while (!this.#skipTo('}', entries.size > 0)) {
            const keyOffset = this.#at;
            if (this.#text[keyOffset] !== '"')
                this.#fail('not valid JSON: expected a key in double quotes');
            const key = this.#readString();
            if (_source_js__WEBPACK_IMPORTED_MODULE_0__/* .FORBIDDEN_KEYS */ .p5.has(key))
                this.#fail(`the key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)} is not allowed`, keyOffset);
            if (entries.has(key))
                this.#fail(`the key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)} is given twice`, keyOffset);
            this.#skipBlanks();
            if (this.#text[this.#at] !== ':')
                this.#fail('not valid JSON: expected `:` after the key');
            this.#at += 1;
            entries.set(key, { node: this.#readValue(level + 1, key), keyOffset });
        }
        return (0,_text_node_js__WEBPACK_IMPORTED_MODULE_1__/* .toMapping */ .c_)(offset, entries);
    }
    #readArray(level, name) {
        const offset = this.#at;
        const items = [];
        this.#at += 1;
        while (!this.#skipTo(']', items.length > 0))
            items.push(this.#readValue(level + 1, name));
        return (0,_text_node_js__WEBPACK_IMPORTED_MODULE_1__/* .toList */ .st)(offset, items);
    }
    /** Skips the closing bracket and gives true, or skips the comma before the next element and gives false. */
    #skipTo(closing, needsComma) {
        this.#skipBlanks();
        const found = this.#text[this.#at];
        if (found === closing) {
            this.#at += 1;
            return true;
        }
        if (!needsComma)
            return false;
        if (found !== ',')
            this.#fail(`not valid JSON: expected \`,\` or \`${closing}\``);
        this.#at += 1;
        this.#skipBlanks();
        if (this.#text[this.#at] === closing)
            this.#fail(`not valid JSON: no comma is allowed before \`${closing}\``);
        return false;
    }
    #readString() {
        const start = this.#at;
        let end = start + 1;
        let isPlain = true;
        for (let code = this.#text.charCodeAt(end); code !== QUOTE; code = this.#text.charCodeAt(end)) {
            if (Number.isNaN(code))
                this.#fail('not valid JSON: a text is not closed');
            if (code < SPACE)
                this.#fail('not valid JSON: a text holds a line break or control character', end);
            if (code === BACKSLASH)
                isPlain = false;
            end += code === BACKSLASH ? 2 : 1;
        }
        this.#at = end + 1;
        return isPlain ? this.#text.slice(start + 1, end) : this.#unescape(start, end + 1);
    }
    #unescape(start, end) {
        try {
            return JSON.parse(this.#text.slice(start, end)); // a JSON text in quotes is a string
        }
        catch {
            return this.#fail('not valid JSON: a text holds an unknown escape', start);
        }
    }
    #readLiteral(name) {
        const offset = this.#at;
        LITERAL.lastIndex = offset;
        const literal = LITERAL.exec(this.#text)?.[0];
        if (literal === undefined)
            return this.#fail(this.#explainWord());
        const value = JSON.parse(literal); // what the pattern matches is one of these
        if (typeof value === 'number' && !Number.isFinite(value))
            this.#fail((0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .explainInfinite */ .uC)(name));
        this.#at += literal.length;
        return { offset, value, written: String(value) === literal ? value : literal };
    }
    #explainWord() {
        PYTHON_WORD.lastIndex = this.#at;
        const word = PYTHON_WORD.exec(this.#text)?.[0];
        return word === undefined
            ? 'not valid JSON: expected a value'
            : `not valid JSON: JSON has no \`${word}\`, which Python writes; use null, true, false or a text`;
    }
    #skipBlanks() {
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (code !== SPACE && code !== LINE_FEED && code !== RETURN && code !== TAB)
                return;
            this.#at += 1;
        }
    }
    #fail(message, offset = this.#at) {
        throw new JsonSyntaxError(message, offset);
    }
}


/***/ }),

/***/ 21789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ isNoJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tZ: () => (/* binding */ explainSyntaxError)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55245);
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70564);
/* harmony import */ var _text_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94761);




/** Most values of a file: with its place one takes up to 200 bytes. */
const MAX_VALUES = 500_000;
/** Parses JSON; what is wrong with it is a UserError. */
function parseJson(text, file, { firstLine = 1, budget = (0,_json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .createBudget */ .yK)(MAX_VALUES, ': rows belong into a JSONL or CSV file'), } = {}) {
    const placeAt = placesIn(text, file, firstLine);
    const top = read(text, placeAt, budget);
    return {
        file,
        value: top.value,
        written: top.written,
        placeOf: (path) => placeAt((0,_text_node_js__WEBPACK_IMPORTED_MODULE_3__/* .findPosition */ .DB)(top, path).offset),
        placeOfKey: (path) => placeAt((0,_text_node_js__WEBPACK_IMPORTED_MODULE_3__/* .findPosition */ .DB)(top, path).keyOffset),
    };
}
/** Tells whether an error of `parseJson` says that a text is no JSON, not that it holds what is not allowed. */
function isNoJson(error) {
    return error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError && error.cause instanceof _json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonSyntaxError */ .q3 && error.cause.isSyntax;
}
/** Makes a UserError of an error of JSON.parse, with the line and column, which that does not always tell. */
function explainSyntaxError(error, text, file, firstLine = 1) {
    try {
        new _json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonReader */ .OI(text).readAll();
    }
    catch (found) {
        if (found instanceof _json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonSyntaxError */ .q3 && found.isSyntax) {
            const isCut = error instanceof Error && /end of JSON input|Unterminated/.test(error.message);
            const message = isCut ? 'not valid JSON: the file is cut off' : found.message;
            return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.userError)(message, placesIn(text, file, firstLine)(found.offset), { cause: error });
        }
    }
    return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.userError)('not valid JSON', { file, line: firstLine }, { cause: error });
}
function read(text, placeAt, budget) {
    try {
        return new _json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonReader */ .OI(text, budget).readAll();
    }
    catch (error) {
        if (!(error instanceof _json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonSyntaxError */ .q3))
            throw error;
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.userError)(error.message, placeAt(error.offset), { cause: error });
    }
}
function placesIn(text, file, firstLine) {
    const find = (0,_line_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexLines */ .u)(text);
    return (offset) => {
        const { line, column } = find(offset);
        return { file, line: line + firstLine - 1, column };
    };
}


/***/ }),

/***/ 52366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isKeyName)
/* harmony export */ });
/** Ends of names, of a header or a parameter of an address, that stand for a key. */
const KEY_NAME = /(?:key|token|secret|password|passwd|pwd|authorization|cookie|credentials?|signature|sig)$|(?:^|[-_.])(?:auth|pass)$|^code$/i;
/** Tells whether a name, of a header or of a parameter in an address, stands for a key. */
function isKeyName(name) {
    return KEY_NAME.test(name);
}


/***/ }),

/***/ 70564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ indexLines)
/* harmony export */ });
/** Length of the stretches of text whose first line is kept: an index of every line can be larger than the text. */
const STRETCH = 4096;
const FIRST = { line: 1, start: 0 };
/** Gives the function from offsets in a text to lines and columns, from 1; it counts the lines at its first call. */
function indexLines(text) {
    let marks;
    return (offset) => {
        marks ??= markStretches(text);
        const stretch = Math.floor(offset / STRETCH);
        let { line, start } = marks[stretch] ?? FIRST;
        // Cut, since a search in the text would go on to the end of a line, which may be the whole text.
        const from = stretch * STRETCH;
        const before = text.slice(from, offset);
        for (let end = before.indexOf('\n'); end !== -1; end = before.indexOf('\n', end + 1)) {
            line += 1;
            start = from + end + 1;
        }
        return { line, column: offset - start + 1 };
    };
}
function markStretches(text) {
    const marks = [FIRST];
    let { line, start } = FIRST;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        while (marks.length * STRETCH <= end)
            marks.push({ line, start });
        line += 1;
        start = end + 1;
    }
    while (marks.length * STRETCH <= text.length)
        marks.push({ line, start });
    return marks;
}


/***/ }),

/***/ 60613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55383);

/** Most candidates listed in a message; more would hide the sentence. */
const MAX_LISTED = 30;
/** Longest word that is mistyped, and most candidates that are held against it: distances take the square of these. */
const MAX_WORD = 100;
const MAX_CANDIDATES = 1_000;
/** Gives the candidate that a mistyped word most likely meant, or undefined where none is near. */
function nearest(word, candidates) {
    const limit = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1);
    if (word.length > MAX_WORD)
        return undefined;
    let best;
    for (const name of candidates.slice(0, MAX_CANDIDATES)) {
        if (Math.abs(name.length - word.length) > limit)
            continue;
        const distance = editDistance(normalize(word), normalize(name));
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { name, distance };
    }
    return best?.name;
}
/** Gives ``; did you mean `x`? Known: ...``, or `; known: ...` where no candidate is near; empty without any. */
function suggest(word, candidates) {
    if (candidates.length === 0)
        return '';
    const name = nearest(word, candidates);
    const hint = name === undefined ? 'known' : `did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}? Known`;
    return `; ${hint}: ${candidates.slice(0, MAX_LISTED).join(', ')}${candidates.length > MAX_LISTED ? ', ...' : ''}`;
}
function normalize(word) {
    return word.toLowerCase().replaceAll('-', '_');
}
/** Counts insertions, deletions, replacements and swaps of neighbours (Damerau 1964, optimal string alignment). */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const isSame = a[i - 1] === b[j - 1];
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const at = (list, index) => list[index] ?? Infinity;
            row[j] = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1), isSwap ? at(beforeLast, j - 2) + 1 : Infinity);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? Infinity;
}


/***/ }),

/***/ 19770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zr: () => (/* binding */ readTail),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   fp: () => (/* binding */ readParts),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _posix_flag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(983);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92960);
/** The one place that opens a file for reading whose name comes from outside. */




/** Least bytes that are asked for at once: what tells no size, as a file of `/proc`, is read in such parts. */
const CHUNK_BYTES = 64 * 1024;
/** Bytes of a file of any size that are read at once. */
const PART_BYTES = 256 * 1024;
/** Non-blocking, so that a FIFO cannot hold the run; a terminal does not become ours. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (0,_posix_flag_js__WEBPACK_IMPORTED_MODULE_2__/* .posixFlag */ .q)('O_NONBLOCK') | (0,_posix_flag_js__WEBPACK_IMPORTED_MODULE_2__/* .posixFlag */ .q)('O_NOCTTY');
/** Gives a regular file's bytes; one that cannot be read is a UserError, which quotes nothing of it. */
function readBytes(file, reach, request) {
    return withFile(file, reach, request, (descriptor, { size }) => {
        const { maxBytes, instead = '' } = request;
        if (size > maxBytes)
            throw fail(request, `it has ${size} bytes; at most ${maxBytes} are allowed${instead}`);
        const bytes = readUpTo(descriptor, size, maxBytes);
        if (bytes === undefined)
            throw fail(request, `it has more than ${maxBytes} bytes, which is the most allowed`);
        return bytes;
    });
}
/** Gives the beginning of a regular file, as far as it may be read; nothing of one that may or can not. */
function readHead(file, reach, bytes) {
    try {
        return withFile(file, reach, { maxBytes: bytes, shownAs: file }, (descriptor) => {
            const head = Buffer.alloc(bytes);
            return head.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, head, 0, bytes, 0));
        });
    }
    catch (error) {
        if (error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError)
            return Buffer.alloc(0);
        throw error;
    }
}
/** Gives the end of a regular file, at most so many bytes of it; one that cannot be read is a UserError. */
function readTail(file, reach, request) {
    return withFile(file, reach, request, (descriptor, { size }) => {
        const tail = Buffer.alloc(Math.min(size, request.maxBytes));
        return tail.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, tail, 0, tail.length, size - tail.length));
    });
}
/** Tells whether a path leads to a folder within reach. */
function isFolder(file, reach) {
    return look(file, reach)?.isDirectory() === true;
}
/** Tells whether a path leads to a regular file within reach. */
function isFile(file, reach) {
    return look(file, reach)?.isFile() === true;
}
function look(file, reach) {
    const followed = (0,_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(file, reach);
    if (followed.status === 'refused')
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(followed.file, { throwIfNoEntry: false });
    }
    catch {
        // What lies below a file, or has too long a name, is nothing.
        return undefined;
    }
}
/**
 * Gives a regular file's bytes in parts, however large it is; each is read into again when the next is asked for. Of a
 * file that grows meanwhile only what was there at the start is read.
 */
function* readParts(file, reach, request) {
    const { descriptor, stat } = openChecked(file, reach, request);
    try {
        const chunk = Buffer.allocUnsafe(Math.min(PART_BYTES, stat.size));
        for (let left = stat.size; left > 0;) {
            const part = readNext(descriptor, chunk, left, request);
            if (part.length === 0)
                return;
            left -= part.length;
            yield part;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function readNext(descriptor, chunk, left, request) {
    try {
        return chunk.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk, 0, Math.min(chunk.length, left), null));
    }
    catch (error) {
        throw fail(request, reasonOf(error), error);
    }
}
function withFile(file, reach, request, act) {
    let descriptor;
    try {
        const opened = openChecked(file, reach, request);
        descriptor = opened.descriptor;
        return act(descriptor, opened.stat);
    }
    catch (error) {
        if (error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError)
            throw error;
        throw fail(request, reasonOf(error), error);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Opens a regular file within reach; whoever does must close it. */
function openChecked(file, reach, request) {
    let descriptor;
    try {
        const real = allowed((0,_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(file, reach), request);
        // To open a device may already do something.
        refuseSpecial((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real), reach, request);
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, reach.kind === 'within' ? FLAGS | (0,_posix_flag_js__WEBPACK_IMPORTED_MODULE_2__/* .posixFlag */ .q)('O_NOFOLLOW') : FLAGS);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        refuseSpecial(stat, reach, request);
        allowed((0,_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .followOpen */ .Qf)(descriptor, real, reach), request);
        return { descriptor, stat };
    }
    catch (error) {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        if (error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError)
            throw error;
        throw fail(request, reasonOf(error), error);
    }
}
function allowed(followed, request) {
    if (followed.status === 'refused')
        throw fail(request, followed.reason);
    return followed.file;
}
function refuseSpecial(stat, reach, request) {
    if (stat.isDirectory())
        throw fail(request, 'it is a folder');
    if (!stat.isFile())
        throw fail(request, 'it is not a regular file');
    // Another name of it may lie anywhere: no path tells.
    if (reach.kind === 'within' && stat.nlink > 1)
        throw fail(request, `it is a hard link, whose other names may lie out of ${reach.name}; copy the file`);
}
/** Reads a file to its end, wherever that is by now; undefined where it goes on after `maxBytes`. */
function readUpTo(descriptor, size, maxBytes) {
    const chunks = [];
    for (let total = 0; total <= maxBytes;) {
        const chunk = Buffer.allocUnsafe(Math.max(size - total, CHUNK_BYTES));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk, 0, chunk.length, null);
        if (count === 0)
            return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
        chunks.push(chunk.subarray(0, count));
        total += count;
    }
    return undefined;
}
function fail({ shownAs, place }, reason, cause) {
    return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`cannot read \`${shownAs.replaceAll('\0', '?')}\`: ${reason}`, place, { cause });
}
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string')
        return 'it cannot be opened';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'there is no such file';
    if (code === 'EACCES' || code === 'EPERM')
        return 'permission denied';
    if (code === 'ELOOP')
        return 'its symbolic links go in a circle';
    return code;
}


/***/ }),

/***/ 983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ posixFlag)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Gives a flag by which files are opened; 0 where the system does not know it, as Windows knows none of these. */
function posixFlag(name) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.constants[name] ?? 0;
}


/***/ }),

/***/ 55383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var _key_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52366);

const MAX_LENGTH = 60;
/** A parameter in the query of an address. */
const PARAMETER = /([?&])([^=&\s]+)=[^&\s]*/g;
/**
 * Gives a user's text as messages show it: in backticks, on one line, shortened, without control characters or a URL's
 * password or key.
 */
function quote(written) {
    const line = written
        .slice(0, 10 * MAX_LENGTH)
        .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
        .replaceAll(/\/\/[^/\s]*@/g, '//***@')
        .replaceAll(PARAMETER, (whole, start, name) => (0,_key_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeyName */ .T)(decode(name)) ? `${start}${name}=***` : whole);
    return `\`${line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 3)}...` : line}\``;
}
/** Gives the name of a parameter as servers read it; what is no escape stands as it is. */
function decode(name) {
    const [decoded = name] = new URLSearchParams(`${name}=`).keys();
    return decoded;
}
/** Gives a text as one writes it as a value in YAML: in quotes only where it needs them. */
function yamlText(text) {
    const isPlain = /^[A-Za-z_](?:[\w ./-]*[\w./-])?$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}


/***/ }),

/***/ 92960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ followOpen),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   eY: () => (/* binding */ ANYWHERE),
/* harmony export */   fv: () => (/* binding */ holdsKeys),
/* harmony export */   nT: () => (/* binding */ jobWorkspace),
/* harmony export */   rL: () => (/* binding */ localWorkspace),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** How far a path may lead: the rule for every file that is read or written by a name from outside. */


/** The reach of whoever starts the run. */
const ANYWHERE = { kind: 'anywhere' };
/** The workspace of a command line: files name what lies in the working directory, the user names anything. */
function localWorkspace(cwd) {
    return { cwd, files: within(cwd, 'the working directory'), named: ANYWHERE };
}
/** The workspace of a job: a pull request may put a link where the workflow names a file, so nothing leaves it. */
function jobWorkspace(checkout, cwd) {
    const files = within(checkout, 'the workspace');
    return { cwd, files, named: files };
}
/** The reach of a folder. */
function within(folder, name) {
    return { kind: 'within', folder, name };
}
/** Names of files that hold keys, in any case; they are no prompts and no cases. */
const HOLDS_KEYS = /^(?:\.env(?:\..*)?|\.npmrc|\.yarnrc(?:\.yml)?|\.netrc|\.pypirc|\.git-credentials|gha-creds-.*\.json)$/i;
/** Tells whether a file's name is one of those that hold keys. */
function holdsKeys(file) {
    return HOLDS_KEYS.test(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file));
}
/** Follows the links of a path, also where nothing is there yet. What lies out of reach is not told apart by whether it exists. */
function follow(file, reach) {
    if (file.includes('\0'))
        return refuse('its name holds a NUL character');
    if (reach.kind === 'anywhere')
        return { status: 'allowed', file };
    const real = realPath(file);
    return real === undefined
        ? refuse(`a link on its way leads nowhere, or out of ${reach.name}`)
        : judge(real, reach);
}
/** Finds where an open file lies: what was followed before it was opened may have been replaced. */
function followOpen(descriptor, file, reach) {
    if (reach.kind === 'anywhere')
        return { status: 'allowed', file };
    try {
        return judge((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${descriptor}`), reach);
    }
    catch {
        return follow(file, reach);
    }
}
/** Tells whether a path lies in a folder or is it, as they are written. */
function isWithin(folder, target) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(folder, target);
    return way !== '..' && !way.startsWith(`..${(node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)}`) && !node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(way);
}
function judge(real, { folder, name }) {
    const root = realPath(folder) ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder);
    if (!isWithin(root, real))
        return refuse(`it is not within ${name}`);
    const steps = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, real).toLowerCase().split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep));
    if (steps.includes('.git'))
        return refuse('it lies in `.git`, where keys are kept');
    if (holdsKeys(real))
        return refuse('files of its name hold keys');
    return { status: 'allowed', file: real };
}
function refuse(reason) {
    return { status: 'refused', reason };
}
/** Gives a path with its links followed as far as it exists; undefined where one of them leads nowhere. */
function realPath(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file);
    }
    catch {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file);
        if (folder === file || isThere(file))
            return undefined;
        const real = realPath(folder);
        return real === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(real, node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file));
    }
}
/** Tells whether something is there, a link to nothing or what cannot be looked at too. */
function isThere(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 40054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ sourceAt),
/* harmony export */   p5: () => (/* binding */ FORBIDDEN_KEYS),
/* harmony export */   uC: () => (/* binding */ explainInfinite)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55383);

/** Makes a source of a value all of which stands at one place, as a row does on its line. */
function sourceAt(place, value) {
    return { file: place.file, value, placeOf: () => place, placeOfKey: () => place };
}
/** Keys that could reach the prototypes of objects. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Says that a number is none that can be counted with; `name` is the key it stands under. */
function explainInfinite(name) {
    const what = 'only finite numbers are allowed';
    return name === undefined ? what : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)} is not finite: ${what}`;
}


/***/ }),

/***/ 94761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ findPosition),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   c_: () => (/* binding */ toMapping),
/* harmony export */   st: () => (/* binding */ toList),
/* harmony export */   vx: () => (/* binding */ nodesIn)
/* harmony export */ });
/** Where mappings that were searched have their keys. */
const indexes = new WeakMap();
/** Finds where the value at a path stands, or the last on the way to it; in a list, messages point to the value itself. */
function findPosition(top, path) {
    let found = { offset: top.offset, keyOffset: top.offset };
    let node = top;
    for (const step of path) {
        const at = node.keys === undefined ? Number(step) : findKey(node, String(step));
        const next = node.inner?.[at];
        if (next === undefined)
            break;
        const offset = typeof next === 'number' ? next : next.offset;
        found = { offset, keyOffset: node.keys?.[at] ?? offset };
        if (typeof next === 'number')
            break;
        node = next;
    }
    return found;
}
function findKey(mapping, key) {
    let index = indexes.get(mapping);
    if (index === undefined) {
        index = new Map(Object.keys(mapping.value).map((name, at) => [name, at]));
        indexes.set(mapping, index);
    }
    return index.get(key) ?? -1;
}
/** Gives the entries of a mapping; undefined for any other value. */
function entriesOf(node) {
    const { value, keys } = node;
    if (keys === undefined)
        return undefined;
    const names = Object.keys(value);
    return nodesIn(node).map((inner, at) => [names[at] ?? '', { node: inner, keyOffset: keys[at] ?? 0 }]);
}
/** Gives the nodes of what a list or mapping holds; none for any other value. */
function nodesIn({ value, written, inner = [] }) {
    if (inner.length === 0)
        return [];
    const values = Object.values(value);
    const texts = Object.values(written);
    return inner.map((one, at) => typeof one === 'number' ? { offset: one, value: values[at], written: texts[at] } : one);
}
/** Gives the node of a list with these items. */
function toList(offset, items) {
    const value = items.map((item) => item.value);
    const isSame = items.every((item) => item.written === item.value);
    const written = isSame ? value : items.map((item) => item.written);
    return { offset, value, written, inner: items.map(toInner) };
}
/** Gives the node of a mapping with these entries; none of their keys reaches a prototype. */
function toMapping(offset, entries) {
    const value = {};
    let isSame = true;
    for (const [key, { node }] of entries) {
        value[key] = node.value;
        isSame &&= node.written === node.value;
    }
    // Not as they were given: of an object's keys, whole numbers come first.
    const sorted = Object.keys(value).flatMap((key) => entries.get(key) ?? []);
    const keys = sorted.map(({ keyOffset }) => keyOffset);
    const inner = sorted.map(({ node }) => toInner(node));
    if (isSame)
        return { offset, value, written: value, inner, keys };
    const written = Object.fromEntries(Array.from(entries, ([key, { node }]) => [key, node.written]));
    return { offset, value, written, inner, keys };
}
function toInner(node) {
    return node.inner === undefined ? node.offset : node;
}


/***/ })

};
