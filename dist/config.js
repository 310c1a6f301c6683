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
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/check-source.ts
var check_source = __webpack_require__(79057);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/text/yaml.ts
var yaml = __webpack_require__(69816);
;// CONCATENATED MODULE: ./src/config/api-keys.ts
/** Pattern by which `api_keys` names a variable. */
const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/;
const ALL = new RegExp(VARIABLE, 'g');
/** Pattern of the runner's own variables: its tokens are for its services alone. */
const RUNNERS_OWN = /\$\{ACTIONS_/i;
/** Fills in the variables that the config's `api_keys` name. */
function fillInApiKeys(written, env) {
    return new Map(Object.entries(written).map(([name, text]) => [name, fillIn(text, env)]));
}
/** Lists the values of all variables that `api_keys` names: where a key is made of parts, a server may repeat one. */
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
/** Gives a variable's value without spaces around it: a secret may be pasted with a line break after it. */
function api_keys_valueOf(variable, env) {
    return env[variable]?.trim() ?? '';
}

// EXTERNAL MODULE: ./src/providers/index.ts + 9 modules
var providers = __webpack_require__(63615);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
;// CONCATENATED MODULE: ./src/config/record-file.ts


/** Says why answers may not be recorded in a file that a config names; undefined for a file within `cwd`. */
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
/** Gives a folder with its links followed; for one that is not there yet, the nearest one that is. */
function realFolder(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return realFolder(external_node_path_default().dirname(folder));
    }
}

