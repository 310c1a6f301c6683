import { readdirSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

type Entry = readonly [name: string, content: string | Buffer];

/** A packed tar archive of any names, the same one more than once too. */
export function createTar(files: Readonly<Record<string, string>> | readonly Entry[]): Buffer {
  const entries: readonly Entry[] = Array.isArray(files)
    ? (files as readonly Entry[])
    : Object.entries(files);
  const blocks = entries.flatMap(([name, content]) => {
    const bytes = Buffer.from(content);
    const header = Buffer.alloc(512);
    const size = bytes.length.toString(8).padStart(11, '0');
    header.write(
      `${name.padEnd(100, '\0')}0000644\0${'0000000\0'.repeat(2)}${size}\0${'0'.repeat(11)}\0        0`,
      'latin1',
    );
    header.write('ustar\x0000', 257, 'latin1');
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]), { level: 1 });
}

/** A zip archive of any names; `claim` changes what it says of its files' sizes. */
export function createZip(entries: readonly Entry[], claim = (size: number): number => size): Buffer {
  const locals: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, content] of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 1 });
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(claim(bytes.length), 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const offset = Buffer.alloc(14);
    offset.writeUInt32LE(at, 10);
    list.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), about, offset.subarray(0, 14), Buffer.from(name));
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.from(name), packed]);
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** Watches how many bytes a folder holds; gives the most there were until then. */
export function watchFolder(folder: string): () => number {
  let most = 0;
  const look = (): void => void (most = Math.max(most, sizeOf(folder)));
  const timer = setInterval(look, 2);
  return () => {
    clearInterval(timer);
    return most;
  };
}

function sizeOf(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true }).reduce(
      (sum, name) => sum + (lstatSync(path.join(folder, String(name)), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
  } catch {
    // What is listed may be gone by now.
    return 0;
  }
}
