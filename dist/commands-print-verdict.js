export const id = 4874;
export const ids = [4874];
export const modules = {

/***/ 15584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H2: () => (/* binding */ chooseBallots),
  fH: () => (/* binding */ createBallotCounter),
  Yu: () => (/* binding */ openChosenBallots),
  wK: () => (/* binding */ pairScoring),
  SE: () => (/* binding */ withBallots)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/records/ballots/ballot-site.ts
var ballot_site = __webpack_require__(55412);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/text/shapes.ts
var shapes = __webpack_require__(60597);
// EXTERNAL MODULE: ./src/text/yaml.ts + 3 modules
var yaml = __webpack_require__(41586);
// EXTERNAL MODULE: ./src/config/find-config.ts
var find_config = __webpack_require__(64410);
;// CONCATENATED MODULE: ./src/config/find-ballots.ts








/**
 * Finds where ballots lie by the config at `file`, else at the first default place, else at the usual one. Nothing else
 * of the config is read: what looks back at results needs no config that could be run.
 */
function findBallots(file, workspace) {
    const { cwd, files, named } = workspace;
    const name = file ?? (0,find_config/* lookForConfig */.xz)(cwd, 'ballots');
    if (name === undefined)
        return (0,ballot_site/* placeBallots */.B)(undefined, workspace);
    const reach = file === undefined ? files : named;
    const text = (0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, name), reach, read_text/* SIZE_LIMITS */.bd.config, undefined, name);
    const { value, placeOf } = (0,yaml/* parseYaml */.hN)(text, name, yaml/* CONFIG_LIMITS */.iO);
    const place = (0,json/* isMapping */.p)(value) && Object.hasOwn(value, 'ballots') ? value['ballots'] : undefined;
    if (place === undefined)
        return (0,ballot_site/* placeBallots */.B)(undefined, workspace);
    if (typeof place !== 'string' || place === '')
        throw (0,problem.userError)(`\`ballots\` must be text that is not empty, found ${(0,shapes/* showValue */.vp)(place)}`, placeOf(['ballots']));
    return (0,ballot_site/* placeBallots */.B)(place, workspace);
}

// EXTERNAL MODULE: ./src/evaluators/index.ts + 42 modules
var evaluators = __webpack_require__(81901);
// EXTERNAL MODULE: ./src/instruments/ballots.ts
var ballots = __webpack_require__(52805);
// EXTERNAL MODULE: ./src/records/case-of-result.ts
var case_of_result = __webpack_require__(52804);
// EXTERNAL MODULE: ./src/records/failure.ts
var failure = __webpack_require__(82516);
// EXTERNAL MODULE: ./src/records/trials.ts
var trials = __webpack_require__(9317);
// EXTERNAL MODULE: ./src/run/rescore-record.ts
var rescore_record = __webpack_require__(95172);
;// CONCATENATED MODULE: ./src/pipeline/count-ballots.ts






/**
 * Counts the ballots that came after a run: its answers that wait for people get their scores, as far as there are any.
 * What people have scored before stays where the ballots do not say it again. Nobody is asked; a record whose evaluators are others by now stays as it is.
 */
async function countBallots(records, { open, signal }) {
    if (!records.some(isWaiting))
        return records;
    const ballots = await open();
    const counted = [];
    for (const record of records)
        counted.push(isWaiting(record) ? await count(record, ballots, signal) : record);
    return counted;
}
function isWaiting(record) {
    return record.results.some((result) => (0,trials/* trialsOf */.x)(result).some(failure/* isPending */.mm)) && areOurs(record);
}
/** Tells whether the evaluators that scored a record are ours, in their versions. */
function areOurs({ config, results }) {
    const used = [...(config?.evaluators ?? []), ...results.flatMap((result) => result.evaluators ?? [])];
    const known = evaluators/* evaluators */.D;
    return (0,json/* isNonEmpty */.J)(used) && used.every(({ name, version }) => known[name]?.version === version);
}
async function count(record, ballots, signal) {
    const scored = await (0,rescore_record/* rescoreRecord */.T)(record, {
        evaluators: record.config?.evaluators ?? [],
        findEvaluator: evaluators/* getEvaluator */.s,
        instruments: { ballots },
        keepsRated: true,
        signal,
        caseOf: case_of_result/* readKnownCase */.g,
    });
    return scored === null ? record : { ...record, ...scored };
}

