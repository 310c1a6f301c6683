export const id = 304;
export const ids = [304,603];
export const modules = {

/***/ 75270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   sp: () => (/* binding */ pValue)
/* harmony export */ });
/** What decides, by its metric. */
const METRIC_NAMES = { pass_rate: 'pass rate', score: 'mean score' };
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

/***/ 46099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ INVISIBLE)
/* harmony export */ });
/** Controls, and what reorders or hides text: bidirectional marks, zero-width ones, tags, separators, private use. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;


/***/ }),

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


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _domain_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46099);

/** Cut to what a reader takes in at a glance. */
const MAX_LENGTH = 300;
/** GitHub's Markdown closes no code span that was opened by more than 80 backticks. */
const MAX_BACKTICKS = 40;
/** A colon within a code span of ours divides nothing. */
const OURS_AND_THEIRS = /^((?:`[^`]*`|:(?! )|[^`:])*): (.*)$/s;
/** Gives untrusted text as one line without control, reordering or invisible characters, cut to `maxLength` characters. */
function oneLine(text, maxLength = MAX_LENGTH) {
    // Cut before and after: cleaning a megabyte to show a line of it is work for nothing.
    const line = text
        .trimStart()
        .slice(0, 20 * maxLength)
        .replaceAll(/\s+/g, ' ')
        .replaceAll(_domain_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .k, '')
        .trim();
    const characters = Array.from(line);
    return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line;
}
/** Gives untrusted text as a Markdown code span: nothing in it is markup, a mention, a link, an image or HTML. */
function codeSpan(text, maxLength = MAX_LENGTH) {
    const line = breakComments(oneLine(text, maxLength)).replaceAll(/`+/g, (run) => run.slice(0, MAX_BACKTICKS));
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
    const [, ours, theirs] = OURS_AND_THEIRS.exec(sentence) ?? [];
    if (ours !== undefined && theirs !== undefined)
        return `${ours}: ${codeSpan(theirs)}`;
    return sentence.includes(': ') ? codeSpan(sentence) : sentence;
}
/**
 * Gives untrusted text for a terminal or a log, on one line: besides, neither of the prefixes by which GitHub's runner
 * finds commands in what a step prints (`::` at the start, `##[` anywhere).
 */
function plainText(text, maxLength = MAX_LENGTH) {
    return oneLine(text, maxLength).replaceAll('##[', '## [').replace(/^::/, ': :');
}
/**
 * Gives a value as JSON to print: the same value for a reader of JSON, without the prefix by which GitHub's runner finds
 * commands anywhere in a line.
 */
function jsonText(value, indent) {
    // Nothing but a text within JSON holds a number sign.
    return JSON.stringify(value, null, indent).replaceAll('##[', String.raw `#\u0023[`);
}
/** No text must pass for the hidden comment by which ours is found. */
function breakComments(line) {
    return line.replaceAll('<!--', '<! --');
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFailure: () => (/* binding */ explainFailure)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);



/** More mistakes than this are counted. */
const MAX_PROBLEMS = 20;
const MAX_LENGTH = 2000;
/** Explains a run that ended without a verdict: the user's mistakes one by one, or a defect of ours. */
function explainFailure(error) {
    return error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError ? explainMistakes(error) : explainDefect(error);
}
function explainMistakes({ problems }) {
    const title = `🔴 llm-bench cannot run: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(problems.length, 'mistake')} in inputs, config or data`;
    const shown = problems
        .slice(0, MAX_PROBLEMS)
        .map((problem) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.renderProblem)(problem), MAX_LENGTH)}`);
    const more = problems.length - shown.length;
    const [first, ...others] = problems;
    return {
        title,
        sentence: first === undefined || others.length > 0 ? title : `${title}: ${(0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.renderProblem)(first)}`,
        markdown: [
            `## ${title}`,
            [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
            '**Next**: correct what is named; `llm-bench validate` says the same on your machine. Nothing was asked, and nothing was saved.\n',
        ].join('\n\n'),
    };
}
function explainDefect(error) {
    const title = '🔴 llm-bench broke: this says nothing about your change';
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        title,
        sentence: title,
        markdown: [
            `## ${title}`,
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(message)),
            "**Next**: run the job again; if it breaks again, please report it with the step's log.\n",
        ].join('\n\n'),
    };
}


/***/ }),

/***/ 12011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   KN: () => (/* reexport safe */ _compare_words_js__WEBPACK_IMPORTED_MODULE_0__.KN),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   SZ: () => (/* binding */ changeRange),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Uw: () => (/* reexport safe */ _compare_words_js__WEBPACK_IMPORTED_MODULE_0__.Uw),
/* harmony export */   WR: () => (/* reexport safe */ _compare_words_js__WEBPACK_IMPORTED_MODULE_0__.WR),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   nC: () => (/* binding */ percentRange),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sp: () => (/* reexport safe */ _compare_words_js__WEBPACK_IMPORTED_MODULE_0__.sp)
/* harmony export */ });
/* harmony import */ var _compare_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75270);


/** Gives milliseconds as people say them. */
function duration(ms) {
    const rounded = Math.round(ms);
    return rounded < 1000 ? `${rounded} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}
/** Gives a count in groups of thousands. */
function count(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ' ');
}
/** Gives US dollars, small ones to two significant digits. */
function dollars(value) {
    if (value > 0 && value < 0.0001)
        return '< $0.0001';
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
/** Gives an interval of changes in percentage points, without the part beyond 100 that a t interval may have. */
function changeRange([low, high]) {
    const bound = (value) => change(Math.min(1, Math.max(-1, value))).replace(/ points?$/, '');
    return `${bound(low)} to ${bound(high)}`;
}
/** Gives a ratio of two medians, e.g. `× 1.04`. */
function times(ratio) {
    return `× ${ratio.toFixed(2)}`;
}
/** Gives "1 case" or "3 cases". */
function plural(value, noun) {
    return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}


/***/ })

};
