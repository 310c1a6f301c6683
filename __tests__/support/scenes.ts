import type { Outcome } from '../../src/domain/record.ts';
import type { Report } from '../../src/report/report.ts';
import { HOSTILE } from './hostile.ts';
import { passing } from './records.ts';
import { reportOf, tell } from './reports.ts';

/** Reports as users meet them, by the name of their committed rendering. */
export const SCENES: Readonly<Record<string, () => Report>> = {
  regression: () => {
    const input = (index: number): string => `My parcel ${index + 1} has not come. What is its order number?`;
    return reportOf(
      [tell({ cases: passing(27, 30), input })],
      [tell({ cases: passing(21, 30), input, latencyMs: 1900 })],
    );
  },
  inconclusive: () => reportOf([tell({ cases: passing(20, 26) })], [tell({ cases: passing(18, 26) })]),
  'first-run': () => reportOf([], [tell({ cases: [...passing(17, 25), 'x'] })]),
  improved: () => reportOf([tell({ cases: passing(18, 30) })], [tell({ cases: passing(27, 30) })]),
  'all-green': () =>
    reportOf(
      [tell({ cases: passing(190, 200) }), tell({ benchmark: 'gsm8k', cases: passing(380, 400) })],
      [tell({ cases: passing(191, 200) }), tell({ benchmark: 'gsm8k', cases: passing(380, 400) })],
    ),
  'longer-answers': () => {
    const measures = (output_tokens: number, fuzzy_match: number): Partial<Outcome> => ({
      usage: { input_tokens: 100, output_tokens },
      cost_usd: output_tokens / 1e6,
      scores: { fuzzy_match, exact_match: 1 },
    });
    return reportOf(
      [tell({ cases: passing(190, 200), measures: measures(80, 0.9) })],
      [tell({ cases: passing(190, 200), measures: measures(200, 0.8) })],
    );
  },
  'several-models': () =>
    reportOf(
      [
        tell({ cases: ['101', ...passing(25, 30)].map((c) => c.repeat(c === '101' ? 1 : 3)) }),
        tell({ model: 'claude-3-opus', cases: passing(20, 30) }),
        tell({ model: 'old-model', cases: passing(20, 30) }),
      ],
      [
        tell({
          cases: ['100', ...passing(24, 31)].map((c) => c.repeat(c === '100' ? 1 : 3)),
          latencyMs: 6200,
          config: { thresholds: { max_latency_ms: 5000, regression_threshold: 0.1, min_pass_rate: 0.5 } },
        }),
        tell({ model: 'claude-3-opus', cases: passing(28, 30) }),
        tell({
          model: 'llama-3',
          cases: Array.from({ length: 30 }, () => 'x'),
          unmeasured: '`LLAMA_KEY` is not set',
        }),
      ],
    ),
  hostile: () => {
    const shared = {
      benchmark: hostile(0),
      model: hostile(4),
      ids: HOSTILE,
      answer: hostile,
      input: hostile,
      explanation: hostile(1),
    };
    return reportOf(
      [tell({ ...shared, cases: passing(HOSTILE.length, HOSTILE.length) })],
      [
        tell({ ...shared, cases: passing(0, HOSTILE.length) }),
        tell({ benchmark: hostile(8), model: hostile(10), cases: ['x'], unmeasured: hostile(7) }),
      ],
    );
  },
};

function hostile(index: number): string {
  return HOSTILE[index % HOSTILE.length] ?? '';
}
