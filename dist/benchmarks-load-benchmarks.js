export const id = 831;
export const ids = [831];
export const modules = {

/***/ 20644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readRowAsWritten),
/* harmony export */   m: () => (/* binding */ readFileAsWritten)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97504);
/**
 * In benchmark files and rows of cases a number counts as it is written (`007`, `1.10`, a long id), but for settings,
 * which are numbers.
 */

const asNumber = (value) => value;
/** Gives a row of cases with its numbers as they are written. */
function readRowAsWritten({ value, written }) {
    return pickCase(value, written);
}
/** Gives a benchmark file with the numbers of its texts and cases as they are written. */
function readFileAsWritten({ value, written }) {
    return pickFile(value, written);
}
const pickCheck = pickKeys({ expected: (_value, written) => written }, (value, written) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(value) ? pickCheck(value, written) : value);
const CHECKS = { evaluators: pickItems(pickCheck), thresholds: asNumber };
const pickCase = pickKeys(CHECKS);
const pickFile = pickKeys({
    ...CHECKS,
    gate: asNumber,
    repeat: asNumber,
    test_cases: pickItems(pickCase),
    cases: pickItems(pickCase),
});
/** Gives the way to pick from a mapping: by key, the others by `rest`. */
function pickKeys(picks, rest = (_value, written) => written) {
    const known = new Map(Object.entries(picks));
    return (value, written) => {
        // Most files hold no such number; those are not copied.
        if (value === written || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(value) || !(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .p)(written))
            return written;
        return Object.fromEntries(Object.entries(written).map(([key, text]) => [key, (known.get(key) ?? rest)(value[key], text)]));
    };
}
function pickItems(pick) {
    return (value, written) => Array.isArray(value) && Array.isArray(written)
        ? written.map((item, index) => pick(value[index], item))
        : written;
}


/***/ }),

/***/ 68688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ casesSchema),
/* harmony export */   n: () => (/* binding */ fieldsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38816);
/* harmony import */ var _text_check_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79057);
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71686);



/** The name of a column, or the path to a key: each row is searched for it. */
const columnField = _text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8.max(256, { error: 'text of at most 256 characters' });
const FIELD = 'the name of a column, or a mapping with `column` and `list`';
const field = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    columnField,
    (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_0__/* .closedObject */ .YI)({
        column: columnField,
        list: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .flagField */ .tS, _text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8], { error: '`true`, `false` or the text between the items' })
            .optional(),
    }),
], { error: FIELD });
const single = columnField;
/** Schema of what says which column or key of a file of cases is which part of a case. */
const fieldsSchema = (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_0__/* .closedObject */ .YI)({
    id: single.optional(),
    input: single.optional(),
    messages: single.optional().describe('A conversation in place of `input`.'),
    expected: field
        .optional()
        .describe('`{ column: NAME, list: true }` where its cells are lists, any of which is right.'),
    tags: field.optional(),
    difficulty: single.optional(),
    criteria: field.optional(),
    must_pass: single.optional(),
    evaluators: single.optional().describe('Checks of the case’s own, in a cell as JSON.'),
    thresholds: single.optional(),
    metadata: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([_text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8, _text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textList */ .gC], { error: 'the name of a column, or a list of the columns to keep' })
        .optional()
        .describe('One that holds a mapping, or a list of those to keep; all further ones unless given.'),
});
/** Schema of a reference to a file of cases, with what says how it is to be read. */
const casesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    _text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8,
    (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_0__/* .closedObject */ .YI)({
        file: _text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8.describe('Its path, relative to this file.'),
        at: _text_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8
            .optional()
            .describe('Place of the list in a JSON or YAML file, e.g. `data.rows` or `rows[].row`.'),
        delimiter: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: 'one character' })
            .regex(/^[^"\r\n]$/u, { error: 'one character' })
            .optional()
            .describe('Character between the cells of a CSV file; a comma unless given, a tab in .tsv files.'),
        fields: fieldsSchema
            .optional()
            .describe('Which column or key is which part of a case; by its own name unless given.'),
    }),
], { error: 'the path of a file of cases, or a mapping with `file`' });


/***/ }),

/***/ 58414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ nameUses),
/* harmony export */   NC: () => (/* binding */ readUses),
/* harmony export */   tg: () => (/* binding */ checksOf)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);


/** Gives evaluators as they are used from what is written. */
function readUses(written) {
    return written.map((use) => {
        if (typeof use === 'string')
            return { name: use, settings: {} };
        const { name: named, ...rest } = use; // a parsed file holds JSON values only
        if (typeof named === 'string')
            return createUse(named, rest);
        const [[name, settings] = ['', {}]] = Object.entries(use);
        return createUse(name, (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(settings) ? settings : {});
    });
}
function createUse(name, { as, ...settings }) {
    return { name, settings, ...(typeof as === 'string' && { as }) };
}
/** Gives each use a score name of its own: a second one of a kind is `contains_match_2`. */
function nameUses(uses) {
    const taken = new Set(uses.flatMap(({ as }) => as ?? []));
    return uses.map((use) => {
        if (use.as !== undefined)
            return use;
        let as = use.name;
        for (let count = 2; taken.has(as); count += 1)
            as = `${use.name}_${count}`;
        taken.add(as);
        return as === use.name ? use : { ...use, as };
    });
}
/**
 * Gives what scores a case that brings checks of its own; null for one that does not. They stand beside the
 * benchmark's, and alone where the benchmark names no evaluators; its thresholds go before the benchmark's.
 */
function checksOf({ evaluators, thresholds, hasDefaultEvaluators }, { ownChecks: own }) {
    if (own === undefined)
        return null;
    const given = own.evaluators !== undefined && hasDefaultEvaluators === true ? [] : evaluators;
    const known = new Set(given.map(_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj));
    const added = (own.evaluators ?? []).filter((use) => !known.has((0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(use)));
    return {
        uses: nameUses([...given, ...added]),
        thresholds: own.thresholds === undefined ? thresholds : { ...thresholds, ...own.thresholds },
    };
}


/***/ }),

/***/ 16258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ benchmarkFileSchema),
/* harmony export */   o: () => (/* binding */ caseSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38816);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _text_check_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79057);
/* harmony import */ var _text_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71686);
/* harmony import */ var _cases_file_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68688);





// YAML and JSON read an unquoted `2` as a number, but it is meant as it is written; `1.10` has come as text already.
const asText = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().transform(String);
const name = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8, asText], { error: 'text that is not empty' });
const names = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(name, { error: 'a list of texts' });
const anyText = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP({ error: 'text' });
const described = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8, { error: 'a mapping of names to descriptions' });
const criteria = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([name, described])), described], {
    error: 'a list of names, or of names with descriptions',
});
const USE = 'the name of an evaluator, or a mapping of `name` and its settings, or of its name to them';
const settings = { as: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8.optional(), expected: zod__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq9().optional() };
const use = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8,
    zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ name: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8, ...settings }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8, zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3(settings), zod__WEBPACK_IMPORTED_MODULE_4__/* ["null"] */ .chJ()]))
        .refine((written) => Object.keys(written).length === 1, { error: USE }),
], { error: USE });
/** Most evaluators of a benchmark, and of a case. */
const MAX_USES = 500;
const uses = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(use, { error: 'a list of evaluators' })
    .min(1, { error: 'a list of at least one evaluator' })
    .max(MAX_USES, { error: `a list of at most ${MAX_USES} evaluators` });
const thresholds = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .shareField */ .kd, {
    error: 'a mapping of evaluator names to numbers from 0 to 1',
});
/** One case as it is written, inline or as a row of a file of cases. */
const caseSchema = (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
    id: name
        .optional()
        .describe('Names the case in reports and results; `<name>_<counter>` unless given, which moves with its place.'),
    input: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([anyText, asText, zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().transform(String)], { error: 'text' })
        .optional()
        .describe('What is put to the model; this or `messages` is required.'),
    messages: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$, { error: 'a list of messages' })
        .optional()
        .describe('A conversation in place of `input`, each message `{role, content}`, the user’s last turn at the end ([cases.md](cases.md)).'),
    expected: zod__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq9({ error: 'any value of JSON' })
        .optional()
        .describe('What the answer is held against. A list means any of its items; for contains_match all of them, unless it has `match: any`; for not_contains none.'),
    tags: names.optional(),
    difficulty: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([anyText, asText], { error: 'text' }).optional().describe('medium unless given.'),
    criteria: criteria
        .optional()
        .describe('What a judge looks at: names, or names with descriptions (`{empathy: "How well ...?"}`).'),
    must_pass: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .flagField */ .tS.optional().describe('Failing it fails the benchmark.'),
    metadata: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$
        .optional()
        .describe('For templates, and for `tolerance` and `extract` of numeric_match, `choices` and `labels` of multiple_choice, `paths` of json_match in this case alone.'),
    evaluators: uses
        .optional()
        .describe('Checks of this case alone, beside the benchmark’s; where the benchmark names no evaluators, in place of exact_match.'),
    thresholds: thresholds.optional().describe('Go before the benchmark’s.'),
}).superRefine(({ input, messages }, context) => {
    const add = (key, message) => context.addIssue({ code: 'custom', path: [key], message });
    if (input === undefined && messages === undefined)
        add('input', 'text');
    if (input !== undefined && messages !== undefined)
        add('messages', 'left out where `input` is given');
});
/** A custom benchmark file (docs/benchmark.schema.json is made from this). */
const benchmarkFileSchema = (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
    name,
    description: anyText.optional(),
    version: name.optional().describe('1.0.0 unless given.'),
    evaluators: uses
        .optional()
        .describe('exact_match unless given. Each by its name, or with settings: `{name: contains_match, match: any}` or `{contains_match: {match: any}}`; see [evaluators.md](evaluators.md).'),
    thresholds: thresholds
        .optional()
        .describe('Score that each evaluator must reach, `default` for the rest; without it the mean must reach 0.7.'),
    prompt: anyText
        .optional()
        .describe('User message: a template with {{input}} and {{metadata.x}}, see [prompts.md](prompts.md); the input alone unless given.'),
    prompt_file: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8.optional().describe('A file that holds the prompt, relative to this one.'),
    system_prompt: anyText
        .optional()
        .describe('System message, a template too; goes before the model entry’s.'),
    system_prompt_file: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textField */ .M8.optional(),
    test_cases: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(caseSchema, { error: 'a list of cases' })
        .optional()
        .describe('Numbers in them count as they are written: `007`, `1.10`, ids of any length. A YAML file has at most 4 MiB: more rows belong into `cases`.'),
    cases: _cases_file_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .casesSchema */ .T
        .optional()
        .describe('A file of cases (JSONL, JSON, YAML, CSV, TSV), see [cases.md](cases.md).'),
    gate: (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_1__/* .closedObject */ .YI)({
        min_pass_rate: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .shareField */ .kd.optional(),
        regression_threshold: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .shareField */ .kd.optional(),
        max_latency_ms: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .positive */ .yj)().optional(),
    })
        .optional()
        .describe('Thresholds of this benchmark alone.'),
    repeat: (0,_text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(1, _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REPEAT */ .rX).optional(),
    paths: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .globList */ .Xq
        .optional()
        .describe('Globs (`*`, `**`, `?`, `[...]`, `{a,b}`) of files whose change means that it must run, relative to this one.'),
});


/***/ }),

/***/ 12298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ FUTURE_BENCHMARKS),
  c: () => (/* binding */ standardBenchmarks)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/check-source.ts
var check_source = __webpack_require__(79057);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/source.ts
var source = __webpack_require__(40054);
// EXTERNAL MODULE: ./src/benchmarks/jsonl.ts
var jsonl = __webpack_require__(542);
// EXTERNAL MODULE: ./src/benchmarks/official.ts
var official = __webpack_require__(76199);
;// CONCATENATED MODULE: ./src/benchmarks/standard.ts
/** Makes a standard benchmark of what it has of its own. */
function standardBenchmark(own) {
    return {
        systemPrompt: null,
        promptFile: null,
        systemPromptFile: null,
        thresholds: null,
        gate: {},
        repeat: null,
        paths: [],
        ...own,
    };
}
/** Makes a case of a standard benchmark of what it has of its own. */
function standardCase(own) {
    return { tags: [], difficulty: 'medium', criteria: [], mustPass: false, metadata: {}, ...own };
}

;// CONCATENATED MODULE: ./src/benchmarks/gsm8k.ts









