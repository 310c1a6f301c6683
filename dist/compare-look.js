export const id = 9261;
export const ids = [9261];
export const modules = {

/***/ 20913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HS: () => (/* binding */ buildArm),
  WG: () => (/* binding */ isPassing),
  hm: () => (/* binding */ meanOf),
  s$: () => (/* binding */ meanOfAll),
  kl: () => (/* binding */ scoredCases)
});

// EXTERNAL MODULE: ./src/records/failure.ts
var records_failure = __webpack_require__(82516);
// EXTERNAL MODULE: ./src/records/list-answered.ts
var list_answered = __webpack_require__(87514);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/records/trials.ts
var trials = __webpack_require__(9317);
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

// EXTERNAL MODULE: ./src/compare/metric.ts
var metric = __webpack_require__(29983);
// EXTERNAL MODULE: ./src/compare/pool-case.ts
var pool_case = __webpack_require__(69922);
// EXTERNAL MODULE: ./src/records/version.ts
var version = __webpack_require__(95418);
;// CONCATENATED MODULE: ./src/compare/pooled-cases.ts


/** The cases of a side by the places of their results, which may lie in a file; each case is pooled when it is asked for. */
class PooledCases {
    #reading;
    #lists = [];
    #length = 0;
    /** Places in the lists, as if they were one, of the results of each case, the newest first; mostly there is one. */
    #places = new Map();
    constructor(reading) {
        this.#reading = reading;
    }
    /** Adds results, and gives those that are not of an older version of their case. */
    *addEach(results) {
        const start = this.#length;
        this.#lists.push({ results, start });
        this.#length += results.length;
        for (const [index, result] of results.entries())
            if (this.#add(result, start + index))
                yield result;
    }
    get size() {
        return this.#places.size;
    }
    has(id) {
        return this.#places.has(id);
    }
    keys() {
        return this.#places.keys();
    }
    get(id) {
        const known = this.#places.get(id);
        return known === undefined ? undefined : this.#pool(known);
    }
    resultsOf(id) {
        const known = this.#places.get(id);
        return known === undefined ? [] : this.#readAll(known);
    }
    *values() {
        for (const known of this.#places.values())
            yield this.#pool(known);
    }
    #add(result, place) {
        const known = this.#places.get(result.test_id);
        if (known === undefined)
            this.#places.set(result.test_id, place);
        else {
            const [newest, ...others] = listPlaces(known);
            if ((0,version/* isOtherVersion */.j)(this.#read(newest).case_hash ?? null, result.case_hash ?? null))
                return false;
            this.#places.set(result.test_id, [newest, ...others, place]);
        }
        return true;
    }
    #pool(known) {
        return (0,pool_case/* poolCase */.T)(this.#readAll(known), this.#reading);
    }
    #readAll(known) {
        const [first, ...others] = listPlaces(known);
        return [this.#read(first), ...others.map((place) => this.#read(place))];
    }
    #read(place) {
        const list = this.#lists.findLast(({ start }) => start <= place);
        const result = list?.results[place - list.start];
        if (result === undefined)
            throw new Error('no result is in that place');
        return result;
    }
}
function listPlaces(known) {
    return typeof known === 'number' ? [known] : known;
}

;// CONCATENATED MODULE: ./src/compare/arm.ts








/**
 * Pools a side's records; trials that are errored, unscored or pending are left out and counted. The newest record says what a
 * case is: answers to an older version of it (another content hash) are not pooled with those to the newest.
 */
function buildArm(records, reading = metric/* MARKED */.ti) {
    const cases = new PooledCases(reading);
    let [scored, pending] = [0, 0];
    const excluded = new ExcludedTrials();
    for (const { results } of (0,order/* newestFirst */.ll)((0,list_answered/* withoutUnasked */.u)(records)))
        for (const result of cases.addEach(results)) {
            for (const trial of (0,trials/* trialsOf */.x)(result)) {
                if ((0,pool_case/* isScored */.L)(trial, reading)) {
                    scored += 1;
                    continue;
                }
                const failure = (0,records_failure/* failureOf */.g5)(trial);
                if (failure?.kind === 'pending')
                    pending += 1;
                else
                    excluded.add({ id: result.test_id, failure });
            }
        }
    return { records, cases, scored, pending, excluded: excluded.of(scored + excluded.count) };
}
/** Gives the cases of a side that have a scored trial, one at a time. */
function* scoredCases({ cases }) {
    for (const one of cases.values())
        if (one.trials > 0)
            yield one;
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


/***/ }),

/***/ 92498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t5: () => (/* binding */ lookAt),
  jw: () => (/* binding */ rateOfCases),
  Jh: () => (/* binding */ sideOf),
  Qm: () => (/* binding */ sideOfRecord),
  WB: () => (/* binding */ testCases),
  ix: () => (/* binding */ testPairs)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/stats/change-interval.ts
var change_interval = __webpack_require__(25749);
// EXTERNAL MODULE: ./src/stats/mean.ts
var mean = __webpack_require__(15630);
// EXTERNAL MODULE: ./src/stats/student-t.ts
var student_t = __webpack_require__(35417);
;// CONCATENATED MODULE: ./src/stats/paired-t.ts

/** Distance from the mean below which differences vary only by rounding. */
const ROUNDING = 1e-12;
/**
 * Tests paired differences (candidate minus baseline) by Student's t: n - 1 degrees of freedom, one-sided each way.
 * Without variance both p are 0.5 where the mean is 0, else the result is null. It is null too with fewer than two
 * differences.
 */
function pairedT(differences) {
    const n = differences.length;
    if (n < 2)
        return null;
    const mean = differences.reduce((sum, d) => sum + d, 0) / n;
    const squares = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0);
    if (differences.every((d) => Math.abs(d - mean) < ROUNDING))
        return Math.abs(mean) < ROUNDING ? { worse: 0.5, better: 0.5 } : null;
    const t = mean / Math.sqrt(squares / (n - 1) / n);
    return { worse: (0,student_t/* studentT */.m)(t, n - 1), better: (0,student_t/* studentT */.m)(-t, n - 1) };
}

