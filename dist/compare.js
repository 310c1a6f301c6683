export const id = 647;
export const ids = [647];
export const modules = {

/***/ 73374:
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
// EXTERNAL MODULE: ./src/compare/arm.ts
var arm = __webpack_require__(65333);
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
// EXTERNAL MODULE: ./src/compare/settings.ts
var compare_settings = __webpack_require__(20254);
;// CONCATENATED MODULE: ./src/compare/examine.ts











/** Looks at one cell: what is measured, what can be compared, and what the tests say before the family is known. */
function examine(cell) {
    const settings = (0,compare_settings/* readSettings */.s)(cell.candidate);
    const reading = (0,metric/* findReading */.OZ)([...cell.baseline, ...cell.candidate]);
    const candidate = (0,arm/* buildArm */.HS)(cell.candidate, reading);
    const baseline = (0,arm/* buildArm */.HS)(cell.baseline, reading);
    const pairing = (0,pair/* pairCases */.Q6)(baseline, candidate);
    const evaluatorChanges = (0,evaluator_changes/* findEvaluatorChanges */.e)(cell.baseline, cell.candidate);
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
function holdAgainstFloor(candidate, { minPassRate }) {
    if (minPassRate === null)
        return null;
    const cases = (0,compare_look/* scoredCases */.kl)(candidate);
    const rate = (0,stats_rate/* rateOf */.MK)(cases.map(pair/* passShare */.v_), (0,compare_look/* countTrials */.XJ)(cases));
    return { minPassRate, rate: rate.rate, p: (0,stats_rate/* floorTest */.rz)(rate, minPassRate) };
}

// EXTERNAL MODULE: ./src/records/differences.ts
var differences = __webpack_require__(72894);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
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

;// CONCATENATED MODULE: ./src/compare/verdict.ts






/** Gives a cell's verdict: the first of docs/statistics.md's list, worst first, that holds. */
function judge(examined, adjusted) {
    if (examined.drift !== null)
        return worse(judgeDrift(examined.drift), findBelowFloor(examined, adjusted));
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
    return examined.floor !== null && (0,rule/* isSignificant */.oR)(pFloor, examined.settings.alpha)
        ? judgement('below_floor', { kind: 'floor' })
        : undefined;
}
/** Finds cases that must pass and failed more than half of their trials, those of the rematch included. */
function findBroken({ cell, candidate }) {
    const fresh = (0,rematch/* freshAnswers */.GF)(cell);
    return [...candidate.cases.values()]
        .filter(({ mustPass, grades }) => mustPass && grades === null)
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
    const { look, rematch, settings, candidate, pairing } = examined;
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
    const { floor } = examined;
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
    if (look === null)
        return judgement('no_baseline', { kind: 'first_run' });
    if ((0,rule/* isSignificant */.oR)(pBetter, settings.alpha))
        return judgement('improved', { kind: 'improved' });
    const isExcluded = rematch !== null || look.interval[0] > -settings.regressionThreshold;
    const detectable = isExcluded ? null : detectableBy(look, null, pairing.pairs.length, settings);
    return judgement('passed', { kind: 'no_drop', detectable });
}

;// CONCATENATED MODULE: ./src/compare/warnings.ts


/** Rises worth a warning where the whole interval is above them; latency also moves with the provider's day. */
const NOTABLE_RISE = { latency: 1.5, tokens: 1.05, cost: 1.05 };
/** Latency too short to warn of: nobody notices it, and a busy machine alone doubles it. */
const QUICK_MS = 100;
/** Lists what the reader of a cell should know beside its verdict. */
function findWarnings(examined, ratios) {
    const { cell, settings, candidate } = examined;
    const { scored, excluded, firstExcluded } = candidate;
    const latencyMs = meanLatencyMs(candidate) ?? 0;
    const limitMs = settings.maxLatencyMs;
    const { rescored = [], basis } = cell;
    return [
        ...listRises(latencyMs < QUICK_MS ? { ...ratios, latency: null } : ratios),
        ...(limitMs !== null && latencyMs > limitMs ? [{ kind: 'slow', latencyMs, limitMs }] : []),
        ...(excluded > 0
            ? [
                {
                    kind: 'excluded',
                    excluded: { excluded, all: scored + excluded, first: firstExcluded },
                },
            ]
            : []),
        ...(rescored.length > 0 ? [{ kind: 'rescored', changes: rescored }] : []),
        ...(basis.kind === 'run' && basis.oneLook !== null
            ? [{ kind: 'one_look', why: basis.oneLook }]
            : []),
        ...(cell.baseline.length > 0
            ? (0,compare_settings/* findLoosened */.X)((0,compare_settings/* readSettings */.s)(cell.baseline), settings).map((loosened) => ({ kind: 'loosened', ...loosened }))
            : []),
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
        ...judge(examined, adjusted),
        ...sides,
        look: look === null ? null : { ...look, pAdjusted: adjusted.p, pBetterAdjusted: adjusted.pBetter },
        drift: examined.drift,
        rematch: combineRematch(examined, adjusted),
        score: metric === 'pass_rate' ? compareScores(compared) : null,
        ...ratios,
        floor: floor === null ? null : { ...floor, pAdjusted: adjusted.pFloor ?? floor.p },
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
/* harmony export */   I: () => (/* binding */ exitCode),
/* harmony export */   X: () => (/* binding */ parseFailOn)
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
/** Gives 1 for a verdict that fails the run, 3 where only `unmeasured` does, else 0. */
function exitCode({ cells }, failOn) {
    const failing = cells.filter(({ verdict, isTooSlow }) => failOn.has(verdict) || (isTooSlow && failOn.has('latency')));
    if (failing.some(({ verdict, isTooSlow }) => verdict !== 'unmeasured' || (isTooSlow && failOn.has('latency'))))
        return 1;
    return failing.length > 0 ? 3 : 0;
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
/** Gives what kept a cell from being measured: the kind of the first failure that its reason names. */
function obstacleOf(reason) {
    if (reason.kind === 'not_asked')
        return reason.failure.kind;
    const first = reason.kind === 'error_budget' ? reason.broken.first : null;
    return first === null ? 'unreachable' : (first.failure?.kind ?? 'unscored');
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
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65333);
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

/***/ 91021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ combineOutcomes),
/* harmony export */   r: () => (/* binding */ combineTrials)
/* harmony export */ });
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15630);
/* harmony import */ var _text_map_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12940);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4225);



