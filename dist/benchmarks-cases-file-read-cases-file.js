export const id = 2700;
export const ids = [2700];
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

/***/ 20679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseCsv)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80573);
/* harmony import */ var _text_problem_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61543);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55383);
/* harmony import */ var _row_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82202);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69659);







const SPREADSHEET_LINE = 'there is no header: this line, `sep=`, tells a spreadsheet the delimiter; leave it out, and name a delimiter that is no comma with `delimiter`';
/** Most misquoted cells of a line that are told: for each the line is searched to its end. */
const MAX_MISQUOTED = 10;
/**
 * Parses CSV (RFC 4180) with a header. A quote within a cell that is not quoted stands for itself. Columns without a
 * name and rows without content are left out; what is broken is a UserError with its line.
 */
function parseCsv(text, file, delimiter) {
    if (/^"?sep=/i.test(text))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(SPREADSHEET_LINE, { file, line: 1 });
    const { lines, broken } = readLines(text, file, delimiter);
    const [header, ...further] = lines;
    if (header === undefined) {
        if (broken !== undefined)
            throw broken;
        return { rows: [], columns: [], holdsCells: true, place: { file, line: 1 }, doubt: 'the file is empty' };
    }
    const doubt = findDoubt(header, delimiter);
    const explain = (error) => doubt === undefined ? error : (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(doubt, header.place, { cause: error });
    if (broken !== undefined)
        throw explain(broken);
    const names = readNames(header);
    const { rows, problems } = readRows(names, further);
    if (problems.length > 0)
        throw explain(new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError(problems));
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
    const tally = new _text_problem_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemTally */ .I('cell');
    const lines = [];
    const count = new _row_count_js__WEBPACK_IMPORTED_MODULE_3__/* .RowCount */ ._();
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
        max_record_size: _row_count_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ROW_LENGTH */ .b,
    };
    try {
        (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { ...options, raw: true, on_record: onRecord });
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        const place = { file, line: last + 1 };
        return { lines, broken: (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(explain(error), place, { cause: error }) };
    }
    const problems = tally.list();
    return { lines, ...(problems.length > 0 && { broken: new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError(problems) }) };
}
function explain({ code, message }) {
    if (code === 'CSV_MAX_RECORD_SIZE')
        return `more than ${_row_count_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ROW_LENGTH */ .b} characters in one row are not allowed`;
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
    const message = `not valid CSV: in the cell ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(cell)}, write each quote that is part of the text twice (\`""\`), and leave no space around the outer ones`;
    return { message, place };
}
/** Gives the names in the header; a column without one may stand between others, or at the end where it is empty. */
function readNames({ cells, place }) {
    const all = cells.map((name) => name.trim());
    const names = all.slice(0, all.findLastIndex((name) => name !== '') + 1);
    if (names.length > _table_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_COLUMNS */ .Z)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`more than ${_table_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_COLUMNS */ .Z} columns are not allowed`, place);
    // A name given twice would lose a column without notice.
    const seen = new Set();
    const problems = names.flatMap((name) => {
        if (name === '' || !seen.has(name)) {
            seen.add(name);
            return [];
        }
        return [{ message: `the column ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)} is given twice`, place }];
    });
    if (problems.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError(problems);
    return names;
}
function readRows(names, lines) {
    const tally = new _text_problem_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemTally */ .I('row');
    const rows = lines.flatMap(({ cells, place }) => {
        const named = names.flatMap((name, index) => (name === '' ? [] : [[name, cells[index] ?? '']]));
        const further = cells.slice(names.length).filter((cell) => cell.trim() !== '');
        if (further.length === 0 && named.every(([, cell]) => cell.trim() === ''))
            return [];
        if (further.length > 0 || cells.length < names.length)
            tally.add('cells', () => ({
                message: `not valid CSV: the row has ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(cells.length, 'cell')} and the header ${names.length}; a cell that holds the delimiter or a line break stands in double quotes`,
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
    return `${what}, ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(text)}: its cells are parted by ${name}; say so with \`delimiter: ${JSON.stringify(other)}\``;
}


/***/ }),

/***/ 75696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CA: () => (/* binding */ TABLE_ENDINGS),
  z6: () => (/* binding */ endingOf),
  Hz: () => (/* binding */ findParser),
  lS: () => (/* binding */ isPacked)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/benchmarks/cases-file/csv.ts
var csv = __webpack_require__(20679);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/text/json.ts
var text_json = __webpack_require__(21789);
// EXTERNAL MODULE: ./src/text/problem-tally.ts
var problem_tally = __webpack_require__(61543);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/text/yaml.ts + 3 modules
var yaml = __webpack_require__(41586);
// EXTERNAL MODULE: ./src/benchmarks/as-written.ts
var as_written = __webpack_require__(20644);
// EXTERNAL MODULE: ./src/benchmarks/jsonl.ts
var jsonl = __webpack_require__(542);
// EXTERNAL MODULE: ./src/benchmarks/cases-file/table.ts
var table = __webpack_require__(69659);
// EXTERNAL MODULE: ./src/text/value-path.ts
var value_path = __webpack_require__(35816);
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
            tally.add('row', () => ({ message: `a row must be a mapping, found ${kindOf(value)}`, place }));
            return false;
        }
        let hasContent = false;
        for (const [key, inner] of Object.entries(value)) {
            columns.add(key);
            if (columns.size > table/* MAX_COLUMNS */.Z)
                throw (0,problem.userError)(`more than ${table/* MAX_COLUMNS */.Z} different keys of rows are not allowed`, place);
            hasContent ||= inner !== null;
        }
        return hasContent;
    });
    const problems = tally.list();
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return { rows, columns: [...columns], holdsCells: false, place: rows[0]?.place ?? { file, line: 1 } };
}
function kindOf(value) {
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
    '.csv': { takes: 'delimiter', parse: (text, file, given = ',') => (0,csv/* parseCsv */.W)(text, file, given) },
    '.tsv': { takes: 'delimiter', parse: (text, file, given = '\t') => (0,csv/* parseCsv */.W)(text, file, given) },
};
/** Endings of the names of files that are read as tables; each may have `.gz` after it. */
const TABLE_ENDINGS = Object.keys(FORMATS);
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
        throw (0,problem.userError)(`\`cases\` must name a file whose name ends in ${TABLE_ENDINGS.join(', ')}, or one of these and .gz`, place);
    for (const key of ['at', 'delimiter'])
        if (reading[key] !== undefined && format.takes !== key)
            throw (0,problem.userError)(`\`cases.${key}\` is not for ${ending} files`, place);
    const given = format.takes === null ? undefined : reading[format.takes];
    return (text, file) => format.parse(text, file, given);
}


