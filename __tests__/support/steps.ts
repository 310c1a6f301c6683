import type { Prompt } from '../../src/domain/model.ts';
import type { Cell, Plan, PlannedCase } from '../../src/domain/plan.ts';
import type { ProviderError } from '../../src/domain/provider-error.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { judgeRun } from '../../src/pipeline/judge-run.ts';
import type { JudgedRun, JudgeDeps } from '../../src/pipeline/judge-run.ts';
import { runBenchmarks } from '../../src/pipeline/run-benchmarks.ts';
import type { RunOfPlan } from '../../src/pipeline/run-benchmarks.ts';
import type { Scope } from '../../src/pipeline/select-run.ts';
import type { OpenedModel } from '../../src/providers/provider.ts';
import {
  createBenchmark,
  createCase,
  createCell,
  createCompletion,
  createModel,
  createPlan,
  createRunDeps,
} from './plans.ts';
import { told } from './told.ts';
import type { Told } from './told.ts';

/** What a model says to a case's id under a system prompt: right or not, these words, or that it fails. */
export type Say = (id: string, system: string, model: string) => boolean | string | ProviderError;

/** What a run and its judgement came to. */
export type Played = {
  /** What was asked, as `system id`, in order. */
  readonly asked: readonly string[];
  readonly ran: RunOfPlan;
  readonly judged: JudgedRun;
  /** The first cell, as the reader gets it. */
  readonly cell: Told;
};

/** How a run differs from one of the whole plan of what changed. */
export type PlayOptions = {
  readonly deps?: Partial<JudgeDeps>;
  readonly scope?: Partial<Scope>;
  readonly plan?: Partial<Plan>;
};

/** How many cases a cell has. */
export const CASES = 20;

/** Answers every case right. */
export const sayRight: Say = () => true;

/** Answers every case right, but eight of the twenty under the system prompt "new". */
export const sayWorse: Say = (id, system) => system !== 'new' || Number(id.slice(1)) >= 8;

/** Twenty cases, c0, c1, ..., under a system prompt that is the cell's fingerprint too. */
export function cellUnder(system: string, overrides: Partial<Cell> = {}): Cell {
  const plan = (index: number): PlannedCase => {
    const { place, ...item } = createCase({ id: `c${index}`, input: `c${index}` });
    const prompt: Prompt = { system, messages: [{ role: 'user', content: item.input }] };
    return { case: item, hash: `hash-${item.id}`, prompt, place };
  };
  const [first, ...rest] = Array.from({ length: CASES }, (_, index) => plan(index));
  return createCell(['c0'], {
    cases: [first!, ...rest],
    fingerprint: system,
    recipe: { prompt: null, system_prompt: system, model: { provider: 'openai', model: 'small-1' } },
    ...overrides,
  });
}

/** The same cell in another benchmark. */
export function inBenchmark(name: string, cell: Cell): Cell {
  return { ...cell, benchmark: createBenchmark({ name }) };
}

/** The same cell on another model, whose name its provider knows it by too. */
export function onModel(id: string, cell: Cell): Cell {
  const model = createModel({ id, model: id });
  const recipe = { ...cell.recipe, model: { provider: 'openai', model: id } };
  return { ...cell, model, recipe, fingerprint: `${cell.fingerprint} on ${id}` };
}

/** The same cell, its first case c0 of another content, and with one more. */
export function withOther(cell: Cell): Cell {
  const [first, ...rest] = cell.cases;
  const more: PlannedCase = {
    ...first,
    case: { ...first.case, id: 'more', input: 'more' },
    hash: 'hash-more',
    prompt: { ...first.prompt, messages: [{ role: 'user', content: 'more' }] },
  };
  return { ...cell, cases: [{ ...first, hash: 'other' }, ...rest, more] };
}

/** What a run needs whose models answer in-process, one request at a time; `asked` is told of each. */
export function createJudgeDeps(
  say: Say,
  overrides: Partial<JudgeDeps> = {},
  asked: (what: string) => void = () => undefined,
): JudgeDeps {
  const openModel = ({ model }: { readonly model: string }): OpenedModel => ({
    status: 'ready',
    provider: {
      complete: ({ system, messages: [question] }) =>
        new Promise((resolve, reject) => {
          const id = question?.content ?? '';
          asked(`${system ?? ''} ${id}`);
          const said = say(id, system ?? '', model);
          if (said instanceof Error) reject(said);
          else resolve(createCompletion(typeof said === 'string' ? said : said ? '42' : 'no idea'));
        }),
      close: () => Promise.resolve(),
    },
  });
  return {
    ...createRunDeps(openModel),
    isWithoutSecrets: false,
    pendingDrift: null,
    passedOver: [],
    guard: null,
    isAccepted: () => Promise.resolve(false),
    earlier: [],
    toolVersion: '0.1.0',
    now: () => new Date('2026-11-24T10:01:00Z'),
    ...overrides,
  };
}

const ALL: Scope['chosen'] = { benchmarks: [], models: [] };

/** The records of a run of these cells a day before. */
export async function recordBefore(
  cells: readonly Cell[],
  say: Say = sayRight,
): Promise<readonly CellRecord[]> {
  const deps = createJudgeDeps(say, { startedAt: new Date('2026-11-23T10:00:00Z') });
  const scope = { everything: null, chosen: ALL, isProposed: false };
  return (await runBenchmarks(createPlan(cells), [], scope, deps)).records;
}

/** Runs cells against a past, and judges what that finds. */
export async function play(
  cells: readonly Cell[],
  baseline: readonly CellRecord[],
  say: Say,
  options: PlayOptions = {},
): Promise<Played> {
  const asked: string[] = [];
  const deps = createJudgeDeps(say, options.deps, (what) => asked.push(what));
  const plan = createPlan(cells, { concurrency: 1, ...options.plan });
  const scope = { everything: null, chosen: ALL, isProposed: deps.guard !== null, ...options.scope };
  const ran = await runBenchmarks(plan, baseline, scope, deps);
  const judged = await judgeRun(ran, deps);
  return { asked, ran, judged, cell: told(judged.comparison.cells[0]!) };
}
