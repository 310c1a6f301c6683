export const id = 5388;
export const ids = [5388];
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
    const inner = issue.code === 'invalid_union' ? findMeant(issue) : undefined;
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
    const found = valueAt(source.value, path);
    const problem = { message: renderMismatch(issue, path, found), place: source.placeOf(path) };
    return [{ kind: `${issue.code} ${renderPath(path)} ${found === undefined ? 'missing' : ''}`, problem }];
}
/** Finds the one kind of value that was meant: all others of a union are of another type. */
function findMeant({ errors }) {
    const [meant, ...others] = errors.filter((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
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

/***/ 2629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XC: () => (/* binding */ GlobMatcher),
  LK: () => (/* binding */ baseOfGlob),
  y7: () => (/* binding */ explainGlob)
});

;// CONCATENATED MODULE: ./src/text/glob-tokens.ts
const SLASH = '/';
/** A glob of an ending alone: its `**` stands for folders too, though other text follows. */
const ENDING = /^\*\*\.\w+$/;
/** Characters for which brackets are a class alone; others may be a name in brackets: `[id]`. */
const CLASS_ONLY = /^!|[-*+?.^${}(|)[\\]/;
/** Takes every character. */
const takesAny = () => true;
/** Takes a slash. */
const takesSlash = takesOnly(SLASH);
/** Takes a character of a name. */
const takesInName = (code) => !takesSlash(code);
/** Gives the parts of a glob. */
function readTokens(glob) {
    return new GlobReader(glob).readUpTo(glob.length);
}
/** Gives the index of the bracket that closes a class, or -1 where none does. */
function endOfClass(glob, start) {
    let at = start + (/[!^]/.test(glob[start + 1] ?? '') ? 2 : 1);
    for (at += 1; at < glob.length; at += 1)
        if (glob[at] === ']')
            return at;
    return -1;
}
/** Finds the braces that hold alternatives: the places of the commas and of the closing one, by the opening one. */
function findChoices(glob) {
    const found = new Map();
    const open = [];
    for (let at = 0; at < glob.length; at += 1) {
        const character = glob[at];
        if (character === '\\')
            at += 1;
        else if (character === '[')
            at = Math.max(at, endOfClass(glob, at));
        else if (character === '{')
            open.push({ start: at, ends: [] });
        else if (character === ',')
            open.at(-1)?.ends.push(at);
        else if (character === '}') {
            const { start, ends } = open.pop() ?? { start: at, ends: [] };
            if (ends.length > 0)
                found.set(start, [...ends, at]);
        }
    }
    return found;
}
class GlobReader {
    #glob;
    #choices;
    #at = 0;
    constructor(glob) {
        this.#glob = glob;
        this.#choices = findChoices(glob);
    }
    /** Reads what stands up to an index: the whole glob, or an alternative in it. */
    readUpTo(end) {
        const start = this.#at;
        const tokens = [];
        while (this.#at < end) {
            const isBelow = /^\/\*\*$/.test(this.#glob.slice(this.#at)) && /one|choice/.test(tokens.at(-1)?.kind ?? '');
            if (isBelow) {
                this.#at = end;
                tokens.push({ kind: 'below' });
            }
            else if (this.#glob[this.#at] === '*')
                tokens.push(this.#readStars(start, end));
            else
                tokens.push(...this.#read(end));
        }
        return tokens;
    }
    #read(end) {
        const start = this.#at;
        this.#at += 1;
        const character = this.#glob.charAt(start);
        switch (character) {
            case '\\':
                this.#at += 1;
                return literal(this.#glob.charAt(start + 1));
            case '?':
                return [{ kind: 'one', takes: takesInName }];
            case '[':
                return this.#readClass(start, end);
            case '{':
                return this.#readChoice(start);
            default:
                return literal(character);
        }
    }
    #readStars(start, end) {
        const first = this.#at;
        while (this.#glob[this.#at] === '*')
            this.#at += 1;
        if (ENDING.test(this.#glob))
            return { kind: 'rest' };
        const isFirst = first === start || this.#glob[first - 1] === SLASH;
        const next = this.#at === end ? SLASH : (this.#glob[this.#at] ?? '');
        if (!isFirst || this.#at - first !== 2 || !/[/{]/.test(next))
            return { kind: 'star' };
        const isFirstInBraces = first === start && start > 0;
        if (isFirstInBraces || this.#at === end || next === '{')
            return { kind: 'rest' };
        this.#at += 1;
        return { kind: 'folders' };
    }
    #readClass(start, outerEnd) {
        const end = endOfClass(this.#glob, start);
        if (end === -1 || end >= outerEnd)
            return literal('[');
        this.#at = end + 1;
        const inner = this.#glob.slice(start + 1, end);
        const one = { kind: 'one', takes: takesClass(inner) };
        if (CLASS_ONLY.test(inner))
            return [one];
        return [{ kind: 'choice', alternatives: [[one], literal(`[${inner}]`)] }];
    }
    #readChoice(start) {
        const ends = this.#choices.get(start);
        if (ends === undefined)
            return literal('{');
        const alternatives = ends.map((end) => {
            const tokens = this.readUpTo(end);
            this.#at = end + 1;
            return tokens;
        });
        return [{ kind: 'choice', alternatives }];
    }
}
function literal(text) {
    return text.split('').map((character) => ({ kind: 'one', takes: takesOnly(character) }));
}
function takesOnly(character) {
    const wanted = character.charCodeAt(0);
    return (code) => code === wanted;
}
/** Gives what takes the characters of a class, which stand alone or as ranges. */
function takesClass(inner) {
    const isNegated = /^[!^]/.test(inner);
    const members = isNegated ? inner.slice(1) : inner;
    const ranges = [];
    for (let at = 0; at < members.length; at += 1) {
        const isRange = members[at + 1] === '-' && at + 2 < members.length;
        ranges.push([members.charCodeAt(at), members.charCodeAt(isRange ? at + 2 : at)]);
        if (isRange)
            at += 2;
    }
    const isMember = (code) => ranges.some(([from, to]) => code >= from && code <= to);
    return isNegated ? (code) => takesInName(code) && !isMember(code) : isMember;
}

;// CONCATENATED MODULE: ./src/text/glob.ts
// Libraries make regular expressions of globs, which take hours for some; here all ways through them are followed at once.

/** Longest glob. */
const MAX_LENGTH = 256;
const RANGE = /\{[^{},]*\.\.[^{},]*\}/;
const EXTENDED = /[()|"]|[\]}]\+/;
/** Says which globs are allowed, where this is none; undefined where it is one. */
function explainGlob(glob) {
    if (glob.length > MAX_LENGTH)
        return `a glob of at most ${MAX_LENGTH} characters`;
    // Without what stands for itself: after a backslash, or between brackets.
    const bare = glob.replaceAll(/\\[^A-Za-z0-9]/g, '_').replaceAll(/\[[^\]]+\]/g, '[]');
    if (bare.startsWith('!'))
        return 'a glob of what to take: one with `!` before it is not supported';
    if (bare.includes('\\'))
        return 'a glob with forward slashes; a backslash may stand before a mark such as `*`';
    if (RANGE.test(bare))
        return 'a glob that names its alternatives, `{1,2}`: `{1..9}` is not supported';
    if (!EXTENDED.test(bare))
        return undefined;
    return 'a glob of `*`, `**`, `?`, `[...]` and `{a,b}`: `(a|b)`, `"a"` and `[a]+` are not supported; in a name, a backslash stands before `(`, `)`, `|` and `"`';
}
/** Gives the folder, or the one file, in which all lies that a glob can match. */
function baseOfGlob(glob) {
    const steps = withoutDot(glob).split('/');
    const first = steps.findIndex((step) => /[*?[{]/.test(step.replaceAll(/\\./gs, '')));
    return steps
        .slice(0, first === -1 ? steps.length : first)
        .join('/')
        .replaceAll(/\\(.)/gs, '$1');
}
const END = 0;
/**
 * Matches paths, parted by forward slashes, with any of some globs, one part of a path after the other. Time grows with
 * the length of a path times that of the globs.
 */
class GlobMatcher {
    /** Ways that are open before a path begins. */
    start;
    #steps = [{ next: [] }];
    /** The round in which each step was last reached. */
    #reachedIn = [];
    #round = 0;
    constructor(globs) {
        this.start = this.#reach(globs.map((glob) => this.#addAll(readTokens(withoutDot(glob)), END)));
    }
    /** Gives the ways that are open after more of a path; none where no path that goes on so can match. */
    advance(ways, text) {
        let open = ways;
        for (let at = 0; at < text.length && open.length > 0; at += 1) {
            const code = text.charCodeAt(at);
            open = this.#reach(open.flatMap((index) => {
                const step = this.#steps[index];
                return step?.takes?.(code) === true ? step.next : [];
            }));
        }
        return open;
    }
    /** Tells whether a path that ends here matches. */
    accepts(ways) {
        return ways.includes(END);
    }
    /** Gives the steps that take a character, or the end, to which others lead without one. */
    #reach(from) {
        this.#round += 1;
        const ways = [];
        const open = [...from];
        for (let index = open.pop(); index !== undefined; index = open.pop()) {
            if (this.#reachedIn[index] === this.#round)
                continue;
            this.#reachedIn[index] = this.#round;
            const step = this.#steps[index];
            if (step === undefined)
                continue;
            if (step.takes !== undefined || index === END)
                ways.push(index);
            else
                open.push(...step.next);
        }
        return ways;
    }
    #add(step) {
        return this.#steps.push(step) - 1;
    }
    /** Adds tokens in a row, after which `next` follows, and gives the first one's step. */
    #addAll(tokens, next) {
        return tokens.reduceRight((after, token) => this.#addToken(token, after), next);
    }
    #addToken(token, next) {
        switch (token.kind) {
            case 'one':
                return this.#add({ takes: token.takes, next: [next] });
            case 'star':
                return this.#repeat(takesInName, next);
            case 'rest':
                return this.#repeat(takesAny, next);
            case 'folders':
                return this.#add({ next: [next, this.#repeat(takesAny, this.#slash(next))] });
            case 'below':
                return this.#add({ next: [next, this.#slash(this.#repeat(takesAny, next))] });
            case 'choice':
                return this.#add({ next: token.alternatives.map((tokens) => this.#addAll(tokens, next)) });
        }
    }
    #slash(next) {
        return this.#add({ takes: takesSlash, next: [next] });
    }
    #repeat(takes, next) {
        const fork = this.#add({ next: [] });
        const again = this.#add({ takes, next: [fork] });
        this.#steps[fork] = { next: [next, again] };
        return fork;
    }
}
function withoutDot(glob) {
    return glob.replace(/^(?:\.\/)+/, '');
}


/***/ }),

/***/ 7159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ readPlainText),
/* harmony export */   bd: () => (/* binding */ SIZE_LIMITS),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19770);



