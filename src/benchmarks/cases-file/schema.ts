import { z } from 'zod';
import { closedObject } from '../../text/check-source.ts';
import { flagField, textField, textList } from '../../text/fields.ts';

/** The name of a column, or the path to a key: each row is searched for it. */
const columnField = textField.max(256, { error: 'text of at most 256 characters' });
const FIELD = 'the name of a column, or a mapping with `column` and `list`';

const field = z.union(
  [
    columnField,
    closedObject({
      column: columnField,
      list: z
        .union([flagField, textField], { error: '`true`, `false` or the text between the items' })
        .optional(),
    }),
  ],
  { error: FIELD },
);
const single = columnField;

/** Schema of what says which column or key of a file of cases is which part of a case. */
export const fieldsSchema = closedObject({
  id: single.optional(),
  input: single.optional(),
  messages: single.optional().describe('A conversation in place of `input`.'),
  expected: field
    .optional()
    .describe('`{ column: NAME, list: true }` where its cells are lists, any of which is right.'),
  tags: field.optional(),
  difficulty: single.optional(),
  criteria: field.optional(),
  must_pass: single.optional(),
  evaluators: single.optional().describe('Checks of the case’s own, in a cell as JSON.'),
  thresholds: single.optional(),
  metadata: z
    .union([textField, textList], { error: 'the name of a column, or a list of the columns to keep' })
    .optional()
    .describe('One that holds a mapping, or a list of those to keep; all further ones unless given.'),
});

/** Schema of a reference to a file of cases, with what says how it is to be read. */
export const casesSchema = z.union(
  [
    textField,
    closedObject({
      file: textField.describe('Its path, relative to this file.'),
      at: textField
        .optional()
        .describe('Place of the list in a JSON or YAML file, e.g. `data.rows` or `rows[].row`.'),
      delimiter: z
        .string({ error: 'one character' })
        .regex(/^[^"\r\n]$/u, { error: 'one character' })
        .optional()
        .describe('Character between the cells of a CSV file; a comma unless given, a tab in .tsv files.'),
      fields: fieldsSchema
        .optional()
        .describe('Which column or key is which part of a case; by its own name unless given.'),
    }),
  ],
  { error: 'the path of a file of cases, or a mapping with `file`' },
);

/** Which column is which part of a case, as it is written. */
export type Fields = z.infer<typeof fieldsSchema>;
/** A reference to a file of cases as it is written. */
export type CasesText = z.infer<typeof casesSchema>;
