export const id = 753;
export const ids = [753];
export const modules = {

/***/ 68688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ casesSchema),
/* harmony export */   n: () => (/* binding */ fieldsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38816);
/* harmony import */ var _text_check_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79057);
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71686);



/** The name of a column, or the path to a key: each row is searched for it. */
const columnField = _text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8.max(256, { error: 'text of at most 256 characters' });
const FIELD = 'the name of a column, or a mapping with `column` and `list`';
const field = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    columnField,
    (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_0__/* .closedObject */ .YI)({
        column: columnField,
        list: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flagField */ .tS, _text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8], { error: '`true`, `false` or the text between the items' })
            .optional(),
    }),
], { error: FIELD });
const single = columnField;
/** Schema of what says which column or key of a file of cases is which part of a case. */
const fieldsSchema = (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_0__/* .closedObject */ .YI)({
    id: single.optional(),
    input: single.optional(),
    messages: single.optional().describe('A conversation in place of `input`.'),
    expected: field
        .optional()
        .describe('`{ column: NAME, list: true }` where its cells are lists, any of which is right.'),
    tags: field.optional(),
    difficulty: single.optional(),
    criteria: field.optional(),
    must_pass: single.optional(),
    evaluators: single.optional().describe('Checks of the case’s own, in a cell as JSON.'),
    thresholds: single.optional(),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8, _text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textList */ .gC], { error: 'the name of a column, or a list of the columns to keep' })
        .optional()
        .describe('One that holds a mapping, or a list of those to keep; all further ones unless given.'),
});
/** Schema of a reference to a file of cases, with what says how it is to be read. */
const casesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    _text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8,
    (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_0__/* .closedObject */ .YI)({
        file: _text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8.describe('Its path, relative to this file.'),
        at: _text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8
            .optional()
            .describe('Place of the list in a JSON or YAML file, e.g. `data.rows` or `rows[].row`.'),
        delimiter: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: 'one character' })
            .regex(/^[^"\r\n]$/u, { error: 'one character' })
            .optional()
            .describe('Character between the cells of a CSV file; a comma unless given, a tab in .tsv files.'),
        fields: fieldsSchema
            .optional()
            .describe('Which column or key is which part of a case; by its own name unless given.'),
    }),
], { error: 'the path of a file of cases, or a mapping with `file`' });


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
    criteria: names.optional().describe('What a judge looks at.'),
    must_pass: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .flagField */ .tS.optional().describe('Failing it fails the benchmark.'),
    metadata: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$
        .optional()
        .describe('For templates, and for `tolerance` and `extract` of numeric_match in this case alone.'),
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
        .describe('Score that each evaluator must reach, `default` for the rest; without it the mean must reach 0.7.'),
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

/***/ 61496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ identitiesOf)
/* harmony export */ });
/** Gives the identities of an evaluator's instruments for its record and fingerprint; nothing where it needs none. */
function identitiesOf(needs, instruments) {
    if (needs.length === 0)
        return {};
    const identities = needs.map((name) => [name, instruments[name]?.identity ?? null]);
    return { instruments: Object.fromEntries(identities) };
}


/***/ }),

/***/ 4626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ buildPrompt)
/* harmony export */ });
/**
 * Gives the prompt for a case: the turns before the last as they are, then the user's text. The system text goes before
 * the case's own, of which a conversation may have some.
 */
function buildPrompt({ messages = [] }, { system, user }) {
    const own = messages.flatMap(({ role, content }) => (role === 'system' && content !== '' ? [content] : []));
    const systems = system === null || system === '' ? own : [system, ...own];
    const turns = messages.flatMap(({ role, content }) => role === 'system' ? [] : [{ role, content }]);
    return {
        system: own.length === 0 ? system : systems.join('\n\n'),
        messages: [...turns.slice(0, -1), { role: 'user', content: user }],
    };
}


/***/ }),

/***/ 61753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ loadPlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/check-source.ts
var check_source = __webpack_require__(79057);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/domain/benchmark.ts
var domain_benchmark = __webpack_require__(21779);
// EXTERNAL MODULE: ./src/domain/digest.ts
var digest = __webpack_require__(97522);
// EXTERNAL MODULE: ./src/evaluators/hold-against.ts
var hold_against = __webpack_require__(68667);
// EXTERNAL MODULE: ./src/text/phrase.ts
var phrase = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/text/plural.ts
var plural = __webpack_require__(80573);
;// CONCATENATED MODULE: ./src/text/problem-tally.ts


/** Mistakes that many rows may share: of each kind the first is told, with the number of the others. */
class ProblemTally {
    #noun;
    #kinds = new Map();
    /** @param noun names what is counted, e.g. `row`. */
    constructor(noun) {
        this.#noun = noun;
    }
    /** Counts a mistake; the problem is made only for the first of its kind. */
    add(kind, problem) {
        const known = this.#kinds.get(kind);
        if (known === undefined)
            this.#kinds.set(kind, { first: problem(), count: 1 });
        else
            known.count += 1;
    }
    /** Gives one problem for each kind of mistake. */
    list() {
        return [...this.#kinds.values()].slice(0, problem.MAX_PROBLEMS).map(({ first, count }) => {
            if (count === 1)
                return first;
            const more = ` (and ${(0,plural/* plural */.LS)(count - 1, `more ${this.#noun}`)})`;
            const { message } = first;
            return { ...first, message: [...(typeof message === 'string' ? [message] : message), more] };
        });
    }
}

// EXTERNAL MODULE: ./src/text/source.ts
var source = __webpack_require__(40054);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
;// CONCATENATED MODULE: ./src/benchmarks/evaluator-uses.ts


/** Gives evaluators as they are used from what is written. */
function readUses(written) {
    return written.map((use) => {
        if (typeof use === 'string')
            return { name: use, settings: {} };
        const { name: named, ...rest } = use; // a parsed file holds JSON values only
        if (typeof named === 'string')
            return createUse(named, rest);
        const [[name, settings] = ['', {}]] = Object.entries(use);
        return createUse(name, (0,json/* isMapping */.p)(settings) ? settings : {});
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
    const known = new Set(given.map(digest/* canonicalJson */.dj));
    const added = (own.evaluators ?? []).filter((use) => !known.has((0,digest/* canonicalJson */.dj)(use)));
    return {
        uses: nameUses([...given, ...added]),
        thresholds: own.thresholds === undefined ? thresholds : { ...thresholds, ...own.thresholds },
    };
}

;// CONCATENATED MODULE: ./src/benchmarks/check-benchmark.ts









/** Throws one UserError that names everything in which a benchmark and its evaluators do not fit together. */
function checkBenchmark(benchmark, available) {
    const problems = [...findUseProblems(benchmark, available), ...findThresholdProblems(benchmark)];
    if (problems.length === 0)
        problems.push(...findCaseProblems(benchmark, available));
    if (problems.length > 0)
        throw new problem.UserError(problems);
}
function findUseProblems({ evaluators: uses, placeOf }, available) {
    return explainUses(uses, available).flatMap((messages, index) => messages.map((message) => ({ message, place: placeOf(['evaluators', index]) })));
}
/** Explains what is wrong with each of several evaluators. */
function explainUses(uses, available) {
    const seen = new Set();
    const names = new Set();
    return uses.map((use) => {
        const name = (0,domain_benchmark/* scoreName */.Kv)(use);
        const written = JSON.stringify([use.name, (0,digest/* canonicalJson */.dj)(use.settings)]);
        const [isRepeated, isNamed] = [seen.has(written), names.has(name)];
        seen.add(written);
        names.add(name);
        if (isRepeated)
            return [`the evaluator \`${use.name}\` is given twice`];
        if (isNamed)
            return [`two evaluators have the name \`${name}\`: give one another with \`as\``];
        if (name === 'default')
            return ['`as` must not be `default`, which in `thresholds` stands for the rest'];
        // Results keep scores by these names.
        if (source/* FORBIDDEN_KEYS */.p.has(name))
            return [`\`as\` must not be \`${name}\``];
        return explainUse(use, available);
    });
}
function explainUse({ name, settings }, { evaluators, instruments }) {
    const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
    if (evaluator === undefined)
        return [`unknown evaluator \`${name}\`${(0,nearest/* suggest */.Z)(name, Object.keys(evaluators))}`];
    const lacking = (evaluator.needs ?? []).filter((need) => instruments[need] === undefined);
    if (lacking.length > 0)
        return [
            `the evaluator \`${name}\` needs ${lacking.map((need) => `\`${need}\``).join(' and ')}, which is not to be had`,
        ];
    return Object.entries(settings).flatMap(([key, value]) => {
        if (key === 'expected')
            return [];
        const setting = Object.hasOwn(evaluator.settings, key) ? evaluator.settings[key] : undefined;
        if (setting === undefined)
            return [`unknown setting \`${key}\` of \`${name}\`${(0,nearest/* suggest */.Z)(key, Object.keys(evaluator.settings))}`];
        const allowed = setting.check(value);
        return allowed === undefined
            ? []
            : [`\`${key}\` of \`${name}\` must be ${allowed}, found \`${JSON.stringify(value)}\``];
    });
}
function findThresholdProblems(benchmark) {
    const { evaluators: uses, thresholds, cases, placeOf } = benchmark;
    if (thresholds === null)
        return [];
    const names = new Set([...uses.map(domain_benchmark/* scoreName */.Kv), 'default']);
    for (const item of cases)
        for (const use of checksOf(benchmark, item)?.uses ?? [])
            names.add((0,domain_benchmark/* scoreName */.Kv)(use));
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
        message: `\`thresholds.${name}\` names no evaluator of ${owner}${(0,nearest/* suggest */.Z)(name, names)}`,
    }));
}
/** Finds what is wrong with cases; the same in many cases is one problem, at the first of them. */
function findCaseProblems(benchmark, available) {
    const tally = new ProblemTally('case');
    for (const item of benchmark.cases) {
        const checks = checksOf(benchmark, item);
        const add = (problem) => tally.add(kindOf(problem), () => ({
            message: `case \`${item.id}\`, ${(0,phrase/* plainPhrase */.U)(problem)}`,
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
            add([`${(0,domain_benchmark/* scoreName */.Kv)(use)}: `, ...problem]);
        }
    }
    return tally.list();
}
/** Explains what is wrong with the checks that a case brings itself. */
function explainChecks({ uses }, { ownChecks = {} }, available) {
    const names = [...uses.map(domain_benchmark/* scoreName */.Kv), 'default'];
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
    const { item: held, settings } = (0,hold_against/* holdAgainst */.j)(item, use);
    const problem = findMetadataProblem(item.metadata, evaluator) ?? evaluator?.findProblem(held, settings);
    return typeof problem === 'string' ? [problem] : problem;
}
/** Tells whether an expected answer would mend what is wrong: then it is a mistake of the file, not of its cases. */
function wantsExpected(item, use, available) {
    const explain = (one) => (0,phrase/* plainPhrase */.U)(explainCase(one, use, available) ?? []);
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/text/glob.ts + 1 modules
var glob = __webpack_require__(2629);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
;// CONCATENATED MODULE: ./src/text/find-files.ts






/**
 * Gives the files that match any of the globs, as paths relative to the working directory with forward slashes, sorted.
 * Folders that start with a dot and node_modules are entered only where a glob begins with them, linked ones never;
 * files of keys are left out. A glob that begins out of reach is a UserError.
 */
function findFiles({ cwd, files }, globs) {
    const found = new Set();
    for (const [base, group] of Map.groupBy(globs, glob/* baseOfGlob */.LK)) {
        const start = (0,text_reach/* follow */.e6)(external_node_path_default().resolve(cwd, base), files);
        if (start.status === 'refused')
            throw (0,problem.userError)(`cannot look for ${group.map((glob) => (0,quote/* quote */.h)(glob)).join(', ')}: ${start.reason}`);
        const matcher = new glob/* GlobMatcher */.XC(group);
        walk(cwd, base, matcher.advance(matcher.start, base), matcher, found);
    }
    return [...found].filter((file) => !(0,text_reach/* holdsKeys */.fv)(file)).sort();
}
/** Adds the files that match; only folders are entered in which one can lie. */
function walk(root, below, ways, matcher, found) {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)(external_node_path_default().resolve(root, below), { withFileTypes: true });
    }
    catch {
        // A glob without wildcards is its own base: a file.
        if (matcher.accepts(ways))
            found.add(below);
        return;
    }
    const inside = below === '' ? ways : matcher.advance(ways, '/');
    if (inside.length === 0)
        return;
    for (const entry of entries) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        const reached = matcher.advance(inside, entry.name);
        if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) {
            if (reached.length > 0)
                walk(root, name, reached, matcher, found);
        }
        else if ((entry.isFile() || entry.isSymbolicLink()) && matcher.accepts(reached))
            found.add(name);
    }
}

