export const id = 331;
export const ids = [331];
export const modules = {

/***/ 10206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readChoices)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3502);

/** Reads the options by which `run` and `validate` choose from the config. */
function readChoices(args) {
    return {
        config: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(args, 'config'),
        benchmarks: args.values.get('benchmark') ?? [],
        models: args.values.get('model') ?? [],
        cases: args.values.get('case') ?? [],
        tags: args.values.get('tag') ?? [],
        limit: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(args, 'limit'),
        repeat: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(args, 'repeat'),
        allowedHosts: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOf */ .RP)(args, 'allowed-hosts') ?? '',
    };
}


/***/ }),

/***/ 76986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ applyGate),
  z: () => (/* binding */ printVerdict)
});

// EXTERNAL MODULE: ./src/compare/gate.ts
var compare_gate = __webpack_require__(59716);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/report/gate.ts
var report_gate = __webpack_require__(18347);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/phrase.ts
var phrase = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/report/flips.ts
var flips = __webpack_require__(15558);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/reasons.ts
var reasons = __webpack_require__(67063);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(88850);
// EXTERNAL MODULE: ./src/report/tables.ts
var tables = __webpack_require__(46677);
// EXTERNAL MODULE: ./src/report/warnings.ts
var report_warnings = __webpack_require__(72741);
;// CONCATENATED MODULE: ./src/report/terminal.ts









/** Most cases shown: more than a screen hides the verdict. */
const MAX_FLIPS = 5;
const MAX_ANSWER = 100;
/** Longest name: two and the figures fit into a line of about 100 columns. */
const MAX_NAME = 30;
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
/** Renders the report for a terminal: what was run, the comparison, the cases that flipped, and the verdict last. */
function renderTerminal({ comparison, run, gate }) {
    const { cells } = comparison;
    const warnings = (0,report_warnings/* listWarnings */.E)(comparison);
    const sections = [
        ...(run === undefined ? [] : [renderTable((0,tables/* runTable */.c)(run, cells))]),
        ...(cells.some(report/* isCompared */.u) ? [renderTable((0,tables/* comparisonTable */.Q)(cells))] : []),
        ...cells.filter(report/* isCompared */.u).flatMap(renderFlips),
        ...(warnings.length > 0
            ? [
                warnings
                    .map(({ cell, text }) => `note: ${(0,text_escape/* plainText */.wh)(cell)}: ${(0,text_escape/* plainText */.wh)((0,phrase/* plainPhrase */.U)(text))}`)
                    .join('\n'),
            ]
            : []),
        [
            (0,headline/* headline */.P)(comparison, text_escape/* plainText */.wh),
            ...cells.map((cell) => `${(0,headline/* mark */.G)(cell)} ${(0,text_escape/* plainText */.wh)((0,format/* cellName */.I4)(cell))}: ${(0,text_escape/* plainText */.wh)((0,phrase/* plainPhrase */.U)((0,reasons/* describeReason */.Gk)(cell)))}`),
            gate,
        ].join('\n'),
    ];
    return `${sections.join('\n\n')}\n`;
}
function renderTable({ columns, rows }) {
    const isName = (index) => columns[index]?.kind === 'name';
    const texts = [
        columns.map(({ title }) => title),
        ...rows.map((row) => row.map((text, index) => (isName(index) ? shorten((0,text_escape/* plainText */.wh)(text), MAX_NAME) : text))),
    ];
    const widths = columns.map((_, index) => Math.max(...texts.map((row) => width(row[index] ?? ''))));
    const align = (text, index) => pad(text, widths[index] ?? 0, columns[index]?.kind === 'figure' ? 'start' : 'end');
    return texts.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}
