import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORM_FILES } from '../support/form-text.ts';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createReplayProject } from '../support/replay-project.ts';
import { createTempDir } from '../support/temp-dir.ts';

const OUT = 'it is not within the working directory';

describe.skipIf(process.platform === 'win32')('the folder of results', () => {
  it.each(['run', 'check'])(
    'is refused by %s where the default one is a link that leads out',
    async (verb) => {
      using dir = createReplayProject();
      using outside = createTempDir({ 'run.json': 'precious', 'summary.md': 'precious' });
      symlinkSync(outside.path, path.join(dir.path, 'results'));
      expect(await problemsOfAsync(callVerb(verb, [], dir.path))).toContain(OUT);
      expect(readdirSync(outside.path)).toEqual(['run.json', 'summary.md']);
      expect([outside.read('run.json'), outside.read('summary.md')]).toEqual(['precious', 'precious']);
    },
  );

  it('is refused where a link leads to nothing yet, or into `.git`', async () => {
    using dir = createReplayProject();
    using outside = createTempDir();
    const target = path.join(outside.path, 'new');
    symlinkSync(target, path.join(dir.path, 'results'));
    expect(await problemsOfAsync(callVerb('run', [], dir.path))).toContain('a link on its way leads nowhere');
    expect(existsSync(target)).toBe(false);
    using other = createReplayProject();
    mkdirSync(path.join(other.path, '.git'));
    symlinkSync('.git', path.join(other.path, 'results'));
    expect(await problemsOfAsync(callVerb('run', [], other.path))).toContain('it lies in `.git`');
  });

  it('may be a link within the working directory, and anywhere where it is named', async () => {
    using dir = createReplayProject();
    using outside = createTempDir();
    mkdirSync(path.join(dir.path, 'kept'));
    symlinkSync('kept', path.join(dir.path, 'results'));
    expect((await callVerb('run', [], dir.path)).code).toBe(0);
    expect(readdirSync(path.join(dir.path, 'kept'))).toContain('run.json');
    symlinkSync(outside.path, path.join(dir.path, 'elsewhere'));
    expect((await callVerb('run', ['--results', 'elsewhere'], dir.path)).code).toBe(0);
    expect((await callVerb('run', ['--results', path.join(outside.path, 'a/b')], dir.path)).code).toBe(0);
    expect(readdirSync(path.join(outside.path, 'a/b'))).toContain('run.json');
  });

  it('replaces a link in it, and does not write through one', async () => {
    using dir = createReplayProject();
    using outside = createTempDir({ precious: 'precious' });
    mkdirSync(path.join(dir.path, 'results'));
    for (const name of ['run.json', ...FORM_FILES])
      symlinkSync(path.join(outside.path, 'precious'), path.join(dir.path, 'results', name));
    expect((await callVerb('run', [], dir.path)).code).toBe(0);
    expect(outside.read('precious')).toBe('precious');
  });

  it('is refused, and hangs nothing, where no folder can be made', async () => {
    using dir = createReplayProject();
    for (const named of ['/proc/nowhere', '/proc/nowhere/deep', '/dev/null/results'])
      expect(await problemsOfAsync(callVerb('run', ['--results', named], dir.path))).toMatch(
        /^cannot write results to `.*`: /,
      );
  });

  it('gives nothing of a file that a link in it leads to', async () => {
    using dir = createReplayProject();
    using outside = createTempDir({ 'secret.json': '"glpat-NOT-A-REAL-TOKEN"' });
    await callVerb('run', [], dir.path);
    symlinkSync(
      path.join(outside.path, 'secret.json'),
      path.join(dir.path, 'results/sums_gpt_20261124_110000.json'),
    );
    const message = await problemsOfAsync(callVerb('check', [], dir.path));
    expect(message).toContain('cannot be read: it is not within the folder of results');
    expect(message).not.toContain('glpat');
  });
});
