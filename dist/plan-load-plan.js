export const id = 5633;
export const ids = [5633];
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

/***/ 4626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ buildPrompt)
/* harmony export */ });
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70419);

/**
 * Gives the prompt for a case: the turns before the last as they are, then the user's text. The system text goes before
 * the case's own, of which a conversation may have some. An application gets the case's metadata too.
 */
function buildPrompt({ messages = [], metadata }, { system, user }, model) {
    const own = messages.flatMap(({ role, content }) => (role === 'system' && content !== '' ? [content] : []));
    const systems = system === null || system === '' ? own : [system, ...own];
    const turns = messages.flatMap(({ role, content }) => role === 'system' ? [] : [{ role, content }]);
    return {
        system: own.length === 0 ? system : systems.join('\n\n'),
        messages: [...turns.slice(0, -1), { role: 'user', content: user }],
        ...(Object.keys(metadata).length > 0 && (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findProvider */ .lh)(model)?.application !== undefined && { metadata }),
    };
}


/***/ }),

/***/ 25633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ loadPlan)
});

// EXTERNAL MODULE: ./src/benchmarks/load-benchmarks.ts + 2 modules
var load_benchmarks = __webpack_require__(45412);
// EXTERNAL MODULE: ./src/config/config.ts + 4 modules
var config_config = __webpack_require__(7491);
// EXTERNAL MODULE: ./src/config/program-variables.ts
var program_variables = __webpack_require__(41370);
// EXTERNAL MODULE: ./src/domain/benchmark.ts
var domain_benchmark = __webpack_require__(21779);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/evaluators/index.ts + 42 modules
var evaluators = __webpack_require__(81901);
// EXTERNAL MODULE: ./src/instruments/index.ts + 35 modules
var instruments = __webpack_require__(48983);
// EXTERNAL MODULE: ./src/providers/allowed-hosts.ts
var allowed_hosts = __webpack_require__(99352);
// EXTERNAL MODULE: ./src/providers/open-models.ts + 2 modules
var open_models = __webpack_require__(65987);
// EXTERNAL MODULE: ./src/providers/proxy.ts
var providers_proxy = __webpack_require__(55646);
// EXTERNAL MODULE: ./src/run/case-facts.ts
var case_facts = __webpack_require__(59831);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/text/redact.ts + 3 modules
var text_redact = __webpack_require__(2764);
// EXTERNAL MODULE: ./src/text/spare-memory.ts
var spare_memory = __webpack_require__(974);
// EXTERNAL MODULE: ./src/benchmarks/evaluator-uses.ts
var evaluator_uses = __webpack_require__(58414);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/run/build-record.ts
var build_record = __webpack_require__(45235);
// EXTERNAL MODULE: ./src/run/list-needs.ts
var list_needs = __webpack_require__(13325);
// EXTERNAL MODULE: ./src/text/lazy-list.ts
var lazy_list = __webpack_require__(79422);
// EXTERNAL MODULE: ./src/text/parse-template.ts
var parse_template = __webpack_require__(71547);
// EXTERNAL MODULE: ./src/text/spool.ts + 1 modules
var spool = __webpack_require__(54083);
// EXTERNAL MODULE: ./src/plan/build-prompt.ts
var build_prompt = __webpack_require__(4626);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
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
    const ids = new Set(benchmarks.flatMap((benchmark) => benchmark.cases.map(({ id }) => id)));
    const knownTags = new Set(benchmarks.flatMap((benchmark) => benchmark.cases.flatMap((item) => item.tags)));
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
function chooseCases({ name, cases, groupOf }, { benchmarks: { limits } }, choices, hashCase) {
    const planned = limits.get(name)?.count ?? Infinity;
    const limit = choices.limit ?? planned;
    if (choices.cases.length + choices.tags.length === 0 && cases.length <= Math.min(limit, planned))
        return { cases, isComplete: true, size: cases.length };
    const drawnBy = (item) => (item.isUnnamed === true ? hashCase(item) : item.id);
    const wanted = (0,lazy_list/* filterList */.Hk)(cases, ({ id, tags }) => (choices.cases.length === 0 || choices.cases.includes(id)) &&
        (choices.tags.length === 0 || choices.tags.some((tag) => tags.includes(tag))));
    // Chosen first, then cut: a limit is how much may be asked of what was chosen.
    const chosen = (0,sample_cases/* sampleCases */.k)(wanted, limit, name, drawnBy, groupOf);
    const ids = new Set(chosen.map(({ id }) => id));
    const isComplete = (0,sample_cases/* sampleCases */.k)(cases, planned, name, drawnBy, groupOf).every(({ id }) => ids.has(id));
    return { cases: chosen, isComplete, size: Math.min(planned, cases.length) };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/digest.ts
var digest = __webpack_require__(97522);
// EXTERNAL MODULE: ./src/evaluators/instruments.ts
var evaluators_instruments = __webpack_require__(61496);
// EXTERNAL MODULE: ./src/providers/index.ts + 51 modules
var providers = __webpack_require__(70419);
// EXTERNAL MODULE: ./src/text/find-files.ts
var find_files = __webpack_require__(70542);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
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
        const how = { settings: (0,domain_benchmark/* shapingSettings */.Cm)(settings), version };
        return { name, ...how, ...(as !== undefined && { as }), ...(0,evaluators_instruments/* identitiesOf */.U)(needs, instruments) };
    });
}
/** Gives the digests of the files that match the globs, by path. */
function digestFiles(globs, workspace) {
    if (globs.length === 0)
        return {};
    return Object.fromEntries((0,find_files/* findFiles */.l)(workspace, globs).map((file) => [file, digestFile(file, workspace)]));
}
/**
 * Gives the digests of the files that shape a model's answers, a recording for one, by path; those that can be read. The
 * code of an application must be.
 */
