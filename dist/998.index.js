export const id = 998;
export const ids = [998];
export const modules = {

/***/ 65333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HS: () => (/* binding */ buildArm),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   Yf: () => (/* binding */ showCase),
/* harmony export */   j6: () => (/* binding */ isOtherVersion)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20254);

/**
 * Pools a side's records; trials that are errored or unscored are left out and counted. The newest record says what a
 * case is: answers to an older version of it (another content hash) are not pooled with those to the newest.
 */
function buildArm(records) {
    const cases = new Map();
    let [scored, excluded] = [0, 0];
    let firstError = null;
    for (const { results } of (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(findAsked(records)))
        for (const result of results) {
            const pooled = cases.get(result.test_id) ?? startCase(result);
            if (isOtherVersion(pooled.hash, result.case_hash ?? null))
                continue;
            cases.set(result.test_id, pooled);
            for (const trial of result.trials ?? [result]) {
                if (isScored(trial)) {
                    scored += 1;
                    addTrial(pooled, trial);
                }
                else {
                    excluded += 1;
                    firstError ??= `${result.test_id}: ${trial.error ?? 'no reason given'}`;
                }
            }
        }
    return { records, cases, scored, excluded, firstError };
}
/** A run in which the cell could not be asked adds nothing to those in which it was. */
function findAsked(records) {
    const asked = records.filter(({ unmeasured }) => unmeasured === undefined);
    return asked.length > 0 ? asked : records;
}
/** Whether two content hashes are of different versions of a case; without one there is nothing to tell them apart. */
function isOtherVersion(a, b) {
    return a !== null && b !== null && a !== b;
}
/** Whether a case passes by the majority of its trials. */
function isPassing({ passes, trials }) {
    return passes > trials / 2;
}
/** Gives how a side answered a case: its counts, and an answer of the kind that decided. */
function showCase(pooled) {
    const { passes, trials, firstPassed, firstFailed } = pooled;
    const shown = isPassing(pooled) ? firstPassed : firstFailed;
    const explanations = Object.entries(shown?.explanations ?? {}).map(([name, text]) => `${name}: ${text}`);
    return {
        passes,
        trials,
        score: meanScore(shown),
        output: shown?.output ?? null,
        explanation: explanations.length === 0 ? null : explanations.join('; '),
    };
}
function meanScore(shown) {
    const scores = Object.values(shown?.scores ?? {}).filter((score) => score !== null);
    return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
function startCase({ test_id, case_hash, must_pass, tags }) {
    return {
        id: test_id,
        hash: case_hash ?? null,
        mustPass: must_pass ?? false,
        tags: tags ?? [],
        passes: 0,
        trials: 0,
        latencySumMs: 0,
        latencies: 0,
        firstPassed: null,
        firstFailed: null,
    };
}
function isScored({ passed, error }) {
    return passed !== null && (error ?? null) === null;
}
function addTrial(pooled, trial) {
    pooled.trials += 1;
    if (trial.passed === true) {
        pooled.passes += 1;
        pooled.firstPassed ??= trial;
    }
    else
        pooled.firstFailed ??= trial;
    if (trial.latency_ms != null) {
        pooled.latencySumMs += trial.latency_ms;
        pooled.latencies += 1;
    }
}


/***/ }),

/***/ 17079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compareRuns)
});

;// CONCATENATED MODULE: ./src/stats/holm.ts
/**
 * Holm's step-down adjustment (Holm 1979, Scand. J. Statist. 6): compared with alpha, the adjusted p keep the chance of
 * any false alarm in the family at alpha, however its members depend on each other. Nulls are no members and stay null.
 */
