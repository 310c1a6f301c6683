export const id = 1482;
export const ids = [1482];
export const modules = {

/***/ 25253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hH: () => (/* binding */ RUNNERS_OWN),
  TZ: () => (/* binding */ VARIABLE),
  Hw: () => (/* binding */ readApiKeys)
});

// EXTERNAL MODULE: ./src/providers/key-hosts.ts
var key_hosts = __webpack_require__(47399);
// EXTERNAL MODULE: ./src/text/redact.ts + 3 modules
var redact = __webpack_require__(2764);
// EXTERNAL MODULE: ./src/domain/api-key.ts
var api_key = __webpack_require__(64802);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/config/workflow-keys.ts
/**
 * Which variables are keys in a workflow, and whose keys they are: a pull request may have written the config, so that
 * its names for them alone decide nothing.
 */


const KEY_VARIABLE = /_API_KEY$/;
/** Says why what an entry of `api_keys` names may be no key, and what to write instead; undefined where it may. */
function findUnfit(name, variables, allowed) {
    const entry = (0,quote/* quote */.h)(`api_keys.${name}`);
    if (variables.length > 1)
        return `${entry} joins several variables, and in a workflow a key is one: join them in the step’s \`env\`, under a name that ends in \`_API_KEY\``;
    const [variable = ''] = variables;
    if (api_key/* RUNNERS_VARIABLE */.N.test(variable))
        return `${entry} names ${(0,quote/* quote */.h)(variable)}, and the runner’s own variables (\`GITHUB_*\`, \`ACTIONS_*\`, \`RUNNER_*\`) are never keys: give the key in the step’s \`env\` under a name that ends in \`_API_KEY\``;
    if (KEY_VARIABLE.test(variable) || allowed.includes(variable))
        return undefined;
    return [
        `${entry} names ${(0,quote/* quote */.h)(variable)}, which this workflow does not give as a key: write \`${variable}\` into the `,
        { option: 'key-variables' },
        ', or give the key in the step’s `env` under a name that ends in `_API_KEY`',
    ];
}
/** Lists the providers whose own key an entry of `api_keys` is: by its name, by its variable's, or by what it holds. */
function findOwners(name, { variables, value }, known) {
    return [...known].flatMap(([provider, texts]) => name === provider ||
        variables.some((variable) => isVariableOf(provider, variable)) ||
        texts.some((text) => value.includes(text))
        ? [provider]
        : []);
}
/** Tells whether a variable belongs to a provider by its name. */
function isVariableOf(provider, variable) {
    return variable.toUpperCase().startsWith(`${provider.toUpperCase()}_`);
}

;// CONCATENATED MODULE: ./src/config/api-keys.ts



/** Pattern by which `api_keys` names a variable. */
const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/;
const ALL = new RegExp(VARIABLE, 'g');
/** Pattern of the runner's own variables: its tokens are for its services alone. */
const RUNNERS_OWN = /\$\{ACTIONS_/i;
/** Gives the keys that the config's `api_keys` name, and those that were given beside it. */
function readApiKeys(written, site) {
    const { keys = {} } = site;
    const known = listKnownKeys(written, site);
    const filled = Object.entries(written).map(([name, text]) => [name, text, fillIn(name, text, site, known)]);
    const given = Object.entries(keys).map(([name, value]) => [
        name,
        { status: 'given', value, owners: findOwners(name, { variables: [], value }, known) },
    ]);
    const apiKeys = new Map([...filled.map(([name, , key]) => [name, key]), ...given]);
    // Where a key is made of parts, a server may repeat one.
    const parts = filled.flatMap(([, text, key]) => (key.status === 'refused' ? [] : listVariables(text)));
    const whole = [...apiKeys.values()].flatMap((key) => (key.status === 'given' ? [key.value] : []));
    return { apiKeys, secrets: [...parts.map((variable) => api_keys_valueOf(variable, site.env)), ...whole] };
}
function fillIn(name, text, site, known) {
    const { env, keyVariables } = site;
    const variables = listVariables(text);
    const reason = keyVariables === undefined ? undefined : findUnfit(name, variables, keyVariables);
    if (reason !== undefined)
        return { status: 'refused', reason };
    const missing = variables.find((variable) => api_keys_valueOf(variable, env) === '');
    if (missing !== undefined)
        return { status: 'missing', variable: missing };
    const value = text.replaceAll(ALL, (_match, variable) => api_keys_valueOf(variable, env)).trim();
    return { status: 'given', value, owners: findOwners(name, { variables, value }, known) };
}
/** Lists what the inputs, the variables and `api_keys` hold under providers' names; nothing on a command line. */
function listKnownKeys(written, { env, keys = {}, keyVariables }) {
    const owners = keyVariables === undefined ? [] : key_hosts/* KEY_OWNERS */.j;
    return new Map(owners.map((provider) => {
        const own = Object.keys(env).filter((variable) => isVariableOf(provider, variable));
        const named = listVariables(written[provider] ?? '');
        const values = [...own, ...named].map((variable) => api_keys_valueOf(variable, env));
        return [provider, (0,redact/* listSecretTexts */.LG)([keys[provider] ?? '', ...values])];
    }));
}
function listVariables(text) {
    return [...text.matchAll(ALL)].flatMap(([, variable]) => variable ?? []);
}
/** Gives a variable's value without spaces around it: a secret may be pasted with a line break after it. */
function api_keys_valueOf(variable, env) {
    return env[variable]?.trim() ?? '';
}


/***/ }),

/***/ 44631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./src/domain/benchmark.ts
var benchmark = __webpack_require__(21779);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/text/check-source.ts
var check_source = __webpack_require__(79057);
// EXTERNAL MODULE: ./src/text/fields.ts
var fields = __webpack_require__(71686);
// EXTERNAL MODULE: ./src/providers/headers.ts
var headers = __webpack_require__(44348);
// EXTERNAL MODULE: ./src/providers/index.ts + 51 modules
var providers = __webpack_require__(70419);
;// CONCATENATED MODULE: ./src/config/model-schema.ts
/** What a model entry may say: one of `models`, `model_defaults`, or that of an instrument. */






const PROVIDERS = Object.keys(providers/* providers */.r5);
/** Fields of a model entry that only one kind of provider takes. */
const providerFields = Object.fromEntries(Object.values(providers/* providers */.r5).flatMap(({ fields }) => Object.entries(fields)));
/** Longest time limit: within what a timer of Node can hold (2^31 ms). */
const MAX_TIMEOUT_SECONDS = 86_400;
const dollars = schemas/* number */.aig({ error: 'a number of dollars from 0' })
    .min(0, { error: 'a number of dollars from 0' });
const PRICE = { error: 'a mapping of `input` and `output`, or `builtin`' };
const price = schemas/* union */.KCZ([schemas/* literal */.euz('builtin', PRICE), (0,check_source/* closedObject */.YI)({ input: dollars, output: dollars })], PRICE);
/** An address without user or password. */
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
        .describe('Address as the provider’s own SDK takes it (OpenAI’s with /v1), a query (?api-version=...) included. Its host must be allowed.'),
    headers: headers/* headersField */.ZH
        .optional()
        .describe('Headers that go with every request, by name; none may hold a key.'),
    auth_header: headers/* authHeaderField */.Y2
        .optional()
        .describe('Header that alone carries the key, as Azure’s `api-key`; as the provider’s own SDK sends it unless given.'),
    temperature: temperature
        .optional()
        .describe('0 unless given, and then left out where the model refuses it; null leaves it out.'),
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
    price: price
        .optional()
        .describe('US dollars per million tokens, `{ input, output }`; `builtin` takes the list price of a well-known model of OpenAI or Anthropic (docs/prices.md).'),
    max_concurrency: (0,fields/* wholeNumber */.rD)(1, defaults/* MAX_CONCURRENCY */.fx).optional().describe('Requests at once to this model.'),
    timeout_seconds: (0,fields/* positive */.yj)(MAX_TIMEOUT_SECONDS)
        .optional()
        .describe('Per attempt, over headers and body; 120 unless given. An answer that has begun may be silent for 30 at most.'),
    stream: fields/* flagField */.tS.optional().describe('Ask for a streamed answer.'),
    score_reasoning: fields/* flagField */.tS
        .optional()
        .describe('Score what a model thinks before its answer (`<think>` and the like) too; false unless given.'),
};
const modelNames = {
    provider: schemas/* enum */.k5n(PROVIDERS, { error: `one of ${PROVIDERS.join(', ')}` }),
    model: fields/* textField */.M8.optional().describe('The name the provider knows it by.'),
};
const record = fields/* textField */.M8
    .optional()
    .describe('A JSONL file of this model alone to which answers are recorded, for replay; newer ones replace those to the same question.');
/** An entry of `models`. */
const model = (0,check_source/* closedObject */.YI)({
    id: fields/* textField */.M8.describe('Names the model in reports and result files.'),
    ...modelNames,
    ...modelSettings,
    ...providerFields,
    record,
    compare_to: fields/* textField */.M8
        .optional()
        .describe('The model id whose baseline this one is held against; where there is none, its own is.'),
});
const { system_prompt: _text, system_prompt_file: _file, score_reasoning: _scored, ...judgeSettings } = modelSettings;
const { temperature: _heat, max_tokens: _most, stop: _stop, seed: _seed, stream: _stream, ...embedderSettings } = judgeSettings;
const instrumentId = fields/* textField */.M8.optional().describe('Names the model in messages; its `model` unless given.');
/** The model of a judge: one of `models` by its id, or an entry of its own. */
const judgeModel = schemas/* union */.KCZ([fields/* textField */.M8, (0,check_source/* closedObject */.YI)({ id: instrumentId, ...modelNames, ...judgeSettings, ...providerFields, record })], { error: 'the id of a model, or a model entry' });
/** The same for embedding texts. */
const embeddingModel = schemas/* union */.KCZ([
    fields/* textField */.M8,
    (0,check_source/* closedObject */.YI)({
        id: instrumentId,
        ...modelNames,
        ...embedderSettings,
        ...providerFields,
        dimensions: fields/* countField */.QT.optional().describe('Numbers in a vector, where the model can give fewer.'),
        record,
    }),
], { error: 'the id of a model, or a model entry' });

// EXTERNAL MODULE: ./src/config/api-keys.ts + 1 modules
var api_keys = __webpack_require__(25253);
;// CONCATENATED MODULE: ./src/config/schema.ts







const MAX_MINUTES = 10_080;
const MAX_OUTAGE_SECONDS = 86_400;
const apiKey = schemas/* string */.YjP({ error: '`${NAME}`, which names an environment variable' })
    .regex(api_keys/* VARIABLE */.TZ, {
    error: '`${NAME}`, which names an environment variable: a key itself must not stand in a file',
})
    .refine((written) => !api_keys/* RUNNERS_OWN */.hH.test(written), {
    error: '`${NAME}`, which names an environment variable, none of the runner’s own (`ACTIONS_...`)',
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
    max_cost_usd: (0,fields/* positive */.yj)()
        .optional()
        .describe('US dollars, which the last answer may go over, and more where they cost more than any before; needs a `price` on every model (docs/prices.md).'),
    max_minutes: (0,fields/* positive */.yj)(MAX_MINUTES)
        .optional()
        .describe('Time after which nothing more is asked; answers under way are waited for 30 seconds more.'),
    max_requests: fields/* countField */.QT.optional().describe('Requests sent, retries included.'),
    max_outage_seconds: (0,fields/* positive */.yj)(MAX_OUTAGE_SECONDS)
        .optional()
        .describe('Time that a run waits for a model that is away, 300 unless given.'),
});
const statistics = (0,check_source/* closedObject */.YI)({
    alpha: fields/* openShare */.mS.optional().describe('Chance of a false alarm per run, 0.05 unless given.'),
    power: fields/* openShare */.mS.optional().describe('Power at which the detectable drop is told, 0.8 unless given.'),
    suspect_p: fields/* shareField */.kd
        .optional()
        .describe('A result whose p is below is asked again; not below `alpha`; 0.1, or a larger `alpha`, unless given.'),
    confirm_trials: (0,fields/* wholeNumber */.rD)(0, defaults/* MAX_REPEAT */.rX)
        .optional()
        .describe('Trials per case and side when a result is asked again, 3 unless given; 0: never.'),
    error_budget: fields/* shareField */.kd
        .optional()
        .describe('Share of trials that may be errored or unscored, 0.05 unless given.'),
});
const sourceField = schemas/* union */.KCZ([
    fields/* textField */.M8,
    (0,check_source/* closedObject */.YI)({
        url: address.describe('Of one file, or of a folder that holds the official files by their names.'),
        sha256: schemas/* string */.YjP({ error: '64 hex digits in lower case' })
            .regex(/^[0-9a-f]{64}$/, { error: '64 hex digits in lower case' })
            .optional()
            .describe('Of the one file that is taken; without it, the published content is.'),
    }),
], { error: 'a path, an address, or a mapping of `url` and `sha256`' });
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
        .describe('Globs (`*`, `**`, `?`, `[...]`, `{a,b}`) of custom benchmark files, benchmarks/**/*.{yaml,yml,json} unless given; files among them that are none are passed over.'),
    sources: schemas/* record */.g1P(schemas/* string */.YjP(), sourceField, { error: 'a mapping of benchmark names to paths or addresses' })
        .optional()
        .describe('Where a standard benchmark comes from, by name: a file, a folder (an address with `/` at its end), or `{url, sha256}`; unless given, its official place.'),
    options: schemas/* record */.g1P(schemas/* string */.YjP(), fields/* jsonObject */.o$, { error: 'a mapping of benchmark names to options' })
        .optional()
        .describe('Settings of a standard benchmark, by name.'),
});
const described = schemas/* record */.g1P(schemas/* string */.YjP(), fields/* textField */.M8, { error: 'a mapping of names to descriptions' });
const criteriaField = schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* union */.KCZ([fields/* textField */.M8, described])), described], {
    error: 'a list of names, or of names with descriptions',
});
/** Most times that an answer is judged. */
const MAX_SAMPLES = 25;
/** The benchmark YAML (docs/llm-bench.schema.json is made from this). */
const configSchema = (0,check_source/* closedObject */.YI)({
    api_keys: schemas/* record */.g1P(schemas/* string */.YjP(), apiKey, { error: 'a mapping of names to `${NAME}`' })
        .optional()
        .describe('Keys by name, each as ${NAME}: the environment variable that holds it.'),
    models: schemas/* array */.YOg(model, { error: 'a list of models' }).min(1, { error: 'a list of at least one model' }),
    model_defaults: (0,check_source/* closedObject */.YI)(modelSettings)
        .optional()
        .describe('Settings of every model that does not say otherwise.'),
    concurrency: (0,fields/* wholeNumber */.rD)(1, defaults/* MAX_CONCURRENCY */.fx).optional().describe('Requests at once, 5 unless given.'),
    benchmarks: benchmarks.optional().describe('Which benchmarks are run, and where they come from.'),
    thresholds: thresholds.optional().describe('Where the gate stands, for every benchmark.'),
    floor: schemas/* enum */.k5n(benchmark/* FLOOR_MODES */.Cd, { error: `one of ${benchmark/* FLOOR_MODES */.Cd.join(', ')}` })
        .optional()
        .describe('How a rate is held against `min_pass_rate`: `statistical` fails it where chance does not explain it, `strict` wherever it is under it; statistical unless given.'),
    repeat: (0,fields/* wholeNumber */.rD)(1, defaults/* MAX_REPEAT */.rX).optional().describe('Trials per case, 1 unless given.'),
    budget: budget.optional().describe('What ends a run early.'),
    judge: (0,check_source/* closedObject */.YI)({
        model: judgeModel
            .optional()
            .describe('A model’s id, or an entry of its own, which needs no `id`; OpenAI’s `gpt-4` unless given.'),
        criteria: criteriaField
            .optional()
            .describe('What answers are judged by where neither case nor evaluator says; accuracy, relevance and coherence unless given.'),
        samples: (0,fields/* wholeNumber */.rD)(1, MAX_SAMPLES)
            .optional()
            .describe('How often each answer is judged; the mean counts; 1 unless given.'),
        prompt_file: fields/* textField */.M8
            .optional()
            .describe('A file with your own wording, in which `{{answer}}`, `{{input}}`, `{{expected}}` and `{{criteria}}` are filled in.'),
    })
        .optional()
        .describe('The model that judges answers, for evaluators that need one.'),
    embeddings: (0,check_source/* closedObject */.YI)({
        model: embeddingModel
            .optional()
            .describe('A model’s id, or an entry of its own, which needs no `id`; OpenAI’s `text-embedding-3-small` unless given.'),
    })
        .optional()
        .describe('The model that embeds texts, for evaluators that need one.'),
    ballots: fields/* textField */.M8
        .optional()
        .describe('Where people’s ballots lie, for `human` and every verb that reads or writes them: a file or a folder of .jsonl files; `ballots` unless given.'),
    statistics: statistics.optional().describe('The numbers of the verdict.'),
    paths: schemas/* record */.g1P(schemas/* string */.YjP(), fields/* globList */.Xq, { error: 'a mapping of benchmark names to lists of globs' })
        .optional()
        .describe('Files whose change means that a benchmark must run, by benchmark name.'),
});


/***/ }),

/***/ 64802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ RUNNERS_VARIABLE)
/* harmony export */ });
/** Names of the runner's own variables, which are never keys in a workflow. */
const RUNNERS_VARIABLE = /^(?:GITHUB|ACTIONS|RUNNER)_/i;


/***/ }),

/***/ 99352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   Vn: () => (/* binding */ parseAllowedHosts),
/* harmony export */   tG: () => (/* binding */ resolveAddress)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _text_key_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52366);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55383);
/* harmony import */ var _key_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47399);




const OPTION = { option: 'allowed-hosts' };
/**
 * Parses a list of `HOST[:PORT]`, `KEY=HOST[:PORT]` and `http://HOST[:PORT]`, split by commas or lines; anything else is
 * a UserError.
 */
function parseAllowedHosts(list) {
    return list
        .split(/[,\n]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
        .map(parseEntry);
}
function parseEntry(entry) {
    const [, key = null, address = entry] = /^([^=]*?)\s*=\s*(.*)$/s.exec(entry) ?? [];
    if (key !== null && !_key_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_OWNERS */ .j.includes(key)) {
        const owners = _key_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .KEY_OWNERS */ .j.map(_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h).join(' and ');
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.userError)([
            OPTION,
            `: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(entry)} names a key that is none of ${owners}; hosts of other keys are listed without a name`,
        ]);
    }
    const isPlain = address.startsWith('http://');
    if (key !== null && isPlain)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.userError)([OPTION, `: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(entry)}: no key ever goes to a host over plain http`]);
    const bare = isPlain ? address.slice('http://'.length) : address;
    const [behind, digits] = /:(\d{1,5})$/.exec(bare) ?? [''];
    const port = digits === undefined ? null : String(Number(digits));
    const host = tryHostname(bare.slice(0, bare.length - behind.length));
    if (host === undefined || Number(port) > 65_535)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.userError)([
            OPTION,
            `: \`${entry}\` is no host; allowed are HOST, HOST:PORT, http://HOST[:PORT], and openai=HOST[:PORT] for the key of \`openai\``,
        ]);
    return { host, port, isPlain, key };
}
/**
 * Finds the address at which a model may be asked: its provider's own, the loopback (without being listed where
 * `allowLoopback`, but then without a key), or a host that is listed. Plain http reaches only the loopback and hosts
 * listed as `http://HOST`, to which no key is ever sent.
 */
function resolveAddress(baseUrl, { ownUrl, allowLoopback, allowed, }) {
    const url = URL.parse(baseUrl);
    if (url === null)
        return refuse(`${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(baseUrl)} is no URL`);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return refuse('only https: and http: are allowed');
    const [bare = ''] = baseUrl.split('?');
    if (url.username !== '' || url.password !== '' || /[\\@]/.test(bare))
        return refuse('a user name in a URL is not allowed');
    if (baseUrl.includes('#'))
        return refuse('only scheme, host, port, path and query are allowed');
    const keyName = [...url.searchParams.keys()].find(_text_key_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isKeyName */ .T);
    if (keyName !== undefined)
        return refuse(`a key must not stand in an address (${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(`${keyName}=`)}): \`api_key\` names it, \`auth_header\` the header that carries it`);
    const isPlain = url.protocol === 'http:';
    const port = url.port === '' ? (isPlain ? '80' : '443') : url.port;
    const listed = allowed.filter((entry) => entry.host === url.hostname && (entry.port === null || entry.port === port));
    const isListed = (plain) => listed.some((entry) => entry.isPlain === plain);
    const listedFor = listed.filter((entry) => !entry.isPlain).map(({ key }) => key);
    const isHome = ownUrl !== null && url.origin === new URL(ownUrl).origin;
    const allow = (mayCarryKey) => ({
        status: 'allowed',
        url,
        mayCarryKey,
        isHome,
        listedFor,
    });
    if (!isPlain && (isHome || isListed(false)))
        return allow(true);
    if (isPlain && isListed(true))
        return allow(false);
    if (isLoopback(url.hostname) && (allowLoopback || isListed(false)))
        return allow(isListed(false));
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
    if (text === '' || /[\s/\\@?#*=;]/.test(text) || (text.includes(':') && !text.startsWith('[')))
        return undefined;
    const hostname = URL.parse(`https://${text}`)?.hostname;
    return hostname === undefined || hostname.endsWith('.') ? undefined : hostname;
}
function refuse(reason) {
    return { status: 'refused', reason };
}


/***/ }),

/***/ 16478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ mayBeTaken)
/* harmony export */ });
/** Tells whether a server may have done what it was asked though that failed. */
function mayBeTaken({ kind, status }) {
    return kind === 'transient' && (status === null || status >= 500);
}


/***/ }),

/***/ 5572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ makePassingFolder)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);




/** Places of what removes it. */
const TOOLS = '/usr/local/bin:/usr/bin:/bin';
/** Waits for the end of its input; what still ends may write once more. */
const REMOVE = 'cat >/dev/null; for try in 1 2 3 4 5 6 7 8 9; do rm -rf -- "$1" && exit; sleep 1; done';
/** Makes a folder of our own that is removed when this process has ended, in whatever way it does. */
function makePassingFolder(prefix) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_3___default().join((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), prefix)));
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('sh', ['-c', REMOVE, 'sh', folder], {
        // No signal that ends a group of processes ends it before us.
        detached: true,
        cwd: '/',
        env: { PATH: TOOLS },
        stdio: ['pipe', 'ignore', 'ignore'],
    });
    // Where there is no shell, whoever made it removes it.
    child.on('error', () => undefined);
    child.stdin.on('error', () => undefined);
    // Its input, which is never written to, keeps nobody from ending either.
    child.unref();
    return folder;
}


/***/ }),

/***/ 53800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ startIdleLimit),
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
/** Delay of a timer from which on this process was busy rather than the timer a little late. */
const BUSY_MS = 50;
/**
 * Ends a wait after a time; gives a way to call that off. Where this process was too busy to listen when the time was
 * over, it listens for as long as it was late, at most the time again: what has arrived meanwhile counts.
 */
function startDeadline(ms, end) {
    const dueMs = performance.now() + ms;
    let timer = setTimeout(() => {
        const lateMs = performance.now() - dueMs;
        if (lateMs < BUSY_MS)
            end();
        else
            timer = setTimeout(end, Math.min(lateMs, ms));
    }, ms);
    return () => clearTimeout(timer);
}
/** Ends a wait after a time in which nothing was heard; where this process was too busy to listen, as a deadline does. */
function startIdleLimit(ms, end) {
    let heardMs = performance.now();
    let callOff = startDeadline(ms, look);
    function look() {
        const leftMs = heardMs + ms - performance.now();
        if (leftMs <= 0)
            end();
        else
            callOff = startDeadline(leftMs, look);
    }
    return { heard: () => (heardMs = performance.now()), callOff: () => callOff() };
}


/***/ }),

/***/ 44348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y2: () => (/* binding */ authHeaderField),
/* harmony export */   ZH: () => (/* binding */ headersField),
/* harmony export */   lP: () => (/* binding */ isKeyText),
/* harmony export */   sM: () => (/* binding */ lowerCaseNames),
/* harmony export */   uf: () => (/* binding */ createKeyHeaders)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38816);
/* harmony import */ var _text_key_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52366);
/** Headers of a model entry: the user's own, and those that carry the key. */


const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]{1,100}$/i;
const VALUE = /^[\x20-\x7e]{1,2000}$/;
const MAX_HEADERS = 50;
/** Headers of the connection and the body, which are the client's alone. */
const CLIENTS_OWN = /^(?:host|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|proxy-.*|content-(?:length|type|encoding)|accept-encoding|set-cookie)$/i;
/** Beginnings of texts that are keys, whatever they are called. */
const KEY_TEXT = /^(?:bearer|basic|token)\s|(?:^|\s)(?:sk|gsk|xai|ghp|github_pat|AIza|hf)[-_A-Za-z0-9]{16,}/i;
/** A key cannot stand in a file: how it is given instead. */
const CURE = 'a key must not stand in a file: `api_key` names it, `auth_header` the header that carries it';
/** Tells whether a text is a key, as far as its beginning shows. */
function isKeyText(text) {
    return KEY_TEXT.test(text);
}
/** Headers that are sent as they are with every request of a model: none that carries a key. */
const headersField = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'text' }), { error: 'a mapping of names to texts' })
    .superRefine((headers, context) => {
    const names = Object.keys(headers);
    if (names.length > MAX_HEADERS)
        context.addIssue({ code: 'custom', message: `a mapping of at most ${MAX_HEADERS} names` });
    for (const [index, name] of names.entries()) {
        const twice = names.slice(0, index).some((other) => other.toLowerCase() === name.toLowerCase());
        const message = twice ? 'given once, in capitals or not' : findMistake(name, headers[name] ?? '');
        if (message !== undefined)
            context.addIssue({ code: 'custom', path: [name], message });
    }
});
/** Name of the header that carries a model's key, and nothing else does. */
const authHeaderField = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: 'the name of a header' })
    .refine((name) => NAME.test(name) && !CLIENTS_OWN.test(name) && !/^cookie$/i.test(name), {
    error: 'the name of a header, like `api-key`, none of the connection’s own',
});
function findMistake(name, value) {
    if (!NAME.test(name))
        return 'named as headers are: letters, digits and hyphens';
    if (CLIENTS_OWN.test(name))
        return 'another header: this one is the connection’s own';
    if ((0,_text_key_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isKeyName */ .T)(name))
        return `another header: ${CURE}`;
    if (value.includes('${'))
        return 'text without `${`, which is not filled in here';
    if (KEY_TEXT.test(value))
        return `another text: ${CURE}`;
    return VALUE.test(value) ? undefined : 'text of 1 to 2000 printable ASCII characters on one line';
}
/** Gives the headers that carry a key: `authorization` as a bearer's, any other as it is. */
function createKeyHeaders(key, names) {
    if (key === null)
        return {};
    return Object.fromEntries(names
        .map((name) => name.toLowerCase())
        .map((name) => [name, name === 'authorization' ? `Bearer ${key}` : key]));
}
/** Gives headers with their names in lower case, so that one that is given twice is sent once. */
function lowerCaseNames(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}


