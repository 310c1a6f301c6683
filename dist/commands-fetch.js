export const id = 8493;
export const ids = [8493];
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

/***/ 64410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ listEmptyPlaces),
/* harmony export */   u0: () => (/* binding */ findConfig),
/* harmony export */   xz: () => (/* binding */ lookForConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53603);



const PLACES = ['.github/llm-bench.yml', 'llm-bench.yml', 'config/benchmark.yaml'];
/** What helps where there are two; some verbs need no config but for where ballots lie. */
const HELP = {
    config: ['name one with ', { option: 'config' }],
    ballots: ['say where ballots lie with ', { option: 'ballots' }],
};
/** Finds the config at the first default place that has one; undefined where none has. `wanted` is what it is read for. */
function lookForConfig(cwd, wanted = 'config') {
    for (const place of PLACES) {
        const [first, second] = listSpellings(place).filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(cwd, file)));
        if (second !== undefined)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)([`there are both ${first ?? ''} and ${second}; `, ...HELP[wanted]]);
        if (first !== undefined)
            return first;
    }
    return undefined;
}
/** Finds the config at the first default place that has one; none is a UserError. */
function findConfig(cwd) {
    const found = lookForConfig(cwd);
    if (found === undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)([
            `there is no config: none of ${PLACES.join(', ')} is here; name one with `,
            { option: 'config' },
        ]);
    return found;
}
/** Lists the default places that have no config: it may have been moved from there. */
function listEmptyPlaces(cwd) {
    return PLACES.flatMap(listSpellings).filter((file) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(cwd, file)));
}
/** Lists the names of a place: `.yaml` and `.yml` are the same to whoever writes one. */
function listSpellings(place) {
    const stem = place.replace(/\.ya?ml$/, '');
    return [`${stem}.yml`, `${stem}.yaml`];
}


/***/ }),

/***/ 73468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BALLOT_SCHEMA),
/* harmony export */   h: () => (/* binding */ scoreOfMark)
/* harmony export */ });
/** Schema name of a ballot: every line of a file of ballots names it (docs/rating.md). */
const BALLOT_SCHEMA = 'llm-bench/ballot/1';
/** Gives the score of a mark. */
function scoreOfMark(mark) {
    if (typeof mark === 'number')
        return (mark - 1) / 4;
    return mark === 'pass' ? 1 : 0;
}


/***/ }),

/***/ 21804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ mostTokens)
/* harmony export */ });
/** Names by which `params` may limit an answer. */
const LIMITS = ['max_tokens', 'max_completion_tokens', 'max_output_tokens', 'num_predict'];
/**
 * Finds how many tokens one request for an answer can take at the most: what `params` says goes before a limit that nobody
 * wrote, and several answers (`n`) add up. Null where nothing limits it.
 */
function mostTokens({ maxTokens, assumed, params, }) {
    const own = LIMITS.flatMap((name) => (typeof params[name] === 'number' ? [params[name]] : []));
    const isWritten = maxTokens !== null && !(own.length > 0 && assumed.includes('max_tokens'));
    const limits = isWritten ? [...own, maxTokens] : own;
    const answers = typeof params['n'] === 'number' ? Math.max(1, params['n']) : 1;
    return limits.length === 0 ? null : Math.max(...limits) * answers;
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
function shorten(text, most = 80) {
    const line = text.slice(0, 1000).replaceAll(/\s+/g, ' ');
    // Leaves no half of a character that takes two code units.
    return line.length > most ? `${line.slice(0, most - 3).replace(/[\ud800-\udbff]$/, '')}...` : line;
}
/** Gives text in quotes, cut as shorten does. */
function cite(text) {
    return `"${shorten(text)}"`;
}
/** Gives the first texts of a list, each as `show` gives it, and the number of the others. */
function listSome(texts, joint, show = cite) {
    const shown = texts
        .slice(0, 2)
        .map((text) => show(text))
        .join(joint);
    return texts.length > 2 ? `${shown}${joint}${texts.length - 2} more` : shown;
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

/***/ 55333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ toBallotLine),
/* harmony export */   Sk: () => (/* binding */ endLine),
/* harmony export */   gm: () => (/* binding */ parseBallot),
/* harmony export */   hM: () => (/* binding */ isEndedCut),
/* harmony export */   zy: () => (/* binding */ isCutShort)
/* harmony export */ });
/* harmony import */ var _domain_ballot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73468);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21789);
/* harmony import */ var _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60597);
/* harmony import */ var _text_try_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57453);
/** The lines of a file of ballots, each JSON (docs/rating.md). */






