export const id = 4357;
export const ids = [4357];
export const modules = {

/***/ 64410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ listEmptyPlaces),
/* harmony export */   u0: () => (/* binding */ findConfig),
/* harmony export */   xz: () => (/* binding */ lookForConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53603);



const PLACES = ['.github/llm-bench.yml', 'llm-bench.yml', 'config/benchmark.yaml'];
/** What helps where there are two; some verbs need no config but for where ballots lie. */
const HELP = {
    config: ['name one with ', { option: 'config' }],
    ballots: ['say where ballots lie with ', { option: 'ballots' }],
};
/** Finds the config at the first default place that has one; undefined where none has. `wanted` is what it is read for. */
function lookForConfig(cwd, wanted = 'config') {
    for (const place of PLACES) {
        const [first, second] = listSpellings(place).filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(cwd, file)));
        if (second !== undefined)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)([`there are both ${first ?? ''} and ${second}; `, ...HELP[wanted]]);
        if (first !== undefined)
            return first;
    }
    return undefined;
}
/** Finds the config at the first default place that has one; none is a UserError. */
function findConfig(cwd) {
    const found = lookForConfig(cwd);
    if (found === undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)([
            `there is no config: none of ${PLACES.join(', ')} is here; name one with `,
            { option: 'config' },
        ]);
    return found;
}
/** Lists the default places that have no config: it may have been moved from there. */
function listEmptyPlaces(cwd) {
    return PLACES.flatMap(listSpellings).filter((file) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(cwd, file)));
}
/** Lists the names of a place: `.yaml` and `.yml` are the same to whoever writes one. */
function listSpellings(place) {
    const stem = place.replace(/\.ya?ml$/, '');
    return [`${stem}.yml`, `${stem}.yaml`];
}


/***/ }),

/***/ 73468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BALLOT_SCHEMA),
/* harmony export */   h: () => (/* binding */ scoreOfMark)
/* harmony export */ });
/** Schema name of a ballot: every line of a file of ballots names it (docs/rating.md). */
const BALLOT_SCHEMA = 'llm-bench/ballot/1';
/** Gives the score of a mark. */
function scoreOfMark(mark) {
    if (typeof mark === 'number')
        return (mark - 1) / 4;
    return mark === 'pass' ? 1 : 0;
}


/***/ }),

/***/ 65410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ FAILURE_KINDS),
/* harmony export */   y: () => (/* binding */ STOPPED)
/* harmony export */ });
/**
 * Reasons why there is no answer or no score.
 * - `no_key`: the model could not be asked because a key is missing
 * - `untrusted`: the program that answers may be a stranger's, and is not started
 * - `refused`: the provider does not accept the key (401, 403)
 * - `quota`: the provider wants money first (402, spent quota or credit)
 * - `gone`: the provider has no such model, or not any more
 * - `no_address`: nothing is where requests go (404 without a word on the model, 405, a redirect)
 * - `budget`: a limit of the user's own was reached
 * - `awaited`: its batch goes on, and a later run takes up its answer
 * - `throttled`: the provider asked to come back later until patience was over (429)
 * - `put_off`: the provider asked to come back later than a run waits
 * - `unreachable`: no answer came, after all retries
 * - `interrupted`: what came was no whole answer, after all retries
 * - `parameter`: this request will never be answered because of a parameter in it
 * - `rejected`: this request will never be answered
 * - `no_shard`: the shard that was to ask it gave no answer that can be believed
 * - `stopped`: the run was interrupted before there was an answer
 * - `unscored`: there is an answer, and an evaluator could not score it
 * - `pending`: there is an answer, and people have still to rate it
 */
const FAILURE_KINDS = [
    'no_key',
    'untrusted',
    'refused',
    'quota',
    'gone',
    'no_address',
    'budget',
    'awaited',
    'throttled',
    'put_off',
    'unreachable',
    'interrupted',
    'parameter',
    'rejected',
    'no_shard',
    'stopped',
    'unscored',
    'pending',
];
/** Failure of what was not answered when the run was interrupted. */
const STOPPED = { kind: 'stopped', words: 'the run was interrupted' };


/***/ }),

/***/ 21804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ mostTokens)
/* harmony export */ });
/** Names by which `params` may limit an answer. */
const LIMITS = ['max_tokens', 'max_completion_tokens', 'max_output_tokens', 'num_predict'];
/**
 * Finds how many tokens one request for an answer can take at the most: what `params` says goes before a limit that nobody
 * wrote, and several answers (`n`) add up. Null where nothing limits it.
 */
function mostTokens({ maxTokens, assumed, params, }) {
    const own = LIMITS.flatMap((name) => (typeof params[name] === 'number' ? [params[name]] : []));
    const isWritten = maxTokens !== null && !(own.length > 0 && assumed.includes('max_tokens'));
    const limits = isWritten ? [...own, maxTokens] : own;
    const answers = typeof params['n'] === 'number' ? Math.max(1, params['n']) : 1;
    return limits.length === 0 ? null : Math.max(...limits) * answers;
}


/***/ }),

/***/ 9113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ searchUnwatched)
/* harmony export */ });
/** Searches with JavaScript's backtracking engine, however long that takes: only for a thread that can be ended. */
const searchUnwatched = ({ pattern, flags }, text) => {
    try {
        const match = new RegExp(pattern, flags).exec(text);
        return match === null ? { status: 'none' } : { status: 'found', text: match[0] };
    }
    catch (error) {
        return { status: 'failed', reason: error instanceof Error ? error.message : String(error) };
    }
};


/***/ }),

/***/ 52805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openBallots),
/* harmony export */   f: () => (/* binding */ planBallots)
/* harmony export */ });
/* harmony import */ var _records_ballots_ballot_site_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55412);
/* harmony import */ var _records_ballots_hash_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87719);
/* harmony import */ var _records_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50421);
/* harmony import */ var _text_map_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12940);




/** Plans the ballots, which are read when a run begins. What they say is no part of a configuration: it comes later. */
function planBallots({ ballots, redact }) {
    return { identity: {}, countRequests: () => 0, model: null, open: () => openBallots(ballots, redact) };
}
/** Reads ballots; wrong lines are a UserError. They are of answers as records keep them, without keys. */
function openBallots(site, redact) {
    const byAnswer = Map.groupBy((0,_records_ballots_ballot_site_js__WEBPACK_IMPORTED_MODULE_0__/* .readBallotSite */ ._)(site), ({ answer }) => answer);
    return {
        find: ({ input, messages, metadata }, answer) => {
            if (byAnswer.size === 0)
                return [];
            const asked = { input, ...(messages !== undefined && { messages }), metadata };
            return byAnswer.get((0,_records_ballots_hash_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .hashAnswer */ .l)((0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .mapTexts */ .z)(asked, redact, _records_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_FIELDS */ .IT), redact(answer))) ?? [];
        },
    };
}


/***/ }),