/***/ }),

/***/ 70419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h_: () => (/* binding */ answersAfresh),
  lh: () => (/* binding */ findProvider),
  r5: () => (/* binding */ providers),
  lr: () => (/* binding */ runsSameProgram)
});

// EXTERNAL MODULE: ./src/domain/digest.ts
var digest = __webpack_require__(97522);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/domain/most-tokens.ts
var most_tokens = __webpack_require__(21804);
;// CONCATENATED MODULE: ./src/providers/allowances.ts
/** Longest time that is believed: limits are by the minute, and what counts by the day slows no run. */
const MAX_RESET_MS = 120_000;
const MAX_TEXT = 40;
const UNIT_MS = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
const DURATION = /^(?:\d{1,9}(?:\.\d{1,12})?(?:ms|[hms]))+$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;
const COUNT = /^\d{1,12}$/;
const FAMILIES = [
    ...['requests', 'tokens'].map((of) => ({
        of,
        limit: `x-ratelimit-limit-${of}`,
        remaining: `x-ratelimit-remaining-${of}`,
        reset: `x-ratelimit-reset-${of}`,
        readReset: readDuration,
    })),
    ...['requests', 'tokens', 'input_tokens', 'output_tokens'].map((of) => {
        const name = `anthropic-ratelimit-${of.replace('_', '-')}`;
        return {
            of,
            limit: `${name}-limit`,
            remaining: `${name}-remaining`,
            reset: `${name}-reset`,
            readReset: readTime,
        };
    }),
];
/** Gives an answer with what its server says that it will still take. */
function withAllowances(answer, headers) {
    const allowances = readAllowances(headers);
    return allowances.length === 0 ? answer : { ...answer, allowances };
}
/** Reads what a server says that it will still take; what is not said, or is nonsense, is left out. */
function readAllowances(headers, nowMs = Date.now()) {
    return FAMILIES.flatMap(({ of, limit, remaining, reset, readReset }) => {
        const left = readCount(headers[remaining]);
        const written = headers[reset]?.toString();
        if (left === null || written === undefined || written.length > MAX_TEXT)
            return [];
        const resetMs = readReset(written.trim(), nowMs);
        if (resetMs === null || resetMs > MAX_RESET_MS)
            return [];
        return [{ of, limit: readCount(headers[limit]) || null, remaining: left, resetMs }];
    });
}
/** Reads a duration as `6m0s`, `1.5s` or `20ms`; seconds where it has no unit. */
function readDuration(written) {
    if (/^\d{1,9}(?:\.\d{1,12})?$/.test(written))
        return Number(written) * 1_000;
    if (!DURATION.test(written))
        return null;
    return [...written.matchAll(/([\d.]+)(ms|[hms])/g)].reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit ?? ''] ?? 0), 0);
}
/** Reads a time of RFC 3339; one without fractions may be up to a second late, and no longer is waited than is sure. */
function readTime(written, nowMs) {
    const [, fraction] = TIME.exec(written) ?? [];
    const atMs = TIME.test(written) ? Date.parse(written) : NaN;
    if (Number.isNaN(atMs))
        return null;
    return Math.max(0, atMs - nowMs - (fraction === undefined ? 1_000 : 0));
}
function readCount(header) {
    const written = header?.toString().trim() ?? '';
    return COUNT.test(written) ? Number(written) : null;
}

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
;// CONCATENATED MODULE: ./src/providers/answer-schema.ts

/**
 * Gives a schema without its constants, which differ from request to request: services compile each schema that they
 * have not seen, which takes seconds.
 */
function withoutConstants(schema) {
    const kept = Object.entries(schema).filter(([key, value]) => key !== 'const' || (0,json/* isMapping */.p)(value));
    return Object.fromEntries(kept.map(([key, value]) => [key, stripValue(value)]));
}
function stripValue(value) {
    return (0,json/* isMapping */.p)(value) ? withoutConstants(value) : value;
}

// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(48488);
;// CONCATENATED MODULE: ./src/providers/error-body.ts
/** What servers write into the body of a failure; there are many dialects. */
/** Statuses that stand behind the names of errors, in lower case without separators. */
const NAMED_STATUSES = {
    invalidrequesterror: 400,
    badrequest: 400,
    badrequesterror: 400,
    invalidargument: 400,
    invalidparameter: 400,
    failedprecondition: 400,
    unsupportedvalue: 400,
    unsupportedparameter: 400,
    contextlengthexceeded: 400,
    unauthorized: 401,
    unauthenticated: 401,
    authenticationerror: 401,
    invalidapikey: 401,
    billingerror: 402,
    billingnotactive: 402,
    paymentrequired: 402,
    insufficientbalance: 402,
    insufficientcredits: 402,
    permissiondenied: 403,
    permissionerror: 403,
    notfound: 404,
    notfounderror: 404,
    modelnotfound: 404,
    requesttoolarge: 413,
    insufficientquota: 429,
    ratelimiterror: 429,
    ratelimitexceeded: 429,
    resourceexhausted: 429,
    throttling: 429,
    toomanyrequests: 429,
};
const STATUS_KEYS = ['code', 'status', 'status_code', 'statusCode', 'type'];
const NAME_KEYS = ['code', 'type', 'status'];
/** Gives an own property of a JSON value; undefined where it has none. */
function property(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name] // own property, just checked
        : undefined;
}
/** Gives the part of a body that tells the error: `error`, or the body itself; of a list its first part. */
function errorPart(body) {
    const whole = Array.isArray(body) ? body[0] : body;
    const error = property(whole, 'error');
    const [inner] = [property(error, 'error'), error].filter(isFilled);
    return inner ?? whole;
}
/** Finds the sentence in the body of a failure, with its code and the parameter that it is about; else undefined. */
function findWords(body) {
    const error = errorPart(body);
    const [told] = typeof error === 'string' ? [error] : [error, body].flatMap((part) => findSentence(part) ?? []);
    const sentence = [told, readPassedOn(error)?.words].filter((words) => words !== undefined).join(': ');
    if (sentence === '')
        return undefined;
    const param = property(error, 'param');
    const facts = [
        property(error, 'code') ?? property(body, 'code') ?? property(error, 'type'),
        typeof param === 'string' && !sentence.includes(param) ? `\`${param}\`` : undefined,
    ].filter((fact) => typeof fact === 'string' && fact !== '');
    return facts.length === 0 ? sentence : `${sentence} (${facts.join(', ')})`;
}
/** Reads what a provider's error body tells: the body itself is the sentence where it has another shape. */
function readTold(text) {
    try {
        const body = JSON.parse(text);
        return { words: findWords(body) ?? text, codes: findCodes(body) };
    }
    catch {
        return { words: text, codes: [] }; // Not JSON: a proxy's page, perhaps.
    }
}
/** Lists the names of errors in the body of a failure, as letters in lower case. */
function findCodes(body) {
    const error = errorPart(body);
    const passedOn = readPassedOn(error)?.codes ?? [];
    return [error, body]
        .flatMap((part) => NAME_KEYS.map((key) => property(part, key)))
        .flatMap((code) => (typeof code === 'string' ? [lettersOf(code)] : []))
        .concat(passedOn);
}
/** Finds the HTTP status that a body of a failure tells, as a number or by the name of its error; else null. */
function findStatus(body) {
    const error = errorPart(body);
    const told = [error, body].flatMap((part) => STATUS_KEYS.map((key) => toStatus(property(part, key))));
    const named = [error, body].flatMap((part) => NAME_KEYS.map((key) => namedStatus(property(part, key))));
    return [...told, ...named].find((status) => status !== null) ?? null;
}
/** Tells whether a value says anything: servers also write `error: null`, `""` or `{}` beside whole answers. */
function isFilled(value) {
    if (typeof value !== 'object' || value === null)
        return Boolean(value);
    return Object.values(value).some(isFilled);
}
/** Reads what the provider behind a router tells, which OpenRouter passes on as it came. */
function readPassedOn(error) {
    const raw = property(property(error, 'metadata'), 'raw');
    return typeof raw === 'string' && raw !== '' ? readTold(raw) : undefined;
}
function findSentence(part) {
    const told = ['message', 'detail', 'msg', 'error_message'].map((key) => property(part, key));
    const found = told.find((text) => typeof text === 'string' && text !== '');
    if (typeof found === 'string')
        return found;
    const lists = [property(part, 'detail'), property(part, 'errors')].filter((list) => Array.isArray(list));
    const sentences = lists.flat().flatMap((item) => describeItem(item) ?? []);
    return sentences.length === 0 ? undefined : sentences.join('; ');
}
/** Describes one of several errors; those of FastAPI also repeat the whole request. */
function describeItem(item) {
    const sentence = typeof item === 'string' ? item : findSentence(item);
    const at = property(item, 'loc');
    return sentence !== undefined && Array.isArray(at) ? `${at.join('.')}: ${sentence}` : sentence;
}
function toStatus(value) {
    const status = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
    return typeof status === 'number' && status >= 400 && status <= 599 ? status : null;
}
function lettersOf(code) {
    return code.toLowerCase().replaceAll(/[^a-z]/g, '');
}
function namedStatus(value) {
    if (typeof value !== 'string')
        return null;
    const name = lettersOf(value);
    return Object.hasOwn(NAMED_STATUSES, name) ? (NAMED_STATUSES[name] ?? null) : null;
}

;// CONCATENATED MODULE: ./src/providers/batch/list-since.ts
/** Lists all batches since a time, of a list that has the newest first; a server that gives no others any more has no more. */
async function listSince(first, toKnown, sinceMs) {
    const known = new Map();
    let page = await first;
    for (;;) {
        const batches = page.getPaginatedItems().map(toKnown);
        const isNew = batches.some(({ id }) => !known.has(id));
        for (const batch of batches)
            known.set(batch.id, batch);
        const oldestMs = batches.at(-1)?.createdMs ?? 0;
        if (!isNew || oldestMs < sinceMs || !page.hasNextPage())
            return [...known.values()];
        page = await page.getNextPage();
    }
}

;// CONCATENATED MODULE: ./src/providers/batch/batch-fetch.ts
const MIB = 1024 * 1024;
/** Most bytes of a batch's results that are read. */
const MAX_RESULTS_BYTES = 480 * MIB;
/** Time for one request: a file of many megabytes goes up or comes down in it. */
const TIMEOUT_MS = 600_000;
/** Time for one that deletes: nobody waits long for it. */
const DELETION_MS = 10_000;
/**
 * Gives the official SDKs a `fetch` over our transport for batches: besides JSON they send forms with files, ask with
 * GET, and read long results, whose body `onBody` takes as it comes: that of the response is empty then. The protocol's
 * headers are ours; of an SDK's own only what it wants to be sent is kept.
 */
function createBatchFetch(transport, protocol, onBody) {
    const send = async (url, { method = 'GET', headers, body } = {}) => {
        const accept = new Headers(headers).get('accept'); // both SDKs give Headers
        const packed = await pack(body);
        const sent = transport.send(method, new URL(String(url)), {
            body: packed.body,
            headers: { ...protocol, ...(accept !== null && { accept }), ...packed.headers },
            maxBytes: MAX_RESULTS_BYTES,
            onBody,
            timeoutMs: method === 'DELETE' ? DELETION_MS : TIMEOUT_MS,
        });
        const exchange = await sent.catch((error) => {
            throw hide(error);
        });
        return new Response(exchange.text, {
            status: exchange.status,
            headers: { 'content-type': String(exchange.headers['content-type'] ?? 'application/json') },
        });
    };
    // By this the SDK sees that forms can be sent.
    return Object.assign(send, { Response });
}
/** Hides an error's words: where they, or its cause's, tell of a time-out, Anthropic's SDK throws one of its own instead. */
function hide(error) {
    const words = 'it was not answered';
    return new Error(words, { cause: new Error(words, { cause: error }) });
}
async function pack(body) {
    if (!(body instanceof FormData))
        return { body: typeof body === 'string' ? body : null, headers: {} };
    const form = new Response(body);
    const type = form.headers.get('content-type') ?? '';
    return { body: Buffer.from(await form.arrayBuffer()), headers: { 'content-type': type } };
}

;// CONCATENATED MODULE: ./src/providers/batch/most-rows.ts

/** Rows that providers take at most. */
const MAX_ROWS = 50_000;
/** Most bytes of a token in results, and bytes of all that stands around an answer. */
const TOKEN_BYTES = 8;
const ROW_BYTES = 1024;
/** Tokens of an answer that nothing limits. */
const UNLIMITED_TOKENS = 16_384;
/** Gives how many rows a batch may have whose results can be read, whatever their length. */
function mostRows(maxTokens) {
    const bytes = ROW_BYTES + (maxTokens ?? UNLIMITED_TOKENS) * TOKEN_BYTES;
    return Math.max(1, Math.min(MAX_ROWS, Math.floor(MAX_RESULTS_BYTES / bytes)));
}

;// CONCATENATED MODULE: ./src/providers/sdk-error.ts

/**
 * Gives the transport's failure where an SDK has wrapped it; a transient one where the answer could not be read.
 */
function unwrapSdkError(error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause)
        if (cause instanceof provider_error/* ProviderError */.m)
            return cause;
    return new provider_error/* ProviderError */.m('transient', `the answer cannot be read: ${explain(error)}`, {
        failureKind: 'interrupted',
        cause: error,
    });
}
/** Explains an error, but not in V8's words for wrong JSON: they quote its beginning, perhaps a part of a key. */
function explain(error) {
    if (error instanceof SyntaxError)
        return 'it is not valid JSON';
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./src/text/line-splitter.ts
const LINE_FEED = 10;
/** Splits what comes in pieces into lines of UTF-8; a line that is too long is passed over, and takes no memory. */
class LineSplitter {
    #maxBytes;
    #listener;
    #begun = [];
    #size = 0;
    constructor(maxBytes, listener) {
        this.#maxBytes = maxBytes;
        this.#listener = listener;
    }
    /** Adds a piece. */
    add(chunk) {
        let start = 0;
        for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
            this.#take(chunk.subarray(start, end));
            start = end + 1;
            this.#finish();
        }
        this.#take(chunk.subarray(start));
    }
    /** Takes the line that was begun, and has no end, for one. */
    end() {
        if (this.#size > 0)
            this.#finish();
    }
    #finish() {
        const isShort = this.#size <= this.#maxBytes;
        const line = Buffer.concat(this.#begun).toString('utf8');
        [this.#begun, this.#size] = [[], 0];
        if (isShort)
            this.#listener.line(line);
    }
    #take(piece) {
        const wasShort = this.#size <= this.#maxBytes;
        this.#size += piece.length;
        if (this.#size <= this.#maxBytes)
            this.#begun.push(piece);
        else if (wasShort) {
            this.#begun = [];
            this.#listener.overflow();
        }
    }
}

// EXTERNAL MODULE: ./src/text/try-json.ts
var try_json = __webpack_require__(57453);
;// CONCATENATED MODULE: ./src/providers/batch/row-reader.ts




/** Longest line of results: an answer with all that its server tells beside it. */
const MAX_ROW_BYTES = 32 * 1024 * 1024;
/**
 * Reads JSON lines of results as they come, so that no more of them is held than their answers. A line that cannot be
 * read, or is longer than 32 MiB, is passed over: its row counts as not answered.
 */
class RowReader {
    answers = [];
    #lines;
    #read;
    constructor(read) {
        this.#read = read;
        this.#lines = new LineSplitter(MAX_ROW_BYTES, {
            line: (line) => this.#take(line),
            overflow: () => undefined,
        });
    }
    /** Takes the next piece of a file. */
    add = (chunk) => this.#lines.add(chunk);
    /** Takes note that a file has ended. */
    end() {
        this.#lines.end();
    }
    #take(line) {
        const row = (0,try_json/* tryJson */.M)(line.startsWith('\ufeff') ? line.slice(1) : line);
        const customId = property(row, 'custom_id');
        if (typeof customId !== 'string')
            return;
        try {
            const completion = { ...this.#read(row), latencyMs: null, byBatch: true };
            this.answers.push({ customId, status: 'answered', completion });
        }
        catch (error) {
            if (!(error instanceof provider_error/* ProviderError */.m))
                throw error;
            this.answers.push({ customId, status: 'failed', error });
        }
    }
}

// EXTERNAL MODULE: ./src/providers/deadline.ts
var deadline = __webpack_require__(53800);
;// CONCATENATED MODULE: ./src/providers/command/within.ts

/** Gives what a promise gives; null where that takes longer. */
async function within(ms, promise) {
    const { promise: late, resolve } = Promise.withResolvers();
    const callOff = (0,deadline/* startDeadline */.d)(ms, () => resolve(null));
    try {
        return await Promise.race([promise, late]);
    }
    finally {
        callOff();
    }
}

// EXTERNAL MODULE: ./src/providers/batch/may-be-taken.ts
var may_be_taken = __webpack_require__(16478);
;// CONCATENATED MODULE: ./src/providers/batch/uploaded-files.ts





/** Longest time that a run waits at its end for files to be deleted. */
const CLEARING_MS = 20_000;
/** Deletes the files of batches at OpenAI: they hold every question and answer, and count against a quota. */
class UploadedFiles {
    #client;
    /** Ids of files that no batch has taken, by their names. */
    #unused = new Map();
    /** Names of files that a batch may have taken. */
    #doubtful = new Set();
    #clearingMs;
    constructor(client, clearingMs = CLEARING_MS) {
        this.#client = client;
        this.#clearingMs = clearingMs;
    }
    /** Uploads a file and gives what `make` makes of its id; where that fails, the file serves the next time. */
    async use(name, lines, make) {
        const id = this.#unused.get(name) ?? (await this.#upload(name, lines()));
        this.#unused.set(name, id);
        try {
            const made = await make(id);
            this.#unused.delete(name);
            return made;
        }
        catch (error) {
            if ((0,may_be_taken/* mayBeTaken */.a)(unwrapSdkError(error)))
                this.#doubtful.add(name);
            throw error;
        }
    }
    /** Deletes the files of batches that are over, and those that none has taken; what fails, or takes long, is left. */
    async clear(batches) {
        await within(this.#clearingMs, this.#deleteAll(batches));
    }
    async #deleteAll(batches) {
        const used = await Promise.all(batches.map((id) => this.#listOf(id)));
        const unused = [...this.#unused].flatMap(([name, id]) => (this.#doubtful.has(name) ? [] : id));
        this.#unused.clear();
        await Promise.all([...used.flat(), ...unused].map((id) => this.#delete(id)));
    }
    async #upload(name, lines) {
        const file = new File(lines, name, { type: 'application/jsonl' });
        const { id } = await this.#client.files.create({ file, purpose: 'batch' });
        if (typeof id !== 'string')
            throw new provider_error/* ProviderError */.m('transient', 'the file was given no id');
        return id;
    }
    async #listOf(batch) {
        try {
            const { input_file_id, output_file_id, error_file_id } = await this.#client.batches.retrieve(batch);
            return [input_file_id, output_file_id, error_file_id].filter((id) => typeof id === 'string' && isFilled(id));
        }
        catch {
            return [];
        }
    }
    async #delete(id) {
        try {
            await this.#client.files.delete(id);
        }
        catch {
            // It goes by itself: OpenAI keeps files of batches for 30 days.
        }
    }
}

;// CONCATENATED MODULE: ./src/providers/batch/openai-batch.ts







const ENDPOINT = '/v1/chat/completions';
/** Key of a batch's metadata that holds our mark. */
const MARK = 'llm_bench';
/** OpenAI takes 200 MB; half of these bytes is enough for a process's memory. */
const MAX_BYTES = 100_000_000;
/** States of a batch that goes on, and of one that gives what answers it has. */
const UNDER_WAY = ['validating', 'in_progress', 'finalizing', 'cancelling'];
const ENDED = ['completed', 'expired', 'cancelled'];
/** Gives OpenAI's Batch interface: requests go up as a file of JSON lines, and answers come down as one. */
function createOpenAiBatch(connect, place, { maxTokens, bodyOf, read }) {
    const client = connect();
    const uploads = new UploadedFiles(client);
    const lineOf = ({ customId, body }) => `${JSON.stringify({ custom_id: customId, method: 'POST', url: ENDPOINT, body })}\n`;
    return {
        place,
        limits: { rows: mostRows(maxTokens), bytes: MAX_BYTES },
        bodyOf,
        sizeOf: (row) => Buffer.byteLength(lineOf(row)),
        submit: (rows, mark, onSend) => told(async () => {
            const begin = (input_file_id) => {
                onSend();
                return client.batches.create({
                    input_file_id,
                    endpoint: ENDPOINT,
                    completion_window: '24h',
                    metadata: { [MARK]: mark },
                });
            };
            const { id } = await uploads.use(`${mark}.jsonl`, () => rows.map(lineOf), begin);
            if (typeof id !== 'string')
                throw new provider_error/* ProviderError */.m('transient', 'the batch was given no id');
            return id;
        }),
        list: (sinceMs) => told(() => listSince(client.batches.list({ limit: 100 }), toKnown, sinceMs)),
        check: (id) => told(async () => stateOf(await client.batches.retrieve(id))),
        results: (id) => told(async () => {
            const { output_file_id: output, error_file_id: errors } = await client.batches.retrieve(id);
            const rows = new RowReader((row) => readRow(row, read));
            const reading = connect(rows.add);
            for (const file of [output, errors])
                if (typeof file === 'string' && file !== '') {
                    await reading.files.content(file);
                    rows.end();
                }
            return rows.answers;
        }),
        clear: (ids) => uploads.clear(ids),
    };
}
function toKnown({ id, metadata, created_at, request_counts: counts }) {
    return {
        id,
        mark: metadata?.[MARK] ?? null,
        total: counts?.total ?? 0,
        createdMs: created_at * 1000,
    };
}
function stateOf({ status, request_counts: counts, errors }) {
    if (status === 'failed') {
        const said = (errors?.data ?? []).flatMap(({ message }) => message ?? []);
        return { status: 'failed', words: said.length === 0 ? 'it was refused as a whole' : said.join('; ') };
    }
    if (ENDED.includes(status))
        return { status: 'ended' };
    if (!UNDER_WAY.includes(status))
        throw new provider_error/* ProviderError */.m('transient', 'the batch is in no state that is known');
    const { completed = 0, failed = 0, total = 0 } = counts ?? {};
    return { status: 'under_way', done: completed + failed, total };
}
function readRow(row, read) {
    const response = property(row, 'response');
    const status = property(response, 'status_code');
    if (response !== null && response !== undefined && (status === undefined || status === 200))
        return read(property(response, 'body'));
    const words = findWords(property(response, 'body')) ?? findWords(row) ?? 'no answer came';
    throw new provider_error/* ProviderError */.m('transient', `its batch answered${typeof status === 'number' ? ` ${status}` : ''}: ${words}`);
}
/** Gives what an act gives; its failure as the transport's. */
async function told(act) {
    try {
        return await act();
    }
    catch (error) {
        throw unwrapSdkError(error);
    }
}

;// CONCATENATED MODULE: ./src/providers/batch/anthropic-batch.ts






/** Anthropic takes 256 MB; less is enough for a process's memory. */
const anthropic_batch_MAX_BYTES = 100_000_000;
/** States of a batch that goes on. */
const anthropic_batch_UNDER_WAY = ['in_progress', 'canceling'];
/** Gives Anthropic's Message Batches: requests go with the submission, and answers come as JSON lines. */
function createAnthropicBatch(connect, place, { maxTokens, bodyOf, read }) {
    const client = connect();
    const requestOf = ({ customId, body }) => ({
        custom_id: customId,
        params: body, // as the provider puts every request
    });
    return {
        place,
        limits: { rows: mostRows(maxTokens), bytes: anthropic_batch_MAX_BYTES },
        bodyOf,
        sizeOf: (row) => Buffer.byteLength(JSON.stringify(requestOf(row))) + 1,
        submit: (rows, _mark, onSend) => told(async () => {
            onSend();
            const { id } = await client.messages.batches.create({ requests: rows.map(requestOf) });
            if (typeof id !== 'string')
                throw new provider_error/* ProviderError */.m('transient', 'the batch was given no id');
            return id;
        }),
        list: (sinceMs) => told(() => listSince(client.messages.batches.list({ limit: 100 }), anthropic_batch_toKnown, sinceMs)),
        check: (id) => told(async () => {
            const { processing_status: status, request_counts: counts } = await client.messages.batches.retrieve(id);
            if (status === 'ended')
                return { status: 'ended' };
            if (!anthropic_batch_UNDER_WAY.includes(status))
                throw new provider_error/* ProviderError */.m('transient', 'the batch is in no state that is known');
            const done = counts.succeeded + counts.errored + counts.canceled + counts.expired;
            return { status: 'under_way', done, total: done + counts.processing };
        }),
        // Not `batches.results`, which goes wherever the server says: the key goes only where it was asked to.
        results: (id) => told(async () => {
            const path = `/v1/messages/batches/${encodeURIComponent(id)}/results`;
            const rows = new RowReader((row) => anthropic_batch_readRow(row, read));
            await connect(rows.add).get(path).asResponse();
            rows.end();
            return rows.answers;
        }),
        clear: async (ids) => {
            await Promise.all(ids.map((id) => remove(client, id)));
        },
    };
}
function anthropic_batch_toKnown({ id, created_at, request_counts: counts }) {
    const { processing, succeeded, errored, canceled, expired } = counts;
    return {
        id,
        mark: null,
        total: processing + succeeded + errored + canceled + expired,
        createdMs: Date.parse(created_at),
    };
}
async function remove(client, id) {
    try {
        await client.messages.batches.delete(id);
    }
    catch {
        // It goes by itself: Anthropic keeps batches for 29 days.
    }
}
function anthropic_batch_readRow(row, read) {
    const result = property(row, 'result');
    const type = property(result, 'type');
    if (type === 'succeeded')
        return read(property(result, 'message'));
    const words = findWords(property(result, 'error')) ?? (typeof type === 'string' ? type : 'no answer came');
    throw new provider_error/* ProviderError */.m('transient', `its batch did not answer: ${words}`);
}

;// CONCATENATED MODULE: ./src/providers/batch/sdk-settings.ts

/**
 * Gives the settings that are the same for every official SDK: each sends over our transport, which adds the key, and no
 * environment variable takes the place of one.
 */
function createSdkSettings(transport, baseURL, headers, onBody) {
    return {
        apiKey: 'sent by the transport',
        baseURL,
        maxRetries: 0,
        logLevel: 'off',
        fetch: createBatchFetch(transport, headers, onBody),
    };
}

;// CONCATENATED MODULE: ./src/providers/content.ts

/** Types of parts that hold text of the answer; others (thinking, images, calls) are none of it. */
const TEXT_TYPES = ['text', 'output_text', undefined];
const THOUGHT_TYPES = ['thinking', 'reasoning'];
const THOUGHT_KEYS = ['thinking', 'reasoning', 'text', 'summary', 'content'];
/** Gives the text of an answer's content: a text as it is, of a list or a lone part its text; null where it is neither. */
function joinText(content) {
    if (typeof content === 'string')
        return content;
    if (property(content, 'text') !== undefined)
        return textOfPart(content);
    return Array.isArray(content) ? content.map(textOfPart).join('') : null;
}
function textOfPart(part) {
    if (typeof part === 'string')
        return part;
    const told = property(part, 'text');
    const text = property(told, 'value') ?? told;
    return typeof text === 'string' && TEXT_TYPES.includes(property(part, 'type')) ? text : '';
}
/** Gives the reasoning in a content that is a list: the text of its parts of that kind. */
function joinThoughts(content) {
    if (!Array.isArray(content))
        return '';
    return content
        .filter((part) => THOUGHT_TYPES.includes(property(part, 'type')))
        .map(readThoughts)
        .join('');
}
/** Gives the text of a field that holds reasoning, in whatever shape; empty where there is none. */
function readThoughts(value) {
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value))
        return value.map(readThoughts).join('');
    const filled = THOUGHT_KEYS.map((key) => property(value, key)).find((part) => part !== undefined);
    return filled === undefined ? '' : readThoughts(filled);
}

