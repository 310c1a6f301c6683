export const id = 423;
export const ids = [423];
export const modules = {

/***/ 26403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ RUN_SCHEMA)
/* harmony export */ });
/**
 * Schema name of run.json. This file holds the shapes of the results folder (docs/results.md): a run writes them;
 * compare, check and report read them. Files made by others need only the keys without `?`. Keys are spelled as in the
 * files, so that one shape serves both.
 */
const RUN_SCHEMA = 'llm-bench/run/1';


/***/ }),

/***/ 96987:
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
// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/text/write-target.ts
var write_target = __webpack_require__(60336);
// EXTERNAL MODULE: ./src/records/file-name.ts
var file_name = __webpack_require__(87676);
;// CONCATENATED MODULE: ./src/records/json-pieces.ts
/**
 * Gives the same text as `JSON.stringify(value, null, 2)`, in pieces: a large record is written without ever being one
 * string, which would double the memory of a run. Each value `opened` levels deep is one piece.
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

// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
;// CONCATENATED MODULE: ./src/records/write-run.ts










/** Levels above the single results: the cell and its list of results; in a run, also the run and its list of cells. */
const CELL_LEVELS = 2;
const RUN_LEVELS = 4;
/** Characters written at once. */
const BUFFER_LENGTH = 64 * 1024;
/** Checks before anything is asked that results can be written, and may be; a UserError where they cannot. */
function prepareResultsFolder(folder, reach) {
    try {
        enter(folder, reach);
        const probe = temporaryIn(folder);
        (0,external_node_fs_.writeFileSync)(probe, '');
        (0,external_node_fs_.rmSync)(probe);
    }
    catch (error) {
        throw explainFailedWrite(folder, error);
    }
}
/**
 * Writes a run: one file a cell, the whole record as run.json, and the files beside them. Each appears whole or not at
 * all, and no earlier cell's file is ever replaced. Gives the cells' files. A failure to write is a UserError.
 */
async function writeRun(folder, run, beside, reach = text_reach/* ANYWHERE */.eY) {
    try {
        enter(folder, reach);
        const files = [];
        for (const cell of run.cells) {
            const stem = (0,file_name/* resultsFileStem */.E)(cell.benchmark_name, cell.model_id, new Date((0,order/* timeOf */.nR)(cell)));
            const content = jsonFile(cell, CELL_LEVELS);
            files.push(await writeVia(folder, content, (file) => publishNew(file, folder, stem)));
        }
        for (const { file, content } of [{ file: 'run.json', content: jsonFile(run, RUN_LEVELS) }, ...beside])
            await writeVia(folder, content, (written) => (0,external_node_fs_.renameSync)(written, external_node_path_default().join(folder, file)));
        return files;
    }
    catch (error) {
        throw explainFailedWrite(folder, error);
    }
}
function enter(folder, reach) {
    const reason = (0,write_target/* makeFolder */.f)(folder, reach);
    if (reason !== undefined)
        throw (0,problem.userError)(`cannot write results to \`${folder}\`: ${reason}`);
}
/** Writes under a temporary name first and removes that in any case. */
async function writeVia(folder, content, publish) {
    const temporary = temporaryIn(folder);
    try {
        await writePieces(temporary, content);
        return publish(temporary);
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}
/** Gives a name that no other process takes, not even one with the same process id in another container. */
function temporaryIn(folder) {
    return external_node_path_default().join(folder, `.llm-bench-${(0,external_node_crypto_.randomUUID)()}.tmp`);
}
function* jsonFile(value, levels) {
    yield* jsonPieces(value, levels);
    yield '\n';
}
function isAsync(content) {
    return typeof content === 'object' && Symbol.asyncIterator in content;
}
async function writePieces(file, content) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'wx');
    try {
        let buffered = '';
        const write = (piece) => {
            buffered += piece;
            if (buffered.length < BUFFER_LENGTH)
                return;
            (0,external_node_fs_.writeFileSync)(descriptor, buffered);
            buffered = '';
        };
        // A wait for each piece of a large record would take longer than the writing.
        if (isAsync(content))
            for await (const piece of content)
                write(piece);
        else
            for (const piece of content)
                write(piece);
        (0,external_node_fs_.writeFileSync)(descriptor, buffered);
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
            if ((0,file_error/* codeOf */.$)(error) !== 'EEXIST')
                throw error;
        }
    }
}
/** Gives the finished file a name; fails with EEXIST where it is taken, even if another process took it just now. */
function claim(finished, file) {
    try {
        (0,external_node_fs_.linkSync)(finished, file);
    }
    catch (error) {
        if ((0,file_error/* codeOf */.$)(error) === 'EEXIST')
            throw error;
        // Not every file system has links: the name is taken first, empty, and filled in one step.
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(file, 'wx'));
        (0,external_node_fs_.renameSync)(finished, file);
    }
}
function explainFailedWrite(folder, cause) {
    if ((0,file_error/* codeOf */.$)(cause) === undefined)
        return cause;
    return (0,problem.userError)(`cannot write results to \`${folder}\`: ${(0,file_error/* explainFileError */.Y)(cause)}`, undefined, { cause });
}


/***/ }),

/***/ 76987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ titleWith),
/* harmony export */   KI: () => (/* binding */ ACCEPT_STEP),
/* harmony export */   ju: () => (/* binding */ describeAcceptance)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);
/* harmony import */ var _loosening_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3674);



