export const id = 915;
export const ids = [915];
export const modules = {

/***/ 21779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ FLOOR_MODES),
/* harmony export */   Kv: () => (/* binding */ scoreName),
/* harmony export */   qD: () => (/* binding */ createGate)
/* harmony export */ });
/** Gives the name of the score that an evaluator gives. */
function scoreName({ name, as }) {
    return as ?? name;
}
/** Ways to hold a rate against its floor: `statistical` allows for chance, `strict` does not. */
const FLOOR_MODES = ['statistical', 'strict'];
/** Gives a gate from its keys as files spell them; absent keys stay absent. */
function createGate(text) {
    return {
        ...(text.min_pass_rate !== undefined && { minPassRate: text.min_pass_rate }),
        ...(text.regression_threshold !== undefined && { regressionThreshold: text.regression_threshold }),
        ...(text.max_latency_ms !== undefined && { maxLatencyMs: text.max_latency_ms }),
        ...(text.floor !== undefined && { floor: text.floor }),
    };
}


/***/ }),

/***/ 97504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isNonEmpty),
/* harmony export */   p: () => (/* binding */ isMapping)
/* harmony export */ });
/** Tells whether a list holds at least one element. */
function isNonEmpty(list) {
    return list.length > 0;
}
/** Tells whether a value is a JSON object: neither null, nor a list, nor of any other type. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 31827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keepAnswersOnce),
/* harmony export */   y: () => (/* binding */ isRun)
/* harmony export */ });
/* harmony import */ var _cell_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87506);


/** Tells whether a record is a run of its own; what `score` wrote holds the answers of another one. */
function isRun({ rescored_from }) {
    return rescored_from === undefined;
}
/**
 * Leaves out records whose answers another one of the list holds, so that no answer counts twice: a run goes before
 * what was scored from it, of several such records the last. They keep the run's time.
 */
function keepAnswersOnce(records) {
    const answersOf = (record) => JSON.stringify([(0,_cell_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfRecord */ .Sy)(record), (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(record)]);
    const runs = new Set(records.flatMap((record) => (isRun(record) ? answersOf(record) : [])));
    const last = new Map(records.filter((record) => !isRun(record)).map((record) => [answersOf(record), record]));
    return records.filter((record) => {
        const answers = answersOf(record);
        return isRun(record) || (!runs.has(answers) && last.get(answers) === record);
    });
}


/***/ }),

/***/ 9098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ groupCells),
/* harmony export */   Sy: () => (/* binding */ keyOfRecord),
/* harmony export */   Tq: () => (/* binding */ findRecord),
/* harmony export */   sl: () => (/* binding */ cellKey),
/* harmony export */   tJ: () => (/* binding */ isSameCell),
/* harmony export */   zn: () => (/* binding */ keyOfCell)
/* harmony export */ });
/** Key of a cell: the same for the same benchmark and model, and no two cells share one. */
function cellKey(benchmark, model) {
    return JSON.stringify([benchmark, model]);
}
/** Key of the cell of a record, or of anything that names a cell as records do. */
function keyOfRecord({ benchmark_name, model_id }) {
    return cellKey(benchmark_name, model_id);
}
/** Key of a planned cell. */
function keyOfCell({ benchmark, model }) {
    return cellKey(benchmark.name, model.id);
}
/** Tells whether two things that name a cell as records do name the same one. */
function isSameCell(one, other) {
    return one.benchmark_name === other.benchmark_name && one.model_id === other.model_id;
}
/** Gives the first record of a planned cell, or undefined. */
function findRecord(records, { benchmark, model }) {
    return records.find((record) => isSameCell(record, { benchmark_name: benchmark.name, model_id: model.id }));
}
/** Gives the records of each cell, by its key. */
function groupCells(records) {
    const groups = new Map();
    for (const record of records) {
        const key = keyOfRecord(record);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [record]);
        else
            group.push(record);
    }
    return groups;
}


/***/ }),

/***/ 87676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resultsFileStem),
/* harmony export */   S: () => (/* binding */ isResultsFileName)
/* harmony export */ });
/** Pattern of a results file's name: `<benchmark>_<model>_<YYYYMMDD_HHMMSS>.json`, perhaps with a counter. */
const NAME_PATTERN = /_\d{8}_\d{6}(?:_\d+)?\.json$/;
/** Longest part of a name: leaves room for time, counter and ending within the 255 bytes that file systems allow. */
const MAX_PART_LENGTH = 100;
/** Names that Windows keeps for devices, whatever follows their first dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)\./i;
/** Gives a cell's file name without its ending; the time in UTC. */
function resultsFileStem(benchmark, model, time) {
    const stamp = time.toISOString().replaceAll(/[-:]/g, '').replace('T', '_').slice(0, 15);
    return `${safe(benchmark)}_${safe(model)}_${stamp}`;
}
/** Tells whether a file is named as results files are. */
function isResultsFileName(name) {
    return NAME_PATTERN.test(name);
}
function safe(part) {
    return part
        .replaceAll(/[^A-Za-z0-9._-]/g, '-')
        .replace(/^\./, '-')
        .replace(DEVICE, '$1-')
        .slice(0, MAX_PART_LENGTH);
}


/***/ }),

