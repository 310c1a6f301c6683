export const id = 2752;
export const ids = [2752];
export const modules = {

/***/ 90323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
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
    return { tags: [], difficulty: defaults/* DEFAULT_DIFFICULTY */.ul, criteria: [], mustPass: false, metadata: {}, ...own };
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
// EXTERNAL MODULE: ./src/text/gunzip.ts
var gunzip = __webpack_require__(90710);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
;// CONCATENATED MODULE: ./src/benchmarks/humaneval.ts













const FILE = 'HumanEval.jsonl.gz';
const UNPACKED = 'HumanEval.jsonl';
const humaneval_ASK = `Complete this Python function. Give the whole function, with the imports that it needs, in one block of code.

\`\`\`python
{{input}}
\`\`\``;
const humaneval_text = schemas/* string */.YjP({ error: 'text' });
const humaneval_rowSchema = schemas/* object */.Ikc({ task_id: humaneval_text, prompt: humaneval_text, entry_point: humaneval_text, test: humaneval_text }, { error: 'a mapping with `task_id`, `prompt`, `entry_point` and `test`' });
/** HumanEval, Python functions that a test decides (Chen et al. 2021, arXiv 2107.03374), from its official file. */
const humaneval = {
    options: {},
    files: () => [FILE],
    load: (source) => Promise.resolve().then(() => humaneval_readBenchmark(source)),
};
function humaneval_readBenchmark(source) {
    const { reach, place } = source;
    const file = findFile(source);
    const bytes = (0,open_file/* readBytes */.io)(file, reach, { maxBytes: read_text/* SIZE_LIMITS */.bd.rows, place, shownAs: file });
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const content = (0,read_text/* readPlainText */.Sg)(isPacked ? (0,gunzip/* gunzip */.k)(bytes, read_text/* SIZE_LIMITS */.bd.rows, file) : bytes, file);
    const rows = (0,jsonl/* parseJsonl */.w)(content, file);
    if (rows.length === 0)
        throw (0,problem.userError)('there is no problem in it', { file });
    return standardBenchmark({
        name: 'humaneval',
        description: 'Python functions from their signature and description',
        version: `${rows.length} problems`,
        category: 'code',
        prompt: humaneval_ASK,
        evaluators: [{ name: 'code_execution', settings: {} }],
        cases: rows.map(humaneval_createCase),
        origin: (0,official/* createOrigin */.xn)('humaneval', (0,official/* describeContent */.Xb)('humaneval', FILE, (0,domain_digest/* sha256 */.sc)(bytes))),
        placeOf: () => ({ file }),
    });
}
/** Gives the path of the file: packed as it is published, or unpacked, in a folder, or the source itself. */
function findFile({ path: given, reach }) {
    if (!(0,open_file/* isFolder */.lQ)(given, reach))
        return given;
    const names = listFolder(given, reach);
    return external_node_path_default().join(given, !names.includes(FILE) && names.includes(UNPACKED) ? UNPACKED : FILE);
}
function humaneval_createCase(row, index) {
    const { place } = row;
    const { task_id, prompt, entry_point, test } = (0,check_source/* checkSource */.As)(humaneval_rowSchema, (0,source/* sourceAt */.Pf)(place, row.value));
    const expected = `${readHelpers(prompt, entry_point)}${test}`;
    const metadata = { task_id, entry_point };
    return standardCase({ id: `humaneval_${index}`, input: prompt, expected, metadata, place });
}
/**
 * Gives what a prompt has before the function that is asked for: imports, and functions that some tests use. The test has
 * its own, so that code cannot pass by other ones.
 */
function readHelpers(prompt, entry) {
    const start = prompt.lastIndexOf(`\ndef ${entry}(`);
    const helpers = start === -1 ? '' : prompt.slice(0, start).trim();
    return helpers === '' ? '' : `${helpers}\n\n`;
}

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
    humaneval: humaneval,
    mmlu: mmlu,
    truthfulqa: truthfulqa,
};


/***/ }),

