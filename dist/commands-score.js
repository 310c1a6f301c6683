export const id = 4285;
export const ids = [4285];
export const modules = {

/***/ 10206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readChoices)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3502);


/** Reads the options by which `run` and `validate` choose from the config. */
function readChoices(args) {
    return {
        config: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(args, 'config'),
        benchmarks: args.values.get('benchmark') ?? [],
        models: args.values.get('model') ?? [],
        cases: args.values.get('case') ?? [],
        tags: args.values.get('tag') ?? [],
        limit: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(args, 'limit'),
        repeat: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .countUpTo */ .MJ)(args, 'repeat', _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPEAT */ .rX),
        defersCode: args.flags.has('defer-code-execution'),
        allowsCode: args.flags.has('allow-code-execution'),
        allowedHosts: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(args, 'allowed-hosts') ?? '',
    };
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  score: () => (/* binding */ score)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/compare/compare-runs.ts + 12 modules
var compare_runs = __webpack_require__(18939);
// EXTERNAL MODULE: ./src/compare/match-cells.ts
var match_cells = __webpack_require__(7426);
// EXTERNAL MODULE: ./src/compare/past.ts
var past = __webpack_require__(48539);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/domain/record.ts
var record = __webpack_require__(26403);
// EXTERNAL MODULE: ./src/evaluators/index.ts + 42 modules
var evaluators = __webpack_require__(81901);
// EXTERNAL MODULE: ./src/config/config.ts + 4 modules
var config_config = __webpack_require__(7491);
// EXTERNAL MODULE: ./src/config/program-variables.ts
var program_variables = __webpack_require__(41370);
// EXTERNAL MODULE: ./src/config/models.ts + 2 modules
var models = __webpack_require__(33923);
// EXTERNAL MODULE: ./src/instruments/judge/plan-judge.ts + 7 modules
var plan_judge = __webpack_require__(72570);
// EXTERNAL MODULE: ./src/providers/allowed-hosts.ts
var allowed_hosts = __webpack_require__(99352);
// EXTERNAL MODULE: ./src/providers/index.ts + 51 modules
var providers = __webpack_require__(70419);
// EXTERNAL MODULE: ./src/providers/open-models.ts + 2 modules
var open_models = __webpack_require__(65987);
// EXTERNAL MODULE: ./src/providers/proxy.ts
var providers_proxy = __webpack_require__(55646);
// EXTERNAL MODULE: ./src/text/redact.ts + 3 modules
var text_redact = __webpack_require__(2764);
;// CONCATENATED MODULE: ./src/plan/load-judge.ts










/** Loads a config's judge; every mistake, a missing key too, is a UserError before anything is asked. */
async function loadJudge({ config: file, allowedHosts }, { workspace, env, warn }) {
    const allowed = (0,allowed_hosts/* parseAllowedHosts */.Vn)(allowedHosts);
    const config = (0,config_config/* loadConfig */.Z)({ file, workspace, env });
    const { budget, concurrency, apiKeys } = config;
    const proxy = (0,providers_proxy/* readProxySetting */.VM)(env);
    const redact = (0,text_redact/* createRedactor */.lY)([...config.secrets, ...(0,providers_proxy/* listProxySecrets */.WA)(proxy)]);
    const planned = (0,plan_judge/* planJudge */.Z)({ models: config.instrumentModels, judge: config.judge, workspace, redact });
    const { model } = planned;
    const site = {
        workspace,
        apiKeys,
        allowed,
        connections: concurrency,
        proxy,
        warn,
        programs: (0,program_variables/* createProgramSite */.g)(env, undefined),
    };
    const { openModel, unavailable, problems } = await (0,open_models/* prepareModels */.m)([model], site, redact);
    const isUnpriced = budget.maxCostUsd !== null && model.price === null && (0,providers/* answersAfresh */.h_)(model);
    const all = [
        ...problems,
        ...unavailable,
        ...(isUnpriced ? [{ message: (0,models/* explainPrice */.B)(model.id), place: model.placeOf('price') }] : []),
    ];
    if (all.length > 0)
        throw new problem.UserError(all);
    return { planned, openModel, budget, concurrency, redact };
}

