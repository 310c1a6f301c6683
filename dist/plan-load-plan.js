export const id = 391;
export const ids = [391];
export const modules = {

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

/***/ 31391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ loadPlan)
});

// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/check-source.ts
var check_source = __webpack_require__(79057);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/text/find-files.ts



/**
 * Gives the files under `folder` that match any of the globs, as paths relative to it with forward slashes, sorted.
 * Folders that start with a dot and node_modules are entered only where a glob begins with them.
 */
function findFiles(folder, globs) {
    const found = new Set();
    for (const glob of globs) {
        const { base } = picomatch_default().scan(glob.replaceAll('\\', '/'));
        const matches = picomatch_default()(glob, { dot: true, noextglob: true });
        for (const file of walk(folder, base === '.' ? '' : base))
            if (matches(file))
                found.add(file);
    }
    return [...found].sort();
}
function* walk(root, below) {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)(external_node_path_default().resolve(root, below), { withFileTypes: true });
    }
    catch {
        // A glob without wildcards is its own base: a file.
        yield below;
        return;
    }
    for (const entry of entries) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
            yield* walk(root, name);
        else if (entry.isFile() || entry.isSymbolicLink())
            yield name;
    }
}

// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
;// CONCATENATED MODULE: ./src/benchmarks/check-benchmark.ts


