export const id = 10;
export const ids = [10];
export const modules = {

/***/ 10206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readChoices)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3502);


/** Reads the options by which `run` and `validate` choose from the config. */
function readChoices(args) {
    return {
        config: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(args, 'config'),
        benchmarks: args.values.get('benchmark') ?? [],
        models: args.values.get('model') ?? [],
        cases: args.values.get('case') ?? [],
        tags: args.values.get('tag') ?? [],
        limit: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(args, 'limit'),
        repeat: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .countUpTo */ .MJ)(args, 'repeat', _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPEAT */ .rX),
        allowedHosts: (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOf */ .RP)(args, 'allowed-hosts') ?? '',
    };
}


/***/ }),

/***/ 30010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _plan_load_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64773);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67388);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10206);





/** `llm-bench validate`: reads everything a run would read and says what would be run; asks nothing. */
async function validate(args, io) {
    const { plan, unavailable, notes } = await (0,_plan_load_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPlan */ .Y)((0,_choices_js__WEBPACK_IMPORTED_MODULE_3__/* .readChoices */ .B)(args), io);
    const cells = plan.cells.map(({ benchmark, model, cases, repeat, complete }) => ({
        benchmark: benchmark.name,
        model: model.id,
        cases: cases.length,
        trials: cases.length * repeat,
        complete,
    }));
    if (args.flags.has('json'))
        io.out(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s$)({ cells }, 2)}\n`);
    else {
        for (const { benchmark, model, cases, trials } of cells)
            io.out(`${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(benchmark)} on ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(model)}: ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(cases, 'case')}, ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(trials, 'request')}\n`);
        io.out(`valid: ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(cells.length, 'cell')}, ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(cells.reduce((sum, { trials }) => sum + trials, 0), 'request')}\n`);
    }
    for (const note of listUnnamed(plan))
        io.err(`note: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(note)}\n`);
    // A machine without keys may validate what another one runs.
    for (const problem of [...notes, ...unavailable])
        io.err(`note: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)((0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.renderProblem)(problem))}\n`);
    return 0;
}
/** Recommends ids, once a benchmark, where cases have none: their place names them, and that moves. */
function listUnnamed({ cells }) {
    const benchmarks = new Map(cells.map((cell) => [cell.benchmark.name, cell]));
    return [...benchmarks.values()].flatMap(({ benchmark, cases }) => {
        const unnamed = cases.filter(({ isUnnamed }) => isUnnamed === true);
        const [first] = unnamed;
        if (first === undefined)
            return [];
        const without = sayWithout(unnamed.length, cases.length, benchmark.name);
        const message = `${without}: with one each, reports name the same case alike when others come before it`;
        return (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.renderProblem)({ message, place: first.place });
    });
}
function sayWithout(unnamed, all, benchmark) {
    if (unnamed < all)
        return `${unnamed} of ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(all, 'case')} of \`${benchmark}\` ${unnamed === 1 ? 'has' : 'have'} no \`id\``;
    return all === 1
        ? `the case of \`${benchmark}\` has no \`id\``
        : `none of the ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(all, 'case')} of \`${benchmark}\` has an \`id\``;
}


/***/ })

};
