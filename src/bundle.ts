/** The one bundle behind the launchers in dist/: each loads only what it needs of it. */
export async function runCli(): Promise<void> {
  const { main } = await import('./cli.ts');
  await main();
}