;// CONCATENATED MODULE: ./src/providers/events.ts

const LINE_END = /\r\n|\n|\r/;
/**
 * Reads a streamed answer, which has arrived whole by now: the JSON value of each of its server-sent events up to
 * `[DONE]`, an error under `error`, and words that are no JSON as they are. A body that is one JSON value is one event:
 * some servers answer as if no stream had been asked for, with errors above all.
 */
function readEvents(text) {
    if (/^\s*[[{]/.test(text))
        return [JSON.parse(text)];
    const raw = splitEvents(text);
    if (raw.length === 0 && text.trim() !== '')
        return [text];
    const end = raw.findIndex(({ data }) => data === '[DONE]');
    return raw.slice(0, end === -1 ? undefined : end).map(readEvent);
}
/** Splits a body into its events by the rules of HTML's standard; those without data, such as comments, are left out. */
function splitEvents(text) {
    const events = [];
    let [name, data] = ['', []];
    for (const line of [...text.split(LINE_END), '']) {
        if (line.startsWith('data:'))
            data.push(line.slice('data:'.length));
        else if (line.startsWith('event:'))
            name = line.slice('event:'.length).trim();
        if (line !== '')
            continue;
        const joined = data.join('\n').trim();
        if (joined !== '' || name === 'error')
            events.push({ name, data: joined });
        [name, data] = ['', []];
    }
    return events;
}
function readEvent({ name, data }) {
    const value = readData(data);
    if (name !== 'error' || isFilled(property(value, 'error')))
        return value;
    return { error: isFilled(value) ? value : 'an error without words' };
}
/** Reads the data of an event; what begins like JSON must be it, or a cut piece of an answer would be lost. */
function readData(data) {
    try {
        return JSON.parse(data);
    }
    catch (error) {
        if (/^[[{]/.test(data))
            throw error;
        return data;
    }
}

// EXTERNAL MODULE: ./src/providers/allowed-hosts.ts
var allowed_hosts = __webpack_require__(99352);
// EXTERNAL MODULE: ./src/providers/headers.ts
var headers = __webpack_require__(44348);
// EXTERNAL MODULE: ./src/providers/key-hosts.ts
var key_hosts = __webpack_require__(47399);
// EXTERNAL MODULE: ./src/providers/proxy.ts
var proxy = __webpack_require__(55646);
;// CONCATENATED MODULE: ./src/providers/network.ts




/** Characters that a header may hold. */
const HEADER_TEXT = /^[\x20-\x7e]*$/;
const BEARER = { home: ['authorization'], elsewhere: ['authorization'] };
/** Gives the kind of a provider that is reached over the network, under the rules for hosts and keys. */
function createNetworkKind(kind) {
    const { defaultModel, embeds, mayStore, fields = {}, fieldsHint, findProblems = () => [], listFiles = () => [], listOwn = ({ own }) => own, application, } = kind;
    return {
        fields,
        ...(fieldsHint !== undefined && { fieldsHint }),
        ...(embeds !== undefined && { embeds }),
        ...(mayStore !== undefined && { mayStore }),
        defaultModel,
        findProblems,
        listFiles,
        answersAfresh: true,
        listOwn,
        ...(application !== undefined && { application }),
        route: (model, site) => routeOverNetwork(model, kind, site),
    };
}
function routeOverNetwork(model, kind, site) {
    const { ownUrl, isLocal: allowLoopback, endpoint, keyHeaders = BEARER } = kind;
    const { allowed } = site;
    const { address: written, at } = kind.addressOf?.(model) ?? {
        address: model.baseUrl ?? ownUrl ?? '',
        at: 'base_url',
    };
    const address = (0,allowed_hosts/* resolveAddress */.tG)(written, { ownUrl, allowLoopback, allowed });
    if (address.status === 'refused')
        return wrong(address.reason, at);
    const { isHome } = address;
    const { url, query } = splitQuery(address.url);
    if (endpoint !== null && url.pathname.endsWith(endpoint))
        return wrong(`\`base_url\` goes without \`${endpoint}\`, which is put behind it`, 'base_url');
    const found = address.mayCarryKey
        ? findKey(model, kind, { ...site, target: address })
        : { status: 'found', key: null };
    if (found.status !== 'found')
        return found;
    const way = (0,proxy/* findWay */.dq)(url, site.proxy);
    if (way.status === 'wrong')
        return wrong(way.reason, null);
    const { key } = found;
    const names = model.authHeader === null ? keyHeaders[isHome ? 'home' : 'elsewhere'] : [model.authHeader];
    const connection = {
        url,
        query,
        key,
        headers: { ...(0,headers/* lowerCaseNames */.sM)(model.headers), ...(0,headers/* createKeyHeaders */.uf)(key, names) },
        connections: site.connections,
        proxy: way.status === 'by_proxy' ? way.proxy : null,
        timeoutMs: model.timeoutMs,
    };
    return { status: 'open', open: (signal) => kind.create(model, { ...connection, signal }) };
}
/** Splits an address from its query: the SDKs put their path behind it, the transport the query behind that. */
function splitQuery(address) {
    const url = new URL(address.href);
    url.search = '';
    return { url, query: address.search };
}
function wrong(message, at) {
    return { status: 'wrong', problem: { message, at } };
}
function findKey(model, { needsKey }, { apiKeys, target }) {
    const { apiKey: name } = model;
    const key = name === null ? undefined : apiKeys.get(name);
    if (key === undefined && needsKey && model.baseUrl === null)
        return withoutKey(`\`api_keys\` has no \`${model.provider}\``, model.provider);
    if (name === null || key === undefined)
        return { status: 'found', key: null };
    if (key.status === 'refused')
        return wrong(key.reason, 'api_key');
    if (key.status === 'missing')
        return withoutKey(`the environment variable ${key.variable} is missing or empty`, name);
    const barred = (0,key_hosts/* findKeyProblem */.a)(name, key, target);
    if (barred !== undefined)
        return wrong(barred, 'base_url');
    const message = 'its key holds a character that no request can carry: see that it was pasted whole, on one line';
    return HEADER_TEXT.test(key.value) ? { status: 'found', key: key.value } : wrong(message, 'id');
}
/** Keys that the action takes as inputs too. */
const INPUTS = new Set(['openai', 'anthropic']);
function withoutKey(words, name) {
    const input = INPUTS.has(name) ? ` (in a workflow the input ${name}-api-key gives it)` : '';
    return { status: 'closed', failure: { kind: 'no_key', words: `${words}${input}` } };
}

;// CONCATENATED MODULE: ./src/providers/provider.ts
/** Gives a count of tokens as a server told it; null for anything but a whole number from 0. */
function tokenCount(told) {
    return Number.isSafeInteger(told) && told >= 0 ? told : null; // just checked
}

// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/providers/refused-parameters.ts

const LIMIT = /max_(?:completion_|output_)?tokens|num_predict/;
/** Words about a number, not about the field that holds it. */
const ABOUT_VALUE = /too (?:large|big|high|small|low)|at (?:most|least)|(?:less|greater|larger|smaller|more) than|exceed|maximum|between|[<>≤≥]\s*\d/i;
/** Tells whether a failure may be about a field of the request. */
function isParameterRefusal({ kind, status }) {
    return kind === 'rejected' && (status === 400 || status === 422);
}
/** Tells whether words name a parameter; one that is a word of English too only where it is clearly meant as one. */
function namesParameter(words, name) {
    const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
    const isWord = name !== 'temperature' && !name.includes('_');
    const pattern = isWord ? formsOfParameter(escaped).join('|') : `(?<![a-z0-9_])${escaped}(?![a-z0-9_])`;
    return new RegExp(pattern, 'i').test(words);
}
/** Lists the forms in which a word is meant as a parameter's name: in quotes, a path, or called so. */
function formsOfParameter(name) {
    return [
        `["'\`]${name}["'\`]`,
        `\\bbody\\.${name}\\b`,
        `\\b(?:parameter|argument|field):? ${name}\\b`,
        `\\b${name} (?:parameter|argument|field)\\b`,
        `\\b${name} is (?:not supported|unsupported|deprecated)\\b`,
        `\\b${name}: (?:extra|unknown|unexpected|unsupported|unrecognized) `,
    ];
}
/** Tells whether words name the limit of an answer, under any of its names. */
function namesLimit(words) {
    return LIMIT.test(words);
}
/** Tells whether words refuse the name of the limit; under its other name a number would be refused as well, or lost. */
function refusesLimitName(words) {
    return namesLimit(words) && !ABOUT_VALUE.test(words);
}
const LIMIT_FIELD = {
    name: 'max_tokens',
    key: 'max_tokens',
    cure: '`max_tokens` on the model must be a number that it takes',
};
/** Says which keys of a model entry the words of a refusal are about, where they stand, and what to write. */
function explainRefusal(model, words) {
    const written = listWritten(model).filter(({ name }) => namesParameter(words, name));
    const isOfAll = written.length > 0;
    const fields = isOfAll || !namesLimit(words) ? written : [LIMIT_FIELD];
    if (fields.length === 0)
        return { hint: null, isOfAll };
    const names = fields.map(({ name, key }) => `${(0,quote/* quote */.h)(name)}${placeOf(model, key)}`);
    const cures = fields.map(({ cure }) => cure);
    return {
        hint: `model ${(0,quote/* quote */.h)(model.id)} refuses ${names.join(', ')}; ${cures.join(', or ')}`,
        isOfAll,
    };
}
/** Lists the fields that stand in every request because the entry's user wrote them. */
function listWritten({ temperature, seed, stop, params, assumed }) {
    const nullable = (name) => ({
        ...{ name, key: name },
        cure: `\`${name}: null\` on the model leaves it out`,
    });
    const isWritten = temperature !== null && !assumed.includes('temperature');
    const stopNames = stop.length === 0 ? [] : ['stop', 'stop_sequences'];
    return [
        ...(isWritten ? [nullable('temperature')] : []),
        ...(seed === null ? [] : [nullable('seed')]),
        ...stopNames.map((name) => ({ name, key: 'stop', cure: 'take `stop` out of its entry' })),
        ...Object.keys(params).map((name) => ({
            ...{ name, key: 'params' },
            cure: `take ${(0,quote/* quote */.h)(name)} out of its \`params\``,
        })),
    ];
}
function placeOf(model, key) {
    const { file, line } = model.placeOf(key);
    return line === undefined ? '' : ` (${file}:${line})`;
}

;// CONCATENATED MODULE: ./src/providers/terms.ts



/** Gives the terms on which a prompt is put: one that wants its answer by a schema has terms of its own. */
function createTerms(options, schemaField) {
    const [plain, bySchema] = [new Terms(options), new Terms({ ...options, schemaField })];
    return ({ answerSchema }) => (answerSchema === undefined ? plain : bySchema);
}
/**
 * Terms on which a model takes requests: where it refuses a field that nobody wrote, that one is left out, and its limit
 * is sent under its other name. Whatever the first answer was given to holds for all requests after it.
 */
class Terms {
    #agreed;
    #isSettled = false;
    #options;
    #mayLeaveOut;
    constructor(options) {
        const { model, ours } = options;
        const isOurs = model.assumed.includes('temperature') && !('temperature' in model.params);
        this.#options = options;
        this.#mayLeaveOut = isOurs ? [...ours, 'temperature'] : ours;
        this.#agreed = { leftOut: [], limitName: options.limitName ?? 'max_tokens' };
    }
    /** Sends a request, again where it must be put in another manner, and says what was left out of it. */
    async ask(send) {
        for (let manner = this.#agreed;;) {
            try {
                const completion = await send(manner);
                this.#settle(manner);
                return manner.leftOut.length === 0 ? completion : { ...completion, leftOut: manner.leftOut };
            }
            catch (error) {
                const failure = unwrapSdkError(error);
                const next = isParameterRefusal(failure) ? this.#giveWay(manner, failure.message) : null;
                if (next === null)
                    throw this.#explain(failure);
                manner = next;
            }
        }
    }
    #settle(manner) {
        if (this.#isSettled)
            return;
        this.#isSettled = true;
        this.#agreed = manner;
    }
    #giveWay(manner, words) {
        if (this.#isSettled)
            return manner === this.#agreed ? null : this.#agreed;
        const { limitName } = this.#options;
        const refused = this.#mayLeaveOut.filter((name) => !manner.leftOut.includes(name) && namesParameter(words, name));
        if (refused.length > 0)
            return { ...manner, leftOut: [...manner.leftOut, ...refused] };
        if (limitName === manner.limitName && refusesLimitName(words))
            return { ...manner, limitName: limitName === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens' };
        return this.#dropSchema(manner);
    }
    /** Leaves out the schema, which few models take and each refuses in words of its own. */
    #dropSchema(manner) {
        const { schemaField } = this.#options;
        if (schemaField === undefined || manner.leftOut.includes(schemaField))
            return null;
        return { ...manner, leftOut: [...manner.leftOut, schemaField] };
    }
    /** Says which key to change; where nothing was answered yet, every other request would be refused for it too. */
    #explain(failure) {
        if (!isParameterRefusal(failure))
            return failure;
        const { hint, isOfAll } = explainRefusal(this.#options.model, failure.message);
        if (hint === null)
            return failure;
        const kind = isOfAll && !this.#isSettled ? 'fatal' : failure.kind;
        const { status } = failure;
        return new provider_error/* ProviderError */.m(kind, `${hint}: ${failure.message}`, {
            status,
            failureKind: 'parameter',
            cause: failure,
        });
    }
}
/** Gives the temperature as all protocols take it; nothing where it is left out. */
function createTemperature({ temperature }, leftOut) {
    return temperature === null || leftOut.includes('temperature') ? {} : { temperature };
}

// EXTERNAL MODULE: ./src/text/finish-reason.ts
var finish_reason = __webpack_require__(46397);
;// CONCATENATED MODULE: ./src/providers/failed-status.ts
/** Codes that say that money is missing: waiting does not help. */
const SPENT_CODES = /^(?:insufficient(?:quota|balance|credits?|funds)|exceededcurrentquotaerror|billing(?:error|disabled|notactive|(?:hard|soft)limitreached)|paymentrequired|(?:credits?|balance|quota)exhausted|creditbalancetoolow|outofcredits?|arrearage|spend(?:ing)?limit(?:reached|exceeded))/;
/** Words that can mean nothing else, under whatever status. */
const SPENT_WORDS = /insufficient_quota|billing_hard_limit|billing_not_active|credit balance is too low|insufficient (?:account )?(?:balance|credits?|funds)|(?:not enough|out of|have no|any) credits|all available credits|credits? (?:are|is|were|have been|has been) (?:depleted|exhausted|used up|spent)|(?:spend|spending|billing|budget)(?: hard| soft)? (?:limit|cap)\b|payment required|monthly included credits|specified API usage limits|account balance/i;
/** Words that mean it where a key is refused (403): under 429 they may be about a minute. */
const FORBIDDING_WORDS = /quota|billing|\bcredits?\b|free tier|(?:key|usage|total|daily|weekly|monthly) limit|good standing|overdue/i;
const QUOTA_CODE = /quotaexceeded|exceededquota/;
const MODEL_CODES = /^(?:(?:nosuch|unknown|invalid)model(?:id|name|error)?|(?:model|deployment)(?:is)?(?:not(?:found|exists?|available|supported)|doesnotexist)(?:error|exception)?)$/;
/** Sentences on a model that is not there, from their beginning: the rest may be the prompt's. */
const MODEL_WORDS = [
    /^(?:the )?(?:requested |provided |specified )?(?:model|deployment)(?: (?:name|id|identifier))?:? ?["'`]?[^\s"'`]{0,200}["'`]? ?(?:(?:is |was )?not found|(?:does not|doesn't|not) exist|is (?:invalid|not available|not a valid model))/i,
    /^(?:invalid|unknown|unsupported|no such) model\b/i,
    /^["'`]?[^\s"'`]{1,200}["'`]? is not a valid model/i,
];
const PARAMETER_CODES = /^(?:unsupported|unknown|invalid)(?:parameter|value)/;
/** Gives the failure that a status means, in view of the words and codes that came with it. */
function failureOfStatus(status, told) {
    if (isSpent(status, told))
        return 'quota';
    if (namesNoModel(status, told))
        return 'gone';
    if (status === 401 || status === 403)
        return 'refused';
    if (status === 404 || status === 405 || status < 400)
        return 'no_address';
    if (status === 429)
        return 'throttled';
    if (status === 408 || status === 409 || status >= 500)
        return 'unreachable';
    return told.codes.some((code) => PARAMETER_CODES.test(code)) ? 'parameter' : 'rejected';
}
/** Tells whether money is missing. Gemini calls a minute's limit a quota too, so under 429 that word says nothing. */
function isSpent(status, { words, codes }) {
    if (status === 402)
        return true;
    if (status < 400 || status > 499)
        return false;
    if (codes.some((code) => SPENT_CODES.test(code) || (status !== 429 && QUOTA_CODE.test(code))))
        return true;
    if (status === 403 && FORBIDDING_WORDS.test(words))
        return true;
    return SPENT_WORDS.test(mayEchoPrompt(status) ? beforeQuote(words) : words);
}
function namesNoModel(status, { words, codes }) {
    if (status === 410)
        return true;
    if (![400, 401, 403, 404, 422].includes(status))
        return false;
    if (codes.some((code) => MODEL_CODES.test(code)) || MODEL_WORDS.some((form) => form.test(words)))
        return true;
    // A path that was not found may hold the word as well.
    return status === 404 && !words.startsWith('<') && /model|deployment/i.test(words.replaceAll(/\/\S*/g, ''));
}
/** Tells whether a status is about the request itself: its words may quote the prompt. */
function mayEchoPrompt(status) {
    return ![401, 402, 403, 429].includes(status);
}
function beforeQuote(words) {
    return words.split(/["'`\u201c\u2018:]/, 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./src/providers/http-errors.ts



/** Failures that no later request to the same model escapes. */
const FATAL = ['refused', 'quota', 'gone', 'no_address'];
/** Gives the failure that an HTTP status other than 200 to 299 means. */
function statusError(status, headers, told, asked) {
    const retryAfterMs = readRetryAfter(headers, Date.now());
    const allowances = readAllowances(headers);
    const message = `${asked} answered ${status}${told.words === '' ? '' : `: ${told.words}`}`;
    return toldStatusError({ status, retryAfterMs, allowances }, told, message);
}
/** Makes the failure of a status, in view of what was told with it. */
function toldStatusError(response, told, message) {
    const failureKind = failureOfStatus(response.status, told);
    return new provider_error/* ProviderError */.m(kindOf(failureKind, response), message, { ...response, failureKind });
}
function kindOf(failure, { status, retryAfterMs }) {
    if (FATAL.includes(failure))
        return 'fatal';
    if (failure === 'throttled')
        return 'rate_limited';
    if (failure !== 'unreachable')
        return 'rejected';
    return (status === 503 || status === 529) && retryAfterMs !== null ? 'rate_limited' : 'transient';
}
/** Reads `retry-after-ms` and `retry-after` (seconds or an HTTP date), in milliseconds; null for none or nonsense. */
function readRetryAfter(headers, nowMs) {
    const milliseconds = http_errors_readCount(headers['retry-after-ms']);
    if (milliseconds !== null)
        return milliseconds;
    const written = headers['retry-after'];
    const seconds = http_errors_readCount(written);
    if (seconds !== null)
        return seconds * 1000;
    const date = typeof written === 'string' && /[a-z]/i.test(written) ? Date.parse(written) : NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}
function http_errors_readCount(written) {
    return typeof written === 'string' && /^\d{1,10}(?:\.\d+)?$/.test(written.trim()) ? Number(written) : null;
}

;// CONCATENATED MODULE: ./src/providers/told-error.ts




/** Finds the failure that a server tells under `error`, alone or beside a text; null where it tells none. */
function findToldError(body) {
    const whole = Array.isArray(body) ? body[0] : body;
    return isFilled(property(whole, 'error')) ? createToldError(whole, findWords(whole)) : null;
}
/** Gives the failure of a response without a whole answer: in the server's own words where it has some. */
function noAnswer(body, missing) {
    const words = findWords(body);
    if (words !== undefined)
        return createToldError(body, words);
    const shown = isFilled(body) ? `: ${JSON.stringify(body)}` : '';
    return notWhole(`${missing}${shown}`);
}
/** Gives how an answer ended; a word that is no way to end is a failed request. */
function readEnding(word) {
    const reason = (0,finish_reason/* readFinishReason */.s)(word);
    if (reason === null)
        throw notWhole(`it ended with ${JSON.stringify(word)}`);
    return reason;
}
/** Gives the failure of a response that is no whole answer. */
function notWhole(why, cause) {
    return new provider_error/* ProviderError */.m('transient', `the answer is not whole: ${why}`, {
        failureKind: 'interrupted',
        cause,
    });
}
/** Parses an answer that is one JSON value; of another the failure says that it is not whole. */
function parseWhole(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw notWhole('it is not valid JSON', error);
    }
}
/** Makes the failure of an error under status 200; the status that it tells counts as if it were the response's. */
function createToldError(body, words = JSON.stringify(body)) {
    const status = findStatus(body);
    if (status === null)
        return new provider_error/* ProviderError */.m('transient', `answered with an error: ${words}`);
    const said = `answered with an error (${status}): ${words}`;
    return toldStatusError({ status, retryAfterMs: null }, { words, codes: findCodes(body) }, said);
}

// EXTERNAL MODULE: ./src/text/redact.ts + 3 modules
var redact = __webpack_require__(2764);
// EXTERNAL MODULE: ./src/providers/wire/collect-response.ts + 1 modules
var collect_response = __webpack_require__(81535);
// EXTERNAL MODULE: ./src/providers/wire/line.ts
var line = __webpack_require__(92994);
// EXTERNAL MODULE: ./src/providers/wire/own-line.ts + 1 modules
var own_line = __webpack_require__(14532);
// EXTERNAL MODULE: ./src/providers/wire/wire.ts
var wire_wire = __webpack_require__(85189);
;// CONCATENATED MODULE: ./src/providers/wire/open-line.ts


/**
 * Opens connections to one server: of this thread, and, once there is much to send, of the wire's, which takes over when
 * they are open; those of this thread are closed then. What is uploaded as bytes, or read as it comes, stays with it.
 */
async function openLine(options, wire = wire_wire/* processWire */.B) {
    const own = await (0,own_line/* openOwnLine */.N)(options);
    let far;
    let isOver = false;
    return {
        send: (request) => {
            if (!mayPass(request))
                return own.send(request);
            if (wire.countsMany())
                far ??= wire.open(options);
            if (far?.isOpen !== true)
                return own.send(request);
            // There are servers that keep a worker for each connection, idle or not, and have none for more.
            if (!isOver)
                own.release();
            isOver = true;
            return far.send(request);
        },
        close: async () => {
            await Promise.all([own.close(), far?.close()]);
        },
    };
}
function mayPass({ body, onBody }) {
    return onBody === undefined && !Buffer.isBuffer(body);
}

;// CONCATENATED MODULE: ./src/providers/transport.ts








/** Statuses by which a proxy says that it will open no tunnel, however often it is asked. */
const TUNNEL_REFUSED = [401, 403, 407];
/** Longest time in which nothing comes of a response that has begun. */
const IDLE_MS = 30_000;
/**
 * One pooled connection to one server: sends requests and gives whole responses. Follows no redirects, and every failure is
 * a ProviderError without the key.
 */
class Transport {
    #options;
    #line;
    #headers;
    /** Redactor of the key, made once: with many errors its pattern would cost more than they do. */
    #redact;
    constructor(options, line) {
        this.#options = options;
        // An answer is a few kilobytes: packing it costs both sides more than sending it.
        this.#headers = {
            // Some gateways turn away who does not say what it is.
            'user-agent': 'llm-bench',
            ...options.headers,
            'content-type': 'application/json',
            'accept-encoding': 'identity',
        };
        this.#redact = (0,redact/* createLineRedactor */.PM)(options.key);
        this.#line = line;
    }
    /** Opens a transport; nothing is connected before a request is sent. */
    static async open(options) {
        const { origin, connections, proxy } = options;
        const line = await openLine({ origin, connections, proxy });
        options.signal.addEventListener('abort', () => void line.close(), { once: true });
        return new Transport(options, line);
    }
    /** Posts a JSON body; headers are added to those of every request. A response that is longer is not read. */
    post(url, body, headers, { maxBytes = collect_response/* MAX_ANSWER_BYTES */.gB, signal } = {}) {
        return this.send('POST', url, { body, headers, maxBytes, timeoutMs: this.#options.timeoutMs, signal });
    }
    /** Sends a request with or without a body, which is JSON unless its headers name another type. */
    async send(method, url, { body, headers, maxBytes, timeoutMs, signal, onBody }) {
        const { origin, query, idleMs = IDLE_MS } = this.#options;
        if (url.origin !== origin)
            throw new provider_error/* ProviderError */.m('fatal', `a request to ${url.origin} was refused`);
        const type = headers['content-type'];
        const underway = this.#line.send({
            method,
            path: url.pathname + joinQueries(query, url.search),
            headers: { ...headers, ...this.#headers, ...(type !== undefined && { 'content-type': type }) },
            ...{ body, maxBytes, idleMs, onBody },
        });
        const callOff = (0,deadline/* startDeadline */.d)(timeoutMs, () => underway.abort('lateness'));
        const giveUp = () => underway.abort('settled');
        signal?.addEventListener('abort', giveUp);
        try {
            const response = await underway.response;
            if (!(0,collect_response/* isSuccess */.oJ)(response.status))
                throw this.#statusError(method, url, response);
            if (response.fault !== null)
                throw this.#bodyError(url, response.fault);
            return response;
        }
        catch (error) {
            throw error instanceof line/* LineError */.d ? this.#connectionError(url, error, timeoutMs) : error;
        }
        finally {
            callOff();
            signal?.removeEventListener('abort', giveUp);
        }
    }
    /** Closes idle connections and ends requests in flight. */
    async close() {
        await this.#line.close();
    }
    #statusError(method, url, { status, headers, text, fault }) {
        const said = fault === null ? readTold(text) : { words: `a body that cannot be read: ${fault.words}`, codes: [] };
        const redirect = status < 400 ? sayRedirect(headers, url) : null;
        const told = { words: this.#redact(redirect ?? said.words), codes: said.codes };
        return statusError(status, headers, told, `${method} ${url.host}${url.pathname}`);
    }
    #bodyError(url, { isDamage, words }) {
        const message = `the response of ${url.host} cannot be read: ${this.#redact(words)}`;
        return new provider_error/* ProviderError */.m(isDamage ? 'transient' : 'rejected', message, {
            mayBePaid: true,
            ...(isDamage && { failureKind: 'interrupted' }),
        });
    }
    #connectionError(url, error, timeoutMs) {
        const { idleMs = IDLE_MS } = this.#options;
        if (error.abortedFor === 'silence')
            return new provider_error/* ProviderError */.m('transient', `${url.host} began to answer, and then sent nothing for ${idleMs / 1000} s`, { failureKind: 'interrupted', cause: error });
        const message = error.abortedFor === 'lateness'
            ? `${url.host} did not answer within ${timeoutMs / 1000} s`
            : this.#explain(url, error);
        const isFinal = TUNNEL_REFUSED.includes(tunnelStatus(error) ?? 0);
        return new provider_error/* ProviderError */.m(isFinal ? 'fatal' : 'transient', message, { cause: error });
    }
    #explain(url, error) {
        const { proxy } = this.#options;
        const refused = tunnelStatus(error);
        if (proxy !== null && refused !== undefined)
            return `the proxy ${proxy.host} (${proxy.variable}) does not lead to ${url.host}: it answered ${refused}`;
        const whom = proxy === null ? url.host : `the proxy ${proxy.host} (${proxy.variable})`;
        if (error.code === 'ECONNREFUSED')
            return `cannot reach ${whom}: connection refused`;
        if (error.code === 'ENOTFOUND')
            return `cannot reach ${whom}: there is no such host`;
        return `the connection to ${url.host} failed: ${this.#redact(error.message)}`;
    }
}
/** Puts the query of every request before one's own. */
function joinQueries(all, own) {
    return all === '' || own === '' ? all + own : `${all}&${own.slice(1)}`;
}
/** Reads from undici's words the status with which a proxy refused a tunnel: they are all that it gives. */
function tunnelStatus({ message }) {
    const [, status] = /^Proxy response \((\d+)\)/.exec(message) ?? [];
    return status === undefined ? undefined : Number(status);
}
/** Says where a response leads; null where it names no place (304, say). */
function sayRedirect({ location }, from) {
    if (typeof location !== 'string')
        return null;
    return `a redirect to ${URL.parse(location, from.href)?.host ?? 'nowhere'}, which is not followed`;
}

;// CONCATENATED MODULE: ./src/providers/anthropic.ts














const anthropic_ENDPOINT = '/v1/messages';
/** Headers that the official SDK sends: its version of the protocol. */
const HEADERS = { accept: 'application/json', 'anthropic-version': '2026-10-21' };
/** Settings of the SDK that would else be read from environment variables or a profile. */
const SDK_OWN = { authToken: null };
/** Field that holds an answer to a schema. */
const SCHEMA_FIELD = 'output_config';
/** Provider of Anthropic's messages, and of every server that speaks them. */
const anthropic = createNetworkKind({
    mayStore: true,
    ownUrl: 'https://api.anthropic.com',
    endpoint: anthropic_ENDPOINT,
    keyHeaders: { home: ['x-api-key'], elsewhere: ['x-api-key', 'authorization'] },
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
    const transport = await Transport.open({ ...options, origin: url.origin });
    const base = url.href.replace(/\/+$/, '');
    const target = new URL(`${base}${anthropic_ENDPOINT}`);
    const termsOf = createTerms({ model, ours: [], limitName: null }, SCHEMA_FIELD);
    const ask = async (prompt, manner, signal) => {
        const started = performance.now();
        const body = { ...buildBody(model, prompt, manner), ...(model.stream && { stream: true }) };
        const { text, headers } = await transport.post(target, JSON.stringify(body), HEADERS, { signal });
        const answer = model.stream ? collect(readEvents(text)) : JSON.parse(text);
        return withAllowances(readAnswer(answer, performance.now() - started), headers);
    };
    return {
        openBatch: async () => {
            // Loaded for batches alone: that takes as long as a short run.
            const sdk = await __webpack_require__.e(/* import() */ 1947).then(__webpack_require__.bind(__webpack_require__, 91947));
            const connect = (onBody) => new sdk.Anthropic({ ...createSdkSettings(transport, base, HEADERS, onBody), ...SDK_OWN });
            return createAnthropicBatch(connect, url.href, {
                maxTokens: (0,most_tokens/* mostTokens */.g)(model) ?? defaults/* DEFAULT_MAX_TOKENS */.Uc,
                bodyOf: (prompt) => buildBody(model, prompt, { leftOut: [], limitName: 'max_tokens' }),
                read: (answer) => readAnswer(answer, 0),
            });
        },
        complete: (prompt, _trial, sending) => termsOf(prompt).ask((manner) => ask(prompt, manner, sending?.signal)),
        close: () => transport.close(),
    };
}
function buildBody(model, { system, messages, answerSchema }, { leftOut }) {
    return {
        model: model.model,
        // Anthropic's interface wants a limit always.
        max_tokens: model.maxTokens ?? defaults/* DEFAULT_MAX_TOKENS */.Uc,
        messages: [...messages],
        ...(system !== null && { system }),
        ...createTemperature(model, leftOut),
        ...(model.stop.length > 0 && { stop_sequences: [...model.stop] }),
        ...(answerSchema !== undefined &&
            !leftOut.includes(SCHEMA_FIELD) && {
            [SCHEMA_FIELD]: { format: { type: 'json_schema', schema: withoutConstants(answerSchema) } },
        }),
        ...model.params,
    };
}
/** Puts a streamed answer together; a server may also give it in one piece. */
function collect(events) {
    let [text, thinking, stop_reason, isWhole] = ['', '', null, false];
    let [usage, other] = [{}, null];
    for (const event of events) {
        const failure = findToldError(event);
        if (failure !== null)
            throw failure;
        const [type, delta] = [property(event, 'type'), property(event, 'delta')];
        if (type === 'message' || isFilled(property(event, 'content')))
            return event;
        if (type === 'message_start')
            usage = { ...usage, ...asObject(property(property(event, 'message'), 'usage')) };
        else if (type === 'content_block_start') {
            const block = [property(event, 'content_block')];
            text += joinText(block) ?? '';
            thinking += joinThoughts(block);
        }
        else if (type === 'content_block_delta') {
            text += joinText(property(delta, 'text')) ?? '';
            thinking += readThoughts(property(delta, 'thinking'));
        }
        else if (type === 'message_delta') {
            stop_reason = property(delta, 'stop_reason') || stop_reason;
            usage = { ...usage, ...asObject(property(event, 'usage')) };
        }
        else if (type === 'message_stop')
            isWhole = true;
        else if (findWords(event) !== undefined || type === undefined)
            other = event;
    }
    if (!isWhole || stop_reason === null)
        throw noAnswer(other, 'its stream ended without a stop reason');
    const content = [
        { type: 'thinking', thinking },
        { type: 'text', text },
    ];
    return { content, stop_reason, usage };
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** Reads a whole answer; servers that only speak the protocol leave out its stop reason, and more. */
function readAnswer(answer, latencyMs) {
    const failure = findToldError(answer);
    if (failure !== null)
        throw failure;
    const content = property(answer, 'content');
    const [text, reasoning] = [joinText(content), joinThoughts(content)];
    if (text === null)
        throw noAnswer(answer, 'it has no content');
    const reason = property(answer, 'stop_reason') || (text === '' ? null : 'stop');
    if (typeof reason !== 'string')
        throw noAnswer(answer, 'it has neither text nor a stop reason');
    const usage = property(answer, 'usage');
    return {
        text,
        ...(reasoning !== '' && { reasoning }),
        finishReason: readEnding(reason),
        usage: {
            inputTokens: tokenCount(property(usage, 'input_tokens')),
            outputTokens: tokenCount(property(usage, 'output_tokens')),
        },
        latencyMs,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./src/text/fields.ts
var fields = __webpack_require__(71686);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/find-files.ts
var find_files = __webpack_require__(70542);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/providers/command/read-committed.ts


const TOOLS = '/usr/local/bin:/opt/homebrew/bin:/usr/bin:/bin';
const read_committed_TIMEOUT_MS = 10_000;
const read_committed_MAX_BYTES = 256 * 1024 * 1024;
/** Asks git for what a folder holds: its tree in the commit that is checked out, and how its files differ from that. */
function readCommitted(folder) {
    const tree = ask(folder, ['rev-parse', '--verify', '--quiet', 'HEAD:./']);
    const changes = ask(folder, ['diff', '--binary', '--no-ext-diff', '--no-textconv', 'HEAD', '--', '.']);
    if (tree === null || tree === '' || changes === null)
        return { status: 'unknown', reason: 'git knows no commit of this folder' };
    return { status: 'known', content: `${tree}${changes}` };
}
function ask(folder, args) {
    const { status, stdout } = (0,external_node_child_process_.spawnSync)('git', ['-C', folder, '-c', 'core.fsmonitor=false', ...args], {
        encoding: 'utf8',
        timeout: read_committed_TIMEOUT_MS,
        maxBuffer: read_committed_MAX_BYTES,
        stdio: ['ignore', 'pipe', 'ignore'],
        // Of the user's git only what he says of folders that others own is wanted.
        env: { PATH: TOOLS, HOME: (0,external_node_os_.homedir)() },
    });
    return status === 0 ? stdout : null;
}

;// CONCATENATED MODULE: ./src/providers/application/identity.ts
/** How the code of an application is told apart: by the files that its entry names, else by what is committed. */









/** Name under which a record keeps what stands for all that is committed. */
const COMMITTED = 'HEAD';
/** Files that shape what an application answers, as its entry names them. */
const pathsField = fields/* globList */.Xq
    .optional()
    .describe('Providers command and http: globs of the files whose content shapes the answers; an empty list: none does. Unless given, all that is committed in the working directory counts.');
/**
 * Gives the digests of the files of an application by path: those under its `paths`, else one of all that is committed.
 * A glob that finds no file, and a folder that git does not know, are UserErrors.
 */
function identifyFiles(model, workspace) {
    const globs = pathsField.parse(model.own['paths']);
    if (globs === undefined)
        return { [COMMITTED]: identifyCommitted(model, workspace) };
    const place = model.placeOf('paths');
    const files = globs.flatMap((glob) => {
        const found = (0,find_files/* findFiles */.l)(workspace, [glob], place);
        if (found.length === 0)
            throw (0,problem.userError)(`\`paths\`: ${(0,quote/* quote */.h)(glob)} finds no file`, place);
        return found;
    });
    const digestOf = (file) => {
        const request = { maxBytes: read_text/* SIZE_LIMITS */.bd.rows, place, shownAs: file };
        return (0,digest/* sha256 */.sc)((0,open_file/* readBytes */.io)(external_node_path_default().resolve(workspace.cwd, file), workspace.files, request)).slice(0, 16);
    };
    return Object.fromEntries([...new Set(files)].sort().map((file) => [file, digestOf(file)]));
}
function identifyCommitted({ id, placeOf }, { cwd }) {
    const committed = readCommitted(cwd);
    if (committed.status === 'known')
        return (0,digest/* sha256 */.sc)(committed.content).slice(0, 16);
    throw (0,problem.userError)(`model ${(0,quote/* quote */.h)(id)}: nothing tells which code answers, as ${committed.reason}; give \`paths\`, the globs of its files (\`paths: []\` where none shapes the answers)`, placeOf('id'));
}

;// CONCATENATED MODULE: ./src/providers/application/request.ts
/** Gives what an application is asked, as docs/applications.md publishes it. */
function buildRequest(model, prompt, trial, id) {
    const { system, messages, answerSchema, metadata } = prompt;
    return {
        id,
        model: model.model,
        system,
        messages: messages.map(({ role, content }) => ({ role, content })),
        params: buildParams(model),
        trial,
        ...(metadata !== undefined && { metadata }),
        ...(answerSchema !== undefined && { answer_schema: answerSchema }),
    };
}
function buildParams({ temperature, maxTokens, stop, seed, params }) {
    return {
        ...(temperature !== null && { temperature }),
        ...(maxTokens !== null && { max_tokens: maxTokens }),
        ...(stop.length > 0 && { stop }),
        ...(seed !== null && { seed }),
        ...params,
    };
}

;// CONCATENATED MODULE: ./src/providers/command/environment.ts

const PLAIN = ['PATH', 'LANG'];
const DEFAULTS = { LANG: 'C.UTF-8' };
/** Gives the variables that a program gets beside a home: where programs lie, a language, and what its entry names. */
function findEnvironment({ own }, { apiKeys }, programs) {
    const { env } = programs;
    const variables = {};
    for (const name of PLAIN)
        variables[name] = env[name] ?? DEFAULTS[name] ?? '';
    for (const name of listTexts(own, 'env')) {
        const unfit = programs.findUnfit(name);
        if (unfit !== undefined)
            return environment_wrong(unfit, 'env');
        const value = env[name] ?? '';
        if (value === '')
            return environment_withoutKey(`the environment variable ${name} is missing or empty`);
        variables[name] = value;
    }
    for (const name of listTexts(own, 'pass_keys')) {
        const key = apiKeys.get(name);
        const variable = nameVariable(name);
        // What was written is not shown: it may be a key.
        if (key === undefined)
            return environment_wrong('`pass_keys` takes names in `api_keys`', 'pass_keys');
        const unfit = key.status === 'refused' ? key.reason : programs.findUnfit(variable);
        if (unfit !== undefined)
            return environment_wrong(unfit, 'pass_keys');
        if (key.status === 'missing')
            return environment_withoutKey(`the environment variable ${key.variable} is missing or empty`);
        if (key.status === 'given')
            variables[variable] = key.value;
    }
    return { status: 'found', variables };
}
/** Gives the variable in which a program finds a key: `openai` is OPENAI_API_KEY. */
function nameVariable(key) {
    return `${key.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}_API_KEY`;
}
/** Lists the texts of a field of a model entry. */
function listTexts(own, field) {
    const texts = own[field] ?? [];
    if (!Array.isArray(texts))
        throw new Error(`a model whose ${(0,quote/* quote */.h)(field)} is no list passed the config`);
    return texts.map(String);
}
function environment_wrong(message, at) {
    return { status: 'wrong', problem: { message, at } };
}
function environment_withoutKey(words) {
    return { status: 'closed', failure: { kind: 'no_key', words } };
}

;// CONCATENATED MODULE: ./src/providers/command/last-will.ts

/** Places of what it takes. */
const last_will_TOOLS = '/usr/local/bin:/usr/bin:/bin';
/**
 * Keeps a list of groups until its input ends, and ends those that are left; where there is /proc, also what has a mark in
 * its environment, in rounds, as one may just start another.
 */
const CARRY_OUT = `groups=' '
while read -r verb group; do
  case $verb in
    add) groups="$groups$group " ;;
    drop) groups="\${groups%% $group *} \${groups#* $group }" ;;
  esac
done
for group in $groups; do kill -9 "-$group"; done
for round in 1 2 3; do
  for file in $(grep -lsF -- "$1" /proc/[0-9]*/environ); do
    pid=\${file#/proc/}
    kill -9 "\${pid%/environ}"
  done
done`;
/** Ends groups of processes when this process has ended, even by SIGKILL; does nothing where there is no shell. */
class LastWill {
    #input;
    /** @param mark variable and the beginning of its value, by which Linux tells what left its group. */
    constructor(mark) {
        const child = (0,external_node_child_process_.spawn)('sh', ['-c', CARRY_OUT, 'sh', mark], {
            // No signal that ends a group of processes ends it before us.
            detached: true,
            cwd: '/',
            env: { PATH: last_will_TOOLS },
            stdio: ['pipe', 'ignore', 'ignore'],
        });
        child.on('error', () => undefined);
        child.stdin.on('error', () => undefined);
        child.unref();
        this.#input = child.stdin;
    }
    /** Adds a group; undefined where it could not be started. */
    add(group) {
        if (group !== undefined)
            this.#input.write(`add ${group}\n`);
    }
    /** Lets go of a group that has ended. */
    drop(group) {
        if (group !== undefined)
            this.#input.write(`drop ${group}\n`);
    }
}

;// CONCATENATED MODULE: ./src/providers/command/stderr-tail.ts
/** Most bytes of complaints that are held. */
const stderr_tail_MAX_BYTES = 64 * 1024;
/** Most characters of them that a message shows. */
const MAX_SHOWN = 250;
/** The end of what a program complains of: that is where the reason stands. */
class StderrTail {
    #chunks = [];
    #size = 0;
    #isCut = false;
    /** Adds what was said; what is too far back is forgotten. */
    add(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        if (this.#size <= 2 * stderr_tail_MAX_BYTES)
            return;
        const kept = Buffer.concat(this.#chunks).subarray(-stderr_tail_MAX_BYTES);
        [this.#chunks, this.#size, this.#isCut] = [[Buffer.from(kept)], kept.length, true];
    }
    /** Gives the end as `: words` on one line; it is cut between words, as half a key would not be known as one. */
    describe() {
        const all = Buffer.concat(this.#chunks).toString('utf8').trim();
        const words = all.split(/\s+/);
        // The first word may be the rest of one.
        if (this.#isCut)
            words.shift();
        const shown = [];
        let length = 0;
        for (const word of words.reverse()) {
            length += word.length + 1;
            if (length > MAX_SHOWN)
                break;
            shown.unshift(word);
        }
        if (shown.length === 0 || shown[0] === '')
            return '';
        return `: ${shown.length < words.length || this.#isCut ? '... ' : ''}${shown.join(' ')}`;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/providers/command/stragglers.ts


/** Variable that a program hands on to all that it starts, by which these are known wherever they went. */
const stragglers_MARK = 'LLM_BENCH_PROGRAM';
/** Rounds in which processes are looked for: one may just start another. */
const ROUNDS = 5;
/** Time between two looks while programs come and go: each reads all processes of the machine. */
const PAUSE_MS = 1000;
/**
 * Ends the processes of programs that left their group, as a daemon does: they are known by the mark in their environment,
 * as GitHub's runner knows its own by RUNNER_TRACKING_ID. Only Linux tells.
 */
class Stragglers {
    /** Beginning of all marks that it gives. */
    own = `${(0,external_node_crypto_.randomUUID)()}.`;
    #running = new Set();
    #begun = 0;
    #lookedMs = -Infinity;
    #next = null;
    /** Gives the mark of a program that is to be started. */
    begin() {
        this.#begun += 1;
        const mark = `${this.own}${this.#begun}`;
        this.#running.add(mark);
        return mark;
    }
    /** Notes that a program was ended; what it left is, too, within a second. */
    ended(mark) {
        this.#running.delete(mark);
        const waitMs = this.#lookedMs + PAUSE_MS - performance.now();
        if (waitMs <= 0)
            this.end();
        else
            this.#next ??= setTimeout(() => this.end(), waitMs).unref();
    }
    /** Ends all that programs left, and those that still run. */
    endAll() {
        this.#running.clear();
        this.end();
    }
    /** Ends all that is left of programs that were ended. */
    end() {
        if (this.#begun === 0)
            return;
        this.#lookedMs = performance.now();
        if (this.#next !== null)
            clearTimeout(this.#next);
        this.#next = null;
        for (let round = 0; round < ROUNDS; round += 1) {
            const left = listProcesses().filter((pid) => this.#isLeft(pid));
            if (left.length === 0)
                return;
            for (const pid of left)
                kill(pid);
        }
    }
    #isLeft(pid) {
        const environment = readEnvironment(pid);
        const start = environment.indexOf(`${stragglers_MARK}=${this.own}`);
        if (start === -1)
            return false;
        const mark = environment.slice(start + stragglers_MARK.length + 1).split('\0', 1)[0] ?? '';
        return !this.#running.has(mark);
    }
}
function listProcesses() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc').flatMap((name) => /^\d+$/.test(name) && Number(name) !== process.pid ? Number(name) : []);
    }
    catch {
        return [];
    }
}
function readEnvironment(pid) {
    try {
        return (0,external_node_fs_.readFileSync)(`/proc/${pid}/environ`, 'latin1');
    }
    catch {
        // It has ended, or is another user's.
        return '';
    }
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has ended.
    }
}

;// CONCATENATED MODULE: ./src/providers/command/launch.ts




/** Signals by which a program's own faults end it. */
const OF_FAULTS = ['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGILL', 'SIGSYS', 'SIGTRAP'];
/** Groups of processes that run; none outlives us, whatever ends us. */
const groups = new Set();
const stragglers = new Stragglers();
let will = null;
/** Starts a program without a shell. */
function launch({ command: [file, ...args], cwd, environment }) {
    will ??= makeWill();
    const mark = stragglers.begin();
    const env = { ...environment, [stragglers_MARK]: mark };
    const child = (0,external_node_child_process_.spawn)(file, args, { cwd, env, stdio: 'pipe', detached: true });
    groups.add(child);
    will.add(child.pid);
    const { stdin, stdout, stderr } = child;
    // Who has ended, or closed its input, reads no more; what that means is told by its end.
    for (const stream of [stdin, stdout, stderr])
        stream.on('error', () => undefined);
    const tail = new StderrTail();
    stderr.on('data', (chunk) => tail.add(chunk));
    const { promise: ended, resolve } = Promise.withResolvers();
    child.once('error', (error) => {
        groups.delete(child);
        resolve({ kind: 'not_started', words: explainStart(file, error) });
    });
    child.once('exit', (code, signal) => resolve(signal === null ? { kind: 'code', code: code ?? 0 } : { kind: 'signal', signal }));
    return {
        input: stdin,
        output: stdout,
        ended,
        complaint: () => tail.describe(),
        kill: () => {
            killGroup(child);
            if (groups.delete(child))
                will?.drop(child.pid);
            for (const stream of [stdin, stdout, stderr])
                stream.destroy();
            stragglers.ended(mark);
        },
    };
}
/** Ends what programs that were ended have left outside of their groups. */
function endStragglers() {
    stragglers.end();
}
/** Tells whether a program broke by itself: asked the same, it would most likely do so again. */
function hasBroken(ending) {
    return ending.kind === 'signal' && OF_FAULTS.includes(ending.signal);
}
/** Says how a program ended. */
function describeEnding(ending) {
    if (ending.kind === 'not_started')
        return ending.words;
    return ending.kind === 'code'
        ? `it ended with exit code ${ending.code}`
        : `it was ended by ${ending.signal}`;
}
function explainStart(file, { code, message }) {
    const why = code === 'ENOENT'
        ? 'there is no such program on the PATH'
        : code === 'EACCES'
            ? 'it may not be run: permission denied'
            : message;
    return `\`${file}\` cannot be started: ${why}`;
}
function killGroup({ pid }) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // It has ended.
    }
}
/** Has all end with this process: at once where it still can see to that, else soon. */
function makeWill() {
    process.once('exit', () => {
        for (const child of groups)
            killGroup(child);
        stragglers.endAll();
    });
    return new LastWill(`${stragglers_MARK}=${stragglers.own}`);
}

;// CONCATENATED MODULE: ./src/providers/application/read-answer.ts





/** Names under which protocols count tokens. */
const INPUT_NAMES = ['input_tokens', 'prompt_tokens'];
const OUTPUT_NAMES = ['output_tokens', 'completion_tokens'];
/**
 * Reads what an application answers (docs/applications.md): an answer, or a ProviderError. Only what says `retry` is
 * asked again: a program would do the same once more.
 */
function read_answer_readAnswer(answer, measuredMs) {
    if (!(0,json/* isMapping */.p)(answer))
        throw refuse(`an answer is a JSON mapping, not ${show(answer)}`);
    const { error, text, reasoning, usage, finish_reason: ending } = answer;
    if (isFilled(error))
        throw readError(error);
    if (typeof text !== 'string')
        throw refuse(`its \`text\` is no text: ${show(answer)}`);
    if (reasoning != null && typeof reasoning !== 'string')
        throw refuse('its `reasoning` is no text');
    const costUsd = readNumber(answer, 'cost_usd');
    return {
        text,
        ...(reasoning != null && reasoning !== '' && { reasoning }),
        finishReason: read_answer_readEnding(ending),
        usage: readUsage(usage),
        ...(costUsd !== null && { costUsd }),
        latencyMs: readNumber(answer, 'latency_ms') ?? measuredMs,
    };
}
/** Gives the failure of an answer that is none; asked again, the same would come. */
function refuse(words, cause) {
    const message = `the application did not answer as it must: ${words}`;
    return new provider_error/* ProviderError */.m('rejected', message, { mayBePaid: true, cause });
}
function readError(error) {
    const told = property(error, 'message');
    const words = typeof error === 'string' ? error : typeof told === 'string' ? told : show(error);
    const message = `the application failed: ${words}`;
    const retry = property(error, 'retry');
    if (typeof retry === 'number' && retry >= 0)
        return new provider_error/* ProviderError */.m('rate_limited', message, { retryAfterMs: retry * 1000 });
    return new provider_error/* ProviderError */.m(retry === true ? 'transient' : 'rejected', message);
}
function read_answer_readEnding(word) {
    if (word == null || word === '')
        return 'stop';
    const reason = typeof word === 'string' ? (0,finish_reason/* readFinishReason */.s)(word) : null;
    if (reason === null)
        throw refuse(`its \`finish_reason\` is ${show(word)}; allowed are stop, length, refusal, filtered, tool_calls`);
    return reason;
}
function readUsage(usage) {
    if (usage != null && !(0,json/* isMapping */.p)(usage))
        throw refuse('its `usage` is no mapping');
    const count = (names) => tokenCount(names.map((name) => property(usage, name)).find((value) => value !== undefined));
    return { inputTokens: count(INPUT_NAMES), outputTokens: count(OUTPUT_NAMES) };
}
function readNumber(answer, name) {
    const value = answer[name];
    if (value == null)
        return null;
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
        throw refuse(`its \`${name}\` is no number from 0: ${show(value)}`);
    return value;
}
/** Shows a value, uncut: the part of a key would not be known as one (see redact-errors). */
function show(value) {
    return value === undefined ? 'nothing' : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./src/providers/command/find-answer.ts


/** Gives the answer in what a program said: all of it, else its last JSON mapping, before and after which lines of a log may stand. */
function findAnswer(said) {
    const text = said.trim();
    const lines = text.split('\n');
    const last = lines.findLastIndex((line) => line.startsWith('{'));
    const wholes = [text, ...(last === -1 ? [] : [lines.slice(last).join('\n')])];
    return wholes.map(parseMapping).find((found) => found !== undefined) ?? findLine(lines);
}
/** Gives a line's JSON mapping, before which a byte order mark may stand; undefined where it is none. */
function parseMapping(line) {
    // What is trimmed is the mark too.
    const text = line.trim();
    if (!text.startsWith('{'))
        return undefined;
    const value = (0,try_json/* tryJson */.M)(text);
    return (0,json/* isMapping */.p)(value) ? value : undefined;
}
function findLine(lines) {
    for (const line of lines.toReversed()) {
        const found = parseMapping(line);
        if (found !== undefined && ('text' in found || 'error' in found))
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/providers/command/program-errors.ts



/** Gives the failure of a program that says nothing in time; asked again, it would most likely do the same. */
function lateError(timeoutMs) {
    const words = `the application did not answer within ${timeoutMs / 1000} s (\`timeout_seconds\`)`;
    return new provider_error/* ProviderError */.m('rejected', words, { failureKind: 'unreachable', mayBePaid: true });
}
/** Gives the failure of a program that says more than is read. */
function floodError() {
    return refuse(`it said more than ${collect_response/* MAX_ANSWER_BYTES */.gB / 1024 / 1024} MiB, the most that is read`);
}
/** Gives the failure of a program that cannot be started: no later request would find it. */
function startError(words) {
    return new provider_error/* ProviderError */.m('fatal', words, { failureKind: 'no_address' });
}
/** Gives the failure of a question on which a program ends again and again. */
function endedAgain(words, cause) {
    return new provider_error/* ProviderError */.m('rejected', `${words}; asked again it did so too`, {
        failureKind: 'interrupted',
        mayBePaid: true,
        cause,
    });
}
/** Gives the failure of all that a program is not asked any more, and of the question after which it is not. */
function givenUp(why, last) {
    return new provider_error/* ProviderError */.m('fatal', `the application is asked no further: ${why}; the last time: ${last.message}`, {
        failureKind: last.failure.kind,
        mayBePaid: last.mayBePaid,
        cause: last,
    });
}

;// CONCATENATED MODULE: ./src/providers/command/faults.ts



/** Faults of a program that has never answered, after which it is not asked further. */
const NEVER_ANSWERED = 3;
/** Questions one after another that it did not answer in time, and how many where that went on for long. */
const LATE_IN_A_ROW = 10;
const LONG_LATE = { inARow: 3, ms: defaults/* DEFAULT_OUTAGE_MS */.TV };
/** Times that a new program may end on a question by itself, and any program for whatever reason. */
const MAX_OWN_ENDINGS = 2;
const MAX_ENDINGS = 3;
/** Counts what a program does wrong, so that one that does not work costs a few questions, not the whole plan. */
class Faults {
    #hasAnswered = false;
    #faults = 0;
    #late = 0;
    /** Late ones before the last answer. */
    #lateBefore = 0;
    /** When the first was late since the last answer. */
    #lateSinceMs = 0;
    #gaveUp = null;
    #endings = new Map();
    #clock;
    /** @param clock milliseconds that only go up. */
    constructor(clock = () => performance.now()) {
        this.#clock = clock;
    }
    /** True while it is open whether the program still works: it is then asked one question at a time, if any. */
    get isDoubtful() {
        return this.#late > this.#lateBefore || this.#hasNeverWorked;
    }
    get #hasNeverWorked() {
        return !this.#hasAnswered && this.#faults >= NEVER_ANSWERED;
    }
    /** Late ones so far; of those that were under way together the first counts. */
    get late() {
        return this.#late;
    }
    /** Throws where the program was given up. */
    throwIfGivenUp() {
        if (this.#gaveUp === null)
            return;
        const { kind, words } = this.#gaveUp;
        throw new provider_error/* ProviderError */.m('fatal', words, { failureKind: kind });
    }
    /** Tells whether a program has ended on a question, or may have, that it has not answered since. */
    isSuspect(question) {
        return this.#endings.has(question);
    }
    /** Tells whether a program has ended on a question so often that the next time tells. */
    isNearlyKnown(question) {
        return this.#endings.get(question) === MAX_ENDINGS - 1;
    }
    /** Notes that a program may have hung on a question. */
    suspect(question) {
        this.#endings.set(question, this.#endings.get(question) ?? 0);
    }
    /** Notes that a program ended on a question, most likely because of it or not; true where it most likely always does. */
    ended(question, isOwn) {
        const times = (this.#endings.get(question) ?? 0) + 1;
        this.#endings.set(question, times);
        return times >= (isOwn ? MAX_OWN_ENDINGS : MAX_ENDINGS);
    }
    /** Notes an answer: what a program says of its own failure is one. */
    answered(question) {
        this.#endings.delete(question);
        this.#hasAnswered = true;
        this.#lateBefore = this.#late;
    }
    /**
     * Notes that a program crashed, hung or said nonsense; gives the failure, which is final where it happens too often.
     *
     * @param lateBefore late ones that were known when it was asked.
     * @param others questions that it may yet answer: whether it works at all is not judged before.
     */
    note(error, lateBefore, others) {
        this.#faults += 1;
        if (error.failure.kind !== 'unreachable')
            this.#lateBefore = this.#late;
        else if (lateBefore === this.#late)
            this.#addLate();
        if (error.kind === 'fatal' || this.#gaveUp !== null)
            return error;
        if (this.#hasNeverWorked && others === 0)
            return this.#giveUp(`it failed at ${this.#faults} questions and answered none`, error);
        const inARow = this.#late - this.#lateBefore;
        const isLong = inARow >= LONG_LATE.inARow && this.#clock() - this.#lateSinceMs >= LONG_LATE.ms;
        return isLong || inARow >= LATE_IN_A_ROW
            ? this.#giveUp(`it was late ${inARow} times in a row`, error)
            : error;
    }
    #addLate() {
        if (this.#late === this.#lateBefore)
            this.#lateSinceMs = this.#clock();
        this.#late += 1;
    }
    #giveUp(why, error) {
        const final = givenUp(why, error);
        this.#gaveUp = final.failure;
        return final;
    }
}

;// CONCATENATED MODULE: ./src/providers/command/name-question.ts
/** Gives what names a question whenever it is asked: all of it but its id, which is another each time. */
function nameQuestion({ id: _id, ...rest }) {
    return JSON.stringify(rest);
}

;// CONCATENATED MODULE: ./src/providers/command/turns.ts
/** Turns in the order in which they are asked for: of any number at once, or of one alone. */
class Turns {
    #running = 0;
    #isAlone = false;
    #waiting = [];
    /** Number of those that act. */
    get running() {
        return this.#running;
    }
    /** Acts when its turn has come; whether it must be alone is asked again whenever another has acted. */
    async take(mustBeAlone, act) {
        const { promise: turn, resolve } = Promise.withResolvers();
        this.#waiting.push({ mustBeAlone, start: () => resolve(null) });
        this.#startNext();
        await turn;
        try {
            return await act();
        }
        finally {
            this.#running -= 1;
            this.#startNext();
        }
    }
    #startNext() {
        for (let [next] = this.#waiting; next !== undefined; [next] = this.#waiting) {
            const mustBeAlone = next.mustBeAlone();
            if (this.#running > 0 && (mustBeAlone || this.#isAlone))
                return;
            this.#waiting.shift();
            this.#running += 1;
            this.#isAlone = mustBeAlone;
            next.start();
        }
    }
}

;// CONCATENATED MODULE: ./src/providers/command/once.ts












/** Time that a process has to end after its output did, and the other way round: another may hold that open. */
const CLOSING_MS = 500;
/** A program that is started for each question, which it reads to the end; no process of it is left after the answer. */
class Once {
    #program;
    #options;
    #faults = new Faults();
    #turns = new Turns();
    constructor(program, options) {
        this.#program = program;
        this.#options = options;
    }
    /** Asks the program. */
    async ask(request) {
        return await this.#turns.take(() => this.#faults.isDoubtful, () => this.#ask(request));
    }
    async #ask(request) {
        const { signal } = this.#options;
        signal.throwIfAborted();
        this.#faults.throwIfGivenUp();
        const lateBefore = this.#faults.late;
        const started = performance.now();
        const question = nameQuestion(request);
        const answer = await runOnce(this.#program, request, this.#options).catch((error) => {
            if (!(error instanceof provider_error/* ProviderError */.m) || signal.aborted)
                throw error;
            const isKnown = error.kind === 'transient' && this.#faults.ended(question, false);
            const failure = isKnown ? endedAgain(error.message, error) : error;
            throw this.#faults.note(failure, lateBefore, this.#turns.running - 1);
        });
        this.#faults.answered(question);
        return read_answer_readAnswer(answer, performance.now() - started);
    }
}
async function runOnce(program, request, { timeoutMs, signal }) {
    const running = launch(program);
    const { promise: stopped, reject } = Promise.withResolvers();
    const stop = (error) => () => reject(error);
    const callOff = (0,deadline/* startDeadline */.d)(timeoutMs, stop(lateError(timeoutMs)));
    const abort = stop(new provider_error/* ProviderError */.m('transient', 'the application did not answer: it was ended with the run'));
    signal.addEventListener('abort', abort);
    try {
        running.input.end(`${JSON.stringify(request)}\n`);
        const said = once_collect(running, stop(floodError()));
        const ending = await Promise.race([stopped, untilDone(running, said.isOver)]);
        return findSaid(said.text(), ending, running);
    }
    finally {
        callOff();
        signal.removeEventListener('abort', abort);
        running.kill();
    }
}
function once_collect({ output }, onFlood) {
    const chunks = [];
    let size = 0;
    output.on('data', (chunk) => {
        size += chunk.length;
        if (size > collect_response/* MAX_ANSWER_BYTES */.gB)
            onFlood();
        else
            chunks.push(chunk);
    });
    return {
        text: () => Buffer.concat(chunks).toString('utf8'),
        isOver: new Promise((resolve) => output.once('close', () => resolve())),
    };
}
/** Waits for the end of a program and of its output; gives null where only the output ended, and it lives on. */
async function untilDone({ ended }, isOver) {
    await Promise.race([ended, isOver]);
    const [ending] = await Promise.all([within(CLOSING_MS, ended), within(CLOSING_MS, isOver)]);
    return ending;
}
function findSaid(said, ending, running) {
    if (ending?.kind === 'not_started')
        throw startError(ending.words);
    const answer = findAnswer(said);
    const isWhole = ending === null || (ending.kind === 'code' && ending.code === 0);
    // What says why it failed may do so with any code.
    if (answer !== undefined && (isWhole || isFilled(answer['error'])))
        return answer;
    if (isWhole)
        throw refuse(`it said no JSON${running.complaint()}`);
    const words = `the application failed: ${describeEnding(ending)}${running.complaint()}`;
    // What somebody else ended may do better.
    if (ending.kind === 'signal' && !hasBroken(ending))
        throw new provider_error/* ProviderError */.m('transient', words, { failureKind: 'interrupted' });
    throw new provider_error/* ProviderError */.m('rejected', words);
}

// EXTERNAL MODULE: ./src/providers/command/passing-folder.ts
var passing_folder = __webpack_require__(5572);
;// CONCATENATED MODULE: ./src/providers/command/questions.ts
/** The questions of one process. */
class Questions {
    /** By their ids, in the order in which they were asked. */
    #waiting = new Map();
    #asked = 0;
    #answers = 0;
    /** Questions before the newest that was answered. */
    #beforeAnswered = -1;
    #answeredMs = performance.now();
    #lateSinceAnswer = 0;
    /** Number of answers. */
    get answers() {
        return this.#answers;
    }
    /** Number of those without an answer. */
    get size() {
        return this.#waiting.size;
    }
    /** The oldest without an answer. */
    get oldest() {
        return this.#waiting.values().next().value;
    }
    /** Those without an answer, the oldest first. */
    get waiting() {
        return [...this.#waiting.values()];
    }
    /** Adds one. */
    add(id, asked) {
        this.#waiting.set(id, { ...asked, askedBefore: this.#asked, answersBefore: this.#answers });
        this.#asked += 1;
    }
    /** Gives one that waits; undefined where none of that id does. */
    find(id) {
        return this.#waiting.get(id);
    }
    /** Notes an answer to one that waits. */
    answered(id) {
        this.#beforeAnswered = Math.max(this.#beforeAnswered, this.#waiting.get(id)?.askedBefore ?? 0);
        this.#answers += 1;
        this.#answeredMs = performance.now();
        this.#lateSinceAnswer = 0;
        this.#waiting.delete(id);
    }
    /**
     * Tells whether the process hangs, most likely, as one is late: nothing was answered that it was asked later, or another
     * was late just before, and nothing was answered for half of the time limit.
     */
    showsHang({ askedBefore }, timeoutMs) {
        const isSilent = performance.now() - this.#answeredMs >= timeoutMs / 2;
        return askedBefore > this.#beforeAnswered || (this.#lateSinceAnswer > 0 && isSilent);
    }
    /** Lets go of one that is late. */
    dropLate(id) {
        this.#lateSinceAnswer += 1;
        this.#waiting.delete(id);
    }
    /** Lets go of one. */
    drop(id) {
        this.#waiting.delete(id);
    }
    /** Lets go of all. */
    clear() {
        this.#waiting.clear();
    }
}

;// CONCATENATED MODULE: ./src/providers/command/worker.ts













/** Time that a program has to end by itself when its input ends, and its output after it. */
const ENDING_MS = 2000;
/**
 * A program that answers many questions, one JSON line each, in any order; it is started when it is first asked, and
 * anew where it has ended, or hears or says no more. What it says beside answers to a question is passed over. Questions
 * with which it has ended, or may have hung, are asked again one by one, so that one on which it always does takes no
 * other with it, and is known.
 */
class Worker {
    #program;
    #options;
    #faults = new Faults();
    #turns = new Turns();
    #process = null;
    /** False from the first answer to a question that was not the oldest; null while no answer has told. */
    #keepsOrder = null;
    constructor(program, options) {
        this.#program = program;
        this.#options = options;
        options.signal.addEventListener('abort', () => this.#end(this.#process, withRun), {
            once: true,
        });
    }
    /** Asks the program; the request's `id` must be its own. */
    async ask(request) {
        const question = nameQuestion(request);
        for (;;) {
            const answer = await this.#turns.take(() => this.#faults.isSuspect(question) || this.#faults.isDoubtful, () => this.#ask(request, question));
            if (answer !== null)
                return answer;
        }
    }
    /** Gives null where the question is to be asked again. */
    async #ask(request, question) {
        this.#options.signal.throwIfAborted();
        this.#faults.throwIfGivenUp();
        // One that has answered others may end for reasons of its own; a new one tells.
        if (this.#faults.isNearlyKnown(question) && this.#process?.questions.answers !== 0)
            await this.close();
        const started = performance.now();
        const process = (this.#process ??= this.#start());
        const { promise: answer, resolve: take, reject: fail } = Promise.withResolvers();
        const { id } = request;
        process.questions.add(id, { take, fail, question, lateBefore: this.#faults.late });
        const callOff = (0,deadline/* startDeadline */.d)(this.#options.timeoutMs, () => this.#giveUp(process, id));
        try {
            process.running.input.write(`${JSON.stringify(request)}\n`);
            const given = await answer;
            return given === null ? null : read_answer_readAnswer(given, performance.now() - started);
        }
        finally {
            callOff();
            process.questions.drop(id);
        }
    }
    /** Ends the program: its input ends first, so that it may end by itself. */
    async close() {
        const process = this.#process;
        if (process === null)
            return;
        this.#process = null;
        process.isOver = true;
        process.running.input.end();
        await within(ENDING_MS, process.running.ended);
        this.#end(process, withRun);
    }
    #start() {
        const running = launch(this.#program);
        const process = { running, questions: new Questions(), isOver: false };
        const lines = new LineSplitter(collect_response/* MAX_ANSWER_BYTES */.gB, {
            line: (line) => this.#hear(process, line),
            overflow: () => this.#die(process, `a line is longer than ${collect_response/* MAX_ANSWER_BYTES */.gB / 1024 / 1024} MiB`, { isOwn: true }),
        });
        running.output.on('data', (chunk) => lines.add(chunk));
        const isClosed = new Promise((resolve) => running.output.once('close', () => resolve()));
        void running.ended.then((ending) => this.#bury(process, ending, isClosed));
        void isClosed.then(() => this.#leave(process, 'it closed its output'));
        running.input.once('error', () => void this.#leave(process, 'it closed its input'));
        return process;
    }
    /** Asks nothing more of a program that hears or says no more, and ends it unless it ends by itself. */
    async #leave(process, words) {
        if (this.#process === process)
            this.#process = null;
        const ending = await within(ENDING_MS, process.running.ended);
        if (ending === null)
            this.#die(process, words, { isOwn: true });
    }
    #hear({ questions }, line) {
        const answer = parseMapping(line);
        const id = answer?.['id'];
        if (answer === undefined || typeof id !== 'string')
            return;
        const found = questions.find(id);
        if (found === undefined)
            return;
        if (questions.size > 1)
            this.#keepsOrder = this.#keepsOrder !== false && questions.oldest === found;
        questions.answered(id);
        this.#faults.answered(found.question);
        found.take(answer);
    }
    /** Gives a question up that is late, and with it a program that hangs. */
    #giveUp(process, id) {
        const { questions } = process;
        const late = questions.find(id);
        if (late === undefined)
            return;
        if (questions.showsHang(late, this.#options.timeoutMs)) {
            this.#endHung(process, late);
            return;
        }
        questions.dropLate(id);
        late.fail(this.#noteLate(late, questions.size));
    }
    /**
     * Ends a program that hangs, and asks a new one all but the question that did it: the oldest, where answers come in
     * order; else it is found among those that wait by asking them one by one.
     */
    #endHung(process, late) {
        const { oldest = late, waiting } = process.questions;
        const isKnown = this.#keepsOrder === true || waiting.length === 1;
        if (!isKnown)
            for (const { question } of waiting)
                this.#faults.suspect(question);
        const error = isKnown ? this.#noteLate(oldest, 0) : null;
        this.#end(process, (one) => (one === oldest ? error : null));
    }
    #noteLate({ lateBefore }, others) {
        return this.#faults.note(lateError(this.#options.timeoutMs), lateBefore, others);
    }
    /** Hears what a program said before it ended, and lets go of it. */
    async #bury(process, ending, isClosed) {
        if (ending.kind === 'not_started') {
            this.#end(process, () => startError(ending.words));
            return;
        }
        // Another process may hold its output open.
        await within(ENDING_MS, isClosed);
        const isOwn = ending.kind === 'code' || hasBroken(ending);
        this.#die(process, describeEnding(ending), { isOwn });
    }
    /** Fails the questions of a program that has ended; one on which it always does is asked no more. */
    #die(process, words, { isOwn }) {
        if (process.isOver)
            return;
        const error = interrupted(`${words}${process.running.complaint()}`);
        const noted = this.#faults.note(error, this.#faults.late, 0);
        // A question may wait twice, as two trials: it has ended the program once.
        const questions = new Map(process.questions.waiting.map((one) => [one.question, one.answersBefore]));
        const known = new Set();
        for (const [question, answersBefore] of questions)
            if (this.#faults.ended(question, isOwn && answersBefore === 0))
                known.add(question);
        this.#end(process, ({ question }) => noted.kind === 'transient' && known.has(question) ? endedAgain(error.message, error) : noted);
    }
    /** Ends a program; what waits for it fails, or is asked again where there is no failure. */
    #end(process, failureOf) {
        if (process === null)
            return;
        if (this.#process === process)
            this.#process = null;
        process.isOver = true;
        process.running.kill();
        for (const waiting of process.questions.waiting) {
            const failure = failureOf(waiting);
            if (failure === null)
                waiting.take(null);
            else
                waiting.fail(failure);
        }
        process.questions.clear();
    }
}
/** Gives the failure of what a program is asked when the run ends. */
function withRun() {
    return interrupted('it was ended with the run');
}
/** Gives the failure of questions that went down with a program: a new one may answer them. */
function interrupted(words) {
    return new provider_error/* ProviderError */.m('transient', `the application did not answer: ${words}`, {
        failureKind: 'interrupted',
    });
}

;// CONCATENATED MODULE: ./src/providers/command.ts











const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const COMMAND = 'a list: a program and its arguments, as [node, app.js]; there is no shell';
const NO_VARIABLE = 'names of environment variables';
const command_fields = {
    command: schemas/* array */.YOg(schemas/* string */.YjP({ error: COMMAND }), { error: COMMAND })
        .min(1, { error: COMMAND })
        .refine(([program = '', ...rest]) => program !== '' && ![program, ...rest].some((text) => text.includes('\0')), {
        error: COMMAND,
    })
        .refine((texts) => !texts.some(headers/* isKeyText */.lP), {
        error: 'a list without a key: `pass_keys` and `env` name what the program gets in its environment',
    })
        .optional()
        .describe('Provider command: the program that answers and its arguments; it is started in the working directory, without a shell.'),
    mode: schemas/* enum */.k5n(['once', 'worker'], { error: 'one of once, worker' })
        .optional()
        .describe('Provider command: `once` starts the program for each question (unless given), `worker` once for all of them, a JSON line each.'),
    env: fields/* textList */.gC
        .refine((names) => names.every((name) => VARIABLE.test(name)), { error: NO_VARIABLE })
        .optional()
        .describe('Provider command: environment variables that the program gets, beside PATH, LANG and a HOME of its own. In a workflow `key-variables` must list them.'),
    pass_keys: fields/* textList */.gC
        .optional()
        .describe('Provider command: names in `api_keys` whose keys the program gets, `openai` as OPENAI_API_KEY. In a workflow `key-variables` must list that name.'),
    paths: pathsField,
};
/** Fields of a model entry that say how a server is reached. */
const OF_SERVERS = ['base_url', 'headers', 'auth_header', 'stream', 'api_key'];
/** Provider of a program of the user's: an application, asked as docs/applications.md says. */
const command = {
    fields: command_fields,
    defaultModel: null,
    answersAfresh: true,
    application: {
        identify: identifyFiles,
        listVariables: ({ own }) => listTexts(own, 'env'),
        isProgram: true,
    },
    findProblems,
    // Its files are known by what is in them.
    listOwn: ({ own: { paths: _paths, ...own } }) => own,
    listFiles: () => [],
    route,
};
function findProblems(entry) {
    const foreign = OF_SERVERS.filter((key) => entry[key] != null && entry[key] !== false);
    return [
        ...(entry['command'] === undefined
            ? [{ message: 'provider `command` needs `command`, the program that answers', at: 'provider' }]
            : []),
        ...foreign.map((key) => ({
            message: `provider \`command\` takes no \`${key}\`: it asks no server`,
            at: key,
        })),
    ];
}
function route(model, site) {
    if (site.programs === undefined)
        return {
            status: 'closed',
            failure: {
                kind: 'untrusted',
                words: 'its program is not started: whoever opened this pull request from a fork may have written it; a maintainer who has read it can allow it (`dangerously-run-code-of-forks`)',
            },
        };
    const found = findEnvironment(model, site, site.programs);
    if (found.status !== 'found')
        return found;
    const { variables } = found;
    return { status: 'open', open: (signal) => Promise.resolve(command_open(model, site, variables, signal)) };
}
function command_open(model, { workspace }, variables, signal) {
    const home = (0,passing_folder/* makePassingFolder */.a)('llm-bench-home-');
    const [file = '', ...args] = listTexts(model.own, 'command');
    const program = {
        command: [file, ...args],
        cwd: workspace.cwd,
        environment: { HOME: home, ...variables },
    };
    const closing = new AbortController();
    const options = { timeoutMs: model.timeoutMs, signal: AbortSignal.any([signal, closing.signal]) };
    const worker = model.own['mode'] === 'worker' ? new Worker(program, options) : null;
    const asker = worker ?? new Once(program, options);
    let asked = 0;
    return {
        complete: (prompt, trial) => {
            asked += 1;
            const id = String(asked);
            return asker.ask({ ...buildRequest(model, prompt, trial, id), id });
        },
        close: async () => {
            await worker?.close();
            closing.abort();
            endStragglers();
            (0,external_node_fs_.rmSync)(home, { recursive: true, force: true });
        },
    };
}

// EXTERNAL MODULE: ./src/text/check-source.ts
var check_source = __webpack_require__(79057);
// EXTERNAL MODULE: ./src/text/parse-template.ts
var parse_template = __webpack_require__(71547);
;// CONCATENATED MODULE: ./src/providers/application/fill-body.ts




/** What a body may name: the keys of a question, and what is asked last. */
const NAMES = ['input', 'id', 'model', 'system', 'messages', 'params', 'trial', 'metadata'];
const DEEP = /^(?:params|metadata)\../;
/** Lists what the texts of a body name and no question has. */
function listUnknownNames(body) {
    return listNames(body).filter((name) => !NAMES.includes(name) && !DEEP.test(name));
}
/** Tells whether a body holds the question: every case would be asked the same otherwise. */
function holdsQuestion(body) {
    return listNames(body).some((name) => name === 'input' || name === 'messages');
}
/**
 * Fills a question into the texts of a body. A name that is all of a text keeps the type of its value; within a text null
 * is empty, and what is no text is written as JSON. What a case does not have is a ProviderError.
 */
function fillBody(body, question) {
    if (typeof body === 'string')
        return fillText(body, question);
    if (isList(body))
        return body.map((item) => fillBody(item, question));
    if (!(0,json/* isMapping */.p)(body))
        return body;
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, fillBody(value, question)]));
}
function fillText(text, question) {
    const { parts } = (0,parse_template/* parseTemplate */.Q)(text);
    const values = parts.map((part) => (part.kind === 'text' ? part.text : lookUp(part.name, question)));
    const [first, ...rest] = values;
    if (parts[0]?.kind === 'name' && rest.length === 0)
        return first ?? null;
    return values
        .map((value) => (typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value)))
        .join('');
}
function lookUp(name, question) {
    if (Object.hasOwn(question, name))
        return question[name] ?? null;
    const [part = '', ...keys] = name.split('.');
    let value = question[part];
    // A key may hold dots itself.
    const whole = keys.join('.');
    if ((0,json/* isMapping */.p)(value) && Object.hasOwn(value, whole))
        return value[whole] ?? null;
    for (const key of keys)
        value = (0,json/* isMapping */.p)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    if (value !== undefined)
        return value;
    if (name === 'metadata')
        return null;
    throw new provider_error/* ProviderError */.m('rejected', `\`body\` names ${(0,quote/* quote */.h)(`{{${name}}}`)}, which this case does not have`, {
        failureKind: 'parameter',
    });
}
function listNames(body) {
    if (typeof body === 'string')
        return (0,parse_template/* parseTemplate */.Q)(body).parts.flatMap((part) => (part.kind === 'name' ? [part.name] : []));
    if (isList(body))
        return body.flatMap(listNames);
    return (0,json/* isMapping */.p)(body) ? Object.values(body).flatMap(listNames) : [];
}
function isList(body) {
    return Array.isArray(body);
}

;// CONCATENATED MODULE: ./src/providers/application/pointer.ts

const POINTER = 'a JSON pointer, as /choices/0/text';
/** A JSON pointer (RFC 6901). */
const pointerField = schemas/* string */.YjP({ error: POINTER })
    .refine((text) => /^(?:\/(?:[^~/]|~[01])*)*$/.test(text), { error: POINTER });
/** Gives what a JSON pointer leads to; undefined where that is nothing. */
function followPointer(value, pointer) {
    const keys = pointer
        .split('/')
        .slice(1)
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    return keys.reduce((part, key) => typeof part === 'object' && part !== null && Object.hasOwn(part, key)
        ? part[key] // own property, just checked
        : undefined, value);
}

;// CONCATENATED MODULE: ./src/providers/http.ts















/** Methods of requests that carry a body. */
const METHODS = ['POST', 'PUT', 'PATCH'];
/** Statuses that are about who asks, whatever is asked. */
const OF_KEYS = [401, 403];
/** Where in a response the parts of an answer stand, as JSON pointers. */
const answerField = (0,check_source/* closedObject */.YI)({
    text: pointerField,
    usage: pointerField.optional(),
    finish_reason: pointerField.optional(),
    error: pointerField.optional(),
    cost_usd: pointerField.optional(),
    reasoning: pointerField.optional(),
});
const http_fields = {
    url: fields/* textField */.M8
        .optional()
        .describe('Provider http: the address that answers, whole; its host must be allowed.'),
    method: schemas/* enum */.k5n(METHODS, { error: `one of ${METHODS.join(', ')}: a question goes in a body` })
        .optional()
        .describe('Provider http: POST unless given.'),
    body: fields/* jsonObject */.o$
        .optional()
        .describe('Provider http: the JSON that is sent, in whose texts `{{input}}`, `{{system}}`, `{{messages}}`, `{{metadata.x}}`, `{{params.x}}`, `{{model}}`, `{{trial}}` and `{{id}}` are filled; the question of docs/applications.md unless given.'),
    answer: answerField
        .optional()
        .describe('Provider http: JSON pointers to the parts of the answer, as `text: /choices/0/text`; the answer of docs/applications.md unless given.'),
    paths: pathsField,
};
/** Provider of an application of the user's that is reached over HTTP, in JSON of any shape (docs/applications.md). */
const http = createNetworkKind({
    ownUrl: null,
    addressOf: ({ own: { url } }) => ({ address: typeof url === 'string' ? url : '', at: 'url' }),
    endpoint: null,
    needsKey: false,
    isLocal: true,
    defaultModel: null,
    fields: http_fields,
    findProblems: http_findProblems,
    // Its files are known by what is in them.
    listOwn: ({ own: { paths: _paths, ...own } }) => own,
    application: { identify: identifyFiles, listVariables: () => [], isProgram: false },
    create: createHttp,
});
function http_findProblems(entry) {
    const { url, base_url: baseUrl, stream, body } = entry;
    const json = body; // checked by its field
    const unknown = json === undefined ? [] : listUnknownNames(json);
    const named = unknown.map((name) => (0,quote/* quote */.h)(`{{${name}}}`)).join(', ');
    const say = (message, at) => [{ message, at }];
    return [
        ...(url === undefined ? say('provider `http` needs `url`, the address that answers', 'provider') : []),
        ...(baseUrl == null
            ? []
            : say('provider `http` takes no `base_url`: `url` is its whole address', 'base_url')),
        ...(stream === true
            ? say('provider `http` reads no streams: have it answer with one JSON value', 'stream')
            : []),
        ...(unknown.length > 0 ? say(`\`body\` names ${named}, which no question has`, 'body') : []),
        ...(json !== undefined && unknown.length === 0 && !holdsQuestion(json)
            ? say('`body` holds neither `{{input}}` nor `{{messages}}`: every case would be asked the same', 'body')
            : []),
    ];
}
async function createHttp(model, { url, ...options }) {
    const { own } = model;
    const method = http_fields.method.parse(own['method']) ?? 'POST';
    const pointers = answerField.optional().parse(own['answer']);
    const transport = await Transport.open({ ...options, origin: url.origin });
    let asked = 0;
    let hasAnswered = false;
    return {
        complete: async (prompt, trial, sending) => {
            asked += 1;
            const question = buildRequest(model, prompt, trial, String(asked));
            const body = fillQuestion(own['body'], question, prompt.messages.at(-1)?.content ?? '');
            const started = performance.now();
            const sent = transport.send(method, url, {
                body: JSON.stringify(body),
                headers: {},
                maxBytes: collect_response/* MAX_ANSWER_BYTES */.gB,
                timeoutMs: model.timeoutMs,
                signal: sending?.signal,
            });
            const response = await sent.catch((error) => {
                throw hasAnswered ? ofQuestion(error) : error;
            });
            hasAnswered = true;
            const answer = readResponse(response, pointers, performance.now() - started);
            return withAllowances(answer, response.headers);
        },
        close: () => transport.close(),
    };
}
/**
 * Takes a failure for that of its question alone where it says that something is not there: of an address that has
 * answered an application says so of what it was asked (404).
 */
function ofQuestion(error) {
    if (!(error instanceof provider_error/* ProviderError */.m) || error.kind !== 'fatal' || error.status === null)
        return error;
    const { status, message, allowances, failure } = error;
    const isOfAddress = status < 400 || OF_KEYS.includes(status) || failure.kind === 'quota';
    return isOfAddress ? error : new provider_error/* ProviderError */.m('rejected', message, { status, allowances, cause: error });
}
function fillQuestion(body, question, input) {
    return body === undefined ? question : fillBody(body, { ...question, input });
}
function readResponse({ text, headers }, pointers, latencyMs) {
    if (/^text\/event-stream/i.test(String(headers['content-type'] ?? '')))
        throw refuse('it sent a stream of events (SSE), which is not read: have it answer with one JSON value');
    const value = parseWhole(text);
    if (pointers === undefined)
        return read_answer_readAnswer(value, latencyMs);
    const at = (pointer) => pointer === undefined ? undefined : followPointer(value, pointer);
    const { usage, finish_reason, error, cost_usd, reasoning } = pointers;
    const answer = {
        text: at(pointers.text),
        usage: at(usage),
        finish_reason: at(finish_reason),
        error: at(error),
        cost_usd: at(cost_usd),
        reasoning: at(reasoning),
    };
    const told = answer.text === undefined ? findToldError(value) : null;
    if (told !== null && error === undefined)
        throw told;
    if (answer.text === undefined && answer.error == null)
        throw refuse(`\`answer.text\` (${(0,quote/* quote */.h)(pointers.text)}) leads to nothing in ${text}`);
    return read_answer_readAnswer(answer, latencyMs);
}

;// CONCATENATED MODULE: ./src/providers/embeddings.ts





/** Longest response with vectors: 256 of 4096 numbers each, written out. */
const MAX_VECTORS_BYTES = 32 * 1024 * 1024;
/** Asks OpenAI's /embeddings, or a server that speaks it. */
async function embedByOpenAi(post, model, texts) {
    const body = { model: model.model, input: texts, encoding_format: 'float', ...fieldsOf(model) };
    const { text, headers } = await post(JSON.stringify(body), MAX_VECTORS_BYTES);
    const answer = parseWhole(text);
    const told = findToldError(answer);
    if (told !== null)
        throw told;
    const items = property(answer, 'data');
    if (!Array.isArray(items))
        throw noAnswer(answer, 'it has no `data`');
    const vectors = readVectors(inOrder(items), texts.length, model);
    const usage = usageOf(property(property(answer, 'usage'), 'prompt_tokens'));
    return withAllowances({ vectors, usage }, headers);
}
/** Asks Ollama's /api/embed; a text that is too long for the model is refused, not cut. */
async function embedByOllama(post, model, texts) {
    const body = { model: model.model, input: texts, truncate: false, ...fieldsOf(model) };
    const { text } = await post(JSON.stringify(body), MAX_VECTORS_BYTES);
    const answer = parseWhole(text);
    const told = findToldError(answer);
    if (told !== null)
        throw told;
    const vectors = property(answer, 'embeddings');
    if (!Array.isArray(vectors))
        throw noAnswer(answer, 'it has no `embeddings`');
    return {
        vectors: readVectors(vectors, texts.length, model),
        usage: usageOf(property(answer, 'prompt_eval_count')),
    };
}
/** Gives the fields of an entry that go into each request. */
function fieldsOf({ params, own }) {
    const { dimensions } = own;
    return { ...(dimensions !== undefined && { dimensions }), ...params };
}
/** Tokens that were read; there are none to write. */
function usageOf(told) {
    return { inputTokens: tokenCount(told), outputTokens: 0 };
}
/** Gives the vectors by their index, whatever their order; an index that is missing or there twice is refused. */
function inOrder(items) {
    const byIndex = new Map(items.map((item) => [property(item, 'index'), property(item, 'embedding')]));
    const vectors = items.map((_item, index) => byIndex.get(index));
    if (byIndex.size !== items.length || vectors.includes(undefined))
        throw embeddings_wrong('its indices do not count from 0');
    return vectors;
}
/** Checks that there is a vector for each text, all of one length, and gives them in little memory. */
function readVectors(vectors, count, model) {
    if (vectors.length !== count)
        throw embeddings_wrong(`it has ${vectors.length} vectors for ${count} texts`);
    const read = vectors.map((vector) => readVector(vector));
    const { dimensions } = model.own;
    const wanted = typeof dimensions === 'number' ? dimensions : (read[0]?.length ?? 0);
    const other = read.find(({ length }) => length !== wanted);
    if (other !== undefined)
        throw embeddings_wrong(`it has a vector of ${other.length} numbers, not ${wanted}`);
    return read;
}
function readVector(vector) {
    if (!Array.isArray(vector) || vector.length === 0)
        throw embeddings_wrong('it has no vector where one must be');
    const isRight = vector.every((value) => typeof value === 'number' && Number.isFinite(Math.fround(value)));
    if (!isRight)
        throw embeddings_wrong('it has a vector with something else than finite numbers');
    const read = Float32Array.from(vector); // just checked
    if (read.every((value) => value === 0))
        throw embeddings_wrong('it has a vector of zeros alone');
    return read;
}
/** Gives the failure of vectors that cannot be what was asked for; asked again they would be the same. */
function embeddings_wrong(why) {
    return new provider_error/* ProviderError */.m('rejected', `the vectors cannot be used: ${why}`);
}

;// CONCATENATED MODULE: ./src/providers/ollama.ts









const ollama_ENDPOINT = '/api/generate';
const CHAT = '/api/chat';
const EMBED = '/api/embed';
/** Field that holds an answer to a schema. */
const ollama_SCHEMA_FIELD = 'format';
/**
 * Provider of Ollama's own interface, /api/generate, and /api/chat for conversations; fields of `params.options` join the
 * options of the model entry.
 */
const ollama = createNetworkKind({
    mayStore: true,
    ownUrl: 'http://localhost:11434',
    endpoint: ollama_ENDPOINT,
    needsKey: false,
    isLocal: true,
    defaultModel: 'llama2',
    embeds: true,
    create: createOllama,
});
async function createOllama(model, { url, ...options }) {
    const transport = await Transport.open({ ...options, origin: url.origin });
    const targetOf = (endpoint) => new URL(`${url.href.replace(/\/$/, '')}${endpoint}`);
    const [single, chat] = [targetOf(ollama_ENDPOINT), targetOf(CHAT)];
    const termsOf = createTerms({ model, ours: [], limitName: null }, ollama_SCHEMA_FIELD);
    const ask = async (prompt, manner, signal) => {
        const started = performance.now();
        const target = prompt.messages.length > 1 ? chat : single;
        const body = JSON.stringify(ollama_buildBody(model, prompt, manner));
        const { text, headers } = await transport.post(target, body, {}, { signal });
        const answer = ollama_readAnswer(parseParts(text), model.stream, performance.now() - started);
        return withAllowances(answer, headers);
    };
    return {
        embed: (texts) => embedByOllama((body, most) => transport.post(targetOf(EMBED), body, {}, { maxBytes: most }), model, texts),
        complete: (prompt, _trial, sending) => termsOf(prompt).ask((manner) => ask(prompt, manner, sending?.signal)),
        close: () => transport.close(),
    };
}
function ollama_buildBody(model, { system, messages, answerSchema }, { leftOut }) {
    const { options = {}, ...params } = model.params;
    return {
        model: model.model,
        ...(messages.length > 1 ? buildChat(system, messages) : buildSingle(system, messages)),
        stream: model.stream,
        ...(answerSchema !== undefined && !leftOut.includes(ollama_SCHEMA_FIELD) && { [ollama_SCHEMA_FIELD]: answerSchema }),
        ...params,
        options: {
            ...createTemperature(model, leftOut),
            ...(model.maxTokens !== null && { num_predict: model.maxTokens }),
            ...(model.stop.length > 0 && { stop: model.stop }),
            ...(model.seed !== null && { seed: model.seed }),
            ...options,
        },
    };
}
function buildSingle(system, [message]) {
    return { prompt: message?.content ?? '', ...(system !== null && { system }) };
}
function buildChat(system, messages) {
    const first = system === null ? [] : [{ role: 'system', content: system }];
    return { messages: [...first, ...messages] };
}
/** Parses an answer: one JSON value, or one a line where it was streamed. */
function parseParts(text) {
    try {
        return isOneValue(text) ? [JSON.parse(text)] : parseLines(text);
    }
    catch (error) {
        throw notWhole('it is not valid JSON', error);
    }
}
/** Tells whether a text is one JSON value, not one a line. */
function isOneValue(text) {
    return text.trimStart().startsWith('{\n') || !text.trim().includes('\n');
}
function parseLines(text) {
    return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line));
}
function ollama_readAnswer(parts, isStream, latencyMs) {
    const failure = parts.map(findToldError).find((found) => found !== null);
    if (failure !== undefined)
        throw failure;
    const last = parts.findLast((part) => property(part, 'done') === true) ?? parts.at(-1);
    const texts = parts.flatMap((part) => joinText(contentOf(part)) ?? []);
    if (texts.length === 0)
        throw noAnswer(last, 'it has no `response` and no `message`');
    const text = texts.join('');
    const reasoning = parts.map(thoughtsOf).join('');
    const isDone = property(last, 'done') ?? (!isStream && text !== '');
    if (isDone !== true)
        throw noAnswer(null, 'it does not say `done`');
    const reason = property(last, 'done_reason');
    return {
        text,
        ...(reasoning !== '' && { reasoning }),
        finishReason: readEnding(typeof reason === 'string' && (isStream || reason !== '') ? reason : 'stop'),
        usage: {
            inputTokens: tokenCount(property(last, 'prompt_eval_count')),
            outputTokens: tokenCount(property(last, 'eval_count')),
        },
        latencyMs,
    };
}
/** Gives the content of an answer: /api/chat has it in a message. */
function contentOf(part) {
    return property(part, 'response') ?? property(property(part, 'message'), 'content');
}
function thoughtsOf(part) {
    const told = property(part, 'thinking') ?? property(property(part, 'message'), 'thinking');
    return readThoughts(told) + joinThoughts(contentOf(part));
}

;// CONCATENATED MODULE: ./src/providers/openai.ts














/** Models that refuse `max_tokens` and take `max_completion_tokens`: OpenAI's reasoning models. */
const REASONING_MODEL = /^(?:o\d|gpt-[5-9])/;
const openai_ENDPOINT = '/chat/completions';
const openai_HEADERS = { accept: 'application/json' };
/** Settings of the SDK that would else be read from environment variables. */
const openai_SDK_OWN = { adminAPIKey: null, organization: null, project: null };
/** Field that holds an answer to a schema. */
const openai_SCHEMA_FIELD = 'response_format';
/** Provider of OpenAI's chat completions, and of every server that speaks them. */
const openai = createNetworkKind({
    mayStore: true,
    ownUrl: 'https://api.openai.com/v1',
    endpoint: openai_ENDPOINT,
    needsKey: true,
    isLocal: false,
    defaultModel: 'gpt-4',
    embeds: true,
    create: createOpenAi,
});
async function createOpenAi(model, { url, ...options }) {
    const transport = await Transport.open({ ...options, origin: url.origin });
    const base = url.href.replace(/\/+$/, '');
    const [chat, embeddings] = [new URL(`${base}${openai_ENDPOINT}`), new URL(`${base}/embeddings`)];
    const limitName = REASONING_MODEL.test(model.model) ? 'max_completion_tokens' : 'max_tokens';
    const ours = model.stream ? ['stream_options'] : [];
    const termsOf = createTerms({ model, ours, limitName }, openai_SCHEMA_FIELD);
    const ask = async (prompt, manner, signal) => {
        const started = performance.now();
        const body = {
            ...openai_buildBody(model, prompt, manner),
            ...(model.stream && { stream: true }),
            ...(model.stream &&
                !manner.leftOut.includes('stream_options') && { stream_options: { include_usage: true } }),
        };
        const { text, headers } = await transport.post(chat, JSON.stringify(body), openai_HEADERS, { signal });
        const answer = model.stream ? openai_collect(readEvents(text)) : JSON.parse(text);
        return withAllowances(openai_readAnswer(answer, performance.now() - started), headers);
    };
    return {
        openBatch: async () => {
            // Loaded for batches alone: that takes as long as a short run.
            const sdk = await __webpack_require__.e(/* import() */ 6948).then(__webpack_require__.bind(__webpack_require__, 56948));
            const connect = (onBody) => new sdk.OpenAI({ ...createSdkSettings(transport, base, openai_HEADERS, onBody), ...openai_SDK_OWN });
            return createOpenAiBatch(connect, url.href, {
                maxTokens: (0,most_tokens/* mostTokens */.g)(model),
                bodyOf: (prompt) => openai_buildBody(model, prompt, { leftOut: [], limitName }),
                read: (answer) => openai_readAnswer(answer, 0),
            });
        },
        embed: (texts) => embedByOpenAi((body, most) => transport.post(embeddings, body, openai_HEADERS, { maxBytes: most }), model, texts),
        complete: (prompt, _trial, sending) => termsOf(prompt).ask((manner) => ask(prompt, manner, sending?.signal)),
        close: () => transport.close(),
    };
}
function openai_buildBody(model, { system, messages, answerSchema }, { leftOut, limitName }) {
    return {
        model: model.model,
        messages: [...(system === null ? [] : [{ role: 'system', content: system }]), ...messages],
        ...createTemperature(model, leftOut),
        ...(model.maxTokens !== null && !hasOwnLimit(model) && { [limitName]: model.maxTokens }),
        ...(model.stop.length > 0 && { stop: [...model.stop] }),
        ...createSeed(model),
        ...(answerSchema !== undefined && !leftOut.includes(openai_SCHEMA_FIELD) && createFormat(answerSchema)),
        ...model.params,
    };
}
function createFormat(schema) {
    const json_schema = { name: 'answer', strict: true, schema: withoutConstants(schema) };
    return { [openai_SCHEMA_FIELD]: { type: 'json_schema', json_schema } };
}
/** Tells whether `params` names the limit, and no other one was asked for. */
function hasOwnLimit({ params, assumed }) {
    return assumed.includes('max_tokens') && ('max_tokens' in params || 'max_completion_tokens' in params);
}
/** Gives the seed as OpenAI's deprecated field: every other server of the protocol takes it. */
function createSeed({ seed }) {
    return seed === null ? {} : { seed };
}
/** Puts a streamed answer together; a server may also give it in one piece. */
function openai_collect(chunks) {
    let [content, reasoning, refusal] = ['', '', ''];
    let [finish_reason, usage, other] = [null, null, null];
    for (const chunk of chunks) {
        const choice = firstChoice(chunk);
        if (isFilled(property(choice, 'message')))
            return chunk;
        const delta = property(choice, 'delta');
        const failure = findToldError(chunk) ?? findToldError(choice);
        if (failure !== null)
            throw failure;
        content += joinText(property(delta, 'content')) ?? '';
        reasoning += openai_thoughtsOf(delta);
        refusal += joinText(property(delta, 'refusal')) ?? '';
        finish_reason = property(choice, 'finish_reason') || finish_reason;
        usage = property(chunk, 'usage') ?? usage;
        if (property(chunk, 'choices') === undefined)
            other = chunk;
    }
    if (finish_reason === null)
        throw noAnswer(other, 'its stream ended without a finish reason');
    return { choices: [{ message: { content, reasoning, refusal }, finish_reason }], usage };
}
/** Reads a whole answer; servers that only speak the protocol leave out its finish reason, and more. */
function openai_readAnswer(answer, latencyMs) {
    const choice = firstChoice(answer);
    const message = property(choice, 'message');
    const failure = findToldError(answer) ?? findToldError(choice) ?? findToldError(message);
    if (failure !== null)
        throw failure;
    const refusal = joinText(property(message, 'refusal')) ?? '';
    const text = refusal === '' ? joinText(property(message, 'content') ?? '') : refusal;
    const reason = property(choice, 'finish_reason') || (text ? 'stop' : null);
    if (message === undefined || message === null)
        throw noAnswer(answer, 'it has no message');
    if (text === null || typeof reason !== 'string')
        throw noAnswer(answer, 'it has neither text nor a finish reason');
    const [usage, reasoning] = [property(answer, 'usage'), openai_thoughtsOf(message)];
    return {
        text,
        ...(reasoning !== '' && { reasoning }),
        finishReason: refusal === '' ? readEnding(reason) : 'refusal',
        usage: {
            inputTokens: tokenCount(property(usage, 'prompt_tokens')),
            outputTokens: tokenCount(property(usage, 'completion_tokens')),
        },
        latencyMs,
    };
}
/** Gives the reasoning beside or within a message's content; servers name it differently, some by both names. */
function openai_thoughtsOf(message) {
    const fields = [property(message, 'reasoning_content'), property(message, 'reasoning')];
    const [beside = ''] = fields.map(readThoughts).filter((text) => text !== '');
    return beside + joinThoughts(property(message, 'content'));
}
/** Gives the first choice of an answer or of a piece of one; the others, where several were asked for, are not read. */
function firstChoice(answer) {
    const choices = property(answer, 'choices');
    return Array.isArray(choices)
        ? choices.find((choice) => isFilled(choice) && (property(choice, 'index') ?? 0) === 0)
        : undefined;
}

// EXTERNAL MODULE: ./src/providers/recording.ts + 1 modules
var providers_recording = __webpack_require__(32148);
;// CONCATENATED MODULE: ./src/providers/replay.ts






/** Provider of recorded answers: the embedded default, and the one that a pull request without secrets can run. */
const replay = {
    fields: { recording: fields/* textField */.M8.optional().describe('Provider replay: the JSONL file that answers.') },
    fieldsHint: 'answers are written with `record`',
    defaultModel: null,
    answersAfresh: false,
    embeds: true,
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
    route: (model, { workspace }) => {
        const recording = loadRecording(model, workspace);
        return { status: 'open', open: () => Promise.resolve(createReplay(recording)) };
    },
};
/** Gives a provider that answers from a recording; what was not recorded is an error, never a made-up answer. */
function createReplay(recording) {
    return {
        complete: (prompt, trial) => {
            const recorded = recording.find(prompt, trial);
            return recorded === undefined
                ? reject(`the recording has no answer to this prompt (trial ${trial})`)
                : complete(recorded);
        },
        embed: (texts) => Promise.resolve({
            vectors: texts.map((text) => recording.findVector(text) ?? null),
            usage: { inputTokens: null, outputTokens: null },
        }),
        close: () => Promise.resolve(),
    };
}
/** Takes a recorded answer for one, unless it ended as no answer ends: then it is a recorded failure. */
function complete({ finishReason: word, ...recorded }) {
    const finishReason = (0,finish_reason/* readFinishReason */.s)(word === '' ? 'stop' : word);
    if (finishReason !== null)
        return Promise.resolve({ ...recorded, finishReason });
    return reject(`the recorded answer is not whole: it ended with ${JSON.stringify(word)}`);
}
function reject(words) {
    return Promise.reject(new provider_error/* ProviderError */.m('rejected', words));
}
function recordingOf({ own }) {
    const { recording } = own;
    if (typeof recording !== 'string')
        throw new Error('a replay model without a recording passed the config');
    return recording;
}
function loadRecording(model, { cwd, files }) {
    const recording = recordingOf(model);
    const file = external_node_path_default().resolve(cwd, recording);
    const text = (0,read_text/* readText */.yR)(file, files, read_text/* SIZE_LIMITS */.bd.rows, model.placeOf('recording'), recording);
    return new providers_recording/* Recording */.K(text, recording);
}

;// CONCATENATED MODULE: ./src/providers/index.ts







/** Every kind of provider by its name in YAML. */
const providers = {
    openai: openai,
    anthropic: anthropic,
    command: command,
    http: http,
    ollama: ollama,
    replay: replay,
};
/** Finds the kind of a model's provider; undefined where this version does not know it: an old recipe may name such. */
function findProvider({ provider }) {
    return Object.hasOwn(providers, provider) ? providers[provider] : undefined;
}
/** Tells whether two models are programs that are started in the same way. */
function runsSameProgram(one, other) {
    const kind = findProvider(one);
    return (kind?.application?.isProgram === true &&
        one.provider === other.provider &&
        (0,digest/* canonicalJson */.dj)(kind.listOwn(one)) === (0,digest/* canonicalJson */.dj)(kind.listOwn(other)));
}
/** Tells whether a model gives new answers when it is asked again, and takes money for them. */
function answersAfresh(model) {
    return findProvider(model)?.answersAfresh ?? true;
}


/***/ }),

/***/ 47399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findKeyProblem),
/* harmony export */   j: () => (/* binding */ KEY_OWNERS)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55383);

/** Providers with a host of their own, whose keys are theirs alone. */
const HOMES = new Map([
    ['openai', 'https://api.openai.com'],
    ['anthropic', 'https://api.anthropic.com'],
]);
/** Providers whose keys go to their own hosts, and elsewhere only by name. */
const KEY_OWNERS = [...HOMES.keys()];
/** Says why a key may not go to an address, and what would let it; undefined where it may. */
function findKeyProblem(name, { owners }, { url, isHome, listedFor }) {
    const barred = owners.find((owner) => HOMES.get(owner) !== url.origin && !listedFor.includes(owner));
    if (barred !== undefined) {
        const what = barred === name ? `the key of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}` : `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)} is the key of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(barred)}, which`;
        return refuse(`${what} goes to ${url.host} only`, `${barred}=${url.host}`);
    }
    if (owners.length > 0 || isHome || listedFor.includes(null) || listedFor.includes(name))
        return undefined;
    return refuse(`the key of ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)} goes to ${url.host} only`, url.host);
}
function refuse(what, listed) {
    return [
        `${what} where `,
        { option: 'allowed-hosts' },
        ` has \`${listed}\`; without a key: \`api_key: null\``,
    ];
}


/***/ }),

/***/ 55646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VM: () => (/* binding */ readProxySetting),
/* harmony export */   WA: () => (/* binding */ listProxySecrets),
/* harmony export */   dq: () => (/* binding */ findWay)
/* harmony export */ });
/* harmony import */ var _allowed_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99352);

const SCHEME = /^([a-z][a-z0-9+.-]*):\/\//i;
/** Names and addresses of hosts; URLs take quotes in them too, which a variable may have kept by mistake. */
const HOST = /^[\w.-]+$|^\[[0-9a-f:.]+\]$/;
/** Reads HTTPS_PROXY and NO_PROXY, in capitals or not; an empty variable counts as none. */
function readProxySetting(env) {
    const variable = firstSet(env, ['HTTPS_PROXY', 'https_proxy']);
    const except = firstSet(env, ['NO_PROXY', 'no_proxy']);
    return { variable, address: env[variable]?.trim() ?? '', except: env[except] ?? '' };
}
/** Lists the secrets of a setting in the spellings in which they may leak; none where it cannot be read. */
function listProxySecrets({ address }) {
    const url = parseAddress(address);
    if (url === null)
        return [];
    return [url.password, decode(url.password) ?? '', createAuthorization(url)?.slice('Basic '.length) ?? ''];
}
/** Finds the way to a server: https goes by the proxy, but never to this machine, nor where `except` says so. */
function findWay(url, { variable, address, except }) {
    if (address === '' || url.protocol !== 'https:' || (0,_allowed_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url.hostname) || isExcepted(url, except))
        return { status: 'direct' };
    const refuse = (what) => ({
        status: 'wrong',
        reason: `\`${variable}\` ${what}; allowed are HOST:PORT, http://HOST:PORT and https://HOST:PORT`,
    });
    const proxy = parseAddress(address);
    if (/^socks/i.test(address))
        return refuse('names a SOCKS proxy, which is not supported');
    if (proxy === null || !/^https?:$/.test(proxy.protocol) || !HOST.test(proxy.hostname))
        return refuse('is no address of a proxy');
    const authorization = createAuthorization(proxy);
    if (authorization === undefined)
        return refuse('holds a user or password that is not escaped as in URLs');
    return { status: 'by_proxy', proxy: { variable, url: proxy.origin, host: proxy.host, authorization } };
}
function firstSet(env, names) {
    return names.find((name) => (env[name]?.trim() ?? '') !== '') ?? names[0];
}
function parseAddress(address) {
    // A path, of a socket perhaps, would be read as a host.
    if (address.startsWith('/'))
        return null;
    return URL.parse(SCHEME.test(address) ? address : `http://${address}`);
}
/** Gives the header that carries the proxy's user and password; null: it has none; undefined: they cannot be read. */
function createAuthorization({ username, password }) {
    if (username === '' && password === '')
        return null;
    const [user, word] = [decode(username), decode(password)];
    if (user === undefined || word === undefined)
        return undefined;
    return `Basic ${Buffer.from(`${user}:${word}`).toString('base64')}`;
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
/**
 * Tells whether NO_PROXY excepts a server, in the forms that curl takes: `*`, a domain with all below it (`.a.org` and
 * `*.a.org` mean the same), HOST:PORT, an address, a network (`10.0.0.0/8`), split by commas or spaces.
 */
function isExcepted(url, except) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const port = url.port === '' ? '443' : url.port;
    return except
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (entry === '*')
            return true;
        if (entry.includes('/'))
            return isInNetwork(host, entry);
        const { name, only } = readEntry(entry);
        return (only === undefined || only === port) && (host === name || host.endsWith(`.${name}`));
    });
}
/** Splits HOST:PORT; an IPv6 address holds colons of its own, and has a port only behind brackets. */
function readEntry(entry) {
    const [, bracketed, behind] = /^\[(.+)\](?::(\d+))?$/.exec(entry) ?? [];
    if (bracketed !== undefined)
        return { name: bracketed, only: behind };
    const [, name, only] = /^([^:]+):(\d+)$/.exec(entry) ?? [];
    return { name: (name ?? entry).replace(/^\*?\./, '').replace(/\.$/, ''), only };
}
function isInNetwork(host, network) {
    const [base = '', bits = ''] = network.split('/');
    const [address, start] = [readIpv4(host), readIpv4(base)];
    if (address === undefined || start === undefined || !/^\d{1,2}$/.test(bits))
        return false;
    const size = 2 ** (32 - Number(bits));
    return Math.floor(address / size) === Math.floor(start / size);
}
function readIpv4(text) {
    if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text))
        return undefined;
    return text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}


/***/ }),

