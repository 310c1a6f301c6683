/** Builds dist/: the bundle, its launchers, the page's program and style, the licences of what is in it. `--check` compares with what is committed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildRatingAssets } from '../../src/rating/build-assets.ts';
import { buildAssets } from '../../src/report/page/build-assets.ts';
import { bundle } from './bundle.ts';
import { findDifferences, replaceFolder } from './folder.ts';
import type { Files } from './folder.ts';
import { renderLicences } from './licences.ts';
import { nameChunks } from './name-chunks.ts';
import { renameChunks } from './rename-chunks.ts';

const root = path.join(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
const launchers = path.join(root, 'scripts/launchers');

/** Types that are published as they stand in the sources. */
const PUBLISHED_TYPES = [
  ['library-types.d.ts', 'src/builder/types.ts'],
  ['collect-types.d.ts', 'src/samples/collect-types.ts'],
] as const;

async function build(): Promise<Files> {
  const { files: bundled, chunks } = await bundle('src/bundle.ts');
  const launched = readdirSync(launchers);
  const taken = ['index.js', ...launched].map((name) => path.parse(name).name);
  const files = new Map(renameChunks(bundled, nameChunks(chunks, new Set(taken))));
  for (const name of launched) files.set(name, readFileSync(path.join(launchers, name)));
  for (const [name, source] of PUBLISHED_TYPES) files.set(name, readFileSync(path.join(root, source)));
  const { script, style } = await buildAssets();
  files.set('report-page.min.js', Buffer.from(script)).set('report-page.min.css', Buffer.from(style));
  const rating = await buildRatingAssets();
  files.set('rating-page.min.js', Buffer.from(rating.script));
  files.set('rating-page.min.css', Buffer.from(rating.style));
  return files.set('licences.txt', Buffer.from(renderLicences(root)));
}

// ncc takes the folder that it runs in for the project.
process.chdir(root);
const files = await build();
if (process.argv.includes('--check')) {
  const differences = findDifferences(dist, files);
  for (const difference of differences) console.error(`dist/ is out of date, ${difference}`);
  if (differences.length > 0) {
    console.error('run `npm run build` and commit it');
    process.exitCode = 1;
  }
} else replaceFolder(dist, files);
