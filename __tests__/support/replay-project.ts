import { createTempDir } from './temp-dir.ts';
import type { TempDir } from './temp-dir.ts';

/** How many sums the benchmark asks. */
export const SUMS = 20;

/** A project whose one model is a recording of sums, of which the last `wrong` of twenty are answered wrong. */
export function createReplayProject(wrong = 0): TempDir {
  const sums = Array.from({ length: SUMS }, (_, index) => index);
  const cases = sums.map(
    (n) => `  - { id: s${n}, input: "${n} + 1 =", expected: "${n + 1}", tags: [t${n % 2}] }\n`,
  );
  return createTempDir({
    'llm-bench.yml': 'models: [{ id: gpt, provider: replay, recording: answers.jsonl }]\n',
    'answers.jsonl': recordSums(wrong),
    'benchmarks/sums.yaml': `name: sums\nevaluators: [exact_match]\ntest_cases:\n${cases.join('')}`,
  });
}

/** A recording of these sums. */
export function recordSums(wrong: number): string {
  return Array.from({ length: SUMS }, (_, n) => {
    const text = n < SUMS - wrong ? String(n + 1) : 'no idea';
    const messages = [{ role: 'user', content: `${n} + 1 =` }];
    return `${JSON.stringify({ system: null, messages, trial: 1, text, finish_reason: 'stop' })}\n`;
  }).join('');
}
