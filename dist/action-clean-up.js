export const id = 3119;
export const ids = [3119];
export const modules = {

/***/ 1457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanUp: () => (/* binding */ cleanUp)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/github/check-owner.ts
var check_owner = __webpack_require__(39069);
// EXTERNAL MODULE: ./src/github/check-run.ts
var check_run = __webpack_require__(35867);
// EXTERNAL MODULE: ./src/github/comment.ts
var comment = __webpack_require__(47318);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
// EXTERNAL MODULE: ./src/github/inputs.ts + 1 modules
var github_inputs = __webpack_require__(32432);
// EXTERNAL MODULE: ./src/github/log.ts
var github_log = __webpack_require__(53385);
// EXTERNAL MODULE: ./src/github/outputs.ts
var outputs = __webpack_require__(88353);
// EXTERNAL MODULE: ./src/github/rest.ts
var rest = __webpack_require__(66417);
// EXTERNAL MODULE: ./src/report/no-verdict.ts
var no_verdict = __webpack_require__(68239);
;// CONCATENATED MODULE: ./src/action/close-abandoned.ts










const CONCLUSIONS = ['success', 'failure', 'neutral'];
/** Waits before further looks for a check that main has asked for: GitHub may be late to make it, or to list it. */
const LOOK_WAITS_MS = [1000, 2000];
/**
 * Closes what checks the main step left open: with its verdict where there was one, else as cancelled, which the job's
 * summary and an earlier comment then say too. Never rejects.
 */
async function closeAbandoned(env, abandoned) {
    const log = new github_log.Log();
    const ending = describeVerdict(abandoned) ?? describeEnd(abandoned);
    const site = findSite(env, abandoned.writer);
    if (site === null)
        return;
    const { api, named } = site;
    try {
        const found = await findAbandoned(api, named, abandoned);
        const [first] = found;
        if (first === undefined)
            return;
        if (ending.conclusion === 'cancelled') {
            await (0,outputs/* writeJobSummary */.j)(ending.summary, log);
            await takeBackComment(site, first.app, ending.summary, log);
        }
        for (const { id, saved } of found)
            await (0,check_run/* closeCheck */.tQ)(api, id, { ...ending, annotations: [], saved });
        log.info(ending.title);
    }
    catch (error) {
        log.warning(`the check could not be closed: ${(0,rest/* describeError */.Uc)(error)}`);
    }
}
/** Finds where main has opened its check; null where it cannot have: it has no token, or was refused event or inputs. */
function findSite(env, writer) {
    try {
        const context = (0,github_context/* readContext */.y)(env);
        const inputs = (0,github_inputs/* readInputs */.K)(env, context.chosen);
        // A shard has no check.
        if (inputs.token === '' || inputs.shard !== null)
            return null;
        return {
            api: (0,rest/* openApi */.Nd)(inputs.token, context),
            named: {
                name: inputs.checkName,
                sha: context.checkSha,
                owner: (0,check_owner/* describeOwner */.$S)(context, inputs, writer),
            },
            pullRequest: inputs.comment ? (context.pullRequest?.number ?? null) : null,
        };
    }
    catch {
        return null; // Main has said why.
    }
}
/** Finds the open checks of this attempt; one that a newer run writes by now is not among them: its verdict stands. */
async function findAbandoned(api, named, { checkId, isClosed, writer }) {
    const look = () => (0,check_run/* listLeftOpen */.w9)(api, named).catch(() => null);
    let found = await look();
    const mayBeLate = writer !== '' && checkId === null && !isClosed;
    for (const waitMs of mayBeLate ? LOOK_WAITS_MS : []) {
        if (found !== null && found.length > 0)
            break;
        await (0,promises_.setTimeout)(waitMs);
        found = await look();
    }
    return found ?? (checkId === null || isClosed ? [] : [{ id: checkId, app: null, saved: [] }]);
}
async function takeBackComment({ api, named, pullRequest }, app, markdown, log) {
    if (pullRequest === null)
        return;
    const author = app === null ? null : `${app}[bot]`;
    const sticky = { pullRequest, checkName: named.name, owner: named.owner, author, mayCreate: false };
    await (0,comment/* publishComment */.p)(api, sticky, markdown).catch((error) => log.warning(`the comment could not be updated: ${(0,rest/* describeError */.Uc)(error)}`));
}
function describeVerdict({ conclusion, title }) {
    const known = CONCLUSIONS.find((one) => one === conclusion);
    if (known === undefined)
        return null;
    return { conclusion: known, title, summary: "The report is in the job's summary.\n" };
}
function describeEnd({ wasCancelled }) {
    const { title, markdown } = (0,no_verdict.explainAbandoned)(wasCancelled);
    return { conclusion: 'cancelled', title, summary: markdown };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/github/artifacts.ts
var artifacts = __webpack_require__(4616);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/reach.ts
var reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/action/results-artifact.ts
var results_artifact = __webpack_require__(26603);
;// CONCATENATED MODULE: ./src/action/upload-left-batches.ts






/** Uploads the notes of batches that a step left which was ended: they go on, and a later job takes them up. Never rejects. */
async function uploadLeftBatches(env, { file, artifact }, launcher) {
    const log = new github_log.Log();
    if (file === '' || (0,open_file/* readHead */.zy)(file, reach/* ANYWHERE */.eY, 1).length === 0)
        return;
    const name = await (0,results_artifact/* tryUpload */.tH)(log, 'the notes of batches were not uploaded', () => (0,artifacts/* uploadFiles */.Zn)(artifact, [file], external_node_path_default().dirname(file), { env, launcher }));
    if (name !== null)
        log.info(`batches go on; their notes are in the artifact ${name}`);
}

;// CONCATENATED MODULE: ./src/action/upload-left-answers.ts







/** Uploads the journal that a step left which was ended, or could not write its results. Never rejects. */
async function uploadLeftAnswers(env, file, launcher) {
    const log = new github_log.Log();
    if ((0,open_file/* readHead */.zy)(file, reach/* ANYWHERE */.eY, 1).length === 0)
        return;
    const name = await (0,results_artifact/* tryUpload */.tH)(log, 'the answers up to then were not uploaded', () => (0,results_artifact/* uploadAnswers */.ne)(file, external_node_path_default().dirname(file), readPart(env), { env, launcher }));
    if (name !== null)
        log.info(`the answers up to then are in the artifact ${name}`);
}
function readPart(env) {
    const context = (0,github_context/* readContext */.y)(env);
    return { ...context, shard: (0,github_inputs/* readInputs */.K)(env, context.chosen).shard };
}

;// CONCATENATED MODULE: ./src/action/clean-up.ts



/** Closes the check that the main step left open, then uploads the answers that it left. Never rejects. */
async function cleanUp(env, { check, journal, batches }, workerLauncher) {
    await closeAbandoned(env, check);
    if (journal !== '')
        await uploadLeftAnswers(env, journal, workerLauncher);
    await uploadLeftBatches(env, batches, workerLauncher);
}


/***/ }),

