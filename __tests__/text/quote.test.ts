import { describe, expect, it } from 'vitest';
import { quote, yamlText } from '../../src/text/quote.ts';
import { CONFIG_LIMITS, parseYaml } from '../../src/text/yaml.ts';

describe('quote', () => {
  it.each([
    ['https://h/v1?api-version=1&api-key=abc', '`https://h/v1?api-version=1&api-key=***`'],
    ['h/v1?X-Amz-Signature=abc&v=1', '`h/v1?X-Amz-Signature=***&v=1`'],
    ['h?%6bey=abc', '`h?%6bey=***`'],
    ['h?auth=abc', '`h?auth=***`'],
    ['https://me:word@h', '`https://***@h`'],
    ['h?design=abc', '`h?design=abc`'],
  ])('shows %s without what may be a key', (text, shown) => {
    expect(quote(text)).toBe(shown);
  });
});

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
