export const id = 7;
export const ids = [7];
export const modules = {

/***/ 3190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ applyGate),
  z: () => (/* binding */ printVerdict)
});

// EXTERNAL MODULE: ./src/compare/gate.ts
var compare_gate = __webpack_require__(9716);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/tables.ts
var tables = __webpack_require__(6677);
;// CONCATENATED MODULE: ./src/report/terminal.ts





/** More than a screen of cases hides the verdict. */
const MAX_FLIPS = 5;
const MAX_ANSWER = 100;
/** Two names and the figures fit into a line of about 100 columns. */
const MAX_NAME = 30;
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
/** Renders the report for a terminal: what was run, the comparison, the cases that flipped, and the verdict last. */
function renderTerminal({ comparison, run, gate }) {
    const { cells } = comparison;
    const warnings = (0,report/* listWarnings */.EB)(comparison);
    const sections = [
        ...(run === undefined ? [] : [renderTable((0,tables/* runTable */.c)(run, cells))]),
        ...(cells.some(report/* isCompared */.uQ) ? [renderTable((0,tables/* comparisonTable */.Q)(cells))] : []),
        ...cells.filter(report/* isCompared */.uQ).flatMap(renderFlips),
        ...(warnings.length > 0
            ? [warnings.map(({ cell, text }) => `note: ${(0,report_escape/* plainText */.wh)(cell)}: ${(0,report_escape/* plainText */.wh)(text)}`).join('\n')]
            : []),
        [
            (0,headline/* headline */.P)(comparison, report_escape/* plainText */.wh),
            ...cells.map((cell) => `${(0,headline/* mark */.G)(cell)} ${(0,report_escape/* plainText */.wh)((0,report/* nameOf */.Vb)(cell))}: ${(0,report_escape/* plainText */.wh)(cell.reason)}`),
            gate,
        ].join('\n'),
    ];
    return `${sections.join('\n\n')}\n`;
}
function renderTable({ columns, rows }) {
    const isName = (index) => columns[index]?.kind === 'name';
    const texts = [
        columns.map(({ title }) => title),
        ...rows.map((row) => row.map((text, index) => (isName(index) ? shorten((0,report_escape/* plainText */.wh)(text), MAX_NAME) : text))),
    ];
    const widths = columns.map((_, index) => Math.max(...texts.map((row) => width(row[index] ?? ''))));
    const align = (text, index) => pad(text, widths[index] ?? 0, columns[index]?.kind === 'figure' ? 'start' : 'end');
    return texts.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}
/** Columns that a text takes on a terminal, closely enough: marks none, emoji and the scripts of East Asia two. */
function width(text) {
    return Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0);
}
function columnsOf(character) {
    if (/\p{M}/u.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
function pad(text, columns, side) {
    const space = ' '.repeat(Math.max(0, columns - width(text)));
    return side === 'end' ? text + space : space + text;
}
function renderFlips(cell) {
    const { newlyFailing, newlyPassing } = cell.cases;
    if (newlyFailing.length === 0 && newlyPassing.length === 0)
        return [];
    const rest = newlyFailing.length - MAX_FLIPS;
    return [
        [
            `${(0,report_escape/* plainText */.wh)((0,report/* nameOf */.Vb)(cell))}: ${(0,format/* plural */.LS)(newlyFailing.length, 'case')} newly failing, ${(0,format/* count */.U9)(newlyPassing.length)} newly passing`,
            ...newlyFailing.slice(0, MAX_FLIPS).map(renderFlip),
            ...(rest > 0 ? [`  and ${(0,format/* count */.U9)(rest)} more`] : []),
        ].join('\n'),
    ];
}
function renderFlip({ id, before, after }) {
    return [
        `  ${(0,report_escape/* plainText */.wh)(id)}`,
        `    before: ${renderShown(before)}`,
        `    now:    ${renderShown(after)}`,
    ].join('\n');
}
function renderShown(shown) {
    const share = (0,report/* describeShare */.rm)(shown);
    return shown.output === null ? share : `${share}, ${shorten((0,report_escape/* plainText */.wh)(shown.output), MAX_ANSWER)}`;
}
function shorten(text, length) {
    const characters = Array.from(text);
    return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}

;// CONCATENATED MODULE: ./src/report/verdict-json.ts
/** The schema of the verdict as JSON (docs/results.md). */
const SCHEMA = 'llm-bench/verdict/1';
/** Builds the object that `--json` prints: every key is there, null where there is no value. */
function buildVerdictJson({ verdict, cells, missingCells }, exitCode) {
    return {
        schema: SCHEMA,
        verdict,
        exit_code: exitCode,
        cells: cells.map(buildCell),
        missing_cells: missingCells,
    };
}
function buildCell(cell) {
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
        rematch: null,
        latency: latency === null ? null : { ratio: latency.ratio, interval: latency.interval },
        floor: floor === null
            ? null
            : { min_pass_rate: floor.minPassRate, rate: floor.rate, p: floor.p, p_adjusted: floor.pAdjusted },
        cases: {
            compared: cases.compared,
            newly_failing: cases.newlyFailing.map(({ id }) => id),
            newly_passing: cases.newlyPassing.map(({ id }) => id),
            unstable: cases.unstable,
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
function buildSide(side) {
    return side === null
        ? null
        : { cases: side.cases, trials: side.trials, pass_rate: side.passRate, interval: side.interval };
}

;// CONCATENATED MODULE: ./src/commands/print-verdict.ts



/** Holds a comparison against the gate and says in one sentence what that came to. */
function applyGate(comparison, failOn, run) {
    const code = (0,compare_gate/* exitCode */.I$)(comparison, (0,compare_gate/* parseFailOn */.XV)(failOn));
    const usual = (0,compare_gate/* exitCode */.I$)(comparison, (0,compare_gate/* parseFailOn */.XV)(compare_gate/* DEFAULT_FAIL_ON */.VQ));
    const would = usual === code ? '' : `; with the default (${compare_gate/* DEFAULT_FAIL_ON */.VQ}) it would be ${usual}`;
    const gate = `Exit code ${code}, failing on ${failOn.trim().replaceAll(/[\s,]+/g, ', ')}${would}.`;
    return { report: { comparison, gate, ...(run !== undefined && { run }) }, exitCode: code };
}
/** Prints the verdict for people, or as the one JSON object; gives the exit code. */
function printVerdict({ report, exitCode: code }, asJson, io) {
    io.out(asJson
        ? `${JSON.stringify(buildVerdictJson(report.comparison, code), null, 2)}\n`
        : renderTerminal(report));
    return code;
}


/***/ }),

/***/ 2821:
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

;// CONCATENATED MODULE: ./src/stats/invert.ts
/**
 * The x >= 0 at which a falling tail function reaches `target`, by Newton's method kept inside a bracket.
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

;// CONCATENATED MODULE: ./src/stats/normal.ts

/** P(Z <= z) of the standard normal distribution; relative error below 1e-12, in the tails too. */
function normal(z) {
    return z <= 0 ? upperTail(-z) : 1 - upperTail(z);
}
/** The z below which the share `p` of the standard normal distribution lies; 0 < p < 1. */
function normalQuantile(p) {
    if (p === 0.5)
        return 0;
    return p < 0.5 ? -invertUpperTail(upperTail, density, p) : invertUpperTail(upperTail, density, 1 - p);
}
function density(z) {
    return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
/** Abramowitz and Stegun 1964: the series 26.2.11 near the middle, the continued fraction 26.2.14 beyond. */
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
/** Evaluated from the far end: 200 terms are exact from z = 3 on. */
function fraction(z) {
    let rest = z;
    for (let k = 200; k >= 1; k -= 1)
        rest = z + k / rest;
    return 1 / rest;
}

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
    const z = normalQuantile(0.975);
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
    return normal((rate - floor) / spread);
}

// EXTERNAL MODULE: ./src/compare/settings.ts
var compare_settings = __webpack_require__(254);
;// CONCATENATED MODULE: ./src/compare/arm.ts

/**
 * Pools a side's records; trials that are errored or unscored are left out and counted. The newest record says what a
 * case is: answers to an older version of it (another content hash) are not pooled with those to the newest.
 */
function buildArm(records) {
    const cases = new Map();
    let [scored, excluded] = [0, 0];
    let firstError = null;
    for (const { results } of (0,compare_settings/* newestFirst */.ll)(findAsked(records)))
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
        output: shown?.output ?? null,
        explanation: explanations.length === 0 ? null : explanations.join('; '),
    };
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

;// CONCATENATED MODULE: ./src/stats/student-t.ts

/**
 * P(T <= t) for Student's t with `df` degrees of freedom (df > 0, not necessarily whole): the regularised incomplete
 * beta function I(df / (df + t²); df / 2, 1 / 2) / 2 in the lower tail (Abramowitz and Stegun 1964, 26.7.1), by its
 * continued fraction. Relative error below 1e-11, in the tails too.
 */
function studentT(t, df) {
    return t <= 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}
/** The t above which the share `tail` of Student's distribution lies; 0 < tail < 0.5. */
function studentTUpperQuantile(tail, df) {
    const density = (t) => (gammaRatio(df / 2) / Math.sqrt(df * Math.PI)) * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));
    return invertUpperTail((t) => lowerTail(t, df), density, tail);
}
/** P(T <= -t) = P(T >= t) for t >= 0. */
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
 * Gamma(a + 1/2) / Gamma(a): raised to a >= 20 by the recurrence, there by its asymptotic series, so that no two large
 * logarithms are subtracted.
 */
