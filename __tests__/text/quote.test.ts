import { describe, expect, it } from 'vitest';
import { yamlText } from '../../src/text/quote.ts';
import { CONFIG_LIMITS, parseYaml } from '../../src/text/yaml.ts';

describe('yamlText', () => {
  it.each(['answer', 'Best Answer', 'sets/c.csv', 'a.b', 'x'])('leaves %s as it is', (text) => {
    expect(yamlText(text)).toBe(text);
  });

  it.each(['null', 'True', '1', 'a: b', 'a, b', '', ' a', 'a ', '#a', 'a #b', '"a"', '[a]', 'Größe'])(
    'writes %j so that YAML reads it back',
    (text) => {
      expect(parseYaml(`{ k: ${yamlText(text)} }`, 'f.yaml', CONFIG_LIMITS).value).toEqual({ k: text });
    },
  );
});
