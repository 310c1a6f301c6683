export const id = 296;
export const ids = [296,603];
export const modules = {

/***/ 82296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
var external_node_process_default = /*#__PURE__*/__webpack_require__.n(external_node_process_);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
;// CONCATENATED MODULE: ./src/commands/verbs.ts
const failOn = '  --fail-on LIST          what gives exit code 1 (unmeasured: 3): any of regression, below-floor, unmeasured,\n' +
    '                          minor-regression, inconclusive, incomparable, no-baseline, latency; or never\n' +
    '                          (default: regression,below-floor,unmeasured)\n';
const json = '  --json                  print the result as one JSON object (docs/results.md) and nothing else\n';
const choice = '  --config FILE           default: first of .github/llm-bench.yml, llm-bench.yml, config/benchmark.yaml\n' +
    '  --benchmark NAME        only this one of the enabled benchmarks; may be repeated\n' +
    '  --model ID              only this model; may be repeated\n' +
    '  --case ID               only this case; may be repeated\n' +
    '  --tag TAG               only cases with this tag; may be repeated\n' +
    '  --limit N               at most N cases of each benchmark (a stable sample)\n' +
    '  --repeat N              trials per case\n' +
    '  --allowed-hosts LIST    further hosts that may get requests and keys: HOST[:PORT],...\n';
const choiceOptions = {
    config: 'value',
    benchmark: 'values',
    model: 'values',
    case: 'values',
    tag: 'values',
    limit: 'value',
    repeat: 'value',
    'allowed-hosts': 'value',
};
/** Every verb by its name, in the order of the help. */
const verbs = {
    run: {
        summary: 'put the benchmarks to the models, score the answers, write results/',
        usage: 'llm-bench run [options]\n\n' +
            choice +
            '  --compare               compare with the baseline, and the models with one another\n' +
            '  --baseline FILE|DIR     results to compare with (default: the newest earlier run of each cell in --results)\n' +
            '  --results DIR           where results are written (default: results)\n' +
            failOn +
            json,
        options: {
            ...choiceOptions,
            compare: 'flag',
            baseline: 'value',
            results: 'value',
            'fail-on': 'value',
            json: 'flag',
        },
        positionals: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(816), __webpack_require__.e(668), __webpack_require__.e(29), __webpack_require__.e(477), __webpack_require__.e(264), __webpack_require__.e(810), __webpack_require__.e(373), __webpack_require__.e(338), __webpack_require__.e(331)]).then(__webpack_require__.bind(__webpack_require__, 94331))).run,
    },
    compare: {
        summary: 'compare two results files, or two folders of them',
        usage: 'llm-bench compare BASE NEW [options]\n\n' +
            'Two files are compared whatever their model ids are. In folders cells are matched by benchmark and model, and\n' +
            'all files of a cell are pooled as trials.\n\n' +
            failOn +
            json,
        options: { 'fail-on': 'value', json: 'flag' },
        positionals: ['BASE', 'NEW'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(29), __webpack_require__.e(477), __webpack_require__.e(264), __webpack_require__.e(165)]).then(__webpack_require__.bind(__webpack_require__, 51165))).compare,
    },
    check: {
        summary: 'compare the newest two runs of each cell in the results folder',
        usage: 'llm-bench check [options]\n\n' +
            '  --results DIR           default: results\n' +
            '  --fail-on-regression    the same as --fail-on regression,below-floor\n' +
            failOn.replace('(default: regression,below-floor,unmeasured)', '(default: never)') +
            json,
        options: { results: 'value', 'fail-on-regression': 'flag', 'fail-on': 'value', json: 'flag' },
        positionals: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(29), __webpack_require__.e(477), __webpack_require__.e(264), __webpack_require__.e(238)]).then(__webpack_require__.bind(__webpack_require__, 99238))).check,
    },
    plan: {
        summary: 'say how many cases and trials would show a drop, and what they cost',
        usage: 'llm-bench plan [options]\n\n' +
            "A drop multiplies every case's rate by the same factor. Requests and cost are the most it takes: with a full rematch.\n\n" +
            '  --cases N               how many cases there are, at most 10 000 (default: as many as it takes)\n' +
            '  --baseline-trials N     answers that the baseline has to each case (default: 1)\n' +
            '  --trials N              answers that a run has to each case (default: 1, and what 3 and 5 would do)\n' +
            '  --pass-rate R           of the baseline, 0 to 1 (default: 0.8)\n' +
            '  --drop D                of the pass rate, 0 to 1 (default: 0.08)\n' +
            '  --power P               the wanted chance to see it, 0 to 1 (default: as configured, else 0.8)\n' +
            '  --from FILE|DIR         earlier results: the case rates of their newest cell, and its cost\n' +
            '  --config FILE           whose statistics and threshold count (default: as for run, where there is one)\n' +
            json,
        options: {
            config: 'value',
            cases: 'value',
            'baseline-trials': 'value',
            trials: 'value',
            'pass-rate': 'value',
            drop: 'value',
            power: 'value',
            from: 'value',
            json: 'flag',
        },
        positionals: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(816), __webpack_require__.e(29), __webpack_require__.e(810), __webpack_require__.e(938)]).then(__webpack_require__.bind(__webpack_require__, 93938))).plan,
    },
    score: {
        summary: 'score kept answers again, offline and free',
        usage: 'llm-bench score RUN [options]\n\n' +
            'RUN is a results file, or a folder: the newest run of each cell. What the scores come to is written as new results.\n\n' +
            '  --evaluator NAME        with this one instead of those that the results name; may be repeated\n' +
            '  --results DIR           where the new results are written (default: beside RUN)\n' +
            json,
        options: { evaluator: 'values', results: 'value', json: 'flag' },
        positionals: ['RUN'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(29), __webpack_require__.e(477), __webpack_require__.e(264), __webpack_require__.e(764)]).then(__webpack_require__.bind(__webpack_require__, 73764))).score,
    },
    validate: {
        summary: 'read the config and the benchmarks, say what would be run, ask nothing',
        usage: 'llm-bench validate [options]\n\n' + choice + json,
        options: { ...choiceOptions, json: 'flag' },
        positionals: [],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(816), __webpack_require__.e(668), __webpack_require__.e(477), __webpack_require__.e(810), __webpack_require__.e(373), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 30010))).validate,
    },
};
/** Gives the text of `llm-bench --help`. */
function renderHelp() {
    const lines = Object.entries(verbs).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}\n`);
    return ('llm-bench: did a prompt or model change make answers worse?\n\n' +
        "llm-bench VERB [options]; llm-bench VERB --help tells a verb's options.\n\n" +
        `${lines.join('')}\n` +
        'Exit codes: 0 nothing that --fail-on names; 1 a verdict that it names; 2 a mistake in usage, config or data;\n' +
        '3 could not measure (provider down, budget spent, key missing); 130 interrupted.\n');
}

// EXTERNAL MODULE: ./src/domain/problem.ts
var domain_problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/source/nearest.ts
var nearest = __webpack_require__(94219);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/cli.ts
/** The command line's entry: arguments -> verb -> exit code. Loads nothing heavy before it knows the verb. */







const USER_MISTAKE = 2;
const INTERRUPTED = 130;
/** A problem may list every known key. */
const MAX_PROBLEM_LENGTH = 2000;
/** Runs the verb that the process was called with and sets its exit code; never rejects. */
async function main() {
    const interrupt = new AbortController();
    external_node_process_default().once('SIGINT', () => interrupt.abort());
    const io = {
        out: (text) => external_node_process_default().stdout.write(text),
        err: (text) => external_node_process_default().stderr.write(text),
        isTerminal: (external_node_process_default()).stderr.isTTY,
        env: (external_node_process_default()).env,
        cwd: external_node_process_default().cwd(),
        now: () => new Date(),
        version: version/* VERSION */.x,
        signal: interrupt.signal,
    };
    // A reader that went away (`| head`) is no failure of ours.
    external_node_process_default().stdout.on('error', () => undefined);
    try {
        (external_node_process_default()).exitCode = await runVerb(external_node_process_default().argv.slice(2), io);
    }
    catch (error) {
        (external_node_process_default()).exitCode = explain(error, io);
    }
}
async function runVerb([name, ...rest], io) {
    if (name === '--version')
        return print(io, `${io.version}\n`);
    if (name === undefined || name === '--help' || name === 'help')
        return print(io, renderHelp());
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (verb === undefined)
        throw (0,domain_problem.userError)(`unknown verb \`${name}\`${(0,nearest/* suggest */.Z)(name, Object.keys(verbs))}`);
    if (rest.includes('--help'))
        return print(io, verb.usage);
    const args = (0,commands_arguments/* parseArguments */.We)(rest, verb.options, verb.positionals);
    const run = await verb.load();
    return await run(args, io);
}
function print(io, text) {
    io.out(text);
    return 0;
}
function explain(error, io) {
    if (io.signal.aborted) {
        io.err('llm-bench: interrupted; nothing of this run was written\n');
        return INTERRUPTED;
    }
    if (error instanceof domain_problem.UserError) {
        for (const problem of error.problems)
            io.err(`llm-bench: ${(0,report_escape/* plainText */.wh)((0,domain_problem.renderProblem)(problem), MAX_PROBLEM_LENGTH)}\n`);
        return USER_MISTAKE;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.err(`llm-bench: this is a defect of llm-bench, please report it\n${trace}\n`);
    return USER_MISTAKE;
}


/***/ }),

