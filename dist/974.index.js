export const id = 974;
export const ids = [974];
export const modules = {

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
    regressed: 'Look at the newly failing cases below and change what was changed again; merging it as it is accepts the new level.',
    below_floor: 'Raise the pass rate, or lower the floor (`min_pass_rate`, `must_pass`) where it asks too much.',
    incomparable: 'Merging starts a new baseline; to compare before, change the evaluators or cases in a pull request of their own.',
    inconclusive: 'More cases, or more trials of each (`repeat`), would tell; the default branch gathers trials with each run.',
    no_baseline: 'Runs of the default branch make the baseline that pull requests are compared with.',
    not_run: 'A pull request from a branch of this repository has the secrets; a committed recording needs none.',
};
const UNMEASURED = {
    key: 'Give the key that is named above (in a workflow: `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`), and see that it is not empty.',
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
function renderFlip({ id, before, after }) {
    return [
        `- **${(0,report_escape/* codeSpan */.SS)(id)}**`,
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
function renderFresh({ id, before, after }) {
    return before === null ? `- ${(0,report_escape/* codeSpan */.SS)(id)}: ${renderShown(after)}` : renderFlip({ id, before, after });
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

/***/ 57132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ combineOutcomes),
/* harmony export */   r: () => (/* binding */ combineTrials)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57364);

/** Gives a case's result: the one answer's outcome, or what several come to with each of them kept under `trials`. */
function combineTrials({ case: item, hash }, trials) {
    return {
        test_id: item.id,
        ...combineOutcomes(trials),
        case_hash: hash,
        ...(item.mustPass && { must_pass: true }),
        ...(item.tags.length > 0 && { tags: item.tags }),
        input: item.input,
        expected: item.expected,
        ...(item.criteria.length > 0 && { criteria: item.criteria }),
        ...(Object.keys(item.metadata).length > 0 && { metadata: item.metadata }),
    };
}
/** Gives what one answer or several come to; several are kept under `trials`. */
function combineOutcomes(trials) {
    const [first, ...rest] = trials;
    return rest.length === 0 ? first : { ...combine(trials), trials };
}
function combine(trials) {
    const scored = trials.filter((trial) => trial.passed !== null);
    const passes = scored.filter((trial) => trial.passed === true).length;
    const shown = scored[0] ?? trials[0];
    return {
        passed: scored.length === 0 ? null : passes > scored.length / 2,
        scores: meanScores(trials),
        latency_ms: (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(trials.flatMap(({ latency_ms }) => latency_ms ?? [])),
        error: scored.length === 0 ? (shown.error ?? 'no trial was scored') : null,
        output: shown.output ?? null,
    };
}
function meanScores(trials) {
    const names = new Set(trials.flatMap(({ scores }) => Object.keys(scores ?? {})));
    return Object.fromEntries([...names].map((name) => [name, (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(trials.flatMap(({ scores }) => scores?.[name] ?? []))]));
}


/***/ }),

/***/ 57364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** The arithmetic mean; null for no values: a mean of nothing is a state, not a number. */
function mean(values) {
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 24396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rescore)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);
/* harmony import */ var _combine_trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57132);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65202);
/* harmony import */ var _summarize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46476);




/**
 * Scores the kept answers of a record again, without asking anybody. Answers that were not kept are left out; null where
 * none is left.
 */
async function rescore(record, rescoring) {
    const results = [];
    for (const result of record.results) {
        const again = await rescoreCase(result, rescoring);
        if (again !== null)
            results.push(again);
    }
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isNonEmpty */ .J)(results))
        return null;
    const config = { ...record.config, evaluators: rescoring.evaluators };
    return { ...record, summary: (0,_summarize_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .e)(results), results, config };
}
async function rescoreCase(result, rescoring) {
    const item = rescoring.caseOf(result);
    if (item === null)
        return null;
    const outcomes = [];
    for (const { trials: _trials, ...trial } of (result.trials ?? [result]))
        if (trial.output != null && trial.output_cut !== true)
            outcomes.push(await rescoreTrial(trial, trial.output, item, rescoring));
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isNonEmpty */ .J)(outcomes))
        return null;
    const { trials: _trials, ...rest } = result;
    return { ...rest, ...(0,_combine_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .combineOutcomes */ .j)(outcomes) };
}
async function rescoreTrial(trial, output, item, { evaluators, findEvaluator }) {
    const completion = {
        text: output,
        finishReason: trial.finish_reason ?? 'stop',
        usage: { inputTokens: null, outputTokens: null },
        latencyMs: trial.latency_ms ?? null,
    };
    const uses = evaluators.map(({ name, settings }) => ({ name, settings }));
    const marks = evaluators.flatMap(({ name, threshold }) => threshold === null ? [] : [[name, threshold]]);
    const thresholds = marks.length === 0 ? null : Object.fromEntries(marks);
    const { passed, scores, answers, explanations, secondary, error } = await (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .scoreAnswer */ .V9)(item, completion, 0, {
        uses,
        thresholds,
        findEvaluator,
        price: null,
    });
    const { secondary: _before, ...kept } = trial;
    return {
        ...kept,
        passed,
        ...(scores !== undefined && { scores }),
        ...(answers !== undefined && { answers }),
        ...(explanations !== undefined && { explanations }),
        ...(secondary !== undefined && { secondary }),
        ...(error !== undefined && { error }),
    };
}


