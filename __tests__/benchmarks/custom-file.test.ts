import { describe, expect, it } from 'vitest';
import { openBenchmarkFile } from '../../src/benchmarks/custom-file.ts';
import { localWorkspace } from '../../src/text/reach.ts';
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