/***/ 3502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _source_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94219);



/** Reads a verb's arguments; everything wrong with them is named at once in a UserError. */
function parseArguments(args, options, positionalNames) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: Object.fromEntries(Object.entries(options).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const flags = new Set();
    const values = new Map();
    const positionals = [];
    const problems = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const kind = options[token.name];
        const problem = findProblem(token, options, values.has(token.name));
        if (problem !== undefined)
            problems.push({ message: problem });
        else if (kind === 'flag')
            flags.add(token.name);
        else
            values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? '']);
    }
    // What follows an unknown option may be its value.
    if (problems.length === 0 && positionals.length !== positionalNames.length)
        problems.push({ message: countProblem(positionals, positionalNames) });
    if (problems.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError(problems);
    return { flags, values, positionals };
}
/** Gives the one value of an option, or undefined. */
function valueOf({ values }, name) {
    return values.get(name)?.[0];
}
/** Gives the whole number of at least 1 that an option holds, or undefined where it was not given. */
function countOf(args, name) {
    const text = valueOf(args, name);
    if (text === undefined)
        return undefined;
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError([{ message: `--${name} takes a whole number from 1, not \`${text}\`` }]);
}
/** Gives the number from 0 to 1 that an option holds, or undefined where it was not given. */
function shareOf(args, name) {
    const text = valueOf(args, name);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (text.trim() !== '' && value >= 0 && value <= 1)
        return value;
    throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError([{ message: `--${name} takes a number from 0 to 1, not \`${text}\`` }]);
}
function findProblem({ name, rawName, value, inlineValue }, options, isRepeated) {
    const kind = options[name];
    if (kind === undefined)
        return `unknown option ${rawName}${(0,_source_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(rawName, Object.keys(options).map((known) => `--${known}`))}`;
    if (kind === 'flag')
        return value === undefined ? undefined : `${rawName} takes no value`;
    if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('-')))
        return `${rawName} needs a value`;
    return kind === 'value' && isRepeated ? `${rawName} is given twice` : undefined;
}
function countProblem(found, names) {
    const wanted = names.length === 0 ? 'no arguments beside options' : names.join(' ');
    const given = found.length === 0 ? 'none' : found.map((text) => `\`${text}\``).join(' ');
    return `expected ${wanted}, found ${given}`;
}


