export const id = 18;
export const ids = [18];
export const modules = {

/***/ 21779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ FLOOR_MODES),
/* harmony export */   Cm: () => (/* binding */ shapingSettings),
/* harmony export */   Kv: () => (/* binding */ scoreName),
/* harmony export */   d0: () => (/* binding */ PROGRAM_CONTENT),
/* harmony export */   qD: () => (/* binding */ createGate)
/* harmony export */ });
/** Gives the name of the score that an evaluator gives. */
function scoreName({ name, as }) {
    return as ?? name;
}
/** Setting that holds the digest of a program of the user's, which another setting names by its path. */
const PROGRAM_CONTENT = 'content';
/** Gives the settings that shape scores: not where a program lies whose content is among them. */
function shapingSettings(settings) {
    if (settings[PROGRAM_CONTENT] === undefined)
        return settings;
    const { file: _file, ...rest } = settings;
    return rest;
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

/***/ 79057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ MAX_TOLD),
/* harmony export */   As: () => (/* binding */ checkSource),
/* harmony export */   Dh: () => (/* binding */ examineSource),
/* harmony export */   YI: () => (/* binding */ closedObject),
/* harmony export */   i7: () => (/* binding */ renderPath),
/* harmony export */   w$: () => (/* binding */ inFileOrder)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60613);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55383);




/**
 * Describes a mapping whose keys are all known. Every field's `error` in our schemas is the phrase for what is allowed
 * ("a number from 0 to 1"), from which `checkSource` builds its sentences.
 */
function closedObject(shape) {
    // The known keys travel in the message, since an issue carries nothing else from its schema.
    const known = Object.keys(shape).join(' ');
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? known : 'a mapping') });
}
/** Most mistakes in a source that are told; where there are more, one more says so. */
const MAX_TOLD = 200;
/** Gives a source's value as the schema's type; everything wrong with it is one UserError, in the order of the file. */
function checkSource(schema, source) {
    const { data, mistakes } = examineSource(schema, source);
    if (data !== undefined)
        return data;
    const told = inFileOrder(mistakes.slice(0, MAX_TOLD).map(({ problem }) => problem));
    if (mistakes.length > MAX_TOLD)
        told.push({ message: `the file has more mistakes than these ${MAX_TOLD}`, place: { file: source.file } });
    throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError(told);
}
/** Gives a source's value as the schema's type, or what is wrong with it: more than MAX_TOLD mistakes only where there are. */
function examineSource(schema, source) {
    const result = schema.safeParse(source.value);
    if (result.success)
        return { data: result.data, mistakes: [] };
    const mistakes = [];
    for (const issue of result.error.issues) {
        if (mistakes.length > MAX_TOLD)
            break;
        mistakes.push(...explain(issue, source));
    }
    return { data: undefined, mistakes };
}
/** Sorts problems by their places in the file and leaves out repeated ones. */
function inFileOrder(problems) {
    const unique = new Map(problems.map((problem) => [(0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.renderProblem)(problem), problem]));
    return [...unique.values()].sort(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
}
function explain(issue, source) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    const found = valueAt(source.value, path);
    const inner = issue.code === 'invalid_union' ? findMeant(issue, found) : undefined;
    if (inner !== undefined)
        return inner.flatMap((one) => explain({ ...one, path: [...path, ...one.path] }, source));
    if (issue.code === 'unrecognized_keys')
        return issue.keys.slice(0, MAX_TOLD + 1).map((key) => ({
            kind: `unknown ${key}`,
            problem: {
                message: `unknown key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(key, issue.message.split(' '))}`,
                place: source.placeOfKey([...path, key]),
            },
        }));
    const problem = { message: renderMismatch(issue, path, found), place: source.placeOf(path) };
    return [{ kind: `${issue.code} ${renderPath(path)} ${found === undefined ? 'missing' : ''}`, problem }];
}
/** Finds the one kind of value that was meant: all others of a union are of another type. */
function findMeant({ errors }, found) {
    // One of some words is none where no word was given.
    const ofTypes = typeof found === 'string' ? ['invalid_type'] : ['invalid_type', 'invalid_value'];
    const [meant, ...others] = errors.filter((issues) => !issues.some(({ code, path }) => ofTypes.includes(code) && path.length === 0));
    return others.length === 0 ? meant : undefined;
}
function renderMismatch(issue, path, found) {
    if (found === undefined)
        return `${renderPath(path)} is missing; it must be ${issue.message}`;
    const sentence = `${renderPath(path)} must be ${issue.message}`;
    // Where a whole file is another value, it may be anybody's.
    if (path.length === 0)
        return `${sentence}, found ${kindOf(found)}`;
    return mayBeSecret(path) ? sentence : `${sentence}, found ${describe(found)}${hint(issue, found)}`;
}
function hint(issue, found) {
    if (issue.code !== 'invalid_value' || typeof found !== 'string')
        return '';
    const name = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(found, issue.values.map(String));
    return name === undefined ? '' : `; did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)}?`;
}
/** Tells whether a key could stand at this path, even by mistake; then the value must not be shown. */
function mayBeSecret(path) {
    return ['api_keys', 'api_key', 'headers'].some((key) => path.includes(key));
}
function valueAt(value, path) {
    let current = value;
    for (const step of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step))
            return undefined;
        current = current[step]; // own key, just checked
    }
    return current;
}
/** Gives a path as messages write it: `models[0].temperature`. */
function renderPath(path) {
    if (path.length === 0)
        return 'the file';
    const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
    return (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(steps.join('').replace(/^\./, ''));
}
function describe(value) {
    if (typeof value === 'string')
        return `the text ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(value)}`;
    return typeof value === 'object' ? kindOf(value) : `\`${JSON.stringify(value)}\``;
}
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'string' ? 'text' : `a ${typeof value}`;
}


