export const id = 264;
export const ids = [264];
export const modules = {

/***/ 19098:
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

// EXTERNAL MODULE: ./src/stats/normal.ts
var normal = __webpack_require__(72160);
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
/** Resamples, fewer for many cases: an interval for show is worth some hundredths of a second. */
const MAX_RESAMPLES = 1000;
const MAX_DRAWS = 1_000_000;
const MAX_CASES = 10_000;
/**
 * The ratio of two medians over the same cases, candidate to baseline, with a seeded percentile bootstrap over cases
 * (Efron and Tibshirani 1993, ch. 13); of more than 10 000 cases a sample is resampled, and its spread scaled down to all
 * of them (Politis and Romano 1994, Ann. Stat. 22). Null without cases, or where a baseline median is 0.
 */
function medianRatio(baseline, candidate) {
    const all = baseline.length;
    const ratio = median(candidate) / median(baseline);
    if (all === 0 || !Number.isFinite(ratio))
        return null;
    const random = (0,stats_random/* createRandom */.s)(SEED);
    const n = Math.min(all, MAX_CASES);
    const taken = all === n ? [...baseline.keys()] : Array.from({ length: n }, () => Math.floor(random() * all));
    const before = new Sorted(taken.map((index) => baseline[index] ?? 0));
    const after = new Sorted(taken.map((index) => candidate[index] ?? 0));
    const ratioOf = (times) => after.median(times) / before.median(times);
    const times = new Uint32Array(n).fill(1);
    const centre = ratioOf(times);
    const ratios = Float64Array.from({ length: Math.min(MAX_RESAMPLES, Math.floor(MAX_DRAWS / n)) }, () => {
        times.fill(0);
        for (let i = 0; i < n; i += 1) {
            const index = Math.floor(random() * n);
            times[index] = (times[index] ?? 0) + 1;
        }
        return ratioOf(times);
    })
        .filter((value) => Number.isFinite(value))
        .sort();
    const at = (share) => {
        const found = ratios[Math.floor(share * (ratios.length - 1))] ?? centre;
        return all === n ? found : ratio + (found - centre) * Math.sqrt(n / all);
    };
    return { ratio, interval: [at(0.025), at(0.975)] };
}
/** The middle of the values; NaN for none. */
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const half = sorted.length >> 1;
    const upper = sorted[half] ?? NaN;
    return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}
