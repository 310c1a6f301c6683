export const id = 2242;
export const ids = [2242];
export const modules = {

/***/ 13189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tm: () => (/* binding */ listBudgetSteps),
/* harmony export */   gd: () => (/* binding */ findBest)
/* harmony export */ });
/* unused harmony export isCertain */
/* harmony import */ var _leaders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53197);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);


/**
 * Finds the best model of those that cost at most a budget for a thousand cases; null where there is none. Without a
 * budget all are meant, else only those whose price is known. As the pairs are adjusted for one another, what it says
 * holds for every budget at once.
 */
function findBest(comparison, maxCostPerThousand) {
    const { models, pairs, alpha } = comparison;
    const allowed = models.filter(({ costPerThousand: cost }) => maxCostPerThousand === null || (cost !== null && cost <= maxCostPerThousand));
    const [best, ...others] = allowed;
    if (best === undefined)
        return null;
    const below = new Set(pairs.flatMap((pair) => (pair.first === best.model && isCertain(pair, alpha) ? [pair.second] : [])));
    const isBeaten = ({ model }) => below.has(model);
    return { best, beaten: others.filter(isBeaten), tied: others.filter((one) => !isBeaten(one)) };
}
/** Tells whether the first of a pair is certainly better than the second. */
function isCertain({ change, pAdjusted }, alpha) {
    return change > 0 && (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .isSignificant */ .oR)(pAdjusted, alpha);
}
/** Lists the budgets at which another model becomes the best, from the least on. */
function listBudgetSteps(comparison) {
    return (0,_leaders_js__WEBPACK_IMPORTED_MODULE_1__/* .listLeaders */ .R)(comparison.models).flatMap(({ from }) => {
        const found = findBest(comparison, from);
        return found === null ? [] : [{ ...found, from }];
    });
}


/***/ }),

/***/ 18939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compareRuns)
});

// EXTERNAL MODULE: ./src/stats/holm.ts
var holm = __webpack_require__(28473);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/records/evaluator-changes.ts
var evaluator_changes = __webpack_require__(54079);
// EXTERNAL MODULE: ./src/records/failure.ts
var records_failure = __webpack_require__(82516);
// EXTERNAL MODULE: ./src/stats/rate.ts
var stats_rate = __webpack_require__(46649);
// EXTERNAL MODULE: ./src/compare/arm.ts + 2 modules
var arm = __webpack_require__(20913);
// EXTERNAL MODULE: ./src/compare/rematch.ts
var rematch = __webpack_require__(6921);
;// CONCATENATED MODULE: ./src/compare/broken.ts

/** Finds cases that must pass and failed more than half of their trials, those of the rematch included. */
function findBroken(cell, { cases }, mustPass) {
    const fresh = (0,rematch/* freshAnswers */.GF)(cell);
    return [...mustPass]
        .flatMap((id) => cases.get(id) ?? [])
        .filter(({ grades }) => grades === null)
        .map((first) => (0,rematch/* addVersion */.MZ)(first, fresh?.cases.get(first.id)))
        .filter(({ passes, trials }) => trials > 0 && passes < trials / 2)
        .map(({ id }) => id);
}

// EXTERNAL MODULE: ./src/compare/drift.ts
var drift = __webpack_require__(69520);
// EXTERNAL MODULE: ./src/compare/look.ts + 3 modules
var compare_look = __webpack_require__(92498);
// EXTERNAL MODULE: ./src/compare/metric.ts
var compare_metric = __webpack_require__(29983);
// EXTERNAL MODULE: ./src/compare/pair.ts
var pair = __webpack_require__(63483);
// EXTERNAL MODULE: ./src/compare/ratios.ts + 1 modules
var ratios = __webpack_require__(71276);
// EXTERNAL MODULE: ./src/compare/rule.ts
var rule = __webpack_require__(3781);
;// CONCATENATED MODULE: ./src/compare/worse-tags.ts


/**
 * Names the tags whose cases got worse: one look at the cases of each, Holm over the cell's tags, strongest evidence
 * first. A tag that every case carries says no more than the cell. They decide nothing.
 */
function findWorseTags(pairs, settings) {
    const tagged = [...groupByTag(pairs)].filter(([, some]) => some.length < pairs.length);
    const looks = tagged.map(([tag, some]) => ({ tag, some, look: (0,compare_look/* lookAt */.t5)(some, settings) }));
    const adjusted = (0,holm/* holm */.f)(looks.map(({ look }) => look.p));
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

;// CONCATENATED MODULE: ./src/compare/show-cell.ts





/** Gives what a comparison shows of a cell; where nothing can be compared (no look) of its newer side alone. */
function showCell(baseline, candidate, pairing, look, { metric, settings }) {
    const compared = look === null ? [] : pairing.pairs;
    const sides = look === null
        ? { baseline: null, candidate: (0,compare_look/* sideOf */.Jh)((0,arm/* scoredCases */.kl)(candidate)) }
        : {
            baseline: (0,compare_look/* sideOf */.Jh)(compared.map(({ before }) => before)),
            candidate: (0,compare_look/* sideOf */.Jh)(compared.map(({ after }) => after)),
        };
    return {
        ...sides,
        score: metric === 'pass_rate' ? (0,ratios/* compareScores */.fW)(compared) : null,
        latency: (0,ratios/* compareMeasure */.Se)(compared, 'latencyMs'),
        tokens: (0,ratios/* compareMeasure */.Se)(compared, 'tokens'),
        cost: (0,ratios/* compareMeasure */.Se)(compared, 'costUsd'),
        cases: (0,pair/* listChanges */.Wd)(pairing, baseline, candidate),
        worseTags: findWorseTags(compared, settings),
    };
}

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
    const freed = listIds(candidate, (after) => !after.mustPass && wasMustPass(after));
    const weaker = [...(cell.rescored ?? []), ...evaluatorChanges].filter(mayBeWeaker);
    return [
        ...held,
        ...(dropped.length > 0 ? [{ kind: 'dropped', ids: dropped }] : []),
        ...(pairing.changed.length > 0 ? [{ kind: 'changed', ids: pairing.changed }] : []),
        ...(freed.length > 0 ? [{ kind: 'may_fail', ids: freed }] : []),
        ...(weaker.length > 0 ? [{ kind: 'evaluators', changes: weaker }] : []),
        ...(cell.isRecordedNow === true ? [{ kind: 'recorded' }] : []),
        ...findFewerTrials(cell),
    ];
}
/** Gives the ids of the newer side's cases that must pass: where it is only proposed, also those that had to before. */
function listMustPass(sides) {
    const { cell, candidate } = sides;
    const wasMustPass = cell.guard === undefined ? () => false : findEarlierMarks(sides);
    return new Set(listIds(candidate, (after) => after.mustPass || wasMustPass(after)));
}
function listIds({ cases }, test) {
    const ids = [];
    for (const one of cases.values())
        if (test(one))
            ids.push(one.id);
    return ids;
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
    const reading = (0,compare_metric/* findReading */.OZ)([...cell.baseline, ...cell.candidate]);
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
        (0,pair/* sharesEnough */.Pn)(pairing, baseline, candidate);
    const look = isComparable ? (0,compare_look/* lookAt */.t5)(pairing.pairs, settings) : null;
    const { metric } = reading;
    const mustPass = listMustPass(sides);
    return {
        cell,
        settings,
        metric,
        counts: countSides(sides),
        shown: showCell(baseline, candidate, pairing, look, { metric, settings }),
        evaluatorChanges,
        weakenings: findWeakenings(sides, evaluatorChanges),
        mustPass,
        broken: findBroken(cell, candidate, mustPass),
        unmeasured,
        look,
        drift: (0,drift/* findDrift */.L)(cell, look),
        rematch: look === null ? null : (0,rematch/* lookAtRematch */.xB)(cell, pairing.pairs, settings),
        floor: unmeasured === null && candidate.scored > 0 ? holdAgainstFloor(candidate, settings) : null,
    };
}
function countSides({ baseline, candidate, pairing }) {
    const { pairs, shared, waiting, fresh } = pairing;
    return {
        baseline: countSide(baseline),
        candidate: { ...countSide(candidate), latencyMs: (0,ratios/* meanLatencyMs */.EA)(candidate) },
        pairs: { cases: pairs.length, trials: pairs.reduce((sum, { after }) => sum + after.trials, 0) },
        fresh: { asked: fresh.length, passed: fresh.filter(({ after }) => (0,arm/* isPassing */.WG)(after)).length },
        shared,
        waiting,
    };
}
function countSide({ scored, pending, excluded }) {
    return { scored, pending, excluded };
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
    const rate = (0,compare_look/* rateOfCases */.jw)((0,arm/* scoredCases */.kl)(candidate));
    return { minPassRate, mode, rate: rate.rate, cases: rate.cases, p: (0,stats_rate/* floorTest */.rz)(rate, minPassRate) };
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

// EXTERNAL MODULE: ./src/stats/normal.ts
var normal = __webpack_require__(72160);
;// CONCATENATED MODULE: ./src/compare/detectable.ts
/** Drops too small for a comparison to see, and the number of further cases that would show them. */

/** Most cases that anybody would add to see a smaller drop. */
const MAX_CASES = 100_000;
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
    return more <= MAX_CASES ? more : null;
}
function countMore(cases, factor) {
    const more = moreCases(cases, factor);
    return more > 0 && more <= MAX_CASES ? more : null;
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
        return worse(worse(judgeDrift(examined.drift), findPending(examined)), findBelowFloor(examined, adjusted) ?? findFloorDoubt(examined, adjusted));
    return (findRegression(examined, adjusted) ??
        findBelowFloor(examined, adjusted) ??
        findUnmeasured(examined) ??
        findPending(examined) ??
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
    return comparison/* VERDICTS */.b.indexOf(other.verdict) < comparison/* VERDICTS */.b.indexOf(one.verdict) ? other : one;
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
    const { broken, floor, settings } = examined;
    if (broken.length > 0)
        return judgement('below_floor', { kind: 'must_pass', failed: broken });
    return floor !== null && (0,rule/* failsFloor */.eu)(floor, pFloor, settings.alpha)
        ? judgement('below_floor', { kind: 'floor' })
        : undefined;
}
function findUnmeasured({ unmeasured, cell }) {
    if (unmeasured === null)
        return undefined;
    return judgement(cell.isExcused === true ? 'not_run' : 'unmeasured', unmeasured);
}
/**
 * Finds that nothing can be said until people have rated answers. Those that a change left as they were are rated already
 * and those that it changed wait, so that what is rated cannot speak for the rest.
 */
function findPending({ cell, settings, counts }) {
    const { baseline, candidate, pairs, shared, waiting } = counts;
    const isOpen = pairs.cases === 0
        ? shared > 0 && baseline.pending + candidate.pending > 0
        : waiting > 0 && (0,rule/* breaksBudget */.wT)(waiting, waiting + pairs.trials, settings.errorBudget);
    const isWaiting = candidate.scored === 0 ? candidate.pending > 0 : cell.basis.kind !== 'unchanged' && isOpen;
    return isWaiting
        ? judgement('inconclusive', {
            kind: 'pending',
            baseline: baseline.pending,
            candidate: candidate.pending,
        })
        : undefined;
}
function findIncomparable({ cell, look, counts, evaluatorChanges }) {
    if (look !== null || counts.baseline.scored === 0 || cell.basis.kind === 'unchanged')
        return undefined;
    return judgement('incomparable', evaluatorChanges.length > 0
        ? { kind: 'evaluators_changed', changes: evaluatorChanges }
        : { kind: 'few_shared' });
}
function findDoubt(examined, adjusted) {
    const { look, rematch, settings, counts } = examined;
    const evidence = weigh(examined, adjusted);
    if (look !== null && evidence !== null) {
        if (evidence.isWorse)
            return judgement('minor_regression', { kind: 'drop', reachesThreshold: false });
        if (rematch !== null && rematch.undecided !== null)
            return judgement('inconclusive', { kind: 'rematch_undecided' });
        if ((0,rule/* reachesThreshold */.Lu)(evidence.change, settings.regressionThreshold)) {
            const detectable = detectableBy(look, evidence.p, counts.pairs.cases, settings);
            return judgement('inconclusive', { kind: 'drop_or_chance', detectable });
        }
    }
    return findFloorDoubt(examined, adjusted);
}
function findFloorDoubt({ floor, settings }, adjusted) {
    if (floor === null || !(0,rule/* isUnderFloor */.Fq)(floor))
        return undefined;
    const doubted = { ...floor, pAdjusted: adjusted.pFloor ?? floor.p };
    const moreCases = moreCasesForFloor(doubted, floor.cases, settings);
    return judgement('inconclusive', { kind: 'floor_doubt', moreCases });
}
function concludeCalm(examined, { pBetter }) {
    const { cell, look, settings, counts, rematch } = examined;
    if (cell.basis.kind === 'unchanged')
        return judgement('unchanged', { kind: 'unchanged', ...counts.fresh });
    if (look === null) {
        const passedOver = (cell.passedOver ?? []).map(past/* describePassedOver */._B);
        return judgement('no_baseline', { kind: 'first_run', passedOver });
    }
    if ((0,rule/* isSignificant */.oR)(pBetter, settings.alpha))
        return judgement('improved', { kind: 'improved' });
    const isExcluded = rematch !== null || look.interval[0] > -settings.regressionThreshold;
    const detectable = isExcluded ? null : detectableBy(look, null, counts.pairs.cases, settings);
    return judgement('passed', { kind: 'no_drop', detectable });
}

// EXTERNAL MODULE: ./src/records/endings.ts
var records_endings = __webpack_require__(15114);
// EXTERNAL MODULE: ./src/records/trials.ts
var trials = __webpack_require__(9317);
;// CONCATENATED MODULE: ./src/compare/incomplete.ts




/** Counts the answers of a side that are none, or only a part of one; null where there are none of these. */
function findIncomplete(records, { errorBudget }) {
    const count = new records_endings/* EndingCount */.tA();
    let answers = 0;
    for (const outcome of outcomesOf(records)) {
        count.add(outcome);
        if (outcome.output != null)
            answers += 1;
    }
    const endings = count.counts;
    if (!(0,records_endings/* hasEndings */.ff)(endings))
        return null;
    const maxTokens = (0,order/* newest */.BP)(records)?.config?.model?.['max_tokens'];
    const limit = typeof maxTokens === 'number' ? maxTokens : null;
    const { cut } = endings;
    const isTooLow = cut > 0 && (cut === answers || (0,rule/* breaksBudget */.wT)(cut, answers, errorBudget));
    return { endings, answers, tooLow: isTooLow ? { maxTokens: limit } : null };
}
function* outcomesOf(records) {
    for (const { results } of records)
        yield* (0,trials/* allTrialsOf */.U)(results);
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
function findWarnings(examined, reason) {
    const { cell, settings, counts, shown, weakenings } = examined;
    const { candidate } = counts;
    const { excluded } = candidate;
    const latencyMs = candidate.latencyMs ?? 0;
    const limitMs = settings.maxLatencyMs;
    const { rescored = [], passedOver = [], basis } = cell;
    const leftOut = listLeftOut(cell.candidate);
    const incomplete = findIncomplete(cell.candidate, settings);
    return [
        ...listRises(latencyMs < QUICK_MS ? { ...shown, latency: null } : shown),
        ...(limitMs !== null && latencyMs > limitMs ? [{ kind: 'slow', latencyMs, limitMs }] : []),
        ...(excluded.excluded > 0 ? [{ kind: 'excluded', excluded }] : []),
        ...(candidate.pending > 0 && reason.kind !== 'pending' ? [tellPending(candidate)] : []),
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
function tellPending({ scored, pending, excluded }) {
    return { kind: 'pending', answers: pending, all: scored + pending + excluded.excluded };
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

;// CONCATENATED MODULE: ./src/compare/compare-runs.ts







/** Compares matched cells as one family: Holm over all of them, then a verdict for each. The worst is the whole's. */
function compareRuns({ pairs, missingCells }) {
    const examined = pairs.map(examine);
    const adjusted = (0,holm/* holm */.f)(examined.map(({ look }) => look?.p ?? null));
    const better = (0,holm/* holm */.f)(examined.map(({ look }) => look?.pBetter ?? null));
    const fresh = (0,holm/* holm */.f)(examined.map(rule/* freshFamilyP */.R_));
    const allCases = (0,holm/* holm */.f)(examined.map(rule/* casesFamilyP */.KD));
    const floors = (0,holm/* holm */.f)(examined.map(({ floor }) => floor?.p ?? null));
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
    const { cell, settings, metric, counts, shown, look, floor } = examined;
    const judged = judge(examined, adjusted);
    const { latencyMs } = counts.candidate;
    const isTooSlow = latencyMs !== null && settings.maxLatencyMs !== null && latencyMs > settings.maxLatencyMs;
    return {
        benchmark: cell.benchmark,
        model: cell.model,
        metric,
        ...judged,
        ...shown,
        look: look === null ? null : { ...look, pAdjusted: adjusted.p, pBetterAdjusted: adjusted.pBetter },
        drift: examined.drift,
        rematch: combineRematch(examined, adjusted),
        floor: floor === null ? null : { ...floor, pAdjusted: adjusted.pFloor ?? floor.p },
        settings,
        mustPass: examined.mustPass,
        isTooSlow,
        isMeasured: examined.unmeasured === null && counts.candidate.scored > 0,
        warnings: findWarnings(examined, judged.reason),
        records: { baseline: cell.baseline, candidate: cell.candidate },
    };
}
function worst(cells) {
    const found = new Set(cells.map(({ verdict }) => verdict));
    return comparison/* VERDICTS */.b.find((verdict) => found.has(verdict)) ?? 'unmeasured';
}


/***/ }),

/***/ 53002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ VERDICTS)
/* harmony export */ });
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

