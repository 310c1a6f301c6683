export const id = 165;
export const ids = [165];
export const modules = {

/***/ 1165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2821);
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9716);
/* harmony import */ var _compare_match_cells_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7426);
/* harmony import */ var _results_read_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3836);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3502);
/* harmony import */ var _print_verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3190);







/** `llm-bench compare BASE NEW`: holds one results file or folder against another. */
function compare(args, io) {
    const failOn = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .valueOf */ .RP)(args, 'fail-on') ?? _compare_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_FAIL_ON */ .VQ;
    (0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFailOn */ .XV)(failOn);
    const [base = '', next = ''] = args.positionals.map((named) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(io.cwd, named));
    return (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .printVerdict */ .z)((0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .applyGate */ .e)((0,_compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .compareRuns */ .q)(match(base, next)), failOn), args.flags.has('json'), io);
}
function match(base, next) {
    if ((0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(base) || (0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_2__/* .isFolder */ .lQ)(next))
        return (0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .matchCells */ .Zt)((0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_2__/* .readResults */ .x8)(base), (0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_2__/* .readResults */ .x8)(next));
    return (0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .matchTwo */ .of)((0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_2__/* .readResultsFile */ .B9)(base), (0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_2__/* .readResultsFile */ .B9)(next));
}


/***/ })

};
