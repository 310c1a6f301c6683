import type { dereference } from '@cfworker/json-schema';
import { isMapping } from '../../domain/json.ts';
import { quote } from '../../text/quote.ts';
import type { DocumentFault } from '../evaluator.ts';
import { IN_PLACE, KEYWORDS } from './keywords.ts';

type Path = readonly (string | number)[];
type Node = { readonly schema: Readonly<Record<string, unknown>>; readonly path: Path };

/** Finds a `$ref` that leads out of the schema, to nothing, or back to itself without a step into the value. */
export function findReferenceFault(schema: unknown, resolve: typeof dereference): DocumentFault | undefined {
  // It writes addresses into what it is given.
  const copy = structuredClone(schema);
  let known: Readonly<Record<string, unknown>>;
  try {
    known = resolve(copy as Parameters<typeof dereference>[0]);
  } catch (error) {
    return { path: [], message: error instanceof Error ? error.message.slice(0, 200) : String(error) };
  }
  const nodes = listNodes(copy);
  const dangling = nodes.find((node) => refOf(node) !== undefined && known[addressOf(node)] === undefined);
  if (dangling !== undefined)
    return { path: [...dangling.path, '$ref'], message: explain(refOf(dangling) ?? '') };
  const circle = nodes.find((node) => isCircle(node.schema, known, new Set(), new Set()));
  return (
    circle && { path: circle.path, message: 'the schema refers to itself without a step into the value' }
  );
}

function explain(ref: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(ref)
    ? `\`$ref\` leads to another document, ${quote(ref)}: nothing is fetched; put it into \`$defs\``
    : `\`$ref\` leads nowhere: ${quote(ref)}`;
}

function refOf({ schema }: Pick<Node, 'schema'>): string | undefined {
  return typeof schema['$ref'] === 'string' ? schema['$ref'] : undefined;
}

function addressOf({ schema }: Pick<Node, 'schema'>): string {
  return String(schema['__absolute_ref__']);
}

/** Lists the schemas in a schema that are mappings. */
function listNodes(top: unknown): Node[] {
  const nodes: Node[] = [];
  const visit = (schema: unknown, path: Path): void => {
    if (!isMapping(schema)) return;
    nodes.push({ schema, path });
    for (const [key, value] of Object.entries(schema)) {
      const shape = Object.hasOwn(KEYWORDS, key) ? KEYWORDS[key] : undefined;
      if (shape?.startsWith('schema') !== true) continue;
      if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, key, index]));
      else if (!shape.includes(' by ')) visit(value, [...path, key]);
      else
        for (const [name, item] of Object.entries(isMapping(value) ? value : {}))
          visit(item, [...path, key, name]);
    }
  };
  visit(top, []);
  return nodes;
}

/** Tells whether a schema leads back to itself by keywords that hold for the same value. */
function isCircle(
  schema: unknown,
  known: Readonly<Record<string, unknown>>,
  open: Set<unknown>,
  done: Set<unknown>,
): boolean {
  if (!isMapping(schema) || done.has(schema)) return false;
  if (open.has(schema)) return true;
  open.add(schema);
  const ref = refOf({ schema });
  const next = ref === undefined ? [] : [known[addressOf({ schema })]];
  for (const key of IN_PLACE) {
    const value = schema[key];
    if (Array.isArray(value)) next.push(...(value as unknown[]));
    else if (key === 'dependentSchemas') next.push(...Object.values(isMapping(value) ? value : {}));
    else next.push(value);
  }
  const isFound = next.some((one) => isCircle(one, known, open, done));
  open.delete(schema);
  done.add(schema);
  return isFound;
}
