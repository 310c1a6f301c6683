export const id = 54;
export const ids = [54];
export const modules = {

/***/ 64065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compareRuns)
});

;// CONCATENATED MODULE: ./src/stats/holm.ts
/**
 * Adjusts p values by Holm's step-down method (Holm 1979, Scand. J. Statist. 6). Compared with alpha, they keep the
 * chance of any false alarm in the family at alpha, however its members depend on each other. Nulls are no members and
 * stay null.
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

// EXTERNAL MODULE: ./src/records/evaluator-changes.ts
var evaluator_changes = __webpack_require__(54079);
// EXTERNAL MODULE: ./src/records/failure.ts + 1 modules
var records_failure = __webpack_require__(4225);
// EXTERNAL MODULE: ./src/stats/rate.ts
var stats_rate = __webpack_require__(46649);
// EXTERNAL MODULE: ./src/compare/arm.ts + 1 modules
var arm = __webpack_require__(56850);
// EXTERNAL MODULE: ./src/compare/drift.ts
var drift = __webpack_require__(69520);
// EXTERNAL MODULE: ./src/compare/look.ts + 3 modules
var compare_look = __webpack_require__(92498);
// EXTERNAL MODULE: ./src/compare/metric.ts
var metric = __webpack_require__(29983);
// EXTERNAL MODULE: ./src/compare/pair.ts
var pair = __webpack_require__(63483);
// EXTERNAL MODULE: ./src/compare/rematch.ts
var rematch = __webpack_require__(6921);
// EXTERNAL MODULE: ./src/compare/rule.ts
var rule = __webpack_require__(3781);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/compare/settings.ts
var settings = __webpack_require__(20254);
;// CONCATENATED MODULE: ./src/compare/strictness.ts


const RULES = {
    regressionThreshold: {
        name: 'regression_threshold',
        leniency: ({ regressionThreshold }) => regressionThreshold,
    },
    minPassRate: { name: 'min_pass_rate', leniency: ({ minPassRate }) => -(minPassRate ?? 0) },
    floor: { name: 'floor', leniency: ({ floor }) => (floor === 'strict' ? 0 : 1) },
    maxLatencyMs: { name: 'max_latency_ms', leniency: ({ maxLatencyMs }) => maxLatencyMs ?? Infinity },
    alpha: { name: 'alpha', leniency: ({ alpha }) => -alpha },
    power: { name: 'power', leniency: ({ power }) => -power },
    errorBudget: { name: 'error_budget', leniency: ({ errorBudget }) => errorBudget },
    suspectP: { name: 'suspect_p', leniency: ({ suspectP }) => -suspectP },
    confirmTrials: { name: 'confirm_trials', leniency: ({ confirmTrials }) => -confirmTrials },
};
const KEYS = Object.keys(RULES); // the type of RULES says so
/** Lists the settings that the newer side has loosened; where the older says nothing, the defaults were in force. */
function findLoosened(baseline, candidate, guard) {
    if (baseline.length === 0 || candidate.length === 0)
        return [];
    const [before, after] = [(0,settings/* readSettings */.s)(baseline), (0,settings/* readSettings */.s)(candidate)];
    const isHeld = holds(guard, baseline);
    return listLooser(before, after, guard).map((key) => ({
        setting: RULES[key].name,
        before: before[key],
        after: after[key],
        isHeld,
    }));
}
/** Gives the settings that judge a cell: the newer side's own; where these are only proposed, the stricter of both. */
function settingsInForce(baseline, candidate, guard) {
    const own = (0,settings/* readSettings */.s)(candidate);
    if (!holds(guard, baseline))
        return own;
    const before = (0,settings/* readSettings */.s)(baseline);
    const held = listLooser(before, own, guard).map((key) => [key, before[key]]);
    return { ...own, ...Object.fromEntries(held) };
}
/** Tells whether a newer side is held to the older one's settings: only to those that it states. */
function holds(guard, baseline) {
    return guard !== undefined && (0,order/* newest */.BP)(baseline)?.config !== undefined;
}
/** Tells whether a change of an evaluator may let more through: all may but a higher pass mark and a new version. */
function mayBeWeaker({ change }) {
    if (typeof change === 'string')
        return true;
    return change.some(({ name, before, after }) => {
        if (name === 'version')
            return false;
        const isRaised = typeof before === 'number' && typeof after === 'number' && after > before;
        return !(name === 'threshold' && isRaised);
    });
}
function listLooser(before, after, guard) {
    return KEYS.filter((key) => {
        const { leniency } = RULES[key];
        return guard?.fixed.has(key) !== true && leniency(after) > leniency(before);
    });
}

;// CONCATENATED MODULE: ./src/compare/weakened.ts


/**
 * Lists what of the newer side asks less than the older side did, and what no setting can make up for: cases that are
 * gone, changed, or need not pass any more, evaluators, trials, a recording in place of the model.
 */
function findWeakenings(sides, evaluatorChanges) {
    const { cell, baseline, candidate, pairing } = sides;
    const unmet = cell.unmet ?? null;
    const held = unmet === null ? [] : [{ kind: 'compare_to', unmet }];
    if (baseline.cases.size === 0 || candidate.cases.size === 0)
        return held;
    // A run that was cut on purpose has dropped nothing.
    const isCut = (0,order/* newest */.BP)(cell.candidate)?.complete === false;
    const dropped = isCut ? [] : pairing.missing.map(({ id }) => id);
    const wasMustPass = findEarlierMarks(sides);
    const freed = [...candidate.cases.values()].filter((after) => !after.mustPass && wasMustPass(after));
    const weaker = [...(cell.rescored ?? []), ...evaluatorChanges].filter(mayBeWeaker);
    return [
        ...held,
        ...(dropped.length > 0 ? [{ kind: 'dropped', ids: dropped }] : []),
        ...(pairing.changed.length > 0 ? [{ kind: 'changed', ids: pairing.changed }] : []),
        ...(freed.length > 0 ? [{ kind: 'may_fail', ids: freed.map(({ id }) => id) }] : []),
        ...(weaker.length > 0 ? [{ kind: 'evaluators', changes: weaker }] : []),
        ...(cell.isRecordedNow === true ? [{ kind: 'recorded' }] : []),
        ...findFewerTrials(cell),
    ];
}
/** Gives the ids of the newer side's cases that must pass: where it is only proposed, also those that had to before. */
function listMustPass(sides) {
    const { cell, candidate } = sides;
    const wasMustPass = cell.guard === undefined ? () => false : findEarlierMarks(sides);
    const must = [...candidate.cases.values()].filter((after) => after.mustPass || wasMustPass(after));
    return new Set(must.map(({ id }) => id));
}
/** Tells of a case whether the older side's version of it, the same or not, had to pass. */
function findEarlierMarks({ baseline, pairing }) {
    const paired = new Map(pairing.pairs.map(({ before, after }) => [after.id, before]));
    return ({ id }) => (paired.get(id) ?? baseline.cases.get(id))?.mustPass === true;
}
function findFewerTrials({ baseline, candidate, guard }) {
    const [before, after] = [(0,order/* newest */.BP)(baseline)?.config?.repeat, (0,order/* newest */.BP)(candidate)?.config?.repeat];
    if (before === undefined || after === undefined || after >= before || guard?.fixed.has('repeat') === true)
        return [];
    return [{ kind: 'fewer_trials', before, after }];
}

;// CONCATENATED MODULE: ./src/compare/examine.ts












/** Looks at one cell: what is measured, what can be compared, and what the tests say before the family is known. */
function examine(cell) {
    const settings = settingsInForce(cell.baseline, cell.candidate, cell.guard);
    const reading = (0,metric/* findReading */.OZ)([...cell.baseline, ...cell.candidate]);
    const candidate = (0,arm/* buildArm */.HS)(cell.candidate, reading);
    const baseline = (0,arm/* buildArm */.HS)(cell.baseline, reading);
    const pairing = (0,pair/* pairCases */.Q6)(baseline, candidate);
    const evaluatorChanges = (0,evaluator_changes/* findEvaluatorChanges */.e)(cell.baseline, cell.candidate);
    const sides = { cell, baseline, candidate, pairing };
    const unmeasured = whyUnmeasured(candidate, settings);
    const isComparable = cell.basis.kind !== 'unchanged' &&
        unmeasured === null &&
        evaluatorChanges.length === 0 &&
        pairing.pairs.length > 0 &&
        sharesEnough(pairing, baseline, candidate);
    const look = isComparable ? (0,compare_look/* lookAt */.t5)(pairing.pairs, settings) : null;
    return {
        cell,
        settings,
        metric: reading.metric,
        candidate,
        pairing,
        evaluatorChanges,
        weakenings: findWeakenings(sides, evaluatorChanges),
        mustPass: listMustPass(sides),
        unmeasured,
        hasBaseline: baseline.scored > 0,
        look,
        drift: (0,drift/* findDrift */.L)(cell, look),
        rematch: look === null ? null : (0,rematch/* lookAtRematch */.xB)(cell, pairing.pairs, settings),
        floor: unmeasured === null ? holdAgainstFloor(candidate, settings) : null,
    };
}
/** Tells whether both share half of the smaller side's cases or more. */
function sharesEnough({ shared }, baseline, candidate) {
    return 2 * shared >= Math.min(baseline.cases.size, candidate.cases.size);
}
/**
 * Finds why a side is unmeasured: the run says so, or more trials than the error budget (at least one) have no score.
 */
function whyUnmeasured(candidate, { errorBudget }) {
    const { records } = candidate;
    const [failure, ...failures] = records.flatMap((record) => (0,records_failure/* unaskedFailure */.u)(record) ?? []);
    if (failure !== undefined && failures.length + 1 === records.length)
        return { kind: 'not_asked', failure };
    const broken = (0,rule/* findBrokenBudget */.yp)(candidate, errorBudget);
    return broken === null ? null : { kind: 'error_budget', broken };
}
/** Tests the floor over all cases of the newer side, whether they can be compared or not. */
function holdAgainstFloor(candidate, { minPassRate, floor: mode }) {
    if (minPassRate === null)
        return null;
    const cases = (0,compare_look/* scoredCases */.kl)(candidate);
    const rate = (0,stats_rate/* rateOf */.MK)(cases.map(pair/* passShare */.v_), (0,compare_look/* countTrials */.XJ)(cases));
    return { minPassRate, mode, rate: rate.rate, p: (0,stats_rate/* floorTest */.rz)(rate, minPassRate) };
}

