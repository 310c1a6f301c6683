/** Which way answers moved though nothing that shapes them changed. */
export type Direction = 'worse' | 'better';

/** What a run of an unchanged configuration says of drift; `possible` waits for the next such run. */
export type Drift =
  { readonly status: 'none' } | { readonly status: 'possible' | 'confirmed'; readonly direction: Direction };