/** Counts the columns of a text on a terminal, closely enough: marks take none, emoji and East Asian scripts two. */
function width(text) {
    return Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0);
}
function columnsOf(character) {
    if (/\p{M}/u.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
function pad(text, columns, side) {
    const space = ' '.repeat(Math.max(0, columns - width(text)));
    return side === 'end' ? text + space : space + text;
}
function renderFlips(cell) {
    const { newlyFailing, newlyPassing } = cell.cases;
    if (newlyFailing.length === 0 && newlyPassing.length === 0)
        return [];
    const rest = newlyFailing.length - MAX_FLIPS;
    return [
        [
            `${(0,text_escape/* plainText */.wh)((0,format/* cellName */.I4)(cell))}: ${(0,format/* plural */.LS)(newlyFailing.length, 'case')} newly failing, ${(0,format/* thousands */.oh)(newlyPassing.length)} newly passing`,
            ...newlyFailing.slice(0, MAX_FLIPS).map(renderFlip),
            ...(rest > 0 ? [`  and ${(0,format/* thousands */.oh)(rest)} more`] : []),
        ].join('\n'),
    ];
}
function renderFlip({ id, input, before, after }) {
    return [
        `  ${(0,text_escape/* plainText */.wh)(id)}${input === null ? '' : `: ${shorten((0,text_escape/* plainText */.wh)(input), MAX_ANSWER)}`}`,
        `    before: ${renderShown(before)}`,
        `    now:    ${renderShown(after)}`,
    ].join('\n');
}
function renderShown(shown) {
    const share = (0,flips/* describeShare */.r)(shown);
    return shown.output === null ? share : `${share}, ${shorten((0,text_escape/* plainText */.wh)(shown.output), MAX_ANSWER)}`;
}
function shorten(text, length) {
    const characters = Array.from(text);
    return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}

// EXTERNAL MODULE: ./src/report/verdict-json.ts
var verdict_json = __webpack_require__(19350);
;// CONCATENATED MODULE: ./src/commands/print-verdict.ts






/** Applies the gate to a comparison and says the result in one sentence. */
function applyGate(comparison, failOn, run) {
    const code = (0,compare_gate/* exitCode */.I)(comparison, (0,compare_gate/* parseFailOn */.X)(failOn));
    const usual = (0,compare_gate/* exitCode */.I)(comparison, (0,compare_gate/* parseFailOn */.X)(defaults/* DEFAULT_FAIL_ON */.VQ));
    const gate = (0,report_gate/* describeExit */.K)(code, failOn, { code: usual, failOn: defaults/* DEFAULT_FAIL_ON */.VQ });
    return { report: { comparison, gate, ...(run !== undefined && { run }) }, exitCode: code };
}
/** Prints the verdict for people, or as the one JSON object; gives the exit code. */
function printVerdict({ report, exitCode: code }, asJson, io) {
    io.out(asJson ? `${(0,text_escape/* jsonText */.s$)((0,verdict_json/* buildVerdictJson */.U)(report.comparison, code), 2)}\n` : renderTerminal(report));
    return code;
}


/***/ }),

/***/ 94331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59716);
/* harmony import */ var _compare_match_cells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7426);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53603);
/* harmony import */ var _evaluators_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99330);
/* harmony import */ var _pipeline_judge_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25691);
/* harmony import */ var _pipeline_run_benchmarks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54729);
/* harmony import */ var _plan_load_plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31391);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(87506);
/* harmony import */ var _records_read_results_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(89915);
/* harmony import */ var _records_write_run_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96987);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12011);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(41714);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(18991);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3502);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(10206);
/* harmony import */ var _print_verdict_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(76986);



















const DAY_MS = 86_400_000;
/** `llm-bench run`: runs the plan, compares where asked to, writes the results folder, prints the verdict. */
async function run(args, io) {
    const failOn = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_15__/* .valueOf */ .RP)(args, 'fail-on') ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_FAIL_ON */ .VQ;
    (0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFailOn */ .X)(failOn);
    const results = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(io.cwd, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_15__/* .valueOf */ .RP)(args, 'results') ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_RESULTS */ .hN);
    const { plan, ...loaded } = await (0,_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .loadPlan */ .Y)((0,_choices_js__WEBPACK_IMPORTED_MODULE_16__/* .readChoices */ .B)(args), io);
    if (loaded.unavailable.length === countModels(plan))
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_5__.UserError(loaded.unavailable);
    const earlier = loadEarlier(args, results);
    const baseline = loadBaseline(args, earlier, io);
    (0,_records_write_run_js__WEBPACK_IMPORTED_MODULE_11__/* .prepareResultsFolder */ .O)(results);
    const deps = {
        ...loaded,
        findEvaluator: _evaluators_index_js__WEBPACK_IMPORTED_MODULE_6__/* .getEvaluator */ .s,
        startedAt: io.now(),
        now: io.now,
        toolVersion: io.version,
        isWithoutSecrets: false,
        pendingDrift: null,
        isAccepted: () => Promise.resolve(false),
        earlier: keepRecent(earlier, io.now()),
        onProgress: (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_14__/* .showProgress */ .R)(io),
        signal: io.signal,
    };
    const isWhole = !args.values.has('benchmark') && !args.values.has('model');
    const scope = { everything: { kind: 'chosen' }, isWhole };
    const judged = await (0,_pipeline_judge_run_js__WEBPACK_IMPORTED_MODULE_7__/* .judgeRun */ .Z)(await (0,_pipeline_run_benchmarks_js__WEBPACK_IMPORTED_MODULE_8__/* .runBenchmarks */ .w)(plan, baseline, scope, deps), deps);
    const gated = (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_17__/* .applyGate */ .e)(judged.comparison, failOn, judged.run);
    const files = await (0,_records_write_run_js__WEBPACK_IMPORTED_MODULE_11__/* .writeRun */ .b)(results, judged.run, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_13__/* .renderForms */ .u)(gated.report, loaded.redact));
    const code = (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_17__/* .printVerdict */ .z)(gated, args.flags.has('json'), io);
    const shown = node_path__WEBPACK_IMPORTED_MODULE_2___default().relative(io.cwd, results) || '.';
    const names = [(0,_report_format_js__WEBPACK_IMPORTED_MODULE_12__/* .plural */ .LS)(files.length, 'results file'), 'run.json', ..._report_index_js__WEBPACK_IMPORTED_MODULE_13__/* .reportForms */ .s.map(({ file }) => file)];
    io.err(`${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} are in ${shown}\n`);
    return code;
}
function countModels({ cells }) {
    return new Set(cells.map(({ model }) => model)).size;
}
/** Gives what is compared with: nothing unless asked, what was named, else the newest earlier run of each cell. */
function loadBaseline(args, earlier, io) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_15__/* .valueOf */ .RP)(args, 'baseline');
    if (named !== undefined)
        return (0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_10__/* .readResults */ .x8)(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(io.cwd, named));
    return (0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_4__/* .findNewest */ .Ok)(earlier);
}
/** Gives the earlier runs of the results folder; nothing where nothing is compared. */
function loadEarlier(args, results) {
    const isCompared = args.flags.has('compare') || args.values.has('baseline');
    return isCompared && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(results) ? (0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_10__/* .readResultsFolder */ .fJ)(results, { mayBeEmpty: true }) : [];
}
/** Keeps rematches of the last day: on a command line every later run of a configuration looks like its repetition. */
function keepRecent(earlier, now) {
    return earlier.filter((record) => {
        const askedAt = record.rematch?.asked_at ?? record.timestamp;
        const age = now.getTime() - (0,_records_order_js__WEBPACK_IMPORTED_MODULE_18__/* .timeOf */ .nR)({ ...record, timestamp: askedAt });
        return age >= 0 && age <= DAY_MS;
    });
}