/***/ 32148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ Recording),
  l: () => (/* binding */ recordAnswers)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/check-source.ts
var check_source = __webpack_require__(79057);
// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
// EXTERNAL MODULE: ./src/text/map-texts.ts
var map_texts = __webpack_require__(12940);
// EXTERNAL MODULE: ./src/text/try-json.ts
var try_json = __webpack_require__(57453);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/text/mode-of.ts
var mode_of = __webpack_require__(43268);
// EXTERNAL MODULE: ./src/text/posix-flag.ts
var posix_flag = __webpack_require__(983);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
;// CONCATENATED MODULE: ./src/providers/recording-file.ts
/** The file of a recording, kept so that recording into it again leaves a recording of the same size. */






const LINE_FEED = 10;
/** What was no link when the config was read must be none now; a FIFO does not hold the run. */
const SAFELY = (0,posix_flag/* posixFlag */.q)('O_NOFOLLOW') | (0,posix_flag/* posixFlag */.q)('O_NONBLOCK');
const READ = external_node_fs_.constants.O_RDONLY | SAFELY;
const APPEND = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | SAFELY;
/** Makes a recording ready for more rows: its folder is there, and the last line that somebody wrote by hand ends. */
async function openRecording(file) {
    await (0,promises_.mkdir)(external_node_path_default().dirname(file), { recursive: true });
    const size = await sizeOf(file);
    if (size === 0)
        return;
    const last = await withFile(file, READ, (handle) => handle.read(Buffer.alloc(1), 0, 1, size - 1));
    if (last.buffer[0] !== LINE_FEED)
        await appendText(file, '\n');
}
/** Appends a text to a recording, or nothing of it; what has become a link or no regular file is an error. */
async function appendText(file, text) {
    await withFile(file, APPEND, async (handle) => {
        const { size } = await handle.stat();
        try {
            await handle.writeFile(text);
        }
        catch (error) {
            // A row that a full disk cut off would be none when it is replayed.
            await handle.truncate(size).catch(() => undefined);
            throw error;
        }
    });
}
/**
 * Drops the rows that later ones replace; `keyOf` gives what a row answers, undefined for what is no row. Each answer
 * keeps its line, so that version control shows which answers changed.
 */
