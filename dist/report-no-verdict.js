export const id = 8239;
export const ids = [8239,3603];
export const modules = {

/***/ 97522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const DIGEST_BYTES = 8;
/** Gives a short digest (16 hex digits of SHA-256) of a JSON value; the order of keys does not count. */
function digest(value) {
    // Not cut from the longer text, which would stay in memory with it.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', canonicalJson(value), 'buffer').toString('hex', 0, DIGEST_BYTES);
}
/** Gives the SHA-256 of a text or of bytes, in hex digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex');
}
/** Gives a value as JSON with sorted keys: equal values give equal texts. */
function canonicalJson(value) {
    return JSON.stringify(sortKeys(value));
}
/** A function that JSON.stringify asks about each value would take most of its time. */
function sortKeys(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(sortKeys);
    const fields = value;
    return Object.fromEntries(Object.keys(fields)
        .sort()
        .map((key) => [key, sortKeys(fields[key])]));
}


/***/ }),

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


/***/ }),

/***/ 12011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ describeEvaluators),
/* harmony export */   B8: () => (/* binding */ describeEvaluator),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   I4: () => (/* binding */ cellName),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.LS),
/* harmony export */   SZ: () => (/* binding */ changeRange),
/* harmony export */   Ty: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.Ty),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   ZH: () => (/* binding */ capitalize),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   nC: () => (/* binding */ percentRange),
/* harmony export */   oh: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.oh),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sp: () => (/* binding */ pValue),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80573);


/** Longest setting that is shown; of a longer one, say a rubric, only the name is. */
const MAX_SETTING = 40;
/** Most names in one sentence. */
const MAX_LISTED = 5;
/** Text where there is no value. */
const NONE = '–';
/** Names of the metrics. */
const METRIC_NAMES = { pass_rate: 'pass rate', score: 'mean score' };
/** Gives a rate from 0 to 1 in percent, with one decimal where it needs one. */
function percent(rate) {
    return `${trim(rate * 100)} %`;
}
/** Gives a difference of rates in percentage points; a drop with its sign. */
function points(difference) {
    const text = trim(difference * 100);
    return `${text} ${text === '1' || text === '-1' ? 'point' : 'points'}`;
}
/** Gives a p value to two significant digits. */
function pValue(p) {
    return p < 0.0001 ? 'p < 0.0001' : `p = ${Number(p.toPrecision(2))}`;
}
/** Gives milliseconds as people say them. */
function duration(ms) {
    const rounded = Math.round(ms);
    return rounded < 1000 ? `${rounded} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}
/** Gives US dollars, small ones to two significant digits. */
function dollars(value) {
    if (value > 0 && value < 0.0001)
        return '< $0.0001';
    return `$${value === 0 || value >= 0.01 ? value.toFixed(2) : value.toPrecision(2)}`;
}
/** Gives an interval of rates in percent. */
function percentRange([low, high]) {
    return `${percent(low).replace(' %', '')} to ${percent(high)}`;
}
/** Gives a change of a rate in percentage points, a rise with its sign too. */
function change(difference) {
    const text = points(difference);
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
/** Gives the first names of a list, at most `most`, and how many more there are. */
function listNames(names, most = MAX_LISTED) {
    const more = names.length - most;
    return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
/** Gives a text that begins with a capital letter. */
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Gives a cell's name: its benchmark and its model. */
function cellName({ benchmark, model, }) {
    return `${benchmark} on ${model}`;
}
/** Gives how a setting changed, e.g. `tolerance 0.01 -> 0.5`; long values are left out. The user's own words. */
function describeDifference({ name, before, after }) {
    const [was, is] = [showSetting(before), showSetting(after)];
    return Math.max(was.length, is.length) > MAX_SETTING ? name : `${name} ${was} -> ${is}`;
}
/** Gives how an evaluator changed, e.g. `numeric_match (tolerance 0.01 -> 0.5)`. The user's own words. */
function describeEvaluator({ name, change }) {
    return `${name} (${typeof change === 'string' ? change : change.map(describeDifference).join(', ')})`;
}
/** Gives how evaluators changed, one after the other. */
function describeEvaluators(changes) {
    return [...new Set(changes.map(describeEvaluator))].join(', ');
}
function showSetting(value) {
    return value === null ? 'none' : (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
}
function trim(value) {
    return value.toFixed(1).replace(/\.0$/, '').replace(/^-0$/, '0');
}


/***/ }),

/***/ 68239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainAbandoned: () => (/* binding */ explainAbandoned),
/* harmony export */   explainNoVerdict: () => (/* binding */ explainNoVerdict)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67388);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);



/** Most mistakes listed; more are counted. */
const MAX_SHOWN = 20;
const MAX_LENGTH = 2000;
/** Explains a run that ended without a verdict: the user's mistakes one by one, or a defect of ours. */
function explainNoVerdict(error, nameOption = _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.nameFlag) {
    return error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError ? explainMistakes(error, nameOption) : explainDefect(error);
}
function explainMistakes({ problems }, nameOption) {
    const title = `🔴 llm-bench cannot run: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(problems.length, 'mistake')} in inputs, config or data`;
    const shown = problems
        .slice(0, MAX_SHOWN)
        .map((problem) => `- ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.renderProblem)(problem, nameOption), MAX_LENGTH)}`);
    const more = problems.length - shown.length;
    const [first, ...others] = problems;
    return {
        title,
        sentence: first === undefined || others.length > 0 ? title : `${title}: ${(0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.renderProblem)(first, nameOption)}`,
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
            (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(message)),
            "**Next**: run the job again; if it breaks again, please report it with the step's log.\n",
        ].join('\n\n'),
    };
}
/** Explains a run that was ended from outside. */
function explainAbandoned(wasCancelled) {
    const title = `⚪ ${wasCancelled ? 'Cancelled' : 'Ended'} before there was a verdict`;
    return {
        title,
        markdown: [
            `## ${title}`,
            'This says nothing about your change, and nothing of this run enters the baseline.',
            '**Next**: run the job again.\n',
        ].join('\n\n'),
    };
}


