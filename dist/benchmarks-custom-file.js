export const id = 1777;
export const ids = [1777];
export const modules = {

/***/ 68046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ checkBenchmark)
/* harmony export */ });
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21779);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53603);
/* harmony import */ var _evaluators_cite_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96763);
/* harmony import */ var _evaluators_hold_against_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68667);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60613);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8878);
/* harmony import */ var _text_problem_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61543);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40054);
/* harmony import */ var _evaluator_uses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58414);











/** Throws one UserError that names everything in which a benchmark and its evaluators do not fit together. */
function checkBenchmark(benchmark, available) {
    const problems = [...findUseProblems(benchmark, available), ...findThresholdProblems(benchmark)];
    if (problems.length === 0)
        problems.push(...findCaseProblems(benchmark, available));
    if (problems.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.UserError(problems);
}
function findUseProblems({ evaluators: uses, placeOf }, available) {
    return explainUses(uses, available).flatMap((messages, index) => messages.map((message) => ({ message, place: placeOf(['evaluators', index]) })));
}
/** Explains what is wrong with each of several evaluators. */
function explainUses(uses, available) {
    const seen = new Set();
    const names = new Set();
    return uses.map((use) => {
        const name = (0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreName */ .Kv)(use);
        const written = JSON.stringify([use.name, (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(use.settings)]);
        const [isRepeated, isNamed] = [seen.has(written), names.has(name)];
        seen.add(written);
        names.add(name);
        if (isRepeated)
            return [`the evaluator \`${use.name}\` is given twice`];
        if (isNamed)
            return [`two evaluators have the name \`${name}\`: give one another with \`as\``];
        if (name === 'default')
            return ['`as` must not be `default`, which in `thresholds` stands for the rest'];
        if (name === _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .MEAN */ .S)
            return ['`as` must not be `mean`, which in `thresholds` is the mean of all scores'];
        // Results keep scores by these names.
        if (_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .FORBIDDEN_KEYS */ .p5.has(name))
            return [`\`as\` must not be \`${name}\``];
        return explainUse(use, available);
    });
}
function explainUse({ name, settings }, { evaluators, instruments }) {
    const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
    if (evaluator === undefined)
        return [`unknown evaluator \`${name}\`${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .suggest */ .Z)(name, Object.keys(evaluators))}`];
    const lacking = (evaluator.needs ?? []).filter((need) => instruments[need] === undefined);
    if (lacking.length > 0)
        return [
            `the evaluator \`${name}\` needs ${lacking.map((need) => `\`${need}\``).join(' and ')}, which is not to be had`,
        ];
    return Object.entries(settings).flatMap(([key, value]) => {
        if (key === 'expected' || (key === _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__/* .PROGRAM_CONTENT */ .d0 && hasProgram(evaluator)))
            return [];
        const setting = Object.hasOwn(evaluator.settings, key) ? evaluator.settings[key] : undefined;
        if (setting === undefined)
            return [`unknown setting \`${key}\` of \`${name}\`${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .suggest */ .Z)(key, Object.keys(evaluator.settings))}`];
        const allowed = setting.check(value);
        return allowed === undefined
            ? []
            : [`\`${key}\` of \`${name}\` must be ${allowed}, found \`${(0,_evaluators_cite_text_js__WEBPACK_IMPORTED_MODULE_8__/* .shorten */ .ml)(JSON.stringify(value))}\``];
    });
}
function hasProgram({ settings }) {
    return Object.values(settings).some(({ program }) => program === true);
}
function findThresholdProblems(benchmark) {
    const { evaluators: uses, thresholds, cases, placeOf } = benchmark;
    if (thresholds === null)
        return [];
    const names = new Set([...uses.map(_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreName */ .Kv), 'default', _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .MEAN */ .S]);
    for (const item of cases)
        for (const use of (0,_evaluator_uses_js__WEBPACK_IMPORTED_MODULE_5__/* .checksOf */ .tg)(benchmark, item)?.uses ?? [])
            names.add((0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreName */ .Kv)(use));
    return explainThresholds(thresholds, [...names], 'this benchmark').map(({ name, message }) => ({
        message,
        place: placeOf(['thresholds', name]),
    }));
}
function explainThresholds(thresholds, names, owner) {
    return Object.keys(thresholds)
        .filter((name) => !names.includes(name))
        .map((name) => ({
        name,
        message: `\`thresholds.${name}\` names no evaluator of ${owner}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .suggest */ .Z)(name, names)}`,
    }));
}
/** Finds what is wrong with cases; the same in many cases is one problem, at the first of them. */
function findCaseProblems(benchmark, available) {
    const tally = new _text_problem_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemTally */ .I('case');
    for (const item of benchmark.cases) {
        const checks = (0,_evaluator_uses_js__WEBPACK_IMPORTED_MODULE_5__/* .checksOf */ .tg)(benchmark, item);
        const add = (problem) => tally.add(kindOf(problem), () => ({
            message: `case \`${item.id}\`, ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_9__/* .plainPhrase */ .U)(problem)}`,
            place: item.place,
        }));
        const wrong = checks === null ? [] : explainChecks(checks, item, available);
        for (const message of wrong)
            add([message]);
        if (wrong.length > 0)
            continue;
        for (const use of checks?.uses ?? benchmark.evaluators) {
            const problem = explainCase(item, use, available);
            if (problem === undefined)
                continue;
            if (benchmark.lacksExpected !== undefined && wantsExpected(item, use, available))
                return [benchmark.lacksExpected];
            add([`${(0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreName */ .Kv)(use)}: `, ...problem]);
        }
    }
    return tally.list();
}
/** Explains what is wrong with the checks that a case brings itself. */
function explainChecks({ uses }, { ownChecks = {} }, available) {
    const names = [...uses.map(_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreName */ .Kv), 'default', _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .MEAN */ .S];
    return [
        ...explainUses(uses, available).flat(),
        ...explainThresholds(ownChecks.thresholds ?? {}, names, 'this case').map(({ message }) => message),
    ];
}
/** Gives what makes a problem the same in other cases: all but words of the case. */
function kindOf(problem) {
    return problem.filter((part) => typeof part === 'string').join('');
}
function explainCase(item, use, { evaluators }) {
    const evaluator = evaluators[use.name];
    const { item: held, settings } = (0,_evaluators_hold_against_js__WEBPACK_IMPORTED_MODULE_10__/* .holdAgainst */ .j)(item, use);
    const problem = findMetadataProblem(item.metadata, evaluator) ?? evaluator?.findProblem(held, settings);
    return typeof problem === 'string' ? [problem] : problem;
}
/** Tells whether an expected answer would mend what is wrong: then it is a mistake of the file, not of its cases. */
function wantsExpected(item, use, available) {
    const explain = (one) => (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_9__/* .plainPhrase */ .U)(explainCase(one, use, available) ?? []);
    return explain({ ...item, expected: '1' }) !== explain(item);
}
/** Finds what is wrong with metadata named like a setting: it is one, and overrides the benchmark's. */
function findMetadataProblem(metadata, evaluator) {
    for (const [key, { check, fromMetadata }] of Object.entries(evaluator?.settings ?? {})) {
        const isGiven = fromMetadata === true && metadata[key] !== undefined;
        const allowed = isGiven ? check(metadata[key]) : undefined;
        if (allowed !== undefined)
            return `\`metadata.${key}\` must be ${allowed}`;
    }
    return undefined;
}


