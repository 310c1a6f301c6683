export const id = 7491;
export const ids = [7491];
export const modules = {

/***/ 7491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig)
});

// UNUSED EXPORTS: readConfig

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/benchmarks/loader.ts
/** Tells whether a source is written as a URL; all others are paths. */
function isUrl(source) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}

// EXTERNAL MODULE: ./src/domain/benchmark.ts
var benchmark = __webpack_require__(21779);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/records/ballots/ballot-site.ts
var ballot_site = __webpack_require__(55412);
// EXTERNAL MODULE: ./src/text/check-source.ts
var check_source = __webpack_require__(79057);
// EXTERNAL MODULE: ./src/text/names-key.ts
var names_key = __webpack_require__(1601);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/text/yaml.ts + 3 modules
var yaml = __webpack_require__(41586);
// EXTERNAL MODULE: ./src/config/api-keys.ts + 1 modules
var api_keys = __webpack_require__(25253);
// EXTERNAL MODULE: ./src/config/find-config.ts
var find_config = __webpack_require__(64410);
;// CONCATENATED MODULE: ./src/config/inexact-numbers.ts

/** Finds whole numbers that no double holds: they would be sent with other digits than those that are written. */
function findInexactNumbers({ value: top, written: allWritten, placeOf }) {
    const problems = [];
    const visit = (value, written, path) => {
        if (value === written)
            return;
        if (typeof value === 'number') {
            if (typeof written !== 'string' || !/^[-+]?\d+$/.test(written) || BigInt(written) === BigInt(value))
                return;
            const message = `${(0,check_source/* renderPath */.i7)(path)} has more digits than a number can hold; put it in quotes to keep it as text`;
            problems.push({ message, place: placeOf(path) });
        }
        else if (isContainer(value) && isContainer(written))
            for (const key of Object.keys(value))
                visit(value[key], written[key], [...path, Array.isArray(value) ? Number(key) : key]);
    };
    visit(top, allWritten, []);
    return problems;
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ./src/providers/index.ts + 51 modules
var providers = __webpack_require__(70419);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/config/models.ts + 2 modules
var config_models = __webpack_require__(33923);
;// CONCATENATED MODULE: ./src/config/instrument-models.ts




/** Key of each instrument in the config, and OpenAI's model that it asks where the config names none. */
const KEYS = {
    embedder: { key: 'embeddings', byDefault: 'text-embedding-3-small' },
    judge: { key: 'judge', byDefault: 'gpt-4' },
};
/** Settings of `model_defaults` that say how a server is reached; the others shape answers. */
const WAY = ['base_url', 'headers', 'auth_header', 'api_key', 'timeout_seconds', 'max_concurrency'];
/** Gives the models of the instruments: one of `models`, an entry of their own, or OpenAI's; and what is wrong with them. */
function readInstrumentModels(config, known, source, site) {
    const embedder = readOne('embedder', config, known, source, site);
    const entries = [...known.entries, ...(embedder.entry === null ? [] : [embedder.entry])];
    const judge = readOne('judge', config, { ...known, entries }, source, site);
    const problems = [...embedder.problems, ...judge.problems, ...findSilentProvider(embedder.model, config)];
    return { models: { embedder: embedder.model, judge: judge.model }, problems };
}
function readOne(name, config, { models, entries }, source, site) {
    const { key, byDefault } = KEYS[name];
    const written = config[key]?.model;
    if (typeof written !== 'object') {
        const model = models.find(({ id }) => id === written);
        // As the model of an instrument it records nothing: the file is its own as a model under test.
        if (model !== undefined)
            return { model: unrecorded(model), entry: null, problems: [] };
        const ids = models.map(({ id }) => id);
        const problems = written === undefined || written === byDefault
            ? []
            : [
                {
                    message: `\`${key}.model\` names no model of this config: ${(0,quote/* quote */.h)(written)}${(0,nearest/* suggest */.Z)(written, ids)}`,
                    place: source.placeOf([key, 'model']),
                },
            ];
        const entry = createEntry(name, { id: byDefault, provider: 'openai', model: byDefault }, config, source);
        return { model: (0,config_models/* createModel */.kQ)(entry, null, site.keyNames), entry: null, problems };
    }
    const { dimensions, ...settings } = { dimensions: undefined, ...written };
    const entry = createEntry(name, { ...settings, id: settings.id ?? settings.model ?? key }, config, source);
    const model = (0,config_models/* createModel */.kQ)(entry, null, site.keyNames);
    return {
        model: dimensions === undefined ? model : { ...model, own: { ...model.own, dimensions } },
        entry,
        problems: [
            ...(0,config_models/* findEntryProblems */.q7)(entry, site.keyNames),
            ...(0,config_models/* findRecordProblems */.Fn)(entry, entries, site.workspace),
        ],
    };
}
function unrecorded(model) {
    return model.record === null ? model : { ...model, record: null };
}
function createEntry(name, written, { model_defaults = {} }, source) {
    const { key } = KEYS[name];
    const defaults = pickWay(model_defaults);
    return {
        settings: { ...defaults, ...written },
        placeOf: (at) => source.placeOf(!Object.hasOwn(written, at) && Object.hasOwn(defaults, at)
            ? ['model_defaults', at]
            : [key, 'model', at]),
    };
}
function pickWay(defaults) {
    return Object.fromEntries(WAY.flatMap((key) => (defaults[key] === undefined ? [] : [[key, defaults[key]]])));
}
/** Finds that a config takes for embedding texts a model whose provider has no vectors. */
function findSilentProvider({ provider, placeOf }, { embeddings }) {
    if (embeddings?.model === undefined || (0,providers/* findProvider */.lh)({ provider })?.embeds === true)
        return [];
    const able = Object.entries(providers/* providers */.r5).flatMap(([name, { embeds }]) => embeds === true ? [(0,quote/* quote */.h)(name)] : []);
    const message = `\`embeddings.model\`: provider ${(0,quote/* quote */.h)(provider)} has no embeddings; ${able.join(', ')} have`;
    return [{ message, place: placeOf('provider') }];
}

// EXTERNAL MODULE: ./src/evaluators/criteria.ts
var evaluators_criteria = __webpack_require__(51781);
// EXTERNAL MODULE: ./src/text/parse-template.ts
var parse_template = __webpack_require__(71547);
;// CONCATENATED MODULE: ./src/config/judge-settings.ts







/** Names that a judge's prompt may hold. */
const NAMES = ['input', 'answer', 'expected', 'criteria'];
/** Fields by which a model is given tools; a judge reads what strangers wrote, and has none. */
const TOOLS = ['tools', 'tool_choice', 'functions', 'function_call'];
/** Gives how answers are judged, and what is wrong with it. */
function readJudgeSettings({ judge = {} }, { params }, source, workspace) {
    const problems = [];
    const criteria = judge.criteria === undefined ? [] : (0,evaluators_criteria/* readCriteria */.oH)(judge.criteria);
    if (criteria === undefined)
        problems.push({
            message: `\`judge.criteria\` must be ${evaluators_criteria/* CRITERIA_FORMS */.uc}`,
            place: source.placeOf(['judge', 'criteria']),
        });
    const tools = TOOLS.filter((name) => Object.hasOwn(params, name)).map(quote/* quote */.h);
    if (tools.length > 0)
        problems.push({
            message: `a judge has no tools: its model must not have ${tools.join(' and ')} in \`params\``,
            place: source.placeOf(['judge', 'model']),
        });
    const prompt = judge.prompt_file === undefined
        ? { template: null, problems: [] }
        : readPrompt(judge.prompt_file, source.placeOf(['judge', 'prompt_file']), workspace);
    const settings = { criteria: criteria ?? [], samples: judge.samples ?? 1, template: prompt.template };
    return { settings, problems: [...problems, ...prompt.problems] };
}
function readPrompt(file, place, { cwd, files }) {
    try {
        const text = (0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, file), files, read_text/* SIZE_LIMITS */.bd.benchmark, place, file);
        const template = (0,parse_template/* parseTemplate */.Q)(text);
        return { template, problems: findPromptProblems(text, template, file) };
    }
    catch (error) {
        if (error instanceof problem.UserError)
            return { template: null, problems: error.problems };
        throw error;
    }
}
function findPromptProblems(text, { parts, unclosedAt }, file) {
    const problemAt = (offset, message) => ({
        message,
        place: { file, line: text.slice(0, offset).split('\n').length },
    });
    const names = new Map();
    for (const part of parts)
        if (part.kind === 'name' && !names.has(part.name))
            names.set(part.name, part.offset);
    const problems = [...names].flatMap(([name, offset]) => {
        if (NAMES.includes(name))
            return [];
        return [
            problemAt(offset, `the judge's prompt has no ${(0,quote/* quote */.h)(`{{${name}}}`)} to fill in${(0,nearest/* suggest */.Z)(name, NAMES)}`),
        ];
    });
    if (unclosedAt !== null)
        problems.push(problemAt(unclosedAt, '`{{` is not closed by `}}` on its line; for the text `{{` write `{{"{{"}}`'));
    if (!names.has('answer'))
        problems.push(problemAt(0, 'the judge would not see the answer: write `{{answer}}` where it belongs'));
    return problems;
}