// EXTERNAL MODULE: ./src/stats/normal.ts
var normal = __webpack_require__(72160);
// EXTERNAL MODULE: ./src/stats/random.ts
var stats_random = __webpack_require__(80748);
;// CONCATENATED MODULE: ./src/stats/permutation.ts


const MAX_LABELINGS = 200_000;
const SEED = 20_241_104;
/** Most random labelings, fewer where there are many trials: 2 000 leave a standard error of 0.005 at p = 0.05. */
const MAX_DRAWS = 10_000;
const MIN_DRAWS = 2000;
const MAX_STEPS = 20_000_000;
/** Tolerance between sums: the same numbers in another order are the same sum. */
const permutation_ROUNDING = 1e-9;
/**
 * Gives the permutation test of no difference between two arms of graded trials, labels exchanged within each case
 * (Good 2005, Permutation, Parametric and Bootstrap Tests of Hypotheses, ch. 3).
 * `worse` is P(sum < observed) + P(sum = observed) / 2 for the sum of the candidate's scores. With scores of 0 and 1 it
 * is the exact stratified test. All labelings are used while there are at most 200 000, else seeded random ones with
 * the observed one added (Phipson and Smyth 2010, SAGMB 9). Where a single one draws more than 10 000 trials, the
 * normal approximation is used. Null where no case has trials that differ.
 */
function permutationTest(strata) {
    const informative = strata.filter(isInformative);
    if (informative.length === 0)
        return null;
    const observed = informative.reduce((sum, { candidate }) => sum + total(candidate), 0);
    const labelings = informative.reduce((product, stratum) => product * countLabelings(stratum), 1);
    if (labelings <= MAX_LABELINGS)
        return enumerate(informative, observed);
    const steps = informative.reduce((sum, stratum) => sum + smallerArm(stratum), 0);
    return steps * MIN_DRAWS <= MAX_STEPS
        ? draw(informative, observed, Math.min(MAX_DRAWS, Math.floor(MAX_STEPS / steps)))
        : approximate(informative, observed);
}
function isInformative({ baseline, candidate }) {
    if (baseline.length === 0 || candidate.length === 0)
        return false;
    const [first] = baseline;
    return [...baseline, ...candidate].some((score) => score !== first);
}
function total(scores) {
    return scores.reduce((sum, score) => sum + score, 0);
}
/** Counts the ways to choose the candidate's trials from all trials of a case. */
function countLabelings({ baseline, candidate }) {
    let ways = 1;
    for (let i = 1; i <= candidate.length; i += 1)
        ways *= (baseline.length + i) / i;
    return ways;
}
function enumerate(strata, observed) {
    let sums = [0];
    for (const stratum of strata) {
        const own = candidateSums(stratum);
        sums = sums.flatMap((sum) => own.map((one) => sum + one));
    }
    return { ...tails(sums, observed), method: 'permutation' };
}
/** Lists the sums that the candidate's scores can have; the smaller arm is chosen, and the rest is the larger. */
function candidateSums(stratum) {
    const { baseline, candidate } = stratum;
    const scores = [...baseline, ...candidate];
    const sums = subsetSums(scores, smallerArm(stratum), 0);
    if (candidate.length <= baseline.length)
        return sums;
    const all = total(scores);
    return sums.map((sum) => all - sum);
}
/** Lists the sums of all subsets of `size` scores from the index `from` on. */
function subsetSums(scores, size, from) {
    if (size === 0)
        return [0];
    const sums = [];
    // No subset starts where fewer scores are left than it needs.
    for (let first = from; first <= scores.length - size; first += 1)
        for (const rest of subsetSums(scores, size - 1, first + 1))
            sums.push((scores[first] ?? 0) + rest);
    return sums;
}
function smallerArm({ baseline, candidate }) {
    return Math.min(baseline.length, candidate.length);
}
function draw(strata, observed, draws) {
    const random = (0,stats_random/* createRandom */.s)(SEED);
    const pools = strata.map((stratum) => new Pool(stratum));
    const sums = Array.from({ length: draws }, () => pools.reduce((sum, pool) => sum + pool.drawSum(random), 0));
    return { ...tails([observed, ...sums], observed), method: 'monte_carlo' };
}
/** Trials of a case, both arms together, from which the candidate's are drawn again and again. */
class Pool {
    #scores;
    #drawn;
    /** Sum of all scores where the candidate is the larger arm, else null: only the smaller arm is drawn. */
    #sumOfAll;
    constructor(stratum) {
        const { baseline, candidate } = stratum;
        this.#scores = Float64Array.from([...baseline, ...candidate]);
        this.#drawn = smallerArm(stratum);
        this.#sumOfAll = candidate.length <= baseline.length ? null : total(baseline) + total(candidate);
    }
    /** Draws without replacement and gives the sum: each step moves one of the scores that are left to the front. */
    drawSum(random) {
        const scores = this.#scores;
        let sum = 0;
        for (let i = 0; i < this.#drawn; i += 1) {
            const at = i + Math.floor(random() * (scores.length - i));
            const score = scores[at] ?? 0;
            scores[at] = scores[i] ?? 0;
            scores[i] = score;
            sum += score;
        }
        return this.#sumOfAll === null ? sum : this.#sumOfAll - sum;
    }
}
/** Approximates by the mean and variance of a sum drawn without replacement (Cochran 1977, Sampling Techniques 2.6). */
function approximate(strata, observed) {
    let [mean, variance] = [0, 0];
    for (const { baseline, candidate } of strata) {
        const scores = [...baseline, ...candidate];
        const [all, drawn] = [scores.length, candidate.length];
        const average = total(scores) / all;
        const squares = total(scores.map((score) => (score - average) ** 2));
        mean += drawn * average;
        variance += (drawn * (all - drawn) * squares) / (all * (all - 1));
    }
    const z = (observed - mean) / Math.sqrt(variance);
    return { worse: (0,normal/* normal */.q)(z), better: (0,normal/* normal */.q)(-z), method: 'normal' };
}
function tails(sums, observed) {
    let [below, above] = [0, 0];
    for (const sum of sums) {
        if (sum < observed - permutation_ROUNDING)
            below += 1;
        else if (sum > observed + permutation_ROUNDING)
            above += 1;
    }
    const half = (sums.length - below - above) / 2;
    return { worse: (below + half) / sums.length, better: (above + half) / sums.length };
}

