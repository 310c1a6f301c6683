export const id = 764;
export const ids = [764];
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

/***/ 73764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   score: () => (/* binding */ score)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73374);
/* harmony import */ var _compare_match_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7426);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53603);
/* harmony import */ var _domain_record_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26403);
/* harmony import */ var _evaluators_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99330);
/* harmony import */ var _records_case_of_result_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(52804);
/* harmony import */ var _records_read_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89915);
/* harmony import */ var _records_write_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96987);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41714);
/* harmony import */ var _run_rescore_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95172);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60613);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3502);
/* harmony import */ var _print_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76986);














/**
 * `llm-bench score RUN`: scores the kept answers of a results file, or of the newest run of each cell of a folder,
 * again, offline and free, and writes what that gives as new results.
 */
async function score(args, io) {
    const chosen = args.values.get('evaluator') ?? [];
    checkEvaluators(chosen, '--evaluator');
    const [named = ''] = args.positionals.map((one) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(io.cwd, one));
    const before = (0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .findNewest */ .Ok)((0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_5__/* .readResults */ .x8)(named));
    const startedAt = io.now();
    const cells = [];
    for (const record of before)
        cells.push(await scoreCell(record, chosen, startedAt));
    const results = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .valueOf */ .RP)(args, 'results');
    const folder = results === undefined ? ((0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_5__/* .isFolder */ .lQ)(named) ? named : node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(named)) : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(io.cwd, results);
    const run = {
        schema: _domain_record_js__WEBPACK_IMPORTED_MODULE_11__/* .RUN_SCHEMA */ .E,
        tool_version: io.version,
        started_at: startedAt.toISOString(),
        finished_at: io.now().toISOString(),
        requests: 0,
        usage: { input_tokens: 0, output_tokens: 0 },
        cost_usd: null,
        cells,
    };
    const gated = (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .applyGate */ .e)((0,_compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRuns */ .q)((0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .matchCells */ .Zt)([], cells)), 'never', run);
    const files = await (0,_records_write_run_js__WEBPACK_IMPORTED_MODULE_6__/* .writeRun */ .b)(folder, run, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_7__/* .renderForms */ .u)(gated.report, (text) => text));
    const code = (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .printVerdict */ .z)(gated, args.flags.has('json'), io);
    io.err(`${files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(io.cwd, file)).join(', ')}: scored again, nobody was asked\n`);
    return code;
}
function checkEvaluators(names, from) {
    const known = Object.keys(_evaluators_index_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluators */ .D);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.UserError(unknown.map((name) => ({ message: `${from} \`${name}\` is unknown${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_12__/* .suggest */ .Z)(name, known)}` })));
    const needy = names.filter((name) => (0,_evaluators_index_js__WEBPACK_IMPORTED_MODULE_4__/* .getEvaluator */ .s)(name).needs !== undefined);
    if (needy.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.UserError(needy.map((name) => ({ message: `${from} \`${name}\` cannot score offline` })));
}
/** Scores with the evaluators that the record names, or with those chosen, as the record has set them where it has. */
async function scoreCell(record, chosen, startedAt) {
    const { benchmark_name: benchmark, model_id: model, config } = record;
    const used = config?.evaluators ?? [];
    const names = chosen.length > 0 ? chosen : used.map(({ name }) => name);
    const name = `${benchmark} on ${model}`;
    if (names.length === 0)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)(`${name} names no evaluator: choose with --evaluator`);
    checkEvaluators(names, `${name}: evaluator`);
    const scoring = names.map((one) => {
        const { settings = {}, threshold = null } = used.find((evaluator) => evaluator.name === one) ?? {};
        return { name: one, version: (0,_evaluators_index_js__WEBPACK_IMPORTED_MODULE_4__/* .getEvaluator */ .s)(one).version, settings, threshold };
    });
    const again = await (0,_run_rescore_record_js__WEBPACK_IMPORTED_MODULE_8__/* .rescoreRecord */ .T)(record, {
        evaluators: scoring,
        findEvaluator: _evaluators_index_js__WEBPACK_IMPORTED_MODULE_4__/* .getEvaluator */ .s,
        instruments: {},
        caseOf: _records_case_of_result_js__WEBPACK_IMPORTED_MODULE_13__/* .readKnownCase */ .g,
    });
    if (again === null)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)(`${name} holds no answer whose case is known: nothing can be scored again`);
    // A record scored in another way is of another configuration.
    const { fingerprint, rematch: _rematch, ...rest } = again;
    const isSame = JSON.stringify(scoring) === JSON.stringify(used);
    return {
        ...rest,
        timestamp: startedAt.toISOString(),
        ...(isSame && fingerprint !== undefined && { fingerprint }),
    };
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