async function dropReplaced(file, keyOf) {
    if ((await sizeOf(file)) > read_text/* SIZE_LIMITS */.bd.rows)
        return;
    const lines = (await withFile(file, READ, (handle) => handle.readFile('utf8'))).split('\n');
    const rows = new Map();
    for (const [index, line] of lines.entries())
        rows.set(keyOf(line) ?? `line ${index}`, line);
    if (rows.size === lines.length)
        return;
    const next = `${file}.new`;
    // Made anew: what stands there may be a link to somewhere else.
    await (0,promises_.rm)(next, { force: true });
    await (0,promises_.writeFile)(next, [...rows.values()].join('\n'), { flag: 'wx', mode: (0,mode_of/* modeOf */.V)(file) });
    await (0,promises_.rename)(next, file);
}
async function withFile(file, flags, act) {
    const handle = await (0,promises_.open)(file, flags);
    try {
        const stat = await handle.stat();
        if (!stat.isFile() || stat.nlink > 1)
            throw new Error('it is no regular file with one name');
        return await act(handle);
    }
    finally {
        await handle.close();
    }
}
async function sizeOf(file) {
    return await (0,promises_.stat)(file).then(({ size }) => size, () => 0);
}

;// CONCATENATED MODULE: ./src/providers/recording.ts








