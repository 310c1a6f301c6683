export const id = 168;
export const ids = [168];
export const modules = {

/***/ 55587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readMessages),
/* harmony export */   R: () => (/* binding */ holdsMessages)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55383);


const ROLES = {
    system: 'system',
    developer: 'system',
    user: 'user',
    assistant: 'assistant',
};
/** Names by which OpenAI's evals mark turns that are examples; their role is `system`. */
const EXAMPLES = {
    example_user: 'user',
    example_assistant: 'assistant',
};
const TOOL_ROLES = ['tool', 'function'];
const TOOL_KEYS = ['tool_calls', 'function_call', 'tool_call_id'];
const TEXT_PARTS = ['text', 'input_text', 'output_text'];
/** Tells whether a value is a list of messages. */
function holdsMessages(value) {
    return Array.isArray(value) && value.length > 0 && value.every((item) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(item) && 'role' in item);
}
/** Gives the conversation that a list of messages holds; what cannot be asked is refused by its name. */
function readMessages(value) {
    const messages = [];
    for (const [index, item] of value.entries()) {
        const read = readMessage(item);
        if ('wrong' in read)
            return wrong(`message ${index + 1} ${read.wrong}`);
        if (read.role === 'system' && messages.some(({ role }) => role !== 'system'))
            return wrong(`message ${index + 1} is a system message after others; it must stand before them`);
        messages.push(read);
    }
    const last = messages.at(-1);
    if (last?.role !== 'user')
        return wrong(`the last message must be the user’s, found ${last === undefined ? 'none' : `one of \`${last.role}\``}; an answer of the assistant belongs into \`expected\``);
    return { status: 'read', messages, input: last.content };
}
function readMessage(item) {
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(item) || typeof item['role'] !== 'string')
        return { wrong: 'must be a mapping with `role` and `content`' };
    const { role: given, name = null, content = null } = item;
    const role = readRole(given, name);
    if (typeof role !== 'string')
        return role;
    const tool = TOOL_KEYS.find((key) => isFilled(item[key]));
    if (tool !== undefined)
        return { wrong: `has \`${tool}\`; calls of tools are not supported` };
    const text = readContent(content);
    return typeof text === 'string' ? { role, content: text } : text;
}
function readRole(role, name) {
    if (TOOL_ROLES.includes(role))
        return { wrong: `is of role \`${role}\`; calls of tools are not supported` };
    const known = Object.hasOwn(ROLES, role) ? ROLES[role] : undefined;
    if (known === undefined)
        return { wrong: `is of role ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(role)}; known: ${Object.keys(ROLES).join(', ')}` };
    if (name === null || name === '')
        return known;
    const example = typeof name === 'string' && Object.hasOwn(EXAMPLES, name) ? EXAMPLES[name] : undefined;
    return example ?? { wrong: `has the name ${show(name)}; known: ${Object.keys(EXAMPLES).join(', ')}` };
}
function readContent(content) {
    if (typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean')
        return String(content);
    if (!Array.isArray(content))
        return { wrong: 'has no `content` that is text' };
    const texts = [];
    for (const part of content) {
        const { type, text } = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(part) ? part : {};
        if (typeof type !== 'string' || !TEXT_PARTS.includes(type) || typeof text !== 'string')
            return { wrong: `holds a part of type ${show(type ?? null)}; only text is supported` };
        texts.push(text);
    }
    return texts.join('');
}
function show(value) {
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(typeof value === 'string' ? value : JSON.stringify(value));
}
function isFilled(value) {
    return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}
function wrong(message) {
    return { status: 'wrong', message };
}


/***/ }),

