export const id = 103;
export const ids = [103];
export const modules = {

/***/ 10206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readChoices)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);

/** Reads the options by which `run` and `validate` choose from the config. */
function readChoices(args) {
    return {
        config: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(args, 'config'),
        benchmarks: args.values.get('benchmark') ?? [],
        models: args.values.get('model') ?? [],
        cases: args.values.get('case') ?? [],
        tags: args.values.get('tag') ?? [],
        limit: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(args, 'limit'),
        repeat: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(args, 'repeat'),
        allowedHosts: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(args, 'allowed-hosts') ?? '',
    };
}


/***/ }),

/***/ 30010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _plan_load_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31391);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67388);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10206);





/** `llm-bench validate`: reads everything a run would read and says what would be run; asks nothing. */
async function validate(args, io) {
    const { plan, unavailable } = await (0,_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPlan */ .Y)((0,_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .readChoices */ .B)(args), io);
    const cells = plan.cells.map(({ benchmark, model, cases, repeat, complete }) => ({
        benchmark: benchmark.name,
        model: model.id,
        cases: cases.length,
        trials: cases.length * repeat,
        complete,
    }));
    if (args.flags.has('json'))
        io.out(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s$)({ cells }, 2)}\n`);
    else {
        for (const { benchmark, model, cases, trials } of cells)
            io.out(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(benchmark)} on ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(model)}: ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(cases, 'case')}, ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(trials, 'request')}\n`);
        io.out(`valid: ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(cells.length, 'cell')}, ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(cells.reduce((sum, { trials }) => sum + trials, 0))} requests\n`);
    }
    // A machine without keys may validate what another one runs.
    for (const problem of unavailable)
        io.err(`note: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)((0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.renderProblem)(problem))}\n`);
    return 0;
}


/***/ }),

/***/ 97522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Gives a short digest (16 hex digits of SHA-256) of a JSON value; the order of keys does not count. */
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16);
}
/** Gives a value as JSON with sorted keys: equal values give equal texts. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, item) => typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
        : item);
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

/***/ 12011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ describeEvaluators),
/* harmony export */   B8: () => (/* binding */ describeEvaluator),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   I4: () => (/* binding */ cellName),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   SZ: () => (/* binding */ changeRange),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   nC: () => (/* binding */ percentRange),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sp: () => (/* binding */ pValue)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);

/** Longest setting that is shown; of a longer one, say a rubric, only the name is. */
const MAX_SETTING = 40;
/** Names of the metrics. */
const METRIC_NAMES = { pass_rate: 'pass rate', score: 'mean score' };
/** Gives a rate from 0 to 1 in percent, with one decimal where it needs one. */
function percent(rate) {
    return `${trim(rate * 100)} %`;
}
/** Gives a difference of rates in percentage points; a drop with its sign. */
function points(difference) {
    const text = trim(difference * 100);
    return `${text} ${text === '1' || text === '-1' ? 'point' : 'points'}`;
}
/** Gives a p value to two significant digits. */
function pValue(p) {
    return p < 0.0001 ? 'p < 0.0001' : `p = ${Number(p.toPrecision(2))}`;
}
/** Gives milliseconds as people say them. */
function duration(ms) {
    const rounded = Math.round(ms);
    return rounded < 1000 ? `${rounded} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}
/** Gives a count in groups of thousands. */
function thousands(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}
/** Gives US dollars, small ones to two significant digits. */
function dollars(value) {
    if (value > 0 && value < 0.0001)
        return '< $0.0001';
    return `$${value === 0 || value >= 0.01 ? value.toFixed(2) : value.toPrecision(2)}`;
}
/** Gives an interval of rates in percent. */
function percentRange([low, high]) {
    return `${percent(low).replace(' %', '')} to ${percent(high)}`;
}
/** Gives a change of a rate in percentage points, a rise with its sign too. */
function change(difference) {
    const text = points(difference);
    return /^[1-9]|^0\./.test(text) ? `+${text}` : text;
}
/** Gives an interval of changes in percentage points, without the part beyond 100 that a t interval may have. */
function changeRange([low, high]) {
    const bound = (value) => change(Math.min(1, Math.max(-1, value))).replace(/ points?$/, '');
    return `${bound(low)} to ${bound(high)}`;
}
/** Gives a ratio of two medians, e.g. `× 1.04`. */
function times(ratio) {
    return `× ${ratio.toFixed(2)}`;
}
/** Gives "1 case" or "3 cases". */
function plural(value, noun) {
    return `${thousands(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** Gives a cell's name: its benchmark and its model. */
function cellName({ benchmark, model, }) {
    return `${benchmark} on ${model}`;
}
/** Gives how a setting changed, e.g. `tolerance 0.01 -> 0.5`; long values are left out. The user's own words. */
function describeDifference({ name, before, after }) {
    const [was, is] = [showSetting(before), showSetting(after)];
    return Math.max(was.length, is.length) > MAX_SETTING ? name : `${name} ${was} -> ${is}`;
}
/** Gives how an evaluator changed, e.g. `numeric_match (tolerance 0.01 -> 0.5)`. The user's own words. */
function describeEvaluator({ name, change }) {
    return `${name} (${typeof change === 'string' ? change : change.map(describeDifference).join(', ')})`;
}
/** Gives how evaluators changed, one after the other. */
function describeEvaluators(changes) {
    return [...new Set(changes.map(describeEvaluator))].join(', ');
}
function showSetting(value) {
    return value === null ? 'none' : (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value);
}
function trim(value) {
    return value.toFixed(1).replace(/\.0$/, '').replace(/^-0$/, '0');
}


/***/ }),

/***/ 83780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ explainSyntaxError),
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/text/source.ts
var source = __webpack_require__(40054);
;// CONCATENATED MODULE: ./src/text/json-reader.ts


