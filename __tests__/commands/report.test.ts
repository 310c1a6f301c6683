import { readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createRecord, onDay, passing } from '../support/records.ts';
import { createTempDir } from '../support/temp-dir.ts';

const run = (day: number, passed: number, model_id = 'm'): string =>
  JSON.stringify(createRecord(passing(passed, 30), { ...onDay(day), model_id }));
const OURS = 'b_m_20260101_000000.json';

describe('report', () => {
  it('builds a report from results, ours and of others, in any folders and files', async () => {
    using dir = createTempDir({
      [`one/${OURS}`]: run(1, 30),
      'two/theirs.json': run(2, 10),
      'two/package.json': '{}',
      'alone.json': run(3, 30, 'other'),
    });
    const { code, out } = await callVerb('report', ['one', 'two', 'alone.json'], dir.path);
    expect({ code, out }).toEqual({ code: 0, out: 'report.html\nreport.md\n' });
    const text = dir.read('report.md');
    expect(text).toContain('- 🔴 `b on m`: pass rate fell from 100 % to 33.3 %');
    expect(text).toContain('| `b` | `other` |');
    expect(dir.read('report.html')).toContain(
      '<title>🔴 Answers got worse: b on m, pass rate 100 % → 33.3 %',
    );
  });

  it('takes the results folder where none is named, and writes where it is told', async () => {
    using dir = createTempDir({ [`results/${OURS}`]: run(1, 30) });
    expect((await callVerb('report', ['--out', 'a/b'], dir.path)).out).toBe(
      'a/b/report.html\na/b/report.md\n',
    );
    expect(readdirSync(path.join(dir.path, 'a/b'))).toEqual(['report.html', 'report.md']);
  });

  it('counts a run once that is named twice', async () => {
    using dir = createTempDir({ [`results/${OURS}`]: run(1, 30) });
    await callVerb('report', ['results', `results/${OURS}`], dir.path);
    expect(dir.read('report.md')).toContain('1 run, from');
  });

  it('replaces an earlier report, and says so', async () => {
    using dir = createTempDir({ [`results/${OURS}`]: run(1, 30) });
    await callVerb('report', [], dir.path);
    expect((await callVerb('report', [], dir.path)).out).toBe(
      'report.html (replaced)\nreport.md (replaced)\n',
    );
  });

  it('replaces nothing else of that name', async () => {
    using dir = createTempDir({
      [`results/${OURS}`]: run(1, 30),
      'report.md': '# How we use llm-bench',
      'own.txt': 'mine',
    });
    expect(await problemsOfAsync(callVerb('report', [], dir.path))).toMatch(/is no report of ours/);
    expect(dir.read('report.md')).toBe('# How we use llm-bench');
    symlinkSync('own.txt', path.join(dir.path, 'link'));
    dir.write('out/x', '');
    symlinkSync('../own.txt', path.join(dir.path, 'out/report.md'));
    expect(await problemsOfAsync(callVerb('report', ['--out', 'out'], dir.path))).toMatch(
      /is no report of ours/,
    );
    expect(dir.read('own.txt')).toBe('mine');
  });

  it('names results of ours that cannot be read, builds the report from the others, and gives 2', async () => {
    using dir = createTempDir({
      [`results/${OURS}`]: '{"cut',
      'results/good.json': run(1, 30),
      'results/x.json': '{',
    });
    const { code, err } = await callVerb('report', [], dir.path);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^llm-bench: .*b_m_20260101_000000\.json:1:\d+: not valid JSON: the file is cut off\n$/,
    );
    expect(dir.read('report.md')).toMatch(/## Not read\n\n- `.*b_m_20260101_000000\.json/);
  });

  it('writes nothing where nothing can be read', async () => {
    using dir = createTempDir({ [`results/${OURS}`]: '{', 'empty/x.json': '{}' });
    expect(await problemsOfAsync(callVerb('report', [], dir.path))).toContain('not valid JSON');
    expect(await problemsOfAsync(callVerb('report', ['empty'], dir.path))).toContain(
      'there are no results in',
    );
    expect(await problemsOfAsync(callVerb('report', ['none'], dir.path))).toContain(
      'there is no file or folder',
    );
    expect(readdirSync(dir.path).sort()).toEqual(['empty', 'results']);
  });

  it('ends between two files where it is interrupted', async () => {
    using dir = createTempDir({ [`results/${OURS}`]: run(1, 30) });
    const interrupted = callVerb('report', [], dir.path, { signal: AbortSignal.abort() });
    await expect(interrupted).rejects.toThrow(/abort/i);
    expect(readdirSync(dir.path)).toEqual(['results']);
  });
});
