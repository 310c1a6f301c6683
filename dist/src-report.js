export const id = 7529;
export const ids = [7529];
export const modules = {

/***/ 841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ overallRate)
/* harmony export */ });
/** Gives the mean rate over all cases of all cells; null where nothing was measured. */
function overallRate({ cells }) {
    const sides = cells.flatMap(({ candidate }) => candidate ?? []);
    const cases = sides.reduce((sum, side) => sum + side.cases, 0);
    return cases === 0 ? null : sides.reduce((sum, side) => sum + side.rate * side.cases, 0) / cases;
}


/***/ }),

/***/ 46924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ trendOf)
/* harmony export */ });
/** Change in percent that is shown as none. */
const NO_CHANGE = 0.05;
/** Gives how a figure moved between the newest two runs that have it; null where fewer have. It tests nothing. */
function trendOf({ points }, metric) {
    const [current, previous] = points.flatMap((point) => valueOf(point, metric, points[0]));
    if (current === undefined || previous === undefined)
        return null;
    const changePercent = previous === 0 ? null : ((current - previous) / previous) * 100;
    const isStable = changePercent === null ? current === previous : Math.abs(changePercent) < NO_CHANGE;
    return {
        current,
        previous,
        trend: isStable ? 'stable' : current > previous ? 'up' : 'down',
        changePercent,
    };
}
/** Gives a point's figure; a rate of another metric than the newest run's is none. */
function valueOf(point, metric, newest) {
    const value = point[metric];
    return value === null || (metric === 'rate' && point.metric !== newest?.metric) ? [] : [value];
}


/***/ }),

/***/ 96987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Oj: () => (/* binding */ prepareResultsFolder),
  hV: () => (/* binding */ writeFiles),
  bp: () => (/* binding */ writeRun)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/discard.ts
var discard = __webpack_require__(33909);
// EXTERNAL MODULE: ./src/text/discard-torn.ts
var discard_torn = __webpack_require__(88351);
// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
// EXTERNAL MODULE: ./src/text/mode-of.ts
var mode_of = __webpack_require__(43268);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/text/spare-memory.ts
var spare_memory = __webpack_require__(974);
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
    const [start, end] = isList ? ['[', ']'] : ['{', '}'];
    yield start;
    let isEmpty = true;
    // A list is not copied, as its entries would be.
    for (const [key, item] of isList ? value.entries() : Object.entries(value)) {
        if (item === undefined)
            continue;
        yield `${isEmpty ? '' : ','}\n${indent}  ${isList ? '' : `${JSON.stringify(key)}: `}`;
        isEmpty = false;
        if (typeof item === 'object' && item !== null && level + 1 < opened)
            yield* jsonPieces(item, opened, level + 1);
        else
            yield JSON.stringify(item, null, 2).replaceAll('\n', `\n${indent}  `);
    }
    yield isEmpty ? end : `\n${indent}${end}`;
}

// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/records/run-file.ts + 1 modules
var run_file = __webpack_require__(96097);
;// CONCATENATED MODULE: ./src/records/write-run.ts














/** Levels above what is written at once: the cell and its list of results, the run and its list of cells. */
const LEVELS = 2;
/** What is written, in messages. */
const RESULTS = 'results';
const RUN_FILE = 'run.json';
/** Characters written at once. */
const BUFFER_LENGTH = 64 * 1024;
/**
 * Checks before anything is asked that results can be written, and may be; a UserError where they cannot. What a run left
 * half written that was killed is removed.
 */
function prepareResultsFolder(folder, reach) {
    try {
        enter(folder, reach);
        (0,discard_torn/* discardTorn */.y)(folder, file_name/* isTemporaryName */.$W);
        const probe = temporaryIn(folder);
        (0,external_node_fs_.writeFileSync)(probe, '');
        (0,external_node_fs_.rmSync)(probe);
    }
    catch (error) {
        throw explainFailedWrite(folder, error);
    }
}
/**
 * Writes a run: one file a cell, run.json, which names them, and the files beside them. Each appears whole or not at
 * all, and no earlier cell's file is ever replaced. An earlier run.json and the files beside it go first, also those that
 * are not written this time: wherever this ends, none of them passes for this run's. Gives the cells' files. A failure
 * to write is a UserError.
 */
async function writeRun(folder, run, beside, reach = text_reach/* ANYWHERE */.eY) {
    try {
        enter(folder, reach);
        const modes = removeEarlier(folder, beside);
        const files = await writeCells(folder, run.cells);
        const described = (0,run_file/* describeRun */.vZ)(run, files.map((file) => external_node_path_default().basename(file)));
        for (const { file, content } of [{ file: RUN_FILE, content: jsonFile(described) }, ...beside])
            if (content !== null)
                await writeInPlace(folder, { file, content }, modes.get(file));
        return files;
    }
    catch (error) {
        throw explainFailedWrite(folder, error);
    }
}
/** Writes a file for each cell; all or none, for a part of a run would pass for an earlier one. */
async function writeCells(folder, cells) {
    const files = [];
    try {
        for (const cell of cells) {
            const stem = (0,file_name/* resultsFileStem */.E0)(cell.benchmark_name, cell.model_id, new Date((0,order/* timeOf */.nR)(cell)));
            files.push(await writeVia(folder, jsonFile(cell), (file) => publishNew(file, folder, stem)));
        }
        return files;
    }
    catch (error) {
        for (const file of files)
            (0,discard/* discard */.v)(file);
        throw error;
    }
}
/** Writes files into a folder, which is made where it is not there; each appears whole or not at all. `what` names them. */
async function writeFiles(folder, files, what) {
    try {
        enter(folder, text_reach/* ANYWHERE */.eY, what);
        for (const one of files)
            await writeInPlace(folder, one, (0,mode_of/* modeOf */.V)(external_node_path_default().join(folder, one.file)));
    }
    catch (error) {
        throw explainFailedWrite(folder, error, what);
    }
}
/**
 * Removes what an earlier run left under these names, and gives the modes that the new files take from it. A file that is
 * not written this time is of an earlier run only where a run.json tells of one, which is therefore the last to go.
 */
function removeEarlier(folder, beside) {
    const hasEarlier = (0,external_node_fs_.existsSync)(external_node_path_default().join(folder, RUN_FILE));
    const files = beside.filter(({ content }) => hasEarlier || content !== null).map(({ file }) => file);
    const modes = new Map();
    for (const name of [...files, RUN_FILE]) {
        const file = external_node_path_default().join(folder, name);
        modes.set(name, (0,mode_of/* modeOf */.V)(file));
        if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isDirectory() === false)
            (0,external_node_fs_.rmSync)(file, { force: true });
    }
    return modes;
}
async function writeInPlace(folder, { file, content }, mode) {
    (0,spare_memory/* cleanMemory */.Pt)();
    const target = external_node_path_default().join(folder, file);
    await writeVia(folder, content, (written) => (0,external_node_fs_.renameSync)(written, target), mode);
}
function enter(folder, reach, what = RESULTS) {
    const reason = (0,write_target/* makeFolder */.f)(folder, reach);
    if (reason !== undefined)
        throw (0,problem.userError)(`cannot write ${what} to \`${folder}\`: ${reason}`);
}
/** Writes under a temporary name first and removes that in any case. */
async function writeVia(folder, content, publish, mode) {
    const temporary = temporaryIn(folder);
    try {
        await writePieces(temporary, content, mode);
        return publish(temporary);
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}
function temporaryIn(folder) {
    return external_node_path_default().join(folder, (0,file_name/* temporaryName */.NT)());
}
function* jsonFile(value) {
    yield* jsonPieces(value, LEVELS);
    yield '\n';
}
function isAsync(content) {
    return typeof content === 'object' && Symbol.asyncIterator in content;
}
async function writePieces(file, content, mode) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'wx', mode);
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
        const file = external_node_path_default().join(folder, (0,file_name/* resultsFileName */.qS)(stem, count));
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
function explainFailedWrite(folder, cause, what = RESULTS) {
    if ((0,file_error/* codeOf */.$)(cause) === undefined)
        return cause;
    return (0,problem.userError)(`cannot write ${what} to \`${folder}\`: ${(0,file_error/* explainFileError */.Y)(cause)}`, undefined, { cause });
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
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35999);




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
    const short = comparison.cells
        .filter(isShort)
        .map((cell) => `${code((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .cellName */ .I4)(cell))} is ${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictWord */ .E0)(cell.verdict)}`);
    const loosened = (0,_loosening_js__WEBPACK_IMPORTED_MODULE_2__/* .summarizeLoosening */ .yr)(comparison, code);
    return [...(short.length > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(short)] : []), ...(loosened === null ? [] : [loosened])];
}
function isShort({ verdict, isTooSlow }) {
    const isWorse = ['regressed', 'below_floor', 'incomparable', 'minor_regression', 'inconclusive'];
    return isTooSlow || isWorse.includes(verdict);
}


/***/ }),

/***/ 13475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ee: () => (/* binding */ listFormFiles),
  rC: () => (/* binding */ readableFile),
  uu: () => (/* binding */ renderForms),
  ZI: () => (/* binding */ renderRunForms),
  s0: () => (/* binding */ reportForms)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/text/map-texts.ts
var map_texts = __webpack_require__(12940);
// EXTERNAL MODULE: ./src/compare/overall-rate.ts
var overall_rate = __webpack_require__(841);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
;// CONCATENATED MODULE: ./src/report/forms/badge.ts


/** Words and colour of each verdict; none where the rate says all that is known. */
const LOOKS = {
    regressed: { words: 'worse', color: 'red' },
    below_floor: { words: 'too low', color: 'red' },
    unmeasured: { words: 'not measured', color: 'orange' },
    incomparable: { words: 'not comparable', color: 'orange' },
    minor_regression: { words: 'slightly worse', color: 'yellow' },
    inconclusive: { words: "can't tell", color: 'yellow' },
    no_baseline: { words: null, color: 'blue' },
    not_run: { words: 'not run', color: 'lightgrey' },
    passed: { words: 'no drop seen', color: 'brightgreen' },
    improved: { words: 'better', color: 'brightgreen' },
    unchanged: { words: 'unchanged', color: 'brightgreen' },
};
/** The verdict as a badge: what shields.io reads from an address (its endpoint's schema). */
const badge = { file: 'badge.json', isOnDemand: true, render: renderBadge };
function renderBadge({ comparison }) {
    const { words, color } = LOOKS[comparison.verdict];
    const rate = (0,overall_rate/* overallRate */.a)(comparison);
    const said = [...(rate === null ? [] : [`${(0,format/* percent */.KN)(rate)} pass`]), ...(words === null ? [] : [words])];
    const message = said.join(', ') || 'no result';
    return `${JSON.stringify({ schemaVersion: 1, label: 'LLM benchmarks', message, color })}\n`;
}