/***/ 90168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sample: () => (/* binding */ sample)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/imports/write-new.ts
var write_new = __webpack_require__(88086);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/text/plural.ts
var plural = __webpack_require__(80573);
// EXTERNAL MODULE: ./src/benchmarks/cases-file/messages.ts
var cases_file_messages = __webpack_require__(55587);
// EXTERNAL MODULE: ./src/text/write-yaml.ts
var write_yaml = __webpack_require__(48582);
;// CONCATENATED MODULE: ./src/samples/min-hash.ts
/** Near duplicates by MinHash (Broder 1997): the share of equal minima estimates how much two texts have in common. */
/** Share of common shingles, 0 to 1, from which two texts are near duplicates. */
const NEAR_THRESHOLD = 0.8;
/** Characters of a shingle. */
const SHINGLE_LENGTH = 5;
/** Minima of a signature: the estimate is off by 0.035 (one standard error) at the threshold. */
const MINIMA = 128;
/** Minima that must all be equal for two texts to be compared; of texts at the threshold 1 in 10 million is missed. */
const BAND = 4;
/** Most characters of a text that are looked at. */
const MAX_LENGTH = 20_000;
/** Factors and summands of the hashes, all different. */
const FACTORS = Uint32Array.from({ length: MINIMA }, (_, index) => (Math.imul(index + 1, 0x9e_37_79_b1) | 1) >>> 0);
const SUMMANDS = Uint32Array.from({ length: MINIMA }, (_, index) => Math.imul(index + 7, 0x85_eb_ca_6b) >>> 0);
/** Gives the signature of a text, in small letters and with single spaces. */
function signatureOf(text) {
    const form = text.slice(0, MAX_LENGTH).normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
    const signature = new Uint32Array(MINIMA).fill(0xff_ff_ff_ff);
    const last = Math.max(0, form.length - SHINGLE_LENGTH);
    for (let start = 0; start <= last; start += 1) {
        let hash = 0x81_1c_9d_c5;
        for (let at = start; at < Math.min(start + SHINGLE_LENGTH, form.length); at += 1)
            hash = Math.imul(hash ^ form.charCodeAt(at), 0x01_00_01_93);
        for (let index = 0; index < MINIMA; index += 1) {
            const value = mix(Math.imul(hash, FACTORS[index] ?? 1) + (SUMMANDS[index] ?? 0));
            if (value < (signature[index] ?? 0))
                signature[index] = value;
        }
    }
    return signature;
}
function mix(value) {
    let mixed = value ^ (value >>> 16);
    mixed = Math.imul(mixed, 0x7f_eb_35_2d);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x84_6c_a6_8b);
    return (mixed ^ (mixed >>> 16)) >>> 0;
}
/** Gives the estimated share of common shingles of two texts. */
function estimateCommon(one, other) {
    let equal = 0;
    for (let index = 0; index < MINIMA; index += 1)
        if (one[index] === other[index])
            equal += 1;
    return equal / MINIMA;
}
/** Texts that were taken; finds those near to another without comparing it with each. */
class NearTexts {
    #bands = new Map();
    /** Takes a text; false where it is a near duplicate of one that was taken. */
    take(signature) {
        const names = bandsOf(signature);
        const candidates = new Set(names.flatMap((name) => this.#bands.get(name) ?? []));
        for (const candidate of candidates)
            if (estimateCommon(signature, candidate) >= NEAR_THRESHOLD)
                return false;
        for (const name of names) {
            const known = this.#bands.get(name);
            if (known === undefined)
                this.#bands.set(name, [signature]);
            else
                known.push(signature);
        }
        return true;
    }
}
function bandsOf(signature) {
    return Array.from({ length: MINIMA / BAND }, (_, band) => {
        const start = band * BAND;
        return `${band}:${signature.subarray(start, start + BAND).join(',')}`;
    });
}

;// CONCATENATED MODULE: ./src/samples/build-file.ts




/** Score from which a production answer is taken for a right one. */
const RATED_WELL = 0.7;
/** Builds the benchmark file of a sample, redacted; an answer that was rated well is what is expected. */
function buildSampleFile(rows, provenance, redactor, isJson) {
    const refused = [];
    const cases = [];
    for (const numbered of rows) {
        const asked = readAsked(numbered.row.input);
        if (typeof asked === 'string')
            refused.push({ row: numbered, reason: redactor.redact(asked) });
        else
            cases.push(buildCase(`${provenance.name}_${cases.length + 1}`, asked, numbered, redactor));
    }
    const { name, drawnAt, strategy, seed } = provenance;
    const date = drawnAt.toISOString().slice(0, 10);
    const logs = provenance.logs.map((log) => redactor.redact(external_node_path_default().basename(log)));
    const content = {
        name,
        description: `${cases.length} of ${provenance.rows} exchanges in production (${logs.join(', ')}), drawn on ${date}: ${strategy}, seed ${seed}, no near duplicates (${NEAR_THRESHOLD}), redacted.`,
        version: date,
        evaluators: ['fuzzy_match'],
        test_cases: cases,
    };
    return {
        text: isJson ? `${JSON.stringify(content, null, 2)}\n` : HEAD + (0,write_yaml/* writeYaml */.V)(content),
        cases: cases.length,
        unreviewed: cases.filter(({ reviewed }) => reviewed === false).length,
        refused,
    };
}
const HEAD = `# Drawn from production by llm-bench sample, to be reviewed: look for what is private, write \`expected\` where
# \`reviewed: false\` stands and remove that line, and choose evaluators that tell a good answer.
`;
function buildCase(id, asked, { row: { output, at, score, category } }, redactor) {
    const answer = redactor.redact(output);
    const isRatedWell = score !== null && score >= RATED_WELL && answer.trim() !== '';
    const group = category === null ? null : redactor.redact(category);
    return {
        id,
        ...redactor.redactValue(asked), // a mapping stays one
        ...(isRatedWell ? { expected: answer } : { reviewed: false }),
        ...(group !== null && { tags: [group] }),
        metadata: {
            source: 'production',
            ...(at !== null && { timestamp: new Date(at).toISOString() }),
            ...(score !== null && { feedback: score }),
            ...(group !== null && { category: group }),
            ...(!isRatedWell && { production_output: answer }),
        },
    };
}
/** Gives what a case asks, or why it cannot be asked. */
function readAsked(input) {
    if (typeof input === 'string')
        return { input };
    const conversation = (0,cases_file_messages/* readMessages */.N)(input);
    if (conversation.status === 'wrong')
        return conversation.message;
    const { messages } = conversation;
    return messages.length === 1 ? { input: conversation.input } : { messages };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/text/read-lines.ts
var read_lines = __webpack_require__(94301);
// EXTERNAL MODULE: ./src/samples/line-limit.ts
var line_limit = __webpack_require__(14003);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/text/value-path.ts
var value_path = __webpack_require__(35816);
;// CONCATENATED MODULE: ./src/samples/rows/row.ts


/** Gives a text: as it stands, or of parts that are text. */
function readText(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (!Array.isArray(value))
        return undefined;
    const texts = value.flatMap((part) => {
        if (typeof part === 'string')
            return [part];
        const text = (0,json/* isMapping */.p)(part) ? (part['text'] ?? part['content']) : undefined;
        return typeof text === 'string' ? [text] : [];
    });
    return texts.length === 0 ? undefined : texts.join('');
}
/** Smallest numbers that are milliseconds, microseconds and nanoseconds since 1970; less are seconds. */
const UNITS = [
    [1e17, 1e6],
    [1e14, 1e3],
    [1e11, 1],
    [0, 1e-3],
];
/** Gives a time in milliseconds: a date as text, or a number of seconds up to nanoseconds since 1970. */
function readTime(value) {
    const number = typeof value === 'string' && /^\d{9,20}(?:\.\d+)?$/.test(value) ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number) && number > 0) {
        const [, perMs = 1] = UNITS.find(([from]) => number >= from) ?? [];
        return number / perMs;
    }
    if (typeof value !== 'string')
        return null;
    // A date without a zone is UTC, as in all that we write.
    const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(value.trim());
    const time = Date.parse(hasZone || !/\d:\d/.test(value) ? value.trim() : `${value.trim()}Z`);
    return Number.isNaN(time) ? null : time;
}
/** Gives a rating from 0 to 1, alone or as the `score` of a mapping; null for anything else. */
function readScore(value) {
    const score = (0,json/* isMapping */.p)(value) ? value['score'] : value;
    return typeof score === 'number' && score >= 0 && score <= 1 ? score : null;
}
/** Gives the category of a row. */
function readCategory(value) {
    const text = readText(value)?.trim();
    return text === undefined || text === '' ? null : text;
}
/** Gives the first thing that stands at one of some paths. */
function firstOf(value, paths) {
    for (const path of paths) {
        const found = (0,value_path/* findValue */.j)(value, path);
        if (found !== undefined && found !== null)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/samples/rows/chat-log.ts


const REQUESTS = ['request.body', 'request', 'body', 'input', 'kwargs'];
const ANSWERS = [
    'choices',
    'response.choices',
    'response.body.choices',
    'output.choices',
    'completion.choices',
];
const RESPONSES = [
    'response.output_text',
    'response.content',
    'response.text',
    'response',
    'completion',
    'answer',
];
const TIMES = [
    'timestamp',
    'created_at',
    'created',
    'response.created',
    'response.body.created',
    'time',
    'ts',
];
/** Reads logs as OpenAI's clients and tools write them: messages, and the answer beside them or as the last of them. */
const readChatLog = (value) => {
    if (!(0,json/* isMapping */.p)(value))
        return undefined;
    const messages = [value, ...REQUESTS.map((path) => firstOf(value, [path]))]
        .map((request) => ((0,json/* isMapping */.p)(request) ? request['messages'] : undefined))
        .find((found) => Array.isArray(found));
    if (messages === undefined)
        return undefined;
    const list = messages;
    const answered = readAnswer(value);
    const last = list.at(-1);
    const isLastAnswer = (0,json/* isMapping */.p)(last) && last['role'] === 'assistant';
    const output = answered ?? (isLastAnswer ? readText(last['content']) : undefined);
    if (output === undefined)
        return undefined;
    return [
        {
            input: answered === undefined && isLastAnswer ? list.slice(0, -1) : list,
            output,
            at: readTime(firstOf(value, TIMES)),
            score: readScore(firstOf(value, ['feedback', 'metadata.feedback', 'score', 'rating'])),
            category: readCategory(firstOf(value, ['category', 'metadata.category', 'request.metadata.category'])),
        },
    ];
};
function readAnswer(value) {
    const choices = firstOf(value, ANSWERS);
    const [choice] = Array.isArray(choices) ? choices : [];
    const message = (0,json/* isMapping */.p)(choice) ? (choice['message'] ?? choice) : undefined;
    const content = (0,json/* isMapping */.p)(message) ? readText(message['content'] ?? message['text']) : undefined;
    if (content !== undefined)
        return content;
    const response = firstOf(value, RESPONSES);
    return (0,json/* isMapping */.p)(response) ? readText(response['content']) : readText(response);
}

;// CONCATENATED MODULE: ./src/samples/rows/otel-spans.ts


const SCORES = ['gen_ai.evaluation.score.value', 'gen_ai.evaluation.score', 'feedback.score', 'feedback'];
const CATEGORIES = ['category', 'metadata.category', 'gen_ai.category'];
/** Most turns that numbered attributes may spell. */
const MAX_TURNS = 1_000;
/**
 * Reads spans of OpenTelemetry's conventions for generative AI, one a line or as an exporter of OTLP groups them:
 * messages in `gen_ai.input.messages`, in numbered attributes, or in events.
 */
const readOtelSpans = (value) => {
    if (!(0,json/* isMapping */.p)(value))
        return undefined;
    const spans = listSpans(value);
    if (spans === undefined)
        return undefined;
    return spans.flatMap(readSpan);
};
/** Lists the spans of a line; undefined where it holds none. */
function listSpans(value) {
    const groups = value['resourceSpans'] ?? value['resource_spans'];
    if (Array.isArray(groups))
        return groups.flatMap((group) => itemsOf(group, 'scopeSpans', 'scope_spans').flatMap((scope) => itemsOf(scope, 'spans', 'spans')));
    const isSpan = ['attributes', 'Attributes'].some((key) => value[key] !== undefined);
    return isSpan && !('messages' in value) ? [value] : undefined;
}
function itemsOf(value, key, other) {
    const items = (0,json/* isMapping */.p)(value) ? (value[key] ?? value[other]) : undefined;
    return Array.isArray(items) ? items.filter(json/* isMapping */.p) : [];
}
function readSpan(span) {
    const attributes = readAttributes(span['attributes'] ?? span['Attributes']);
    const events = itemsOf(span, 'events', 'Events').map((event) => ({
        name: event['name'] ?? event['Name'],
        attributes: { ...readAttributes(event['attributes'] ?? event['Attributes']), ...bodyOf(event['body']) },
    }));
    const all = Object.assign({}, ...events.map((event) => event.attributes), attributes);
    const [asked, answered] = [otel_spans_readAsked(all, events), readAnswered(all, events)];
    if (asked === undefined || asked.length === 0 || answered === undefined)
        return [];
    const find = (names) => names.map((name) => all[name]).find((one) => one !== undefined);
    const times = ['startTimeUnixNano', 'start_time_unix_nano', 'start_time', 'startTime', 'timestamp'];
    return [
        {
            input: asked,
            output: answered,
            at: times.map((key) => readTime(span[key])).find((time) => time !== null) ?? null,
            score: readScore(find(SCORES)),
            category: readCategory(find(CATEGORIES)),
        },
    ];
}
function otel_spans_readAsked(all, events) {
    const system = readMessages(all['gen_ai.system_instructions'], 'system');
    const written = readMessages(all['gen_ai.input.messages'], 'user') ?? numbered(all, 'gen_ai.prompt');
    if (written !== undefined)
        return [...(system ?? []), ...written];
    const told = events.flatMap(({ name, attributes }) => {
        const [, role] = /^gen_ai\.(system|user|assistant)\.message$/.exec(String(name)) ?? [];
        const content = readText(attributes['content'] ?? attributes['gen_ai.event.content']);
        return role === undefined || content === undefined ? [] : [{ role, content }];
    });
    return told.length > 0 ? told : readMessages(all['gen_ai.prompt'], 'user');
}
function readAnswered(all, events) {
    const written = readMessages(all['gen_ai.output.messages'], 'assistant') ?? numbered(all, 'gen_ai.completion');
    const last = written?.at(-1);
    if ((0,json/* isMapping */.p)(last))
        return readText(last['content']);
    const choice = events.find(({ name }) => name === 'gen_ai.choice')?.attributes;
    const message = parse(choice?.['message']);
    const told = (0,json/* isMapping */.p)(message) ? readText(message['content']) : readText(choice?.['content']);
    if (told !== undefined)
        return told;
    const completion = readMessages(all['gen_ai.completion'], 'assistant')?.at(-1);
    return (0,json/* isMapping */.p)(completion) ? readText(completion['content']) : undefined;
}
/** Reads messages: a list, such a list as JSON, or one text. */
function readMessages(value, role) {
    const parsed = parse(value);
    if (parsed === undefined || parsed === null)
        return undefined;
    if (!Array.isArray(parsed)) {
        // An answer in JSON is an answer.
        const text = readText((0,json/* isMapping */.p)(parsed) ? parsed['content'] : parsed) ?? readText(value);
        return text === undefined ? undefined : [{ role, content: text }];
    }
    const messages = parsed.flatMap((item) => {
        if (!(0,json/* isMapping */.p)(item))
            return typeof item === 'string' ? [{ role, content: item }] : [];
        const content = readText(item['content'] ?? item['parts']);
        return content === undefined ? [] : [{ role: item['role'] ?? role, content }];
    });
    if (messages.length > 0)
        return messages;
    return typeof value === 'string' ? [{ role, content: value }] : undefined;
}
/** Reads `PREFIX.0.role` and `PREFIX.0.content`, and so on. */
function numbered(all, prefix) {
    const messages = [];
    for (let index = 0; index < MAX_TURNS; index += 1) {
        const written = all[`${prefix}.${index}.content`];
        const parts = parse(written);
        const content = (Array.isArray(parts) ? readText(parts) : undefined) ?? readText(written);
        if (content === undefined)
            break;
        const role = all[`${prefix}.${index}.role`];
        messages.push({ role: typeof role === 'string' ? role : 'user', content });
    }
    return messages.length === 0 ? undefined : messages;
}
/** Gives attributes by name, as a mapping has them or as OTLP lists them. */
function readAttributes(value) {
    if ((0,json/* isMapping */.p)(value))
        return value;
    if (!Array.isArray(value))
        return {};
    return Object.fromEntries(value.flatMap((item) => (0,json/* isMapping */.p)(item) && typeof item['key'] === 'string' ? [[item['key'], unwrap(item['value'])]] : []));
}
function bodyOf(value) {
    return (0,json/* isMapping */.p)(value) ? value : {};
}
/** Gives the value that OTLP wraps in its type. */
function unwrap(value) {
    if (!(0,json/* isMapping */.p)(value))
        return value;
    const [[type, inner] = ['', null]] = Object.entries(value);
    if (type === 'arrayValue' && (0,json/* isMapping */.p)(inner))
        return itemsOf(inner, 'values', 'values').map(unwrap);
    if (type === 'kvlistValue' && (0,json/* isMapping */.p)(inner))
        return readAttributes(inner['values']);
    return type === 'intValue' || type === 'doubleValue' ? Number(inner) : inner;
}
function parse(value) {
    if (typeof value !== 'string' || !/^\s*[[{]/.test(value))
        return value;
    try {
        return JSON.parse(value);
    }
    catch {
        return value;
    }
}

// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
;// CONCATENATED MODULE: ./src/samples/rows/own-log.ts







/** Parts of a row that `--fields` may name. */
const FIELDS = ['input', 'output', 'timestamp', 'feedback', 'category'];
const OWN = {
    input: 'input',
    output: 'output',
    timestamp: 'timestamp',
    feedback: 'feedback',
    category: 'metadata.category',
};
/** Reads rows as our collector writes them: `{timestamp, input, output, feedback, metadata}`. */
const readOwnLog = readByFields(OWN);
/** Gives the reader of rows whose parts stand at these paths. */
function readByFields(paths) {
    const { input = 'input', output = 'output' } = paths;
    const find = (value, path) => path === undefined ? undefined : (0,value_path/* findValue */.j)(value, path);
    return (value) => {
        if (!(0,json/* isMapping */.p)(value))
            return undefined;
        const [asked, answered] = [readInput(find(value, input)), readOutput(find(value, output))];
        if (asked === undefined || answered === undefined)
            return undefined;
        return [
            {
                input: asked,
                output: answered,
                at: readTime(find(value, paths.timestamp)),
                score: readScore(find(value, paths.feedback)),
                category: readCategory(find(value, paths.category)),
            },
        ];
    };
}
/** Reads `--fields`: `input=PATH,output=PATH,...`. */
function parseFields(text) {
    const found = {};
    const problems = text.split(',').flatMap((part) => {
        const [, name = '', path = ''] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(part) ?? [];
        const field = FIELDS.find((one) => one === name);
        if (field === undefined || path === '')
            return [{ message: `--fields takes NAME=PATH,..., found \`${part}\`${(0,nearest/* suggest */.Z)(name, FIELDS)}` }];
        found[field] = path;
        return [];
    });
    if (problems.length > 0)
        throw new problem.UserError(problems);
    if (found.input === undefined || found.output === undefined)
        throw (0,problem.userError)('--fields must name at least `input` and `output`');
    return found;
}
function readInput(value) {
    if ((0,cases_file_messages/* holdsMessages */.R)(value))
        return value; // what JSON.parse gives is JSON
    if ((0,json/* isMapping */.p)(value) && Array.isArray(value['messages']))
        return value['messages'];
    return readText(value);
}
function readOutput(value) {
    return (0,json/* isMapping */.p)(value) ? readText(value['content'] ?? value['text']) : readText(value);
}

;// CONCATENATED MODULE: ./src/samples/read-log.ts





const KNOWN = [readOwnLog, readChatLog, readOtelSpans];
/** Most exchanges in one line, as an exporter of spans may group them. */
const PER_LINE = 10_000;
/** Gives the exchanges in logs of JSON lines, file by file; what cannot be read is counted. */
async function* readLogs(files, { fields, wanted, signal }, skipped) {
    const readers = fields === undefined ? KNOWN : [readByFields(fields)];
    const lines = wanted && new Set(Array.from(wanted, (number) => Math.floor(number / PER_LINE)));
    let before = 0;
    for (const { path, reach, shownAs } of files) {
        let last = 0;
        const isWanted = (number) => {
            last = number;
            return lines?.has(before + number) !== false;
        };
        for await (const { number, text } of (0,read_lines/* readLines */.S)(path, reach, { maxBytes: line_limit/* MAX_LINE_BYTES */.O, shownAs }, isWanted)) {
            signal.throwIfAborted();
            const place = { file: shownAs, line: number };
            const rows = readLine(text, readers);
            if (typeof rows === 'string')
                skip(skipped, rows, place);
            else
                for (const [index, row] of rows.slice(0, PER_LINE).entries()) {
                    const name = (before + number) * PER_LINE + index;
                    if (wanted?.has(name) !== false)
                        yield { number: name, place, row };
                }
        }
        before += last;
    }
}
/** Gives the exchanges in a line, or why there are none; nothing of an empty line. */
function readLine(text, readers) {
    if (text === null)
        return `longer than ${line_limit/* MAX_LINE_BYTES */.O} bytes`;
    if (text.trim() === '')
        return [];
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return 'no JSON';
    }
    for (const read of readers) {
        const rows = read(value);
        if (rows !== undefined)
            return rows;
    }
    return 'no question with its answer';
}
function skip(skipped, why, place) {
    const known = skipped.get(why);
    if (known === undefined)
        skipped.set(why, { count: 1, first: place });
    else
        known.count += 1;
}

;// CONCATENATED MODULE: ./src/samples/reservoir.ts
/**
 * The candidates of the highest ranks of all that were offered, in room for so many, each question once. A question
 * that had to go has a rank too low to come back, so nothing need be kept of it.
 */
class Reservoir {
    #room;
    /** A heap with the lowest rank on top. */
    #heap = [];
    #questions = new Set();
    #offered = 0;
    constructor(room) {
        this.#room = room;
    }
    /** Whether there were more than there is room for. */
    get isFull() {
        return this.#offered > this.#room;
    }
    /** Takes a candidate in if its rank is high enough; false where its question is here already. */
    offer(candidate) {
        if (this.#questions.has(candidate.question))
            return false;
        this.#offered += 1;
        const [lowest] = this.#heap;
        if (this.#heap.length < this.#room) {
            this.#heap.push(candidate);
            this.#rise(this.#heap.length - 1);
        }
        else if (lowest !== undefined && isBefore(lowest, candidate)) {
            this.#heap[0] = candidate;
            this.#questions.delete(lowest.question);
            this.#sink();
        }
        else
            return true;
        this.#questions.add(candidate.question);
        return true;
    }
    /** Lists the candidates, the highest rank first. */
    list() {
        return this.#heap.toSorted((a, b) => b.rank - a.rank || a.row - b.row);
    }
    #rise(from) {
        for (let at = from; at > 0;) {
            const above = (at - 1) >> 1;
            if (!this.#swapIfBefore(at, above))
                return;
            at = above;
        }
    }
    #sink() {
        for (let at = 0;;) {
            const [left, right] = [2 * at + 1, 2 * at + 2];
            const lower = isBefore(this.#heap[right], this.#heap[left]) ? right : left;
            if (!this.#swapIfBefore(lower, at))
                return;
            at = lower;
        }
    }
    #swapIfBefore(lower, upper) {
        const [one, other] = [this.#heap[lower], this.#heap[upper]];
        if (one === undefined || other === undefined || !isBefore(one, other))
            return false;
        this.#heap[lower] = other;
        this.#heap[upper] = one;
        return true;
    }
}
/** Of equal ranks the earlier row is the higher. */
function isBefore(one, other) {
    if (one === undefined || other === undefined)
        return false;
    return one.rank < other.rank || (one.rank === other.rank && one.row > other.row);
}

;// CONCATENATED MODULE: ./src/samples/draw-sample.ts





/** Ways to draw. */
const STRATEGIES = ['random', 'feedback_weighted', 'stratified'];
/** Score that stands for a row that nobody rated. */
const UNRATED = 0.5;
/** Weight of a row that was rated best: it comes up after all others. */
const LEAST_WEIGHT = 1e-9;
/** How many times the wanted rows are kept at first, since some will be near duplicates; and at most. */
const SPARE = 4;
const MAX_KEPT = 100_000;
const MAX_CATEGORIES = 1_000;
/**
 * Draws rows of logs that may be larger than memory: the same ones for the same seed. The rank of a row is a number
 * that its seed and content give (Efraimidis and Spirakis 2006 where rows have weights); the highest are kept, near
 * duplicates of higher ones passed over, and the logs are read again for more where too many were.
 */
async function drawSample(wish, site) {
    for (let room = wish.count * SPARE;; room *= SPARE) {
        const most = Math.min(room, MAX_KEPT);
        const { strata, tally } = await rankRows(wish, site, most);
        const { queues, wasCut } = queueUp(strata, most);
        const { chosen, nearDuplicates } = choose(queues, await signRows(queues.flat(), site), wish);
        if (chosen.length < wish.count && wasCut && room < MAX_KEPT)
            continue;
        const rows = [];
        for await (const row of readLogs(site.files, { ...site, wanted: new Set(chosen) }, new Map()))
            rows.push(row);
        return { rows, tally: { ...tally, nearDuplicates } };
    }
}
async function rankRows(wish, site, room) {
    const tally = {
        rows: 0,
        undated: 0,
        filtered: 0,
        duplicates: 0,
        nearDuplicates: 0,
        skipped: new Map(),
    };
    const strata = new Map();
    for await (const { number, row } of readLogs(site.files, site, tally.skipped)) {
        tally.rows += 1;
        if (row.at === null)
            tally.undated += 1;
        if (!isWanted(row, wish)) {
            tally.filtered += 1;
            continue;
        }
        const digest = (0,external_node_crypto_.createHash)('sha256')
            .update(`${wish.seed}\0${questionOf(row)}`)
            .digest();
        const stratum = wish.strategy === 'stratified' ? (row.category ?? 'unknown') : '';
        let reservoir = strata.get(stratum);
        if (reservoir === undefined) {
            if (strata.size >= MAX_CATEGORIES)
                throw (0,problem.userError)(`more than ${MAX_CATEGORIES} categories: choose some with --category, or another --strategy`);
            strata.set(stratum, (reservoir = new Reservoir(room)));
        }
        const rank = rankOf(digest.readUInt32LE(8), row, wish);
        if (!reservoir.offer({ row: number, rank, question: digest.readBigUInt64LE(0) }))
            tally.duplicates += 1;
    }
    return { strata, tally };
}
function isWanted(row, { since, categories, maxScore, hasFeedback }) {
    if (row.at !== null && row.at < since)
        return false;
    if (categories.size > 0 && !categories.has(row.category ?? 'unknown'))
        return false;
    if (hasFeedback && row.score === null)
        return false;
    return maxScore === undefined || (row.score !== null && row.score <= maxScore);
}
/** Gives what makes two rows the same question. */
function questionOf({ input }) {
    return typeof input === 'string' ? input.trim() : JSON.stringify(input);
}
/** Gives the logarithm of u^(1/w), u drawn evenly from 0 to 1 by the digest and w the weight of the row. */
function rankOf(drawn, { score }, { strategy }) {
    const weight = strategy === 'feedback_weighted' ? Math.max(1 - (score ?? UNRATED), LEAST_WEIGHT) : 1;
    return Math.log((drawn + 0.5) / 2 ** 32) / weight;
}
/** Gives the rows of each stratum that may be drawn, the next one last: those that come up first, so many in all. */
function queueUp(strata, most) {
    // The stratum with the highest rank first, so that the seed decides who gets what is left over.
    const lists = Array.from(strata.values(), (one) => one.list()).sort(([a], [b]) => (b?.rank ?? 0) - (a?.rank ?? 0));
    const all = lists.reduce((sum, { length }) => sum + length, 0);
    let [depth, taken] = [0, 0];
    for (; taken < Math.min(most, all); depth += 1)
        taken += lists.reduce((sum, { length }) => sum + (length > depth ? 1 : 0), 0);
    return {
        queues: lists.map((list) => list
            .slice(0, depth)
            .map(({ row }) => row)
            .reverse()),
        wasCut: all > taken || [...strata.values()].some(({ isFull }) => isFull),
    };
}
/** Gives the signatures of the rows that may be drawn; their texts are not kept. */
async function signRows(rows, site) {
    const signatures = new Map();
    for await (const { number, row } of readLogs(site.files, { ...site, wanted: new Set(rows) }, new Map()))
        signatures.set(number, signatureOf(questionOf(row)));
    return signatures;
}
/** Chooses of each stratum one in turn: those that run out leave their part to the others. */
function choose(queues, signatures, { count }) {
    const near = new NearTexts();
    const chosen = [];
    let nearDuplicates = 0;
    for (let open = queues; chosen.length < count && open.length > 0; open = open.filter(({ length }) => length > 0))
        for (const queue of open) {
            if (chosen.length === count)
                break;
            for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
                const signature = signatures.get(next);
                if (signature !== undefined && near.take(signature)) {
                    chosen.push(next);
                    break;
                }
                nearDuplicates += 1;
            }
        }
    return { chosen, nearDuplicates };
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./src/evaluators/python-regex.ts + 2 modules
var python_regex = __webpack_require__(22571);
// EXTERNAL MODULE: ./src/samples/redaction/names.ts
var redaction_names = __webpack_require__(29277);
;// CONCATENATED MODULE: ./src/samples/redaction/own-patterns.ts




/** Most that one pattern may take on one text; what takes longer could never end. */
const LIMIT_MS = 1_000;
const MAX_PATTERNS = 1_000;
const PLAIN = { i: false, m: false, s: false, x: false, a: false };
/** Runs a pattern where it can be ended; it is handed over as data. */
const SEARCH = new external_node_vm_.Script('JSON.stringify(Array.from(text.matchAll(new RegExp(pattern, flags)), ({ index, 0: found }) => [index, index + found.length]))');
/** Reads patterns of one's own, one of Python's `re` a line; empty lines and those that begin with `#` are none. */
function readPatterns(text, file) {
    const lines = listLines(text, file);
    return lines.map(({ line, place }) => {
        const compiled = (0,python_regex/* compilePython */.S)(line, PLAIN);
        if (compiled.status === 'invalid')
            throw (0,problem.userError)(`no valid pattern: ${compiled.reason}`, place);
        return { kind: 'redacted', find: (searched) => search(compiled, searched, place) };
    });
}
/** Reads names, one a line, which are found as whole words, in any case. */
function readNames(text, file) {
    const names = listLines(text, file).map(({ line }) => line);
    return names.length === 0 ? [] : [(0,redaction_names/* findNames */.u)(names)];
}
function listLines(text, file) {
    const lines = text.split('\n').flatMap((written, index) => {
        const line = written.trim();
        return line === '' || line.startsWith('#') ? [] : [{ line, place: { file, line: index + 1 } }];
    });
    if (lines.length > MAX_PATTERNS)
        throw (0,problem.userError)(`more than ${MAX_PATTERNS} lines are not allowed`, { file });
    return lines;
}
function search({ pattern, flags }, text, place) {
    try {
        const context = (0,external_node_vm_.createContext)({ text, pattern, flags: `${flags}g` });
        const spans = JSON.parse(String(SEARCH.runInContext(context, { timeout: LIMIT_MS })));
        return spans.map(([start, end]) => ({ start, end }));
    }
    catch (error) {
        // What it would have found is not known, so nothing may be written.
        const isSlow = isTimeOut(error);
        const what = isSlow ? 'takes too long on a text (catastrophic backtracking)' : 'fails on a text';
        throw (0,problem.userError)(`the pattern ${what}; nothing was written`, place, { cause: error });
    }
}
/** Tells whether a search was ended; its error may be one of another context’s. */
function isTimeOut(error) {
    const isObject = typeof error === 'object' && error !== null;
    return isObject && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

// EXTERNAL MODULE: ./src/samples/redaction/redact.ts + 3 modules
var redact = __webpack_require__(64755);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/find-files.ts
var find_files = __webpack_require__(70542);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/text/reach.ts
var reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
;// CONCATENATED MODULE: ./src/commands/sample.ts


















const DEFAULT_COUNT = 100;
const DEFAULT_DAYS = 30;
const MAX_COUNT = 10_000;
const DAY_MS = 86_400_000;
/** Largest seed: what 32 bits hold. */
const MAX_SEED = 4_294_967_295;
/** `llm-bench sample`: draws exchanges from logs of production and writes them, redacted, as a benchmark to be reviewed. */
async function sample(args, io) {
    const out = (0,commands_arguments/* valueOf */.RP)(args, 'out');
    if (out === undefined)
        throw (0,problem.userError)('--out must name the benchmark file to write');
    const isJson = /\.json$/i.test(out);
    if (!isJson && !/\.ya?ml$/i.test(out))
        throw (0,problem.userError)('--out must end in .yaml, .yml or .json');
    const wish = readWish(args, io);
    const fields = (0,commands_arguments/* valueOf */.RP)(args, 'fields');
    const redactor = createRedactor(args, io);
    const files = listLogs(args.positionals, io);
    const reading = {
        files,
        fields: fields === undefined ? undefined : parseFields(fields),
        signal: io.signal,
    };
    const { rows, tally } = await drawSample(wish, reading);
    if (rows.length === 0)
        throw new problem.UserError([{ message: explainNothing(tally) }]);
    const name = (0,commands_arguments/* valueOf */.RP)(args, 'name') ?? external_node_path_default().basename(out).replace(/\.\w+$/, '');
    const provenance = {
        ...{ name, drawnAt: io.now(), rows: tally.rows, logs: files.map(({ shownAs }) => shownAs) },
        ...{ strategy: wish.strategy, seed: wish.seed },
    };
    const file = buildSampleFile(rows, provenance, redactor, isJson);
    checkSize(file, isJson);
    const written = (0,write_new/* writeNew */.q)(out, file.text, {
        cwd: io.cwd,
        files: (0,reach/* within */.ux)(external_node_path_default().dirname(external_node_path_default().resolve(io.cwd, out)), 'its folder'),
        named: reach/* ANYWHERE */.eY,
    });
    if (written === 'taken')
        throw (0,problem.userError)(`\`${out}\` is there already and differs; move it away, or name another with --out`);
    const counts = redactor.counts;
    if (args.flags.has('json'))
        io.out(`${(0,text_escape/* jsonText */.s$)(toJson(out, written, file, tally, counts), 2)}\n`);
    else
        tell({ out, written, file, tally, counts, wish }, io);
    return 0;
}
function readWish(args, io) {
    const named = (0,commands_arguments/* valueOf */.RP)(args, 'strategy') ?? 'random';
    const strategy = STRATEGIES.find((one) => one === named);
    if (strategy === undefined)
        throw (0,problem.userError)(`--strategy \`${named}\` is unknown${(0,nearest/* suggest */.Z)(named, STRATEGIES)}`);
    const days = (0,commands_arguments/* countUpTo */.MJ)(args, 'days', 100_000) ?? DEFAULT_DAYS;
    return {
        count: (0,commands_arguments/* countUpTo */.MJ)(args, 'count', MAX_COUNT) ?? DEFAULT_COUNT,
        strategy,
        seed: readSeed((0,commands_arguments/* valueOf */.RP)(args, 'seed') ?? '0'),
        since: io.now().getTime() - days * DAY_MS,
        categories: new Set(args.values.get('category') ?? []),
        maxScore: (0,commands_arguments/* shareOf */.tC)(args, 'max-score'),
        hasFeedback: args.flags.has('has-feedback'),
    };
}
function readSeed(text) {
    const seed = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
    if (seed <= MAX_SEED)
        return seed;
    throw (0,problem.userError)(`--seed takes a whole number from 0 to ${MAX_SEED}, not \`${text}\``);
}
function createRedactor(args, io) {
    const read = (option) => {
        const file = (0,commands_arguments/* valueOf */.RP)(args, option);
        if (file === undefined)
            return undefined;
        return [(0,read_text/* readText */.yR)(external_node_path_default().resolve(io.cwd, file), reach/* ANYWHERE */.eY, read_text/* SIZE_LIMITS */.bd.config, undefined, file), file];
    };
    const [patterns, names] = [read('redact-with'), read('redact-names')];
    return new redact/* PersonalDataRedactor */.X([
        ...(patterns === undefined ? [] : readPatterns(...patterns)),
        ...(names === undefined ? [] : readNames(...names)),
    ]);
}
/** Lists the logs: files as they are named, and those of a folder that hold lines of JSON. */
function listLogs(named, { cwd }) {
    if (named.length === 0)
        throw (0,problem.userError)('name the logs to draw from: files, or folders of .jsonl files');
    return named.flatMap((one) => {
        const full = external_node_path_default().resolve(cwd, one);
        if (!(0,open_file/* isFolder */.lQ)(full, reach/* ANYWHERE */.eY))
            return [{ path: full, shownAs: one, reach: reach/* ANYWHERE */.eY }];
        const inside = (0,reach/* within */.ux)(full, 'the folder');
        const found = (0,find_files/* findFiles */.l)({ cwd: full, files: inside, named: inside }, ['**/*.{jsonl,ndjson}']);
        if (found.length === 0)
            throw (0,problem.userError)(`there is no .jsonl file in \`${one}\``);
        return found.map((file) => ({
            path: external_node_path_default().join(full, file),
            shownAs: external_node_path_default().join(one, file),
            reach: inside,
        }));
    });
}
function explainNothing({ rows, filtered, skipped }) {
    const lines = [...skipped].map(([why, { count, first }]) => `${(0,format/* plural */.LS)(count, 'line')} ${why}, first ${first.file}:${first.line ?? 1}`);
    const read = rows === 0 ? 'no exchange could be read' : `none of ${(0,format/* plural */.LS)(rows, 'exchange')} is left`;
    const filters = filtered === 0
        ? ''
        : `: ${(0,plural/* thousands */.oh)(filtered)} are older than --days (${DEFAULT_DAYS} unless given), or left out by --category, --max-score or --has-feedback`;
    return [`${read}${filters}`, ...lines].join('; ');
}
function checkSize({ text }, isJson) {
    const most = isJson ? read_text/* SIZE_LIMITS */.bd.benchmark : read_text/* SIZE_LIMITS */.bd.yaml;
    const bytes = Buffer.byteLength(text);
    if (bytes <= most)
        return;
    const instead = isJson ? 'lower --count' : 'lower --count, or write .json';
    throw (0,problem.userError)(`the sample has ${(0,plural/* thousands */.oh)(bytes)} bytes, and a benchmark file at most ${(0,plural/* thousands */.oh)(most)}: ${instead}`);
}
function tell({ out, written, file, tally, counts, wish }, { out: print }) {
    const replaced = Object.entries(counts).map(([kind, count]) => `${kind} ${(0,plural/* thousands */.oh)(count)}`);
    print(`${(0,text_escape/* plainText */.wh)(out)}: ${(0,format/* plural */.LS)(file.cases, 'case')} of ${(0,format/* plural */.LS)(tally.rows, 'exchange')} (${wish.strategy}, seed ${wish.seed})${written === 'unchanged' ? ', there already, unchanged' : ''}\n` +
        `left out: ${(0,plural/* thousands */.oh)(tally.filtered)} by filters, ${(0,plural/* thousands */.oh)(tally.duplicates)} asked before, ${(0,plural/* thousands */.oh)(tally.nearDuplicates)} near duplicates (${NEAR_THRESHOLD} of their 5-character pieces in common, by MinHash)\n` +
        `replaced: ${replaced.length === 0 ? 'nothing' : replaced.join(', ')}; names only where --redact-names lists them\n` +
        `to be reviewed: ${(0,format/* plural */.LS)(file.unreviewed, 'case')} without \`expected\` (not rated ${RATED_WELL} or more), which ${file.unreviewed === 1 ? 'is' : 'are'} not run before\n`);
    if (file.cases < wish.count)
        print(`note: fewer than the ${(0,plural/* thousands */.oh)(wish.count)} wanted: no more differ\n`);
    if (tally.undated > 0)
        print(`note: ${(0,format/* plural */.LS)(tally.undated, 'exchange')} without a time: --days says nothing of them\n`);
    for (const [why, { count, first }] of tally.skipped)
        print(`note: ${(0,format/* plural */.LS)(count, 'line')} passed over, ${why}: first ${(0,text_escape/* plainText */.wh)(first.file)}:${first.line ?? 1}\n`);
    for (const { row, reason } of file.refused)
        print(`note: ${(0,text_escape/* plainText */.wh)(row.place.file)}:${row.place.line ?? 1}: passed over: ${(0,text_escape/* plainText */.wh)(reason)}\n`);
}
function toJson(file, status, { cases, unreviewed, refused }, { skipped, ...tally }, replaced) {
    return {
        file,
        status,
        cases,
        unreviewed,
        exchanges: tally.rows,
        undated: tally.undated,
        left_out: {
            filters: tally.filtered,
            duplicates: tally.duplicates,
            near_duplicates: tally.nearDuplicates,
            not_askable: refused.length,
        },
        near_threshold: NEAR_THRESHOLD,
        replaced,
        lines_passed_over: Object.fromEntries([...skipped].map(([why, { count }]) => [why, count])),
    };
}


/***/ }),

/***/ 22571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ compilePython)
});

;// CONCATENATED MODULE: ./src/evaluators/check-syntax.ts
/** Properties of characters (`\p{L}`), which cost the engine most; a translated pattern has no other such text. */
const PROPERTY = /\\p\{[^}]*\}/gi;
/** Properties of texts rather than characters: the engine takes them in fewer places. */
const OF_TEXTS = /^\\p\{(?:Basic_Emoji|Emoji_Keycap_Sequence|RGI_)/;
const known = new Set();
/**
 * Throws the engine's SyntaxError where it cannot read a translated pattern. Each property is read once, and something
 * small in its place after that: a pattern of many would take the engine a millisecond for each.
 */
function checkSyntax(pattern) {
    new RegExp(pattern.replaceAll(PROPERTY, standIn), 'v');
}
function standIn(property) {
    if (!known.has(property)) {
        new RegExp(property, 'v');
        known.add(property);
    }
    return OF_TEXTS.test(property) ? String.raw `[\q{ab}]` : 'a';
}

// EXTERNAL MODULE: ./src/evaluators/python-text.ts
var python_text = __webpack_require__(74748);
;// CONCATENATED MODULE: ./src/evaluators/python-regex-atoms.ts

/** Why a pattern cannot be used: it is wrong, or asks for what JavaScript's engine cannot do. */
class PatternError extends Error {
    name = 'PatternError';
}
/** The sets of Python's `\w`, `\d` and `\s`, as the inside of a character class. */
const SETS = {
    unicode: { w: String.raw `\p{L}\p{N}_`, d: String.raw `\p{Nd}`, s: python_text/* SPACE */.t6 },
    ascii: { w: 'A-Za-z0-9_', d: '0-9', s: String.raw `\t-\r ` },
};
const CONTROLS = { n: 10, t: 9, r: 13, f: 12, v: 11, a: 7 };
/** Gives a character as it is written anywhere in a pattern of JavaScript. */
function spell(codePoint) {
    const character = String.fromCodePoint(codePoint);
    return /[A-Za-z0-9]/.test(character) ? character : `\\u{${codePoint.toString(16)}}`;
}
/** Gives the boundary of words, or any other place. */
function spellBoundary(isBoundary, isAscii) {
    const word = `[${SETS[isAscii ? 'ascii' : 'unicode'].w}]`;
    return isBoundary
        ? `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`
        : `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`;
}
/** Reads an escape that means the same within and outside a character class; `rest` begins with its backslash. */
function readEscape(rest, isAscii) {
    const code = /^\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|u\{([\da-fA-F]{1,6})\})/.exec(rest);
    if (code !== null) {
        const [written, ...digits] = code;
        return { kind: 'character', spelling: spellCode(digits.join(''), 16), length: written.length };
    }
    const [octal] = /^\\(?:0[0-7]{0,2}|[0-3][0-7]{2})/.exec(rest) ?? [];
    if (octal !== undefined)
        return { kind: 'character', spelling: spellCode(octal.slice(1), 8), length: octal.length };
    const [property] = /^\\p\{[^}]*\}/i.exec(rest) ?? [];
    if (property !== undefined)
        return { kind: 'set', spelling: property, length: property.length };
    return readShortEscape(rest, isAscii);
}
function readShortEscape(rest, isAscii) {
    const codePoint = rest.codePointAt(1);
    if (codePoint === undefined)
        throw new PatternError('it ends in a backslash');
    const name = String.fromCodePoint(codePoint);
    const length = 1 + name.length;
    const sets = SETS[isAscii ? 'ascii' : 'unicode'];
    if (name === 'w' || name === 'd' || name === 's')
        return { kind: 'set', spelling: `[${sets[name]}]`, length };
    const lowered = name.toLowerCase();
    if (lowered === 'w' || lowered === 'd' || lowered === 's')
        return { kind: 'set', spelling: `[^${sets[lowered]}]`, length };
    const control = CONTROLS[name];
    if (control !== undefined)
        return { kind: 'character', spelling: spell(control), length };
    if (name === 'N')
        throw new PatternError('named characters (`\\N{…}`) are not supported');
    if (/[A-Za-z0-9]/.test(name))
        throw new PatternError(`\`\\${name}\` is not an escape that Python knows here`);
    return { kind: 'character', spelling: spell(codePoint), length };
}
function spellCode(digits, base) {
    const codePoint = Number.parseInt(digits, base);
    if (codePoint > 0x10ffff)
        throw new PatternError(`there is no character ${digits}`);
    return spell(codePoint);
}
/** Reads a character class; `rest` begins with its `[`. */
function readClass(rest, isAscii) {
    const isNegated = rest.startsWith('[^');
    let at = isNegated ? 2 : 1;
    const start = at;
    let inside = '';
    while (at === start || rest[at] !== ']') {
        const low = readMember(rest.slice(at, at + LONGEST_MEMBER), isAscii);
        at += low.length;
        inside += low.spelling;
        if (rest[at] !== '-' || rest[at + 1] === ']' || rest[at + 1] === undefined)
            continue;
        const high = readMember(rest.slice(at + 1, at + 1 + LONGEST_MEMBER), isAscii);
        if (low.kind === 'set' || high.kind === 'set')
            throw new PatternError('a range in `[…]` goes from one character to another');
        at += 1 + high.length;
        inside += `-${high.spelling}`;
    }
    return { kind: 'other', spelling: `[${isNegated ? '^' : ''}${inside}]`, length: at + 1 };
}
/** Longest name of a property is far shorter: a long class is not copied for each of its members. */
const LONGEST_MEMBER = 100;
function readMember(rest, isAscii) {
    const codePoint = rest.codePointAt(0);
    if (codePoint === undefined)
        throw new PatternError('a `[` is not closed');
    if (rest.startsWith('\\b'))
        return { kind: 'character', spelling: spell(8), length: 2 };
    if (rest.startsWith('\\'))
        return readEscape(rest, isAscii);
    return { kind: 'character', spelling: spell(codePoint), length: codePoint > 0xffff ? 2 : 1 };
}

