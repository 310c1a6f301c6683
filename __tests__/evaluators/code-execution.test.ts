import { describe, expect, it } from 'vitest';
import { codeExecution } from '../../src/evaluators/code-execution.ts';
import type { CodeRun, CodeTask } from '../../src/evaluators/instruments.ts';
import { searchUnwatched } from '../../src/evaluators/pattern-search.ts';
import { createCase } from '../support/plans.ts';

const CHECK = 'def check(candidate):\n    assert candidate(1) == 2';

/** Scores an answer with a jail that only tells what it was given. */
async function score(answer: string, run: CodeRun, more: Parameters<typeof createCase>[0] = {}) {
  const tasks: CodeTask[] = [];
  const item = createCase({ expected: CHECK, metadata: { entry_point: 'add' }, ...more });
  const jail = { run: (task: CodeTask) => Promise.resolve((tasks.push(task), run)) };
  const found = await codeExecution.evaluate(
    item,
    answer,
    { timeout_seconds: 3, memory_mb: 256 },
    { jail },
    searchUnwatched,
  );
  return { score: found, tasks };
}

describe('codeExecution', () => {
  it('runs the code of an answer against the test', async () => {
    const { score: found, tasks } = await score('```py\ndef add(x): return x + 1\n```', { status: 'passed' });
    const code = 'def add(x): return x + 1\n';
    expect(tasks).toEqual([
      { language: 'python', code, test: CHECK, entryPoint: 'add', timeoutSeconds: 3, memoryMb: 256 },
    ]);
    expect(found).toEqual({
      status: 'scored',
      value: 1,
      answer: code,
      explanation: 'the code passes its test',
      secondary: { 'pass@1': 1 },
    });
  });

  it.each([
    [
      { kind: 'assertion', words: 'AssertionError at assert f(1) == 2' },
      'the code fails: the test fails: "AssertionError at assert f(1) == 2"',
    ],
    [{ kind: 'missing', words: 'add' }, 'the code fails: it does not define "add"'],
    [{ kind: 'timeout', words: '' }, 'the code fails: it takes too long'],
  ] as const)('gives %j a 0 and says why', async (run, explanation) => {
    const { score: found } = await score('def add(x): pass', { status: 'failed', ...run });
    expect(found).toMatchObject({ status: 'scored', value: 0, explanation, secondary: { 'pass@1': 0 } });
  });

  it('gives an answer without code a 0, and runs nothing', async () => {
    const { score: found, tasks } = await score('I cannot do that.', { status: 'passed' });
    expect(found).toMatchObject({ value: 0, answer: null, explanation: 'the answer holds no code' });
    expect(tasks).toEqual([]);
  });

  it('leaves an answer unscored whose test cannot be run', async () => {
    const { score: found } = await score('def add(x): pass', {
      status: 'broken',
      words: 'SyntaxError: invalid syntax',
    });
    expect(found).toEqual({
      status: 'unscored',
      reason: 'the test cannot be run: SyntaxError: invalid syntax',
    });
  });

  it.each([
    [{ expected: null }, '`expected` is missing: the test program'],
    [{ expected: ['assert True'] }, '`expected` must be the text of a test program'],
    [
      { expected: CHECK, metadata: {} },
      'the test defines `check`, which is given the function that `metadata.entry_point` names',
    ],
    [
      { expected: CHECK, metadata: { entry_point: 'a b' } },
      '`metadata.entry_point` must be the name of a function',
    ],
    [{ expected: 'assert add(1) == 2', metadata: {} }, undefined],
  ])('says of %j what is wrong', (more, problem) => {
    expect(codeExecution.findProblem(createCase(more), {})).toBe(problem);
  });

  it('checks its settings', () => {
    const { timeout_seconds: time, memory_mb: memory, language } = codeExecution.settings;
    expect([time?.check(0), time?.check('10'), time?.check(10)]).toEqual([
      'a number from 1 to 300',
      'a number from 1 to 300',
      undefined,
    ]);
    expect([memory?.check(1), memory?.check(1024)]).toEqual(['a number from 64 to 16384', undefined]);
    expect([language?.check('cobol'), language?.check('python')]).toEqual([
      '`python` or `javascript`',
      undefined,
    ]);
  });
});
