export const id = 4438;
export const ids = [4438];
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
/* harmony import */ var _records_read_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89915);
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

/***/ 30010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39204);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53603);
/* harmony import */ var _plan_load_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25633);
/* harmony import */ var _plan_used_instruments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95057);
/* harmony import */ var _records_read_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89915);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12011);
/* harmony import */ var _stats_sum_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7404);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67388);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(60613);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(55383);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3502);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10206);
/* harmony import */ var _plan_place_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34173);
/* harmony import */ var _results_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39797);















/** `llm-bench validate`: reads everything a run would read and says what would be run; asks nothing. */
async function validate(args, io) {
    const { plan, instruments, unavailable, notes, pastModels } = await (0,_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPlan */ .Y)(
    // Nothing is run.
    { ...(0,_choices_js__WEBPACK_IMPORTED_MODULE_8__/* .readChoices */ .B)(args), allowsCode: true }, (0,_plan_place_js__WEBPACK_IMPORTED_MODULE_9__/* .createPlanPlace */ .T)(io));
    const unknown = findUnknownPast(pastModels, plan, args, io);
    if (unknown.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.UserError(unknown);
    const cells = plan.cells.map(({ benchmark, model, cases, repeat, complete, unreviewed }) => ({
        benchmark: benchmark.name,
        model: model.id,
        cases: cases.length,
        trials: cases.length * repeat,
        complete,
        ...(unreviewed !== undefined && { unreviewed }),
    }));
    const besides = (0,_plan_used_instruments_js__WEBPACK_IMPORTED_MODULE_4__/* .countRequests */ .Kx)(plan, instruments);
    if (args.flags.has('json')) {
        const all = { cells, ...(Object.keys(besides).length > 0 && { instruments: besides }) };
        io.out(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .jsonText */ .s$)(all, 2)}\n`);
    }
    else {
        for (const { benchmark, model, cases, trials } of cells)
            io.out(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .plainText */ .wh)(benchmark)} on ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .plainText */ .wh)(model)}: ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(cases, 'case')}, ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(trials, 'request')}\n`);
        for (const [name, requests] of Object.entries(besides))
            io.out(`${name}: about ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(requests, 'request')} more to score the answers\n`);
        io.out(`valid: ${describeSize(cells)}\n`);
    }
    for (const note of listUnnamed(plan))
        io.err(`note: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .plainText */ .wh)(note)}\n`);
    // A machine without keys may validate what another one runs.
    for (const problem of [...notes, ...unavailable])
        io.err(`note: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_11__/* .plainText */ .wh)((0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.renderProblem)(problem))}\n`);
    return 0;
}
/** Counts what would be run; the cases of a benchmark are the same on each model. */
function describeSize(cells) {
    const cases = new Map(cells.map((cell) => [cell.benchmark, cell.cases]));
    return [
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(cells.length, 'cell'),
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)((0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_12__/* .sum */ .c)([...cases.values()]), 'case'),
        (0,_report_format_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)((0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_12__/* .sum */ .c)(cells.map(({ trials }) => trials)), 'request'),
    ].join(', ');
}
/** Finds models that `compare_to` names and neither the config nor the results know: nothing would be compared with them. */
function findUnknownPast(pastModels, { cells }, args, io) {
    if (pastModels.length === 0)
        return [];
    const baseline = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .valueOf */ .RP)(args, 'baseline');
    const records = baseline === undefined
        ? (0,_results_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .readEarlier */ .l)((0,_results_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .chooseResults */ .U)(args, io))
        : (0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_5__/* .readResults */ .x8)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(io.cwd, baseline));
    const past = new Set(records.map(({ model_id: id }) => id));
    const known = [...new Set([...cells.map(({ model }) => model.id), ...past])];
    const shown = baseline ?? `${_domain_defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_RESULTS */ .hN}/`;
    return pastModels
        .filter(({ name }) => !past.has(name))
        .map(({ name, place }) => ({
        message: [
            `\`compare_to\` names no model of this config or of the results in ${shown}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .h)(name)}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_14__/* .suggest */ .Z)(name, known)}; a baseline that lies elsewhere is named with `,
            { option: 'baseline' },
        ],
        place,
    }));
}
/** Recommends ids, once a benchmark, where cases have none: their place names them, and that moves. */
function listUnnamed({ cells }) {
    const benchmarks = new Map(cells.map((cell) => [cell.benchmark.name, cell]));
    return [...benchmarks.values()].flatMap(({ benchmark, cases }) => {
        const unnamed = cases.filter(({ isUnnamed }) => isUnnamed === true);
        const [first] = unnamed;
        if (first === undefined)
            return [];
        const without = sayWithout(unnamed.length, cases.length, benchmark.name);
        const message = `${without}: with one each, reports name the same case alike when others come before it`;
        return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.renderProblem)({ message, place: first.place });
    });
}
function sayWithout(unnamed, all, benchmark) {
    if (unnamed < all)
        return `${unnamed} of ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(all, 'case')} of \`${benchmark}\` ${unnamed === 1 ? 'has' : 'have'} no \`id\``;
    return all === 1
        ? `the case of \`${benchmark}\` has no \`id\``
        : `none of the ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(all, 'case')} of \`${benchmark}\` has an \`id\``;
}


