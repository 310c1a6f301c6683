import { describe, expect, it } from 'vitest';
import { loadCasesProject, refuseCases } from '../support/load-cases.ts';

const CASES = { 'c.jsonl': '{"input":"q","expected":"x"}\n' };

describe('readSettingDocuments', () => {
  it.each([
    ['s.json', '{"type": "object"}'],
    ['deep/s.yaml', 'type: object\n'],
  ])('puts the content of %s in the place of its path', async (file, content) => {
    const [benchmark] = await loadCasesProject({
      cases: 'c.jsonl',
      files: { ...CASES, [file]: content },
      lines: `evaluators:\n  - json_schema: { schema: ${file} }\n`,
    });
    expect(benchmark?.evaluators).toEqual([
      { name: 'json_schema', settings: { schema: { type: 'object' } } },
    ]);
  });

  it('reads the file of a case’s own check', async () => {
    const row = { input: 'q', evaluators: [{ json_schema: { schema: 's.json' } }] };
    const [benchmark] = await loadCasesProject({
      cases: 'c.jsonl',
      files: { 'c.jsonl': `${JSON.stringify(row)}\n`, 's.json': '{"type":"array"}' },
    });
    const [item] = benchmark?.cases ?? [];
    expect(item?.ownChecks?.evaluators).toEqual([
      { name: 'json_schema', settings: { schema: { type: 'array' } } },
    ]);
  });

  it.each([
    ['{ schema: none.json }', {}, 'benchmarks/b.yaml:4', 'cannot read `benchmarks/none.json`'],
    [
      '{ schema: ../../etc/passwd.json }',
      {},
      'benchmarks/b.yaml:4',
      'it is not within the working directory',
    ],
    ['{ schema: s.json }', { 's.json': '{\n"type": }' }, 'benchmarks/s.json:2', 'not valid JSON'],
    [
      '{ schema: s.json }',
      { 's.json': '{\n"items":\n{"type":\n"text"}}' },
      'benchmarks/s.json:4',
      '`type` must be one of',
    ],
    [
      '\n      schema:\n        properties:\n          a: { type: text }',
      {},
      'benchmarks/b.yaml:7',
      '`type` must be one of',
    ],
    ['{ schema: 5 }', {}, 'benchmarks/b.yaml:4', 'a schema must be a mapping'],
  ])('refuses %s with its place', async (settings, files, place, message) => {
    const [problem] = await refuseCases({
      cases: 'c.jsonl',
      files: { ...CASES, ...files },
      lines: `evaluators:\n  - json_schema: ${settings}\n`,
    });
    expect(problem).toContain(place);
    expect(problem).toContain(message);
  });

  it('finds a wrong schema in the other spelling of an evaluator', async () => {
    const [problem] = await refuseCases({
      cases: 'c.jsonl',
      files: CASES,
      lines: 'evaluators:\n  - name: json_schema\n    schema:\n      required: a\n',
    });
    expect(problem).toContain('benchmarks/b.yaml:6');
  });
});
