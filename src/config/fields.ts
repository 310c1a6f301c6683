import { z } from 'zod';

/** The kinds of fields that configs and the statistics in them are made of; each error is the phrase for what is allowed. */
export const text = z.string({ error: 'text' }).min(1, { error: 'text that is not empty' });
export const flag = z.boolean({ error: '`true` or `false`' });
export const count = z.int({ error: 'a whole number from 1' }).min(1, { error: 'a whole number from 1' });
export const share = z
  .number({ error: 'a number from 0 to 1' })
  .min(0, { error: 'a number from 0 to 1' })
  .max(1, { error: 'a number from 0 to 1' });
export const positive = z.number({ error: 'a number above 0' }).gt(0, { error: 'a number above 0' });
export const textList = z.array(text, { error: 'a list of texts' });
export const jsonObject = z.record(z.string(), z.json(), { error: 'a mapping' });
