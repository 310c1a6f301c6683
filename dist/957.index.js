export const id = 957;
export const ids = [957];
export const modules = {

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

/***/ 44559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeLeftOpen: () => (/* binding */ closeLeftOpen)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _check_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35867);
/* harmony import */ var _comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47318);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19556);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65446);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53385);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66417);







const CONCLUSIONS = ['success', 'failure', 'neutral'];
/**
 * Closes a check that the main step left open: with its verdict where there was one, else as cancelled, which the job's
 * summary and an earlier comment then say too. Never rejects.
 */
async function closeLeftOpen(env, leftOpen) {
    const log = new _log_js__WEBPACK_IMPORTED_MODULE_5__.Log();
    const ending = describeVerdict(leftOpen) ?? describeEnd(leftOpen);
    try {
        const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readContext */ .y)(env);
        const { token, checkName, comment } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)(env, context.chosen);
        const api = (0,_rest_js__WEBPACK_IMPORTED_MODULE_6__/* .openApi */ .Nd)(token, context);
        const checkId = await findLeftOpen(api, { name: checkName, sha: context.checkSha }, leftOpen.checkId);
        if (checkId === null)
            return;
        const { pullRequest, runId, runAttempt } = context;
        if (ending.conclusion === 'cancelled') {
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(ending.summary, true).write();
            const sticky = { checkName, runId, runAttempt, author: null, mayCreate: false };
            if (pullRequest !== null && comment)
                await (0,_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .publishComment */ .p)(api, { ...sticky, pullRequest: pullRequest.number }, ending.summary).catch((error) => log.warning(`the comment could not be updated: ${(0,_rest_js__WEBPACK_IMPORTED_MODULE_6__/* .describeError */ .Uc)(error)}`));
        }
        await (0,_check_run_js__WEBPACK_IMPORTED_MODULE_1__/* .closeCheck */ .tQ)(api, checkId, { ...ending, annotations: [] });
        log.info(ending.title);
    }
    catch (error) {
        log.warning(`the check could not be closed: ${(0,_rest_js__WEBPACK_IMPORTED_MODULE_6__/* .describeError */ .Uc)(error)}`);
    }
}
/** Null where there is none, or a newer run has closed it with its verdict: that stands. */
async function findLeftOpen(api, named, known) {
    const found = await (0,_check_run_js__WEBPACK_IMPORTED_MODULE_1__/* .findStatus */ .GQ)(api, named).catch(() => null);
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
    const title = wasCancelled
        ? '⚪ Cancelled before there was a verdict'
        : '⚪ Ended before there was a verdict';
    const markdown = `## ${title}\n\n` +
        'Nobody was judged, and nothing of this run enters the baseline.\n\n**Next**: run the job again.\n';
    return { conclusion: 'cancelled', title, summary: markdown };
}


/***/ })

};
