export const id = 966;
export const ids = [966];
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
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/report/gate.ts
var report_gate = __webpack_require__(18347);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/phrase.ts
var text_phrase = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/report/flips.ts
var flips = __webpack_require__(15558);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/reasons.ts
var reasons = __webpack_require__(67063);
// EXTERNAL MODULE: ./src/report/origins.ts
var origins = __webpack_require__(26149);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(88850);
// EXTERNAL MODULE: ./src/report/spending.ts
var spending = __webpack_require__(13900);
// EXTERNAL MODULE: ./src/report/tables.ts
var tables = __webpack_require__(46677);
// EXTERNAL MODULE: ./src/report/warnings.ts
var report_warnings = __webpack_require__(72741);
;// CONCATENATED MODULE: ./src/report/terminal.ts











/** Most cases shown: more than a screen hides the verdict. */
const MAX_FLIPS = 5;
const MAX_ANSWER = 100;
/** Longest name: two and the figures fit into a line of about 100 columns. */
const MAX_NAME = 30;
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
/** Renders the report for a terminal: what was run, the comparison, the cases that flipped, and the verdict last. */
function renderTerminal({ comparison, run, gate }) {
    const { cells } = comparison;
    const warnings = (0,report_warnings/* listWarnings */.EB)(comparison);
    const sections = [
        ...(run === undefined ? [] : [renderTable((0,tables/* runTable */.c)(run))]),
        ...renderSpending(run),
        ...renderOrigins(run),
        ...(cells.some(report/* isCompared */.u) ? [renderTable((0,tables/* comparisonTable */.Q)(cells))] : []),
        ...cells.filter(report/* isCompared */.u).flatMap(renderFlips),
        ...cells.filter(report/* listsFailing */.c).flatMap(renderFailing),
        ...(warnings.length > 0
            ? [
                warnings
                    .map(({ cell, text }) => `note: ${(0,text_escape/* plainText */.wh)(cell)}: ${(0,text_escape/* plainText */.wh)((0,text_phrase/* plainPhrase */.U)(text))}`)
                    .join('\n'),
            ]
            : []),
        [
            (0,headline/* headline */.P)(comparison, text_escape/* plainText */.wh),
            ...cells.map((cell) => `${(0,headline/* mark */.G)(cell)} ${(0,text_escape/* plainText */.wh)((0,format/* cellName */.I4)(cell))}: ${(0,text_escape/* plainText */.wh)((0,text_phrase/* plainPhrase */.U)((0,reasons/* describeReason */.Gk)(cell)))}`),
            gate,
        ].join('\n'),
    ];
    return `${sections.join('\n\n')}\n`;
}
function renderSpending(run) {
    const lines = (0,spending/* describeSpending */.a)(run).map((phrase) => (0,text_escape/* plainText */.wh)((0,text_phrase/* plainPhrase */.U)(phrase)));
    return lines.length === 0 ? [] : [lines.join('\n')];
}
function renderOrigins(run) {
    const lines = (0,origins/* listOrigins */.c)(run).map(({ benchmark, words }) => `${(0,text_escape/* plainText */.wh)(benchmark)}: ${(0,text_escape/* plainText */.wh)(words)}`);
    return lines.length === 0 ? [] : [lines.join('\n')];
}
function renderTable({ columns, rows }) {
    const isName = (index) => columns[index]?.kind === 'name';
    const texts = [
        columns.map(({ title }) => title),
        ...rows.map((row) => row.map((text, index) => (isName(index) ? shorten((0,text_escape/* plainText */.wh)(text), MAX_NAME) : text))),
    ];
    const widths = columns.map((_, index) => Math.max(...texts.map((row) => width(row[index] ?? ''))));
    const align = (text, index) => pad(text, widths[index] ?? 0, columns[index]?.kind === 'figure' ? 'start' : 'end');
    return texts.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}
