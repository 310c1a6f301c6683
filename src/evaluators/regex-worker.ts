import { Worker } from 'node:worker_threads';

/** Processor time that a search may take; past it the pattern counts as too slow for this answer. */
const TIMEOUT_MS = 250;
/** Limit of all time-outs of a run; past it a pattern that has timed out is not tried again, and others get less. */
const TOTAL_TIMEOUT_MS = 5_000;
const SHORT_TIMEOUT_MS = 25;

/** Result of a search; `slow` where it was ended, `failed` where the engine gave up, e.g. for lack of stack. */
export type RegexResult =
  | { readonly status: 'found'; readonly text: string }
  | { readonly status: 'none' }
  | { readonly status: 'slow' }
  | { readonly status: 'failed'; readonly reason: string };

type Search = { readonly pattern: string; readonly flags: string; readonly text: string };
type Message = RegexResult | { readonly status: 'started' };

// A string, so that it survives bundling. It says when it starts: the search is timed, not the start of the thread.
const PROGRAM = `
const { parentPort } = require('node:worker_threads');
const search = ({ pattern, flags, text }) => {
  try {
    const match = new RegExp(pattern, flags).exec(text);
    return match === null ? { status: 'none' } : { status: 'found', text: match[0] };
  } catch (error) {
    return { status: 'failed', reason: error.message };
  }
};
parentPort.on('message', (message) => {
  parentPort.postMessage({ status: 'started' });
  parentPort.postMessage(search(message));
});`;

/**
 * Searches with JavaScript's backtracking engine in a thread of its own. The thread is ended where a pattern takes too
 * long, and the run goes on. One search runs at a time; the thread starts with the first and keeps no process alive.
 */
export class RegexWorker {
  readonly #totalTimeoutMs: number;
  #worker: Worker | undefined;
  #spentMs = 0;
  readonly #slowPatterns = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(totalTimeoutMs: number) {
    this.#totalTimeoutMs = totalTimeoutMs;
  }

  /** Searches a text; never rejects. */
  search(search: Search): Promise<RegexResult> {
    const result = this.#last.then(() => this.#run(search));
    this.#last = result;
    return result;
  }

  async #run(search: Search): Promise<RegexResult> {
    const isSpent = this.#spentMs >= this.#totalTimeoutMs;
    if (isSpent && this.#slowPatterns.has(search.pattern)) return { status: 'slow' };
    const worker = (this.#worker ??= new Worker(PROGRAM, { eval: true }));
    worker.ref();
    const result = await ask(worker, search, isSpent ? SHORT_TIMEOUT_MS : TIMEOUT_MS);
    worker.unref();
    if (result.status === 'slow') {
      this.#spentMs += TIMEOUT_MS;
      this.#slowPatterns.add(search.pattern);
    }
    if (result.status === 'slow' || result.status === 'failed') {
      this.#worker = undefined;
      await worker.terminate();
    }
    return result;
  }
}

function ask(worker: Worker, search: Search, timeoutMs: number): Promise<RegexResult> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;
    const end = (result: RegexResult): void => {
      isOver = true;
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      resolve(result);
    };
    // Processor time, so that a busy machine makes no pattern slow: a search that runs away takes all it can get.
    const watch = (startedMs: number): void => {
      const leftMs = timeoutMs - (processorMs() - startedMs);
      if (isOver) return;
      if (leftMs <= 0) end({ status: 'slow' });
      // An answer that has arrived meanwhile still counts: this thread may have been the slow one.
      else timer = setTimeout(() => setImmediate(watch, startedMs), leftMs);
    };
    const onMessage = (message: Message): void => {
      if (message.status === 'started') watch(processorMs());
      else end(message);
    };
    const onError = ({ message }: Error): void => end({ status: 'failed', reason: message });
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.postMessage(search);
  });
}

/** Gives the processor time of all threads of this process together, so never less than what the search took. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The process's one searching thread. */
export const regexWorker = new RegexWorker(TOTAL_TIMEOUT_MS);
