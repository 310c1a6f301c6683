import type { Benchmark, EvaluatorUse } from '../domain/benchmark.ts';
import type { Case } from '../domain/case.ts';
import { canonicalJson } from '../domain/digest.ts';
import { isMapping } from '../domain/json.ts';
import type { JsonObject } from '../domain/json.ts';
import type { UseText } from './file-schema.ts';

/** Gives evaluators as they are used from what is written. */
export function readUses(written: readonly UseText[]): EvaluatorUse[] {
  return written.map((use): EvaluatorUse => {
    if (typeof use === 'string') return { name: use, settings: {} };
    const { name: named, ...rest } = use as JsonObject; // a parsed file holds JSON values only
    if (typeof named === 'string') return createUse(named, rest);
    const [[name, settings] = ['', {}]] = Object.entries(use);
    return createUse(name, isMapping(settings) ? settings : {});
  });
}

function createUse(name: string, { as, ...settings }: JsonObject): EvaluatorUse {
  return { name, settings, ...(typeof as === 'string' && { as }) };
}

/** Gives each use a score name of its own: a second one of a kind is `contains_match_2`. */
export function nameUses(uses: readonly EvaluatorUse[]): EvaluatorUse[] {
  const taken = new Set(uses.flatMap(({ as }) => as ?? []));
  return uses.map((use) => {
    if (use.as !== undefined) return use;
    let as = use.name;
    for (let count = 2; taken.has(as); count += 1) as = `${use.name}_${count}`;
    taken.add(as);
    return as === use.name ? use : { ...use, as };
  });
}

/** What scores a case, and what each must reach; null: the mean must. */
export type Checks = Pick<Benchmark, 'thresholds'> & { readonly uses: readonly EvaluatorUse[] };

/**
 * Gives what scores a case that brings checks of its own; null for one that does not. They stand beside the
 * benchmark's, and alone where the benchmark names no evaluators; its thresholds go before the benchmark's.
 */
export function checksOf(
  { evaluators, thresholds, hasDefaultEvaluators }: Benchmark,
  { ownChecks: own }: Case,
): Checks | null {
  if (own === undefined) return null;
  const given = own.evaluators !== undefined && hasDefaultEvaluators === true ? [] : evaluators;
  const known = new Set(given.map(canonicalJson));
  const added = (own.evaluators ?? []).filter((use) => !known.has(canonicalJson(use)));
  return {
    uses: nameUses([...given, ...added]),
    thresholds: own.thresholds === undefined ? thresholds : { ...thresholds, ...own.thresholds },
  };
}
