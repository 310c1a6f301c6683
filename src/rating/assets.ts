import { findAssets } from '../report/page/assets.ts';
import type { PageAssets } from '../report/page/assets.ts';

/** Reads the rating page's program and style. */
export function readRatingAssets(): Promise<PageAssets> {
  return findAssets('rating-page', async () => {
    // No part of the bundle: it needs the compiler.
    const { buildRatingAssets } = await import(/* webpackIgnore: true */ './build-assets.ts');
    return await buildRatingAssets();
  });
}
