export const id = 9620;
export const ids = [9620];
export const modules = {

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

/***/ 46826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   Y: () => (/* binding */ explainFileError)
/* harmony export */ });
/** Words for what the system says of a file that cannot be written; for the rest it says them itself. */
const WORDS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full: its quota is used up',
    EFBIG: 'the largest size of a file is reached',
    EROFS: 'the disk is read-only',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EMFILE: 'too many files are open',
};
/** Explains in plain words why something could not be written or done. */
function explainFileError(error) {
    const code = codeOf(error) ?? '';
    if (Object.hasOwn(WORDS, code))
        return WORDS[code] ?? code;
    return error instanceof Error ? error.message : String(error);
}
/** Gives the system's code of an error, e.g. `ENOSPC`; undefined where it has none. */
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
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

/***/ 71547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseTemplate)
/* harmony export */ });
/** A text in quotes, between `{{` and `}}`: it stands for itself, so that a prompt can hold `{{`. */
const QUOTED = /[ \t]*(?:"([^"\n]*)"|'([^'\n]*)')[ \t]*\}\}/y;
/** Parses a template; takes time with its length alone. */
function parseTemplate(template) {
    const parts = [];
    let unclosedAt = null;
    const addText = (text, offset) => {
        if (text !== '')
            parts.push({ kind: 'text', text, offset });
    };
    const findClosing = seek(template, '}}');
    const findLineEnd = seek(template, '\n');
    let done = 0;
    for (let open = template.indexOf('{{'); open !== -1; open = template.indexOf('{{', Math.max(done, open + 2))) {
        const start = open + 2;
        QUOTED.lastIndex = start;
        const [quoted, inDouble, inSingle = ''] = QUOTED.exec(template) ?? [];
        const closing = findClosing(start);
        if (quoted === undefined && closing >= findLineEnd(start)) {
            unclosedAt ??= open;
            continue;
        }
        addText(template.slice(done, open), done);
        if (quoted === undefined)
            parts.push({ kind: 'name', name: template.slice(start, closing).trim(), offset: open });
        else
            addText(inDouble ?? inSingle, open);
        done = quoted === undefined ? closing + 2 : start + quoted.length;
    }
    addText(template.slice(done), done);
    return { parts, unclosedAt };
}
/** Gives a function that finds a text at or after an offset; for offsets that grow it looks at nothing twice. */
function seek(text, wanted) {
    let found = -1;
    return (from) => {
        if (found < from) {
            found = text.indexOf(wanted, from);
            if (found === -1)
                found = Infinity;
        }
        return found;
    };
}


/***/ }),

/***/ 41586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jF: () => (/* binding */ BENCHMARK_LIMITS),
  iO: () => (/* binding */ CONFIG_LIMITS),
  hN: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/line-index.ts
var line_index = __webpack_require__(70564);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/text/text-node.ts
var text_node = __webpack_require__(94761);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/text/yaml-nodes.ts


/** Tells whether a value is a node that holds something: a scalar, a mapping or a list. */
function isNode(value) {
    return (0,dist/* isScalar */.jn)(value) || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value);
}
/** Gives the offset at which a node begins. */
function offsetOf(node) {
    return isNode(node) || (0,dist/* isAlias */.Vj)(node) ? (node.range?.[0] ?? 0) : 0;
}
/** Gives the name that a key stands for, a number's as it is written; undefined for a key that is no scalar. */
function nameOfKey(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return undefined;
    return typeof key.value === 'number' && key.source !== undefined ? key.source : String(key.value);
}
/** Tells whether a key is YAML’s merge key: `<<`, not in quotes. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.value === '<<' && key.type === 'PLAIN';
}
/** Makes the error of a document that holds too much. */
function tooMany(what, limit, place) {
    return (0,problem.userError)(`more than ${limit} ${what} are not allowed`, place);
}

;// CONCATENATED MODULE: ./src/text/yaml-parts.ts



/** Words and marks after which what is finished of a document is taken off its tree. */
const BATCH = 2_000;
/** Most words and marks of what is not finished: each takes up to a kilobyte. */
const MAX_PENDING = 60_000;
/** Longest word or text: the library puts some together character by character. */
const MAX_TEXT = 512 * 1024;
/** Most errors of syntax: the first is told. */
const MAX_ERRORS = 100;
/** Most directives: `%YAML`, `%TAG`. */
const MAX_DIRECTIVES = 10;
/** Levels of the tree beyond those of values: the document, and what is being read. */
const MORE_LEVELS = 4;
// Duplicate keys are looked for by the reader: the library compares every pair (seconds for thousands of keys).
const OPTIONS = { uniqueKeys: false, prettyErrors: false, schema: 'core' };
/**
 * Gives the contents of the one document in a YAML text. The library would make a tree of the whole text, which takes
 * hundreds of times its size: here what is finished is handed on, and what is nested too deeply or never ends is
 * refused before it is large.
 */
