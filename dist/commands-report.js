export const id = 3287;
export const ids = [3287];
export const modules = {

/***/ 15584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H2: () => (/* binding */ chooseBallots),
  fH: () => (/* binding */ createBallotCounter),
  Yu: () => (/* binding */ openChosenBallots),
  wK: () => (/* binding */ pairScoring),
  SE: () => (/* binding */ withBallots)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/records/ballots/ballot-site.ts
var ballot_site = __webpack_require__(55412);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/text/shapes.ts
var shapes = __webpack_require__(60597);
// EXTERNAL MODULE: ./src/text/yaml.ts + 3 modules
var yaml = __webpack_require__(41586);
// EXTERNAL MODULE: ./src/config/find-config.ts
var find_config = __webpack_require__(64410);
;// CONCATENATED MODULE: ./src/config/find-ballots.ts








/**
 * Finds where ballots lie by the config at `file`, else at the first default place, else at the usual one. Nothing else
 * of the config is read: what looks back at results needs no config that could be run.
 */
function findBallots(file, workspace) {
    const { cwd, files, named } = workspace;
    const name = file ?? (0,find_config/* lookForConfig */.xz)(cwd, 'ballots');
    if (name === undefined)
        return (0,ballot_site/* placeBallots */.B)(undefined, workspace);
    const reach = file === undefined ? files : named;
    const text = (0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, name), reach, read_text/* SIZE_LIMITS */.bd.config, undefined, name);
    const { value, placeOf } = (0,yaml/* parseYaml */.hN)(text, name, yaml/* CONFIG_LIMITS */.iO);
    const place = (0,json/* isMapping */.p)(value) && Object.hasOwn(value, 'ballots') ? value['ballots'] : undefined;
    if (place === undefined)
        return (0,ballot_site/* placeBallots */.B)(undefined, workspace);
    if (typeof place !== 'string' || place === '')
        throw (0,problem.userError)(`\`ballots\` must be text that is not empty, found ${(0,shapes/* showValue */.vp)(place)}`, placeOf(['ballots']));
    return (0,ballot_site/* placeBallots */.B)(place, workspace);
}

// EXTERNAL MODULE: ./src/evaluators/index.ts + 42 modules
var evaluators = __webpack_require__(81901);
// EXTERNAL MODULE: ./src/instruments/ballots.ts
var ballots = __webpack_require__(52805);
// EXTERNAL MODULE: ./src/records/case-of-result.ts
var case_of_result = __webpack_require__(52804);
// EXTERNAL MODULE: ./src/records/failure.ts
var failure = __webpack_require__(82516);
// EXTERNAL MODULE: ./src/records/trials.ts
var trials = __webpack_require__(9317);
// EXTERNAL MODULE: ./src/run/rescore-record.ts
var rescore_record = __webpack_require__(95172);
;// CONCATENATED MODULE: ./src/pipeline/count-ballots.ts






/**
 * Counts the ballots that came after a run: its answers that wait for people get their scores, as far as there are any.
 * What people have scored before stays where the ballots do not say it again. Nobody is asked; a record whose evaluators are others by now stays as it is.
 */
async function countBallots(records, { open, signal }) {
    if (!records.some(isWaiting))
        return records;
    const ballots = await open();
    const counted = [];
    for (const record of records)
        counted.push(isWaiting(record) ? await count(record, ballots, signal) : record);
    return counted;
}
function isWaiting(record) {
    return record.results.some((result) => (0,trials/* trialsOf */.x)(result).some(failure/* isPending */.mm)) && areOurs(record);
}
/** Tells whether the evaluators that scored a record are ours, in their versions. */
function areOurs({ config, results }) {
    const used = [...(config?.evaluators ?? []), ...results.flatMap((result) => result.evaluators ?? [])];
    const known = evaluators/* evaluators */.D;
    return (0,json/* isNonEmpty */.J)(used) && used.every(({ name, version }) => known[name]?.version === version);
}
async function count(record, ballots, signal) {
    const scored = await (0,rescore_record/* rescoreRecord */.T)(record, {
        evaluators: record.config?.evaluators ?? [],
        findEvaluator: evaluators/* getEvaluator */.s,
        instruments: { ballots },
        keepsRated: true,
        signal,
        caseOf: case_of_result/* readKnownCase */.g,
    });
    return scored === null ? record : { ...record, ...scored };
}

// EXTERNAL MODULE: ./src/records/read-results.ts + 1 modules
var read_results = __webpack_require__(79159);
// EXTERNAL MODULE: ./src/text/reach.ts
var reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
;// CONCATENATED MODULE: ./src/commands/ballots.ts








/** Gives where ballots lie: where `--ballots` says, which may be anywhere, else where the config does, else at the usual place. */
function chooseBallots(args, { cwd }) {
    const workspace = (0,reach/* localWorkspace */.rL)(cwd);
    const named = (0,commands_arguments/* valueOf */.RP)(args, 'ballots');
    if (named === undefined)
        return findBallots((0,commands_arguments/* valueOf */.RP)(args, 'config'), workspace);
    return { ...(0,ballot_site/* placeBallots */.B)(named, workspace), reach: workspace.named };
}
/** Opens the ballots that count; those that `--ballots` names must be there. */
function openChosenBallots(args, io) {
    const site = chooseBallots(args, io);
    if (args.values.has('ballots'))
        (0,read_results/* isFolder */.lQ)(site.path);
    // What is in results has no keys any more.
    return (0,ballots/* openBallots */.Q)(site, (text) => text);
}
/** Gives what pairs of records are scored alike with. */
function pairScoring(args, io) {
    return { evaluators: evaluators/* evaluators */.D, openBallots: () => openChosenBallots(args, io), signal: io.signal };
}
/** Gives what counts, in one record after the other, the ballots that were cast since; they are read once. */
function createBallotCounter(args, io) {
    let opened;
    const open = () => (opened ??= openChosenBallots(args, io));
    return async (record) => {
        const [counted = record] = await countBallots([record], { open, signal: io.signal });
        return counted;
    };
}
/** Gives records with the ballots counted that were cast since; where they lie is read only where an answer waits for one. */
async function withBallots(records, args, io) {
    return await countBallots(records, { open: () => openChosenBallots(args, io), signal: io.signal });
}


