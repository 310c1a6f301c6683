export const id = 1730;
export const ids = [1730];
export const modules = {

/***/ 6197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
/** Exit codes of the process (docs/cli.md). */
const EXIT_CODES = {
    passed: 0,
    /** A verdict that `fail-on` names. */
    failed: 1,
    /** The user's mistake, or a defect of ours: there is no verdict. */
    mistake: 2,
    /** Nothing could be measured, and `fail-on` names that. */
    unmeasured: 3,
    interrupted: 130,
};


/***/ }),

/***/ 41730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMainStep: () => (/* binding */ runMainStep)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _domain_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6197);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(311);
/** The action's entry: signals, one catch, the exit code. Everything heavy is loaded when it is needed. */





/** Exit code of a cancelled step: the runner takes anything but 0 for a failure. */
const CANCELLED = 1;
/** Time that work under way has to end once the job is cancelled; the runner waits for 7.5 s. */
const GRACE_MS = 2000;
/** Runs the action and ends the process; never rejects. */
async function runMainStep() {
    // Whatever ends the process before there is a verdict, it has not passed.
    (node_process__WEBPACK_IMPORTED_MODULE_2___default().exitCode) = _domain_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .a.mistake;
    // A log that nobody takes costs no verdict.
    for (const stream of [(node_process__WEBPACK_IMPORTED_MODULE_2___default().stdout), (node_process__WEBPACK_IMPORTED_MODULE_2___default().stderr)])
        stream.on('error', () => undefined);
    const interrupt = new AbortController();
    // The runner sends SIGINT when a job is cancelled, 7.5 s later SIGTERM, 2.5 s after that it ends the process.
    const cancel = () => {
        interrupt.abort();
        setTimeout(endCancelled, GRACE_MS).unref();
    };
    node_process__WEBPACK_IMPORTED_MODULE_2___default().once('SIGINT', cancel);
    node_process__WEBPACK_IMPORTED_MODULE_2___default().once('SIGTERM', cancel);
    const launcher = (node_process__WEBPACK_IMPORTED_MODULE_2___default().argv)[1] ?? '';
    try {
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2504), __webpack_require__.e(5175), __webpack_require__.e(5367), __webpack_require__.e(3838), __webpack_require__.e(1166), __webpack_require__.e(1351), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(205), __webpack_require__.e(7515), __webpack_require__.e(9159), __webpack_require__.e(4357), __webpack_require__.e(9261), __webpack_require__.e(1482), __webpack_require__.e(2700), __webpack_require__.e(2242), __webpack_require__.e(7491), __webpack_require__.e(1777), __webpack_require__.e(6277), __webpack_require__.e(2752), __webpack_require__.e(7529), __webpack_require__.e(1492), __webpack_require__.e(5633), __webpack_require__.e(6530), __webpack_require__.e(6664), __webpack_require__.e(8551)]).then(__webpack_require__.bind(__webpack_require__, 68551));
        end(await runAction({
            env: (node_process__WEBPACK_IMPORTED_MODULE_2___default().env),
            workerLauncher: node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(launcher), 'worker.js'),
            version: _version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x,
            signal: interrupt.signal,
        }));
    }
    catch (error) {
        if (interrupt.signal.aborted)
            endCancelled();
        else
            await explain(error);
        end(_domain_exit_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT_CODES */ .a.mistake);
    }
}
/** Ends the process as cancelled; the post step says so, and closes the check. */
function endCancelled() {
    const file = (node_process__WEBPACK_IMPORTED_MODULE_2___default().env)['GITHUB_STATE'];
    try {
        if (file !== undefined && file !== '')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, 'cancelled=true\n');
    }
    catch {
        // The post step closes the check all the same, and says that the step ended.
    }
    node_process__WEBPACK_IMPORTED_MODULE_2___default().exit(CANCELLED);
}
/** Ends the process; nobody waits for what is still open, a connection or the process of a service that hangs. */
function end(code) {
    node_process__WEBPACK_IMPORTED_MODULE_2___default().stdout.write('', () => node_process__WEBPACK_IMPORTED_MODULE_2___default().exit(code));
}
/** Explains an error in the log: wrong inputs and events are found before there is a check to say so. */
async function explain(error) {
    const [{ explainNoVerdict }, { Log: OurLog }, { renderProblem, UserError }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8239).then(__webpack_require__.bind(__webpack_require__, 68239)),
        Promise.all(/* import() */[__webpack_require__.e(3838), __webpack_require__.e(3385)]).then(__webpack_require__.bind(__webpack_require__, 53385)),
        __webpack_require__.e(/* import() */ 3603).then(__webpack_require__.bind(__webpack_require__, 53603)),
    ]);
    const log = new OurLog();
    log.error(explainNoVerdict(error).sentence);
    if (error instanceof UserError)
        for (const problem of error.problems)
            log.info(renderProblem(problem));
    else
        log.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json; a test holds the two together. */
const VERSION = '0.1.0';


/***/ })

};