const ASK = `{{input}}

Solve the problem step by step. Then give the numeric answer alone on the last line, after "####".`;
/** Examples of a prompt with examples, as in the field. */
const FEW = 8;
const SPLITS = ['test', 'train'];
const shape = {
    split: schemas/* enum */.k5n(SPLITS, { error: `one of ${SPLITS.join(', ')}` }).optional(),
    few_shot: schemas/* literal */.euz([0, FEW], { error: `0 or ${FEW}` }).optional(),
};
const optionsSchema = schemas/* object */.Ikc(shape);
const rowSchema = schemas/* object */.Ikc({ question: schemas/* string */.YjP({ error: 'text' }), answer: schemas/* string */.YjP({ error: 'text' }) }, { error: 'a mapping with `question` and `answer`' });
/** GSM8K, school mathematics (Cobbe et al. 2021, arXiv 2110.14168), from its official files. */
const gsm8k = {
    options: shape,
    files: (options) => {
        const { split = 'test', few_shot: few = 0 } = optionsSchema.parse(options);
        return few === 0 ? [nameOf(split)] : [nameOf(split), nameOf('train')];
    },
    load: (source, options) => Promise.resolve().then(() => readBenchmark(source, options)),
};
function nameOf(split) {
    return `${split}.jsonl`;
}
function readBenchmark(source, options) {
    const { split = 'test', few_shot: few = 0 } = optionsSchema.parse(options);
    const folder = (0,open_file/* isFolder */.lQ)(source.path, source.reach) ? source.path : null;
    const file = folder === null ? source.path : external_node_path_default().join(folder, nameOf(split));
    const { rows, sha256 } = readRows(file, source);
    if (rows.length === 0)
        throw (0,problem.userError)('there is no problem in it', { file });
    const prefix = split === 'test' ? 'gsm8k' : 'gsm8k_train';
    return standardBenchmark({
        name: 'gsm8k',
        description: 'Grade school mathematics: word problems with a numeric answer',
        version: `${rows.length} problems`,
        category: 'reasoning',
        prompt: few === 0 ? ASK : readExamples(folder ?? external_node_path_default().dirname(file), split, source),
        evaluators: [{ name: 'numeric_match', settings: { extract: 'final', tolerance: 0.01 } }],
        cases: rows.map((row, index) => createCase(row, `${prefix}_${index}`)),
        origin: (0,official/* createOrigin */.xn)('gsm8k', (0,official/* describeContent */.Xb)('gsm8k', nameOf(split), sha256)),
        placeOf: () => ({ file }),
    });
}
/** Gives the prompt with the first problems of the train file before the question, as they are answered there. */
function readExamples(folder, asked, source) {
    if (asked === 'train')
        throw (0,problem.userError)('gsm8k: `few_shot` takes its examples from `train`, the split that is asked', source.place);
    const file = external_node_path_default().join(folder, nameOf('train'));
    const examples = readRows(file, source).rows.slice(0, FEW).map(readProblem);
    if (examples.length < FEW)
        throw (0,problem.userError)(`\`few_shot: ${FEW}\` needs ${FEW} examples; there are ${examples.length}`, { file });
    const solved = examples.map(({ question, answer }) => `Question: ${question}\nAnswer: ${answer}`);
    return [...solved.map(asText), `Question: ${ASK}`].join('\n\n');
}
/** Gives a text as a template holds it, in which braces would be names or another tool's statements. */
function asText(text) {
    return text.replaceAll(/\{(?=[{%#])/g, '{{"{"}}');
}
function readRows(file, source) {
    const { text, sha256 } = (0,official/* readOfficialText */.VH)(file, source);
    return { rows: (0,jsonl/* parseJsonl */.w)(text, file), sha256 };
}
function readProblem({ value, place }) {
    return (0,check_source/* checkSource */.As)(rowSchema, (0,source/* sourceAt */.Pf)(place, value));
}
function createCase(row, id) {
    const { place } = row;
    const { question, answer } = readProblem(row);
    const expected = answer.split('####').at(-1)?.trim().replaceAll(',', '') ?? '';
    if (!answer.includes('####') || expected === '')
        throw (0,problem.userError)('`answer` must end in `####` and the number', place);
    return standardCase({ id, input: question, expected, place });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/text/plural.ts
var plural = __webpack_require__(80573);
// EXTERNAL MODULE: ./src/text/problem-tally.ts
var problem_tally = __webpack_require__(61543);
;// CONCATENATED MODULE: ./src/benchmarks/choices.ts
/** What the benchmarks of multiple choice share: letters, the list of choices, the instruction. */
/** Template of a question with its choices; the answer is a letter. */
const CHOICE_PROMPT = `{{input}}

Answer with just the letter.`;
/** Gives the letter of a choice, counted from 0. */
function letterOf(index) {
    return String.fromCharCode(65 + index);
}
/** Gives choices as `A. ...`, one a line. */
function listChoices(choices) {
    return choices.map((choice, index) => `${letterOf(index)}. ${choice}`).join('\n');
}

// EXTERNAL MODULE: ./src/evaluators/python-text.ts
var python_text = __webpack_require__(74748);
;// CONCATENATED MODULE: ./src/benchmarks/hellaswag/clean-text.ts

/**
 * Gives a text of WikiHow without what is left of its pages, as the field does (lm-evaluation-harness): ` [title]` ends a
 * sentence, other brackets go, two spaces become one.
 */
function cleanText(text) {
    const lines = (0,python_text/* strip */.bB)(text).replaceAll(' [title]', '. ').split('\n');
    return lines.map(dropBrackets).join('\n').replaceAll('  ', ' ');
}
/** Gives Python's `str.capitalize()`: the first letter large, all others small. */
function capitalize(text) {
    const [first = ''] = text;
    return `${first.toUpperCase()}${(0,python_text/* lower */.ib)(text).slice((0,python_text/* lower */.ib)(first).length)}`;
}
/** Drops each `[...]` of a line; a pattern would take time with the square of the brackets that nothing closes. */
function dropBrackets(line) {
    let [kept, done] = ['', 0];
    for (let open = line.indexOf('['); open !== -1; open = line.indexOf('[', done)) {
        const close = line.indexOf(']', open);
        if (close === -1)
            break;
        kept += line.slice(done, open);
        done = close + 1;
    }
    return kept + line.slice(done);
}

;// CONCATENATED MODULE: ./src/benchmarks/hellaswag/read-context.ts





const MAX_ENDINGS = 26;
const NO_LABEL = 'there is no `label`: the answers of the split `test` are not published; take hellaswag_val.jsonl';
const read_context_text = schemas/* string */.YjP({ error: 'text' });
const endingsError = `a list of 2 to ${MAX_ENDINGS} texts`;
const read_context_rowSchema = schemas/* object */.Ikc({
    activity_label: read_context_text,
    ctx_a: read_context_text,
    ctx_b: read_context_text,
    endings: schemas/* array */.YOg(read_context_text, { error: endingsError })
        .min(2, { error: endingsError })
        .max(MAX_ENDINGS, { error: endingsError }),
    label: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP()], { error: 'a whole number' }).nullish(),
    split_type: schemas/* string */.YjP().nullish(),
}, { error: 'a mapping' });
/** Reads a row; what is wrong with it is a problem at its place, also that it has no answer. */
function readContext({ value, place, prefix, }) {
    const wrong = (message, status = 'wrong') => ({
        status,
        problem: { message: `${prefix}${message}`, place },
    });
    const { data, mistakes } = (0,check_source/* examineSource */.Dh)(read_context_rowSchema, (0,source/* sourceAt */.Pf)(place, value));
    if (data === undefined)
        return wrong((0,problem.renderMessage)(mistakes[0]?.problem.message ?? ''));
    const { activity_label: activity, ctx_a: a, ctx_b: b, endings, label: written, split_type: kind } = data;
    if (written === undefined || written === null || written === '')
        return wrong(NO_LABEL, 'unanswered');
    const label = /^\d+$/.test(String(written)) ? Number(written) : -1;
    if (label < 0 || label >= endings.length)
        return wrong(`\`label\` must be a whole number from 0 to ${endings.length - 1}`);
    const context = {
        text: cleanText(`${activity}: ${a} ${capitalize(b)}`),
        endings: endings.map(cleanText),
        label,
        kind: kind ?? null,
        place,
    };
    return { status: 'read', context };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
;// CONCATENATED MODULE: ./src/text/list-folder.ts


/** Gives the names in a folder within reach, sorted, without hidden ones; none where it is no such folder. */
function listFolder(folder, reach) {
    const followed = (0,text_reach/* follow */.e6)(folder, reach);
    if (followed.status === 'refused')
        return [];
    try {
        return (0,external_node_fs_.readdirSync)(followed.file)
            .filter((name) => !name.startsWith('.'))
            .sort();
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/benchmarks/parquet/find-parts.ts


/**
 * Gives the parquet files of a split in a folder, as the dataset hubs name them: `test-00000-of-00001.parquet`, one or
 * several, or `test.parquet`.
 */
function findParts(folder, reach, split) {
    return listFolder(folder, reach)
        .filter((name) => name.endsWith('.parquet') && (name.startsWith(`${split}-`) || name === `${split}.parquet`))
        .map((name) => external_node_path_default().join(folder, name));
}
/** Tells whether a path names a parquet file. */
function isParquet(file) {
    return /\.parquet$/i.test(file);
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/benchmarks/parquet/read-parquet.ts




const MAX_BYTES = 128 * 1024 * 1024;
/** Time in which any file is read that is none of a mischievous kind; MMLU takes a second. */
const DEADLINE_MS = 30_000;
const MAX_HEAP_MIB = 1024;
/** Reads columns of a parquet file as rows; one that is damaged, too large or lacks a column is a UserError. */
async function readParquet(request) {
    const { file, reach, place, columns, optional = [] } = request;
    const bytes = (0,open_file/* readBytes */.io)(file, reach, { maxBytes: MAX_BYTES, place, shownAs: file });
    const told = await parseInThread({ bytes, columns, optional });
    if (told.status === 'read')
        return told.rows;
    throw (0,problem.userError)(`cannot read the parquet file: ${told.reason}`, { file });
}
/**
 * Parses in a thread of its own: the library is not made for files that are meant to harm, with which it may take all
 * memory, never end, or fail where nobody waits for it.
 */
function parseInThread(task) {
    const here = import.meta.url;
    const thread = new external_node_worker_threads_.Worker(new URL(`parquet-thread${external_node_path_default().extname(here)}`, here), {
        workerData: task,
        resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MIB },
    });
    return new Promise((resolve) => {
        const end = (told) => {
            clearTimeout(timer);
            void thread.terminate();
            resolve(told);
        };
        const timer = setTimeout(() => end({ status: 'refused', reason: 'it takes too long' }), DEADLINE_MS);
        thread.on('message', end);
        thread.on('error', (error) => end({ status: 'refused', reason: explain(error) }));
        thread.on('exit', () => end({ status: 'refused', reason: 'it is damaged' }));
    });
}
function explain(error) {
    const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    return isMemory ? 'it takes more memory than is allowed' : 'it is damaged';
}

;// CONCATENATED MODULE: ./src/benchmarks/hellaswag/read-rows.ts









const OFFICIAL = 'hellaswag_val.jsonl';
/** Reads the rows of the validation split, the one with answers that is not trained on, or of the file that the source is. */
async function readContextRows(source) {
    const { path: given, reach } = source;
    const [only = given, ...others] = (0,open_file/* isFolder */.lQ)(given, reach) ? findFiles(source) : [];
    if (!isParquet(only)) {
        const { text, sha256 } = (0,official/* readOfficialText */.VH)(only, source);
        const rows = (0,jsonl/* parseJsonl */.w)(text, only).map((row) => ({ ...row, prefix: '' }));
        return { rows, version: (0,official/* describeContent */.Xb)('hellaswag', OFFICIAL, sha256) };
    }
    const rows = [];
    for (const file of [only, ...others])
        for (const row of await readParquetRows(file, source))
            rows.push(row);
    return { rows, version: null };
}
/** Finds the files of the validation split in a folder, as the authors or the hubs have them. */
function findFiles({ path: folder, reach, place }) {
    for (const one of [folder, external_node_path_default().join(folder, 'data')]) {
        if (listFolder(one, reach).includes(OFFICIAL))
            return [external_node_path_default().join(one, OFFICIAL)];
        const parts = findParts(one, reach, 'validation');
        if (parts.length > 0)
            return parts;
    }
    throw (0,problem.userError)(`no texts of HellaSwag are in ${(0,quote/* quote */.h)(folder)}: they lie in \`${OFFICIAL}\` or \`validation-*.parquet\``, place);
}
async function readParquetRows(file, { reach, place }) {
    const columns = ['activity_label', 'ctx_a', 'ctx_b', 'endings'];
    const rows = await readParquet({ file, reach, place, columns, optional: ['label', 'split_type'] });
    return rows.map(({ label, ...row }, index) => ({
        value: { ...row, label: typeof label === 'bigint' ? Number(label) : label },
        place: { file },
        prefix: `row ${index + 1}: `,
    }));
}

;// CONCATENATED MODULE: ./src/benchmarks/hellaswag.ts









const PROMPT = `Which ending continues the text best?

{{input}}

Answer with just the letter.`;
/** HellaSwag, common sense (Zellers et al. 2019, arXiv 1905.07830, MIT), from its official JSONL or the hubs' parquet. */
const hellaswag = {
    options: {},
    files: () => ['hellaswag_val.jsonl'],
    load: (source) => hellaswag_readBenchmark(source),
};
async function hellaswag_readBenchmark(source) {
    const { rows, version } = await readContextRows(source);
    const tally = new problem_tally/* ProblemTally */.I('row');
    const contexts = rows.flatMap((row, index) => {
        const read = readContext(row);
        if (read.status === 'read')
            return [read.context];
        // A file without answers is one mistake, not one in each row.
        tally.add(read.status === 'wrong' ? String(index) : read.status, () => read.problem);
        return [];
    });
    const problems = tally.list();
    if (problems.length > 0)
        throw new problem.UserError(problems);
    if (contexts.length === 0)
        throw (0,problem.userError)('hellaswag: there is no text in its files', source.place);
    const digest = digestContexts(contexts);
    return standardBenchmark({
        name: 'hellaswag',
        description: 'Common sense: which of several endings continues a text',
        version: `${(0,plural/* plural */.LS)(contexts.length, 'text')}, SHA-256 ${digest.slice(0, 12)}`,
        category: 'common sense',
        prompt: PROMPT,
        evaluators: [{ name: 'multiple_choice', settings: {} }],
        cases: contexts.map(hellaswag_createCase),
        origin: (0,official/* createOrigin */.xn)('hellaswag', version ?? `texts with SHA-256 ${digest}`),
        placeOf: () => source.place,
    });
}
function digestContexts(contexts) {
    const content = (0,external_node_crypto_.createHash)('sha256');
    for (const { text, endings, label } of contexts)
        content.update(`${JSON.stringify([text, endings, label])}\n`);
    return content.digest('hex');
}
function hellaswag_createCase({ text, endings, label, kind, place }, index) {
    return standardCase({
        id: `hellaswag_${index}`,
        input: `${text}\n\n${listChoices(endings)}`,
        expected: letterOf(label),
        tags: kind === null ? [] : [kind],
        metadata: { choices: endings },
        place,
    });
}

// EXTERNAL MODULE: ./src/domain/digest.ts
var domain_digest = __webpack_require__(97522);
;// CONCATENATED MODULE: ./src/benchmarks/mmlu/digests.ts
/** Digests of MMLU's content as its authors published it, by split and subject. */
const MMLU_DIGESTS = {
    test: {
        abstract_algebra: 'f1fe39e4d4facf9b52e0de2c4bd12747a3def3a6f80d443fe9a4c9c62c448bb1',
        anatomy: 'd9b03a61a8b93ca926d89dd2e980fc512911852fb044791171aadc05b18f8ce5',
        astronomy: '32eb8d07fe00fb9483077232309477bba4efb3a53cb19b593d2e4e3f9187ed7d',
        business_ethics: 'f4a9778381de54f91261c3404d92ec1962e75a9e6acff8749a463b37c0e66fc0',
        clinical_knowledge: 'c95df3d9ad3c36b817d2aa9474315903de803c4179b4413a12a67692019f36f7',
        college_biology: '65ee07e62a565a53bce1e5ba3d7c4cc37b0bac0e64ce61cba4211a7687df0fd4',
        college_chemistry: 'c5de636957a21fb6c0728b0fca2c5373fb930744cd4e0dd08c2b73bd6e94bf55',
        college_computer_science: '5d7fde7852e0f360f0b4ed62222723934edeb9f554fe96a9fc63cea70e88b027',
        college_mathematics: '82909d3b65d9db94fccc3a89a7a4432ca3d4118dc1f9c83cd9b3a94c07e986a3',
        college_medicine: '8c7ecd314b085f9a1b1d281b7e1efcf2e87f363f8b01cda11805e5bb5c8baad6',
        college_physics: '546acefdc26008500a61a415a71020a4d38f6f119b0edbea231b04751b5f6147',
        computer_security: 'cad9a883aff99834d94db3b8df5599c6b3190cd8cce3ccaac3d08645baf99eaa',
        conceptual_physics: '8657c54db035d30b28b37878b134b056024876c065ae8e1b709407657ffd9684',
        econometrics: 'd4b3035b635ce860545d994db05fc7280dff061336486f75195aa68a98cae744',
        electrical_engineering: 'd0f413053af24ce43d578548be019a27f7d62d956cb548cb950cadfe3125e317',
        elementary_mathematics: 'a93c93110dd80d97d03809645e78eda5a5916581c0c5ed25229372380007097e',
        formal_logic: 'fea95c78c5b0997e2a5de5d719325e62ea555e7c83b6b0c36fd6a03f702207a1',
        global_facts: '0f4c973135e81dfb8d0c5569e9d461d391605e4fda70b8b575c292017a5d07c1',
        high_school_biology: 'b78136905f402b9c1be624a7964e6e8d0b02690735c7ce18095579ebe4bd8fcf',
        high_school_chemistry: '831d9f32fbdc0c7e92e57b3f288c946ac98e2a5efbd39daddc3196623a8f1c62',
        high_school_computer_science: 'a6860cde6f00ec6abcf6ea9844b3dca90fcee9c05a3f81c45fbfe6206c9866b4',
        high_school_european_history: 'e99e79caf6b609ae341fbeb0b7bbd24254ac157acb060c954c0c18d074814dad',
        high_school_geography: 'ee29699fcc48732b572e12d00585ea754d415fb45cbccb61cab85c101e136df6',
        high_school_government_and_politics: '2068593e027d4023d0ecfb289ff467bdfdf9b299e7caeb0f13dfcb37ac69de99',
        high_school_macroeconomics: '858709ddef52cdfa49a674b28693a1c1019bee6953e871be252d1f3fecfd18f8',
        high_school_mathematics: 'bfc8b22bb42bdd7293c5219932c29ddffb1522f7368ee84361c617c7b5c1bf08',
        high_school_microeconomics: '39df7f8ae9cb9f7ef21bce324f3d5bcd3640b2a82b34b959596e33d6074db387',
        high_school_physics: '2fa704e32880c5d3c49c035e2c0a3698084c7e95a49189fa8e6ea5408f2d6637',
        high_school_psychology: '3be0ff9d59634f733cc31d02e5c60dcbf24b306e89cb1435221ce6d8b35ca093',
        high_school_statistics: 'e4f019cbe6a06c81e6ae5179b19f4341cbff3d318e56af8cbb7f9ce65c3ee114',
        high_school_us_history: '5be12c40e10e166449a8ab917ffc6b1709c82c05cf19be84b2534e5d59e9e8a3',
        high_school_world_history: '12a4abef37bd4a37dfc5dfc3671fb087dd5aca4dfea6f4c4db8961d9d9bb623e',
        human_aging: 'cb201f00bcfc1bcdc50d6617e3cf229feac16719d5139e55d3e0c53a1d0d4ec0',
        human_sexuality: '5a670eca949cf54a732bc5f597de0fad604b0f4157932421665e23d056d5f377',
        international_law: 'f5f99f1399f784c53ca8cde85c9e159dd33d3bed07b29ee159591d16d74174c7',
        jurisprudence: 'b8c8390ed5ee45725f963efe48729b947140677929f75c267de6ccce2ac4fdf0',
        logical_fallacies: 'dc290765db61412d3dea994a05057a760ce508f974206330233fa875519bfb4f',
        machine_learning: '9f0fb60d05164185b011796ee174279fd0675800974a1712aed78198d08e7378',
        management: 'fe86043784a463d489c19ce43654610475ace22b995539d3a32a7c601e980ee6',
        marketing: '6b64f41a01b36096313001675fe9bc731f46ca615e427f46ccecf11b2dcb709a',
        medical_genetics: 'c47f8cca494a08607102ecd95ae326cc00ecef6fa1522721ed4de176c9344e03',
        miscellaneous: '1eb9c77e98bce7b0d74ea0c688026d38fe5332569d34f073a98c8cc0dfb4aa43',
        moral_disputes: '3c681af4c711e385c4d2cb4323b97032f49168ebe59930cabbd59c0ffbf9fafb',
        moral_scenarios: 'edf10083c7d9ecec64422013231d2817cc6186522a15d2e1e8bd386c06ee9107',
        nutrition: '2ca1dbb6995cd0b17569a618160f980fe15c8d52906cd8ea871ce779b664e401',
        philosophy: '5224c0e3d6e06bcc83af85d85b146fab30be7165c6f8a43afde2a3a5910aad6a',
        prehistory: '6b1edbd80dbd4bf42503f770d2e441d76936340c87ff840387855b9f475c1089',
        professional_accounting: 'd166de015942da4d9520a03231aa5ea527182dd9323ead92502aafb76ec91b26',
        professional_law: '1004414d573c88cade44480f3dbaa826b647810a4e5fdc177e12e4d06e779ec7',
        professional_medicine: '2a917fc7d3f84c461894fcd8631bb65072b71ed6cdd7501c953b11fd70767cd2',
        professional_psychology: 'eacb2104eaebc8443348bcd2300682ad596122c3d00ad1a9914f3365b3ab90fd',
        public_relations: 'e66011a9bb8017252a36fae9188caa2d7409a0bd9fce7440ea1160572e136a56',
        security_studies: 'd2c799369d3f28f295d9bfd3eee30731a8afbb9c13850ca54bdce0828ad62889',
        sociology: '6958421d156763fd21a8c54bb4fa502169e27d5f12c03ec7d5505a7dd265e180',
        us_foreign_policy: '9dc3faf494c6bf8581706c665093ae2ea62b4a916e9785ea1ee1ed18593bfe44',
        virology: '26d585a9c3296001b632a798f7617bbd77f6d3031649744625ceca49657358aa',
        world_religions: 'c938c5cd6e93f28a3ef2bca2b023ebcda016f822ea9a40c69513d88605d444d0',
    },
    dev: {
        abstract_algebra: 'affc2f7211a6f621a107e1e945f2cc1ea1a2af442de4dcebc6275b9dff50a6b0',
        anatomy: 'd8f8e1008f145e05d5d2f53373b138c3e80a84c64dff6367620753bf4d88b698',
        astronomy: '06bba00aeca7c8009880d87ae15be0c77e80b2729f9e7c2aec11a9bb4e7b240a',
        business_ethics: '9384ae8980f6ad467758a7e633064e969eb99178fdec789268311b4c2c1599e2',
        clinical_knowledge: 'd9f771c962a1abf11f6b57e77826ecfce8bbaecdb0c1a721e1ceb85b64bc1a70',
        college_biology: 'ba4abb4ec97cec1ad3120edd71d74c5ca5082bfc474f48c0536cfb426a67d2b1',
        college_chemistry: 'bbcfd6406489a141069a55e47867f4fd360670a6d0cb5fe158025a9d3a690015',
        college_computer_science: '101c6304fc1144aba2aa01692d9d15e4371d940cb8cc4b8b55e5924a9213800a',
        college_mathematics: '5f8d8840343cd3c778eb115d8b2e44a0caea5dbca2ce98ee341a679a3afe20cb',
        college_medicine: '20d43592a693b5da65f988289f03f71dda8971ad65eabe027306954bcb2414ee',
        college_physics: '969c1017638ddf3065000422f5e42398ab2df425e690f61229e44b87422bd9a4',
        computer_security: 'cb644808be3a9cf84e205d69bf7aa45bac1c705954b2ada68861e8c154381b4c',
        conceptual_physics: '20629f0bf02e245799dbf53068e8d108a84a3f83e9613c4ed9d91e860ac6c2c8',
        econometrics: '061d4f8fbadbc1926a5508c7778ff0a1c5a2b10cf9a410fec6c9232199b6b254',
        electrical_engineering: 'a8221de3a8db44c914a644bdb3205891ace6fea66aad311e94d6cbdfc2c1c760',
        elementary_mathematics: '251329677d9d9ef0091a7424e2705d6e3b2f13e8c483be5e848198986d6e5cb5',
        formal_logic: 'c38bb4ea42c6efb42add58095f4e84799a3e86871c0a3e04e218d794d4c33561',
        global_facts: '6d3e71c831868015643fe3bbe1f1d01e969a45a1aedad4d6caceb46c2751e83b',
        high_school_biology: '4fb6d97008dad7ef1e0524f96d8572f5687ea574efa840e3368826350b62a56f',
        high_school_chemistry: '4717249326730aa870a2f039971916904c47d57555e26e586aac04f7d79e7149',
        high_school_computer_science: '0cf76d385e0265b1bc38cf939bb7dbd318c4908fbaffc58208ec5435aed6283d',
        high_school_european_history: 'b188168a2aede9174b45040fa083f8bffaa25016a8987813e25153e99347a6d4',
        high_school_geography: '5cef8953dbc89d372ca697ebf16d8182557834f2e90c06c422810ed7635585f6',
        high_school_government_and_politics: '336c969ba6a6f8a7bea612cd182aea0bfdd34868d65229085a3dd33b846caf4a',
        high_school_macroeconomics: 'a2b4b02003c5d091f829222262fd08932ae0d70cddbf247cc51f9549520c3211',
        high_school_mathematics: 'ab5943dfc37171ad6aa898fbf9302ee8b654e8403cef58c609c949b518eb1be2',
        high_school_microeconomics: '15e28077e3c23c445a5180775e3e627ca6d86318bb0175f8881893008b04c09e',
        high_school_physics: '92f3d180808caa2862ee7603edbd9a19101130666d3f1f02a1772b0991925a1c',
        high_school_psychology: '52a6f419995123e321887d3b09a5fd2b6849b99959a7150ccc7c13a748b90425',
        high_school_statistics: 'f72ceea6f9e5df433fa705bfc5e4a87f81201a7929b2a5649fb74e8f11186d62',
        high_school_us_history: 'd3473af12b4e717ab49f8d251d9d1fc91e13d9998694e530d3bbdbfba0a5b085',
        high_school_world_history: '0126651bcc5c981ea55014534a69c045360a13b24c28c3a56cd8121cd17d8997',
        human_aging: '3a8ea8c8d9ed7295e8fb79cbfb326d750c73ec68ab2c8d4f9b7c1e28317d73fd',
        human_sexuality: '05ee8a990675c3636c1139453a639c51959563e6611c348b2b335d73e6db27e4',
        international_law: 'e577124751253e6849d1fbc97f1f1ed51f8ab5d484ac15a89bf1a590a5a2f189',
        jurisprudence: '3bb6775eda762ec7a938e8aeff326bd2f4f42807847db8a27c5bbcd8d4502514',
        logical_fallacies: '9d08243fb868f893ab9587d4ff903ffe26d0a065be381390653248da32a974c9',
        machine_learning: 'f4d71b24f04f5aeb27bda281fe03b00545de1d60c6ad0edae9f827b4f6c6efd9',
        management: 'e8574bd81dae2d1e2f886514c0260ae61b48e34c4ee6580cb4640f23fbeb9db7',
        marketing: '2d630d720c2e45e9e8187a2748c0d3ff786f2ddc8694c6da5443134e93d0ad58',
        medical_genetics: '09aac5ff8500039d6d5a9f19ae11404687169bf51a07abb795b85c1d87ef6e7c',
        miscellaneous: '8384beb8a596a734c52b697576f9059fbc3fd8ce950204b15be973beec2c13dc',
        moral_disputes: '7818edb8c0f3355a93e99b5a584f2423155a2b0fbee68f933850897fb2389e0b',
        moral_scenarios: 'c93459fd24f01df334007b18b892e4e33faffd963fef0a3b62934814088e7c60',
        nutrition: 'f819f3ee390070ffd96830a5b09d843a1a1ee4ff7e9ace3f7c2442b7ac8bdbc8',
        philosophy: '4dad4ee4b55c998790c62486f960e9c468716e8986ecf62e53a46e10240cdcde',
        prehistory: '0a7ac760eb526059af6737972296b812a55458bd06c7a295dc0133f723fedc35',
        professional_accounting: '45973da76b0b2e4bd65c24aee580cff6e48be3112e0ecbc7c9e3009ededafa49',
        professional_law: '4ec5303eed26e0890437fc69329748c5f4721b9ed9d715f8d7e7547ebb9c9cf4',
        professional_medicine: 'd67cb8425d766b965debbe27213a6d8f9b8263ce0a237e363dab57a64c88c1bb',
        professional_psychology: 'b04fd2e5eda6e9809f2335c3c1ea8938f6c10166a701d200e5821b4d32683adc',
        public_relations: '655fbb01b7033fbb8f3cdbb6a60aaea2853f5b8cf9a4d7be33c8d38f9129c5e4',
        security_studies: '164c23e9d13bbbbf61948ab70dc5d80d286a056ba0f4d390bfdd9e42f17215a2',
        sociology: 'c6befc1cbff6a4f991c581b39a3da2615a61f32b35044f98c32cf1a7580f666c',
        us_foreign_policy: '6c65c2ebbf9a19df9f0945affbfb19e775120dd998488c1c690dd53748a04e6f',
        virology: 'b97b222068e945033e4a1748e25323b1f315e44bdf2a7759d2a21fbc9a2d37e6',
        world_religions: 'bea2fbfad5020777397a48347b6205341301ec5c434effc4e3fd589ad402501f',
    },
};

;// CONCATENATED MODULE: ./src/benchmarks/mmlu/list-some.ts

/** Most subjects that a note names. */
const MAX_NAMED = 5;
/** Gives subjects as a note lists them: the first of them, and how many there are more. */
function listSome(subjects) {
    const named = subjects.slice(0, MAX_NAMED).join(', ');
    const more = subjects.length - MAX_NAMED;
    return more > 0 ? `${named} and ${(0,plural/* plural */.LS)(more, 'more subject')}` : named;
}

;// CONCATENATED MODULE: ./src/benchmarks/mmlu/question.ts



/** The splits that have answers and a use: the questions, those to practise on, and the examples. */
const question_SPLITS = ['test', 'validation', 'dev'];
/** Gives the digest of questions, the same whatever kind of file holds them. */
function digestQuestions(questions) {
    const lines = questions.map(({ question, choices, answer }) => JSON.stringify([question, choices, letterOf(answer)]));
    return (0,domain_digest/* sha256 */.sc)(lines.map((line) => `${line}\n`).join(''));
}
/** Gives a question with its choices below it, as it is asked alone. */
function askAlone({ question, choices }) {
    return `${(0,python_text/* strip */.bB)(question)}\n\n${listChoices(choices)}`;
}
/** Gives a question with its choices below it, as it is asked after examples: as these are written in the field. */
function askAfterExamples({ question, choices }) {
    return `${(0,python_text/* strip */.bB)(question)}\n${listChoices(choices)}`;
}
/** Gives examples with their answers, as the field writes them before a question (lm-evaluation-harness). */
function renderExamples(subject, examples) {
    const title = `The following are multiple choice questions (with answers) about ${subject.replaceAll('_', ' ')}.`;
    const solved = examples.map((one) => `${askAfterExamples(one)}\nAnswer: ${letterOf(one.answer)}`);
    return [title, ...solved, ''].join('\n\n');
}

;// CONCATENATED MODULE: ./src/benchmarks/mmlu/check-content.ts




/** Holds the content of each subject against what the authors published. */
function checkContent(subjects, split, place) {
    const digests = [...subjects].map(([subject, questions]) => ({
        subject,
        digest: digestQuestions(questions),
    }));
    const digest = (0,domain_digest/* sha256 */.sc)(digests.map((one) => `${one.subject} ${one.digest}\n`).join(''));
    const other = `split ${split} with SHA-256 ${digest} of its content`;
    if (split === 'validation') {
        const message = `mmlu: the digests of the split \`validation\` are not known, so its content is not checked; it has ${digest}`;
        return { digest, version: other, notes: [{ message, place }] };
    }
    const official = new Map(Object.entries(MMLU_DIGESTS[split]));
    const unknown = digests.filter((one) => official.get(one.subject) !== one.digest);
    if (unknown.length === 0)
        return { digest, version: `split ${split} as its authors published it`, notes: [] };
    const named = listSome(unknown.map((one) => `${one.subject} (SHA-256 ${one.digest})`));
    const message = `mmlu, split \`${split}\`: not the questions that its authors published, used as they are: ${named}`;
    return { digest, version: `${other}, not the published one`, notes: [{ message, place }] };
}

;// CONCATENATED MODULE: ./src/benchmarks/mmlu/find-files.ts




/** What the authors call the splits, in names of folders and files. */
const SHORT_NAMES = { test: 'test', validation: 'val', dev: 'dev' };
const SPLIT_FOLDERS = ['test', 'val', 'validation', 'dev'];
/** Gives the path of a subject's file of a split in the folder of the authors. */
function csvPath(subject, split) {
    const short = SHORT_NAMES[split];
    return `${short}/${subject}_${short}.csv`;
}
/**
 * Finds the CSV files of a split, `SUBJECT_test.csv`: in the folder of the split, in that within `data` as the authors'
 * archive has it, or beside each other. A source that is one file is this subject alone.
 */
function findCsvFiles(source, split) {
    const { path: given, reach } = source;
    if ((0,open_file/* isFolder */.lQ)(given, reach))
        return findInFolder(given, reach, split);
    const [, only] = /^(.+)_(?:test|val|dev)\.csv$/.exec(external_node_path_default().basename(given)) ?? [];
    const folder = external_node_path_default().dirname(given);
    const root = SPLIT_FOLDERS.includes(external_node_path_default().basename(folder)) ? external_node_path_default().dirname(folder) : folder;
    return findInFolder(root, reach, split).filter(({ subject }) => subject === only);
}
function findInFolder(root, reach, split) {
    const short = SHORT_NAMES[split];
    const names = new RegExp(`^([\\w-]+)_${short}\\.csv$`);
    for (const base of [root, external_node_path_default().join(root, 'data')])
        for (const folder of [external_node_path_default().join(base, short), external_node_path_default().join(base, split), base]) {
            const found = listFolder(folder, reach).flatMap((name) => {
                const subject = names.exec(name)?.[1];
                return subject === undefined ? [] : [{ file: external_node_path_default().join(folder, name), subject }];
            });
            if (found.length > 0)
                return found;
        }
    return [];
}
/** Folders of the hubs that are no subject: all of them in one, and questions to train on, without subjects. */
const NO_SUBJECTS = ['all', 'auxiliary_train', 'data'];
/**
 * Finds the parquet files of a split as the hubs have them: in `all`, beside each other, or in a folder for each subject.
 * A source that is one file is the split that is `asked`; others are looked for beside it.
 */
function findParquetFiles(source, split, asked) {
    const { path: given, reach } = source;
    if (isParquet(given) && split === asked)
        return [{ file: given, folder: null }];
    const root = isParquet(given) ? external_node_path_default().dirname(given) : given;
    for (const folder of ['all', '', 'data'].map((name) => external_node_path_default().join(root, name))) {
        const found = findParts(folder, reach, split);
        if (found.length > 0)
            return found.map((file) => ({ file, folder: null }));
    }
    return listFolder(root, reach)
        .filter((name) => /^[\w-]+$/.test(name) && !NO_SUBJECTS.includes(name))
        .flatMap((name) => findParts(external_node_path_default().join(root, name), reach, split).map((file) => ({ file, folder: name })));
}

// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./src/benchmarks/row-count.ts
var row_count = __webpack_require__(82202);
;// CONCATENATED MODULE: ./src/benchmarks/csv-lines.ts



const LINE_FEED = 10;
const RETURN = 13;
/**
 * Parses CSV strictly (RFC 4180), without a header and with nothing taken for another value; lines without anything are
 * left out. What is broken is a UserError at the line on which its row begins.
 */
function parseCsvLines(text, file) {
    const bytes = Buffer.from(text);
    const lines = [];
    const count = new row_count/* RowCount */._();
    let [end, line] = [0, 1];
    /** Passes over empty lines, of which the parser tells nothing. */
    const begin = () => {
        for (; bytes[end] === LINE_FEED || bytes[end] === RETURN; end += 1)
            if (bytes[end] === LINE_FEED)
                line += 1;
        return line;
    };
    const onRecord = (cells, { bytes: reached }) => {
        const place = { file, line: begin() };
        count.add(place, cells.length);
        lines.push({ cells, place });
        for (; end < reached; end += 1)
            if (bytes[end] === LINE_FEED)
                line += 1;
        return null;
    };
    const options = {
        record_delimiter: ['\r\n', '\n'],
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: row_count/* MAX_ROW_LENGTH */.b,
    };
    try {
        (0,sync/* parse */.qg)(bytes, { ...options, on_record: onRecord });
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        throw (0,problem.userError)(csv_lines_explain(error), { file, line: begin() }, { cause: error });
    }
    return lines;
}
function csv_lines_explain({ code, message }) {
    if (code === 'CSV_MAX_RECORD_SIZE')
        return `more than ${row_count/* MAX_ROW_LENGTH */.b} characters in one row are not allowed`;
    if (code === 'CSV_QUOTE_NOT_CLOSED')
        return 'not valid CSV: a quote that opens a cell is not closed';
    return code.includes('QUOTE')
        ? 'not valid CSV: a cell that holds a quote stands in quotes, and the quote is written twice'
        : `not valid CSV: ${message}`;
}

;// CONCATENATED MODULE: ./src/benchmarks/read-each.ts

/**
 * Gives what is read of each item, in their order. What `read` says is wrong with an item becomes a problem by
 * `createProblem`; the first of them are one UserError.
 */
function readEach(items, read, createProblem) {
    const problems = [];
    const all = items.flatMap((item, index) => {
        const one = read(item, index);
        if (typeof one !== 'string')
            return [one];
        problems.push(createProblem(one, item, index));
        return [];
    });
    if (problems.length > 0)
        throw new problem.UserError(problems.slice(0, problem.MAX_PROBLEMS));
    return all;
}

;// CONCATENATED MODULE: ./src/benchmarks/mmlu/csv.ts




const LETTERS = ['A', 'B', 'C', 'D'];
const CELLS = 2 + LETTERS.length;
/** Parses an official CSV file: question, four choices, letter; wrong rows are one UserError with their lines. */
function parseQuestions(text, file) {
    return readEach(parseCsvLines(text, file), readLine, (message, { place }) => ({ message, place }));
}
/** Reads a line; gives what is wrong with it where it is none. */
function readLine({ cells, place }) {
    if (cells.length !== CELLS)
        return `the row has ${(0,plural/* plural */.LS)(cells.length, 'cell')}; it must have ${CELLS}: question, four choices, letter`;
    const [question = '', ...others] = cells;
    if (question.trim() === '')
        return 'the question is empty';
    const letter = others.at(-1) ?? '';
    return LETTERS.includes(letter)
        ? { question, choices: others.slice(0, -1), answer: LETTERS.indexOf(letter), place }
        : `the last cell must be one of ${LETTERS.join(', ')}, found ${(0,quote/* quote */.h)(letter)}`;
}

;// CONCATENATED MODULE: ./src/benchmarks/mmlu/parquet.ts


const CHOICES = 4;
/** Reads the questions of a parquet file of the hubs; rows that are wrong are one UserError with their numbers. */
async function readParquetQuestions(request) {
    const { file } = request;
    const columns = ['question', 'choices', 'answer'];
    const rows = await readParquet({ ...request, columns, optional: ['subject'] });
    return readEach(rows, (row) => readRow(row, { file }), (message, _row, index) => ({ message: `row ${index + 1}: ${message}`, place: { file } }));
}
/** Reads a row; gives what is wrong with it where it is none. */
function readRow(row, place) {
    const { question, subject, choices, answer } = row;
    if (typeof question !== 'string' || question.trim() === '')
        return '`question` must be text that is not empty';
    if (!isTexts(choices) || choices.length !== CHOICES)
        return '`choices` must be a list of four texts';
    const number = typeof answer === 'bigint' ? Number(answer) : answer;
    if (typeof number !== 'number' || ![0, 1, 2, 3].includes(number))
        return '`answer` must be a whole number from 0 to 3';
    if (subject === undefined || subject === null)
        return { question, choices, answer: number, place, subject: null };
    if (typeof subject !== 'string' || !/^[\w-]+$/.test(subject))
        return '`subject` must be a name of letters, digits and `_`';
    return { question, choices, answer: number, place, subject };
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

;// CONCATENATED MODULE: ./src/benchmarks/mmlu/read-subjects.ts







/** Reads the questions of a split by subject; what is wrong with its files is one UserError. */
async function readSubjects(source, request) {
    const { split, asked, wanted } = request;
    const csv = findCsvFiles(source, split);
    if (csv.length > 0)
        return await readCsvFiles(source, csv, wanted);
    const parquet = findParquetFiles(source, split, asked);
    if (parquet.length === 0)
        throw (0,problem.userError)(explainNone(source, split), source.place);
    return await readParquetFiles(source, parquet, wanted);
}
async function readCsvFiles(source, files, wanted) {
    const known = files.map(({ subject }) => subject);
    checkWanted(source, wanted, known);
    const subjects = new Map();
    await read_subjects_readEach(files.filter(({ subject }) => wanted?.includes(subject) !== false), ({ file, subject }) => {
        const text = (0,read_text/* readText */.yR)(file, source.reach, read_text/* SIZE_LIMITS */.bd.rows, source.place);
        subjects.set(subject, parseQuestions(text, file));
    });
    return subjects;
}
async function readParquetFiles({ reach, place, ...source }, files, wanted) {
    const questions = new Map();
    await read_subjects_readEach(files, async ({ file, folder }) => {
        for (const { subject, ...question } of await readParquetQuestions({ file, reach, place })) {
            const name = subject ?? folder;
            if (name === null)
                throw (0,problem.userError)('cannot read the parquet file: it has no column `subject`, and is in no folder of one', {
                    file,
                });
            const there = questions.get(name);
            if (there === undefined)
                questions.set(name, [question]);
            else
                there.push(question);
        }
    });
    const known = [...questions.keys()].sort();
    checkWanted({ reach, place, ...source }, wanted, known);
    return new Map(known.flatMap((name) => wanted?.includes(name) === false ? [] : [[name, questions.get(name) ?? []]]));
}
/** Reads each of several files; all that is wrong with them is one UserError. */
async function read_subjects_readEach(files, read) {
    const problems = [];
    for (const file of files)
        await (0,problem.noteProblems)(problems, () => read(file));
    if (problems.length > 0)
        throw new problem.UserError(problems.slice(0, problem.MAX_PROBLEMS));
}
function explainNone({ path }, split) {
    const short = split === 'validation' ? 'val' : split;
    return `no questions of MMLU's split \`${split}\` are in ${(0,quote/* quote */.h)(path)}: they lie in files \`SUBJECT_${short}.csv\`, in a folder \`${short}\` or not, or in \`${split}-*.parquet\`, in a folder \`all\` or one for each subject`;
}
function checkWanted({ place }, wanted, known) {
    const unknown = wanted?.filter((subject) => !known.includes(subject)) ?? [];
    if (unknown.length === 0)
        return;
    throw new problem.UserError(unknown.slice(0, problem.MAX_PROBLEMS).map((subject) => ({
        message: `\`benchmarks.options.mmlu.subjects\` names no subject that is there: ${(0,quote/* quote */.h)(subject)}${(0,nearest/* suggest */.Z)(subject, known)}`,
        place,
    })));
}

;// CONCATENATED MODULE: ./src/benchmarks/mmlu/read-examples.ts





/** Reads the examples of each subject: the first `count` questions of the split `dev`, in their order, solved. */
async function read_examples_readExamples(source, { subjects, asked, count, }) {
    const { place } = source;
    if (asked === 'dev')
        throw (0,problem.userError)('mmlu: `few_shot` takes its examples from `dev`, the split that is asked', place);
    const read = await readSubjects(source, { split: 'dev', asked, wanted: subjects });
    const short = [...read].filter(([, { length }]) => length < count);
    const [first] = short;
    if (first?.[1].length === 0)
        throw (0,problem.userError)(`mmlu: \`dev\` has no example of ${first[0]}`, place);
    const named = listSome(short.map(([subject, { length }]) => `${subject} (${length})`));
    const message = `mmlu: \`few_shot: ${count}\`, but \`dev\` has fewer examples of ${named}`;
    return {
        texts: new Map([...read].map(([subject, questions]) => [subject, renderExamples(subject, questions.slice(0, count))])),
        notes: [...(first === undefined ? [] : [{ message, place }]), ...checkContent(read, 'dev', place).notes],
    };
}

;// CONCATENATED MODULE: ./src/benchmarks/mmlu.ts













/** Examples of a prompt with examples, as in the paper. */
const mmlu_FEW = 5;
// They are parts of paths.
const mmlu_name = 'the name of a subject, as `abstract_algebra`';
const subject = schemas/* string */.YjP({ error: mmlu_name }).regex(/^[\w-]+$/, { error: mmlu_name });
const mmlu_shape = {
    subjects: schemas/* array */.YOg(subject, { error: 'a list of names' })
        .min(1, { error: 'a list of at least one subject' })
        .optional(),
    few_shot: schemas/* literal */.euz([0, mmlu_FEW], { error: `0 or ${mmlu_FEW}` }).optional(),
    split: schemas/* enum */.k5n(question_SPLITS, { error: `one of ${question_SPLITS.join(', ')}` }).optional(),
};
const mmlu_optionsSchema = schemas/* object */.Ikc(mmlu_shape);
/** MMLU, knowledge of 57 subjects (Hendrycks et al. 2020, arXiv 2009.03300, MIT), from its CSV files or parquet. */
const mmlu = {
    options: mmlu_shape,
    files: (options) => listSplits(options).map((split) => `all/${split}-00000-of-00001.parquet`),
    otherFiles: (options) => {
        const { subjects = Object.keys(MMLU_DIGESTS.test) } = mmlu_optionsSchema.parse(options);
        return listSplits(options).flatMap((split) => subjects.map((subject) => csvPath(subject, split)));
    },
    load: (source, options) => mmlu_readBenchmark(source, options),
};
/** Lists the splits that are needed: the one that is asked first. */
function listSplits(options) {
    const { few_shot: few = 0, split = 'test' } = mmlu_optionsSchema.parse(options);
    return few === 0 ? [split] : [split, 'dev'];
}
async function mmlu_readBenchmark(source, options) {
    const { subjects: wanted, few_shot: few = 0, split = 'test' } = mmlu_optionsSchema.parse(options);
    const subjects = await readSubjects(source, { split, asked: split, wanted });
    const content = checkContent(subjects, split, source.place);
    const examples = few === 0
        ? undefined
        : await read_examples_readExamples(source, { subjects: [...subjects.keys()], asked: split, count: few });
    const cases = [...subjects].flatMap(([subject, questions]) => questions.map((question, index) => mmlu_createCase(subject, question, index, examples?.texts.get(subject))));
    if (cases.length === 0)
        throw (0,problem.userError)(`there is no question in ${(0,quote/* quote */.h)(source.path)}`, source.place);
    return standardBenchmark({
        name: 'mmlu',
        description: 'Knowledge of many subjects: multiple choice, with four choices',
        version: `${split}, ${(0,plural/* plural */.LS)(cases.length, 'question')}, SHA-256 ${content.digest.slice(0, 12)}`,
        category: 'knowledge',
        prompt: examples === undefined ? CHOICE_PROMPT : `{{metadata.examples}}${CHOICE_PROMPT}`,
        evaluators: [{ name: 'multiple_choice', settings: {} }],
        cases,
        origin: (0,official/* createOrigin */.xn)('mmlu', content.version),
        groupOf: ({ tags: [subject = ''] }) => subject,
        notes: [...content.notes, ...(examples?.notes ?? [])],
        placeOf: () => source.place,
    });
}
function mmlu_createCase(subject, question, index, examples) {
    const { choices, answer, place } = question;
    return standardCase({
        id: `mmlu_${subject}_${index}`,
        input: examples === undefined ? askAlone(question) : askAfterExamples(question),
        expected: letterOf(answer),
        tags: [subject],
        metadata: { subject, choices, ...(examples !== undefined && { examples }) },
        place,
    });
}

;// CONCATENATED MODULE: ./src/benchmarks/truthfulqa/find-file.ts



/**
 * Gives the path of an official file: in the source's folder or its `data`, or the source itself where that is a file; a
 * source that is the file of another mode stands for the folder around it.
 */
function findTruthFile({ path: given, reach }, official) {
    const name = external_node_path_default().basename(official);
    const folder = (0,open_file/* isFolder */.lQ)(given, reach);
    const isOther = ['.csv', '.json'].some((end) => given.endsWith(end) && !name.endsWith(end));
    if (!folder && !isOther)
        return given;
    const root = folder ? given : external_node_path_default().dirname(given);
    const around = folder ? [] : [external_node_path_default().dirname(root)];
    const found = [root, external_node_path_default().join(root, 'data'), ...around].find((one) => listFolder(one, reach).includes(name));
    return found === undefined ? external_node_path_default().join(root, official) : external_node_path_default().join(found, name);
}

// EXTERNAL MODULE: ./src/text/json.ts
var json = __webpack_require__(21789);
;// CONCATENATED MODULE: ./src/benchmarks/truthfulqa/read-choices.ts








const MAX_CHOICES = 26;
const MARK = 'a mapping of answers to 0 or 1';
const itemSchema = schemas/* object */.Ikc({
    question: schemas/* string */.YjP({ error: 'text' }),
    mc1_targets: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* literal */.euz([0, 1], { error: '0 or 1' }), { error: MARK }),
}, { error: 'a mapping with `question` and `mc1_targets`' });
/** Parses mc_task.json; what is wrong with it is one UserError with the lines. */
function parseChoiceQuestions(text, file) {
    const { value, placeOf } = (0,json/* parseJson */.qF)(text, file);
    if (!Array.isArray(value))
        throw (0,problem.userError)('the file must be a list of questions', { file });
    if (value.length === 0)
        throw (0,problem.userError)('there is no question in it', { file });
    const placeAt = (index) => {
        const { line } = placeOf([index]);
        return { file, ...(line !== undefined && { line }) };
    };
    return readEach(value, (item, index) => readItem(item, `truthfulqa_${index}`, placeAt(index)), (message, _item, index) => ({ message, place: placeAt(index) }));
}
/** Reads an item; gives what is wrong with it where it is none. */
function readItem(value, id, place) {
    const { data, mistakes } = (0,check_source/* examineSource */.Dh)(itemSchema, (0,source/* sourceAt */.Pf)(place, value));
    if (data === undefined)
        return (0,problem.renderMessage)(mistakes[0]?.problem.message ?? '');
    const question = (0,python_text/* strip */.bB)(data.question);
    if (question === '')
        return '`question` is empty';
    // A wrong choice that is empty is none.
    const targets = Object.entries(data.mc1_targets).filter(([text, mark]) => mark === 1 || (0,python_text/* strip */.bB)(text) !== '');
    const right = targets.filter(([, mark]) => mark === 1).map(([text]) => text);
    const [answer] = right;
    if (right.length !== 1 || answer === undefined)
        return '`mc1_targets` must mark one answer as right, with 1';
    if (targets.length < 2 || targets.length > MAX_CHOICES)
        return `\`mc1_targets\` must hold 2 to ${MAX_CHOICES} answers`;
    const choices = shuffle(targets.map(([text]) => text), id);
    return { id, question, choices, answer: choices.indexOf(answer), place };
}
/** Gives texts in an order that is another one for each seed: in the file the right one always stands first. */
function shuffle(texts, seed) {
    const ranked = texts.map((text) => ({ text, rank: (0,domain_digest/* sha256 */.sc)(`${seed}\0${text}`) }));
    return ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ text }) => text);
}

;// CONCATENATED MODULE: ./src/benchmarks/truthfulqa/read-table.ts





const NEEDED = ['Question', 'Best Answer', 'Correct Answers', 'Incorrect Answers'];
/** Parses TruthfulQA.csv in either of its versions; what is wrong with it is one UserError with the lines. */
function parseTruthTable(text, file) {
    const [header, ...lines] = parseCsvLines(text, file);
    if (header === undefined)
        throw (0,problem.userError)('there is no question in it', { file });
    const names = header.cells.map(python_text/* strip */.bB);
    const missing = NEEDED.find((name) => !names.includes(name));
    if (missing !== undefined)
        throw (0,problem.userError)(`the header has no column \`${missing}\``, header.place);
    const questions = readEach(lines, (line) => read_table_readLine(line, names), (message, { place }) => ({ message, place }));
    if (questions.length === 0)
        throw (0,problem.userError)('there is no question in it', { file });
    return questions;
}
/** Reads a line; gives what is wrong with it where it is none. */
function read_table_readLine({ cells, place }, names) {
    if (cells.length !== names.length)
        return `the row has ${(0,plural/* plural */.LS)(cells.length, 'cell')} and the header ${names.length}`;
    const cell = (name) => cells[names.indexOf(name)] ?? '';
    const question = (0,python_text/* strip */.bB)(cell('Question'));
    const best = (0,python_text/* strip */.bB)(cell('Best Answer'));
    const right = [...new Set([...(best === '' ? [] : [best]), ...splitAnswers(cell('Correct Answers'))])];
    const wrong = splitAnswers(cell('Incorrect Answers'));
    if (question === '')
        return '`Question` is empty';
    if (right.length === 0)
        return '`Correct Answers` is empty';
    return wrong.length === 0
        ? '`Incorrect Answers` is empty'
        : { question, category: (0,python_text/* strip */.bB)(cell('Category')), right, wrong, place };
}
/** Gives the answers of a cell, which are parted by semicolons; the last one may end in one too. */
function splitAnswers(cell) {
    return cell
        .split(/;(?=\s|$)/)
        .map(python_text/* strip */.bB)
        .filter((answer) => answer !== '');
}

;// CONCATENATED MODULE: ./src/benchmarks/truthfulqa.ts








const MODES = ['judge', 'mc1', 'similarity'];
const truthfulqa_shape = { mode: schemas/* enum */.k5n(MODES, { error: `one of ${MODES.join(', ')}` }).optional() };
const truthfulqa_optionsSchema = schemas/* object */.Ikc(truthfulqa_shape);
/** What the judge looks at; an answer that says nothing is right of its kind, so helpfulness is no part of it. */
const CRITERIA = ['accuracy', 'truthfulness'];
/** An answer that the field counts as right for every question. */
const NO_COMMENT = 'I have no comment.';
const EVALUATORS = {
    judge: { name: 'llm_judge', settings: {} },
    mc1: { name: 'multiple_choice', settings: {} },
    similarity: { name: 'semantic_similarity', settings: {} },
};
/** TruthfulQA, common falsehoods (Lin et al. 2021, arXiv 2109.07958, Apache-2.0), from its official CSV or JSON. */
const truthfulqa = {
    options: truthfulqa_shape,
    files: (options) => [truthfulqa_nameOf(modeOf(options))],
    load: (source, options) => Promise.resolve().then(() => truthfulqa_readBenchmark(source, modeOf(options))),
};
function modeOf(options) {
    return truthfulqa_optionsSchema.parse(options).mode ?? 'judge';
}
/** Gives the official file of a mode. */
function truthfulqa_nameOf(mode) {
    return mode === 'mc1' ? 'data/mc_task.json' : 'TruthfulQA.csv';
}
function truthfulqa_readBenchmark(source, mode) {
    const file = findTruthFile(source, truthfulqa_nameOf(mode));
    const { text, sha256 } = (0,official/* readOfficialText */.VH)(file, source);
    const cases = readCases(text, file, mode);
    return standardBenchmark({
        name: 'truthfulqa',
        description: 'Truth of answers to questions that people often answer wrong',
        version: `${mode}, ${(0,plural/* plural */.LS)(cases.length, 'question')}, SHA-256 ${sha256.slice(0, 12)}`,
        category: 'factuality',
        prompt: mode === 'mc1' ? CHOICE_PROMPT : null,
        evaluators: [EVALUATORS[mode]],
        cases,
        origin: (0,official/* createOrigin */.xn)('truthfulqa', (0,official/* describeContent */.Xb)('truthfulqa', truthfulqa_nameOf(mode), sha256)),
        placeOf: () => ({ file }),
    });
}
function readCases(text, file, mode) {
    if (mode === 'mc1')
        return parseChoiceQuestions(text, file).map(createChoice);
    const create = mode === 'judge' ? createJudged : createCompared;
    return parseTruthTable(text, file).map((question, index) => create(question, `truthfulqa_${index}`));
}
function createChoice({ id, question, choices, answer, place }) {
    const input = `${question}\n\n${listChoices(choices)}`;
    return standardCase({ id, input, expected: letterOf(answer), metadata: { choices }, place });
}
function createJudged({ question, category, right, wrong, place }, id) {
    return standardCase({
        id,
        input: question,
        expected: right,
        ...(category !== '' && { tags: [category] }),
        metadata: { incorrect_answers: wrong, criteria: CRITERIA },
        place,
    });
}
function createCompared({ question, category, right, wrong, place }, id) {
    const all = right.includes(NO_COMMENT) ? right : [...right, NO_COMMENT];
    return standardCase({
        id,
        input: question,
        expected: all,
        ...(category !== '' && { tags: [category] }),
        // An answer that stands among both is not held against itself.
        metadata: { incorrect_answers: wrong.filter((answer) => !all.includes(answer)) },
        place,
    });
}

;// CONCATENATED MODULE: ./src/benchmarks/index.ts




/** Every standard benchmark that can be loaded, by its name in YAML. */
const standardBenchmarks = {
    gsm8k: gsm8k,
    hellaswag: hellaswag,
    mmlu: mmlu,
    truthfulqa: truthfulqa,
};
/** Names of benchmarks that are promised and not built yet. */
const FUTURE_BENCHMARKS = ['humaneval'];


/***/ }),

/***/ 542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ parseJsonl)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _text_json_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55245);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21789);
/* harmony import */ var _as_written_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20644);
/* harmony import */ var _row_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82202);





