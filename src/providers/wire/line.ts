import type { Proxy } from '../../domain/way.ts';

/** Reason why a body cannot be read; a damaged one may come whole when it is asked for again. */
export type BodyFault = { readonly isDamage: boolean; readonly words: string };

/** Takes the pieces of a body as they come. */
export type OnBody = (chunk: Buffer) => void;

/** Headers as undici gives them. */
export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** A whole response; the text is empty where the body cannot be read, or went elsewhere. */
export type Exchange = {
  readonly status: number;
  readonly headers: ResponseHeaders;
  readonly text: string;
  readonly fault: BodyFault | null;
};

/** A request as it goes out, and what bounds its response. */
export type LineRequest = {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer | null;
  /** Longest response, as it comes and unpacked. */
  readonly maxBytes: number;
  /** Longest time in which nothing comes of a response that has begun. */
  readonly idleMs: number;
  /** Takes the body in place of the response's text, where the status is one of success. */
  readonly onBody?: OnBody | undefined;
};

/** Reason for which a response is given up: its time is over, nothing comes, another request was answered, or the line is closed. */
export type Abortion = 'lateness' | 'silence' | 'settled' | 'closing';

/** A request on its way. */
export type Underway = {
  /** The response; rejects with a LineError where none comes. */
  readonly response: Promise<Exchange>;
  /** Gives up on the response, and on its connection. */
  readonly abort: (why: Abortion) => void;
};

/** Connections to one server. */
export type Line = {
  readonly send: (request: LineRequest) => Underway;
  /** Closes the connections and ends requests on their way. */
  readonly close: () => Promise<void>;
};

/** How a server is reached. */
export type LineOptions = {
  readonly origin: string;
  /** Most connections at once. */
  readonly connections: number;
  readonly proxy: Proxy | null;
};

/** What ended a request without a response: in the words and by the code of whoever found it. */
export class LineError extends Error {
  override readonly name = 'LineError';
  /** Code of the system or of undici, such as `ECONNREFUSED`. */
  readonly code: string | undefined;
  readonly abortedFor: Abortion | undefined;

  constructor(
    message: string,
    {
      code,
      abortedFor,
      cause,
    }: {
      readonly code?: string | undefined;
      readonly abortedFor?: Abortion | undefined;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.abortedFor = abortedFor;
  }
}
