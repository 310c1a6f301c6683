export const id = 603;
export const ids = [603];
export const modules = {

/***/ 53603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UserError: () => (/* binding */ UserError),
/* harmony export */   renderProblem: () => (/* binding */ renderProblem),
/* harmony export */   userError: () => (/* binding */ userError)
/* harmony export */ });
/** The user's mistake (usage, config or data): ends the run with exit code 2, all problems named at once. */
class UserError extends Error {
    name = 'UserError';
    problems;
    constructor(problems, options) {
        super(problems.map(renderProblem).join('\n'), options);
        this.problems = problems;
    }
}
/** Makes a UserError of one problem. */
function userError(message, place, options) {
    return new UserError([place === undefined ? { message } : { message, place }], options);
}
/** Gives `file:line:column: message`, as compilers and editors write it. */
function renderProblem({ message, place }) {
    if (place === undefined)
        return message;
    const position = [place.line, place.column].filter((n) => n !== undefined);
    return `${[place.file, ...position].join(':')}: ${message}`;
}


/***/ })

};
