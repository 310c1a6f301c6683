/** The answers of a folder as one packed text, to be carried to another machine. */
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fromLine, keyOfLine } from './answer-lines.ts';
import { isCurrent, listSegments, nameSegment, SegmentReader } from './answer-segments.ts';

/** Most bytes of answers that are packed, and that are unpacked. */
const MAX_TEXT_BYTES = 48 * 1024 * 1024;
/** Most bytes of a pack: what an entry of the Actions cache may hold. */
export const MAX_PACK_BYTES = 15 * 1024 * 1024;

const pack = promisify(gzip);

/** Packs the newest answers of a folder, each once, as far as they fit; null where there are none. */
export async function packAnswers(
  folder: string,
  now: Date,
  maxBytes: number = MAX_PACK_BYTES,
): Promise<Buffer | null> {
  for (let lines = listNewest(folder, now.getTime()); lines.length > 0;) {
    const packed = await pack(lines.join('\n'));
    if (packed.length <= maxBytes) return packed;
    lines = lines.slice(0, Math.floor(lines.length / 2));
  }
  return null;
}

/** Puts packed answers into a folder, as older than those of a run; what is no pack, or too large, is none. */
export function unpackAnswers(packed: Buffer, folder: string, project: string, startedAt: Date): void {
  const text = tryUnpack(packed);
  if (text === undefined) return;
  mkdirSync(folder, { recursive: true });
  const { file } = nameSegment(folder, project, startedAt.getTime() - 1, 0);
  writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
}

/** Lists the lines that may still serve, those of the newest files first. */
function listNewest(folder: string, nowMs: number): string[] {
  const reader = new SegmentReader();
  const lines = new Map<string, string>();
  let bytes = 0;
  for (const segment of listSegments(folder).toReversed())
    for (const { line } of reader.lines(segment)) {
      const key = keyOfLine(line);
      if (key === undefined || lines.has(key)) continue;
      const text = line.toString('utf8');
      const kept = fromLine(text, key);
      if (kept === undefined || !isCurrent({ startedMs: Date.parse(kept.asked_at) }, nowMs)) continue;
      bytes += line.length + 1;
      if (bytes > MAX_TEXT_BYTES) break;
      lines.set(key, text);
    }
  reader.close();
  return [...lines.values()];
}

function tryUnpack(packed: Buffer): Buffer | undefined {
  try {
    return gunzipSync(packed, { maxOutputLength: MAX_TEXT_BYTES });
  } catch {
    return undefined;
  }
}
