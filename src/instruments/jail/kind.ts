import type { Python } from './find-python.ts';

/** What is confined: a program, and how much it may take. */
export type Confinement = {
  readonly python: Python;
  /** Its text, and its arguments. */
  readonly program: readonly [text: string, ...args: string[]];
  /** Files that a jail must show it beside `/usr`. */
  readonly shown: readonly string[];
  /** A user of the system's that is nobody, for jails that are built by root; no other process has it at the time. */
  readonly uid: number;
  /** Limit of the addresses of each of its processes; null: it takes many and fills few. */
  readonly addressMb: number | null;
  /** Time after which the jail ends by itself, whoever lives. */
  readonly seconds: number;
};

/** A command and its arguments. */
export type Command = readonly [file: string, ...args: string[]];

/** A kind of jail: how a program is put into one. */
export type JailKind = {
  readonly name: string;
  readonly confine: (confinement: Confinement) => Command;
};

/** Who builds a jail: the user himself, root, or root by `sudo` without a password. */
export type Builder = 'user' | 'root' | 'sudo';

/** Most processes and threads of a program. */
export const MAX_PROCESSES = 64;
/** Most bytes of a file that it writes. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** Space for files of its own. */
export const TMP_MIB = 64;
/** Space for memory that its processes share. */
export const SHARED_MIB = 16;

/** Places of the tools that build jails. */
export const TOOLS = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * Gives a command that is ended after a time, by whoever may end it. Tools of the jail run in it too, where what they were
 * given can be read: they are given nothing.
 */
export function timed(builder: Builder, seconds: number, command: Command): Command {
  const limited: Command = [
    'timeout',
    // It stays in the group of processes that is ended as one.
    '--foreground',
    '-s',
    'KILL',
    String(seconds),
    'env',
    '-i',
    `PATH=${TOOLS}`,
    ...command,
  ];
  return builder === 'sudo' ? ['sudo', '-n', '--', ...limited] : limited;
}

/** Gives the command of a program, with its limits. */
export function limit({ python, program, addressMb, seconds }: Confinement): Command {
  return [
    'prlimit',
    ...(addressMb === null ? [] : [`--as=${addressMb * 1024 * 1024}`]),
    `--nproc=${MAX_PROCESSES}`,
    `--fsize=${MAX_FILE_BYTES}`,
    '--nofile=64',
    '--core=0',
    '--memlock=65536',
    '--msgqueue=0',
    `--cpu=${Math.ceil(seconds)}`,
    python.file,
    // Neither site packages nor compiled files; there is nothing to import beside the standard library.
    ...['-s', '-S', '-B', '-X', 'utf8', '-c', ...program],
  ];
}

/** Gives a command as a user without any rights, who can get none. */
export function asNobody({ uid }: Confinement, command: Command): Command {
  const user = ['--reuid', String(uid), '--regid', String(uid), '--clear-groups'];
  return ['setpriv', ...user, '--bounding-set=-all', '--inh-caps=-all', '--no-new-privs', ...command];
}

/** Gives the environment of a confined program: no variable of ours is among it. */
export function environment({ prefix }: Python): Readonly<Record<string, string>> {
  return {
    PATH: '/usr/bin:/bin',
    HOME: '/tmp',
    LANG: 'C.UTF-8',
    // Sets of texts have one order in every run.
    PYTHONHASHSEED: '0',
    ...(prefix !== null && { LD_LIBRARY_PATH: `${prefix}/lib` }),
  };
}

/** Lists what a jail shows beside `/usr`: files, and the folder of Python. */
export function listShown({ python: { prefix }, shown }: Confinement): readonly string[] {
  return prefix === null ? shown : [prefix, ...shown];
}