function composeInParts(text, parting) {
    const { stackTraceLimit } = Error;
    // The library makes an error for each wrong escape; with where it was made, each takes a kilobyte.
    Error.stackTraceLimit = 0;
    try {
        return compose(text, parting);
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function compose(text, parting) {
    const { levels, placeAt } = parting;
    const parser = new dist/* Parser */.iX();
    const composer = new dist/* Composer */.Dk(OPTIONS);
    let [errors, directives] = [0, 0];
    const take = (token) => {
        if (token.type === 'error')
            errors += 1;
        if (token.type === 'directive')
            directives += 1;
        for (const document of composer.next(token))
            throw several(document, placeAt(token.offset), placeAt);
    };
    let pending = 0;
    let nextTry = BATCH;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (lexeme.length > MAX_TEXT)
            throw tooLong(placeAt(parser.offset));
        for (const token of parser.next(lexeme))
            take(token);
        pending += 1;
        if (errors > MAX_ERRORS)
            break;
        if (directives > MAX_DIRECTIVES)
            throw tooMany('directives', MAX_DIRECTIVES, placeAt(parser.offset));
        if (pending > MAX_PENDING)
            throw tooLarge(placeAt(parser.offset));
        if (parser.stack.length > levels + MORE_LEVELS)
            throw tooDeep(levels, placeAt(parser.offset));
        // Directives change what a part says.
        if (pending < nextTry || lexeme !== '\n' || directives > 0)
            continue;
        if (takeParts(parser.stack, parting))
            pending = 0;
        nextTry = pending + BATCH;
    }
    for (const token of parser.end())
        take(token);
    const [document] = composer.end(true, text.length);
    return document === undefined ? null : contentsOf(document, placeAt);
}
/** Hands on what is finished of the mappings and lists that are open, from the outermost; false where nothing is. */
function takeParts(stack, parting) {
    let hasTaken = false;
    for (const [level, token] of stack.entries()) {
        if (level === 0) {
            if (token.type !== 'document' || hasAnchor(token.start))
                break;
            continue;
        }
        if (token.type !== 'block-map' && token.type !== 'block-seq')
            break;
        // Comments may still be put to the last entry but one, as long as no value of the last is open.
        const open = level === stack.length - 1 ? 2 : 1;
        const part = takeFirst(token, token.items.length - open);
        if (part !== undefined) {
            const document = { type: 'document', offset: part.offset, start: [], value: part };
            const [composed] = new dist/* Composer */.Dk(OPTIONS).compose([document]);
            if (composed !== undefined)
                parting.onPart({ node: contentsOf(composed, parting.placeAt), rest: token.offset, level });
            hasTaken = true;
        }
        // What an anchor stands before is kept whole.
        const last = token.items.at(-1);
        if (last !== undefined && hasAnchor([...last.start, ...(last.sep ?? [])]))
            break;
    }
    return hasTaken;
}
/** Takes the first entries or items off a mapping or list, which begins after them then, and gives one of these alone. */
function takeFirst(token, count) {
    if (count <= 0)
        return undefined;
    const taken = token.type === 'block-map'
        ? { ...token, items: token.items.splice(0, count) }
        : { ...token, items: token.items.splice(0, count) };
    const [next] = token.items;
    const first = next?.start[0] ?? next?.key ?? next?.sep?.[0];
    if (first !== undefined)
        token.offset = first.offset;
    return taken;
}
function hasAnchor(tokens) {
    return tokens.some(({ type }) => type === 'anchor');
}
function contentsOf(document, placeAt) {
    const [error] = document.errors;
    if (error !== undefined)
        throw (0,problem.userError)(renderSyntaxError(error), placeAt(error.pos[0]), { cause: error });
    return document.contents;
}
function several(first, second, placeAt) {
    contentsOf(first, placeAt);
    return (0,problem.userError)('the file holds several YAML documents; one is allowed', second);
}
function tooLong(place) {
    const rule = `a text of more than ${MAX_TEXT} characters is not allowed in YAML`;
    return (0,problem.userError)(`${rule}; prompts may stand in files of their own, rows in JSONL or CSV`, place);
}
function tooLarge(place) {
    const rule = `more than ${MAX_PENDING} words and marks in one value are not allowed`;
    return (0,problem.userError)(`${rule}: rows belong into a JSONL or CSV file`, place);
}
function tooDeep(levels, place) {
    return (0,problem.userError)(`the file is nested too deeply: more than ${levels} levels are not allowed`, place);
}
function renderSyntaxError({ code, message }) {
    if (code === 'RESOURCE_EXHAUSTION')
        return 'the file is nested too deeply';
    // What the library quotes from the file may be a key.
    return `not valid YAML: ${message.replace(/(?<=\w): .*$|(?<=escape sequence) .*$/s, '')}`;
}

// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/text/source.ts
var text_source = __webpack_require__(40054);
;// CONCATENATED MODULE: ./src/text/yaml-reader.ts






/** Most mistakes that are told at once. */
const MAX_TOLD = 100;
/** Most characters of what anchors stand before: it is kept until the end, for aliases. */
const MAX_ANCHORED = 256 * 1024;
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
/** Turns nodes into values that know their places and collects what is not allowed in them; stops at the first limit. */
class YamlReader {
    problems = [];
    #anchors = new Map();
    /** What was read of collections that go on, by the offsets at which they do. */
    #mappings = new Map();
    #lists = new Map();
    #limits;
    #placeAt;
    #values = 0;
    #aliases = 0;
    #anchored = 0;
    constructor(limits, placeAt) {
        this.#limits = limits;
        this.#placeAt = placeAt;
    }
    /** Reads entries or items of a collection that goes on. */
    readPart({ node, rest, level }) {
        if ((0,dist/* isMap */.jh)(node)) {
            const mapping = this.#openMapping(offsetOf(node));
            this.#mappings.set(rest, mapping);
            this.#readEntries(node, level, mapping);
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            const list = this.#openList(offsetOf(node));
            this.#lists.set(rest, list);
            this.#readItems(node, level, undefined, list);
        }
    }
    #openMapping(offset) {
        return this.#mappings.get(offset) ?? { offset, own: new Map() };
    }
    #openList(offset) {
        return this.#lists.get(offset) ?? { offset, items: [] };
    }
    /** Reads a node at a depth, from 1; `name` is the key it stands under. */
    read(node, depth, name) {
        this.#values += 1;
        const { values, levels } = this.#limits;
        if (this.#values > values)
            throw tooMany('values', values, this.#placeOf(node));
        if (depth > levels)
            throw tooMany('levels', levels, this.#placeOf(node));
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#readAlias(node, depth, name);
        if (!isNode(node))
            return { offset: 0, value: null, written: null };
        if (node.tag !== undefined && !CORE_TAG.test(node.tag))
            this.#add(node, 'tags of one’s own are not allowed, only those of YAML’s core schema');
        const read = this.#readNode(node, depth, name);
        // Registered only now, so that no node can contain itself.
        if (node.anchor !== undefined)
            this.#keepAnchor(node.anchor, node);
        return read;
    }
    #keepAnchor(anchor, node) {
        const [start = 0, end = 0] = node.range ?? [];
        this.#anchored += end - start;
        if (this.#anchored > MAX_ANCHORED)
            throw (0,problem.userError)(`anchors (\`&\`) stand before more than ${MAX_ANCHORED} characters, which is the most that is allowed`, this.#placeOf(node));
        this.#anchors.set(anchor, node);
    }
    #readAlias(alias, depth, name) {
        this.#aliases += 1;
        if (this.#aliases > this.#limits.aliases)
            throw tooMany('aliases', this.#limits.aliases, this.#placeOf(alias));
        const target = this.#anchors.get(alias.source);
        const offset = offsetOf(alias);
        if (target !== undefined)
            return { ...this.read(target, depth, name), offset };
        this.#add(alias, `no anchor ${(0,quote/* quote */.h)(`&${alias.source}`)} stands before this alias`);
        return { offset, value: null, written: null };
    }
    #readNode(node, depth, name) {
        if ((0,dist/* isMap */.jh)(node)) {
            const mapping = this.#openMapping(offsetOf(node));
            this.#readEntries(node, depth, mapping);
            const { offset, own, merged } = mapping;
            return (0,text_node/* toMapping */.c_)(offset, merged === undefined ? own : new Map([...merged, ...own]));
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            const list = this.#openList(offsetOf(node));
            this.#readItems(node, depth, name, list);
            return (0,text_node/* toList */.st)(list.offset, list.items);
        }
        return (0,dist/* isScalar */.jn)(node)
            ? this.#readScalar(node, name)
            : { offset: offsetOf(node), value: null, written: null };
    }
    #readItems(node, depth, name, { items }) {
        for (const item of node.items)
            items.push(this.read(item, depth + 1, name));
    }
    #readEntries(map, depth, mapping) {
        for (const { key, value } of map.items) {
            const name = nameOfKey(key);
            if (name === undefined)
                this.#add(key, 'only plain keys are allowed');
            else if (text_source/* FORBIDDEN_KEYS */.p5.has(name))
                this.#add(key, `the key ${(0,quote/* quote */.h)(name)} is not allowed`);
            else if (isMergeKey(key) ? mapping.merged !== undefined : mapping.own.has(name))
                this.#add(key, `the key ${(0,quote/* quote */.h)(name)} is given twice`);
            else if (isMergeKey(key))
                mapping.merged = this.#readMerged(value, depth);
            else {
                const keyOffset = offsetOf(key);
                const node = this.read(value, depth + 1, name);
                // A key may stand without a value.
                mapping.own.set(name, { node: value === null ? { ...node, offset: keyOffset } : node, keyOffset });
            }
        }
    }
    /** Reads what a merge key stands before: of several mappings, the first that has a key gives its value. */
    #readMerged(value, depth) {
        const known = this.problems.length;
        const node = this.read(value, depth + 1);
        if (this.problems.length > known)
            return new Map();
        const mappings = (Array.isArray(node.value) ? (0,text_node/* nodesIn */.vx)(node) : [node]).map(text_node/* entriesOf */.Mc);
        if (mappings.every((entries) => entries !== undefined))
            return new Map(mappings.toReversed().flat());
        this.#add(value, '`<<` merges a mapping or a list of mappings');
        return new Map();
    }
    #readScalar(node, name) {
        const { value, source } = node;
        const offset = offsetOf(node);
        if (typeof value !== 'number')
            return { offset, value, written: value };
        if (!Number.isFinite(value))
            this.#add(node, (0,text_source/* explainInfinite */.uC)(name));
        const written = source ?? String(value);
        return { offset, value, written: written === String(value) ? value : written };
    }
    #add(node, message) {
        this.problems.push({ message, place: this.#placeOf(node) });
        if (this.problems.length >= MAX_TOLD)
            throw new problem.UserError(this.problems);
    }
    #placeOf(node) {
        return this.#placeAt(offsetOf(node));
    }
}

