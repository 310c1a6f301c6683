export const id = 7362;
export const ids = [7362];
export const modules = {

/***/ 77362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: ./src/compare/history-point.ts
var history_point = __webpack_require__(52608);
// EXTERNAL MODULE: ./src/compare/past.ts
var past = __webpack_require__(48539);
// EXTERNAL MODULE: ./src/domain/exit-codes.ts
var exit_codes = __webpack_require__(6197);
// EXTERNAL MODULE: ./src/domain/problem.ts
var domain_problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/records/history.ts
var records_history = __webpack_require__(3858);
// EXTERNAL MODULE: ./src/compare/trend.ts
var trend = __webpack_require__(46924);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/sparkline.ts
var sparkline = __webpack_require__(29833);
// EXTERNAL MODULE: ./src/report/terminal/table.ts
var table = __webpack_require__(4647);
// EXTERNAL MODULE: ./src/report/look-back/runs-table.ts
var runs_table = __webpack_require__(44989);
// EXTERNAL MODULE: ./src/report/look-back/words.ts
var words = __webpack_require__(84133);
;// CONCATENATED MODULE: ./src/report/look-back/render-history.ts
/** The history of each benchmark and model for a terminal, and as JSON. */







/** The schema of a history as JSON (docs/results.md). */
const SCHEMA = 'llm-bench/history/1';
/** Renders at most `most` of each cell's runs for a terminal, the newest first. */
function renderHistory({ cells }, most) {
    if (cells.length === 0)
        return 'no run of a whole benchmark is among the results\n';
    return `${cells.map((cell) => renderCell(cell, most)).join('\n\n')}\n`;
}
function renderCell({ benchmark_name: benchmark, model_id: model, points }, most) {
    const name = (0,text_escape/* plainText */.wh)((0,format/* cellName */.I4)({ benchmark, model }));
    if (points.length === 0)
        return `${name}: no run of the whole benchmark`;
    const bars = (0,sparkline/* sparkline */.K)(points);
    const head = [
        `${name}: ${(0,format/* plural */.LS)(points.length, 'run')}`,
        ...(points.length < 2 ? [] : [`rate ${(0,words/* describeTrend */.Jh)((0,trend/* trendOf */.R)({ points }, 'rate'))}`]),
        ...(bars === '' ? [] : [bars]),
    ];
    const left = points.length - most;
    return [
        head.join('  '),
        (0,table/* renderTable */.b)((0,runs_table/* runsTable */.D)(points.slice(0, most))),
        ...(left > 0 ? [`and ${(0,format/* thousands */.oh)(left)} more`] : []),
    ].join('\n');
}
/** Builds the object that `history --json` prints, with at most `most` of each cell's runs. */
function buildHistoryJson({ cells }, most) {
    return {
        schema: SCHEMA,
        cells: cells.map(({ benchmark_name: benchmark, model_id: model, points }) => ({
            benchmark,
            model,
            runs: points.length,
            trend: {
                pass_rate: buildTrend((0,trend/* trendOf */.R)({ points }, 'rate')),
                latency_ms: buildTrend((0,trend/* trendOf */.R)({ points }, 'latency_ms')),
                tokens: buildTrend((0,trend/* trendOf */.R)({ points }, 'tokens')),
                cost_usd: buildTrend((0,trend/* trendOf */.R)({ points }, 'cost_usd')),
            },
            points: points.slice(0, most),
        })),
    };
}
function buildTrend(trend) {
    if (trend === null)
        return null;
    const { current, previous, trend: way, changePercent } = trend;
    return { current, previous, trend: way, change_percent: changePercent };
}

// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
// EXTERNAL MODULE: ./src/commands/ballots.ts + 2 modules
var ballots = __webpack_require__(15584);
// EXTERNAL MODULE: ./src/commands/choose-cells.ts
var choose_cells = __webpack_require__(86465);
// EXTERNAL MODULE: ./src/commands/look-back.ts
var look_back = __webpack_require__(54207);
// EXTERNAL MODULE: ./src/commands/results-folder.ts
var results_folder = __webpack_require__(39797);
;// CONCATENATED MODULE: ./src/commands/history.ts












/** Runs of each benchmark and model that are listed unless told otherwise. */
const LIMIT = 20;
/** `llm-bench history`: lists the runs in the results folder, the newest first. */
async function history_history(args, io) {
    const limit = (0,commands_arguments/* countOf */.pq)(args, 'limit') ?? LIMIT;
    const { folder, reach } = (0,results_folder/* chooseResults */.U)(args, io);
    // A line of each run, and no run itself.
    const lines = [];
    const count = (0,ballots/* createBallotCounter */.fH)(args, io);
    const add = async (record) => void lines.push(lineOf(await count(record)));
    const unreadable = await (0,look_back/* readAll */.y)([folder], add, { signal: io.signal, reach });
    const { cells: all } = (0,records_history/* joinHistories */.hx)({ cells: lines });
    const cells = (0,choose_cells/* chooseCells */.T)(args, all);
    io.out(args.flags.has('json')
        ? `${(0,text_escape/* jsonText */.s$)(buildHistoryJson({ cells }, limit), 2)}\n`
        : renderHistory({ cells }, limit));
    for (const problem of unreadable)
        io.err(`llm-bench: ${(0,text_escape/* plainText */.wh)((0,domain_problem.renderProblem)(problem))}\n`);
    return unreadable.length > 0 ? exit_codes/* EXIT_CODES */.a.mistake : exit_codes/* EXIT_CODES */.a.passed;
}
/** Gives the line of a run; of one that was cut only its cell. */
function lineOf(record) {
    const { benchmark_name, model_id } = record;
    return { benchmark_name, model_id, points: (0,past/* isWholeRun */.hA)(record) ? [(0,history_point/* pointOf */.q)(record)] : [] };
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

/***/ 53002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS)
/* harmony export */ });
/** Every verdict of docs/statistics.md, worst first. */
const VERDICTS = [
    'regressed',
    'below_floor',
    'unmeasured',
    'incomparable',
    'minor_regression',
    'inconclusive',
    'no_baseline',
    'not_run',
    'passed',
    'improved',
    'unchanged',
];


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

