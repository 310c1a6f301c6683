/** Unpacks archives that are too large for memory, from file to file. */
import { createReadStream, createWriteStream, mkdirSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { damaged, findContent, listEntries } from './zip.ts';
import type { ReadAt, ZipEntry, ZipLimits } from './zip.ts';

/** Unpacks the files of a zip archive into a new folder, as `unzip` does; gives how many bytes they are. */
export async function unzipFile(file: string, folder: string, limits: ZipLimits): Promise<number> {
  await using archive = await open(file);
  const { size } = await archive.stat();
  const readAt: ReadAt = (at, length) => {
    const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - at)));
    return bytes.subarray(0, readSync(archive.fd, bytes, 0, bytes.length, at));
  };
  const entries = listEntries(readAt, size, limits);
  mkdirSync(folder);
  for (const entry of entries)
    await unpackTo(path.join(folder, entry.name), file, findContent(readAt, entry), entry);
  return entries.reduce((sum, entry) => sum + entry.size, 0);
}

async function unpackTo(target: string, file: string, start: number, entry: ZipEntry): Promise<void> {
  let [size, crc] = [0, 0];
  const check = async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      size += piece.length;
      if (size > entry.size) throw damaged();
      crc = crc32(piece, crc);
      yield piece;
    }
  };
  const isEmpty = entry.packed === 0;
  const content = isEmpty
    ? Readable.from([])
    : createReadStream(file, { start, end: start + entry.packed - 1 });
  const written = createWriteStream(target, { flags: 'wx', mode: 0o600 });
  try {
    if (entry.isPacked) await pipeline(content, createInflateRaw(), check, written);
    else await pipeline(content, check, written);
  } catch (error) {
    throw isOfZlib(error) ? damaged() : error;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged();
}

function isOfZlib(error: unknown): boolean {
  return error instanceof Error && /^Z_/.test((error as NodeJS.ErrnoException).code ?? '');
}