// EXTERNAL MODULE: ./src/records/read-results.ts + 1 modules
var read_results = __webpack_require__(79159);
// EXTERNAL MODULE: ./src/records/write-run.ts + 1 modules
var write_run = __webpack_require__(96987);
// EXTERNAL MODULE: ./src/report/index.ts + 6 modules
var report = __webpack_require__(13475);
// EXTERNAL MODULE: ./src/report/report-formats.ts
var report_formats = __webpack_require__(89103);
// EXTERNAL MODULE: ./src/run/budget.ts + 4 modules
var run_budget = __webpack_require__(67246);
// EXTERNAL MODULE: ./src/run/list-spending.ts
var list_spending = __webpack_require__(73058);
// EXTERNAL MODULE: ./src/run/fair-gate.ts
var fair_gate = __webpack_require__(72099);
// EXTERNAL MODULE: ./src/run/instrument-line.ts
var instrument_line = __webpack_require__(90883);
// EXTERNAL MODULE: ./src/run/peers.ts
var peers = __webpack_require__(17144);
// EXTERNAL MODULE: ./src/run/silence.ts
var silence = __webpack_require__(46862);
;// CONCATENATED MODULE: ./src/run/open-judge.ts





/** Opens a judge by itself, without a run of cells around it; its requests are counted and limited as a run's. */
async function openJudge({ model, open, openModel, concurrency, spending, signal, }) {
    const found = await openModel(model, signal);
    if (found.status === 'unavailable')
        throw (0,problem.userError)(found.failure.words, model.placeOf('id'));
    const { provider } = found;
    const watch = new silence/* SilenceWatch */.R(() => undefined);
    const line = new instrument_line/* InstrumentLine */.i('judge', model, {
        ...{ provider, watch, spending, signal },
        gate: new fair_gate/* FairGate */.e(concurrency),
        peers: new peers/* Peers */.S(),
    });
    return { judge: open(line), close: () => provider.close() };
}

// EXTERNAL MODULE: ./src/text/plural.ts
var plural = __webpack_require__(80573);
// EXTERNAL MODULE: ./src/text/reach.ts
var reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
// EXTERNAL MODULE: ./src/commands/ballots.ts + 2 modules
var ballots = __webpack_require__(15584);
// EXTERNAL MODULE: ./src/commands/choices.ts
var choices = __webpack_require__(10206);
// EXTERNAL MODULE: ./src/domain/benchmark.ts
var benchmark = __webpack_require__(21779);
// EXTERNAL MODULE: ./src/instruments/index.ts + 35 modules
var instruments = __webpack_require__(48983);
// EXTERNAL MODULE: ./src/text/collect-sources.ts
var collect_sources = __webpack_require__(28942);
;// CONCATENATED MODULE: ./src/commands/local-instruments.ts







/** Opens those instruments of this machine that evaluators need: the jail only where models' code may run. */
async function openLocalInstruments(used, { workspace, allowsCode, signal }) {
    const { jail, scripts } = (0,instruments/* planLocalInstruments */.pK)(workspace);
    const needed = new Set(used.flatMap(({ name }) => (0,evaluators/* getEvaluator */.s)(name).needs ?? []));
    const wantsJail = allowsCode && needed.has('jail');
    const own = used.filter(({ name }) => (0,evaluators/* getEvaluator */.s)(name).needs?.includes('scripts') === true);
    const problems = (await scripts.findProblems?.(own.map(({ settings }) => settings), signal)) ?? [];
    if (problems.length > 0)
        throw new problem.UserError(problems);
    const openedJail = wantsJail ? await jail.open(signal) : undefined;
    const openedScripts = own.length > 0 ? await scripts.open(signal) : undefined;
    return {
        instruments: {
            ...(openedJail !== undefined && { jail: openedJail }),
            ...(openedScripts !== undefined && { scripts: openedScripts }),
        },
        identities: {
            ...(openedJail !== undefined && { jail: jail.identity }),
            ...(openedScripts !== undefined && { scripts: scripts.identity }),
        },
        whyUnjailed: () => scripts.whyUnjailed?.() ?? null,
        whichJail: () => jail.whichJail?.() ?? scripts.whichJail?.() ?? null,
        close: async () => {
            await openedScripts?.close();
        },
    };
}
/**
 * Gives a function that gives an evaluator's settings with its program as it is now. What lies among the results is none:
 * whoever made them may have put it there.
 */