function holm(ps) {
    const members = ps.flatMap((p, index) => (p === null ? [] : [{ p, index }])).sort((a, b) => a.p - b.p);
    const adjusted = ps.map(() => null);
    let least = 0;
    for (const [rank, { p, index }] of members.entries()) {
        least = Math.max(least, Math.min(1, (members.length - rank) * p));
        adjusted[index] = least;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./src/compare/comparison.ts
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

// EXTERNAL MODULE: ./src/stats/normal.ts
var normal = __webpack_require__(72160);
;// CONCATENATED MODULE: ./src/stats/rate.ts

/**
 * Gives the mean of case shares. Its effective n is rate (1 - rate) / (variance of the mean), kept between the cases and
 * the trials: the cases where the rate is 0 or 1 or there is one case, the trials where only the variance is 0.
 */
function rateOf(shares, trials) {
    const cases = shares.length;
    const rate = shares.reduce((sum, share) => sum + share, 0) / cases;
    const squares = shares.reduce((sum, share) => sum + (share - rate) ** 2, 0);
    return { rate, cases, trials, effectiveN: effectiveN(rate, squares, cases, trials) };
}
function effectiveN(rate, squares, cases, trials) {
    if (rate <= 0 || rate >= 1 || cases === 1)
        return cases;
    const varianceOfMean = squares / (cases - 1) / cases;
    const n = (rate * (1 - rate)) / varianceOfMean;
    return Math.min(trials, Math.max(cases, n));
}
/** Wilson's score interval of a rate at 95 % (Wilson 1927, JASA 22), with its effective n. */
function wilsonInterval({ rate, effectiveN: n }) {
    const z = (0,normal/* normalQuantile */.Z)(0.975);
    const centre = (rate + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n));
    return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
/** One-sided p of the score test for "the rate is under the floor": P(Z <= (rate - floor) / sqrt(floor (1 - floor) / n)). */
function floorTest({ rate, effectiveN: n }, floor) {
    const spread = Math.sqrt((floor * (1 - floor)) / n);
    // A floor of 1 allows no failure at all, a floor of 0 any.
    if (spread === 0)
        return rate < floor ? 0 : 1;
    return (0,normal/* normal */.q)((rate - floor) / spread);
}

// EXTERNAL MODULE: ./src/compare/arm.ts
var arm = __webpack_require__(65333);
;// CONCATENATED MODULE: ./src/compare/drift.ts
/** Two-sided: what puts a run out of line, and what the next one must show to agree. */
const MARK_P = 0.001;
const AGREE_P = 0.05;
/**
 * Judges a run against earlier runs of the same configuration, where there is nothing to ask again: one that is far out of
 * line is marked, and drift is what the next run confirms (docs/statistics.md). Null where that is not the question.
 */
function findDrift({ drift }, look) {
    if (drift === undefined || look === null)
        return null;
    const direction = look.change < 0 ? 'worse' : 'better';
    const p = twoSided(look);
    if (drift.pending === direction && p <= AGREE_P)
        return { status: 'confirmed', direction };
    return p <= MARK_P ? { status: 'possible', direction } : { status: 'none' };
}
/** The deciding p of both directions together. */
function twoSided({ p, pBetter }) {
    return Math.min(1, 2 * Math.min(p ?? 1, pBetter ?? 1));
}

// EXTERNAL MODULE: ./src/stats/student-t.ts
var student_t = __webpack_require__(35417);
;// CONCATENATED MODULE: ./src/stats/change-interval.ts


/**
 * The 95 % interval of a mean paired difference: t over the differences and two pseudo-cases that together add 0 to the
 * sum and 1 to the sum of squares (after Agresti and Min 2005, Stat. Med. 24). Exists for one case, and where no case
 * differs; its centre is not the plain mean. For show, not for the decision.
 */
function changeInterval(differences) {
    const n = differences.length + 2;
    const sum = differences.reduce((total, d) => total + d, 0);
    const squares = differences.reduce((total, d) => total + d * d, 0);
    const mean = sum / n;
    const standardError = Math.sqrt((squares + 1 - n * mean * mean) / (n - 1) / n);
    const half = (0,student_t/* studentTUpperQuantile */.l)(0.025, n - 1) * standardError;
    return { interval: [mean - half, mean + half], standardError };
}
/** The drop that a one-sided test at `alpha` sees with probability `power`: (z(1 - alpha) + z(power)) standard errors. */
function detectableDrop(standardError, alpha, power) {
    return Math.max(0, (0,normal/* normalQuantile */.Z)(1 - alpha) + (0,normal/* normalQuantile */.Z)(power)) * standardError;
}

// EXTERNAL MODULE: ./src/stats/random.ts
var stats_random = __webpack_require__(80748);
;// CONCATENATED MODULE: ./src/stats/median-ratio.ts

const SEED = 20_241_104;
/** Resamples, fewer for many cases: an interval for show is worth a tenth of a second. */
const MAX_RESAMPLES = 1000;
const MIN_RESAMPLES = 100;
const MAX_DRAWS = 1_000_000;
/**
 * The ratio of two medians over the same cases, candidate to baseline, with a seeded percentile bootstrap over cases
 * (Efron and Tibshirani 1993, ch. 13). Null without cases, or where a baseline median is 0.
 */
function medianRatio(baseline, candidate) {
    const n = baseline.length;
    const ratio = median(Float64Array.from(candidate)) / median(Float64Array.from(baseline));
    if (n === 0 || !Number.isFinite(ratio))
        return null;
    const random = (0,stats_random/* createRandom */.s)(SEED);
    const resamples = Math.max(MIN_RESAMPLES, Math.min(MAX_RESAMPLES, Math.floor(MAX_DRAWS / n)));
    const ratios = Float64Array.from({ length: resamples }, () => {
        const drawn = { baseline: new Float64Array(n), candidate: new Float64Array(n) };
        for (let i = 0; i < n; i += 1) {
            const index = Math.floor(random() * n);
            drawn.baseline[i] = baseline[index] ?? 0;
            drawn.candidate[i] = candidate[index] ?? 0;
        }
        return median(drawn.candidate) / median(drawn.baseline);
    })
        .filter((value) => Number.isFinite(value))
        .sort();
    const at = (share) => ratios[Math.floor(share * (ratios.length - 1))] ?? ratio;
    return { ratio, interval: [at(0.025), at(0.975)] };
}
/** The middle of the values, which it sorts; NaN for none. */
function median(values) {
    values.sort();
    const half = values.length >> 1;
    const upper = values[half] ?? NaN;
    return values.length % 2 === 1 ? upper : ((values[half - 1] ?? NaN) + upper) / 2;
}

// EXTERNAL MODULE: ./src/stats/paired-t.ts
var paired_t = __webpack_require__(99611);
// EXTERNAL MODULE: ./src/stats/stratified-exact.ts
var stratified_exact = __webpack_require__(21676);
;// CONCATENATED MODULE: ./src/compare/pair.ts

/** Pairs the cases of two sides. */
function pairCases(baseline, candidate) {
    const pairs = [];
    const added = [];
    const changed = [];
    let shared = 0;
    for (const after of candidate.cases.values()) {
        const before = baseline.cases.get(after.id);
        if (before === undefined)
            added.push(after.id);
        else if ((0,arm/* isOtherVersion */.j6)(before.hash, after.hash))
            changed.push(after.id);
        else {
            shared += 1;
            if (before.trials > 0 && after.trials > 0)
                pairs.push({ before, after });
        }
    }
    const missing = [...baseline.cases.keys()].filter((id) => !candidate.cases.has(id));
    const fresh = [...added, ...changed]
        .flatMap((id) => candidate.cases.get(id) ?? [])
        .filter(({ trials }) => trials > 0);
    return { pairs, shared, added, changed, missing, fresh };
}
/** Gives a case's pass share. */
function shareOf({ passes, trials }) {
    return passes / trials;
}
/** Lists what became of the cases; a case passes or fails by the majority of its trials. */
function listChanges({ pairs, added, changed, missing, fresh }) {
    const flips = pairs.filter(({ before, after }) => (0,arm/* isPassing */.WG)(before) !== (0,arm/* isPassing */.WG)(after));
    const ranked = flips.sort((a, b) => weight(b) - weight(a) || (a.after.id < b.after.id ? -1 : 1));
    const toFlip = ({ before, after }) => ({
        id: after.id,
        before: (0,arm/* showCase */.Yf)(before),
        after: (0,arm/* showCase */.Yf)(after),
    });
    return {
        compared: pairs.length,
        newlyFailing: ranked.filter(({ before }) => (0,arm/* isPassing */.WG)(before)).map(toFlip),
        newlyPassing: ranked.filter(({ after }) => (0,arm/* isPassing */.WG)(after)).map(toFlip),
        unstable: pairs
            .filter(({ before, after }) => isMixed(before) || isMixed(after))
            .map(({ after }) => after.id),
        added,
        changed,
        missing,
        fresh: fresh.map((item) => ({ id: item.id, after: (0,arm/* showCase */.Yf)(item) })),
    };
}
function isMixed({ passes, trials }) {
    return passes > 0 && passes < trials;
}
/** A wider gap over more trials is stronger evidence. */
function weight({ before, after }) {
    return Math.abs(shareOf(before) - shareOf(after)) * Math.sqrt(1 / (1 / before.trials + 1 / after.trials));
}

;// CONCATENATED MODULE: ./src/compare/look.ts






/**
 * Looks once at the pairs of a cell: the exact test over trials guards against chance, the paired test over cases
 * against reshuffling, and the larger p decides (docs/statistics.md). Null where no case is informative.
 */
function lookAt(pairs, { alpha, power }) {
    const exact = (0,stratified_exact/* stratifiedExact */.f)(pairs.map(({ before, after }) => ({
        baselineTrials: before.trials,
        baselinePasses: before.passes,
        candidateTrials: after.trials,
        candidatePasses: after.passes,
    })));
    const differences = pairs.map(({ before, after }) => shareOf(after) - shareOf(before));
    const cases = (0,paired_t/* pairedT */.u)(differences);
    const { interval, standardError } = changeInterval(differences);
    return {
        change: differences.reduce((sum, d) => sum + d, 0) / differences.length,
        interval,
        p: exact === null ? null : Math.max(exact.worse, cases?.worse ?? 0),
        pBetter: exact === null ? null : Math.max(exact.better, cases?.better ?? 0),
        pExact: exact?.worse ?? null,
        pCases: cases?.worse ?? null,
        method: exact?.method ?? null,
        detectableDrop: detectableDrop(standardError, alpha, power),
    };
}
/** Gives a side's pass rate over some of its cases, each with a scored trial; null without any. */
function sideOf(cases) {
    if (cases.length === 0)
        return null;
    const rate = rateOf(cases.map(shareOf), countTrials(cases));
    return { cases: rate.cases, trials: rate.trials, passRate: rate.rate, interval: wilsonInterval(rate) };
}
/** Gives the cases of a side that have a scored trial. */
function scoredCases({ cases }) {
    return [...cases.values()].filter(({ trials }) => trials > 0);
}
/** Counts the scored trials of cases. */
function countTrials(cases) {
    return cases.reduce((sum, { trials }) => sum + trials, 0);
}
/** Compares latencies over the pairs where both sides have one. */
function compareLatency(pairs) {
    const timed = pairs.filter(({ before, after }) => before.latencies > 0 && after.latencies > 0);
    const mean = ({ latencySumMs, latencies }) => latencySumMs / latencies;
    return medianRatio(timed.map(({ before }) => mean(before)), timed.map(({ after }) => mean(after)));
}
/** Gives the mean latency of a side's scored trials in milliseconds; null where none has one. */
function meanLatencyMs(arm) {
    let [sum, count] = [0, 0];
    for (const { latencySumMs, latencies } of arm.cases.values()) {
        sum += latencySumMs;
        count += latencies;
    }
    return count === 0 ? null : sum / count;
}

// EXTERNAL MODULE: ./src/compare/evaluator-changes.ts
var evaluator_changes = __webpack_require__(48622);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/compare/settings.ts
var compare_settings = __webpack_require__(20254);
// EXTERNAL MODULE: ./src/compare/words.ts
var compare_words = __webpack_require__(75270);
;// CONCATENATED MODULE: ./src/compare/rematch.ts







/**
 * Looks at the fresh answers that the newest record holds against this very baseline: the exact test on them alone, and
 * the paired test on all trials of every compared case (docs/statistics.md). Null where there was no rematch.
 */
function lookAtRematch(cell, pairs, { errorBudget }) {
    const record = (0,compare_settings/* newest */.BP)(cell.candidate);
    const rematch = record?.rematch;
    const isOfBoth = rematch !== undefined && (rematch.baseline.length > 0 || rematch.unfinished !== undefined);
    if (record === undefined || !isOfBoth || rematch.against !== (0,compare_settings/* newest */.BP)(cell.baseline)?.timestamp)
        return null;
    const [before, after] = [armOf(record, rematch.baseline), armOf(record, rematch.candidate)];
    const fresh = pairFresh(before, after);
    const all = pairs.map((pair) => addFresh(pair, before, after));
    const exact = (0,stratified_exact/* stratifiedExact */.f)(fresh.map((pair) => ({
        baselineTrials: pair.before.trials,
        baselinePasses: pair.before.passes,
        candidateTrials: pair.after.trials,
        candidatePasses: pair.after.passes,
    })));
    return {
        trials: rematch.trials,
        cases: fresh.length,
        before: mean(fresh.map((pair) => shareOf(pair.before))),
        after: mean(fresh.map((pair) => shareOf(pair.after))),
        pFresh: exact?.worse ?? null,
        pCases: (0,paired_t/* pairedT */.u)(differences(all))?.worse ?? null,
        change: mean(differences(fresh)),
        changeAll: mean(differences(all)),
        unfinished: rematch.unfinished ?? findBrokenBudget([before, after], errorBudget),
    };
}
/** Gives the fresh answers of the newer side to a case that must pass; they count with those of the first look. */
function freshAnswers(cell) {
    const record = (0,compare_settings/* newest */.BP)(cell.candidate);
    return record?.rematch === undefined ? null : armOf(record, record.rematch.candidate);
}
function armOf(record, results) {
    return (0,arm/* buildArm */.HS)((0,json/* isNonEmpty */.J)(results) ? [{ ...record, results }] : []);
}
function pairFresh(before, after) {
    return [...before.cases.values()].flatMap((old) => {
        const now = after.cases.get(old.id);
        return now !== undefined && old.trials > 0 && now.trials > 0 ? [{ before: old, after: now }] : [];
    });
}
function addFresh({ before, after }, freshBefore, freshAfter) {
    return {
        before: addCounts(before, freshBefore.cases.get(before.id)),
        after: addCounts(after, freshAfter.cases.get(after.id)),
    };
}
/** Gives a case with the trials of a second look added. */
function addCounts(first, second) {
    if (second === undefined)
        return first;
    return { ...first, passes: first.passes + second.passes, trials: first.trials + second.trials };
}
function differences(pairs) {
    return pairs.map(({ before, after }) => shareOf(after) - shareOf(before));
}
function mean(values) {
    return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
function findBrokenBudget(arms, errorBudget) {
    for (const { scored, excluded, firstError } of arms) {
        const all = scored + excluded;
        if (scored === 0 || excluded > Math.max(1, errorBudget * all + 1e-9))
            return `${excluded} of ${all} fresh trials gave no score, more than the error budget of ${(0,compare_words/* percent */.KN)(errorBudget)}; the first: ${firstError ?? 'no reason given'}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/compare/examine.ts









/** Looks at one cell: what is measured, what can be compared, and what the tests say before the family is known. */
function examine(cell) {
    const settings = (0,compare_settings/* readSettings */.sb)(cell.candidate);
    const candidate = (0,arm/* buildArm */.HS)(cell.candidate);
    const baseline = (0,arm/* buildArm */.HS)(cell.baseline);
    const pairing = pairCases(baseline, candidate);
    const evaluatorChanges = (0,evaluator_changes/* findEvaluatorChanges */.e)(cell.baseline, cell.candidate);
    const unmeasured = findUnmeasured(candidate, settings);
    const isComparable = cell.isUnchanged !== true &&
        unmeasured === null &&
        evaluatorChanges.length === 0 &&
        pairing.pairs.length > 0 &&
        sharesEnough(pairing, baseline, candidate);
    const look = isComparable ? lookAt(pairing.pairs, settings) : null;
    return {
        cell,
        settings,
        candidate,
        pairing,
        evaluatorChanges,
        unmeasured,
        hasBaseline: baseline.scored > 0,
        look,
        drift: findDrift(cell, look),
        rematch: look === null ? null : lookAtRematch(cell, pairing.pairs, settings),
        floor: unmeasured === null ? holdAgainstFloor(candidate, settings) : null,
    };
}
/** At least half of the smaller side's cases. */
function sharesEnough({ shared }, baseline, candidate) {
    return 2 * shared >= Math.min(baseline.cases.size, candidate.cases.size);
}
/** The run says so; or more trials than the error budget allows, which is never less than one, have no score. */
function findUnmeasured({ records, scored, excluded, firstError }, { errorBudget }) {
    const [reason, ...reasons] = records.flatMap(({ unmeasured }) => unmeasured ?? []);
    if (reason !== undefined && reasons.length + 1 === records.length)
        return `could not be asked: ${reason}`;
    const all = scored + excluded;
    if (scored > 0 && excluded <= Math.max(1, errorBudget * all + 1e-9))
        return null;
    return `${excluded} of ${all} trials gave no score, more than the error budget of ${(0,compare_words/* percent */.KN)(errorBudget)}; the first: ${firstError ?? 'no reason given'}`;
}
/** Floors look at all cases of the newer side, whether they can be compared or not. */
function holdAgainstFloor(candidate, { minPassRate }) {
    if (minPassRate === null)
        return null;
    const cases = scoredCases(candidate);
    const rate = rateOf(cases.map(shareOf), countTrials(cases));
    return { minPassRate, rate: rate.rate, p: floorTest(rate, minPassRate) };
}

;// CONCATENATED MODULE: ./src/compare/judge.ts





/** A sentence holds no more ids than this. */
const MAX_LISTED = 5;
/** Nobody writes more cases than this to see a smaller drop. */
const MAX_WANTED = 100_000;
/** 0.95 - 0.9 is 0.05 to a person, and must be to us. */
const ROUNDING = 1e-9;
/** Gives a cell's verdict: the first of docs/statistics.md's list, worst first, that holds. */
function judge(examined, adjusted, sides) {
    if (examined.drift !== null && examined.look !== null)
        return worse(judgeDrift(examined.drift, examined.look, sides), findBelowFloor(examined, adjusted));
    return (findRegression(examined, adjusted, sides) ??
        findBelowFloor(examined, adjusted) ??
        judge_findUnmeasured(examined) ??
        findIncomparable(examined) ??
        findDoubt(examined, adjusted, sides) ??
        conclude(examined, adjusted, sides));
}
function worse(one, other) {
    if (other === undefined)
        return one;
    return VERDICTS.indexOf(other.verdict) < VERDICTS.indexOf(one.verdict) ? other : one;
}
/** The configuration is the same on both sides: whatever its size, what two runs agree on is the provider's doing. */
function judgeDrift(drift, look, sides) {
    const said = `${describeChange(sides, look.change)}, two-sided ${(0,compare_words/* pValue */.sp)(twoSided(look))}, though nothing that shapes the answers changed`;
    if (drift.status === 'none')
        return { verdict: 'passed', reason: `${describeChange(sides, look.change)}; no drift` };
    if (drift.status === 'possible')
        return { verdict: 'inconclusive', reason: `possible drift: ${said}; the next run decides` };
    const verdict = drift.direction === 'worse' ? 'regressed' : 'improved';
    return { verdict, reason: `drift, in two runs: ${said}` };
}
function weigh({ look, rematch, settings }, adjusted, sides) {
    if (look === null)
        return null;
    const first = describeChange(sides, look.change);
    if (rematch === null) {
        const { p } = adjusted;
        const words = p === null ? 'no case tells' : (0,compare_words/* pValue */.sp)(p);
        return { isWorse: p !== null && p <= settings.alpha, change: look.change, words: `${first}, ${words}` };
    }
    const p = Math.max(adjusted.pFresh ?? 1, adjusted.pCases ?? 1);
    const again = rematch.unfinished === null
        ? `asked both again, ${rematch.trials} times each: ${(0,compare_words/* percent */.KN)(rematch.after)} against ${(0,compare_words/* percent */.KN)(rematch.before)}, ${(0,compare_words/* pValue */.sp)(p)}`
        : `asking both again decided nothing: ${rematch.unfinished}`;
    return { isWorse: p <= settings.alpha, change: rematch.changeAll, words: `${first}; ${again}` };
}
function findRegression(examined, adjusted, sides) {
    const evidence = weigh(examined, adjusted, sides);
    if (evidence?.isWorse !== true)
        return undefined;
    return reachesThreshold(evidence.change, examined.settings.regressionThreshold)
        ? { verdict: 'regressed', reason: evidence.words }
        : undefined;
}
/** A threshold of 0 asks for any drop, and no change is none. */
function reachesThreshold(change, threshold) {
    return change < 0 && -change >= threshold - ROUNDING;
}
function findBelowFloor(examined, { pFloor }) {
    const { floor, settings } = examined;
    const broken = findBroken(examined);
    if (broken.length > 0)
        return { verdict: 'below_floor', reason: `must pass and failed: ${listIds(broken)}` };
    if (floor === null || pFloor === null || pFloor > settings.alpha)
        return undefined;
    return {
        verdict: 'below_floor',
        reason: `pass rate ${(0,compare_words/* percent */.KN)(floor.rate)} is under the floor of ${(0,compare_words/* percent */.KN)(floor.minPassRate)}, ${(0,compare_words/* pValue */.sp)(pFloor)}`,
    };
}
/** Cases that must pass and failed more than half of their trials, those of a second look included. */
function findBroken({ cell, candidate }) {
    const fresh = freshAnswers(cell);
    return [...candidate.cases.values()]
        .filter(({ mustPass }) => mustPass)
        .map((first) => addCounts(first, fresh?.cases.get(first.id)))
        .filter(({ passes, trials }) => trials > 0 && passes < trials / 2)
        .map(({ id }) => id);
}
function listIds(ids) {
    const more = ids.length - MAX_LISTED;
    return ids.slice(0, MAX_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function judge_findUnmeasured({ unmeasured, cell }) {
    if (unmeasured === null)
        return undefined;
    const isExcused = cell.isWithoutSecrets === true && cell.candidate.some(lacksSecretOrRecording);
    return { verdict: isExcused ? 'not_run' : 'unmeasured', reason: unmeasured };
}
function lacksSecretOrRecording({ unmeasured, recipe }) {
    return unmeasured !== undefined || recipe?.model['provider'] === 'replay';
}
function findIncomparable({ cell, look, hasBaseline, pairing, evaluatorChanges, }) {
    if (look !== null || !hasBaseline || cell.isUnchanged === true)
        return undefined;
    const reason = evaluatorChanges.length > 0
        ? `scored by different evaluators: ${evaluatorChanges.join(', ')}`
        : `only ${pairing.pairs.length} cases can be compared: ${pairing.changed.length} changed, ${pairing.added.length} new, ${pairing.missing.length} missing`;
    return { verdict: 'incomparable', reason };
}
function findDoubt(examined, adjusted, sides) {
    const { look, rematch, settings, floor } = examined;
    const threshold = settings.regressionThreshold;
    const evidence = weigh(examined, adjusted, sides);
    if (look !== null && evidence !== null) {
        if (evidence.isWorse)
            return {
                verdict: 'minor_regression',
                reason: `${evidence.words}: less than the threshold of ${(0,compare_words/* points */.WR)(threshold)}`,
            };
        if (rematch?.unfinished != null)
            return { verdict: 'inconclusive', reason: evidence.words };
        if (reachesThreshold(evidence.change, threshold))
            return {
                verdict: 'inconclusive',
                reason: `${evidence.words}, which chance${rematch === null ? '' : ' or the day'} could explain; ${wanted(look, sides, threshold)}`,
            };
    }
    if (floor !== null && floor.rate < floor.minPassRate - ROUNDING)
        return {
            verdict: 'inconclusive',
            reason: `pass rate ${(0,compare_words/* percent */.KN)(floor.rate)} is under the floor of ${(0,compare_words/* percent */.KN)(floor.minPassRate)}, but chance could explain it`,
        };
    return undefined;
}
function conclude(examined, { pBetter }, sides) {
    const { look, settings } = examined;
    if (examined.cell.isUnchanged === true)
        return { verdict: 'unchanged', reason: describeUnchanged(examined) };
    if (look === null)
        return {
            verdict: 'no_baseline',
            reason: `nothing to compare with; pass rate ${(0,compare_words/* percent */.KN)(sides.candidate?.passRate ?? 0)}`,
        };
    if (pBetter !== null && pBetter <= settings.alpha)
        return { verdict: 'improved', reason: `${describeChange(sides, look.change)}, ${(0,compare_words/* pValue */.sp)(pBetter)}` };
    const threshold = settings.regressionThreshold;
    const isExcluded = look.interval[0] > -threshold;
    return {
        verdict: 'passed',
        reason: isExcluded
            ? `${describeChange(sides, look.change)}; a drop of ${(0,compare_words/* points */.WR)(threshold)} is excluded`
            : `${describeChange(sides, look.change)}; no evidence of a drop, but ${wanted(look, sides, threshold)}`,
    };
}
function describeUnchanged({ pairing }) {
    const asked = pairing.fresh;
    const same = 'nothing that shapes its answers changed';
    if (asked.length === 0)
        return same;
    return `${same}; of ${asked.length} new or changed cases ${asked.filter(arm/* isPassing */.WG).length} passed`;
}
function describeChange({ baseline, candidate }, change) {
    const [before, after] = [(0,compare_words/* percent */.KN)(baseline?.passRate ?? 0), (0,compare_words/* percent */.KN)(candidate?.passRate ?? 0)];
    if (before === after)
        return `pass rate unchanged at ${after}`;
    return `pass rate ${change < 0 ? 'fell' : 'rose'} from ${before} to ${after} (${(0,compare_words/* points */.WR)(change)})`;
}
/** How much more it takes: the standard error shrinks with the square root of the cases. */
function wanted({ detectableDrop }, { candidate }, threshold) {
    const cases = candidate?.cases ?? 0;
    const more = Math.ceil(cases * ((detectableDrop / threshold) ** 2 - 1));
    const seen = `only a drop of ${(0,compare_words/* points */.WR)(detectableDrop)} or more would have been seen`;
    return more > 0 && more <= MAX_WANTED
        ? `${seen}: ${more} more cases would show one of ${(0,compare_words/* points */.WR)(threshold)}`
        : seen;
}

;// CONCATENATED MODULE: ./src/compare/worse-tags.ts


/**
 * Names the tags whose cases got worse: one look at the cases of each, Holm over the cell's tags, strongest evidence
 * first. A tag that every case carries says nothing that the cell does not. They decide nothing.
 */
function findWorseTags(pairs, settings) {
    const tagged = [...groupByTag(pairs)].filter(([, some]) => some.length < pairs.length);
    const looks = tagged.map(([tag, some]) => ({ tag, some, look: lookAt(some, settings) }));
    const adjusted = holm(looks.map(({ look }) => look.p));
    return looks
        .flatMap(({ tag, some }, index) => {
        const pAdjusted = adjusted[index] ?? null;
        const before = sideOf(some.map((pair) => pair.before));
        const after = sideOf(some.map((pair) => pair.after));
        if (pAdjusted === null || pAdjusted > settings.alpha || before === null || after === null)
            return [];
        return [{ tag, cases: some.length, before: before.passRate, after: after.passRate, pAdjusted }];
    })
        .sort((a, b) => a.pAdjusted - b.pAdjusted);
}
function groupByTag(pairs) {
    const groups = new Map();
    for (const pair of pairs)
        for (const tag of new Set(pair.after.tags)) {
            const group = groups.get(tag);
            if (group === undefined)
                groups.set(tag, [pair]);
            else
                group.push(pair);
        }
    return groups;
}

;// CONCATENATED MODULE: ./src/compare/compare-runs.ts








/** Compares matched cells as one family: Holm over all of them, then a verdict each; the worst is the whole's. */
function compareRuns({ pairs, missingCells }) {
    const examined = pairs.map(examine);
    const adjusted = holm(examined.map(({ look }) => look?.p ?? null));
    const better = holm(examined.map(({ look }) => look?.pBetter ?? null));
    const fresh = holm(examined.map(({ rematch }) => (rematch === null ? null : freshP(rematch))));
    const allCases = holm(examined.map(casesP));
    const floors = holm(examined.map(({ floor }) => floor?.p ?? null));
    const cells = examined.map((one, index) => compare_runs_conclude(one, {
        p: adjusted[index] ?? null,
        pBetter: better[index] ?? null,
        pFloor: floors[index] ?? null,
        pFresh: fresh[index] ?? null,
        pCases: allCases[index] ?? null,
    }));
    return { verdict: worst(cells), cells, missingCells };
}
/** A rematch that decides nothing, or shows nothing, counts with p = 1. */
function freshP({ pFresh, unfinished }) {
    return unfinished !== null || pFresh === null ? 1 : pFresh;
}
/** Over all trials where both sides were asked again, else of the first look; differences without variance count as 0. */
function casesP({ look, rematch }) {
    if (look?.p == null)
        return null;
    if (rematch === null)
        return look.pCases ?? 0;
    return rematch.unfinished !== null || rematch.pFresh === null ? 1 : (rematch.pCases ?? 0);
}
function combineRematch({ rematch }, { pFresh, pCases }) {
    if (rematch === null)
        return null;
    const { pCases: _first, ...rest } = rematch;
    return { ...rest, pFreshAdjusted: pFresh ?? 1, pCasesAdjusted: pCases ?? 1 };
}
function compare_runs_conclude(examined, adjusted) {
    const { cell, settings, candidate, pairing, look, floor } = examined;
    const sides = look === null
        ? { baseline: null, candidate: sideOf(scoredCases(candidate)) }
        : {
            baseline: sideOf(pairing.pairs.map(({ before }) => before)),
            candidate: sideOf(pairing.pairs.map(({ after }) => after)),
        };
    const latencyMs = meanLatencyMs(candidate);
    const isTooSlow = latencyMs !== null && settings.maxLatencyMs !== null && latencyMs > settings.maxLatencyMs;
    return {
        benchmark: cell.benchmark,
        model: cell.model,
        ...judge(examined, adjusted, sides),
        ...sides,
        passRate: look === null ? null : { ...look, pAdjusted: adjusted.p, pBetterAdjusted: adjusted.pBetter },
        drift: examined.drift,
        rematch: combineRematch(examined, adjusted),
        latency: look === null ? null : compareLatency(pairing.pairs),
        floor: floor === null || adjusted.pFloor === null ? null : { ...floor, pAdjusted: adjusted.pFloor },
        cases: listChanges(pairing),
        worseTags: look === null ? [] : findWorseTags(pairing.pairs, settings),
        regressionThreshold: settings.regressionThreshold,
        isTooSlow,
        isMeasured: examined.unmeasured === null,
        warnings: [
            ...(isTooSlow
                ? [
                    `mean latency ${Math.round(latencyMs)} ms is above \`max_latency_ms\` (${settings.maxLatencyMs} ms)`,
                ]
                : []),
            ...(candidate.excluded > 0
                ? [
                    `${candidate.excluded} of ${candidate.scored + candidate.excluded} trials without a score: ${candidate.firstError ?? 'no reason given'}`,
                ]
                : []),
            ...((cell.rescored ?? []).length > 0
                ? [
                    `the baseline's kept answers were scored again with evaluators that changed: ${(cell.rescored ?? []).join(', ')}`,
                ]
                : []),
            ...(cell.oneLook === undefined ? [] : [`decided by one look: ${cell.oneLook}`]),
            ...(cell.baseline.length > 0 ? (0,compare_settings/* findLoosened */.Xw)((0,compare_settings/* readSettings */.sb)(cell.baseline), settings) : []),
        ],
    };
}
function worst(cells) {
    const found = new Set(cells.map(({ verdict }) => verdict));
    return VERDICTS.find((verdict) => found.has(verdict)) ?? 'unmeasured';
}


