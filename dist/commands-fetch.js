export const id = 9929;
export const ids = [9929];
export const modules = {

/***/ 67739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchFiles: () => (/* binding */ fetchFiles)
});

// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/benchmarks/index.ts + 27 modules
var benchmarks = __webpack_require__(90323);
// EXTERNAL MODULE: ./src/benchmarks/load-benchmarks.ts + 2 modules
var load_benchmarks = __webpack_require__(45412);
// EXTERNAL MODULE: ./src/benchmarks/locate.ts + 8 modules
var locate = __webpack_require__(97726);
// EXTERNAL MODULE: ./src/benchmarks/official.ts
var benchmarks_official = __webpack_require__(76199);
;// CONCATENATED MODULE: ./src/benchmarks/fetch-benchmark.ts







/**
 * Brings a standard benchmark's files into the cache: all official ones, whatever the options; of a source of the
 * user's only those that are needed.
 */
async function fetchBenchmark(benchmark, { source, options, place }, site) {
    const official = (0,benchmarks_official/* officialOf */.LT)(benchmark);
    const known = Object.keys(benchmarks_official/* officialBenchmarks */.Y3);
    if (official === undefined)
        throw (0,problem.userError)(`nothing is to be downloaded for ${(0,quote/* quote */.h)(benchmark)}${(0,nearest/* suggest */.Z)(benchmark, known)}`, place);
    const all = { benchmark, files: official.files.map((file) => file.path), place };
    const loader = benchmarks/* standardBenchmarks */.c[benchmark];
    if (source === undefined || loader === undefined)
        return await (0,locate/* locateFiles */.w)(all, source, site);
    const values = (0,load_benchmarks/* readOptions */.T)(benchmark, loader.options, options);
    const needed = { files: loader.files(values), otherFiles: loader.otherFiles?.(values) ?? [] };
    return await (0,locate/* locateFiles */.w)({ ...all, ...needed }, source, site);
}

// EXTERNAL MODULE: ./src/config/config.ts + 4 modules
var config = __webpack_require__(7491);
// EXTERNAL MODULE: ./src/config/find-config.ts
var find_config = __webpack_require__(64410);
// EXTERNAL MODULE: ./src/plan/download-site.ts
var download_site = __webpack_require__(6639);
// EXTERNAL MODULE: ./src/providers/allowed-hosts.ts
var allowed_hosts = __webpack_require__(99352);
// EXTERNAL MODULE: ./src/providers/proxy.ts
var proxy = __webpack_require__(55646);
// EXTERNAL MODULE: ./src/report/downloads.ts
var downloads = __webpack_require__(11543);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
// EXTERNAL MODULE: ./src/commands/plan-place.ts
var plan_place = __webpack_require__(34173);
;// CONCATENATED MODULE: ./src/commands/fetch.ts













/** `llm-bench fetch`: brings the files of standard benchmarks into the cache, where they are not there. */
async function fetchFiles(args, io) {
    const choice = readChoice(args, io);
    const { env, downloads } = (0,plan_place/* createPlanPlace */.T)(io);
    const allowed = (0,allowed_hosts/* parseAllowedHosts */.Vn)((0,commands_arguments/* valueOf */.RP)(args, 'allowed-hosts') ?? '');
    const site = (0,download_site/* createDownloadSite */.i)(downloads, { env, allowed, proxy: (0,proxy/* readProxySetting */.VM)(env) });
    const isJson = args.flags.has('json');
    const problems = [];
    const fetched = [];
    for (const name of chooseNames(args, choice)) {
        const source = choice?.sources.get(name);
        const place = choice?.enabled?.find((one) => one.name === name)?.place;
        const settings = { source, options: choice?.options.get(name), place };
        const located = await (0,problem.noteProblems)(problems, () => fetchBenchmark(name, settings, site));
        if (located === undefined)
            continue;
        for (const note of located.notes)
            io.err(`note: ${(0,text_escape/* plainText */.wh)((0,problem.renderProblem)(note))}\n`);
        fetched.push(...located.files.map((file) => ({ ...file, benchmark: name })));
        if (!isJson)
            io.out(describe(name, located.files));
    }
    if (isJson)
        io.out(`${(0,text_escape/* jsonText */.s$)({ files: fetched }, 2)}\n`);
    else if (fetched.length > 0)
        io.out(summarize(fetched, (0,download_site/* cacheFolder */.n)(env)));
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return 0;
}
/** Reads what the config says of benchmarks; undefined where there is none. */
function readChoice(args, io) {
    const file = (0,commands_arguments/* valueOf */.RP)(args, 'config');
    if (file === undefined && (0,find_config/* lookForConfig */.xz)(io.cwd) === undefined)
        return undefined;
    return (0,config/* loadConfig */.Z)({ file, workspace: (0,plan_place/* createPlanPlace */.T)(io).workspace, env: io.env }).benchmarks;
}
/** Chooses those that are named, else those that the config enables, else all. */
function chooseNames({ positionals }, choice) {
    if (positionals.length > 0)
        return [...new Set(positionals)];
    const all = Object.keys(benchmarks_official/* officialBenchmarks */.Y3);
    if (choice === undefined)
        return all;
    return all.filter((name) => choice.enabled?.some((one) => one.name === name) ?? choice.sources.has(name));
}
function describe(name, files) {
    if (files.length === 0)
        return `${(0,text_escape/* plainText */.wh)(name)}: its source is a path; there is nothing to bring\n`;
    return files
        .map(({ file, bytes, was }) => {
        const what = was === 'there' ? 'was there' : 'brought';
        return `${(0,text_escape/* plainText */.wh)(name)}: ${(0,text_escape/* plainText */.wh)(file)}, ${(0,downloads/* describeSize */.j)(bytes)}, ${what}\n`;
    })
        .join('');
}
function summarize(files, folder) {
    const brought = files.filter(({ was }) => was === 'brought');
    const size = (some) => (0,downloads/* describeSize */.j)(some.reduce((sum, { bytes }) => sum + bytes, 0));
    return `${(0,format/* plural */.LS)(brought.length, 'file')} brought (${size(brought)}), ${(0,format/* plural */.LS)(files.length, 'file')} (${size(files)}) in ${(0,text_escape/* plainText */.wh)(folder)}\n`;
}