/***/ }),

/***/ 54207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ resolveAll),
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53603);
/* harmony import */ var _records_read_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79159);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92960);
/* harmony import */ var _text_spare_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(974);






/** Reads results one file after the other and hands on each record. Gives what is wrong with those that cannot be read. */
async function readAll(named, add, site) {
    return await (0,_text_spare_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .spareMemory */ .$U)(() => readOneByOne(named, add, site));
}
async function readOneByOne(named, add, { signal, reach = _text_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .ANYWHERE */ .eY }) {
    const problems = [];
    let count = 0;
    for (const one of named)
        for (const file of (0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_3__/* .readEach */ .e2)(one, reach)) {
            // An interrupt is heard between two files.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
            signal.throwIfAborted();
            if (file.status === 'unreadable')
                problems.push(...file.problems);
            else {
                await add(file.record);
                count += 1;
            }
        }
    if (count > 0)
        return problems;
    if (problems.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.UserError(problems);
    throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(`there are no results in ${named.map((one) => `\`${one}\``).join(', ')}`);
}
/** Gives named paths as whole ones. */
function resolveAll(named, cwd) {
    return named.map((one) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(cwd, one));
}


/***/ }),

/***/ 64095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report_report)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/compare/compare-runs.ts + 12 modules
var compare_runs = __webpack_require__(18939);
// EXTERNAL MODULE: ./src/compare/models.ts
var compare_models = __webpack_require__(38917);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/records/history.ts
var records_history = __webpack_require__(3858);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/compare/history-point.ts
var history_point = __webpack_require__(52608);
// EXTERNAL MODULE: ./src/compare/past.ts
var past = __webpack_require__(48539);
;// CONCATENATED MODULE: ./src/compare/look-back.ts





/** Runs of each kind that are kept whole: the newest, and what it is held against. */
const KEPT = 2;
/**
 * Looks back over any number of records that come one by one: of each it keeps a line, and of each cell the few records
 * of which the newest two runs are compared. A record that comes twice counts once.
 */
class LookBack {
    #cells = new Map();
    #sound = new WeakMap();
    /** Adds a record. */
    add(record) {
        const { benchmark_name, model_id } = record;
        const key = (0,cell_key/* keyOfRecord */.Sy)(record);
        const cell = this.#cells.get(key) ?? {
            names: { benchmark_name, model_id },
            ...{ points: [], known: new Set(), newest: [] },
        };
        this.#cells.set(key, cell);
        const point = (0,history_point/* pointOf */.q)(record);
        const isWhole = (0,past/* isWholeRun */.hA)(record);
        const told = JSON.stringify([(0,records_history/* runKey */.r7)(point), isWhole]);
        if (cell.known.has(told))
            return;
        cell.known.add(told);
        if (isWhole)
            cell.points.push(point);
        cell.newest = this.#keepNewest([...cell.newest, record]);
    }
    /** Gives the lines of all runs. */
    history() {
        return (0,records_history/* joinHistories */.hx)({
            cells: [...this.#cells.values()].map(({ names, points }) => ({ ...names, points })),
        });
    }
    /** Lists the records of which a comparison finds each cell's newest two runs as it would among all. */
    newest() {
        return [...this.#cells.values()].flatMap((cell) => cell.newest);
    }
    #keepNewest(records) {
        const newest = (0,order/* newestFirst */.ll)(records);
        const runs = newest.filter(past/* isBaseline */.Ue);
        const sound = runs.filter((record) => this.#isSound(record)).slice(0, KEPT);
        const others = newest.filter((record) => !(0,past/* isBaseline */.Ue)(record)).slice(0, 1);
        const kept = new Set([...runs.slice(0, KEPT), ...sound, ...others]);
        return records.filter((record) => kept.has(record));
    }
    #isSound(record) {
        const known = this.#sound.get(record) ?? (0,past/* keptBudget */.AR)(record);
        this.#sound.set(record, known);
        return known;
    }
}

// EXTERNAL MODULE: ./src/compare/match-cells.ts
var match_cells = __webpack_require__(7426);
// EXTERNAL MODULE: ./src/domain/exit-codes.ts
var exit_codes = __webpack_require__(6197);
// EXTERNAL MODULE: ./src/domain/problem.ts
var domain_problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/domain/record.ts
var record = __webpack_require__(26403);
// EXTERNAL MODULE: ./src/pipeline/rescore-pairs.ts
var rescore_pairs = __webpack_require__(82867);
// EXTERNAL MODULE: ./src/records/summarize.ts + 2 modules
var summarize = __webpack_require__(30406);
// EXTERNAL MODULE: ./src/records/write-run.ts + 1 modules
var write_run = __webpack_require__(96987);
// EXTERNAL MODULE: ./src/report/index.ts + 6 modules
var report = __webpack_require__(13475);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var compare_comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/verdict-words.ts
var verdict_words = __webpack_require__(35999);
// EXTERNAL MODULE: ./src/report/markdown/fit.ts
var fit = __webpack_require__(12105);
// EXTERNAL MODULE: ./src/report/markdown/sections.ts
var markdown_sections = __webpack_require__(89192);
// EXTERNAL MODULE: ./src/report/reasons.ts
var reasons = __webpack_require__(67063);
// EXTERNAL MODULE: ./src/report/warnings.ts
var warnings = __webpack_require__(72741);
// EXTERNAL MODULE: ./src/report/look-back/moves.ts
var moves = __webpack_require__(9330);
// EXTERNAL MODULE: ./src/report/look-back/runs-table.ts
var runs_table = __webpack_require__(44989);
// EXTERNAL MODULE: ./src/report/look-back/summary-table.ts
var summary_table = __webpack_require__(62773);
// EXTERNAL MODULE: ./src/report/look-back/words.ts
var words = __webpack_require__(84133);
;// CONCATENATED MODULE: ./src/report/look-back/render-look-back.ts
/** Any set of results as Markdown: each benchmark on each model, its newest run held against the one before. */














/** First line, by which a report of ours is known again. */
const REPORT_MARK = '<!-- llm-bench report -->';
/** Runs that are listed of each. */
const LAST_RUNS = 5;
/** Verdicts that alert. */
const ALERTING = new Set(['regressed', 'below_floor', 'minor_regression']);
/** Case ids that an alert names. */
const MAX_IDS = 5;
/** Renders a look back as Markdown. */
function renderLookBack({ comparison, history, unreadable }) {
    const worstFirst = comparison.cells.toSorted((a, b) => compare_comparison/* VERDICTS */.b.indexOf(a.verdict) - compare_comparison/* VERDICTS */.b.indexOf(b.verdict));
    const rows = worstFirst.map((cell) => {
        const names = { benchmark_name: cell.benchmark, model_id: cell.model };
        const { benchmark, model } = cell;
        return {
            benchmark,
            model,
            verdict: `${(0,verdict_words/* mark */.Gy)(cell)} ${(0,verdict_words/* verdictWord */.E0)(cell.verdict)}`,
            cell,
            points: (0,records_history/* findHistory */.iz)(history, names)?.points ?? [],
        };
    });
    const sections = [
        (0,markdown_sections/* paragraph */.FY)(REPORT_MARK),
        (0,markdown_sections/* paragraph */.FY)('# Benchmark results'),
        (0,markdown_sections/* paragraph */.FY)(describeSpan(rows)),
        (0,markdown_sections/* list */.p_)('## Alerts\n', rows.filter(({ cell }) => ALERTING.has(cell.verdict)).map(renderAlert)),
        (0,markdown_sections/* table */.tp)('## Summary\n', (0,summary_table/* summaryTable */.j)(rows)),
        ...rows.flatMap(renderRow),
        (0,markdown_sections/* list */.p_)('## Not read\n', unreadable.map((problem) => `- ${(0,text_escape/* codeSpan */.SS)((0,domain_problem.renderProblem)(problem))}`)),
    ];
    const filled = sections.filter(({ open, rows: lines }) => open !== '' || lines.length > 0);
    return `${(0,fit/* fitSections */.W)(filled, Infinity)}\n`;
}
function describeSpan(rows) {
    const points = rows.flatMap((row) => row.points);
    const times = points.map(({ at }) => at).sort();
    const [first, last] = [times[0], times.at(-1)];
    if (first === undefined || last === undefined)
        return 'No run of a whole benchmark is among these results.';
    return `${(0,format/* plural */.LS)(points.length, 'run')}, from ${(0,words/* describeTime */.Ht)({ at: first })} to ${(0,words/* describeTime */.Ht)({ at: last })} UTC. The newest of each benchmark and model is held against the one before it; a trend is only the difference of the two.`;
}
function renderRow({ cell, points }) {
    return [
        (0,markdown_sections/* paragraph */.FY)(`## ${nameOf(cell)}`),
        (0,markdown_sections/* paragraph */.FY)(`${(0,verdict_words/* mark */.Gy)(cell)} ${(0,text_escape/* markdownPhrase */.jV)((0,reasons/* describeReason */.Gk)(cell))}`),
        (0,markdown_sections/* paragraph */.FY)((0,moves/* describeMoves */.o)(points)),
        (0,markdown_sections/* list */.p_)('', (0,warnings/* describeWarnings */.Js)(cell).map((warning) => `- ${(0,text_escape/* markdownPhrase */.jV)(warning)}`)),
        ...(points.length === 0 ? [] : [(0,markdown_sections/* table */.tp)('', (0,runs_table/* runsTable */.D)(points.slice(0, LAST_RUNS)))]),
    ];
}
function renderAlert({ cell }) {
    const { newlyFailing } = cell.cases;
    const ids = newlyFailing.slice(0, MAX_IDS).map(({ id }) => (0,text_escape/* codeSpan */.SS)(id));
    const more = newlyFailing.length - ids.length;
    const named = [...ids, ...(more > 0 ? [`${(0,format/* thousands */.oh)(more)} more`] : [])].join(', ');
    const said = `- ${(0,verdict_words/* mark */.Gy)(cell)} ${nameOf(cell)}: ${(0,text_escape/* markdownPhrase */.jV)((0,reasons/* describeReason */.Gk)(cell))}`;
    return ids.length === 0 ? said : `${said}; newly failing: ${named}`;
}
function nameOf(cell) {
    return (0,text_escape/* codeSpan */.SS)((0,format/* cellName */.I4)(cell));
}