// EXTERNAL MODULE: ./src/stats/rate.ts
var stats_rate = __webpack_require__(46649);
;// CONCATENATED MODULE: ./src/stats/stratified-exact.ts

/** Most possible sums for which the distribution is convolved; beyond, the normal approximation is within 1e-3 in p. */
const MAX_EXACT_SUPPORT = 40_000;
/** Probability below which a sum is dropped: no p that anyone reads depends on it, and far less work is left. */
const NEGLIGIBLE = 1e-300;
/**
 * Gives the exact conditional test of no difference between two arms over strata (2x2xK tables; Agresti 2013, 7.3):
 * given each stratum's total, the candidate's passes are hypergeometric, and their sum has the convolution of those
 * distributions. `worse` is P(sum < observed) + P(sum = observed) / 2 (mid-p; Lancaster 1961). With one trial an arm it
 * is McNemar's exact test. Null where no stratum is informative: all passes or all failures. A simulation may take the
 * normal approximation at a smaller support than a verdict does.
 */
function stratifiedExact(strata, maxExactSupport = MAX_EXACT_SUPPORT) {
    const informative = strata.map(toTable).filter(({ low, high }) => low < high);
    if (informative.length === 0)
        return null;
    const support = informative.reduce((sum, { low, high }) => sum + high - low, 1);
    return support <= maxExactSupport ? convolve(informative, support) : stratified_exact_approximate(informative);
}
function toTable({ baselineTrials, baselinePasses, candidateTrials, candidatePasses }) {
    const total = baselinePasses + candidatePasses;
    return {
        trials: candidateTrials,
        others: baselineTrials,
        total,
        passes: candidatePasses,
        low: Math.max(0, total - baselineTrials),
        high: Math.min(candidateTrials, total),
    };
}
function convolve(tables, support) {
    const sums = new Float64Array(support);
    sums[0] = 1;
    let first = 0;
    let last = 0;
    let observed = 0;
    const known = new Map();
    for (const table of tables) {
        const key = `${table.trials} ${table.others} ${table.total}`;
        const mass = known.get(key) ?? hypergeometric(table);
        known.set(key, mass);
        last += mass.length - 1;
        // Downwards, so that each sum is made of old values only.
        for (let s = last; s >= first; s -= 1) {
            let value = 0;
            const reach = Math.min(s - first, mass.length - 1);
            for (let k = 0; k <= reach; k += 1)
                value += (mass[k] ?? 0) * (sums[s - k] ?? 0);
            sums[s] = value;
        }
        while ((sums[first] ?? 1) < NEGLIGIBLE)
            sums[first++] = 0;
        while ((sums[last] ?? 1) < NEGLIGIBLE)
            sums[last--] = 0;
        observed += table.passes - table.low;
    }
    const half = (sums[observed] ?? 0) / 2;
    const below = sums.subarray(0, observed).reduce((sum, value) => sum + value, 0);
    const above = sums.subarray(observed + 1).reduce((sum, value) => sum + value, 0);
    // Thousands of roundings can carry a certainty past 1.
    return { worse: Math.min(1, below + half), better: Math.min(1, above + half), method: 'exact' };
}
/** Gives P(candidate's passes = low ... high), from the most likely one outwards so that nothing overflows. */
function hypergeometric({ trials: n, others: b, total: t, low, high }) {
    const mass = new Float64Array(high - low + 1);
    const mode = Math.min(high, Math.max(low, Math.floor(((n + 1) * (t + 1)) / (n + b + 2))));
    mass[mode - low] = 1;
    for (let y = mode; y < high; y += 1)
        mass[y + 1 - low] = ((mass[y - low] ?? 0) * (n - y) * (t - y)) / ((y + 1) * (b - t + y + 1));
    for (let y = mode; y > low; y -= 1)
        mass[y - 1 - low] = ((mass[y - low] ?? 0) * y * (b - t + y)) / ((n - y + 1) * (t - y + 1));
    const sum = mass.reduce((total, value) => total + value, 0);
    return mass.map((value) => value / sum);
}
/** Approximates mid-p by the normal distribution; this needs no correction for continuity. */
function stratified_exact_approximate(tables) {
    let [observed, mean, variance] = [0, 0, 0];
    for (const { trials: n, others: b, total: t, passes } of tables) {
        const all = n + b;
        observed += passes;
        mean += (n * t) / all;
        variance += (n * b * t * (all - t)) / (all * all * (all - 1));
    }
    const z = (observed - mean) / Math.sqrt(variance);
    return { worse: (0,normal/* normal */.q)(z), better: (0,normal/* normal */.q)(-z), method: 'normal' };
}

