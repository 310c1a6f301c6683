import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllowedHosts } from '../../src/providers/allowed-hosts.ts';
import { countFeltLatency } from '../../src/providers/felt-latency.ts';
import { prepareModels } from '../../src/providers/open-models.ts';
import { Hedge } from '../../src/run/hedge.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { sendJson, startLoopback } from '../support/loopback.ts';
import { createCompletion, createModel } from '../support/plans.ts';
import { openAiProtocol } from '../support/protocols.ts';
import { PROMPT } from '../support/provider-conformance.ts';
import { createTempDir } from '../support/temp-dir.ts';

/** Answers that are known before one hangs, and the least time after which it does. */
const KNOWN = 20;
const HANGING_MS = 200;

describe('countFeltLatency', () => {
  it('counts the latency of an answer to a repeat since the first request was sent, in recordings too', async () => {
    using dir = createTempDir();
    await using server = await startLoopback((_request, response, count) => {
      if (count !== KNOWN + 1) sendJson(response, openAiProtocol.answer('42'));
    });
    const model = createModel({ baseUrl: server.url, record: 'answers.jsonl', timeoutMs: 60_000 });
    const site = {
      workspace: localWorkspace(dir.path),
      apiKeys: new Map(),
      allowed: parseAllowedHosts(new URL(server.url).host),
      connections: 4,
      proxy: { variable: 'HTTPS_PROXY', address: '', except: '' },
    };
    const { openModel } = await prepareModels([model], site, (text) => text);
    const opened = await openModel(model, new AbortController().signal);
    if (opened.status !== 'ready') throw new Error('the loopback may be asked');
    const hedge = new Hedge();
    const latencies: (number | null)[] = [];
    for (let trial = 1; trial <= KNOWN + 1; trial += 1) {
      const { latencyMs } = await hedge.ask(
        (begun, sending) => {
          begun();
          return opened.provider.complete(PROMPT, trial, sending);
        },
        () => true,
      );
      latencies.push(latencyMs);
    }
    await opened.provider.close();
    const rows = readFileSync(path.join(dir.path, 'answers.jsonl'), 'utf8').trim().split('\n');
    const recorded = rows.map((row) => (JSON.parse(row) as { latency_ms: number }).latency_ms);
    expect(server.received).toHaveLength(KNOWN + 2);
    expect(latencies.at(-1)).toBeGreaterThanOrEqual(HANGING_MS);
    expect(recorded).toEqual(latencies.map((latencyMs) => Math.round(latencyMs ?? 0)));
  });

  it.each([
    ['a first request', 7, undefined],
    ['an answer whose latency is not known', null, 0],
  ])('leaves %s as it is', async (_what, latencyMs, firstSentMs) => {
    const completion = { ...createCompletion('42'), latencyMs };
    const provider = countFeltLatency({ complete: () => Promise.resolve(completion), close: async () => {} });
    const { signal } = new AbortController();
    expect(await provider.complete(PROMPT, 1, { signal, firstSentMs })).toBe(completion);
  });
});
