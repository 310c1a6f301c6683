export const id = 165;
export const ids = [165];
export const modules = {

/***/ 51165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64065);
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59716);
/* harmony import */ var _compare_match_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7426);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39204);
/* harmony import */ var _evaluators_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13479);
/* harmony import */ var _pipeline_rescore_pairs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82867);
/* harmony import */ var _records_read_results_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89915);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3502);
/* harmony import */ var _print_verdict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76986);










/** `llm-bench compare BASE NEW`: holds one results file or folder against another. */
async function compare(args, io) {
    const failOn = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .valueOf */ .RP)(args, 'fail-on') ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_FAIL_ON */ .VQ;
    (0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFailOn */ .XV)(failOn);
    const [base = '', next = ''] = args.positionals.map((named) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(io.cwd, named));
    const matched = await (0,_pipeline_rescore_pairs_js__WEBPACK_IMPORTED_MODULE_6__/* .rescorePairs */ .F)(match(base, next), _evaluators_index_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluators */ .D, io.signal);
    return (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .printVerdict */ .z)((0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .applyGate */ .e)((0,_compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRuns */ .q)(matched), failOn), args.flags.has('json'), io);
}
function match(base, next) {
    if ((0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_7__/* .isFolder */ .lQ)(base) || (0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_7__/* .isFolder */ .lQ)(next))
        return (0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .matchCells */ .Zt)((0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_7__/* .readResults */ .x8)(base), (0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_7__/* .readResults */ .x8)(next));
    return (0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_3__/* .matchTwo */ .of)((0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_7__/* .readResultsFile */ .B9)(base), (0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_7__/* .readResultsFile */ .B9)(next));
}


/***/ })

};
