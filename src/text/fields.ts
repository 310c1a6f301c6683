import { z } from 'zod';
import { explainGlob } from './glob.ts';

// The kinds of fields that configs and benchmark files are made of; each error is the phrase for what is allowed.

/** Text that is not empty. */
export const textField = z.string({ error: 'text' }).min(1, { error: 'text that is not empty' });
/** A list of texts that are not empty. */
export const textList = z.array(textField, { error: 'a list of texts' });

/** Most globs in a list: each is held against every file. */
const MAX_GLOBS = 100;
/** A list of globs. */
export const globList = z
  .array(
    textField.superRefine((glob, context) => {
      const allowed = explainGlob(glob);
      if (allowed !== undefined) context.addIssue({ code: 'custom', message: allowed });
    }),
    { error: 'a list of texts' },
  )
  .max(MAX_GLOBS, { error: `a list of at most ${MAX_GLOBS} globs` });
/** True or false. */
export const flagField = z.boolean({ error: '`true` or `false`' });
/** A whole number from 1. */
export const countField = wholeNumber(1);
/** A share of a whole, from 0 to 1. */
export const shareField = z
  .number({ error: 'a number from 0 to 1' })
  .min(0, { error: 'a number from 0 to 1' })
  .max(1, { error: 'a number from 0 to 1' });
/** A share between 0 and 1: either end would leave nothing to decide. */
export const openShare = z
  .number({ error: 'a number between 0 and 1' })
  .gt(0, { error: 'a number between 0 and 1' })
  .lt(1, { error: 'a number between 0 and 1' });
/** A mapping of any JSON values. */
export const jsonObject = z.record(z.string(), z.json(), { error: 'a mapping' });

/** A number above 0, up to `to`; by default without an upper bound. */
export function positive(to?: number): z.ZodNumber {
  const error = `a number above 0${to === undefined ? '' : `, at most ${to}`}`;
  const above = z.number({ error }).gt(0, { error });
  return to === undefined ? above : above.max(to, { error });
}

/** A whole number within bounds; by default without an upper one. */
export function wholeNumber(from: number, to?: number): z.ZodInt {
  const error = `a whole number from ${from}${to === undefined ? '' : ` to ${to}`}`;
  const atLeast = z.int({ error }).min(from, { error });
  return to === undefined ? atLeast : atLeast.max(to, { error });
}
