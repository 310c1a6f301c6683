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
/* harmony import */ var _compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19098);
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59716);
/* harmony import */ var _compare_match_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7426);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53603);
/* harmony import */ var _evaluators_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93477);
/* harmony import */ var _results_read_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70175);
/* harmony import */ var _select_rescore_pairs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61977);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3502);
/* harmony import */ var _print_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76986);










/** `llm-bench check`: holds each cell's newest run in the results folder against the one before it. */
async function check(args, io) {
    const listed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .valueOf */ .RP)(args, 'fail-on');
    if (listed !== undefined && args.flags.has('fail-on-regression'))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_4__.userError)('give --fail-on or --fail-on-regression, not both');
    const failOn = listed ?? (args.flags.has('fail-on-regression') ? 'regression, below-floor' : 'never');
    (0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFailOn */ .XV)(failOn);
    const records = (0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_6__/* .readResultsFolder */ .fJ)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(io.cwd, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .valueOf */ .RP)(args, 'results') ?? 'results'));
    const matched = await (0,_select_rescore_pairs_js__WEBPACK_IMPORTED_MODULE_9__/* .rescorePairs */ .F)((0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .matchNewestTwo */ .iz)(records), _evaluators_index_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluators */ .D);
    return (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .printVerdict */ .z)((0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .applyGate */ .e)((0,_compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRuns */ .q)(matched), failOn), args.flags.has('json'), io);
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

/***/ 95311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readKnownCase)
/* harmony export */ });
/** Gives the case that a result answers, as its record tells it; null where it says neither what was asked nor expected. */
function readKnownCase({ test_id: id, input, expected, criteria = [], metadata = {}, tags = [], must_pass, }) {
    if (input === undefined && expected === undefined)
        return null;
    return {
        ...{ id, input: input ?? '', expected: expected ?? null, criteria, metadata, tags },
        difficulty: 'medium',
        mustPass: must_pass ?? false,
    };
}


/***/ }),

/***/ 61977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rescorePairs)
/* harmony export */ });
/* harmony import */ var _compare_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48622);
/* harmony import */ var _compare_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20254);
/* harmony import */ var _run_known_case_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95311);
/* harmony import */ var _score_alike_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84971);




/**
 * Where the two sides of recorded cells were scored by different evaluators, scores the older side's kept answers with the
 * newer side's, as a run does; a pair stays as it is where the records do not tell enough for that.
 */
async function rescorePairs(matched, evaluators) {
    const pairs = [];
    for (const pair of matched.pairs)
        pairs.push(await rescorePair(pair, evaluators));
    return { ...matched, pairs };
}
async function rescorePair(pair, evaluators) {
    const { baseline, candidate } = pair;
    const used = (0,_compare_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(candidate)?.config?.evaluators ?? [];
    const ours = findOurs(used, evaluators);
    // Scored again, the older side would still be unlike a newer side that is not of one kind itself.
    if (ours === null || (0,_compare_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvaluatorChanges */ .e)(candidate, candidate).length > 0)
        return pair;
    const results = newestResults(candidate);
    const { records, changes } = await (0,_score_alike_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreAlike */ .p)(baseline, {
        evaluators: used,
        findEvaluator: (name) => ours(name),
        caseOf: (result) => findCase(result, results.get(result.test_id), used, ours),
    });
    return changes.length === 0 ? pair : { ...pair, baseline: records, rescored: changes };
}
/** Gives the evaluators that a record names; null where one is not of the version that we have. */
function findOurs(used, evaluators) {
    const ours = new Map();
    for (const { name, version } of used) {
        const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
        if (evaluator?.version !== version)
            return null;
        ours.set(name, evaluator);
    }
    return (name) => {
        const evaluator = ours.get(name);
        if (evaluator === undefined)
            throw new Error(`there is no evaluator \`${name}\``);
        return evaluator;
    };
}
/** The newest record says what a case is. */
function newestResults(records) {
    const results = (0,_compare_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(records).flatMap((record) => record.results);
    return new Map(results.toReversed().map((result) => [result.test_id, result]));
}
/** The same content on both sides, of which the newer side tells enough for every evaluator; else null. */
function findCase({ case_hash }, now, used, find) {
    if (now === undefined || case_hash === undefined || now.case_hash !== case_hash)
        return null;
    const item = (0,_run_known_case_js__WEBPACK_IMPORTED_MODULE_3__/* .readKnownCase */ .g)(now);
    if (item === null)
        return null;
    return used.some(({ name, settings }) => find(name).findProblem(item, settings) !== undefined)
        ? null
        : item;
}


/***/ }),

/***/ 84971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ scoreAlike)
/* harmony export */ });
/* harmony import */ var _compare_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48622);
/* harmony import */ var _run_rescore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24396);


/**
 * Scores the kept answers of a cell's records again where other evaluators scored them: like is compared with like. Where no
 * answer was kept the records stay as they are, and cannot be compared.
 */
async function scoreAlike(records, rescoring) {
    const [last] = records;
    const { evaluators } = rescoring;
    const changes = last === undefined ? [] : (0,_compare_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .findEvaluatorChanges */ .e)(records, [{ ...last, config: { evaluators } }]);
    if (changes.length === 0)
        return { records, changes };
    const again = [];
    for (const record of records) {
        const scored = await (0,_run_rescore_js__WEBPACK_IMPORTED_MODULE_1__/* .rescore */ .W)(record, rescoring);
        if (scored !== null)
            again.push(scored);
    }
    return again.length === 0 ? { records, changes: [] } : { records: again, changes };
}


/***/ })

};