;// CONCATENATED MODULE: ./src/evaluators/python-regex.ts


/**
 * Compiles a pattern of Python's `re` for JavaScript's engine, so that it finds what Python finds; JavaScript's `(?<n>`,
 * `\k<n>` and `\p{…}` are read too. What the engine cannot do is refused by its name.
 */
function compilePython(written, flags) {
    try {
        const translation = new Translation(written, flags);
        const pattern = translation.read();
        if (pattern === '')
            return { status: 'invalid', reason: 'it is empty' };
        const spelled = translation.flags.i ? 'iv' : 'v';
        checkSyntax(pattern);
        return { status: 'valid', pattern, flags: spelled };
    }
    catch (error) {
        if (error instanceof PatternError)
            return { status: 'invalid', reason: error.message };
        // The engine quotes the translated pattern, which nobody wrote.
        if (error instanceof SyntaxError)
            return { status: 'invalid', reason: error.message.replace(/^.*: /s, '').toLowerCase() };
        throw error;
    }
}
const REFUSED = [
    ['(?>', 'atomic groups (`(?>…)`) are'],
    ['(?(', 'conditional groups (`(?(…)…)`) are'],
    ['(?P>', 'recursion (`(?P>…)`) is'],
    ['(?R', 'recursion (`(?R)`) is'],
];
/** One reading of a pattern, from its start to its end. */
class Translation {
    /** Flags of the whole pattern. */
    flags;
    #local;
    #outer = [];
    #source;
    #at = 0;
    #groups = 0;
    #highestReference = 0;
    constructor(source, flags) {
        const leading = /^(?:\(\?[aiLmsux]+\))+/.exec(source)?.[0] ?? '';
        this.flags = turnOn(flags, leading.replaceAll(/[()?]/g, ''));
        this.#local = this.flags;
        this.#source = source;
        this.#at = leading.length;
    }
    read() {
        let pattern = '';
        while (this.#at < this.#source.length)
            pattern += this.#readNext();
        if (this.#outer.length > 0)
            throw new PatternError('a `(` is not closed');
        if (this.#highestReference > this.#groups)
            throw new PatternError(`there is no group ${this.#highestReference}`);
        return pattern;
    }
    #readNext() {
        const character = this.#source.charAt(this.#at);
        const { m, s, x, a } = this.#local;
        switch (character) {
            case '\\':
                return this.#readEscape();
            case '[':
                return this.#take(readClass(this.#source.slice(this.#at), a));
            case '(':
                return this.#readGroup();
            case ')':
                return this.#closeGroup();
            case '.':
                return this.#skip(1, s ? '[^]' : '[^\\n]');
            case '^':
                return this.#skip(1, m ? '(?<![^\\n])' : '^');
            case '$':
                return this.#skip(1, m ? '(?![^\\n])' : '(?=\\n?$)');
            case '*':
            case '+':
            case '?':
            case '{':
                return this.#readQuantifier();
            case '|':
                return this.#skip(1, '|');
            default:
                return x && /[\s#]/.test(character) ? this.#skipComment() : this.#readLiteral();
        }
    }
    #readLiteral() {
        const codePoint = this.#source.codePointAt(this.#at) ?? 0;
        return this.#skip(codePoint > 0xffff ? 2 : 1, spell(codePoint));
    }
    #skipComment() {
        const [skipped = ''] = this.#match(/\s|#[^\n]*/y) ?? [];
        return this.#skip(skipped.length, '');
    }
    #readEscape() {
        const [, group] = this.#match(/\\(?![0-3][0-7]{2})([1-9]\d?)/y) ?? [];
        if (group !== undefined) {
            this.#highestReference = Math.max(this.#highestReference, Number(group));
            return this.#skip(1 + group.length, `(?:\\${group})`);
        }
        const [named] = this.#match(/\\k<\w+>/y) ?? [];
        if (named !== undefined)
            return this.#skip(named.length, `(?:${named})`);
        const place = { A: '^', Z: '$', z: '$' }[this.#source[this.#at + 1] ?? ''];
        if (place !== undefined)
            return this.#skip(2, place);
        if (this.#match(/\\b/iy) !== null)
            return this.#skip(2, spellBoundary(this.#source[this.#at + 1] === 'b', this.#local.a));
        return this.#take(readEscape(this.#source.slice(this.#at), this.#local.a));
    }
    #readQuantifier() {
        const [written, from, to] = this.#match(/[*+?]|\{(\d*),(\d*)\}|\{\d+\}/y) ?? [];
        // A brace that is no quantifier is itself.
        if (written === undefined || written === '{,}')
            return this.#readLiteral();
        this.#skip(written.length, '');
        const quantifier = from === '' ? `{0,${to}}` : written;
        if (this.#source[this.#at] === '+')
            throw new PatternError('possessive quantifiers (`a++`) are not supported');
        return this.#source[this.#at] === '?' ? this.#skip(1, `${quantifier}?`) : quantifier;
    }
    #readGroup() {
        const comment = this.#match(/\(\?#[^)]*\)/y)?.[0];
        if (comment !== undefined)
            return this.#skip(comment.length, '');
        const [reference, name] = this.#match(/\(\?P=(\w+)\)/y) ?? [];
        if (reference !== undefined)
            return this.#skip(reference.length, `(?:\\k<${name}>)`);
        const refused = REFUSED.find(([start]) => this.#source.startsWith(start, this.#at));
        if (refused !== undefined)
            throw new PatternError(`${refused[1]} not supported`);
        this.#outer.push(this.#local);
        const [plain] = this.#match(/\(\?(?:[:=!]|<[=!])/y) ?? [];
        if (plain !== undefined)
            return this.#skip(plain.length, plain);
        return this.#readFlaggedGroup() ?? this.#readCapture();
    }
    /** Reads the start of a group with flags of its own; of them only the case is left to the engine. */
    #readFlaggedGroup() {
        const [written, on = '', off = ''] = this.#match(/\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?:/y) ?? [];
        if (written === undefined)
            return undefined;
        const before = this.#local.i;
        this.#local = turnOff(turnOn(this.#local, on), off);
        const { i } = this.#local;
        return this.#skip(written.length, i === before ? '(?:' : i ? '(?i:' : '(?-i:');
    }
    #readCapture() {
        const [named, name] = this.#match(/\(\?P?<([^>]*)>/y) ?? [];
        if (named === undefined && this.#source[this.#at + 1] === '?')
            throw new PatternError(this.#explainGroup());
        this.#groups += 1;
        return named === undefined ? this.#skip(1, '(') : this.#skip(named.length, `(?<${name}>`);
    }
    #explainGroup() {
        return this.#match(/\(\?[aiLmsux]+\)/y) === null
            ? `Python knows no group that begins with \`${this.#source.slice(this.#at, this.#at + 3)}\``
            : 'flags for the whole pattern stand at its start';
    }
    #closeGroup() {
        const outer = this.#outer.pop();
        if (outer === undefined)
            throw new PatternError('a `)` closes nothing');
        this.#local = outer;
        return this.#skip(1, ')');
    }
    #match(sticky) {
        sticky.lastIndex = this.#at;
        return sticky.exec(this.#source);
    }
    #take({ spelling, length }) {
        return this.#skip(length, spelling);
    }
    #skip(length, spelling) {
        this.#at += length;
        return spelling;
    }
}
function turnOn(flags, letters) {
    checkFlags(letters);
    const has = (letter) => letters.includes(letter);
    return {
        i: flags.i || has('i'),
        m: flags.m || has('m'),
        s: flags.s || has('s'),
        x: flags.x || has('x'),
        a: (flags.a || has('a')) && !has('u'),
    };
}
function turnOff(flags, letters) {
    checkFlags(letters);
    const has = (letter) => letters.includes(letter);
    return {
        ...flags,
        i: flags.i && !has('i'),
        m: flags.m && !has('m'),
        s: flags.s && !has('s'),
        x: flags.x && !has('x'),
    };
}
function checkFlags(letters) {
    const [unknown] = /[^aimsux]/.exec(letters) ?? [];
    if (unknown !== undefined)
        throw new PatternError(`the flag \`${unknown}\` is not supported`);
}


