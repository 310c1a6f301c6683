export const id = 9159;
export const ids = [9159];
export const modules = {

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
const RUN_SCHEMA = 'llm-bench/run/2';


/***/ }),

/***/ 31827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keepAnswersOnce),
/* harmony export */   y: () => (/* binding */ isRun)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97504);
/* harmony import */ var _cell_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87506);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9317);




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
    return dropStored(records.filter((record) => {
        const answers = answersOf(record);
        return isRun(record) || (!runs.has(answers) && last.get(answers) === record);
    }));
}
/**
 * Leaves out the answers from the store, and by batch, that an earlier record of the list holds; with them records of
 * nothing else.
 */
function dropStored(records) {
    if (!records.some(({ results }) => results.some(isStored)))
        return [...records];
    const held = new Set();
    const kept = new Map();
    // The oldest first: what was asked goes before what was taken from it.
    for (const record of (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll)(records).toReversed())
        kept.set(record, dropHeld(record, held));
    return records.flatMap((record) => kept.get(record) ?? []);
}
function dropHeld(record, held) {
    const names = [];
    const cell = (0,_cell_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfRecord */ .Sy)(record);
    let dropped = 0;
    const results = record.results.flatMap((result) => {
        const trials = (0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .trialsOf */ .x)(result);
        const kept = trials.filter(({ asked_at: at }, index) => {
            const { case_hash: asked = result.test_id } = result;
            const name = JSON.stringify([cell, (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)({ timestamp: at ?? record.timestamp }), asked, index]);
            names.push(name);
            return at === undefined || !held.has(name);
        });
        if (kept.length === trials.length)
            return [result];
        dropped += trials.length - kept.length;
        return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isNonEmpty */ .J)(kept) ? [{ ...result, trials: kept }] : [];
    });
    for (const name of names)
        held.add(name);
    if (dropped === 0)
        return record;
    return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isNonEmpty */ .J)(results) ? { ...record, results } : null;
}
function isStored(result) {
    return (0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .trialsOf */ .x)(result).some(({ asked_at }) => asked_at !== undefined);
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
/* harmony export */   $W: () => (/* binding */ isTemporaryName),
/* harmony export */   E0: () => (/* binding */ resultsFileStem),
/* harmony export */   NT: () => (/* binding */ temporaryName),
/* harmony export */   SQ: () => (/* binding */ isResultsFileName),
/* harmony export */   qS: () => (/* binding */ resultsFileName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Pattern of a results file's name: `<benchmark>_<model>_<YYYYMMDD_HHMMSS>.json`, perhaps with a counter. */
const NAME_PATTERN = /_\d{8}_\d{6}(?:_\d+)?\.json$/;
/** Name of a file that is being written. */
const TEMPORARY = /^\.llm-bench-[0-9a-f-]{36}\.tmp$/;
/** Longest part of a name: leaves room for time, counter and ending within the 255 bytes that file systems allow. */
const MAX_PART_LENGTH = 100;
/** Names that Windows keeps for devices, whatever follows their first dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)\./i;
/** Gives a cell's file name without its ending; the time in UTC. */
function resultsFileStem(benchmark, model, time) {
    const stamp = time.toISOString().replaceAll(/[-:]/g, '').replace('T', '_').slice(0, 15);
    return `${safe(benchmark)}_${safe(model)}_${stamp}`;
}
/** Gives the name of a file, by the count of those whose names are the same up to there. */
function resultsFileName(stem, count) {
    return `${stem}${count === 1 ? '' : `_${count}`}.json`;
}
/** Tells whether a file is named as results files are. */
function isResultsFileName(name) {
    return NAME_PATTERN.test(name);
}
/** Gives a name to write under that no other process takes, not even one with the same process id in another container. */
function temporaryName() {
    return `.llm-bench-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
}
/** Tells whether a file is named as those are that are being written. */
function isTemporaryName(name) {
    return TEMPORARY.test(name);
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
/* harmony export */   mu: () => (/* binding */ outcomeShape),
/* harmony export */   z0: () => (/* binding */ answeredShape)
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
    by_batch: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
    asked_at: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB,
};
const evaluator = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({ name: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq, version: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai, settings: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(() => []), threshold: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM) }, { as: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq, mean_threshold: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .share */ .uM, instruments: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(() => []) });
const trial = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({ passed: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOrNull */ .T }, outcome);
const whole = {
    ...outcome,
    output_cut: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt,
    answers: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)((0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)),
    secondary: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai),
    attempts: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
};
/** One outcome alone, with all that a record of it is made from. */
const outcomeShape = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({ passed: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOrNull */ .T }, whole);
/** An outcome that has an answer. */
const answeredShape = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({ passed: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOrNull */ .T, output: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }, whole);
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
    unreviewed: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
    repeat: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
    evaluators: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(evaluator),
    compare_to: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq,
    origin: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({ paper: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, licence: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, version: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq }, {}),
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
const rematch = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({ trials: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj, against: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, baseline: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(result), candidate: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(result) }, { unfinished: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, unfinished_kind: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, asked_at: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB });
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

/***/ 79159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CM: () => (/* binding */ findResults),
  lQ: () => (/* binding */ isFolder),
  iU: () => (/* binding */ listResultsFiles),
  e2: () => (/* binding */ readEach),
  x8: () => (/* binding */ readResults),
  B9: () => (/* binding */ readResultsFile),
  fJ: () => (/* binding */ readResultsFolder)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/discard-torn.ts
var discard_torn = __webpack_require__(88351);
// EXTERNAL MODULE: ./src/text/json.ts
var json = __webpack_require__(21789);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/records/answers-once.ts
var answers_once = __webpack_require__(31827);
// EXTERNAL MODULE: ./src/records/file-name.ts
var file_name = __webpack_require__(87676);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/json.ts
var domain_json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/text/spool.ts + 1 modules
var spool = __webpack_require__(54083);
// EXTERNAL MODULE: ./src/text/try-json.ts
var try_json = __webpack_require__(57453);
;// CONCATENATED MODULE: ./src/records/parse-laid-out.ts





/** How a results file that we have written begins and ends its results, and ends each (records/json-pieces). */
const START = '\n  "results": [\n';
const END = '\n  ]';
const RESULT_END = '\n    },\n';
/** Bytes of results that are parsed at once, about. */
const BYTES_AT_ONCE = 256 * 1024;
/** Most bytes before the results: a file that has none by then is not ours. */
const MAX_HEAD_BYTES = 16 * 1024 * 1024;
const LIST_START = Buffer.from('[');
const LIST_END = Buffer.from(']');
/**
 * Gives the value of a results file's JSON, whose bytes come in parts, part by part: as one text it would take more memory
 * than all that is in it, and past 512 MiB there is none. Undefined where it is not laid out as ours are.
 */
function parseLaidOut(parts) {
    const ahead = new Ahead(parts);
    while (!ahead.held.includes(START))
        if (ahead.held.length > MAX_HEAD_BYTES || !ahead.read())
            return undefined;
    const head = ahead.take(ahead.held.indexOf(START) + START.length);
    const results = new spool/* Spool */.Q();
    for (const part of cutResults(ahead)) {
        const parsed = parsePart(part);
        if (parsed === undefined)
            return undefined;
        for (const result of parsed)
            results.push(result);
    }
    const tail = ahead.takeAll();
    // Found in the place of the results once parsed, it tells that they are the file's own, and not a list within it.
    const mark = (0,external_node_crypto_.randomUUID)();
    const around = parseBytes(Buffer.concat([head, Buffer.from(`"${mark}"`), tail]));
    if (!(0,domain_json/* isMapping */.p)(around) || JSON.stringify(around['results']) !== JSON.stringify([mark]))
        return undefined;
    return { ...around, results: results.list() };
}
/** What was read of a file and not yet taken. */
class Ahead {
    held = Buffer.alloc(0);
    #parts;
    constructor(parts) {
        this.#parts = parts[Symbol.iterator]();
    }
    /** Reads on, at least as much as is held already, so that what is long is not copied over and over; false at the end. */
    read() {
        const read = [this.held];
        for (let bytes = 0; bytes <= this.held.length;) {
            const next = this.#parts.next();
            if (next.done === true)
                break;
            // Copied, since a part is read into again.
            read.push(Buffer.from(next.value));
            bytes += next.value.length;
        }
        this.held = Buffer.concat(read);
        return read.length > 1;
    }
    take(bytes) {
        const taken = this.held.subarray(0, bytes);
        this.held = this.held.subarray(bytes);
        return taken;
    }
    takeAll() {
        while (this.read())
            ;
        return this.take(this.held.length);
    }
}
/** Cuts a list of results into parts, without the commas between them, up to its end. */
function* cutResults(ahead) {
    for (;;) {
        const end = ahead.held.indexOf(END);
        if (end >= 0) {
            yield ahead.take(end);
            return;
        }
        const last = ahead.held.length < BYTES_AT_ONCE ? -1 : ahead.held.lastIndexOf(RESULT_END);
        if (last >= 0) {
            yield ahead.take(last + RESULT_END.length - ',\n'.length);
            ahead.take(',\n'.length);
        }
        else if (!ahead.read())
            return;
    }
}
function parsePart(part) {
    const parsed = parseBytes(Buffer.concat([LIST_START, part, LIST_END]));
    return Array.isArray(parsed) && parsed.every(domain_json/* isMapping */.p) ? parsed : undefined;
}
/** Gives the value of JSON; undefined where it is none, or longer than any string. */
function parseBytes(bytes) {
    return bytes.length <= external_node_buffer_.constants.MAX_STRING_LENGTH && (0,external_node_buffer_.isUtf8)(bytes) ? (0,try_json/* tryJson */.M)(bytes.toString()) : undefined;
}

// EXTERNAL MODULE: ./src/records/parse-record.ts
var parse_record = __webpack_require__(79175);
// EXTERNAL MODULE: ./src/records/run-file.ts + 1 modules
var run_file = __webpack_require__(96097);
;// CONCATENATED MODULE: ./src/records/read-results.ts














const OUR_KEYS = ['benchmark_name', 'model_id', 'results'];
/** Reads a results file. Anything that keeps it from being read is a UserError that names it. */
function readResultsFile(file, reach = text_reach/* ANYWHERE */.eY) {
    return (0,parse_record/* parseRecord */.Hh)(readJson(file, reach), file);
}
/**
 * Reads every results file of a folder (not of folders in it): those with our name or our three keys; others are
 * skipped. Its links lead to files in it. A missing folder is a UserError; so is, unless `mayBeEmpty`, one without
 * results.
 */
function readResultsFolder(folder, { mayBeEmpty = false, reach = text_reach/* ANYWHERE */.eY } = {}) {
    return findInFolder(folder, mayBeEmpty, reach).map(({ record }) => record);
}
function findInFolder(folder, mayBeEmpty, reach) {
    if (!isFolder(folder, reach))
        throw (0,problem.userError)(`\`${folder}\` is a file, not a folder of results`);
    const read = [...readFolder(folder, reach)];
    const problems = read.flatMap((one) => (one.status === 'unreadable' ? one.problems : []));
    if (problems.length > 0)
        throw new problem.UserError(problems);
    const found = read.flatMap((one) => (one.status === 'read' ? one : []));
    if (found.length === 0 && !mayBeEmpty)
        throw (0,problem.userError)(`there are no results in \`${folder}\``);
    return found;
}
/**
 * Reads what a user named, a results file, a run.json or a folder, one file after the other, each when it is asked for:
 * only one is held. A path to nothing is a UserError.
 */
function* readEach(named, reach = text_reach/* ANYWHERE */.eY) {
    if (isFolder(named, reach))
        yield* readFolder(named, reach);
    else
        for (const { name, read } of tryList(named, reach))
            yield* tryFile(name, () => [read()]);
}
function* readFolder(folder, reach) {
    // The second name of one that was just written when its process was killed: it would not be read.
    orUserError(folder, () => (0,discard_torn/* discardTorn */.y)(folder, file_name/* isTemporaryName */.$W));
    for (const name of listJsonFiles(folder))
        yield* tryFile(name, () => readIfOurs({ folder, name, reach }));
}
function tryFile(name, read) {
    try {
        return read().map((record) => ({ status: 'read', record, name }));
    }
    catch (error) {
        if (!(error instanceof problem.UserError))
            throw error;
        return [{ status: 'unreadable', name, problems: error.problems }];
    }
}
/** Reads what a user named: a results file, a run.json or a folder of results, no answer of which is given twice. */
function readResults(named, reach = text_reach/* ANYWHERE */.eY) {
    return (0,answers_once/* keepAnswersOnce */.Q)(findResults(named, reach).map(({ record }) => record));
}
/** Reads a results file, the files of a run.json, or a folder of results, each record with its file's name. */
function findResults(named, reach = text_reach/* ANYWHERE */.eY) {
    if (isFolder(named, reach))
        return findInFolder(named, false, reach);
    const found = listRecords(named, reach).map(({ name, read }) => ({ name, record: read() }));
    if (found.length === 0)
        throw (0,problem.userError)(`there are no results in \`${named}\``);
    return found;
}
/** Lists the files that hold the results that a user named as a file: itself, and those that a run.json names. */
function listResultsFiles(named, reach = text_reach/* ANYWHERE */.eY) {
    if (isFolder(named, reach))
        return [named];
    const names = tryList(named, reach).map(({ name }) => external_node_path_default().join(external_node_path_default().dirname(named), name));
    return [...new Set([named, ...names])];
}
/** Lists the records of a file: its own, or those of a run.json. */
function listRecords(file, reach) {
    const value = readJson(file, reach);
    const [folder, own] = [external_node_path_default().dirname(file), external_node_path_default().basename(file)];
    if (!(0,run_file/* isRunFile */.QN)(value))
        return [{ name: own, read: () => (0,parse_record/* parseRecord */.Hh)(value, file) }];
    return (0,run_file/* listRunCells */.lZ)(value, file).map((cell) => cell.kind === 'whole'
        ? { name: own, read: () => (0,parse_record/* parseRecord */.Hh)(cell.value, file) }
        : { name: cell.name, read: () => readBeside({ folder, name: cell.name, reach }) });
}
/** Lists the records of a file; where that fails, one that fails as soon as it is read. */
function tryList(file, reach) {
    try {
        return listRecords(file, reach);
    }
    catch (error) {
        const fail = () => {
            throw error;
        };
        return [{ name: external_node_path_default().basename(file), read: fail }];
    }
}
/** Tells whether a path is a folder; a path to nothing is a UserError. */
function isFolder(named, reach = text_reach/* ANYWHERE */.eY) {
    const followed = (0,text_reach/* follow */.e6)(named, reach);
    if (followed.status === 'refused')
        throw (0,problem.userError)(`cannot read \`${named}\`: ${followed.reason}`);
    const stat = orUserError(named, () => (0,external_node_fs_.statSync)(named, { throwIfNoEntry: false }));
    if (stat === undefined)
        throw (0,problem.userError)(`there is no file or folder \`${named}\``);
    return stat.isDirectory();
}
/** Lists JSON files in the order of their names, so that the same folder reads the same everywhere. */
function listJsonFiles(folder) {
    return orUserError(folder, () => (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }))
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => entry.name)
        .filter((name) => name.endsWith('.json') && !name.startsWith('.') && name !== 'run.json')
        .sort();
}
function readIfOurs(entry) {
    const { folder, name, reach } = entry;
    if ((0,file_name/* isResultsFileName */.SQ)(name))
        return [readBeside(entry)];
    const file = external_node_path_default().join(folder, name);
    if (findRefusal(entry) !== null)
        return [];
    const bytes = tryRead(file, reach);
    // A damaged file that names our keys was one of ours: to pass it over would compare with less than the user thinks.
    if (bytes === undefined || !OUR_KEYS.every((key) => bytes.includes(`"${key}"`)))
        return [];
    const value = parse(bytes, file);
    return hasOurKeys(value) ? [(0,parse_record/* parseRecord */.Hh)(value, file)] : [];
}
/** Reads a file of a folder that is one of ours by its name, or by the word of the run.json in it. */
function readBeside(entry) {
    const file = external_node_path_default().join(entry.folder, entry.name);
    const refusal = findRefusal(entry);
    if (refusal !== null)
        throw (0,problem.userError)(`cannot be read: ${refusal}`, { file });
    return readResultsFile(file, entry.reach);
}
/** Finds why a file is out of reach: whoever names a folder means what is in it, not what a link in it leads to. */
function findRefusal({ folder, name }) {
    const followed = (0,text_reach/* follow */.e6)(external_node_path_default().join(folder, name), (0,text_reach/* within */.ux)(folder, 'the folder of results'));
    return followed.status === 'refused' ? followed.reason : null;
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
    return (0,open_file/* readBytes */.io)(file, reach, { maxBytes: external_node_buffer_.constants.MAX_STRING_LENGTH, shownAs: file });
}
function orUserError(file, act) {
    try {
        return act();
    }
    catch (error) {
        if (error instanceof problem.UserError)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw (0,problem.userError)(`cannot be read: ${reason}`, { file }, { cause: error });
    }
}
/** Reads a file's JSON; one that we have written may have any size. */
function readJson(file, reach) {
    const parts = (0,open_file/* readParts */.fp)(file, reach, { shownAs: file });
    try {
        return parseLaidOut(parts) ?? parse(read(file, reach), file);
    }
    finally {
        // Closes the file where it was not read to its end.
        parts.return(undefined);
    }
}
function parse(bytes, file) {
    const text = (0,read_text/* decodeText */.g7)(bytes, file);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,json/* explainSyntaxError */.tZ)(error, text, file);
    }
}