/***/ 53197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ listLeaders)
/* harmony export */ });
/** Lists, of models that come best first, those that are the best for some budget, from the least budget on. */
function listLeaders(models) {
    const priced = models
        .flatMap((leader, rank) => {
        const { costPerThousand: from } = leader;
        return from === null ? [] : [{ from, leader, rank }];
    })
        .sort((a, b) => a.from - b.from || a.rank - b.rank);
    let best = Infinity;
    return priced.flatMap(({ from, leader, rank }) => {
        if (rank > best)
            return [];
        best = rank;
        return [{ from, leader }];
    });
}


/***/ }),

/***/ 38917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ compareModels)
/* harmony export */ });
/* harmony import */ var _stats_change_interval_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25749);
/* harmony import */ var _stats_holm_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28473);
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(15630);
/* harmony import */ var _stats_sum_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7404);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20913);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92498);
/* harmony import */ var _leaders_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(53197);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29983);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63483);
/* harmony import */ var _ratios_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71276);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3781);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20254);












/** Most possible sums for which a pair is tested exactly, fewer than for a verdict: twenty models make 190 pairs. */
const MAX_EXACT_SUPPORT = 1000;
/** Most models of which every two are tested; of more each is tested against as many that are the best for some budget. */
const MAX_ALL_PAIRS = 50;
/**
 * Compares the models of a run with one another on each benchmark that several of them have answered. All pairs of all
 * benchmarks are one family.
 */
function compareModels(cells) {
    const byBenchmark = Map.groupBy(cells, ({ benchmark_name: name }) => name);
    const raw = [...byBenchmark].flatMap(([benchmark, records]) => records.length < 2 ? [] : [compareOn(benchmark, records)]);
    const told = raw.filter(({ models }) => models.length > 1);
    const ps = told.flatMap(({ pairs }) => pairs.map(({ p }) => p));
    const untested = (0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_7__/* .sum */ .c)(told.map(({ models, pairs }) => countPairs(models.length) - pairs.length));
    // What was not tested counts as a test that finds nothing.
    const adjusted = (0,_stats_holm_js__WEBPACK_IMPORTED_MODULE_8__/* .holm */ .f)([...ps, ...Array.from({ length: untested }, () => 1)]);
    let next = 0;
    return told.map((one) => ({
        ...one,
        pairs: one.pairs.map(({ p: _p, ...pair }) => {
            const pAdjusted = adjusted[next] ?? null;
            next += 1;
            return { ...pair, pAdjusted };
        }),
    }));
}
function compareOn(benchmark, records) {
    const reading = (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .findReading */ .OZ)(records);
    const { alpha, errorBudget } = (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .readSettings */ .s)(records);
    const runners = [];
    const unmeasured = [];
    for (const record of records) {
        const arm = (0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .buildArm */ .HS)([record], reading);
        const side = (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .Jh)((0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .scoredCases */ .kl)(arm));
        if (side === null || (0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .findBrokenBudget */ .yp)(arm, errorBudget) !== null)
            unmeasured.push(record.model_id);
        else
            runners.push({ arm, figures: describeModel(record.model_id, arm, side) });
    }
    const ranked = runners.sort((a, b) => rank(a.figures, b.figures));
    const firsts = new Set(ranked.length > MAX_ALL_PAIRS ? listFirsts(ranked) : ranked);
    const pairs = ranked.flatMap((first, index) => firsts.has(first) ? ranked.slice(index + 1).map((second) => comparePair(first, second)) : []);
    return {
        benchmark,
        metric: reading.metric,
        models: ranked.map(({ figures }) => figures),
        pairs,
        alpha,
        unmeasured,
    };
}
/** Lists the best of all, and those that are the best for some budget. */
function listFirsts(ranked) {
    const leaders = new Set((0,_leaders_js__WEBPACK_IMPORTED_MODULE_9__/* .listLeaders */ .R)(ranked.map(({ figures }) => figures)).map(({ leader }) => leader));
    const firsts = ranked.filter((runner, index) => index === 0 || leaders.has(runner.figures));
    return firsts.slice(0, MAX_ALL_PAIRS);
}
function countPairs(models) {
    return (models * (models - 1)) / 2;
}
/** Sorts by quality, then by what is cheaper and what is faster. */
function rank(a, b) {
    const cost = ({ costPerThousand }) => costPerThousand ?? Infinity;
    const latency = ({ latencyMs }) => latencyMs ?? Infinity;
    return (b.side.rate - a.side.rate ||
        compareNumbers(cost(a), cost(b)) ||
        compareNumbers(latency(a), latency(b)) ||
        (a.model < b.model ? -1 : 1));
}
/** Compares numbers that may be infinite. */
function compareNumbers(a, b) {
    return a === b ? 0 : a - b;
}
function describeModel(model, arm, side) {
    const costs = Array.from((0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .scoredCases */ .kl)(arm), ({ costUsd }) => (0,_arm_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .hm)(costUsd) ?? []).flat();
    const cost = (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_10__/* .mean */ .i)(costs);
    return {
        model,
        side,
        // A budget of $2 must allow what costs $2.0000000000000004 by rounding alone.
        costPerThousand: cost === null ? null : Number((1000 * cost).toPrecision(12)),
        latencyMs: (0,_ratios_js__WEBPACK_IMPORTED_MODULE_4__/* .meanLatencyMs */ .EA)(arm),
    };
}
function comparePair(first, second) {
    const pairing = (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .pairCases */ .Q6)(second.arm, first.arm);
    const { exact, cases, differences, change } = (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .testPairs */ .ix)(pairing.pairs, MAX_EXACT_SUPPORT);
    const [worse, better] = ['worse', 'better'].map((side) => (0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .decidingP */ .K9)(exact?.[side] ?? null, cases?.[side] ?? null));
    const isTold = worse != null && better != null && (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .sharesEnough */ .Pn)(pairing, second.arm, first.arm);
    return {
        first: first.figures.model,
        second: second.figures.model,
        cases: pairing.pairs.length,
        change,
        interval: (0,_stats_change_interval_js__WEBPACK_IMPORTED_MODULE_11__/* .changeInterval */ .q)(differences).interval,
        p: isTold ? Math.min(1, 2 * Math.min(worse, better)) : null,
    };
}


/***/ }),

/***/ 71276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Se: () => (/* binding */ compareMeasure),
  fW: () => (/* binding */ compareScores),
  EA: () => (/* binding */ meanLatencyMs)
});

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

