import { createActionWorld } from '../../__tests__/support/action-world.ts';

/** Gives the seconds that the action takes on a pull request in which nothing is to be asked, one for each run. */
export async function measureAction(runs: number): Promise<readonly number[]> {
  await using world = await createActionWorld('api_keys: { openai: "${OPENAI_API_KEY}" }\n');
  await world.push();
  const seconds: number[] = [];
  while (seconds.length < runs) {
    const started = performance.now();
    const { asked, code } = await world.pullRequest();
    if (asked > 0 || code !== 0) throw new Error(`the action asked ${asked} times and ended with ${code}`);
    seconds.push((performance.now() - started) / 1000);
  }
  return seconds;
}
