import { createRequire } from 'node:module';
import path from 'node:path';
import { readChunks, STATS_OPTIONS } from './chunks.ts';
import type { BundleStats, Chunk } from './chunks.ts';
import type { Files } from './folder.ts';

type Ncc = (
  entry: string,
  options: { readonly quiet: boolean },
) => Promise<{
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  readonly stats: { readonly toJson: (options: object) => BundleStats };
}>;

// It comes without types.
const ncc = createRequire(import.meta.url)('@vercel/ncc') as Ncc;

/** Bundles an entry with all that it needs: `index.js` is loaded first, the chunks when what is in them is needed. */
export async function bundle(entry: string): Promise<{ files: Files; chunks: Chunk[] }> {
  const { code, assets, stats } = await ncc(path.resolve(entry), { quiet: true });
  const strays = Object.keys(assets).filter((name) => name.includes('/'));
  // It takes for the path of an asset what it can resolve, puts all files there beside the bundle, and changes the path.
  if (strays.length > 0)
    throw new Error(
      `a path in the sources is taken for ${strays.length} assets, ${strays[0]} first: it must not be resolved from what is unknown`,
    );
  const files = new Map([
    ['index.js', Buffer.from(code)],
    ...Object.entries(assets).map(([name, { source }]) => [name, Buffer.from(source)] as const),
  ]);
  return { files, chunks: readChunks(stats.toJson(STATS_OPTIONS)) };
}