/***/ }),

/***/ 65202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ erroredOutcome),
/* harmony export */   V9: () => (/* binding */ scoreAnswer),
/* harmony export */   pA: () => (/* binding */ passMark)
/* harmony export */ });
/** What the mean of the scores, or each score with thresholds, must reach where nothing else is said. */
const DEFAULT_PASS_MARK = 0.7;
/** (0.4 + 1) / 2 is 0.7 to a person, and must be to us. */
const ROUNDING = 1e-9;
/** Scores one whole answer with every evaluator of its benchmark. */
async function scoreAnswer(item, completion, attempts, judging) {
    const scores = {};
    const answers = {};
    const explanations = {};
    const secondary = {};
    const unscored = [];
    for (const { name, settings } of judging.uses) {
        const score = await judging.findEvaluator(name).evaluate(item, completion.text, settings);
        if (score.status === 'unscored') {
            scores[name] = null;
            explanations[name] = score.reason;
            unscored.push(`${name}: ${score.reason}`);
        }
        else {
            scores[name] = score.value;
            answers[name] = score.answer;
            explanations[name] = score.explanation;
            Object.assign(secondary, score.secondary);
        }
    }
    const { inputTokens, outputTokens } = completion.usage;
    return {
        passed: unscored.length > 0 ? null : isPassed(scores, judging.thresholds),
        scores,
        latency_ms: completion.latencyMs,
        error: unscored.length > 0 ? `unscored: ${unscored.join('; ')}` : null,
        output: completion.text,
        answers,
        explanations,
        ...(Object.keys(secondary).length > 0 && { secondary }),
        finish_reason: completion.finishReason,
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        cost_usd: costUsd(completion, judging.price),
        attempts,
    };
}
/** Gives the outcome of a trial that got no answer. */
function erroredOutcome(error, attempts) {
    return { passed: null, scores: {}, latency_ms: null, error, output: null, attempts };
}
function isPassed(scores, thresholds) {
    const entries = Object.entries(scores).map(([name, value]) => ({ name, value: value ?? 0 }));
    if (thresholds === null) {
        const mean = entries.reduce((sum, { value }) => sum + value, 0) / entries.length;
        return mean >= DEFAULT_PASS_MARK - ROUNDING;
    }
    return entries.every(({ name, value }) => value >= passMark(name, thresholds) - ROUNDING);
}
/** The score that an evaluator must reach where a benchmark gives thresholds. */
function passMark(name, thresholds) {
    return thresholds[name] ?? thresholds['default'] ?? DEFAULT_PASS_MARK;
}
function costUsd({ usage }, price) {
    if (price === null || usage.inputTokens === null || usage.outputTokens === null)
        return null;
    return (usage.inputTokens * price.input + usage.outputTokens * price.output) / 1e6;
}


/***/ }),

/***/ 46476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57364);

/** Gives a cell's figures at a glance; a case's pass share is passed over scored trials. */
function summarize(results) {
    const shares = [];
    const latencies = [];
    const sums = { tokens: 0, errored: 0, unscored: 0, costUsd: 0 };
    let priced = false;
    for (const result of results) {
        const trials = result.trials ?? [result];
        const scored = trials.filter((trial) => trial.passed !== null);
        if (scored.length > 0)
            shares.push(scored.filter((trial) => trial.passed).length / scored.length);
        for (const trial of trials) {
            sums.tokens += (trial.usage?.input_tokens ?? 0) + (trial.usage?.output_tokens ?? 0);
            if (trial.passed === null)
                sums[trial.output == null ? 'errored' : 'unscored'] += 1;
            if (trial.latency_ms != null)
                latencies.push(trial.latency_ms);
            if (trial.cost_usd != null) {
                sums.costUsd += trial.cost_usd;
                priced = true;
            }
        }
    }
    latencies.sort((a, b) => a - b);
    const secondary = meanSecondary(results);
    return {
        total_tests: results.length,
        passed: results.filter((result) => result.passed === true).length,
        pass_rate: (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(shares),
        avg_latency_ms: (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(latencies),
        total_tokens: sums.tokens,
        median_latency_ms: quantile(latencies, 0.5),
        p95_latency_ms: quantile(latencies, 0.95),
        errored: sums.errored,
        unscored: sums.unscored,
        cost_usd: priced ? sums.costUsd : null,
        ...(Object.keys(secondary).length > 0 && { secondary }),
    };
}
function meanSecondary(results) {
    const values = new Map();
    for (const result of results)
        for (const trial of result.trials ?? [result])
            for (const [name, value] of Object.entries(trial.secondary ?? {})) {
                const list = values.get(name);
                if (list === undefined)
                    values.set(name, [value]);
                else
                    list.push(value);
            }
    return Object.fromEntries([...values].map(([name, list]) => [name, (0,_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(list) ?? 0]));
}
/** The smallest value that at least the share `q` of the sorted values do not exceed; null for none. */
function quantile(sorted, q) {
    return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? null;
}


/***/ })

};
