import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createFileStore } from '../../src/action/file-store.ts';
import { createCacheWorld } from '../support/cache-world.ts';

describe('createFileStore', () => {
  it('gives back what it was given, a file of 12 MB too, and nothing else', async () => {
    await using world = await createCacheWorld();
    const store = createFileStore(world.site, { mayWrite: true });
    const bytes = randomBytes(12_200_000);
    expect(await store.restore('abc')).toBeNull();
    await store.save('abc', bytes);
    // There is one: nothing is uploaded again.
    await store.save('abc', bytes);
    expect(world.results.entries.map(({ key }) => key)).toEqual(['llm-bench-files-v1-abc']);
    expect((await store.restore('abc'))?.equals(bytes)).toBe(true);
    expect(await store.restore('abd')).toBeNull();
  });

  it('only reads where it may not write', async () => {
    await using world = await createCacheWorld();
    await createFileStore(world.site, { mayWrite: true }).save('abc', Buffer.from('x'));
    const store = createFileStore(world.site, { mayWrite: false });
    expect((await store.restore('abc'))?.toString()).toBe('x');
    await store.save('abd', Buffer.from('y'));
    expect(world.results.entries).toHaveLength(1);
  });

  it('leaves a cache alone that failed once', async () => {
    await using world = await createCacheWorld();
    world.results.trouble = { fail: () => 500 };
    const store = createFileStore(world.site, { mayWrite: true });
    expect(await store.restore('abc')).toBeNull();
    const calls = world.results.calls.length;
    await store.save('abc', Buffer.from('x'));
    expect(await store.restore('abc')).toBeNull();
    expect(world.results.calls).toHaveLength(calls);
  });
});
