import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderProblem } from '../../src/domain/problem.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { recordAnswers, Recording } from '../../src/providers/recording.ts';
import { createCompletion, createModel } from '../support/plans.ts';
import { canMount, mountDisk } from '../support/small-disk.ts';
import { createTempDir } from '../support/temp-dir.ts';

const LONG = 'x'.repeat(3000);
const PROMPT = { system: null, messages: [{ role: 'user', content: 'q' }] } as const;

/** Opens a provider that gives long answers and records them; `told` is what goes wrong. */
function openRecorded(file: string): { readonly provider: Provider; readonly told: string[] } {
  const told: string[] = [];
  const provider: Provider = {
    complete: () => Promise.resolve(createCompletion(LONG)),
    close: () => Promise.resolve(),
  };
  const warn = (problem: Parameters<typeof renderProblem>[0]): void => void told.push(renderProblem(problem));
  return { provider: recordAnswers(provider, createModel(), { file, redact: (text) => text, warn }), told };
}

describe('a recording that cannot be written', () => {
  it('costs a warning, once, and no answer', async () => {
    using dir = createTempDir({ folder: 'a file' });
    const { provider, told } = openRecorded(path.join(dir.path, 'folder/answers.jsonl'));
    for (const trial of [1, 2]) expect((await provider.complete(PROMPT, trial)).text).toBe(LONG);
    await provider.close();
    expect(told).toEqual([
      expect.stringMatching(/^test\.yml: answers are no longer recorded: .+; they count all the same$/),
    ]);
  });

  it.runIf(canMount)('ends with the last whole answer where the disk is full', async () => {
    using dir = createTempDir();
    const disk = path.join(dir.path, 'disk');
    using _mounted = mountDisk(disk, '8k');
    const file = path.join(disk, 'answers.jsonl');
    const { provider, told } = openRecorded(file);
    for (const trial of [1, 2, 3, 4]) expect((await provider.complete(PROMPT, trial)).text).toBe(LONG);
    await provider.close();
    expect(told).toEqual([
      'test.yml: answers are no longer recorded: the disk is full; they count all the same',
    ]);
    const recording = new Recording(readFileSync(file, 'utf8'), file);
    expect([1, 2, 3].map((trial) => recording.find(PROMPT, trial)?.text)).toEqual([LONG, LONG, undefined]);
  });

  it.skipIf(process.platform === 'win32')('stays its owner’s alone where rows are replaced', async () => {
    using dir = createTempDir();
    const file = path.join(dir.path, 'answers.jsonl');
    writeFileSync(file, '', { mode: 0o600 });
    for (const _time of [1, 2]) {
      const { provider } = openRecorded(file);
      await provider.complete(PROMPT, 1);
      await provider.close();
    }
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('goes on where nothing is wrong', async () => {
    using dir = createTempDir();
    const file = path.join(dir.path, 'answers.jsonl');
    writeFileSync(file, '');
    const { provider, told } = openRecorded(file);
    await Promise.all([1, 2].map((trial) => provider.complete(PROMPT, trial)));
    await provider.close();
    expect(told).toEqual([]);
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(2);
  });
});
