export const id = 5290;
export const ids = [5290,6751];
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

/***/ 85290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/pipeline/select-run.ts + 2 modules
var select_run = __webpack_require__(92264);
// EXTERNAL MODULE: ./src/pipeline/shards/choose-shards.ts
var choose_shards = __webpack_require__(21995);
// EXTERNAL MODULE: ./src/pipeline/shards/merge-shards.ts + 1 modules
var merge_shards = __webpack_require__(85856);
// EXTERNAL MODULE: ./src/records/digest-plan.ts
var digest_plan = __webpack_require__(26062);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
// EXTERNAL MODULE: ./src/records/shard-name.ts
var shard_name = __webpack_require__(45388);
;// CONCATENATED MODULE: ./src/records/find-shard-files.ts





/**
 * Finds the files of shards in what a user named: files, and folders with such files in them or in folders in these, as
 * downloads of artifacts are. Each file is given once; where there is none it is a UserError.
 */
function findShardFiles(named) {
    const found = new Set(named.flatMap((one) => (isFolder(one) ? listFolder(one) : [one])));
    if (found.size > 0)
        return [...found].sort();
    const places = named.map((one) => `\`${one}\``).join(', ');
    throw (0,problem.userError)(`there is no \`benchmark-shard-*.jsonl\` in ${places}: \`llm-bench run --shard 1/4\` writes one`);
}
/** Tells a shard's file by its name, also one that somebody has copied. */
function isShardFile(name) {
    return name.startsWith(shard_name/* SHARD_PREFIX */.MR) && name.endsWith('.jsonl');
}
function isFolder(named) {
    const stat = (0,external_node_fs_.statSync)(named, { throwIfNoEntry: false });
    if (stat === undefined)
        throw (0,problem.userError)(`there is no file or folder \`${named}\``);
    return stat.isDirectory();
}
function listFolder(folder) {
    const entries = list(folder);
    const inside = entries
        .filter((entry) => entry.isDirectory())
        .flatMap(({ name }) => {
        const inner = external_node_path_default().join(folder, name);
        return list(inner).map((entry) => ({ entry, within: inner }));
    });
    return [...entries.map((entry) => ({ entry, within: folder })), ...inside]
        .filter(({ entry }) => entry.isFile() && isShardFile(entry.name))
        .map(({ entry, within }) => external_node_path_default().join(within, entry.name));
}
function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        throw (0,problem.userError)(`cannot read \`${folder}\`: ${(0,file_error/* explainFileError */.Y)(error)}`, undefined, { cause: error });
    }
}

// EXTERNAL MODULE: ./src/records/read-shard.ts
var read_shard = __webpack_require__(6229);
// EXTERNAL MODULE: ./src/report/shards.ts
var report_shards = __webpack_require__(1897);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/stats/sum.ts
var sum = __webpack_require__(7404);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/phrase.ts
var phrase = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/text/reach.ts
var reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/commands/run.ts + 11 modules
var run = __webpack_require__(76751);
;// CONCATENATED MODULE: ./src/commands/merge.ts















/** `llm-bench merge`: puts shards of the plan together and judges them as the one run that they make. */
async function merge(args, io) {
    (0,run.parseOptions)(args);
    const named = args.positionals.length > 0 ? args.positionals : [defaults/* DEFAULT_RESULTS */.hN];
    const files = findShardFiles(named.map((one) => external_node_path_default().resolve(io.cwd, one)));
    const prepared = await (0,run.prepare)(args, io, { needsKeys: false });
    return await (0,run.gatherAndJudge)(args, io, prepared, async ({ plan, past, scope }, deps) => {
        const selection = await (0,select_run/* selectRun */.S)(plan, past.found, scope, deps);
        const found = [];
        for (const file of files)
            found.push(await (0,read_shard/* readShard */.X)(file, reach/* ANYWHERE */.eY, external_node_path_default().relative(io.cwd, file)));
        const shards = (0,choose_shards/* chooseShards */.f)(found, (0,digest_plan/* digestPlan */.w)(plan, io.version));
        for (const sentence of (0,report_shards/* describeMerged */.m2)(shards))
            io.err(`warning: ${(0,text_escape/* plainText */.wh)((0,phrase/* plainPhrase */.U)(sentence))}\n`);
        const answers = (0,sum/* sum */.c)([...shards.taken.values()].map((shard) => shard.answers.size));
        io.err(`${(0,format/* thousands */.oh)(shards.taken.size)} of ${(0,format/* plural */.LS)(shards.total, 'shard')}, ${(0,format/* plural */.LS)(answers, 'answer')}\n`);
        return (0,merge_shards/* mergeShards */.O)(selection, shards, deps);
    });
}


/***/ }),

/***/ 34173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createPlanPlace)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _report_downloads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11543);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67388);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92960);




/** Gives the place of a plan on a command line: its user names any host, and is told what is downloaded. */
function createPlanPlace(io) {
    return {
        workspace: (0,_text_reach_js__WEBPACK_IMPORTED_MODULE_1__/* .localWorkspace */ .rL)(io.cwd),
        env: io.env,
        warn: (problem) => io.err(`warning: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)((0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.renderProblem)(problem))}\n`),
        downloads: { onlyListed: false, signal: io.signal, onProgress: (0,_report_downloads_js__WEBPACK_IMPORTED_MODULE_3__/* .showDownloads */ .h)(io) },
    };
}


/***/ }),

/***/ 39797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ chooseResults),
/* harmony export */   l: () => (/* binding */ readEarlier)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39204);
/* harmony import */ var _records_read_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79159);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92960);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3502);






/** Gives the folder of results: one that is named may lie anywhere, the default one within the working directory. */
function chooseResults(args, { cwd }) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .valueOf */ .RP)(args, 'results');
    return {
        folder: node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, named ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RESULTS */ .hN),
        reach: named === undefined ? (0,_text_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .localWorkspace */ .rL)(cwd).files : _text_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .ANYWHERE */ .eY,
    };
}
/** Gives the earlier runs of a results folder; none where there is none yet. */
function readEarlier({ folder, reach }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_3__/* .readResultsFolder */ .fJ)(folder, { mayBeEmpty: true, reach }) : [];
}


/***/ }),

/***/ 76751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherAndJudge: () => (/* binding */ gatherAndJudge),
  parseOptions: () => (/* binding */ parseOptions),
  prepare: () => (/* binding */ prepare),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/compare/gate.ts
