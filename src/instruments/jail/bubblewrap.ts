import path from 'node:path';
import { asNobody, environment, limit, listShown, SHARED_MIB, timed, TMP_MIB } from './kind.ts';
import type { Builder, Confinement, JailKind } from './kind.ts';

const MIB = 1024 * 1024;

/** Gives jails of bubblewrap: an empty root with `/usr` to read, no network, no other process. */
export function bubblewrap(builder: Builder): JailKind {
  return {
    name: builder === 'sudo' ? 'bubblewrap (sudo)' : 'bubblewrap',
    confine: (confinement) => {
      const command = limit(confinement);
      const inner = builder === 'user' ? command : asNobody(confinement, command);
      return timed(builder, confinement.seconds, [
        'bwrap',
        ...listOptions(confinement, builder),
        '--',
        ...inner,
      ]);
    },
  };
}

function listOptions(confinement: Confinement, builder: Builder): string[] {
  const { python } = confinement;
  const variables = Object.entries(environment(python)).flatMap(([name, value]) => ['--setenv', name, value]);
  // The user's own program is the first process: one of bubblewrap's would be another of the same user. Root needs no
  // namespace of users, and gives up its rights when the jail is built.
  const user =
    builder === 'user'
      ? ['--unshare-user', '--as-pid-1', '--uid', '65534', '--gid', '65534']
      : ['--cap-add', 'CAP_SETUID', '--cap-add', 'CAP_SETGID', '--cap-add', 'CAP_SETPCAP'];
  return [
    ...user,
    ...['--unshare-ipc', '--unshare-pid', '--unshare-net', '--unshare-uts', '--unshare-cgroup-try'],
    ...['--die-with-parent', '--new-session', '--clearenv', ...variables],
    ...['--ro-bind', '/usr', '/usr', '--symlink', 'usr/lib', '/lib', '--symlink', 'usr/lib64', '/lib64'],
    ...['--symlink', 'usr/bin', '/bin', '--symlink', 'usr/sbin', '/sbin'],
    // Before what is shown: that may lie under the outer one.
    ...['--perms', '1777', '--size', String(TMP_MIB * MIB), '--tmpfs', '/tmp'],
    ...listShown(confinement).flatMap((file) => [...listFoldersAbove(file), '--ro-bind', file, file]),
    ...['--proc', '/proc', '--dev', '/dev'],
    ...['--perms', '1777', '--size', String(SHARED_MIB * MIB), '--tmpfs', '/dev/shm'],
    ...['--remount-ro', '/dev', '--remount-ro', '/', '--chdir', '/tmp'],
  ];
}

/** Makes the folders above one, which would else be closed to others as they may be outside. */
function listFoldersAbove(folder: string): string[] {
  const above = path.dirname(folder);
  return above === folder || above === '/' ? [] : [...listFoldersAbove(above), '--dir', above];
}