/** Most values of a row. */
const MAX_VALUES = 50_000;
/** Parses JSON values, one a line; empty lines are skipped. A line that is no JSON is a UserError with its number. */
function parseJsonl(text, file) {
    if (/^\s*\[\s*(?:\{\s*)?\r?\n/.test(text))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.userError)('not one value a line: a list over several lines is kept in a .json file', {
            file,
            line: 1,
        });
    const rows = [];
    const count = new _row_count_js__WEBPACK_IMPORTED_MODULE_4__/* .RowCount */ ._();
    // Not split: empty lines alone would fill the memory.
    for (let start = 0, line = 1; start < text.length; line += 1) {
        const end = text.indexOf('\n', start);
        const row = text.slice(start, end === -1 ? text.length : end);
        start += row.length + 1;
        if (row.trim() === '')
            continue;
        const place = { file, line };
        const budget = (0,_text_json_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .createBudget */ .yK)(MAX_VALUES, ' in a row');
        const parsed = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(row, file, { firstLine: line, budget });
        count.add(place, MAX_VALUES - budget.left);
        rows.push({ value: (0,_as_written_js__WEBPACK_IMPORTED_MODULE_3__/* .readRowAsWritten */ .K)(parsed), place });
    }
    return rows;
}


/***/ }),

/***/ 13867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ loadBenchmarks),
  T: () => (/* binding */ readOptions)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/check-source.ts
