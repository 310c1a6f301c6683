import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { standardBenchmarks } from '../src/benchmarks/index.ts';
import { evaluators } from '../src/evaluators/index.ts';
import { providers } from '../src/providers/index.ts';
import { ROOT } from './support/cli.ts';

const sources = globSync('src/**/*.ts', { cwd: ROOT }).sort();
const kebab = (name: string): string => name.replaceAll('_', '-');

/** Names of what a file exports without a sentence on what one gets. */
function undocumentedExports(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(ROOT, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements
    .filter((node) => ts.canHaveModifiers(node))
    .flatMap((statement) => {
      const isExported = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      const isDocumented = ts.getJSDocCommentsAndTags(statement).length > 0;
      return isExported === true && !isDocumented ? [statement.getText(source).split('\n')[0] ?? ''] : [];
    });
}

describe('the conventions', () => {
  it.each(sources)('say what every export of %s gives', (file) => {
    expect(undocumentedExports(file)).toEqual([]);
  });

  it('give every registered name the file of that name', () => {
    for (const name of Object.keys(evaluators)) expect(sources).toContain(`src/evaluators/${kebab(name)}.ts`);
    for (const name of Object.keys(standardBenchmarks))
      expect(sources).toContain(`src/benchmarks/${kebab(name)}.ts`);
    for (const name of Object.keys(providers)) expect(sources).toContain(`src/providers/${kebab(name)}.ts`);
  });

  it('have a test for every file of the folders that only compute', () => {
    const pure = sources.filter((file) => /^src\/(?:stats|evaluators|compare)\//.test(file));
    const tests = globSync('__tests__/{stats,evaluators,compare}/*.test.ts', { cwd: ROOT })
      .map((file) => readFileSync(path.join(ROOT, file), 'utf8'))
      .join('\n');
    const reached = new Set(pure.filter((file) => tests.includes(file)));
    // What a tested file imports is tested through it.
    for (const file of reached)
      for (const [, name] of readFileSync(path.join(ROOT, file), 'utf8').matchAll(/from '\.\/(.+?)'/g))
        reached.add(path.posix.join(path.posix.dirname(file), name ?? ''));
    expect(pure.filter((file) => !reached.has(file) && !file.endsWith('/evaluator.ts'))).toEqual([]);
  });

  it.each(globSync('{*.md,docs/*.md}', { cwd: ROOT }).sort())(
    'let every link in %s lead somewhere',
    (file) => {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) => link ?? '');
      expect(links.filter((link) => !existsSync(path.join(ROOT, path.dirname(file), link)))).toEqual([]);
    },
  );

  it('pin every action that our own workflows use to a commit', () => {
    const used = globSync('.github/workflows/*.{yml,yaml}', { cwd: ROOT }).flatMap((file) =>
      Array.from(
        readFileSync(path.join(ROOT, file), 'utf8').matchAll(/uses: (.+)/g),
        ([, name = '']) => name,
      ),
    );
    expect(used).not.toEqual([]);
    for (const name of used) expect(name).toMatch(/^\.\/|@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });
});
