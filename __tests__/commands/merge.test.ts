import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createReplayProject, recordSums } from '../support/replay-project.ts';
import type { TempDir } from '../support/temp-dir.ts';

const call = (verb: string, dir: TempDir, ...args: readonly string[]) => callVerb(verb, args, dir.path);
const runShard = (dir: TempDir, shard: string, ...args: readonly string[]) =>
  call('run', dir, '--shard', shard, '--results', `parts/${shard.replace('/', '-of-')}`, ...args);
const listFiles = (dir: TempDir, folder: string): string[] => readdirSync(path.join(dir.path, folder)).sort();
/** The one file that a shard wrote. */
const fileOf = (dir: TempDir, folder: string): string => `${folder}/${listFiles(dir, folder)[0]!}`;

describe('run --shard', () => {
  it('writes one file, says what it holds, and judges nothing', async () => {
    using dir = createReplayProject();
    const [one, two] = [await runShard(dir, '1/2'), await runShard(dir, '2/2')];
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(one.out).toMatch(
      /^shard 1\/2: \d+ of 20 cases, \d+ answers, \d+ requests\nits answers are in parts\/1-of-2\/benchmark-shard-[0-9a-f]{16}-1-of-2\.jsonl: `llm-bench merge` judges all 2 together\n$/,
    );
    expect(listFiles(dir, 'parts/1-of-2')).toHaveLength(1);
    const [header, ...lines] = dir.read(fileOf(dir, 'parts/1-of-2')).trimEnd().split('\n');
    expect(JSON.parse(header!)).toEqual({
      schema: 'llm-bench/shard/1',
      plan: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      index: 1,
      total: 2,
      attempt: 1,
      tool_version: '0.1.0',
      started_at: '2026-11-24T10:00:00.000Z',
    });
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ end: 'llm-bench/shard/1', answers: lines.length - 1 });
  });

  it('gives its facts as JSON', async () => {
    using dir = createReplayProject();
    const facts = JSON.parse((await runShard(dir, '1/1', '--json')).out) as object;
    expect(facts).toMatchObject({
      schema: 'llm-bench/shard-run/1',
      ...{ index: 1, total: 1, cases: 20, of_cases: 20, answers: 20, errors: 0, requests: 20 },
      file: expect.stringContaining('parts/1-of-1/benchmark-shard-') as string,
    });
  });

  it('counts a dry run of its own part alone', async () => {
    using dir = createReplayProject();
    const dry = async (shard: string): Promise<number> => {
      const { out } = await runShard(dir, shard, '--dry-run', '--json');
      return (JSON.parse(out) as { cells: [{ requests: number }] }).cells[0].requests;
    };
    const [one, two] = [await dry('1/2'), await dry('2/2')];
    expect(one + two).toBe(20);
    expect(Math.min(one, two)).toBeGreaterThan(0);
    expect(listFiles(dir, '.')).not.toContain('parts');
  });

  it.each(['0/4', '5/4', '1/257', 'x', '1'])('refuses the shard `%s`', async (shard) => {
    using dir = createReplayProject();
    expect(await problemsOfAsync(runShard(dir, shard))).toContain(
      `--shard takes \`i/n\` with i from 1 to n, n at most 256, e.g. \`2/4\`, not \`${shard}\``,
    );
  });

  it('refuses what asks for a verdict', async () => {
    using dir = createReplayProject();
    const refused = await problemsOfAsync(runShard(dir, '1/2', '--compare', '--fail-on', 'never'));
    expect(refused).toContain('--compare is for `llm-bench merge`: a shard judges nothing');
    expect(refused).toContain('--fail-on is for `llm-bench merge`');
  });

  it('writes a file of a shard without a case too', async () => {
    using dir = createReplayProject();
    const shards = Array.from({ length: 60 }, (_, index) => `${index + 1}/60`);
    let empty = 0;
    for (const shard of shards) if ((await runShard(dir, shard)).out.includes(': 0 of 20 cases')) empty += 1;
    expect(empty).toBeGreaterThan(0);
    const { code, err } = await call('merge', dir, 'parts', '--results', 'merged');
    expect({ code, err }).toMatchObject({
      code: 0,
      err: expect.stringContaining('60 of 60 shards') as string,
    });
  });
});

