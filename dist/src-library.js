export const id = 9022;
export const ids = [9022,3603];
export const modules = {

/***/ 58307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readSettingDocuments)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21779);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _text_collect_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21789);
/* harmony import */ var _text_lazy_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79422);
/* harmony import */ var _text_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7159);
/* harmony import */ var _text_spool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54083);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41586);
/** Settings of evaluators that name files: documents, such as a JSON Schema, and programs of the user's. */









/**
 * Gives a benchmark with the content of the documents that its evaluators' settings name, and the digests of the programs;
 * what is wrong in them is a UserError.
 */
function readSettingDocuments(benchmark, site) {
    const read = { documents: new Map(), programs: new Map() };
    const fill = (use, find) => fillUse(use, find, site, read);
    const hasOwn = benchmark.cases.some(({ ownChecks }) => ownChecks?.evaluators !== undefined);
    return {
        ...benchmark,
        evaluators: benchmark.evaluators.map((use, index) => fill(use, (...parts) => benchmark.placeOf(['evaluators', index, ...parts]))),
        ...(hasOwn && { cases: _text_spool_js__WEBPACK_IMPORTED_MODULE_6__/* .Spool */ .Q.of((0,_text_lazy_list_js__WEBPACK_IMPORTED_MODULE_4__/* .mapList */ .bb)(benchmark.cases, (item) => fillCase(item, fill))) }),
    };
}
function fillCase(item, fill) {
    const { ownChecks } = item;
    if (ownChecks?.evaluators === undefined)
        return item;
    return {
        ...item,
        ownChecks: { ...ownChecks, evaluators: ownChecks.evaluators.map((use) => fill(use, () => item.place)) },
    };
}
function fillUse(use, find, site, read) {
    const evaluator = Object.hasOwn(site.evaluators, use.name) ? site.evaluators[use.name] : undefined;
    const findIn = (...parts) => deepest(find, use.name, parts);
    const settings = Object.entries(use.settings).flatMap(([key, value]) => {
        const setting = evaluator !== undefined && Object.hasOwn(evaluator.settings, key) ? evaluator.settings[key] : undefined;
        if (setting?.program === true && typeof value === 'string' && setting.check(value) === undefined)
            return fillProgram({ key, value }, use, findIn(key), site, read);
        if (setting?.document === undefined)
            return [[key, value]];
        return [[key, fillSetting({ key, value, setting }, findIn, site, read)]];
    });
    return { ...use, settings: Object.fromEntries(settings) };
}
/** Finds the place in whichever of the two spellings a use is written in. */
function deepest(find, name, parts) {
    const [flat, nested] = [find(...parts), find(name, ...parts)];
    return offsetOf(nested) > offsetOf(flat) ? nested : flat;
}
function offsetOf({ line = 0, column = 0 }) {
    return line * 1e6 + column;
}
/** Gives a program's path from the working directory, and the digest of what it is made of. */
function fillProgram({ key, value }, { name, settings }, place, { file, workspace }, { programs }) {
    if (settings[_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_8__/* .PROGRAM_CONTENT */ .d0] !== undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`unknown setting \`${_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_8__/* .PROGRAM_CONTENT */ .d0}\` of \`${name}\``, place);
    if (value === '')
        return [[key, value]];
    const full = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(workspace.cwd, node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(file), value);
    const named = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(workspace.cwd, full).replaceAll('\\', '/');
    const content = programs.get(named) ?? (0,_text_collect_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSources */ .J0)((0,_text_collect_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .collectSources */ .pu)(named, workspace, place));
    programs.set(named, content);
    return [
        [key, named],
        [_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_8__/* .PROGRAM_CONTENT */ .d0, content],
    ];
}
function fillSetting({ key, value, setting }, find, site, read) {
    const source = typeof value === 'string' ? readDocument(value, find(key), site, read) : undefined;
    const content = source === undefined ? value : source.value; // a parsed file holds JSON values only
    const fault = setting.document?.(content);
    if (fault === undefined)
        return content;
    const place = source === undefined ? find(key, ...fault.path) : source.placeOf(fault.path);
    throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`\`${key}\`: ${fault.message}`, place);
}
function readDocument(written, place, { file, workspace }, read) {
    const shownAs = node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(written)
        ? written
        : node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(file.replaceAll('\\', '/')), written);
    const known = read.documents.get(shownAs);
    if (known !== undefined)
        return known;
    const full = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(workspace.cwd, node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(file), written);
    const text = (0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(full, workspace.files, _text_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .SIZE_LIMITS */ .bd.config, place, shownAs);
    const parsed = /\.ya?ml$/i.test(written)
        ? (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .parseYaml */ .hN)(text, shownAs, _text_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_LIMITS */ .iO)
        : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text, shownAs);
    read.documents.set(shownAs, parsed);
    return parsed;
}


