import type { TransportOptions } from './transport.ts';

/** How a provider reaches its server: the address as its SDK takes it, and what the transport needs. */
export type Connection = Omit<TransportOptions, 'origin'> & { readonly url: URL };
