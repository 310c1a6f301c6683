export const id = 9531;
export const ids = [9531];
export const modules = {

/***/ 79219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/records/align.ts
var align = __webpack_require__(80235);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/compare/arm.ts + 2 modules
var arm = __webpack_require__(20913);
// EXTERNAL MODULE: ./src/compare/past.ts
var past = __webpack_require__(48539);
;// CONCATENATED MODULE: ./src/compare/case-history.ts






/** Trials below which a case's rate is drawn towards the mean, by the weight of the Beta that benchmarks have. */
const MANY_TRIALS = 10;
const PRIOR_WEIGHT = 2.5;
/**
 * Reads the case rates of the newest run's cell from all of its whole runs, pooled as a comparison pools them; from
 * others only where no run is whole. A UserError where no case has a score.
 */
function readHistory(records) {
    const whole = records.filter(past/* isWholeRun */.hA);
    const runs = whole.length > 0 ? whole : records;
    const last = (0,order/* newest */.BP)(runs);
    const cell = runs.filter((record) => last !== undefined && (0,cell_key/* isSameCell */.tJ)(record, last));
    const counts = [...(0,arm/* buildArm */.HS)((0,align/* alignRecords */.oN)(cell, [])).cases.values()].filter(({ trials }) => trials > 0);
    if (counts.length === 0)
        throw (0,problem.userError)('--from: no case of the newest result has a score');
    const mean = counts.reduce((sum, { trials, passes }) => sum + passes / trials, 0) / counts.length;
    const rates = counts.map(({ trials, passes }) => trials >= MANY_TRIALS ? passes / trials : (passes + PRIOR_WEIGHT * mean) / (trials + PRIOR_WEIGHT));
    return { rates, mean, costUsd: (0,arm/* meanOfAll */.s$)(counts.map(({ costUsd }) => costUsd)) };
}

;// CONCATENATED MODULE: ./src/stats/draw.ts
/** Largest number of trials that are drawn one by one. */
const FEW_TRIALS = 32;
/**
 * Draws the number of successes in `trials` independent trials, each with probability `p` (0 to 1). Many trials are
 * halved at the middle one of as many uniform numbers, which is Beta distributed (Ahrens and Dieter 1974, Computing 12;
 * Devroye 1986, X.4.3).
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
/** Draws from the Gamma distribution (Marsaglia and Tsang 2000, ACM TOMS 26); shapes under 1 by their boost. */
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
/** Draws from the standard normal distribution (Box and Muller 1958). */
function drawNormal(random) {
    return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

// EXTERNAL MODULE: ./src/stats/random.ts
var stats_random = __webpack_require__(80748);
// EXTERNAL MODULE: ./src/compare/look.ts + 3 modules
var compare_look = __webpack_require__(92498);
// EXTERNAL MODULE: ./src/compare/pair.ts
var pair = __webpack_require__(63483);
// EXTERNAL MODULE: ./src/compare/rule.ts
var rule = __webpack_require__(3781);
;// CONCATENATED MODULE: ./src/compare/power.ts





/** Spread of Beta case rates: a + b, as real benchmarks have it (docs/statistics.md). */
const CONCENTRATION = 2.5;
/** Repetitions, for a standard error of one point; a large design gets fewer, for two. */
const REPETITIONS = 2500;
const MIN_REPETITIONS = 600;
/** Most cases drawn for one power. */
const MAX_DRAWN_CASES = 600_000;
/** Possible sums from which the normal approximation is used: its p is within 0.005 of the exact one. */
const MAX_EXACT_SUPPORT = 200;
const SEED = 20_261_124;
/** Sizes tried for the smallest design; nobody writes more cases than these. */
const CASES = [25, 50, 75, 100, 150, 200, 300, 400, 600, 800, 1200, 1600];
const SEARCH_REPETITIONS = 200;
/**
 * Gives the fewest cases, of a coarse scale, with which a design has the wanted power; null where even 1 600 are too
 * few. A drop that does not exceed the threshold is measured below it, and not red, about every other time: no number
 * helps.
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
/** Tells whether the simulated power reaches the wanted one; ends as soon as it cannot. */
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
/** Simulates the power of a design of one cell with the very tests of the verdict; seeded. */
function simulatePower(design, repetitions = repetitionsOf(design)) {
    const random = (0,stats_random/* createRandom */.s)(SEED);
    let [red, suspect] = [0, 0];
    for (let i = 0; i < repetitions; i += 1) {
        const played = playOut(design, random);
        if (played.isRed)
            red += 1;
        if (played.isSuspect)
            suspect += 1;
    }
    return { power: red / repetitions, rematches: suspect / repetitions };
}
function repetitionsOf({ cases }) {
    return Math.max(MIN_REPETITIONS, Math.min(REPETITIONS, Math.floor(MAX_DRAWN_CASES / cases)));
}
/** Draws both sides and applies the rule of the verdict to them. */
function playOut(design, random) {
    const { alpha, threshold, confirmTrials } = design;
    const draw = createDraw(design, random);
    const first = draw.pairs(design.baselineTrials, design.trials);
    const look = (0,compare_look/* testPairs */.ix)(first, MAX_EXACT_SUPPORT);
    const [p, change] = [(0,rule/* decidingP */.K9)(look.exact?.worse ?? null, look.cases?.worse ?? null), look.change];
    if (confirmTrials === 0)
        return { isRed: (0,rule/* isRed */.iI)({ p, change }, design), isSuspect: false };
    if (!(0,rule/* isSuspect */.W3)({ p, change }, design))
        return { isRed: false, isSuspect: false };
    const fresh = draw.pairs(confirmTrials, confirmTrials, rule/* MAX_REMATCH_CASES */.CH);
    const onFresh = (0,compare_look/* testPairs */.ix)(fresh, MAX_EXACT_SUPPORT);
    const pFresh = (0,rule/* freshP */.zL)(onFresh.exact?.worse ?? null, onFresh.cases?.worse ?? null);
    const all = first.map((pair, index) => addPair(pair, fresh[index]));
    const { cases, change: changeAll } = (0,compare_look/* testCases */.WB)(all);
    const evidence = { p: (0,rule/* rematchP */.jy)(pFresh, cases?.worse ?? 0), change: changeAll };
    return { isRed: (0,rule/* isRed */.iI)(evidence, { alpha, threshold }), isSuspect: true };
}
/** Draws the counts of the design's cases, each with its own rate. */
function createDraw(design, random) {
    const rates = drawRates(design, random);
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    const factor = mean === 0 ? 1 : Math.max(0, 1 - design.drop / mean);
    const count = (trials, rate) => ({
        trials,
        passes: drawBinomial(trials, rate, random),
        grades: null,
    });
    return {
        pairs: (baselineTrials, candidateTrials, most = rates.length) => rates.slice(0, most).map((rate) => ({
            before: count(baselineTrials, rate),
            after: count(candidateTrials, rate * factor),
        })),
    };
}
function addPair(first, fresh) {
    if (fresh === undefined)
        return first;
    return { before: (0,pair/* addCounts */.c5)(first.before, fresh.before), after: (0,pair/* addCounts */.c5)(first.after, fresh.after) };
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
/** Puts values in a new order each time: the first 400 are a sample. */
function shuffle(values, random) {
    const shuffled = [...values];
    for (let i = shuffled.length - 1; i > 0; i -= 1) {
        const other = Math.floor(random() * (i + 1));
        [shuffled[i], shuffled[other]] = [shuffled[other] ?? 0, shuffled[i] ?? 0];
    }
    return shuffled;
}

// EXTERNAL MODULE: ./src/records/read-results.ts + 1 modules
var read_results = __webpack_require__(79159);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
;// CONCATENATED MODULE: ./src/report/designs.ts

/** Renders ways to see a drop for a terminal. */
function renderDesigns(options, { drop, rates, alpha, threshold, confirmTrials }, { passRate, wanted }) {
    const source = rates.kind === 'known'
        ? 'of the newest result in --from'
        : 'drawn from a Beta distribution (a + b = 2.5)';
    const lacking = options.some(({ power }) => power >= wanted)
        ? ''
        : drop <= threshold
            ? `The check is red only where the drop that is measured reaches the threshold of ${(0,format/* points */.WR)(threshold)}: one of just that size is, about every other time.\n`
            : `No number of cases up to 1 600 has a power of ${(0,format/* percent */.KN)(wanted)}.\n`;
    return (`A drop of ${(0,format/* points */.WR)(drop)} from a pass rate of ${(0,format/* percent */.KN)(passRate)}, case rates ${source}:\n\n` +
        ` cases  baseline  trials   power  requests\n${options.map(renderRow).join('\n')}\n\n${lacking}` +
        `Power is the chance that the check turns red, at alpha ${alpha}, a threshold of ${(0,format/* points */.WR)(threshold)} and ${(0,format/* plural */.LS)(confirmTrials, 'trial')} a side where both are asked again.\n` +
        "A drop multiplies every case's rate by the same factor. Requests (and cost) are the most it takes, with a full\n" +
        'repetition of both sides, which is asked only where the first look is suspect.\n');
}
function renderRow({ cost_usd: costUsd, ...option }) {
    const columns = [
        (0,format/* thousands */.oh)(option.cases).padStart(6),
        String(option.baseline_trials).padStart(8),
        String(option.trials).padStart(6),
        (0,format/* percent */.KN)(option.power).padStart(6),
        (0,format/* thousands */.oh)(option.requests).padStart(8),
    ];
    return [...columns, ...(costUsd === null ? [] : [(0,format/* dollars */.E9)(costUsd)])].join('  ');
}

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
// EXTERNAL MODULE: ./src/compare/settings.ts
var settings = __webpack_require__(20254);
// EXTERNAL MODULE: ./src/config/config.ts + 4 modules
var config = __webpack_require__(7491);
// EXTERNAL MODULE: ./src/config/find-config.ts
var find_config = __webpack_require__(64410);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/text/reach.ts
var reach = __webpack_require__(92960);
;// CONCATENATED MODULE: ./src/commands/plan-settings.ts






/** Reads the numbers from the config where there is one, else from the earlier results, else gives the defaults. */
function readPlanSettings(args, { cwd, env }, records) {
    const file = (0,commands_arguments/* valueOf */.RP)(args, 'config');
    const { alpha, power, regressionThreshold: threshold } = (0,settings/* readSettings */.s)(records);
    if (file === undefined && (0,find_config/* lookForConfig */.xz)(cwd) === undefined)
        return {
            alpha,
            power,
            threshold,
            suspectP: (0,defaults/* defaultSuspectP */.zv)(alpha),
            confirmTrials: defaults/* DEFAULT_STATISTICS */.kT.confirmTrials,
        };
    const { statistics, gate } = (0,config/* loadConfig */.Z)({ file, workspace: (0,reach/* localWorkspace */.rL)(cwd), env });
    return {
        alpha: statistics.alpha,
        power: statistics.power,
        threshold: gate.regressionThreshold ?? defaults/* DEFAULT_REGRESSION_THRESHOLD */.AA,
        suspectP: statistics.suspectP,
        confirmTrials: statistics.confirmTrials,
    };
}

;// CONCATENATED MODULE: ./src/commands/plan.ts












const SCHEMA = 'llm-bench/plan/1';
const MORE_TRIALS = [1, 3, 5];
/** Limits of a plan: more takes minutes to simulate, and nobody writes or asks as much. */
const MAX = { cases: 10_000, trials: 1000, answers: 200_000 };
const NOTES = [
    "a drop multiplies every case's rate by the same factor",
    '`requests` and `cost_usd` are the most it takes: with a full rematch of both sides',
];
const DEFAULTS = { passRate: 0.8, drop: 0.08 };
/** `llm-bench plan`: how many cases and trials show a drop, and what that takes. */
function plan(args, io) {
    const from = (0,commands_arguments/* valueOf */.RP)(args, 'from');
    const records = from === undefined ? [] : (0,read_results/* readResults */.x8)(external_node_path_default().resolve(io.cwd, from));
    const history = from === undefined ? null : readHistory(records);
    if (from !== undefined && !records.some(past/* isWholeRun */.hA))
        io.err(`note: ${(0,text_escape/* plainText */.wh)(from)} holds no whole run: its runs were cut, or scored again\n`);
    const passRate = history?.mean ?? (0,commands_arguments/* shareOf */.tC)(args, 'pass-rate') ?? DEFAULTS.passRate;
    const drop = (0,commands_arguments/* shareOf */.tC)(args, 'drop') ?? DEFAULTS.drop;
    if (drop === 0 || drop > passRate)
        throw (0,problem.userError)(`--drop must be above 0 and at most the pass rate (${(0,format/* percent */.KN)(passRate)})`);
    const rates = history === null ? { kind: 'beta', mean: passRate } : { kind: 'known', rates: history.rates };
    const { power, ...settings } = readPlanSettings(args, io, records);
    const wanted = (0,commands_arguments/* shareOf */.tC)(args, 'power') ?? power;
    const baselineTrials = (0,commands_arguments/* countUpTo */.MJ)(args, 'baseline-trials', MAX.trials) ?? 1;
    const design = { baselineTrials, rates, drop, ...settings };
    const options = listOptions(args, design, wanted, history);
    io.out(args.flags.has('json')
        ? `${(0,text_escape/* jsonText */.s$)(buildJson(design, { passRate, wanted }, options), 2)}\n`
        : renderDesigns(options, design, { passRate, wanted }));
    return 0;
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
/** Lists the design asked for and, where it is not enough, those that are. */
function listOptions(args, design, wanted, history) {
    const known = history === null ? undefined : Math.min(history.rates.length, MAX.cases);
    const cases = (0,commands_arguments/* countUpTo */.MJ)(args, 'cases', MAX.cases) ?? known;
    const trials = (0,commands_arguments/* countUpTo */.MJ)(args, 'trials', MAX.trials);
    const answers = (cases ?? 0) * ((trials ?? 1) + design.baselineTrials);
    if (answers > MAX.answers)
        throw (0,problem.userError)(`${(0,format/* thousands */.oh)(answers)} answers are too many to plan, at most ${(0,format/* thousands */.oh)(MAX.answers)}: lower --cases, --trials or --baseline-trials`);
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
/** Describes a design. Requests and cost count a full rematch, asked only where the first look is suspect. */
function describe(design, costUsd) {
    const { cases, baselineTrials, trials, confirmTrials } = design;
    const requests = cases * trials + 2 * confirmTrials * Math.min(cases, rule/* MAX_REMATCH_CASES */.CH);
    return {
        cases,
        baseline_trials: baselineTrials,
        trials,
        power: simulatePower(design).power,
        requests,
        cost_usd: costUsd === null ? null : requests * costUsd,
    };
}


/***/ }),

/***/ 64410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ listEmptyPlaces),
/* harmony export */   u0: () => (/* binding */ findConfig),
/* harmony export */   xz: () => (/* binding */ lookForConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53603);



const PLACES = ['.github/llm-bench.yml', 'llm-bench.yml', 'config/benchmark.yaml'];
/** What helps where there are two; some verbs need no config but for where ballots lie. */
const HELP = {
    config: ['name one with ', { option: 'config' }],
    ballots: ['say where ballots lie with ', { option: 'ballots' }],
};
/** Finds the config at the first default place that has one; undefined where none has. `wanted` is what it is read for. */
function lookForConfig(cwd, wanted = 'config') {
    for (const place of PLACES) {
        const [first, second] = listSpellings(place).filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(cwd, file)));
        if (second !== undefined)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)([`there are both ${first ?? ''} and ${second}; `, ...HELP[wanted]]);
        if (first !== undefined)
            return first;
    }
    return undefined;
}
/** Finds the config at the first default place that has one; none is a UserError. */
function findConfig(cwd) {
    const found = lookForConfig(cwd);
    if (found === undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)([
            `there is no config: none of ${PLACES.join(', ')} is here; name one with `,
            { option: 'config' },
        ]);
    return found;
}
/** Lists the default places that have no config: it may have been moved from there. */
function listEmptyPlaces(cwd) {
    return PLACES.flatMap(listSpellings).filter((file) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(cwd, file)));
}
/** Lists the names of a place: `.yaml` and `.yml` are the same to whoever writes one. */
function listSpellings(place) {
    const stem = place.replace(/\.ya?ml$/, '');
    return [`${stem}.yml`, `${stem}.yaml`];
}


