import { readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/domain/model.ts';
import type { Plan, TrialName } from '../../src/domain/plan.ts';
import type { Outcome } from '../../src/domain/record.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { BatchNotes } from '../../src/records/batch-notes.ts';
import { Journal } from '../../src/records/journal.ts';
import { trialsOf } from '../../src/records/trials.ts';
import type { AnswerKeeper } from '../../src/run/answer-keeper.ts';
import type { BatchEvent } from '../../src/run/batch/batch-event.ts';
import type { BatchSite } from '../../src/run/batch/patience.ts';
import { splitRows } from '../../src/run/batch/rows.ts';
import { describeBatch } from '../../src/report/batch-words.ts';
import { runPlan } from '../../src/run/run-plan.ts';
import type { Ran, RunDeps } from '../../src/run/run-plan.ts';
import { startAnthropicBatches, startOpenAiBatches } from '../support/batch-servers.ts';
import type { BatchFaults, BatchServer } from '../support/batch-servers.ts';
import {
  createBenchmark,
  createCell,
  createModel,
  createPlan,
  createRunDeps,
  NO_LIMIT,
} from '../support/plans.ts';
import { open } from '../support/provider-conformance.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const STARTS = { openai: startOpenAiBatches, anthropic: startAnthropicBatches } as const;
type Name = keyof typeof STARTS;
const NAMES = Object.keys(STARTS) as readonly Name[];
const PRICE = { input: 10, output: 20 };

function planOf(name: Name, ids: readonly [string, ...string[]], overrides: Partial<Plan> = {}): Plan {
  const model = createModel({ provider: name, price: PRICE });
  return createPlan([createCell(ids, { model })], overrides);
}

/** A little more than a batch of one request can cost. */
const MOST_OF_ONE = 0.011;

/** A plan that asks two models, of which the budget of one batch leaves none for the other. */
function planOfTwo(name: Name, budget: Plan['budget']): Plan {
  const [one, other] = ['one', 'other'].map((id) =>
    createModel({ id, provider: name, price: PRICE, maxConcurrency: 1 }),
  ) as [Model, Model];
  const cells = [createCell(['a'], { model: one }), createCell(['b', 'c'], { model: other })];
  return createPlan(cells, { budget });
}

/** Adds batches of others to a server. */
function addOthers({ batches }: BatchServer, count: number, createdMs?: number): void {
  for (let index = 0; index < count; index += 1)
    (batches as Map<string, object>).set(`other_${batches.size}`, {
      ...{ rows: [], metadata: null, looks: 0 },
      ...(createdMs !== undefined && { createdMs }),
    });
}

const isUsual = (call: string): boolean => /^POST .*\/(completions|messages)$/.test(call);
const noPause = (): Promise<void> => Promise.resolve();

/** Runs a plan by batch, without pauses. */
async function run(
  name: Name,
  server: BatchServer,
  plan: Plan,
  {
    folder,
    earlier = 'resume',
    way = 'by batch',
    ...how
  }: {
    readonly folder: string;
    readonly earlier?: 'resume' | 'pass over';
    readonly way?: string;
    readonly site?: Partial<BatchSite>;
    readonly deps?: Partial<RunDeps>;
  },
): Promise<Ran & { readonly events: readonly BatchEvent[]; readonly notes: BatchNotes }> {
  const events: BatchEvent[] = [];
  const notes = new BatchNotes({
    folder,
    earlier,
    now: () => new Date(),
    onFailure: () => undefined,
  });
  const signal = how.deps?.signal ?? new AbortController().signal;
  const providers = new Map<string, Provider>();
  for (const { model } of plan.cells)
    providers.set(model.id, await open(name, server, { price: PRICE, signal }));
  const ran = await runPlan(
    plan,
    createRunDeps(({ id }) => ({ status: 'ready', provider: providers.get(id)! }), {
      ...(way === 'by batch' ? { batches: { notes, sleep: noPause, ...how.site } } : { leftBatches: notes }),
      onProgress: (progress) => {
        if (progress.kind === 'batch') events.push(progress.event);
      },
      ...how.deps,
    }),
  );
  return { ...ran, events, notes };
}

/** Gives the line that notes a batch before it is submitted. */
function readBegun(dir: TempDir): string {
  const lines = dir.read('batches.jsonl').split('\n');
  return lines.find((line) => line.includes('custom_ids')) ?? '';
}

function outcomes({ cells }: Ran): readonly (readonly [string, Outcome])[] {
  return cells.flatMap(({ results }) =>
    results.flatMap((result) => trialsOf(result).map((outcome) => [result.test_id, outcome] as const)),
  );
}

const idOf = (event: BatchEvent | undefined): string =>
  event !== undefined && 'id' in event ? event.id : '';
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
    await ran.notes.end();
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
    const [id] = server.batches.keys();
    expect(describeBatch(first.events.at(-1)!)).toContain(`2 requests go on by batch (${id}), noted in `);
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
    expect(outcomes(first).map(([, { error_kind }]) => error_kind)).toEqual(['awaited', 'awaited']);
    expect(server.asked).toEqual([]);
    await first.notes.end();
    expect(readdirSync(dir.path)).toEqual(['batches.jsonl']);
  });

  it('leaves to the next run the answers that a run of a part of the plan does not want', async () => {
    using dir = createTempDir();
    await using server = await start({ looks: 1 });
    const plan = planOf(name, ['a', 'b', 'c']);
    const first = await run(name, server, plan, { folder: dir.path, site: { patienceMs: 0 } });
    await first.notes.end();
    for (const part of [['b'], ['d']] as const) {
      const { notes, ...ran } = await run(name, server, planOf(name, part), { folder: dir.path });
      expect(outcomes(ran).map(([, { output }]) => output)).toEqual([`to ${part[0]}`]);
      await notes.end();
    }
    const rest = await run(name, server, plan, { folder: dir.path });
    expect(outcomes(rest).map(([, { output }]) => output)).toEqual(['to a', 'to b', 'to c']);
    // An answer counts once: what the part has taken is asked anew.
    expect([...server.batches.values()].map(({ rows }) => rows.length)).toEqual([3, 1, 1]);
    await rest.notes.end();
    expect(readdirSync(dir.path)).toEqual([]);
  });

  it('takes none of its answers twice where some are kept, and those of others are to come', async () => {
    using dir = createTempDir();
    await using server = await start({ looks: 1 });
    const plan = planOf(name, ['a', 'b', 'c']);
    await run(name, server, plan, { folder: dir.path, site: { patienceMs: 0 } });
    const has = ({ planned }: TrialName): boolean => planned.case.id === 'a';
    const take = (asked: TrialName): Outcome | undefined =>
      has(asked) ? { passed: true, output: 'kept' } : undefined;
    const keeper: AnswerKeeper = { has, take, keep: () => undefined };
    const part = planOf(name, ['a', 'b']);
    const resumed = await run(name, server, part, { folder: dir.path, deps: { keeper } });
    expect(outcomes(resumed).map(([, { output }]) => output)).toEqual(['kept', 'to b']);
    await resumed.notes.end();
    await run(name, server, plan, { folder: dir.path });
    expect([...server.batches.values()].map(({ rows }) => rows.length)).toEqual([3, 2]);
  });

  it('counts nothing as sent whose batch goes on, and asks the rest of the budget', async () => {
    using dir = createTempDir();
    let isRefused = false;
    await using server = await start({
      looks: 1_000,
      before: (call, response) => {
        if (!isRefused || !call.startsWith('POST') || isUsual(call)) return false;
        response.writeHead(400, { 'content-type': 'application/json' });
        response.end('{"error":{"message":"queue full"}}');
        return true;
      },
    });
    const site = { patienceMs: 0 };
    await run(name, server, planOf(name, ['a', 'b']), { folder: dir.path, site });
    isRefused = true;
    const plan = planOf(name, ['a', 'b', 'c', 'd'], { budget: { ...NO_LIMIT, maxRequests: 4 } });
    const ran = await run(name, server, plan, { folder: dir.path, site });
    expect(server.asked.toSorted()).toEqual(['c', 'd']);
    expect([ran.spending.requests, ran.spending.models.of('small').dispatched]).toEqual([2, 2]);
    expect(outcomes(ran).map(([, { attempts }]) => attempts)).toEqual([0, 0, 1, 1]);
  });

  it('keeps the batches of two models apart that are asked the same', async () => {
    using dir = createTempDir();
    await using server = await start({ looks: 2 });
    const cells = ['one', 'other'].map((id) =>
      createCell(['a', 'b'], { model: createModel({ id, provider: name, price: PRICE }) }),
    );
    const plan = createPlan(cells);
    await run(name, server, plan, { folder: dir.path, site: { patienceMs: 0 } });
    const second = await run(name, server, plan, { folder: dir.path });
    expect(second.events.filter(({ kind }) => kind === 'resumed')).toHaveLength(2);
    expect(second.events.filter(({ kind }) => kind === 'ended')).toMatchObject([
      { answered: 2, rows: 2 },
      { answered: 2, rows: 2 },
    ]);
    await second.notes.end();
    expect([server.batches.size, server.asked, readdirSync(dir.path)]).toEqual([2, [], []]);
  });

  it('passes over what an earlier run has left, but only as far as it asks for it', async () => {
    using dir = createTempDir();
    await using server = await start({ looks: 1 });
    await run(name, server, planOf(name, ['a', 'b']), { folder: dir.path, site: { patienceMs: 0 } });
    const fresh = await run(name, server, planOf(name, ['a']), { folder: dir.path, earlier: 'pass over' });
    expect(kindsOf(fresh.events)).toEqual(['submitted', 'under_way', 'ended']);
    await fresh.notes.end();
    const rest = await run(name, server, planOf(name, ['b']), { folder: dir.path });
    expect(rest.events[0]).toMatchObject({ kind: 'resumed' });
    expect([server.batches.size, server.asked]).toEqual([2, []]);
  });

  it('takes up nothing that a run has passed over, though it was ended', async () => {
    using dir = createTempDir();
    await using server = await start({ looks: 2 });
    const site = { patienceMs: 0 };
    await run(name, server, planOf(name, ['a']), { folder: dir.path, site });
    await run(name, server, planOf(name, ['a']), { folder: dir.path, site, earlier: 'pass over' });
    const next = await run(name, server, planOf(name, ['a']), { folder: dir.path });
    expect(next.events.filter(({ kind }) => kind === 'resumed')).toHaveLength(1);
    expect([...server.batches.keys()].indexOf(idOf(next.events[0]))).toBe(1);
  });

  it('knows a refusal whose words are those of a time-out', async () => {
    using dir = createTempDir();
    await using server = await start({
      before: (call, response) => {
        if (!call.startsWith('POST') || isUsual(call)) return false;
        response.writeHead(401, { 'content-type': 'application/json' });
        response.end('{"error":{"message":"your session timed out"}}');
        return true;
      },
    });
    const ran = await run(name, server, planOf(name, ['a']), { folder: dir.path });
    const words = expect.stringContaining('your session timed out') as string;
    expect(ran.events).toEqual([{ kind: 'refused', rows: 1, words }]);
  });

  it('submits nothing again where a crash came before the id was noted', async () => {
    using dir = createTempDir();
    await using server = await start();
    const plan = planOf(name, ['a', 'b']);
    await run(name, server, plan, { folder: dir.path });
    const begun = readBegun(dir);
    dir.write('batches.jsonl', `${begun}\n{"schema": "llm-bench/ba`);
    const second = await run(name, server, plan, { folder: dir.path });
    expect(second.events[0]).toMatchObject({ kind: 'resumed' });
    expect([server.batches.size, server.asked]).toEqual([1, []]);
  });

  it('has a batch looked for on every page of the list since it was submitted, and on no other', async () => {
    using dir = createTempDir();
    await using server = await start({ looks: 1 });
    const plan = planOf(name, ['a', 'b']);
    addOthers(server, 150, Date.now() - 600_000);
    await run(name, server, plan, { folder: dir.path, site: { patienceMs: 0 } });
    addOthers(server, 250);
    dir.write('batches.jsonl', readBegun(dir));
    const { events } = await run(name, server, plan, { folder: dir.path });
    expect(kindsOf(events)).toEqual(['resumed', 'under_way', 'ended']);
    // 401 batches, of which ours is the 251st, in pages of 100.
    expect(server.calls.filter((call) => /^GET .*\/batches\?/.test(call))).toHaveLength(3);
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
    expect(ran.events[0]).toEqual({ kind: 'over_budget', rows: 1, isUnlimited: false });
    expect(outcomes(ran).map(([, { error_kind = null }]) => error_kind)).toEqual([null, null, 'budget']);
    const cost = { ...NO_LIMIT, maxCostUsd: 0.011 };
    const second = await run(name, server, planOf(name, ['d', 'e'], { budget: cost }), { folder: dir.path });
    expect(second.events[0]).toEqual({ kind: 'over_budget', rows: 1, isUnlimited: false });
  });

  it('says where no dollars are enough for an answer, since nothing limits it', async () => {
    using dir = createTempDir();
    await using server = await start();
    const model = createModel({ provider: name, price: PRICE, maxTokens: null });
    const plan = createPlan([createCell(['a'], { model })], { budget: { ...NO_LIMIT, maxCostUsd: 100 } });
    const { events } = await run(name, server, plan, { folder: dir.path });
    expect(events).toEqual([{ kind: 'over_budget', rows: 1, isUnlimited: true }]);
    expect(describeBatch(events[0]!)).toContain('since nothing limits an answer (`max_tokens`)');
  });

  it('counts what an earlier run has submitted against its own requests, whatever it asks first', async () => {
    using dir = createTempDir();
    await using server = await start({ looks: 1 });
    const before = planOf(name, ['y', 'z']);
    await run(name, server, before, { folder: dir.path, site: { patienceMs: 0 } });
    const budget = { ...NO_LIMIT, maxRequests: 3 };
    const plan = planOf(name, ['a', 'b', 'y', 'z'], { budget });
    const ran = await run(name, server, plan, { folder: dir.path });
    expect(ran.events.slice(0, 3)).toMatchObject([
      { kind: 'resumed', rows: 2 },
      { kind: 'over_budget', rows: 1, isUnlimited: false },
      { kind: 'submitted', rows: 1 },
    ]);
    expect(outcomes(ran).map(([, { output = null }]) => output)).toEqual(['to a', null, 'to y', 'to z']);
    expect([ran.spending.requests, server.asked]).toEqual([3, []]);
  });

  it('counts what an earlier run has submitted against its own dollars', async () => {
    using dir = createTempDir();
    await using server = await start({ looks: 1 });
    const before = planOf(name, ['y', 'z']);
    await run(name, server, before, { folder: dir.path, site: { patienceMs: 0 } });
    // Less than two answers cost that have come by batch: there is nothing left for others.
    const budget = { ...NO_LIMIT, maxCostUsd: 0.001 };
    const plan = planOf(name, ['a', 'b', 'y', 'z'], { budget });
    const ran = await run(name, server, plan, { folder: dir.path });
    expect(ran.events[1]).toEqual({ kind: 'over_budget', rows: 2, isUnlimited: false });
    expect(outcomes(ran).map(([, { output = null }]) => output)).toEqual([null, null, 'to y', 'to z']);
    expect(server.asked).toEqual([]);
  });

  it('counts what an earlier run has submitted first, though its model opens last', async () => {
    using dir = createTempDir();
    await using server = await start({ looks: 1 });
    const budget = { ...NO_LIMIT, maxCostUsd: MOST_OF_ONE };
    const plan = planOfTwo(name, budget);
    const ofOther = createPlan(plan.cells.slice(1), { budget });
    await run(name, server, ofOther, { folder: dir.path, site: { patienceMs: 0 } });
    const openModel: RunDeps['openModel'] = async (model, signal) => {
      if (model.id === 'other') await sleep(50);
      return { status: 'ready', provider: await open(name, server, { price: PRICE, signal }) };
    };
    const ran = await run(name, server, plan, { folder: dir.path, deps: { openModel } });
    // There is not enough for another batch beside it.
    expect([server.batches.size, ran.events.filter(({ kind }) => kind === 'submitted')]).toEqual([1, []]);
    expect(outcomes(ran)[1]).toMatchObject(['b', { output: 'to b', by_batch: true }]);
  });

  it('asks what a batch did not answer within what is left of the budget', async () => {
    using dir = createTempDir();
    await using server = await start({ fateOf: (text) => (text === 'a' ? 'expired' : 'answered') });
    const budget = { ...NO_LIMIT, maxRequests: 3 };
    const ran = await run(name, server, planOf(name, ['a', 'b', 'c'], { budget }), { folder: dir.path });
    expect(outcomes(ran).map(([, { output }]) => output)).toEqual(['to a', 'to b', 'to c']);
    expect([ran.spending.requests, ran.spending.claims.requests]).toEqual([3, 0]);
  });

  it('spends no dollar in the usual way that a batch may still take, and waits for its end', async () => {
    using dir = createTempDir();
    await using server = await start({ looks: 2 });
    const ran = await run(name, server, planOfTwo(name, { ...NO_LIMIT, maxCostUsd: MOST_OF_ONE }), {
      folder: dir.path,
    });
    expect(ran.events).toContainEqual({ kind: 'over_budget', rows: 2, isUnlimited: false });
    expect(outcomes(ran).map(([, { output }]) => output)).toEqual(['to a', 'to b', 'to c']);
    const isResults = (call: string): boolean => /results$|content$/.test(call);
    expect(server.calls.filter((call) => isResults(call) || isUsual(call)).map(isUsual)).toEqual(
      name === 'openai' ? [false, false, true, true] : [false, true, true],
    );
  });

  it('keeps what a batch may take that goes on beyond the run', async () => {
    using dir = createTempDir();
    await using server = await start({ looks: 1 });
    const ran = await run(name, server, planOfTwo(name, { ...NO_LIMIT, maxCostUsd: MOST_OF_ONE }), {
      folder: dir.path,
      site: { patienceMs: 0 },
    });
    // As ever, the request is sent that reaches the limit.
    expect(server.asked).toEqual(['b']);
    expect(outcomes(ran).map(([, { error_kind = null }]) => error_kind)).toEqual(['awaited', null, 'budget']);
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

/** Opens the journal of a plan. */
function openJournal(plan: Plan, folder: string): Journal {
  const onFailure = (): void => undefined;
  return new Journal(plan, { folder, earlier: 'resume', toolVersion: '1', startedAt: new Date(), onFailure });
}

const isDeletion = (call: string): boolean => call.startsWith('DELETE');

describe.each(NAMES)('a batch of %s whose answers a run that was killed has kept', (name) => {
  /** Runs a plan, as a process that is killed when all is scored. */
  async function runToKill(server: BatchServer, plan: Plan, folder: string): Promise<void> {
    const journal = openJournal(plan, folder);
    await run(name, server, plan, { folder, deps: { keeper: journal } });
    journal.close();
  }

  it.each(['by batch', 'in the usual way'])('is deleted by one that takes them up %s', async (way) => {
    using dir = createTempDir();
    await using server = await STARTS[name]();
    const plan = planOf(name, ['a', 'b']);
    await runToKill(server, plan, dir.path);
    const looks = server.calls.length;
    const keeper = openJournal(plan, dir.path);
    const { notes } = await run(name, server, plan, { folder: dir.path, way, deps: { keeper } });
    keeper.close();
    expect(server.calls.slice(looks)).toEqual([]);
    await notes.end();
    expect(server.calls.filter(isDeletion)).not.toEqual([]);
    expect(readdirSync(dir.path)).not.toContain('batches.jsonl');
  });

  it('is deleted by the next where one was killed while it deleted it', async () => {
    using dir = createTempDir();
    let left = '';
    await using server = await STARTS[name]({
      before: (call, response) => {
        if (left !== '' || !isDeletion(call)) return false;
        left = dir.read('batches.jsonl');
        response.destroy();
        return true;
      },
    });
    await (await run(name, server, planOf(name, ['a']), { folder: dir.path })).notes.end();
    expect(readdirSync(dir.path)).toEqual([]);
    dir.write('batches.jsonl', left);
    const looks = server.calls.length;
    const ran = await run(name, server, planOf(name, ['a']), { folder: dir.path });
    expect(kindsOf(ran.events)).toEqual(['submitted', 'under_way', 'ended']);
    await ran.notes.end();
    // Those of both: the one that was left, and the new one.
    const deleted = server.calls.slice(looks).filter(isDeletion);
    expect(deleted.some((call) => /[-_]1$/.test(call))).toBe(true);
    expect([...server.files.keys()].filter((id) => /-batch_2|file-2/.test(id))).toEqual([]);
    expect(readdirSync(dir.path)).toEqual([]);
  });

  it('is not deleted where it may be somebody else’s', async () => {
    using dir = createTempDir();
    await using server = await STARTS[name]();
    const plan = planOf(name, ['a']);
    await runToKill(server, plan, dir.path);
    dir.write('batches.jsonl', dir.read('batches.jsonl').replaceAll(/"id":"\w+"/g, '$&,"guessed":true'));
    const keeper = openJournal(plan, dir.path);
    const { notes } = await run(name, server, plan, { folder: dir.path, deps: { keeper } });
    keeper.close();
    await notes.end();
    expect(server.calls.filter(isDeletion)).toEqual([]);
  });
});

describe.each(NAMES)('what a server of %s does wrong', (name) => {
  const start = STARTS[name];
  const submission = name === 'openai' ? 'POST /v1/batches' : 'POST /v1/messages/batches';
  const listing = submission.replace('POST', 'GET');

  it('costs no answer twice where results are cut, doubled or of others', async () => {
    using dir = createTempDir();
    const ids = ['a', 'b', 'c', 'd'] as const;
    await using server = await start({
      rewrite: (lines) => {
        const [first = '', ...rest] = lines.trim().split('\n');
        const foreign = first.replace(/"custom_id":"[^"]+"/, '"custom_id":"another-1"');
        return [first, foreign, first, '[]', 'null', '<html>', ...rest].join('\n').slice(0, -30);
      },
    });
    const ran = await run(name, server, planOf(name, ids), { folder: dir.path });
    expect(outcomes(ran).map(([id, { output }]) => [id, output])).toEqual(ids.map((id) => [id, `to ${id}`]));
    // The double turns rows around, so that the last line is of the first.
    expect(server.asked).toEqual(['a']);
    expect(ran.spending.models.of('small')).toMatchObject({ dispatched: 4, answered: 4 });
  });

  it('costs one row where a line of results is longer than 32 MiB', async () => {
    using dir = createTempDir();
    await using server = await start({
      rewrite: (lines) => lines.replace('to a', `to a${' '.repeat(33 * 1024 * 1024)}`).trimEnd(),
    });
    const ran = await run(name, server, planOf(name, ['a', 'b']), { folder: dir.path });
    expect(outcomes(ran).map(([, { output, by_batch }]) => [output, by_batch])).toEqual([
      ['to a', undefined],
      ['to b', true],
    ]);
    expect(server.asked).toEqual(['a']);
  });

  it('counts no answer of results that broke off, which are asked for again', async () => {
    using dir = createTempDir();
    await using server = await start({
      before: (call, response, count) => {
        if (!/results|out-.*content$/.test(call) || count > 1) return false;
        response.writeHead(200, { 'content-length': 1_000 });
        response.write('{"custom_id":"cut', () => response.destroy());
        return true;
      },
    });
    const ran = await run(name, server, planOf(name, ['a', 'b']), { folder: dir.path });
    expect(outcomes(ran).map(([, { output, by_batch }]) => [output, by_batch])).toEqual([
      ['to a', true],
      ['to b', true],
    ]);
    expect(server.asked).toEqual([]);
  });

  it('is no end where it says nothing that is understood: the batch is left to the next run', async () => {
    using dir = createTempDir();
    let isOdd = true;
    await using server = await start({
      before: (call, response) => {
        if (!isOdd || !call.startsWith(`${listing}/`)) return false;
        response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Please log in');
        return true;
      },
    });
    const plan = planOf(name, ['a', 'b']);
    const first = await run(name, server, plan, { folder: dir.path });
    expect(first.events.at(-1)).toMatchObject({ kind: 'left', rows: 2 });
    expect(first.events.at(-2)).toEqual({ kind: 'untold', rows: 2, words: expect.any(String) as string });
    isOdd = false;
    const second = await run(name, server, plan, { folder: dir.path });
    expect(outcomes(second).map(([, { output }]) => output)).toEqual(['to a', 'to b']);
    expect([server.batches.size, server.asked]).toEqual([1, []]);
  });

  it('loses no batch to a key that is refused for a while', async () => {
    using dir = createTempDir();
    let isRefused = true;
    await using server = await start({
      before: (call, response) => {
        if (!isRefused || call === submission || call.startsWith('POST /v1/files')) return false;
        response.writeHead(401, { 'content-type': 'application/json' }).end('{"error":{"message":"no"}}');
        return true;
      },
    });
    const plan = planOf(name, ['a', 'b']);
    const first = await run(name, server, plan, { folder: dir.path });
    expect(outcomes(first).map(([, { error_kind }]) => error_kind)).toEqual(['awaited', 'awaited']);
    expect(first.events).toContainEqual({ kind: 'untold', rows: 2, words: expect.any(String) as string });
    // Nothing of it is asked in the usual way, which would be paid for once more.
    expect(server.asked).toEqual([]);
    await first.notes.end();
    isRefused = false;
    const second = await run(name, server, plan, { folder: dir.path });
    expect(outcomes(second).map(([, { output }]) => output)).toEqual(['to a', 'to b']);
    expect([server.batches.size, server.asked]).toEqual([1, []]);
  });

  it.each([302, 400, 403, 404, 422])('waits on where one look at it is answered with %i', async (status) => {
    using dir = createTempDir();
    await using server = await start({
      looks: 3,
      before: (call, response, count) => {
        if (count !== 2 || !call.startsWith(`${listing}/`)) return false;
        response.writeHead(status, { location: '/login', 'content-type': 'text/html' }).end('<p>Log in');
        return true;
      },
    });
    const ran = await run(name, server, planOf(name, ['a', 'b']), { folder: dir.path });
    expect(outcomes(ran).map(([, { by_batch }]) => by_batch)).toEqual([true, true]);
    expect(server.asked).toEqual([]);
  });

  it('asks in the usual way where the server says again and again that it has no such batch', async () => {
    using dir = createTempDir();
    await using server = await start({
      before: (call, response) => {
        if (!call.startsWith(`${listing}/`)) return false;
        response.writeHead(404, { 'content-type': 'application/json' }).end('{"error":{"message":"gone"}}');
        return true;
      },
    });
    const ran = await run(name, server, planOf(name, ['a']), { folder: dir.path });
    expect(ran.events.at(-1)).toMatchObject({ kind: 'refused', rows: 1 });
    expect(server.asked).toEqual(['a']);
  });

  it('gives each of several cases that are asked the same its own answer', async () => {
    using dir = createTempDir();
    // The answer to the first of the two rows is lost.
    const rewrite = (lines: string): string => lines.replace(/^.*"custom_id":"\w+-1-\w+".*\n/m, '');
    await using server = await start({ looks: 1, rewrite });
    const model = createModel({ provider: name, price: PRICE });
    const other = createBenchmark({ name: 'other' });
    const plan = createPlan([createCell(['a'], { model }), createCell(['a'], { model, benchmark: other })]);
    const ran = await run(name, server, plan, { folder: dir.path });
    expect(outcomes(ran).map(([, { by_batch }]) => by_batch ?? false)).toEqual([false, true]);
    await ran.notes.end();
    expect(readdirSync(dir.path)).toEqual([]);
  });

  it('pays for no batch twice while nobody can tell whether it was taken', async () => {
    using dir = createTempDir();
    let isLost = true;
    await using server = await start({
      looks: 1_000,
      before: (call, response) => {
        if (!isLost || !call.startsWith(`${listing}?`)) return false;
        response.writeHead(503).end();
        return true;
      },
    });
    const plan = planOf(name, ['a', 'b']);
    await run(name, server, plan, { folder: dir.path, site: { patienceMs: 0 } });
    const begun = readBegun(dir);
    dir.write('batches.jsonl', `${begun}\n`);
    const second = await run(name, server, plan, { folder: dir.path });
    expect(second.events).toMatchObject([
      { kind: 'untold', rows: 2, words: expect.stringContaining('503') as string },
      { kind: 'left', rows: 2 },
    ]);
    isLost = false;
    const third = await run(name, server, plan, { folder: dir.path, site: { patienceMs: 0 } });
    expect(third.events[0]).toMatchObject({ kind: 'resumed', rows: 2 });
    expect([server.batches.size, server.asked]).toEqual([1, []]);
  });

  it.each([
    [400, 'limit is too high'],
    [401, 'wrong key'],
    [422, 'no such parameter'],
  ])('pays for no batch twice where %d refuses to list it, and says why', async (status, message) => {
    using dir = createTempDir();
    let isRefused = true;
    await using server = await start({
      looks: 1_000,
      before: (call, response) => {
        if (!isRefused || !call.startsWith(`${listing}?`)) return false;
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error: { message } }));
        return true;
      },
    });
    const plan = planOf(name, ['a', 'b']);
    await run(name, server, plan, { folder: dir.path, site: { patienceMs: 0 } });
    const begun = readBegun(dir);
    dir.write('batches.jsonl', `${begun}\n`);
    const second = await run(name, server, plan, { folder: dir.path });
    const words = expect.stringContaining(message) as string;
    expect(second.events).toMatchObject([{ kind: 'untold', rows: 2, words }, { kind: 'left' }]);
    isRefused = false;
    const third = await run(name, server, plan, { folder: dir.path, site: { patienceMs: 0 } });
    expect(third.events[0]).toMatchObject({ kind: 'resumed', rows: 2 });
    expect([server.batches.size, server.asked]).toEqual([1, []]);
  });

  it.each([
    ['whose answer was lost', (response: ServerResponse): void => void response.destroy()],
    [
      'whose answer a gateway lost',
      (response: ServerResponse): void => {
        response.writeHead(504).end();
        // What the server itself says of it goes nowhere.
        Object.assign(response, { writeHead: () => response, end: () => response });
      },
    ],
  ])('asks for nothing again of a submission %s, while nobody can tell', async (_, lose) => {
    using dir = createTempDir();
    let isLost = true;
    await using server = await start({
      before: (call, response) => {
        // The server takes it, but its answer gets lost.
        if (isLost && call === submission) lose(response);
        if (!isLost || !call.startsWith(`${listing}?`)) return false;
        response.writeHead(503).end();
        return true;
      },
    });
    const plan = planOf(name, ['a', 'b']);
    const first = await run(name, server, plan, { folder: dir.path });
    expect(first.events).toMatchObject([{ kind: 'untold' }, { kind: 'left', rows: 2 }]);
    expect(describeBatch(first.events[1]!)).toMatch(
      /^2 requests go on by batch \(one whose id is not known yet, sent as [0-9a-f-]{36}\), noted in /,
    );
    isLost = false;
    const second = await run(name, server, plan, { folder: dir.path });
    expect(outcomes(second).map(([, { output }]) => output)).toEqual(['to a', 'to b']);
    expect([server.batches.size, server.asked]).toEqual([1, []]);
  });

  describe('which lists a batch only a while after it was sent', () => {
    const plan = planOf(name, ['a', 'b']);
    const isListing = (call: string): boolean => call.startsWith(`${listing}?`);
    /** Starts a server whose first lists are empty. */
    const startLate = (emptyLists: number, lose?: (call: string, response: ServerResponse) => void) =>
      start({
        looks: 1,
        before: (call, response, count) => {
          lose?.(call, response);
          if (!isListing(call) || count > emptyLists) return false;
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end('{"data":[],"has_more":false}');
          return true;
        },
      });
    /** Has a batch submitted, and leaves the notes of a process that was killed so long after it sent that. */
    async function leaveSent(server: BatchServer, dir: TempDir, sentAgoMs: number | null): Promise<void> {
      await run(name, server, plan, { folder: dir.path, site: { patienceMs: 0 } });
      const { schema, mark } = JSON.parse(readBegun(dir)) as { schema: string; mark: string };
      const sent = { schema, mark, sent: new Date(Date.now() - (sentAgoMs ?? 0)).toISOString() };
      dir.write(
        'batches.jsonl',
        `${readBegun(dir)}\n${sentAgoMs === null ? '' : `${JSON.stringify(sent)}\n`}`,
      );
    }
    const watchPauses = (): { pauses: number[]; sleep: (ms: number) => Promise<void> } => {
      const pauses: number[] = [];
      const sleep = (ms: number): Promise<void> => {
        pauses.push(ms);
        return Promise.resolve();
      };
      return { pauses, sleep };
    };

    it('is asked again and again after a kill, and paid for nothing twice', async () => {
      using dir = createTempDir();
      await using server = await startLate(4);
      await leaveSent(server, dir, 10_000);
      const { pauses, sleep } = watchPauses();
      const ran = await run(name, server, plan, { folder: dir.path, site: { sleep } });
      expect(kindsOf(ran.events)).toEqual(['sought', 'resumed', 'under_way', 'ended']);
      expect(describeBatch(ran.events[0]!)).toMatch(/^a batch of 2 requests was sent .* for up to \d+ s, /);
      expect(pauses.slice(0, 4)).toEqual([5_000, 5_000, 5_000, 5_000]);
      expect([server.batches.size, server.asked]).toEqual([1, []]);
      expect(outcomes(ran).map(([, { output }]) => output)).toEqual(['to a', 'to b']);
    });

    it.each([61_000, null])('is believed at once where it was sent %s ms before', async (sentAgoMs) => {
      using dir = createTempDir();
      await using server = await startLate(1);
      await leaveSent(server, dir, sentAgoMs);
      const ran = await run(name, server, plan, { folder: dir.path });
      expect(kindsOf(ran.events)).toEqual(['submitted', 'under_way', 'ended']);
      expect(server.calls.filter(isListing)).toHaveLength(1);
      expect(server.batches.size).toBe(2);
    });

    it('is believed in the end', async () => {
      using dir = createTempDir();
      await using server = await startLate(1_000);
      await leaveSent(server, dir, 0);
      const ran = await run(name, server, plan, { folder: dir.path });
      expect(kindsOf(ran.events)).toEqual(['sought', 'submitted', 'under_way', 'ended']);
      expect(server.calls.filter(isListing).length).toBeGreaterThan(3);
    });

    it('is left to the next run where there is no time to ask again', async () => {
      using dir = createTempDir();
      await using server = await startLate(1);
      await leaveSent(server, dir, 10_000);
      const site = { patienceMs: 0 };
      const second = await run(name, server, plan, { folder: dir.path, site });
      expect(kindsOf(second.events)).toEqual(['sought', 'untold', 'left']);
      await second.notes.end();
      const third = await run(name, server, plan, { folder: dir.path });
      expect(third.events[0]).toMatchObject({ kind: 'resumed', rows: 2 });
      expect([server.batches.size, server.asked]).toEqual([1, []]);
    });

    it('is asked again and again by the process whose answer was lost, too', async () => {
      using dir = createTempDir();
      await using server = await startLate(2, (call, response) => {
        if (call === submission) response.destroy();
      });
      const ran = await run(name, server, plan, { folder: dir.path });
      expect(kindsOf(ran.events)).toEqual(['sought', 'submitted', 'under_way', 'ended']);
      expect([server.batches.size, server.asked]).toEqual([1, []]);
    });
  });

  it('notes nothing for the next run where the server was never reached', async () => {
    using dir = createTempDir();
    const server = await start({});
    await server[Symbol.asyncDispose]();
    const plan = planOf(name, ['a'], { budget: { ...NO_LIMIT, maxMinutes: 0.001 } });
    const ran = await run(name, server, plan, { folder: dir.path });
    expect(kindsOf(ran.events)).toEqual(['refused']);
    await ran.notes.end();
    expect(readdirSync(dir.path)).toEqual([]);
  });

  it('keeps no answer that is paid for from its case, whatever the rest has spent', async () => {
    using dir = createTempDir();
    const gone = ['a', 'b'];
    await using server = await start({
      fateOf: (text) => (gone.includes(text) ? 'expired' : 'answered'),
      before: (call, response) => {
        if (!/POST .*\/(completions|messages)$/.test(call)) return false;
        response.writeHead(402, { 'content-type': 'application/json' }).end('{"error":{"message":"pay"}}');
        return true;
      },
    });
    const model = createModel({ provider: name, price: PRICE, maxConcurrency: 1 });
    const plan = createPlan([createCell(['a', 'b', 'c', 'd'], { model })]);
    const ran = await run(name, server, plan, { folder: dir.path });
    expect(outcomes(ran).map(([, { output = null }]) => output)).toEqual([null, null, 'to c', 'to d']);
  });
});

