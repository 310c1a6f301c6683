export const id = 7515;
export const ids = [7515];
export const modules = {

/***/ 96763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ listSome),
/* harmony export */   Y0: () => (/* binding */ cite),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** Gives text on one line, cut to what an explanation can carry. */
function shorten(text, most = 80) {
    const line = text.slice(0, 1000).replaceAll(/\s+/g, ' ');
    // Leaves no half of a character that takes two code units.
    return line.length > most ? `${line.slice(0, most - 3).replace(/[\ud800-\udbff]$/, '')}...` : line;
}
/** Gives text in quotes, cut as shorten does. */
function cite(text) {
    return `"${shorten(text)}"`;
}
/** Gives the first texts of a list, each as `show` gives it, and the number of the others. */
function listSome(texts, joint, show = cite) {
    const shown = texts
        .slice(0, 2)
        .map((text) => show(text))
        .join(joint);
    return texts.length > 2 ? `${shown}${joint}${texts.length - 2} more` : shown;
}


/***/ }),

/***/ 99516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T_: () => (/* binding */ expectedTexts),
  y8: () => (/* binding */ findTextProblem),
  Lv: () => (/* binding */ isList),
  n2: () => (/* binding */ searchTexts)
});

;// CONCATENATED MODULE: ./src/evaluators/contains.ts
/** Longest text that the engine looks for: its search takes time with the product of both lengths, and cannot be ended. */
const MAX_ENGINE = 200;
/** Tells whether a text contains another, in time that grows with their lengths, not with the product. */
function contains(text, part) {
    if (part.length <= MAX_ENGINE)
        return text.includes(part);
    // Knuth, Morris and Pratt: how much of the beginning of `part` ends at each place of it, then of the text.
    const borders = new Int32Array(part.length);
    let held = 0;
    for (let at = 1; at < part.length; at += 1) {
        held = extend(part, borders, held, part.charCodeAt(at));
        borders[at] = held;
    }
    held = 0;
    for (let at = 0; at < text.length && held < part.length; at += 1)
        held = extend(part, borders, held, text.charCodeAt(at));
    return held === part.length;
}
/** Gives how much of the beginning of a text is held once a character follows what was held. */
function extend(part, borders, held, code) {
    let length = held;
    while (length > 0 && part.charCodeAt(length) !== code)
        length = borders[length - 1] ?? 0;
    return part.charCodeAt(length) === code ? length + 1 : 0;
}

// EXTERNAL MODULE: ./src/evaluators/text-form.ts
var text_form = __webpack_require__(994);
;// CONCATENATED MODULE: ./src/evaluators/expected-texts.ts


/** Gives the texts that `expected` allows: a list means any of them; numbers and booleans as JSON writes them. */
function expectedTexts(expected) {
    return (isList(expected) ? expected : [expected]).map((item) => typeof item === 'string' ? item : JSON.stringify(item));
}
/** Gives the expected texts, and those of them that stand in an answer, in the form in which texts are searched. */
function searchTexts(expected, output, isCaseSensitive) {
    const answer = (0,text_form/* searchForm */.r)(output, isCaseSensitive);
    const texts = expectedTexts(expected);
    return { texts, found: texts.filter((text) => contains(answer, (0,text_form/* searchForm */.r)(text, isCaseSensitive))) };
}
/**
 * Says what is wrong where `expected` is not text, a number or a boolean, or a list of them, or where it holds nothing
 * to look for: no item, or a text that `isEmpty`.
 */
function findTextProblem(expected, isEmpty = isBlank) {
    if (expected === null)
        return '`expected` is missing';
    if (isList(expected) ? !expected.every(isText) : !isText(expected))
        return '`expected` must be text, a number or a boolean, or a list of them';
    const texts = expectedTexts(expected);
    if (texts.length === 0)
        return '`expected` is an empty list';
    const empty = texts.findIndex(isEmpty);
    if (empty === -1)
        return undefined;
    return isList(expected) ? `\`expected[${empty}]\` is an empty text` : '`expected` is an empty text';
}
/** Tells whether a text holds nothing but spaces and invisible characters. */
function isBlank(text) {
    return (0,text_form/* unifyForm */.q)(text).trim() === '';
}
/** Tells a list from the other JSON values. */
function isList(value) {
    return Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}


/***/ }),

/***/ 68667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ holdAgainst)
/* harmony export */ });
/** Gives a case as one of its evaluators sees it, and that one's settings: an `expected` of its own goes before the case's. */
function holdAgainst(item, { settings: { expected, ...settings } }) {
    return { item: expected === undefined ? item : { ...item, expected }, settings };
}


/***/ }),

/***/ 81901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ evaluators),
  s: () => (/* binding */ getEvaluator)
});

// NAMESPACE OBJECT: ./src/evaluators/code/javascript-lines.ts
var javascript_lines_namespaceObject = {};
__webpack_require__.r(javascript_lines_namespaceObject);
__webpack_require__.d(javascript_lines_namespaceObject, {
  TextWatch: () => (TextWatch),
  defines: () => (defines),
  isCodeLine: () => (isCodeLine),
  onlyDefines: () => (onlyDefines),
  opensCode: () => (opensCode)
});

// NAMESPACE OBJECT: ./src/evaluators/code/python-lines.ts
var python_lines_namespaceObject = {};
__webpack_require__.r(python_lines_namespaceObject);
__webpack_require__.d(python_lines_namespaceObject, {
  TextWatch: () => (python_lines_TextWatch),
  defines: () => (python_lines_defines),
  isCodeLine: () => (python_lines_isCodeLine),
  onlyDefines: () => (python_lines_onlyDefines),
  opensCode: () => (python_lines_opensCode)
});

// EXTERNAL MODULE: ./src/evaluators/cite-text.ts
var cite_text = __webpack_require__(96763);
;// CONCATENATED MODULE: ./src/evaluators/code/complete-body.ts
/** Indentation of a body where its prompt shows none. */
const USUAL = '    ';
/**
 * Gives a program from its beginning and the body that follows. A body whose first line has lost its indentation, or that
 * has none or another one, gets the beginning's.
 */