/***/ }),

/***/ 73468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BALLOT_SCHEMA),
/* harmony export */   h: () => (/* binding */ scoreOfMark)
/* harmony export */ });
/** Schema name of a ballot: every line of a file of ballots names it (docs/rating.md). */
const BALLOT_SCHEMA = 'llm-bench/ballot/1';
/** Gives the score of a mark. */
function scoreOfMark(mark) {
    if (typeof mark === 'number')
        return (mark - 1) / 4;
    return mark === 'pass' ? 1 : 0;
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
 * - `awaited`: its batch goes on, and a later run takes up its answer
 * - `throttled`: the provider asked to come back later until patience was over (429)
 * - `put_off`: the provider asked to come back later than a run waits
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
    'awaited',
    'throttled',
    'put_off',
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

/***/ 21804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ mostTokens)
/* harmony export */ });
/** Names by which `params` may limit an answer. */
const LIMITS = ['max_tokens', 'max_completion_tokens', 'max_output_tokens', 'num_predict'];
/**
 * Finds how many tokens one request for an answer can take at the most: what `params` says goes before a limit that nobody
 * wrote, and several answers (`n`) add up. Null where nothing limits it.
 */
function mostTokens({ maxTokens, assumed, params, }) {
    const own = LIMITS.flatMap((name) => (typeof params[name] === 'number' ? [params[name]] : []));
    const isWritten = maxTokens !== null && !(own.length > 0 && assumed.includes('max_tokens'));
    const limits = isWritten ? [...own, maxTokens] : own;
    const answers = typeof params['n'] === 'number' ? Math.max(1, params['n']) : 1;
    return limits.length === 0 ? null : Math.max(...limits) * answers;
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

/***/ 55333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ toBallotLine),
/* harmony export */   Sk: () => (/* binding */ endLine),
/* harmony export */   gm: () => (/* binding */ parseBallot),
/* harmony export */   hM: () => (/* binding */ isEndedCut),
/* harmony export */   zy: () => (/* binding */ isCutShort)
/* harmony export */ });
/* harmony import */ var _domain_ballot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73468);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21789);
/* harmony import */ var _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60597);
/* harmony import */ var _text_try_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57453);
/** The lines of a file of ballots, each JSON (docs/rating.md). */






