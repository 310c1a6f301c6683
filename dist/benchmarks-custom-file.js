export const id = 1777;
export const ids = [1777];
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

/***/ 22612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readCasesFile)
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/benchmarks/cases-file/csv.ts
var csv = __webpack_require__(20679);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/text/json.ts
var text_json = __webpack_require__(21789);
// EXTERNAL MODULE: ./src/text/problem-tally.ts
var problem_tally = __webpack_require__(61543);
// EXTERNAL MODULE: ./src/text/yaml.ts + 3 modules
var yaml = __webpack_require__(41586);
// EXTERNAL MODULE: ./src/benchmarks/as-written.ts
var as_written = __webpack_require__(20644);
// EXTERNAL MODULE: ./src/benchmarks/jsonl.ts
var jsonl = __webpack_require__(542);
// EXTERNAL MODULE: ./src/benchmarks/cases-file/table.ts
var table = __webpack_require__(69659);
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
    const parse = findParser(reading, place);
    const site = { path, reach, shownAs, place };
    refuseOtherKind(site);
    const table = parse(readRows(site), shownAs);
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
    const isYaml = ['.yaml', '.yml'].includes(endingOf(path));
    const [maxBytes, instead] = isYaml
        ? [read_text/* SIZE_LIMITS */.bd.yaml, ' in YAML: rows belong into a JSONL or CSV file']
        : [read_text/* SIZE_LIMITS */.bd.rows];
    const bytes = (0,open_file/* readBytes */.io)(path, reach, { maxBytes, place, shownAs, instead });
    return (0,read_text/* readPlainText */.Sg)(isPacked(path) ? (0,gunzip/* gunzip */.k)(bytes, maxBytes, shownAs) : bytes, shownAs);
}
/** Refuses a link to a file of another name's ending: what is no file of cases by its own name is not quoted as one. */
function refuseOtherKind({ path, reach, shownAs, place }) {
    const followed = (0,text_reach/* follow */.e6)(path, reach);
    if (followed.status === 'allowed' && endingOf(followed.file) !== endingOf(path))
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

/***/ 68046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ checkBenchmark)
/* harmony export */ });
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21779);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53603);
/* harmony import */ var _evaluators_cite_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96763);
/* harmony import */ var _evaluators_hold_against_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(68667);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60613);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8878);
/* harmony import */ var _text_problem_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61543);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40054);
/* harmony import */ var _evaluator_uses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58414);











