export const id = 764;
export const ids = [764];
export const modules = {

/***/ 76986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ applyGate),
  z: () => (/* binding */ printVerdict)
});

// EXTERNAL MODULE: ./src/compare/gate.ts
var compare_gate = __webpack_require__(59716);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(88850);
// EXTERNAL MODULE: ./src/report/tables.ts
var tables = __webpack_require__(46677);
;// CONCATENATED MODULE: ./src/report/terminal.ts





/** More than a screen of cases hides the verdict. */
const MAX_FLIPS = 5;
const MAX_ANSWER = 100;
/** Two names and the figures fit into a line of about 100 columns. */
const MAX_NAME = 30;
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
/** Renders the report for a terminal: what was run, the comparison, the cases that flipped, and the verdict last. */
function renderTerminal({ comparison, run, gate }) {
    const { cells } = comparison;
    const warnings = (0,report/* listWarnings */.EB)(comparison);
    const sections = [
        ...(run === undefined ? [] : [renderTable((0,tables/* runTable */.c)(run, cells))]),
        ...(cells.some(report/* isCompared */.uQ) ? [renderTable((0,tables/* comparisonTable */.Q)(cells))] : []),
        ...cells.filter(report/* isCompared */.uQ).flatMap(renderFlips),
        ...(warnings.length > 0
            ? [warnings.map(({ cell, text }) => `note: ${(0,report_escape/* plainText */.wh)(cell)}: ${(0,report_escape/* plainText */.wh)(text)}`).join('\n')]
            : []),
        [
            (0,headline/* headline */.P)(comparison, report_escape/* plainText */.wh),
            ...cells.map((cell) => `${(0,headline/* mark */.G)(cell)} ${(0,report_escape/* plainText */.wh)((0,report/* nameOf */.Vb)(cell))}: ${(0,report_escape/* plainText */.wh)(cell.reason)}`),
            gate,
        ].join('\n'),
    ];
    return `${sections.join('\n\n')}\n`;
}
function renderTable({ columns, rows }) {
    const isName = (index) => columns[index]?.kind === 'name';
    const texts = [
        columns.map(({ title }) => title),
        ...rows.map((row) => row.map((text, index) => (isName(index) ? shorten((0,report_escape/* plainText */.wh)(text), MAX_NAME) : text))),
    ];
    const widths = columns.map((_, index) => Math.max(...texts.map((row) => width(row[index] ?? ''))));
    const align = (text, index) => pad(text, widths[index] ?? 0, columns[index]?.kind === 'figure' ? 'start' : 'end');
    return texts.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}
