import { gsm8k } from './gsm8k.ts';
import { hellaswag } from './hellaswag.ts';
import { humaneval } from './humaneval.ts';
import type { BenchmarkLoader } from './loader.ts';
import { mmlu } from './mmlu.ts';
import { truthfulqa } from './truthfulqa.ts';

/** Every standard benchmark that can be loaded, by its name in YAML. */
export const standardBenchmarks: Readonly<Record<string, BenchmarkLoader>> = {
  gsm8k,
  hellaswag,
  humaneval,
  mmlu,
  truthfulqa,
};