function completeBody(beginning, body) {
    const start = beginning.endsWith('\n') ? beginning : `${beginning}\n`;
    return `${start}${indentAs(indentOfBody(start), body)}`;
}
function indentOfBody(beginning) {
    const last = beginning.trimEnd().split('\n').at(-1) ?? '';
    const found = /^[ \t]+/.exec(last)?.[0] ?? '';
    return found === '' ? USUAL : found;
}
function indentAs(wanted, body) {
    const lines = restoreFirst(body.split('\n'), wanted);
    const base = baseOf(lines);
    if (base === wanted)
        return lines.join('\n');
    return lines
        .map((line) => {
        if (line.trim() === '')
            return line;
        return line.startsWith(base) ? `${wanted}${line.slice(base.length)}` : line;
    })
        .join('\n');
}
/** Gives the first line the indentation that it lost where a text was trimmed: all others are further in. */
function restoreFirst(lines, wanted) {
    const first = lines.findIndex(isStatement);
    const others = lines.slice(first + 1).filter(isStatement);
    const [line = '', next = ''] = [lines[first], others[0]];
    const lowest = others.reduce((least, one) => Math.min(least, indentOf(one).length), Infinity);
    const isOpening = /:\s*(?:#.*)?$/.test(line);
    const isLost = indentOf(line).length < lowest &&
        others.length > 0 &&
        (!isOpening || indentOf(next).length > Math.max(lowest, wanted.length));
    return isLost
        ? lines.with(first, `${indentOf(others.find((one) => indentOf(one).length === lowest) ?? '')}${line.trimStart()}`)
        : lines;
}
function baseOf(lines) {
    return indentOf(lines.find(isStatement) ?? '');
}
function isStatement(line) {
    return line.trim() !== '' && !line.trimStart().startsWith('#');
}
function indentOf(line) {
    return /^[ \t]*/.exec(line)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./src/evaluators/code/fences.ts
/** Longest line that is taken for a fence. */
const MAX_FENCE = 300;
const FENCE = /^([ \t]*)(`{3,}|~{3,})[ \t]*([^\n`]*)$/;
/** Lists the blocks of code of an answer; one that is not closed, since the answer was cut, ends with the answer. */
function listBlocks(answer) {
    return split(answer)
        .filter(({ kind }) => kind === 'block')
        .map(({ tag, lines }) => ({ tag, code: lines.join('\n') }));
}
/** Gives the lines of an answer without those that are fences, whose place an empty line takes. */
function withoutFences(answer) {
    return split(answer).flatMap(({ lines }) => ['', ...lines, '']);
}
function split(answer) {
    const parts = [];
    let part = { kind: 'text', tag: '', lines: [] };
    let [indent, fence] = ['', ''];
    for (const line of answer.split('\n')) {
        const found = line.length > MAX_FENCE ? null : FENCE.exec(line);
        const [, space = '', marks = '', tag = ''] = found ?? [];
        if (part.kind === 'text' && found !== null) {
            parts.push(part);
            part = { kind: 'block', tag: tag.trim(), lines: [] };
            [indent, fence] = [space, marks];
        }
        else if (part.kind === 'block' && found !== null && closes(space, marks, tag, indent, fence)) {
            parts.push(part);
            part = { kind: 'text', tag: '', lines: [] };
        }
        else
            part.lines.push(part.kind === 'block' ? withoutIndent(line, indent) : line);
    }
    return [...parts, part];
}
/** Tells whether a fence ends the block; one that is further in stands in a text of the code's own. */
function closes(space, marks, tag, indent, fence) {
    return (tag === '' && marks[0] === fence[0] && marks.length >= fence.length && space.length <= indent.length + 3);
}
function withoutIndent(line, indent) {
    return line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();
}

;// CONCATENATED MODULE: ./src/evaluators/code/javascript-lines.ts
/** What lines of JavaScript look like, as far as it takes to tell them from prose. */
const NAME = String.raw `[A-Za-z_$][\w$]*`;
const OPENS_DEFINITION = new RegExp(String.raw `^(?:export\s+)?(?:default\s+)?(?:(?:async\s+)?function\b|class\s+${NAME}|(?:const|let|var)\s+[\w$[{]|import\s+[\w$*{'"]|module\.exports\b|exports\.|//|/\*|['"]use strict)`);
const CONTINUES = /^[\])}*]|[;{},(\[]\s*(?:\/\/.*)?$/;
/** Part of a line by which it is judged. */
const MAX_LINE = 1000;
/** Tells whether a line without indentation may stand in a program. */
function isCodeLine(line) {
    return opensCode(line) || CONTINUES.test(line.slice(0, MAX_LINE));
}
/** Tells whether a line without indentation may open a part of a program that stands in prose. */
function opensCode(line) {
    return OPENS_DEFINITION.test(line.slice(0, MAX_LINE));
}
/** Tells whether a program defines a name at its top level. */
function defines(code, name) {
    const exact = name.replaceAll(/[^\w$]/g, '').replaceAll('$', String.raw `\$`);
    const made = String.raw `(?:export[ \t]+)?(?:default[ \t]+)?(?:(?:async[ \t]+)?function[ \t]*\*?|class|const|let|var)[ \t]+${exact}(?![\w$])`;
    const given = String.raw `(?:module\.)?exports(?:\.${exact}[ \t]*=|[ \t]*=[^\n]*(?<![\w$])${exact}(?![\w$]))`;
    return exact !== '' && new RegExp(`^(?:${made}|${given})`, 'm').test(code);
}
/** Tells whether a program does nothing but define: it can stand before another one. */
function onlyDefines(code) {
    const top = code.split('\n').filter((line) => /^[^\s\])}*]/.test(line));
    return top.length > 0 && top.every(opensCode);
}
/** Follows the lines of a program and tells which lie within a text of several lines, or a comment. */
class TextWatch {
    #isWithin = false;
    /** Takes the next line; gives whether it begins within a text. */
    isWithin(line) {
        const isWithin = this.#isWithin;
        const ticks = line.slice(0, MAX_LINE).match(/(?<!\\)`/g)?.length ?? 0;
        if (ticks % 2 === 1)
            this.#isWithin = !this.#isWithin;
        return isWithin;
    }
}

;// CONCATENATED MODULE: ./src/evaluators/code/python-lines.ts
/** What lines of Python look like, as far as it takes to tell them from prose. */
const python_lines_NAME = String.raw `[A-Za-z_]\w*`;
const python_lines_OPENS_DEFINITION = new RegExp(String.raw `^(?:(?:async\s+)?def\s+${python_lines_NAME}\s*[([]|class\s+${python_lines_NAME}\s*[:([]|@${python_lines_NAME}|import\s+[\w.]+\s*(?:$|,|#|;|as\s)|from\s+[\w.]+\s+import\s|#|${python_lines_NAME}\s*(?::\s*[\w[\]., ]+)?=(?!=)|"""|''')`);
const OPENS_STATEMENT = new RegExp(String.raw `^(?:(?:if|elif|for|while|with|try|else|except|finally|match|async\s+(?:for|with))\b.*:\s*(?:#.*)?$|(?:return|yield|raise|assert|del|global|nonlocal)\b|(?:pass|break|continue)\s*(?:#.*)?$|${python_lines_NAME}(?:\.${python_lines_NAME})*[([].*[)\]:,(\[{]\s*(?:#.*)?$|${python_lines_NAME}(?:[.\w[\]'", ]*)?\s*(?:[-+*/%&|^@]|//|\*\*|<<|>>)?=(?!=)|[)\]}]|if\b.*:)`);
/** Words with which sentences begin that also begin statements. */
const PROSE = /^(?:if|for|while|with|return|raise|assert)\s+(?:you|we|the|this|that|it|there|your|all|each|any|an?\s+(?!if\b|and\b|or\b|in\b|is\b|not\b)[a-z])\b.*[^:]$/i;
/** Part of a line by which it is judged: patterns take the square of their text's length at worst. */
const python_lines_MAX_LINE = 1000;
/** Tells whether a line without indentation may stand in a program. */
function python_lines_isCodeLine(whole) {
    const line = whole.slice(0, python_lines_MAX_LINE);
    return (python_lines_OPENS_DEFINITION.test(line) || OPENS_STATEMENT.test(line)) && !PROSE.test(line);
}
/** Tells whether a line without indentation may open a part of a program that stands in prose. */
function python_lines_opensCode(line) {
    return python_lines_OPENS_DEFINITION.test(line.slice(0, python_lines_MAX_LINE)) && !/^#+\s/.test(line);
}
/** Tells whether a program defines a name at its top level. */
function python_lines_defines(code, name) {
    const exact = name.replaceAll(/[^\w]/g, '');
    const made = `(?:(?:async[ \\t]+)?def|class)[ \\t]+${exact}\\b`;
    const assigned = `${exact}[ \\t]*(?::[^=\\n]+)?=(?!=)`;
    const imported = `from[ \\t]+[\\w.]+[ \\t]+import[ \\t][^\\n]*\\b${exact}\\b`;
    return exact !== '' && new RegExp(`^(?:${made}|${assigned}|${imported})`, 'm').test(code);
}
/** Tells whether a program does nothing but define: it can stand before another one. */
function python_lines_onlyDefines(code) {
    const top = listTopLines(code.split('\n')).filter((line) => !/^[)\]}]/.test(line));
    return top.length > 0 && top.every((line) => python_lines_OPENS_DEFINITION.test(line.slice(0, python_lines_MAX_LINE)));
}
/** Lists the lines at the top level of a program, without empty ones and those within texts of several lines. */
function listTopLines(lines) {
    const quotes = new python_lines_TextWatch();
    return lines.filter((line) => !quotes.isWithin(line) && /^\S/.test(line));
}
/** Follows the lines of a program and tells which lie within a text in three quotes. */
class python_lines_TextWatch {
    #quote = null;
    /** Takes the next line; gives whether it begins within a text. */
    isWithin(line) {
        const isWithin = this.#quote !== null;
        for (let rest = line.slice(0, python_lines_MAX_LINE);;) {
            const at = this.#quote === null ? /#|"""|'''|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/.exec(rest) : null;
            if (this.#quote === null) {
                if (at === null || at[0] === '#')
                    return isWithin;
                if (at[0] === '"""' || at[0] === "'''")
                    this.#quote = at[0];
                rest = rest.slice(at.index + at[0].length);
            }
            else {
                const end = rest.indexOf(this.#quote);
                if (end === -1)
                    return isWithin;
                rest = rest.slice(end + 3);
                this.#quote = null;
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/evaluators/code/extract-code.ts




/** A language: what its lines look like, its names behind a fence, and the beginning of the function of a name. */
const LANGUAGES = {
    python: {
        ...python_lines_namespaceObject,
        tag: /^[{.]*\s*\.?(?:python|py|python3|py3|python\s?3(?:\.\d+)?|ipython|pycon|sage|code)\b/i,
        header: (name) => new RegExp(`^(?:async[ \\t]+)?def[ \\t]+${name}\\b`, 'm'),
    },
    javascript: {
        ...javascript_lines_namespaceObject,
        tag: /^[{.]*\s*\.?(?:javascript|js|node|mjs|cjs|ecmascript|code)\b/i,
        header: (name) => new RegExp(`^(?:async[ \\t]+)?function[ \\t]+${name.replaceAll('$', '')}\\b`, 'm'),
    },
};
/** Most characters of an answer that is searched for code. */
const MAX_ANSWER = 400_000;
/**
 * Gives the program that an answer means: a whole one, or what completes the program of the input. Prose around
 * it, fences, examples of use and earlier attempts are left out; null: there is nothing that could be code, or too much.
 */
function extractCode(answer, sought) {
    if (answer.length > MAX_ANSWER)
        return null;
    const text = answer
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(/[\u200B\uFEFF]/g, '')
        .replaceAll(/^[ \t\u00A0]+/gm, toSpaces);
    const syntax = LANGUAGES[sought.language];
    const names = namesOf(sought, syntax);
    const isWanted = (code) => names.some((name) => syntax.defines(code, name));
    const beginning = findBeginning(sought, syntax, isWanted);
    const blocks = listBlocks(text).filter(({ code }) => code.trim() !== '' && code.trim() !== beginning?.trim());
    const fenced = blocks.map(({ code }) => code);
    const rest = withoutFences(text);
    const whole = [fenced, listChunks(rest, syntax), listIndented(rest), listSpans(text)].find((parts) => parts.some(isWanted));
    if (whole !== undefined)
        return withHeader(joinParts(whole, syntax, isWanted), beginning, { ...sought, syntax });
    const own = blocks.filter(({ tag }) => tag === '' || syntax.tag.test(tag)).map(({ code }) => code);
    if (beginning === null) {
        const parts = own.length > 0 ? own : fenced.length > 0 ? fenced : listChunks(text.split('\n'), syntax);
        return parts.length === 0 ? null : parts.join('\n\n');
    }
    const body = own.at(-1) ?? fenced.at(-1) ?? cutBody(text, syntax);
    return body.trim() === '' ? null : completeBody(beginning, body);
}
function toSpaces(indent) {
    return indent.replaceAll('\u00A0', ' ');
}
/** Lists names one of which the code must define: the entry point, or those that the test uses and does not define. */
function namesOf({ entryPoint, test }, { defines }) {
    if (entryPoint !== null)
        return [entryPoint];
    const used = new Set(test.match(/\b[A-Za-z_]\w*(?=\s*\()|\b[A-Z]\w*\b/g) ?? []);
    return [...used].filter((name) => !defines(test, name) && name !== 'print');
}
/** Finds the beginning of a program in the input: the input itself, or a block of code in it. */
function findBeginning({ input, entryPoint }, syntax, isWanted) {
    if (entryPoint === null)
        return null;
    const text = input.replaceAll(/\r\n?/g, '\n');
    const block = listBlocks(text).find(({ code }) => isWanted(code));
    if (block !== undefined)
        return block.code;
    const chunk = listChunks(text.split('\n'), syntax).find(isWanted);
    if (chunk === undefined)
        return null;
    return chunk.trim() === text.trim() ? text : chunk;
}
/** Lists the parts of a text that look like code, each from a line that opens one to the next prose. */
function listChunks(lines, { opensCode, isCodeLine, TextWatch }) {
    const chunks = [];
    let chunk = null;
    let quotes = new TextWatch();
    const close = () => {
        if (chunk !== null)
            chunks.push(chunk.join('\n').trimEnd());
        chunk = null;
    };
    for (const line of lines) {
        if (chunk === null) {
            if (!opensCode(line))
                continue;
            [chunk, quotes] = [[], new TextWatch()];
        }
        const isText = quotes.isWithin(line);
        if (isText || line.trim() === '' || /^\s/.test(line) || isCodeLine(line))
            chunk.push(line);
        else {
            close();
            if (opensCode(line))
                chunk = [line];
        }
    }
    close();
    return chunks;
}
/** Lists what Markdown takes for code because it is indented by four, without that indentation. */
function listIndented(lines) {
    const blocks = [[]];
    for (const line of lines) {
        if (line.trim() === '' || /^(?: {4}|\t)/.test(line))
            blocks.at(-1)?.push(line.replace(/^(?: {4}|\t)/, ''));
        else
            blocks.push([]);
    }
    return blocks.map((block) => block.join('\n').replace(/^\n+/, '').trimEnd()).filter((code) => code !== '');
}
/** Lists what stands in single backticks on one line. */
function listSpans(text) {
    return Array.from(text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g), ([, code = '']) => code.trim());
}
/** Joins the last part that defines what is wanted with those that only define what it may need. */
function joinParts(parts, { onlyDefines }, isWanted) {
    const last = parts.findLastIndex(isWanted);
    return parts.filter((part, index) => index === last || (!isWanted(part) && onlyDefines(part))).join('\n\n');
}
/** Puts what the beginning has before its function before a program that repeats the function alone. */
function withHeader(code, beginning, { entryPoint, syntax }) {
    const start = beginning?.search(syntax.header(entryPoint ?? '')) ?? -1;
    const header = beginning !== null && start > 0 ? beginning.slice(0, start).trim() : '';
    if (header === '')
        return `${code}\n`;
    const future = /^from[ \t]+__future__[ \t]+import[^\n]*$/gm;
    return `${[...(code.match(future) ?? []), header, code.replaceAll(future, '')].join('\n\n')}\n`;
}
/** Gives the body of a function without prose before and after it. */
function cutBody(text, { isCodeLine, TextWatch }) {
    const lines = text.split('\n');
    const start = lines.findIndex((line) => line.trim() !== '' && (/^\s/.test(line) || isCodeLine(line)));
    if (start === -1)
        return '';
    const quotes = new TextWatch();
    const rest = lines.slice(start);
    const end = rest.findIndex((line) => {
        const isText = quotes.isWithin(line);
        return !isText && /^\S/.test(line) && !isCodeLine(line);
    });
    return (end === -1 ? rest : rest.slice(0, end)).join('\n').trimEnd();
}

;// CONCATENATED MODULE: ./src/evaluators/settings.ts
/** Gives a setting that is on or off. */
function flagSetting(byDefault, text) {
    const check = (value) => typeof value === 'boolean' ? undefined : '`true` or `false`';
    return { check, default: byDefault, text };
}
/** Gives a setting that is one of some words, the first by default. */
function wordSetting(words, text) {
    const check = (value) => words.some((word) => word === value) ? undefined : words.map((word) => `\`${word}\``).join(' or ');
    return { check, default: words[0], text };
}
/** Gives the setting that says whether letter case counts. */
function caseSetting(byDefault) {
    return flagSetting(byDefault, 'whether letter case counts');
}

;// CONCATENATED MODULE: ./src/evaluators/code-execution.ts





const FAULTS = {
    compile: 'it is no program',
    load: 'it ends before anything is asked of it',
    missing: 'it does not define',
    assertion: 'the test fails',
    exception: 'the test ends early',
    timeout: 'it takes too long',
    memory: 'it takes too much memory',
    output: 'it says too much',
    gone: 'its process ends before the test does',
    nonsense: 'it answers what is no answer',
};
/** Scores whether the code in an answer passes the test that `expected` holds, where it is run in a jail. */
const codeExecution = {
    version: 2,
    settings: {
        language: wordSetting(['python', 'javascript'], 'the language of code and test'),
        timeout_seconds: {
            check: (value) => (isBetween(value, 1, 300) ? undefined : 'a number from 1 to 300'),
            default: 10,
            text: 'time that code and test have together',
        },
        memory_mb: {
            check: (value) => (isBetween(value, 64, 16_384) ? undefined : 'a number from 64 to 16384'),
            default: 1024,
            text: 'memory in MiB that each of both may take',
        },
    },
    needs: ['jail'],
    reference: {
        rule: [
            'The code in the answer is run against the test program that `expected` holds: 1 where that ends without an exception, else 0. A test that defines `check(candidate)` gives `metadata.entry_point`, the name of the function that is tested, and `check` is called with it; any other one calls by their names what it tests, and in Python functions of its own whose names begin with `test` are called.',
            'The code may be a whole program in a block or without one, or, where the input is the beginning of a program that defines the entry point, the body that completes it. Of several blocks the last that defines what is tested counts, and those that only define something else.',
            'Code and test run in processes apart, each in a jail without network, files and environment; only plain values pass between them, so an object of a class of the code’s own is equal to no plain value. Models’ code is run only where `--allow-code-execution` or the action’s input `allow-code-execution` says so. Only the language’s own library is there. In JavaScript the test may `await`, and has `assert` of Node; the code may be a module of either kind, without packages.',
            'It is also counted as `pass@1`, with several trials as unbiased `pass@k` for k up to their number (Chen et al. 2021).',
        ],
        versions: { 2: 'a program that only its indentation makes code in Markdown is found' },
        examples: [],
    },
    findProblem: ({ expected, metadata }, { language }) => {
        if (expected === null)
            return '`expected` is missing: the test program';
        if (typeof expected !== 'string' || expected.trim() === '')
            return '`expected` must be the text of a test program';
        const entry = metadata['entry_point'];
        if (entry !== undefined && (typeof entry !== 'string' || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(entry)))
            return '`metadata.entry_point` must be the name of a function';
        if (entry === undefined && (language === 'javascript' ? javascript_lines_namespaceObject : python_lines_namespaceObject).defines(expected, 'check'))
            return 'the test defines `check`, which is given the function that `metadata.entry_point` names';
        return undefined;
    },
    evaluate: async (item, answer, settings, { jail }) => {
        if (jail === undefined)
            return { status: 'unscored', reason: 'there is no jail' };
        const task = createTask(item, answer, settings);
        if (task === null)
            return scored(0, null, 'the answer holds no code');
        const run = await jail.run(task);
        if (run.status === 'deferred')
            return { status: 'pending', reason: 'its code is run by `llm-bench score --allow-code-execution`' };
        if (run.status === 'broken')
            return { status: 'unscored', reason: `the test cannot be run: ${(0,cite_text/* shorten */.ml)(run.words)}` };
        return scored(run.status === 'passed' ? 1 : 0, task.code, explain(run));
    },
};
function scored(value, answer, explanation) {
    return { status: 'scored', value, answer, explanation, secondary: { 'pass@1': value } };
}
function createTask({ input, expected, metadata }, answer, settings) {
    const { timeout_seconds: time, memory_mb: memory } = settings;
    const language = settings['language'] === 'javascript' ? 'javascript' : 'python';
    const test = typeof expected === 'string' ? expected : '';
    const entryPoint = typeof metadata['entry_point'] === 'string' ? metadata['entry_point'] : null;
    const code = extractCode(answer, { language, input, entryPoint, test });
    if (code === null)
        return null;
    return {
        ...{ language, code, test, entryPoint },
        timeoutSeconds: typeof time === 'number' ? time : 10,
        memoryMb: typeof memory === 'number' ? memory : 1024,
    };
}
function explain(run) {
    if (run.status === 'passed')
        return 'the code passes its test';
    const { kind, words } = run;
    return `the code fails: ${FAULTS[kind]}${words === '' ? '' : `${kind === 'missing' ? '' : ':'} ${(0,cite_text/* cite */.Y0)(words)}`}`;
}
function isBetween(value, least, most) {
    return typeof value === 'number' && value >= least && value <= most;
}

// EXTERNAL MODULE: ./src/evaluators/expected-texts.ts + 1 modules
var expected_texts = __webpack_require__(99516);
;// CONCATENATED MODULE: ./src/evaluators/contains-match.ts



/** Scores the share of expected texts that the answer contains; with `match: any`, 1 where it contains one of them. */
const containsMatch = {
    version: 2,
    settings: {
        match: wordSetting(['all', 'any'], 'of a list, `all` gives the share that is found, `any` 1 for one'),
        case_sensitive: caseSetting(false),
    },
    reference: {
        rule: [
            'The share of the expected texts that stand somewhere in the answer: 1 where all do. With `match: any` one of them is enough. To let nothing but all of a list pass, set its threshold to 1.',
            'How a character is encoded does not count (Unicode’s NFKC, invisible characters left out); spaces and punctuation do.',
        ],
        versions: { 2: 'Unicode forms of a text are alike' },
        examples: [
            { expected: 'refund', answer: 'You get a REFUND.', value: 1 },
            { expected: ['reset', 'link'], answer: 'Use the link.', value: 0.5 },
            { expected: ['three', '3'], answer: '3 days', settings: { match: 'any' }, value: 1 },
            { expected: 'IT', answer: 'It is.', settings: { case_sensitive: true }, value: 0 },
        ],
    },
    findProblem: ({ expected }) => (0,expected_texts/* findTextProblem */.y8)(expected),
    evaluate: ({ expected }, output, { match, case_sensitive }) => {
        const { texts, found } = (0,expected_texts/* searchTexts */.n2)(expected, output, case_sensitive === true);
        return match === 'any' ? scoreAny(texts, found) : scoreAll(texts, found);
    },
};
function scoreAny(texts, [first]) {
    return first === undefined
        ? { status: 'scored', value: 0, answer: null, explanation: `contains no ${(0,cite_text/* listSome */.XT)(texts, ' or ')}` }
        : { status: 'scored', value: 1, answer: first, explanation: `contains ${(0,cite_text/* listSome */.XT)([first], '')}` };
}
function scoreAll(texts, found) {
    const contained = new Set(found);
    const missing = texts.filter((text) => !contained.has(text));
    return {
        status: 'scored',
        value: texts.length === 0 ? 0 : found.length / texts.length,
        answer: found.length === 0 ? null : found.join(', '),
        explanation: missing.length === 0 ? `contains ${(0,cite_text/* listSome */.XT)(texts, ' and ')}` : `lacks ${(0,cite_text/* listSome */.XT)(missing, ' and ')}`,
    };
}

// EXTERNAL MODULE: ./src/evaluators/python-text.ts
var python_text = __webpack_require__(74748);
// EXTERNAL MODULE: ./src/evaluators/text-form.ts
var text_form = __webpack_require__(994);
;// CONCATENATED MODULE: ./src/evaluators/text-edge.ts





/** Makes the evaluator that scores 1 where the answer, without spaces at its ends, has an expected text at that edge. */
function createEdgeEvaluator({ verb, holds }, examples) {
    return {
        version: 1,
        settings: { case_sensitive: caseSetting(false) },
        reference: {
            rule: [
                `1 where the answer ${verb} with the expected text, else 0. A list means any of its texts.`,
                'Spaces and line breaks at the ends do not count, nor how a character is encoded (Unicode’s NFKC, invisible characters left out); punctuation does.',
            ],
            examples,
        },
        findProblem: ({ expected }) => (0,expected_texts/* findTextProblem */.y8)(expected),
        evaluate: ({ expected }, output, { case_sensitive }) => {
            const form = (text) => (0,python_text/* strip */.bB)((0,text_form/* searchForm */.r)(text, case_sensitive === true));
            const answer = form(output);
            const texts = (0,expected_texts/* expectedTexts */.T_)(expected);
            const found = texts.find((text) => holds(answer, form(text)));
            return {
                status: 'scored',
                value: found === undefined ? 0 : 1,
                answer: found ?? null,
                explanation: found === undefined
                    ? `${verb.slice(0, -1)} of the answer is not ${(0,cite_text/* listSome */.XT)(texts, ' or ')}`
                    : `${verb} with ${(0,cite_text/* cite */.Y0)(found)}`,
            };
        },
    };
}

;// CONCATENATED MODULE: ./src/evaluators/ends-with.ts

/** Scores 1 where the answer ends with the expected text; a list means any. */
const endsWith = createEdgeEvaluator({ verb: 'ends', holds: (answer, text) => answer.endsWith(text) }, [
    { expected: 'thank you.', answer: 'All done. Thank you.\n', value: 1 },
    { expected: ['yes', 'no'], answer: 'So it is yes.', value: 0 },
    { expected: 'END', answer: 'the end', settings: { case_sensitive: true }, value: 0 },
]);

// EXTERNAL MODULE: ./src/evaluators/normalize.ts
var normalize = __webpack_require__(56197);
;// CONCATENATED MODULE: ./src/evaluators/equals.ts





/** Scores 1 where the answer is the expected text, character by character; a list means any. */
const equals = {
    version: 1,
    settings: { case_sensitive: caseSetting(true) },
    reference: {
        rule: [
            '1 where the answer is the expected text, character by character: case, spaces, line breaks and punctuation count. Only two ways to encode the same character are alike (Unicode’s NFC). A list means any of its texts; an empty text expects an empty answer.',
        ],
        examples: [
            { expected: 'Paris', answer: 'Paris', value: 1 },
            { expected: 'Paris', answer: 'Paris.', value: 0 },
            { expected: 'Paris', answer: 'paris', value: 0 },
            { expected: 'Paris', answer: 'paris', settings: { case_sensitive: false }, value: 1 },
        ],
    },
    findProblem: ({ expected }) => (0,expected_texts/* findTextProblem */.y8)(expected, () => false),
    evaluate: ({ expected }, output, { case_sensitive }) => {
        const form = (text) => (0,normalize/* normalize */.S)(case_sensitive === false ? (0,python_text/* lower */.ib)(text) : text, 'NFC');
        const answer = form(output);
        const texts = (0,expected_texts/* expectedTexts */.T_)(expected);
        const found = texts.find((text) => form(text) === answer);
        return {
            status: 'scored',
            value: found === undefined ? 0 : 1,
            answer: output,
            explanation: found === undefined ? `is not ${(0,cite_text/* listSome */.XT)(texts, ' or ')}` : `is ${(0,cite_text/* cite */.Y0)(found)}`,
        };
    },
};

;// CONCATENATED MODULE: ./src/evaluators/plain-words.ts


/**
 * Gives the words and values of a text as `exact_match` compares them, so that how they are set does not count:
 * - case, spaces at the ends and doubled ones, the form of a character (unifyForm), emoji, Markdown's stars
 * - quotes and apostrophes, and the hyphen in a word: `don’t` is `dont`, `e-mail` is `email`
 * - round brackets around words, and marks (`. , ; : ! ?`, of other scripts too) at the end of a word
 * - the commas of thousands and the points of abbreviations: `1,000` is `1000`, `U.S.` is `us`
 *
 * All else is part of a value and counts: signs, decimal points, operators, other brackets, currencies, and marks within
 * a word: `-24`, `1.5`, `C++`, `[0, 1]`, `f(x)`, `50%`, `10:30`, `2024-01-02`. A text of which nothing is left counts as
 * it stands.
 */
function plainWords(text) {
    if (BARE.test(text))
        return text.toLowerCase();
    const whole = (0,python_text/* strip */.bB)((0,python_text/* collapseSpaces */.j3)((0,python_text/* lower */.ib)((0,text_form/* unifyForm */.q)(text.replaceAll('\u00b4', "'")))));
    const words = dropMarks(dropBrackets((0,python_text/* strip */.bB)((0,python_text/* collapseSpaces */.j3)(dropSetting(whole)))));
    return (0,python_text/* strip */.bB)((0,python_text/* collapseSpaces */.j3)(words)) || whole;
}
/** Words and numbers of ASCII, one space apart, of which nothing is dropped: what most short answers are. */
const BARE = /^[a-z\d]+(?: [a-z\d]+)*$/i;
// Every pattern takes time with the length of the text, not with its square.
const EMOJI = /\p{Emoji_Presentation}+/gu;
const EMPHASIS = /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?![\p{L}\p{N}*])/gu;
const HYPHENS = /[\u2010-\u2013\u2212]/gu;
const LONG_DASHES = /[\u2014\u2015]/gu;
const THOUSANDS = /(?<!\d[.,'’]?)\d{1,3}(?:[,'’]\d{2,3})*[,'’]\d{3}(?![,'’]?\d)/gu;
const QUOTES = /[\p{Quotation_Mark}`]/gu;
/** Quotes that part digits: 5'10 is not 510. */
const INNER_QUOTES = /(?<=\d)[\p{Quotation_Mark}`](?=\d)/gu;
/** Drops what only sets a text: decoration, quotes, the commas of thousands; hyphens and minus signs become `-`. */
function dropSetting(text) {
    return text
        .replaceAll(EMOJI, '')
        .replaceAll(EMPHASIS, '$2')
        .replaceAll(HYPHENS, '-')
        .replaceAll(LONG_DASHES, ' ')
        .replaceAll(THOUSANDS, (number) => number.replaceAll(/[,'’]/gu, ''))
        .replaceAll(INNER_QUOTES, ' ')
        .replaceAll(QUOTES, '');
}
/** Drops round brackets around words, and one that follows the mark of a list item: `(5)`, `B)`. */
function dropBrackets(text) {
    const dropped = new Set();
    const open = [];
    for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
        if (bracket === '(') {
            open.push(index);
            continue;
        }
        const start = open.pop();
        if (start === undefined) {
            if (/[\p{L}\p{N}]/u.test(text.charAt(index - 1)) && isEdge(text.charAt(index + 1)))
                dropped.add(index);
        }
        else if (isAside(text, start, index))
            dropped.add(start).add(index);
    }
    return text.replaceAll(/[()]/g, (bracket, index) => (dropped.has(index) ? '' : bracket));
}
/** Tells whether brackets stand around words: with nothing attached to them, and no operator before or after. */
function isAside(text, start, end) {
    const [before, after] = [text.charAt(start - 1), text.charAt(end + 1)];
    if (!isEdge(before) || !isEdge(after) || text.slice(start + 1, end).trim() === '')
        return false;
    return ![before === ' ' ? text.charAt(start - 2) : '', after === ' ' ? text.charAt(end + 2) : ''].some((sign) => OPERATOR.test(sign));
}
const OPERATOR = /[^\p{L}\p{M}\p{N}\p{Terminal_Punctuation}()]/u;
const EDGE = /^[ ()\p{Terminal_Punctuation}]?$/u;
function isEdge(character) {
    return EDGE.test(character);
}
const LETTER = String.raw `[\p{L}\p{M}]`;
/** A hyphen, or a dash, between letters, more than one on a side: x-y may be a difference, x-ray is a word. */
const LINK = new RegExp(String.raw `(?<=${LETTER}{2}) ?- ?(?=${LETTER})|(?<=${LETTER}) ?- ?(?=${LETTER}{2})`, 'gu');
const ELLIPSIS = /\.{2,}/g;
/** A point after a single letter, or before one: U.S., Ph.D.; that of google.com or main.py is part of a name. */
const ABBREVIATION = new RegExp(String.raw `(?<=(?<!${LETTER})${LETTER})\.(?=${LETTER})|(?<=${LETTER})\.(?=${LETTER}(?!${LETTER}))`, 'gu');
/** Marks that part wherever they stand, as the comma does. */
const PARTING = /[[\p{Terminal_Punctuation}¿¡]--[.:!?]]/gv;
const ENDING = /(?<!\p{Terminal_Punctuation})\p{Terminal_Punctuation}+(?!\S)/gu;
/** Drops the marks of sentences and words; those within a value stay. */
function dropMarks(text) {
    return text
        .replaceAll(ELLIPSIS, ' ')
        .replaceAll(ABBREVIATION, '')
        .replaceAll(PARTING, ' ')
        .replaceAll(ENDING, '')
        .replaceAll(LINK, (link) => (link === '-' ? '' : ' '));
}

;// CONCATENATED MODULE: ./src/evaluators/exact-match.ts



/** Scores 1 where answer and expected text are the same words and values (plainWords); a list means any. */
const exactMatch = {
    version: 2,
    settings: {},
    reference: {
        rule: [
            '1 where the answer is the expected text, else 0. A list means any of its texts.',
            'These do not count: case; spaces at the ends and doubled ones; how a character is encoded (Unicode’s NFKC, invisible characters left out); quotes and apostrophes; the hyphen in a word; round brackets around words; marks at the end of a word (`. , ; : ! ?`, of other scripts too); the commas of thousands; emoji and the stars of Markdown.',
            'All else counts: signs, decimal points, operators, other brackets, currencies, `%`, and marks within a value such as `10:30`. A text of which nothing would be left counts as it stands.',
        ],
        versions: { 2: 'signs, points, operators and other marks in a value count; NFKC' },
        examples: [
            { expected: 'Paris', answer: ' “PARIS”. ', value: 1 },
            { expected: 'Paris', answer: 'It is Paris.', value: 0 },
            { expected: ['UK', 'United Kingdom'], answer: 'U.K.', value: 1 },
            { expected: '1,000', answer: '1000', value: 1 },
            { expected: '10', answer: '1.0', value: 0 },
            { expected: '-24', answer: '24', value: 0 },
            { expected: 'C++', answer: 'C', value: 0 },
            { expected: '10:30', answer: '1030', value: 0 },
            { expected: '] )', answer: '> >', value: 0 },
        ],
    },
    findProblem: ({ expected }) => (0,expected_texts/* findTextProblem */.y8)(expected),
    evaluate: ({ expected }, output) => {
        const answer = plainWords(output);
        const texts = (0,expected_texts/* expectedTexts */.T_)(expected);
        const found = texts.find((text) => plainWords(text) === answer);
        const explanation = found === undefined ? `${(0,cite_text/* cite */.Y0)(answer)} is not ${(0,cite_text/* listSome */.XT)(texts, ' or ')}` : `equals ${(0,cite_text/* cite */.Y0)(found)}`;
        return { status: 'scored', value: found === undefined ? 0 : 1, answer, explanation };
    },
};

;// CONCATENATED MODULE: ./src/evaluators/sequence-matcher.ts
/**
 * Gives Python's `difflib.SequenceMatcher(None, a, b).ratio()`, bit for bit: 0 to 1, twice the characters in matching
 * blocks (Ratcliff and Obershelp 1988) over all characters. Counts code points; drops the popular ones of a long `b` as
 * difflib's autojunk does. Memory grows with the length of the texts, not with its square.
 */
function sequenceRatio(a, b) {
    const matcher = new Matcher(codePoints(a), codePoints(b));
    return matcher.length === 0 ? 1 : (2 * matcher.countMatches()) / matcher.length;
}
class Matcher {
    length;
    #a;
    #b;
    /** Positions in b of the code point at each index of a, in order. */
    #rows;
    /** Latest i on each diagonal (i - j is the same) at which a and b agree, and the i at which that run began. */
    #lastRow;
    #firstRow;
    constructor(a, b) {
        const positions = indexOf(b);
        this.length = a.length + b.length;
        this.#a = a;
        this.#b = b;
        this.#rows = Array.from(a, (codePoint) => positions.get(codePoint) ?? []);
        this.#lastRow = new Int32Array(this.length).fill(-1);
        this.#firstRow = new Int32Array(this.length);
    }
    countMatches() {
        let matches = 0;
        const ranges = [[0, this.#a.length, 0, this.#b.length]];
        for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
            const [aLow, aHigh, bLow, bHigh] = range;
            const { i, j, size } = this.#longestMatch(aLow, aHigh, bLow, bHigh);
            if (size === 0)
                continue;
            matches += size;
            if (aLow < i && bLow < j)
                ranges.push([aLow, i, bLow, j]);
            if (i + size < aHigh && j + size < bHigh)
                ranges.push([i + size, aHigh, j + size, bHigh]);
        }
        return matches;
    }
    #longestMatch(aLow, aHigh, bLow, bHigh) {
        let best = { i: aLow, j: bLow, size: 0 };
        for (let i = aLow; i < aHigh; i += 1) {
            const row = this.#rows[i] ?? [];
            for (let k = lowerBound(row, bLow); k < row.length; k += 1) {
                const j = row[k] ?? 0;
                if (j >= bHigh)
                    break;
                const diagonal = this.#b.length + i - j - 1;
                // What an earlier search left is true inside these bounds too, since it is of the same texts.
                const isLonger = i > aLow && j > bLow && this.#lastRow[diagonal] === i - 1;
                if (!isLonger)
                    this.#firstRow[diagonal] = i;
                this.#lastRow[diagonal] = i;
                const size = i - (this.#firstRow[diagonal] ?? 0) + 1;
                if (size > best.size)
                    best = { i: i - size + 1, j: j - size + 1, size };
            }
        }
        return this.#extend(best, aLow, aHigh, bLow, bHigh);
    }
    /** Extends a match: popular code points start none but may continue one. */
    #extend({ i, j, size }, aLow, aHigh, bLow, bHigh) {
        const a = this.#a;
        const b = this.#b;
        let [start, other, length] = [i, j, size];
        while (start > aLow && other > bLow && a[start - 1] === b[other - 1]) {
            start -= 1;
            other -= 1;
            length += 1;
        }
        while (start + length < aHigh && other + length < bHigh && a[start + length] === b[other + length])
            length += 1;
        return { i: start, j: other, size: length };
    }
}
/** Gives the index of the first number that is at least `least`. */
function lowerBound(sorted, least) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function codePoints(text) {
    return Uint32Array.from(Array.from(text, (character) => character.codePointAt(0) ?? 0));
}
function indexOf(b) {
    const positions = new Map();
    for (const [j, codePoint] of b.entries()) {
        const list = positions.get(codePoint);
        if (list === undefined)
            positions.set(codePoint, [j]);
        else
            list.push(j);
    }
    if (b.length < 200)
        return positions;
    const popular = Math.floor(b.length / 100) + 1;
    for (const [codePoint, list] of positions)
        if (list.length > popular)
            positions.delete(codePoint);
    return positions;
}

;// CONCATENATED MODULE: ./src/evaluators/fuzzy-match.ts




/**
 * Scores how alike answer and expected text are (sequenceRatio), ignoring case and outer spaces; of a list, the best.
 */
const fuzzyMatch = {
    version: 1,
    settings: {},
    reference: {
        rule: [
            'How alike the answer and the expected text are, from 0 to 1: Python’s `difflib.SequenceMatcher(None, expected, answer).ratio()` of both in lower case without spaces at the ends, to the last bit. Of a list, the best. Characters are compared as they are encoded.',
        ],
        examples: [
            { expected: 'Good morning', answer: ' good MORNING ', value: 1 },
            { expected: ['xyz', 'abcd'], answer: 'bcde', value: 0.75 },
        ],
    },
    findProblem: ({ expected }) => (0,expected_texts/* findTextProblem */.y8)(expected),
    evaluate: ({ expected }, output) => {
        const answer = (0,python_text/* strip */.bB)((0,python_text/* lower */.ib)(output));
        let best = { value: 0, text: '' };
        for (const text of (0,expected_texts/* expectedTexts */.T_)(expected)) {
            const value = sequenceRatio((0,python_text/* strip */.bB)((0,python_text/* lower */.ib)(text)), answer);
            if (value > best.value)
                best = { value, text };
        }
        const explanation = best.value === 0 ? 'nothing in common' : `most like ${(0,cite_text/* cite */.Y0)(best.text)}`;
        return { status: 'scored', value: best.value, answer, explanation };
    },
};

// EXTERNAL MODULE: ./src/stats/sum.ts
var sum = __webpack_require__(7404);
;// CONCATENATED MODULE: ./src/evaluators/human.ts


/** Most people whose marks an explanation lists. */
const MAX_LISTED = 10;
const MAX_RATERS = 100;
/** Scores an answer by what people said of it; until enough have, it is pending. */
const human = {
    version: 1,
    settings: {
        scale: wordSetting(['pass_fail', '1_to_5'], 'what `llm-bench rate` asks for'),
        raters: {
            check: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MAX_RATERS
                ? undefined
                : `a whole number from 1 to ${MAX_RATERS}`,
            default: 1,
            text: 'how many people must have rated an answer',
        },
    },
    needs: ['ballots'],
    reference: {
        rule: [
            'The mean of what people said of this very answer, in the ballots that `llm-bench rate` writes: pass is 1, fail 0; 1 to 5 are 0, 0.25, 0.5, 0.75 and 1. Of each person the last word counts.',
            'An answer that fewer than `raters` people have rated is pending: shown and counted, never failed, and left out of comparisons, whatever other evaluators say of it: to count now only those that one of them fails already would make the rate one of failures. `llm-bench score` scores such answers when there are ballots, and asks nobody.',
            'See docs/rating.md.',
        ],
        examples: [],
    },
    findProblem: () => undefined,
    evaluate: (item, answer, settings, { ballots }) => {
        if (ballots === undefined)
            return { status: 'unscored', reason: 'there are no ballots' };
        const cast = ballots.find(item, answer);
        const needed = typeof settings['raters'] === 'number' ? settings['raters'] : 1;
        return cast.length < needed ? waitFor(needed, cast.length) : scoreBy(cast);
    },
};
function waitFor(needed, cast) {
    const reason = needed === 1 ? 'nobody has rated it yet' : `${cast} of ${needed} people have rated it`;
    return { status: 'pending', reason };
}
function scoreBy(cast) {
    const values = cast.map(({ score }) => score);
    const value = (0,sum/* sum */.c)(values) / values.length;
    return {
        status: 'scored',
        value,
        answer: null,
        explanation: human_explain(cast),
        ...(values.length > 1 && { secondary: { human_spread: Math.max(...values) - Math.min(...values) } }),
    };
}
function human_explain(cast) {
    const marks = cast
        .slice(0, MAX_LISTED)
        .map(({ mark, score }) => String(mark ?? Math.round(score * 100) / 100));
    const more = cast.length > MAX_LISTED ? ', ...' : '';
    const people = cast.length === 1 ? 'one person' : `${cast.length} people`;
    return `rated by ${people}: ${marks.join(', ')}${more}`;
}

// EXTERNAL MODULE: ./src/text/collect-sources.ts
var collect_sources = __webpack_require__(28942);
;// CONCATENATED MODULE: ./src/evaluators/javascript.ts

/** Scores what a function of the user's says that an answer is worth. */
const javascript = {
    version: 1,
    settings: {
        file: {
            check: (value) => typeof value === 'string' &&
                (value === '' || collect_sources/* PROGRAM_ENDINGS */.kt.some((ending) => value.endsWith(ending)))
                ? undefined
                : `the path of a file that ends in ${collect_sources/* PROGRAM_ENDINGS */.kt.map((ending) => `\`${ending}\``).join(', ')}`,
            default: '',
            text: 'the file with the function, relative to the benchmark file',
            program: true,
        },
        timeout_seconds: {
            check: (value) => typeof value === 'number' && value > 0 && value <= 300 ? undefined : 'a number above 0, at most 300',
            default: 10,
            text: 'time that it has for an answer',
        },
    },
    needs: ['scripts'],
    reference: {
        rule: [
            'What the file’s default export, a function of yours, says of the answer: it is given `{input, expected, answer, metadata}` (and `messages` where the case is a conversation) and gives a number from 0 to 1, `true` (1) or `false` (0), or `{value, explanation}`; or a promise of that. `expected` may be anything or missing: it is yours to read.',
            'Whatever else it gives, and an error, a process that ends, too much time or memory leave the answer unscored, with the reason. It must give the same for the same answer, whatever it was asked before.',
            'The file is TypeScript or JavaScript, a module of either kind, and runs on the Node that runs the tool, which for TypeScript must be 22.18 or newer. It sees itself and the files that it names by a path that begins with `./` or `../`, and nothing else: no package, no variable, no network where a jail holds. All these files are part of the fingerprint by their content: a change of them is a change of the check. More in [your own checks](own-checks.md).',
        ],
        examples: [],
    },
    findProblem: (_item, { file = '' }) => file === '' ? '`file` is missing: the file with the function' : undefined,
    evaluate: async (item, answer, settings, { scripts }) => {
        if (scripts === undefined)
            return { status: 'unscored', reason: 'no program is asked here' };
        const { file, content, timeout_seconds: time } = settings;
        const reply = await scripts.ask({
            file: typeof file === 'string' ? file : '',
            content: typeof content === 'string' ? content : '',
            timeoutSeconds: typeof time === 'number' ? time : 10,
            given: describe(item, answer),
        });
        if (reply.status === 'failed')
            return { status: 'unscored', reason: reply.reason };
        const { value, explanation } = reply;
        return { status: 'scored', value, answer, explanation: explanation || `the check gives ${value}` };
    },
};
function describe({ input, messages, expected, metadata }, answer) {
    return {
        input,
        ...(messages !== undefined && { messages: messages.map(({ role, content }) => ({ role, content })) }),
        ...{ expected, answer, metadata },
    };
}

// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/json.ts
var json = __webpack_require__(21789);
// EXTERNAL MODULE: ./src/text/phrase.ts
var phrase = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/text/value-path.ts
var value_path = __webpack_require__(35816);
// EXTERNAL MODULE: ./src/domain/json.ts
var domain_json = __webpack_require__(97504);
;// CONCATENATED MODULE: ./src/evaluators/decimal.ts
/** Most digits of a number: longer ones are no answer to anything, and exact sums of them would take too long. */
const MAX_DIGITS = 1000;
/** Reads digits with an optional sign, fraction and exponent; undefined for any other text. */
function parseDecimal(text) {
    if (/^\d{1,15}$/.test(text))
        return { digits: BigInt(text), exponent: 0 };
    const match = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?$/i.exec(text);
    if (match === null)
        return undefined;
    const [, sign = '', whole = '', fraction = '', power = '0'] = match;
    const exponent = Number(power) - fraction.length;
    const digits = whole + fraction;
    if (digits === '' || digits.length > MAX_DIGITS || Math.abs(exponent) > MAX_DIGITS)
        return undefined;
    return { digits: BigInt(sign === '-' ? `-${digits}` : digits), exponent };
}
/** Reads a number as YAML may write it, `+5`, `1.`, `0x1F` and `0o17` too; undefined for any other text. */
function parseWritten(text) {
    if (!/^0(?:x[\da-f]+|o[0-7]+)$/i.test(text))
        return parseDecimal(text);
    return text.length > MAX_DIGITS ? undefined : { digits: BigInt(text.toLowerCase()), exponent: 0 };
}
/** Tells whether two decimals are at most `tolerance` apart; exact, so that 0.3 and 0.29 are 0.01 apart. */
function isWithin(a, b, tolerance) {
    const exponent = Math.min(a.exponent, b.exponent, tolerance.exponent);
    const scaled = ({ digits, exponent: own }) => digits * 10n ** BigInt(own - exponent);
    const difference = scaled(a) - scaled(b);
    return (difference < 0n ? -difference : difference) <= scaled(tolerance);
}

;// CONCATENATED MODULE: ./src/evaluators/json/compare-json.ts



/** Finds the first place where an answer is not what is expected, in words; undefined where they are equal. */
function findDifference(expected, answer, path = '') {
    if (Array.isArray(expected))
        return compareLists(expected, answer, path);
    if ((0,domain_json/* isMapping */.p)(expected))
        return compareMappings(expected, answer, path);
    return isSame(expected, answer) ? undefined : `${at(path)}${show(answer.written)} is not ${show(expected)}`;
}
function compareLists(expected, { value, written }, path) {
    if (!Array.isArray(value) || !Array.isArray(written))
        return `${at(path)}${show(written)} is no list`;
    if (value.length !== expected.length)
        return `${at(path)}${value.length} items, not ${expected.length}`;
    for (const [index, item] of expected.entries()) {
        const difference = findDifference(item, { value: value[index], written: written[index] }, join(path, index));
        if (difference !== undefined)
            return difference;
    }
    return undefined;
}
function compareMappings(expected, { value, written }, path) {
    if (!(0,domain_json/* isMapping */.p)(value) || !(0,domain_json/* isMapping */.p)(written))
        return `${at(path)}${show(written)} is no object`;
    for (const [key, item] of Object.entries(expected)) {
        if (!Object.hasOwn(value, key))
            return `${at(join(path, key))}it is missing`;
        const difference = findDifference(item, { value: value[key], written: written[key] }, join(path, key));
        if (difference !== undefined)
            return difference;
    }
    const extra = Object.keys(value).find((key) => !Object.hasOwn(expected, key));
    return extra === undefined ? undefined : `${at(join(path, extra))}it is not expected`;
}
/** Compares texts, numbers, booleans and null; numbers by value, all of their digits. */
function isSame(expected, { value, written }) {
    if (typeof value !== 'number')
        return value === expected;
    const wanted = toDecimal(expected);
    const found = parseDecimal(String(written));
    // Numbers of more digits than are counted with are the same where they are written alike.
    if (wanted === undefined && found === undefined)
        return String(written) === String(expected);
    if (wanted === undefined || found === undefined)
        return false;
    return isWithin(found, wanted, { digits: 0n, exponent: 0 });
}
/** Gives the number that is expected. Files hold numbers as they are written: `1.10` is a text that is one. */
function toDecimal(expected) {
    if (typeof expected === 'number')
        return parseDecimal(String(expected));
    const isWritten = typeof expected === 'string' && String(Number(expected)) !== expected;
    return isWritten ? parseWritten(expected) : undefined;
}
function join(path, key) {
    return path === '' ? String(key) : `${path}.${key}`;
}
function at(path) {
    return path === '' ? '' : `\`${(0,cite_text/* shorten */.ml)(path)}\`: `;
}
function show(value) {
    if (Array.isArray(value))
        return 'a list';
    return (0,domain_json/* isMapping */.p)(value) ? 'an object' : (0,cite_text/* shorten */.ml)(JSON.stringify(value));
}

;// CONCATENATED MODULE: ./src/evaluators/json/read-json-answer.ts



/** Says of both evaluators of JSON what they take for an answer. */
const JSON_ANSWER = 'The answer must be JSON and nothing else, or hold one fenced block (` ```json `, or the only one there is) with JSON in it, whatever stands around that; any other answer scores 0. JSON as RFC 8259 has it: comments, commas before a closing bracket, single quotes, `NaN`, a key given twice and more than 32 levels are refused.';
/** Reads the JSON of an answer: all of it, or its one fenced block. */
function readJsonAnswer(answer) {
    const blocks = findBlocks(answer);
    const marked = blocks.filter(({ isJson }) => isJson);
    const [block, second] = marked.length > 0 ? marked : blocks;
    if (second !== undefined)
        return { status: 'none', reason: 'the answer holds more than one fenced block' };
    const text = (block?.text ?? answer).trim();
    if (text === '')
        return { status: 'none', reason: 'the answer is empty' };
    try {
        return { status: 'read', text, json: (0,json/* parseJson */.qF)(text, 'the answer') };
    }
    catch (error) {
        if (!(error instanceof problem.UserError))
            throw error;
        const line = error.problems[0]?.place?.line ?? 1;
        const message = error.cause instanceof Error ? error.cause.message : error.message;
        return {
            status: 'none',
            reason: `the answer is no JSON: ${(0,cite_text/* shorten */.ml)(message)}${line > 1 ? ` (line ${line})` : ''}`,
        };
    }
}
const read_json_answer_FENCE = /^[ \t]{0,3}(`{3,}|~{3,})[ \t]*([^\n`]*)$/;
/** Finds the fenced blocks of a text; one that is not closed ends with it. */
function findBlocks(text) {
    const blocks = [];
    let open;
    const close = () => {
        if (open !== undefined)
            blocks.push({ text: open.lines.join('\n'), isJson: open.isJson });
        open = undefined;
    };
    // JSON itself may be of one line of any length, which begins no block.
    for (const line of text.includes('```') || text.includes('~~~') ? text.split(/\r?\n/) : []) {
        const [, fence = '', info = ''] = (line.length < 200 ? read_json_answer_FENCE.exec(line) : null) ?? [];
        if (open === undefined) {
            if (fence !== '')
                open = { fence, isJson: /^jsonc?\b/i.test(info), lines: [] };
        }
        else if (fence.startsWith(open.fence) && info.trim() === '')
            close();
        else
            open.lines.push(line);
    }
    close();
    return blocks;
}

;// CONCATENATED MODULE: ./src/evaluators/json-match.ts









/** Scores 1 where the answer is the expected JSON, or where the listed paths of both are equal. */
const jsonMatch = {
    version: 1,
    settings: {
        paths: {
            check: (value) => Array.isArray(value) && value.every((path) => typeof path === 'string' && path !== '')
                ? undefined
                : 'a list of paths such as `total` or `items.0.price`',
            default: [],
            text: 'the only places that are compared, keys parted by dots; `items[].id` is the `id` of each item',
            fromMetadata: true,
        },
    },
    reference: {
        rule: [
            '1 where the answer is the expected value as JSON, else 0. `expected` is any JSON value; a text that is JSON itself, as in a cell of a table, is read. A list is a list, not any of its items.',
            'The order of keys and the spaces between them do not count, that of items does. Numbers are compared by value, with all their digits (`1`, `1.0` and `1e0` are one number, 0.1 and 0.10000000000000001 are two); a number that `expected` holds in a spelling of its own (`1.10`, `007`) is the number of that value, or that text. Texts are compared character by character.',
            'With `paths` only these are compared, and all must be equal; the part of them that is stands beside it as `paths_equal`. What a path names must be in `expected`.',
            JSON_ANSWER,
        ],
        examples: [
            { expected: { name: 'Ada', born: 1815 }, answer: '{"born": 1815.0, "name": "Ada"}', value: 1 },
            { expected: { name: 'Ada' }, answer: 'Here it is:\n```json\n{"name": "Ada"}\n```', value: 1 },
            { expected: { name: 'Ada' }, answer: 'It is {"name": "Ada"}.', value: 0 },
            { expected: { name: 'Ada' }, answer: '{"name": "Ada", "born": 1815}', value: 0 },
            { expected: [1, 2], answer: '[2, 1]', value: 0 },
            { expected: '{"total": 0.30}', answer: '{"total": 0.3}', value: 1 },
            {
                expected: { total: 5, note: 'paid' },
                answer: '{"total": 5, "note": "all paid"}',
                settings: { paths: ['total'] },
                value: 1,
            },
        ],
    },
    findProblem: ({ expected, metadata }, settings) => {
        if (expected === null)
            return '`expected` is missing';
        const wanted = readExpected(expected);
        const missing = pathsOf(metadata['paths'] ?? settings['paths']).find((path) => (0,value_path/* findValue */.j)(wanted, path) === undefined);
        return missing === undefined
            ? undefined
            : ['`paths` names what `expected` does not hold: ', (0,phrase/* quoted */.T)((0,quote/* quote */.h)(missing))];
    },
    evaluate: ({ expected, metadata }, output, settings) => {
        const read = readJsonAnswer(output);
        const paths = pathsOf(metadata['paths'] ?? settings['paths']);
        if (read.status === 'none')
            return {
                ...{ status: 'scored', value: 0, answer: null, explanation: read.reason },
                ...(paths.length > 0 && { secondary: { paths_equal: 0 } }),
            };
        const wanted = readExpected(expected);
        const differences = paths.length === 0
            ? [findDifference(wanted, read.json)]
            : paths.map((path) => compareAt(path, wanted, read.json));
        const found = differences.filter((difference) => difference !== undefined);
        return {
            status: 'scored',
            value: found.length === 0 ? 1 : 0,
            answer: read.text,
            explanation: found.length > 0
                ? `${found[0]}${found.length > 1 ? `, and ${found.length - 1} more` : ''}`
                : paths.length === 0
                    ? 'is the expected JSON'
                    : `as expected: ${(0,cite_text/* listSome */.XT)(paths, ', ', cite_text/* shorten */.ml)}`,
            ...(paths.length > 0 && { secondary: { paths_equal: 1 - found.length / paths.length } }),
        };
    },
};
function compareAt(path, wanted, { value, written }) {
    const found = (0,value_path/* findValue */.j)(value, path);
    if (found === undefined)
        return `\`${(0,cite_text/* shorten */.ml)(path)}\`: it is missing`;
    return findDifference((0,value_path/* findValue */.j)(wanted, path), { value: found, written: (0,value_path/* findValue */.j)(written, path) }, path);
}
/** Gives what is expected; a text that is JSON is read, with its numbers as they are written. */
function readExpected(expected) {
    if (typeof expected !== 'string')
        return expected;
    try {
        return (0,json/* parseJson */.qF)(expected, 'expected').written;
    }
    catch (error) {
        if (error instanceof problem.UserError)
            return expected;
        throw error;
    }
}
function pathsOf(value) {
    return value !== undefined && (0,expected_texts/* isList */.Lv)(value) ? value.filter((path) => typeof path === 'string') : [];
}

// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validator.js + 4 modules
var validator = __webpack_require__(12504);
// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/dereference.js
var dereference = __webpack_require__(51176);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
;// CONCATENATED MODULE: ./src/evaluators/json/keywords.ts
/** The keywords of the drafts that are read. */
const KEYWORDS = {
    ...named('schema', 'additionalItems unevaluatedItems contains additionalProperties unevaluatedProperties'),
    ...named('schema', 'propertyNames not if then else'),
    ...named('schemas', 'allOf anyOf oneOf prefixItems'),
    ...named('schema or schemas', 'items'),
    ...named('schema by name', '$defs definitions properties dependentSchemas'),
    ...named('schema by pattern', 'patternProperties'),
    ...named('schema or names by name', 'dependencies'),
    ...named('types', 'type'),
    ...named('number', 'maximum minimum'),
    ...named('positive number', 'multipleOf'),
    ...named('number or flag', 'exclusiveMaximum exclusiveMinimum'),
    ...named('count', 'maxLength minLength maxItems minItems maxProperties minProperties maxContains minContains'),
    ...named('flag', 'uniqueItems deprecated readOnly writeOnly'),
    ...named('text', 'format title description $comment $id id $anchor contentEncoding contentMediaType'),
    ...named('pattern', 'pattern'),
    ...named('names', 'required'),
    ...named('names by name', 'dependentRequired'),
    ...named('values', 'enum examples'),
    ...named('anything', 'const default example contentSchema $vocabulary'),
    ...named('reference', '$ref'),
    ...named('draft', '$schema'),
    ...named('refused', '$dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor nullable'),
};
/** Keywords whose schemas hold for the same value as the schema that they stand in. */
const IN_PLACE = 'allOf anyOf oneOf not if then else dependentSchemas'.split(' ');
/** The types of JSON Schema. */
const TYPES = 'array boolean integer null number object string'.split(' ');
function named(shape, names) {
    return Object.fromEntries(names.split(' ').map((name) => [name, shape]));
}

;// CONCATENATED MODULE: ./src/evaluators/json/references.ts



/** Finds a `$ref` that leads out of the schema, to nothing, or back to itself without a step into the value. */
function findReferenceFault(schema, resolve) {
    // It writes addresses into what it is given.
    const copy = structuredClone(schema);
    let known;
    try {
        known = resolve(copy);
    }
    catch (error) {
        return { path: [], message: error instanceof Error ? error.message.slice(0, 200) : String(error) };
    }
    const nodes = listNodes(copy);
    const dangling = nodes.find((node) => refOf(node) !== undefined && known[addressOf(node)] === undefined);
    if (dangling !== undefined)
        return { path: [...dangling.path, '$ref'], message: references_explain(refOf(dangling) ?? '') };
    const circle = nodes.find((node) => isCircle(node.schema, known, new Set(), new Set()));
    return (circle && { path: circle.path, message: 'the schema refers to itself without a step into the value' });
}
function references_explain(ref) {
    return /^[a-z][a-z0-9+.-]*:/i.test(ref)
        ? `\`$ref\` leads to another document, ${(0,quote/* quote */.h)(ref)}: nothing is fetched; put it into \`$defs\``
        : `\`$ref\` leads nowhere: ${(0,quote/* quote */.h)(ref)}`;
}
function refOf({ schema }) {
    return typeof schema['$ref'] === 'string' ? schema['$ref'] : undefined;
}
function addressOf({ schema }) {
    return String(schema['__absolute_ref__']);
}
/** Lists the schemas in a schema that are mappings. */
function listNodes(top) {
    const nodes = [];
    const visit = (schema, path) => {
        if (!(0,domain_json/* isMapping */.p)(schema))
            return;
        nodes.push({ schema, path });
        for (const [key, value] of Object.entries(schema)) {
            const shape = Object.hasOwn(KEYWORDS, key) ? KEYWORDS[key] : undefined;
            if (shape?.startsWith('schema') !== true)
                continue;
            if (Array.isArray(value))
                value.forEach((item, index) => visit(item, [...path, key, index]));
            else if (!shape.includes(' by '))
                visit(value, [...path, key]);
            else
                for (const [name, item] of Object.entries((0,domain_json/* isMapping */.p)(value) ? value : {}))
                    visit(item, [...path, key, name]);
        }
    };
    visit(top, []);
    return nodes;
}
/** Tells whether a schema leads back to itself by keywords that hold for the same value. */
function isCircle(schema, known, open, done) {
    if (!(0,domain_json/* isMapping */.p)(schema) || done.has(schema))
        return false;
    if (open.has(schema))
        return true;
    open.add(schema);
    const ref = refOf({ schema });
    const next = ref === undefined ? [] : [known[addressOf({ schema })]];
    for (const key of IN_PLACE) {
        const value = schema[key];
        if (Array.isArray(value))
            next.push(...value);
        else if (key === 'dependentSchemas')
            next.push(...Object.values((0,domain_json/* isMapping */.p)(value) ? value : {}));
        else
            next.push(value);
    }
    const isFound = next.some((one) => isCircle(one, known, open, done));
    open.delete(schema);
    done.add(schema);
    return isFound;
}

;// CONCATENATED MODULE: ./src/evaluators/json/check-schema.ts






/** The drafts that are read, by the end of their `$schema`. */
const DRAFTS = {
    'draft-04': '4',
    'draft-06': '7',
    'draft-07': '7',
    '2019-09': '2019-09',
    '2020-12': '2020-12',
};
const KNOWN = Object.keys(KEYWORDS);
/** Gives the draft that a schema is written in: 2020-12 unless it says another. */
function draftOf(schema) {
    const written = (0,domain_json/* isMapping */.p)(schema) ? schema['$schema'] : undefined;
    return (typeof written === 'string' ? findDraft(written) : undefined) ?? '2020-12';
}
/** Finds what is wrong with a JSON Schema, before anything is held against it. */
function findSchemaFault(schema) {
    return findFault(schema, []) ?? findReferenceFault(schema, dereference/* dereference */.DS);
}
function findFault(schema, path) {
    if (typeof schema === 'boolean')
        return undefined;
    if (!(0,domain_json/* isMapping */.p)(schema))
        return fault(path, 'a schema must be a mapping, true or false');
    return firstOf(Object.entries(schema), ([key, value]) => {
        const shape = Object.hasOwn(KEYWORDS, key) ? KEYWORDS[key] : undefined;
        if (shape !== undefined)
            return checks[shape](value, [...path, key], key);
        // A mistyped keyword would check nothing; others are notes of other tools.
        const meant = key.startsWith('x-') ? undefined : (0,nearest/* nearest */.p)(key, KNOWN);
        return meant === undefined
            ? undefined
            : fault([...path, key], `there is no keyword ${(0,quote/* quote */.h)(key)}; did you mean ${(0,quote/* quote */.h)(meant)}?`);
    });
}
const inMapping = (check, name) => (value, path, key) => (0,domain_json/* isMapping */.p)(value)
    ? firstOf(Object.entries(value), ([inner, item]) => name?.(inner, [...path, inner], key) ?? check(item, [...path, inner], key))
    : must(path, key, 'a mapping');
const inList = (check) => (value, path, key) => Array.isArray(value) && value.length > 0
    ? firstOf(value.entries(), ([index, item]) => check(item, [...path, index], key))
    : must(path, key, 'a list that is not empty');
const holds = (test, words) => (value, path, key) => test(value) ? undefined : must(path, key, words);
const isText = (value) => typeof value === 'string';
const isNames = (value) => Array.isArray(value) && value.every(isText);
const isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isType = (value) => typeof value === 'string' && TYPES.includes(value);
const checks = {
    schema: findFault,
    schemas: inList(findFault),
    'schema or schemas': (value, path, key) => (Array.isArray(value) ? inList(findFault) : findFault)(value, path, key),
    'schema by name': inMapping(findFault),
    'schema by pattern': inMapping(findFault, checkPattern),
    'schema or names by name': inMapping((value, path) => isNames(value) ? undefined : findFault(value, path)),
    types: holds((value) => isType(value) || (Array.isArray(value) && value.length > 0 && value.every(isType)), `one of ${TYPES.join(', ')}, or a list of them`),
    number: holds((value) => typeof value === 'number', 'a number'),
    'positive number': holds((value) => typeof value === 'number' && value > 0, 'a number above 0'),
    'number or flag': holds((value) => typeof value === 'number' || typeof value === 'boolean', 'a number'),
    count: holds(isCount, 'a whole number from 0'),
    flag: holds((value) => typeof value === 'boolean', '`true` or `false`'),
    text: holds(isText, 'text'),
    pattern: checkPattern,
    names: holds(isNames, 'a list of texts'),
    'names by name': inMapping(holds(isNames, 'a list of texts')),
    values: holds((value) => Array.isArray(value) && value.length > 0, 'a list that is not empty'),
    anything: () => undefined,
    reference: holds(isText, 'text'),
    draft: holds((value) => typeof value === 'string' && findDraft(value) !== undefined, `the address of one of ${Object.keys(DRAFTS).join(', ')}`),
    refused: (_value, path, key) => fault(path, key === 'nullable'
        ? '`nullable` is OpenAPI’s; name `null` among the types'
        : `${(0,quote/* quote */.h)(key)} is not supported; use \`$ref\``),
};
function checkPattern(value, path, key) {
    if (typeof value !== 'string')
        return must(path, key, 'a pattern');
    try {
        new RegExp(value, 'u');
        return undefined;
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : String(error);
        return must(path, key, `a pattern as JavaScript reads it: ${reason.slice(0, 200)}`);
    }
}
function findDraft(written) {
    const name = /^https?:\/\/json-schema\.org\/(?:draft\/)?(draft-0\d|20\d\d-\d\d)\/schema#?$/.exec(written)?.[1];
    return Object.entries(DRAFTS).find(([draft]) => draft === name)?.[1];
}
function must(path, key, words) {
    return fault(path, `${(0,quote/* quote */.h)(key)} must be ${words}`);
}
function fault(path, message) {
    return { path, message };
}
function firstOf(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/evaluators/json-schema.ts




/** Scores 1 where the answer is JSON that a JSON Schema allows. */
const jsonSchema = {
    version: 1,
    settings: {
        schema: {
            check: (value) => {
                const fault = findSchemaFault(value);
                return fault === undefined ? undefined : `a JSON Schema: ${fault.message}`;
            },
            default: {},
            text: 'the JSON Schema, or the path of a file of JSON or YAML that holds it, relative to the benchmark file; any JSON unless given',
            document: findSchemaFault,
        },
    },
    // Those of the schema and of its formats.
    hasPatterns: true,
    reference: {
        rule: [
            '1 where the answer is JSON and valid against the schema, else 0. No `expected` is needed.',
            'Drafts 4, 6, 7, 2019-09 and 2020-12 are read, the last unless `$schema` names another. `$ref` leads to parts of the same schema only, nothing is fetched; `$dynamicRef`, `$recursiveRef` and OpenAPI’s `nullable` are refused. Formats are checked (`date-time`, `email`, `uri`, `uuid` and the others of the drafts); those of other names are notes. Patterns are JavaScript’s, and one that takes too long on an answer leaves it unscored. A schema that is wrong is refused by `llm-bench validate`, with the line.',
            JSON_ANSWER,
            'The content of the schema is part of the fingerprint: a change of it is a change of the check.',
        ],
        examples: [
            { expected: null, answer: '{"name": "Ada"}', value: 1 },
            { expected: null, answer: 'Sure: {"name": "Ada"}', value: 0 },
            {
                expected: null,
                answer: '```json\n{"age": 36}\n```',
                settings: { schema: { type: 'object', required: ['age'], properties: { age: { type: 'integer' } } } },
                value: 1,
            },
            {
                expected: null,
                answer: '{"age": "36"}',
                settings: { schema: { type: 'object', properties: { age: { type: 'integer' } } } },
                value: 0,
            },
            { expected: null, answer: '"red"', settings: { schema: { enum: ['red', 'green'] } }, value: 1 },
        ],
    },
    findProblem: () => undefined,
    evaluate: (_item, output, { schema = {} }) => {
        const read = readJsonAnswer(output);
        if (read.status === 'none')
            return { status: 'scored', value: 0, answer: null, explanation: read.reason };
        const problem = validate(schema, read.json.value);
        return {
            status: 'scored',
            value: problem === undefined ? 1 : 0,
            answer: read.text,
            explanation: problem ?? 'is JSON that the schema allows',
        };
    },
};
/** Says where a value is not what a schema allows; undefined where it is. */
function validate(schema, value) {
    // The validator writes addresses into the schema it is given.
    const own = structuredClone(schema);
    const { valid, errors } = new validator/* Validator */.D(own, draftOf(schema)).validate(value);
    // The last one is the innermost: the others say that a part of them is wrong.
    const innermost = errors.at(-1);
    if (valid)
        return undefined;
    const where = innermost?.instanceLocation.replace(/^#\/?/, '') ?? '';
    return `${where === '' ? '' : `\`${(0,cite_text/* shorten */.ml)(where)}\`: `}${(0,cite_text/* shorten */.ml)(innermost?.error ?? 'is not what the schema allows')}`;
}

// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(48488);
// EXTERNAL MODULE: ./src/evaluators/criteria.ts
var evaluators_criteria = __webpack_require__(51781);
;// CONCATENATED MODULE: ./src/evaluators/llm-judge.ts






const HIGHEST_MARK = 10;
const MAX_SCALE = 100;
const MAX_RUBRIC = 20_000;
const MAX_EXPLANATION = 500;
/** Metadata with answers that are known to be wrong, as TruthfulQA has them. */
const WRONG_ANSWERS = 'incorrect_answers';
/** Scores what a judge, another model, says of an answer: by criteria from 1 to 10, or by a rubric in free words. */
const llmJudge = {
    version: 1,
    needs: ['judge'],
    settings: {
        criteria: {
            check: (value) => ((0,evaluators_criteria/* readCriteria */.oH)(value) === undefined ? evaluators_criteria/* CRITERIA_FORMS */.uc : undefined),
            default: (0,evaluators_criteria/* defaultCriteria */.Rl)().map(({ name }) => name),
            text: 'what the answer is judged by, each from 1 to 10; `criteria` of a case go before it',
            fromMetadata: true,
        },
        rubric: {
            check: (value) => value === null || isRubric(value) ? undefined : `a text of 1 to ${MAX_RUBRIC} characters`,
            default: null,
            text: 'in free words what a good answer is, in place of criteria',
            fromMetadata: true,
        },
        scale: {
            check: (value) => (isScale(value) ? undefined : `\`yes_no\` or a whole number from 2 to ${MAX_SCALE}`),
            default: 'yes_no',
            text: 'how the rubric is marked: met or not (1 or 0), or from 1 to this number',
        },
        reference: flagSetting(true, 'whether the judge is shown `expected`'),
    },
    reference: {
        rule: [
            'A judge, the model of the config’s `judge`, marks the answer by each criterion from 1 to 10 (5 is average, 7 good, 9 excellent); the score is their mean, divided by 10. Criteria are the case’s, else the evaluator’s, else those of `judge`, else accuracy, relevance and coherence. Also completeness, conciseness, helpfulness and safety are known; any other is judged by its name, or by what you write: `criteria: [accuracy, {empathy: "How well does it see how the customer feels?"}]`.',
            'With `rubric` it says whether the answer meets a text of yours (`scale: yes_no`), or how well, from 1 to `scale`; the score is that divided by `scale`.',
            'It is shown `expected`, of a list all, as right answers or what they should hold, and the list `incorrect_answers` of a case’s metadata. Where there is none, `reference: false` judges without; a rubric needs none.',
            'A reply that cannot be read for certain is asked for once more, then the answer is unscored. See docs/judging.md for costs and limits.',
        ],
        examples: [],
    },
    findProblem: ({ expected, ...item }, settings) => {
        const rubric = rubricOf(item, settings);
        if (isRubric(settings['rubric']) && settings['criteria'] !== undefined)
            return '`rubric` and `criteria` exclude each other: use the evaluator twice, with `as`';
        if (rubric === null && settings['scale'] !== undefined)
            return '`scale` needs a `rubric`';
        if (item.criteria.length > 0 && (0,evaluators_criteria/* readCriteria */.oH)(item.criteria) === undefined)
            return `\`criteria\` must be ${evaluators_criteria/* CRITERIA_FORMS */.uc}`;
        if (settings['reference'] === false)
            return undefined;
        if (expected === null)
            return rubric === null ? '`expected` is missing; `reference: false` judges without' : undefined;
        return (0,expected_texts/* isList */.Lv)(expected) && expected.length === 0 ? '`expected` is an empty list' : undefined;
    },
    evaluate: async (item, answer, settings, { judge }) => {
        if (judge === undefined)
            return { status: 'unscored', reason: 'there is no judge' };
        const task = llm_judge_createTask(item, answer, settings, judge);
        try {
            return toScore(task, await judge.judge(task));
        }
        catch (error) {
            if (!(error instanceof provider_error/* ProviderError */.m))
                throw error;
            return { status: 'unscored', reason: `judge: ${error.message}` };
        }
    },
};
function llm_judge_createTask(item, answer, settings, judge) {
    const rubric = rubricOf(item, settings);
    const hasReference = settings['reference'] !== false && item.expected !== null;
    return {
        input: inputOf(item),
        answer,
        references: hasReference ? (0,expected_texts/* expectedTexts */.T_)(item.expected) : [],
        wrong: hasReference ? wrongTexts(item.metadata[WRONG_ANSWERS]) : [],
        ...(rubric === null
            ? { criteria: criteriaOf(item, settings, judge.criteria), scale: HIGHEST_MARK }
            : { criteria: [{ name: 'rubric', description: rubric }], scale: scaleOf(settings) }),
    };
}
function wrongTexts(told) {
    return Array.isArray(told) && told.every((one) => typeof one === 'string') ? told : [];
}
/** Gives what the answer answers; of a conversation all its turns. */
function inputOf({ input, messages }) {
    return messages?.map(({ role, content }) => `${role}: ${content}`).join('\n\n') ?? input;
}
/** Gives the criteria of the case, else the evaluator's, else the judge's; the later ones describe the earlier. */
function criteriaOf({ criteria, metadata }, settings, own) {
    const uses = (0,evaluators_criteria/* readCriteria */.oH)(settings['criteria'], own) ?? [];
    const known = [...uses, ...own];
    const written = criteria.length > 0 ? criteria : metadata['criteria'];
    const found = [(0,evaluators_criteria/* readCriteria */.oH)(written, known) ?? [], uses, own, (0,evaluators_criteria/* defaultCriteria */.Rl)()].find(domain_json/* isNonEmpty */.J);
    if (found === undefined)
        throw new Error('there are no criteria');
    return found;
}
function rubricOf({ metadata }, settings) {
    if (settings['criteria'] !== undefined)
        return null;
    const rubric = metadata['rubric'] ?? settings['rubric'];
    return isRubric(rubric) ? rubric : null;
}
function isRubric(value) {
    return typeof value === 'string' && value.trim() !== '' && value.length <= MAX_RUBRIC;
}
function scaleOf({ scale }) {
    return isScale(scale) ? scale : 'yes_no';
}
function isScale(value) {
    return value === 'yes_no' || (Number.isInteger(value) && Number(value) >= 2 && Number(value) <= MAX_SCALE);
}
function toScore({ criteria, scale }, judgement) {
    if (judgement.status === 'unreadable')
        return { status: 'unscored', reason: `the judge gave no verdict that can be read: ${judgement.reason}` };
    const { verdicts, asked } = judgement;
    const highest = scale === 'yes_no' ? 1 : scale;
    const meanOf = (marks) => mean(marks.map(({ value }) => value)) / highest;
    const values = verdicts.map(meanOf);
    const byCriterion = criteria.map(({ name }, index) => {
        const marks = verdicts.flatMap((verdict) => verdict[index] ?? []);
        return { name, share: meanOf(marks), reason: marks[0]?.reason ?? '' };
    });
    return {
        status: 'scored',
        value: mean(values),
        answer: null,
        explanation: llm_judge_explain(byCriterion, highest, judgement),
        secondary: {
            ...(criteria.length > 1 &&
                Object.fromEntries(byCriterion.map(({ name, share }) => [`judge_${name}`, share]))),
            ...(asked > 1 && { judge_spread: Math.max(...values) - Math.min(...values) }),
        },
    };
}
/** Gives the marks with the first verdict's reasons, which are a model's words; a met criterion has the mark 1. */
function llm_judge_explain(marks, highest, { verdicts, asked }) {
    const each = marks.map(({ name, share, reason }) => {
        const why = reason.trim() === '' ? '' : ` (${(0,cite_text/* shorten */.ml)(reason)})`;
        return `${name} ${Math.round(share * highest * 100) / 100}${why}`;
    });
    const whole = each.join(', ');
    const shown = whole.length > MAX_EXPLANATION ? `${whole.slice(0, MAX_EXPLANATION - 3).toWellFormed()}...` : whole;
    return asked === 1 ? shown : `${verdicts.length} of ${asked} verdicts: ${shown}`;
}
function mean(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./src/evaluators/choice/plain-answer.ts


/** Parts of an answer that are looked at where it is longer: a decision stands at its beginning or at its end. */
const HEAD = 4_000;
const TAIL = 12_000;
const THOUGHTS = /[<[◁](think|thinking|thought|reasoning|reflection|scratchpad|analysis)[>\]▷][^]*?(?:[<[◁]\/\1[>\]▷]|$)|<\|begin_of_thought\|>[^]*?(?:<\|end_of_thought\|>|$)|<\|channel\|>analysis[^]*?(?:<\|channel\|>final|$)/gi;
/** What closes thoughts whose opening stands in the prompt. */
const THOUGHTS_BEFORE = /^[^]*[<[◁]\/(?:think|thinking|thought)[>\]▷]/i;
const ANSWER_TAG = /<\/?(?:final[_ ]?)?(?:answer|ans|choice|option|result)>|<\/?final>/gi;
/** What is struck out. */
const STRUCK = /~~[^~\n]{1,80}~~/g;
/** The answer of an object in JSON, whatever else it says. */
const IN_JSON = /^\s*(?:```\w*\s*)?\{[^]*?["'](?:final_?|selected_?|correct_?)?(?:answer|choice|option|label|letter)["']\s*:\s*["']([^"'\n]{1,200})["']/i;
const BOXED = /\\f?boxed\s*\{/g;
const LATEX = /\\(?:(?:text|math)(?:bf|it|rm|sf|tt|normal)?|bf|rm|mbox|operatorname)(?![a-z])\s*|\\[[\]()!,;]|\\(?:quad|left|right)(?![a-z])/g;
const DECORATION = /[*`"“”„«»「」『』《》$]|~~|[{}]/g;
const UNDERSCORES = /(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu;
const SINGLE_QUOTES = /(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu;
const LINE_HEADS = /^[ \t]*(?:#{1,6}|>+)[ \t]+/gm;
/** A row of colons, which patterns that pass over colons would part in every way there is. */
const COLONS = /:[\s:]*:/g;
const NOT_APPLICABLE = /(?<![\p{L}\p{N}])n\/a(?![\p{L}\p{N}])/giu;
/**
 * Gives an answer without what only sets it: thoughts in tags, Markdown, LaTeX, quotes. A box and a tag of an answer
 * become `Answer:`.
 */
function plainAnswer(text) {
    const near = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)}\n\n${text.slice(-TAIL)}` : text;
    const spoken = near.replaceAll(THOUGHTS, '\n').replace(THOUGHTS_BEFORE, '');
    const inJson = IN_JSON.exec(spoken.slice(0, HEAD))?.[1];
    const marked = (inJson === undefined ? spoken : `Answer: ${inJson}`)
        .replaceAll(STRUCK, '')
        .replaceAll(ANSWER_TAG, (tag) => (tag.startsWith('</') ? '\n' : '\nAnswer: '))
        .replaceAll(BOXED, '\nAnswer: ');
    return plain(marked.replaceAll(LINE_HEADS, '').replaceAll(NOT_APPLICABLE, ' '))
        .replaceAll(/[ \t\u00a0]+/g, ' ')
        .replaceAll(/[ \t]*\r?\n[ \t]*/g, '\n')
        .replaceAll(COLONS, ':')
        .trim();
}
/** Gives a choice's text as it is looked for: plain, in lower case, without marks at its end. */
function formOf(text) {
    const form = lowerAlike((0,python_text/* collapseSpaces */.j3)(plain(text))).trim();
    return form.replace(/[.,;:!?]{1,9}$/, '').trim() || form;
}
/** Gives a text in lower case, character by character, so that places in it stay the same. */
function lowerAlike(text) {
    return text.replaceAll('İ', 'I').toLowerCase();
}
function plain(text) {
    return (0,text_form/* unifyForm */.q)(text)
        .replaceAll(LATEX, '')
        .replaceAll(DECORATION, '')
        .replaceAll(UNDERSCORES, '')
        .replaceAll(/[’‘´]/g, "'")
        .replaceAll(SINGLE_QUOTES, '')
        .replaceAll(/<([\p{L}\p{N}])>/gu, '$1')
        .replaceAll(/[‐-―−]/g, '-');
}

;// CONCATENATED MODULE: ./src/evaluators/choice/choices.ts


/** The labels where a question names no others. */
const LETTERS = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');
/** Labels where nothing says how many there are. */
const choices_USUAL = 4;
const MAX_CHOICES = LETTERS.length;
/** Says what a list of choices or labels must be where it is none. */
function checkChoices(value) {
    if (value === null)
        return undefined;
    const texts = textsOf(value);
    return texts !== undefined && texts.length >= 2 && texts.length <= MAX_CHOICES
        ? undefined
        : `a list of 2 to ${MAX_CHOICES} texts`;
}
/** Says what labels must be where they are not: short texts, all different. */
function checkLabels(value) {
    if (value === null)
        return undefined;
    const labels = checkChoices(value) === undefined ? (textsOf(value) ?? []) : [];
    const isRight = labels.length > 0 && labels.every((label) => /^[\p{L}\p{N}]{1,5}$/u.test(label));
    return isRight && new Set(labels.map((label) => label.toLowerCase())).size === labels.length
        ? undefined
        : `a list of 2 to ${MAX_CHOICES} different labels of letters and digits, at most 5 each`;
}
/** Gives the choices of a case; its metadata goes before the settings. */
function choicesOf({ expected, metadata }, settings) {
    const read = (name) => textsOf(metadata[name] ?? settings[name] ?? null);
    const texts = read('choices') ?? [];
    const labels = read('labels');
    if (labels !== undefined)
        return { labels, texts: texts.map(formOf) };
    const count = Math.max(texts.length, texts.length === 0 ? Math.max(choices_USUAL, lastLabel(expected) + 1) : 0);
    return { labels: LETTERS.slice(0, count), texts: texts.map(formOf) };
}
/** Finds the choice that an expected text names: by its label, as `(B)` too, or by its whole text. */
function choices_indexOf(written, { labels, texts }) {
    const bare = /^\s*[([]?\s*([\p{L}\p{N}]{1,5})\s*[)\].:]?\s*$/u.exec(written)?.[1] ?? '';
    const exact = labels.indexOf(bare);
    if (exact !== -1)
        return exact;
    const alike = labels.findIndex((label) => label.toLowerCase() === bare.toLowerCase());
    return alike === -1 ? texts.indexOf(formOf(written)) : alike;
}
function lastLabel(expected) {
    const items = (0,expected_texts/* isList */.Lv)(expected) ? expected : [expected];
    return Math.max(-1, ...items
        .slice(0, MAX_CHOICES)
        .map((item) => (typeof item === 'string' ? choices_indexOf(item, { labels: LETTERS, texts: [] }) : -1)));
}
/** Gives the texts of a list; a cell of a table holds one as JSON. */
function textsOf(value) {
    if (typeof value === 'string' && value.trimStart().startsWith('[')) {
        try {
            return textsOf(JSON.parse(value));
        }
        catch {
            return undefined;
        }
    }
    if (!(0,expected_texts/* isList */.Lv)(value))
        return undefined;
    const texts = value.flatMap((item) => typeof item === 'string'
        ? [item]
        : typeof item === 'number' || typeof item === 'boolean'
            ? [String(item)]
            : []);
    return texts.length === value.length ? texts : undefined;
}

;// CONCATENATED MODULE: ./src/evaluators/choice/cues.ts
/** Words around a mention of a choice that make it an answer, or none. */
/** What may stand between a cue and a label. */
const FILL = String.raw `(?:(?:the|an?|my|this|that|both|either|letter|option|choice|answer|alternative|number|statement|item|correct|right|best|most|probably|likely|clearly|definitely|certainly|surely|simply|just|indeed|actually|obviously|really|still|now|only|perhaps|maybe|be|is|as|to|for|on|it|it's|its|la|el|le|les|l'|die|der|das|den|il|a|o|lettre|letra|lettera|litera|buchstabe|antwort|opción|opcion|opção|opzione|optie|opcja|alternativa|alternativ|réponse|respuesta|вариант|буква|选项|選項|選択肢|是|为|為|は|:)[\s:]+){0,6}[\s([:'-]*`;
const ADJECTIVE = String.raw `(?:correct|right|best|only|possible|proper|appropriate|accurate|true|suitable|final|selected|chosen|remaining|valid|likely|closest|better)`;
const ANSWER = String.raw `(?:(?:\b|_)(?:answer|ans|solution|verdict|conclusion|decision|guess|pick|selection|final)(?! (?:options|choices)\b)|\b${ADJECTIVE} (?:\w+ ){0,2}(?:option|choice|alternative|one|statement|letter))s?\b`;
const IS = String.raw `(?:\b(?:is|was|are|be|equals|as|being)\b|[:=→]|->|=>|-)`;
/** Words for an answer in other languages; a label soon after them is one. */
const FOREIGN = String.raw `(?:antwort|lösung|réponse|respuesta|resposta|risposta|antwoord|svar(?:et)?|vastaus|odpowied[źz]i?\w*|odpov[ěe][ďd]\w*|válasz|răspuns\w*|yanıt|cevap|jawaban(?:nya)?|đáp án|câu trả lời|ответ\w*|відповідь|отговор\w*|απάντηση|الإجابة|الاجابة|الجواب|התשובה|תשובה|उत्तर|জবাব|উত্তর|答案|答え|正解|回答|解答|正确选项|正確選項|选择|選擇|选|選|应选|故选|정답|답|คำตอบ|odgovor|atbilde|atsakymas|vastus|پاسخ|جواب|sagot|jibu|soluzione|solución|solução|opción correcta|opção correta|alternativa correta|bonne réponse|richtig ist|korrekt ist)`;
const CHOOSE = String.raw `(?:choose|chose|pick|select|opt for|go(?:ing)? with|went with|settle (?:on|for)|lean(?:ing)?(?: more)?(?: towards?| to)?|stick(?:ing)? with|vote for|choosing|picking|selecting|picked|i'll take|say|i(?:'d| would|'ll| will)? (?:answer|guess|think|believe|suspect|mean|meant)|meant|bet on|answer with|conclude|switch(?:ing)? to|chang(?:e|ed|ing)(?: my (?:answer|mind))? to|wähle|nehme|elijo|escolho|choisis|scelgo|je dirais|diría)`;
const BACK = String.raw `(?:correction|edit|reconsidering|reflection|corrected|actually|rather|wait|sorry|scratch that|oops|on second thoughts?|no(?=,)|nein(?=,)|non(?=,))`;
const before = (pattern) => ({ before: new RegExp(`${pattern}$`, 'iu') });
const after = (pattern) => ({ after: new RegExp(`^${pattern}`, 'iu') });
/** Says that this is the answer. */
const DECLARED = [
    before(String.raw `${ANSWER}[^.!?\n]{0,110}?${IS}\s*${FILL}`),
    before(String.raw `${FOREIGN}[^.!?。!?\n]{0,50}?[\s:]*${FILL}`),
    before(String.raw `(?:\b|_)(?:choice|option|letter|label|prediction|selected|result)\s?[:=]\s*${FILL}`),
    before(String.raw `\b${CHOOSE}\b[,:]?\s*${FILL}`),
    before(String.raw `\b${BACK}[,.:!-]*\s+${FILL}`),
];
/** Ticks a choice, in a list of all of them too. */
const TICKED = [
    before(String.raw `(?:^|\n|: ?)[-• ]*(?:\[[xX✓✔]\]|[☑✅✓✔]) ?\(?`),
    after(String.raw `[)\].]?[^\n.?!✗❌✘☑✅✓✔]{0,80}[☑✅✓✔]`),
];
const VERDICT = String.raw `(?:the |la |die |der |de |el |a )?(?:only |most |best |one |clearly |definitely |indeed |actually |probably |likely |also )*(?:correct|right|best|better|true|accurate|answer|one(?: that| which)|proper|valid|winner|appropriate|richtig\w*|correct[ae]|juste|corretta|esatta|correto|certa?|goed|juist|riktig|rätt|rigtig|poprawn\w*|doğru|benar|правил\w*|верн\w*|正确|正しい|正解)`;
const OWN = String.raw `[)\].:,]{0,2}\s?(?:\([^()\n]{0,80}\)\s?,?\s?)?`;
/** All others are denied: `all but C are wrong`. */
const EXCEPTED = /\b(?:all|every(?:thing|one)?|none|nothing|any(?:thing)?|others?)\b[^.!?\n]{0,30}\b(?:but|except(?: for)?) (?:option |choice |for )?\(?$/iu;
/** Makes this the answer unless another is declared. */
const LEANT = [
    before(String.raw `(?:\b(?:so|therefore|thus|hence|then|leaves?(?: us)?(?: with)?|leaving(?: us)?(?: with)?|left with|only|must be|has to be|would be|should be|could be|may be|might be|it is|it's|its|that's|this is|is|are|perhaps|maybe|probably|likely|definitely|surely|clearly|final|indeed|answer|namely|but|favou?rs?|supports?|points? to|indicates?|suggests?|matches|means|equals|gives|makes|lies in|ist|est|es|é|è|jest)\b|[:→=]|->|=>)[\s,:]*${FILL}`),
    { before: EXCEPTED },
    after(String.raw `${OWN}(?:is|was|seems(?: to be)?|would be|must be|has to be|appears to be|looks|=|ist|est|es|é|è|är|er|jest|是)\s?${VERDICT}`),
    after(String.raw `${OWN}(?:fits|satisfies|is it\b|it is\b|alone|answers)`),
    after(String.raw `${OWN}\s?,?\s?(?:i (?:believe|think|guess|suppose)|i(?:'d| would) say|most likely|of course|for sure|final answer|is my|\? (?:yes|correct|right)\b|(?:-|:|,|\() ?(?:correct|right|yes)\b)`),
    after(String.raw `[^\n.?!]{0,80}?(?: - |: |\()(?:correct|right)\b`),
];
/** Those of them that count for a choice in a list of all of them as well. */
const LEANT_AFTER = LEANT.filter((cue) => cue.after !== undefined);
/** Says that this is not the answer; the mention's own sentence is looked at. */
const NOT = String.raw `(?:\b(?:not|never|cannot|neither|nor|without)\b|n't|\bnicht|\bkein\w*|\bpas|\bikke|\binte|\bniet|\bnão|\bnie|\bне|不是|并非|不選|不选)`;
const NEAR = String.raw `(?:(?:be|sure|about|just|likely|necessarily|quite|really|choose|pick|select|say|the|an?|options?|choices?|answers?|letters?|it|is|are|that|possibly|correct|either|of|believe|think|for|la|le|die|der|el|être|sein|ser)\s){0,5}\(?`;
const DENIED_BEFORE = [
    new RegExp(String.raw `${NOT}\s?${NEAR}$`, 'iu'),
    new RegExp(String.raw `(?:\bnot|n't|never)\s(?:think|believe|say|mean|agree|see|know)\s(?:[^.!?\n,;:]{1,40}\s)?\(?$`, 'iu'),
    /\b(?:rather than|instead of|rul(?:e|ed|es|ing) out|eliminat\w+|exclud\w+|unlike|why not|why|than|discard\w*|reject\w*|dismiss\w*|confuse\w*|avoid|opposed to|but not|versus|compare \w+ (?:to|with))\s(?:(?:options?|choices?|answers?|the|both|either|with)\s){0,3}\(?$/iu,
    /\b(?:some|many|most|others?|people|students|textbooks?|one might|you might|a common|often|sources|everyone|they)\b[^.!?\n:;]{0,60}\b(?:thinks?|says?|gives?|choose|picks?|believe|guess(?:es)?|expect|confuse|assume|answer|select|tempted|claims?|state)\b[^.!?\n:;,]{0,30}$/iu,
    /\b(?:thought(?! (?:about|through|it over|carefully))|assumed|guessed|initially|at first|first thought|tempted|mistaken(?:ly)?|if|whether|suppose|assuming|were)\b[^.!?\n:;,]{0,50}$/iu,
    /\b(?:if (?!(?:i|we|you) (?:had|have|must|were)\b)|had (?:the|it|they|we|this|that)\b)[^.!?\n]{0,110}\b(?:would|might|could)\b[^.!?\n,;:]{0,30}$/iu,
    /\b(?:wrong|incorrect|false|bad|worst|least (?:likely|plausible)) (?:answers?|options?|choices?|ones?)\b[^.!?\n]{0,20}(?:is|are|:)\s?\(?$/iu,
];
const WRONG = String.raw `(?:not(?! only)|wrong|incorrect|false|impossible|tempting|ruled|eliminated|unlikely|excluded|out\b|too \w+|a distractor|irrelevant|invalid|inaccurate|a common (?:wrong|mistake|error|trap|misconception)|falsch|faux|fausse|incorrect[ae]|errad[oa]|sbagliat[ao]|fel\b|forkert|feil|błędn\w*|неверн\w*|yanlış|salah|错误|不正确|間違い)`;
const DENIED_AFTER = [
    new RegExp(String.raw `^${OWN}(?:\b(?:is|are|was|were|be|being|would|will|seems?|looks?|sounds?|appears?|both|all|also|clearly|can|can be|could|may|has been|have been|ist|sind|est|sont|es|é|è|är|er|jest|to|been)\s){1,4}(?:\w+ly |also |all |both |just |simply |too |a )?${WRONG}`, 'iu'),
    new RegExp(String.raw `^${OWN}(?:cannot|can't|doesn't|does not|isn't|aren't|wasn't|do not|don't|won't|fails?|makes? no sense|lacks?)\b`, 'iu'),
    new RegExp(String.raw `^[)\].]?\s?(?:\?\s?(?:no|nope|wrong|false|not)\b|(?:-|:|\()\s?(?:false|wrong|incorrect|no\b|✗|❌))`, 'iu'),
    /^[)\].]?[^\n.?!✗❌✘☑✅✓✔]{0,80}?(?:[✗❌✘]|(?: - |: |\()(?:incorrect|wrong|false)\b)/u,
    /^(?:是|也)?(?:不对|错误|不正确|ではない|ではありません)/u,
];
/** Tells whether the words beside a mention take it back, or leave it to others. */
function isDenied(beforeIt, afterIt) {
    if (EXCEPTED.test(beforeIt))
        return false;
    return (DENIED_BEFORE.some((pattern) => pattern.test(beforeIt)) ||
        DENIED_AFTER.some((pattern) => pattern.test(afterIt)));
}
/** Tells whether one of several cues stands beside a mention. */
function hasCue(cues, beforeIt, afterIt) {
    return cues.some((cue) => cue.before?.test(beforeIt) === true || cue.after?.test(afterIt) === true);
}
/** Says that this is an answer beside another. */
const ALSO = /^[)\].]?\s?(?:is|are|would be|could be|may be|might be)\s(?:also|equally|just as)\s(?:correct|right|true|valid|possible|acceptable)/iu;
/** Calls several the answer. */
const PLURAL = /\b(?:correct|right|best) (?:answers|options|choices|ones) (?:are|were|would be|should be)\b[^\n.]{0,200}/giu;
/** Asks whether it is one, and goes on without a yes. */
const ASKED = /^[)\].]?\s?\?\s*(?!yes|correct|right|\s)\S/iu;
/** Sentence that goes back on what was said. */
const REVISION = /(?:^|[.!?\n(—-]\s*)(?:but )?(?:wait|hold on|oops|sorry|correction|actually|hmm+|scratch that|on second thoughts?|no[,.!]|my mistake|let me (?:re|correct|fix|double)|(?:that|this|it)(?:'s| is| was) (?:wrong|incorrect|not right|not correct|a mistake))/giu;
/** Start of a question that a model asks itself after its answer. */
const RUN_ON = /(?<!\n)\n+\d{1,3}[.)] (?=[^\n]{0,300}\?)|\n\n(?=[^\n]{1,400}\?\n+\(?A[).:])|(?<!\n)\n+(?:(?:next |new |another )?(?:question|problem|exercise|human|user|q)\s?\d{0,4}\s?[:.)]|<\|(?:im_end|im_start|endoftext|eot_id|end)\|>)|<\|(?:im_end|im_start|endoftext|eot_id|end)\|>|<\/s>|\[INST\]|<end_of_turn>| (?:Question|Q): /giu;

;// CONCATENATED MODULE: ./src/evaluators/choice/judge.ts

/** Longest text beside a mention that is looked at. */
const BESIDE = 150;
/** What an answer calls something of its own: `Let A be a ring`. */
const VARIABLE = /\b(?:let|sets?|suppose|where|define|denote|call|matrix|ring|group|field|graph|events?) \(?(\p{L}|\p{N}+)(?![\p{L}\p{N}])/giu;
/** Judges mentions by the words around them; of letters that are no labels (from `count` on) those stay that are declared. */
function judge(text, mentions, count) {
    const listed = findLists(text, mentions, count);
    const revision = [...text.matchAll(REVISION)].at(-1)?.index ?? Infinity;
    const greeting = /^(?:(?:sure|certainly|of course|okay|ok|yes|hello|hi|great question|thank you)[^\n.!:,]{0,40}[.!:,]\s*)?[\s→([-]*/iu.exec(text)?.[0].length ?? 0;
    const variables = new Set(Array.from(text.matchAll(VARIABLE), ([, name = '']) => name));
    let said = 0;
    const judged = mentions.map((mention) => {
        const { start, end, kind, isSmall } = mention;
        // What was said of an answer that is declared is not said of the next one.
        const before = text.slice(Math.max(0, said, start - BESIDE), start);
        const after = text.slice(end, end + BESIDE);
        const isListed = listed.has(mention);
        // What is declared is not taken back by what is said of its text after it.
        const isSaid = kind === 'label' && hasCue(DECLARED, before, '');
        const denied = isDenied(before, isSaid ? text.slice(mention.labelEnd, mention.labelEnd + BESIDE) : after);
        const counts = !denied && !ASKED.test(after) && (!isSmall || mayBeSmall(text, mention));
        const isEnd = kind === 'label' || isTextEnd(after);
        const declared = counts && isEnd && (hasCue(TICKED, before, after) || (!isListed && hasCue(DECLARED, before, after)));
        const isVariable = kind === 'label' && variables.has(text.slice(start, mention.labelEnd));
        const isLeant = counts && isEnd && !isVariable && hasCue(isListed ? LEANT_AFTER : LEANT, before, after);
        if (declared)
            said = end;
        const isLine = counts && !isListed && /(?:^|\n)[\s→([-]*$/u.test(before) && /^[)\].:,;!]{0,3}(?:$|\n)/.test(after);
        return {
            ...mention,
            isDenied: denied || ASKED.test(after) || (isVariable && !declared),
            isListed,
            isDeclared: declared ||
                (start > revision && (isLeant || isLine)) ||
                (isLine && kind === 'label' && end + 3 >= text.length),
            isLeant,
            isLine,
            isLeading: counts && !isListed && start <= greeting && isLeadEnd(kind, after),
        };
    });
    return judged.filter(({ choices, isDeclared }) => isDeclared || choices.every((index) => index < count));
}
const LEAD_END = /^(?:$|\s?[).:,;\]!?\n-]|\s\(|\s(?:because|since|as|is|it|due|for)\b)/iu;
function isLeadEnd(kind, after) {
    return kind === 'label' ? LEAD_END.test(after) : isTextEnd(after);
}
/** Tells whether a choice's text ends there, and does not go on as other words: `No.`, not `No answer`. */
function isTextEnd(after) {
    return /^(?:$|\s?[).:,;\]!?\n-]|\s(?:\(|because|since|as|is|it is)\b)/iu.test(after);
}
/** Tells whether a label in small letters is one: in marks, or the last word of what it says. */
function mayBeSmall(text, { start, end, choices }) {
    const after = text.slice(end, end + 12);
    const isMarked = /[([]\s?$/.test(text.slice(Math.max(0, start - 2), start)) || /^\)/.test(after);
    const isWord = choices.length === 1 && /^[aiouey]$/i.test(text.slice(start, end));
    // One that ends a long text may be the article at which it was cut.
    const isCut = after === '' && text.length > 60;
    return (isMarked ||
        (isWord
            ? !isCut && /^(?:$|[.,;:!?\n]| (?:because|since)\b)/i.test(after)
            : /^(?:$|[\s.,;:!?])/.test(after)));
}
/** Finds the mentions that only list the choices: `A) … B) … C) …` from the first on. */
function findLists(text, mentions, count) {
    const heads = mentions.filter((one) => one.kind === 'label' && one.choices.length === 1 && !one.isSmall);
    const listed = new Set();
    let run = [];
    const end = () => {
        const isByLines = run.length >= 2 &&
            run.every(({ start }) => /(?:^|\n)[-\s([*•☐\]xX✓]*$/u.test(text.slice(Math.max(0, start - 8), start)));
        if (isByLines || run.length >= Math.min(3, count))
            for (const one of run)
                listed.add(one);
        run = [];
    };
    for (const mention of heads) {
        const next = run.length;
        const [choice] = mention.choices;
        if (choice !== next || !mention.isHead)
            end();
        if (mention.isHead && choice === run.length)
            run.push(mention);
    }
    end();
    return listed;
}

;// CONCATENATED MODULE: ./src/evaluators/choice/mentions.ts


/** Marks that belong to a label, before its choice's text. */
const MARKS = /[)\].:,]{0,3}\s?[-(:]{0,2}\s?/y;
const HEADS = /[)\]]|[.:](?=\s*\S)/y;
const JOINT = /\s?(?:,|&|\/|\+|;|、|\b(?:and|or|nor|und|oder|et|ou|y|o|e|en|of|eller|och|og|lub|i|atau|dan|vagy|és|as well as|plus|along with)\b|和|或|및|または|と){1,2}\s?(?:also |option |choice |letter |an?d? )?[([]?\s?(?:(?:and|or|und|et|y)\b\s?)?[([]?/y;
/** Finds the mentions of choices, in their order; what lies within another choice's text is none. */
function findMentions(text, choices) {
    const texts = findTexts(text, choices.texts);
    const labels = findLabels(text, withOthers(choices.labels)).filter(({ start, end }) => !isCovered(texts, start, end));
    const startsAt = new Map(texts.map((span) => [span.start, span]));
    const endsAt = new Map(texts.map((span) => [span.end, span]));
    const absorbed = new Set();
    const found = [];
    for (const { choice, start, end } of labels) {
        const isSmall = text.slice(start, end) !== (choices.labels[choice] ?? LETTERS[choice]);
        if (isSmall && choice >= choices.labels.length)
            continue;
        const after = startsAt.get(skip(MARKS, text, end));
        const before = /[([]/.test(text.charAt(start - 1)) ? endsAt.get(trimBack(text, start - 1)) : undefined;
        for (const span of [after, before])
            if (span !== undefined)
                absorbed.add(span);
        const mention = {
            kind: 'label',
            choices: [choice],
            start: before?.start ?? start,
            end: after?.end ?? end,
            labelEnd: end,
            isSmall,
            isHead: skip(HEADS, text, end) > end,
        };
        const last = found.at(-1);
        if (last !== undefined && !last.choices.includes(choice) && isJoined(text, last.end, start))
            found[found.length - 1] = mentions_join(last, mention);
        else
            found.push(mention);
    }
    const rest = joinTexts(text, texts.filter((span) => !absorbed.has(span)).map((span) => textMention(span, choices)));
    return [...found, ...rest].sort((a, b) => a.start - b.start);
}
function textMention({ choice, start, end }, { texts }) {
    const same = texts.flatMap((text, index) => (text === texts[choice] ? [index] : []));
    return { kind: 'text', choices: same, start, end, labelEnd: end, isSmall: false, isHead: false };
}
/** Joins texts that are named together, as labels are: `Oxygen and Nitrogen`. */
function joinTexts(text, mentions) {
    const found = [];
    for (const mention of mentions) {
        const last = found.at(-1);
        if (last !== undefined && isJoined(text, last.end, mention.start))
            found[found.length - 1] = mentions_join(last, mention);
        else
            found.push(mention);
    }
    return found;
}
function mentions_join(a, b) {
    return {
        ...a,
        choices: [...new Set([...a.choices, ...b.choices])],
        end: b.end,
        labelEnd: b.labelEnd,
        isSmall: a.isSmall && b.isSmall,
        isHead: false,
    };
}
/** Tells whether labels are named together: `A and B`, `B, C, and D`, `(D) & (C)`. */
function isJoined(text, end, start) {
    if (start - end > 24)
        return false;
    const marked = skip(/[)\]]?[.:]?/y, text, end);
    JOINT.lastIndex = marked;
    return JOINT.test(text) && JOINT.lastIndex === start;
}
function skip(pattern, text, from) {
    pattern.lastIndex = from;
    return pattern.test(text) ? pattern.lastIndex : from;
}
function trimBack(text, end) {
    return text.charAt(end - 1) === ' ' ? end - 1 : end;
}
const NOISE = /\b(?:vitamin|hepatitis|type|section|figure|fig\.|table|part|plan|grade|appendix|point|class|person|node|variable|matrix|exhibit|chapter|room|team|dr\.|influenza|blood|group|factor|gate|line) ?$/i;
/** Words after a label that stands where an article may: `A is`, not `A quick`. */
const VERB = /^ (?:is|was|are|were|isn't|wasn't|and|or|nor|vs|because|since|as|but|fits?|seems?|appears?|would|could|can|cannot|can't|must|should|may|might|has|have|does|doesn't|do|don't|describes?|gives?|matches|states?|represents?|satisf(?:y|ies)|works?|looks?|holds?|makes?|says|uses?|will|won't|rather|over|instead|due|which|that|alone|only|then|so|fails?|correctly|best|ist|est|es|é|è|er|är|jest|by|on|for|if|not|most|to|too|also)(?![\p{L}'])/u;
/** Gives labels and, where they are the first letters, the letters that are none: an answer may name one of those. */
function withOthers(labels) {
    return labels.every((label, index) => label === LETTERS[index]) ? LETTERS : labels;
}
/** Finds labels that stand alone; an article, a pronoun and the name of something else are none. */
function findLabels(text, labels) {
    const byName = new Map();
    labels.forEach((label, index) => byName.set(label.toLowerCase(), index));
    const names = [...byName.keys()].sort((a, b) => b.length - a.length);
    const alone = new RegExp(String.raw `(?<![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}_'\\@]|\p{Lu}\.|[\p{L}\p{N}][-(])(?:${names.join('|')})(?![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}_+#°%^']|\.\p{Lu}\.|-\p{L}| ?[=<>^+*]|\(\p{L})`, 'giu');
    const found = [];
    for (const { 0: written, index } of text.matchAll(alone)) {
        const choice = byName.get(written.toLowerCase());
        if (choice === undefined || !mayBeLabel(text, index, written))
            continue;
        found.push({ choice, start: index, end: index + written.length });
    }
    return found;
}
function mayBeLabel(text, start, written) {
    const after = text.slice(start + written.length, start + written.length + 24);
    if (written === 'I')
        return /^(?:[).:\]]|$|\n)/.test(after);
    const before = text.slice(Math.max(0, start - 24), start);
    if (NOISE.test(before) || /(?<!\p{L}|[éèÉ] )an? $/u.test(before))
        return false;
    const isStart = /(?:^|[.!?:\n"] ?)$/.test(before);
    const isArticle = /^[AEOUYVZKS]$/.test(written) && isStart && /^ \p{Ll}/u.test(after);
    return !isArticle || VERB.test(after);
}
/** Finds where the choices' texts stand as whole words, the longest where several begin or end within one another. */
function findTexts(text, texts) {
    const lower = lowerAlike(text);
    const spans = [];
    texts.forEach((form, choice) => {
        if (form.length < 2 && !/^[\p{N}\p{S}]$/u.test(form))
            return;
        if (texts.indexOf(form) !== choice)
            return;
        for (let at = lower.indexOf(form); at !== -1; at = lower.indexOf(form, at + form.length)) {
            const end = at + form.length;
            if (mentions_isEdge(lower, at, form.charAt(0), -1) && mentions_isEdge(lower, end, form.slice(-1), 0))
                spans.push({ choice, start: at, end });
        }
    });
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    let reached = 0;
    return spans.filter(({ start, end }) => {
        if (start < reached)
            return false;
        reached = end;
        return true;
    });
}
/** Tells whether a text ends at a place: no letter or digit goes on there. */
function mentions_isEdge(text, at, own, side) {
    const beside = text.charAt(at + side);
    if (!/[\p{L}\p{N}]/u.test(own))
        return true;
    if (/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{N}_]/u.test(beside))
        return false;
    // A number's point, sign or slash belongs to it.
    return !(/\p{N}/u.test(own) &&
        (side === -1 ? /[-.,/^]$/ : /^[.,/^]\d/).test(side === -1 ? beside : text.slice(at, at + 2)));
}
function isCovered(spans, start, end) {
    let [low, high] = [0, spans.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.end ?? 0) <= start)
            low = middle + 1;
        else
            high = middle;
    }
    const span = spans[low];
    return span !== undefined && span.start <= start && end <= span.end && span.end - span.start > end - start;
}

;// CONCATENATED MODULE: ./src/evaluators/choice/rules.ts



/** Longest answer in which a choice that is only named is taken for the answer. */
const SHORT = 240;
const NUMBERED = /^(?:(?:the )?(?:correct |final )?(?:answer|option|choice|number)(?: is)?[\s:]*)?(?:option |choice |number |no\. )?[#([]{0,2}(\d{1,2})[)\].:]{0,2}(?=$|\n)/i;
const ORDINALS = [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
];
const ORDINAL = /^(?:(?:it is |it's |the answer is )?the )?(\w+) (?:option|choice|one|answer)\.?$/i;
/** The rules in their order; the first that says something decides. */
const RULES = [
    {
        name: 'whole',
        trap: 'the answer is a label or a choice’s text and nothing else; `A major` is the text of a choice, not `A`',
        apply: findWhole,
    },
    {
        name: 'several',
        trap: 'an answer of labels alone, or one that calls a second choice right as well, chooses none',
        apply: findAll,
    },
    {
        name: 'number',
        trap: '`3.` is the third choice, but not where the choices are numbers themselves',
        apply: findNumbered,
    },
    {
        name: 'declared',
        trap: 'the last choice that is called the answer or is chosen in words counts, not one thought of on the way, denied, or said of others',
        apply: ({ mentions }) => mentions.findLast((one) => one.isDeclared)?.choices,
    },
    {
        name: 'leading',
        trap: 'an answer that begins with its label may speak of other choices after it; `A quick check` begins with an article',
        apply: ({ mentions }) => mentions.find((one) => one.isLeading)?.choices,
    },
    {
        name: 'conclusion',
        trap: '`so C`, `only C fits`, a line of its own: what remains when the others were ruled out',
        apply: ({ text, mentions }) => mentions.findLast((one) => (one.isLeant || one.isLine) && (one.kind === 'label' || isNearEnd(text, one)))?.choices,
    },
    {
        name: 'only',
        trap: 'a short answer that names one choice means it, one that lists them all or only denies some means none',
        apply: findOnly,
    },
    {
        name: 'counted',
        trap: '`Option 3 is correct`: a choice that is called by its number, where no choice holds numbers and no other is called so',
        apply: findCounted,
    },
];
function findWhole({ text, choices }) {
    const label = choices.labels.findIndex((one) => isLabelAlone(text, one));
    if (label !== -1)
        return [label];
    const form = formOf(text);
    const same = choices.texts.flatMap((one, index) => (one === form && form !== '' ? [index] : []));
    return same.length > 0 ? same : undefined;
}
function findAll({ text, mentions }) {
    const labels = mentions.filter((one) => one.kind === 'label');
    const isAll = labels.length > 1 && ONLY_MARKS.test(leaveOut(text, labels));
    const plural = [...text.matchAll(PLURAL)].at(-1);
    const called = labels.filter(({ start, isDenied }) => plural !== undefined && !isDenied && start >= plural.index && start < plural.index + plural[0].length);
    if (new Set(called.flatMap(({ choices }) => choices)).size > 1)
        return called.flatMap(({ choices }) => choices);
    const isAlso = mentions.some((one) => ALSO.test(text.slice(one.end, one.end + BESIDE)));
    return isAll || isAlso ? [...new Set(mentions.flatMap(({ choices }) => choices))] : undefined;
}
function findNumbered({ text, choices: { labels, texts } }) {
    const ordinal = ORDINAL.exec(text)?.[1]?.toLowerCase() ?? '';
    const number = Number(NUMBERED.exec(text)?.[1] ?? ORDINALS.indexOf(ordinal) + 1);
    return rules_isCount(number, { labels, texts }) ? [number - 1] : undefined;
}
const COUNTED = /\b(?:answer|option|choice)(?: is|:)? (?:option |choice |number |no\. )?[#(]?(\d{1,2})\)?(?=$|[.,;:!\n]| (?:is|because|since|as|and|or)\b)/gi;
function findCounted({ text, choices }) {
    const numbers = [...new Set(Array.from(text.matchAll(COUNTED), ([, number]) => Number(number)))];
    const [number = 0] = numbers;
    return numbers.length === 1 && rules_isCount(number, choices) ? [number - 1] : undefined;
}
/** Tells whether a number counts choices, and is none of them. */
function rules_isCount(number, { labels, texts }) {
    return number >= 1 && number <= labels.length && ![...texts, ...labels].some((one) => /\d/.test(one));
}
function findOnly({ text, mentions }) {
    if (text.length > SHORT)
        return undefined;
    const named = mentions.filter((one) => one.kind === 'label' && !one.isSmall && !one.isListed && !isHeading(text, one));
    const counted = named.length > 0
        ? named
        : mentions.filter((one) => one.kind === 'text' && !one.isListed && isTelling(text, one));
    const open = counted.filter((one) => !one.isDenied && isFinished(text, one));
    const distinct = [...new Set(open.flatMap(({ choices }) => choices))];
    return distinct.length === 0 ||
        (distinct.length > 1 && open.some(({ kind }) => kind === 'text') && open.length === 1)
        ? open[0]?.choices
        : distinct;
}
const ONLY_MARKS = /^[\s.,;:()[\]&/+-]*$/;
function leaveOut(text, mentions) {
    let [rest, from] = ['', 0];
    for (const { start, end } of mentions) {
        rest += text.slice(from, start);
        from = end;
    }
    return rest + text.slice(from);
}
/** Tells whether a text is a label with its marks and what may introduce one. */
function isLabelAlone(text, label) {
    const alone = /^(?:->|[→:-])?\s?(?:(?:the )?(?:(?:correct |final )?(?:answer|option|choice|letter)\b)(?: is)?[\s:]*){0,2}[([]?\s?([\p{L}\p{N}]{1,5})\s?[)\]]?[.:,;!)]?$/iu.exec(text)?.[1];
    return alone !== undefined && alone.toLowerCase() === label.toLowerCase();
}
/** Tells whether little follows a mention: what names a choice's text on the way may name any. */
function isNearEnd(text, { end }) {
    return text.length - end <= 120;
}
/** Tells whether what names a choice comes to an end, and was not cut off. */
function isFinished(text, { end }) {
    return text.length < 30 || text.length - end < 20 || /[.!?。)\]:]$/.test(text);
}
/** Tells whether a label heads what is said of its choice: `Option A: f(1) = 0`. */
function isHeading(text, { end, isHead }) {
    return isHead && /^[)\]]?\s?[:(]/.test(text.slice(end, end + 4));
}
/** Tells whether a choice's text is one that words of an answer hardly hold by chance. */
function isTelling(text, { start, end }) {
    const form = text.slice(start, end);
    return (form.length >= 2 &&
        !/^(?:true|false|yes|no|wrong|right|correct|none|left|not wrong|[\d.,/%$€])$/i.test(form));
}

;// CONCATENATED MODULE: ./src/evaluators/choice/decide.ts





/** Finds the choice that an answer makes. */
function decide(answer, choices) {
    const text = plainAnswer(answer);
    for (const { index } of text.matchAll(RUN_ON)) {
        const decision = index === 0 ? NONE : decideIn(text.slice(0, index).trim(), choices);
        if (decision.kind !== 'none')
            return decision;
        break;
    }
    return decideIn(text, choices);
}
const NONE = { kind: 'none' };
function decideIn(text, choices) {
    const reading = {
        text,
        choices,
        mentions: judge(text, keepEnds(findMentions(text, choices)), choices.labels.length),
    };
    for (const { name, apply } of RULES) {
        const found = apply(reading);
        if (found === undefined || found.length === 0)
            continue;
        const [first = 0] = found;
        // A letter that is no label: the answer names something else.
        if (first >= choices.labels.length)
            return NONE;
        const isOne = found.every((index) => index === first || isAlike(choices, index, first));
        return isOne ? { kind: 'chosen', choices: found, rule: name } : { kind: 'several', choices: found };
    }
    return NONE;
}
/** Most mentions that are looked at, at the beginning and at the end: no answer in earnest names choices more often. */
const [FIRST, LAST] = [50, 200];
function keepEnds(mentions) {
    return mentions.length <= FIRST + LAST ? mentions : [...mentions.slice(0, FIRST), ...mentions.slice(-LAST)];
}
function isAlike({ texts }, a, b) {
    return texts[a] !== undefined && texts[a] === texts[b];
}
/** Finds the choice whose label is the whole answer, but for case, one pair of brackets and one mark. */
function readStrictly(answer, { labels }) {
    const alone = /^\s*[([]?([\p{L}\p{N}]{1,5})[)\]]?[.:,;!]?\s*$/u.exec(answer.slice(0, 100))?.[1];
    if (alone === undefined || answer.trim().length > 10)
        return undefined;
    const index = labels.findIndex((label) => label.toLowerCase() === alone.toLowerCase());
    return index === -1 ? undefined : index;
}

;// CONCATENATED MODULE: ./src/evaluators/multiple-choice.ts







/** Scores 1 where the answer chooses the expected choice, in whatever words; the strict reading is reported beside it. */
const multipleChoice = {
    version: 1,
    settings: {
        choices: {
            check: checkChoices,
            default: null,
            text: 'the texts of the choices, in their order',
            fromMetadata: true,
        },
        labels: {
            check: checkLabels,
            default: null,
            text: 'what they are called, where that is not A, B, C and so on',
            fromMetadata: true,
        },
    },
    reference: {
        rule: [
            '1 where the answer chooses the expected choice, else 0. `expected` is its label (`B`, `(b)`) or, where the choices are known, its text; a list means any. An answer that chooses none, or several, scores 0, and its extracted answer is null.',
            'Without `choices` and `labels` the labels are A to D, or up to the expected letter; then only labels are read, not the texts of choices.',
            `These rules are tried in this order, and the first that says something decides:\n\n${rulesTable()}`,
            'A choice is not meant where it is denied (`not A`, `A is wrong`, `rather than A`), supposed (`if it were A`), said of others (`many choose A`), or only listed with all of them. A label that is followed by another choice’s text counts before the text. Thoughts in tags (`<think>`), Markdown, LaTeX and quotes do not count; what follows a question of the model’s own is not looked at. Of an answer of more than 16,000 characters the first 4,000 and the last 12,000 are read.',
            'Beside it stands the strict reading, `strict` (1 or 0), which decides nothing: the whole answer must be the label, in any case, with at most one pair of brackets and one mark around it. That is what `exact_match` of lm-evaluation-harness, which leaves out case and punctuation, makes of a generated letter.',
        ],
        examples: [
            { expected: 'B', answer: 'The answer is (B).', value: 1 },
            { expected: 'B', answer: 'b', value: 1 },
            { expected: 'C', answer: 'A and B are too small, so C.', value: 1 },
            { expected: 'A', answer: 'A quick check shows that only B fits.', value: 0 },
            { expected: 'B', answer: 'The answer is A. Wait, it is B.', value: 1 },
            { expected: 'A', answer: 'Either A or C.', value: 0 },
            { expected: 'B', answer: 'It is London.', settings: { choices: ['Paris', 'London'] }, value: 1 },
            {
                expected: 'no',
                answer: 'No, because 51 is 3 times 17.',
                settings: { choices: ['Yes', 'No'] },
                value: 1,
            },
            { expected: '2', answer: 'Option 2', settings: { labels: ['1', '2', '3'] }, value: 1 },
        ],
    },
    findProblem: (item, settings) => (0,expected_texts/* findTextProblem */.y8)(item.expected) ?? findMismatch(item, settings),
    evaluate: (item, output, settings) => {
        const choices = choicesOf(item, settings);
        const wanted = (0,expected_texts/* expectedTexts */.T_)(item.expected).map((text) => choices_indexOf(text, choices));
        const decision = decide(output, choices);
        const isRight = decision.kind === 'chosen' && decision.choices.some((index) => wanted.includes(index));
        const strict = readStrictly(output, choices);
        const names = (0,cite_text/* listSome */.XT)([...new Set(wanted)].map((index) => nameOf(index, choices)), ' or ', cite_text/* shorten */.ml);
        return {
            status: 'scored',
            value: isRight ? 1 : 0,
            answer: decision.kind === 'chosen' ? nameOf(decision.choices[0] ?? -1, choices) : null,
            explanation: multiple_choice_explain(decision, isRight, names, choices),
            secondary: { strict: strict !== undefined && wanted.includes(strict) ? 1 : 0 },
        };
    },
};
function multiple_choice_explain(decision, isRight, wanted, choices) {
    if (decision.kind === 'none')
        return `the answer chooses none; ${wanted} is expected`;
    const named = decision.choices.map((index) => nameOf(index, choices));
    if (decision.kind === 'several')
        return `the answer names several, ${(0,cite_text/* listSome */.XT)(named, ' and ', cite_text/* shorten */.ml)}; ${wanted} is expected`;
    return isRight
        ? `chooses ${wanted} (rule \`${decision.rule}\`)`
        : `chooses ${(0,cite_text/* shorten */.ml)(named[0] ?? '')} (rule \`${decision.rule}\`), not ${wanted}`;
}
function nameOf(index, { labels }) {
    return labels[index] ?? 'none of the choices';
}
/** Finds labels that do not fit the choices, and an expected answer that is none of them. */
function findMismatch(item, settings) {
    const choices = choicesOf(item, settings);
    const { labels, texts } = choices;
    if (texts.length > 0 && labels.length !== texts.length)
        return `\`labels\` names ${labels.length} choices, \`choices\` holds ${texts.length}`;
    const wrong = (0,expected_texts/* expectedTexts */.T_)(item.expected).find((text) => choices_indexOf(text, choices) === -1);
    if (wrong === undefined)
        return undefined;
    const allowed = `one of ${labels[0]} to ${labels.at(-1)}${texts.length > 0 ? ', or the text of a choice' : ''}`;
    return [`\`expected\` must be ${allowed}, found `, (0,phrase/* quoted */.T)((0,quote/* quote */.h)((0,cite_text/* cite */.Y0)(wrong)))];
}
function rulesTable() {
    const rows = RULES.map(({ name, trap }) => `| \`${name}\` | ${trap} |`);
    return ['| rule | what it finds, and the trap it guards |', '| :-- | :-- |', ...rows].join('\n');
}

;// CONCATENATED MODULE: ./src/evaluators/not-contains.ts




/** Scores 1 where the answer contains none of the expected texts. */
const notContains = {
    version: 1,
    settings: { case_sensitive: caseSetting(false) },
    reference: {
        rule: [
            '1 where none of the expected texts stands in the answer, else 0: a list names what must not occur. An empty answer passes.',
            'How a character is encoded does not count (Unicode’s NFKC, invisible characters left out); spaces and punctuation do.',
        ],
        examples: [
            { expected: 'sorry', answer: 'It is 42.', value: 1 },
            { expected: ['sorry', 'as an AI'], answer: 'As an AI, I cannot say.', value: 0 },
            { expected: 'AI', answer: 'He said it.', settings: { case_sensitive: true }, value: 1 },
        ],
    },
    // Spaces may be what must not occur, e.g. two of them.
    findProblem: ({ expected }) => (0,expected_texts/* findTextProblem */.y8)(expected, (text) => (0,text_form/* unifyForm */.q)(text) === ''),
    evaluate: ({ expected }, output, { case_sensitive }) => {
        const { texts, found } = (0,expected_texts/* searchTexts */.n2)(expected, output, case_sensitive === true);
        return {
            status: 'scored',
            value: found.length === 0 ? 1 : 0,
            answer: found.length === 0 ? null : found.join(', '),
            explanation: found.length === 0
                ? `contains no ${(0,cite_text/* listSome */.XT)(texts, ' and no ')}`
                : `contains ${(0,cite_text/* listSome */.XT)(found, ' and ')}`,
        };
    },
};

;// CONCATENATED MODULE: ./src/evaluators/answer-markers.ts
/** What marks an answer: the number after it is meant to be the answer. */
const MARKER = /####(?!\s*\**(?:[Ss]tep|[Pp]art|[Cc]ase)(?!\p{L}))|\\boxed\{|(?<![\p{L}\p{N}])A:|(?<!\p{L})(?i:answer)(?: (?i:is|would be|should be|must be|will be|equals|comes to)(?![\p{L}'’])|\s?\**\s?[:=])/gu;
const DENIED = /^[\s:*]*(?:\p{L}+ ){0,2}?(?:not|no longer|never|neither|unlikely|wrong|incorrect)(?!\p{L})/iu;
const ONLY_REPORTED = /(?<!\p{L})(?:thought|assumed|guessed|believed|(?:might|may|could|would) (?:think|say|seem|expect|guess)|seems?|appears?|initially|at first|tempted|mistaken(?:ly)?|wrong(?:ly)?|(?:not|\p{L}+n['’]t) (?:think|believe|say|mean|true|right|correct|certain|sure))(?!\p{L})[^.!?\n]*$|(?<!\p{L})(?:if|whether|suppose|assume|assuming) (?:that )?(?:the |this |my )?(?:\p{L}+ )?$/iu;
/** Longest part of a text before and after a marker that is looked at. */
const answer_markers_NEAR = 120;
/** Tells whether the words around a marker take it back: the answer is not what follows, or only seemed so. */
function isTakenBack(text, start, end) {
    return (DENIED.test(text.slice(end, end + answer_markers_NEAR)) ||
        ONLY_REPORTED.test(text.slice(Math.max(0, start - answer_markers_NEAR), start)));
}
const SENTENCE_START = String.raw `(?:[.!?\n)*][\s*]{0,4}|[—–]\s?)`;
/** Sentence that goes back on what was said. */
const answer_markers_REVISION = new RegExp(String.raw `${SENTENCE_START}(?:wait|hold on|oops|sorry|correction|actually|hmm+|scratch that|on second thoughts?|not quite|wrong[,.!]|no[,.!:—–]|my mistake|(?:that|this|it)(?:['’]s| is| was| can['’]?t be| cannot be) (?:\p{L}+ )?(?:wrong|incorrect|not right|not correct|a mistake)|I (?:made|forgot|missed|miscounted|misread|overlooked)|let me (?:re|correct|fix|double))`, 'iu');
/** Sentence that raises an objection; it goes back on the answer where it draws a conclusion of its own. */
const OBJECTION = new RegExp(String.raw `${SENTENCE_START}(?:but|however|yet)(?!\p{L})([^.!?\n]*(?:[.!?] [^.!?\n]*)?)`, 'giu');
const CONCLUSION = /(?<!\p{L})(?:so|hence|thus|therefore|leaving|leaves|remains?)(?!\p{L})|=/iu;
const SUPPOSITION = /(?<!\p{L})(?:if|would|could|might|note)(?!\p{L})/iu;
/** Tells whether what follows an answer gives it up for another number. */
function isGivenUp(rest) {
    const revision = answer_markers_REVISION.exec(rest);
    if (revision !== null && /\d/.test(rest.slice(revision.index + revision[0].length)))
        return true;
    return [...rest.matchAll(OBJECTION)].some(([, words = '']) => CONCLUSION.test(words) && /\d/.test(words) && !SUPPOSITION.test(words));
}
/** Start of a question that the model asks itself, as those do that were trained on lists of questions. */
const QUESTION = /\n[ \t]*(?:(?:[#>*]+[ \t]*|\d+[.)][ \t]*)?(?:(?:new|next|another) )?(?:question|problem|exercise|example|q|human|user|instruction)[ \t]*(?:\d{1,4}[ \t]*)?(?:\*+[ \t]*)?[:.)]|#+[ \t]*(?:question|problem|exercise|example|instruction)(?!\p{L}))| (?:question|q): |<\|(?:im_end|im_start|endoftext|eot_id|end)\|>|<\/s>|\[INST\]|<end_of_turn>/giu;
/** A question without a heading; it is one of the model's own after `####`, which ends an answer. */
const BARE_QUESTION = /\n[ \t]*\n(?=[^\n]{0,600}(?<!\p{L})(?:how (?:many|much|long|old|far)|what)(?!\p{L})[^\n?]{0,300}\?[ \t]*(?:\n|$))/giu;
/** Cuts off a question of the model's own, and what follows, where an answer stands before it. */
function cutRunOn(text) {
    const [marked, ended] = [findAfter(text, MARKER), findAfter(text, /####/g)];
    const computed = BARE_NUMBER.test(text.slice(0, 100)) ? 0 : findAfter(text, /=/g);
    const cut = Math.min(findFrom(text, QUESTION, (index) => index >= marked || (index >= computed && isApart(text, index))), findFrom(text, BARE_QUESTION, (index) => index >= ended));
    return text.slice(0, cut);
}
/** A number alone on the first line. */
const BARE_NUMBER = /^\s*[$€£¥]?[-\d.,]*\d\.?[ \t]*\n/u;
/** Tells whether a blank line, or a sign of a model's template, parts a question from what stands before it. */
function isApart(text, index) {
    return /[<[]/.test(text.charAt(index)) || /\n[ \t\r]*$/.test(text.slice(Math.max(0, index - 20), index));
}
/** Finds the first match of a pattern that counts; Infinity where there is none. */
function findFrom(text, pattern, counts) {
    for (const { index } of text.matchAll(pattern))
        if (counts(index))
            return index;
    return Infinity;
}
/** Finds the end of the first digit after the first match of a pattern; Infinity where there is none. */
function findAfter(text, pattern) {
    const start = text.search(pattern);
    const digit = start === -1 ? -1 : text.slice(start).search(/\d/);
    return digit === -1 ? Infinity : start + digit + 1;
}

;// CONCATENATED MODULE: ./src/evaluators/numbers.ts

/** Minus signs: the hyphen, those of typography, and the en dash that editors make of them. */
const MINUS = String.raw `[-\u2212\u2013\ufe63\uff0d]`;
/** Digits. A point before them counts unless it ends a word or follows a point: `.5`, but `No.5` and `...5` hold 5. */
const DIGITS = String.raw `(?:\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\p{L}\p{M}\p{N}.])\.\d+)(?:[eE][-+]?\d+)?`;
/**
 * Number. Its minus counts unless a letter or digit stands before it: 10-3 holds 10 and 3, covid-19 holds 19. One apart
 * from it counts where a result begins: `= - 5`; so does a word: `negative 5`, `is minus 5`.
 */
const NUMBER = new RegExp(String.raw `(?:(?<![\p{L}\p{M}\p{N}])(${MINUS}|(?<=[=≈:] )${MINUS} |(?i:negative |(?<=[=≈:] |(?:is|equals) )minus )))?(?:\\?[$€£¥](${MINUS})?)?(${DIGITS})`, 'gu');
/** LaTeX's ways to set thousands apart: 1{,}234, 1\,234 and 1,\!234. */
const LATEX_COMMA = /(?<=\d)(?:\{,\}|,?\\[,!])(?=\d{3})/g;
/** Finds the numbers in a text: `1,234.5`, `$29.00`, `1e3`, `-3`, `50%` (50), `.5`; in words too, `H2O` holds 2. */
function findNumbers(text) {
    return findPlainNumbers(withPlainCommas(text), 0);
}
/** Finds the numbers in a text with plain commas from an index on, which must not lie within a number. */
function* findPlainNumbers(text, from) {
    // One at a time: a long answer holds more of them than memory should.
    for (let match = matchFrom(text, from); match !== null;) {
        const [written, outerMinus, innerMinus, digits = ''] = match;
        const end = match.index + written.length;
        const isNegative = outerMinus !== undefined || innerMinus !== undefined;
        const value = parseDecimal((isNegative ? '-' : '') + digits.replaceAll(',', ''));
        if (value !== undefined)
            yield { text: written, value, index: match.index, end };
        match = matchFrom(text, end);
    }
}
function matchFrom(text, from) {
    NUMBER.lastIndex = from;
    return NUMBER.exec(text);
}
/** Reads a text that is a number as a whole; undefined for any other text. */
function parseNumber(text) {
    const whole = text
        .trim()
        .replace(/(?<=\d)(?:\.|\s?%)$/, '')
        .replace(/^\+/, '');
    const first = findNumbers(whole).next().value;
    return first?.text === whole ? first.value : undefined;
}
/** Gives a text with LaTeX's thousands as plain ones. */
function withPlainCommas(text) {
    return text.replaceAll(LATEX_COMMA, ',');
}

;// CONCATENATED MODULE: ./src/evaluators/final-number.ts


/**
 * Finds the number that a worked answer ends in.
 *
 * 1. What follows a question of the model's own (`Question:`, after an answer) is not looked at.
 * 2. The last marker of an answer decides (`####`, `\boxed{`, `A:`, `Answer:`, `answer is`): the first number after it or,
 *    where that begins an equation, the equation's result. A marker that is denied (`is not`), only reported (`I thought
 *    the answer is`), or that no number follows does not count.
 * 3. Without a marker, and where the text goes back on the marked answer (`Wait,`, `That is wrong`), the last sentence
 *    that holds a number has it: the one after its last `=`, else its last one.
 */
function findFinalNumber(text) {
    const plain = cutRunOn(withPlainCommas(text));
    const first = findMarked(plain);
    const marked = first === undefined ? undefined : findResult(plain, first);
    if (marked === undefined || isGivenUp(plain.slice(marked.end)))
        return findSentenceResult(plain);
    return marked;
}
/** Finds the first number after the last marker that counts. */
function findMarked(text) {
    const places = Array.from(text.matchAll(MARKER), ({ 0: marker, index }) => [index, index + marker.length]);
    let next;
    let searched = text.length;
    for (const [start = 0, end = 0] of places.reverse()) {
        // No marker lies within a number, so that one is found from each as from the beginning of the text.
        next = findPlainNumbers(text.slice(0, searched), end).next().value ?? next;
        searched = start;
        if (next !== undefined && !isTakenBack(text, start, end))
            return next;
    }
    return undefined;
}
/** An operator between two numbers, and units before it. */
const final_number_OPERATOR = /^[\s\p{L}%°.)\]}]{0,30}?(?:[-+*/×÷·∙^\u2212\u2013]|(?<!\p{L})(?:x|plus|minus|times|of|divided by|multiplied by)(?!\p{L})|\}\{|\\(?:times|cdot|div))[\s$€£¥([{\\]{0,8}$/u;
const EQUALS = /^(?:[^\n;!?]{0,40}|\s{0,10})(?:[=≈≅]|\\approx)[^\n;!?]{0,40}$/u;
/** Words in place of the sign; they count only where an operator stands before them: `9 * 2, which is 18`. */
const EQUALS_IN_WORDS = /^[^\n;!?]{0,20}(?<!\p{L})(?:equals|is equal to|which is|that is|is|gives|makes|or)(?!\p{L})[\s$€£¥:*]{0,8}$/iu;
/** What stands between an equation and the next one: `16 - 7 = 9, and 9 * 2 = 18`. */
const NEXT = /^ ?[,;] (?:and |so |then )?$/u;
const SIGN = /^[-\u2212\u2013]/u;
/** Gives the result of the equation that begins with a number: the last of its sides that is a number alone. */
function findResult(text, start) {
    const numbers = findPlainNumbers(text, start.index);
    let number = numbers.next().value;
    let side = { first: start, length: 0 };
    let alone;
    let last;
    let isSum = false;
    while (number !== undefined) {
        const next = numbers.next().value;
        if (last !== undefined) {
            const between = text.slice(last.end, number.index);
            const isNext = isSum && NEXT.test(between) && isOperator(text, number, next);
            if (isNext || EQUALS.test(between) || (isSum && EQUALS_IN_WORDS.test(between))) {
                if (side.length === 1)
                    alone = side.first;
                side = { first: number, length: 0 };
            }
            else if (isOperator(text, last, number))
                isSum = true;
            else
                break;
        }
        side.length += 1;
        last = number;
        number = next;
    }
    return side.length === 1 ? side.first : (alone ?? side.first);
}
function isOperator(text, left, right) {
    if (right === undefined)
        return false;
    const between = text.slice(left.end, right.index);
    return final_number_OPERATOR.test(SIGN.test(right.text) ? `${between}-` : between);
}
function findSentenceResult(text) {
    for (const sentence of text.split(/\n|(?<=[.!?])\s+/).reverse()) {
        if (!/\d/.test(sentence))
            continue;
        const equals = sentence.lastIndexOf('=');
        let found;
        for (const number of findPlainNumbers(sentence, 0)) {
            found = number;
            if (equals !== -1 && number.index > equals)
                break;
        }
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/evaluators/numeric-match.ts








/**
 * Scores 1 where a number in the answer is the expected one within `tolerance` (absolute, 0.01 unless given). With
 * `extract: final` only the number the answer ends in counts, and `any_number` is reported beside it.
 */
const numericMatch = {
    version: 2,
    settings: {
        tolerance: {
            check: (value) => (toTolerance(value) === undefined ? 'a number from 0' : undefined),
            default: 0.01,
            text: 'how far the number may be off, absolute',
            fromMetadata: true,
        },
        extract: {
            ...wordSetting(['any', 'final'], 'which number of the answer counts: any of them, or the final one'),
            fromMetadata: true,
        },
    },
    reference: {
        rule: [
            '1 where a number in the answer is the expected one, at most `tolerance` away, else 0. A list means any of its numbers.',
            'Numbers are read as people write them: `1,234.5`, `$29.00`, `1e3`, `50%` (50), `−3`, `negative 3`. They are compared as decimals, however long.',
            'With `extract: final` only the number that the answer ends in counts. After the last marker (`####`, `\\boxed{`, `A:`, `Answer:`, `answer is`) that is the first number, or the result of the equation that begins there. A marker that is denied (`the answer is not`), only reported (`I thought the answer is`) or gone back on (`Wait,`, `That is wrong`) does not count, nor does what follows a question of the model’s own (`Question:` after an answer). Without a marker it is the number after the last `=` of the last sentence that holds a number, else that sentence’s last number.',
        ],
        versions: {
            2: 'equations after a marker, denied and superseded markers, `Answer:`, questions of the model’s own, signs in words',
        },
        examples: [
            { expected: 42, answer: 'It is 42, of 50.', value: 1 },
            { expected: '1234.5', answer: 'It costs $1,234.50.', value: 1 },
            { expected: 100, answer: '104', settings: { tolerance: 5 }, value: 1 },
            { expected: 9, answer: '9 * 2 = 18', settings: { extract: 'final' }, value: 0 },
            { expected: 18, answer: '#### 12 + 6 = 18', settings: { extract: 'final' }, value: 1 },
            {
                expected: 18,
                answer: 'The answer is not 20, because 2 broke. So she has 18.',
                settings: { extract: 'final' },
                value: 1,
            },
            { expected: 18, answer: 'Answer: 18\nNote: for 7 days.', settings: { extract: 'final' }, value: 1 },
        ],
    },
    findProblem: ({ expected }) => {
        const items = (0,expected_texts/* isList */.Lv)(expected) ? expected : [expected];
        const wrong = items.find((item) => toNumber(item) === undefined);
        if (wrong === undefined)
            return items.length === 0 ? '`expected` is an empty list' : undefined;
        return wrong === null
            ? '`expected` is missing'
            : ['`expected` must be a number, found ', (0,phrase/* quoted */.T)((0,quote/* quote */.h)(JSON.stringify(wrong)))];
    },
    evaluate: (item, output, settings) => {
        const { wanted, tolerance } = readCase(item, settings);
        const isRight = (value) => wanted.some((number) => isWithin(value, number, tolerance));
        let anyRight;
        let last;
        let count = 0;
        for (const { value, text } of findNumbers(output)) {
            if (anyRight === undefined && isRight(value))
                anyRight = text;
            last = text;
            count += 1;
        }
        if (settingOf('extract', item, settings) !== 'final')
            return score(anyRight ?? last, anyRight !== undefined, item, count);
        const final = findFinalNumber(output);
        const isFinalRight = final !== undefined && isRight(final.value);
        return {
            ...score(final?.text, isFinalRight, item, count),
            secondary: { any_number: anyRight === undefined ? 0 : 1 },
        };
    },
};
function score(found, isRight, { expected }, count) {
    const wanted = (0,cite_text/* listSome */.XT)((0,expected_texts/* expectedTexts */.T_)(expected), ' or ', cite_text/* shorten */.ml);
    const explanation = found === undefined
        ? 'no number in the answer'
        : isRight
            ? `${(0,cite_text/* shorten */.ml)(found)} is ${wanted}`
            : `${(0,cite_text/* shorten */.ml)(found)} is not ${wanted}${count > 1 ? ` (${count} numbers in the answer)` : ''}`;
    return { status: 'scored', value: isRight ? 1 : 0, answer: found ?? null, explanation };
}
function readCase(item, settings) {
    const wanted = ((0,expected_texts/* isList */.Lv)(item.expected) ? item.expected : [item.expected]).flatMap((one) => toNumber(one) ?? []);
    const tolerance = toTolerance(settingOf('tolerance', item, settings)) ?? DEFAULT_TOLERANCE;
    return { wanted, tolerance };
}
const DEFAULT_TOLERANCE = { digits: 1n, exponent: -2 };
function settingOf(name, { metadata }, settings) {
    return metadata[name] ?? settings[name];
}
function toTolerance(value) {
    // A CSV cell is text, so a tolerance may be too.
    const tolerance = typeof value === 'number' || typeof value === 'string' ? parseDecimal(String(value)) : undefined;
    return tolerance !== undefined && tolerance.digits >= 0n ? tolerance : undefined;
}
function toNumber(value) {
    if (typeof value === 'number')
        return parseDecimal(String(value));
    return typeof value === 'string' ? (parseNumber(value) ?? parseWritten(value)) : undefined;
}

// EXTERNAL MODULE: ./src/evaluators/python-regex.ts + 2 modules
var python_regex = __webpack_require__(22571);
;// CONCATENATED MODULE: ./src/evaluators/regex-match.ts





/** Scores 1 where the pattern, one of Python's `re`, is found in the answer; a list means any. */
const regexMatch = {
    version: 2,
    settings: {
        ignore_case: flagSetting(true, 'whether letter case does not count (`(?i)`)'),
        dot_all: flagSetting(true, 'whether `.` matches a line break too (`(?s)`)'),
        multiline: flagSetting(false, 'whether `^` and `$` match at each line (`(?m)`)'),
        verbose: flagSetting(false, 'whether spaces and `#` comments in the pattern do not count (`(?x)`)'),
    },
    hasPatterns: true,
    reference: {
        rule: [
            '1 where the pattern is found anywhere in the answer (`re.search`), else 0. A list means any of its patterns.',
            'A pattern means what it means to Python’s `re` on text: `$` matches before a last line break too, `\\w`, `\\d`, `\\s` and `\\b` know all scripts, `(?P<name>…)` and flags such as `(?i)` or `(?-i:…)` are read. Atomic and conditional groups, possessive quantifiers and `\\N{…}` are refused. A pattern that takes too long on an answer leaves it unscored.',
        ],
        versions: { 2: 'patterns as Python reads them' },
        examples: [
            { expected: '^Paris$', answer: 'paris\n', value: 1 },
            { expected: '^Paris$', answer: 'Paris.', value: 0 },
            { expected: String.raw `\bno\b`, answer: 'I know.', value: 0 },
            { expected: '^(?!.*sorry)', answer: 'I am sorry.', value: 0 },
            { expected: 'NASA', answer: 'nasa', settings: { ignore_case: false }, value: 0 },
            { expected: ['^yes', '^no'], answer: 'No.', value: 1 },
        ],
    },
    findProblem: ({ expected }, settings) => {
        const items = (0,expected_texts/* isList */.Lv)(expected) ? expected : [expected];
        if (items.length === 0)
            return '`expected` is an empty list';
        for (const item of items) {
            if (typeof item !== 'string' && typeof item !== 'number')
                return item === null ? '`expected` is missing' : '`expected` must be a pattern';
            const compiled = compile(String(item), settings);
            if (compiled.status === 'invalid')
                return [`\`expected\` is no valid pattern: ${compiled.reason}, in `, (0,phrase/* quoted */.T)((0,cite_text/* cite */.Y0)(String(item)))];
        }
        return undefined;
    },
    evaluate: ({ expected }, output, settings, _given, search) => {
        const patterns = (0,expected_texts/* expectedTexts */.T_)(expected);
        let problem;
        for (const written of patterns) {
            const compiled = compile(written, settings);
            if (compiled.status === 'invalid')
                return { status: 'unscored', reason: compiled.reason };
            const result = search(compiled, output);
            if (result.status === 'found')
                return { status: 'scored', value: 1, answer: result.text, explanation: `${(0,cite_text/* cite */.Y0)(written)} found` };
            problem ??= explainProblem(result);
        }
        if (problem !== undefined)
            return { status: 'unscored', reason: problem };
        return {
            status: 'scored',
            value: 0,
            answer: null,
            explanation: `${(0,cite_text/* listSome */.XT)(patterns, ' or ')} not found`,
        };
    },
};
function explainProblem(result) {
    if (result.status === 'slow')
        return 'the pattern takes too long on this answer (catastrophic backtracking)';
    if (result.status === 'passed_over')
        return 'the pattern was not tried: others took all the time that a run has for slow ones';
    return result.status === 'failed' ? `the pattern fails on this answer: ${result.reason}` : undefined;
}
function compile(written, { ignore_case: i, dot_all: s, multiline: m, verbose: x }) {
    return (0,python_regex/* compilePython */.S)(written, { i: i !== false, s: s !== false, m: m === true, x: x === true, a: false });
}

;// CONCATENATED MODULE: ./src/evaluators/semantic-similarity.ts



/** Scores how near the answer is to the expected text in meaning: the cosine of their vectors; of a list, the best. */
const semanticSimilarity = {
    version: 1,
    settings: {
        incorrect_answers: {
            check: (value) => (value === null || isTexts(value) ? undefined : 'a list of texts that are not empty'),
            default: null,
            text: 'wrong answers; where they are given, the answer must be nearer to an expected text than to any of them',
            fromMetadata: true,
        },
    },
    needs: ['embedder'],
    reference: {
        rule: [
            'How near the answer is to the expected text in meaning: the cosine of the vectors that the model of `embeddings` gives for the two, without spaces at their ends; 0 where it is negative, or where the answer is empty. Of a list, the best. Models differ in what is near: set the pass mark under `thresholds` by what yours gives for answers that you know.',
            'With `incorrect_answers` it is 1 where the answer is nearer to an expected text than to any of them, else 0.',
            'A text that cannot be embedded leaves the case unscored. See [embeddings.md](embeddings.md) for models, requests and costs.',
        ],
        examples: [],
    },
    findProblem: ({ expected }) => (0,expected_texts/* findTextProblem */.y8)(expected),
    evaluate: async ({ expected, metadata }, output, settings, { embedder }) => {
        const answer = output.trim();
        if (answer === '')
            return { status: 'scored', value: 0, answer, explanation: 'the answer is empty' };
        if (embedder === undefined)
            return { status: 'unscored', reason: 'there is no embedder' };
        const incorrect = metadata['incorrect_answers'] ?? settings['incorrect_answers'];
        try {
            // Asked in one tick, so that all texts go in one request.
            const [right, wrong] = await Promise.all([
                findNearest(answer, (0,expected_texts/* expectedTexts */.T_)(expected), embedder),
                isTexts(incorrect) ? findNearest(answer, incorrect, embedder) : undefined,
            ]);
            return { status: 'scored', answer, ...(wrong === undefined ? rate(right) : hold(right, wrong)) };
        }
        catch (error) {
            if (!(error instanceof provider_error/* ProviderError */.m))
                throw error;
            return { status: 'unscored', reason: `embedder: ${error.message}` };
        }
    },
};
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '');
}
function rate({ value, text }) {
    return { value, explanation: value === 0 ? 'nothing in common' : `nearest to ${(0,cite_text/* cite */.Y0)(text)}` };
}
/** Holds the nearest expected text against the nearest wrong answer. */
function hold(right, wrong) {
    const [near, far] = [right, wrong].map(({ value }) => value.toFixed(3));
    return right.value > wrong.value
        ? { value: 1, explanation: `nearer to ${(0,cite_text/* cite */.Y0)(right.text)}, ${near}, than to any wrong answer, ${far}` }
        : { value: 0, explanation: `no nearer to a right answer, ${near}, than to ${(0,cite_text/* cite */.Y0)(wrong.text)}, ${far}` };
}
async function findNearest(answer, texts, embedder) {
    const trimmed = texts.map((text) => text.trim());
    const [vector, ...others] = await Promise.all([answer, ...trimmed].map((text) => embedder.embed(text)));
    let best = { value: 0, text: '' };
    for (const [index, other] of others.entries()) {
        const value = vector === undefined ? 0 : Math.min(1, cosine(vector, other));
        if (value > best.value)
            best = { value, text: texts[index] ?? '' };
    }
    return best;
}
/** Gives the cosine of two vectors; what has none is a ProviderError. */
function cosine(a, b) {
    if (a.length !== b.length)
        throw new provider_error/* ProviderError */.m('rejected', `vectors of ${a.length} and ${b.length} numbers cannot be compared`);
    let [product, ofA, ofB] = [0, 0, 0];
    for (let index = 0; index < a.length; index += 1) {
        const [one = 0, other = 0] = [a[index], b[index]];
        product += one * other;
        ofA += one * one;
        ofB += other * other;
    }
    const value = product / Math.sqrt(ofA * ofB);
    if (Number.isFinite(value))
        return value;
    throw new provider_error/* ProviderError */.m('rejected', 'a vector has no direction');
}

;// CONCATENATED MODULE: ./src/evaluators/starts-with.ts

/** Scores 1 where the answer starts with the expected text; a list means any. */
const startsWith = createEdgeEvaluator({ verb: 'starts', holds: (answer, text) => answer.startsWith(text) }, [
    { expected: 'Yes', answer: '\nyes, it does.', value: 1 },
    { expected: ['Yes', 'No'], answer: 'It does not.', value: 0 },
    { expected: 'Yes', answer: 'yes', settings: { case_sensitive: true }, value: 0 },
]);

;// CONCATENATED MODULE: ./src/evaluators/index.ts

















/** Every evaluator by its name in YAML. */
const evaluators = {
    exact_match: exactMatch,
    equals: equals,
    contains_match: containsMatch,
    not_contains: notContains,
    starts_with: startsWith,
    ends_with: endsWith,
    fuzzy_match: fuzzyMatch,
    regex_match: regexMatch,
    numeric_match: numericMatch,
    multiple_choice: multipleChoice,
    code_execution: codeExecution,
    javascript: javascript,
    semantic_similarity: semanticSimilarity,
    llm_judge: llmJudge,
    human: human,
    json_match: jsonMatch,
    json_schema: jsonSchema,
};
/** Gives an evaluator that a checked plan names; a name that is not in the registry is a defect. */
function getEvaluator(name) {
    const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
    if (evaluator === undefined)
        throw new Error(`there is no evaluator \`${name}\``);
    return evaluator;
}


/***/ }),

/***/ 56197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ normalize)
/* harmony export */ });
/**
 * Run of marks that is longer than in any word. The engine takes time with the square of a run's length, and cannot be
 * ended meanwhile; so each such run is a text of its own. The two kana signs become marks in NFKC.
 */
const LONG_RUN = /([\p{M}\uff9e\uff9f]{200})/u;
/** Gives a text in one of Unicode's normal forms, in time that grows with its length. */
function normalize(text, form) {
    const parts = text.length < 200 ? [text] : text.split(LONG_RUN);
    return parts.map((part) => part.normalize(form)).join('');
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

/***/ 994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ unifyForm),
/* harmony export */   r: () => (/* binding */ searchForm)
/* harmony export */ });
/* harmony import */ var _normalize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56197);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74748);


/** Characters without a look of their own: zero-width spaces and joiners, soft hyphens, marks of direction. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
const SUPERSCRIPTS = /[²³¹⁰ⁱ⁴-ⁿ]+/gu;
const MIXED_NUMBER = /(?<=\d)(?=[¼-¾⅐-⅞])/gu;
/** Slashes of fractions, as ½ has one (1⁄2), and of division. */
const SLASHES = /[\u2044\u2215]/gu;
/**
 * Gives a text in the one form of its characters (Unicode's NFKC), without invisible ones: `é` is one character however
 * it was typed, a no-break space a space, `ﬁ` is `fi`. Exponents and fractions stay numbers of their own: 10² becomes
 * 10^2 and not 102, 1½ becomes 1 1/2 and not 11/2.
 */
function unifyForm(text) {
    const apart = text
        .replaceAll(INVISIBLE, '')
        .replaceAll(SUPERSCRIPTS, (run) => `^${run}`)
        .replaceAll(MIXED_NUMBER, ' ');
    return (0,_normalize_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S)(apart, 'NFKC').replaceAll(SLASHES, '/');
}
/** Gives a text as it is searched: in one form (unifyForm) and, unless case counts, in lower case. */
function searchForm(text, isCaseSensitive) {
    const unified = unifyForm(text);
    return isCaseSensitive ? unified : (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .ib)(unified);
}


/***/ }),

/***/ 7404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sum)
/* harmony export */ });
/** Adds numbers up; 0 for none. */
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}


/***/ }),

/***/ 28942:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J0: () => (/* binding */ digestSources),
/* harmony export */   kt: () => (/* binding */ PROGRAM_ENDINGS),
/* harmony export */   pu: () => (/* binding */ collectSources)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53603);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19770);
/** Programs of the user's: a file and all that it names beside it. */




/** Endings of the files that hold programs. */
const PROGRAM_ENDINGS = ['.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'];
const MAX_FILES = 500;
const MAX_BYTES = 32 * 1024 * 1024;
/** A text that begins as a relative path does: an import, a `require`, the address of a file that is read. */
const RELATIVE = /(['"`])(\.\.?\/[^'"`\n\\]{1,300})\1/g;
/** What `require` puts after a name. */
const GUESSED = ['', '.js', '.json', '/index.js'];
/**
 * Collects a program: its file, and every file beside it that a text in it names by a path that begins with `./` or `../`,
 * and so on. One that is missing, out of reach or too large is a UserError at the place that named it.
 */
function collectSources(named, { cwd, files: reach }, place) {
    const main = relativeTo(reach.folder, node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(cwd, named));
    const files = new Map();
    const waiting = [main];
    let left = MAX_BYTES;
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        if (files.has(file))
            continue;
        const full = node_path__WEBPACK_IMPORTED_MODULE_0___default().join(reach.folder, file);
        const shownAs = relativeTo(cwd, full);
        const bytes = (0,_open_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readBytes */ .io)(full, reach, { maxBytes: MAX_BYTES, place, shownAs });
        left -= bytes.length;
        if (left < 0 || files.size === MAX_FILES)
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_2__.userError)(`\`${named}\` names too much beside it: at most ${MAX_FILES} files and ${MAX_BYTES} bytes are allowed`, place);
        files.set(file, bytes);
        if (!PROGRAM_ENDINGS.includes(node_path__WEBPACK_IMPORTED_MODULE_0___default().extname(file)))
            continue;
        for (const found of listNamed(bytes.toString('utf8'), node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(full)))
            if ((0,_open_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isFile */ .fo)(found, reach))
                waiting.push(relativeTo(reach.folder, found));
    }
    return { main, files };
}
/** Gives the digest of a program's content: wherever it lies, the same files beside each other are the same program. */
function digestSources({ main, files }) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(main);
    const entries = [...files].map(([file, bytes]) => [
        file === main ? `main${node_path__WEBPACK_IMPORTED_MODULE_0___default().extname(main)}` : node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.relative(folder, file),
        (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes),
    ]);
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br)(Object.fromEntries(entries));
}
function listNamed(text, folder) {
    const named = new Set(Array.from(text.matchAll(RELATIVE), ([, , name = '']) => name));
    return [...named].flatMap((name) => GUESSED.map((ending) => node_path__WEBPACK_IMPORTED_MODULE_0___default().join(folder, name + ending)));
}
function relativeTo(folder, file) {
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().relative(folder, file).replaceAll('\\', '/');
}


/***/ }),

/***/ 8878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   U: () => (/* binding */ plainPhrase)
/* harmony export */ });
/** Marks words as someone else's. */
function quoted(theirs) {
    return { theirs };
}
/** Gives a phrase as one text; whoever shows it must still make it harmless. */
function plainPhrase(phrase) {
    return phrase.map((part) => (typeof part === 'string' ? part : part.theirs)).join('');
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


/***/ })

};
