export const id = 810;
export const ids = [810];
export const modules = {

/***/ 79810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u0: () => (/* binding */ findConfig),
  Z9: () => (/* binding */ loadConfig),
  xz: () => (/* binding */ lookForConfig)
});

// UNUSED EXPORTS: readConfig

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/benchmark.ts
var benchmark = __webpack_require__(21779);
// EXTERNAL MODULE: ./src/domain/plan.ts
var plan = __webpack_require__(52517);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/source/check.ts
var check = __webpack_require__(31513);
// EXTERNAL MODULE: ./src/source/quote.ts
var quote = __webpack_require__(26629);
// EXTERNAL MODULE: ./src/source/read-text.ts
var read_text = __webpack_require__(38605);
// EXTERNAL MODULE: ./src/source/yaml.ts
var yaml = __webpack_require__(89094);
;// CONCATENATED MODULE: ./src/config/api-keys.ts
/** How `api_keys` names a variable. */
const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/;
const ALL = new RegExp(VARIABLE, 'g');
/** The runner's own: its tokens are for its services alone. */
const RUNNERS_OWN = /\$\{ACTIONS_/i;
/** Fills in the variables that the config's `api_keys` name. */
function fillInApiKeys(written, env) {
    return new Map(Object.entries(written).map(([name, text]) => [name, fillIn(text, env)]));
}
/** Lists the values of all variables that `api_keys` names: a server may repeat a part of a key that was put together. */
function listSecrets(written, env) {
    return Object.values(written)
        .flatMap(listVariables)
        .map((variable) => api_keys_valueOf(variable, env));
}
function fillIn(text, env) {
    const missing = listVariables(text).find((variable) => api_keys_valueOf(variable, env) === '');
    if (missing !== undefined)
        return { status: 'missing', variable: missing };
    const value = text.replaceAll(ALL, (_match, variable) => api_keys_valueOf(variable, env)).trim();
    return { status: 'given', value };
}
function listVariables(text) {
    return [...text.matchAll(ALL)].flatMap(([, variable]) => variable ?? []);
}
/** A secret that was pasted with a line break after it is still meant. */
function api_keys_valueOf(variable, env) {
    return env[variable]?.trim() ?? '';
}

// EXTERNAL MODULE: ./src/source/nearest.ts
var nearest = __webpack_require__(94219);
;// CONCATENATED MODULE: ./src/config/record-file.ts


/** Says why answers may not be recorded in a file that a config names; undefined where they may: in a file of its own folder. */
function findRecordProblem(file, cwd) {
    if (!file.endsWith('.jsonl'))
        return '`record` must be a file whose name ends with `.jsonl`';
    const target = external_node_path_default().resolve(cwd, file);
    const root = (0,external_node_fs_.realpathSync)(cwd);
    if (!isWithin(external_node_path_default().resolve(cwd), target) || !isWithin(root, realFolder(external_node_path_default().dirname(target))))
        return '`record` must be a file within the working directory';
    const stat = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false });
    return stat === undefined || stat.isFile() ? undefined : '`record` must be a regular file';
}
function isWithin(folder, target) {
    const way = external_node_path_default().relative(folder, target);
    return way !== '..' && !way.startsWith(`..${(external_node_path_default()).sep}`) && !external_node_path_default().isAbsolute(way);
}
/** Links followed; of a folder that is not there yet, the nearest one that is. */
function realFolder(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return realFolder(external_node_path_default().dirname(folder));
    }
}

;// CONCATENATED MODULE: ./src/config/models.ts






