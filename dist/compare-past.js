export const id = 8358;
export const ids = [8358];
export const modules = {

/***/ 56850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HS: () => (/* binding */ buildArm),
  WG: () => (/* binding */ isPassing),
  hm: () => (/* binding */ meanOf),
  s$: () => (/* binding */ meanOfAll)
});

// EXTERNAL MODULE: ./src/records/failure.ts
var records_failure = __webpack_require__(82516);
// EXTERNAL MODULE: ./src/records/list-answered.ts
var list_answered = __webpack_require__(87514);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/records/trials.ts
var trials = __webpack_require__(9317);
// EXTERNAL MODULE: ./src/records/version.ts
var version = __webpack_require__(95418);
// EXTERNAL MODULE: ./src/compare/metric.ts
var metric = __webpack_require__(29983);
;// CONCATENATED MODULE: ./src/compare/excluded.ts
/** Counts trials without a score, and keeps the first, and the first of the most frequent kind of failure. */
class ExcludedTrials {
    #count = 0;
    #kinds = new Map();
    /** Number of trials. */
    get count() {
        return this.#count;
    }
    /** Adds a trial. */
    add(trial) {
        this.#count += 1;
        const kind = trial.failure?.kind ?? 'unscored';
        const seen = this.#kinds.get(kind) ?? { first: trial, count: 0 };
        seen.count += 1;
        this.#kinds.set(kind, seen);
    }
    /** Gives the trials in view of all trials of their side. */
    of(all) {
        const [first, ...others] = this.#kinds.values();
        if (first === undefined)
            return { excluded: 0, all, first: null, most: null };
        const most = others.reduce((some, other) => (other.count > some.count ? other : some), first);
        return { excluded: this.#count, all, first: first.first, most: most.first };
    }
}

;// CONCATENATED MODULE: ./src/compare/arm.ts







/**
 * Pools a side's records; trials that are errored, unscored or pending are left out and counted. The newest record says what a
 * case is: answers to an older version of it (another content hash) are not pooled with those to the newest.
 */
function buildArm(records, reading = metric/* MARKED */.ti) {
    const cases = new Map();
    const addTrial = reading.metric === 'score' ? addGrade : addMark;
    let [scored, pending] = [0, 0];
    const excluded = new ExcludedTrials();
    for (const { results } of (0,order/* newestFirst */.ll)((0,list_answered/* withoutUnasked */.u)(records)))
        for (const result of results) {
            const pooled = cases.get(result.test_id) ?? startCase(result, reading);
            if ((0,version/* isOtherVersion */.j)(pooled.hash, result.case_hash ?? null))
                continue;
            cases.set(result.test_id, pooled);
            for (const trial of (0,trials/* trialsOf */.x)(result)) {
                if ((trial.error ?? null) === null && addTrial(pooled, trial)) {
                    scored += 1;
                    addMeasures(pooled, trial, reading);
                    continue;
                }
                const failure = (0,records_failure/* failureOf */.g5)(trial);
                if (failure?.kind === 'pending') {
                    pending += 1;
                    pooled.pending += 1;
                }
                else
                    excluded.add({ id: result.test_id, failure });
            }
        }
    return { records, cases, scored, pending, excluded: excluded.of(scored + excluded.count) };
}
/** Tells whether a case passes by the majority of its trials. */
function isPassing({ passes, trials }) {
    return passes > trials / 2;
}
/** Gives the mean of what was added; null for nothing. */
function meanOf(mean) {
    return typeof mean === 'object' && mean !== null ? mean.sum / mean.count : mean;
}
/** Gives the mean of all that was added to several; null for nothing. */
function meanOfAll(means) {
    let [sum, count] = [0, 0];
    for (const mean of means) {
        const total = totalOf(mean);
        sum += total.sum;
        count += total.count;
    }
    return count === 0 ? null : sum / count;
}
const NOTHING = { sum: 0, count: 0 };
function totalOf(mean) {
    if (mean === null)
        return NOTHING;
    return typeof mean === 'number' ? { sum: mean, count: 1 } : mean;
}
function startCase({ test_id, case_hash, input, must_pass, tags }, { metric }) {
    return {
        id: test_id,
        hash: case_hash ?? null,
        // Other tools keep lists of messages there.
        input: typeof input === 'string' ? input : null,
        mustPass: must_pass ?? false,
        tags: tags ?? [],
        passes: 0,
        trials: 0,
        pending: 0,
        grades: metric === 'score' ? [] : null,
        score: null,
        latencyMs: null,
        tokens: null,
        costUsd: null,
        firstPassed: null,
        firstFailed: null,
    };
}
/** Counts a trial by its pass mark; false where it has none. */
function addMark(pooled, trial) {
    if (trial.passed === null)
        return false;
    pooled.trials += 1;
    if (trial.passed) {
        pooled.passes += 1;
        pooled.firstPassed ??= trial;
    }
    else
        pooled.firstFailed ??= trial;
    return true;
}
/** Counts a trial by its score; false where it has none. */
function addGrade(pooled, trial) {
    const score = (0,metric/* scoreOf */.uw)(trial);
    if (score === null)
        return false;
    pooled.trials += 1;
    pooled.passes += score;
    pooled.grades?.push(score);
    pooled.firstPassed ??= trial;
    pooled.firstFailed ??= trial;
    return true;
}
function addMeasures(pooled, trial, { isGraded }) {
    const { latency_ms: latencyMs, cost_usd: costUsd, usage } = trial;
    if (latencyMs != null)
        pooled.latencyMs = add(pooled.latencyMs, latencyMs);
    if (costUsd != null)
        pooled.costUsd = add(pooled.costUsd, costUsd);
    if (usage?.input_tokens != null && usage.output_tokens != null)
        pooled.tokens = add(pooled.tokens, usage.input_tokens + usage.output_tokens);
    const score = isGraded ? (0,metric/* scoreOf */.uw)(trial) : null;
    if (score !== null)
        pooled.score = add(pooled.score, score);
}
function add(mean, value) {
    if (mean === null)
        return value;
    if (typeof mean === 'number')
        return { sum: mean + value, count: 2 };
    mean.sum += value;
    mean.count += 1;
    return mean;
}


/***/ }),