// EXTERNAL MODULE: ./src/compare/arm.ts + 2 modules
var arm = __webpack_require__(20913);
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
    return (0,arm/* meanOfAll */.s$)(Array.from(cases.values(), ({ latencyMs }) => latencyMs));
}
function bothSides(pairs, measure) {
    const of = (side) => (0,arm/* meanOf */.hm)(side[measure]);
    return pairs.flatMap(({ before, after }) => {
        const [was, is] = [of(before), of(after)];
        return was === null || is === null ? [] : [[was, is]];
    });
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
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97504);
/* harmony import */ var _records_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82516);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87506);
/* harmony import */ var _records_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95418);
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15630);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20913);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92498);
/* harmony import */ var _pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63483);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3781);









/**
 * Looks at the newest record's rematch against this very baseline: both tests on its fresh answers alone, and the
 * paired test on all trials of every compared case (docs/statistics.md). Null where there was no rematch.
 */
function lookAtRematch(cell, pairs, { errorBudget }) {
    const record = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_5__/* .newest */ .BP)(cell.candidate);
    const rematch = record?.rematch;
    const isOfBoth = rematch !== undefined && (rematch.baseline.length > 0 || rematch.unfinished !== undefined);
    if (record === undefined || !isOfBoth || rematch.against !== (0,_records_order_js__WEBPACK_IMPORTED_MODULE_5__/* .newest */ .BP)(cell.baseline)?.timestamp)
        return null;
    const known = new Map(pairFresh(record, rematch).map((pair) => [pair.after.id, pair]));
    const again = pairs.map((first) => ({ first, second: findVersion(known, first) }));
    const fresh = again.flatMap(({ second }) => second ?? []);
    const all = again.map(({ first, second }) => addVersions(first, second));
    const undecided = findUndecided(record, rematch, errorBudget);
    const [onFresh, onAll] = [(0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .testPairs */ .ix)(fresh), (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .testCases */ .WB)(all)];
    return {
        trials: rematch.trials,
        cases: fresh.length,
        before: (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_6__/* .mean */ .i)(fresh.map((pair) => (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .passShare */ .v_)(pair.before))) ?? 0,
        after: (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_6__/* .mean */ .i)(fresh.map((pair) => (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .passShare */ .v_)(pair.after))) ?? 0,
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
        return { kind: 'unfinished', words: unfinished, failureKind: (0,_records_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unfinishedKind */ .gU)(rematch) };
    const sides = [onlyThoseIn(candidate, baseline), onlyThoseIn(baseline, candidate)];
    for (const results of sides) {
        const broken = (0,_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .findBrokenBudget */ .yp)(armOf(record, results), errorBudget);
        if (broken !== null)
            return { kind: 'error_budget', broken };
    }
    return null;
}
/** Gives the exact test's p of a rematch's fresh answers alone; null where no case tells. */
function exactFreshP(record, rematch) {
    return (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .testPairs */ .ix)(pairFresh(record, rematch)).exact?.worse ?? null;
}
/** Gives the fresh answers of the newer side to a case that must pass; they count with those of the first look. */
function freshAnswers(cell) {
    const record = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_5__/* .newest */ .BP)(cell.candidate);
    return record?.rematch === undefined ? null : armOf(record, record.rematch.candidate);
}
/** Adds to a case the trials of a rematch of the same version of it. */
function addVersion(first, second) {
    return second === undefined || (0,_records_version_js__WEBPACK_IMPORTED_MODULE_7__/* .isOtherVersion */ .j)(first.hash, second.hash) ? first : (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .addCounts */ .c5)(first, second);
}
function armOf(record, results) {
    return (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .buildArm */ .HS)((0,_domain_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isNonEmpty */ .J)(results) ? [{ ...record, results }] : []);
}
/** Pairs fresh answers. A case that must pass may have been asked again on one side alone: it has no pair. */
function pairFresh(record, { baseline, candidate }) {
    return (0,_pair_js__WEBPACK_IMPORTED_MODULE_3__/* .pairCases */ .Q6)(armOf(record, baseline), armOf(record, candidate)).pairs;
}
/** Gives the results whose cases the other list has too. */
function onlyThoseIn(other, results) {
    const ids = new Set(other.map(({ test_id }) => test_id));
    return results.filter(({ test_id }) => ids.has(test_id));
}
function findVersion(fresh, { after }) {
    const found = fresh.get(after.id);
    const isSame = found !== undefined && !(0,_records_version_js__WEBPACK_IMPORTED_MODULE_7__/* .isOtherVersion */ .j)(found.after.hash, after.hash);
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

/***/ 80235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WI: () => (/* binding */ alignRematch),
/* harmony export */   a2: () => (/* binding */ keyOfResult),
/* harmony export */   gK: () => (/* binding */ alignSides),
/* harmony export */   oN: () => (/* binding */ alignRecords)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97504);
/* harmony import */ var _text_lazy_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79422);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87506);
/* harmony import */ var _pair_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13949);
/** Records that name the same case alike, whatever ids it had when they were written: ids may be positions. */




/** Gives the key of a result's case. */
function keyOfResult({ test_id: id, case_hash }) {
    return { id, hash: case_hash ?? null };
}
/**
 * Gives records of one cell with the ids that these cases have; the newest record names the cases that are not among
 * them. A case whose id is another one's now gets a new id.
 */
function alignRecords(records, cases) {
    const known = [...cases];
    const aligned = new Map();
    for (const record of (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)(records)) {
        const results = alignResults(record.results, known);
        aligned.set(record, (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isNonEmpty */ .J)(results) && results !== record.results ? { ...record, results } : record);
    }
    return records.map((record) => aligned.get(record) ?? record);
}
/** Gives both sides of a cell with the ids that the newer side's newest record has. */
function alignSides(sides) {
    const candidate = alignRecords(sides.candidate, []);
    return { ...sides, candidate, baseline: alignRecords(sides.baseline, listKeys(candidate)) };
}
/** Gives a rematch with the ids that these cases have. */
function alignRematch(rematch, cases) {
    const { baseline, candidate } = rematch;
    return {
        ...rematch,
        baseline: alignResults(baseline, [...cases]),
        candidate: alignResults(candidate, [...cases]),
    };
}
/** Lists the cases of records, each id once, the newest first. */
function listKeys(records) {
    const keys = (0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)(records).flatMap(({ results }) => results.map(keyOfResult));
    return [...new Map(keys.toReversed().map((key) => [key.id, key])).values()].reverse();
}
/** Gives results with the ids that their cases have in a list, and adds to it those that it does not hold. */
function alignResults(results, known) {
    const keys = results.map(keyOfResult);
    const names = takeNames((0,_pair_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .pairKeys */ .d)(keys, known), known);
    const taken = new Set(names);
    const others = new Set(known.map(({ id }) => id));
    const left = [];
    const ids = keys.map(({ id: own, hash }, index) => {
        const id = names[index] ?? nameLeft(own, taken, others);
        if (names[index] === null) {
            taken.add(id);
            left.push({ id, hash });
        }
        return id;
    });
    for (const key of left)
        known.push(key);
    if (keys.every(({ id }, index) => id === ids[index]))
        return results;
    return (0,_text_lazy_list_js__WEBPACK_IMPORTED_MODULE_0__/* .mapList */ .bb)(results, (result, index) => ({ ...result, test_id: ids[index] ?? result.test_id }));
}
/** Gives the ids at these places, each once: two versions of a case may have the same one, the newer takes it. */
function takeNames(places, known) {
    const newest = new Map();
    for (const place of places) {
        const id = place === null ? undefined : known[place]?.id;
        if (place === null || id === undefined)
            continue;
        newest.set(id, Math.min(place, newest.get(id) ?? place));
    }
    return places.map((place) => {
        const id = place === null ? undefined : known[place]?.id;
        return id === undefined || newest.get(id) !== place ? null : id;
    });
}
/** Names a case that is left: by its own id, as an older version of the case that has it, unless that is there too. */
function nameLeft(id, taken, others) {
    if (!taken.has(id))
        return id;
    for (let count = 1;; count += 1) {
        const name = `${id} (before${count === 1 ? '' : ` ${count}`})`;
        if (!taken.has(name) && !others.has(name))
            return name;
    }
}


/***/ }),

/***/ 52804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readKnownCase)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);


const ROLES = ['system', 'user', 'assistant'];
/** Gives the case that a result answers, as its record tells it; null without input and expected answer. */
function readKnownCase({ test_id: id, input, messages, expected, criteria = [], metadata = {}, tags = [], difficulty, must_pass, evaluators, }) {
    if (input === undefined && expected === undefined)
        return null;
    const item = {
        ...{ id, input: input ?? '', expected: expected ?? null, criteria, metadata, tags },
        difficulty: typeof difficulty === 'string' ? difficulty : _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_DIFFICULTY */ .ul,
        mustPass: must_pass ?? false,
        ...(isConversation(messages) && { messages }),
    };
    return { case: item, ...(evaluators !== undefined && { evaluators }) };
}
/** Tells whether messages are as ours: other tools keep other things under that name. */
function isConversation(messages) {
    return (Array.isArray(messages) &&
        messages.every((item) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(item) && typeof item['content'] === 'string' && ROLES.includes(item['role'])));
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
function traits({ name, as, settings, instruments, ...marks }) {
    return {
        ...(as !== undefined && { evaluator: name }),
        ...(0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_3__/* .shapingSettings */ .Cm)(settings),
        ...marks,
        ...instruments,
    };
}


/***/ }),

/***/ 13949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pairKeys),
/* harmony export */   m: () => (/* binding */ keysOfCell)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95418);

/** Gives the keys of a cell's cases. */
function keysOfCell({ cases }) {
    return cases.map(({ case: { id }, hash }) => ({ id, hash }));
}
/** What two cases must share to be the same; null where one cannot tell. Earlier rules go first. */
const RULES = [
    ({ id, hash }) => (hash === null ? null : `${id}\0${hash}`),
    ({ hash }) => hash,
    ({ id }) => id,
];
/**
 * Gives for each case the place of the same case in another list, null where it has none: by id and content hash, then
 * by the hash alone, repeats in their order, because ids may be positions; by id only where a side has no hash. No
 * place is given twice.
 */
function pairKeys(cases, known) {
    const places = cases.map((item, index) => (isSame(item, known[index]) ? index : null));
    const taken = new Set(places);
    for (const ruleOf of RULES) {
        if (!places.includes(null))
            break;
        const free = groupPlaces(known, taken, ruleOf);
        for (const [index, item] of cases.entries()) {
            const shared = places[index] === null ? ruleOf(item) : null;
            const group = shared === null ? undefined : free.get(shared);
            const place = group?.at(-1);
            if (place === undefined || isOtherContent(item, known[place]))
                continue;
            places[index] = place;
            taken.add(place);
            group?.pop();
        }
    }
    return places;
}
/** Groups the places that are not taken by what their cases must share, the first of them last. */
function groupPlaces(known, taken, ruleOf) {
    const groups = new Map();
    for (const [place, key] of known.entries()) {
        const shared = taken.has(place) ? null : ruleOf(key);
        if (shared === null)
            continue;
        const group = groups.get(shared);
        if (group === undefined)
            groups.set(shared, [place]);
        else
            group.push(place);
    }
    for (const group of groups.values())
        group.reverse();
    return groups;
}
function isSame({ id, hash }, other) {
    return hash !== null && other?.id === id && other.hash === hash;
}
function isOtherContent({ hash }, other) {
    return other !== undefined && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isOtherVersion */ .j)(hash, other.hash);
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

/***/ 65521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeAgainst),
/* harmony export */   s: () => (/* binding */ listAgainst)
/* harmony export */ });
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87506);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8878);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);