/***/ 87506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/** Gives the record with the latest time; of equal ones the later in order. */
function newest(records) {
    return newestFirst(records)[0];
}
/** Gives the records by time, the latest first; of equal ones the later in order comes first. */
function newestFirst(records) {
    return records.toReversed().sort((a, b) => timeOf(b) - timeOf(a));
}
/** Gives a record's time in milliseconds; a time without a zone is UTC. */
function timeOf({ timestamp }) {
    return Date.parse(/(?:Z|[-+]\d\d:?\d\d)$/i.test(timestamp) || !timestamp.includes('T') ? timestamp : `${timestamp}Z`);
}


/***/ }),

/***/ 79175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ recipe),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   fq: () => (/* binding */ cellConfig),
/* harmony export */   mu: () => (/* binding */ outcomeShape)
/* harmony export */ });
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21779);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60597);



/** Most wrong places named at once. */
const MAX_MISTAKES = 5;
// What a report or a comparison reads is checked; everything else in a file is carried along unread.
const outcome = {
    scores: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)((0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM)),
    latency_ms: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj),
    cost_usd: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj),
    usage: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)((0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({}, { input_tokens: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj), output_tokens: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj) })),
    error: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    error_kind: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    output: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    explanations: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    finish_reason: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    reasoning: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    reasoning_cut: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
    left_out: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
};
const evaluator = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({ name: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq, version: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, settings: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(() => []), threshold: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM) }, { as: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq, instruments: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(() => []) });
const trial = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({ passed: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOrNull */ .T }, outcome);
/** One outcome alone, with all that a record of it is made from. */
const outcomeShape = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({ passed: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOrNull */ .T, output: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }, {
    ...outcome,
    output_cut: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
    answers: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)((0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)),
    secondary: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    attempts: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
});
const result = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({ test_id: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq, passed: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOrNull */ .T }, {
    ...outcome,
    case_hash: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq,
    must_pass: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
    tags: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    criteria: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    evaluators: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(evaluator),
    metadata: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(() => []),
    trials: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledListOf */ .UV)(trial),
});
/** Settings that a record says were in force; only what a comparison reads is checked. */
const cellConfig = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({}, {
    thresholds: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({}, { min_pass_rate: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM, regression_threshold: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM, max_latency_ms: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj }),
    floor: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_2__/* .FLOOR_MODES */ .Cd),
    statistics: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({}, { alpha: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM, power: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM, error_budget: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM, suspect_p: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM, confirm_trials: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj }),
    must_pass: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    repeat: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
    evaluators: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(evaluator),
    compare_to: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq,
});
/** Recipe: the texts and the model entry that are needed to ask a cell again. */
const recipe = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({ prompt: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), system_prompt: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq), model: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(() => []) }, {});
const summary = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({}, {
    total_tests: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
    passed: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
    pass_rate: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM),
    avg_latency_ms: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj),
    total_tokens: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj),
});
const rematch = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({ trials: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj, against: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, baseline: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(result), candidate: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(result) }, { unfinished: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, asked_at: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB });
const cell = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({ benchmark_name: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq, model_id: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq, timestamp: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB, results: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledListOf */ .UV)(result) }, {
    summary: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(summary),
    config: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(cellConfig),
    recipe,
    files: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq),
    fingerprint: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq,
    complete: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
    cell_cases: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
    rescored_from: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq,
    unmeasured: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    rematch: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(rematch),
});
/**
 * Checks that a parsed JSON value is a results file, ours or hand-made (docs/results.md), and gives it as it is, but
 * without a `rematch` of null, which means none. Mistakes are a UserError that names the file and the places in it. The
 * checks are written by hand: a million rows take a second.
 */
function parseRecord(value, file) {
    const deep = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .findTooDeep */ .o6)(value);
    if (deep !== null)
        throw refuse([`${nameOf(deep)} is nested more than ${_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_LEVELS */ .DD} levels deep`], file);
    // A text or number that is the whole of a file may be anybody's.
    if (typeof value !== 'object')
        throw refuse([`the file must be a mapping, found a ${typeof value}`], file);
    const wrong = cell(value).map(({ at, allowed, found }) => {
        return `${nameOf(at)} must be ${allowed}, found ${found}`;
    });
    if (wrong.length > 0)
        throw refuse(wrong, file);
    const record = dropNull(value); // every part that is read was just checked
    const { results, rematch } = record;
    const repeated = [
        ...findRepeatedIds(results, 'results'),
        ...findRepeatedIds(rematch?.baseline ?? [], 'rematch.baseline'),
        ...findRepeatedIds(rematch?.candidate ?? [], 'rematch.candidate'),
    ];
    if (repeated.length > 0)
        throw refuse(repeated, file);
    return record;
}
function nameOf(at) {
    return at === '' ? 'the file' : `\`${at.replace(/^\./, '')}\``;
}
function dropNull(record) {
    const { rematch, ...rest } = record;
    if (rematch === null)
        return rest;
    return record; // null was just ruled out
}
function findRepeatedIds(results, at) {
    const ids = new Set();
    const wrong = [];
    for (const [index, { test_id: id }] of results.entries()) {
        if (ids.has(id))
            wrong.push(`\`${at}[${index}].test_id\`: ${(0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(id)} is given twice`);
        ids.add(id);
    }
    return wrong;
}
function refuse(wrong, file) {
    const more = wrong.length - MAX_MISTAKES;
    const messages = [...wrong.slice(0, MAX_MISTAKES), ...(more > 0 ? [`and ${more} more`] : [])];
    return new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError(messages.map((message) => ({ message, place: { file } })));
}


