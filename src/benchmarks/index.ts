import { gsm8k } from './gsm8k.ts';
import type { BenchmarkLoader } from './loader.ts';
import { mmlu } from './mmlu.ts';

/** Every standard benchmark that can be loaded, by its name in YAML. */
export const standardBenchmarks: Readonly<Record<string, BenchmarkLoader>> = { gsm8k, mmlu };

/** Names of benchmarks that are promised and not built yet. */
export const FUTURE_BENCHMARKS: readonly string[] = ['truthfulqa', 'humaneval', 'hellaswag'];
