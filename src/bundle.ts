/** The one bundle behind the launchers in dist/: each loads only what it needs of it. */

/** Runs the command line. */
export async function runCli(): Promise<void> {
  const { runCommandLine } = await import('./cli.ts');
  await runCommandLine();
}

/** Runs the action's main step. */
export async function runMain(): Promise<void> {
  const { runMainStep } = await import('./main.ts');
  await runMainStep();
}

/** Runs the action's post step. */
export async function runPost(): Promise<void> {
  const { runPostStep } = await import('./post.ts');
  await runPostStep();
}

/** Gives what programs import from the package. */
export async function loadLibrary(): Promise<typeof import('./library.ts')> {
  return await import('./library.ts');
}

/** Gives what applications import to collect their exchanges. */
export async function loadCollector(): Promise<typeof import('./collect.ts')> {
  return await import('./collect.ts');
}

/** Runs the thread in which scores are found that may take long. */
export async function runScoringThread(): Promise<void> {
  await import('./evaluators/scoring-thread.ts');
}

/** Runs the thread in which a parquet file is parsed. */
export async function runParquetThread(): Promise<void> {
  await import('./benchmarks/parquet/parquet-thread.ts');
}

/** Runs the thread that holds the connections of a long run. */
export async function runWireThread(): Promise<void> {
  await import('./providers/wire/wire-thread.ts');
}

/** Runs the process that speaks with the cache and artifact services. */
export async function runWorker(): Promise<void> {
  const { work } = await import('./github/worker/work.ts');
  work();
}