// EXTERNAL MODULE: ./src/compare/arm.ts + 2 modules
var arm = __webpack_require__(20913);
// EXTERNAL MODULE: ./src/compare/metric.ts
var metric = __webpack_require__(29983);
// EXTERNAL MODULE: ./src/compare/pair.ts
var pair = __webpack_require__(63483);
// EXTERNAL MODULE: ./src/compare/rule.ts
var rule = __webpack_require__(3781);
;// CONCATENATED MODULE: ./src/compare/look.ts











/** Tests pairs over cases, which guards against reshuffling (docs/statistics.md). */
function testCases(pairs) {
    const differences = pairs.map(({ before, after }) => (0,pair/* passShare */.v_)(after) - (0,pair/* passShare */.v_)(before));
    return { cases: pairedT(differences), differences, change: (0,mean/* mean */.i)(differences) ?? 0 };
}
/**
 * Tests pairs over trials too, which guards against chance. From `maxExactSupport` possible sums on, the exact test is
 * the normal approximation.
 */
function testPairs(pairs, maxExactSupport) {
    return { ...testCases(pairs), exact: testTrials(pairs, maxExactSupport) };
}
/** Looks once at the pairs of a cell; the larger p of both tests decides. */
function lookAt(pairs, { alpha, power }) {
    const { exact, cases, differences, change } = testPairs(pairs);
    const { interval, standardError } = (0,change_interval/* changeInterval */.q)(differences);
    return {
        change,
        interval,
        p: (0,rule/* decidingP */.K9)(exact?.worse ?? null, cases?.worse ?? null),
        pBetter: (0,rule/* decidingP */.K9)(exact?.better ?? null, cases?.better ?? null),
        pExact: exact?.worse ?? null,
        pCases: cases?.worse ?? null,
        method: exact?.method ?? null,
        detectableDrop: (0,change_interval/* detectableDrop */.z)(standardError, alpha, power),
    };
}
/** Tests trials: exactly where they passed or failed, by permutation where graded; null where no case tells. */
function testTrials(pairs, maxExactSupport) {
    const graded = pairs.flatMap(({ before, after }) => before.grades === null || after.grades === null
        ? []
        : [{ baseline: before.grades, candidate: after.grades }]);
    if (graded.length > 0)
        return permutationTest(graded);
    const strata = pairs.map(({ before, after }) => ({
        baselineTrials: before.trials,
        baselinePasses: before.passes,
        candidateTrials: after.trials,
        candidatePasses: after.passes,
    }));
    return stratifiedExact(strata, maxExactSupport);
}
/** Gives a side's rate over some of its cases, each with a scored trial; null without any. */
function sideOf(cases) {
    const rate = rateOfCases(cases);
    if (rate.cases === 0)
        return null;
    return { cases: rate.cases, trials: rate.trials, rate: rate.rate, interval: (0,stats_rate/* wilsonInterval */.YV)(rate) };
}
/** Gives the rate over some cases, each with a scored trial. */
function rateOfCases(cases) {
    const shares = [];
    let trials = 0;
    for (const one of cases) {
        shares.push((0,pair/* passShare */.v_)(one));
        trials += one.trials;
    }
    return (0,stats_rate/* rateOf */.MK)(shares, trials);
}
/** Cases of a record that are pooled at once. */
const PART_CASES = 1000;
/** Gives the side of one record; its cases are pooled a part at a time, since all take as much memory as their answers. */
function sideOfRecord(record, reading = metric/* MARKED */.ti) {
    const counts = [];
    for (let start = 0; start < record.results.length; start += PART_CASES) {
        const results = record.results.slice(start, start + PART_CASES);
        if (!(0,json/* isNonEmpty */.J)(results))
            continue;
        for (const { passes, trials, grades } of (0,arm/* scoredCases */.kl)((0,arm/* buildArm */.HS)([{ ...record, results }], reading)))
            counts.push({ passes, trials, grades });
    }
    return sideOf(counts);
}


/***/ }),

/***/ 29983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ findReading),
/* harmony export */   ti: () => (/* binding */ MARKED),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _records_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9317);
/* harmony import */ var _text_once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13380);


