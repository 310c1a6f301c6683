export const id = 385;
export const ids = [385];
export const modules = {

/***/ 53385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Log: () => (/* binding */ Log)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67388);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53326);



/** Longest line of the log: it is for a person, and the report holds the rest. */
const MAX_LENGTH = 1000;
/** Most warnings of a step; GitHub shows ten of each kind. */
const MAX_EACH = 9;
/** The step's log. Nothing that is printed can be a workflow command, whoever wrote it, and no key is in it. */
class Log {
    #secrets = new Set();
    #redact = (text) => text;
    #warnings = 0;
    /** Hides these keys too, here and, as GitHub masks what it is told, in all that later steps of the job print. */
    hide(keys) {
        for (const text of (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .listSecretTexts */ .LG)(keys)) {
            if (!this.#secrets.has(text))
                (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(text);
            this.#secrets.add(text);
        }
        this.#redact = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)(this.#secrets);
    }
    /** Hides the keys in a text that leaves by another way: the check, the comment, outputs, files. */
    redact(text) {
        return this.#redact(text);
    }
    /** Prints a line. */
    info(text) {
        process.stdout.write(`${this.#clean(text)}\n`);
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
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   jV: () => (/* binding */ markdownPhrase),
/* harmony export */   kH: () => (/* binding */ INVISIBLE),
/* harmony export */   s$: () => (/* binding */ jsonText),
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
/** Gives untrusted text as one line, cut to `maxLength` characters, without control, reordering or invisible ones. */
function oneLine(text, maxLength = MAX_LENGTH) {
    // Cut before and after: cleaning a megabyte to show a line of it is work for nothing.
    const line = text
        .trimStart()
        .slice(0, 20 * maxLength)
        .replaceAll(/\s+/g, ' ')
        .replaceAll(INVISIBLE, '')
        .trim();
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
function htmlCode(text) {
    const line = oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<code>${line}</code>`;
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
/**
 * Gives a value as JSON to print: the same value for a reader of JSON, without the prefix by which GitHub's runner
 * finds commands anywhere in a line.
 */
function jsonText(value, indent) {
    // Nothing but a text within JSON holds a number sign.
    return JSON.stringify(value, null, indent).replaceAll('##[', String.raw `#\u0023[`);
}
/** Breaks up comment marks, so that no text can pass for the hidden comment by which ours is found. */
function breakComments(line) {
    return line.replaceAll('<!--', '<! --');
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