// EXTERNAL MODULE: ./src/report/page/page.ts + 14 modules
var page = __webpack_require__(11202);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
// EXTERNAL MODULE: ./src/commands/ballots.ts + 2 modules
var ballots = __webpack_require__(15584);
// EXTERNAL MODULE: ./src/commands/look-back.ts
var look_back = __webpack_require__(54207);
// EXTERNAL MODULE: ./src/commands/results-folder.ts
var results_folder = __webpack_require__(39797);
;// CONCATENATED MODULE: ./src/commands/report.ts























const MARKDOWN = 'report.md';
const HEAD_BYTES = 4096;
/** Words by which a report of ours is known again. */
const OURS = [REPORT_MARK, '<meta name="generator" content="llm-bench">'];
/** `llm-bench report`: builds a page and Markdown from any set of results. */
async function report_report(args, io) {
    const results = (0,results_folder/* chooseResults */.U)(args, io);
    const isNamed = args.positionals.length > 0;
    const named = isNamed ? (0,look_back/* resolveAll */.W)(args.positionals, io.cwd) : [results.folder];
    const reach = isNamed ? text_reach/* ANYWHERE */.eY : results.reach;
    const out = external_node_path_default().resolve(io.cwd, (0,commands_arguments/* valueOf */.RP)(args, 'out') ?? '.');
    const replaced = new Set([page/* page */.M.file, MARKDOWN].filter((file) => isReplaced(external_node_path_default().join(out, file))));
    const past = new LookBack();
    const count = (0,ballots/* createBallotCounter */.fH)(args, io);
    const unreadable = await (0,look_back/* readAll */.y)(named, async (record) => past.add(await count(record)), {
        signal: io.signal,
        reach,
    });
    const matched = await (0,rescore_pairs/* rescorePairs */.F)((0,match_cells/* matchNewestTwo */.iz)(past.newest()), (0,ballots/* pairScoring */.wK)(args, io));
    const [comparison, history] = [(0,compare_runs/* compareRuns */.q)(matched), past.history()];
    const run = runOf(matched, io.version);
    const models = (0,compare_models/* compareModels */.w)(run.cells);
    const shown = { comparison, history, run, models, gate: sayHow(comparison) };
    const files = [
        ...(0,report/* renderForms */.uu)(shown, (text) => text, ['page']),
        { file: MARKDOWN, content: [renderLookBack({ comparison, history, unreadable })] },
    ];
    await (0,write_run/* writeFiles */.hV)(out, files, 'the report');
    for (const { file } of files)
        io.out(`${(0,text_escape/* plainText */.wh)(external_node_path_default().relative(io.cwd, external_node_path_default().join(out, file)))}${replaced.has(file) ? ' (replaced)' : ''}\n`);
    for (const problem of unreadable)
        io.err(`llm-bench: ${(0,text_escape/* plainText */.wh)((0,domain_problem.renderProblem)(problem))}\n`);
    return unreadable.length > 0 ? exit_codes/* EXIT_CODES */.a.mistake : exit_codes/* EXIT_CODES */.a.passed;
}
/** Tells whether an earlier report lies at a place; anything else there is not replaced. */
function isReplaced(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        return false;
    const head = (0,open_file/* readHead */.zy)(file, text_reach/* ANYWHERE */.eY, HEAD_BYTES);
    if (OURS.some((words) => head.includes(words)))
        return true;
    throw (0,domain_problem.userError)(`there is a \`${file}\` that is no report of ours: name another folder with --out`);
}
/** Gives the newest run of each benchmark and model as if they were one run. */
function runOf({ pairs }, version) {
    const cells = pairs.flatMap(({ candidate }) => candidate);
    const sums = cells.map(({ results }) => (0,summarize/* summarize */.e)(results).cost_usd).filter((cost) => cost != null);
    const byTime = (0,order/* newestFirst */.ll)(cells);
    const timeAt = (index) => {
        const record = byTime.at(index);
        return record === undefined ? '' : new Date((0,order/* timeOf */.nR)(record)).toISOString();
    };
    return {
        schema: record/* RUN_SCHEMA */.E,
        tool_version: version,
        started_at: timeAt(-1),
        finished_at: timeAt(0),
        requests: 0,
        usage: { input_tokens: 0, output_tokens: 0 },
        cost_usd: sums.length === 0 ? null : sums.reduce((sum, cost) => sum + cost, 0),
        cells,
    };
}
function sayHow({ cells }) {
    return cells.length === 1
        ? 'The newest run, held against the one before it.'
        : 'The newest run of each benchmark and model, held against the one before it.';
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

/***/ 52608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf),
/* harmony export */   q: () => (/* binding */ pointOf)
/* harmony export */ });
/* harmony import */ var _records_cell_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9098);
/* harmony import */ var _records_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3858);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87506);
/* harmony import */ var _records_summarize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30406);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92498);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29983);
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48539);