/***/ }),

/***/ 67388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   jV: () => (/* binding */ markdownPhrase),
/* harmony export */   kH: () => (/* binding */ INVISIBLE),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   vl: () => (/* binding */ htmlMarkedCode),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Control characters, and those that reorder or hide text: bidirectional marks, zero-width ones, tags, separators,
 * private use.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/** Longest text that is shown: what a reader takes in at a glance. */
const MAX_LENGTH = 300;
/** Longest run of backticks that is kept: GitHub's Markdown closes no code span that was opened by more than 80. */
const MAX_BACKTICKS = 40;
/** Words of printable ASCII, as most texts are: nothing in them must be looked for. */
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/;
/** Gives untrusted text as one line, cut to `maxLength` characters, without control, reordering or invisible ones. */
function oneLine(text, maxLength = MAX_LENGTH) {
    if (text.length <= maxLength && PLAIN_LINE.test(text))
        return text;
    // Cut before and after: cleaning a megabyte to show a line of it is work for nothing.
    const line = text
        .trimStart()
        .slice(0, 20 * maxLength)
        .replaceAll(/\s+/g, ' ')
        .replaceAll(INVISIBLE, '')
        .trim();
    if (line.length <= maxLength)
        return line;
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
    // Readers of Markdown disagree about a bar after two backslashes.
    return codeSpan(text).replaceAll('\\|', '\\ |').replaceAll('|', '\\|');
}
/** Gives untrusted text as code within a line of HTML, where Markdown is not read but mentions are. */
function htmlCode(text, maxLength = MAX_LENGTH) {
    return `<code>${escapeHtml(oneLine(text, maxLength))}</code>`;
}
/** Gives the pieces of a line (see oneLine) as code within HTML, some of them in an element that marks them. */
function htmlMarkedCode(pieces) {
    const marked = pieces.map(({ text, mark }) => mark === null ? escapeHtml(text) : `<${mark}>${escapeHtml(text)}</${mark}>`);
    return `<code>${marked.join('')}</code>`;
}
/** Gives untrusted lines as a fenced block of Markdown, each cut; nothing in it ends the block or is markup. */
function fence(lines, language, maxLength = MAX_LENGTH) {
    const shown = lines.map((line) => breakComments(cutLine(line, maxLength)));
    const runs = shown.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
    const bar = '`'.repeat(Math.max(2, ...runs) + 1);
    return [`${bar}${language}`, ...shown, bar].join('\n');
}
/** Gives a line with its indentation, without what hides or reorders text. */
function cutLine(text, maxLength) {
    const line = text
        .slice(0, 20 * maxLength)
        .replaceAll('\t', '  ')
        .replaceAll(INVISIBLE, '')
        .replaceAll(/`+/g, (run) => run.slice(0, MAX_BACKTICKS))
        .trimEnd();
    const characters = Array.from(line);
    return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** Gives a phrase as Markdown: someone else's words become code. */
function markdownPhrase(phrase) {
    return phrase.map((part) => (typeof part === 'string' ? part : codeSpan(part.theirs))).join('');
}
/**
 * Gives untrusted text for a terminal or a log, on one line, without the prefixes by which GitHub's runner finds
 * commands in what a step prints (`::` at the start, `##[` anywhere).
 */
function plainText(text, maxLength = MAX_LENGTH) {
    return oneLine(text, maxLength).replaceAll('##[', '## [').replace(/^::/, ': :');
}
/** Control characters and ends of lines that JSON leaves as they are. */
const RAW_CONTROLS = /[\u007f-\u009f\u2028\u2029]/g;
/**
 * Gives a value as JSON to print: the same value for a reader of JSON, without control characters, and without the
 * prefix by which GitHub's runner finds commands anywhere in a line.
 */
function jsonText(value, indent) {
    // Nothing but a text within JSON holds a number sign.
    return JSON.stringify(value, null, indent)
        .replaceAll('##[', String.raw `#\u0023[`)
        .replaceAll(RAW_CONTROLS, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Breaks up comment marks, so that no text can pass for the hidden comment by which ours is found. */
function breakComments(line) {
    return line.replaceAll('<!--', '<! --');
}


/***/ }),

/***/ 80573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ty: () => (/* binding */ timesOver),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
/** Gives a count, its whole part in groups of thousands. */
function thousands(value) {
    if (value >= 0 && value < 1000)
        return String(value);
    return String(value).replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ' '));
}
/** Gives "1 case" or "3 cases"; nothing else joins a count and a noun. */
function plural(value, noun) {
    return `${thousands(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** Gives "once" or "3 times". */
function timesOver(value) {
    return value === 1 ? 'once' : `${thousands(value)} times`;
}


/***/ })

};
