/** A report as GitHub shows it in a comment, closely enough for a picture. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Renders GitHub's Markdown as HTML. */
export function renderGfm(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
}

/** Gives a page that shows a report as a comment, light or dark as the browser is. */
export function renderComment(markdown: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Comment</title><style>${STYLE}</style><article>${renderGfm(markdown)}</article>`;
}

const STYLE = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #e6edf3); --line: light-dark(#d1d9e0, #3d444d);
  --soft: light-dark(#f6f8fa, #151b23); --code: light-dark(#818b981f, #656c7633); }
* { box-sizing: border-box; }
body { margin: 0; padding: 16px; color: var(--text); background: light-dark(#fff, #0d1117);
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Inter, "DejaVu Sans Condensed", sans-serif; }
article { width: 780px; padding: 16px; border: 1px solid var(--line); border-radius: 6px; }
h2 { margin: 0 0 16px; padding-bottom: .3em; font-size: 1.5em; line-height: 1.25; border-bottom: 1px solid var(--line); }
p, ul, table, pre, details { margin: 0 0 16px; }
ul { padding-left: 2em; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--line); }
tr:nth-child(2n) { background: var(--soft); }
code { padding: .2em .4em; font: 85% ui-monospace, "DejaVu Sans Mono", monospace; white-space: break-spaces;
  background: var(--code); border-radius: 6px; }
pre { padding: 16px; background: var(--soft); border-radius: 6px; }
pre code { padding: 0; background: none; }
sub { position: relative; bottom: -.25em; font-size: 75%; vertical-align: baseline; }
`;
