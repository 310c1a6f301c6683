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
  known ??= find();
  return known;
}

async function find(): Promise<PageAssets> {
  const here = fileURLToPath(import.meta.url);
  if (path.extname(here) === '.ts') {
    // No part of the bundle: it needs the compiler.
    const { buildAssets } = await import(/* webpackIgnore: true */ './build-assets.ts');
    return await buildAssets();
  }
  const read = (name: string): string =>
    readText(path.join(path.dirname(here), name), ANYWHERE, MAX_BYTES, undefined, name);
  return { script: read('report-page.min.js'), style: read('report-page.min.css') };
}