// EXTERNAL MODULE: ./src/records/read-results.ts + 1 modules
var read_results = __webpack_require__(79159);
// EXTERNAL MODULE: ./src/text/reach.ts
var reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
;// CONCATENATED MODULE: ./src/commands/ballots.ts








/** Gives where ballots lie: where `--ballots` says, which may be anywhere, else where the config does, else at the usual place. */
function chooseBallots(args, { cwd }) {
    const workspace = (0,reach/* localWorkspace */.rL)(cwd);
    const named = (0,commands_arguments/* valueOf */.RP)(args, 'ballots');
    if (named === undefined)
        return findBallots((0,commands_arguments/* valueOf */.RP)(args, 'config'), workspace);
    return { ...(0,ballot_site/* placeBallots */.B)(named, workspace), reach: workspace.named };
}
/** Opens the ballots that count; those that `--ballots` names must be there. */
function openChosenBallots(args, io) {
    const site = chooseBallots(args, io);
    if (args.values.has('ballots'))
        (0,read_results/* isFolder */.lQ)(site.path);
    // What is in results has no keys any more.
    return (0,ballots/* openBallots */.Q)(site, (text) => text);
}
/** Gives what pairs of records are scored alike with. */
function pairScoring(args, io) {
    return { evaluators: evaluators/* evaluators */.D, openBallots: () => openChosenBallots(args, io), signal: io.signal };
}
/** Gives what counts, in one record after the other, the ballots that were cast since; they are read once. */
function createBallotCounter(args, io) {
    let opened;
    const open = () => (opened ??= openChosenBallots(args, io));
    return async (record) => {
        const [counted = record] = await countBallots([record], { open, signal: io.signal });
        return counted;
    };
}
/** Gives records with the ballots counted that were cast since; where they lie is read only where an answer waits for one. */
async function withBallots(records, args, io) {
    return await countBallots(records, { open: () => openChosenBallots(args, io), signal: io.signal });
}


/***/ }),

/***/ 13147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ei: () => (/* binding */ applyGate),
  kg: () => (/* binding */ printInterrupted),
  zN: () => (/* binding */ printVerdict)
});

// EXTERNAL MODULE: ./src/compare/gate.ts
var compare_gate = __webpack_require__(59716);
// EXTERNAL MODULE: ./src/compare/models.ts
var compare_models = __webpack_require__(38917);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/domain/exit-codes.ts
var exit_codes = __webpack_require__(6197);
// EXTERNAL MODULE: ./src/report/gate.ts
var report_gate = __webpack_require__(18347);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/phrase.ts
var text_phrase = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/report/against.ts
var report_against = __webpack_require__(65521);
// EXTERNAL MODULE: ./src/report/changes.ts
var report_changes = __webpack_require__(59059);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/models.ts
var models = __webpack_require__(71698);
// EXTERNAL MODULE: ./src/report/next-steps.ts
var next_steps = __webpack_require__(35587);
// EXTERNAL MODULE: ./src/report/origins.ts
var origins = __webpack_require__(26149);
// EXTERNAL MODULE: ./src/report/results-table.ts
var results_table = __webpack_require__(34317);
// EXTERNAL MODULE: ./src/report/sentences.ts
var report_sentences = __webpack_require__(47020);
// EXTERNAL MODULE: ./src/report/spending.ts
var spending = __webpack_require__(13900);
// EXTERNAL MODULE: ./src/report/tables.ts
var tables = __webpack_require__(46677);
// EXTERNAL MODULE: ./src/report/flip-groups.ts
var flip_groups = __webpack_require__(96440);
// EXTERNAL MODULE: ./src/report/flips.ts
var flips = __webpack_require__(15558);
// EXTERNAL MODULE: ./src/report/places.ts
var report_places = __webpack_require__(49012);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(88850);
// EXTERNAL MODULE: ./src/report/word-diff.ts
var word_diff = __webpack_require__(26014);
// EXTERNAL MODULE: ./src/report/terminal/screen.ts
var terminal_screen = __webpack_require__(86319);
// EXTERNAL MODULE: ./src/report/terminal/width.ts
var width = __webpack_require__(33935);
;// CONCATENATED MODULE: ./src/report/terminal/cases.ts









