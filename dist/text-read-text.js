export const id = 7097;
export const ids = [7097];
export const modules = {

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
