/** Things that happened at a run, beside what it measured. */
export type HistoryMark = 'changed' | 'possible_drift' | 'drift' | 'accepted';

/** One run of a cell in its history: figures only, spelled as they are kept. */
export type HistoryPoint = {
  /** Start of the run, ISO 8601 in UTC. */
  readonly at: string;
  /** Commit and run on GitHub; absent for results from elsewhere. */
  readonly commit?: string;
  readonly run_id?: number;
  readonly run_attempt?: number;
  readonly fingerprint?: string;
  /** `score` where the mean score decides; absent where the pass rate does. */
  readonly metric?: 'score';
  /** Cases and trials that were scored. */
  readonly cases: number;
  readonly trials: number;
  /** Pass rate, 0 to 1, and its 95 % interval; null where nothing was scored. */
  readonly rate: number | null;
  readonly interval: readonly [number, number] | null;
  /** Mean over all answers. */
  readonly latency_ms: number | null;
  readonly tokens: number | null;
  readonly cost_usd: number | null;
  /** Verdict of the run as it ended; absent where it was held against nothing. */
  readonly verdict?: string;
  /** `changed`: its fingerprint is not that of the run before; `accepted`: a lower level that entered the baseline. */
  readonly marks?: readonly HistoryMark[];
};

/** The runs of a cell, the newest first. */
export type CellHistory = {
  readonly benchmark_name: string;
  readonly model_id: string;
  readonly points: readonly HistoryPoint[];
};

/** The runs of every cell, one line each: enough to show how a cell moved, and to decide nothing. */
export type RunHistory = { readonly cells: readonly CellHistory[] };
