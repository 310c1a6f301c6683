export const id = 3385;
export const ids = [3385];
export const modules = {

/***/ 53385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Log: () => (/* binding */ Log)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67388);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2764);



/** Longest line of the log: it is for a person, and the report holds the rest. */
const MAX_LENGTH = 1000;
/** Most warnings of a step; GitHub shows ten of each kind. */
const MAX_EACH = 9;
/** The step's log. Nothing that is printed can be a workflow command, whoever wrote it, and no key is in it. */
class Log {
    #secrets = new Set();
    #names = [];
    #redact = (text) => text;
    #warnings = 0;
    /** Hides these keys too, here and, as GitHub masks what it is told, in all that later steps of the job print. */
    hide(keys) {
        for (const text of (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .listSecretTexts */ .LG)(keys)) {
            if (!this.#secrets.has(text))
                for (const form of (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .listMaskForms */ .En)(text))
                    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(form);
            this.#secrets.add(text);
        }
        this.#redact = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)(this.#secrets, this.#names);
    }
    /** Leaves these names as they are, whatever keys may have in common with them. */
    spare(names) {
        this.#names = [...names];
        this.#redact = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)(this.#secrets, this.#names);
    }
    /** Hides the keys in a text that leaves by another way: the check, the comment, outputs, files. */
    redact(text) {
        return this.#redact(text);
    }
    /** Prints a line. */
    info(text) {
        process.stdout.write(`${this.#clean(text)}\n`);
    }
    /** Prints what is told until an act has ended as a group, which GitHub folds. */
    async group(title, act) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh)(this.#clean(title));
        try {
            return await act();
        }
        finally {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4)();
        }
    }
    /** Prints a notice that GitHub shows with the run. */
    notice(text) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)(this.#clean(text));
    }
    /** Prints a warning that GitHub shows with the run, as long as there are few. */
    warning(text) {
        this.#warnings += 1;
        if (this.#warnings <= MAX_EACH)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(this.#clean(text));
        else
            this.info(`warning: ${text}`);
    }
    /** Prints the error that GitHub shows with the run. */
    error(text) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(this.#clean(text));
    }
    #clean(text) {
        return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(this.#redact(text), MAX_LENGTH);
    }
}


/***/ }),

/***/ 67388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   jV: () => (/* binding */ markdownPhrase),
/* harmony export */   kH: () => (/* binding */ INVISIBLE),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   vl: () => (/* binding */ htmlMarkedCode),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Control characters, and those that reorder or hide text: bidirectional marks, zero-width ones, tags, separators,
 * private use.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/** Longest text that is shown: what a reader takes in at a glance. */
const MAX_LENGTH = 300;
/** Longest run of backticks that is kept: GitHub's Markdown closes no code span that was opened by more than 80. */
const MAX_BACKTICKS = 40;
/** Words of printable ASCII, as most texts are: nothing in them must be looked for. */
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/;
/** Gives untrusted text as one line, cut to `maxLength` characters, without control, reordering or invisible ones. */
function oneLine(text, maxLength = MAX_LENGTH) {
    if (text.length <= maxLength && PLAIN_LINE.test(text))
        return text;
    // Cut before and after: cleaning a megabyte to show a line of it is work for nothing.
    const line = text
        .trimStart()
        .slice(0, 20 * maxLength)
        .replaceAll(/\s+/g, ' ')
        .replaceAll(INVISIBLE, '')
        .trim();
    if (line.length <= maxLength)
        return line;
    const characters = Array.from(line);
    return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line;
}
/** Gives untrusted text as a Markdown code span: nothing in it is markup, a mention, a link, an image or HTML. */
function codeSpan(text, maxLength = MAX_LENGTH) {
    const line = breakComments(oneLine(text, maxLength)).replaceAll(/`+/g, (run) => run.slice(0, MAX_BACKTICKS));
    if (line === '')
        return '*empty*';
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return fence + pad + line + pad + fence;
}
/** Gives untrusted text as a code span that stays within its cell of a table. */
function codeCell(text) {
    // Readers of Markdown disagree about a bar after two backslashes.
    return codeSpan(text).replaceAll('\\|', '\\ |').replaceAll('|', '\\|');
}
/** Gives untrusted text as code within a line of HTML, where Markdown is not read but mentions are. */
function htmlCode(text, maxLength = MAX_LENGTH) {
    return `<code>${escapeHtml(oneLine(text, maxLength))}</code>`;
}
/** Gives the pieces of a line (see oneLine) as code within HTML, some of them in an element that marks them. */
function htmlMarkedCode(pieces) {
    const marked = pieces.map(({ text, mark }) => mark === null ? escapeHtml(text) : `<${mark}>${escapeHtml(text)}</${mark}>`);
    return `<code>${marked.join('')}</code>`;
}
/** Gives untrusted lines as a fenced block of Markdown, each cut; nothing in it ends the block or is markup. */
function fence(lines, language, maxLength = MAX_LENGTH) {
    const shown = lines.map((line) => breakComments(cutLine(line, maxLength)));
    const runs = shown.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
    const bar = '`'.repeat(Math.max(2, ...runs) + 1);
    return [`${bar}${language}`, ...shown, bar].join('\n');
}
/** Gives a line with its indentation, without what hides or reorders text. */
function cutLine(text, maxLength) {
    const line = text
        .slice(0, 20 * maxLength)
        .replaceAll('\t', '  ')
        .replaceAll(INVISIBLE, '')
        .replaceAll(/`+/g, (run) => run.slice(0, MAX_BACKTICKS))
        .trimEnd();
    const characters = Array.from(line);
    return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** Gives a phrase as Markdown: someone else's words become code. */
function markdownPhrase(phrase) {
    return phrase.map((part) => (typeof part === 'string' ? part : codeSpan(part.theirs))).join('');
}
/**
 * Gives untrusted text for a terminal or a log, on one line, without the prefixes by which GitHub's runner finds
 * commands in what a step prints (`::` at the start, `##[` anywhere).
 */
function plainText(text, maxLength = MAX_LENGTH) {
    return oneLine(text, maxLength).replaceAll('##[', '## [').replace(/^::/, ': :');
}
/** Control characters and ends of lines that JSON leaves as they are. */
const RAW_CONTROLS = /[\u007f-\u009f\u2028\u2029]/g;
/**
 * Gives a value as JSON to print: the same value for a reader of JSON, without control characters, and without the
 * prefix by which GitHub's runner finds commands anywhere in a line.
 */
function jsonText(value, indent) {
    // Nothing but a text within JSON holds a number sign.
    return JSON.stringify(value, null, indent)
        .replaceAll('##[', String.raw `#\u0023[`)
        .replaceAll(RAW_CONTROLS, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Breaks up comment marks, so that no text can pass for the hidden comment by which ours is found. */
function breakComments(line) {
    return line.replaceAll('<!--', '<! --');
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
