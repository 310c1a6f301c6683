/**
 * What `npm test` and CI run: types, lint, tests, dist/ and generated docs up to date, dist/ in commits of its own. Ends
 * with `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const report = path.join(mkdtempSync(path.join(tmpdir(), 'llm-bench-check-')), 'vitest.json');

const steps: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc'] },
  {
    name: 'types of the page',
    command: ['node_modules/typescript/bin/tsc', '-p', 'src/report/page/client'],
  },
  {
    name: 'types of the rating page',
    command: ['node_modules/typescript/bin/tsc', '-p', 'src/rating/client'],
  },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'docs up to date', command: ['scripts/docs.ts', '--check'] },
  { name: 'dist up to date', command: ['scripts/build/main.ts', '--check'] },
  { name: 'dist in commits of its own', command: ['scripts/commits/check-history.ts'] },
];

const counts = { passed: 0, failed: 0 };

function run(command: readonly string[]): boolean {
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' }).status === 0;
}

function count(name: string, passed: boolean): void {
  counts[passed ? 'passed' : 'failed'] += 1;
  console.log(`${passed ? 'ok' : 'FAILED'}: ${name}`);
}

function runTests(): void {
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  const passed = run(vitest);
  const result = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  counts.passed += result.numPassedTests;
  counts.failed += result.numFailedTests;
  // A file that cannot be loaded fails without a failed test.
  if (!passed && result.numFailedTests === 0) count('tests', false);
}

if (!process.version.startsWith('v24.')) {
  console.error(`the project's scripts run on Node 24, this is ${process.version}: run \`npm ci\` first`);
  process.exit(1);
}
try {
  for (const { name, command } of steps) count(name, run(command));
  runTests();
} finally {
  rmSync(path.dirname(report), { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
