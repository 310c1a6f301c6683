import type { Context } from '../../src/github/context.ts';
import { readInputs } from '../../src/github/inputs.ts';
import { Log } from '../../src/github/log.ts';
import { Publisher } from '../../src/github/publisher.ts';
import type { Publication, Published } from '../../src/github/publisher.ts';
import { KEY } from './action-world.ts';
import { captureOutput } from './captured-output.ts';
import { contextOfPullRequest } from './contexts.ts';
import { apiOf } from './github-api.ts';
import type { GitHubDouble } from './github-double.ts';
import { listCommands } from './runner.ts';

/** How something is published: on pull request 7, through GitHub's API, unless told otherwise. */
type Means = {
  readonly context?: Context;
  readonly comment?: boolean;
  readonly withToken?: boolean;
  readonly publication?: Partial<Publication>;
};

/** What came of publishing, and what the step has printed. */
type Played = { readonly published: Published; readonly out: string; readonly commands: readonly string[] };

const PASSED: Publication = {
  conclusion: 'success',
  title: 'Passed',
  markdown: '## Passed',
  hidden: '<!-- hidden -->',
  annotations: [],
  comment: 'write',
  artifact: Promise.resolve('benchmark-results'),
};

/** Opens a check and publishes that it passed, unless overridden, as a run does whose log hides KEY. */
export async function publish(github: GitHubDouble, means: Means = {}): Promise<Played> {
  const { context = contextOfPullRequest(), comment = true, withToken = true, publication } = means;
  const log = new Log();
  const api = withToken ? apiOf(github) : null;
  const publisher = new Publisher(api, context, { ...readInputs({}, context.chosen), comment }, log);
  log.hide([KEY]);
  using output = captureOutput();
  await publisher.open();
  const published = await publisher.publish({ ...PASSED, ...publication });
  return { published, out: output.read(), commands: listCommands(output.read()) };
}
