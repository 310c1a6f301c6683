import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ANYWHERE } from '../../text/reach.ts';
import { readText } from '../../text/read-text.ts';

/** The page's program and style, each one text. */
export type PageAssets = { readonly script: string; readonly style: string };

/** Most bytes of either: a page without data holds at most 400 KiB. */
const MAX_BYTES = 400 * 1024;

let known: Promise<PageAssets> | undefined;

/** Reads the page's program and style: beside the bundle the build has put them, from the sources they are made. */
export function readAssets(): Promise<PageAssets> {
  known ??= findAssets('report-page', async () => {
    // No part of the bundle: it needs the compiler.
    const { buildAssets } = await import(/* webpackIgnore: true */ './build-assets.ts');
    return await buildAssets();
  });
  return known;
}

/** Gives a program and style that the build has put beside the bundle under a name, or from the sources made anew. */
export async function findAssets(name: string, make: () => Promise<PageAssets>): Promise<PageAssets> {
  const here = fileURLToPath(import.meta.url);
  if (path.extname(here) === '.ts') return await make();
  const read = (file: string): string =>
    readText(path.join(path.dirname(here), file), ANYWHERE, MAX_BYTES, undefined, file);
  return { script: read(`${name}.min.js`), style: read(`${name}.min.css`) };
}
