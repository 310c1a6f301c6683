import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turns } from '../../../src/providers/command/turns.ts';

describe('Turns', () => {
  it('lets many act together, and one alone, in the order in which they came', async () => {
    const turns = new Turns();
    const running = new Set<string>();
    const seen: string[] = [];
    const act = (name: string) => async (): Promise<void> => {
      running.add(name);
      seen.push([...running].join(''));
      await turn();
      running.delete(name);
    };
    await Promise.all([
      turns.take(() => false, act('a')),
      turns.take(() => false, act('b')),
      turns.take(() => true, act('c')),
      turns.take(() => true, act('d')),
      turns.take(() => false, act('e')),
      turns.take(() => false, act('f')),
    ]);
    expect(seen).toEqual(['a', 'ab', 'c', 'd', 'e', 'ef']);
  });

  it('lets one that had to be alone act when it need not be any more', async () => {
    const turns = new Turns();
    const { promise: held, resolve: release } = Promise.withResolvers<string>();
    let mustBeAlone = true;
    const first = turns.take(
      () => false,
      () => held,
    );
    const second = turns.take(
      () => false,
      async () => {
        await turn();
        mustBeAlone = false;
      },
    );
    const third = turns.take(
      () => mustBeAlone,
      () => Promise.resolve(turns.running),
    );
    await second;
    expect(await third).toBe(2);
    release('done');
    expect(await first).toBe('done');
  });

  it('goes on after a failure', async () => {
    const turns = new Turns();
    await expect(
      turns.take(
        () => true,
        () => Promise.reject(new Error('no')),
      ),
    ).rejects.toThrow('no');
    expect(
      await turns.take(
        () => true,
        () => Promise.resolve('yes'),
      ),
    ).toBe('yes');
  });
});