/** End of a line whose beginning is all that a process wrote before it was gone; it is passed over. */
const CUT = '#cut';
const MARKS = [1, 2, 3, 4, 5, 'pass', 'fail'];
const shape = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .mapping */ .pq)({
    schema: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)([_domain_ballot_js__WEBPACK_IMPORTED_MODULE_4__/* .BALLOT_SCHEMA */ .Z]),
    answer: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .filledText */ .Uq,
    benchmark_name: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    test_id: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    rater: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .filledText */ .Uq,
    score: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .share */ .uM),
    at: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .time */ .kB,
}, { note: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq });
/** Gives a ballot as a line. */
function toBallotLine(ballot) {
    return `${JSON.stringify(ballot)}\n`;
}
/** Gives what must go before a line that follows this one, which nothing ends. */
function endLine(last) {
    if (last === '')
        return '';
    return isCutShort(last) ? ` ${CUT}\n` : '\n';
}
/** Tells whether a line was ended as one that is only the beginning of a ballot. */
function isEndedCut(line) {
    return line.endsWith(CUT);
}
/** Tells whether a line that nothing ends is only the beginning of a ballot. */
function isCutShort(line) {
    return (0,_text_try_json_js__WEBPACK_IMPORTED_MODULE_5__/* .tryJson */ .M)(line) === undefined;
}
/** Reads a line; one that is no ballot is a UserError at its place. */
function parseBallot(line, place) {
    const value = parseAsWritten(line) ?? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(line, place.file, { firstLine: place.line }).value;
    const wrong = shape(value);
    const [first] = wrong;
    if (first !== undefined) {
        const name = first.at === '' ? 'a ballot' : `\`${first.at.slice(1)}\` of a ballot`;
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`${name} must be ${first.allowed}, found ${first.found}`, place);
    }
    const ballot = value; // every part but the mark was just checked
    const problem = findMarkProblem(ballot);
    if (problem !== undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(problem, place);
    return ballot;
}
/** Reads a line that is as we write it, which is quick; undefined where it may hold what is refused. */
function parseAsWritten(line) {
    const value = (0,_text_try_json_js__WEBPACK_IMPORTED_MODULE_5__/* .tryJson */ .M)(line);
    return JSON.stringify(value) === line ? value : undefined;
}
function findMarkProblem({ mark, score }) {
    if (mark === undefined)
        return undefined;
    if (!MARKS.includes(mark))
        return `\`mark\` of a ballot must be one of 1 to 5, pass, fail, found ${(0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(mark)}`;
    if (score === null)
        return '`mark` of a ballot must be absent where `score` is null, which takes it back';
    const due = (0,_domain_ballot_js__WEBPACK_IMPORTED_MODULE_4__/* .scoreOfMark */ .h)(mark);
    return Math.abs(due - score) <= _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR
        ? undefined
        : `\`score\` of a ballot must be ${due} where \`mark\` is ${(0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(mark)}, found ${(0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(score)}`;
}


