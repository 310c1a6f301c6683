import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from './listen.ts';
import type { Listening } from './listen.ts';

/** An entry of the cache. */
export type CacheEntry = {
  key: string;
  version: string;
  ref: string;
  created: number;
  bytes: Buffer;
  isDone: boolean;
};

/** What the double is asked to do wrong, by the name of a method of the service, e.g. `GetCacheEntryDownloadURL`. */
export type ServiceTrouble = { silent?: RegExp; fail?: (method: string) => number | null };

/**
 * GitHub's results service on the loopback: cache v2 with its scopes (a run reads its own ref, then the base branch; it
 * writes its own), artifact v4, and the blobs behind both.
 */
export type ResultsDouble = Listening & {
  readonly calls: string[];
  readonly entries: CacheEntry[];
  readonly artifacts: Map<string, Buffer>;
  /** Where the next run reads and writes. */
  scope: { own: string; base: string };
  trouble: ServiceTrouble;
  /** The SHA-256 that an artifact is said to have; undefined: the service names none. */
  digestOf: (name: string) => string | undefined;
};

/** Starts the double. */
export async function startResults(): Promise<ResultsDouble> {
  const entries: CacheEntry[] = [];
  const artifacts = new Map<string, Buffer>();
  const uploads = new Map<string, Map<string, Buffer>>();
  const blobs = new Map<string, Buffer>();
  const calls: string[] = [];

  const find = ({ key, restore_keys = [], version }: Asked): CacheEntry | undefined => {
    for (const ref of new Set([double.scope.own, double.scope.base]))
      for (const wanted of [key, ...restore_keys]) {
        const [found] = entries
          .filter(
            (entry) =>
              entry.ref === ref && entry.version === version && entry.isDone && entry.key.startsWith(wanted),
          )
          .sort((a, b) => Number(b.key === wanted) - Number(a.key === wanted) || b.created - a.created);
        if (found !== undefined) return found;
      }
    return undefined;
  };
  const methods: Record<string, (asked: Asked) => { status?: number; body: object }> = {
    CreateCacheEntry: ({ key, version }) => {
      const { own: ref } = double.scope;
      if (entries.some((entry) => entry.key === key && entry.version === version && entry.ref === ref))
        return {
          status: 409,
          body: { code: 'already_exists', msg: 'cache entry with the same key already exists' },
        };
      entries.push({ key, version, ref, created: entries.length, bytes: Buffer.alloc(0), isDone: false });
      return { body: { ok: true, signed_upload_url: `${double.url}/blob/cache-${entries.length - 1}` } };
    },
    FinalizeCacheEntryUpload: ({ key }) => {
      const index = entries.findIndex((entry) => entry.key === key && entry.ref === double.scope.own);
      const entry = entries[index]!;
      entry.bytes = blobs.get(`cache-${index}`) ?? Buffer.alloc(0);
      entry.isDone = true;
      return { body: { ok: true, entry_id: String(index + 1) } };
    },
    GetCacheEntryDownloadURL: (asked) => {
      const entry = find(asked);
      if (entry === undefined) return { body: { ok: false } };
      blobs.set(`entry-${entries.indexOf(entry)}`, entry.bytes);
      return {
        body: {
          ok: true,
          signed_download_url: `${double.url}/blob/entry-${entries.indexOf(entry)}`,
          matched_key: entry.key,
        },
      };
    },
    CreateArtifact: ({ name = '' }) => {
      if (artifacts.has(name))
        return {
          status: 409,
          body: {
            code: 'already_exists',
            msg: 'an artifact with this name already exists on the workflow run',
          },
        };
      artifacts.set(name, Buffer.alloc(0));
      return { body: { ok: true, signed_upload_url: `${double.url}/blob/artifact-${name}` } };
    },
    ListArtifacts: ({ idFilter, id_filter = idFilter }) => ({
      body: {
        artifacts: [...artifacts]
          .map(([name, bytes], index) => ({
            workflow_run_backend_id: '1',
            workflow_job_run_backend_id: '2',
            database_id: String(index + 1),
            name,
            size: String(bytes.length),
            created_at: new Date(0).toISOString(),
            ...(double.digestOf(name) !== undefined && { digest: `sha256:${double.digestOf(name)}` }),
          }))
          .filter((artifact) => id_filter === undefined || artifact.database_id === id_filter),
      },
    }),
    GetSignedArtifactURL: ({ name = '' }) => {
      const bytes = artifacts.get(name);
      if (bytes === undefined) return { status: 404, body: { code: 'not_found', msg: 'no such artifact' } };
      blobs.set(`artifact-${name}`, bytes);
      return { body: { signed_url: `${double.url}/blob/artifact-${encodeURIComponent(name)}` } };
    },
    FinalizeArtifact: ({ name = '' }) => {
      artifacts.set(name, blobs.get(`artifact-${name}`) ?? Buffer.alloc(0));
      return { body: { ok: true, artifact_id: '1' } };
    },
  };

  const serveBlob = (request: IncomingMessage, response: ServerResponse, bytes: Buffer): void => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const name = decodeURIComponent(pathname.slice('/blob/'.length));
    if (request.method === 'PUT') {
      const part = searchParams.get('comp');
      const blocks = uploads.get(name) ?? new Map<string, Buffer>();
      uploads.set(name, blocks);
      if (part === 'block') blocks.set(searchParams.get('blockid') ?? '', bytes);
      else if (part === 'blocklist')
        blobs.set(
          name,
          Buffer.concat(
            [...bytes.toString().matchAll(/<Latest>(.*?)<\/Latest>/g)].map(([, id]) => blocks.get(id ?? '')!),
          ),
        );
      else blobs.set(name, bytes);
      response
        .writeHead(201, { etag: '"1"', 'last-modified': new Date(0).toUTCString(), 'x-ms-request-id': '1' })
        .end();
      return;
    }
    const blob = blobs.get(name);
    if (blob === undefined) {
      response.writeHead(404).end();
      return;
    }
    const [, from, to] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [];
    if (from === undefined) {
      const type = name.startsWith('artifact-') ? 'application/zip' : 'application/octet-stream';
      response.writeHead(200, { 'content-length': blob.length, 'content-type': type });
      response.end(request.method === 'HEAD' ? undefined : blob);
      return;
    }
    const end = to === undefined || to === '' ? blob.length - 1 : Math.min(Number(to), blob.length - 1);
    response.writeHead(206, {
      'content-range': `bytes ${from}-${end}/${blob.length}`,
      'content-length': end + 1 - Number(from),
    });
    response.end(blob.subarray(Number(from), end + 1));
  };

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const bytes = Buffer.concat(chunks);
      const route = request.url ?? '';
      const method = route.startsWith('/twirp/') ? route.split('/').at(-1)! : 'blob';
      calls.push(method);
      if (double.trouble.silent?.test(method) === true) return;
      const status = double.trouble.fail?.(method) ?? null;
      if (status !== null) {
        response
          .writeHead(status, { 'content-type': 'application/json' })
          .end('{"code":"internal","msg":"broken"}');
        return;
      }
      if (method === 'blob') {
        serveBlob(request, response, bytes);
        return;
      }
      const result = methods[method]?.(JSON.parse(bytes.toString()) as Asked) ?? { status: 404, body: {} };
      response.writeHead(result.status ?? 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(result.body));
    });
  });
  const double: ResultsDouble = {
    ...(await listen(server)),
    calls,
    entries,
    artifacts,
    scope: { own: 'refs/heads/main', base: 'refs/heads/main' },
    trouble: {},
    digestOf: () => undefined,
  };
  return double;
}

type Asked = {
  key: string;
  version: string;
  restore_keys?: string[];
  name?: string;
  idFilter?: string;
  id_filter?: string;
};
