import { canonicalJson } from '../domain/digest.ts';
import type { JsonObject } from '../domain/json.ts';
import type { Check, ForeignTest } from './foreign.ts';

/** Checks of a case as a benchmark file holds them. */
type Checks = {
  readonly evaluators: readonly JsonObject[];
  readonly thresholds: Readonly<Record<string, number>>;
};

/** Gives the checks of a test, each once; one that need not reach 1 has a name, under which its mark stands. */
export function gatherChecks({ checks, mean }: Pick<ForeignTest, 'checks' | 'mean'>): Checks {
  const unique = listOnce(checks);
  const evaluators: JsonObject[] = [];
  const thresholds: Record<string, number> = mean === undefined ? {} : { mean };
  for (const [index, check] of unique.entries()) {
    const isMarked = check.threshold !== undefined && mean === undefined;
    const as = nameOf(check, unique.slice(0, index));
    if (isMarked) thresholds[as] = check.threshold;
    evaluators.push({ [check.name]: { ...check.settings, ...(isMarked && { as }) } });
  }
  return { evaluators, thresholds };
}

/** Lists checks once: the same evaluator with the same settings is one check, whose higher mark counts. */
function listOnce(checks: readonly Check[]): Check[] {
  const unique = new Map<string, Check>();
  for (const check of checks) {
    const key = canonicalJson([check.name, check.settings]);
    const before = unique.get(key);
    if (before === undefined || (check.threshold ?? 1) > (before.threshold ?? 1)) unique.set(key, check);
  }
  return [...unique.values()];
}

function nameOf({ name }: Check, before: readonly Check[]): string {
  const count = before.filter((other) => other.name === name && other.threshold !== undefined).length;
  return count === 0 ? `${name}_mark` : `${name}_mark_${count + 1}`;
}

/** Gives what all cases check alike, once, and what each checks beside that. */
export function shareChecks(all: readonly Checks[]): {
  readonly common: JsonObject;
  readonly cases: readonly JsonObject[];
} {
  const [first, ...others] = all;
  const isShared = (use: JsonObject): boolean =>
    others.every(({ evaluators }) => evaluators.some((other) => canonicalJson(other) === canonicalJson(use)));
  const shared = first?.evaluators.filter(isShared) ?? [];
  const known = new Set(shared.map(canonicalJson));
  const marks = canonicalJson(first?.thresholds ?? {});
  const areMarksShared = all.every(({ thresholds }) => canonicalJson(thresholds) === marks);
  return {
    common: {
      ...(shared.length > 0 && { evaluators: shared.map(shorten) }),
      thresholds: { default: 1, ...(areMarksShared && first?.thresholds) },
    },
    cases: all.map(({ evaluators, thresholds }) => {
      const own = evaluators.filter((use) => !known.has(canonicalJson(use)));
      return {
        ...(own.length > 0 && { evaluators: own.map(shorten) }),
        ...(!areMarksShared && Object.keys(thresholds).length > 0 && { thresholds }),
      };
    }),
  };
}

/** Gives an evaluator without settings as its name alone. */
function shorten(use: JsonObject): JsonObject | string {
  const [[name, settings] = ['', {}]] = Object.entries(use);
  return Object.keys(settings as object).length === 0 ? name : use;
}