/***/ }),

/***/ 94864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openBenchmarkFile),
/* harmony export */   U: () => (/* binding */ readCustomFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(21779);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(97504);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _text_check_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79057);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21789);
/* harmony import */ var _text_lazy_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79422);
/* harmony import */ var _text_open_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19770);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(80573);
/* harmony import */ var _text_read_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7159);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41586);
/* harmony import */ var _as_written_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20644);
/* harmony import */ var _cases_file_read_cases_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72700);
/* harmony import */ var _evaluator_uses_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58414);
/* harmony import */ var _file_schema_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16258);
/* harmony import */ var _read_cases_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(30490);
















/** How JSON begins that stands in a YAML file. */
const JSON_START = /^\uFEFF?\{/;
/** Most cases that are checked at once. */
const MAX_AT_ONCE = 20_000;
/** Reads a benchmark file's text with its positions. */
function openBenchmarkFile(file, { cwd, files }) {
    const parsed = parse(readSmall(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(cwd, file), files, file), file);
    const { placeOf, placeOfKey } = parsed;
    return { file, value: (0,_as_written_js__WEBPACK_IMPORTED_MODULE_8__/* .readFileAsWritten */ .m)(parsed), placeOf, placeOfKey };
}
/** Reads a benchmark file's text; one in YAML is refused by its size, before it is read. */
function readSmall(file, reach, shownAs) {
    const isJson = file.endsWith('.json') || JSON_START.test((0,_text_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readHead */ .zy)(file, reach, 4).toString('utf8'));
    if (isJson)
        return (0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(file, reach, _text_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .SIZE_LIMITS */ .bd.benchmark, undefined, shownAs);
    const instead = ' in YAML: rows belong into a JSONL or CSV file';
    return (0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readPlainText */ .Sg)((0,_text_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBytes */ .io)(file, reach, { maxBytes: _text_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .SIZE_LIMITS */ .bd.yaml, shownAs, instead }), shownAs);
}
function parse(text, file) {
    if (file.endsWith('.json'))
        return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text, file);
    if (!text.startsWith('{'))
        return (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .parseYaml */ .hN)(text, file, _text_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .BENCHMARK_LIMITS */ .jF);
    // JSON is YAML too, but read as JSON it takes a fifth of the time and memory.
    try {
        return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text, file);
    }
    catch (error) {
        if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoJson */ .Cy)(error))
            return (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .parseYaml */ .hN)(text, file, _text_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .BENCHMARK_LIMITS */ .jF);
        throw error;
    }
}
/** Gives the benchmark that a custom file describes, prompts and cases read from the files it names. */
function readCustomFile(source, workspace) {
    const text = (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSource */ .As)(_file_schema_js__WEBPACK_IMPORTED_MODULE_11__/* .benchmarkFileSchema */ .B, { ...source, value: readyToCheck(source.value) });
    const site = new Site(source, workspace);
    const { cases, ...more } = site.readCases(text);
    const isDefaultUsed = cases.some(({ ownChecks }) => ownChecks?.evaluators === undefined);
    return {
        name: text.name,
        description: text.description ?? '',
        version: text.version ?? '1.0.0',
        category: 'custom',
        prompt: site.readTextOrFile(text, 'prompt', 'prompt_file'),
        systemPrompt: site.readTextOrFile(text, 'system_prompt', 'system_prompt_file'),
        promptFile: text.prompt_file === undefined ? null : site.relative(text.prompt_file),
        systemPromptFile: text.system_prompt_file === undefined ? null : site.relative(text.system_prompt_file),
        evaluators: (0,_evaluator_uses_js__WEBPACK_IMPORTED_MODULE_10__/* .nameUses */ .AS)((0,_evaluator_uses_js__WEBPACK_IMPORTED_MODULE_10__/* .readUses */ .NC)(text.evaluators ?? (isDefaultUsed ? ['exact_match'] : []))),
        hasDefaultEvaluators: text.evaluators === undefined,
        thresholds: text.thresholds ?? null,
        cases,
        ...more,
        gate: (0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_13__/* .createGate */ .qD)(text.gate ?? {}),
        repeat: text.repeat ?? null,
        paths: (text.paths ?? []).map((glob) => site.relative(glob)),
        placeOf: source.placeOf,
    };
}
/** Gives the file's value without keys of cases that are null, which say that there is nothing. */
function readyToCheck(value) {
    const cases = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_14__/* .isMapping */ .p)(value) ? value['test_cases'] : undefined;
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_14__/* .isMapping */ .p)(value) || !Array.isArray(cases))
        return value;
    const test_cases = cases.map((item) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_14__/* .isMapping */ .p)(item) && Object.values(item).includes(null)
        ? Object.fromEntries(Object.entries(item).filter(([, inner]) => inner !== null))
        : item);
    return { ...value, test_cases: leaveOutUntold(test_cases) };
}
/** Gives the cases as far as mistakes in them are told: checked all at once, each wrong one takes a kilobyte. */
function leaveOutUntold(cases) {
    if (cases.length <= MAX_AT_ONCE)
        return cases;
    let wrong = 0;
    const last = cases.findIndex((item) => {
        if (!_file_schema_js__WEBPACK_IMPORTED_MODULE_11__/* .caseSchema */ .o.safeParse(item).success)
            wrong += 1;
        return wrong > _text_check_source_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TOLD */ .$u;
    });
    return last < 0 ? cases : cases.slice(0, last + 1);
}
/** Gives the cases that are run: those that wait for a review are counted. */
function setAside(cases, name, place) {
    const reviewed = (0,_text_lazy_list_js__WEBPACK_IMPORTED_MODULE_4__/* .filterList */ .Hk)(cases, ({ isUnreviewed }) => isUnreviewed !== true);
    const unreviewed = cases.length - reviewed.length;
    if (unreviewed === 0)
        return { cases };
    const verb = unreviewed === 1 ? 'waits' : 'wait';
    const message = `${unreviewed} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_15__/* .plural */ .LS)(cases.length, 'case')} of \`${name}\` ${verb} for a review (\`reviewed: false\`) and ${unreviewed === 1 ? 'is' : 'are'} not run`;
    return { cases: reviewed, unreviewed, notes: [{ message, place }] };
}
/** Surroundings of a benchmark file: paths in it are relative to it. */
class Site {
    #source;
    #workspace;
    constructor(source, workspace) {
        this.#source = source;
        this.#workspace = workspace;
    }
    /** Gives a path that is written in the file, relative to the working directory. */
    relative(written) {
        if (node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(written))
            return written;
        return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(this.#source.file.replaceAll('\\', '/')), written);
    }
    readTextOrFile(text, key, fileKey) {
        const file = text[fileKey];
        const place = this.#source.placeOf([fileKey]);
        if (file === undefined)
            return text[key] ?? null;
        if (text[key] !== undefined)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`give \`${key}\` or \`${fileKey}\`, not both`, place);
        // Editors end a file with a line break that nobody means to send.
        const { files } = this.#workspace;
        return (0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(this.#resolve(file), files, _text_read_text_js__WEBPACK_IMPORTED_MODULE_6__/* .SIZE_LIMITS */ .bd.benchmark, place, this.relative(file)).replace(/\r?\n$/, '');
    }
    readCases({ name, test_cases, cases: file }) {
        const place = this.#source.placeOfKey([file === undefined ? 'test_cases' : 'cases']);
        if ((test_cases === undefined) === (file === undefined))
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)('give the cases as `test_cases` or as `cases`, a file: one of the two', place);
        const { cases, ...more } = file === undefined
            ? {
                cases: (0,_read_cases_js__WEBPACK_IMPORTED_MODULE_12__/* .nameCases */ .D)((test_cases ?? []).map((text, index) => ({
                    text,
                    place: this.#source.placeOf(['test_cases', index]),
                })), name),
            }
            : this.#readCasesFile(file, name);
        if (cases.length === 0)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`there is no case in \`${file === undefined ? 'test_cases' : 'cases'}\``, place);
        return { ...setAside(cases, name, place), ...more };
    }
    #readCasesFile(written, name) {
        const file = typeof written === 'string' ? written : written.file;
        const { rows, ...more } = (0,_cases_file_read_cases_file_js__WEBPACK_IMPORTED_MODULE_9__/* .readCasesFile */ .S)(written, {
            path: this.#resolve(file),
            reach: this.#workspace.files,
            shownAs: this.relative(file),
            place: this.#source.placeOf(typeof written === 'string' ? ['cases'] : ['cases', 'file']),
        });
        return { cases: (0,_read_cases_js__WEBPACK_IMPORTED_MODULE_12__/* .readRows */ .a)(rows, name), ...more };
    }
    #resolve(written) {
        return node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(this.#workspace.cwd, node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(this.#source.file), written);
    }
}