/** Counts the columns of a text on a terminal, closely enough: marks take none, emoji and East Asian scripts two. */
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
    return [
        [
            `${(0,text_escape/* plainText */.wh)((0,format/* cellName */.I4)(cell))}: ${(0,format/* plural */.LS)(newlyFailing.length, 'case')} newly failing, ${(0,format/* thousands */.oh)(newlyPassing.length)} newly passing`,
            ...renderFirst(newlyFailing, renderFlip),
        ].join('\n'),
    ];
}
function renderFailing(cell) {
    const { failing } = cell.cases;
    if (failing.length === 0)
        return [];
    const title = `${(0,text_escape/* plainText */.wh)((0,format/* cellName */.I4)(cell))}: ${(0,format/* plural */.LS)(failing.length, 'failing case')}`;
    return [[title, ...renderFirst(failing, renderFailure)].join('\n')];
}
function renderFirst(items, render) {
    const rest = items.length - MAX_FLIPS;
    return [...items.slice(0, MAX_FLIPS).map(render), ...(rest > 0 ? [`  and ${(0,format/* thousands */.oh)(rest)} more`] : [])];
}
function renderFailure({ id, input, after }) {
    return [
        `  ${renderQuestion(id, input)}`,
        `    answer: ${renderShown(after)}`,
        ...(after.explanation === null
            ? []
            : [`    why:    ${shorten((0,text_escape/* plainText */.wh)(after.explanation), MAX_ANSWER)}`]),
    ].join('\n');
}
function renderQuestion(id, input) {
    return `${(0,text_escape/* plainText */.wh)(id)}${input === null ? '' : `: ${shorten((0,text_escape/* plainText */.wh)(input), MAX_ANSWER)}`}`;
}
function renderFlip({ id, input, before, after }) {
    return [
        `  ${renderQuestion(id, input)}`,
        `    before: ${renderShown(before)}`,
        `    now:    ${renderShown(after)}`,
    ].join('\n');
}
function renderShown(shown) {
    const share = (0,flips/* describeShare */.rm)(shown);
    if (shown.output === null)
        return share;
    const said = shorten((0,text_escape/* plainText */.wh)(shown.output), MAX_ANSWER);
    return `${share}, ${said === '' ? 'no text' : said}`;
}
function shorten(text, length) {
    const characters = Array.from(text);
    return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text;
}

// EXTERNAL MODULE: ./src/report/verdict-json.ts
var verdict_json = __webpack_require__(19350);
;// CONCATENATED MODULE: ./src/commands/print-verdict.ts






/** Applies the gate to a comparison and says the result in one sentence. */
function applyGate(comparison, failOn, run) {
    const code = (0,compare_gate/* exitCode */.I$)(comparison, (0,compare_gate/* parseFailOn */.XV)(failOn));
    const usual = (0,compare_gate/* exitCode */.I$)(comparison, (0,compare_gate/* parseFailOn */.XV)(defaults/* DEFAULT_FAIL_ON */.VQ));
    const gate = (0,report_gate/* describeExit */.K)(code, failOn, { code: usual, failOn: defaults/* DEFAULT_FAIL_ON */.VQ });
    return { report: { comparison, gate, ...(run !== undefined && { run }) }, exitCode: code };
}
/** Prints the verdict for people, or as the one JSON object; gives the exit code. */
function printVerdict({ report, exitCode: code }, asJson, io) {
    io.out(asJson ? `${(0,text_escape/* jsonText */.s$)((0,verdict_json/* buildVerdictJson */.U)(report.comparison, code), 2)}\n` : renderTerminal(report));
    return code;
}


/***/ }),

/***/ 7426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zt: () => (/* binding */ matchCells),
/* harmony export */   iz: () => (/* binding */ matchNewestTwo),
/* harmony export */   of: () => (/* binding */ matchTwo)
/* harmony export */ });
/* harmony import */ var _records_align_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80235);
/* harmony import */ var _records_answers_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31827);
/* harmony import */ var _records_cell_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9098);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87506);
/* harmony import */ var _records_past_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19984);
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48539);






const FROM_RECORDS = { kind: 'records' };
/**
 * Matches cells by benchmark and model (the one that `compare_to` names, where it does); all records of a cell are one
 * side.
 */