/***/ 55333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ toBallotLine),
/* harmony export */   Sk: () => (/* binding */ endLine),
/* harmony export */   gm: () => (/* binding */ parseBallot),
/* harmony export */   hM: () => (/* binding */ isEndedCut),
/* harmony export */   zy: () => (/* binding */ isCutShort)
/* harmony export */ });
/* harmony import */ var _domain_ballot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73468);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21789);
/* harmony import */ var _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60597);
/* harmony import */ var _text_try_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57453);
/** The lines of a file of ballots, each JSON (docs/rating.md). */






/** End of a line whose beginning is all that a process wrote before it was gone; it is passed over. */
const CUT = '#cut';
const MARKS = [1, 2, 3, 4, 5, 'pass', 'fail'];
const shape = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .mapping */ .pq)({
    schema: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)([_domain_ballot_js__WEBPACK_IMPORTED_MODULE_4__/* .BALLOT_SCHEMA */ .Z]),
    answer: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .filledText */ .Uq,
    benchmark_name: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    test_id: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    rater: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .filledText */ .Uq,
    score: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .share */ .uM),
    at: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .time */ .kB,
}, { note: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq });
/** Gives a ballot as a line. */
function toBallotLine(ballot) {
    return `${JSON.stringify(ballot)}\n`;
}
/** Gives what must go before a line that follows this one, which nothing ends. */
function endLine(last) {
    if (last === '')
        return '';
    return isCutShort(last) ? ` ${CUT}\n` : '\n';
}
/** Tells whether a line was ended as one that is only the beginning of a ballot. */
function isEndedCut(line) {
    return line.endsWith(CUT);
}
/** Tells whether a line that nothing ends is only the beginning of a ballot. */
function isCutShort(line) {
    return (0,_text_try_json_js__WEBPACK_IMPORTED_MODULE_5__/* .tryJson */ .M)(line) === undefined;
}
/** Reads a line; one that is no ballot is a UserError at its place. */
function parseBallot(line, place) {
    const value = parseAsWritten(line) ?? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(line, place.file, { firstLine: place.line }).value;
    const wrong = shape(value);
    const [first] = wrong;
    if (first !== undefined) {
        const name = first.at === '' ? 'a ballot' : `\`${first.at.slice(1)}\` of a ballot`;
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`${name} must be ${first.allowed}, found ${first.found}`, place);
    }
    const ballot = value; // every part but the mark was just checked
    const problem = findMarkProblem(ballot);
    if (problem !== undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(problem, place);
    return ballot;
}
/** Reads a line that is as we write it, which is quick; undefined where it may hold what is refused. */
function parseAsWritten(line) {
    const value = (0,_text_try_json_js__WEBPACK_IMPORTED_MODULE_5__/* .tryJson */ .M)(line);
    return JSON.stringify(value) === line ? value : undefined;
}
function findMarkProblem({ mark, score }) {
    if (mark === undefined)
        return undefined;
    if (!MARKS.includes(mark))
        return `\`mark\` of a ballot must be one of 1 to 5, pass, fail, found ${(0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(mark)}`;
    if (score === null)
        return '`mark` of a ballot must be absent where `score` is null, which takes it back';
    const due = (0,_domain_ballot_js__WEBPACK_IMPORTED_MODULE_4__/* .scoreOfMark */ .h)(mark);
    return Math.abs(due - score) <= _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR
        ? undefined
        : `\`score\` of a ballot must be ${due} where \`mark\` is ${(0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(mark)}, found ${(0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(score)}`;
}


/***/ }),

/***/ 55412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeBallots),
/* harmony export */   _: () => (/* binding */ readBallotSite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39204);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92960);
/* harmony import */ var _in_force_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90737);
/* harmony import */ var _read_ballots_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15456);






/** Gives the place of ballots that a file names, or the usual one. */
function placeBallots(named, { cwd, files }) {
    const shownAs = named ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BALLOTS */ .ux;
    return { path: node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, shownAs), reach: files, shownAs };
}
/** Reads the ballots that count; none where nothing is there yet. A place out of reach is a UserError, there or not. */
function readBallotSite({ path: file, reach, shownAs }) {
    const isNew = (0,_text_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .follow */ .e6)(file, reach).status === 'allowed' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file);
    return isNew ? [] : (0,_in_force_js__WEBPACK_IMPORTED_MODULE_5__/* .keepInForce */ .g)((0,_read_ballots_js__WEBPACK_IMPORTED_MODULE_4__/* .readBallots */ .e)(file, reach, shownAs));
}


/***/ }),

/***/ 87719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ hashAnswer)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);

/**
 * Gives the hash by which ballots belong to an answer: the same text, given to the same question by whichever model and
 * in whichever run, has the same ballots. How it is scored, what is expected and how the case is named do not count.
 */
function hashAnswer({ input, messages, metadata }, answer) {
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)({ input, ...(messages !== undefined && { messages }), metadata, answer });
}


/***/ }),

/***/ 90737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YG: () => (/* binding */ raterKey),
/* harmony export */   g: () => (/* binding */ keepInForce),
/* harmony export */   pn: () => (/* binding */ timeOfBallot)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87506);

/**
 * Gives the ballots that count, in the order in which they were cast: of each rater on each answer the latest, of equal
 * times the later in order, unless that takes the rater's word back.
 */
function keepInForce(ballots) {
    const byTime = ballots.toSorted((one, other) => timeOfBallot(one) - timeOfBallot(other));
    const last = new Map();
    for (const ballot of byTime) {
        const key = JSON.stringify([raterKey(ballot.rater), ballot.answer]);
        last.delete(key);
        last.set(key, ballot);
    }
    return [...last.values()].filter((ballot) => ballot.score !== null);
}
/** Gives what tells raters apart: one person, written in capital or small letters, must not count twice. */
function raterKey(rater) {
    return rater.normalize('NFC').trim().toLowerCase();
}
/** Gives a ballot's time in milliseconds. */
function timeOfBallot({ at }) {
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)({ timestamp: at });
}


/***/ }),

/***/ 15456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ readBallots)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
;// CONCATENATED MODULE: ./src/text/byte-lines.ts
const LINE_FEED = 10;
/** Gives the lines of a text that is held whole. */
function* byteLines(bytes) {
    for (let start = 0; start < bytes.length;) {
        const found = bytes.indexOf(LINE_FEED, start);
        const end = found < 0 ? bytes.length : found;
        yield { bytes: bytes.subarray(start, end), isEnded: found >= 0 };
        start = end + 1;
    }
}

// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/records/ballots/ballot-line.ts
var ballot_line = __webpack_require__(55333);
;// CONCATENATED MODULE: ./src/records/ballots/read-ballots.ts









/** Largest file of ballots: some 300 000 of them. */
const MAX_BYTES = 64 * 1024 * 1024;
const MARK = '\uFEFF';
/**
 * Reads the ballots of a file, or of all `*.jsonl` of a folder by name, as they stand: `keepInForce` gives those that
 * count. Wrong lines are a UserError that names their places; a last line that was not written to its end is passed
 * over. `shownAs` is the name in messages.
 */
