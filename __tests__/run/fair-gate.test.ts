import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { FairGate } from '../../src/run/fair-gate.ts';

const [ONE, OTHER] = [{ id: 'one' }, { id: 'other' }];

describe('FairGate', () => {
  it('lets in so many at once, whose order is kept, whether they fail or not', async () => {
    const gate = new FairGate(2);
    const begun: number[] = [];
    let [most, now] = [0, 0];
    const asked = Array.from({ length: 7 }, (_, n) =>
      gate.pass(ONE, async () => {
        begun.push(n);
        most = Math.max(most, (now += 1));
        await setImmediate();
        now -= 1;
        if (n % 2 === 1) throw new Error(String(n));
        return n;
      }),
    );
    const ended = await Promise.allSettled(asked);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(4);
    expect([most, begun]).toEqual([2, [0, 1, 2, 3, 4, 5, 6]]);
  });

  it('leaves a model its part of the places where another one hangs', async () => {
    const gate = new FairGate(8);
    let hanging = 0;
    const hang = (): Promise<never> => {
      hanging += 1;
      return new Promise(() => undefined);
    };
    const askOneByOne = async (): Promise<void> => {
      for (let n = 0; n < 10; n += 1) await gate.pass(ONE, () => setImmediate());
    };
    const asking = Array.from({ length: 8 }, askOneByOne);
    for (let n = 0; n < 50; n += 1) void gate.pass(OTHER, hang);
    await Promise.all(asking);
    // What it no longer takes is the other's.
    await expect.poll(() => hanging).toBe(8);
  });

  it('gives places to many models in turn', async () => {
    const gate = new FairGate(1);
    const begun: string[] = [];
    const askOneByOne = async (name: string): Promise<void> => {
      const model = { name };
      for (let n = 0; n < 3; n += 1) await gate.pass(model, () => (begun.push(name), setImmediate()));
    };
    await Promise.all(['a', 'b', 'c', 'd'].map(askOneByOne));
    expect(begun.join('')).toBe('abcdabcdabcd');
  });

  it('gives all places to a model that is alone', async () => {
    const gate = new FairGate(4);
    await gate.pass(OTHER, () => setImmediate());
    let begun = 0;
    for (let n = 0; n < 9; n += 1) void gate.pass(ONE, () => ((begun += 1), new Promise(() => undefined)));
    expect(begun).toBe(4);
  });
});