// EXTERNAL MODULE: ./src/records/differences.ts
var differences = __webpack_require__(72894);
;// CONCATENATED MODULE: ./src/compare/joint-change.ts


/** Verdicts after which the reader asks what moved the answers. */
const MOVED = new Set(['regressed', 'minor_regression', 'inconclusive', 'improved']);
/**
 * Gives what the prompt and the model did alone, where both changed and the cell's answers moved, as far as other cells
 * of the run tell: the prompt on a model that stayed, the model in a benchmark that stayed. Null elsewhere.
 */
function explainJointChange(pair, { verdict }, family) {
    if (!MOVED.has(verdict) || changedParts(pair).length < 2)
        return null;
    const alone = (part) => family
        .filter((other) => isSibling(pair, other.pair, part) && changedParts(other.pair).join() === part)
        .flatMap(({ comparison }) => showAlone(part, comparison) ?? []);
    return { kind: 'joint_change', alone: [...alone('prompt'), ...alone('model')] };
}
/** Tells whether cells share a part: a benchmark's prompt, a model's entry. */
function isSibling(pair, other, part) {
    return part === 'prompt' ? other.benchmark === pair.benchmark : other.model === pair.model;
}
function changedParts({ baseline, candidate }) {
    const [before, after] = [(0,order/* newest */.BP)(baseline), (0,order/* newest */.BP)(candidate)];
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
function showAlone(part, { benchmark, model, verdict, look, rematch }) {
    if (look === null)
        return null;
    return { part, benchmark, model, change: rematch?.changeAll ?? look.change, verdict };
}

// EXTERNAL MODULE: ./src/stats/change-interval.ts
var change_interval = __webpack_require__(25749);
// EXTERNAL MODULE: ./src/stats/mean.ts
var mean = __webpack_require__(15630);
// EXTERNAL MODULE: ./src/stats/random.ts
var stats_random = __webpack_require__(80748);
;// CONCATENATED MODULE: ./src/stats/median-ratio.ts

const SEED = 20_241_104;
/** Most resamples, fewer for many cases: an interval that is only shown is worth some hundredths of a second. */
const MAX_RESAMPLES = 1000;
const MAX_DRAWS = 1_000_000;
const MAX_CASES = 10_000;
/**
 * Gives the ratio of two medians over the same cases, candidate to baseline, with a seeded percentile bootstrap over
 * cases (Efron and Tibshirani 1993, ch. 13). Of more than 10 000 cases a sample is resampled, and its spread is scaled
 * down to all of them (Politis and Romano 1994, Ann. Stat. 22). Null without cases, or where a baseline median is 0.
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
/** Gives the median of the values; NaN for none. */
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
    /** Gives the median where value i counts `times[i]` times, as many in all as there are values; NaN for none. */
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

;// CONCATENATED MODULE: ./src/compare/ratios.ts
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
        before: (0,mean/* mean */.i)(both.map(([before]) => before)) ?? 0,
        after: (0,mean/* mean */.i)(both.map(([, after]) => after)) ?? 0,
        change: (0,mean/* mean */.i)(differences) ?? 0,
        interval: (0,change_interval/* changeInterval */.q)(differences).interval,
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
    const of = (side) => (0,arm/* meanOf */.hm)(side[measure]);
    return pairs.flatMap(({ before, after }) => {
        const [was, is] = [of(before), of(after)];
        return was === null || is === null ? [] : [[was, is]];
    });
}

// EXTERNAL MODULE: ./src/stats/normal.ts
var normal = __webpack_require__(72160);
;// CONCATENATED MODULE: ./src/compare/detectable.ts
/** Drops too small for a comparison to see, and the number of further cases that would show them. */

/** Most cases that anybody would add to see a smaller drop. */
const detectable_MAX_CASES = 100_000;
/**
 * Gives the drop that the deciding test would have seen. Holm over many cells, a rematch or the exact test may ask for
 * more than the first look's interval says. `p` is the deciding one.
 */
function detectableBy({ change, detectableDrop }, p, cases, settings) {
    const drop = p === null || p >= 0.5
        ? detectableDrop
        : Math.max(detectableDrop, (wantedZ(settings) * Math.abs(change)) / (0,normal/* normalQuantile */.Z)(1 - p));
    return { drop, moreCases: countMore(cases, drop / settings.regressionThreshold) };
}
/** Gives how many more cases would tell a rate like this one from the floor; null where no number does. */
function moreCasesForFloor({ p, pAdjusted }, cases, power) {
    const z = (0,normal/* normalQuantile */.Z)(1 - (pAdjusted < 0.5 ? pAdjusted : p));
    const more = moreCases(cases, wantedZ(power) / z);
    return more <= detectable_MAX_CASES ? more : null;
}
function countMore(cases, factor) {
    const more = moreCases(cases, factor);
    return more > 0 && more <= detectable_MAX_CASES ? more : null;
}
/** The standard error shrinks with the square root of the cases. */
function moreCases(cases, factor) {
    return Math.ceil(cases * (factor ** 2 - 1));
}
function wantedZ({ alpha, power }) {
    return Math.max(0, (0,normal/* normalQuantile */.Z)(1 - alpha) + (0,normal/* normalQuantile */.Z)(power));
}

// EXTERNAL MODULE: ./src/compare/past.ts
var past = __webpack_require__(48539);
;// CONCATENATED MODULE: ./src/compare/verdict.ts







/** Gives a cell's verdict: the first of docs/statistics.md's list, worst first, that holds. */
function judge(examined, adjusted) {
    if (examined.drift !== null)
        return worse(judgeDrift(examined.drift), findBelowFloor(examined, adjusted) ?? findFloorDoubt(examined, adjusted));
    return (findRegression(examined, adjusted) ??
        findBelowFloor(examined, adjusted) ??
        findUnmeasured(examined) ??
        findIncomparable(examined) ??
        findDoubt(examined, adjusted) ??
        concludeCalm(examined, adjusted));
}
function judgement(verdict, reason) {
    return { verdict, reason };
}
function worse(one, other) {
    if (other === undefined)
        return one;
    return VERDICTS.indexOf(other.verdict) < VERDICTS.indexOf(one.verdict) ? other : one;
}
/** Judges drift. Both sides are one configuration: what two runs agree on, of any size, comes from the provider. */
function judgeDrift(drift) {
    const reason = { kind: 'drift' };
    if (drift.status === 'none')
        return judgement('passed', reason);
    if (drift.status === 'possible')
        return judgement('inconclusive', reason);
    return judgement(drift.direction === 'worse' ? 'regressed' : 'improved', reason);
}
function weigh({ look, rematch, settings }, adjusted) {
    if (look === null)
        return null;
    const p = rematch === null ? adjusted.p : (0,rule/* rematchP */.jy)(adjusted.pFresh ?? 1, adjusted.pCases ?? 1);
    return { isWorse: (0,rule/* isSignificant */.oR)(p, settings.alpha), change: rematch?.changeAll ?? look.change, p };
}
function findRegression(examined, adjusted) {
    const evidence = weigh(examined, adjusted);
    const { alpha, regressionThreshold: threshold } = examined.settings;
    return evidence !== null && (0,rule/* isRed */.iI)(evidence, { alpha, threshold })
        ? judgement('regressed', { kind: 'drop', reachesThreshold: true })
        : undefined;
}
function findBelowFloor(examined, { pFloor }) {
    const failed = findBroken(examined);
    if (failed.length > 0)
        return judgement('below_floor', { kind: 'must_pass', failed });
    const { floor, settings } = examined;
    return floor !== null && (0,rule/* failsFloor */.eu)(floor, pFloor, settings.alpha)
        ? judgement('below_floor', { kind: 'floor' })
        : undefined;
}
/** Finds cases that must pass and failed more than half of their trials, those of the rematch included. */
function findBroken({ cell, candidate, mustPass }) {
    const fresh = (0,rematch/* freshAnswers */.GF)(cell);
    return [...candidate.cases.values()]
        .filter(({ id, grades }) => mustPass.has(id) && grades === null)
        .map((first) => (0,rematch/* addVersion */.MZ)(first, fresh?.cases.get(first.id)))
        .filter(({ passes, trials }) => trials > 0 && passes < trials / 2)
        .map(({ id }) => id);
}
function findUnmeasured({ unmeasured, cell }) {
    if (unmeasured === null)
        return undefined;
    return judgement(cell.isExcused === true ? 'not_run' : 'unmeasured', unmeasured);
}
function findIncomparable({ cell, look, hasBaseline, evaluatorChanges }) {
    if (look !== null || !hasBaseline || cell.basis.kind === 'unchanged')
        return undefined;
    return judgement('incomparable', evaluatorChanges.length > 0
        ? { kind: 'evaluators_changed', changes: evaluatorChanges }
        : { kind: 'few_shared' });
}
function findDoubt(examined, adjusted) {
    const { look, rematch, settings, pairing } = examined;
    const evidence = weigh(examined, adjusted);
    if (look !== null && evidence !== null) {
        if (evidence.isWorse)
            return judgement('minor_regression', { kind: 'drop', reachesThreshold: false });
        if (rematch !== null && rematch.undecided !== null)
            return judgement('inconclusive', { kind: 'rematch_undecided' });
        if ((0,rule/* reachesThreshold */.Lu)(evidence.change, settings.regressionThreshold)) {
            const detectable = detectableBy(look, evidence.p, pairing.pairs.length, settings);
            return judgement('inconclusive', { kind: 'drop_or_chance', detectable });
        }
    }
    return findFloorDoubt(examined, adjusted);
}
function findFloorDoubt({ floor, candidate, settings }, adjusted) {
    if (floor === null || !(0,rule/* isUnderFloor */.Fq)(floor))
        return undefined;
    const doubted = { ...floor, pAdjusted: adjusted.pFloor ?? floor.p };
    const moreCases = moreCasesForFloor(doubted, (0,compare_look/* scoredCases */.kl)(candidate).length, settings);
    return judgement('inconclusive', { kind: 'floor_doubt', moreCases });
}
function concludeCalm(examined, { pBetter }) {
    const { cell, look, settings, pairing, rematch } = examined;
    if (cell.basis.kind === 'unchanged') {
        const { fresh } = pairing;
        const passed = fresh.filter(({ after }) => (0,arm/* isPassing */.WG)(after)).length;
        return judgement('unchanged', { kind: 'unchanged', asked: fresh.length, passed });
    }
    if (look === null) {
        const passedOver = (cell.passedOver ?? []).map(past/* describePassedOver */._B);
        return judgement('no_baseline', { kind: 'first_run', passedOver });
    }
    if ((0,rule/* isSignificant */.oR)(pBetter, settings.alpha))
        return judgement('improved', { kind: 'improved' });
    const isExcluded = rematch !== null || look.interval[0] > -settings.regressionThreshold;
    const detectable = isExcluded ? null : detectableBy(look, null, pairing.pairs.length, settings);
    return judgement('passed', { kind: 'no_drop', detectable });
}

