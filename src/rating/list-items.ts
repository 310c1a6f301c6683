import type { Case } from '../domain/case.ts';
import type { Json } from '../domain/json.ts';
import type { CellRecord, EvaluatorRecord } from '../domain/record.ts';
import { expectedTexts } from '../evaluators/expected-texts.ts';
import { listAnswers } from '../records/ballots/list-answers.ts';
import type { RatingScale, ShownAnswer, Turn } from './data.ts';

/** An answer to rate, and where it was met first. */
export type RatingItem = {
  readonly shown: ShownAnswer;
  readonly benchmark: string;
  readonly testId: string;
};

/** A record's evaluators by case, where these bring their own. */
type Uses = (id: string) => readonly EvaluatorRecord[];

/**
 * Lists the answers of records that people are to rate, each once: those that `human` scores; where nothing names it,
 * all, so that a judge can be held against people.
 */
export function listItems(records: readonly CellRecord[]): RatingItem[] {
  const wanted = collect(records, (uses) => findScale(uses));
  return wanted.length > 0 ? wanted : collect(records, () => 'pass_fail');
}

function collect(
  records: readonly CellRecord[],
  scaleOf: (uses: readonly EvaluatorRecord[]) => RatingScale | null,
): RatingItem[] {
  const items = new Map<string, RatingItem>();
  for (const record of records) {
    const usesOf = createUses(record);
    for (const { hash, item, text } of listAnswers(record)) {
      const scale = scaleOf(usesOf(item.id));
      if (scale === null || items.has(hash)) continue;
      const shown = { id: hash, scale, answer: text, ...describe(item) };
      items.set(hash, { shown, benchmark: record.benchmark_name, testId: item.id });
    }
  }
  return [...items.values()];
}

function createUses({ config, results }: CellRecord): Uses {
  const own = new Map(results.map(({ test_id, evaluators }) => [test_id, evaluators]));
  return (id) => own.get(id) ?? config?.evaluators ?? [];
}

function findScale(uses: readonly EvaluatorRecord[]): RatingScale | null {
  const use = uses.find(({ name }) => name === 'human');
  if (use === undefined) return null;
  return use.settings['scale'] === '1_to_5' ? '1_to_5' : 'pass_fail';
}

function describe(item: Case): Omit<ShownAnswer, 'id' | 'scale' | 'answer'> {
  const { messages, expected, criteria, metadata } = item;
  const turns = messages?.map(({ role, content }): Turn => ({ role, text: content }));
  // Other tools keep other things than text there.
  const input: Json = item.input;
  return {
    turns: turns ?? [{ role: 'user', text: asText(input) }],
    references: expected === null ? [] : expectedTexts(expected),
    criteria,
    facts: Object.entries(metadata).map(([name, value]) => ({ name, text: asText(value) })),
  };
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}