/***/ }),

/***/ 71686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   QT: () => (/* binding */ countField),
/* harmony export */   Xq: () => (/* binding */ globList),
/* harmony export */   gC: () => (/* binding */ textList),
/* harmony export */   kd: () => (/* binding */ shareField),
/* harmony export */   mS: () => (/* binding */ openShare),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   tS: () => (/* binding */ flagField),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2629);


// The kinds of fields that configs and benchmark files are made of; each error is the phrase for what is allowed.
/** Text that is not empty. */
const textField = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: 'text' }).min(1, { error: 'text that is not empty' });
/** A list of texts that are not empty. */
const textList = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(textField, { error: 'a list of texts' });
/** Most globs in a list: each is held against every file. */
const MAX_GLOBS = 100;
/** A list of globs. */
const globList = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(textField.superRefine((glob, context) => {
    const allowed = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .explainGlob */ .y7)(glob);
    if (allowed !== undefined)
        context.addIssue({ code: 'custom', message: allowed });
}), { error: 'a list of texts' })
    .max(MAX_GLOBS, { error: `a list of at most ${MAX_GLOBS} globs` });
/** True or false. */
const flagField = zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY({ error: '`true` or `false`' });
/** A whole number from 1. */
const countField = wholeNumber(1);
/** A share of a whole, from 0 to 1. */
const shareField = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error: 'a number from 0 to 1' })
    .min(0, { error: 'a number from 0 to 1' })
    .max(1, { error: 'a number from 0 to 1' });
/** A share between 0 and 1: either end would leave nothing to decide. */
const openShare = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error: 'a number between 0 and 1' })
    .gt(0, { error: 'a number between 0 and 1' })
    .lt(1, { error: 'a number between 0 and 1' });
/** A mapping of any JSON values. */
const jsonObject = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .json */ .Pq9(), { error: 'a mapping' });
/** A number above 0, up to `to`; by default without an upper bound. */
function positive(to) {
    const error = `a number above 0${to === undefined ? '' : `, at most ${to}`}`;
    const above = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig({ error }).gt(0, { error });
    return to === undefined ? above : above.max(to, { error });
}
/** A whole number within bounds; by default without an upper one. */
function wholeNumber(from, to) {
    const error = `a whole number from ${from}${to === undefined ? '' : ` to ${to}`}`;
    const atLeast = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr({ error }).min(from, { error });
    return to === undefined ? atLeast : atLeast.max(to, { error });
}


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

