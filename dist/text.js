export const id = 254;
export const ids = [254];
export const modules = {

/***/ 21779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ FLOOR_MODES),
/* harmony export */   Kv: () => (/* binding */ scoreName),
/* harmony export */   qD: () => (/* binding */ createGate)
/* harmony export */ });
/** Gives the name of the score that an evaluator gives. */
function scoreName({ name, as }) {
    return as ?? name;
}
/** Ways to hold a rate against its floor: `statistical` allows for chance, `strict` does not. */
const FLOOR_MODES = ['statistical', 'strict'];
/** Gives a gate from its keys as files spell them; absent keys stay absent. */
function createGate(text) {
    return {
        ...(text.min_pass_rate !== undefined && { minPassRate: text.min_pass_rate }),
        ...(text.regression_threshold !== undefined && { regressionThreshold: text.regression_threshold }),
        ...(text.max_latency_ms !== undefined && { maxLatencyMs: text.max_latency_ms }),
        ...(text.floor !== undefined && { floor: text.floor }),
    };
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

/***/ 4225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ failureOf),
  u: () => (/* binding */ unaskedFailure)
});

;// CONCATENATED MODULE: ./src/domain/failure.ts
/**
 * Reasons why there is no answer or no score.
 * - `no_key`: the model could not be asked because a key is missing
 * - `refused`: the provider does not accept the key (401, 403)
 * - `gone`: the model does not exist any more (404, 410)
 * - `budget`: a limit of the user's own was reached
 * - `unreachable`: no whole answer came, after all retries
 * - `rejected`: this request will never be answered
 * - `unscored`: there is an answer, and an evaluator could not score it
 */
const FAILURE_KINDS = [
    'no_key',
    'refused',
    'gone',
    'budget',
    'unreachable',
    'rejected',
    'unscored',
];

;// CONCATENATED MODULE: ./src/records/failure.ts

/**
 * Gives the reason why an outcome has no score; null where its answer was scored. Files of others, and ours from before
 * there were kinds, name none that we know: of these an outcome is unscored where an evaluator explains a score of null.
 */
function failureOf(outcome) {
    const { error, error_kind: kind } = outcome;
    if (error == null)
        return null;
    return { kind: isKnown(kind) ? kind : isUnscored(outcome) ? 'unscored' : 'unreachable', words: error };
}
/** Gives the reason why a cell could not be asked at all, a missing key if none is named; null where it was asked. */
function unaskedFailure({ unmeasured, results }) {
    if (unmeasured === undefined)
        return null;
    const kind = results.find(({ error }) => error === unmeasured)?.error_kind;
    return { kind: isKnown(kind) ? kind : 'no_key', words: unmeasured };
}
function isKnown(kind) {
    return FAILURE_KINDS.some((known) => known === kind);
}
function isUnscored({ scores = {}, explanations = {} }) {
    return Object.entries(scores).some(([name, score]) => score === null && Object.hasOwn(explanations, name));
}


/***/ }),

/***/ 9317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ trialsOf)
/* harmony export */ });
/** Gives the single answers to a case; of one that was asked once its own outcome. */
function trialsOf(result) {
    return result.trials ?? [result];
}


/***/ }),

/***/ 15630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** Gives the arithmetic mean; null for no values: a mean of nothing is a state, not a number. */
function mean(values) {
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 46397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readFinishReason)
/* harmony export */ });
/** The words of protocols and servers for each way to end, in lower case with `_`; `load` and `unload` are Ollama's. */
const WORDS = {
    stop: [
        ...[
            'stop',
            'stop_sequence',
            'stop_token',
            'end_turn',
            'end',
            'end_of_text',
            'endoftext',
            'eos',
            'eos_token',
        ],
        ...['stop_str', 'end_of_turn', 'end_of_sequence', 'eos_found', 'eot', 'eot_id'],
        ...['complete', 'completed', 'done', 'finished', 'normal', 'load', 'unload'],
    ],
    length: [
        ...['length', 'max_tokens', 'max_output_tokens', 'max_length', 'token_limit', 'limit', 'model_length'],
        ...['max_completion_tokens', 'max_new_tokens', 'token_limit_reached', 'length_limit'],
        ...['context_length', 'context_window_exceeded', 'model_context_window_exceeded'],
        ...['context_length_exceeded'],
    ],
    refusal: ['refusal', 'refused'],
    filtered: [
        ...[
            'content_filter',
            'content_filtered',
            'filtered',
            'safety',
            'recitation',
            'blocklist',
            'language',
            'spii',
        ],
        ...['prohibited_content', 'image_safety', 'guardrail_intervened', 'sensitive', 'error_toxic'],
        ...['guardrail', 'guardrails', 'moderation', 'content_moderation', 'content_policy', 'blocked'],
        ...['content_policy_violation', 'policy_violation', 'risk_control'],
    ],
    tool_calls: ['tool_calls', 'tool_call', 'tool_use', 'function_call', 'pause_turn'],
};
const REASONS = new Map(Object.entries(WORDS).flatMap(([reason, words]) => words.map((word) => [word, reason])));
/**
 * Gives how an answer ended from the word of any protocol or server, `STOP` and `content_filter: SAFETY` too; null for a
 * word that is no way to end: `error`, `abort`, nothing.
 */