function renewPrograms(workspace, results) {
    const known = new Map();
    return (settings) => {
        const { file } = settings;
        if (settings[benchmark/* PROGRAM_CONTENT */.d0] === undefined || typeof file !== 'string')
            return settings;
        if (results !== workspace.cwd && (0,reach/* isWithin */.UO)(results, external_node_path_default().resolve(workspace.cwd, file)))
            throw (0,problem.userError)(`the check \`${file}\` lies among the results: what came with them is not run`);
        const content = known.get(file) ?? (0,collect_sources/* digestSources */.J0)((0,collect_sources/* collectSources */.pu)(file, workspace));
        known.set(file, content);
        return { ...settings, [benchmark/* PROGRAM_CONTENT */.d0]: content };
    };
}

// EXTERNAL MODULE: ./src/commands/print-verdict.ts + 2 modules
var print_verdict = __webpack_require__(13147);
// EXTERNAL MODULE: ./src/domain/digest.ts
var digest = __webpack_require__(97522);
// EXTERNAL MODULE: ./src/records/case-of-result.ts
var case_of_result = __webpack_require__(52804);
// EXTERNAL MODULE: ./src/records/redact.ts
var records_redact = __webpack_require__(50421);
// EXTERNAL MODULE: ./src/run/rescore-record.ts
var rescore_record = __webpack_require__(95172);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
;// CONCATENATED MODULE: ./src/commands/score-cell.ts







/** Lists the evaluators that a record is scored again with: those that it names, or those chosen, as it has set them. */
function listUsed({ benchmark_name: benchmark, model_id: model, config, results }, chosen) {
    const all = [...(config?.evaluators ?? []), ...results.flatMap(({ evaluators: own = [] }) => own)];
    const names = chosen.length > 0 ? chosen : [...new Set(all.map(({ name }) => name))];
    const name = `${benchmark} on ${model}`;
    if (names.length === 0)
        throw (0,problem.userError)(`${name} names no evaluator: choose with --evaluator`);
    checkEvaluators(names, `${name}: evaluator`);
    return all.filter((one) => names.includes(one.name));
}
/** Throws a UserError that names evaluators that there are not. */
function checkEvaluators(names, from) {
    const known = Object.keys(evaluators/* evaluators */.D);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0)
        throw new problem.UserError(unknown.map((name) => ({ message: `${from} \`${name}\` is unknown${(0,nearest/* suggest */.Z)(name, known)}` })));
}
/** Scores with the evaluators that the record names, or with those chosen, as the record has set them where it has. */
async function scoreCell(record, scoring) {
    const { chosen, instruments, redact, signal } = scoring;
    const used = record.config?.evaluators ?? [];
    const choose = (known) => chooseOf(known, chosen).map((one) => renew(one, scoring));
    const evaluatorsNow = choose(used);
    const again = await (0,rescore_record/* rescoreRecord */.T)(record, {
        evaluators: evaluatorsNow,
        findEvaluator: evaluators/* getEvaluator */.s,
        instruments,
        signal,
        caseOf: (result) => {
            const known = (0,case_of_result/* readKnownCase */.g)(result);
            return known?.evaluators === undefined ? known : { ...known, evaluators: choose(known.evaluators) };
        },
    });
    if (again === null)
        throw (0,problem.userError)(`${record.benchmark_name} on ${record.model_id} holds no answer whose case is known: nothing can be scored again`);
    // A record scored in another way is of another configuration.
    const { fingerprint, rematch: _rematch, ...rest } = again;
    const clean = { ...rest, results: redactResults(rest.results, redact) };
    const isSame = (0,digest/* canonicalJson */.dj)(evaluatorsNow) === (0,digest/* canonicalJson */.dj)(used) && hasSameChecks(again, record);
    return { ...clean, ...(isSame && fingerprint !== undefined && { fingerprint }) };
}
/** Gives an evaluator as it is now, with the instruments that it is given. */
function renew(one, { identities, renew: renewSettings }) {
    const given = ((0,evaluators/* getEvaluator */.s)(one.name).needs ?? []).flatMap((name) => identities[name] === undefined ? [] : [[name, identities[name]]]);
    const settings = renewSettings(one.settings);
    if (given.length === 0)
        return { ...one, settings };
    return { ...one, settings, instruments: { ...one.instruments, ...Object.fromEntries(given) } };
}
/** Gives results without keys: a judge may repeat one that it was sent. */
function redactResults(results, redact) {
    const [first, ...others] = results;
    return [(0,records_redact/* redactOutcome */.Ah)(first, redact), ...others.map((result) => (0,records_redact/* redactOutcome */.Ah)(result, redact))];
}
/** Gives the chosen of a record's evaluators, as it has set them, in the versions that we have; none chosen: all. */
function chooseOf(used, chosen) {
    const names = chosen.length > 0 ? chosen : [...new Set(used.map(({ name }) => name))];
    return names.flatMap((name) => {
        const { version } = (0,evaluators/* getEvaluator */.s)(name);
        const known = used.filter((evaluator) => evaluator.name === name);
        if (known.length === 0)
            return [{ name, version, settings: {}, threshold: null }];
        return known.map(({ name: _name, as, settings, threshold, mean_threshold, instruments }) => ({
            name,
            ...(as !== undefined && { as }),
            version,
            settings,
            threshold,
            ...(mean_threshold !== undefined && { mean_threshold }),
            ...(instruments !== undefined && { instruments }),
        }));
    });
}
function hasSameChecks(after, before) {
    const checks = ({ results }) => (0,digest/* canonicalJson */.dj)(results.map(({ evaluators: own }) => own));
    return checks(after) === checks(before);
}

