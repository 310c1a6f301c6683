/** The one bundle behind the launchers in dist/: each loads only what it needs of it. */

/** The command line. */
export async function runCli(): Promise<void> {
  const { main } = await import('./cli.ts');
  await main();
}

/** The action's main step. */
export async function runMain(): Promise<void> {
  const { main } = await import('./main.ts');
  await main();
}

/** The action's post step. */
export async function runPost(): Promise<void> {
  const { post } = await import('./post.ts');
  await post();
}

/** The process that speaks with the cache and artifact services. */
export async function runWorker(): Promise<void> {
  const { work } = await import('./github/worker/work.ts');
  work();
}
