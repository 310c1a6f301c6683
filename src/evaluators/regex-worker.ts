import { Worker } from 'node:worker_threads';

/** Per search; past it the pattern counts as too slow for this answer. */
const TIMEOUT_MS = 250;
/** All time-outs of a run together; past it slow patterns are not tried any more. */
const TOTAL_TIMEOUT_MS = 5_000;

/** What a search found; `slow` where it was ended. */
export type RegexResult =
  | { readonly status: 'found'; readonly text: string }
  | { readonly status: 'none' }
  | { readonly status: 'slow' };

type Search = { readonly pattern: string; readonly flags: string; readonly text: string };
type Message = 'started' | { readonly text: string | null };

// A string, so that it survives bundling. It says when it starts: the clock is of the search, not of the thread's start.
const PROGRAM = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ pattern, flags, text }) => {
  parentPort.postMessage('started');
  const match = new RegExp(pattern, flags).exec(text);
  parentPort.postMessage({ text: match === null ? null : match[0] });
});`;

/**
 * Searches with JavaScript's backtracking engine in a thread of its own, which is ended where a pattern runs away: the
 * run goes on. One search at a time; the thread starts with the first and holds no process open.
 */
class RegexWorker {
  #worker: Worker | undefined;
  #spentMs = 0;
  #last: Promise<unknown> = Promise.resolve();

  search(search: Search): Promise<RegexResult> {
    const result = this.#last.then(() => this.#run(search));
    this.#last = result;
    return result;
  }

  async #run(search: Search): Promise<RegexResult> {
    if (this.#spentMs >= TOTAL_TIMEOUT_MS) return { status: 'slow' };
    const worker = (this.#worker ??= new Worker(PROGRAM, { eval: true }));
    worker.ref();
    const text = await ask(worker, search);
    worker.unref();
    if (text === undefined) {
      this.#spentMs += TIMEOUT_MS;
      this.#worker = undefined;
      await worker.terminate();
      return { status: 'slow' };
    }
    return text === null ? { status: 'none' } : { status: 'found', text };
  }
}

/** Gives the text found, null for none, undefined where the time was up. */
function ask(worker: Worker, search: Search): Promise<string | null | undefined> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const end = (text: string | null | undefined): void => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', reject);
      resolve(text);
    };
    const onMessage = (message: Message): void => {
      if (message !== 'started') end(message.text);
      // After the time is up, an answer that has arrived meanwhile still counts: this thread may have been the slow one.
      else timer = setTimeout(() => setImmediate(() => end(undefined)), TIMEOUT_MS);
    };
    worker.on('message', onMessage);
    worker.once('error', reject);
    worker.postMessage(search);
  });
}

/** The process's one searching thread. */
export const regexWorker = new RegexWorker();
