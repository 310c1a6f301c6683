import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

let root: string | undefined;
let count = 0;
// Not on the exit of the process: vitest ends its workers without one.
afterAll(() => {
  if (root !== undefined) rmSync(root, { recursive: true, force: true });
});

/** An environment whose user has kept nothing yet: neither answers nor downloads. */
export function freshCache(): { readonly XDG_CACHE_HOME: string } {
  root ??= mkdtempSync(path.join(tmpdir(), 'llm-bench-cache-'));
  count += 1;
  return { XDG_CACHE_HOME: path.join(root, String(count)) };
}