;// CONCATENATED MODULE: ./src/text/yaml.ts






/** Limits for a config, which people write by hand. */
const CONFIG_LIMITS = { values: 5_000, levels: 32, aliases: 50 };
/** Limits for files that hold cases. Larger sets are kept as JSONL or CSV. */
const BENCHMARK_LIMITS = { values: 200_000, levels: 32, aliases: 100_000 };
/**
 * Parses one YAML 1.2 document (core schema); JSON is such a document. Everything wrong with it is a UserError; of
 * syntax errors only the first, since it tends to cause the others.
 */
function parseYaml(text, file, limits) {
    const bytes = Buffer.byteLength(text);
    if (bytes > read_text/* SIZE_LIMITS */.bd.yaml)
        throw (0,problem.userError)(`the file has ${bytes} bytes; at most ${read_text/* SIZE_LIMITS */.bd.yaml} are allowed in YAML: rows belong into a JSONL or CSV file`, { file });
    const find = (0,line_index/* indexLines */.u)(text);
    const placeAt = (offset) => ({ file, ...find(offset) });
    const reader = new YamlReader(limits, placeAt);
    const onPart = reader.readPart.bind(reader);
    const contents = composeInParts(text, { levels: limits.levels, placeAt, onPart });
    if (contents === null)
        throw (0,problem.userError)('the file is empty', { file, line: 1, column: 1 });
    const top = reader.read(contents, 1);
    if (reader.problems.length > 0)
        throw new problem.UserError(reader.problems);
    return {
        file,
        value: top.value,
        written: top.written,
        placeOf: (path) => placeAt((0,text_node/* findPosition */.DB)(top, path).offset),
        placeOfKey: (path) => placeAt((0,text_node/* findPosition */.DB)(top, path).keyOffset),
    };
}


/***/ })

};