/** Most cases shown: more than a screen hides the verdict. */
const MAX_SHOWN = 5;
/** Longest answer where no end of a line is known, and the columns before it where one is. */
const MAX_ANSWER = 100;
const BEFORE_ANSWER = 32;
/** Renders the cases that came out differently, and those that fail where nothing says which of them are news. */
function renderCases({ comparison: { cells }, selected = [] }, screen) {
    const places = (0,report_places/* placesOf */.e)(selected.map(({ cell }) => cell));
    const showingOf = ({ benchmark }) => ({
        screen,
        name: (id) => (0,terminal_screen/* link */.nf)(screen, places.get(benchmark)?.get(id), (0,terminal_screen/* paint */.nI)(screen, 'bold', (0,text_escape/* plainText */.wh)(id))),
    });
    return [
        ...cells.filter(report/* isCompared */.u).flatMap((cell) => renderFlips(cell, showingOf(cell))),
        ...cells.filter(report/* listsFailing */.c).flatMap((cell) => renderFailing(cell, showingOf(cell))),
    ];
}
function renderFlips(cell, showing) {
    const { newlyFailing, newlyPassing } = cell.cases;
    if (newlyFailing.length === 0 && newlyPassing.length === 0)
        return [];
    const counts = `${(0,format/* plural */.LS)(newlyFailing.length, 'case')} newly failing, ${(0,format/* thousands */.oh)(newlyPassing.length)} newly passing`;
    return [block(`${(0,text_escape/* plainText */.wh)((0,format/* cellName */.I4)(cell))}: ${counts}`, (0,flip_groups/* groupFlips */.A)(newlyFailing), renderFlip, showing)];
}
function renderFailing(cell, showing) {
    const { failing } = cell.cases;
    if (failing.length === 0)
        return [];
    const title = `${(0,text_escape/* plainText */.wh)((0,format/* cellName */.I4)(cell))}: ${(0,format/* plural */.LS)(failing.length, 'failing case')}`;
    return [block(title, (0,flip_groups/* groupFlips */.A)(failing), renderFailure, showing)];
}
function block(title, groups, render, showing) {
    const rest = groups.slice(MAX_SHOWN).reduce((sum, { alike }) => sum + 1 + alike.length, 0);
    const lines = groups.slice(0, MAX_SHOWN).flatMap((group) => render(group, showing));
    return [title, ...lines, ...(rest > 0 ? [`  and ${(0,format/* thousands */.oh)(rest)} more`] : [])].join('\n');
}
function renderFlip({ flip, alike }, showing) {
    const { before, after } = flip;
    const [was, is] = renderAnswers(before, after, showing);
    return [
        renderQuestion(flip, showing),
        `    before: ${(0,flips/* describeShare */.rm)(before)}${was}`,
        `    now:    ${(0,flips/* describeShare */.rm)(after)}${is}`,
        ...renderAlike(alike, showing),
    ];
}
function renderFailure({ flip, alike }, showing) {
    const { after } = flip;
    const { explanation } = after;
    return [
        renderQuestion(flip, showing),
        `    answer: ${(0,flips/* describeShare */.rm)(after)}${renderAnswer(after, showing)}`,
        ...(explanation === null ? [] : [`    why:    ${(0,width/* shorten */.ml)((0,text_escape/* plainText */.wh)(explanation), roomOf(showing))}`]),
        ...renderAlike(alike, showing),
    ];
}
function renderQuestion({ id, input }, showing) {
    const asked = input === null ? '' : `: ${(0,width/* shorten */.ml)((0,text_escape/* plainText */.wh)(input), roomOf(showing))}`;
    return `  ${showing.name(id)}${asked}`;
}
function renderAlike(alike, { name }) {
    if (alike.length === 0)
        return [];
    const answer = alike.length === 1 ? 'answers' : 'answer';
    return [
        `    ${(0,format/* thousands */.oh)(alike.length)} more ${answer} the same: ${(0,format/* listNames */.Zv)(alike.map(({ id }) => name(id)))}`,
    ];
}
/** Renders both answers; where the screen has colours, with the words that only one has. */
function renderAnswers(before, after, showing) {
    if (!showing.screen.isColored || before.output === null || after.output === null)
        return [renderAnswer(before, showing), renderAnswer(after, showing)];
    const words = (0,word_diff/* diffWords */.b)(before.output, after.output, roomOf(showing));
    return [renderPieces(words.before, 'green', showing), renderPieces(words.after, 'red', showing)];
}
function renderPieces(pieces, style, { screen }) {
    const shown = pieces.map(({ text, isOnlyHere }) => (0,terminal_screen/* paint */.nI)(screen, isOnlyHere ? style : null, plainPiece(text)));
    return `, ${shown.join('') || NO_TEXT}`;
}
/** Gives a piece of a line without what a runner would take for its own, see plainText. */
function plainPiece(text) {
    return text.replaceAll('##[', '## [');
}
function renderAnswer({ output }, showing) {
    if (output === null)
        return '';
    return `, ${(0,width/* shorten */.ml)((0,text_escape/* plainText */.wh)(output), roomOf(showing)) || NO_TEXT}`;
}
const NO_TEXT = 'no text';
/** Tells how many columns a text of others may take. */
function roomOf({ screen: { columns } }) {
    return columns === null ? MAX_ANSWER : Math.max(20, columns - BEFORE_ANSWER);
}