/** Sizes in bytes above which a file is not read. */
const SIZE_LIMITS = {
    config: 256 * 1024,
    /** A file in YAML: what is larger holds rows. */
    yaml: 4 * 1024 * 1024,
    /** A benchmark file in JSON, a prompt or other text that a benchmark refers to. */
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
 * Reads a regular file as UTF-8, without a byte order mark. One that is out of reach, missing, special, oversized or
 * binary is a UserError at the place that referred to it; `shownAs` is the file's name in messages.
 */
function readText(file, reach, maxBytes, referredFrom, shownAs = file) {
    return readPlainText((0,_open_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(file, reach, { maxBytes, place: referredFrom, shownAs }), shownAs);
}
/** Gives a text file's bytes as text; what is binary is a UserError with the line. */
function readPlainText(bytes, shownAs) {
    const text = decodeText(bytes, shownAs);
    if (text.includes('\0'))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)('the file holds a NUL character; only text is allowed', {
            file: shownAs,
            line: text.slice(0, text.indexOf('\0')).split('\n').length,
        });
    return text;
}
/** Gives a file's bytes as text, without a byte order mark; what is not valid UTF-8 is a UserError with the line. */
function decodeText(bytes, shownAs) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(explainEncoding(bytes), { file: shownAs, line: lineOfFirstWrong(bytes) });
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


/***/ })

};
