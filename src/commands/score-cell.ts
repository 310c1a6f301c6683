import { canonicalJson } from '../domain/digest.ts';
import type { JsonObject } from '../domain/json.ts';
import { UserError, userError } from '../domain/problem.ts';
import type { CellRecord, EvaluatorRecord } from '../domain/record.ts';
import { evaluators, getEvaluator } from '../evaluators/index.ts';
import type { InstrumentName, Instruments } from '../evaluators/instruments.ts';
import { readKnownCase } from '../records/case-of-result.ts';
import { redactOutcome } from '../records/redact.ts';
import { rescoreRecord } from '../run/rescore-record.ts';
import { suggest } from '../text/nearest.ts';
import type { Redactor } from '../text/redact.ts';

/** How answers are scored again: with which evaluators and instruments. */
export type Scoring = {
  readonly chosen: readonly string[];
  readonly instruments: Instruments;
  /** What an evaluator's record says of those. */
  readonly identities: { readonly [Name in InstrumentName]?: JsonObject };
  /** Gives an evaluator's settings as they are now. */
  readonly renew: (settings: JsonObject) => JsonObject;
  readonly redact: Redactor;
  readonly signal: AbortSignal;
};

/** Lists the evaluators that a record is scored again with: those that it names, or those chosen, as it has set them. */
export function listUsed(
  { benchmark_name: benchmark, model_id: model, config, results }: CellRecord,
  chosen: readonly string[],
): EvaluatorRecord[] {
  const all = [...(config?.evaluators ?? []), ...results.flatMap(({ evaluators: own = [] }) => own)];
  const names = chosen.length > 0 ? chosen : [...new Set(all.map(({ name }) => name))];
  const name = `${benchmark} on ${model}`;
  if (names.length === 0) throw userError(`${name} names no evaluator: choose with --evaluator`);
  checkEvaluators(names, `${name}: evaluator`);
  return all.filter((one) => names.includes(one.name));
}

/** Throws a UserError that names evaluators that there are not. */
export function checkEvaluators(names: readonly string[], from: string): void {
  const known = Object.keys(evaluators);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new UserError(
      unknown.map((name) => ({ message: `${from} \`${name}\` is unknown${suggest(name, known)}` })),
    );
}

/** Scores with the evaluators that the record names, or with those chosen, as the record has set them where it has. */
export async function scoreCell(record: CellRecord, scoring: Scoring): Promise<CellRecord> {
  const { chosen, instruments, redact, signal } = scoring;
  const used = record.config?.evaluators ?? [];
  const choose = (known: readonly EvaluatorRecord[]): EvaluatorRecord[] =>
    chooseOf(known, chosen).map((one) => renew(one, scoring));
  const evaluatorsNow = choose(used);
  const again = await rescoreRecord(record, {
    evaluators: evaluatorsNow,
    findEvaluator: getEvaluator,
    instruments,
    signal,
    caseOf: (result) => {
      const known = readKnownCase(result);
      return known?.evaluators === undefined ? known : { ...known, evaluators: choose(known.evaluators) };
    },
  });
  if (again === null)
    throw userError(
      `${record.benchmark_name} on ${record.model_id} holds no answer whose case is known: nothing can be scored again`,
    );
  // A record scored in another way is of another configuration.
  const { fingerprint, rematch: _rematch, ...rest } = again;
  const clean = { ...rest, results: redactResults(rest.results, redact) };
  const isSame = canonicalJson(evaluatorsNow) === canonicalJson(used) && hasSameChecks(again, record);
  return { ...clean, ...(isSame && fingerprint !== undefined && { fingerprint }) };
}

/** Gives an evaluator as it is now, with the instruments that it is given. */
function renew(one: EvaluatorRecord, { identities, renew: renewSettings }: Scoring): EvaluatorRecord {
  const given = (getEvaluator(one.name).needs ?? []).flatMap((name) =>
    identities[name] === undefined ? [] : [[name, identities[name]] as const],
  );
  const settings = renewSettings(one.settings);
  if (given.length === 0) return { ...one, settings };
  return { ...one, settings, instruments: { ...one.instruments, ...Object.fromEntries(given) } };
}

/** Gives results without keys: a judge may repeat one that it was sent. */
function redactResults(results: CellRecord['results'], redact: Redactor): CellRecord['results'] {
  const [first, ...others] = results;
  return [redactOutcome(first, redact), ...others.map((result) => redactOutcome(result, redact))];
}

/** Gives the chosen of a record's evaluators, as it has set them, in the versions that we have; none chosen: all. */
function chooseOf(used: readonly EvaluatorRecord[], chosen: readonly string[]): EvaluatorRecord[] {
  const names = chosen.length > 0 ? chosen : [...new Set(used.map(({ name }) => name))];
  return names.flatMap((name): EvaluatorRecord[] => {
    const { version } = getEvaluator(name);
    const known = used.filter((evaluator) => evaluator.name === name);
    if (known.length === 0) return [{ name, version, settings: {}, threshold: null }];
    return known.map(({ name: _name, as, settings, threshold, mean_threshold, instruments }) => ({
      name,
      ...(as !== undefined && { as }),
      version,
      settings,
      threshold,
      ...(mean_threshold !== undefined && { mean_threshold }),
      ...(instruments !== undefined && { instruments }),
    }));
  });
}

function hasSameChecks(after: CellRecord, before: CellRecord): boolean {
  const checks = ({ results }: CellRecord): string =>
    canonicalJson(results.map(({ evaluators: own }) => own));
  return checks(after) === checks(before);
}