/***/ }),

/***/ 55412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeBallots),
/* harmony export */   _: () => (/* binding */ readBallotSite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39204);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92960);
/* harmony import */ var _in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90737);
/* harmony import */ var _read_ballots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15456);






/** Gives the place of ballots that a file names, or the usual one. */
function placeBallots(named, { cwd, files }) {
    const shownAs = named ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BALLOTS */ .ux;
    return { path: node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, shownAs), reach: files, shownAs };
}
/** Reads the ballots that count; none where nothing is there yet. A place out of reach is a UserError, there or not. */
function readBallotSite({ path: file, reach, shownAs }) {
    const isNew = (0,_text_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(file, reach).status === 'allowed' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file);
    return isNew ? [] : (0,_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .keepInForce */ .g)((0,_read_ballots_js__WEBPACK_IMPORTED_MODULE_4__/* .readBallots */ .e)(file, reach, shownAs));
}


/***/ }),

/***/ 90737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YG: () => (/* binding */ raterKey),
/* harmony export */   g: () => (/* binding */ keepInForce),
/* harmony export */   pn: () => (/* binding */ timeOfBallot)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87506);

/**
 * Gives the ballots that count, in the order in which they were cast: of each rater on each answer the latest, of equal
 * times the later in order, unless that takes the rater's word back.
 */