/***/ }),

/***/ 89915:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ readResultsFile),
/* harmony export */   CM: () => (/* binding */ findResults),
/* harmony export */   fJ: () => (/* binding */ readResultsFolder),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   x8: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53603);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21789);
/* harmony import */ var _text_open_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19770);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92960);
/* harmony import */ var _text_read_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7159);
/* harmony import */ var _answers_once_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31827);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87676);
/* harmony import */ var _parse_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79175);











const OUR_KEYS = ['benchmark_name', 'model_id', 'results'];
/** Reads a results file. Anything that keeps it from being read is a UserError that names it. */
function readResultsFile(file, reach = _text_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .ANYWHERE */ .eY) {
    return (0,_parse_record_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRecord */ .Hh)(parse((0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeText */ .g7)(read(file, reach), file), file), file);
}
/**
 * Reads every results file of a folder (not of folders in it): those with our name or our three keys; others are
 * skipped. Its links lead to files in it. A missing folder is a UserError; so is, unless `mayBeEmpty`, one without
 * results.
 */
function readResultsFolder(folder, { mayBeEmpty = false, reach = _text_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .ANYWHERE */ .eY } = {}) {
    return findInFolder(folder, mayBeEmpty, reach).map(({ record }) => record);
}
function findInFolder(folder, mayBeEmpty, reach) {
    if (!isFolder(folder, reach))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)(`\`${folder}\` is a file, not a folder of results`);
    const problems = [];
    const found = listJsonFiles(folder).flatMap((name) => {
        try {
            return readIfOurs({ folder, name, reach }).map((record) => ({ record, name }));
        }
        catch (error) {
            if (!(error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.UserError))
                throw error;
            problems.push(error);
            return [];
        }
    });
    if (problems.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.UserError(problems.flatMap((error) => error.problems));
    if (found.length === 0 && !mayBeEmpty)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)(`there are no results in \`${folder}\``);
    return found;
}
/** Reads what a user named: a results file or a folder of them, no answer of which is given twice. */
function readResults(named, reach = _text_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .ANYWHERE */ .eY) {
    return (0,_answers_once_js__WEBPACK_IMPORTED_MODULE_9__/* .keepAnswersOnce */ .Q)(findResults(named, reach).map(({ record }) => record));
}
/** Reads a results file or a folder of them, each record with its file's name. */
function findResults(named, reach = _text_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .ANYWHERE */ .eY) {
    if (isFolder(named, reach))
        return findInFolder(named, false, reach);
    return [{ record: readResultsFile(named, reach), name: node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(named) }];
}
/** Tells whether a path is a folder; a path to nothing is a UserError. */
function isFolder(named, reach = _text_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .ANYWHERE */ .eY) {
    const followed = (0,_text_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .follow */ .e6)(named, reach);
    if (followed.status === 'refused')
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)(`cannot read \`${named}\`: ${followed.reason}`);
    const stat = orUserError(named, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(named, { throwIfNoEntry: false }));
    if (stat === undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)(`there is no file or folder \`${named}\``);
    return stat.isDirectory();
}
/** Lists JSON files in the order of their names, so that the same folder reads the same everywhere. */
function listJsonFiles(folder) {
    return orUserError(folder, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder, { withFileTypes: true }))
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => entry.name)
        .filter((name) => name.endsWith('.json') && !name.startsWith('.') && name !== 'run.json')
        .sort();
}
function readIfOurs({ folder, name, reach }) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, name);
    const isOurs = (0,_file_name_js__WEBPACK_IMPORTED_MODULE_10__/* .isResultsFileName */ .S)(name);
    // Whoever names a folder means what is in it, not what a link in it leads to.
    const followed = (0,_text_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .follow */ .e6)(file, (0,_text_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .within */ .ux)(folder, 'the folder of results'));
    if (followed.status === 'refused') {
        if (isOurs)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)(`cannot be read: ${followed.reason}`, { file });
        return [];
    }
    if (isOurs)
        return [readResultsFile(file, reach)];
    const bytes = tryRead(file, reach);
    // A damaged file that names our keys was one of ours: to pass it over would compare with less than the user thinks.
    if (bytes === undefined || !OUR_KEYS.every((key) => bytes.includes(`"${key}"`)))
        return [];
    const value = parse((0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .decodeText */ .g7)(bytes, file), file);
    return hasOurKeys(value) ? [(0,_parse_record_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRecord */ .Hh)(value, file)] : [];
}
function hasOurKeys(value) {
    return typeof value === 'object' && value !== null && OUR_KEYS.every((key) => Object.hasOwn(value, key));
}
function tryRead(file, reach) {
    try {
        return read(file, reach);
    }
    catch {
        return undefined;
    }
}
function read(file, reach) {
    // No JavaScript string is longer; in UTF-8 no text has fewer bytes than characters.
    return (0,_text_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBytes */ .io)(file, reach, { maxBytes: node_buffer__WEBPACK_IMPORTED_MODULE_0__.constants.MAX_STRING_LENGTH, shownAs: file });
}
function orUserError(file, act) {
    try {
        return act();
    }
    catch (error) {
        if (error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.UserError)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)(`cannot be read: ${reason}`, { file }, { cause: error });
    }
}
function parse(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,_text_json_js__WEBPACK_IMPORTED_MODULE_4__/* .explainSyntaxError */ .tZ)(error, text, file);
    }
}


/***/ }),

