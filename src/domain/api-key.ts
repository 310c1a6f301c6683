/** A key of the config: given, or waiting for an environment variable that is missing or empty. */
export type ApiKey =
  | { readonly status: 'given'; readonly value: string }
  | { readonly status: 'missing'; readonly variable: string };

/** The process's environment, or a part of it. */
export type Environment = Readonly<Record<string, string | undefined>>;