const COUNT = 'a whole number from 0, or null';
const MESSAGES = 'a list of messages with `role` and `content`';
const TRIAL = 'a whole number from 1';
const LATENCY = 'a number from 0, or null';
const count = schemas/* int */.Whr(COUNT).min(0, COUNT).nullable();
const recording_text = schemas/* string */.YjP('text');
const rowSchema = schemas/* object */.Ikc({
    model: recording_text.optional(),
    system: schemas/* string */.YjP('text or null').nullable(),
    messages: schemas/* array */.YOg(schemas/* object */.Ikc({ role: recording_text, content: recording_text }, 'a mapping'), MESSAGES).min(1, MESSAGES),
    trial: schemas/* int */.Whr(TRIAL).min(1, TRIAL),
    text: recording_text,
    reasoning: recording_text.optional(),
    finish_reason: recording_text,
    usage: schemas/* object */.Ikc({ input_tokens: count, output_tokens: count }, 'a mapping or null').nullable().optional(),
    latency_ms: schemas/* number */.aig(LATENCY).min(0, LATENCY).nullable().optional(),
}, 'a JSON mapping');
const VECTOR = 'a list of numbers';
const vectorSchema = schemas/* object */.Ikc({ model: recording_text.optional(), embed: recording_text, vector: schemas/* array */.YOg(schemas/* number */.aig(VECTOR), VECTOR).min(1, VECTOR) }, 'a JSON mapping');
/** Recorded answers, found by what was asked: system text, messages and trial; and vectors, found by their text. */
class Recording {
    #answers = new Map();
    #vectors = new Map();
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
    /** Gives the vector of a text, or undefined where none was recorded. */
    findVector(embedded) {
        return this.#vectors.get(embedded);
    }
    #add(line, place) {
        const value = (0,try_json/* tryJson */.M)(line);
        if ((0,json/* isMapping */.p)(value) && Object.hasOwn(value, 'vector')) {
            const { embed, vector } = checkRow(vectorSchema, value, place);
            this.#vectors.set(embed, Float32Array.from(vector));
        }
        else
            this.#addAnswer(checkRow(rowSchema, value, place));
    }
    #addAnswer(row) {
        const { system, messages, trial, text: answer, reasoning, usage, finish_reason, latency_ms } = row;
        this.#answers.set(keyOf({ system, messages }, trial), {
            text: answer,
            ...(reasoning !== undefined && { reasoning }),
            finishReason: finish_reason,
            usage: { inputTokens: usage?.input_tokens ?? null, outputTokens: usage?.output_tokens ?? null },
            latencyMs: latency_ms ?? null,
        });
    }
}
function checkRow(schema, value, place) {
    const row = schema.safeParse(value);
    if (!row.success)
        throw (0,problem.userError)(`no row of a recording: ${explainRow(row.error)}`, place);
    return row.data;
}
function explainRow({ issues }) {
    const [issue] = issues;
    const path = (issue?.path ?? []).map((step) => (typeof step === 'number' ? step : String(step)));
    return `${path.length === 0 ? 'it' : (0,check_source/* renderPath */.i7)(path)} must be ${issue?.message ?? 'another'}`;
}
/**
 * Gives a provider that also appends every answer, without keys, to a recording; closed, it drops those that newer ones
 * replace.
 */