function keepInForce(ballots) {
    const byTime = ballots.toSorted((one, other) => timeOfBallot(one) - timeOfBallot(other));
    const last = new Map();
    for (const ballot of byTime) {
        const key = JSON.stringify([raterKey(ballot.rater), ballot.answer]);
        last.delete(key);
        last.set(key, ballot);
    }
    return [...last.values()].filter((ballot) => ballot.score !== null);
}
/** Gives what tells raters apart: one person, written in capital or small letters, must not count twice. */
function raterKey(rater) {
    return rater.normalize('NFC').trim().toLowerCase();
}
/** Gives a ballot's time in milliseconds. */
function timeOfBallot({ at }) {
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)({ timestamp: at });
}


/***/ }),

/***/ 15456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ readBallots)
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
;// CONCATENATED MODULE: ./src/text/byte-lines.ts
const LINE_FEED = 10;
/** Gives the lines of a text that is held whole. */
function* byteLines(bytes) {
    for (let start = 0; start < bytes.length;) {
        const found = bytes.indexOf(LINE_FEED, start);
        const end = found < 0 ? bytes.length : found;
        yield { bytes: bytes.subarray(start, end), isEnded: found >= 0 };
        start = end + 1;
    }
}

// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/records/ballots/ballot-line.ts
var ballot_line = __webpack_require__(55333);
;// CONCATENATED MODULE: ./src/records/ballots/read-ballots.ts









