import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';

const TOOLS = '/usr/local/bin:/opt/homebrew/bin:/usr/bin:/bin';
const TIMEOUT_MS = 10_000;
const MAX_BYTES = 256 * 1024 * 1024;

/** Content of a folder as git knows it, or why that is not known. */
export type Committed =
  | { readonly status: 'known'; readonly content: string }
  | { readonly status: 'unknown'; readonly reason: string };

/** Asks git for what a folder holds: its tree in the commit that is checked out, and how its files differ from that. */
export function readCommitted(folder: string): Committed {
  const tree = ask(folder, ['rev-parse', '--verify', '--quiet', 'HEAD:./']);
  const changes = ask(folder, ['diff', '--binary', '--no-ext-diff', '--no-textconv', 'HEAD', '--', '.']);
  if (tree === null || tree === '' || changes === null)
    return { status: 'unknown', reason: 'git knows no commit of this folder' };
  return { status: 'known', content: `${tree}${changes}` };
}

function ask(folder: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', ['-C', folder, '-c', 'core.fsmonitor=false', ...args], {
    encoding: 'utf8',
    timeout: TIMEOUT_MS,
    maxBuffer: MAX_BYTES,
    stdio: ['ignore', 'pipe', 'ignore'],
    // Of the user's git only what he says of folders that others own is wanted.
    env: { PATH: TOOLS, HOME: homedir() },
  });
  return status === 0 ? stdout : null;
}
