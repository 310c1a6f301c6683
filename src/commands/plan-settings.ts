import type { Design } from '../compare/power.ts';
import { readSettings } from '../compare/settings.ts';
import { loadConfig } from '../config/config.ts';
import { lookForConfig } from '../config/find-config.ts';
import { DEFAULT_REGRESSION_THRESHOLD, DEFAULT_STATISTICS, defaultSuspectP } from '../domain/defaults.ts';
import type { CellRecord } from '../domain/record.ts';
import { localWorkspace } from '../text/reach.ts';
import { valueOf } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import type { Io } from './io.ts';

/** The numbers of the verdict that a planned run would be judged by. */
type PlanSettings = Pick<Design, 'alpha' | 'suspectP' | 'threshold' | 'confirmTrials'> & {
  readonly power: number;
};

/** Reads the numbers from the config where there is one, else from the earlier results, else gives the defaults. */
export function readPlanSettings(
  args: Arguments,
  { cwd, env }: Io,
  records: readonly CellRecord[],
): PlanSettings {
  const file = valueOf(args, 'config');
  const { alpha, power, regressionThreshold: threshold } = readSettings(records);
  if (file === undefined && lookForConfig(cwd) === undefined)
    return {
      alpha,
      power,
      threshold,
      suspectP: defaultSuspectP(alpha),
      confirmTrials: DEFAULT_STATISTICS.confirmTrials,
    };
  const { statistics, gate } = loadConfig({ file, workspace: localWorkspace(cwd), env });
  return {
    alpha: statistics.alpha,
    power: statistics.power,
    threshold: gate.regressionThreshold ?? DEFAULT_REGRESSION_THRESHOLD,
    suspectP: statistics.suspectP,
    confirmTrials: statistics.confirmTrials,
  };
}
