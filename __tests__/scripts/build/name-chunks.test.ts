import { expect, it } from 'vitest';
import { readChunks } from '../../../scripts/build/chunks.ts';
import type { BundleStats, Chunk } from '../../../scripts/build/chunks.ts';
import { nameChunks } from '../../../scripts/build/name-chunks.ts';

type ModuleStats = BundleStats['chunks'][number]['modules'][number];

const SHARED = 'split chunk (cache group: default)';

/** A module as webpack tells of it: `asked` by an `import()`, or needed `by` others. */
function module(name: string, size: number, by: readonly string[] | 'asked' = []): ModuleStats {
  const reasons =
    by === 'asked'
      ? [{ type: 'import()', moduleIdentifier: null }]
      : by.map((moduleIdentifier) => ({ type: 'harmony import specifier', moduleIdentifier }));
  return { identifier: name, name, size, reasons };
}

let lastId = 0;
function chunk(modules: readonly ModuleStats[], reason = ''): Chunk {
  lastId += 1;
  const stats = { id: lastId, initial: false, reason, files: [`${lastId}.index.js`], modules };
  return readChunks({ chunks: [stats] })[0]!;
}

const namesOf = (...chunks: readonly Chunk[]): (string | undefined)[] => {
  const names = nameChunks(chunks, new Set(['cli']));
  return chunks.map((one) => names.get(one));
};

it('takes the module that an import() asks for, however much else is in the chunk', () => {
  const modules = [module('./src/text/json.ts', 9000), module('./src/commands/run.ts', 10, 'asked')];
  expect(namesOf(chunk(modules))).toEqual(['commands-run']);
});

it('takes what brings half of a shared chunk, be others larger, and not what is asked for elsewhere', () => {
  const plan = module('./src/plan/load-plan.ts + 3 modules', 30);
  const needed = module('./src/text/yaml.ts', 60, [plan.identifier]);
  const log = module('./src/github/log.ts', 20, 'asked');
  expect(namesOf(chunk([needed, log, plan], SHARED))).toEqual(['plan-load-plan']);
});

it('takes the folder where nothing brings half', () => {
  const modules = [
    module('./src/github/check-run.ts', 40),
    module('./src/github/comment.ts', 30),
    module('./src/text/escape.ts', 45),
  ];
  expect(namesOf(chunk(modules, SHARED))).toEqual(['github']);
});

it('takes the package, with the packages inside it, and the scope where it is of many', () => {
  const inner = './node_modules/@actions/github/node_modules/undici/index.js';
  const github = chunk([module('./node_modules/@actions/github/lib/utils.js', 1, 'asked'), module(inner, 9)]);
  const azure = ['storage-blob', 'core-http', 'core-xml'].map((name) =>
    module(`./node_modules/@azure/${name}/index.js`, 1),
  );
  expect(namesOf(github, chunk(azure, SHARED))).toEqual(['actions-github', 'azure']);
});

it('leaves the shorter name to the larger chunk, and none that a launcher has', () => {
  const worker = module('./node_modules/@anthropic-ai/sdk/internal/node.mjs', 1, 'asked');
  const sdk = module('./node_modules/@anthropic-ai/sdk/index.mjs', 9, 'asked');
  const cli = module('./src/cli.ts', 1, 'asked');
  expect(namesOf(chunk([worker]), chunk([sdk]), chunk([cli]))).toEqual([
    'anthropic-ai-sdk-internal-node',
    'anthropic-ai-sdk',
    'src-cli',
  ]);
});

it('says no folder twice, and drops an index', () => {
  expect(
    namesOf(
      chunk([module('./src/compare/compare-runs.ts', 1, 'asked')]),
      chunk([module('./src/evaluators/index.ts', 1, 'asked')]),
    ),
  ).toEqual(['compare-runs', 'evaluators']);
});

it('refuses to name two chunks alike', () => {
  const twice = (): Chunk => chunk([module('./src/evaluators/index.ts', 1, 'asked')]);
  expect(() => namesOf(twice(), twice(), twice())).toThrow('no name is left for');
});