/***/ 29983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ findReading),
/* harmony export */   ti: () => (/* binding */ MARKED),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _records_trials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9317);

/** The reading of answers that are marked. */
const MARKED = { metric: 'pass_rate', isGraded: false };
/** Finds how the answers of both sides of a cell are to be read. */
function findReading(records) {
    return { metric: findMetric(records), isGraded: someOutcome(records, isBetween) };
}
function findMetric(records) {
    const isMarked = ({ passed }) => passed !== null;
    return someOutcome(records, isMarked) || !someOutcome(records, (trial) => scoreOf(trial) !== null)
        ? 'pass_rate'
        : 'score';
}
function isBetween(outcome) {
    const score = scoreOf(outcome);
    return score !== null && score > 0 && score < 1;
}
/** Gives the mean of an answer's scores, 0 to 1; null where there is none. */
function scoreOf({ scores }) {
    if (scores === undefined)
        return null;
    let [sum, count] = [0, 0];
    for (const name in scores) {
        const score = scores[name];
        if (score == null)
            continue;
        sum += score;
        count += 1;
    }
    return count === 0 ? null : sum / count;
}
/** Tells whether some outcome without an error, which is left out whatever it says, passes a test. */
function someOutcome(records, test) {
    return records.some(({ results }) => results.some((result) => (0,_records_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .trialsOf */ .x)(result).some((trial) => (trial.error ?? null) === null && test(trial))));
}


/***/ }),

/***/ 48539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ keptBudget),
/* harmony export */   Gf: () => (/* binding */ findPast),
/* harmony export */   Ue: () => (/* binding */ isBaseline),
/* harmony export */   VZ: () => (/* binding */ isPassedOver),
/* harmony export */   _B: () => (/* binding */ describePassedOver),
/* harmony export */   hA: () => (/* binding */ isWholeRun),
/* harmony export */   hf: () => (/* binding */ chooseBaseline),
/* harmony export */   y7: () => (/* binding */ findNewestRuns)
/* harmony export */ });
/* harmony import */ var _records_answers_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31827);
/* harmony import */ var _records_cell_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9098);
/* harmony import */ var _records_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82516);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87506);
/* harmony import */ var _records_trials_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9317);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56850);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29983);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3781);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20254);