/** Says how to accept a lower level. */
const ACCEPT_STEP = `Where a lower level is meant, put the label \`${_domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCEPT_LABEL */ .KE}\` on the pull request and run this job again: the check then says who has accepted it, and when.`;
/** Gives a title; one that somebody has accepted says so first. */
function titleWith(acceptance, title) {
    return acceptance?.status === 'given' ? `Accepted by ${acceptance.by ?? UNKNOWN}: ${title}` : title;
}
/** Says who has accepted what, and when; null where nobody has. `code` makes names harmless where that is shown. */
function describeAcceptance(comparison, acceptance, code) {
    if (acceptance?.status !== 'given')
        return null;
    const { by, at } = acceptance;
    const when = at === null ? '' : ` on ${sayTime(at)}`;
    const what = listAccepted(comparison, code).join('; ');
    return `Accepted by ${by === null ? UNKNOWN : code(by)}${when}, with the label \`${_domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCEPT_LABEL */ .KE}\`: ${what}.`;
}
const UNKNOWN = 'somebody whom GitHub does not name';
function sayTime(at) {
    return new Date(at).toISOString().replace(/T(\d\d:\d\d).*/, ' at $1 UTC');
}
/** Names the cells that fell short, and what asks less than before. */
function listAccepted(comparison, code) {
    const short = comparison.cells.filter(isShort).map((cell) => `${code((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cellName */ .I4)(cell))} is ${cell.verdict}`);
    const loosened = (0,_loosening_js__WEBPACK_IMPORTED_MODULE_2__/* .summarizeLoosening */ .yr)(comparison, code);
    return [...(short.length > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(short)] : []), ...(loosened === null ? [] : [loosened])];
}
function isShort({ verdict, isTooSlow }) {
    const isWorse = ['regressed', 'below_floor', 'incomparable', 'minor_regression', 'inconclusive'];
    return isTooSlow || isWorse.includes(verdict);
}


/***/ }),

/***/ 41714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ reportForms),
/* harmony export */   u: () => (/* binding */ renderForms)
/* harmony export */ });
/* harmony import */ var _markdown_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51860);

/** Every form of a report. */
const reportForms = [_markdown_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z];
/** Renders every form of a report as it is written, without keys, which plans and files of the user's may repeat. */
function renderForms(report, redact) {
    return reportForms.map(({ file, render }) => ({ file, content: cleanPieces(render(report), redact) }));
}
async function* cleanPieces(rendered, redact) {
    if (typeof rendered === 'string')
        yield redact(rendered);
    else
        for await (const piece of rendered)
            yield redact(piece);
}


/***/ }),

/***/ 51860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown),
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/report/acceptance.ts
var report_acceptance = __webpack_require__(76987);
// EXTERNAL MODULE: ./src/report/flips.ts
var flips = __webpack_require__(15558);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/compare/reason.ts
var compare_reason = __webpack_require__(62191);
;// CONCATENATED MODULE: ./src/report/next-steps.ts

const STEPS = {
    regressed: 'Look at the newly failing cases below and revise the change; merging it as it is accepts the new level.',
    below_floor: 'Raise the pass rate, or lower the floor (`min_pass_rate`, `must_pass`) where it asks too much.',
    incomparable: 'Merging starts a new baseline; to compare before, change the evaluators or cases in a pull request of their own. Where only the judge changed, `llm-bench score --judge` has it judge the kept answers of both sides.',
    no_baseline: 'Runs of the default branch make the baseline that pull requests are compared with.',
    not_run: 'A pull request from a branch of this repository has the secrets; a committed recording needs none.',
};
const MORE_TRIALS = 'More cases, or more trials of each (`repeat`), would tell; the default branch gathers trials with each run.';
const MORE_CASES = 'More cases would tell; more trials of each would not, because the same case is answered alike each time.';
const NEXT_REGULAR_RUN = 'The next regular run of the default branch settles whether the provider has changed.';
const RUN_AGAIN = 'Run it again: asking both sides again came to nothing.';
const NO_WHOLE_RUN = 'A run without `--case`, `--tag` and `--limit` makes a baseline; `--baseline` takes any results that it names.';
const UNMEASURED = {
    no_key: 'Give the key that is named above (in a workflow, for example: `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`), and see that it is not empty.',
    refused: 'See that the key is valid, belongs to this provider, and may use this model.',
    budget: 'Raise `budget` in the config, or run fewer cases.',
    unscored: 'See why answers have no score: the settings of an evaluator, or an expected value that it cannot read.',
    quota: "Pay for more, raise the limit in the provider's console, or use another key: waiting does not help. Nobody was judged.",
    gone: 'See that `model` is spelled as the provider spells it, is still offered, and is open to this key.',
    no_address: 'See that `base_url` is right: the server answers, but has nothing there. Some hosts also say so of a model that they do not have.',
    throttled: 'Lower `concurrency`, or `max_concurrency` of the model, or run it again when the limit of the provider is free again. Nobody was judged.',
    interrupted: 'Nobody was judged: see what stands between (a proxy, a time limit), and run the job again. Nothing of it enters the baseline.',
    parameter: 'Change the parameter that is named above, or leave it out: asked again, the same would be refused.',
    unreachable: 'Nobody was judged: run the job again when the provider answers. Nothing of it enters the baseline.',
    rejected: 'Change what is refused above (the prompt, a limit, a recording): asked again, the same would be refused.',
};
/**
 * Says what the reader can do, once for each kind of verdict that asks for it, the worst first; in words of ours only.
 */
function listNextSteps({ cells }) {
    return [...new Set(cells.map(stepOf).filter((step) => step !== undefined))];
}
function stepOf(cell) {
    const { verdict, reason } = cell;
    if (verdict === 'inconclusive')
        return stepOfDoubt(cell);
    if (reason.kind === 'first_run' && reason.passedOver.length > 0)
        return NO_WHOLE_RUN;
    return verdict === 'unmeasured' ? UNMEASURED[(0,compare_reason/* obstacleOf */.H)(reason)] : STEPS[verdict];
}
function stepOfDoubt(cell) {
    if (cell.reason.kind === 'drift')
        return NEXT_REGULAR_RUN;
    if (cell.reason.kind === 'rematch_undecided')
        return RUN_AGAIN;
    return isAnsweredAlike(cell) ? MORE_CASES : MORE_TRIALS;
}
/** Tells whether the new side answers a case alike each time: from a recording, or as far as its trials show. */
function isAnsweredAlike({ warnings, candidate, cases }) {
    const isRecording = warnings.some((warning) => warning.kind === 'one_look' && warning.why.kind === 'recording' && warning.why.side === 'candidate');
    const isRepeated = candidate !== null && candidate.trials >= 2 * candidate.cases;
    return isRecording || (isRepeated && cases.unstable.length === 0);
}

