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
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(88850);
// EXTERNAL MODULE: ./src/report/tables.ts
var tables = __webpack_require__(46677);
;// CONCATENATED MODULE: ./src/report/terminal.ts





/** More than a screen of cases hides the verdict. */
const MAX_FLIPS = 5;
const MAX_ANSWER = 100;
/** Two names and the figures fit into a line of about 100 columns. */
const MAX_NAME = 30;
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
/** Renders the report for a terminal: what was run, the comparison, the cases that flipped, and the verdict last. */
function renderTerminal({ comparison, run, gate }) {
    const { cells } = comparison;
    const warnings = (0,report/* listWarnings */.EB)(comparison);
    const sections = [
        ...(run === undefined ? [] : [renderTable((0,tables/* runTable */.c)(run, cells))]),
        ...(cells.some(report/* isCompared */.uQ) ? [renderTable((0,tables/* comparisonTable */.Q)(cells))] : []),
        ...cells.filter(report/* isCompared */.uQ).flatMap(renderFlips),
        ...(warnings.length > 0
            ? [warnings.map(({ cell, text }) => `note: ${(0,report_escape/* plainText */.wh)(cell)}: ${(0,report_escape/* plainText */.wh)(text)}`).join('\n')]
            : []),
        [
            (0,headline/* headline */.P)(comparison, report_escape/* plainText */.wh),
            ...cells.map((cell) => `${(0,headline/* mark */.G)(cell)} ${(0,report_escape/* plainText */.wh)((0,report/* nameOf */.Vb)(cell))}: ${(0,report_escape/* plainText */.wh)(cell.reason)}`),
            gate,
        ].join('\n'),
    ];
    return `${sections.join('\n\n')}\n`;
}
function renderTable({ columns, rows }) {
    const isName = (index) => columns[index]?.kind === 'name';
    const texts = [
        columns.map(({ title }) => title),
        ...rows.map((row) => row.map((text, index) => (isName(index) ? shorten((0,report_escape/* plainText */.wh)(text), MAX_NAME) : text))),
    ];
    const widths = columns.map((_, index) => Math.max(...texts.map((row) => width(row[index] ?? ''))));
    const align = (text, index) => pad(text, widths[index] ?? 0, columns[index]?.kind === 'figure' ? 'start' : 'end');
    return texts.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}
/** Columns that a text takes on a terminal, closely enough: marks none, emoji and the scripts of East Asia two. */
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
            `${(0,report_escape/* plainText */.wh)((0,report/* nameOf */.Vb)(cell))}: ${(0,format/* plural */.LS)(newlyFailing.length, 'case')} newly failing, ${(0,format/* count */.U9)(newlyPassing.length)} newly passing`,
            ...newlyFailing.slice(0, MAX_FLIPS).map(renderFlip),
            ...(rest > 0 ? [`  and ${(0,format/* count */.U9)(rest)} more`] : []),
        ].join('\n'),
    ];
}
function renderFlip({ id, input, before, after }) {
    return [
        `  ${(0,report_escape/* plainText */.wh)(id)}${input === null ? '' : `: ${shorten((0,report_escape/* plainText */.wh)(input), MAX_ANSWER)}`}`,
        `    before: ${renderShown(before)}`,
        `    now:    ${renderShown(after)}`,
    ].join('\n');
}
function renderShown(shown) {
    const share = (0,report/* describeShare */.rm)(shown);
    return shown.output === null ? share : `${share}, ${shorten((0,report_escape/* plainText */.wh)(shown.output), MAX_ANSWER)}`;
}
function shorten(text, length) {
    const characters = Array.from(text);
    return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}

// EXTERNAL MODULE: ./src/report/verdict-json.ts
var verdict_json = __webpack_require__(19350);
;// CONCATENATED MODULE: ./src/commands/print-verdict.ts




/** Holds a comparison against the gate and says in one sentence what that came to. */
function applyGate(comparison, failOn, run) {
    const code = (0,compare_gate/* exitCode */.I$)(comparison, (0,compare_gate/* parseFailOn */.XV)(failOn));
    const usual = (0,compare_gate/* exitCode */.I$)(comparison, (0,compare_gate/* parseFailOn */.XV)(compare_gate/* DEFAULT_FAIL_ON */.VQ));
    const would = usual === code ? '' : `; with the default (${compare_gate/* DEFAULT_FAIL_ON */.VQ}) it would be ${usual}`;
    const gate = `Exit code ${code}, failing on ${failOn.trim().replaceAll(/[\s,]+/g, ', ')}${would}.`;
    return { report: { comparison, gate, ...(run !== undefined && { run }) }, exitCode: code };
}
/** Prints the verdict for people, or as the one JSON object; gives the exit code. */
function printVerdict({ report, exitCode: code }, asJson, io) {
    io.out(asJson ? `${(0,report_escape/* jsonText */.s$)((0,verdict_json/* buildVerdictJson */.U)(report.comparison, code), 2)}\n` : renderTerminal(report));
    return code;
}


