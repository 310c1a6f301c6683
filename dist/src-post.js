export const id = 661;
export const ids = [661];
export const modules = {

/***/ 86661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPostStep: () => (/* binding */ runPostStep)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_0__);
/** The action's post step: closes the check that a cancelled or killed main step left open. */

/** Runs the post step and ends the process; never rejects, and fails nothing. */
async function runPostStep() {
    const { env } = (node_process__WEBPACK_IMPORTED_MODULE_0___default());
    const wasCancelled = env['STATE_cancelled'] === 'true';
    const isOpen = env['STATE_check-id'] !== undefined && env['STATE_check-closed'] !== 'true';
    // If main was cancelled while the check was being made, it does not know of it.
    if (isOpen || wasCancelled)
        await close({
            checkId: numberOf(env['STATE_check-id']),
            writer: env['STATE_check-writer'] ?? '',
            wasCancelled,
            conclusion: env['STATE_conclusion'] ?? '',
            title: env['STATE_title'] ?? '',
        });
    node_process__WEBPACK_IMPORTED_MODULE_0___default().stdout.write('', () => node_process__WEBPACK_IMPORTED_MODULE_0___default().exit(0));
}
function numberOf(text) {
    return text === undefined || text === '' ? null : Number(text);
}
async function close(abandoned) {
    const { closeAbandoned } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(351), __webpack_require__.e(848), __webpack_require__.e(14)]).then(__webpack_require__.bind(__webpack_require__, 64331));
    await closeAbandoned((node_process__WEBPACK_IMPORTED_MODULE_0___default().env), abandoned);
}


/***/ })

};
