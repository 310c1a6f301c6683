/** Part of the build, and of a run from the sources; never of the bundle. */
import path from 'node:path';
import type { PageAssets } from '../report/page/assets.ts';
import { compile } from '../report/page/build-assets.ts';

/** Compiles the rating page's program and style. */
export function buildRatingAssets(): Promise<PageAssets> {
  return compile(path.join(import.meta.dirname, 'client'));
}
