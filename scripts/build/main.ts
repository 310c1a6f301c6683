/** Builds dist/: the bundle, its launchers, the licences of what is in it. `--check` compares with what is committed. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.ts';
import { findDifferences, replaceFolder } from './folder.ts';
import type { Files } from './folder.ts';
import { renderLicences } from './licences.ts';

const root = path.join(import.meta.dirname, '../..');
const dist = path.join(root, 'dist');
const launchers = path.join(root, 'scripts/launchers');

async function build(): Promise<Files> {
  const files = new Map(await bundle('src/bundle.ts'));
  for (const name of readdirSync(launchers)) files.set(name, readFileSync(path.join(launchers, name)));
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
