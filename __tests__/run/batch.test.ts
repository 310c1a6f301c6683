import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan, TrialName } from '../../src/domain/plan.ts';
import type { Outcome } from '../../src/domain/record.ts';
import { BatchNotes } from '../../src/records/batch-notes.ts';
import { trialsOf } from '../../src/records/trials.ts';
import type { AnswerKeeper } from '../../src/run/answer-keeper.ts';
import type { BatchEvent } from '../../src/run/batch/batch-event.ts';
import type { BatchSite } from '../../src/run/batch/patience.ts';
import { splitRows } from '../../src/run/batch/rows.ts';
import { runPlan } from '../../src/run/run-plan.ts';
import type { Ran, RunDeps } from '../../src/run/run-plan.ts';
import { startAnthropicBatches, startOpenAiBatches } from '../support/batch-servers.ts';
import type { BatchServer } from '../support/batch-servers.ts';
import { createCell, createModel, createPlan, createRunDeps, NO_LIMIT } from '../support/plans.ts';
import { open } from '../support/provider-conformance.ts';
import { createTempDir } from '../support/temp-dir.ts';

const STARTS = { openai: startOpenAiBatches, anthropic: startAnthropicBatches } as const;
type Name = keyof typeof STARTS;
const NAMES = Object.keys(STARTS) as readonly Name[];
const PRICE = { input: 10, output: 20 };

function planOf(name: Name, ids: readonly [string, ...string[]], overrides: Partial<Plan> = {}): Plan {
  const model = createModel({ provider: name, price: PRICE });
  return createPlan([createCell(ids, { model })], overrides);
}

const noPause = (): Promise<void> => Promise.resolve();

/** Runs a plan by batch, without pauses. */
async function run(
  name: Name,
  server: BatchServer,
  plan: Plan,
  {
    folder,
    ...how
  }: { readonly folder: string; readonly site?: Partial<BatchSite>; readonly deps?: Partial<RunDeps> },
): Promise<Ran & { readonly events: readonly BatchEvent[]; readonly notes: BatchNotes }> {
  const events: BatchEvent[] = [];
  const notes = new BatchNotes({ folder, earlier: 'resume', now: () => new Date() });
  const signal = how.deps?.signal ?? new AbortController().signal;
  const provider = await open(name, server, { price: PRICE, signal });
  const ran = await runPlan(
    plan,
    createRunDeps(() => ({ status: 'ready', provider }), {
      batches: { notes, sleep: noPause, ...how.site },
      onProgress: (progress) => {
        if (progress.kind === 'batch') events.push(progress.event);
      },
      ...how.deps,
    }),
  );
  return { ...ran, events, notes };
}

function outcomes({ cells }: Ran): readonly (readonly [string, Outcome])[] {
  return cells.flatMap(({ results }) =>
    results.flatMap((result) => trialsOf(result).map((outcome) => [result.test_id, outcome] as const)),
  );
}

const kindsOf = (events: readonly BatchEvent[]): string[] => [...new Set(events.map(({ kind }) => kind))];