/***/ 55245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JsonReader),
/* harmony export */   q: () => (/* binding */ JsonSyntaxError)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40054);
/* harmony import */ var _text_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94761);



const LIMITS = { values: 5_000_000, levels: 32 };
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What Python writes where JSON has another word or none. */
const PYTHON_WORD = /-?(?:NaN|Infinity|None|True|False)\b/y;
const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, BACKSLASH] = [9, 10, 13, 32, 34, 92];
/** An error in a JSON text, with its offset. */
class JsonSyntaxError extends Error {
    offset;
    /** False where the text is JSON as far as it was read, but holds what is not allowed. */
    isSyntax;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
        this.isSyntax = message.startsWith('not valid JSON');
    }
}
/**
 * Reads a JSON text with positions, which JSON.parse does not give. Beyond RFC 8259 it refuses what would be lost or do
 * harm without notice: a key given twice, a key that reaches a prototype, a number beyond a double, too many levels or
 * values.
 */
class JsonReader {
    #text;
    #at = 0;
    #values = 0;
    constructor(text) {
        this.#text = text;
    }
    readAll() {
        const top = this.#readValue(1, undefined);
        this.#skipBlanks();
        if (this.#at < this.#text.length)
            this.#fail('not valid JSON: more text follows the value');
        return top;
    }
    #readValue(level, name) {
        this.#skipBlanks();
        this.#values += 1;
        if (this.#values > LIMITS.values)
            this.#fail(`more than ${LIMITS.values} values are not allowed`);
        if (level > LIMITS.levels)
            this.#fail(`more than ${LIMITS.levels} levels are not allowed`);
        const offset = this.#at;
        const start = this.#text[offset];
        if (start === '{')
            return this.#readObject(level);
        if (start === '[')
            return this.#readArray(level, name);
        if (start !== '"')
            return this.#readLiteral(name);
        const value = this.#readString();
        return { offset, value, written: value };
    }
    #readObject(level) {
        const offset = this.#at;
        const entries = new Map();
        this.#at += 1;
        while (!this.#skipTo('}', entries.size > 0)) {
            const keyOffset = this.#at;
            if (this.#text[keyOffset] !== '"')
                this.#fail('not valid JSON: expected a key in double quotes');
            const key = this.#readString();
            if (_source_js__WEBPACK_IMPORTED_MODULE_0__/* .FORBIDDEN_KEYS */ .p.has(key))
                this.#fail(`the key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)} is not allowed`, keyOffset);
            if (entries.has(key))
                this.#fail(`the key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(key)} is given twice`, keyOffset);
            this.#skipBlanks();
            if (this.#text[this.#at] !== ':')
                this.#fail('not valid JSON: expected `:` after the key');
            this.#at += 1;
            entries.set(key, { node: this.#readValue(level + 1, key), keyOffset });
        }
        return (0,_text_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toMapping */ .c_)(offset, entries);
    }
    #readArray(level, name) {
        const offset = this.#at;
        const items = [];
        this.#at += 1;
        while (!this.#skipTo(']', items.length > 0))
            items.push(this.#readValue(level + 1, name));
        return (0,_text_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toList */ .st)(offset, items);
    }
    /** Skips the closing bracket and gives true, or skips the comma before the next element and gives false. */
    #skipTo(closing, needsComma) {
        this.#skipBlanks();
        const found = this.#text[this.#at];
        if (found === closing) {
            this.#at += 1;
            return true;
        }
        if (!needsComma)
            return false;
        if (found !== ',')
            this.#fail(`not valid JSON: expected \`,\` or \`${closing}\``);
        this.#at += 1;
        this.#skipBlanks();
        if (this.#text[this.#at] === closing)
            this.#fail(`not valid JSON: no comma is allowed before \`${closing}\``);
        return false;
    }
    #readString() {
        const start = this.#at;
        let end = start + 1;
        let isPlain = true;
        for (let code = this.#text.charCodeAt(end); code !== QUOTE; code = this.#text.charCodeAt(end)) {
            if (Number.isNaN(code))
                this.#fail('not valid JSON: a text is not closed');
            if (code < SPACE)
                this.#fail('not valid JSON: a text holds a line break or control character', end);
            if (code === BACKSLASH)
                isPlain = false;
            end += code === BACKSLASH ? 2 : 1;
        }
        this.#at = end + 1;
        return isPlain ? this.#text.slice(start + 1, end) : this.#unescape(start, end + 1);
    }
    #unescape(start, end) {
        try {
            return JSON.parse(this.#text.slice(start, end)); // a JSON text in quotes is a string
        }
        catch {
            return this.#fail('not valid JSON: a text holds an unknown escape', start);
        }
    }
    #readLiteral(name) {
        const offset = this.#at;
        LITERAL.lastIndex = offset;
        const literal = LITERAL.exec(this.#text)?.[0];
        if (literal === undefined)
            return this.#fail(this.#explainWord());
        const value = JSON.parse(literal); // what the pattern matches is one of these
        if (typeof value === 'number' && !Number.isFinite(value))
            this.#fail((0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .explainInfinite */ .u)(name));
        this.#at += literal.length;
        return { offset, value, written: String(value) === literal ? value : literal };
    }
    #explainWord() {
        PYTHON_WORD.lastIndex = this.#at;
        const word = PYTHON_WORD.exec(this.#text)?.[0];
        return word === undefined
            ? 'not valid JSON: expected a value'
            : `not valid JSON: JSON has no \`${word}\`, which Python writes; use null, true, false or a text`;
    }
    #skipBlanks() {
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (code !== SPACE && code !== LINE_FEED && code !== RETURN && code !== TAB)
                return;
            this.#at += 1;
        }
    }
    #fail(message, offset = this.#at) {
        throw new JsonSyntaxError(message, offset);
    }
}


/***/ }),