// EXTERNAL MODULE: ./src/records/endings.ts
var records_endings = __webpack_require__(15114);
// EXTERNAL MODULE: ./src/records/trials.ts
var trials = __webpack_require__(9317);
;// CONCATENATED MODULE: ./src/compare/incomplete.ts




/** Counts the answers of a side that are none, or only a part of one; null where there are none of these. */
function findIncomplete(records, { errorBudget }) {
    const outcomes = records.flatMap(({ results }) => results.flatMap(trials/* trialsOf */.x));
    const endings = (0,records_endings/* countEndings */.Sm)(outcomes);
    if (!(0,records_endings/* hasEndings */.ff)(endings))
        return null;
    const answers = outcomes.filter(({ output }) => output != null).length;
    const maxTokens = (0,order/* newest */.BP)(records)?.config?.model?.['max_tokens'];
    const limit = typeof maxTokens === 'number' ? maxTokens : null;
    const { cut } = endings;
    const isTooLow = cut > 0 && (cut === answers || (0,rule/* breaksBudget */.wT)(cut, answers, errorBudget));
    return { endings, answers, tooLow: isTooLow ? { maxTokens: limit } : null };
}

;// CONCATENATED MODULE: ./src/compare/left-out.ts

/** Lists the fields that some requests of these records were sent without, because the model refuses them. */
function listLeftOut(records) {
    const fields = new Set();
    for (const { results } of records)
        for (const result of results)
            for (const { left_out: leftOut = [] } of (0,trials/* trialsOf */.x)(result))
                for (const field of leftOut)
                    fields.add(field);
    return [...fields];
}

;// CONCATENATED MODULE: ./src/compare/warnings.ts





/** Rises worth a warning where the whole interval is above them; latency also moves with the provider's day. */
const NOTABLE_RISE = { latency: 1.5, tokens: 1.05, cost: 1.05 };
/** Latency too short to warn of: nobody notices it, and a busy machine alone doubles it. */
const QUICK_MS = 100;
/** Lists what the reader of a cell should know beside its verdict and the reason for that. */
function findWarnings(examined, ratios, reason) {
    const { cell, settings, candidate, weakenings } = examined;
    const { excluded } = candidate;
    const latencyMs = meanLatencyMs(candidate) ?? 0;
    const limitMs = settings.maxLatencyMs;
    const { rescored = [], passedOver = [], basis } = cell;
    const leftOut = listLeftOut(cell.candidate);
    const incomplete = findIncomplete(cell.candidate, settings);
    return [
        ...listRises(latencyMs < QUICK_MS ? { ...ratios, latency: null } : ratios),
        ...(limitMs !== null && latencyMs > limitMs ? [{ kind: 'slow', latencyMs, limitMs }] : []),
        ...(excluded.excluded > 0 ? [{ kind: 'excluded', excluded }] : []),
        ...(incomplete === null ? [] : [{ kind: 'incomplete', ...incomplete }]),
        ...(leftOut.length > 0 ? [{ kind: 'left_out', fields: leftOut }] : []),
        ...(rescored.length > 0 ? [{ kind: 'rescored', changes: rescored }] : []),
        ...(basis.kind === 'run' && basis.oneLook !== null
            ? [{ kind: 'one_look', why: basis.oneLook }]
            : []),
        ...(passedOver.length > 0 && reason.kind !== 'first_run'
            ? [{ kind: 'passed_over', runs: passedOver.map(past/* describePassedOver */._B) }]
            : []),
        ...findLoosened(cell.baseline, cell.candidate, cell.guard).map((loosened) => ({ kind: 'loosened', ...loosened })),
        ...weakenings.map((weakening) => ({ kind: 'weakened', weakening })),
    ];
}
/** Names what clearly rose: no verdict, but somebody pays for it. */
function listRises(ratios) {
    return ['latency', 'tokens', 'cost'].flatMap((measure) => {
        const ratio = ratios[measure];
        if (ratio === null || ratio.interval[0] <= NOTABLE_RISE[measure])
            return [];
        return [{ kind: 'rise', measure, ratio }];
    });
}

;// CONCATENATED MODULE: ./src/compare/worse-tags.ts


/**
 * Names the tags whose cases got worse: one look at the cases of each, Holm over the cell's tags, strongest evidence
 * first. A tag that every case carries says no more than the cell. They decide nothing.
 */
function findWorseTags(pairs, settings) {
    const tagged = [...groupByTag(pairs)].filter(([, some]) => some.length < pairs.length);
    const looks = tagged.map(([tag, some]) => ({ tag, some, look: (0,compare_look/* lookAt */.t5)(some, settings) }));
    const adjusted = holm(looks.map(({ look }) => look.p));
    return looks
        .flatMap(({ tag, some }, index) => {
        const pAdjusted = adjusted[index] ?? null;
        const before = (0,compare_look/* sideOf */.Jh)(some.map((pair) => pair.before));
        const after = (0,compare_look/* sideOf */.Jh)(some.map((pair) => pair.after));
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











/** Compares matched cells as one family: Holm over all of them, then a verdict for each. The worst is the whole's. */
function compareRuns({ pairs, missingCells }) {
    const examined = pairs.map(examine);
    const adjusted = holm(examined.map(({ look }) => look?.p ?? null));
    const better = holm(examined.map(({ look }) => look?.pBetter ?? null));
    const fresh = holm(examined.map(rule/* freshFamilyP */.R_));
    const allCases = holm(examined.map(rule/* casesFamilyP */.KD));
    const floors = holm(examined.map(({ floor }) => floor?.p ?? null));
    const cells = examined.map((one, index) => compareCell(one, {
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
function combineRematch({ rematch }, { pFresh, pCases }) {
    if (rematch === null)
        return null;
    const { pCases: _first, ...rest } = rematch;
    return { ...rest, pFreshAdjusted: pFresh ?? 1, pCasesAdjusted: pCases ?? 1 };
}
function compareCell(examined, adjusted) {
    const { cell, settings, metric, candidate, pairing, look, floor } = examined;
    const compared = look === null ? [] : pairing.pairs;
    const sides = look === null
        ? { baseline: null, candidate: (0,compare_look/* sideOf */.Jh)((0,compare_look/* scoredCases */.kl)(candidate)) }
        : {
            baseline: (0,compare_look/* sideOf */.Jh)(pairing.pairs.map(({ before }) => before)),
            candidate: (0,compare_look/* sideOf */.Jh)(pairing.pairs.map(({ after }) => after)),
        };
    const judged = judge(examined, adjusted);
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
        ...judged,
        ...sides,
        look: look === null ? null : { ...look, pAdjusted: adjusted.p, pBetterAdjusted: adjusted.pBetter },
        drift: examined.drift,
        rematch: combineRematch(examined, adjusted),
        score: metric === 'pass_rate' ? compareScores(compared) : null,
        ...ratios,
        floor: floor === null ? null : { ...floor, pAdjusted: adjusted.pFloor ?? floor.p },
        cases: (0,pair/* listChanges */.Wd)(pairing, candidate),
        worseTags: look === null ? [] : findWorseTags(pairing.pairs, settings),
        settings,
        mustPass: examined.mustPass,
        isTooSlow,
        isMeasured: examined.unmeasured === null,
        warnings: findWarnings(examined, ratios, judged.reason),
    };
}
function worst(cells) {
    const found = new Set(cells.map(({ verdict }) => verdict));
    return VERDICTS.find((verdict) => found.has(verdict)) ?? 'unmeasured';
}


/***/ }),

/***/ 69520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findDrift),
/* harmony export */   q: () => (/* binding */ twoSided)
/* harmony export */ });
/** Two-sided p up to which a run is out of line, and up to which the next one agrees. */
const MARK_P = 0.001;
const AGREE_P = 0.05;
/**
 * Judges a run against earlier runs of the same configuration, where there can be no rematch. A run far out of line is
 * marked; drift is what the next run confirms (docs/statistics.md). Null for a run of another kind.
 */
function findDrift({ basis }, look) {
    if (basis.kind !== 'repeated' || look === null)
        return null;
    const direction = look.change < 0 ? 'worse' : 'better';
    const p = twoSided(look);
    if (basis.pending === direction && p <= AGREE_P)
        return { status: 'confirmed', direction };
    return p <= MARK_P ? { status: 'possible', direction } : { status: 'none' };
}
/** Gives the deciding p of both directions together. */
function twoSided({ p, pBetter }) {
    return Math.min(1, 2 * Math.min(p ?? 1, pBetter ?? 1));
}


/***/ }),