/***/ }),

/***/ 82727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listDifferences)
/* harmony export */ });
/** Longer settings, a rubric say, are named without their text. */
const MAX_SHOWN = 40;
/** Lists how two mappings differ, e.g. `tolerance 0.01 -> 0.5`; null and what is not there are the same, `none`. */
function listDifferences(was, is) {
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
        const [before, after] = [canonical(was[name]), canonical(is[name])];
        if (before === after)
            return [];
        return Math.max(before.length, after.length) > MAX_SHOWN ? name : `${name} ${before} -> ${after}`;
    });
}
/** JSON with sorted keys, so that equal settings are equal texts; `none` for what is not there. */
function canonical(value) {
    if (value === undefined || value === null)
        return 'none';
    return JSON.stringify(value, (_key, part) => typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part);
}


/***/ }),

/***/ 48622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findEvaluatorChanges),
/* harmony export */   v: () => (/* binding */ listEvaluatorChanges)
/* harmony export */ });
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82727);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20254);


/**
 * Says how the evaluators differ that scored the records of a cell, e.g. `numeric_match (tolerance 0.01 -> 0.5)`; empty
 * where they do not. A record that does not name its evaluators is believed to have the newest ones.
 */
function findEvaluatorChanges(baseline, candidate) {
    const now = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(candidate)?.config?.evaluators;
    if (now === undefined)
        return [];
    const changes = [...baseline, ...candidate].flatMap(({ config }) => listEvaluatorChanges(config?.evaluators ?? now, now));
    return [...new Set(changes)];
}
/** Says how two lists of evaluators differ. */
function listEvaluatorChanges(before, after) {
    const [old, now] = [byName(before), byName(after)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
        const [was, is] = [old.get(name), now.get(name)];
        if (was === undefined)
            return `${name} (added)`;
        if (is === undefined)
            return `${name} (removed)`;
        const differences = (0,_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .listDifferences */ .b)(traits(was), traits(is));
        return differences.length === 0 ? [] : `${name} (${differences.join(', ')})`;
    });
}
function byName(evaluators) {
    return new Map(evaluators.map((evaluator) => [evaluator.name, evaluator]));
}
function traits({ version, settings, threshold }) {
    return { ...settings, version, threshold };
}