// EXTERNAL MODULE: ./src/report/reasons.ts
var reasons = __webpack_require__(67063);
// EXTERNAL MODULE: ./src/report/origins.ts
var origins = __webpack_require__(26149);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(88850);
// EXTERNAL MODULE: ./src/report/spending.ts
var spending = __webpack_require__(13900);
// EXTERNAL MODULE: ./src/report/tables.ts
var tables = __webpack_require__(46677);
// EXTERNAL MODULE: ./src/report/warnings.ts
var warnings = __webpack_require__(72741);
;// CONCATENATED MODULE: ./src/report/markdown/fit.ts
const NOTE = '*Cut here: a comment holds no more. The rest is in the results folder.*';
/**
 * Joins sections by empty lines within a limit of bytes (UTF-16 units are never more): whole as long as they fit, then
 * as many rows of one as fit, then a note that says so.
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
/** Finds the largest number up to `max` that fits, by halving; 0 where none does. */
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

;// CONCATENATED MODULE: ./src/report/markdown/sections.ts


/** Makes a section of a text that is shown whole or not at all. */
function paragraph(text) {
    return { open: text, rows: [], close: () => '' };
}
/** Makes a section of rows under a title; empty where there are none. */
function list(title, rows) {
    return { open: rows.length === 0 ? '' : title, rows, close: countLeft };
}
/** Makes a section of a Markdown table; its names are made harmless. */
function table(title, { columns, rows }) {
    const line = (texts) => `| ${texts.join(' | ')} |`;
    const isName = (index) => columns[index]?.kind === 'name';
    const head = [
        line(columns.map((column) => column.title)),
        line(columns.map(({ kind }) => (kind === 'figure' ? '--:' : ':--'))),
    ];
    return {
        open: [...(title === '' ? [] : [title]), ...head].join('\n'),
        rows: rows.map((row) => line(row.map((text, index) => (isName(index) ? (0,text_escape/* codeCell */.MZ)(text) : text)))),
        close: countLeft,
    };
}
function countLeft(left) {
    return left > 0 ? `\nand ${(0,format/* thousands */.oh)(left)} more` : '';
}

;// CONCATENATED MODULE: ./src/report/run-reasons.ts

const PLAIN_REASONS = {
    chosen: 'it was chosen',
    forced: 'force-run: true',
    scheduled: 'a schedule runs everything',
    by_hand: 'it was started by hand',
    no_baseline: 'there is no baseline of it',
    fingerprint: 'its fingerprint changed',
};
const TEXTS = { prompt: 'the prompt', system_prompt: 'the system prompt' };
/** Says why a cell was run, e.g. `prompts/support.md changed`; names and values of the user's are in it. */
function describeRunReason(reason) {
    switch (reason.kind) {
        case 'text':
            return `${reason.file ?? TEXTS[reason.part]} changed`;
        case 'file':
            return reason.change === 'changed' ? `${reason.file} changed` : `${reason.file} was ${reason.change}`;
        case 'model_entry':
            return `model entry ${reason.model}: ${(0,format/* describeDifference */.hF)(reason.difference)}`;
        case 'evaluator':
            return `evaluator ${(0,format/* describeEvaluator */.B8)(reason.change)}`;
        case 'chosen':
        case 'forced':
        case 'scheduled':
        case 'by_hand':
        case 'no_baseline':
        case 'fingerprint':
            return PLAIN_REASONS[reason.kind];
    }
}

;// CONCATENATED MODULE: ./src/report/markdown/selected.ts