/** Columns that a text takes on a terminal, closely enough: marks none, emoji and the scripts of East Asia two. */
function width(text) {
    return Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0);
}
function columnsOf(character) {
    if (/\p{M}/u.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}
function pad(text, columns, side) {
    const space = ' '.repeat(Math.max(0, columns - width(text)));
    return side === 'end' ? text + space : space + text;
}
function renderFlips(cell) {
    const { newlyFailing, newlyPassing } = cell.cases;
    if (newlyFailing.length === 0 && newlyPassing.length === 0)
        return [];
    const rest = newlyFailing.length - MAX_FLIPS;
    return [
        [
            `${(0,report_escape/* plainText */.wh)((0,report/* nameOf */.Vb)(cell))}: ${(0,format/* plural */.LS)(newlyFailing.length, 'case')} newly failing, ${(0,format/* count */.U9)(newlyPassing.length)} newly passing`,
            ...newlyFailing.slice(0, MAX_FLIPS).map(renderFlip),
            ...(rest > 0 ? [`  and ${(0,format/* count */.U9)(rest)} more`] : []),
        ].join('\n'),
    ];
}
function renderFlip({ id, input, before, after }) {
    return [
        `  ${(0,report_escape/* plainText */.wh)(id)}${input === null ? '' : `: ${shorten((0,report_escape/* plainText */.wh)(input), MAX_ANSWER)}`}`,
        `    before: ${renderShown(before)}`,
        `    now:    ${renderShown(after)}`,
    ].join('\n');
}
function renderShown(shown) {
    const share = (0,report/* describeShare */.rm)(shown);
    return shown.output === null ? share : `${share}, ${shorten((0,report_escape/* plainText */.wh)(shown.output), MAX_ANSWER)}`;
}
function shorten(text, length) {
    const characters = Array.from(text);
    return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}

// EXTERNAL MODULE: ./src/report/verdict-json.ts
var verdict_json = __webpack_require__(19350);
;// CONCATENATED MODULE: ./src/commands/print-verdict.ts




/** Holds a comparison against the gate and says in one sentence what that came to. */
function applyGate(comparison, failOn, run) {
    const code = (0,compare_gate/* exitCode */.I$)(comparison, (0,compare_gate/* parseFailOn */.XV)(failOn));
    const usual = (0,compare_gate/* exitCode */.I$)(comparison, (0,compare_gate/* parseFailOn */.XV)(compare_gate/* DEFAULT_FAIL_ON */.VQ));
    const would = usual === code ? '' : `; with the default (${compare_gate/* DEFAULT_FAIL_ON */.VQ}) it would be ${usual}`;
    const gate = `Exit code ${code}, failing on ${failOn.trim().replaceAll(/[\s,]+/g, ', ')}${would}.`;
    return { report: { comparison, gate, ...(run !== undefined && { run }) }, exitCode: code };
}
/** Prints the verdict for people, or as the one JSON object; gives the exit code. */
function printVerdict({ report, exitCode: code }, asJson, io) {
    io.out(asJson ? `${(0,report_escape/* jsonText */.s$)((0,verdict_json/* buildVerdictJson */.U)(report.comparison, code), 2)}\n` : renderTerminal(report));
    return code;
}


/***/ }),

/***/ 73764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   score: () => (/* binding */ score)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19098);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53603);
/* harmony import */ var _domain_record_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26403);
/* harmony import */ var _evaluators_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93477);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32043);
/* harmony import */ var _results_read_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70175);
/* harmony import */ var _results_write_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77423);
/* harmony import */ var _run_known_case_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(95311);
/* harmony import */ var _run_rescore_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(24396);
/* harmony import */ var _source_nearest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(94219);
/* harmony import */ var _compare_match_cells_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7426);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3502);
/* harmony import */ var _print_verdict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76986);














/**
 * `llm-bench score RUN`: scores the kept answers of a results file, or of the newest run of each cell of a folder, again,
 * offline and free, and writes what that gives as new results.
 */