// EXTERNAL MODULE: ./src/config/program-variables.ts
var program_variables = __webpack_require__(41370);
// EXTERNAL MODULE: ./src/config/schema.ts + 1 modules
var schema = __webpack_require__(44631);
;// CONCATENATED MODULE: ./src/config/config.ts




















const config_KEYS = Object.keys(schema/* configSchema */.Q.shape);
const namesKey = (0,names_key/* createKeyTest */.K)(config_KEYS);
const DEFAULT_FILES = ['benchmarks/**/*.{yaml,yml,json}'];
/** Loads the config at `file`, else at the first default place; everything wrong with it is one UserError. */
function loadConfig({ file, ...site }) {
    const { cwd, files, named } = site.workspace;
    const name = file ?? (0,find_config/* findConfig */.u0)(cwd);
    const reach = file === undefined ? files : named;
    const source = parseConfig((0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, name), reach, read_text/* SIZE_LIMITS */.bd.config, undefined, name), name);
    const inexact = findInexactNumbers(source);
    if (inexact.length > 0)
        throw new problem.UserError(inexact);
    return readConfig(source, site);
}
/** Parses a config; what has none of its keys is another file, of which nothing is quoted. */
function parseConfig(text, file) {
    try {
        const source = (0,yaml/* parseYaml */.hN)(text, file, yaml/* CONFIG_LIMITS */.iO);
        const { value } = source;
        if ((0,json/* isMapping */.p)(value) && config_KEYS.some((key) => Object.hasOwn(value, key)))
            return source;
    }
    catch (error) {
        if (!(error instanceof problem.UserError) || namesKey(text))
            throw error;
    }
    throw (0,problem.userError)('this is no config: it has none of the keys of one, as `models` is', { file });
}
/** Reads a parsed config; paths in it are relative to the working directory. */
function readConfig(source, { workspace, ...keySite }) {
    const text = (0,check_source/* checkSource */.As)(schema/* configSchema */.Q, source);
    const { apiKeys, secrets } = (0,api_keys/* readApiKeys */.Hw)(text.api_keys ?? {}, keySite);
    const site = { workspace, keyNames: [...apiKeys.keys()] };
    const { models, entries, problems } = (0,config_models/* readModels */.FJ)(text, source, site);
    const instruments = readInstrumentModels(text, { models, entries }, source, site);
    const judge = readJudgeSettings(text, instruments.models.judge, source, workspace);
    const all = (0,check_source/* inFileOrder */.w$)([
        ...problems,
        ...instruments.problems,
        ...judge.problems,
        ...findRepeatedNames(text, source),
        ...findLowSuspectP(text, source),
    ]);
    const [first, ...rest] = models;
    if (all.length > 0 || first === undefined)
        throw new problem.UserError(all);
    return {
        file: source.file,
        apiKeys,
        secrets: [...secrets, ...(0,program_variables/* listProgramSecrets */.Q)(models, instruments.models, keySite.env)],
        models: [first, ...rest],
        instrumentModels: instruments.models,
        judge: judge.settings,
        ballots: (0,ballot_site/* placeBallots */.B)(text.ballots, workspace),
        pastModels: listPastModels(models, text, source),
        concurrency: text.concurrency ?? 5,
        benchmarks: readChoice(text, source, workspace),
        repeat: text.repeat ?? 1,
        budget: {
            maxRequests: text.budget?.max_requests ?? null,
            maxMinutes: text.budget?.max_minutes ?? null,
            maxCostUsd: text.budget?.max_cost_usd ?? null,
            maxOutageMs: (text.budget?.max_outage_seconds ?? defaults/* DEFAULT_OUTAGE_MS */.TV / 1000) * 1000,
        },
        statistics: readStatistics(text),
        gate: (0,benchmark/* createGate */.qD)({ ...text.thresholds, floor: text.floor }),
        paths: text.paths ?? {},
    };
}
function findRepeatedNames({ benchmarks }, source) {
    const enabled = benchmarks?.enabled ?? [];
    return enabled.flatMap((name, index) => enabled.indexOf(name) < index
        ? [
            {
                message: `the benchmark ${(0,quote/* quote */.h)(name)} is enabled twice`,
                place: source.placeOf(['benchmarks', 'enabled', index]),
            },
        ]
        : []);
}
function readChoice({ benchmarks = {}, paths = {} }, source, workspace) {
    const { enabled, limits = {}, files = DEFAULT_FILES, sources = {}, options = {} } = benchmarks;
    const placed = (name, index) => ({
        name,
        place: source.placeOf(['benchmarks', 'enabled', index]),
    });
    return {
        enabled: enabled?.map(placed) ?? null,
        limits: new Map(Object.entries(limits).map(([name, count]) => [
            name,
            { count, place: source.placeOfKey(['benchmarks', 'limits', name]) },
        ])),
        files,
        mentioned: [
            ...listMentioned(['benchmarks', 'limits'], limits, source),
            ...listMentioned(['benchmarks', 'options'], options, source),
            ...listMentioned(['paths'], paths, source),
        ],
        sources: new Map(Object.entries(sources).map(([name, where]) => [
            name,
            readSource(where, workspace, source.placeOf(['benchmarks', 'sources', name])),
        ])),
        options: new Map(Object.entries(options).map(([name, values]) => [
            name,
            { values, place: source.placeOfKey(['benchmarks', 'options', name]) },
        ])),
    };
}
function readSource(where, { cwd, named }, place) {
    if (typeof where !== 'string')
        return { kind: 'url', url: where.url, sha256: where.sha256 ?? null, place };
    if (isUrl(where))
        return { kind: 'url', url: where, sha256: null, place };
    return { kind: 'path', path: external_node_path_default().resolve(cwd, where), reach: named, place };
}
function listMentioned(path, settings, source) {
    return Object.keys(settings).map((name) => ({
        key: path.join('.'),
        name,
        place: source.placeOfKey([...path, name]),
    }));
}
/** Finds a `suspect_p` below `alpha`: a cell that is not suspect must not be significant. */
function findLowSuspectP({ statistics = {} }, source) {
    const { alpha = defaults/* DEFAULT_STATISTICS */.kT.alpha, suspect_p: suspectP } = statistics;
    if (suspectP === undefined || suspectP >= alpha)
        return [];
    const message = `\`statistics.suspect_p\` must not be below \`alpha\`, which is ${alpha}: what is significant must be asked again`;
    return [{ message, place: source.placeOf(['statistics', 'suspect_p']) }];
}
function listPastModels(models, text, source) {
    const ids = new Set(models.map(({ id }) => id));
    return models.flatMap(({ compareTo: name }, index) => {
        if (name === null || ids.has(name))
            return [];
        const isOwn = text.models[index]?.compare_to !== undefined;
        const at = isOwn ? ['models', index, 'compare_to'] : ['model_defaults', 'compare_to'];
        return [{ name, place: source.placeOf(at) }];
    });
}
function readStatistics({ statistics = {} }) {
    const { alpha = defaults/* DEFAULT_STATISTICS */.kT.alpha } = statistics;
    return {
        alpha,
        power: statistics.power ?? defaults/* DEFAULT_STATISTICS */.kT.power,
        errorBudget: statistics.error_budget ?? defaults/* DEFAULT_STATISTICS */.kT.errorBudget,
        suspectP: statistics.suspect_p ?? (0,defaults/* defaultSuspectP */.zv)(alpha),
        confirmTrials: statistics.confirm_trials ?? defaults/* DEFAULT_STATISTICS */.kT.confirmTrials,
    };
}