/** End of a line whose beginning is all that a process wrote before it was gone; it is passed over. */
const CUT = '#cut';
const MARKS = [1, 2, 3, 4, 5, 'pass', 'fail'];
const shape = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .mapping */ .pq)({
    schema: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)([_domain_ballot_js__WEBPACK_IMPORTED_MODULE_4__/* .BALLOT_SCHEMA */ .Z]),
    answer: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .filledText */ .Uq,
    benchmark_name: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    test_id: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    rater: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .filledText */ .Uq,
    score: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .share */ .uM),
    at: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .time */ .kB,
}, { note: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq });
/** Gives a ballot as a line. */
function toBallotLine(ballot) {
    return `${JSON.stringify(ballot)}\n`;
}
/** Gives what must go before a line that follows this one, which nothing ends. */
function endLine(last) {
    if (last === '')
        return '';
    return isCutShort(last) ? ` ${CUT}\n` : '\n';
}
/** Tells whether a line was ended as one that is only the beginning of a ballot. */
function isEndedCut(line) {
    return line.endsWith(CUT);
}
/** Tells whether a line that nothing ends is only the beginning of a ballot. */
function isCutShort(line) {
    return (0,_text_try_json_js__WEBPACK_IMPORTED_MODULE_5__/* .tryJson */ .M)(line) === undefined;
}
/** Reads a line; one that is no ballot is a UserError at its place. */
function parseBallot(line, place) {
    const value = parseAsWritten(line) ?? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(line, place.file, { firstLine: place.line }).value;
    const wrong = shape(value);
    const [first] = wrong;
    if (first !== undefined) {
        const name = first.at === '' ? 'a ballot' : `\`${first.at.slice(1)}\` of a ballot`;
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`${name} must be ${first.allowed}, found ${first.found}`, place);
    }
    const ballot = value; // every part but the mark was just checked
    const problem = findMarkProblem(ballot);
    if (problem !== undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(problem, place);
    return ballot;
}
/** Reads a line that is as we write it, which is quick; undefined where it may hold what is refused. */
function parseAsWritten(line) {
    const value = (0,_text_try_json_js__WEBPACK_IMPORTED_MODULE_5__/* .tryJson */ .M)(line);
    return JSON.stringify(value) === line ? value : undefined;
}
function findMarkProblem({ mark, score }) {
    if (mark === undefined)
        return undefined;
    if (!MARKS.includes(mark))
        return `\`mark\` of a ballot must be one of 1 to 5, pass, fail, found ${(0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(mark)}`;
    if (score === null)
        return '`mark` of a ballot must be absent where `score` is null, which takes it back';
    const due = (0,_domain_ballot_js__WEBPACK_IMPORTED_MODULE_4__/* .scoreOfMark */ .h)(mark);
    return Math.abs(due - score) <= _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR
        ? undefined
        : `\`score\` of a ballot must be ${due} where \`mark\` is ${(0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(mark)}, found ${(0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(score)}`;
}


/***/ }),

/***/ 55412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeBallots),
/* harmony export */   _: () => (/* binding */ readBallotSite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39204);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92960);
/* harmony import */ var _in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90737);
/* harmony import */ var _read_ballots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15456);






/** Gives the place of ballots that a file names, or the usual one. */
function placeBallots(named, { cwd, files }) {
    const shownAs = named ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BALLOTS */ .ux;
    return { path: node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, shownAs), reach: files, shownAs };
}
/** Reads the ballots that count; none where nothing is there yet. A place out of reach is a UserError, there or not. */
function readBallotSite({ path: file, reach, shownAs }) {
    const isNew = (0,_text_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(file, reach).status === 'allowed' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file);
    return isNew ? [] : (0,_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .keepInForce */ .g)((0,_read_ballots_js__WEBPACK_IMPORTED_MODULE_4__/* .readBallots */ .e)(file, reach, shownAs));
}


/***/ }),

/***/ 90737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YG: () => (/* binding */ raterKey),
/* harmony export */   g: () => (/* binding */ keepInForce),
/* harmony export */   pn: () => (/* binding */ timeOfBallot)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87506);

/**
 * Gives the ballots that count, in the order in which they were cast: of each rater on each answer the latest, of equal
 * times the later in order, unless that takes the rater's word back.
 */
