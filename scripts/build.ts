/** Builds dist/: the bundle, its launchers, the licences of what is in it. `--check` compares with what is committed. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { renderLicences } from './licences.ts';

const root = path.join(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

function build(into: string): void {
  const ncc = path.join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(process.execPath, [ncc, 'build', 'src/bundle.ts', '-o', into, '--quiet'], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const name of readdirSync(path.join(root, 'scripts/launchers')))
    cpSync(path.join(root, 'scripts/launchers', name), path.join(into, name));
  writeFileSync(path.join(into, 'licences.txt'), renderLicences(root));
}

function differences(fresh: string): string[] {
  const names = new Set([...readdirSync(fresh), ...readdirSync(dist)]);
  return [...names].filter((name) => read(fresh, name) !== read(dist, name));
}

function read(folder: string, name: string): string | undefined {
  try {
    return readFileSync(path.join(folder, name), 'latin1');
  } catch {
    return undefined;
  }
}

const fresh = mkdtempSync(path.join(tmpdir(), 'llm-bench-dist-'));
try {
  build(fresh);
  if (process.argv.includes('--check')) {
    const stale = differences(fresh);
    if (stale.length > 0) {
      console.error(`dist/ is stale (${stale.join(', ')}): run \`npm run build\` and commit it`);
      process.exitCode = 1;
    }
  } else {
    rmSync(dist, { recursive: true, force: true });
    cpSync(fresh, dist, { recursive: true });
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