/** Values in order, sorted once for all resamples. */
class Sorted {
    #values;
    #order;
    constructor(values) {
        this.#values = values;
        this.#order = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    }
    /** The median of as many values as there are, each taken so many times; NaN for none. */
    median(times) {
        const half = this.#order.length >> 1;
        const isOdd = this.#order.length % 2 === 1;
        let lower = NaN;
        let taken = 0;
        for (const index of this.#order) {
            taken += times[index] ?? 0;
            const value = this.#values[index] ?? NaN;
            if (Number.isNaN(lower) && taken >= half)
                lower = value;
            if (taken > half)
                return isOdd ? value : (lower + value) / 2;
        }
        return NaN;
    }
}

// EXTERNAL MODULE: ./src/compare/arm.ts
var arm = __webpack_require__(65333);
;// CONCATENATED MODULE: ./src/compare/beside.ts
/** Figures beside the verdict: they decide nothing. */



/** Compares a measure over the pairs where both sides have it. */
function compareMeasure(pairs, measure) {
    const both = bothSides(pairs, measure);
    return medianRatio(both.map(([before]) => before), both.map(([, after]) => after));
}
/** Compares mean scores over the pairs where both sides have them; null where no score is between 0 and 1. */
function compareScores(pairs) {
    const both = bothSides(pairs, 'score');
    if (both.length === 0)
        return null;
    const differences = both.map(([before, after]) => after - before);
    return {
        before: mean(both.map(([before]) => before)),
        after: mean(both.map(([, after]) => after)),
        change: mean(differences),
        interval: changeInterval(differences).interval,
    };
}
/** Gives the mean latency of a side's scored trials in milliseconds; null where none has one. */
function meanLatencyMs({ cases }) {
    let [sum, count] = [0, 0];
    for (const { latencyMs } of cases.values()) {
        sum += latencyMs?.sum ?? 0;
        count += latencyMs?.count ?? 0;
    }
    return count === 0 ? null : sum / count;
}
function bothSides(pairs, measure) {
    const of = (side) => (0,arm/* valueOf */.RP)(side[measure]);
    return pairs.flatMap(({ before, after }) => {
        const [was, is] = [of(before), of(after)];
        return was === null || is === null ? [] : [[was, is]];
    });
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
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

// EXTERNAL MODULE: ./src/compare/error-budget.ts
var error_budget = __webpack_require__(2927);
// EXTERNAL MODULE: ./src/stats/paired-t.ts
var paired_t = __webpack_require__(99611);
// EXTERNAL MODULE: ./src/compare/pair.ts + 1 modules
var pair = __webpack_require__(78687);
// EXTERNAL MODULE: ./src/compare/test-trials.ts + 1 modules
var test_trials = __webpack_require__(98600);
;// CONCATENATED MODULE: ./src/compare/look.ts





/**
 * Looks once at the pairs of a cell: the test over trials guards against chance, the paired test over cases
 * against reshuffling, and the larger p decides (docs/statistics.md). Null where no case is informative.
 */
function lookAt(pairs, { alpha, power }) {
    const exact = (0,test_trials/* testTrials */.c)(pairs);
    const differences = pairs.map(({ before, after }) => (0,pair/* shareOf */.tC)(after) - (0,pair/* shareOf */.tC)(before));
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
/** Gives a side's rate over some of its cases, each with a scored trial; null without any. */
function sideOf(cases) {
    if (cases.length === 0)
        return null;
    const rate = rateOf(cases.map(pair/* shareOf */.tC), countTrials(cases));
    return { cases: rate.cases, trials: rate.trials, rate: rate.rate, interval: wilsonInterval(rate) };
}
/** Gives the cases of a side that have a scored trial. */
function scoredCases({ cases }) {
    return [...cases.values()].filter(({ trials }) => trials > 0);
}
/** Counts the scored trials of cases. */
function countTrials(cases) {
    return cases.reduce((sum, { trials }) => sum + trials, 0);
}

// EXTERNAL MODULE: ./src/compare/evaluator-changes.ts
var evaluator_changes = __webpack_require__(48622);
// EXTERNAL MODULE: ./src/compare/metric.ts
var metric = __webpack_require__(29983);
// EXTERNAL MODULE: ./src/compare/rematch.ts
var rematch = __webpack_require__(6921);
// EXTERNAL MODULE: ./src/compare/settings.ts
var compare_settings = __webpack_require__(20254);
;// CONCATENATED MODULE: ./src/compare/examine.ts










/** Looks at one cell: what is measured, what can be compared, and what the tests say before the family is known. */
function examine(cell) {
    const settings = (0,compare_settings/* readSettings */.sb)(cell.candidate);
    const reading = (0,metric/* findReading */.OZ)([...cell.baseline, ...cell.candidate]);
    const candidate = (0,arm/* buildArm */.HS)(cell.candidate, reading);
    const baseline = (0,arm/* buildArm */.HS)(cell.baseline, reading);
    const pairing = (0,pair/* pairCases */.Q6)(baseline, candidate);
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
        metric: reading.metric,
        candidate,
        pairing,
        evaluatorChanges,
        unmeasured,
        hasBaseline: baseline.scored > 0,
        look,
        drift: findDrift(cell, look),
        rematch: look === null ? null : (0,rematch/* lookAtRematch */.xB)(cell, pairing.pairs, settings),
        floor: unmeasured === null ? holdAgainstFloor(candidate, settings) : null,
    };
}
/** At least half of the smaller side's cases. */
function sharesEnough({ shared }, baseline, candidate) {
    return 2 * shared >= Math.min(baseline.cases.size, candidate.cases.size);
}
/** The run says so; or more trials than the error budget allows, which is never less than one, have no score. */
function findUnmeasured(candidate, { errorBudget }) {
    const { records } = candidate;
    const [reason, ...reasons] = records.flatMap(({ unmeasured }) => unmeasured ?? []);
    if (reason !== undefined && reasons.length + 1 === records.length)
        return `could not be asked: ${reason}`;
    return (0,error_budget/* findBrokenBudget */.y)(candidate, errorBudget, 'trials');
}
/** Floors look at all cases of the newer side, whether they can be compared or not. */
function holdAgainstFloor(candidate, { minPassRate }) {
    if (minPassRate === null)
        return null;
    const cases = scoredCases(candidate);
    const rate = rateOf(cases.map(pair/* shareOf */.tC), countTrials(cases));
    return { minPassRate, rate: rate.rate, p: floorTest(rate, minPassRate) };
}

// EXTERNAL MODULE: ./src/compare/words.ts
var compare_words = __webpack_require__(75270);
;// CONCATENATED MODULE: ./src/compare/more-cases.ts
/** What a comparison could not have seen, and how many more cases would show it. */


/** Nobody writes more cases than this to see a smaller drop. */
const more_cases_MAX_CASES = 100_000;
/**
 * Gives the drop that would have been seen by what decided: Holm over many cells, a rematch or the exact test may ask for
 * more than the first look's interval says. `p` is the deciding one.
 */
function detectableBy({ change, detectableDrop }, p, power) {
    if (p === null || p >= 0.5)
        return detectableDrop;
    const standardError = Math.abs(change) / (0,normal/* normalQuantile */.Z)(1 - p);
    return Math.max(detectableDrop, wantedZ(power) * standardError);
}
/** Says what drop would have been seen, and how many more cases would show one of the threshold. */
function describeDetectable(detectableDrop, cases, threshold) {
    const seen = detectableDrop < 1
        ? `only a drop of ${(0,compare_words/* points */.WR)(detectableDrop)} or more would have been seen`
        : 'no drop would have been seen for sure';
    const more = moreCases(cases, detectableDrop / threshold);
    return more > 0 && more <= more_cases_MAX_CASES
        ? `${seen}: ${more} more cases would show one of ${(0,compare_words/* points */.WR)(threshold)}`
        : seen;
}
/** Says how many more cases would tell a rate like this one from the floor. */
function describeFloorDoubt({ p, pAdjusted }, cases, power) {
    const z = (0,normal/* normalQuantile */.Z)(1 - (pAdjusted < 0.5 ? pAdjusted : p));
    const more = moreCases(cases, wantedZ(power) / z);
    return more <= more_cases_MAX_CASES
        ? `${more} more cases would tell, were the rate the same`
        : 'so close to it no number of cases tells';
}
/** The standard error shrinks with the square root of the cases. */
function moreCases(cases, factor) {
    return Math.ceil(cases * (factor ** 2 - 1));
}
function wantedZ({ alpha, power }) {
    return Math.max(0, (0,normal/* normalQuantile */.Z)(1 - alpha) + (0,normal/* normalQuantile */.Z)(power));
}

// EXTERNAL MODULE: ./src/compare/threshold.ts
var compare_threshold = __webpack_require__(88500);
;// CONCATENATED MODULE: ./src/compare/judge.ts








/** A sentence holds no more ids than this. */
const MAX_LISTED = 5;
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
        const isWorse = p !== null && p <= settings.alpha;
        return { isWorse, change: look.change, p, words: `${first}, ${words}` };
    }
    const p = Math.max(adjusted.pFresh ?? 1, adjusted.pCases ?? 1);
    const again = rematch.unfinished === null
        ? `asked both again, ${rematch.trials} times each: ${(0,compare_words/* percent */.KN)(rematch.after)} against ${(0,compare_words/* percent */.KN)(rematch.before)}, ${(0,compare_words/* pValue */.sp)(p)}`
        : `asking both again decided nothing: ${rematch.unfinished}`;
    return { isWorse: p <= settings.alpha, change: rematch.changeAll, p, words: `${first}; ${again}` };
}
function findRegression(examined, adjusted, sides) {
    const evidence = weigh(examined, adjusted, sides);
    if (evidence?.isWorse !== true)
        return undefined;
    return (0,compare_threshold/* reachesThreshold */.L)(evidence.change, examined.settings.regressionThreshold)
        ? { verdict: 'regressed', reason: evidence.words }
        : undefined;
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
        reason: `${describeFloor(examined.metric, floor)}, ${(0,compare_words/* pValue */.sp)(pFloor)}`,
    };
}
function describeFloor(metric, { rate, minPassRate }) {
    return `${compare_words/* METRIC_NAMES */.Uw[metric]} ${(0,compare_words/* percent */.KN)(rate)} is under the floor of ${(0,compare_words/* percent */.KN)(minPassRate)}`;
}
/** Cases that must pass and failed more than half of their trials, those of a second look included. */
function findBroken({ cell, candidate }) {
    const fresh = (0,rematch/* freshAnswers */.GF)(cell);
    return [...candidate.cases.values()]
        .filter(({ mustPass, grades }) => mustPass && grades === null)
        .map((first) => (0,rematch/* addCounts */.c5)(first, fresh?.cases.get(first.id)))
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
    const { look, rematch, settings } = examined;
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
        if ((0,compare_threshold/* reachesThreshold */.L)(evidence.change, threshold)) {
            const detectable = detectableBy(look, evidence.p, settings);
            return {
                verdict: 'inconclusive',
                reason: `${evidence.words}, which chance${rematch === null ? '' : ' or the day'} could explain; ${describeDetectable(detectable, casesOf(sides), threshold)}`,
            };
        }
    }
    return findFloorDoubt(examined, adjusted);
}
function findFloorDoubt({ metric, floor, candidate, settings }, { pFloor }) {
    if (floor === null || floor.rate >= floor.minPassRate - compare_threshold/* ROUNDING */.f)
        return undefined;
    const doubt = describeFloorDoubt({ ...floor, pAdjusted: pFloor ?? floor.p }, scoredCases(candidate).length, settings);
    return {
        verdict: 'inconclusive',
        reason: `${describeFloor(metric, floor)}, but chance could explain it; ${doubt}`,
    };
}
function conclude(examined, adjusted, sides) {
    const { look, settings } = examined;
    const { pBetter } = adjusted;
    if (examined.cell.isUnchanged === true)
        return { verdict: 'unchanged', reason: describeUnchanged(examined) };
    if (look === null)
        return {
            verdict: 'no_baseline',
            reason: `nothing to compare with; ${compare_words/* METRIC_NAMES */.Uw[sides.metric]} ${(0,compare_words/* percent */.KN)(sides.candidate?.rate ?? 0)}`,
        };
    if (pBetter !== null && pBetter <= settings.alpha)
        return { verdict: 'improved', reason: `${describeChange(sides, look.change)}, ${(0,compare_words/* pValue */.sp)(pBetter)}` };
    const evidence = examined.rematch === null ? null : weigh(examined, adjusted, sides);
    if (evidence !== null)
        return { verdict: 'passed', reason: `${evidence.words}; no evidence of a drop` };
    const threshold = settings.regressionThreshold;
    const isExcluded = look.interval[0] > -threshold;
    return {
        verdict: 'passed',
        reason: isExcluded
            ? `${describeChange(sides, look.change)}; a drop of ${(0,compare_words/* points */.WR)(threshold)} is excluded`
            : `${describeChange(sides, look.change)}; no evidence of a drop, but ${describeDetectable(look.detectableDrop, casesOf(sides), threshold)}`,
    };
}
function describeUnchanged({ pairing }) {
    const asked = pairing.fresh;
    const same = 'nothing that shapes its answers changed';
    if (asked.length === 0)
        return same;
    return `${same}; of ${asked.length} new or changed cases ${asked.filter(({ after }) => (0,arm/* isPassing */.WG)(after)).length} passed`;
}
function describeChange({ metric, baseline, candidate }, change) {
    const [before, after] = [(0,compare_words/* percent */.KN)(baseline?.rate ?? 0), (0,compare_words/* percent */.KN)(candidate?.rate ?? 0)];
    const name = compare_words/* METRIC_NAMES */.Uw[metric];
    if (before === after)
        return `${name} unchanged at ${after}`;
    return `${name} ${change < 0 ? 'fell' : 'rose'} from ${before} to ${after} (${(0,compare_words/* points */.WR)(change)})`;
}
function casesOf({ candidate }) {
    return candidate?.cases ?? 0;
}