/***/ }),

/***/ 39204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ DEFAULT_REGRESSION_THRESHOLD),
/* harmony export */   Cf: () => (/* binding */ DEFAULT_PASS_MARK),
/* harmony export */   KE: () => (/* binding */ ACCEPT_LABEL),
/* harmony export */   Nr: () => (/* binding */ DEFAULT_TEMPERATURE),
/* harmony export */   S: () => (/* binding */ MEAN),
/* harmony export */   TV: () => (/* binding */ DEFAULT_OUTAGE_MS),
/* harmony export */   Uc: () => (/* binding */ DEFAULT_MAX_TOKENS),
/* harmony export */   VQ: () => (/* binding */ DEFAULT_FAIL_ON),
/* harmony export */   fR: () => (/* binding */ ROUNDING),
/* harmony export */   fx: () => (/* binding */ MAX_CONCURRENCY),
/* harmony export */   hN: () => (/* binding */ DEFAULT_RESULTS),
/* harmony export */   kT: () => (/* binding */ DEFAULT_STATISTICS),
/* harmony export */   rX: () => (/* binding */ MAX_REPEAT),
/* harmony export */   ul: () => (/* binding */ DEFAULT_DIFFICULTY),
/* harmony export */   ux: () => (/* binding */ DEFAULT_BALLOTS),
/* harmony export */   zv: () => (/* binding */ defaultSuspectP)
/* harmony export */ });
/** Default numbers of the verdict (docs/statistics.md). */
const DEFAULT_STATISTICS = {
    alpha: 0.05,
    power: 0.8,
    errorBudget: 0.05,
    suspectP: 0.1,
    confirmTrials: 3,
};
/** Drop of the pass rate that counts, 0 to 1. */
const DEFAULT_REGRESSION_THRESHOLD = 0.05;
/** Score that an answer must reach: in the mean over its evaluators or, with thresholds, from each evaluator. */
const DEFAULT_PASS_MARK = 0.7;
/** Key of `thresholds` that stands for the mean of all scores. */
const MEAN = 'mean';
/** Difference below which two numbers are the same to a person: 0.95 - 0.9 is 0.05, (0.4 + 1) / 2 is 0.7. */
const ROUNDING = 1e-9;
/** Temperature where nobody names another. */
const DEFAULT_TEMPERATURE = 0;
/** Longest answer in tokens where nobody names another. */
const DEFAULT_MAX_TOKENS = 1024;
/** Most trials of a case that can be asked for. */
const MAX_REPEAT = 1000;
/** Most requests at once that can be asked for: more than any provider serves. */
const MAX_CONCURRENCY = 1000;
/** Time that a model may be away while a run waits for it. */
const DEFAULT_OUTAGE_MS = 300_000;
/** Folder of the results where nobody names another. */
const DEFAULT_RESULTS = 'results';
/** Folder of people’s ballots where nobody names another. */
const DEFAULT_BALLOTS = 'ballots';
/** Words of `fail-on` that turn a run red. */
const DEFAULT_FAIL_ON = 'regression, below-floor, unmeasured';
/** Label on a pull request that accepts its lower level. */
const ACCEPT_LABEL = 'llm-bench: accept';
/** Gives the default `suspect_p`: at least `alpha`, so that no cell can be significant without being suspect. */
function defaultSuspectP(alpha) {
    return Math.max(DEFAULT_STATISTICS.suspectP, alpha);
}
/** Difficulty of a case that names none. */
const DEFAULT_DIFFICULTY = 'medium';


/***/ }),

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