/***/ 64802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ RUNNERS_VARIABLE)
/* harmony export */ });
/** Names of the runner's own variables, which are never keys in a workflow. */
const RUNNERS_VARIABLE = /^(?:GITHUB|ACTIONS|RUNNER)_/i;


/***/ }),

/***/ 96236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SHARD_SCHEMA),
/* harmony export */   h: () => (/* binding */ MAX_SHARDS)
/* harmony export */ });
/** Most shards of a plan: as many as a matrix has jobs. */
const MAX_SHARDS = 256;
/** Schema name of a shard's file. The shapes below are spelled as in the file (docs/shards.md). */
const SHARD_SCHEMA = 'llm-bench/shard/1';


/***/ }),

/***/ 12865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ SHARD_FORM),
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _domain_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96236);

/** Words for what a shard may be. */
const SHARD_FORM = `\`i/n\` with i from 1 to n, n at most ${_domain_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SHARDS */ .h}, e.g. \`2/4\``;
/** Reads `i/n`; null for anything else. */
function parseShard(text) {
    const [, index = 0, total = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text.trim()) ?? []).map(Number);
    return index >= 1 && index <= total && total <= _domain_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SHARDS */ .h ? { index, total } : null;
}


/***/ }),

/***/ 2764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PM: () => (/* binding */ createLineRedactor),
  lY: () => (/* binding */ createRedactor),
  dK: () => (/* binding */ isHidden),
  En: () => (/* binding */ listMaskForms),
  LG: () => (/* binding */ listSecretTexts)
});

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/text/decode-escapes.ts

/** Times that escapes are decoded which others have hidden (`%2541`): each is one more pass over the text. */
const MAX_ROUNDS = 3;
/** HTML's names of the characters of keys, each before its own, and of some that nobody sees. */
const NAMES = `
  excl! quot" num# dollar$ percnt% amp& apos' lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; lt< equals= gt>
  quest? commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] Hat^ lowbar_ UnderBar_ grave\` lcub{ lbrace{ verbar| vert|
  VerticalLine| rcub} rbrace} shy lrm rlm zwj zwnj NoBreak ZeroWidthSpace`;
