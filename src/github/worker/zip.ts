import { crc32, inflateRawSync } from 'node:zlib';

/** Failure of an archive that somebody else made: it is not believed. */
export class ArchiveError extends Error {}

const END = { signature: 0x06054b50, length: 22, maxComment: 65_535 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const STORED = 0;
const DEFLATED = 8;

/** Limits of what is unpacked of an archive. */
export type ZipLimits = { readonly bytes: number; readonly files: number };

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
};

/**
 * Lists the files of a zip archive that has no folders. What the archive says of all of them is checked before anything
 * is unpacked, and nothing unpacks to more than it said.
 */
export function unzip(archive: Buffer, limits: ZipLimits): Map<string, Buffer> {
  try {
    const entries = listEntries(archive, limits);
    return new Map(entries.map((entry) => [entry.name, unpack(archive, entry)]));
  } catch (error) {
    // A number that points out of the archive.
    throw error instanceof RangeError ? new ArchiveError('its archive is damaged') : error;
  }
}

function listEntries(archive: Buffer, limits: ZipLimits): Entry[] {
  const end = findEnd(archive);
  const count = archive.readUInt16LE(end + 10);
  if (count > limits.files) throw new ArchiveError(`it has more than ${limits.files} files`);
  const entries: Entry[] = [];
  for (let at = archive.readUInt32LE(end + 16); entries.length < count;) {
    expect(archive, at, ENTRY.signature);
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const next = at + ENTRY.length + (nameLength ?? 0);
    entries.push({
      name: archive.toString('utf8', at + ENTRY.length, next),
      method: archive.readUInt16LE(at + 10),
      crc: archive.readUInt32LE(at + 16),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    });
    at = next + (extra ?? 0) + (comment ?? 0);
  }
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.bytes)
    throw new ArchiveError(`it unpacks to more than ${limits.bytes} bytes`);
  if (!entries.every(({ name }) => isPlain(name)) || new Set(entries.map(({ name }) => name)).size < count)
    throw new ArchiveError('a file in it has a name that is not allowed');
  return entries;
}

/** Tells whether a name is that of a file in the folder itself, on every system. */
function isPlain(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[/\\:\p{Cc}\uFFFD]/u.test(name) && name.length <= 255;
}

function findEnd(archive: Buffer): number {
  const first = Math.max(0, archive.length - END.length - END.maxComment);
  for (let at = archive.length - END.length; at >= first; at -= 1)
    if (archive.readUInt32LE(at) === END.signature) return at;
  throw new ArchiveError('its archive is damaged');
}

function unpack(archive: Buffer, { method, crc, packed, size, offset }: Entry): Buffer {
  expect(archive, offset, LOCAL.signature);
  const start = offset + LOCAL.length + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const content = archive.subarray(start, start + packed);
  const bytes = method === STORED ? content : method === DEFLATED ? inflate(content, size) : null;
  if (bytes?.length !== size || crc32(bytes) !== crc) throw new ArchiveError('its archive is damaged');
  return bytes;
}

function inflate(content: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}

function expect(archive: Buffer, at: number, signature: number): void {
  if (archive.readUInt32LE(at) !== signature) throw new ArchiveError('its archive is damaged');
}