/***/ }),

/***/ 59716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   VQ: () => (/* binding */ DEFAULT_FAIL_ON),
/* harmony export */   XV: () => (/* binding */ parseFailOn)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);

/** The words of `--fail-on`, and what each stands for. */
const WORDS = {
    regression: 'regressed',
    'below-floor': 'below_floor',
    unmeasured: 'unmeasured',
    'minor-regression': 'minor_regression',
    inconclusive: 'inconclusive',
    incomparable: 'incomparable',
    'no-baseline': 'no_baseline',
    latency: 'latency',
};
/** What fails a run where nothing else is said. */
const DEFAULT_FAIL_ON = 'regression, below-floor, unmeasured';
/** Parses a list of words, separated by commas, spaces or lines; `never` alone is the empty set. */
function parseFailOn(list) {
    const words = list.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 1 && words[0] === 'never')
        return new Set();
    const unknown = words.filter((word) => !Object.hasOwn(WORDS, normalize(word)));
    if (unknown.length > 0 || words.length === 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError((unknown.length > 0 ? unknown : ['']).map((word) => ({
            message: `--fail-on: \`${word}\` is not one of ${Object.keys(WORDS).join(', ')}, or never alone`,
        })));
    return new Set(words.flatMap((word) => WORDS[normalize(word)] ?? []));
}
/** Gives 1 for a verdict that fails the run, 3 where only `unmeasured` does, else 0. */
function exitCode({ cells }, failOn) {
    const failing = cells.filter(({ verdict, isTooSlow }) => failOn.has(verdict) || (isTooSlow && failOn.has('latency')));
    if (failing.some(({ verdict, isTooSlow }) => verdict !== 'unmeasured' || (isTooSlow && failOn.has('latency'))))
        return 1;
    return failing.length > 0 ? 3 : 0;
}
/** The verdicts themselves are taken too. */
function normalize(word) {
    const name = word.toLowerCase().replaceAll('_', '-');
    return name === 'regressed' ? 'regression' : name;
}