function matchCells(baseline, candidate) {
    const before = (0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_2__/* .groupCells */ .Ju)(baseline);
    const used = new Set();
    const planned = new Set(candidate.map(({ model_id: id }) => id));
    const pairs = [...(0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_2__/* .groupCells */ .Ju)(candidate).values()].map((records) => {
        const [{ benchmark_name: benchmark, model_id: model }] = records;
        const compareTo = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_3__/* .newest */ .BP)(records)?.config?.compare_to ?? null;
        const past = (0,_records_past_model_js__WEBPACK_IMPORTED_MODULE_4__/* .findPastModel */ .r)({ benchmark, model, compareTo }, before, { isProposed: false, planned });
        for (const key of [past.key, (0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_2__/* .cellKey */ .sl)(benchmark, model)])
            used.add(key);
        const sides = { baseline: before.get(past.key) ?? [], candidate: records };
        return { benchmark, model, ...sides, basis: FROM_RECORDS, unmet: past.unmet };
    });
    const missingCells = [...before]
        .filter(([key]) => !used.has(key))
        .map(([, [{ benchmark_name: benchmark, model_id: model }]]) => ({ benchmark, model }));
    return { pairs: pairs.map(_records_align_js__WEBPACK_IMPORTED_MODULE_0__/* .alignSides */ .gK), missingCells };
}
/** Makes one pair of two records, whatever cells they are of. */
function matchTwo(baseline, candidate) {
    const { benchmark_name: benchmark, model_id: model } = candidate;
    const sides = { baseline: [baseline], candidate: [candidate] };
    return {
        pairs: [(0,_records_align_js__WEBPACK_IMPORTED_MODULE_0__/* .alignSides */ .gK)({ benchmark, model, ...sides, basis: FROM_RECORDS })],
        missingCells: [],
    };
}
/**
 * Pairs each cell's newest whole run with the baseline that is chosen before it; where there is none, the newest
 * run, which may have been cut, or makes a first run. Where a run names a known model by `compare_to`, the other is
 * that model's newest of an earlier run. Runs that were passed over are told: newer ones, all where nothing else is left.
 */
function matchNewestTwo(records) {
    const cells = (0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_2__/* .groupCells */ .Ju)(records);
    const pairs = [...cells.values()].map((cell) => {
        const [{ benchmark_name: benchmark, model_id: model }] = cell;
        const runs = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_3__/* .newestFirst */ .ll)(cell.some(_records_answers_once_js__WEBPACK_IMPORTED_MODULE_5__/* .isRun */ .y) ? cell.filter(_records_answers_once_js__WEBPACK_IMPORTED_MODULE_5__/* .isRun */ .y) : cell);
        const pastOf = (record) => {
            const named = cells.get((0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_2__/* .cellKey */ .sl)(benchmark, record.config?.compare_to ?? model));
            return named === undefined || named === cell
                ? findAfter(record, (0,_records_order_js__WEBPACK_IMPORTED_MODULE_3__/* .newestFirst */ .ll)(cell))
                : findBefore(record, named);
        };
        const whole = runs.find(_past_js__WEBPACK_IMPORTED_MODULE_1__/* .isWholeRun */ .hA);
        const hasPast = whole !== undefined && pastOf(whole).some(_past_js__WEBPACK_IMPORTED_MODULE_1__/* .isBaseline */ .Ue);
        const candidate = hasPast ? whole : (runs[0] ?? cell[0]);
        const past = pastOf(candidate);
        const baseline = (0,_past_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseBaseline */ .hf)(past);
        const passedOver = baseline !== undefined ? runs.slice(0, runs.indexOf(candidate)) : past;
        return {
            benchmark,
            model,
            baseline: baseline === undefined ? [] : [baseline],
            candidate: [candidate],
            basis: FROM_RECORDS,
            passedOver: passedOver.filter(_past_js__WEBPACK_IMPORTED_MODULE_1__/* .isPassedOver */ .VZ),
        };
    });
    return { pairs: pairs.map(_records_align_js__WEBPACK_IMPORTED_MODULE_0__/* .alignSides */ .gK), missingCells: [] };
}
/** Gives what follows a record in a list. */
function findAfter(record, list) {
    return list.slice(list.indexOf(record) + 1);
}
/** Gives the records of another model that are older, the newest first: those of the same run are no past. */
function findBefore(candidate, records) {
    return (0,_records_order_js__WEBPACK_IMPORTED_MODULE_3__/* .newestFirst */ .ll)(records).filter((record) => (0,_records_order_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(record) < (0,_records_order_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(candidate));
}


/***/ }),

/***/ 82867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rescorePairs)
/* harmony export */ });
/* harmony import */ var _evaluators_hold_against_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68667);
/* harmony import */ var _records_case_of_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52804);
/* harmony import */ var _records_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54079);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87506);
/* harmony import */ var _rescore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32799);





/**
 * Scores the older side's kept answers with the newer side's evaluators, as a run does, where recorded cells were
 * scored by different ones. A pair stays as it is where the records do not tell enough for that.
 */
