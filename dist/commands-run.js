export const id = 344;
export const ids = [344];
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
var text_phrase = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/report/flips.ts
var flips = __webpack_require__(15558);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/reasons.ts
var reasons = __webpack_require__(67063);
// EXTERNAL MODULE: ./src/report/origins.ts
var origins = __webpack_require__(26149);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(88850);
// EXTERNAL MODULE: ./src/report/spending.ts
var spending = __webpack_require__(13900);
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
        ...renderSpending(run),
        ...renderOrigins(run),
        ...(cells.some(report/* isCompared */.u) ? [renderTable((0,tables/* comparisonTable */.Q)(cells))] : []),
        ...cells.filter(report/* isCompared */.u).flatMap(renderFlips),
        ...cells.filter(report/* listsFailing */.c).flatMap(renderFailing),
        ...(warnings.length > 0
            ? [
                warnings
                    .map(({ cell, text }) => `note: ${(0,text_escape/* plainText */.wh)(cell)}: ${(0,text_escape/* plainText */.wh)((0,text_phrase/* plainPhrase */.U)(text))}`)
                    .join('\n'),
            ]
            : []),
        [
            (0,headline/* headline */.P)(comparison, text_escape/* plainText */.wh),
            ...cells.map((cell) => `${(0,headline/* mark */.G)(cell)} ${(0,text_escape/* plainText */.wh)((0,format/* cellName */.I4)(cell))}: ${(0,text_escape/* plainText */.wh)((0,text_phrase/* plainPhrase */.U)((0,reasons/* describeReason */.Gk)(cell)))}`),
            gate,
        ].join('\n'),
    ];
    return `${sections.join('\n\n')}\n`;
}
function renderSpending(run) {
    const lines = (0,spending/* describeSpending */.a)(run).map((phrase) => (0,text_escape/* plainText */.wh)((0,text_phrase/* plainPhrase */.U)(phrase)));
    return lines.length === 0 ? [] : [lines.join('\n')];
}
function renderOrigins(run) {
    const lines = (0,origins/* listOrigins */.c)(run).map(({ benchmark, words }) => `${(0,text_escape/* plainText */.wh)(benchmark)}: ${(0,text_escape/* plainText */.wh)(words)}`);
    return lines.length === 0 ? [] : [lines.join('\n')];
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

/***/ 8344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/compare/gate.ts
var gate = __webpack_require__(59716);
// EXTERNAL MODULE: ./src/compare/past.ts
var past = __webpack_require__(48539);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/evaluators/index.ts + 41 modules
var evaluators = __webpack_require__(13479);
// EXTERNAL MODULE: ./src/pipeline/judge-run.ts + 8 modules
var judge_run = __webpack_require__(25691);
// EXTERNAL MODULE: ./src/pipeline/run-benchmarks.ts + 1 modules
var run_benchmarks = __webpack_require__(64934);
// EXTERNAL MODULE: ./src/plan/load-plan.ts + 9 modules
var load_plan = __webpack_require__(38097);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/records/read-results.ts
var read_results = __webpack_require__(89915);
// EXTERNAL MODULE: ./src/records/save-run.ts
var save_run = __webpack_require__(56581);
// EXTERNAL MODULE: ./src/records/write-run.ts + 1 modules
var write_run = __webpack_require__(96987);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/index.ts
var report = __webpack_require__(41714);
// EXTERNAL MODULE: ./src/report/progress.ts + 1 modules
var progress = __webpack_require__(65573);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
// EXTERNAL MODULE: ./src/commands/choices.ts
var choices = __webpack_require__(10206);
// EXTERNAL MODULE: ./src/records/journal.ts + 2 modules
var records_journal = __webpack_require__(61686);
;// CONCATENATED MODULE: ./src/commands/keep-answers.ts




/**
 * Runs `act` with a journal in the results folder, which takes up what an interrupted run of the plan has kept, and says
 * both. In a workflow nothing is taken up: there the folder may hold what a stranger has committed.
 */
async function keepAnswers(plan, folder, io, act) {
    const journal = new records_journal/* Journal */.C(plan, {
        folder,
        mayResume: io.env['GITHUB_ACTIONS'] !== 'true',
        toolVersion: io.version,
        now: io.now(),
        onFailure: (reason) => io.err(`warning: answers are not kept while the run goes on: ${(0,text_escape/* plainText */.wh)(reason)}\n`),
    });
    const file = external_node_path_default().relative(io.cwd, journal.file);
    if (journal.found > 0)
        io.err(`note: ${(0,format/* plural */.LS)(journal.found, 'answer')} of an interrupted run are taken from ${file}\n`);
    try {
        return await act(journal);
    }
    catch (error) {
        if (journal.kept > 0)
            io.err(`${(0,format/* plural */.LS)(journal.kept, 'answer')} are kept in ${file}: the same command goes on from there\n`);
        throw error;
    }
    finally {
        journal.close();
    }
}

// EXTERNAL MODULE: ./src/commands/plan-place.ts
var plan_place = __webpack_require__(34173);
// EXTERNAL MODULE: ./src/commands/print-verdict.ts + 1 modules
var print_verdict = __webpack_require__(76986);
// EXTERNAL MODULE: ./src/commands/results-folder.ts
var results_folder = __webpack_require__(39797);
;// CONCATENATED MODULE: ./src/commands/run.ts
























const DAY_MS = 86_400_000;
/** `llm-bench run`: runs the plan, compares where asked to, writes the results folder, prints the verdict. */
async function run(args, io) {
    const failOn = (0,commands_arguments/* valueOf */.RP)(args, 'fail-on') ?? defaults/* DEFAULT_FAIL_ON */.VQ;
    (0,gate/* parseFailOn */.XV)(failOn);
    const { folder, reach } = (0,results_folder/* chooseResults */.U)(args, io);
    const chosen = (0,choices/* readChoices */.B)(args);
    const { plan, ...loaded } = await (0,load_plan/* loadPlan */.Y)(chosen, (0,plan_place/* createPlanPlace */.T)(io));
    if (!loaded.isAskable)
        throw new problem.UserError(loaded.unavailable);
    for (const note of loaded.notes)
        io.err(`note: ${(0,text_escape/* plainText */.wh)((0,problem.renderProblem)(note))}\n`);
    const earlier = loadEarlier(args, { folder, reach });
    const past = loadPast(args, earlier, io);
    (0,write_run/* prepareResultsFolder */.O)(folder, reach);
    const deps = {
        ...loaded,
        findEvaluator: evaluators/* getEvaluator */.s,
        startedAt: io.now(),
        now: io.now,
        toolVersion: io.version,
        isWithoutSecrets: false,
        pendingDrift: null,
        passedOver: past.passedOver,
        guard: null,
        isAccepted: () => Promise.resolve(false),
        earlier: keepRecent(earlier, io.now()),
        onProgress: (0,progress/* showProgress */.R)(io),
        signal: io.signal,
    };
    const scope = { everything: { kind: 'chosen' }, chosen, isProposed: false };
    return await keepAnswers(plan, folder, io, async (journal) => {
        const keeping = { ...deps, keeper: journal };
        const judged = await (0,judge_run/* judgeRun */.Z)(await (0,run_benchmarks/* runBenchmarks */.w)(plan, past.found, scope, keeping), keeping);
        const gated = (0,print_verdict/* applyGate */.e)(judged.comparison, failOn, judged.run);
        const code = (0,print_verdict/* printVerdict */.z)(gated, args.flags.has('json'), io);
        const places = { folder, reach, spare: (0,external_node_os_.tmpdir)() };
        const saved = await (0,save_run/* saveRun */.B)(places, judged.run, () => (0,report/* renderForms */.u)(gated.report, loaded.redact));
        if (saved.status !== 'lost')
            journal.remove();
        io.err(describeSaved(saved, io.cwd));
        return code;
    });
}
/** Says where the results are; where they could not be written the verdict stands all the same. */
function describeSaved(saved, cwd) {
    if (saved.status === 'lost')
        return `warning: ${(0,text_escape/* plainText */.wh)(saved.reason)}\n`;
    const { files, folder } = saved;
    const names = [(0,format/* plural */.LS)(files.length, 'results file'), 'run.json', ...report/* reportForms */.s.map(({ file }) => file)];
    const listed = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
    if (saved.status === 'saved')
        return `${listed} are in ${external_node_path_default().relative(cwd, folder) || '.'}\n`;
    return `warning: ${(0,text_escape/* plainText */.wh)(saved.reason)}\n${listed} are in ${folder}\n`;
}
/** Gives what is compared with: nothing unless asked, what was named, else the newest whole run of each cell. */
function loadPast(args, earlier, io) {
    const named = (0,commands_arguments/* valueOf */.RP)(args, 'baseline');
    if (named !== undefined)
        return { found: (0,read_results/* readResults */.x8)(external_node_path_default().resolve(io.cwd, named)), passedOver: [] };
    return (0,past/* findPast */.Gf)(earlier);
}
/** Gives the earlier runs of the results folder; nothing where nothing is compared. */
function loadEarlier(args, results) {
    const isCompared = args.flags.has('compare') || args.values.has('baseline');
    return isCompared ? (0,results_folder/* readEarlier */.l)(results) : [];
}
/** Keeps rematches of the last day: on a command line every later run of a configuration looks like its repetition. */
function keepRecent(earlier, now) {
    return earlier.filter((record) => {
        const askedAt = record.rematch?.asked_at ?? record.timestamp;
        const age = now.getTime() - (0,order/* timeOf */.nR)({ ...record, timestamp: askedAt });
        return age >= 0 && age <= DAY_MS;
    });
}


/***/ })

};
