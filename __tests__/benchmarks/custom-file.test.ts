import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCandidates } from '../../src/benchmarks/candidates.ts';
import { openBenchmarkFile } from '../../src/benchmarks/custom-file.ts';
import { localWorkspace } from '../../src/text/reach.ts';
import { problemsOf } from '../support/problems-of.ts';
import { createTempDir } from '../support/temp-dir.ts';

describe('openBenchmarkFile', () => {
  it.each([
    ['b.yaml', '{"name": "b", "repeat": 2}'], // JSON in a YAML file
    ['b.yaml', '{name: b, repeat: 2}'], // YAML that only looks like it
    ['b.yaml', 'name: b\nrepeat: 2\n'],
    ['b.json', '{"name": "b", "repeat": 2}'],
  ])('reads %s: %j', (name, text) => {
    using dir = createTempDir({ [name]: text });
    const source = openBenchmarkFile(name, localWorkspace(dir.path));
    expect(source.value).toEqual({ name: 'b', repeat: 2 });
    expect(source.placeOf(['repeat']).file).toBe(name);
  });
});

describe('openBenchmarkFile and a large file', () => {
  const large = ' '.repeat(5 * 1024 * 1024);

  it('refuses YAML by its size', () => {
    using dir = createTempDir({ 'b.yaml': `name: b\n${large}` });
    expect(problemsOf(() => openBenchmarkFile('b.yaml', localWorkspace(dir.path)))).toBe(
      'cannot read `b.yaml`: it has 5242888 bytes; at most 4194304 are allowed in YAML: rows belong into a JSONL or CSV file',
    );
  });

  it.each([
    ['b.yaml', ''],
    ['b.yaml', '\uFEFF'],
    ['b.json', '\n'],
  ])('reads JSON in %s after %j', (name, before) => {
    using dir = createTempDir({ [name]: `${before}{"name": "b"${large}}` });
    expect(openBenchmarkFile(name, localWorkspace(dir.path)).value).toEqual({ name: 'b' });
  });

  it('passes over one of somebody else', () => {
    using dir = createTempDir({ 'a.yaml': `kind: x\n${large}`, 'b.yaml': `name: b\n${large}` });
    expect(openCandidates(['*.yaml'], localWorkspace(dir.path)).map(({ status }) => status)).toEqual([
      'foreign',
      'broken',
    ]);
  });
});

describe('readCustomFile', () => {
  it('holds no mistakes that are not told, however many cases are wrong', () => {
    const script = `
      import { readCustomFile } from ${JSON.stringify(path.resolve('src/benchmarks/custom-file.ts'))};
      const place = () => ({ file: 'b.json', line: 1 });
      const value = { name: 'b', test_cases: new Array(1_000_000).fill([]) };
      try {
        readCustomFile({ file: 'b.json', value, placeOf: place, placeOfKey: place }, undefined);
      } catch (error) {
        console.log(error.problems.length, error.problems.at(-1).message);
      }`;
    const { stdout } = spawnSync(
      process.execPath,
      ['--max-old-space-size=200', '--input-type=module', '-e', script],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('201 the file has more mistakes than these 200\n');
  });
});