const DEFAULT_MODELS = {
    openai: 'gpt-4',
    anthropic: 'claude-3-opus-20240229',
    ollama: 'llama2',
    replay: null,
};
const DEFAULT_TIMEOUT_SECONDS = 120;
/** Gives the config's models with their defaults filled in and their prompt files read, and what is wrong with them. */
function readModels(config, source, { cwd, keyNames }) {
    const entries = config.models.map((_written, index) => fillInDefaults(config, index, source));
    const problems = entries.flatMap((entry, index) => [
        ...findIdProblems(entry, config.models.slice(0, index)),
        ...findProblems(entry, config, keyNames),
        ...findRecordProblems(entry, cwd),
    ]);
    const models = entries.map((entry) => {
        const prompt = readSystemPrompt(entry, cwd);
        problems.push(...prompt.problems);
        return createModel(entry, prompt.text, keyNames);
    });
    return { models, problems };
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
/** A model's own prompt goes before the default one, whichever of the two keys it is written with. */
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
function findProblems({ settings, placeOf }, config, keyNames) {
    const { id, provider, recording, api_key: key } = settings;
    const problems = [];
    const add = (message, at) => problems.push({ message, place: placeOf(at) });
    if (settings.system_prompt !== undefined && settings.system_prompt_file !== undefined)
        add('give `system_prompt` or `system_prompt_file`, not both', 'system_prompt_file');
    // What was written is not shown: it may be a key.
    if (typeof key === 'string' && !keyNames.includes(key))
        add(`\`api_key\` must be a name in \`api_keys\`, or null${(0,nearest/* suggest */.Z)(key, keyNames)}`, 'api_key');
    if (typeof settings.seed === 'number' && provider === 'anthropic')
        add('`seed`: provider `anthropic` takes none; `seed: null` on the model leaves it out', 'seed');
    if (provider === 'replay' && recording === undefined)
        add('provider `replay` needs `recording`, the JSONL file that answers', 'provider');
    if (provider !== 'replay' && recording !== undefined)
        add('`recording` goes with provider `replay`; answers are written with `record`', 'recording');
    if (config.budget?.max_cost_usd !== undefined && settings.price === undefined && provider !== 'replay')
        add(`\`budget.max_cost_usd\` needs \`price\` on the model ${(0,quote/* quote */.h)(id)}`, 'id');
    return problems;
}
function findRecordProblems({ settings: { record }, placeOf }, cwd) {
    const message = record === undefined ? undefined : findRecordProblem(record, cwd);
    return message === undefined ? [] : [{ message, place: placeOf('record') }];
}
function readSystemPrompt({ settings, placeOf }, cwd) {
    const { system_prompt: text = null, system_prompt_file: file } = settings;
    if (text !== null || file === undefined)
        return { text, problems: [] };
    try {
        const place = placeOf('system_prompt_file');
        return { text: (0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, file), read_text/* SIZE_LIMITS */.bd.benchmark, place, file), problems: [] };
    }
    catch (error) {
        if (error instanceof problem.UserError)
            return { text, problems: error.problems };
        throw error;
    }
}
function createModel({ settings, placeOf }, systemPrompt, keyNames) {
    const { provider, stop = [] } = settings;
    return {
        id: settings.id,
        provider,
        model: settings.model ?? DEFAULT_MODELS[provider] ?? settings.id,
        baseUrl: settings.base_url ?? null,
        temperature: settings.temperature === undefined ? 0 : settings.temperature,
        maxTokens: settings.max_tokens === undefined ? 1024 : settings.max_tokens,
        systemPrompt,
        systemPromptFile: settings.system_prompt_file ?? null,
        stop: typeof stop === 'string' ? [stop] : stop,
        seed: settings.seed ?? null,
        params: settings.params ?? {},
        stream: settings.stream ?? false,
        timeoutMs: (settings.timeout_seconds ?? DEFAULT_TIMEOUT_SECONDS) * 1000,
        maxConcurrency: settings.max_concurrency ?? null,
        price: settings.price ?? null,
        apiKey: resolveKeyName(settings, keyNames),
        recording: settings.recording ?? null,
        record: settings.record ?? null,
        compareTo: settings.compare_to ?? null,
        placeOf,
    };
}
/** A written name, else the provider's own where `api_keys` has it. */
function resolveKeyName({ api_key, provider }, keyNames) {
    if (api_key !== undefined)
        return api_key;
    return keyNames.includes(provider) ? provider : null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./src/source/fields.ts
var fields = __webpack_require__(88772);
;// CONCATENATED MODULE: ./src/config/schema.ts




/** The providers that a model entry may name. */
const PROVIDERS = ['openai', 'anthropic', 'ollama', 'replay'];
/** More requests at once than any provider serves. */
const MAX_CONCURRENCY = 1000;
const MAX_REPEAT = 1000;
/** Within what a timer of Node can hold (2^31 ms). */
const MAX_TIMEOUT_SECONDS = 86_400;
const MAX_MINUTES = 10_080;
const dollars = schemas/* number */.aig({ error: 'a number of dollars from 0' })
    .min(0, { error: 'a number of dollars from 0' });
const price = (0,check/* closedObject */.YI)({ input: dollars, output: dollars });
const apiKey = schemas/* string */.YjP({ error: '`${NAME}`, which names an environment variable' })
    .regex(VARIABLE, {
    error: '`${NAME}`, which names an environment variable: a key itself must not stand in a file',
})
    .refine((written) => !RUNNERS_OWN.test(written), {
    error: '`${NAME}`, which names an environment variable, none of the runner’s own (`ACTIONS_...`)',
});
const address = fields/* text */.Qq.refine(isAddress, {
    error: 'an address that starts with https:// or http://, without user or password',
});
function isAddress(written) {
    if (!URL.canParse(written))
        return false;
    const { protocol, username, password } = new URL(written);
    return /^https?:$/.test(protocol) && username === '' && password === '';
}
const temperature = schemas/* number */.aig({ error: 'a number from 0 to 2, or null' })
    .min(0, { error: 'a number from 0 to 2, or null' })
    .max(2, { error: 'a number from 0 to 2, or null' })
    .nullable();
/** What `model_defaults` may say for every model. */
const modelSettings = {
    base_url: address
        .optional()
        .describe('Address as the provider’s own SDK takes it (OpenAI’s with /v1). Its host must be allowed.'),
    temperature: temperature.optional().describe('0 unless given; null leaves it out of the request.'),
    max_tokens: fields/* count */.U9.nullable().optional().describe('Longest answer, 1024 unless given; null leaves it out.'),
    stop: schemas/* union */.KCZ([fields/* text */.Qq, fields/* textList */.gC], { error: 'text or a list of texts' })
        .optional()
        .describe('Texts that end an answer.'),
    seed: schemas/* int */.Whr({ error: 'a whole number or null' })
        .nullable()
        .optional()
        .describe('Passed on to providers that take one; null leaves it out.'),
    params: fields/* jsonObject */.o$.optional().describe('Further fields of the request body, as the provider spells them.'),
    api_key: fields/* text */.Qq
        .nullable()
        .optional()
        .describe('A name in `api_keys`; the provider’s name unless given; null: no key.'),
    system_prompt: fields/* text */.Qq.optional().describe('System message where the benchmark has none.'),
    system_prompt_file: fields/* text */.Qq.optional().describe('A file that holds the system message.'),
    price: price.optional().describe('US dollars per million tokens.'),
    max_concurrency: (0,fields/* wholeNumber */.rD)(1, MAX_CONCURRENCY).optional().describe('Requests at once to this model.'),
    timeout_seconds: (0,fields/* positive */.yj)(MAX_TIMEOUT_SECONDS)
        .optional()
        .describe('Per attempt, over headers and body; 120 unless given.'),
    stream: fields/* flag */.Jt.optional().describe('Ask for a streamed answer.'),
};
const model = (0,check/* closedObject */.YI)({
    id: fields/* text */.Qq.describe('Names the model in reports and result files.'),
    provider: schemas/* enum */.k5n(PROVIDERS, { error: `one of ${PROVIDERS.join(', ')}` }),
    model: fields/* text */.Qq.optional().describe('The name the provider knows it by.'),
    ...modelSettings,
    recording: fields/* text */.Qq.optional().describe('Provider replay: the JSONL file that answers.'),
    record: fields/* text */.Qq.optional().describe('A JSONL file to which answers are recorded, for replay.'),
    compare_to: fields/* text */.Qq.optional().describe('The model id whose baseline this one is held against.'),
});
const thresholds = (0,check/* closedObject */.YI)({
    min_pass_rate: fields/* share */.uM.optional().describe('Floor of the pass rate, 0 to 1.'),
    max_latency_ms: (0,fields/* positive */.yj)()
        .optional()
        .describe('Held against the mean latency; a warning unless --fail-on names latency.'),
    regression_threshold: fields/* share */.uM
        .optional()
        .describe('The drop of the pass rate that counts, 0.05 unless given.'),
});
const budget = (0,check/* closedObject */.YI)({
    max_cost_usd: (0,fields/* positive */.yj)().optional().describe('US dollars; needs a `price` on every model.'),
    max_minutes: (0,fields/* positive */.yj)(MAX_MINUTES).optional(),
    max_requests: fields/* count */.U9.optional().describe('Requests sent, retries included.'),
});
const statistics = (0,check/* closedObject */.YI)({
    alpha: fields/* openShare */.mS.optional().describe('Chance of a false alarm per run, 0.05 unless given.'),
    power: fields/* openShare */.mS.optional().describe('Power at which the detectable drop is told, 0.8 unless given.'),
    suspect_p: fields/* share */.uM
        .optional()
        .describe('A cell whose p is below is asked again; not below `alpha`; 0.1, or a larger `alpha`, unless given.'),
    confirm_trials: (0,fields/* wholeNumber */.rD)(0, MAX_REPEAT)
        .optional()
        .describe('Trials per case and side when a cell is asked again, 3 unless given; 0: never.'),
    error_budget: fields/* share */.uM
        .optional()
        .describe('Share of trials that may be errored or unscored, 0.05 unless given.'),
});
const benchmarks = (0,check/* closedObject */.YI)({
    enabled: schemas/* array */.YOg(fields/* text */.Qq, { error: 'a list of benchmark names' })
        .min(1, { error: 'a list of at least one benchmark name' })
        .optional()
        .describe('Names of the benchmarks to run; all that can be loaded unless given.'),
    limits: schemas/* record */.g1P(schemas/* string */.YjP(), fields/* count */.U9, { error: 'a mapping of benchmark names to whole numbers' })
        .optional()
        .describe('At most so many cases, by benchmark name: a stable sample.'),
    files: fields/* globList */.Xq
        .optional()
        .describe('Globs of custom benchmark files, benchmarks/**/*.{yaml,yml,json} unless given.'),
    sources: schemas/* record */.g1P(schemas/* string */.YjP(), fields/* text */.Qq, { error: 'a mapping of benchmark names to paths' })
        .optional()
        .describe('Official file or folder of a standard benchmark, by name.'),
    options: schemas/* record */.g1P(schemas/* string */.YjP(), fields/* jsonObject */.o$, { error: 'a mapping of benchmark names to options' })
        .optional()
        .describe('Settings of a standard benchmark, by name.'),
});
/** The benchmark YAML (docs/llm-bench.schema.json is made from this). */
const configSchema = (0,check/* closedObject */.YI)({
    api_keys: schemas/* record */.g1P(schemas/* string */.YjP(), apiKey, { error: 'a mapping of names to `${NAME}`' })
        .optional()
        .describe('Keys by name, each as ${NAME}: the environment variable that holds it.'),
    models: schemas/* array */.YOg(model, { error: 'a list of models' }).min(1, { error: 'a list of at least one model' }),
    model_defaults: (0,check/* closedObject */.YI)(modelSettings)
        .optional()
        .describe('Settings of every model that does not say otherwise.'),
    concurrency: (0,fields/* wholeNumber */.rD)(1, MAX_CONCURRENCY).optional().describe('Requests at once, 5 unless given.'),
    benchmarks: benchmarks.optional().describe('Which benchmarks are run, and where they come from.'),
    thresholds: thresholds.optional().describe('Where the gate stands, for every benchmark.'),
    repeat: (0,fields/* wholeNumber */.rD)(1, MAX_REPEAT).optional().describe('Trials per case, 1 unless given.'),
    budget: budget.optional().describe('What ends a run early.'),
    judge: (0,check/* closedObject */.YI)({ model: fields/* text */.Qq.optional(), criteria: fields/* textList */.gC.optional() })
        .optional()
        .describe('The model that judges answers, for evaluators that need one.'),
    embeddings: (0,check/* closedObject */.YI)({ model: fields/* text */.Qq.optional() })
        .optional()
        .describe('The model that embeds texts, for evaluators that need one.'),
    statistics: statistics.optional().describe('The numbers of the verdict.'),
    paths: schemas/* record */.g1P(schemas/* string */.YjP(), fields/* globList */.Xq, { error: 'a mapping of benchmark names to lists of globs' })
        .optional()
        .describe('Files whose change means that a benchmark must run, by benchmark name.'),
});

;// CONCATENATED MODULE: ./src/config/config.ts












const DEFAULT_PLACES = ['.github/llm-bench.yml', 'llm-bench.yml', 'config/benchmark.yaml'];
const DEFAULT_ALPHA = 0.05;
const DEFAULT_FILES = ['benchmarks/**/*.{yaml,yml,json}'];
/** Loads the config at `file`, else at the first default place; everything wrong with it is one UserError. */
function loadConfig({ file, cwd, env, keys = {} }) {
    const name = file ?? findConfig(cwd);
    const text = (0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, name), read_text/* SIZE_LIMITS */.bd.config, undefined, name);
    return readConfig((0,yaml/* parseYaml */.hN)(text, name, yaml/* CONFIG_LIMITS */.iO), { cwd, env, keys });
}
/** Finds the config at the first default place that has one; undefined where none has. */
function lookForConfig(cwd) {
    return DEFAULT_PLACES.find((place) => (0,external_node_fs_.existsSync)(external_node_path_default().join(cwd, place)));
}
/** Finds the config at the first default place that has one; none is a UserError. */
function findConfig(cwd) {
    const found = lookForConfig(cwd);
    if (found === undefined)
        throw (0,problem.userError)(`there is no config: none of ${DEFAULT_PLACES.join(', ')} is here; name one with --config`);
    return found;
}
/** Reads a parsed config; paths in it are relative to the working directory. */
function readConfig(source, { cwd, env, keys = {} }) {
    const text = (0,check/* checkSource */.As)(configSchema, source);
    const apiKeys = fillInApiKeys(text.api_keys ?? {}, env);
    for (const [name, value] of Object.entries(keys))
        apiKeys.set(name, { status: 'given', value });
    const { models, problems } = readModels(text, source, { cwd, keyNames: [...apiKeys.keys()] });
    const all = (0,check/* inFileOrder */.w$)([
        ...problems,
        ...findRepeatedNames(text, source),
        ...findLowSuspectP(text, source),
    ]);
    const [first, ...rest] = models;
    if (all.length > 0 || first === undefined)
        throw new problem.UserError(all);
    return {
        file: source.file,
        apiKeys,
        secrets: [
            ...listSecrets(text.api_keys ?? {}, env),
            ...[...apiKeys.values()].flatMap((key) => (key.status === 'given' ? [key.value] : [])),
        ],
        models: [first, ...rest],
        concurrency: text.concurrency ?? 5,
        benchmarks: readChoice(text, source, cwd),
        repeat: text.repeat ?? 1,
        budget: {
            maxRequests: text.budget?.max_requests ?? null,
            maxMinutes: text.budget?.max_minutes ?? null,
            maxCostUsd: text.budget?.max_cost_usd ?? null,
        },
        statistics: readStatistics(text),
        gate: (0,benchmark/* createGate */.q)(text.thresholds ?? {}),
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
function readChoice({ benchmarks = {} }, source, cwd) {
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
        sources: new Map(Object.entries(sources).map(([name, where]) => [
            name,
            {
                path: isUrl(where) ? where : external_node_path_default().resolve(cwd, where),
                place: source.placeOf(['benchmarks', 'sources', name]),
            },
        ])),
        options: new Map(Object.entries(options).map(([name, values]) => [
            name,
            { values, place: source.placeOfKey(['benchmarks', 'options', name]) },
        ])),
    };
}
function isUrl(text) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(text);
}
/** A cell that nobody doubts must not be significant. */
function findLowSuspectP({ statistics = {} }, source) {
    const { alpha = DEFAULT_ALPHA, suspect_p: suspectP } = statistics;
    if (suspectP === undefined || suspectP >= alpha)
        return [];
    const message = `\`statistics.suspect_p\` must not be below \`alpha\`, which is ${alpha}: what is significant must be asked again`;
    return [{ message, place: source.placeOf(['statistics', 'suspect_p']) }];
}
function readStatistics({ statistics = {} }) {
    const { alpha = DEFAULT_ALPHA } = statistics;
    return {
        alpha,
        power: statistics.power ?? 0.8,
        errorBudget: statistics.error_budget ?? 0.05,
        suspectP: statistics.suspect_p ?? (0,plan/* defaultSuspectP */.z)(alpha),
        confirmTrials: statistics.confirm_trials ?? 3,
    };
}