/** Throws one UserError that names everything in which a benchmark and its evaluators do not fit together. */
function checkBenchmark(benchmark, available) {
    const problems = [...findUseProblems(benchmark, available), ...findThresholdProblems(benchmark)];
    if (problems.length === 0)
        problems.push(...findCaseProblems(benchmark, available));
    if (problems.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.UserError(problems);
}
function findUseProblems({ evaluators: uses, placeOf }, available) {
    return explainUses(uses, available).flatMap((messages, index) => messages.map((message) => ({ message, place: placeOf(['evaluators', index]) })));
}
/** Explains what is wrong with each of several evaluators. */
function explainUses(uses, available) {
    const seen = new Set();
    const names = new Set();
    return uses.map((use) => {
        const name = (0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreName */ .Kv)(use);
        const written = JSON.stringify([use.name, (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(use.settings)]);
        const [isRepeated, isNamed] = [seen.has(written), names.has(name)];
        seen.add(written);
        names.add(name);
        if (isRepeated)
            return [`the evaluator \`${use.name}\` is given twice`];
        if (isNamed)
            return [`two evaluators have the name \`${name}\`: give one another with \`as\``];
        if (name === 'default')
            return ['`as` must not be `default`, which in `thresholds` stands for the rest'];
        if (name === _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .MEAN */ .S)
            return ['`as` must not be `mean`, which in `thresholds` is the mean of all scores'];
        // Results keep scores by these names.
        if (_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .FORBIDDEN_KEYS */ .p5.has(name))
            return [`\`as\` must not be \`${name}\``];
        return explainUse(use, available);
    });
}
function explainUse({ name, settings }, { evaluators, instruments }) {
    const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
    if (evaluator === undefined)
        return [`unknown evaluator \`${name}\`${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .suggest */ .Z)(name, Object.keys(evaluators))}`];
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
            return [`unknown setting \`${key}\` of \`${name}\`${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .suggest */ .Z)(key, Object.keys(evaluator.settings))}`];
        const allowed = setting.check(value);
        return allowed === undefined
            ? []
            : [`\`${key}\` of \`${name}\` must be ${allowed}, found \`${(0,_evaluators_cite_text_js__WEBPACK_IMPORTED_MODULE_8__/* .shorten */ .ml)(JSON.stringify(value))}\``];
    });
}
function findThresholdProblems(benchmark) {
    const { evaluators: uses, thresholds, cases, placeOf } = benchmark;
    if (thresholds === null)
        return [];
    const names = new Set([...uses.map(_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreName */ .Kv), 'default', _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .MEAN */ .S]);
    for (const item of cases)
        for (const use of (0,_evaluator_uses_js__WEBPACK_IMPORTED_MODULE_5__/* .checksOf */ .tg)(benchmark, item)?.uses ?? [])
            names.add((0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreName */ .Kv)(use));
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
        message: `\`thresholds.${name}\` names no evaluator of ${owner}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .suggest */ .Z)(name, names)}`,
    }));
}
/** Finds what is wrong with cases; the same in many cases is one problem, at the first of them. */
function findCaseProblems(benchmark, available) {
    const tally = new _text_problem_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemTally */ .I('case');
    for (const item of benchmark.cases) {
        const checks = (0,_evaluator_uses_js__WEBPACK_IMPORTED_MODULE_5__/* .checksOf */ .tg)(benchmark, item);
        const add = (problem) => tally.add(kindOf(problem), () => ({
            message: `case \`${item.id}\`, ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_9__/* .plainPhrase */ .U)(problem)}`,
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
            add([`${(0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreName */ .Kv)(use)}: `, ...problem]);
        }
    }
    return tally.list();
}
/** Explains what is wrong with the checks that a case brings itself. */
function explainChecks({ uses }, { ownChecks = {} }, available) {
    const names = [...uses.map(_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreName */ .Kv), 'default', _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .MEAN */ .S];
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
    const { item: held, settings } = (0,_evaluators_hold_against_js__WEBPACK_IMPORTED_MODULE_10__/* .holdAgainst */ .j)(item, use);
    const problem = findMetadataProblem(item.metadata, evaluator) ?? evaluator?.findProblem(held, settings);
    return typeof problem === 'string' ? [problem] : problem;
}
/** Tells whether an expected answer would mend what is wrong: then it is a mistake of the file, not of its cases. */
function wantsExpected(item, use, available) {
    const explain = (one) => (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_9__/* .plainPhrase */ .U)(explainCase(one, use, available) ?? []);
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


/***/ }),

/***/ 94864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ openBenchmarkFile),
/* harmony export */   U: () => (/* binding */ readCustomFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(21779);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(97504);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _text_check_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79057);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21789);
/* harmony import */ var _text_open_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19770);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(80573);
/* harmony import */ var _text_read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7159);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41586);
/* harmony import */ var _as_written_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20644);
/* harmony import */ var _cases_file_read_cases_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22612);
/* harmony import */ var _evaluator_uses_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58414);
/* harmony import */ var _file_schema_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16258);
/* harmony import */ var _read_cases_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(30490);















