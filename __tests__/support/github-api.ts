import { defaults } from '@actions/github/lib/utils';
import { openApi } from '../../src/github/rest.ts';
import type { RepositoryApi } from '../../src/github/rest.ts';
import type { Listening } from './listen.ts';

/** Has GitHub's client ask this server from now on, as `GITHUB_API_URL` does that is there when it is loaded. */
export function pointApiAt({ url }: Listening): void {
  // What goes with the address is a proxy, which the loopback needs none of.
  Object.assign(defaults, { baseUrl: url, request: {} });
}

/** The API of the repository `o/r` on this server. */
export function apiOf(server: Listening): RepositoryApi {
  pointApiAt(server);
  return openApi('ghs_canarycanarycanary', { owner: 'o', repo: 'r' });
}