;// CONCATENATED MODULE: ./src/config/models.ts








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
function findProblems({ settings, placeOf }, config, keyNames) {
    const { id, api_key: key } = settings;
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
    if (config.budget?.max_cost_usd !== undefined && settings.price === undefined && (0,providers/* answersAfresh */.h_)(settings))
        add(`\`budget.max_cost_usd\` needs \`price\` on the model ${(0,quote/* quote */.h)(id)}`, 'id');
    return problems;
}
/** Lists the fields of an entry that only providers of another kind take. */
function listForeignFields(settings) {
    const own = (0,providers/* findProvider */.lh)(settings)?.fields ?? {};
    return Object.values(providers/* providers */.r5)
        .flatMap(({ fields }) => Object.keys(fields))
        .filter((field) => Object.hasOwn(settings, field) && !Object.hasOwn(own, field));
}
function explainForeignField(field) {
    const owners = Object.entries(providers/* providers */.r5).filter(([, { fields }]) => Object.hasOwn(fields, field));
    const hints = owners.flatMap(([, { fieldsHint }]) => fieldsHint ?? []);
    const names = owners.map(([name]) => (0,quote/* quote */.h)(name)).join(' or ');
    return [`${(0,quote/* quote */.h)(field)} goes with provider ${names}`, ...hints].join('; ');
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
    const kind = (0,providers/* findProvider */.lh)(settings);
    return {
        id: settings.id,
        provider,
        model: settings.model ?? kind?.defaultModel ?? settings.id,
        baseUrl: settings.base_url ?? null,
        temperature: settings.temperature === undefined ? 0 : settings.temperature,
        maxTokens: settings.max_tokens === undefined ? defaults/* DEFAULT_MAX_TOKENS */.Uc : settings.max_tokens,
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
        own: pickOwn(settings, kind),
        record: settings.record ?? null,
        compareTo: settings.compare_to ?? null,
        placeOf,
    };
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./src/text/fields.ts
var fields = __webpack_require__(71686);
;// CONCATENATED MODULE: ./src/config/schema.ts





const PROVIDERS = Object.keys(providers/* providers */.r5);
/** Fields of a model entry that only one kind of provider takes. */
const providerFields = Object.fromEntries(Object.values(providers/* providers */.r5).flatMap(({ fields }) => Object.entries(fields)));
/** Most requests at once: more than any provider serves. */
const MAX_CONCURRENCY = 1000;
const MAX_REPEAT = 1000;
/** Longest time limit: within what a timer of Node can hold (2^31 ms). */
const MAX_TIMEOUT_SECONDS = 86_400;
const MAX_MINUTES = 10_080;
const dollars = schemas/* number */.aig({ error: 'a number of dollars from 0' })
    .min(0, { error: 'a number of dollars from 0' });
const price = (0,check_source/* closedObject */.YI)({ input: dollars, output: dollars });
const apiKey = schemas/* string */.YjP({ error: '`${NAME}`, which names an environment variable' })
    .regex(VARIABLE, {
    error: '`${NAME}`, which names an environment variable: a key itself must not stand in a file',
})
    .refine((written) => !RUNNERS_OWN.test(written), {
    error: '`${NAME}`, which names an environment variable, none of the runner’s own (`ACTIONS_...`)',
});
const address = fields/* textField */.M8.refine(isAddress, {
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
/** Settings that `model_defaults` may give for every model. */
const modelSettings = {
    base_url: address
        .optional()
        .describe('Address as the provider’s own SDK takes it (OpenAI’s with /v1). Its host must be allowed.'),
    temperature: temperature.optional().describe('0 unless given; null leaves it out of the request.'),
    max_tokens: fields/* countField */.QT
        .nullable()
        .optional()
        .describe('Longest answer, 1024 unless given; null leaves it out.'),
    stop: schemas/* union */.KCZ([fields/* textField */.M8, fields/* textList */.gC], { error: 'text or a list of texts' })
        .optional()
        .describe('Texts that end an answer.'),
    seed: schemas/* int */.Whr({ error: 'a whole number or null' })
        .nullable()
        .optional()
        .describe('Passed on to providers that take one; null leaves it out.'),
    params: fields/* jsonObject */.o$.optional().describe('Further fields of the request body, as the provider spells them.'),
    api_key: fields/* textField */.M8
        .nullable()
        .optional()
        .describe('A name in `api_keys`; the provider’s name unless given; null: no key.'),
    system_prompt: fields/* textField */.M8.optional().describe('System message where the benchmark has none.'),
    system_prompt_file: fields/* textField */.M8.optional().describe('A file that holds the system message.'),
    price: price.optional().describe('US dollars per million tokens.'),
    max_concurrency: (0,fields/* wholeNumber */.rD)(1, MAX_CONCURRENCY).optional().describe('Requests at once to this model.'),
    timeout_seconds: (0,fields/* positive */.yj)(MAX_TIMEOUT_SECONDS)
        .optional()
        .describe('Per attempt, over headers and body; 120 unless given.'),
    stream: fields/* flagField */.tS.optional().describe('Ask for a streamed answer.'),
};
const model = (0,check_source/* closedObject */.YI)({
    id: fields/* textField */.M8.describe('Names the model in reports and result files.'),
    provider: schemas/* enum */.k5n(PROVIDERS, { error: `one of ${PROVIDERS.join(', ')}` }),
    model: fields/* textField */.M8.optional().describe('The name the provider knows it by.'),
    ...modelSettings,
    ...providerFields,
    record: fields/* textField */.M8.optional().describe('A JSONL file to which answers are recorded, for replay.'),
    compare_to: fields/* textField */.M8.optional().describe('The model id whose baseline this one is held against.'),
});
const thresholds = (0,check_source/* closedObject */.YI)({
    min_pass_rate: fields/* shareField */.kd.optional().describe('Floor of the pass rate, 0 to 1.'),
    max_latency_ms: (0,fields/* positive */.yj)()
        .optional()
        .describe('Held against the mean latency; a warning unless --fail-on names latency.'),
    regression_threshold: fields/* shareField */.kd
        .optional()
        .describe('The drop of the pass rate that counts, 0.05 unless given.'),
});
const budget = (0,check_source/* closedObject */.YI)({
    max_cost_usd: (0,fields/* positive */.yj)().optional().describe('US dollars; needs a `price` on every model.'),
    max_minutes: (0,fields/* positive */.yj)(MAX_MINUTES).optional(),
    max_requests: fields/* countField */.QT.optional().describe('Requests sent, retries included.'),
});
const statistics = (0,check_source/* closedObject */.YI)({
    alpha: fields/* openShare */.mS.optional().describe('Chance of a false alarm per run, 0.05 unless given.'),
    power: fields/* openShare */.mS.optional().describe('Power at which the detectable drop is told, 0.8 unless given.'),
    suspect_p: fields/* shareField */.kd
        .optional()
        .describe('A cell whose p is below is asked again; not below `alpha`; 0.1, or a larger `alpha`, unless given.'),
    confirm_trials: (0,fields/* wholeNumber */.rD)(0, MAX_REPEAT)
        .optional()
        .describe('Trials per case and side when a cell is asked again, 3 unless given; 0: never.'),
    error_budget: fields/* shareField */.kd
        .optional()
        .describe('Share of trials that may be errored or unscored, 0.05 unless given.'),
});
const benchmarks = (0,check_source/* closedObject */.YI)({
    enabled: schemas/* array */.YOg(fields/* textField */.M8, { error: 'a list of benchmark names' })
        .min(1, { error: 'a list of at least one benchmark name' })
        .optional()
        .describe('Names of the benchmarks to run; all that can be loaded unless given.'),
    limits: schemas/* record */.g1P(schemas/* string */.YjP(), fields/* countField */.QT, { error: 'a mapping of benchmark names to whole numbers' })
        .optional()
        .describe('At most so many cases, by benchmark name: a stable sample.'),
    files: fields/* globList */.Xq
        .optional()
        .describe('Globs of custom benchmark files, benchmarks/**/*.{yaml,yml,json} unless given.'),
    sources: schemas/* record */.g1P(schemas/* string */.YjP(), fields/* textField */.M8, { error: 'a mapping of benchmark names to paths' })
        .optional()
        .describe('Official file or folder of a standard benchmark, by name.'),
    options: schemas/* record */.g1P(schemas/* string */.YjP(), fields/* jsonObject */.o$, { error: 'a mapping of benchmark names to options' })
        .optional()
        .describe('Settings of a standard benchmark, by name.'),
});
/** The benchmark YAML (docs/llm-bench.schema.json is made from this). */
const configSchema = (0,check_source/* closedObject */.YI)({
    api_keys: schemas/* record */.g1P(schemas/* string */.YjP(), apiKey, { error: 'a mapping of names to `${NAME}`' })
        .optional()
        .describe('Keys by name, each as ${NAME}: the environment variable that holds it.'),
    models: schemas/* array */.YOg(model, { error: 'a list of models' }).min(1, { error: 'a list of at least one model' }),
    model_defaults: (0,check_source/* closedObject */.YI)(modelSettings)
        .optional()
        .describe('Settings of every model that does not say otherwise.'),
    concurrency: (0,fields/* wholeNumber */.rD)(1, MAX_CONCURRENCY).optional().describe('Requests at once, 5 unless given.'),
    benchmarks: benchmarks.optional().describe('Which benchmarks are run, and where they come from.'),
    thresholds: thresholds.optional().describe('Where the gate stands, for every benchmark.'),
    repeat: (0,fields/* wholeNumber */.rD)(1, MAX_REPEAT).optional().describe('Trials per case, 1 unless given.'),
    budget: budget.optional().describe('What ends a run early.'),
    judge: (0,check_source/* closedObject */.YI)({ model: fields/* textField */.M8.optional(), criteria: fields/* textList */.gC.optional() })
        .optional()
        .describe('The model that judges answers, for evaluators that need one.'),
    embeddings: (0,check_source/* closedObject */.YI)({ model: fields/* textField */.M8.optional() })
        .optional()
        .describe('The model that embeds texts, for evaluators that need one.'),
    statistics: statistics.optional().describe('The numbers of the verdict.'),
    paths: schemas/* record */.g1P(schemas/* string */.YjP(), fields/* globList */.Xq, { error: 'a mapping of benchmark names to lists of globs' })
        .optional()
        .describe('Files whose change means that a benchmark must run, by benchmark name.'),
});

;// CONCATENATED MODULE: ./src/config/config.ts












const DEFAULT_PLACES = ['.github/llm-bench.yml', 'llm-bench.yml', 'config/benchmark.yaml'];
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
        throw (0,problem.userError)([
            `there is no config: none of ${DEFAULT_PLACES.join(', ')} is here; name one with `,
            { option: 'config' },
        ]);
    return found;
}
/** Reads a parsed config; paths in it are relative to the working directory. */
function readConfig(source, { cwd, env, keys = {} }) {
    const text = (0,check_source/* checkSource */.As)(configSchema, source);
    const apiKeys = fillInApiKeys(text.api_keys ?? {}, env);
    for (const [name, value] of Object.entries(keys))
        apiKeys.set(name, { status: 'given', value });
    const { models, problems } = readModels(text, source, { cwd, keyNames: [...apiKeys.keys()] });
    const all = (0,check_source/* inFileOrder */.w$)([
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
/** Finds a `suspect_p` below `alpha`: a cell that is not suspect must not be significant. */
function findLowSuspectP({ statistics = {} }, source) {
    const { alpha = defaults/* DEFAULT_STATISTICS */.kT.alpha, suspect_p: suspectP } = statistics;
    if (suspectP === undefined || suspectP >= alpha)
        return [];
    const message = `\`statistics.suspect_p\` must not be below \`alpha\`, which is ${alpha}: what is significant must be asked again`;
    return [{ message, place: source.placeOf(['statistics', 'suspect_p']) }];
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

/***/ 48488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ProviderError)
/* harmony export */ });
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
        this.#failureKind = details.failureKind ?? failureKindOf(kind, this.status);
    }
    /** Failure that the attempt means where it is not retried. */
    get failure() {
        return { kind: this.#failureKind, words: this.message };
    }
}
function failureKindOf(kind, status) {
    if (status === 401 || status === 403)
        return 'refused';
    if (status === 404 || status === 410)
        return 'gone';
    return kind === 'rejected' ? 'rejected' : 'unreachable';
}


/***/ }),