describe.each(NAMES)('a run by batch of %s', (name) => {
  const start = STARTS[name];

  it('asks all at once, matches answers by their ids, and counts half the price', async () => {
    using dir = createTempDir();
    await using server = await start({ looks: 2 });
    const plan = planOf(name, ['a', 'b', 'c']);
    const ran = await run(name, server, plan, { folder: dir.path });
    expect(server.asked).toEqual([]);
    expect([...server.batches.values()].map(({ rows }) => rows.length)).toEqual([3]);
    for (const [id, outcome] of outcomes(ran))
      expect(outcome).toMatchObject({
        ...{ output: `to ${id}`, by_batch: true, latency_ms: null, attempts: 1 },
        cost_usd: (100 * 10 + 10 * 20) / 1e6 / 2,
      });
    expect(ran.spending.costUsd).toBeCloseTo((3 * (100 * 10 + 10 * 20)) / 1e6 / 2, 12);
    expect(kindsOf(ran.events)).toEqual(['submitted', 'under_way', 'ended']);
    ran.notes.removeEnded();
    expect(readdirSync(dir.path)).toEqual([]);
  });

  it('asks rows that expired, failed or were lost in the usual way', async () => {
    using dir = createTempDir();
    const fates = { a: 'answered', b: 'errored', c: 'expired', d: 'lost' } as const;
    await using server = await start({ fateOf: (text) => fates[text as keyof typeof fates] });
    const ran = await run(name, server, planOf(name, ['a', 'b', 'c', 'd']), { folder: dir.path });
    expect(server.asked.toSorted()).toEqual(['b', 'c', 'd']);
    expect(outcomes(ran).map(([id, { output, by_batch }]) => [id, output, by_batch])).toEqual([
      ['a', 'to a', true],
      ...['b', 'c', 'd'].map((id) => [id, `to ${id}`, undefined]),
    ]);
    expect(ran.events.at(-1)).toMatchObject({ kind: 'ended', answered: 1, rows: 4 });
  });

  it('takes up in the next run what an interrupted one has submitted', async () => {
    using dir = createTempDir();
    await using server = await start({ looks: 3 });
    const plan = planOf(name, ['a', 'b']);
    const interrupted = new AbortController();
    const sleep = (): Promise<void> => {
      interrupted.abort();
      return Promise.resolve();
    };
    const deps = { signal: interrupted.signal };
    const first = await run(name, server, plan, { folder: dir.path, site: { sleep }, deps });
    expect(first.events.at(-1)).toMatchObject({ kind: 'left', rows: 2 });
    expect(outcomes(first).map(([, { error_kind }]) => error_kind)).toEqual(['stopped', 'stopped']);
    const second = await run(name, server, plan, { folder: dir.path });
    expect(kindsOf(second.events)).toEqual(['resumed', 'under_way', 'ended']);
    expect([server.batches.size, server.asked]).toEqual([1, []]);
    expect(outcomes(second).map(([, { output }]) => output)).toEqual(['to a', 'to b']);
  });

  it('leaves to the next run what there is no time to wait for, and asks for none of it twice', async () => {
    using dir = createTempDir();
    await using server = await start({ looks: 1_000 });
    const plan = planOf(name, ['a', 'b']);
    const first = await run(name, server, plan, { folder: dir.path, site: { patienceMs: 0 } });
    expect(outcomes(first).map(([, { error_kind }]) => error_kind)).toEqual(['budget', 'budget']);
    expect(server.asked).toEqual([]);
    first.notes.removeEnded();
    expect(readdirSync(dir.path)).toEqual(['batches.jsonl']);
  });

  it('submits nothing again where a crash came before the id was noted', async () => {
    using dir = createTempDir();
    await using server = await start();
    const plan = planOf(name, ['a', 'b']);
    await run(name, server, plan, { folder: dir.path });
    const file = path.join(dir.path, 'batches.jsonl');
    const [begun = ''] = readFileSync(file, 'utf8').trim().split('\n');
    dir.write('batches.jsonl', `${begun}\n{"schema": "llm-bench/ba`);
    const second = await run(name, server, plan, { folder: dir.path });
    expect(second.events[0]).toMatchObject({ kind: 'resumed' });
    expect([server.batches.size, server.asked]).toEqual([1, []]);
  });

  it('looks for a batch whose submission was not answered before it submits it again', async () => {
    using dir = createTempDir();
    const submission = name === 'openai' ? 'POST /v1/batches' : 'POST /v1/messages/batches';
    await using server = await start({
      before: (call, response, count) => {
        if (call !== submission || count > 1) return false;
        // Refused for now: the server has nothing.
        response.writeHead(503).end();
        return true;
      },
    });
    const ran = await run(name, server, planOf(name, ['a']), { folder: dir.path });
    expect([server.batches.size, server.asked]).toEqual([1, []]);
    expect(outcomes(ran)[0]?.[1].output).toBe('to a');
  });

  it('asks in the usual way where the server has no batches, and says so', async () => {
    using dir = createTempDir();
    await using server = await start({
      before: (call, response) => {
        if (!/batches|files/.test(call)) return false;
        response.writeHead(404).end('{"error":{"message":"no such page"}}');
        return true;
      },
    });
    const ran = await run(name, server, planOf(name, ['a']), { folder: dir.path });
    expect(server.asked).toEqual(['a']);
    expect(ran.events).toEqual([
      { kind: 'refused', rows: 1, words: expect.stringContaining('no such page') as string },
    ]);
  });

  it('follows no redirect', async () => {
    using dir = createTempDir();
    await using server = await start({
      before: (call, response) => {
        if (!/results|content$/.test(call)) return false;
        response.writeHead(302, { location: 'http://elsewhere.example/' }).end();
        return true;
      },
    });
    const ran = await run(name, server, planOf(name, ['a']), { folder: dir.path });
    expect(ran.events.at(-1)).toMatchObject({
      kind: 'refused',
      words: expect.stringContaining('not followed'),
    });
  });

  it('puts no more into a batch than the budget allows', async () => {
    using dir = createTempDir();
    await using server = await start();
    const budget = { ...NO_LIMIT, maxRequests: 2 };
    const ran = await run(name, server, planOf(name, ['a', 'b', 'c'], { budget }), { folder: dir.path });
    expect(ran.events[0]).toEqual({ kind: 'over_budget', rows: 1 });
    expect(outcomes(ran).map(([, { error_kind = null }]) => error_kind)).toEqual([null, null, 'budget']);
    const cost = { ...NO_LIMIT, maxCostUsd: 0.011 };
    const second = await run(name, server, planOf(name, ['d', 'e'], { budget: cost }), { folder: dir.path });
    expect(second.events[0]).toEqual({ kind: 'over_budget', rows: 1 });
  });

  it('tells trials of one case apart, and asks for what was kept no more', async () => {
    using dir = createTempDir();
    await using server = await start();
    const model = createModel({ provider: name });
    const cell = createCell(['a', 'b'], { model, repeat: 3 });
    const has = ({ planned, trial }: TrialName): boolean => planned.case.id === 'a' && trial === 2;
    const keeper: AnswerKeeper = {
      has,
      take: (asked) => (has(asked) ? { passed: true, output: 'kept' } : undefined),
      keep: () => undefined,
    };
    const ran = await run(name, server, createPlan([cell]), { folder: dir.path, deps: { keeper } });
    const [batch] = server.batches.values();
    expect(new Set(batch?.rows.map(({ custom_id }) => custom_id)).size).toBe(5);
    expect(batch?.rows.every(({ custom_id }) => /^[\w-]{1,64}$/.test(custom_id))).toBe(true);
    expect(outcomes(ran)).toHaveLength(6);
    expect(server.asked).toEqual([]);
  });
});

describe('a batch of OpenAI', () => {
  it('that is refused as a whole is asked in the usual way, and the reason is said', async () => {
    using dir = createTempDir();
    await using server = await startOpenAiBatches({ invalid: 'enqueued token limit reached' });
    const ran = await run('openai', server, planOf('openai', ['a', 'b']), { folder: dir.path });
    expect(server.asked.toSorted()).toEqual(['a', 'b']);
    expect(ran.events.at(-1)).toEqual({ kind: 'refused', rows: 2, words: 'enqueued token limit reached' });
  });
});

describe('splitRows', () => {
  it('keeps every part within the limits of a batch', () => {
    const rows = Array.from({ length: 100_001 }, (_, index) => ({ customId: `c${index}`, body: {} }));
    const sizeOf = (): number => 10;
    const bySize = splitRows(rows.slice(0, 25), { limits: { rows: 50, bytes: 100 }, sizeOf });
    expect(bySize.map((part) => part.length)).toEqual([10, 10, 5]);
    const byCount = splitRows(rows, { limits: { rows: 50_000, bytes: 1e9 }, sizeOf });
    expect(byCount.map((part) => part.length)).toEqual([50_000, 50_000, 1]);
  });
});
