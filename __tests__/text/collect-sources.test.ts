import { linkSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collectSources, digestSources } from '../../src/text/collect-sources.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { problemsOf } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';

const FILES = {
  'checks/tone.ts':
    "import { a } from './a.ts';\nconst b = require('../lib/b');\nread('./words.txt'); read(`./none.txt`)",
  'checks/a.ts': "export * from './deep/c.js';",
  'checks/deep/c.js': "import data from '../data.json' with { type: 'json' };",
  'checks/data.json': '["./other.ts"]',
  'checks/words.txt': './other.ts',
  'checks/other.ts': 'nobody names me',
  'lib/b/index.js': "require('../../checks/a.ts')",
};

describe('collectSources', () => {
  it('gives a program with all that it names beside it, and so on', () => {
    using dir = createTempDir(FILES);
    const { main, files } = collectSources('checks/tone.ts', localWorkspace(dir.path));
    expect(main).toBe('checks/tone.ts');
    expect([...files.keys()].sort()).toEqual([
      'checks/a.ts',
      'checks/data.json',
      'checks/deep/c.js',
      'checks/tone.ts',
      'checks/words.txt',
      'lib/b/index.js',
    ]);
  });

  it.each(['checks/tone.ts', 'checks/deep/c.js', 'checks/words.txt', 'lib/b/index.js'])(
    'gives another digest where %s has another content, and the same where all lies elsewhere',
    (changed) => {
      using dir = createTempDir({
        ...FILES,
        ...Object.fromEntries(Object.entries(FILES).map(([file, text]) => [`moved/${file}`, text])),
      });
      const digest = (file: string): string => digestSources(collectSources(file, localWorkspace(dir.path)));
      const before = digest('checks/tone.ts');
      expect(digest('moved/checks/tone.ts')).toBe(before);
      writeFileSync(`${dir.path}/checks/other.ts`, 'changed');
      expect(digest('checks/tone.ts')).toBe(before);
      writeFileSync(`${dir.path}/${changed}`, `${FILES[changed as keyof typeof FILES]} // changed`);
      expect(digest('checks/tone.ts')).not.toBe(before);
    },
  );

  it('takes nothing from out of reach, by whatever way', () => {
    using outside = createTempDir({ 'key.ts': 'secret' });
    using dir = createTempDir({
      'one.ts': `import './link.ts'; import '../${outside.path.split('/').at(-1) ?? ''}/key.ts'; read('./.env'); read('./.git/config')`,
      '.env': 'KEY=1',
      '.git/config': 'token',
    });
    symlinkSync(`${outside.path}/key.ts`, `${dir.path}/link.ts`);
    const { files } = collectSources('one.ts', localWorkspace(dir.path));
    expect([...files.keys()]).toEqual(['one.ts']);
  });

  it.each([
    ['none.ts', 'there is no such file'],
    ['../x.ts', 'it is not within the working directory'],
    ['folder.ts', 'it is a folder'],
    ['hard.ts', 'it is a hard link'],
  ])('refuses %s, at the place that names it', (file, reason) => {
    using dir = createTempDir({ 'folder.ts/x': '', 'a.ts': '' });
    linkSync(`${dir.path}/a.ts`, `${dir.path}/hard.ts`);
    const place = { file: 'benchmarks/b.yaml', line: 3 };
    const said = problemsOf(() => collectSources(file, localWorkspace(dir.path), place));
    expect(said).toContain(`benchmarks/b.yaml:3: cannot read \`${file}\`: ${reason}`);
  });

  it('refuses a program that names too much', () => {
    const files = Array.from({ length: 501 }, (_, index) => [`f${index}.js`, `import './f${index + 1}.js'`]);
    using dir = createTempDir(Object.fromEntries(files));
    expect(problemsOf(() => collectSources('f0.js', localWorkspace(dir.path)))).toContain(
      '`f0.js` names too much beside it: at most 500 files',
    );
  });
});