/***/ }),

/***/ 96097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vZ: () => (/* binding */ describeRun),
  QN: () => (/* binding */ isRunFile),
  lZ: () => (/* binding */ listRunCells)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/domain/record.ts
var record = __webpack_require__(26403);
// EXTERNAL MODULE: ./src/text/check-source.ts
var check_source = __webpack_require__(79057);
// EXTERNAL MODULE: ./src/text/shapes.ts
var shapes = __webpack_require__(60597);
// EXTERNAL MODULE: ./src/text/source.ts
var source = __webpack_require__(40054);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./src/text/fields.ts
var fields = __webpack_require__(71686);
;// CONCATENATED MODULE: ./src/records/run-file-schema.ts



/** Name of a results file beside run.json: never a path. */
const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.json$/;
const cost = schemas/* number */.aig({ error: 'a number or null' }).nullable();
const tokens = schemas/* number */.aig({ error: 'a number from 0' }).min(0, { error: 'a number from 0' });
const count = (0,fields/* wholeNumber */.rD)(0);
const usage = schemas/* looseObject */._H3({ input_tokens: tokens, output_tokens: tokens });
/** Schema of run.json: of each cell all but its answers, for which it names the cell's file. */
const runFileSchema = schemas/* looseObject */._H3({
    schema: schemas/* literal */.euz(record/* RUN_SCHEMA */.E, { error: record/* RUN_SCHEMA */.E }),
    tool_version: fields/* textField */.M8,
    started_at: fields/* textField */.M8.describe('ISO 8601, UTC.'),
    finished_at: fields/* textField */.M8.describe('ISO 8601, UTC.'),
    requests: (0,fields/* wholeNumber */.rD)(0).describe('All requests, retries, rematches and instruments included.'),
    usage,
    cost_usd: cost.describe('US dollars; null where no price is known.'),
    instruments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ model: fields/* textField */.M8, requests: (0,fields/* wholeNumber */.rD)(0), usage, cost_usd: cost }))
        .optional()
        .describe('What instruments took of all that, by name.'),
    ledger: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ dispatched: count, answered: count, unknown: count, estimated: count }))
        .optional()
        .describe('What became of the requests to each model, by id: `unknown` ones lost their response, `estimated` answers came without a count of tokens.'),
    cost_at_most_usd: schemas/* number */.aig({ error: 'a number' })
        .optional()
        .describe('US dollars at most, each lost response counted as the dearest answer of its model, or where none came as the longest it may give.'),
    jail: fields/* textField */.M8.optional().describe('The kind of jail that held the code that was run.'),
    unjailed: fields/* textField */.M8.optional().describe('Why checks of your own ran without a jail.'),
    cells: schemas/* array */.YOg(schemas/* looseObject */._H3({
        file: fields/* textField */.M8
            .regex(FILE_NAME, { error: 'the name of a results file in the same folder' })
            .describe('The results file in the same folder that holds all of the cell, answers and rematch too.'),
        benchmark_name: fields/* textField */.M8,
        model_id: fields/* textField */.M8,
        timestamp: fields/* textField */.M8.describe('ISO 8601, as in the results file.'),
        summary: fields/* jsonObject */.o$.optional().describe('The figures at a glance, as in the results file.'),
        config: fields/* jsonObject */.o$.optional().describe('Settings in force, as in the results file.'),
        fingerprint: fields/* textField */.M8.optional(),
        recipe: fields/* jsonObject */.o$.optional().describe('Prompts and model entry, as in the results file.'),
        files: fields/* jsonObject */.o$.optional().describe('Digests of further files that shape the answers, by path.'),
        complete: fields/* flagField */.tS.optional().describe('False where the cell was cut.'),
        cell_cases: (0,fields/* wholeNumber */.rD)(0).optional().describe('Cases of the whole cell, where it was cut.'),
        rescored_from: fields/* textField */.M8.optional(),
        unmeasured: schemas/* string */.YjP({ error: 'text' }).optional().describe('Why nothing could be measured.'),
    }), { error: 'a list' }),
});