;// CONCATENATED MODULE: ./src/commands/score.ts























/**
 * `llm-bench score RUN`: scores the kept answers of a results file, or of the newest run of each cell of a folder,
 * again, offline and free, and writes what that gives as new results, which name that file and keep its time. With
 * `--judge` the config's judge is asked, with `--allow-code-execution` models' code is run. Ballots that
 * came later are counted.
 */
async function score(args, io) {
    const hasJudge = args.flags.has('judge');
    checkChosen(args.values.get('evaluator') ?? [], [
        'scripts',
        'ballots',
        ...(hasJudge ? ['judge'] : []),
        ...(args.flags.has('allow-code-execution') ? ['jail'] : []),
    ]);
    if (!hasJudge)
        return await scoreRuns(args, io, { judge: null, redact: (text) => text, costs: null });
    const { planned, redact, budget, ...site } = await loadJudge((0,choices/* readChoices */.B)(args), {
        workspace: (0,reach/* localWorkspace */.rL)(io.cwd),
        env: io.env,
    });
    const spending = new run_budget/* Spending */.h(budget);
    const { judge: instrument, close } = await openJudge({ ...planned, ...site, spending, signal: io.signal });
    try {
        const taken = () => (0,list_spending/* listSpending */.Hp)(spending, { judge: planned });
        const judge = { identity: planned.identity, instrument };
        return await scoreRuns(args, io, { judge, redact, costs: { spending, taken } });
    }
    finally {
        await close();
    }
}
async function scoreRuns(args, io, judging) {
    const { redact, costs } = judging;
    const [named = ''] = args.positionals.map((one) => external_node_path_default().resolve(io.cwd, one));
    const found = (0,read_results/* findResults */.CM)(named);
    const names = new Map(found.map(({ record, name }) => [record, name]));
    const formats = (0,report_formats/* parseFormats */.Q)((0,commands_arguments/* valueOf */.RP)(args, 'report-formats') ?? '');
    const startedAt = io.now();
    const beside = (0,read_results/* isFolder */.lQ)(named) ? named : external_node_path_default().dirname(named);
    const { cells, jail, unjailed } = await scoreCells((0,past/* findNewestRuns */.y7)([...names.keys()]), args, io, {
        ...judging,
        beside,
    });
    const results = (0,commands_arguments/* valueOf */.RP)(args, 'results');
    const folder = results === undefined ? beside : external_node_path_default().resolve(io.cwd, results);
    const run = {
        schema: record/* RUN_SCHEMA */.E,
        tool_version: io.version,
        started_at: startedAt.toISOString(),
        finished_at: io.now().toISOString(),
        ...describeCosts(costs),
        ...(jail !== null && { jail }),
        ...(unjailed !== null && { unjailed }),
        cells: cells.map(({ record, again }) => ({ ...again, rescored_from: names.get(record) ?? named })),
    };
    const gated = (0,print_verdict/* applyGate */.ei)((0,compare_runs/* compareRuns */.q)((0,match_cells/* matchCells */.Zt)([], run.cells)), 'never', { run });
    const forms = (0,report/* renderRunForms */.ZI)(gated.report, redact, formats);
    const files = await (0,write_run/* writeRun */.bp)(folder, run, forms, reach/* ANYWHERE */.eY);
    const code = (0,print_verdict/* printVerdict */.zN)(gated, args.flags.has('json'), io);
    const asked = costs === null ? 'nobody was asked' : `the judge got ${(0,plural/* plural */.LS)(run.requests, 'request')}`;
    io.err(`${files.map((file) => external_node_path_default().relative(io.cwd, file)).join(', ')}: scored again, ${asked}\n`);
    return code;
}
async function scoreCells(records, args, io, { judge, redact, beside }) {
    const { cwd, signal } = io;
    const chosen = args.values.get('evaluator') ?? [];
    const workspace = (0,reach/* localWorkspace */.rL)(cwd);
    const renew = renewPrograms(workspace, beside);
    const used = records.flatMap((record) => listUsed(record, chosen));
    const ballots = openWanted(args, io, used);
    const local = await openLocalInstruments(used.map((one) => ({ ...one, settings: renew(one.settings) })), { workspace, allowsCode: args.flags.has('allow-code-execution'), signal });
    const instruments = {
        ...local.instruments,
        ...(ballots !== null && { ballots }),
        ...(judge !== null && { judge: judge.instrument }),
    };
    const identities = { ...local.identities, ...(judge !== null && { judge: judge.identity }) };
    const cells = [];
    try {
        for (const record of records) {
            const again = await scoreCell(record, { chosen, instruments, identities, renew, redact, signal });
            cells.push({ record, again });
        }
        return { cells, jail: local.whichJail(), unjailed: local.whyUnjailed() };
    }
    finally {
        await local.close();
    }
}
/** Opens the ballots where people score, or where somebody names them; else what is wrong in them, or in the config, is no matter. */
function openWanted(args, io, used) {
    const names = [...(args.values.get('evaluator') ?? []), ...used.map(({ name }) => name)];
    const isRated = names.some((name) => (0,evaluators/* getEvaluator */.s)(name).needs?.includes('ballots') === true);
    return isRated || args.values.has('ballots') ? (0,ballots/* openChosenBallots */.Yu)(args, io) : null;
}
function describeCosts(costs) {
    if (costs === null)
        return { requests: 0, usage: { input_tokens: 0, output_tokens: 0 }, cost_usd: null };
    const { requests, inputTokens, outputTokens } = costs.spending;
    const instruments = costs.taken() ?? {};
    const cost_usd = instruments['judge']?.cost_usd ?? null;
    return {
        requests,
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        cost_usd,
        instruments,
    };
}
/** What gives an evaluator the instrument that it lacks. */
const HINTS = {
    judge: ': `--judge` asks the judge of the config',
    jail: ': `--allow-code-execution` lets code run that models wrote',
};
function checkChosen(names, given) {
    checkEvaluators(names, '--evaluator');
    const problems = names.flatMap((name) => {
        const lacking = ((0,evaluators/* getEvaluator */.s)(name).needs ?? []).filter((need) => !given.includes(need));
        if (lacking.length === 0)
            return [];
        const hint = lacking.flatMap((need) => HINTS[need] ?? []).join('');
        return [{ message: `--evaluator \`${name}\` cannot score offline${hint}` }];
    });
    if (problems.length > 0)
        throw new problem.UserError(problems);
}


