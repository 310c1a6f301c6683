import type { Chunk } from './chunks.ts';
import type { Files } from './folder.ts';

/** Where the bundle's runtime makes the name of a chunk's file out of its number. */
const RUNTIME_LINE = /return "" \+ chunkId \+ "\.index\.js";/g;

/** Gives a bundle with its chunks in files of these names, and a runtime that finds them there. */
export function renameChunks(bundle: Files, names: ReadonlyMap<Chunk, string>): Files {
  const renamed = new Map(bundle);
  for (const [{ file }, name] of names) {
    renamed.delete(file);
    renamed.set(`${name}.js`, readFile(bundle, file));
  }
  const code = patchRuntime(readFile(bundle, 'index.js').toString(), names);
  return renamed.set('index.js', Buffer.from(code));
}

function readFile(bundle: Files, name: string): Buffer {
  const content = bundle.get(name);
  if (content === undefined) throw new Error(`the bundle has no file ${name}`);
  return content;
}

function patchRuntime(code: string, names: ReadonlyMap<Chunk, string>): string {
  const found = code.match(RUNTIME_LINE)?.length ?? 0;
  if (found !== 1)
    throw new Error(
      `the bundler names chunks in another way than expected: ${found} lines like ${RUNTIME_LINE}`,
    );
  const entries = [...names]
    .map(([{ id }, name]) => ({ id, name }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const lines = entries.map(({ id, name }) => `  ${JSON.stringify(id)}: ${JSON.stringify(name)},`);
  return code.replace(RUNTIME_LINE, () => ['return {', ...lines, '}[chunkId] + ".js";'].join('\n'));
}