function digestOwnFiles(model, workspace) {
    const kind = (0,providers/* findProvider */.lh)(model);
    const files = kind?.listFiles(model) ?? [];
    const read = Object.fromEntries(files.flatMap((file) => {
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
    return { ...read, ...kind?.application?.identify(model, workspace) };
}
function digestFile(file, { cwd, files }) {
    return (0,digest/* sha256 */.sc)((0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, file), files, read_text/* SIZE_LIMITS */.bd.rows, undefined, file)).slice(0, 16);
}

;// CONCATENATED MODULE: ./src/plan/planned.ts
/** Gives a case apart from what says where it was written. */
function splitCase({ place, isUnnamed, ...written }) {
    const { id, input, expected, tags, difficulty, criteria, mustPass, metadata, ...further } = written;
    // What is named one by one lies in the case itself and not in a list beside it, which takes more memory.
    const item = { id, input, expected, tags, difficulty, criteria, mustPass, metadata, ...further };
    return { case: item, place, ...(isUnnamed === true && { isUnnamed }) };
}
/** A planned case whose prompt is made each time it is asked for: the prompts of all cases would fill the memory. */
class Planned {
    case;
    hash;
    place;
    #ask;
    constructor(written, { hash, evaluators }, ask) {
        this.case = written.case;
        this.hash = hash;
        this.place = written.place;
        this.#ask = ask;
        if (written.isUnnamed !== undefined)
            this.isUnnamed = written.isUnnamed;
        if (evaluators !== undefined)
            this.evaluators = evaluators;
    }
    get prompt() {
        return this.#ask(this.case);
    }
}

// EXTERNAL MODULE: ./src/plan/template.ts
var plan_template = __webpack_require__(77909);
// EXTERNAL MODULE: ./src/plan/template-problems.ts
var template_problems = __webpack_require__(58658);
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
        const found = (0,template_problems/* findTemplateProblems */.I)(benchmark, chosen.cases);
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
            const heard = (0,list_needs/* listNeeds */.iB)({ cases, evaluators: benchmark.evaluators }, evaluators/* getEvaluator */.s).flatMap((name) => instruments[name]?.model ?? []);
            const files = Object.assign({ ...ownFiles, ...modelFiles.get(model) }, ...heard.map((one) => digestOwnFiles(one, workspace)));
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
                    ...(benchmark.unreviewed !== undefined && { unreviewed: benchmark.unreviewed }),
                },
            ];
        });
    });
    if (problems.length > 0)
        throw new problem.UserError(problems.slice(0, problem.MAX_PROBLEMS));
    if (cells.length === 0)
        throw (0,problem.userError)(explainNone(benchmarks));
    const budget = {
        ...config.budget,
        maxCostUsd: lower(config.budget.maxCostUsd, choices.maxCostUsd ?? null),
    };
    return { cells, concurrency: choices.concurrency ?? config.concurrency, budget };
}
function explainNone(benchmarks) {
    const waits = benchmarks.every(({ cases, unreviewed }) => unreviewed !== undefined && cases.length === 0);
    return waits
        ? 'no case is left to run: all wait for a review (`reviewed: false`)'
        : 'no case is left to run: --case and --tag together choose none';
}
/** Gives what a cell takes from its benchmark, its model and the settings, whatever its cases. */
function startCell({ name, version, thresholds, origin, evaluators, gate, repeat, ...benchmark }, model, config, choices) {
    return {
        benchmark: { name, version, thresholds, ...(origin !== undefined && { origin }) },
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
    const prompts = { user: parse(benchmark.prompt), system: parse(benchmark.systemPrompt) };
    const written = (0,lazy_list/* mapList */.bb)(cases, splitCase);
    const judged = spool/* Spool */.Q.of((0,lazy_list/* mapList */.bb)(cases, (item) => judgeCase(item, benchmark, instruments)));
    return (model) => {
        const ask = askBy(prompts, model);
        return (0,lazy_list/* mapList */.bb)(written, (one, index) => new Planned(one, judged[index], ask)); // one for each
    };
}
function judgeCase(item, benchmark, instruments) {
    const checks = (0,evaluator_uses/* checksOf */.tg)(benchmark, item);
    const deps = { findEvaluator: evaluators/* getEvaluator */.s, instruments };
    return {
        hash: hashCase(item, instruments),
        ...(checks !== null && { evaluators: (0,build_record/* recordEvaluators */.ep)(checks.uses, checks.thresholds, deps) }),
    };
}
function parse(text) {
    return text === null ? null : (0,parse_template/* parseTemplate */.Q)(text);
}
/** Gives the way to ask a case; made here, or what it takes to plan would be held as long as that. */
function askBy({ user, system }, model) {
    return (item) => (0,build_prompt/* buildPrompt */.f)(item, {
        system: system === null ? model.systemPrompt : fill(system, item),
        user: user === null ? item.input : fill(user, item),
    }, model);
}
function fill(template, item) {
    const filled = (0,plan_template/* fillTemplate */.o)(template, item);
    if (filled.status === 'unknown')
        throw new Error('a name that no case has passed the check of the prompts');
    return filled.text;
}
function lower(one, other) {
    return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

// EXTERNAL MODULE: ./src/plan/download-site.ts
var download_site = __webpack_require__(6639);
// EXTERNAL MODULE: ./src/plan/used-instruments.ts
var used_instruments = __webpack_require__(95057);
;// CONCATENATED MODULE: ./src/plan/load-plan.ts
/** Loading of a plan from the user's choices: config, benchmarks, access to the models, cells. */


















const SILENT = {
    onlyListed: true,
    signal: new AbortController().signal,
    onProgress: () => undefined,
};
/** Loads everything a run needs; every mistake of the user's is a UserError, before anything is asked or written. */
function loadPlan(choices, place) {
    return (0,spare_memory/* spareMemory */.$U)(() => load(choices, place));
}
async function load(choices, { workspace, env, hide, spare, warn, downloads = SILENT }) {
    const allowed = (0,allowed_hosts/* parseAllowedHosts */.Vn)(choices.allowedHosts);
    const config = (0,config_config/* loadConfig */.Z)({ ...choices, file: choices.config, workspace, env });
    const proxy = (0,providers_proxy/* readProxySetting */.VM)(env);
    const secrets = [...config.secrets, ...(choices.secrets ?? []), ...(0,providers_proxy/* listProxySecrets */.WA)(proxy)];
    hide?.(secrets);
    const { redact, replace } = startRedactor((0,text_redact/* createRedactor */.lY)(secrets));
    const site = {
        workspace,
        apiKeys: config.apiKeys,
        allowed,
        connections: choices.concurrency ?? config.concurrency,
        warn,
        proxy,
        programs: choices.isForeign === true ? undefined : (0,program_variables/* createProgramSite */.g)(env, choices.keyVariables),
    };
    const problems = [];
    const chosen = await (0,problem.noteProblems)(problems, () => chooseModels(config, choices));
    const instruments = planFor(config, choices, { workspace, redact });
    const request = {
        ...config.benchmarks,
        chosen: choices.benchmarks,
        workspace,
        config: config.file,
        available: { evaluators: evaluators/* evaluators */.D, instruments },
        downloads: (0,download_site/* createDownloadSite */.i)(downloads, { env, allowed, proxy }),
    };
    const loaded = await (0,problem.noteProblems)(problems, () => (0,load_benchmarks/* loadBenchmarks */.z)(request));
    const plan = loaded !== undefined && chosen !== undefined
        ? await (0,problem.noteProblems)(problems, () => buildPlan(config, loaded.benchmarks, choices, { workspace, models: chosen, instruments }))
        : undefined;
    const cells = plan?.cells ?? [];
    const asked = new Set([...(chosen ?? []), ...cells.flatMap((cell) => (0,used_instruments/* listModels */.D)(cell, instruments))]);
    const { openModel, unavailable, closed, ...prepared } = await (0,open_models/* prepareModels */.m)([...asked], site, redact);
    problems.push(...prepared.problems, ...findUnwanted(plan, choices, instruments));
    // It loads code of the user's: only where all else is well.
    if (plan !== undefined && problems.length === 0)
        problems.push(...(await (0,used_instruments/* findInstrumentProblems */.H8)(plan, instruments, downloads.signal)));
    if (plan === undefined || problems.length > 0)
        throw new problem.UserError(problems);
    replace((0,text_redact/* createRedactor */.lY)(secrets, listNames(plan)));
    spare?.(listNames(plan));
    const notes = [
        ...(loaded?.notes ?? []),
        ...listUnhidden(config.apiKeys),
        ...(0,used_instruments/* findSelfJudged */.Fu)(plan, instruments),
    ];
    const { pastModels, ballots: ballotSite } = config;
    const isAskable = cells.some((cell) => !(0,used_instruments/* listModels */.D)(cell, instruments).some((model) => closed.has(model)));
    return { plan, isAskable, unavailable, notes, pastModels, openModel, instruments, ballotSite, redact };
}
function planFor(config, { defersCode = false }, site) {
    return (0,instruments/* planInstruments */.OO)({ ...config, models: config.instrumentModels, defersCode, ...site });
}
/** Finds what whoever starts the run does not let run: what has no price, and code. */
function findUnwanted(plan, { allowsCode = false, defersCode = false, isForeign = false }, instruments) {
    if (plan === undefined)
        return [];
    return [
        ...(0,used_instruments/* findUnpriced */.kq)(plan, instruments),
        ...(allowsCode || defersCode ? [] : (0,used_instruments/* findCode */.lh)(plan)),
        ...(isForeign ? (0,used_instruments/* findForeignCode */.nK)(plan, defersCode ? ['scripts'] : ['scripts', 'jail']) : []),
    ];
}
/**
 * Gives a redactor that another one replaces once there is a plan; made here, or all that a plan is made of would be held
 * as long as that.
 */
function startRedactor(first) {
    let hide = first;
    return { redact: (text) => hide(text), replace: (next) => (hide = next) };
}
/** Gives the names of a plan, by which records are told apart, one after the other. */
function* listNames({ cells }) {
    for (const cell of cells) {
        const { benchmark, model, evaluators, cases, files, promptFiles } = cell;
        yield* [benchmark.name, model.id, model.model, model.provider];
        if (model.baseUrl !== null)
            yield URL.parse(model.baseUrl)?.host ?? '';
        yield* [...evaluators, ...(0,case_facts/* factsOf */.x)(cell).own.map(({ use }) => use)].map(domain_benchmark/* scoreName */.Kv);
        yield* [...Object.keys(files), promptFiles.prompt ?? '', promptFiles.systemPrompt ?? ''];
        for (const planned of cases)
            yield planned.case.id;
    }
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
/* harmony import */ var _text_lazy_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79422);


/**
 * Gives `limit` of the cases, in their order: always the same ones, and with a higher limit these and more. They are
 * drawn by what `drawnBy` gives, repeats counted: the id, or the content where an id is only a place. Where there are
 * groups, each gives one case before any gives a second.
 */
function sampleCases(cases, limit, benchmark, drawnBy, groupOf = () => '') {
    if (cases.length <= limit)
        return cases;
    const counts = new Map();
    const drawn = cases.map((item, index) => {
        const text = drawnBy(item);
        const repeat = countUp(counts, text);
        const rank = (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${benchmark}\0${repeat === 0 ? text : `${text}\0${repeat}`}`);
        return { index, rank, group: groupOf(item) };
    });
    drawn.sort((a, b) => (a.rank < b.rank ? -1 : 1));
    const sizes = new Map();
    const rounds = drawn.map(({ index, group }) => ({ index, round: countUp(sizes, group) }));
    // The order within a round stays that of the ranks.
    rounds.sort((a, b) => a.round - b.round);
    const kept = new Set(rounds.slice(0, limit).map(({ index }) => index));
    return (0,_text_lazy_list_js__WEBPACK_IMPORTED_MODULE_1__/* .filterList */ .Hk)(cases, (_, index) => kept.has(index));
}
/** Gives how often a name was counted before. */
function countUp(counts, name) {
    const before = counts.get(name) ?? 0;
    counts.set(name, before + 1);
    return before;
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

/***/ 95057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listModels),
/* harmony export */   Fu: () => (/* binding */ findSelfJudged),
/* harmony export */   H8: () => (/* binding */ findInstrumentProblems),
/* harmony export */   Kx: () => (/* binding */ countRequests),
/* harmony export */   kq: () => (/* binding */ findUnpriced),
/* harmony export */   lh: () => (/* binding */ findCode),
/* harmony export */   nK: () => (/* binding */ findForeignCode)
/* harmony export */ });
/* harmony import */ var _config_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33923);
/* harmony import */ var _evaluators_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81901);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70419);
/* harmony import */ var _run_case_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59831);
/* harmony import */ var _run_list_needs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13325);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55383);






/** Lists the models that a cell asks: its own, and those of the instruments that score its answers. */
function listModels(cell, instruments) {
    const needed = (0,_run_list_needs_js__WEBPACK_IMPORTED_MODULE_4__/* .listNeeds */ .iB)(cell, _evaluators_index_js__WEBPACK_IMPORTED_MODULE_1__/* .getEvaluator */ .s).flatMap((name) => instruments[name]?.model ?? []);
    return [cell.model, ...needed];
}
/** Counts the requests that each instrument that asks a model takes to score the answers to a plan, about. */
function countRequests({ cells }, instruments) {
    const answers = new Map();
    for (const cell of cells)
        for (const { use, cases } of listUses(cell))
            for (const name of (0,_evaluators_index_js__WEBPACK_IMPORTED_MODULE_1__/* .getEvaluator */ .s)(use.name).needs ?? [])
                answers.set(name, (answers.get(name) ?? 0) + cases * cell.repeat);
    return Object.fromEntries([...answers]
        .filter(([name]) => instruments[name]?.model !== null)
        .map(([name, count]) => [name, instruments[name]?.countRequests(count) ?? 0]));
}
/** Finds instruments of a plan without a price where dollars are limited; those of `models` have one by now. */
function findUnpriced({ cells, budget }, instruments) {
    if (budget.maxCostUsd === null)
        return [];
    const models = new Set(cells.flatMap((cell) => listModels(cell, instruments)));
    return [...models]
        .filter((model) => model.price === null && (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .answersAfresh */ .h_)(model))
        .map(({ id, placeOf }) => ({ message: (0,_config_models_js__WEBPACK_IMPORTED_MODULE_0__/* .explainPrice */ .B)(id), place: placeOf('price') }));
}
/** Finds benchmarks of a plan that run what models write, which a config cannot allow. */
function findCode({ cells }) {
    const names = cells
        .filter((cell) => (0,_run_list_needs_js__WEBPACK_IMPORTED_MODULE_4__/* .listNeeds */ .iB)(cell, _evaluators_index_js__WEBPACK_IMPORTED_MODULE_1__/* .getEvaluator */ .s).includes('jail'))
        .map(({ benchmark }) => benchmark.name);
    return [...new Set(names)].map((name) => ({
        message: [
            `the benchmark ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)} runs code that models write (\`code_execution\`): allow it with `,
            { option: 'allow-code-execution' },
        ],
    }));
}
/** Finds benchmarks of a plan that run code which a stranger may have written, as tests and checks or through them. */
function findForeignCode({ cells }, running) {
    const names = cells
        .filter((cell) => (0,_run_list_needs_js__WEBPACK_IMPORTED_MODULE_4__/* .listNeeds */ .iB)(cell, _evaluators_index_js__WEBPACK_IMPORTED_MODULE_1__/* .getEvaluator */ .s).some((name) => running.includes(name)))
        .map(({ benchmark }) => benchmark.name);
    return [...new Set(names)].map((name) => ({
        message: [
            `the benchmark ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(name)} runs code (\`javascript\` or \`code_execution\`) that whoever opened this pull request from a fork may have written: nothing was run; a maintainer who has read it can allow it with `,
            { option: 'dangerously-run-code-of-forks' },
        ],
    }));
}
/** Finds what is wrong with what a plan needs of its instruments. */
async function findInstrumentProblems({ cells }, instruments, signal) {
    const uses = Object.entries(instruments).flatMap(([name, planned]) => planned.model === null && planned.findProblems !== undefined
        ? [{ find: planned.findProblems, settings: listSettings(cells, name) }]
        : []);
    const found = await Promise.all(uses.map(({ find, settings }) => find(settings, signal)));
    return found.flat();
}
function listSettings(cells, need) {
    return [...new Set(cells.flatMap(listUses).map(({ use }) => use))]
        .filter(({ name }) => (0,_evaluators_index_js__WEBPACK_IMPORTED_MODULE_1__/* .getEvaluator */ .s)(name).needs?.some((one) => one === need) === true)
        .map(({ settings }) => settings);
}
/** Lists the evaluators that score answers of a cell, and how many of its cases each. */
function listUses(cell) {
    const { common, own } = (0,_run_case_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .factsOf */ .x)(cell);
    return common === 0 ? own : [...cell.evaluators.map((use) => ({ use, cases: common })), ...own];
}
/** Finds models of a plan that judge their own answers, which models mark higher than others do. */
function findSelfJudged({ cells }, { judge }) {
    const judging = judge?.model ?? null;
    if (judging === null)
        return [];
    const own = cells.filter((cell) => isSameModel(cell.model, judging) && (0,_run_list_needs_js__WEBPACK_IMPORTED_MODULE_4__/* .listNeeds */ .iB)(cell, _evaluators_index_js__WEBPACK_IMPORTED_MODULE_1__/* .getEvaluator */ .s).includes('judge'));
    return [...new Map(own.map(({ model }) => [model.id, model])).values()].map(({ id, placeOf }) => ({
        message: `model ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(id)} judges its own answers, which models like better than others do: give \`judge\` another \`model\``,
        place: placeOf('id'),
    }));
}
function isSameModel(one, other) {
    return one.provider === other.provider && one.model === other.model && one.baseUrl === other.baseUrl;
}