var gate = __webpack_require__(59716);
// EXTERNAL MODULE: ./src/compare/history-point.ts
var history_point = __webpack_require__(52608);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/evaluators/index.ts + 42 modules
var evaluators = __webpack_require__(81901);
// EXTERNAL MODULE: ./src/pipeline/judge-run.ts + 9 modules
var judge_run = __webpack_require__(63194);
// EXTERNAL MODULE: ./src/pipeline/run-benchmarks.ts
var run_benchmarks = __webpack_require__(97912);
// EXTERNAL MODULE: ./src/pipeline/select-run.ts + 2 modules
var select_run = __webpack_require__(92264);
// EXTERNAL MODULE: ./src/plan/load-plan.ts + 4 modules
var load_plan = __webpack_require__(25633);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/text/discard.ts
var discard = __webpack_require__(33909);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/records/file-name.ts
var file_name = __webpack_require__(87676);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/records/read-results.ts + 1 modules
var read_results = __webpack_require__(79159);
;// CONCATENATED MODULE: ./src/records/discard-ended.ts







/**
 * Removes the results that runs of a plan have written which began at these times: they were ended before all was written,
 * and another run has taken up their answers, which would count twice. What cannot be read stays.
 */
function discardEnded({ cells }, begun, { folder, reach }) {
    for (const cell of cells)
        for (const time of begun.map((timestamp) => (0,order/* timeOf */.nR)({ timestamp }))) {
            const stem = (0,file_name/* resultsFileStem */.E0)(cell.benchmark.name, cell.model.id, new Date(time));
            const isOf = (record) => record !== null && (0,cell_key/* keyOfRecord */.Sy)(record) === (0,cell_key/* keyOfCell */.zn)(cell) && (0,order/* timeOf */.nR)(record) === time;
            for (const file of listNamed(folder, stem))
                if (isOf(tryRead(file, reach)))
                    (0,discard/* discard */.v)(file);
        }
}
/** Lists the files to which a run gives a name: with a number from the second on. */
function listNamed(folder, stem) {
    const files = [];
    for (let count = 1;; count += 1) {
        const file = external_node_path_default().join(folder, (0,file_name/* resultsFileName */.qS)(stem, count));
        if (!(0,external_node_fs_.existsSync)(file))
            return files;
        files.push(file);
    }
}
function tryRead(file, reach) {
    try {
        return (0,read_results/* readResultsFile */.B9)(file, reach);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./src/records/history.ts
var records_history = __webpack_require__(3858);
// EXTERNAL MODULE: ./src/records/save-run.ts
var save_run = __webpack_require__(56581);
// EXTERNAL MODULE: ./src/records/write-run.ts + 1 modules
var write_run = __webpack_require__(96987);
// EXTERNAL MODULE: ./src/report/against.ts
var against = __webpack_require__(65521);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/index.ts + 6 modules
var report = __webpack_require__(13475);
// EXTERNAL MODULE: ./src/report/progress.ts + 3 modules
var progress = __webpack_require__(94665);
// EXTERNAL MODULE: ./src/report/report-formats.ts
var report_formats = __webpack_require__(89103);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
// EXTERNAL MODULE: ./src/commands/choices.ts
var choices = __webpack_require__(10206);
// EXTERNAL MODULE: ./src/compare/rule.ts
var rule = __webpack_require__(3781);
// EXTERNAL MODULE: ./src/domain/most-tokens.ts
var most_tokens = __webpack_require__(21804);
// EXTERNAL MODULE: ./src/providers/index.ts + 51 modules
var providers = __webpack_require__(70419);
// EXTERNAL MODULE: ./src/records/trials.ts
var trials = __webpack_require__(9317);
// EXTERNAL MODULE: ./src/stats/mean.ts
var mean = __webpack_require__(15630);
// EXTERNAL MODULE: ./src/text/estimate-tokens.ts
var estimate_tokens = __webpack_require__(60320);
;// CONCATENATED MODULE: ./src/plan/estimate.ts






/** Estimates what it takes to ask a cell whose past is known, or empty; nothing is asked for that. */
function estimateCell(cell, past, { isKept, isStored }) {
    const { cases, repeat, model, statistics } = cell;
    let [kept, fromStore, requests, inputTokens] = [0, 0, 0, 0];
    for (const planned of cases) {
        const { prompt } = planned;
        const tokens = countTokens(prompt);
        for (let trial = 1; trial <= repeat; trial += 1)
            if (isKept(planned, trial))
                kept += 1;
            else if (isStored(prompt, trial))
                fromStore += 1;
            else {
                requests += 1;
                inputTokens += tokens;
            }
    }
    const known = (0,mean/* mean */.i)(past.flatMap(listOutputTokens));
    const each = known ?? (0,most_tokens/* mostTokens */.g)(model);
    const outputTokens = each === null ? null : Math.ceil(each * requests);
    const isAskedAgain = past.length > 0 && (0,providers/* answersAfresh */.h_)(model);
    return {
        requests,
        kept,
        fromStore,
        rematchRequests: isAskedAgain
            ? 2 * statistics.confirmTrials * Math.min(cases.length, rule/* MAX_REMATCH_CASES */.CH)
            : 0,
        inputTokens,
        outputTokens,
        isOutputLimit: known === null,
        costUsd: priceOf(model, inputTokens, outputTokens),
    };
}
function countTokens({ system, messages }) {
    return (0,estimate_tokens/* estimateTokens */.b)([system ?? '', ...messages.map(({ content }) => content)]);
}
function listOutputTokens({ results }) {
    return results.flatMap(trials/* trialsOf */.x).flatMap(({ usage }) => usage?.output_tokens ?? []);
}
function priceOf({ price }, inputTokens, outputTokens) {
    if (price === null || outputTokens === null)
        return null;
    return (inputTokens * price.input + outputTokens * price.output) / 1_000_000;
}

// EXTERNAL MODULE: ./src/plan/used-instruments.ts
var used_instruments = __webpack_require__(95057);
// EXTERNAL MODULE: ./src/providers/answer-key.ts
var answer_key = __webpack_require__(94184);
// EXTERNAL MODULE: ./src/providers/answer-lines.ts
var answer_lines = __webpack_require__(29800);
;// CONCATENATED MODULE: ./src/providers/is-stored.ts



/** Gives what tells of a model's answers whether a store has them; nothing is asked, and nothing is kept. */
function isStoredIn(store, model) {
    if ((0,providers/* findProvider */.lh)(model)?.mayStore !== true || store.size === 0)
        return () => false;
    const keys = (0,answer_key/* createAnswerKeys */.p)(model);
    return (prompt, trial) => (0,answer_lines/* recallCompletion */._H)(store.find(keys.answer(prompt, trial))) !== undefined;
}

// EXTERNAL MODULE: ./src/stats/sum.ts
var sum = __webpack_require__(7404);
;// CONCATENATED MODULE: ./src/report/estimates.ts



/** Says what a run would ask and take, a line for each benchmark on each model, then all of it and the budget. */
function describeEstimates(estimated, scoring, budget) {
    const requests = (0,sum/* sum */.c)(estimated.map((one) => one.requests));
    const kept = (0,sum/* sum */.c)(estimated.map((one) => one.kept));
    const fromStore = (0,sum/* sum */.c)(estimated.map((one) => one.fromStore));
    const rematch = (0,sum/* sum */.c)(estimated.map((one) => one.rematchRequests));
    return [
        ...estimated.map(describeOne),
        ...Object.entries(scoring).map(([name, count]) => `${name}: ${kept + fromStore === 0 ? 'about' : 'at most about'} ${(0,format/* plural */.LS)(count, 'request')} more to score the answers; tokens and dollars are without them`),
        ...(rematch > 0
            ? [`asking both sides again, only before red: at most ${(0,format/* plural */.LS)(rematch, 'request')} more`]
            : []),
        `in all: ${sayAsked({ kept, fromStore, requests })}, ${sayTokens(estimated)}, ${sayDollars(estimated)}`,
        ...describeLimits(budget),
        'nothing was asked',
        '',
    ].join('\n');
}
function describeOne(one) {
    const trials = one.trials === 1 ? '' : `, ${(0,format/* plural */.LS)(one.trials, 'trial')} each`;
    const asked = `${(0,format/* plural */.LS)(one.cases, 'case')}${trials}, ${sayAsked(one)}`;
    const why = one.why.length === 0 ? '' : ` (${one.why.map((reason) => (0,text_escape/* plainText */.wh)(reason)).join(', ')})`;
    return `${(0,text_escape/* plainText */.wh)((0,format/* cellName */.I4)(one))}: ${asked}${why}: ${sayTokens([one])}, ${sayDollars([one])}`;
}
function sayAsked({ kept, fromStore, requests }) {
    return [
        ...(kept === 0 ? [] : [`${(0,format/* plural */.LS)(kept, 'answer')} kept from an interrupted run`]),
        ...(fromStore === 0 ? [] : [`${(0,format/* plural */.LS)(fromStore, 'answer')} from the store`]),
        (0,format/* plural */.LS)(requests, 'request'),
    ].join(', ');
}
/** Says the tokens; those of a prompt are its bytes by four, those of answers as many as before, or the most. */
function sayTokens(estimated) {
    const input = `about ${(0,format/* thousands */.oh)((0,sum/* sum */.c)(estimated.map((one) => one.inputTokens)))} tokens of prompts`;
    if (estimated.some((one) => one.outputTokens === null))
        return `${input}, those of answers have no limit`;
    const most = estimated.some((one) => one.isOutputLimit) ? 'at most' : 'about';
    return `${input}, ${most} ${(0,format/* thousands */.oh)((0,sum/* sum */.c)(estimated.map((one) => one.outputTokens ?? 0)))} of answers`;
}
function sayDollars(estimated) {
    const known = estimated.flatMap((one) => one.costUsd ?? []);
    if (known.length === 0)
        return 'price not known';
    const cost = (0,format/* dollars */.E9)((0,sum/* sum */.c)(known));
    const without = estimated.length - known.length;
    const most = estimated.some((one) => one.isOutputLimit) ? 'at most' : 'about';
    return without === 0 ? `${most} ${cost}` : `${most} ${cost}, and what ${without} without a price cost`;
}
function describeLimits({ maxRequests, maxMinutes, maxCostUsd }) {
    const limits = [
        ...(maxRequests === null ? [] : [(0,format/* plural */.LS)(maxRequests, 'request')]),
        ...(maxMinutes === null ? [] : [(0,format/* plural */.LS)(maxMinutes, 'minute')]),
        ...(maxCostUsd === null ? [] : [(0,format/* dollars */.E9)(maxCostUsd)]),
    ];
    return limits.length === 0 ? [] : [`the budget ends it at ${limits.join(', ')}`];
}

// EXTERNAL MODULE: ./src/report/run-reasons.ts
var run_reasons = __webpack_require__(7607);
;// CONCATENATED MODULE: ./src/commands/dry-run.ts






const SCHEMA = 'llm-bench/dry-run/1';
/** Says what a run would ask, why, and what that takes; asks nothing and writes nothing. */
function printDryRun({ plan, selected }, instruments, { journal, store, asJson }, io) {
    const estimated = selected.map(({ selected: one }) => {
        const { benchmark, model, cases, repeat } = one.cell;
        return {
            benchmark: benchmark.name,
            model: model.id,
            cases: cases.length,
            trials: repeat,
            why: one.kind === 'run' ? one.reasons.map(run_reasons/* describeRunReason */.F) : [],
            ...estimateCell(one.cell, one.baseline, {
                isKept: (planned, trial) => journal.has({ cell: one.cell, planned, trial }),
                isStored: store === null ? () => false : isStoredIn(store, model),
            }),
        };
    });
    const scoring = (0,used_instruments/* countRequests */.Kx)(plan, instruments);
    io.out(asJson
        ? `${(0,text_escape/* jsonText */.s$)(buildJson(estimated, scoring, plan.budget), 2)}\n`
        : describeEstimates(estimated, scoring, plan.budget));
    return 0;
}
function buildJson(estimated, scoring, { maxRequests, maxMinutes, maxCostUsd }) {
    return {
        schema: SCHEMA,
        cells: estimated.map((one) => ({
            benchmark: one.benchmark,
            model: one.model,
            why: one.why,
            cases: one.cases,
            trials: one.trials,
            requests: one.requests,
            kept: one.kept,
            from_store: one.fromStore,
            rematch_requests: one.rematchRequests,
            input_tokens: one.inputTokens,
            output_tokens: one.outputTokens,
            output_tokens_are: one.isOutputLimit ? 'at_most' : 'as_before',
            cost_usd: one.costUsd,
        })),
        instruments: scoring,
        budget: { max_requests: maxRequests, max_minutes: maxMinutes, max_cost_usd: maxCostUsd },
    };
}

// EXTERNAL MODULE: ./src/records/journal.ts + 2 modules
var journal = __webpack_require__(92034);
;// CONCATENATED MODULE: ./src/commands/io.ts
/** Tells whether a verb runs in a workflow, where a stranger may have committed what lies beside its results. */
function isInWorkflow({ env }) {
    return env['GITHUB_ACTIONS'] === 'true';
}

;// CONCATENATED MODULE: ./src/commands/keep-answers.ts





/** Chooses where a run keeps its answers. */
function chooseKeeping({ flags }, { results, deps }) {
    return { folder: results.folder, startedAt: deps.startedAt, isFresh: flags.has('fresh') };
}
/**
 * Runs `act` with a journal in the results folder, which takes up what an interrupted run of the plan has kept, and says
 * both. In a workflow nothing is taken up: there the folder may hold what a stranger has committed.
 */
async function keepAnswers(plan, keeping, io, act) {
    const journal = openJournal(plan, keeping, io);
    const file = external_node_path_default().relative(io.cwd, journal.file);
    if (journal.found > 0)
        io.err(`note: ${sayFound(journal.found, plan)} (${file}); --fresh starts over\n`);
    let hasEnded = false;
    try {
        const result = await act(journal);
        hasEnded = true;
        return result;
    }
    finally {
        journal.close();
        if ((!hasEnded || io.signal.aborted) && journal.kept > 0)
            io.err(`${(0,format/* plural */.LS)(journal.kept, 'answer')} ${areOf(journal.kept)} kept in ${file}${isInWorkflow(io) ? '' : ': the same command goes on from there'}\n`);
    }
}
/** Opens the journal of a run; its file is written with the first answer that is kept. */
function openJournal(plan, { folder, startedAt, isFresh }, io) {
    return new journal/* Journal */.C(plan, {
        folder,
        earlier: isInWorkflow(io) ? 'leave' : isFresh ? 'discard' : 'resume',
        toolVersion: io.version,
        startedAt,
        onFailure: (reason) => io.err(`warning: answers are not kept while the run goes on: ${(0,text_escape/* plainText */.wh)(reason)}\n`),
    });
}
/** Says how many answers an interrupted run has left, of all; those of rematches come on top of them. */
function sayFound(found, { cells }) {
    const all = cells.reduce((sum, { cases, repeat }) => sum + cases.length * repeat, 0);
    const kept = `kept from an interrupted run`;
    return found <= all
        ? `${(0,format/* thousands */.oh)(found)} of ${(0,format/* plural */.LS)(all, 'answer')} ${areOf(found)} ${kept}, ${(0,format/* thousands */.oh)(all - found)} ${areOf(all - found)} asked`
        : `${(0,format/* plural */.LS)(found, 'answer')} are ${kept}, rematches too`;
}
function areOf(count) {
    return count === 1 ? 'is' : 'are';
}

// EXTERNAL MODULE: ./src/domain/digest.ts
var digest = __webpack_require__(97522);
// EXTERNAL MODULE: ./src/plan/download-site.ts
var download_site = __webpack_require__(6639);
// EXTERNAL MODULE: ./src/providers/answer-store.ts
var answer_store = __webpack_require__(70210);
// EXTERNAL MODULE: ./src/providers/stored.ts
var stored = __webpack_require__(87075);
// EXTERNAL MODULE: ./src/report/from-store.ts
var from_store = __webpack_require__(93456);
;// CONCATENATED MODULE: ./src/commands/open-answers.ts








/** Asks by way of the store, and says what came from there; a rematch, which is held after this, never does. */
async function askOrRecall(args, deps, io, ask) {
    const answers = openAnswers(deps, args, deps.startedAt, io);
    try {
        const ran = await ask({ ...deps, openModel: answers.openModel });
        const told = (0,from_store/* describeFromStore */.X)(ran.spending);
        if (told !== null)
            io.err(`${told}\n`);
        return ran;
    }
    finally {
        answers.close();
    }
}
/**
 * Gives the way to models that asks for nothing that an earlier run in this working directory was answered, unless the
 * user wants none of that, or asks by batch. In a workflow no answers are kept here: the home of a runner of one's own is everybody's.
 */
function openAnswers({ openModel, redact }, args, startedAt, io) {
    if (isWithoutStore(args, io))
        return { openModel, close: () => undefined };
    let store;
    const open = () => Promise.resolve((store ??= openStore(startedAt, io)));
    return {
        openModel: (0,stored/* storeAnswers */.r)(openModel, { open, isRead: !args.flags.has('fresh'), redact }),
        close: () => store?.close(),
    };
}
/** Gives what `use` makes of the answers that a run would be given; null where it would ask for everything. */
function withAnswers(args, startedAt, io, use) {
    if (isWithoutStore(args, io) || args.flags.has('fresh'))
        return use(null);
    const store = openStore(startedAt, io);
    try {
        return use(store);
    }
    finally {
        store.close();
    }
}
function isWithoutStore({ flags }, io) {
    return flags.has('no-store') || flags.has('batch') || isInWorkflow(io);
}
function openStore(startedAt, io) {
    return new answer_store/* AnswerStore */.e({
        folder: external_node_path_default().join((0,download_site/* cacheFolder */.n)(io.env), 'answers'),
        project: (0,digest/* sha256 */.sc)(external_node_path_default().resolve(io.cwd)).slice(0, 16),
        startedAt,
        onSpoilt: () => io.err('note: the store has answers that are torn or were edited: what they answered is asked again\n'),
        onFailure: (reason) => io.err(`note: answers are not kept for later runs: ${(0,text_escape/* plainText */.wh)(reason)}\n`),
    });
}

// EXTERNAL MODULE: ./src/records/batch-notes.ts + 1 modules
var batch_notes = __webpack_require__(40285);
;// CONCATENATED MODULE: ./src/commands/open-notes.ts






/**
 * Opens the notes of batches: those of a run by batch, and for any other that takes up kept answers those of the batches
 * from which these may have come.
 */
function openNotes({ flags }, { folder, takesUp }, io) {
    if (flags.has('batch')) {
        const notes = open_notes_open(folder, flags.has('fresh'), io);
        return { notes, deps: { batches: { notes } } };
    }
    const notes = takesUp ? openLeft(folder, io) : null;
    return { notes, deps: notes === null ? {} : { leftBatches: notes } };
}
/** Opens the notes that an interrupted run has left; null where there are none, or another run keeps its own there. */
function openLeft(folder, io) {
    if (!(0,external_node_fs_.existsSync)(external_node_path_default().join(folder, batch_notes/* NOTES_FILE */.j)))
        return null;
    try {
        return open_notes_open(folder, false, io);
    }
    catch (error) {
        if (!(error instanceof problem.UserError))
            throw error;
        return null;
    }
}
/** Opens notes; in a workflow none are taken up: a stranger may have committed them. */
function open_notes_open(folder, isFresh, io) {
    return new batch_notes/* BatchNotes */.m({
        folder,
        earlier: isInWorkflow(io) ? 'discard' : isFresh ? 'pass over' : 'resume',
        now: io.now,
        onFailure: (reason) => io.err(`warning: batches cannot be noted, and are lost where this run is ended: ${(0,text_escape/* plainText */.wh)(reason)}\n`),
    });
}

// EXTERNAL MODULE: ./src/compare/past.ts
var past = __webpack_require__(48539);
// EXTERNAL MODULE: ./src/commands/ballots.ts + 2 modules
var ballots = __webpack_require__(15584);
// EXTERNAL MODULE: ./src/commands/results-folder.ts
var results_folder = __webpack_require__(39797);
;// CONCATENATED MODULE: ./src/commands/past-runs.ts







/** Reads the runs that a new one may be held against. */
async function readPastRuns(args, results, io) {
    const name = (0,commands_arguments/* valueOf */.RP)(args, 'baseline');
    const isCompared = args.flags.has('compare') || name !== undefined;
    const earlier = await (0,ballots/* withBallots */.SE)(isCompared ? (0,results_folder/* readEarlier */.l)(results) : [], args, io);
    const named = name === undefined ? null : await (0,ballots/* withBallots */.SE)((0,read_results/* readResults */.x8)(external_node_path_default().resolve(io.cwd, name)), args, io);
    return { earlier, named };
}
/** Gives what a run is held against: what was named, else the newest whole run of each cell. */
function choosePast({ earlier, named }) {
    return named === null ? (0,past/* findPast */.Gf)(earlier) : { found: named, passedOver: [] };
}
/** Leaves out the runs that began at these times. */
function withoutRunsOf({ earlier, named }, begun) {
    const times = new Set(begun.map((timestamp) => (0,order/* timeOf */.nR)({ timestamp })));
    const isOther = (record) => !times.has((0,order/* timeOf */.nR)(record));
    return { earlier: earlier.filter(isOther), named: named?.filter(isOther) ?? null };
}

// EXTERNAL MODULE: ./src/commands/plan-place.ts
var plan_place = __webpack_require__(34173);
// EXTERNAL MODULE: ./src/commands/print-verdict.ts + 2 modules
var print_verdict = __webpack_require__(13147);
// EXTERNAL MODULE: ./src/domain/exit-codes.ts
var exit_codes = __webpack_require__(6197);
// EXTERNAL MODULE: ./src/pipeline/shards/run-shard.ts
var run_shard = __webpack_require__(92470);
// EXTERNAL MODULE: ./src/records/digest-plan.ts
var digest_plan = __webpack_require__(26062);
// EXTERNAL MODULE: ./src/records/write-shard.ts
var write_shard = __webpack_require__(88408);
// EXTERNAL MODULE: ./src/report/shards.ts
var shards = __webpack_require__(1897);
// EXTERNAL MODULE: ./src/text/parse-shard.ts
var parse_shard = __webpack_require__(12865);
;// CONCATENATED MODULE: ./src/commands/run-shard.ts















/** Options of a verdict, which a shard does not give. */
const OF_THE_VERDICT = ['compare', 'baseline', 'fail-on', 'report-formats'];
const run_shard_SCHEMA = 'llm-bench/shard-run/1';
/** Reads the shard that is to be run, null for all; a UserError where it is none, or where a verdict is asked for. */
function readShardOption(args) {
    const given = (0,commands_arguments/* valueOf */.RP)(args, 'shard');
    if (given === undefined)
        return null;
    const shard = (0,parse_shard/* parseShard */.u)(given);
    if (shard === null)
        throw (0,problem.userError)(`--shard takes ${parse_shard/* SHARD_FORM */.K}, not \`${given}\``);
    const useless = OF_THE_VERDICT.filter((name) => args.flags.has(name) || args.values.has(name));
    if (useless.length > 0)
        throw new problem.UserError(useless.map((name) => ({ message: `--${name} is for \`llm-bench merge\`: a shard judges nothing` })));
    return shard;
}
/** Asks a shard's part of a plan and writes its answers as one file, for `merge`. */
async function runPart(args, io, shard, prepared) {
    const { plan, scope, deps, results } = prepared;
    const selection = await (0,select_run/* selectRun */.S)(plan, [], scope, deps);
    const part = (0,run_shard/* cutPlan */.W)(selection, shard);
    const asJson = args.flags.has('json');
    const keeping = chooseKeeping(args, prepared);
    if (args.flags.has('dry-run')) {
        const journal = openJournal(part, keeping, io);
        return withAnswers(args, deps.startedAt, io, (store) => printDryRun(cut(selection, part), deps.instruments, { journal, store, asJson }, io));
    }
    (0,write_run/* prepareResultsFolder */.Oj)(results.folder, results.reach);
    return await keepAnswers(part, keeping, io, async (journal) => {
        const kept = { ...deps, keeper: journal };
        const ran = await askOrRecall(args, kept, io, (asking) => (0,run_shard/* runShard */.E)(part, asking));
        if (io.signal.aborted)
            return exit_codes/* EXIT_CODES */.a.interrupted;
        const header = {
            ...{ plan: (0,digest_plan/* digestPlan */.w)(plan, io.version), ...shard, attempt: 1, tool_version: io.version },
            started_at: deps.startedAt.toISOString(),
        };
        const spent = ran.spending.toRecord();
        const content = { ...ran, spent, header, finished_at: io.now().toISOString() };
        const file = await (0,write_shard/* writeShard */.m)(results.folder, content);
        journal.remove();
        const shown = external_node_path_default().relative(io.cwd, file);
        const facts = (0,shards/* countShard */.OA)(plan.cells, ran);
        io.out(asJson
            ? `${(0,text_escape/* jsonText */.s$)({ schema: run_shard_SCHEMA, ...header, ...facts, file: shown, spent }, 2)}\n`
            : `${(0,shards/* describeShard */.y0)(shard, facts)}\nits answers are in ${shown}: \`llm-bench merge\` judges all ${shard.total} together\n`);
        return exit_codes/* EXIT_CODES */.a.passed;
    });
}
function cut(selection, plan) {
    const selected = selection.selected.flatMap((one) => {
        const cell = plan.cells.find(({ benchmark, model }) => benchmark === one.selected.cell.benchmark && model === one.selected.cell.model);
        return cell === undefined ? [] : [{ ...one, selected: { ...one.selected, cell } }];
    });
    return { ...selection, selected, plan };
}

;// CONCATENATED MODULE: ./src/commands/run.ts

































const DAY_MS = 86_400_000;
/** `llm-bench run`: runs the plan, compares where asked to, writes the results folder, prints the verdict. */
async function run(args, io) {
    const shard = readShardOption(args);
    if (shard !== null && args.flags.has('batch'))
        throw (0,problem.userError)('--batch and --shard exclude one another: a batch takes all that is asked of a model');
    parseOptions(args);
    const prepared = await prepare(args, io, { needsKeys: !args.flags.has('dry-run') });
    if (shard !== null)
        return await runPart(args, io, shard, prepared);
    if (args.flags.has('dry-run'))
        return await printWhatItTakes(args, io, prepared);
    return await gatherAndJudge(args, io, prepared, ({ plan, past, scope }, kept) => (0,run_benchmarks/* runBenchmarks */.w)(plan, past.found, scope, kept));
}
async function printWhatItTakes(args, io, loaded) {
    const journal = openJournal(loaded.plan, chooseKeeping(args, loaded), io);
    const { plan, past, scope, deps } = goOnFrom(journal, loaded);
    const selection = await (0,select_run/* selectRun */.S)(plan, past.found, scope, deps);
    const asJson = args.flags.has('json');
    return withAnswers(args, deps.startedAt, io, (store) => printDryRun(selection, deps.instruments, { journal, store, asJson }, io));
}
/** Checks the options that are read only when there is a verdict. */
function parseOptions(args) {
    const failOn = (0,commands_arguments/* valueOf */.RP)(args, 'fail-on') ?? defaults/* DEFAULT_FAIL_ON */.VQ;
    (0,gate/* parseFailOn */.XV)(failOn);
    return { failOn, formats: (0,report_formats/* parseFormats */.Q)((0,commands_arguments/* valueOf */.RP)(args, 'report-formats') ?? '') };
}
/** Loads the plan and the past of a run. Where keys are needed, a plan none of which can be asked is a UserError. */
async function prepare(args, io, { needsKeys }) {
    const results = (0,results_folder/* chooseResults */.U)(args, io);
    const chosen = (0,choices/* readChoices */.B)(args);
    const { plan, ...loaded } = await (0,load_plan/* loadPlan */.Y)(chosen, (0,plan_place/* createPlanPlace */.T)(io));
    if (!loaded.isAskable && needsKeys)
        throw new problem.UserError(loaded.unavailable);
    for (const note of [...loaded.notes, ...(needsKeys ? [] : loaded.unavailable)])
        io.err(`note: ${(0,text_escape/* plainText */.wh)((0,problem.renderProblem)(note))}\n`);
    const deps = {
        ...loaded,
        findEvaluator: evaluators/* getEvaluator */.s,
        startedAt: io.now(),
        now: io.now,
        toolVersion: io.version,
        isWithoutSecrets: false,
        pendingDrift: null,
        guard: null,
        isAccepted: () => Promise.resolve(false),
        onProgress: (0,progress/* showProgress */.R)(io),
        signal: io.signal,
    };
    const scope = { everything: { kind: 'chosen' }, chosen, isProposed: false };
    return holdAgainst({ plan, scope, deps, results }, await readPastRuns(args, results, io));
}
/** Has a run held against what there is of runs before it. */
function holdAgainst(prepared, runs) {
    const past = choosePast(runs);
    const { passedOver } = past;
    const earlier = keepRecent(runs.earlier, prepared.deps.startedAt);
    return { ...prepared, runs, past, deps: { ...prepared.deps, passedOver, earlier } };
}
/**
 * Has a run that takes up answers held against no run that they are of: one that was ended while it wrote its results has
 * left some.
 */
function goOnFrom({ foundOf }, loaded) {
    return foundOf.length === 0 ? loaded : holdAgainst(loaded, withoutRunsOf(loaded.runs, foundOf));
}
/** Gathers the answers to a plan and judges them; writes the results folder, prints the verdict, gives the exit code. */
async function gatherAndJudge(args, io, loaded, gather) {
    const { plan, results } = loaded;
    const { failOn, formats } = parseOptions(args);
    const asJson = args.flags.has('json');
    (0,write_run/* prepareResultsFolder */.Oj)(results.folder, results.reach);
    return await keepAnswers(plan, chooseKeeping(args, loaded), io, async (journal) => {
        const prepared = goOnFrom(journal, loaded);
        const { past, deps, runs } = prepared;
        const batches = openNotes(args, { folder: results.folder, takesUp: journal.found > 0 }, io);
        const kept = { ...deps, keeper: journal, ...batches.deps };
        const ran = await askOrRecall(args, kept, io, (asking) => gather(prepared, asking));
        journal.flush();
        const judged = await (0,judge_run/* judgeRun */.Z)(ran, kept);
        journal.flush();
        if (io.signal.aborted)
            return (0,print_verdict/* printInterrupted */.kg)(judged, asJson, io);
        const isHeld = past.found.length > 0;
        const gated = (0,print_verdict/* applyGate */.ei)(judged.comparison, failOn, {
            run: judged.run,
            ...(isHeld && { selected: judged.selected, against: (0,against/* listAgainst */.s)(judged.selected) }),
        });
        const code = (0,print_verdict/* printVerdict */.zN)(gated, asJson, io);
        const history = (0,records_history/* joinHistories */.hx)((0,history_point/* historyOf */.o)(runs.earlier), (0,history_point/* historyOf */.o)(judged.run.cells, judged.comparison));
        const saved = await (0,save_run/* saveRun */.B)({ ...results, spare: (0,external_node_os_.tmpdir)() }, judged.run, () => (0,report/* renderRunForms */.ZI)({ ...gated.report, history }, deps.redact, formats));
        if (saved.status !== 'lost') {
            if (saved.status === 'saved')
                discardEnded(plan, journal.foundOf, results);
            journal.remove();
            await batches.notes?.end(io.signal);
        }
        io.err(describeSaved(saved, (0,report/* listFormFiles */.Ee)(formats), io.cwd));
        return code;
    });
}
/** Says where the results are; where they could not be written the verdict stands all the same. */
function describeSaved(saved, forms, cwd) {
    if (saved.status === 'lost')
        return `warning: ${(0,text_escape/* plainText */.wh)(saved.reason)}\n`;
    const { files, folder } = saved;
    const names = [(0,format/* plural */.LS)(files.length, 'results file'), 'run.json', ...forms];
    const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
    if (saved.status === 'saved')
        return `${listed} are in ${external_node_path_default().relative(cwd, folder) || '.'}\n`;
    return `warning: ${(0,text_escape/* plainText */.wh)(saved.reason)}\n${listed} are in ${folder}\n`;
}
/** Keeps rematches of the last day: on a command line every later run of a configuration looks like its repetition. */
function keepRecent(earlier, now) {
    return earlier.filter((record) => {
        const askedAt = record.rematch?.asked_at ?? record.timestamp;
        const age = now.getTime() - (0,order/* timeOf */.nR)({ ...record, timestamp: askedAt });
        return age >= 0 && age <= DAY_MS;
    });
}


/***/ }),