/***/ }),

/***/ 58414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ nameUses),
/* harmony export */   NC: () => (/* binding */ readUses),
/* harmony export */   tg: () => (/* binding */ checksOf)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);


/** Gives evaluators as they are used from what is written. */
function readUses(written) {
    return written.map((use) => {
        if (typeof use === 'string')
            return { name: use, settings: {} };
        const { name: named, ...rest } = use; // a parsed file holds JSON values only
        if (typeof named === 'string')
            return createUse(named, rest);
        const [[name, settings] = ['', {}]] = Object.entries(use);
        return createUse(name, (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(settings) ? settings : {});
    });
}
function createUse(name, { as, ...settings }) {
    return { name, settings, ...(typeof as === 'string' && { as }) };
}
/** Gives each use a score name of its own: a second one of a kind is `contains_match_2`. */
function nameUses(uses) {
    const taken = new Set(uses.flatMap(({ as }) => as ?? []));
    return uses.map((use) => {
        if (use.as !== undefined)
            return use;
        let as = use.name;
        for (let count = 2; taken.has(as); count += 1)
            as = `${use.name}_${count}`;
        taken.add(as);
        return as === use.name ? use : { ...use, as };
    });
}
/**
 * Gives what scores a case that brings checks of its own; null for one that does not. They stand beside the
 * benchmark's, and alone where the benchmark names no evaluators; its thresholds go before the benchmark's.
 */
function checksOf({ evaluators, thresholds, hasDefaultEvaluators }, { ownChecks: own }) {
    if (own === undefined)
        return null;
    const given = own.evaluators !== undefined && hasDefaultEvaluators === true ? [] : evaluators;
    const known = new Set(given.map(_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj));
    const added = (own.evaluators ?? []).filter((use) => !known.has((0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(use)));
    return {
        uses: nameUses([...given, ...added]),
        thresholds: own.thresholds === undefined ? thresholds : { ...thresholds, ...own.thresholds },
    };
}


/***/ }),