/***/ }),

/***/ 7426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ groupCells),
/* harmony export */   Ok: () => (/* binding */ findNewest),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Zt: () => (/* binding */ matchCells),
/* harmony export */   iz: () => (/* binding */ matchNewestTwo),
/* harmony export */   of: () => (/* binding */ matchTwo)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20254);

/** Matches cells by benchmark and model (the one that `compare_to` names, where it does); all records of a cell are one side. */
function matchCells(baseline, candidate) {
    const before = groupCells(baseline);
    const used = new Set();
    const pairs = [...groupCells(candidate).values()].map((records) => {
        const [{ benchmark_name: benchmark, model_id: model }] = records;
        const key = keyOf(benchmark, (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(records)?.config?.compare_to ?? model);
        used.add(key);
        return { benchmark, model, baseline: before.get(key) ?? [], candidate: records };
    });
    const missingCells = [...before]
        .filter(([key]) => !used.has(key))
        .map(([, [{ benchmark_name: benchmark, model_id: model }]]) => ({ benchmark, model }));
    return { pairs, missingCells };
}
/** Makes one pair of two records, whatever cells they are of. */
function matchTwo(baseline, candidate) {
    const { benchmark_name: benchmark, model_id: model } = candidate;
    return { pairs: [{ benchmark, model, baseline: [baseline], candidate: [candidate] }], missingCells: [] };
}
/** Holds each cell's newest record against the newest before it that measured anything (none: a first run). */
function matchNewestTwo(records) {
    const pairs = [...groupCells(records).values()].map((cell) => {
        const [{ benchmark_name: benchmark, model_id: model }] = cell;
        const sorted = cell.toSorted((a, b) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(a) - (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)(b));
        const baseline = sorted.slice(0, -1).filter(isMeasured).slice(-1);
        return { benchmark, model, baseline, candidate: sorted.slice(-1) };
    });
    return { pairs, missingCells: [] };
}
/** Gives the newest record of each cell that measured anything: what a new run is held against. */
function findNewest(records) {
    return [...groupCells(records.filter(isMeasured)).values()].flatMap((cell) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .newest */ .BP)(cell) ?? []);
}
function isMeasured({ results }) {
    return results.some(({ passed }) => passed !== null);
}
/** Gives the records of each cell, by its key. */
function groupCells(records) {
    const groups = new Map();
    for (const record of records) {
        const key = keyOf(record.benchmark_name, record.model_id);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [record]);
        else
            group.push(record);
    }
    return groups;
}
/** Gives the key of a cell. */
function keyOf(benchmark, model) {
    return JSON.stringify([benchmark, model]);
}


