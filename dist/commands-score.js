export const id = 101;
export const ids = [101];
export const modules = {

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
    const warnings = (0,report_warnings/* listWarnings */.EB)(comparison);
    const sections = [
        ...(run === undefined ? [] : [renderTable((0,tables/* runTable */.c)(run))]),
        ...(cells.some(report/* isCompared */.u) ? [renderTable((0,tables/* comparisonTable */.Q)(cells))] : []),
        ...cells.filter(report/* isCompared */.u).flatMap(renderFlips),
        ...cells.filter(report/* listsFailing */.c).flatMap(renderFailing),
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
    return [
        [
            `${(0,text_escape/* plainText */.wh)((0,format/* cellName */.I4)(cell))}: ${(0,format/* plural */.LS)(newlyFailing.length, 'case')} newly failing, ${(0,format/* thousands */.oh)(newlyPassing.length)} newly passing`,
            ...renderFirst(newlyFailing, renderFlip),
        ].join('\n'),
    ];
}
function renderFailing(cell) {
    const { failing } = cell.cases;
    if (failing.length === 0)
        return [];
    const title = `${(0,text_escape/* plainText */.wh)((0,format/* cellName */.I4)(cell))}: ${(0,format/* plural */.LS)(failing.length, 'failing case')}`;
    return [[title, ...renderFirst(failing, renderFailure)].join('\n')];
}
function renderFirst(items, render) {
    const rest = items.length - MAX_FLIPS;
    return [...items.slice(0, MAX_FLIPS).map(render), ...(rest > 0 ? [`  and ${(0,format/* thousands */.oh)(rest)} more`] : [])];
}
function renderFailure({ id, input, after }) {
    return [
        `  ${renderQuestion(id, input)}`,
        `    answer: ${renderShown(after)}`,
        ...(after.explanation === null
            ? []
            : [`    why:    ${shorten((0,text_escape/* plainText */.wh)(after.explanation), MAX_ANSWER)}`]),
    ].join('\n');
}
function renderQuestion(id, input) {
    return `${(0,text_escape/* plainText */.wh)(id)}${input === null ? '' : `: ${shorten((0,text_escape/* plainText */.wh)(input), MAX_ANSWER)}`}`;
}
function renderFlip({ id, input, before, after }) {
    return [
        `  ${renderQuestion(id, input)}`,
        `    before: ${renderShown(before)}`,
        `    now:    ${renderShown(after)}`,
    ].join('\n');
}
function renderShown(shown) {
    const share = (0,flips/* describeShare */.rm)(shown);
    if (shown.output === null)
        return share;
    const said = shorten((0,text_escape/* plainText */.wh)(shown.output), MAX_ANSWER);
    return `${share}, ${said === '' ? 'no text' : said}`;
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
    const code = (0,compare_gate/* exitCode */.I$)(comparison, (0,compare_gate/* parseFailOn */.XV)(failOn));
    const usual = (0,compare_gate/* exitCode */.I$)(comparison, (0,compare_gate/* parseFailOn */.XV)(defaults/* DEFAULT_FAIL_ON */.VQ));
    const gate = (0,report_gate/* describeExit */.K)(code, failOn, { code: usual, failOn: defaults/* DEFAULT_FAIL_ON */.VQ });
    return { report: { comparison, gate, ...(run !== undefined && { run }) }, exitCode: code };
}
/** Prints the verdict for people, or as the one JSON object; gives the exit code. */
function printVerdict({ report, exitCode: code }, asJson, io) {
    io.out(asJson ? `${(0,text_escape/* jsonText */.s$)((0,verdict_json/* buildVerdictJson */.U)(report.comparison, code), 2)}\n` : renderTerminal(report));
    return code;
}


/***/ }),

/***/ 73764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   score: () => (/* binding */ score)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64065);
/* harmony import */ var _compare_match_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7426);
/* harmony import */ var _compare_past_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48539);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97522);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53603);
/* harmony import */ var _domain_record_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(26403);
/* harmony import */ var _evaluators_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87871);
/* harmony import */ var _records_case_of_result_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(52804);
/* harmony import */ var _records_read_results_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89915);
/* harmony import */ var _records_write_run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96987);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41714);
/* harmony import */ var _run_rescore_record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95172);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(60613);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(92960);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3502);
/* harmony import */ var _print_verdict_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(76986);

















/**
 * `llm-bench score RUN`: scores the kept answers of a results file, or of the newest run of each cell of a folder,
 * again, offline and free, and writes what that gives as new results, which name that file and keep its time.
 */