/** Tells whether a record is a run of all of its cell. */
function isWholeRun(record) {
    return (0,_records_answers_once_js__WEBPACK_IMPORTED_MODULE_5__/* .isRun */ .y)(record) && record.complete !== false;
}
/** Tells whether a record is found as a baseline by those who name none: a whole run that measured anything. */
function isBaseline(record) {
    return isWholeRun(record) && isMeasured(record);
}
/**
 * Chooses the baseline among records, the newest first: the first that kept its error budget; where none did, because
 * the provider failed or a limit was spent, the first that measured anything.
 */
function chooseBaseline(records) {
    const measured = records.filter(isBaseline);
    return measured.find(keptBudget) ?? measured[0];
}
/** Tells whether so many of a run's trials have a score as its error budget asks for. */
function keptBudget(record) {
    const arm = (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .buildArm */ .HS)([record], (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .findReading */ .OZ)([record]));
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .findBrokenBudget */ .yp)(arm, (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readSettings */ .s)([record]).errorBudget) === null;
}
/** Finds the baseline of each cell; of a cell without one, all that was passed over. */
function findPast(records) {
    const cells = [...(0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_6__/* .groupCells */ .Ju)(records).values()].map((cell) => ({
        last: chooseBaseline((0,_records_order_js__WEBPACK_IMPORTED_MODULE_7__/* .newestFirst */ .ll)(cell)),
        passedOver: (0,_records_order_js__WEBPACK_IMPORTED_MODULE_7__/* .newestFirst */ .ll)(cell.filter(isPassedOver)),
    }));
    return {
        found: cells.flatMap(({ last }) => last ?? []),
        passedOver: cells.flatMap(({ last, passedOver }) => (last === undefined ? passedOver : [])),
    };
}
/** Gives the newest run of each cell that measured anything, or will once people have rated its answers; what was scored again only where there is no run. */
function findNewestRuns(records) {
    return [
        ...(0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_6__/* .groupCells */ .Ju)(records.filter((record) => isMeasured(record) || isWaiting(record))).values(),
    ].flatMap((cell) => (0,_records_order_js__WEBPACK_IMPORTED_MODULE_7__/* .newest */ .BP)(cell.filter(_records_answers_once_js__WEBPACK_IMPORTED_MODULE_5__/* .isRun */ .y)) ?? (0,_records_order_js__WEBPACK_IMPORTED_MODULE_7__/* .newest */ .BP)(cell) ?? []);
}
/** Tells whether a record is no baseline though it measured something. */
function isPassedOver(record) {
    return !isWholeRun(record) && isMeasured(record);
}
/** Says of a record that was passed over which it is, and why. */
function describePassedOver({ timestamp, results, cell_cases: of, rescored_from: from, }) {
    return from === undefined
        ? { why: 'cut', timestamp, cases: results.length, of: of ?? null }
        : { why: 'rescored', timestamp, from };
}
/** Tells whether any trial was answered, and marked or scored. */
function isMeasured({ results }) {
    return results.some((result) => (0,_records_trials_js__WEBPACK_IMPORTED_MODULE_8__/* .trialsOf */ .x)(result).some((trial) => (trial.error ?? null) === null && (trial.passed !== null || (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreOf */ .uw)(trial) !== null)));
}
function isWaiting({ results }) {
    return results.some((result) => (0,_records_trials_js__WEBPACK_IMPORTED_MODULE_8__/* .trialsOf */ .x)(result).some(_records_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPending */ .mm));
}


/***/ }),

