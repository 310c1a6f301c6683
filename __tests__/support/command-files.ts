import { afterAll, afterEach, beforeEach, vi } from 'vitest';
import { parseCommandFile } from './runner.ts';
import { createTempDir } from './temp-dir.ts';

/** What a step has written into the runner's files. */
export type CommandFiles = {
  readonly outputs: () => Record<string, string>;
  readonly state: () => Record<string, string>;
  readonly summary: () => string;
};

/** Gives this process the files of a step, empty before each test: GitHub's client remembers where the summary is. */
export function useCommandFiles(): CommandFiles {
  const dir = createTempDir();
  beforeEach(() => {
    for (const name of ['OUTPUT', 'STATE', 'STEP_SUMMARY']) vi.stubEnv(`GITHUB_${name}`, dir.write(name, ''));
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => dir[Symbol.dispose]());
  return {
    outputs: () => parseCommandFile(dir.read('OUTPUT')),
    state: () => parseCommandFile(dir.read('STATE')),
    summary: () => dir.read('STEP_SUMMARY'),
  };
}
