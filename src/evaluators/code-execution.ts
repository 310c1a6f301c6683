import type { Case } from '../domain/case.ts';
import type { JsonObject } from '../domain/json.ts';
import { cite, shorten } from './cite-text.ts';
import { extractCode } from './code/extract-code.ts';
import * as javascript from './code/javascript-lines.ts';
import * as python from './code/python-lines.ts';
import type { Evaluator } from './evaluator.ts';
import type { CodeFault, CodeRun, CodeTask } from './instruments.ts';
import { wordSetting } from './settings.ts';

const FAULTS: Readonly<Record<CodeFault, string>> = {
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
export const codeExecution: Evaluator = {
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
    if (expected === null) return '`expected` is missing: the test program';
    if (typeof expected !== 'string' || expected.trim() === '')
      return '`expected` must be the text of a test program';
    const entry = metadata['entry_point'];
    if (entry !== undefined && (typeof entry !== 'string' || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(entry)))
      return '`metadata.entry_point` must be the name of a function';
    if (entry === undefined && (language === 'javascript' ? javascript : python).defines(expected, 'check'))
      return 'the test defines `check`, which is given the function that `metadata.entry_point` names';
    return undefined;
  },
  evaluate: async (item, answer, settings, { jail }) => {
    if (jail === undefined) return { status: 'unscored', reason: 'there is no jail' };
    const task = createTask(item, answer, settings);
    if (task === null) return scored(0, null, 'the answer holds no code');
    const run = await jail.run(task);
    if (run.status === 'deferred')
      return { status: 'pending', reason: 'its code is run by `llm-bench score --allow-code-execution`' };
    if (run.status === 'broken')
      return { status: 'unscored', reason: `the test cannot be run: ${shorten(run.words)}` };
    return scored(run.status === 'passed' ? 1 : 0, task.code, explain(run));
  },
};

function scored(
  value: number,
  answer: string | null,
  explanation: string,
): { readonly status: 'scored' } & {
  value: number;
  answer: string | null;
  explanation: string;
  secondary: Record<string, number>;
} {
  return { status: 'scored', value, answer, explanation, secondary: { 'pass@1': value } };
}

function createTask(
  { input, expected, metadata }: Case,
  answer: string,
  settings: JsonObject,
): CodeTask | null {
  const { timeout_seconds: time, memory_mb: memory } = settings;
  const language = settings['language'] === 'javascript' ? 'javascript' : 'python';
  const test = typeof expected === 'string' ? expected : '';
  const entryPoint = typeof metadata['entry_point'] === 'string' ? metadata['entry_point'] : null;
  const code = extractCode(answer, { language, input, entryPoint, test });
  if (code === null) return null;
  return {
    ...{ language, code, test, entryPoint },
    timeoutSeconds: typeof time === 'number' ? time : 10,
    memoryMb: typeof memory === 'number' ? memory : 1024,
  };
}

function explain(run: Exclude<CodeRun, { status: 'broken' | 'deferred' }>): string {
  if (run.status === 'passed') return 'the code passes its test';
  const { kind, words } = run;
  return `the code fails: ${FAULTS[kind]}${words === '' ? '' : `${kind === 'missing' ? '' : ':'} ${cite(words)}`}`;
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}
