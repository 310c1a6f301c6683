// These types are published as they stand here (dist/collect-types.d.ts): they import nothing.

/** One exchange in production. */
export type Exchange = {
  /** What was asked: a text, or the messages of a conversation that ends with the user's. */
  readonly input: string | readonly { readonly role: string; readonly content: unknown }[];
  readonly output: string;
  /** What a person said of it, 0 to 1. */
  readonly feedback?: { readonly score: number; readonly [key: string]: unknown } | null;
  /** `category` is what `llm-bench sample` groups by. */
  readonly metadata?: { readonly [key: string]: unknown };
  /** Now unless given. */
  readonly timestamp?: Date | string;
};

/** How exchanges are collected. */
export type CollectOptions = {
  /** Folder of the logs, one a day (UTC); `production` unless given. */
  readonly folder?: string;
  /** Names to replace. */
  readonly names?: readonly string[];
  /** Further patterns to replace. */
  readonly patterns?: readonly RegExp[];
  /** Told why an exchange was not written; what it throws is caught. */
  readonly onError?: (error: unknown) => void;
};
