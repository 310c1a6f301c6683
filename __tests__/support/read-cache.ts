import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import type { CacheEntry } from './results-double.ts';

const BLOCK = 512;

/** Gives the texts of the files in cache entries: archives, in which ours are compressed once more. */
export function readCaches(entries: readonly CacheEntry[]): string[] {
  return entries.flatMap(({ bytes }) => {
    const archive = bytes.readUInt32LE(0) === 0xfd2fb528 ? zstdDecompressSync(bytes) : gunzipSync(bytes);
    return listFiles(archive).map((file) => gunzipSync(file).toString());
  });
}

/** Walks a tar archive: a header of 512 bytes with the size in octal, then the file, padded. */
function listFiles(archive: Buffer): Buffer[] {
  const files: Buffer[] = [];
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0;) {
    const size = Number.parseInt(archive.toString('latin1', at + 124, at + 135), 8);
    const isFile = archive.toString('latin1', at + 156, at + 157) === '0';
    if (isFile) files.push(archive.subarray(at + BLOCK, at + BLOCK + size));
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}