/***/ 21789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ isNoJson),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   tZ: () => (/* binding */ explainSyntaxError)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55245);
/* harmony import */ var _line_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70564);
/* harmony import */ var _text_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94761);




/** Parses JSON; what is wrong with it is a UserError. `firstLine` is the line of the file on which the text starts. */
function parseJson(text, file, firstLine = 1) {
    const placeAt = placesIn(text, file, firstLine);
    const top = read(text, placeAt);
    return {
        file,
        value: top.value,
        written: top.written,
        placeOf: (path) => placeAt((0,_text_node_js__WEBPACK_IMPORTED_MODULE_3__/* .findNode */ .cy)(top, path).node.offset),
        placeOfKey: (path) => placeAt((0,_text_node_js__WEBPACK_IMPORTED_MODULE_3__/* .findNode */ .cy)(top, path).keyOffset),
    };
}
/** Tells whether an error of `parseJson` says that a text is no JSON, not that it holds what is not allowed. */
function isNoJson(error) {
    return error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError && error.cause instanceof _json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonSyntaxError */ .q && error.cause.isSyntax;
}
/** Makes a UserError of an error of JSON.parse, with the line and column, which that does not always tell. */
function explainSyntaxError(error, text, file, firstLine = 1) {
    try {
        new _json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonReader */ .O(text).readAll();
    }
    catch (found) {
        if (found instanceof _json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonSyntaxError */ .q) {
            const isCut = error instanceof Error && /end of JSON input|Unterminated/.test(error.message);
            const message = isCut ? 'not valid JSON: the file is cut off' : found.message;
            return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.userError)(message, placesIn(text, file, firstLine)(found.offset), { cause: error });
        }
    }
    return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.userError)('not valid JSON', { file, line: firstLine }, { cause: error });
}
function read(text, placeAt) {
    try {
        return new _json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonReader */ .O(text).readAll();
    }
    catch (error) {
        if (!(error instanceof _json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonSyntaxError */ .q))
            throw error;
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.userError)(error.message, placeAt(error.offset), { cause: error });
    }
}
function placesIn(text, file, firstLine) {
    const find = (0,_line_index_js__WEBPACK_IMPORTED_MODULE_2__/* .indexLines */ .u)(text);
    return (offset) => {
        const { line, column } = find(offset);
        return { file, line: line + firstLine - 1, column };
    };
}


/***/ }),

/***/ 70564:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ indexLines)
/* harmony export */ });
/** Length of the stretches of text whose first line is kept: an index of every line can be larger than the text. */
const STRETCH = 4096;
const FIRST = { line: 1, start: 0 };
/** Gives the function from offsets in a text to lines and columns, from 1; it counts the lines at its first call. */
function indexLines(text) {
    let marks;
    return (offset) => {
        marks ??= markStretches(text);
        const stretch = Math.floor(offset / STRETCH);
        let { line, start } = marks[stretch] ?? FIRST;
        // Cut, since a search in the text would go on to the end of a line, which may be the whole text.
        const from = stretch * STRETCH;
        const before = text.slice(from, offset);
        for (let end = before.indexOf('\n'); end !== -1; end = before.indexOf('\n', end + 1)) {
            line += 1;
            start = from + end + 1;
        }
        return { line, column: offset - start + 1 };
    };
}
function markStretches(text) {
    const marks = [FIRST];
    let { line, start } = FIRST;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        while (marks.length * STRETCH <= end)
            marks.push({ line, start });
        line += 1;
        start = end + 1;
    }
    while (marks.length * STRETCH <= text.length)
        marks.push({ line, start });
    return marks;
}


/***/ }),

/***/ 19770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   lQ: () => (/* binding */ isFolder),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92960);
/** The one place that opens a file for reading whose name comes from outside. */