function gammaRatio(a) {
    let factor = 1;
    let raised = a;
    for (; raised < 20; raised += 1)
        factor *= raised / (raised + 0.5);
    const series = -1 / (8 * raised) + 1 / (192 * raised ** 3) - 1 / (640 * raised ** 5) + 17 / (14_336 * raised ** 7);
    return factor * Math.sqrt(raised) * Math.exp(series);
}
/** The continued fraction of the incomplete beta function by Lentz's method (Press et al. 2007, Numerical Recipes 6.4). */
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
    const half = studentTUpperQuantile(0.025, n - 1) * standardError;
    return { interval: [mean - half, mean + half], standardError };
}
/** The drop that a one-sided test at `alpha` sees with probability `power`: (z(1 - alpha) + z(power)) standard errors. */
function detectableDrop(standardError, alpha, power) {
    return Math.max(0, normalQuantile(1 - alpha) + normalQuantile(power)) * standardError;
}

;// CONCATENATED MODULE: ./src/stats/random.ts
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
    const random = createRandom(SEED);
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

;// CONCATENATED MODULE: ./src/stats/paired-t.ts

/** Differences closer together than this have no variance but rounding. */
const ROUNDING = 1e-12;
/**
 * Student's t on paired differences (candidate minus baseline), n - 1 degrees of freedom, one-sided each way. Without
 * variance both are 0.5 where the mean is 0; else null, and with fewer than two differences.
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
    return { worse: studentT(t, n - 1), better: studentT(-t, n - 1) };
}

;// CONCATENATED MODULE: ./src/stats/stratified-exact.ts

/** Up to this many possible sums the distribution is convolved; the normal approximation is within 1e-3 in p beyond. */
const MAX_EXACT_SUPPORT = 40_000;
/** Sums less likely than this are let go: no p that anyone reads has a part in them, and the work shrinks severalfold. */
const NEGLIGIBLE = 1e-300;
/**
 * The exact conditional test of no difference between two arms over strata (2x2xK tables; Agresti 2013, 7.3): given each
 * stratum's total, the candidate's passes are hypergeometric, and their sum has the convolution of those distributions.
 * `worse` is P(sum < observed) + P(sum = observed) / 2 (mid-p; Lancaster 1961). With one trial an arm it is McNemar's
 * exact test. Null where no stratum is informative: all passes or all failures.
 */
