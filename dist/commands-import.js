export const id = 3763;
export const ids = [3763];
export const modules = {

/***/ 8746:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importForeign: () => (/* binding */ importForeign)
});

// EXTERNAL MODULE: ./src/domain/exit-codes.ts
var exit_codes = __webpack_require__(6197);
// EXTERNAL MODULE: ./src/domain/problem.ts
var domain_problem = __webpack_require__(53603);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/text/find-files.ts
var find_files = __webpack_require__(70542);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/benchmarks/check-benchmark.ts
var check_benchmark = __webpack_require__(68046);
// EXTERNAL MODULE: ./src/benchmarks/as-written.ts
var as_written = __webpack_require__(20644);
// EXTERNAL MODULE: ./src/benchmarks/custom-file.ts
var custom_file = __webpack_require__(94864);
// EXTERNAL MODULE: ./src/config/schema.ts + 1 modules
var schema = __webpack_require__(44631);
// EXTERNAL MODULE: ./src/evaluators/index.ts + 42 modules
var evaluators = __webpack_require__(81901);
// EXTERNAL MODULE: ./src/plan/template-problems.ts
var template_problems = __webpack_require__(58658);
// EXTERNAL MODULE: ./src/text/check-source.ts
var check_source = __webpack_require__(79057);
// EXTERNAL MODULE: ./src/text/json.ts
var json = __webpack_require__(21789);
// EXTERNAL MODULE: ./src/text/source.ts
var source = __webpack_require__(40054);
;// CONCATENATED MODULE: ./src/imports/check-import.ts










const INSTRUMENTS = { judge: { identity: {} }, embedder: { identity: {} } };
/** Gives what was imported without what would not load; that is a loss, at the place where it came from. */
function keepValid(imported, workspace, losses) {
    return {
        ...imported,
        benchmarks: imported.benchmarks.filter((one) => isValid(one, workspace, losses)),
        models: imported.models.filter((entry) => {
            const from = imported.benchmarks[0]?.from ?? { file: 'config' };
            const api_keys = Object.fromEntries(Object.entries(imported.apiKeys).map(([name, variable]) => [name, `\${${variable}}`]));
            const { mistakes } = (0,check_source/* examineSource */.Dh)(schema/* configSchema */.Q, (0,source/* sourceAt */.Pf)(from, { models: [entry], api_keys }));
            for (const { problem } of mistakes)
                losses.add(`the model ${entry.id} is not carried over: ${(0,domain_problem.renderMessage)(problem.message)}`, fileOf(from));
            return mistakes.length === 0;
        }),
    };
}
function fileOf({ file }) {
    return { file };
}
function isValid({ name, content, cases, from }, workspace, losses) {
    try {
        const parsed = (0,json/* parseJson */.qF)(JSON.stringify({ name, ...content, test_cases: cases }), from.file);
        const source = {
            ...parsed,
            value: (0,as_written/* readFileAsWritten */.m)(parsed),
            placeOf: () => from,
            placeOfKey: () => from,
        };
        const benchmark = (0,custom_file/* readCustomFile */.U)(source, workspace);
        (0,check_benchmark/* checkBenchmark */.s)(benchmark, { evaluators: evaluators/* evaluators */.D, instruments: INSTRUMENTS });
        const problems = (0,template_problems/* findTemplateProblems */.I)(benchmark, benchmark.cases);
        if (problems.length === 0)
            return true;
        throw new domain_problem.UserError(problems);
    }
    catch (error) {
        if (!(error instanceof domain_problem.UserError))
            throw error;
        for (const { message } of error.problems)
            losses.add(`the benchmark would not load and is not written: ${(0,domain_problem.renderMessage)(message)}`, from);
        return false;
    }
}

// EXTERNAL MODULE: ./src/domain/json.ts
var domain_json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/text/yaml.ts + 3 modules
var yaml = __webpack_require__(41586);
;// CONCATENATED MODULE: ./src/imports/document.ts







