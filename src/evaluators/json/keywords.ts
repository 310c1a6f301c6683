/** What a keyword of JSON Schema must hold. */
export type Shape =
  | 'schema'
  | 'schemas'
  | 'schema or schemas'
  | 'schema by name'
  | 'schema by pattern'
  | 'schema or names by name'
  | 'types'
  | 'number'
  | 'positive number'
  | 'number or flag'
  | 'count'
  | 'flag'
  | 'text'
  | 'pattern'
  | 'names'
  | 'names by name'
  | 'values'
  | 'anything'
  | 'reference'
  | 'draft'
  | 'refused';

/** The keywords of the drafts that are read. */
export const KEYWORDS: Readonly<Record<string, Shape>> = {
  ...named('schema', 'additionalItems unevaluatedItems contains additionalProperties unevaluatedProperties'),
  ...named('schema', 'propertyNames not if then else'),
  ...named('schemas', 'allOf anyOf oneOf prefixItems'),
  ...named('schema or schemas', 'items'),
  ...named('schema by name', '$defs definitions properties dependentSchemas'),
  ...named('schema by pattern', 'patternProperties'),
  ...named('schema or names by name', 'dependencies'),
  ...named('types', 'type'),
  ...named('number', 'maximum minimum'),
  ...named('positive number', 'multipleOf'),
  ...named('number or flag', 'exclusiveMaximum exclusiveMinimum'),
  ...named(
    'count',
    'maxLength minLength maxItems minItems maxProperties minProperties maxContains minContains',
  ),
  ...named('flag', 'uniqueItems deprecated readOnly writeOnly'),
  ...named('text', 'format title description $comment $id id $anchor contentEncoding contentMediaType'),
  ...named('pattern', 'pattern'),
  ...named('names', 'required'),
  ...named('names by name', 'dependentRequired'),
  ...named('values', 'enum examples'),
  ...named('anything', 'const default example contentSchema $vocabulary'),
  ...named('reference', '$ref'),
  ...named('draft', '$schema'),
  ...named('refused', '$dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor nullable'),
};

/** Keywords whose schemas hold for the same value as the schema that they stand in. */
export const IN_PLACE: readonly string[] = 'allOf anyOf oneOf not if then else dependentSchemas'.split(' ');

/** The types of JSON Schema. */
export const TYPES: readonly string[] = 'array boolean integer null number object string'.split(' ');

function named(shape: Shape, names: string): Record<string, Shape> {
  return Object.fromEntries(names.split(' ').map((name) => [name, shape]));
}
