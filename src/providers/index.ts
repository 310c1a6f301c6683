import type { Model } from '../domain/model.ts';
import { createAnthropic } from './anthropic.ts';
import type { Connection } from './connection.ts';
import { createOllama } from './ollama.ts';
import { createOpenAi } from './openai.ts';
import type { Provider } from './provider.ts';

/** A provider that is reached over the network. */
export type NetworkProvider = {
  /** Its own address, as its SDK takes it. */
  readonly ownUrl: string;
  /** Whether its own address answers only with a key. */
  readonly needsKey: boolean;
  /** Whether this machine may be asked without being listed. */
  readonly isLocal: boolean;
  readonly create: (model: Model, connection: Connection) => Promise<Provider>;
};

/** Every provider that is reached over the network, by its name in YAML. */
export const networkProviders: Readonly<Record<string, NetworkProvider>> = {
  openai: { ownUrl: 'https://api.openai.com/v1', needsKey: true, isLocal: false, create: createOpenAi },
  anthropic: { ownUrl: 'https://api.anthropic.com', needsKey: true, isLocal: false, create: createAnthropic },
  ollama: { ownUrl: 'http://localhost:11434', needsKey: false, isLocal: true, create: createOllama },
};
