// The dependency rule of docs/architecture.md, enforced.
import tseslint from 'typescript-eslint';
import { layers } from './scripts/lint/layers.js';

/** The folders of src/ and the files directly in it, lowest layer first; a part imports only from the layers below it. */
export const LAYERS = [
  ['domain', 'stats'],
  ['text'],
  ['evaluators'],
  ['records', 'providers', 'benchmarks', 'github'],
  ['config', 'run', 'compare', 'baseline', 'instruments'],
  ['plan', 'report'],
  ['pipeline'],
  ['action', 'commands'],
  ['version', 'main', 'post', 'cli'],
  ['bundle'],
];

/** Parts that see less than all that is below them. */
const NARROWER = {
  text: ['domain'],
  github: ['domain', 'text'],
};
/** Parts that see less than all but these. */
const NOT_SEEN = { commands: ['github'] };
/** Entries may use the version, which stands beside them. */
const ENTRIES = { main: ['version'], cli: ['version'] };

/** Packages and built-ins that not everybody may use, and who may; what is not listed is free. */
export const PACKAGES = {
  '@actions/*': ['github'],
  openai: ['providers'],
  '@anthropic-ai/*': ['providers'],
  undici: ['providers'],
  'csv-parse': ['benchmarks'],
  picomatch: ['text'],
  yaml: ['text'],
  zod: ['domain', 'text', 'providers', 'benchmarks', 'config'],
  'p-limit': ['run', 'pipeline'],
  'node:child_process': ['github', 'instruments'],
  'node:worker_threads': ['evaluators'],
  'node:fs': ['text', 'records', 'providers', 'benchmarks', 'github', 'config', 'action', 'commands', 'main'],
  'node:http': [],
  'node:https': [],
  'node:http2': [],
  'node:net': [],
  'node:tls': [],
  'node:dgram': [],
  'node:dns': [],
  'node:process': ['main', 'post', 'cli'],
};

/**
 * What each part of src/ may import, beside itself.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const PARTS = Object.fromEntries(
  LAYERS.flatMap((parts, layer) =>
    parts.map((part) => {
      const below = LAYERS.slice(0, layer).flat();
      const seen = NARROWER[part] ?? [...below, ...(ENTRIES[part] ?? [])];
      return [part, seen.filter((one) => !(NOT_SEEN[part] ?? []).includes(one))];
    }),
  ),
);

/** Parts that read the environment. */
const READ_ENVIRONMENT = ['github', 'main', 'post', 'cli'];

const noEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Only entries and github/ read the environment.',
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
    files: ['src/**/*.ts'],
    plugins: { project: { rules: { layers } } },
    rules: {
      'project/layers': ['error', { parts: PARTS, packages: PACKAGES }],
      'no-restricted-properties': ['error', noEnvironment, noConsole],
    },
  },
  {
    files: READ_ENVIRONMENT.flatMap((part) => [`src/${part}/**/*.ts`, `src/${part}.ts`]),
    rules: { 'no-restricted-properties': ['error', noConsole] },
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
