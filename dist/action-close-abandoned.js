export const id = 955;
export const ids = [955];
export const modules = {

/***/ 64331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeAbandoned: () => (/* binding */ closeAbandoned)
/* harmony export */ });
/* harmony import */ var _github_check_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35867);
/* harmony import */ var _github_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47318);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19556);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65446);
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53385);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88353);
/* harmony import */ var _github_rest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66417);
/* harmony import */ var _report_no_verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68239);








const CONCLUSIONS = ['success', 'failure', 'neutral'];
/**
 * Closes a check that the main step left open: with its verdict where there was one, else as cancelled, which the job's
 * summary and an earlier comment then say too. Never rejects.
 */
async function closeAbandoned(env, abandoned) {
    const log = new _github_log_js__WEBPACK_IMPORTED_MODULE_4__.Log();
    const ending = describeVerdict(abandoned) ?? describeEnd(abandoned);
    try {
        const context = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readContext */ .y)(env);
        const { token, checkName, comment } = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .K)(env, context.chosen);
        const api = (0,_github_rest_js__WEBPACK_IMPORTED_MODULE_6__/* .openApi */ .Nd)(token, context);
        const checkId = await findAbandoned(api, { name: checkName, sha: context.checkSha }, abandoned.checkId);
        if (checkId === null)
            return;
        const { pullRequest, runId, runAttempt } = context;
        if (ending.conclusion === 'cancelled') {
            await (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .writeJobSummary */ .j)(ending.summary);
            const sticky = { checkName, runId, runAttempt, author: null, mayCreate: false };
            if (pullRequest !== null && comment)
                await (0,_github_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .publishComment */ .p)(api, { ...sticky, pullRequest: pullRequest.number }, ending.summary).catch((error) => log.warning(`the comment could not be updated: ${(0,_github_rest_js__WEBPACK_IMPORTED_MODULE_6__/* .describeError */ .Uc)(error)}`));
        }
        await (0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_0__/* .closeCheck */ .tQ)(api, checkId, { ...ending, annotations: [] });
        log.info(ending.title);
    }
    catch (error) {
        log.warning(`the check could not be closed: ${(0,_github_rest_js__WEBPACK_IMPORTED_MODULE_6__/* .describeError */ .Uc)(error)}`);
    }
}
/** Finds the open check; null where there is none, or a newer run has closed it: its verdict stands. */
async function findAbandoned(api, named, known) {
    const found = await (0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_0__/* .findStatus */ .GQ)(api, named).catch(() => null);
    if (found === null)
        return known > 0 ? known : null;
    return found.isOpen ? found.id : null;
}
function describeVerdict({ conclusion, title }) {
    const known = CONCLUSIONS.find((one) => one === conclusion);
    if (known === undefined)
        return null;
    return { conclusion: known, title, summary: "The report is in the job's summary.\n" };
}
function describeEnd({ wasCancelled }) {
    const { title, markdown } = (0,_report_no_verdict_js__WEBPACK_IMPORTED_MODULE_7__.explainAbandoned)(wasCancelled);
    return { conclusion: 'cancelled', title, summary: markdown };
}


/***/ }),

/***/ 21779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createGate)
/* harmony export */ });
/** Gives a gate from its keys as files spell them; absent keys stay absent. */
function createGate(text) {
    return {
        ...(text.min_pass_rate !== undefined && { minPassRate: text.min_pass_rate }),
        ...(text.regression_threshold !== undefined && { regressionThreshold: text.regression_threshold }),
        ...(text.max_latency_ms !== undefined && { maxLatencyMs: text.max_latency_ms }),
    };
}


/***/ }),

/***/ 97522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest),
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Gives a short digest (16 hex digits of SHA-256) of a JSON value; the order of keys does not count. */
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16);
}
/** Gives a value as JSON with sorted keys: equal values give equal texts. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, item) => typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
        : item);
}


/***/ }),

/***/ 12011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ describeEvaluators),
/* harmony export */   B8: () => (/* binding */ describeEvaluator),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   I4: () => (/* binding */ cellName),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   SZ: () => (/* binding */ changeRange),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   nC: () => (/* binding */ percentRange),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sp: () => (/* binding */ pValue)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);

/** Longest setting that is shown; of a longer one, say a rubric, only the name is. */
const MAX_SETTING = 40;
/** Names of the metrics. */
const METRIC_NAMES = { pass_rate: 'pass rate', score: 'mean score' };
/** Gives a rate from 0 to 1 in percent, with one decimal where it needs one. */
function percent(rate) {
    return `${trim(rate * 100)} %`;
}
/** Gives a difference of rates in percentage points; a drop with its sign. */
function points(difference) {
    const text = trim(difference * 100);
    return `${text} ${text === '1' || text === '-1' ? 'point' : 'points'}`;
}
/** Gives a p value to two significant digits. */
function pValue(p) {
    return p < 0.0001 ? 'p < 0.0001' : `p = ${Number(p.toPrecision(2))}`;
}
/** Gives milliseconds as people say them. */
function duration(ms) {
    const rounded = Math.round(ms);
    return rounded < 1000 ? `${rounded} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}
/** Gives a count in groups of thousands. */
function thousands(value) {
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
    return `${percent(low).replace(' %', '')} to ${percent(high)}`;
}
/** Gives a change of a rate in percentage points, a rise with its sign too. */
function change(difference) {
    const text = points(difference);
    return /^[1-9]|^0\./.test(text) ? `+${text}` : text;
}
/** Gives an interval of changes in percentage points, without the part beyond 100 that a t interval may have. */
function changeRange([low, high]) {
    const bound = (value) => change(Math.min(1, Math.max(-1, value))).replace(/ points?$/, '');
    return `${bound(low)} to ${bound(high)}`;
}
/** Gives a ratio of two medians, e.g. `× 1.04`. */
function times(ratio) {
    return `× ${ratio.toFixed(2)}`;
}
/** Gives "1 case" or "3 cases". */
function plural(value, noun) {
    return `${thousands(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** Gives a cell's name: its benchmark and its model. */
function cellName({ benchmark, model, }) {
    return `${benchmark} on ${model}`;
}
/** Gives how a setting changed, e.g. `tolerance 0.01 -> 0.5`; long values are left out. The user's own words. */
function describeDifference({ name, before, after }) {
    const [was, is] = [showSetting(before), showSetting(after)];
    return Math.max(was.length, is.length) > MAX_SETTING ? name : `${name} ${was} -> ${is}`;
}
/** Gives how an evaluator changed, e.g. `numeric_match (tolerance 0.01 -> 0.5)`. The user's own words. */
function describeEvaluator({ name, change }) {
    return `${name} (${typeof change === 'string' ? change : change.map(describeDifference).join(', ')})`;
}
/** Gives how evaluators changed, one after the other. */
function describeEvaluators(changes) {
    return [...new Set(changes.map(describeEvaluator))].join(', ');
}
function showSetting(value) {
    return value === null ? 'none' : (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value);
}
function trim(value) {
    return value.toFixed(1).replace(/\.0$/, '').replace(/^-0$/, '0');
}


/***/ })

};