function keepInForce(ballots) {
    const byTime = ballots.toSorted((one, other) => timeOfBallot(one) - timeOfBallot(other));
    const last = new Map();
    for (const ballot of byTime) {
        const key = JSON.stringify([raterKey(ballot.rater), ballot.answer]);
        last.delete(key);
        last.set(key, ballot);
    }
    return [...last.values()].filter((ballot) => ballot.score !== null);
}
/** Gives what tells raters apart: one person, written in capital or small letters, must not count twice. */
function raterKey(rater) {
    return rater.normalize('NFC').trim().toLowerCase();
}
/** Gives a ballot's time in milliseconds. */
function timeOfBallot({ at }) {
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)({ timestamp: at });
}


/***/ }),

/***/ 15456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ readBallots)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
;// CONCATENATED MODULE: ./src/text/byte-lines.ts
const LINE_FEED = 10;
/** Gives the lines of a text that is held whole. */
function* byteLines(bytes) {
    for (let start = 0; start < bytes.length;) {
        const found = bytes.indexOf(LINE_FEED, start);
        const end = found < 0 ? bytes.length : found;
        yield { bytes: bytes.subarray(start, end), isEnded: found >= 0 };
        start = end + 1;
    }
}

// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/records/ballots/ballot-line.ts
var ballot_line = __webpack_require__(55333);
;// CONCATENATED MODULE: ./src/records/ballots/read-ballots.ts









/** Largest file of ballots: some 300 000 of them. */
const MAX_BYTES = 64 * 1024 * 1024;
const MARK = '\uFEFF';
/**
 * Reads the ballots of a file, or of all `*.jsonl` of a folder by name, as they stand: `keepInForce` gives those that
 * count. Wrong lines are a UserError that names their places; a last line that was not written to its end is passed
 * over. `shownAs` is the name in messages.
 */
function readBallots(named, reach = text_reach/* ANYWHERE */.eY, shownAs = named) {
    const problems = [];
    const ballots = listBallotFiles(named, reach, shownAs).flatMap(({ file, shownAs: name }) => readFile(file, reach, name, problems));
    if (problems.length > 0)
        throw new problem.UserError(problems.slice(0, problem.MAX_PROBLEMS));
    return ballots;
}
function listBallotFiles(named, reach, shownAs) {
    if (!(0,open_file/* isFolder */.lQ)(named, reach))
        return [{ file: named, shownAs }];
    return listNames(named, shownAs).map((name) => ({
        file: external_node_path_default().join(named, name),
        shownAs: external_node_path_default().join(shownAs, name),
    }));
}
function listNames(folder, shownAs) {
    try {
        return (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'))
            .sort();
    }
    catch (error) {
        throw (0,problem.userError)(`cannot read \`${shownAs}\`: ${(0,file_error/* explainFileError */.Y)(error)}`, undefined, { cause: error });
    }
}
function readFile(file, reach, shownAs, problems) {
    const instead = ': let several files in one folder hold the ballots';
    const bytes = (0,open_file/* readBytes */.io)(file, reach, { maxBytes: MAX_BYTES, shownAs, instead });
    const ballots = [];
    let number = 0;
    for (const line of byteLines(bytes)) {
        number += 1;
        const place = { file: shownAs, line: number };
        try {
            const ballot = readLine(line, place);
            if (ballot !== undefined)
                ballots.push(ballot);
        }
        catch (error) {
            if (!(error instanceof problem.UserError))
                throw error;
            problems.push(...error.problems);
        }
    }
    return ballots;
}
function readLine({ bytes, isEnded }, place) {
    const text = bytes.toString('utf8').replace(MARK, '').trim();
    if (text === '' || (0,ballot_line/* isEndedCut */.hM)(text) || (!isEnded && (0,ballot_line/* isCutShort */.zy)(text)))
        return undefined;
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw (0,problem.userError)('the line is not valid UTF-8 text; save it as UTF-8', place);
    return (0,ballot_line/* parseBallot */.gm)(text, place);
}


/***/ }),

/***/ 87506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/** Gives the record with the latest time; of equal ones the later in order. */
function newest(records) {
    return newestFirst(records)[0];
}
/** Gives the records by time, the latest first; of equal ones the later in order comes first. */
function newestFirst(records) {
    return records.toReversed().sort((a, b) => timeOf(b) - timeOf(a));
}
/** Gives a record's time in milliseconds; a time without a zone is UTC. */
function timeOf({ timestamp }) {
    return Date.parse(/(?:Z|[-+]\d\d:?\d\d)$/i.test(timestamp) || !timestamp.includes('T') ? timestamp : `${timestamp}Z`);
}


/***/ }),

