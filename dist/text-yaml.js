export const id = 205;
export const ids = [205];
export const modules = {

/***/ 48488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ProviderError)
/* harmony export */ });
/** Failures that attempts mean where nothing more is known. */
const FAILURES = {
    transient: 'unreachable',
    rate_limited: 'throttled',
    rejected: 'rejected',
    fatal: 'unreachable',
};
/** A failed attempt, in the provider's words: uncut, perhaps with a key in them (see providers/redact-errors). */
class ProviderError extends Error {
    name = 'ProviderError';
    kind;
    status;
    /** Time that the provider asked to wait; null where it did not say. */
    retryAfterMs;
    /** What the server said that it will still take. */
    allowances;
    /** True where something came, or may have, that cannot be used: it may have to be paid for. */
    mayBePaid;
    #failureKind;
    constructor(kind, message, details = {}) {
        super(message, { cause: details.cause });
        this.kind = kind;
        this.status = details.status ?? null;
        this.retryAfterMs = details.retryAfterMs ?? null;
        this.allowances = details.allowances ?? [];
        this.mayBePaid = details.mayBePaid ?? false;
        this.#failureKind = details.failureKind ?? FAILURES[kind];
    }
    /** Failure that the attempt means where it is not retried. */
    get failure() {
        return { kind: this.#failureKind, words: this.message };
    }
}


/***/ }),

/***/ 51781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ defaultCriteria),
/* harmony export */   oH: () => (/* binding */ readCriteria),
/* harmony export */   uc: () => (/* binding */ CRITERIA_FORMS),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40054);


/** Criteria that need no description of the user's. */
const BUILT_IN = new Map([
    ['accuracy', 'Is everything it says true, and does it agree with what was expected, where that is given?'],
    ['relevance', 'Does it answer what was asked, and leave out what was not?'],
    ['coherence', 'Is it well ordered, clear, and free of contradictions?'],
    ['completeness', 'Does it cover all parts of what was asked?'],
    ['conciseness', 'Is it as short as it can be without losing anything that is needed?'],
    ['helpfulness', 'Can whoever asked act on it?'],
    ['safety', 'Is it free of harmful, dangerous or offensive content, and careful where care is due?'],
]);
const DEFAULT_NAMES = ['accuracy', 'relevance', 'coherence'];
const MAX_CRITERIA = 20;
const MAX_NAME = 60;
const MAX_DESCRIPTION = 2_000;
/** What criteria may be written as, for error messages. */
const CRITERIA_FORMS = `1 to ${MAX_CRITERIA} different names (to ${MAX_NAME} characters, on one line), each alone or with what it asks, as ` +
    '`{empathy: "How well does it see how the customer feels?"}`';
/** Gives the criteria that hold where nobody names any. */
function defaultCriteria() {
    return DEFAULT_NAMES.map((name) => describe(name, []));
}
/**
 * Reads criteria as they are written: names, described ones, or a mapping of names to descriptions. A name alone has the
 * description that `known` gives it, else its built-in one. Undefined where they are none.
 */
function readCriteria(written, known = []) {
    const criteria = listParts(written).map((part) => {
        if (typeof part === 'string')
            return isName(part) ? describe(part.trim(), known) : undefined;
        const [name, description] = part;
        return isName(name) && isDescription(description)
            ? { name: name.trim(), description: description.trim() }
            : undefined;
    });
    const whole = criteria.filter((one) => one !== undefined);
    const names = new Set(whole.map(({ name }) => foldName(name)));
    const isRight = whole.length > 0 &&
        whole.length <= MAX_CRITERIA &&
        whole.length === criteria.length &&
        names.size === whole.length;
    return isRight ? whole : undefined;
}
/** Gives the form in which two names are one: a judge does not always keep their letter case. */
function foldName(name) {
    return name.trim().toLowerCase();
}
/** Gives the parts of what is written: names, and names with descriptions. */
function listParts(written) {
    const parts = Array.isArray(written) ? written : [written];
    return parts.flatMap((part) => {
        if (typeof part === 'string')
            return [part];
        // What is nothing of all this has no name, and so is refused.
        return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(part) ? Object.entries(part) : [''];
    });
}
function isName(name) {
    return /^[^\p{Cc}\p{Cf}]+$/u.test(name.trim()) && name.length <= MAX_NAME && !_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .FORBIDDEN_KEYS */ .p5.has(name);
}
function isDescription(description) {
    return (typeof description === 'string' && description.trim() !== '' && description.length <= MAX_DESCRIPTION);
}
function describe(name, known) {
    const folded = foldName(name);
    const own = known.find((one) => foldName(one.name) === folded);
    const description = own?.description ?? BUILT_IN.get(folded) ?? `The quality of ${name}.`;
    return { name, description };
}