// EXTERNAL MODULE: ./src/report/terminal/table.ts
var table = __webpack_require__(4647);
// EXTERNAL MODULE: ./src/report/verdict-words.ts
var verdict_words = __webpack_require__(35999);
// EXTERNAL MODULE: ./src/report/warnings.ts
var warnings = __webpack_require__(72741);
;// CONCATENATED MODULE: ./src/report/terminal.ts


















/** Styles of verdicts by their marks. */
const STYLES = {
    '🔴': 'red',
    '🟠': 'yellow',
    '🟡': 'yellow',
    '🟢': 'green',
};
/** Longest sentence, with the names in it. */
const MAX_SENTENCE = 1000;
/** Most sentences, and most changes. */
const MAX_SENTENCES = 20;
const MAX_CHANGES = 5;
/**
 * Renders the report for a terminal, as the comment tells it but with the verdict last, where people look: the results,
 * the cases that came out differently, what is worth knowing, what it took, the verdict, and what to do.
 */
function renderTerminal(report, screen = terminal_screen/* PLAIN */.tZ) {
    const { run } = report;
    const sections = [
        run === undefined || !(0,tables/* hasRivals */.cw)(run) ? '' : (0,table/* renderTable */.b)((0,tables/* runTable */.cS)(run), screen),
        (0,models/* describeModels */.et)(report.models ?? [])
            .map(plain)
            .join('\n'),
        (0,table/* renderTable */.b)((0,results_table/* resultsTable */.r)(report), screen),
        ...renderCases(report, screen),
        renderNotes(report),
        (0,terminal_screen/* paint */.nI)(screen, 'dim', renderSmallPrint(report)),
        renderVerdict(report, screen),
    ];
    return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
function renderNotes({ comparison, notes = [] }) {
    return [...[...notes, ...(0,warnings/* listFacts */.gt)(comparison)].map((fact) => `note: ${plain(fact)}`)].join('\n');
}
function renderSmallPrint({ run, selected = [], against = [] }) {
    const past = run === undefined ? null : (0,report_against/* describeAgainst */.F)(against, run.finished_at);
    const changes = (0,report_changes/* listChanges */.Wd)(selected).map(({ words }) => (0,text_escape/* plainText */.wh)(words));
    return [
        ...(0,spending/* describeInstruments */.I)(run).map(plain),
        ...(0,origins/* listOrigins */.c)(run).map(({ benchmark, words }) => `${(0,text_escape/* plainText */.wh)(benchmark)}: ${(0,text_escape/* plainText */.wh)(words)}`),
        changes.length === 0 ? '' : `What changed: ${(0,format/* listNames */.Zv)([...new Set(changes)], MAX_CHANGES)}`,
        past === null ? '' : plain(past),
        (0,spending/* describeRunCost */.a)(run) ?? '',
    ]
        .filter((line) => line !== '')
        .join('\n');
}
function renderVerdict({ comparison, gate }, screen) {
    const title = (0,headline/* headline */.P)(comparison, text_escape/* plainText */.wh);
    const sentences = (0,report_sentences/* listSentences */.B)(comparison.cells);
    const left = sentences.length - MAX_SENTENCES;
    return [
        (0,terminal_screen/* paint */.nI)(screen, 'bold', (0,terminal_screen/* paint */.nI)(screen, STYLES[(0,verdict_words/* mark */.Gy)(comparison)] ?? null, title)),
        ...sentences.slice(0, MAX_SENTENCES).map((sentence) => renderSentence(sentence, comparison.cells.length)),
        ...(left > 0 ? [`and ${left} more`] : []),
        ...(0,next_steps/* listNextSteps */.B)(comparison, text_escape/* plainText */.wh).map((step) => `What to do: ${step}`),
        gate,
    ].join('\n');
}
function renderSentence({ cells: [first, ...others], words }, all) {
    if (others.length + 1 === all)
        return `${(0,format/* capitalize */.ZH)(plain(words))}.`;
    const names = [first, ...others].map((cell) => (0,text_escape/* plainText */.wh)((0,format/* cellName */.I4)(cell)));
    return `${(0,verdict_words/* mark */.Gy)(first)} ${(0,format/* listNames */.Zv)(names)}: ${plain(words)}`;
}
function plain(phrase) {
    return (0,text_escape/* plainText */.wh)((0,text_phrase/* plainPhrase */.U)(phrase), MAX_SENTENCE);
}

// EXTERNAL MODULE: ./src/report/verdict-json.ts + 1 modules
var verdict_json = __webpack_require__(59930);
;// CONCATENATED MODULE: ./src/commands/print-verdict.ts








/** Applies the gate to a comparison and says the result in one sentence. */
function applyGate(comparison, failOn, told = {}) {
    const code = (0,compare_gate/* exitCode */.I$)(comparison, (0,compare_gate/* parseFailOn */.XV)(failOn));
    const usual = (0,compare_gate/* exitCode */.I$)(comparison, (0,compare_gate/* parseFailOn */.XV)(defaults/* DEFAULT_FAIL_ON */.VQ));
    const gate = (0,report_gate/* describeExit */.K)(code, failOn, { code: usual, failOn: defaults/* DEFAULT_FAIL_ON */.VQ });
    const models = told.run === undefined ? {} : { models: (0,compare_models/* compareModels */.w)(told.run.cells) };
    return { report: { comparison, gate, ...told, ...models }, exitCode: code };
}
/** Prints the verdict for people, or as the one JSON object; gives the exit code. */
function printVerdict({ report, exitCode: code }, asJson, io) {
    io.out(asJson
        ? `${(0,text_escape/* jsonText */.s$)((0,verdict_json/* buildVerdictJson */.U)(report.comparison, code, Infinity, report.models), 2)}\n`
        : renderTerminal(report, io.screen));
    return code;
}
/** Prints what an interrupted run has found; it is no result, and is written nowhere. */
function printInterrupted({ comparison, run }, asJson, io) {
    const gate = `exit code ${exit_codes/* EXIT_CODES */.a.interrupted}: interrupted, so this is only a part, and no results were written`;
    return printVerdict({ report: { comparison, run, gate }, exitCode: exit_codes/* EXIT_CODES */.a.interrupted }, asJson, io);
}


/***/ }),

