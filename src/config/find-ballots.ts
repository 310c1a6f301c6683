import path from 'node:path';
import { isMapping } from '../domain/json.ts';
import { userError } from '../domain/problem.ts';
import { placeBallots } from '../records/ballots/ballot-site.ts';
import type { BallotSite } from '../records/ballots/ballot-site.ts';
import type { Workspace } from '../text/reach.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';
import { showValue } from '../text/shapes.ts';
import { CONFIG_LIMITS, parseYaml } from '../text/yaml.ts';
import { lookForConfig } from './find-config.ts';

/**
 * Finds where ballots lie by the config at `file`, else at the first default place, else at the usual one. Nothing else
 * of the config is read: what looks back at results needs no config that could be run.
 */
export function findBallots(file: string | undefined, workspace: Workspace): BallotSite {
  const { cwd, files, named } = workspace;
  const name = file ?? lookForConfig(cwd, 'ballots');
  if (name === undefined) return placeBallots(undefined, workspace);
  const reach = file === undefined ? files : named;
  const text = readText(path.resolve(cwd, name), reach, SIZE_LIMITS.config, undefined, name);
  const { value, placeOf } = parseYaml(text, name, CONFIG_LIMITS);
  const place = isMapping(value) && Object.hasOwn(value, 'ballots') ? value['ballots'] : undefined;
  if (place === undefined) return placeBallots(undefined, workspace);
  if (typeof place !== 'string' || place === '')
    throw userError(
      `\`ballots\` must be text that is not empty, found ${showValue(place)}`,
      placeOf(['ballots']),
    );
  return placeBallots(place, workspace);
}