/** How JSON begins that stands in a YAML file. */
const JSON_START = /^\uFEFF?\{/;
/** Most cases that are checked at once. */
const MAX_AT_ONCE = 20_000;
/** Reads a benchmark file's text with its positions. */
function openBenchmarkFile(file, { cwd, files }) {
    const parsed = parse(readSmall(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(cwd, file), files, file), file);
    const { placeOf, placeOfKey } = parsed;
    return { file, value: (0,_as_written_js__WEBPACK_IMPORTED_MODULE_7__/* .readFileAsWritten */ .m)(parsed), placeOf, placeOfKey };
}
/** Reads a benchmark file's text; one in YAML is refused by its size, before it is read. */
function readSmall(file, reach, shownAs) {
    const isJson = file.endsWith('.json') || JSON_START.test((0,_text_open_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readHead */ .zy)(file, reach, 4).toString('utf8'));
    if (isJson)
        return (0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(file, reach, _text_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .SIZE_LIMITS */ .bd.benchmark, undefined, shownAs);
    const instead = ' in YAML: rows belong into a JSONL or CSV file';
    return (0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainText */ .Sg)((0,_text_open_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readBytes */ .io)(file, reach, { maxBytes: _text_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .SIZE_LIMITS */ .bd.yaml, shownAs, instead }), shownAs);
}
function parse(text, file) {
    if (file.endsWith('.json'))
        return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text, file);
    if (!text.startsWith('{'))
        return (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .parseYaml */ .hN)(text, file, _text_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .BENCHMARK_LIMITS */ .jF);
    // JSON is YAML too, but read as JSON it takes a fifth of the time and memory.
    try {
        return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(text, file);
    }
    catch (error) {
        if ((0,_text_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoJson */ .Cy)(error))
            return (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .parseYaml */ .hN)(text, file, _text_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .BENCHMARK_LIMITS */ .jF);
        throw error;
    }
}
/** Gives the benchmark that a custom file describes, prompts and cases read from the files it names. */
function readCustomFile(source, workspace) {
    const text = (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSource */ .As)(_file_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .benchmarkFileSchema */ .B, { ...source, value: readyToCheck(source.value) });
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
        evaluators: (0,_evaluator_uses_js__WEBPACK_IMPORTED_MODULE_9__/* .nameUses */ .AS)((0,_evaluator_uses_js__WEBPACK_IMPORTED_MODULE_9__/* .readUses */ .NC)(text.evaluators ?? (isDefaultUsed ? ['exact_match'] : []))),
        hasDefaultEvaluators: text.evaluators === undefined,
        thresholds: text.thresholds ?? null,
        cases,
        ...more,
        gate: (0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_12__/* .createGate */ .qD)(text.gate ?? {}),
        repeat: text.repeat ?? null,
        paths: (text.paths ?? []).map((glob) => site.relative(glob)),
        placeOf: source.placeOf,
    };
}
/** Gives the file's value without keys of cases that are null, which say that there is nothing. */
function readyToCheck(value) {
    const cases = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isMapping */ .p)(value) ? value['test_cases'] : undefined;
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isMapping */ .p)(value) || !Array.isArray(cases))
        return value;
    const test_cases = cases.map((item) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_13__/* .isMapping */ .p)(item) && Object.values(item).includes(null)
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
        if (!_file_schema_js__WEBPACK_IMPORTED_MODULE_10__/* .caseSchema */ .o.safeParse(item).success)
            wrong += 1;
        return wrong > _text_check_source_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TOLD */ .$u;
    });
    return last < 0 ? cases : cases.slice(0, last + 1);
}
/** Gives the cases that are run: those that wait for a review are counted. */
function setAside(cases, name, place) {
    const reviewed = cases.filter(({ isUnreviewed }) => isUnreviewed !== true);
    const unreviewed = cases.length - reviewed.length;
    if (unreviewed === 0)
        return { cases };
    const verb = unreviewed === 1 ? 'waits' : 'wait';
    const message = `${unreviewed} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_14__/* .plural */ .LS)(cases.length, 'case')} of \`${name}\` ${verb} for a review (\`reviewed: false\`) and ${unreviewed === 1 ? 'is' : 'are'} not run`;
    return { cases: reviewed, unreviewed, notes: [{ message, place }] };
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
        if (node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(written))
            return written;
        return node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(this.#source.file.replaceAll('\\', '/')), written);
    }
    readTextOrFile(text, key, fileKey) {
        const file = text[fileKey];
        const place = this.#source.placeOf([fileKey]);
        if (file === undefined)
            return text[key] ?? null;
        if (text[key] !== undefined)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`give \`${key}\` or \`${fileKey}\`, not both`, place);
        // Editors end a file with a line break that nobody means to send.
        const { files } = this.#workspace;
        return (0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(this.#resolve(file), files, _text_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .SIZE_LIMITS */ .bd.benchmark, place, this.relative(file)).replace(/\r?\n$/, '');
    }
    readCases({ name, test_cases, cases: file }) {
        const place = this.#source.placeOfKey([file === undefined ? 'test_cases' : 'cases']);
        if ((test_cases === undefined) === (file === undefined))
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)('give the cases as `test_cases` or as `cases`, a file: one of the two', place);
        const { cases, ...more } = file === undefined
            ? {
                cases: (0,_read_cases_js__WEBPACK_IMPORTED_MODULE_11__/* .nameCases */ .D)((test_cases ?? []).map((text, index) => ({
                    text,
                    place: this.#source.placeOf(['test_cases', index]),
                })), name),
            }
            : this.#readCasesFile(file, name);
        if (cases.length === 0)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`there is no case in \`${file === undefined ? 'test_cases' : 'cases'}\``, place);
        return { ...setAside(cases, name, place), ...more };
    }
    #readCasesFile(written, name) {
        const file = typeof written === 'string' ? written : written.file;
        const { rows, ...more } = (0,_cases_file_read_cases_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readCasesFile */ .S)(written, {
            path: this.#resolve(file),
            reach: this.#workspace.files,
            shownAs: this.relative(file),
            place: this.#source.placeOf(typeof written === 'string' ? ['cases'] : ['cases', 'file']),
        });
        return { cases: (0,_read_cases_js__WEBPACK_IMPORTED_MODULE_11__/* .readRows */ .a)(rows, name), ...more };
    }
    #resolve(written) {
        return node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(this.#workspace.cwd, node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(this.#source.file), written);
    }
}


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
    reviewed: _text_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .flagField */ .tS
        .optional()
        .describe('`false`: waits for a person, who writes or confirms `expected`; until then it is not run, only counted.'),
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
        .describe('Score that each evaluator must reach, `default` for the rest; with `mean`, what the mean of all scores must reach, and only evaluators that are named are held to marks of their own. Without thresholds the mean must reach 0.7.'),
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