const ENTITIES = new Map(Array.from(NAMES.matchAll(/([a-z]+)(\S?)/gi), ([, name = '', character = '']) => [name, character]));
const CODE = String.raw `\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})`;
/** A byte that goes on with a character of several in UTF-8. */
const FURTHER = '%[89abAB][0-9a-fA-F]';
const ESCAPE = new RegExp([
    `(?:%[cdCD][0-9a-fA-F]|%[eE][0-9a-fA-F]${FURTHER}|%[fF][0-7]${FURTHER}${FURTHER})${FURTHER}`,
    '%[0-9a-fA-F]{2}',
    CODE,
    `&(?:#(?:[xX]0{0,8}[0-9a-fA-F]{1,6}|0{0,8}[0-9]{1,7});?|(?:${[...ENTITIES.keys()].join('|')});)`,
    // What stands for nothing, all at once; line breaks and tabs are seen.
    `(?:(?!${CODE})\\\\|(?![\\t\\n\\v\\f\\r])${text_escape/* INVISIBLE */.kH.source})+`,
].join('|'), 'gu');
/**
 * Lists a text's decodings, without the text itself: the escapes of URLs (`%2F`), JSON (`\u002f`, `\/`) and HTML
 * (`&#47;`) decoded, invisible characters left out; then of that, where escapes were escaped.
 */
function listDecodings(text) {
    const decodings = [];
    let last;
    while (decodings.length < MAX_ROUNDS) {
        const next = decodeOnce(last?.text ?? text);
        if (next === null)
            break;
        last = last === undefined ? next : joinDecodings(last, next);
        decodings.push(last);
    }
    return decodings;
}
function decodeOnce(text) {
    if (text.search(ESCAPE) === -1)
        return null;
    // What an escape stands for is never longer than the escape.
    const [starts, ends] = [new Uint32Array(text.length), new Uint32Array(text.length)];
    const codes = new Uint16Array(text.length);
    let [size, last] = [0, 0];
    const put = (code, start, end) => {
        codes[size] = code;
        starts[size] = start;
        ends[size] = end;
        size += 1;
    };
    const copyUntil = (end) => {
        for (; last < end; last += 1)
            put(text.charCodeAt(last), last, last + 1);
    };
    for (const { 0: written, index } of text.matchAll(ESCAPE)) {
        copyUntil(index);
        last = index + written.length;
        const meant = decode(written);
        for (let at = 0; at < meant.length; at += 1)
            put(meant.charCodeAt(at), index, last);
    }
    copyUntil(text.length);
    return { text: Buffer.from(codes.buffer, 0, 2 * size).toString('utf16le'), starts, ends };
}
/** Gives a decoding of a decoding as one of the first text. */
function joinDecodings(outer, { text, starts, ends }) {
    for (let at = 0; at < text.length; at += 1) {
        starts[at] = outer.starts[starts[at] ?? 0] ?? 0;
        ends[at] = outer.ends[(ends[at] ?? 1) - 1] ?? 0;
    }
    return { text, starts, ends };
}
function decode(written) {
    if (written.startsWith('%'))
        return decodePercent(written);
    if (/^\\[ux]/.test(written))
        return fromCode(written.slice(2), 16);
    if (!written.startsWith('&'))
        return '';
    const name = written.slice(1).replace(/;$/, '');
    if (!name.startsWith('#'))
        return ENTITIES.get(name) ?? '';
    return /^#x/i.test(name) ? fromCode(name.slice(2), 16) : fromCode(name.slice(1), 10);
}
function decodePercent(written) {
    if (written.length === 3)
        return fromCode(written.slice(1), 16);
    return Buffer.from(written.replaceAll('%', ''), 'hex').toString('utf8');
}
function fromCode(digits, base) {
    const code = Number.parseInt(digits, base);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}

