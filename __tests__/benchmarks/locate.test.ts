import { createHash } from 'node:crypto';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locateFiles } from '../../src/benchmarks/locate.ts';
import type { Located, SourceChoice } from '../../src/benchmarks/locate.ts';
import { renderProblem } from '../../src/domain/problem.ts';
import { createKeptSite } from '../support/downloads.ts';
import type { KeptSite } from '../support/downloads.ts';
import { startLoopback } from '../support/loopback.ts';
import type { Loopback } from '../support/loopback.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const place = { file: 'c.yml', line: 7 };
const OWN = '{"question":"1 + 1?","answer":"#### 2"}\n';
const SHA256 = createHash('sha256').update(OWN).digest('hex');
const OFFICIAL = '3730d312f6e3440559ace48831e51066acaca737f6eabec99bccb9e4b3c39d14';

/** A mirror with files by their path, and a cache in front of it. */
async function createMirror(
  files: Readonly<Record<string, string>>,
): Promise<AsyncDisposable & { readonly server: Loopback; readonly dir: TempDir; readonly site: KeptSite }> {
  const dir = createTempDir();
  const server = await startLoopback((request, response) => {
    const text = files[request.path];
    if (text === undefined) response.writeHead(404).end();
    else response.end(text);
  });
  return {
    ...{ server, dir, site: createKeptSite(dir.path) },
    [Symbol.asyncDispose]: async () => {
      dir[Symbol.dispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

const url = (address: string, sha256: string | null = null): SourceChoice => ({
  kind: 'url',
  ...{ url: address, sha256, place },
});
const locate = (
  choice: SourceChoice | undefined,
  site: KeptSite,
  { benchmark = 'gsm8k', files = ['test.jsonl'], otherFiles = [] as string[] } = {},
): Promise<Located> => locateFiles({ benchmark, files, otherFiles, place }, choice, site);
const listFiles = (dir: TempDir): string[] =>
  readdirSync(dir.path, { recursive: true })
    .map(String)
    .filter((file) => statSync(`${dir.path}/${file}`).isFile());

describe('locateFiles', () => {
  it('leaves a path as it is', async () => {
    using dir = createTempDir();
    const choice = { kind: 'path', path: '/data/test.jsonl', reach: { kind: 'anywhere' }, place } as const;
    expect(await locate(choice, createKeptSite(dir.path))).toMatchObject({
      source: { path: '/data/test.jsonl', place },
      notes: [],
    });
  });

  it('takes a file of the user’s by its digest, and the next time from the cache', async () => {
    await using mirror = await createMirror({ '/mine.jsonl?v=1': OWN });
    const choice = url(`${mirror.server.url}/mine.jsonl?v=1`, SHA256);
    const { source, notes } = await locate(choice, mirror.site);
    expect(source.path).toMatch(/llm-bench\/gsm8k\/[0-9a-f]{16}\/mine\.jsonl$/);
    expect(notes).toEqual([]);
    await locate(choice, mirror.site);
    expect(mirror.server.received).toHaveLength(1);
  });

  it.each([
    ['other content', 3],
    ['more than is taken', 8_000_001],
  ])('brings a file anew that has %s in the cache by now', async (_what, bytes) => {
    await using mirror = await createMirror({ '/mine.jsonl': OWN });
    const choice = url(`${mirror.server.url}/mine.jsonl`, SHA256);
    const wish = { files: ['mine.jsonl'] };
    const { source } = await locate(choice, mirror.site, wish);
    writeFileSync(source.path, Buffer.alloc(bytes, 'x'));
    await locate(choice, mirror.site, wish);
    expect(statSync(source.path).size).toBe(OWN.length);
  });

  it('takes files below a folder by their official names', async () => {
    await using mirror = await createMirror({ '/m/TruthfulQA.csv': 'a', '/m/data/mc_task.json': 'b' });
    const files = ['TruthfulQA.csv', 'data/mc_task.json'];
    const { source, notes } = await locate(url(`${mirror.server.url}/m/`), mirror.site, {
      benchmark: 'truthfulqa',
      files,
    });
    expect(files.map((file) => statSync(`${source.path}/${file}`).size)).toEqual([1, 1]);
    // What lies on a branch may change: it is taken, and said.
    expect(notes.map((note) => renderProblem(note))).toEqual([
      expect.stringMatching(
        /^c\.yml:7: `TruthfulQA\.csv` of `truthfulqa` from 127\.0\.0\.1:\d+ is content that is not known here: its SHA-256 is ca978112ca1b/,
      ),
      expect.stringContaining('`data/mc_task.json` of `truthfulqa` from'),
    ]);
  });

  it('takes files of another kind from a folder that has none of the first, and asks nothing the next time', async () => {
    await using mirror = await createMirror({ '/m/test/a_test.csv': 'a', '/m/test/b_test.csv': 'b' });
    const wish = {
      benchmark: 'mmlu',
      files: ['all/test-00000-of-00001.parquet'],
      otherFiles: ['test/a_test.csv', 'test/b_test.csv'],
    };
    const { source } = await locate(url(`${mirror.server.url}/m/`), mirror.site, wish);
    expect(listFiles(mirror.dir)).toHaveLength(2);
    expect(statSync(`${source.path}/test/b_test.csv`).size).toBe(1);
    await locate(url(`${mirror.server.url}/m/`), mirror.site, wish);
    expect(mirror.server.received).toHaveLength(4);
    const none = locate(url(`${mirror.server.url}/none/`), mirror.site, wish);
    expect(await problemsOfAsync(none)).toContain(
      'cannot download `all/test-00000-of-00001.parquet` of `mmlu`',
    );
  });

  it('takes an address whose end is no name of a file for a folder, and with a digest for a file', async () => {
    await using mirror = await createMirror({ '/m/mc_task.json': 'b', '/m': OWN });
    const wish = { benchmark: 'truthfulqa', files: ['mc_task.json'] };
    expect((await locate(url(`${mirror.server.url}/m`), mirror.site, wish)).files).toMatchObject([
      { bytes: 1 },
    ]);
    expect((await locate(url(`${mirror.server.url}/m`, SHA256), mirror.site)).files).toMatchObject([
      { bytes: OWN.length },
    ]);
  });

  it('takes files from a folder in which they lie beside each other', async () => {
    await using mirror = await createMirror({ '/m/mc_task.json?v=1': 'b' });
    const wish = { benchmark: 'truthfulqa', files: ['data/mc_task.json'] };
    const { source } = await locate(url(`${mirror.server.url}/m/?v=1`), mirror.site, wish);
    expect(statSync(`${source.path}/data/mc_task.json`).size).toBe(1);
    expect(mirror.server.received.map(({ path }) => path)).toEqual([
      '/m/data/mc_task.json?v=1',
      '/m/mc_task.json?v=1',
    ]);
  });

  it('holds a mirror to the published content, and keeps nothing else', async () => {
    await using mirror = await createMirror({ '/test.jsonl': OWN });
    for (const address of ['/test.jsonl', '/'])
      expect(await problemsOfAsync(locate(url(mirror.server.url + address), mirror.site))).toBe(
        `c.yml:7: cannot download \`test.jsonl\` of \`gsm8k\` from ${mirror.server.host}: its SHA-256 is ${SHA256}, and not ${OFFICIAL}; content that is meant to differ is named as \`benchmarks.sources.gsm8k\`: \`{url, sha256}\``,
      );
    expect(listFiles(mirror.dir)).toEqual([]);
  });

  it('says where else the files may come from when the official place cannot be reached', async () => {
    using dir = createTempDir();
    const site = createKeptSite(dir.path, {
      findWay: () => ({ status: 'wrong', reason: 'there is no network' }),
    });
    expect(await problemsOfAsync(locate(undefined, site))).toBe(
      'c.yml:7: cannot download `test.jsonl` of `gsm8k` from raw.githubusercontent.com: there is no network; where there is a network `llm-bench fetch gsm8k` brings it into the cache; `benchmarks.sources.gsm8k` takes a path or a mirror',
    );
  });

  it('refuses one file where more are needed, and a digest of a folder', async () => {
    using dir = createTempDir();
    const site = createKeptSite(dir.path);
    const both = { files: ['test.jsonl', 'train.jsonl'] };
    expect(await problemsOfAsync(locate(url('https://host/test.jsonl'), site, both))).toBe(
      'c.yml:7: `benchmarks.sources.gsm8k` is one file, and `train.jsonl` is needed too: give the address of their folder, with `/` at its end',
    );
    expect(await problemsOfAsync(locate(url('https://host/', SHA256), site))).toBe(
      'c.yml:7: `benchmarks.sources.gsm8k.sha256` goes with the address of one file, not of a folder',
    );
  });

  it.each([
    ['http://example.org/test.jsonl', 'plain http: reaches only the loopback'],
    ['ftp://example.org/test.jsonl', 'only https: and http: are allowed'],
    ['https://me@example.org/test.jsonl', 'a user name in a URL is not allowed'],
    ['https://example.org/test.jsonl?token=abc', 'a key must not stand in an address'],
  ])('refuses %s on a command line too', async (address, message) => {
    using dir = createTempDir();
    expect(await problemsOfAsync(locate(url(address), createKeptSite(dir.path)))).toContain(message);
  });
});

describe('locateFiles where a stranger may have written the config', () => {
  it.each([
    'https://example.org/test.jsonl',
    'https://raw.githubusercontent.com.example.org/test.jsonl',
    'https://raw.githubusercontent.com@example.org/test.jsonl',
    'https://raw.githubusercontent.com:444/test.jsonl',
    'https://169.254.169.254/latest/meta-data/',
    'http://169.254.169.254/latest/meta-data/',
    'https://10.0.0.1/test.jsonl',
    'https://[fd00::1]/test.jsonl',
    'http://raw.githubusercontent.com/test.jsonl',
    'https://huggingface.co/test.jsonl',
  ])('asks nothing of %s', async (address) => {
    using dir = createTempDir();
    const site = createKeptSite(dir.path, { onlyListed: true });
    expect(await problemsOfAsync(locate(url(address), site))).toContain(
      'c.yml:7: `benchmarks.sources.gsm8k`: ',
    );
    expect(site.told).toEqual([]);
  });

  it.each([
    ['https://example.org/test.jsonl', 'example.org'],
    ['https://raw.githubusercontent.com/someone/else/test.jsonl', ''],
  ])('asks %s where the workflow lists %j', async (address, hosts) => {
    using dir = createTempDir();
    const findWay = (): { status: 'wrong'; reason: string } => ({ status: 'wrong', reason: 'asked' });
    const site = createKeptSite(dir.path, { onlyListed: true, hosts, findWay });
    expect(await problemsOfAsync(locate(url(address), site))).toContain(': asked; ');
  });
});
