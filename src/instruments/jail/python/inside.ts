import { CONFINE } from './confine.ts';
import { FIRST } from './first.ts';
import { VALUES } from './values.ts';

/** The program that tries to get out of a jail, in earnest, and tells in what it had success. */
export const INSIDE = String.raw`${FIRST}${VALUES}
${CONFINE}
import glob, signal, socket, threading, time

def reads(path):
    with open(path, 'rb') as file:
        return len(file.read(64)) > 0

def writes(path):
    with open(path, 'wb') as file:
        file.write(b'x')
    return True

def connects(family, address):
    with socket.socket(family) as one:
        one.settimeout(0.5)
        one.connect(address)
    return True

def environments(task):
    for path in glob.glob('/proc/[0-9]*/environ') + ['/proc/self/environ']:
        try:
            if b'LLM_BENCH_CANARY' in open(path, 'rb').read():
                return True
        except OSError:
            pass
    return 'LLM_BENCH_CANARY' in os.environ

def writes_to_mounts():
    "Whatever is mounted, but for the two places of its own; what is mounted over a file is no folder to write to."
    for line in open('/proc/self/mounts').read().splitlines():
        place = line.split(' ')[1]
        try:
            if place not in ('/tmp', '/dev/shm') and writes(place + '/llm-bench-made'):
                os.unlink(place + '/llm-bench-made')
                return True
        except OSError:
            pass
    return False

def ends(pid, number):
    # Numbers of this namespace's own are no others.
    if pid in (1, os.getpid(), os.getppid()):
        return False
    os.kill(pid, number)
    return True

def traces(pid):
    import ctypes
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.ptrace(16, pid, 0, 0) == 0

def has_rights():
    status = dict(line.split(':', 1) for line in open('/proc/self/status').read().splitlines())
    return os.getuid() == 0 or int(status['CapEff'], 16) != 0 or status['NoNewPrivs'].strip() != '1'

def becomes_root():
    os.setuid(0)
    return True

def namespaces():
    import ctypes
    return ctypes.CDLL(None, use_errno=True).unshare(0x10000000) == 0

def fills():
    written = 0
    for number in range(40):
        with open('/tmp/fill%d' % number, 'wb') as file:
            written += file.write(b'x' * (8 << 20))
    return written > 0

def takes(size):
    held = bytearray(size)
    return len(held) == size

def multiplies(most):
    children = []
    try:
        while len(children) < 3 * most:
            pid = os.fork()
            if pid == 0:
                time.sleep(60)
                os._exit(0)
            children.append(pid)
    except OSError:
        pass
    for pid in children:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    return len(children) > most

def outlive():
    "A process of its own session, which holds the line: it is still open where the process lives on."
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            time.sleep(60)
        os._exit(0)

def forget_parent():
    "Becomes another program by a thread, and asks for no signal at its parent's end: it still holds the line."
    import ctypes
    ctypes.CDLL(None).prctl(1, 0, 0, 0, 0)
    sleep = [sys.executable, '-I', '-S', '-c', 'import time; time.sleep(60)']
    threading.Thread(target=os.execv, args=(sys.executable, sleep)).start()

def main():
    source, sink = open_link()
    confine()
    task = json.loads(source.readline())
    folder, pid, above = task['folder'], task['pid'], task['above']
    tries = {
        'reads a file': lambda: reads(folder + '/secret'),
        'reads the list of users': lambda: reads('/etc/shadow'),
        'writes a file': lambda: writes(folder + '/secret'),
        'makes a file': lambda: writes(folder + '/made'),
        **{'writes to ' + one: lambda one=one: writes(one + '/llm-bench-made') for one in ('/', '/usr', '/etc', '/dev', '/var', '/run')},
        'writes to what is mounted': writes_to_mounts,
        'reads an environment': lambda: environments(task),
        'reads the memory of a process': lambda: reads('/proc/%d/mem' % pid) or reads('/proc/%d/maps' % pid),
        'connects over the network': lambda: connects(socket.AF_INET, ('127.0.0.1', task['port'])),
        'connects to a local socket': lambda: connects(socket.AF_UNIX, b'\0llm-bench-jail-%d' % pid),
        'connects to a host of virtual machines': lambda: bool(socket.socket(40)),
        'sees a network': lambda: any(name != 'lo' for _, name in socket.if_nameindex()),
        'traces a process': lambda: traces(pid),
        'ends a process': lambda: ends(pid, signal.SIGKILL),
        'ends us': lambda: ends(above, 0),
        'has rights': has_rights,
        'becomes root': becomes_root,
        'makes a namespace': namespaces,
        'fills the disk': fills,
        'takes more memory than it may': lambda: takes(task['memory']),
        'makes more processes than it may': lambda: multiplies(task['processes']),
    }
    escapes = []
    for name, attempt in tries.items():
        try:
            if attempt():
                escapes.append(name)
        except (OSError, MemoryError, ValueError):
            pass
        except BaseException as error:
            escapes.append(name + ' (' + type(error).__name__ + ')')
    outlive()
    sink.write(json.dumps({'escapes': escapes}).encode() + b'\n')
    sink.flush()
    os.set_inheritable(sink.fileno(), True)
    forget_parent()
    time.sleep(60)

main()
`;