;// CONCATENATED MODULE: ./src/text/find-keys.ts
/** Finds parts of keys in a text in one pass, however many keys there are. */
/** Part of a key that gives it away wherever it stands. */
const PART_LENGTH = 12;
const FILTER_BITS = 20;
const BASE = 0x01_00_01_93;
function fold(text) {
    const codes = new Uint16Array(text.length);
    for (let index = 0; index < text.length; index += 1)
        codes[index] = foldCode(text.charCodeAt(index));
    return { text: Buffer.from(codes.buffer).toString('utf16le'), codes };
}
function foldCode(code) {
    if (code >= 0x41 && code <= 0x5a)
        return code + 32;
    if (code === 0x2d)
        return 0x2b;
    return code === 0x5f ? 0x2f : code;
}
/** Windows of one length, found by a rolling hash; a filter of bits in front keeps most of a text from the set. */
class Windows {
    length;
    #texts = new Set();
    #filter = new Uint8Array(1 << FILTER_BITS);
    #drop;
    constructor(length) {
        this.length = length;
        let drop = 1;
        for (let index = 1; index < length; index += 1)
            drop = Math.imul(drop, BASE);
        this.#drop = drop;
    }
    add(pattern) {
        this.#roll(pattern, (window) => void this.#texts.add(window), false);
    }
    remove(word) {
        this.#roll(word, (window) => void this.#texts.delete(window), true);
    }
    /** Finds where a text holds windows, in order, those that touch as one. */
    find(text) {
        const spans = [];
        this.#roll(text, (window, start) => {
            if (!this.#texts.has(window))
                return;
            const last = spans.at(-1);
            if (last !== undefined && start <= last.end)
                last.end = start + this.length;
            else
                spans.push({ start, end: start + this.length });
        }, true);
        return spans;
    }
    /** Calls back at each window; only at those that the filter knows where it is `filtered`, else it learns them. */
    #roll({ text, codes }, act, filtered) {
        const { length } = this;
        if (filtered && this.#texts.size === 0)
            return;
        let hash = 0;
        for (let index = 0; index < codes.length; index += 1) {
            if (index >= length)
                hash = (hash - Math.imul(codes[index - length] ?? 0, this.#drop)) | 0;
            hash = (Math.imul(hash, BASE) + (codes[index] ?? 0)) | 0;
            if (index < length - 1)
                continue;
            const slot = Math.imul(hash, 0x9e_37_79_b1) >>> (32 - FILTER_BITS);
            if (!filtered)
                this.#filter[slot] = 1;
            if (filtered && this.#filter[slot] === 0)
                continue;
            const start = index - length + 1;
            act(text.slice(start, index + 1), start);
        }
    }
}
/** Finder of the patterns of keys: any 12 characters of one in a row, a shorter one as a whole. */
class KeyFinder {
    #byLength = new Map();
    constructor(patterns, ownWords) {
        for (const pattern of patterns) {
            const length = Math.min(pattern.length, PART_LENGTH);
            const windows = this.#byLength.get(length) ?? new Windows(length);
            this.#byLength.set(length, windows);
            windows.add(fold(pattern));
        }
        // What stands in a word of ours gives no key away.
        for (const word of ownWords) {
            const folded = fold(word);
            for (const windows of this.#byLength.values())
                windows.remove(folded);
        }
    }
    /** Finds where a text holds parts of keys. */
    find(text) {
        const folded = fold(text);
        return [...this.#byLength.values()].flatMap((windows) => windows.find(folded));
    }
}
/** Gives spans in order, those that touch or overlap as one. */
function mergeSpans(spans) {
    const merged = [];
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end });
    }
    return merged;
}

;// CONCATENATED MODULE: ./src/text/own-words.ts
/** Words of the schema and of our messages: where a key is one of them, it is no secret. */
const OWN_WORDS = `benchmark_name model_id timestamp summary total_tests pass_rate avg_latency_ms total_tokens median_latency_ms p95_latency_ms
  secondary cost_usd results test_id case_hash must_pass messages expected criteria metadata evaluators explanations
  latency_ms error_kind output_cut reasoning reasoning_cut finish_reason input_tokens output_tokens left_out by_batch attempts
  thresholds min_pass_rate max_latency_ms regression_threshold statistics error_budget suspect_p confirm_trials
  benchmark_version compare_to fingerprint system_prompt redacted unfinished unfinished_kind baseline candidate complete cell_cases
  rescored_from cost_at_most_usd pass_keys jail unjailed unmeasured tool_version started_at finished_at requests asked_at instruments threshold settings
  exact_match contains_match not_contains starts_with ends_with fuzzy_match regex_match numeric_match any_number
  api_keys base_url auth_header system_prompt_file prompt_file max_concurrency timeout_seconds score_reasoning model_defaults
  concurrency benchmarks max_cost_usd max_minutes max_requests max_outage_seconds from_store embeddings temperature max_tokens provider recording
  anthropic openai ollama replay test_cases description difficulty delimiter strict statistical
  regressed below_floor incomparable minor_regression inconclusive no_baseline not_run improved unchanged regression below-floor
  minor-regression no-baseline unreachable rejected unscored rate_limited insufficient_quota refusal filtered tool_calls
  exit_code missing_cells p_adjusted p_better_adjusted p_exact p_cases p_fresh p_fresh_cases p_fresh_adjusted p_cases_adjusted
  change_all newly_failing newly_passing unstable compared worse_tags detectable_drop warnings llm-bench-action llm-bench
  llm-bench.yml llm-bench/run/1 llm-bench/run/2 llm-bench/verdict/1 benchmark-results customer_support truthfulqa placeholder changeme
  prompt_tokens completion_tokens stream_options max_completion_tokens parameters configuration LLM benchmarks`.split(/\s+/);

;// CONCATENATED MODULE: ./src/text/redact.ts



/** Shortest key that is hidden; a shorter one, or a word, is a placeholder (`none`, `anything`), common in texts. */
const MIN_SECRET_LENGTH = 8;
const PLACEHOLDER = /^(?:[a-z]{1,11}|\d{1,11}|(?:no|not|dummy|fake|test)-(?:key|needed|required))$/i;
const WORDS = new Set(OWN_WORDS.map((word) => word.toLowerCase()));
/** Tells whether a key is hidden: not one that is shorter than 8 characters, a placeholder, or a word of the schema. */
function isHidden(key) {
    return key.length >= MIN_SECRET_LENGTH && !PLACEHOLDER.test(key) && !WORDS.has(key.toLowerCase());
}
/** Lists the texts by which keys give themselves away, once each: whole ones, and the lines of those of several. */
function listSecretTexts(keys) {
    const texts = [...keys].flatMap((key) => [key, ...key.split(/[\r\n]+/).map((line) => line.trim())]);
    return [...new Set(texts)].filter(isHidden);
}
/**
 * Gives a redactor for keys, in the spellings in which they leak: plain, escaped for URLs, JSON or HTML, base64 (also
 * within a longer text, and with the alphabet of URLs), hexadecimal, reversed, with its halves swapped or each reversed,
 * and with invisible characters in between. Of each any 12 characters in a row are hidden, of a key of 8 to 11 the
 * whole; but nothing that stands within a word of ours, a name of the plan among them. It takes one pass over a text,
 * however many keys there are.
 */
function createRedactor(keys, names = []) {
    const secrets = listSecretTexts(keys);
    if (secrets.length === 0)
        return (text) => text;
    const finder = new KeyFinder(secrets.flatMap(listPatterns), [...OWN_WORDS, ...names]);
    return (text) => {
        if (text.length < MIN_SECRET_LENGTH)
            return text;
        const further = listDecodings(text).flatMap(({ text: decoded, starts, ends }) => finder
            .find(decoded)
            .map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? text.length })));
        const spans = mergeSpans([...finder.find(text), ...further]);
        let [hidden, last] = ['', 0];
        for (const { start, end } of spans) {
            hidden += `${text.slice(last, start)}***`;
            last = end;
        }
        return hidden + text.slice(last);
    };
}
/** Gives a redactor that puts text on one line and hides the key in its usual spellings. */
function createLineRedactor(key) {
    const hide = createRedactor(key === null ? [] : [key]);
    return (text) => hide(text.replaceAll(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ').trim());
}
/** Lists the forms of a key that GitHub is told to mask. */
function listMaskForms(key) {
    const bytes = Buffer.from(key);
    const forms = [
        key,
        bytes.toString('base64'),
        bytes.toString('base64url'),
        encodeURIComponent(key.toWellFormed()),
        JSON.stringify(key).slice(1, -1),
        ...listTurned(key),
    ];
    return [...new Set(forms)];
}
function listPatterns(key) {
    const bytes = Buffer.from(key);
    const plain = [key, ...listTurned(key)];
    // A key may hold what looks like an escape.
    const decoded = plain.flatMap((text) => listDecodings(text).map((decoding) => decoding.text));
    const forms = [
        ...plain,
        ...decoded,
        bytes.toString('hex'),
        ...[0, 1, 2].map((offset) => base64At(offset, bytes)),
    ];
    return forms.filter((form) => form.length >= MIN_SECRET_LENGTH);
}
/** Lists a key reversed, with its halves swapped, and each of them reversed. */
function listTurned(key) {
    const reverse = (text) => Array.from(text).reverse().join('');
    const middles = new Set([Math.floor(key.length / 2), Math.ceil(key.length / 2)]);
    const halves = [...middles].flatMap((middle) => {
        const [first, second] = [key.slice(0, middle), key.slice(middle)];
        return [second + first, reverse(first) + reverse(second)];
    });
    return [reverse(key), ...halves];
}
/** Gives the base64 characters that depend on the key alone, where it starts `offset` bytes into a group of three. */
function base64At(offset, bytes) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}


/***/ })

};