/***/ 59716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   P2: () => (/* binding */ isWeakened),
/* harmony export */   XV: () => (/* binding */ parseFailOn),
/* harmony export */   gk: () => (/* binding */ asksLess)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);

/** The words of `--fail-on`, and what each stands for. */
const WORDS = {
    regression: 'regressed',
    'below-floor': 'below_floor',
    unmeasured: 'unmeasured',
    'minor-regression': 'minor_regression',
    inconclusive: 'inconclusive',
    incomparable: 'incomparable',
    'no-baseline': 'no_baseline',
    latency: 'latency',
};
/** Parses a list of words, separated by commas, spaces or lines; `never` alone is the empty set. */
function parseFailOn(list) {
    const words = list.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 1 && words[0] === 'never')
        return new Set();
    const unknown = words.filter((word) => !Object.hasOwn(WORDS, normalize(word)));
    if (unknown.length > 0 || words.length === 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError((unknown.length > 0 ? unknown : ['']).map((word) => ({
            message: [
                { option: 'fail-on' },
                `: \`${word}\` is not one of ${Object.keys(WORDS).join(', ')}, or never alone`,
            ],
        })));
    return new Set(words.flatMap((word) => WORDS[normalize(word)] ?? []));
}
/** Tells whether a cell fails the run. */
function isFailing({ verdict, isTooSlow }, failOn) {
    return failOn.has(verdict) || (isTooSlow && failOn.has('latency'));
}
/** Gives 1 for a verdict that fails the run, 3 where only `unmeasured` does, else 0. */
function exitCode({ cells }, failOn) {
    const failing = cells.filter((cell) => isFailing(cell, failOn));
    if (failing.some(({ verdict, isTooSlow }) => verdict !== 'unmeasured' || (isTooSlow && failOn.has('latency'))))
        return 1;
    return failing.length > 0 ? 3 : 0;
}
/** Tells whether anything was taken away by which a run is measured: cells, cases, what must pass, evaluators, trials. */
function isWeakened({ cells, missingCells }) {
    return missingCells.length > 0 || hasWarning(cells, 'weakened');
}
/** Tells whether a run asks less than before in any way, by its settings for one. */
function asksLess(comparison) {
    return isWeakened(comparison) || hasWarning(comparison.cells, 'loosened');
}
function hasWarning(cells, wanted) {
    return cells.some(({ warnings }) => warnings.some(({ kind }) => kind === wanted));
}
/** Spells a word as WORDS does; names of verdicts are taken too. */
function normalize(word) {
    const name = word.toLowerCase().replaceAll('_', '-');
    return name === 'regressed' ? 'regression' : name;
}