/** Gives the history that records tell, each a run; those that were cut or scored again are none. */
function historyOf(records, { cells } = { cells: [] }) {
    const verdicts = new Map(cells.map(({ benchmark, model, verdict }) => [(0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_5__/* .cellKey */ .sl)(benchmark, model), verdict]));
    return (0,_records_history_js__WEBPACK_IMPORTED_MODULE_0__/* .joinHistories */ .hx)({
        cells: records.filter(_past_js__WEBPACK_IMPORTED_MODULE_4__/* .isWholeRun */ .hA).map((record) => {
            const { benchmark_name, model_id } = record;
            const verdict = verdicts.get((0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOfRecord */ .Sy)(record));
            return {
                benchmark_name,
                model_id,
                points: [pointOf(record, verdict === undefined ? {} : { verdict })],
            };
        }),
    });
}
/** Gives a run's line in the history of its cell. */
function pointOf(record, told = {}) {
    const reading = (0,_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .findReading */ .OZ)([record]);
    const side = (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOfRecord */ .Qm)(record, reading);
    const { avg_latency_ms: latencyMs, total_tokens: tokens, cost_usd: costUsd } = figuresOf(record);
    return {
        at: new Date((0,_records_order_js__WEBPACK_IMPORTED_MODULE_6__/* .timeOf */ .nR)(record)).toISOString(),
        ...told,
        ...(record.fingerprint !== undefined && { fingerprint: record.fingerprint }),
        ...(reading.metric === 'score' && { metric: 'score' }),
        cases: side?.cases ?? 0,
        trials: side?.trials ?? 0,
        rate: side === null ? null : round(side.rate),
        interval: side === null ? null : [round(side.interval[0]), round(side.interval[1])],
        latency_ms: latencyMs === null ? null : Math.round(latencyMs),
        tokens,
        cost_usd: costUsd === null ? null : Number(costUsd.toPrecision(4)),
    };
}
/** Gives what the answers come to; where they do not say, what a file of others says at its top. */
function figuresOf({ results, summary: said }) {
    const { avg_latency_ms: latencyMs, total_tokens: tokens, cost_usd: costUsd } = (0,_records_summarize_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .e)(results);
    return {
        avg_latency_ms: latencyMs ?? said?.avg_latency_ms ?? null,
        total_tokens: tokens > 0 ? tokens : (said?.total_tokens ?? null),
        cost_usd: costUsd ?? said?.cost_usd ?? null,
    };
}
function round(share) {
    return Number(share.toFixed(4));
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

/***/ 82867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rescorePairs)
/* harmony export */ });
/* harmony import */ var _evaluators_hold_against_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68667);
/* harmony import */ var _records_case_of_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52804);
/* harmony import */ var _records_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54079);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87506);
/* harmony import */ var _rescore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32799);





