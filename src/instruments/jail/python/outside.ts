/** The program that stands outside while a jail is tried: what nobody in it may read, reach, change or end. */
export const OUTSIDE = String.raw`
import json, os, shutil, socket, sys, tempfile, threading
folder = tempfile.mkdtemp(prefix='llm-bench-jail-')
os.chmod(folder, 0o777)
secret = os.path.join(folder, 'secret')
with open(secret, 'w') as file:
    file.write('secret')
os.chmod(secret, 0o666)
seen = []
def listen(listener):
    listener.listen()
    def accept():
        while True:
            listener.accept()
            seen.append('connection')
    threading.Thread(target=accept, daemon=True).start()
over_ip, local = socket.socket(), socket.socket(socket.AF_UNIX)
over_ip.bind(('127.0.0.1', 0))
local.bind(b'\0llm-bench-jail-%d' % os.getpid())
listen(over_ip)
listen(local)
print(json.dumps({'pid': os.getpid(), 'above': os.getppid(), 'port': over_ip.getsockname()[1], 'folder': folder}), flush=True)
sys.stdin.read()
changed = sorted(os.listdir(folder)) != ['secret'] or open(secret).read() != 'secret'
shutil.rmtree(folder, ignore_errors=True)
print(json.dumps({'seen': seen + (['a changed file'] if changed else [])}), flush=True)
os._exit(0)
`;