function readBallots(named, reach = text_reach/* ANYWHERE */.eY, shownAs = named) {
    const problems = [];
    const ballots = listBallotFiles(named, reach, shownAs).flatMap(({ file, shownAs: name }) => readFile(file, reach, name, problems));
    if (problems.length > 0)
        throw new problem.UserError(problems.slice(0, problem.MAX_PROBLEMS));
    return ballots;
}
function listBallotFiles(named, reach, shownAs) {
    if (!(0,open_file/* isFolder */.lQ)(named, reach))
        return [{ file: named, shownAs }];
    return listNames(named, shownAs).map((name) => ({
        file: external_node_path_default().join(named, name),
        shownAs: external_node_path_default().join(shownAs, name),
    }));
}
function listNames(folder, shownAs) {
    try {
        return (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'))
            .sort();
    }
    catch (error) {
        throw (0,problem.userError)(`cannot read \`${shownAs}\`: ${(0,file_error/* explainFileError */.Y)(error)}`, undefined, { cause: error });
    }
}
function readFile(file, reach, shownAs, problems) {
    const instead = ': let several files in one folder hold the ballots';
    const bytes = (0,open_file/* readBytes */.io)(file, reach, { maxBytes: MAX_BYTES, shownAs, instead });
    const ballots = [];
    let number = 0;
    for (const line of byteLines(bytes)) {
        number += 1;
        const place = { file: shownAs, line: number };
        try {
            const ballot = readLine(line, place);
            if (ballot !== undefined)
                ballots.push(ballot);
        }
        catch (error) {
            if (!(error instanceof problem.UserError))
                throw error;
            problems.push(...error.problems);
        }
    }
    return ballots;
}
function readLine({ bytes, isEnded }, place) {
    const text = bytes.toString('utf8').replace(MARK, '').trim();
    if (text === '' || (0,ballot_line/* isEndedCut */.hM)(text) || (!isEnded && (0,ballot_line/* isCutShort */.zy)(text)))
        return undefined;
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw (0,problem.userError)('the line is not valid UTF-8 text; save it as UTF-8', place);
    return (0,ballot_line/* parseBallot */.gm)(text, place);
}


/***/ }),

/***/ 91021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ combineOutcomes),
/* harmony export */   r: () => (/* binding */ combineTrials)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _stats_mean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15630);
/* harmony import */ var _text_map_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12940);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82516);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50421);





/**
 * Gives a case's result: the one answer's outcome, or the common outcome of several, each of them kept under `trials`.
 * Outcomes are redacted where they are made; the case's own texts may repeat a key too, and are redacted here.
 */
function combineTrials({ case: planned, hash, evaluators }, trials, redact) {
    const item = (0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .mapTexts */ .z)({ ...planned, id: '' }, redact, _redact_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_FIELDS */ .IT);
    return {
        test_id: planned.id,
        ...combineOutcomes(trials),
        case_hash: hash,
        ...(item.mustPass && { must_pass: true }),
        ...(item.tags.length > 0 && { tags: item.tags }),
        ...(item.difficulty !== _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_DIFFICULTY */ .ul && { difficulty: item.difficulty }),
        input: item.input,
        ...(item.messages !== undefined && { messages: item.messages }),
        expected: item.expected,
        ...(item.criteria.length > 0 && { criteria: item.criteria }),
        ...(Object.keys(item.metadata).length > 0 && { metadata: item.metadata }),
        ...(evaluators !== undefined && {
            evaluators: (0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .mapTexts */ .z)(evaluators, redact, _redact_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_FIELDS */ .IT),
        }),
    };
}
/** Gives the common outcome of one or several answers; several are kept under `trials`. */
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
        latency_ms: (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .mean */ .i)(trials.flatMap(({ latency_ms }) => latency_ms ?? [])),
        ...(scored.length === 0
            ? { error: shown.error ?? 'no trial was scored', error_kind: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(shown)?.kind ?? 'unscored' }
            : { error: null }),
        output: shown.output ?? null,
    };
}
function meanScores(trials) {
    const names = new Set(trials.flatMap(({ scores }) => Object.keys(scores ?? {})));
    return Object.fromEntries([...names].map((name) => [name, (0,_stats_mean_js__WEBPACK_IMPORTED_MODULE_4__/* .mean */ .i)(trials.flatMap(({ scores }) => scores?.[name] ?? []))]));
}


/***/ }),

/***/ 15114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ff: () => (/* binding */ hasEndings),
/* harmony export */   tA: () => (/* binding */ EndingCount)
/* harmony export */ });
/* unused harmony export endingOf */
/* harmony import */ var _text_finish_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46397);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82516);


const ENDINGS = {
    length: 'cut',
    refusal: 'refused',
    filtered: 'filtered',
};
/** Gives how an answer failed to be a whole one; null for a whole one, and where there is none or nothing is known. */
function endingOf(outcome) {
    const { finish_reason: word, output } = outcome;
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(outcome);
    if (failure !== null && !(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .hasAnswer */ .H1)(failure))
        return null;
    const ending = ENDINGS[(0,_text_finish_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .readFinishReason */ .s)(word ?? 'stop') ?? 'stop'];
    return ending ?? (output?.trim() === '' ? 'empty' : null);
}
/** Counts the answers that are none, or only a part of one, by how they ended. */
class EndingCount {
    #counts = { cut: 0, empty: 0, refused: 0, filtered: 0 };
    add(outcome) {
        const ending = endingOf(outcome);
        if (ending !== null)
            this.#counts[ending] += 1;
    }
    get counts() {
        return this.#counts;
    }
}
/** Tells whether any answer was none, or only a part of one. */
function hasEndings(endings) {
    return Object.values(endings).some((count) => count > 0);
}


/***/ }),

/***/ 82516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ hasAnswer),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gU: () => (/* binding */ unfinishedKind),
/* harmony export */   mm: () => (/* binding */ isPending),
/* harmony export */   u: () => (/* binding */ unaskedFailure)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65410);

/**
 * Gives the reason why an outcome has no score; null where its answer was scored. Files of others, and ours from before
 * there were kinds, name none that we know: of these an outcome is unscored where an evaluator explains a score of null.
 */
function failureOf(outcome) {
    const { error, error_kind: kind } = outcome;
    if (error == null)
        return null;
    return { kind: isKnown(kind) ? kind : isUnscored(outcome) ? 'unscored' : 'unreachable', words: error };
}
/** Tells whether a failure leaves an answer that can be scored another time. */
function hasAnswer({ kind }) {
    return kind === 'unscored' || kind === 'pending';
}
/** Tells whether an answer waits for its score: for people to rate it, or for its code to be run. */
function isPending(outcome) {
    return failureOf(outcome)?.kind === 'pending';
}
/** Gives the reason why a cell could not be asked at all, a missing key if none is named; null where it was asked. */
function unaskedFailure({ unmeasured, results }) {
    if (unmeasured === undefined)
        return null;
    const kind = results.find(({ error }) => error === unmeasured)?.error_kind;
    return { kind: isKnown(kind) ? kind : 'no_key', words: unmeasured };
}
/** Gives the kind of the reason why a rematch was not finished; null where it was, or names no kind that we know. */
function unfinishedKind({ unfinished_kind: kind }) {
    return isKnown(kind) ? kind : null;
}
function isKnown(kind) {
    return _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURE_KINDS */ .B.some((known) => known === kind);
}
function isUnscored({ scores = {}, explanations = {} }) {
    return Object.entries(scores).some(([name, score]) => score === null && Object.hasOwn(explanations, name));
}