/** Largest file of ballots: some 300 000 of them. */
const MAX_BYTES = 64 * 1024 * 1024;
const MARK = '\uFEFF';
/**
 * Reads the ballots of a file, or of all `*.jsonl` of a folder by name, as they stand: `keepInForce` gives those that
 * count. Wrong lines are a UserError that names their places; a last line that was not written to its end is passed
 * over. `shownAs` is the name in messages.
 */
function readBallots(named, reach = text_reach/* ANYWHERE */.eY, shownAs = named) {
    const problems = [];
    const ballots = listBallotFiles(named, reach, shownAs).flatMap(({ file, shownAs: name }) => readFile(file, reach, name, problems));
    if (problems.length > 0)
        throw new problem.UserError(problems.slice(0, problem.MAX_PROBLEMS));
    return ballots;
}
function listBallotFiles(named, reach, shownAs) {
    if (!(0,open_file/* isFolder */.lQ)(named, reach))
        return [{ file: named, shownAs }];
    return listNames(named, shownAs).map((name) => ({
        file: external_node_path_default().join(named, name),
        shownAs: external_node_path_default().join(shownAs, name),
    }));
}
function listNames(folder, shownAs) {
    try {
        return (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'))
            .sort();
    }
    catch (error) {
        throw (0,problem.userError)(`cannot read \`${shownAs}\`: ${(0,file_error/* explainFileError */.Y)(error)}`, undefined, { cause: error });
    }
}
function readFile(file, reach, shownAs, problems) {
    const instead = ': let several files in one folder hold the ballots';
    const bytes = (0,open_file/* readBytes */.io)(file, reach, { maxBytes: MAX_BYTES, shownAs, instead });
    const ballots = [];
    let number = 0;
    for (const line of byteLines(bytes)) {
        number += 1;
        const place = { file: shownAs, line: number };
        try {
            const ballot = readLine(line, place);
            if (ballot !== undefined)
                ballots.push(ballot);
        }
        catch (error) {
            if (!(error instanceof problem.UserError))
                throw error;
            problems.push(...error.problems);
        }
    }
    return ballots;
}
function readLine({ bytes, isEnded }, place) {
    const text = bytes.toString('utf8').replace(MARK, '').trim();
    if (text === '' || (0,ballot_line/* isEndedCut */.hM)(text) || (!isEnded && (0,ballot_line/* isCutShort */.zy)(text)))
        return undefined;
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw (0,problem.userError)('the line is not valid UTF-8 text; save it as UTF-8', place);
    return (0,ballot_line/* parseBallot */.gm)(text, place);
}


/***/ }),