/***/ 3781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ MAX_REMATCH_CASES),
/* harmony export */   Fq: () => (/* binding */ isUnderFloor),
/* harmony export */   K9: () => (/* binding */ decidingP),
/* harmony export */   KD: () => (/* binding */ casesFamilyP),
/* harmony export */   Lu: () => (/* binding */ reachesThreshold),
/* harmony export */   R_: () => (/* binding */ freshFamilyP),
/* harmony export */   W3: () => (/* binding */ isSuspect),
/* harmony export */   eu: () => (/* binding */ failsFloor),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   jy: () => (/* binding */ rematchP),
/* harmony export */   oR: () => (/* binding */ isSignificant),
/* harmony export */   wT: () => (/* binding */ breaksBudget),
/* harmony export */   yp: () => (/* binding */ findBrokenBudget),
/* harmony export */   zL: () => (/* binding */ freshP)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/** The rule of the verdict (docs/statistics.md): everything that decides, or simulates a decision, asks here. */

/** Most cases of a rematch; of a larger cell a sample is asked. */
const MAX_REMATCH_CASES = 400;
/**
 * Tells whether a change is a drop of at least a threshold; a threshold of 0 asks for any drop, and no change is none.
 */
function reachesThreshold(change, threshold) {
    return change < 0 && -change >= threshold - _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR;
}
/** Tells whether a rate is under its floor; the floor itself is reached. */
function isUnderFloor({ rate, minPassRate, }) {
    return rate < minPassRate - _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR;
}
/** Tells whether a rate fails its floor: a strict one wherever it is under it, else only where chance does not explain it. */
function failsFloor(floor, p, alpha) {
    return floor.mode === 'strict' ? isUnderFloor(floor) : isSignificant(p, alpha);
}
/** Gives the p that decides one look: the larger of both tests; null where no case is informative. */
function decidingP(exact, cases) {
    return exact === null ? null : Math.max(exact, cases ?? 0);
}
/** Gives the p of a rematch's fresh answers alone: the larger of both tests; answers that show nothing count with 1. */
function freshP(exact, cases) {
    return decidingP(exact, cases) ?? 1;
}
/** Tells whether a first look is reason enough for a rematch: unlikely to be chance, or a drop of the threshold. */
function isSuspect({ p, change }, { suspectP, threshold }) {
    return p !== null && (p < suspectP || reachesThreshold(change, threshold));
}
/** Tells whether a p, adjusted for the family, is evidence. */
function isSignificant(p, alpha) {
    return p !== null && p <= alpha;
}
/** Gives the p that decides a rematch: the larger of its fresh answers' p and that of the paired test on all trials. */
function rematchP(fresh, all) {
    return Math.max(fresh, all);
}
/** Tells whether a cell is red: significantly worse, by at least the threshold. */
function isRed({ p, change }, { alpha, threshold }) {
    return isSignificant(p, alpha) && reachesThreshold(change, threshold);
}
/** Tells whether more of all trials than the error budget (0 to 1, never less than one trial) allows are amiss. */
function breaksBudget(amiss, all, errorBudget) {
    return amiss > Math.max(1, errorBudget * all + _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR);
}
/**
 * Finds a broken error budget: more trials of a side without a score than it allows, or none with a score. Null where
 * the side is measured, or waits for people.
 */
function findBrokenBudget({ scored, pending, excluded }, errorBudget) {
    if (scored + pending > 0 && !breaksBudget(excluded.excluded, excluded.all, errorBudget))
        return null;
    return { ...excluded, errorBudget };
}
/** Gives the p with which a rematch's fresh answers enter the family; one that decides nothing counts with 1. */
function freshFamilyP({ rematch }) {
    if (rematch === null)
        return null;
    return rematch.undecided !== null ? 1 : freshP(rematch.pFresh, rematch.pFreshCases);
}
/**
 * Gives the p with which the paired test on all trials enters the family: of the first look where there was no rematch.
 * Differences without variance count with 0, a rematch that decides or shows nothing with 1.
 */
function casesFamilyP({ look, rematch }) {
    if (rematch === null)
        return look?.p == null ? null : (look.pCases ?? 0);
    return rematch.undecided !== null || rematch.pFresh === null ? 1 : (rematch.pCases ?? 0);
}


/***/ }),

/***/ 20254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87506);