function recordAnswers(provider, model, { file, redact, warn }) {
    let state = 'unchanged';
    const fail = (error) => {
        if (state === 'failed')
            return;
        state = 'failed';
        const message = `answers are no longer recorded: ${(0,file_error/* explainFileError */.Y)(error)}; they count all the same`;
        warn?.({ message, place: model.placeOf('record') });
    };
    // Appended one after another, so that rows never run into each other.
    let written = openRecording(file).catch(fail);
    const write = async (rows) => {
        written = written.then(async () => {
            if (state === 'failed')
                return;
            const lines = rows.map((row) => `${JSON.stringify((0,map_texts/* mapTexts */.z)(row, redact, { isKept: isOurs }))}\n`);
            await appendText(file, lines.join('')).then(() => (state = 'changed'), fail);
        });
        await written;
    };
    const { embed, openBatch } = provider;
    return {
        ...(openBatch !== undefined && { openBatch }),
        complete: async (prompt, trial, sending) => {
            const completion = await provider.complete(prompt, trial, sending);
            await write([rowOf(model, prompt, trial, completion)]);
            return completion;
        },
        ...(embed !== undefined && {
            embed: async (texts) => {
                const embedding = await embed(texts);
                await write(texts.flatMap((text, index) => vectorRowOf(model, text, embedding.vectors[index])));
                return embedding;
            },
        }),
        record: {
            answer: (prompt, trial, completion) => write([rowOf(model, prompt, trial, completion)]),
            vectors: (texts, vectors) => write(texts.flatMap((text, index) => vectorRowOf(model, text, vectors[index]))),
        },
        close: async () => {
            await provider.close();
            // Where it cannot be done the recording is longer, and replays the same.
            if (state === 'changed')
                await dropReplaced(file, keyOfRow).catch(() => undefined);
        },
    };
}
/** Fields of a row whose values are words and names of ours. */
function isOurs(field) {
    return field === 'model' || field === 'role' || field === 'finish_reason';
}
function rowOf(model, { system, messages }, trial, completion) {
    const { inputTokens, outputTokens } = completion.usage;
    return {
        model: model.model,
        system: system ?? '',
        messages: [...messages],
        trial,
        text: completion.text,
        ...(completion.reasoning !== undefined && { reasoning: completion.reasoning }),
        finish_reason: completion.finishReason,
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        latency_ms: completion.latencyMs === null ? null : Math.round(completion.latencyMs),
    };
}
/** Significant digits that tell any two numbers of 32 bits apart. */
const DIGITS = 9;
function vectorRowOf(model, embed, vector) {
    if (vector === null || vector === undefined)
        return [];
    const numbers = Array.from(vector, (value) => Number(value.toPrecision(DIGITS)));
    return [{ model: model.model, embed, vector: numbers }];
}
function keyOfRow(text) {
    const value = (0,try_json/* tryJson */.M)(text);
    const vector = vectorSchema.safeParse(value);
    if (vector.success)
        return JSON.stringify(['vector', vector.data.embed]);
    const row = rowSchema.safeParse(value);
    return row.success ? keyOf(row.data, row.data.trial) : undefined;
}
function keyOf({ system, messages, }, trial) {
    return JSON.stringify([system ?? '', messages.map(({ role, content }) => [role, content]), trial]);
}


/***/ }),

/***/ 81535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gB: () => (/* binding */ MAX_ANSWER_BYTES),
  DV: () => (/* binding */ ResponseCollector),
  oJ: () => (/* binding */ isSuccess)
});

// EXTERNAL MODULE: ./src/providers/deadline.ts
var deadline = __webpack_require__(53800);
// EXTERNAL MODULE: ./src/providers/wire/line.ts
var line = __webpack_require__(92994);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
;// CONCATENATED MODULE: ./src/providers/wire/unpack.ts

/** Most codings over one another: each costs memory, and nobody packs twice but by mistake. */
const MAX_CODINGS = 4;
/** First bytes by which it shows that a body is not packed at all: some proxies unpack it and leave the header. */
const [GZIP_FIRST_BYTE, ZSTD_FIRST_BYTE] = [0x1f, 0x28];
/**
 * `{`, with which JSON begins and no packed text: Brotli would end with padding that is not zero (RFC 7932, 9.2), and a
 * bare deflate would unpack to a first byte over 143.
 */
const BRACE = 0x7b;
/** A body whose end was left out is read as far as it goes, as curl and browsers do: what it holds tells if it is whole. */
const LENIENT = { finishFlush: (external_node_zlib_default()).constants.Z_SYNC_FLUSH };
const LENIENT_BROTLI = { finishFlush: (external_node_zlib_default()).constants.BROTLI_OPERATION_FLUSH };
/** The largest window that HTTP allows (RFC 9659), 8 MiB: the default would let a server take 128 MiB a response. */
const SMALL_WINDOW = { params: { [(external_node_zlib_default()).constants.ZSTD_d_windowLogMax]: 23 } };
const OPENERS = {
    gzip: (first) => (first === GZIP_FIRST_BYTE ? external_node_zlib_default().createGunzip(LENIENT) : null),
    // `deflate` is zlib's form by the standard, and the bare one by the habit of some servers.
    deflate: (first) => {
        if (first === BRACE)
            return null;
        return (first & 0x0f) === 8 ? external_node_zlib_default().createInflate(LENIENT) : external_node_zlib_default().createInflateRaw(LENIENT);
    },
    br: (first) => (first === BRACE ? null : external_node_zlib_default().createBrotliDecompress(LENIENT_BROTLI)),
    // Node has it from 22.15 on.
    ...("createZstdDecompress" in (external_node_zlib_default()) && {
        zstd: (first) => (first === ZSTD_FIRST_BYTE ? external_node_zlib_default().createZstdDecompress(SMALL_WINDOW) : null),
    }),
};
/** Lists the codings of a `content-encoding` in the order in which they are undone; or gives why they cannot be. */
function readCodings(header) {
    const codings = String(header)
        .split(',')
        .map((coding) => coding
        .trim()
        .toLowerCase()
        .replace(/^x-gzip$/, 'gzip'))
        .filter((coding) => coding !== '' && coding !== 'identity')
        .reverse();
    if (codings.length > MAX_CODINGS)
        return { status: 'unknown', what: `${codings.length} times over` };
    const unknown = codings.find((coding) => !Object.hasOwn(OPENERS, coding));
    if (unknown === undefined)
        return { status: 'known', codings };
    const known = Object.keys(OPENERS).join(', ');
    return { status: 'unknown', what: `as \`${unknown.slice(0, 40)}\`, which is none of ${known}` };
}
/** Undoes codings as a body arrives; what each of them gives is no longer than `limit` bytes. */
class Unpacker {
    #stages = [];
    constructor(codings, limit, to) {
        let next = to;
        for (const coding of codings.toReversed()) {
            const stage = new Stage(OPENERS[coding] ?? (() => null), limit, next);
            next = { ...to, data: (chunk) => stage.write(chunk), end: () => stage.end() };
            this.#stages.unshift(stage);
        }
    }
    /** Takes the next piece of the packed body. */
    write(chunk) {
        this.#stages[0]?.write(chunk);
    }
    /** Takes note that the packed body has ended. */
    end() {
        this.#stages[0]?.end();
    }
    /** Ends the work; nothing more is given. */
    stop() {
        for (const stage of this.#stages)
            stage.stop();
    }
}
/** One coding; its decoder is made when the first byte is there. */
class Stage {
    #open;
    #limit;
    #to;
    #decoder;
    #size = 0;
    #isStopped = false;
    constructor(open, limit, to) {
        this.#open = open;
        this.#limit = limit;
        this.#to = to;
    }
    write(chunk) {
        const [first] = chunk;
        if (this.#isStopped || first === undefined)
            return;
        if (this.#decoder === undefined)
            this.#decoder = this.#start(first);
        if (this.#decoder === null)
            this.#give(chunk);
        else
            this.#decoder.write(chunk);
    }
    end() {
        if (this.#isStopped)
            return;
        if (this.#decoder == null)
            this.#to.end();
        else
            this.#decoder.end();
    }
    stop() {
        this.#isStopped = true;
        this.#decoder?.destroy();
    }
    #start(first) {
        return (this.#open(first)
            ?.on('data', (chunk) => this.#give(chunk))
            .on('end', () => this.#to.end())
            .on('error', (error) => this.#to.fail(error)) ?? null);
    }
    #give(chunk) {
        if (this.#isStopped)
            return;
        this.#size += chunk.length;
        if (this.#size > this.#limit)
            this.#to.overflow();
        else
            this.#to.data(chunk);
    }
}

;// CONCATENATED MODULE: ./src/providers/wire/collect-response.ts



const MIB = 1024 * 1024;
/** Longest answer of a model, as it comes and unpacked: a longer one is no answer but a fault. */
const MAX_ANSWER_BYTES = 4 * MIB;
/** Content types of answers that come in pieces: server-sent events, JSON lines. */
const STREAM = /event-stream|ndjson|jsonl/i;
/** Collects a response as it arrives: without the streams of undici's `request`, which cost as much as the request. */
class ResponseCollector {
    response;
    #settle;
    #aborted;
    #controller;
    #status = 0;
    #headers = {};
    #chunks = [];
    #size = 0;
    #unpacker;
    #hasEnded = false;
    #idle;
    #maxBytes;
    #idleMs;
    #onBody;
    constructor({ maxBytes, idleMs, onBody }) {
        this.#onBody = onBody;
        this.#maxBytes = maxBytes;
        this.#idleMs = idleMs;
        this.#settle = Promise.withResolvers();
        this.response = this.#settle.promise;
    }
    /** Gives up on the response, and on its connection. */
    abort(why) {
        this.#aborted = new line/* LineError */.d('aborted', { abortedFor: why });
        this.#controller?.abort(this.#aborted);
        this.fail(this.#aborted);
    }
    /** Ends the wait for the response, since none comes. */
    fail(error) {
        this.#idle?.callOff();
        this.#unpacker?.stop();
        this.#settle.reject(toLineError(error));
    }
    onRequestStart(controller) {
        this.#controller = controller;
        if (this.#aborted !== undefined)
            controller.abort(this.#aborted);
    }
    onResponseStart(_controller, status, headers) {
        // What comes before the response, as early hints (103), is none of it.
        if (status < 200)
            return;
        this.#status = status;
        this.#headers = headers;
        // Before the first event of a stream a model may think for long, and after its headers a whole body is due.
        if (!STREAM.test(String(headers['content-type'])))
            this.#listen();
        if (Number(headers['content-length'] ?? 0) > this.#maxBytes)
            this.#overflow();
        else if (headers['content-encoding'] !== undefined)
            this.#unpack(headers['content-encoding']);
    }
    onResponseData(_controller, chunk) {
        if (this.#idle === undefined)
            this.#listen();
        else
            this.#idle.heard();
        this.#size += chunk.length;
        if (this.#size > this.#maxBytes)
            this.#overflow();
        else if (this.#unpacker === undefined)
            this.#take(chunk);
        else
            this.#unpacker.write(chunk);
    }
    onResponseEnd() {
        this.#hasEnded = true;
        this.#idle?.callOff();
        if (this.#unpacker === undefined)
            this.#finish();
        else
            this.#unpacker.end();
    }
    onResponseError(_controller, error) {
        this.fail(error);
    }
    #listen() {
        this.#idle = (0,deadline/* startIdleLimit */.Y)(this.#idleMs, () => this.abort('silence'));
    }
    #unpack(header) {
        const found = readCodings(header);
        if (found.status === 'unknown') {
            this.#giveUp(`it is packed ${found.what}`);
            return;
        }
        const { codings } = found;
        if (codings.length === 0)
            return;
        this.#unpacker = new Unpacker(codings, this.#maxBytes, {
            data: (chunk) => this.#take(chunk),
            end: () => this.#finish(),
            fail: ({ message }) => this.#giveUp(`it cannot be unpacked (${codings.join(', ')}): ${message}`, true),
            overflow: () => this.#overflow(),
        });
    }
    #take(chunk) {
        if (this.#onBody !== undefined && isSuccess(this.#status))
            this.#onBody(chunk);
        else
            this.#chunks.push(chunk);
    }
    #finish(fault = null) {
        const whole = fault === null ? Buffer.concat(this.#chunks).toString('utf8') : '';
        const text = whole.startsWith('\ufeff') ? whole.slice(1) : whole;
        this.#settle.resolve({ status: this.#status, headers: this.#headers, text, fault });
    }
    #overflow() {
        this.#giveUp(`it is longer than ${this.#maxBytes / MIB} MiB, the most that is read`);
    }
    /** Ends the response where it is, since its body cannot be read: its status still counts. */
    #giveUp(words, isDamage = false) {
        this.#finish({ isDamage, words });
        this.#idle?.callOff();
        this.#unpacker?.stop();
        if (!this.#hasEnded)
            this.#controller?.abort(new Error(words));
    }
}
/** Tells whether a status says that what was asked for comes. */
function isSuccess(status) {
    return status >= 200 && status <= 299;
}
/** Gives the failure with the code of its root: what it was wrapped in does not pass from thread to thread. */
function toLineError(error) {
    if (error instanceof line/* LineError */.d)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new line/* LineError */.d(message, { code: rootCode(error), cause: error });
}
function rootCode(error) {
    if (!(error instanceof Error))
        return undefined;
    return rootCode(error.cause) ?? error.code;
}


/***/ }),

/***/ 92994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ LineError)
/* harmony export */ });
/** What ended a request without a response: in the words and by the code of whoever found it. */
class LineError extends Error {
    name = 'LineError';
    /** Code of the system or of undici, such as `ECONNREFUSED`. */
    code;
    abortedFor;
    constructor(message, { code, abortedFor, cause, } = {}) {
        super(message, { cause });
        this.code = code;
        this.abortedFor = abortedFor;
    }
}


/***/ }),

/***/ 14532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openOwnLine)
});

// EXTERNAL MODULE: ./src/providers/wire/collect-response.ts + 1 modules
var collect_response = __webpack_require__(81535);
// EXTERNAL MODULE: ./src/text/spare-memory.ts
var spare_memory = __webpack_require__(974);
;// CONCATENATED MODULE: ./src/providers/wire/dispatcher.ts

/**
 * Loads the client, and gives a way to make pools of connections to one server, without time limits of their own. It is
 * loaded only now, for a run that needs no server does not pay for it; and without a proxy its agent alone, for the whole
 * takes three times as long.
 */
async function loadDispatcher({ connections, proxy }) {
    const pool = { connections, headersTimeout: 0, bodyTimeout: 0 };
    if (proxy === null) {
        const { default: Agent } = await (0,spare_memory/* loadUnspared */.FR)(() => __webpack_require__.e(/* import() */ 7405).then(__webpack_require__.t.bind(__webpack_require__, 57405, 23)));
        return () => new Agent(pool);
    }
    const { ProxyAgent } = await (0,spare_memory/* loadUnspared */.FR)(() => Promise.all(/* import() */[__webpack_require__.e(7405), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19)));
    const { url: uri, authorization } = proxy;
    return () => new ProxyAgent({ ...pool, uri, ...(authorization !== null && { token: authorization }) });
}

;// CONCATENATED MODULE: ./src/providers/wire/own-line.ts


/** Opens connections that this thread holds itself; nothing is connected before a request is sent. */
async function openOwnLine(options) {
    const makeDispatcher = await loadDispatcher(options);
    let dispatcher = makeDispatcher();
    const underway = new Set();
    const send = ({ method, path, headers, body, ...bounds }) => {
        const collector = new collect_response/* ResponseCollector */.DV(bounds);
        const forget = () => void underway.delete(collector);
        underway.add(collector);
        collector.response.then(forget, forget);
        try {
            dispatcher.dispatch({ origin: options.origin, path, method, headers, body }, collector);
        }
        catch (error) {
            collector.fail(error);
        }
        return collector;
    };
    const release = () => {
        const released = dispatcher;
        dispatcher = makeDispatcher();
        void released.close();
    };
    const close = async () => {
        // Each by itself: a pool that was released no longer knows its connections.
        for (const collector of underway)
            collector.abort('closing');
        await dispatcher.destroy();
    };
    return { send, release, close };
}


/***/ }),

/***/ 85189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ processWire)
/* harmony export */ });
/* unused harmony export Wire */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92994);