function readFinishReason(word) {
    const known = REASONS.get(word);
    if (known !== undefined)
        return known;
    const [first = ''] = word.split(':');
    const spelled = first
        .trim()
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_');
    return REASONS.get(spelled.replace(/^finish_reason_/, '')) ?? null;
}


/***/ }),

/***/ 55245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JsonReader),
/* harmony export */   q: () => (/* binding */ JsonSyntaxError)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40054);


const LIMITS = { values: 5_000_000, levels: 32 };
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What Python writes where JSON has another word or none. */
const PYTHON_WORD = /-?(?:NaN|Infinity|None|True|False)\b/y;
const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, BACKSLASH] = [9, 10, 13, 32, 34, 92];
/** An error in a JSON text, with its offset. */
class JsonSyntaxError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/**
 * Reads a JSON text with positions, which JSON.parse does not give. Beyond RFC 8259 it refuses what would be lost or do
 * harm without notice: a key given twice, a key that reaches a prototype, a number beyond a double, too many levels or
 * values.
 */
class JsonReader {
    #text;
    #at = 0;
    #values = 0;
    constructor(text) {
        this.#text = text;
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
        this.#values += 1;
        if (this.#values > LIMITS.values)
            this.#fail(`more than ${LIMITS.values} values are not allowed`);
        if (level > LIMITS.levels)
            this.#fail(`more than ${LIMITS.levels} levels are not allowed`);
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
        const value = {};
        let written = value;
        this.#at += 1;
        while (!this.#skipTo('}', entries.size > 0)) {
            const keyOffset = this.#at;
            if (this.#text[keyOffset] !== '"')
                this.#fail('not valid JSON: expected a key in double quotes');
            const key = this.#readString();
            if (_source_js__WEBPACK_IMPORTED_MODULE_0__/* .FORBIDDEN_KEYS */ .p.has(key))
                this.#fail(`the key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)} is not allowed`, keyOffset);
            if (entries.has(key))
                this.#fail(`the key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)} is given twice`, keyOffset);
            this.#skipBlanks();
            if (this.#text[this.#at] !== ':')
                this.#fail('not valid JSON: expected `:` after the key');
            this.#at += 1;
            const node = this.#readValue(level + 1, key);
            entries.set(key, { node, keyOffset });
            if (written === value && node.written !== node.value)
                written = { ...value };
            value[key] = node.value;
            if (written !== value)
                written[key] = node.written;
        }
        return { offset, value, written, entries };
    }
    #readArray(level, name) {
        const offset = this.#at;
        const items = [];
        this.#at += 1;
        while (!this.#skipTo(']', items.length > 0))
            items.push(this.#readValue(level + 1, name));
        const value = items.map((item) => item.value);
        const isSame = items.every((item) => item.written === item.value);
        return { offset, value, written: isSame ? value : items.map(({ written }) => written), items };
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
            this.#fail((0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .explainInfinite */ .u)(name));
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
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   t: () => (/* binding */ explainSyntaxError)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55245);



/** Parses JSON; what is wrong with it is a UserError. `firstLine` is the line of the file on which the text starts. */
function parseJson(text, file, firstLine = 1) {
    const placeAt = placesIn(text, file, firstLine);
    const top = read(text, placeAt);
    const find = (path) => findNode(top, path);
    return {
        file,
        value: top.value,
        written: top.written,
        placeOf: (path) => placeAt(find(path).node.offset),
        placeOfKey: (path) => placeAt(find(path).keyOffset),
    };
}
/** Makes a UserError of an error of JSON.parse, with the line and column, which that does not always tell. */
function explainSyntaxError(error, text, file, firstLine = 1) {
    try {
        new _json_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonReader */ .O(text).readAll();
    }
    catch (found) {
        if (found instanceof _json_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonSyntaxError */ .q) {
            const isCut = error instanceof Error && /end of JSON input|Unterminated/.test(error.message);
            const message = isCut ? 'not valid JSON: the file is cut off' : found.message;
            return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(message, placesIn(text, file, firstLine)(found.offset), { cause: error });
        }
    }
    return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)('not valid JSON', { file, line: firstLine }, { cause: error });
}
function read(text, placeAt) {
    try {
        return new _json_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonReader */ .O(text).readAll();
    }
    catch (error) {
        if (!(error instanceof _json_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonSyntaxError */ .q))
            throw error;
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(error.message, placeAt(error.offset), { cause: error });
    }
}
/** Gives the function from offsets to places; it counts the lines at its first call. */
function placesIn(text, file, firstLine) {
    let counter;
    return (offset) => {
        const { line, col } = (counter ??= countLines(text)).linePos(offset);
        return { file, line: line + firstLine - 1, column: col };
    };
}
function countLines(text) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    counter.addNewLine(0);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        counter.addNewLine(at + 1);
    return counter;
}
/** Finds the node at a path, or the last node on the way to it. */
function findNode(top, path) {
    let found = { node: top, keyOffset: top.offset };
    for (const step of path) {
        const item = found.node.items?.[Number(step)];
        const next = item === undefined ? found.node.entries?.get(String(step)) : { node: item, keyOffset: item.offset };
        if (next === undefined)
            break;
        found = next;
    }
    return found;
}


/***/ }),

/***/ 12940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/**
 * Gives a JSON value with every text in it mapped, names of fields too; values of the fields that `isKept` names stay.
 * Parts that do not change are not copied: a run's records are large, and few of their texts change.
 */
function mapTexts(value, map, isKept = () => false) {
    const walk = (part) => {
        if (typeof part === 'string')
            return map(part);
        if (typeof part !== 'object' || part === null)
            return part;
        if (Array.isArray(part)) {
            const items = part.map(walk);
            return items.some((item, index) => item !== part[index]) ? items : part;
        }
        const fields = Object.entries(part);
        const mapped = fields.map(([name, item]) => [map(name), isKept(name) ? item : walk(item)]);
        const isChanged = mapped.some(([name, item], index) => {
            const field = fields[index];
            return field === undefined || name !== field[0] || item !== field[1];
        });
        return isChanged ? Object.fromEntries(mapped) : part;
    };
    return walk(value); // the same shape: texts become texts
}


/***/ }),