/**
 * Scores the older side's kept answers with the newer side's evaluators, as a run does, where recorded cells were
 * scored by different ones. A pair stays as it is where the records do not tell enough for that.
 */
async function rescorePairs(matched, { openBallots, ...scoring }) {
    const pairs = [];
    let opened;
    const open = () => (opened ??= openBallots());
    for (const pair of matched.pairs)
        pairs.push(await rescorePair(pair, { ...scoring, openBallots: open }));
    return { ...matched, pairs };
}
async function rescorePair(pair, scoring) {
    const { baseline, candidate } = pair;
    const { evaluators, openBallots, signal } = scoring;
    const used = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_3__/* .newest */ .BP)(candidate)?.config?.evaluators ?? [];
    // A newer side of mixed evaluators stays unlike the older side, however that is scored.
    if (!areOurs(used, evaluators) || (0,_records_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvaluatorChanges */ .e)(candidate, candidate).length > 0)
        return pair;
    if ((0,_records_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .findEvaluatorChanges */ .e)(baseline, candidate).length === 0)
        return pair;
    const results = newestResults(candidate);
    const isRated = used.some(({ name }) => getOurs(name, evaluators).needs?.includes('ballots') === true);
    const { records, changes } = await (0,_rescore_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreAlike */ .p)(baseline, {
        evaluators: used,
        findEvaluator: (name) => getOurs(name, evaluators),
        instruments: isRated ? { ballots: openBallots() } : {},
        signal,
        caseOf: (result) => findCase(result, results.get(result.test_id), used, evaluators),
    });
    return changes.length === 0 ? pair : { ...pair, baseline: records, rescored: changes };
}
/** Tells whether we have the evaluators that a record names, in their versions. */
function areOurs(used, evaluators) {
    return used.every(({ name, version }) => {
        const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
        return evaluator?.version === version;
    });
}
function getOurs(name, evaluators) {
    const evaluator = evaluators[name];
    if (evaluator === undefined)
        throw new Error(`there is no evaluator \`${name}\``);
    return evaluator;
}
/** Gives each case's newest result, which says what the case is. */
function newestResults(records) {
    const results = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_3__/* .newestFirst */ .ll)(records).flatMap((record) => record.results);
    return new Map(results.toReversed().map((result) => [result.test_id, result]));
}
/** Finds a case of the same content on both sides, if the newer tells enough of it for every evaluator; else null. */
function findCase({ case_hash }, now, used, evaluators) {
    if (now === undefined || case_hash === undefined || now.case_hash !== case_hash)
        return null;
    const known = (0,_records_case_of_result_js__WEBPACK_IMPORTED_MODULE_0__/* .readKnownCase */ .g)(now);
    if (known === null)
        return null;
    const judging = known.evaluators ?? used;
    if (!areOurs(judging, evaluators))
        return null;
    const isUnreadable = judging.some((use) => {
        const { item, settings } = (0,_evaluators_hold_against_js__WEBPACK_IMPORTED_MODULE_4__/* .holdAgainst */ .j)(known.case, use);
        return getOurs(use.name, evaluators).findProblem(item, settings) !== undefined;
    });
    return isUnreadable ? null : known;
}


/***/ }),

/***/ 32799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rescoreBaseline),
/* harmony export */   p: () => (/* binding */ scoreAlike)
/* harmony export */ });
/* harmony import */ var _records_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54079);
/* harmony import */ var _run_kept_scores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78845);
/* harmony import */ var _run_rescore_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95172);



/**
 * Scores the baseline's kept answers with the new evaluators where these changed, so that both sides are scored alike.
 * Where no answer was kept, the baseline stays as it is, and cannot be compared.
 */
async function rescoreBaseline(selected, config, { findEvaluator, instruments, signal }) {
    if (selected.kind !== 'run')
        return { selected, changes: [] };
    const { cases } = selected.cell;
    let places = null;
    const { records, changes } = await scoreAlike(selected.baseline, {
        evaluators: config.evaluators ?? [],
        findEvaluator,
        instruments,
        signal,
        caseOf: ({ test_id, case_hash }) => {
            places ??= new Map(cases.map((planned, index) => [planned.case.id, index]));
            const planned = cases[places.get(test_id) ?? -1];
            return planned?.hash === case_hash ? (planned ?? null) : null;
        },
    });
    return { selected: { ...selected, baseline: records }, changes };
}
/**
 * Scores the kept answers of a cell's records again where other evaluators scored them. Where no answer was kept, or an
 * instrument would have to be asked, the records stay as they are, and cannot be compared. What people said stays where
 * it is not among the ballots: a change that takes these away must not take cases out of the comparison.
 */
async function scoreAlike(records, rescoring) {
    const [last] = records;
    const { evaluators } = rescoring;
    const changes = last === undefined ? [] : (0,_records_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .findEvaluatorChanges */ .e)(records, [{ ...last, config: { evaluators } }]);
    if (changes.length === 0 || needsAsking(records, rescoring))
        return { records, changes: [] };
    const again = [];
    for (const record of records) {
        const scored = await (0,_run_rescore_record_js__WEBPACK_IMPORTED_MODULE_2__/* .rescoreRecord */ .T)(record, { ...rescoring, keepsRated: true });
        if (scored !== null)
            again.push(scored);
    }
    return again.length === 0 ? { records, changes: [] } : { records: again, changes };
}
/** Tells whether an evaluator that needs an instrument is another one than scored the records. */
function needsAsking(records, { evaluators, findEvaluator, instruments }) {
    const lacking = evaluators.filter(({ name }) => findEvaluator(name).needs?.some((need) => instruments[need] === undefined));
    return lacking.some((use) => records.some(({ config }) => !(config?.evaluators ?? []).some((before) => (0,_run_kept_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .F)(before, use))));
}