/**
 * Gives a case's result: the one answer's outcome, or the common outcome of several, each of them kept under `trials`.
 * Outcomes are redacted where they are made; the case's own texts may repeat a key too, and are redacted here.
 */
function combineTrials({ case: planned, hash }, trials, redact) {
    const item = (0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)({ ...planned, id: '' }, redact);
    return {
        test_id: planned.id,
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
/** Gives the common outcome of one or several answers; several are kept under `trials`. */
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
        latency_ms: (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(trials.flatMap(({ latency_ms }) => latency_ms ?? [])),
        ...(scored.length === 0
            ? { error: shown.error ?? 'no trial was scored', error_kind: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g)(shown)?.kind ?? 'unscored' }
            : { error: null }),
        output: shown.output ?? null,
    };
}
function meanScores(trials) {
    const names = new Set(trials.flatMap(({ scores }) => Object.keys(scores ?? {})));
    return Object.fromEntries([...names].map((name) => [name, (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(trials.flatMap(({ scores }) => scores?.[name] ?? []))]));
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
        return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(before) === (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(after) ? [] : [{ name, before, after }];
    });
}


/***/ }),

/***/ 54079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findEvaluatorChanges),
/* harmony export */   v: () => (/* binding */ listEvaluatorChanges)
/* harmony export */ });
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
    return [...new Map(changes.map((change) => [(0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(change), change])).values()];
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
    return new Map(evaluators.map((evaluator) => [evaluator.name, evaluator]));
}
function traits({ version, settings, threshold, instruments }) {
    return { ...settings, version, threshold, ...instruments };
}


/***/ }),

/***/ 7887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15630);

