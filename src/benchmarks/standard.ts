/** What the standard benchmarks have in common: nothing of their own where a user's file may say something. */
import type { Benchmark } from '../domain/benchmark.ts';
import type { PlacedCase } from '../domain/case.ts';
import { DEFAULT_DIFFICULTY } from '../domain/defaults.ts';

type Given = 'name' | 'description' | 'version' | 'category' | 'prompt' | 'evaluators' | 'cases' | 'placeOf';

/** Makes a standard benchmark of what it has of its own. */
export function standardBenchmark(own: Pick<Benchmark, Given> & Partial<Benchmark>): Benchmark {
  return {
    systemPrompt: null,
    promptFile: null,
    systemPromptFile: null,
    thresholds: null,
    gate: {},
    repeat: null,
    paths: [],
    ...own,
  };
}

/** Makes a case of a standard benchmark of what it has of its own. */
export function standardCase(
  own: Pick<PlacedCase, 'id' | 'input' | 'expected' | 'place'> & Partial<PlacedCase>,
): PlacedCase {
  return { tags: [], difficulty: DEFAULT_DIFFICULTY, criteria: [], mustPass: false, metadata: {}, ...own };
}