/***/ }),

/***/ 45235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ buildUnaskedRecord),
/* harmony export */   Rk: () => (/* binding */ markUnasked),
/* harmony export */   YG: () => (/* binding */ buildCellRecord),
/* harmony export */   ep: () => (/* binding */ recordEvaluators),
/* harmony export */   fD: () => (/* binding */ buildConfig)
/* harmony export */ });
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21779);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _evaluators_instruments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61496);
/* harmony import */ var _records_combine_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91021);
/* harmony import */ var _records_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50421);
/* harmony import */ var _records_summarize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30406);
/* harmony import */ var _case_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59831);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49348);








/** Gives the record of a cell from its results. */
function buildCellRecord(cell, deps, results) {
    const { benchmark, model, fingerprint, recipe, files, complete, size } = cell;
    return {
        benchmark_name: benchmark.name,
        model_id: model.id,
        timestamp: deps.startedAt.toISOString(),
        summary: (0,_records_summarize_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .e)(results),
        results,
        ...(0,_records_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactSetting */ .eu)({
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
    const outcome = (0,_records_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactOutcome */ .Ah)((0,_score_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .erroredOutcome */ .IR)(failure, 0), deps.redact);
    const unasked = (planned) => (0,_records_combine_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .combineTrials */ .r)(planned, [outcome], deps.redact);
    const record = buildCellRecord(cell, deps, [unasked(first), ...rest.map(unasked)]);
    return { ...record, unmeasured: deps.redact(failure.words) };
}
/** Marks the record of a cell to which nothing could be asked, where the store had no answer either. */
function markUnasked(record, barred, redact) {
    if (barred === undefined || record.results.some(({ output = null }) => output !== null))
        return record;
    return { ...record, unmeasured: redact(barred.words) };
}
/** Gives the settings in force, as a cell's record states them. */
function buildConfig(cell, { findEvaluator, instruments }) {
    const { benchmark, gate, statistics, evaluators, repeat, recipe, model, unreviewed } = cell;
    const { mustPass } = (0,_case_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .factsOf */ .x)(cell);
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
        ...(unreviewed !== undefined && { unreviewed }),
        evaluators: recordEvaluators(evaluators, benchmark.thresholds, { findEvaluator, instruments }),
        benchmark_version: benchmark.version,
        ...(benchmark.origin !== undefined && { origin: benchmark.origin }),
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
        const threshold = thresholds === null ? null : (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .passMark */ .pA)((0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreName */ .Kv)(use), thresholds);
        const named = { name, ...(as !== undefined && { as }) };
        const mean = thresholds?.[_domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .MEAN */ .S];
        return {
            ...named,
            ...{ version, settings, threshold },
            ...(mean !== undefined && { mean_threshold: mean }),
            ...(0,_evaluators_instruments_js__WEBPACK_IMPORTED_MODULE_7__/* .identitiesOf */ .U)(needs, instruments),
        };
    });
}


/***/ }),