/***/ }),

/***/ 65410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ FAILURE_KINDS),
/* harmony export */   y: () => (/* binding */ STOPPED)
/* harmony export */ });
/**
 * Reasons why there is no answer or no score.
 * - `no_key`: the model could not be asked because a key is missing
 * - `untrusted`: the program that answers may be a stranger's, and is not started
 * - `refused`: the provider does not accept the key (401, 403)
 * - `quota`: the provider wants money first (402, spent quota or credit)
 * - `gone`: the provider has no such model, or not any more
 * - `no_address`: nothing is where requests go (404 without a word on the model, 405, a redirect)
 * - `budget`: a limit of the user's own was reached
 * - `throttled`: the provider asked to come back later until patience was over (429)
 * - `unreachable`: no answer came, after all retries
 * - `interrupted`: what came was no whole answer, after all retries
 * - `parameter`: this request will never be answered because of a parameter in it
 * - `rejected`: this request will never be answered
 * - `no_shard`: the shard that was to ask it gave no answer that can be believed
 * - `stopped`: the run was interrupted before there was an answer
 * - `unscored`: there is an answer, and an evaluator could not score it
 * - `pending`: there is an answer, and people have still to rate it
 */
const FAILURE_KINDS = [
    'no_key',
    'untrusted',
    'refused',
    'quota',
    'gone',
    'no_address',
    'budget',
    'throttled',
    'unreachable',
    'interrupted',
    'parameter',
    'rejected',
    'no_shard',
    'stopped',
    'unscored',
    'pending',
];
/** Failure of what was not answered when the run was interrupted. */
const STOPPED = { kind: 'stopped', words: 'the run was interrupted' };


/***/ }),

/***/ 82516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ hasAnswer),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   mm: () => (/* binding */ isPending),
/* harmony export */   u: () => (/* binding */ unaskedFailure)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65410);

/**
 * Gives the reason why an outcome has no score; null where its answer was scored. Files of others, and ours from before
 * there were kinds, name none that we know: of these an outcome is unscored where an evaluator explains a score of null.
 */
function failureOf(outcome) {
    const { error, error_kind: kind } = outcome;
    if (error == null)
        return null;
    return { kind: isKnown(kind) ? kind : isUnscored(outcome) ? 'unscored' : 'unreachable', words: error };
}
/** Tells whether a failure leaves an answer that can be scored another time. */
function hasAnswer({ kind }) {
    return kind === 'unscored' || kind === 'pending';
}
/** Tells whether an answer waits for people to rate it. */
function isPending(outcome) {
    return failureOf(outcome)?.kind === 'pending';
}
/** Gives the reason why a cell could not be asked at all, a missing key if none is named; null where it was asked. */
function unaskedFailure({ unmeasured, results }) {
    if (unmeasured === undefined)
        return null;
    const kind = results.find(({ error }) => error === unmeasured)?.error_kind;
    return { kind: isKnown(kind) ? kind : 'no_key', words: unmeasured };
}
function isKnown(kind) {
    return _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURE_KINDS */ .B.some((known) => known === kind);
}
function isUnscored({ scores = {}, explanations = {} }) {
    return Object.entries(scores).some(([name, score]) => score === null && Object.hasOwn(explanations, name));
}


/***/ }),

/***/ 15630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** Gives the arithmetic mean; null for no values: a mean of nothing is a state, not a number. */
function mean(values) {
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
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


/***/ })

};