/***/ }),

/***/ 50421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ redactOutcome),
/* harmony export */   IT: () => (/* binding */ RECORD_FIELDS),
/* harmony export */   eu: () => (/* binding */ redactSetting),
/* harmony export */   s6: () => (/* binding */ redactRematch)
/* harmony export */ });
/* harmony import */ var _text_map_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12940);

/** Fields whose values are words and names of ours: whatever a key is, they stay as they are. */
const OURS = new Set([
    'test_id',
    'case_hash',
    'must_pass',
    'error_kind',
    'unfinished_kind',
    'left_out',
    'against',
    'asked_at',
    'name',
    'as',
    'provider',
    'model',
    'compare_to',
    'benchmark_version',
    'floor',
]);
/** Fields within which names are the user's own. */
const THEIRS = new Set([
    'metadata',
    'params',
    'headers',
    'files',
    'expected',
    'answers',
    'explanations',
]);
/** Fields of records, by what their names and values are. */
const RECORD_FIELDS = {
    isKept: (field) => OURS.has(field),
    isFree: (field) => THEIRS.has(field),
};
/** Gives an outcome without keys: answers, explanations and servers' words may repeat them. */
function redactOutcome(outcome, redact) {
    return (0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(outcome, redact, RECORD_FIELDS);
}
/** Gives a rematch that was read from a file without keys; the ids of its cases stay as they are. */
function redactRematch(rematch, redact) {
    return (0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(rematch, redact, RECORD_FIELDS);
}
/** Gives a record's settings without keys. A recipe that held one is marked: asking by it would ask something else. */
function redactSetting(setting, redact) {
    const { config, recipe, ...rest } = setting;
    const { model, ...texts } = recipe;
    const clean = {
        ...(0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(rest, redact, RECORD_FIELDS),
        config: config && {
            ...(0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(config, redact, RECORD_FIELDS),
            ...(config.model && { model: (0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(config.model, redact, RECORD_FIELDS) }),
        },
        recipe: { ...(0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(texts, redact), model: (0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(model, redact, RECORD_FIELDS) },
    }; // the same shape: texts become texts
    if (JSON.stringify(clean.recipe) === JSON.stringify(setting.recipe))
        return clean;
    return { ...clean, recipe: { ...clean.recipe, redacted: true } };
}


/***/ }),

/***/ 30406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ summarize)
});

// EXTERNAL MODULE: ./src/stats/mean.ts
var mean = __webpack_require__(15630);
// EXTERNAL MODULE: ./src/records/endings.ts
var records_endings = __webpack_require__(15114);
;// CONCATENATED MODULE: ./src/stats/pass-at-k.ts
/**
 * Gives the unbiased estimate of pass@k, the chance that at least one of k answers passes, from n answers of which c
 * passed: 1 - C(n - c, k) / C(n, k), as a product so that nothing overflows. Needs 1 <= k <= n and 0 <= c <= n; assumes
 * answers that do not depend on one another. Chen et al. 2021, arXiv 2107.03374, section 2.1.
 */
function passAtK(n, c, k) {
    if (n - c < k)
        return 1;
    let allFail = 1;
    for (let i = n - c + 1; i <= n; i += 1)
        allFail *= 1 - k / i;
    return 1 - allFail;
}

// EXTERNAL MODULE: ./src/records/trials.ts
var records_trials = __webpack_require__(9317);
;// CONCATENATED MODULE: ./src/records/secondary-figures.ts



/** End of the name of a figure that says of each answer whether it passed, 1 or 0, from which pass@k is estimated. */
const PASS_AT_1 = /^(.*pass@)1$/;
/** The k that are told, as far as there are trials, beside the number of trials itself. */
const TOLD = [1, 2, 3, 4, 5, 10, 20, 50, 100];
/** The figures beside the scores over all answers to the cases that were added. */
class SecondaryFigures {
    #values = new Map();
    add(result) {
        for (const [name, found] of figuresOf(result)) {
            const known = this.#values.get(name);
            if (known === undefined)
                this.#values.set(name, [found]);
            else
                known.push(found);
        }
    }
    /** Gives their means by name; of what passed, the unbiased pass@k too. */
    means() {
        return Object.fromEntries([...this.#values].flatMap(([name, cases]) => {
            const stem = PASS_AT_1.exec(name)?.[1];
            return stem === undefined ? [[name, (0,mean/* mean */.i)(cases.flat()) ?? 0]] : estimatePasses(stem, cases);
        }));
    }
}
/** Gives the figures of a case's answers, by name. */
function figuresOf(result) {
    const figures = new Map();
    for (const { secondary = {} } of (0,records_trials/* trialsOf */.x)(result))
        for (const [name, value] of Object.entries(secondary))
            figures.set(name, [...(figures.get(name) ?? []), value]);
    return figures;
}
/** Gives pass@k for each k that every case has answers enough for: the mean over cases. */
function estimatePasses(stem, cases) {
    const fewest = cases.reduce((least, { length }) => Math.min(least, length), Infinity);
    const told = new Set([...TOLD.filter((k) => k <= fewest), fewest]);
    return [...told].map((k) => {
        const estimates = cases.map((values) => passAtK(values.length, values.filter((value) => value === 1).length, k));
        return [`${stem}${k}`, (0,mean/* mean */.i)(estimates) ?? 0];
    });
}

;// CONCATENATED MODULE: ./src/records/summarize.ts




/** Gives a cell's figures at a glance; a case's pass share is its passed trials out of its scored ones. */
function summarize(results) {
    const shares = [];
    const latencies = [];
    const sums = { tokens: 0, errored: 0, unscored: 0, pending: 0, costUsd: 0 };
    const [figures, endings] = [new SecondaryFigures(), new records_endings/* EndingCount */.tA()];
    let [passed, priced] = [0, false];
    for (const result of results) {
        const trials = (0,records_trials/* trialsOf */.x)(result);
        if (result.passed === true)
            passed += 1;
        figures.add(result);
        const scored = trials.filter((trial) => trial.passed !== null);
        if (scored.length > 0)
            shares.push(scored.filter((trial) => trial.passed).length / scored.length);
        for (const trial of trials) {
            endings.add(trial);
            sums.tokens += (trial.usage?.input_tokens ?? 0) + (trial.usage?.output_tokens ?? 0);
            if (trial.passed === null)
                sums[stateOf(trial)] += 1;
            if (trial.latency_ms != null)
                latencies.push(trial.latency_ms);
            if (trial.cost_usd != null) {
                sums.costUsd += trial.cost_usd;
                priced = true;
            }
        }
    }
    latencies.sort((a, b) => a - b);
    const secondary = figures.means();
    return {
        total_tests: results.length,
        passed,
        pass_rate: (0,mean/* mean */.i)(shares),
        avg_latency_ms: (0,mean/* mean */.i)(latencies),
        total_tokens: sums.tokens,
        median_latency_ms: quantile(latencies, 0.5),
        p95_latency_ms: quantile(latencies, 0.95),
        errored: sums.errored,
        unscored: sums.unscored,
        ...(sums.pending > 0 && { pending: sums.pending }),
        ...((0,records_endings/* hasEndings */.ff)(endings.counts) && { endings: endings.counts }),
        cost_usd: priced ? sums.costUsd : null,
        ...(Object.keys(secondary).length > 0 && { secondary }),
    };
}
/** Tells why a trial has no score. */
function stateOf({ output, error_kind: kind }) {
    if (output == null)
        return 'errored';
    return kind === 'pending' ? 'pending' : 'unscored';
}
/** Gives the smallest value that at least the share `q` of the sorted values do not exceed; null for none. */
function quantile(sorted, q) {
    return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? null;
}


/***/ }),