/** Least bytes that are asked for at once: what tells no size, as a file of `/proc`, is read in such parts. */
const CHUNK_BYTES = 64 * 1024;
/** Non-blocking, so that a FIFO cannot hold the run; a terminal does not become ours. Windows knows none of these. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | posixFlag('O_NONBLOCK') | posixFlag('O_NOCTTY');
/** Gives a regular file's bytes; one that cannot be read is a UserError, which quotes nothing of it. */
function readBytes(file, reach, request) {
    return withFile(file, reach, request, (descriptor, { size }) => {
        const { maxBytes, instead = '' } = request;
        if (size > maxBytes)
            throw fail(request, `it has ${size} bytes; at most ${maxBytes} are allowed${instead}`);
        const bytes = readUpTo(descriptor, size, maxBytes);
        if (bytes === undefined)
            throw fail(request, `it has more than ${maxBytes} bytes, which is the most allowed`);
        return bytes;
    });
}
/** Gives the beginning of a regular file, as far as it may be read; nothing of one that may or can not. */
function readHead(file, reach, bytes) {
    try {
        return withFile(file, reach, { maxBytes: bytes, shownAs: file }, (descriptor) => {
            const head = Buffer.alloc(bytes);
            return head.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, head, 0, bytes, 0));
        });
    }
    catch (error) {
        if (error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError)
            return Buffer.alloc(0);
        throw error;
    }
}
/** Tells whether a path leads to a folder within reach. */
function isFolder(file, reach) {
    const followed = (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(file, reach);
    if (followed.status === 'refused')
        return false;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(followed.file, { throwIfNoEntry: false })?.isDirectory() === true;
}
function withFile(file, reach, request, act) {
    let descriptor;
    try {
        const real = allowed((0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(file, reach), request);
        // To open a device may already do something.
        refuseSpecial((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real), reach, request);
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(real, reach.kind === 'within' ? FLAGS | posixFlag('O_NOFOLLOW') : FLAGS);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        refuseSpecial(stat, reach, request);
        allowed((0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .followOpen */ .Qf)(descriptor, real, reach), request);
        return act(descriptor, stat);
    }
    catch (error) {
        if (error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError)
            throw error;
        throw fail(request, reasonOf(error), error);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function allowed(followed, request) {
    if (followed.status === 'refused')
        throw fail(request, followed.reason);
    return followed.file;
}
function refuseSpecial(stat, reach, request) {
    if (stat.isDirectory())
        throw fail(request, 'it is a folder');
    if (!stat.isFile())
        throw fail(request, 'it is not a regular file');
    // Another name of it may lie anywhere: no path tells.
    if (reach.kind === 'within' && stat.nlink > 1)
        throw fail(request, `it is a hard link, whose other names may lie out of ${reach.name}; copy the file`);
}
/** Reads a file to its end, wherever that is by now; undefined where it goes on after `maxBytes`. */
function readUpTo(descriptor, size, maxBytes) {
    const chunks = [];
    for (let total = 0; total <= maxBytes;) {
        const chunk = Buffer.allocUnsafe(Math.max(size - total, CHUNK_BYTES));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, chunk, 0, chunk.length, null);
        if (count === 0)
            return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
        chunks.push(chunk.subarray(0, count));
        total += count;
    }
    return undefined;
}
function fail({ shownAs, place }, reason, cause) {
    return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`cannot read \`${shownAs.replaceAll('\0', '?')}\`: ${reason}`, place, { cause });
}
function posixFlag(name) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.constants[name] ?? 0;
}
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string')
        return 'it cannot be opened';
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return 'there is no such file';
    if (code === 'EACCES' || code === 'EPERM')
        return 'permission denied';
    if (code === 'ELOOP')
        return 'its symbolic links go in a circle';
    return code;
}


/***/ }),

/***/ 92960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ followOpen),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   e6: () => (/* binding */ follow),
/* harmony export */   eY: () => (/* binding */ ANYWHERE),
/* harmony export */   fv: () => (/* binding */ holdsKeys),
/* harmony export */   nT: () => (/* binding */ jobWorkspace),
/* harmony export */   rL: () => (/* binding */ localWorkspace),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** How far a path may lead: the rule for every file that is read or written by a name from outside. */


