import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import { isMapping } from '../../src/domain/json.ts';
import { buildVerdictJson } from '../../src/report/verdict-json.ts';
import { isHidden } from '../../src/text/redact.ts';
import { createRecord, repeated } from '../support/records.ts';

function listNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listNames);
  if (!isMapping(value)) return [];
  return Object.entries(value).flatMap(([name, part]) => [name, ...listNames(part)]);
}

/** Lists the keys and the choices of a JSON schema. */
function listSchemaWords(schema: unknown): unknown[] {
  if (Array.isArray(schema)) return schema.flatMap(listSchemaWords);
  if (!isMapping(schema)) return [];
  const keys = isMapping(schema.properties) ? Object.keys(schema.properties) : [];
  const choices = [schema.const, ...(Array.isArray(schema.enum) ? schema.enum : [])];
  return [...keys, ...choices, ...Object.values(schema).flatMap(listSchemaWords)];
}

describe('OWN_WORDS', () => {
  const schemas = readdirSync('docs').filter((name) => name.endsWith('.schema.json'));

  it.each(schemas)('holds every key and choice of %s', (name) => {
    const words = listSchemaWords(JSON.parse(readFileSync(`docs/${name}`, 'utf8')));
    const hidden = words.filter((word) => typeof word === 'string' && isHidden(word));
    expect(words.length).toBeGreaterThan(20);
    expect(hidden).toEqual([]);
  });

  it('holds every key of a record and of a verdict', () => {
    const record = createRecord(repeated('01', 12));
    const comparison = compareRuns(matchCells([record], [createRecord(repeated('00', 12))]));
    const names = [record, buildVerdictJson(comparison, 1)].flatMap(listNames);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => isHidden(name))).toEqual([]);
  });
});
