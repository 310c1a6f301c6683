import type { Transport } from '../transport.ts';
import type { OnBody } from '../wire/line.ts';
import { createBatchFetch } from './batch-fetch.ts';

/** What the SDKs of both protocols are given. */
type SdkSettings = {
  readonly apiKey: string;
  readonly baseURL: string;
  readonly maxRetries: number;
  readonly logLevel: 'off';
  readonly fetch: ReturnType<typeof createBatchFetch>;
};

/**
 * Gives the settings that are the same for every official SDK: each sends over our transport, which adds the key, and no
 * environment variable takes the place of one.
 */
export function createSdkSettings(
  transport: Transport,
  baseURL: string,
  headers: Readonly<Record<string, string>>,
  onBody?: OnBody,
): SdkSettings {
  return {
    apiKey: 'sent by the transport',
    baseURL,
    maxRetries: 0,
    logLevel: 'off',
    fetch: createBatchFetch(transport, headers, onBody),
  };
}