function stratifiedExact(strata) {
    const informative = strata.map(toTable).filter(({ low, high }) => low < high);
    if (informative.length === 0)
        return null;
    const support = informative.reduce((sum, { low, high }) => sum + high - low, 1);
    return support <= MAX_EXACT_SUPPORT ? convolve(informative, support) : approximate(informative);
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
/** P(candidate's passes = low ... high), from the most likely one outwards so that nothing overflows. */
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
/** The normal approximation of mid-p needs no correction for continuity. */
function approximate(tables) {
    let [observed, mean, variance] = [0, 0, 0];
    for (const { trials: n, others: b, total: t, passes } of tables) {
        const all = n + b;
        observed += passes;
        mean += (n * t) / all;
        variance += (n * b * t * (all - t)) / (all * all * (all - 1));
    }
    const z = (observed - mean) / Math.sqrt(variance);
    return { worse: normal(z), better: normal(-z), method: 'normal' };
}

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
        else if (isOtherVersion(before.hash, after.hash))
            changed.push(after.id);
        else {
            shared += 1;
            if (before.trials > 0 && after.trials > 0)
                pairs.push({ before, after });
        }
    }
    const missing = [...baseline.cases.keys()].filter((id) => !candidate.cases.has(id));
    return { pairs, shared, added, changed, missing };
}
/** Gives a case's pass share. */
function shareOf({ passes, trials }) {
    return passes / trials;
}
/** Lists what became of the cases; a case passes or fails by the majority of its trials. */
function listChanges({ pairs, added, changed, missing }) {
    const flips = pairs.filter(({ before, after }) => isPassing(before) !== isPassing(after));
    const ranked = flips.sort((a, b) => weight(b) - weight(a) || (a.after.id < b.after.id ? -1 : 1));
    const toFlip = ({ before, after }) => ({
        id: after.id,
        before: showCase(before),
        after: showCase(after),
    });
    return {
        compared: pairs.length,
        newlyFailing: ranked.filter(({ before }) => isPassing(before)).map(toFlip),
        newlyPassing: ranked.filter(({ after }) => isPassing(after)).map(toFlip),
        unstable: pairs
            .filter(({ before, after }) => isMixed(before) || isMixed(after))
            .map(({ after }) => after.id),
        added,
        changed,
        missing,
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
    const exact = stratifiedExact(pairs.map(({ before, after }) => ({
        baselineTrials: before.trials,
        baselinePasses: before.passes,
        candidateTrials: after.trials,
        candidatePasses: after.passes,
    })));
    const differences = pairs.map(({ before, after }) => shareOf(after) - shareOf(before));
    const cases = pairedT(differences);
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

;// CONCATENATED MODULE: ./src/compare/evaluator-changes.ts

/** Longer settings, a rubric say, are named without their text. */
const MAX_SHOWN = 40;
/**
 * Says how the evaluators differ that scored the records of a cell, e.g. `numeric_match (tolerance 0.01 -> 0.5)`; empty
 * where they do not. A record that does not name its evaluators is believed to have the newest ones.
 */
function findEvaluatorChanges(baseline, candidate) {
    const now = (0,compare_settings/* newest */.BP)(candidate)?.config?.evaluators;
    if (now === undefined)
        return [];
    const changes = [...baseline, ...candidate].flatMap(({ config }) => evaluator_changes_listChanges(config?.evaluators ?? now, now));
    return [...new Set(changes)];
}
function evaluator_changes_listChanges(before, after) {
    const [old, now] = [byName(before), byName(after)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
        const [was, is] = [old.get(name), now.get(name)];
        if (was === undefined)
            return `${name} (added)`;
        if (is === undefined)
            return `${name} (removed)`;
        const differences = listDifferences(traits(was), traits(is));
        return differences.length === 0 ? [] : `${name} (${differences.join(', ')})`;
    });
}
function byName(evaluators) {
    return new Map(evaluators.map((evaluator) => [evaluator.name, evaluator]));
}
function traits({ version, settings, threshold }) {
    return { ...settings, version, threshold };
}
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

// EXTERNAL MODULE: ./src/compare/words.ts
var words = __webpack_require__(5270);
;// CONCATENATED MODULE: ./src/compare/examine.ts







/** Looks at one cell: what is measured, what can be compared, and what the tests say before the family is known. */
function examine(cell) {
    const settings = (0,compare_settings/* readSettings */.sb)(cell.candidate);
    const candidate = buildArm(cell.candidate);
    const baseline = buildArm(cell.baseline);
    const pairing = pairCases(baseline, candidate);
    const evaluatorChanges = findEvaluatorChanges(cell.baseline, cell.candidate);
    const unmeasured = findUnmeasured(candidate, settings);
    const isComparable = unmeasured === null &&
        evaluatorChanges.length === 0 &&
        pairing.pairs.length > 0 &&
        sharesEnough(pairing, baseline, candidate);
    return {
        cell,
        settings,
        candidate,
        pairing,
        evaluatorChanges,
        unmeasured,
        hasBaseline: baseline.scored > 0,
        look: isComparable ? lookAt(pairing.pairs, settings) : null,
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
    return `${excluded} of ${all} trials gave no score, more than the error budget of ${(0,words/* percent */.KN)(errorBudget)}; the first: ${firstError ?? 'no reason given'}`;
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
const judge_ROUNDING = 1e-9;
/** Gives a cell's verdict: the first of docs/statistics.md's list, worst first, that holds. */
function judge(examined, adjusted, sides) {
    return (findRegression(examined, adjusted, sides) ??
        findBelowFloor(examined, adjusted) ??
        judge_findUnmeasured(examined) ??
        findIncomparable(examined) ??
        findDoubt(examined, adjusted, sides) ??
        conclude(examined, adjusted, sides));
}
function findRegression({ look, settings }, { p }, sides) {
    if (look === null || p === null || p > settings.alpha)
        return undefined;
    return reachesThreshold(look.change, settings.regressionThreshold)
        ? { verdict: 'regressed', reason: `${describeChange(sides, look.change)}, ${(0,words/* pValue */.sp)(p)}` }
        : undefined;
}
/** A threshold of 0 asks for any drop, and no change is none. */
function reachesThreshold(change, threshold) {
    return change < 0 && -change >= threshold - judge_ROUNDING;
}
function findBelowFloor({ candidate, floor, settings }, { pFloor }) {
    const broken = [...candidate.cases.values()].filter(({ mustPass, passes, trials }) => mustPass && trials > 0 && passes < trials / 2);
    if (broken.length > 0)
        return {
            verdict: 'below_floor',
            reason: `must pass and failed: ${listIds(broken.map(({ id }) => id))}`,
        };
    if (floor === null || pFloor === null || pFloor > settings.alpha)
        return undefined;
    return {
        verdict: 'below_floor',
        reason: `pass rate ${(0,words/* percent */.KN)(floor.rate)} is under the floor of ${(0,words/* percent */.KN)(floor.minPassRate)}, ${(0,words/* pValue */.sp)(pFloor)}`,
    };
}
function listIds(ids) {
    const more = ids.length - MAX_LISTED;
    return ids.slice(0, MAX_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function judge_findUnmeasured({ unmeasured }) {
    return unmeasured === null ? undefined : { verdict: 'unmeasured', reason: unmeasured };
}
function findIncomparable({ look, hasBaseline, pairing, evaluatorChanges }) {
    if (look !== null || !hasBaseline)
        return undefined;
    const reason = evaluatorChanges.length > 0
        ? `scored by different evaluators: ${evaluatorChanges.join(', ')}`
        : `only ${pairing.pairs.length} cases can be compared: ${pairing.changed.length} changed, ${pairing.added.length} new, ${pairing.missing.length} missing`;
    return { verdict: 'incomparable', reason };
}
function findDoubt({ look, settings, floor }, { p }, sides) {
    if (look !== null && p !== null && p <= settings.alpha)
        return {
            verdict: 'minor_regression',
            reason: `${describeChange(sides, look.change)}, ${(0,words/* pValue */.sp)(p)}: less than the threshold of ${(0,words/* points */.WR)(settings.regressionThreshold)}`,
        };
    if (look !== null && reachesThreshold(look.change, settings.regressionThreshold))
        return {
            verdict: 'inconclusive',
            reason: `${describeChange(sides, look.change)}, which chance could explain (${p === null ? 'no case tells' : (0,words/* pValue */.sp)(p)}); ${wanted(look, sides, settings.regressionThreshold)}`,
        };
    if (floor !== null && floor.rate < floor.minPassRate - judge_ROUNDING)
        return {
            verdict: 'inconclusive',
            reason: `pass rate ${(0,words/* percent */.KN)(floor.rate)} is under the floor of ${(0,words/* percent */.KN)(floor.minPassRate)}, but chance could explain it`,
        };
    return undefined;
}
function conclude({ look, settings }, { pBetter }, sides) {
    if (look === null)
        return {
            verdict: 'no_baseline',
            reason: `nothing to compare with; pass rate ${(0,words/* percent */.KN)(sides.candidate?.passRate ?? 0)}`,
        };
    if (pBetter !== null && pBetter <= settings.alpha)
        return { verdict: 'improved', reason: `${describeChange(sides, look.change)}, ${(0,words/* pValue */.sp)(pBetter)}` };
    const threshold = settings.regressionThreshold;
    const isExcluded = look.interval[0] > -threshold;
    return {
        verdict: 'passed',
        reason: isExcluded
            ? `${describeChange(sides, look.change)}; a drop of ${(0,words/* points */.WR)(threshold)} is excluded`
            : `${describeChange(sides, look.change)}; no evidence of a drop, but ${wanted(look, sides, threshold)}`,
    };
}
function describeChange({ baseline, candidate }, change) {
    const [before, after] = [(0,words/* percent */.KN)(baseline?.passRate ?? 0), (0,words/* percent */.KN)(candidate?.passRate ?? 0)];
    if (before === after)
        return `pass rate unchanged at ${after}`;
    return `pass rate ${change < 0 ? 'fell' : 'rose'} from ${before} to ${after} (${(0,words/* points */.WR)(change)})`;
}
/** How much more it takes: the standard error shrinks with the square root of the cases. */
function wanted({ detectableDrop }, { candidate }, threshold) {
    const cases = candidate?.cases ?? 0;
    const more = Math.ceil(cases * ((detectableDrop / threshold) ** 2 - 1));
    const seen = `only a drop of ${(0,words/* points */.WR)(detectableDrop)} or more would have been seen`;
    return more > 0 && more <= MAX_WANTED
        ? `${seen}: ${more} more cases would show one of ${(0,words/* points */.WR)(threshold)}`
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
    const floors = holm(examined.map(({ floor }) => floor?.p ?? null));
    const cells = examined.map((one, index) => compare_runs_conclude(one, {
        p: adjusted[index] ?? null,
        pBetter: better[index] ?? null,
        pFloor: floors[index] ?? null,
    }));
    return { verdict: worst(cells), cells, missingCells };
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
        latency: look === null ? null : compareLatency(pairing.pairs),
        floor: floor === null || adjusted.pFloor === null ? null : { ...floor, pAdjusted: adjusted.pFloor },
        cases: listChanges(pairing),
        worseTags: look === null ? [] : findWorseTags(pairing.pairs, settings),
        regressionThreshold: settings.regressionThreshold,
        isTooSlow,
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
            ...(cell.baseline.length > 0 ? (0,compare_settings/* findLoosened */.Xw)((0,compare_settings/* readSettings */.sb)(cell.baseline), settings) : []),
        ],
    };
}
function worst(cells) {
    const found = new Set(cells.map(({ verdict }) => verdict));
    return VERDICTS.find((verdict) => found.has(verdict)) ?? 'unmeasured';
}


/***/ }),

/***/ 9716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   VQ: () => (/* binding */ DEFAULT_FAIL_ON),
/* harmony export */   XV: () => (/* binding */ parseFailOn)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3603);

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
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo((unknown.length > 0 ? unknown : ['']).map((word) => ({
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
/* harmony export */   Ok: () => (/* binding */ findNewest),
/* harmony export */   Zt: () => (/* binding */ matchCells),
/* harmony export */   iz: () => (/* binding */ matchNewestTwo),
/* harmony export */   of: () => (/* binding */ matchTwo)
/* harmony export */ });
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(254);

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
function keyOf(benchmark, model) {
    return JSON.stringify([benchmark, model]);
}


/***/ }),