/***/ 28942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ digestSources),
/* harmony export */   kt: () => (/* binding */ PROGRAM_ENDINGS),
/* harmony export */   pu: () => (/* binding */ collectSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53603);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19770);
/** Programs of the user's: a file and all that it names beside it. */




/** Endings of the files that hold programs. */
const PROGRAM_ENDINGS = ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'];
const MAX_FILES = 500;
const MAX_BYTES = 32 * 1024 * 1024;
/** A text that begins as a relative path does: an import, a `require`, the address of a file that is read. */
const RELATIVE = /(['"`])(\.\.?\/[^'"`\n\\]{1,300})\1/g;
/** What `require` puts after a name. */
const GUESSED = ['', '.js', '.json', '/index.js'];
/**
 * Collects a program: its file, and every file beside it that a text in it names by a path that begins with `./` or `../`,
 * and so on. One that is missing, out of reach or too large is a UserError at the place that named it.
 */
function collectSources(named, { cwd, files: reach }, place) {
    const main = relativeTo(reach.folder, node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(cwd, named));
    const files = new Map();
    const waiting = [main];
    let left = MAX_BYTES;
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        if (files.has(file))
            continue;
        const full = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(reach.folder, file);
        const shownAs = relativeTo(cwd, full);
        const bytes = (0,_open_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(full, reach, { maxBytes: MAX_BYTES, place, shownAs });
        left -= bytes.length;
        if (left < 0 || files.size === MAX_FILES)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(`\`${named}\` names too much beside it: at most ${MAX_FILES} files and ${MAX_BYTES} bytes are allowed`, place);
        files.set(file, bytes);
        if (!PROGRAM_ENDINGS.includes(node_path__WEBPACK_IMPORTED_MODULE_0___default().extname(file)))
            continue;
        for (const found of listNamed(bytes.toString('utf8'), node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(full)))
            if ((0,_open_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isFile */ .fo)(found, reach))
                waiting.push(relativeTo(reach.folder, found));
    }
    return { main, files };
}
/** Gives the digest of a program's content: wherever it lies, the same files beside each other are the same program. */
function digestSources({ main, files }) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(main);
    const entries = [...files].map(([file, bytes]) => [
        file === main ? `main${node_path__WEBPACK_IMPORTED_MODULE_0___default().extname(main)}` : node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.relative(folder, file),
        (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes),
    ]);
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br)(Object.fromEntries(entries));
}
function listNamed(text, folder) {
    const named = new Set(Array.from(text.matchAll(RELATIVE), ([, , name = '']) => name));
    return [...named].flatMap((name) => GUESSED.map((ending) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, name + ending)));
}
function relativeTo(folder, file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(folder, file).replaceAll('\\', '/');
}


/***/ }),

/***/ 88351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ discardTorn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _discard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33909);



/** Nobody is still writing what has not grown for so long. */
const MIN_AGE_MS = 86_400_000;
/**
 * Removes the files of a folder that were being written when their process was killed, by how such files are named: they
 * are a day old, or whole under another name too.
 */
function discardTorn(folder, isTemporary) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter(isTemporary)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, name);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
        if (stat?.isFile() !== true)
            continue;
        if (stat.nlink > 1 || Date.now() - stat.mtimeMs > MIN_AGE_MS)
            (0,_discard_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .v)(file);
    }
}


/***/ }),

/***/ 33909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ discard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Removes a file, or a folder with all that is in it; what cannot be removed stays. */
function discard(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        // It is of no use, and costs nobody more than its room.
    }
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

/***/ 12940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/**
 * Gives a JSON value with every text in it mapped; names of fields stay but where they are someone else's. Parts that do
 * not change are not copied: a run's records are large, and few of their texts change.
 */
function mapTexts(value, map, { isKept = () => false, isFree = () => false } = {}) {
    const walk = (part, isNamed) => {
        if (typeof part === 'string')
            return map(part);
        if (typeof part !== 'object' || part === null)
            return part;
        return Array.isArray(part) ? walkItems(part, isNamed) : walkFields(part, isNamed);
    };
    const walkItems = (part, isNamed) => {
        let copy;
        for (const [index, item] of part.entries()) {
            const mapped = walk(item, isNamed);
            if (mapped !== item)
                copy ??= part.slice(0, index);
            copy?.push(mapped);
        }
        return copy ?? part;
    };
    const walkFields = (part, isNamed) => {
        const names = Object.keys(part);
        let copy;
        for (const [index, name] of names.entries()) {
            const item = part[name];
            const mapped = !isNamed && isKept(name) ? item : walk(item, isNamed || isFree(name));
            const newName = isNamed ? map(name) : name;
            if (mapped !== item || newName !== name)
                copy ??= names.slice(0, index).map((one) => [one, part[one]]);
            copy?.push([newName, mapped]);
        }
        return copy === undefined ? part : Object.fromEntries(copy);
    };
    return walk(value, false); // the same shape: texts become texts
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

/***/ 974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ spareMemory),
/* harmony export */   FR: () => (/* binding */ loadUnspared),
/* harmony export */   Pt: () => (/* binding */ cleanMemory)
/* harmony export */ });
/* unused harmony export growingPercent */
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_1__);