/***/ 46924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ trendOf)
/* harmony export */ });
/** Change in percent that is shown as none. */
const NO_CHANGE = 0.05;
/** Gives how a figure moved between the newest two runs that have it; null where fewer have. It tests nothing. */
function trendOf({ points }, metric) {
    const [current, previous] = points.flatMap((point) => valueOf(point, metric, points[0]));
    if (current === undefined || previous === undefined)
        return null;
    const changePercent = previous === 0 ? null : ((current - previous) / previous) * 100;
    const isStable = changePercent === null ? current === previous : Math.abs(changePercent) < NO_CHANGE;
    return {
        current,
        previous,
        trend: isStable ? 'stable' : current > previous ? 'up' : 'down',
        changePercent,
    };
}
/** Gives a point's figure; a rate of another metric than the newest run's is none. */
function valueOf(point, metric, newest) {
    const value = point[metric];
    return value === null || (metric === 'rate' && point.metric !== newest?.metric) ? [] : [value];
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

/***/ 44989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runsTable)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84133);


/** Digits of a commit that are shown. */
const COMMIT_LENGTH = 7;
const COLUMNS = [
    { title: 'date (UTC)', kind: 'word', render: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTime */ .Ht },
    { title: 'rate', kind: 'figure', render: ({ rate }) => (rate === null ? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rate)) },
    { title: '95 %', kind: 'figure', render: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInterval */ .LL },
    { title: 'cases', kind: 'figure', render: ({ cases }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(cases) },
    { title: 'latency', kind: 'figure', render: ({ latency_ms: ms }) => (ms === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ms)) },
    { title: 'tokens', kind: 'figure', render: ({ tokens }) => (tokens === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(tokens)) },
    { title: 'cost', kind: 'figure', render: ({ cost_usd: cost }) => (cost === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(cost)) },
    { title: 'commit', kind: 'name', render: ({ commit }) => commit?.slice(0, COMMIT_LENGTH) ?? null },
    { title: 'verdict', kind: 'name', render: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVerdict */ .XZ },
    { title: 'marks', kind: 'word', render: (point) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMarks */ ._j)(point) || null },
];
/** Gives runs of a cell as a table, a line each, with the columns that any of them fills. */
function runsTable(points) {
    const columns = COLUMNS.filter(({ render }) => points.some((point) => render(point) !== null));
    return {
        columns,
        rows: points.map((point) => columns.map(({ render }) => render(point) ?? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3)),
    };
}


/***/ }),

/***/ 84133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ describeTime),
/* harmony export */   Jh: () => (/* binding */ describeTrend),
/* harmony export */   LL: () => (/* binding */ describeInterval),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   _j: () => (/* binding */ describeMarks),
/* harmony export */   hU: () => (/* binding */ describeMark)
/* harmony export */ });
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53002);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35999);
/** Words for how a cell moved over its runs. */



