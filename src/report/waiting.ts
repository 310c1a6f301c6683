/** What answers wait for that are there and have no score yet. */
import type { CellComparison } from '../compare/comparison.ts';
import type { CellRecord } from '../domain/record.ts';
import { isPending } from '../records/failure.ts';
import { trialsOf } from '../records/trials.ts';
import { plural } from './format.ts';

/** Who gives the scores: people, a process that may run code, or one for some and one for others. */
export type Awaited = 'people' | 'code' | 'both';

const WORDS: Readonly<Record<Awaited, string>> = {
  people: 'people',
  code: 'their code to be run',
  both: 'people, or for their code to be run',
};
const RATE = '`llm-bench rate`';
const SCORE = '`llm-bench score --allow-code-execution`';
const VERBS: Readonly<Record<Awaited, string>> = { people: RATE, code: SCORE, both: `${RATE}, ${SCORE}` };

/** Tells what the answers of records wait for, by the evaluators that score them. */
export function findAwaited(records: readonly CellRecord[]): Awaited {
  const names = new Set(records.flatMap(listWaitingFor));
  if (!names.has('code_execution')) return 'people';
  return names.has('human') ? 'both' : 'code';
}

/** Tells what the answers of both sides of a cell wait for. */
export function findAwaitedOf({ records }: Pick<CellComparison, 'records'>): Awaited {
  return findAwaited([...records.baseline, ...records.candidate]);
}

/** Says that answers wait. */
export function describeWaiting(answers: number, awaited: Awaited): string {
  return `${plural(answers, 'answer')} ${answers === 1 ? 'waits' : 'wait'} for ${WORDS[awaited]}`;
}

/** Says that answers wait, however many they are. */
export function describeAnyWaiting(awaited: Awaited): string {
  return `answers wait for ${WORDS[awaited]}`;
}

/** Gives the verbs that score what waits. */
export function nameVerbs(awaited: Awaited): string {
  return VERBS[awaited];
}

/** Lists the evaluators that have given no score to answers that wait. */
function listWaitingFor({ config, results }: CellRecord): string[] {
  const names = new Set<string>();
  for (const result of results)
    for (const { scores } of trialsOf(result).filter(isPending))
      for (const { name, as } of result.evaluators ?? config?.evaluators ?? [])
        if (scores?.[as ?? name] == null) names.add(name);
  return [...names];
}
