import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let root: string | undefined;
let count = 0;
const clear = (): void => {
  if (root !== undefined) rmSync(root, { recursive: true, force: true });
};
// vitest ends its workers without an exit; the benchmark runs without vitest.
if (process.env['VITEST'] === undefined) process.once('exit', clear);
else (await import('vitest')).afterAll(clear);

/** An environment whose user has kept nothing yet: neither answers nor downloads. */
export function freshCache(): { readonly XDG_CACHE_HOME: string } {
  root ??= mkdtempSync(path.join(tmpdir(), 'llm-bench-cache-'));
  count += 1;
  return { XDG_CACHE_HOME: path.join(root, String(count)) };
}
