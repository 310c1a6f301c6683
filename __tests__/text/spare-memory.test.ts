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
  it('cleans a large heap, and leaves a small one alone', () => {
    const program = `
const { cleanMemory } = await import(process.argv[1]);
const { PerformanceObserver } = await import('node:perf_hooks');
const { setTimeout } = await import('node:timers/promises');
let cleaned = 0;
new PerformanceObserver((list) => {
  cleaned += list.getEntries().filter(({ detail }) => detail.kind === 4 && (detail.flags & 4) > 0).length;
}).observe({ entryTypes: ['gc'] });
const call = async () => {
  cleaned = 0;
  cleanMemory();
  await setTimeout(20);
  return cleaned;
};
const small = await call();
const kept = Array.from({ length: 3_000_000 }, (_, index) => ({ index }));
console.log(small, await call(), kept.length);
`;
    const args = ['--input-type=module', '-e', program, MODULE];
    expect(execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()).toBe('0 1 3000000');
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
