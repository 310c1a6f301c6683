import { createRequire } from 'node:module';
import path from 'node:path';
import type { Files } from './folder.ts';

type Ncc = (
  entry: string,
  options: { readonly quiet: boolean },
) => Promise<{
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
}>;

// It comes without types.
const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;

/** Bundles an entry with all that it needs; `index.js` is what is loaded first. */
export async function bundle(entry: string): Promise<Files> {
  const { code, assets } = await ncc(path.resolve(entry), { quiet: true });
  return new Map([
    ['index.js', Buffer.from(code)],
    ...Object.entries(assets).map(([name, { source }]) => [name, Buffer.from(source)] as const),
  ]);
}
