import { expect, it } from 'vitest';
import { Stops } from '../../src/run/stops.ts';

/** Notes requests let in, so many and so far apart, and gives what the last one told. */
function letIn(stops: Stops, count: number, fromMs: number, gapMs: number): number | null {
  return Array.from({ length: count }, (_, index) => stops.letIn(fromMs + index * gapMs)).at(-1) ?? null;
}

function putOff(stops: Stops, count: number): void {
  for (let left = count; left > 0; left -= 1) stops.putOff();
}

it('Stops tells after a stop what was let in a second on the whole, less a twentieth', () => {
  const stops = new Stops();
  expect(letIn(stops, 100, 0, 10)).toBeNull();
  putOff(stops, 5);
  expect(stops.letIn(5_000)).toBeCloseTo((0.95 * 100) / 5);
  expect(letIn(stops, 99, 5_010, 10)).toBeNull();
  putOff(stops, 5);
  expect(stops.letIn(10_000)).toBeCloseTo((0.95 * 100) / 5);
});

it('Stops takes neither a pause for a stop, nor what is put off while others are let in, nor a few for a pace', () => {
  const stops = new Stops();
  letIn(stops, 100, 0, 10);
  expect(stops.letIn(5_000)).toBeNull();
  putOff(stops, 20);
  expect(stops.letIn(5_150)).toBeNull();
  putOff(stops, 20);
  stops.letIn(7_000);
  putOff(stops, 20);
  expect(stops.letIn(9_000)).toBeNull();
});