/** Gives the settings of the newest of a side's records. */
function readSettings(records) {
    const { thresholds = {}, statistics = {}, floor = 'statistical' } = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_1__/* .newest */ .BP)(records)?.config ?? {};
    const alpha = statistics.alpha ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_STATISTICS */ .kT.alpha;
    return {
        regressionThreshold: thresholds.regression_threshold ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_REGRESSION_THRESHOLD */ .AA,
        minPassRate: thresholds.min_pass_rate ?? null,
        floor,
        maxLatencyMs: thresholds.max_latency_ms ?? null,
        alpha,
        power: statistics.power ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_STATISTICS */ .kT.power,
        errorBudget: statistics.error_budget ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_STATISTICS */ .kT.errorBudget,
        suspectP: statistics.suspect_p ?? (0,_domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSuspectP */ .zv)(alpha),
        confirmTrials: statistics.confirm_trials ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_STATISTICS */ .kT.confirmTrials,
    };
}


/***/ }),

/***/ 65410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ FAILURE_KINDS),
/* harmony export */   y: () => (/* binding */ STOPPED)
/* harmony export */ });
/**
 * Reasons why there is no answer or no score.
 * - `no_key`: the model could not be asked because a key is missing
 * - `untrusted`: the program that answers may be a stranger's, and is not started
 * - `refused`: the provider does not accept the key (401, 403)
 * - `quota`: the provider wants money first (402, spent quota or credit)
 * - `gone`: the provider has no such model, or not any more
 * - `no_address`: nothing is where requests go (404 without a word on the model, 405, a redirect)
 * - `budget`: a limit of the user's own was reached
 * - `throttled`: the provider asked to come back later until patience was over (429)
 * - `unreachable`: no answer came, after all retries
 * - `interrupted`: what came was no whole answer, after all retries
 * - `parameter`: this request will never be answered because of a parameter in it
 * - `rejected`: this request will never be answered
 * - `no_shard`: the shard that was to ask it gave no answer that can be believed
 * - `stopped`: the run was interrupted before there was an answer
 * - `unscored`: there is an answer, and an evaluator could not score it
 * - `pending`: there is an answer, and people have still to rate it
 */
const FAILURE_KINDS = [
    'no_key',
    'untrusted',
    'refused',
    'quota',
    'gone',
    'no_address',
    'budget',
    'throttled',
    'unreachable',
    'interrupted',
    'parameter',
    'rejected',
    'no_shard',
    'stopped',
    'unscored',
    'pending',
];
/** Failure of what was not answered when the run was interrupted. */
const STOPPED = { kind: 'stopped', words: 'the run was interrupted' };


/***/ }),

/***/ 82516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ hasAnswer),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   mm: () => (/* binding */ isPending),
/* harmony export */   u: () => (/* binding */ unaskedFailure)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65410);

/**
 * Gives the reason why an outcome has no score; null where its answer was scored. Files of others, and ours from before
 * there were kinds, name none that we know: of these an outcome is unscored where an evaluator explains a score of null.
 */
function failureOf(outcome) {
    const { error, error_kind: kind } = outcome;
    if (error == null)
        return null;
    return { kind: isKnown(kind) ? kind : isUnscored(outcome) ? 'unscored' : 'unreachable', words: error };
}
/** Tells whether a failure leaves an answer that can be scored another time. */
function hasAnswer({ kind }) {
    return kind === 'unscored' || kind === 'pending';
}
/** Tells whether an answer waits for people to rate it. */
function isPending(outcome) {
    return failureOf(outcome)?.kind === 'pending';
}
/** Gives the reason why a cell could not be asked at all, a missing key if none is named; null where it was asked. */
function unaskedFailure({ unmeasured, results }) {
    if (unmeasured === undefined)
        return null;
    const kind = results.find(({ error }) => error === unmeasured)?.error_kind;
    return { kind: isKnown(kind) ? kind : 'no_key', words: unmeasured };
}
function isKnown(kind) {
    return _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURE_KINDS */ .B.some((known) => known === kind);
}
function isUnscored({ scores = {}, explanations = {} }) {
    return Object.entries(scores).some(([name, score]) => score === null && Object.hasOwn(explanations, name));
}


