import { QUIET } from './world.ts';
import type { Scenario } from './world.ts';

const scenario = (name: string, change: Partial<Scenario>): Scenario => ({ ...QUIET, name, ...change });

/** Worlds in which nothing is worse: whatever is red in them is a false alarm. */
export const HARMLESS: readonly Scenario[] = [
  QUIET,
  scenario('nothing changed, 10 cases', { cases: 10 }),
  scenario('nothing changed, 50 cases', { cases: 50 }),
  scenario('nothing changed, 500 cases', { cases: 500 }),
  scenario('nothing changed, pool of 1', { pool: 1 }),
  scenario('nothing changed, pool of 5', { pool: 5 }),
  scenario('nothing changed, even mix of cases: Beta(1, 1)', { mix: [1, 1] }),
  scenario('nothing changed, cases easy or hard: Beta(0.5, 0.5)', { mix: [0.5, 0.5] }),
  scenario('nothing changed, all cases middling: Beta(5, 5)', { mix: [5, 5] }),
  scenario('10 % of cases reshuffled', { reshuffled: 0.1 }),
  scenario('20 % of cases reshuffled', { reshuffled: 0.2 }),
  scenario('40 % of cases reshuffled', { reshuffled: 0.4 }),
  scenario('temperature 0, 10 % reshuffled', { reshuffled: 0.1, isDeterministic: true }),
  scenario('temperature 0, 30 % reshuffled', { reshuffled: 0.3, isDeterministic: true }),
  scenario('temperature 0, 40 % reshuffled', { reshuffled: 0.4, isDeterministic: true }),
  scenario('temperature 0, the day breaks 5 % of passes for each prompt on its own', {
    isDeterministic: true,
    broken: 0.05,
  }),
  scenario('temperature 0, the same day, 10 % reshuffled', {
    isDeterministic: true,
    broken: 0.05,
    reshuffled: 0.1,
  }),
  scenario('the day moves all cells by 1 point', { day: 0.01 }),
  scenario('the day moves all cells by 2 points', { day: 0.02 }),
  scenario('the day by 3.4 points, 20 % reshuffled', { day: 0.034, reshuffled: 0.2 }),
];

/** Worlds in which one cell's rates shrink by a tenth (8 points): the share that is red is power. */
export const WORSE: readonly Scenario[] = [
  scenario('one cell dropped', { dropped: 0.9 }),
  scenario('one cell dropped, pool of 1', { dropped: 0.9, pool: 1 }),
  scenario('one cell dropped, 200 cases', { dropped: 0.9, cases: 200 }),
  scenario('one cell dropped, 200 cases, pool of 1', { dropped: 0.9, cases: 200, pool: 1 }),
];

/** How many cells a family has. */
export const FAMILY_SIZES = [1, 5, 20] as const;