// EXTERNAL MODULE: ./src/compare/differences.ts
var differences = __webpack_require__(82727);
;// CONCATENATED MODULE: ./src/compare/joint-change.ts



/** Verdicts that make one ask what moved the answers. */
const MOVED = new Set(['regressed', 'minor_regression', 'inconclusive', 'improved']);
/**
 * Where a cell's prompt and model changed together and its answers moved, says what each did alone, as far as other cells
 * of the same run tell: the prompt on a model that stayed, the model in a benchmark that stayed. Null where that is not
 * the question.
 */
function explainJointChange(pair, { verdict }, family) {
    if (!MOVED.has(verdict) || changedParts(pair).length < 2)
        return null;
    const alone = (part) => family
        .filter((other) => isSibling(pair, other.pair, part) && changedParts(other.pair).join() === part)
        .flatMap(({ comparison }) => describeAlone(part, comparison) ?? []);
    const told = [...alone('prompt'), ...alone('model')];
    return told.length === 0
        ? 'prompt and model changed together, and no other cell tells which of both moved the answers'
        : `prompt and model changed together; what each did alone: ${told.join(', ')}`;
}
/** The prompt is a benchmark's, the model entry a model's. */
function isSibling(pair, other, part) {
    return part === 'prompt' ? other.benchmark === pair.benchmark : other.model === pair.model;
}
function changedParts({ baseline, candidate }) {
    const [before, after] = [(0,compare_settings/* newest */.BP)(baseline), (0,compare_settings/* newest */.BP)(candidate)];
    const [was, is] = [before?.recipe, after?.recipe];
    if (was === undefined || is === undefined)
        return [];
    const hasOtherTexts = was.prompt !== is.prompt ||
        was.system_prompt !== is.system_prompt ||
        (0,differences/* listDifferences */.b)(before?.files ?? {}, after?.files ?? {}).length > 0;
    return [
        ...(hasOtherTexts ? ['prompt'] : []),
        ...((0,differences/* listDifferences */.b)(was.model, is.model).length > 0 ? ['model'] : []),
    ];
}
function describeAlone(part, { benchmark, model, verdict, look, rematch }) {
    if (look === null)
        return null;
    return `the ${part} ${(0,compare_words/* points */.WR)(rematch?.changeAll ?? look.change)} in ${benchmark} on ${model} (${verdict})`;
}