/***/ 99352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   Vn: () => (/* binding */ parseAllowedHosts),
/* harmony export */   tG: () => (/* binding */ resolveAddress)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);

const OPTION = { option: 'allowed-hosts' };
/** Parses a list of `HOST[:PORT]` and `http://HOST[:PORT]`, split by commas or lines; anything else is a UserError. */
function parseAllowedHosts(list) {
    return list
        .split(/[,\n]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
        .map((entry) => {
        const isPlain = entry.startsWith('http://');
        const bare = isPlain ? entry.slice('http://'.length) : entry;
        const port = /:(\d{1,5})$/.exec(bare)?.[1] ?? null;
        const host = tryHostname(port === null ? bare : bare.slice(0, -port.length - 1));
        if (host === undefined || Number(port) > 65_535)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.userError)([
                OPTION,
                `: \`${entry}\` is no host; allowed are HOST, HOST:PORT and http://HOST[:PORT]`,
            ]);
        return { host, port, isPlain };
    });
}
/**
 * Finds the address at which a model may be asked: its provider's own, the loopback (without being listed where
 * `allowLoopback`, but then without a key), or a host that is listed. Plain http reaches only the loopback and hosts
 * listed as `http://HOST`, to which no key is ever sent.
 */
function resolveAddress(baseUrl, { ownUrl, allowLoopback, allowed, }) {
    const url = URL.parse(baseUrl);
    if (url === null)
        return refuse(`\`${baseUrl}\` is no URL`);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return refuse('only https: and http: are allowed');
    if (url.username !== '' || url.password !== '' || /[\\@]/.test(baseUrl))
        return refuse('a user name in a URL is not allowed');
    if (url.search !== '' || url.hash !== '' || /[?#]/.test(baseUrl))
        return refuse('only scheme, host, port and path are allowed');
    const isPlain = url.protocol === 'http:';
    const port = url.port === '' ? (isPlain ? '80' : '443') : url.port;
    const isListed = (plain) => allowed.some((entry) => entry.isPlain === plain &&
        entry.host === url.hostname &&
        (entry.port === null || entry.port === port));
    if (!isPlain && (url.origin === new URL(ownUrl).origin || isListed(false)))
        return { status: 'allowed', url, mayCarryKey: true };
    if (isPlain && isListed(true))
        return { status: 'allowed', url, mayCarryKey: false };
    if (isLoopback(url.hostname) && (allowLoopback || isListed(false)))
        return { status: 'allowed', url, mayCarryKey: isListed(false) };
    return refuse(isPlain && isListed(false)
        ? `plain http: reaches only the loopback, and hosts listed as http://${url.host}, without a key`
        : [`the host ${url.host} is not allowed; allow it with `, OPTION, ` ${url.host}`]);
}
/** Tells whether a normalised host name is this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/** Gives the host as URLs normalise it (lower case, punycode, dotted addresses); undefined for more than a host. */
function tryHostname(text) {
    if (text === '' || /[\s/\\@?#*]/.test(text) || (text.includes(':') && !text.startsWith('[')))
        return undefined;
    const hostname = URL.parse(`https://${text}`)?.hostname;
    return hostname === undefined || hostname.endsWith('.') ? undefined : hostname;
}
function refuse(reason) {
    return { status: 'refused', reason };
}


/***/ }),

/***/ 63615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h_: () => (/* binding */ answersAfresh),
  lh: () => (/* binding */ findProvider),
  r5: () => (/* binding */ providers)
});

// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(48488);
// EXTERNAL MODULE: ./src/providers/allowed-hosts.ts
var allowed_hosts = __webpack_require__(99352);
;// CONCATENATED MODULE: ./src/providers/network.ts

/** Characters that a header may hold. */
const HEADER_TEXT = /^[\x20-\x7e]*$/;
/** Gives the kind of a provider that is reached over the network, under the rules for hosts and keys. */
function createNetworkKind(kind) {
    const { ownUrl: _url, needsKey: _needsKey, isLocal: _isLocal, create: _create, ...told } = kind;
    return {
        fields: {},
        findProblems: () => [],
        listFiles: () => [],
        ...told,
        answersAfresh: true,
        listOwn: ({ own }) => own,
        route: (model, site) => routeOverNetwork(model, kind, site),
    };
}
function routeOverNetwork(model, kind, site) {
    const { ownUrl, isLocal: allowLoopback } = kind;
    const { allowed } = site;
    const address = (0,allowed_hosts/* resolveAddress */.tG)(model.baseUrl ?? ownUrl, { ownUrl, allowLoopback, allowed });
    if (address.status === 'refused')
        return { status: 'wrong', problem: { message: address.reason, at: 'base_url' } };
    const found = address.mayCarryKey ? findKey(model, kind, site) : { status: 'found', key: null };
    if (found.status !== 'found')
        return found;
    const { key } = found;
    const { connections, proxy } = site;
    const { timeoutMs } = model;
    const connection = { url: address.url, key, connections, proxy, timeoutMs };
    return { status: 'open', open: (signal) => kind.create(model, { ...connection, signal }) };
}
function findKey(model, { needsKey }, { apiKeys }) {
    const key = model.apiKey === null ? undefined : apiKeys.get(model.apiKey);
    if (key?.status === 'missing')
        return withoutKey(`the environment variable ${key.variable} is missing or empty`);
    if (key === undefined && needsKey && model.baseUrl === null)
        return withoutKey(`\`api_keys\` has no \`${model.provider}\``);
    if (key === undefined)
        return { status: 'found', key: null };
    const message = 'its key holds a character that no request can carry: see that it was pasted whole, on one line';
    return HEADER_TEXT.test(key.value)
        ? { status: 'found', key: key.value }
        : { status: 'wrong', problem: { message, at: 'id' } };
}
function withoutKey(words) {
    return { status: 'closed', failure: { kind: 'no_key', words } };
}

;// CONCATENATED MODULE: ./src/providers/provider.ts
/** Gives a count of tokens as a server told it; null for anything but a whole number from 0. */
function tokenCount(told) {
    return Number.isSafeInteger(told) && told >= 0 ? told : null; // just checked
}

;// CONCATENATED MODULE: ./src/providers/sdk-fetch.ts

/** Headers that are taken from the SDKs: those about themselves and the protocol, not their keys or anything else. */
const SDK_HEADERS = ['accept', 'anthropic-version', 'user-agent'];
/**
 * Gives the official SDKs a `fetch` over our transport: they shape the request and read the answer. The response is
 * only the part of a Response that the SDKs touch: a whole one costs more than the rest of a request.
 */
