/** A proxy by which a server is reached; its user and password stand in `authorization` alone. */
export type Proxy = {
  readonly variable: string;
  readonly url: string;
  readonly host: string;
  readonly authorization: string | null;
};

/** Way to a server: straight, by a proxy, or the reason why the proxy cannot be used. */
export type Way =
  | { readonly status: 'direct' }
  | { readonly status: 'by_proxy'; readonly proxy: Proxy }
  | { readonly status: 'wrong'; readonly reason: string };