async function rescorePairs(matched, evaluators, signal) {
    const pairs = [];
    for (const pair of matched.pairs)
        pairs.push(await rescorePair(pair, evaluators, signal));
    return { ...matched, pairs };
}
async function rescorePair(pair, evaluators, signal) {
    const { baseline, candidate } = pair;
    const used = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_2__/* .newest */ .BP)(candidate)?.config?.evaluators ?? [];
    // A newer side of mixed evaluators stays unlike the older side, however that is scored.
    if (!areOurs(used, evaluators) || (0,_records_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .findEvaluatorChanges */ .e)(candidate, candidate).length > 0)
        return pair;
    const results = newestResults(candidate);
    const { records, changes } = await (0,_rescore_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreAlike */ .p)(baseline, {
        evaluators: used,
        findEvaluator: (name) => getOurs(name, evaluators),
        instruments: {},
        signal,
        caseOf: (result) => findCase(result, results.get(result.test_id), used, evaluators),
    });
    return changes.length === 0 ? pair : { ...pair, baseline: records, rescored: changes };
}
/** Tells whether we have the evaluators that a record names, in their versions. */
function areOurs(used, evaluators) {
    return used.every(({ name, version }) => {
        const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
        return evaluator?.version === version;
    });
}
function getOurs(name, evaluators) {
    const evaluator = evaluators[name];
    if (evaluator === undefined)
        throw new Error(`there is no evaluator \`${name}\``);
    return evaluator;
}
/** Gives each case's newest result, which says what the case is. */
function newestResults(records) {
    const results = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_2__/* .newestFirst */ .ll)(records).flatMap((record) => record.results);
    return new Map(results.toReversed().map((result) => [result.test_id, result]));
}
/** Finds a case of the same content on both sides, if the newer tells enough of it for every evaluator; else null. */
function findCase({ case_hash }, now, used, evaluators) {
    if (now === undefined || case_hash === undefined || now.case_hash !== case_hash)
        return null;
    const known = (0,_records_case_of_result_js__WEBPACK_IMPORTED_MODULE_3__/* .readKnownCase */ .g)(now);
    if (known === null)
        return null;
    const judging = known.evaluators ?? used;
    if (!areOurs(judging, evaluators))
        return null;
    const isUnreadable = judging.some((use) => {
        const { item, settings } = (0,_evaluators_hold_against_js__WEBPACK_IMPORTED_MODULE_4__/* .holdAgainst */ .j)(known.case, use);
        return getOurs(use.name, evaluators).findProblem(item, settings) !== undefined;
    });
    return isUnreadable ? null : known;
}


/***/ }),

/***/ 32799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rescoreBaseline),
/* harmony export */   p: () => (/* binding */ scoreAlike)
/* harmony export */ });
/* harmony import */ var _records_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54079);
/* harmony import */ var _run_kept_scores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78845);
/* harmony import */ var _run_rescore_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95172);



/**
 * Scores the baseline's kept answers with the new evaluators where these changed, so that both sides are scored alike.
 * Where no answer was kept, the baseline stays as it is, and cannot be compared.
 */
async function rescoreBaseline(selected, config, { findEvaluator, signal }) {
    if (selected.kind !== 'run')
        return { selected, changes: [] };
    const cases = new Map(selected.cell.cases.map((planned) => [planned.case.id, planned]));
    const { records, changes } = await scoreAlike(selected.baseline, {
        evaluators: config.evaluators ?? [],
        findEvaluator,
        instruments: {},
        signal,
        caseOf: ({ test_id, case_hash }) => {
            const planned = cases.get(test_id);
            return planned !== undefined && planned.hash === case_hash ? planned : null;
        },
    });
    return { selected: { ...selected, baseline: records }, changes };
}
/**
 * Scores the kept answers of a cell's records again where other evaluators scored them. Where no answer was kept, or an
 * instrument would have to be asked, the records stay as they are, and cannot be compared.
 */
async function scoreAlike(records, rescoring) {
    const [last] = records;
    const { evaluators } = rescoring;
    const changes = last === undefined ? [] : (0,_records_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .findEvaluatorChanges */ .e)(records, [{ ...last, config: { evaluators } }]);
    if (changes.length === 0 || needsAsking(records, rescoring))
        return { records, changes: [] };
    const again = [];
    for (const record of records) {
        const scored = await (0,_run_rescore_record_js__WEBPACK_IMPORTED_MODULE_2__/* .rescoreRecord */ .T)(record, rescoring);
        if (scored !== null)
            again.push(scored);
    }
    return again.length === 0 ? { records, changes: [] } : { records: again, changes };
}
/** Tells whether an evaluator that needs an instrument is another one than scored the records. */
function needsAsking(records, { evaluators, findEvaluator, instruments }) {
    const lacking = evaluators.filter(({ name }) => findEvaluator(name).needs?.some((need) => instruments[need] === undefined));
    return lacking.some((use) => records.some(({ config }) => !(config?.evaluators ?? []).some((before) => (0,_run_kept_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .F)(before, use))));
}


