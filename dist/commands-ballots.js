export const id = 5854;
export const ids = [5854];
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

/***/ 86465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ chooseCells)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60613);


/** Leaves what is of the benchmarks and models that are named; a name that none has is a UserError. */
function chooseCells(args, all) {
    return chooseBy(args, 'model', chooseBy(args, 'benchmark', all));
}
function chooseBy(args, what, all) {
    const names = args.values.get(what) ?? [];
    if (names.length === 0)
        return all;
    const nameOf = (one) => (what === 'benchmark' ? one.benchmark_name : one.model_id);
    const known = [...new Set(all.map(nameOf))];
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.userError)(unknown.map((name) => `no results of the ${what} \`${name}\`${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(name, known)}`).join('; '));
    return all.filter((one) => names.includes(nameOf(one)));
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

/***/ 52804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readKnownCase)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);


const ROLES = ['system', 'user', 'assistant'];
/** Gives the case that a result answers, as its record tells it; null without input and expected answer. */
function readKnownCase({ test_id: id, input, messages, expected, criteria = [], metadata = {}, tags = [], difficulty, must_pass, evaluators, }) {
    if (input === undefined && expected === undefined)
        return null;
    const item = {
        ...{ id, input: input ?? '', expected: expected ?? null, criteria, metadata, tags },
        difficulty: typeof difficulty === 'string' ? difficulty : _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_DIFFICULTY */ .ul,
        mustPass: must_pass ?? false,
        ...(isConversation(messages) && { messages }),
    };
    return { case: item, ...(evaluators !== undefined && { evaluators }) };
}
/** Tells whether messages are as ours: other tools keep other things under that name. */
function isConversation(messages) {
    return (Array.isArray(messages) &&
        messages.every((item) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(item) && typeof item['content'] === 'string' && ROLES.includes(item['role'])));
}


/***/ }),

/***/ 46677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   CI: () => (/* binding */ figuresBeside),
/* harmony export */   cS: () => (/* binding */ runTable),
/* harmony export */   cw: () => (/* binding */ hasRivals)
/* harmony export */ });
/* harmony import */ var _compare_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92498);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


