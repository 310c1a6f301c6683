import type { JsonObject } from '../domain/json.ts';
import { quoted } from '../text/phrase.ts';
import { listSome, cite } from './cite-text.ts';
import type { Evaluator } from './evaluator.ts';
import { expectedTexts, isList } from './expected-texts.ts';
import type { SearchResult } from './pattern-search.ts';
import { compilePython } from './python-regex.ts';
import type { Compiled } from './python-regex.ts';
import { flagSetting } from './settings.ts';

/** Scores 1 where the pattern, one of Python's `re`, is found in the answer; a list means any. */
export const regexMatch: Evaluator = {
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
      { expected: String.raw`\bno\b`, answer: 'I know.', value: 0 },
      { expected: '^(?!.*sorry)', answer: 'I am sorry.', value: 0 },
      { expected: 'NASA', answer: 'nasa', settings: { ignore_case: false }, value: 0 },
      { expected: ['^yes', '^no'], answer: 'No.', value: 1 },
    ],
  },
  findProblem: ({ expected }, settings) => {
    const items = isList(expected) ? expected : [expected];
    if (items.length === 0) return '`expected` is an empty list';
    for (const item of items) {
      if (typeof item !== 'string' && typeof item !== 'number')
        return item === null ? '`expected` is missing' : '`expected` must be a pattern';
      const compiled = compile(String(item), settings);
      if (compiled.status === 'invalid')
        return [`\`expected\` is no valid pattern: ${compiled.reason}, in `, quoted(cite(String(item)))];
    }
    return undefined;
  },
  evaluate: ({ expected }, output, settings, _given, search) => {
    const patterns = expectedTexts(expected);
    let problem: string | undefined;
    for (const written of patterns) {
      const compiled = compile(written, settings);
      if (compiled.status === 'invalid') return { status: 'unscored', reason: compiled.reason };
      const result = search(compiled, output);
      if (result.status === 'found')
        return { status: 'scored', value: 1, answer: result.text, explanation: `${cite(written)} found` };
      problem ??= explainProblem(result);
    }
    if (problem !== undefined) return { status: 'unscored', reason: problem };
    return {
      status: 'scored',
      value: 0,
      answer: null,
      explanation: `${listSome(patterns, ' or ')} not found`,
    };
  },
};

function explainProblem(result: SearchResult): string | undefined {
  if (result.status === 'slow')
    return 'the pattern takes too long on this answer (catastrophic backtracking)';
  if (result.status === 'passed_over')
    return 'the pattern was not tried: others took all the time that a run has for slow ones';
  return result.status === 'failed' ? `the pattern fails on this answer: ${result.reason}` : undefined;
}

function compile(
  written: string,
  { ignore_case: i, dot_all: s, multiline: m, verbose: x }: JsonObject,
): Compiled {
  return compilePython(written, { i: i !== false, s: s !== false, m: m === true, x: x === true, a: false });
}
