export const id = 238;
export const ids = [238];
export const modules = {

/***/ 9238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2821);
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9716);
/* harmony import */ var _compare_match_cells_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7426);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3603);
/* harmony import */ var _results_read_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3836);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3502);
/* harmony import */ var _print_verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3190);








/** `llm-bench check`: holds each cell's newest run in the results folder against the one before it. */
function check(args, io) {
    const listed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .valueOf */ .RP)(args, 'fail-on');
    if (listed !== undefined && args.flags.has('fail-on-regression'))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('give --fail-on or --fail-on-regression, not both');
    const failOn = listed ?? (args.flags.has('fail-on-regression') ? 'regression, below-floor' : 'never');
    (0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFailOn */ .XV)(failOn);
    const records = (0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_3__/* .readResultsFolder */ .fJ)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(io.cwd, (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .valueOf */ .RP)(args, 'results') ?? 'results'));
    return (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .printVerdict */ .z)((0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .applyGate */ .e)((0,_compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .compareRuns */ .q)((0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_7__/* .matchNewestTwo */ .iz)(records)), failOn), args.flags.has('json'), io);
}


/***/ })

};