/** Characters by which people know a commit. */
const SHORT_COMMIT = 7;
const MINUTE_MS = 60_000;
const UNITS = [
    ['day', 1440],
    ['hour', 60],
    ['minute', 1],
];
/** Lists the newest runs that cells are held against, the newest first, each once. */
function listAgainst(selected, commitOf = () => null) {
    const found = selected.flatMap(({ baseline }) => {
        const record = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_1__/* .newest */ .BP)(baseline);
        const timeMs = record === undefined ? NaN : (0,_records_order_js__WEBPACK_IMPORTED_MODULE_1__/* .timeOf */ .nR)(record);
        return record === undefined || Number.isNaN(timeMs) ? [] : [{ timeMs, commit: commitOf(record) }];
    });
    const once = new Map(found.map((one) => [one.commit ?? one.timeMs, one]));
    return [...once.values()].toSorted((a, b) => b.timeMs - a.timeMs);
}
/** Says what a run is held against, and how old that is; null where nothing is. */
function describeAgainst(against, now) {
    const [first, ...others] = against;
    const last = others.at(-1);
    if (first === undefined)
        return null;
    const nowMs = Date.parse(now);
    const commit = first.commit === null ? [] : [' of commit ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(first.commit.slice(0, SHORT_COMMIT))];
    if (last === undefined)
        return ['Compared with the run', ...commit, `, ${ageOf(first, nowMs)} old.`];
    const ages = `, ${ageOf(first, nowMs)} old; the oldest, ${ageOf(last, nowMs)} old.`;
    return [`Compared with ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(against.length, 'run')}: the newest`, ...commit, ages];
}
function ageOf({ timeMs }, nowMs) {
    const minutes = Math.max(0, Math.floor((nowMs - timeMs) / MINUTE_MS));
    const [unit, size] = UNITS.find(([, one]) => minutes >= one) ?? ['minute', 1];
    return minutes === 0 ? 'less than a minute' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(Math.floor(minutes / size), unit);
}


/***/ }),

/***/ 39971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ describeCertainty)
/* harmony export */ });
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
/* harmony import */ var _compare_drift_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69520);
/* harmony import */ var _chance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47512);
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62579);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67063);






/** Says how sure a cell's verdict is and what it would have seen, without the rates; what is not about chance in full. */
function describeCertainty(cell) {
    const said = describeOdds(cell);
    if (said === null)
        return (0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .describeReason */ .Gk)(cell);
    const floor = (0,_floors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFloorBeside */ .Oy)(cell);
    return [...said, ...(floor === null ? [] : [`; ${floor}`])];
}
function describeOdds(cell) {
    const { reason, settings, look } = cell;
    switch (reason.kind) {
        case 'drop':
            return reason.reachesThreshold
                ? describeEvidence(cell)
                : [...describeEvidence(cell), `; less than the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(settings.regressionThreshold)} that count`];
        case 'rematch_undecided':
            return describeEvidence(cell);
        case 'drop_or_chance':
            return [
                'chance could explain it: ',
                ...describeEvidence(cell),
                `; ${(0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDetectable */ .xJ)(cell, reason.detectable)}`,
            ];
        case 'improved':
            return [sayOdds('rise', look?.pBetterAdjusted ?? null)];
        case 'drift':
            return describeDrift(cell);
        case 'first_run':
            return reason.passedOver.length === 0
                ? ['there is no earlier run to compare with']
                : ['no earlier run is a baseline: ', ...(0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .describePassedOver */ ._B)(reason.passedOver)];
        case 'no_drop':
            if (cell.rematch !== null)
                return describeEvidence(cell);
            return reason.detectable === null
                ? [`a drop of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(settings.regressionThreshold)} is excluded`]
                : [(0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDetectable */ .xJ)(cell, reason.detectable)];
        case 'must_pass':
        case 'floor':
        case 'floor_doubt':
        case 'not_asked':
        case 'error_budget':
        case 'evaluators_changed':
        case 'few_shared':
        case 'pending':
        case 'unchanged':
            return null;
    }
}
function describeEvidence({ look, rematch }) {
    if (rematch === null)
        return [sayOdds('drop', look?.pAdjusted ?? null)];
    if (rematch.undecided !== null)
        return ['asking both versions again decided nothing: ', ...(0,_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .describeUndecided */ .jr)(rematch.undecided)];
    return [describeRematch(rematch)];
}
function describeRematch({ trials, before, after, ...rematch }) {
    const p = (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rematchP */ .jy)(rematch.pFreshAdjusted, rematch.pCasesAdjusted);
    const rates = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(before)} before, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(after)} now`;
    return `both versions were asked again side by side, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .timesOver */ .Ty)(trials)} each: ${rates}; ${sayOdds('drop', p)}`;
}
function sayOdds(what, p) {
    return p === null
        ? 'no case tells whether that is chance'
        : `chance alone would show such a ${what} ${(0,_chance_js__WEBPACK_IMPORTED_MODULE_4__/* .timesByChance */ .I)(p)}`;
}
function describeDrift({ drift, look }) {
    if (drift === null || look === null || drift.status === 'none')
        return null;
    const odds = sayOdds('change', (0,_compare_drift_js__WEBPACK_IMPORTED_MODULE_5__/* .twoSided */ .q)({ p: look.p, pBetter: look.pBetter }));
    const same = 'nothing on this side changed';
    return drift.status === 'possible'
        ? [`the provider may have changed its model: ${same}, and ${odds}; the next run decides`]
        : [`the provider seems to have changed its model: ${same}, and ${odds}, in two runs`];
}


/***/ }),

/***/ 47512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ timesByChance),
/* harmony export */   e: () => (/* binding */ oddsOf)
/* harmony export */ });
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80573);
/** A p in words: how often chance alone would show such a change if nothing were different. */

/** Smallest p that is told, as in figures. */
const SMALLEST = 0.0001;
/** Gives a p for a table, e.g. `1 in 180`. */
function oddsOf(p) {
    if (p < SMALLEST)
        return `< 1 in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(1 / SMALLEST)}`;
    return p > 0.5 ? 'over 1 in 2' : `1 in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(roundOdds(p))}`;
}
/** Gives a p in a sentence, e.g. `1 time in 180`. */
function timesByChance(p) {
    if (p < SMALLEST)
        return `less than 1 time in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(1 / SMALLEST)}`;
    return p > 0.5 ? 'more than every other time' : `1 time in ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(roundOdds(p))}`;
}
/** Rounds to two digits; what is under 10 to a whole number. */
function roundOdds(p) {
    const odds = 1 / p;
    return odds < 10 ? Math.round(odds) : Number(odds.toPrecision(2));
}


/***/ }),

/***/ 59059:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ nameWhere),
/* harmony export */   Wd: () => (/* binding */ listChanges),
/* harmony export */   gc: () => (/* binding */ describeNotRun),
/* harmony export */   zc: () => (/* binding */ describeOtherReasons)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);
/* harmony import */ var _records_differences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72894);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87506);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _run_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7607);





/** Most names listed; more are counted. */
const MAX_NAMES = 10;
/** Reasons that no change explains: somebody or something wanted the run. */
const WANTED = new Set([
    'chosen',
    'forced',
    'scheduled',
    'by_hand',
    'no_baseline',
]);
/** Lists what changed, each change once with all cells that it is in, in the order of the plan. */
function listChanges(selected) {
    const found = selected.flatMap((one) => one.kind === 'run' ? changesOf(one).map((change) => ({ ...change, cell: one.cell })) : []);
    const alike = Map.groupBy(found, ({ words, texts }) => (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([words, texts]));
    return [...alike.values()].flatMap((changes) => changes.slice(0, 1).map(({ words, texts }) => ({ words, texts, cells: changes.map(({ cell }) => cell) })));
}
/** Says why cells were run that no change explains, each reason once; `code` makes names harmless where they are shown. */
function describeOtherReasons(selected, code) {
    const found = selected.flatMap((one) => one.kind === 'run'
        ? one.reasons
            .filter(({ kind }) => WANTED.has(kind) && kind !== 'chosen')
            .map((reason) => ({ words: (0,_run_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRunReason */ .F)(reason), cell: one.cell }))
        : []);
    return [...Map.groupBy(found, ({ words }) => words)].map(([words, reasons]) => {
        const cells = reasons.map(({ cell }) => cell);
        return `Run because ${words}${nameWhere(cells, selected, code)}.`;
    });
}
/** Says what was not run, and what little of it was. */
function describeNotRun(selected, code) {
    const unchanged = selected.filter((one) => one.kind === 'unchanged');
    const idle = unchanged.filter(({ fresh }) => fresh === null).map(({ cell }) => code(nameOf(cell)));
    const partly = unchanged.flatMap(({ cell, fresh }) => fresh === null ? [] : [`${code(nameOf(cell))} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(fresh.cases.length, 'case')})`]);
    return [
        ...(idle.length === 0
            ? []
            : [`Not run, because nothing that shapes its answers changed: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(idle, MAX_NAMES)}.`]),
        ...(partly.length === 0
            ? []
            : [`Asked only for cases that are new or changed: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(partly, MAX_NAMES)}.`]),
        ...describeUnreviewed(selected, code),
    ];
}
function describeUnreviewed(selected, code) {
    const waiting = new Map(selected.map(({ cell: { benchmark, unreviewed } }) => [benchmark.name, unreviewed ?? 0]));
    const names = [...waiting].filter(([, count]) => count > 0);
    const said = names.map(([name, count]) => `${code(name)} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(count, 'case')})`);
    return said.length === 0
        ? []
        : [`Not run, because a review is still to come (\`reviewed: false\`): ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(said, MAX_NAMES)}.`];
}
/** Names the cells of a change in brackets, where not all that was run has it. */
function nameWhere(cells, selected, code) {
    const ran = selected.filter(({ kind }) => kind === 'run').length;
    const names = cells.map((cell) => code(nameOf(cell)));
    return cells.length === ran ? '' : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(names, MAX_NAMES)})`;
}
function nameOf({ benchmark, model }) {
    return (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .cellName */ .I4)({ benchmark: benchmark.name, model: model.id });
}
function changesOf({ cell, baseline, reasons }) {
    const before = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_4__/* .newest */ .BP)(baseline)?.recipe;
    const told = reasons.filter(({ kind }) => !WANTED.has(kind));
    // A run that was wanted anyway does not say what changed: both recipes do.
    const all = told.length > 0 || before === undefined ? told : compareRecipes(cell, before);
    return all.map((reason) => ({
        words: reason.kind === 'text' ? (0,_run_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .nameText */ .f)(reason) : (0,_run_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRunReason */ .F)(reason),
        texts: reason.kind === 'text' && before !== undefined ? textsOf(reason.part, before, cell.recipe) : null,
    }));
}
function compareRecipes({ recipe, promptFiles, model }, before) {
    const file = { prompt: promptFiles.prompt, system_prompt: promptFiles.systemPrompt };
    const parts = ['prompt', 'system_prompt'];
    return [
        ...parts
            .filter((part) => before[part] !== recipe[part])
            .map((part) => ({ kind: 'text', part, file: file[part] })),
        ...(0,_records_differences_js__WEBPACK_IMPORTED_MODULE_1__/* .listDifferences */ .b)(before.model, recipe.model).map((difference) => ({ kind: 'model_entry', model: model.id, difference })),
    ];
}
function textsOf(part, was, is) {
    return { before: was[part] ?? '', after: is[part] ?? '' };
}


/***/ }),

/***/ 96440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ groupFlips)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67388);

/** Groups cases by their answer now, as it is shown, in the order of the first of each group. */
function groupFlips(flips) {
    const groups = Map.groupBy(flips, ({ id, after: { output } }) => output === null ? `case ${id}` : `answer ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(output)}`);
    return [...groups.values()].flatMap(([flip, ...alike]) => (flip === undefined ? [] : [{ flip, alike }]));
}


/***/ }),

/***/ 15558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ explainFlip),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   av: () => (/* binding */ moreAnswer),
/* harmony export */   h5: () => (/* binding */ failNow),
/* harmony export */   rm: () => (/* binding */ describeShare)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

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
/** Says how many cases fail that passed before. */
function failNow(count) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'case')} ${count === 1 ? 'fails' : 'fail'} now that passed before`;
}
/** Begins the list of other cases that have the same answer. */
function moreAnswer(count) {
    return count === 1 ? '1 more answers' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(count)} more answer`;
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
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35999);



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
    return others.length === 0
        ? said
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(under.length, (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nounOf */ .a2)(cells))} under their floors, the furthest: ${said}`;
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

/***/ 14512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _compare_reason_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62191);
/* harmony import */ var _stats_sum_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7404);
/* harmony import */ var _flips_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15558);
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62579);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _loosening_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3674);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88850);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35999);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60201);