/***/ }),

/***/ 46099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ INVISIBLE)
/* harmony export */ });
/** Controls, and what reorders or hides text: bidirectional marks, zero-width ones, tags, separators, private use. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;


/***/ }),

/***/ 53603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UserError: () => (/* binding */ UserError),
/* harmony export */   renderProblem: () => (/* binding */ renderProblem),
/* harmony export */   userError: () => (/* binding */ userError)
/* harmony export */ });
/** The user's mistake (usage, config or data): ends the run with exit code 2, all problems named at once. */
class UserError extends Error {
    name = 'UserError';
    problems;
    constructor(problems, options) {
        super(problems.map(renderProblem).join('\n'), options);
        this.problems = problems;
    }
}
/** Makes a UserError of one problem. */
function userError(message, place, options) {
    return new UserError([place === undefined ? { message } : { message, place }], options);
}
/** Gives `file:line:column: message`, as compilers and editors write it. */
function renderProblem({ message, place }) {
    if (place === undefined)
        return message;
    const position = [place.line, place.column].filter((n) => n !== undefined);
    return `${[place.file, ...position].join(':')}: ${message}`;
}


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _domain_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46099);

/** Cut to what a reader takes in at a glance. */
const MAX_LENGTH = 300;
/** GitHub's Markdown closes no code span that was opened by more than 80 backticks. */
const MAX_BACKTICKS = 40;
/** A colon within a code span of ours divides nothing. */
const OURS_AND_THEIRS = /^((?:`[^`]*`|:(?! )|[^`:])*): (.*)$/s;
/** Gives untrusted text as one line without control, reordering or invisible characters, cut to `maxLength` characters. */
function oneLine(text, maxLength = MAX_LENGTH) {
    // Cut before and after: cleaning a megabyte to show a line of it is work for nothing.
    const line = text
        .trimStart()
        .slice(0, 20 * maxLength)
        .replaceAll(/\s+/g, ' ')
        .replaceAll(_domain_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .k, '')
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
    // Readers of Markdown differ in what a bar after two backslashes is.
    return codeSpan(text).replaceAll('\\|', '\\ |').replaceAll('|', '\\|');
}
/** Gives untrusted text as code within a line of HTML, where Markdown is not read but mentions are. */
function htmlCode(text) {
    const line = oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<code>${line}</code>`;
}
/** Gives a sentence of ours as Markdown; what follows its first colon may be someone else's words, and becomes code. */
function prose(sentence) {
    const [, ours, theirs] = OURS_AND_THEIRS.exec(sentence) ?? [];
    if (ours !== undefined && theirs !== undefined)
        return `${ours}: ${codeSpan(theirs)}`;
    return sentence.includes(': ') ? codeSpan(sentence) : sentence;
}
/**
 * Gives untrusted text for a terminal or a log, on one line: besides, neither of the prefixes by which GitHub's runner
 * finds commands in what a step prints (`::` at the start, `##[` anywhere).
 */
function plainText(text, maxLength = MAX_LENGTH) {
    return oneLine(text, maxLength).replaceAll('##[', '## [').replace(/^::/, ': :');
}
/**
 * Gives a value as JSON to print: the same value for a reader of JSON, without the prefix by which GitHub's runner finds
 * commands anywhere in a line.
 */
function jsonText(value, indent) {
    // Nothing but a text within JSON holds a number sign.
    return JSON.stringify(value, null, indent).replaceAll('##[', String.raw `#\u0023[`);
}
/** No text must pass for the hidden comment by which ours is found. */
function breakComments(line) {
    return line.replaceAll('<!--', '<! --');
}


/***/ }),