/***/ 59716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   P2: () => (/* binding */ isWeakened),
/* harmony export */   XV: () => (/* binding */ parseFailOn),
/* harmony export */   gk: () => (/* binding */ asksLess)
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
/** Parses a list of words, separated by commas, spaces or lines; `never` alone is the empty set. */
function parseFailOn(list) {
    const words = list.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 1 && words[0] === 'never')
        return new Set();
    const unknown = words.filter((word) => !Object.hasOwn(WORDS, normalize(word)));
    if (unknown.length > 0 || words.length === 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError((unknown.length > 0 ? unknown : ['']).map((word) => ({
            message: [
                { option: 'fail-on' },
                `: \`${word}\` is not one of ${Object.keys(WORDS).join(', ')}, or never alone`,
            ],
        })));
    return new Set(words.flatMap((word) => WORDS[normalize(word)] ?? []));
}
/** Tells whether a cell fails the run. */
function isFailing({ verdict, isTooSlow }, failOn) {
    return failOn.has(verdict) || (isTooSlow && failOn.has('latency'));
}
/** Gives 1 for a verdict that fails the run, 3 where only `unmeasured` does, else 0. */
function exitCode({ cells }, failOn) {
    const failing = cells.filter((cell) => isFailing(cell, failOn));
    if (failing.some(({ verdict, isTooSlow }) => verdict !== 'unmeasured' || (isTooSlow && failOn.has('latency'))))
        return 1;
    return failing.length > 0 ? 3 : 0;
}
/** Tells whether anything was taken away by which a run is measured: cells, cases, what must pass, evaluators, trials. */
function isWeakened({ cells, missingCells }) {
    return missingCells.length > 0 || hasWarning(cells, 'weakened');
}
/** Tells whether a run asks less than before in any way, by its settings for one. */
function asksLess(comparison) {
    return isWeakened(comparison) || hasWarning(comparison.cells, 'loosened');
}
function hasWarning(cells, wanted) {
    return cells.some(({ warnings }) => warnings.some(({ kind }) => kind === wanted));
}
/** Spells a word as WORDS does; names of verdicts are taken too. */
function normalize(word) {
    const name = word.toLowerCase().replaceAll('_', '-');
    return name === 'regressed' ? 'regression' : name;
}


/***/ }),

/***/ 62191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ obstacleOf)
/* harmony export */ });
/** Gives what kept a cell from being measured: the most frequent kind of the failures behind its reason. */
function obstacleOf(reason) {
    if (reason.kind === 'not_asked')
        return reason.failure.kind;
    const most = reason.kind === 'error_budget' ? reason.broken.most : null;
    return most === null ? 'unreachable' : (most.failure?.kind ?? 'unscored');
}


/***/ }),

/***/ 6921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ exactFreshP),
/* harmony export */   GF: () => (/* binding */ freshAnswers),
/* harmony export */   MZ: () => (/* binding */ addVersion),
/* harmony export */   Zj: () => (/* binding */ findUndecided),
/* harmony export */   xB: () => (/* binding */ lookAtRematch)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97504);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87506);
/* harmony import */ var _records_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95418);
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15630);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56850);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92498);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63483);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3781);








/**
 * Looks at the newest record's rematch against this very baseline: both tests on its fresh answers alone, and the
 * paired test on all trials of every compared case (docs/statistics.md). Null where there was no rematch.
 */
function lookAtRematch(cell, pairs, { errorBudget }) {
    const record = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_4__/* .newest */ .BP)(cell.candidate);
    const rematch = record?.rematch;
    const isOfBoth = rematch !== undefined && (rematch.baseline.length > 0 || rematch.unfinished !== undefined);
    if (record === undefined || !isOfBoth || rematch.against !== (0,_records_order_js__WEBPACK_IMPORTED_MODULE_4__/* .newest */ .BP)(cell.baseline)?.timestamp)
        return null;
    const known = new Map(pairFresh(record, rematch).map((pair) => [pair.after.id, pair]));
    const again = pairs.map((first) => ({ first, second: findVersion(known, first) }));
    const fresh = again.flatMap(({ second }) => second ?? []);
    const all = again.map(({ first, second }) => addVersions(first, second));
    const undecided = findUndecided(record, rematch, errorBudget);
    const [onFresh, onAll] = [(0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .testPairs */ .ix)(fresh), (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .testCases */ .WB)(all)];
    return {
        trials: rematch.trials,
        cases: fresh.length,
        before: (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_5__/* .mean */ .i)(fresh.map((pair) => (0,_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .passShare */ .v_)(pair.before))) ?? 0,
        after: (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_5__/* .mean */ .i)(fresh.map((pair) => (0,_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .passShare */ .v_)(pair.after))) ?? 0,
        pFresh: onFresh.exact?.worse ?? null,
        pFreshCases: onFresh.cases?.worse ?? null,
        pCases: onAll.cases?.worse ?? null,
        change: onFresh.change,
        changeAll: onAll.change,
        undecided: undecided ?? (fresh.length === 0 ? { kind: 'no_answers' } : null),
    };
}
/**
 * Gives why a record's rematch decides nothing: it was not finished, or either side broke the error budget; null where
 * it decides.
 */
function findUndecided(record, rematch, errorBudget) {
    const { baseline, candidate, unfinished } = rematch;
    if (unfinished !== undefined)
        return { kind: 'unfinished', words: unfinished };
    const sides = [onlyThoseIn(candidate, baseline), onlyThoseIn(baseline, candidate)];
    for (const results of sides) {
        const broken = (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .findBrokenBudget */ .yp)(armOf(record, results), errorBudget);
        if (broken !== null)
            return { kind: 'error_budget', broken };
    }
    return null;
}
/** Gives the exact test's p of a rematch's fresh answers alone; null where no case tells. */
function exactFreshP(record, rematch) {
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .testPairs */ .ix)(pairFresh(record, rematch)).exact?.worse ?? null;
}
/** Gives the fresh answers of the newer side to a case that must pass; they count with those of the first look. */
function freshAnswers(cell) {
    const record = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_4__/* .newest */ .BP)(cell.candidate);
    return record?.rematch === undefined ? null : armOf(record, record.rematch.candidate);
}
/** Adds to a case the trials of a rematch of the same version of it. */
function addVersion(first, second) {
    return second === undefined || (0,_records_version_js__WEBPACK_IMPORTED_MODULE_6__/* .isOtherVersion */ .j)(first.hash, second.hash) ? first : (0,_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .addCounts */ .c5)(first, second);
}
function armOf(record, results) {
    return (0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .buildArm */ .HS)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isNonEmpty */ .J)(results) ? [{ ...record, results }] : []);
}
/** Pairs fresh answers. A case that must pass may have been asked again on one side alone: it has no pair. */
function pairFresh(record, { baseline, candidate }) {
    return (0,_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .pairCases */ .Q6)(armOf(record, baseline), armOf(record, candidate)).pairs;
}
/** Gives the results whose cases the other list has too. */
function onlyThoseIn(other, results) {
    const ids = new Set(other.map(({ test_id }) => test_id));
    return results.filter(({ test_id }) => ids.has(test_id));
}
function findVersion(fresh, { after }) {
    const found = fresh.get(after.id);
    const isSame = found !== undefined && !(0,_records_version_js__WEBPACK_IMPORTED_MODULE_6__/* .isOtherVersion */ .j)(found.after.hash, after.hash);
    return isSame ? found : null;
}
function addVersions(first, second) {
    if (second === null)
        return first;
    return {
        before: addVersion(first.before, second.before),
        after: addVersion(first.after, second.after),
    };
}


/***/ }),

/***/ 72894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listDifferences)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);

/** Lists the differences between two mappings; null and a missing key are the same. */
function listDifferences(was, is) {
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
        const [before, after] = [was[name] ?? null, is[name] ?? null];
        return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(before) === (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(after) ? [] : [{ name, before, after }];
    });
}


/***/ }),

/***/ 54079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findEvaluatorChanges),
/* harmony export */   v: () => (/* binding */ listEvaluatorChanges)
/* harmony export */ });
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21779);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72894);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87506);




/**
 * Lists the differences between the evaluators that scored the records of a cell, each once. A record that does not
 * name its evaluators is taken to have the newest ones.
 */
function findEvaluatorChanges(baseline, candidate) {
    const now = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(candidate)?.config?.evaluators;
    if (now === undefined)
        return [];
    const changes = [...baseline, ...candidate].flatMap(({ config }) => listEvaluatorChanges(config?.evaluators ?? now, now));
    return [...new Map(changes.map((change) => [(0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(change), change])).values()];
}
/** Lists the differences between two lists of evaluators. */
function listEvaluatorChanges(before, after) {
    const [old, now] = [byName(before), byName(after)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
        const [was, is] = [old.get(name), now.get(name)];
        if (was === undefined)
            return [{ name, change: 'added' }];
        if (is === undefined)
            return [{ name, change: 'removed' }];
        const differences = (0,_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .listDifferences */ .b)(traits(was), traits(is));
        return differences.length === 0 ? [] : [{ name, change: differences }];
    });
}
function byName(evaluators) {
    return new Map(evaluators.map((evaluator) => [(0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreName */ .Kv)(evaluator), evaluator]));
}
function traits({ name, as, version, settings, threshold, instruments }) {
    return { ...(as !== undefined && { evaluator: name }), ...settings, version, threshold, ...instruments };
}


/***/ }),

/***/ 19984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ findPastModel)
/* harmony export */ });
/* harmony import */ var _cell_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87506);
/** Whose past a cell is held against: its own model's, that which `compare_to` names, or that which it replaces. */


/**
 * Finds the past of a cell among what is known, by cell. `compare_to` holds where it names a known model; where it is
 * only proposed, a model with a past of its own is held against that, unless it was compared so before.
 */
function findPastModel({ benchmark, model, compareTo, replaced }, known, { isProposed, planned }) {
    const keyOf = (id) => (0,_cell_key_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKey */ .sl)(benchmark, id);
    const others = [model, ...(replaced === undefined ? [] : [replaced])];
    const against = others.find((id) => known.has(keyOf(id))) ?? null;
    const instead = keyOf(against ?? replaced ?? model);
    if (compareTo === null || compareTo === model)
        return { key: keyOf(replaced ?? model), unmet: null };
    const own = known.get(keyOf(model));
    const wasNamed = own !== undefined && (0,_order_js__WEBPACK_IMPORTED_MODULE_1__/* .newest */ .BP)(own)?.config?.compare_to === compareTo;
    if (!known.has(keyOf(compareTo))) {
        // A model that is asked for the first time has no past yet, and is no mistake.
        const isNew = against === null && planned.has(compareTo);
        return {
            key: instead,
            unmet: wasNamed || isNew ? null : { why: 'unknown', named: compareTo, against },
        };
    }
    if (isProposed && own !== undefined && !wasNamed)
        return { key: instead, unmet: { why: 'changed', named: compareTo, against } };
    return { key: keyOf(compareTo), unmet: null };
}