var check_source = __webpack_require__(79057);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/text/source.ts
var source = __webpack_require__(40054);
// EXTERNAL MODULE: ./src/domain/benchmark.ts
var domain_benchmark = __webpack_require__(21779);
// EXTERNAL MODULE: ./src/domain/digest.ts
var digest = __webpack_require__(97522);
// EXTERNAL MODULE: ./src/evaluators/cite-text.ts
var cite_text = __webpack_require__(96763);
// EXTERNAL MODULE: ./src/evaluators/hold-against.ts
var hold_against = __webpack_require__(68667);
// EXTERNAL MODULE: ./src/text/phrase.ts
var phrase = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/text/problem-tally.ts
var problem_tally = __webpack_require__(61543);
// EXTERNAL MODULE: ./src/benchmarks/evaluator-uses.ts
var evaluator_uses = __webpack_require__(58414);
;// CONCATENATED MODULE: ./src/benchmarks/check-benchmark.ts










/** Throws one UserError that names everything in which a benchmark and its evaluators do not fit together. */
function checkBenchmark(benchmark, available) {
    const problems = [...findUseProblems(benchmark, available), ...findThresholdProblems(benchmark)];
    if (problems.length === 0)
        problems.push(...findCaseProblems(benchmark, available));
    if (problems.length > 0)
        throw new problem.UserError(problems);
}
function findUseProblems({ evaluators: uses, placeOf }, available) {
    return explainUses(uses, available).flatMap((messages, index) => messages.map((message) => ({ message, place: placeOf(['evaluators', index]) })));
}
/** Explains what is wrong with each of several evaluators. */
function explainUses(uses, available) {
    const seen = new Set();
    const names = new Set();
    return uses.map((use) => {
        const name = (0,domain_benchmark/* scoreName */.Kv)(use);
        const written = JSON.stringify([use.name, (0,digest/* canonicalJson */.dj)(use.settings)]);
        const [isRepeated, isNamed] = [seen.has(written), names.has(name)];
        seen.add(written);
        names.add(name);
        if (isRepeated)
            return [`the evaluator \`${use.name}\` is given twice`];
        if (isNamed)
            return [`two evaluators have the name \`${name}\`: give one another with \`as\``];
        if (name === 'default')
            return ['`as` must not be `default`, which in `thresholds` stands for the rest'];
        // Results keep scores by these names.
        if (source/* FORBIDDEN_KEYS */.p5.has(name))
            return [`\`as\` must not be \`${name}\``];
        return explainUse(use, available);
    });
}
function explainUse({ name, settings }, { evaluators, instruments }) {
    const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
    if (evaluator === undefined)
        return [`unknown evaluator \`${name}\`${(0,nearest/* suggest */.Z)(name, Object.keys(evaluators))}`];
    const lacking = (evaluator.needs ?? []).filter((need) => instruments[need] === undefined);
    if (lacking.length > 0)
        return [
            `the evaluator \`${name}\` needs ${lacking.map((need) => `\`${need}\``).join(' and ')}, which is not to be had`,
        ];
    return Object.entries(settings).flatMap(([key, value]) => {
        if (key === 'expected')
            return [];
        const setting = Object.hasOwn(evaluator.settings, key) ? evaluator.settings[key] : undefined;
        if (setting === undefined)
            return [`unknown setting \`${key}\` of \`${name}\`${(0,nearest/* suggest */.Z)(key, Object.keys(evaluator.settings))}`];
        const allowed = setting.check(value);
        return allowed === undefined
            ? []
            : [`\`${key}\` of \`${name}\` must be ${allowed}, found \`${(0,cite_text/* shorten */.ml)(JSON.stringify(value))}\``];
    });
}
function findThresholdProblems(benchmark) {
    const { evaluators: uses, thresholds, cases, placeOf } = benchmark;
    if (thresholds === null)
        return [];
    const names = new Set([...uses.map(domain_benchmark/* scoreName */.Kv), 'default']);
    for (const item of cases)
        for (const use of (0,evaluator_uses/* checksOf */.tg)(benchmark, item)?.uses ?? [])
            names.add((0,domain_benchmark/* scoreName */.Kv)(use));
    return explainThresholds(thresholds, [...names], 'this benchmark').map(({ name, message }) => ({
        message,
        place: placeOf(['thresholds', name]),
    }));
}
function explainThresholds(thresholds, names, owner) {
    return Object.keys(thresholds)
        .filter((name) => !names.includes(name))
        .map((name) => ({
        name,
        message: `\`thresholds.${name}\` names no evaluator of ${owner}${(0,nearest/* suggest */.Z)(name, names)}`,
    }));
}
/** Finds what is wrong with cases; the same in many cases is one problem, at the first of them. */
function findCaseProblems(benchmark, available) {
    const tally = new problem_tally/* ProblemTally */.I('case');
    for (const item of benchmark.cases) {
        const checks = (0,evaluator_uses/* checksOf */.tg)(benchmark, item);
        const add = (problem) => tally.add(kindOf(problem), () => ({
            message: `case \`${item.id}\`, ${(0,phrase/* plainPhrase */.U)(problem)}`,
            place: item.place,
        }));
        const wrong = checks === null ? [] : explainChecks(checks, item, available);
        for (const message of wrong)
            add([message]);
        if (wrong.length > 0)
            continue;
        for (const use of checks?.uses ?? benchmark.evaluators) {
            const problem = explainCase(item, use, available);
            if (problem === undefined)
                continue;
            if (benchmark.lacksExpected !== undefined && wantsExpected(item, use, available))
                return [benchmark.lacksExpected];
            add([`${(0,domain_benchmark/* scoreName */.Kv)(use)}: `, ...problem]);
        }
    }
    return tally.list();
}
/** Explains what is wrong with the checks that a case brings itself. */
function explainChecks({ uses }, { ownChecks = {} }, available) {
    const names = [...uses.map(domain_benchmark/* scoreName */.Kv), 'default'];
    return [
        ...explainUses(uses, available).flat(),
        ...explainThresholds(ownChecks.thresholds ?? {}, names, 'this case').map(({ message }) => message),
    ];
}
/** Gives what makes a problem the same in other cases: all but words of the case. */
function kindOf(problem) {
    return problem.filter((part) => typeof part === 'string').join('');
}
function explainCase(item, use, { evaluators }) {
    const evaluator = evaluators[use.name];
    const { item: held, settings } = (0,hold_against/* holdAgainst */.j)(item, use);
    const problem = findMetadataProblem(item.metadata, evaluator) ?? evaluator?.findProblem(held, settings);
    return typeof problem === 'string' ? [problem] : problem;
}
/** Tells whether an expected answer would mend what is wrong: then it is a mistake of the file, not of its cases. */
function wantsExpected(item, use, available) {
    const explain = (one) => (0,phrase/* plainPhrase */.U)(explainCase(one, use, available) ?? []);
    return explain({ ...item, expected: '1' }) !== explain(item);
}
/** Finds what is wrong with metadata named like a setting: it is one, and overrides the benchmark's. */
function findMetadataProblem(metadata, evaluator) {
    for (const [key, { check, fromMetadata }] of Object.entries(evaluator?.settings ?? {})) {
        const isGiven = fromMetadata === true && metadata[key] !== undefined;
        const allowed = isGiven ? check(metadata[key]) : undefined;
        if (allowed !== undefined)
            return `\`metadata.${key}\` must be ${allowed}`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/text/find-files.ts
var find_files = __webpack_require__(70542);
// EXTERNAL MODULE: ./src/text/names-key.ts
var names_key = __webpack_require__(1601);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/text/json.ts
var text_json = __webpack_require__(21789);
// EXTERNAL MODULE: ./src/text/yaml.ts + 3 modules
var yaml = __webpack_require__(41586);
// EXTERNAL MODULE: ./src/benchmarks/as-written.ts
var as_written = __webpack_require__(20644);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/text/gunzip.ts


/** Most that a small file may hold unpacked. */
const ALWAYS_ALLOWED = 64 * 1024 * 1024;
/** How often its size a larger one may hold: rows of text take a twentieth packed, zeros a thousandth. */
const MOST_TIMES = 100;
/** Gives what a gzip file holds; one that is damaged, or larger than `maxBytes` unpacked, is a UserError. */
function gunzip(bytes, maxBytes, shownAs) {
    const allowed = Math.min(maxBytes, Math.max(ALWAYS_ALLOWED, MOST_TIMES * bytes.length));
    try {
        return (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: allowed });
    }
    catch (cause) {
        const isLarge = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
        const most = allowed === maxBytes
            ? 'the most that is allowed'
            : `the most that is allowed for ${bytes.length} packed ones`;
        const what = isLarge
            ? `unpacked it has more than ${allowed} bytes, which is ${most}`
            : 'it is no gzip file, or a damaged one';
        throw (0,problem.userError)(`cannot unpack \`${shownAs}\`: ${what}`, { file: shownAs }, { cause });
    }
}

// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/benchmarks/cases-file/messages.ts


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
    return Array.isArray(value) && value.length > 0 && value.every((item) => (0,json/* isMapping */.p)(item) && 'role' in item);
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
    if (!(0,json/* isMapping */.p)(item) || typeof item['role'] !== 'string')
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
        return { wrong: `is of role ${(0,quote/* quote */.h)(role)}; known: ${Object.keys(ROLES).join(', ')}` };
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
        const { type, text } = (0,json/* isMapping */.p)(part) ? part : {};
        if (typeof type !== 'string' || !TEXT_PARTS.includes(type) || typeof text !== 'string')
            return { wrong: `holds a part of type ${show(type ?? null)}; only text is supported` };
        texts.push(text);
    }
    return texts.join('');
}
function show(value) {
    return (0,quote/* quote */.h)(typeof value === 'string' ? value : JSON.stringify(value));
}
function isFilled(value) {
    return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}
function wrong(message) {
    return { status: 'wrong', message };
}

// EXTERNAL MODULE: ./src/benchmarks/cases-file/schema.ts
var schema = __webpack_require__(68688);
;// CONCATENATED MODULE: ./src/benchmarks/cases-file/explain-columns.ts




const MAX_LISTED = 30;
/** Stands for a column that nobody can guess. */
const UNKNOWN = 'COLUMN';
/** Names that columns commonly have, the more telling ones first. */
const COMMON_NAMES = {
    id: ['question_id', 'task_id', 'case_id', 'example_id', 'key', 'uuid'],
    input: [
        ...['question', 'query', 'prompt', 'instruction', 'user_input', 'problem', 'text', 'message', 'sentence'],
        ...['task', 'goal', 'behavior', 'email', 'title', 'content'],
    ],
    expected: [
        ...[
            'answer',
            'target',
            'ideal',
            'label',
            'reference',
            'expected_output',
            'expected_answer',
            'best_answer',
        ],
        ...['reference_answer', 'ground_truth', 'truth', 'correct_answer', 'solution', 'output', 'response'],
        ...['completion', 'category', 'intent', 'answers', 'must_contain', 'expected_keywords'],
    ],
};
/** Says which columns are missing, which there are, and what may be meant. */
function explainMissing(missing, table, reading, fields) {
    const noun = table.holdsCells ? 'column' : 'key';
    const what = missing
        .map(({ name, column, isNamed }, index) => {
        const near = (0,nearest/* nearest */.p)(column, table.columns);
        const whence = isNamed ? `, which \`fields.${name}\` names` : '';
        const meant = near === undefined ? '' : ` (did you mean ${(0,quote/* quote */.h)(near)}?)`;
        return `${index === 0 ? `there is no ${noun}` : 'and none'} ${(0,quote/* quote */.h)(column)}${whence}${meant}`;
    })
        .join(' ');
    const listed = listColumns(table);
    if (table.doubt !== undefined)
        return `${what}: ${table.doubt}`;
    if (missing.some(({ isNamed }) => isNamed))
        return `${what}; ${listed}`;
    return `${what}; ${listed}; say which is which: ${renderMapping(table, reading, fields)}`;
}
/** Says that the column of the input holds conversations, and how that is told. */
function explainUnmarkedMessages(column, table, reading, fields) {
    const { input: _input, ...others } = fields;
    return `${(0,quote/* quote */.h)(column)} holds messages, not a text; ${listColumns(table)}; say so: ${renderMapping(table, reading, { ...others, messages: column })}`;
}
function listColumns({ columns, holdsCells }) {
    const noun = holdsCells ? 'column' : 'key';
    if (columns.length === 0)
        return `there are no ${noun}s`;
    const names = columns.slice(0, MAX_LISTED).map((name) => (0,quote/* quote */.h)(name).slice(1, -1));
    const more = columns.length > MAX_LISTED ? ', ...' : '';
    return `the ${noun}${columns.length > 1 ? 's are' : ' is'} ${names.join(', ')}${more}`;
}
function renderMapping(table, { file, at, delimiter }, fields) {
    const meant = { ...guess(table, fields), ...fields };
    const names = Object.keys(schema/* fieldsSchema */.n.shape).flatMap((key) => {
        const name = key; // a key of their schema
        return meant[name] === undefined ? [] : [`${name}: ${renderField(meant[name])}`];
    });
    const keys = [
        `file: ${(0,quote/* yamlText */.p)(file)}`,
        ...(at === undefined ? [] : [`at: ${(0,quote/* yamlText */.p)(at)}`]),
        ...(delimiter === undefined ? [] : [`delimiter: ${JSON.stringify(delimiter)}`]),
        `fields: { ${names.join(', ')} }`,
    ];
    return `\`cases: { ${keys.join(', ')} }\``;
}
/** Guesses which columns are meant, of those parts that neither `fields` nor a column's own name gives. */
function guess({ columns, rows, holdsCells }, fields) {
    const isOpen = (name) => fields[name] === undefined && !columns.includes(name);
    const find = (names) => names
        .map((name) => columns.find((column) => normalize(column) === name))
        .find((one) => one !== undefined);
    const first = rows[0]?.value;
    const messages = holdsCells ? undefined : columns.find((column) => holdsMessages(first?.[column]));
    const isAsked = fields.messages !== undefined || messages === 'messages' || !isOpen('input');
    const asked = messages === undefined ? { input: find(['input', ...COMMON_NAMES.input]) ?? UNKNOWN } : { messages };
    const id = find(['id', ...COMMON_NAMES.id]);
    return {
        ...(id !== undefined && isOpen('id') && { id }),
        ...(!isAsked && asked),
        ...(isOpen('expected') && { expected: find(['expected', ...COMMON_NAMES.expected]) ?? UNKNOWN }),
    };
}
function normalize(column) {
    return column
        .trim()
        .toLowerCase()
        .replaceAll(/[\s-]+/g, '_');
}
function renderField(field) {
    if (field === undefined)
        return UNKNOWN;
    if (typeof field === 'string')
        return (0,quote/* yamlText */.p)(field);
    if (Array.isArray(field))
        return `[${field.map(quote/* yamlText */.p).join(', ')}]`;
    const { column, list } = field;
    return `{ column: ${(0,quote/* yamlText */.p)(column)}${list === undefined ? '' : `, list: ${JSON.stringify(list)}`} }`;
}

// EXTERNAL MODULE: ./src/text/value-path.ts
var value_path = __webpack_require__(35816);
;// CONCATENATED MODULE: ./src/benchmarks/cases-file/assign-columns.ts




/** Parts of a case that a column or key may be. */
const PART_NAMES = [
    'id',
    'input',
    'messages',
    'expected',
    'tags',
    'difficulty',
    'criteria',
    'must_pass',
    'evaluators',
    'thresholds',
];
/** Gives what a row holds in a column or at the path of a key; undefined where there is nothing. */
function readColumn(row, column, { holdsCells }) {
    if (!holdsCells)
        return (0,value_path/* findValue */.j)(row, column);
    const cell = row[column]; // a row of cells is a mapping of texts
    return cell === '' ? undefined : cell;
}
/** Gives the parts of a case that a table holds; a column that is missing is one UserError that lists what there is. */
function assignColumns(table, fields, reading) {
    const named = PART_NAMES.flatMap((name) => {
        const field = fields[name];
        if (field === undefined)
            return [];
        const { column, list } = typeof field === 'string' ? { column: field, list: undefined } : field;
        return [{ name, column, list, isNamed: true }];
    });
    const taken = new Set(named.map(({ column }) => column));
    const unnamed = PART_NAMES.filter((name) => fields[name] === undefined &&
        !taken.has(name) &&
        table.columns.includes(name) &&
        mayTake(name, fields, table)).map((name) => ({ name, column: name, isNamed: false }));
    const parts = [...named, ...unnamed];
    const missing = findMissing(parts, fields, table);
    if (missing.length > 0)
        throw new problem.UserError([{ message: explainMissing(missing, table, reading, fields), place: table.place }]);
    refuseMessages(parts, table, reading, fields);
    return parts;
}
/** Tells whether a column may be a part by its own name: the question is asked by one of two. */
function mayTake(name, fields, { columns, holdsCells }) {
    if (name === 'input')
        return fields.messages === undefined;
    if (name === 'messages')
        return fields.input === undefined && !(holdsCells && columns.includes('input'));
    return true;
}
function findMissing(parts, { metadata = [] }, table) {
    if (table.rows.length === 0 && !table.holdsCells)
        return [];
    const missing = parts.filter(({ column }) => !isThere(column, table));
    for (const column of typeof metadata === 'string' ? [metadata] : metadata)
        if (!isThere(column, table))
            missing.push({ name: 'metadata', column, isNamed: true });
    if (!parts.some(({ name }) => name === 'input' || name === 'messages'))
        missing.unshift({ name: 'input', column: 'input', isNamed: false });
    return missing;
}
function isThere(column, { columns, rows, holdsCells }) {
    if (columns.includes(column))
        return true;
    return !holdsCells && rows.some(({ value }) => (0,value_path/* findValue */.j)(value, column) !== undefined);
}
/** Throws where the input is a conversation: a UserError that shows how that is said. */
function refuseMessages(parts, table, reading, fields) {
    const input = parts.find(({ name }) => name === 'input');
    if (input === undefined || table.holdsCells)
        return;
    const row = table.rows.find(({ value }) => holdsMessages((0,value_path/* findValue */.j)(value, input.column)));
    if (row === undefined)
        return;
    const message = explainUnmarkedMessages(input.column, table, reading, fields);
    throw new problem.UserError([{ message, place: row.place }]);
}

// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./src/text/plural.ts
var plural = __webpack_require__(80573);
// EXTERNAL MODULE: ./src/benchmarks/row-count.ts
var row_count = __webpack_require__(82202);
;// CONCATENATED MODULE: ./src/benchmarks/cases-file/table.ts
/** Most columns of a table, or different keys of its rows: each is looked for in each row. */
const MAX_COLUMNS = 2_000;

;// CONCATENATED MODULE: ./src/benchmarks/cases-file/csv.ts







const SPREADSHEET_LINE = 'there is no header: this line, `sep=`, tells a spreadsheet the delimiter; leave it out, and name a delimiter that is no comma with `delimiter`';
/** Most misquoted cells of a line that are told: for each the line is searched to its end. */
const MAX_MISQUOTED = 10;
/**
 * Parses CSV (RFC 4180) with a header. A quote within a cell that is not quoted stands for itself. Columns without a
 * name and rows without content are left out; what is broken is a UserError with its line.
 */
function parseCsv(text, file, delimiter) {
    if (/^"?sep=/i.test(text))
        throw (0,problem.userError)(SPREADSHEET_LINE, { file, line: 1 });
    const { lines, broken } = readLines(text, file, delimiter);
    const [header, ...further] = lines;
    if (header === undefined) {
        if (broken !== undefined)
            throw broken;
        return { rows: [], columns: [], holdsCells: true, place: { file, line: 1 }, doubt: 'the file is empty' };
    }
    const doubt = findDoubt(header, delimiter);
    const explain = (error) => doubt === undefined ? error : (0,problem.userError)(doubt, header.place, { cause: error });
    if (broken !== undefined)
        throw explain(broken);
    const names = readNames(header);
    const { rows, problems } = readRows(names, further);
    if (problems.length > 0)
        throw explain(new problem.UserError(problems));
    return {
        rows,
        columns: names.filter((name) => name !== ''),
        holdsCells: true,
        place: header.place,
        ...(doubt !== undefined && { doubt }),
    };
}
/** Reads the lines of a file, up to where it is broken if it is. */
function readLines(text, file, delimiter) {
    const tally = new problem_tally/* ProblemTally */.I('cell');
    const lines = [];
    const count = new row_count/* RowCount */._();
    let last = 0;
    const keep = ({ record: cells, raw }, { lines: line }) => {
        last = line;
        const place = { file, line };
        count.add(place, cells.length);
        for (const cell of listMisquoted(cells, raw))
            tally.add('quotes', () => explainQuotes(cell, place));
        lines.push({ cells, place });
        return null;
    };
    // With `raw` the parser gives records of that shape; its types do not say so.
    const onRecord = keep;
    const options = {
        bom: true,
        delimiter,
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: row_count/* MAX_ROW_LENGTH */.b,
    };
    try {
        (0,sync/* parse */.qg)(text, { ...options, raw: true, on_record: onRecord });
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        const place = { file, line: last + 1 };
        return { lines, broken: (0,problem.userError)(explain(error), place, { cause: error }) };
    }
    const problems = tally.list();
    return { lines, ...(problems.length > 0 && { broken: new problem.UserError(problems) }) };
}
function explain({ code, message }) {
    if (code === 'CSV_MAX_RECORD_SIZE')
        return `more than ${row_count/* MAX_ROW_LENGTH */.b} characters in one row are not allowed`;
    if (code === 'CSV_QUOTE_NOT_CLOSED')
        return 'not valid CSV: a quote that opens a cell is not closed';
    return `not valid CSV: ${message}`;
}
/** Lists cells that begin and end in quotes that the parser took for part of their text, at most ten of a line. */
function listMisquoted(cells, raw) {
    const found = [];
    let from = 0;
    for (const cell of cells) {
        const text = cell.trim();
        if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"'))
            continue;
        const written = `"${cell.replaceAll('"', '""')}"`;
        const at = raw.indexOf(written, from);
        if (at === -1)
            found.push(cell);
        else
            from = at + written.length;
        if (found.length === MAX_MISQUOTED)
            break;
    }
    return found;
}
function explainQuotes(cell, place) {
    const message = `not valid CSV: in the cell ${(0,quote/* quote */.h)(cell)}, write each quote that is part of the text twice (\`""\`), and leave no space around the outer ones`;
    return { message, place };
}
/** Gives the names in the header; a column without one may stand between others, or at the end where it is empty. */
function readNames({ cells, place }) {
    const all = cells.map((name) => name.trim());
    const names = all.slice(0, all.findLastIndex((name) => name !== '') + 1);
    if (names.length > MAX_COLUMNS)
        throw (0,problem.userError)(`more than ${MAX_COLUMNS} columns are not allowed`, place);
    // A name given twice would lose a column without notice.
    const seen = new Set();
    const problems = names.flatMap((name) => {
        if (name === '' || !seen.has(name)) {
            seen.add(name);
            return [];
        }
        return [{ message: `the column ${(0,quote/* quote */.h)(name)} is given twice`, place }];
    });
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return names;
}
function readRows(names, lines) {
    const tally = new problem_tally/* ProblemTally */.I('row');
    const rows = lines.flatMap(({ cells, place }) => {
        const named = names.flatMap((name, index) => (name === '' ? [] : [[name, cells[index] ?? '']]));
        const further = cells.slice(names.length).filter((cell) => cell.trim() !== '');
        if (further.length === 0 && named.every(([, cell]) => cell.trim() === ''))
            return [];
        if (further.length > 0 || cells.length < names.length)
            tally.add('cells', () => ({
                message: `not valid CSV: the row has ${(0,plural/* plural */.LS)(cells.length, 'cell')} and the header ${names.length}; a cell that holds the delimiter or a line break stands in double quotes`,
                place,
            }));
        return [{ value: Object.fromEntries(named), place }];
    });
    return { rows, problems: tally.list() };
}
/** Says what may be wrong with a header that another character parts more often than the delimiter. */
function findDoubt({ cells }, delimiter) {
    const text = cells.join(delimiter);
    const count = (one) => text.split(one).length - 1;
    const other = [';', '\t', ',', '|'].find((one) => one !== delimiter && count(one) > count(delimiter));
    if (other === undefined)
        return undefined;
    const name = other === '\t' ? 'tabs' : `\`${other}\``;
    const what = cells.length === 1 ? 'the header is one column' : 'this is no header';
    return `${what}, ${(0,quote/* quote */.h)(text)}: its cells are parted by ${name}; say so with \`delimiter: ${JSON.stringify(other)}\``;
}

// EXTERNAL MODULE: ./src/benchmarks/jsonl.ts
var jsonl = __webpack_require__(542);
;// CONCATENATED MODULE: ./src/benchmarks/cases-file/json-tables.ts










/** Most lists that a message names. */
const MAX_LISTS = 5;
/** Parses a file of one JSON mapping a line. */
function parseJsonLines(text, file) {
    return tableOf((0,jsonl/* parseJsonl */.w)(text, file), file);
}
/** Parses a JSON file that is a list of mappings, or holds one at the place `at`. */
function parseJsonList(text, file, at) {
    if (at === undefined && isLines(text))
        throw (0,problem.userError)('not one JSON value: a file of one value a line is named .jsonl', { file, line: 2 });
    return tableOf(listRows((0,text_json/* parseJson */.qF)(text, file), at), file);
}
/** Parses a YAML file that is a list of mappings, or holds one at the place `at`. */
function parseYamlList(text, file, at) {
    return tableOf(listRows((0,yaml/* parseYaml */.hN)(text, file, yaml/* BENCHMARK_LIMITS */.jF), at), file);
}
/** Tells whether a text has a whole JSON mapping on each of its first two lines. */
function isLines(text) {
    const [first = '', second = ''] = text.split('\n', 2);
    return [first, second].every((line) => /^\{.*\}\s*$/.test(line));
}
function listRows(source, at) {
    const { file, value, written } = source;
    const find = (top) => (at === undefined ? top : (0,value_path/* findValue */.j)(top, at));
    const [list, texts] = [find(value), find(written)];
    if (!Array.isArray(list) || !Array.isArray(texts))
        throw (0,problem.userError)(explainPlace(value, list, at), { file, line: 1 });
    const path = findPath(value, list, at);
    return list.map((item, index) => {
        const place = path === undefined ? { file, line: 1 } : source.placeOf([...path, index]);
        return {
            value: (0,as_written/* readRowAsWritten */.K)({ value: unpackRow(item), written: unpackRow(texts[index]) }),
            place: { file, ...(place.line !== undefined && { line: place.line }) },
        };
    });
}
/** Finds the path to the list whose items are the rows, or hold one each; undefined where there is none. */
function findPath(value, rows, at) {
    const [outer = ''] = at?.split('[]') ?? [];
    const list = outer === '' ? value : (0,value_path/* findValue */.j)(value, outer);
    return Array.isArray(list) && list.length === rows.length ? pathOf(value, list) : undefined;
}
function pathOf(value, list) {
    if (value === list)
        return [];
    if (!(0,json/* isMapping */.p)(value))
        return undefined;
    for (const [key, inner] of Object.entries(value)) {
        const path = pathOf(inner, list);
        if (path !== undefined)
            return [key, ...path];
    }
    return undefined;
}
/** Gives what a row of Hugging Face's viewer holds: it comes with its number. */
function unpackRow(item) {
    return (0,json/* isMapping */.p)(item) && 'row_idx' in item && (0,json/* isMapping */.p)(item['row']) ? item['row'] : item;
}
/** Gives the places of the lists in mappings, as `at` names them. */
function listLists(value) {
    if (!(0,json/* isMapping */.p)(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => Array.isArray(inner) ? [key] : listLists(inner).map((place) => `${key}.${place}`));
}
function explainPlace(value, found, at) {
    const lists = listLists(value);
    const shown = lists.slice(0, MAX_LISTS).map(quote/* quote */.h).join(', ');
    const more = lists.length > MAX_LISTS ? ` and ${lists.length - MAX_LISTS} more` : '';
    const known = lists.length === 0 ? '' : `; lists in it: ${shown}${more}`;
    if (at === undefined)
        return lists.length === 0
            ? 'the file must be a list of cases, and holds none'
            : `the file is no list of cases: name the list in it with \`at\`${known}`;
    const what = found === undefined ? 'nothing stands' : 'no list stands';
    return `${what} at ${(0,quote/* quote */.h)(at)}, which \`at\` names${known}`;
}
function tableOf(all, file) {
    const tally = new problem_tally/* ProblemTally */.I('row');
    const columns = new Set();
    const rows = all.filter(({ value, place }) => {
        if (!(0,json/* isMapping */.p)(value)) {
            tally.add('row', () => ({ message: `a row must be a mapping, found ${json_tables_kindOf(value)}`, place }));
            return false;
        }
        let hasContent = false;
        for (const [key, inner] of Object.entries(value)) {
            columns.add(key);
            if (columns.size > MAX_COLUMNS)
                throw (0,problem.userError)(`more than ${MAX_COLUMNS} different keys of rows are not allowed`, place);
            hasContent ||= inner !== null;
        }
        return hasContent;
    });
    const problems = tally.list();
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return { rows, columns: [...columns], holdsCells: false, place: rows[0]?.place ?? { file, line: 1 } };
}
function json_tables_kindOf(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}

;// CONCATENATED MODULE: ./src/benchmarks/cases-file/formats.ts




const jsonLines = { takes: null, parse: parseJsonLines };
const yamlList = { takes: 'at', parse: parseYamlList };
/** The formats by the ending of a file's name; each may have `.gz` after it. */
const FORMATS = {
    '.jsonl': jsonLines,
    '.ndjson': jsonLines,
    '.json': { takes: 'at', parse: parseJsonList },
    '.yaml': yamlList,
    '.yml': yamlList,
    '.csv': { takes: 'delimiter', parse: (text, file, given = ',') => parseCsv(text, file, given) },
    '.tsv': { takes: 'delimiter', parse: (text, file, given = '\t') => parseCsv(text, file, given) },
};
/** Tells whether a file of cases is packed by gzip, as its name says. */
function isPacked(file) {
    return /\.gz$/i.test(file);
}
/** Gives the ending of a file's name that tells its format. */
function endingOf(file) {
    return external_node_path_default().extname(file.replace(/\.gz$/i, '')).toLowerCase();
}
/** Gives the parser of a file of cases; what its format does not take is a UserError at the place that refers to it. */
function findParser(reading, place) {
    const ending = endingOf(reading.file);
    const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
    if (format === undefined)
        throw (0,problem.userError)(`\`cases\` must name a file whose name ends in ${Object.keys(FORMATS).join(', ')}, or one of these and .gz`, place);
    for (const key of ['at', 'delimiter'])
        if (reading[key] !== undefined && format.takes !== key)
            throw (0,problem.userError)(`\`cases.${key}\` is not for ${ending} files`, place);
    const given = format.takes === null ? undefined : reading[format.takes];
    return (text, file) => format.parse(text, file, given);
}

// EXTERNAL MODULE: ./src/text/json-reader.ts
var json_reader = __webpack_require__(55245);
;// CONCATENATED MODULE: ./src/benchmarks/cases-file/read-list.ts

const WORD = /([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[Tt]rue|[Ff]alse)|None|null|nan|NaN/y;
/** What numpy writes around an item: `np.str_('a')`. */
const WRAPPING = /np\.\w+\(/y;
const BLANKS = /\s*/y;
const ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    '\n': '',
};
/**
 * Reads a list as JSON (`["a", "b"]`), Python (`['a', "b"]`) or numpy (`['a' 'b']`) spells it. Items are texts, numbers
 * and truth values as they are written; null, None and nan are left out.
 */
function readList(text) {
    const spelled = text.trim();
    if (!spelled.startsWith('['))
        return { status: 'text' };
    const items = new ListReader(spelled).read() ?? parseNested(spelled);
    if (items !== null)
        return { status: 'list', items };
    return { status: /^\[\s*["']/.test(spelled) ? 'broken' : 'text' };
}
/** Parses a JSON list that holds lists or mappings. */
function parseNested(text) {
    try {
        const value = new json_reader/* JsonReader */.OI(text).readAll().written;
        return Array.isArray(value) ? value : null;
    }
    catch {
        return null;
    }
}
class ListReader {
    #text;
    #at = 1;
    constructor(text) {
        this.#text = text;
    }
    read() {
        const items = [];
        this.#match(BLANKS);
        while (this.#text[this.#at] !== ']') {
            const item = this.#readItem();
            if (item === undefined)
                return null;
            if (item !== null)
                items.push(item);
            const gap = this.#match(BLANKS)?.[0] ?? '';
            if (this.#text[this.#at] === ',') {
                this.#at += 1;
                this.#match(BLANKS);
            }
            else if (gap === '' && this.#text[this.#at] !== ']')
                return null;
        }
        return this.#at === this.#text.length - 1 ? items : null;
    }
    /** Gives an item; null for one that says that there is none, undefined where there is no item. */
    #readItem() {
        const isWrapped = this.#match(WRAPPING) !== null;
        const quoted = this.#readText();
        const word = quoted === null ? this.#match(WORD) : null;
        if (quoted === null && word === null)
            return undefined;
        if (isWrapped) {
            if (this.#text[this.#at] !== ')')
                return undefined;
            this.#at += 1;
        }
        return quoted === null ? (word?.[1] ?? null) : read_list_unescape(quoted);
    }
    /** Gives the text in quotes that stands here, as it is written; null where there is none. */
    #readText() {
        const mark = this.#text[this.#at];
        if (mark !== "'" && mark !== '"')
            return null;
        // A pattern would take a step of the stack for each backslash.
        for (let end = this.#at + 1; end < this.#text.length; end += 1) {
            if (this.#text[end] === '\\')
                end += 1;
            else if (this.#text[end] === mark) {
                const text = this.#text.slice(this.#at + 1, end);
                this.#at = end + 1;
                return text;
            }
        }
        return null;
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text);
        if (found !== null)
            this.#at = pattern.lastIndex;
        return found;
    }
}
function read_list_unescape(text) {
    return text.replaceAll(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs, (whole, x, u, long, other) => {
        const code = x ?? u ?? long;
        if (code !== undefined) {
            const point = Number.parseInt(code, 16);
            return point > 0x10ffff ? whole : String.fromCodePoint(point);
        }
        if (other === undefined)
            return whole;
        // What is no escape stands as it is, as in Python.
        return ESCAPES[other] ?? (/[\\'"/]/.test(other) ? other : whole);
    });
}

;// CONCATENATED MODULE: ./src/benchmarks/cases-file/read-part.ts





const FLAGS = {
    true: true,
    false: false,
    yes: true,
    no: false,
    1: true,
    0: false,
};
/** Gives a part of a case from what its column or key holds; `isCell` where that is a cell of CSV. */
function readPart(part, value, isCell) {
    switch (part.name) {
        case 'id':
        case 'input':
            return read(value);
        case 'difficulty':
            return read(isScalar(value) ? String(value) : value);
        case 'must_pass':
            return read(isScalar(value) ? (FLAGS[String(value).trim().toLowerCase()] ?? value) : value);
        case 'messages':
            return readJson(value, part);
        case 'evaluators':
        case 'thresholds':
            return readChecks(value, part);
        case 'expected':
            return readExpected(part, value, isCell);
        case 'tags':
        case 'criteria':
            return readTexts(part, value, isCell);
    }
}
/** Gives the mapping that a column of metadata holds. */
function readMetadata(value, column) {
    const found = readJson(value, { column });
    if (found.status === 'wrong' || (0,json/* isMapping */.p)(found.value))
        return found;
    return read_part_wrong(`${(0,quote/* quote */.h)(column)} must be a mapping, as \`fields.metadata\` says`);
}
/** Gives a value that a text may hold as JSON, numbers in it as `pick` has them. */
function readJson(value, { column }, pick = ({ written }) => written) {
    if (typeof value !== 'string')
        return read(value);
    try {
        return read(pick(new json_reader/* JsonReader */.OI(value).readAll()));
    }
    catch (error) {
        if (!(error instanceof json_reader/* JsonSyntaxError */.q3))
            throw error;
        return read_part_wrong(`${(0,quote/* quote */.h)(column)} must be JSON, found the text ${(0,quote/* quote */.h)(value)}`);
    }
}
/** Gives checks as a row of JSON may hold them; the name of an evaluator may stand alone. */
function readChecks(value, { name, column }) {
    if (name === 'evaluators' && typeof value === 'string' && /^\w+$/.test(value.trim()))
        return read([value.trim()]);
    return readJson(value, { column }, (node) => {
        const row = (0,as_written/* readRowAsWritten */.K)({ value: { [name]: node.value }, written: { [name]: node.written } });
        return (0,json/* isMapping */.p)(row) ? row[name] : undefined;
    });
}
function readExpected(part, value, isCell) {
    if (typeof value !== 'string')
        return Array.isArray(value) && part.list === false
            ? read_part_wrong(`${(0,quote/* quote */.h)(part.column)} must be text (\`list: false\`), found a list`)
            : read(value);
    if (part.list === true || typeof part.list === 'string')
        return readItems(part, value, part.list);
    if (part.list === false || !isCell || !looksLikeList(value))
        return read(value);
    const field = `\`fields: { expected: { column: ${(0,quote/* yamlText */.p)(part.column)}, list: true } }\``;
    return read_part_wrong(`${(0,quote/* quote */.h)(part.column)} looks like a list: ${(0,quote/* quote */.h)(value)}; if any of its items is right, say so in \`cases\`: ${field}; if it is one text, \`list: false\``);
}
/** Tells whether a text may be meant as a list: one of any spelling, or brackets around what commas part. */
function looksLikeList(text) {
    return readList(text).status !== 'text' || (/^\s*\[[^]*\]\s*$/.test(text) && text.includes(','));
}
function readTexts(part, value, isCell) {
    if (Array.isArray(value))
        return read(value.flatMap((item) => (item === null ? [] : [toText(item)])));
    if (!isScalar(value))
        return read(value);
    const text = String(value);
    if (part.list === false)
        return read([text]);
    if (part.list !== undefined)
        return readItems(part, text, part.list);
    if (!isCell)
        return read([text]);
    // Criteria are sentences, in which a comma parts nothing.
    return readItems(part, text, part.name === 'tags' ? ',' : true);
}
/** Gives the items of a text: a list as it is spelled, or what stands between separators, or the text alone. */
function readItems({ column, name }, text, list) {
    const spelled = readList(text);
    if (spelled.status === 'list')
        return read(spelled.items);
    const isMeantAsList = spelled.status === 'broken' || (name === 'expected' && /^\s*\[/.test(text));
    if (isMeantAsList && list === true)
        return read_part_wrong(`${(0,quote/* quote */.h)(column)} cannot be read as a list: ${(0,quote/* quote */.h)(text)}; a list is written \`["a", "b"]\``);
    if (list === true)
        return read([text]);
    return read(text
        .split(list)
        .map((item) => item.trim())
        .filter((item) => item !== ''));
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
function toText(value) {
    return isScalar(value) ? String(value) : value;
}
function read(value) {
    return { status: 'read', value };
}
function read_part_wrong(message) {
    return { status: 'wrong', message };
}

;// CONCATENATED MODULE: ./src/benchmarks/cases-file/map-rows.ts







/** Parts without which a row asks or checks something else: where `fields` names their key, each row has it. */
const NEEDED = new Set(['id', 'input', 'messages', 'expected']);
/** Keys of a case that nobody misses where they are misspelt. */
const UNMISSED = ['expected', 'difficulty', 'criteria', 'must_pass', 'metadata'];
/**
 * Gives the rows of a table as cases are written: parts by the columns that give them, further columns as metadata.
 * What is null or empty is absent. Mistakes are told once each, with the number of rows.
 */
function mapRows(table, mapping) {
    const mapper = new RowMapper(table, mapping);
    const rows = table.rows.map((row) => mapper.map(row));
    const problems = mapper.tally.list();
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return rows;
}
class RowMapper {
    tally = new problem_tally/* ProblemTally */.I('row');
    #table;
    #mapping;
    #nearKeys = new Map();
    constructor(table, mapping) {
        this.#table = table;
        this.#mapping = mapping;
    }
    map({ value: row, place }) {
        const text = {};
        for (const part of this.#mapping.parts) {
            const value = this.#readPart(part, row, place);
            if (value !== undefined && value !== null)
                text[part.name] = value;
        }
        const metadata = this.#readMetadata(row, place);
        const blank = [];
        for (const [key, value] of Object.entries(this.#further(row))) {
            if (value === null || (value === '' && this.#table.holdsCells))
                blank.push(key);
            else if (Object.hasOwn(metadata, key))
                this.#add(`twice ${key}`, `the metadata ${(0,quote/* quote */.h)(key)} is given twice, once as a key of its own`, place);
            else {
                this.#checkSpelling(key, text, place);
                metadata[key] = value;
            }
        }
        if (Object.keys(metadata).length > 0)
            text['metadata'] = metadata;
        return { value: text, place, ...(blank.length > 0 && { blank }) };
    }
    #readPart(part, row, place) {
        const { name, column, isNamed } = part;
        const value = readColumn(row, column, this.#table);
        if (value === undefined || value === null) {
            if (value === undefined && isNamed && NEEDED.has(name) && !this.#table.holdsCells)
                this.#add(`lacks ${name}`, `there is no key ${(0,quote/* quote */.h)(column)}, which \`fields.${name}\` names; null says that there is none`, place);
            return undefined;
        }
        const found = readPart(part, value, this.#table.holdsCells);
        if (found.status === 'read')
            return found.value;
        this.#add(`wrong ${name}`, found.message, place);
        return undefined;
    }
    /** Gives the metadata that stands in one mapping: under its own key in JSON, or where `fields` says. */
    #readMetadata(row, place) {
        const { metadata: column = this.#table.holdsCells ? [] : 'metadata' } = this.#mapping.fields;
        if (typeof column !== 'string')
            return {};
        const value = readColumn(row, column, this.#table);
        if (value === undefined || value === null)
            return {};
        const found = readMetadata(value, column);
        if (found.status === 'read')
            return { ...found.value };
        this.#add('wrong metadata', found.message, place);
        return {};
    }
    /** Gives what a row holds beside the parts of a case, as far as `fields` keeps it. */
    #further(row) {
        const { parts, fields } = this.#mapping;
        let further = row; // a table's rows are mappings
        const { metadata = this.#table.holdsCells ? undefined : 'metadata' } = fields;
        for (const { column } of parts)
            further = (0,value_path/* omitValue */.N)(further, column);
        if (typeof metadata === 'string')
            further = (0,value_path/* omitValue */.N)(further, metadata);
        if (!Array.isArray(metadata))
            return further;
        return Object.fromEntries(Object.entries(further).filter(([key]) => metadata.includes(key)));
    }
    /** Notes a key of JSON that is most likely a misspelt part of a case: as metadata it would change nothing. */
    #checkSpelling(key, text, place) {
        if (this.#table.holdsCells || Array.isArray(this.#mapping.fields.metadata))
            return;
        if (!this.#nearKeys.has(key))
            this.#nearKeys.set(key, (0,nearest/* nearest */.p)(key, UNMISSED));
        const near = this.#nearKeys.get(key);
        if (near !== undefined && text[near] === undefined)
            this.#add(`near ${key}`, `unknown key ${(0,quote/* quote */.h)(key)}; did you mean \`${near}\`? \`fields\` may name it, or list the metadata that is kept`, place);
    }
    #add(kind, message, place) {
        this.tally.add(kind, () => ({ message, place }));
    }
}

;// CONCATENATED MODULE: ./src/benchmarks/cases-file/read-cases-file.ts









/** Reads a file of cases in any format; everything wrong with it is a UserError. */
function readCasesFile(written, { path, reach, shownAs, place }) {
    const { fields = {}, ...reading } = typeof written === 'string' ? { file: written } : written;
    const parse = findParser(reading, place);
    const site = { path, reach, shownAs, place };
    refuseOtherKind(site);
    const table = parse(read_cases_file_readRows(site), shownAs);
    const parts = assignColumns(table, fields, reading);
    const rows = mapRows(table, { parts, fields });
    if (parts.some(({ name }) => name === 'expected'))
        return { rows };
    const missing = [{ name: 'expected', column: 'expected', isNamed: false }];
    const message = explainMissing(missing, table, reading, fields);
    return { rows, lacksExpected: { message, place: table.place } };
}
/** Reads a file's text, unpacked; what is too large is refused before it is read, or as far as it is unpacked. */
function read_cases_file_readRows({ path, reach, shownAs, place }) {
    const isYaml = ['.yaml', '.yml'].includes(endingOf(path));
    const [maxBytes, instead] = isYaml
        ? [read_text/* SIZE_LIMITS */.bd.yaml, ' in YAML: rows belong into a JSONL or CSV file']
        : [read_text/* SIZE_LIMITS */.bd.rows];
    const bytes = (0,open_file/* readBytes */.io)(path, reach, { maxBytes, place, shownAs, instead });
    return (0,read_text/* readPlainText */.Sg)(isPacked(path) ? gunzip(bytes, maxBytes, shownAs) : bytes, shownAs);
}
/** Refuses a link to a file of another name's ending: what is no file of cases by its own name is not quoted as one. */
function refuseOtherKind({ path, reach, shownAs, place }) {
    const followed = (0,text_reach/* follow */.e6)(path, reach);
    if (followed.status === 'allowed' && endingOf(followed.file) !== endingOf(path))
        throw (0,problem.userError)(`cannot read \`${shownAs}\`: it is a link to a file whose name ends in another way`, place);
}

// EXTERNAL MODULE: ./src/benchmarks/file-schema.ts
var file_schema = __webpack_require__(16258);
;// CONCATENATED MODULE: ./src/benchmarks/read-cases.ts







/** Gives the cases that rows hold; what is wrong with rows is one UserError, each mistake once with its count. */
function read_cases_readRows(rows, benchmark) {
    const tally = new problem_tally/* ProblemTally */.I('row');
    const written = rows.flatMap(({ value, place, blank }) => {
        const { data, mistakes } = (0,check_source/* examineSource */.Dh)(file_schema/* caseSchema */.o, (0,source/* sourceAt */.Pf)(place, value));
        for (const { kind, problem } of mistakes)
            tally.add(kind, () => problem);
        return data === undefined ? [] : [{ text: data, place, ...(blank !== undefined && { blank }) }];
    });
    const problems = tally.list();
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return nameCases(written, benchmark);
}
/** Gives what a case asks: a text, or the last turn of a conversation; one message alone is a text. */
function readQuestion({ input, messages = [] }) {
    return input === undefined ? readMessages(messages) : { status: 'read', messages: [], input };
}
/** Makes cases of what is written; those without an id are counted from 1. The same id twice is a UserError. */
function nameCases(written, benchmark) {
    let unnamed = 0;
    const seen = new Map();
    const tally = new problem_tally/* ProblemTally */.I('case');
    const cases = written.map(({ text, place, blank }) => {
        const id = text.id ?? `${benchmark}_${(unnamed += 1)}`;
        const first = seen.get(id);
        if (first === undefined)
            seen.set(id, place);
        else
            tally.add('twice', () => ({
                message: `the case id \`${id}\` is given twice, first in line ${first.line ?? 1}`,
                place,
            }));
        const asked = readQuestion(text);
        if (asked.status === 'wrong')
            tally.add(asked.message, () => ({ message: `\`messages\`: ${asked.message}`, place }));
        return {
            id,
            input: asked.status === 'wrong' ? '' : asked.input,
            ...(asked.status === 'read' && asked.messages.length > 1 && { messages: asked.messages }),
            expected: text.expected ?? null,
            tags: text.tags ?? [],
            difficulty: text.difficulty ?? 'medium',
            mustPass: text.must_pass ?? false,
            ...readCriteria(text),
            ...(blank !== undefined && { blank }),
            ...readOwnChecks(text),
            place,
            ...(text.id === undefined && { isUnnamed: true }),
        };
    });
    const problems = tally.list();
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return cases;
}
/** Gives a case's criteria, and its metadata, in which those with descriptions stand. */
function readCriteria({ criteria = [], metadata = {} }) {
    const names = [criteria].flat().filter((one) => typeof one === 'string');
    if (Array.isArray(criteria) && names.length === criteria.length)
        return { criteria: names, metadata };
    return { criteria: [], metadata: { ...metadata, criteria } };
}
function readOwnChecks({ evaluators, thresholds }) {
    if (evaluators === undefined && thresholds === undefined)
        return {};
    return {
        ownChecks: {
            ...(evaluators !== undefined && { evaluators: (0,evaluator_uses/* readUses */.NC)(evaluators) }),
            ...(thresholds !== undefined && { thresholds }),
        },
    };
}

;// CONCATENATED MODULE: ./src/benchmarks/custom-file.ts














/** How JSON begins that stands in a YAML file. */
const JSON_START = /^\uFEFF?\{/;
/** Most cases that are checked at once. */
const MAX_AT_ONCE = 20_000;
/** Reads a benchmark file's text with its positions. */
function openBenchmarkFile(file, { cwd, files }) {
    const parsed = parse(readSmall(external_node_path_default().resolve(cwd, file), files, file), file);
    const { placeOf, placeOfKey } = parsed;
    return { file, value: (0,as_written/* readFileAsWritten */.m)(parsed), placeOf, placeOfKey };
}
/** Reads a benchmark file's text; one in YAML is refused by its size, before it is read. */
function readSmall(file, reach, shownAs) {
    const isJson = file.endsWith('.json') || JSON_START.test((0,open_file/* readHead */.zy)(file, reach, 4).toString('utf8'));
    if (isJson)
        return (0,read_text/* readText */.yR)(file, reach, read_text/* SIZE_LIMITS */.bd.benchmark, undefined, shownAs);
    const instead = ' in YAML: rows belong into a JSONL or CSV file';
    return (0,read_text/* readPlainText */.Sg)((0,open_file/* readBytes */.io)(file, reach, { maxBytes: read_text/* SIZE_LIMITS */.bd.yaml, shownAs, instead }), shownAs);
}
function parse(text, file) {
    if (file.endsWith('.json'))
        return (0,text_json/* parseJson */.qF)(text, file);
    if (!text.startsWith('{'))
        return (0,yaml/* parseYaml */.hN)(text, file, yaml/* BENCHMARK_LIMITS */.jF);
    // JSON is YAML too, but read as JSON it takes a fifth of the time and memory.
    try {
        return (0,text_json/* parseJson */.qF)(text, file);
    }
    catch (error) {
        if ((0,text_json/* isNoJson */.Cy)(error))
            return (0,yaml/* parseYaml */.hN)(text, file, yaml/* BENCHMARK_LIMITS */.jF);
        throw error;
    }
}
/** Gives the benchmark that a custom file describes, prompts and cases read from the files it names. */
function readCustomFile(source, workspace) {
    const text = (0,check_source/* checkSource */.As)(file_schema/* benchmarkFileSchema */.B, { ...source, value: readyToCheck(source.value) });
    const site = new Site(source, workspace);
    const { cases, ...more } = site.readCases(text);
    const isDefaultUsed = cases.some(({ ownChecks }) => ownChecks?.evaluators === undefined);
    return {
        name: text.name,
        description: text.description ?? '',
        version: text.version ?? '1.0.0',
        category: 'custom',
        prompt: site.readTextOrFile(text, 'prompt', 'prompt_file'),
        systemPrompt: site.readTextOrFile(text, 'system_prompt', 'system_prompt_file'),
        promptFile: text.prompt_file === undefined ? null : site.relative(text.prompt_file),
        systemPromptFile: text.system_prompt_file === undefined ? null : site.relative(text.system_prompt_file),
        evaluators: (0,evaluator_uses/* nameUses */.AS)((0,evaluator_uses/* readUses */.NC)(text.evaluators ?? (isDefaultUsed ? ['exact_match'] : []))),
        hasDefaultEvaluators: text.evaluators === undefined,
        thresholds: text.thresholds ?? null,
        cases,
        ...more,
        gate: (0,domain_benchmark/* createGate */.qD)(text.gate ?? {}),
        repeat: text.repeat ?? null,
        paths: (text.paths ?? []).map((glob) => site.relative(glob)),
        placeOf: source.placeOf,
    };
}
/** Gives the file's value without keys of cases that are null, which say that there is nothing. */
function readyToCheck(value) {
    const cases = (0,json/* isMapping */.p)(value) ? value['test_cases'] : undefined;
    if (!(0,json/* isMapping */.p)(value) || !Array.isArray(cases))
        return value;
    const test_cases = cases.map((item) => (0,json/* isMapping */.p)(item) && Object.values(item).includes(null)
        ? Object.fromEntries(Object.entries(item).filter(([, inner]) => inner !== null))
        : item);
    return { ...value, test_cases: leaveOutUntold(test_cases) };
}
/** Gives the cases as far as mistakes in them are told: checked all at once, each wrong one takes a kilobyte. */
function leaveOutUntold(cases) {
    if (cases.length <= MAX_AT_ONCE)
        return cases;
    let wrong = 0;
    const last = cases.findIndex((item) => {
        if (!file_schema/* caseSchema */.o.safeParse(item).success)
            wrong += 1;
        return wrong > check_source/* MAX_TOLD */.$u;
    });
    return last < 0 ? cases : cases.slice(0, last + 1);
}
/** Surroundings of a benchmark file: paths in it are relative to it. */
class Site {
    #source;
    #workspace;
    constructor(source, workspace) {
        this.#source = source;
        this.#workspace = workspace;
    }
    /** Gives a path that is written in the file, relative to the working directory. */
    relative(written) {
        if (external_node_path_default().isAbsolute(written))
            return written;
        return external_node_path_default().posix.join(external_node_path_default().posix.dirname(this.#source.file.replaceAll('\\', '/')), written);
    }
    readTextOrFile(text, key, fileKey) {
        const file = text[fileKey];
        const place = this.#source.placeOf([fileKey]);
        if (file === undefined)
            return text[key] ?? null;
        if (text[key] !== undefined)
            throw (0,problem.userError)(`give \`${key}\` or \`${fileKey}\`, not both`, place);
        // Editors end a file with a line break that nobody means to send.
        const { files } = this.#workspace;
        return (0,read_text/* readText */.yR)(this.#resolve(file), files, read_text/* SIZE_LIMITS */.bd.benchmark, place, this.relative(file)).replace(/\r?\n$/, '');
    }
    readCases({ name, test_cases, cases: file }) {
        const place = this.#source.placeOfKey([file === undefined ? 'test_cases' : 'cases']);
        if ((test_cases === undefined) === (file === undefined))
            throw (0,problem.userError)('give the cases as `test_cases` or as `cases`, a file: one of the two', place);
        const { cases, ...more } = file === undefined
            ? {
                cases: nameCases((test_cases ?? []).map((text, index) => ({
                    text,
                    place: this.#source.placeOf(['test_cases', index]),
                })), name),
            }
            : this.#readCasesFile(file, name);
        if (cases.length === 0)
            throw (0,problem.userError)(`there is no case in \`${file === undefined ? 'test_cases' : 'cases'}\``, place);
        return { cases, ...more };
    }
    #readCasesFile(written, name) {
        const file = typeof written === 'string' ? written : written.file;
        const { rows, ...more } = readCasesFile(written, {
            path: this.#resolve(file),
            reach: this.#workspace.files,
            shownAs: this.relative(file),
            place: this.#source.placeOf(typeof written === 'string' ? ['cases'] : ['cases', 'file']),
        });
        return { cases: read_cases_readRows(rows, name), ...more };
    }
    #resolve(written) {
        return external_node_path_default().resolve(this.#workspace.cwd, external_node_path_default().dirname(this.#source.file), written);
    }
}

;// CONCATENATED MODULE: ./src/benchmarks/candidates.ts
/** Files that the globs for benchmark files match: which are benchmarks, broken ones, or no business of ours. */








/** Names of files that are opened, whatever a glob matches: what cannot be parsed is quoted in messages. */
const BENCHMARK_FILE = /\.(?:ya?ml|json)$/i;
const KEYS = ['name', 'evaluators', 'test_cases', 'cases'];
const namesKey = (0,names_key/* createKeyTest */.K)(KEYS);
/** What stands before a list, in JSON or YAML, and how it begins. */
const LIST = /^\uFEFF?(?:[ \t]*(?:#[^\n]*|---[ \t]*)?\r?\n)*[ \t]*(?:\[|-[ \t\r\n])/;
const HEAD_BYTES = 4096;
/** Opens the files that the globs match; what one of them names as its cases is left out. */
function openCandidates(globs, workspace) {
    const candidates = (0,find_files/* findFiles */.l)(workspace, globs)
        .filter((file) => BENCHMARK_FILE.test(file))
        .map((file) => openCandidate(file, workspace));
    const sources = candidates.flatMap((candidate) => (candidate.status === 'named' ? [candidate.source] : []));
    const casesFiles = listCasesFiles(sources);
    return candidates.filter(({ file }) => !casesFiles.has(file));
}
/** Gives the names of the benchmarks among the files. */
function namesOf(candidates) {
    return candidates.flatMap((candidate) => (candidate.status === 'named' ? [candidate.name] : []));
}
/** Gives a note for each file that was passed over. */
function listPassedOver(candidates) {
    const lacks = `it has none of ${KEYS.map((key) => `\`${key}\``).join(', ')}`;
    return candidates.flatMap(({ status, file }) => status === 'foreign' ? [{ message: `passed over, it is no benchmark: ${lacks}`, place: { file } }] : []);
}
/** Lists the files of cases that benchmark files name, relative to the working directory. */
function listCasesFiles(sources) {
    return new Set(sources.flatMap(({ file, value }) => {
        const cases = (0,json/* isMapping */.p)(value) ? value['cases'] : undefined;
        const named = (0,json/* isMapping */.p)(cases) ? cases['file'] : cases;
        return typeof named === 'string' ? [external_node_path_default().posix.join(external_node_path_default().posix.dirname(file), named)] : [];
    }));
}
function openCandidate(file, workspace) {
    const { cwd, files } = workspace;
    // Lists are told by how they begin: a file of cases may be larger than any benchmark file.
    if (LIST.test((0,open_file/* readHead */.zy)(external_node_path_default().resolve(cwd, file), files, HEAD_BYTES).toString('utf8')))
        return { status: 'foreign', file };
    try {
        const source = openBenchmarkFile(file, workspace);
        const { value } = source;
        if (!(0,json/* isMapping */.p)(value) || !KEYS.some((key) => Object.hasOwn(value, key)))
            return { status: 'foreign', file };
        // The schema tells a file without a name what it lacks.
        const { name } = value;
        return typeof name === 'string' || typeof name === 'number'
            ? { status: 'named', file, name: String(name), source }
            : { status: 'broken', file, error: findErrors(source, workspace) };
    }
    catch (error) {
        if (!(error instanceof problem.UserError))
            throw error;
        return mayBeBenchmark(file, workspace) ? { status: 'broken', file, error } : { status: 'foreign', file };
    }
}
/** Tells whether a file that cannot be parsed may be meant as a benchmark; one that cannot be read may. */
function mayBeBenchmark(file, { cwd, files }) {
    const full = external_node_path_default().resolve(cwd, file);
    // What is larger is told by how it begins.
    const head = (0,open_file/* readHead */.zy)(full, files, read_text/* SIZE_LIMITS */.bd.yaml);
    if (head.length === read_text/* SIZE_LIMITS */.bd.yaml)
        return namesKey(head.toString('utf8'));
    try {
        return namesKey((0,read_text/* readText */.yR)(full, files, read_text/* SIZE_LIMITS */.bd.benchmark, undefined, file));
    }
    catch (error) {
        if (error instanceof problem.UserError)
            return true;
        throw error;
    }
}
function findErrors(source, workspace) {
    try {
        readCustomFile(source, workspace);
    }
    catch (error) {
        if (error instanceof problem.UserError)
            return error;
        throw error;
    }
    throw new Error('a benchmark without a name was read');
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/benchmarks/built-in.ts
/** Benchmarks of our own, which come with the tool: files of `datasets/` that are loaded by their name. */






/** Their names, each that of a file. */
const BUILT_IN = [
    'customer_support_v1',
    'extraction',
    'classification',
    'safe_refusals',
];
/** Opens the file of a benchmark that comes with the tool. */
function openBuiltIn(name) {
    const file = `datasets/${name}.yaml`;
    const text = (0,read_text/* readText */.yR)(external_node_path_default().join(findRoot(), file), text_reach/* ANYWHERE */.eY, read_text/* SIZE_LIMITS */.bd.yaml, undefined, file);
    const parsed = (0,yaml/* parseYaml */.hN)(text, file, yaml/* BENCHMARK_LIMITS */.jF);
    const { placeOf, placeOfKey } = parsed;
    return { file, value: (0,as_written/* readFileAsWritten */.m)(parsed), placeOf, placeOfKey };
}
/** Finds the folder that holds `datasets/`: beside dist/, or above the sources. */
function findRoot() {
    const here = (0,external_node_url_.fileURLToPath)(import.meta.url);
    return external_node_path_default().join(external_node_path_default().dirname(here), external_node_path_default().extname(here) === '.ts' ? '../..' : '..');
}

// EXTERNAL MODULE: ./src/benchmarks/index.ts + 26 modules
var benchmarks = __webpack_require__(12298);
;// CONCATENATED MODULE: ./src/benchmarks/setting-documents.ts
/** Settings of evaluators that are documents, such as a JSON Schema: written in place, or in a file beside. */





/** Gives a benchmark with the content of the files that its evaluators' settings name; what is wrong in them is a UserError. */
function readSettingDocuments(benchmark, site) {
    const read = new Map();
    const fill = (use, find) => fillUse(use, find, site, read);
    const cases = [...benchmark.cases];
    const hasOwn = cases.some(({ ownChecks }) => ownChecks?.evaluators !== undefined);
    return {
        ...benchmark,
        evaluators: benchmark.evaluators.map((use, index) => fill(use, (...parts) => benchmark.placeOf(['evaluators', index, ...parts]))),
        ...(hasOwn && { cases: cases.map((item) => fillCase(item, fill)) }),
    };
}
function fillCase(item, fill) {
    const { ownChecks } = item;
    if (ownChecks?.evaluators === undefined)
        return item;
    return {
        ...item,
        ownChecks: { ...ownChecks, evaluators: ownChecks.evaluators.map((use) => fill(use, () => item.place)) },
    };
}
function fillUse(use, find, site, read) {
    const evaluator = Object.hasOwn(site.evaluators, use.name) ? site.evaluators[use.name] : undefined;
    const settings = Object.entries(use.settings).map(([key, value]) => {
        const setting = evaluator !== undefined && Object.hasOwn(evaluator.settings, key) ? evaluator.settings[key] : undefined;
        if (setting?.document === undefined)
            return [key, value];
        return [
            key,
            fillSetting({ key, value, setting }, (...parts) => deepest(find, use.name, parts), site, read),
        ];
    });
    return { ...use, settings: Object.fromEntries(settings) };
}
/** Finds the place in whichever of the two spellings a use is written in. */
function deepest(find, name, parts) {
    const [flat, nested] = [find(...parts), find(name, ...parts)];
    return offsetOf(nested) > offsetOf(flat) ? nested : flat;
}
function offsetOf({ line = 0, column = 0 }) {
    return line * 1e6 + column;
}
function fillSetting({ key, value, setting }, find, site, read) {
    const source = typeof value === 'string' ? readDocument(value, find(key), site, read) : undefined;
    const content = source === undefined ? value : source.value; // a parsed file holds JSON values only
    const fault = setting.document?.(content);
    if (fault === undefined)
        return content;
    const place = source === undefined ? find(key, ...fault.path) : source.placeOf(fault.path);
    throw (0,problem.userError)(`\`${key}\`: ${fault.message}`, place);
}
function readDocument(written, place, { file, workspace }, read) {
    const shownAs = external_node_path_default().isAbsolute(written)
        ? written
        : external_node_path_default().posix.join(external_node_path_default().posix.dirname(file.replaceAll('\\', '/')), written);
    const known = read.get(shownAs);
    if (known !== undefined)
        return known;
    const full = external_node_path_default().resolve(workspace.cwd, external_node_path_default().dirname(file), written);
    const text = (0,read_text/* readText */.yR)(full, workspace.files, read_text/* SIZE_LIMITS */.bd.config, place, shownAs);
    const parsed = /\.ya?ml$/i.test(written)
        ? (0,yaml/* parseYaml */.hN)(text, shownAs, yaml/* CONFIG_LIMITS */.iO)
        : (0,text_json/* parseJson */.qF)(text, shownAs);
    read.set(shownAs, parsed);
    return parsed;
}

// EXTERNAL MODULE: ./src/benchmarks/locate.ts + 8 modules
var locate = __webpack_require__(97726);
;// CONCATENATED MODULE: ./src/benchmarks/load-benchmarks.ts












const OPTION = { option: 'benchmark' };
const STANDARD_NAMES = [...Object.keys(benchmarks/* standardBenchmarks */.c), ...benchmarks/* FUTURE_BENCHMARKS */.$, ...BUILT_IN];
/** Loads the chosen benchmarks, in the order they are named; all that cannot be loaded are named in one UserError. */
async function loadBenchmarks(request) {
    const candidates = openCandidates(request.files, request.workspace);
    const enabled = listEnabled(request, candidates);
    const problems = [
        ...findChoiceProblems(request, enabled),
        ...findUnknownNames(request, enabled, candidates),
    ];
    const wanted = enabled.filter(({ name }) => request.chosen.length === 0 || request.chosen.includes(name));
    const benchmarks = [];
    for (const one of wanted) {
        const loaded = await (0,problem.noteProblems)(problems, async () => {
            const benchmark = await loadOne(one, candidates, request);
            checkBenchmark(benchmark, request.available);
            return benchmark;
        });
        if (loaded !== undefined)
            benchmarks.push(loaded);
    }
    const notes = [
        ...(request.enabled === null ? listPassedOver(candidates) : []),
        ...benchmarks.flatMap((benchmark) => benchmark.notes ?? []),
    ];
    // A file that cannot be read may hold what is missing, or be one of all that were asked for.
    if (problems.length > 0 || (request.enabled === null && request.chosen.length === 0))
        problems.push(...candidates.flatMap((candidate) => (candidate.status === 'broken' ? candidate.error.problems : [])));
    if (problems.length > 0)
        throw new problem.UserError(problems);
    if (benchmarks.length === 0)
        throw new problem.UserError([{ message: explainNone(request, candidates) }, ...notes]);
    return { benchmarks, notes };
}
function listEnabled({ enabled, sources }, candidates) {
    const found = new Set([...namesOf(candidates), ...sources.keys()]);
    return enabled ?? [...found].map((name) => ({ name, place: undefined }));
}
function findChoiceProblems({ chosen }, enabled) {
    const names = enabled.map(({ name }) => name);
    return chosen
        .filter((name) => !names.includes(name))
        .map((name) => ({ message: [OPTION, ` \`${name}\` is not enabled${(0,nearest/* suggest */.Z)(name, names)}`] }));
}
/** Finds settings without a benchmark: a mistyped name would leave the one that was meant without them. */
function findUnknownNames({ mentioned }, enabled, candidates) {
    const known = new Set([...enabled.map(({ name }) => name), ...namesOf(candidates), ...STANDARD_NAMES]);
    const names = [...known];
    return mentioned
        .filter(({ name }) => !known.has(name))
        .map(({ key, name, place }) => ({
        message: `\`${key}\` names no benchmark: \`${name}\`${(0,nearest/* suggest */.Z)(name, names)}`,
        place,
    }));
}
function explainNone({ files, config }, candidates) {
    const none = candidates.length === 0 ? 'no file matches' : 'no benchmark is among the files that match';
    const isElsewhere = config !== undefined && !['.', '.github', 'config'].includes(external_node_path_default().dirname(external_node_path_default().normalize(config)));
    const where = isElsewhere
        ? `; they are looked for in the working directory, not in ${external_node_path_default().dirname(config)}/, where the config is`
        : '';
    return `there is no benchmark: ${none} ${files.join(', ')}, and \`benchmarks.sources\` is empty${where}`;
}
async function loadOne({ name, place }, candidates, request) {
    const { sources, options, workspace } = request;
    const [custom, second] = candidates.flatMap((candidate) => candidate.status === 'named' && candidate.name === name ? [candidate.source] : []);
    const source = sources.get(name);
    if (custom !== undefined && second !== undefined)
        throw (0,problem.userError)(`the benchmark \`${name}\` is described in ${custom.file} too`, second.placeOf(['name']));
    if (custom !== undefined && source !== undefined)
        throw (0,problem.userError)(`the benchmark \`${name}\` has both a source and a file of its own, ${custom.file}`, place);
    const file = custom ?? (source === undefined && BUILT_IN.includes(name) ? openBuiltIn(name) : undefined);
    if (file === undefined)
        return await loadStandard({ name, place }, candidates, request);
    const benchmark = readCustomFile(file, workspace);
    readOptions(name, {}, options.get(name));
    const { evaluators } = request.available;
    return readSettingDocuments(benchmark, { file: file.file, workspace, evaluators });
}
async function loadStandard({ name, place }, candidates, { sources, options, downloads }) {
    const loader = Object.hasOwn(benchmarks/* standardBenchmarks */.c, name) ? benchmarks/* standardBenchmarks */.c[name] : undefined;
    if (benchmarks/* FUTURE_BENCHMARKS */.$.includes(name))
        throw (0,problem.userError)(`the benchmark \`${name}\` is not built yet`, place);
    if (loader === undefined) {
        if (BUILT_IN.includes(name))
            throw (0,problem.userError)(`the benchmark \`${name}\` takes no source`, place);
        const known = [...namesOf(candidates), ...Object.keys(benchmarks/* standardBenchmarks */.c), ...BUILT_IN];
        throw (0,problem.userError)(`unknown benchmark \`${name}\`${(0,nearest/* suggest */.Z)(name, known)}`, place);
    }
    const values = readOptions(name, loader.options, options.get(name));
    const wish = {
        benchmark: name,
        files: loader.files(values),
        otherFiles: loader.otherFiles?.(values) ?? [],
        place,
    };
    const { source, notes } = await (0,locate/* locateFiles */.w)(wish, sources.get(name), downloads);
    const benchmark = await loader.load(source, values);
    return { ...benchmark, notes: [...notes, ...(benchmark.notes ?? [])] };
}
/** Gives the options as the loader takes them; what it does not know is a UserError. */
function readOptions(name, shape, options) {
    if (options === undefined)
        return {};
    const { values: value, place } = options;
    if (Object.keys(shape).length === 0)
        throw (0,problem.userError)(`the benchmark \`${name}\` takes no options`, place);
    return (0,check_source/* checkSource */.As)((0,check_source/* closedObject */.YI)(shape), (0,source/* sourceAt */.Pf)(place, value)); // checked values of JSON are JSON
}


/***/ }),

/***/ 97726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ locateFiles)
});

// EXTERNAL MODULE: ./src/domain/problem.ts
var domain_problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/reach.ts
var reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/domain/digest.ts
var domain_digest = __webpack_require__(97522);
// EXTERNAL MODULE: ./src/text/discard.ts
var discard = __webpack_require__(33909);
// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/write-target.ts
var write_target = __webpack_require__(60336);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/benchmarks/download-error.ts


/** Failure of a download, in words that follow its address and a colon. */
class DownloadError extends Error {
    name = 'DownloadError';
    failure;
    constructor(message, { failure, ...options } = {}) {
        super(message, options);
        this.failure = failure;
    }
}
const WORDS = {
    ECONNREFUSED: 'the connection is refused',
    ENOTFOUND: 'there is no such host, or no network',
    EAI_AGAIN: 'the name of the host cannot be looked up: there may be no network',
    ENETUNREACH: 'there is no network',
    EHOSTUNREACH: 'the host cannot be reached',
    ETIMEDOUT: 'the host does not answer',
    ECONNRESET: 'the connection was cut',
    UND_ERR_SOCKET: 'the connection was cut',
    UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the connection was cut',
};
const PASSING = ['EAI_AGAIN', 'ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'];
/** Tells whether a connection failed in a way that the next one may escape. */
function isPassingTrouble(error) {
    return error instanceof Error && 'code' in error && PASSING.includes(String(error.code));
}
/** Explains what undici, the system or the disk says of a download that failed. */
function connectionReason(error) {
    for (let at = error; at instanceof Error; at = at.cause) {
        if (at instanceof DownloadError)
            return at.message;
        if (at instanceof AggregateError && at.errors.length > 0)
            return connectionReason(at.errors[0]);
        const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
        if (Object.hasOwn(WORDS, code))
            return WORDS[code] ?? code;
        if (/^Proxy response \(\d+\)/.test(at.message))
            return `the proxy does not lead there: ${at.message}`;
    }
    return (0,text_escape/* oneLine */.TN)((0,file_error/* explainFileError */.Y)(error));
}

;// CONCATENATED MODULE: ./src/benchmarks/public-address.ts
/** Which addresses anybody can reach, and which only this machine and its own network. */
/** First addresses and sizes (bits) of the networks of IPv4 that nobody else reaches, or that are no single machine's. */
const NOT_PUBLIC = [
    [0x00_00_00_00, 8],
    [0x0a_00_00_00, 8],
    [0x64_40_00_00, 10],
    [0x7f_00_00_00, 8],
    [0xa9_fe_00_00, 16],
    [0xac_10_00_00, 12],
    [0xc0_00_00_00, 24],
    [0xc0_a8_00_00, 16],
    [0xc6_12_00_00, 15],
    [0xe0_00_00_00, 3],
];
/** Tells whether an IP address, as sockets and URLs spell it, is one of the public internet. */
function isPublicAddress(address) {
    const plain = address.replace(/^\[|\]$/g, '').toLowerCase();
    const embedded = embeddedIpv4(plain);
    if (embedded !== undefined)
        return isPublicIpv4(embedded);
    // Of IPv6 only what is given to the world: 2000::/3, without documentation and Teredo.
    return /^[23][0-9a-f]{3}:/.test(plain) && !/^2001:(?:db8|0{0,3}0):|^2001::|^2002:/.test(plain);
}
/** Tells whether a URL's host is an address itself, or a name that only this machine or its network knows. */
function isPrivateHost(hostname) {
    if (/^\[|^\d+(?:\.\d+){3}$/.test(hostname))
        return !isPublicAddress(hostname);
    const name = hostname.replace(/\.$/, '');
    return !name.includes('.') || /\.(?:localhost|local|internal|lan|home\.arpa)$/.test(name);
}
/** Gives the IPv4 address that one is, or that one of IPv6 stands for; undefined where there is none. */
function embeddedIpv4(address) {
    const [, dotted] = /^(?:::(?:ffff:)?|64:ff9b::)?(\d+(?:\.\d+){3})$/.exec(address) ?? [];
    if (dotted !== undefined)
        return dotted.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
    const [, high, low] = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address) ?? [];
    if (high === undefined || low === undefined)
        return undefined;
    return Number.parseInt(high, 16) * 65_536 + Number.parseInt(low, 16);
}
function isPublicIpv4(address) {
    return !NOT_PUBLIC.some(([start, bits]) => {
        const size = 2 ** (32 - bits);
        return Math.floor(address / size) === Math.floor(start / size);
    });
}

;// CONCATENATED MODULE: ./src/benchmarks/redirect.ts

/** Says why a redirect is not followed; undefined where it is. What is public leads to nothing private, https to https. */
function findRedirectProblem(from, to, mustBePublic) {
    if (to === null)
        return `${from.host} redirects to no address`;
    const refuse = (what) => `${from.host} redirects to ${what}, which is not followed`;
    if (to.username !== '' || to.password !== '')
        return refuse('an address with a user name');
    if (to.protocol === 'https:')
        return isPrivate(to, mustBePublic) ? refuse(`${to.host}, a private address`) : undefined;
    if (to.protocol !== 'http:')
        return refuse('an address that is not https:');
    // The loopback stays on the loopback.
    return from.protocol === 'http:' && to.hostname === from.hostname
        ? undefined
        : refuse(`${to.origin}, over plain http`);
}
function isPrivate({ hostname }, mustBePublic) {
    return mustBePublic && isPrivateHost(hostname);
}

;// CONCATENATED MODULE: ./src/benchmarks/watch.ts
/** Least bytes that come between two looks, unless the file ends: a drip of them would hold a run for hours. */
const MIN_BYTES = 16 * 1024;
/** A watch over one download: calls it off where it stalls, and where the run is interrupted. */
class Watch {
    /** Why the download was called off; undefined where it was not. */
    reason;
    #controller = new AbortController();
    #timer;
    #interrupt;
    #onInterrupt = () => this.#callOff('it was interrupted');
    #sinceLook = 0;
    constructor(stallMs, interrupt) {
        this.#interrupt = interrupt;
        this.#timer = setInterval(() => this.#look(stallMs), stallMs);
        interrupt.addEventListener('abort', this.#onInterrupt, { once: true });
        if (interrupt.aborted)
            this.#onInterrupt();
    }
    /** Signal that ends the download's requests. */
    get signal() {
        return this.#controller.signal;
    }
    /** Counts bytes that came. */
    count(bytes) {
        this.#sinceLook += bytes;
    }
    /** Ends the watch. */
    end() {
        clearInterval(this.#timer);
        this.#interrupt.removeEventListener('abort', this.#onInterrupt);
    }
    #look(stallMs) {
        if (this.#sinceLook < MIN_BYTES)
            this.#callOff(`it stalled: ${this.#sinceLook === 0 ? 'nothing' : `${this.#sinceLook} bytes`} came in ${stallMs / 1000} s`);
        this.#sinceLook = 0;
    }
    #callOff(reason) {
        this.reason ??= reason;
        this.#controller.abort();
    }
}

;// CONCATENATED MODULE: ./src/benchmarks/download.ts
/** The one way by which benchmarks come over the network: whole files, without a key. */






const MAX_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
/** Bytes of the beginning by which a page is told from data. */
const HEAD_BYTES = 256;
const HTML = /^\ufeff?\s*(?:<!--[^]*?-->\s*)?<(?:!doctype html|html|head|body|script)\b/i;
/** Downloads a file; whatever keeps it from coming whole is a DownloadError, and what came of it is the caller's to remove. */
async function download(request) {
    const watch = new Watch(request.stallMs, request.signal);
    const dispatchers = [];
    try {
        const response = await follow(request, watch, dispatchers);
        return await save(response, request, watch);
    }
    catch (error) {
        if (error instanceof DownloadError)
            throw error;
        const isPassing = watch.reason === undefined && isPassingTrouble(error);
        throw new DownloadError(watch.reason ?? connectionReason(error), {
            cause: error,
            ...(isPassing && { failure: 'passing' }),
        });
    }
    finally {
        watch.end();
        for (const dispatcher of dispatchers)
            void dispatcher.destroy();
    }
}
async function follow({ url, findWay }, watch, dispatchers) {
    let hop = { url, mustBePublic: false };
    for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
        const { response, isPublic } = await download_open(hop, findWay(hop.url), watch, dispatchers);
        const { statusCode: status, headers } = response;
        if (!REDIRECTS.includes(status)) {
            if (status === 200)
                return response;
            throw new DownloadError(`${count === 0 ? 'it' : hop.url.host} answered ${status}`, failureOf(status));
        }
        const next = readLocation(headers.location, hop.url);
        // What leaves this machine leads to no other machine of its network.
        const leavesLoopback = hop.url.protocol === 'http:' && next?.protocol === 'https:';
        const mustBePublic = hop.mustBePublic || isPublic || leavesLoopback;
        const problem = findRedirectProblem(hop.url, next, mustBePublic);
        if (problem !== undefined || next === null)
            throw new DownloadError(problem ?? 'it leads nowhere');
        hop = { url: next, mustBePublic };
    }
    throw new DownloadError(`it is redirected more than ${MAX_REDIRECTS} times`);
}
function failureOf(status) {
    if (status === 404)
        return { failure: 'missing' };
    return status === 429 || status >= 500 ? { failure: 'passing' } : {};
}
function readLocation(location, from) {
    return typeof location === 'string' ? URL.parse(location, from.href) : null;
}
/** Sends the request of one hop, on a connection of its own. */
async function download_open({ url, mustBePublic }, way, watch, dispatchers) {
    if (way.status === 'wrong')
        throw new DownloadError(way.reason);
    const { Agent, ProxyAgent, buildConnector, request } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const connect = buildConnector({ timeout: 0 });
    // What a proxy reaches is not seen; it is one of the network's own.
    let isPublic = true;
    const dispatcher = way.status === 'by_proxy'
        ? new ProxyAgent({
            uri: way.proxy.url,
            ...(way.proxy.authorization !== null && { token: way.proxy.authorization }),
        })
        : new Agent({
            connect: (options, callback) => connect(options, (error, socket) => {
                if (error !== null)
                    return callback(error, null);
                isPublic = isPublicAddress(socket.remoteAddress ?? '');
                if (isPublic || !mustBePublic)
                    return callback(null, socket);
                socket.destroy();
                return callback(new DownloadError(`it is redirected to ${url.host}, a private address`), null);
            }),
        });
    dispatchers.push(dispatcher);
    const response = await request(url, {
        dispatcher,
        headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': 'llm-bench' },
        headersTimeout: 0,
        bodyTimeout: 0,
        signal: watch.signal,
    });
    // Nobody reads what comes with a redirect or a refusal.
    response.body.on('error', () => undefined);
    return { response, isPublic };
}
async function save({ headers, body }, { target, maxBytes, onBytes }, watch) {
    const length = headers['content-length'];
    const total = typeof length === 'string' && /^\d{1,15}$/.test(length) ? Number(length) : null;
    if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity')
        throw new DownloadError('it comes packed, though it was asked for as it is');
    if (total !== null && total > maxBytes)
        throw tooLarge(maxBytes);
    const isPage = /^\s*(?:text\/html|application\/xhtml)/i.test(String(headers['content-type'] ?? ''));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const descriptor = (0,external_node_fs_.openSync)(target, 'wx', 0o600);
    let bytes = 0;
    let head = Buffer.alloc(0);
    try {
        for await (const chunk of body) {
            bytes += chunk.length;
            if (bytes > maxBytes)
                throw tooLarge(maxBytes);
            if (head.length < HEAD_BYTES)
                head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES)]);
            watch.count(chunk.length);
            hash.update(chunk);
            writeWhole(descriptor, chunk);
            onBytes(bytes, total);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    if (total !== null && bytes !== total)
        throw new DownloadError(`${bytes} of ${total} bytes came`);
    if (bytes === 0)
        throw new DownloadError('nothing came');
    if (isPage || HTML.test(head.toString('latin1')))
        throw new DownloadError('a page in HTML came instead of data, as from a login or a proxy');
    return { bytes, sha256: hash.digest('hex') };
}
function writeWhole(descriptor, chunk) {
    for (let at = 0; at < chunk.length;)
        at += (0,external_node_fs_.writeSync)(descriptor, chunk, at);
}
function tooLarge(maxBytes) {
    return new DownloadError(`it has more than ${maxBytes} bytes, the most that is taken`);
}

;// CONCATENATED MODULE: ./src/benchmarks/file-store.ts

/** Gives the key of a file in a store: by its content where that is known, else by the place it comes from. */
function storeKey({ benchmark, file, allowed, url }) {
    return (0,domain_digest/* digest */.br)([benchmark, file, ...(allowed.length > 0 ? allowed : [url.href])]);
}

;// CONCATENATED MODULE: ./src/benchmarks/bring-file.ts
/** Files of standard benchmarks in the user's cache: each brought once, whole or not at all. */













/** A stalled download is called off after one to two of these. */
const STALL_MS = 25_000;
const RETRY_MS = 2000;
/** Tells whether a file lies in the cache, whatever it holds. */
function isThere({ target }) {
    return (0,external_node_fs_.statSync)(target, { throwIfNoEntry: false })?.isFile() === true;
}
/**
 * Gives a file in the cache, brought there where it is not: from the store beyond this machine, else from its address.
 * What keeps it from coming is a DownloadError.
 */
async function bringFile(wanted, site) {
    const found = findFile(wanted) ?? (await restoreFile(wanted, site));
    if (found !== undefined)
        return found;
    const { file, target, url, maxBytes, allowed } = wanted;
    const tell = tellOf(wanted, site);
    return await bring_file_writeWhole(target, async (part) => {
        tell('started', 0, null);
        const { findWay, signal, stallMs = STALL_MS, retryMs = RETRY_MS, store } = site;
        const onBytes = (received, total) => tell('received', received, total);
        const request = { url, target: part, maxBytes, findWay, stallMs, signal, onBytes };
        const got = await download(request).catch(async (error) => {
            if (!(error instanceof DownloadError) || error.failure !== 'passing')
                throw error;
            (0,discard/* discard */.v)(part);
            await (0,promises_.setTimeout)(retryMs, undefined, { signal });
            return await download(request);
        });
        if (allowed.length > 0 && !allowed.includes(got.sha256))
            throw otherContent(got.sha256, allowed);
        await store?.save(storeKey(wanted), readWhole(part, maxBytes));
        tell('ended', got.bytes, got.bytes);
        return { file, path: target, ...got, was: 'brought' };
    });
}
/** Finds a file in the cache, which anybody may have written to: it counts only where it still is what it must be. */
function findFile(wanted) {
    const { target, maxBytes } = wanted;
    if (!isThere(wanted) || (0,external_node_fs_.statSync)(target).size > maxBytes)
        return undefined;
    return identify(wanted, readWhole(target, maxBytes));
}
/** Takes a file from the store, which is believed no more than the cache. */
async function restoreFile(wanted, { store }) {
    const bytes = (await store?.restore(storeKey(wanted))) ?? null;
    if (bytes === null || bytes.length > wanted.maxBytes)
        return undefined;
    const found = identify(wanted, bytes);
    if (found === undefined)
        return undefined;
    return await bring_file_writeWhole(wanted.target, (part) => {
        (0,external_node_fs_.writeFileSync)(part, bytes, { flag: 'wx', mode: 0o600 });
        return Promise.resolve(found);
    });
}
/** Gives a file with its digest; undefined where that is not allowed. */
function identify({ file, target, allowed }, bytes) {
    const digest = (0,domain_digest/* sha256 */.sc)(bytes);
    if (allowed.length > 0 && !allowed.includes(digest))
        return undefined;
    return { file, path: target, bytes: bytes.length, sha256: digest, was: 'there' };
}
function readWhole(file, maxBytes) {
    return (0,open_file/* readBytes */.io)(file, reach/* ANYWHERE */.eY, { maxBytes, shownAs: file });
}
/** Has a file written under another name and gives it its own when it is whole: nobody sees a part of it. */
async function bring_file_writeWhole(target, write) {
    const part = `${target}.${process.pid}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.part`;
    try {
        const problem = (0,write_target/* makeFolder */.f)(external_node_path_default().dirname(target), reach/* ANYWHERE */.eY);
        if (problem !== undefined)
            throw new DownloadError(problem);
        const written = await write(part);
        (0,external_node_fs_.renameSync)(part, target);
        return written;
    }
    catch (error) {
        (0,discard/* discard */.v)(part);
        throw error instanceof DownloadError
            ? error
            : new DownloadError((0,file_error/* explainFileError */.Y)(error), { cause: error });
    }
}
function tellOf({ benchmark, file, url }, { onProgress }) {
    return (kind, received, total) => onProgress({ kind, benchmark, file, host: url.host, received, total });
}
function otherContent(found, allowed) {
    return new DownloadError(`its SHA-256 is ${found}, and not ${allowed.join(' or ')}`, {
        failure: 'other_content',
    });
}

// EXTERNAL MODULE: ./src/benchmarks/official.ts
var benchmarks_official = __webpack_require__(76199);
;// CONCATENATED MODULE: ./src/benchmarks/plan-files.ts





/** Most bytes of a file that is not one of the official ones. */
const MAX_OTHER_BYTES = 8_000_000;
/** Names under which a file may be kept as it is called. */
const PLAIN_NAME = /^[\w-][\w.-]{0,99}$/;
/** Plans whence files come and where they will lie; a source that cannot be meant, or must not be asked, is a UserError. */
function planFiles({ benchmark, files, place }, choice, { folder: cache, findProblem }) {
    const official = (0,benchmarks_official/* officialOf */.LT)(benchmark);
    if (official === undefined)
        throw (0,domain_problem.userError)(`the benchmark \`${benchmark}\` has no official place to be downloaded from`, place);
    const address = choice?.url ?? official.url;
    const problem = findProblem(address, official.url);
    if (problem !== undefined)
        throw (0,domain_problem.userError)(nameKey(benchmark, problem), choice?.place ?? place);
    const key = choice === undefined ? official.revision : (choice.sha256 ?? choice.url);
    const folder = external_node_path_default().join(cache, benchmark, (0,domain_digest/* sha256 */.sc)(key).slice(0, 16));
    const base = readBase(address, choice);
    const describe = (file, url, name = file) => ({
        ...{ benchmark, file, url, target: external_node_path_default().join(folder, name) },
        maxBytes: (0,benchmarks_official/* findOfficialFile */.F)(benchmark, file)?.maxBytes ?? MAX_OTHER_BYTES,
        allowed: listAllowed(official, (0,benchmarks_official/* findOfficialFile */.F)(benchmark, file)?.sha256 ?? [], choice),
    });
    if (isFolder(base)) {
        refuseDigest(benchmark, choice);
        return { path: folder, wanted: files.map((file) => describe(file, below(base, file))) };
    }
    refuseOthers(benchmark, files, choice);
    const [file = ''] = files;
    const last = external_node_path_default().posix.basename(base.pathname);
    const wanted = describe(file, base, PLAIN_NAME.test(last) ? last : external_node_path_default().posix.basename(file));
    return { path: wanted.target, wanted: [wanted] };
}
/** Tells whether an address is that of a folder. */
function isFolder({ pathname }) {
    return pathname.endsWith('/');
}
/** Reads an address: one whose end is no name of a file, and that has no digest of one, is that of a folder. */
function readBase(address, choice) {
    const url = new URL(address);
    const isFile = external_node_path_default().posix.basename(url.pathname).includes('.') || (choice?.sha256 ?? null) !== null;
    if (!isFolder(url) && !isFile)
        url.pathname += '/';
    return url;
}
/** Gives the plan by which all files of a folder lie beside each other; nothing where they do so already. */
function flatten({ path: folder, wanted }) {
    if (!wanted.some(({ file }) => file.includes('/')))
        return [];
    const flat = wanted.map((one) => {
        const url = new URL(one.url);
        url.pathname = url.pathname.slice(0, -one.file.length) + external_node_path_default().posix.basename(one.file);
        return { ...one, url };
    });
    return [{ path: folder, wanted: flat }];
}
function listAllowed({ isPinned }, known, choice) {
    if (choice !== undefined && choice.sha256 !== null)
        return [choice.sha256];
    return isPinned ? known : [];
}
function refuseDigest(benchmark, choice) {
    if (choice !== undefined && choice.sha256 !== null)
        throw (0,domain_problem.userError)(`\`benchmarks.sources.${benchmark}.sha256\` goes with the address of one file, not of a folder`, choice.place);
}
function refuseOthers(benchmark, [, ...others], choice) {
    if (others.length > 0)
        throw (0,domain_problem.userError)(`\`benchmarks.sources.${benchmark}\` is one file, and ${others.map(quote/* quote */.h).join(', ')} is needed too: give the address of their folder, with \`/\` at its end`, choice?.place);
}
/** Gives the address of a file below a folder, whose query it keeps. */
function below(folder, file) {
    const url = new URL(folder);
    url.pathname += file;
    return url;
}
function nameKey(benchmark, problem) {
    const of = `\`benchmarks.sources.${benchmark}\`: `;
    return typeof problem === 'string' ? `${of}${problem}` : [of, ...problem];
}

;// CONCATENATED MODULE: ./src/benchmarks/locate.ts
/** A standard benchmark's official files: on this machine, at an address of the user's, or where its authors publish them. */







/** Gives a benchmark's files on this machine; those that are not there are downloaded first. */
async function locateFiles(wish, choice, site) {
    if (choice?.kind === 'path')
        return { source: choice, files: [], notes: [] };
    const place = choice?.place ?? wish.place ?? { file: wish.benchmark };
    const plans = listPlans(wish, choice, site);
    const whole = plans.filter(({ wanted }) => wanted.every(isThere));
    let first;
    for (const plan of whole.length > 0 ? whole : plans) {
        try {
            return await bringAll(plan, choice, place, site);
        }
        catch (error) {
            first ??= error;
            if (!isMissing(error))
                throw error;
        }
    }
    throw first;
}
/** Lists the ways in which the files may lie: a folder of the user's may be flat, and hold another kind of files. */
function listPlans(wish, choice, site) {
    const { otherFiles = [] } = wish;
    const first = planFiles(wish, choice, site);
    if (choice === undefined || !isFolder(readBase(choice.url, choice)))
        return [first];
    const kinds = [
        first,
        ...(otherFiles.length > 0 ? [planFiles({ ...wish, files: otherFiles }, choice, site)] : []),
    ];
    return kinds.flatMap((plan) => [plan, ...flatten(plan)]);
}
async function bringAll({ path, wanted }, choice, place, site) {
    const files = [];
    for (const one of wanted)
        files.push(await bring(one, choice, place, site));
    return {
        source: { path, reach: reach/* ANYWHERE */.eY, place },
        files,
        notes: files.flatMap((file, index) => listNotes(file, wanted[index], place)),
    };
}
async function bring(wanted, choice, place, site) {
    try {
        return await bringFile(wanted, site);
    }
    catch (error) {
        if (!(error instanceof DownloadError) || site.signal.aborted)
            throw error;
        const what = `cannot download ${describe(wanted)}: ${error.message}`;
        throw (0,domain_problem.userError)(`${what}; ${adviseOn(wanted, choice, error)}`, place, { cause: error });
    }
}
function isMissing(error) {
    return (error instanceof domain_problem.UserError && error.cause instanceof DownloadError && error.cause.failure === 'missing');
}
function describe({ benchmark, file, url }) {
    return `${(0,quote/* quote */.h)(file)} of ${(0,quote/* quote */.h)(benchmark)} from ${url.host}`;
}
/** Says what to do instead of a download that failed. */
function adviseOn({ benchmark }, choice, error) {
    const key = `\`benchmarks.sources.${benchmark}\``;
    if (choice === undefined)
        return `where there is a network \`llm-bench fetch ${benchmark}\` brings it into the cache; ${key} takes a path or a mirror`;
    return error.failure === 'other_content'
        ? `content that is meant to differ is named as ${key}: \`{url, sha256}\``
        : `see ${key}`;
}
function listNotes({ sha256: found }, wanted, place) {
    if (wanted === undefined || wanted.allowed.length > 0)
        return [];
    const known = (0,benchmarks_official/* findOfficialFile */.F)(wanted.benchmark, wanted.file)?.sha256 ?? [];
    if (known.length === 0 || known.includes(found))
        return [];
    const message = `${describe(wanted)} is content that is not known here: its SHA-256 is ${found}`;
    return [{ message, place }];
}


/***/ }),

/***/ 76199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findOfficialFile),
/* harmony export */   LT: () => (/* binding */ officialOf),
/* harmony export */   VH: () => (/* binding */ readOfficialText),
/* harmony export */   Xb: () => (/* binding */ describeContent),
/* harmony export */   Y3: () => (/* binding */ officialBenchmarks),
/* harmony export */   xn: () => (/* binding */ createOrigin)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);
/* harmony import */ var _text_open_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19770);
/* harmony import */ var _text_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7159);



const RAW = 'https://raw.githubusercontent.com';
const MB = 1_000_000;
/** Every official place by the name of its benchmark in YAML. */
const officialBenchmarks = {
    gsm8k: {
        url: `${RAW}/openai/grade-school-math/3101c7d5072418e28b9008a6636bde82a006892c/grade_school_math/data/`,
        revision: 'openai/grade-school-math at 3101c7d5072418e28b9008a6636bde82a006892c',
        isPinned: true,
        files: [
            {
                path: 'test.jsonl',
                maxBytes: 4 * MB,
                sha256: ['3730d312f6e3440559ace48831e51066acaca737f6eabec99bccb9e4b3c39d14'],
            },
            {
                path: 'train.jsonl',
                maxBytes: 20 * MB,
                sha256: ['17f347dc51477c50d4efb83959dbb7c56297aba886e5544ee2aaed3024813465'],
            },
        ],
        paper: 'Cobbe et al. 2021, Training Verifiers to Solve Math Word Problems, arXiv 2110.14168',
        licence: 'MIT',
    },
    hellaswag: {
        url: `${RAW}/rowanz/hellaswag/a29ff8e9a04bba4bd6588223785ce105328adc57/data/`,
        revision: 'rowanz/hellaswag at a29ff8e9a04bba4bd6588223785ce105328adc57',
        isPinned: true,
        files: [
            {
                path: 'hellaswag_val.jsonl',
                maxBytes: 40 * MB,
                sha256: ['0aa3b88843990f3f10a97b9575c94d7b71fb2205240ba04ae4884d9e9c992588'],
            },
        ],
        paper: 'Zellers et al. 2019, HellaSwag: Can a Machine Really Finish Your Sentence?, arXiv 1905.07830',
        licence: 'MIT',
    },
    truthfulqa: {
        url: `${RAW}/sylinrl/TruthfulQA/main/`,
        revision: 'sylinrl/TruthfulQA, main',
        isPinned: false,
        files: [
            {
                path: 'TruthfulQA.csv',
                maxBytes: 4 * MB,
                sha256: [
                    'b8d8ef1e12f98b4f2a9f47abc9765da0640b182b6c5d9b92f0c1a1f2f1e02e5c',
                    'f9bd9e859cc102cb1f647f1064da7e009be752c416845cf9fa56e6eaae403a7d',
                ],
            },
            {
                path: 'data/mc_task.json',
                maxBytes: 8 * MB,
                sha256: ['c90d853454fd48c676accb33e16923ac438dbb6fb37ecc7c6a70e33c9e556e87'],
            },
        ],
        paper: 'Lin et al. 2021, TruthfulQA: Measuring How Models Mimic Human Falsehoods, arXiv 2109.07958',
        licence: 'Apache-2.0',
    },
    mmlu: {
        url: 'https://huggingface.co/datasets/cais/mmlu/resolve/main/',
        revision: 'cais/mmlu on the Hugging Face hub, main',
        isPinned: false,
        files: ['test', 'dev', 'validation'].map((split) => ({
            path: `all/${split}-00000-of-00001.parquet`,
            maxBytes: 40 * MB,
            sha256: [],
        })),
        paper: 'Hendrycks et al. 2020, Measuring Massive Multitask Language Understanding, arXiv 2009.03300',
        licence: 'MIT',
    },
};
/** Gives an official file by its path; undefined where the benchmark has none of that name. */
function findOfficialFile(benchmark, path) {
    return officialOf(benchmark)?.files.find((file) => file.path === path);
}
/** Gives the official place of a benchmark; undefined where it has none. */
function officialOf(benchmark) {
    return Object.hasOwn(officialBenchmarks, benchmark) ? officialBenchmarks[benchmark] : undefined;
}
/** Gives the origin of a standard benchmark: paper, licence, and `version`, which says which content was read. */
function createOrigin(benchmark, version) {
    const { paper = '', licence = '' } = officialOf(benchmark) ?? {};
    return { paper, licence, version };
}
/** Says which content a file has: the published one, by its revision, or another one, by its SHA-256. */
function describeContent(benchmark, file, sha256) {
    const isKnown = findOfficialFile(benchmark, file)?.sha256.includes(sha256) === true;
    return isKnown
        ? `${file} of ${officialOf(benchmark)?.revision ?? ''}`
        : `${file} with SHA-256 ${sha256}, not the published content`;
}
/** Reads an official file, or one in its place; gives its text and the SHA-256 of its bytes. */
function readOfficialText(file, { reach, place }) {
    const bytes = (0,_text_open_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(file, reach, { maxBytes: _text_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SIZE_LIMITS */ .bd.rows, place, shownAs: file });
    return { text: (0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainText */ .Sg)(bytes, file), sha256: (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes) };
}


/***/ }),

/***/ 82202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ RowCount),
/* harmony export */   b: () => (/* binding */ MAX_ROW_LENGTH)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);

/** Most rows of a file: past it a run would ask for days, and the rows alone fill the memory. */
const MAX_ROWS = 200_000;
/** Most values, or cells, in all rows of a file. */
const MAX_VALUES = 2_000_000;
/** Most characters in the cells of a row of CSV, which are counted only at its end. */
const MAX_ROW_LENGTH = 16 * 1024 * 1024;
/** Counts the rows of a file and what they hold; too many are a UserError. */
class RowCount {
    #rows = 0;
    #values = 0;
    /** Counts the row at a place, with its values or cells. */
    add(place, values) {
        this.#rows += 1;
        this.#values += values;
        if (this.#rows > MAX_ROWS)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.userError)(`more than ${MAX_ROWS} rows are not allowed`, place);
        if (this.#values > MAX_VALUES)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.userError)(`more than ${MAX_VALUES} values in all rows are not allowed`, place);
    }
}


/***/ }),

/***/ 6639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createDownloadSite),
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _providers_allowed_hosts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99352);
/* harmony import */ var _providers_proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55646);