/***/ 94219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26629);

/** Candidates listed in a message; more would hide the sentence. */
const MAX_LISTED = 30;
/** Gives the candidate that a mistyped word most likely meant, or undefined where none is near. */
function nearest(word, candidates) {
    const limit = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1);
    let best;
    for (const name of candidates) {
        if (Math.abs(name.length - word.length) > limit)
            continue;
        const distance = editDistance(normalize(word), normalize(name));
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { name, distance };
    }
    return best?.name;
}
/** Gives ``; did you mean `x`? Known: ...``, or `; known: ...` where no candidate is near; nothing where there is none. */
function suggest(word, candidates) {
    if (candidates.length === 0)
        return '';
    const name = nearest(word, candidates);
    const hint = name === undefined ? 'known' : `did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}? Known`;
    return `; ${hint}: ${candidates.slice(0, MAX_LISTED).join(', ')}${candidates.length > MAX_LISTED ? ', ...' : ''}`;
}
function normalize(word) {
    return word.toLowerCase().replaceAll('-', '_');
}
/** Insertions, deletions, replacements and swaps of neighbours (Damerau 1964, optimal string alignment). */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const isSame = a[i - 1] === b[j - 1];
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const at = (list, index) => list[index] ?? Infinity;
            row[j] = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1), isSwap ? at(beforeLast, j - 2) + 1 : Infinity);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? Infinity;
}


/***/ }),

/***/ 26629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
const MAX_LENGTH = 60;
/** Gives what a user wrote as messages show it: in backticks, on one line, shortened, without control characters or a URL's password. */
function quote(written) {
    const line = written
        .slice(0, 10 * MAX_LENGTH)
        .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
        .replaceAll(/\/\/[^/\s]*@/g, '//***@');
    return `\`${line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 3)}...` : line}\``;
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json; a test holds the two together. */
const VERSION = '0.1.0';


/***/ })

};