/***/ 7159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ readPlainText),
/* harmony export */   bd: () => (/* binding */ SIZE_LIMITS),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53603);



/** Sizes in bytes above which a file is not read. */
const SIZE_LIMITS = {
    config: 256 * 1024,
    /** A benchmark file, prompt or other text that a benchmark refers to. */
    benchmark: 32 * 1024 * 1024,
    /** Rows that are read whole: cases, recordings, official benchmark files. */
    rows: 384 * 1024 * 1024,
};
const LINE_FEED = 10;
/** First bytes of files that are taken for text in UTF-8, and what they are. */
const OTHER_KINDS = [
    [Buffer.from([0xff, 0xfe]), 'UTF-16 text; save it as UTF-8'],
    [Buffer.from([0xfe, 0xff]), 'UTF-16 text; save it as UTF-8'],
    [Buffer.from([0x1f, 0x8b]), 'packed by gzip, not UTF-8 text'],
    [Buffer.from('PK\x03\x04'), 'an archive or a spreadsheet; export it as text in UTF-8'],
];
/**
 * Reads a regular file as UTF-8, without a byte order mark. A missing, special, oversized or binary file is a UserError
 * at the place that referred to it; `shownAs` is the file's name in messages.
 */
function readText(file, maxBytes, referredFrom, shownAs = file) {
    return readPlainText(readBytes(file, maxBytes, referredFrom, shownAs), shownAs);
}
/** Gives a text file's bytes as text; what is binary is a UserError with the line. */
function readPlainText(bytes, shownAs) {
    const text = decodeText(bytes, shownAs);
    if (text.includes('\0'))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)('the file holds a NUL character; only text is allowed', {
            file: shownAs,
            line: text.slice(0, text.indexOf('\0')).split('\n').length,
        });
    return text;
}
/** Gives a file's bytes as text, without a byte order mark; what is not valid UTF-8 is a UserError with the line. */
function decodeText(bytes, shownAs) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(explainEncoding(bytes), { file: shownAs, line: lineOfFirstWrong(bytes) });
    const text = bytes.toString('utf8');
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
function explainEncoding(bytes) {
    const known = OTHER_KINDS.find(([mark]) => bytes.subarray(0, mark.length).equals(mark));
    return known === undefined
        ? 'the file is not valid UTF-8 text; save it as UTF-8'
        : `the file is ${known[1]}`;
}
/** Finds the first line that is not UTF-8; no character of several bytes holds the byte of a line break. */
function lineOfFirstWrong(bytes) {
    let [line, start] = [1, 0];
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return line;
        [line, start] = [line + 1, end + 1];
    }
    return line;
}
/** Gives a regular file's bytes, or throws a UserError at the place that referred to it. */
function readBytes(file, maxBytes, place, shownAs) {
    const fail = (reason, cause) => (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(`cannot read \`${shownAs}\`: ${reason}`, place, { cause });
    let descriptor;
    try {
        // Non-blocking, so that a FIFO cannot hold the run.
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch (cause) {
        throw fail(reasonOf(cause), cause);
    }
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (stat.isDirectory())
            throw fail('it is a folder');
        if (!stat.isFile())
            throw fail('it is not a regular file');
        if (stat.size > maxBytes)
            throw fail(`it has ${stat.size} bytes; at most ${maxBytes} are allowed`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(descriptor);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
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

/***/ 40054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ FORBIDDEN_KEYS),
/* harmony export */   u: () => (/* binding */ explainInfinite)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55383);

/** Keys that could reach the prototypes of objects. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Says that a number is none that can be counted with; `name` is the key it stands under. */
function explainInfinite(name) {
    const what = 'only finite numbers are allowed';
    return name === undefined ? what : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)} is not finite: ${what}`;
}


/***/ })

};