/***/ }),

/***/ 7426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zt: () => (/* binding */ matchCells),
/* harmony export */   iz: () => (/* binding */ matchNewestTwo),
/* harmony export */   of: () => (/* binding */ matchTwo)
/* harmony export */ });
/* harmony import */ var _records_align_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80235);
/* harmony import */ var _records_answers_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31827);
/* harmony import */ var _records_cell_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87506);
/* harmony import */ var _records_past_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19984);
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48539);






const FROM_RECORDS = { kind: 'records' };
/**
 * Matches cells by benchmark and model (the one that `compare_to` names, where it does); all records of a cell are one
 * side.
 */
function matchCells(baseline, candidate) {
    const before = (0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_2__/* .groupCells */ .Ju)(baseline);
    const used = new Set();
    const planned = new Set(candidate.map(({ model_id: id }) => id));
    const pairs = [...(0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_2__/* .groupCells */ .Ju)(candidate).values()].map((records) => {
        const [{ benchmark_name: benchmark, model_id: model }] = records;
        const compareTo = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_3__/* .newest */ .BP)(records)?.config?.compare_to ?? null;
        const past = (0,_records_past_model_js__WEBPACK_IMPORTED_MODULE_4__/* .findPastModel */ .r)({ benchmark, model, compareTo }, before, { isProposed: false, planned });
        for (const key of [past.key, (0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_2__/* .cellKey */ .sl)(benchmark, model)])
            used.add(key);
        const sides = { baseline: before.get(past.key) ?? [], candidate: records };
        return { benchmark, model, ...sides, basis: FROM_RECORDS, unmet: past.unmet };
    });
    const missingCells = [...before]
        .filter(([key]) => !used.has(key))
        .map(([, [{ benchmark_name: benchmark, model_id: model }]]) => ({ benchmark, model }));
    return { pairs: pairs.map(_records_align_js__WEBPACK_IMPORTED_MODULE_0__/* .alignSides */ .gK), missingCells };
}
/** Makes one pair of two records, whatever cells they are of. */
function matchTwo(baseline, candidate) {
    const { benchmark_name: benchmark, model_id: model } = candidate;
    const sides = { baseline: [baseline], candidate: [candidate] };
    return {
        pairs: [(0,_records_align_js__WEBPACK_IMPORTED_MODULE_0__/* .alignSides */ .gK)({ benchmark, model, ...sides, basis: FROM_RECORDS })],
        missingCells: [],
    };
}
/**
 * Pairs each cell's newest whole run with the baseline that is chosen before it; where there is none, the newest
 * run, which may have been cut, or makes a first run. Where a run names a known model by `compare_to`, the other is
 * that model's newest of an earlier run. Runs that were passed over are told: newer ones, all where nothing else is left.
 */