// EXTERNAL MODULE: ./src/text/names-key.ts
var names_key = __webpack_require__(1601);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/text/json.ts
var text_json = __webpack_require__(21789);
// EXTERNAL MODULE: ./src/text/yaml.ts + 3 modules
var yaml = __webpack_require__(41586);
;// CONCATENATED MODULE: ./src/benchmarks/as-written.ts
/**
 * In benchmark files and rows of cases a number counts as it is written (`007`, `1.10`, a long id), but for settings,
 * which are numbers.
 */

const asNumber = (value) => value;
/** Gives a row of cases with its numbers as they are written. */
function readRowAsWritten({ value, written }) {
    return pickCase(value, written);
}
/** Gives a benchmark file with the numbers of its texts and cases as they are written. */
function readFileAsWritten({ value, written }) {
    return pickFile(value, written);
}
const pickCheck = pickKeys({ expected: (_value, written) => written }, (value, written) => (0,json/* isMapping */.p)(value) ? pickCheck(value, written) : value);
const CHECKS = { evaluators: pickItems(pickCheck), thresholds: asNumber };
const pickCase = pickKeys(CHECKS);
const pickFile = pickKeys({
    ...CHECKS,
    gate: asNumber,
    repeat: asNumber,
    test_cases: pickItems(pickCase),
    cases: pickItems(pickCase),
});
/** Gives the way to pick from a mapping: by key, the others by `rest`. */
function pickKeys(picks, rest = (_value, written) => written) {
    const known = new Map(Object.entries(picks));
    return (value, written) => {
        // Most files hold no such number; those are not copied.
        if (value === written || !(0,json/* isMapping */.p)(value) || !(0,json/* isMapping */.p)(written))
            return written;
        return Object.fromEntries(Object.entries(written).map(([key, text]) => [key, (known.get(key) ?? rest)(value[key], text)]));
    };
}
function pickItems(pick) {
    return (value, written) => Array.isArray(value) && Array.isArray(written)
        ? written.map((item, index) => pick(value[index], item))
        : written;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/text/gunzip.ts


/** Gives what a gzip file holds; one that is damaged, or larger than `maxBytes` unpacked, is a UserError. */
function gunzip(bytes, maxBytes, shownAs) {
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: maxBytes });
    }
    catch (cause) {
        const isLarge = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
        const what = isLarge
            ? `unpacked it has more than ${maxBytes} bytes, which is the most that is allowed`
            : 'it is no gzip file, or a damaged one';
        throw (0,problem.userError)(`cannot unpack \`${shownAs}\`: ${what}`, { file: shownAs }, { cause });
    }
}

;// CONCATENATED MODULE: ./src/benchmarks/cases-file/messages.ts


