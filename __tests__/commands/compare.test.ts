import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createRecord, passing } from '../support/records.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

const file = (passed: number, more: Partial<CellRecord> = {}): string =>
  JSON.stringify(createRecord(passing(passed, 30), more));
const createProject = (): TempDir =>
  createTempDir({
    'good.json': file(30),
    'bad.json': file(15, { model_id: 'other' }),
    'before/a.json': file(30),
    'before/b.json': file(30, { model_id: 'gone' }),
    'after/a.json': file(15),
  });
const compare = (dir: TempDir, ...args: readonly string[]) => callVerb('compare', args, dir.path);

describe('compare', () => {
  it('compares two files whatever their models are', async () => {
    using dir = createProject();
    const { code, out } = await compare(dir, 'good.json', 'bad.json');
    expect(code).toBe(1);
    expect(out).toContain('🔴 Answers got worse: pass rate 100 % → 50 %');
  });

  it('takes the first as the older side', async () => {
    using dir = createProject();
    const { code, out } = await compare(dir, 'bad.json', 'good.json');
    expect(code).toBe(0);
    expect(out).toContain('🟢 Answers got better: pass rate 50 % → 100 %');
  });

  it('matches the cells of two folders, and names those that are missing', async () => {
    using dir = createProject();
    const { out } = await compare(dir, 'before', 'after', '--json');
    expect(JSON.parse(out)).toMatchObject({
      cells: [{ model: 'm', verdict: 'regressed' }],
      missing_cells: [{ benchmark: 'b', model: 'gone' }],
    });
  });

  it('matches by cell where one of both is a folder', async () => {
    using dir = createProject();
    const { out } = await compare(dir, 'before', 'bad.json', '--json');
    expect(JSON.parse(out)).toMatchObject({ cells: [{ model: 'other', verdict: 'no_baseline' }] });
  });

  it('gives 0 where --fail-on does not name what it found', async () => {
    using dir = createProject();
    expect((await compare(dir, 'good.json', 'bad.json', '--fail-on', 'latency')).code).toBe(0);
  });

  it('gives 1 for missing baselines where --fail-on names them', async () => {
    using dir = createProject();
    const args = ['before', 'bad.json', '--fail-on', 'no-baseline'];
    expect((await compare(dir, ...args)).code).toBe(1);
  });

  it('writes nothing, and says nothing on the error stream', async () => {
    using dir = createProject();
    const before = readdirSync(dir.path, { recursive: true });
    expect((await compare(dir, 'before', 'after')).err).toBe('');
    expect(readdirSync(dir.path, { recursive: true })).toEqual(before);
  });

  it.each([
    [['good.json', 'nowhere'], 'there is no file or folder'],
    [['good.json'], 'expected BASE NEW, found `good.json`'],
    [['good.json', 'bad.json', 'after'], 'expected BASE NEW, found `good.json` `bad.json` `after`'],
    [['good.json', 'bad.json', '--fail-on', ''], '--fail-on needs a value'],
    [['good.json', 'bad.json', '--fail-on=never,regression'], '`never` is not one of'],
    [['good.json', 'bad.json', '--results', 'x'], 'unknown option --results'],
  ])('refuses %j', async (args, message) => {
    using dir = createProject();
    expect(await problemsOfAsync(compare(dir, ...args))).toContain(message);
  });
});