/** Most names listed; more are counted. */
const MAX_NAMES = 10;
/** Says what was run and why, and what was not. */
function renderSelected(selected) {
    const unchanged = selected.filter((one) => one.kind === 'unchanged');
    const idle = unchanged.filter(({ fresh }) => fresh === null);
    const rows = [
        ...selected.flatMap((one) => one.kind === 'run'
            ? [
                `- ${nameCell(one.cell)}: ${one.reasons.map((reason) => (0,text_escape/* codeSpan */.SS)(describeRunReason(reason))).join(', ')}`,
            ]
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
    return (0,format/* listNames */.Zv)(idle.map(({ cell }) => nameCell(cell)), MAX_NAMES);
}
function nameCell({ benchmark, model }) {
    return (0,text_escape/* codeSpan */.SS)((0,format/* cellName */.I4)({ benchmark: benchmark.name, model: model.id }));
}

;// CONCATENATED MODULE: ./src/report/markdown/render-markdown.ts















/** Most bytes of a report: GitHub refuses comments above 65 536; the rest is for a marker and links. */
const MAX_BYTES = 60_000;
/** Most flips that are shown; all of them are in the results folder. */
const MAX_FLIPS = 20;
/** Most failing cases that are shown where nothing says which of them are news. */
const MAX_FAILING = 5;
/** Characters enough to know a question by. */
const MAX_INPUT = 160;
/**
 * Renders the report as GitHub's Markdown, at most 60 000 bytes: the verdict first, then why, what it cost, and last
 * and folded the cases that flipped.
 */
function renderMarkdown(report) {
    const { comparison, run, gate, selected = [], notes = [], acceptance = null } = report;
    const { cells } = comparison;
    const compared = cells.filter(report_report/* isCompared */.u);
    const sections = [
        paragraph(`## ${(0,headline/* headline */.P)(comparison, text_escape/* codeSpan */.SS)}`),
        paragraph((0,report_acceptance/* describeAcceptance */.ju)(comparison, acceptance, text_escape/* codeSpan */.SS) ?? ''),
        list('', cells.filter(isWorthALine).map(renderCell)),
        list('**Next**\n', [...listNextSteps(comparison), ...(acceptance?.status === 'offered' ? [report_acceptance/* ACCEPT_STEP */.KI] : [])].map((step) => `- ${step}`)),
        ...renderSelected(selected),
        ...(compared.length > 0
            ? [table('', (0,tables/* comparisonTable */.Q)(cells.filter(isWorthALine))), paragraph(HOW_TO_READ)]
            : []),
        list('**Worth knowing**\n', [
            ...notes.map((note) => `- ${(0,text_escape/* markdownPhrase */.jV)(note)}`),
            ...(0,warnings/* listWarnings */.EB)(comparison).map(({ cell, text }) => `- ${(0,text_escape/* codeSpan */.SS)(cell)}: ${(0,text_escape/* markdownPhrase */.jV)(text)}`),
        ]),
        ...(run === undefined || run.cells.length === 0 ? [] : [table('**This run**\n', (0,tables/* runTable */.c)(run))]),
        paragraph((0,spending/* describeSpending */.a)(run).map(text_escape/* markdownPhrase */.jV).join('<br>\n')),
        paragraph(renderOrigins(run)),
        paragraph(gate),
        ...cells.flatMap(renderCases),
    ];
    return `${fitSections(sections.filter(isFilled), MAX_BYTES - 1)}\n`;
}
/** The report as a file: the text of the comment. */
const summary = { file: 'summary.md', render: renderMarkdown };
const HOW_TO_READ = '<sub>Each case is compared with itself; the change is shown with its 95 % interval.<br>' +
    'p is the chance of such a change if nothing were different, counted over all cells together.</sub>';
/** Tells whether a cell has its own line; unchanged cells that found nothing share one. */
function isWorthALine({ verdict, cases }) {
    return verdict !== 'unchanged' || cases.fresh.length > 0;
}
function renderOrigins(run) {
    const lines = (0,origins/* listOrigins */.c)(run).map(({ benchmark, words }) => `${(0,text_escape/* htmlCode */.h8)(benchmark)}: ${(0,text_escape/* htmlCode */.h8)(words)}`);
    return lines.length === 0 ? '' : `<sub>${lines.join('<br>')}</sub>`;
}
function renderCell(cell) {
    return `- ${(0,headline/* mark */.G)(cell)} ${(0,text_escape/* codeSpan */.SS)((0,format/* cellName */.I4)(cell))}: ${(0,text_escape/* markdownPhrase */.jV)((0,reasons/* describeReason */.Gk)(cell))}`;
}
function renderCases(cell) {
    const { newlyFailing, newlyPassing, unstable, fresh, missing } = cell.cases;
    return [
        fold(cell, 'newly failing', newlyFailing, renderFlip),
        fold(cell, 'newly passing', newlyPassing, renderFlip),
        ...((0,report_report/* listsFailing */.c)(cell) ? [fold(cell, 'failing', cell.cases.failing, renderFailure, MAX_FAILING)] : []),
        ...((0,report_report/* isCompared */.u)(cell) || cell.verdict === 'unchanged'
            ? [
                fold(cell, 'new or changed', fresh, renderFresh),
                fold(cell, 'missing', missing, ({ id, before }) => `- ${(0,text_escape/* codeSpan */.SS)(id)}: ${renderShown(before)}`),
                fold(cell, 'unstable: passing and failing on the same side', unstable, renderUnstable),
            ]
            : []),
    ].filter(isFilled);
}
function fold(cell, what, items, renderItem, most = MAX_FLIPS) {
    if (items.length === 0)
        return paragraph('');
    const shown = items.slice(0, most);
    const title = `<b>${(0,format/* plural */.LS)(items.length, 'case')} ${what}</b> · ${(0,text_escape/* htmlCode */.h8)((0,format/* cellName */.I4)(cell))}`;
    return {
        open: `<details><summary>${title}</summary>\n`,
        rows: shown.map(renderItem),
        close: (left) => {
            const rest = items.length - shown.length + left;
            return `${rest > 0 ? `\nand ${(0,format/* thousands */.oh)(rest)} more in the results folder\n` : ''}\n</details>`;
        },
    };
}
function renderFlip({ id, input, before, after }) {
    return [
        `- **${(0,text_escape/* codeSpan */.SS)(id)}**${input === null ? '' : `: ${(0,text_escape/* codeSpan */.SS)(input, MAX_INPUT)}`}`,
        `  - before: ${renderShown(before)}`,
        `  - now: ${renderShown(after)}`,
        ...listReasons(before, after),
    ].join('\n');
}
function renderFailure({ id, input, after }) {
    return [
        `- **${(0,text_escape/* codeSpan */.SS)(id)}**${input === null ? '' : `: ${(0,text_escape/* codeSpan */.SS)(input, MAX_INPUT)}`}`,
        `  - answer: ${renderShown(after)}`,
        ...(after.explanation === null ? [] : [`  - why: ${(0,text_escape/* codeSpan */.SS)(after.explanation)}`]),
    ].join('\n');
}
function listReasons(before, after) {
    if (after.explanation === null)
        return [];
    const was = before.explanation === null ? '' : `; before: ${(0,text_escape/* codeSpan */.SS)(before.explanation)}`;
    return [`  - why: ${(0,text_escape/* codeSpan */.SS)(after.explanation)}${was}`];
}
function renderFresh({ before, ...fresh }) {
    return before === null
        ? `- ${(0,text_escape/* codeSpan */.SS)(fresh.id)}: ${renderShown(fresh.after)}`
        : renderFlip({ ...fresh, before });
}
function renderUnstable({ id, before, after }) {
    return `- ${(0,text_escape/* codeSpan */.SS)(id)}: ${(0,flips/* describeShare */.rm)(before)} → ${renderShown(after)}`;
}
function renderShown(shown) {
    const share = (0,flips/* describeShare */.rm)(shown);
    return shown.output === null ? share : `${share}, ${(0,text_escape/* codeSpan */.SS)(shown.output)}`;
}
function isFilled({ open, rows }) {
    return open !== '' || rows.length > 0;
}


/***/ }),

