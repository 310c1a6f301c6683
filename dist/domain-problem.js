export const id = 3603;
export const ids = [3603];
export const modules = {

/***/ 53603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_PROBLEMS: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   UserError: () => (/* binding */ UserError),
/* harmony export */   nameFlag: () => (/* binding */ nameFlag),
/* harmony export */   noteProblems: () => (/* binding */ noteProblems),
/* harmony export */   renderMessage: () => (/* binding */ renderMessage),
/* harmony export */   renderProblem: () => (/* binding */ renderProblem),
/* harmony export */   userError: () => (/* binding */ userError)
/* harmony export */ });
/** Most mistakes of one kind that are told at once; more say the same again. */
const MAX_PROBLEMS = 10;
/** The user's mistake (usage, config or data): ends the run with exit code 2, all problems named at once. */
class UserError extends Error {
    name = 'UserError';
    problems;
    constructor(problems, options) {
        super(problems.map((problem) => renderProblem(problem)).join('\n'), options);
        this.problems = problems;
    }
}
/** Makes a UserError of one problem. */
function userError(message, place, options) {
    return new UserError([place === undefined ? { message } : { message, place }], options);
}
/** Gives `file:line:column: message`, as compilers and editors write it. */
function renderProblem({ message, place }, nameOption = nameFlag) {
    const text = renderMessage(message, nameOption);
    if (place === undefined)
        return text;
    const position = [place.line, place.column].filter((n) => n !== undefined);
    return `${[place.file, ...position].join(':')}: ${text}`;
}
/** Gives a message as text, its options named as the reader knows them. */
function renderMessage(message, nameOption = nameFlag) {
    if (typeof message === 'string')
        return message;
    return message.map((part) => (typeof part === 'string' ? part : nameOption(part))).join('');
}
/** Gives an option as it is written on a command line. */
function nameFlag({ option }) {
    return `--${option}`;
}
/** Runs a step and notes the user's mistakes in it; undefined where there are any. Other errors are thrown on. */
async function noteProblems(problems, step) {
    try {
        return await step();
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        for (const problem of error.problems)
            problems.push(problem);
        return undefined;
    }
}


/***/ })

};