describe('merge', () => {
  it('writes and says what one run does', async () => {
    using dir = createReplayProject();
    await callVerb('run', ['--results', 'one'], dir.path, { now: () => new Date('2026-11-23T10:00:00Z') });
    mkdirSync(path.join(dir.path, 'merged'));
    cpSync(path.join(dir.path, 'one'), path.join(dir.path, 'merged'), { recursive: true });
    dir.write('answers.jsonl', recordSums(8));
    const one = await call('run', dir, '--compare', '--results', 'one');
    for (const shard of ['3/3', '1/3', '2/3']) await runShard(dir, shard);
    const merged = await call('merge', dir, 'parts', '--compare', '--results', 'merged');
    expect(merged.code).toBe(one.code);
    expect(merged.out).toBe(one.out);
    expect(listFiles(dir, 'merged')).toEqual(listFiles(dir, 'one'));
    for (const file of listFiles(dir, 'one').filter((name) => name !== 'report.html'))
      expect(dir.read(`merged/${file}`)).toBe(dir.read(`one/${file}`));
  });

  it('names a shard that is missing, and gives 3', async () => {
    using dir = createReplayProject();
    await runShard(dir, '1/2');
    const { code, err, out } = await call('merge', dir, 'parts');
    expect(code).toBe(3);
    expect(err).toContain('warning: shard 2/2 is missing: what it was to ask is not measured\n');
    expect(err).toContain('1 of 2 shards, ');
    expect(out).toContain('answers of a shard are missing');
    expect(out).toContain('shard 2/2 is missing');
  });

  it('names the file and the line at which a shard is damaged', async () => {
    using dir = createReplayProject();
    await runShard(dir, '1/1');
    const file = fileOf(dir, 'parts/1-of-1');
    dir.write(file, dir.read(file).replace('"trial":1', '"trial":"one"'));
    const { code, err } = await call('merge', dir, file);
    expect(code).toBe(3);
    expect(err).toContain(
      `shard 1/1 is not whole: what it was to ask is not measured: ${file}:2: \`trial\` must be`,
    );
  });

  it('says that shards are of another plan', async () => {
    using dir = createReplayProject();
    await runShard(dir, '1/1');
    const { code, err } = await call('merge', dir, 'parts', '--limit', '5');
    expect(code).toBe(3);
    expect(err).toContain('warning: no shard of this plan was found\n');
    expect(err).toMatch(/warning: passed over: parts\/1-of-1\/\S+: it is of another plan \(/);
  });

  it('names a shard that is there twice', async () => {
    using dir = createReplayProject();
    await runShard(dir, '1/1');
    const file = path.join(dir.path, fileOf(dir, 'parts/1-of-1'));
    mkdirSync(path.join(dir.path, 'parts/again'));
    copyFileSync(file, path.join(dir.path, 'parts/again', path.basename(file)));
    const { code, err } = await call('merge', dir, 'parts');
    expect(code).toBe(3);
    expect(err).toContain('shard 1/1 is there more than once');
  });

  it('takes a file once that is named twice, and the results folder where none is named', async () => {
    using dir = createReplayProject();
    await call('run', dir, '--shard', '1/1');
    const file = fileOf(dir, 'results');
    expect((await call('merge', dir, file, 'results', '--results', 'merged')).code).toBe(0);
    expect((await call('merge', dir)).code).toBe(0);
  });

  it('says where there is no shard at all', async () => {
    using dir = createReplayProject();
    mkdirSync(path.join(dir.path, 'parts'));
    expect(await problemsOfAsync(call('merge', dir, 'parts'))).toContain(
      'there is no `benchmark-shard-*.jsonl` in',
    );
    rmSync(path.join(dir.path, 'parts'), { recursive: true });
    expect(await problemsOfAsync(call('merge', dir, 'parts'))).toContain('there is no file or folder');
  });
});
