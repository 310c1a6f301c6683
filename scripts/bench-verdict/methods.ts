import type { CellComparison } from '../../src/compare/comparison.ts';
import type { Played } from './world.ts';

/** A way to decide which cells of a family are red. */
export type Method = {
  readonly name: string;
  readonly isRed: (played: Played, cell: number) => boolean;
  /** Answers that it asks for, per case. */
  readonly answers: (played: Played) => number;
};

const ALPHA = 0.05;
/** The rule that most tools have. */
const NAIVE_DROP = 0.05;
const once = (): number => 1;
const lookOf = (cells: readonly CellComparison[], cell: number): CellComparison['look'] =>
  cells[cell]?.look ?? null;

/** Our verdict first, and what it is held against. */
export const METHODS: readonly Method[] = [
  {
    name: 'with rematch (the verdict)',
    isRed: ({ final }, cell) => final[cell]?.verdict === 'regressed',
    answers: ({ extraAnswers }) => 1 + extraAnswers,
  },
  {
    name: 'one look',
    isRed: ({ first }, cell) => first[cell]?.verdict === 'regressed',
    answers: once,
  },
  {
    name: "McNemar's test, newest run only",
    isRed: ({ single }, cell) => (lookOf(single, cell)?.pExact ?? 1) <= ALPHA,
    answers: once,
  },
  {
    name: '"5 points down", newest run only',
    isRed: ({ single }, cell) => (lookOf(single, cell)?.change ?? 0) < -NAIVE_DROP,
    answers: once,
  },
];
