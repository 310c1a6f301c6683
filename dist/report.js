export const id = 262;
export const ids = [262];
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
    incomparable: 'Merging starts a new baseline; to compare before, change the evaluators or cases in a pull request of their own.',
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
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(88850);
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

/***/ 46826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   Y: () => (/* binding */ explainFileError)
/* harmony export */ });
/** Words for what the system says of a file that cannot be written; for the rest it says them itself. */
const WORDS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full: its quota is used up',
    EFBIG: 'the largest size of a file is reached',
    EROFS: 'the disk is read-only',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EMFILE: 'too many files are open',
};
/** Explains in plain words why something could not be written or done. */
function explainFileError(error) {
    const code = codeOf(error) ?? '';
    if (Object.hasOwn(WORDS, code))
        return WORDS[code] ?? code;
    return error instanceof Error ? error.message : String(error);
}
/** Gives the system's code of an error, e.g. `ENOSPC`; undefined where it has none. */
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ })

};