/***/ }),

/***/ 87514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ listAnswered),
/* harmony export */   u: () => (/* binding */ withoutUnasked)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87506);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9317);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95418);



/** Lists the cases that a cell's records have results for, by id; the newest record decides a case's version. */
function listAnswered(records) {
    const answered = new Map();
    for (const { results } of (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(withoutUnasked(records)))
        for (const result of results) {
            const hash = result.case_hash ?? null;
            const known = answered.get(result.test_id) ?? { hash, isScored: false };
            if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isOtherVersion */ .j)(known.hash, hash))
                continue;
            const isScored = known.isScored || (0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .trialsOf */ .x)(result).some(isScoredTrial);
            answered.set(result.test_id, { hash: known.hash, isScored });
        }
    return answered;
}
/** Leaves out the runs in which a cell could not be asked, unless there are no others: they add nothing to the rest. */
function withoutUnasked(records) {
    const asked = records.filter(({ unmeasured }) => unmeasured === undefined);
    return asked.length > 0 ? asked : records;
}
function isScoredTrial({ passed, error }) {
    return (error ?? null) === null && passed !== null;
}


/***/ }),

/***/ 95418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isOtherVersion),
/* harmony export */   o: () => (/* binding */ isOfVersion)
/* harmony export */ });
/** Tells whether two content hashes are of different versions of a case; a missing one cannot tell: false. */
function isOtherVersion(a, b) {
    return a !== null && b !== null && a !== b;
}
/** Tells whether a result answers a planned case as the plan has it. */
function isOfVersion({ case: { id }, hash }, { test_id, case_hash }) {
    return test_id === id && !isOtherVersion(case_hash ?? null, hash);
}


/***/ }),

/***/ 15630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** Gives the arithmetic mean; null for no values: a mean of nothing is a state, not a number. */
function mean(values) {
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 46397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readFinishReason)
/* harmony export */ });
/** The words of protocols and servers for each way to end, in lower case with `_`; `load` and `unload` are Ollama's. */
const WORDS = {
    stop: [
        ...[
            'stop',
            'stop_sequence',
            'stop_token',
            'end_turn',
            'end',
            'end_of_text',
            'endoftext',
            'eos',
            'eos_token',
        ],
        ...['stop_str', 'end_of_turn', 'end_of_sequence', 'eos_found', 'eot', 'eot_id'],
        ...['complete', 'completed', 'done', 'finished', 'normal', 'load', 'unload'],
    ],
    length: [
        ...['length', 'max_tokens', 'max_output_tokens', 'max_length', 'token_limit', 'limit', 'model_length'],
        ...['max_completion_tokens', 'max_new_tokens', 'token_limit_reached', 'length_limit'],
        ...['context_length', 'context_window_exceeded', 'model_context_window_exceeded'],
        ...['context_length_exceeded'],
    ],
    refusal: ['refusal', 'refused'],
    filtered: [
        ...[
            'content_filter',
            'content_filtered',
            'filtered',
            'safety',
            'recitation',
            'blocklist',
            'language',
            'spii',
        ],
        ...['prohibited_content', 'image_safety', 'guardrail_intervened', 'sensitive', 'error_toxic'],
        ...['guardrail', 'guardrails', 'moderation', 'content_moderation', 'content_policy', 'blocked'],
        ...['content_policy_violation', 'policy_violation', 'risk_control'],
    ],
    tool_calls: ['tool_calls', 'tool_call', 'tool_use', 'function_call', 'pause_turn'],
};
const REASONS = new Map(Object.entries(WORDS).flatMap(([reason, words]) => words.map((word) => [word, reason])));
/**
 * Gives how an answer ended from the word of any protocol or server, `STOP` and `content_filter: SAFETY` too; null for a
 * word that is no way to end: `error`, `abort`, nothing.
 */
function readFinishReason(word) {
    const known = REASONS.get(word);
    if (known !== undefined)
        return known;
    const [first = ''] = word.split(':');
    const spelled = first
        .trim()
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_');
    return REASONS.get(spelled.replace(/^finish_reason_/, '')) ?? null;
}


/***/ })

};