/***/ }),

/***/ 21779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createGate)
/* harmony export */ });
/** Gives a gate from its keys as files spell them; absent keys stay absent. */
function createGate(text) {
    return {
        ...(text.min_pass_rate !== undefined && { minPassRate: text.min_pass_rate }),
        ...(text.regression_threshold !== undefined && { regressionThreshold: text.regression_threshold }),
        ...(text.max_latency_ms !== undefined && { maxLatencyMs: text.max_latency_ms }),
    };
}


/***/ }),

/***/ 52517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ defaultSuspectP)
/* harmony export */ });
/** The `suspect_p` of who names none: never below `alpha`, or a cell that nobody doubts could be significant. */
function defaultSuspectP(alpha) {
    return Math.max(0.1, alpha);
}


/***/ }),

/***/ 31513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ checkSource),
/* harmony export */   YI: () => (/* binding */ closedObject),
/* harmony export */   w$: () => (/* binding */ inFileOrder)
/* harmony export */ });
/* unused harmony export renderPath */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94219);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26629);




/**
 * Describes a mapping whose keys are all known. Every field's `error` in our schemas is the phrase for what is allowed
 * ("a number from 0 to 1"), from which `checkSource` builds its sentences.
 */
function closedObject(shape) {
    // The known keys travel in the message, since an issue carries nothing else from its schema.
    const known = Object.keys(shape).join(' ');
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? known : 'a mapping') });
}
/** Gives a source's value as the schema's type; everything wrong with it is one UserError, in the order of the file. */
function checkSource(schema, source) {
    const result = schema.safeParse(source.value);
    if (result.success)
        return result.data;
    const problems = result.error.issues.flatMap((issue) => explain(issue, source));
    throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError(inFileOrder(problems));
}
/** Sorts problems as their places follow one another in the file, each one once. */
function inFileOrder(problems) {
    const unique = new Map(problems.map((problem) => [(0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.renderProblem)(problem), problem]));
    return [...unique.values()].sort(({ place: a }, { place: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0));
}
function explain(issue, source) {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({
            message: `unknown key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(key)}${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(key, issue.message.split(' '))}`,
            place: source.placeOfKey([...path, key]),
        }));
    const found = valueAt(source.value, path);
    return [{ message: renderMismatch(issue, path, found), place: source.placeOf(path) }];
}
function renderMismatch(issue, path, found) {
    if (found === undefined)
        return `${renderPath(path)} is missing; it must be ${issue.message}`;
    const sentence = `${renderPath(path)} must be ${issue.message}`;
    return mayBeSecret(path) ? sentence : `${sentence}, found ${describe(found)}${hint(issue, found)}`;
}
function hint(issue, found) {
    if (issue.code !== 'invalid_value' || typeof found !== 'string')
        return '';
    const name = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(found, issue.values.map(String));
    return name === undefined ? '' : `; did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)}?`;
}
/** Whether a key could stand here, be it by mistake; then the value must not be shown. */
function mayBeSecret(path) {
    return path.includes('api_keys') || path.includes('api_key');
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
/** Gives a path as it is spoken of: `models[0].temperature`. */
function renderPath(path) {
    if (path.length === 0)
        return 'the file';
    const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
    return (0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(steps.join('').replace(/^\./, ''));
}
function describe(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'string' ? `the text ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(value)}` : `\`${JSON.stringify(value)}\``;
}


/***/ }),