/***/ 62814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ Spending)
});

// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/text/plural.ts
var plural = __webpack_require__(80573);
;// CONCATENATED MODULE: ./src/run/debts.ts
/**
 * Requests that instruments have still to send for answers that are there or under way: what is left of a budget is kept
 * for them, since an answer without a score was paid for in vain.
 */
class Debts {
    #owed = new Map();
    /** Requests that are owed; a part of one is an instrument's share in a request for many answers. */
    get requests() {
        return [...this.#owed.values()].reduce((sum, { requests }) => sum + requests, 0);
    }
    /** Notes that an answer is asked for; the function that this gives notes that it has its scores, or never comes. */
    owe(due) {
        const names = Object.entries(due); // its keys
        for (const [name, perAnswer] of names)
            this.#change(name, perAnswer);
        return () => {
            for (const [name, perAnswer] of names)
                this.#change(name, -perAnswer);
        };
    }
    /** Notes that an instrument has sent a request. */
    pay(name) {
        const owed = this.#owed.get(name);
        if (owed !== undefined)
            this.#owed.set(name, { ...owed, requests: Math.max(0, owed.requests - 1) });
    }
    /** Adds what an answer takes, or removes it: no more is owed than the answers that wait may take. */
    #change(name, perAnswer) {
        const { most: before, requests } = this.#owed.get(name) ?? { most: 0, requests: 0 };
        const most = Math.max(0, before + perAnswer);
        this.#owed.set(name, { most, requests: Math.min(requests + Math.max(0, perAnswer), most) });
    }
}

;// CONCATENATED MODULE: ./src/run/budget.ts



const NOTHING = { requests: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
/**
 * Counts what a run spends and says when a limit is reached. Checked before each request, so requests in flight may
 * go over it.
 */
class Spending {
    requests = 0;
    inputTokens = 0;
    outputTokens = 0;
    costUsd = 0;
    debts = new Debts();
    #answers = new Map();
    #instruments = new Map();
    #budget;
    #startedMs;
    #clock;
    /** @param clock milliseconds that only go up. */
    constructor(budget, clock = () => performance.now()) {
        this.#budget = budget;
        this.#clock = clock;
        this.#startedMs = clock();
    }
    /** What instruments took of it all, by name. */
    get instruments() {
        return this.#instruments;
    }
    /** Counts a request that is sent, to an instrument's model where one is named. */
    sent(instrument) {
        this.requests += 1;
        if (instrument === undefined)
            return;
        this.debts.pay(instrument);
        const before = this.#spentBy(instrument);
        this.#instruments.set(instrument, { ...before, requests: before.requests + 1 });
    }
    /** Adds the tokens and the cost of an answer that an instrument got. */
    addFor(instrument, usage, costUsd) {
        this.#add(usage, costUsd);
        const before = this.#spentBy(instrument);
        this.#instruments.set(instrument, {
            ...before,
            inputTokens: before.inputTokens + (usage.inputTokens ?? 0),
            outputTokens: before.outputTokens + (usage.outputTokens ?? 0),
            costUsd: before.costUsd + costUsd,
        });
    }
    #spentBy(instrument) {
        return this.#instruments.get(instrument) ?? NOTHING;
    }
    #add({ inputTokens, outputTokens }, costUsd) {
        this.inputTokens += inputTokens ?? 0;
        this.outputTokens += outputTokens ?? 0;
        this.costUsd += costUsd;
    }
    /** Adds the tokens and the cost of a model's answer. */
    add(usage, costUsd, model) {
        this.#add(usage, costUsd);
        const { count, costUsd: before } = this.#answers.get(model) ?? { count: 0, costUsd: 0 };
        this.#answers.set(model, { count: count + 1, costUsd: before + costUsd });
    }
    /**
     * Says why more requests to a model do not fit into the budget left, at the mean cost of its answers so far;
     * undefined where they fit.
     */
    findMisfit(requests, model) {
        const { maxRequests, maxCostUsd } = this.#budget;
        const left = Math.max(0, (maxRequests ?? Infinity) - this.requests);
        const [asked, lack] = [(0,plural/* plural */.LS)(requests, 'request'), `${requests === 1 ? 'does' : 'do'} not fit into the`];
        if (requests > left)
            return `${asked} ${lack} ${left} left of \`budget.max_requests\``;
        const { count, costUsd } = this.#answers.get(model) ?? { count: 1, costUsd: 0 };
        const [cost, dollarsLeft] = [
            (requests * costUsd) / count,
            Math.max(0, (maxCostUsd ?? Infinity) - this.costUsd),
        ];
        if (cost <= dollarsLeft + defaults/* ROUNDING */.fR)
            return undefined;
        return `${asked}, about ${dollars(cost)} US dollars, ${lack} ${dollars(dollarsLeft)} left of \`budget.max_cost_usd\``;
    }
    /** Milliseconds that are left of the run's time; Infinity where it has no limit. */
    get leftMs() {
        const { maxMinutes } = this.#budget;
        const endMs = maxMinutes === null ? Infinity : this.#startedMs + maxMinutes * 60_000;
        return Math.max(0, endMs - this.#clock());
    }
    /**
     * Gives the failure that names the limit reached, or undefined while there is something left: enough for a request,
     * for the `due` requests that score its answer, and for those that are owed to earlier answers.
     */
    findLimit(due = {}) {
        const { maxRequests } = this.#budget;
        const owed = Object.values(due).reduce((sum, requests) => sum + requests, this.debts.requests);
        if (maxRequests !== null && this.requests + Math.ceil(owed - defaults/* ROUNDING */.fR) >= maxRequests)
            return spent((0,plural/* plural */.LS)(maxRequests, 'request'));
        return this.findTimeLimit() ?? this.findSpent();
    }
    /** Gives the failure that says that the time is over, or undefined. */
    findTimeLimit() {
        const { maxMinutes } = this.#budget;
        return maxMinutes !== null && this.leftMs <= 0 ? spent((0,plural/* plural */.LS)(maxMinutes, 'minute')) : undefined;
    }
    /** Gives the failure that says which limit is spent, time excepted, or undefined. */
    findSpent() {
        const { maxRequests, maxCostUsd } = this.#budget;
        if (maxRequests !== null && this.requests >= maxRequests)
            return spent((0,plural/* plural */.LS)(maxRequests, 'request'));
        if (maxCostUsd !== null && this.costUsd >= maxCostUsd)
            return spent((0,plural/* plural */.LS)(maxCostUsd, 'US dollar'));
        return undefined;
    }
}
function spent(limit) {
    return { kind: 'budget', words: `budget spent: ${limit}` };
}
function dollars(amount) {
    return String(Number(amount.toPrecision(3)));
}


