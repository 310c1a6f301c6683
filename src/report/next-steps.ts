import type { CellComparison, Comparison, Verdict } from '../compare/comparison.ts';
import { obstacleOf } from '../compare/reason.ts';
import type { FailureKind } from '../domain/failure.ts';
import { cellName, listNames } from './format.ts';
import { findAwaitedOf } from './waiting.ts';
import type { Awaited } from './waiting.ts';

const STEPS: Readonly<Partial<Record<Verdict, string>>> = {
  regressed:
    'Look at the cases that fail now and revise the change; merging it as it is accepts the new level.',
  below_floor:
    'Raise the pass rate, or lower the floor (`min_pass_rate`, `must_pass`) where it asks too much.',
  incomparable:
    'Merging starts a new baseline; to compare before, change the evaluators or cases in a pull request of their own. Where only the judge changed, `llm-bench score --judge` has it judge the kept answers of both sides; where only a check of your own did, `llm-bench score` has it score them.',
  no_baseline: 'Runs of the default branch make the baseline that pull requests are compared with.',
  not_run:
    'A pull request from a branch of this repository has the secrets; a committed recording needs none.',
};
const MAX_NAMES = 3;
const MORE_TRIALS =
  'More cases, or more trials of each (`repeat`), would tell; the default branch gathers trials with each run.';
const MORE_CASES =
  'More cases would tell; more trials of each would not, because the same case is answered alike each time.';
const NEXT_REGULAR_RUN =
  'The next regular run of the default branch settles whether the provider has changed.';
const DRIFTED =
  'Look at the cases that fail now, and choose another version of the model, pin one, or revise the prompt; this level is the baseline from now on.';
const RUN_AGAIN = 'Run it again: asking both sides again came to nothing.';
const RAISE_BUDGET =
  'Raise the limit that is named above (`budget` in the config; `max-cost-usd` of the action): asking both sides again takes more than it leaves.';
const NO_WHOLE_RUN =
  'A run without `--case`, `--tag` and `--limit` makes a baseline; `--baseline` takes any results that it names.';
const RATE =
  'Rate the answers with `llm-bench rate` (those of a workflow: in the folder of its artifact) and commit the ballots. `llm-bench compare`, `check` and `score` count them and ask nobody; a later run counts them where an answer is the same again.';
const RUN_CODE =
  'Score the answers where their code may be run, with `llm-bench score --allow-code-execution` (those of a workflow: in the folder of its artifact): it asks nobody again.';
const WAITING: Readonly<Record<Awaited, string>> = {
  people: RATE,
  code: RUN_CODE,
  both: `${RATE} ${RUN_CODE}`,
};
const UNMEASURED: Readonly<Record<Exclude<FailureKind, 'pending'>, string>> = {
  no_key:
    'Give the key that is named above (in a workflow, for example: `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`), and see that it is not empty.',
  untrusted:
    'A program of the config is not started for a pull request of a fork: see it measured on a branch of this repository.',
  refused: 'See that the key is valid, belongs to this provider, and may use this model.',
  budget: 'Raise `budget` in the config, or run fewer cases.',
  awaited:
    'Run the same again later, by batch (a scheduled workflow does): it takes up the answers of the batches that go on, and pays for none of them twice.',
  unscored:
    'See why answers have no score: the settings of an evaluator, or an expected value that it cannot read.',
  quota:
    "Pay for more, raise the limit in the provider's console, or use another key: waiting does not help.",
  gone: 'See that `model` is spelled as the provider spells it, is still offered, and is open to this key.',
  no_address:
    'See that `base_url` is right: the server answers, but has nothing there. Some hosts also say so of a model that they do not have.',
  throttled:
    'Lower `concurrency`, or `max_concurrency` of the model, or run it again when the limit of the provider is free again.',
  put_off:
    'Run the same again after the time that is named above: what was answered and kept is not asked again.',
  interrupted:
    'See what stands between (a proxy, a time limit), and run the job again; nothing of it enters the baseline.',
  parameter:
    'Change the parameter that is named above, or leave it out: asked again, the same would be refused.',
  no_shard:
    'Run the shards that are named above again (in a workflow: `Re-run failed jobs`), and merge again: the others are kept.',
  stopped: 'Run the same command again: what was answered and kept is not asked again.',
  unreachable:
    'Run the job again when the provider answers (if it never did, see that `base_url` is right and the server runs); nothing of it enters the baseline.',
  rejected:
    'Change what is refused above (the prompt, a limit, a recording): asked again, the same would be refused.',
};

/**
 * Says what the reader can do, once for each kind of verdict that asks for it, the worst first; where there are
 * several, with what each is for, whose names `code` makes harmless where they are shown.
 */
export function listNextSteps({ cells }: Comparison, code: (name: string) => string): string[] {
  const wanted = cells.flatMap((cell) => {
    const step = stepOf(cell);
    return step === undefined ? [] : [{ step, name: cellName(cell) }];
  });
  const steps = Map.groupBy(wanted, ({ step }) => step);
  if (steps.size === 1) return [...steps.keys()];
  return [...steps].map(([step, where]) => {
    const names = where.map(({ name }) => code(name));
    return `${listNames(names, MAX_NAMES)}: ${step}`;
  });
}

function stepOf(cell: CellComparison): string | undefined {
  const { verdict, reason } = cell;
  if (verdict === 'inconclusive') return stepOfDoubt(cell);
  if (reason.kind === 'first_run' && reason.passedOver.length > 0) return NO_WHOLE_RUN;
  if (verdict === 'regressed' && reason.kind === 'drift') return DRIFTED;
  if (verdict !== 'unmeasured') return STEPS[verdict];
  const obstacle = obstacleOf(reason);
  return obstacle === 'pending' ? WAITING[findAwaitedOf(cell)] : UNMEASURED[obstacle];
}

function stepOfDoubt(cell: CellComparison): string {
  if (cell.reason.kind === 'drift') return NEXT_REGULAR_RUN;
  if (cell.reason.kind === 'pending' || cell.warnings.some(({ kind }) => kind === 'pending'))
    return WAITING[findAwaitedOf(cell)];
  if (cell.reason.kind === 'rematch_undecided') return stepOfUndecided(cell);
  return isAnsweredAlike(cell) ? MORE_CASES : MORE_TRIALS;
}

function stepOfUndecided({ rematch }: CellComparison): string {
  const undecided = rematch?.undecided;
  const kind = undecided?.kind === 'unfinished' ? undecided.failureKind : null;
  if (kind === 'budget') return RAISE_BUDGET;
  return kind === null || kind === 'pending' ? RUN_AGAIN : UNMEASURED[kind];
}

/** Tells whether the new side answers a case alike each time: from a recording, or as far as its trials show. */
function isAnsweredAlike({ warnings, candidate, cases }: CellComparison): boolean {
  const isRecording = warnings.some(
    (warning) =>
      warning.kind === 'one_look' && warning.why.kind === 'recording' && warning.why.side === 'candidate',
  );
  const isRepeated = candidate !== null && candidate.trials >= 2 * candidate.cases;
  return isRecording || (isRepeated && cases.unstable.length === 0);
}