/** Verdicts of cells that may have fallen. */
const FALLEN = new Set([
    'regressed',
    'below_floor',
    'minor_regression',
    'inconclusive',
]);
/** Most causes in one line. */
const MAX_OBSTACLES = 3;
/** Words for what kept a cell from being measured. */
const OBSTACLES = {
    no_key: 'a key is missing',
    untrusted: 'a program is not started here',
    refused: 'the provider refused the key',
    quota: "the provider's quota or credit is spent",
    gone: 'model not found',
    no_address: 'nothing was found at this address',
    budget: 'the budget is spent',
    awaited: 'answers by batch are still to come',
    throttled: 'the provider throttled the requests',
    put_off: 'the provider asked to come back much later',
    unreachable: 'the provider did not answer',
    interrupted: 'no answer came whole',
    parameter: 'a parameter was refused',
    rejected: 'the requests were refused',
    no_shard: 'answers of a shard are missing',
    stopped: 'the run was interrupted',
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
    const changed = isTold ? (0,_loosening_js__WEBPACK_IMPORTED_MODULE_3__/* .countChanged */ .S2)(comparison) : 0;
    const left = [describeCompared(comparison), describeFailing(failing, changed)].filter((fact) => fact !== null);
    const verdict = describeVerdict(comparison, code);
    const said = left.length === 0 ? verdict : `${verdict}${/[:,]/.test(verdict) ? ',' : ':'} ${left.join(', ')}`;
    const beside = [
        nameMissingKeys(comparison, code),
        (0,_floors_js__WEBPACK_IMPORTED_MODULE_1__/* .summarizeFloors */ .vF)(comparison, code),
        (0,_loosening_js__WEBPACK_IMPORTED_MODULE_3__/* .summarizeLoosening */ .yr)(comparison, code, { tellsChanged: !isTold }),
    ];
    return [said, ...beside.filter((fact) => fact !== null)].join('; ');
}
/** Says how many cases are compared, where that is not all that the cells hold. */
function describeCompared({ cells }) {
    const compared = cells.filter(_report_js__WEBPACK_IMPORTED_MODULE_6__/* .isCompared */ .u).map(({ cases }) => cases);
    const [some, all] = [(0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_7__/* .sum */ .c)(compared.map((one) => one.compared)), (0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_7__/* .sum */ .c)(compared.map((one) => one.total))];
    return some === all ? null : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(some)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(all, 'case')} compared`;
}
/** Counts them over all cells; one that several models answer is one case. */
function countFailing({ cells }) {
    const isChanged = new Map(cells.filter(hasOldCases).flatMap(({ benchmark, cases }) => {
        const changed = new Set(cases.changed);
        return cases.fresh
            .filter(({ after }) => (0,_flips_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(after))
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
    const of = allChanged > count ? `, of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(allChanged)} that did` : '';
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(count, 'case')} ${fail} now that ${how}${of}`;
}
/** Names the keys that kept cells from being measured; null where none did. */
function nameMissingKeys({ cells }, code) {
    const found = cells.flatMap(({ verdict, reason }) => verdict === 'unmeasured' && reason.kind === 'not_asked' && reason.failure.kind === 'no_key'
        ? [reason.failure.words]
        : []);
    const [first, ...more] = new Set(found);
    if (first === undefined)
        return null;
    return more.length === 0 ? code(first) : `${code(first)}, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more.length, 'more key')}`;
}
function hasOldCases({ look, verdict }) {
    return look !== null || verdict === 'unchanged' || verdict === 'incomparable';
}
/** Tells whether a cell was asked nothing: neither what is shown, nor what waits for its score. */
function isUnasked({ cases, warnings }) {
    return cases.fresh.length === 0 && !warnings.some(({ kind }) => kind === 'pending');
}
function describeVerdict({ verdict, cells }, code) {
    const said = _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .HEADLINES */ .Ol[verdict];
    const [first, ...others] = cells.filter((cell) => cell.verdict === verdict);
    if (verdict === 'unchanged' && cells.every(isUnasked))
        return '🟢 Nothing to run';
    const share = (0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .shareOf */ .tC)(others.length + 1, cells);
    if (first === undefined)
        return said;
    if (others.length > 0) {
        const obstacles = listObstacles([first, ...others]);
        const furthest = nameFurthest([first, ...others], code);
        const all = obstacles === '' ? `${said}${furthest}` : `${said}: ${obstacles}`;
        return others.length + 1 === cells.length ? all : `${all} (${share})`;
    }
    const facts = [...(cells.length > 1 ? [code((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .cellName */ .I4)(first))] : []), ...rates(first)];
    const about = facts.length === 0 ? said : `${said}: ${facts.join(', ')}`;
    return cells.length > 1 ? `${about} (${share})` : about;
}
/** Names the one of several that fell the most; nothing where none fell. */
function nameFurthest(cells, code) {
    const [furthest] = cells
        .filter(({ look }) => look !== null && look.change < 0)
        .toSorted((a, b) => (a.look?.change ?? 0) - (b.look?.change ?? 0));
    if (furthest === undefined || !FALLEN.has(furthest.verdict))
        return '';
    return `: most of all ${[code((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .cellName */ .I4)(furthest)), ...rates(furthest)].join(', ')}`;
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
    return [...shown, ...(more > 0 ? [`and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, 'more cause')}`] : [])].join(', ');
}
function describeObstacle(cell) {
    if (cell.verdict !== 'unmeasured')
        return undefined;
    const kind = (0,_compare_reason_js__WEBPACK_IMPORTED_MODULE_8__/* .obstacleOf */ .H)(cell.reason);
    return kind === 'pending' ? (0,_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .describeAnyWaiting */ .J4)((0,_waiting_js__WEBPACK_IMPORTED_MODULE_5__/* .findAwaitedOf */ .uY)(cell)) : OBSTACLES[kind];
}
function rates(cell) {
    const { metric, verdict, baseline, candidate } = cell;
    const obstacle = describeObstacle(cell);
    if (obstacle !== undefined)
        return [obstacle];
    if (candidate === null || verdict === 'unchanged' || verdict === 'not_run')
        return [];
    const now = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(candidate.rate);
    const name = _format_js__WEBPACK_IMPORTED_MODULE_2__/* .METRIC_NAMES */ .Uw[metric];
    return [baseline === null ? `${name} ${now}` : `${name} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(baseline.rate)} → ${now}`];
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

/***/ 71698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QK: () => (/* binding */ describeBest),
/* harmony export */   et: () => (/* binding */ describeModels),
/* harmony export */   hH: () => (/* binding */ describeUnmeasured),
/* harmony export */   t_: () => (/* binding */ modelsTable),
/* harmony export */   uI: () => (/* binding */ describeCertainBest)
/* harmony export */ });
/* harmony import */ var _compare_best_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13189);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80573);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8878);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/** Sentences and a table on the models of a run, side by side. */




/** Most models named in one list. */
const MAX_NAMES = 5;
/** Says of each benchmark which model is the best, how certain that is, and which is for a smaller budget. */
function describeModels(comparisons) {
    return comparisons.flatMap((comparison) => {
        const found = (0,_compare_best_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findBest */ .gd)(comparison, null);
        const steps = (0,_compare_best_model_js__WEBPACK_IMPORTED_MODULE_0__/* .listBudgetSteps */ .Tm)(comparison);
        const { benchmark, unmeasured } = comparison;
        return [
            ...(found === null ? [] : [[(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(benchmark), ': ', ...describeBest(comparison, found)]]),
            ...(steps.length > 1 ? [[(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(benchmark), ', ', ...describeSteps(steps)]] : []),
            ...describeUnmeasured(unmeasured).map((words) => [(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(benchmark), ': ', ...words]),
        ];
    });
}
/** Says of each benchmark which model is the best, where that is certain. */
function describeCertainBest(comparisons) {
    return comparisons.flatMap((comparison) => {
        const found = (0,_compare_best_model_js__WEBPACK_IMPORTED_MODULE_0__/* .findBest */ .gd)(comparison, null);
        const isCertain = found !== null && found.tied.length === 0;
        return isCertain ? [[(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(comparison.benchmark), ': ', ...describeBest(comparison, found)]] : [];
    });
}
/** Names the models that are left out; nothing where none is. */
function describeUnmeasured(unmeasured) {
    if (unmeasured.length === 0)
        return [];
    return [['not compared, as too much was not measured: ', ...nameAll(unmeasured)]];
}
/** Gives the models of a benchmark as a table: quality, what it takes, and the difference to the best. */
function modelsTable(comparison) {
    const [best] = comparison.models;
    return {
        columns: [
            { title: 'model', kind: 'name' },
            { title: _format_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw[comparison.metric], kind: 'figure' },
            { title: '95 %', kind: 'figure' },
            { title: 'against the best (95 %)', kind: 'figure' },
            { title: 'p', kind: 'figure' },
            { title: 'cost of 1 000 cases', kind: 'figure' },
            { title: 'mean latency', kind: 'figure' },
        ],
        rows: comparison.models.map((figures) => {
            const { model, side, costPerThousand, latencyMs } = figures;
            const pair = comparison.pairs.find(({ first, second }) => first === best?.model && second === model);
            return [
                model,
                (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(side.rate),
                side.cases === 1 ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percentRange */ .nC)(side.interval),
                pair === undefined ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : describeGap(pair),
                pair?.pAdjusted == null ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp)(pair.pAdjusted).replace(/^p (?:= )?/, ''),
                costPerThousand === null ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .dollars */ .E9)(costPerThousand),
                latencyMs === null ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(latencyMs),
            ];
        }),
    };
}
/** Says how far the second of a pair is from the first. */
function describeGap({ change: ahead, interval: [low, high], cases }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(-ahead)}${cases === 1 ? '' : ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .changeRange */ .SZ)([-high, -low])})`}`;
}
/** Says which of some models is the best, and how certain that is. */
function describeBest(comparison, { best, beaten, tied }) {
    const { metric } = comparison;
    const count = 1 + beaten.length + tied.length;
    if (count === 1)
        return [(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(best.model), ` is the only one: ${_format_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw[metric]} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(best.side.rate)}`];
    const of = ` of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count, 'model')}`;
    const rate = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(best.side.rate);
    if (tied.length === 0)
        return [
            (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(best.model),
            ` is the best${of}: ${_format_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw[metric]} ${rate}, `,
            ...describeLead(comparison, best, beaten),
        ];
    if (beaten.length === 0 && tied.every(({ side }) => side.rate === best.side.rate))
        return [
            ...nameAll([best, ...tied].map(({ model }) => model)),
            ` have the same ${_format_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw[metric]}, ${rate}`,
        ];
    return [
        (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(best.model),
        ` has the highest ${_format_js__WEBPACK_IMPORTED_MODULE_1__/* .METRIC_NAMES */ .Uw[metric]}${of}, ${rate}, but is not distinguishable from `,
        ...nameAll(tied.map(({ model }) => model)),
        ...(beaten.length === 0 ? [] : ['; it is better than ', ...nameAll(beaten.map(({ model }) => model))]),
    ];
}
/** Says how far the best is ahead of the next, with the largest p of all that it beats. */
function describeLead({ pairs }, best, beaten) {
    const own = pairs.filter(({ first, second }) => first === best.model && beaten.some(({ model }) => model === second));
    const next = own.find(({ second }) => second === beaten[0]?.model);
    const p = Math.max(...own.map(({ pAdjusted }) => pAdjusted ?? 1));
    if (next === undefined)
        return [];
    return [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .change */ .Zg)(next.change).replace(/^\+/, '')} above `, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(next.second), ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp)(p)})`];
}
function describeSteps(steps) {
    const parts = steps.flatMap(({ best, tied, from }, index) => [
        ...(index === 0 ? [] : ['; ']),
        `from ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .dollars */ .E9)(from)} `,
        (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(best.model),
        ...(tied.length === 0
            ? []
            : [' (not distinguishable from ', ...nameAll(tied.map(({ model }) => model)), ')']),
    ]);
    return ['the best for a budget for 1 000 cases: ', ...parts];
}
function nameAll(names) {
    const shown = names.slice(0, MAX_NAMES);
    const more = names.length - shown.length;
    const parts = shown.flatMap((name, index) => {
        const isLast = index === shown.length - 1 && more === 0;
        return [...(index === 0 ? [] : [isLast ? ' and ' : ', ']), (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(name)];
    });
    return more > 0 ? [...parts, ` and ${more} more`] : parts;
}


/***/ }),

/***/ 35587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ listNextSteps)
/* harmony export */ });
/* harmony import */ var _compare_reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62191);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60201);



