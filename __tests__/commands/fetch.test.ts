import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startHosts } from '../support/hosts-double.ts';
import { callVerb } from '../support/io.ts';
import { startLoopback } from '../support/loopback.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { SHARED_STANDARD } from '../support/shared-standard.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const MODELS = 'models: [{ id: m, provider: ollama }]\n';
const fetchIn = (dir: TempDir, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  callVerb('fetch', args, dir.path, { env: { XDG_CACHE_HOME: `${dir.path}/cache`, ...env } });

describe('fetch', () => {
  it('brings all official files through the proxy, follows redirects, and says where nothing is', async () => {
    using dir = createTempDir();
    await using hosts = await startHosts(({ headers, path }, response) => {
      const { host = '' } = headers;
      if (host === 'huggingface.co')
        response.writeHead(302, { location: `https://cdn-lfs.hf.co${path}?Signature=x` }).end();
      else if (host === 'cdn-lfs.hf.co') response.end(`parquet of ${path}`);
      else response.writeHead(404).end();
    });
    const env = { HTTPS_PROXY: hosts.url };
    const { code, out, err } = await fetchIn(dir, ['mmlu'], env);
    expect({ code, out }).toEqual({
      code: 0,
      out: [
        'mmlu: all/test-00000-of-00001.parquet, 0.00 MB, brought\n',
        'mmlu: all/dev-00000-of-00001.parquet, 0.00 MB, brought\n',
        'mmlu: all/validation-00000-of-00001.parquet, 0.00 MB, brought\n',
        `3 files brought (0.00 MB), 3 files (0.00 MB) in ${dir.path}/cache/llm-bench\n`,
      ].join(''),
    });
    expect(err).toContain('mmlu: all/test-00000-of-00001.parquet: downloading from huggingface.co\n');
    expect(hosts.received.map(({ headers, path }) => `${headers.host ?? ''}${path}`).slice(0, 2)).toEqual([
      'huggingface.co/datasets/cais/mmlu/resolve/main/all/test-00000-of-00001.parquet',
      'cdn-lfs.hf.co/datasets/cais/mmlu/resolve/main/all/test-00000-of-00001.parquet?Signature=x',
    ]);
    const again = JSON.parse((await fetchIn(dir, ['mmlu', '--json'], env)).out) as {
      files: { was: string }[];
    };
    expect(again.files.map(({ was }) => was)).toEqual(['there', 'there', 'there']);
    expect(hosts.received).toHaveLength(6);
    expect(await problemsOfAsync(fetchIn(dir, ['gsm8k'], env))).toBe(
      'gsm8k: cannot download `test.jsonl` of `gsm8k` from raw.githubusercontent.com: it answered 404; where there is a network `llm-bench fetch gsm8k` brings it into the cache; `benchmarks.sources.gsm8k` takes a path or a mirror',
    );
  });

  it('does not follow a redirect to a private address', async () => {
    using dir = createTempDir();
    await using hosts = await startHosts((_request, response) =>
      response.writeHead(302, { location: 'https://169.254.169.254/latest/meta-data/' }).end(),
    );
    expect(await problemsOfAsync(fetchIn(dir, ['mmlu'], { HTTPS_PROXY: hosts.url }))).toContain(
      'huggingface.co redirects to 169.254.169.254, a private address, which is not followed',
    );
    expect(hosts.received).toHaveLength(1);
  });

  const official = `${SHARED_STANDARD}/gsm8k/test.jsonl`;
  it.skipIf(!existsSync(official))('brings what the config enables from where it says', async () => {
    await using mirror = await startLoopback((_request, response) => response.end(readFileSync(official)));
    using dir = createTempDir({
      'llm-bench.yml': `${MODELS}benchmarks:
  enabled: [gsm8k, hellaswag]
  sources: { gsm8k: '${mirror.url}/test.jsonl', hellaswag: data/hellaswag.jsonl }
`,
    });
    expect((await fetchIn(dir)).out).toBe(
      [
        'gsm8k: test.jsonl, 0.75 MB, brought\n',
        'hellaswag: its source is a path; there is nothing to bring\n',
        `1 file brought (0.75 MB), 1 file (0.75 MB) in ${dir.path}/cache/llm-bench\n`,
      ].join(''),
    );
  });

  it('refuses a name that it does not know', async () => {
    using dir = createTempDir();
    expect(await problemsOfAsync(fetchIn(dir, ['gsm8', 'mine']))).toBe(
      'nothing is to be downloaded for `gsm8`; did you mean `gsm8k`? Known: gsm8k, hellaswag, humaneval, truthfulqa, mmlu\nnothing is to be downloaded for `mine`; known: gsm8k, hellaswag, humaneval, truthfulqa, mmlu',
    );
  });
});