/***/ }),

/***/ 33923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kQ: () => (/* binding */ createModel),
  B: () => (/* binding */ explainPrice),
  q7: () => (/* binding */ findEntryProblems),
  Fn: () => (/* binding */ findRecordProblems),
  FJ: () => (/* binding */ readModels)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/providers/index.ts + 51 modules
var providers = __webpack_require__(70419);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
;// CONCATENATED MODULE: ./src/config/builtin-prices.ts


const OPENAI = 'https://platform.openai.com/docs/pricing';
const ANTHROPIC_MODELS = 'https://platform.claude.com/docs/en/models';
const ANTHROPIC = 'https://platform.claude.com/docs/en/about-claude/pricing';
/** The lists, by the provider's name in YAML; prices that depend on the length of a prompt are not in them. */
const builtinPrices = {
    openai: [
        {
            source: OPENAI,
            asOf: '2025-10',
            prices: {
                'gpt-5': [1.25, 10],
                'gpt-5-2025-08-07': [1.25, 10],
                'gpt-5-mini': [0.25, 2],
                'gpt-5-mini-2025-08-07': [0.25, 2],
                'gpt-5-nano': [0.05, 0.4],
                'gpt-5-nano-2025-08-07': [0.05, 0.4],
                'gpt-4.1': [2, 8],
                'gpt-4.1-2025-04-14': [2, 8],
                'gpt-4.1-mini': [0.4, 1.6],
                'gpt-4.1-mini-2025-04-14': [0.4, 1.6],
                'gpt-4.1-nano': [0.1, 0.4],
                'gpt-4.1-nano-2025-04-14': [0.1, 0.4],
                'gpt-4o': [2.5, 10],
                'gpt-4o-2024-11-20': [2.5, 10],
                'gpt-4o-2024-08-06': [2.5, 10],
                'gpt-4o-2024-05-13': [5, 15],
                'gpt-4o-mini': [0.15, 0.6],
                'gpt-4o-mini-2024-07-18': [0.15, 0.6],
                'gpt-4-turbo': [10, 30],
                'gpt-4-turbo-2024-04-09': [10, 30],
                'gpt-4': [30, 60],
                'gpt-4-0613': [30, 60],
                'gpt-3.5-turbo': [0.5, 1.5],
                'gpt-3.5-turbo-0125': [0.5, 1.5],
                o1: [15, 60],
                'o1-2024-12-17': [15, 60],
                o3: [2, 8],
                'o3-2025-04-16': [2, 8],
                'o3-mini': [1.1, 4.4],
                'o3-mini-2025-01-31': [1.1, 4.4],
                'o4-mini': [1.1, 4.4],
                'o4-mini-2025-04-16': [1.1, 4.4],
                'text-embedding-3-small': [0.02, 0],
                'text-embedding-3-large': [0.13, 0],
            },
        },
    ],
    anthropic: [
        {
            source: ANTHROPIC_MODELS,
            asOf: '2026-10',
            prices: {
                'claude-fable-5-1': [10, 50],
                'claude-fable-5': [10, 50],
                'claude-opus-4-8': [5, 25],
                'claude-opus-4-6': [5, 25],
                'claude-sonnet-4-6': [3, 15],
            },
        },
        {
            source: ANTHROPIC,
            asOf: '2026-10',
            prices: {
                'claude-opus-5': [5, 25],
                'claude-sonnet-5': [2, 10],
                'claude-haiku-4-5': [1, 5],
                'claude-haiku-4-5-20251001': [1, 5],
            },
        },
        {
            source: ANTHROPIC,
            asOf: '2025-11',
            prices: {
                'claude-opus-4-5': [5, 25],
                'claude-opus-4-5-20251101': [5, 25],
                'claude-sonnet-4-5': [3, 15],
                'claude-sonnet-4-5-20250929': [3, 15],
                'claude-opus-4-1': [15, 75],
                'claude-opus-4-1-20250805': [15, 75],
                'claude-opus-4-0': [15, 75],
                'claude-opus-4-20250514': [15, 75],
                'claude-sonnet-4-0': [3, 15],
                'claude-sonnet-4-20250514': [3, 15],
                'claude-3-7-sonnet-latest': [3, 15],
                'claude-3-7-sonnet-20250219': [3, 15],
                'claude-3-5-sonnet-20241022': [3, 15],
                'claude-3-5-sonnet-20240620': [3, 15],
                'claude-3-5-haiku-latest': [0.8, 4],
                'claude-3-5-haiku-20241022': [0.8, 4],
                'claude-3-opus-20240229': [15, 75],
                'claude-3-haiku-20240307': [0.25, 1.25],
            },
        },
    ],
};
/** Gives the built-in price of a model; undefined where none is known. */
function findBuiltinPrice(provider, model) {
    for (const { prices } of builtinPrices[provider] ?? [])
        if (Object.hasOwn(prices, model)) {
            const [input = 0, output = 0] = prices[model] ?? [];
            return { input, output };
        }
    return undefined;
}
/** Says that a model has no built-in price, and which name may be meant. */
function explainNoBuiltinPrice(provider, model) {
    const names = (builtinPrices[provider] ?? []).flatMap(({ prices }) => Object.keys(prices));
    const known = names.length === 0
        ? `; it knows those of models of ${Object.keys(builtinPrices).map(quote/* quote */.h).join(' and ')}`
        : (0,nearest/* suggest */.Z)(model, names);
    return `\`price: builtin\` knows no price of ${(0,quote/* quote */.h)(model)} of provider ${(0,quote/* quote */.h)(provider)}: give \`price: { input: ..., output: ... }\` in US dollars per million tokens${known}`;
}