const STEPS = {
    regressed: 'Look at the cases that fail now and revise the change; merging it as it is accepts the new level.',
    below_floor: 'Raise the pass rate, or lower the floor (`min_pass_rate`, `must_pass`) where it asks too much.',
    incomparable: 'Merging starts a new baseline; to compare before, change the evaluators or cases in a pull request of their own. Where only the judge changed, `llm-bench score --judge` has it judge the kept answers of both sides; where only a check of your own did, `llm-bench score` has it score them.',
    no_baseline: 'Runs of the default branch make the baseline that pull requests are compared with.',
    not_run: 'A pull request from a branch of this repository has the secrets; a committed recording needs none.',
};
const MAX_NAMES = 3;
const MORE_TRIALS = 'More cases, or more trials of each (`repeat`), would tell; the default branch gathers trials with each run.';
const MORE_CASES = 'More cases would tell; more trials of each would not, because the same case is answered alike each time.';
const NEXT_REGULAR_RUN = 'The next regular run of the default branch settles whether the provider has changed.';
const DRIFTED = 'Look at the cases that fail now, and choose another version of the model, pin one, or revise the prompt; this level is the baseline from now on.';
const RUN_AGAIN = 'Run it again: asking both sides again came to nothing.';
const RAISE_BUDGET = 'Raise the limit that is named above (`budget` in the config; `max-cost-usd` of the action): asking both sides again takes more than it leaves.';
const NO_WHOLE_RUN = 'A run without `--case`, `--tag` and `--limit` makes a baseline; `--baseline` takes any results that it names.';
const RATE = 'Rate the answers with `llm-bench rate` (those of a workflow: in the folder of its artifact) and commit the ballots. `llm-bench compare`, `check` and `score` count them and ask nobody; a later run counts them where an answer is the same again.';
const RUN_CODE = 'Score the answers where their code may be run, with `llm-bench score --allow-code-execution` (those of a workflow: in the folder of its artifact): it asks nobody again.';
const WAITING = {
    people: RATE,
    code: RUN_CODE,
    both: `${RATE} ${RUN_CODE}`,
};
const UNMEASURED = {
    no_key: 'Give the key that is named above (in a workflow, for example: `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`), and see that it is not empty.',
    untrusted: 'A program of the config is not started for a pull request of a fork: see it measured on a branch of this repository.',
    refused: 'See that the key is valid, belongs to this provider, and may use this model.',
    budget: 'Raise `budget` in the config, or run fewer cases.',
    awaited: 'Run the same again later, by batch (a scheduled workflow does): it takes up the answers of the batches that go on, and pays for none of them twice.',
    unscored: 'See why answers have no score: the settings of an evaluator, or an expected value that it cannot read.',
    quota: "Pay for more, raise the limit in the provider's console, or use another key: waiting does not help.",
    gone: 'See that `model` is spelled as the provider spells it, is still offered, and is open to this key.',
    no_address: 'See that `base_url` is right: the server answers, but has nothing there. Some hosts also say so of a model that they do not have.',
    throttled: 'Lower `concurrency`, or `max_concurrency` of the model, or run it again when the limit of the provider is free again.',
    put_off: 'Run the same again after the time that is named above: what was answered and kept is not asked again.',
    interrupted: 'See what stands between (a proxy, a time limit), and run the job again; nothing of it enters the baseline.',
    parameter: 'Change the parameter that is named above, or leave it out: asked again, the same would be refused.',
    no_shard: 'Run the shards that are named above again (in a workflow: `Re-run failed jobs`), and merge again: the others are kept.',
    stopped: 'Run the same command again: what was answered and kept is not asked again.',
    unreachable: 'Run the job again when the provider answers (if it never did, see that `base_url` is right and the server runs); nothing of it enters the baseline.',
    rejected: 'Change what is refused above (the prompt, a limit, a recording): asked again, the same would be refused.',
};
/**
 * Says what the reader can do, once for each kind of verdict that asks for it, the worst first; where there are
 * several, with what each is for, whose names `code` makes harmless where they are shown.
 */