/***/ 254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Xw: () => (/* binding */ findLoosened),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/** Gives the settings of the newest of a side's records. */
function readSettings(records) {
    const { thresholds = {}, statistics = {} } = newest(records)?.config ?? {};
    return {
        regressionThreshold: thresholds.regression_threshold ?? 0.05,
        minPassRate: thresholds.min_pass_rate ?? null,
        maxLatencyMs: thresholds.max_latency_ms ?? null,
        alpha: statistics.alpha ?? 0.05,
        power: statistics.power ?? 0.8,
        errorBudget: statistics.error_budget ?? 0.05,
    };
}
/** Names the settings that the newer side has and that let more through than the older side's would. */
function findLoosened(before, after) {
    const changes = [
        [
            'regression_threshold',
            before.regressionThreshold,
            after.regressionThreshold,
            after.regressionThreshold > before.regressionThreshold,
        ],
        [
            'min_pass_rate',
            before.minPassRate,
            after.minPassRate,
            (after.minPassRate ?? 0) < (before.minPassRate ?? 0),
        ],
        [
            'max_latency_ms',
            before.maxLatencyMs,
            after.maxLatencyMs,
            (after.maxLatencyMs ?? Infinity) > (before.maxLatencyMs ?? Infinity),
        ],
        ['alpha', before.alpha, after.alpha, after.alpha < before.alpha],
        ['error_budget', before.errorBudget, after.errorBudget, after.errorBudget > before.errorBudget],
    ];
    return changes
        .filter(([, , , isLooser]) => isLooser)
        .map(([name, old, now]) => `\`${name}\` was loosened: ${old ?? 'none'} -> ${now ?? 'none'}`);
}
/** Gives the record with the latest time; of equal ones the later in order. */
function newest(records) {
    return newestFirst(records)[0];
}
/** Gives the records by time, the latest first; of equal ones the later in order comes first. */
function newestFirst(records) {
    return records.toReversed().sort((a, b) => timeOf(b) - timeOf(a));
}
/** Gives a record's time in milliseconds; a time without a zone is UTC. */
function timeOf({ timestamp }) {
    return Date.parse(/(?:Z|[-+]\d\d:?\d\d)$/i.test(timestamp) || !timestamp.includes('T') ? timestamp : `${timestamp}Z`);
}


