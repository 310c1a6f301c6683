import { describe, expect, it } from 'vitest';
import { Scheduler } from '../../src/run/scheduler.ts';
import type { Task } from '../../src/run/scheduler.ts';

/** Tasks that end when told to, and a count of those that were taken from the source and of those in flight. */
function createTasks(count: number): {
  tasks: () => Generator<Task>;
  release: () => void;
  seen: { taken: number; inFlight: number; most: number };
} {
  const seen = { taken: 0, inFlight: 0, most: 0 };
  let open = false;
  const waiting: (() => void)[] = [];
  function* tasks(): Generator<Task> {
    for (let i = 0; i < count; i += 1) {
      seen.taken += 1;
      yield async () => {
        seen.inFlight += 1;
        seen.most = Math.max(seen.most, seen.inFlight);
        if (!open) await new Promise<void>((resolve) => waiting.push(resolve));
        await Promise.resolve();
        seen.inFlight -= 1;
      };
    }
  }
  const release = (): void => {
    open = true;
    for (const resolve of waiting.splice(0)) resolve();
  };
  return { tasks, release, seen };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('Scheduler', () => {
  it('takes from its source only what it has room for', async () => {
    const { tasks, release, seen } = createTasks(1000);
    const drained = new Scheduler(3).drain(tasks());
    await turn();
    expect(seen).toMatchObject({ taken: 3, inFlight: 3 });
    release();
    await drained;
    expect(seen).toEqual({ taken: 1000, inFlight: 0, most: 3 });
  });

  it('gives the place of a task that waits to another, and that back before new ones', async () => {
    const scheduler = new Scheduler(2);
    const waits = Array.from({ length: 6 }, () => Promise.withResolvers());
    const [began, went] = [[] as number[], [] as number[]];
    let [active, most] = [0, 0];
    const enter = (): void => void (most = Math.max(most, (active += 1)));
    function* tasks(): Generator<Task> {
      for (const [index, { promise }] of waits.entries())
        yield async () => {
          began.push(index);
          enter();
          await turn();
          active -= 1;
          await scheduler.whileWaiting(promise);
          enter();
          await turn();
          went.push(index);
          active -= 1;
        };
    }
    const drained = scheduler.drain(tasks());
    while (began.length < 6) await turn();
    await turn();
    for (const { resolve } of waits.toReversed()) resolve(undefined);
    await drained;
    expect(went).toEqual([5, 4, 3, 2, 1, 0]);
    expect(most).toBe(2);
  });

  it('stops taking tasks after a failure and waits for those in flight', async () => {
    let ended = 0;
    function* tasks(): Generator<Task> {
      yield () => Promise.reject(new Error('broken'));
      for (let i = 0; i < 50; i += 1)
        yield async () => {
          await turn();
          ended += 1;
        };
    }
    await expect(new Scheduler(2).drain(tasks())).rejects.toThrow('broken');
    expect(ended).toBeLessThan(3);
  });

  it('ends at once without tasks', async () => {
    await expect(new Scheduler(1).drain([])).resolves.toBeUndefined();
  });

  it('lets others be heard while tasks wait for nothing', async () => {
    let [begun, heardAfter] = [0, Infinity];
    function* busy(): Generator<() => Promise<void>> {
      for (; begun < 100; begun += 1)
        yield () => {
          const untilMs = performance.now() + 1;
          while (performance.now() < untilMs);
          return Promise.resolve();
        };
    }
    setImmediate(() => (heardAfter = begun));
    await new Scheduler(2, () => 0).drain(busy());
    expect(heardAfter).toBeLessThan(100);
  });
});
