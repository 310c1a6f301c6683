import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createReplayProject } from '../support/replay-project.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const run = (dir: TempDir, ...args: readonly string[]) => callVerb('run', args, dir.path);

describe('run refuses, before anything is written,', () => {
  const KEYLESS = 'models: [{ id: gpt, provider: openai }]\napi_keys: { openai: "${KEY}" }\n';

  it.each([
    [['--fail-on', 'regresion'], '`regresion` is not one of regression, below-floor, unmeasured,'],
    [['--model', 'gtp'], '--model `gtp` is not in the config; did you mean `gpt`?'],
    [['--case', 's99'], '--case `s99` is in no chosen benchmark'],
    [['--tag', 't3'], '--tag `t3` is on no case of the chosen benchmarks'],
    [['--case', 's0', '--tag', 't1'], 'no case is left to run: --case and --tag together choose none'],
    [['--baseline', 'nowhere'], 'there is no file or folder'],
    [['--config', 'nowhere.yml'], 'cannot read `nowhere.yml`: there is no such file'],
  ])('%j', async (args, message) => {
    using dir = createReplayProject();
    expect(await problemsOfAsync(run(dir, ...args))).toContain(message);
    expect(existsSync(path.join(dir.path, 'results'))).toBe(false);
  });

  it('a config none of whose models has its key', async () => {
    using dir = createReplayProject();
    dir.write('llm-bench.yml', KEYLESS);
    expect(await problemsOfAsync(run(dir))).toContain('model `gpt` cannot be asked');
    expect(existsSync(path.join(dir.path, 'results'))).toBe(false);
  });

  it.each(['socks5://me:pa55word@127.0.0.1:1080', 'http://me:pa55word@not a proxy'])(
    'the proxy %s, in one sentence that shows no password',
    async (address) => {
      using dir = createReplayProject();
      const model = (id: string) =>
        `  - { id: ${id}, provider: openai, base_url: 'https://llm.example.test/v1' }`;
      dir.write('llm-bench.yml', `models:\n${model('a')}\n${model('b')}\n`);
      const env = { HTTPS_PROXY: '', https_proxy: address };
      const args = ['--allowed-hosts', 'llm.example.test'];
      expect(await problemsOfAsync(callVerb('run', args, dir.path, { env }))).toMatch(
        /^`https_proxy` (?!.*pa55word)[^\n]*$/,
      );
    },
  );

  it('a folder without a config', async () => {
    using dir = createTempDir();
    expect(await problemsOfAsync(run(dir))).toContain('there is no config');
  });

  it('to write where a file is', async () => {
    using dir = createReplayProject();
    dir.write('results', '');
    expect(await problemsOfAsync(run(dir))).toContain('cannot write results to');
  });
});

describe('run', () => {
  it('does not look at a proxy that it does not need', async () => {
    using dir = createReplayProject();
    const env = { HTTPS_PROXY: 'socks5://127.0.0.1:1080' };
    expect((await callVerb('run', [], dir.path, { env })).code).toBe(0);
  });
});