async function score(args, io) {
    const chosen = args.values.get('evaluator') ?? [];
    checkEvaluators(chosen, '--evaluator');
    const [named = ''] = args.positionals.map((one) => node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(io.cwd, one));
    const before = (0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_7__/* .findNewest */ .Ok)((0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_5__/* .readResults */ .x8)(named));
    const startedAt = io.now();
    const cells = [];
    for (const record of before)
        cells.push(await scoreCell(record, chosen, startedAt));
    const results = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .valueOf */ .RP)(args, 'results');
    const folder = results === undefined ? ((0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_5__/* .isFolder */ .lQ)(named) ? named : node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(named)) : node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(io.cwd, results);
    const run = {
        schema: _domain_record_js__WEBPACK_IMPORTED_MODULE_10__/* .RUN_SCHEMA */ .E,
        tool_version: io.version,
        started_at: startedAt.toISOString(),
        finished_at: io.now().toISOString(),
        requests: 0,
        usage: { input_tokens: 0, output_tokens: 0 },
        cost_usd: null,
        cells,
    };
    const gated = (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .applyGate */ .e)((0,_compare_compare_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRuns */ .q)((0,_compare_match_cells_js__WEBPACK_IMPORTED_MODULE_7__/* .matchCells */ .Zt)([], cells)), 'never', run);
    const files = (0,_results_write_run_js__WEBPACK_IMPORTED_MODULE_6__/* .writeRun */ .b)(folder, run, (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMarkdown */ .G)(gated.report));
    const code = (0,_print_verdict_js__WEBPACK_IMPORTED_MODULE_9__/* .printVerdict */ .z)(gated, args.flags.has('json'), io);
    io.err(`${files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(io.cwd, file)).join(', ')}: scored again, nobody was asked\n`);
    return code;
}
function checkEvaluators(names, from) {
    const known = Object.keys(_evaluators_index_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluators */ .D);
    const unknown = names.filter((name) => !known.includes(name));
    if (unknown.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.UserError(unknown.map((name) => ({ message: `${from} \`${name}\` is unknown${(0,_source_nearest_js__WEBPACK_IMPORTED_MODULE_11__/* .suggest */ .Z)(name, known)}` })));
}
/** With the evaluators that the record names, or with those chosen, as the record has set them where it has. */
async function scoreCell(record, chosen, startedAt) {
    const { benchmark_name: benchmark, model_id: model, config } = record;
    const used = config?.evaluators ?? [];
    const names = chosen.length > 0 ? chosen : used.map(({ name }) => name);
    const name = `${benchmark} on ${model}`;
    if (names.length === 0)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(`${name} names no evaluator: choose with --evaluator`);
    checkEvaluators(names, `${name} was scored by an evaluator that`);
    const scoring = names.map((one) => {
        const { settings = {}, threshold = null } = used.find((evaluator) => evaluator.name === one) ?? {};
        return { name: one, version: (0,_evaluators_index_js__WEBPACK_IMPORTED_MODULE_3__/* .getEvaluator */ .s)(one).version, settings, threshold };
    });
    const again = await (0,_run_rescore_js__WEBPACK_IMPORTED_MODULE_12__/* .rescore */ .W)(record, {
        evaluators: scoring,
        findEvaluator: _evaluators_index_js__WEBPACK_IMPORTED_MODULE_3__/* .getEvaluator */ .s,
        caseOf: _run_known_case_js__WEBPACK_IMPORTED_MODULE_13__/* .readKnownCase */ .g,
    });
    if (again === null)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(`${name} holds no answer whose case is known: nothing can be scored again`);
    // Scored in another way the record is of another configuration.
    const { fingerprint, rematch: _rematch, ...rest } = again;
    const isSame = JSON.stringify(scoring) === JSON.stringify(used);
    return {
        ...rest,
        timestamp: startedAt.toISOString(),
        ...(isSame && fingerprint !== undefined && { fingerprint }),
    };
}


/***/ }),

/***/ 26403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ RUN_SCHEMA)
/* harmony export */ });
/**
 * The shapes of the results folder (docs/results.md): what a run writes and what compare, check and report read.
 * Only the keys without `?` are required of files made by others. Spelled as in the files, so that one shape serves both.
 */
const RUN_SCHEMA = 'llm-bench/run/1';


/***/ }),

/***/ 32043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/fit.ts
const NOTE = '*Cut here: a comment holds no more. The rest is in the results folder.*';
/**
 * Joins sections by empty lines within a limit of bytes (UTF-16 units are never more): whole as long as they fit, then as
 * many rows of one as fit, then a note that says so.
 */