/***/ }),

/***/ 74748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   ib: () => (/* binding */ lower),
/* harmony export */   j3: () => (/* binding */ collapseSpaces),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/**
 * Characters that Python 3.11 does not know. This file reads text as Python 3.11 does, so that scores agree with those
 * of tools written in Python: on every code point, as the hashes in python-text.test.ts show. Python 3.11 knows Unicode
 * 14 and Node up to 17. To Python, these are no letters, numbers or marks: /[\p{L}\p{N}\p{Cased}\p{Case_Ignorable}]/u
 * finds them in Node 24, and Python's unicodedata.category calls them `Cn`. (One difference is left: a capital sigma
 * right beside the Ahom sign U+1171E.)
 */
const UNKNOWN_TO_PYTHON = /[\u088f\u0897\u0c5c\u0cdc\u0ece\u1acf-\u1add\u1ae0-\u1aeb\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\ua7f1\u{105c0}-\u{105f3}\u{10940}-\u{10959}\u{10d40}-\u{10d65}\u{10d69}-\u{10d6d}\u{10d6f}-\u{10d85}\u{10ec2}-\u{10ec7}\u{10efa}-\u{10eff}\u{1123f}-\u{11241}\u{11380}-\u{11389}\u{1138b}\u{1138e}\u{11390}-\u{113b5}\u{113b7}\u{113bb}-\u{113c0}\u{113ce}\u{113d0}-\u{113d3}\u{113e1}\u{113e2}\u{116d0}-\u{116e3}\u{11b60}\u{11b62}-\u{11b64}\u{11b66}\u{11bc0}-\u{11be0}\u{11bf0}-\u{11bf9}\u{11db0}-\u{11ddb}\u{11de0}-\u{11de9}\u{11f00}-\u{11f02}\u{11f04}-\u{11f10}\u{11f12}-\u{11f33}\u{11f36}-\u{11f3a}\u{11f40}\u{11f42}\u{11f50}-\u{11f5a}\u{1342f}\u{13439}-\u{13455}\u{13460}-\u{143fa}\u{16100}-\u{16129}\u{1612d}-\u{16139}\u{16d40}-\u{16d6c}\u{16d70}-\u{16d79}\u{16ea0}-\u{16eb8}\u{16ebb}-\u{16ed3}\u{16ff2}-\u{16ff6}\u{187f8}-\u{187ff}\u{18cff}\u{18d09}-\u{18d1e}\u{18d80}-\u{18df2}\u{1b132}\u{1b155}\u{1ccf0}-\u{1ccf9}\u{1d2c0}-\u{1d2d3}\u{1df25}-\u{1df2a}\u{1e030}-\u{1e06d}\u{1e08f}\u{1e4d0}-\u{1e4f9}\u{1e5d0}-\u{1e5fa}\u{1e6c0}-\u{1e6de}\u{1e6e0}-\u{1e6f5}\u{1e6fe}\u{1e6ff}\u{2b739}-\u{2b73f}\u{2cea2}-\u{2cead}\u{2ebf0}-\u{2ee5d}\u{31350}-\u{33479}]/u;
const UNKNOWN_APART = new RegExp(`(${UNKNOWN_TO_PYTHON.source})`, 'u');
/** White space to `str.isspace`, `str.strip` and `\s`, as the inside of a character class. */
const SPACE = String.raw `\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
const SPACES = new RegExp(`[${SPACE}]+`, 'gu');
const NO_SPACE = new RegExp(`[^${SPACE}]`, 'u');
/** Gives Python's `str.lower()`. */
function lower(text) {
    // In Unicode 14, unlike later ones, U+0295 has case, which decides whether a sigma beside it is final: an `x` on
    // either side has the same effect.
    return text
        .replaceAll('\u0295', 'x\u0295x')
        .split(UNKNOWN_APART)
        .map((part, index) => (index % 2 === 0 ? part.toLowerCase() : part))
        .join('')
        .replaceAll('x\u0295x', '\u0295');
}
/** Gives Python's `str.strip()`. */
function strip(text) {
    const start = text.search(NO_SPACE);
    if (start === -1)
        return '';
    // A pattern for spaces at the end takes time with the square of their number where they are elsewhere.
    let end = text.length;
    while (!NO_SPACE.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
/** Gives Python's `re.sub(r'\s+', ' ', text)`. */
function collapseSpaces(text) {
    return text.replaceAll(SPACES, ' ');
}


/***/ }),

/***/ 88086:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53603);
/* harmony import */ var _text_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46826);
/* harmony import */ var _text_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7159);
/* harmony import */ var _text_write_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60336);






/** Writes a file where none is; one that is there stays as it is. */
function writeNew(file, text, { cwd, files }) {
    const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, file);
    try {
        const reason = (0,_text_write_target_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(full), files);
        if (reason !== undefined)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(`cannot write \`${file}\`: ${reason}`);
        const problem = (0,_text_write_target_js__WEBPACK_IMPORTED_MODULE_5__/* .findTargetProblem */ .U)(full, files);
        if (problem !== undefined)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(`cannot write \`${file}\`: a link or another file of its name is ${problem}`);
        writeExclusive(full, text);
        return 'written';
    }
    catch (error) {
        if (error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.UserError)
            throw error;
        if ((0,_text_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error) !== 'EEXIST')
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(`cannot write \`${file}\`: ${(0,_text_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Y)(error)}`, undefined, { cause: error });
        return (0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(full, files, _text_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SIZE_LIMITS */ .bd.rows, undefined, file) === text ? 'unchanged' : 'taken';
    }
}
function writeExclusive(file, text) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'wx');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, text);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}