function listNextSteps({ cells }, code) {
    const wanted = cells.flatMap((cell) => {
        const step = stepOf(cell);
        return step === undefined ? [] : [{ step, name: (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cellName */ .I4)(cell) }];
    });
    const steps = Map.groupBy(wanted, ({ step }) => step);
    if (steps.size === 1)
        return [...steps.keys()];
    return [...steps].map(([step, where]) => {
        const names = where.map(({ name }) => code(name));
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(names, MAX_NAMES)}: ${step}`;
    });
}
function stepOf(cell) {
    const { verdict, reason } = cell;
    if (verdict === 'inconclusive')
        return stepOfDoubt(cell);
    if (reason.kind === 'first_run' && reason.passedOver.length > 0)
        return NO_WHOLE_RUN;
    if (verdict === 'regressed' && reason.kind === 'drift')
        return DRIFTED;
    if (verdict !== 'unmeasured')
        return STEPS[verdict];
    const obstacle = (0,_compare_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .obstacleOf */ .H)(reason);
    return obstacle === 'pending' ? WAITING[(0,_waiting_js__WEBPACK_IMPORTED_MODULE_1__/* .findAwaitedOf */ .uY)(cell)] : UNMEASURED[obstacle];
}
function stepOfDoubt(cell) {
    if (cell.reason.kind === 'drift')
        return NEXT_REGULAR_RUN;
    if (cell.reason.kind === 'pending' || cell.warnings.some(({ kind }) => kind === 'pending'))
        return WAITING[(0,_waiting_js__WEBPACK_IMPORTED_MODULE_1__/* .findAwaitedOf */ .uY)(cell)];
    if (cell.reason.kind === 'rematch_undecided')
        return stepOfUndecided(cell);
    return isAnsweredAlike(cell) ? MORE_CASES : MORE_TRIALS;
}
function stepOfUndecided({ rematch }) {
    const undecided = rematch?.undecided;
    const kind = undecided?.kind === 'unfinished' ? undecided.failureKind : null;
    if (kind === 'budget')
        return RAISE_BUDGET;
    return kind === null || kind === 'pending' ? RUN_AGAIN : UNMEASURED[kind];
}
/** Tells whether the new side answers a case alike each time: from a recording, or as far as its trials show. */
function isAnsweredAlike({ warnings, candidate, cases }) {
    const isRecording = warnings.some((warning) => warning.kind === 'one_look' && warning.why.kind === 'recording' && warning.why.side === 'candidate');
    const isRepeated = candidate !== null && candidate.trials >= 2 * candidate.cases;
    return isRecording || (isRepeated && cases.unstable.length === 0);
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
/* harmony export */   jr: () => (/* binding */ describeUndecided),
/* harmony export */   xJ: () => (/* binding */ describeDetectable)
/* harmony export */ });
/* harmony import */ var _compare_drift_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69520);
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8878);
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62579);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60201);






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
            return ['must pass and failed: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(reason.failed))];
        case 'floor':
            return [`${(0,_floors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFloor */ .U6)(cell)}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .pValue */ .sp)(cell.floor?.pAdjusted ?? 1)}`];
        case 'floor_doubt':
            return [`${(0,_floors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFloor */ .U6)(cell)}, but chance could explain it; ${describeFloorDoubt(reason)}`];
        case 'not_asked':
            return ['could not be asked: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(reason.failure.words)];
        case 'error_budget':
            return describeBrokenBudget(reason.broken, 'trial');
        case 'evaluators_changed':
            return ['scored by different evaluators: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)((0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describeEvaluators */ .Au)(reason.changes))];
        case 'few_shared':
            return describeFewShared(cell);
        case 'pending':
            return [describePending(cell, reason)];
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
            return [(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(undecided.words)];
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
    return (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(`${id}: ${failure?.words ?? 'unscored, without a reason'}`);
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
    const p = (0,_compare_drift_js__WEBPACK_IMPORTED_MODULE_5__/* .twoSided */ .q)({ p: look.p, pBetter: look.pBetter });
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
/** Says which drop a comparison would have seen, and how many more cases would show one of the threshold. */
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
    return [`${few} can be compared: `, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(others)];
}
function describePending(cell, { baseline, candidate }) {
    const awaited = (0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .findAwaitedOf */ .uY)(cell);
    const earlier = baseline === 0 ? '' : ` of the earlier run`;
    const waiting = candidate === 0
        ? `${(0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .describeWaiting */ .h1)(baseline, awaited)}${earlier}`
        : `${(0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .describeWaiting */ .h1)(candidate, awaited)}${baseline === 0 ? '' : `, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(baseline)}${earlier}`}`;
    return `${waiting}: ${(0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .nameVerbs */ .gr)(awaited)}`;
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
            (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(run.timestamp),
            ...describeWhyPassedOver(run),
        ]),
        ...(more > 0 ? [`; and ${more} more`] : []),
    ];
}
function describeWhyPassedOver(run) {
    if (run.why === 'rescored')
        return [' was scored again from ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(run.from)];
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

/***/ 34317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ resultsTable)
/* harmony export */ });
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53002);
/* harmony import */ var _compare_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3781);
/* harmony import */ var _records_cell_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9098);
/* harmony import */ var _records_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82516);
/* harmony import */ var _chance_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47512);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29833);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46677);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35999);









/** Fewest and most runs that the bars show. */
const LEAST_BARS = 3;
const MAX_BARS = 10;
/** Widest interval of a change that tells something: a wider one holds both a total loss and no change. */
const WIDEST_TELLING = 1;
const FIGURES = [
    { title: 'before', entry: ({ cell }) => rateOf(cell.baseline, false) },
    { title: 'now', entry: ({ cell }) => rateOf(cell.candidate, isAlone(cell)) },
    { title: 'change', entry: ({ cell }) => renderChange(cell) },
    { title: 'by chance', entry: ({ cell }) => renderOdds(cell) },
    {
        title: 'mean score',
        entry: ({ cell: { score } }) => score && `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(score.before)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(score.after)}`,
    },
    { title: 'passed', entry: ({ cell, record }) => renderPassed(cell, record) },
    {
        title: 'latency',
        entry: ({ cell, record }) => figure(cell.latency, record?.summary?.avg_latency_ms, _format_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0),
    },
    {
        title: 'tokens',
        entry: ({ cell, record }) => figure(cell.tokens, record?.summary?.total_tokens, _format_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh),
    },
    { title: 'cost', entry: ({ cell, record }) => figure(cell.cost, record?.summary?.cost_usd, _format_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9) },
    { title: 'last runs', entry: ({ bars }) => (bars === '' ? null : bars) },
    { title: 'beside', entry: ({ record }) => (0,_tables_js__WEBPACK_IMPORTED_MODULE_3__/* .figuresBeside */ .CI)(record) },
];
/** Gives the table, the worst verdicts first; columns that would be empty are left out. */
function resultsTable({ comparison: { cells }, run, history }) {
    const records = new Map((run?.cells ?? []).map((record) => [(0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOfRecord */ .Sy)(record), record]));
    const bars = new Map((history?.cells ?? []).map((cell) => [(0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOfRecord */ .Sy)(cell), barsOf(cell)]));
    const rows = cells
        .map((cell) => {
        const key = (0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_5__/* .cellKey */ .sl)(cell.benchmark, cell.model);
        return { cell, record: records.get(key), bars: bars.get(key) ?? '' };
    })
        .toSorted((a, b) => severity(a) - severity(b));
    const isCompared = cells.some(({ look }) => look !== null);
    const wanted = FIGURES.filter(({ title }) => !(isCompared && title === 'passed'));
    const filled = wanted
        .map(({ title, entry }) => ({ title, entries: rows.map(entry) }))
        .filter(({ entries }) => entries.some((one) => one !== null));
    const costs = filled.some(({ title }) => title === 'cost');
    const shown = filled.filter(({ title }) => !(costs && title === 'tokens'));
    return {
        columns: [
            { title: '', kind: 'word' },
            { title: 'benchmark, model', kind: 'name' },
            ...shown.map(({ title }) => ({ title, kind: 'figure' })),
        ],
        rows: rows.map(({ cell }, index) => [
            `${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .mark */ .Gy)(cell)} ${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWord */ .E0)(cell.verdict)}`,
            { main: cell.benchmark, beside: cell.model },
            ...shown.map(({ entries }) => entries[index] ?? _format_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3),
        ]),
    };
}
function severity({ cell }) {
    return _compare_comparison_js__WEBPACK_IMPORTED_MODULE_6__/* .VERDICTS */ .b.indexOf(cell.verdict);
}
/** Gives the last runs as bars, where they are more than the two that stand beside. */
function barsOf({ points }) {
    return points.length < LEAST_BARS ? '' : (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_7__/* .sparkline */ .K)(points, MAX_BARS);
}
/** Tells whether a cell's rate stands for itself: what it is held against is not there. */
function isAlone({ baseline, verdict }) {
    return baseline === null && verdict !== 'unchanged';
}
function rateOf(side, withInterval) {
    if (side === null)
        return null;
    const main = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(side.rate);
    return withInterval && side.cases > 1 ? { main, beside: (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .percentRange */ .nC)(side.interval) } : main;
}
/** Renders a change with its interval, and says where so few cases were compared that it tells nothing. */
function renderChange({ look, cases }) {
    if (look === null)
        return null;
    const [low, high] = look.interval;
    const range = cases.compared === 1 ? 'one case' : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .changeRange */ .SZ)(look.interval);
    const isTelling = cases.compared === 1 || high - low <= WIDEST_TELLING;
    return { main: (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .change */ .Zg)(look.change), beside: `${range}${isTelling ? '' : ', too few cases'}` };
}
/** Gives the p that decided the verdict, in words: for an improvement, the one for "better". */
function renderOdds({ verdict, look, rematch }) {
    const once = verdict === 'improved' ? look?.pBetterAdjusted : look?.pAdjusted;
    const p = rematch === null ? once : (0,_compare_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .rematchP */ .jy)(rematch.pFreshAdjusted, rematch.pCasesAdjusted);
    return p == null ? null : (0,_chance_js__WEBPACK_IMPORTED_MODULE_8__/* .oddsOf */ .e)(p);
}
function renderPassed({ verdict }, record) {
    if (record?.summary === undefined || verdict === 'unchanged')
        return null;
    const { passed, errored = 0, pending = 0 } = record.summary;
    const errors = errored === 0 ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(errored, 'error')}`;
    // Many results are not looked at where none can be waiting.
    const waiting = pending === 0 ? 0 : record.results.filter((result) => result.passed == null && (0,_records_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isPending */ .mm)(result)).length;
    const all = record.results.length;
    if (waiting === all)
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(waiting)} pending`;
    const wait = waiting === 0 ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(waiting)} pending`;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(passed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(all - waiting)}${wait}${errors}`;
}
function figure(ratio, value, show) {
    const beside = ratio === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .times */ .Hn)(ratio.ratio);
    if (value == null || value === 0)
        return beside;
    return beside === null ? show(value) : { main: show(value), beside };
}


/***/ }),

/***/ 7607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ describeRunReason),
/* harmony export */   f: () => (/* binding */ nameText)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

const PLAIN_REASONS = {
    chosen: 'it was chosen',
    forced: 'force-run: true',
    scheduled: 'a schedule runs everything',
    by_hand: 'it was started by hand',
    no_baseline: 'there is no baseline of it',
    fingerprint: 'something that shapes its answers or scores changed',
};
const TEXTS = { prompt: 'the prompt', system_prompt: 'the system prompt' };
/** Says why a cell was run, e.g. `prompts/support.md changed`; names and values of the user's are in it. */
function describeRunReason(reason) {
    switch (reason.kind) {
        case 'text':
            return `${nameText(reason)} changed`;
        case 'file':
            return reason.change === 'changed' ? `${reason.file} changed` : `${reason.file} was ${reason.change}`;
        case 'model_entry':
            return `model entry ${reason.model}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDifference */ .hF)(reason.difference)}`;
        case 'evaluator':
            return `evaluator ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEvaluator */ .B8)(reason.change)}`;
        case 'chosen':
        case 'forced':
        case 'scheduled':
        case 'by_hand':
        case 'no_baseline':
        case 'fingerprint':
            return PLAIN_REASONS[reason.kind];
    }
}
/** Names a text that changed: its file, or what it is. */
function nameText({ file, part }) {
    return file ?? TEXTS[part];
}


/***/ }),

/***/ 47020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ listSentences)
/* harmony export */ });
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53002);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8878);
/* harmony import */ var _certainty_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39971);



/** Says how sure each verdict is, the worst first; the same once for all that it is true of. */
function listSentences(cells) {
    const said = cells
        .toSorted((a, b) => _compare_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b.indexOf(a.verdict) - _compare_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICTS */ .b.indexOf(b.verdict))
        .filter(isWorthALine)
        .map((cell) => ({ cell, words: (0,_certainty_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCertainty */ .h)(cell) }));
    const alike = Map.groupBy(said, ({ cell, words }) => `${cell.verdict} ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .plainPhrase */ .U)(words)}`);
    return [...alike.values()].flatMap(([first, ...others]) => first === undefined
        ? []
        : [{ cells: [first.cell, ...others.map(({ cell }) => cell)], words: first.words }]);
}
/** Tells whether there is anything to say of how sure a verdict is. */
function isWorthALine({ verdict, reason, cases }) {
    if (reason.kind === 'first_run')
        return reason.passedOver.length > 0;
    return verdict !== 'unchanged' || cases.fresh.length > 0;
}


/***/ }),

/***/ 29833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** Sign where a run has no rate. */
const GAP = '·';
/** Least difference between the lowest and the highest bar: noise must not look like a cliff. */
const MIN_SPAN = 0.2;
/** Gives the rates of the newest runs as bars, the oldest on the left; empty for fewer than two. Points come newest first. */
function sparkline(points, length = 20) {
    const rates = points.slice(0, length).map(({ rate }) => rate);
    const known = rates.filter((rate) => rate !== null);
    if (known.length < 2)
        return '';
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const span = Math.max(MIN_SPAN, high - low);
    // As much room below as above, within 0 and 1.
    const from = Math.min(Math.max(0, (low + high - span) / 2), 1 - span);
    const bar = (rate) => BARS[Math.min(BARS.length - 1, Math.floor(((rate - from) / span) * BARS.length))] ?? BARS[0];
    return rates
        .toReversed()
        .map((rate) => (rate === null ? GAP : bar(rate)))
        .join('');
}


/***/ }),

/***/ 13900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeInstruments),
/* harmony export */   a: () => (/* binding */ describeRunCost)
/* harmony export */ });
/* harmony import */ var _stats_sum_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7404);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8878);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);



/** Says what a run took, and what came from the store and cost nothing; null where it asked and took nothing. */
function describeRunCost(run) {
    if (run === undefined)
        return null;
    const { from_store: count = 0 } = run;
    const stored = count === 0 ? [] : [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'answer')} came from the store and cost nothing.`];
    const sentences = [...(run.requests === 0 ? [] : [describePaid(run)]), ...stored];
    return sentences.length === 0 ? null : sentences.join(' ');
}
function describePaid(run) {
    const tokens = run.usage.input_tokens + run.usage.output_tokens;
    const facts = [
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(run.requests, 'request'),
        ...(tokens > 0 ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(tokens)} tokens`] : []),
        ...(run.cost_usd === null ? [] : [sayCost(run.cost_usd, run)]),
    ];
    return [`This run took ${facts.join(', ')}.`, ...describeGaps(run)].join(' ');
}
function sayCost(cost, { cost_at_most_usd: most }) {
    return most === undefined ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(cost) : `at most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(most)}`;
}
/** Says which answers were lost, though they may have been paid for, and for which the cost is an estimate. */
function describeGaps(run) {
    const entries = [...Object.values(run.ledger ?? {}), ...Object.values(run.instruments ?? {})];
    const lost = (0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(entries.map(({ unknown = 0 }) => unknown));
    const estimated = (0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_1__/* .sum */ .c)(entries.map((entry) => entry.estimated ?? 0));
    const most = run.cost_at_most_usd === undefined
        ? ''
        : ', each counted as the dearest answer of its model, or where none came as the longest it may give';
    return [
        ...(lost === 0 || run.cost_usd === null
            ? []
            : [
                `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(lost, 'response')} ${lost === 1 ? 'was' : 'were'} lost on the way and may have to be paid for${most}.`,
            ]),
        ...(estimated === 0
            ? []
            : [`The cost of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(estimated, 'answer')} without a count of tokens is an estimate.`]),
    ];
}
/** Says how a run's instruments worked: what each took, and which jail held what they ran. */
function describeInstruments(run) {
    const jailed = run?.jail === undefined ? [] : [['code ran in a jail: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(run.jail)]];
    const unjailed = run?.unjailed === undefined
        ? []
        : [['your own checks (`javascript`) ran without a jail: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(run.unjailed)]];
    return [...describeSpending(run), ...jailed, ...unjailed];
}
/** Says what each instrument of a run took, as `judge gpt-4: 40 requests, 5,210 tokens, $0.02`. */
function describeSpending(run) {
    return Object.entries(run?.instruments ?? {}).map(([name, { model, requests, from_store: stored = 0, usage, cost_usd: cost }]) => {
        const tokens = usage.input_tokens + usage.output_tokens;
        const facts = [
            (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(requests, 'request'),
            ...(stored > 0 ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(stored)} from the store`] : []),
            ...(tokens > 0 ? [`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(tokens)} tokens`] : []),
            ...(cost === null ? [] : [(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(cost)]),
        ];
        return [`${name} `, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(model), `: ${facts.join(', ')}`];
    });
}


/***/ }),

/***/ 46677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ flatten),
/* harmony export */   CI: () => (/* binding */ figuresBeside),
/* harmony export */   cS: () => (/* binding */ runTable),
/* harmony export */   cw: () => (/* binding */ hasRivals)
/* harmony export */ });
/* harmony import */ var _compare_look_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92498);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


/** Most figures that decide nothing in one cell, and most characters of a name. */
const MAX_BESIDE = 8;
const MAX_NAME = 40;
const CELL_COLUMNS = [
    { title: 'benchmark', kind: 'name' },
    { title: 'model', kind: 'name' },
];
/** Gives a table with one text in each place: what explains another text stands behind it. */
function flatten({ columns, rows }, show = (name) => name) {
    const join = (entry, kind) => {
        const isName = kind === 'name';
        if (typeof entry === 'string')
            return isName ? show(entry) : entry;
        const { main, beside } = entry;
        return isName ? `${show(main)} on ${show(beside)}` : `${main} (${beside})`;
    };
    return { columns, rows: rows.map((row) => row.map((entry, index) => join(entry, columns[index]?.kind))) };
}
/** Tells whether several models answered the same benchmark, which is what stands side by side. */
function hasRivals({ cells }) {
    return new Set(cells.map(({ benchmark_name: name }) => name)).size < cells.length;
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
    const shown = figures.slice(0, MAX_BESIDE).map(([name, rate]) => `${plainName(name)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(rate)}`);
    const more = figures.length - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ') || _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3;
}
/** Gives a name of letters, digits and spaces alone, which mean nothing in Markdown and HTML. */
function plainName(name) {
    const line = name
        .replaceAll(/@(?=\d)/g, ' at ')
        .replaceAll(/[^\p{L}\p{M}\p{N}_]+/gu, ' ')
        .trim();
    return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME - 3).toWellFormed()}...` : line;
}
/** Gives a record's first figures that decide nothing; null where there are none. */
function figuresBeside(record) {
    const figures = Object.entries(record?.summary?.secondary ?? {});
    return figures.length === 0 ? null : renderBeside(figures);
}
function byOrder({ cells }, { benchmark_name: name }) {
    return cells.findIndex((cell) => cell.benchmark_name === name);
}
function runRow(record) {
    const { benchmark_name: benchmark, model_id: model, summary, results } = record;
    const side = (0,_compare_look_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOfRecord */ .Qm)(record);
    return [
        benchmark,
        model,
        side === null ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(side.rate),
        side === null || side.cases === 1 ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percentRange */ .nC)(side.interval),
        `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(summary?.passed ?? 0)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(results.length)}${errors(summary?.errored ?? 0)}`,
        summary?.avg_latency_ms == null ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(summary.avg_latency_ms),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .thousands */ .oh)(summary?.total_tokens ?? 0),
        summary?.cost_usd == null ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .dollars */ .E9)(summary.cost_usd),
    ];
}
function errors(errored) {
    return errored === 0 ? '' : `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(errored, 'error')}`;
}
function figure(title) {
    return { title, kind: 'figure' };
}


/***/ }),

/***/ 35999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   Ol: () => (/* binding */ HEADLINES),
/* harmony export */   a2: () => (/* binding */ nounOf),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** Verdicts as a person would say them of a whole run. */
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
/** Verdicts in a line of a table. */
const WORDS = {
    regressed: 'worse',
    below_floor: 'too low',
    unmeasured: 'not measured',
    incomparable: 'not comparable',
    minor_regression: 'slightly worse',
    inconclusive: "can't tell",
    no_baseline: 'first run',
    not_run: 'not run',
    passed: 'no drop seen',
    improved: 'better',
    unchanged: 'unchanged',
};
/** Gives the mark of a verdict. */
function mark({ verdict }) {
    return HEADLINES[verdict].split(' ')[0] ?? '';
}
/** Gives a verdict in a word or two, without its mark. */
function verdictWord(verdict) {
    return WORDS[verdict];
}
/** Gives what the parts of a comparison are to its reader: benchmarks, models, or pairs of both. */
function nounOf(cells) {
    const count = (key) => new Set(cells.map((cell) => cell[key])).size;
    if (count('benchmark') === cells.length)
        return 'benchmark';
    return count('benchmark') === 1 ? 'model' : 'benchmark-model pair';
}
/** Says how many of a comparison's parts something is true of, e.g. `1 of 2 benchmarks`. */
function shareOf(some, cells) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(some)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cells.length, nounOf(cells))}`;
}