/***/ }),

/***/ 26403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ RUN_SCHEMA)
/* harmony export */ });
/**
 * Schema name of run.json. This file holds the shapes of the results folder (docs/results.md): a run writes them;
 * compare, check and report read them. Files made by others need only the keys without `?`. Keys are spelled as in the
 * files, so that one shape serves both.
 */
const RUN_SCHEMA = 'llm-bench/run/1';


/***/ }),

/***/ 52804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readKnownCase)
/* harmony export */ });
/** Gives the case that a result answers, as its record tells it; null without input and expected answer. */
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

/***/ 96987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ prepareResultsFolder),
  b: () => (/* binding */ writeRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/records/file-name.ts
var file_name = __webpack_require__(87676);
;// CONCATENATED MODULE: ./src/records/json-pieces.ts
/**
 * Gives the same text as `JSON.stringify(value, null, 2)`, in pieces: a large record is written without ever being one
 * string, which would double the memory of a run. Each value `opened` levels deep is one piece.
 */
function* jsonPieces(value, opened, level = 0) {
    const indent = '  '.repeat(level);
    const isList = Array.isArray(value);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    if (entries.length === 0) {
        yield isList ? '[]' : '{}';
        return;
    }
    yield isList ? '[' : '{';
    for (const [index, [key, item]] of entries.entries()) {
        yield `${index === 0 ? '' : ','}\n${indent}  ${isList ? '' : `${JSON.stringify(key)}: `}`;
        if (typeof item === 'object' && item !== null && level + 1 < opened)
            yield* jsonPieces(item, opened, level + 1);
        else
            yield JSON.stringify(item, null, 2).replaceAll('\n', `\n${indent}  `);
    }
    yield `\n${indent}${isList ? ']' : '}'}`;
}

;// CONCATENATED MODULE: ./src/records/write-run.ts






/** Levels above the single results: the cell and its list of results; in a run, also the run and its list of cells. */
const CELL_LEVELS = 2;
const RUN_LEVELS = 4;
/** Characters written at once. */
const BUFFER_LENGTH = 64 * 1024;
/** Checks before anything is asked that results can be written; a UserError where they cannot. */
function prepareResultsFolder(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const probe = temporaryIn(folder);
        (0,external_node_fs_.writeFileSync)(probe, '');
        (0,external_node_fs_.rmSync)(probe);
    }
    catch (error) {
        throw explainFailedWrite(folder, error);
    }
}
/**
 * Writes a run: one file a cell, the whole record as run.json, and the files beside them. Each appears whole or not at
 * all, and no earlier cell's file is ever replaced. Gives the cells' files. A failure to write is a UserError.
 */
