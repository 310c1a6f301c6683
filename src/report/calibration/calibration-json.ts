import type { Agreement, Calibration, PassRate } from '../../calibration/calibrate.ts';

/** The schema of a calibration as JSON (docs/calibration.md). */
const SCHEMA = 'llm-bench/calibration/1';

/** Builds the object that `calibrate --json` prints; what does not exist is null. */
export function buildCalibrationJson(found: Calibration): object {
  const { agreement, alpha, rate, cells, trust } = found;
  const [only, ...others] = cells;
  const isOne = only !== undefined && others.length === 0;
  return {
    schema: SCHEMA,
    evaluator: found.evaluator,
    benchmark: isOne ? only.benchmark : null,
    model: isOne ? only.model : null,
    scored: rate.scored,
    unscored: found.unscored,
    labelled: found.labelled,
    split: found.split,
    repeated: found.repeated,
    labels_left_out: { unknown: found.leftOut.unknown, other_answer: found.leftOut.otherAnswer },
    coverage: found.coverage,
    ...buildAgreement(agreement),
    alpha_nominal: alpha?.alpha?.nominal ?? null,
    alpha_ordinal: alpha?.alpha?.ordinal ?? null,
    alpha_between:
      alpha === null ? null : { who: alpha.between, raters: alpha.raters, answers: alpha.answers },
    threshold: agreement.threshold,
    threshold_fitted: found.isFitted,
    at_pass_mark: { threshold: found.atPassMark.threshold, ...buildAgreement(found.atPassMark) },
    ...buildRate(rate),
    cells: cells.map((cell) => ({
      benchmark: cell.benchmark,
      model: cell.model,
      scored: cell.scored,
      ...buildRate(cell),
    })),
    trust: trust.verdict,
    labels_needed: trust.labelsNeeded,
  };
}

function buildAgreement({ accuracy, precision, recall, confusion, kappa }: Agreement): object {
  const { tp, fp, fn, tn } = confusion;
  return {
    accuracy,
    precision,
    recall,
    confusion: { tp, fp, fn, tn },
    kappa: kappa?.kappa ?? null,
    kappa_interval: kappa?.interval ?? null,
  };
}

function buildRate({ raw, corrected }: PassRate): object {
  return {
    raw_rate: raw,
    corrected_rate: corrected?.rate ?? null,
    corrected_interval: corrected?.interval ?? null,
  };
}