/** Gives a cell's figures at a glance; a case's pass share is its passed trials out of its scored ones. */
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
        pass_rate: (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(shares),
        avg_latency_ms: (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(latencies),
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
    return Object.fromEntries([...values].map(([name, list]) => [name, (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(list) ?? 0]));
}
/** Gives the smallest value that at least the share `q` of the sorted values do not exceed; null for none. */
function quantile(sorted, q) {
    return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? null;
}


/***/ }),

/***/ 15558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ explainFlip),
/* harmony export */   r: () => (/* binding */ describeShare)
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
/** Explains a case that fails now, for the line on which it is written; what models and evaluators said is in it. */
function explainFlip(model, { id, before, after }) {
    const said = after.explanation === null ? '' : `: ${after.explanation}`;
    return {
        title: `${id} on ${model} fails now`,
        message: `before: ${describeShare(before)}, now: ${describeShare(after)}${said}`,
    };
}


/***/ }),

/***/ 18347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeExit),
/* harmony export */   c: () => (/* binding */ describeCheck)
/* harmony export */ });
/** Sentences on what the gate did. */
/** Says whether a check passes, and what it fails on. */
function describeCheck({ hasFailed, failOn, isUncompared, accepted }) {
    const cells = accepted === 1 ? 'One cell is' : `${accepted} cells are`;
    return [
        `The check ${hasFailed ? 'fails' : 'passes'}; it fails on ${listWords(failOn)}.`,
        ...(isUncompared ? ['The baseline could not be had, so nothing was compared.'] : []),
        ...(accepted > 0 ? [`${cells} not gated: a merged pull request's own check measured it.`] : []),
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
/* harmony import */ var _compare_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62191);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);


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
/** Words for what kept a cell from being measured. */
const OBSTACLES = {
    no_key: 'a key is missing',
    refused: 'the provider refused the key',
    gone: 'the provider did not answer',
    budget: 'the budget is spent',
    unreachable: 'the provider did not answer',
    rejected: 'the provider did not answer',
    unscored: 'too many answers have no score',
};
/**
 * Gives the first line of a report: the worst verdict, its cells, and the pass rates where it is only one cell. Names
 * are not to be trusted, so `code` makes them harmless where the line is shown.
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
    const facts = [...(cells.length > 1 ? [code((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cellName */ .I4)(first))] : []), ...rates(first)];
    const about = facts.length === 0 ? said : `${said}: ${facts.join(', ')}`;
    return cells.length > 1 ? `${about} (${share})` : about;
}
/** Gives the one obstacle that kept all cells from being measured; undefined where they differ. */
function sharedObstacle(cells) {
    const obstacles = new Set(cells.map(describeObstacle));
    return obstacles.size === 1 ? [...obstacles][0] : undefined;
}
/** Gives the mark of a cell's verdict. */
function mark({ verdict }) {
    return HEADLINES[verdict].split(' ')[0] ?? '';
}
function describeObstacle({ verdict, reason }) {
    return verdict === 'unmeasured' ? OBSTACLES[(0,_compare_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .obstacleOf */ .H)(reason)] : undefined;
}
function rates(cell) {
    const { metric, verdict, baseline, candidate } = cell;
    const obstacle = describeObstacle(cell);
    if (obstacle !== undefined)
        return [obstacle];
    if (candidate === null || verdict === 'unchanged' || verdict === 'not_run')
        return [];
    const now = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(candidate.rate);
    const name = _format_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_NAMES */ .Uw[metric];
    return [baseline === null ? `${name} ${now}` : `${name} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(baseline.rate)} → ${now}`];
}


/***/ }),

/***/ 67063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ describeReason),
/* harmony export */   Ms: () => (/* binding */ describeFirst),
/* harmony export */   jr: () => (/* binding */ describeUndecided)
/* harmony export */ });
/* harmony import */ var _compare_drift_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69520);
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8878);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);