// EXTERNAL MODULE: ./src/text/write-target.ts
var write_target = __webpack_require__(60336);
;// CONCATENATED MODULE: ./src/config/record-file.ts


/** Says why answers may not be recorded in a file that a config names; undefined where they may. */
function findRecordProblem(file, { cwd, files }) {
    if (!file.endsWith('.jsonl'))
        return '`record` must be a file whose name ends with `.jsonl`';
    const problem = (0,write_target/* findTargetProblem */.U)(external_node_path_default().resolve(cwd, file), files);
    if (problem === undefined)
        return undefined;
    return problem === 'out of reach'
        ? `\`record\` must be a file within ${files.name}, not in \`.git\``
        : '`record` must be a regular file with no other name';
}

;// CONCATENATED MODULE: ./src/config/models.ts









const DEFAULT_TIMEOUT_SECONDS = 120;
/** Settings that are sent even where nobody writes them. */
const ASSUMED = ['temperature', 'max_tokens'];
/** Gives the config's models with their defaults filled in and their prompt files read, and what is wrong with them. */
function readModels(config, source, { workspace, keyNames }) {
    const entries = config.models.map((_written, index) => fillInDefaults(config, index, source));
    const problems = entries.flatMap((entry, index) => [
        ...findIdProblems(entry, config.models.slice(0, index)),
        ...findEntryProblems(entry, keyNames),
        ...findPriceProblems(entry, config),
        ...findRecordProblems(entry, entries.slice(0, index), workspace),
    ]);
    const models = entries.map((entry) => {
        const prompt = readSystemPrompt(entry, workspace);
        problems.push(...prompt.problems);
        return createModel(entry, prompt.text, keyNames);
    });
    return { models, entries, problems };
}
function fillInDefaults({ models, model_defaults = {} }, index, source) {
    const written = models[index]; // the caller counts over the models
    const defaults = dropRivalPrompt(model_defaults, written);
    return {
        settings: { ...defaults, ...written },
        placeOf: (key) => source.placeOf(!Object.hasOwn(written, key) && Object.hasOwn(defaults, key)
            ? ['model_defaults', key]
            : ['models', index, key]),
    };
}
/** Drops the default prompt where the model has its own, under either of the two keys. */
function dropRivalPrompt(defaults, written) {
    if (written.system_prompt === undefined && written.system_prompt_file === undefined)
        return defaults;
    const { system_prompt: _text, system_prompt_file: _file, ...rest } = defaults;
    return rest;
}
function findIdProblems({ settings: { id }, placeOf }, earlier) {
    if (!earlier.some((other) => other.id === id))
        return [];
    return [{ message: `the model id ${(0,quote/* quote */.h)(id)} is given twice`, place: placeOf('id') }];
}
/** Finds what is wrong with an entry, whatever it is used for. */
function findEntryProblems({ settings, placeOf }, keyNames) {
    const { api_key: key } = settings;
    const problems = [];
    const add = (message, at) => problems.push({ message, place: placeOf(at) });
    if (settings.system_prompt !== undefined && settings.system_prompt_file !== undefined)
        add('give `system_prompt` or `system_prompt_file`, not both', 'system_prompt_file');
    // What was written is not shown: it may be a key.
    if (typeof key === 'string' && !keyNames.includes(key))
        add(`\`api_key\` must be a name in \`api_keys\`, or null${(0,nearest/* suggest */.Z)(key, keyNames)}`, 'api_key');
    const kind = (0,providers/* findProvider */.lh)(settings);
    for (const { message, at } of kind?.findProblems(settings) ?? [])
        add(message, at);
    for (const field of listForeignFields(settings))
        add(explainForeignField(field), field);
    const [provider, model] = [settings.provider, nameOf(settings)];
    if (settings.price === 'builtin' && findBuiltinPrice(provider, model) === undefined)
        add(explainNoBuiltinPrice(provider, model), 'price');
    return problems;
}
function findPriceProblems({ settings, placeOf }, { budget }) {
    if (budget?.max_cost_usd === undefined || settings.price !== undefined || !(0,providers/* answersAfresh */.h_)(settings))
        return [];
    return [{ message: explainPrice(settings.id), place: placeOf('id') }];
}
/** Says that a model has no price where dollars are limited. */
function explainPrice(id) {
    return `a limit in US dollars needs \`price\` on the model ${(0,quote/* quote */.h)(id)}: \`{ input, output }\` in US dollars per million tokens, or \`builtin\``;
}
/** Lists the fields of an entry that only providers of another kind take. */
function listForeignFields(settings) {
    const own = (0,providers/* findProvider */.lh)(settings)?.fields ?? {};
    const all = new Set(Object.values(providers/* providers */.r5).flatMap(({ fields }) => Object.keys(fields)));
    return [...all].filter((field) => Object.hasOwn(settings, field) && !Object.hasOwn(own, field));
}
function explainForeignField(field) {
    const owners = Object.entries(providers/* providers */.r5).filter(([, { fields }]) => Object.hasOwn(fields, field));
    const hints = owners.flatMap(([, { fieldsHint }]) => fieldsHint ?? []);
    const names = owners.map(([name]) => (0,quote/* quote */.h)(name)).join(' or ');
    return [`${(0,quote/* quote */.h)(field)} goes with provider ${names}`, ...hints].join('; ');
}
/** Finds what is wrong with the file to which an entry records, other entries' being known. */
function findRecordProblems({ settings: { record }, placeOf }, earlier, workspace) {
    if (record === undefined)
        return [];
    const message = findRecordProblem(record, workspace) ?? findSharedRecord(record, earlier);
    return message === undefined ? [] : [{ message, place: placeOf('record') }];
}
/** Finds another model that records to the same file: answers are found in it by what was asked, not by model. */
function findSharedRecord(record, earlier) {
    const other = earlier.find(({ settings }) => settings.record !== undefined && external_node_path_default().normalize(settings.record) === external_node_path_default().normalize(record));
    return other === undefined
        ? undefined
        : `${(0,quote/* quote */.h)(record)} is where the model ${(0,quote/* quote */.h)(other.settings.id)} records already; each needs a file of its own`;
}
function readSystemPrompt({ settings, placeOf }, { cwd, files }) {
    const { system_prompt: text = null, system_prompt_file: file } = settings;
    if (text !== null || file === undefined)
        return { text, problems: [] };
    try {
        const place = placeOf('system_prompt_file');
        const text = (0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, file), files, read_text/* SIZE_LIMITS */.bd.benchmark, place, file);
        return { text, problems: [] };
    }
    catch (error) {
        if (error instanceof problem.UserError)
            return { text, problems: error.problems };
        throw error;
    }
}
/** Makes a model of an entry. */
function createModel({ settings, placeOf }, systemPrompt, keyNames) {
    const { provider, stop = [] } = settings;
    const kind = (0,providers/* findProvider */.lh)(settings);
    return {
        id: settings.id,
        provider,
        model: nameOf(settings),
        baseUrl: settings.base_url ?? null,
        headers: settings.headers ?? {},
        authHeader: settings.auth_header ?? null,
        temperature: settings.temperature === undefined ? defaults/* DEFAULT_TEMPERATURE */.Nr : settings.temperature,
        maxTokens: settings.max_tokens === undefined ? defaults/* DEFAULT_MAX_TOKENS */.Uc : settings.max_tokens,
        assumed: ASSUMED.filter((key) => settings[key] === undefined),
        systemPrompt,
        systemPromptFile: settings.system_prompt_file ?? null,
        stop: typeof stop === 'string' ? [stop] : stop,
        seed: settings.seed ?? null,
        params: settings.params ?? {},
        stream: settings.stream ?? false,
        scoreReasoning: settings.score_reasoning ?? false,
        timeoutMs: (settings.timeout_seconds ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
        maxConcurrency: settings.max_concurrency ?? null,
        price: readPrice(settings),
        apiKey: resolveKeyName(settings, keyNames),
        own: pickOwn(settings, kind),
        record: settings.record ?? null,
        compareTo: settings.compare_to ?? null,
        placeOf,
    };
}
/** Gives the name by which the provider knows the entry's model. */
function nameOf(settings) {
    return settings.model ?? (0,providers/* findProvider */.lh)(settings)?.defaultModel ?? settings.id;
}
function readPrice(settings) {
    const { price = null, provider } = settings;
    return price === 'builtin' ? (findBuiltinPrice(provider, nameOf(settings)) ?? null) : price;
}
/** Picks the fields that the entry's kind of provider alone takes. */
function pickOwn(settings, kind) {
    const own = Object.keys(kind?.fields ?? {});
    // What a parsed file holds is JSON.
    return Object.fromEntries(Object.entries(settings).filter(([key]) => own.includes(key)));
}
/** Gives the name of the entry's key: the written one, else the provider's own where `api_keys` has it. */
function resolveKeyName({ api_key, provider }, keyNames) {
    if (api_key !== undefined)
        return api_key;
    return keyNames.includes(provider) ? provider : null;
}


/***/ }),

