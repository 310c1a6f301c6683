import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/text/json.ts';
import { BENCHMARK_LIMITS, parseYaml } from '../../src/text/yaml.ts';

const TEXT = '{"b": 1,\n "2": [10,\n {"1": 7, "a": 007}],\n "1": 3}';

describe('places', () => {
  it.each([
    ['JSON', () => parseJson(TEXT.replace('007', '7'), 'f.json')],
    ['YAML', () => parseYaml(TEXT, 'f.yml', BENCHMARK_LIMITS)],
  ])('are those of each key and value in %s, whole numbers as keys too', (_kind, parse) => {
    const { placeOf, placeOfKey } = parse();
    expect(placeOfKey(['b'])).toMatchObject({ line: 1, column: 2 });
    expect(placeOf(['b'])).toMatchObject({ line: 1, column: 7 });
    expect(placeOfKey(['2'])).toMatchObject({ line: 2, column: 2 });
    expect(placeOf(['2', 1, 'a'])).toMatchObject({ line: 3, column: 16 });
    expect(placeOfKey(['2', 1, '1'])).toMatchObject({ line: 3, column: 3 });
    expect(placeOf(['1'])).toMatchObject({ line: 4, column: 7 });
    expect(placeOf([])).toMatchObject({ line: 1, column: 1 });
  });

  it('are those of the last thing on the way to what does not exist', () => {
    const { placeOf, placeOfKey } = parseJson(TEXT.replace('007', '7'), 'f.json');
    expect(placeOf(['2', 5])).toMatchObject({ line: 2, column: 7 });
    expect(placeOf(['2', 'x', 'y'])).toMatchObject({ line: 2, column: 7 });
    expect(placeOfKey(['b', 'x'])).toMatchObject({ line: 1, column: 2 });
    expect(placeOf(['constructor'])).toMatchObject({ line: 1, column: 1 });
  });

  it('follow what is merged', () => {
    const text = 'base: &a {2: x, 1: 007}\nmerged:\n  <<: *a\n  z: 1\n';
    const { placeOf, placeOfKey, written } = parseYaml(text, 'f.yml', BENCHMARK_LIMITS);
    expect(written).toEqual({ base: { 1: '007', 2: 'x' }, merged: { 1: '007', 2: 'x', z: 1 } });
    expect(placeOf(['merged', '1'])).toMatchObject({ line: 1, column: 20 });
    expect(placeOfKey(['merged', '2'])).toMatchObject({ line: 1, column: 11 });
    expect(placeOf(['merged', 'z'])).toMatchObject({ line: 4, column: 6 });
  });
});
