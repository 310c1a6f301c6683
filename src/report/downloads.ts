import type { DownloadProgress } from '../benchmarks/bring-file.ts';
import { plainText } from '../text/escape.ts';
import { createLine, paceOf } from './progress-line.ts';
import type { ProgressLine } from './progress-line.ts';

const MB = 1_000_000;

/** Gives a listener that tells what is downloaded, and how far it is where that takes long. */
export function showDownloads(io: ProgressLine): (progress: DownloadProgress) => void {
  const line = createLine(io);
  let lastMs = 0;
  return ({ kind, benchmark, file, host, received, total }) => {
    const name = `${plainText(benchmark)}: ${plainText(file)}`;
    const now = performance.now();
    if (kind === 'started') line.line(`${name}: downloading from ${plainText(host)}`);
    else if (kind === 'ended') line.line(`${name}: ${describeSize(received)} downloaded`);
    else if (now - lastMs >= paceOf(io.isTerminal))
      line.forNow(`${name}: ${describeSize(received)}${total === null ? '' : ` of ${describeSize(total)}`}`);
    else return;
    lastMs = now;
  };
}

/** Gives a size in megabytes as people read it. */
export function describeSize(bytes: number): string {
  return `${(bytes / MB).toFixed(bytes < MB ? 2 : 1)} MB`;
}