/***/ }),

/***/ 15558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ explainFlip),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   rm: () => (/* binding */ describeShare)
/* harmony export */ });
/**
 * Tells how a side answered a case: in a word where it was asked once, with the score where that is between 0 and 1.
 */
function describeShare({ passes, trials, score }) {
    if (trials === 0)
        return 'no score';
    if (passes === null)
        return score === null ? 'no score' : `score ${score.toFixed(2)}`;
    const share = trials === 1 ? (passes === 1 ? 'passed' : 'failed') : `passed ${passes} of ${trials}`;
    const isGraded = score !== null && score > 0 && score < 1;
    return isGraded ? `${share}, score ${score.toFixed(2)}` : share;
}
/** Tells whether a side's answers to a case fail by the majority; false where nothing marks them. */
function hasFailed({ passes, trials }) {
    return passes !== null && trials > 0 && passes <= trials / 2;
}
/** Explains a case that fails now, for the line on which it is written; what models and evaluators said is in it. */
function explainFlip(model, { id, before, after }) {
    const said = after.explanation === null ? '' : `: ${after.explanation}`;
    return {
        title: `${id} on ${model} fails now`,
        message: `before: ${describeShare(before)}, now: ${describeShare(after)}${said}`,
    };
}


/***/ }),

/***/ 62579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ describeFloorBeside),
/* harmony export */   U6: () => (/* binding */ describeFloor),
/* harmony export */   vF: () => (/* binding */ summarizeFloors)
/* harmony export */ });
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


/** Says that a cell's rate is under its floor, without how sure that is. */
function describeFloor({ metric, floor }) {
    const [rate, minPassRate] = [floor?.rate ?? 0, floor?.minPassRate ?? 0];
    return `${_format_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw[metric]} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(rate)} is under the ${nameFloor(floor)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(minPassRate)}`;
}
/** Says of a cell whose verdict is about something else that it is under its floor too; null where it is not. */
function describeFloorBeside(cell) {
    const { floor, reason } = cell;
    if (floor === null || !(0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderFloor */ .Fq)(floor))
        return null;
    if (reason.kind === 'floor' || reason.kind === 'floor_doubt')
        return null;
    return `${describeFloor(cell)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp)(floor.pAdjusted)}`;
}
/**
 * Says which cells are under their floors, whatever their verdicts: of one how far and how sure, of several the
 * furthest. Null where none is.
 */
function summarizeFloors({ cells }, code) {
    const under = cells
        .flatMap((cell) => {
        const { floor } = cell;
        return floor !== null && (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnderFloor */ .Fq)(floor) ? [{ cell, floor }] : [];
    })
        .sort((a, b) => distance(b.floor) - distance(a.floor));
    const [furthest, ...others] = under;
    if (furthest === undefined)
        return null;
    const { cell, floor } = furthest;
    const name = cells.length > 1 ? `${code((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cellName */ .I4)(cell))} ` : '';
    const said = `${name}${howFar(floor)} under its ${nameFloor(floor)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(floor.minPassRate)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp)(floor.pAdjusted)})`;
    return others.length === 0 ? said : `${under.length} cells under their floors, the furthest: ${said}`;
}
function nameFloor(floor) {
    return floor?.mode === 'strict' ? 'strict floor' : 'floor';
}
function distance({ rate, minPassRate }) {
    return minPassRate - rate;
}
function howFar(floor) {
    const said = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(distance(floor));
    return said === '0 points' ? 'less than 0.1 points' : said;
}


/***/ }),

/***/ 18347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeExit),
/* harmony export */   c: () => (/* binding */ describeCheck)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/** Sentences on what the gate did. */

const ACCEPTED = {
    merge: "a merged pull request's own check measured it",
    label: `the label \`${_domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCEPT_LABEL */ .KE}\` accepts what it shows`,
};
const ENDS = {
    success: 'passes',
    failure: 'fails',
    neutral: 'is neutral, which is no success',
};
/** Says whether a check passes, and what it fails on. */
function describeCheck(told) {
    const { conclusion, failOn, isUncompared, accepted, acceptedBy } = told;
    const cells = accepted === 1 ? 'One cell is' : `${accepted} cells are`;
    return [
        `The check ${ENDS[conclusion]}; it ${failOn.trim() === 'never' ? 'never fails' : `fails on ${listWords(failOn)}`}.`,
        ...(isUncompared ? ['The baseline could not be had, so nothing was compared.'] : []),
        ...(accepted > 0 ? [`${cells} not gated: ${ACCEPTED[acceptedBy]}.`] : []),
    ].join(' ');
}
/** Says with which exit code a verb ends, and with which it would by the usual words. */
function describeExit(code, failOn, usual) {
    const would = usual.code === code ? '' : `; with the default (${usual.failOn}) it would be ${usual.code}`;
    return `Exit code ${code}, failing on ${listWords(failOn)}${would}.`;
}
function listWords(failOn) {
    return failOn.trim().replaceAll(/[\s,]+/g, ', ');
}


/***/ }),

/***/ 14512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mark),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _compare_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62191);
/* harmony import */ var _flips_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15558);
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62579);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _loosening_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3674);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88850);






/** Verdicts as a person would say them. */
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
/** Most causes in one line. */
const MAX_OBSTACLES = 3;
/** Words for what kept a cell from being measured. */
const OBSTACLES = {
    no_key: 'a key is missing',
    refused: 'the provider refused the key',
    quota: "the provider's quota or credit is spent",
    gone: 'model not found',
    no_address: 'nothing was found at this address',
    budget: 'the budget is spent',
    throttled: 'the provider throttled the requests',
    unreachable: 'the provider did not answer',
    interrupted: 'no answer came whole',
    parameter: 'a parameter was refused',
    rejected: 'the requests were refused',
    unscored: 'too many answers have no score',
};
/**
 * Gives the first line of a report: the worst verdict, its cells, the pass rates where it is only one cell, and what a
 * reader of the verdict would miss: cases that are not compared, those of them that fail now, what is under its floor,
 * and what asks less than before. Names are not to be trusted, so `code` makes them harmless where the line is shown.
 */