/** The reach of whoever starts the run. */
const ANYWHERE = { kind: 'anywhere' };
/** The workspace of a command line: files name what lies in the working directory, the user names anything. */
function localWorkspace(cwd) {
    return { cwd, files: within(cwd, 'the working directory'), named: ANYWHERE };
}
/** The workspace of a job: a pull request may put a link where the workflow names a file, so nothing leaves it. */
function jobWorkspace(checkout, cwd) {
    const files = within(checkout, 'the workspace');
    return { cwd, files, named: files };
}
/** The reach of a folder. */
function within(folder, name) {
    return { kind: 'within', folder, name };
}
/** Names of files that hold keys, in any case; they are no prompts and no cases. */
const HOLDS_KEYS = /^(?:\.env(?:\..*)?|\.npmrc|\.yarnrc(?:\.yml)?|\.netrc|\.pypirc|\.git-credentials|gha-creds-.*\.json)$/i;
/** Tells whether a file's name is one of those that hold keys. */
function holdsKeys(file) {
    return HOLDS_KEYS.test(node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file));
}
/** Follows the links of a path, also where nothing is there yet. What lies out of reach is not told apart by whether it exists. */
function follow(file, reach) {
    if (file.includes('\0'))
        return refuse('its name holds a NUL character');
    if (reach.kind === 'anywhere')
        return { status: 'allowed', file };
    const real = realPath(file);
    return real === undefined
        ? refuse(`a link on its way leads nowhere, or out of ${reach.name}`)
        : judge(real, reach);
}
/** Finds where an open file lies: what was followed before it was opened may have been replaced. */
function followOpen(descriptor, file, reach) {
    if (reach.kind === 'anywhere')
        return { status: 'allowed', file };
    try {
        return judge((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/self/fd/${descriptor}`), reach);
    }
    catch {
        return follow(file, reach);
    }
}
/** Tells whether a path lies in a folder or is it, as they are written. */
function isWithin(folder, target) {
    const way = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(folder, target);
    return way !== '..' && !way.startsWith(`..${(node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)}`) && !node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(way);
}
function judge(real, { folder, name }) {
    const root = realPath(folder) ?? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder);
    if (!isWithin(root, real))
        return refuse(`it is not within ${name}`);
    const steps = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, real).toLowerCase().split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep));
    if (steps.includes('.git'))
        return refuse('it lies in `.git`, where keys are kept');
    if (holdsKeys(real))
        return refuse('files of its name hold keys');
    return { status: 'allowed', file: real };
}
function refuse(reason) {
    return { status: 'refused', reason };
}
/** Gives a path with its links followed as far as it exists; undefined where one of them leads nowhere. */
function realPath(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file);
    }
    catch {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file);
        if (folder === file || isThere(file))
            return undefined;
        const real = realPath(folder);
        return real === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(real, node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file));
    }
}
/** Tells whether something is there, a link to nothing or what cannot be looked at too. */
function isThere(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 7159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ readPlainText),
/* harmony export */   bd: () => (/* binding */ SIZE_LIMITS),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19770);



/** Sizes in bytes above which a file is not read. */
const SIZE_LIMITS = {
    config: 256 * 1024,
    /** A file in YAML: what is larger holds rows. */
    yaml: 4 * 1024 * 1024,
    /** A benchmark file in JSON, a prompt or other text that a benchmark refers to. */
    benchmark: 32 * 1024 * 1024,
    /** Rows that are read whole: cases, recordings, official benchmark files. */
    rows: 384 * 1024 * 1024,
};
const LINE_FEED = 10;
/** First bytes of files that are taken for text in UTF-8, and what they are. */
const OTHER_KINDS = [
    [Buffer.from([0xff, 0xfe]), 'UTF-16 text; save it as UTF-8'],
    [Buffer.from([0xfe, 0xff]), 'UTF-16 text; save it as UTF-8'],
    [Buffer.from([0x1f, 0x8b]), 'packed by gzip, not UTF-8 text'],
    [Buffer.from('PK\x03\x04'), 'an archive or a spreadsheet; export it as text in UTF-8'],
];
/**
 * Reads a regular file as UTF-8, without a byte order mark. One that is out of reach, missing, special, oversized or
 * binary is a UserError at the place that referred to it; `shownAs` is the file's name in messages.
 */
function readText(file, reach, maxBytes, referredFrom, shownAs = file) {
    return readPlainText((0,_open_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(file, reach, { maxBytes, place: referredFrom, shownAs }), shownAs);
}
/** Gives a text file's bytes as text; what is binary is a UserError with the line. */
function readPlainText(bytes, shownAs) {
    const text = decodeText(bytes, shownAs);
    if (text.includes('\0'))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)('the file holds a NUL character; only text is allowed', {
            file: shownAs,
            line: text.slice(0, text.indexOf('\0')).split('\n').length,
        });
    return text;
}
/** Gives a file's bytes as text, without a byte order mark; what is not valid UTF-8 is a UserError with the line. */
function decodeText(bytes, shownAs) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(explainEncoding(bytes), { file: shownAs, line: lineOfFirstWrong(bytes) });
    const text = bytes.toString('utf8');
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
function explainEncoding(bytes) {
    const known = OTHER_KINDS.find(([mark]) => bytes.subarray(0, mark.length).equals(mark));
    return known === undefined
        ? 'the file is not valid UTF-8 text; save it as UTF-8'
        : `the file is ${known[1]}`;
}
/** Finds the first line that is not UTF-8; no character of several bytes holds the byte of a line break. */
function lineOfFirstWrong(bytes) {
    let [line, start] = [1, 0];
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return line;
        [line, start] = [line + 1, end + 1];
    }
    return line;
}


/***/ }),

/***/ 60597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   DD: () => (/* binding */ MAX_LEVELS),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   T: () => (/* binding */ flagOrNull),
/* harmony export */   UV: () => (/* binding */ filledListOf),
/* harmony export */   Uq: () => (/* binding */ filledText),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   o6: () => (/* binding */ findTooDeep),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   uM: () => (/* binding */ share),
/* harmony export */   vj: () => (/* binding */ amount),
/* harmony export */   vp: () => (/* binding */ showValue),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);

/** Result for a right value; shared, so that a million right values make no garbage. */
const RIGHT = [];
const TIME = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[-+]\d\d:?\d\d)?)?$/;
const MAX_SHOWN = 60;
const MAX_SHOWN_STEPS = 4;
/**
 * Most levels of nesting. Deeper values are refused: parts that nobody reads are walked too, when they are compared,
 * redacted or written anew.
 */
const MAX_LEVELS = 100;
/** Text. */
const text = is('text', (value) => typeof value === 'string');
/** Text that is not empty. */
const filledText = is('text that is not empty', (value) => typeof value === 'string' && value !== '');
/** True or false. */
const flag = is('true or false', (value) => typeof value === 'boolean');
/** True, false or null. */
const flagOrNull = is('true, false or null', (value) => value === null || typeof value === 'boolean');
/** A finite number. */
const number = is('a number', (value) => isNumber(value));
/** A finite number from 0. */
const amount = is('a number from 0', (value) => isNumber(value) && value >= 0);
/** A number from 0 to 1. */
const share = is('a number from 0 to 1', (value) => isNumber(value) && value >= 0 && value <= 1);
/** A date, with or without a time, as ISO 8601 writes it. */
const time = is('an ISO 8601 time, e.g. `2026-11-24T10:00:00Z`', isTime);
/** Gives the shape of one of these words. */
function oneOf(words) {
    return is(`one of ${words.join(', ')}`, (value) => words.some((word) => word === value));
}
/** Gives the shape of null or of what has the given shape. */
function orNull(shape) {
    return (value) => value === null
        ? RIGHT
        : shape(value).map((wrong) => wrong.at === '' ? { ...wrong, allowed: `${wrong.allowed} or null` } : wrong);
}
/** Gives the shape of a list whose items have the given shape. */
function listOf(shape) {
    return (value) => (Array.isArray(value) ? wrongItems(value, shape) : [describeWrong('a list', value)]);
}
/** Gives the shape of a list of at least one item of the given shape. */
function filledListOf(shape) {
    return (value) => Array.isArray(value) && value.length > 0
        ? wrongItems(value, shape)
        : [describeWrong('a list that is not empty', value)];
}
/** Gives the shape of a mapping of any keys to values of the given shape. */
function mapOf(shape) {
    return (value) => {
        if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(value))
            return [describeWrong('a mapping', value)];
        const all = [];
        for (const key of Object.keys(value))
            gather(all, shape(value[key]), stepTo(key));
        return all;
    };
}
/** Gives the shape of a mapping with all keys of `required`, perhaps those of `optional`; others are not checked. */
function mapping(required, optional) {
    const known = Object.entries({ ...optional, ...required });
    return (value) => {
        if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(value))
            return [describeWrong('a mapping', value)];
        let all;
        for (const [key, inner] of known) {
            const found = value[key];
            if (found === undefined && !Object.hasOwn(required, key))
                continue;
            const wrong = inner(found);
            if (wrong.length > 0)
                gather((all ??= []), wrong, stepTo(key));
        }
        return all ?? RIGHT;
    };
}
/** Finds where a value is nested too deep: the first steps of the path to that part; null where it is not. */
function findTooDeep(value, levels = MAX_LEVELS, shown = MAX_SHOWN_STEPS) {
    if (typeof value !== 'object' || value === null)
        return null;
    if (levels === 0)
        return '';
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries()) {
            const deep = findTooDeep(item, levels - 1, shown - 1);
            if (deep !== null)
                return shown > 0 ? `[${index}]${deep}` : '';
        }
        return null;
    }
    // Keys are not copied: a million rows have ten million of them.
    for (const key in value) {
        const deep = findTooDeep(value[key], levels - 1, shown - 1);
        if (deep !== null)
            return shown > 0 ? stepTo(key) + deep : '';
    }
    return null;
}
/** Gives a value as an error message shows it: a single value in backticks, cut where it is long; else its kind. */
function showValue(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a mapping';
    const scalar = typeof value === 'number' ? String(value) : JSON.stringify(value);
    return `\`${scalar.length > MAX_SHOWN ? `${scalar.slice(0, MAX_SHOWN - 3)}...` : scalar}\``;
}
function is(allowed, test) {
    return (value) => (test(value) ? RIGHT : [describeWrong(allowed, value)]);
}
function describeWrong(allowed, value) {
    return { at: '', allowed, found: showValue(value) };
}
function wrongItems(items, shape) {
    const all = [];
    for (const [index, item] of items.entries()) {
        const wrong = shape(item);
        if (wrong.length > 0)
            gather(all, wrong, `[${index}]`);
    }
    return all;
}
function gather(all, more, step) {
    for (const wrong of more)
        all.push({ ...wrong, at: step + wrong.at });
}
function stepTo(key) {
    return /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
/** Tells whether a value is a time that exists: `Date.parse` takes the 30th of February for the 2nd of March. */
function isTime(value) {
    const parts = typeof value === 'string' ? TIME.exec(value) : null;
    if (parts === null)
        return false;
    const [whole, day = ''] = parts;
    return !Number.isNaN(Date.parse(whole)) && new Date(day).toISOString().startsWith(day);
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}


/***/ }),

/***/ 40054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ FORBIDDEN_KEYS),
/* harmony export */   u: () => (/* binding */ explainInfinite)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55383);