/***/ }),

/***/ 60201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ describeAnyWaiting),
/* harmony export */   Tp: () => (/* binding */ findAwaited),
/* harmony export */   gr: () => (/* binding */ nameVerbs),
/* harmony export */   h1: () => (/* binding */ describeWaiting),
/* harmony export */   uY: () => (/* binding */ findAwaitedOf)
/* harmony export */ });
/* harmony import */ var _records_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82516);
/* harmony import */ var _records_trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9317);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);



const WORDS = {
    people: 'people',
    code: 'their code to be run',
    both: 'people, or for their code to be run',
};
const RATE = '`llm-bench rate`';
const SCORE = '`llm-bench score --allow-code-execution`';
const VERBS = { people: RATE, code: SCORE, both: `${RATE}, ${SCORE}` };
/** Tells what the answers of records wait for, by the evaluators that score them. */
function findAwaited(records) {
    const names = new Set(records.flatMap(listWaitingFor));
    if (!names.has('code_execution'))
        return 'people';
    return names.has('human') ? 'both' : 'code';
}
/** Tells what the answers of both sides of a cell wait for. */
function findAwaitedOf({ records }) {
    return findAwaited([...records.baseline, ...records.candidate]);
}
/** Says that answers wait. */
function describeWaiting(answers, awaited) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(answers, 'answer')} ${answers === 1 ? 'waits' : 'wait'} for ${WORDS[awaited]}`;
}
/** Says that answers wait, however many they are. */
function describeAnyWaiting(awaited) {
    return `answers wait for ${WORDS[awaited]}`;
}
/** Gives the verbs that score what waits. */
function nameVerbs(awaited) {
    return VERBS[awaited];
}
/** Lists the evaluators that have given no score to answers that wait. */
function listWaitingFor({ config, results }) {
    const names = new Set();
    for (const result of results)
        for (const { scores } of (0,_records_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .trialsOf */ .x)(result).filter(_records_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPending */ .mm))
            for (const { name, as } of result.evaluators ?? config?.evaluators ?? [])
                if (scores?.[as ?? name] == null)
                    names.add(name);
    return [...names];
}


/***/ }),

/***/ 72741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ describeWarnings),
/* harmony export */   gt: () => (/* binding */ listFacts),
/* harmony export */   l1: () => (/* binding */ describeLeftOut)
/* harmony export */ });
/* unused harmony export listWarnings */
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67388);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8878);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _loosening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3674);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67063);
/* harmony import */ var _waiting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60201);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35999);







/** Lists what the reader should know beside the verdicts, each a sentence that names its cell where there are several. */
function listFacts(comparison) {
    const [first, ...others] = comparison.cells;
    const only = first !== undefined && others.length === 0 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cellName */ .I4)(first) : null;
    return listWarnings(comparison).map(({ cell, text }) => cell === only ? text : [(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(cell)), ': ', ...text]);
}
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
function describeWarnings(cell) {
    const { warnings } = cell;
    return warnings
        .filter((warning) => !isSaidAlready(warning, warnings))
        .map((warning) => describeWarning(warning, cell));
}
/** Tells whether another warning names the same evaluators. */
function isSaidAlready(warning, warnings) {
    const isOfEvaluators = warning.kind === 'weakened' && warning.weakening.kind === 'evaluators';
    return isOfEvaluators && warnings.some(({ kind }) => kind === 'rescored');
}
/** Drops what is said once for all cells of a model. */
function dropLeftOut({ warnings, records }) {
    return { records, warnings: warnings.filter(({ kind }) => kind !== 'left_out') };
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
    return ['asked without what it refuses and nobody wrote: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(fields.join(', '))];
}
function describeTag({ tag, cases, before, after, pAdjusted }) {
    const rates = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(before)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(after)}`;
    return [`a tag got worse, ${rates} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cases, 'case')} (${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .pValue */ .sp)(pAdjusted)}): `, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(tag)];
}
function describeWarning(warning, cell) {
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
        case 'pending': {
            const awaited = (0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .findAwaitedOf */ .uY)(cell);
            const waiting = (0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .describeWaiting */ .h1)(warning.answers, awaited);
            return [`${waiting}, of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(warning.all)}: ${(0,_waiting_js__WEBPACK_IMPORTED_MODULE_3__/* .nameVerbs */ .gr)(awaited)}`];
        }
        case 'incomplete':
            return [describeIncomplete(warning)];
        case 'left_out':
            return describeLeftOut(warning.fields);
        case 'rescored':
            return [
                "the baseline's kept answers were scored again with evaluators that changed: ",
                (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .describeEvaluators */ .Au)(warning.changes)),
            ];
        case 'one_look':
            return ['not asked a second time: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(describeOneLook(warning.why))];
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
        return [
            'prompt and model changed together, and nothing else in this run tells which of both moved the answers',
        ];
    const each = alone.map(({ part, change, verdict, ...cell }) => `the ${part} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(change)} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .cellName */ .I4)(cell)} (${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictWord */ .E0)(verdict)})`);
    return ['prompt and model changed together; what each did alone: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(each.join(', '))];
}
const ONE_LOOKS = {
    not_wanted: '`confirm_trials` is 0',
    no_recipe: 'the baseline does not say how it was asked',
    same_configuration: 'both sides are the same configuration',
    accepted: "a merged pull request's own check has measured it",
    no_shared_case: 'no case is on both sides',
    people: 'people score its answers, and fresh ones would be rated by nobody: ballots decide',
    application: "the application's code is another now, and the baseline's is not here to be asked again",
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
        case 'application':
        case 'people':
        case 'not_wanted':
        case 'no_recipe':
        case 'same_configuration':
        case 'accepted':
        case 'no_shared_case':
            return ONE_LOOKS[why.kind];
    }
}


/***/ }),

/***/ 26014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ diffWords)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75367);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67388);


/** Most characters that are compared, and shown. */
const MAX_COMPARED = 4000;
const MAX_SHOWN = 300;
/** Characters before the first difference from which on a long text is not shown from its start, but from half of them. */
const LEAD = 60;
/** Most words that may differ before the texts count as two others. */
const MAX_EDITS = 200;
/** Least share of a text that the other one must have for the differences to tell anything. */
const LEAST_COMMON = 0.3;
/** Gives two texts as lines cut to what a reader takes in, from shortly before they differ, with what only one has. */
function diffWords(before, after, maxShown = MAX_SHOWN) {
    const [was, is] = cutAlike((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(before, MAX_COMPARED), (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(after, MAX_COMPARED), maxShown);
    const changes = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .diffWordsWithSpace */ .pR)(was, is, { maxEditLength: MAX_EDITS }) ?? [];
    const sides = {
        before: changes
            .filter(({ added }) => !added)
            .map(({ value: text, removed: isOnlyHere }) => ({ text, isOnlyHere })),
        after: changes
            .filter(({ removed }) => !removed)
            .map(({ value: text, added: isOnlyHere }) => ({ text, isOnlyHere })),
    };
    const common = lengthOf(sides.before.filter(({ isOnlyHere }) => !isOnlyHere));
    const isTelling = common >= LEAST_COMMON * Math.max(was.length, is.length);
    return isTelling ? sides : { before: [whole(was)], after: [whole(is)] };
}
function whole(text) {
    return { text, isOnlyHere: false };
}
function lengthOf(pieces) {
    return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
/** Cuts two lines to what is shown: both begin shortly before they differ, where that is far in. */
function cutAlike(was, is, maxShown) {
    const [one, other] = [Array.from(was), Array.from(is)];
    const differs = one.findIndex((character, index) => character !== other[index]);
    const start = Math.max(one.length, other.length) <= maxShown || differs <= LEAD ? 0 : differs - LEAD / 2;
    return [cut(one, start, maxShown), cut(other, start, maxShown)];
}
function cut(characters, start, maxShown) {
    const rest = characters.slice(start);
    const shown = rest.length > maxShown ? [...rest.slice(0, maxShown - 1), '…'] : rest;
    return `${start > 0 ? '…' : ''}${shown.join('')}`;
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
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([use.name, (0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreName */ .Kv)(use), version, (0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_1__/* .shapingSettings */ .Cm)(settings), instruments]);
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
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97504);
/* harmony import */ var _evaluators_hold_against_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68667);
/* harmony import */ var _records_combine_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91021);
/* harmony import */ var _records_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82516);
/* harmony import */ var _records_summarize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30406);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8878);
/* harmony import */ var _kept_scores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78845);
/* harmony import */ var _score_again_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98882);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49348);











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
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isNonEmpty */ .J)(results) || !again.some(({ isNew }) => isNew))
        return null;
    const config = { ...record.config, evaluators: rescoring.evaluators };
    return { ...record, summary: (0,_records_summarize_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .e)(results), results, config };
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
        scored: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isNonEmpty */ .J)(outcomes)
            ? {
                ...(0,_score_again_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutWords */ .a)(whole),
                ...(0,_records_combine_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .combineOutcomes */ .j)(outcomes),
                ...(evaluators !== undefined && { evaluators }),
            }
            : result,
        isNew: again.some(({ isNew }) => isNew),
    };
}
async function rescoreTrial(trial, known, rescoring) {
    const { output, output_cut } = trial;
    const failure = (0,_records_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(trial);
    if (failure !== null && !(0,_records_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasAnswer */ .H1)(failure))
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
        ...(0,_score_again_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutWords */ .a)(trial),
        passed: null,
        scores: {},
        ...(kind != null && { error_kind: kind }),
    };
    return { scored, isNew: false };
}
function leaveUnscored(trial, { kind, words }) {
    const scored = { ...(0,_score_again_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutWords */ .a)(trial), passed: null, scores: {}, error: words, error_kind: kind };
    return { scored, isNew: false };
}
async function scoreKept(trial, output, { case: item, evaluators: own }, { evaluators, before, ...deps }) {
    const findKept = (use) => (0,_kept_scores_js__WEBPACK_IMPORTED_MODULE_4__/* .findKeptScore */ .W)(trial, before, use);
    return await (0,_score_again_js__WEBPACK_IMPORTED_MODULE_5__/* .scoreAgain */ .n)(item, trial, output, { ...deps, ...(0,_score_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeBy */ .FU)(own ?? evaluators), findKept });
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


/***/ }),

/***/ 28473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
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


/***/ })

};