const ROLES = {
    system: 'system',
    developer: 'system',
    user: 'user',
    assistant: 'assistant',
};
/** Names by which OpenAI's evals mark turns that are examples; their role is `system`. */
const EXAMPLES = {
    example_user: 'user',
    example_assistant: 'assistant',
};
const TOOL_ROLES = ['tool', 'function'];
const TOOL_KEYS = ['tool_calls', 'function_call', 'tool_call_id'];
const TEXT_PARTS = ['text', 'input_text', 'output_text'];
/** Tells whether a value is a list of messages. */
function holdsMessages(value) {
    return Array.isArray(value) && value.length > 0 && value.every((item) => (0,json/* isMapping */.p)(item) && 'role' in item);
}
/** Gives the conversation that a list of messages holds; what cannot be asked is refused by its name. */
function readMessages(value) {
    const messages = [];
    for (const [index, item] of value.entries()) {
        const read = readMessage(item);
        if ('wrong' in read)
            return wrong(`message ${index + 1} ${read.wrong}`);
        if (read.role === 'system' && messages.some(({ role }) => role !== 'system'))
            return wrong(`message ${index + 1} is a system message after others; it must stand before them`);
        messages.push(read);
    }
    const last = messages.at(-1);
    if (last?.role !== 'user')
        return wrong(`the last message must be the user’s, found ${last === undefined ? 'none' : `one of \`${last.role}\``}; an answer of the assistant belongs into \`expected\``);
    return { status: 'read', messages, input: last.content };
}
function readMessage(item) {
    if (!(0,json/* isMapping */.p)(item) || typeof item['role'] !== 'string')
        return { wrong: 'must be a mapping with `role` and `content`' };
    const { role: given, name = null, content = null } = item;
    const role = readRole(given, name);
    if (typeof role !== 'string')
        return role;
    const tool = TOOL_KEYS.find((key) => isFilled(item[key]));
    if (tool !== undefined)
        return { wrong: `has \`${tool}\`; calls of tools are not supported` };
    const text = readContent(content);
    return typeof text === 'string' ? { role, content: text } : text;
}
function readRole(role, name) {
    if (TOOL_ROLES.includes(role))
        return { wrong: `is of role \`${role}\`; calls of tools are not supported` };
    const known = Object.hasOwn(ROLES, role) ? ROLES[role] : undefined;
    if (known === undefined)
        return { wrong: `is of role ${(0,quote/* quote */.h)(role)}; known: ${Object.keys(ROLES).join(', ')}` };
    if (name === null || name === '')
        return known;
    const example = typeof name === 'string' && Object.hasOwn(EXAMPLES, name) ? EXAMPLES[name] : undefined;
    return example ?? { wrong: `has the name ${show(name)}; known: ${Object.keys(EXAMPLES).join(', ')}` };
}
function readContent(content) {
    if (typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean')
        return String(content);
    if (!Array.isArray(content))
        return { wrong: 'has no `content` that is text' };
    const texts = [];
    for (const part of content) {
        const { type, text } = (0,json/* isMapping */.p)(part) ? part : {};
        if (typeof type !== 'string' || !TEXT_PARTS.includes(type) || typeof text !== 'string')
            return { wrong: `holds a part of type ${show(type ?? null)}; only text is supported` };
        texts.push(text);
    }
    return texts.join('');
}
function show(value) {
    return (0,quote/* quote */.h)(typeof value === 'string' ? value : JSON.stringify(value));
}
function isFilled(value) {
    return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}
function wrong(message) {
    return { status: 'wrong', message };
}

// EXTERNAL MODULE: ./src/benchmarks/cases-file/schema.ts
var schema = __webpack_require__(68688);
;// CONCATENATED MODULE: ./src/benchmarks/cases-file/explain-columns.ts




const MAX_LISTED = 30;
/** Stands for a column that nobody can guess. */
const UNKNOWN = 'COLUMN';
/** Names that columns commonly have, the more telling ones first. */
const COMMON_NAMES = {
    id: ['question_id', 'task_id', 'case_id', 'example_id', 'key', 'uuid'],
    input: [
        ...['question', 'query', 'prompt', 'instruction', 'user_input', 'problem', 'text', 'message', 'sentence'],
        ...['task', 'goal', 'behavior', 'email', 'title', 'content'],
    ],
    expected: [
        ...[
            'answer',
            'target',
            'ideal',
            'label',
            'reference',
            'expected_output',
            'expected_answer',
            'best_answer',
        ],
        ...['reference_answer', 'ground_truth', 'truth', 'correct_answer', 'solution', 'output', 'response'],
        ...['completion', 'category', 'intent', 'answers', 'must_contain', 'expected_keywords'],
    ],
};
/** Says which columns are missing, which there are, and what may be meant. */
function explainMissing(missing, table, reading, fields) {
    const noun = table.holdsCells ? 'column' : 'key';
    const what = missing
        .map(({ name, column, isNamed }, index) => {
        const near = (0,nearest/* nearest */.p)(column, table.columns);
        const whence = isNamed ? `, which \`fields.${name}\` names` : '';
        const meant = near === undefined ? '' : ` (did you mean ${(0,quote/* quote */.h)(near)}?)`;
        return `${index === 0 ? `there is no ${noun}` : 'and none'} ${(0,quote/* quote */.h)(column)}${whence}${meant}`;
    })
        .join(' ');
    const listed = listColumns(table);
    if (table.doubt !== undefined)
        return `${what}: ${table.doubt}`;
    if (missing.some(({ isNamed }) => isNamed))
        return `${what}; ${listed}`;
    return `${what}; ${listed}; say which is which: ${renderMapping(table, reading, fields)}`;
}
/** Says that the column of the input holds conversations, and how that is told. */
function explainUnmarkedMessages(column, table, reading, fields) {
    const { input: _input, ...others } = fields;
    return `${(0,quote/* quote */.h)(column)} holds messages, not a text; ${listColumns(table)}; say so: ${renderMapping(table, reading, { ...others, messages: column })}`;
}
function listColumns({ columns, holdsCells }) {
    const noun = holdsCells ? 'column' : 'key';
    if (columns.length === 0)
        return `there are no ${noun}s`;
    const names = columns.slice(0, MAX_LISTED).map((name) => (0,quote/* quote */.h)(name).slice(1, -1));
    const more = columns.length > MAX_LISTED ? ', ...' : '';
    return `the ${noun}${columns.length > 1 ? 's are' : ' is'} ${names.join(', ')}${more}`;
}
function renderMapping(table, { file, at, delimiter }, fields) {
    const meant = { ...guess(table, fields), ...fields };
    const names = Object.keys(schema/* fieldsSchema */.n.shape).flatMap((key) => {
        const name = key; // a key of their schema
        return meant[name] === undefined ? [] : [`${name}: ${renderField(meant[name])}`];
    });
    const keys = [
        `file: ${(0,quote/* yamlText */.p)(file)}`,
        ...(at === undefined ? [] : [`at: ${(0,quote/* yamlText */.p)(at)}`]),
        ...(delimiter === undefined ? [] : [`delimiter: ${JSON.stringify(delimiter)}`]),
        `fields: { ${names.join(', ')} }`,
    ];
    return `\`cases: { ${keys.join(', ')} }\``;
}
/** Guesses which columns are meant, of those parts that neither `fields` nor a column's own name gives. */
function guess({ columns, rows, holdsCells }, fields) {
    const isOpen = (name) => fields[name] === undefined && !columns.includes(name);
    const find = (names) => names
        .map((name) => columns.find((column) => normalize(column) === name))
        .find((one) => one !== undefined);
    const first = rows[0]?.value;
    const messages = holdsCells ? undefined : columns.find((column) => holdsMessages(first?.[column]));
    const isAsked = fields.messages !== undefined || messages === 'messages' || !isOpen('input');
    const asked = messages === undefined ? { input: find(['input', ...COMMON_NAMES.input]) ?? UNKNOWN } : { messages };
    const id = find(['id', ...COMMON_NAMES.id]);
    return {
        ...(id !== undefined && isOpen('id') && { id }),
        ...(!isAsked && asked),
        ...(isOpen('expected') && { expected: find(['expected', ...COMMON_NAMES.expected]) ?? UNKNOWN }),
    };
}
function normalize(column) {
    return column
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_');
}
function renderField(field) {
    if (field === undefined)
        return UNKNOWN;
    if (typeof field === 'string')
        return (0,quote/* yamlText */.p)(field);
    if (Array.isArray(field))
        return `[${field.map(quote/* yamlText */.p).join(', ')}]`;
    const { column, list } = field;
    return `{ column: ${(0,quote/* yamlText */.p)(column)}${list === undefined ? '' : `, list: ${JSON.stringify(list)}`} }`;
}

;// CONCATENATED MODULE: ./src/benchmarks/cases-file/value-path.ts

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
    if (!(0,json/* isMapping */.p)(inner))
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

;// CONCATENATED MODULE: ./src/benchmarks/cases-file/assign-columns.ts




/** Parts of a case that a column or key may be. */
const PART_NAMES = [
    'id',
    'input',
    'messages',
    'expected',
    'tags',
    'difficulty',
    'criteria',
    'must_pass',
    'evaluators',
    'thresholds',
];
/** Gives what a row holds in a column or at the path of a key; undefined where there is nothing. */
function readColumn(row, column, { holdsCells }) {
    if (!holdsCells)
        return findValue(row, column);
    const cell = row[column]; // a row of cells is a mapping of texts
    return cell === '' ? undefined : cell;
}
/** Gives the parts of a case that a table holds; a column that is missing is one UserError that lists what there is. */
function assignColumns(table, fields, reading) {
    const named = PART_NAMES.flatMap((name) => {
        const field = fields[name];
        if (field === undefined)
            return [];
        const { column, list } = typeof field === 'string' ? { column: field, list: undefined } : field;
        return [{ name, column, list, isNamed: true }];
    });
    const taken = new Set(named.map(({ column }) => column));
    const unnamed = PART_NAMES.filter((name) => fields[name] === undefined &&
        !taken.has(name) &&
        table.columns.includes(name) &&
        mayTake(name, fields, table)).map((name) => ({ name, column: name, isNamed: false }));
    const parts = [...named, ...unnamed];
    const missing = findMissing(parts, fields, table);
    if (missing.length > 0)
        throw new problem.UserError([{ message: explainMissing(missing, table, reading, fields), place: table.place }]);
    refuseMessages(parts, table, reading, fields);
    return parts;
}
/** Tells whether a column may be a part by its own name: the question is asked by one of two. */
function mayTake(name, fields, { columns, holdsCells }) {
    if (name === 'input')
        return fields.messages === undefined;
    if (name === 'messages')
        return fields.input === undefined && !(holdsCells && columns.includes('input'));
    return true;
}
function findMissing(parts, { metadata = [] }, table) {
    if (table.rows.length === 0 && !table.holdsCells)
        return [];
    const missing = parts.filter(({ column }) => !isThere(column, table));
    for (const column of typeof metadata === 'string' ? [metadata] : metadata)
        if (!isThere(column, table))
            missing.push({ name: 'metadata', column, isNamed: true });
    if (!parts.some(({ name }) => name === 'input' || name === 'messages'))
        missing.unshift({ name: 'input', column: 'input', isNamed: false });
    return missing;
}
function isThere(column, { columns, rows, holdsCells }) {
    if (columns.includes(column))
        return true;
    return !holdsCells && rows.some(({ value }) => findValue(value, column) !== undefined);
}
/** Throws where the input is a conversation: a UserError that shows how that is said. */
function refuseMessages(parts, table, reading, fields) {
    const input = parts.find(({ name }) => name === 'input');
    if (input === undefined || table.holdsCells)
        return;
    const row = table.rows.find(({ value }) => holdsMessages(findValue(value, input.column)));
    if (row === undefined)
        return;
    const message = explainUnmarkedMessages(input.column, table, reading, fields);
    throw new problem.UserError([{ message, place: row.place }]);
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
;// CONCATENATED MODULE: ./src/benchmarks/cases-file/table.ts
/** Most columns of a table, or different keys of its rows: each is looked for in each row. */
const MAX_COLUMNS = 2_000;

;// CONCATENATED MODULE: ./src/benchmarks/cases-file/csv.ts






const SPREADSHEET_LINE = 'there is no header: this line, `sep=`, tells a spreadsheet the delimiter; leave it out, and name a delimiter that is no comma with `delimiter`';
/** Most misquoted cells of a line that are told: for each the line is searched to its end. */
const MAX_MISQUOTED = 10;
/**
 * Parses CSV (RFC 4180) with a header. A quote within a cell that is not quoted stands for itself. Columns without a
 * name and rows without content are left out; what is broken is a UserError with its line.
 */
function parseCsv(text, file, delimiter) {
    if (/^"?sep=/i.test(text))
        throw (0,problem.userError)(SPREADSHEET_LINE, { file, line: 1 });
    const { lines, broken } = readLines(text, file, delimiter);
    const [header, ...further] = lines;
    if (header === undefined) {
        if (broken !== undefined)
            throw broken;
        return { rows: [], columns: [], holdsCells: true, place: { file, line: 1 }, doubt: 'the file is empty' };
    }
    const doubt = findDoubt(header, delimiter);
    const explain = (error) => doubt === undefined ? error : (0,problem.userError)(doubt, header.place, { cause: error });
    if (broken !== undefined)
        throw explain(broken);
    const names = readNames(header);
    const { rows, problems } = readRows(names, further);
    if (problems.length > 0)
        throw explain(new problem.UserError(problems));
    return {
        rows,
        columns: names.filter((name) => name !== ''),
        holdsCells: true,
        place: header.place,
        ...(doubt !== undefined && { doubt }),
    };
}
/** Reads the lines of a file, up to where it is broken if it is. */
function readLines(text, file, delimiter) {
    const tally = new ProblemTally('cell');
    const lines = [];
    let last = 0;
    const keep = ({ record: cells, raw }, { lines: line }) => {
        last = line;
        const place = { file, line };
        for (const cell of listMisquoted(cells, raw))
            tally.add('quotes', () => explainQuotes(cell, place));
        lines.push({ cells, place });
        return null;
    };
    // With `raw` the parser gives records of that shape; its types do not say so.
    const onRecord = keep;
    const options = {
        bom: true,
        delimiter,
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
    };
    try {
        (0,sync/* parse */.qg)(text, { ...options, raw: true, on_record: onRecord });
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
        const message = isOpen ? 'a quote that opens a cell is not closed' : error.message;
        const place = { file, line: last + 1 };
        return { lines, broken: (0,problem.userError)(`not valid CSV: ${message}`, place, { cause: error }) };
    }
    const problems = tally.list();
    return { lines, ...(problems.length > 0 && { broken: new problem.UserError(problems) }) };
}
/** Lists cells that begin and end in quotes that the parser took for part of their text, at most ten of a line. */
function listMisquoted(cells, raw) {
    const found = [];
    let from = 0;
    for (const cell of cells) {
        const text = cell.trim();
        if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"'))
            continue;
        const written = `"${cell.replaceAll('"', '""')}"`;
        const at = raw.indexOf(written, from);
        if (at === -1)
            found.push(cell);
        else
            from = at + written.length;
        if (found.length === MAX_MISQUOTED)
            break;
    }
    return found;
}
function explainQuotes(cell, place) {
    const message = `not valid CSV: in the cell ${(0,quote/* quote */.h)(cell)}, write each quote that is part of the text twice (\`""\`), and leave no space around the outer ones`;
    return { message, place };
}
/** Gives the names in the header; a column without one may stand between others, or at the end where it is empty. */
function readNames({ cells, place }) {
    const all = cells.map((name) => name.trim());
    const names = all.slice(0, all.findLastIndex((name) => name !== '') + 1);
    if (names.length > MAX_COLUMNS)
        throw (0,problem.userError)(`more than ${MAX_COLUMNS} columns are not allowed`, place);
    // A name given twice would lose a column without notice.
    const seen = new Set();
    const problems = names.flatMap((name) => {
        if (name === '' || !seen.has(name)) {
            seen.add(name);
            return [];
        }
        return [{ message: `the column ${(0,quote/* quote */.h)(name)} is given twice`, place }];
    });
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return names;
}
function readRows(names, lines) {
    const tally = new ProblemTally('row');
    const rows = lines.flatMap(({ cells, place }) => {
        const named = names.flatMap((name, index) => (name === '' ? [] : [[name, cells[index] ?? '']]));
        const further = cells.slice(names.length).filter((cell) => cell.trim() !== '');
        if (further.length === 0 && named.every(([, cell]) => cell.trim() === ''))
            return [];
        if (further.length > 0 || cells.length < names.length)
            tally.add('cells', () => ({
                message: `not valid CSV: the row has ${(0,plural/* plural */.LS)(cells.length, 'cell')} and the header ${names.length}; a cell that holds the delimiter or a line break stands in double quotes`,
                place,
            }));
        return [{ value: Object.fromEntries(named), place }];
    });
    return { rows, problems: tally.list() };
}
/** Says what may be wrong with a header that another character parts more often than the delimiter. */
function findDoubt({ cells }, delimiter) {
    const text = cells.join(delimiter);
    const count = (one) => text.split(one).length - 1;
    const other = [';', '\t', ',', '|'].find((one) => one !== delimiter && count(one) > count(delimiter));
    if (other === undefined)
        return undefined;
    const name = other === '\t' ? 'tabs' : `\`${other}\``;
    const what = cells.length === 1 ? 'the header is one column' : 'this is no header';
    return `${what}, ${(0,quote/* quote */.h)(text)}: its cells are parted by ${name}; say so with \`delimiter: ${JSON.stringify(other)}\``;
}

;// CONCATENATED MODULE: ./src/benchmarks/jsonl.ts



/** Parses JSON values, one a line; empty lines are skipped. A line that is no JSON is a UserError with its number. */
function parseJsonl(text, file) {
    if (/^\s*\[\s*(?:\{\s*)?\r?\n/.test(text))
        throw (0,problem.userError)('not one value a line: a list over several lines is kept in a .json file', {
            file,
            line: 1,
        });
    return text.split('\n').flatMap((row, index) => {
        if (row.trim() === '')
            return [];
        const line = index + 1;
        return [{ value: readRowAsWritten((0,text_json/* parseJson */.qF)(row, file, line)), place: { file, line } }];
    });
}

;// CONCATENATED MODULE: ./src/benchmarks/cases-file/json-tables.ts










/** Most lists that a message names. */
const MAX_LISTS = 5;
/** Parses a file of one JSON mapping a line. */
function parseJsonLines(text, file) {
    return tableOf(parseJsonl(text, file), file);
}
/** Parses a JSON file that is a list of mappings, or holds one at the place `at`. */
function parseJsonList(text, file, at) {
    if (at === undefined && isLines(text))
        throw (0,problem.userError)('not one JSON value: a file of one value a line is named .jsonl', { file, line: 2 });
    return tableOf(listRows((0,text_json/* parseJson */.qF)(text, file), at), file);
}
/** Parses a YAML file that is a list of mappings, or holds one at the place `at`. */
function parseYamlList(text, file, at) {
    return tableOf(listRows((0,yaml/* parseYaml */.hN)(text, file, yaml/* BENCHMARK_LIMITS */.jF), at), file);
}
/** Tells whether a text has a whole JSON mapping on each of its first two lines. */
function isLines(text) {
    const [first = '', second = ''] = text.split('\n', 2);
    return [first, second].every((line) => /^\{.*\}\s*$/.test(line));
}
function listRows(source, at) {
    const { file, value, written } = source;
    const find = (top) => (at === undefined ? top : findValue(top, at));
    const [list, texts] = [find(value), find(written)];
    if (!Array.isArray(list) || !Array.isArray(texts))
        throw (0,problem.userError)(explainPlace(value, list, at), { file, line: 1 });
    const path = findPath(value, list, at);
    return list.map((item, index) => {
        const place = path === undefined ? { file, line: 1 } : source.placeOf([...path, index]);
        return {
            value: readRowAsWritten({ value: unpackRow(item), written: unpackRow(texts[index]) }),
            place: { file, ...(place.line !== undefined && { line: place.line }) },
        };
    });
}
/** Finds the path to the list whose items are the rows, or hold one each; undefined where there is none. */
function findPath(value, rows, at) {
    const [outer = ''] = at?.split('[]') ?? [];
    const list = outer === '' ? value : findValue(value, outer);
    return Array.isArray(list) && list.length === rows.length ? pathOf(value, list) : undefined;
}
function pathOf(value, list) {
    if (value === list)
        return [];
    if (!(0,json/* isMapping */.p)(value))
        return undefined;
    for (const [key, inner] of Object.entries(value)) {
        const path = pathOf(inner, list);
        if (path !== undefined)
            return [key, ...path];
    }
    return undefined;
}
/** Gives what a row of Hugging Face's viewer holds: it comes with its number. */
function unpackRow(item) {
    return (0,json/* isMapping */.p)(item) && 'row_idx' in item && (0,json/* isMapping */.p)(item['row']) ? item['row'] : item;
}
/** Gives the places of the lists in mappings, as `at` names them. */
function listLists(value) {
    if (!(0,json/* isMapping */.p)(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => Array.isArray(inner) ? [key] : listLists(inner).map((place) => `${key}.${place}`));
}
function explainPlace(value, found, at) {
    const lists = listLists(value);
    const shown = lists.slice(0, MAX_LISTS).map(quote/* quote */.h).join(', ');
    const more = lists.length > MAX_LISTS ? ` and ${lists.length - MAX_LISTS} more` : '';
    const known = lists.length === 0 ? '' : `; lists in it: ${shown}${more}`;
    if (at === undefined)
        return lists.length === 0
            ? 'the file must be a list of cases, and holds none'
            : `the file is no list of cases: name the list in it with \`at\`${known}`;
    const what = found === undefined ? 'nothing stands' : 'no list stands';
    return `${what} at ${(0,quote/* quote */.h)(at)}, which \`at\` names${known}`;
}
function tableOf(all, file) {
    const tally = new ProblemTally('row');
    const columns = new Set();
    const rows = all.filter(({ value, place }) => {
        if (!(0,json/* isMapping */.p)(value)) {
            tally.add('row', () => ({ message: `a row must be a mapping, found ${json_tables_kindOf(value)}`, place }));
            return false;
        }
        let hasContent = false;
        for (const [key, inner] of Object.entries(value)) {
            columns.add(key);
            if (columns.size > MAX_COLUMNS)
                throw (0,problem.userError)(`more than ${MAX_COLUMNS} different keys of rows are not allowed`, place);
            hasContent ||= inner !== null;
        }
        return hasContent;
    });
    const problems = tally.list();
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return { rows, columns: [...columns], holdsCells: false, place: rows[0]?.place ?? { file, line: 1 } };
}
function json_tables_kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}

;// CONCATENATED MODULE: ./src/benchmarks/cases-file/formats.ts




const jsonLines = { takes: null, parse: parseJsonLines };
const yamlList = { takes: 'at', parse: parseYamlList };
/** The formats by the ending of a file's name; each may have `.gz` after it. */
const FORMATS = {
    '.jsonl': jsonLines,
    '.ndjson': jsonLines,
    '.json': { takes: 'at', parse: parseJsonList },
    '.yaml': yamlList,
    '.yml': yamlList,
    '.csv': { takes: 'delimiter', parse: (text, file, given = ',') => parseCsv(text, file, given) },
    '.tsv': { takes: 'delimiter', parse: (text, file, given = '\t') => parseCsv(text, file, given) },
};
/** Tells whether a file of cases is packed by gzip, as its name says. */
function isPacked(file) {
    return /\.gz$/i.test(file);
}
/** Gives the ending of a file's name that tells its format. */
function endingOf(file) {
    return external_node_path_default().extname(file.replace(/\.gz$/i, '')).toLowerCase();
}
/** Gives the parser of a file of cases; what its format does not take is a UserError at the place that refers to it. */
function findParser(reading, place) {
    const ending = endingOf(reading.file);
    const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
    if (format === undefined)
        throw (0,problem.userError)(`\`cases\` must name a file whose name ends in ${Object.keys(FORMATS).join(', ')}, or one of these and .gz`, place);
    for (const key of ['at', 'delimiter'])
        if (reading[key] !== undefined && format.takes !== key)
            throw (0,problem.userError)(`\`cases.${key}\` is not for ${ending} files`, place);
    const given = format.takes === null ? undefined : reading[format.takes];
    return (text, file) => format.parse(text, file, given);
}

// EXTERNAL MODULE: ./src/text/json-reader.ts
var json_reader = __webpack_require__(55245);
;// CONCATENATED MODULE: ./src/benchmarks/cases-file/read-list.ts

const WORD = /([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[Tt]rue|[Ff]alse)|None|null|nan|NaN/y;
/** What numpy writes around an item: `np.str_('a')`. */
const WRAPPING = /np\.\w+\(/y;
const BLANKS = /\s*/y;
const ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    '\n': '',
};
/**
 * Reads a list as JSON (`["a", "b"]`), Python (`['a', "b"]`) or numpy (`['a' 'b']`) spells it. Items are texts, numbers
 * and truth values as they are written; null, None and nan are left out.
 */
function readList(text) {
    const spelled = text.trim();
    if (!spelled.startsWith('['))
        return { status: 'text' };
    const items = new ListReader(spelled).read() ?? parseNested(spelled);
    if (items !== null)
        return { status: 'list', items };
    return { status: /^\[\s*["']/.test(spelled) ? 'broken' : 'text' };
}
/** Parses a JSON list that holds lists or mappings. */
function parseNested(text) {
    try {
        const value = new json_reader/* JsonReader */.O(text).readAll().written;
        return Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}
class ListReader {
    #text;
    #at = 1;
    constructor(text) {
        this.#text = text;
    }
    read() {
        const items = [];
        this.#match(BLANKS);
        while (this.#text[this.#at] !== ']') {
            const item = this.#readItem();
            if (item === undefined)
                return null;
            if (item !== null)
                items.push(item);
            const gap = this.#match(BLANKS)?.[0] ?? '';
            if (this.#text[this.#at] === ',') {
                this.#at += 1;
                this.#match(BLANKS);
            }
            else if (gap === '' && this.#text[this.#at] !== ']')
                return null;
        }
        return this.#at === this.#text.length - 1 ? items : null;
    }
    /** Gives an item; null for one that says that there is none, undefined where there is no item. */
    #readItem() {
        const isWrapped = this.#match(WRAPPING) !== null;
        const quoted = this.#readText();
        const word = quoted === null ? this.#match(WORD) : null;
        if (quoted === null && word === null)
            return undefined;
        if (isWrapped) {
            if (this.#text[this.#at] !== ')')
                return undefined;
            this.#at += 1;
        }
        return quoted === null ? (word?.[1] ?? null) : read_list_unescape(quoted);
    }
    /** Gives the text in quotes that stands here, as it is written; null where there is none. */
    #readText() {
        const mark = this.#text[this.#at];
        if (mark !== "'" && mark !== '"')
            return null;
        // A pattern would take a step of the stack for each backslash.
        for (let end = this.#at + 1; end < this.#text.length; end += 1) {
            if (this.#text[end] === '\\')
                end += 1;
            else if (this.#text[end] === mark) {
                const text = this.#text.slice(this.#at + 1, end);
                this.#at = end + 1;
                return text;
            }
        }
        return null;
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text);
        if (found !== null)
            this.#at = pattern.lastIndex;
        return found;
    }
}
function read_list_unescape(text) {
    return text.replaceAll(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs, (whole, x, u, long, other) => {
        const code = x ?? u ?? long;
        if (code !== undefined) {
            const point = Number.parseInt(code, 16);
            return point > 0x10ffff ? whole : String.fromCodePoint(point);
        }
        if (other === undefined)
            return whole;
        // What is no escape stands as it is, as in Python.
        return ESCAPES[other] ?? (/[\\'"/]/.test(other) ? other : whole);
    });
}

;// CONCATENATED MODULE: ./src/benchmarks/cases-file/read-part.ts





const FLAGS = {
    true: true,
    false: false,
    yes: true,
    no: false,
    1: true,
    0: false,
};
/** Gives a part of a case from what its column or key holds; `isCell` where that is a cell of CSV. */
function readPart(part, value, isCell) {
    switch (part.name) {
        case 'id':
        case 'input':
            return read(value);
        case 'difficulty':
            return read(isScalar(value) ? String(value) : value);
        case 'must_pass':
            return read(isScalar(value) ? (FLAGS[String(value).trim().toLowerCase()] ?? value) : value);
        case 'messages':
            return readJson(value, part);
        case 'evaluators':
        case 'thresholds':
            return readChecks(value, part);
        case 'expected':
            return readExpected(part, value, isCell);
        case 'tags':
        case 'criteria':
            return readTexts(part, value, isCell);
    }
}
/** Gives the mapping that a column of metadata holds. */
function readMetadata(value, column) {
    const found = readJson(value, { column });
    if (found.status === 'wrong' || (0,json/* isMapping */.p)(found.value))
        return found;
    return read_part_wrong(`${(0,quote/* quote */.h)(column)} must be a mapping, as \`fields.metadata\` says`);
}
/** Gives a value that a text may hold as JSON, numbers in it as `pick` has them. */
function readJson(value, { column }, pick = ({ written }) => written) {
    if (typeof value !== 'string')
        return read(value);
    try {
        return read(pick(new json_reader/* JsonReader */.O(value).readAll()));
    }
    catch (error) {
        if (!(error instanceof json_reader/* JsonSyntaxError */.q))
            throw error;
        return read_part_wrong(`${(0,quote/* quote */.h)(column)} must be JSON, found the text ${(0,quote/* quote */.h)(value)}`);
    }
}
/** Gives checks as a row of JSON may hold them; the name of an evaluator may stand alone. */
function readChecks(value, { name, column }) {
    if (name === 'evaluators' && typeof value === 'string' && /^\w+$/.test(value.trim()))
        return read([value.trim()]);
    return readJson(value, { column }, (node) => {
        const row = readRowAsWritten({ value: { [name]: node.value }, written: { [name]: node.written } });
        return (0,json/* isMapping */.p)(row) ? row[name] : undefined;
    });
}
function readExpected(part, value, isCell) {
    if (typeof value !== 'string')
        return Array.isArray(value) && part.list === false
            ? read_part_wrong(`${(0,quote/* quote */.h)(part.column)} must be text (\`list: false\`), found a list`)
            : read(value);
    if (part.list === true || typeof part.list === 'string')
        return readItems(part, value, part.list);
    if (part.list === false || !isCell || !looksLikeList(value))
        return read(value);
    const field = `\`fields: { expected: { column: ${(0,quote/* yamlText */.p)(part.column)}, list: true } }\``;
    return read_part_wrong(`${(0,quote/* quote */.h)(part.column)} looks like a list: ${(0,quote/* quote */.h)(value)}; if any of its items is right, say so in \`cases\`: ${field}; if it is one text, \`list: false\``);
}
/** Tells whether a text may be meant as a list: one of any spelling, or brackets around what commas part. */
function looksLikeList(text) {
    return readList(text).status !== 'text' || (/^\s*\[[^]*\]\s*$/.test(text) && text.includes(','));
}
function readTexts(part, value, isCell) {
    if (Array.isArray(value))
        return read(value.flatMap((item) => (item === null ? [] : [toText(item)])));
    if (!isScalar(value))
        return read(value);
    const text = String(value);
    if (part.list === false)
        return read([text]);
    if (part.list !== undefined)
        return readItems(part, text, part.list);
    if (!isCell)
        return read([text]);
    // Criteria are sentences, in which a comma parts nothing.
    return readItems(part, text, part.name === 'tags' ? ',' : true);
}
/** Gives the items of a text: a list as it is spelled, or what stands between separators, or the text alone. */
function readItems({ column, name }, text, list) {
    const spelled = readList(text);
    if (spelled.status === 'list')
        return read(spelled.items);
    const isMeantAsList = spelled.status === 'broken' || (name === 'expected' && /^\s*\[/.test(text));
    if (isMeantAsList && list === true)
        return read_part_wrong(`${(0,quote/* quote */.h)(column)} cannot be read as a list: ${(0,quote/* quote */.h)(text)}; a list is written \`["a", "b"]\``);
    if (list === true)
        return read([text]);
    return read(text
        .split(list)
        .map((item) => item.trim())
        .filter((item) => item !== ''));
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
function toText(value) {
    return isScalar(value) ? String(value) : value;
}
function read(value) {
    return { status: 'read', value };
}
function read_part_wrong(message) {
    return { status: 'wrong', message };
}

;// CONCATENATED MODULE: ./src/benchmarks/cases-file/map-rows.ts







/** Parts without which a row asks or checks something else: where `fields` names their key, each row has it. */
const NEEDED = new Set(['id', 'input', 'messages', 'expected']);
/** Keys of a case that nobody misses where they are misspelt. */
const UNMISSED = ['expected', 'difficulty', 'criteria', 'must_pass', 'metadata'];
/**
 * Gives the rows of a table as cases are written: parts by the columns that give them, further columns as metadata.
 * What is null or empty is absent. Mistakes are told once each, with the number of rows.
 */
function mapRows(table, mapping) {
    const mapper = new RowMapper(table, mapping);
    const rows = table.rows.map((row) => mapper.map(row));
    const problems = mapper.tally.list();
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return rows;
}
class RowMapper {
    tally = new ProblemTally('row');
    #table;
    #mapping;
    #nearKeys = new Map();
    constructor(table, mapping) {
        this.#table = table;
        this.#mapping = mapping;
    }
    map({ value: row, place }) {
        const text = {};
        for (const part of this.#mapping.parts) {
            const value = this.#readPart(part, row, place);
            if (value !== undefined && value !== null)
                text[part.name] = value;
        }
        const metadata = this.#readMetadata(row, place);
        const blank = [];
        for (const [key, value] of Object.entries(this.#further(row))) {
            if (value === null || (value === '' && this.#table.holdsCells))
                blank.push(key);
            else if (Object.hasOwn(metadata, key))
                this.#add(`twice ${key}`, `the metadata ${(0,quote/* quote */.h)(key)} is given twice, once as a key of its own`, place);
            else {
                this.#checkSpelling(key, text, place);
                metadata[key] = value;
            }
        }
        if (Object.keys(metadata).length > 0)
            text['metadata'] = metadata;
        return { value: text, place, ...(blank.length > 0 && { blank }) };
    }
    #readPart(part, row, place) {
        const { name, column, isNamed } = part;
        const value = readColumn(row, column, this.#table);
        if (value === undefined || value === null) {
            if (value === undefined && isNamed && NEEDED.has(name) && !this.#table.holdsCells)
                this.#add(`lacks ${name}`, `there is no key ${(0,quote/* quote */.h)(column)}, which \`fields.${name}\` names; null says that there is none`, place);
            return undefined;
        }
        const found = readPart(part, value, this.#table.holdsCells);
        if (found.status === 'read')
            return found.value;
        this.#add(`wrong ${name}`, found.message, place);
        return undefined;
    }
    /** Gives the metadata that stands in one mapping: under its own key in JSON, or where `fields` says. */
    #readMetadata(row, place) {
        const { metadata: column = this.#table.holdsCells ? [] : 'metadata' } = this.#mapping.fields;
        if (typeof column !== 'string')
            return {};
        const value = readColumn(row, column, this.#table);
        if (value === undefined || value === null)
            return {};
        const found = readMetadata(value, column);
        if (found.status === 'read')
            return { ...found.value };
        this.#add('wrong metadata', found.message, place);
        return {};
    }
    /** Gives what a row holds beside the parts of a case, as far as `fields` keeps it. */
    #further(row) {
        const { parts, fields } = this.#mapping;
        let further = row; // a table's rows are mappings
        const { metadata = this.#table.holdsCells ? undefined : 'metadata' } = fields;
        for (const { column } of parts)
            further = omitValue(further, column);
        if (typeof metadata === 'string')
            further = omitValue(further, metadata);
        if (!Array.isArray(metadata))
            return further;
        return Object.fromEntries(Object.entries(further).filter(([key]) => metadata.includes(key)));
    }
    /** Notes a key of JSON that is most likely a misspelt part of a case: as metadata it would change nothing. */
    #checkSpelling(key, text, place) {
        if (this.#table.holdsCells || Array.isArray(this.#mapping.fields.metadata))
            return;
        if (!this.#nearKeys.has(key))
            this.#nearKeys.set(key, (0,nearest/* nearest */.p)(key, UNMISSED));
        const near = this.#nearKeys.get(key);
        if (near !== undefined && text[near] === undefined)
            this.#add(`near ${key}`, `unknown key ${(0,quote/* quote */.h)(key)}; did you mean \`${near}\`? \`fields\` may name it, or list the metadata that is kept`, place);
    }
    #add(kind, message, place) {
        this.tally.add(kind, () => ({ message, place }));
    }
}

;// CONCATENATED MODULE: ./src/benchmarks/cases-file/read-cases-file.ts









/** Reads a file of cases in any format; everything wrong with it is a UserError. */
function readCasesFile(written, { path, reach, shownAs, place }) {
    const { fields = {}, ...reading } = typeof written === 'string' ? { file: written } : written;
    const parse = findParser(reading, place);
    refuseOtherKind({ path, reach, shownAs, place });
    const bytes = (0,open_file/* readBytes */.io)(path, reach, { maxBytes: read_text/* SIZE_LIMITS */.bd.rows, place, shownAs });
    const unpacked = isPacked(reading.file) ? gunzip(bytes, read_text/* SIZE_LIMITS */.bd.rows, shownAs) : bytes;
    const table = parse((0,read_text/* readPlainText */.Sg)(unpacked, shownAs), shownAs);
    const parts = assignColumns(table, fields, reading);
    const rows = mapRows(table, { parts, fields });
    if (parts.some(({ name }) => name === 'expected'))
        return { rows };
    const missing = [{ name: 'expected', column: 'expected', isNamed: false }];
    const message = explainMissing(missing, table, reading, fields);
    return { rows, lacksExpected: { message, place: table.place } };
}
/** Refuses a link to a file of another name's ending: what is no file of cases by its own name is not quoted as one. */
function refuseOtherKind({ path, reach, shownAs, place }) {
    const followed = (0,text_reach/* follow */.e6)(path, reach);
    if (followed.status === 'allowed' && endingOf(followed.file) !== endingOf(path))
        throw (0,problem.userError)(`cannot read \`${shownAs}\`: it is a link to a file whose name ends in another way`, place);
}

// EXTERNAL MODULE: ./src/benchmarks/file-schema.ts
var file_schema = __webpack_require__(16258);
;// CONCATENATED MODULE: ./src/benchmarks/read-cases.ts






/** Gives the cases that rows hold; what is wrong with rows is one UserError, each mistake once with its count. */
function read_cases_readRows(rows, benchmark) {
    const tally = new ProblemTally('row');
    const written = rows.flatMap(({ value, place, blank }) => {
        const source = { file: place.file, value, placeOf: () => place, placeOfKey: () => place };
        const { data, mistakes } = (0,check_source/* examineSource */.Dh)(file_schema/* caseSchema */.o, source);
        for (const { kind, problem } of mistakes)
            tally.add(kind, () => problem);
        return data === undefined ? [] : [{ text: data, place, ...(blank !== undefined && { blank }) }];
    });
    const problems = tally.list();
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return nameCases(written, benchmark);
}
/** Gives what a case asks: a text, or the last turn of a conversation; one message alone is a text. */
function readQuestion({ input, messages = [] }) {
    return input === undefined ? readMessages(messages) : { status: 'read', messages: [], input };
}
/** Makes cases of what is written; those without an id are counted from 1. The same id twice is a UserError. */
function nameCases(written, benchmark) {
    let unnamed = 0;
    const seen = new Map();
    const tally = new ProblemTally('case');
    const cases = written.map(({ text, place, blank }) => {
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
        return {
            id,
            input: asked.status === 'wrong' ? '' : asked.input,
            ...(asked.status === 'read' && asked.messages.length > 1 && { messages: asked.messages }),
            expected: text.expected ?? null,
            tags: text.tags ?? [],
            difficulty: text.difficulty ?? 'medium',
            criteria: text.criteria ?? [],
            mustPass: text.must_pass ?? false,
            metadata: text.metadata ?? {},
            ...(blank !== undefined && { blank }),
            ...readOwnChecks(text),
            place,
            ...(text.id === undefined && { isUnnamed: true }),
        };
    });
    const problems = tally.list();
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return cases;
}
function readOwnChecks({ evaluators, thresholds }) {
    if (evaluators === undefined && thresholds === undefined)
        return {};
    return {
        ownChecks: {
            ...(evaluators !== undefined && { evaluators: readUses(evaluators) }),
            ...(thresholds !== undefined && { thresholds }),
        },
    };
}

;// CONCATENATED MODULE: ./src/benchmarks/custom-file.ts














/** How JSON begins that stands in a YAML file. */
const JSON_START = /^\uFEFF?\{/;
/** Most cases that are checked at once. */
const MAX_AT_ONCE = 20_000;
/** Reads a benchmark file's text with its positions. */
function openBenchmarkFile(file, { cwd, files }) {
    const parsed = parse(readSmall(external_node_path_default().resolve(cwd, file), files, file), file);
    const { placeOf, placeOfKey } = parsed;
    return { file, value: readFileAsWritten(parsed), placeOf, placeOfKey };
}
/** Reads a benchmark file's text; one in YAML is refused by its size, before it is read. */
function readSmall(file, reach, shownAs) {
    const isJson = file.endsWith('.json') || JSON_START.test((0,open_file/* readHead */.zy)(file, reach, 4).toString('utf8'));
    if (isJson)
        return (0,read_text/* readText */.yR)(file, reach, read_text/* SIZE_LIMITS */.bd.benchmark, undefined, shownAs);
    const instead = ' in YAML: rows belong into a JSONL or CSV file';
    return (0,read_text/* readPlainText */.Sg)((0,open_file/* readBytes */.io)(file, reach, { maxBytes: read_text/* SIZE_LIMITS */.bd.yaml, shownAs, instead }), shownAs);
}
function parse(text, file) {
    if (file.endsWith('.json'))
        return (0,text_json/* parseJson */.qF)(text, file);
    if (!text.startsWith('{'))
        return (0,yaml/* parseYaml */.hN)(text, file, yaml/* BENCHMARK_LIMITS */.jF);
    // JSON is YAML too, but read as JSON it takes a fifth of the time and memory.
    try {
        return (0,text_json/* parseJson */.qF)(text, file);
    }
    catch (error) {
        if ((0,text_json/* isNoJson */.Cy)(error))
            return (0,yaml/* parseYaml */.hN)(text, file, yaml/* BENCHMARK_LIMITS */.jF);
        throw error;
    }
}
/** Gives the benchmark that a custom file describes, prompts and cases read from the files it names. */
function readCustomFile(source, workspace) {
    const text = (0,check_source/* checkSource */.As)(file_schema/* benchmarkFileSchema */.B, { ...source, value: readyToCheck(source.value) });
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
        evaluators: nameUses(readUses(text.evaluators ?? (isDefaultUsed ? ['exact_match'] : []))),
        hasDefaultEvaluators: text.evaluators === undefined,
        thresholds: text.thresholds ?? null,
        cases,
        ...more,
        gate: (0,domain_benchmark/* createGate */.qD)(text.gate ?? {}),
        repeat: text.repeat ?? null,
        paths: (text.paths ?? []).map((glob) => site.relative(glob)),
        placeOf: source.placeOf,
    };
}
/** Gives the file's value without keys of cases that are null, which say that there is nothing. */
function readyToCheck(value) {
    const cases = (0,json/* isMapping */.p)(value) ? value['test_cases'] : undefined;
    if (!(0,json/* isMapping */.p)(value) || !Array.isArray(cases))
        return value;
    const test_cases = cases.map((item) => (0,json/* isMapping */.p)(item) && Object.values(item).includes(null)
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
        if (!file_schema/* caseSchema */.o.safeParse(item).success)
            wrong += 1;
        return wrong > check_source/* MAX_TOLD */.$u;
    });
    return last < 0 ? cases : cases.slice(0, last + 1);
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
        if (external_node_path_default().isAbsolute(written))
            return written;
        return external_node_path_default().posix.join(external_node_path_default().posix.dirname(this.#source.file.replaceAll('\\', '/')), written);
    }
    readTextOrFile(text, key, fileKey) {
        const file = text[fileKey];
        const place = this.#source.placeOf([fileKey]);
        if (file === undefined)
            return text[key] ?? null;
        if (text[key] !== undefined)
            throw (0,problem.userError)(`give \`${key}\` or \`${fileKey}\`, not both`, place);
        // Editors end a file with a line break that nobody means to send.
        const { files } = this.#workspace;
        return (0,read_text/* readText */.yR)(this.#resolve(file), files, read_text/* SIZE_LIMITS */.bd.benchmark, place, this.relative(file)).replace(/\r?\n$/, '');
    }
    readCases({ name, test_cases, cases: file }) {
        const place = this.#source.placeOfKey([file === undefined ? 'test_cases' : 'cases']);
        if ((test_cases === undefined) === (file === undefined))
            throw (0,problem.userError)('give the cases as `test_cases` or as `cases`, a file: one of the two', place);
        const { cases, ...more } = file === undefined
            ? {
                cases: nameCases((test_cases ?? []).map((text, index) => ({
                    text,
                    place: this.#source.placeOf(['test_cases', index]),
                })), name),
            }
            : this.#readCasesFile(file, name);
        if (cases.length === 0)
            throw (0,problem.userError)(`there is no case in \`${file === undefined ? 'test_cases' : 'cases'}\``, place);
        return { cases, ...more };
    }
    #readCasesFile(written, name) {
        const file = typeof written === 'string' ? written : written.file;
        const { rows, ...more } = readCasesFile(written, {
            path: this.#resolve(file),
            reach: this.#workspace.files,
            shownAs: this.relative(file),
            place: this.#source.placeOf(typeof written === 'string' ? ['cases'] : ['cases', 'file']),
        });
        return { cases: read_cases_readRows(rows, name), ...more };
    }
    #resolve(written) {
        return external_node_path_default().resolve(this.#workspace.cwd, external_node_path_default().dirname(this.#source.file), written);
    }
}

;// CONCATENATED MODULE: ./src/benchmarks/candidates.ts
/** Files that the globs for benchmark files match: which are benchmarks, broken ones, or no business of ours. */








/** Names of files that are opened, whatever a glob matches: what cannot be parsed is quoted in messages. */
const BENCHMARK_FILE = /\.(?:ya?ml|json)$/i;
const KEYS = ['name', 'evaluators', 'test_cases', 'cases'];
const namesKey = (0,names_key/* createKeyTest */.K)(KEYS);
/** What stands before a list, in JSON or YAML, and how it begins. */
const LIST = /^\uFEFF?(?:[ \t]*(?:#[^\n]*|---[ \t]*)?\r?\n)*[ \t]*(?:\[|-[ \t\r\n])/;
const HEAD_BYTES = 4096;
/** Opens the files that the globs match; what one of them names as its cases is left out. */
function openCandidates(globs, workspace) {
    const candidates = findFiles(workspace, globs)
        .filter((file) => BENCHMARK_FILE.test(file))
        .map((file) => openCandidate(file, workspace));
    const sources = candidates.flatMap((candidate) => (candidate.status === 'named' ? [candidate.source] : []));
    const casesFiles = listCasesFiles(sources);
    return candidates.filter(({ file }) => !casesFiles.has(file));
}
/** Gives the names of the benchmarks among the files. */
function namesOf(candidates) {
    return candidates.flatMap((candidate) => (candidate.status === 'named' ? [candidate.name] : []));
}
/** Gives a note for each file that was passed over. */
function listPassedOver(candidates) {
    const lacks = `it has none of ${KEYS.map((key) => `\`${key}\``).join(', ')}`;
    return candidates.flatMap(({ status, file }) => status === 'foreign' ? [{ message: `passed over, it is no benchmark: ${lacks}`, place: { file } }] : []);
}
/** Lists the files of cases that benchmark files name, relative to the working directory. */
function listCasesFiles(sources) {
    return new Set(sources.flatMap(({ file, value }) => {
        const cases = (0,json/* isMapping */.p)(value) ? value['cases'] : undefined;
        const named = (0,json/* isMapping */.p)(cases) ? cases['file'] : cases;
        return typeof named === 'string' ? [external_node_path_default().posix.join(external_node_path_default().posix.dirname(file), named)] : [];
    }));
}
function openCandidate(file, workspace) {
    const { cwd, files } = workspace;
    // Lists are told by how they begin: a file of cases may be larger than any benchmark file.
    if (LIST.test((0,open_file/* readHead */.zy)(external_node_path_default().resolve(cwd, file), files, HEAD_BYTES).toString('utf8')))
        return { status: 'foreign', file };
    try {
        const source = openBenchmarkFile(file, workspace);
        const { value } = source;
        if (!(0,json/* isMapping */.p)(value) || !KEYS.some((key) => Object.hasOwn(value, key)))
            return { status: 'foreign', file };
        // The schema tells a file without a name what it lacks.
        const { name } = value;
        return typeof name === 'string' || typeof name === 'number'
            ? { status: 'named', file, name: String(name), source }
            : { status: 'broken', file, error: findErrors(source, workspace) };
    }
    catch (error) {
        if (!(error instanceof problem.UserError))
            throw error;
        return mayBeBenchmark(file, workspace) ? { status: 'broken', file, error } : { status: 'foreign', file };
    }
}
/** Tells whether a file that cannot be parsed may be meant as a benchmark; one that cannot be read may. */
function mayBeBenchmark(file, { cwd, files }) {
    const full = external_node_path_default().resolve(cwd, file);
    // What is larger is told by how it begins.
    const head = (0,open_file/* readHead */.zy)(full, files, read_text/* SIZE_LIMITS */.bd.yaml);
    if (head.length === read_text/* SIZE_LIMITS */.bd.yaml)
        return namesKey(head.toString('utf8'));
    try {
        return namesKey((0,read_text/* readText */.yR)(full, files, read_text/* SIZE_LIMITS */.bd.benchmark, undefined, file));
    }
    catch (error) {
        if (error instanceof problem.UserError)
            return true;
        throw error;
    }
}
function findErrors(source, workspace) {
    try {
        readCustomFile(source, workspace);
    }
    catch (error) {
        if (error instanceof problem.UserError)
            return error;
        throw error;
    }
    throw new Error('a benchmark without a name was read');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./src/benchmarks/gsm8k.ts







const PROMPT = `{{input}}

Solve the problem step by step. Then give the numeric answer alone on the last line, after "####".`;
const rowSchema = schemas/* object */.Ikc({ question: schemas/* string */.YjP({ error: 'text' }), answer: schemas/* string */.YjP({ error: 'text' }) }, { error: 'a mapping with `question` and `answer`' });
/** GSM8K, school mathematics (Cobbe et al. 2021, arXiv 2110.14168), from its official test.jsonl or its folder. */
const gsm8k = {
    options: {},
    load: (source) => Promise.resolve().then(() => readBenchmark(source)),
};
function readBenchmark(source) {
    const file = (0,open_file/* isFolder */.lQ)(source.path, source.reach) ? external_node_path_default().join(source.path, 'test.jsonl') : source.path;
    const rows = parseJsonl((0,read_text/* readText */.yR)(file, source.reach, read_text/* SIZE_LIMITS */.bd.rows, source.place), file);
    if (rows.length === 0)
        throw (0,problem.userError)('there is no problem in it', { file });
    return {
        name: 'gsm8k',
        description: 'Grade school mathematics: word problems with a numeric answer',
        version: `${rows.length} problems`,
        category: 'reasoning',
        prompt: PROMPT,
        systemPrompt: null,
        promptFile: null,
        systemPromptFile: null,
        evaluators: [{ name: 'numeric_match', settings: { extract: 'final', tolerance: 0.01 } }],
        thresholds: null,
        cases: rows.map(readProblem),
        gate: {},
        repeat: null,
        paths: [],
        placeOf: () => ({ file }),
    };
}
function readProblem({ value, place }, index) {
    const source = { file: place.file, value, placeOf: () => place, placeOfKey: () => place };
    const { question, answer } = (0,check_source/* checkSource */.As)(rowSchema, source);
    const expected = answer.split('####').at(-1)?.trim().replaceAll(',', '') ?? '';
    if (!answer.includes('####') || expected === '')
        throw (0,problem.userError)('`answer` must end in `####` and the number', place);
    return {
        id: `gsm8k_${index}`,
        input: question,
        expected,
        tags: [],
        difficulty: 'medium',
        criteria: [],
        mustPass: false,
        metadata: {},
        place,
    };
}

;// CONCATENATED MODULE: ./src/benchmarks/index.ts

/** Every standard benchmark that can be loaded, by its name in YAML. */
const standardBenchmarks = { gsm8k: gsm8k };
/** Names of benchmarks that are promised and not built yet. */
const FUTURE_BENCHMARKS = [
    'mmlu',
    'truthfulqa',
    'humaneval',
    'hellaswag',
    'customer_support_v1',
];

// EXTERNAL MODULE: ./src/benchmarks/loader.ts
var benchmarks_loader = __webpack_require__(13601);
;// CONCATENATED MODULE: ./src/benchmarks/load-benchmarks.ts









const OPTION = { option: 'benchmark' };
const STANDARD_NAMES = [...Object.keys(standardBenchmarks), ...FUTURE_BENCHMARKS];
/** Loads the chosen benchmarks, in the order they are named; all that cannot be loaded are named in one UserError. */
async function loadBenchmarks(request) {
    const candidates = openCandidates(request.files, request.workspace);
    const enabled = listEnabled(request, candidates);
    const problems = [
        ...findChoiceProblems(request, enabled),
        ...findUnknownNames(request, enabled, candidates),
    ];
    const wanted = enabled.filter(({ name }) => request.chosen.length === 0 || request.chosen.includes(name));
    const benchmarks = [];
    for (const one of wanted) {
        const loaded = await (0,problem.noteProblems)(problems, async () => {
            const benchmark = await loadOne(one, candidates, request);
            checkBenchmark(benchmark, request.available);
            return benchmark;
        });
        if (loaded !== undefined)
            benchmarks.push(loaded);
    }
    const notes = request.enabled === null ? listPassedOver(candidates) : [];
    // A file that cannot be read may hold what is missing, or be one of all that were asked for.
    if (problems.length > 0 || (request.enabled === null && request.chosen.length === 0))
        problems.push(...candidates.flatMap((candidate) => (candidate.status === 'broken' ? candidate.error.problems : [])));
    if (problems.length > 0)
        throw new problem.UserError(problems);
    if (benchmarks.length === 0)
        throw new problem.UserError([{ message: explainNone(request, candidates) }, ...notes]);
    return { benchmarks, notes };
}
function listEnabled({ enabled, sources }, candidates) {
    const found = new Set([...namesOf(candidates), ...sources.keys()]);
    return enabled ?? [...found].map((name) => ({ name, place: undefined }));
}
function findChoiceProblems({ chosen }, enabled) {
    const names = enabled.map(({ name }) => name);
    return chosen
        .filter((name) => !names.includes(name))
        .map((name) => ({ message: [OPTION, ` \`${name}\` is not enabled${(0,nearest/* suggest */.Z)(name, names)}`] }));
}
/** Finds settings without a benchmark: a mistyped name would leave the one that was meant without them. */
function findUnknownNames({ mentioned }, enabled, candidates) {
    const known = new Set([...enabled.map(({ name }) => name), ...namesOf(candidates), ...STANDARD_NAMES]);
    const names = [...known];
    return mentioned
        .filter(({ name }) => !known.has(name))
        .map(({ key, name, place }) => ({
        message: `\`${key}\` names no benchmark: \`${name}\`${(0,nearest/* suggest */.Z)(name, names)}`,
        place,
    }));
}
function explainNone({ files, config }, candidates) {
    const none = candidates.length === 0 ? 'no file matches' : 'no benchmark is among the files that match';
    const isElsewhere = config !== undefined && !['.', '.github', 'config'].includes(external_node_path_default().dirname(external_node_path_default().normalize(config)));
    const where = isElsewhere
        ? `; they are looked for in the working directory, not in ${external_node_path_default().dirname(config)}/, where the config is`
        : '';
    return `there is no benchmark: ${none} ${files.join(', ')}, and \`benchmarks.sources\` is empty${where}`;
}
async function loadOne({ name, place }, candidates, { sources, options, workspace }) {
    const [custom, second] = candidates.flatMap((candidate) => candidate.status === 'named' && candidate.name === name ? [candidate.source] : []);
    const source = sources.get(name);
    if (custom !== undefined && second !== undefined)
        throw (0,problem.userError)(`the benchmark \`${name}\` is described in ${custom.file} too`, second.placeOf(['name']));
    if (custom !== undefined && source !== undefined)
        throw (0,problem.userError)(`the benchmark \`${name}\` has both a source and a file of its own, ${custom.file}`, place);
    if (custom === undefined)
        return await loadStandard({ name, place }, candidates, source, options.get(name));
    const benchmark = readCustomFile(custom, workspace);
    readOptions(name, {}, options.get(name));
    return benchmark;
}
async function loadStandard({ name, place }, candidates, source, options) {
    const loader = Object.hasOwn(standardBenchmarks, name) ? standardBenchmarks[name] : undefined;
    if (FUTURE_BENCHMARKS.includes(name))
        throw (0,problem.userError)(`the benchmark \`${name}\` is not built yet`, place);
    if (loader === undefined) {
        const known = [...namesOf(candidates), ...Object.keys(standardBenchmarks)];
        throw (0,problem.userError)(`unknown benchmark \`${name}\`${(0,nearest/* suggest */.Z)(name, known)}`, place);
    }
    if (source === undefined)
        throw (0,problem.userError)(`the benchmark \`${name}\` has no source: name its official file under \`benchmarks.sources.${name}\``, place);
    if ((0,benchmarks_loader/* isUrl */.g)(source.path))
        throw (0,problem.userError)(`\`benchmarks.sources.${name}\` must be a path; downloading is not built yet`, place);
    return await loader.load(source, readOptions(name, loader.options, options));
}
/** Gives the options as the loader takes them; what it does not know is a UserError. */
function readOptions(name, shape, options) {
    if (options === undefined)
        return {};
    const { values: value, place } = options;
    if (Object.keys(shape).length === 0)
        throw (0,problem.userError)(`the benchmark \`${name}\` takes no options`, place);
    const source = { file: place.file, value, placeOf: () => place, placeOfKey: () => place };
    return (0,check_source/* checkSource */.As)((0,check_source/* closedObject */.YI)(shape), source); // checked values of JSON are JSON
}

// EXTERNAL MODULE: ./src/config/config.ts + 6 modules
var config_config = __webpack_require__(2005);
// EXTERNAL MODULE: ./src/evaluators/index.ts + 26 modules
var evaluators = __webpack_require__(87871);
;// CONCATENATED MODULE: ./src/instruments/index.ts
/** Makers of the instruments that can be had; one file and one line here each. */
const makers = {};
/** Makes the named instruments; one that cannot be had is left out. */
function makeInstruments(names, site) {
    return Object.fromEntries([...new Set(names)].flatMap((name) => {
        const instrument = makers[name]?.(site);
        return instrument === undefined ? [] : [[name, instrument]];
    }));
}

// EXTERNAL MODULE: ./src/providers/allowed-hosts.ts
var allowed_hosts = __webpack_require__(99352);
// EXTERNAL MODULE: ./src/providers/index.ts + 19 modules
var providers = __webpack_require__(27437);
// EXTERNAL MODULE: ./src/providers/recording.ts + 1 modules
var recording = __webpack_require__(32148);
// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(48488);
;// CONCATENATED MODULE: ./src/providers/redact-errors.ts

/** Most characters of a server's words that are kept: they say what is wrong at their beginning. */
const MAX_WORDS = 400;
/**
 * Gives a provider whose errors hold no key: a server's words go into files and comments. They are shortened only here,
 * since the rest of a key that was cut would not be recognised. Answers are scored as they are and redacted after that.
 */
function redactErrors(provider, redact) {
    return {
        complete: async (prompt, trial) => {
            try {
                return await provider.complete(prompt, trial);
            }
            catch (error) {
                if (!(error instanceof provider_error/* ProviderError */.m))
                    throw error;
                const { kind, message, status, retryAfterMs, failure } = error;
                throw new provider_error/* ProviderError */.m(kind, cut(redact(message)), {
                    status,
                    retryAfterMs,
                    failureKind: failure.kind,
                    cause: error,
                });
            }
        },
        close: () => provider.close(),
    };
}
function cut(words) {
    return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS - 3)}...` : words;
}

;// CONCATENATED MODULE: ./src/providers/open-models.ts
/** Finds which models of a plan can be asked, where and with what key: what the config alone does not tell. */






/** Finds the route to each chosen model; no connection is opened yet. */
async function prepareModels(models, site, redact) {
    const problems = [];
    const routes = new Map();
    for (const model of models) {
        const route = await (0,problem.noteProblems)(problems, () => findRoute(model, site));
        if (route !== undefined)
            routes.set(model, route);
    }
    problems.push(...listMistakes(routes));
    const openModel = async (model, signal) => {
        const route = routes.get(model) ?? findRoute(model, site);
        if (route.status !== 'open')
            return unavailable(route);
        const provider = redactErrors(await route.open(signal), redact);
        return { status: 'ready', provider: recorded(provider, model, site, redact) };
    };
    const closed = [...routes].flatMap(([model, route]) => closedWay(model, route));
    return { problems, unavailable: closed, openModel };
}
function findRoute(model, site) {
    const words = `\`${model.provider}\` cannot be asked again`;
    return ((0,providers/* findProvider */.lh)(model)?.route(model, site) ?? { status: 'closed', failure: { kind: 'unreachable', words } });
}
/** Lists what is wrong with the routes; what does not stand in an entry is told once. */
function listMistakes(routes) {
    const elsewhere = new Set();
    const inEntries = [...routes].flatMap(([{ id, placeOf }, route]) => {
        if (route.status !== 'wrong')
            return [];
        const { message, at } = route.problem;
        if (at === null)
            elsewhere.add(message);
        const parts = typeof message === 'string' ? [message] : message;
        return at === null ? [] : [{ message: [`model \`${id}\`: `, ...parts], place: placeOf(at) }];
    });
    return [...inEntries, ...[...elsewhere].map((message) => ({ message }))];
}
function closedWay({ id, placeOf }, route) {
    if (route.status !== 'closed')
        return [];
    const message = `model \`${id}\` cannot be asked: ${route.failure.words}`;
    return [{ message, place: placeOf('id') }];
}
/** Says why a model cannot be opened; only a baseline's entry can be wrong by now. */
function unavailable(route) {
    if (route.status === 'closed')
        return { status: 'unavailable', failure: route.failure };
    // Named as both a command line and a workflow know it.
    const words = (0,problem.renderMessage)(route.problem.message, ({ option }) => (0,quote/* quote */.h)(option));
    return { status: 'unavailable', failure: { kind: 'unreachable', words } };
}
function recorded(provider, model, { workspace }, redact) {
    if (model.record === null)
        return provider;
    return (0,recording/* recordAnswers */.l)(provider, model, { file: external_node_path_default().resolve(workspace.cwd, model.record), redact });
}

// EXTERNAL MODULE: ./src/providers/proxy.ts
var providers_proxy = __webpack_require__(55646);
// EXTERNAL MODULE: ./src/text/redact.ts + 3 modules
var text_redact = __webpack_require__(2764);
// EXTERNAL MODULE: ./src/run/build-record.ts
var build_record = __webpack_require__(45235);
// EXTERNAL MODULE: ./src/plan/build-prompt.ts
var build_prompt = __webpack_require__(4626);
// EXTERNAL MODULE: ./src/plan/sample-cases.ts
var sample_cases = __webpack_require__(76433);
;// CONCATENATED MODULE: ./src/plan/choose-cases.ts



/** Gives the chosen models; ids that the config does not have are a UserError. */
function chooseModels({ models }, { models: chosen }) {
    const ids = models.map(({ id }) => id);
    const unknown = chosen.filter((id) => !ids.includes(id));
    if (unknown.length > 0)
        throw new problem.UserError(unknown.map((id) => ({
            message: [{ option: 'model' }, ` \`${id}\` is not in the config${(0,nearest/* suggest */.Z)(id, ids)}`],
        })));
    return models.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
}
/** Throws a UserError for ids and tags that no case has: they would silently choose nothing. */
function checkCaseChoices(benchmarks, { cases, tags }) {
    if (cases.length + tags.length === 0)
        return;
    const all = benchmarks.flatMap((benchmark) => [...benchmark.cases]);
    const ids = new Set(all.map(({ id }) => id));
    const knownTags = new Set(all.flatMap((item) => item.tags));
    const problems = [
        ...cases
            .filter((id) => !ids.has(id))
            .map((id) => {
            const near = (0,nearest/* nearest */.p)(id, [...ids]);
            const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
            return { message: `--case \`${id}\` is in no chosen benchmark${hint}` };
        }),
        ...tags
            .filter((tag) => !knownTags.has(tag))
            .map((tag) => ({
            message: `--tag \`${tag}\` is on no case of the chosen benchmarks${(0,nearest/* suggest */.Z)(tag, [...knownTags])}`,
        })),
    ];
    if (problems.length > 0)
        throw new problem.UserError(problems);
}
/** Gives a benchmark's chosen cases, and whether they are all `size` cases that the config means to be run. */
function chooseCases({ name, cases }, { benchmarks: { limits } }, choices, hashCase) {
    const planned = limits.get(name)?.count ?? Infinity;
    const all = [...cases];
    const drawnBy = (item) => (item.isUnnamed === true ? hashCase(item) : item.id);
    const wanted = all.filter(({ id, tags }) => (choices.cases.length === 0 || choices.cases.includes(id)) &&
        (choices.tags.length === 0 || choices.tags.some((tag) => tags.includes(tag))));
    // Chosen first, then cut: a limit is how much may be asked of what was chosen.
    const chosen = (0,sample_cases/* sampleCases */.k)(wanted, choices.limit ?? planned, name, drawnBy);
    const ids = new Set(chosen.map(({ id }) => id));
    const isComplete = (0,sample_cases/* sampleCases */.k)(all, planned, name, drawnBy).every(({ id }) => ids.has(id));
    return { cases: chosen, isComplete, size: Math.min(planned, all.length) };
}

// EXTERNAL MODULE: ./src/evaluators/instruments.ts
var evaluators_instruments = __webpack_require__(61496);
;// CONCATENATED MODULE: ./src/plan/fingerprint.ts








/** Gives a model entry as records keep it: what shapes its answers, no key, nothing that only paces requests. */
function modelEntry(model) {
    return {
        provider: model.provider,
        model: model.model,
        base_url: model.baseUrl,
        temperature: model.temperature,
        max_tokens: model.maxTokens,
        stop: model.stop,
        seed: model.seed,
        params: model.params,
        stream: model.stream,
        ...(Object.keys(model.headers).length > 0 && { headers: model.headers }),
        ...(model.authHeader !== null && { auth_header: model.authHeader }),
        ...(model.scoreReasoning && { score_reasoning: true }),
        ...(0,providers/* findProvider */.lh)(model)?.listOwn(model),
    };
}
/** Gives the recipe of a cell: what it takes to ask it again. */
function createRecipe(benchmark, model) {
    return {
        prompt: benchmark.prompt,
        system_prompt: benchmark.systemPrompt ?? model.systemPrompt,
        model: modelEntry(model),
    };
}
/**
 * Gives the digest of everything that shapes a cell's answers and scores but its cases: recipe, evaluators with their
 * settings, versions, instruments and pass marks, and the content of further files: those under `paths`, a recording.
 */
function fingerprintCell(benchmark, recipe, instruments, files) {
    const evaluators = identifyUses(benchmark.evaluators, instruments);
    return (0,digest/* digest */.br)({ recipe, evaluators, thresholds: benchmark.thresholds, files });
}
/** Gives the digest of what a case asks and how it is judged; with other tags, say, it is the same case. */
function hashCase({ input, messages, expected, criteria, metadata, ownChecks }, instruments) {
    const checks = ownChecks && {
        ...ownChecks,
        ...(ownChecks.evaluators !== undefined && {
            evaluators: identifyUses(ownChecks.evaluators, instruments),
        }),
    };
    return (0,digest/* digest */.br)({
        ...{ input, expected, criteria, metadata },
        ...(messages !== undefined && { messages }),
        ...(checks !== undefined && { checks }),
    });
}
function identifyUses(uses, instruments) {
    return uses.map(({ name, settings, as }) => {
        const { version, needs = [] } = (0,evaluators/* getEvaluator */.s)(name);
        return { name, settings, version, ...(as !== undefined && { as }), ...(0,evaluators_instruments/* identitiesOf */.U)(needs, instruments) };
    });
}
/** Gives the digests of the files that match the globs, by path. */
function digestFiles(globs, workspace) {
    if (globs.length === 0)
        return {};
    return Object.fromEntries(findFiles(workspace, globs).map((file) => [file, digestFile(file, workspace)]));
}
/**
 * Gives the digests of the files that shape a model's answers, a recording for one, by path; those that can be read.
 */
function digestOwnFiles(model, workspace) {
    const files = (0,providers/* findProvider */.lh)(model)?.listFiles(model) ?? [];
    return Object.fromEntries(files.flatMap((file) => {
        try {
            return [[file, digestFile(file, workspace)]];
        }
        catch (error) {
            // `prepareModels` says what is wrong with the file, and where it was named.
            if (error instanceof problem.UserError)
                return [];
            throw error;
        }
    }));
}
function digestFile(file, { cwd, files }) {
    return (0,digest/* sha256 */.sc)((0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, file), files, read_text/* SIZE_LIMITS */.bd.rows, undefined, file)).slice(0, 16);
}

// EXTERNAL MODULE: ./src/plan/template.ts
var plan_template = __webpack_require__(77909);
;// CONCATENATED MODULE: ./src/plan/template-problems.ts





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
    const problems = parts.flatMap((part) => [...findSyntaxProblems(part), ...template_problems_findUnknownNames(part, cases)]);
    return problems.length > 0 ? problems : findUnusedInput(parts, cases);
}
function listParts({ prompt, systemPrompt, promptFile, systemPromptFile, placeOf }) {
    const create = (noun, key, text, file) => {
        if (text === null)
            return [];
        const placeAt = (offset) => file === null ? placeOf([key]) : { file, line: text.slice(0, offset).split('\n').length };
        return [{ noun, text, template: (0,plan_template/* parseTemplate */.QC)(text), placeAt }];
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
            message: `${(0,quote/* quote */.h)(firstLine(text, unclosedAt))} is not closed by \`}}\` on its line; ${ESCAPE}`,
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
                message: `${(0,quote/* quote */.h)(text.slice(start, end + 2))} would be sent as it stands: templates know \`{{input}}\` and \`{{metadata.x}}\` alone; for the text \`${open}\` write \`{{"${open}"}}\``,
                place: placeAt(start),
            });
            break;
        }
    return problems;
}
function firstLine(text, from) {
    return text.slice(from, from + 80).split('\n', 1)[0] ?? '';
}
function template_problems_findUnknownNames({ noun, template, placeAt }, cases) {
    const offsets = new Map();
    for (const part of template.parts)
        if (part.kind === 'name' && !offsets.has(part.name))
            offsets.set(part.name, part.offset);
    if (offsets.size > MAX_NAMES)
        return [
            { message: `more than ${MAX_NAMES} different names in the ${noun} are not allowed`, place: placeAt(0) },
        ];
    const unknown = [...offsets].filter(([name]) => cases.some((item) => (0,plan_template/* lookUp */.TE)(name, item) === undefined));
    return unknown.slice(0, problem.MAX_PROBLEMS).flatMap(([name, offset]) => {
        const lacking = cases.filter((item) => (0,plan_template/* lookUp */.TE)(name, item) === undefined);
        const [first, ...others] = lacking;
        if (first === undefined)
            return [];
        const shown = (0,quote/* quote */.h)(`{{${name}}}`);
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
        (0,nearest/* nearest */.p)(own, known.map(lastOf)) ??
        (INPUT_NAMES.has(own.toLowerCase()) ? 'input' : undefined);
    const path = known.find((one) => one === meant || lastOf(one) === meant);
    if (path !== undefined)
        return `; did you mean ${(0,quote/* quote */.h)(`{{${path}}}`)}?`;
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
        return (0,json/* isMapping */.p)(value) && level < MAX_LEVELS ? [path, ...listPaths(value, path, level + 1)] : [path];
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
        : `${(0,quote/* quote */.h)(found.written)} is sent as it stands; did you mean ${(0,quote/* quote */.h)(`{{${found.name}}}`)}?`;
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
            const isOurs = cases.some((item) => (0,plan_template/* lookUp */.TE)(name, item) !== undefined);
            if (isOurs || INPUT_NAMES.has(name.toLowerCase()))
                return { written, offset: part.offset + match.index, name: isOurs ? name : 'input' };
        }
    return undefined;
}

;// CONCATENATED MODULE: ./src/plan/build-plan.ts










/**
 * Gives the cells to run: every chosen benchmark on every chosen model, prompts filled in. Mistakes are one UserError.
 */
function buildPlan(config, benchmarks, choices, { workspace, models, instruments }) {
    checkCaseChoices(benchmarks, choices);
    const modelFiles = new Map(models.map((model) => [model, digestOwnFiles(model, workspace)]));
    const problems = [];
    const cells = benchmarks.flatMap((benchmark) => {
        const chosen = chooseCases(benchmark, config, choices, (item) => hashCase(item, instruments));
        const found = findTemplateProblems(benchmark, chosen.cases);
        problems.push(...found);
        if (found.length > 0)
            return [];
        const planned = planCases(benchmark, chosen.cases, instruments);
        const ownFiles = digestFiles([...benchmark.paths, ...(config.paths[benchmark.name] ?? [])], workspace);
        return models.flatMap((model) => {
            const cases = planned(model);
            if (!(0,json/* isNonEmpty */.J)(cases))
                return [];
            const recipe = createRecipe(benchmark, model);
            const files = { ...ownFiles, ...modelFiles.get(model) };
            const fingerprint = fingerprintCell(benchmark, recipe, instruments, files);
            const { isComplete: complete, size } = chosen;
            return [
                {
                    ...startCell(benchmark, model, config, choices),
                    cases,
                    fingerprint,
                    recipe,
                    files,
                    complete,
                    size,
                },
            ];
        });
    });
    if (problems.length > 0)
        throw new problem.UserError(problems.slice(0, problem.MAX_PROBLEMS));
    if (cells.length === 0)
        throw (0,problem.userError)('no case is left to run: --case and --tag together choose none');
    return { cells, concurrency: choices.concurrency ?? config.concurrency, budget: config.budget };
}
/** Gives what a cell takes from its benchmark, its model and the settings, whatever its cases. */
function startCell({ name, version, thresholds, evaluators, gate, repeat, ...benchmark }, model, config, choices) {
    return {
        benchmark: { name, version, thresholds },
        model,
        repeat: choices.repeat ?? repeat ?? config.repeat,
        evaluators,
        gate: { ...config.gate, ...gate, ...choices.gate },
        statistics: config.statistics,
        promptFiles: {
            prompt: benchmark.promptFile,
            systemPrompt: benchmark.systemPrompt === null ? model.systemPromptFile : benchmark.systemPromptFile,
        },
    };
}
/** Plans the cases of a benchmark: gives the function that puts them to a model. */
function planCases(benchmark, cases, instruments) {
    const prompts = { user: build_plan_parse(benchmark.prompt), system: build_plan_parse(benchmark.systemPrompt) };
    const judged = cases.map((item) => ({ item, how: judgeCase(item, benchmark, instruments) }));
    return (model) => judged.map(({ item, how }) => planCase(item, prompts, model, how));
}
function judgeCase(item, benchmark, instruments) {
    const checks = checksOf(benchmark, item);
    const deps = { findEvaluator: evaluators/* getEvaluator */.s, instruments };
    return {
        hash: hashCase(item, instruments),
        ...(checks !== null && { evaluators: (0,build_record/* recordEvaluators */.ep)(checks.uses, checks.thresholds, deps) }),
    };
}
function build_plan_parse(text) {
    return text === null ? null : (0,plan_template/* parseTemplate */.QC)(text);
}
function planCase({ place, isUnnamed, ...item }, { user, system }, model, judged) {
    const asked = (0,build_prompt/* buildPrompt */.f)(item, {
        system: system === null ? model.systemPrompt : fill(system, item),
        user: user === null ? item.input : fill(user, item),
    });
    return { case: item, ...judged, prompt: asked, place, ...(isUnnamed === true && { isUnnamed }) };
}
function fill(template, item) {
    const filled = (0,plan_template/* fillTemplate */.ou)(template, item);
    if (filled.status === 'unknown')
        throw new Error('a name that no case has passed the check of the prompts');
    return filled.text;
}

;// CONCATENATED MODULE: ./src/plan/load-plan.ts
/** Loading of a plan from the user's choices: config, benchmarks, access to the models, cells. */













/** Loads everything a run needs; every mistake of the user's is a UserError, before anything is asked or written. */
async function loadPlan(choices, { workspace, env, hide, spare }) {
    const allowed = (0,allowed_hosts/* parseAllowedHosts */.Vn)(choices.allowedHosts);
    const { config: file, keys, keyVariables } = choices;
    const config = (0,config_config/* loadConfig */.Z)({ file, workspace, env, keys, keyVariables });
    const proxy = (0,providers_proxy/* readProxySetting */.VM)(env);
    const secrets = [...config.secrets, ...(choices.secrets ?? []), ...(0,providers_proxy/* listProxySecrets */.WA)(proxy)];
    hide?.(secrets);
    let hideKeys = (0,text_redact/* createRedactor */.lY)(secrets);
    const redact = (text) => hideKeys(text);
    const site = {
        workspace,
        apiKeys: config.apiKeys,
        allowed,
        connections: choices.concurrency ?? config.concurrency,
        proxy,
    };
    const problems = [];
    const chosen = await (0,problem.noteProblems)(problems, () => chooseModels(config, choices));
    const { openModel, unavailable, ...prepared } = await prepareModels(chosen ?? [], site, redact);
    const needs = Object.values(evaluators/* evaluators */.D).flatMap((evaluator) => evaluator.needs ?? []);
    const instruments = makeInstruments(needs, { openModel });
    const request = {
        ...config.benchmarks,
        chosen: choices.benchmarks,
        workspace,
        config: config.file,
        available: { evaluators: evaluators/* evaluators */.D, instruments },
    };
    const loaded = await (0,problem.noteProblems)(problems, () => loadBenchmarks(request));
    const plan = loaded !== undefined && chosen !== undefined
        ? await (0,problem.noteProblems)(problems, () => buildPlan(config, loaded.benchmarks, choices, { workspace, models: chosen, instruments }))
        : undefined;
    problems.push(...prepared.problems);
    if (plan === undefined || problems.length > 0)
        throw new problem.UserError(problems);
    const names = listNames(plan);
    hideKeys = (0,text_redact/* createRedactor */.lY)(secrets, names);
    spare?.(names);
    const notes = [...(loaded?.notes ?? []), ...listUnhidden(config.apiKeys)];
    const { pastModels } = config;
    return { plan, unavailable, notes, pastModels, openModel, instruments, redact };
}
/** Lists the names of a plan, by which records are told apart. */
function listNames({ cells }) {
    const names = cells.flatMap(({ benchmark, model, evaluators, cases, files, promptFiles }) => [
        ...[benchmark.name, model.id, model.model, model.provider],
        ...(model.baseUrl === null ? [] : [URL.parse(model.baseUrl)?.host ?? '']),
        ...evaluators.map(domain_benchmark/* scoreName */.Kv),
        ...[...Object.keys(files), promptFiles.prompt ?? '', promptFiles.systemPrompt ?? ''],
        ...cases.flatMap(({ case: { id }, evaluators: own = [] }) => [id, ...own.map(domain_benchmark/* scoreName */.Kv)]),
    ]);
    return [...new Set(names)];
}
/** Says which keys are not hidden. */
function listUnhidden(apiKeys) {
    return [...apiKeys].flatMap(([name, key]) => {
        if (key.status !== 'given' || (0,text_redact/* isHidden */.dK)(key.value))
            return [];
        const why = 'is shorter than 8 characters, a placeholder or a word of the schema';
        return [{ message: `the key ${(0,quote/* quote */.h)(name)} ${why}: it is sent, and not hidden in what is written` }];
    });
}


/***/ }),

/***/ 76433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ sampleCases)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);

/**
 * Gives `limit` of the cases, in their order: always the same ones, and with a higher limit these and more. They are
 * drawn by what `drawnBy` gives, repeats counted: the id, or the content where an id is only a place.
 */
function sampleCases(cases, limit, benchmark, drawnBy) {
    if (cases.length <= limit)
        return cases;
    const counts = new Map();
    const ranks = cases.map((item) => {
        const drawn = drawnBy(item);
        const repeat = counts.get(drawn) ?? 0;
        counts.set(drawn, repeat + 1);
        const text = repeat === 0 ? drawn : `${drawn}\0${repeat}`;
        return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${benchmark}\0${text}`);
    });
    const cut = [...ranks].sort()[limit - 1] ?? '';
    return cases.filter((_, index) => (ranks[index] ?? '') <= cut);
}


/***/ }),

/***/ 77909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var _benchmarks_file_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16258);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);


/** Keys of a case that a bare name never means, be there metadata of that name or not. */
const CASE_KEYS = new Set(Object.keys(_benchmarks_file_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .caseSchema */ .o.shape));
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

/***/ 45235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ buildUnaskedRecord),
/* harmony export */   YG: () => (/* binding */ buildCellRecord),
/* harmony export */   ep: () => (/* binding */ recordEvaluators),
/* harmony export */   fD: () => (/* binding */ buildConfig)
/* harmony export */ });
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21779);
/* harmony import */ var _evaluators_instruments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61496);
/* harmony import */ var _records_combine_trials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91021);
/* harmony import */ var _records_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50421);
/* harmony import */ var _records_summarize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7887);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49348);






/** Gives the record of a cell from its results. */
function buildCellRecord(cell, deps, results) {
    const { benchmark, model, fingerprint, recipe, files, complete, size } = cell;
    return {
        benchmark_name: benchmark.name,
        model_id: model.id,
        timestamp: deps.startedAt.toISOString(),
        summary: (0,_records_summarize_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .e)(results),
        results,
        ...(0,_records_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactSetting */ .eu)({
            config: buildConfig(cell, deps),
            fingerprint,
            recipe,
            ...(Object.keys(files).length > 0 && { files }),
        }, deps.redact),
        complete,
        ...(!complete && { cell_cases: size }),
    };
}
/** Gives the record of a cell whose model could not be asked at all: every case errored, and why. */
function buildUnaskedRecord(cell, deps, failure) {
    const [first, ...rest] = cell.cases;
    const outcome = (0,_records_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redactOutcome */ .Ah)((0,_score_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .erroredOutcome */ .IR)(failure, 0), deps.redact);
    const unasked = (planned) => (0,_records_combine_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .combineTrials */ .r)(planned, [outcome], deps.redact);
    const record = buildCellRecord(cell, deps, [unasked(first), ...rest.map(unasked)]);
    return { ...record, unmeasured: deps.redact(failure.words) };
}
/** Gives the settings in force, as a cell's record states them. */
function buildConfig({ benchmark, gate, statistics, evaluators, repeat, recipe, model, cases }, { findEvaluator, instruments }) {
    const mustPass = cases.flatMap((planned) => (planned.case.mustPass ? [planned.case.id] : []));
    return {
        thresholds: {
            ...(gate.minPassRate !== undefined && { min_pass_rate: gate.minPassRate }),
            ...(gate.maxLatencyMs !== undefined && { max_latency_ms: gate.maxLatencyMs }),
            ...(gate.regressionThreshold !== undefined && { regression_threshold: gate.regressionThreshold }),
        },
        ...(gate.floor !== undefined && { floor: gate.floor }),
        statistics: {
            alpha: statistics.alpha,
            power: statistics.power,
            error_budget: statistics.errorBudget,
            suspect_p: statistics.suspectP,
            confirm_trials: statistics.confirmTrials,
        },
        ...(mustPass.length > 0 && { must_pass: mustPass }),
        evaluators: recordEvaluators(evaluators, benchmark.thresholds, { findEvaluator, instruments }),
        benchmark_version: benchmark.version,
        repeat,
        model: recipe.model,
        ...(model.compareTo !== null && { compare_to: model.compareTo }),
    };
}
/** Gives evaluators as records name them: with their versions, pass marks and instruments. */
function recordEvaluators(uses, thresholds, { findEvaluator, instruments }) {
    return uses.map((use) => {
        const { name, settings, as } = use;
        const { version, needs = [] } = findEvaluator(name);
        const threshold = thresholds === null ? null : (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .passMark */ .pA)((0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_4__/* .scoreName */ .Kv)(use), thresholds);
        const named = { name, ...(as !== undefined && { as }) };
        return { ...named, version, settings, threshold, ...(0,_evaluators_instruments_js__WEBPACK_IMPORTED_MODULE_5__/* .identitiesOf */ .U)(needs, instruments) };
    });
}


/***/ })

};