/***/ 59411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CK: () => (/* binding */ priceAnswer),
/* harmony export */   OF: () => (/* binding */ estimateUsage),
/* harmony export */   R8: () => (/* binding */ knownCost),
/* harmony export */   ho: () => (/* binding */ costOf),
/* harmony export */   nh: () => (/* binding */ costRange),
/* harmony export */   w4: () => (/* binding */ mostUsd),
/* harmony export */   wZ: () => (/* binding */ countCharacters)
/* harmony export */ });
/* unused harmony export priceOf */
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _domain_most_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21804);
/* harmony import */ var _stats_sum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7404);
/* harmony import */ var _text_estimate_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60320);




/** Fewest characters of a token, so that no question is thought to be cheaper than it is. */
const CHARACTERS = 2;
/** Gives what tokens cost, nothing where there is no price; what was not counted is as much as `estimate` says. */
function costOf(usage, price, estimate) {
    if (price === null)
        return { usd: 0, isEstimated: false };
    const isEstimated = usage.inputTokens === null || usage.outputTokens === null;
    const about = isEstimated ? estimate() : { inputTokens: 0, outputTokens: 0 };
    const tokens = {
        inputTokens: usage.inputTokens ?? about.inputTokens,
        outputTokens: usage.outputTokens ?? about.outputTokens,
    };
    return { usd: dollarsFor(tokens, price), isEstimated };
}
/** Gives what an answer cost; null where its price or number of tokens is not known, and where an earlier run has paid it. */
function knownCost(completion, price) {
    const { askedAt, byBatch, costUsd, usage } = completion;
    if (askedAt !== undefined && byBatch !== true)
        return null;
    if (costUsd !== undefined)
        return costUsd;
    const due = priceOf(price, completion);
    const { inputTokens, outputTokens } = usage;
    return due === null || inputTokens === null || outputTokens === null
        ? null
        : dollarsFor({ inputTokens, outputTokens }, due);
}
function dollarsFor({ inputTokens, outputTokens }, price) {
    return (inputTokens * price.input + outputTokens * price.output) / 1e6;
}
/** Gives what a model's answer to a question cost; where an application tells, that. */
function priceAnswer(model, prompt, completion) {
    if (completion.costUsd !== undefined)
        return { usd: completion.costUsd, isEstimated: false };
    const cost = costOf(completion.usage, priceOf(model.price, completion), () => estimateUsage(prompt, completion));
    return completion.byBatch === true ? { ...cost, byBatch: true } : cost;
}
/** Gives the price at which an answer came: half of it by batch. */
function priceOf(price, { byBatch }) {
    return price === null || byBatch !== true ? price : { input: price.input / 2, output: price.output / 2 };
}
/** Gives the most that an answer can cost which is as long as it may be, to a question of so many characters. */
function mostUsd(model, characters, way = {}) {
    const due = priceOf(model.price, way);
    if (due === null)
        return 0;
    const outputTokens = (0,_domain_most_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .mostTokens */ .g)(model) ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_MAX_TOKENS */ .Uc;
    const tokens = { inputTokens: characters / CHARACTERS, outputTokens };
    return dollarsFor(tokens, due);
}
/** Gives what an answer can cost to a question of so many characters: at the least what the question does. */
function costRange(model, characters) {
    const question = { inputTokens: characters / _text_estimate_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .BYTES_PER_TOKEN */ .Q, outputTokens: 0 };
    return {
        leastUsd: model.price === null ? 0 : dollarsFor(question, model.price),
        mostUsd: mostUsd(model, characters),
    };
}
/** Counts the characters of a question. */
function countCharacters(prompt) {
    return (0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_3__/* .sum */ .c)(listTexts(prompt).map(({ length }) => length));
}
/** Estimates the tokens of a question and its answer. */
function estimateUsage(prompt, { text, reasoning = '' }) {
    return { inputTokens: (0,_text_estimate_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateTokens */ .b)(listTexts(prompt)), outputTokens: (0,_text_estimate_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateTokens */ .b)([text, reasoning]) };
}
function listTexts({ system, messages }) {
    return [system ?? '', ...messages.map(({ content }) => content)];
}


/***/ }),

/***/ 10160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ boundReasoning),
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var _text_own_copy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6837);
/* harmony import */ var _text_split_reasoning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60998);


/** Most characters of reasoning that are kept where it is not scored. */
const MAX_KEPT = 20_000;
/** Reads a completion: reasoning, in its text or beside it, is no part of the answer unless it is to be scored too. */
function readAnswer(completion, scoresReasoning) {
    const { text, reasoning: beside, finishReason } = completion;
    // Where a server tells the reasoning apart, a lone closing tag ends none.
    const split = (0,_text_split_reasoning_js__WEBPACK_IMPORTED_MODULE_0__/* .splitReasoning */ .F)(text, finishReason === 'length', beside === undefined);
    const reasoning = (0,_text_split_reasoning_js__WEBPACK_IMPORTED_MODULE_0__/* .joinReasoning */ .T)([beside ?? '', split.reasoning ?? '']);
    const { answer } = split;
    return {
        answer,
        reasoning,
        scored: scoresReasoning && reasoning !== null ? `${reasoning}\n\n${answer}` : answer,
    };
}
/** Gives an outcome with the beginning of its reasoning; after keys are removed, or half of one could be left. */
function boundReasoning(outcome) {
    const { reasoning, output } = outcome;
    if (reasoning == null || reasoning.length <= MAX_KEPT)
        return outcome;
    return {
        ...outcome,
        // Often it is a part of the same text as the reasoning.
        ...(typeof output === 'string' && { output: (0,_text_own_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .ownCopy */ .S)(output) }),
        reasoning: (0,_text_own_copy_js__WEBPACK_IMPORTED_MODULE_1__/* .ownCopy */ .S)(reasoning.slice(0, MAX_KEPT).replace(/[\uD800-\uDBFF]$/, '')),
        reasoning_cut: true,
    };
}