/***/ }),

/***/ 94331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59716);
/* harmony import */ var _compare_match_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7426);
/* harmony import */ var _compare_settings_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(20254);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53603);
/* harmony import */ var _evaluators_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93477);
/* harmony import */ var _load_plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11373);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25002);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32043);
/* harmony import */ var _results_read_results_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70175);
/* harmony import */ var _results_write_run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77423);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3502);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10206);
/* harmony import */ var _print_verdict_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(76986);
/* harmony import */ var _show_progress_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4341);
















const DAY_MS = 86_400_000;
/** `llm-bench run`: runs the plan, compares where asked to, writes the results folder, prints the verdict. */
async function run(args, io) {
    const failOn = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .valueOf */ .RP)(args, 'fail-on') ?? _compare_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_FAIL_ON */ .VQ;
    (0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFailOn */ .XV)(failOn);
    const results = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(io.cwd, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .valueOf */ .RP)(args, 'results') ?? 'results');
    const { plan, access } = (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPlan */ .Y)((0,_choices_js__WEBPACK_IMPORTED_MODULE_12__/* .readChoices */ .B)(args), io);
    if (access.unavailable.length === countModels(plan))
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_4__.UserError(access.unavailable);
    const earlier = loadEarlier(args, results);
    const baseline = loadBaseline(args, earlier, io);
    (0,_results_write_run_js__WEBPACK_IMPORTED_MODULE_10__/* .prepareResultsFolder */ .O)(results);
    const outcome = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_7__/* .runBenchmarks */ .w)(plan, baseline, {
        openModel: access.openModel,
        findEvaluator: _evaluators_index_js__WEBPACK_IMPORTED_MODULE_5__/* .getEvaluator */ .s,
        startedAt: io.now(),
        now: io.now,
        redact: access.redact,
        toolVersion: io.version,
        everything: 'it was chosen',
        isWhole: !args.values.has('benchmark') && !args.values.has('model'),
        isWithoutSecrets: false,
        pendingDrift: null,
        isAccepted: () => Promise.resolve(false),
        earlier: keepRecent(earlier, io.now()),
        onProgress: (0,_show_progress_js__WEBPACK_IMPORTED_MODULE_14__/* .showProgress */ .R)(io),
        signal: io.signal,
    });
    const gated = (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_13__/* .applyGate */ .e)(outcome.comparison, failOn, outcome.run);
    const files = (0,_results_write_run_js__WEBPACK_IMPORTED_MODULE_10__/* .writeRun */ .b)(results, outcome.run, (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .renderMarkdown */ .G)(gated.report));
    const code = (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_13__/* .printVerdict */ .z)(gated, args.flags.has('json'), io);
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(io.cwd, results) || '.';
    io.err(`${files.length} results ${files.length === 1 ? 'file' : 'files'}, run.json and summary.md are in ${shown}\n`);
    return code;
}
function countModels({ cells }) {
    return new Set(cells.map(({ model }) => model)).size;
}
/** What is compared with: nothing unless asked, what was named, else the newest earlier run of each cell. */
function loadBaseline(args, earlier, io) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_11__/* .valueOf */ .RP)(args, 'baseline');
    if (named !== undefined)
        return (0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_9__/* .readResults */ .x8)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(io.cwd, named));
    return (0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .findNewest */ .Ok)(earlier);
}
/** What the results folder holds of earlier runs; nothing where nothing is compared. */
function loadEarlier(args, results) {
    const isCompared = args.flags.has('compare') || args.values.has('baseline');
    return isCompared && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(results) ? (0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_9__/* .readResultsFolder */ .fJ)(results, { mayBeEmpty: true }) : [];
}
/** On a command line every later run of a configuration looks like its repetition: a rematch is one for a day. */
function keepRecent(earlier, now) {
    return earlier.filter((record) => {
        const askedAt = record.rematch?.asked_at ?? record.timestamp;
        const age = now.getTime() - (0,_compare_settings_js__WEBPACK_IMPORTED_MODULE_15__/* .timeOf */ .nR)({ ...record, timestamp: askedAt });
        return age >= 0 && age <= DAY_MS;
    });
}


/***/ })

};