/***/ }),

/***/ 5270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   sp: () => (/* binding */ pValue)
/* harmony export */ });
/** Gives a rate from 0 to 1 in percent, with one decimal where it needs one. */
function percent(rate) {
    return `${trim(rate * 100)} %`;
}
/** Gives a difference of rates in percentage points; a change carries its sign. */
function points(difference) {
    const text = trim(difference * 100);
    return `${text} ${text === '1' || text === '-1' ? 'point' : 'points'}`;
}
/** Gives a p value to two significant digits. */
function pValue(p) {
    return p < 0.0001 ? 'p < 0.0001' : `p = ${Number(p.toPrecision(2))}`;
}
function trim(value) {
    return value.toFixed(1).replace(/\.0$/, '').replace(/^-0$/, '0');
}


/***/ }),

/***/ 2011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   SZ: () => (/* binding */ changeRange),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   nC: () => (/* binding */ percentRange),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _compare_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5270);


/** Gives milliseconds as people say them. */
function duration(ms) {
    const rounded = Math.round(ms);
    return rounded < 1000 ? `${rounded} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}
/** Gives a count in groups of thousands. */
function count(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}
/** Gives US dollars, small ones to two significant digits. */
function dollars(value) {
    if (value > 0 && value < 0.0001)
        return '< $0.0001';
    return `$${value === 0 || value >= 0.01 ? value.toFixed(2) : value.toPrecision(2)}`;
}
/** Gives an interval of rates in percent. */
function percentRange([low, high]) {
    return `${(0,_compare_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(low).replace(' %', '')} to ${(0,_compare_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(high)}`;
}
/** Gives a change of a rate in percentage points, a rise with its sign too. */
function change(difference) {
    const text = (0,_compare_words_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference);
    return /^[1-9]|^0\./.test(text) ? `+${text}` : text;
}
/** Gives an interval of changes in percentage points, without the part beyond 100 that a t interval may have. */
function changeRange([low, high]) {
    const bound = (value) => change(Math.min(1, Math.max(-1, value))).replace(/ points?$/, '');
    return `${bound(low)} to ${bound(high)}`;
}
/** Gives "1 case" or "3 cases". */
function plural(value, noun) {
    return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 4512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mark),
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5270);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);


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
/**
 * Gives the first line of a report: the worst verdict, which cells it is of, and their pass rates where it is of one.
 * Names are not to be trusted, so `code` makes them harmless where the line is shown.
 */
function headline({ verdict, cells }, code) {
    const said = HEADLINES[verdict];
    const [first, ...others] = cells.filter((cell) => cell.verdict === verdict);
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
function rates({ verdict, baseline, candidate }) {
    if (candidate === null || verdict === 'unmeasured')
        return [];
    const now = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(candidate.passRate);
    return [baseline === null ? `pass rate ${now}` : `pass rate ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(baseline.passRate)} → ${now}`];
}


/***/ }),

/***/ 8850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ listWarnings),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   rm: () => (/* binding */ describeShare),
/* harmony export */   uQ: () => (/* binding */ isCompared)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5270);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2011);

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
/** Tells how a side answered a case: in a word where it was asked once. */
function describeShare({ passes, trials }) {
    if (trials === 1)
        return passes === 1 ? 'passed' : 'failed';
    return `passed ${passes} of ${trials}`;
}


/***/ }),

/***/ 6677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ comparisonTable),
/* harmony export */   c: () => (/* binding */ runTable)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5270);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2011);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4512);


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
function decidingP({ verdict, passRate }) {
    const p = verdict === 'improved' ? passRate?.pBetterAdjusted : passRate?.pAdjusted;
    return p == null ? NONE : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .pValue */ .sp)(p).replace(/^p (?:= )?/, '');
}
function figure(title) {
    return { title, kind: 'figure' };
}


/***/ }),

/***/ 6184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ resultsFileStem),
/* harmony export */   S: () => (/* binding */ isResultsFileName)
/* harmony export */ });
/** A results file's name as a run writes it: `<benchmark>_<model>_<YYYYMMDD_HHMMSS>.json`, perhaps with a counter. */
const NAME_PATTERN = /_\d{8}_\d{6}(?:_\d+)?\.json$/;
/** Leaves room for time, counter and ending within the 255 bytes that file systems allow. */
const MAX_PART_LENGTH = 100;
/** Names that Windows keeps for devices, whatever follows their first dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)\./i;
/** Gives a cell's file name without its ending; the time in UTC. */
function resultsFileStem(benchmark, model, time) {
    const stamp = time.toISOString().replaceAll(/[-:]/g, '').replace('T', '_').slice(0, 15);
    return `${safe(benchmark)}_${safe(model)}_${stamp}`;
}
/** Tells whether a file is named as results files are. */
function isResultsFileName(name) {
    return NAME_PATTERN.test(name);
}
function safe(part) {
    return part
        .replaceAll(/[^A-Za-z0-9._-]/g, '-')
        .replace(/^\./, '-')
        .replace(DEVICE, '$1-')
        .slice(0, MAX_PART_LENGTH);
}


/***/ }),

/***/ 3836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lQ: () => (/* binding */ isFolder),
  x8: () => (/* binding */ readResults),
  B9: () => (/* binding */ readResultsFile),
  fJ: () => (/* binding */ readResultsFolder)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(3603);
// EXTERNAL MODULE: ./src/source/json.ts + 1 modules
var json = __webpack_require__(5622);
// EXTERNAL MODULE: ./src/results/file-name.ts
var file_name = __webpack_require__(6184);
;// CONCATENATED MODULE: ./src/results/checks.ts
/** Shared, so that a million right values make no garbage. */
const RIGHT = [];
const TIME = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[-+]\d\d:?\d\d)?)?$/;
const MAX_SHOWN = 60;
/** Text. */
const checks_text = is('text', (value) => typeof value === 'string');
/** Text that is not empty. */
const filledText = is('text that is not empty', (value) => typeof value === 'string' && value !== '');
/** True or false. */
const flag = is('true or false', (value) => typeof value === 'boolean');
/** True, false or null. */
const flagOrNull = is('true, false or null', (value) => value === null || typeof value === 'boolean');
/** A finite number. */
const number = is('a number', (value) => isNumber(value));
/** A finite number from 0. */
const amount = is('a number from 0', (value) => isNumber(value) && value >= 0);
/** A number from 0 to 1. */
const share = is('a number from 0 to 1', (value) => isNumber(value) && value >= 0 && value <= 1);
/** A date, with or without a time, as ISO 8601 writes it. */
const time = is('an ISO 8601 time, e.g. `2026-11-24T10:00:00Z`', isTime);
/** Null, or what passes the check. */
function orNull(check) {
    return (value) => value === null
        ? RIGHT
        : check(value).map((wrong) => wrong.at === '' ? { ...wrong, allowed: `${wrong.allowed} or null` } : wrong);
}
/** A list of what passes the check. */
function listOf(check) {
    return (value) => (Array.isArray(value) ? checkItems(value, check) : [describeWrong('a list', value)]);
}
/** A list of at least one of what passes the check. */
function filledListOf(check) {
    return (value) => Array.isArray(value) && value.length > 0
        ? checkItems(value, check)
        : [describeWrong('a list that is not empty', value)];
}
/** A mapping of any keys to what passes the check. */
function mapOf(check) {
    return (value) => {
        if (!isMapping(value))
            return [describeWrong('a mapping', value)];
        const all = [];
        for (const key of Object.keys(value))
            gather(all, check(value[key]), stepTo(key));
        return all;
    };
}
/** A mapping with all keys of `required`, perhaps those of `optional`; other keys are not looked at. */
function shape(required, optional) {
    const known = Object.entries({ ...optional, ...required });
    return (value) => {
        if (!isMapping(value))
            return [describeWrong('a mapping', value)];
        let all;
        for (const [key, check] of known) {
            const found = value[key];
            if (found === undefined && !Object.hasOwn(required, key))
                continue;
            const wrong = check(found);
            if (wrong.length > 0)
                gather((all ??= []), wrong, stepTo(key));
        }
        return all ?? RIGHT;
    };
}
/** Gives a value as an error message shows it: a scalar in backticks, cut where it is long; else what kind it is. */
function describe(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object' && value !== null)
        return 'a mapping';
    const scalar = typeof value === 'number' ? String(value) : JSON.stringify(value);
    return `\`${scalar.length > MAX_SHOWN ? `${scalar.slice(0, MAX_SHOWN - 3)}...` : scalar}\``;
}
function is(allowed, test) {
    return (value) => (test(value) ? RIGHT : [describeWrong(allowed, value)]);
}
function describeWrong(allowed, value) {
    return { at: '', allowed, found: describe(value) };
}
function checkItems(items, check) {
    const all = [];
    for (const [index, item] of items.entries()) {
        const wrong = check(item);
        if (wrong.length > 0)
            gather(all, wrong, `[${index}]`);
    }
    return all;
}
function gather(all, more, step) {
    for (const wrong of more)
        all.push({ ...wrong, at: step + wrong.at });
}
function stepTo(key) {
    return /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
/** `Date.parse` takes the 30th of February for the 2nd of March. */
function isTime(value) {
    const parts = typeof value === 'string' ? TIME.exec(value) : null;
    if (parts === null)
        return false;
    const [whole, day = ''] = parts;
    return !Number.isNaN(Date.parse(whole)) && new Date(day).toISOString().startsWith(day);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}

;// CONCATENATED MODULE: ./src/results/parse-record.ts


/** Wrong places named at once. */
const MAX_PROBLEMS = 5;
// What a report or a comparison reads is checked; everything else in a file is carried along unread.
const outcome = {
    scores: mapOf(orNull(share)),
    latency_ms: orNull(amount),
    error: orNull(checks_text),
    output: orNull(checks_text),
    explanations: mapOf(checks_text),
};
const trial = shape({ passed: flagOrNull }, outcome);
const result = shape({ test_id: filledText, passed: flagOrNull }, { ...outcome, case_hash: filledText, must_pass: flag, tags: listOf(checks_text), trials: filledListOf(trial) });
const evaluator = shape({ name: filledText, version: number, settings: mapOf(() => []), threshold: orNull(share) }, {});
const config = shape({}, {
    thresholds: shape({}, { min_pass_rate: share, regression_threshold: share, max_latency_ms: amount }),
    statistics: shape({}, { alpha: share, power: share, error_budget: share }),
    evaluators: listOf(evaluator),
    compare_to: filledText,
});
const summary = shape({}, {
    total_tests: amount,
    passed: amount,
    pass_rate: orNull(share),
    avg_latency_ms: orNull(amount),
    total_tokens: orNull(amount),
});
const cell = shape({ benchmark_name: filledText, model_id: filledText, timestamp: time, results: filledListOf(result) }, {
    summary: orNull(summary),
    config: orNull(config),
    fingerprint: filledText,
    complete: flag,
    unmeasured: checks_text,
});
/**
 * Checks that a parsed JSON value is a results file, ours or hand-made (docs/results.md), and gives it as it is. What is
 * wrong is a UserError that names the file and the place in it. Written by hand: a million rows take a second.
 */
function parseRecord(value, file) {
    const wrong = cell(value).map(({ at, allowed, found }) => {
        const what = at === '' ? 'the file' : `\`${at.replace(/^\./, '')}\``;
        return `${what} must be ${allowed}, found ${found}`;
    });
    if (wrong.length > 0)
        throw refuse(wrong, file);
    const record = value; // every part that is read was just checked
    const repeated = findRepeatedIds(record);
    if (repeated.length > 0)
        throw refuse(repeated, file);
    return record;
}
function findRepeatedIds({ results }) {
    const ids = new Set();
    const wrong = [];
    for (const [index, { test_id: id }] of results.entries()) {
        if (ids.has(id))
            wrong.push(`\`results[${index}].test_id\`: ${describe(id)} is given twice`);
        ids.add(id);
    }
    return wrong;
}
function refuse(wrong, file) {
    const more = wrong.length - MAX_PROBLEMS;
    const messages = [...wrong.slice(0, MAX_PROBLEMS), ...(more > 0 ? [`and ${more} more`] : [])];
    return new problem/* UserError */.yo(messages.map((message) => ({ message, place: { file } })));
}

;// CONCATENATED MODULE: ./src/results/read-results.ts







const OUR_KEYS = ['benchmark_name', 'model_id', 'results'];
/** Reads a results file. Anything that keeps it from being read is a UserError that names it. */
function readResultsFile(file) {
    return parseRecord(parse(read(file), file), file);
}
/**
 * Reads every results file of a folder (not of folders in it): those with our name or our three keys; others are passed
 * over. A folder that is missing is a UserError; so is, unless `mayBeEmpty`, one without results.
 */
function readResultsFolder(folder, { mayBeEmpty = false } = {}) {
    if (!isFolder(folder))
        throw (0,problem/* userError */.IF)(`\`${folder}\` is a file, not a folder of results`);
    const problems = [];
    const records = listJsonFiles(folder).flatMap((name) => {
        try {
            return readIfOurs(external_node_path_default().join(folder, name), name);
        }
        catch (error) {
            if (!(error instanceof problem/* UserError */.yo))
                throw error;
            problems.push(error);
            return [];
        }
    });
    if (problems.length > 0)
        throw new problem/* UserError */.yo(problems.flatMap((error) => error.problems));
    if (records.length === 0 && !mayBeEmpty)
        throw (0,problem/* userError */.IF)(`there are no results in \`${folder}\``);
    return records;
}
/** Reads what a user named: a results file or a folder of them. */
function readResults(named) {
    return isFolder(named) ? readResultsFolder(named) : [readResultsFile(named)];
}
/** Tells whether a path is a folder; a path to nothing is a UserError. */
function isFolder(named) {
    const stat = orUserError(named, () => (0,external_node_fs_.statSync)(named, { throwIfNoEntry: false }));
    if (stat === undefined)
        throw (0,problem/* userError */.IF)(`there is no file or folder \`${named}\``);
    return stat.isDirectory();
}
/** In the order of their names, so that the same folder reads the same everywhere. */
function listJsonFiles(folder) {
    return orUserError(folder, () => (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }))
        .filter((entry) => entry.isFile() || entry.isSymbolicLink())
        .map((entry) => entry.name)
        .filter((name) => name.endsWith('.json') && !name.startsWith('.') && name !== 'run.json')
        .sort();
}
function readIfOurs(file, name) {
    if ((0,file_name/* isResultsFileName */.S)(name))
        return [readResultsFile(file)];
    const text = tryRead(file);
    // A damaged file that names our keys was one of ours: to pass it over would compare with less than the user thinks.
    if (text === undefined || !OUR_KEYS.every((key) => text.includes(`"${key}"`)))
        return [];
    const value = parse(text, file);
    return hasOurKeys(value) ? [parseRecord(value, file)] : [];
}
function hasOurKeys(value) {
    return typeof value === 'object' && value !== null && OUR_KEYS.every((key) => Object.hasOwn(value, key));
}
function tryRead(file) {
    try {
        return read(file);
    }
    catch {
        return undefined;
    }
}
function read(file) {
    return orUserError(file, () => {
        const { size } = (0,external_node_fs_.statSync)(file);
        // No JavaScript string is longer; in UTF-8 no text has fewer bytes than characters.
        if (size > external_node_buffer_.constants.MAX_STRING_LENGTH)
            throw (0,problem/* userError */.IF)(`has ${size} bytes; at most ${external_node_buffer_.constants.MAX_STRING_LENGTH} can be read`, { file });
        return (0,external_node_fs_.readFileSync)(file, 'utf8').replace(/^\ufeff/, '');
    });
}
function orUserError(file, act) {
    try {
        return act();
    }
    catch (error) {
        if (error instanceof problem/* UserError */.yo)
            throw error;
        const reason = error instanceof Error ? error.message : String(error);
        throw (0,problem/* userError */.IF)(`cannot be read: ${reason}`, { file }, { cause: error });
    }
}
function parse(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw (0,json/* explainSyntaxError */.t)(error, text, file);
    }
}