describe('a batch of OpenAI', () => {
  it('that was cancelled as a whole gives what it has, and the rest is asked in the usual way', async () => {
    using dir = createTempDir();
    await using server = await startOpenAiBatches({
      ending: 'cancelled',
      fateOf: (text) => (text === 'a' ? 'answered' : 'lost'),
    });
    const ran = await run('openai', server, planOf('openai', ['a', 'b']), { folder: dir.path });
    expect(outcomes(ran).map(([, { output, by_batch }]) => [output, by_batch])).toEqual([
      ['to a', true],
      ['to b', undefined],
    ]);
    expect(server.asked).toEqual(['b']);
  });

  it.each([
    ['has ended', {}],
    ['was cancelled', { ending: 'cancelled' }],
    ['was refused', { invalid: 'no such model' }],
    [
      'was never begun',
      {
        before: (call: string, response: ServerResponse) => {
          if (call !== 'POST /v1/batches') return false;
          response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":{"message":"no"}}');
          return true;
        },
      },
    ],
  ])('that %s leaves no file at the server', async (_name, faults: BatchFaults) => {
    using dir = createTempDir();
    await using server = await startOpenAiBatches(faults);
    const ran = await run('openai', server, planOf('openai', ['a', 'b']), { folder: dir.path });
    expect(outcomes(ran).map(([, { output }]) => output)).toEqual(['to a', 'to b']);
    expect(server.calls).toContain('POST /v1/files');
    // Nor before the answers stand in the results.
    expect(server.calls.filter((call) => call.startsWith('DELETE'))).toEqual([]);
    await ran.notes.end();
    expect([...server.files.keys()].filter((id) => id.startsWith('file'))).toEqual([]);
    const isBegun = server.batches.size > 0 && faults.invalid === undefined;
    if (isBegun) expect([...server.files.keys()]).toEqual([]);
  });

  it('that goes on keeps its files, and one whose deletion fails does no harm', async () => {
    using dir = createTempDir();
    await using server = await startOpenAiBatches({
      looks: 1,
      before: (call, response) => {
        if (!call.startsWith('DELETE')) return false;
        response.writeHead(500).end();
        return true;
      },
    });
    const plan = planOf('openai', ['a']);
    await run('openai', server, plan, { folder: dir.path, site: { patienceMs: 0 } });
    expect(server.calls.filter((call) => call.startsWith('DELETE'))).toEqual([]);
    const second = await run('openai', server, plan, { folder: dir.path });
    expect(outcomes(second)[0]?.[1].output).toBe('to a');
    await second.notes.end();
    expect(server.calls.filter((call) => call.startsWith('DELETE'))).not.toEqual([]);
  });

  it('whose submission was not answered is not uploaded again', async () => {
    using dir = createTempDir();
    await using server = await startOpenAiBatches({
      before: (call, response, count) => {
        if (call !== 'POST /v1/batches' || count > 1) return false;
        response.writeHead(503).end();
        return true;
      },
    });
    await run('openai', server, planOf('openai', ['a']), { folder: dir.path });
    expect(server.calls.filter((call) => call === 'POST /v1/files')).toHaveLength(1);
  });

  it('that is refused as a whole is asked in the usual way, and the reason is said', async () => {
    using dir = createTempDir();
    await using server = await startOpenAiBatches({ invalid: 'enqueued token limit reached' });
    const ran = await run('openai', server, planOf('openai', ['a', 'b']), { folder: dir.path });
    expect(server.asked.toSorted()).toEqual(['a', 'b']);
    expect(ran.events.at(-1)).toEqual({ kind: 'refused', rows: 2, words: 'enqueued token limit reached' });
  });
});