/** Gives the way in which a run downloads: no key is ever sent, so a command line may ask any host over https. */
function createDownloadSite({ onlyListed, ...rest }, { env, allowed, proxy }) {
    return {
        ...rest,
        folder: cacheFolder(env),
        findWay: (url) => (0,_providers_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .findWay */ .dq)(url, proxy),
        findProblem: (address, official) => {
            const host = URL.parse(address)?.hostname ?? '';
            const named = { host, port: null, isPlain: false, key: null };
            const answer = (0,_providers_allowed_hosts_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveAddress */ .tG)(address, {
                ownUrl: official,
                allowLoopback: true,
                allowed: onlyListed ? allowed : [...allowed, named],
            });
            return answer.status === 'refused' ? answer.reason : undefined;
        },
    };
}
/** Gives the folder in which downloads are kept: the user's own, which all projects share. */
function cacheFolder({ XDG_CACHE_HOME: cache = '', HOME: home = '' }) {
    const own = node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(cache) ? cache : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(home === '' ? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() : home, '.cache');
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, 'llm-bench');
}


/***/ }),

/***/ 11543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ showDownloads),
/* harmony export */   j: () => (/* binding */ describeSize)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31602);


const MB = 1_000_000;
/** Gives a listener that tells what is downloaded, and how far it is where that takes long. */
function showDownloads(io) {
    const line = (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_0__/* .createLine */ .R)(io);
    let lastMs = 0;
    return ({ kind, benchmark, file, host, received, total }) => {
        const name = `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(benchmark)}: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(file)}`;
        const now = performance.now();
        if (kind === 'started')
            line.line(`${name}: downloading from ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(host)}`);
        else if (kind === 'ended')
            line.line(`${name}: ${describeSize(received)} downloaded`);
        else if (now - lastMs >= (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_0__/* .paceOf */ .x)(io.isTerminal))
            line.forNow(`${name}: ${describeSize(received)}${total === null ? '' : ` of ${describeSize(total)}`}`);
        else
            return;
        lastMs = now;
    };
}
/** Gives a size in megabytes as people read it. */
function describeSize(bytes) {
    return `${(bytes / MB).toFixed(bytes < MB ? 2 : 1)} MB`;
}