/***/ 16258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ benchmarkFileSchema),
/* harmony export */   o: () => (/* binding */ caseSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38816);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _text_check_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79057);
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71686);
/* harmony import */ var _cases_file_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68688);





// YAML and JSON read an unquoted `2` as a number, but it is meant as it is written; `1.10` has come as text already.
const asText = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().transform(String);
const name = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8, asText], { error: 'text that is not empty' });
const names = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(name, { error: 'a list of texts' });
const anyText = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP({ error: 'text' });
const described = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8, { error: 'a mapping of names to descriptions' });
const criteria = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([name, described])), described], {
    error: 'a list of names, or of names with descriptions',
});
const USE = 'the name of an evaluator, or a mapping of `name` and its settings, or of its name to them';
const settings = { as: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8.optional(), expected: zod__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq9().optional() };
const use = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8,
    zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ name: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8, ...settings }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8, zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3(settings), zod__WEBPACK_IMPORTED_MODULE_4__/* ["null"] */ .chJ()]))
        .refine((written) => Object.keys(written).length === 1, { error: USE }),
], { error: USE });
/** Most evaluators of a benchmark, and of a case. */
const MAX_USES = 500;
const uses = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(use, { error: 'a list of evaluators' })
    .min(1, { error: 'a list of at least one evaluator' })
    .max(MAX_USES, { error: `a list of at most ${MAX_USES} evaluators` });