/***/ 79422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ filterList),
/* harmony export */   bb: () => (/* binding */ mapList),
/* harmony export */   ro: () => (/* binding */ lazyList)
/* harmony export */ });
/** Lists that read like arrays and whose elements are made each time they are read: many of them fill no memory. */
const LAZY = new WeakSet();
/** Gives a list of `length` elements, each of which is what `at` gives whenever it is read; it cannot be written to. */
function lazyList(length, at) {
    const indexOf = (key) => {
        const index = typeof key === 'string' ? Number(key) : NaN;
        return Number.isInteger(index) && index >= 0 && index < length ? index : -1;
    };
    const refuse = () => false;
    const list = new Proxy([], {
        get: (target, key) => {
            if (key === 'length')
                return length;
            const index = indexOf(key);
            return index < 0 ? Reflect.get(target, key) : at(index);
        },
        has: (target, key) => indexOf(key) >= 0 || Reflect.has(target, key),
        ownKeys: () => [...Array.from({ length }, (_, index) => String(index)), 'length'],
        getOwnPropertyDescriptor: (target, key) => {
            if (key === 'length')
                return { ...Reflect.getOwnPropertyDescriptor(target, key), value: length };
            const index = indexOf(key);
            return index < 0
                ? undefined
                : { value: at(index), writable: false, enumerable: true, configurable: true };
        },
        ...{ set: refuse, defineProperty: refuse, deleteProperty: refuse, preventExtensions: refuse },
    });
    LAZY.add(list);
    return list;
}
/** Gives what a function gives for each element: for a lazy list each time it is read, and its index. */
function mapList(list, make) {
    if (!LAZY.has(list))
        return list.map(make);
    return lazyList(list.length, (index) => make(list[index], index)); // an index within the list
}
/** Gives the elements that a test lets pass, at once; those of a lazy list are read again when they are read. */
function filterList(list, test) {
    if (!LAZY.has(list))
        return list.filter(test);
    const places = [];
    for (const [index, element] of list.entries())
        if (test(element, index))
            places.push(index);
    if (places.length === list.length)
        return list;
    return lazyList(places.length, (index) => list[places[index] ?? 0]); // a place within the list
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

/***/ 60597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   DD: () => (/* binding */ MAX_LEVELS),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T: () => (/* binding */ flagOrNull),
/* harmony export */   UV: () => (/* binding */ filledListOf),
/* harmony export */   Uq: () => (/* binding */ filledText),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   o6: () => (/* binding */ findTooDeep),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   vp: () => (/* binding */ showValue),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);

/** Result for a right value; shared, so that a million right values make no garbage. */
const RIGHT = [];
const TIME = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[-+]\d\d:?\d\d)?)?$/;
const MAX_SHOWN = 60;
const MAX_SHOWN_STEPS = 4;
/**
 * Most levels of nesting. Deeper values are refused: parts that nobody reads are walked too, when they are compared,
 * redacted or written anew.
 */