/***/ }),

/***/ 5622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ explainSyntaxError),
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(3603);
// EXTERNAL MODULE: ./src/source/limits.ts
var limits = __webpack_require__(8785);
// EXTERNAL MODULE: ./src/source/quote.ts
var quote = __webpack_require__(6629);
;// CONCATENATED MODULE: ./src/source/json-reader.ts


const LIMITS = { values: 5_000_000, levels: 32 };
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, BACKSLASH] = [9, 10, 13, 32, 34, 92];
/** What is wrong with a JSON text, and where. */
class JsonSyntaxError extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/**
 * Reads a JSON text with positions, which JSON.parse does not give. Beyond RFC 8259 it refuses what would be lost or do
 * harm in silence: a key given twice, a key that reaches a prototype, a number beyond a double, too many levels or values.
 */
class JsonReader {
    #text;
    #at = 0;
    #values = 0;
    constructor(text) {
        this.#text = text;
    }
    readAll() {
        const top = this.#readValue(1);
        this.#skipBlanks();
        if (this.#at < this.#text.length)
            this.#fail('not valid JSON: more text follows the value');
        return top;
    }
    #readValue(level) {
        this.#skipBlanks();
        this.#values += 1;
        if (this.#values > LIMITS.values)
            this.#fail(`more than ${LIMITS.values} values are not allowed`);
        if (level > LIMITS.levels)
            this.#fail(`more than ${LIMITS.levels} levels are not allowed`);
        const offset = this.#at;
        const start = this.#text[offset];
        if (start === '{')
            return this.#readObject(level);
        if (start === '[')
            return this.#readArray(level);
        return { offset, value: start === '"' ? this.#readString() : this.#readLiteral() };
    }
    #readObject(level) {
        const offset = this.#at;
        const entries = new Map();
        const value = {};
        this.#at += 1;
        while (!this.#skipTo('}', entries.size > 0)) {
            const keyOffset = this.#at;
            if (this.#text[keyOffset] !== '"')
                this.#fail('not valid JSON: expected a key in double quotes');
            const key = this.#readString();
            if (limits/* FORBIDDEN_KEYS */.p.has(key))
                this.#fail(`the key ${(0,quote/* quote */.h)(key)} is not allowed`, keyOffset);
            if (entries.has(key))
                this.#fail(`the key ${(0,quote/* quote */.h)(key)} is given twice`, keyOffset);
            this.#skipBlanks();
            if (this.#text[this.#at] !== ':')
                this.#fail('not valid JSON: expected `:` after the key');
            this.#at += 1;
            const node = this.#readValue(level + 1);
            entries.set(key, { node, keyOffset });
            value[key] = node.value;
        }
        return { offset, value, entries };
    }
    #readArray(level) {
        const offset = this.#at;
        const items = [];
        this.#at += 1;
        while (!this.#skipTo(']', items.length > 0))
            items.push(this.#readValue(level + 1));
        return { offset, value: items.map(({ value }) => value), items };
    }
    /** Passes over the closing bracket and tells true, or over the comma before the next element. */
    #skipTo(closing, needsComma) {
        this.#skipBlanks();
        const found = this.#text[this.#at];
        if (found === closing) {
            this.#at += 1;
            return true;
        }
        if (!needsComma)
            return false;
        if (found !== ',')
            this.#fail(`not valid JSON: expected \`,\` or \`${closing}\``);
        this.#at += 1;
        this.#skipBlanks();
        if (this.#text[this.#at] === closing)
            this.#fail(`not valid JSON: no comma is allowed before \`${closing}\``);
        return false;
    }
    #readString() {
        const start = this.#at;
        let end = start + 1;
        let isPlain = true;
        for (let code = this.#text.charCodeAt(end); code !== QUOTE; code = this.#text.charCodeAt(end)) {
            if (Number.isNaN(code))
                this.#fail('not valid JSON: a text is not closed');
            if (code < SPACE)
                this.#fail('not valid JSON: a text holds a line break or control character', end);
            if (code === BACKSLASH)
                isPlain = false;
            end += code === BACKSLASH ? 2 : 1;
        }
        this.#at = end + 1;
        return isPlain ? this.#text.slice(start + 1, end) : this.#unescape(start, end + 1);
    }
    #unescape(start, end) {
        try {
            return JSON.parse(this.#text.slice(start, end)); // a JSON text in quotes is a string
        }
        catch {
            return this.#fail('not valid JSON: a text holds an unknown escape', start);
        }
    }
    #readLiteral() {
        LITERAL.lastIndex = this.#at;
        const literal = LITERAL.exec(this.#text)?.[0];
        if (literal === undefined)
            return this.#fail('not valid JSON: expected a value');
        const value = JSON.parse(literal); // what the pattern matches is one of these
        if (typeof value === 'number' && !Number.isFinite(value))
            this.#fail('only finite numbers are allowed');
        this.#at += literal.length;
        return value;
    }
    #skipBlanks() {
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (code !== SPACE && code !== LINE_FEED && code !== RETURN && code !== TAB)
                return;
            this.#at += 1;
        }
    }
    #fail(message, offset = this.#at) {
        throw new JsonSyntaxError(message, offset);
    }
}