async function score(args, io) {
    const chosen = args.values.get('evaluator') ?? [];
    checkEvaluators(chosen, '--evaluator');
    const [named = ''] = args.positionals.map((one) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(io.cwd, one));
    const found = (0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_7__/* .findResults */ .CM)(named);
    const names = new Map(found.map(({ record, name }) => [record, name]));
    const startedAt = io.now();
    const cells = [];
    for (const record of (0,_compare_past_js__WEBPACK_IMPORTED_MODULE_3__/* .findNewestRuns */ .y7)([...names.keys()])) {
        const again = await scoreCell(record, chosen, io.signal);
        cells.push({ ...again, rescored_from: names.get(record) ?? named });
    }
    const results = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_12__/* .valueOf */ .RP)(args, 'results');
    const folder = results === undefined ? ((0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_7__/* .isFolder */ .lQ)(named) ? named : node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(named)) : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(io.cwd, results);
    const run = {
        schema: _domain_record_js__WEBPACK_IMPORTED_MODULE_14__/* .RUN_SCHEMA */ .E,
        tool_version: io.version,
        started_at: startedAt.toISOString(),
        finished_at: io.now().toISOString(),
        requests: 0,
        usage: { input_tokens: 0, output_tokens: 0 },
        cost_usd: null,
        cells,
    };
    const gated = (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_13__/* .applyGate */ .e)((0,_compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRuns */ .q)((0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .matchCells */ .Zt)([], cells)), 'never', run);
    const files = await (0,_records_write_run_js__WEBPACK_IMPORTED_MODULE_8__/* .writeRun */ .b)(folder, run, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_9__/* .renderForms */ .u)(gated.report, (text) => text), _text_reach_js__WEBPACK_IMPORTED_MODULE_11__/* .ANYWHERE */ .eY);
    const code = (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_13__/* .printVerdict */ .z)(gated, args.flags.has('json'), io);
    io.err(`${files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(io.cwd, file)).join(', ')}: scored again, nobody was asked\n`);
    return code;
}
function checkEvaluators(names, from) {
    const known = Object.keys(_evaluators_index_js__WEBPACK_IMPORTED_MODULE_6__/* .evaluators */ .D);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_5__.UserError(unknown.map((name) => ({ message: `${from} \`${name}\` is unknown${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_15__/* .suggest */ .Z)(name, known)}` })));
    const needy = names.filter((name) => (0,_evaluators_index_js__WEBPACK_IMPORTED_MODULE_6__/* .getEvaluator */ .s)(name).needs !== undefined);
    if (needy.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_5__.UserError(needy.map((name) => ({ message: `${from} \`${name}\` cannot score offline` })));
}
/** Scores with the evaluators that the record names, or with those chosen, as the record has set them where it has. */
async function scoreCell(record, chosen, signal) {
    const { benchmark_name: benchmark, model_id: model, config, results } = record;
    const used = config?.evaluators ?? [];
    const own = results.flatMap(({ evaluators = [] }) => evaluators);
    const names = chosen.length > 0 ? chosen : [...new Set([...used, ...own].map(({ name }) => name))];
    const name = `${benchmark} on ${model}`;
    if (names.length === 0)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_5__.userError)(`${name} names no evaluator: choose with --evaluator`);
    checkEvaluators(names, `${name}: evaluator`);
    const scoring = chooseOf(used, chosen);
    const again = await (0,_run_rescore_record_js__WEBPACK_IMPORTED_MODULE_10__/* .rescoreRecord */ .T)(record, {
        evaluators: scoring,
        findEvaluator: _evaluators_index_js__WEBPACK_IMPORTED_MODULE_6__/* .getEvaluator */ .s,
        instruments: {},
        signal,
        caseOf: (result) => {
            const known = (0,_records_case_of_result_js__WEBPACK_IMPORTED_MODULE_16__/* .readKnownCase */ .g)(result);
            return known?.evaluators === undefined
                ? known
                : { ...known, evaluators: chooseOf(known.evaluators, chosen) };
        },
    });
    if (again === null)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_5__.userError)(`${name} holds no answer whose case is known: nothing can be scored again`);
    // A record scored in another way is of another configuration.
    const { fingerprint, rematch: _rematch, ...rest } = again;
    const isSame = (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(scoring) === (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(used) && hasSameChecks(again, record);
    return { ...rest, ...(isSame && fingerprint !== undefined && { fingerprint }) };
}
/** Gives the chosen of a record's evaluators, as it has set them, in the versions that we have; none chosen: all. */
function chooseOf(used, chosen) {
    const names = chosen.length > 0 ? chosen : [...new Set(used.map(({ name }) => name))];
    return names.flatMap((name) => {
        const { version } = (0,_evaluators_index_js__WEBPACK_IMPORTED_MODULE_6__/* .getEvaluator */ .s)(name);
        const known = used.filter((evaluator) => evaluator.name === name);
        if (known.length === 0)
            return [{ name, version, settings: {}, threshold: null }];
        return known.map(({ name: _name, as, settings, threshold }) => ({
            name,
            ...(as !== undefined && { as }),
            version,
            settings,
            threshold,
        }));
    });
}
function hasSameChecks(after, before) {
    const checks = ({ results }) => (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .dj)(results.map(({ evaluators }) => evaluators));
    return checks(after) === checks(before);
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


/***/ }),

/***/ 52804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readKnownCase)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);

const ROLES = ['system', 'user', 'assistant'];
/** Gives the case that a result answers, as its record tells it; null without input and expected answer. */
function readKnownCase({ test_id: id, input, messages, expected, criteria = [], metadata = {}, tags = [], must_pass, evaluators, }) {
    if (input === undefined && expected === undefined)
        return null;
    const item = {
        ...{ id, input: input ?? '', expected: expected ?? null, criteria, metadata, tags },
        difficulty: 'medium',
        mustPass: must_pass ?? false,
        ...(isConversation(messages) && { messages }),
    };
    return { case: item, ...(evaluators !== undefined && { evaluators }) };
}
/** Tells whether messages are as ours: other tools keep other things under that name. */
function isConversation(messages) {
    return (Array.isArray(messages) &&
        messages.every((item) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(item) && typeof item['content'] === 'string' && ROLES.includes(item['role'])));
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