const thresholds = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .shareField */ .kd, {
    error: 'a mapping of evaluator names to numbers from 0 to 1',
});
/** One case as it is written, inline or as a row of a file of cases. */
const caseSchema = (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
    id: name
        .optional()
        .describe('Names the case in reports and results; `<name>_<counter>` unless given, which moves with its place.'),
    input: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([anyText, asText, zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().transform(String)], { error: 'text' })
        .optional()
        .describe('What is put to the model; this or `messages` is required.'),
    messages: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$, { error: 'a list of messages' })
        .optional()
        .describe('A conversation in place of `input`, each message `{role, content}`, the user’s last turn at the end ([cases.md](cases.md)).'),
    expected: zod__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq9({ error: 'any value of JSON' })
        .optional()
        .describe('What the answer is held against. A list means any of its items; for contains_match all of them, unless it has `match: any`; for not_contains none.'),
    tags: names.optional(),
    difficulty: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([anyText, asText], { error: 'text' }).optional().describe('medium unless given.'),
    criteria: criteria
        .optional()
        .describe('What a judge looks at: names, or names with descriptions (`{empathy: "How well ...?"}`).'),
    must_pass: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .flagField */ .tS.optional().describe('Failing it fails the benchmark.'),
    reviewed: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .flagField */ .tS
        .optional()
        .describe('`false`: waits for a person, who writes or confirms `expected`; until then it is not run, only counted.'),
    metadata: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$
        .optional()
        .describe('For templates, and for `tolerance` and `extract` of numeric_match, `choices` and `labels` of multiple_choice, `paths` of json_match in this case alone.'),
    evaluators: uses
        .optional()
        .describe('Checks of this case alone, beside the benchmark’s; where the benchmark names no evaluators, in place of exact_match.'),
    thresholds: thresholds.optional().describe('Go before the benchmark’s.'),
}).superRefine(({ input, messages }, context) => {
    const add = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    if (input === undefined && messages === undefined)
        add('input', 'text');
    if (input !== undefined && messages !== undefined)
        add('messages', 'left out where `input` is given');
});
/** A custom benchmark file (docs/benchmark.schema.json is made from this). */
const benchmarkFileSchema = (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
    name,
    description: anyText.optional(),
    version: name.optional().describe('1.0.0 unless given.'),
    evaluators: uses
        .optional()
        .describe('exact_match unless given. Each by its name, or with settings: `{name: contains_match, match: any}` or `{contains_match: {match: any}}`; see [evaluators.md](evaluators.md).'),
    thresholds: thresholds
        .optional()
        .describe('Score that each evaluator must reach, `default` for the rest; with `mean`, what the mean of all scores must reach, and only evaluators that are named are held to marks of their own. Without thresholds the mean must reach 0.7.'),
    prompt: anyText
        .optional()
        .describe('User message: a template with {{input}} and {{metadata.x}}, see [prompts.md](prompts.md); the input alone unless given.'),
    prompt_file: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8.optional().describe('A file that holds the prompt, relative to this one.'),
    system_prompt: anyText
        .optional()
        .describe('System message, a template too; goes before the model entry’s.'),
    system_prompt_file: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8.optional(),
    test_cases: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(caseSchema, { error: 'a list of cases' })
        .optional()
        .describe('Numbers in them count as they are written: `007`, `1.10`, ids of any length. A YAML file has at most 4 MiB: more rows belong into `cases`.'),
    cases: _cases_file_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .casesSchema */ .T
        .optional()
        .describe('A file of cases (JSONL, JSON, YAML, CSV, TSV), see [cases.md](cases.md).'),
    gate: (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
        min_pass_rate: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .shareField */ .kd.optional(),
        regression_threshold: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .shareField */ .kd.optional(),
        max_latency_ms: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)().optional(),
    })
        .optional()
        .describe('Thresholds of this benchmark alone.'),
    repeat: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(1, _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPEAT */ .rX).optional(),
    paths: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .globList */ .Xq
        .optional()
        .describe('Globs (`*`, `**`, `?`, `[...]`, `{a,b}`) of files whose change means that it must run, relative to this one.'),
});