function fitSections(sections, maxBytes) {
    const whole = join(sections.map((section) => render(section, section.rows.length)));
    if (Buffer.byteLength(whole) <= maxBytes)
        return whole;
    const kept = [];
    for (const section of sections) {
        const fits = (count) => Buffer.byteLength(join([...kept, render(section, count), NOTE])) <= maxBytes;
        const count = largest(section.rows.length, fits);
        if (!fits(count) || (count === 0 && section.rows.length > 0))
            break;
        kept.push(render(section, count));
        if (count < section.rows.length)
            break;
    }
    return join([...kept, NOTE]);
}
function render({ open, rows, close }, count) {
    return [open, ...rows.slice(0, count), close(rows.length - count)].filter((part) => part !== '').join('\n');
}
function join(parts) {
    return parts.join('\n\n');
}
/** The largest number up to `max` that fits, found by halving; 0 where none does. */
function largest(max, fits) {
    if (fits(max))
        return max;
    let [low, high] = [0, max];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/obstacle.ts
var obstacle = __webpack_require__(49109);
;// CONCATENATED MODULE: ./src/report/next-steps.ts

const STEPS = {
    regressed: 'Look at the newly failing cases below and revise the change; merging it as it is accepts the new level.',
    below_floor: 'Raise the pass rate, or lower the floor (`min_pass_rate`, `must_pass`) where it asks too much.',
    incomparable: 'Merging starts a new baseline; to compare before, change the evaluators or cases in a pull request of their own.',
    inconclusive: 'More cases, or more trials of each (`repeat`), would tell; the default branch gathers trials with each run.',
    no_baseline: 'Runs of the default branch make the baseline that pull requests are compared with.',
    not_run: 'A pull request from a branch of this repository has the secrets; a committed recording needs none.',
};
const UNMEASURED = {
    key: 'Give the key that is named above (in a workflow: `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`), and see that it is not empty.',
    refused: 'See that the key is valid, belongs to this provider, and may use this model.',
    budget: 'Raise `budget` in the config, or run fewer cases.',
    score: 'See why answers have no score: the settings of an evaluator, or an expected value that it cannot read.',
    provider: 'Nobody was judged: run the job again when the provider answers. Nothing of it enters the baseline.',
};
/** Says what the reader can do, once for each kind of verdict that asks for it, the worst first; in words of ours only. */
function listNextSteps({ cells }) {
    return [...new Set(cells.map(stepOf).filter((step) => step !== undefined))];
}
function stepOf({ verdict, reason }) {
    return verdict === 'unmeasured' ? UNMEASURED[(0,obstacle/* obstacleOf */.H)(reason)] : STEPS[verdict];
}

// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(88850);
;// CONCATENATED MODULE: ./src/report/sections.ts


/** A text that is shown whole or not at all. */
function paragraph(text) {
    return { open: text, rows: [], close: () => '' };
}
/** Rows under a title; nothing where there are none. */
function list(title, rows) {
    return { open: rows.length === 0 ? '' : title, rows, close: countLeft };
}
/** A Markdown table; its names are made harmless. */
function table(title, { columns, rows }) {
    const line = (texts) => `| ${texts.join(' | ')} |`;
    const isName = (index) => columns[index]?.kind === 'name';
    const head = [
        line(columns.map((column) => column.title)),
        line(columns.map(({ kind }) => (kind === 'figure' ? '--:' : ':--'))),
    ];
    return {
        open: [...(title === '' ? [] : [title]), ...head].join('\n'),
        rows: rows.map((row) => line(row.map((text, index) => (isName(index) ? (0,report_escape/* codeCell */.MZ)(text) : text)))),
        close: countLeft,
    };
}
function countLeft(left) {
    return left > 0 ? `\nand ${(0,format/* count */.U9)(left)} more` : '';
}

;// CONCATENATED MODULE: ./src/report/selected.ts




/** More names than this are counted. */
const MAX_NAMES = 10;
/** Says what was run and why, and what was not. */
function renderSelected(selected) {
    const unchanged = selected.filter((one) => one.kind === 'unchanged');
    const idle = unchanged.filter(({ fresh }) => fresh === null);
    const rows = [
        ...selected.flatMap((one) => one.kind === 'run'
            ? [`- ${nameCell(one.cell)}: ${one.reasons.map((reason) => (0,report_escape/* codeSpan */.SS)(reason)).join(', ')}`]
            : []),
        ...unchanged.flatMap(({ cell, fresh }) => fresh === null ? [] : [`- ${nameCell(cell)}: ${(0,format/* plural */.LS)(fresh.cases.length, 'case')} new or changed`]),
    ];
    if (selected.length === 0)
        return [];
    return [
        list('**What was run, and why**\n', rows),
        paragraph(idle.length === 0 ? '' : `Not run, because nothing that shapes its answers changed: ${nameAll(idle)}.`),
    ];
}
function nameAll(idle) {
    const names = idle.slice(0, MAX_NAMES).map(({ cell }) => nameCell(cell));
    const more = idle.length - names.length;
    return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function nameCell({ benchmark, model }) {
    return (0,report_escape/* codeSpan */.SS)((0,report/* nameOf */.Vb)({ benchmark: benchmark.name, model: model.id }));
}

// EXTERNAL MODULE: ./src/report/tables.ts
var tables = __webpack_require__(46677);
;// CONCATENATED MODULE: ./src/report/markdown.ts









/** GitHub refuses comments above 65 536; the rest is room for a marker and links. */
const MAX_BYTES = 60_000;
/** More flips are a list for the results folder, not for a reader. */
const MAX_FLIPS = 20;
/** Enough to know a question by. */
const MAX_INPUT = 160;
/** Their reasons quote a server, a file or a case; all others hold nothing but our words and numbers. */
const QUOTING = new Set(['unmeasured', 'not_run', 'incomparable', 'below_floor']);
/**
 * Renders the report as GitHub's Markdown, at most 60 000 bytes: the verdict first, then why, what it cost, and last and
 * folded the cases that flipped.
 */
function renderMarkdown({ comparison, run, gate, selected = [], notes = [] }) {
    const { cells } = comparison;
    const compared = cells.filter(report/* isCompared */.uQ);
    const sections = [
        paragraph(`## ${(0,headline/* headline */.P)(comparison, report_escape/* codeSpan */.SS)}`),
        list('', cells.filter(isWorthALine).map(renderCell)),
        list('**Next**\n', listNextSteps(comparison).map((step) => `- ${step}`)),
        ...renderSelected(selected),
        ...(compared.length > 0
            ? [table('', (0,tables/* comparisonTable */.Q)(cells.filter(isWorthALine))), paragraph(HOW_TO_READ)]
            : []),
        list('**Worth knowing**\n', [
            ...notes.map((note) => `- ${(0,report_escape/* prose */.CS)(note)}`),
            ...(0,report/* listWarnings */.EB)(comparison).map(({ cell, text }) => `- ${(0,report_escape/* codeSpan */.SS)(cell)}: ${(0,report_escape/* prose */.CS)(text)}`),
        ]),
        ...(run === undefined || run.cells.length === 0 ? [] : [table('**This run**\n', (0,tables/* runTable */.c)(run, cells))]),
        paragraph(gate),
        ...cells.flatMap(renderCases),
    ];
    return `${fitSections(sections.filter(isFilled), MAX_BYTES - 1)}\n`;
}
const HOW_TO_READ = '<sub>Each case is compared with itself; the change is shown with its 95 % interval.<br>' +
    'p is the chance of such a change if nothing were different, counted over all cells together.</sub>';
/** What did not change and found nothing is one line for all. */
function isWorthALine({ verdict, cases }) {
    return verdict !== 'unchanged' || cases.fresh.length > 0;
}
function renderCell(cell) {
    const isQuoting = QUOTING.has(cell.verdict) || cell.rematch?.unfinished != null;
    const reason = isQuoting ? (0,report_escape/* prose */.CS)(cell.reason) : cell.reason;
    return `- ${(0,headline/* mark */.G)(cell)} ${(0,report_escape/* codeSpan */.SS)((0,report/* nameOf */.Vb)(cell))}: ${reason}`;
}
function renderCases(cell) {
    const { newlyFailing, newlyPassing, unstable, fresh, missing } = cell.cases;
    return [
        fold(cell, 'newly failing', newlyFailing, renderFlip),
        fold(cell, 'newly passing', newlyPassing, renderFlip),
        ...((0,report/* isCompared */.uQ)(cell) || cell.verdict === 'unchanged'
            ? [
                fold(cell, 'new or changed', fresh, renderFresh),
                fold(cell, 'missing', missing, ({ id, before }) => `- ${(0,report_escape/* codeSpan */.SS)(id)}: ${renderShown(before)}`),
                fold(cell, 'unstable: passing and failing on the same side', unstable, renderUnstable),
            ]
            : []),
    ].filter(isFilled);
}
function fold(cell, what, items, renderItem) {
    if (items.length === 0)
        return paragraph('');
    const shown = items.slice(0, MAX_FLIPS);
    const title = `<b>${(0,format/* plural */.LS)(items.length, 'case')} ${what}</b> · ${(0,report_escape/* htmlCode */.h8)((0,report/* nameOf */.Vb)(cell))}`;
    return {
        open: `<details><summary>${title}</summary>\n`,
        rows: shown.map(renderItem),
        close: (left) => {
            const rest = items.length - shown.length + left;
            return `${rest > 0 ? `\nand ${(0,format/* count */.U9)(rest)} more in the results folder\n` : ''}\n</details>`;
        },
    };
}
function renderFlip({ id, input, before, after }) {
    return [
        `- **${(0,report_escape/* codeSpan */.SS)(id)}**${input === null ? '' : `: ${(0,report_escape/* codeSpan */.SS)(input, MAX_INPUT)}`}`,
        `  - before: ${renderShown(before)}`,
        `  - now: ${renderShown(after)}`,
        ...listReasons(before, after),
    ].join('\n');
}
function listReasons(before, after) {
    if (after.explanation === null)
        return [];
    const was = before.explanation === null ? '' : `; before: ${(0,report_escape/* codeSpan */.SS)(before.explanation)}`;
    return [`  - why: ${(0,report_escape/* codeSpan */.SS)(after.explanation)}${was}`];
}
function renderFresh({ before, ...fresh }) {
    return before === null
        ? `- ${(0,report_escape/* codeSpan */.SS)(fresh.id)}: ${renderShown(fresh.after)}`
        : renderFlip({ ...fresh, before });
}
function renderUnstable({ id, before, after }) {
    return `- ${(0,report_escape/* codeSpan */.SS)(id)}: ${(0,report/* describeShare */.rm)(before)} → ${renderShown(after)}`;
}
function renderShown(shown) {
    const share = (0,report/* describeShare */.rm)(shown);
    return shown.output === null ? share : `${share}, ${(0,report_escape/* codeSpan */.SS)(shown.output)}`;
}
function isFilled({ open, rows }) {
    return open !== '' || rows.length > 0;
}


/***/ }),