// EXTERNAL MODULE: ./src/records/trials.ts
var records_trials = __webpack_require__(9317);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/text/xml.ts
/** Everything but the characters of XML 1.0, and lone halves of pairs; no escape brings them into a document. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '\t': '&#9;',
    '\n': '&#10;',
    '\r': '&#13;',
};
/** Texts that stay as they are, as most do. */
const PLAIN = /^[ !#-%'-;=?-~]*$/;
/** Gives text as it stands within an element of XML; what XML cannot hold becomes U+FFFD. */
function xmlText(text) {
    return xml_escape(text, /[&<>\r]/g);
}
/** Gives text as an attribute of XML, in its quotes; ends of lines and tabs stay what they are. */
function xmlAttribute(text) {
    return `"${xml_escape(text, /[&<>"\t\n\r]/g)}"`;
}
function xml_escape(text, special) {
    if (PLAIN.test(text))
        return text;
    return text.replaceAll(FORBIDDEN, '\ufffd').replaceAll(special, (one) => ENTITIES[one] ?? one);
}

// EXTERNAL MODULE: ./src/records/failure.ts
var records_failure = __webpack_require__(82516);
;// CONCATENATED MODULE: ./src/report/forms/case-status.ts

/** Gives what came of an outcome; one with an error neither passes nor fails, whatever it is marked. */
function statusOf(outcome) {
    const failure = (0,records_failure/* failureOf */.g5)(outcome);
    if (failure?.kind === 'unscored' || failure?.kind === 'pending')
        return failure.kind;
    if (failure !== null)
        return 'errored';
    if (outcome.passed === null)
        return 'unscored';
    return outcome.passed ? 'passed' : 'failed';
}

;// CONCATENATED MODULE: ./src/report/forms/case-texts.ts

/** Gives the expected value as text; other than texts as JSON. */
function expectedText({ expected }) {
    if (expected === undefined)
        return null;
    return typeof expected === 'string' ? expected : JSON.stringify(expected);
}
/** Gives the question as text; other tools keep lists of messages there. */
function inputText({ input }) {
    const value = input;
    if (value === undefined || value === null)
        return null;
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** Lists each score of an outcome with what its evaluator says of it, a line each. */
function explainScores({ scores = {}, explanations = {} }) {
    return [...new Set([...Object.keys(scores), ...Object.keys(explanations)])].map((name) => {
        const score = scores[name];
        const figure = score == null ? 'no score' : String(Number(score.toFixed(4)));
        const why = explanations[name];
        return `${name} ${figure}${why === undefined ? '' : `: ${why}`}`;
    });
}
/** Gives the trial that shows best why a case has its status: the first that failed, else the first of all. */
function tellingTrial(result) {
    const trials = (0,records_trials/* trialsOf */.x)(result);
    return trials.find(({ passed }) => passed === false) ?? trials[0] ?? result;
}

;// CONCATENATED MODULE: ./src/report/forms/junit.ts






/** Most characters of each text of a case: 50 000 failing cases stay within what readers take. */
const MAX_TEXT = 1000;
/**
 * The run as JUnit's XML, as Jenkins, GitLab and others read it: a suite for each benchmark on each model, a failure for
 * each case that fails, an error for each without an answer; a case without a score, or of a model that need not be
 * asked here, is skipped. Times are latencies.
 */
const junit = { file: 'junit.xml', render: renderJunit };
function* renderJunit({ run, comparison }) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
    for (const record of run?.cells ?? [])
        yield* renderSuite(record, isExcused(record, comparison));
    yield '</testsuites>\n';
}
/** Tells whether a cell was not to be asked here, say for want of a key in a fork. */
function isExcused(record, { cells }) {
    const cell = cells.find(({ benchmark, model }) => benchmark === record.benchmark_name && model === record.model_id);
    return cell?.verdict === 'not_run';
}
function* renderSuite(record, excused) {
    const cases = record.results.map((result) => {
        const status = statusOf(result);
        return { result, status, outcome: outcomeOf(status, excused) };
    });
    const count = (wanted) => cases.filter(({ outcome }) => outcome === wanted).length;
    const { benchmark_name: benchmark, model_id: model, timestamp } = record;
    yield `  <testsuite${attributes({
        name: (0,format/* cellName */.I4)({ benchmark, model }),
        tests: cases.length,
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
        time: seconds(record.results.reduce((sum, { latency_ms }) => sum + (latency_ms ?? 0), 0)),
        timestamp,
    })}>\n`;
    // Readers take what stands before the last dot for a package.
    const classname = [benchmark, model].map((name) => name.replaceAll('.', '_')).join('.');
    for (const one of cases)
        yield renderCase(one, classname);
    yield '  </testsuite>\n';
}
function outcomeOf(status, excused) {
    if (status === 'passed')
        return null;
    if (status === 'failed')
        return 'failure';
    return status === 'unscored' || status === 'pending' || excused ? 'skipped' : 'error';
}
function renderCase({ result, status, outcome }, classname) {
    const { test_id: name, latency_ms: latency } = result;
    const open = `    <testcase${attributes({ name, classname, time: seconds(latency ?? 0) })}`;
    if (outcome === null)
        return `${open}/>\n`;
    const { message, type } = describeOutcome(result, status);
    // Readers show no text of what is skipped.
    const told = outcome === 'skipped'
        ? `<skipped${attributes({ message })}/>`
        : `<${outcome}${attributes({ message, type })}>${xmlText(describeCase(result))}</${outcome}>`;
    return `${open}>\n      ${told}\n    </testcase>\n`;
}
/** Gives the line by which a reader sees what is wrong with a case, and the name of its kind. */
function describeOutcome(result, status) {
    if (status !== 'failed')
        return { message: (0,text_escape/* oneLine */.TN)(result.error ?? 'the answer has no score'), type: result.error_kind ?? status };
    const scored = (0,records_trials/* trialsOf */.x)(result).filter(({ passed }) => passed !== null);
    const passes = scored.filter(({ passed }) => passed === true).length;
    const share = scored.length > 1 ? [`passed ${(0,format/* thousands */.oh)(passes)} of ${(0,format/* thousands */.oh)(scored.length)}`] : [];
    const scores = explainScores(tellingTrial(result));
    return { message: (0,text_escape/* oneLine */.TN)([...share, ...scores].join('; ')) || 'failed', type: status };
}
function describeCase(result) {
    const shown = tellingTrial(result);
    const parts = [
        ['input', inputText(result)],
        ['expected', expectedText(result)],
        ['answer', shown.output],
        ['scores', explainScores(shown).join('\n')],
        ['error', shown.error],
    ];
    return parts
        .flatMap(([title, text]) => (text == null || text === '' ? [] : [`\n${title}:\n${indent(text)}`]))
        .concat('\n')
        .join('');
}
/** Gives a text with each line indented, so that none of it passes for a title of ours. */
function indent(text) {
    const cut = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
    return cut
        .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
        .map((line) => `  ${line}`)
        .join('\n');
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}=${xmlAttribute(String(value))}`)
        .join('');
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
}

// EXTERNAL MODULE: ./src/text/csv.ts
var csv = __webpack_require__(13339);
;// CONCATENATED MODULE: ./src/report/forms/results-csv.ts




const COLUMNS = {
    benchmark: ({ record }) => record.benchmark_name,
    model: ({ record }) => record.model_id,
    run_at: ({ record }) => record.timestamp,
    case: ({ result }) => result.test_id,
    tags: ({ result }) => result.tags?.join(', '),
    must_pass: ({ result }) => (result.must_pass === true ? 'yes' : null),
    trial: ({ count }) => count,
    status: ({ trial }) => statusOf(trial),
    latency_ms: ({ trial }) => trial.latency_ms,
    input_tokens: ({ trial }) => trial.usage?.input_tokens,
    output_tokens: ({ trial }) => trial.usage?.output_tokens,
    cost_usd: ({ trial }) => trial.cost_usd,
    finish_reason: ({ trial }) => trial.finish_reason,
    error_kind: ({ trial }) => trial.error_kind,
    error: ({ trial }) => trial.error,
    input: ({ result }) => inputText(result),
    expected: ({ result }) => expectedText(result),
    answer: ({ trial }) => trial.output,
    explanation: ({ trial }) => explainScores(trial).join('\n'),
};
/**
 * The run's answers as CSV: a line for each trial of each case, so that whoever counts sees what was scored, with a
 * column for each score.
 */
const resultsCsv = { file: 'results.csv', render: renderCsv };
function* renderCsv({ run }) {
    const cells = run?.cells ?? [];
    const scores = listScores(cells);
    yield (0,csv/* csvLine */.z)([...Object.keys(COLUMNS), ...scores.map((name) => `score_${name}`)]);
    const columns = Object.values(COLUMNS);
    for (const record of cells)
        for (const result of record.results)
            for (const [index, trial] of (0,records_trials/* trialsOf */.x)(result).entries()) {
                const answer = { record, result, trial, count: index + 1 };
                yield (0,csv/* csvLine */.z)([
                    ...columns.map((render) => render(answer)),
                    ...scores.map((name) => ownScore(trial, name)),
                ]);
            }
}
function ownScore({ scores = {} }, name) {
    return Object.hasOwn(scores, name) ? scores[name] : null;
}
/** Lists the names of all scores, in the order in which they first come. */
function listScores(cells) {
    const names = new Set();
    for (const { results } of cells)
        for (const result of results)
            for (const { scores = {} } of (0,records_trials/* trialsOf */.x)(result))
                for (const name of Object.keys(scores))
                    names.add(name);
    return [...names];
}

// EXTERNAL MODULE: ./src/report/markdown/render-markdown.ts + 3 modules
var render_markdown = __webpack_require__(473);
// EXTERNAL MODULE: ./src/report/page/page.ts + 14 modules
var page = __webpack_require__(11202);
;// CONCATENATED MODULE: ./src/report/index.ts







/** Pieces of a form between two of which signals and the network are heard. */
const PIECES_AT_ONCE = 100;
/** Every form of a report, by the name that chooses it. */
const reportForms = {
    markdown: render_markdown/* summary */.z,
    page: page/* page */.M,
    junit: junit,
    csv: resultsCsv,
    badge: badge,
};
/**
 * Renders the named forms of a report as they are written, without keys, which plans and files of the user's may
 * repeat.
 */
function renderForms(report, redact, formats) {
    return chooseForms(formats).map((form) => ({
        file: form.file,
        content: 'render' in form
            ? cleanPieces(() => form.render(report), redact)
            : form.pack(cleanBlocks(() => form.list(report), redact)),
    }));
}
/** Renders the named forms of a run's report, and names those that it does not write. */
function renderRunForms(report, redact, formats) {
    const unwritten = Object.keys(reportForms).filter((name) => !formats.includes(name));
    return [
        ...renderForms(report, redact, formats),
        ...listFormFiles(unwritten).map((file) => ({ file, content: null })),
    ];
}
/** Lists the names of the files that the named forms are written to. */
function listFormFiles(formats) {
    return chooseForms(formats).map(({ file }) => file);
}
/** Gives the file of the named forms that people read: the page, else the summary. */
function readableFile(formats) {
    return (formats.includes('page') ? page/* page */.M : render_markdown/* summary */.z).file;
}
function chooseForms(formats) {
    return Object.entries(reportForms).flatMap(([name, form]) => (formats.includes(name) ? [form] : []));
}
async function* cleanPieces(render, redact) {
    const rendered = render();
    let count = 0;
    for await (const piece of typeof rendered === 'string' ? [rendered] : rendered) {
        count += 1;
        if (count % PIECES_AT_ONCE === 0)
            await (0,promises_.setImmediate)();
        yield redact(piece);
    }
}
async function* cleanBlocks(list, redact) {
    for await (const { name, value } of list()) {
        // Signals and the network are heard between two of them.
        await (0,promises_.setImmediate)();
        yield { name, value: (0,map_texts/* mapTexts */.z)(value, redact) };
    }
}


/***/ }),

/***/ 9330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ describeMoves)
/* harmony export */ });
/* harmony import */ var _compare_trend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46924);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84133);



/** Figures that moved, each with its name and the way it is shown. */
const MOVING = [
    ['rate', 'rate', _format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN],
    ['mean latency', 'latency_ms', _format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0],
    ['cost', 'cost_usd', _format_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9],
];
/** Says how each figure moved since the run before; empty where there is none. */
function describeMoves(points) {
    const moves = MOVING.flatMap(([name, metric, show]) => {
        const trend = (0,_compare_trend_js__WEBPACK_IMPORTED_MODULE_2__/* .trendOf */ .R)({ points }, metric);
        if (trend === null)
            return [];
        return [`${name} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTrend */ .Jh)(trend)} (${show(trend.previous)} → ${show(trend.current)})`];
    });
    return moves.length === 0 ? '' : `Since the run before: ${moves.join(', ')}.`;
}


/***/ }),

/***/ 44989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runsTable)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84133);


/** Digits of a commit that are shown. */
const COMMIT_LENGTH = 7;
const COLUMNS = [
    { title: 'date (UTC)', kind: 'word', render: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTime */ .Ht },
    { title: 'rate', kind: 'figure', render: ({ rate }) => (rate === null ? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rate)) },
    { title: '95 %', kind: 'figure', render: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInterval */ .LL },
    { title: 'cases', kind: 'figure', render: ({ cases }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(cases) },
    { title: 'latency', kind: 'figure', render: ({ latency_ms: ms }) => (ms === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(ms)) },
    { title: 'tokens', kind: 'figure', render: ({ tokens }) => (tokens === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(tokens)) },
    { title: 'cost', kind: 'figure', render: ({ cost_usd: cost }) => (cost === null ? null : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(cost)) },
    { title: 'commit', kind: 'name', render: ({ commit }) => commit?.slice(0, COMMIT_LENGTH) ?? null },
    { title: 'verdict', kind: 'name', render: _words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVerdict */ .XZ },
    { title: 'marks', kind: 'word', render: (point) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeMarks */ ._j)(point) || null },
];
/** Gives runs of a cell as a table, a line each, with the columns that any of them fills. */
function runsTable(points) {
    const columns = COLUMNS.filter(({ render }) => points.some((point) => render(point) !== null));
    return {
        columns,
        rows: points.map((point) => columns.map(({ render }) => render(point) ?? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3)),
    };
}


/***/ }),

/***/ 62773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ summaryTable)
/* harmony export */ });
/* harmony import */ var _compare_trend_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46924);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29833);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84133);




const COLUMNS = [
    { title: 'benchmark', kind: 'name', render: ({ benchmark }) => benchmark },
    { title: 'model', kind: 'name', render: ({ model }) => model },
    { title: 'verdict', kind: 'word', render: (row) => row.verdict },
    {
        title: 'rate',
        kind: 'figure',
        render: ({ points: [newest] }) => (newest?.rate == null ? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(newest.rate)),
    },
    {
        title: '95 %',
        kind: 'figure',
        render: ({ points: [newest] }) => (newest === undefined ? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeInterval */ .LL)(newest)),
    },
    { title: 'trend', kind: 'word', render: (row) => (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTrend */ .Jh)((0,_compare_trend_js__WEBPACK_IMPORTED_MODULE_2__/* .trendOf */ .R)(row, 'rate')) },
    {
        title: 'latency',
        kind: 'figure',
        render: ({ points: [newest] }) => (newest?.latency_ms == null ? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(newest.latency_ms)),
    },
    {
        title: 'cost',
        kind: 'figure',
        render: ({ points: [newest] }) => (newest?.cost_usd == null ? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .dollars */ .E9)(newest.cost_usd)),
    },
    { title: 'runs', kind: 'figure', render: ({ points }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(points.length) },
    { title: 'last runs', kind: 'word', render: ({ points }) => (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_3__/* .sparkline */ .K)(points) || _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 },
    {
        title: 'newest (UTC)',
        kind: 'word',
        render: ({ points: [newest] }) => (newest === undefined ? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTime */ .Ht)(newest)),
    },
];
/** Gives a line for each benchmark and model: its newest run, and how it moved. */
function summaryTable(rows) {
    return { columns: COLUMNS, rows: rows.map((row) => COLUMNS.map(({ render }) => render(row))) };
}


/***/ }),

/***/ 84133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ describeTime),
/* harmony export */   Jh: () => (/* binding */ describeTrend),
/* harmony export */   LL: () => (/* binding */ describeInterval),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   _j: () => (/* binding */ describeMarks),
/* harmony export */   hU: () => (/* binding */ describeMark)
/* harmony export */ });
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53002);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35999);
/** Words for how a cell moved over its runs. */



const MARKS = {
    changed: 'configuration changed',
    possible_drift: 'possible drift',
    drift: 'drift',
    accepted: 'lower level accepted',
};
const ARROWS = { up: '↗', down: '↘', stable: '→' };
/** Gives a trend as `↘ down 12.5 %`; `stable` says all. */
function describeTrend(trend) {
    if (trend === null)
        return 'not enough data';
    const { trend: way, changePercent } = trend;
    const by = changePercent === null || way === 'stable' ? '' : ` ${trimmed(Math.abs(changePercent))} %`;
    return `${ARROWS[way]} ${way}${by}`;
}
/** Gives what happened at a run, in a word or two. */
function describeMark(mark) {
    return MARKS[mark];
}
/** Gives all that happened at a run, besides its verdict. */
function describeMarks({ marks = [] }) {
    return marks.map(describeMark).join(', ');
}
/** Gives a run's verdict in a word or two; one of a later version as it is, null where there is none. */
function describeVerdict({ verdict }) {
    const known = _compare_comparison_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .b.find((one) => one === verdict);
    return known === undefined ? (verdict ?? null) : `${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mark */ .Gy)({ verdict: known })} ${(0,_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictWord */ .E0)(known)}`;
}
/** Gives the time of a run to the minute, in UTC. */
function describeTime({ at }) {
    return at.slice(0, 16).replace('T', ' ');
}
/** Gives the interval of a rate; of one case there is none to show. */
function describeInterval({ interval, cases }) {
    return interval === null || cases === 1 ? _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percentRange */ .nC)(interval);
}
function trimmed(value) {
    return value.toFixed(1).replace(/\.0$/, '');
}


/***/ }),

/***/ 12105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
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


/***/ }),

/***/ 473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qE: () => (/* binding */ renderJobSummary),
  Gc: () => (/* binding */ renderMarkdown),
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/report/acceptance.ts
var report_acceptance = __webpack_require__(76987);
// EXTERNAL MODULE: ./src/report/against.ts
var report_against = __webpack_require__(65521);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/models.ts
var report_models = __webpack_require__(71698);
// EXTERNAL MODULE: ./src/report/next-steps.ts
var next_steps = __webpack_require__(35587);
// EXTERNAL MODULE: ./src/report/origins.ts
var origins = __webpack_require__(26149);
// EXTERNAL MODULE: ./src/report/repeat.ts
var report_repeat = __webpack_require__(42355);
// EXTERNAL MODULE: ./src/report/results-table.ts
var results_table = __webpack_require__(34317);
// EXTERNAL MODULE: ./src/report/sentences.ts
var sentences = __webpack_require__(47020);
// EXTERNAL MODULE: ./src/report/spending.ts
var spending = __webpack_require__(13900);
// EXTERNAL MODULE: ./src/report/verdict-words.ts
var verdict_words = __webpack_require__(35999);
// EXTERNAL MODULE: ./src/report/warnings.ts
var warnings = __webpack_require__(72741);
// EXTERNAL MODULE: ./src/compare/comparison.ts
var comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/report/flip-groups.ts
var flip_groups = __webpack_require__(96440);
// EXTERNAL MODULE: ./src/report/flips.ts
var flips = __webpack_require__(15558);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(88850);
// EXTERNAL MODULE: ./src/report/word-diff.ts
var word_diff = __webpack_require__(26014);
;// CONCATENATED MODULE: ./src/report/markdown/flips.ts




/** Characters enough to know a question by. */
const MAX_INPUT = 160;
/** Most names of cases that are answered alike. */
const MAX_ALIKE = 5;
/** Renders a case with both answers, what differs in them marked, and the names of those answered alike. */
function renderGroup({ flip, alike }, cell) {
    const { before, after } = flip;
    const [was, is] = renderAnswers(before, after);
    const where = cell === null ? '' : ` · ${(0,text_escape/* htmlCode */.h8)(cell.benchmark)} on ${(0,text_escape/* htmlCode */.h8)(cell.model)}`;
    return block([
        renderQuestion(flip) + where,
        `before: ${was}`,
        `now: ${is}${renderWhy(after)}`,
        ...renderAlike(after, alike),
    ]);
}
/** Renders a case that fails, with its answer, and the names of those answered alike. */
function renderFailures({ flip, alike }) {
    const { after, ...asked } = flip;
    return block([
        renderQuestion(asked),
        `answer: ${renderShown(after)}${renderWhy(after)}`,
        ...renderAlike(after, alike),
    ]);
}
/** Renders a case that the older side does not have, or only another version of it. */
function renderFresh({ before, ...fresh }) {
    return before === null
        ? renderFailures({ flip: fresh, alike: [] })
        : renderGroup({ flip: { ...fresh, before }, alike: [] }, null);
}
/** Renders a case in a line, with one side's answer. */
function renderOnce(id, text, shown) {
    return block([`${(0,text_escape/* htmlCode */.h8)(id)}: ${text}${renderShown(shown)}`]);
}
function block(lines) {
    return `<p>${lines.join('<br>\n')}</p>`;
}
function renderQuestion({ id, input }) {
    return `<b>${(0,text_escape/* htmlCode */.h8)(id)}</b>${input === null || input === id ? '' : ` ${(0,text_escape/* htmlCode */.h8)(input, MAX_INPUT)}`}`;
}
function renderWhy({ explanation }) {
    return explanation === null ? '' : `, because ${(0,text_escape/* htmlCode */.h8)(explanation)}`;
}
function renderAlike({ output }, alike) {
    if (alike.length === 0)
        return [];
    const ids = (0,format/* listNames */.Zv)(alike.map(({ id }) => (0,text_escape/* htmlCode */.h8)(id)), MAX_ALIKE);
    return [`${(0,flips/* moreAnswer */.av)(alike.length)} ${(0,text_escape/* htmlCode */.h8)(output ?? '')}: ${ids}`];
}
function renderAnswers(before, after) {
    if (before.output === null || after.output === null)
        return [renderShown(before), renderShown(after)];
    const words = (0,word_diff/* diffWords */.b)(before.output, after.output);
    return [
        `${(0,flips/* describeShare */.rm)(before)} ${renderPieces(words.before, 'del')}`,
        `${(0,flips/* describeShare */.rm)(after)} ${renderPieces(words.after, 'ins')}`,
    ];
}
function renderPieces(pieces, mark) {
    if (pieces.every(({ text }) => text === ''))
        return '<i>no text</i>';
    return (0,text_escape/* htmlMarkedCode */.vl)(pieces.map(({ text, isOnlyHere }) => ({ text, mark: isOnlyHere ? mark : null })));
}
function renderShown(shown) {
    const share = (0,flips/* describeShare */.rm)(shown);
    if (shown.output === null)
        return share;
    return `${share} ${shown.output.trim() === '' ? '<i>no text</i>' : (0,text_escape/* htmlCode */.h8)(shown.output)}`;
}

// EXTERNAL MODULE: ./src/report/markdown/sections.ts
var markdown_sections = __webpack_require__(89192);
;// CONCATENATED MODULE: ./src/report/markdown/cases.ts








/** Most groups of newly failing cases that stand open. */
const MAX_OPEN = 5;
/** Most cases of all folds together, for each that one fold may show: what differs in each is looked for, which takes time. */
const FOLDS = 10;
/** Room for cases in folds: for so many in each, and for a multiple of that in all. */
class FoldRoom {
    #each;
    #left;
    constructor(each) {
        this.#each = each;
        this.#left = FOLDS * each;
    }
    /** Gives how many of so many cases a fold may show. */
    take(count) {
        const taken = Math.min(count, this.#each, this.#left);
        this.#left -= taken;
        return taken;
    }
}
/** Renders the cases of a comparison; `most`: how many of each fold are shown. */
function renderCases(cells, most) {
    const room = new FoldRoom(most);
    const ranked = cells.toSorted((a, b) => comparison/* VERDICTS */.b.indexOf(a.verdict) - comparison/* VERDICTS */.b.indexOf(b.verdict));
    const failing = ranked.flatMap((cell) => (0,flip_groups/* groupFlips */.A)(cell.cases.newlyFailing).map((group) => ({ cell, group })));
    const rest = Map.groupBy(failing.slice(MAX_OPEN), ({ cell }) => cell);
    return {
        open: [renderOpen(failing.slice(0, MAX_OPEN), ranked)],
        folded: ranked.flatMap((cell) => [
            ...foldRest(cell, (rest.get(cell) ?? []).map(({ group }) => group), room),
            ...foldOthers(cell, room),
        ]),
    };
}
function renderOpen(found, cells) {
    const count = cells.reduce((sum, { cases }) => sum + cases.newlyFailing.length, 0);
    return (0,markdown_sections/* list */.p_)(`**${(0,flips/* failNow */.h5)(count)}**\n`, found.map(({ cell, group }) => renderGroup(group, cells.length > 1 ? cell : null)));
}
function foldRest(cell, groups, room) {
    const count = countCases(groups);
    const title = `${(0,format/* plural */.LS)(count, 'more case')} newly failing`;
    return fold(cell, title, groups, (group) => renderGroup(group, null), room);
}
function foldOthers(cell, room) {
    const { newlyPassing, unstable, fresh, missing, failing } = cell.cases;
    const hasOld = (0,report/* isCompared */.u)(cell) || cell.verdict === 'unchanged';
    const told = new Set([...cell.cases.newlyFailing, ...newlyPassing].map(({ id }) => id));
    const others = unstable.filter(({ id }) => !told.has(id));
    const titled = (items, what) => `${(0,format/* plural */.LS)(items.length, 'case')} ${what}`;
    return [
        ...fold(cell, titled(newlyPassing, 'newly passing'), (0,flip_groups/* groupFlips */.A)(newlyPassing), (one) => renderGroup(one, null), room),
        ...((0,report/* listsFailing */.c)(cell)
            ? fold(cell, titled(failing, 'failing'), (0,flip_groups/* groupFlips */.A)(failing), renderFailures, room)
            : []),
        ...(hasOld
            ? [
                ...fold(cell, titled(fresh, 'new or changed'), fresh, renderFresh, room),
                ...fold(cell, titled(missing, 'missing'), missing, ({ id, before }) => renderOnce(id, '', before), room),
                ...fold(cell, titled(others, 'answered now right, now wrong by the same version'), others, ({ id, before, after }) => renderOnce(id, `${(0,flips/* describeShare */.rm)(before)} before, now `, after), room),
            ]
            : []),
    ];
}
/** Counts cases; a group of those that are answered alike holds several. */
function countCases(items) {
    const sizes = items.map((item) => 'alike' in item && Array.isArray(item.alike) ? 1 + item.alike.length : 1);
    return sizes.reduce((sum, size) => sum + size, 0);
}
function fold(cell, title, items, renderItem, room) {
    if (items.length === 0)
        return [];
    const shown = items.slice(0, room.take(items.length));
    return [
        {
            open: `<details><summary><b>${title}</b> · ${(0,text_escape/* htmlCode */.h8)((0,format/* cellName */.I4)(cell))}</summary>\n`,
            rows: shown.map(renderItem),
            close: (left) => {
                const rest = countCases(items.slice(shown.length - left));
                return `${rest > 0 ? `\nand ${(0,format/* thousands */.oh)(rest)} more in the results folder\n` : ''}\n</details>`;
            },
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(85725);
// EXTERNAL MODULE: ./src/report/changes.ts
var report_changes = __webpack_require__(59059);
;// CONCATENATED MODULE: ./src/report/markdown/changes.ts





/** Most changes of their own line, and most texts whose difference is shown. */
const MAX_CHANGES = 10;
const MAX_DIFFS = 3;
/** Most lines of a difference, and most characters of a line. */
const MAX_LINES = 60;
const MAX_LINE = 160;
/** Most lines that may differ; of texts that differ more only the fact is told. */
const MAX_EDITS = 400;
/** Begins a line that says that a text has no line break at its end. */
const NO_END = '\\';
/** Says what changed, each text with its difference folded, and what was run for another reason. */
function renderChanges(selected) {
    const changes = (0,report_changes/* listChanges */.Wd)(selected).map((change) => ({ ...change, lines: listLines(change) }));
    const shown = changes.filter(({ lines }) => lines !== null).slice(0, MAX_DIFFS);
    const named = changes.filter((change) => !shown.includes(change));
    const others = named.length - MAX_CHANGES;
    return [
        ...shown.map(({ words, cells, lines }) => {
            const where = (0,report_changes/* nameWhere */.F0)(cells, selected, text_escape/* htmlCode */.h8);
            return renderDiff(`<b>What changed:</b> ${(0,text_escape/* htmlCode */.h8)(words)}${where}`, lines ?? []);
        }),
        (0,markdown_sections/* list */.p_)(shown.length === 0 ? '**What changed**\n' : '**What changed, too**\n', [
            ...named
                .slice(0, MAX_CHANGES)
                .map(({ words, cells }) => `- ${(0,text_escape/* codeSpan */.SS)(words)}${(0,report_changes/* nameWhere */.F0)(cells, selected, text_escape/* codeSpan */.SS)}`),
            ...(others > 0 ? [`- and ${(0,format/* plural */.LS)(others, 'more change')}`] : []),
        ]),
        (0,markdown_sections/* paragraph */.FY)((0,report_changes/* describeOtherReasons */.zc)(selected, text_escape/* codeSpan */.SS).join('<br>\n')),
    ];
}
/** Says what was not run, and what little of it was. */
function renderNotRun(selected) {
    return (0,report_changes/* describeNotRun */.gc)(selected, text_escape/* codeSpan */.SS).map(markdown_sections/* paragraph */.FY);
}
function renderDiff(title, lines) {
    const more = lines.length - MAX_LINES;
    return (0,markdown_sections/* paragraph */.FY)([
        `<details><summary>${title}</summary>\n`,
        (0,text_escape/* fence */.EU)(lines.slice(0, MAX_LINES), 'diff', MAX_LINE),
        ...(more > 0 ? [`\nand ${(0,format/* plural */.LS)(more, 'more line')}`] : []),
        '\n</details>',
    ].join('\n'));
}
/** Gives the lines of a text's difference with three around each change; null of no text, and where little is common. */
function listLines({ texts }) {
    if (texts === null)
        return null;
    const limits = { context: 3, maxEditLength: MAX_EDITS };
    const patch = (0,create/* structuredPatch */.YB)('', '', texts.before, texts.after, '', '', limits);
    const hunks = patch?.hunks.map(({ lines }) => lines.filter((line) => !line.startsWith(NO_END))) ?? null;
    return hunks?.flatMap((lines, index) => (index === 0 ? lines : ['…', ...lines])) ?? null;
}

// EXTERNAL MODULE: ./src/report/markdown/fit.ts
var fit = __webpack_require__(12105);
;// CONCATENATED MODULE: ./src/report/markdown/render-markdown.ts


















/** GitHub refuses comments above 65 536 bytes; the rest is for a marker and links. All cases are in the results folder. */
const COMMENT = { bytes: 60_000, rows: 20, cases: 20 };
/** GitHub refuses the summary of a step above 1 MiB. */
const JOB_SUMMARY = { bytes: 1_000_000, rows: 2000, cases: 100 };
/** Most sentences of each list that stand open; the others are folded. */
const MAX_SENTENCES = 10;
/** Characters enough for a command. */
const MAX_COMMAND = 1000;
/**
 * Renders the report as GitHub's Markdown, at most 60 000 bytes: the verdict first, then how sure it is, what to do,
 * what changed, all results, the answers that fail now, and folded what is left.
 */
function renderMarkdown(report) {
    return render(report, COMMENT);
}
/** Renders the report for a job's summary, at most 1 000 000 bytes: what the comment has no room for stands there. */
function renderJobSummary(report) {
    return render(report, JOB_SUMMARY);
}
/** The report as a file: the text of the comment. */
const summary = { file: 'summary.md', render: renderMarkdown };
function render(report, { bytes, rows, cases }) {
    const { comparison, selected = [], acceptance = null } = report;
    const { cells } = comparison;
    const sentences = renderSentences(cells);
    const facts = renderFacts(report);
    const results = (0,markdown_sections/* keepTogether */.Ag)((0,results_table/* resultsTable */.r)(report));
    const { open, folded: others } = renderCases(cells, cases);
    const sections = [
        (0,markdown_sections/* paragraph */.FY)(`## ${(0,headline/* headline */.P)(comparison, text_escape/* codeSpan */.SS)}`),
        (0,markdown_sections/* paragraph */.FY)((0,report_acceptance/* describeAcceptance */.ju)(comparison, acceptance, text_escape/* codeSpan */.SS) ?? ''),
        (0,markdown_sections/* list */.p_)('', sentences.slice(0, MAX_SENTENCES)),
        renderSteps(report),
        ...renderChanges(selected),
        (0,markdown_sections/* table */.tp)('', cut(results, 0, rows)),
        ...open,
        ...renderNotRun(selected),
        (0,markdown_sections/* list */.p_)('**Worth knowing**\n', facts.slice(0, MAX_SENTENCES)),
        renderSmallPrint(report),
        (0,markdown_sections/* paragraph */.FY)(renderCommand(report)),
        (0,markdown_sections/* folded */.TM)('More on how sure that is', (0,markdown_sections/* list */.p_)('', sentences.slice(MAX_SENTENCES))),
        (0,markdown_sections/* folded */.TM)('More that is worth knowing', (0,markdown_sections/* list */.p_)('', facts.slice(MAX_SENTENCES))),
        (0,markdown_sections/* folded */.TM)('More results', (0,markdown_sections/* table */.tp)('', cut(results, rows))),
        ...others,
    ];
    return `${(0,fit/* fitSections */.W)(sections.filter(isFilled), bytes - 1)}\n`;
}
function renderSentences(cells) {
    return (0,sentences/* listSentences */.B)(cells).map(({ cells: [first, ...others], words }) => {
        const said = (0,text_escape/* markdownPhrase */.jV)(words);
        if (others.length + 1 === cells.length)
            return `${(0,format/* capitalize */.ZH)(said)}.`;
        const names = [first, ...others].map((cell) => (0,text_escape/* codeSpan */.SS)((0,format/* cellName */.I4)(cell)));
        return `- ${(0,verdict_words/* mark */.Gy)(first)} ${(0,format/* listNames */.Zv)(names)}: ${said}`;
    });
}
function renderFacts({ comparison, notes = [], models = [] }) {
    const facts = [...notes, ...(0,report_models/* describeCertainBest */.uI)(models), ...(0,warnings/* listFacts */.gt)(comparison)];
    return facts.map((fact) => `- ${(0,text_escape/* markdownPhrase */.jV)(fact)}`);
}
function renderSteps({ comparison, acceptance }) {
    const steps = [
        ...(0,next_steps/* listNextSteps */.B)(comparison, text_escape/* codeSpan */.SS),
        ...(acceptance?.status === 'offered' ? [report_acceptance/* ACCEPT_STEP */.KI] : []),
    ];
    const [only, ...more] = steps;
    if (only !== undefined && more.length === 0)
        return (0,markdown_sections/* paragraph */.FY)(`**What to do:** ${only}`);
    return (0,markdown_sections/* list */.p_)('**What to do**\n', steps.map((step) => `- ${step}`));
}
function cut({ columns, rows }, from, to) {
    return { columns, rows: rows.slice(from, to) };
}
function renderSmallPrint({ comparison, run, against = [], gate }) {
    const isCompared = comparison.cells.some(({ look }) => look !== null);
    const past = run === undefined ? null : (0,report_against/* describeAgainst */.F)(against, run.finished_at);
    const lines = [
        ...(isCompared ? [HOW_TO_READ] : []),
        ...(past === null ? [] : [(0,text_escape/* markdownPhrase */.jV)(past)]),
        (0,spending/* describeRunCost */.a)(run) ?? '',
        ...(0,spending/* describeInstruments */.I)(run).map(text_escape/* markdownPhrase */.jV),
        ...(0,origins/* listOrigins */.c)(run).map(({ benchmark, words }) => `${(0,text_escape/* codeSpan */.SS)(benchmark)}: ${(0,text_escape/* codeSpan */.SS)(words)}`),
        gate,
    ];
    return (0,markdown_sections/* paragraph */.FY)(`<sub>${lines.filter((line) => line !== '').join('<br>\n')}</sub>`);
}
const HOW_TO_READ = 'Each case is compared with itself; under the change stands the range in which it is with 95 % certainty; “by ' +
    'chance”: how often chance would show such a change if nothing were different, counted over all results together.';
