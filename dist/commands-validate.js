export const id = 8273;
export const ids = [8273];
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
/* harmony import */ var _records_read_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79159);
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


/***/ })

};