/** The reading of answers that are marked. */
const MARKED = { metric: 'pass_rate', isGraded: false };
/** Finds how the answers of both sides of a cell are to be read. */
function findReading(records) {
    const found = records.map(({ results }) => factsOf(results));
    const isMarked = found.some((one) => one.isMarked) || !found.some((one) => one.isScored);
    return { metric: isMarked ? 'pass_rate' : 'score', isGraded: found.some((one) => one.isGraded) };
}
/** The results of a large cell are read from a file at each look. */
const factsOf = (0,_text_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((results) => {
    const facts = { isMarked: false, isScored: false, isGraded: false };
    for (const trial of (0,_records_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .allTrialsOf */ .U)(results)) {
        if ((trial.error ?? null) !== null)
            continue;
        const score = scoreOf(trial);
        facts.isMarked ||= trial.passed !== null;
        facts.isScored ||= score !== null;
        facts.isGraded ||= score !== null && score > 0 && score < 1;
    }
    return facts;
});
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


/***/ }),

/***/ 63483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ sharesEnough),
/* harmony export */   Q6: () => (/* binding */ pairCases),
/* harmony export */   Wd: () => (/* binding */ listChanges),
/* harmony export */   Yf: () => (/* binding */ showCase),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   v_: () => (/* binding */ passShare)
/* harmony export */ });
/* harmony import */ var _records_trials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9317);
/* harmony import */ var _records_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95418);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20913);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29983);
/* harmony import */ var _pool_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69922);





/** Pairs the cases of two sides. */
function pairCases(baseline, candidate) {
    const pairs = [];
    const added = [];
    const changed = [];
    let [shared, waiting] = [0, 0];
    for (const after of candidate.cases.values()) {
        const before = baseline.cases.get(after.id);
        if (before === undefined)
            added.push(after.id);
        else if ((0,_records_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isOtherVersion */ .j)(before.hash, after.hash))
            changed.push(after.id);
        else {
            shared += 1;
            if (before.trials > 0)
                waiting += after.pending;
            if (before.trials > 0 && after.trials > 0)
                pairs.push({ before, after });
        }
    }
    const missing = [...baseline.cases.keys()].flatMap((id) => candidate.cases.has(id) ? [] : (baseline.cases.get(id) ?? []));
    // Beside nothing all are new, and nobody is told of each.
    const told = baseline.cases.size === 0 ? [] : [...added, ...changed];
    const fresh = told.flatMap((id) => {
        const [before, after] = [baseline.cases.get(id), candidate.cases.get(id)];
        if (after === undefined || after.trials === 0)
            return [];
        return [{ before: before === undefined || before.trials === 0 ? null : before, after }];
    });
    return { pairs, shared, waiting, total: countCases([baseline, candidate]), added, changed, missing, fresh };
}
/** Tells whether both share half of the smaller side's cases or more. */
function sharesEnough({ shared }, baseline, candidate) {
    return 2 * shared >= Math.min(baseline.cases.size, candidate.cases.size);
}
function countCases(sides) {
    return Math.max(...sides.flatMap(({ cases, records }) => [
        cases.size,
        ...records.map(({ cell_cases }) => cell_cases ?? 0),
    ]));
}
/** Gives a case's pass share; its mean score where that decides. */
function passShare({ passes, trials }) {
    return passes / trials;
}
/** Adds the trials of the same case that were asked later. */
function addCounts(first, later) {
    return { ...first, passes: first.passes + later.passes, trials: first.trials + later.trials };
}
/** Lists the changes of the cases; a case passes or fails by the majority of its trials, where they are marked. */
function listChanges({ pairs, total, added, changed, missing, fresh }, baseline, candidate) {
    const marked = pairs.filter(({ before, after }) => before.grades === null && after.grades === null);
    const flips = marked.filter(({ before, after }) => (0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(before) !== (0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(after));
    const ranked = rank(flips);
    const toFlip = ({ before, after }) => ({
        ...tell(after, candidate),
        before: showIn(baseline, before),
    });
    return {
        compared: pairs.length,
        total,
        newlyFailing: ranked.filter(({ before }) => (0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(before)).map(toFlip),
        newlyPassing: ranked.filter(({ after }) => (0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(after)).map(toFlip),
        unstable: rank(marked.filter(({ before, after }) => isMixed(before) || isMixed(after))).map(toFlip),
        added,
        changed,
        missing: missing.map((before) => ({ id: before.id, before: showIn(baseline, before) })),
        fresh: fresh.map(({ before, after }) => ({
            ...tell(after, candidate),
            before: before === null ? null : showIn(baseline, before),
        })),
        failing: listFailing(candidate),
    };
}
function listFailing(candidate) {
    const failing = [];
    for (const after of (0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .scoredCases */ .kl)(candidate))
        if (after.grades === null && !(0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(after))
            failing.push(tell(after, candidate));
    return failing;
}
/** Tells of a case on one side what was asked, and how it was answered. */
function tell(one, side) {
    const [newest] = side.cases.resultsOf(one.id);
    const input = newest?.input;
    // Other tools keep lists of messages there.
    return { id: one.id, input: typeof input === 'string' ? input : null, after: showIn(side, one) };
}
function showIn({ cases }, one) {
    return showCase(one, cases.resultsOf(one.id).flatMap(_records_trials_js__WEBPACK_IMPORTED_MODULE_4__/* .trialsOf */ .x));
}
/** Gives a side's answers to a case: its counts, and the first of its answers of the kind that decided. */
function showCase(pooled, answers) {
    const { passes, trials, grades } = pooled;
    const metric = grades === null ? 'pass_rate' : 'score';
    const decides = (trial) => (0,_pool_case_js__WEBPACK_IMPORTED_MODULE_2__/* .isScored */ .L)(trial, { metric }) && (grades !== null || trial.passed === (0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(pooled));
    const shown = answers.find(decides) ?? null;
    const explanations = Object.entries(shown?.explanations ?? {}).map(([name, text]) => `${name}: ${text}`);
    return {
        passes: grades === null ? passes : null,
        trials,
        score: shown === null ? null : (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreOf */ .uw)(shown),
        output: shown?.output ?? null,
        explanation: explanations.length === 0 ? null : explanations.join('; '),
    };
}
/** Sorts by evidence, strongest first. */
function rank(pairs) {
    return pairs.toSorted((a, b) => weight(b) - weight(a) || (a.after.id < b.after.id ? -1 : 1));
}
function isMixed({ passes, trials }) {
    return passes > 0 && passes < trials;
}
/** A wider gap over more trials is stronger evidence. */
function weight({ before, after }) {
    return (Math.abs(passShare(before) - passShare(after)) * Math.sqrt(1 / (1 / before.trials + 1 / after.trials)));
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
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20913);
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

/***/ 69922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isScored),
/* harmony export */   T: () => (/* binding */ poolCase)
/* harmony export */ });
/* harmony import */ var _records_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82516);
/* harmony import */ var _records_trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9317);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29983);