/***/ 21995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ chooseShards)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plan_cut_to_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96804);
/* harmony import */ var _records_shard_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45388);
/** Which of the files that were found are the shards of a plan, and which of its shards are lost. */



/** Chooses a plan's shards among files in any order: of each number the file of the highest attempt. */
function chooseShards(found, plan) {
    const own = found.filter(({ header }) => header?.plan === plan);
    const unreadable = found.flatMap((one) => listUnreadable(one, plan));
    const headers = own.flatMap(({ header }) => header ?? []);
    const total = chooseTotal(headers.length > 0 ? headers : unreadable.map(({ named }) => named));
    const others = found.filter((one) => !own.includes(one) || one.header?.total !== total);
    const taken = new Map();
    const lost = [];
    for (let index = 1; index <= total; index += 1) {
        const files = newestAttempt(own.filter(({ header }) => header?.index === index && header.total === total));
        const [first, second] = files;
        if (first === undefined)
            lost.push(describeMissing({ index, total }, others, unreadable));
        else if (second !== undefined)
            lost.push({ index, how: 'doubled', words: files.map(({ file }) => file).sort() });
        else if (first.status === 'torn')
            lost.push({ index, how: 'torn', words: [first.reason] });
        else {
            const stray = findStray(first, index, total);
            if (stray === undefined)
                taken.set(index, first);
            else
                lost.push({ index, how: 'torn', words: [`${first.file}: ${stray}`] });
        }
    }
    // What is wrong with a lost shard is said of it.
    const told = new Set(lost.flatMap(({ words }) => words));
    const refused = others.map((one) => explain(one, total, plan)).filter(({ reason }) => !told.has(reason));
    return { total, taken, lost, refused };
}
function listUnreadable(one, plan) {
    if (one.status === 'whole' || one.header !== null)
        return [];
    const named = (0,_records_shard_name_js__WEBPACK_IMPORTED_MODULE_2__/* .readShardName */ .kb)(node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(one.file));
    return named?.plan === plan ? [{ named, reason: one.reason }] : [];
}
/** Gives the number of shards that is complete, else the one of the most files, else the greatest. */
function chooseTotal(own) {
    const indices = Map.groupBy(own, ({ total }) => total);
    const rank = ([total, files]) => {
        const there = new Set(files.map(({ index }) => index)).size;
        return [there === total ? 1 : 0, there, total];
    };
    const best = [...indices].sort((a, b) => compareRanks(rank(b), rank(a)))[0];
    return best?.[0] ?? 0;
}
function compareRanks(one, other) {
    const at = one.findIndex((value, index) => value !== other[index]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
function newestAttempt(files) {
    const newest = Math.max(...files.map(({ header }) => header?.attempt ?? 0));
    return files.filter(({ header }) => header?.attempt === newest);
}
function describeMissing({ index, total }, others, unreadable) {
    const torn = unreadable.filter(({ named }) => named.index === index && named.total === total);
    if (torn.length > 0)
        return { index, how: 'torn', words: torn.map(({ reason }) => reason) };
    const foreign = others.filter(({ header }) => header?.index === index && header.total === total);
    if (foreign.length === 0)
        return { index, how: 'missing', words: [] };
    return { index, how: 'foreign', words: foreign.map(({ file }) => file).sort() };
}
/** Finds an answer that is another shard's; undefined where all are its own. */
function findStray({ answers }, index, total) {
    for (const name of answers.keys()) {
        const [, , id] = JSON.parse(name); // as nameAnswer writes it
        if ((0,_plan_cut_to_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .shardOf */ .I)(id, total) !== index)
            return `case \`${id}\` is that of another shard`;
    }
    return undefined;
}
function explain(one, total, plan) {
    const { file, header } = one;
    if (header === null)
        return { reason: one.status === 'torn' ? one.reason : file };
    const why = header.plan === plan
        ? `it is one of ${header.total} shards, where the others are of ${total}`
        : `it is of another plan (${header.plan}, not ${plan}): other cases, files, settings, or another version`;
    return { reason: `${file}: ${why}` };
}


/***/ }),

