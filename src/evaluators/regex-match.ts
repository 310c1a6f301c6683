import { listSome, cite } from './cite-text.ts';
import type { Evaluator } from './evaluator.ts';
import { expectedTexts, isList } from './expected-texts.ts';
import { regexWorker } from './regex-worker.ts';
import type { RegexResult } from './regex-worker.ts';

/** Scores 1 where the pattern is found in the answer, ignoring case, dot matching newlines; a list means any. */
export const regexMatch: Evaluator = {
  version: 1,
  settings: {},
  findProblem: ({ expected }) => {
    const items = isList(expected) ? expected : [expected];
    if (items.length === 0) return '`expected` is an empty list';
    for (const item of items) {
      if (typeof item !== 'string' && typeof item !== 'number')
        return item === null ? '`expected` is missing' : '`expected` must be a pattern';
      const compiled = compile(String(item));
      if (compiled.status === 'invalid') return `\`expected\` is no valid pattern: ${compiled.reason}`;
    }
    return undefined;
  },
  evaluate: async ({ expected }, output) => {
    const patterns = expectedTexts(expected);
    let problem: string | undefined;
    for (const written of patterns) {
      const compiled = compile(written);
      if (compiled.status === 'invalid') return { status: 'unscored', reason: compiled.reason };
      const result = await regexWorker.search({ ...compiled, text: output });
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

function explainProblem(result: RegexResult): string | undefined {
  if (result.status === 'slow')
    return 'the pattern takes too long on this answer (catastrophic backtracking)';
  return result.status === 'failed' ? `the pattern fails on this answer: ${result.reason}` : undefined;
}

type Compiled =
  | { readonly status: 'valid'; readonly pattern: string; readonly flags: string }
  | { readonly status: 'invalid'; readonly reason: string };

/** Compiles a pattern, with `u` where it is valid: `.` is a character then, not half of one, and `\p{L}` works. */
function compile(written: string): Compiled {
  const { pattern, isMultiline } = fromPython(written);
  const flags = isMultiline ? 'ism' : 'is';
  let reason = '';
  for (const candidate of [`${flags}u`, flags]) {
    try {
      new RegExp(pattern, candidate);
      return { status: 'valid', pattern, flags: candidate };
    } catch (error) {
      reason =
        error instanceof Error ? error.message.replace(/^Invalid regular expression: /, '') : String(error);
    }
  }
  return { status: 'invalid', reason };
}

/** Rewrites Python's spellings of named groups, of the text's ends and of leading flags as JavaScript's. */
function fromPython(written: string): { readonly pattern: string; readonly isMultiline: boolean } {
  const flags = /^\(\?([aimsu]+)\)/.exec(written)?.[0] ?? '';
  const pattern = written
    .slice(flags.length)
    .replaceAll(TOKEN, (token, name?: string) =>
      name === undefined ? (SPELLINGS[token] ?? token) : String.raw`\k<${name}>`,
    );
  return { pattern, isMultiline: flags.includes('m') };
}

/** Tokens of a pattern: escapes and character classes too, so that what only looks like a group inside them stays. */
const TOKEN = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?P<|\(\?P=(\w+)\)/g;

const SPELLINGS: Readonly<Record<string, string>> = {
  '(?P<': '(?<',
  [String.raw`\A`]: String.raw`(?<![\s\S])`,
  [String.raw`\Z`]: String.raw`(?![\s\S])`,
};