/***/ }),

/***/ 14003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ MAX_LINE_BYTES)
/* harmony export */ });
/** Longest line of a log: what is longer is no question with its answer. */
const MAX_LINE_BYTES = 1024 * 1024;


/***/ }),

/***/ 29277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findNames)
/* harmony export */ });
/** Gives the finder of names as whole words, in any case; the longest of several counts. */
function findNames(names) {
    const words = names
        .toSorted((a, b) => b.length - a.length)
        .map((name) => name
        .trim()
        .split(/\s+/)
        .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw `\$&`))
        .join(String.raw `\s{1,3}`))
        .filter((word) => word !== '');
    const pattern = new RegExp(String.raw `(?<![\p{L}\p{N}_])(?:${words.join('|')})(?![\p{L}\p{N}_])`, 'giu');
    const find = (searched) => Array.from(searched.matchAll(pattern), ({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
    })).filter(({ start, end }) => end > start);
    return { kind: 'name', find };
}


/***/ }),

/***/ 64755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ PersonalDataRedactor)
});

;// CONCATENATED MODULE: ./src/samples/redaction/numbers.ts
/** Numbers that check themselves. */
/** Lengths of IBANs by country (ISO 13616). */
const IBAN_LENGTHS = new Map(('AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30')
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));
/** Tells whether digits are the number of a card: 13 to 19 of them, the last one a check of the others (Luhn). */
function isCard(digits) {
    if (!/^\d{13,19}$/.test(digits) || /^(\d)\1*$/.test(digits))
        return false;
    let sum = 0;
    for (let index = 0; index < digits.length; index += 1) {
        const digit = Number(digits[digits.length - 1 - index]);
        const doubled = index % 2 === 1 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0;
}
/** Gives the length of the IBAN with which a text of letters and digits begins; 0 where it begins with none. */
function ibanLength(text) {
    const upper = text.toUpperCase();
    const length = IBAN_LENGTHS.get(upper.slice(0, 2)) ?? 0;
    if (length === 0 || upper.length < length)
        return 0;
    const iban = upper.slice(0, length);
    if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban))
        return 0;
    let rest = 0;
    for (const character of iban.slice(4) + iban.slice(0, 4))
        for (const digit of String(Number.parseInt(character, 36)))
            rest = (rest * 10 + Number(digit)) % 97;
    return rest === 1 ? length : 0;
}
/** Tells whether a text is an address of IPv6, and not a sign of a programming language (`::`, `a::b`). */
function isIpv6(text) {
    if (!text.includes(':') || (!/\d/.test(text) && text.length < 9))
        return false;
    return URL.canParse(`http://[${text}]/`);
}

