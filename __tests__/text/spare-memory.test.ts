import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { growingPercent } from '../../src/text/spare-memory.ts';

const MODULE = path.join(import.meta.dirname, '../../src/text/spare-memory.ts');
/**
 * Makes things that stay for a while, less than 16 MiB between two looks however slow the machine is, or all without a
 * pause (`busy`), and prints the largest space for what has just been made, in MiB.
 */
const PROGRAM = `
import { getHeapSpaceStatistics } from 'node:v8';
import { setTimeout } from 'node:timers/promises';
const { spareMemory } = await import(process.argv[1]);
if (process.argv[2] !== 'usual') await spareMemory(() => Promise.resolve());
let [kept, largest] = [[], 0];
for (let turn = 0; turn < 240; turn += 1) {
  for (let i = 0; i < 25_000; i += 1) kept.push({ turn, i });
  if (kept.length > 2_000_000) kept = [];
  const fresh = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  largest = Math.max(largest, fresh.space_size / 1048576);
  if (process.argv[2] !== 'busy') await setTimeout(10);
}
console.log(largest);
`;

function measureFreshSpace(mode: 'spared' | 'busy' | 'usual'): number {
  const args = ['--max-semi-space-size=64', '--input-type=module', '-e', PROGRAM, MODULE, mode];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

function execute(program: string): string {
  const args = ['--input-type=module', '-e', program, MODULE];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim();
}

describe('spareMemory', () => {
  it('bounds the space for what has just been made for the rest of the process', () => {
    expect(measureFreshSpace('usual')).toBeGreaterThanOrEqual(64);
    expect(measureFreshSpace('spared')).toBeLessThan(48);
    expect(measureFreshSpace('busy')).toBeLessThan(48);
  });
});

describe('loadUnspared', () => {
  it('lets the engine take code that it has compiled before', () => {
    const program = `
const { loadUnspared, spareMemory } = await import(process.argv[1]);
const { Script } = await import('node:vm');
const cachedData = new Script('1').createCachedData();
const isTaken = () => !new Script('1', { cachedData }).cachedDataRejected;
const before = isTaken();
await spareMemory(() => Promise.resolve());
const spared = isTaken();
console.log(before, spared, await loadUnspared(() => Promise.resolve(isTaken())), isTaken());
`;
    const args = ['--no-compilation-cache', '--input-type=module', '-e', program, MODULE];
    expect(execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()).toBe('true false true false');
  });
});

describe('cleanMemory', () => {
  it('gives back what is free in a large heap, also where what stays lies among what does not', () => {
    const program = `
import { getHeapStatistics } from 'node:v8';
const { cleanMemory } = await import(process.argv[1]);
let all = Array.from({ length: 3_000_000 }, (_, index) => ({ index }));
const kept = all.filter(({ index }) => index % 20 === 0);
all = [];
cleanMemory();
const { used_heap_size, total_heap_size } = getHeapStatistics();
console.log(total_heap_size / used_heap_size < 2, kept.length);
`;
    expect(execute(program)).toBe('true 150000');
  });

  it('leaves a small heap alone', () => {
    const program = `
const { cleanMemory } = await import(process.argv[1]);
const { PerformanceObserver } = await import('node:perf_hooks');
const { setTimeout } = await import('node:timers/promises');
let cleaned = 0;
new PerformanceObserver((list) => {
  cleaned += list.getEntries().filter(({ detail }) => detail.kind === 4).length;
}).observe({ entryTypes: ['gc'] });
cleanMemory();
await setTimeout(20);
console.log(cleaned);
`;
    expect(execute(program)).toBe('0');
  });
});

describe('growingPercent', () => {
  it.each([
    [1, 100],
    [24 * 1024 * 1024, 100],
    [48 * 1024 * 1024, 50],
    [4096 * 1024 * 1024, 12],
  ])('lets a heap of %d bytes grow by %d percent', (bytes, percent) => {
    expect(growingPercent(bytes)).toBe(percent);
  });
});

describe.each(['--freeze-flags-after-init', '--freeze_flags_after_init'])('an engine with %s', (flag) => {
  it('is left as it is', () => {
    const program = `
const { cleanMemory, loadUnspared, spareMemory } = await import(process.argv[1]);
const kept = Array.from({ length: 4_000_000 }, (_, i) => ({ i }));
await spareMemory(() => Promise.resolve());
cleanMemory();
console.log(await loadUnspared(() => Promise.resolve(kept.length)));
`;
    const args = [flag, '--input-type=module', '-e', program, MODULE];
    expect(execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()).toBe('4000000');
  });
});
