import type { CollectOptions, Exchange } from './collect-types.js';

export type * from './collect-types.js';

/**
 * Appends an exchange to the log of its day, as `llm-bench sample` reads it, without what is private; false where it
 * could not, since it never throws into the application.
 */
export declare function collect(exchange: Exchange, options?: CollectOptions): boolean;
