import { UserError } from '../../domain/problem.ts';
import type { Place } from '../../domain/problem.ts';
import { nearest } from '../../text/nearest.ts';
import { ProblemTally } from '../../text/problem-tally.ts';
import { quote } from '../../text/quote.ts';
import type { Row } from '../loader.ts';
import { readColumn } from './assign-columns.ts';
import type { Part } from './assign-columns.ts';
import { readMetadata, readPart } from './read-part.ts';
import type { Fields } from './schema.ts';
import type { Table } from './table.ts';
import { omitValue } from '../../text/value-path.ts';

/** Parts without which a row asks or checks something else: where `fields` names their key, each row has it. */
const NEEDED: ReadonlySet<string> = new Set(['id', 'input', 'messages', 'expected']);
/** Keys of a case that nobody misses where they are misspelt. */
const UNMISSED = ['expected', 'difficulty', 'criteria', 'must_pass', 'metadata'];

/** How the rows of a table become cases. */
export type Mapping = {
  readonly parts: readonly Part[];
  readonly fields: Fields;
};

/**
 * Gives the rows of a table as cases are written: parts by the columns that give them, further columns as metadata.
 * What is null or empty is absent. Mistakes are told once each, with the number of rows.
 */
export function mapRows(table: Table, mapping: Mapping): Row[] {
  const mapper = new RowMapper(table, mapping);
  const rows = table.rows.map((row) => mapper.map(row));
  const problems = mapper.tally.list();
  if (problems.length > 0) throw new UserError(problems);
  return rows;
}

class RowMapper {
  readonly tally = new ProblemTally('row');
  readonly #table: Table;
  readonly #mapping: Mapping;
  readonly #nearKeys = new Map<string, string | undefined>();

  constructor(table: Table, mapping: Mapping) {
    this.#table = table;
    this.#mapping = mapping;
  }

  map({ value: row, place }: Row): Row {
    const text: Record<string, unknown> = {};
    for (const part of this.#mapping.parts) {
      const value = this.#readPart(part, row, place);
      if (value !== undefined && value !== null) text[part.name] = value;
    }
    const metadata = this.#readMetadata(row, place);
    const blank: string[] = [];
    for (const [key, value] of Object.entries(this.#further(row))) {
      if (value === null || (value === '' && this.#table.holdsCells)) blank.push(key);
      else if (Object.hasOwn(metadata, key))
        this.#add(
          `twice ${key}`,
          `the metadata ${quote(key)} is given twice, once as a key of its own`,
          place,
        );
      else {
        this.#checkSpelling(key, text, place);
        metadata[key] = value;
      }
    }
    if (Object.keys(metadata).length > 0) text['metadata'] = metadata;
    return { value: text, place, ...(blank.length > 0 && { blank }) };
  }

  #readPart(part: Part, row: unknown, place: Place): unknown {
    const { name, column, isNamed } = part;
    const value = readColumn(row, column, this.#table);
    if (value === undefined || value === null) {
      if (value === undefined && isNamed && NEEDED.has(name) && !this.#table.holdsCells)
        this.#add(
          `lacks ${name}`,
          `there is no key ${quote(column)}, which \`fields.${name}\` names; null says that there is none`,
          place,
        );
      return undefined;
    }
    const found = readPart(part, value, this.#table.holdsCells);
    if (found.status === 'read') return found.value;
    this.#add(`wrong ${name}`, found.message, place);
    return undefined;
  }

  /** Gives the metadata that stands in one mapping: under its own key in JSON, or where `fields` says. */
  #readMetadata(row: unknown, place: Place): Record<string, unknown> {
    const { metadata: column = this.#table.holdsCells ? [] : 'metadata' } = this.#mapping.fields;
    if (typeof column !== 'string') return {};
    const value = readColumn(row, column, this.#table);
    if (value === undefined || value === null) return {};
    const found = readMetadata(value, column);
    if (found.status === 'read') return { ...(found.value as object) };
    this.#add('wrong metadata', found.message, place);
    return {};
  }

  /** Gives what a row holds beside the parts of a case, as far as `fields` keeps it. */
  #further(row: unknown): object {
    const { parts, fields } = this.#mapping;
    let further = row as object; // a table's rows are mappings
    const { metadata = this.#table.holdsCells ? undefined : 'metadata' } = fields;
    for (const { column } of parts) further = omitValue(further, column);
    if (typeof metadata === 'string') further = omitValue(further, metadata);
    if (!Array.isArray(metadata)) return further;
    return Object.fromEntries(Object.entries(further).filter(([key]) => metadata.includes(key)));
  }

  /** Notes a key of JSON that is most likely a misspelt part of a case: as metadata it would change nothing. */
  #checkSpelling(key: string, text: Readonly<Record<string, unknown>>, place: Place): void {
    if (this.#table.holdsCells || Array.isArray(this.#mapping.fields.metadata)) return;
    if (!this.#nearKeys.has(key)) this.#nearKeys.set(key, nearest(key, UNMISSED));
    const near = this.#nearKeys.get(key);
    if (near !== undefined && text[near] === undefined)
      this.#add(
        `near ${key}`,
        `unknown key ${quote(key)}; did you mean \`${near}\`? \`fields\` may name it, or list the metadata that is kept`,
        place,
      );
  }

  #add(kind: string, message: string, place: Place): void {
    this.tally.add(kind, () => ({ message, place }));
  }
}
