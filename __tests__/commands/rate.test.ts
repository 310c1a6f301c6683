import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { RaterState } from '../../src/rating/data.ts';
import { readBallots } from '../../src/records/ballots/read-ballots.ts';
import { callVerb } from '../support/io.ts';
import { createRatedRun } from '../support/rating.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const createProject = (): TempDir =>
  createTempDir({ 'results/run.x.json': '{}', 'results/a.json': JSON.stringify(createRatedRun(2)) });

/** Starts the verb, and gives its address and what ends it. */
function start(dir: TempDir, ...args: readonly string[]) {
  const interrupt = new AbortController();
  const served = Promise.withResolvers<string>();
  const out = (text: string): void => served.resolve(text.trim());
  const ended = callVerb('rate', args, dir.path, { signal: interrupt.signal, out, now: () => new Date() });
  return {
    address: Promise.race([served.promise, ended.then(() => '')]),
    end: () => interrupt.abort(),
    ended,
  };
}

describe('rate', () => {
  it('serves the answers of the newest results until it is interrupted, and says what came of it', async () => {
    using dir = createProject();
    const { address, end, ended } = start(dir, '--rater', 'Ann', '--ballots', 'people/all.jsonl');
    const at = await address;
    const state = (await (await fetch(`${at}state?rater=Ann`)).json()) as RaterState;
    expect(state).toMatchObject({ onlyRater: 'Ann', rated: [] });
    expect((await fetch(`${at}state?rater=Bob`)).status).toBe(403);
    const sent = { rater: 'Ann', id: state.order[0], mark: 5, note: '' };
    const headers = { 'Content-Type': 'application/json', Origin: new URL(at).origin };
    await fetch(`${at}ballot`, { method: 'POST', headers, body: JSON.stringify(sent) });
    end();
    expect(await ended).toMatchObject({
      code: 0,
      err: '2 answers to rate: open this address in a browser; Ctrl-C ends\n1 ballot added to people/all.jsonl\n',
    });
    expect(readBallots(`${dir.path}/people/all.jsonl`)).toMatchObject([{ rater: 'Ann', mark: 5 }]);
    await expect(fetch(at)).rejects.toThrow();
  });

  it('says before it serves what is wrong', async () => {
    using dir = createProject();
    dir.write('ballots/bob.jsonl', '{}\n');
    dir.write(
      'none/a.json',
      JSON.stringify(createRatedRun(1, '1_to_5', { output: null, passed: true, error: null })),
    );
    const call = (...args: readonly string[]) => callVerb('rate', args, dir.path);
    await expect(call()).rejects.toThrow(/ballots\/bob\.jsonl:1: `schema`/);
    await expect(call('none', '--ballots', 'b')).rejects.toThrow('there is no answer to rate in `none`');
    await expect(call('nowhere', '--ballots', 'b')).rejects.toThrow('there is no file or folder');
    await expect(call('--ballots', 'b', '--port', '70000')).rejects.toThrow('--port must be a whole number');
    await expect(call('--ballots', 'b', '--rater', ' ')).rejects.toThrow('--rater must be a name');
  });

  it('says that a port is taken', async () => {
    using dir = createProject();
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(callVerb('rate', ['--port', String(port)], dir.path)).rejects.toThrow(
      `cannot serve on port ${port}`,
    );
    other.close();
  });
});