/** Throws one UserError that names everything in which a benchmark and its evaluators do not fit together. */
function checkBenchmark(benchmark, available) {
    const { evaluators } = available;
    const problems = [...findUseProblems(benchmark, available), ...findThresholdProblems(benchmark)];
    if (problems.length === 0)
        problems.push(...findCaseProblems(benchmark, evaluators));
    if (problems.length > 0)
        throw new problem.UserError(problems);
}
function findUseProblems({ evaluators: uses, placeOf }, available) {
    return uses.flatMap((use, index) => {
        const isRepeated = uses.findIndex(({ name }) => name === use.name) < index;
        const messages = isRepeated
            ? [`the evaluator \`${use.name}\` is given twice`]
            : explainUse(use, available);
        return messages.map((message) => ({ message, place: placeOf(['evaluators', index]) }));
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
        const check = Object.hasOwn(evaluator.settings, key) ? evaluator.settings[key] : undefined;
        if (check === undefined)
            return [`unknown setting \`${key}\` of \`${name}\`${(0,nearest/* suggest */.Z)(key, Object.keys(evaluator.settings))}`];
        const allowed = check(value);
        return allowed === undefined
            ? []
            : [`\`${key}\` of \`${name}\` must be ${allowed}, found \`${JSON.stringify(value)}\``];
    });
}
function findThresholdProblems({ evaluators: uses, thresholds, placeOf }) {
    const names = [...uses.map(({ name }) => name), 'default'];
    return Object.keys(thresholds ?? {})
        .filter((name) => !names.includes(name))
        .map((name) => ({
        message: `\`thresholds.${name}\` names no evaluator of this benchmark${(0,nearest/* suggest */.Z)(name, names)}`,
        place: placeOf(['thresholds', name]),
    }));
}
function findCaseProblems({ cases, evaluators: uses }, evaluators) {
    const problems = [];
    for (const item of cases)
        for (const { name, settings } of uses) {
            const message = findMetadataProblem(item.metadata, evaluators[name]) ?? evaluators[name]?.findProblem(item, settings);
            if (message === undefined)
                continue;
            problems.push({ message: `case \`${item.id}\`, ${name}: ${message}`, place: item.place });
            if (problems.length === problem.MAX_PROBLEMS)
                return problems;
        }
    return problems;
}
/** Finds what is wrong with metadata named like a setting: it is one, and overrides the benchmark's. */
function findMetadataProblem(metadata, evaluator) {
    for (const [key, check] of Object.entries(evaluator?.settings ?? {})) {
        const allowed = metadata[key] === undefined ? undefined : check(metadata[key]);
        if (allowed !== undefined)
            return `\`metadata.${key}\` must be ${allowed}`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/domain/benchmark.ts
var benchmark = __webpack_require__(21779);
// EXTERNAL MODULE: ./src/text/json.ts + 1 modules
var json = __webpack_require__(83780);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/text/yaml.ts
var yaml = __webpack_require__(69816);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
;// CONCATENATED MODULE: ./src/benchmarks/csv.ts


const CASE_COLUMNS = new Set(['id', 'input', 'expected', 'tags', 'difficulty', 'criteria', 'must_pass']);
/**
 * Parses CSV (RFC 4180) with a header into cases as they are written: columns are named as a case's keys, all others
 * are its metadata. An empty cell is absent; a cell that starts with `[` is a JSON list. Broken CSV is a UserError with
 * its line.
 */
function parseCsv(text, file) {
    return records(text, file).map(({ info, record }) => {
        const place = { file, line: info.lines };
        const row = {};
        const metadata = {};
        for (const [column, cell] of Object.entries(record)) {
            if (cell === '')
                continue;
            const value = readCell(column, cell);
            if (CASE_COLUMNS.has(column))
                row[column] = value;
            else
                metadata[column] = value;
        }
        return { value: Object.keys(metadata).length > 0 ? { ...row, metadata } : row, place };
    });
}
function records(text, file) {
    try {
        const columns = (header) => checkHeader(header, file);
        // With `info` the parser gives records of this shape; its types do not say so.
        return (0,sync/* parse */.qg)(text, { bom: true, columns, info: true, skip_empty_lines: true });
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        const line = typeof error['lines'] === 'number' ? { line: error['lines'] } : {};
        throw (0,problem.userError)(`not valid CSV: ${error.message}`, { file, ...line }, { cause: error });
    }
}
/** Checks the header: a name given twice would lose a column without notice. */
function checkHeader(header, file) {
    const names = header.map((name) => name.trim());
    const problems = names.flatMap((name, index) => {
        if (name === '')
            return [`column ${index + 1} has no name`];
        return names.indexOf(name) < index ? [`the column \`${name}\` is given twice`] : [];
    });
    if (problems.length > 0)
        throw new problem.UserError(problems.map((message) => ({ message, place: { file, line: 1 } })));
    return names;
}
function readCell(column, cell) {
    if (column === 'must_pass')
        return { true: true, false: false }[cell.trim().toLowerCase()] ?? cell;
    if (!cell.startsWith('['))
        return cell;
    try {
        return JSON.parse(cell);
    }
    catch {
        // Text may start with a bracket too.
        return cell;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./src/text/fields.ts
var fields = __webpack_require__(71686);
;// CONCATENATED MODULE: ./src/benchmarks/file-schema.ts



/** Schema of a version or id: YAML reads an unquoted one as a number, but it is meant as it is written. */
const file_schema_name = schemas/* union */.KCZ([fields/* textField */.M8, schemas/* number */.aig().transform(String)], { error: 'text that is not empty' });
const anyText = schemas/* string */.YjP({ error: 'text' });
/** One case as it is written, inline or as a row of a JSONL or CSV file. */
const caseSchema = (0,check_source/* closedObject */.YI)({
    id: file_schema_name.optional().describe('`<name>_<counter>` unless given.'),
    input: schemas/* union */.KCZ([anyText, schemas/* number */.aig().transform(String), schemas/* boolean */.zMY().transform(String)], { error: 'text' })
        .describe('What is put to the model.'),
    expected: schemas/* json */.Pq9({ error: 'any value of JSON' })
        .optional()
        .describe('What the answer is held against; a list means any of them.'),
    tags: fields/* textList */.gC.optional(),
    difficulty: anyText.optional().describe('medium unless given.'),
    criteria: fields/* textList */.gC.optional().describe('What a judge looks at.'),
    must_pass: fields/* flagField */.tS.optional().describe('Failing it fails the benchmark.'),
    metadata: fields/* jsonObject */.o$.optional().describe('For templates, and for evaluator settings of this case alone.'),
});
/** A custom benchmark file (docs/benchmark.schema.json is made from this). */
const benchmarkFileSchema = (0,check_source/* closedObject */.YI)({
    name: fields/* textField */.M8,
    description: anyText.optional(),
    version: file_schema_name.optional().describe('1.0.0 unless given.'),
    evaluators: schemas/* array */.YOg(schemas/* union */.KCZ([fields/* textField */.M8, schemas/* looseObject */._H3({ name: fields/* textField */.M8 }, { error: 'a name or a mapping with `name`' })], {
        error: 'the name of an evaluator, or a mapping with `name` and its settings',
    }), { error: 'a list of evaluators' })
        .min(1, { error: 'a list of at least one evaluator' })
        .optional()
        .describe('exact_match unless given.'),
    thresholds: schemas/* record */.g1P(schemas/* string */.YjP(), fields/* shareField */.kd, { error: 'a mapping of evaluator names to numbers from 0 to 1' })
        .optional()
        .describe('Score that each evaluator must reach, `default` for the rest; without it the mean must reach 0.7.'),
    prompt: anyText
        .optional()
        .describe('User message: a template with {{input}} and {{metadata.x}}; the input alone unless given.'),
    prompt_file: fields/* textField */.M8.optional().describe('A file that holds the prompt, relative to this one.'),
    system_prompt: anyText
        .optional()
        .describe('System message, a template too; goes before the model entry’s.'),
    system_prompt_file: fields/* textField */.M8.optional(),
    test_cases: schemas/* array */.YOg(caseSchema, { error: 'a list of cases' }).optional(),
    cases: fields/* textField */.M8.optional().describe('A JSONL or CSV file of cases, relative to this one.'),
    gate: (0,check_source/* closedObject */.YI)({
        min_pass_rate: fields/* shareField */.kd.optional(),
        regression_threshold: fields/* shareField */.kd.optional(),
        max_latency_ms: (0,fields/* positive */.yj)().optional(),
    })
        .optional()
        .describe('Thresholds of this benchmark alone.'),
    repeat: (0,fields/* wholeNumber */.rD)(1, 1000).optional(),
    paths: fields/* globList */.Xq
        .optional()
        .describe('Globs of files whose change means that it must run, relative to this one.'),
});

;// CONCATENATED MODULE: ./src/benchmarks/jsonl.ts

/** Parses JSON values, one a line; empty lines are skipped. A line that is no JSON is a UserError with its number. */
function parseJsonl(text, file) {
    return text.split('\n').flatMap((row, index) => {
        if (row.trim() === '')
            return [];
        const line = index + 1;
        return [{ value: (0,json/* parseJson */.q)(row, file, line).value, place: { file, line } }];
    });
}

;// CONCATENATED MODULE: ./src/benchmarks/read-cases.ts



/** Gives the cases that rows hold; each row that is no case is a problem of one UserError. */
function readRows(rows, benchmark) {
    const problems = [];
    const written = rows.flatMap(({ value, place }) => {
        try {
            const source = { file: place.file, value, placeOf: () => place, placeOfKey: () => place };
            return [{ text: (0,check_source/* checkSource */.As)(caseSchema, source), place }];
        }
        catch (error) {
            if (!(error instanceof problem.UserError))
                throw error;
            problems.push(...error.problems);
            return [];
        }
    });
    if (problems.length > 0)
        throw new problem.UserError(problems.slice(0, problem.MAX_PROBLEMS));
    return nameCases(written, benchmark);
}
/** Makes cases of what is written; those without an id are counted from 1. The same id twice is a UserError. */
function nameCases(written, benchmark) {
    let unnamed = 0;
    const seen = new Map();
    const problems = [];
    const cases = written.map(({ text, place }) => {
        const id = text.id ?? `${benchmark}_${(unnamed += 1)}`;
        const first = seen.get(id);
        if (first === undefined)
            seen.set(id, place);
        else
            problems.push({
                message: `the case id \`${id}\` is given twice, first in line ${first.line ?? 1}`,
                place,
            });
        return {
            id,
            input: text.input,
            expected: text.expected ?? null,
            tags: text.tags ?? [],
            difficulty: text.difficulty ?? 'medium',
            criteria: text.criteria ?? [],
            mustPass: text.must_pass ?? false,
            metadata: text.metadata ?? {},
            place,
        };
    });
    if (problems.length > 0)
        throw new problem.UserError(problems.slice(0, problem.MAX_PROBLEMS));
    return cases;
}

;// CONCATENATED MODULE: ./src/benchmarks/custom-file.ts











/** Reads a benchmark file's text with its positions. */
function openBenchmarkFile(file, cwd) {
    const text = (0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, file), read_text/* SIZE_LIMITS */.bd.benchmark, undefined, file);
    return file.endsWith('.json') || isJson(text)
        ? (0,json/* parseJson */.q)(text, file)
        : (0,yaml/* parseYaml */.hN)(text, file, yaml/* BENCHMARK_LIMITS */.jF);
}
/** Tells whether a text is JSON: it is YAML too, but read as JSON it takes a fifth of the time and memory. */
function isJson(text) {
    if (!text.startsWith('{'))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** Gives the benchmark that a custom file describes, prompts and cases read from the files it names. */
function readCustomFile(source, cwd) {
    const text = (0,check_source/* checkSource */.As)(benchmarkFileSchema, source);
    const site = new Site(source, cwd);
    return {
        name: text.name,
        description: text.description ?? '',
        version: text.version ?? '1.0.0',
        category: 'custom',
        prompt: site.readTextOrFile(text, 'prompt', 'prompt_file'),
        systemPrompt: site.readTextOrFile(text, 'system_prompt', 'system_prompt_file'),
        promptFile: text.prompt_file === undefined ? null : site.relative(text.prompt_file),
        systemPromptFile: text.system_prompt_file === undefined ? null : site.relative(text.system_prompt_file),
        evaluators: (text.evaluators ?? ['exact_match']).map(readUse),
        thresholds: text.thresholds ?? null,
        cases: site.readCases(text),
        gate: (0,benchmark/* createGate */.q)(text.gate ?? {}),
        repeat: text.repeat ?? null,
        paths: (text.paths ?? []).map((glob) => site.relative(glob)),
        placeOf: source.placeOf,
    };
}
function readUse(written) {
    if (typeof written === 'string')
        return { name: written, settings: {} };
    const { name, ...settings } = written;
    return { name, settings: settings }; // a parsed file holds JSON values only
}
/** Surroundings of a benchmark file: paths in it are relative to it. */
class Site {
    #source;
    #cwd;
    constructor(source, cwd) {
        this.#source = source;
        this.#cwd = cwd;
    }
    /** Gives a path that is written in the file, relative to the working directory. */
    relative(written) {
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
        return (0,read_text/* readText */.yR)(this.#resolve(file), read_text/* SIZE_LIMITS */.bd.benchmark, place, file).replace(/\r?\n$/, '');
    }
    readCases({ name, test_cases, cases: file }) {
        const place = this.#source.placeOfKey([file === undefined ? 'test_cases' : 'cases']);
        if ((test_cases === undefined) === (file === undefined))
            throw (0,problem.userError)('give the cases as `test_cases` or as `cases`, a file: one of the two', place);
        const cases = file === undefined
            ? nameCases((test_cases ?? []).map((text, index) => ({
                text,
                place: this.#source.placeOf(['test_cases', index]),
            })), name)
            : this.#readCaseFile(file, name);
        if (cases.length === 0)
            throw (0,problem.userError)('there is no case', place);
        return cases;
    }
    #readCaseFile(written, name) {
        const place = this.#source.placeOf(['cases']);
        const parse = { '.jsonl': parseJsonl, '.csv': parseCsv }[external_node_path_default().extname(written).toLowerCase()];
        if (parse === undefined)
            throw (0,problem.userError)('`cases` must name a .jsonl or .csv file', place);
        return readRows(parse((0,read_text/* readText */.yR)(this.#resolve(written), read_text/* SIZE_LIMITS */.bd.rows, place, written), this.relative(written)), name);
    }
    #resolve(written) {
        return external_node_path_default().resolve(this.#cwd, external_node_path_default().dirname(this.#source.file), written);
    }
}

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
    const file = isFolder(source.path) ? external_node_path_default().join(source.path, 'test.jsonl') : source.path;
    const rows = parseJsonl((0,read_text/* readText */.yR)(file, read_text/* SIZE_LIMITS */.bd.rows, source.place), file);
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
function isFolder(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isDirectory() === true;
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

;// CONCATENATED MODULE: ./src/benchmarks/load-benchmarks.ts







const OPTION = { option: 'benchmark' };
const STANDARD_NAMES = [...Object.keys(standardBenchmarks), ...FUTURE_BENCHMARKS];
/** Names of files that are opened, whatever a glob matches: what cannot be parsed is quoted in messages. */
const BENCHMARK_FILE = /\.(?:ya?ml|json)$/i;
/** Loads the chosen benchmarks, in the order they are named; all that cannot be loaded are named in one UserError. */
async function loadBenchmarks(request) {
    const candidates = findFiles(request.cwd, request.files)
        .filter((file) => BENCHMARK_FILE.test(file))
        .map((file) => openCandidate(file, request.cwd));
    const enabled = listEnabled(request, candidates);
    const problems = [
        ...findChoiceProblems(request, enabled),
        ...findLimitProblems(request, enabled, candidates),
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
    // A file that cannot be read may hold what is missing, or be one of all that were asked for.
    if (problems.length > 0 || (request.enabled === null && request.chosen.length === 0))
        problems.push(...candidates.flatMap((candidate) => (candidate.status === 'broken' ? candidate.error.problems : [])));
    if (problems.length > 0)
        throw new problem.UserError(problems);
    if (benchmarks.length === 0)
        throw (0,problem.userError)(`there is no benchmark: no file matches ${request.files.join(', ')}, and \`benchmarks.sources\` is empty`);
    return benchmarks;
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
/** Finds limits without a benchmark: a mistyped name would leave the one that was meant without its limit. */
function findLimitProblems({ limits }, enabled, candidates) {
    const known = new Set([...enabled.map(({ name }) => name), ...namesOf(candidates), ...STANDARD_NAMES]);
    return [...limits]
        .filter(([name]) => !known.has(name))
        .map(([name, { place }]) => ({
        message: `\`benchmarks.limits\` names no benchmark: \`${name}\`${(0,nearest/* suggest */.Z)(name, [...known])}`,
        place,
    }));
}
function namesOf(candidates) {
    return candidates.flatMap((candidate) => (candidate.status === 'named' ? [candidate.name] : []));
}
function openCandidate(file, cwd) {
    try {
        const source = openBenchmarkFile(file, cwd);
        const { value } = source;
        const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
        // The schema tells a file without a name what it lacks.
        return typeof name === 'string'
            ? { status: 'named', name, source }
            : { status: 'broken', error: findErrors(source, cwd) };
    }
    catch (error) {
        if (error instanceof problem.UserError)
            return { status: 'broken', error };
        throw error;
    }
}
function findErrors(source, cwd) {
    try {
        readCustomFile(source, cwd);
    }
    catch (error) {
        if (error instanceof problem.UserError)
            return error;
        throw error;
    }
    throw new Error('a benchmark without a name was read');
}
async function loadOne({ name, place }, candidates, { sources, options, cwd }) {
    const [custom, second] = candidates.flatMap((candidate) => candidate.status === 'named' && candidate.name === name ? [candidate.source] : []);
    const source = sources.get(name);
    if (custom !== undefined && second !== undefined)
        throw (0,problem.userError)(`the benchmark \`${name}\` is described in ${custom.file} too`, second.placeOf(['name']));
    if (custom !== undefined && source !== undefined)
        throw (0,problem.userError)(`the benchmark \`${name}\` has both a source and a file of its own, ${custom.file}`, place);
    if (custom === undefined)
        return await loadStandard({ name, place }, candidates, source, options.get(name));
    const benchmark = readCustomFile(custom, cwd);
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
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source.path))
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

// EXTERNAL MODULE: ./src/config/config.ts + 4 modules
var config_config = __webpack_require__(79810);
// EXTERNAL MODULE: ./src/evaluators/index.ts + 12 modules
var src_evaluators = __webpack_require__(99330);
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
// EXTERNAL MODULE: ./src/providers/index.ts + 9 modules
var providers = __webpack_require__(63615);
// EXTERNAL MODULE: ./src/providers/recording.ts
var recording = __webpack_require__(8745);
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
    problems.push(...[...routes].flatMap(([model, route]) => wrongEntry(model, route)));
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
/** Reads from the environment the proxy by which servers are reached. */
function readProxy(env) {
    return {
        https: env['HTTPS_PROXY'] ?? env['https_proxy'] ?? '',
        except: env['NO_PROXY'] ?? env['no_proxy'] ?? '',
    };
}
function findRoute(model, site) {
    const words = `\`${model.provider}\` cannot be asked again`;
    return ((0,providers/* findProvider */.lh)(model)?.route(model, site) ?? { status: 'closed', failure: { kind: 'unreachable', words } });
}
function wrongEntry({ id, placeOf }, route) {
    if (route.status !== 'wrong')
        return [];
    const { message, at } = route.problem;
    const parts = typeof message === 'string' ? [message] : message;
    return [{ message: [`model \`${id}\`: `, ...parts], place: placeOf(at) }];
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
    const words = (0,problem.renderMessage)(route.problem.message);
    return { status: 'unavailable', failure: { kind: 'unreachable', words } };
}
function recorded(provider, model, { cwd }, redact) {
    if (model.record === null)
        return provider;
    return (0,recording/* recordAnswers */.l)(provider, model, { file: external_node_path_default().resolve(cwd, model.record), redact });
}

// EXTERNAL MODULE: ./src/text/redact.ts
var text_redact = __webpack_require__(53326);
// EXTERNAL MODULE: ./src/domain/digest.ts
var digest = __webpack_require__(97522);
// EXTERNAL MODULE: ./src/domain/json.ts
var domain_json = __webpack_require__(97504);
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
            .map((id) => ({ message: `--case \`${id}\` is in no chosen benchmark` })),
        ...tags
            .filter((tag) => !knownTags.has(tag))
            .map((tag) => ({
            message: `--tag \`${tag}\` is on no case of the chosen benchmarks${(0,nearest/* suggest */.Z)(tag, [...knownTags])}`,
        })),
    ];
    if (problems.length > 0)
        throw new problem.UserError(problems);
}
/** Gives a benchmark's chosen cases, and whether they are all that the config means to be run. */
function chooseCases({ name, cases }, { benchmarks: { limits } }, choices) {
    const planned = limits.get(name)?.count ?? Infinity;
    const all = [...cases];
    const chosen = (0,sample_cases/* sampleCases */.k)(all, choices.limit ?? planned, name).filter(({ id, tags }) => (choices.cases.length === 0 || choices.cases.includes(id)) &&
        (choices.tags.length === 0 || choices.tags.some((tag) => tags.includes(tag))));
    return { cases: chosen, isComplete: chosen.length >= Math.min(planned, all.length) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    const evaluators = benchmark.evaluators.map(({ name, settings }) => {
        const { version, needs = [] } = (0,src_evaluators/* getEvaluator */.s)(name);
        return { name, settings, version, ...(0,evaluators_instruments/* identitiesOf */.U)(needs, instruments) };
    });
    return (0,digest/* digest */.b)({ recipe, evaluators, thresholds: benchmark.thresholds, files });
}
/** Gives the digests of the files that match the globs, by path. */
function digestFiles(globs, cwd) {
    if (globs.length === 0)
        return {};
    return Object.fromEntries(findFiles(cwd, globs).map((file) => [file, digestFile(file, cwd)]));
}
/**
 * Gives the digests of the files that shape a model's answers, a recording for one, by path; those that can be read.
 */
function digestOwnFiles(model, cwd) {
    const files = (0,providers/* findProvider */.lh)(model)?.listFiles(model) ?? [];
    return Object.fromEntries(files.flatMap((file) => {
        try {
            return [[file, digestFile(file, cwd)]];
        }
        catch (error) {
            // `prepareModels` says what is wrong with the file, and where it was named.
            if (error instanceof problem.UserError)
                return [];
            throw error;
        }
    }));
}
function digestFile(file, cwd) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, file), read_text/* SIZE_LIMITS */.bd.rows))
        .digest('hex')
        .slice(0, 16);
}

// EXTERNAL MODULE: ./src/plan/template.ts
var plan_template = __webpack_require__(77909);
;// CONCATENATED MODULE: ./src/plan/build-plan.ts






/**
 * Gives the cells to run: every chosen benchmark on every chosen model, prompts filled in. Mistakes are one UserError.
 */
function buildPlan(config, benchmarks, choices, { cwd, models, instruments }) {
    checkCaseChoices(benchmarks, choices);
    const modelFiles = new Map(models.map((model) => [model, digestOwnFiles(model, cwd)]));
    const problems = [];
    const cells = benchmarks.flatMap((benchmark) => {
        const { name, version, thresholds, evaluators, gate, repeat, paths } = benchmark;
        const chosen = chooseCases(benchmark, config, choices);
        const ownFiles = digestFiles([...paths, ...(config.paths[name] ?? [])], cwd);
        return models.flatMap((model) => {
            const cases = chosen.cases.map((item) => planCase(item, benchmark, model, problems));
            if (!(0,domain_json/* isNonEmpty */.J)(cases))
                return [];
            const recipe = createRecipe(benchmark, model);
            const files = { ...ownFiles, ...modelFiles.get(model) };
            return [
                {
                    benchmark: { name, version, thresholds },
                    model,
                    cases,
                    repeat: choices.repeat ?? repeat ?? config.repeat,
                    evaluators,
                    gate: { ...config.gate, ...gate, ...choices.gate },
                    statistics: config.statistics,
                    fingerprint: fingerprintCell(benchmark, recipe, instruments, files),
                    recipe,
                    files,
                    promptFiles: {
                        prompt: benchmark.promptFile,
                        systemPrompt: benchmark.systemPrompt === null ? model.systemPromptFile : benchmark.systemPromptFile,
                    },
                    complete: chosen.isComplete,
                },
            ];
        });
    });
    if (problems.length > 0)
        throw new problem.UserError(uniqueProblems(problems).slice(0, problem.MAX_PROBLEMS));
    if (cells.length === 0)
        throw (0,problem.userError)('no case is left to run: --case and --tag together choose none');
    return { cells, concurrency: choices.concurrency ?? config.concurrency, budget: config.budget };
}
function planCase({ place, ...item }, { prompt, systemPrompt }, model, problems) {
    const fill = (template) => {
        const filled = (0,plan_template/* fillTemplate */.o)(template, item);
        if (filled.status === 'filled')
            return filled.text;
        for (const name of filled.names)
            problems.push({
                message: `case \`${item.id}\` has no \`{{${name}}}\`, which the prompt asks for`,
                place,
            });
        return '';
    };
    const asked = {
        system: systemPrompt === null ? model.systemPrompt : fill(systemPrompt),
        messages: [{ role: 'user', content: prompt === null ? item.input : fill(prompt) }],
    };
    return { case: item, hash: hashCase(item), prompt: asked, place };
}
/** Hashes only what a case asks and how it is judged; with other tags, say, it is the same case. */
function hashCase({ input, expected, criteria, metadata }) {
    return (0,digest/* digest */.b)({ input, expected, criteria, metadata });
}
/** Drops repeated problems: each model fills the same templates. */
function uniqueProblems(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

;// CONCATENATED MODULE: ./src/plan/load-plan.ts
/** Loading of a plan from the user's choices: config, benchmarks, access to the models, cells. */










/** Loads everything a run needs; every mistake of the user's is a UserError, before anything is asked or written. */
async function loadPlan(choices, { cwd, env }) {
    const allowed = (0,allowed_hosts/* parseAllowedHosts */.Vn)(choices.allowedHosts);
    const config = (0,config_config/* loadConfig */.Z9)({ file: choices.config, cwd, env, keys: choices.keys });
    const redact = (0,text_redact/* createRedactor */.l)([...config.secrets, ...(choices.secrets ?? [])]);
    const site = {
        cwd,
        apiKeys: config.apiKeys,
        allowed,
        connections: choices.concurrency ?? config.concurrency,
        proxy: readProxy(env),
    };
    const problems = [];
    const chosen = await (0,problem.noteProblems)(problems, () => chooseModels(config, choices));
    const { openModel, unavailable, ...prepared } = await prepareModels(chosen ?? [], site, redact);
    const needs = Object.values(src_evaluators/* evaluators */.D).flatMap((evaluator) => evaluator.needs ?? []);
    const instruments = makeInstruments(needs, { openModel });
    const request = {
        ...config.benchmarks,
        chosen: choices.benchmarks,
        cwd,
        available: { evaluators: src_evaluators/* evaluators */.D, instruments },
    };
    const benchmarks = await (0,problem.noteProblems)(problems, () => loadBenchmarks(request));
    const plan = benchmarks !== undefined && chosen !== undefined
        ? await (0,problem.noteProblems)(problems, () => buildPlan(config, benchmarks, choices, { cwd, models: chosen, instruments }))
        : undefined;
    problems.push(...prepared.problems);
    if (plan === undefined || problems.length > 0)
        throw new problem.UserError(problems);
    return { plan, unavailable, openModel, instruments, redact };
}


/***/ }),

/***/ 76433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ sampleCases)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Gives `limit` of the cases, in their order: always the same ones, and with a higher limit these and more. */
function sampleCases(cases, limit, benchmark) {
    if (cases.length <= limit)
        return cases;
    const rank = (id) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${benchmark}\0${id}`).digest('hex');
    const ranks = new Map(cases.map(({ id }) => [id, rank(id)]));
    const cut = [...ranks.values()].sort()[limit - 1] ?? '';
    return cases.filter(({ id }) => (ranks.get(id) ?? '') <= cut);
}


/***/ }),

/***/ 77909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);

/**
 * Fills `{{input}}` and `{{metadata.x}}` (also deeper: `{{metadata.x.y}}`) into a template. What is filled in is not
 * looked at again, so a case's own braces stay as they are. Values that are no text are written as JSON.
 */
function fillTemplate(template, item) {
    const unknown = [];
    const text = template.replaceAll(/\{\{\s*(.*?)\s*\}\}/g, (_whole, name) => {
        const value = lookUp(name, item);
        if (value === undefined)
            unknown.push(name);
        return typeof value === 'string' ? value : JSON.stringify(value);
    });
    return unknown.length === 0 ? { status: 'filled', text } : { status: 'unknown', names: unknown };
}
function lookUp(name, { input, metadata }) {
    if (name === 'input')
        return input;
    const [first, ...keys] = name.split('.');
    if (first !== 'metadata' || keys.length === 0)
        return undefined;
    let value = metadata;
    for (const key of keys)
        value = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return value;
}


/***/ })

};
