// The dependency rule of docs/architecture.md, enforced: each folder may import only what is listed for it.
import tseslint from 'typescript-eslint';

/** What each folder under src/ may import, beside itself. */
const MAY_IMPORT = {
  domain: [],
  stats: [],
  source: ['domain'],
  config: ['domain', 'source'],
  benchmarks: ['domain', 'source', 'evaluators/evaluator.ts'],
  evaluators: ['domain'],
  providers: ['domain'],
  run: ['domain', 'evaluators/evaluator.ts', 'providers/provider.ts'],
  results: ['domain', 'source'],
  compare: ['domain', 'stats'],
  select: [
    'domain',
    'compare',
    'evaluators/evaluator.ts',
    'run/build-record.ts',
    'run/combine-trials.ts',
    'run/known-case.ts',
    'run/rescore.ts',
  ],
  'second-look': [
    'domain',
    'compare',
    'benchmarks/sample.ts',
    'config/ask-again.ts',
    'run/ask-both-again.ts',
  ],
  baseline: ['domain', 'compare/comparison.ts', 'results/checks.ts', 'results/parse-record.ts'],
  report: ['domain', 'compare', 'select'],
};

/** Packages and built-ins that reach outside the process, and the only folders that may use them. */
const OUTSIDE = {
  'node:fs': ['config', 'benchmarks', 'results', 'providers', 'run', 'source'],
  'node:fs/promises': ['config', 'benchmarks', 'results', 'providers', 'run', 'source'],
  'node:child_process': ['run'],
  'node:http': [],
  'node:https': [],
  'node:net': [],
  undici: ['providers'],
};

const folders = Object.keys(MAY_IMPORT);

const folderRules = folders.map((folder) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: Object.entries(OUTSIDE)
          .filter(([, allowed]) => !allowed.includes(folder))
          .map(([name]) => ({ name, message: `${folder}/ does not reach outside the process this way.` })),
        patterns: [
          {
            regex: `^\\.\\./(?!(${[folder, ...MAY_IMPORT[folder]].join('|')})(/|$))[a-z]`,
            message: `${folder}/ may import only: ${MAY_IMPORT[folder].join(', ') || 'nothing of ours'}.`,
          },
        ],
      },
    ],
    'no-restricted-properties': [
      'error',
      { object: 'process', property: 'env', message: 'Only entry files read the environment.' },
      { object: 'console', property: 'log', message: 'Steps return values; commands/ prints.' },
    ],
  },
}));

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
  ...folderRules,
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
);