/***/ }),

/***/ 18347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeExit),
/* harmony export */   c: () => (/* binding */ describeCheck)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/** Sentences on what the gate did. */

const ACCEPTED = {
    merge: "a merged pull request's own check measured it",
    label: `the label \`${_domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCEPT_LABEL */ .KE}\` accepts what it shows`,
};
const ENDS = {
    success: 'passes',
    failure: 'fails',
    neutral: 'is neutral, which is no success',
};
/** Says whether a check passes, and what it fails on. */
function describeCheck(told) {
    const { conclusion, failOn, isUncompared, accepted, acceptedBy } = told;
    const results = accepted === 1 ? 'One result is' : `${accepted} results are`;
    return [
        `The check ${ENDS[conclusion]}; it ${failOn.trim() === 'never' ? 'never fails' : `fails on ${listWords(failOn)}`}.`,
        ...(isUncompared ? ['The baseline could not be had, so nothing was compared.'] : []),
        ...(accepted > 0 ? [`${results} not gated: ${ACCEPTED[acceptedBy]}.`] : []),
    ].join(' ');
}
/** Says with which exit code a verb ends, and with which it would by the usual words. */
function describeExit(code, failOn, usual) {
    const would = usual.code === code ? '' : `; with the default (${usual.failOn}) it would be ${usual.code}`;
    const fails = failOn.trim() === 'never' ? 'nothing' : listWords(failOn);
    return `Exit code ${code}, failing on ${fails}${would}.`;
}
function listWords(failOn) {
    return failOn.trim().replaceAll(/[\s,]+/g, ', ');
}


/***/ }),

/***/ 49012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/** Gives the places where cases were written, by benchmark and id. */
function placesOf(cells) {
    return new Map(cells.map(({ benchmark, cases }) => [
        benchmark.name,
        new Map(cases.map(({ case: { id }, place }) => [id, place])),
    ]));
}


/***/ }),

/***/ 4647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTable)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67388);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46677);
/* harmony import */ var _screen_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86319);
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33935);




/** Longest name: two and the figures fit into a line of about 100 columns. */
const MAX_NAME = 30;
/**
 * Renders a table in columns of equal width; where that is wider than the screen, each row as lines that name their
 * columns. Names are made harmless.
 */
