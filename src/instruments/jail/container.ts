import { mkdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { makePassingFolder } from '../../providers/command/passing-folder.ts';
import { environment, limit, listShown, SHARED_MIB, timed, TMP_MIB } from './kind.ts';
import type { Confinement, JailKind } from './kind.ts';

/** Whoever a program is in its container; outside it is the user himself, who needs no other users for it. */
const NOBODY = 65_534;
/** Folders of the container's root, on which others are mounted, and links to what lies in `/usr`. */
const [MOUNT_POINTS, LINKS] = [
  ['usr', 'tmp', 'proc', 'dev'],
  ['bin', 'sbin', 'lib', 'lib64'],
];
const NAMESPACES = ['user', 'mount', 'pid', 'network', 'ipc', 'uts', 'cgroup'];

/**
 * Describes the container in a folder that is its own at the time, and becomes the engine that runs it. What one that was
 * killed has left there goes first; the engine knows each by a name that no other had. It works from within the folder:
 * by its path it would make one anew that was removed.
 */
const START = `set -e
rm -rf "$1"
mkdir "$1"
cd "$1"
printf %s "$2" > config.json
exec crun --cgroup-manager=disabled --root state run --bundle . "jail-$$"
`;

/**
 * Gives rootless containers of `crun`, the engine under podman: no image, no service, no process that stays. It is made by
 * the user's own rights, and ends with the engine, which is in the group of processes that is ended as one.
 */
export function container(): JailKind {
  let folder: string | undefined;
  return {
    name: 'rootless container (crun)',
    confine: (confinement) => {
      folder ??= makeFolder();
      const bundle = path.join(folder, String(confinement.uid));
      const config = JSON.stringify(describe(confinement, path.join(folder, 'root')));
      return timed('user', confinement.seconds, ['sh', '-c', START, 'jail', bundle, config]);
    },
  };
}

function makeFolder(): string {
  const folder = makePassingFolder('llm-bench-jail-');
  const root = path.join(folder, 'root');
  for (const name of ['', ...MOUNT_POINTS]) mkdirSync(path.join(root, name));
  for (const name of LINKS) symlinkSync(`usr/${name}`, path.join(root, name));
  return folder;
}

/** Describes a container as engines read it (OCI runtime specification). */
function describe(confinement: Confinement, root: string): object {
  const mapping = [{ containerID: NOBODY, hostID: process.getuid?.() ?? NOBODY, size: 1 }];
  const groupMapping = [{ containerID: NOBODY, hostID: process.getgid?.() ?? NOBODY, size: 1 }];
  return {
    ociVersion: '1.0.2',
    root: { path: root, readonly: true },
    hostname: 'jail',
    process: {
      user: { uid: NOBODY, gid: NOBODY },
      cwd: '/tmp',
      // The program is the container's first process, with which all others end.
      args: ['setpriv', '--pdeathsig', 'KILL', ...limit(confinement)],
      env: Object.entries(environment(confinement.python)).map(([name, value]) => `${name}=${value}`),
      noNewPrivileges: true,
      capabilities: { bounding: [], effective: [], permitted: [], inheritable: [], ambient: [] },
    },
    mounts: [
      bind('/usr'),
      mount('/tmp', 'tmpfs', ['nodev', 'mode=1777', `size=${TMP_MIB}m`]),
      // After `/tmp`: they may lie under the outer one.
      ...listShown(confinement).map(bind),
      mount('/proc', 'proc', ['nodev', 'noexec']),
      mount('/dev', 'tmpfs', ['ro', 'mode=755', 'size=1m']),
      mount('/dev/shm', 'tmpfs', ['nodev', 'mode=1777', `size=${SHARED_MIB}m`]),
    ],
    linux: {
      uidMappings: mapping,
      gidMappings: groupMapping,
      namespaces: NAMESPACES.map((type) => ({ type })),
    },
  };
}

function mount(destination: string, type: string, options: readonly string[]): object {
  return { destination, type, source: type, options: ['nosuid', ...options] };
}

/** Shows a file or folder; what is mounted below a folder can be written to as little. */
function bind(place: string): object {
  // The engine takes what is to be closed with all below it for a folder.
  const below = statSync(place, { throwIfNoEntry: false })?.isDirectory() === true ? ['rro'] : [];
  const options = ['rbind', 'ro', ...below, 'nosuid', 'nodev'];
  return { destination: place, type: 'bind', source: place, options };
}
