import { explainFileError } from '../text/file-error.ts';
import { oneLine } from '../text/escape.ts';

/** What a failed download tells beside its words: another file came whole, there is none, or it may come the next time. */
export type DownloadFailure = 'other_content' | 'missing' | 'passing';

/** Failure of a download, in words that follow its address and a colon. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly failure: DownloadFailure | undefined;

  constructor(message: string, { failure, ...options }: ErrorOptions & { failure?: DownloadFailure } = {}) {
    super(message, options);
    this.failure = failure;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection is refused',
  ENOTFOUND: 'there is no such host, or no network',
  EAI_AGAIN: 'the name of the host cannot be looked up: there may be no network',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'the host does not answer',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the connection was cut',
};

const PASSING = ['EAI_AGAIN', 'ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'];

/** Tells whether a connection failed in a way that the next one may escape. */
export function isPassingTrouble(error: unknown): boolean {
  return error instanceof Error && 'code' in error && PASSING.includes(String(error.code));
}

/** Explains what undici, the system or the disk says of a download that failed. */
export function connectionReason(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if (at instanceof DownloadError) return at.message;
    if (at instanceof AggregateError && at.errors.length > 0) return connectionReason(at.errors[0]);
    const code = 'code' in at && typeof at.code === 'string' ? at.code : '';
    if (Object.hasOwn(WORDS, code)) return WORDS[code] ?? code;
    if (/^Proxy response \(\d+\)/.test(at.message)) return `the proxy does not lead there: ${at.message}`;
  }
  return oneLine(explainFileError(error));
}
