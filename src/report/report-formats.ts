import { UserError } from '../domain/problem.ts';
import { quote } from '../text/quote.ts';
import { reportForms } from './index.ts';

/** Name of the record of the run, which is no form of the report but stands beside them: it is always written. */
const RECORD = 'json';
/** Name of the text of the comment: it is always written too. */
const COMMENT = 'markdown';

/** Every name that chooses what is written. */
export const FORMAT_NAMES: readonly string[] = [RECORD, ...Object.keys(reportForms)];

/**
 * Parses the names of what is written, separated by commas, spaces or lines, and gives those of the forms; an empty list
 * means the usual ones.
 */
export function parseFormats(list: string): readonly string[] {
  const names = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((name) => name !== '');
  const unknown = names.filter((name) => !FORMAT_NAMES.includes(name));
  if (unknown.length > 0)
    throw new UserError(
      unknown.map((name) => ({
        message: [{ option: 'report-formats' }, `: ${quote(name)} is not one of ${FORMAT_NAMES.join(', ')}`],
      })),
    );
  const isWritten = (name: string, isOnDemand: boolean): boolean =>
    name === COMMENT || (names.length === 0 ? !isOnDemand : names.includes(name));
  return Object.entries(reportForms).flatMap(([name, { isOnDemand = false }]) =>
    isWritten(name, isOnDemand) ? [name] : [],
  );
}
