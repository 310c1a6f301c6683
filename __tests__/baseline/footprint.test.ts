import { describe, expect, it } from 'vitest';
import { addRuns } from '../../src/baseline/add-run.ts';
import { LIMITS } from '../../src/baseline/baseline.ts';
import type { Baseline } from '../../src/baseline/baseline.ts';
import { seal } from '../../src/baseline/seal.ts';
import { sha256 } from '../../src/domain/digest.ts';
import type { Outcome } from '../../src/domain/record.ts';
import { createRandom } from '../../src/stats/random.ts';
import { createResult, recordOf } from '../support/records.ts';

const random = createRandom(7);
const cases = Array.from({ length: 1000 }, (_, index) => [`case-${index}`, sha256(`case ${index}`)] as const);

/** Makes a trial whose numbers compress as badly as numbers can. */
function createTrial(): Outcome {
  return {
    passed: random() < 0.85,
    error: null,
    latency_ms: 300 + random() * 1500,
    usage: { input_tokens: Math.floor(random() * 300), output_tokens: Math.floor(random() * 300) },
    cost_usd: random() * 0.003,
    scores: { llm_judge: random(), semantic_similarity: random() },
  };
}

function addNight(baseline: Baseline, night: number): Baseline {
  const results = cases.map(([id, case_hash]) => {
    const first = createTrial();
    return createResult(id, '1', { case_hash, ...first, trials: [first, createTrial(), createTrial()] });
  });
  const recipe = { prompt: null, system_prompt: null, model: {} };
  const record = { ...recordOf(results), config: {}, fingerprint: 'f', recipe };
  const at = new Date(Date.UTC(2026, 0, 1 + night)).toISOString();
  const provenance = { commit: sha256(`${night}`).slice(0, 40), run_id: 100 + night, run_attempt: 1, at };
  return addRuns(baseline, [{ record, cases, provenance, drift: null }]);
}

describe('seal', () => {
  it('packs a full pool of 1 000 cases, three trials, two graded scores, into 256 KiB', () => {
    const nights = Array.from({ length: LIMITS.runs + 3 }, (_, night) => night);
    const baseline = nights.reduce(addNight, { cells: [] });
    expect(baseline.cells[0]?.pools[0]?.runs).toHaveLength(LIMITS.runs);
    expect(seal(baseline)?.length).toBeLessThan(256 * 1024);
  });
});