function renderCommand({ comparison, repeat }) {
    const command = repeat === undefined ? null : (0,report_repeat/* repeatCommand */.p)(comparison, repeat);
    return command === null ? '' : `On your machine: ${(0,text_escape/* codeSpan */.SS)(command, MAX_COMMAND)}`;
}
function isFilled({ open, rows }) {
    return open !== '' || rows.length > 0;
}


/***/ }),

/***/ 89192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ keepTogether),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);


/** Most characters of a text that is kept on one line of a table. */
const MAX_TOGETHER = 16;
/** Makes a section of a text that is shown whole or not at all. */
function paragraph(text) {
    return { open: text, rows: [], close: () => '' };
}
/** Makes a section of rows under a title; empty where there are none. */
function list(title, rows) {
    return { open: rows.length === 0 ? '' : title, rows, close: countLeft };
}
/** Folds a section under a title; empty where it has no rows. */
function folded(title, { open, rows, close }) {
    if (rows.length === 0)
        return paragraph('');
    return {
        open: `<details><summary><b>${title}</b></summary>\n${open === '' ? '' : `\n${open}`}`,
        rows,
        close: (left) => `${close(left)}\n\n</details>`,
    };
}
/** Makes a section of a Markdown table; its names are made harmless. */
function table(title, { columns, rows }) {
    const line = (texts) => `| ${texts.join(' | ')} |`;
    const head = [
        line(columns.map((column) => column.title)),
        line(columns.map(({ kind }) => (kind === 'figure' ? '--:' : ':--'))),
    ];
    const show = (entry, index) => renderEntry(entry, columns[index]?.kind);
    return {
        open: rows.length === 0 ? '' : [...(title === '' ? [] : [title]), ...head].join('\n'),
        rows: rows.map((row) => line(row.map(show))),
        close: countLeft,
    };
}
function renderEntry(entry, kind) {
    const texts = typeof entry === 'string' ? [entry] : [entry.main, entry.beside];
    return texts.map((text) => (kind === 'name' ? (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(text) : text)).join('<br>');
}
/** Gives a table whose short texts stay on one line each: a number and its unit. */
function keepTogether({ columns, rows }) {
    const keep = (text) => (text.length > MAX_TOGETHER ? text : text.replaceAll(' ', '\u00a0'));
    const keepEntry = (entry, index) => {
        if (columns[index]?.kind === 'name')
            return entry;
        return typeof entry === 'string' ? keep(entry) : { main: keep(entry.main), beside: keep(entry.beside) };
    };
    return { columns, rows: rows.map((row) => row.map(keepEntry)) };
}
function countLeft(left) {
    return left > 0 ? `\nand ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(left)} more` : '';
}


/***/ }),