/***/ 45412:
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
// EXTERNAL MODULE: ./src/benchmarks/check-benchmark.ts
var check_benchmark = __webpack_require__(68046);
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
// EXTERNAL MODULE: ./src/benchmarks/custom-file.ts
var custom_file = __webpack_require__(94864);
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
        const source = (0,custom_file/* openBenchmarkFile */.E)(file, workspace);
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
        (0,custom_file/* readCustomFile */.U)(source, workspace);
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
// EXTERNAL MODULE: ./src/text/reach.ts
var reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/text/yaml.ts + 3 modules
var yaml = __webpack_require__(41586);
// EXTERNAL MODULE: ./src/benchmarks/as-written.ts
var as_written = __webpack_require__(20644);
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
    const text = (0,read_text/* readText */.yR)(external_node_path_default().join(findRoot(), file), reach/* ANYWHERE */.eY, read_text/* SIZE_LIMITS */.bd.yaml, undefined, file);
    const parsed = (0,yaml/* parseYaml */.hN)(text, file, yaml/* BENCHMARK_LIMITS */.jF);
    const { placeOf, placeOfKey } = parsed;
    return { file, value: (0,as_written/* readFileAsWritten */.m)(parsed), placeOf, placeOfKey };
}
/** Finds the folder that holds `datasets/`: beside dist/, or above the sources. */
function findRoot() {
    const here = (0,external_node_url_.fileURLToPath)(import.meta.url);
    return external_node_path_default().join(external_node_path_default().dirname(here), external_node_path_default().extname(here) === '.ts' ? '../..' : '..');
}

// EXTERNAL MODULE: ./src/benchmarks/index.ts + 27 modules
var benchmarks = __webpack_require__(90323);
// EXTERNAL MODULE: ./src/benchmarks/setting-documents.ts
var setting_documents = __webpack_require__(58307);
// EXTERNAL MODULE: ./src/benchmarks/locate.ts + 8 modules
var locate = __webpack_require__(97726);
;// CONCATENATED MODULE: ./src/benchmarks/load-benchmarks.ts












const OPTION = { option: 'benchmark' };
const STANDARD_NAMES = [...Object.keys(benchmarks/* standardBenchmarks */.c), ...BUILT_IN];
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
            (0,check_benchmark/* checkBenchmark */.s)(benchmark, request.available);
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
    const benchmark = (0,custom_file/* readCustomFile */.U)(file, workspace);
    readOptions(name, {}, options.get(name));
    const { evaluators } = request.available;
    return (0,setting_documents/* readSettingDocuments */.d)(benchmark, { file: file.file, workspace, evaluators });
}
async function loadStandard({ name, place }, candidates, { sources, options, downloads }) {
    const loader = Object.hasOwn(benchmarks/* standardBenchmarks */.c, name) ? benchmarks/* standardBenchmarks */.c[name] : undefined;
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
// EXTERNAL MODULE: ./src/text/discard-torn.ts
var discard_torn = __webpack_require__(88351);
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
    const { Agent, ProxyAgent, buildConnector, request } = await Promise.all(/* import() */[__webpack_require__.e(7405), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
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
/** Ending of a file that is not yet whole. */
const PART = /\.\d+-[0-9a-f]{12}\.part$/;
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
    const folder = external_node_path_default().dirname(target);
    try {
        const problem = (0,write_target/* makeFolder */.f)(folder, reach/* ANYWHERE */.eY);
        if (problem !== undefined)
            throw new DownloadError(problem);
        (0,discard_torn/* discardTorn */.y)(folder, (name) => PART.test(name));
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
    humaneval: {
        url: `${RAW}/openai/human-eval/6d43fb980f9fee3c892a914eda09951f772ad10d/data/`,
        revision: 'openai/human-eval at 6d43fb980f9fee3c892a914eda09951f772ad10d',
        isPinned: true,
        files: [
            {
                path: 'HumanEval.jsonl.gz',
                maxBytes: MB,
                sha256: ['b796127e635a67f93fb35c04f4cb03cf06f38c8072ee7cee8833d7bee06979ef'],
            },
        ],
        paper: 'Chen et al. 2021, Evaluating Large Language Models Trained on Code, arXiv 2107.03374',
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

/***/ 58307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readSettingDocuments)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21779);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _text_collect_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28942);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21789);
/* harmony import */ var _text_lazy_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79422);
/* harmony import */ var _text_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7159);
/* harmony import */ var _text_spool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54083);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41586);
/** Settings of evaluators that name files: documents, such as a JSON Schema, and programs of the user's. */