/***/ 30490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ nameCases),
/* harmony export */   a: () => (/* binding */ readRows)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _text_check_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79057);
/* harmony import */ var _text_problem_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61543);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40054);
/* harmony import */ var _cases_file_messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55587);
/* harmony import */ var _evaluator_uses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58414);
/* harmony import */ var _file_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16258);








/** Gives the cases that rows hold; what is wrong with rows is one UserError, each mistake once with its count. */
function readRows(rows, benchmark) {
    const tally = new _text_problem_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemTally */ .I('row');
    const written = rows.flatMap(({ value, place, blank }) => {
        const { data, mistakes } = (0,_text_check_source_js__WEBPACK_IMPORTED_MODULE_2__/* .examineSource */ .Dh)(_file_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .caseSchema */ .o, (0,_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceAt */ .Pf)(place, value));
        for (const { kind, problem } of mistakes)
            tally.add(kind, () => problem);
        return data === undefined ? [] : [{ text: data, place, ...(blank !== undefined && { blank }) }];
    });
    const problems = tally.list();
    if (problems.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError(problems);
    return nameCases(written, benchmark);
}
/** Gives what a case asks: a text, or the last turn of a conversation; one message alone is a text. */
function readQuestion({ input, messages = [] }) {
    return input === undefined ? (0,_cases_file_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .readMessages */ .N)(messages) : { status: 'read', messages: [], input };
}
/** Makes cases of what is written; those without an id are counted from 1. The same id twice is a UserError. */
function nameCases(written, benchmark) {
    let unnamed = 0;
    const seen = new Map();
    const tally = new _text_problem_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemTally */ .I('case');
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
            difficulty: text.difficulty ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_DIFFICULTY */ .ul,
            mustPass: text.must_pass ?? false,
            ...readCriteria(text),
            ...(blank !== undefined && { blank }),
            ...readOwnChecks(text),
            place,
            ...(text.id === undefined && { isUnnamed: true }),
            ...(text.reviewed === false && { isUnreviewed: true }),
        };
    });
    const problems = tally.list();
    if (problems.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError(problems);
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
            ...(evaluators !== undefined && { evaluators: (0,_evaluator_uses_js__WEBPACK_IMPORTED_MODULE_6__/* .readUses */ .NC)(evaluators) }),
            ...(thresholds !== undefined && { thresholds }),
        },
    };
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