/***/ }),

/***/ 7426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ findNewest),
/* harmony export */   Zt: () => (/* binding */ matchCells),
/* harmony export */   iz: () => (/* binding */ matchNewestTwo),
/* harmony export */   of: () => (/* binding */ matchTwo)
/* harmony export */ });
/* harmony import */ var _records_cell_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9098);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87506);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29983);



const FROM_RECORDS = { kind: 'records' };
/**
 * Matches cells by benchmark and model (the one that `compare_to` names, where it does); all records of a cell are one
 * side.
 */
function matchCells(baseline, candidate) {
    const before = (0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_1__/* .groupCells */ .Ju)(baseline);
    const used = new Set();
    const pairs = [...(0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_1__/* .groupCells */ .Ju)(candidate).values()].map((records) => {
        const [{ benchmark_name: benchmark, model_id: model }] = records;
        const key = (0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_1__/* .cellKey */ .sl)(benchmark, (0,_records_order_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(records)?.config?.compare_to ?? model);
        used.add(key);
        return { benchmark, model, baseline: before.get(key) ?? [], candidate: records, basis: FROM_RECORDS };
    });
    const missingCells = [...before]
        .filter(([key]) => !used.has(key))
        .map(([, [{ benchmark_name: benchmark, model_id: model }]]) => ({ benchmark, model }));
    return { pairs, missingCells };
}
/** Makes one pair of two records, whatever cells they are of. */
function matchTwo(baseline, candidate) {
    const { benchmark_name: benchmark, model_id: model } = candidate;
    const basis = FROM_RECORDS;
    return {
        pairs: [{ benchmark, model, baseline: [baseline], candidate: [candidate], basis }],
        missingCells: [],
    };
}
/**
 * Pairs each cell's newest record with the newest before it that measured anything (none: a first run). Where it names
 * a model by `compare_to`, the other is that model's newest of an earlier run.
 */
function matchNewestTwo(records) {
    const cells = (0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_1__/* .groupCells */ .Ju)(records);
    const pairs = [...cells.values()].map((cell) => {
        const [{ benchmark_name: benchmark, model_id: model }] = cell;
        const [candidate = cell[0], ...earlier] = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)(cell);
        const named = candidate.config?.compare_to ?? model;
        const past = named === model ? earlier : findBefore(candidate, cells.get((0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_1__/* .cellKey */ .sl)(benchmark, named)) ?? []);
        return {
            benchmark,
            model,
            baseline: past.filter(isMeasured).slice(0, 1),
            candidate: [candidate],
            basis: FROM_RECORDS,
        };
    });
    return { pairs, missingCells: [] };
}
/** Gives the records of another model that are older, the newest first: those of the same run are no past. */
function findBefore(candidate, records) {
    return (0,_records_order_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)(records).filter((record) => (0,_records_order_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(record) < (0,_records_order_js__WEBPACK_IMPORTED_MODULE_2__/* .timeOf */ .nR)(candidate));
}
/** Gives the newest record of each cell that measured anything: what a new run is held against. */
function findNewest(records) {
    return [...(0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_1__/* .groupCells */ .Ju)(records.filter(isMeasured)).values()].flatMap((cell) => (0,_records_order_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(cell) ?? []);
}
/** Tells whether any trial was answered, and marked or scored. */
function isMeasured({ results }) {
    return results.some((result) => (result.trials ?? [result]).some((trial) => (trial.error ?? null) === null && (trial.passed !== null || (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreOf */ .uw)(trial) !== null)));
}


/***/ })

};