/***/ }),

/***/ 49348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IR: () => (/* binding */ erroredOutcome),
  FU: () => (/* binding */ judgeBy),
  pA: () => (/* binding */ passMark),
  V9: () => (/* binding */ scoreAnswer)
});

// EXTERNAL MODULE: ./src/domain/benchmark.ts
var benchmark = __webpack_require__(21779);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/text/plural.ts
var plural = __webpack_require__(80573);
// EXTERNAL MODULE: ./src/evaluators/hold-against.ts
var hold_against = __webpack_require__(68667);
// EXTERNAL MODULE: ./src/evaluators/pattern-search.ts
var pattern_search = __webpack_require__(9113);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/evaluators/watch-task.ts
/** Gives a thread a task and tells how it ended; never rejects. The thread is timed, not its start. */
function watchTask(thread, task, watch) {
    const { answerMs, searchMs, onScore, signal } = watch;
    return new Promise((resolve) => {
        let timer;
        let stage;
        let spentMs = 0;
        let isOver = false;
        const end = (how) => {
            isOver = true;
            clearTimeout(timer);
            thread.off('message', hear).off('error', die).off('exit', exit);
            signal.removeEventListener('abort', abort);
            resolve(how);
        };
        // Processor time, so that a busy machine makes nothing slow: what runs away takes all it can get.
        const look = () => {
            clearTimeout(timer);
            if (isOver || stage === undefined)
                return;
            const { pattern, sinceMs } = stage;
            const leftMs = (pattern === null ? answerMs - spentMs : searchMs) - (processorMs() - sinceMs);
            // What has arrived meanwhile still counts: this thread may have been the slow one.
            if (leftMs > 0)
                timer = setTimeout(() => setImmediate(look), leftMs);
            else if (pattern === null)
                end({ kind: 'slow', limitMs: answerMs });
            else
                end({ kind: 'slow_search', limitMs: searchMs, pattern });
        };
        const enter = (pattern) => {
            const now = processorMs();
            if (stage?.pattern === null)
                spentMs += now - stage.sinceMs;
            stage = { pattern, sinceMs: now };
            look();
        };
        const hear = (news) => {
            if (news.kind === 'done')
                end({ kind: 'done' });
            else
                enter(news.kind === 'searching' ? news.pattern : null);
            if (news.kind === 'scored')
                onScore(news.score);
        };
        const die = ({ message }) => end({ kind: 'died', reason: `scoring this answer failed: ${message}` });
        const exit = () => die(new Error('its thread ended'));
        const abort = () => end({ kind: 'aborted' });
        thread.on('message', hear).on('error', die).on('exit', exit);
        signal.addEventListener('abort', abort, { once: true });
        thread.postMessage(task);
    });
}
/** Gives the processor time of all threads of this process together, so never less than what the task took. */
function processorMs() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
}

;// CONCATENATED MODULE: ./src/evaluators/scorer.ts



/** Processor time that the scores of one answer may take, without searches. */
const ANSWER_MS = 2_000;
/** Limit of all such time-outs of a run; past it no answer is given that long. */
const ALL_ANSWERS_MS = 60_000;
/** Processor time that one search may take; past it the pattern counts as too slow for this answer. */
const SEARCH_MS = 250;
/** Limit of all such time-outs of a run; past it no pattern is tried any more. */
const ALL_SEARCHES_MS = 4_000;
/** What is left of it from which a pattern that has timed out is not tried again, and others get less. */
const SCARCE_MS = 1_000;
/** The part of a limit that is given where little is left of all. */
const SHORT_PART = 0.1;
/** Time that is lost with a thread beside the time-out: another one starts. */
const RESTART_MS = 100;
/** Most that the thread's heap holds: more than any answer needs that is scored, so that none takes all memory. */
const MAX_HEAP_MIB = 1024;
/** Most that it holds of what it has just made, which is soon of no use: the engine's own limit costs 25 MiB a run. */
const MAX_FRESH_MIB = 8;
const SLOW = 'scoring this answer takes too long';
const SPENT = 'it was not scored: other answers took all the time that a run has for slow ones';
const LIMITS = {
    answers: { oneMs: ANSWER_MS, allMs: ALL_ANSWERS_MS },
    searches: { oneMs: SEARCH_MS, allMs: ALL_SEARCHES_MS },
};
/**
 * Scores answers in a thread of its own, so that this one hears the network and signals meanwhile. A search or an answer
 * that takes too long ends the thread, is left unscored, and the next one gets a new thread. One answer is scored at a
 * time; the thread starts with the first and keeps no process alive.
 */
class Scorer {
    #limits;
    #thread;
    #last = Promise.resolve();
    #lostAnswersMs = 0;
    #lostSearchesMs = 0;
    #slowPatterns = new Set();
    constructor(limits = LIMITS) {
        this.#limits = limits;
    }
    /** Gives a score for each use; rejects only when aborted. */
    score(scoring, signal) {
        const scores = this.#last.then(() => this.#score(scoring, signal));
        this.#last = scores.catch(() => undefined);
        return scores;
    }
    async #score(scoring, signal) {
        const slow = new Set();
        const scores = [];
        for (;;) {
            signal.throwIfAborted();
            const uses = scoring.uses.slice(scores.length);
            const leftMs = this.#limits.searches.allMs - this.#lostSearchesMs;
            const slowPatterns = leftMs < SCARCE_MS ? this.#slowPatterns : slow;
            const end = await this.#run({ ...scoring, uses, slowPatterns, maySearch: leftMs > 0 }, scores, signal);
            if (end.kind === 'aborted')
                throw signal.reason;
            if (end.kind === 'done')
                return scores;
            if (end.kind === 'slow_search') {
                this.#lostSearchesMs += end.limitMs + RESTART_MS;
                this.#slowPatterns.add(end.pattern);
                slow.add(end.pattern);
                continue;
            }
            if (end.kind === 'slow')
                this.#lostAnswersMs += end.limitMs + RESTART_MS;
            const isShort = end.kind === 'slow' && end.limitMs < this.#limits.answers.oneMs;
            const reason = end.kind === 'died' ? end.reason : isShort ? SPENT : SLOW;
            return scoring.uses.map((_use, index) => scores[index] ?? { status: 'unscored', reason });
        }
    }
    async #run(task, scores, signal) {
        const { answers, searches } = this.#limits;
        const thread = (this.#thread ??= this.#start());
        thread.ref();
        const end = await watchTask(thread, task, {
            answerMs: answers.oneMs * (this.#lostAnswersMs < answers.allMs ? 1 : SHORT_PART),
            searchMs: searches.oneMs * (searches.allMs - this.#lostSearchesMs < SCARCE_MS ? SHORT_PART : 1),
            onScore: (score) => void scores.push(score),
            signal,
        });
        thread.unref();
        if (end.kind === 'done')
            return end;
        this.#thread = undefined;
        // Not waited for: whoever cancels is heard even where a function of the engine's own cannot be ended.
        void thread.terminate();
        return end;
    }
    /** Starts the thread: beside this file, the sources hold its program and dist/ its launcher. */
    #start() {
        const here = import.meta.url;
        const url = new URL(`scoring-thread${external_node_path_default().extname(here)}`, here);
        const thread = new external_node_worker_threads_.Worker(url, {
            resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MIB, maxYoungGenerationSizeMb: MAX_FRESH_MIB },
        });
        // One that ends between two answers costs none of them.
        return thread.on('error', () => this.#forget(thread)).on('exit', () => this.#forget(thread));
    }
    #forget(thread) {
        if (this.#thread === thread)
            this.#thread = undefined;
    }
}
/** The process's one scorer. */
const scorer = new Scorer();

