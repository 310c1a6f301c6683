import { asNobody, environment, limit, listShown, SHARED_MIB, timed, TMP_MIB } from './kind.ts';
import type { Builder, JailKind } from './kind.ts';

/**
 * Builds an empty root with `/usr` to read in namespaces of its own and runs the command in it. The shell stays: it is
 * the namespace's first process, which the kernel ends with `unshare`, and with it all others.
 */
const BUILD = `set -e
umask 022
root=/mnt; [ -d "$root" ] || root=/tmp
mount -t tmpfs -o size=1m,mode=755,nosuid,nodev jail "$root"
cd "$root"
mkdir usr proc dev tmp old
mount --bind /usr usr
mount -o remount,bind,ro,nosuid,nodev usr
for name in bin sbin lib lib64; do ln -s "usr/$name" "$name"; done
mount -t tmpfs -o size=${TMP_MIB}m,mode=1777,nosuid,nodev files tmp
while [ "$1" != -- ]; do
  if [ -d "$1" ]; then mkdir -p ".$1"; else mkdir -p ".\${1%/*}"; : > ".$1"; fi
  mount --bind "$1" ".$1"
  mount -o remount,bind,ro,nosuid,nodev ".$1"
  shift
done
shift
mount -t tmpfs -o size=1m,mode=755,nosuid devices dev
for name in null zero full random urandom; do : > "dev/$name"; mount --bind "/dev/$name" "dev/$name"; done
mkdir dev/shm
mount -t tmpfs -o size=${SHARED_MIB}m,mode=1777,nosuid,nodev shared dev/shm
ln -s /proc/self/fd dev/fd
mount -o remount,ro,nosuid dev
mount -t proc -o nosuid,nodev,noexec proc proc
mount -o remount,ro,nosuid,nodev .
pivot_root . old
cd /
umount -l /old
cd /tmp
"$@"
exit $?
`;

/** Gives jails of the system's own tools, which only root can build. */
export function namespaces(builder: Exclude<Builder, 'user'>): JailKind {
  return {
    name: builder === 'sudo' ? 'unshare and setpriv (sudo)' : 'unshare and setpriv',
    confine: (confinement) => {
      const { python, seconds } = confinement;
      const variables = Object.entries(environment(python)).map(([name, value]) => `${name}=${value}`);
      const command = asNobody(confinement, limit(confinement));
      return timed(builder, seconds, [
        'unshare',
        ...['--mount', '--pid', '--fork', '--net', '--ipc', '--uts', '--cgroup', '--kill-child=KILL'],
        ...['--propagation', 'private', 'sh', '-c', BUILD, 'jail', ...listShown(confinement), '--'],
        ...['env', '-i', ...variables, ...command],
      ]);
    },
  };
}
