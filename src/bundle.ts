/** The one bundle behind the launchers in dist/: each loads only what it needs of it. */

/** The command line. */
export async function runCli(): Promise<void> {
  const { runCommandLine } = await import('./cli.ts');
  await runCommandLine();
}

/** The action's main step. */
export async function runMain(): Promise<void> {
  const { runMainStep } = await import('./main.ts');
  await runMainStep();
}

/** The action's post step. */
export async function runPost(): Promise<void> {
  const { runPostStep } = await import('./post.ts');
  await runPostStep();
}

/** The process that speaks with the cache and artifact services. */
export async function runWorker(): Promise<void> {
  const { work } = await import('./github/worker/work.ts');
  work();
}
