// The dependency rule of docs/architecture.md, enforced.
import tseslint from 'typescript-eslint';
import { layers } from './scripts/lint/layers.js';

/** The folders of src/ and the files directly in it, lowest layer first; a part imports only from the layers below it. */
export const LAYERS = [
  ['domain', 'stats'],
  ['text'],
  ['evaluators'],
  ['records', 'providers', 'benchmarks', 'github'],
  ['config', 'run', 'compare', 'baseline', 'instruments', 'calibration'],
  ['plan', 'report'],
  ['pipeline', 'imports', 'samples', 'builder', 'rating'],
  ['action', 'commands'],
  ['version.ts'],
  ['main.ts', 'post.ts', 'cli.ts', 'library.ts', 'collect.ts'],
  ['bundle.ts'],
];

/** Parts that see less than all that is below them. */
export const NARROWER = { text: ['domain'], github: ['domain', 'text'] };
/** Parts that are seen by these alone. */
export const SEEN_BY = { github: ['action', 'main.ts', 'post.ts', 'bundle.ts'] };

/** Packages and built-ins that not everybody may use, and who may; what is not listed is free. */
export const PACKAGES = {
  '@actions/*': ['github'],
  openai: ['providers'],
  '@anthropic-ai/*': ['providers'],
  undici: ['providers', 'benchmarks'],
  'csv-parse': ['benchmarks'],
  hyparquet: ['benchmarks'],
  '@cfworker/json-schema': ['evaluators'],
  picomatch: ['text'],
  yaml: ['text'],
  uplot: ['report'],
  '@tanstack/virtual-core': ['report'],
  diff: ['report'],
  esbuild: ['report'],
  zod: ['domain', 'text', 'records', 'providers', 'benchmarks', 'config', 'pipeline'],
  'p-limit': ['run', 'pipeline'],
  'node:child_process': ['github', 'instruments', 'providers'],
  'node:worker_threads': ['evaluators', 'benchmarks', 'providers'],
  'node:fs': [
    ...['text', 'records', 'providers', 'benchmarks', 'github', 'config', 'instruments', 'imports'],
    ...['samples', 'builder', 'commands', 'main.ts'],
  ],
  'node:http': ['rating'],
  'node:https': [],
  'node:http2': [],
  'node:net': [],
  'node:tls': [],
  'node:dgram': [],
  'node:dns': [],
  'node:module': [],
  'node:process': ['main.ts', 'post.ts', 'cli.ts'],
};

/**
 * What each part of src/ may import, beside itself.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const PARTS = Object.fromEntries(
  LAYERS.flatMap((parts, layer) =>
    parts.map((part) => {
      const seen = NARROWER[part] ?? LAYERS.slice(0, layer).flat();
      return [part, seen.filter((one) => SEEN_BY[one]?.includes(part) ?? true)];
    }),
  ),
);

/** Globals that open connections: the transport of providers/ and GitHub's clients do. */
const CONNECTING = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];

/** Parts that read the environment. */
const READ_ENVIRONMENT = ['github', 'main.ts', 'post.ts', 'cli.ts'];

/** Files that read files: `text/open-file.ts` for all others, which get their names from outside. */
const READ_FILES = [
  'text/open-file.ts',
  'text/spool-file.ts',
  'github/**',
  'providers/recording-file.ts',
  'providers/answer-segments.ts',
  'instruments/jail/memory-watch.ts',
  'providers/command/stragglers.ts',
];

const READERS = [
  ...['readFile', 'readFileSync', 'read', 'readSync', 'readv', 'readvSync', 'open', 'createReadStream'],
  ...['openAsBlob', 'cp', 'cpSync', 'copyFile', 'copyFileSync', 'promises', 'default'],
];
const noReaders = ['node:fs', 'node:fs/promises', 'fs', 'fs/promises'].map((name) => ({
  name,
  importNames: READERS,
  message: 'Files are read by `text/open-file.ts`, which holds their paths within reach.',
}));

/** Of the providers only those that are programs of the user's start any. */
const noPrograms = ['node:child_process', 'child_process'].map((name) => ({
  name,
  message: 'Programs are started by `providers/command/`.',
}));

/** The page's program runs in a browser: of ours it sees the shapes of its data alone. */
const PAGE = 'src/report/page/client';
const RATING_PAGE = 'src/rating/client';
const seesOnly = (regex) => ({
  patterns: [{ regex, message: 'The page’s program sees itself, its packages and `page/data.ts`.' }],
});

const noEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Only entries and github/ read the environment.',
};
const noBuiltin = {
  object: 'process',
  property: 'getBuiltinModule',
  message: 'Built-ins are imported, so that the table holds for them.',
};
const noConsole = { object: 'console', property: 'log', message: 'Steps return values; commands/ prints.' };

export default tseslint.config(
  { ignores: ['dist/', 'dist.*/', 'node_modules/', 'results/', 'coverage/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,mts,cts,js,mjs,cjs}'],
    plugins: { project: { rules: { layers } } },
    rules: {
      'project/layers': ['error', { parts: PARTS, packages: PACKAGES }],
      'no-restricted-globals': ['error', ...CONNECTING],
      'no-restricted-properties': ['error', noEnvironment, noBuiltin, noConsole],
    },
  },
  {
    files: ['src/**/*.{ts,mts,cts,js,mjs,cjs}'],
    ignores: READ_FILES.map((file) => `src/${file}`),
    rules: { 'no-restricted-imports': ['error', { paths: noReaders }] },
  },
  {
    files: ['src/providers/**/*.ts'],
    ignores: [
      'src/providers/command/**',
      'src/providers/recording-file.ts',
      'src/providers/answer-segments.ts',
    ],
    rules: { 'no-restricted-imports': ['error', { paths: [...noReaders, ...noPrograms] }] },
  },
  {
    files: [`${PAGE}/*.ts`],
    rules: { 'no-restricted-imports': ['error', seesOnly('^(?:node:|\\.\\./(?!data\\.ts$))')] },
  },
  {
    files: [`${PAGE}/*/*.ts`],
    rules: {
      'no-restricted-imports': ['error', seesOnly('^(?:node:|\\.\\./\\.\\./(?!data\\.ts$))')],
    },
  },
  {
    files: [`${RATING_PAGE}/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        seesOnly(
          '^(?:node:|\\.\\./(?!data\\.ts$|\\.\\./report/page/client/elements\\.ts$|\\.\\./domain/ballot\\.ts$))',
        ),
      ],
      'no-restricted-globals': 'off',
    },
  },
  {
    files: READ_ENVIRONMENT.map((part) => `src/${part.endsWith('.ts') ? part : `${part}/**/*.ts`}`),
    rules: { 'no-restricted-properties': ['error', noBuiltin, noConsole] },
  },
  {
    files: ['__tests__/**', 'scripts/**', '*.config.*'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.js'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
);
