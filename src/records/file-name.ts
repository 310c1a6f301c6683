import { randomUUID } from 'node:crypto';

/** Pattern of a results file's name: `<benchmark>_<model>_<YYYYMMDD_HHMMSS>.json`, perhaps with a counter. */
const NAME_PATTERN = /_\d{8}_\d{6}(?:_\d+)?\.json$/;
/** Name of a file that is being written. */
const TEMPORARY = /^\.llm-bench-[0-9a-f-]{36}\.tmp$/;
/** Longest part of a name: leaves room for time, counter and ending within the 255 bytes that file systems allow. */
const MAX_PART_LENGTH = 100;
/** Names that Windows keeps for devices, whatever follows their first dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)\./i;

/** Gives a cell's file name without its ending; the time in UTC. */
export function resultsFileStem(benchmark: string, model: string, time: Date): string {
  const stamp = time.toISOString().replaceAll(/[-:]/g, '').replace('T', '_').slice(0, 15);
  return `${safe(benchmark)}_${safe(model)}_${stamp}`;
}

/** Gives the name of a file, by the count of those whose names are the same up to there. */
export function resultsFileName(stem: string, count: number): string {
  return `${stem}${count === 1 ? '' : `_${count}`}.json`;
}

/** Tells whether a file is named as results files are. */
export function isResultsFileName(name: string): boolean {
  return NAME_PATTERN.test(name);
}

/** Gives a name to write under that no other process takes, not even one with the same process id in another container. */
export function temporaryName(): string {
  return `.llm-bench-${randomUUID()}.tmp`;
}

/** Tells whether a file is named as those are that are being written. */
export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name);
}

function safe(part: string): string {
  return part
    .replaceAll(/[^A-Za-z0-9._-]/g, '-')
    .replace(/^\./, '-')
    .replace(DEVICE, '$1-')
    .slice(0, MAX_PART_LENGTH);
}