;// CONCATENATED MODULE: ./src/records/run-file.ts
/** The file run.json: what a run was, and which files hold its cells. */







/** How the names of all schemas of run.json begin, and the one of files that hold their cells whole. */
const SCHEMAS = 'llm-bench/run/';
const WHOLE_SCHEMA = 'llm-bench/run/1';
/** Gives the content of run.json for a run whose cells are in these files of its folder, in their order. */
function describeRun({ cells, ...run }, files) {
    return {
        ...run,
        cells: cells.map(({ results: _results, rematch: _rematch, ...cell }, index) => ({
            file: files[index] ?? '',
            ...cell,
        })),
    };
}
/** Tells whether a parsed file is a run.json, of whatever version and name. */
function isRunFile(value) {
    return (0,json/* isMapping */.p)(value) && typeof value['schema'] === 'string' && value['schema'].startsWith(SCHEMAS);
}
/** Lists the cells of a run.json; one that is not as it must be, or of a version that is not known, is a UserError. */
function listRunCells(value, file) {
    const { schema, cells } = value;
    if (schema === WHOLE_SCHEMA) {
        if (!Array.isArray(cells))
            throw (0,problem.userError)(`\`cells\` must be a list, found ${(0,shapes/* showValue */.vp)(cells)}`, { file });
        return cells.map((cell) => ({ kind: 'whole', value: cell }));
    }
    if (schema !== record/* RUN_SCHEMA */.E)
        throw (0,problem.userError)(`\`schema\` must be ${WHOLE_SCHEMA} or ${record/* RUN_SCHEMA */.E}, found ${(0,shapes/* showValue */.vp)(schema)}`, {
            file,
        });
    const run = (0,check_source/* checkSource */.As)(runFileSchema, (0,source/* sourceAt */.Pf)({ file }, value));
    return run.cells.map(({ file: name }) => ({ kind: 'file', name }));
}