/***/ 85856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ mergeShards)
});

// EXTERNAL MODULE: ./src/plan/cut-to-shard.ts
var cut_to_shard = __webpack_require__(96804);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/records/journal-lines.ts
var journal_lines = __webpack_require__(85983);
// EXTERNAL MODULE: ./src/run/budget.ts + 4 modules
var budget = __webpack_require__(67246);
// EXTERNAL MODULE: ./src/run/build-record.ts
var build_record = __webpack_require__(45235);
// EXTERNAL MODULE: ./src/run/cell-run.ts + 1 modules
var cell_run = __webpack_require__(50750);
// EXTERNAL MODULE: ./src/run/score-answer.ts + 3 modules
var score_answer = __webpack_require__(49348);
// EXTERNAL MODULE: ./src/pipeline/run-benchmarks.ts
var run_benchmarks = __webpack_require__(97912);
// EXTERNAL MODULE: ./src/records/lost-shard.ts
var lost_shard = __webpack_require__(75371);
;// CONCATENATED MODULE: ./src/pipeline/shards/explain-loss.ts

/** Most shards that are named in one sentence. */
const MAX_NAMED = 5;
/** Says why answers of these shards are not there. */
function explainLoss({ total, lost }, indices) {
    if (total === 0)
        return 'no shard of this plan was found';
    const said = [...indices]
        .sort((one, other) => one - other)
        .map((index) => {
        const found = lost.find((one) => one.index === index);
        return found === undefined
            ? `shard ${index}/${total} was held against another baseline, by which less was to be asked`
            : (0,lost_shard/* sayLost */.s)(found, total);
    });
    const more = said.length - MAX_NAMED;
    return [...said.slice(0, MAX_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./src/pipeline/shards/merge-shards.ts









/**
 * Gives the run that a plan's shards make together, whichever baseline each was held against: what must be asked is
 * decided here, and a cell of which an answer is not there is unmeasured, and says which shard lacks it.
 */
function mergeShards(selection, shards, deps) {
    const spending = new budget/* Spending */.h(selection.plan.budget);
    const inOrder = [...shards.taken].sort(([one], [other]) => one - other);
    for (const [, { end }] of inOrder)
        spending.addRecord(end.spent);
    const records = (0,run_benchmarks/* listAsked */.R)(selection.selected).map((cell) => mergeCell(cell, shards, deps));
    const [unjailed] = inOrder.flatMap(([, { end }]) => end.unjailed ?? []);
    return { ...selection, records, spending, ...(unjailed !== undefined && { unjailed }) };
}
function mergeCell(cell, shards, deps) {
    const answersTo = (planned) => shards.taken.get(shardIn(shards, planned))?.answers;
    const nameOf = (planned, trial) => (0,journal_lines/* nameAnswer */.Co)({ ...namesOf(cell, planned), trial });
    const lacking = new Set();
    for (const { planned, trial } of new cell_run/* CellRun */.i(cell, deps, () => undefined).trials()) {
        if (answersTo(planned)?.has(nameOf(planned, trial)) !== true)
            lacking.add(shardIn(shards, planned));
    }
    const isWhole = lacking.size === 0;
    if (isWhole) {
        const failure = findUnasked(cell, shards);
        if (failure !== undefined)
            return (0,build_record/* buildUnaskedRecord */.Lv)(cell, deps, failure);
    }
    const words = explainLoss(shards, lacking);
    const lost = (0,score_answer/* erroredOutcome */.IR)({ kind: 'no_shard', words }, 0);
    // Of a cell that is not whole no baseline may be made.
    const whole = isWhole ? cell : { ...cell, complete: false };
    const find = (planned, trial) => answersTo(planned)?.get(nameOf(planned, trial));
    const record = assemble(whole, (planned, trial) => find(planned, trial) ?? lost, deps);
    return isWhole ? record : { ...record, unmeasured: words };
}
function assemble(cell, outcomeOf, deps) {
    const records = [];
    const run = new cell_run/* CellRun */.i(cell, deps, (record) => records.push(record));
    for (const { planned, trial, keep } of run.trials())
        keep(outcomeOf(planned, trial));
    const [record] = records;
    if (record === undefined)
        throw new Error('a cell was put together without a trial');
    return record;
}
/** Gives the shard that was to ask a case; 0 where there is none at all. */
function shardIn({ total }, { case: { id } }) {
    return total === 0 ? 0 : (0,cut_to_shard/* shardOf */.I)(id, total);
}
function namesOf(cell, { case: { id }, hash }) {
    return { benchmark_name: cell.benchmark.name, model_id: cell.model.id, test_id: id, case_hash: hash };
}
/** Finds why a cell could not be asked at all, where every shard that has cases of it says so. */
function findUnasked(cell, shards) {
    const key = (0,cell_key/* keyOfCell */.zn)(cell);
    const indices = new Set(cell.cases.map((planned) => shardIn(shards, planned)));
    const failures = [...indices].map((index) => shards.taken.get(index)?.end.unasked.find((one) => (0,cell_key/* keyOfRecord */.Sy)(one) === key));
    const [first] = failures;
    if (first === undefined || failures.includes(undefined))
        return undefined;
    return { kind: first.kind, words: first.words };
}


/***/ }),

/***/ 6229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readShard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _text_read_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94301);
/* harmony import */ var _text_spooled_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82230);
/* harmony import */ var _journal_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85983);
/* harmony import */ var _shard_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84676);






