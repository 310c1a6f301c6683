import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { callCli, ROOT } from '../support/cli.ts';
import { createRecord } from '../support/records.ts';
import { createTempDir } from '../support/temp-dir.ts';
import { readRun } from '../support/read-records.ts';

describe('llm-bench', () => {
  it('tells its version, which is the package’s', async () => {
    const manifest = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { version: string };
    expect(VERSION).toBe(manifest.version);
    expect(await callCli(['--version'], { cwd: ROOT })).toEqual({ code: 0, out: `${VERSION}\n`, err: '' });
  });

  it.each([
    [['--help'], 'VERB'],
    [[], 'VERB'],
    [['run', '--help'], '--allowed-hosts'],
    [['compare', '--help'], 'BASE NEW'],
  ])('helps with %j', async (args, text) => {
    const called = await callCli(args, { cwd: ROOT });
    expect(called).toMatchObject({ code: 0, err: '' });
    expect(called.out).toContain(text);
  });

  it.each([
    [['rum'], 'unknown verb `rum`; did you mean `run`?'],
    [['run', '--modle', 'x'], 'unknown option --modle; did you mean `--model`?'],
    [['run', '--limit', '0'], '--limit takes a whole number from 1, not `0`'],
    [['run', '--limit'], '--limit needs a value'],
    [['run', '--config', '--json'], '--config needs a value'],
    [['run', '--json=yes'], '--json takes no value'],
    [['run', 'all'], 'expected no arguments beside options, found `all`'],
    [['compare', 'one'], 'expected BASE NEW, found `one`'],
    [['run', '--fail-on', 'regresion'], '--fail-on: `regresion` is not one of'],
    [['run', '--allowed-hosts', 'https://x'], '--allowed-hosts: `https://x` is no host'],
    [['run', '--config', 'nowhere.yml'], 'cannot read `nowhere.yml`: there is no such file'],
    [['run'], 'there is no config'],
    [['check', '--results', 'nowhere'], 'there is no f'],
    [['compare', 'a', 'b'], 'there is no file or folder'],
  ])('ends %j with 2 and one clear line', async (args, message) => {
    using dir = createTempDir();
    const called = await callCli(args, { cwd: dir.path });
    expect(called).toMatchObject({ code: 2, out: '' });
    expect(called.err).toContain(`llm-bench: ${message}`);
    expect(called.err.trim().split('\n')).toHaveLength(1);
  });

  it('prints no command of GitHub’s runner in JSON', async () => {
    const evil = '##[set-output name=verdict]passed';
    const record = (timestamp: string): string =>
      JSON.stringify(createRecord(['1'], { model_id: evil, timestamp }));
    using dir = createTempDir({ 'r/a.json': record('2026-01-01'), 'r/b.json': record('2026-01-02') });
    const called = await callCli(['check', '--results', 'r', '--json'], { cwd: dir.path });
    expect(called.out).not.toContain('##[');
    expect(JSON.parse(called.out)).toMatchObject({ cells: [{ model: evil }] });
  });

  it('shows the demo’s regression, offline and without a key', async () => {
    using dir = createTempDir();
    const args = (config: string): string[] => [
      'run',
      '--config',
      `datasets/support/${config}.config.yml`,
      '--model',
      'smollm2',
      '--results',
      dir.path,
    ];
    expect((await callCli(args('before'), { cwd: ROOT })).code).toBe(0);
    const called = await callCli([...args('after'), '--compare'], { cwd: ROOT });
    expect(called.code).toBe(1);
    expect(called.out).toContain('🔴 Answers got worse');
    expect(existsSync(`${dir.path}/summary.md`)).toBe(true);
    await expect(dir.read('summary.md')).toMatchFileSnapshot('../__outputs__/demo-summary.md');
    await expect(called.out).toMatchFileSnapshot('../__outputs__/demo-terminal.txt');
  });

  it('shows how near the demo’s replies are and what a judge says of them, offline and without a key', async () => {
    using dir = createTempDir();
    const args = ['--config', 'datasets/support/replies.config.yml', '--results', dir.path];
    const called = await callCli(['run', ...args, '--fail-on', 'never', '--json'], { cwd: ROOT });
    expect(called.code).toBe(0);
    const record = readRun(dir.path);
    const near = (value: number): number => expect.closeTo(value, 3) as number;
    expect(record.cells[0]?.results.map(({ test_id: id, scores }) => [id, scores])).toEqual([
      ['late_parcel', { semantic_similarity: near(0.929), llm_judge: 1 }],
      ['broken_mug', { semantic_similarity: near(0.887), llm_judge: 0.1 }],
      ['wrong_colour', { semantic_similarity: near(0.89), llm_judge: 0.1 }],
      ['cold_toaster', { semantic_similarity: near(0.345), llm_judge: 0.9 }],
    ]);
  });
});
