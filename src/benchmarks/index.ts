import { gsm8k } from './gsm8k.ts';
import type { BenchmarkLoader } from './loader.ts';

/** Every standard benchmark that can be loaded, by its name in YAML. */
export const standardBenchmarks: Readonly<Record<string, BenchmarkLoader>> = { gsm8k };

/** Names of benchmarks that are promised and not built yet. */
export const FUTURE_BENCHMARKS: readonly string[] = [
  'mmlu',
  'truthfulqa',
  'humaneval',
  'hellaswag',
  'customer_support_v1',
];