/***/ }),

/***/ 3858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ NO_HISTORY),
/* harmony export */   hx: () => (/* binding */ joinHistories),
/* harmony export */   iz: () => (/* binding */ findHistory),
/* harmony export */   ls: () => (/* binding */ cutHistory),
/* harmony export */   r7: () => (/* binding */ runKey)
/* harmony export */ });
/* harmony import */ var _cell_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);

/** History without a run. */
const NO_HISTORY = { cells: [] };
/** Joins histories: each run of a cell once, the newest first; of two that tell of the same run the last counts. */
function joinHistories(...histories) {
    const joined = new Map();
    for (const { benchmark_name, model_id, points } of histories.flatMap(({ cells }) => cells)) {
        const key = (0,_cell_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfRecord */ .Sy)({ benchmark_name, model_id });
        const cell = joined.get(key) ?? { benchmark_name, model_id, points: new Map() };
        joined.set(key, cell);
        for (const point of points) {
            const known = cell.points.get(runKey(point));
            if (known === undefined || (known.run_attempt ?? 0) <= (point.run_attempt ?? 0))
                cell.points.set(runKey(point), point);
        }
    }
    return {
        cells: [...joined.values()].map(({ points, ...names }) => ({
            ...names,
            points: markChanges([...points.values()].sort(byTime)),
        })),
    };
}
/** Leaves the newest points of each cell. */
function cutHistory({ cells }, most) {
    return { cells: cells.map((cell) => ({ ...cell, points: cell.points.slice(0, most) })) };
}
/** Finds the history of a cell. */
function findHistory({ cells }, names) {
    const key = (0,_cell_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfRecord */ .Sy)(names);
    return cells.find((cell) => (0,_cell_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfRecord */ .Sy)(cell) === key);
}
/** Gives what tells a run from others: its id, which a second attempt keeps; elsewhere its time and figures. */
function runKey({ run_id: id, at, rate, cases, trials }) {
    return id === undefined ? JSON.stringify([at, rate, cases, trials]) : String(id);
}
function byTime(a, b) {
    return a.at === b.at ? (b.run_id ?? 0) - (a.run_id ?? 0) : a.at < b.at ? 1 : -1;
}
/** Marks the points whose fingerprint is not that of the run before; the oldest keeps what it says. */
function markChanges(points) {
    let before;
    return points
        .toReversed()
        .map((point) => {
        const { marks = [], ...rest } = point;
        const was = before;
        before = point.fingerprint ?? before;
        const isChanged = was === undefined
            ? marks.includes('changed')
            : point.fingerprint !== undefined && was !== point.fingerprint;
        const others = marks.filter((mark) => mark !== 'changed');
        const all = [...(isChanged ? ['changed'] : []), ...others];
        return all.length === 0 ? rest : { ...rest, marks: all };
    })
        .toReversed();
}


/***/ }),

/***/ 43268:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ modeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Mode of a new file, of which the system takes what its user wants of none. */
const USUAL = 0o666;
/** Gives the mode for a file that replaces an earlier one: the same; where there is none, `unless`. */
function modeOf(file, unless = USUAL) {
    const earlier = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
    return earlier === undefined ? unless : earlier.mode & 0o777;
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


/***/ }),

/***/ 85725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YB: () => (/* binding */ structuredPatch)
});

// UNUSED EXPORTS: FILE_HEADERS_ONLY, INCLUDE_HEADERS, OMIT_HEADERS, createPatch, createTwoFilesPatch, formatPatch

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/base.js
var base = __webpack_require__(63102);
;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/line.js