/***/ 59831:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _text_once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13380);

/** Gives what the cases of a cell bring of their own. */
function factsOf({ cases }) {
    return lookAt(cases);
}
/** Those of a large cell are read from a file at each look. */
const lookAt = (0,_text_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((cases) => {
    let common = 0;
    const own = new Map();
    const mustPass = [];
    for (const { case: item, evaluators } of cases) {
        if (item.mustPass)
            mustPass.push(item.id);
        if (evaluators === undefined)
            common += 1;
        for (const use of evaluators ?? []) {
            const name = JSON.stringify(use);
            const known = own.get(name) ?? { use, cases: 0 };
            known.cases += 1;
            own.set(name, known);
        }
    }
    return { common, own: [...own.values()], mustPass };
});


/***/ }),

/***/ 13325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZN: () => (/* binding */ listNeedsOf),
/* harmony export */   iB: () => (/* binding */ listNeeds),
/* harmony export */   oN: () => (/* binding */ findDue)
/* harmony export */ });
/* harmony import */ var _case_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59831);

/** Lists the instruments that a cell's answers are scored with. */
function listNeeds(cell, find) {
    const { common, own } = (0,_case_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .x)(cell);
    const uses = [...(common > 0 ? cell.evaluators : []), ...own.map(({ use }) => use)];
    return [...new Set(uses.flatMap(({ name }) => find(name).needs ?? []))];
}
/** Lists the instruments that the answers to a case of a cell are scored with. */
function listNeedsOf({ evaluators }, { evaluators: ofAll }, find) {
    const uses = evaluators ?? ofAll;
    return [...new Set(uses.flatMap(({ name }) => find(name).needs ?? []))];
}
/** Finds what it takes to score a case's answer: an instrument asks for each evaluator that needs it. */
function findDue({ cell, planned }, { due, findEvaluator }) {
    const all = {};
    for (const use of planned.evaluators ?? cell.evaluators)
        for (const name of findEvaluator(use.name).needs ?? [])
            all[name] = (all[name] ?? 0) + (due[name] ?? 0);
    return all;
}


/***/ })

};
