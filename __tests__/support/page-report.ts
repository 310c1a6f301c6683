import type { CaseResult, CellRecord, Outcome } from '../../src/domain/record.ts';
import type { Report } from '../../src/report/report.ts';
import { createResult, recordOf } from './records.ts';
import { reportOf } from './reports.ts';

type Given = Omit<Partial<CaseResult>, 'trials'> & {
  readonly trials: string;
  readonly score?: number;
  readonly said?: string;
};

/** A case's result with what the page shows of it. */
function resultOf(id: string, { trials, score, said = 'A-1042', ...told }: Given): CaseResult {
  const result = createResult(id, trials);
  const dress = (outcome: Outcome): Outcome => ({
    ...outcome,
    output: said,
    latency_ms: 1200,
    usage: { input_tokens: 40, output_tokens: 8 },
    cost_usd: 0.0004,
    scores: { exact_match: outcome.passed === true ? 1 : 0, ...(score !== undefined && { tone: score }) },
    explanations: {
      exact_match: outcome.passed === true ? 'equal' : 'differs from "A-1042"',
      ...(score !== undefined && { tone: `the judge found ${score < 0.5 ? 'a rude word' : 'it polite'}` }),
    },
  });
  const [first, ...rest] = (result.trials ?? []).map(dress);
  return {
    ...result,
    ...dress(result),
    input: `Where is the parcel of ${id}?`,
    expected: 'A-1042',
    ...(first !== undefined && { trials: [first, ...rest] }),
    ...told,
  };
}

function cellOf(model: string, results: readonly CaseResult[], prompt: string): CellRecord {
  return recordOf(results, {
    benchmark_name: 'support',
    model_id: model,
    recipe: { prompt, system_prompt: null, model: {} },
  });
}

/** A report of two models on a benchmark, in which there is a case of each kind. */
export function createPageReport(): Report {
  const errored = { passed: null, output: null, scores: {}, explanations: {} };
  const before = [
    resultOf('kept', { trials: '1' }),
    resultOf('lost', { trials: '111', score: 0.9, said: 'It is A-1042 and on its way.' }),
    resultOf('won', { trials: '0', said: 'No idea.' }),
    resultOf('shaky', { trials: '110' }),
    resultOf('gone', { trials: '1' }),
    ...Array.from({ length: 20 }, (_, index) => resultOf(`plain-${index}`, { trials: '1' })),
  ];
  const now = [
    resultOf('kept', { trials: '1', tags: ['refunds'] }),
    resultOf('lost', {
      trials: '100',
      score: 0.2,
      said: 'It is lost and on nobody’s way.',
      tags: ['parcels', 'angry'],
      difficulty: 'hard',
      criteria: ['be polite'],
      metadata: { channel: 'mail' },
      must_pass: true,
    }),
    resultOf('won', { trials: '1', tags: ['parcels'] }),
    resultOf('shaky', { trials: '110' }),
    resultOf('new', {
      trials: '1',
      messages: [
        { role: 'system', content: 'You know all parcels.' },
        { role: 'user', content: 'Where is mine?' },
      ],
    }),
    resultOf('broken', { trials: 'x', ...errored, error: 'the server is down', error_kind: 'unreachable' }),
    resultOf('unsure', { trials: 'x', ...errored, error: 'no mark was found', error_kind: 'unscored' }),
    ...Array.from({ length: 20 }, (_, index) => resultOf(`plain-${index}`, { trials: '1' })),
  ];
  return reportOf(
    [cellOf('gpt-4', before, 'Answer: {{input}}'), cellOf('claude', before, 'Answer: {{input}}')],
    [cellOf('gpt-4', now, 'Answer briefly: {{input}}'), cellOf('claude', before, 'Answer: {{input}}')],
  );
}