/***/ }),

/***/ 30490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ nameCases),
/* harmony export */   a: () => (/* binding */ readRows)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _text_check_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79057);
/* harmony import */ var _text_problem_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61543);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40054);
/* harmony import */ var _text_spool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54083);
/* harmony import */ var _cases_file_messages_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55587);
/* harmony import */ var _evaluator_uses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58414);
/* harmony import */ var _file_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16258);









/** Gives the cases that rows hold; what is wrong with rows is one UserError, each mistake once with its count. */
function readRows(rows, benchmark) {
    const tally = new _text_problem_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemTally */ .I('row');
    const written = rows.flatMap(({ value, place, blank }) => {
        const { data, mistakes } = (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_2__/* .examineSource */ .Dh)(_file_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .caseSchema */ .o, (0,_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceAt */ .Pf)(place, value));
        for (const { kind, problem } of mistakes)
            tally.add(kind, () => problem);
        return data === undefined ? [] : [{ text: data, place, ...(blank !== undefined && { blank }) }];
    });
    const problems = tally.list();
    if (problems.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError(problems);
    return nameCases(written, benchmark);
}
/** What most cases have nothing of, once for all of them. */
const NONE = [];
const NO_METADATA = {};
/** Gives what a case asks: a text, or the last turn of a conversation; one message alone is a text. */
function readQuestion({ input, messages = [] }) {
    return input === undefined ? (0,_cases_file_messages_js__WEBPACK_IMPORTED_MODULE_6__/* .readMessages */ .N)(messages) : { status: 'read', messages: [], input };
}
/** Makes cases of what is written; those without an id are counted from 1. The same id twice is a UserError. */
function nameCases(written, benchmark) {
    let unnamed = 0;
    const seen = new Map();
    const tally = new _text_problem_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemTally */ .I('case');
    const spool = new _text_spool_js__WEBPACK_IMPORTED_MODULE_5__/* .Spool */ .Q(written.length);
    for (const [index, { text, place, blank }] of written.entries()) {
        const id = text.id ?? `${benchmark}_${(unnamed += 1)}`;
        const first = seen.get(id);
        if (first === undefined)
            seen.set(id, place);
        else
            tally.add('twice', () => ({
                message: `the case id \`${id}\` is given twice, first in line ${first.line ?? 1}`,
                place,
            }));
        const asked = readQuestion(text);
        if (asked.status === 'wrong')
            tally.add(asked.message, () => ({ message: `\`messages\`: ${asked.message}`, place }));
        spool.set(index, {
            id,
            input: asked.status === 'wrong' ? '' : asked.input,
            ...(asked.status === 'read' && asked.messages.length > 1 && { messages: asked.messages }),
            expected: text.expected ?? null,
            tags: text.tags ?? NONE,
            difficulty: text.difficulty ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_DIFFICULTY */ .ul,
            mustPass: text.must_pass ?? false,
            ...readCriteria(text),
            ...(blank !== undefined && { blank }),
            ...readOwnChecks(text),
            place,
            ...(text.id === undefined && { isUnnamed: true }),
            ...(text.reviewed === false && { isUnreviewed: true }),
        });
    }
    const problems = tally.list();
    if (problems.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError(problems);
    return spool.list();
}
/** Gives a case's criteria, and its metadata, in which those with descriptions stand. */
function readCriteria({ criteria, metadata = NO_METADATA, }) {
    if (criteria === undefined)
        return { criteria: NONE, metadata };
    const names = [criteria].flat().filter((one) => typeof one === 'string');
    if (Array.isArray(criteria) && names.length === criteria.length)
        return { criteria: names, metadata };
    return { criteria: [], metadata: { ...metadata, criteria } };
}
function readOwnChecks({ evaluators, thresholds }) {
    if (evaluators === undefined && thresholds === undefined)
        return {};
    return {
        ownChecks: {
            ...(evaluators !== undefined && { evaluators: (0,_evaluator_uses_js__WEBPACK_IMPORTED_MODULE_7__/* .readUses */ .NC)(evaluators) }),
            ...(thresholds !== undefined && { thresholds }),
        },
    };
}


/***/ })

};