/***/ 6259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findAssets),
/* harmony export */   w: () => (/* binding */ readAssets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92960);
/* harmony import */ var _text_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7159);




/** Most bytes of either: a page without data holds at most 400 KiB. */
const MAX_BYTES = 400 * 1024;
let known;
/** Reads the page's program and style: beside the bundle the build has put them, from the sources they are made. */
function readAssets() {
    known ??= findAssets('report-page', async () => {
        // No part of the bundle: it needs the compiler.
        const { buildAssets } = await import(/* webpackIgnore: true */ "./build-assets.js");
        return await buildAssets();
    });
    return known;
}
/** Gives a program and style that the build has put beside the bundle under a name, or from the sources made anew. */
async function findAssets(name, make) {
    const here = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url);
    if (node_path__WEBPACK_IMPORTED_MODULE_0___default().extname(here) === '.ts')
        return await make();
    const read = (file) => (0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(here), file), _text_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .ANYWHERE */ .eY, MAX_BYTES, undefined, file);
    return { script: read(`${name}.min.js`), style: read(`${name}.min.css`) };
}


/***/ }),

/***/ 11202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ page)
});

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/compare/arm.ts + 2 modules
var arm = __webpack_require__(20913);
// EXTERNAL MODULE: ./src/compare/metric.ts
var metric = __webpack_require__(29983);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/records/trials.ts
var trials = __webpack_require__(9317);
// EXTERNAL MODULE: ./src/records/version.ts
var version = __webpack_require__(95418);
;// CONCATENATED MODULE: ./src/report/page/cases/case-book.ts