const MAX_LEVELS = 100;
/** Text. */
const text = is('text', (value) => typeof value === 'string');
/** Text that is not empty. */
const filledText = is('text that is not empty', (value) => typeof value === 'string' && value !== '');
/** True or false. */
const flag = is('true or false', (value) => typeof value === 'boolean');
/** True, false or null. */
const flagOrNull = is('true, false or null', (value) => value === null || typeof value === 'boolean');
/** A finite number. */
const number = is('a number', (value) => isNumber(value));
/** A finite number from 0. */
const amount = is('a number from 0', (value) => isNumber(value) && value >= 0);
/** A number from 0 to 1. */
const share = is('a number from 0 to 1', (value) => isNumber(value) && value >= 0 && value <= 1);
/** A date, with or without a time, as ISO 8601 writes it. */
const time = is('an ISO 8601 time, e.g. `2026-11-24T10:00:00Z`', isTime);
/** Gives the shape of one of these words. */
function oneOf(words) {
    return is(`one of ${words.join(', ')}`, (value) => words.some((word) => word === value));
}
/** Gives the shape of null or of what has the given shape. */
function orNull(shape) {
    return (value) => value === null
        ? RIGHT
        : shape(value).map((wrong) => wrong.at === '' ? { ...wrong, allowed: `${wrong.allowed} or null` } : wrong);
}
/** Gives the shape of a list whose items have the given shape. */
function listOf(shape) {
    return (value) => (Array.isArray(value) ? wrongItems(value, shape) : [describeWrong('a list', value)]);
}
/** Gives the shape of a list of at least one item of the given shape. */
function filledListOf(shape) {
    return (value) => Array.isArray(value) && value.length > 0
        ? wrongItems(value, shape)
        : [describeWrong('a list that is not empty', value)];
}
/** Gives the shape of a mapping of any keys to values of the given shape. */
function mapOf(shape) {
    return (value) => {
        if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(value))
            return [describeWrong('a mapping', value)];
        const all = [];
        for (const key of Object.keys(value))
            gather(all, shape(value[key]), stepTo(key));
        return all;
    };
}
/** Gives the shape of a mapping with all keys of `required`, perhaps those of `optional`; others are not checked. */
function mapping(required, optional) {
    const known = Object.entries({ ...optional, ...required });
    return (value) => {
        if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(value))
            return [describeWrong('a mapping', value)];
        let all;
        for (const [key, inner] of known) {
            const found = value[key];
            if (found === undefined && !Object.hasOwn(required, key))
                continue;
            const wrong = inner(found);
            if (wrong.length > 0)
                gather((all ??= []), wrong, stepTo(key));
        }
        return all ?? RIGHT;
    };
}
/** Finds where a value is nested too deep: the first steps of the path to that part; null where it is not. */
function findTooDeep(value, levels = MAX_LEVELS, shown = MAX_SHOWN_STEPS) {
    if (typeof value !== 'object' || value === null)
        return null;
    if (levels === 0)
        return '';
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries()) {
            const deep = findTooDeep(item, levels - 1, shown - 1);
            if (deep !== null)
                return shown > 0 ? `[${index}]${deep}` : '';
        }
        return null;
    }
    // Keys are not copied: a million rows have ten million of them.
    for (const key in value) {
        const deep = findTooDeep(value[key], levels - 1, shown - 1);
        if (deep !== null)
            return shown > 0 ? stepTo(key) + deep : '';
    }
    return null;
}
/** Gives a value as an error message shows it: a single value in backticks, cut where it is long; else its kind. */
function showValue(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a mapping';
    const scalar = typeof value === 'number' ? String(value) : JSON.stringify(value);
    return `\`${scalar.length > MAX_SHOWN ? `${scalar.slice(0, MAX_SHOWN - 3)}...` : scalar}\``;
}
function is(allowed, test) {
    return (value) => (test(value) ? RIGHT : [describeWrong(allowed, value)]);
}
function describeWrong(allowed, value) {
    return { at: '', allowed, found: showValue(value) };
}
function wrongItems(items, shape) {
    const all = [];
    for (const [index, item] of items.entries()) {
        const wrong = shape(item);
        if (wrong.length > 0)
            gather(all, wrong, `[${index}]`);
    }
    return all;
}
function gather(all, more, step) {
    for (const wrong of more)
        all.push({ ...wrong, at: step + wrong.at });
}
function stepTo(key) {
    return /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
/** Tells whether a value is a time that exists: `Date.parse` takes the 30th of February for the 2nd of March. */
function isTime(value) {
    const parts = typeof value === 'string' ? TIME.exec(value) : null;
    if (parts === null)
        return false;
    const [whole, day = ''] = parts;
    return !Number.isNaN(Date.parse(whole)) && new Date(day).toISOString().startsWith(day);
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
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

/***/ 54083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ Spool)
});