/***/ }),

/***/ 97504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isNonEmpty)
/* harmony export */ });
/** Tells whether a list holds at least one element. */
function isNonEmpty(list) {
    return list.length > 0;
}


/***/ }),

/***/ 14512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mark),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75270);
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49109);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88850);



/** A verdict as a person would say it. */
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
/** What kept a cell from being measured. */
const OBSTACLES = {
    key: 'a key is missing',
    budget: 'the budget is spent',
    provider: 'the provider did not answer',
};
/**
 * Gives the first line of a report: the worst verdict, which cells it is of, and their pass rates where it is of one.
 * Names are not to be trusted, so `code` makes them harmless where the line is shown.
 */
function headline({ verdict, cells }, code) {
    const said = HEADLINES[verdict];
    const [first, ...others] = cells.filter((cell) => cell.verdict === verdict);
    if (verdict === 'unchanged' && cells.every(({ cases }) => cases.fresh.length === 0))
        return '🟢 Nothing to run';
    const share = `${others.length + 1} of ${cells.length} cells`;
    if (first === undefined)
        return said;
    if (others.length > 0)
        return others.length + 1 === cells.length ? said : `${said} (${share})`;
    const facts = [...(cells.length > 1 ? [code((0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(first))] : []), ...rates(first)];
    const about = facts.length === 0 ? said : `${said}: ${facts.join(', ')}`;
    return cells.length > 1 ? `${about} (${share})` : about;
}
/** Gives the mark of a cell's verdict. */
function mark({ verdict }) {
    return HEADLINES[verdict].split(' ')[0] ?? '';
}
function rates({ verdict, reason, baseline, candidate }) {
    if (verdict === 'unmeasured')
        return [OBSTACLES[(0,_obstacle_js__WEBPACK_IMPORTED_MODULE_1__/* .obstacleOf */ .H)(reason)]];
    if (candidate === null || verdict === 'unchanged' || verdict === 'not_run')
        return [];
    const now = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(candidate.passRate);
    return [baseline === null ? `pass rate ${now}` : `pass rate ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(baseline.passRate)} → ${now}`];
}


/***/ }),