/** Requests of a process from which on they go out from the thread: of fewer, starting it takes more than it saves. */
const MANY = 1_000;
/** The same where it is known that so many are still to come: the sooner it is there, the more it saves. */
const SOON = { sent: 100, toCome: 2_000 };
/** Most that the thread's heap holds of what it has just made. */
const MAX_FRESH_MIB = 16;
/** Most orders that are kept to be told together. */
const MOST_UNTOLD = 8;
/**
 * The connections of a long run, in a thread of their own: sending and reading goes on while this one scores and writes,
 * and takes half as long in a small heap. The thread starts with its first line, ends with its last one, and keeps no
 * process alive by itself. Where it fails, its requests do, and no other one is started.
 */
class Wire {
    #many;
    #expected = 0;
    #sent = 0;
    #thread;
    #hasFailed = false;
    #lastNumber = 0;
    /** The lines, and whether the thread has told that they are open. */
    #lines = new Map();
    #waiting = new Map();
    #untold = [];
    /** @param many requests that are sent before a line is worth a thread. */
    constructor(many = MANY) {
        this.#many = many;
    }
    /** Notes that so many requests more are to be sent, as far as is known. */
    expect(requests) {
        this.#expected += requests;
    }
    /** Counts a request, and tells whether there are so many that lines are worth a thread, if there can be one. */
    countsMany() {
        this.#sent += 1;
        const isSoon = this.#sent > SOON.sent && this.#expected - this.#sent >= SOON.toCome;
        return (isSoon || this.#sent > this.#many) && !this.#hasFailed;
    }
    /** Has the thread open connections. */
    open(options) {
        const line = this.#nextNumber();
        this.#lines.set(line, false);
        this.#start();
        this.#tell({ kind: 'open', line, options });
        const isOpen = () => this.#lines.get(line) === true;
        return {
            get isOpen() {
                return isOpen();
            },
            send: (request) => this.#send(line, request),
            close: () => this.#close(line),
        };
    }
    #nextNumber() {
        this.#lastNumber += 1;
        return this.#lastNumber;
    }
    #send(line, request) {
        const id = this.#nextNumber();
        const settle = Promise.withResolvers();
        if (this.#waiting.size === 0)
            this.#thread?.port.ref();
        this.#waiting.set(id, { line, settle });
        this.#tell({ kind: 'send', line, id, request });
        return {
            response: settle.promise,
            abort: (why) => {
                if (!this.#waiting.has(id))
                    return;
                this.#tell({ kind: 'abort', id, why });
                this.#settle(id)?.reject(new _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LineError */ .d('aborted', { abortedFor: why }));
            },
        };
    }
    // Not async beyond its type: whoever waits for a response hears of the end at once.
    #close(line) {
        this.#hearAll();
        this.#lines.delete(line);
        this.#failAll('it was closed', (waiting) => waiting.line === line);
        if (this.#lines.size > 0)
            this.#tell({ kind: 'close', line });
        else
            this.#end();
        return Promise.resolve();
    }
    #start() {
        if (this.#thread !== undefined || this.#hasFailed)
            return;
        const { port1: port, port2 } = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.MessageChannel();
        const worker = startThread(port2);
        if (worker === undefined) {
            this.#fail('it may not be started');
            return;
        }
        this.#thread = { worker, port };
        const unlessEnded = (step) => {
            if (this.#thread?.worker === worker)
                step();
        };
        port.on('message', (news) => unlessEnded(() => this.#hear(news)));
        worker.on('error', (error) => unlessEnded(() => this.#fail(String(error))));
        worker.on('exit', () => unlessEnded(() => this.#fail('it ended')));
        // Only now: whoever listens for messages keeps the process alive again.
        port.unref();
        worker.unref();
    }
    #end() {
        const thread = this.#thread;
        this.#thread = undefined;
        thread?.port.close();
        void thread?.worker.terminate();
    }
    #fail(why) {
        this.#hasFailed = true;
        this.#hearAll();
        this.#lines.clear();
        this.#end();
        this.#failAll(`the thread that held it failed: ${why}`, () => true);
    }
    #failAll(message, concerns) {
        for (const [id, waiting] of this.#waiting)
            if (concerns(waiting))
                this.#settle(id)?.reject(new _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LineError */ .d(message));
    }
    /** Hears what the thread has told already: what came is paid for. */
    #hearAll() {
        const port = this.#thread?.port;
        if (port === undefined)
            return;
        for (let told = (0,node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.receiveMessageOnPort)(port); told !== undefined; told = (0,node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.receiveMessageOnPort)(port))
            this.#hear(told.message);
    }
    #hear(news) {
        for (const one of news)
            if ('opened' in one) {
                if (this.#lines.has(one.opened))
                    this.#lines.set(one.opened, true);
            }
            else if ('exchange' in one)
                this.#settle(one.id)?.resolve(one.exchange);
            else
                this.#settle(one.id)?.reject(new _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LineError */ .d(one.failure.message, one.failure));
    }
    /** Gives the way to settle a request, which is waited for no more; undefined where it was not waited for. */
    #settle(id) {
        const waiting = this.#waiting.get(id);
        this.#waiting.delete(id);
        if (this.#waiting.size === 0)
            this.#thread?.port.unref();
        return waiting?.settle;
    }
    /** Keeps a few orders for a moment: a message costs as much as ten orders in it, but the thread is to have work too. */
    #tell(order) {
        const untold = this.#untold.push(order);
        if (untold === 1)
            setImmediate(() => this.#tellAll());
        else if (untold === MOST_UNTOLD)
            this.#tellAll();
    }
    #tellAll() {
        if (this.#untold.length === 0)
            return;
        const orders = this.#untold;
        this.#untold = [];
        this.#thread?.port.postMessage(orders);
    }
}
/**
 * Starts the thread: beside this file, the sources hold its program and dist/ its launcher. Undefined where Node may start
 * none (`--permission` without `--allow-worker`).
 */
function startThread(port) {
    const here = import.meta.url;
    try {
        return new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(new URL(`wire-thread${node_path__WEBPACK_IMPORTED_MODULE_0___default().extname(here)}`, here), {
            workerData: port,
            transferList: [port],
            resourceLimits: { maxYoungGenerationSizeMb: MAX_FRESH_MIB },
        });
    }
    catch {
        return undefined;
    }
}
/** The process's one wire. */
const processWire = new Wire();


/***/ }),

/***/ 70542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2629);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53603);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55383);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92960);






/**
 * Gives the files that match any of the globs, as paths relative to the working directory with forward slashes, sorted.
 * Folders that start with a dot and node_modules are entered only where a glob begins with them, linked ones never;
 * files of keys are left out. A glob that begins out of reach is a UserError, at the place where it stands if that is given.
 */
function findFiles({ cwd, files }, globs, place) {
    const found = new Set();
    for (const [base, group] of Map.groupBy(globs, _glob_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOfGlob */ .LK)) {
        const start = (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .follow */ .e6)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, base), files);
        if (start.status === 'refused')
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)(`cannot look for ${group.map((glob) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(glob)).join(', ')}: ${start.reason}`, place);
        const matcher = new _glob_js__WEBPACK_IMPORTED_MODULE_2__/* .GlobMatcher */ .XC(group);
        walk(cwd, base, matcher.advance(matcher.start, base), matcher, found);
    }
    return [...found].filter((file) => !(0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsKeys */ .fv)(file)).sort();
}
/** Adds the files that match; only folders are entered in which one can lie. */
function walk(root, below, ways, matcher, found) {
    let entries;
    try {
        entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, below), { withFileTypes: true });
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

/***/ 2764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PM: () => (/* binding */ createLineRedactor),
  lY: () => (/* binding */ createRedactor),
  dK: () => (/* binding */ isHidden),
  En: () => (/* binding */ listMaskForms),
  LG: () => (/* binding */ listSecretTexts)
});

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/text/decode-escapes.ts

/** Times that escapes are decoded which others have hidden (`%2541`): each is one more pass over the text. */
const MAX_ROUNDS = 3;
/** HTML's names of the characters of keys, each before its own, and of some that nobody sees. */
const NAMES = `
  excl! quot" num# dollar$ percnt% amp& apos' lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; lt< equals= gt>
  quest? commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] Hat^ lowbar_ UnderBar_ grave\` lcub{ lbrace{ verbar| vert|
  VerticalLine| rcub} rbrace} shy lrm rlm zwj zwnj NoBreak ZeroWidthSpace`;
const ENTITIES = new Map(Array.from(NAMES.matchAll(/([a-z]+)(\S?)/gi), ([, name = '', character = '']) => [name, character]));
const CODE = String.raw `\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})`;
/** A byte that goes on with a character of several in UTF-8. */
const FURTHER = '%[89abAB][0-9a-fA-F]';
const ESCAPE = new RegExp([
    `(?:%[cdCD][0-9a-fA-F]|%[eE][0-9a-fA-F]${FURTHER}|%[fF][0-7]${FURTHER}${FURTHER})${FURTHER}`,
    '%[0-9a-fA-F]{2}',
    CODE,
    `&(?:#(?:[xX]0{0,8}[0-9a-fA-F]{1,6}|0{0,8}[0-9]{1,7});?|(?:${[...ENTITIES.keys()].join('|')});)`,
    // What stands for nothing, all at once; line breaks and tabs are seen.
    `(?:(?!${CODE})\\\\|(?![\\t\\n\\v\\f\\r])${text_escape/* INVISIBLE */.kH.source})+`,
].join('|'), 'gu');
/**
 * Lists a text's decodings, without the text itself: the escapes of URLs (`%2F`), JSON (`\u002f`, `\/`) and HTML
 * (`&#47;`) decoded, invisible characters left out; then of that, where escapes were escaped.
 */
function listDecodings(text) {
    const decodings = [];
    let last;
    while (decodings.length < MAX_ROUNDS) {
        const next = decodeOnce(last?.text ?? text);
        if (next === null)
            break;
        last = last === undefined ? next : joinDecodings(last, next);
        decodings.push(last);
    }
    return decodings;
}
function decodeOnce(text) {
    if (text.search(ESCAPE) === -1)
        return null;
    // What an escape stands for is never longer than the escape.
    const [starts, ends] = [new Uint32Array(text.length), new Uint32Array(text.length)];
    const codes = new Uint16Array(text.length);
    let [size, last] = [0, 0];
    const put = (code, start, end) => {
        codes[size] = code;
        starts[size] = start;
        ends[size] = end;
        size += 1;
    };
    const copyUntil = (end) => {
        for (; last < end; last += 1)
            put(text.charCodeAt(last), last, last + 1);
    };
    for (const { 0: written, index } of text.matchAll(ESCAPE)) {
        copyUntil(index);
        last = index + written.length;
        const meant = decode(written);
        for (let at = 0; at < meant.length; at += 1)
            put(meant.charCodeAt(at), index, last);
    }
    copyUntil(text.length);
    return { text: Buffer.from(codes.buffer, 0, 2 * size).toString('utf16le'), starts, ends };
}
/** Gives a decoding of a decoding as one of the first text. */
function joinDecodings(outer, { text, starts, ends }) {
    for (let at = 0; at < text.length; at += 1) {
        starts[at] = outer.starts[starts[at] ?? 0] ?? 0;
        ends[at] = outer.ends[(ends[at] ?? 1) - 1] ?? 0;
    }
    return { text, starts, ends };
}
function decode(written) {
    if (written.startsWith('%'))
        return decodePercent(written);
    if (/^\\[ux]/.test(written))
        return fromCode(written.slice(2), 16);
    if (!written.startsWith('&'))
        return '';
    const name = written.slice(1).replace(/;$/, '');
    if (!name.startsWith('#'))
        return ENTITIES.get(name) ?? '';
    return /^#x/i.test(name) ? fromCode(name.slice(2), 16) : fromCode(name.slice(1), 10);
}
function decodePercent(written) {
    if (written.length === 3)
        return fromCode(written.slice(1), 16);
    return Buffer.from(written.replaceAll('%', ''), 'hex').toString('utf8');
}
function fromCode(digits, base) {
    const code = Number.parseInt(digits, base);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}

;// CONCATENATED MODULE: ./src/text/find-keys.ts
/** Finds parts of keys in a text in one pass, however many keys there are. */
/** Part of a key that gives it away wherever it stands. */
const PART_LENGTH = 12;
const FILTER_BITS = 20;
const BASE = 0x01_00_01_93;
function fold(text) {
    const codes = new Uint16Array(text.length);
    for (let index = 0; index < text.length; index += 1)
        codes[index] = foldCode(text.charCodeAt(index));
    return { text: Buffer.from(codes.buffer).toString('utf16le'), codes };
}
function foldCode(code) {
    if (code >= 0x41 && code <= 0x5a)
        return code + 32;
    if (code === 0x2d)
        return 0x2b;
    return code === 0x5f ? 0x2f : code;
}
/** Windows of one length, found by a rolling hash; a filter of bits in front keeps most of a text from the set. */
class Windows {
    length;
    #texts = new Set();
    #filter = new Uint8Array(1 << FILTER_BITS);
    #drop;
    constructor(length) {
        this.length = length;
        let drop = 1;
        for (let index = 1; index < length; index += 1)
            drop = Math.imul(drop, BASE);
        this.#drop = drop;
    }
    add(pattern) {
        this.#roll(pattern, (window) => void this.#texts.add(window), false);
    }
    remove(word) {
        this.#roll(word, (window) => void this.#texts.delete(window), true);
    }
    /** Finds where a text holds windows, in order, those that touch as one. */
    find(text) {
        const spans = [];
        this.#roll(text, (window, start) => {
            if (!this.#texts.has(window))
                return;
            const last = spans.at(-1);
            if (last !== undefined && start <= last.end)
                last.end = start + this.length;
            else
                spans.push({ start, end: start + this.length });
        }, true);
        return spans;
    }
    /** Calls back at each window; only at those that the filter knows where it is `filtered`, else it learns them. */
    #roll({ text, codes }, act, filtered) {
        const { length } = this;
        if (filtered && this.#texts.size === 0)
            return;
        let hash = 0;
        for (let index = 0; index < codes.length; index += 1) {
            if (index >= length)
                hash = (hash - Math.imul(codes[index - length] ?? 0, this.#drop)) | 0;
            hash = (Math.imul(hash, BASE) + (codes[index] ?? 0)) | 0;
            if (index < length - 1)
                continue;
            const slot = Math.imul(hash, 0x9e_37_79_b1) >>> (32 - FILTER_BITS);
            if (!filtered)
                this.#filter[slot] = 1;
            if (filtered && this.#filter[slot] === 0)
                continue;
            const start = index - length + 1;
            act(text.slice(start, index + 1), start);
        }
    }
}
/** Finder of the patterns of keys: any 12 characters of one in a row, a shorter one as a whole. */
class KeyFinder {
    #byLength = new Map();
    constructor(patterns, ownWords) {
        for (const pattern of patterns) {
            const length = Math.min(pattern.length, PART_LENGTH);
            const windows = this.#byLength.get(length) ?? new Windows(length);
            this.#byLength.set(length, windows);
            windows.add(fold(pattern));
        }
        // What stands in a word of ours gives no key away.
        for (const word of ownWords) {
            const folded = fold(word);
            for (const windows of this.#byLength.values())
                windows.remove(folded);
        }
    }
    /** Finds where a text holds parts of keys. */
    find(text) {
        const folded = fold(text);
        return [...this.#byLength.values()].flatMap((windows) => windows.find(folded));
    }
}
/** Gives spans in order, those that touch or overlap as one. */
function mergeSpans(spans) {
    const merged = [];
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end });
    }
    return merged;
}

;// CONCATENATED MODULE: ./src/text/own-words.ts
/** Words of the schema and of our messages: where a key is one of them, it is no secret. */
const OWN_WORDS = `benchmark_name model_id timestamp summary total_tests pass_rate avg_latency_ms total_tokens median_latency_ms p95_latency_ms
  secondary cost_usd results test_id case_hash must_pass messages expected criteria metadata evaluators explanations
  latency_ms error_kind output_cut reasoning reasoning_cut finish_reason input_tokens output_tokens left_out by_batch attempts
  thresholds min_pass_rate max_latency_ms regression_threshold statistics error_budget suspect_p confirm_trials
  benchmark_version compare_to fingerprint system_prompt redacted unfinished unfinished_kind baseline candidate complete cell_cases
  rescored_from cost_at_most_usd pass_keys jail unjailed unmeasured tool_version started_at finished_at requests asked_at instruments threshold settings
  exact_match contains_match not_contains starts_with ends_with fuzzy_match regex_match numeric_match any_number
  api_keys base_url auth_header system_prompt_file prompt_file max_concurrency timeout_seconds score_reasoning model_defaults
  concurrency benchmarks max_cost_usd max_minutes max_requests max_outage_seconds from_store embeddings temperature max_tokens provider recording
  anthropic openai ollama replay test_cases description difficulty delimiter strict statistical
  regressed below_floor incomparable minor_regression inconclusive no_baseline not_run improved unchanged regression below-floor
  minor-regression no-baseline unreachable rejected unscored rate_limited insufficient_quota refusal filtered tool_calls
  exit_code missing_cells p_adjusted p_better_adjusted p_exact p_cases p_fresh p_fresh_cases p_fresh_adjusted p_cases_adjusted
  change_all newly_failing newly_passing unstable compared worse_tags detectable_drop warnings llm-bench-action llm-bench
  llm-bench.yml llm-bench/run/1 llm-bench/run/2 llm-bench/verdict/1 benchmark-results customer_support truthfulqa placeholder changeme
  prompt_tokens completion_tokens stream_options max_completion_tokens parameters configuration LLM benchmarks`.split(/\s+/);

;// CONCATENATED MODULE: ./src/text/redact.ts



/** Shortest key that is hidden; a shorter one, or a word, is a placeholder (`none`, `anything`), common in texts. */
const MIN_SECRET_LENGTH = 8;
const PLACEHOLDER = /^(?:[a-z]{1,11}|\d{1,11}|(?:no|not|dummy|fake|test)-(?:key|needed|required))$/i;
const WORDS = new Set(OWN_WORDS.map((word) => word.toLowerCase()));
/** Tells whether a key is hidden: not one that is shorter than 8 characters, a placeholder, or a word of the schema. */
function isHidden(key) {
    return key.length >= MIN_SECRET_LENGTH && !PLACEHOLDER.test(key) && !WORDS.has(key.toLowerCase());
}
/** Lists the texts by which keys give themselves away, once each: whole ones, and the lines of those of several. */
function listSecretTexts(keys) {
    const texts = [...keys].flatMap((key) => [key, ...key.split(/[\r\n]+/).map((line) => line.trim())]);
    return [...new Set(texts)].filter(isHidden);
}
/**
 * Gives a redactor for keys, in the spellings in which they leak: plain, escaped for URLs, JSON or HTML, base64 (also
 * within a longer text, and with the alphabet of URLs), hexadecimal, reversed, with its halves swapped or each reversed,
 * and with invisible characters in between. Of each any 12 characters in a row are hidden, of a key of 8 to 11 the
 * whole; but nothing that stands within a word of ours, a name of the plan among them. It takes one pass over a text,
 * however many keys there are.
 */
function createRedactor(keys, names = []) {
    const secrets = listSecretTexts(keys);
    if (secrets.length === 0)
        return (text) => text;
    const finder = new KeyFinder(secrets.flatMap(listPatterns), [...OWN_WORDS, ...names]);
    return (text) => {
        if (text.length < MIN_SECRET_LENGTH)
            return text;
        const further = listDecodings(text).flatMap(({ text: decoded, starts, ends }) => finder
            .find(decoded)
            .map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? text.length })));
        const spans = mergeSpans([...finder.find(text), ...further]);
        let [hidden, last] = ['', 0];
        for (const { start, end } of spans) {
            hidden += `${text.slice(last, start)}***`;
            last = end;
        }
        return hidden + text.slice(last);
    };
}
/** Gives a redactor that puts text on one line and hides the key in its usual spellings. */
function createLineRedactor(key) {
    const hide = createRedactor(key === null ? [] : [key]);
    return (text) => hide(text.replaceAll(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ').trim());
}
/** Lists the forms of a key that GitHub is told to mask. */
function listMaskForms(key) {
    const bytes = Buffer.from(key);
    const forms = [
        key,
        bytes.toString('base64'),
        bytes.toString('base64url'),
        encodeURIComponent(key.toWellFormed()),
        JSON.stringify(key).slice(1, -1),
        ...listTurned(key),
    ];
    return [...new Set(forms)];
}
function listPatterns(key) {
    const bytes = Buffer.from(key);
    const plain = [key, ...listTurned(key)];
    // A key may hold what looks like an escape.
    const decoded = plain.flatMap((text) => listDecodings(text).map((decoding) => decoding.text));
    const forms = [
        ...plain,
        ...decoded,
        bytes.toString('hex'),
        ...[0, 1, 2].map((offset) => base64At(offset, bytes)),
    ];
    return forms.filter((form) => form.length >= MIN_SECRET_LENGTH);
}
/** Lists a key reversed, with its halves swapped, and each of them reversed. */
function listTurned(key) {
    const reverse = (text) => Array.from(text).reverse().join('');
    const middles = new Set([Math.floor(key.length / 2), Math.ceil(key.length / 2)]);
    const halves = [...middles].flatMap((middle) => {
        const [first, second] = [key.slice(0, middle), key.slice(middle)];
        return [second + first, reverse(first) + reverse(second)];
    });
    return [reverse(key), ...halves];
}
/** Gives the base64 characters that depend on the key alone, where it starts `offset` bytes into a group of three. */
function base64At(offset, bytes) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}


/***/ }),

/***/ 60336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findTargetProblem),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92960);
/** Where something may be written by a name from outside. */



/** Tells why a file may not be made or appended to; undefined where it may. A hard link's other names would change too. */
function findTargetProblem(file, reach) {
    if ((0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(file, reach).status === 'refused')
        return 'out of reach';
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    return stat === undefined || (stat.isFile() && stat.nlink === 1) ? undefined : 'special';
}
/** Makes a folder, and those around it that are not there; gives why it may not lie there, undefined where it may. */
function makeFolder(folder, reach) {
    const followed = (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(folder, reach);
    if (followed.status === 'refused')
        return followed.reason;
    // One by one: what Node makes in one call never ends where a file system takes none.
    for (const missing of listMissing(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder)))
        makeOne(missing);
    const made = (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(folder, reach);
    return made.status === 'refused' ? made.reason : undefined;
}
function listMissing(folder) {
    const missing = [];
    for (let at = folder; (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at, { throwIfNoEntry: false }) === undefined; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at))
        missing.unshift(at);
    return missing;
}
function makeOne(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        // Another process may have made it just now.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
            throw error;
    }
}


/***/ })

};