/***/ }),

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

/***/ 72700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readCasesFile),
  a: () => (/* binding */ readRows)
});

// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/text/gunzip.ts
var gunzip = __webpack_require__(90710);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/benchmarks/cases-file/messages.ts
var cases_file_messages = __webpack_require__(55587);
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
    const messages = holdsCells ? undefined : columns.find((column) => (0,cases_file_messages/* holdsMessages */.R)(first?.[column]));
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
    const row = table.rows.find(({ value }) => (0,cases_file_messages/* holdsMessages */.R)((0,value_path/* findValue */.j)(value, input.column)));
    if (row === undefined)
        return;
    const message = explainUnmarkedMessages(input.column, table, reading, fields);
    throw new problem.UserError([{ message, place: row.place }]);
}

// EXTERNAL MODULE: ./src/benchmarks/cases-file/formats.ts + 1 modules
var formats = __webpack_require__(75696);
// EXTERNAL MODULE: ./src/text/problem-tally.ts
var problem_tally = __webpack_require__(61543);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/text/json-reader.ts
var json_reader = __webpack_require__(55245);
// EXTERNAL MODULE: ./src/benchmarks/as-written.ts
var as_written = __webpack_require__(20644);
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
    return wrong(`${(0,quote/* quote */.h)(column)} must be a mapping, as \`fields.metadata\` says`);
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
        return wrong(`${(0,quote/* quote */.h)(column)} must be JSON, found the text ${(0,quote/* quote */.h)(value)}`);
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
            ? wrong(`${(0,quote/* quote */.h)(part.column)} must be text (\`list: false\`), found a list`)
            : read(value);
    if (part.list === true || typeof part.list === 'string')
        return readItems(part, value, part.list);
    if (part.list === false || !isCell || !looksLikeList(value))
        return read(value);
    const field = `\`fields: { expected: { column: ${(0,quote/* yamlText */.p)(part.column)}, list: true } }\``;
    return wrong(`${(0,quote/* quote */.h)(part.column)} looks like a list: ${(0,quote/* quote */.h)(value)}; if any of its items is right, say so in \`cases\`: ${field}; if it is one text, \`list: false\``);
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
        return wrong(`${(0,quote/* quote */.h)(column)} cannot be read as a list: ${(0,quote/* quote */.h)(text)}; a list is written \`["a", "b"]\``);
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
function wrong(message) {
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
    const parse = (0,formats/* findParser */.Hz)(reading, place);
    const table = parse(readRows({ path, reach, shownAs, place }), shownAs);
    const parts = assignColumns(table, fields, reading);
    const rows = mapRows(table, { parts, fields });
    if (parts.some(({ name }) => name === 'expected'))
        return { rows };
    const missing = [{ name: 'expected', column: 'expected', isNamed: false }];
    const message = explainMissing(missing, table, reading, fields);
    return { rows, lacksExpected: { message, place: table.place } };
}
/** Reads a file's text, unpacked; what is too large is refused before it is read, or as far as it is unpacked. */
function readRows({ path, reach, shownAs, place }) {
    refuseOtherKind({ path, reach, shownAs, place });
    const isYaml = ['.yaml', '.yml'].includes((0,formats/* endingOf */.z6)(path));
    const [maxBytes, instead] = isYaml
        ? [read_text/* SIZE_LIMITS */.bd.yaml, ' in YAML: rows belong into a JSONL or CSV file']
        : [read_text/* SIZE_LIMITS */.bd.rows];
    const bytes = (0,open_file/* readBytes */.io)(path, reach, { maxBytes, place, shownAs, instead });
    return (0,read_text/* readPlainText */.Sg)((0,formats/* isPacked */.lS)(path) ? (0,gunzip/* gunzip */.k)(bytes, maxBytes, shownAs) : bytes, shownAs);
}
/** Refuses a link to a file of another name's ending: what is no file of cases by its own name is not quoted as one. */
function refuseOtherKind({ path, reach, shownAs, place }) {
    const followed = (0,text_reach/* follow */.e6)(path, reach);
    if (followed.status === 'allowed' && (0,formats/* endingOf */.z6)(followed.file) !== (0,formats/* endingOf */.z6)(path))
        throw (0,problem.userError)(`cannot read \`${shownAs}\`: it is a link to a file whose name ends in another way`, place);
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

/***/ 69659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ MAX_COLUMNS)
/* harmony export */ });
/** Most columns of a table, or different keys of its rows: each is looked for in each row. */
const MAX_COLUMNS = 2_000;


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
        rows.push({ value: copy((0,_as_written_js__WEBPACK_IMPORTED_MODULE_3__/* .readRowAsWritten */ .K)(parsed)), place });
    }
    return rows;
}
/** Gives a row whose texts are its own: as cuts from the file's text they would hold all of that as long as they live. */
function copy(row) {
    return JSON.parse(JSON.stringify(row));
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

/***/ 90710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ gunzip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);


/** Most that a small file may hold unpacked. */
const ALWAYS_ALLOWED = 64 * 1024 * 1024;
/** How often its size a larger one may hold: rows of text take a twentieth packed, zeros a thousandth. */
const MOST_TIMES = 100;
/** Gives what a gzip file holds; one that is damaged, or larger than `maxBytes` unpacked, is a UserError. */
function gunzip(bytes, maxBytes, shownAs) {
    const allowed = Math.min(maxBytes, Math.max(ALWAYS_ALLOWED, MOST_TIMES * bytes.length));
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: allowed });
    }
    catch (cause) {
        const isLarge = cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
        const most = allowed === maxBytes
            ? 'the most that is allowed'
            : `the most that is allowed for ${bytes.length} packed ones`;
        const what = isLarge
            ? `unpacked it has more than ${allowed} bytes, which is ${most}`
            : 'it is no gzip file, or a damaged one';
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`cannot unpack \`${shownAs}\`: ${what}`, { file: shownAs }, { cause });
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