/***/ 65092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  defineBenchmark: () => (/* reexport */ defineBenchmark)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/benchmarks/cases-file/read-cases-file.ts + 5 modules
var read_cases_file = __webpack_require__(72700);
// EXTERNAL MODULE: ./src/benchmarks/cases-file/schema.ts
var schema = __webpack_require__(68688);
// EXTERNAL MODULE: ./src/benchmarks/read-cases.ts
var read_cases = __webpack_require__(30490);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/check-source.ts
var check_source = __webpack_require__(79057);
// EXTERNAL MODULE: ./src/text/reach.ts
var reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/text/replace-file.ts
var replace_file = __webpack_require__(60454);
// EXTERNAL MODULE: ./src/text/source.ts
var source = __webpack_require__(40054);
// EXTERNAL MODULE: ./src/text/write-yaml.ts
var write_yaml = __webpack_require__(48582);
// EXTERNAL MODULE: ./src/benchmarks/as-written.ts
var as_written = __webpack_require__(20644);
// EXTERNAL MODULE: ./src/benchmarks/check-benchmark.ts
var check_benchmark = __webpack_require__(68046);
// EXTERNAL MODULE: ./src/benchmarks/custom-file.ts
var custom_file = __webpack_require__(94864);
// EXTERNAL MODULE: ./src/benchmarks/setting-documents.ts
var setting_documents = __webpack_require__(58307);
// EXTERNAL MODULE: ./src/evaluators/index.ts + 42 modules
var evaluators = __webpack_require__(81901);
// EXTERNAL MODULE: ./src/plan/template-problems.ts
var template_problems = __webpack_require__(58658);
// EXTERNAL MODULE: ./src/text/json.ts
var json = __webpack_require__(21789);
;// CONCATENATED MODULE: ./src/builder/check-built.ts










/** Instruments that a config may give. */
const INSTRUMENTS = {
    judge: { identity: {} },
    embedder: { identity: {} },
    jail: { identity: {} },
    scripts: { identity: {} },
};
/** Throws a UserError that names all for which the loader would refuse a benchmark that stands in a file. */
function checkBuilt(built, file) {
    const text = JSON.stringify(built);
    const parsed = (0,json/* parseJson */.qF)(text, file);
    const at = () => ({ file });
    const folder = external_node_path_default().dirname(external_node_path_default().resolve(file));
    const files = (0,reach/* within */.ux)(external_node_path_default().parse(folder).root, 'the disk');
    const workspace = { cwd: process.cwd(), files, named: files };
    const source = { ...parsed, value: (0,as_written/* readFileAsWritten */.m)(parsed), placeOf: at, placeOfKey: at };
    const benchmark = (0,setting_documents/* readSettingDocuments */.d)((0,custom_file/* readCustomFile */.U)(source, workspace), { file, workspace, evaluators: evaluators/* evaluators */.D });
    (0,check_benchmark/* checkBenchmark */.s)(benchmark, { evaluators: evaluators/* evaluators */.D, instruments: INSTRUMENTS });
    const problems = (0,template_problems/* findTemplateProblems */.I)(benchmark, benchmark.cases);
    if (problems.length > 0)
        throw new problem.UserError(problems);
}

;// CONCATENATED MODULE: ./src/builder/define-benchmark.ts











