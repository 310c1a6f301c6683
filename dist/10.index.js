export const id = 10;
export const ids = [10];
export const modules = {

/***/ 10:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _load_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8827);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2011);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4031);
/* harmony import */ var _choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(206);




/** `llm-bench validate`: reads everything a run would read and says what would be run; asks nothing. */
async function validate(args, io) {
    const { plan } = await (0,_load_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPlan */ .Y)((0,_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoices */ .B)(args), io);
    const cells = plan.cells.map(({ benchmark, model, cases, repeat, complete }) => ({
        benchmark: benchmark.name,
        model: model.id,
        cases: cases.length,
        trials: cases.length * repeat,
        complete,
    }));
    if (args.flags.has('json'))
        io.out(`${JSON.stringify({ cells }, null, 2)}\n`);
    else {
        for (const { benchmark, model, cases, trials } of cells)
            io.out(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(benchmark)} on ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(model)}: ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(cases, 'case')}, ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(trials, 'request')}\n`);
        io.out(`valid: ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(cells.length, 'cell')}, ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(cells.reduce((sum, { trials }) => sum + trials, 0))} requests\n`);
    }
    return 0;
}


/***/ }),

/***/ 5270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   sp: () => (/* binding */ pValue)
/* harmony export */ });
/** Gives a rate from 0 to 1 in percent, with one decimal where it needs one. */
function percent(rate) {
    return `${trim(rate * 100)} %`;
}
/** Gives a difference of rates in percentage points; a change carries its sign. */
function points(difference) {
    const text = trim(difference * 100);
    return `${text} ${text === '1' || text === '-1' ? 'point' : 'points'}`;
}
/** Gives a p value to two significant digits. */
function pValue(p) {
    return p < 0.0001 ? 'p < 0.0001' : `p = ${Number(p.toPrecision(2))}`;
}
function trim(value) {
    return value.toFixed(1).replace(/\.0$/, '').replace(/^-0$/, '0');
}


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* unused harmony export oneLine */
/** Cut to what a reader takes in at a glance. */
const MAX_LENGTH = 300;
/** GitHub's Markdown closes no code span that was opened by more than 80 backticks. */
const MAX_BACKTICKS = 40;
/** Controls, and what reorders or hides text: bidirectional marks, zero-width ones, tags, separators, private use. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/** Gives untrusted text as one line without control, reordering or invisible characters, at most 300 characters long. */
function oneLine(text) {
    // Cut before and after: cleaning a megabyte to show a line of it is work for nothing.
    const line = text
        .trimStart()
        .slice(0, 20 * MAX_LENGTH)
        .replaceAll(/\s+/g, ' ')
        .replaceAll(HIDDEN, '')
        .trim();
    const characters = Array.from(line);
    return characters.length > MAX_LENGTH ? `${characters.slice(0, MAX_LENGTH - 1).join('')}…` : line;
}
/** Gives untrusted text as a Markdown code span: nothing in it is markup, a mention, a link, an image or HTML. */
function codeSpan(text) {
    const line = breakComments(oneLine(text)).replaceAll(/`+/g, (run) => run.slice(0, MAX_BACKTICKS));
    if (line === '')
        return '*empty*';
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return fence + pad + line + pad + fence;
}
/** Gives untrusted text as a code span that stays within its cell of a table. */
function codeCell(text) {
    // Readers of Markdown differ in what a bar after two backslashes is.
    return codeSpan(text).replaceAll('\\|', '\\ |').replaceAll('|', '\\|');
}
/** Gives untrusted text as code within a line of HTML, where Markdown is not read but mentions are. */
function htmlCode(text) {
    const line = oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<code>${line}</code>`;
}
/** Gives a sentence of ours as Markdown; what follows its first colon may be someone else's words, and becomes code. */
function prose(sentence) {
    const colon = sentence.indexOf(': ');
    return colon < 0 ? sentence : `${sentence.slice(0, colon)}: ${codeSpan(sentence.slice(colon + 2))}`;
}
/**
 * Gives untrusted text for a terminal or a log, on one line: besides, neither of the prefixes by which GitHub's runner
 * finds commands in what a step prints (`::` at the start, `##[` anywhere).
 */
function plainText(text) {
    return oneLine(text).replaceAll('##[', '## [').replace(/^::/, ': :');
}
/** No text must pass for the hidden comment by which ours is found. */
function breakComments(line) {
    return line.replaceAll('<!--', '<! --');
}


/***/ }),

/***/ 2011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   SZ: () => (/* binding */ changeRange),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   nC: () => (/* binding */ percentRange),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _compare_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5270);


/** Gives milliseconds as people say them. */
function duration(ms) {
    return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}
/** Gives a count in groups of thousands. */
function count(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}
/** Gives US dollars, small ones to two significant digits. */
function dollars(value) {
    return `$${value === 0 || value >= 0.01 ? value.toFixed(2) : value.toPrecision(2)}`;
}
/** Gives an interval of rates in percent. */
function percentRange([low, high]) {
    return `${(0,_compare_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(low).replace(' %', '')} to ${(0,_compare_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(high)}`;
}
/** Gives a change of a rate in percentage points, a rise with its sign too. */
function change(difference) {
    const text = (0,_compare_words_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference);
    return /^[1-9]|^0\./.test(text) ? `+${text}` : text;
}
/** Gives an interval of changes in percentage points. */
function changeRange([low, high]) {
    return `${change(low).replace(/ points?$/, '')} to ${change(high).replace(/ points?$/, '')}`;
}
/** Gives "1 case" or "3 cases". */
function plural(value, noun) {
    return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}


/***/ })

};