/** What most cases have, once for all of them. */
const NO_TAGS = [];
/** Tells whether a trial counts: without an error, by its pass mark or by its score. */
function isScored(trial, { metric }) {
    if ((trial.error ?? null) !== null)
        return false;
    return metric === 'score' ? (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreOf */ .uw)(trial) !== null : trial.passed !== null;
}
/** Pools the results of a case, the newest first. */
function poolCase(results, reading) {
    const pooled = startCase(results[0], reading);
    for (const result of results)
        for (const trial of (0,_records_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .trialsOf */ .x)(result)) {
            if (isScored(trial, reading))
                addTrial(pooled, trial, reading);
            else if ((0,_records_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPending */ .mm)(trial))
                pooled.pending += 1;
        }
    return pooled;
}
/** Counts a scored trial by its pass mark; where the mean score decides by that. */
function addTrial(pooled, trial, reading) {
    const grade = reading.metric === 'score' ? (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreOf */ .uw)(trial) : null;
    pooled.trials += 1;
    pooled.passes += grade ?? Number(trial.passed);
    if (grade !== null)
        pooled.grades?.push(grade);
    addMeasures(pooled, trial, reading);
}
function addMeasures(pooled, trial, { isGraded }) {
    const { latency_ms: latencyMs, cost_usd: costUsd, usage } = trial;
    if (latencyMs != null)
        pooled.latencyMs = add(pooled.latencyMs, latencyMs);
    if (costUsd != null)
        pooled.costUsd = add(pooled.costUsd, costUsd);
    if (usage?.input_tokens != null && usage.output_tokens != null)
        pooled.tokens = add(pooled.tokens, usage.input_tokens + usage.output_tokens);
    const score = isGraded ? (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreOf */ .uw)(trial) : null;
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
function startCase({ test_id, case_hash, must_pass, tags = NO_TAGS }, { metric }) {
    return {
        id: test_id,
        hash: case_hash ?? null,
        mustPass: must_pass ?? false,
        tags,
        passes: 0,
        trials: 0,
        pending: 0,
        grades: metric === 'score' ? [] : null,
        score: null,
        latencyMs: null,
        tokens: null,
        costUsd: null,
    };
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

/***/ 25749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ changeInterval),
/* harmony export */   z: () => (/* binding */ detectableDrop)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72160);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35417);


/**
 * Gives the 95 % interval of a mean paired difference: Student's t over the differences and two pseudo-cases that
 * together add 0 to the sum and 1 to the sum of squares (after Agresti and Min 2005, Stat. Med. 24). It exists for one
 * case too, and where no case differs. Its centre is not the plain mean. It is shown but decides nothing.
 */
function changeInterval(differences) {
    const n = differences.length + 2;
    const sum = differences.reduce((total, d) => total + d, 0);
    const squares = differences.reduce((total, d) => total + d * d, 0);
    const mean = sum / n;
    const standardError = Math.sqrt((squares + 1 - n * mean * mean) / (n - 1) / n);
    const half = (0,_student_t_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTUpperQuantile */ .l)(0.025, n - 1) * standardError;
    return { interval: [mean - half, mean + half], standardError };
}
/**
 * Gives the drop that a one-sided test at `alpha` detects with probability `power`: (z(1 - alpha) + z(power)) standard
 * errors.
 */
function detectableDrop(standardError, alpha, power) {
    return Math.max(0, (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Z)(1 - alpha) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Z)(power)) * standardError;
}


/***/ }),