;// CONCATENATED MODULE: ./src/compare/warnings.ts


/** A rise that the whole interval is above is worth a sentence; latency moves with the provider's day, not only with us. */
const NOTABLE_RISE = { latency: 1.5, tokens: 1.05, cost: 1.05 };
/** Nobody waits for quicker answers, and a busy machine alone doubles them. */
const QUICK_MS = 100;
/** Lists what the reader of a cell should know beside its verdict. */
function findWarnings(examined, ratios) {
    const { cell, settings, candidate } = examined;
    const { scored, excluded, firstError } = candidate;
    const latencyMs = meanLatencyMs(candidate) ?? 0;
    const limitMs = settings.maxLatencyMs;
    const { rescored = [], oneLook } = cell;
    return [
        ...listRises(latencyMs < QUICK_MS ? { ...ratios, latency: null } : ratios),
        ...(limitMs !== null && latencyMs > limitMs
            ? [`mean latency ${Math.round(latencyMs)} ms is above \`max_latency_ms\` (${limitMs} ms)`]
            : []),
        ...(excluded > 0
            ? [`${excluded} of ${scored + excluded} trials without a score: ${firstError ?? 'no reason given'}`]
            : []),
        ...(rescored.length > 0
            ? [`the baseline's kept answers were scored again with evaluators that changed: ${rescored.join(', ')}`]
            : []),
        ...(oneLook === undefined ? [] : [`decided by one look: ${oneLook}`]),
        ...(cell.baseline.length > 0 ? (0,compare_settings/* findLoosened */.Xw)((0,compare_settings/* readSettings */.sb)(cell.baseline), settings) : []),
    ];
}
/** Names what clearly rose: no verdict, but somebody pays for it. */
function listRises(ratios) {
    return ['latency', 'tokens', 'cost'].flatMap((name) => {
        const ratio = ratios[name];
        if (ratio === null || ratio.interval[0] <= NOTABLE_RISE[name])
            return [];
        const [low, high] = ratio.interval.map((bound) => bound.toFixed(2));
        return `median ${name} per case rose × ${ratio.ratio.toFixed(2)} (${low} to ${high} at 95 %)`;
    });
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
        return [{ tag, cases: some.length, before: before.rate, after: after.rate, pAdjusted }];
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
    return { verdict: worst(cells), cells: explainJointChanges(pairs, cells), missingCells };
}
function explainJointChanges(pairs, cells) {
    const family = cells.flatMap((comparison, index) => {
        const pair = pairs[index];
        return pair === undefined ? [] : [{ pair, comparison }];
    });
    return family.map(({ pair, comparison }) => {
        const told = explainJointChange(pair, comparison, family);
        return told === null ? comparison : { ...comparison, warnings: [told, ...comparison.warnings] };
    });
}
/** The larger of both tests on the fresh answers; a rematch that decides nothing, or shows nothing, counts with p = 1. */
function freshP({ pFresh, pFreshCases, unfinished }) {
    return unfinished !== null || pFresh === null ? 1 : Math.max(pFresh, pFreshCases ?? 0);
}
/** Over all trials where both sides were asked again, else of the first look; differences without variance count as 0. */
function casesP({ look, rematch }) {
    if (rematch === null)
        return look?.p == null ? null : (look.pCases ?? 0);
    return rematch.unfinished !== null || rematch.pFresh === null ? 1 : (rematch.pCases ?? 0);
}
function combineRematch({ rematch }, { pFresh, pCases }) {
    if (rematch === null)
        return null;
    const { pCases: _first, ...rest } = rematch;
    return { ...rest, pFreshAdjusted: pFresh ?? 1, pCasesAdjusted: pCases ?? 1 };
}
function compare_runs_conclude(examined, adjusted) {
    const { cell, settings, metric, candidate, pairing, look, floor } = examined;
    const compared = look === null ? [] : pairing.pairs;
    const sides = look === null
        ? { baseline: null, candidate: sideOf(scoredCases(candidate)) }
        : {
            baseline: sideOf(pairing.pairs.map(({ before }) => before)),
            candidate: sideOf(pairing.pairs.map(({ after }) => after)),
        };
    const latencyMs = meanLatencyMs(candidate);
    const isTooSlow = latencyMs !== null && settings.maxLatencyMs !== null && latencyMs > settings.maxLatencyMs;
    const ratios = {
        latency: compareMeasure(compared, 'latencyMs'),
        tokens: compareMeasure(compared, 'tokens'),
        cost: compareMeasure(compared, 'costUsd'),
    };
    return {
        benchmark: cell.benchmark,
        model: cell.model,
        metric,
        ...judge(examined, adjusted, { metric, ...sides }),
        ...sides,
        look: look === null ? null : { ...look, pAdjusted: adjusted.p, pBetterAdjusted: adjusted.pBetter },
        drift: examined.drift,
        rematch: combineRematch(examined, adjusted),
        score: metric === 'pass_rate' ? compareScores(compared) : null,
        ...ratios,
        floor: floor === null || adjusted.pFloor === null ? null : { ...floor, pAdjusted: adjusted.pFloor },
        cases: (0,pair/* listChanges */.Wd)(pairing),
        worseTags: look === null ? [] : findWorseTags(pairing.pairs, settings),
        regressionThreshold: settings.regressionThreshold,
        isTooSlow,
        isMeasured: examined.unmeasured === null,
        warnings: findWarnings(examined, ratios),
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
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29983);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20254);


