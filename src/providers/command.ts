import { rmSync } from 'node:fs';
import { z } from 'zod';
import type { Model } from '../domain/model.ts';
import { textList } from '../text/fields.ts';
import { identifyFiles, pathsField } from './application/identity.ts';
import { buildRequest } from './application/request.ts';
import { findEnvironment, listTexts } from './command/environment.ts';
import { endStragglers } from './command/launch.ts';
import type { Program } from './command/launch.ts';
import { Once } from './command/once.ts';
import { makePassingFolder } from './command/passing-folder.ts';
import { Worker } from './command/worker.ts';
import { isKeyText } from './headers.ts';
import type { EntryProblem, ModelEntry, Provider, ProviderKind, Route, Site } from './provider.ts';

const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
const COMMAND = 'a list: a program and its arguments, as [node, app.js]; there is no shell';
const NO_VARIABLE = 'names of environment variables';

const fields = {
  command: z
    .array(z.string({ error: COMMAND }), { error: COMMAND })
    .min(1, { error: COMMAND })
    .refine(
      ([program = '', ...rest]) => program !== '' && ![program, ...rest].some((text) => text.includes('\0')),
      {
        error: COMMAND,
      },
    )
    .refine((texts) => !texts.some(isKeyText), {
      error: 'a list without a key: `pass_keys` and `env` name what the program gets in its environment',
    })
    .optional()
    .describe(
      'Provider command: the program that answers and its arguments; it is started in the working directory, without a shell.',
    ),
  mode: z
    .enum(['once', 'worker'], { error: 'one of once, worker' })
    .optional()
    .describe(
      'Provider command: `once` starts the program for each question (unless given), `worker` once for all of them, a JSON line each.',
    ),
  env: textList
    .refine((names) => names.every((name) => VARIABLE.test(name)), { error: NO_VARIABLE })
    .optional()
    .describe(
      'Provider command: environment variables that the program gets, beside PATH, LANG and a HOME of its own. In a workflow `key-variables` must list them.',
    ),
  pass_keys: textList
    .optional()
    .describe(
      'Provider command: names in `api_keys` whose keys the program gets, `openai` as OPENAI_API_KEY. In a workflow `key-variables` must list that name.',
    ),
  paths: pathsField,
};

/** Fields of a model entry that say how a server is reached. */
const OF_SERVERS = ['base_url', 'headers', 'auth_header', 'stream', 'api_key'];

/** Provider of a program of the user's: an application, asked as docs/applications.md says. */
export const command: ProviderKind = {
  fields,
  defaultModel: null,
  answersAfresh: true,
  application: {
    identify: identifyFiles,
    listVariables: ({ own }) => listTexts(own, 'env'),
    isProgram: true,
  },
  findProblems,
  // Its files are known by what is in them.
  listOwn: ({ own: { paths: _paths, ...own } }) => own,
  listFiles: () => [],
  route,
};

function findProblems(entry: ModelEntry): EntryProblem[] {
  const foreign = OF_SERVERS.filter((key) => entry[key] != null && entry[key] !== false);
  return [
    ...(entry['command'] === undefined
      ? [{ message: 'provider `command` needs `command`, the program that answers', at: 'provider' }]
      : []),
    ...foreign.map((key) => ({
      message: `provider \`command\` takes no \`${key}\`: it asks no server`,
      at: key,
    })),
  ];
}

function route(model: Model, site: Site): Route {
  if (site.programs === undefined)
    return {
      status: 'closed',
      failure: {
        kind: 'untrusted',
        words:
          'its program is not started: whoever opened this pull request from a fork may have written it; a maintainer who has read it can allow it (`dangerously-run-code-of-forks`)',
      },
    };
  const found = findEnvironment(model, site, site.programs);
  if (found.status !== 'found') return found;
  const { variables } = found;
  return { status: 'open', open: (signal) => Promise.resolve(open(model, site, variables, signal)) };
}

function open(
  model: Model,
  { workspace }: Site,
  variables: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Provider {
  const home = makePassingFolder('llm-bench-home-');
  const [file = '', ...args] = listTexts(model.own, 'command');
  const program: Program = {
    command: [file, ...args],
    cwd: workspace.cwd,
    environment: { HOME: home, ...variables },
  };
  const closing = new AbortController();
  const options = { timeoutMs: model.timeoutMs, signal: AbortSignal.any([signal, closing.signal]) };
  const worker = model.own['mode'] === 'worker' ? new Worker(program, options) : null;
  const asker = worker ?? new Once(program, options);
  let asked = 0;
  return {
    complete: (prompt, trial) => {
      asked += 1;
      const id = String(asked);
      return asker.ask({ ...buildRequest(model, prompt, trial, id), id });
    },
    close: async () => {
      await worker?.close();
      closing.abort();
      endStragglers();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