function renderTable(table, screen = _screen_js__WEBPACK_IMPORTED_MODULE_1__/* .PLAIN */ .tZ) {
    const flat = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .flatten */ .Bq)(table, (name) => (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(name), MAX_NAME));
    const lines = alignColumns(flat);
    const isFitting = screen.columns === null || lines.every((line) => (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(line) <= (screen.columns ?? 0));
    if (!isFitting)
        return flat.rows.flatMap((row) => listRow(flat, row, screen)).join('\n');
    const [head = '', ...rows] = lines;
    return [(0,_screen_js__WEBPACK_IMPORTED_MODULE_1__/* .paint */ .nI)(screen, 'dim', head), ...rows].join('\n');
}
function alignColumns({ columns, rows }) {
    const texts = [columns.map(({ title }) => title), ...rows];
    const widths = columns.map((_, index) => Math.max(...texts.map((row) => (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .widthOf */ .qz)(row[index] ?? ''))));
    const align = (text, index) => (0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .pad */ .eV)(text, widths[index] ?? 0, columns[index]?.kind === 'figure' ? 'start' : 'end');
    return texts.map((row) => row.map(align).join('  ').trimEnd());
}
/** Gives a row as lines: what it is, then its figures by their names. */
function listRow({ columns, rows: _ }, row, screen) {
    const isFigure = (index) => columns[index]?.kind === 'figure';
    const names = row.filter((_text, index) => !isFigure(index)).join('  ');
    const figures = row.flatMap((text, index) => isFigure(index) ? [`${columns[index]?.title ?? ''} ${text}`] : []);
    return [names, ...(0,_width_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .LV)(`  ${figures.join(', ')}`, screen.columns ?? Infinity, '  ')];
}


/***/ }),

/***/ 33935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/** Texts and the columns that they take on a terminal. */
const WIDE = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
/** Counts the columns of a text, closely enough: marks take none, emoji and East Asian scripts two. */
function widthOf(text) {
    return Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0);
}
/** Fills a text with spaces at its start or its end. */
function pad(text, columns, side) {
    const space = ' '.repeat(Math.max(0, columns - widthOf(text)));
    return side === 'end' ? text + space : space + text;
}
/** Gives a text that takes at most so many columns. */
function shorten(text, columns) {
    if (widthOf(text) <= columns)
        return text;
    let left = columns - 1;
    const kept = Array.from(text).filter((character) => {
        if (left >= 0)
            left -= columnsOf(character);
        return left >= 0;
    });
    return `${kept.join('')}…`;
}
/** Breaks a text at its spaces, so that no line takes more than so many columns where it can be helped. */
function wrap(text, columns, indent) {
    const lines = [];
    for (const word of text.split(' ')) {
        const line = lines.at(-1);
        const longer = `${line ?? ''} ${word}`;
        if (line !== undefined && widthOf(longer) <= columns)
            lines[lines.length - 1] = longer;
        else
            lines.push(line === undefined ? word : indent + word);
    }
    return lines;
}
function columnsOf(character) {
    if (/\p{M}/u.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}


/***/ }),

/***/ 59930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ buildVerdictJson)
});

// EXTERNAL MODULE: ./src/text/phrase.ts
var phrase = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/compare/best-model.ts
var best_model = __webpack_require__(13189);
;// CONCATENATED MODULE: ./src/report/models-json.ts

/** Builds the models of a benchmark side by side, as the verdict JSON has them. */
function buildModels(comparison) {
    const { benchmark, metric, alpha, models, pairs, unmeasured } = comparison;
    const best = (0,best_model/* findBest */.gd)(comparison, null);
    return {
        benchmark,
        metric,
        alpha,
        models: models.map(({ model, side, costPerThousand, latencyMs }) => ({
            model,
            cases: side.cases,
            trials: side.trials,
            rate: side.rate,
            interval: side.interval,
            cost_usd_per_1000: costPerThousand,
            avg_latency_ms: latencyMs,
        })),
        pairs: pairs.map(({ first, second, cases, change, interval, pAdjusted }) => ({
            first,
            second,
            cases,
            change,
            interval,
            p_adjusted: pAdjusted,
        })),
        best: best === null ? null : buildBest(best),
        budgets: (0,best_model/* listBudgetSteps */.Tm)(comparison).map(({ from, ...found }) => ({
            from_usd_per_1000: from,
            ...buildBest(found),
        })),
        unmeasured,
    };
}
function buildBest({ best, beaten, tied }) {
    return {
        model: best.model,
        better_than: beaten.map(({ model }) => model),
        not_distinguishable_from: tied.map(({ model }) => model),
    };
}

// EXTERNAL MODULE: ./src/report/reasons.ts
var reasons = __webpack_require__(67063);
// EXTERNAL MODULE: ./src/report/warnings.ts
var warnings = __webpack_require__(72741);
;// CONCATENATED MODULE: ./src/report/verdict-json.ts




/** The schema of the verdict as JSON (docs/results.md). */
const SCHEMA = 'llm-bench/verdict/1';
/**
 * Builds the object that `--json` prints: every key is there, null where there is no value. It holds at most `maxIds`
 * of each list of case ids, and a run's models side by side.
 */
