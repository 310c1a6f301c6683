export const id = 1165;
export const ids = [1165];
export const modules = {

/***/ 51165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18939);
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59716);
/* harmony import */ var _compare_match_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7426);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39204);
/* harmony import */ var _pipeline_rescore_pairs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82867);
/* harmony import */ var _records_read_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79159);
/* harmony import */ var _text_spare_memory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(974);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3502);
/* harmony import */ var _ballots_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15584);
/* harmony import */ var _print_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(13147);











/** `llm-bench compare BASE NEW`: holds one results file or folder against another. */
async function compare(args, io) {
    const failOn = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .valueOf */ .RP)(args, 'fail-on') ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_FAIL_ON */ .VQ;
    (0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFailOn */ .XV)(failOn);
    const [base = '', next = ''] = args.positionals.map((named) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(io.cwd, named));
    const matched = await (0,_text_spare_memory_js__WEBPACK_IMPORTED_MODULE_7__/* .spareMemory */ .$U)(async () => (0,_pipeline_rescore_pairs_js__WEBPACK_IMPORTED_MODULE_5__/* .rescorePairs */ .F)(await match(base, next, args, io), (0,_ballots_js__WEBPACK_IMPORTED_MODULE_9__/* .pairScoring */ .wK)(args, io)));
    return (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .printVerdict */ .zN)((0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .applyGate */ .ei)((0,_compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRuns */ .q)(matched), failOn), args.flags.has('json'), io);
}
async function match(base, next, args, io) {
    const [before, after] = [base, next].map(findOne);
    if (before === undefined || after === undefined)
        return (0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .matchCells */ .Zt)(await (0,_ballots_js__WEBPACK_IMPORTED_MODULE_9__/* .withBallots */ .SE)((0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_6__/* .readResults */ .x8)(base), args, io), await (0,_ballots_js__WEBPACK_IMPORTED_MODULE_9__/* .withBallots */ .SE)((0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_6__/* .readResults */ .x8)(next), args, io));
    const [counted = before, newer = after] = await (0,_ballots_js__WEBPACK_IMPORTED_MODULE_9__/* .withBallots */ .SE)([before, after], args, io);
    return (0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .matchTwo */ .of)(counted, newer);
}
/** Gives the one record of a file; undefined for a folder, and for a run.json of several cells. */
function findOne(named) {
    if ((0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_6__/* .isFolder */ .lQ)(named))
        return undefined;
    const [first, second] = (0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_6__/* .findResults */ .CM)(named);
    return second === undefined ? first?.record : undefined;
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


/***/ })

};