class LineDiff extends base/* default */.A {
    constructor() {
        super(...arguments);
        this.tokenize = tokenize;
    }
    equals(left, right, options) {
        // If we're ignoring whitespace, we need to normalise lines by stripping
        // whitespace before checking equality. (This has an annoying interaction
        // with newlineIsToken that requires special handling: if newlines get their
        // own token, then we DON'T want to trim the *newline* tokens down to empty
        // strings, since this would cause us to treat whitespace-only line content
        // as equal to a separator between lines, which would be weird and
        // inconsistent with the documented behavior of the options.)
        if (options.ignoreWhitespace) {
            if (!options.newlineIsToken || !left.includes('\n')) {
                left = left.trim();
            }
            if (!options.newlineIsToken || !right.includes('\n')) {
                right = right.trim();
            }
        }
        else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
            if (left.endsWith('\n')) {
                left = left.slice(0, -1);
            }
            if (right.endsWith('\n')) {
                right = right.slice(0, -1);
            }
        }
        return super.equals(left, right, options);
    }
}
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
    return lineDiff.diff(oldStr, newStr, options);
}
function diffTrimmedLines(oldStr, newStr, options) {
    options = generateOptions(options, { ignoreWhitespace: true });
    return lineDiff.diff(oldStr, newStr, options);
}
// Exported standalone so it can be used from jsonDiff too.
function tokenize(value, options) {
    if (options.stripTrailingCr) {
        // remove one \r before \n to match GNU diff's --strip-trailing-cr behavior
        value = value.replace(/\r\n/g, '\n');
    }
    const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
    // Ignore the final empty token that occurs if the string ends with a new line
    if (!linesAndNewlines[linesAndNewlines.length - 1]) {
        linesAndNewlines.pop();
    }
    // Merge the content and line separators into single tokens
    for (let i = 0; i < linesAndNewlines.length; i++) {
        const line = linesAndNewlines[i];
        if (i % 2 && !options.newlineIsToken) {
            retLines[retLines.length - 1] += line;
        }
        else {
            retLines.push(line);
        }
    }
    return retLines;
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/patch/create.js

/**
 * Returns true if the filename contains characters that require C-style
 * quoting (as used by Git and GNU diffutils in diff output).
 */
function needsQuoting(s) {
    for (let i = 0; i < s.length; i++) {
        if (s[i] < '\x20' || s[i] > '\x7e' || s[i] === '"' || s[i] === '\\') {
            return true;
        }
    }
    return false;
}
/**
 * C-style quotes a filename, encoding special characters as escape sequences
 * and non-ASCII bytes as octal escapes. This is the inverse of
 * `parseQuotedFileName` in parse.ts.
 *
 * Non-ASCII bytes are encoded as UTF-8 before being emitted as octal escapes.
 * This matches the behaviour of both Git and GNU diffutils, which always emit
 * UTF-8 octal escapes regardless of the underlying filesystem encoding (e.g.
 * Git for Windows converts from NTFS's UTF-16 to UTF-8 internally).
 *
 * If the filename doesn't need quoting, returns it as-is.
 */
function quoteFileNameIfNeeded(s) {
    if (!needsQuoting(s)) {
        return s;
    }
    let result = '"';
    const bytes = new TextEncoder().encode(s);
    let i = 0;
    while (i < bytes.length) {
        const b = bytes[i];
        // See https://en.wikipedia.org/wiki/Escape_sequences_in_C#Escape_sequences
        if (b === 0x07) {
            result += '\\a';
        }
        else if (b === 0x08) {
            result += '\\b';
        }
        else if (b === 0x09) {
            result += '\\t';
        }
        else if (b === 0x0a) {
            result += '\\n';
        }
        else if (b === 0x0b) {
            result += '\\v';
        }
        else if (b === 0x0c) {
            result += '\\f';
        }
        else if (b === 0x0d) {
            result += '\\r';
        }
        else if (b === 0x22) {
            result += '\\"';
        }
        else if (b === 0x5c) {
            result += '\\\\';
        }
        else if (b >= 0x20 && b <= 0x7e) {
            // Just a printable ASCII character that is neither a double quote nor a
            // backslash; no need to escape it.
            result += String.fromCharCode(b);
        }
        else {
            // Either part of a non-ASCII character or a control character without a
            // special escape sequence; needs escaping as a 3-digit octal escape
            result += '\\' + b.toString(8).padStart(3, '0');
        }
        i++;
    }
    result += '"';
    return result;
}
const INCLUDE_HEADERS = {
    includeIndex: true,
    includeUnderline: true,
    includeFileHeaders: true
};
const FILE_HEADERS_ONLY = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: true
};
const OMIT_HEADERS = {
    includeIndex: false,
    includeUnderline: false,
    includeFileHeaders: false
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    let optionsObj;
    if (!options) {
        optionsObj = {};
    }
    else if (typeof options === 'function') {
        optionsObj = { callback: options };
    }
    else {
        optionsObj = options;
    }
    if (typeof optionsObj.context === 'undefined') {
        optionsObj.context = 4;
    }
    // We copy this into its own variable to placate TypeScript, which thinks
    // optionsObj.context might be undefined in the callbacks below.
    const context = optionsObj.context;
    // @ts-expect-error (runtime check for something that is correctly a static type error)
    if (optionsObj.newlineIsToken) {
        throw new Error('newlineIsToken may not be used with patch-generation functions, only with diffing functions');
    }
    if (!optionsObj.callback) {
        return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
    }
    else {
        const { callback } = optionsObj;
        diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
                const patch = diffLinesResultToPatch(diff);
                // TypeScript is unhappy without the cast because it does not understand that `patch` may
                // be undefined here only if `callback` is StructuredPatchCallbackAbortable:
                callback(patch);
            } }));
    }
    function diffLinesResultToPatch(diff) {
        // STEP 1: Build up the patch with no "\ No newline at end of file" lines and with the arrays
        //         of lines containing trailing newline characters. We'll tidy up later...
        if (!diff) {
            return;
        }
        diff.push({ value: '', lines: [] }); // Append an empty value to make cleanup easier
        function contextLines(lines) {
            return lines.map(function (entry) { return ' ' + entry; });
        }
        const hunks = [];
        let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
        for (let i = 0; i < diff.length; i++) {
            const current = diff[i], lines = current.lines || splitLines(current.value);
            current.lines = lines;
            if (current.added || current.removed) {
                // If we have previous context, start with that
                if (!oldRangeStart) {
                    const prev = diff[i - 1];
                    oldRangeStart = oldLine;
                    newRangeStart = newLine;
                    if (prev) {
                        curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
                        oldRangeStart -= curRange.length;
                        newRangeStart -= curRange.length;
                    }
                }
                // Output our changes
                for (const line of lines) {
                    curRange.push((current.added ? '+' : '-') + line);
                }
                // Track the updated file position
                if (current.added) {
                    newLine += lines.length;
                }
                else {
                    oldLine += lines.length;
                }
            }
            else {
                // Identical context lines. Track line changes
                if (oldRangeStart) {
                    // Close out any changes that have been output (or join overlapping)
                    if (lines.length <= context * 2 && i < diff.length - 2) {
                        // Overlapping
                        for (const line of contextLines(lines)) {
                            curRange.push(line);
                        }
                    }
                    else {
                        // end the range and output
                        const contextSize = Math.min(lines.length, context);
                        for (const line of contextLines(lines.slice(0, contextSize))) {
                            curRange.push(line);
                        }
                        const hunk = {
                            oldStart: oldRangeStart,
                            oldLines: (oldLine - oldRangeStart + contextSize),
                            newStart: newRangeStart,
                            newLines: (newLine - newRangeStart + contextSize),
                            lines: curRange
                        };
                        hunks.push(hunk);
                        oldRangeStart = 0;
                        newRangeStart = 0;
                        curRange = [];
                    }
                }
                oldLine += lines.length;
                newLine += lines.length;
            }
        }
        // Step 2: eliminate the trailing `\n` from each line of each hunk, and, where needed, add
        //         "\ No newline at end of file".
        for (const hunk of hunks) {
            for (let i = 0; i < hunk.lines.length; i++) {
                if (hunk.lines[i].endsWith('\n')) {
                    hunk.lines[i] = hunk.lines[i].slice(0, -1);
                }
                else {
                    hunk.lines.splice(i + 1, 0, '\\ No newline at end of file');
                    i++; // Skip the line we just added, then continue iterating
                }
            }
        }
        return {
            oldFileName: oldFileName, newFileName: newFileName,
            oldHeader: oldHeader, newHeader: newHeader,
            hunks: hunks
        };
    }
}
/**
 * creates a unified diff patch.
 *
 * @param patch either a single structured patch object (as returned by `structuredPatch`) or an
 *   array of them (as returned by `parsePatch`).
 * @param headerOptions behaves the same as the `headerOptions` option of `createTwoFilesPatch`.
 *   Ignored for patches where `isGit` is `true`.
 *
 * When a patch has `isGit: true`, `formatPatch` output is changed to more closely match Git's
 * output: it emits a `diff --git` header, emits Git extended headers as appropriate based on
 * properties like `isRename`, `isCreate`, `newMode`, etc, and will omit `---`/`+++` file
 * headers for patches with no hunks (e.g. renames without content changes).
 */
