import type { Model, Prompt } from '../../src/domain/model.ts';
import { ProviderError } from '../../src/domain/provider-error.ts';
import { command } from '../../src/providers/command.ts';
import type { Provider, Route, Site } from '../../src/providers/provider.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { createModel } from './plans.ts';
import type { TempDir } from './temp-dir.ts';

/** A question to a program. */
export const QUESTION: Prompt = {
  system: 'Be short.',
  messages: [{ role: 'user', content: 'Capital of France?' }],
};

/** Settings of a program under test, beside its text. */
type ProgramSettings = Partial<Model> & {
  readonly own?: Model['own'];
  readonly env?: Readonly<Record<string, string>>;
  readonly keys?: Site['apiKeys'];
  readonly signal?: AbortSignal;
};

/** Gives the route to a program in a folder. */
export function routeTo(dir: TempDir, { env = {}, keys = new Map(), own, ...model }: ProgramSettings): Route {
  return command.route(createModel({ provider: 'command', own: own ?? {}, ...model }), {
    workspace: localWorkspace(dir.path),
    apiKeys: keys,
    allowed: [],
    connections: 4,
    proxy: { variable: 'HTTPS_PROXY', address: '', except: '' },
    programs: {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      findUnfit: (name) => (name.startsWith('GITHUB_') ? 'the runner’s own' : undefined),
    },
  });
}

/** Opens a program that Node runs from its text. */
export async function openProgram(
  dir: TempDir,
  text: string,
  { signal = new AbortController().signal, ...settings }: ProgramSettings = {},
): Promise<Provider & AsyncDisposable> {
  dir.write('app.mjs', text);
  const own = { command: [process.execPath, 'app.mjs'], ...settings.own };
  // A process takes long to start on a busy machine.
  const route = routeTo(dir, { timeoutMs: 30_000, ...settings, own });
  if (route.status !== 'open') throw new Error(JSON.stringify(route));
  const provider = await route.open(signal);
  return { ...provider, [Symbol.asyncDispose]: () => provider.close() };
}

/** Gives the failure of an answer that must fail. */
export async function failureOf(answer: Promise<unknown>): Promise<ProviderError> {
  const error: unknown = await answer.then(
    (value) => new Error(`it was answered: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProviderError)) throw error;
  return error;
}
