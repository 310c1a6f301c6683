/** The main job on the embedded default: the old prompt, then the new one against it, then replies that are judged; all from recordings. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readResults } from '../src/records/read-results.ts';

const root = path.join(import.meta.dirname, '..');
const replies = 'results/replies';

function run(title: string, args: readonly string[]): void {
  console.log(`\n# ${title}\n$ llm-bench run ${args.join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['dist/cli.js', 'run', ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Prints what each evaluator said of each answer of the newest run in a results folder. */
function printScores(folder: string): void {
  const results = readResults(path.join(root, folder, 'run.json')).flatMap((cell) => cell.results);
  for (const { input, output, scores = {}, explanations = {}, error } of results) {
    console.log(`\n  ${input ?? ''}\n  > ${output?.trim() ?? ''}`);
    for (const [name, value] of Object.entries(scores))
      console.log(`    ${name} ${value?.toFixed(3) ?? 'unscored'}: ${explanations[name] ?? error ?? ''}`);
  }
}

const model = ['--model', 'smollm2'];
run('The prompt as it was', ['--config', 'datasets/support/before.config.yml', ...model]);
run('Somebody dropped the examples from the prompt', [
  ...['--config', 'datasets/support/after.config.yml', ...model],
  ...['--compare', '--fail-on', 'never'],
]);
console.log('\nThe report for a pull request is in results/summary.md.');
run('Replies, held against good ones by their vectors, and marked by a judge', [
  ...['--config', 'datasets/support/replies.config.yml', '--results', replies, '--fail-on', 'never'],
]);
printScores(replies);
console.log(
  '\nEmbedder and judge are the same model of 135M parameters, which judges badly: this shows how it goes, not how good the replies are.',
);