function createSdkFetch(transport, isStream) {
    return async (url, init) => {
        const { headers, body } = init; // both SDKs give Headers and JSON text
        const kept = SDK_HEADERS.flatMap((name) => {
            const value = headers.get(name);
            return value === null ? [] : [[name, value]];
        });
        const exchange = await transport.post(new URL(url), body, Object.fromEntries(kept));
        return new LeanResponse(exchange, isStream); // the part of one that is used, see above
    };
}
/**
 * Makes an SDK's client build the headers of its first request only: ours are all alike, and building them anew takes a
 * quarter of the memory of a run. A later SDK without such a method is left as it is.
 */
function buildHeadersOnce(client) {
    const { buildHeaders } = client; // private to both
    if (buildHeaders === undefined)
        return;
    let headers;
    Object.assign(client, {
        buildHeaders: (request) => (headers ??= buildHeaders.call(client, request)),
    });
}
/** Gives the transport's failure where an SDK has wrapped it; a transient one where the answer could not be read. */
function unwrapSdkError(error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause)
        if (cause instanceof provider_error/* ProviderError */.m)
            return cause;
    return new provider_error/* ProviderError */.m('transient', `the answer cannot be read: ${explain(error)}`, { cause: error });
}
/** Explains an error, but not in V8's words for wrong JSON: they quote its beginning, perhaps a part of a key. */
function explain(error) {
    if (error instanceof SyntaxError)
        return 'it is not valid JSON';
    return error instanceof Error ? error.message : String(error);
}
class LeanResponse {
    ok = true;
    status;
    url = '';
    headers;
    #text;
    #isStream;
    constructor({ status, headers, text }, isStream) {
        this.status = status;
        this.headers = new LeanHeaders(headers, isStream ? 'text/event-stream' : 'application/json');
        this.#text = text;
        this.#isStream = isStream;
    }
    text() {
        return Promise.resolve(this.#text);
    }
    json() {
        return Promise.resolve(JSON.parse(this.#text));
    }
    /** Body of a streamed answer, which has arrived whole by now; null for others. */
    get body() {
        if (!this.#isStream)
            return null;
        const text = this.#text;
        return new ReadableStream({
            start: (controller) => {
                controller.enqueue(new TextEncoder().encode(text));
                controller.close();
            },
        });
    }
}
class LeanHeaders {
    #headers;
    #type;
    constructor(headers, type) {
        this.#headers = headers;
        this.#type = type;
    }
    /**
     * Gives a header; the content type as asked for: servers that only speak the protocol name it wrongly or not at all.
     */
    get(name) {
        const key = name.toLowerCase();
        return key === 'content-type' ? this.#type : (this.#headers[key]?.toString() ?? null);
    }
    /** Gives none: the SDKs list headers only for their logs, which are off. */
    entries() {
        return [];
    }
}

// EXTERNAL MODULE: ./src/text/redact.ts
var redact = __webpack_require__(53326);
;// CONCATENATED MODULE: ./src/providers/http-errors.ts

/** Codes and words by which providers say that money is missing: waiting does not help. */
const SPENT = /insufficient_quota|billing_hard_limit|billing_not_active|credit balance is too low|quota_exceeded|payment required/i;
/** Gives the failure that an HTTP status other than 200 to 299 means. */
function statusError(status, headers, words, asked) {
    const retryAfterMs = readRetryAfter(headers, Date.now());
    const message = `${asked} answered ${status}${words === '' ? '' : `: ${words}`}`;
    return new provider_error/* ProviderError */.m(kindOf(status, words, retryAfterMs), message, { status, retryAfterMs });
}
function kindOf(status, words, retryAfterMs) {
    if (SPENT.test(words) && status >= 400 && status < 500)
        return 'fatal';
    if (status === 401 || status === 402 || status === 403 || status === 404 || status < 400)
        return 'fatal';
    if (status === 429 || ((status === 503 || status === 529) && retryAfterMs !== null))
        return 'rate_limited';
    return status === 408 || status === 409 || status >= 500 ? 'transient' : 'rejected';
}
/** Reads `retry-after-ms` and `retry-after` (seconds or an HTTP date), in milliseconds; null for none or nonsense. */
function readRetryAfter(headers, nowMs) {
    const milliseconds = readCount(headers['retry-after-ms']);
    if (milliseconds !== null)
        return milliseconds;
    const written = headers['retry-after'];
    const seconds = readCount(written);
    if (seconds !== null)
        return seconds * 1000;
    const date = typeof written === 'string' && /[a-z]/i.test(written) ? Date.parse(written) : NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}
function readCount(written) {
    return typeof written === 'string' && /^\d{1,10}(?:\.\d+)?$/.test(written.trim()) ? Number(written) : null;
}
/** Finds the sentence in a provider's error body; the body itself where it has another shape. */
function errorWords(text) {
    try {
        const body = JSON.parse(text);
        const error = property(body, 'error') ?? body;
        if (typeof error === 'string')
            return error;
        const message = property(error, 'message');
        const code = property(error, 'code') ?? property(error, 'type');
        if (typeof message === 'string')
            return typeof code === 'string' ? `${message} (${code})` : message;
    }
    catch {
        // Not JSON: a proxy's page, perhaps.
    }
    return text;
}
function property(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name] // own property, just checked
        : undefined;
}

;// CONCATENATED MODULE: ./src/providers/transport.ts




/** Longest response: a longer one is no answer but a fault. */
const MAX_RESPONSE_BYTES = 4 * 1024 * 1024;
/**
 * One pooled connection to one server: posts JSON and gives whole responses. Follows no redirects, and every failure is
 * a ProviderError without the key.
 */
class Transport {
    #options;
    #dispatcher;
    /** Redactor of the key, made once: with many errors its pattern would cost more than they do. */
    #redact;
    constructor(options, dispatcher) {
        this.#options = options;
        this.#redact = (0,redact/* createLineRedactor */.P)(options.key);
        this.#dispatcher = dispatcher;
    }
    /** Opens a transport and loads the client only now: a run that needs no server does not pay for it. */
    static async open(options) {
        const { Agent, EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
        const pool = { connections: options.connections, headersTimeout: 0, bodyTimeout: 0 };
        const { proxy, origin, signal } = options;
        const dispatcher = proxy === null || proxy.https === '' || (0,allowed_hosts/* isLoopback */.U9)(new URL(origin).hostname)
            ? new Agent(pool)
            : // Given explicitly, or it would read the environment by itself.
                new EnvHttpProxyAgent({ ...pool, httpProxy: '', httpsProxy: proxy.https, noProxy: proxy.except });
        signal.addEventListener('abort', () => void dispatcher.destroy(), { once: true });
        return new Transport(options, dispatcher);
    }
    /** Posts a JSON body; headers are added to content type and key. */
    async post(url, body, headers) {
        const { origin, key, timeoutMs } = this.#options;
        if (url.origin !== origin)
            throw new provider_error/* ProviderError */.m('fatal', `a request to ${url.origin} was refused`);
        const collector = new ResponseCollector();
        const timer = setTimeout(() => collector.abort(), timeoutMs);
        try {
            this.#dispatcher.dispatch({
                origin: url.origin,
                path: url.pathname,
                method: 'POST',
                headers: {
                    ...headers,
                    'content-type': 'application/json',
                    ...(key !== null && { authorization: `Bearer ${key}` }),
                },
                body,
            }, collector);
            const response = await collector.response;
            if (response.status < 200 || response.status > 299)
                throw this.#statusError(url, response);
            return response;
        }
        catch (error) {
            if (error instanceof provider_error/* ProviderError */.m)
                throw error;
            throw new provider_error/* ProviderError */.m('transient', this.#explain(url, error, collector.isAborted), { cause: error });
        }
        finally {
            clearTimeout(timer);
        }
    }
    /** Closes idle connections and ends requests in flight. */
    async close() {
        await this.#dispatcher.destroy();
    }
    #statusError(url, { status, headers, text }) {
        const words = status < 400 ? `a redirect to ${redirectHost(headers, url)}, which is not followed` : errorWords(text);
        return statusError(status, headers, this.#redact(words), `POST ${url.host}${url.pathname}`);
    }
    #explain(url, error, isLate) {
        if (isLate)
            return `${url.host} did not answer within ${this.#options.timeoutMs / 1000} s`;
        const { code, message } = error instanceof Error ? error : { code: undefined, message: String(error) };
        if (code === 'ECONNREFUSED')
            return `cannot reach ${url.host}: connection refused`;
        if (code === 'ENOTFOUND')
            return `cannot reach ${url.host}: there is no such host`;
        return `the connection to ${url.host} failed: ${this.#redact(message)}`;
    }
}
/** Collects a response as it arrives: without the streams of undici's `request`, which cost as much as the request. */
class ResponseCollector {
    response;
    isAborted = false;
    #settle;
    #controller;
    #status = 0;
    #headers = {};
    #chunks = [];
    #size = 0;
    constructor() {
        this.#settle = Promise.withResolvers();
        this.response = this.#settle.promise;
    }
    /** Gives up on the response, and on its connection. */
    abort() {
        this.isAborted = true;
        const reason = new Error('aborted');
        this.#controller?.abort(reason);
        this.#settle.reject(reason);
    }
    onRequestStart(controller) {
        this.#controller = controller;
        if (this.isAborted)
            controller.abort(new Error('aborted'));
    }
    onResponseStart(_controller, status, headers) {
        this.#status = status;
        this.#headers = headers;
    }
    onResponseData(controller, chunk) {
        this.#size += chunk.length;
        this.#chunks.push(chunk);
        if (this.#size > MAX_RESPONSE_BYTES)
            controller.abort(new Error(`the response is longer than ${MAX_RESPONSE_BYTES} bytes`));
    }
    onResponseEnd() {
        const text = Buffer.concat(this.#chunks).toString('utf8');
        this.#settle.resolve({ status: this.#status, headers: this.#headers, text });
    }
    onResponseError(_controller, error) {
        this.#settle.reject(error);
    }
}
function redirectHost(headers, from) {
    const { location } = headers;
    return typeof location === 'string' ? (URL.parse(location, from.href)?.host ?? 'nowhere') : 'nowhere';
}

;// CONCATENATED MODULE: ./src/providers/anthropic.ts






const FINISH_REASONS = {
    end_turn: 'stop',
    stop_sequence: 'stop',
    max_tokens: 'length',
};
/** Provider of Anthropic's messages, and of every server that speaks them, through the official SDK. */
const anthropic = createNetworkKind({
    ownUrl: 'https://api.anthropic.com',
    needsKey: true,
    isLocal: false,
    defaultModel: 'claude-3-opus-20240229',
    findProblems: ({ seed }) => typeof seed === 'number'
        ? [
            {
                message: '`seed`: provider `anthropic` takes none; `seed: null` on the model leaves it out',
                at: 'seed',
            },
        ]
        : [],
    create: createAnthropic,
});
async function createAnthropic(model, { url, ...options }) {
    const { Anthropic } = await __webpack_require__.e(/* import() */ 573).then(__webpack_require__.bind(__webpack_require__, 90573));
    const transport = await Transport.open({ ...options, origin: url.origin });
    const client = new Anthropic({
        // Everything is given, so that no environment variable or profile can take its place; the transport adds the key.
        apiKey: 'sent by the transport',
        authToken: null,
        baseURL: url.href.replace(/\/$/, ''),
        fetch: createSdkFetch(transport, model.stream),
        maxRetries: 0,
        // Also keeps the SDK from refusing long answers that are not streamed.
        timeout: options.timeoutMs * 2,
        logLevel: 'off',
    });
    buildHeadersOnce(client);
    return {
        complete: async (prompt) => {
            try {
                const started = performance.now();
                const body = buildBody(model, prompt);
                const answer = model.stream
                    ? await collect(await client.messages.create({ ...body, stream: true }))
                    : (await client.messages.create(body));
                return readAnswer(answer, performance.now() - started);
            }
            catch (error) {
                throw unwrapSdkError(error);
            }
        },
        close: () => transport.close(),
    };
}
function buildBody(model, { system, messages }) {
    return {
        model: model.model,
        // Anthropic's interface wants a limit always.
        max_tokens: model.maxTokens ?? defaults/* DEFAULT_MAX_TOKENS */.Uc,
        messages: [...messages],
        ...(system !== null && { system }),
        ...(model.temperature !== null && { temperature: model.temperature }),
        ...(model.stop.length > 0 && { stop_sequences: [...model.stop] }),
        ...model.params,
    };
}
/** Puts a streamed answer together; without its last event it is a partial one, and has no stop reason. */
async function collect(stream) {
    let [text, reason, isWhole] = ['', null, false];
    let usage;
    for await (const unknownEvent of stream) {
        const event = unknownEvent; // other kinds of events fall through
        if (event.type === 'message_start')
            usage = event.message.usage;
        else if (event.type === 'content_block_delta')
            text += event.delta.text ?? '';
        else if (event.type === 'message_delta') {
            reason = event.delta.stop_reason;
            usage = { ...usage, ...event.usage };
        }
        else if (event.type === 'message_stop')
            isWhole = true;
    }
    return { content: [{ type: 'text', text }], stop_reason: isWhole ? reason : null, ...(usage && { usage }) };
}
function readAnswer(answer, latencyMs) {
    const { content, stop_reason: reason, usage } = typeof answer === 'object' ? answer : {};
    if (!Array.isArray(content) || typeof reason !== 'string')
        throw new provider_error/* ProviderError */.m('transient', 'the answer is not whole: it has no content with a stop reason');
    const texts = content.map((block) => block.type === 'text' && typeof block.text === 'string' ? block.text : '');
    return {
        text: texts.join(''),
        finishReason: FINISH_REASONS[reason] ?? reason,
        usage: { inputTokens: tokenCount(usage?.input_tokens), outputTokens: tokenCount(usage?.output_tokens) },
        latencyMs,
    };
}

;// CONCATENATED MODULE: ./src/providers/ollama.ts




/**
 * Provider of Ollama's own interface, /api/generate; fields of `params.options` join the options of the model entry.
 */
const ollama = createNetworkKind({
    ownUrl: 'http://localhost:11434',
    needsKey: false,
    isLocal: true,
    defaultModel: 'llama2',
    create: createOllama,
});
async function createOllama(model, { url, ...options }) {
    const transport = await Transport.open({ ...options, origin: url.origin });
    const target = new URL(`${url.href.replace(/\/$/, '')}/api/generate`);
    return {
        complete: async (prompt) => {
            const started = performance.now();
            const { text } = await transport.post(target, JSON.stringify(ollama_buildBody(model, prompt)), {});
            return ollama_readAnswer(parseAnswer(text), performance.now() - started);
        },
        close: () => transport.close(),
    };
}
function ollama_buildBody(model, { system, messages }) {
    const { options = {}, ...params } = model.params;
    return {
        model: model.model,
        prompt: messages.map(({ content }) => content).join('\n\n'),
        stream: model.stream,
        ...(system !== null && { system }),
        ...params,
        options: {
            ...(model.temperature !== null && { temperature: model.temperature }),
            ...(model.maxTokens !== null && { num_predict: model.maxTokens }),
            ...(model.stop.length > 0 && { stop: model.stop }),
            ...(model.seed !== null && { seed: model.seed }),
            ...options,
        },
    };
}
/** Parses an answer: one JSON object, or one a line where it was streamed. */
function parseAnswer(text) {
    try {
        const parts = text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => JSON.parse(line));
        return { ...parts.at(-1), response: parts.map(({ response }) => response ?? '').join('') };
    }
    catch (error) {
        throw new provider_error/* ProviderError */.m('transient', 'the answer is not whole: it is not valid JSON', { cause: error });
    }
}
function ollama_readAnswer(answer, latencyMs) {
    if (typeof answer.error === 'string')
        throw new provider_error/* ProviderError */.m('transient', answer.error);
    if (answer.done !== true || typeof answer.response !== 'string')
        throw new provider_error/* ProviderError */.m('transient', 'the answer is not whole: it does not say `done`');
    return {
        text: answer.response,
        finishReason: typeof answer.done_reason === 'string' ? answer.done_reason : 'stop',
        usage: {
            inputTokens: tokenCount(answer.prompt_eval_count),
            outputTokens: tokenCount(answer.eval_count),
        },
        latencyMs,
    };
}

;// CONCATENATED MODULE: ./src/providers/openai.ts





/** Models that refuse `max_tokens` and take `max_completion_tokens`: OpenAI's reasoning models. */
const REASONING_MODEL = /^(?:o\d|gpt-[5-9])/;
/** Provider of OpenAI's chat completions, and of every server that speaks them, through the official SDK. */
const openai = createNetworkKind({
    ownUrl: 'https://api.openai.com/v1',
    needsKey: true,
    isLocal: false,
    defaultModel: 'gpt-4',
    create: createOpenAi,
});
async function createOpenAi(model, { url, ...options }) {
    const { OpenAI } = await __webpack_require__.e(/* import() */ 193).then(__webpack_require__.bind(__webpack_require__, 98193));
    const transport = await Transport.open({ ...options, origin: url.origin });
    const client = new OpenAI({
        // Everything is given, so that no environment variable can take its place; the transport adds the key.
        apiKey: 'sent by the transport',
        adminAPIKey: null,
        organization: null,
        project: null,
        baseURL: url.href.replace(/\/$/, ''),
        fetch: createSdkFetch(transport, model.stream),
        maxRetries: 0,
        timeout: options.timeoutMs * 2,
        logLevel: 'off',
    });
    buildHeadersOnce(client);
    let limitName = REASONING_MODEL.test(model.model)
        ? 'max_completion_tokens'
        : 'max_tokens';
    const ask = async (prompt) => {
        const started = performance.now();
        const body = openai_buildBody(model, prompt, limitName);
        const answer = model.stream
            ? await openai_collect(await client.chat.completions.create({
                ...body,
                stream: true,
                stream_options: { include_usage: true },
            }))
            : (await client.chat.completions.create(body));
        return openai_readAnswer(answer, performance.now() - started);
    };
    return {
        complete: async (prompt) => {
            try {
                return await ask(prompt);
            }
            catch (error) {
                const failure = unwrapSdkError(error);
                if (limitName === 'max_completion_tokens' || !asksForOtherName(failure))
                    throw failure;
                limitName = 'max_completion_tokens';
                return await ask(prompt).catch((again) => {
                    throw unwrapSdkError(again);
                });
            }
        },
        close: () => transport.close(),
    };
}
function openai_buildBody(model, { system, messages }, limitName) {
    return {
        model: model.model,
        messages: [...(system === null ? [] : [{ role: 'system', content: system }]), ...messages],
        ...(model.temperature !== null && { temperature: model.temperature }),
        ...(model.maxTokens !== null && { [limitName]: model.maxTokens }),
        ...(model.stop.length > 0 && { stop: [...model.stop] }),
        ...createSeed(model),
        ...model.params,
    };
}
/** Gives the seed as OpenAI's deprecated field: every other server of the protocol takes it. */
function createSeed({ seed }) {
    return seed === null ? {} : { seed };
}
function asksForOtherName({ status, message }) {
    return status === 400 && message.includes('max_tokens') && message.includes('max_completion_tokens');
}
/** Puts a streamed answer together; one without its finish reason is a partial one, and stays without. */
async function openai_collect(stream) {
    let [content, refusal, finish_reason] = ['', '', null];
    let usage = null;
    for await (const chunk of stream) {
        const [choice] = chunk.choices;
        content += choice?.delta.content ?? '';
        refusal += choice?.delta.refusal ?? '';
        finish_reason = choice?.finish_reason ?? finish_reason;
        usage = chunk.usage ?? usage;
    }
    return {
        choices: [{ message: { content, refusal: refusal === '' ? null : refusal }, finish_reason }],
        usage,
    };
}
function openai_readAnswer(answer, latencyMs) {
    const choice = typeof answer === 'object' ? answer.choices?.[0] : undefined;
    const { content, refusal } = choice?.message ?? {};
    const text = typeof refusal === 'string' ? refusal : (content ?? '');
    const reason = choice?.finish_reason;
    if (choice?.message === undefined || typeof text !== 'string' || typeof reason !== 'string')
        throw new provider_error/* ProviderError */.m('transient', 'the answer is not whole: it has no message with a finish reason');
    return {
        text,
        finishReason: typeof refusal === 'string' ? 'refusal' : finishReason(reason),
        usage: {
            inputTokens: tokenCount(answer.usage?.prompt_tokens),
            outputTokens: tokenCount(answer.usage?.completion_tokens),
        },
        latencyMs,
    };
}
function finishReason(reason) {
    return reason === 'content_filter' ? 'filtered' : reason;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/text/fields.ts
var fields = __webpack_require__(71686);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/providers/recording.ts
var providers_recording = __webpack_require__(8745);
;// CONCATENATED MODULE: ./src/providers/replay.ts





/** Provider of recorded answers: the embedded default, and the one that a pull request without secrets can run. */
const replay = {
    fields: { recording: fields/* textField */.M8.optional().describe('Provider replay: the JSONL file that answers.') },
    fieldsHint: 'answers are written with `record`',
    defaultModel: null,
    answersAfresh: false,
    findProblems: ({ recording }) => recording === undefined
        ? [
            {
                message: 'provider `replay` needs `recording`, the JSONL file that answers',
                at: 'provider',
            },
        ]
        : [],
    // Not the recording's name but what is in it shapes the answers.
    listOwn: () => ({}),
    listFiles: (model) => [recordingOf(model)],
    route: (model, { cwd }) => {
        const recording = loadRecording(model, cwd);
        return { status: 'open', open: () => Promise.resolve(createReplay(recording)) };
    },
};
/** Gives a provider that answers from a recording; what was not recorded is an error, never a made-up answer. */
function createReplay(recording) {
    return {
        complete: (prompt, trial) => {
            const completion = recording.find(prompt, trial);
            if (completion !== undefined)
                return Promise.resolve(completion);
            return Promise.reject(new provider_error/* ProviderError */.m('rejected', `the recording has no answer to this prompt (trial ${trial})`));
        },
        close: () => Promise.resolve(),
    };
}
function recordingOf({ own }) {
    const { recording } = own;
    if (typeof recording !== 'string')
        throw new Error('a replay model without a recording passed the config');
    return recording;
}
function loadRecording(model, cwd) {
    const recording = recordingOf(model);
    const file = external_node_path_default().resolve(cwd, recording);
    return new providers_recording/* Recording */.K((0,read_text/* readText */.yR)(file, read_text/* SIZE_LIMITS */.bd.rows, model.placeOf('recording'), recording), recording);
}

;// CONCATENATED MODULE: ./src/providers/index.ts




/** Every kind of provider by its name in YAML. */
const providers = { openai: openai, anthropic: anthropic, ollama: ollama, replay: replay };
/** Finds the kind of a model's provider; undefined where this version does not know it: an old recipe may name such. */
function findProvider({ provider }) {
    return Object.hasOwn(providers, provider) ? providers[provider] : undefined;
}
/** Tells whether a model gives new answers when it is asked again, and takes money for them. */
function answersAfresh(model) {
    return findProvider(model)?.answersAfresh ?? true;
}


/***/ }),

/***/ 8745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Recording),
/* harmony export */   l: () => (/* binding */ recordAnswers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38816);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53603);
/* harmony import */ var _text_map_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12940);





