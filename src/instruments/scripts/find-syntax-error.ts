import { execFile } from 'node:child_process';
import path from 'node:path';
import { PROGRAM_ENDINGS } from '../../text/collect-sources.ts';
import type { StagedPlace } from './read-reply.ts';
import type { Stage } from './stage.ts';

const PATIENCE_MS = 10_000;

/** Finds the line of a staged program that cannot be parsed, without running it; Node does not tell it of every module. */
export async function findSyntaxError(stage: Stage, file: string): Promise<StagedPlace | undefined> {
  if (!PROGRAM_ENDINGS.includes(path.extname(file))) return undefined;
  const full = stage.placeOf(file);
  const complaint = await new Promise<string>((resolve) => {
    const options = { env: { HOME: stage.folder }, timeout: PATIENCE_MS };
    execFile(process.execPath, ['--check', full], options, (_error, _output, told) => resolve(told));
  });
  const [first = ''] = complaint.split('\n');
  const line = first.startsWith(`${full}:`) ? Number(first.slice(full.length + 1)) : NaN;
  return Number.isInteger(line) ? { file, line } : undefined;
}
