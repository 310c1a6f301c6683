/**
 * Trims GitHub's OpenAPI description to the requests that the action sends, for the double in __tests__/support:
 * `node scripts/github-openapi.ts FILE`, where FILE is generated/api.github.com.json of @octokit/openapi (MIT).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OPERATIONS: ReadonlySet<string> = new Set([
  'actions/get-actions-cache-list',
  'checks/create',
  'checks/list-annotations',
  'checks/list-for-ref',
  'checks/update',
  'issues/create-comment',
  'issues/list-comments',
  'issues/list-events',
  'issues/list-labels-on-issue',
  'issues/update-comment',
  'repos/compare-commits',
  'repos/get-commit',
  'repos/list-commits',
  'repos/list-pull-requests-associated-with-commit',
  'users/get-authenticated',
]);
/** What is of no use for validating requests. */
const DROPPED: ReadonlySet<string> = new Set([
  'description',
  'summary',
  'tags',
  'example',
  'examples',
  'externalDocs',
  'x-github',
]);

type Json = { readonly [key: string]: unknown };

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      if (key === 'properties' && typeof item === 'object' && item !== null)
        return [
          [key, Object.fromEntries(Object.entries(item).map(([name, schema]) => [name, strip(schema)]))],
        ];
      return DROPPED.has(key) ? [] : [[key, strip(item)]];
    }),
  );
}

/** Gives a parameter or schema with every reference in it resolved. */
function resolve(value: unknown, root: Json): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, root));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref } = value as { $ref?: unknown };
  if (typeof $ref === 'string') {
    const target = $ref
      .slice(2)
      .split('/')
      .reduce((at: unknown, key) => (at as Json)[key], root);
    return resolve(target, root);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, root)]));
}

const [, , file = ''] = process.argv;
const spec = JSON.parse(readFileSync(file, 'utf8')) as Json & {
  readonly info: Json;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Json>>>>;
};
const paths = Object.fromEntries(
  Object.entries(spec.paths).flatMap(([route, methods]) => {
    const kept = Object.entries(methods)
      .filter(([, operation]) => OPERATIONS.has(String(operation['operationId'])))
      .map(([method, { operationId, parameters = [], requestBody }]) => [
        method,
        {
          operationId,
          ...(strip(
            resolve({ parameters, ...(requestBody !== undefined && { requestBody }) }, spec),
          ) as Json),
          responses: { default: { description: 'not described here' } },
        },
      ]);
    return kept.length === 0 ? [] : [[route, Object.fromEntries(kept)]];
  }),
);
const { title, version, license } = spec.info;
const trimmed = { openapi: spec['openapi'], info: { title, version, license }, paths };
const out = path.join(import.meta.dirname, '../__tests__/fixtures/github-openapi.json');
writeFileSync(out, `${JSON.stringify(trimmed, null, 1)}\n`);