/***/ 82516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ hasAnswer),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gU: () => (/* binding */ unfinishedKind),
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
/** Tells whether an answer waits for its score: for people to rate it, or for its code to be run. */
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
/** Gives the kind of the reason why a rematch was not finished; null where it was, or names no kind that we know. */
function unfinishedKind({ unfinished_kind: kind }) {
    return isKnown(kind) ? kind : null;
}
function isKnown(kind) {
    return _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURE_KINDS */ .B.some((known) => known === kind);
}
function isUnscored({ scores = {}, explanations = {} }) {
    return Object.entries(scores).some(([name, score]) => score === null && Object.hasOwn(explanations, name));
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


/***/ }),

/***/ 12940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/**
 * Gives a JSON value with every text in it mapped; names of fields stay but where they are someone else's. Parts that do
 * not change are not copied: a run's records are large, and few of their texts change.
 */
function mapTexts(value, map, { isKept = () => false, isFree = () => false } = {}) {
    const walk = (part, isNamed) => {
        if (typeof part === 'string')
            return map(part);
        if (typeof part !== 'object' || part === null)
            return part;
        return Array.isArray(part) ? walkItems(part, isNamed) : walkFields(part, isNamed);
    };
    const walkItems = (part, isNamed) => {
        let copy;
        for (const [index, item] of part.entries()) {
            const mapped = walk(item, isNamed);
            if (mapped !== item)
                copy ??= part.slice(0, index);
            copy?.push(mapped);
        }
        return copy ?? part;
    };
    const walkFields = (part, isNamed) => {
        const names = Object.keys(part);
        let copy;
        for (const [index, name] of names.entries()) {
            const item = part[name];
            const mapped = !isNamed && isKept(name) ? item : walk(item, isNamed || isFree(name));
            const newName = isNamed ? map(name) : name;
            if (mapped !== item || newName !== name)
                copy ??= names.slice(0, index).map((one) => [one, part[one]]);
            copy?.push([newName, mapped]);
        }
        return copy === undefined ? part : Object.fromEntries(copy);
    };
    return walk(value, false); // the same shape: texts become texts
}


/***/ }),

/***/ 13380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Gives a function that makes what belongs to an object once, however often it is asked for: as long as the object is there. */
function oncePer(make) {
    const known = new WeakMap();
    return (key) => {
        const made = known.get(key) ?? { value: make(key) };
        known.set(key, made);
        return made.value;
    };
}


/***/ })

};