/** Most ids in one sentence. */
const MAX_LISTED = 5;
/** Says why a cell has its verdict, in one sentence. */
function describeReason(cell) {
    const { reason } = cell;
    switch (reason.kind) {
        case 'drift':
            return [describeDrift(cell)];
        case 'drop':
            return reason.reachesThreshold
                ? describeEvidence(cell)
                : [...describeEvidence(cell), `: less than the threshold of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(cell.regressionThreshold)}`];
        case 'must_pass':
            return ['must pass and failed: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(listIds(reason.failed))];
        case 'floor':
            return [`${describeFloor(cell)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp)(cell.floor?.pAdjusted ?? 1)}`];
        case 'floor_doubt':
            return [`${describeFloor(cell)}, but chance could explain it; ${describeFloorDoubt(reason)}`];
        case 'not_asked':
            return ['could not be asked: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(reason.failure.words)];
        case 'error_budget':
            return describeBrokenBudget(reason.broken, 'trials');
        case 'evaluators_changed':
            return ['scored by different evaluators: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEvaluators */ .Au)(reason.changes))];
        case 'few_shared':
            return describeFewShared(cell);
        case 'rematch_undecided':
            return describeEvidence(cell);
        case 'drop_or_chance':
            return [...describeEvidence(cell), describeChance(cell, reason.detectable)];
        case 'unchanged':
            return [describeUnchanged(reason)];
        case 'first_run':
            return [`nothing to compare with; ${_format_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw[cell.metric]} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(cell.candidate?.rate ?? 0)}`];
        case 'improved':
            return [`${describeChange(cell)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp)(cell.look?.pBetterAdjusted ?? 1)}`];
        case 'no_drop':
            return describeNoDrop(cell, reason.detectable);
    }
}
/** Says why a rematch decides nothing. */
function describeUndecided(undecided) {
    switch (undecided.kind) {
        case 'unfinished':
            return [(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(undecided.words)];
        case 'error_budget':
            return describeBrokenBudget(undecided.broken, 'fresh trials');
        case 'no_answers':
            return ['it has no answers to the cases that are compared'];
    }
}
/** Names the first trial without a score, and why it has none. */
function describeFirst(first) {
    if (first === null)
        return ['no reason given'];
    return [(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(`${first.id}: ${first.failure?.words ?? 'unscored, without a reason'}`)];
}
function describeBrokenBudget({ excluded, all, errorBudget, first }, trials) {
    const budget = `more than the error budget of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(errorBudget)}`;
    return [`${excluded} of ${all} ${trials} gave no score, ${budget}; the first: `, ...describeFirst(first)];
}
function describeChange({ metric, baseline, candidate, look }) {
    const [before, after] = [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(baseline?.rate ?? 0), (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(candidate?.rate ?? 0)];
    const name = _format_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw[metric];
    const change = look?.change ?? 0;
    if (before === after)
        return `${name} unchanged at ${after}`;
    return `${name} ${change < 0 ? 'fell' : 'rose'} from ${before} to ${after} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(change)})`;
}
function describeDrift(cell) {
    const change = describeChange(cell);
    const { drift, look } = cell;
    if (drift === null || look === null || drift.status === 'none')
        return `${change}; no drift`;
    const p = (0,_compare_drift_js__WEBPACK_IMPORTED_MODULE_3__/* .twoSided */ .q)({ p: look.p, pBetter: look.pBetter });
    const said = `${change}, two-sided ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp)(p)}, though nothing that shapes the answers changed`;
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
    return look?.pAdjusted == null ? 'no case tells' : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp)(look.pAdjusted);
}
function describeRematch({ trials, before, after, ...rematch }) {
    const p = (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rematchP */ .jy)(rematch.pFreshAdjusted, rematch.pCasesAdjusted);
    return `asked both again, ${trials} times each: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(after)} against ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(before)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp)(p)}`;
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
        ? [`${change}; a drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(cell.regressionThreshold)} is excluded`]
        : [`${change}; no evidence of a drop, but ${describeDetectable(cell, detectable)}`];
}
function describeDetectable({ regressionThreshold }, { drop, moreCases }) {
    const seen = drop < 1
        ? `only a drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(drop)} or more would have been seen`
        : 'no drop would have been seen for sure';
    return moreCases === null
        ? seen
        : `${seen}: ${moreCases} more cases would show one of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(regressionThreshold)}`;
}
function describeFloor({ metric, floor }) {
    const [rate, minPassRate] = [floor?.rate ?? 0, floor?.minPassRate ?? 0];
    return `${_format_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw[metric]} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(rate)} is under the floor of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(minPassRate)}`;
}
function describeFloorDoubt({ moreCases }) {
    return moreCases === null
        ? 'so close to it no number of cases tells'
        : `${moreCases} more cases would tell, were the rate the same`;
}
function describeFewShared({ cases: { compared, changed, added, missing } }) {
    const others = `${changed.length} changed, ${added.length} new, ${missing.length} missing`;
    return [`only ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(compared, 'case')} can be compared: `, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(others)];
}
function describeUnchanged({ asked, passed }) {
    const same = 'nothing that shapes its answers changed';
    return asked === 0 ? same : `${same}; of ${asked} new or changed cases ${passed} passed`;
}
function listIds(ids) {
    const more = ids.length - MAX_LISTED;
    return ids.slice(0, MAX_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 88850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isCompared)
/* harmony export */ });
/** Tells whether a cell's verdict compares anything. */
function isCompared({ look }) {
    return look !== null;
}


/***/ }),

/***/ 46677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ comparisonTable),
/* harmony export */   c: () => (/* binding */ runTable)
/* harmony export */ });
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14512);



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
        render: ({ score }) => score && `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(score.before)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(score.after)}`,
    },
    { title: 'latency', render: ({ latency }) => latency && (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .times */ .Hn)(latency.ratio) },
    { title: 'tokens', render: ({ tokens }) => tokens && (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .times */ .Hn)(tokens.ratio) },
    { title: 'cost', render: ({ cost }) => cost && (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .times */ .Hn)(cost.ratio) },
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
            `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .mark */ .G)(cell)} ${cell.verdict}`,
            cell.baseline === null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(cell.baseline.rate),
            cell.candidate === null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(cell.candidate.rate),
            cell.look === null ? NONE : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(cell.look.change)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .changeRange */ .SZ)(cell.look.interval)})`,
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
/** Renders figures that decide nothing; their names are the evaluators' own. */
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
        candidate == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percentRange */ .nC)(candidate.interval),
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(summary?.passed ?? 0)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(results.length)}${errors(summary?.errored ?? 0)}`,
        summary?.avg_latency_ms == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(summary.avg_latency_ms),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(summary?.total_tokens ?? 0),
        summary?.cost_usd == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .dollars */ .E9)(summary.cost_usd),
    ];
}
function errors(errored) {
    return errored === 0 ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(errored, 'error')}`;
}
/** Gives the p that decided the verdict: for an improvement, the one for "better". */
function decidingP({ verdict, look, rematch }) {
    const once = verdict === 'improved' ? look?.pBetterAdjusted : look?.pAdjusted;
    const p = rematch === null ? once : (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rematchP */ .jy)(rematch.pFreshAdjusted, rematch.pCasesAdjusted);
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
        warnings: (0,_warnings_js__WEBPACK_IMPORTED_MODULE_1__/* .describeWarnings */ .J)(cell).map(_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPhrase */ .U),
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
/* harmony export */   E: () => (/* binding */ listWarnings),
/* harmony export */   J: () => (/* binding */ describeWarnings)
/* harmony export */ });
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8878);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67063);



/** Lists what the reader should know beside the verdicts, each with its cell: where it got worse, and what is odd. */
function listWarnings({ cells, missingCells, }) {
    const missing = ['is in the baseline and was not run'];
    return [
        ...cells.flatMap((cell) => [...cell.worseTags.map(describeTag), ...describeWarnings(cell)].map((text) => ({
            cell: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cellName */ .I4)(cell),
            text,
        }))),
        ...missingCells.map((cell) => ({ cell: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cellName */ .I4)(cell), text: missing })),
    ];
}
/** Says each of a cell's warnings, in one sentence. */
function describeWarnings({ warnings }) {
    return warnings.map(describeWarning);
}
function describeTag({ tag, cases, before, after, pAdjusted }) {
    const rates = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(before)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(after)}`;
    return [`a tag got worse, ${rates} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cases, 'case')} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp)(pAdjusted)}): `, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(tag)];
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
            const { excluded, all, first } = warning.excluded;
            return [`${excluded} of ${all} trials without a score: `, ...(0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFirst */ .Ms)(first)];
        }
        case 'rescored':
            return [
                "the baseline's kept answers were scored again with evaluators that changed: ",
                (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEvaluators */ .Au)(warning.changes)),
            ];
        case 'one_look':
            return ['decided by one look: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(describeOneLook(warning.why))];
        case 'loosened': {
            const { setting, before, after } = warning;
            return [`\`${setting}\` was loosened: `, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(`${before ?? 'none'} -> ${after ?? 'none'}`)];
        }
        case 'joint_change':
            return describeJointChange(warning.alone);
    }
}
function describeRise({ measure, ratio }) {
    const [low, high] = ratio.interval.map((bound) => bound.toFixed(2));
    return `median ${measure} per case rose × ${ratio.ratio.toFixed(2)} (${low} to ${high} at 95 %)`;
}
function describeJointChange(alone) {
    if (alone.length === 0)
        return ['prompt and model changed together, and no other cell tells which of both moved the answers'];
    const each = alone.map(({ part, change, verdict, ...cell }) => `the ${part} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(change)} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cellName */ .I4)(cell)} (${verdict})`);
    return ['prompt and model changed together; what each did alone: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(each.join(', '))];
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

/***/ 95172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rescoreRecord)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);
/* harmony import */ var _records_combine_trials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91021);
/* harmony import */ var _records_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4225);
/* harmony import */ var _records_summarize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7887);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65202);