/***/ }),

/***/ 34173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createPlanPlace)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _report_downloads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11543);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67388);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92960);




/** Gives the place of a plan on a command line: its user names any host, and is told what is downloaded. */
function createPlanPlace(io) {
    return {
        workspace: (0,_text_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .localWorkspace */ .rL)(io.cwd),
        env: io.env,
        warn: (problem) => io.err(`warning: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)((0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.renderProblem)(problem))}\n`),
        downloads: { onlyListed: false, signal: io.signal, onProgress: (0,_report_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .showDownloads */ .h)(io) },
    };
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
    #failureKind;
    constructor(kind, message, details = {}) {
        super(message, { cause: details.cause });
        this.kind = kind;
        this.status = details.status ?? null;
        this.retryAfterMs = details.retryAfterMs ?? null;
        this.#failureKind = details.failureKind ?? FAILURES[kind];
    }
    /** Failure that the attempt means where it is not retried. */
    get failure() {
        return { kind: this.#failureKind, words: this.message };
    }
}


/***/ }),

/***/ 96763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ listSome),
/* harmony export */   Y0: () => (/* binding */ cite),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
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

/***/ 74748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   ib: () => (/* binding */ lower),
/* harmony export */   j3: () => (/* binding */ collapseSpaces),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
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


/***/ }),

/***/ 35816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ omitValue),
/* harmony export */   j: () => (/* binding */ findValue)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);

/**
 * Gives what stands at a path of keys parted by dots (`data.rows`, `turns.0`); `[]` goes through a list (`rows[].row`).
 * A key that holds dots itself is found as it stands. Undefined where there is nothing.
 */
function findValue(value, path) {
    const keys = findKeys(value, path);
    if (keys !== undefined)
        return follow(value, keys);
    const [first = '', ...rest] = path.split('[]');
    if (rest.length === 0)
        return undefined;
    let found = valueAt(value, first);
    for (const step of rest) {
        if (!Array.isArray(found))
            return undefined;
        found = found.flatMap((item) => valueAt(item, step.replace(/^\./, '')) ?? []);
    }
    return found;
}
/** Gives a mapping without what stands at a path, nor the mappings that are empty without it. */
function omitValue(value, path) {
    const keys = findKeys(value, path);
    return keys === undefined ? value : omit(value, keys);
}
function omit(value, [key = '', ...rest]) {
    const { [key]: inner, ...others } = value;
    if (rest.length === 0)
        return others;
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(inner))
        return value;
    const left = omit(inner, rest);
    return Object.keys(left).length === 0 ? others : { ...value, [key]: left };
}
function valueAt(value, path) {
    if (path === '')
        return value;
    const keys = findKeys(value, path);
    return keys === undefined ? undefined : follow(value, keys);
}
/** Finds the keys that a path means; of several that stand there, the longest. */
function findKeys(value, path) {
    const keys = [];
    let current = value;
    let rest = path;
    for (;;) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        const key = findKey(current, rest);
        if (key === undefined)
            return undefined;
        keys.push(key);
        if (key.length === rest.length)
            return keys;
        current = follow(current, [key]);
        rest = rest.slice(key.length + 1);
    }
}
function findKey(value, path) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
        const key = path.slice(0, end);
        if (Object.hasOwn(value, key))
            return key;
    }
    return undefined;
}
function follow(value, keys) {
    let current = value;
    for (const key of keys)
        current = current[key]; // own keys, found before
    return current;
}


/***/ })

};
