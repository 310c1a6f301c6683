/** The main job on the embedded default: the old prompt, then the new one against it, answered from a recording. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

function run(title: string, args: readonly string[]): void {
  console.log(`\n# ${title}\n$ llm-bench run ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['dist/cli.js', 'run', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

const model = ['--model', 'smollm2'];
run('The prompt as it was', ['--config', 'datasets/support/before.config.yml', ...model]);
run('Somebody dropped the examples from the prompt', [
  ...['--config', 'datasets/support/after.config.yml', ...model],
  ...['--compare', '--fail-on', 'never'],
]);
console.log('\nThe report for a pull request is in results/summary.md.');