/**
 * Scores the kept answers of a record again, without asking anybody. Errors stay as they are; an answer that was not
 * kept, or whose case is not known, is left without a score. Null where no answer could be scored.
 */
async function rescoreRecord(record, rescoring) {
    const again = [];
    for (const result of record.results)
        again.push(await rescoreCase(result, rescoring));
    const results = again.map(({ scored }) => scored);
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isNonEmpty */ .J)(results) || !again.some(({ isNew }) => isNew))
        return null;
    const config = { ...record.config, evaluators: rescoring.evaluators };
    return { ...record, summary: (0,_records_summarize_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .e)(results), results, config };
}
async function rescoreCase(result, rescoring) {
    const item = rescoring.caseOf(result);
    const { trials, ...whole } = result;
    const again = [];
    for (const trial of trials ?? [whole])
        again.push(await rescoreTrial(trial, item, rescoring));
    const outcomes = again.map(({ scored }) => scored);
    return {
        scored: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isNonEmpty */ .J)(outcomes) ? { ...withoutWords(whole), ...(0,_records_combine_trials_js__WEBPACK_IMPORTED_MODULE_3__/* .combineOutcomes */ .j)(outcomes) } : result,
        isNew: again.some(({ isNew }) => isNew),
    };
}
async function rescoreTrial(trial, item, rescoring) {
    const { output, output_cut } = trial;
    const failure = (0,_records_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureOf */ .g)(trial);
    if (failure !== null && failure.kind !== 'unscored')
        return leaveAsItIs(trial);
    if (item === null)
        return leaveUnscored(trial, unscored('its case is not known'));
    if (output == null)
        return leaveUnscored(trial, failure ?? unscored('its answer was not kept'));
    if (output_cut === true)
        return leaveUnscored(trial, unscored('only the beginning of its answer was kept'));
    return { scored: await scoreKept(trial, output, item, rescoring), isNew: true };
}
function unscored(why) {
    return { kind: 'unscored', words: `unscored: ${why}` };
}
/** Keeps an error as its file tells it, also where that names no kind. */
function leaveAsItIs(trial) {
    const { error_kind: kind } = trial;
    const scored = {
        ...withoutWords(trial),
        passed: null,
        scores: {},
        ...(kind != null && { error_kind: kind }),
    };
    return { scored, isNew: false };
}
function leaveUnscored(trial, { kind, words }) {
    const scored = { ...withoutWords(trial), passed: null, scores: {}, error: words, error_kind: kind };
    return { scored, isNew: false };
}
/** Removes what other evaluators said of an answer: it goes with their scores. */
function withoutWords(scored) {
    const { answers: _answers, explanations: _explanations, secondary: _secondary, error_kind: _kind, ...kept } = scored;
    return kept;
}
async function scoreKept(trial, output, item, { evaluators, findEvaluator, instruments }) {
    const completion = {
        text: output,
        finishReason: trial.finish_reason ?? 'stop',
        usage: { inputTokens: null, outputTokens: null },
        latencyMs: trial.latency_ms ?? null,
    };
    const uses = evaluators.map(({ name, settings }) => ({ name, settings }));
    const marks = evaluators.flatMap(({ name, threshold }) => threshold === null ? [] : [[name, threshold]]);
    const thresholds = marks.length === 0 ? null : Object.fromEntries(marks);
    const fresh = await (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .scoreAnswer */ .V9)(item, completion, 0, {
        uses,
        thresholds,
        findEvaluator,
        instruments,
        price: null,
    });
    // The answer, its time and its cost stay as they were.
    const { latency_ms: _latency, output: _output, finish_reason: _reason, ...rest } = fresh;
    const { usage: _usage, cost_usd: _cost, attempts: _attempts, ...scored } = rest;
    return { ...withoutWords(trial), ...scored };
}


