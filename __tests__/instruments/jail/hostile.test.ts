import { once } from 'node:events';
import { chmodSync, existsSync, globSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endJails, findJails } from '../../support/jails.ts';
import { createTempDir } from '../../support/temp-dir.ts';
import type { TempDir } from '../../support/temp-dir.ts';

endJails();
const jails = await findJails(Infinity);

let dir: TempDir;
let visitors = 0;
const server = createServer(() => (visitors += 1));

beforeAll(async () => {
  dir = createTempDir({ 'home/key': 'sk-secret', 'open/kept': 'kept' });
  for (const name of ['', 'home', 'open']) chmodSync(path.join(dir.path, name), 0o777);
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => {
  server.close();
  dir[Symbol.dispose]();
});

/** A program whose `attempt` gives True where it got out, and what becomes of it; PORT, DIR and PID are filled in. */
const HOSTILE: readonly (readonly [name: string, code: string])[] = [
  ['reads a file', 'return "sk-" in open("DIR/home/key").read()'],
  [
    'reads the root',
    'import os\n    return len([n for n in os.listdir("/") if n not in ("usr","bin","sbin","lib","lib64","proc","dev","tmp","old","root")]) > 0',
  ],
  ['reads the list of users', 'return len(open("/etc/passwd").read()) > 0'],
  [
    'climbs out of the root',
    'import os\n    os.chdir("/")\n    for _ in range(50): os.chdir("..")\n    return os.path.exists("DIR/home")',
  ],
  [
    'finds a folder that was left open',
    'import os\n    return any(os.path.exists("/proc/self/fd/%d/../../../DIR" % n) for n in range(256))',
  ],
  ['writes a file', 'open("DIR/open/kept", "w").write("lost")\n    return True'],
  ['writes to the system', 'open("/usr/llm-bench-test", "w").write("x")\n    return True'],
  [
    'writes a command file of the runner',
    'import os\n    open(os.environ["GITHUB_OUTPUT"], "a").write("x=y")\n    return True',
  ],
  [
    'prints commands of the runner',
    'import os\n    os.write(1, b"::set-output name=x::y\\n"); os.write(2, b"::error::x\\n")\n    return False',
  ],
  [
    'reads environments',
    'import glob\n    return any(b"CANARY" in open(f, "rb").read() for f in glob.glob("/proc/*/environ"))',
  ],
  [
    'reads the environment above',
    'import os\n    return b"PATH" in open("/proc/%d/environ" % os.getppid(), "rb").read()',
  ],
  ['reads our memory', 'return len(open("/proc/PID/maps").read()) > 0'],
  [
    'writes to memory above',
    'import os\n    open("/proc/%d/mem" % os.getppid(), "wb").write(b"x")\n    return True',
  ],
  [
    'traces the process above',
    'import ctypes, os\n    return ctypes.CDLL(None).ptrace(16, os.getppid(), 0, 0) == 0',
  ],
  ['connects', 'import socket\n    socket.create_connection(("127.0.0.1", PORT), 1)\n    return True'],
  ['asks for a name', 'import socket\n    socket.getaddrinfo("example.com", 80)\n    return True'],
  [
    'opens a raw socket',
    'import socket\n    socket.socket(socket.AF_PACKET, socket.SOCK_RAW)\n    return True',
  ],
  ['ends all processes', 'import os, signal\n    os.kill(-1, signal.SIGKILL)\n    return False'],
  ['ends us', 'import os, signal\n    os.kill(PID, signal.SIGKILL)\n    return True'],
  ['becomes root', 'import os\n    os.setuid(0)\n    return True'],
  ['mounts', 'import ctypes\n    return ctypes.CDLL(None).mount(b"x", b"/tmp", b"tmpfs", 0, None) == 0'],
  ['makes a namespace of users', 'import ctypes\n    return ctypes.CDLL(None).unshare(0x10000000) == 0'],
  [
    'makes a device',
    'import os, stat\n    os.mknod("/tmp/disk", 0o666 | stat.S_IFBLK, os.makedev(8, 0))\n    return True',
  ],
  [
    'runs a program of the system',
    'import subprocess\n    return subprocess.run(["sh", "-c", "cat DIR/home/key"], capture_output=True).stdout != b""',
  ],
  ['takes much memory', 'return len(bytearray(4 << 30)) > 0'],
  ['holds memory without a name', 'import os\n    return os.memfd_create("x") > 0'],
  [
    'fills the disk',
    'n = 0\n    while True:\n        with open("/tmp/%d" % n, "wb") as f: f.write(b"x" * (8 << 20))\n        n += 1\n        if n > 100: return True',
  ],
  [
    'writes a large file',
    'with open("/tmp/x", "wb") as f:\n        for _ in range(100): f.write(b"x" * (1 << 20))\n    return True',
  ],
];

/** Programs that never end by themselves, or end all that they can reach. */
const ENDLESS: readonly (readonly [name: string, code: string])[] = [
  ['loops', 'while True: pass'],
  ['forks without end', 'import os\n    while True:\n        try: os.fork()\n        except OSError: pass'],
  [
    'leaves a process of its own session',
    'import os, time\n    if os.fork() == 0:\n        os.setsid()\n        if os.fork() == 0: time.sleep(1000)\n        os._exit(0)\n    while True: time.sleep(1)',
  ],
  [
    'forgets its parent, and becomes another program by a thread',
    'import ctypes, os, threading, time\n    ctypes.CDLL(None).prctl(1, 0, 0, 0, 0)\n    threading.Thread(target=os.execv, args=("/usr/bin/sleep", ["sleep", "1000"])).start()\n    time.sleep(100)',
  ],
  ['floods its outputs', 'import os\n    while True: os.write(2, b"x" * 65536); os.write(1, b"x" * 65536)'],
  [
    'floods its line',
    'import os\n    while True:\n        for fd in range(3, 32):\n            try: os.write(fd, b"x" * 65536)\n            except OSError: pass',
  ],
  [
    'takes memory in many processes',
    'import os, time\n    for _ in range(8): os.fork()\n    held = bytearray(200 << 20)\n    for i in range(0, len(held), 4096): held[i] = 1\n    time.sleep(100)',
  ],
  [
    'hears no signal',
    'import signal\n    for n in range(1, 65):\n        try: signal.signal(n, signal.SIG_IGN)\n        except (OSError, ValueError): pass\n    while True: pass',
  ],
  [
    'swallows every exception',
    'while True:\n        try:\n            while True: pass\n        except BaseException: pass',
  ],
  ['adds without end in the engine', 'return sum(range(10 ** 12)) > 0'],
];

function fill(code: string): string {
  const { port } = server.address() as { port: number };
  const filled = code
    .replaceAll('DIR', dir.path)
    .replaceAll('PORT', String(port))
    .replaceAll('PID', String(process.pid));
  return `def attempt():\n    ${filled}\n`;
}

/** Kinds of jail that each program tries to leave; in each other one only some do. */
const isTriedByAll = (name: string): boolean => name === jails[0]?.name || name.includes('container');

/** Processes of users that only jails have; one that has ended is there until it is reaped. */
function listLeft(owns: (uid: number) => boolean): string[] {
  return globSync('/proc/[0-9]*/status').flatMap((file) => {
    try {
      const status = readFileSync(file, 'utf8');
      const uid = Number(/^Uid:\s+(\d+)/m.exec(status)?.[1] ?? '0');
      return owns(uid) && !/^State:\s+Z/m.test(status) ? [status.split('\n')[0] ?? ''] : [];
    } catch {
      return [];
    }
  });
}

describe.skipIf(jails.length === 0).each(jails)('a jail of $name', ({ name, run, owns, close }) => {
  it.concurrent.each(HOSTILE.filter((_one, index) => isTriedByAll(name) || index % 4 === 0))(
    'holds a program that %s',
    async (_name, code) => {
      const ended = await run(fill(code), 'assert attempt() is True');
      expect(ended).toMatchObject({
        status: 'failed',
        kind: expect.stringMatching(/assertion|exception|gone|memory/),
      });
    },
  );

  it.concurrent.each(ENDLESS.filter((_one, index) => isTriedByAll(name) || index % 4 === 1))(
    'ends a program that %s',
    async (_name, code) => {
      const ended = await run(fill(code), 'attempt()', { timeoutSeconds: 1 });
      expect(ended.status).toBe('failed');
    },
  );

  it('still runs good code after all that, and nothing is left or changed', async () => {
    expect(await run('def f(x): return x + 1', 'assert f(1) == 2')).toEqual({ status: 'passed' });
    expect(readFileSync(path.join(dir.path, 'open/kept'), 'utf8')).toBe('kept');
    expect(existsSync('/usr/llm-bench-test')).toBe(false);
    expect(visitors).toBe(0);
    await close();
    await expect.poll(() => listLeft(owns), { timeout: 5000 }).toEqual([]);
  });
});