/***/ 88772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xq: () => (/* binding */ globList),
/* harmony export */   gC: () => (/* binding */ textList),
/* harmony export */   mS: () => (/* binding */ openShare),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

// The kinds of fields that configs and benchmark files are made of; each error is the phrase for what is allowed.
/** Text that is not empty. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'text' }).min(1, { error: 'text that is not empty' });
/** A list of such texts. */
const textList = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text, { error: 'a list of texts' });
/** Each star more multiplies the time that a name takes which almost matches. */
const MANY_STARS = /(?:\*+[^/*]*){4}/;
/** Globs. */
const globList = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text.refine((glob) => !MANY_STARS.test(glob), { error: 'a glob with at most three `*` between two `/`' }), { error: 'a list of texts' });
/** True or false. */
const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY({ error: '`true` or `false`' });
/** A whole number from 1. */
const count = wholeNumber(1);
/** A share of a whole, from 0 to 1. */
const share = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error: 'a number from 0 to 1' })
    .min(0, { error: 'a number from 0 to 1' })
    .max(1, { error: 'a number from 0 to 1' });
/** A share that would leave nothing to decide at either end. */
const openShare = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error: 'a number between 0 and 1' })
    .gt(0, { error: 'a number between 0 and 1' })
    .lt(1, { error: 'a number between 0 and 1' });