async function writeRun(folder, run, beside) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const files = [];
        for (const cell of run.cells) {
            const stem = (0,file_name/* resultsFileStem */.E)(cell.benchmark_name, cell.model_id, new Date(cell.timestamp));
            const content = jsonFile(cell, CELL_LEVELS);
            files.push(await writeVia(folder, content, (file) => publishNew(file, folder, stem)));
        }
        for (const { file, content } of [{ file: 'run.json', content: jsonFile(run, RUN_LEVELS) }, ...beside])
            await writeVia(folder, content, (written) => (0,external_node_fs_.renameSync)(written, external_node_path_default().join(folder, file)));
        return files;
    }
    catch (error) {
        throw explainFailedWrite(folder, error);
    }
}
/** Writes under a temporary name first and removes that in any case. */
async function writeVia(folder, content, publish) {
    const temporary = temporaryIn(folder);
    try {
        await writePieces(temporary, content);
        return publish(temporary);
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}
/** Gives a name that no other process takes, not even one with the same process id in another container. */
function temporaryIn(folder) {
    return external_node_path_default().join(folder, `.llm-bench-${(0,external_node_crypto_.randomUUID)()}.tmp`);
}
function* jsonFile(value, levels) {
    yield* jsonPieces(value, levels);
    yield '\n';
}
function isAsync(content) {
    return typeof content === 'object' && Symbol.asyncIterator in content;
}
async function writePieces(file, content) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'wx');
    try {
        let buffered = '';
        const write = (piece) => {
            buffered += piece;
            if (buffered.length < BUFFER_LENGTH)
                return;
            (0,external_node_fs_.writeFileSync)(descriptor, buffered);
            buffered = '';
        };
        // A wait for each piece of a large record would take longer than the writing.
        if (isAsync(content))
            for await (const piece of content)
                write(piece);
        else
            for (const piece of content)
                write(piece);
        (0,external_node_fs_.writeFileSync)(descriptor, buffered);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Gives the finished file the first name that is free: `stem.json`, `stem_2.json`, ... */
function publishNew(finished, folder, stem) {
    for (let count = 1;; count += 1) {
        const file = external_node_path_default().join(folder, `${stem}${count === 1 ? '' : `_${count}`}.json`);
        try {
            claim(finished, file);
            return file;
        }
        catch (error) {
            if (codeOf(error) !== 'EEXIST')
                throw error;
        }
    }
}
/** Gives the finished file a name; fails with EEXIST where it is taken, even if another process took it just now. */
function claim(finished, file) {
    try {
        (0,external_node_fs_.linkSync)(finished, file);
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            throw error;
        // Not every file system has links: the name is taken first, empty, and filled in one step.
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(file, 'wx'));
        (0,external_node_fs_.renameSync)(finished, file);
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}
function explainFailedWrite(folder, cause) {
    if (!(cause instanceof Error) || codeOf(cause) === undefined)
        return cause;
    return (0,problem.userError)(`cannot write results to \`${folder}\`: ${cause.message}`, undefined, { cause });
}


/***/ }),

/***/ 41714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ reportForms),
/* harmony export */   u: () => (/* binding */ renderForms)
/* harmony export */ });
/* harmony import */ var _markdown_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51860);

/** Every form of a report. */
const reportForms = [_markdown_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z];
/** Renders every form of a report as it is written, without keys, which plans and files of the user's may repeat. */
function renderForms(report, redact) {
    return reportForms.map(({ file, render }) => ({ file, content: cleanPieces(render(report), redact) }));
}
async function* cleanPieces(rendered, redact) {
    if (typeof rendered === 'string')
        yield redact(rendered);
    else
        for await (const piece of rendered)
            yield redact(piece);
}


/***/ }),

/***/ 51860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown),
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/report/flips.ts
var flips = __webpack_require__(15558);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/compare/reason.ts
var compare_reason = __webpack_require__(62191);
;// CONCATENATED MODULE: ./src/report/next-steps.ts

const STEPS = {
    regressed: 'Look at the newly failing cases below and revise the change; merging it as it is accepts the new level.',
    below_floor: 'Raise the pass rate, or lower the floor (`min_pass_rate`, `must_pass`) where it asks too much.',
    incomparable: 'Merging starts a new baseline; to compare before, change the evaluators or cases in a pull request of their own.',
    inconclusive: 'More cases, or more trials of each (`repeat`), would tell; the default branch gathers trials with each run.',
    no_baseline: 'Runs of the default branch make the baseline that pull requests are compared with.',
    not_run: 'A pull request from a branch of this repository has the secrets; a committed recording needs none.',
};
const NO_ANSWERS = 'Nobody was judged: run the job again when the provider answers. Nothing of it enters the baseline.';
const UNMEASURED = {
    no_key: 'Give the key that is named above (in a workflow: `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`), and see that it is not empty.',
    refused: 'See that the key is valid, belongs to this provider, and may use this model.',
    budget: 'Raise `budget` in the config, or run fewer cases.',
    unscored: 'See why answers have no score: the settings of an evaluator, or an expected value that it cannot read.',
    gone: NO_ANSWERS,
    unreachable: NO_ANSWERS,
    rejected: NO_ANSWERS,
};
/**
 * Says what the reader can do, once for each kind of verdict that asks for it, the worst first; in words of ours only.
 */