;// CONCATENATED MODULE: ./src/samples/redaction/finders.ts

/** Kinds of personal data that are found without a list. */
const KINDS = ['key', 'email', 'iban', 'card', 'ip', 'phone'];
/** Keys and tokens by the shapes that their makers gave them. */
const TOKENS = [
    /\b(?:sk|pk|rk)[-_](?:[a-z]{2,12}[-_]){0,3}[A-Za-z0-9_-]{16,400}/g, // OpenAI, Anthropic, OpenRouter, Stripe
    /\bgh[a-z]_[A-Za-z0-9_]{20,255}/g,
    /\bgithub_pat_[A-Za-z0-9_]{20,255}/g,
    /\bglpat-[\w.-]{16,255}/g,
    /\b(?:AKIA|ASIA|AGPA|AIDA|AROA|ABIA|ACCA)[A-Z0-9]{16}\b/g,
    /\bAIza[\w-]{30,60}/g,
    /\bya29\.[\w.-]{20,400}/g,
    /\bGOCSPX-[\w-]{20,60}/g,
    /\bxox[a-z](?:-[A-Za-z0-9]{1,100}){2,8}/g,
    /\bxapp-[\w-]{20,255}/g,
    /\bhooks\.slack\.com\/services\/[\w/]{20,120}/g,
    /\bdiscord(?:app)?\.com\/api\/webhooks\/\d{10,25}\/[\w-]{30,120}/g,
    /\bSG\.[\w-]{16,64}\.[\w-]{16,64}/g,
    /\b(?:hf|npm|pplx|gsk|r8|xai|nvapi|dckr_pat|shp(?:at|ca|pa|ss)|figd|lin_api|ATATT3|dop_v1|doo_v1|sbp|sq0(?:atp|csp)|rubygems|pypi|PMAK|ntn|NRAK|glc|glsa|sntrys|whsec|tvly)[-_][A-Za-z0-9_=-]{16,400}/g,
    /\b(?:secret|vercel|fc|key|rnd|phc|phx|pat|tok|token)[-_](?=[A-Za-z_=-]{0,400}\d)[A-Za-z0-9_=-]{16,400}/g,
    /\bAGE-SECRET-KEY-1[A-Z0-9]{50,70}/g,
    /\bATATT3[\w=-]{20,400}/g,
    /\bEAA[A-Za-z0-9]{60,400}/g,
    /\b(?:AC|SK|dapi)[0-9a-f]{32}\b/g,
    /\b\d{8,10}:AA[\w-]{32,34}/g,
    /\beyJ[\w-]{8,4000}\.[\w-]{8,8000}(?:\.[\w-]{0,2000})?/g,
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[^]{0,20000}?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$(?![^]))/g,
    /\bssh-(?:rsa|ed25519|dss) AAAA[A-Za-z0-9+/=]{40,4000}/g,
];
/** Secrets that their names or places give away; the first group stays. */
const NAMED = [
    /(\b(?:Bearer|Basic|Token|ApiKey) {1,3})[\w.~+/=:-]{12,4000}/gi,
    /((?:api|access|secret|private|auth|session|client|account|shared|signing|encryption)[ _-]?(?:access[ _-]?)?(?:key|token|secret)["'`]{0,2} {0,3}(?:=>|[:=]|\bis\b) {0,3}["'`]{0,2})[^\s"'`,;<>]{6,4000}/gi,
    /(\b(?:password|passwd|passphrase|pwd|passwort|contraseña|token|secret|pin)["'`]{0,2} {0,3}(?:=>|[:=]) {0,3}["'`]{0,2})[^\s"'`,;<>]{4,4000}/gi,
    /(\b(?:password|passphrase|passwort|contraseña|token|secret|pin)(?: code)? (?:is|ist|es|was):? {0,3}["'`]{0,2})(?=[^\s"'`,;<>]{0,4000}\d)[^\s"'`,;<>]{4,4000}/gi,
    /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@:]{0,200}:[^\s/@]{1,400}(?=@)/gi,
    /([?&](?:sig|signature|token|access_token|api_?key|key|secret|password|code|auth)=)[^&\s"'<>]{6,2000}/gi,
];
const EMAIL = /[\p{L}\p{N}._%+'~!#$&*/=?^`{|}-]{1,64}(?:@|%40)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,8}\p{L}[\p{L}\p{N}-]{1,62}/gu;
const QUOTED_EMAIL = /"[^"\n@]{1,64}"@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,63}/gu;
/** What people write so that no machine reads it. */
const SPELLED_EMAIL = /[\p{L}\p{N}._+-]{1,64} {0,2}(?:\(at\)|\[at\]|\{at\}| at |@) {0,2}[\p{L}\p{N}-]{1,63}(?: {0,2}(?:\(dot\)|\[dot\]|\{dot\}| dot ) {0,2}[\p{L}\p{N}-]{1,63}){1,4}/giu;
const IBAN_START = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ .-]?[A-Za-z0-9])/g;
const DIGITS = /\d(?:[\s.-]{0,2}\d){12,200}/g;
const IPV4 = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|\[\.\]|\(\.\))){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d]|\.\d)/g;
const IPV6 = /(?<![\w:])[0-9A-Fa-f:]{2,39}(?:\.\d{1,3}){0,3}(?![\w:])/g;
/** Numbers to call: with a sign or zeros in front, an area in brackets, or grouped as countries group them. */
const PHONES = [
    /(?<![\w+])(?:\+|00)[ .-]?\(?\d(?:[ ./()-]{0,3}\d){6,14}(?!\d)/g,
    /(?<![\w+])\(\d{1,5}\)[ .-]{0,2}\d(?:[ .-]{0,2}\d){4,9}(?!\d)/g,
    /(?<![\w+.,-])0\d(?:[ ./-]{0,2}\d){7,11}(?!\d|[.,]\d)/g,
    /(?<![\w+.,-])\d{1,5}(?:[.-]\d{2,5}){2,4}(?!\w|[.,-]\d)/g,
    /(?<![\w+.,-])\d{2,5}(?: \d{2,5}){2,6}(?!\w|[.,-]\d)/g,
    /(?<![\w+.,-])(?:1[ .-])?(?:\d{3} \d{3} \d{4}|\d{3} \d{4} \d{4}|\d{5} \d{5}|[6-9]\d{2} \d{3} \d{3}|\d{3}-\d{4})(?!\w|[ .,-]\d)/g,
    /(?<![\w+.,-])\d{10,12}(?!\w|[.,]\d)/g,
];
/** Groups of digits as some countries write them, without a zero in front. */
const GROUPED = /^(?:1 )?(?:\d{3} \d{3} \d{4}|\d{3} \d{4} \d{4}|[6-9]\d{2} \d{3} \d{3})$/;
/** A word before digits that says what they are. */
const CALLED = /(\b(?:tel|telephone|phone|mobile|cell|fax|whatsapp|call|ring|text|telefon|handy|tél|número|numero)\b[^\d\n]{0,15})\+?\d(?:[ ./()-]{0,3}\d){4,14}(?!\d)/gi;
/** A date, which is no number to call. */
const DATE = /^(?:19|20)\d\d[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:[0-2]?\d|3[01])(?!\d)|^(?:[0-2]?\d|3[01])[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:19|20)\d\d(?!\d)/;
/** Finders by kind; what an earlier one has found is not looked at by a later one. */
const FINDERS = {
    key: (text) => [
        ...TOKENS.flatMap((pattern) => findAll(text, pattern)),
        ...NAMED.flatMap((one) => findAfter(text, one)),
    ],
    email: (text) => /@|%40|[([{ ]at[)\]} ]/i.test(text)
        ? [EMAIL, QUOTED_EMAIL, SPELLED_EMAIL].flatMap((one) => findAll(text, one))
        : [],
    iban: findIbans,
    card: findCards,
    ip: (text) => [...findAll(text, IPV4), ...findAll(text, IPV6, isIpv6)],
    phone: (text) => [
        ...PHONES.flatMap((pattern) => findAll(text, pattern, isPhone)),
        ...findAfter(text, CALLED),
    ],
};
function findAll(text, pattern, isOne = () => true) {
    return Array.from(text.matchAll(pattern), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        found: match[0],
    })).filter(({ found }) => isOne(found));
}
/** Finds what stands after the first group of a pattern, which says what it is. */
function findAfter(text, pattern) {
    return Array.from(text.matchAll(pattern), (match) => ({
        start: match.index + (match[1] ?? '').length,
        end: match.index + match[0].length,
    }));
}
function isPhone(found) {
    const digits = found.replaceAll(/\D/g, '').length;
    if (digits < 7 || digits > 15 || DATE.test(found))
        return false;
    // Groups with nothing but spaces between them may be any numbers; those to call are long, and no years.
    const groups = found.split(' ');
    const isLoose = /^[1-9]\d*(?: \d+){2,}$/.test(found) && !GROUPED.test(found);
    return !isLoose || (digits >= 10 && !groups.every((group) => /^(?:19|20)\d\d$/.test(group)));
}
/** Finds numbers of cards: in a run of digits with spaces or dashes those groups that check themselves. */
function findCards(text) {
    return Array.from(text.matchAll(DIGITS)).flatMap(({ index, 0: run }) => {
        const places = Array.from(run.matchAll(/\d/g), ({ index: at }) => at);
        const spans = [];
        for (let first = 0; first < places.length; first += 1) {
            const start = places[first] ?? 0;
            if (/\d/.test(run.charAt(start - 1)))
                continue;
            const length = [19, 18, 17, 16, 15, 14, 13].find((count) => {
                const last = places[first + count - 1];
                if (last === undefined || /\d/.test(run.charAt(last + 1)))
                    return false;
                return isCard(run.slice(start, last + 1).replaceAll(/\D/g, ''));
            });
            if (length !== undefined)
                spans.push({ start: index + start, end: index + (places[first + length - 1] ?? 0) + 1 });
        }
        return spans;
    });
}
/** Finds IBANs, in one piece or in groups. */
function findIbans(text) {
    return Array.from(text.matchAll(IBAN_START), ({ index: start }) => {
        let [letters, at] = ['', start];
        const ends = [];
        while (at < text.length && letters.length < 34) {
            const character = text.charAt(at);
            if (/[A-Za-z0-9]/.test(character)) {
                letters += character;
                ends.push(at + 1);
            }
            else if (!/[ .-]/.test(character))
                break;
            at += 1;
        }
        const length = ibanLength(letters);
        return { start, end: length === 0 ? start : (ends[length - 1] ?? start) };
    }).filter(({ start, end }) => end > start);
}