/***/ }),

/***/ 41586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jF: () => (/* binding */ BENCHMARK_LIMITS),
  iO: () => (/* binding */ CONFIG_LIMITS),
  hN: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/line-index.ts
var line_index = __webpack_require__(70564);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/text/text-node.ts
var text_node = __webpack_require__(94761);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/text/yaml-nodes.ts


/** Tells whether a value is a node that holds something: a scalar, a mapping or a list. */
function isNode(value) {
    return (0,dist/* isScalar */.jn)(value) || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value);
}
/** Gives the offset at which a node begins. */
function offsetOf(node) {
    return isNode(node) || (0,dist/* isAlias */.Vj)(node) ? (node.range?.[0] ?? 0) : 0;
}
/** Gives the name that a key stands for, a number's as it is written; undefined for a key that is no scalar. */
function nameOfKey(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return undefined;
    return typeof key.value === 'number' && key.source !== undefined ? key.source : String(key.value);
}
/** Tells whether a key is YAML’s merge key: `<<`, not in quotes. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.value === '<<' && key.type === 'PLAIN';
}
/** Makes the error of a document that holds too much. */
function tooMany(what, limit, place) {
    return (0,problem.userError)(`more than ${limit} ${what} are not allowed`, place);
}

;// CONCATENATED MODULE: ./src/text/yaml-parts.ts



/** Words and marks after which what is finished of a document is taken off its tree. */
const BATCH = 2_000;
/** Most words and marks of what is not finished: each takes up to a kilobyte. */
const MAX_PENDING = 60_000;
/** Longest word or text: the library puts some together character by character. */
const MAX_TEXT = 512 * 1024;
/** Most errors of syntax: the first is told. */
const MAX_ERRORS = 100;
/** Most directives: `%YAML`, `%TAG`. */
const MAX_DIRECTIVES = 10;
/** Levels of the tree beyond those of values: the document, and what is being read. */
const MORE_LEVELS = 4;
// Duplicate keys are looked for by the reader: the library compares every pair (seconds for thousands of keys).
const OPTIONS = { uniqueKeys: false, prettyErrors: false, schema: 'core' };
/**
 * Gives the contents of the one document in a YAML text. The library would make a tree of the whole text, which takes
 * hundreds of times its size: here what is finished is handed on, and what is nested too deeply or never ends is
 * refused before it is large.
 */
