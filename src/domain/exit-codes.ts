/** Exit codes of the process (docs/cli.md). */
export const EXIT_CODES = {
  passed: 0,
  /** A verdict that `fail-on` names. */
  failed: 1,
  /** The user's mistake, or a defect of ours: there is no verdict. */
  mistake: 2,
  /** Nothing could be measured, and `fail-on` names that. */
  unmeasured: 3,
  interrupted: 130,
} as const;