/***/ }),

/***/ 44411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Health),
/* harmony export */   p: () => (/* binding */ isTooLong)
/* harmony export */ });
/** Trials in a row that used up all their attempts before a model counts as down. */
const DEAD_TRIALS = 3;
/** Time that a model may answer nothing while requests fail, beyond the wait that it asked for. */
const SILENCE_MS = 180_000;
/** The longest wait that a provider may ask for and get. */
const MAX_RETRY_AFTER_MS = 600_000;
/** Time for one attempt after a wait that was asked for. */
const GRACE_MS = 60_000;
/** Tracks whether a model still answers, so that a dead one costs a few requests and minutes, not the whole plan. */
class Health {
    #gaveUp;
    #deadTrials = 0;
    #answeredMs;
    #silentUntilMs;
    #clock;
    /** @param clock milliseconds that only go up. */
    constructor(clock = () => performance.now()) {
        this.#clock = clock;
        this.#answeredMs = clock();
        this.#silentUntilMs = this.#answeredMs + SILENCE_MS;
    }
    /** Failure for which the model was given up; undefined while it is worth asking. */
    get gaveUp() {
        return this.#gaveUp;
    }
    /** Notes an answer. */
    answered() {
        this.#deadTrials = 0;
        this.#answeredMs = this.#clock();
        this.#silentUntilMs = this.#answeredMs + SILENCE_MS;
    }
    /**
     * Notes a failed attempt; a fatal one, a wait that is too long, or silence for too long gives the model up. A rejection
     * counts as an answer.
     */
    failed(error) {
        if (error.kind === 'rejected') {
            this.answered();
            return;
        }
        if (error.kind === 'fatal' || isTooLong(error.retryAfterMs))
            this.#gaveUp ??= error.failure;
        const now = this.#clock();
        if (error.retryAfterMs !== null)
            this.#allowFor(error.retryAfterMs, now);
        if (now > this.#silentUntilMs)
            this.#gaveUp ??= {
                kind: error.failure.kind,
                words: `no answer for ${SILENCE_MS / 60_000} minutes: ${error.message}`,
            };
    }
    /** Allows for one wait. Waits that repeat do not add up: being told to come back each second is no answer. */
    #allowFor(waitMs, now) {
        const longest = this.#answeredMs + SILENCE_MS + waitMs + GRACE_MS;
        this.#silentUntilMs = Math.max(this.#silentUntilMs, Math.min(longest, now + waitMs + GRACE_MS));
    }
    /** Notes a trial that used up its attempts. */
    exhausted(error) {
        this.#deadTrials += 1;
        if (this.#deadTrials >= DEAD_TRIALS)
            this.#gaveUp ??= error.failure;
    }
}
/** Tells whether a provider asks for a longer wait than a run has patience for. */
function isTooLong(retryAfterMs) {
    return (retryAfterMs ?? 0) > MAX_RETRY_AFTER_MS;
}


/***/ }),

/***/ 90883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ InstrumentLine)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70370);
/* harmony import */ var _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48488);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44411);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82626);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47895);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31191);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49348);







/** The line to an instrument's model: each request with its retries, under the limits of the run. */
class InstrumentLine {
    #name;
    #model;
    #deps;
    #health = new _health_js__WEBPACK_IMPORTED_MODULE_5__/* .Health */ .X();
    #pace = new _pace_js__WEBPACK_IMPORTED_MODULE_1__/* .Pace */ .o();
    /** Limit of requests at once to this model. */
    #own;
    constructor(name, model, deps) {
        this.#name = name;
        this.#model = model;
        this.#deps = deps;
        this.#own = (0,p_limit__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)(model.maxConcurrency ?? Infinity);
    }
    async complete(prompt, trial) {
        return await this.#ask(() => this.#deps.provider.complete(prompt, trial));
    }
    async embed(texts) {
        const { embed } = this.#deps.provider;
        if (embed === undefined)
            throw new _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('fatal', `provider \`${this.#model.provider}\` has no embeddings`);
        return await this.#ask(() => embed(texts));
    }
    async #ask(send) {
        const { watch, spending, gate, signal } = this.#deps;
        let hasSent = false;
        const sendOne = () => gate(() => {
            // What was answered in time may be scored after it, but nothing is waited for then.
            const late = hasSent ? spending.findTimeLimit() : undefined;
            const stop = this.#health.gaveUp ?? late ?? spending.findSpent();
            if (stop !== undefined)
                throw new _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('fatal', stop.words, { failureKind: stop.kind });
            hasSent = true;
            spending.sent(this.#name);
            return watch.asking(send());
        });
        const attempt = () => this.#pace.keep(sendOne, signal);
        const asked = await this.#own(() => (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .askUntilAnswered */ .J)(attempt, this.#health, signal, (0,_pause_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v)(watch, spending, signal)));
        if (asked.status === 'failed')
            throw asked.error;
        const { usage } = asked.value;
        spending.addFor(this.#name, usage, (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .costUsd */ .O4)(usage, this.#model.price) ?? 0);
        return asked.value;
    }
}


/***/ }),

