/** Ways in which a pull request may ask less than before, to hide that its prompt is worse. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { WORSE } from './action-world.ts';
import type { ActionWorld } from './action-world.ts';
import { CASES } from './sums.ts';

/** The config, and the benchmark whose prompt is made worse. */
export const [CONFIG, FILE] = ['llm-bench.yml', 'benchmarks/support.yaml'];

/** A change of a pull request beside its worse prompt; it may give inputs. */
export type Change = (world: ActionWorld) => Record<string, string> | undefined;
/** A way to ask less: the check that it ends with at best, and the words by which it is named. */
export type Way = readonly [name: string, change: Change, best: 'failure' | 'neutral', said: RegExp];

/** Changes a file by replacements, each of which must change it. */
export function edit(
  file: string,
  ...changes: readonly (readonly [from: string | RegExp, to: string])[]
): Change {
  return ({ workspace }) => {
    for (const [from, to] of changes) {
      const text = workspace.read(file);
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`nothing changed in ${file}: ${String(from)}`);
      workspace.write(file, changed);
    }
    return undefined;
  };
}

/** Changes the lines of the cases that fail under the worse prompt; null drops one. */
function eachFailing(change: (line: string) => string | null): Change {
  return ({ workspace }) => {
    const isFailing = (line: string): boolean => Number(/support-(\d+),/.exec(line)?.[1] ?? 1) % 3 === 0;
    const lines = workspace.read(FILE).split('\n');
    workspace.write(
      FILE,
      lines.flatMap((line) => (isFailing(line) ? (change(line) ?? []) : line)).join('\n'),
    );
    return undefined;
  };
}

const more = (text: string): Change => edit(CONFIG, [/$/, text]);
const renamed = (more = ''): Change => edit(CONFIG, ['id: gpt,', `id: gpt-other,${more}`]);
const adding = (text: string): Change => eachFailing((line) => line.replace(/ }$/, `, ${text} }`));
const expecting = (text: string): Change => eachFailing((line) => line.replace(/expected: "\d+"/, text));
const all =
  (...changes: readonly Change[]): Change =>
  (world) =>
    Object.assign({}, ...changes.map((change) => change(world))) as Record<string, string>;
const copyTo =
  (file: string, inputs: Record<string, string> = {}): Change =>
  ({ workspace }) => {
    workspace.write(file, workspace.read(CONFIG));
    return inputs;
  };
const copyAll: Change = ({ workspace }) => {
  for (const file of [CONFIG, FILE, 'benchmarks/sales.yaml', 'prompts/support.md', 'prompts/sales.md'])
    workspace.write(`other/${file}`, workspace.read(file));
  return { 'working-directory': 'other' };
};
const moveBenchmark: Change = ({ workspace }) => {
  workspace.write('benchmarks/deep/s.yaml', workspace.read(FILE).replace('../prompts', '../../prompts'));
  rmSync(path.join(workspace.path, FILE));
  return undefined;
};
/** Results of which the worse prompt is no drop. */
const commitBaseline: Change = ({ workspace }) => {
  const results = Array.from({ length: CASES }, (_, n) => ({ test_id: `support-${n}`, passed: n % 3 !== 0 }));
  const names = { benchmark_name: 'support', model_id: 'gpt', timestamp: '2026-01-01T00:00:00Z' };
  workspace.write('base/r.json', JSON.stringify({ ...names, results }));
  return { baseline: 'base' };
};
const record: Change = ({ workspace }) => {
  const rows = Array.from({ length: CASES }, (_, n) =>
    [1, 2].map((trial) => ({
      ...{ system: WORSE, messages: [{ role: 'user', content: `${n} + 1 =` }], trial },
      ...{ text: String(n + 1), finish_reason: 'stop' },
    })),
  );
  workspace.write(
    'rec.jsonl',
    rows
      .flat()
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  );
  return undefined;
};