function headline(comparison, code) {
    const failing = countFailing(comparison);
    const isTold = failing.fresh === 0 && failing.changed > 0;
    const changed = isTold ? (0,_loosening_js__WEBPACK_IMPORTED_MODULE_2__/* .countChanged */ .S2)(comparison) : 0;
    const left = [describeCompared(comparison), describeFailing(failing, changed)].filter((fact) => fact !== null);
    const verdict = describeVerdict(comparison, code);
    const said = left.length === 0 ? verdict : `${verdict}${/[:,]/.test(verdict) ? ',' : ':'} ${left.join(', ')}`;
    const beside = [
        nameMissingKeys(comparison, code),
        (0,_floors_js__WEBPACK_IMPORTED_MODULE_0__/* .summarizeFloors */ .vF)(comparison, code),
        (0,_loosening_js__WEBPACK_IMPORTED_MODULE_2__/* .summarizeLoosening */ .yr)(comparison, code, { tellsChanged: !isTold }),
    ];
    return [said, ...beside.filter((fact) => fact !== null)].join('; ');
}
/** Says how many cases are compared, where that is not all that the cells hold. */
function describeCompared({ cells }) {
    const compared = cells.filter(_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isCompared */ .u).map(({ cases }) => cases);
    const [some, all] = [sum(compared.map((one) => one.compared)), sum(compared.map((one) => one.total))];
    return some === all ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(some)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(all, 'case')} compared`;
}
/** Counts them over all cells; one that several models answer is one case. */
function countFailing({ cells }) {
    const isChanged = new Map(cells.filter(hasOldCases).flatMap(({ benchmark, cases }) => {
        const changed = new Set(cases.changed);
        return cases.fresh
            .filter(({ after }) => (0,_flips_js__WEBPACK_IMPORTED_MODULE_4__/* .hasFailed */ .WN)(after))
            .map(({ id }) => [JSON.stringify([benchmark, id]), changed.has(id)]);
    }));
    const changed = [...isChanged.values()].filter(Boolean).length;
    return { fresh: isChanged.size - changed, changed };
}
/** Says how many they are, and of how many changed ones where others changed too. */
function describeFailing({ fresh, changed }, allChanged) {
    const count = fresh + changed;
    if (count === 0)
        return null;
    const [are, fail] = count === 1 ? ['is', 'fails'] : ['are', 'fail'];
    const how = changed === 0 ? `${are} new` : fresh > 0 ? `${are} new or changed` : 'changed';
    const of = allChanged > count ? `, of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(allChanged)} that did` : '';
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'case')} ${fail} now that ${how}${of}`;
}
/** Names the keys that kept cells from being measured; null where none did. */
function nameMissingKeys({ cells }, code) {
    const found = cells.flatMap(({ verdict, reason }) => verdict === 'unmeasured' && reason.kind === 'not_asked' && reason.failure.kind === 'no_key'
        ? [reason.failure.words]
        : []);
    const [first, ...more] = new Set(found);
    if (first === undefined)
        return null;
    return more.length === 0 ? code(first) : `${code(first)}, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(more.length, 'more key')}`;
}
function hasOldCases({ look, verdict }) {
    return look !== null || verdict === 'unchanged' || verdict === 'incomparable';
}
function sum(counts) {
    return counts.reduce((all, count) => all + count, 0);
}
function describeVerdict({ verdict, cells }, code) {
    const said = HEADLINES[verdict];
    const [first, ...others] = cells.filter((cell) => cell.verdict === verdict);
    if (verdict === 'unchanged' && cells.every(({ cases }) => cases.fresh.length === 0))
        return '🟢 Nothing to run';
    const share = `${others.length + 1} of ${cells.length} cells`;
    if (first === undefined)
        return said;
    if (others.length > 0) {
        const obstacles = listObstacles([first, ...others]);
        const all = obstacles === '' ? said : `${said}: ${obstacles}`;
        return others.length + 1 === cells.length ? all : `${all} (${share})`;
    }
    const facts = [...(cells.length > 1 ? [code((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cellName */ .I4)(first))] : []), ...rates(first)];
    const about = facts.length === 0 ? said : `${said}: ${facts.join(', ')}`;
    return cells.length > 1 ? `${about} (${share})` : about;
}
/** Lists what kept cells from being measured, the most frequent first, with numbers where they differ. */
function listObstacles(cells) {
    const obstacles = cells.flatMap((cell) => describeObstacle(cell) ?? []);
    const counts = new Map();
    for (const obstacle of obstacles)
        counts.set(obstacle, (counts.get(obstacle) ?? 0) + 1);
    if (counts.size < 2)
        return [...counts.keys()].join('');
    const listed = [...counts].toSorted(([, one], [, other]) => other - one);
    const shown = listed.slice(0, MAX_OBSTACLES).map(([words, count]) => `${words} (${count})`);
    const more = listed.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(more, 'more cause')}`] : [])].join(', ');
}
/** Gives the mark of a cell's verdict. */
function mark({ verdict }) {
    return HEADLINES[verdict].split(' ')[0] ?? '';
}
function describeObstacle({ verdict, reason }) {
    return verdict === 'unmeasured' ? OBSTACLES[(0,_compare_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .obstacleOf */ .H)(reason)] : undefined;
}
function rates(cell) {
    const { metric, verdict, baseline, candidate } = cell;
    const obstacle = describeObstacle(cell);
    if (obstacle !== undefined)
        return [obstacle];
    if (candidate === null || verdict === 'unchanged' || verdict === 'not_run')
        return [];
    const now = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(candidate.rate);
    const name = _format_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw[metric];
    return [baseline === null ? `${name} ${now}` : `${name} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(baseline.rate)} → ${now}`];
}


/***/ }),

/***/ 3674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ describeWeakening),
/* harmony export */   S2: () => (/* binding */ countChanged),
/* harmony export */   Vq: () => (/* binding */ describeLoosened),
/* harmony export */   yr: () => (/* binding */ summarizeLoosening)
/* harmony export */ });
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8878);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);


const RECORDED = 'answers from a recording, no longer from the model';
/** Most settings, evaluators and cells in a headline. */
const MAX_NAMED = 3;
/** Says which setting lets more through than before. */
function describeLoosened({ setting, before, after, isHeld }) {
    const values = (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(`${before ?? 'none'} -> ${after ?? 'none'}`);
    return [`\`${setting}\` was loosened: `, values, ...(isHeld ? ['; the stricter decides'] : [])];
}
/** Says how a cell asks less than before. */
function describeWeakening(weakening) {
    switch (weakening.kind) {
        case 'dropped':
            return [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(weakening.ids.length, 'case')} dropped: `, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(weakening.ids))];
        case 'changed':
            return [
                `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(weakening.ids.length, 'case')} changed, not compared with before: `,
                (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(weakening.ids)),
            ];
        case 'may_fail':
            return ['marked `must_pass` before and no longer: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(weakening.ids))];
        case 'evaluators':
            return ['evaluators changed, and may ask less: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEvaluators */ .Au)(weakening.changes))];
        case 'recorded':
            return [RECORDED];
        case 'compare_to':
            return describeUnmet(weakening.unmet);
        case 'fewer_trials':
            return [sayFewer(weakening)];
    }
}
function describeUnmet({ why, named, against }) {
    const instead = against === null ? [] : ['; held against ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(against)];
    return why === 'unknown'
        ? ['`compare_to` names no model of the baseline: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(named), ...instead]
        : ['`compare_to` names another model than before: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(named), ...instead];
}
/**
 * Names what asks less than before, in all cells together; null where nothing does. Changed cases are left out where
 * they are told of beside it.
 */
function summarizeLoosening({ cells, missingCells }, code, { tellsChanged } = { tellsChanged: true }) {
    const warnings = cells.flatMap((cell) => cell.warnings);
    const loosened = unique(warnings.flatMap((one) => (one.kind === 'loosened' ? sayLoosened(one) : [])));
    const weakened = listWeakened(cells);
    const evaluators = unique(weakened.flatMap(({ weakening }) => weakening.kind === 'evaluators' ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEvaluators */ .Au)(weakening.changes) : []));
    const said = [
        ...list('loosened: ', loosened),
        ...sayCases(weakened, 'dropped', 'dropped'),
        ...(tellsChanged ? sayCases(weakened, 'changed', 'changed') : []),
        ...sayCases(weakened, 'may_fail', 'no longer must_pass'),
        ...list('evaluators changed: ', evaluators.map((name) => code(name))),
        ...(weakened.some(({ weakening }) => weakening.kind === 'recorded') ? [RECORDED] : []),
        ...unique(weakened.flatMap(({ weakening }) => weakening.kind === 'compare_to'
            ? `compare_to ${weakening.unmet.why === 'unknown' ? 'names no known model' : 'changed'}: ${code(weakening.unmet.named)}`
            : [])),
        ...unique(weakened.flatMap(({ weakening }) => (weakening.kind === 'fewer_trials' ? sayFewer(weakening) : []))),
        ...list('not run any more: ', missingCells.map((cell) => code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cellName */ .I4)(cell)))),
    ];
    return said.length === 0 ? null : said.join('; ');
}
/** Counts the cases that ask or expect something else than before. */
function countChanged({ cells }) {
    return countCases(listWeakened(cells), 'changed');
}
function listWeakened(cells) {
    return cells.flatMap(({ benchmark, warnings }) => warnings.flatMap((one) => (one.kind === 'weakened' ? [{ benchmark, weakening: one.weakening }] : [])));
}
function sayLoosened({ setting, before, after }) {
    return `${setting} ${before ?? 'none'} → ${after ?? 'none'}`;
}
function sayFewer({ before, after }) {
    return `each case asked ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(after, 'time')} instead of ${before}`;
}
function sayCases(weakened, kind, word) {
    const count = countCases(weakened, kind);
    return count === 0 ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'case')} ${word}`];
}
/** Counts cases over all cells; one that several models answer is one case. */
function countCases(weakened, kind) {
    const keys = weakened.flatMap(({ benchmark, weakening }) => weakening.kind === kind && 'ids' in weakening
        ? weakening.ids.map((id) => JSON.stringify([benchmark, id]))
        : []);
    return unique(keys).length;
}
function list(title, names) {
    return names.length === 0 ? [] : [title + (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(names, MAX_NAMED)];
}
function unique(texts) {
    return [...new Set(texts)];
}


/***/ }),

/***/ 26149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOrigins)
/* harmony export */ });
/** Lists where the standard benchmarks of a run come from: paper, licence and content, each once. */
function listOrigins(run) {
    const origins = (run?.cells ?? []).flatMap(({ benchmark_name: benchmark, config }) => {
        if (config?.origin === undefined)
            return [];
        const { paper, licence, version } = config.origin;
        return [{ benchmark, words: `${paper}; licence ${licence}; ${version}` }];
    });
    return [...new Map(origins.map((one) => [`${one.benchmark}\n${one.words}`, one])).values()];
}


/***/ }),

/***/ 67063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Ms: () => (/* binding */ describeFirst),
/* harmony export */   _B: () => (/* binding */ describePassedOver),
/* harmony export */   jr: () => (/* binding */ describeUndecided)
/* harmony export */ });
/* harmony import */ var _compare_drift_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69520);
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8878);
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62579);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);