/** Keys that could reach the prototypes of objects. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** Says that a number is none that can be counted with; `name` is the key it stands under. */
function explainInfinite(name) {
    const what = 'only finite numbers are allowed';
    return name === undefined ? what : `${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)} is not finite: ${what}`;
}


/***/ }),

/***/ 94761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c_: () => (/* binding */ toMapping),
/* harmony export */   cy: () => (/* binding */ findNode),
/* harmony export */   st: () => (/* binding */ toList)
/* harmony export */ });
/** Finds the node at a path, or the last node on the way to it; in a list, messages point to the value itself. */
function findNode(top, path) {
    let found = { node: top, keyOffset: top.offset };
    for (const step of path) {
        const item = found.node.items?.[Number(step)];
        const next = item === undefined ? found.node.entries?.get(String(step)) : { node: item, keyOffset: item.offset };
        if (next === undefined)
            break;
        found = next;
    }
    return found;
}
/** Gives the node of a list with these items. */
function toList(offset, items) {
    const value = items.map((item) => item.value);
    const isSame = items.every((item) => item.written === item.value);
    return { offset, value, written: isSame ? value : items.map(({ written }) => written), items };
}
/** Gives the node of a mapping with these entries; none of their keys reaches a prototype. */
function toMapping(offset, entries) {
    const value = {};
    let isSame = true;
    for (const [key, { node }] of entries) {
        value[key] = node.value;
        isSame &&= node.written === node.value;
    }
    if (isSame)
        return { offset, value, written: value, entries };
    const written = Object.fromEntries(Array.from(entries, ([key, { node }]) => [key, node.written]));
    return { offset, value, written, entries };
}


/***/ })

};
