export const id = 938;
export const ids = [938];
export const modules = {

/***/ 93938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan_plan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/compare/arm.ts
var arm = __webpack_require__(65333);
// EXTERNAL MODULE: ./src/compare/settings.ts
var settings = __webpack_require__(20254);
;// CONCATENATED MODULE: ./src/compare/case-history.ts



/** Of a case with fewer trials the rate is drawn towards the mean, by the weight of the Beta that benchmarks have. */
const MANY_TRIALS = 10;
const PRIOR_WEIGHT = 2.5;
/**
 * Reads the case rates of the newest record's cell from all of its records, pooled as a comparison pools them; a UserError
 * where no case has a score.
 */
function readHistory(records) {
    const last = (0,settings/* newest */.BP)(records);
    const cell = records.filter((record) => record.benchmark_name === last?.benchmark_name && record.model_id === last.model_id);
    const counts = [...(0,arm/* buildArm */.HS)(cell).cases.values()].filter(({ trials }) => trials > 0);
    if (counts.length === 0)
        throw (0,problem.userError)('--from: no case of the newest cell has a score');
    const mean = counts.reduce((sum, { trials, passes }) => sum + passes / trials, 0) / counts.length;
    const rates = counts.map(({ trials, passes }) => trials >= MANY_TRIALS ? passes / trials : (passes + PRIOR_WEIGHT * mean) / (trials + PRIOR_WEIGHT));
    return { rates, mean, costUsd: meanCost(counts) };
}
function meanCost(cases) {
    const costs = cases.flatMap(({ costUsd }) => costUsd ?? []);
    const count = costs.reduce((sum, cost) => sum + cost.count, 0);
    return count === 0 ? null : costs.reduce((sum, cost) => sum + cost.sum, 0) / count;
}

;// CONCATENATED MODULE: ./src/stats/draw.ts
/** Up to this many trials are drawn one by one. */
const FEW_TRIALS = 32;
/**
 * Draws how many of `trials` succeed, each with probability `p` (0 to 1), independent of each other. Many trials are halved
 * at the middle one of as many uniform numbers, which is Beta distributed (Ahrens and Dieter 1974, Computing 12; Devroye
 * 1986, X.4.3).
 */
function drawBinomial(trials, p, random) {
    let [left, rate, successes] = [trials, p, 0];
    while (left > FEW_TRIALS && rate > 0 && rate < 1) {
        const middle = (left + 1) >> 1;
        const at = drawBeta(middle, left + 1 - middle, random);
        if (at <= rate) {
            successes += middle;
            left -= middle;
            rate = (rate - at) / (1 - at);
        }
        else {
            left = middle - 1;
            rate /= at;
        }
    }
    if (rate >= 1)
        return successes + left;
    for (let i = 0; i < left; i += 1)
        if (random() < rate)
            successes += 1;
    return successes;
}
/** Draws from the Beta distribution with positive shapes, as a ratio of two gammas (Devroye 1986, IX.4). */
function drawBeta(a, b, random) {
    const [x, y] = [drawGamma(a, random), drawGamma(b, random)];
    return x + y === 0 ? a / (a + b) : x / (x + y);
}
/** Marsaglia and Tsang (2000, ACM TOMS 26); shapes under 1 by their boost. */
function drawGamma(shape, random) {
    if (shape < 1)
        return drawGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
        const x = drawNormal(random);
        const v = (1 + c * x) ** 3;
        if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v))
            return d * v;
    }
}
/** Box and Muller (1958). */
function drawNormal(random) {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

// EXTERNAL MODULE: ./src/stats/paired-t.ts
var paired_t = __webpack_require__(99611);
// EXTERNAL MODULE: ./src/stats/random.ts
var stats_random = __webpack_require__(80748);
// EXTERNAL MODULE: ./src/stats/stratified-exact.ts
var stratified_exact = __webpack_require__(21676);
// EXTERNAL MODULE: ./src/compare/rematch.ts
var rematch = __webpack_require__(6921);
// EXTERNAL MODULE: ./src/compare/threshold.ts
var compare_threshold = __webpack_require__(88500);
;// CONCATENATED MODULE: ./src/compare/power.ts






/** Spread of Beta case rates: a + b, as real benchmarks have it (docs/statistics.md). */
const CONCENTRATION = 2.5;
/** Leave a standard error of a point; of a large design fewer, which leave two. */
const REPETITIONS = 2500;
const MIN_REPETITIONS = 600;
/** Cases that are drawn for one power. */
const MAX_DRAWN_CASES = 600_000;
/** Possible sums from which the normal approximation is played: its p is within 0.005 of the exact one. */
const MAX_EXACT_SUPPORT = 200;
const SEED = 20_261_124;
/** What the smallest design is looked for among; more cases than this nobody writes. */
const CASES = [25, 50, 75, 100, 150, 200, 300, 400, 600, 800, 1200, 1600];
const SEARCH_REPETITIONS = 200;
/**
 * Gives the fewest cases, of a coarse scale, with which a design has the wanted power; null where even 1 600 have not. A
 * drop that does not exceed the threshold is measured below it, and not red, about every other time: no number helps.
 */
function findCases(design, wanted) {
    if (design.drop <= design.threshold)
        return null;
    let [low, high] = [0, CASES.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (reachesPower({ ...design, cases: CASES[middle] ?? 0 }, wanted, SEARCH_REPETITIONS))
            high = middle;
        else
            low = middle + 1;
    }
    // The search is rough; what it finds is played out in full.
    return CASES.slice(low).find((cases) => reachesPower({ ...design, cases }, wanted)) ?? null;
}
/** Whether the simulated power is at least the wanted one; it ends as soon as it cannot be. */
function reachesPower(design, wanted, repetitions = repetitionsOf(design)) {
    const random = (0,stats_random/* createRandom */.s)(SEED);
    let missed = 0;
    for (let i = 0; i < repetitions; i += 1) {
        if (playOut(design, random).isRed)
            continue;
        missed += 1;
        if ((repetitions - missed) / repetitions < wanted)
            return false;
    }
    return true;
}
/** Finds the power of a design of one cell by playing it out with the very tests of the verdict; seeded. */
function simulatePower(design, repetitions = repetitionsOf(design)) {
    const random = (0,stats_random/* createRandom */.s)(SEED);
    let [red, again] = [0, 0];
    for (let i = 0; i < repetitions; i += 1) {
        const played = playOut(design, random);
        if (played.isRed)
            red += 1;
        if (played.asksAgain)
            again += 1;
    }
    return { power: red / repetitions, asksAgain: again / repetitions };
}
function repetitionsOf({ cases }) {
    return Math.max(MIN_REPETITIONS, Math.min(REPETITIONS, Math.floor(MAX_DRAWN_CASES / cases)));
}
function playOut(design, random) {
    const rates = drawRates(design, random);
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    const factor = mean === 0 ? 1 : Math.max(0, 1 - design.drop / mean);
    const draw = (some, baselineTrials, candidateTrials) => some.map((rate) => ({
        baselineTrials,
        baselinePasses: drawBinomial(baselineTrials, rate, random),
        candidateTrials,
        candidatePasses: drawBinomial(candidateTrials, rate * factor, random),
    }));
    const { alpha, suspectP, threshold, confirmTrials } = design;
    const first = draw(rates, design.baselineTrials, design.trials);
    const look = lookAt(first);
    const reaches = (change) => (0,compare_threshold/* reachesThreshold */.L)(change, threshold);
    if (look.exact === null)
        return { isRed: false, asksAgain: false };
    const p = Math.max(look.exact, look.cases ?? 0);
    if (confirmTrials === 0)
        return { isRed: p <= alpha && reaches(look.change), asksAgain: false };
    if (p >= suspectP && !reaches(look.change))
        return { isRed: false, asksAgain: false };
    const fresh = draw(rates.slice(0, rematch/* MAX_REMATCH_CASES */.CH), confirmTrials, confirmTrials);
    const all = lookAt(first.map((counts, index) => add(counts, fresh[index])));
    const again = lookAt(fresh);
    const pFresh = Math.max(again.exact ?? 1, again.cases ?? 0);
    return { isRed: pFresh <= alpha && (all.cases ?? 0) <= alpha && reaches(all.change), asksAgain: true };
}
function drawRates({ cases, rates }, random) {
    if (rates.kind === 'beta') {
        const [a, b] = [CONCENTRATION * rates.mean, CONCENTRATION * (1 - rates.mean)];
        return Array.from({ length: cases }, () => drawBeta(a, b, random));
    }
    const known = rates.rates;
    if (cases === known.length)
        return shuffle(known, random);
    return Array.from({ length: cases }, () => known[Math.floor(random() * known.length)] ?? 0);
}
/** In a new order each time: the first 400 are a sample. */
function shuffle(values, random) {
    const shuffled = [...values];
    for (let i = shuffled.length - 1; i > 0; i -= 1) {
        const other = Math.floor(random() * (i + 1));
        [shuffled[i], shuffled[other]] = [shuffled[other] ?? 0, shuffled[i] ?? 0];
    }
    return shuffled;
}
function lookAt(counts) {
    const differences = counts.map(({ baselineTrials, baselinePasses, candidateTrials, candidatePasses }) => candidatePasses / candidateTrials - baselinePasses / baselineTrials);
    return {
        exact: (0,stratified_exact/* stratifiedExact */.f)(counts, MAX_EXACT_SUPPORT)?.worse ?? null,
        cases: (0,paired_t/* pairedT */.u)(differences)?.worse ?? null,
        change: differences.reduce((sum, d) => sum + d, 0) / differences.length,
    };
}
function add(a, b) {
    if (b === undefined)
        return a;
    return {
        baselineTrials: a.baselineTrials + b.baselineTrials,
        baselinePasses: a.baselinePasses + b.baselinePasses,
        candidateTrials: a.candidateTrials + b.candidateTrials,
        candidatePasses: a.candidatePasses + b.candidatePasses,
    };
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/results/read-results.ts
var read_results = __webpack_require__(70175);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
// EXTERNAL MODULE: ./src/config/config.ts + 4 modules
var config = __webpack_require__(79810);
// EXTERNAL MODULE: ./src/domain/plan.ts
var plan = __webpack_require__(52517);
;// CONCATENATED MODULE: ./src/commands/plan-settings.ts




const CONFIRM_TRIALS = 3;
/** Reads them from the config where there is one, else from the earlier results, else gives the defaults. */
function readPlanSettings(args, { cwd, env }, records) {
    const file = (0,commands_arguments/* valueOf */.RP)(args, 'config') ?? (0,config/* lookForConfig */.xz)(cwd);
    const { alpha, power, regressionThreshold: threshold } = (0,settings/* readSettings */.sb)(records);
    if (file === undefined)
        return { alpha, power, threshold, suspectP: (0,plan/* defaultSuspectP */.z)(alpha), confirmTrials: CONFIRM_TRIALS };
    const { statistics, gate } = (0,config/* loadConfig */.Z9)({ file, cwd, env });
    return {
        alpha: statistics.alpha,
        power: statistics.power,
        threshold: gate.regressionThreshold ?? 0.05,
        suspectP: statistics.suspectP,
        confirmTrials: statistics.confirmTrials,
    };
}

;// CONCATENATED MODULE: ./src/commands/plan.ts










const SCHEMA = 'llm-bench/plan/1';
const MORE_TRIALS = [1, 3, 5];
/** What can be planned: more takes minutes to play out, and nobody writes or asks as much. */
const MAX = { cases: 10_000, trials: 1000, answers: 200_000 };
const NOTES = [
    "a drop multiplies every case's rate by the same factor",
    '`requests` and `cost_usd` are the most it takes: with a full rematch of both sides',
];
const DEFAULTS = { passRate: 0.8, drop: 0.08 };
/** `llm-bench plan`: how many cases and trials show a drop, and what that takes. */
function plan_plan(args, io) {
    const from = (0,commands_arguments/* valueOf */.RP)(args, 'from');
    const records = from === undefined ? [] : (0,read_results/* readResults */.x8)(external_node_path_default().resolve(io.cwd, from));
    const history = from === undefined ? null : readHistory(records);
    const passRate = history?.mean ?? (0,commands_arguments/* shareOf */.tC)(args, 'pass-rate') ?? DEFAULTS.passRate;
    const drop = (0,commands_arguments/* shareOf */.tC)(args, 'drop') ?? DEFAULTS.drop;
    if (drop === 0 || drop > passRate)
        throw (0,problem.userError)(`--drop must be above 0 and at most the pass rate (${(0,format/* percent */.KN)(passRate)})`);
    const rates = history === null ? { kind: 'beta', mean: passRate } : { kind: 'known', rates: history.rates };
    const { power, ...settings } = readPlanSettings(args, io, records);
    const wanted = (0,commands_arguments/* shareOf */.tC)(args, 'power') ?? power;
    const baselineTrials = countUpTo(args, 'baseline-trials', MAX.trials) ?? 1;
    const design = { baselineTrials, rates, drop, ...settings };
    const options = listOptions(args, design, wanted, history);
    io.out(args.flags.has('json')
        ? `${(0,report_escape/* jsonText */.s$)(buildJson(design, { passRate, wanted }, options), 2)}\n`
        : render(options, design, { passRate, wanted }));
    return 0;
}
function countUpTo(args, name, most) {
    const value = (0,commands_arguments/* countOf */.pq)(args, name);
    if (value !== undefined && value > most)
        throw (0,problem.userError)(`--${name} takes at most ${(0,format/* count */.U9)(most)}, not ${(0,format/* count */.U9)(value)}`);
    return value;
}
function buildJson({ rates, drop, alpha, suspectP, threshold, confirmTrials }, { passRate, wanted }, options) {
    return {
        schema: SCHEMA,
        case_rates: rates.kind === 'known' ? 'history' : 'beta',
        pass_rate: passRate,
        drop,
        wanted_power: wanted,
        settings: {
            alpha,
            suspect_p: suspectP,
            regression_threshold: threshold,
            confirm_trials: confirmTrials,
        },
        notes: NOTES,
        options,
    };
}
/** What was asked for first; then, where that is not enough, what would be. */
function listOptions(args, design, wanted, history) {
    const known = history === null ? undefined : Math.min(history.rates.length, MAX.cases);
    const cases = countUpTo(args, 'cases', MAX.cases) ?? known;
    const trials = countUpTo(args, 'trials', MAX.trials);
    const answers = (cases ?? 0) * ((trials ?? 1) + design.baselineTrials);
    if (answers > MAX.answers)
        throw (0,problem.userError)(`${(0,format/* count */.U9)(answers)} answers are too many to plan, at most ${(0,format/* count */.U9)(MAX.answers)}: lower --cases, --trials or --baseline-trials`);
    const build = (chosen) => describe({ ...design, ...chosen }, history?.costUsd ?? null);
    const asked = cases === undefined ? [] : [build({ cases, trials: trials ?? 1 })];
    if (asked[0] !== undefined && asked[0].power >= wanted)
        return asked;
    const enough = (trials === undefined ? MORE_TRIALS : [trials]).flatMap((each) => {
        const found = findCases({ ...design, trials: each }, wanted);
        return found === null ? [] : [build({ cases: found, trials: each })];
    });
    return [...asked, ...enough];
}
/** Requests and cost count a full rematch, which is asked only where the first look is suspect. */
function describe(design, costUsd) {
    const { cases, baselineTrials, trials, confirmTrials } = design;
    const requests = cases * trials + 2 * confirmTrials * Math.min(cases, rematch/* MAX_REMATCH_CASES */.CH);
    return {
        cases,
        baseline_trials: baselineTrials,
        trials,
        power: simulatePower(design).power,
        requests,
        cost_usd: costUsd === null ? null : requests * costUsd,
    };
}
function render(options, { drop, rates, alpha, threshold, confirmTrials }, { passRate, wanted }) {
    const source = rates.kind === 'known' ? 'of the newest cell in --from' : 'drawn from a Beta distribution (a + b = 2.5)';
    const rows = options.map((option) => `${(0,format/* count */.U9)(option.cases).padStart(6)}  ${String(option.baseline_trials).padStart(8)}  ${String(option.trials).padStart(6)}  ${(0,format/* percent */.KN)(option.power).padStart(6)}  ${(0,format/* count */.U9)(option.requests).padStart(8)}${option.cost_usd === null ? '' : `  ${(0,format/* dollars */.E9)(option.cost_usd)}`}`);
    const lacking = options.some(({ power }) => power >= wanted)
        ? ''
        : drop <= threshold
            ? `The check is red only where the drop that is measured reaches the threshold of ${(0,format/* points */.WR)(threshold)}: one of just that size is, about every other time.\n`
            : `No number of cases up to 1 600 has a power of ${(0,format/* percent */.KN)(wanted)}.\n`;
    return (`A drop of ${(0,format/* points */.WR)(drop)} from a pass rate of ${(0,format/* percent */.KN)(passRate)}, case rates ${source}:\n\n` +
        ` cases  baseline  trials   power  requests\n${rows.join('\n')}\n\n${lacking}` +
        `Power is the chance that the check turns red, at alpha ${alpha}, a threshold of ${(0,format/* points */.WR)(threshold)} and ${confirmTrials} trials a side in a rematch.\n` +
        "A drop multiplies every case's rate by the same factor. Requests (and cost) are the most it takes, with a full\n" +
        'rematch of both sides, which is asked only where the first look is suspect.\n');
}


/***/ })

};
