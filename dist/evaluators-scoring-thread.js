export const id = 4272;
export const ids = [4272,3603];
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
    return JSON.stringify(value, (_key, item) => typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
        : item);
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


/***/ })

};