function listNextSteps({ cells }) {
    return [...new Set(cells.map(stepOf).filter((step) => step !== undefined))];
}
function stepOf({ verdict, reason }) {
    return verdict === 'unmeasured' ? UNMEASURED[(0,compare_reason/* obstacleOf */.H)(reason)] : STEPS[verdict];
}

// EXTERNAL MODULE: ./src/report/reasons.ts
var reasons = __webpack_require__(67063);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(88850);
// EXTERNAL MODULE: ./src/report/tables.ts
var tables = __webpack_require__(46677);
// EXTERNAL MODULE: ./src/report/warnings.ts
var warnings = __webpack_require__(72741);
;// CONCATENATED MODULE: ./src/report/markdown/fit.ts
const NOTE = '*Cut here: a comment holds no more. The rest is in the results folder.*';
/**
 * Joins sections by empty lines within a limit of bytes (UTF-16 units are never more): whole as long as they fit, then
 * as many rows of one as fit, then a note that says so.
 */
function fitSections(sections, maxBytes) {
    const whole = join(sections.map((section) => render(section, section.rows.length)));
    if (Buffer.byteLength(whole) <= maxBytes)
        return whole;
    const kept = [];
    for (const section of sections) {
        const fits = (count) => Buffer.byteLength(join([...kept, render(section, count), NOTE])) <= maxBytes;
        const count = largest(section.rows.length, fits);
        if (!fits(count) || (count === 0 && section.rows.length > 0))
            break;
        kept.push(render(section, count));
        if (count < section.rows.length)
            break;
    }
    return join([...kept, NOTE]);
}
function render({ open, rows, close }, count) {
    return [open, ...rows.slice(0, count), close(rows.length - count)].filter((part) => part !== '').join('\n');
}
function join(parts) {
    return parts.join('\n\n');
}
/** Finds the largest number up to `max` that fits, by halving; 0 where none does. */
function largest(max, fits) {
    if (fits(max))
        return max;
    let [low, high] = [0, max];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/report/markdown/sections.ts


/** Makes a section of a text that is shown whole or not at all. */
function paragraph(text) {
    return { open: text, rows: [], close: () => '' };
}
/** Makes a section of rows under a title; empty where there are none. */
function list(title, rows) {
    return { open: rows.length === 0 ? '' : title, rows, close: countLeft };
}
/** Makes a section of a Markdown table; its names are made harmless. */
function table(title, { columns, rows }) {
    const line = (texts) => `| ${texts.join(' | ')} |`;
    const isName = (index) => columns[index]?.kind === 'name';
    const head = [
        line(columns.map((column) => column.title)),
        line(columns.map(({ kind }) => (kind === 'figure' ? '--:' : ':--'))),
    ];
    return {
        open: [...(title === '' ? [] : [title]), ...head].join('\n'),
        rows: rows.map((row) => line(row.map((text, index) => (isName(index) ? (0,text_escape/* codeCell */.MZ)(text) : text)))),
        close: countLeft,
    };
}
function countLeft(left) {
    return left > 0 ? `\nand ${(0,format/* thousands */.oh)(left)} more` : '';
}

;// CONCATENATED MODULE: ./src/report/run-reasons.ts

const PLAIN_REASONS = {
    chosen: 'it was chosen',
    forced: 'force-run: true',
    scheduled: 'a schedule runs everything',
    by_hand: 'it was started by hand',
    no_baseline: 'there is no baseline of it',
    fingerprint: 'its fingerprint changed',
};
const TEXTS = { prompt: 'the prompt', system_prompt: 'the system prompt' };
/** Says why a cell was run, e.g. `prompts/support.md changed`; names and values of the user's are in it. */
function describeRunReason(reason) {
    switch (reason.kind) {
        case 'text':
            return `${reason.file ?? TEXTS[reason.part]} changed`;
        case 'file':
            return reason.change === 'changed' ? `${reason.file} changed` : `${reason.file} was ${reason.change}`;
        case 'model_entry':
            return `model entry ${reason.model}: ${(0,format/* describeDifference */.hF)(reason.difference)}`;
        case 'evaluator':
            return `evaluator ${(0,format/* describeEvaluator */.B8)(reason.change)}`;
        case 'chosen':
        case 'forced':
        case 'scheduled':
        case 'by_hand':
        case 'no_baseline':
        case 'fingerprint':
            return PLAIN_REASONS[reason.kind];
    }
}

;// CONCATENATED MODULE: ./src/report/markdown/selected.ts




/** Most names listed; more are counted. */
const MAX_NAMES = 10;
/** Says what was run and why, and what was not. */
function renderSelected(selected) {
    const unchanged = selected.filter((one) => one.kind === 'unchanged');
    const idle = unchanged.filter(({ fresh }) => fresh === null);
    const rows = [
        ...selected.flatMap((one) => one.kind === 'run'
            ? [
                `- ${nameCell(one.cell)}: ${one.reasons.map((reason) => (0,text_escape/* codeSpan */.SS)(describeRunReason(reason))).join(', ')}`,
            ]
            : []),
        ...unchanged.flatMap(({ cell, fresh }) => fresh === null ? [] : [`- ${nameCell(cell)}: ${(0,format/* plural */.LS)(fresh.cases.length, 'case')} new or changed`]),
    ];
    if (selected.length === 0)
        return [];
    return [
        list('**What was run, and why**\n', rows),
        paragraph(idle.length === 0 ? '' : `Not run, because nothing that shapes its answers changed: ${nameAll(idle)}.`),
    ];
}
function nameAll(idle) {
    const names = idle.slice(0, MAX_NAMES).map(({ cell }) => nameCell(cell));
    const more = idle.length - names.length;
    return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function nameCell({ benchmark, model }) {
    return (0,text_escape/* codeSpan */.SS)((0,format/* cellName */.I4)({ benchmark: benchmark.name, model: model.id }));
}

;// CONCATENATED MODULE: ./src/report/markdown/render-markdown.ts












/** Most bytes of a report: GitHub refuses comments above 65 536; the rest is for a marker and links. */
const MAX_BYTES = 60_000;
/** Most flips that are shown; all of them are in the results folder. */
const MAX_FLIPS = 20;
/** Characters enough to know a question by. */
const MAX_INPUT = 160;
/**
 * Renders the report as GitHub's Markdown, at most 60 000 bytes: the verdict first, then why, what it cost, and last
 * and folded the cases that flipped.
 */
function renderMarkdown({ comparison, run, gate, selected = [], notes = [] }) {
    const { cells } = comparison;
    const compared = cells.filter(report/* isCompared */.u);
    const sections = [
        paragraph(`## ${(0,headline/* headline */.P)(comparison, text_escape/* codeSpan */.SS)}`),
        list('', cells.filter(isWorthALine).map(renderCell)),
        list('**Next**\n', listNextSteps(comparison).map((step) => `- ${step}`)),
        ...renderSelected(selected),
        ...(compared.length > 0
            ? [table('', (0,tables/* comparisonTable */.Q)(cells.filter(isWorthALine))), paragraph(HOW_TO_READ)]
            : []),
        list('**Worth knowing**\n', [
            ...notes.map((note) => `- ${(0,text_escape/* markdownPhrase */.jV)(note)}`),
            ...(0,warnings/* listWarnings */.E)(comparison).map(({ cell, text }) => `- ${(0,text_escape/* codeSpan */.SS)(cell)}: ${(0,text_escape/* markdownPhrase */.jV)(text)}`),
        ]),
        ...(run === undefined || run.cells.length === 0 ? [] : [table('**This run**\n', (0,tables/* runTable */.c)(run, cells))]),
        paragraph(gate),
        ...cells.flatMap(renderCases),
    ];
    return `${fitSections(sections.filter(isFilled), MAX_BYTES - 1)}\n`;
}
/** The report as a file: the text of the comment. */
const summary = { file: 'summary.md', render: renderMarkdown };
const HOW_TO_READ = '<sub>Each case is compared with itself; the change is shown with its 95 % interval.<br>' +
    'p is the chance of such a change if nothing were different, counted over all cells together.</sub>';
/** Tells whether a cell has its own line; unchanged cells that found nothing share one. */
function isWorthALine({ verdict, cases }) {
    return verdict !== 'unchanged' || cases.fresh.length > 0;
}
function renderCell(cell) {
    return `- ${(0,headline/* mark */.G)(cell)} ${(0,text_escape/* codeSpan */.SS)((0,format/* cellName */.I4)(cell))}: ${(0,text_escape/* markdownPhrase */.jV)((0,reasons/* describeReason */.Gk)(cell))}`;
}
function renderCases(cell) {
    const { newlyFailing, newlyPassing, unstable, fresh, missing } = cell.cases;
    return [
        fold(cell, 'newly failing', newlyFailing, renderFlip),
        fold(cell, 'newly passing', newlyPassing, renderFlip),
        ...((0,report/* isCompared */.u)(cell) || cell.verdict === 'unchanged'
            ? [
                fold(cell, 'new or changed', fresh, renderFresh),
                fold(cell, 'missing', missing, ({ id, before }) => `- ${(0,text_escape/* codeSpan */.SS)(id)}: ${renderShown(before)}`),
                fold(cell, 'unstable: passing and failing on the same side', unstable, renderUnstable),
            ]
            : []),
    ].filter(isFilled);
}
function fold(cell, what, items, renderItem) {
    if (items.length === 0)
        return paragraph('');
    const shown = items.slice(0, MAX_FLIPS);
    const title = `<b>${(0,format/* plural */.LS)(items.length, 'case')} ${what}</b> · ${(0,text_escape/* htmlCode */.h8)((0,format/* cellName */.I4)(cell))}`;
    return {
        open: `<details><summary>${title}</summary>\n`,
        rows: shown.map(renderItem),
        close: (left) => {
            const rest = items.length - shown.length + left;
            return `${rest > 0 ? `\nand ${(0,format/* thousands */.oh)(rest)} more in the results folder\n` : ''}\n</details>`;
        },
    };
}
function renderFlip({ id, input, before, after }) {
    return [
        `- **${(0,text_escape/* codeSpan */.SS)(id)}**${input === null ? '' : `: ${(0,text_escape/* codeSpan */.SS)(input, MAX_INPUT)}`}`,
        `  - before: ${renderShown(before)}`,
        `  - now: ${renderShown(after)}`,
        ...listReasons(before, after),
    ].join('\n');
}
function listReasons(before, after) {
    if (after.explanation === null)
        return [];
    const was = before.explanation === null ? '' : `; before: ${(0,text_escape/* codeSpan */.SS)(before.explanation)}`;
    return [`  - why: ${(0,text_escape/* codeSpan */.SS)(after.explanation)}${was}`];
}
function renderFresh({ before, ...fresh }) {
    return before === null
        ? `- ${(0,text_escape/* codeSpan */.SS)(fresh.id)}: ${renderShown(fresh.after)}`
        : renderFlip({ ...fresh, before });
}
function renderUnstable({ id, before, after }) {
    return `- ${(0,text_escape/* codeSpan */.SS)(id)}: ${(0,flips/* describeShare */.r)(before)} → ${renderShown(after)}`;
}
function renderShown(shown) {
    const share = (0,flips/* describeShare */.r)(shown);
    return shown.output === null ? share : `${share}, ${(0,text_escape/* codeSpan */.SS)(shown.output)}`;
}
function isFilled({ open, rows }) {
    return open !== '' || rows.length > 0;
}


/***/ })

};