/***/ }),

/***/ 65202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ erroredOutcome),
/* harmony export */   V9: () => (/* binding */ scoreAnswer),
/* harmony export */   pA: () => (/* binding */ passMark)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);

/** Scores one whole answer with every evaluator of its benchmark. */
async function scoreAnswer(item, completion, attempts, judging) {
    const scores = {};
    const answers = {};
    const explanations = {};
    const secondary = {};
    const missing = [];
    for (const { name, settings } of judging.uses) {
        const evaluator = judging.findEvaluator(name);
        const score = await evaluator.evaluate(item, completion.text, settings, judging.instruments);
        if (score.status !== 'scored') {
            scores[name] = null;
            explanations[name] = score.reason;
            missing.push({ status: score.status, words: `${name}: ${score.reason}` });
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
        passed: missing.length > 0 ? null : isPassed(scores, judging.thresholds),
        scores,
        latency_ms: completion.latencyMs,
        ...(missing.length > 0
            ? { error: explainMissing(missing), error_kind: 'unscored' }
            : { error: null }),
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
/** Explains missing scores; waiting for pending ones is useless if one is unscored. */
function explainMissing(missing) {
    const status = missing.some((one) => one.status === 'unscored') ? 'unscored' : 'pending';
    return `${status}: ${missing.map(({ words }) => words).join('; ')}`;
}
/** Gives the outcome of a trial that got no answer. */
function erroredOutcome({ kind, words }, attempts) {
    return {
        passed: null,
        scores: {},
        latency_ms: null,
        error: words,
        error_kind: kind,
        output: null,
        attempts,
    };
}
function isPassed(scores, thresholds) {
    const entries = Object.entries(scores).map(([name, value]) => ({ name, value: value ?? 0 }));
    if (thresholds === null) {
        const mean = entries.reduce((sum, { value }) => sum + value, 0) / entries.length;
        return mean >= _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PASS_MARK */ .Cf - _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR;
    }
    return entries.every(({ name, value }) => value >= passMark(name, thresholds) - _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR);
}
/** Gives the score that an evaluator must reach where a benchmark gives thresholds. */
function passMark(name, thresholds) {
    return thresholds[name] ?? thresholds['default'] ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PASS_MARK */ .Cf;
}
function costUsd({ usage }, price) {
    if (price === null || usage.inputTokens === null || usage.outputTokens === null)
        return null;
    return (usage.inputTokens * price.input + usage.outputTokens * price.output) / 1e6;
}


/***/ }),

/***/ 8878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   U: () => (/* binding */ plainPhrase)
/* harmony export */ });
/** Marks words as someone else's. */
function quoted(theirs) {
    return { theirs };
}
/** Gives a phrase as one text; whoever shows it must still make it harmless. */
function plainPhrase(phrase) {
    return phrase.map((part) => (typeof part === 'string' ? part : part.theirs)).join('');
}


/***/ })

};
