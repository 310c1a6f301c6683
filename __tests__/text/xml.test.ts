import { describe, expect, it } from 'vitest';
import { xmlAttribute, xmlText } from '../../src/text/xml.ts';

describe('xmlText', () => {
  it('escapes what XML would read', () => {
    expect(xmlText('a < b && c > "d"\r\n]]>')).toBe('a &lt; b &amp;&amp; c &gt; "d"&#13;\n]]&gt;');
  });

  it('replaces what XML cannot hold, and keeps the rest', () => {
    expect(xmlText('\u0000\u001b\ud800\ufffe\uffff')).toBe('\ufffd'.repeat(5));
    expect(xmlText('\t é 😀 \u0085')).toBe('\t é 😀 \u0085');
  });
});

describe('xmlAttribute', () => {
  it('keeps quotes, tabs and ends of lines', () => {
    expect(xmlAttribute('a "b"\t\r\n<')).toBe('"a &quot;b&quot;&#9;&#13;&#10;&lt;"');
  });
});