/**
 * Gives a benchmark with the content of the documents that its evaluators' settings name, and the digests of the programs;
 * what is wrong in them is a UserError.
 */
function readSettingDocuments(benchmark, site) {
    const read = { documents: new Map(), programs: new Map() };
    const fill = (use, find) => fillUse(use, find, site, read);
    const hasOwn = benchmark.cases.some(({ ownChecks }) => ownChecks?.evaluators !== undefined);
    return {
        ...benchmark,
        evaluators: benchmark.evaluators.map((use, index) => fill(use, (...parts) => benchmark.placeOf(['evaluators', index, ...parts]))),
        ...(hasOwn && { cases: _text_spool_js__WEBPACK_IMPORTED_MODULE_6__/* .Spool */ .Q.of((0,_text_lazy_list_js__WEBPACK_IMPORTED_MODULE_4__/* .mapList */ .bb)(benchmark.cases, (item) => fillCase(item, fill))) }),
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
    const findIn = (...parts) => deepest(find, use.name, parts);
    const settings = Object.entries(use.settings).flatMap(([key, value]) => {
        const setting = evaluator !== undefined && Object.hasOwn(evaluator.settings, key) ? evaluator.settings[key] : undefined;
        if (setting?.program === true && typeof value === 'string' && setting.check(value) === undefined)
            return fillProgram({ key, value }, use, findIn(key), site, read);
        if (setting?.document === undefined)
            return [[key, value]];
        return [[key, fillSetting({ key, value, setting }, findIn, site, read)]];
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
/** Gives a program's path from the working directory, and the digest of what it is made of. */
function fillProgram({ key, value }, { name, settings }, place, { file, workspace }, { programs }) {
    if (settings[_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_8__/* .PROGRAM_CONTENT */ .d0] !== undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`unknown setting \`${_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_8__/* .PROGRAM_CONTENT */ .d0}\` of \`${name}\``, place);
    if (value === '')
        return [[key, value]];
    const full = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(workspace.cwd, node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(file), value);
    const named = node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(workspace.cwd, full).replaceAll('\\', '/');
    const content = programs.get(named) ?? (0,_text_collect_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .digestSources */ .J0)((0,_text_collect_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .collectSources */ .pu)(named, workspace, place));
    programs.set(named, content);
    return [
        [key, named],
        [_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_8__/* .PROGRAM_CONTENT */ .d0, content],
    ];
}
function fillSetting({ key, value, setting }, find, site, read) {
    const source = typeof value === 'string' ? readDocument(value, find(key), site, read) : undefined;
    const content = source === undefined ? value : source.value; // a parsed file holds JSON values only
    const fault = setting.document?.(content);
    if (fault === undefined)
        return content;
    const place = source === undefined ? find(key, ...fault.path) : source.placeOf(fault.path);
    throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`\`${key}\`: ${fault.message}`, place);
}
function readDocument(written, place, { file, workspace }, read) {
    const shownAs = node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(written)
        ? written
        : node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(file.replaceAll('\\', '/')), written);
    const known = read.documents.get(shownAs);
    if (known !== undefined)
        return known;
    const full = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(workspace.cwd, node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(file), written);
    const text = (0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(full, workspace.files, _text_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .SIZE_LIMITS */ .bd.config, place, shownAs);
    const parsed = /\.ya?ml$/i.test(written)
        ? (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .parseYaml */ .hN)(text, shownAs, _text_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .CONFIG_LIMITS */ .iO)
        : (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text, shownAs);
    read.documents.set(shownAs, parsed);
    return parsed;
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
    let open = 0;
    const clear = () => (open > 1 ? `\r\u001b[${open - 1}A\u001b[J` : CLEAR);
    return {
        line: (text) => {
            err(`${open > 0 ? clear() : ''}${text}\n`);
            open = 0;
        },
        forNow: (...lines) => {
            err(isTerminal ? `${clear()}${NO_WRAP}${lines.join('\n')}${WRAP}` : `${lines.join('\n')}\n`);
            open = isTerminal ? lines.length : 0;
        },
    };
}
/** Gives the time between two lines that say how something goes. */
function paceOf(isTerminal) {
    return isTerminal ? REDRAW_EVERY_MS : LINE_EVERY_MS;
}


/***/ })

};
