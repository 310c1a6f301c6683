/** The file of a recording, kept so that recording into it again leaves a recording of the same size. */
import { constants } from 'node:fs';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { modeOf } from '../text/mode-of.ts';
import { posixFlag } from '../text/posix-flag.ts';
import { SIZE_LIMITS } from '../text/read-text.ts';

const LINE_FEED = 10;
/** What was no link when the config was read must be none now; a FIFO does not hold the run. */
const SAFELY = posixFlag('O_NOFOLLOW') | posixFlag('O_NONBLOCK');
const READ = constants.O_RDONLY | SAFELY;
const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | SAFELY;

/** Makes a recording ready for more rows: its folder is there, and the last line that somebody wrote by hand ends. */
export async function openRecording(file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const size = await sizeOf(file);
  if (size === 0) return;
  const last = await withFile(file, READ, (handle) => handle.read(Buffer.alloc(1), 0, 1, size - 1));
  if (last.buffer[0] !== LINE_FEED) await appendText(file, '\n');
}

/** Appends a text to a recording, or nothing of it; what has become a link or no regular file is an error. */
export async function appendText(file: string, text: string): Promise<void> {
  await withFile(file, APPEND, async (handle) => {
    const { size } = await handle.stat();
    try {
      await handle.writeFile(text);
    } catch (error) {
      // A row that a full disk cut off would be none when it is replayed.
      await handle.truncate(size).catch(() => undefined);
      throw error;
    }
  });
}

/**
 * Drops the rows that later ones replace; `keyOf` gives what a row answers, undefined for what is no row. Each answer
 * keeps its line, so that version control shows which answers changed.
 */
export async function dropReplaced(file: string, keyOf: (row: string) => string | undefined): Promise<void> {
  if ((await sizeOf(file)) > SIZE_LIMITS.rows) return;
  const lines = (await withFile(file, READ, (handle) => handle.readFile('utf8'))).split('\n');
  const rows = new Map<string, string>();
  for (const [index, line] of lines.entries()) rows.set(keyOf(line) ?? `line ${index}`, line);
  if (rows.size === lines.length) return;
  const next = `${file}.new`;
  // Made anew: what stands there may be a link to somewhere else.
  await rm(next, { force: true });
  await writeFile(next, [...rows.values()].join('\n'), { flag: 'wx', mode: modeOf(file) });
  await rename(next, file);
}

async function withFile<T>(file: string, flags: number, act: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(file, flags);
  try {
    const stat = await handle.stat();
    if (!stat.isFile() || stat.nlink > 1) throw new Error('it is no regular file with one name');
    return await act(handle);
  } finally {
    await handle.close();
  }
}

async function sizeOf(file: string): Promise<number> {
  return await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}