/** Begins a benchmark in code, with the keys of a benchmark file; cases and more can be added in a chain. */
function defineBenchmark(given) {
    return new Builder(given);
}
class Builder {
    #file;
    #cases;
    constructor({ test_cases = [], ...file }) {
        this.#file = file;
        this.#cases = [...test_cases];
    }
    addCase(item) {
        this.#cases.push(item);
        return this;
    }
    addCases(items) {
        this.#cases.push(...items);
        return this;
    }
    addCasesFrom(from) {
        const named = typeof from === 'string' ? from : from.file;
        const place = { file: named };
        const written = (0,check_source/* checkSource */.As)(schema/* casesSchema */.T, (0,source/* sourceAt */.Pf)(place, from));
        const site = { path: external_node_path_default().resolve(named), reach: reach/* ANYWHERE */.eY, shownAs: named, place };
        for (const { value, blank = [] } of (0,read_cases_file/* readCasesFile */.S)(written, site).rows)
            this.#cases.push(fillBlanks(value, blank)); // checked with all others in `build`
        return this;
    }
    setDescription(description) {
        return this.#set({ description });
    }
    setVersion(version) {
        return this.#set({ version });
    }
    setEvaluators(evaluators) {
        return this.#set({ evaluators });
    }
    setThresholds(thresholds) {
        return this.#set({ thresholds });
    }
    setPrompt(prompt) {
        return this.#set({ prompt });
    }
    setSystemPrompt(system_prompt) {
        return this.#set({ system_prompt });
    }
    build() {
        return this.#buildFor(`${this.#file.name}.json`);
    }
    save(file) {
        const isJson = /\.json$/i.test(file);
        if (!isJson && !/\.ya?ml$/i.test(file))
            throw (0,problem.userError)('a benchmark is saved as .yaml, .yml or .json', { file });
        const built = this.#buildFor(file);
        (0,replace_file/* replaceFile */.f)(file, isJson ? `${JSON.stringify(built, null, 2)}\n` : (0,write_yaml/* writeYaml */.V)(built));
        return external_node_path_default().resolve(file);
    }
    #set(more) {
        this.#file = { ...this.#file, ...more };
        return this;
    }
    /** Builds it for the place of its file, to which paths in it are relative. */
    #buildFor(file) {
        const built = { ...this.#file, test_cases: nameAll(this.#cases, this.#file.name) };
        checkBuilt(built, file);
        return built;
    }
}
/** Gives cases their ids, as the loader would. */
function nameAll(cases, benchmark) {
    const place = { file: benchmark };
    const named = (0,read_cases/* nameCases */.D)(cases.map(({ id }) => ({ text: { ...(id !== undefined && { id }), input: '' }, place })), benchmark);
    return cases.map(({ id = '', ...item }, index) => ({ id: named[index]?.id ?? id, ...item }));
}
/** Gives a case in which metadata that its file has an empty place for is there, if only as null. */
function fillBlanks(item, blank) {
    if (blank.length === 0)
        return item;
    const nothing = Object.fromEntries(blank.map((key) => [key, null]));
    return { ...item, metadata: { ...nothing, ...item.metadata } };
}

;// CONCATENATED MODULE: ./src/library.ts
/** What programs import from the package. */



/***/ }),

/***/ 58658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findTemplateProblems)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97504);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60613);
/* harmony import */ var _text_parse_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71547);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55383);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77909);






