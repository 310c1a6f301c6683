import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeCell,
  codeSpan,
  htmlCode,
  oneLine,
  plainText,
  markdownPhrase,
  jsonText,
} from '../../src/text/escape.ts';
import { HOSTILE, outsideCode } from '../support/hostile.ts';

describe('oneLine', () => {
  it.each([
    ['two\r\nlines\tand\u2028more', 'two lines and more'],
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['ab\u202edc\u2066', 'abdc'],
    ['z\u200be\u200dr\ufeffo\u00ad', 'zer o'],
    ['tag\u{e0041}\u{e0042}, lone \ud800', 'tag, lone'],
    ['  héllo 世界 😀  ', 'héllo 世界 😀'],
  ])('makes %j harmless', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });

  it('cuts at 300 characters, not within one', () => {
    expect(oneLine('😀'.repeat(300))).toBe('😀'.repeat(300));
    expect(oneLine('😀'.repeat(301))).toBe(`${'😀'.repeat(299)}…`);
    expect(oneLine(`${' '.repeat(10_000)}end`)).toBe('end');
    expect(oneLine('x'.repeat(10_000_000))).toHaveLength(300);
  });
});

describe('codeSpan', () => {
  it.each([
    ['plain', '`plain`'],
    ['a `b` c', '`` a `b` c ``'],
    ['```js', '```` ```js ````'],
    ['`', '`` ` ``'],
    ['\u200b \n', '*empty*'],
    ['<!-- marker -->', '`<! -- marker -->`'],
    ['a | b', '`a | b`'],
  ])('wraps %j', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  it('keeps below the number of backticks after which GitHub closes no span', () => {
    const [fence = ''] = /^`+/.exec(codeSpan(`${'`'.repeat(100)} @org/team`)) ?? [];
    expect(fence).toHaveLength(41);
  });

  it.each(HOSTILE)('leaves nothing of %j outside of code', (text) => {
    for (const span of [codeSpan(text), codeCell(text)]) {
      expect(outsideCode(span)).toMatch(/^(?:\*empty\*)?$/);
      expect(span).not.toContain('<!--');
    }
  });

  it('leaves nothing of any text outside of code', () => {
    const mean = fc.string({ unit: fc.constantFrom('`', '\\', '|', '\n', ' ', '<', '!', '-', '@', 'a') });
    fc.assert(
      fc.property(mean, (text) => {
        expect(outsideCode(codeSpan(text))).toMatch(/^(?:\*empty\*)?$/);
        expect(codeCell(text)).not.toMatch(/(?<!\\)\||\\\\\|/);
      }),
    );
  });
});

describe('htmlCode', () => {
  it('escapes what HTML reads', () => {
    expect(htmlCode('</code><img src=x> & `@org/team`')).toBe(
      '<code>&lt;/code&gt;&lt;img src=x&gt; &amp; `@org/team`</code>',
    );
  });
});

describe('markdownPhrase', () => {
  it('makes code of someone else’s words alone', () => {
    const phrase = ['could not be asked (`x`): ', { theirs: 'see @org: https://x.example' }, ', so'];
    expect(markdownPhrase(phrase)).toBe('could not be asked (`x`): `see @org: https://x.example`, so');
  });
});

describe('plainText', () => {
  it.each([
    ['::error::x', ': :error::x'],
    [' \u200b\r\n ::set-output name=a::b', ': :set-output name=a::b'],
    ['x ##[set-output name=regression]false', 'x ## [set-output name=regression]false'],
    ['##\u200b[error]', '## [error]'],
    ['done\r::error::x', 'done ::error::x'],
    ['\u001b]0;title\u0007', ']0;title'],
    ['std::vector', 'std::vector'],
  ])('makes %j harmless', (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });
});

describe('jsonText', () => {
  it.each([
    ['##[error]x'],
    ['a ####[b] ##['],
    ['\\##['],
    ['\\\\##[group]"'],
    ['\u2028::error::x\u2029\u0085'],
    ['\u009b31mred \\\u007f'],
  ])('gives %j as the same value, harmless', (text) => {
    const value = { [text]: [text], plain: '#[' };
    for (const indent of [undefined, 2]) {
      const printed = jsonText(value, indent);
      expect(printed).not.toContain('##[');
      expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      expect(JSON.parse(printed)).toEqual(value);
    }
  });
});
