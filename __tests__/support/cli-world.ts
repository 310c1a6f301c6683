import { callCli } from './cli.ts';
import type { Called } from './cli.ts';
import type { Loopback } from './loopback.ts';
import { configOf, listSums, numberIn, startModel } from './sums.ts';
import { createTempDir } from './temp-dir.ts';
import type { TempDir } from './temp-dir.ts';

/** A project with a benchmark of sums, a model that can be told how well to do them, and the command line. */
export type CliWorld = AsyncDisposable & {
  readonly dir: TempDir;
  readonly model: Loopback;
  /** Whether a question is answered right under a prompt; a number is the status of an error. */
  rightly: (prompt: string, question: number, name: string) => boolean | number;
  readonly run: (...args: string[]) => Promise<Called>;
};

/** A world whose model does every sum, under the prompt `old` in `prompt.md`. */
export async function createCliWorld(config = ''): Promise<CliWorld> {
  const model = await startModel((system, question, name) => {
    const number = numberIn(question);
    const right = world.rightly(system, number, name);
    if (typeof right === 'number') return { status: right };
    return right ? String(number + 1) : 'no idea';
  });
  const dir = createTempDir({
    'llm-bench.yml': configOf(model, config),
    'benchmarks/sums.yaml': listSums('sums', '../prompt.md'),
    'prompt.md': 'old',
  });
  const world: CliWorld = {
    dir,
    model,
    rightly: () => true,
    run: (...args) => callCli(['run', '--allowed-hosts', model.host, ...args], { cwd: dir.path }),
    [Symbol.asyncDispose]: async () => {
      dir[Symbol.dispose]();
      await model[Symbol.asyncDispose]();
    },
  };
  return world;
}