/** Most runs in one sentence. */
const MAX_LISTED = 5;
/** Says why a cell has its verdict, and that it is under its floor, in one sentence. */
function describeReason(cell) {
    const floor = (0,_floors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFloorBeside */ .Oy)(cell);
    return [...describeWhy(cell), ...(floor === null ? [] : [`; ${floor}`])];
}
function describeWhy(cell) {
    const { reason } = cell;
    switch (reason.kind) {
        case 'drift':
            return [describeDrift(cell)];
        case 'drop':
            return reason.reachesThreshold
                ? describeEvidence(cell)
                : [
                    ...describeEvidence(cell),
                    `: less than the threshold of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(cell.settings.regressionThreshold)}`,
                ];
        case 'must_pass':
            return ['must pass and failed: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(reason.failed))];
        case 'floor':
            return [`${(0,_floors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFloor */ .U6)(cell)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .pValue */ .sp)(cell.floor?.pAdjusted ?? 1)}`];
        case 'floor_doubt':
            return [`${(0,_floors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFloor */ .U6)(cell)}, but chance could explain it; ${describeFloorDoubt(reason)}`];
        case 'not_asked':
            return ['could not be asked: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(reason.failure.words)];
        case 'error_budget':
            return describeBrokenBudget(reason.broken, 'trial');
        case 'evaluators_changed':
            return ['scored by different evaluators: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEvaluators */ .Au)(reason.changes))];
        case 'few_shared':
            return describeFewShared(cell);
        case 'rematch_undecided':
            return describeEvidence(cell);
        case 'drop_or_chance':
            return [...describeEvidence(cell), describeChance(cell, reason.detectable)];
        case 'unchanged':
            return [describeUnchanged(reason)];
        case 'first_run':
            return describeFirstRun(cell, reason.passedOver);
        case 'improved':
            return [`${describeChange(cell)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .pValue */ .sp)(cell.look?.pBetterAdjusted ?? 1)}`];
        case 'no_drop':
            return describeNoDrop(cell, reason.detectable);
    }
}
/** Says why a rematch decides nothing. */
function describeUndecided(undecided) {
    switch (undecided.kind) {
        case 'unfinished':
            return [(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(undecided.words)];
        case 'error_budget':
            return describeBrokenBudget(undecided.broken, 'fresh trial');
        case 'no_answers':
            return ['it has no answers to the cases that are compared'];
    }
}
/** Names the first trial without a score, and why it has none; another one too where most have another reason. */
function describeFirst({ first, most }) {
    if (first === null)
        return ['no reason given'];
    return [
        describeTrial(first),
        ...(most === null || most === first ? [] : ['; the most frequent: ', describeTrial(most)]),
    ];
}
function describeTrial({ id, failure }) {
    return (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(`${id}: ${failure?.words ?? 'unscored, without a reason'}`);
}
function describeBrokenBudget({ errorBudget, ...broken }, trial) {
    const { excluded, all } = broken;
    const budget = `more than the error budget of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(errorBudget)}`;
    return [
        `${excluded} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(all, trial)} gave no score, ${budget}; the first: `,
        ...describeFirst(broken),
    ];
}
function describeChange({ metric, baseline, candidate, look }) {
    const [before, after] = [(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(baseline?.rate ?? 0), (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(candidate?.rate ?? 0)];
    const name = _format_js__WEBPACK_IMPORTED_MODULE_2__/* .METRIC_NAMES */ .Uw[metric];
    const change = look?.change ?? 0;
    if (before === after)
        return `${name} unchanged at ${after}`;
    return `${name} ${change < 0 ? 'fell' : 'rose'} from ${before} to ${after} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(change)})`;
}
function describeDrift(cell) {
    const change = describeChange(cell);
    const { drift, look } = cell;
    if (drift === null || look === null || drift.status === 'none')
        return `${change}; no drift`;
    const p = (0,_compare_drift_js__WEBPACK_IMPORTED_MODULE_4__/* .twoSided */ .q)({ p: look.p, pBetter: look.pBetter });
    const said = `${change}, two-sided ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .pValue */ .sp)(p)}, though nothing that shapes the answers changed`;
    return drift.status === 'possible'
        ? `possible drift: ${said}; the next run decides`
        : `drift, in two runs: ${said}`;
}
/** Describes the first look, and the rematch where there was one. */
function describeEvidence(cell) {
    const { look, rematch } = cell;
    const first = describeChange(cell);
    if (rematch === null)
        return [`${first}, ${describeP(look)}`];
    if (rematch.undecided === null)
        return [`${first}; ${describeRematch(rematch)}`];
    return [`${first}; asking both again decided nothing: `, ...describeUndecided(rematch.undecided)];
}
function describeP(look) {
    return look?.pAdjusted == null ? 'no case tells' : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .pValue */ .sp)(look.pAdjusted);
}
function describeRematch({ trials, before, after, ...rematch }) {
    const p = (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rematchP */ .jy)(rematch.pFreshAdjusted, rematch.pCasesAdjusted);
    return `asked both again, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .timesOver */ .Ty)(trials)} each: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(after)} against ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(before)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .pValue */ .sp)(p)}`;
}
function describeChance({ rematch, ...cell }, detectable) {
    const cause = rematch === null ? 'chance' : 'chance or the day';
    return `, which ${cause} could explain; ${describeDetectable(cell, detectable)}`;
}
function describeNoDrop(cell, detectable) {
    if (cell.rematch !== null)
        return [...describeEvidence(cell), '; no evidence of a drop'];
    const change = describeChange(cell);
    return detectable === null
        ? [`${change}; a drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(cell.settings.regressionThreshold)} is excluded`]
        : [`${change}; no evidence of a drop, but ${describeDetectable(cell, detectable)}`];
}
function describeDetectable({ settings }, { drop, moreCases }) {
    const seen = drop < 1
        ? `only a drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(drop)} or more would have been seen`
        : 'no drop would have been seen for sure';
    return moreCases === null
        ? seen
        : `${seen}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(moreCases, 'more case')} would show one of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(settings.regressionThreshold)}`;
}
function describeFloorDoubt({ moreCases }) {
    return moreCases === null
        ? 'so close to it no number of cases tells'
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(moreCases, 'more case')} would tell, were the rate the same`;
}
function describeFewShared({ cases: { compared, changed, added, missing } }) {
    const others = `${changed.length} changed, ${added.length} new, ${missing.length} missing`;
    const few = compared === 0 ? 'no case' : `only ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(compared, 'case')}`;
    return [`${few} can be compared: `, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(others)];
}
function describeFirstRun({ metric, candidate }, passedOver) {
    const rate = `; ${_format_js__WEBPACK_IMPORTED_MODULE_2__/* .METRIC_NAMES */ .Uw[metric]} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(candidate?.rate ?? 0)}`;
    return passedOver.length === 0
        ? [`nothing to compare with${rate}`]
        : ['no earlier run is a baseline: ', ...describePassedOver(passedOver), rate];
}
/** Names runs that were passed over, and says why. */
function describePassedOver(runs) {
    const more = runs.length - MAX_LISTED;
    return [
        ...runs
            .slice(0, MAX_LISTED)
            .flatMap((run, index) => [
            ...(index === 0 ? [] : ['; ']),
            (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(run.timestamp),
            ...describeWhyPassedOver(run),
        ]),
        ...(more > 0 ? [`; and ${more} more`] : []),
    ];
}
function describeWhyPassedOver(run) {
    if (run.why === 'rescored')
        return [' was scored again from ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(run.from)];
    const cases = run.of === null ? (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(run.cases, 'case') : `${run.cases} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(run.of, 'case')}`;
    return [` was cut to ${cases} by --case, --tag or --limit`];
}
function describeUnchanged({ asked, passed }) {
    const same = 'nothing that shapes its answers changed';
    return asked === 0 ? same : `${same}; of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(asked, 'new or changed case')} ${passed} passed`;
}


/***/ }),

/***/ 88850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listsFailing),
/* harmony export */   u: () => (/* binding */ isCompared)
/* harmony export */ });
/** Tells whether a cell's verdict compares anything. */
function isCompared({ look }) {
    return look !== null;
}
/** Tells whether a cell's report lists all failing cases: of a run of which no flips say which of them are news. */
function listsFailing({ verdict, cases }) {
    return verdict === 'below_floor' || (verdict !== 'unchanged' && cases.newlyFailing.length === 0);
}


/***/ }),

/***/ 13900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ describeSpending)
/* harmony export */ });
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8878);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);


/** Says what each instrument of a run took, as `judge gpt-4: 40 requests, 5,210 tokens, $0.02`. */
function describeSpending(run) {
    return Object.entries(run?.instruments ?? {}).map(([name, { model, requests, usage, cost_usd: cost }]) => {
        const tokens = usage.input_tokens + usage.output_tokens;
        const facts = [
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(requests, 'request'),
            ...(tokens > 0 ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(tokens)} tokens`] : []),
            ...(cost === null ? [] : [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(cost)]),
        ];
        return [`${name} `, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(model), `: ${facts.join(', ')}`];
    });
}


/***/ }),

/***/ 46677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ comparisonTable),
/* harmony export */   c: () => (/* binding */ runTable)
/* harmony export */ });
/* harmony import */ var _compare_arm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56850);
/* harmony import */ var _compare_look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92498);
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3781);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12011);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14512);





/** Widest interval of a change that tells something: a wider one holds both a total loss and no change. */
const WIDEST_TELLING = 1;
/** Most figures that decide nothing in one cell, and most characters of a name. */
const MAX_BESIDE = 8;
const MAX_NAME = 40;
/** Text where there is no value. */
const NONE = '–';
const CELL_COLUMNS = [
    { title: 'benchmark', kind: 'name' },
    { title: 'model', kind: 'name' },
];
/** Figures that decide nothing; each has a column where some cell has it. */
const BESIDE = [
    {
        title: 'mean score',
        render: ({ score }) => score && `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(score.before)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(score.after)}`,
    },
    { title: 'latency', render: ({ latency }) => latency && (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .times */ .Hn)(latency.ratio) },
    { title: 'tokens', render: ({ tokens }) => tokens && (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .times */ .Hn)(tokens.ratio) },
    { title: 'cost', render: ({ cost }) => cost && (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .times */ .Hn)(cost.ratio) },
];
/** Gives the table of a comparison: each cell with both pass rates, their difference and its p. */
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
            `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .mark */ .G)(cell)} ${cell.verdict}`,
            cell.baseline === null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(cell.baseline.rate),
            cell.candidate === null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(cell.candidate.rate),
            renderChange(cell),
            decidingP(cell),
            ...beside.map(({ render }) => render(cell) ?? NONE),
        ]),
    };
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
    const shown = figures.slice(0, MAX_BESIDE).map(([name, rate]) => `${plainName(name)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(rate)}`);
    const more = figures.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ') || NONE;
}
/** Gives a name of letters, digits and spaces alone, which mean nothing in Markdown and HTML. */
function plainName(name) {
    const line = name.replaceAll(/[^\p{L}\p{M}\p{N}_]+/gu, ' ').trim();
    return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME - 3).toWellFormed()}...` : line;
}
function byOrder({ cells }, { benchmark_name: name }) {
    return cells.findIndex((cell) => cell.benchmark_name === name);
}
function runRow(record) {
    const { benchmark_name: benchmark, model_id: model, summary, results } = record;
    const side = (0,_compare_look_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .Jh)((0,_compare_look_js__WEBPACK_IMPORTED_MODULE_1__/* .scoredCases */ .kl)((0,_compare_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .buildArm */ .HS)([record])));
    return [
        benchmark,
        model,
        side === null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(side.rate),
        side === null || side.cases === 1 ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .percentRange */ .nC)(side.interval),
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(summary?.passed ?? 0)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(results.length)}${errors(summary?.errored ?? 0)}`,
        summary?.avg_latency_ms == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(summary.avg_latency_ms),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(summary?.total_tokens ?? 0),
        summary?.cost_usd == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .dollars */ .E9)(summary.cost_usd),
    ];
}
/** Renders a change with its interval, and says where so few cases were compared that it tells nothing. */
function renderChange({ look, cases }) {
    if (look === null)
        return NONE;
    const [low, high] = look.interval;
    const range = cases.compared === 1 ? 'one case' : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .changeRange */ .SZ)(look.interval);
    const isTelling = cases.compared === 1 || high - low <= WIDEST_TELLING;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .change */ .Zg)(look.change)} (${range}${isTelling ? '' : ', too few cases'})`;
}
function errors(errored) {
    return errored === 0 ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(errored, 'error')}`;
}
/** Gives the p that decided the verdict: for an improvement, the one for "better". */
function decidingP({ verdict, look, rematch }) {
    const once = verdict === 'improved' ? look?.pBetterAdjusted : look?.pAdjusted;
    const p = rematch === null ? once : (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .rematchP */ .jy)(rematch.pFreshAdjusted, rematch.pCasesAdjusted);
    return p == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .pValue */ .sp)(p).replace(/^p (?:= )?/, '');
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
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8878);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67063);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72741);