/** Most cases of a part. */
const PART_CASES = 1000;
/**
 * Lists the cases of a cell, in the newer side's order, then those that only the older side has; a part at a time, since
 * all of a large cell take more memory than its answers.
 */
function* listBookParts({ verdict, records }) {
    const { baseline, candidate } = records;
    // The answers of an unchanged cell are those of its past.
    const past = verdict === 'unchanged' ? [] : baseline;
    const reading = (0,metric/* findReading */.OZ)([...past, ...candidate]);
    const rematch = (0,order/* newest */.BP)(candidate)?.rematch;
    for (const part of splitSides({ past, candidate }))
        yield listBookCases(part, reading, rematch);
}
function* splitSides({ past, candidate }) {
    const [only, ...others] = [...(0,order/* newestFirst */.ll)(candidate), ...(0,order/* newestFirst */.ll)(past)];
    if (only === undefined)
        return;
    const parts = others.length === 0 ? countParts(only) : nameParts([only, ...others]);
    const cut = (records) => {
        const dealt = records.map((record) => ({ record, places: deal(record, parts) }));
        return (part) => dealt.flatMap(({ record, places }) => {
            const results = (places[part] ?? []).flatMap((place) => record.results[place] ?? []);
            return (0,json/* isNonEmpty */.J)(results) ? [{ ...record, results }] : [];
        });
    };
    const [older, newer] = [cut(past), cut(candidate)];
    for (let part = 0; part < parts.count; part += 1)
        yield { past: older(part), candidate: newer(part) };
}
/** Gives the parts of one record, whose cases need not be looked up. */
function countParts({ results }) {
    const of = (_result, index) => Math.floor(index / PART_CASES);
    return { count: Math.ceil(results.length / PART_CASES), of };
}
function nameParts(records) {
    const parts = new Map();
    for (const { results } of records)
        for (const { test_id } of results)
            if (!parts.has(test_id))
                parts.set(test_id, Math.floor(parts.size / PART_CASES));
    return { count: Math.ceil(parts.size / PART_CASES), of: ({ test_id }) => parts.get(test_id) ?? 0 };
}
/** Gives the places in a record of the results of each part; the results themselves may lie in a file. */
function deal({ results }, { count, of }) {
    const dealt = Array.from({ length: count }, () => []);
    for (const [index, result] of results.entries())
        dealt[of(result, index)]?.push(index);
    return dealt;
}
function listBookCases({ past, candidate }, reading, rematch) {
    const [before, now] = [readSide(past, reading), readSide(candidate, reading)];
    addFresh(before, rematch?.baseline ?? []);
    addFresh(now, rematch?.candidate ?? []);
    const ids = new Set([...now.keys(), ...before.keys()]);
    return [...ids].flatMap((id) => {
        const [older, newer] = [before.get(id), now.get(id)];
        const told = newer?.told ?? older?.told;
        return told === undefined ? [] : [{ id, told, before: older ?? null, now: newer ?? null }];
    });
}
function readSide(records, reading) {
    const { cases } = (0,arm/* buildArm */.HS)(records, reading);
    const sides = new Map();
    for (const { results } of (0,order/* newestFirst */.ll)(records))
        for (const told of results) {
            const known = sides.get(told.test_id);
            const pooled = known?.pooled ?? cases.get(told.test_id) ?? unpooled(told);
            if ((0,version/* isOtherVersion */.j)(pooled.hash, told.case_hash ?? null))
                continue;
            const side = known ?? { told, pooled, trials: [] };
            for (const outcome of (0,trials/* trialsOf */.x)(told))
                side.trials.push({ outcome, isAgain: false });
            sides.set(told.test_id, side);
        }
    return sides;
}
/** A case that was not asked, as of a cell without a key, is in no pool. */
function unpooled({ test_id, case_hash, must_pass, tags }) {
    return {
        id: test_id,
        hash: case_hash ?? null,
        mustPass: must_pass ?? false,
        tags: tags ?? [],
        passes: 0,
        trials: 0,
        pending: 0,
        grades: null,
        score: null,
        latencyMs: null,
        tokens: null,
        costUsd: null,
    };
}
function addFresh(sides, results) {
    for (const result of results)
        for (const outcome of (0,trials/* trialsOf */.x)(result))
            sides.get(result.test_id)?.trials.push({ outcome, isAgain: true });
}

// EXTERNAL MODULE: ./src/records/case-of-result.ts
var case_of_result = __webpack_require__(52804);
// EXTERNAL MODULE: ./src/compare/pair.ts
var pair = __webpack_require__(63483);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/report/flips.ts
var report_flips = __webpack_require__(15558);
// EXTERNAL MODULE: ./src/records/failure.ts
var failure = __webpack_require__(82516);
;// CONCATENATED MODULE: ./src/report/page/cases/case-states.ts


/** States by which a reader chooses cases, with how they are called; a case may have several. */
const CASE_STATES = [
    { name: 'newly_failing', label: 'newly failing' },
    { name: 'newly_passing', label: 'newly passing' },
    { name: 'failing', label: 'failing' },
    { name: 'passing', label: 'passing' },
    { name: 'unstable', label: 'unstable: passing and failing on the same side' },
    { name: 'fresh', label: 'new or changed' },
    { name: 'errored', label: 'without an answer' },
    { name: 'pending', label: 'without a score' },
    { name: 'missing', label: 'missing now' },
    { name: 'waiting', label: 'waiting to be scored' },
];
/** Gives what tells whether a case is added or changed. */
function createFreshReader({ cases }) {
    const { added, changed, missing, total } = cases;
    // Beside nothing all are, and a list of them would take as much as they do.
    if (added.length === total && missing.length === 0)
        return () => true;
    const fresh = new Set([...added, ...changed]);
    return (id) => fresh.has(id);
}
/** Gives what tells the states of a cell's cases, as one number: a bit for each of `CASE_STATES`. */
function createStateReader({ cases }, isFresh) {
    const lists = [
        ['newly_failing', cases.newlyFailing],
        ['newly_passing', cases.newlyPassing],
        ['unstable', cases.unstable],
    ].map(([state, list]) => ({ bit: bitOf(state), ids: new Set(list.map(({ id }) => id)) }));
    const fresh = bitOf('fresh');
    return (one) => {
        let bits = readOwnStates(one) | (isFresh(one.id) ? fresh : 0);
        for (const { bit, ids } of lists)
            if (ids.has(one.id))
                bits |= bit;
        return bits;
    };
}
function bitOf(state) {
    return 1 << CASE_STATES.findIndex(({ name }) => name === state);
}
const [PASSING, FAILING, MISSING] = [bitOf('passing'), bitOf('failing'), bitOf('missing')];
const [ERRORED, PENDING, WAITING] = [bitOf('errored'), bitOf('pending'), bitOf('waiting')];
function readOwnStates({ now }) {
    if (now === null)
        return MISSING;
    const { pooled, trials } = now;
    let bits = 0;
    if (pooled.grades === null && pooled.trials > 0)
        bits |= (0,arm/* isPassing */.WG)(pooled) ? PASSING : FAILING;
    for (const { outcome } of trials) {
        const kind = (0,failure/* failureOf */.g5)(outcome)?.kind;
        if (kind === 'unscored')
            bits |= PENDING;
        else if (kind === 'pending')
            bits |= WAITING;
        else if (kind !== undefined)
            bits |= ERRORED;
    }
    return bits;
}

