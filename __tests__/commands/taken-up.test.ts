import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { addUp, CASES, configOf, listSums, startModel } from '../support/sums.ts';
import { createTempDir } from '../support/temp-dir.ts';

describe('a run that takes up the answers of one that was ended while it wrote its results', () => {
  it('is not held against them, and they count once', async () => {
    using dir = createTempDir({ 'benchmarks/sums.yaml': listSums('sums', '../prompt.md') });
    const journal = { file: '', text: '' };
    await using model = await startModel((system, question) => {
      if (model.received.length === 2 * CASES) {
        const files = readdirSync(path.join(dir.path, 'results'));
        journal.file = path.join('results', files.find((name) => name.startsWith('journal-')) ?? '');
        journal.text = dir.read(journal.file);
      }
      return addUp(system, question);
    });
    const config = 'model_defaults: { max_concurrency: 1 }\nstatistics: { confirm_trials: 0 }\n';
    dir.write('llm-bench.yml', configOf(model, config));
    let minute = 0;
    const run = (prompt: string) => {
      dir.write('prompt.md', prompt);
      const at = new Date(Date.UTC(2026, 10, 24, 10, (minute += 1)));
      const args = ['--allowed-hosts', model.host, '--no-store', '--compare'];
      const io = { env: { OPENAI_API_KEY: 'sk-test-0123456789' }, now: () => at };
      return callVerb('run', args, dir.path, io);
    };
    await run('Add up.');
    const ended = await run('Do it WORSE.');
    expect([ended.code, ended.out]).toEqual([1, expect.stringContaining('-33.3 points')]);
    // Its results are there, and so is its journal still.
    dir.write(journal.file, journal.text);
    const again = await run('Do it WORSE.');
    expect(again.err).toContain(`${CASES - 1} of ${CASES} answers are kept from an interrupted run`);
    expect(model.received).toHaveLength(2 * CASES + 1);
    expect([again.code, again.out]).toEqual([1, expect.stringContaining('-33.3 points')]);
    const checked = await callVerb('check', [], dir.path);
    expect(checked.out).toContain('-33.3 points');
    expect(readdirSync(path.join(dir.path, 'results')).filter((name) => name.startsWith('sums_'))).toEqual([
      'sums_gpt_20261124_100100.json',
      'sums_gpt_20261124_100300.json',
    ]);
  });
});