/** Matches cells by benchmark and model (the one that `compare_to` names, where it does); all records of a cell are one side. */
function matchCells(baseline, candidate) {
    const before = groupCells(baseline);
    const used = new Set();
    const pairs = [...groupCells(candidate).values()].map((records) => {
        const [{ benchmark_name: benchmark, model_id: model }] = records;
        const key = keyOf(benchmark, (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .newest */ .BP)(records)?.config?.compare_to ?? model);
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
/**
 * Holds each cell's newest record against the newest before it that measured anything (none: a first run); where it names
 * a model by `compare_to`, against that model's newest of an earlier run.
 */
function matchNewestTwo(records) {
    const cells = groupCells(records);
    const pairs = [...cells.values()].map((cell) => {
        const [{ benchmark_name: benchmark, model_id: model }] = cell;
        const [candidate, ...earlier] = (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll)(cell);
        if (candidate === undefined)
            return { benchmark, model, baseline: [], candidate: [] };
        const named = candidate.config?.compare_to ?? model;
        const past = named === model ? earlier : findBefore(candidate, cells.get(keyOf(benchmark, named)) ?? []);
        return { benchmark, model, baseline: past.filter(isMeasured).slice(0, 1), candidate: [candidate] };
    });
    return { pairs, missingCells: [] };
}
/** Gives the records of another model that are older, the newest first: those of the same run are no past. */
function findBefore(candidate, records) {
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .newestFirst */ .ll)(records).filter((record) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(record) < (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(candidate));
}
/** Gives the newest record of each cell that measured anything: what a new run is held against. */
function findNewest(records) {
    return [...groupCells(records.filter(isMeasured)).values()].flatMap((cell) => (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .newest */ .BP)(cell) ?? []);
}
/** Whether any trial was answered, and marked or scored. */
function isMeasured({ results }) {
    return results.some((result) => (result.trials ?? [result]).some((trial) => (trial.error ?? null) === null && (trial.passed !== null || (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreOf */ .uw)(trial) !== null)));
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

/***/ 14512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mark),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _obstacle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49109);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88850);



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
    refused: 'the provider refused the key',
    budget: 'the budget is spent',
    score: 'too many answers have no score',
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
    if (others.length > 0) {
        const obstacle = sharedObstacle([first, ...others]);
        const all = obstacle === undefined ? said : `${said}: ${obstacle}`;
        return others.length + 1 === cells.length ? all : `${all} (${share})`;
    }
    const facts = [...(cells.length > 1 ? [code((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(first))] : []), ...rates(first)];
    const about = facts.length === 0 ? said : `${said}: ${facts.join(', ')}`;
    return cells.length > 1 ? `${about} (${share})` : about;
}
/** What kept all of several cells from being measured; undefined where that is not one thing. */
function sharedObstacle(cells) {
    const obstacles = new Set(cells.map(({ verdict, reason }) => verdict === 'unmeasured' ? OBSTACLES[(0,_obstacle_js__WEBPACK_IMPORTED_MODULE_2__/* .obstacleOf */ .H)(reason)] : undefined));
    return obstacles.size === 1 ? [...obstacles][0] : undefined;
}
/** Gives the mark of a cell's verdict. */
function mark({ verdict }) {
    return HEADLINES[verdict].split(' ')[0] ?? '';
}
function rates({ metric, verdict, reason, baseline, candidate }) {
    if (verdict === 'unmeasured')
        return [OBSTACLES[(0,_obstacle_js__WEBPACK_IMPORTED_MODULE_2__/* .obstacleOf */ .H)(reason)]];
    if (candidate === null || verdict === 'unchanged' || verdict === 'not_run')
        return [];
    const now = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(candidate.rate);
    const name = _format_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_NAMES */ .Uw[metric];
    return [baseline === null ? `${name} ${now}` : `${name} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(baseline.rate)} → ${now}`];
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
    if (/the first: [^:]*: POST \S+ answered 40[13]\b/.test(reason))
        return 'refused';
    if (/the first: [^:]*: budget spent: /.test(reason))
        return 'budget';
    return /the first: [^:]*: unscored\b/.test(reason) ? 'score' : 'provider';
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
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** Tells whether a cell's verdict compares anything. */
function isCompared({ look }) {
    return look !== null;
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
    return `a tag got worse, ${rates} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cases, 'case')} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp)(pAdjusted)}): ${tag}`;
}
/** Gives a cell's name: its benchmark and its model. */
function nameOf({ benchmark, model }) {
    return `${benchmark} on ${model}`;
}
/** Tells how a side answered a case: in a word where it was asked once, with the score where that is between 0 and 1. */
function describeShare({ passes, trials, score }) {
    if (trials === 0)
        return 'no score';
    if (passes === null)
        return score === null ? 'no score' : `score ${score.toFixed(2)}`;
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
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14512);


/** What is shown where there is nothing. */
const NONE = '–';
const CELL_COLUMNS = [
    { title: 'benchmark', kind: 'name' },
    { title: 'model', kind: 'name' },
];
/** Figures that decide nothing; each has a column where some cell has it. */
const BESIDE = [
    {
        title: 'mean score',
        render: ({ score }) => score && `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(score.before)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(score.after)}`,
    },
    { title: 'latency', render: ({ latency }) => latency && (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(latency.ratio) },
    { title: 'tokens', render: ({ tokens }) => tokens && (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(tokens.ratio) },
    { title: 'cost', render: ({ cost }) => cost && (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(cost.ratio) },
];
/** Gives the cells of a comparison, each with both pass rates and what their difference is worth. */
function comparisonTable(cells) {
    const beside = BESIDE.filter(({ title, render }) => title === 'latency' || cells.some(render));
    return {
        columns: [
            ...CELL_COLUMNS,
            { title: 'verdict', kind: 'word' },
            ...['before', 'now', 'change (95 %)', 'p', ...beside.map(({ title }) => title)].map(figure),
        ],
        rows: cells.map((cell) => [
            cell.benchmark,
            cell.model,
            `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .mark */ .G)(cell)} ${cell.verdict}`,
            cell.baseline === null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(cell.baseline.rate),
            cell.candidate === null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(cell.candidate.rate),
            cell.look === null ? NONE : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .change */ .Zg)(cell.look.change)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .changeRange */ .SZ)(cell.look.interval)})`,
            decidingP(cell),
            ...beside.map(({ render }) => render(cell) ?? NONE),
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
    return figures.map(([name, rate]) => `${name} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rate)}`).join(', ') || NONE;
}
function byOrder({ cells }, { benchmark_name: name }) {
    return cells.findIndex((cell) => cell.benchmark_name === name);
}
function runRow({ benchmark_name: benchmark, model_id: model, summary, results }, cells) {
    const candidate = cells.find((cell) => cell.benchmark === benchmark && cell.model === model)?.candidate;
    return [
        benchmark,
        model,
        summary?.pass_rate == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(summary.pass_rate),
        candidate == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percentRange */ .nC)(candidate.interval),
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(summary?.passed ?? 0)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(results.length)}${errors(summary?.errored ?? 0)}`,
        summary?.avg_latency_ms == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(summary.avg_latency_ms),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(summary?.total_tokens ?? 0),
        summary?.cost_usd == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(summary.cost_usd),
    ];
}
function errors(errored) {
    return errored === 0 ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(errored, 'error')}`;
}
/** The p that the verdict was reached by: for an improvement, the one for "better". */
function decidingP({ verdict, look, rematch }) {
    const once = verdict === 'improved' ? look?.pBetterAdjusted : look?.pAdjusted;
    const p = rematch === null ? once : Math.max(rematch.pFreshAdjusted, rematch.pCasesAdjusted);
    return p == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp)(p).replace(/^p (?:= )?/, '');
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
    const { metric, look, floor, cases } = cell;
    const isByPassRate = metric === 'pass_rate';
    return {
        benchmark: cell.benchmark,
        model: cell.model,
        verdict: cell.verdict,
        reason: cell.reason,
        baseline: buildSide(cell.baseline, isByPassRate),
        candidate: buildSide(cell.candidate, isByPassRate),
        pass_rate: isByPassRate ? buildChange(look) : null,
        score: isByPassRate ? buildScore(cell) : buildDecidingScore(cell),
        drift: cell.drift?.status ?? null,
        rematch: buildRematch(cell.rematch),
        latency: buildRatio(cell.latency),
        tokens: buildRatio(cell.tokens),
        cost: buildRatio(cell.cost),
        floor: floor === null
            ? null
            : { min_pass_rate: floor.minPassRate, rate: floor.rate, p: floor.p, p_adjusted: floor.pAdjusted },
        cases: {
            compared: cases.compared,
            newly_failing: cases.newlyFailing.slice(0, maxIds).map(({ id }) => id),
            newly_passing: cases.newlyPassing.slice(0, maxIds).map(({ id }) => id),
            unstable: cases.unstable.slice(0, maxIds).map(({ id }) => id),
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
        detectable_drop: look?.detectableDrop ?? null,
        warnings: cell.warnings,
    };
}
function buildChange(look) {
    if (look === null)
        return null;
    return {
        change: look.change,
        interval: look.interval,
        p: look.p,
        p_exact: look.pExact,
        p_cases: look.pCases,
        p_adjusted: look.pAdjusted,
        p_better_adjusted: look.pBetterAdjusted,
        method: look.method,
    };
}
function buildScore({ score }) {
    if (score === null)
        return null;
    const { before, after, change, interval } = score;
    return { baseline: before, candidate: after, change, interval };
}
/** Where the mean score decides, it has all that the pass rate has elsewhere. */
function buildDecidingScore({ baseline, candidate, look }) {
    if (candidate === null)
        return null;
    return { baseline: baseline?.rate ?? null, candidate: candidate.rate, ...buildChange(look) };
}
function buildRatio(ratio) {
    return ratio === null ? null : { ratio: ratio.ratio, interval: ratio.interval };
}
function buildRematch(rematch) {
    if (rematch === null)
        return null;
    return {
        trials: rematch.trials,
        cases: rematch.cases,
        p_fresh: rematch.pFresh,
        p_fresh_cases: rematch.pFreshCases,
        p_fresh_adjusted: rematch.pFreshAdjusted,
        p_cases_adjusted: rematch.pCasesAdjusted,
        change: rematch.change,
        change_all: rematch.changeAll,
        unfinished: rematch.unfinished,
    };
}
function buildSide(side, isByPassRate) {
    if (side === null)
        return null;
    const { cases, trials, rate, interval } = side;
    return { cases, trials, pass_rate: isByPassRate ? rate : null, interval };
}


/***/ }),

/***/ 57132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ combineOutcomes),
/* harmony export */   r: () => (/* binding */ combineTrials)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57364);

/** Gives a case's result: the one answer's outcome, or what several come to with each of them kept under `trials`. */
function combineTrials({ case: item, hash }, trials) {
    return {
        test_id: item.id,
        ...combineOutcomes(trials),
        case_hash: hash,
        ...(item.mustPass && { must_pass: true }),
        ...(item.tags.length > 0 && { tags: item.tags }),
        input: item.input,
        expected: item.expected,
        ...(item.criteria.length > 0 && { criteria: item.criteria }),
        ...(Object.keys(item.metadata).length > 0 && { metadata: item.metadata }),
    };
}
/** Gives what one answer or several come to; several are kept under `trials`. */
function combineOutcomes(trials) {
    const [first, ...rest] = trials;
    return rest.length === 0 ? first : { ...combine(trials), trials };
}
function combine(trials) {
    const scored = trials.filter((trial) => trial.passed !== null);
    const passes = scored.filter((trial) => trial.passed === true).length;
    const shown = scored[0] ?? trials[0];
    return {
        passed: scored.length === 0 ? null : passes > scored.length / 2,
        scores: meanScores(trials),
        latency_ms: (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(trials.flatMap(({ latency_ms }) => latency_ms ?? [])),
        error: scored.length === 0 ? (shown.error ?? 'no trial was scored') : null,
        output: shown.output ?? null,
    };
}
function meanScores(trials) {
    const names = new Set(trials.flatMap(({ scores }) => Object.keys(scores ?? {})));
    return Object.fromEntries([...names].map((name) => [name, (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(trials.flatMap(({ scores }) => scores?.[name] ?? []))]));
}


/***/ }),

/***/ 57364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; null for no values: a mean of nothing is a state, not a number. */
function mean(values) {
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 24396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rescore)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);
/* harmony import */ var _combine_trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57132);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65202);
/* harmony import */ var _summarize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46476);




/**
 * Scores the kept answers of a record again, without asking anybody. Errors stay as they are; an answer that was not kept,
 * or whose case is not known, is left without a score. Null where no answer could be scored.
 */
async function rescore(record, rescoring) {
    const again = [];
    for (const result of record.results)
        again.push(await rescoreCase(result, rescoring));
    const results = again.map(({ scored }) => scored);
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isNonEmpty */ .J)(results) || !again.some(({ isNew }) => isNew))
        return null;
    const config = { ...record.config, evaluators: rescoring.evaluators };
    return { ...record, summary: (0,_summarize_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .e)(results), results, config };
}
async function rescoreCase(result, rescoring) {
    const item = rescoring.caseOf(result);
    const { trials, ...whole } = result;
    const again = [];
    for (const trial of trials ?? [whole])
        again.push(await rescoreTrial(trial, item, rescoring));
    const outcomes = again.map(({ scored }) => scored);
    return {
        scored: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isNonEmpty */ .J)(outcomes) ? { ...withoutWords(whole), ...(0,_combine_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .combineOutcomes */ .j)(outcomes) } : result,
        isNew: again.some(({ isNew }) => isNew),
    };
}
async function rescoreTrial(trial, item, rescoring) {
    const { output, output_cut } = trial;
    const error = trial.error ?? null;
    if (error !== null && !error.startsWith(_score_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .UNSCORED */ .cB))
        return leaveUnscored(trial, error);
    if (item === null)
        return leaveUnscored(trial, `${_score_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .UNSCORED */ .cB}its case is not known`);
    if (output == null)
        return leaveUnscored(trial, error ?? `${_score_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .UNSCORED */ .cB}its answer was not kept`);
    if (output_cut === true)
        return leaveUnscored(trial, `${_score_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .UNSCORED */ .cB}only the beginning of its answer was kept`);
    return { scored: await scoreKept(trial, output, item, rescoring), isNew: true };
}
function leaveUnscored(trial, error) {
    return { scored: { ...withoutWords(trial), passed: null, scores: {}, error }, isNew: false };
}
/** What other evaluators said of an answer is gone with their scores. */
function withoutWords(scored) {
    const { answers: _answers, explanations: _explanations, secondary: _secondary, ...kept } = scored;
    return kept;
}
async function scoreKept(trial, output, item, { evaluators, findEvaluator }) {
    const completion = {
        text: output,
        finishReason: trial.finish_reason ?? 'stop',
        usage: { inputTokens: null, outputTokens: null },
        latencyMs: trial.latency_ms ?? null,
    };
    const uses = evaluators.map(({ name, settings }) => ({ name, settings }));
    const marks = evaluators.flatMap(({ name, threshold }) => threshold === null ? [] : [[name, threshold]]);
    const thresholds = marks.length === 0 ? null : Object.fromEntries(marks);
    const { passed, scores, answers, explanations, secondary, error } = await (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreAnswer */ .V9)(item, completion, 0, {
        uses,
        thresholds,
        findEvaluator,
        price: null,
    });
    return {
        ...withoutWords(trial),
        passed,
        ...(scores !== undefined && { scores }),
        ...(answers !== undefined && { answers }),
        ...(explanations !== undefined && { explanations }),
        ...(secondary !== undefined && { secondary }),
        ...(error !== undefined && { error }),
    };
}


/***/ }),

/***/ 65202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ erroredOutcome),
/* harmony export */   V9: () => (/* binding */ scoreAnswer),
/* harmony export */   cB: () => (/* binding */ UNSCORED),
/* harmony export */   pA: () => (/* binding */ passMark)
/* harmony export */ });
/** What the mean of the scores, or each score with thresholds, must reach where nothing else is said. */
const DEFAULT_PASS_MARK = 0.7;
/** (0.4 + 1) / 2 is 0.7 to a person, and must be to us. */
const ROUNDING = 1e-9;
/** How the error of an answer begins that an evaluator could not score. */
const UNSCORED = 'unscored: ';
/** Scores one whole answer with every evaluator of its benchmark. */
async function scoreAnswer(item, completion, attempts, judging) {
    const scores = {};
    const answers = {};
    const explanations = {};
    const secondary = {};
    const unscored = [];
    for (const { name, settings } of judging.uses) {
        const score = await judging.findEvaluator(name).evaluate(item, completion.text, settings);
        if (score.status === 'unscored') {
            scores[name] = null;
            explanations[name] = score.reason;
            unscored.push(`${name}: ${score.reason}`);
        }
        else {
            scores[name] = score.value;
            answers[name] = score.answer;
            explanations[name] = score.explanation;
            Object.assign(secondary, score.secondary);
        }
    }
    const { inputTokens, outputTokens } = completion.usage;
    return {
        passed: unscored.length > 0 ? null : isPassed(scores, judging.thresholds),
        scores,
        latency_ms: completion.latencyMs,
        error: unscored.length > 0 ? UNSCORED + unscored.join('; ') : null,
        output: completion.text,
        answers,
        explanations,
        ...(Object.keys(secondary).length > 0 && { secondary }),
        finish_reason: completion.finishReason,
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        cost_usd: costUsd(completion, judging.price),
        attempts,
    };
}
/** Gives the outcome of a trial that got no answer. */
function erroredOutcome(error, attempts) {
    return { passed: null, scores: {}, latency_ms: null, error, output: null, attempts };
}
function isPassed(scores, thresholds) {
    const entries = Object.entries(scores).map(([name, value]) => ({ name, value: value ?? 0 }));
    if (thresholds === null) {
        const mean = entries.reduce((sum, { value }) => sum + value, 0) / entries.length;
        return mean >= DEFAULT_PASS_MARK - ROUNDING;
    }
    return entries.every(({ name, value }) => value >= passMark(name, thresholds) - ROUNDING);
}
/** The score that an evaluator must reach where a benchmark gives thresholds. */
function passMark(name, thresholds) {
    return thresholds[name] ?? thresholds['default'] ?? DEFAULT_PASS_MARK;
}
function costUsd({ usage }, price) {
    if (price === null || usage.inputTokens === null || usage.outputTokens === null)
        return null;
    return (usage.inputTokens * price.input + usage.outputTokens * price.output) / 1e6;
}


/***/ }),

/***/ 46476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57364);

/** Gives a cell's figures at a glance; a case's pass share is passed over scored trials. */
function summarize(results) {
    const shares = [];
    const latencies = [];
    const sums = { tokens: 0, errored: 0, unscored: 0, costUsd: 0 };
    let priced = false;
    for (const result of results) {
        const trials = result.trials ?? [result];
        const scored = trials.filter((trial) => trial.passed !== null);
        if (scored.length > 0)
            shares.push(scored.filter((trial) => trial.passed).length / scored.length);
        for (const trial of trials) {
            sums.tokens += (trial.usage?.input_tokens ?? 0) + (trial.usage?.output_tokens ?? 0);
            if (trial.passed === null)
                sums[trial.output == null ? 'errored' : 'unscored'] += 1;
            if (trial.latency_ms != null)
                latencies.push(trial.latency_ms);
            if (trial.cost_usd != null) {
                sums.costUsd += trial.cost_usd;
                priced = true;
            }
        }
    }
    latencies.sort((a, b) => a - b);
    const secondary = meanSecondary(results);
    return {
        total_tests: results.length,
        passed: results.filter((result) => result.passed === true).length,
        pass_rate: (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(shares),
        avg_latency_ms: (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(latencies),
        total_tokens: sums.tokens,
        median_latency_ms: quantile(latencies, 0.5),
        p95_latency_ms: quantile(latencies, 0.95),
        errored: sums.errored,
        unscored: sums.unscored,
        cost_usd: priced ? sums.costUsd : null,
        ...(Object.keys(secondary).length > 0 && { secondary }),
    };
}
function meanSecondary(results) {
    const values = new Map();
    for (const result of results)
        for (const trial of result.trials ?? [result])
            for (const [name, value] of Object.entries(trial.secondary ?? {})) {
                const list = values.get(name);
                if (list === undefined)
                    values.set(name, [value]);
                else
                    list.push(value);
            }
    return Object.fromEntries([...values].map(([name, list]) => [name, (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(list) ?? 0]));
}
/** The smallest value that at least the share `q` of the sorted values do not exceed; null for none. */
function quantile(sorted, q) {
    return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? null;
}


/***/ })

};
