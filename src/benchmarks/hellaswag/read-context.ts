import { z } from 'zod';
import { renderMessage } from '../../domain/problem.ts';
import type { Place, Problem } from '../../domain/problem.ts';
import { examineSource } from '../../text/check-source.ts';
import { sourceAt } from '../../text/source.ts';
import { capitalize, cleanText } from './clean-text.ts';

const MAX_ENDINGS = 26;
const NO_LABEL =
  'there is no `label`: the answers of the split `test` are not published; take hellaswag_val.jsonl';
const text = z.string({ error: 'text' });
const endingsError = `a list of 2 to ${MAX_ENDINGS} texts`;
const rowSchema = z.object(
  {
    activity_label: text,
    ctx_a: text,
    ctx_b: text,
    endings: z
      .array(text, { error: endingsError })
      .min(2, { error: endingsError })
      .max(MAX_ENDINGS, { error: endingsError }),
    label: z.union([z.int(), z.string()], { error: 'a whole number' }).nullish(),
    split_type: z.string().nullish(),
  },
  { error: 'a mapping' },
);

/** A row of HellaSwag, as it is read, with its place. */
export type ContextRow = {
  readonly value: unknown;
  readonly place: Place;
  /** What goes before what is wrong with it, where its place has no line. */
  readonly prefix: string;
};

/** The beginning of a text with its endings, cleaned, and the number of the right one. */
export type Context = {
  readonly text: string;
  readonly endings: readonly string[];
  readonly label: number;
  readonly kind: string | null;
  readonly place: Place;
};

/** Reads a row; what is wrong with it is a problem at its place, also that it has no answer. */
export function readContext({
  value,
  place,
  prefix,
}: ContextRow):
  | { readonly status: 'read'; readonly context: Context }
  | { readonly status: 'wrong' | 'unanswered'; readonly problem: Problem } {
  const wrong = (message: string, status: 'wrong' | 'unanswered' = 'wrong') => ({
    status,
    problem: { message: `${prefix}${message}`, place },
  });
  const { data, mistakes } = examineSource(rowSchema, sourceAt(place, value));
  if (data === undefined) return wrong(renderMessage(mistakes[0]?.problem.message ?? ''));
  const { activity_label: activity, ctx_a: a, ctx_b: b, endings, label: written, split_type: kind } = data;
  if (written === undefined || written === null || written === '') return wrong(NO_LABEL, 'unanswered');
  const label = /^\d+$/.test(String(written)) ? Number(written) : -1;
  if (label < 0 || label >= endings.length)
    return wrong(`\`label\` must be a whole number from 0 to ${endings.length - 1}`);
  const context = {
    text: cleanText(`${activity}: ${a} ${capitalize(b)}`),
    endings: endings.map(cleanText),
    label,
    kind: kind ?? null,
    place,
  };
  return { status: 'read', context };
}