;// CONCATENATED MODULE: ./src/report/page/cases/mean-scores.ts
/** Gives each evaluator's mean score over a side's answers to a case. */
function meanScoresOf(side) {
    const means = new Map();
    const counts = new Map();
    for (const { outcome, isAgain } of side?.trials ?? []) {
        if (isAgain || (outcome.error ?? null) !== null)
            continue;
        for (const [name, value] of Object.entries(outcome.scores ?? {})) {
            if (value === null)
                continue;
            means.set(name, (means.get(name) ?? 0) + value);
            counts.set(name, (counts.get(name) ?? 0) + 1);
        }
    }
    for (const [name, count] of counts)
        means.set(name, (means.get(name) ?? 0) / count);
    return means;
}

;// CONCATENATED MODULE: ./src/report/page/cases/names.ts
/** Names, each at a place in a list, in the order in which they were first seen. */
class Names {
    #places = new Map();
    /** Gives the place of a name. */
    place(name) {
        const place = this.#places.get(name) ?? this.#places.size;
        this.#places.set(name, place);
        return place;
    }
    /** Gives the names in order. */
    list() {
        return [...this.#places.keys()];
    }
}

;// CONCATENATED MODULE: ./src/report/page/cases/case-rows.ts







/** Most rows of a block: one is decoded at a time, without the reader noticing. */
const ROWS = 2000;
/** Characters enough to know a question by. */
const MAX_INPUT = 120;
/** The rows of the list of cases, made one after the other, and what they have in common. */
class RowMaker {
    #total = 0;
    #tags = new Names();
    #difficulties = new Names();
    #evaluators = new Names();
    #counts = CASE_STATES.map(() => 0);
    /** Lists of numbers, each once: most rows have the same ones. */
    #lists = new Map();
    /** Gives what the rows that were made have in common. */
    describe() {
        return {
            tags: this.#tags.list(),
            difficulties: this.#difficulties.list(),
            evaluators: this.#evaluators.list(),
            states: CASE_STATES.map((state, bit) => ({ ...state, count: this.#counts[bit] ?? 0 })),
            total: this.#total,
            rowBlocks: Math.ceil(this.#total / ROWS),
        };
    }
    /** Makes the row of a case of the cell with this number, and counts it. */
    make(one, cell, states) {
        const { id, told, before, now } = one;
        const was = meanScoresOf(before);
        const scores = meanScoresOf(now ?? before);
        const lower = [...scores].filter(([name, score]) => now !== null && score < (was.get(name) ?? score));
        this.#count(states);
        return {
            cell,
            id,
            input: typeof told.input === 'string' ? shorten(told.input) : '',
            states,
            before: shareOf(before),
            now: shareOf(now),
            ...this.#place(one, scores),
            lower: this.#share(lower.map(([name]) => this.#evaluators.place(name))),
        };
    }
    #count(states) {
        this.#total += 1;
        for (const bit of this.#counts.keys())
            if ((states & (1 << bit)) !== 0)
                this.#counts[bit] = (this.#counts[bit] ?? 0) + 1;
    }
    /** Gives the places of the names that a row refers to. */
    #place({ told }, scores) {
        const difficulty = typeof told.difficulty === 'string' ? told.difficulty : defaults/* DEFAULT_DIFFICULTY */.ul;
        return {
            tags: this.#share((told.tags ?? []).map((tag) => this.#tags.place(tag))),
            difficulty: this.#difficulties.place(difficulty),
            evaluators: this.#share([...scores.keys()].map((name) => this.#evaluators.place(name))),
        };
    }
    #share(list) {
        const key = list.join();
        const known = this.#lists.get(key);
        if (known === undefined)
            this.#lists.set(key, list);
        return known ?? list;
    }
}
/** Puts rows into a block, column by column. */
function blockRows(rows) {
    const column = (key) => rows.map((row) => row[key]);
    return {
        cell: column('cell'),
        id: column('id'),
        input: column('input'),
        states: column('states'),
        before: column('before'),
        now: column('now'),
        tags: column('tags'),
        difficulty: column('difficulty'),
        evaluators: column('evaluators'),
        lower: column('lower'),
    };
}
/** Gives the beginning of a question; of a short one not its copy, which would be held beside it. */
function shorten(input) {
    const line = (0,text_escape/* oneLine */.TN)(input, MAX_INPUT);
    return line === input ? input : line;
}
/** Says how a side answered a case; null where it has none. */
function shareOf(side) {
    if (side === null)
        return null;
    const asked = side.trials.filter(({ isAgain }) => !isAgain);
    return (0,report_flips/* describeShare */.rm)((0,pair/* showCase */.Yf)(side.pooled, asked.map(({ outcome }) => outcome)));
}

;// CONCATENATED MODULE: ./src/report/page/cases/case-details.ts




/** Most answers of a side that are held; the results files have all. */
const MAX_TRIALS = 10;
/** Gives all that is known of a case, each text cut to `maxText` characters. */
function buildDetail({ told, before, now }, maxText) {
    const cut = (text) => cutText(text, maxText);
    return {
        messages: messagesOf(told).map(({ role, content }) => ({ role, content: cut(content) })),
        expected: told.expected === undefined ? null : cut(JSON.stringify(told.expected)),
        metadata: told.metadata === undefined ? null : cut(JSON.stringify(told.metadata)),
        criteria: (told.criteria ?? []).map(cut),
        mustPass: told.must_pass ?? false,
        before: buildSide(before, cut),
        now: buildSide(now, cut),
    };
}
/** Counts the characters of a case's texts, each at most `maxText`. */
function countText({ told, before, now }, maxText) {
    let count = 0;
    const add = (text) => void (count += Math.min(text.length, maxText));
    for (const { content } of messagesOf(told))
        add(content);
    for (const side of [before, now])
        for (const { outcome } of shownTrials(side)) {
            add(outcome.output ?? '');
            add(outcome.reasoning ?? '');
            for (const explanation of Object.values(outcome.explanations ?? {}))
                add(explanation);
        }
    return count;
}
/** Cuts a text, not within a character. */
function cutText(text, maxText) {
    return text.length <= maxText ? text : `${text.slice(0, maxText).toWellFormed()}…`;
}
/** Files of other tools may hold anything under these names. */
function messagesOf(told) {
    const messages = (0,case_of_result/* readKnownCase */.g)(told)?.case.messages;
    if (messages !== undefined)
        return messages;
    const input = told.input;
    if (input === undefined || input === null)
        return [];
    return [{ role: 'user', content: typeof input === 'string' ? input : JSON.stringify(input) }];
}
/** Puts answers whose text is kept first: a baseline keeps one of each case. */
function shownTrials(side) {
    const trials = side?.trials ?? [];
    if (trials.length <= MAX_TRIALS)
        return trials;
    const hasText = ({ outcome }) => outcome.output != null;
    return [...trials.filter(hasText), ...trials.filter((trial) => !hasText(trial))].slice(0, MAX_TRIALS);
}
function buildSide(side, cut) {
    if (side === null)
        return null;
    const trials = shownTrials(side).map((trial) => buildTrial(trial, cut));
    return { share: shareOf(side) ?? '', trials, more: side.trials.length - trials.length };
}
function buildTrial({ outcome, isAgain }, cut) {
    const { passed, output = null, reasoning = null, error = null } = outcome;
    const shown = output === null ? null : cut(output);
    return {
        passed,
        isAgain,
        scores: listScores(outcome, cut),
        output: shown,
        isCut: outcome.output_cut === true || shown !== output,
        reasoning: reasoning === null ? null : cut(reasoning),
        error: error === null ? null : cut(error),
        figures: describeFigures(outcome),
    };
}
function listScores({ scores = {}, explanations = {}, answers }, cut) {
    const names = new Set([...Object.keys(scores), ...Object.keys(explanations)]);
    // Files of other tools may hold anything under this name too.
    const parts = answers;
    return [...names].map((name) => {
        const [value, explanation, judged] = [
            scores[name],
            explanations[name],
            (0,json/* isMapping */.p)(parts) ? parts[name] : null,
        ];
        return {
            name,
            ...(value !== undefined && { value }),
            explanation: explanation === undefined ? null : cut(explanation),
            judged: typeof judged === 'string' ? cut(judged) : null,
        };
    });
}
function describeFigures({ latency_ms, usage, cost_usd, finish_reason, attempts, asked_at, by_batch: byBatch, }) {
    const tokens = [usage?.input_tokens, usage?.output_tokens].map((count) => count == null ? '?' : (0,format/* thousands */.oh)(count));
    return [
        ...(byBatch === true ? ['by batch'] : asked_at === undefined ? [] : ['from the store']),
        ...(latency_ms == null ? [] : [(0,format/* duration */.p0)(latency_ms)]),
        ...(usage === undefined ? [] : [`${tokens[0] ?? '?'} tokens in, ${tokens[1] ?? '?'} out`]),
        ...(cost_usd == null ? [] : [(0,format/* dollars */.E9)(cost_usd)]),
        ...(finish_reason == null || finish_reason === 'stop' ? [] : [`ended by ${finish_reason}`]),
        ...(typeof attempts === 'number' && attempts > 1 ? [`${(0,format/* thousands */.oh)(attempts)} requests`] : []),
    ].join(' · ');
}

;// CONCATENATED MODULE: ./src/report/page/cases/carriers.ts



/** Most rows of a table. */
const MAX_ROWS = 50;
/**
 * Counts which tags and which evaluators carry a cell's change, over the cases that both sides answered, but for those
 * that are fresh.
 */
class Carriers {
    #metric;
    #isFresh;
    #tags = new Map();
    #evaluators = new Map();
    constructor({ metric }, isFresh) {
        this.#metric = metric;
        this.#isFresh = isFresh;
    }
    add({ id, before, now }) {
        if (before === null || now === null || this.#isFresh(id))
            return;
        if (before.pooled.trials > 0 && now.pooled.trials > 0)
            for (const tag of new Set(now.pooled.tags))
                add(this.#tags, tag, (0,pair/* passShare */.v_)(before.pooled), (0,pair/* passShare */.v_)(now.pooled));
        const was = meanScoresOf(before);
        for (const [name, score] of meanScoresOf(now)) {
            const old = was.get(name);
            if (old !== undefined)
                add(this.#evaluators, name, old, score);
        }
    }
    tables() {
        return {
            tags: tabulate('tag', format/* METRIC_NAMES */.Uw[this.#metric], this.#tags),
            evaluators: tabulate('score', 'mean score', this.#evaluators),
        };
    }
}
function add(sums, name, before, now) {
    const known = sums.get(name) ?? { cases: 0, before: 0, now: 0, down: 0, up: 0 };
    sums.set(name, known);
    known.cases += 1;
    known.before += before;
    known.now += now;
    if (now < before)
        known.down += 1;
    if (now > before)
        known.up += 1;
}
/** Puts first what lost most over all its cases together. */
function tabulate(title, figure, sums) {
    if (sums.size === 0)
        return null;
    const rows = [...sums]
        .sort(([a, one], [b, other]) => gain(one) - gain(other) || (a < b ? -1 : 1))
        .slice(0, MAX_ROWS);
    const titles = ['cases', `${figure} before`, 'now', 'change', 'lower in', 'higher in'];
    return {
        columns: [{ title, kind: 'name' }, ...titles.map((one) => ({ title: one, kind: 'figure' }))],
        rows: rows.map(([name, { cases, before, now, down, up }]) => [
            name,
            (0,format/* thousands */.oh)(cases),
            (0,format/* percent */.KN)(before / cases),
            (0,format/* percent */.KN)(now / cases),
            (0,format/* change */.Zg)((now - before) / cases),
            (0,format/* thousands */.oh)(down),
            (0,format/* thousands */.oh)(up),
        ]),
    };
}
function gain({ before, now }) {
    return now - before;
}

;// CONCATENATED MODULE: ./src/report/page/cases/list-blocks.ts








/** Longest text of a case, and characters of all cases together: a page is to be opened, the results files have all. */
const MAX_TEXT = 20_000;
const MAX_ALL_TEXT = 150_000_000;
/** Characters and cases of a block: it is decoded while somebody waits for one of its cases. */
const BLOCK_TEXT = 256 * 1024;
const BLOCK_CASES = 500;
/**
 * Lists the blocks of the cases: their rows, what they are chosen by, then their texts; none where there is no case. Rows
 * and texts each go through the cases: of a large cell they are never all there at once.
 */
async function* listCaseBlocks({ cells }) {
    const described = [];
    const maker = new RowMaker();
    let [rows, blocks, text] = [[], 0, 0];
    const end = () => {
        const block = { name: `rows-${blocks}`, value: blockRows(rows) };
        [rows, blocks] = [[], blocks + 1];
        return block;
    };
    for (const [index, cell] of cells.entries()) {
        const isFresh = createFreshReader(cell);
        const [statesOf, carriers] = [createStateReader(cell, isFresh), new Carriers(cell, isFresh)];
        for (const part of listBookParts(cell)) {
            // There may be many: signals and the network are heard in between.
            await (0,promises_.setImmediate)();
            for (const one of part) {
                rows.push(maker.make(one, index, statesOf(one)));
                carriers.add(one);
                text += countText(one, MAX_TEXT);
                if (rows.length === ROWS)
                    yield end();
            }
        }
        described.push(describeCell(cell, carriers));
    }
    if (rows.length > 0)
        yield end();
    const value = { cells: described, ...maker.describe() };
    if (value.total === 0)
        return;
    yield { name: 'cases', value };
    yield* listDetails(cells, text <= MAX_ALL_TEXT ? MAX_TEXT : chooseMaxText(cells));
}
function* listDetails(cells, maxText) {
    const starts = [];
    let [details, text, index] = [[], 0, 0];
    const end = () => {
        const block = { name: `cases-${starts.length - 1}`, value: details };
        [details, text] = [[], 0];
        return block;
    };
    for (const one of listAll(cells)) {
        if (details.length === 0)
            starts.push(index);
        details.push(buildDetail(one, maxText));
        text += countText(one, maxText);
        index += 1;
        if (text >= BLOCK_TEXT || details.length >= BLOCK_CASES)
            yield end();
    }
    if (details.length > 0)
        yield end();
    yield { name: 'chunks', value: { starts } };
}
function* listAll(cells) {
    for (const cell of cells)
        for (const part of listBookParts(cell))
            yield* part;
}
/** Halves the longest text until all fit. */
function chooseMaxText(cells) {
    for (let maxText = MAX_TEXT / 2;; maxText /= 2) {
        let all = 0;
        for (const one of listAll(cells))
            all += countText(one, maxText);
        if (all <= MAX_ALL_TEXT || maxText < 100)
            return Math.floor(maxText);
    }
}
function describeCell(cell, carriers) {
    const { benchmark, model, records } = cell;
    return {
        benchmark,
        model,
        name: (0,format/* cellName */.I4)(cell),
        prompts: { before: promptsOf(records.baseline), now: promptsOf(records.candidate) },
        carriers: carriers.tables(),
    };
}
function promptsOf(records) {
    const recipe = (0,order/* newest */.BP)(records)?.recipe;
    return recipe === undefined ? null : { prompt: recipe.prompt, system: recipe.system_prompt };
}

// EXTERNAL MODULE: ./src/compare/best-model.ts
var best_model = __webpack_require__(13189);
// EXTERNAL MODULE: ./src/report/models.ts
var report_models = __webpack_require__(71698);
;// CONCATENATED MODULE: ./src/report/page/models-part.ts




/** Builds the models side by side; null where no benchmark was answered by several. */
function buildModelsPart({ models = [] }) {
    return models.length === 0 ? null : { benchmarks: models.map(buildBenchmark) };
}
function buildBenchmark(comparison) {
    const { benchmark, metric, models, unmeasured } = comparison;
    const best = (0,best_model/* findBest */.gd)(comparison, null);
    return {
        name: (0,text_escape/* oneLine */.TN)(benchmark),
        metric: format/* METRIC_NAMES */.Uw[metric],
        best: best === null ? [] : (0,report_models/* describeBest */.QK)(comparison, best),
        notes: (0,report_models/* describeUnmeasured */.hH)(unmeasured),
        models: models.map(({ model, side, costPerThousand, latencyMs }) => ({
            name: (0,text_escape/* oneLine */.TN)(model),
            rate: side.rate,
            interval: side.interval,
            cost: costPerThousand,
            latencyMs,
        })),
        table: (0,report_models/* modelsTable */.t_)(comparison),
        budgets: listBudgets(comparison),
    };
}
/** Lists what is to be said of each budget: it changes where one more model can be paid. */
function listBudgets(comparison) {
    const costs = comparison.models.flatMap(({ costPerThousand }) => costPerThousand ?? []);
    return [...new Set(costs)]
        .sort((a, b) => a - b)
        .flatMap((from) => {
        const found = (0,best_model/* findBest */.gd)(comparison, from);
        return found === null ? [] : [{ from, least: (0,format/* dollars */.E9)(from), words: (0,report_models/* describeBest */.QK)(comparison, found) }];
    });
}

// EXTERNAL MODULE: ./src/compare/comparison.ts
var compare_comparison = __webpack_require__(53002);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/report/verdict-words.ts
var verdict_words = __webpack_require__(35999);
// EXTERNAL MODULE: ./src/report/look-back/moves.ts
var moves = __webpack_require__(9330);
// EXTERNAL MODULE: ./src/report/look-back/runs-table.ts
var runs_table = __webpack_require__(44989);
// EXTERNAL MODULE: ./src/report/look-back/summary-table.ts
var summary_table = __webpack_require__(62773);
// EXTERNAL MODULE: ./src/report/look-back/words.ts
var words = __webpack_require__(84133);
;// CONCATENATED MODULE: ./src/report/page/trend-part.ts









/** Most runs on the page, all in all, and least of each benchmark and model where there are very many of these. */
const MAX_RUNS = 40_000;
const MIN_RUNS = 20;
/** Longest name that is shown. */
const MAX_NAME = 200;
/** Builds the trend of each benchmark and model; null where none has a second run. */
function buildTrendPart({ history, comparison }) {
    const known = (history?.cells ?? []).filter(({ points }) => points.length > 0);
    if (known.every(({ points }) => points.length < 2))
        return null;
    const verdicts = listVerdicts(comparison);
    const rank = (cell) => {
        const verdict = verdicts.get((0,cell_key/* keyOfRecord */.Sy)(cell));
        return verdict === undefined ? compare_comparison/* VERDICTS */.b.length : compare_comparison/* VERDICTS */.b.indexOf(verdict);
    };
    // What got worse is shown first.
    const cells = known.toSorted((a, b) => rank(a) - rank(b));
    const most = Math.max(MIN_RUNS, Math.floor(MAX_RUNS / cells.length));
    return {
        overview: (0,summary_table/* summaryTable */.j)(cells.map((cell) => ({
            benchmark: (0,text_escape/* oneLine */.TN)(cell.benchmark_name, MAX_NAME),
            model: (0,text_escape/* oneLine */.TN)(cell.model_id, MAX_NAME),
            verdict: sayVerdict(verdicts.get((0,cell_key/* keyOfRecord */.Sy)(cell))),
            points: cell.points,
        }))),
        cells: cells.map((cell) => buildCell(cell, most)),
    };
}
function listVerdicts({ cells }) {
    return new Map(cells.map(({ benchmark, model, verdict }) => [(0,cell_key/* cellKey */.sl)(benchmark, model), verdict]));
}
function sayVerdict(verdict) {
    return verdict === undefined ? '' : `${(0,verdict_words/* mark */.Gy)({ verdict })} ${(0,verdict_words/* verdictWord */.E0)(verdict)}`;
}
function buildCell({ benchmark_name: benchmark, model_id: model, points: all }, most) {
    const shown = all.slice(0, most);
    const points = shown.toReversed();
    return {
        benchmark,
        model,
        name: (0,text_escape/* oneLine */.TN)((0,format/* cellName */.I4)({ benchmark, model }), MAX_NAME),
        moves: (0,moves/* describeMoves */.o)(all),
        at: points.map(({ at }) => Math.round(Date.parse(at) / 1000)),
        lines: buildLines(points),
        marks: points.flatMap(listMarks),
        table: (0,runs_table/* runsTable */.D)(shown),
        left: all.length - shown.length,
    };
}
function buildLines(points) {
    const isScore = points.at(-1)?.metric === 'score';
    const ofMetric = points.map((point) => ((point.metric === 'score') === isScore ? point : null));
    const lines = [
        {
            key: 'rate',
            title: format/* METRIC_NAMES */.Uw[isScore ? 'score' : 'pass_rate'],
            values: ofMetric.map((point) => point?.rate ?? null),
            low: ofMetric.map((point) => point?.interval?.[0] ?? null),
            high: ofMetric.map((point) => point?.interval?.[1] ?? null),
        },
        { key: 'latency', title: 'mean latency', values: points.map(({ latency_ms: ms }) => ms) },
        { key: 'tokens', title: 'tokens', values: points.map(({ tokens }) => tokens) },
        { key: 'cost', title: 'cost', values: points.map(({ cost_usd: cost }) => cost) },
    ];
    return lines.filter(({ key, values }) => key === 'rate' || values.some((value) => value !== null));
}
function listMarks(point, run) {
    return (point.marks ?? []).map((kind) => ({
        run,
        kind,
        words: `${(0,words/* describeTime */.Ht)(point)}: ${(0,words/* describeMark */.hU)(kind)}`,
    }));
}

// EXTERNAL MODULE: ./src/text/phrase.ts
var phrase = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/report/acceptance.ts
var report_acceptance = __webpack_require__(76987);
// EXTERNAL MODULE: ./src/report/against.ts
var report_against = __webpack_require__(65521);
// EXTERNAL MODULE: ./src/report/certainty.ts
var certainty = __webpack_require__(39971);
// EXTERNAL MODULE: ./src/report/changes.ts
var changes = __webpack_require__(59059);
// EXTERNAL MODULE: ./src/report/next-steps.ts
var next_steps = __webpack_require__(35587);
// EXTERNAL MODULE: ./src/report/origins.ts
var origins = __webpack_require__(26149);
// EXTERNAL MODULE: ./src/report/repeat.ts
var report_repeat = __webpack_require__(42355);
// EXTERNAL MODULE: ./src/report/results-table.ts
var results_table = __webpack_require__(34317);
// EXTERNAL MODULE: ./src/report/spending.ts
var spending = __webpack_require__(13900);
// EXTERNAL MODULE: ./src/report/tables.ts
var tables = __webpack_require__(46677);
// EXTERNAL MODULE: ./src/report/warnings.ts
var warnings = __webpack_require__(72741);
// EXTERNAL MODULE: ./src/report/flip-groups.ts
var flip_groups = __webpack_require__(96440);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(88850);
;// CONCATENATED MODULE: ./src/report/page/telling-cases.ts






/** Most groups that are shown; all cases have a view of their own. */
const MAX_GROUPS = 5;
/** Most names of cases that got the same answer, and characters of a question or an answer. */
const MAX_ALIKE = 50;
const telling_cases_MAX_TEXT = 2000;
/** Lists the cases that fail now and passed before; where there are none those that fail at all; null without any. */
function listTellingCases({ cells }) {
    const flips = collect(cells, ({ cases }) => cases.newlyFailing);
    if (flips.count > 0)
        return { title: (0,report_flips/* failNow */.h5)(flips.count), groups: flips.groups };
    const failing = collect(cells, (cell) => ((0,report/* listsFailing */.c)(cell) ? cell.cases.failing : []));
    return failing.count === 0
        ? null
        : { title: (0,format/* plural */.LS)(failing.count, 'failing case'), groups: failing.groups };
}
function collect(cells, casesOf) {
    const found = cells
        .map((cell, index) => ({ cell, index, cases: casesOf(cell) }))
        .toSorted((a, b) => compare_comparison/* VERDICTS */.b.indexOf(a.cell.verdict) - compare_comparison/* VERDICTS */.b.indexOf(b.cell.verdict));
    const groups = found.flatMap(({ cell, index, cases }) => (0,flip_groups/* groupFlips */.A)(cases)
        .slice(0, MAX_GROUPS)
        .map((group) => describeGroup(group, index + 1, cells.length > 1 ? (0,text_escape/* oneLine */.TN)((0,format/* cellName */.I4)(cell)) : null)));
    return {
        count: found.reduce((sum, { cases }) => sum + cases.length, 0),
        groups: groups.slice(0, MAX_GROUPS),
    };
}
function describeGroup({ flip, alike }, place, cell) {
    const { id, input, after } = flip;
    return {
        address: `${place}:${id}`,
        id,
        cell,
        input: input === null ? null : (0,text_escape/* oneLine */.TN)(input, telling_cases_MAX_TEXT),
        before: 'before' in flip ? answerOf(flip.before) : null,
        now: answerOf(after),
        why: after.explanation,
        more: alike.length === 0 ? '' : (0,report_flips/* moreAnswer */.av)(alike.length),
        alike: alike.slice(0, MAX_ALIKE).map((one) => one.id),
    };
}
function answerOf(shown) {
    return {
        share: (0,report_flips/* describeShare */.rm)(shown),
        output: shown.output === null ? null : (0,text_escape/* oneLine */.TN)(shown.output, telling_cases_MAX_TEXT),
    };
}

;// CONCATENATED MODULE: ./src/report/page/verdict-part.ts

















/** Most characters of a text whose change is shown. */
const verdict_part_MAX_TEXT = 20_000;
/** Builds the verdict as the page tells it: the sentences of the other reports. */
function buildVerdictPart(report) {
    const { comparison, run, selected = [], notes = [], acceptance = null, repeat } = report;
    const ranked = comparison.cells.toSorted((a, b) => compare_comparison/* VERDICTS */.b.indexOf(a.verdict) - compare_comparison/* VERDICTS */.b.indexOf(b.verdict));
    const scope = [...(0,changes/* describeOtherReasons */.zc)(selected, text_escape/* oneLine */.TN), ...(0,changes/* describeNotRun */.gc)(selected, text_escape/* oneLine */.TN)];
    return {
        acceptance: (0,report_acceptance/* describeAcceptance */.ju)(comparison, acceptance, text_escape/* oneLine */.TN),
        cells: ranked.map((cell) => ({
            mark: (0,verdict_words/* mark */.Gy)(cell),
            benchmark: cell.benchmark,
            model: cell.model,
            name: (0,text_escape/* oneLine */.TN)((0,format/* cellName */.I4)(cell)),
            words: (0,certainty/* describeCertainty */.h)(cell),
        })),
        next: [...(0,next_steps/* listNextSteps */.B)(comparison, text_escape/* oneLine */.TN), ...(acceptance?.status === 'offered' ? [report_acceptance/* ACCEPT_STEP */.KI] : [])],
        changes: describeChanges(selected),
        scope: scope.map((sentence) => [sentence]),
        results: (0,tables/* flatten */.Bq)((0,results_table/* resultsTable */.r)(report)),
        cases: listTellingCases(comparison),
        notes: [...notes, ...(0,warnings/* listFacts */.gt)(comparison)],
        models: run !== undefined && (0,tables/* hasRivals */.cw)(run) ? (0,tables/* flatten */.Bq)((0,tables/* runTable */.cS)(run)) : null,
        small: listSmallPrint(report),
        command: repeat === undefined ? null : (0,report_repeat/* repeatCommand */.p)(comparison, repeat),
    };
}
function describeChanges(selected) {
    return (0,changes/* listChanges */.Wd)(selected).map(({ words, cells, texts }) => ({
        words: [(0,phrase/* quoted */.T)(words), (0,changes/* nameWhere */.F0)(cells, selected, text_escape/* oneLine */.TN)],
        texts: texts && { before: cut(texts.before), after: cut(texts.after) },
    }));
}
function cut(text) {
    return text.length <= verdict_part_MAX_TEXT ? text : `${text.slice(0, verdict_part_MAX_TEXT).toWellFormed()}…`;
}
function listSmallPrint({ run, against = [], gate }) {
    const past = run === undefined ? null : (0,report_against/* describeAgainst */.F)(against, run.finished_at);
    const cost = (0,spending/* describeRunCost */.a)(run);
    return [
        ...(past === null ? [] : [past]),
        ...(cost === null ? [] : [[cost]]),
        ...(0,spending/* describeInstruments */.I)(run),
        ...(0,origins/* listOrigins */.c)(run).map(({ benchmark, words }) => [(0,phrase/* quoted */.T)(benchmark), ': ', (0,phrase/* quoted */.T)(words)]),
        [gate],
    ];
}

;// CONCATENATED MODULE: ./src/report/page/parts.ts



/** Makers of the page's parts but the cases, by name: null where a report has nothing to say there. */
const MAKERS = {
    verdict: buildVerdictPart,
    trend: buildTrendPart,
    models: buildModelsPart,
};
/** Gives the parts of a report's page that are not empty. */
function buildParts(report) {
    return Object.entries(MAKERS).flatMap(([name, make]) => {
        const value = make(report);
        return value === null ? [] : [{ name: name, value }];
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/report/page/assets.ts
var assets = __webpack_require__(6259);
;// CONCATENATED MODULE: ./src/report/page/write-page.ts




/** Compresses in a thread of the engine's own: this one hears the network and signals meanwhile. */
const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** Blocks that are compressed at once, while the next one is made. */
const AT_ONCE = 4;
/**
 * Writes the page: its policy, style and program, and the blocks of its data, each compressed on its own. The program
 * stands behind the first block, before those that it needs later: a browser paints while it still reads the rest.
 * Nothing of anybody's stands in the HTML but the title: all else is base64.
 */
async function* writePage(blocks) {
    const { script, style } = await (0,assets/* readAssets */.w)();
    let isBegun = false;
    for await (const { name, value, text } of packAhead(blocks)) {
        if (!isBegun)
            yield beginning(titleOf(value), { script, style });
        yield `<script type="application/octet-stream" id="block-${name}">${text}</script>\n`;
        if (!isBegun)
            yield `<script>${script}</script>\n`;
        isBegun = true;
    }
    yield '</body>\n</html>\n';
}
/** Gives the blocks in their order. */
async function* packAhead(blocks) {
    const waiting = [];
    for await (const block of blocks) {
        const packing = pack(block);
        // Its failure is found where it is awaited, which may be later.
        void packing.catch(() => undefined);
        waiting.push(packing);
        const first = waiting.length < AT_ONCE ? undefined : waiting.shift();
        if (first !== undefined)
            yield await first;
    }
    for (const packing of waiting)
        yield await packing;
}
async function pack(block) {
    return { ...block, text: (await compress(JSON.stringify(block.value))).toString('base64') };
}
function titleOf(head) {
    return 'title' in head && typeof head.title === 'string' ? head.title : '';
}
function beginning(title, { script, style }) {
    const policy = [
        "default-src 'none'",
        `script-src '${digest(script)}'`,
        `style-src '${digest(style)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="llm-bench">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<div id="page"><h1>${escapeHtml(title)}</h1><noscript><p>The rest of this page needs JavaScript; summary.md beside it does not.</p></noscript></div>
`;
}
function digest(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function escapeHtml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./src/report/page/page.ts





/** The report as a page for a browser: one file that needs no other and no network. */
const page = { file: 'report.html', list: listBlocks, pack: writePage };
async function* listBlocks(report) {
    const { comparison, run } = report;
    const parts = buildParts(report);
    const cases = listCaseBlocks(comparison);
    const first = await cases.next();
    const head = {
        title: (0,headline/* headline */.P)(comparison, text_escape/* oneLine */.TN),
        version: run?.tool_version ?? null,
        at: run?.finished_at ?? null,
        parts: [...parts.map(({ name }) => name), ...(first.done === true ? [] : ['cases'])],
    };
    yield { name: 'head', value: head };
    yield* parts;
    if (first.done === true)
        return;
    yield first.value;
    yield* cases;
}


/***/ }),

/***/ 42355:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ repeatCommand)
/* harmony export */ });
/* harmony import */ var _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53002);

/** Most cases that a command names: the first of those that are shown. */
const MAX_CASES = 5;
/** Words that mean nothing to a shell, whoever wrote them. */
const PLAIN_WORD = /^[\w@%+=:,./-]{1,120}$/;
/** Characters that single quotes keep from a shell. */
const QUOTABLE = /^[\x20-\x26\x28-\x7e]{1,120}$/;
/** Gives the command that asks the worst result's cases again; null where none got worse, or no shell could be told. */
function repeatCommand({ cells }, { config, folder }) {
    const worst = cells
        .filter(({ cases }) => cases.newlyFailing.length > 0)
        .toSorted((a, b) => _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .b.indexOf(a.verdict) - _compare_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .b.indexOf(b.verdict))[0];
    if (worst === undefined)
        return null;
    const named = [
        ...(config === null ? [] : [option('config', config)]),
        option('benchmark', worst.benchmark),
        option('model', worst.model),
    ];
    const place = folder === null ? '' : quote(folder);
    if (place === null || named.includes(null))
        return null;
    const cases = worst.cases.newlyFailing.flatMap(({ id }) => option('case', id) ?? []).slice(0, MAX_CASES);
    const command = ['llm-bench run', ...named, ...cases, '--compare'].join(' ');
    return place === '' ? command : `cd ${place} && ${command}`;
}
function option(name, value) {
    const word = quote(value);
    return word === null ? null : `--${name} ${word}`;
}
/** Gives a word for a shell; null where quotes would not make it harmless, or where it would pass for an option. */
function quote(word) {
    if (word.startsWith('-') || word.includes('  '))
        return null;
    if (PLAIN_WORD.test(word))
        return word;
    return QUOTABLE.test(word) ? `'${word}'` : null;
}


/***/ }),

/***/ 13339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellText),
/* harmony export */   z: () => (/* binding */ csvLine)
/* harmony export */ });
/** Most characters of a cell in the spreadsheets that people use; what is longer spills into other cells. */
const MAX_CELL = 32_767;
/** Beginnings by which a spreadsheet takes a cell for a formula, also as East Asian keyboards write them. */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
/** Control characters beside tab and ends of lines: some readers stop at them. */
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
/** Texts that stay as they are, as most do; to find that out by all that is done to others takes longer. */
const PLAIN = /^[0-9A-Za-z][ !#-+\--:<-~]*(?<! )$/;
/** Separators of any locale, quotes, ends of lines, and white space at an end, which readers drop. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;
/**
 * Gives a line of CSV (RFC 4180). A text that a spreadsheet would take for a formula begins with `'`, as OWASP advises;
 * one that is longer than a spreadsheet's cell is cut.
 */
function csvLine(cells) {
    return `${cells.map(renderCell).join(',')}\r\n`;
}
/** Gives a text as it comes back from a cell that `csvLine` wrote. */
function cellText(text) {
    return fit(defuse(text.toWellFormed().replaceAll(CONTROLS, '\ufffd')));
}
function renderCell(cell) {
    if (cell === null || cell === undefined)
        return '';
    if (typeof cell === 'number')
        return String(cell);
    if (PLAIN.test(cell) && cell.length <= MAX_CELL)
        return cell;
    const text = cellText(cell);
    return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function defuse(text) {
    return FORMULA.test(text) ? `'${text}` : text;
}
function fit(text) {
    return text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 1).toWellFormed()}…` : text;
}


/***/ })

};