/***/ 7179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ invertUpperTail)
/* harmony export */ });
/**
 * Finds the x >= 0 at which a falling tail function reaches `target`, by Newton's method kept inside a bracket.
 * @param density the tail's negative derivative.
 */
function invertUpperTail(tail, density, target) {
    let low = 0;
    let high = 1;
    while (tail(high) > target) {
        low = high;
        high *= 2;
    }
    let x = (low + high) / 2;
    for (let i = 0; i < 200; i += 1) {
        const error = tail(x) - target;
        if (error > 0)
            low = x;
        else
            high = x;
        const newton = x + error / density(x);
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - x) <= 1e-15 * Math.abs(x))
            return next;
        x = next;
    }
    return x;
}


/***/ }),

/***/ 72160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   q: () => (/* binding */ normal)
/* harmony export */ });
/* harmony import */ var _invert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7179);

/** Gives P(Z <= z) of the standard normal distribution; relative error below 1e-12, in the tails too. */
function normal(z) {
    return z <= 0 ? upperTail(-z) : 1 - upperTail(z);
}
/** Gives the z below which the share `p` of the standard normal distribution lies; 0 < p < 1. */
function normalQuantile(p) {
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -(0,_invert_js__WEBPACK_IMPORTED_MODULE_0__/* .invertUpperTail */ .z)(upperTail, density, p) : (0,_invert_js__WEBPACK_IMPORTED_MODULE_0__/* .invertUpperTail */ .z)(upperTail, density, 1 - p);
}
function density(z) {
    return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
/**
 * Gives P(Z >= z) for z >= 0 (Abramowitz and Stegun 1964): the series 26.2.11 near the middle, the continued fraction
 * 26.2.14 beyond.
 */
function upperTail(z) {
    return z < 3 ? 0.5 - density(z) * series(z) : density(z) * fraction(z);
}
function series(z) {
    let term = z;
    let sum = z;
    for (let k = 1; Math.abs(term) > 1e-17 * Math.abs(sum); k += 1) {
        term *= (z * z) / (2 * k + 1);
        sum += term;
    }
    return sum;
}
/** Gives the continued fraction, from its far end: 200 terms are exact from z = 3 on. */
function fraction(z) {
    let rest = z;
    for (let k = 200; k >= 1; k -= 1)
        rest = z + k / rest;
    return 1 / rest;
}


/***/ }),

/***/ 80748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ createRandom)
/* harmony export */ });
/** Gives a generator of numbers from 0 to below 1 that is the same for the same seed (mulberry32; Ettinger 2017). */
function createRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}


/***/ }),

/***/ 46649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ rateOf),
/* harmony export */   YV: () => (/* binding */ wilsonInterval),
/* harmony export */   rz: () => (/* binding */ floorTest)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72160);

/**
 * Gives the mean of case shares. Its effective n is rate (1 - rate) / (variance of the mean), kept between the cases
 * and the trials. It is the number of cases where the rate is 0 or 1 or there is one case, the number of trials where
 * only the variance is 0.
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
/** Gives Wilson's score interval of a rate at 95 % (Wilson 1927, JASA 22), with its effective n. */
function wilsonInterval({ rate, effectiveN: n }) {
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(0.975);
    const centre = (rate + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n));
    return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
/**
 * Gives the one-sided p of the score test for "the rate is under the floor":
 * P(Z <= (rate - floor) / sqrt(floor (1 - floor) / n)).
 */
function floorTest({ rate, effectiveN: n }, floor) {
    const spread = Math.sqrt((floor * (1 - floor)) / n);
    // A floor of 1 allows no failure at all, a floor of 0 any.
    if (spread === 0)
        return rate < floor ? 0 : 1;
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normal */ .q)((rate - floor) / spread);
}


/***/ }),

/***/ 35417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ studentTUpperQuantile),
/* harmony export */   m: () => (/* binding */ studentT)
/* harmony export */ });
/* harmony import */ var _invert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7179);

/**
 * Gives P(T <= t) for Student's t with `df` degrees of freedom (df > 0, not necessarily whole): the regularised
 * incomplete beta function I(df / (df + t²); df / 2, 1 / 2) / 2 in the lower tail (Abramowitz and Stegun 1964, 26.7.1),
 * by its continued fraction. Relative error below 1e-11, in the tails too.
 */
function studentT(t, df) {
    return t <= 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}
/** Gives the t above which the share `tail` of Student's distribution lies; 0 < tail < 0.5. */
function studentTUpperQuantile(tail, df) {
    const density = (t) => (gammaRatio(df / 2) / Math.sqrt(df * Math.PI)) * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));
    return (0,_invert_js__WEBPACK_IMPORTED_MODULE_0__/* .invertUpperTail */ .z)((t) => lowerTail(t, df), density, tail);
}
/** Gives P(T <= -t) = P(T >= t) for t >= 0. */
function lowerTail(t, df) {
    const a = df / 2;
    const complement = 1 / (1 + df / (t * t));
    const x = df / (df + t * t);
    const front = (Math.exp(-a * Math.log1p((t * t) / df)) * Math.sqrt(complement) * gammaRatio(a)) / Math.sqrt(Math.PI);
    if (x < (a + 1) / (a + 2.5))
        return (front * betaFraction(x, a, 0.5)) / a / 2;
    return 0.5 - front * betaFraction(complement, 0.5, a);
}
/**
 * Gives Gamma(a + 1/2) / Gamma(a): `a` is raised to 20 or more by the recurrence, where the asymptotic series holds, so
 * that no two large logarithms are subtracted.
 */
