/** Direction in which answers moved although nothing that shapes them changed. */
export type Direction = 'worse' | 'better';

/** Drift found by a run of an unchanged configuration; `possible` waits for the next such run to confirm it. */
export type Drift =
  { readonly status: 'none' } | { readonly status: 'possible' | 'confirmed'; readonly direction: Direction };