/** Most figures that decide nothing in one cell, and most characters of a name. */
const MAX_BESIDE = 8;
const MAX_NAME = 40;
const CELL_COLUMNS = [
    { title: 'benchmark', kind: 'name' },
    { title: 'model', kind: 'name' },
];
/** Gives a table with one text in each place: what explains another text stands behind it. */
function flatten({ columns, rows }, show = (name) => name) {
    const join = (entry, kind) => {
        const isName = kind === 'name';
        if (typeof entry === 'string')
            return isName ? show(entry) : entry;
        const { main, beside } = entry;
        return isName ? `${show(main)} on ${show(beside)}` : `${main} (${beside})`;
    };
    return { columns, rows: rows.map((row) => row.map((entry, index) => join(entry, columns[index]?.kind))) };
}
/** Tells whether several models answered the same benchmark, which is what stands side by side. */
function hasRivals({ cells }) {
    return new Set(cells.map(({ benchmark_name: name }) => name)).size < cells.length;
}
/** Gives the cells of a run, each benchmark's models side by side, best pass rate first. */
function runTable(run) {
    const records = run.cells.toSorted((a, b) => byOrder(run, a) - byOrder(run, b) || (b.summary?.pass_rate ?? -1) - (a.summary?.pass_rate ?? -1));
    const beside = records.map(({ summary }) => Object.entries(summary?.secondary ?? {}));
    const hasBeside = beside.some((figures) => figures.length > 0);
    return {
        columns: [
            ...CELL_COLUMNS,
            ...['pass rate', '95 %', 'passed', 'mean latency', 'tokens', 'cost'].map(figure),
            ...(hasBeside ? [figure('beside')] : []),
        ],
        rows: records.map((record, index) => [
            ...runRow(record),
            ...(hasBeside ? [renderBeside(beside[index] ?? [])] : []),
        ]),
    };
}
/** Renders the first figures that decide nothing; parts of their names are users' words. */
function renderBeside(figures) {
    const shown = figures.slice(0, MAX_BESIDE).map(([name, rate]) => `${plainName(name)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(rate)}`);
    const more = figures.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ') || _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3;
}
/** Gives a name of letters, digits and spaces alone, which mean nothing in Markdown and HTML. */
function plainName(name) {
    const line = name
        .replaceAll(/@(?=\d)/g, ' at ')
        .replaceAll(/[^\p{L}\p{M}\p{N}_]+/gu, ' ')
        .trim();
    return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME - 3).toWellFormed()}...` : line;
}
/** Gives a record's first figures that decide nothing; null where there are none. */
function figuresBeside(record) {
    const figures = Object.entries(record?.summary?.secondary ?? {});
    return figures.length === 0 ? null : renderBeside(figures);
}
function byOrder({ cells }, { benchmark_name: name }) {
    return cells.findIndex((cell) => cell.benchmark_name === name);
}
function runRow(record) {
    const { benchmark_name: benchmark, model_id: model, summary, results } = record;
    const side = (0,_compare_look_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOfRecord */ .Qm)(record);
    return [
        benchmark,
        model,
        side === null ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(side.rate),
        side === null || side.cases === 1 ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percentRange */ .nC)(side.interval),
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(summary?.passed ?? 0)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(results.length)}${errors(summary?.errored ?? 0)}`,
        summary?.avg_latency_ms == null ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(summary.avg_latency_ms),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(summary?.total_tokens ?? 0),
        summary?.cost_usd == null ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .dollars */ .E9)(summary.cost_usd),
    ];
}
function errors(errored) {
    return errored === 0 ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(errored, 'error')}`;
}
function figure(title) {
    return { title, kind: 'figure' };
}


/***/ }),

/***/ 4647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67388);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46677);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86319);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33935);




/** Longest name: two and the figures fit into a line of about 100 columns. */
const MAX_NAME = 30;
/**
 * Renders a table in columns of equal width; where that is wider than the screen, each row as lines that name their
 * columns. Names are made harmless.
 */
function renderTable(table, screen = _screen_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ) {
    const flat = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(table, (name) => (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(name), MAX_NAME));
    const lines = alignColumns(flat);
    const isFitting = screen.columns === null || lines.every((line) => (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(line) <= (screen.columns ?? 0));
    if (!isFitting)
        return flat.rows.flatMap((row) => listRow(flat, row, screen)).join('\n');
    const [head = '', ...rows] = lines;
    return [(0,_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(screen, 'dim', head), ...rows].join('\n');
}
function alignColumns({ columns, rows }) {
    const texts = [columns.map(({ title }) => title), ...rows];
    const widths = columns.map((_, index) => Math.max(...texts.map((row) => (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(row[index] ?? ''))));
    const align = (text, index) => (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .pad */ .eV)(text, widths[index] ?? 0, columns[index]?.kind === 'figure' ? 'start' : 'end');
    return texts.map((row) => row.map(align).join('  ').trimEnd());
}
/** Gives a row as lines: what it is, then its figures by their names. */
function listRow({ columns, rows: _ }, row, screen) {
    const isFigure = (index) => columns[index]?.kind === 'figure';
    const names = row.filter((_text, index) => !isFigure(index)).join('  ');
    const figures = row.flatMap((text, index) => isFigure(index) ? [`${columns[index]?.title ?? ''} ${text}`] : []);
    return [names, ...(0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`  ${figures.join(', ')}`, screen.columns ?? Infinity, '  ')];
}


/***/ }),

/***/ 33935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** Texts and the columns that they take on a terminal. */
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
/** Counts the columns of a text, closely enough: marks take none, emoji and East Asian scripts two. */
function widthOf(text) {
    return Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0);
}
/** Fills a text with spaces at its start or its end. */
function pad(text, columns, side) {
    const space = ' '.repeat(Math.max(0, columns - widthOf(text)));
    return side === 'end' ? text + space : space + text;
}
/** Gives a text that takes at most so many columns. */
function shorten(text, columns) {
    if (widthOf(text) <= columns)
        return text;
    let left = columns - 1;
    const kept = Array.from(text).filter((character) => {
        if (left >= 0)
            left -= columnsOf(character);
        return left >= 0;
    });
    return `${kept.join('')}…`;
}
/** Breaks a text at its spaces, so that no line takes more than so many columns where it can be helped. */
function wrap(text, columns, indent) {
    const lines = [];
    for (const word of text.split(' ')) {
        const line = lines.at(-1);
        const longer = `${line ?? ''} ${word}`;
        if (line !== undefined && widthOf(longer) <= columns)
            lines[lines.length - 1] = longer;
        else
            lines.push(line === undefined ? word : indent + word);
    }
    return lines;
}
function columnsOf(character) {
    if (/\p{M}/u.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}


/***/ }),

/***/ 78845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame),
/* harmony export */   W: () => (/* binding */ findKeptScore)
/* harmony export */ });
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21779);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);


/**
 * Gives the score that an outcome already has by an evaluator, where the same one in the same version, with the same
 * settings and instruments, gave it; undefined elsewhere.
 */
function findKeptScore(outcome, before, use) {
    const name = (0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreName */ .Kv)(use);
    const value = outcome.scores?.[name] ?? null;
    if (value === null || !before.some((one) => isSame(one, use)))
        return undefined;
    return {
        status: 'scored',
        value,
        answer: outcome.answers?.[name] ?? null,
        explanation: outcome.explanations?.[name] ?? '',
        // Nothing tells whose figures these are; what is scored anew replaces its own.
        ...(outcome.secondary !== undefined && { secondary: outcome.secondary }),
    };
}
/** Tells whether two evaluators give an answer the same score; where it passes does not count. */
function isSame(one, other) {
    return identify(one) === identify(other);
}
function identify(use) {
    const { version = null, settings, instruments = null } = use;
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([use.name, (0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreName */ .Kv)(use), version, (0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_1__/* .shapingSettings */ .Cm)(settings), instruments]);
}


/***/ }),

/***/ 95172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rescoreRecord)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21779);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97504);
/* harmony import */ var _evaluators_hold_against_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68667);
/* harmony import */ var _records_combine_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91021);
/* harmony import */ var _records_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82516);
/* harmony import */ var _records_summarize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30406);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8878);
/* harmony import */ var _kept_scores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78845);
/* harmony import */ var _score_again_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98882);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49348);











/** Cases whose answers are scored at once where an instrument is asked; its line limits the requests. */
const AT_ONCE = 256;
/** Time after which the process hears the network and signals. */
const HEAR_EVERY_MS = 50;
/**
 * Scores the kept answers of a record again; rejects when aborted. Nobody is asked whose instrument is not given: such
 * scores stay where the same evaluator gave them. Errors stay as they are; an answer that was not kept, or whose case is
 * not known, is left without a score. Null where no answer could be scored.
 */
async function rescoreRecord(record, rescoring) {
    const again = [];
    const judging = {
        ...rescoring,
        scoresReasoning: record.config?.model?.['score_reasoning'] === true,
        before: record.config?.evaluators ?? [],
    };
    const atOnce = Object.keys(rescoring.instruments).length > 0 ? AT_ONCE : 1;
    let heardMs = performance.now();
    for (let index = 0; index < record.results.length; index += atOnce) {
        // Scoring short answers waits for nothing: a signal would not be heard.
        if (performance.now() - heardMs > HEAR_EVERY_MS) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            heardMs = performance.now();
        }
        rescoring.signal.throwIfAborted();
        const some = record.results.slice(index, index + atOnce);
        again.push(...(await Promise.all(some.map((result) => rescoreCase(result, judging)))));
    }
    const results = again.map(({ scored }) => scored);
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isNonEmpty */ .J)(results) || !again.some(({ isNew }) => isNew))
        return null;
    const config = { ...record.config, evaluators: rescoring.evaluators };
    return { ...record, summary: (0,_records_summarize_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .e)(results), results, config };
}
async function rescoreCase(result, rescoring) {
    const known = rescoring.caseOf(result);
    const { trials, evaluators: own, ...whole } = result;
    const again = [];
    const judging = { ...rescoring, before: own ?? rescoring.before };
    for (const trial of trials ?? [whole])
        again.push(await rescoreTrial(trial, known, judging));
    const outcomes = again.map(({ scored }) => scored);
    const evaluators = known?.evaluators ?? own;
    return {
        scored: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isNonEmpty */ .J)(outcomes)
            ? {
                ...(0,_score_again_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutWords */ .a)(whole),
                ...(0,_records_combine_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .combineOutcomes */ .j)(outcomes),
                ...(evaluators !== undefined && { evaluators }),
            }
            : result,
        isNew: again.some(({ isNew }) => isNew),
    };
}
async function rescoreTrial(trial, known, rescoring) {
    const { output, output_cut } = trial;
    const failure = (0,_records_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(trial);
    if (failure !== null && !(0,_records_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasAnswer */ .H1)(failure))
        return leaveAsItIs(trial);
    if (known === null)
        return leaveUnscored(trial, unscored('its case is not known'));
    if (output == null)
        return leaveUnscored(trial, failure ?? unscored('its answer was not kept'));
    if (output_cut === true)
        return leaveUnscored(trial, unscored('only the beginning of its answer was kept'));
    if (trial.reasoning_cut === true && rescoring.scoresReasoning)
        return leaveUnscored(trial, unscored('only the beginning of its reasoning was kept'));
    const problem = findProblem(known, rescoring);
    if (problem !== undefined)
        return leaveUnscored(trial, unscored(problem));
    return { scored: await scoreKept(trial, output, known, rescoring), isNew: true };
}
/** Says why a case cannot be scored with these evaluators: one that was not meant for it may lack what to expect. */
function findProblem({ case: item, evaluators: own }, rescoring) {
    for (const use of own ?? rescoring.evaluators) {
        const { item: held, settings } = (0,_evaluators_hold_against_js__WEBPACK_IMPORTED_MODULE_8__/* .holdAgainst */ .j)(item, use);
        const problem = rescoring.findEvaluator(use.name).findProblem(held, settings);
        if (problem !== undefined)
            return `${(0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_9__/* .scoreName */ .Kv)(use)}: ${typeof problem === 'string' ? problem : (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_10__/* .plainPhrase */ .U)(problem)}`;
    }
    return undefined;
}
function unscored(why) {
    return { kind: 'unscored', words: `unscored: ${why}` };
}
/** Keeps an error as its file tells it, also where that names no kind. */
function leaveAsItIs(trial) {
    const { error_kind: kind } = trial;
    const scored = {
        ...(0,_score_again_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutWords */ .a)(trial),
        passed: null,
        scores: {},
        ...(kind != null && { error_kind: kind }),
    };
    return { scored, isNew: false };
}
function leaveUnscored(trial, { kind, words }) {
    const scored = { ...(0,_score_again_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutWords */ .a)(trial), passed: null, scores: {}, error: words, error_kind: kind };
    return { scored, isNew: false };
}
async function scoreKept(trial, output, { case: item, evaluators: own }, { evaluators, before, ...deps }) {
    const findKept = (use) => (0,_kept_scores_js__WEBPACK_IMPORTED_MODULE_4__/* .findKeptScore */ .W)(trial, before, use);
    return await (0,_score_again_js__WEBPACK_IMPORTED_MODULE_5__/* .scoreAgain */ .n)(item, trial, output, { ...deps, ...(0,_score_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeBy */ .FU)(own ?? evaluators), findKept });
}


/***/ }),

/***/ 98882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withoutWords),
/* harmony export */   n: () => (/* binding */ scoreAgain)
/* harmony export */ });
/* harmony import */ var _text_finish_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46397);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49348);


/** Scores the answer that an outcome has kept; the answer, its time and its cost stay as they were. */
async function scoreAgain(item, trial, output, judging) {
    const completion = {
        text: output,
        ...(trial.reasoning != null && { reasoning: trial.reasoning }),
        finishReason: (0,_text_finish_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .readFinishReason */ .s)(trial.finish_reason ?? 'stop') ?? 'stop',
        usage: { inputTokens: null, outputTokens: null },
        latencyMs: trial.latency_ms ?? null,
    };
    const fresh = await (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreAnswer */ .V9)(item, completion, 0, { ...judging, price: null });
    const { latency_ms: _latency, output: _output, reasoning: _thoughts, finish_reason: _reason, ...rest } = fresh;
    const { usage: _usage, cost_usd: _cost, attempts: _attempts, ...scored } = rest;
    return { ...withoutWords(trial), ...scored };
}
/** Removes what other evaluators said of an answer: it goes with their scores. */
function withoutWords(scored) {
    const { answers: _answers, explanations: _explanations, secondary: _secondary, error_kind: _kind, ...kept } = scored;
    return kept;
}


/***/ })

};