/** A mapping of any JSON values. */
const jsonObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9(), { error: 'a mapping' });
/** A number above 0, up to `to`; by default without an upper bound. */
function positive(to) {
    const error = `a number above 0${to === undefined ? '' : `, at most ${to}`}`;
    const above = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error }).gt(0, { error });
    return to === undefined ? above : above.max(to, { error });
}
/** A whole number within bounds; by default without an upper one. */
function wholeNumber(from, to) {
    const error = `a whole number from ${from}${to === undefined ? '' : ` to ${to}`}`;
    const atLeast = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr({ error }).min(from, { error });
    return to === undefined ? atLeast : atLeast.max(to, { error });
}


/***/ }),

/***/ 89094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   iO: () => (/* binding */ CONFIG_LIMITS),
/* harmony export */   jF: () => (/* binding */ BENCHMARK_LIMITS)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78785);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26629);




/** Limits for a config, which people write by hand. */
const CONFIG_LIMITS = { values: 5_000, levels: 32, aliases: 50 };
/** Limits for files that hold cases: what fits into Node's default heap. Larger sets are kept as JSON, JSONL or CSV. */
const BENCHMARK_LIMITS = { values: 500_000, levels: 32, aliases: 1_000 };
const SEPARATORS = new Set(['\n', ',', '[', '{'].map((separator) => separator.charCodeAt(0)));
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
/**
 * Parses one YAML 1.2 document (core schema); JSON is such a document. Everything wrong with it is a UserError; of syntax
 * errors only the first, since it tends to cause the others.
 */