;// CONCATENATED MODULE: ./src/evaluators/evaluate-answer.ts





/** Most characters of an answer and what it is held against that are scored in this thread. */
const MAX_SHORT = 2_000;
/** Most of them for all uses of an answer together, which may be many. */
const MAX_ALL_SHORT = 20_000;
/** Most characters that are scored at all; no server's response is as long. It bounds the memory that scoring takes. */
const MAX_SCORED = 8_000_000;
const TOO_LONG = {
    status: 'unscored',
    reason: `the answer and what is expected are longer than ${(0,plural/* thousands */.oh)(MAX_SCORED)} characters, the most that is scored`,
};
/**
 * Scores an answer by each use, in their order; rejects when aborted. What is short takes no time that is worth a thread,
 * patterns excepted, nor does what waits for instruments; all else is scored by the Scorer.
 */
async function evaluateAnswer(item, answer, uses, deps) {
    const scores = [];
    let left = MAX_ALL_SHORT;
    for (const use of uses) {
        const evaluator = deps.findEvaluator(use.name);
        const lacking = (evaluator.needs ?? []).find((name) => deps.instruments[name] === undefined);
        if (lacking !== undefined) {
            scores.push(deps.findKept?.(use) ?? explainLack(lacking));
            continue;
        }
        const { item: held, settings } = (0,hold_against/* holdAgainst */.j)(item, use);
        const size = evaluator.needs === undefined ? answer.length + sizeOf(held.expected) : 0;
        const isHere = evaluator.hasPatterns !== true && size <= Math.min(MAX_SHORT, left);
        if (isHere) {
            left -= size;
            const score = await evaluator.evaluate(held, answer, settings, deps.instruments, pattern_search/* searchUnwatched */.M);
            const staysRated = score.status === 'pending' && deps.keepsRated === true;
            scores.push((staysRated ? deps.findKept?.(use) : undefined) ?? score);
        }
        else
            scores.push(size > MAX_SCORED ? TOO_LONG : undefined);
    }
    const apart = uses.filter((_use, index) => scores[index] === undefined);
    const found = apart.length === 0 ? [] : await scorer.score({ item, answer, uses: apart }, deps.signal);
    const rest = found.values();
    return uses.flatMap((use, index) => {
        const score = scores[index] ?? rest.next().value;
        return score === undefined ? [] : [{ name: (0,benchmark/* scoreName */.Kv)(use), score: keepOnce(score, answer) }];
    });
}
function explainLack(name) {
    return name === 'ballots'
        ? { status: 'pending', reason: 'its ballots are not read here' }
        : { status: 'unscored', reason: `its ${name} is not asked here` };
}
/** Gives a score that holds no copy of the answer, which may be long and is kept. */
function keepOnce(score, answer) {
    return score.status === 'scored' && score.answer === answer ? { ...score, answer } : score;
}
/** Gives the number of characters and parts of a value; past the most that is scored it counts no further. */
function sizeOf(value) {
    if (typeof value === 'string')
        return value.length;
    if (typeof value !== 'object' || value === null)
        return 1;
    let size = 0;
    for (const part of Object.values(value)) {
        size += 1 + sizeOf(part);
        if (size > MAX_SCORED)
            break;
    }
    return size;
}

// EXTERNAL MODULE: ./src/run/cost-of-answer.ts
var cost_of_answer = __webpack_require__(59411);
// EXTERNAL MODULE: ./src/run/read-answer.ts
var read_answer = __webpack_require__(10160);
;// CONCATENATED MODULE: ./src/run/score-answer.ts





/** Gives the evaluators and pass marks by which a record says that answers were scored. */
function judgeBy(evaluators) {
    const marks = evaluators.flatMap(({ threshold, mean_threshold: mean, ...use }) => [
        ...(threshold === null ? [] : [[(0,benchmark/* scoreName */.Kv)(use), threshold]]),
        ...(mean === undefined ? [] : [[defaults/* MEAN */.S, mean]]),
    ]);
    return { uses: evaluators, thresholds: marks.length === 0 ? null : Object.fromEntries(marks) };
}
/** Scores one whole answer with every evaluator of its case; rejects when aborted. */
async function scoreAnswer(item, completion, attempts, judging) {
    const { answer, reasoning, scored } = (0,read_answer/* readAnswer */.J)(completion, judging.scoresReasoning);
    const scores = {};
    const answers = {};
    const explanations = {};
    const secondary = {};
    const missing = [];
    for (const { name, score } of await evaluateAnswer(item, scored, judging.uses, judging)) {
        if (score.status !== 'scored') {
            scores[name] = null;
            explanations[name] = score.reason;
            missing.push({ status: score.status, words: `${name}: ${score.reason}` });
        }
        else {
            scores[name] = score.value;
            answers[name] = score.answer;
            explanations[name] = score.explanation;
            for (const [figure, value] of Object.entries(score.secondary ?? {})) {
                // Two evaluators of a kind have figures of the same names.
                const isOther = Object.hasOwn(secondary, figure) && secondary[figure] !== value;
                secondary[isOther ? `${name}_${figure}` : figure] = value;
            }
        }
    }
    const { inputTokens, outputTokens } = completion.usage;
    return {
        passed: missing.length > 0 ? null : isPassed(scores, judging.thresholds),
        scores,
        latency_ms: completion.latencyMs,
        ...(missing.length > 0
            ? { error: explainMissing(missing), error_kind: statusOf(missing) }
            : { error: null }),
        output: answer,
        ...(reasoning !== null && { reasoning }),
        answers,
        explanations,
        ...(Object.keys(secondary).length > 0 && { secondary }),
        finish_reason: completion.finishReason,
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        cost_usd: (0,cost_of_answer/* knownCost */.R8)(completion, judging.price),
        ...(completion.leftOut !== undefined && { left_out: completion.leftOut }),
        ...(completion.byBatch === true && { by_batch: true }),
        attempts,
        ...(completion.askedAt !== undefined && { asked_at: completion.askedAt }),
    };
}
/** Gives what becomes of missing scores: to wait for pending ones is useless if one is unscored. */
function statusOf(missing) {
    return missing.some(({ status }) => status === 'unscored') ? 'unscored' : 'pending';
}
function explainMissing(missing) {
    return `${statusOf(missing)}: ${missing.map(({ words }) => words).join('; ')}`;
}
/** Gives the outcome of a trial that got no answer. */
function erroredOutcome({ kind, words }, attempts) {
    return {
        passed: null,
        scores: {},
        latency_ms: null,
        error: words,
        error_kind: kind,
        output: null,
        attempts,
    };
}
function isPassed(scores, thresholds) {
    const entries = Object.entries(scores).map(([name, value]) => ({ name, value: value ?? 0 }));
    const meanMark = thresholds === null ? defaults/* DEFAULT_PASS_MARK */.Cf : thresholds[defaults/* MEAN */.S];
    if (meanMark !== undefined) {
        const mean = entries.reduce((sum, { value }) => sum + value, 0) / entries.length;
        if (mean < meanMark - defaults/* ROUNDING */.fR)
            return false;
    }
    return entries.every(({ name, value }) => {
        const mark = thresholds === null ? null : passMark(name, thresholds);
        return mark === null || value >= mark - defaults/* ROUNDING */.fR;
    });
}
/** Gives the score that an evaluator must reach where a benchmark gives thresholds; null where only the mean counts. */
function passMark(name, thresholds) {
    const mark = thresholds[name];
    if (mark !== undefined || thresholds[defaults/* MEAN */.S] !== undefined)
        return mark ?? null;
    return thresholds['default'] ?? defaults/* DEFAULT_PASS_MARK */.Cf;
}