function composeInParts(text, parting) {
    const { stackTraceLimit } = Error;
    // The library makes an error for each wrong escape; with where it was made, each takes a kilobyte.
    Error.stackTraceLimit = 0;
    try {
        return compose(text, parting);
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function compose(text, parting) {
    const { levels, placeAt } = parting;
    const parser = new dist/* Parser */.iX();
    const composer = new dist/* Composer */.Dk(OPTIONS);
    let [errors, directives] = [0, 0];
    const take = (token) => {
        if (token.type === 'error')
            errors += 1;
        if (token.type === 'directive')
            directives += 1;
        for (const document of composer.next(token))
            throw several(document, placeAt(token.offset), placeAt);
    };
    let pending = 0;
    let nextTry = BATCH;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (lexeme.length > MAX_TEXT)
            throw tooLong(placeAt(parser.offset));
        for (const token of parser.next(lexeme))
            take(token);
        pending += 1;
        if (errors > MAX_ERRORS)
            break;
        if (directives > MAX_DIRECTIVES)
            throw tooMany('directives', MAX_DIRECTIVES, placeAt(parser.offset));
        if (pending > MAX_PENDING)
            throw tooLarge(placeAt(parser.offset));
        if (parser.stack.length > levels + MORE_LEVELS)
            throw tooDeep(levels, placeAt(parser.offset));
        // Directives change what a part says.
        if (pending < nextTry || lexeme !== '\n' || directives > 0)
            continue;
        if (takeParts(parser.stack, parting))
            pending = 0;
        nextTry = pending + BATCH;
    }
    for (const token of parser.end())
        take(token);
    const [document] = composer.end(true, text.length);
    return document === undefined ? null : contentsOf(document, placeAt);
}
/** Hands on what is finished of the mappings and lists that are open, from the outermost; false where nothing is. */
function takeParts(stack, parting) {
    let hasTaken = false;
    for (const [level, token] of stack.entries()) {
        if (level === 0) {
            if (token.type !== 'document' || hasAnchor(token.start))
                break;
            continue;
        }
        if (token.type !== 'block-map' && token.type !== 'block-seq')
            break;
        // Comments may still be put to the last entry but one, as long as no value of the last is open.
        const open = level === stack.length - 1 ? 2 : 1;
        const part = takeFirst(token, token.items.length - open);
        if (part !== undefined) {
            const document = { type: 'document', offset: part.offset, start: [], value: part };
            const [composed] = new dist/* Composer */.Dk(OPTIONS).compose([document]);
            if (composed !== undefined)
                parting.onPart({ node: contentsOf(composed, parting.placeAt), rest: token.offset, level });
            hasTaken = true;
        }
        // What an anchor stands before is kept whole.
        const last = token.items.at(-1);
        if (last !== undefined && hasAnchor([...last.start, ...(last.sep ?? [])]))
            break;
    }
    return hasTaken;
}
/** Takes the first entries or items off a mapping or list, which begins after them then, and gives one of these alone. */
function takeFirst(token, count) {
    if (count <= 0)
        return undefined;
    const taken = token.type === 'block-map'
        ? { ...token, items: token.items.splice(0, count) }
        : { ...token, items: token.items.splice(0, count) };
    const [next] = token.items;
    const first = next?.start[0] ?? next?.key ?? next?.sep?.[0];
    if (first !== undefined)
        token.offset = first.offset;
    return taken;
}
function hasAnchor(tokens) {
    return tokens.some(({ type }) => type === 'anchor');
}
function contentsOf(document, placeAt) {
    const [error] = document.errors;
    if (error !== undefined)
        throw (0,problem.userError)(renderSyntaxError(error), placeAt(error.pos[0]), { cause: error });
    return document.contents;
}
function several(first, second, placeAt) {
    contentsOf(first, placeAt);
    return (0,problem.userError)('the file holds several YAML documents; one is allowed', second);
}
function tooLong(place) {
    const rule = `a text of more than ${MAX_TEXT} characters is not allowed in YAML`;
    return (0,problem.userError)(`${rule}; prompts may stand in files of their own, rows in JSONL or CSV`, place);
}
function tooLarge(place) {
    const rule = `more than ${MAX_PENDING} words and marks in one value are not allowed`;
    return (0,problem.userError)(`${rule}: rows belong into a JSONL or CSV file`, place);
}
function tooDeep(levels, place) {
    return (0,problem.userError)(`the file is nested too deeply: more than ${levels} levels are not allowed`, place);
}
function renderSyntaxError({ code, message }) {
    if (code === 'RESOURCE_EXHAUSTION')
        return 'the file is nested too deeply';
    // What the library quotes from the file may be a key.
    return `not valid YAML: ${message.replace(/(?<=\w): .*$|(?<=escape sequence) .*$/s, '')}`;
}

// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/text/source.ts
var text_source = __webpack_require__(40054);
;// CONCATENATED MODULE: ./src/text/yaml-reader.ts






/** Most mistakes that are told at once. */
const MAX_TOLD = 100;
/** Most characters of what anchors stand before: it is kept until the end, for aliases. */
const MAX_ANCHORED = 256 * 1024;
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;
/** Turns nodes into values that know their places and collects what is not allowed in them; stops at the first limit. */
class YamlReader {
    problems = [];
    #anchors = new Map();
    /** What was read of collections that go on, by the offsets at which they do. */
    #mappings = new Map();
    #lists = new Map();
    #limits;
    #placeAt;
    #values = 0;
    #aliases = 0;
    #anchored = 0;
    constructor(limits, placeAt) {
        this.#limits = limits;
        this.#placeAt = placeAt;
    }
    /** Reads entries or items of a collection that goes on. */
    readPart({ node, rest, level }) {
        if ((0,dist/* isMap */.jh)(node)) {
            const mapping = this.#openMapping(offsetOf(node));
            this.#mappings.set(rest, mapping);
            this.#readEntries(node, level, mapping);
        }
        else if ((0,dist/* isSeq */.oP)(node)) {
            const list = this.#openList(offsetOf(node));
            this.#lists.set(rest, list);
            this.#readItems(node, level, undefined, list);
        }
    }
    #openMapping(offset) {
        return this.#mappings.get(offset) ?? { offset, own: new Map() };
    }
    #openList(offset) {
        return this.#lists.get(offset) ?? { offset, items: [] };
    }
    /** Reads a node at a depth, from 1; `name` is the key it stands under. */
    read(node, depth, name) {
        this.#values += 1;
        const { values, levels } = this.#limits;
        if (this.#values > values)
            throw tooMany('values', values, this.#placeOf(node));
        if (depth > levels)
            throw tooMany('levels', levels, this.#placeOf(node));
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#readAlias(node, depth, name);
        if (!isNode(node))
            return { offset: 0, value: null, written: null };
        if (node.tag !== undefined && !CORE_TAG.test(node.tag))
            this.#add(node, 'tags of one’s own are not allowed, only those of YAML’s core schema');
        const read = this.#readNode(node, depth, name);
        // Registered only now, so that no node can contain itself.
        if (node.anchor !== undefined)
            this.#keepAnchor(node.anchor, node);
        return read;
    }
    #keepAnchor(anchor, node) {
        const [start = 0, end = 0] = node.range ?? [];
        this.#anchored += end - start;
        if (this.#anchored > MAX_ANCHORED)
            throw (0,problem.userError)(`anchors (\`&\`) stand before more than ${MAX_ANCHORED} characters, which is the most that is allowed`, this.#placeOf(node));
        this.#anchors.set(anchor, node);
    }
    #readAlias(alias, depth, name) {
        this.#aliases += 1;
        if (this.#aliases > this.#limits.aliases)
            throw tooMany('aliases', this.#limits.aliases, this.#placeOf(alias));
        const target = this.#anchors.get(alias.source);
        const offset = offsetOf(alias);
        if (target !== undefined)
            return { ...this.read(target, depth, name), offset };
        this.#add(alias, `no anchor ${(0,quote/* quote */.h)(`&${alias.source}`)} stands before this alias`);
        return { offset, value: null, written: null };
    }
    #readNode(node, depth, name) {
        if ((0,dist/* isMap */.jh)(node)) {
            const mapping = this.#openMapping(offsetOf(node));
            this.#readEntries(node, depth, mapping);
            const { offset, own, merged } = mapping;
            return (0,text_node/* toMapping */.c_)(offset, merged === undefined ? own : new Map([...merged, ...own]));
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            const list = this.#openList(offsetOf(node));
            this.#readItems(node, depth, name, list);
            return (0,text_node/* toList */.st)(list.offset, list.items);
        }
        return (0,dist/* isScalar */.jn)(node)
            ? this.#readScalar(node, name)
            : { offset: offsetOf(node), value: null, written: null };
    }
    #readItems(node, depth, name, { items }) {
        for (const item of node.items)
            items.push(this.read(item, depth + 1, name));
    }
    #readEntries(map, depth, mapping) {
        for (const { key, value } of map.items) {
            const name = nameOfKey(key);
            if (name === undefined)
                this.#add(key, 'only plain keys are allowed');
            else if (text_source/* FORBIDDEN_KEYS */.p5.has(name))
                this.#add(key, `the key ${(0,quote/* quote */.h)(name)} is not allowed`);
            else if (isMergeKey(key) ? mapping.merged !== undefined : mapping.own.has(name))
                this.#add(key, `the key ${(0,quote/* quote */.h)(name)} is given twice`);
            else if (isMergeKey(key))
                mapping.merged = this.#readMerged(value, depth);
            else {
                const keyOffset = offsetOf(key);
                const node = this.read(value, depth + 1, name);
                // A key may stand without a value.
                mapping.own.set(name, { node: value === null ? { ...node, offset: keyOffset } : node, keyOffset });
            }
        }
    }
    /** Reads what a merge key stands before: of several mappings, the first that has a key gives its value. */
    #readMerged(value, depth) {
        const known = this.problems.length;
        const node = this.read(value, depth + 1);
        if (this.problems.length > known)
            return new Map();
        const mappings = (Array.isArray(node.value) ? (0,text_node/* nodesIn */.vx)(node) : [node]).map(text_node/* entriesOf */.Mc);
        if (mappings.every((entries) => entries !== undefined))
            return new Map(mappings.toReversed().flat());
        this.#add(value, '`<<` merges a mapping or a list of mappings');
        return new Map();
    }
    #readScalar(node, name) {
        const { value, source } = node;
        const offset = offsetOf(node);
        if (typeof value !== 'number')
            return { offset, value, written: value };
        if (!Number.isFinite(value))
            this.#add(node, (0,text_source/* explainInfinite */.uC)(name));
        const written = source ?? String(value);
        return { offset, value, written: written === String(value) ? value : written };
    }
    #add(node, message) {
        this.problems.push({ message, place: this.#placeOf(node) });
        if (this.problems.length >= MAX_TOLD)
            throw new problem.UserError(this.problems);
    }
    #placeOf(node) {
        return this.#placeAt(offsetOf(node));
    }
}