const ESCAPE = 'for the text `{{` write `{{"{{"}}`';
/** What other tools call the input. */
const INPUT_NAMES = new Set([
    ...['question', 'query', 'prompt', 'message', 'text', 'problem', 'instruction', 'user_input', 'inputs'],
]);
/** Most different names in a template: each is looked up in each case. */
const MAX_NAMES = 1_000;
/** Most names of other tools that are looked for among those of the cases. */
const MAX_FOREIGN = 100;
/** Most levels of metadata whose names are suggested. */
const MAX_LEVELS = 3;
/** Finds what is wrong with a benchmark's prompts for its cases: each mistake once, however many cases have it. */
function findTemplateProblems(benchmark, cases) {
    const parts = listParts(benchmark);
    const problems = parts.flatMap((part) => [...findSyntaxProblems(part), ...findUnknownNames(part, cases)]);
    return problems.length > 0 ? problems : findUnusedInput(parts, cases);
}
function listParts({ prompt, systemPrompt, promptFile, systemPromptFile, placeOf }) {
    const create = (noun, key, text, file) => {
        if (text === null)
            return [];
        const placeAt = (offset) => file === null ? placeOf([key]) : { file, line: text.slice(0, offset).split('\n').length };
        return [{ noun, text, template: (0,_text_parse_template_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .Q)(text), placeAt }];
    };
    return [
        ...create('prompt', 'prompt', prompt, promptFile),
        ...create('system prompt', 'system_prompt', systemPrompt, systemPromptFile),
    ];
}
function findSyntaxProblems({ text, template: { parts, unclosedAt }, placeAt }) {
    const problems = [];
    if (unclosedAt !== null)
        problems.push({
            message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(firstLine(text, unclosedAt))} is not closed by \`}}\` on its line; ${ESCAPE}`,
            place: placeAt(unclosedAt),
        });
    for (const [open, close] of [
        ['{%', '%}'],
        ['{#', '#}'],
    ])
        for (const part of parts) {
            const at = part.kind === 'text' ? part.text.indexOf(open) : -1;
            if (at === -1)
                continue;
            const start = part.offset + at;
            const end = text.indexOf(close, start + 2);
            if (end === -1)
                break;
            problems.push({
                message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text.slice(start, end + 2))} would be sent as it stands: templates know \`{{input}}\` and \`{{metadata.x}}\` alone; for the text \`${open}\` write \`{{"${open}"}}\``,
                place: placeAt(start),
            });
            break;
        }
    return problems;
}
function firstLine(text, from) {
    return text.slice(from, from + 80).split('\n', 1)[0] ?? '';
}
function findUnknownNames({ noun, template, placeAt }, cases) {
    const offsets = new Map();
    for (const part of template.parts)
        if (part.kind === 'name' && !offsets.has(part.name))
            offsets.set(part.name, part.offset);
    if (offsets.size > MAX_NAMES)
        return [
            { message: `more than ${MAX_NAMES} different names in the ${noun} are not allowed`, place: placeAt(0) },
        ];
    const unknown = [...offsets].filter(([name]) => cases.some((item) => (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(name, item) === undefined));
    return unknown.slice(0, _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.MAX_PROBLEMS).flatMap(([name, offset]) => {
        const lacking = cases.filter((item) => (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(name, item) === undefined);
        const [first, ...others] = lacking;
        if (first === undefined)
            return [];
        const shown = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(`{{${name}}}`);
        const hint = lacking.length < cases.length ? '' : suggest(name, cases);
        if (!isPlain(name) && lacking.length === cases.length)
            return [{ message: `no case has ${shown}${hint}; ${ESCAPE}`, place: placeAt(offset) }];
        const more = others.length === 0
            ? ''
            : `, nor ${others.length === 1 ? 'has 1 other' : `have ${others.length} others`}`;
        return [
            {
                message: `case \`${first.id}\` has no ${shown}, which the ${noun} asks for${more}${hint}`,
                place: first.place,
            },
        ];
    });
}
function isPlain(name) {
    return /^[\w.-]+$/.test(name);
}
/** Suggests the name that is meant: one of that name deeper in the metadata, a similar one, or the input. */
function suggest(name, cases) {
    const known = [...new Set(['input', ...cases.flatMap(({ metadata }) => listPaths(metadata, 'metadata'))])];
    const own = name.replace(/^metadata\./, '');
    const lastOf = (path) => path.slice(path.lastIndexOf('.') + 1);
    const meant = known.find((path) => lastOf(path) === own) ??
        (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(own, known.map(lastOf)) ??
        (INPUT_NAMES.has(own.toLowerCase()) ? 'input' : undefined);
    const path = known.find((one) => one === meant || lastOf(one) === meant);
    if (path !== undefined)
        return `; did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(`{{${path}}}`)}?`;
    return isPlain(name)
        ? `; known: ${known
            .slice(0, 30)
            .map((one) => `{{${one}}}`)
            .join(', ')}`
        : '';
}
function listPaths(metadata, prefix, level = 1) {
    return Object.entries(metadata).flatMap(([key, value]) => {
        const path = `${prefix}.${key}`;
        return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .p)(value) && level < MAX_LEVELS ? [path, ...listPaths(value, path, level + 1)] : [path];
    });
}
/** Finds that the model is not asked what the cases ask: nothing of a case, or not the input in which they differ. */
function findUnusedInput(parts, cases) {
    const prompt = parts.find(({ noun }) => noun === 'prompt');
    if (prompt === undefined)
        return [];
    const names = parts.flatMap(({ template }) => template.parts.flatMap((part) => (part.kind === 'name' ? [part.name] : [])));
    if (names.includes('input'))
        return [];
    const differ = new Set(cases.map(({ input }) => input)).size > 1;
    if (names.length > 0 && !differ)
        return [];
    const what = names.length === 0
        ? 'nothing of a case goes into the prompt'
        : 'the cases differ in `input`, which no prompt asks for';
    const found = findForeignName(prompt.template, cases);
    const hint = found === undefined
        ? 'write `{{input}}` where it belongs'
        : `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(found.written)} is sent as it stands; did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(`{{${found.name}}}`)}?`;
    return [{ message: `${what}: ${hint}`, place: prompt.placeAt(found?.offset ?? 0) }];
}
/** Finds a name of a case as other tools write it, `{input}` or `${question}`, and what it is called here. */
function findForeignName({ parts }, cases) {
    let tried = 0;
    for (const part of parts)
        for (const match of part.kind === 'text' ? part.text.matchAll(/\$?\{([A-Za-z_][\w.]*)\}/g) : []) {
            const [written, name = ''] = match;
            tried += 1;
            if (tried > MAX_FOREIGN)
                return undefined;
            const isOurs = cases.some((item) => (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(name, item) !== undefined);
            if (isOurs || INPUT_NAMES.has(name.toLowerCase()))
                return { written, offset: part.offset + match.index, name: isOurs ? name : 'input' };
        }
    return undefined;
}


/***/ }),

/***/ 77909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var _benchmarks_file_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16258);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);


