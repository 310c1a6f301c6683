import { crc32, inflateRawSync } from 'node:zlib';

/** Failure of an archive that somebody else made: it is not believed. */
export class ArchiveError extends Error {}

const END = { signature: 0x06054b50, length: 22, maxComment: 65_535 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const STORED = 0;
const DEFLATED = 8;
/** Most bytes of what an archive says of a file. */
const MAX_ENTRY = 1024;

/** Limits of what is unpacked of an archive. */
export type ZipLimits = { readonly bytes: number; readonly files: number };

/** Reads bytes of an archive from a place on, fewer where it ends before. */
export type ReadAt = (at: number, length: number) => Buffer;

/** A file of an archive, as the archive describes it. */
export type ZipEntry = {
  readonly name: string;
  readonly isPacked: boolean;
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
  const readAt: ReadAt = (at, length) => archive.subarray(at, at + length);
  const entries = listEntries(readAt, archive.length, limits);
  return new Map(entries.map((entry) => [entry.name, unpack(readAt, entry)]));
}

/** Lists what an archive of so many bytes says of its files, where all of it is within the limits. */
export function listEntries(readAt: ReadAt, length: number, limits: ZipLimits): ZipEntry[] {
  return checked(() => checkEntries(readEntries(readAt, length, limits), limits));
}

function readEntries(readAt: ReadAt, length: number, limits: ZipLimits): ZipEntry[] {
  const end = findEnd(readAt, length);
  const count = end.readUInt16LE(10);
  if (count > limits.files) throw new ArchiveError(`it has more than ${limits.files} files`);
  const directory = readAt(end.readUInt32LE(16), count * MAX_ENTRY);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    expect(directory, at, ENTRY.signature);
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
    const next = at + ENTRY.length + (nameLength ?? 0);
    const method = directory.readUInt16LE(at + 10);
    if (method !== STORED && method !== DEFLATED) throw damaged();
    entries.push({
      name: directory.toString('utf8', at + ENTRY.length, next),
      isPacked: method === DEFLATED,
      crc: directory.readUInt32LE(at + 16),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    });
    at = next + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function checkEntries(entries: ZipEntry[], limits: ZipLimits): ZipEntry[] {
  if (entries.reduce((sum, { size }) => sum + size, 0) > limits.bytes)
    throw new ArchiveError(`it unpacks to more than ${limits.bytes} bytes`);
  if (
    !entries.every(({ name }) => isPlain(name)) ||
    new Set(entries.map(({ name }) => name)).size < entries.length
  )
    throw new ArchiveError('a file in it has a name that is not allowed');
  return entries;
}

/** Tells whether a name is that of a file in the folder itself, on every system. */
function isPlain(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[/\\:\p{Cc}\uFFFD]/u.test(name) && name.length <= 255;
}

function findEnd(readAt: ReadAt, length: number): Buffer {
  const first = Math.max(0, length - END.length - END.maxComment);
  const tail = readAt(first, length - first);
  for (let at = tail.length - END.length; at >= 0; at -= 1)
    if (tail.readUInt32LE(at) === END.signature) return tail.subarray(at);
  throw damaged();
}

/** Finds where the content of a file begins in its archive. */
export function findContent(readAt: ReadAt, { offset }: ZipEntry): number {
  return checked(() => {
    const local = readAt(offset, LOCAL.length);
    expect(local, 0, LOCAL.signature);
    return offset + LOCAL.length + local.readUInt16LE(26) + local.readUInt16LE(28);
  });
}

function unpack(readAt: ReadAt, entry: ZipEntry): Buffer {
  const content = readAt(findContent(readAt, entry), entry.packed);
  const bytes = entry.isPacked ? inflate(content, entry.size) : content;
  if (bytes?.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged();
  return bytes;
}

function inflate(content: Buffer, size: number): Buffer | null {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}

function expect(bytes: Buffer, at: number, signature: number): void {
  if (bytes.readUInt32LE(at) !== signature) throw damaged();
}

/** Gives what an act gives that reads numbers; one that points out of the archive is damage. */
function checked<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error;
  }
}

/** Gives the failure of an archive that is not as it says. */
export function damaged(): ArchiveError {
  return new ArchiveError('its archive is damaged');
}