function gammaRatio(a) {
    let factor = 1;
    let raised = a;
    for (; raised < 20; raised += 1)
        factor *= raised / (raised + 0.5);
    const series = -1 / (8 * raised) + 1 / (192 * raised ** 3) - 1 / (640 * raised ** 5) + 17 / (14_336 * raised ** 7);
    return factor * Math.sqrt(raised) * Math.exp(series);
}
/**
 * Gives the continued fraction of the incomplete beta function by Lentz's method (Press et al. 2007, Numerical Recipes
 * 6.4).
 */
function betaFraction(x, a, b) {
    const tiny = 1e-300;
    const guard = (value) => (Math.abs(value) < tiny ? tiny : value);
    let c = 1;
    let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
    let result = d;
    for (let m = 1; m < 100_000; m += 1) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / guard(1 + even * d);
        c = guard(1 + even / c);
        result *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / guard(1 + odd * d);
        c = guard(1 + odd / c);
        result *= d * c;
        if (Math.abs(d * c - 1) < 1e-16)
            break;
    }
    return result;
}


/***/ }),

/***/ 974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ spareMemory),
/* harmony export */   FR: () => (/* binding */ loadUnspared),
/* harmony export */   Pt: () => (/* binding */ cleanMemory)
/* harmony export */ });
/* unused harmony export growingPercent */
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_1__);


/** The engine's own factor by which its space for what has just been made grows. */
const USUAL_GROWTH = 2;
/** The engine's own way to choose the share by which a heap may grow. */
const USUAL_PERCENT = 0;
const MIB = 1024 * 1024;
/** Size of that space from which it does not grow further; left alone it takes 64 MiB and more. */
const FRESH_BYTES = 32 * MIB;
/** The size beside a heap that is large already, and what is large. */
const LEAST_FRESH_BYTES = 16 * MIB;
const LARGE_BYTES = 96 * MIB;
/** Bytes by which what stays may grow before the engine looks for what is no longer needed, and the least share. */
const SLACK_BYTES = 24 * MIB;
const LEAST_PERCENT = 12;
/** The engine's own share is above this one. */
const MOST_PERCENT = 100;
/** The share while texts are read, when nobody can look: what it leaves in reserve stays for most of a run. */
const READING_PERCENT = 40;
/** Time between two looks. */
const LOOK_MS = 100;
/** An engine that was told to keep its flags ends the process that sets one. */
const ARE_FLAGS_FROZEN = process.execArgv.some((flag) => /^--freeze[-_]flags[-_]after[-_]init$/.test(flag));
let isWatched = false;
/**
 * Gives what a step gives, which reads texts from outside: meanwhile the engine's space for what has just been made does
 * not grow. It would to 64 MiB and more for a file of one, since what is read stays; a run that asks needs some of it,
 * and gets that for the rest of the process. What the step leaves behind is cleaned away.
 */
async function spareMemory(step) {
    setGrowth(1);
    setGrowingPercent(READING_PERCENT);
    try {
        return await step();
    }
    finally {
        // The space grows from the first look on: until then plans of many cases are made without a pause.
        if (!isWatched)
            setInterval(boundMemory, LOOK_MS).unref();
        isWatched = true;
        cleanMemory();
    }
}
/**
 * Gives what a step loads, under the engine's own settings: under others it makes the code of Node's modules anew, which
 * takes longer than the rest of loading them.
 */
async function loadUnspared(load) {
    if (!isWatched)
        return await load();
    setGrowth(USUAL_GROWTH);
    setGrowingPercent(USUAL_PERCENT);
    try {
        return await load();
    }
    finally {
        boundMemory();
    }
}
/** Bounds the memory that the engine takes beyond what it needs: by itself it takes three times that. */
function boundMemory() {
    const fresh = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
    const used = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().used_heap_size;
    const enough = used > LARGE_BYTES ? LEAST_FRESH_BYTES : FRESH_BYTES;
    setGrowth(fresh !== undefined && fresh.space_size >= enough ? 1 : USUAL_GROWTH);
    setGrowingPercent(growingPercent(used));
}
/**
 * Cleans a heap that is large, at the end of a step that leaves much behind which nobody needs, and gives the system back
 * what is free then: by itself the engine takes more memory first, and keeps what it has.
 */
function cleanMemory() {
    if ((0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().used_heap_size <= LARGE_BYTES)
        return;
    setFlag('--expose-gc');
    // The flag puts it into new contexts; an engine without it cleans when it likes.
    const clean = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('globalThis.gc');
    clean?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
/** Gives the share, in percent, by which a heap of a size may grow before the engine cleans it. */
function growingPercent(bytes) {
    return Math.round(Math.min(MOST_PERCENT, Math.max(LEAST_PERCENT, (100 * SLACK_BYTES) / bytes)));
}
function setGrowth(factor) {
    setFlag(`--semi-space-growth-factor=${factor}`);
}
function setGrowingPercent(percent) {
    setFlag(`--heap-growing-percent=${percent}`);
}
function setFlag(flag) {
    if (!ARE_FLAGS_FROZEN)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(flag);
}


/***/ })

};