/** The schema of the verdict as JSON (docs/results.md). */
const SCHEMA = 'llm-bench/verdict/1';
/**
 * Builds the object that `--json` prints: every key is there, null where there is no value. It holds at most `maxIds`
 * of each list of case ids.
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
        reason: (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPhrase */ .U)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .describeReason */ .Gk)(cell)),
        baseline: buildSide(cell.baseline, isByPassRate),
        candidate: buildSide(cell.candidate, isByPassRate),
        pass_rate: isByPassRate ? buildChange(look) : null,
        score: isByPassRate ? buildScore(cell) : buildDecidingScore(cell),
        drift: cell.drift?.status ?? null,
        rematch: buildRematch(cell.rematch),
        latency: buildRatio(cell.latency),
        tokens: buildRatio(cell.tokens),
        cost: buildRatio(cell.cost),
        floor: buildFloor(floor),
        cases: {
            compared: cases.compared,
            failing: cases.failing.slice(0, maxIds).map(({ id }) => id),
            total: cases.total,
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
        endings: cell.warnings.find((warning) => warning.kind === 'incomplete')?.endings ?? null,
        warnings: (0,_warnings_js__WEBPACK_IMPORTED_MODULE_1__/* .describeWarnings */ .Js)(cell).map(_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPhrase */ .U),
    };
}
function buildFloor(floor) {
    if (floor === null)
        return null;
    const { minPassRate, rate, p, pAdjusted, mode } = floor;
    return { min_pass_rate: minPassRate, rate, p, p_adjusted: pAdjusted, mode };
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
/** Builds the mean score where it decides, with all that the pass rate has elsewhere. */
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
        unfinished: rematch.undecided && (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPhrase */ .U)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .describeUndecided */ .jr)(rematch.undecided)),
    };
}
function buildSide(side, isByPassRate) {
    if (side === null)
        return null;
    const { cases, trials, rate, interval } = side;
    return { cases, trials, pass_rate: isByPassRate ? rate : null, interval };
}


/***/ }),

/***/ 72741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ listWarnings),
/* harmony export */   Js: () => (/* binding */ describeWarnings),
/* harmony export */   l1: () => (/* binding */ describeLeftOut)
/* harmony export */ });
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8878);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _loosening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3674);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67063);




/** Lists what the reader should know beside the verdicts, each with its cell: where it got worse, and what is odd. */
function listWarnings({ cells, missingCells, }) {
    const missing = ['is in the baseline and was not run'];
    return [
        ...cells.flatMap((cell) => [...cell.worseTags.map(describeTag), ...describeWarnings(dropLeftOut(cell))].map((text) => ({
            cell: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cellName */ .I4)(cell),
            text,
        }))),
        ...listLeftOut(cells),
        ...missingCells.map((cell) => ({ cell: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cellName */ .I4)(cell), text: missing })),
    ];
}
/** Says each of a cell's warnings, in one sentence. */
function describeWarnings({ warnings }) {
    return warnings.filter((warning) => !isSaidAlready(warning, warnings)).map(describeWarning);
}
/** Tells whether another warning names the same evaluators. */
function isSaidAlready(warning, warnings) {
    const isOfEvaluators = warning.kind === 'weakened' && warning.weakening.kind === 'evaluators';
    return isOfEvaluators && warnings.some(({ kind }) => kind === 'rescored');
}
/** Drops what is said once for all cells of a model. */
function dropLeftOut({ warnings }) {
    return { warnings: warnings.filter(({ kind }) => kind !== 'left_out') };
}
/** Says once for each model which fields it refuses. */
function listLeftOut(cells) {
    const models = Map.groupBy(cells, ({ model }) => model);
    return [...models].flatMap(([model, ofModel]) => {
        const fields = ofModel
            .flatMap(({ warnings }) => warnings)
            .flatMap((warning) => (warning.kind === 'left_out' ? warning.fields : []));
        return fields.length === 0 ? [] : [{ cell: model, text: describeLeftOut([...new Set(fields)]) }];
    });
}
/** Says that a model was asked without fields that it refuses. */
function describeLeftOut(fields) {
    return ['asked without what it refuses and nobody wrote: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(fields.join(', '))];
}
function describeTag({ tag, cases, before, after, pAdjusted }) {
    const rates = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(before)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(after)}`;
    return [`a tag got worse, ${rates} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cases, 'case')} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp)(pAdjusted)}): `, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(tag)];
}
function describeWarning(warning) {
    switch (warning.kind) {
        case 'rise':
            return [describeRise(warning)];
        case 'slow':
            return [
                `mean latency ${Math.round(warning.latencyMs)} ms is above \`max_latency_ms\` (${warning.limitMs} ms)`,
            ];
        case 'excluded': {
            const { excluded, all } = warning.excluded;
            return [`${excluded} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all, 'trial')} without a score: `, ...(0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFirst */ .Ms)(warning.excluded)];
        }
        case 'incomplete':
            return [describeIncomplete(warning)];
        case 'left_out':
            return describeLeftOut(warning.fields);
        case 'rescored':
            return [
                "the baseline's kept answers were scored again with evaluators that changed: ",
                (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEvaluators */ .Au)(warning.changes)),
            ];
        case 'one_look':
            return ['decided by one look: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(describeOneLook(warning.why))];
        case 'passed_over':
            return ['passed over, being no whole runs: ', ...(0,_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .describePassedOver */ ._B)(warning.runs)];
        case 'loosened':
            return (0,_loosening_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLoosened */ .Vq)(warning);
        case 'weakened':
            return (0,_loosening_js__WEBPACK_IMPORTED_MODULE_1__/* .describeWeakening */ .PP)(warning.weakening);
        case 'joint_change':
            return describeJointChange(warning.alone);
    }
}
const ENDINGS = {
    cut: 'cut at `max_tokens`',
    empty: 'empty',
    refused: 'refused',
    filtered: 'filtered',
};
function describeIncomplete({ endings, answers, tooLow }) {
    const counts = ['cut', 'empty', 'refused', 'filtered']
        .filter((ending) => endings[ending] > 0)
        .map((ending) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(endings[ending])} ${ENDINGS[ending]}`);
    const said = `answers that are not whole, of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(answers)}: ${counts.join(', ')}`;
    if (tooLow === null)
        return said;
    const now = tooLow.maxTokens === null ? '' : `, which is ${tooLow.maxTokens}`;
    return `${said}; more were cut than the error budget allows: raise \`max_tokens\`${now}`;
}
function describeRise({ measure, ratio }) {
    const [low, high] = ratio.interval.map((bound) => bound.toFixed(2));
    return `median ${measure} per case rose × ${ratio.ratio.toFixed(2)} (${low} to ${high} at 95 %)`;
}
function describeJointChange(alone) {
    if (alone.length === 0)
        return ['prompt and model changed together, and no other cell tells which of both moved the answers'];
    const each = alone.map(({ part, change, verdict, ...cell }) => `the ${part} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(change)} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cellName */ .I4)(cell)} (${verdict})`);
    return ['prompt and model changed together; what each did alone: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(each.join(', '))];
}
const ONE_LOOKS = {
    not_wanted: '`confirm_trials` is 0',
    no_recipe: 'the baseline does not say how it was asked',
    same_configuration: 'both sides are the same configuration',
    accepted: "a merged pull request's own check has measured it",
    no_shared_case: 'no case is on both sides',
};
const RECORDINGS = {
    candidate: 'a recording gives the same answers again',
    baseline: "the baseline's answers are a recording",
};
const UNUSABLE_RECIPES = {
    key: "a key stood in the baseline's prompt, and was taken out",
    model: "the baseline's model entry cannot be read",
    prompt: "the baseline's prompt asks for what the cases do not have",
};
function describeOneLook(why) {
    switch (why.kind) {
        case 'recording':
            return RECORDINGS[why.side];
        case 'unusable_recipe':
            return UNUSABLE_RECIPES[why.part];
        case 'unavailable':
            return why.side === 'candidate'
                ? why.failure.words
                : `the baseline's model cannot be asked: ${why.failure.words}`;
        case 'gone':
            return `the baseline's model is gone: ${why.failure.words}`;
        case 'not_wanted':
        case 'no_recipe':
        case 'same_configuration':
        case 'accepted':
        case 'no_shared_case':
            return ONE_LOOKS[why.kind];
    }
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
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([use.name, (0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreName */ .Kv)(use), version, settings, instruments]);
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
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97504);
/* harmony import */ var _evaluators_hold_against_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68667);
/* harmony import */ var _records_combine_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91021);
/* harmony import */ var _records_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4225);
/* harmony import */ var _records_summarize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7887);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8878);
/* harmony import */ var _kept_scores_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78845);
/* harmony import */ var _score_again_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98882);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49348);











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
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isNonEmpty */ .J)(results) || !again.some(({ isNew }) => isNew))
        return null;
    const config = { ...record.config, evaluators: rescoring.evaluators };
    return { ...record, summary: (0,_records_summarize_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .e)(results), results, config };
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
        scored: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isNonEmpty */ .J)(outcomes)
            ? {
                ...(0,_score_again_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutWords */ .a)(whole),
                ...(0,_records_combine_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .combineOutcomes */ .j)(outcomes),
                ...(evaluators !== undefined && { evaluators }),
            }
            : result,
        isNew: again.some(({ isNew }) => isNew),
    };
}
async function rescoreTrial(trial, known, rescoring) {
    const { output, output_cut } = trial;
    const failure = (0,_records_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .failureOf */ .g)(trial);
    if (failure !== null && failure.kind !== 'unscored')
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
        ...(0,_score_again_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutWords */ .a)(trial),
        passed: null,
        scores: {},
        ...(kind != null && { error_kind: kind }),
    };
    return { scored, isNew: false };
}
function leaveUnscored(trial, { kind, words }) {
    const scored = { ...(0,_score_again_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutWords */ .a)(trial), passed: null, scores: {}, error: words, error_kind: kind };
    return { scored, isNew: false };
}
async function scoreKept(trial, output, { case: item, evaluators: own }, { evaluators, before, ...deps }) {
    const findKept = (use) => (0,_kept_scores_js__WEBPACK_IMPORTED_MODULE_3__/* .findKeptScore */ .W)(trial, before, use);
    return await (0,_score_again_js__WEBPACK_IMPORTED_MODULE_4__/* .scoreAgain */ .n)(item, trial, output, { ...deps, ...(0,_score_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeBy */ .FU)(own ?? evaluators), findKept });
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