;// CONCATENATED MODULE: ./src/samples/redaction/plain-form.ts
const ASCII = /^[\x00-\x7f]*$/;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u;
const SPACE = /\s/u;
/**
 * Gives a text without invisible characters, its digits, dashes and signs in ASCII, its spaces plain: what people write
 * to hide an address from machines, or a keyboard makes of a number, is read as it looks.
 */
function toPlainForm(text) {
    if (ASCII.test(text))
        return { text, offsetOf: (index) => index };
    let plain = '';
    const offsets = [];
    let at = 0;
    for (const character of text) {
        const form = INVISIBLE.test(character) ? '' : toAscii(character);
        for (let count = 0; count < form.length; count += 1)
            offsets.push(at);
        plain += form;
        at += character.length;
    }
    offsets.push(text.length);
    return { text: plain, offsetOf: (index) => offsets[index] ?? text.length };
}
function toAscii(character) {
    if (character.charCodeAt(0) < 0x80)
        return character;
    if (SPACE.test(character))
        return ' ';
    if (/\p{Pd}/u.test(character) || character === '\u2212')
        return '-';
    if (/\p{Nd}/u.test(character))
        return digitOf(character);
    const form = character.normalize('NFKC');
    return form.length === 1 && form.charCodeAt(0) < 0x80 ? form : character;
}
/** Gives a decimal digit of any script: they come in runs of ten, from zero on. */
function digitOf(character) {
    const code = character.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)))
        zero -= 1;
    const value = character.normalize('NFKC');
    return /^\d$/.test(value) ? value : String(code - zero);
}