/***/ 49109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ obstacleOf)
/* harmony export */ });
/** Gives the kind of a cell's `unmeasured` reason. */
function obstacleOf(reason) {
    if (reason.startsWith('could not be asked: '))
        return 'key';
    return /the first: [^:]*: budget spent: /.test(reason) ? 'budget' : 'provider';
}


/***/ }),

/***/ 88850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ listWarnings),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   rm: () => (/* binding */ describeShare),
/* harmony export */   uQ: () => (/* binding */ isCompared)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75270);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);

/** Tells whether a cell's verdict compares anything. */
function isCompared({ passRate }) {
    return passRate !== null;
}
/** Lists what the reader should know beside the verdicts, each with its cell: where it got worse, and what is odd. */
function listWarnings({ cells, missingCells, }) {
    return [
        ...cells.flatMap((cell) => [...cell.worseTags.map(describeTag), ...cell.warnings].map((text) => ({ cell: nameOf(cell), text }))),
        ...missingCells.map((cell) => ({ cell: nameOf(cell), text: 'is in the baseline and was not run' })),
    ];
}
function describeTag({ tag, cases, before, after, pAdjusted }) {
    const rates = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(before)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(after)}`;
    return `a tag got worse, ${rates} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(cases, 'case')} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp)(pAdjusted)}): ${tag}`;
}
/** Gives a cell's name: its benchmark and its model. */
function nameOf({ benchmark, model }) {
    return `${benchmark} on ${model}`;
}
/** Tells how a side answered a case: in a word where it was asked once, with the score where that is between 0 and 1. */
function describeShare({ passes, trials, score }) {
    const share = trials === 1 ? (passes === 1 ? 'passed' : 'failed') : `passed ${passes} of ${trials}`;
    const isGraded = score !== null && score > 0 && score < 1;
    return isGraded ? `${share}, score ${score.toFixed(2)}` : share;
}


/***/ }),

/***/ 46677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ comparisonTable),
/* harmony export */   c: () => (/* binding */ runTable)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75270);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14512);


/** What is shown where there is nothing. */
const NONE = '–';
const CELL_COLUMNS = [
    { title: 'benchmark', kind: 'name' },
    { title: 'model', kind: 'name' },
];
/** Gives the cells of a comparison, each with both pass rates and what their difference is worth. */
function comparisonTable(cells) {
    return {
        columns: [
            ...CELL_COLUMNS,
            { title: 'verdict', kind: 'word' },
            ...['before', 'now', 'change (95 %)', 'p', 'latency'].map(figure),
        ],
        rows: cells.map((cell) => [
            cell.benchmark,
            cell.model,
            `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .mark */ .G)(cell)} ${cell.verdict}`,
            cell.baseline === null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(cell.baseline.passRate),
            cell.candidate === null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(cell.candidate.passRate),
            cell.passRate === null
                ? NONE
                : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Zg)(cell.passRate.change)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .changeRange */ .SZ)(cell.passRate.interval)})`,
            decidingP(cell),
            cell.latency === null ? NONE : `× ${cell.latency.ratio.toFixed(2)}`,
        ]),
    };
}
/** Gives the cells of a run, each benchmark's models side by side, best pass rate first. */
function runTable(run, cells) {
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
            ...runRow(record, cells),
            ...(hasBeside ? [renderBeside(beside[index] ?? [])] : []),
        ]),
    };
}
/** Figures that are reported and decide nothing; their names are the evaluators' own. */
function renderBeside(figures) {
    return figures.map(([name, rate]) => `${name} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(rate)}`).join(', ') || NONE;
}
function byOrder({ cells }, { benchmark_name: name }) {
    return cells.findIndex((cell) => cell.benchmark_name === name);
}
function runRow({ benchmark_name: benchmark, model_id: model, summary, results }, cells) {
    const candidate = cells.find((cell) => cell.benchmark === benchmark && cell.model === model)?.candidate;
    return [
        benchmark,
        model,
        summary?.pass_rate == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(summary.pass_rate),
        candidate == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percentRange */ .nC)(candidate.interval),
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(summary?.passed ?? 0)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(results.length)}${errors(summary?.errored ?? 0)}`,
        summary?.avg_latency_ms == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(summary.avg_latency_ms),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(summary?.total_tokens ?? 0),
        summary?.cost_usd == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(summary.cost_usd),
    ];
}
function errors(errored) {
    return errored === 0 ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(errored, 'error')}`;
}
/** The p that the verdict was reached by: for an improvement, the one for "better". */
function decidingP({ verdict, passRate, rematch }) {
    const once = verdict === 'improved' ? passRate?.pBetterAdjusted : passRate?.pAdjusted;
    const p = rematch === null ? once : Math.max(rematch.pFreshAdjusted, rematch.pCasesAdjusted);
    return p == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp)(p).replace(/^p (?:= )?/, '');
}
function figure(title) {
    return { title, kind: 'figure' };
}


