/** The file of a recording, kept so that recording into it again leaves a recording of the same size. */
import { appendFile, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { SIZE_LIMITS } from '../text/read-text.ts';

const LINE_FEED = 10;

/** Ends the last line of a file that somebody wrote by hand, so that no row runs into it. */
export async function endLastLine(file: string): Promise<void> {
  const size = await sizeOf(file);
  if (size === 0) return;
  const handle = await open(file, 'r');
  try {
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
    if (buffer[0] === LINE_FEED) return;
  } finally {
    await handle.close();
  }
  await appendFile(file, '\n');
}

/**
 * Drops the rows that later ones replace; `keyOf` gives what a row answers, undefined for what is no row. Each answer
 * keeps its line, so that version control shows which answers changed.
 */
export async function dropReplaced(file: string, keyOf: (row: string) => string | undefined): Promise<void> {
  if ((await sizeOf(file)) > SIZE_LIMITS.rows) return;
  const lines = (await readFile(file, 'utf8')).split('\n');
  const rows = new Map<string, string>();
  for (const [index, line] of lines.entries()) rows.set(keyOf(line) ?? `line ${index}`, line);
  if (rows.size === lines.length) return;
  const next = `${file}.new`;
  // Made anew: what stands there may be a link to somewhere else.
  await rm(next, { force: true });
  await writeFile(next, [...rows.values()].join('\n'), { flag: 'wx' });
  await rename(next, file);
}

async function sizeOf(file: string): Promise<number> {
  return await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