/***/ }),

/***/ 15630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/** Gives the arithmetic mean; null for no values: a mean of nothing is a state, not a number. */
function mean(values) {
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ }),

/***/ 60320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ BYTES_PER_TOKEN),
/* harmony export */   b: () => (/* binding */ estimateTokens)
/* harmony export */ });
/** Bytes of a text that make a token, about: what the providers say of English text. */
const BYTES_PER_TOKEN = 4;
/** Estimates how many tokens texts are together. */
function estimateTokens(texts) {
    return Math.ceil(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / BYTES_PER_TOKEN);
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
        return Array.isArray(part) ? walkItems(part, isNamed) : walkFields(part, isNamed);
    };
    const walkItems = (part, isNamed) => {
        let copy;
        for (const [index, item] of part.entries()) {
            const mapped = walk(item, isNamed);
            if (mapped !== item)
                copy ??= part.slice(0, index);
            copy?.push(mapped);
        }
        return copy ?? part;
    };
    const walkFields = (part, isNamed) => {
        const names = Object.keys(part);
        let copy;
        for (const [index, name] of names.entries()) {
            const item = part[name];
            const mapped = !isNamed && isKept(name) ? item : walk(item, isNamed || isFree(name));
            const newName = isNamed ? map(name) : name;
            if (mapped !== item || newName !== name)
                copy ??= names.slice(0, index).map((one) => [one, part[one]]);
            copy?.push([newName, mapped]);
        }
        return copy === undefined ? part : Object.fromEntries(copy);
    };
    return walk(value, false); // the same shape: texts become texts
}


/***/ }),

/***/ 13380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Gives a function that makes what belongs to an object once, however often it is asked for: as long as the object is there. */
function oncePer(make) {
    const known = new WeakMap();
    return (key) => {
        const made = known.get(key) ?? { value: make(key) };
        known.set(key, made);
        return made.value;
    };
}


/***/ }),

/***/ 6837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ownCopy)
/* harmony export */ });
/** Gives a text that keeps no other in memory: the engine holds a part of a text, however short, by holding all of it. */
function ownCopy(text) {
    return JSON.parse(JSON.stringify(text));
}


/***/ }),

/***/ 60998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ splitReasoning),
/* harmony export */   T: () => (/* binding */ joinReasoning)
/* harmony export */ });
const OPENING = /^\s*<(think|thinking|thought)>/i;
const CLOSING = /<\/(?:think|thinking|thought)>/i;
const ANY_OPENING = /<(?:think|thinking|thought)>/i;
const FENCE = /^[ \t]*```/gm;
/**
 * Splits off the reasoning with which a model begins its text: blocks as `<think>...</think>`, one that `max_tokens`
 * cut, or, since some templates write the opening tag into the prompt, all before a closing tag. Tags that the answer
 * only mentions are left alone.
 */
function splitReasoning(text, isCut, mayLackOpening) {
    const blocks = [];
    let rest = text;
    for (let opened = OPENING.exec(rest); opened !== null; opened = OPENING.exec(rest)) {
        const inner = rest.slice(opened[0].length);
        const closed = findClosing(inner, opened[1] ?? '');
        if (closed === null && !isCut)
            break;
        blocks.push(inner.slice(0, closed?.index));
        rest = closed === null ? '' : inner.slice(closed.index + closed[0].length).trimStart();
    }
    if (blocks.length === 0 && mayLackOpening)
        return splitAtClosing(text);
    return { answer: rest, reasoning: joinReasoning(blocks) };
}
/**
 * Finds the tag that closes a block: blocks may lie within it, and it may speak of tags in quotes or code. Where it opens
 * more than it closes, the last closing tag is taken.
 */
function findClosing(inner, name) {
    let [depth, first, last] = [1, null, null];
    for (const tag of inner.matchAll(new RegExp(`<(/?)${name}>`, 'gi'))) {
        const isClosing = tag[1] === '/';
        if (isClosing)
            first ??= tag;
        if (isQuoted(inner.slice(0, tag.index), inner.slice(tag.index + tag[0].length)))
            continue;
        depth += isClosing ? -1 : 1;
        if (depth === 0)
            return tag;
        if (isClosing)
            last = tag;
    }
    return last ?? first;
}
/** Joins reasoning that came in several places; null where there is none. */
function joinReasoning(parts) {
    const told = parts.map((part) => part.trim()).filter((part) => part !== '');
    return told.length === 0 ? null : told.join('\n\n');
}
function splitAtClosing(text) {
    const closed = CLOSING.exec(text);
    if (closed === null)
        return { answer: text, reasoning: null };
    const [before, after] = [text.slice(0, closed.index), text.slice(closed.index + closed[0].length)];
    if (ANY_OPENING.test(before) || isMention(before, after))
        return { answer: text, reasoning: null };
    return { answer: after.trimStart(), reasoning: joinReasoning([before]) };
}
/** Tells whether a closing tag is spoken of, in code or within a sentence, and ends nothing. */
function isMention(before, after) {
    const fences = before.match(FENCE)?.length ?? 0;
    return (fences % 2 === 1 ||
        isQuoted(before, after) ||
        /^[).,;:!?]/.test(after) ||
        (/[\p{L}\p{N},][ \t]$/u.test(before) && /^[ \t]\p{Ll}/u.test(after)));
}
function isQuoted(before, after) {
    return /[`'"“‘]/.test(before.slice(-1)) && /^[`'"”’]/.test(after);
}


/***/ })

};