const LIMITS = { values: 5_000_000, levels: 32 };
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
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
        const top = this.#readValue(1);
        this.#skipBlanks();
        if (this.#at < this.#text.length)
            this.#fail('not valid JSON: more text follows the value');
        return top;
    }
    #readValue(level) {
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
            return this.#readArray(level);
        return { offset, value: start === '"' ? this.#readString() : this.#readLiteral() };
    }
    #readObject(level) {
        const offset = this.#at;
        const entries = new Map();
        const value = {};
        this.#at += 1;
        while (!this.#skipTo('}', entries.size > 0)) {
            const keyOffset = this.#at;
            if (this.#text[keyOffset] !== '"')
                this.#fail('not valid JSON: expected a key in double quotes');
            const key = this.#readString();
            if (source/* FORBIDDEN_KEYS */.p.has(key))
                this.#fail(`the key ${(0,quote/* quote */.h)(key)} is not allowed`, keyOffset);
            if (entries.has(key))
                this.#fail(`the key ${(0,quote/* quote */.h)(key)} is given twice`, keyOffset);
            this.#skipBlanks();
            if (this.#text[this.#at] !== ':')
                this.#fail('not valid JSON: expected `:` after the key');
            this.#at += 1;
            const node = this.#readValue(level + 1);
            entries.set(key, { node, keyOffset });
            value[key] = node.value;
        }
        return { offset, value, entries };
    }
    #readArray(level) {
        const offset = this.#at;
        const items = [];
        this.#at += 1;
        while (!this.#skipTo(']', items.length > 0))
            items.push(this.#readValue(level + 1));
        return { offset, value: items.map(({ value }) => value), items };
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
    #readLiteral() {
        LITERAL.lastIndex = this.#at;
        const literal = LITERAL.exec(this.#text)?.[0];
        if (literal === undefined)
            return this.#fail('not valid JSON: expected a value');
        const value = JSON.parse(literal); // what the pattern matches is one of these
        if (typeof value === 'number' && !Number.isFinite(value))
            this.#fail('only finite numbers are allowed');
        this.#at += literal.length;
        return value;
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

;// CONCATENATED MODULE: ./src/text/json.ts



/** Parses JSON; what is wrong with it is a UserError. `firstLine` is the line of the file on which the text starts. */
function parseJson(text, file, firstLine = 1) {
    const placeAt = placesIn(text, file, firstLine);
    const top = read(text, placeAt);
    const find = (path) => findNode(top, path);
    return {
        file,
        value: top.value,
        placeOf: (path) => placeAt(find(path).node.offset),
        placeOfKey: (path) => placeAt(find(path).keyOffset),
    };
}
/** Makes a UserError of an error of JSON.parse, with the line and column, which that does not always tell. */
function explainSyntaxError(error, text, file, firstLine = 1) {
    try {
        new JsonReader(text).readAll();
    }
    catch (found) {
        if (found instanceof JsonSyntaxError) {
            const isCut = error instanceof Error && /end of JSON input|Unterminated/.test(error.message);
            const message = isCut ? 'not valid JSON: the file is cut off' : found.message;
            return (0,problem.userError)(message, placesIn(text, file, firstLine)(found.offset), { cause: error });
        }
    }
    return (0,problem.userError)('not valid JSON', { file, line: firstLine }, { cause: error });
}
function read(text, placeAt) {
    try {
        return new JsonReader(text).readAll();
    }
    catch (error) {
        if (!(error instanceof JsonSyntaxError))
            throw error;
        throw (0,problem.userError)(error.message, placeAt(error.offset), { cause: error });
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
    const counter = new dist/* LineCounter */.HN();
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
/* harmony export */   bd: () => (/* binding */ SIZE_LIMITS),
/* harmony export */   g7: () => (/* binding */ decodeText),
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
/**
 * Reads a regular file as UTF-8, without a byte order mark. A missing, special, oversized or binary file is a UserError
 * at the place that referred to it; `shownAs` is the file's name in messages.
 */
function readText(file, maxBytes, referredFrom, shownAs = file) {
    const text = decodeText(readBytes(file, maxBytes, referredFrom, shownAs), shownAs);
    if (text.includes('\0'))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)('the file holds a NUL character; only text is allowed', {
            file: shownAs,
            line: lineAt(text, '\0'),
        });
    return text;
}
/** Gives a file's bytes as text, without a byte order mark; what is not valid UTF-8 is a UserError with the line. */
function decodeText(bytes, shownAs) {
    const text = bytes.toString('utf8');
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)('the file is not valid UTF-8 text', { file: shownAs, line: lineAt(text, '\uFFFD') });
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
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
function lineAt(text, character) {
    return text.slice(0, text.indexOf(character)).split('\n').length;
}


/***/ }),

/***/ 40054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ FORBIDDEN_KEYS)
/* harmony export */ });
/** Keys that could reach the prototypes of objects. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);


/***/ })

};