/***/ 73058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ listSpending)
/* harmony export */ });
/** Lists what instruments took, by name. */
function listSpending(spending, planned) {
    const entries = [...spending.instruments].map(([name, spent]) => {
        const model = planned[name]?.model;
        const { requests, inputTokens, outputTokens, costUsd } = spent;
        return [
            name,
            {
                model: model?.model ?? name,
                requests,
                usage: { input_tokens: inputTokens, output_tokens: outputTokens },
                cost_usd: model?.price == null ? null : costUsd,
            },
        ];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 82626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Pace)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70370);
/* harmony import */ var _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48488);



/** Least time and requests of a window, of which a pace is judged; a pause ends one as well. */
const WINDOW = { ms: 1_000, requests: 5, pauseMs: 2_000 };
/** Requests a second below which nothing is paced: there the provider's own waits tell enough. */
const SLOWEST = 1;
/** Share of requests that may be put off, and the one from which on a pace is far from what is let in. */
const SHARE = { tolerated: 0.04, far: 0.3 };
/** Part of the pace that a cut leaves; from afar, the part of what was let in. */
const CUT = { near: 0.9, far: 0.95 };
/** Growth in a second; after some windows without trouble it doubles with each, up to the most. */
const GROWTH = { usual: 0.05, windows: 4, most: 0.15 };
/** Windows after which a first pace is settled, and requests put off since then of which its use is judged. */
const TRIAL = { windows: 2, putOff: 10 };
/** Share, of that without pacing, which a pace that is of use leaves at most. */
const OF_USE = 0.6;
/** Time without pacing after one that was of no use; it doubles. */
const UNPACED_MS = { first: 5_000, most: 60_000 };
/** Time by which a late timer may be caught up. */
const LATE_MS = 50;
/**
 * Finds how many requests a second a model takes: unlimited until it puts requests off (429), then a little less than
 * it let in, then slowly more. Where fewer requests are put off as often, they go unpaced for a while.
 */
class Pace {
    #perSecond = Infinity;
    #window;
    /** Windows in a row without trouble. */
    #calm = 0;
    #unpacedShare = 0;
    #trial = { windows: 0, sent: 0, putOff: 0 };
    #unpacedMs = UNPACED_MS.first;
    #unpacedUntilMs = -Infinity;
    #nextMs = -Infinity;
    #line = (0,p_limit__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(1);
    #clock;
    #wait;
    /** @param clock milliseconds that only go up. */
    constructor(clock = () => performance.now(), wait = (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal })) {
        this.#clock = clock;
        this.#wait = wait;
    }
    /** Sends a request when it is its turn, and learns from how it ends. */
    async keep(send, signal) {
        if (this.#perSecond !== Infinity)
            await this.#line(() => this.#takeTurn(signal));
        const window = this.#count();
        try {
            return await send();
        }
        catch (error) {
            if (error instanceof _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m)
                this.#note(error, window);
            throw error;
        }
    }
    async #takeTurn(signal) {
        const waitMs = this.#nextMs - this.#clock();
        if (this.#perSecond === Infinity)
            return;
        if (waitMs >= 1)
            await this.#wait(waitMs, signal);
        this.#nextMs = Math.max(this.#nextMs, this.#clock() - LATE_MS) + 1_000 / this.#perSecond;
    }
    /** Counts a request in the window of its sending: what fails late says nothing about a pace that was cut meanwhile. */
    #count() {
        const now = this.#clock();
        if (this.#window !== undefined && isOver(this.#window, now)) {
            if (this.#window.sent >= WINDOW.requests)
                this.#judge(this.#window, now);
            this.#window = undefined;
        }
        this.#window ??= { startedMs: now, lastMs: now, sent: 0, putOff: 0, hasFailed: false };
        this.#window.sent += 1;
        this.#window.lastMs = now;
        return this.#window;
    }
    #note({ kind }, window) {
        if (kind === 'rate_limited')
            window.putOff += 1;
        if (kind === 'transient')
            window.hasFailed = true;
        // Nothing is sent any more, and nobody need wait for a turn to be told so.
        if (kind === 'fatal')
            this.#perSecond = Infinity;
    }
    #judge(window, now) {
        if (this.#perSecond === Infinity) {
            if (shareOf(window) > SHARE.tolerated && now >= this.#unpacedUntilMs)
                this.#begin(window);
        }
        else if (this.#isOfUse(window))
            this.#adjust(window);
        else
            this.#giveUp(now);
    }
    #begin(window) {
        this.#unpacedShare = shareOf(window);
        this.#trial = { windows: 0, sent: 0, putOff: 0 };
        this.#calm = 0;
        this.#perSecond = Math.max(SLOWEST, CUT.far * letIn(window));
    }
    #isOfUse({ sent, putOff }) {
        const trial = this.#trial;
        trial.windows += 1;
        if (trial.windows <= TRIAL.windows)
            return true;
        trial.sent += sent;
        trial.putOff += putOff;
        if (trial.putOff < TRIAL.putOff)
            return true;
        this.#trial = { ...trial, sent: 0, putOff: 0 };
        return shareOf(trial) <= OF_USE * this.#unpacedShare;
    }
    #adjust(window) {
        const share = shareOf(window);
        this.#calm = share === 0 ? this.#calm + 1 : 0;
        if (share > SHARE.far)
            this.#perSecond = CUT.far * letIn(window);
        else if (share > SHARE.tolerated)
            this.#perSecond *= CUT.near;
        else if (share === 0 && !window.hasFailed) {
            const growth = GROWTH.usual * 2 ** Math.max(0, this.#calm - GROWTH.windows);
            this.#perSecond *= 1 + Math.min(growth, GROWTH.most) * secondsOf(window);
        }
        this.#perSecond = Math.max(SLOWEST, this.#perSecond);
    }
    #giveUp(now) {
        this.#perSecond = Infinity;
        this.#unpacedUntilMs = now + this.#unpacedMs;
        this.#unpacedMs = Math.min(2 * this.#unpacedMs, UNPACED_MS.most);
    }
}
function isOver({ startedMs, lastMs, sent }, now) {
    return now - lastMs > WINDOW.pauseMs || (now - startedMs >= WINDOW.ms && sent >= WINDOW.requests);
}
function shareOf({ sent, putOff }) {
    return putOff / sent;
}
/** Gives the requests a second that were let in; one more, so that no bad moment counts for nothing. */
function letIn(window) {
    return (window.sent - window.putOff + 1) / secondsOf(window);
}
function secondsOf({ startedMs, lastMs }) {
    return Math.max(1, lastMs - startedMs) / 1_000;
}