/** Keys of a case that a bare name never means, be there metadata of that name or not. */
const CASE_KEYS = new Set(Object.keys(_benchmarks_file_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .caseSchema */ .o.shape));
/**
 * Fills a case's `{{input}}` and `{{metadata.x}}` (also `{{x}}`, and deeper: `{{x.y}}`) into a template. What is filled
 * in is not looked at again, so a case's own braces stay as they are. Null is empty; other values that are no text are
 * written as JSON.
 */
function fillTemplate({ parts }, item) {
    const unknown = [];
    const texts = parts.map((part) => {
        if (part.kind === 'text')
            return part.text;
        const value = lookUp(part.name, item);
        if (value === undefined)
            unknown.push(part.name);
        if (typeof value === 'string')
            return value;
        return value === null ? '' : JSON.stringify(value);
    });
    return unknown.length === 0
        ? { status: 'filled', text: texts.join('') }
        : { status: 'unknown', names: unknown };
}
/** Gives what a name in a template stands for in a case; undefined where it has no such thing. */
function lookUp(name, { input, metadata, blank = [] }) {
    if (name === 'input')
        return input;
    const path = name.startsWith('metadata.') ? name.slice('metadata.'.length) : name;
    const steps = path.split('.');
    const [first = ''] = steps;
    if (path === name && CASE_KEYS.has(first))
        return undefined;
    if (Object.hasOwn(metadata, path))
        return metadata[path];
    if (blank.includes(path) || blank.includes(first))
        return null;
    let value = metadata;
    for (const step of steps) {
        if (value === null)
            return null;
        value = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }
    return value;
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

/***/ 43268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ modeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Mode of a new file, of which the system takes what its user wants of none. */
const USUAL = 0o666;
/** Gives the mode for a file that replaces an earlier one: the same; where there is none, `unless`. */
function modeOf(file, unless = USUAL) {
    const earlier = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
    return earlier === undefined ? unless : earlier.mode & 0o777;
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

/***/ 80573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ty: () => (/* binding */ timesOver),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
/** Gives a count, its whole part in groups of thousands. */
function thousands(value) {
    if (value >= 0 && value < 1000)
        return String(value);
    return String(value).replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ' '));
}
/** Gives "1 case" or "3 cases"; nothing else joins a count and a noun. */
function plural(value, noun) {
    return `${thousands(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** Gives "once" or "3 times". */
function timesOver(value) {
    return value === 1 ? 'once' : `${thousands(value)} times`;
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

/***/ 60454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53603);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46826);
/* harmony import */ var _mode_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43268);






/** Writes a file in place of an earlier one, whose mode it keeps: whole, or not at all. `mode` is that of a new one. */
function replaceFile(file, text, mode) {
    const full = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(file);
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(full), `.llm-bench-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(full), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, text, { flag: 'wx', mode: (0,_mode_of_js__WEBPACK_IMPORTED_MODULE_5__/* .modeOf */ .V)(full, mode) });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, full);
    }
    catch (error) {
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)(`cannot write \`${file}\`: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Y)(error)}`, undefined, { cause: error });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    }
}


/***/ }),

/***/ 48582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Gives a value as YAML that people review: texts of several lines as blocks, nothing folded, no anchors. */
function writeYaml(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { lineWidth: 0, aliasDuplicateObjects: false });
}


/***/ })

};
