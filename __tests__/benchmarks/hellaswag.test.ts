import { describe, expect, it } from 'vitest';
import { checkBenchmark } from '../../src/benchmarks/check-benchmark.ts';
import { hellaswag } from '../../src/benchmarks/hellaswag.ts';
import { findOfficialFile } from '../../src/benchmarks/official.ts';
import { evaluators } from '../../src/evaluators/index.ts';
import { ANYWHERE } from '../../src/text/reach.ts';
import { writeParquet } from '../support/parquet-file.ts';
import { createTempDir } from '../support/temp-dir.ts';

const place = { file: 'c.yml', line: 5 };
const ROW = {
  ind: 24,
  activity_label: 'Baking bread',
  ctx_a: '[header] How to bake [title] Take some flour  and water. [sub] Wait',
  ctx_b: 'the baker in Paris',
  endings: [' kneads the  dough. ', '[step] sings [title] loud', 'sleeps.', '[unclosed'],
  label: 3,
  split_type: 'zeroshot',
};

async function load(path: string) {
  const benchmark = await hellaswag.load({ path, reach: ANYWHERE, place }, {});
  checkBenchmark(benchmark, { evaluators, instruments: {} });
  return { benchmark, cases: [...benchmark.cases] };
}

const jsonl = (...rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('hellaswag', () => {
  it('makes a question of each text, cleaned as the field does', async () => {
    using dir = createTempDir({
      'data/hellaswag_val.jsonl': jsonl(ROW, { ...ROW, ctx_b: '', label: '0', split_type: undefined }),
    });
    for (const path of [dir.path, `${dir.path}/data`, `${dir.path}/data/hellaswag_val.jsonl`]) {
      const { benchmark, cases } = await load(path);
      expect(benchmark.category).toBe('common sense');
      expect(benchmark.prompt).toMatch(/\{\{input\}\}\n\nAnswer with just the letter\.$/);
      expect(benchmark.origin).toMatchObject({
        licence: 'MIT',
        paper: expect.stringContaining('1905.07830'),
      });
      expect(cases).toMatchObject([
        {
          id: 'hellaswag_0',
          input:
            'Baking bread: How to bake. Take some flour and water. Wait The baker in paris\n\nA. kneads the dough.\nB.  sings. loud\nC. sleeps.\nD. [unclosed',
          expected: 'D',
          tags: ['zeroshot'],
          metadata: { choices: ['kneads the dough.', ' sings. loud', 'sleeps.', '[unclosed'] },
          place: { line: 1 },
        },
        { id: 'hellaswag_1', expected: 'A', tags: [], place: { line: 2 } },
      ]);
    }
  });

  it('reads the hubs’ parquet, whose labels are texts', async () => {
    using dir = createTempDir();
    const texts = (name: 'activity_label' | 'ctx_a' | 'ctx_b') => ({ name, texts: [ROW[name]] });
    const columns = [texts('activity_label'), texts('ctx_a'), texts('ctx_b')];
    const endings = { name: 'endings', lists: [ROW.endings] };
    dir.write(
      'data/validation-00000-of-00001.parquet',
      writeParquet([...columns, endings, { name: 'label', texts: ['3'] }]),
    );
    const file = dir.write(
      'test.parquet',
      writeParquet([...columns, endings, { name: 'label', texts: [''] }]),
    );
    expect((await load(dir.path)).cases).toMatchObject([{ id: 'hellaswag_0', expected: 'D' }]);
    await expect(load(file)).rejects.toThrow(
      'test.parquet: row 1: there is no `label`: the answers of the split',
    );
  });

  it('refuses the test split by one sentence', async () => {
    const { label: _, ...row } = ROW;
    using dir = createTempDir({ 'hellaswag_test.jsonl': jsonl(row, row, { ...row, label: '' }) });
    const file = `${dir.path}/hellaswag_test.jsonl`;
    const told = load(file).catch((error: unknown) => String(error).replace(file, 'f'));
    expect(await told).toBe(
      'UserError: f:1: there is no `label`: the answers of the split `test` are not published; take hellaswag_val.jsonl (and 2 more rows)',
    );
  });

  it('names each row that is wrong by its line', async () => {
    using dir = createTempDir({
      'f.jsonl': jsonl(ROW, { ...ROW, label: 4 }, { ...ROW, endings: ['a'] }, { ...ROW, label: 1.5 }, []),
    });
    const told = load(`${dir.path}/f.jsonl`).catch((error: unknown) =>
      String(error).replaceAll(dir.path, ''),
    );
    expect(await told).toBe(
      [
        'UserError: /f.jsonl:2: `label` must be a whole number from 0 to 3',
        '/f.jsonl:3: `endings` must be a list of 2 to 26 texts, found a list',
        '/f.jsonl:4: `label` must be a whole number, found `1.5`',
        '/f.jsonl:5: the file must be a mapping, found an empty list',
      ].join('\n'),
    );
  });

  it('says what it looked for', async () => {
    using dir = createTempDir({ 'empty.jsonl': '' });
    await expect(load(dir.path)).rejects.toThrow('c.yml:5: no texts of HellaSwag are in');
    await expect(load(`${dir.path}/empty.jsonl`)).rejects.toThrow('c.yml:5: hellaswag: there is no text');
    expect(hellaswag.files({}).map((file) => findOfficialFile('hellaswag', file))).not.toContain(undefined);
  });
});