// EXTERNAL MODULE: ./src/text/lazy-list.ts
var lazy_list = __webpack_require__(79422);
// EXTERNAL MODULE: ./src/text/shapes.ts
var shapes = __webpack_require__(60597);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/text/posix-flag.ts
var posix_flag = __webpack_require__(983);
;// CONCATENATED MODULE: ./src/text/spool-file.ts





/** Bytes that are written at once. */
const WRITTEN_AT_ONCE = 256 * 1024;
/** A file without a name, which goes away with the process however that ends. */
class SpoolFile {
    #descriptor;
    /** Bytes in the file. */
    #size = 0;
    /** Bytes after those, which are still to be written. */
    #unwritten = Buffer.allocUnsafe(WRITTEN_AT_ONCE);
    #used = 0;
    constructor() {
        const file = external_node_path_default().join((0,external_node_os_.tmpdir)(), `.llm-bench-${(0,external_node_crypto_.randomUUID)()}.tmp`);
        const { O_CREAT, O_EXCL, O_RDWR } = external_node_fs_.constants;
        this.#descriptor = (0,external_node_fs_.openSync)(file, O_CREAT | O_EXCL | O_RDWR | (0,posix_flag/* posixFlag */.q)('O_NOFOLLOW'), 0o600);
        try {
            (0,external_node_fs_.rmSync)(file);
        }
        catch {
            // A system that keeps the name of an open file: it goes when the process ends.
            process.once('exit', () => {
                (0,external_node_fs_.closeSync)(this.#descriptor);
                (0,external_node_fs_.rmSync)(file, { force: true });
            });
        }
    }
    /** Adds bytes and gives where they begin. */
    append(bytes) {
        if (this.#used + bytes.length > WRITTEN_AT_ONCE)
            this.#flush();
        const start = this.#size + this.#used;
        if (bytes.length > WRITTEN_AT_ONCE)
            this.#size = this.#write(bytes);
        else
            this.#used += bytes.copy(this.#unwritten, this.#used);
        return start;
    }
    /** Fills a buffer with what lies from a place on, as far as there is so much; gives how many bytes. */
    read(into, start) {
        let count = 0;
        const inFile = Math.min(into.length, this.#size - start);
        while (count < inFile) {
            const got = (0,external_node_fs_.readSync)(this.#descriptor, into, count, inFile - count, start + count);
            if (got === 0)
                throw new Error('what was put away is not in its file any more');
            count += got;
        }
        const further = Math.min(this.#used, Math.max(0, start + count - this.#size));
        return count + this.#unwritten.copy(into, count, further, this.#used);
    }
    #flush() {
        this.#size = this.#write(this.#unwritten.subarray(0, this.#used));
        this.#used = 0;
    }
    /** Writes after what is in the file, and gives its size then. */
    #write(bytes) {
        let written = 0;
        while (written < bytes.length)
            written += (0,external_node_fs_.writeSync)(this.#descriptor, bytes, written, bytes.length - written, this.#size + written);
        return this.#size + written;
    }
}

;// CONCATENATED MODULE: ./src/text/spool.ts
/** Values that are too many for the memory lie in a file of the process's own, from which each is read where it is needed. */



/** Bytes of values, about, that a process holds before further ones go to the file. */
const MOST_HELD = 96 * 1024 * 1024;
/** Bytes of an object and of a property, about. */
const [OBJECT_BYTES, PROPERTY_BYTES] = [56, 8];
/** Bytes that are read at once. */
const READ_AT_ONCE = 64 * 1024;
/** What a process has put away. */
class Store {
    /** Bytes that lists hold, about. */
    #held = 0;
    #file = null;
    #isFull = false;
    /** What lists that are gone have held counts no more. */
    #lists = new FinalizationRegistry(({ bytes }) => (this.#held -= bytes));
    /** Counts what a list holds, until it is gone. */
    follow(list, holding) {
        this.#lists.register(list, holding);
    }
    /** Takes a value as JSON where there are many already, and gives its place; undefined where the list is to hold it. */
    put(value, holding) {
        if (this.#isFull)
            return undefined;
        const bytes = weigh(value);
        // Whoever checks it finds it as it was, and refuses it.
        if (bytes === Infinity)
            return undefined;
        if (this.#held < MOST_HELD) {
            this.#held += bytes;
            holding.bytes += bytes;
            return undefined;
        }
        try {
            this.#file ??= new SpoolFile();
            const text = Buffer.from(JSON.stringify(value));
            return { start: this.#file.append(text), length: text.length };
        }
        catch {
            // A disk that is full, say: it takes more memory then, and nothing is lost.
            this.#isFull = true;
            return undefined;
        }
    }
    read(into, start) {
        return this.#file?.read(into, start) ?? 0;
    }
}
const store = new Store();
/** Gives the bytes that a value takes, about; Infinity for what JSON does not keep as it is, or that is nested beyond measure. */
function weigh(value, levels = shapes/* MAX_LEVELS */.DD) {
    if (typeof value === 'string')
        return value.length;
    if (typeof value === 'number')
        return Number.isFinite(value) ? 0 : Infinity;
    if (typeof value !== 'object' || value === null)
        return 0;
    if (levels === 0)
        return Infinity;
    let weight = OBJECT_BYTES;
    for (const inner of Object.values(value))
        weight += PROPERTY_BYTES + weigh(inner, levels - 1);
    return weight;
}
/**
 * Elements of a list that is made in any order and read when all are there. They are values of JSON, and are read as such:
 * what is undefined in them is absent.
 */
class Spool {
    /** Elements that are held; of others the number of their place. */
    #elements;
    #starts = [];
    #lengths = [];
    #holding = { bytes: 0 };
    /** Bytes of all that are in the file. */
    #size = 0;
    #window = Buffer.alloc(0);
    /** Bytes of the window that were read, and where they begin. */
    #windowStart = 0;
    #windowLength = 0;
    /** Makes room for a list of so many elements; further ones are added at its end. */
    constructor(length = 0) {
        this.#elements = Array.from({ length });
        store.follow(this.#elements, this.#holding);
    }
    /** Gives a list with the elements of another. */
    static of(elements) {
        const spool = new Spool(elements.length);
        for (const [index, element] of elements.entries())
            spool.set(index, element);
        return spool.list();
    }
    /** Adds an element at the end, and gives its place. */
    push(element) {
        const place = this.#elements.length;
        this.set(place, element);
        return place;
    }
    /** Gives the element at a place; one that was set. */
    at(place) {
        const element = this.#elements[place];
        if (element === undefined)
            throw new Error(`nothing was put in the place ${place}`);
        return typeof element === 'number' ? this.#read(element) : element;
    }
    set(index, element) {
        const place = store.put(element, this.#holding);
        if (place === undefined)
            this.#elements[index] = element;
        else {
            this.#elements[index] = this.#starts.push(place.start) - 1;
            this.#lengths.push(place.length);
            this.#size += place.length;
        }
    }
    /** Gives the list; every element was set. */
    list() {
        if (this.#starts.length === 0)
            return this.#elements; // none is in the file
        return (0,lazy_list/* lazyList */.ro)(this.#elements.length, (index) => this.at(index));
    }
    #read(place) {
        const [start, length] = [this.#starts[place] ?? 0, this.#lengths[place] ?? 0];
        const isInWindow = start >= this.#windowStart && start + length <= this.#windowStart + this.#windowLength;
        if (!isInWindow)
            this.#fillWindow(start, length);
        const from = start - this.#windowStart;
        return JSON.parse(this.#window.toString('utf8', from, from + length)); // what `set` was given
    }
    #fillWindow(start, length) {
        const wanted = Math.max(length, Math.min(this.#size, READ_AT_ONCE));
        if (this.#window.length < wanted)
            this.#window = Buffer.allocUnsafe(wanted);
        this.#windowStart = start;
        this.#windowLength = store.read(this.#window, start);
    }
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