/***/ }),

/***/ 9317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ allTrialsOf),
/* harmony export */   x: () => (/* binding */ trialsOf)
/* harmony export */ });
/** Gives the single answers to a case; of one that was asked once its own outcome. */
function trialsOf(result) {
    return result.trials ?? [result];
}
/** Gives the single answers to all cases of a list, one after the other. */
function* allTrialsOf(results) {
    for (const result of results)
        yield* trialsOf(result);
}


/***/ }),

/***/ 88351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ discardTorn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _discard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33909);



/** Nobody is still writing what has not grown for so long. */
const MIN_AGE_MS = 86_400_000;
/**
 * Removes the files of a folder that were being written when their process was killed, by how such files are named: they
 * are a day old, or whole under another name too.
 */
function discardTorn(folder, isTemporary) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter(isTemporary)) {
        const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, name);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
        if (stat?.isFile() !== true)
            continue;
        if (stat.nlink > 1 || Date.now() - stat.mtimeMs > MIN_AGE_MS)
            (0,_discard_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .v)(file);
    }
}


/***/ }),

/***/ 33909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ discard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Removes a file, or a folder with all that is in it; what cannot be removed stays. */
function discard(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        // It is of no use, and costs nobody more than its room.
    }
}


/***/ }),

/***/ 57453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ tryJson)
/* harmony export */ });
/** Gives the value of a JSON text; undefined where it is none, which no JSON text gives. */
function tryJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
