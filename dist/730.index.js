export const id = 730;
export const ids = [730];
export const modules = {

/***/ 41730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_2__);
/** The action's entry: signals, one catch, the exit code. Everything heavy is loaded when it is needed. */



/** The user's mistake, or a defect of ours: there is no verdict. */
const FAILED = 2;
const CANCELLED = 1;
/** How long what is under way may take to end once the job is cancelled; the runner waits for 7.5 s. */
const GRACE_MS = 2000;
/** Runs the action and ends the process; never rejects. */
async function main() {
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
        const { runAction } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(838), __webpack_require__.e(816), __webpack_require__.e(351), __webpack_require__.e(668), __webpack_require__.e(29), __webpack_require__.e(477), __webpack_require__.e(264), __webpack_require__.e(810), __webpack_require__.e(373), __webpack_require__.e(338), __webpack_require__.e(2), __webpack_require__.e(686)]).then(__webpack_require__.bind(__webpack_require__, 62422));
        end(await runAction({
            env: (node_process__WEBPACK_IMPORTED_MODULE_2___default().env),
            serviceLauncher: node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(launcher), 'service.js'),
            signal: interrupt.signal,
        }));
    }
    catch (error) {
        if (interrupt.signal.aborted)
            endCancelled();
        else
            await explain(error);
        end(FAILED);
    }
}
/** The post step says so, and closes the check. */
function endCancelled() {
    const file = (node_process__WEBPACK_IMPORTED_MODULE_2___default().env)['GITHUB_STATE'];
    if (file !== undefined && file !== '')
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, 'cancelled=true\n');
    node_process__WEBPACK_IMPORTED_MODULE_2___default().exit(CANCELLED);
}
/** What is still open then, a connection or the process of a service that hangs, is waited for by nobody. */
function end(code) {
    node_process__WEBPACK_IMPORTED_MODULE_2___default().stdout.write('', () => node_process__WEBPACK_IMPORTED_MODULE_2___default().exit(code));
}
/** Inputs and events that are wrong come to light before there is a check to say so. */
async function explain(error) {
    const [{ explainFailure }, { Log: OurLog }, { renderProblem, UserError }] = await Promise.all([
        __webpack_require__.e(/* import() */ 304).then(__webpack_require__.bind(__webpack_require__, 3304)),
        Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__, 53385)),
        __webpack_require__.e(/* import() */ 603).then(__webpack_require__.bind(__webpack_require__, 53603)),
    ]);
    const log = new OurLog();
    log.error(explainFailure(error).sentence);
    if (error instanceof UserError)
        for (const problem of error.problems)
            log.info(renderProblem(problem));
    else
        log.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
}


/***/ })

};
