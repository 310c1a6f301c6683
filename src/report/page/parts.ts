import type { Report } from '../report.ts';
import type { PageParts, PartName } from './data.ts';
import { buildModelsPart } from './models-part.ts';
import { buildTrendPart } from './trend-part.ts';
import { buildVerdictPart } from './verdict-part.ts';

/** Makers of the page's parts but the cases, by name: null where a report has nothing to say there. */
const MAKERS: { readonly [Name in Exclude<PartName, 'cases'>]: (report: Report) => PageParts[Name] | null } =
  {
    verdict: buildVerdictPart,
    trend: buildTrendPart,
    models: buildModelsPart,
  };

/** Gives the parts of a report's page that are not empty. */
export function buildParts(report: Report): { readonly name: PartName; readonly value: object }[] {
  return Object.entries(MAKERS).flatMap(([name, make]) => {
    const value = make(report);
    return value === null ? [] : [{ name: name as PartName, value }];
  });
}