/** Longest line: an answer with all that explains its scores. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
/** Reads a shard's file, called `shownAs` in what is said of it. Never rejects: one that is not whole is torn. */
async function readShard(file, reach, shownAs = file) {
    const reading = new Reading(shownAs);
    try {
        for await (const { number, text } of (0,_text_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(file, reach, { maxBytes: MAX_LINE_BYTES, shownAs })) {
            const reason = text === null ? `it has more than ${MAX_LINE_BYTES} bytes` : reading.take(text);
            if (reason !== undefined)
                return reading.tear(`${shownAs}:${number}: ${reason}`);
        }
    }
    catch (error) {
        return reading.tear(error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError ? error.message : String(error));
    }
    return reading.finish();
}
/** A file while it is read. */
class Reading {
    #file;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #answers = new _text_spooled_map_js__WEBPACK_IMPORTED_MODULE_3__/* .SpooledMap */ .$();
    #header = null;
    #end = null;
    constructor(file) {
        this.#file = file;
    }
    /** Takes the next line; gives what is wrong with it. */
    take(text) {
        const line = (0,_shard_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .readShardLine */ .H)(text);
        if (this.#end !== null)
            return 'there is more after the end';
        if (line.kind === 'wrong')
            return line.reason;
        if ((this.#header === null) !== (line.kind === 'header'))
            return 'the first line, and no other, is the header';
        if (line.kind === 'end')
            return this.#takeEnd(line.end);
        this.#hash.update(`${text}\n`);
        if (line.kind === 'header') {
            this.#header = line.header;
            return undefined;
        }
        const { outcome, ...named } = line.answer;
        const name = (0,_journal_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .nameAnswer */ .Co)(named);
        if (this.#answers.has(name))
            return `case \`${named.test_id}\` is answered twice`;
        this.#answers.set(name, outcome);
        return undefined;
    }
    #takeEnd(end) {
        if (end.answers !== this.#answers.size)
            return `the end says that there are ${end.answers} answers, found ${this.#answers.size}`;
        if (end.sha256 !== this.#hash.digest('hex'))
            return 'what is written before it was changed';
        this.#end = end;
        return undefined;
    }
    tear(reason) {
        return { status: 'torn', file: this.#file, header: this.#header, reason };
    }
    finish() {
        if (this.#header === null || this.#end === null)
            return this.tear(`${this.#file}: its end is missing`);
        return {
            status: 'whole',
            file: this.#file,
            header: this.#header,
            answers: this.#answers,
            end: this.#end,
        };
    }
}


/***/ })

};