const MARKS = {
    changed: 'configuration changed',
    possible_drift: 'possible drift',
    drift: 'drift',
    accepted: 'lower level accepted',
};
const ARROWS = { up: '↗', down: '↘', stable: '→' };
/** Gives a trend as `↘ down 12.5 %`; `stable` says all. */
function describeTrend(trend) {
    if (trend === null)
        return 'not enough data';
    const { trend: way, changePercent } = trend;
    const by = changePercent === null || way === 'stable' ? '' : ` ${trimmed(Math.abs(changePercent))} %`;
    return `${ARROWS[way]} ${way}${by}`;
}
/** Gives what happened at a run, in a word or two. */
function describeMark(mark) {
    return MARKS[mark];
}
/** Gives all that happened at a run, besides its verdict. */
function describeMarks({ marks = [] }) {
    return marks.map(describeMark).join(', ');
}
/** Gives a run's verdict in a word or two; one of a later version as it is, null where there is none. */
function describeVerdict({ verdict }) {
    const known = _compare_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .b.find((one) => one === verdict);
    return known === undefined ? (verdict ?? null) : `${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mark */ .Gy)({ verdict: known })} ${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWord */ .E0)(known)}`;
}
/** Gives the time of a run to the minute, in UTC. */
function describeTime({ at }) {
    return at.slice(0, 16).replace('T', ' ');
}
/** Gives the interval of a rate; of one case there is none to show. */
function describeInterval({ interval, cases }) {
    return interval === null || cases === 1 ? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percentRange */ .nC)(interval);
}
function trimmed(value) {
    return value.toFixed(1).replace(/\.0$/, '');
}


/***/ }),

/***/ 29833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** Sign where a run has no rate. */
const GAP = '·';
/** Least difference between the lowest and the highest bar: noise must not look like a cliff. */
const MIN_SPAN = 0.2;
/** Gives the rates of the newest runs as bars, the oldest on the left; empty for fewer than two. Points come newest first. */
function sparkline(points, length = 20) {
    const rates = points.slice(0, length).map(({ rate }) => rate);
    const known = rates.filter((rate) => rate !== null);
    if (known.length < 2)
        return '';
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const span = Math.max(MIN_SPAN, high - low);
    // As much room below as above, within 0 and 1.
    const from = Math.min(Math.max(0, (low + high - span) / 2), 1 - span);
    const bar = (rate) => BARS[Math.min(BARS.length - 1, Math.floor(((rate - from) / span) * BARS.length))] ?? BARS[0];
    return rates
        .toReversed()
        .map((rate) => (rate === null ? GAP : bar(rate)))
        .join('');
}


/***/ }),

/***/ 35999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Ol: () => (/* binding */ HEADLINES),
/* harmony export */   a2: () => (/* binding */ nounOf),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** Verdicts as a person would say them of a whole run. */
const HEADLINES = {
    regressed: '🔴 Answers got worse',
    below_floor: '🔴 Below what it must reach',
    unmeasured: '🟠 Could not measure',
    incomparable: '🟠 Cannot be compared with the baseline',
    minor_regression: '🟡 Answers got slightly worse',
    inconclusive: "🟡 Can't tell",
    no_baseline: '⚪ Nothing to compare with yet',
    not_run: '⚪ Not run',
    passed: '🟢 No evidence of a drop',
    improved: '🟢 Answers got better',
    unchanged: '🟢 Nothing changed',
};
/** Verdicts in a line of a table. */
const WORDS = {
    regressed: 'worse',
    below_floor: 'too low',
    unmeasured: 'not measured',
    incomparable: 'not comparable',
    minor_regression: 'slightly worse',
    inconclusive: "can't tell",
    no_baseline: 'first run',
    not_run: 'not run',
    passed: 'no drop seen',
    improved: 'better',
    unchanged: 'unchanged',
};
/** Gives the mark of a verdict. */
function mark({ verdict }) {
    return HEADLINES[verdict].split(' ')[0] ?? '';
}
/** Gives a verdict in a word or two, without its mark. */
function verdictWord(verdict) {
    return WORDS[verdict];
}
/** Gives what the parts of a comparison are to its reader: benchmarks, models, or pairs of both. */
function nounOf(cells) {
    const count = (key) => new Set(cells.map((cell) => cell[key])).size;
    if (count('benchmark') === cells.length)
        return 'benchmark';
    return count('benchmark') === 1 ? 'model' : 'benchmark-model pair';
}
/** Says how many of a comparison's parts something is true of, e.g. `1 of 2 benchmarks`. */
function shareOf(some, cells) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(some)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cells.length, nounOf(cells))}`;
}


/***/ })

};
