import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Block } from '../report.ts';
import { readAssets } from './assets.ts';

/** Compresses in a thread of the engine's own: this one hears the network and signals meanwhile. */
const compress = promisify(gzip);
/** Blocks that are compressed at once, while the next one is made. */
const AT_ONCE = 4;

/** A block as it stands in the page. */
type Packed = Block & { readonly text: string };

/**
 * Writes the page: its policy, style and program, and the blocks of its data, each compressed on its own. The program
 * stands behind the first block, before those that it needs later: a browser paints while it still reads the rest.
 * Nothing of anybody's stands in the HTML but the title: all else is base64.
 */
export async function* writePage(blocks: AsyncIterable<Block>): AsyncGenerator<string> {
  const { script, style } = await readAssets();
  let isBegun = false;
  for await (const { name, value, text } of packAhead(blocks)) {
    if (!isBegun) yield beginning(titleOf(value), { script, style });
    yield `<script type="application/octet-stream" id="block-${name}">${text}</script>\n`;
    if (!isBegun) yield `<script>${script}</script>\n`;
    isBegun = true;
  }
  yield '</body>\n</html>\n';
}

/** Gives the blocks in their order. */
async function* packAhead(blocks: AsyncIterable<Block>): AsyncGenerator<Packed> {
  const waiting: Promise<Packed>[] = [];
  for await (const block of blocks) {
    const packing = pack(block);
    // Its failure is found where it is awaited, which may be later.
    void packing.catch(() => undefined);
    waiting.push(packing);
    const first = waiting.length < AT_ONCE ? undefined : waiting.shift();
    if (first !== undefined) yield await first;
  }
  for (const packing of waiting) yield await packing;
}

async function pack(block: Block): Promise<Packed> {
  return { ...block, text: (await compress(JSON.stringify(block.value))).toString('base64') };
}

function titleOf(head: object): string {
  return 'title' in head && typeof head.title === 'string' ? head.title : '';
}

function beginning(title: string, { script, style }: { script: string; style: string }): string {
  const policy = [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="generator" content="llm-bench">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<div id="page"><h1>${escapeHtml(title)}</h1><noscript><p>The rest of this page needs JavaScript; summary.md beside it does not.</p></noscript></div>
`;
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