function parseYaml(text, file, limits) {
    // A node takes about a kilobyte, so what cannot be within the limit is refused before it is parsed.
    if (countSeparators(text) > 2 * limits.values)
        throw tooMany('values', limits.values, { file });
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const placeAt = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { file, line, column: col };
    };
    const document = parse(text, file, lineCounter);
    const [error] = document.errors;
    if (error !== undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(renderSyntaxError(error), placeAt(error.pos[0]), { cause: error });
    if (document.contents === null)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)('the file is empty', { file, line: 1, column: 1 });
    const reader = new Reader(limits, placeAt);
    const value = reader.read(document.contents, 1);
    if (reader.problems.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError(reader.problems);
    const find = (path) => findNode(document.contents, path, reader.targets);
    return {
        file,
        value,
        placeOf: (path) => placeAt(offsetOf(find(path).node)),
        placeOfKey: (path) => placeAt(offsetOf(find(path).key)),
    };
}
/** Counts what parts values in a text: at least one for each value but the first. */
function countSeparators(text) {
    let count = 0;
    for (let at = 0; at < text.length; at += 1)
        if (SEPARATORS.has(text.charCodeAt(at)))
            count += 1;
    return count;
}
function parse(text, file, lineCounter) {
    try {
        // Duplicate keys are looked for by the reader: the library compares every pair (seconds for thousands of keys).
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, uniqueKeys: false, prettyErrors: false, schema: 'core' });
    }
    catch (cause) {
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)('the file cannot be read as YAML: it is nested too deeply', { file }, { cause });
    }
}
function renderSyntaxError({ code, message }) {
    if (code === 'MULTIPLE_DOCS')
        return 'the file holds several YAML documents; one is allowed';
    if (code === 'RESOURCE_EXHAUSTION')
        return 'the file is nested too deeply';
    // What the library quotes from the file may be a key.
    return `not valid YAML: ${message.replace(/(?<=\w): .*$|(?<=escape sequence) .*$/s, '')}`;
}
/** Turns nodes into plain values and collects what is not allowed in them; stops at the first limit. */
class Reader {
    problems = [];
    /** What each alias stands for. */
    targets = new Map();
    #anchors = new Map();
    #limits;
    #placeAt;
    #values = 0;
    #aliases = 0;
    constructor(limits, placeAt) {
        this.#limits = limits;
        this.#placeAt = placeAt;
    }
    read(node, depth) {
        this.#values += 1;
        const { values, levels } = this.#limits;
        if (this.#values > values)
            throw tooMany('values', values, this.#placeOf(node));
        if (depth > levels)
            throw tooMany('levels', levels, this.#placeOf(node));
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#readAlias(node, depth);
        if (!isNode(node))
            return null;
        if (node.tag !== undefined && !CORE_TAG.test(node.tag))
            this.#add(node, 'tags of one’s own are not allowed, only those of YAML’s core schema');
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? this.#readMap(node, depth) : this.#readListOrScalar(node, depth);
        // Known only now, so that nothing can hold itself.
        if (node.anchor !== undefined)
            this.#anchors.set(node.anchor, node);
        return value;
    }
    #readAlias(alias, depth) {
        this.#aliases += 1;
        if (this.#aliases > this.#limits.aliases)
            throw tooMany('aliases', this.#limits.aliases, this.#placeOf(alias));
        const target = this.#anchors.get(alias.source);
        if (target === undefined) {
            this.#add(alias, `no anchor ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(`&${alias.source}`)} stands before this alias`);
            return null;
        }
        this.targets.set(alias, target);
        return this.read(target, depth);
    }
    #readMap(map, depth) {
        const result = {};
        for (const { key, value } of map.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : undefined;
            if (name === undefined)
                this.#add(key, 'only plain keys are allowed');
            else if (_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .FORBIDDEN_KEYS */ .p.has(name))
                this.#add(key, `the key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)} is not allowed`);
            else if (Object.hasOwn(result, name))
                this.#add(key, `the key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)} is given twice`);
            else
                result[name] = this.read(value, depth + 1);
        }
        return result;
    }
    #readListOrScalar(node, depth) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return node.items.map((item) => this.read(item, depth + 1));
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null;
        if (typeof value === 'number' && !Number.isFinite(value))
            this.#add(node, 'only finite numbers are allowed');
        return value;
    }
    #add(node, message) {
        this.problems.push({ message, place: this.#placeOf(node) });
    }
    #placeOf(node) {
        return this.#placeAt(offsetOf(node));
    }
}
function tooMany(what, limit, place) {
    return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`more than ${limit} ${what} are not allowed`, place);
}
function isNode(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value);
}
function offsetOf(node) {
    return isNode(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? (node.range?.[0] ?? 0) : 0;
}
/** Finds what stands at a path, or the last thing on the way. */
function findNode(top, path, targets) {
    let found = { node: top, key: top };
    for (const step of path) {
        const parent = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(found.node) ? targets.get(found.node) : found.node;
        const next = findChild(parent, step);
        if (next === undefined)
            break;
        found = next;
    }
    return found;
}
function findChild(parent, step) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(parent)) {
        const node = parent.items[Number(step)];
        return node === undefined ? undefined : { node, key: node };
    }
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)
        ? parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && String(key.value) === String(step))
        : undefined;
    return pair === undefined ? undefined : { node: pair.value ?? pair.key, key: pair.key };
}


/***/ })

};