/***/ }),

/***/ 19350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ buildVerdictJson)
/* harmony export */ });
/** The schema of the verdict as JSON (docs/results.md). */
const SCHEMA = 'llm-bench/verdict/1';
/**
 * Builds the object that `--json` prints: every key is there, null where there is no value. Of each list of case ids at
 * most `maxIds` are in it.
 */
function buildVerdictJson({ verdict, cells, missingCells }, exitCode, maxIds = Infinity) {
    return {
        schema: SCHEMA,
        verdict,
        exit_code: exitCode,
        cells: cells.map((cell) => buildCell(cell, maxIds)),
        missing_cells: missingCells,
    };
}
function buildCell(cell, maxIds) {
    const { passRate, floor, cases, latency } = cell;
    return {
        benchmark: cell.benchmark,
        model: cell.model,
        verdict: cell.verdict,
        reason: cell.reason,
        baseline: buildSide(cell.baseline),
        candidate: buildSide(cell.candidate),
        pass_rate: passRate === null
            ? null
            : {
                change: passRate.change,
                interval: passRate.interval,
                p: passRate.p,
                p_exact: passRate.pExact,
                p_cases: passRate.pCases,
                p_adjusted: passRate.pAdjusted,
                p_better_adjusted: passRate.pBetterAdjusted,
                method: passRate.method,
            },
        rematch: buildRematch(cell.rematch),
        latency: latency === null ? null : { ratio: latency.ratio, interval: latency.interval },
        floor: floor === null
            ? null
            : { min_pass_rate: floor.minPassRate, rate: floor.rate, p: floor.p, p_adjusted: floor.pAdjusted },
        cases: {
            compared: cases.compared,
            newly_failing: cases.newlyFailing.slice(0, maxIds).map(({ id }) => id),
            newly_passing: cases.newlyPassing.slice(0, maxIds).map(({ id }) => id),
            unstable: cases.unstable.slice(0, maxIds),
            added: cases.added.length,
            changed: cases.changed.length,
            missing: cases.missing.length,
        },
        worse_tags: cell.worseTags.map(({ tag, cases: count, before, after, pAdjusted }) => ({
            tag,
            cases: count,
            baseline: before,
            candidate: after,
            p_adjusted: pAdjusted,
        })),
        detectable_drop: passRate?.detectableDrop ?? null,
        warnings: cell.warnings,
    };
}
function buildRematch(rematch) {
    if (rematch === null)
        return null;
    return {
        trials: rematch.trials,
        cases: rematch.cases,
        p_fresh: rematch.pFresh,
        p_fresh_adjusted: rematch.pFreshAdjusted,
        p_cases_adjusted: rematch.pCasesAdjusted,
        change: rematch.change,
        change_all: rematch.changeAll,
        unfinished: rematch.unfinished,
    };
}
function buildSide(side) {
    return side === null
        ? null
        : { cases: side.cases, trials: side.trials, pass_rate: side.passRate, interval: side.interval };
}


/***/ })

};