/***/ }),

/***/ 31602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ createLine),
/* harmony export */   x: () => (/* binding */ paceOf)
/* harmony export */ });
/** Time between progress lines of something long, where lines cannot be written over. */
const LINE_EVERY_MS = 10_000;
const REDRAW_EVERY_MS = 100;
const CLEAR = '\r\u001b[K';
/** A line that is written over must not wrap: only its last row would be cleared. */
const [NO_WRAP, WRAP] = ['\u001b[?7l', '\u001b[?7h'];
/** Gives the ways to say how something goes. */
function createLine({ err, isTerminal }) {
    let isOpen = false;
    return {
        line: (text) => {
            err(`${isOpen ? CLEAR : ''}${text}\n`);
            isOpen = false;
        },
        forNow: (text) => {
            err(isTerminal ? `${CLEAR}${NO_WRAP}${text}${WRAP}` : `${text}\n`);
            isOpen = isTerminal;
        },
    };
}
/** Gives the time between two lines that say how something goes. */
function paceOf(isTerminal) {
    return isTerminal ? REDRAW_EVERY_MS : LINE_EVERY_MS;
}


/***/ }),

/***/ 33909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ discard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Removes a file, or a folder with all that is in it; what cannot be removed stays. */
function discard(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        // It is of no use, and costs nobody more than its room.
    }
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
 * files of keys are left out. A glob that begins out of reach is a UserError.
 */