describe('a batch of Anthropic', () => {
  it('is deleted at the server once its answers are taken, and not before', async () => {
    using dir = createTempDir();
    await using server = await startAnthropicBatches({ looks: 1 });
    const plan = planOf('anthropic', ['a', 'b']);
    await run('anthropic', server, plan, { folder: dir.path, site: { patienceMs: 0 } });
    expect(server.calls.filter((call) => call.startsWith('DELETE'))).toEqual([]);
    const second = await run('anthropic', server, plan, { folder: dir.path });
    expect(outcomes(second).map(([, { output }]) => output)).toEqual(['to a', 'to b']);
    expect(server.calls.filter((call) => call.startsWith('DELETE'))).toEqual([]);
    await second.notes.end();
    expect([...server.batches.values()].map(({ isDeleted }) => isDeleted)).toEqual([true]);
  });

  it('whose deletion fails does no harm', async () => {
    using dir = createTempDir();
    await using server = await startAnthropicBatches({
      before: (call, response) => {
        if (!call.startsWith('DELETE')) return false;
        response.writeHead(403).end();
        return true;
      },
    });
    const ran = await run('anthropic', server, planOf('anthropic', ['a']), { folder: dir.path });
    expect(outcomes(ran)[0]?.[1].output).toBe('to a');
    await ran.notes.end();
  });

  it.each([400, 404, 410])('whose answers are refused with %i is not deleted unread', async (status) => {
    using dir = createTempDir();
    await using server = await startAnthropicBatches({
      before: (call, response) => {
        if (!call.endsWith('/results')) return false;
        response.writeHead(status, { 'content-type': 'application/json' }).end('{"error":{"message":"no"}}');
        return true;
      },
    });
    const ran = await run('anthropic', server, planOf('anthropic', ['a']), { folder: dir.path });
    expect(outcomes(ran)[0]?.[1].output).toBe('to a');
    await ran.notes.end();
    expect(server.calls.filter((call) => call.startsWith('DELETE'))).toEqual([]);
  });

  it('of which a run of a part of the plan takes only some answers is not deleted', async () => {
    using dir = createTempDir();
    await using server = await startAnthropicBatches({ looks: 1 });
    const site = { patienceMs: 0 };
    await run('anthropic', server, planOf('anthropic', ['a', 'b']), { folder: dir.path, site });
    const part = await run('anthropic', server, planOf('anthropic', ['a']), { folder: dir.path });
    expect(outcomes(part).map(([, { output }]) => output)).toEqual(['to a']);
    expect(server.asked).toEqual([]);
    await part.notes.end();
    expect([...server.batches.values()].map(({ isDeleted }) => isDeleted)).not.toContain(true);
    // Who takes the rest has it deleted.
    const rest = await run('anthropic', server, planOf('anthropic', ['b']), { folder: dir.path });
    expect(outcomes(rest).map(([, { output }]) => output)).toEqual(['to b']);
    await rest.notes.end();
    expect([...server.batches.values()].map(({ isDeleted }) => isDeleted)).toEqual([true]);
  });

  it('is not taken for that of another run of the same, which is left as it is', async () => {
    using here = createTempDir();
    using there = createTempDir();
    await using server = await startAnthropicBatches({ looks: 1 });
    const plan = planOf('anthropic', ['a', 'b']);
    const site = { patienceMs: 0 };
    await run('anthropic', server, plan, { folder: here.path, site });
    await run('anthropic', server, plan, { folder: there.path, site });
    // A crash before the id was noted: the other one is the newest of its size.
    here.write('batches.jsonl', readBegun(here));
    const ran = await run('anthropic', server, plan, { folder: here.path });
    expect(ran.events[0]).toMatchObject({ kind: 'resumed', id: 'msgbatch_2' });
    expect(ran.events.at(-1)).toMatchObject({ kind: 'ended', id: 'msgbatch_1', answered: 2 });
    await ran.notes.end();
    const others = await run('anthropic', server, plan, { folder: there.path });
    expect(others.events.at(-1)).toMatchObject({ kind: 'ended', id: 'msgbatch_2', answered: 2 });
    expect(server.asked).toEqual([]);
    expect([...server.batches.values()].map(({ isDeleted }) => isDeleted)).toEqual([true, undefined]);
  });

  it('is asked in the usual way where all that was found is of others', async () => {
    using here = createTempDir();
    using there = createTempDir();
    let isLost = false;
    await using server = await startAnthropicBatches({
      before: (call, response) => {
        if (!isLost || call !== 'POST /v1/messages/batches') return false;
        response.destroy();
        return true;
      },
    });
    await run('anthropic', server, planOf('anthropic', ['x']), { folder: there.path });
    isLost = true;
    const ran = await run('anthropic', server, planOf('anthropic', ['a']), { folder: here.path });
    expect(ran.events.at(-1)).toEqual({ kind: 'refused', rows: 1, words: 'the server does not have it' });
    expect(server.asked).toEqual(['a']);
    await ran.notes.end();
    expect(server.calls.filter(isDeletion)).toEqual([]);
  });

  it('that answers nothing it was noted for may be somebody else’s, and is not deleted', async () => {
    using dir = createTempDir();
    const rewrite = (lines: string): string =>
      lines.replaceAll(/"custom_id":"[^"]*"/g, '"custom_id":"theirs"');
    await using server = await startAnthropicBatches({ rewrite });
    const ran = await run('anthropic', server, planOf('anthropic', ['a']), { folder: dir.path });
    expect(outcomes(ran)[0]?.[1].output).toBe('to a');
    await ran.notes.end();
    expect(server.asked).toEqual(['a']);
    expect(server.calls.filter((call) => call.startsWith('DELETE'))).toEqual([]);
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