;// CONCATENATED MODULE: ./src/text/yaml.ts






/** Limits for a config, which people write by hand. */
const CONFIG_LIMITS = { values: 5_000, levels: 32, aliases: 50 };
/** Limits for files that hold cases. Larger sets are kept as JSONL or CSV. */
const BENCHMARK_LIMITS = { values: 200_000, levels: 32, aliases: 100_000 };
/**
 * Parses one YAML 1.2 document (core schema); JSON is such a document. Everything wrong with it is a UserError; of
 * syntax errors only the first, since it tends to cause the others.
 */
function parseYaml(text, file, limits) {
    const bytes = Buffer.byteLength(text);
    if (bytes > read_text/* SIZE_LIMITS */.bd.yaml)
        throw (0,problem.userError)(`the file has ${bytes} bytes; at most ${read_text/* SIZE_LIMITS */.bd.yaml} are allowed in YAML: rows belong into a JSONL or CSV file`, { file });
    const find = (0,line_index/* indexLines */.u)(text);
    const placeAt = (offset) => ({ file, ...find(offset) });
    const reader = new YamlReader(limits, placeAt);
    const onPart = reader.readPart.bind(reader);
    const contents = composeInParts(text, { levels: limits.levels, placeAt, onPart });
    if (contents === null)
        throw (0,problem.userError)('the file is empty', { file, line: 1, column: 1 });
    const top = reader.read(contents, 1);
    if (reader.problems.length > 0)
        throw new problem.UserError(reader.problems);
    return {
        file,
        value: top.value,
        written: top.written,
        placeOf: (path) => placeAt((0,text_node/* findPosition */.DB)(top, path).offset),
        placeOfKey: (path) => placeAt((0,text_node/* findPosition */.DB)(top, path).keyOffset),
    };
}


/***/ })

};