/***/ }),

/***/ 52804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readKnownCase)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);

const ROLES = ['system', 'user', 'assistant'];
/** Gives the case that a result answers, as its record tells it; null without input and expected answer. */
function readKnownCase({ test_id: id, input, messages, expected, criteria = [], metadata = {}, tags = [], must_pass, evaluators, }) {
    if (input === undefined && expected === undefined)
        return null;
    const item = {
        ...{ id, input: input ?? '', expected: expected ?? null, criteria, metadata, tags },
        difficulty: 'medium',
        mustPass: must_pass ?? false,
        ...(isConversation(messages) && { messages }),
    };
    return { case: item, ...(evaluators !== undefined && { evaluators }) };
}
/** Tells whether messages are as ours: other tools keep other things under that name. */
function isConversation(messages) {
    return (Array.isArray(messages) &&
        messages.every((item) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(item) && typeof item['content'] === 'string' && ROLES.includes(item['role'])));
}


/***/ }),

/***/ 46397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readFinishReason)
/* harmony export */ });
/** The words of protocols and servers for each way to end, in lower case with `_`; `load` and `unload` are Ollama's. */
const WORDS = {
    stop: [
        ...[
            'stop',
            'stop_sequence',
            'stop_token',
            'end_turn',
            'end',
            'end_of_text',
            'endoftext',
            'eos',
            'eos_token',
        ],
        ...['stop_str', 'end_of_turn', 'end_of_sequence', 'eos_found', 'eot', 'eot_id'],
        ...['complete', 'completed', 'done', 'finished', 'normal', 'load', 'unload'],
    ],
    length: [
        ...['length', 'max_tokens', 'max_output_tokens', 'max_length', 'token_limit', 'limit', 'model_length'],
        ...['max_completion_tokens', 'max_new_tokens', 'token_limit_reached', 'length_limit'],
        ...['context_length', 'context_window_exceeded', 'model_context_window_exceeded'],
        ...['context_length_exceeded'],
    ],
    refusal: ['refusal', 'refused'],
    filtered: [
        ...[
            'content_filter',
            'content_filtered',
            'filtered',
            'safety',
            'recitation',
            'blocklist',
            'language',
            'spii',
        ],
        ...['prohibited_content', 'image_safety', 'guardrail_intervened', 'sensitive', 'error_toxic'],
        ...['guardrail', 'guardrails', 'moderation', 'content_moderation', 'content_policy', 'blocked'],
        ...['content_policy_violation', 'policy_violation', 'risk_control'],
    ],
    tool_calls: ['tool_calls', 'tool_call', 'tool_use', 'function_call', 'pause_turn'],
};
const REASONS = new Map(Object.entries(WORDS).flatMap(([reason, words]) => words.map((word) => [word, reason])));
/**
 * Gives how an answer ended from the word of any protocol or server, `STOP` and `content_filter: SAFETY` too; null for a
 * word that is no way to end: `error`, `abort`, nothing.
 */
function readFinishReason(word) {
    const known = REASONS.get(word);
    if (known !== undefined)
        return known;
    const [first = ''] = word.split(':');
    const spelled = first
        .trim()
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_')
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_');
    return REASONS.get(spelled.replace(/^finish_reason_/, '')) ?? null;
}


/***/ }),

/***/ 12940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/**
 * Gives a JSON value with every text in it mapped; names of fields stay but where they are someone else's. Parts that do
 * not change are not copied: a run's records are large, and few of their texts change.
 */
function mapTexts(value, map, { isKept = () => false, isFree = () => false } = {}) {
    const walk = (part, isNamed) => {
        if (typeof part === 'string')
            return map(part);
        if (typeof part !== 'object' || part === null)
            return part;
        if (Array.isArray(part)) {
            const items = part.map((item) => walk(item, isNamed));
            return items.some((item, index) => item !== part[index]) ? items : part;
        }
        const fields = Object.entries(part);
        const mapped = fields.map(([name, item]) => isNamed ? [map(name), walk(item, true)] : [name, isKept(name) ? item : walk(item, isFree(name))]);
        const isChanged = mapped.some(([name, item], index) => {
            const field = fields[index];
            return field === undefined || name !== field[0] || item !== field[1];
        });
        return isChanged ? Object.fromEntries(mapped) : part;
    };
    return walk(value, false); // the same shape: texts become texts
}


/***/ })

};