/***/ }),

/***/ 47895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** Time by which a timer may be early: what waits until the run's time is over must find it over. */
const EARLY_MS = 20;
/** Gives the pause between attempts that a watch knows of, and that the signal and the run's time end. */
function pause(watch, spending, signal) {
    return (ms, error) => {
        const waitMs = Math.min(ms, spending.leftMs + EARLY_MS);
        return watch.waiting(error, waitMs, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs, undefined, { signal }));
    };
}


/***/ }),

/***/ 31191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ askUntilAnswered)
/* harmony export */ });
/* harmony import */ var _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48488);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44411);


/** Attempts that may fail before a trial is errored; being told to come back later (429) is no such failure. */
const MAX_FAILURES = 10;
const BASE_MS = 500;
const CAP_MS = 8_000;
const CAP_AFTER_WAIT_MS = 1_000;
/**
 * Asks until there is an answer: full jitter between attempts (base 0.5 s, cap 8 s; Brooker, "Exponential Backoff And
 * Jitter", 2015), never before the time the provider named. Rejects only when aborted, or with an error that is no
 * provider's.
 */
async function askUntilAnswered(attempt, health, signal, pause) {
    let failures = 0;
    for (let attempts = 1;; attempts += 1) {
        signal.throwIfAborted();
        try {
            const value = await attempt();
            health.answered();
            return { status: 'answered', value };
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m))
                throw error;
            health.failed(error);
            if (error.kind !== 'rate_limited')
                failures += 1;
            if (failures >= MAX_FAILURES)
                health.exhausted(error);
            if (failures >= MAX_FAILURES || isFinal(error))
                return { status: 'failed', error };
            await pause(waitMs(error, attempts), error);
        }
    }
}
function isFinal({ kind, retryAfterMs }) {
    return kind === 'rejected' || kind === 'fatal' || (0,_health_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooLong */ .p)(retryAfterMs);
}
/** Gives the next wait: the provider's own time, then a little jitter, so that not all requests come back at once. */
function waitMs({ retryAfterMs }, attempts) {
    const cap = retryAfterMs === null ? CAP_MS : CAP_AFTER_WAIT_MS;
    return (retryAfterMs ?? 0) + Math.random() * Math.min(cap, BASE_MS * 2 ** (attempts - 1));
}


/***/ }),

/***/ 46862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SilenceWatch)
/* harmony export */ });
/** Time without an answer after which requests that are under way count as waiting. */
const HANGING_MS = 5_000;
/** Time without an answer, or still to wait, from which waits between attempts are told. */
const WAITING_MS = 2_000;
const LOOK_EVERY_MS = 1_000;
/** Notes which requests of a model wait for an answer or for their next attempt, and tells of it while it is silent. */
class SilenceWatch {
    #asking = new Set();
    #waits = new Set();
    #tell;
    #clock;
    #answeredMs;
    #timer;
    /** @param tell is called about once a second while the model is silent. */
    constructor(tell, clock = Date.now) {
        this.#tell = tell;
        this.#clock = clock;
        this.#answeredMs = clock();
    }
    /** Gives what the request gives, and counts it as under way until then. */
    async asking(request) {
        const entry = { sinceMs: this.#clock() };
        this.#asking.add(entry);
        this.#timer ??= setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
        try {
            const answer = await request;
            this.#answeredMs = this.#clock();
            return answer;
        }
        finally {
            this.#asking.delete(entry);
        }
    }
    /** Resolves with the pause, and counts the request that failed as waiting until then. */
    async waiting({ kind, retryAfterMs }, ms, pause) {
        const untilMs = this.#clock() + (retryAfterMs ?? ms);
        const wait = { isThrottled: kind === 'rate_limited', isAsked: retryAfterMs !== null, untilMs };
        this.#waits.add(wait);
        try {
            await pause;
        }
        finally {
            this.#waits.delete(wait);
        }
    }
    /** Gives what there is to tell now; undefined while the model answers. */
    find() {
        const nowMs = this.#clock();
        const silentMs = nowMs - this.#answeredMs;
        const waits = [...this.#waits];
        const isLong = silentMs >= WAITING_MS || waits.some(({ untilMs }) => untilMs - nowMs >= WAITING_MS);
        const told = isLong ? waits : [];
        const asked = told.filter(({ isAsked }) => isAsked);
        const throttled = gather(told.filter(({ isThrottled }) => isThrottled));
        const hanging = [...this.#asking].filter(({ sinceMs }) => nowMs - sinceMs >= HANGING_MS);
        const [oldest] = silentMs >= HANGING_MS ? hanging : [];
        const silence = {
            throttled: throttled && { ...throttled, untilMs: gather(asked)?.untilMs ?? null },
            failed: gather(told.filter(({ isThrottled }) => !isThrottled)),
            hanging: oldest === undefined ? null : { count: hanging.length, sinceMs: oldest.sinceMs },
        };
        return Object.values(silence).every((fact) => fact === null) ? undefined : silence;
    }
    #look() {
        if (this.#asking.size + this.#waits.size === 0) {
            clearInterval(this.#timer);
            this.#timer = undefined;
            return;
        }
        const silence = this.find();
        if (silence !== undefined)
            this.#tell(silence);
    }
}
function gather(waits) {
    if (waits.length === 0)
        return null;
    return { count: waits.length, untilMs: Math.min(...waits.map(({ untilMs }) => untilMs)) };
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
