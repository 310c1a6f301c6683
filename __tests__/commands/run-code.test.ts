import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { hasJail } from '../support/jails.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';
import { readRun } from '../support/read-records.ts';

const ANSWERS = ['def double(n): return 2 * n', 'def double(n): return n * n', 'def double(n): return n + n'];

/** A project whose model answers a task three times, and whose config says whatever it likes. */
function createProject(config = ''): TempDir {
  const rows = ANSWERS.map((text, index) =>
    JSON.stringify({
      system: null,
      messages: [{ role: 'user', content: 'Double n.' }],
      trial: index + 1,
      text: `\`\`\`python\n${text}\n\`\`\``,
      finish_reason: 'stop',
    }),
  );
  return createTempDir({
    'llm-bench.yml': `models: [{ id: gpt, provider: replay, recording: answers.jsonl }]\n${config}`,
    'answers.jsonl': `${rows.join('\n')}\n`,
    'benchmarks/code.yaml': [
      'name: code\nrepeat: 3\nevaluators: [{ code_execution: { timeout_seconds: 20 } }]',
      'test_cases: [{ id: double, input: Double n., expected: "assert double(3) == 6" }]\n',
    ].join('\n'),
  });
}

describe('run, of code that models write', () => {
  it('refuses it where it is not allowed, before anything is asked', async () => {
    using dir = createProject();
    expect(await problemsOfAsync(callVerb('run', [], dir.path))).toBe(
      'the benchmark `code` runs code that models write (`code_execution`): allow it with --allow-code-execution',
    );
    expect(existsSync(`${dir.path}/results`)).toBe(false);
  });

  it.each(['allow_code_execution: true\n', 'code_execution: { allow: true }\n'])(
    'lets no config allow it: %s',
    async (config) => {
      using dir = createProject(config);
      expect(await problemsOfAsync(callVerb('run', [], dir.path))).not.toBe('');
      expect(existsSync(`${dir.path}/results`)).toBe(false);
    },
  );

  it('checks a project without running anything', async () => {
    using dir = createProject();
    const { code, out } = await callVerb('validate', [], dir.path);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('code on gpt: 1 case') });
    expect(out).not.toContain('jail');
  });

  it.skipIf(!hasJail)('runs it in a jail where it is allowed, and estimates pass@k', async () => {
    using dir = createProject();
    const { code, out } = await callVerb('run', ['--allow-code-execution'], dir.path);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('pass at 2 100 %') });
    const { cells, jail } = readRun(`${dir.path}/results`);
    expect(out).toContain(`code ran in a jail: ${jail}`);
    const [cell] = cells;
    expect(cell?.results[0].trials?.map(({ scores }) => scores)).toEqual([
      { code_execution: 1 },
      { code_execution: 0 },
      { code_execution: 1 },
    ]);
    expect(cell?.summary?.secondary).toEqual({
      'pass@1': expect.closeTo(2 / 3, 12),
      'pass@2': 1,
      'pass@3': 1,
    });
    expect(cell?.config?.evaluators?.[0]?.instruments).toEqual({ jail: { version: 1 } });
  });

  it('leaves it to a later process where it is told to, though it has no jail', async () => {
    using dir = createProject();
    await callVerb('run', ['--defer-code-execution', '--fail-on', 'never'], dir.path);
    const { cells } = readRun(`${dir.path}/results`);
    expect(cells[0]?.results[0].trials?.map(({ scores, error }) => [scores, error])).toEqual(
      Array(3).fill([
        { code_execution: null },
        'pending: code_execution: its code is run by `llm-bench score --allow-code-execution`',
      ]),
    );
    const summary = dir.read('results/summary.md');
    expect(summary).toContain('wait for their code to be run: `llm-bench score --allow-code-execution`');
    expect(summary).not.toMatch(/people|llm-bench rate/);
    await callVerb('score', ['results', '--results', 'again'], dir.path);
    const again = readRun(`${dir.path}/again`);
    expect(again.cells[0]?.results[0].scores).toEqual({ code_execution: null });
    expect(
      await problemsOfAsync(callVerb('score', ['results', '--evaluator', 'code_execution'], dir.path)),
    ).toBe(
      '--evaluator `code_execution` cannot score offline: `--allow-code-execution` lets code run that models wrote',
    );
  });

  it.skipIf(!hasJail)('runs in that process what was left to it', async () => {
    using dir = createProject();
    await callVerb('run', ['--defer-code-execution', '--fail-on', 'never'], dir.path);
    await callVerb('score', ['results', '--allow-code-execution', '--results', 'scored'], dir.path);
    const [before, after] = ['results', 'scored'].map((folder) => readRun(`${dir.path}/${folder}`));
    expect(after?.cells[0]?.results[0].trials?.map(({ scores }) => scores)).toEqual([
      { code_execution: 1 },
      { code_execution: 0 },
      { code_execution: 1 },
    ]);
    expect(after?.cells[0]?.fingerprint).toBe(before?.cells[0]?.fingerprint);
    expect(after?.cells[0]?.summary?.secondary).toMatchObject({ 'pass@2': 1 });
  });
});
