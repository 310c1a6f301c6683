export const id = 238;
export const ids = [238];
export const modules = {

/***/ 99238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64065);
/* harmony import */ var _compare_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59716);
/* harmony import */ var _compare_match_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7426);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53603);
/* harmony import */ var _evaluators_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13479);
/* harmony import */ var _pipeline_rescore_pairs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82867);
/* harmony import */ var _records_read_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89915);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3502);
/* harmony import */ var _print_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76986);
/* harmony import */ var _results_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39797);










/** `llm-bench check`: holds each cell's newest run in the results folder against the one before it. */
async function check(args, io) {
    const listed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .valueOf */ .RP)(args, 'fail-on');
    if (listed !== undefined && args.flags.has('fail-on-regression'))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)('give --fail-on or --fail-on-regression, not both');
    const failOn = listed ?? (args.flags.has('fail-on-regression') ? 'regression, below-floor' : 'never');
    (0,_compare_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFailOn */ .XV)(failOn);
    const { folder, reach } = (0,_results_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .chooseResults */ .U)(args, io);
    const records = (0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_6__/* .readResultsFolder */ .fJ)(folder, { reach });
    const matched = await (0,_pipeline_rescore_pairs_js__WEBPACK_IMPORTED_MODULE_5__/* .rescorePairs */ .F)((0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .matchNewestTwo */ .iz)(records), _evaluators_index_js__WEBPACK_IMPORTED_MODULE_4__/* .evaluators */ .D, io.signal);
    return (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .printVerdict */ .z)((0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .applyGate */ .e)((0,_compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRuns */ .q)(matched), failOn), args.flags.has('json'), io);
}


/***/ }),

/***/ 39797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ chooseResults),
/* harmony export */   l: () => (/* binding */ readEarlier)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39204);
/* harmony import */ var _records_read_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89915);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92960);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3502);






/** Gives the folder of results: one that is named may lie anywhere, the default one within the working directory. */
function chooseResults(args, { cwd }) {
    const named = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .valueOf */ .RP)(args, 'results');
    return {
        folder: node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, named ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_RESULTS */ .hN),
        reach: named === undefined ? (0,_text_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .localWorkspace */ .rL)(cwd).files : _text_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .ANYWHERE */ .eY,
    };
}
/** Gives the earlier runs of a results folder; none where there is none yet. */
function readEarlier({ folder, reach }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_3__/* .readResultsFolder */ .fJ)(folder, { mayBeEmpty: true, reach }) : [];
}


/***/ })

};