;// CONCATENATED MODULE: ./src/source/json.ts



/** Parses JSON; what is wrong with it is a UserError. `firstLine` is the line of the file on which the text starts. */
function parseJson(text, file, firstLine = 1) {
    const placeAt = placesIn(text, file, firstLine);
    const top = read(text, placeAt);
    const find = (path) => findNode(top, path);
    return {
        file,
        value: top.value,
        placeOf: (path) => placeAt(find(path).node.offset),
        placeOfKey: (path) => placeAt(find(path).keyOffset),
    };
}
/** Makes a UserError of what JSON.parse threw, with the line and column, which it does not always tell. */
function explainSyntaxError(error, text, file, firstLine = 1) {
    try {
        new JsonReader(text).readAll();
    }
    catch (found) {
        if (found instanceof JsonSyntaxError) {
            const isCut = error instanceof Error && /end of JSON input|Unterminated/.test(error.message);
            const message = isCut ? 'not valid JSON: the file is cut off' : found.message;
            return (0,problem/* userError */.IF)(message, placesIn(text, file, firstLine)(found.offset), { cause: error });
        }
    }
    return (0,problem/* userError */.IF)('not valid JSON', { file, line: firstLine }, { cause: error });
}
function read(text, placeAt) {
    try {
        return new JsonReader(text).readAll();
    }
    catch (error) {
        if (!(error instanceof JsonSyntaxError))
            throw error;
        throw (0,problem/* userError */.IF)(error.message, placeAt(error.offset), { cause: error });
    }
}
/** Gives the function from offsets to places; lines are counted when it is first asked. */
function placesIn(text, file, firstLine) {
    let counter;
    return (offset) => {
        const { line, col } = (counter ??= countLines(text)).linePos(offset);
        return { file, line: line + firstLine - 1, column: col };
    };
}
function countLines(text) {
    const counter = new dist/* LineCounter */.HN();
    counter.addNewLine(0);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        counter.addNewLine(at + 1);
    return counter;
}
/** Finds what stands at a path, or the last thing on the way. */
function findNode(top, path) {
    let found = { node: top, keyOffset: top.offset };
    for (const step of path) {
        const item = found.node.items?.[Number(step)];
        const next = item === undefined ? found.node.entries?.get(String(step)) : { node: item, keyOffset: item.offset };
        if (next === undefined)
            break;
        found = next;
    }
    return found;
}


/***/ }),

/***/ 8785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ FORBIDDEN_KEYS)
/* harmony export */ });
/** Keys that could reach the prototypes of objects. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);


/***/ })

};
