export const id = 14;
export const ids = [14];
export const modules = {

/***/ 64331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   closeAbandoned: () => (/* binding */ closeAbandoned)
/* harmony export */ });
/* harmony import */ var _github_check_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39069);
/* harmony import */ var _github_check_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35867);
/* harmony import */ var _github_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47318);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19556);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32432);
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53385);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88353);
/* harmony import */ var _github_rest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66417);
/* harmony import */ var _report_no_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68239);









const CONCLUSIONS = ['success', 'failure', 'neutral'];
/**
 * Closes a check that the main step left open: with its verdict where there was one, else as cancelled, which the job's
 * summary and an earlier comment then say too. Never rejects.
 */
async function closeAbandoned(env, abandoned) {
    const log = new _github_log_js__WEBPACK_IMPORTED_MODULE_5__.Log();
    const ending = describeVerdict(abandoned) ?? describeEnd(abandoned);
    try {
        const context = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readContext */ .y)(env);
        const inputs = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)(env, context.chosen);
        const { token, checkName, comment } = inputs;
        const api = (0,_github_rest_js__WEBPACK_IMPORTED_MODULE_7__/* .openApi */ .Nd)(token, context);
        const owner = (0,_github_check_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOwner */ .$S)(context, inputs, abandoned.writer);
        const named = { name: checkName, sha: context.checkSha, owner };
        const checkId = await findAbandoned(api, named, abandoned.checkId);
        if (checkId === null)
            return;
        const { pullRequest } = context;
        if (ending.conclusion === 'cancelled') {
            await (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .writeJobSummary */ .j)(ending.summary);
            const sticky = { checkName, owner, author: null, mayCreate: false };
            if (pullRequest !== null && comment)
                await (0,_github_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .publishComment */ .p)(api, { ...sticky, pullRequest: pullRequest.number }, ending.summary).catch((error) => log.warning(`the comment could not be updated: ${(0,_github_rest_js__WEBPACK_IMPORTED_MODULE_7__/* .describeError */ .Uc)(error)}`));
        }
        await (0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_1__/* .closeCheck */ .tQ)(api, checkId, { ...ending, annotations: [] });
        log.info(ending.title);
    }
    catch (error) {
        log.warning(`the check could not be closed: ${(0,_github_rest_js__WEBPACK_IMPORTED_MODULE_7__/* .describeError */ .Uc)(error)}`);
    }
}
/** Finds the open check; null where there is none, or a newer run writes it by now: its verdict stands. */
async function findAbandoned(api, named, known) {
    const found = await (0,_github_check_run_js__WEBPACK_IMPORTED_MODULE_1__/* .findStanding */ .i1)(api, named, known).catch(() => null);
    if (found === null)
        return known;
    return found.isOpen && !found.isTaken ? found.id : null;
}
function describeVerdict({ conclusion, title }) {
    const known = CONCLUSIONS.find((one) => one === conclusion);
    if (known === undefined)
        return null;
    return { conclusion: known, title, summary: "The report is in the job's summary.\n" };
}
function describeEnd({ wasCancelled }) {
    const { title, markdown } = (0,_report_no_verdict_js__WEBPACK_IMPORTED_MODULE_8__.explainAbandoned)(wasCancelled);
    return { conclusion: 'cancelled', title, summary: markdown };
}


/***/ }),

/***/ 21779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ FLOOR_MODES),
/* harmony export */   Kv: () => (/* binding */ scoreName),
/* harmony export */   qD: () => (/* binding */ createGate)
/* harmony export */ });
/** Gives the name of the score that an evaluator gives. */
function scoreName({ name, as }) {
    return as ?? name;
}
/** Ways to hold a rate against its floor: `statistical` allows for chance, `strict` does not. */
const FLOOR_MODES = ['statistical', 'strict'];
/** Gives a gate from its keys as files spell them; absent keys stay absent. */
function createGate(text) {
    return {
        ...(text.min_pass_rate !== undefined && { minPassRate: text.min_pass_rate }),
        ...(text.regression_threshold !== undefined && { regressionThreshold: text.regression_threshold }),
        ...(text.max_latency_ms !== undefined && { maxLatencyMs: text.max_latency_ms }),
        ...(text.floor !== undefined && { floor: text.floor }),
    };
}


/***/ }),

/***/ 53326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ listSecretTexts),
/* harmony export */   PM: () => (/* binding */ createLineRedactor),
/* harmony export */   lY: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67388);