function buildVerdictJson({ verdict, cells, missingCells }, exitCode, maxIds = Infinity, models = []) {
    return {
        schema: SCHEMA,
        verdict,
        exit_code: exitCode,
        cells: cells.map((cell) => buildCell(cell, maxIds)),
        missing_cells: missingCells,
        models: models.map(buildModels),
    };
}
function buildCell(cell, maxIds) {
    const { metric, look, floor, cases } = cell;
    const isByPassRate = metric === 'pass_rate';
    return {
        benchmark: cell.benchmark,
        model: cell.model,
        verdict: cell.verdict,
        reason: (0,phrase/* plainPhrase */.U)((0,reasons/* describeReason */.Gk)(cell)),
        baseline: buildSide(cell.baseline, isByPassRate),
        candidate: buildSide(cell.candidate, isByPassRate),
        pass_rate: isByPassRate ? buildChange(look) : null,
        score: isByPassRate ? buildScore(cell) : buildDecidingScore(cell),
        drift: cell.drift?.status ?? null,
        rematch: buildRematch(cell.rematch),
        latency: buildRatio(cell.latency),
        tokens: buildRatio(cell.tokens),
        cost: buildRatio(cell.cost),
        floor: buildFloor(floor),
        cases: {
            compared: cases.compared,
            failing: cases.failing.slice(0, maxIds).map(({ id }) => id),
            total: cases.total,
            newly_failing: cases.newlyFailing.slice(0, maxIds).map(({ id }) => id),
            newly_passing: cases.newlyPassing.slice(0, maxIds).map(({ id }) => id),
            unstable: cases.unstable.slice(0, maxIds).map(({ id }) => id),
            added: cases.added.length,
            changed: cases.changed.length,
            missing: cases.missing.length,
        },
        worse_tags: cell.worseTags.map(({ tag, cases: count, before, after, pAdjusted }) => ({
            tag,
            cases: count,
            baseline: before,
            candidate: after,
            p_adjusted: pAdjusted,
        })),
        detectable_drop: look?.detectableDrop ?? null,
        endings: cell.warnings.find((warning) => warning.kind === 'incomplete')?.endings ?? null,
        warnings: (0,warnings/* describeWarnings */.Js)(cell).map(phrase/* plainPhrase */.U),
    };
}
function buildFloor(floor) {
    if (floor === null)
        return null;
    const { minPassRate, rate, p, pAdjusted, mode } = floor;
    return { min_pass_rate: minPassRate, rate, p, p_adjusted: pAdjusted, mode };
}
function buildChange(look) {
    if (look === null)
        return null;
    return {
        change: look.change,
        interval: look.interval,
        p: look.p,
        p_exact: look.pExact,
        p_cases: look.pCases,
        p_adjusted: look.pAdjusted,
        p_better_adjusted: look.pBetterAdjusted,
        method: look.method,
    };
}
function buildScore({ score }) {
    if (score === null)
        return null;
    const { before, after, change, interval } = score;
    return { baseline: before, candidate: after, change, interval };
}
/** Builds the mean score where it decides, with all that the pass rate has elsewhere. */
function buildDecidingScore({ baseline, candidate, look }) {
    if (candidate === null)
        return null;
    return { baseline: baseline?.rate ?? null, candidate: candidate.rate, ...buildChange(look) };
}
function buildRatio(ratio) {
    return ratio === null ? null : { ratio: ratio.ratio, interval: ratio.interval };
}
function buildRematch(rematch) {
    if (rematch === null)
        return null;
    return {
        trials: rematch.trials,
        cases: rematch.cases,
        p_fresh: rematch.pFresh,
        p_fresh_cases: rematch.pFreshCases,
        p_fresh_adjusted: rematch.pFreshAdjusted,
        p_cases_adjusted: rematch.pCasesAdjusted,
        change: rematch.change,
        change_all: rematch.changeAll,
        unfinished: rematch.undecided && (0,phrase/* plainPhrase */.U)((0,reasons/* describeUndecided */.jr)(rematch.undecided)),
    };
}
function buildSide(side, isByPassRate) {
    if (side === null)
        return null;
    const { cases, trials, rate, interval } = side;
    return { cases, trials, pass_rate: isByPassRate ? rate : null, interval };
}


/***/ })

};
