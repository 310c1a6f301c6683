import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint, Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { LAYERS, NARROWER, PACKAGES, PARTS, SEEN_BY } from '../eslint.config.js';
import { layers } from '../scripts/lint/layers.js';
import { ROOT } from './support/cli.ts';

const eslint = new ESLint({ cwd: ROOT });

/** What the linter's table says of a file that is not there, by the very rules that hold for its path. */
async function complaints(file: string, text: string): Promise<string[]> {
  const { rules } = (await eslint.calculateConfigForFile(file)) as { rules: Linter.RulesRecord };
  const held = [
    'project/layers',
    'no-restricted-properties',
    'no-restricted-globals',
    'no-restricted-imports',
  ].flatMap((name) => (rules[name] === undefined ? [] : [[name, rules[name]] as const]));
  const config: Linter.Config = {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { project: { rules: { layers } } },
    rules: Object.fromEntries(held),
  };
  const found = new Linter({ cwd: ROOT }).verify(text, config, { filename: path.join(ROOT, file) });
  return found.map(({ message }) => message);
}

describe('the table of the linter', () => {
  it.each([
    ['src/compare/probe.ts', "import { info } from '@actions/core';", 'may not use `@actions/core`'],
    [
      'src/github/probe.ts',
      "import { judgeRun } from '../pipeline/judge-run.ts';",
      'may import only from: domain, text',
    ],
    [
      'src/github/probe.ts',
      "import { run } from '../commands/run.ts';",
      'may import only from: domain, text',
    ],
    [
      'src/commands/probe.ts',
      "import { Publisher } from '../github/publisher.ts';",
      '`commands` may import only from',
    ],
    ['src/commands/probe.ts', "export const key = process.env['KEY'];", 'Only entries and github/'],
    ['src/stats/probe.ts', "await import('../github/rest.ts');", '`stats` may import only from'],
    [
      'src/stats/probe.ts',
      "const where = '../github/rest.ts'; await import(where);",
      'Only texts are imported',
    ],
    ['src/domain/probe.ts', "export * from '../text/phrase.ts';", '`domain` may import only from'],
    ['src/run/probe.ts', "export { open } from '../plan/load-plan.ts';", '`run` may import only from'],
    ['src/run/probe.ts', "type A = import('../plan/load-plan.ts').LoadedPlan;", '`run` may import only from'],
    ['src/report/probe.ts', "import OpenAI from 'openai/index.js';", 'may not use `openai/index.js`'],
    ['src/run/probe.ts', "import { exec } from 'node:child_process';", 'may not use `node:child_process`'],
    [
      'src/config/probe.ts',
      "import { readFileSync } from 'node:fs';",
      'Files are read by `text/open-file.ts`',
    ],
    ['src/records/probe.ts', "import * as fs from 'node:fs';", 'Files are read by `text/open-file.ts`'],
    [
      'src/text/probe.ts',
      "import { open } from 'node:fs/promises';",
      'Files are read by `text/open-file.ts`',
    ],
    ['src/run/probe.ts', "import { exec } from 'child_process';", 'may not use `child_process`'],
    ['src/run/probe.ts', "import cp = require('child_process');", 'may not use `child_process`'],
    ['src/run/probe.ts', "process.getBuiltinModule('node:https');", 'Built-ins are imported'],
    ['src/run/probe.ts', "await fetch('https://example.com');", 'fetch'],
    [
      'src/run/probe.ts',
      "await import('file:///x/src/plan/load-plan.ts');",
      'by a path from where one stands',
    ],
    ['src/run/probe.ts', "await import('/x/src/plan/load-plan.ts');", 'by a path from where one stands'],
    ['src/pipeline/probe.ts', "import { git } from '../github/git.ts';", '`pipeline` may import only from'],
    ['src/github.ts', 'export const x = 1;', 'stands in no row of the table'],
    ['src/evaluators/probe.ts', "import { request } from 'node:https';", 'allowed for: nobody'],
    [
      'src/report/page/client/probe.ts',
      "import { headline } from '../../headline.ts';",
      'sees itself, its packages and `page/data.ts`',
    ],
    [
      'src/report/page/client/views/probe.ts',
      "import { page } from '../../page.ts';",
      'sees itself, its packages and `page/data.ts`',
    ],
    ['src/report/page/client/probe.ts', "import 'node:fs';", 'sees itself'],
    ['src/post.ts', "import { run } from './cli.ts';", '`post.ts` may import only from'],
    ['src/helpers.ts', 'export const x = 1;', 'stands in no row of the table'],
    ['src/helpers/probe.ts', 'export const x = 1;', 'stands in no row of the table'],
  ])('refuses in %s: %s', async (file, text, message) => {
    expect((await complaints(file, text)).join('\n')).toContain(message);
  });

  it.each([
    ['src/github/probe.ts', "import { getInput } from '@actions/core'; export const key = process.env['A'];"],
    ['src/pipeline/probe.ts', "import { runPlan } from '../run/run-plan.ts'; await import('p-limit');"],
    [
      'src/report/page/client/views/probe.ts',
      "import type { View } from '../view.ts'; import '../../data.ts';",
    ],
    ['src/cli.ts', "import { verbs } from './commands/verbs.ts'; import { VERSION } from './version.ts';"],
  ])('lets stand in %s: %s', async (file, text) => {
    expect(await complaints(file, text)).toEqual([]);
  });

  it('has a row for every folder and every file beside the folders', () => {
    const files = globSync('src/**/*.ts', { cwd: ROOT });
    const parts = new Set(files.map((file) => file.split(path.sep)[1] ?? ''));
    expect([...parts].sort()).toEqual(Object.keys(PARTS).sort());
  });

  it('lets nobody import upward, or the neighbour on the same layer', () => {
    const layerOf = new Map(LAYERS.flatMap((parts, layer) => parts.map((part) => [part, layer] as const)));
    const upward = Object.entries(PARTS).filter(([part, seen]) =>
      seen.some((other) => layerOf.get(other)! >= layerOf.get(part)!),
    );
    expect(upward).toEqual([]);
  });

  it('names no owner of a package that is no part of src/', () => {
    const owners = new Set(Object.values(PACKAGES).flat());
    expect([...owners].filter((owner) => !Object.hasOwn(PARTS, owner))).toEqual([]);
  });

  it('is what docs/architecture.md says, with one sentence for each folder', () => {
    const page = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');
    const rows = [...page.matchAll(/^\|\s*(\d+) \| `([a-z]+)\/`\s*\| ([^|]*?)\s*\|$/gm)];
    const folders = LAYERS.filter((parts) => parts.every((part) => !part.endsWith('.ts')));
    const told = folders.map((_parts, layer) =>
      rows.filter(([, number]) => Number(number) === layer + 1).map(([, , folder]) => folder),
    );
    expect(told.map((parts) => parts.sort())).toEqual(folders.map((parts) => parts.sort()));
    for (const [, , folder, sentence] of rows)
      expect(`${folder}: ${sentence}`).toMatch(/^[a-z]+: [A-Z].*\.$/);
  });

  it('is what docs/architecture.md says of those who see less', () => {
    const page = readFileSync(path.join(ROOT, 'docs/architecture.md'), 'utf8');
    expect(NARROWER).toEqual({ text: ['domain'], github: ['domain', 'text'] });
    expect(page).toContain(
      '`text` sees only `domain`; `github` sees only `domain` and `text`, and is seen only',
    );
    expect(SEEN_BY.github).toEqual(['action', 'main.ts', 'post.ts', 'bundle.ts']);
  });
});
