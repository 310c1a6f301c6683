export const id = 652;
export const ids = [652];
export const modules = {

/***/ 33212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _hold_against_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68667);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87871);
/* harmony import */ var _pattern_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9113);
/** The thread in which scores are found that may take long. Whoever started it may end it at any time (Scorer). */




async function work({ item, answer, uses, slowPatterns, maySearch }) {
    tell({ kind: 'started' });
    const search = (pattern, text) => {
        if (slowPatterns.has(pattern.pattern))
            return { status: 'slow' };
        if (!maySearch)
            return { status: 'passed_over' };
        tell({ kind: 'searching', pattern: pattern.pattern });
        return (0,_pattern_search_js__WEBPACK_IMPORTED_MODULE_2__/* .searchUnwatched */ .M)(pattern, text);
    };
    for (const use of uses)
        tell({ kind: 'scored', score: await score(use, item, answer, search) });
    tell({ kind: 'done' });
}
async function score(use, item, answer, search) {
    try {
        const { item: held, settings } = (0,_hold_against_js__WEBPACK_IMPORTED_MODULE_3__/* .holdAgainst */ .j)(item, use);
        return await (0,_index_js__WEBPACK_IMPORTED_MODULE_1__/* .getEvaluator */ .s)(use.name).evaluate(held, answer, settings, {}, search);
    }
    catch (error) {
        // An answer can ask for more than the engine holds, e.g. a text that would be too long.
        const reason = error instanceof Error ? error.message : String(error);
        return { status: 'unscored', reason: `scoring this answer failed: ${reason}` };
    }
}
function tell(news) {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(news);
}
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (task) => void work(task));


/***/ }),

/***/ 52366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isKeyName)
/* harmony export */ });
/** Ends of names, of a header or a parameter of an address, that stand for a key. */
const KEY_NAME = /(?:key|token|secret|password|passwd|pwd|authorization|cookie|credentials?|signature|sig)$|(?:^|[-_.])(?:auth|pass)$|^code$/i;
/** Tells whether a name, of a header or of a parameter in an address, stands for a key. */
function isKeyName(name) {
    return KEY_NAME.test(name);
}


/***/ }),

/***/ 55383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var _key_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52366);

const MAX_LENGTH = 60;
/** A parameter in the query of an address. */
const PARAMETER = /([?&])([^=&\s]+)=[^&\s]*/g;
/**
 * Gives a user's text as messages show it: in backticks, on one line, shortened, without control characters or a URL's
 * password or key.
 */
function quote(written) {
    const line = written
        .slice(0, 10 * MAX_LENGTH)
        .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
        .replaceAll(/\/\/[^/\s]*@/g, '//***@')
        .replaceAll(PARAMETER, (whole, start, name) => (0,_key_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeyName */ .T)(decode(name)) ? `${start}${name}=***` : whole);
    return `\`${line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 3)}...` : line}\``;
}
/** Gives the name of a parameter as servers read it; what is no escape stands as it is. */
function decode(name) {
    const [decoded = name] = new URLSearchParams(`${name}=`).keys();
    return decoded;
}
/** Gives a text as one writes it as a value in YAML: in quotes only where it needs them. */
function yamlText(text) {
    const isPlain = /^[A-Za-z_](?:[\w ./-]*[\w./-])?$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}


/***/ })

};
