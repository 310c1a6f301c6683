export const id = 6661;
export const ids = [6661];
export const modules = {

/***/ 86661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPostStep: () => (/* binding */ runPostStep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_1__);
/** The action's post step: closes the check that the main step left open, and uploads the answers that it left. */


/** Runs the post step and ends the process; never rejects, and fails nothing. */
async function runPostStep() {
    const { env } = (node_process__WEBPACK_IMPORTED_MODULE_1___default());
    node_process__WEBPACK_IMPORTED_MODULE_1___default().stdout.on('error', () => undefined);
    // Always: main may not know of its check, and may not have been able to say what it knows.
    const check = {
        checkId: numberOf(env['STATE_check-id']),
        isClosed: env['STATE_check-closed'] === 'true',
        writer: env['STATE_check-writer'] ?? '',
        wasCancelled: env['STATE_cancelled'] === 'true',
        conclusion: env['STATE_conclusion'] ?? '',
        title: env['STATE_title'] ?? '',
    };
    const workerLauncher = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname((node_process__WEBPACK_IMPORTED_MODULE_1___default().argv)[1] ?? ''), 'worker.js');
    const { cleanUp } = await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(3838), __webpack_require__.e(1351), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(9159), __webpack_require__.e(6664), __webpack_require__.e(3119)]).then(__webpack_require__.bind(__webpack_require__, 1457));
    const batches = { file: env['STATE_batches'] ?? '', artifact: env['STATE_batches-artifact'] ?? '' };
    const left = { journal: env['STATE_journal'] ?? '', batches };
    await cleanUp(env, { check, ...left }, workerLauncher);
    node_process__WEBPACK_IMPORTED_MODULE_1___default().stdout.write('', () => node_process__WEBPACK_IMPORTED_MODULE_1___default().exit(0));
}
function numberOf(text) {
    return text === undefined || text === '' ? null : Number(text);
}


/***/ })

};