/** The engine's own factor by which its space for what has just been made grows. */
const USUAL_GROWTH = 2;
/** The engine's own way to choose the share by which a heap may grow. */
const USUAL_PERCENT = 0;
const MIB = 1024 * 1024;
/** Size of that space from which it does not grow further; left alone it takes 64 MiB and more. */
const FRESH_BYTES = 32 * MIB;
/** The size beside a heap that is large already, and what is large. */
const LEAST_FRESH_BYTES = 16 * MIB;
const LARGE_BYTES = 96 * MIB;
/** Bytes by which what stays may grow before the engine looks for what is no longer needed, and the least share. */
const SLACK_BYTES = 24 * MIB;
const LEAST_PERCENT = 12;
/** The engine's own share is above this one. */
const MOST_PERCENT = 100;
/** The share while texts are read, when nobody can look: what it leaves in reserve stays for most of a run. */
const READING_PERCENT = 40;
/** Time between two looks. */
const LOOK_MS = 100;
/** An engine that was told to keep its flags ends the process that sets one. */
const ARE_FLAGS_FROZEN = process.execArgv.some((flag) => /^--freeze[-_]flags[-_]after[-_]init$/.test(flag));
let isWatched = false;
/**
 * Gives what a step gives, which reads texts from outside: meanwhile the engine's space for what has just been made does
 * not grow. It would to 64 MiB and more for a file of one, since what is read stays; a run that asks needs some of it,
 * and gets that for the rest of the process. What the step leaves behind is cleaned away.
 */
async function spareMemory(step) {
    setGrowth(1);
    setGrowingPercent(READING_PERCENT);
    try {
        return await step();
    }
    finally {
        // The space grows from the first look on: until then plans of many cases are made without a pause.
        if (!isWatched)
            setInterval(boundMemory, LOOK_MS).unref();
        isWatched = true;
        cleanMemory();
    }
}
/**
 * Gives what a step loads, under the engine's own settings: under others it makes the code of Node's modules anew, which
 * takes longer than the rest of loading them.
 */
async function loadUnspared(load) {
    if (!isWatched)
        return await load();
    setGrowth(USUAL_GROWTH);
    setGrowingPercent(USUAL_PERCENT);
    try {
        return await load();
    }
    finally {
        boundMemory();
    }
}
/** Bounds the memory that the engine takes beyond what it needs: by itself it takes three times that. */
function boundMemory() {
    const fresh = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
    const used = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().used_heap_size;
    const enough = used > LARGE_BYTES ? LEAST_FRESH_BYTES : FRESH_BYTES;
    setGrowth(fresh !== undefined && fresh.space_size >= enough ? 1 : USUAL_GROWTH);
    setGrowingPercent(growingPercent(used));
}
/**
 * Cleans a heap that is large, at the end of a step that leaves much behind which nobody needs, and gives the system back
 * what is free then: by itself the engine takes more memory first, and keeps what it has.
 */
function cleanMemory() {
    if ((0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().used_heap_size <= LARGE_BYTES)
        return;
    setFlag('--expose-gc');
    // The flag puts it into new contexts; an engine without it cleans when it likes.
    const clean = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('globalThis.gc');
    clean?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
/** Gives the share, in percent, by which a heap of a size may grow before the engine cleans it. */
function growingPercent(bytes) {
    return Math.round(Math.min(MOST_PERCENT, Math.max(LEAST_PERCENT, (100 * SLACK_BYTES) / bytes)));
}
function setGrowth(factor) {
    setFlag(`--semi-space-growth-factor=${factor}`);
}
function setGrowingPercent(percent) {
    setFlag(`--heap-growing-percent=${percent}`);
}
function setFlag(flag) {
    if (!ARE_FLAGS_FROZEN)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(flag);
}


/***/ }),

/***/ 57453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ tryJson)
/* harmony export */ });
/** Gives the value of a JSON text; undefined where it is none, which no JSON text gives. */
function tryJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