const count = zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(0).nullable();
const rowSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
    system: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    messages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ role: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })).min(1),
    trial: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().min(1),
    text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    finish_reason: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    usage: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ input_tokens: count, output_tokens: count }).nullable().optional(),
    latency_ms: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().min(0).nullable().optional(),
});
/** Recorded answers, found by what was asked: system text, messages and trial. */
class Recording {
    #answers = new Map();
    /** Reads a recording's rows; for the same question the last counts. A row of another shape is a UserError. */
    constructor(text, file) {
        // Not by readline, which also splits at U+2028 and U+2029: JSON holds those as they are.
        for (const [index, row] of text.split('\n').entries())
            if (row.trim() !== '')
                this.#add(row, { file, line: index + 1 });
    }
    /** Gives the answer to a trial (from 1), or undefined where none was recorded. */
    find(prompt, trial) {
        return this.#answers.get(keyOf(prompt, trial));
    }
    #add(text, place) {
        const row = rowSchema.safeParse(parseJson(text));
        if (!row.success) {
            const [issue] = row.error.issues;
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(`no row of a recording: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, place);
        }
        const { system, messages, trial, usage, finish_reason, latency_ms } = row.data;
        this.#answers.set(keyOf({ system, messages }, trial), {
            text: row.data.text,
            finishReason: finish_reason,
            usage: { inputTokens: usage?.input_tokens ?? null, outputTokens: usage?.output_tokens ?? null },
            latencyMs: latency_ms ?? null,
        });
    }
}
/** Gives a provider that also appends every answer, without keys, to a recording. */
function recordAnswers(provider, model, { file, redact }) {
    // Appended one after another, so that rows never run into each other.
    let written = (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file), { recursive: true });
    const explain = (cause) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(`answers cannot be recorded: ${reason}`, model.placeOf('record'), { cause });
    };
    return {
        complete: async (prompt, trial) => {
            const completion = await provider.complete(prompt, trial);
            const row = `${JSON.stringify((0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .mapTexts */ .z)(rowOf(model, prompt, trial, completion), redact))}\n`;
            written = written.then(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, row));
            await written.catch(explain);
            return completion;
        },
        close: () => provider.close(),
    };
}
function rowOf(model, { system, messages }, trial, completion) {
    const { inputTokens, outputTokens } = completion.usage;
    return {
        model: model.model,
        system: system ?? '',
        messages: [...messages],
        trial,
        text: completion.text,
        finish_reason: completion.finishReason,
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        latency_ms: completion.latencyMs === null ? null : Math.round(completion.latencyMs),
    };
}
function keyOf({ system, messages, }, trial) {
    return JSON.stringify([system ?? '', messages.map(({ role, content }) => [role, content]), trial]);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 79057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ checkSource),
/* harmony export */   YI: () => (/* binding */ closedObject),
/* harmony export */   w$: () => (/* binding */ inFileOrder)
/* harmony export */ });
/* unused harmony export renderPath */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60613);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55383);




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
/** Sorts problems by their places in the file and leaves out repeated ones. */
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
/** Tells whether a key could stand at this path, even by mistake; then the value must not be shown. */
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
/** Gives a path as messages write it: `models[0].temperature`. */
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

/***/ 71686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   QT: () => (/* binding */ countField),
/* harmony export */   Xq: () => (/* binding */ globList),
/* harmony export */   gC: () => (/* binding */ textList),
/* harmony export */   kd: () => (/* binding */ shareField),
/* harmony export */   mS: () => (/* binding */ openShare),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   tS: () => (/* binding */ flagField),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);

// The kinds of fields that configs and benchmark files are made of; each error is the phrase for what is allowed.
/** Text that is not empty. */
const textField = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'text' }).min(1, { error: 'text that is not empty' });
/** A list of texts that are not empty. */
const textList = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(textField, { error: 'a list of texts' });
/** Too many stars: each one more multiplies the time to test a name that almost matches. */
const MANY_STARS = /(?:\*+[^/*]*){4}/;
/** A list of globs. */
const globList = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(textField.refine((glob) => !MANY_STARS.test(glob), {
    error: 'a glob with at most three `*` between two `/`',
}), { error: 'a list of texts' });
/** True or false. */
const flagField = zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY({ error: '`true` or `false`' });
/** A whole number from 1. */
const countField = wholeNumber(1);
/** A share of a whole, from 0 to 1. */
const shareField = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig({ error: 'a number from 0 to 1' })
    .min(0, { error: 'a number from 0 to 1' })
    .max(1, { error: 'a number from 0 to 1' });
/** A share between 0 and 1: either end would leave nothing to decide. */
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

/***/ 53326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createLineRedactor),
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67388);

/** Shortest key that is hidden; a shorter one, or a word, is a placeholder (`none`, `anything`), common in texts. */
const MIN_SECRET_LENGTH = 8;
const PLACEHOLDER = /^(?:[a-z]{1,11}|\d{1,11}|(?:no|not|dummy|fake|test)-(?:key|needed|required))$/i;
/** Length of the parts in which longer keys are looked for: one pattern of all would be too large for the engine. */
const PART_LENGTH = 800;
const MIN_PART_LENGTH = 200;
const NAMED_ENTITIES = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
    '/': 'sol',
    '+': 'plus',
    '=': 'equals',
};
const ALONE_INVISIBLE = new RegExp(`(?!\\s)${_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.source}`, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.flags);
/**
 * Gives a redactor for keys, in the spellings in which they leak: plain, escaped for URLs, JSON or HTML, base64 (also
 * within a longer text, and with the alphabet of URLs), hexadecimal, reversed, and with invisible characters in
 * between. Keys under 8 characters and mere words are left alone.
 */
function createRedactor(keys) {
    // The longest first: a shorter one may be its beginning.
    const patterns = [...new Set(keys)]
        .filter((key) => key.length >= MIN_SECRET_LENGTH && !PLACEHOLDER.test(key))
        .sort((a, b) => b.length - a.length)
        .flatMap(createPatterns);
    if (patterns.length === 0)
        return (text) => text;
    const hide = (text) => patterns.reduce((rest, pattern) => rest.replaceAll(pattern, '***'), text);
    return (text) => {
        if (text.length < MIN_SECRET_LENGTH)
            return text;
        const visible = text.replaceAll(ALONE_INVISIBLE, '');
        const hidden = hide(visible);
        return hidden === visible ? text : hidden;
    };
}
/** Gives a redactor that puts text on one line and hides the key in its usual spellings, a short one as it is. */
function createLineRedactor(key) {
    const hide = createRedactor(key === null ? [] : [key]);
    return (text) => {
        const line = hide(text.replaceAll(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ').trim());
        return key === null ? line : line.replaceAll(key, '***');
    };
}
function createPatterns(key) {
    return split(Array.from(key)).map((part) => new RegExp(listSpellings(part).join('|'), 'gi'));
}
/** Splits a key into parts: keys that begin alike are split alike, and a short end belongs to the part before it. */
function split(characters) {
    const isWhole = characters.length < PART_LENGTH + MIN_PART_LENGTH;
    if (isWhole)
        return [characters.join('')];
    return [characters.slice(0, PART_LENGTH).join(''), ...split(characters.slice(PART_LENGTH))];
}
function listSpellings(key) {
    const bytes = Buffer.from(key);
    const characters = Array.from(key);
    return [
        characters.map(escaped).join(''),
        characters.toReversed().map(escaped).join(''),
        bytes.toString('hex'),
        ...[0, 1, 2].map((offset) => base64At(offset, bytes)),
    ];
}
/** Gives a pattern for a character: as it is, its bytes escaped for URLs, its UTF-16 units for JSON, or for HTML. */
function escaped(character) {
    const hex = (value, width) => value.toString(16).padStart(width, '0');
    const bytes = [...Buffer.from(character)];
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    const point = character.codePointAt(0) ?? 0;
    const named = NAMED_ENTITIES[character];
    const entities = [`#x0*${hex(point, 1)}`, `#0*${point}`, ...(named === undefined ? [] : [named])];
    return `(?:${[
        String.raw `\\?${character.replace(/[\\^$.*+?()[\]{}|/-]/, String.raw `\$&`)}`,
        bytes.map((byte) => `%${hex(byte, 2)}`).join(''),
        bytes.map((byte) => String.raw `\\x${hex(byte, 2)}`).join(''),
        units.map((unit) => String.raw `\\u${hex(unit, 4)}`).join(''),
        `&(?:${entities.join('|')});`,
    ].join('|')})`;
}
/**
 * Gives a pattern for the base64 characters that depend on the key alone, where it starts `offset` bytes into a group
 * of three.
 */
function base64At(offset, bytes) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const own = text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    return own.replaceAll(/[+/]/g, (character) => `(?:${escaped(character)}|${character === '+' ? '-' : '_'})`);
}


/***/ }),

/***/ 69816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   iO: () => (/* binding */ CONFIG_LIMITS),
/* harmony export */   jF: () => (/* binding */ BENCHMARK_LIMITS)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55383);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40054);




/** Limits for a config, which people write by hand. */
const CONFIG_LIMITS = { values: 5_000, levels: 32, aliases: 50 };
/** Limits for files that hold cases: what fits into Node's default heap. Larger sets are kept as JSON, JSONL or CSV. */
const BENCHMARK_LIMITS = { values: 500_000, levels: 32, aliases: 1_000 };
const SEPARATORS = new Set(['\n', ',', '[', '{'].map((separator) => separator.charCodeAt(0)));
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
/**
 * Parses one YAML 1.2 document (core schema); JSON is such a document. Everything wrong with it is a UserError; of
 * syntax errors only the first, since it tends to cause the others.
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
/** Counts the characters that separate values in a text: at least one for each value but the first. */
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
    /** Node that each alias stands for. */
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
        // Registered only now, so that no node can contain itself.
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
            else if (_source_js__WEBPACK_IMPORTED_MODULE_2__/* .FORBIDDEN_KEYS */ .p.has(name))
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
/** Finds the node at a path, or the last node on the way to it. */
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
