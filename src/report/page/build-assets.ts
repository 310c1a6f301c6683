/** Part of the build, and of a run from the sources; never of the bundle. */
import path from 'node:path';
import { build } from 'esbuild';
import { ANYWHERE } from '../../text/reach.ts';
import { readText } from '../../text/read-text.ts';
import type { PageAssets } from './assets.ts';

/** Packages of others that are in the page; their licences go with it. */
const PACKAGES = ['@tanstack/virtual-core', 'diff', 'uplot'];
const MAX_LICENCE_BYTES = 64 * 1024;

/** Compiles the page's program and style, the same bytes from the same sources. */
export function buildAssets(): Promise<PageAssets> {
  return compile(path.join(import.meta.dirname, 'client'), readLicences());
}

/** Compiles `main.ts` and `page.css` of a folder, which run in a browser. */
export async function compile(client: string, banner = ''): Promise<PageAssets> {
  const { outputFiles } = await build({
    absWorkingDir: client,
    entryPoints: ['main.ts', 'page.css'],
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    target: 'es2022',
    format: 'iife',
    legalComments: 'none',
    banner: { js: banner },
    tsconfigRaw: {},
    logLevel: 'silent',
  });
  const textOf = (ending: string): string => {
    const file = outputFiles.find((one) => one.path.endsWith(ending));
    if (file === undefined) throw new Error(`the compiler gave no ${ending}`);
    return file.text.trim();
  };
  return { script: textOf('.js'), style: textOf('.css') };
}

function readLicences(): string {
  const texts = PACKAGES.map((name) => {
    const file = path.join(import.meta.dirname, '../../../node_modules', name, 'LICENSE');
    return `${name}\n\n${readText(file, ANYWHERE, MAX_LICENCE_BYTES).trim()}`;
  });
  return `/*\n${texts.join('\n\n').replaceAll('*/', '* /')}\n*/`;
}