;// CONCATENATED MODULE: ./src/samples/redaction/redact.ts


/** Replaces personal data and secrets in texts, and counts what it replaced by kind. */
class PersonalDataRedactor {
    #own;
    #counts = new Map();
    constructor(own = []) {
        this.#own = own;
    }
    /** How much of each kind was replaced. */
    get counts() {
        return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    /** Gives a text in which `[EMAIL]`, `[CARD]` and the like stand for what was found; the longest of what overlaps counts. */
    redact(text) {
        const { text: plain, offsetOf } = toPlainForm(text);
        const finders = [
            ...this.#own,
            ...KINDS.map((kind) => ({ kind, find: FINDERS[kind] })),
        ];
        const taken = [];
        for (const { kind, find } of finders)
            for (const span of find(plain))
                if (span.end > span.start)
                    take(taken, { ...span, kind });
        if (taken.length === 0)
            return text;
        taken.sort((a, b) => a.start - b.start);
        let [redacted, last] = ['', 0];
        for (const { kind, start, end } of taken) {
            redacted += `${text.slice(last, offsetOf(start))}[${kind.toUpperCase()}]`;
            last = offsetOf(end);
            this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
        }
        return redacted + text.slice(last);
    }
    /** Gives a value in which every text, and every key of a mapping, is redacted. */
    redactValue(value) {
        if (typeof value === 'string')
            return this.redact(value);
        if (typeof value === 'number') {
            const text = String(value);
            const redacted = this.redact(text);
            return redacted === text ? value : redacted;
        }
        if (typeof value !== 'object' || value === null)
            return value;
        if (Array.isArray(value))
            return value.map((item) => this.redactValue(item));
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [this.redact(key), this.redactValue(inner)]));
    }
}
/** Adds a stretch; where it overlaps with others, all become one of the kind that was there first. */
function take(taken, span) {
    let { start, end, kind } = span;
    for (let index = taken.length - 1; index >= 0; index -= 1) {
        const other = taken[index];
        if (other === undefined || other.end <= start || other.start >= end)
            continue;
        [start, end, kind] = [Math.min(start, other.start), Math.max(end, other.end), other.kind];
        taken.splice(index, 1);
    }
    taken.push({ start, end, kind });
}


/***/ }),

/***/ 70542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2629);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53603);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55383);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92960);






/**
 * Gives the files that match any of the globs, as paths relative to the working directory with forward slashes, sorted.
 * Folders that start with a dot and node_modules are entered only where a glob begins with them, linked ones never;
 * files of keys are left out. A glob that begins out of reach is a UserError, at the place where it stands if that is given.
 */
function findFiles({ cwd, files }, globs, place) {
    const found = new Set();
    for (const [base, group] of Map.groupBy(globs, _glob_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOfGlob */ .LK)) {
        const start = (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .follow */ .e6)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, base), files);
        if (start.status === 'refused')
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)(`cannot look for ${group.map((glob) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(glob)).join(', ')}: ${start.reason}`, place);
        const matcher = new _glob_js__WEBPACK_IMPORTED_MODULE_2__/* .GlobMatcher */ .XC(group);
        walk(cwd, base, matcher.advance(matcher.start, base), matcher, found);
    }
    return [...found].filter((file) => !(0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .holdsKeys */ .fv)(file)).sort();
}
/** Adds the files that match; only folders are entered in which one can lie. */
function walk(root, below, ways, matcher, found) {
    let entries;
    try {
        entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, below), { withFileTypes: true });
    }
    catch {
        // A glob without wildcards is its own base: a file.
        if (matcher.accepts(ways))
            found.add(below);
        return;
    }
    const inside = below === '' ? ways : matcher.advance(ways, '/');
    if (inside.length === 0)
        return;
    for (const entry of entries) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        const reached = matcher.advance(inside, entry.name);
        if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')) {
            if (reached.length > 0)
                walk(root, name, reached, matcher, found);
        }
        else if ((entry.isFile() || entry.isSymbolicLink()) && matcher.accepts(reached))
            found.add(name);
    }
}


/***/ }),

/***/ 94301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   s: () => (/* binding */ readLinesAtOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19770);


const LINE_FEED = 10;
const EMPTY = Buffer.alloc(0);
/**
 * Gives a regular file's lines as text in UTF-8, one after the other, however large it is, or those of some numbers;
 * other work is heard in between. Of a file that grows meanwhile only what was there at the start is read.
 */
async function* readLines(file, reach, request, isWanted = () => true) {
    for (const line of linesOf(file, reach, request, isWanted))
        if (line === null)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        else
            yield line;
}
/** Gives a regular file's lines as `readLines` does, at once: nothing else is heard in between. */
function* readLinesAtOnce(file, reach, request) {
    for (const line of linesOf(file, reach, request, () => true))
        if (line !== null)
            yield line;
}
/** The lines of a file, and a null after each part of it that was read. */
function* linesOf(file, reach, request, isWanted) {
    /** What earlier parts hold of the line; not of one that is too long or not wanted. */
    let begun = [];
    let [length, number] = [0, 1];
    const finish = (rest) => {
        const isShort = length + rest.length <= request.maxBytes;
        const bytes = begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
        const line = isWanted(number) ? { number, text: isShort ? bytes.toString('utf8') : null } : undefined;
        [begun, length, number] = [[], 0, number + 1];
        return line;
    };
    for (const part of (0,_open_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readParts */ .fp)(file, reach, request)) {
        let start = 0;
        for (let end = part.indexOf(LINE_FEED); end >= 0; end = part.indexOf(LINE_FEED, start)) {
            const line = finish(part.subarray(start, end));
            start = end + 1;
            if (line !== undefined)
                yield line;
        }
        const rest = part.subarray(start);
        length += rest.length;
        // Copied, since it is read into again.
        if (length <= request.maxBytes && isWanted(number))
            begun.push(Buffer.from(rest));
        else
            begun = [];
        yield null;
    }
    const last = length > 0 ? finish(EMPTY) : undefined;
    if (last !== undefined)
        yield last;
}


/***/ }),

/***/ 35816:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ omitValue),
/* harmony export */   j: () => (/* binding */ findValue)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);

/**
 * Gives what stands at a path of keys parted by dots (`data.rows`, `turns.0`); `[]` goes through a list (`rows[].row`).
 * A key that holds dots itself is found as it stands. Undefined where there is nothing.
 */
function findValue(value, path) {
    const keys = findKeys(value, path);
    if (keys !== undefined)
        return follow(value, keys);
    const [first = '', ...rest] = path.split('[]');
    if (rest.length === 0)
        return undefined;
    let found = valueAt(value, first);
    for (const step of rest) {
        if (!Array.isArray(found))
            return undefined;
        found = found.flatMap((item) => valueAt(item, step.replace(/^\./, '')) ?? []);
    }
    return found;
}
/** Gives a mapping without what stands at a path, nor the mappings that are empty without it. */
function omitValue(value, path) {
    const keys = findKeys(value, path);
    return keys === undefined ? value : omit(value, keys);
}
function omit(value, [key = '', ...rest]) {
    const { [key]: inner, ...others } = value;
    if (rest.length === 0)
        return others;
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(inner))
        return value;
    const left = omit(inner, rest);
    return Object.keys(left).length === 0 ? others : { ...value, [key]: left };
}
function valueAt(value, path) {
    if (path === '')
        return value;
    const keys = findKeys(value, path);
    return keys === undefined ? undefined : follow(value, keys);
}
/** Finds the keys that a path means; of several that stand there, the longest. */
function findKeys(value, path) {
    const keys = [];
    let current = value;
    let rest = path;
    for (;;) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        const key = findKey(current, rest);
        if (key === undefined)
            return undefined;
        keys.push(key);
        if (key.length === rest.length)
            return keys;
        current = follow(current, [key]);
        rest = rest.slice(key.length + 1);
    }
}
function findKey(value, path) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
        const key = path.slice(0, end);
        if (Object.hasOwn(value, key))
            return key;
    }
    return undefined;
}
function follow(value, keys) {
    let current = value;
    for (const key of keys)
        current = current[key]; // own keys, found before
    return current;
}


/***/ }),

/***/ 60336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findTargetProblem),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92960);
/** Where something may be written by a name from outside. */



/** Tells why a file may not be made or appended to; undefined where it may. A hard link's other names would change too. */
function findTargetProblem(file, reach) {
    if ((0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(file, reach).status === 'refused')
        return 'out of reach';
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    return stat === undefined || (stat.isFile() && stat.nlink === 1) ? undefined : 'special';
}
/** Makes a folder, and those around it that are not there; gives why it may not lie there, undefined where it may. */
function makeFolder(folder, reach) {
    const followed = (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(folder, reach);
    if (followed.status === 'refused')
        return followed.reason;
    // One by one: what Node makes in one call never ends where a file system takes none.
    for (const missing of listMissing(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder)))
        makeOne(missing);
    const made = (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(folder, reach);
    return made.status === 'refused' ? made.reason : undefined;
}
function listMissing(folder) {
    const missing = [];
    for (let at = folder; (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at, { throwIfNoEntry: false }) === undefined; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at))
        missing.unshift(at);
    return missing;
}
function makeOne(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        // Another process may have made it just now.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
            throw error;
    }
}


/***/ }),

/***/ 48582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Gives a value as YAML that people review: texts of several lines as blocks, nothing folded, no anchors. */
function writeYaml(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(value, { lineWidth: 0, aliasDuplicateObjects: false });
}


/***/ })

};