function formatPatch(patch, headerOptions) {
    var _a, _b, _c, _d, _e, _f;
    if (!headerOptions) {
        headerOptions = INCLUDE_HEADERS;
    }
    if (Array.isArray(patch)) {
        if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every(p => p.isGit)) {
            throw new Error('Cannot omit file headers on a multi-file patch. '
                + '(The result would be unparseable; how would a tool trying to apply '
                + 'the patch know which changes are to which file?)');
        }
        return patch.map(p => formatPatch(p, headerOptions)).join('\n');
    }
    const ret = [];
    // Git patches have a fixed header format (diff --git, extended headers,
    // and ---/+++ when hunks are present), so headerOptions is ignored.
    if (patch.isGit) {
        headerOptions = INCLUDE_HEADERS;
        // Emit Git-style diff --git header and extended headers.
        // Git never puts /dev/null in the "diff --git" line; for file
        // creations/deletions it uses the real filename on both sides.
        if (!patch.oldFileName) {
            throw new Error('oldFileName must be specified for Git patches');
        }
        if (!patch.newFileName) {
            throw new Error('newFileName must be specified for Git patches');
        }
        let gitOldName = patch.oldFileName;
        let gitNewName = patch.newFileName;
        if (patch.isCreate && gitOldName === '/dev/null') {
            gitOldName = gitNewName.replace(/^b\//, 'a/');
        }
        else if (patch.isDelete && gitNewName === '/dev/null') {
            gitNewName = gitOldName.replace(/^a\//, 'b/');
        }
        ret.push('diff --git ' + quoteFileNameIfNeeded(gitOldName) + ' ' + quoteFileNameIfNeeded(gitNewName));
        if (patch.isDelete) {
            ret.push('deleted file mode ' + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : '100644'));
        }
        if (patch.isCreate) {
            ret.push('new file mode ' + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : '100644'));
        }
        if (patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate) {
            ret.push('old mode ' + patch.oldMode);
            ret.push('new mode ' + patch.newMode);
        }
        if (patch.isRename) {
            ret.push('rename from ' + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : '').replace(/^a\//, '')));
            ret.push('rename to ' + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : '').replace(/^b\//, '')));
        }
        if (patch.isCopy) {
            ret.push('copy from ' + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : '').replace(/^a\//, '')));
            ret.push('copy to ' + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : '').replace(/^b\//, '')));
        }
    }
    else {
        if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== undefined) {
            ret.push('Index: ' + patch.oldFileName);
        }
        if (headerOptions.includeUnderline) {
            ret.push('===================================================================');
        }
    }
    // Emit --- / +++ file headers. For Git patches with no hunks (e.g.
    // pure renames, mode-only changes), Git omits these, so we do too.
    const hasHunks = patch.hunks.length > 0;
    if (headerOptions.includeFileHeaders && patch.oldFileName !== undefined && patch.newFileName !== undefined
        && (!patch.isGit || hasHunks)) {
        ret.push('--- ' + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? '\t' + patch.oldHeader : ''));
        ret.push('+++ ' + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? '\t' + patch.newHeader : ''));
    }
    for (let i = 0; i < patch.hunks.length; i++) {
        const hunk = patch.hunks[i];
        // Unified Diff Format quirk: If the chunk size is 0,
        // the first number is one lower than one would expect.
        // https://www.artima.com/weblogs/viewpost.jsp?thread=164293
        const oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart;
        const newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
        ret.push('@@ -' + oldStart + ',' + hunk.oldLines
            + ' +' + newStart + ',' + hunk.newLines
            + ' @@');
        for (const line of hunk.lines) {
            ret.push(line);
        }
    }
    return ret.join('\n') + '\n';
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
    if (typeof options === 'function') {
        options = { callback: options };
    }
    if (!(options === null || options === void 0 ? void 0 : options.callback)) {
        const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
        if (!patchObj) {
            return;
        }
        return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
    }
    else {
        const { callback } = options;
        structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: patchObj => {
                if (!patchObj) {
                    callback(undefined);
                }
                else {
                    callback(formatPatch(patchObj, options.headerOptions));
                }
            } }));
    }
}
function createPatch(fileName, oldStr, newStr, oldHeader, newHeader, options) {
    return createTwoFilesPatch(fileName, fileName, oldStr, newStr, oldHeader, newHeader, options);
}
/**
 * Split `text` into an array of lines, including the trailing newline character (where present)
 */
function splitLines(text) {
    const hasTrailingNl = text.endsWith('\n');
    const result = text.split('\n').map(line => line + '\n');
    if (hasTrailingNl) {
        result.pop();
    }
    else {
        result.push(result.pop().slice(0, -1));
    }
    return result;
}


/***/ })

};