/** Makes the site of a file that the user names: what that names lies in the working directory, or in its folder. */
function siteOf(file, { cwd, files }) {
    const full = external_node_path_default().resolve(cwd, file);
    const folder = external_node_path_default().dirname(full);
    return { file, folder, cwd, reach: (0,text_reach/* isWithin */.UO)(cwd, full) ? files : (0,text_reach/* within */.ux)(folder, 'the folder of the file') };
}
/** A value in a document, which knows where it stands. */
class Node {
    /** The value, each number whose value does not tell how it is written as that text. */
    value;
    /** The value with its numbers as numbers. */
    plain;
    #source;
    #path;
    constructor(source, path, value, plain) {
        this.#source = source;
        this.#path = path;
        this.value = value;
        this.plain = plain;
    }
    get place() {
        return this.#source.placeOf(this.#path);
    }
    /** The place of its key. */
    get keyPlace() {
        return this.#source.placeOfKey(this.#path);
    }
    /** The whole document. */
    get top() {
        return openTop(this.#source);
    }
    /** Gives what stands under a key; its value is undefined where there is nothing. */
    get(key) {
        return new Node(this.#source, [...this.#path, key], pick(this.value, key), pick(this.plain, key));
    }
    /** Lists the items of a list; none of any other value. */
    items() {
        if (!Array.isArray(this.value))
            return [];
        return this.value.map((item, index) => new Node(this.#source, [...this.#path, index], item, this.plain[index]));
    }
    /** Lists the keys of a mapping with what stands under them; none of any other value. */
    entries() {
        return (0,domain_json/* isMapping */.p)(this.value) ? Object.keys(this.value).map((key) => [key, this.get(key)]) : [];
    }
    /** Gives it where it is text. */
    text() {
        return typeof this.value === 'string' ? this.value : undefined;
    }
    /** Gives it where it is a number, or a text that spells one. */
    number() {
        if (typeof this.plain === 'number')
            return this.plain;
        if (typeof this.plain !== 'string' || this.plain.trim() === '')
            return undefined;
        const value = Number(this.plain);
        return Number.isFinite(value) ? value : undefined;
    }
}
/** Opens a YAML or JSON file that a site names; its numbers are as they are written. */
function openDocument(file, site, from) {
    return parseDocument(readSite(file, site, from), shownAs(file, site));
}
/** Parses YAML or JSON, which its name tells apart. */
function parseDocument(text, file) {
    return openTop(/\.json$/i.test(file) ? (0,json/* parseJson */.qF)(text, file) : (0,yaml/* parseYaml */.hN)(text, file, yaml/* BENCHMARK_LIMITS */.jF));
}
/** Reads a text file that a site names. */
function readSite(file, site, from) {
    return (0,read_text/* readText */.yR)(external_node_path_default().resolve(site.folder, file), site.reach, read_text/* SIZE_LIMITS */.bd.benchmark, from, shownAs(file, site));
}
/** Gives the name of a file in messages: relative to the working directory. */
function shownAs(file, { folder, cwd }) {
    return external_node_path_default().relative(cwd, external_node_path_default().resolve(folder, file)).split((external_node_path_default()).sep).join('/');
}
function openTop(source) {
    return new Node(source, [], source.written, source.value); // what a parsed file holds is JSON
}
function pick(value, key) {
    return (0,domain_json/* isMapping */.p)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

// EXTERNAL MODULE: ./src/domain/digest.ts
var digest = __webpack_require__(97522);
;// CONCATENATED MODULE: ./src/imports/case-checks.ts

/** Gives the checks of a test, each once; one that need not reach 1 has a name, under which its mark stands. */
function gatherChecks({ checks, mean }) {
    const unique = listOnce(checks);
    const evaluators = [];
    const thresholds = mean === undefined ? {} : { mean };
    for (const [index, check] of unique.entries()) {
        const isMarked = check.threshold !== undefined && mean === undefined;
        const as = nameOf(check, unique.slice(0, index));
        if (isMarked)
            thresholds[as] = check.threshold;
        evaluators.push({ [check.name]: { ...check.settings, ...(isMarked && { as }) } });
    }
    return { evaluators, thresholds };
}
/** Lists checks once: the same evaluator with the same settings is one check, whose higher mark counts. */
function listOnce(checks) {
    const unique = new Map();
    for (const check of checks) {
        const key = (0,digest/* canonicalJson */.dj)([check.name, check.settings]);
        const before = unique.get(key);
        if (before === undefined || (check.threshold ?? 1) > (before.threshold ?? 1))
            unique.set(key, check);
    }
    return [...unique.values()];
}
function nameOf({ name }, before) {
    const count = before.filter((other) => other.name === name && other.threshold !== undefined).length;
    return count === 0 ? `${name}_mark` : `${name}_mark_${count + 1}`;
}
/** Gives what all cases check alike, once, and what each checks beside that. */
function shareChecks(all) {
    const [first, ...others] = all;
    const isShared = (use) => others.every(({ evaluators }) => evaluators.some((other) => (0,digest/* canonicalJson */.dj)(other) === (0,digest/* canonicalJson */.dj)(use)));
    const shared = first?.evaluators.filter(isShared) ?? [];
    const known = new Set(shared.map(digest/* canonicalJson */.dj));
    const marks = (0,digest/* canonicalJson */.dj)(first?.thresholds ?? {});
    const areMarksShared = all.every(({ thresholds }) => (0,digest/* canonicalJson */.dj)(thresholds) === marks);
    return {
        common: {
            ...(shared.length > 0 && { evaluators: shared.map(shorten) }),
            thresholds: { default: 1, ...(areMarksShared && first?.thresholds) },
        },
        cases: all.map(({ evaluators, thresholds }) => {
            const own = evaluators.filter((use) => !known.has((0,digest/* canonicalJson */.dj)(use)));
            return {
                ...(own.length > 0 && { evaluators: own.map(shorten) }),
                ...(!areMarksShared && Object.keys(thresholds).length > 0 && { thresholds }),
            };
        }),
    };
}
/** Gives an evaluator without settings as its name alone. */
function shorten(use) {
    const [[name, settings] = ['', {}]] = Object.entries(use);
    return Object.keys(settings).length === 0 ? name : use;
}

// EXTERNAL MODULE: ./src/text/parse-template.ts
var parse_template = __webpack_require__(71547);
// EXTERNAL MODULE: ./src/text/value-path.ts
var value_path = __webpack_require__(35816);
;// CONCATENATED MODULE: ./src/imports/foreign-template.ts



const NAME = /^[A-Za-z_$][\w$]*(?:\.[\w$]+)*$/;
/** Reads a template of Nunjucks that only fills in variables; statements, filters and calls are refused by name. */
function readNunjucks(text) {
    const { parts, unclosedAt } = (0,parse_template/* parseTemplate */.Q)(text);
    if (unclosedAt !== null)
        return refuse(`${(0,quote/* quote */.h)(text.slice(unclosedAt))} is not closed on its line`);
    const read = [];
    for (const part of parts) {
        if (part.kind === 'text') {
            const [foreign] = /\{[%#].*/.exec(part.text) ?? [];
            if (foreign !== undefined)
                return refuse(`${(0,quote/* quote */.h)(foreign)} is a statement or comment of Nunjucks`);
            read.push({ kind: 'text', text: part.text });
            continue;
        }
        const name = part.name.replace(/^-|-$/g, '').trim();
        if (!NAME.test(name))
            return refuse(`${(0,quote/* quote */.h)(`{{${part.name}}}`)} is more than the name of a variable`);
        if (name === 'env' || name.startsWith('env.'))
            return refuse(`${(0,quote/* quote */.h)(`{{${part.name}}}`)} comes from the environment`);
        read.push({ kind: 'name', name });
    }
    return { status: 'read', parts: read };
}
/** Reads a template in which `{{x}}`, without spaces, is a variable and all else is text. */
function readPlaceholders(text) {
    const parts = [];
    let done = 0;
    for (const match of text.matchAll(/\{\{([^{}\s]{1,200})\}\}/g)) {
        if (match.index > done)
            parts.push({ kind: 'text', text: text.slice(done, match.index) });
        parts.push({ kind: 'name', name: match[1] ?? '' });
        done = match.index + match[0].length;
    }
    if (done < text.length)
        parts.push({ kind: 'text', text: text.slice(done) });
    return parts;
}
/** Fills variables in; those that are missing become empty, and are named. */
function fillForeign(parts, variables) {
    const missing = [];
    const texts = parts.map((part) => {
        if (part.kind === 'text')
            return part.text;
        const value = findVariable(part.name, variables);
        if (value === undefined)
            missing.push(part.name);
        return value === undefined || value === null ? '' : textOf(value);
    });
    return { text: texts.join(''), missing };
}
/** Gives what a name stands for; undefined where there is no such variable. */
function findVariable(name, variables) {
    if (Object.hasOwn(variables, name))
        return variables[name];
    return (0,value_path/* findValue */.j)(variables, name); // what a parsed file holds is JSON
}
/** Gives a variable as a template shows it. */
function textOf(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** Lists the names in parts of templates, in their order. */
function namesIn(parts) {
    return parts.flatMap((part) => (part.kind === 'name' ? [part.name] : []));
}
/** Writes parts as a template of ours; undefined where their text holds what there is markup. */
function writeTemplate(parts, nameOf) {
    if (parts.some((part) => part.kind === 'text' && /\{[{%#]/.test(part.text)))
        return undefined;
    return parts.map((part) => (part.kind === 'text' ? part.text : `{{${nameOf(part.name)}}}`)).join('');
}
function refuse(reason) {
    return { status: 'refused', reason };
}

;// CONCATENATED MODULE: ./src/imports/build-benchmark.ts







/** Names that evaluators read in metadata: a variable of such a name would set them. */
const READ_BY_EVALUATORS = new Set([
    'criteria',
    ...Object.values(evaluators/* evaluators */.D).flatMap(({ settings }) => Object.entries(settings).flatMap(([name, { fromMetadata }]) => (fromMetadata === true ? [name] : []))),
]);
/** Makes a benchmark of a prompt and its tests; undefined where no test of it can be run. */
function buildBenchmark(parts, losses) {
    const { stem, name, description, dialog } = parts;
    const tests = parts.tests.filter((test) => isAskable(test, parts, losses));
    if (tests.length === 0) {
        losses.add(`no benchmark is made of ${(0,quote/* quote */.h)(name)}: none of its tests can be run`, dialog.place);
        return undefined;
    }
    const opened = tests.map((test) => openTexts(test, namesOfDialog(dialog)));
    const asked = askByTemplate(opened, parts) ?? askByText(opened, parts);
    const gate = gateOf(tests, losses);
    const ids = new Set();
    const { common, cases: checks } = shareChecks(tests.map((test) => gatherChecks(test)));
    return {
        stem,
        name,
        from: dialog.place,
        content: {
            ...(description !== undefined && description !== '' && { description }),
            ...asked.prompts,
            ...common,
            ...gate,
        },
        cases: tests.map((test, index) => ({
            ...(test.id !== undefined && { id: uniqueId(test.id, ids) }),
            ...asked.cases[index],
            ...(test.expected !== undefined && { expected: test.expected }),
            ...(test.tags.length > 0 && { tags: test.tags }),
            ...checks[index],
        })),
    };
}
/** Gives a test in which texts of JSON are what they hold, where the prompt asks for a part of it. */
function openTexts(test, names) {
    const asked = new Set(names.filter((name) => name.includes('.')).map((name) => name.split('.')[0] ?? ''));
    if (asked.size === 0)
        return test;
    const variables = Object.entries(test.variables).map(([name, value]) => [
        name,
        asked.has(name) && typeof value === 'string' ? parseMapping(value) : value,
    ]);
    return { ...test, variables: Object.fromEntries(variables) };
}
function parseMapping(text) {
    try {
        const { written } = (0,json/* parseJson */.qF)(text, 'variable');
        return (0,domain_json/* isMapping */.p)(written) ? written : text;
    }
    catch (error) {
        if (error instanceof domain_problem.UserError)
            return text;
        throw error;
    }
}
/** Gives the gate of a limit that every test has; one that only some have is lost, since the mean is held against it. */
function gateOf(tests, losses) {
    const limits = new Set(tests.map(({ latencyMs }) => latencyMs));
    const [limit] = limits;
    if (limits.size === 1)
        return limit === undefined ? {} : { gate: { max_latency_ms: limit } };
    for (const { latencyMs, place } of tests)
        if (latencyMs !== undefined)
            losses.add('the assertion `latency` is not carried over: it is not that of every test', place);
    return {};
}
function isAskable({ variables, place, checks }, parts, losses) {
    if (checks.length === 0) {
        losses.add('the test is left out: it has no check that can be carried over', place);
        return false;
    }
    if (parts.lackIsEmpty)
        return true;
    const missing = namesOfDialog(parts.dialog).filter((name) => findVariable(name, variables) === undefined);
    if (missing.length === 0)
        return true;
    const named = [...new Set(missing)].map((name) => (0,quote/* quote */.h)(`{{${name}}}`)).join(', ');
    losses.add(`the test is left out: it has no ${named}, which the prompt asks for`, place);
    return false;
}
function namesOfDialog({ system, turns }) {
    return [...namesIn(system ?? []), ...turns.flatMap(({ parts }) => namesIn(parts))];
}
/** Puts the prompt into the benchmark, as a template; undefined where that would not ask the same. */
function askByTemplate(tests, parts) {
    const { dialog, inputName } = parts;
    const [turn, ...others] = dialog.turns;
    if (turn === undefined || others.length > 0)
        return undefined;
    if (tests.some(({ prefix, suffix }) => prefix.length + suffix.length > 0))
        return undefined;
    const names = namesIn(turn.parts);
    const input = inputName !== undefined && names.includes(inputName) ? inputName : names.at(-1);
    if (input === undefined)
        return undefined;
    const inputs = tests.map(({ variables }) => findVariable(input, variables) ?? '');
    if (inputs.some((value) => typeof value === 'object'))
        return undefined;
    const nameOf = (name) => (name === input ? 'input' : `metadata.${rename(name)}`);
    const prompt = writeTemplate(turn.parts, nameOf);
    const system = dialog.system === null ? null : writeTemplate(dialog.system, nameOf);
    if (prompt === undefined || system === undefined)
        return undefined;
    const wanted = namesOfDialog(dialog);
    return {
        prompts: {
            ...(system !== null && { system_prompt: system }),
            ...(prompt !== '{{input}}' && { prompt }),
        },
        cases: tests.map((test, index) => ({
            input: textOf(inputs[index] ?? ''),
            ...metadataOf(test, omit(test.variables, input), wanted),
        })),
    };
}
/** Puts the prompt into each case, filled in: as its input, or as a conversation where it has several turns. */
function askByText(tests, { dialog }) {
    const { system, turns } = dialog;
    const isOneQuestion = turns.length === 1 && system === null;
    return {
        prompts: {},
        cases: tests.map((test) => {
            const fill = (parts) => fillForeign(parts, test.variables).text;
            const messages = [
                ...(system === null ? [] : [{ role: 'system', content: fill(system) }]),
                ...turns.map(({ role, parts }, index) => ({
                    role,
                    content: fill(index === turns.length - 1 ? [...test.prefix, ...parts, ...test.suffix] : parts),
                })),
            ];
            return {
                ...(isOneQuestion ? { input: messages[0]?.content ?? '' } : { messages }),
                ...metadataOf(test, test.variables, []),
            };
        }),
    };
}
/** Gives a test's metadata, the variables among them; those that the prompt asks for and the test lacks are empty. */
function metadataOf({ metadata, variables: all }, variables, wanted) {
    const lacking = wanted
        .filter((name) => findVariable(name, all) === undefined)
        .map((name) => [rename(name.split('.')[0] ?? ''), null]);
    const renamed = Object.entries({ ...metadata, ...variables }).map(([name, value]) => [
        rename(name),
        value,
    ]);
    const together = Object.fromEntries([...lacking, ...renamed]);
    return Object.keys(together).length === 0 ? {} : { metadata: together };
}
function rename(name) {
    const [first = ''] = name.split('.');
    return READ_BY_EVALUATORS.has(first) ? `var_${name}` : name;
}
function omit(variables, name) {
    return Object.fromEntries(Object.entries(variables).filter(([key]) => key !== name));
}
function uniqueId(id, taken) {
    let unique = id;
    for (let count = 2; taken.has(unique); count += 1)
        unique = `${id}-${count}`;
    taken.add(unique);
    return unique;
}

// EXTERNAL MODULE: ./src/evaluators/hold-against.ts
var hold_against = __webpack_require__(68667);
// EXTERNAL MODULE: ./src/text/phrase.ts
var phrase = __webpack_require__(8878);
;// CONCATENATED MODULE: ./src/imports/find-check-problem.ts



/** Says what is wrong with a check; undefined where its evaluator takes it. */
function findCheckProblem({ name, settings }) {
    const evaluator = evaluators/* evaluators */.D[name];
    if (evaluator === undefined)
        return `there is no evaluator ${name}`;
    const item = {
        ...{ id: 'test', input: '', expected: null, tags: [], difficulty: '', criteria: [], mustPass: false },
        metadata: {},
    };
    const held = (0,hold_against/* holdAgainst */.j)(item, { settings });
    for (const [key, value] of Object.entries(held.settings)) {
        const allowed = evaluator.settings[key]?.check(value);
        if (allowed !== undefined)
            return `\`${key}\` must be ${allowed}`;
    }
    const problem = evaluator.findProblem(held.item, held.settings);
    return problem === undefined || typeof problem === 'string' ? problem : (0,phrase/* plainPhrase */.U)(problem);
}

;// CONCATENATED MODULE: ./src/imports/patterns.ts
/** Patterns of Python's `re`, which `regex_match` reads. */
/** Gives the pattern that matches a text as it stands. */
function escapePattern(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|#&~-]/g, String.raw `\$&`);
}
/** Gives a pattern of JavaScript as one of Python: the same text is found by both. */
function translatePattern(written) {
    // Without flags, `\d`, `\w` and `\b` know ASCII only there, and `$` is the very end.
    const translated = written.replaceAll(/\\[\s\S]|\[\^\]|\[\]|\[(?:\\[\s\S]|[^\]\\])*\]|\$/g, (token) => ({ $: String.raw `\Z`, '[^]': String.raw `[\s\S]`, '[]': '(?!)' })[token] ?? token);
    return /\\[dwbDWB]/.test(written) ? `(?a)${translated}` : translated;
}
/** Gives the pattern that a text matches in which this one is not found. */
function negatePattern(pattern) {
    const [flags = ''] = /^(?:\(\?[a-z]+\))*/.exec(pattern) ?? [];
    return `${flags}${String.raw `\A(?![\s\S]*`}(?:${pattern.slice(flags.length)}))`;
}
/** Gives the pattern of a text that holds all of these. */
function holdAll(texts) {
    return String.raw `\A` + texts.map((text) => String.raw `(?=[\s\S]*` + `${escapePattern(text)})`).join('');
}

;// CONCATENATED MODULE: ./src/imports/github-checks.ts






/** Kinds of `string` in the order in which GitHub's tool looks for them: only the first counts. */
const STRINGS = {
    // Their answer is trimmed, and case counts.
    equals: (text) => ({
        name: 'regex_match',
        settings: {
            expected: String.raw `\A\s*` + escapePattern(text.trim()) + String.raw `\s*\Z`,
            ignore_case: false,
        },
    }),
    contains: (expected) => ({ name: 'contains_match', settings: { expected } }),
    startsWith: (expected) => ({ name: 'starts_with', settings: { expected } }),
    endsWith: (expected) => ({ name: 'ends_with', settings: { expected } }),
};
/** Built-in judges as rubrics; theirs mark from 1 to 5 and pass from 2. */
const BUILT_IN = {
    'github/similarity': 'How near the answer is in meaning to the reference.',
    'github/coherence': 'How well the answer hangs together: logical, ordered, easy to follow.',
    'github/fluency': 'How fluent the answer is: grammar, choice of words, readability.',
    'github/relevance': 'How relevant the answer is to what was asked.',
    'github/groundedness': 'How well everything that the answer states is borne out by what it was given.',
};
const FIVE = 5;
const JUDGE = 'openai/gpt-4o';
/**
 * Gives the checks of a row; evaluators that GitHub's tool does not know are losses. A row that lacks what they ask for
 * throws a UserError: there the name itself would be looked for.
 */
function listChecks(evaluators, row, judges, losses) {
    return evaluators.items().flatMap((evaluator) => {
        const lose = (reason) => {
            losses.add(`the evaluator ${github_checks_nameOf(evaluator)} is not carried over: ${reason}`, evaluator.place);
            return [];
        };
        if (!(0,domain_json/* isMapping */.p)(evaluator.value))
            return lose('it is no mapping');
        for (const [key, node] of evaluator.entries())
            if (!['name', 'string', 'llm', 'uses'].includes(key))
                losses.add(`\`${key}\` of an evaluator is unknown to GitHub Models and not carried over`, node.keyPlace);
        const read = readEvaluator(evaluator, row, judges, losses);
        if (typeof read === 'string')
            return lose(read);
        const problem = findCheckProblem(read);
        return problem === undefined ? [read] : lose(problem);
    });
}
function github_checks_nameOf(evaluator) {
    const name = evaluator.get('name').text();
    return name === undefined ? 'without a name' : (0,quote/* quote */.h)(name);
}
function readEvaluator(evaluator, row, judges, losses) {
    const [string, llm, uses] = [evaluator.get('string'), evaluator.get('llm'), evaluator.get('uses')];
    if ((0,domain_json/* isMapping */.p)(string.value))
        return readString(string, row, losses);
    if ((0,domain_json/* isMapping */.p)(llm.value))
        return readJudge(llm, row, judges);
    const name = uses.text();
    if (name === undefined)
        return 'it has none of `string`, `llm` and `uses`';
    const rubric = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : undefined;
    if (rubric === undefined)
        return `${(0,quote/* quote */.h)(name)} is no evaluator of GitHub Models`;
    judges.add(JUDGE);
    if (name !== 'github/similarity')
        return { name: 'llm_judge', settings: { rubric, scale: FIVE, reference: false }, threshold: 2 / FIVE };
    const { expected } = row;
    if (expected === undefined || expected === null)
        return 'the row has no `expected`';
    return { name: 'llm_judge', settings: { rubric, scale: FIVE, expected }, threshold: 2 / FIVE };
}
function readString(string, row, losses) {
    const known = Object.entries(STRINGS).filter(([kind]) => string.get(kind).value !== undefined);
    for (const [key, node] of string.entries())
        if (key !== known[0]?.[0])
            losses.add(Object.hasOwn(STRINGS, key)
                ? `\`${key}\` is not carried over: of several kinds in one \`string\` only the first counts there`
                : `\`${key}\` of \`string\` is unknown to GitHub Models and not carried over`, node.keyPlace);
    const [first] = known;
    if (first === undefined)
        return `\`string\` has none of ${Object.keys(STRINGS).join(', ')}`;
    const [kind, check] = first;
    const text = string.get(kind).value;
    if (typeof text === 'object')
        return `\`${kind}\` is no text`;
    return check(fill(String(text), row));
}
/** Gives a judge of theirs as a rubric: its prompt, and which of its choices pass. */
function readJudge(llm, row, judges) {
    const [prompt, system] = [llm.get('prompt').text(), llm.get('systemPrompt').text()];
    if (prompt === undefined)
        return '`llm` has no `prompt`';
    const choices = llm.get('choices').items();
    const named = (isPassed) => choices
        .filter((choice) => (choice.get('score').number() ?? 0) > 0 === isPassed)
        .map((choice) => JSON.stringify(choice.get('choice').value ?? ''))
        .join(', ');
    if (named(true) === '')
        return 'none of its `choices` has a score above 0';
    const all = { ...row, completion: '(the answer)' };
    const asked = [system, prompt].flatMap((text) => (text === undefined ? [] : [fill(text, all)]));
    const choice = `Of these choices the answer meets the rubric with: ${named(true)}; it does not with: ${named(false)}.`;
    judges.add(llm.get('modelId').text() ?? JUDGE);
    return {
        name: 'llm_judge',
        settings: { rubric: [...asked, choice].join('\n\n'), reference: false },
    };
}
function fill(template, row) {
    const { text, missing } = fillForeign(readPlaceholders(template), row);
    const [first] = missing;
    if (first === undefined)
        return text;
    throw (0,domain_problem.userError)(`the test is left out: it has no ${(0,quote/* quote */.h)(`{{${first}}}`)}, which an evaluator asks for`);
}

;// CONCATENATED MODULE: ./src/imports/slug.ts
const MAX_LENGTH = 80;
/** Gives a name that files and benchmarks may bear: letters, digits, `.`, `_` and `-`. */
function slugOf(text) {
    const slug = text
        .normalize('NFC')
        .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
        .replaceAll(/^[-.]+|[-.]+$/g, '')
        .slice(0, MAX_LENGTH);
    return slug === '' ? 'benchmark' : slug;
}

;// CONCATENATED MODULE: ./src/imports/github-prompt.ts









const KNOWN = new Set([
    ...['name', 'description', 'model', 'modelParameters', 'responseFormat', 'jsonSchema', 'messages'],
    ...['testData', 'evaluators'],
]);
/** The key for GitHub Models and its variable: workflows give keys in those of such names. */
const KEY = ['github', 'MODELS_API_KEY'];
const ENDPOINT = 'https://models.github.ai/inference';
const PARAMETERS = { temperature: 'temperature', maxTokens: 'max_tokens' };
/** Keys under which people put variables that are not looked for there. */
const NESTS = ['vars', 'inputs', 'input', 'variables'];
/** Tells whether a document is a prompt file of GitHub Models, by its keys. */
function isGithubPrompt({ value }) {
    return (0,domain_json/* isMapping */.p)(value) && Array.isArray(value['messages']) && !('prompts' in value);
}
/** Imports a prompt file of GitHub Models: its rows as cases, its evaluators as their checks, its model as an entry. */
function importGithubPrompt(top, site, losses) {
    for (const [key, node] of top.entries())
        if (!KNOWN.has(key))
            losses.add(`\`${key}\` is unknown to GitHub Models and not carried over`, node.keyPlace);
    const judges = new Set();
    const tests = readRows(top, judges, losses);
    const stem = slugOf(external_node_path_default().basename(site.file).replace(/\.prompt\.ya?ml$|\.ya?ml$|\.json$/i, ''));
    const dialog = losses.attempt(() => readDialog(top.get('messages'), losses), top.get('messages').place);
    const benchmark = dialog === undefined
        ? undefined
        : buildBenchmark({
            ...{ stem, dialog, tests, inputName: 'input', lackIsEmpty: false },
            name: top.get('name').text()?.trim() || stem,
            description: top.get('description').text(),
        }, losses);
    const [judge, ...others] = judges;
    for (const other of others)
        losses.add(`the judge ${(0,quote/* quote */.h)(other)} is not carried over: a config has one judge`, top.get('evaluators').place);
    const model = readModel(top, losses);
    return {
        benchmarks: benchmark === undefined ? [] : [benchmark],
        models: model === undefined ? [] : [model],
        apiKeys: { [KEY[0]]: KEY[1] },
        settings: judge === undefined ? {} : { judge: { model: judgeEntry(judge) } },
    };
}
function readRows(top, judges, losses) {
    const [data, evaluators] = [top.get('testData'), top.get('evaluators')];
    if (data.items().length === 0)
        losses.add('there is no `testData`: nothing to run', data.place);
    if (evaluators.items().length === 0)
        losses.add('there are no `evaluators`: nothing would be checked', evaluators.place);
    return data.items().flatMap((row) => {
        const { value, place } = row;
        if (!(0,domain_json/* isMapping */.p)(value)) {
            losses.add('the row of `testData` is left out: it is no mapping', place);
            return [];
        }
        if ('evaluators' in value)
            losses.add('`evaluators` in a row of `testData` are not counted', row.get('evaluators').keyPlace);
        for (const key of NESTS)
            if ((0,domain_json/* isMapping */.p)(value[key]))
                losses.add(`\`${key}\` in a row of \`testData\` is a mapping: GitHub Models does not look for variables in it`, row.get(key).keyPlace);
        const { evaluators: _own, expected, ...variables } = value;
        const all = { ...variables, ...(expected !== undefined && { expected }) };
        const checks = losses.attempt(() => listChecks(evaluators, all, judges, losses), place);
        if (checks === undefined)
            return [];
        return [
            {
                ...{ place, variables, metadata: {}, tags: [], prefix: [], suffix: [], checks },
                ...(expected !== undefined && expected !== null && { expected }),
            },
        ];
    });
}
function readDialog(messages, losses) {
    const system = [];
    const turns = [];
    for (const message of messages.items()) {
        for (const [key, node] of message.entries())
            if (key !== 'role' && key !== 'content')
                losses.add(`\`${key}\` of a message is not carried over`, node.keyPlace);
        const [role, content] = [message.get('role').text(), message.get('content').text()];
        if (content === undefined)
            throw (0,domain_problem.userError)('a message has no `content` that is text', message.place);
        const [spaced] = /\{\{(?:\s[^{}]*|[^{}]*\s)\}\}/.exec(content) ?? [];
        if (spaced !== undefined)
            throw (0,domain_problem.userError)(`${(0,quote/* quote */.h)(spaced)} is sent as it stands by GitHub Models: a variable is written without spaces`, message.get('content').place);
        const parts = readPlaceholders(content);
        if (role === 'user' || role === 'assistant')
            turns.push({ role, parts });
        else if (role !== 'system')
            throw (0,domain_problem.userError)(`a message of role ${(0,quote/* quote */.h)(String(role))} is not supported`, message.place);
        else if (turns.length > 0)
            throw (0,domain_problem.userError)('a system message stands after others', message.place);
        else
            system.push(...(system.length > 0 ? [{ kind: 'text', text: '\n\n' }] : []), ...parts);
    }
    if (turns.at(-1)?.role !== 'user')
        throw (0,domain_problem.userError)('the last message is not the user’s: nothing is asked', messages.place);
    return { system: system.length === 0 ? null : system, turns, place: messages.place };
}
function readModel(top, losses) {
    const model = top.get('model').text();
    if (model === undefined) {
        losses.add('there is no `model`: a config needs `models` of your own', top.place);
        return undefined;
    }
    const params = {};
    // Without them GitHub Models asks as the model does by itself.
    const entry = { temperature: null, max_tokens: null };
    for (const [key, node] of top.get('modelParameters').entries()) {
        const value = node.number();
        const own = Object.hasOwn(PARAMETERS, key) ? PARAMETERS[key] : undefined;
        if (own !== undefined && value !== undefined)
            entry[own] = value;
        else if (key === 'topP' && value !== undefined)
            params['top_p'] = value;
        else
            losses.add(`\`modelParameters.${key}\` is unknown to GitHub Models and not carried over`, node.keyPlace);
    }
    const format = readFormat(top, losses);
    if (format !== undefined)
        params['response_format'] = format;
    return {
        ...entryOf(model),
        ...entry,
        ...(Object.keys(params).length > 0 && { params }),
    };
}
function entryOf(model) {
    return { id: model, provider: 'openai', model, base_url: ENDPOINT, api_key: KEY[0] };
}
function judgeEntry(model) {
    return { ...entryOf(model), temperature: 0 };
}
function readFormat(top, losses) {
    const format = top.get('responseFormat');
    const type = format.text();
    if (format.value === undefined || type === 'text')
        return undefined;
    if (type === 'json_object')
        return { type };
    if (type !== 'json_schema') {
        losses.add(`\`responseFormat\` ${(0,quote/* quote */.h)(String(type))} is unknown to GitHub Models and not carried over`, format.place);
        return undefined;
    }
    const schema = top.get('jsonSchema');
    try {
        const parsed = (0,json/* parseJson */.qF)(schema.text() ?? '', schema.place.file).value;
        if ((0,domain_json/* isMapping */.p)(parsed))
            return { type, json_schema: parsed };
    }
    catch (error) {
        if (!(error instanceof domain_problem.UserError))
            throw error;
    }
    losses.add('`jsonSchema` is not carried over: it is no JSON text of a mapping', schema.place);
    return undefined;
}

;// CONCATENATED MODULE: ./src/imports/promptfoo/assertions.ts






const EXACT = { ignore_case: false, dot_all: false };
const SCALE = 10;
/** Converters by the type of assertion; `not-` goes before those of `OPPOSITES`. */
const CHECKS = {
    equals: ({ value }) => (0,domain_json/* isMapping */.p)(value) || Array.isArray(value)
        ? { name: 'json_match', settings: { expected: value } }
        : { name: 'equals', settings: { expected: oneText(value) } },
    contains: ({ value }) => contains(oneText(value), true),
    icontains: ({ value }) => contains(oneText(value), false),
    'contains-all': (assertion) => containsAll(assertion, true),
    'icontains-all': (assertion) => containsAll(assertion, false),
    'contains-any': ({ value }) => contains(listTexts(value), true, { match: 'any' }),
    'icontains-any': ({ value }) => contains(listTexts(value), false, { match: 'any' }),
    'starts-with': ({ value }) => ({
        name: 'starts_with',
        settings: { expected: oneText(value), case_sensitive: true },
    }),
    regex: ({ value }) => pattern(translatePattern(oneText(value))),
    'is-json': ({ value }) => jsonSchema(value),
    'contains-json': ({ value }) => jsonSchema(value),
    similar: ({ value, threshold = 0.8 }) => ({
        name: 'semantic_similarity',
        settings: { expected: Array.isArray(value) ? listTexts(value) : oneText(value) },
        threshold,
    }),
    'similar:cosine': (assertion) => convertAssertion({ ...assertion, type: 'similar' }),
    'llm-rubric': ({ value, threshold }) => rubric(oneText(value), threshold),
    'model-graded-closedqa': ({ value, threshold }) => rubric(oneText(value), threshold),
    'g-eval': ({ value, threshold = 0.7 }) => rubric(Array.isArray(value) ? listTexts(value).join('\n') : oneText(value), threshold),
    factuality: ({ value }) => factuality(value),
    'model-graded-factuality': ({ value }) => factuality(value),
};
const OPPOSITES = {
    equals: ({ value }) => (0,domain_json/* isMapping */.p)(value) || Array.isArray(value)
        ? { lost: 'there is no opposite of `json_match`' }
        : pattern(String.raw `\A(?!` + escapePattern(oneText(value)) + String.raw `\Z)`),
    contains: ({ value }) => without(oneText(value), true),
    icontains: ({ value }) => without(oneText(value), false),
    'contains-any': ({ value }) => without(listTexts(value), true),
    'icontains-any': ({ value }) => without(listTexts(value), false),
    'contains-all': ({ value }) => pattern(String.raw `\A(?!` + holdAll(listTexts(value)) + ')'),
    'icontains-all': ({ value }) => pattern(String.raw `(?i)\A(?!` + holdAll(listTexts(value)) + ')'),
    'starts-with': ({ value }) => pattern(String.raw `\A(?!` + escapePattern(oneText(value)) + ')'),
    regex: ({ value }) => pattern(negatePattern(translatePattern(oneText(value)))),
};
/** Why well-known kinds of assertions are not carried over. */
const REASONS = {
    javascript: 'code is not imported',
    python: 'code is not imported',
    ruby: 'code is not imported',
    webhook: 'code is not imported',
    levenshtein: '`fuzzy_match` measures otherwise',
    cost: 'what an answer costs is reported, and not a check of a case',
};
/** Gives an assertion as an evaluator of ours. */
function convertAssertion(assertion) {
    const isOpposite = assertion.type.startsWith('not-');
    const type = isOpposite ? assertion.type.slice('not-'.length) : assertion.type;
    const table = isOpposite ? OPPOSITES : CHECKS;
    const convert = Object.hasOwn(table, type) ? table[type] : undefined;
    if (convert === undefined)
        return {
            lost: new Map(Object.entries(REASONS)).get(type) ?? `there is no evaluator for ${(0,quote/* quote */.h)(assertion.type)}`,
        };
    return convert(assertion);
}
function oneText(value) {
    return value === undefined || value === null ? '' : textOf(value);
}
/** Gives a list as it is written, or as a text that is split at its commas. */
function listTexts(value) {
    if (Array.isArray(value))
        return value.map(textOf);
    return oneText(value)
        .split(',')
        .map((text) => text.trim());
}
function contains(expected, case_sensitive, more = {}) {
    return { name: 'contains_match', settings: { expected, ...more, case_sensitive } };
}
/** Where scores count by their size, one that holds only some of the texts is worth nothing all the same. */
function containsAll({ value, isGraded }, caseMatters) {
    const texts = listTexts(value);
    if (!isGraded)
        return contains(texts, caseMatters);
    return pattern(caseMatters ? holdAll(texts) : `(?i)${holdAll(texts)}`);
}
function without(expected, case_sensitive) {
    return { name: 'not_contains', settings: { expected, case_sensitive } };
}
function pattern(expected) {
    return { name: 'regex_match', settings: { expected, ...EXACT } };
}
function rubric(text, threshold) {
    const settings = { rubric: text, reference: false };
    if (threshold === undefined)
        return { name: 'llm_judge', settings };
    return { name: 'llm_judge', settings: { ...settings, scale: SCALE }, threshold };
}
function factuality(value) {
    const rubric = 'The answer agrees with the reference in every fact that both state.';
    return { name: 'llm_judge', settings: { rubric, expected: oneText(value) } };
}
function jsonSchema(value) {
    if (value === undefined || value === null || value === '')
        return { name: 'json_schema', settings: {} };
    if (typeof value !== 'string')
        return { name: 'json_schema', settings: { schema: value } };
    try {
        return { name: 'json_schema', settings: { schema: (0,json/* parseJson */.qF)(value, 'schema').value } };
    }
    catch (error) {
        if (error instanceof domain_problem.UserError)
            return { lost: 'its schema is no JSON' };
        throw error;
    }
}

// EXTERNAL MODULE: ./src/benchmarks/jsonl.ts
var jsonl = __webpack_require__(542);
// EXTERNAL MODULE: ./src/benchmarks/cases-file/csv.ts
var csv = __webpack_require__(20679);
;// CONCATENATED MODULE: ./src/imports/promptfoo/split-commas.ts
/** Splits a cell at its commas; one after a backslash parts nothing. */
function splitCommas(cell) {
    return cell
        .split(/(?<!\\),/)
        .map((item) => item.trim().replaceAll(String.raw `\,`, ','))
        .filter((item) => item !== '');
}

;// CONCATENATED MODULE: ./src/imports/promptfoo/csv-tests.ts



const TYPED = /^((?:not-)?[a-z]+(?:[-:][a-z0-9]+)*?)(?:\((-?\d+(?:\.\d+)?)\))?:([\s\S]*)$/i;
const BARE = /^(?:not-)?(?:is-json|contains-json|is-refusal|is-valid-openai-tools-call)$/;
const CODE = [
    ['javascript:', 'javascript'],
    ['fn:', 'javascript'],
    ['eval:', 'javascript'],
    ['python:', 'python'],
    ['grade:', 'llm-rubric'],
    ['llm-rubric:', 'llm-rubric'],
    ['file://', 'file'],
];
/** What stands before a colon by chance, `http://x` or `Note: y`, is no type of an assertion. */
const TYPES = /^(?:not-)?(?:equals|i?contains(?:-(?:all|any|json|sql|xml|html))?|starts-with|regex|is-[\w-]+|similar(?::\w+)?|levenshtein|latency|cost|rouge-n|bleu|gleu|meteor|perplexity(?:-score)?|factuality|model-graded-\w+|g-eval|answer-relevance|context-[\w-]+|classifier|moderation|webhook|ruby|select-best|select-max|pi|trajectory:[\w-]+|guardrails|word-count|search-rubric|finish-reason|tool-call-f1)$/;
/** Reads a CSV file of tests; broken CSV is a UserError. */
function readCsvTests(file, site, from) {
    const { rows } = (0,csv/* parseCsv */.W)(readSite(file, site, from), shownAs(file, site), ',');
    return rows.map(({ value, place }) => readRow(value, place));
}
function readRow(row, place) {
    const cells = Object.entries(row);
    const thresholds = new Map(cells.flatMap(([name, cell]) => {
        const [, column] = /^__config:(__expected\d*):threshold$/.exec(name) ?? [];
        return column === undefined || cell.trim() === '' ? [] : [[column, Number(cell)]];
    }));
    const threshold = Number(row['__threshold'] ?? '');
    const description = row['__description']?.trim();
    return {
        place,
        variables: Object.fromEntries(cells.filter(([name]) => !name.startsWith('__'))),
        assertions: cells.flatMap(([name, cell]) => {
            if (!/^__expected\d*$/.test(name) || cell.trim() === '')
                return [];
            const { threshold: own, ...assertion } = readCell(cell);
            return [{ ...assertion, threshold: thresholds.get(name) ?? own, place }];
        }),
        description: description === '' ? undefined : description,
        threshold: Number.isFinite(threshold) && threshold !== 0 ? threshold : undefined,
        metadata: readMetadata(cells),
        prefix: row['__prefix'] ?? '',
        suffix: row['__suffix'] ?? '',
        lost: cells.flatMap(([name, cell]) => (isLost(name) && cell.trim() !== '' ? [name] : [])),
    };
}
function isLost(name) {
    return (name.startsWith('__') &&
        !/^__(?:expected\d*|prefix|suffix|description|threshold|metadata:.+|config:__expected\d*:threshold)$/.test(name));
}
function readCell(cell) {
    const text = cell.trim();
    const code = CODE.find(([start]) => text.startsWith(start));
    if (code !== undefined)
        return { type: code[1], value: text.slice(code[0].length).trim(), threshold: undefined };
    const [, type = '', threshold, value = ''] = TYPED.exec(text) ?? [];
    if (type !== '' && TYPES.test(type))
        return {
            type,
            value: value.trim() === '' ? undefined : value.trim(),
            threshold: threshold === undefined ? undefined : Number(threshold),
        };
    if (BARE.test(text))
        return { type: text, value: undefined, threshold: undefined };
    return { type: 'equals', value: text, threshold: undefined };
}
function readMetadata(cells) {
    const metadata = {};
    for (const [name, cell] of cells) {
        const [, key, list] = /^__metadata:(.+?)(\[\])?$/.exec(name) ?? [];
        if (key === undefined || cell.trim() === '')
            continue;
        metadata[key] = list === undefined ? cell : splitCommas(cell);
    }
    return metadata;
}

;// CONCATENATED MODULE: ./src/imports/promptfoo/named-files.ts




/** Lists the files that a path or glob names, relative to the site's folder. */
function listNamed(named, { folder, reach }, place) {
    if (!/[*?[{]/.test(named))
        return [named];
    if (reach.kind !== 'within')
        throw (0,domain_problem.userError)(`globs such as ${(0,quote/* quote */.h)(named)} are not followed here`, place);
    const found = (0,find_files/* findFiles */.l)({ cwd: folder, files: reach, named: reach }, [named]).map((file) => file.split((external_node_path_default()).sep).join('/'));
    if (found.length === 0)
        throw (0,domain_problem.userError)(`no file matches ${(0,quote/* quote */.h)(named)}`, place);
    return found;
}

;// CONCATENATED MODULE: ./src/imports/promptfoo/tests.ts








/** Reads the tests of a config: a list, in which each is a mapping or names files, or files alone. */
function readTests(tests, site, losses) {
    const nodes = Array.isArray(tests.value) ? tests.items() : tests.value === undefined ? [] : [tests];
    return nodes.flatMap((node) => {
        const named = node.text() ?? node.get('path').text();
        if (named === undefined)
            return (0,domain_json/* isMapping */.p)(node.value) ? [{ kind: 'mapping', node, site }] : lose(node, losses);
        return losses.attempt(() => readNamed(named, node.place, site, losses), node.place) ?? [];
    });
}
function lose(node, losses) {
    losses.add('the test is left out: it is no mapping', node.place);
    return [];
}
function readNamed(named, place, site, losses) {
    if (/^(?:https?|huggingface|sharepoint|s3|az):/.test(named))
        throw (0,domain_problem.userError)(`tests of ${(0,quote/* quote */.h)(named)} are not imported: export them to a file`, place);
    return listNamed(named.replace(/^file:\/\//, ''), site, place).flatMap((file) => losses.attempt(() => readTestFile(file, place, site, losses), place) ?? []);
}
/** Reads a file of tests in CSV, JSON, JSONL or YAML. */
function readTestFile(file, from, site, losses) {
    if (/\.csv$/i.test(file))
        return readCsvTests(file, site, from).map((row) => ({ kind: 'row', row, site }));
    if (/\.(?:jsonl|ndjson)$/i.test(file))
        return (0,jsonl/* parseJsonl */.w)(readSite(file, site, from), shownAs(file, site)).map(({ value, place }) => ({
            kind: 'mapping',
            node: nodeAt(value, place),
            site,
        }));
    if (!/\.(?:json|ya?ml)$/i.test(file))
        throw (0,domain_problem.userError)(`tests of ${(0,quote/* quote */.h)(file)} are not imported: only CSV, JSON, JSONL and YAML are read`, from);
    return readTests(listOf(openDocument(file, site, from)), site, losses);
}
/** A file that holds one test may hold it alone. */
function listOf(top) {
    const { tests } = (0,domain_json/* isMapping */.p)(top.value) ? { tests: top.get('tests') } : { tests: undefined };
    return tests?.value === undefined ? top : tests;
}
function nodeAt(value, place) {
    const at = () => place;
    const source = { file: place.file, value, written: value, placeOf: at, placeOfKey: at };
    return new Node(source, [], value, value); // a row of JSONL is JSON
}
/** Reads an assertion; one that refers to a template of the config is that one, with what stands beside it. */
function readAssertion(node) {
    const named = node.get('$ref').text();
    const template = named?.startsWith('#/') === true ? follow(node.top, named.slice(2).split('/')) : undefined;
    const own = (0,domain_json/* isMapping */.p)(node.value) ? node.value : {};
    const all = { ...((0,domain_json/* isMapping */.p)(template?.value) ? template.value : {}), ...own };
    const { type, value } = all;
    if (typeof type !== 'string')
        throw (0,domain_problem.userError)('the assertion is not carried over: it has no `type`', node.place);
    const threshold = node.get('threshold').number() ?? template?.get('threshold').number();
    return { raw: { type, value, threshold, place: node.place }, all };
}
function follow(top, steps) {
    return steps.reduce((node, step) => node.get(step), top);
}

;// CONCATENATED MODULE: ./src/imports/promptfoo/variables.ts





/** Most tests that lists of variables multiply one into. */
const MAX_PRODUCT = 10_000;
const TEXT_FILE = /\.(?:txt|md|csv|html?|xml|log|sql|j2|tsv)$/i;
const DATA_FILE = /\.(?:json|ya?ml)$/i;
/** Reads the variables of a test, and those that a file holds. */
function readVariables(vars, site) {
    const named = vars.text();
    const top = named === undefined ? vars : openDocument(named.replace(/^file:\/\//, ''), site, vars.place);
    if (top.value === undefined || top.value === null)
        return {};
    if (!(0,domain_json/* isMapping */.p)(top.value))
        throw (0,domain_problem.userError)('`vars` is no mapping', top.place);
    return Object.fromEntries(top.entries().map(([name, node]) => [name, readVariable(node, site)]));
}
function readVariable({ value = null, place }, site) {
    if (typeof value === 'string') {
        const texts = readTexts(value, site, place);
        return texts.length === 1 ? (texts[0] ?? '') : texts;
    }
    if (!Array.isArray(value))
        return value;
    return value.flatMap((item) => typeof item === 'string' ? readTexts(item, site, place) : [item]);
}
/** Gives a text, or what the files hold that it names. */
function readTexts(text, site, place) {
    if (!text.startsWith('file://'))
        return [text];
    return listNamed(text.slice('file://'.length), site, place).map((file) => readText(`file://${file}`, site, place));
}
/** Gives a text, or what the file holds that it names. */
function readText(text, site, place) {
    if (!text.startsWith('file://'))
        return text;
    const file = text.slice('file://'.length);
    if (DATA_FILE.test(file)) {
        const { value = null } = openDocument(file, site, place);
        return typeof value === 'string' ? value : JSON.stringify(value);
    }
    if (!TEXT_FILE.test(file))
        throw (0,domain_problem.userError)(`the file ${(0,quote/* quote */.h)(file)} is neither text nor data, and is not imported`, place);
    return readSite(file, site, place).trim();
}
/** Multiplies a test by the lists among its variables: one for each choice of an item from each. */
function multiply(variables, place) {
    let all = [{}];
    for (const [name, value] of Object.entries(variables)) {
        const choices = Array.isArray(value) ? value : [value];
        if (all.length * choices.length > MAX_PRODUCT)
            throw (0,domain_problem.userError)(`the lists of variables make more than ${MAX_PRODUCT} tests of one`, place);
        all = all.flatMap((before) => choices.map((choice) => ({ ...before, [name]: choice })));
    }
    return all;
}

;// CONCATENATED MODULE: ./src/imports/promptfoo/build-test.ts









const TEST_KEYS = new Set(['vars', 'assert', 'description', 'threshold', 'metadata', 'options']);
const ASSERTION_KEYS = new Set([
    'type',
    'value',
    'threshold',
    'weight',
    'metric',
    'provider',
    'transform',
    '$ref',
]);
/** Options that change what is checked: without them the checks would mean something else. */
const TRANSFORMS = ['transform', 'postprocess', 'transformVars'];
const OPTION_KEYS = new Set(['prefix', 'suffix', 'provider', 'disableVarExpansion', ...TRANSFORMS]);
/** Assertions whose rule here is another in a corner that counts. */
const DIFFERENCES = {
    'is-json': 'JSON in a fenced block passes here too',
    'contains-json': 'JSON passes here alone or in a fenced block, not within a sentence',
};
/** Makes the tests that a written one stands for; what cannot be carried over is a loss. */
function buildTests(test, defaults, losses) {
    const written = test.kind === 'row' ? build_test_readRow(test, defaults, losses) : readMapping(test, defaults, losses);
    if (written === undefined)
        return [];
    const { place, variables, expands } = written;
    const all = expands ? multiply(variables, place) : [variables];
    return all.map((one) => buildOne(written, one, test.site, losses));
}
function readMapping({ node, site }, defaults, losses) {
    for (const [key, inner] of node.entries())
        if (!TEST_KEYS.has(key))
            losses.add(`\`${key}\` of a test is not carried over`, inner.keyPlace);
    const [own, usual] = [node.get('options'), defaults.node.get('options')];
    if (isTransformed(own, losses) || isTransformed(usual, losses))
        return undefined;
    const metadata = node.get('metadata').value;
    return {
        place: node.place,
        variables: {
            ...readVariables(defaults.node.get('vars'), defaults.site),
            ...readVariables(node.get('vars'), site),
        },
        assertions: [...listAssertions(defaults.node, losses), ...listAssertions(node, losses)],
        description: node.get('description').text(),
        threshold: node.get('threshold').number() ?? defaults.node.get('threshold').number(),
        metadata: { ...build_test_metadataOf(defaults), ...((0,domain_json/* isMapping */.p)(metadata) ? metadata : {}) },
        prefix: own.get('prefix').text() ?? usual.get('prefix').text() ?? '',
        suffix: own.get('suffix').text() ?? usual.get('suffix').text() ?? '',
        expands: (own.get('disableVarExpansion').value ?? usual.get('disableVarExpansion').value) !== true,
    };
}
function build_test_readRow({ row }, defaults, losses) {
    for (const column of row.lost)
        losses.add(`the column ${(0,quote/* quote */.h)(column)} is not carried over`, row.place);
    const usual = defaults.node.get('options');
    if (isTransformed(usual, losses))
        return undefined;
    return {
        ...row,
        variables: { ...readVariables(defaults.node.get('vars'), defaults.site), ...row.variables },
        assertions: [...listAssertions(defaults.node, losses), ...row.assertions],
        threshold: row.threshold ?? defaults.node.get('threshold').number(),
        metadata: { ...build_test_metadataOf(defaults), ...row.metadata },
        prefix: row.prefix === '' ? (usual.get('prefix').text() ?? '') : row.prefix,
        suffix: row.suffix === '' ? (usual.get('suffix').text() ?? '') : row.suffix,
        expands: true,
    };
}
function build_test_metadataOf({ node }) {
    const { value } = node.get('metadata');
    return (0,domain_json/* isMapping */.p)(value) ? value : {};
}
/** Tells whether answers or variables are transformed before they are checked; then the test is lost. */
function isTransformed(options, losses) {
    for (const [key, inner] of options.entries()) {
        if (!OPTION_KEYS.has(key))
            losses.add(`\`options.${key}\` is not carried over`, inner.keyPlace);
        if (!TRANSFORMS.includes(key))
            continue;
        losses.add(`tests with \`options.${key}\` are left out: what they check is made by code, which is not imported`, inner.keyPlace);
        return true;
    }
    return false;
}
function listAssertions(test, losses) {
    return test
        .get('assert')
        .items()
        .flatMap((node) => losses.attempt(() => readOne(node, losses), node.place) ?? []);
}
function readOne(node, losses) {
    const { raw, all } = readAssertion(node);
    if (raw.type === 'assert-set') {
        if (raw.threshold !== undefined)
            throw (0,domain_problem.userError)('the `assert-set` is not carried over: only a part of it need hold', node.place);
        return listAssertions(node, losses);
    }
    if ('transform' in all || 'contextTransform' in all)
        throw (0,domain_problem.userError)(`the assertion \`${raw.type}\` is not carried over: its \`transform\` is code`, node.place);
    if (all['weight'] === 0)
        throw (0,domain_problem.userError)(`the assertion \`${raw.type}\` is not carried over: its \`weight\` is 0`, node.place);
    for (const key of Object.keys(all))
        if (!ASSERTION_KEYS.has(key) ||
            (key === 'weight' && all[key] !== 1) ||
            key === 'metric' ||
            key === 'provider')
            losses.add(`\`${key}\` of the assertion \`${raw.type}\` is not carried over`, node.get(key).keyPlace);
    return [raw];
}
function buildOne(written, variables, site, losses) {
    const { place, threshold: mean, metadata: all } = written;
    const { tags, ...metadata } = all;
    const isTags = Array.isArray(tags) && tags.every((tag) => typeof tag === 'string' && tag !== '');
    const isLatency = ({ type }) => type === 'latency';
    const latencyMs = written.assertions.find(isLatency)?.threshold;
    const checked = written.assertions.filter((raw) => !isLatency(raw));
    const checks = checked.flatMap((raw) => convert(raw, variables, site, mean !== undefined, losses));
    const read = (text) => {
        const template = readNunjucks(text);
        if (template.status === 'read')
            return template.parts;
        losses.add(`\`prefix\` or \`suffix\` is not carried over: ${template.reason}`, place);
        return [];
    };
    return {
        place,
        ...(written.description !== undefined && written.description !== '' && { id: written.description }),
        variables: fillNested(variables, place, losses),
        metadata: { ...metadata, ...(tags !== undefined && !isTags && { tags }) },
        tags: isTags ? tags : [],
        prefix: read(written.prefix),
        suffix: read(written.suffix),
        checks,
        ...(mean !== undefined && mean >= 0 && mean <= 1 && { mean }),
        ...(latencyMs !== undefined && latencyMs > 0 && { latencyMs }),
    };
}
/** Fills variables into those that name others. */
function fillNested(variables, place, losses) {
    return Object.fromEntries(Object.entries(variables).map(([name, value]) => {
        if (typeof value !== 'string' || !/\{[{%#]/.test(value))
            return [name, value];
        const template = readNunjucks(value);
        if (template.status === 'read')
            return [name, fillForeign(template.parts, variables).text];
        losses.add(`the variable ${(0,quote/* quote */.h)(name)} is taken as it stands: ${template.reason}`, place);
        return [name, value];
    }));
}
function convert({ type, value, threshold, place }, variables, site, isGraded, losses) {
    const lose = (reason) => {
        losses.add(`the assertion \`${type}\` is not carried over: ${reason}`, place);
        return [];
    };
    const filled = losses.attempt(() => fillValue(value, variables, site, place), place);
    if (filled === undefined)
        return [];
    const converted = convertAssertion({ type, value: filled ?? undefined, threshold, isGraded });
    if ('lost' in converted)
        return lose(converted.lost);
    const problem = findCheckProblem(converted);
    if (problem !== undefined)
        return lose(problem);
    const difference = DIFFERENCES[type];
    if (difference !== undefined)
        losses.add(`the assertion \`${type}\` is not the same here: ${difference}`, place);
    return [converted];
}
/** Gives an assertion's value, its file read and its variables filled in; null where there is none. */
function fillValue(value, variables, site, place) {
    if (typeof value === 'string') {
        if (/^file:\/\/.*\.(?:json|ya?ml)$/i.test(value))
            return openDocument(value.slice('file://'.length), site, place).plain ?? null;
        return fillText(readText(value, site, place), variables, place);
    }
    if (Array.isArray(value))
        return value.map((item) => fillValue(item, variables, site, place));
    if (!(0,domain_json/* isMapping */.p)(value))
        return value ?? null;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillValue(inner, variables, site, place)]));
}
function fillText(text, variables, place) {
    const template = readNunjucks(text);
    if (template.status === 'refused')
        throw (0,domain_problem.userError)(`the assertion is not carried over: ${template.reason}`, place);
    return fillForeign(template.parts, variables).text;
}

;// CONCATENATED MODULE: ./src/imports/promptfoo/prompts.ts







const FILE = /\.(?:txt|md|j2|json|ya?ml|csv|py|js|mjs|cjs|ts|mts|cts)(?::\w+)?$/i;
const prompts_CODE = /\.(?:py|js|mjs|cjs|ts|mts|cts)(?::\w+)?$/i;
/** Reads the prompts of a config; each that cannot be carried over is a loss. */
function readPrompts(prompts, site, losses) {
    const nodes = Array.isArray(prompts.value) ? prompts.items() : listOne(prompts);
    return nodes.flatMap((node) => losses.attempt(() => readPrompt(node, site, losses), node.place) ?? []);
}
/** A mapping of prompts names files by their labels. */
function listOne(prompts) {
    if (prompts.text() !== undefined)
        return [prompts];
    return prompts.entries().map(([, node]) => node);
}
function readPrompt(node, site, losses) {
    const { place } = node;
    if ((0,domain_json/* isMapping */.p)(node.value)) {
        const label = node.get('label').text() ?? node.get('display').text();
        for (const key of ['config', 'function', 'prefix', 'suffix'])
            if (node.get(key).value !== undefined)
                losses.add(`\`${key}\` of a prompt is not carried over`, node.get(key).place);
        const text = node.get('raw').text() ?? node.get('id').text();
        if (text === undefined)
            throw (0,domain_problem.userError)('the prompt has neither `raw` nor `id` with a text', place);
        return readTextOrFile(text, place, site, losses).map((one) => ({ ...one, label: label ?? one.label }));
    }
    const text = node.text();
    if (text === undefined)
        throw (0,domain_problem.userError)('the prompt is no text', place);
    return readTextOrFile(text, place, site, losses);
}
function readTextOrFile(text, place, site, losses) {
    const isFile = text.startsWith('file://') || (!text.includes('\n') && !text.includes('{{') && FILE.test(text));
    if (!isFile)
        return [{ label: undefined, dialog: prompts_readDialog(text, place) }];
    const named = text.replace(/^file:\/\//, '');
    return listNamed(named, site, place).flatMap((file) => {
        if (prompts_CODE.test(file))
            throw (0,domain_problem.userError)(`the prompt ${(0,quote/* quote */.h)(file)} is code, which is not imported`, place);
        if (/\.csv$/i.test(file))
            throw (0,domain_problem.userError)(`prompts in CSV, ${(0,quote/* quote */.h)(file)}, are not imported`, place);
        return losses.attempt(() => readPromptFile(file, place, site), place) ?? [];
    });
}
function readPromptFile(file, from, site) {
    const content = readSite(file, site, from);
    const label = external_node_path_default().basename(file).replace(/\.[^.]*$/, '');
    const place = { file: shownAs(file, site), line: 1 };
    if (/\.(?:json|ya?ml)$/i.test(file))
        return [{ label, dialog: readChat(parseDocument(content, place.file)) }];
    const texts = /\.j2$/i.test(file) ? [content] : content.split(/^---[ \t]*$/m);
    const written = texts.map((text) => text.trim()).filter((text) => text !== '');
    return written.map((text, index) => ({
        label: written.length === 1 ? label : `${label}-${index + 1}`,
        dialog: prompts_readDialog(text, { ...place, line: lineOf(content, text) }),
    }));
}
function lineOf(content, text) {
    return content.slice(0, content.indexOf(text)).split('\n').length;
}
/** Reads a prompt: a text, or a chat as JSON or YAML has it. */
function prompts_readDialog(text, place) {
    const start = text.trimStart();
    if (/^\[\s*\{/.test(start) || /^- *["']?(?:role|content)["']?:/.test(start)) {
        const chat = parseChat(start, place);
        if (chat !== undefined)
            return { ...readChat(chat), place };
    }
    return { system: null, turns: [{ role: 'user', parts: read(text, place) }], place };
}
function parseChat(text, { file }) {
    try {
        const node = parseDocument(text, text.startsWith('[') ? `${file}.json` : file);
        return Array.isArray(node.value) ? node : undefined;
    }
    catch (error) {
        if (error instanceof domain_problem.UserError)
            return undefined;
        throw error;
    }
}
/** Reads a chat: system messages, then turns, the user's at the end. */
function readChat(chat) {
    const { place } = chat;
    if (!Array.isArray(chat.value))
        throw (0,domain_problem.userError)('the prompt is no list of messages', place);
    const system = [];
    const turns = [];
    for (const message of chat.items()) {
        const role = message.get('role').text();
        const text = readContent(message.get('content').value);
        if (text === undefined)
            throw (0,domain_problem.userError)('a message of the prompt holds more than text', message.place);
        const parts = read(text, message.place);
        if (role === 'user' || role === 'assistant')
            turns.push({ role, parts });
        else if (role !== 'system' && role !== 'developer')
            throw (0,domain_problem.userError)(`a message of role ${(0,quote/* quote */.h)(String(role))} is not supported`, message.place);
        else if (turns.length > 0)
            throw (0,domain_problem.userError)('a system message stands after others', message.place);
        else
            system.push(...(system.length > 0 ? [{ kind: 'text', text: '\n\n' }] : []), ...parts);
    }
    return closeDialog(system, turns, place);
}
/** Gives a dialog that ends with what the user says; a prompt of system messages alone is said by the user. */
function closeDialog(system, turns, place) {
    if (turns.length === 0 && system.length > 0)
        return { system: null, turns: [{ role: 'user', parts: system }], place };
    if (turns.at(-1)?.role !== 'user')
        throw (0,domain_problem.userError)('the last message of the prompt is not the user’s', place);
    return { system: system.length === 0 ? null : system, turns, place };
}
function readContent(content) {
    if (typeof content === 'string')
        return content;
    if (!Array.isArray(content))
        return undefined;
    const texts = content.map((part) => (0,domain_json/* isMapping */.p)(part) && typeof part['text'] === 'string' ? part['text'] : undefined);
    return texts.includes(undefined) ? undefined : texts.join('');
}
function read(text, place) {
    const template = readNunjucks(text);
    if (template.status === 'refused')
        throw (0,domain_problem.userError)(`the prompt is not carried over: ${template.reason}`, place);
    return template.parts;
}

;// CONCATENATED MODULE: ./src/imports/promptfoo/providers.ts


/** Names before the colon, and the protocol behind them. */
const PROTOCOLS = {
    openai: { provider: 'openai', key: ['openai', 'OPENAI_API_KEY'] },
    anthropic: { provider: 'anthropic', key: ['anthropic', 'ANTHROPIC_API_KEY'] },
    ollama: { provider: 'ollama' },
    openrouter: openai('openrouter', 'https://openrouter.ai/api/v1'),
    groq: openai('groq', 'https://api.groq.com/openai/v1'),
    deepseek: openai('deepseek', 'https://api.deepseek.com/v1'),
    mistral: openai('mistral', 'https://api.mistral.ai/v1'),
    xai: openai('xai', 'https://api.x.ai/v1'),
    togetherai: openai('together', 'https://api.together.xyz/v1'),
    cerebras: openai('cerebras', 'https://api.cerebras.ai/v1'),
};
/** Kinds of OpenAI's and others' interfaces that answer a chat. */
const CHAT = /^(?:chat|messages|completion|responses):/;
const OTHER_KINDS = /^(?:embeddings?|image|moderation|realtime|assistant|transcription|tts|agents|codex|video):/;
const OWN = {
    temperature: 'temperature',
    max_tokens: 'max_tokens',
    max_completion_tokens: 'max_tokens',
    max_output_tokens: 'max_tokens',
    num_predict: 'max_tokens',
    apiBaseUrl: 'base_url',
    stop: 'stop',
    seed: 'seed',
};
const KEYS = new Set(['apiKey', 'apiKeyEnvar']);
/** Fields that shape no request that we make, or whose meaning is not ours. */
const LOST = new Set([
    ...['headers', 'organization', 'apiHost', 'cost', 'tools', 'tool_choice', 'functions', 'function_call'],
    ...['functionToolCallbacks', 'passthrough', 'showThinking', 'basePath', 'maxRetries', 'mcp', 'env'],
]);
const PROVIDER_KEYS = ['id', 'label', 'config'];
function openai(name, base_url) {
    return { provider: 'openai', base_url, key: [name, `${name.toUpperCase()}_API_KEY`] };
}
/** Reads a provider of a config: a text, a mapping with `id`, or one of its id to its settings. */
function readProvider(node, losses) {
    const [inner] = (0,domain_json/* isMapping */.p)(node.value) && node.get('id').value === undefined ? node.entries() : [];
    const settings = inner === undefined ? node : inner[1];
    const id = inner === undefined ? (node.text() ?? node.get('id').text()) : inner[0];
    if (id === undefined) {
        losses.add('the provider is not carried over: it has no `id` that is text', node.place);
        return undefined;
    }
    const named = splitId(id);
    if (named === undefined) {
        losses.add(`the provider ${(0,quote/* quote */.h)(id)} is not carried over: no provider of ours reaches it`, node.place);
        return undefined;
    }
    for (const [key, value] of settings.entries())
        if (!PROVIDER_KEYS.includes(key))
            losses.add(`\`${key}\` of a provider is not carried over`, value.keyPlace);
    const { protocol, model } = named;
    const config = readConfig(settings.get('config'), losses);
    const key = config.variable === undefined ? protocol.key : keyOf(config.variable, protocol);
    return {
        entry: {
            id: settings.get('label').text() ?? model,
            provider: protocol.provider,
            model,
            ...(protocol.base_url !== undefined && { base_url: protocol.base_url }),
            ...(key !== undefined && key[0] !== protocol.provider && { api_key: key[0] }),
            ...config.entry,
        },
        ...(key !== undefined && { key }),
    };
}
function splitId(id) {
    const [, name = '', rest = ''] = /^([\w-]+):(.+)$/.exec(id) ?? [];
    const protocol = Object.hasOwn(PROTOCOLS, name) ? PROTOCOLS[name] : undefined;
    if (protocol === undefined || OTHER_KINDS.test(rest))
        return undefined;
    return { protocol, model: rest.replace(CHAT, '') };
}
function keyOf(variable, { key, provider }) {
    return key?.[1] === variable ? key : [`${key?.[0] ?? provider}_${variable.toLowerCase()}`, variable];
}
function readConfig(config, losses) {
    const entry = {};
    const params = {};
    let variable;
    for (const [key, node] of config.entries()) {
        const { plain: value } = node;
        const own = Object.hasOwn(OWN, key) ? OWN[key] : undefined;
        if (KEYS.has(key))
            variable = providers_readVariable(key, node, losses);
        else if (LOST.has(key))
            losses.add(`\`${key}\` of a provider is not carried over`, node.keyPlace);
        else if (typeof value === 'string' && /\{\{|file:\/\//.test(value))
            losses.add(`\`${key}\` of a provider is not carried over: it is filled in elsewhere`, node.place);
        else if (own === undefined)
            params[key] = value ?? null;
        else
            entry[own] = own === 'base_url' || own === 'stop' ? (value ?? null) : (node.number() ?? null);
    }
    return { entry: { ...entry, ...(Object.keys(params).length > 0 && { params }) }, variable };
}
/** Gives the variable that holds a key; a key itself is neither carried over nor shown. */
function providers_readVariable(key, node, losses) {
    const text = node.text() ?? '';
    const [, variable] = /^(?:\$\{|\{\{ *env\.|\$)([A-Za-z_]\w*)(?:\}| *\}\})?$/.exec(key === 'apiKeyEnvar' ? `$${text}` : text) ??
        [];
    if (variable === undefined)
        losses.add('`apiKey` is not carried over: a key itself must not stand in a file', node.place);
    return variable;
}

;// CONCATENATED MODULE: ./src/imports/promptfoo/read-config.ts










const read_config_KNOWN = new Set([
    ...['description', 'prompts', 'providers', 'targets', 'tests', 'defaultTest', 'evaluateOptions'],
    ...['$schema', 'assertionTemplates'],
]);
const DEFAULT_NAMES = /^promptfooconfig(?:\.[\w-]+)?\.(?:ya?ml|json)$/i;
/** Tells whether a document is a config of promptfoo, by its keys. */
function isPromptfoo({ value }) {
    return ((0,domain_json/* isMapping */.p)(value) && ['prompts', 'providers', 'targets', 'tests'].filter((key) => key in value).length > 1);
}
/** Imports a config of promptfoo: one benchmark a prompt, its tests as cases, its providers as models. */
function importPromptfoo(top, site, losses) {
    for (const [key, node] of top.entries())
        if (!read_config_KNOWN.has(key))
            losses.add(`\`${key}\` is not carried over`, node.keyPlace);
    const written = top.get('tests').value === undefined ? [onlyDefaults(top, site)] : [];
    const raw = [...written, ...readTests(top.get('tests'), site, losses)];
    const defaults = openDefaults(top, site, losses);
    const tests = raw.flatMap((test) => losses.attempt(() => buildTests(test, defaults, losses), top.place) ?? []);
    const prompts = readPrompts(top.get('prompts'), site, losses);
    const models = readModels(top, losses);
    return {
        benchmarks: buildAll(prompts, tests, { top, site, losses }),
        models: uniqueIds(models.map(({ entry }) => entry)),
        apiKeys: Object.fromEntries(models.flatMap(({ key }) => (key === undefined ? [] : [key]))),
        settings: { ...readOptions(top.get('evaluateOptions'), losses), ...read_config_readJudge(top, losses) },
    };
}
/** Imports a file of promptfoo's tests alone: its cases without a prompt. */
function importPromptfooTests(file, site, losses) {
    const place = { file, line: 1 };
    const nothing = nodeOf({}, file);
    const raw = readTestFile(external_node_path_default().basename(file), place, site, losses);
    const tests = raw.flatMap((test) => buildTests(test, { node: nothing, site }, losses));
    const names = [...new Set(tests.flatMap(({ variables }) => Object.keys(variables)))];
    const input = names.at(-1) ?? '';
    const parts = [{ kind: 'name', name: input }];
    const dialog = { system: null, turns: [{ role: 'user', parts }], place };
    if (names.length > 1)
        losses.add(`the tests come without a prompt: \`input\` is ${(0,quote/* quote */.h)(input)}, the other variables are metadata; write the \`prompt\` into the benchmark`, place);
    const stem = slugOf(external_node_path_default().basename(file).replace(/\.\w+$/, ''));
    const wanted = { stem, name: stem, description: undefined, dialog, tests, lackIsEmpty: true };
    const benchmark = buildBenchmark(wanted, losses);
    return { benchmarks: benchmark === undefined ? [] : [benchmark], models: [], apiKeys: {}, settings: {} };
}
function buildAll(prompts, tests, { top, site, losses }) {
    const base = stemOf(site);
    const description = top.get('description').text();
    return prompts.flatMap(({ label, dialog }, index) => {
        const stem = prompts.length === 1 ? base : `${base}-${slugOf(label ?? String(index + 1))}`;
        const name = stem;
        return buildBenchmark({ stem, name, description, dialog, tests, lackIsEmpty: true }, losses) ?? [];
    });
}
/** Gives the name of what a config describes: the file's own, or its folder's where the file has promptfoo's name. */
function stemOf({ file, folder, cwd }) {
    const name = external_node_path_default().basename(file);
    if (!DEFAULT_NAMES.test(name))
        return slugOf(name.replace(/\.\w+$/, ''));
    const variant = name.split('.').slice(1, -1).join('-');
    const around = external_node_path_default().resolve(folder) === external_node_path_default().resolve(cwd) ? 'promptfoo' : external_node_path_default().basename(folder);
    return slugOf([around, variant].filter((part) => part !== '').join('-'));
}
/** A config without tests asks each prompt once, and checks what every test has. */
function onlyDefaults(top, site) {
    return { kind: 'mapping', node: nodeOf({}, top.place.file), site };
}
function nodeOf(value, file) {
    const at = () => ({ file, line: 1 });
    const source = { file, value, written: value, placeOf: at, placeOfKey: at };
    return new Node(source, [], value, value);
}
function openDefaults(top, site, losses) {
    const node = top.get('defaultTest');
    const named = node.text();
    if (named === undefined)
        return { node, site };
    const opened = losses.attempt(() => openDocument(named.replace(/^file:\/\//, ''), site, node.place), node.place);
    return { node: opened ?? nodeOf({}, node.place.file), site };
}
function readModels(top, losses) {
    const providers = top.get('providers').value === undefined ? top.get('targets') : top.get('providers');
    const nodes = Array.isArray(providers.value) ? providers.items() : [providers];
    const models = nodes.flatMap((node) => node.value === undefined ? [] : (readProvider(node, losses) ?? []));
    if (models.length === 0)
        losses.add('no provider is carried over: a config needs `models` of your own', top.place);
    return models;
}
function uniqueIds(entries) {
    const taken = new Set();
    return entries.map((entry) => {
        let { id } = entry;
        for (let count = 2; taken.has(id); count += 1)
            id = `${entry.id}-${count}`;
        taken.add(id);
        return { ...entry, id };
    });
}
function readOptions(options, losses) {
    const found = {};
    for (const [key, node] of options.entries()) {
        const count = node.number();
        const isCount = count !== undefined && Number.isInteger(count) && count >= 1 && count <= 1000;
        if (key === 'maxConcurrency' && isCount)
            found['concurrency'] = count;
        else if (key === 'repeat' && isCount)
            found['repeat'] = count;
        else
            losses.add(`\`evaluateOptions.${key}\` is not carried over`, node.keyPlace);
    }
    return found;
}
/** Reads the model that judges, or embeds, for all tests. */
function read_config_readJudge(top, losses) {
    const defaults = top.get('defaultTest');
    const written = [defaults.get('options').get('provider'), defaults.get('provider')].find(({ value }) => value !== undefined);
    if (written === undefined)
        return {};
    const byKind = (0,domain_json/* isMapping */.p)(written.value) && written.value['id'] === undefined;
    const text = byKind ? written.get('text') : written;
    const judge = text.value === undefined ? undefined : readProvider(text, losses);
    const embedding = byKind ? written.get('embedding') : undefined;
    if (embedding?.value !== undefined)
        losses.add('the provider that embeds is not carried over: see `embeddings`', embedding.keyPlace);
    if (judge === undefined)
        return {};
    const { api_key: _key, ...entry } = judge.entry;
    return { judge: { model: { ...entry, ...(judge.key !== undefined && { api_key: judge.key[0] }) } } };
}

;// CONCATENATED MODULE: ./src/imports/import-files.ts










/** Names of files that a folder is searched for. */
const GLOBS = ['**/*promptfooconfig*.{yaml,yml,json}', '**/*[._]prompt.{yml,yaml}'];
const TESTS = /\.(?:csv|jsonl|ndjson)$/i;
/** Imports files, and those in folders that are configs of promptfoo or prompt files of GitHub Models. */
function importFiles(named, workspace, losses) {
    const files = named.flatMap((one) => listFiles(one, workspace));
    return [...new Set(files)].flatMap((file) => {
        const imported = losses.attempt(() => importFile(file, workspace, losses), { file });
        return imported === undefined ? [] : [keepValid(imported, workspace, losses)];
    });
}
function listFiles(named, { cwd, named: reach }) {
    const full = external_node_path_default().resolve(cwd, named);
    if (!(0,open_file/* isFolder */.lQ)(full, reach))
        return [named];
    const inside = (0,text_reach/* within */.ux)(full, 'the folder');
    const found = (0,find_files/* findFiles */.l)({ cwd: full, files: inside, named: inside }, GLOBS);
    if (found.length === 0)
        throw (0,domain_problem.userError)(`nothing to import in ${(0,quote/* quote */.h)(named)}: no promptfooconfig.yaml and no file whose name ends in .prompt.yml`);
    return found.map((file) => external_node_path_default().join(named, file).split((external_node_path_default()).sep).join('/'));
}
function importFile(file, workspace, losses) {
    const site = siteOf(file, workspace);
    if (TESTS.test(file))
        return importPromptfooTests(file, site, losses);
    if (!/\.(?:ya?ml|json)$/i.test(file))
        throw (0,domain_problem.userError)('it is not imported: a config of promptfoo is YAML or JSON, its tests CSV or JSONL, a prompt file of GitHub Models YAML', { file });
    const top = openDocument(external_node_path_default().basename(file), site);
    if (isGithubPrompt(top))
        return importGithubPrompt(top, site, losses);
    if (isPromptfoo(top))
        return importPromptfoo(top, site, losses);
    throw (0,domain_problem.userError)('it is neither a config of promptfoo (`prompts`, `providers`, `tests`) nor a prompt file of GitHub Models (`messages`)', { file, line: 1 });
}

;// CONCATENATED MODULE: ./src/imports/losses.ts

/** Collects what an import cannot carry over, each with its place. */
class Losses {
    #problems = [];
    /** Adds one loss; a column says nothing to whoever looks for a line. */
    add(message, { file, line }) {
        this.#problems.push({ message, place: { file, ...(line !== undefined && { line }) } });
    }
    /** Runs a step; what is wrong with what it reads is a loss, and then it gives nothing. */
    attempt(step, place) {
        try {
            return step();
        }
        catch (error) {
            if (!(error instanceof domain_problem.UserError))
                throw error;
            for (const { message, place: found } of error.problems)
                this.add(message, found ?? place);
            return undefined;
        }
    }
    /** Lists the losses, files in the order they were read, lines in that of the file, each once. */
    list() {
        const unique = new Map(this.#problems.map((problem) => [(0,domain_problem.renderProblem)(problem), problem]));
        const files = [...new Set(this.#problems.map(({ place }) => place?.file))];
        return files.flatMap((file) => [...unique.values()]
            .filter(({ place }) => place?.file === file)
            .sort(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0)));
    }
}

// EXTERNAL MODULE: ./src/text/write-yaml.ts
var write_yaml = __webpack_require__(48582);
;// CONCATENATED MODULE: ./src/imports/plan-files.ts



/** Most cases that stand in a benchmark’s own file: what people can review there. */
const MAX_INLINE = 500;
const FOLDER = 'benchmarks';
/** Gives the files that hold what was imported: the benchmarks, and a config for those that are put to the same models. */
function planFiles(all) {
    const [stems, names] = [new Set(), new Set()];
    const groups = new Map();
    const files = [];
    for (const imported of all) {
        const { models, apiKeys, settings } = imported;
        const written = imported.benchmarks.flatMap((one) => planBenchmark(one, stems, names));
        files.push(...written);
        if (models.length === 0 || written.length === 0)
            continue;
        const config = { api_keys: keysOf(apiKeys), models, ...settings };
        const key = (0,digest/* canonicalJson */.dj)(config);
        const group = groups.get(key) ?? { config, model: models[0]?.id ?? '', files: [] };
        group.files.push(...written.flatMap(({ kind, path }) => (kind === 'benchmark' ? [path] : [])));
        groups.set(key, group);
    }
    return [...files, ...planConfigs([...groups.values()])];
}
function planBenchmark({ stem, name: written, from, content, cases }, stems, names) {
    const name = unique(written, names, ' ');
    const file = unique(stem, stems, '-');
    const head = `# Imported from ${from.file} by llm-bench import, to be reviewed.\n`;
    const write = (rest) => head + (0,write_yaml/* writeYaml */.V)({ name, ...content, ...rest });
    const path = `${FOLDER}/${file}.yaml`;
    if (cases.length <= MAX_INLINE)
        return [{ kind: 'benchmark', path, text: write({ test_cases: cases }) }];
    const rows = cases.map((item) => `${JSON.stringify(item)}\n`).join('');
    return [
        { kind: 'benchmark', path, text: write({ cases: `${file}.jsonl` }) },
        { kind: 'cases', path: `${FOLDER}/${file}.jsonl`, text: rows },
    ];
}
function planConfigs(groups) {
    const taken = new Set();
    return groups.map(({ config, model, files }, index) => {
        const stem = index === 0 ? 'llm-bench' : `llm-bench.${slugOf(model)}`;
        const head = '# Imported by llm-bench import, to be reviewed.\n';
        return {
            kind: 'config',
            path: `${unique(stem, taken, '-')}.yml`,
            text: head + (0,write_yaml/* writeYaml */.V)({ ...config, benchmarks: { files } }),
        };
    });
}
function keysOf(apiKeys) {
    return Object.fromEntries(Object.entries(apiKeys).map(([name, variable]) => [name, `\${${variable}}`]));
}
function unique(name, taken, joint) {
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1)
        free = `${name}${joint}${count}`;
    taken.add(free.toLowerCase());
    return free;
}

// EXTERNAL MODULE: ./src/imports/write-new.ts
var write_new = __webpack_require__(88086);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/commands/import.ts









const WORDS = {
    written: 'written',
    unchanged: 'is there already, unchanged',
    taken: 'is there already and differs: left as it is; move it away to import anew',
};
/** Longest loss that is printed: a template may be long. */
const import_MAX_LENGTH = 1_000;
/** `llm-bench import`: writes benchmarks and a config made of other tools' files, and names what is not carried over. */
function importForeign(args, io) {
    if (args.positionals.length === 0)
        throw (0,domain_problem.userError)('name the files or folders to import');
    const workspace = (0,text_reach/* localWorkspace */.rL)(io.cwd);
    const losses = new Losses();
    const files = planFiles(importFiles(args.positionals, workspace, losses));
    const results = files.map((file) => write(file, workspace));
    const lost = losses.list();
    if (args.flags.has('json'))
        io.out(`${(0,text_escape/* jsonText */.s$)({ files: results, not_carried_over: lost.map(toJson) }, 2)}\n`);
    else
        tell(results, lost, io);
    if (results.length === 0)
        return exit_codes/* EXIT_CODES */.a.mistake;
    const isWhole = lost.length === 0 && results.every(({ status }) => status !== 'taken');
    return args.flags.has('strict') && !isWhole ? exit_codes/* EXIT_CODES */.a.failed : 0;
}
/** Writes a file; a config stands beside one that is there. */
function write({ kind, path, text }, workspace) {
    const first = (0,write_new/* writeNew */.q)(path, text, workspace);
    if (first !== 'taken' || kind !== 'config')
        return { file: path, status: first };
    const stem = path.replace(/\.yml$/, '');
    for (let count = 1;; count += 1) {
        const file = `${stem}.imported${count === 1 ? '' : `-${count}`}.yml`;
        const status = (0,write_new/* writeNew */.q)(file, text, workspace);
        if (status !== 'taken')
            return { file, status, beside: path };
    }
}
function tell(results, lost, io) {
    for (const { file, status, beside } of results) {
        const where = beside === undefined ? '' : `, beside ${beside}, which stays as it is`;
        io.out(`${(0,text_escape/* plainText */.wh)(file)}: ${WORDS[status]}${where}\n`);
    }
    if (results.length === 0)
        io.out('nothing was written\n');
    if (lost.length === 0)
        return;
    io.out(`${(0,format/* plural */.LS)(lost.length, 'thing')} not carried over, or not the same:\n`);
    for (const problem of lost)
        io.out(`  ${(0,text_escape/* plainText */.wh)((0,domain_problem.renderProblem)(problem), import_MAX_LENGTH)}\n`);
}
function toJson({ message, place }) {
    return { file: place?.file ?? null, line: place?.line ?? null, message: (0,domain_problem.renderMessage)(message) };
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

/***/ 88086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53603);
/* harmony import */ var _text_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46826);
/* harmony import */ var _text_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7159);
/* harmony import */ var _text_write_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60336);






/** Writes a file where none is; one that is there stays as it is. */
function writeNew(file, text, { cwd, files }) {
    const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, file);
    try {
        const reason = (0,_text_write_target_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(full), files);
        if (reason !== undefined)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(`cannot write \`${file}\`: ${reason}`);
        const problem = (0,_text_write_target_js__WEBPACK_IMPORTED_MODULE_5__/* .findTargetProblem */ .U)(full, files);
        if (problem !== undefined)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(`cannot write \`${file}\`: a link or another file of its name is ${problem}`);
        writeExclusive(full, text);
        return 'written';
    }
    catch (error) {
        if (error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.UserError)
            throw error;
        if ((0,_text_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error) !== 'EEXIST')
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(`cannot write \`${file}\`: ${(0,_text_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Y)(error)}`, undefined, { cause: error });
        return (0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(full, files, _text_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SIZE_LIMITS */ .bd.rows, undefined, file) === text ? 'unchanged' : 'taken';
    }
}
function writeExclusive(file, text) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'wx');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, text);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


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
