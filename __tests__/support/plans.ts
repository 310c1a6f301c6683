import type { Benchmark } from '../../src/domain/benchmark.ts';
import type { PlacedCase } from '../../src/domain/case.ts';
import type { Completion, Model } from '../../src/domain/model.ts';
import type { Budget, Cell, Plan, PlannedCase } from '../../src/domain/plan.ts';
import { getEvaluator } from '../../src/evaluators/index.ts';
import type { OpenedModel } from '../../src/providers/provider.ts';
import type { RunDeps } from '../../src/run/run-plan.ts';

/** A budget without a limit. */
export const NO_LIMIT: Budget = {
  maxRequests: null,
  maxMinutes: null,
  maxCostUsd: null,
  maxOutageMs: 300_000,
};

/** A case that asks for the product of 6 and 7, unless overridden. */
export function createCase(overrides: Partial<PlacedCase> = {}): PlacedCase {
  return {
    id: 'q1',
    input: 'What is 6 times 7?',
    expected: '42',
    tags: [],
    difficulty: 'medium',
    criteria: [],
    mustPass: false,
    metadata: {},
    place: { file: 'test.yaml', line: 1 },
    ...overrides,
  };
}

/** A small model of OpenAI's, unless overridden. */
export function createModel(overrides: Partial<Model> = {}): Model {
  return {
    id: 'small',
    provider: 'openai',
    model: 'small-1',
    baseUrl: null,
    headers: {},
    authHeader: null,
    temperature: 0,
    maxTokens: 1024,
    assumed: ['temperature', 'max_tokens'],
    systemPrompt: null,
    systemPromptFile: null,
    stop: [],
    seed: null,
    params: {},
    stream: false,
    scoreReasoning: false,
    timeoutMs: 1000,
    maxConcurrency: null,
    price: null,
    apiKey: null,
    own: {},
    record: null,
    compareTo: null,
    placeOf: () => ({ file: 'test.yml' }),
    ...overrides,
  };
}

/** A benchmark of one case, unless overridden. */
export function createBenchmark(overrides: Partial<Benchmark> = {}): Benchmark {
  return {
    name: 'sums',
    description: '',
    version: '1.0.0',
    category: 'custom',
    prompt: null,
    systemPrompt: null,
    promptFile: null,
    systemPromptFile: null,
    evaluators: [{ name: 'exact_match', settings: {} }],
    thresholds: null,
    cases: [createCase()],
    gate: {},
    repeat: null,
    paths: [],
    placeOf: () => ({ file: 'test.yaml' }),
    ...overrides,
  };
}

/** A cell whose cases have these ids and ask for them. */
export function createCell(ids: readonly [string, ...string[]], overrides: Partial<Cell> = {}): Cell {
  const plan = (id: string): PlannedCase => {
    const { place, ...item } = createCase({ id });
    return {
      case: item,
      hash: `hash-${id}`,
      prompt: { system: null, messages: [{ role: 'user', content: id }] },
      place,
    };
  };
  const [first, ...rest] = ids;
  return {
    benchmark: createBenchmark(),
    model: createModel(),
    cases: [plan(first), ...rest.map(plan)],
    repeat: 1,
    evaluators: [{ name: 'exact_match', settings: {} }],
    gate: {},
    statistics: { alpha: 0.05, power: 0.8, errorBudget: 0.05, suspectP: 0.1, confirmTrials: 3 },
    fingerprint: 'f1',
    recipe: { prompt: null, system_prompt: null, model: {} },
    files: {},
    promptFiles: { prompt: null, systemPrompt: null },
    complete: true,
    size: ids.length,
    ...overrides,
  };
}

/** A plan of these cells without a budget, unless overridden. */
export function createPlan(cells: readonly Cell[], overrides: Partial<Plan> = {}): Plan {
  return {
    cells,
    concurrency: 5,
    budget: NO_LIMIT,
    ...overrides,
  };
}

/** A whole answer with this text. */
export function createCompletion(text: string): Completion {
  return { text, finishReason: 'stop', usage: { inputTokens: 3, outputTokens: 2 }, latencyMs: 10 };
}

/** What a run needs from outside: models that are opened by `openModel`, and nothing to hide. */
export function createRunDeps(
  openModel: (model: Model) => OpenedModel,
  overrides: Partial<RunDeps> = {},
): RunDeps {
  return {
    openModel: (model) => Promise.resolve(openModel(model)),
    findEvaluator: getEvaluator,
    instruments: {},
    redact: (text) => text,
    startedAt: new Date('2026-11-24T10:00:00Z'),
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...overrides,
  };
}
