import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { readBallots } from '../../src/records/ballots/read-ballots.ts';
import type { RaterState } from '../../src/rating/data.ts';
import { createDesk, createRatedRun, serve } from '../support/rating.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

type Headers = Readonly<Record<string, string | null>>;
type Served = { readonly address: string };

/** Sends a request as it is written, and gives the status and all that came. */
async function send(
  { address }: Served,
  {
    method = 'GET',
    path = '',
    headers = {},
    body = '',
  }: { method?: string; path?: string; headers?: Headers; body?: string },
): Promise<{ readonly status: number; readonly text: string }> {
  const { host, port, pathname } = new URL(address);
  const all: Headers = {
    Host: host,
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  const target = path.startsWith('/') || path.startsWith('http') ? path : pathname + path;
  const socket = connect(Number(port), '127.0.0.1');
  socket.end(`${method} ${target} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
  let text = '';
  for await (const chunk of socket) text += String(chunk);
  return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0), text };
}

/** What the page of the desk sends. */
function ballotOf({ address }: Served, sent: object, headers: Readonly<Record<string, string | null>> = {}) {
  return {
    method: 'POST',
    path: 'ballot',
    headers: { Origin: new URL(address).origin, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(sent),
  };
}

async function firstOf(served: Served): Promise<string> {
  const response = await fetch(`${served.address}state?rater=Ann`);
  return ((await response.json()) as RaterState).order[0]!;
}

const open = (dir: TempDir) => serve(createDesk(dir.path, [createRatedRun(3)]));

describe('the server of the rating page', () => {
  it('gives the page its policy, and allows no other origin anything', async () => {
    using dir = createTempDir();
    await using served = await open(dir);
    const { status, text } = await send(served, { headers: { 'Sec-Fetch-Site': 'none' } });
    expect(status).toBe(200);
    expect(text).toMatch(
      /content-security-policy: default-src 'none'; script-src 'sha256-[^']+'; .*frame-ancestors 'none'/i,
    );
    expect(text).not.toMatch(/access-control|set-cookie/i);
    for (const header of [
      'Cache-Control: no-store',
      'X-Frame-Options: DENY',
      'Cross-Origin-Resource-Policy: same-origin',
    ])
      expect(text).toContain(header);
  });

  it('listens on the loopback alone, at an address that nobody can guess', async () => {
    using dir = createTempDir();
    await using one = await open(dir);
    await using other = await open(dir);
    expect(one.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
    expect(new URL(one.address).pathname).not.toBe(new URL(other.address).pathname);
  });

  it.each([
    ['another host, as DNS rebinding has it', { headers: { Host: 'evil.example' } }, 403],
    ['another name of this one', { headers: { Host: 'localhost:1' } }, 403],
    ['another origin', { headers: { Origin: 'https://evil.example' } }, 403],
    ['an origin that is hidden', { headers: { Origin: 'null' } }, 403],
    ['a page of another site', { headers: { 'Sec-Fetch-Site': 'cross-site' } }, 403],
    ['a page of another port', { headers: { 'Sec-Fetch-Site': 'same-site' } }, 403],
    ['no token', { path: '/' }, 404],
    ['another token', { path: '/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/' }, 404],
    ['a preflight', { method: 'OPTIONS' }, 405],
    ['an unknown page', { path: '../state' }, 404],
    ['what is nowhere', { path: 'nowhere' }, 404],
    ['the address of another', { path: 'http://evil.example/x' }, 400],
  ])('refuses %s', async (_name, request, status) => {
    using dir = createTempDir();
    await using served = await open(dir);
    const found = await send(served, request);
    expect(found.status).toBe(status);
    expect(found.text).toMatch(/\r\n\r\n$/);
  });

  it.each([
    ['without an origin', { Origin: null }, 403],
    ['of a form', { 'Content-Type': 'text/plain' }, 415],
  ])('takes no ballot %s', async (_name, headers, status) => {
    using dir = createTempDir();
    await using served = await open(dir);
    const ballot = { rater: 'Ann', id: await firstOf(served), mark: 4, note: '' };
    expect((await send(served, ballotOf(served, ballot, headers))).status).toBe(status);
    expect((await send(served, ballotOf(served, ballot))).status).toBe(200);
    expect(readBallots(`${dir.path}/ballots/ann.jsonl`)).toHaveLength(1);
  });

  it.each([
    [{ rater: '' }],
    [{ rater: 'A\nB' }],
    [{ rater: 'x'.repeat(101) }],
    [{ id: 'another' }],
    [{ mark: 6 }],
    [{ mark: 'pass' }],
    [{ mark: '4' }],
    [{ note: 'x'.repeat(4001) }],
    [{ note: 7 }],
  ])('refuses a ballot of %j', async (wrong) => {
    using dir = createTempDir();
    await using served = await open(dir);
    const ballot = { rater: 'Ann', id: await firstOf(served), mark: 4, note: '', ...wrong };
    const { status, text } = await send(served, ballotOf(served, ballot));
    expect({ status, text }).toMatchObject({ status: 400, text: expect.stringContaining('no ballot') });
  });

  it('reads no body that is longer than any ballot, and no half of one', async () => {
    using dir = createTempDir();
    await using served = await open(dir);
    const { status } = await send(served, ballotOf(served, { note: 'x'.repeat(100_000) }));
    expect(status).toBe(413);
    expect((await send(served, { ...ballotOf(served, {}), body: '{"rater": ' })).status).toBe(400);
  });

  it('tells a rater where the ballots cannot be read', async () => {
    using dir = createTempDir({ 'ballots/bob.jsonl': 'no ballot\n' });
    await using served = await open(dir);
    const response = await fetch(`${served.address}state?rater=Ann`);
    expect([response.status, await response.text()]).toEqual([
      500,
      expect.stringContaining('ballots/bob.jsonl:1'),
    ]);
  });
});