/** Shortest key that is hidden; a shorter one, or a word, is a placeholder (`none`, `anything`), common in texts. */
const MIN_SECRET_LENGTH = 8;
const PLACEHOLDER = /^(?:[a-z]{1,11}|\d{1,11}|(?:no|not|dummy|fake|test)-(?:key|needed|required))$/i;
/** Length of the parts in which longer keys are looked for: one pattern of all would be too large for the engine. */
const PART_LENGTH = 800;
const MIN_PART_LENGTH = 200;
const NAMED_ENTITIES = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
    '/': 'sol',
    '+': 'plus',
    '=': 'equals',
};
const ALONE_INVISIBLE = new RegExp(`(?!\\s)${_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.source}`, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.flags);
/** Lists the texts by which keys give themselves away, once each: whole ones, and the lines of those of several. */
function listSecretTexts(keys) {
    const texts = [...keys].flatMap((key) => [key, ...key.split(/[\r\n]+/).map((line) => line.trim())]);
    return [...new Set(texts)].filter((text) => text.length >= MIN_SECRET_LENGTH && !PLACEHOLDER.test(text));
}
/**
 * Gives a redactor for keys, in the spellings in which they leak: plain, escaped for URLs, JSON or HTML, base64 (also
 * within a longer text, and with the alphabet of URLs), hexadecimal, reversed, and with invisible characters in
 * between; of a key of several lines each line too. Keys under 8 characters and mere words are left alone.
 */
function createRedactor(keys) {
    // The longest first: a shorter one may be its beginning.
    const patterns = listSecretTexts(keys)
        .sort((a, b) => b.length - a.length)
        .flatMap(createPatterns);
    if (patterns.length === 0)
        return (text) => text;
    const hide = (text) => patterns.reduce((rest, pattern) => rest.replaceAll(pattern, '***'), text);
    return (text) => {
        if (text.length < MIN_SECRET_LENGTH)
            return text;
        const visible = text.replaceAll(ALONE_INVISIBLE, '');
        const hidden = hide(visible);
        return hidden === visible ? text : hidden;
    };
}
/** Gives a redactor that puts text on one line and hides the key in its usual spellings, a short one as it is. */
function createLineRedactor(key) {
    const hide = createRedactor(key === null ? [] : [key]);
    return (text) => {
        const line = hide(text.replaceAll(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ').trim());
        return key === null ? line : line.replaceAll(key, '***');
    };
}
function createPatterns(key) {
    return split(Array.from(key)).map((part) => new RegExp(listSpellings(part).join('|'), 'gi'));
}
/** Splits a key into parts: keys that begin alike are split alike, and a short end belongs to the part before it. */
function split(characters) {
    const isWhole = characters.length < PART_LENGTH + MIN_PART_LENGTH;
    if (isWhole)
        return [characters.join('')];
    return [characters.slice(0, PART_LENGTH).join(''), ...split(characters.slice(PART_LENGTH))];
}
function listSpellings(key) {
    const bytes = Buffer.from(key);
    const characters = Array.from(key);
    return [
        characters.map(escaped).join(''),
        characters.toReversed().map(escaped).join(''),
        bytes.toString('hex'),
        ...[0, 1, 2].map((offset) => base64At(offset, bytes)),
    ];
}
/** Gives a pattern for a character: as it is, its bytes escaped for URLs, its UTF-16 units for JSON, or for HTML. */
function escaped(character) {
    const hex = (value, width) => value.toString(16).padStart(width, '0');
    const bytes = [...Buffer.from(character)];
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    const point = character.codePointAt(0) ?? 0;
    const named = NAMED_ENTITIES[character];
    const entities = [`#x0*${hex(point, 1)}`, `#0*${point}`, ...(named === undefined ? [] : [named])];
    return `(?:${[
        String.raw `\\?${character.replace(/[\\^$.*+?()[\]{}|/-]/, String.raw `\$&`)}`,
        bytes.map((byte) => `%${hex(byte, 2)}`).join(''),
        bytes.map((byte) => String.raw `\\x${hex(byte, 2)}`).join(''),
        units.map((unit) => String.raw `\\u${hex(unit, 4)}`).join(''),
        `&(?:${entities.join('|')});`,
    ].join('|')})`;
}
/**
 * Gives a pattern for the base64 characters that depend on the key alone, where it starts `offset` bytes into a group
 * of three.
 */
function base64At(offset, bytes) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const own = text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    return own.replaceAll(/[+/]/g, (character) => `(?:${escaped(character)}|${character === '+' ? '-' : '_'})`);
}


/***/ })

};
