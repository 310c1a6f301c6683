export const id = 238;
export const ids = [238];
export const modules = {

/***/ 99238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47187);
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59716);
/* harmony import */ var _compare_match_cells_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7426);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53603);
/* harmony import */ var _results_read_results_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70175);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3502);
/* harmony import */ var _print_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76986);








/** `llm-bench check`: holds each cell's newest run in the results folder against the one before it. */
function check(args, io) {
    const listed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .valueOf */ .RP)(args, 'fail-on');
    if (listed !== undefined && args.flags.has('fail-on-regression'))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)('give --fail-on or --fail-on-regression, not both');
    const failOn = listed ?? (args.flags.has('fail-on-regression') ? 'regression, below-floor' : 'never');
    (0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFailOn */ .XV)(failOn);
    const records = (0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_4__/* .readResultsFolder */ .fJ)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(io.cwd, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .valueOf */ .RP)(args, 'results') ?? 'results'));
    return (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .printVerdict */ .z)((0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .applyGate */ .e)((0,_compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRuns */ .q)((0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_7__/* .matchNewestTwo */ .iz)(records)), failOn), args.flags.has('json'), io);
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
function renderFlip({ id, before, after }) {
    return [
        `  ${(0,report_escape/* plainText */.wh)(id)}`,
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
    io.out(asJson
        ? `${JSON.stringify((0,verdict_json/* buildVerdictJson */.U)(report.comparison, code), null, 2)}\n`
        : renderTerminal(report));
    return code;
}


/***/ })

};