/***/ 77423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ prepareResultsFolder),
  b: () => (/* binding */ writeRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/results/file-name.ts
var file_name = __webpack_require__(6184);
;// CONCATENATED MODULE: ./src/results/json-pieces.ts
/**
 * Gives the same text as `JSON.stringify(value, null, 2)`, in pieces: a large record is written without ever being one
 * string, which would double the memory of a run. What stands `opened` levels deep is a piece each.
 */
function* jsonPieces(value, opened, level = 0) {
    const indent = '  '.repeat(level);
    const isList = Array.isArray(value);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    if (entries.length === 0) {
        yield isList ? '[]' : '{}';
        return;
    }
    yield isList ? '[' : '{';
    for (const [index, [key, item]] of entries.entries()) {
        yield `${index === 0 ? '' : ','}\n${indent}  ${isList ? '' : `${JSON.stringify(key)}: `}`;
        if (typeof item === 'object' && item !== null && level + 1 < opened)
            yield* jsonPieces(item, opened, level + 1);
        else
            yield JSON.stringify(item, null, 2).replaceAll('\n', `\n${indent}  `);
    }
    yield `\n${indent}${isList ? ']' : '}'}`;
}

;// CONCATENATED MODULE: ./src/results/write-run.ts






/** Levels above the single results: the cell and its list of results; in a run, itself and its list of cells before. */
const CELL_LEVELS = 2;
const RUN_LEVELS = 4;
/** Characters written at once. */
const BUFFER_LENGTH = 64 * 1024;
/** Makes sure that results can be written before anything is asked: a UserError where they cannot. */
function prepareResultsFolder(folder) {
    orUserError(folder, () => {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const probe = temporaryIn(folder);
        (0,external_node_fs_.writeFileSync)(probe, '');
        (0,external_node_fs_.rmSync)(probe);
    });
}
/**
 * Writes a run: one file a cell, the whole record as run.json, and the summary. Each appears whole or not at all, and no
 * earlier cell's file is ever replaced. Gives the cells' files. What keeps them from being written is a UserError.
 */
function writeRun(folder, run, summary) {
    return orUserError(folder, () => {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const files = run.cells.map((cell) => {
            const stem = (0,file_name/* resultsFileStem */.E)(cell.benchmark_name, cell.model_id, new Date(cell.timestamp));
            return writeVia(folder, (file) => writeJson(file, cell, CELL_LEVELS), (file) => publishNew(file, folder, stem));
        });
        writeVia(folder, (file) => writeJson(file, run, RUN_LEVELS), (file) => (0,external_node_fs_.renameSync)(file, external_node_path_default().join(folder, 'run.json')));
        writeVia(folder, (file) => (0,external_node_fs_.writeFileSync)(file, summary), (file) => (0,external_node_fs_.renameSync)(file, external_node_path_default().join(folder, 'summary.md')));
        return files;
    });
}
/** Writes under a temporary name first, which is gone afterwards, whatever happens. */
function writeVia(folder, write, publish) {
    const temporary = temporaryIn(folder);
    try {
        write(temporary);
        return publish(temporary);
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}
/** Gives a name that no other process takes, in a container with the same process id neither. */
function temporaryIn(folder) {
    return external_node_path_default().join(folder, `.llm-bench-${(0,external_node_crypto_.randomUUID)()}.tmp`);
}
function writeJson(file, value, levels) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'wx');
    try {
        let buffered = '';
        for (const piece of jsonPieces(value, levels)) {
            buffered += piece;
            if (buffered.length < BUFFER_LENGTH)
                continue;
            (0,external_node_fs_.writeFileSync)(descriptor, buffered);
            buffered = '';
        }
        (0,external_node_fs_.writeFileSync)(descriptor, `${buffered}\n`);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Gives the finished file the first name that is free: `stem.json`, `stem_2.json`, ... */
function publishNew(finished, folder, stem) {
    for (let count = 1;; count += 1) {
        const file = external_node_path_default().join(folder, `${stem}${count === 1 ? '' : `_${count}`}.json`);
        try {
            claim(finished, file);
            return file;
        }
        catch (error) {
            if (codeOf(error) !== 'EEXIST')
                throw error;
        }
    }
}
/** Fails with EEXIST where the name is taken, even if another process took it just now. */
function claim(finished, file) {
    try {
        (0,external_node_fs_.linkSync)(finished, file);
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            throw error;
        // Not every file system has links: the name is taken first, empty, and filled in one step.
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(file, 'wx'));
        (0,external_node_fs_.renameSync)(finished, file);
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}
function orUserError(folder, write) {
    try {
        return write();
    }
    catch (cause) {
        if (!(cause instanceof Error) || codeOf(cause) === undefined)
            throw cause;
        throw (0,problem.userError)(`cannot write results to \`${folder}\`: ${cause.message}`, undefined, { cause });
    }
}


/***/ }),

/***/ 95311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readKnownCase)
/* harmony export */ });
/** Gives the case that a result answers, as its record tells it; null where it says neither what was asked nor expected. */
function readKnownCase({ test_id: id, input, expected, criteria = [], metadata = {}, tags = [], must_pass, }) {
    if (input === undefined && expected === undefined)
        return null;
    return {
        ...{ id, input: input ?? '', expected: expected ?? null, criteria, metadata, tags },
        difficulty: 'medium',
        mustPass: must_pass ?? false,
    };
}


/***/ })

};