/** The ways that are tried. */
export const WAYS: readonly Way[] = [
  [
    'a larger threshold',
    edit(CONFIG, ['threshold: 0.05', 'threshold: 0.9']),
    'failure',
    /regression_threshold 0\.05 → 0\.9/,
  ],
  ['a lower pass rate', edit(CONFIG, ['rate: 0.6', 'rate: 0.1']), 'failure', /min_pass_rate 0\.6 → 0\.1/],
  ['no floor', edit(CONFIG, ['floor: strict\n', '']), 'failure', /floor strict → statistical/],
  [
    'no latency limit',
    edit(CONFIG, [', max_latency_ms: 60000', '']),
    'failure',
    /max_latency_ms 60000 → none/,
  ],
  ['alpha', edit(CONFIG, ['alpha: 0.05', 'alpha: 0.000001']), 'failure', /alpha 0\.05 → 0\.000001/],
  ['power', edit(CONFIG, ['power: 0.8', 'power: 0.1']), 'failure', /power 0\.8 → 0\.1/],
  ['suspect_p', edit(CONFIG, ['suspect_p: 0.1', 'suspect_p: 0.05']), 'failure', /suspect_p 0\.1 → 0\.05/],
  ['error_budget', edit(CONFIG, ['budget: 0.05', 'budget: 1']), 'failure', /error_budget 0\.05 → 1/],
  ['confirm_trials', edit(CONFIG, ['trials: 3', 'trials: 0']), 'failure', /confirm_trials 3 → 0/],
  [
    'a gate of the benchmark',
    edit(FILE, ['evaluators:', 'gate: { regression_threshold: 1 }\nevaluators:']),
    'failure',
    /regression_threshold 0\.05 → 1/,
  ],
  [
    'fewer trials',
    edit(CONFIG, ['repeat: 2', 'repeat: 1']),
    'failure',
    /each case asked 1 time instead of 2/,
  ],
  ['a limit', more('benchmarks: { limits: { support: 4 } }\n'), 'neutral', /56 cases dropped/],
  ['dropped cases', eachFailing(() => null), 'neutral', /20 cases dropped/],
  ['laxer answers', expecting('expected: ["1", "no idea"]'), 'neutral', /20 cases changed/],
  [
    'laxer answers, new ids',
    all(
      expecting('expected: "no idea"'),
      eachFailing((line) => line.replace('support-', 'new-')),
    ),
    'neutral',
    /20 cases dropped/,
  ],
  ['must_pass', edit(FILE, [', must_pass: true', '']), 'failure', /1 case no longer must_pass/],
  ['metadata', adding('metadata: { note: x }'), 'neutral', /20 cases fail now that changed/],
  [
    'other inputs',
    eachFailing((line) => line.replace('+ 1 =', '+ 1 = ')),
    'neutral',
    /20 cases fail now that changed/,
  ],
  ['evaluators of cases', adding('evaluators: [fuzzy_match]'), 'neutral', /20 cases fail now that changed/],
  ['pass marks of cases', adding('thresholds: { exact_match: 0 }'), 'neutral', /20 cases changed/],
  [
    'a pass mark',
    edit(FILE, ['evaluators:', 'thresholds: { exact_match: 0 }\nevaluators:']),
    'neutral',
    /evaluators changed: exact_match/,
  ],
  [
    'another evaluator',
    edit(FILE, ['exact_match', 'not_contains']),
    'failure',
    /evaluators changed: exact_match \(removed\)/,
  ],
  ['another name of the model', renamed(), 'failure', /support on gpt-other/],
  [
    'two names',
    edit(CONFIG, [/( {2}- { id: gpt,)(.*\n)/, '  - { id: a,$2  - { id: b,$2']),
    'neutral',
    /not run any more: .*support on gpt/,
  ],
  [
    'compare_to nobody',
    edit(CONFIG, ['id: gpt,', 'id: gpt, compare_to: nobody,']),
    'failure',
    /compare_to names no known model: nobody/,
  ],
  [
    'compare_to another',
    edit(CONFIG, ['id: gpt,', 'id: gpt, compare_to: weak,']),
    'failure',
    /compare_to changed: weak/,
  ],
  [
    'another name, compare_to nobody',
    renamed(' compare_to: nobody,'),
    'failure',
    /compare_to names no known model: nobody/,
  ],
  [
    'another name, compare_to another',
    renamed(' compare_to: weak,'),
    'neutral',
    /not run any more: .*support on gpt/,
  ],
  [
    'a benchmark left out',
    more('benchmarks: { enabled: [sales] }\n'),
    'neutral',
    /not run any more: support on gpt/,
  ],
  [
    'files left out',
    more('benchmarks: { files: ["benchmarks/sales.yaml"] }\n'),
    'neutral',
    /not run any more: support on gpt/,
  ],
  [
    'another name of the benchmark',
    edit(FILE, ['name: support', 'name: helpdesk']),
    'neutral',
    /not run any more: support on gpt/,
  ],
  ['a benchmark moved', moveBenchmark, 'failure', /support on gpt/],
  [
    'a recording',
    all(record, edit(CONFIG, [/- { id: gpt,.*/, '- { id: gpt, provider: replay, recording: rec.jsonl }'])),
    'failure',
    /from a recording/,
  ],
  ['a spent budget', more('budget: { max_requests: 1 }\n'), 'failure', /the budget is spent/],
  [
    'a config copied',
    copyTo('other/bench.yml', { config: 'other/bench.yml' }),
    'failure',
    /held against that of another config/,
  ],
  [
    'a config that goes before',
    copyTo('.github/llm-bench.yml'),
    'failure',
    /held against that of another config/,
  ],
  ['another working directory', copyAll, 'failure', /held against that of another config/],
  [
    'a config copied, all names new',
    all(
      edit(CONFIG, ['id: gpt,', 'id: a,'], ['id: weak,', 'id: b,']),
      copyTo('other/b.yml', { config: 'other/b.yml' }),
    ),
    'neutral',
    /a baseline of other configs that was not used/,
  ],
  ['a baseline committed', commitBaseline, 'failure', /held against what the default branch has kept/],
];
