import { createHash } from 'node:crypto';
import type { PageAssets } from '../report/page/assets.ts';

/** The page, and what it may do. */
export type Page = { readonly html: string; readonly policy: string };

/** Writes the page: its style and program, and nothing of anybody's; answers come when it asks for them. */
export function writePage({ script, style }: PageAssets): Page {
  const policy = [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(style)}'`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Rate answers</title>
<style>${style}</style>
</head>
<body>
<main id="page"><h1>Rate answers</h1><noscript><p>This page needs JavaScript.</p></noscript></main>
<script>${script}</script>
</body>
</html>
`;
  return { html, policy };
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