function matchNewestTwo(records) {
    const cells = (0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_2__/* .groupCells */ .Ju)(records);
    const pairs = [...cells.values()].map((cell) => {
        const [{ benchmark_name: benchmark, model_id: model }] = cell;
        const runs = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_3__/* .newestFirst */ .ll)(cell.some(_records_answers_once_js__WEBPACK_IMPORTED_MODULE_5__/* .isRun */ .y) ? cell.filter(_records_answers_once_js__WEBPACK_IMPORTED_MODULE_5__/* .isRun */ .y) : cell);
        const pastOf = (record) => {
            const named = cells.get((0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_2__/* .cellKey */ .sl)(benchmark, record.config?.compare_to ?? model));
            return named === undefined || named === cell
                ? findAfter(record, (0,_records_order_js__WEBPACK_IMPORTED_MODULE_3__/* .newestFirst */ .ll)(cell))
                : findBefore(record, named);
        };
        const whole = runs.find(_past_js__WEBPACK_IMPORTED_MODULE_1__/* .isWholeRun */ .hA);
        const hasPast = whole !== undefined && pastOf(whole).some(_past_js__WEBPACK_IMPORTED_MODULE_1__/* .isBaseline */ .Ue);
        const candidate = hasPast ? whole : (runs[0] ?? cell[0]);
        const past = pastOf(candidate);
        const baseline = (0,_past_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseBaseline */ .hf)(past);
        const passedOver = baseline !== undefined ? runs.slice(0, runs.indexOf(candidate)) : past;
        return {
            benchmark,
            model,
            baseline: baseline === undefined ? [] : [baseline],
            candidate: [candidate],
            basis: FROM_RECORDS,
            passedOver: passedOver.filter(_past_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassedOver */ .VZ),
        };
    });
    return { pairs: pairs.map(_records_align_js__WEBPACK_IMPORTED_MODULE_0__/* .alignSides */ .gK), missingCells: [] };
}
/** Gives what follows a record in a list. */
function findAfter(record, list) {
    return list.slice(list.indexOf(record) + 1);
}
/** Gives the records of another model that are older, the newest first: those of the same run are no past. */
function findBefore(candidate, records) {
    return (0,_records_order_js__WEBPACK_IMPORTED_MODULE_3__/* .newestFirst */ .ll)(records).filter((record) => (0,_records_order_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(record) < (0,_records_order_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(candidate));
}


/***/ })

};