function findFiles({ cwd, files }, globs) {
    const found = new Set();
    for (const [base, group] of Map.groupBy(globs, _glob_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOfGlob */ .LK)) {
        const start = (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .follow */ .e6)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, base), files);
        if (start.status === 'refused')
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)(`cannot look for ${group.map((glob) => (0,_quote_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(glob)).join(', ')}: ${start.reason}`);
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

/***/ 61543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ProblemTally)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80573);


/** Mistakes that many rows may share: of each kind the first is told, with the number of the others. */
class ProblemTally {
    #noun;
    #kinds = new Map();
    /** @param noun names what is counted, e.g. `row`. */
    constructor(noun) {
        this.#noun = noun;
    }
    /** Counts a mistake; the problem is made only for the first of its kind. */
    add(kind, problem) {
        const known = this.#kinds.get(kind);
        if (known === undefined)
            this.#kinds.set(kind, { first: problem(), count: 1 });
        else
            known.count += 1;
    }
    /** Gives one problem for each kind of mistake. */
    list() {
        return [...this.#kinds.values()].slice(0, _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.MAX_PROBLEMS).map(({ first, count }) => {
            if (count === 1)
                return first;
            const more = ` (and ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count - 1, `more ${this.#noun}`)})`;
            const { message } = first;
            return { ...first, message: [...(typeof message === 'string' ? [message] : message), more] };
        });
    }
}


/***/ })

};