/***/ 41370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ listProgramSecrets),
/* harmony export */   g: () => (/* binding */ createProgramSite)
/* harmony export */ });
/* harmony import */ var _domain_api_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64802);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70419);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55383);



/** Variables that say where things lie and how they are spelled: no secrets, and no workflow need list them. */
const PLAIN = new Set([
    ...['HOME', 'USER', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'LD_LIBRARY_PATH'],
    ...['PYTHONPATH', 'VIRTUAL_ENV', 'NODE_PATH', 'JAVA_HOME', 'GOPATH'],
]);
/**
 * Says why a program of the config may not get a variable; undefined where it may. In a workflow, where a pull request may
 * have written the config, the workflow lists those that it may.
 */
function findUnfitVariable(variable, allowed) {
    if (_domain_api_key_js__WEBPACK_IMPORTED_MODULE_1__/* .RUNNERS_VARIABLE */ .N.test(variable))
        return `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(variable)} is the runner’s own (\`GITHUB_*\`, \`ACTIONS_*\`, \`RUNNER_*\`), which no program gets`;
    if (allowed === undefined || PLAIN.has(variable) || allowed.includes(variable))
        return undefined;
    return [
        `this workflow does not let a program have ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(variable)}: write \`${variable}\` into the `,
        { option: 'key-variables' },
    ];
}
/** Gives the means to start programs with variables of an environment, those that a workflow lets them have. */
function createProgramSite(env, allowed) {
    return { env, findUnfit: (variable) => findUnfitVariable(variable, allowed) };
}
/** Lists the values that programs of the config get from the environment: they may be secrets, and are shown nowhere. */
function listProgramSecrets(models, instruments, env) {
    const all = [...models, ...Object.values(instruments)];
    const names = all.flatMap((model) => (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findProvider */ .lh)(model)?.application?.listVariables(model) ?? []);
    return [...new Set(names)].flatMap((name) => (PLAIN.has(name) ? [] : (env[name]?.trim() ?? [])));
}


/***/ }),

/***/ 1601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createKeyTest)
/* harmony export */ });
/** Gives a test of texts in YAML or JSON, broken ones too: it tells whether one names a key at its top. */
function createKeyTest(keys) {
    const key = `["']?(?:${keys.join('|')})["']?[ \\t]*:`;
    const atTop = new RegExp(`^${key}`, 'm');
    const inBraces = new RegExp(`[{,\\s]${key}`);
    // No line of a broken `{` tells what stands at its top.
    return (text) => atTop.test(text) || (text.trimStart().startsWith('{') && inBraces.test(text));
}


/***/ })

};
