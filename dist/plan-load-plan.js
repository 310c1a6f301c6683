export const id = 598;
export const ids = [598];
export const modules = {

/***/ 61496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ identitiesOf)
/* harmony export */ });
/** Gives the identities of an evaluator's instruments for its record and fingerprint; nothing where it needs none. */
function identitiesOf(needs, instruments) {
    if (needs.length === 0)
        return {};
    const identities = needs.map((name) => [name, instruments[name]?.identity ?? null]);
    return { instruments: Object.fromEntries(identities) };
}


/***/ }),

/***/ 4626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ buildPrompt)
/* harmony export */ });
/**
 * Gives the prompt for a case: the turns before the last as they are, then the user's text. The system text goes before
 * the case's own, of which a conversation may have some.
 */
function buildPrompt({ messages = [] }, { system, user }) {
    const own = messages.flatMap(({ role, content }) => (role === 'system' && content !== '' ? [content] : []));
    const systems = system === null || system === '' ? own : [system, ...own];
    const turns = messages.flatMap(({ role, content }) => role === 'system' ? [] : [{ role, content }]);
    return {
        system: own.length === 0 ? system : systems.join('\n\n'),
        messages: [...turns.slice(0, -1), { role: 'user', content: user }],
    };
}


/***/ }),

/***/ 30598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ loadPlan)
});

// EXTERNAL MODULE: ./src/benchmarks/load-benchmarks.ts + 2 modules
var load_benchmarks = __webpack_require__(45412);
// EXTERNAL MODULE: ./src/config/config.ts + 4 modules
var config_config = __webpack_require__(7491);
// EXTERNAL MODULE: ./src/domain/benchmark.ts
var domain_benchmark = __webpack_require__(21779);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/evaluators/index.ts + 44 modules
var evaluators = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(48488);
;// CONCATENATED MODULE: ./src/instruments/text-batches.ts

/** Most texts of a request. */
const MAX_TEXTS = 256;
/** Most bytes of the texts of a request together. */
const MAX_BYTES = 8_000_000;
/** Most requests of a run that only look for the text for which a request was refused. */
const MAX_SEARCHES = 64;
/**
 * Texts on their way to a model, many in a request: one is sent when it is full, or, where no more are to be expected,
 * once none is under way. Where a request is refused, its halves are sent, so that one text costs no other its vector.
 */
class TextBatches {
    #send;
    #waiting = [];
    #bytes = 0;
    #holds = 0;
    #underWay = 0;
    #searchesLeft = MAX_SEARCHES;
    #isLookingSoon = false;
    constructor(send) {
        this.#send = send;
    }
    /** Gives a text's vector, null where a recording has none. */
    add(text) {
        const bytes = Buffer.byteLength(text);
        return new Promise((resolve, reject) => {
            if (this.#bytes + bytes > MAX_BYTES)
                this.#flush();
            this.#waiting.push({ text, bytes, resolve, reject });
            this.#bytes += bytes;
            if (this.#waiting.length >= MAX_TEXTS)
                this.#flush();
            else
                this.#lookSoon();
        });
    }
    /** Holds back requests that are not full, until the function that this gives is called. */
    gather() {
        this.#holds += 1;
        let isHeld = true;
        return () => {
            if (isHeld)
                this.#holds -= 1;
            isHeld = false;
            this.#lookSoon();
        };
    }
    /** Looks for something to send once all that happens at the same time has happened. */
    #lookSoon() {
        if (this.#isLookingSoon)
            return;
        this.#isLookingSoon = true;
        setImmediate(() => {
            this.#isLookingSoon = false;
            if (this.#holds === 0 && this.#underWay === 0)
                this.#flush();
        });
    }
    #flush() {
        const batch = this.#waiting;
        this.#waiting = [];
        this.#bytes = 0;
        if (batch.length === 0)
            return;
        this.#underWay += 1;
        void this.#ask(batch).finally(() => {
            this.#underWay -= 1;
            this.#lookSoon();
        });
    }
    /** Asks for a batch; every text of it gets its vector or the reason why there is none. */
    async #ask(batch) {
        try {
            const { vectors } = await this.#send(batch.map(({ text }) => text));
            for (const [index, { resolve }] of batch.entries())
                resolve(vectors[index] ?? null);
        }
        catch (error) {
            if (!this.#maySearch(batch, error)) {
                for (const { reject } of batch)
                    reject(error);
                return;
            }
            this.#searchesLeft -= 2;
            const middle = Math.ceil(batch.length / 2);
            await Promise.all([this.#ask(batch.slice(0, middle)), this.#ask(batch.slice(middle))]);
        }
    }
    #maySearch(batch, error) {
        return (error instanceof provider_error/* ProviderError */.m &&
            error.kind === 'rejected' &&
            batch.length > 1 &&
            this.#searchesLeft >= 2);
    }
}

;// CONCATENATED MODULE: ./src/instruments/vector-cache.ts
/** Bytes of one number of a vector, as it is kept, and of one character of its text. */
const NUMBER_BYTES = 4;
const CHARACTER_BYTES = 2;
/** The vectors of the texts that were asked for last, in bounded memory. */
class VectorCache {
    #vectors = new Map();
    #maxBytes;
    #bytes = 0;
    constructor(maxBytes) {
        this.#maxBytes = maxBytes;
    }
    /** Gives the vector of a text, and keeps it for longer than those that nobody asks for. */
    find(text) {
        const vector = this.#vectors.get(text);
        if (vector === undefined)
            return undefined;
        this.#vectors.delete(text);
        this.#vectors.set(text, vector);
        return vector;
    }
    /** Keeps the vector of a text that has none yet. */
    keep(text, vector) {
        this.#vectors.set(text, vector);
        this.#bytes += sizeOf(text, vector);
        for (const [oldest, { length }] of this.#vectors) {
            if (this.#bytes <= this.#maxBytes)
                return;
            this.#vectors.delete(oldest);
            this.#bytes -= sizeOf(oldest, { length });
        }
    }
}
function sizeOf(text, { length }) {
    return text.length * CHARACTER_BYTES + length * NUMBER_BYTES;
}

;// CONCATENATED MODULE: ./src/instruments/embedder.ts



/** Memory for the vectors of a run: some ten thousand texts. */
const MAX_CACHE_BYTES = 64 * 1024 * 1024;
/** Plans the embedder; a run asks for each text once, its rematches included. */
function planEmbedder({ models: { embedder: model }, redact, }) {
    const cache = new VectorCache(MAX_CACHE_BYTES);
    return {
        identity: identify(model),
        // An answer and the text that it is held against.
        countRequests: (answers) => Math.ceil((2 * answers) / MAX_TEXTS),
        model,
        open: (line) => new CachingEmbedder(line, cache, redact),
    };
}
/** Gives all that shapes vectors and is known before one is asked for. */
function identify({ provider, baseUrl, model, params, own }) {
    return {
        provider,
        host: baseUrl === null ? null : (URL.parse(baseUrl)?.host ?? null),
        model,
        dimensions: own['dimensions'] ?? null,
        ...(Object.keys(params).length > 0 && { params }),
    };
}
/** Gives each text's vector, asking for it once. */
class CachingEmbedder {
    #cache;
    #redact;
    #batches;
    #asked = new Map();
    constructor(line, cache, redact) {
        this.#cache = cache;
        this.#redact = redact;
        this.#batches = new TextBatches((texts) => line.embed(texts));
    }
    async embed(written) {
        // An answer may hold a key, which no other host is to see and no recording to keep.
        const text = this.#redact(written);
        const known = this.#cache.find(text) ?? this.#asked.get(text);
        if (known !== undefined)
            return await known;
        const vector = this.#ask(text);
        this.#asked.set(text, vector);
        try {
            return await vector;
        }
        finally {
            this.#asked.delete(text);
        }
    }
    gather() {
        return this.#batches.gather();
    }
    async #ask(text) {
        if (Buffer.byteLength(text) > MAX_BYTES)
            throw new provider_error/* ProviderError */.m('rejected', `a text is longer than ${MAX_BYTES / 1e6} MB`);
        const vector = await this.#batches.add(text);
        if (vector === null)
            throw new provider_error/* ProviderError */.m('rejected', 'the recording has no vector for this text');
        this.#cache.keep(text, vector);
        return vector;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/instruments/jail/kind.ts
/** Most processes and threads of a program. */
const MAX_PROCESSES = 64;
/** Most bytes of a file that it writes. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** Space for files of its own. */
const TMP_MIB = 64;
/** Space for memory that its processes share. */
const SHARED_MIB = 16;
/** Places of the tools that build jails. */
const TOOLS = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/**
 * Gives a command that is ended after a time, by whoever may end it. Tools of the jail run in it too, where what they were
 * given can be read: they are given nothing.
 */
function timed(builder, seconds, command) {
    const limited = [
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
function limit({ python, program, addressMb, seconds }) {
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
function asNobody({ uid }, command) {
    const user = ['--reuid', String(uid), '--regid', String(uid), '--clear-groups'];
    return ['setpriv', ...user, '--bounding-set=-all', '--inh-caps=-all', '--no-new-privs', ...command];
}
/** Gives the environment of a confined program: no variable of ours is among it. */
function environment({ prefix }) {
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
function listShown({ python: { prefix }, shown }) {
    return prefix === null ? shown : [prefix, ...shown];
}

;// CONCATENATED MODULE: ./src/instruments/jail/bubblewrap.ts


const MIB = 1024 * 1024;
/** Gives jails of bubblewrap: an empty root with `/usr` to read, no network, no other process. */
function bubblewrap(builder) {
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
function listOptions(confinement, builder) {
    const { python } = confinement;
    const variables = Object.entries(environment(python)).flatMap(([name, value]) => ['--setenv', name, value]);
    // The user's own program is the first process: one of bubblewrap's would be another of the same user. Root needs no
    // namespace of users, and gives up its rights when the jail is built.
    const user = builder === 'user'
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
function listFoldersAbove(folder) {
    const above = external_node_path_default().dirname(folder);
    return above === folder || above === '/' ? [] : [...listFoldersAbove(above), '--dir', above];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/instruments/jail/launch.ts


/** Most characters that are kept of what a tool complains of. */
const MAX_COMPLAINT = 2000;
/** Time that the line of an ended program has to close; it stays open where a process lives on. */
const CLOSING_MS = 2000;
/** Launches a program in a group of processes of its own, without our environment. */
function launch([file, ...args], variables = {}) {
    const child = (0,external_node_child_process_.spawn)(file, args, { stdio: 'pipe', detached: true, env: { PATH: TOOLS, ...variables } });
    const { stdin, stdout, stderr } = child;
    let complaint = '';
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    child.once('error', (error) => {
        complaint ||= error.message;
    });
    stderr.on('data', (chunk) => {
        if (complaint.length < MAX_COMPLAINT)
            complaint += chunk.toString('utf8');
    });
    // Who has ended reads no more; what that means is told by the end of its output.
    for (const stream of [stdin, stdout, stderr])
        stream.on('error', () => undefined);
    return {
        input: stdin,
        output: stdout,
        pid: child.pid,
        complaint: () => complaint.slice(0, MAX_COMPLAINT).trim(),
        end: async () => {
            killGroup(child);
            stdin.destroy();
            stdout.resume();
            const isClosed = await Promise.race([closed.then(() => true), later(CLOSING_MS)]);
            if (!isClosed)
                for (const stream of [stdout, stderr])
                    stream.destroy();
            return isClosed;
        },
    };
}
function killGroup({ pid }) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch (error) {
        // It has ended, or it is root's by `sudo`: root ends it, and the jail ends by itself in any case.
        if (isCode(error, 'EPERM'))
            (0,external_node_child_process_.spawn)('sudo', ['-n', 'kill', '-KILL', '--', `-${pid}`], { stdio: 'ignore', env: { PATH: TOOLS } });
    }
}
function isCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}
function later(ms) {
    return new Promise((resolve) => setTimeout(() => resolve(false), ms).unref());
}

;// CONCATENATED MODULE: ./src/instruments/jail/duel.ts



/** Most bytes that either program may say. */
const MAX_SAID = 64 * 1024 * 1024;
/** Most characters of words that are kept. */
const MAX_WORDS = 1000;
const FAILURES = ['compile', 'load', 'missing', 'assertion', 'exception', 'gone', 'nonsense'];
/**
 * Runs code against its test: two programs in a jail each. What one asks of the other is passed on between them; the
 * verdict comes from the one that runs no line of the code, with a nonce. Rejects when aborted.
 */
async function duel(sides, task, watchMemory, signal) {
    signal.throwIfAborted();
    const [solution, tester] = [launch(sides.solution), launch(sides.tester)];
    const pids = [solution, tester].flatMap(({ pid }) => pid ?? []);
    const { promise: run, resolve } = Promise.withResolvers();
    const fail = (kind) => () => resolve({ status: 'failed', kind, words: '' });
    const timer = setTimeout(fail('timeout'), task.timeoutSeconds * 1000);
    const endWatch = watchMemory(pids, task.memoryMb, fail('memory'));
    const abort = () => resolve('aborted');
    signal.addEventListener('abort', abort);
    connect(solution, tester, task, { resolve, onExcess: fail('output') });
    try {
        const found = await run;
        if (found === 'aborted')
            throw signal.reason;
        return found;
    }
    finally {
        clearTimeout(timer);
        endWatch();
        signal.removeEventListener('abort', abort);
        await Promise.all([solution.end(), tester.end()]);
    }
}
function connect(solution, tester, task, { resolve, onExcess }) {
    const nonce = (0,external_node_crypto_.randomBytes)(24).toString('hex');
    const { code, test, entryPoint: entry } = task;
    solution.input.write(`${JSON.stringify({ code, entry })}\n`);
    tester.input.write(`${JSON.stringify({ nonce, entry, test })}\n`);
    let [said, told] = [0, 0];
    solution.output.on('data', (chunk) => {
        said += chunk.length;
        if (said > MAX_SAID)
            onExcess();
        else
            tester.input.write(chunk);
    });
    solution.output.once('close', () => tester.input.end());
    let rest = '';
    tester.output.setEncoding('utf8');
    tester.output.on('data', (text) => {
        told += text.length;
        if (told > MAX_SAID)
            return onExcess();
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
            if (line.startsWith('c'))
                solution.input.write(`${line.slice(1)}\n`);
            else
                resolve(readVerdict(line.slice(1), nonce));
        }
    });
    tester.output.once('close', () => resolve({ status: 'broken', words: `the test ended without a verdict ${tester.complaint()}`.trim() }));
}
function readVerdict(line, nonce) {
    const verdict = parse(line);
    if (!(0,json/* isMapping */.p)(verdict) || verdict['nonce'] !== nonce)
        return { status: 'broken', words: 'its verdict is not its own' };
    const words = typeof verdict['words'] === 'string' ? verdict['words'].slice(0, MAX_WORDS) : '';
    if (verdict['outcome'] === 'passed')
        return { status: 'passed' };
    const kind = FAILURES.find((one) => one === verdict['kind']);
    return verdict['outcome'] === 'failed' && kind !== undefined
        ? { status: 'failed', kind, words }
        : { status: 'broken', words };
}
/** Reads what a test says; undefined where it is no JSON: the test may have written into its own line. */
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/instruments/jail/find-python.ts




const TELL = `import json, os, sys
print(json.dumps({'file': os.path.realpath(sys.executable), 'prefix': os.path.realpath(sys.base_prefix),
                  'version': '%d.%d' % sys.version_info[:2], 'is_old': sys.version_info < (3, 8)}))`;
const PATIENCE_MS = 10_000;
/** Finds the Python on the path, or the system's where a jail could not show that one; undefined: there is none. */
async function findPython() {
    for (const name of ['python3', '/usr/bin/python3']) {
        const found = await askPython(name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
async function askPython(name) {
    const told = await new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(name, ['-I', '-S', '-c', TELL], { timeout: PATIENCE_MS }, (error, output) => resolve(error === null ? output : ''));
    });
    const read = told === '' ? null : JSON.parse(told);
    if (!(0,json/* isMapping */.p)(read) || read['is_old'] === true)
        return undefined;
    const [file, prefix, version] = [read['file'], read['prefix'], read['version']].map(String);
    if (file === undefined || prefix === undefined || version === undefined)
        return undefined;
    if (isWithin('/usr', file) && isWithin('/usr', prefix))
        return { file, version, prefix: null };
    // To show a folder that holds the user's files would show them too.
    const isWide = [(0,external_node_os_.homedir)(), process.cwd()].some((folder) => isWithin(prefix, folder));
    return isWide || !isWithin(prefix, file) ? undefined : { file, version, prefix };
}
function isWithin(folder, file) {
    const relative = external_node_path_default().relative(folder, file);
    return relative !== '..' && !relative.startsWith(`..${(external_node_path_default()).sep}`) && !external_node_path_default().isAbsolute(relative);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/instruments/jail/memory-watch.ts

/** Time between two looks: what can be taken in it goes over the limit at most. */
const LOOK_MS = 50;
/** Watches by what Linux tells of processes; a limit of each process alone would let many take as much each. */
const watchMemory = (pids, limitMb, onExcess) => {
    const timer = setInterval(() => {
        // Each side has as much.
        if (pids.some((pid) => sumMemory(pid) > limitMb * 1024))
            onExcess();
    }, LOOK_MS);
    return () => clearInterval(timer);
};
/** Gives the KiB that a process and its descendants hold for themselves. */
function sumMemory(pid) {
    const status = read(`/proc/${pid}/status`);
    const own = /^RssAnon:\s*(\d+)/m.exec(status)?.[1] ?? '0';
    const shared = /^RssShmem:\s*(\d+)/m.exec(status)?.[1] ?? '0';
    return listChildren(pid).reduce((sum, child) => sum + sumMemory(child), Number(own) + Number(shared));
}
function listChildren(pid) {
    return list(`/proc/${pid}/task`).flatMap((thread) => read(`/proc/${pid}/task/${thread}/children`)
        .split(' ')
        .flatMap((text) => (/^\d+$/.test(text.trim()) ? Number(text) : [])));
}
function read(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'latin1');
    }
    catch {
        // It has ended.
        return '';
    }
}
function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/instruments/jail/namespaces.ts

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
function namespaces(builder) {
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

// EXTERNAL MODULE: ./src/evaluators/cite-text.ts
var cite_text = __webpack_require__(96763);
;// CONCATENATED MODULE: ./src/instruments/jail/python/confine.ts
/**
 * Takes from the process, before any code of a model's runs in it, the calls to the system that lead out of a jail or hold
 * memory that nobody counts: other processes' memory, namespaces, mounts, keys, kernel modules, sockets of other kinds
 * than local ones and internet ones (a virtual machine's reach its host through any namespace).
 */
const CONFINE = String.raw `
def confine():
    import ctypes, platform, struct
    # The number of each call on x86_64 and on aarch64.
    denied = {
        'ptrace': (101, 117), 'process_vm_readv': (310, 270), 'process_vm_writev': (311, 271), 'kcmp': (312, 272),
        'pidfd_getfd': (438, 438), 'process_madvise': (440, 440), 'mount': (165, 40), 'umount2': (166, 39),
        'pivot_root': (155, 41), 'chroot': (161, 51), 'unshare': (272, 97), 'setns': (308, 268), 'open_tree': (428, 428),
        'move_mount': (429, 429), 'fsopen': (430, 430), 'fsconfig': (431, 431), 'fsmount': (432, 432), 'fspick': (433, 433),
        'mount_setattr': (442, 442), 'memfd_create': (319, 279), 'memfd_secret': (447, 447), 'shmget': (29, 194),
        'shmctl': (31, 195), 'shmat': (30, 196), 'msgget': (68, 186), 'semget': (64, 190), 'mq_open': (240, 180),
        'keyctl': (250, 219), 'add_key': (248, 217), 'request_key': (249, 218), 'bpf': (321, 280),
        'perf_event_open': (298, 241), 'userfaultfd': (323, 282), 'io_uring_setup': (425, 425),
        'io_uring_enter': (426, 426), 'io_uring_register': (427, 427), 'name_to_handle_at': (303, 264),
        'open_by_handle_at': (304, 265), 'init_module': (175, 105), 'finit_module': (313, 273), 'delete_module': (176, 106),
        'kexec_load': (246, 104), 'kexec_file_load': (320, 294), 'swapon': (167, 224), 'swapoff': (168, 225),
        'reboot': (169, 142), 'acct': (163, 89), 'syslog': (103, 116), 'settimeofday': (164, 170), 'adjtimex': (159, 171),
        'clock_settime': (227, 112), 'clock_adjtime': (305, 266), 'personality': (135, 92), 'vmsplice': (278, 75),
    }
    machine = platform.machine()
    if machine not in ('x86_64', 'aarch64'):
        raise OSError('no filter for ' + machine)
    at, arch = (0, 0xC000003E) if machine == 'x86_64' else (1, 0xC00000B7)
    clone, clone3, socket = (56, 220)[at], 435, (41, 198)[at]
    LOAD, EQUAL, ATLEAST, ANY, GIVE = 0x20, 0x15, 0x35, 0x45, 0x06
    ALLOW, REFUSE, ABSENT = 0x7FFF0000, 0x00050001, 0x00050026
    ending = ['allow', 'refuse', 'absent']
    steps = [(LOAD, 4, None, None), (EQUAL, arch, None, 'refuse'), (LOAD, 0, None, None)]
    steps += [(ATLEAST, 0x40000000, 'refuse', None)] if at == 0 else []
    steps += [(EQUAL, numbers[at], 'refuse', None) for numbers in denied.values()]
    steps += [(EQUAL, clone3, 'absent', None), (EQUAL, socket, None, 4), (LOAD, 16, None, None)]
    steps += [(EQUAL, family, 'allow', None) for family in (1, 2)] + [(EQUAL, 10, 'allow', 'refuse')]
    # A new namespace of any kind.
    steps += [(EQUAL, clone, None, 'allow'), (LOAD, 16, None, None), (ANY, 0x7E020000, 'refuse', 'allow')]
    def jump(to, here):
        return to if type(to) is int else 0 if to is None else len(steps) + ending.index(to) - here - 1
    program = b''.join(struct.pack('HBBI', code, jump(yes, here), jump(no, here), k)
                       for here, (code, k, yes, no) in enumerate(steps))
    program += b''.join(struct.pack('HBBI', GIVE, 0, 0, k) for k in (ALLOW, REFUSE, ABSENT))
    held = ctypes.create_string_buffer(program, len(program))
    head = ctypes.create_string_buffer(struct.pack('HP', len(program) // 8, ctypes.addressof(held)))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    if prctl(38, 1, 0, 0, 0) != 0 or prctl(22, 2, ctypes.c_void_p(ctypes.addressof(head)), 0, 0) != 0:
        raise OSError(ctypes.get_errno(), 'no filter could be set')
`;

;// CONCATENATED MODULE: ./src/instruments/jail/python/values.ts
/**
 * The half of the Python program that both processes share: values and questions as lines of JSON. Plain values cross as
 * they are; of all else only a number does, by which the other process may ask. Nothing that is read can run anything.
 */
const VALUES = String.raw `
import builtins, collections, importlib, json, os, sys, types

class Gone(BaseException):
    "The other process has ended, or says what makes no sense."

class Foreign(BaseException):
    "An object that cannot be handed over."

OPENERS = {'l': list, 't': tuple, 's': set, 'f': frozenset, 'q': collections.deque}
TAGS = {kind: tag for tag, kind in OPENERS.items()}
MAPPINGS = {'d': dict, 'C': collections.Counter, 'O': collections.OrderedDict}
MAP_TAGS = {kind: tag for tag, kind in MAPPINGS.items()}
# Values that are written as a text, each of a module that is loaded only where it is used.
TEXTS = {
    'b': ('builtins', 'bytes', bytes.hex, 'fromhex'), 'a': ('builtins', 'bytearray', bytearray.hex, 'fromhex'),
    'D': ('decimal', 'Decimal', str, None), 'F': ('fractions', 'Fraction', str, None),
    'day': ('datetime', 'date', str, 'fromisoformat'), 'time': ('datetime', 'time', str, 'fromisoformat'),
    'moment': ('datetime', 'datetime', str, 'fromisoformat'),
}

def text_tag(kind):
    for tag, (module, name, _, _) in TEXTS.items():
        if module in sys.modules and getattr(sys.modules[module], name, None) is kind:
            return tag
    return None

TYPES = {name: one for name, one in vars(builtins).items() if isinstance(one, type)}
CHANGEABLE = (list, dict, set, bytearray, collections.deque)

def is_namedtuple(kind):
    return kind.__bases__ == (tuple,) and isinstance(getattr(kind, '_fields', None), tuple)

class Link:
    def __init__(self, source, sink, prefix=b''):
        self.source, self.sink, self.prefix = source, sink, prefix
        self.kept, self.numbers = {}, {}

    def keep(self, value):
        key = id(value)
        if key not in self.numbers:
            self.numbers[key] = len(self.numbers)
            self.kept[self.numbers[key]] = value
        return self.numbers[key]

    def foreign(self, value):
        raise NotImplementedError

    def own(self, parts):
        raise NotImplementedError

    def encode(self, value):
        kind = type(value)
        if value is None or kind in (bool, int, float, str):
            return value
        if kind in TAGS:
            return [TAGS[kind], *map(self.encode, value)]
        if kind in MAP_TAGS or kind is collections.defaultdict:
            return [MAP_TAGS.get(kind, 'd'), *([self.encode(key), self.encode(one)] for key, one in value.items())]
        if text_tag(kind) is not None:
            return [text_tag(kind), TEXTS[text_tag(kind)][2](value)]
        if kind is complex:
            return ['c', value.real, value.imag]
        if kind is range:
            return ['r', value.start, value.stop, value.step]
        if 'datetime' in sys.modules and kind is sys.modules['datetime'].timedelta:
            return ['delta', value.days, value.seconds, value.microseconds]
        if kind is type and TYPES.get(value.__name__) is value:
            return ['y', value.__name__]
        if kind is types.ModuleType and type(value.__name__) is str:
            return ['m', value.__name__]
        if is_namedtuple(kind):
            return ['n', kind.__name__, list(kind._fields), *map(self.encode, value)]
        return self.foreign(value)

    def decode(self, value):
        if type(value) is not list:
            if type(value) is dict:
                raise Gone('a mapping is no value')
            return value
        tag, rest = value[0], value[1:]
        if tag in OPENERS:
            return OPENERS[tag](map(self.decode, rest))
        if tag in MAPPINGS:
            return MAPPINGS[tag]({self.decode(key): self.decode(one) for key, one in rest})
        if tag in TEXTS:
            module, name, _, reader = TEXTS[tag]
            kind = getattr(importlib.import_module(module), name)
            return (kind if reader is None else getattr(kind, reader))(str(rest[0]))
        if tag == 'c':
            return complex(float(rest[0]), float(rest[1]))
        if tag == 'r':
            return range(*map(int, rest))
        if tag == 'delta':
            return importlib.import_module('datetime').timedelta(*map(int, rest))
        if tag == 'y':
            return TYPES[rest[0]]
        if tag == 'm':
            return self.module(str(rest[0]))
        if tag == 'n':
            return collections.namedtuple(str(rest[0]), list(map(str, rest[1])))(*map(self.decode, rest[2:]))
        return self.own(value)

    def module(self, name):
        return None

    def send(self, message):
        self.sink.write(self.prefix + json.dumps(message).encode() + b'\n')
        self.sink.flush()

    def receive(self):
        line = self.source.readline()
        if not line.endswith(b'\n'):
            raise Gone('it ended')
        return json.loads(line)

    def ask(self, question):
        self.send(question)
        while True:
            answer = self.receive()
            if 'q' not in answer:
                return answer
            self.send(self.serve(answer))

    def serve(self, question):
        raise NotImplementedError

def classes_of(kind):
    "The classes of an exception, by module and name."
    return [[str(one.__module__), str(one.__qualname__)] for one in kind.__mro__ if issubclass(one, BaseException)]

def open_link():
    "Takes the two ends of the line, and leaves the program nothing to read or to write."
    source, sink = os.fdopen(os.dup(0), 'rb'), os.fdopen(os.dup(1), 'wb')
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    sys.path[:] = [one for one in sys.path if one]
    getattr(sys, 'set_int_max_str_digits', int)(0)
    return source, sink
`;

;// CONCATENATED MODULE: ./src/instruments/jail/python/inside.ts


/** The program that tries to get out of a jail, in earnest, and tells in what it had success. */
const INSIDE = String.raw `${VALUES}
${CONFINE}
import errno, glob, signal, socket, time

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
    time.sleep(60)

main()
`;

;// CONCATENATED MODULE: ./src/instruments/jail/python/outside.ts
/** The program that stands outside while a jail is tried: what nobody in it may read, reach, change or end. */
const OUTSIDE = String.raw `
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

;// CONCATENATED MODULE: ./src/instruments/jail/probe.ts







const MEMORY_MB = 256;
/** Time that a jail has to be tried: a slow machine starts several programs in it. */
const PATIENCE_SECONDS = 30;
/** A variable that no confined program may see. */
const CANARY = { LLM_BENCH_CANARY: 'it got out' };
/** Tries to get out of a jail, in earnest; gives why it does not hold, undefined where it does. */
async function findHole(kind, trying) {
    return (await tryEscapes(kind, trying)) ?? (await tryCode(trying));
}
async function tryEscapes(kind, { python, uid, signal }) {
    const outside = launch([python.file, '-I', '-S', '-c', OUTSIDE], CANARY);
    const limits = { python, uid, addressMb: MEMORY_MB, seconds: PATIENCE_SECONDS, shown: [] };
    const inside = launch(kind.confine({ ...limits, program: [INSIDE] }), CANARY);
    const abort = () => void Promise.all([inside.end(), outside.end()]);
    signal.addEventListener('abort', abort);
    try {
        const target = await readLine(outside);
        if (target === undefined)
            return `nothing to try it with: ${(0,cite_text/* shorten */.ml)(outside.complaint())}`;
        const memory = 2 * MEMORY_MB * 1024 * 1024;
        inside.input.write(`${JSON.stringify({ ...target, memory, processes: MAX_PROCESSES })}\n`);
        const told = await readLine(inside);
        if (told === undefined)
            return (0,cite_text/* shorten */.ml)(inside.complaint()) || 'no program starts in it';
        // A process that outlived its jail would hold the line open.
        if (!(await inside.end()))
            return 'a program in it outlives it';
        outside.input.end();
        const end = await readLine(outside);
        if (end === undefined)
            return 'a program in it ends processes outside';
        const holes = [...listTexts(told['escapes']), ...listTexts(end['seen'])];
        return holes.length === 0 ? undefined : `a program in it ${holes.join(', ')}`;
    }
    finally {
        signal.removeEventListener('abort', abort);
        await Promise.all([inside.end(), outside.end()]);
    }
}
async function tryCode({ sidesOf, watchMemory, signal }) {
    const task = {
        language: 'python',
        code: 'def twice(number): return 2 * number',
        test: 'assert twice(21) == 42',
        entryPoint: null,
        timeoutSeconds: PATIENCE_SECONDS,
        memoryMb: MEMORY_MB,
    };
    const run = await duel(sidesOf(task), task, watchMemory, signal);
    return run.status === 'passed' ? undefined : `no code runs in it: ${(0,cite_text/* shorten */.ml)(run.words)}`;
}
/** Reads the next line of a program, as a mapping; undefined where it ends, or takes too long. */
async function readLine({ output }) {
    const { promise, resolve } = Promise.withResolvers();
    let text = '';
    const take = (chunk) => {
        text += chunk.toString('utf8');
        if (text.includes('\n'))
            resolve(text);
    };
    const end = () => resolve('');
    const timer = setTimeout(end, PATIENCE_SECONDS * 1000);
    output.on('data', take);
    // A program that cannot be started has an output that closes without an end.
    output.once('close', end);
    try {
        const read = await promise;
        const value = read.includes('\n') ? JSON.parse(read) : undefined;
        return (0,json/* isMapping */.p)(value) ? value : undefined;
    }
    finally {
        clearTimeout(timer);
        output.off('data', take);
        output.off('close', end);
    }
}
function listTexts(value) {
    return Array.isArray(value) ? value.map(String) : [];
}

;// CONCATENATED MODULE: ./src/instruments/jail/javascript/enter.ts

/** The program that confines a process and then lets it become another one, whose command is its arguments. */
const ENTER = String.raw `${CONFINE}
import os, sys
# The line moves to where nothing writes by chance.
os.dup2(0, 3)
os.dup2(1, 4)
nothing = os.open(os.devnull, os.O_RDWR)
for number in (0, 1, 2):
    os.dup2(nothing, number)
confine()
os.execv(sys.argv[1], sys.argv[1:])
`;

;// CONCATENATED MODULE: ./src/instruments/jail/javascript/values.ts
/**
 * The half of the JavaScript program that both processes share, as python/values.ts is for Python: values and questions as
 * lines of JSON. Reading waits: what the test asks is answered before it goes on.
 */
const values_VALUES = String.raw `
'use strict';
const { readSync, writeSync } = require('node:fs');
const { types } = require('node:util');
class Gone extends Error {}
const BUILT_IN = new Map(['Object', 'Array', 'Function', 'String', 'Number', 'Boolean', 'Symbol', 'BigInt', 'Map', 'Set',
  'Date', 'RegExp', 'Promise', 'Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'EvalError', 'URIError',
  'Uint8Array', 'Int8Array', 'Uint16Array', 'Int16Array', 'Uint32Array', 'Int32Array', 'Float32Array', 'Float64Array',
  'Uint8ClampedArray'].map((name) => [name, globalThis[name]]));
const nameOf = new Map([...BUILT_IN].map(([name, one]) => [one, name]));
const parse = JSON.parse, stringify = JSON.stringify;

function isPlain(value) {
  const above = Object.getPrototypeOf(value);
  return above === null || above === Object.prototype;
}
function isChangeable(value) {
  return typeof value === 'object' && value !== null && (Array.isArray(value) || types.isMap(value) || types.isSet(value) ||
    types.isTypedArray(value) || isPlain(value));
}
function chainOf(kind) {
  const chain = [];
  for (let one = kind; typeof one === 'function' && one !== Function.prototype; one = Object.getPrototypeOf(one)) {
    chain.push(String(one.name));
    if (nameOf.has(one)) break;
  }
  return chain;
}

class Link {
  constructor(prefix) {
    this.prefix = prefix;
    this.kept = [];
    this.numbers = new Map();
    this.rest = Buffer.alloc(0);
  }
  keep(value) {
    if (!this.numbers.has(value)) this.numbers.set(value, this.kept.push(value) - 1);
    return this.numbers.get(value);
  }
  encode(value) {
    switch (typeof value) {
      case 'undefined': return ['u'];
      case 'number': return Number.isFinite(value) && !Object.is(value, -0) ? value : ['#', Object.is(value, -0) ? '-0' : String(value)];
      case 'bigint': return ['n', String(value)];
      case 'symbol': return ['u'];
      case 'function': return nameOf.has(value) ? ['y', nameOf.get(value)] : this.foreign(value);
      case 'object': return value === null ? null : this.encodeObject(value);
      default: return value;
    }
  }
  encodeObject(value) {
    if (Array.isArray(value)) return ['l', ...Array.from(value, (one) => this.encode(one))];
    if (types.isMap(value)) return ['M', ...Array.from(value, ([key, one]) => [this.encode(key), this.encode(one)])];
    if (types.isSet(value)) return ['S', ...Array.from(value, (one) => this.encode(one))];
    if (types.isDate(value)) return ['D', this.encode(value.getTime())];
    if (types.isRegExp(value)) return ['R', String(value.source), String(value.flags)];
    if (types.isTypedArray(value) && BUILT_IN.has(value.constructor.name))
      return ['T', value.constructor.name, ...Array.from(value, (one) => this.encode(one))];
    if (types.isNativeError(value)) return ['E', this.tell(value)];
    if (isPlain(value)) return ['d', ...Object.keys(value).map((key) => [key, this.encode(value[key])])];
    return this.foreign(value);
  }
  tell(error) {
    return [chainOf(error.constructor), String(error.message), Object.keys(error).map((key) => [key, this.encode(error[key])])];
  }
  decode(value) {
    if (!Array.isArray(value)) {
      if (typeof value === 'object' && value !== null) throw new Gone('a mapping is no value');
      return value;
    }
    const [tag, ...rest] = value;
    switch (tag) {
      case 'u': return undefined;
      case '#': return Number(rest[0]);
      case 'n': return BigInt(rest[0]);
      case 'l': return rest.map((one) => this.decode(one));
      case 'M': return new Map(rest.map(([key, one]) => [this.decode(key), this.decode(one)]));
      case 'S': return new Set(rest.map((one) => this.decode(one)));
      case 'D': return new Date(this.decode(rest[0]));
      case 'R': return new RegExp(rest[0], rest[1]);
      case 'T': return BUILT_IN.get(rest[0]).from(rest.slice(1).map((one) => this.decode(one)));
      case 'y': return BUILT_IN.get(rest[0]);
      case 'E': return this.revive(rest[0]);
      case 'd': return rest.reduce((made, [key, one]) =>
        Object.defineProperty(made, key, { value: this.decode(one), writable: true, enumerable: true, configurable: true }), {});
      default: return this.own(value);
    }
  }
  revive([chain, message, known]) {
    const error = Object.create(this.errorClass(chain.map(String)).prototype);
    Object.defineProperty(error, 'message', { value: String(message), configurable: true, writable: true });
    Error.captureStackTrace(error);
    for (const [key, one] of known) error[key] = this.decode(one);
    return error;
  }
  errorClass(chain) {
    const known = BUILT_IN.get(chain[0]);
    return known?.prototype instanceof Error || known === Error ? known : Error;
  }
  send(message) {
    const bytes = Buffer.from(this.prefix + stringify(message) + '\n');
    for (let at = 0; at < bytes.length; ) at += writeSync(4, bytes, at);
  }
  receive() {
    const parts = [this.rest];
    for (;;) {
      const last = parts.at(-1), end = last.indexOf(10);
      if (end >= 0) {
        this.rest = last.subarray(end + 1);
        parts[parts.length - 1] = last.subarray(0, end);
        return parse(Buffer.concat(parts).toString());
      }
      const chunk = Buffer.alloc(65536), count = readSync(3, chunk);
      if (count === 0) throw new Gone('it ended');
      parts.push(chunk.subarray(0, count));
    }
  }
  ask(question) {
    this.send(question);
    for (;;) {
      const answer = this.receive();
      if (!('q' in answer)) return answer;
      this.send(this.serve(answer));
    }
  }
}
`;

;// CONCATENATED MODULE: ./src/instruments/jail/javascript/solution.ts

/** The JavaScript program of the process that runs a model's code, as python/solution.ts is for Python. */
const SOLUTION = String.raw `${values_VALUES}
const vm = require('node:vm');
process.on('unhandledRejection', () => undefined);

const OPERATIONS = {
  call: (value, self, ...given) => Reflect.apply(value, self, given),
  new: (value, ...given) => Reflect.construct(value, given),
  get: (value, key) => value[key],
  set: (value, key, one) => { value[key] = one; },
  has: (value, key) => key in value,
  keys: (value) => Object.keys(value),
  delete: (value, key) => delete value[key],
  instance: (value, one) => one instanceof value,
  text: (value) => String(value),
  primitive: (value, hint) => hint === 'number' ? Number(value) : hint === 'string' ? String(value) : value + '' === String(value) ? value + '' : +value,
  iterate: (value) => value[Symbol.iterator](),
};

class Solution extends Link {
  foreign(value) {
    if (callbacks.has(value)) return ['p', callbacks.get(value)];
    if (typeof value === 'function' && value.prototype instanceof Error) return ['e', this.keep(value), chainOf(value)];
    return ['o', this.keep(value), typeof value, typeof value[Symbol.iterator] === 'function'];
  }
  /** Gives what a name stands for: a number where it holds itself, as some modules do. */
  offer(value) {
    try {
      return this.encode(value);
    } catch {
      return this.foreign(value);
    }
  }
  own([tag, number]) {
    if (tag === 'p') return this.kept[number];
    const call = (...given) => {
      const answer = this.ask({ q: 'call', o: number, a: given.map((one) => this.encode(one)) });
      if ('x' in answer) throw new Error(String(answer.x));
      return this.decode(answer.r);
    };
    callbacks.set(call, number);
    return call;
  }
  serve() { throw new Gone('nothing is asked meanwhile'); }
  async answer({ q, o, a }) {
    try {
      const given = a.map((one) => this.decode(one));
      let result = OPERATIONS[q](this.kept[o], ...given);
      const isLate = types.isPromise(result);
      if (isLate) {
        try { result = await result; } catch (error) { return { late: true, x: this.tellAny(error), m: this.changes(a, given) }; }
      }
      return { late: isLate, r: this.encode(result), m: this.changes(a, given) };
    } catch (error) {
      return { x: this.tellAny(error) };
    }
  }
  tellAny(error) {
    return types.isNativeError(error) ? ['E', this.tell(error)] : this.encode(error);
  }
  changes(before, after) {
    return after.flatMap((one, at) => {
      if (!isChangeable(one)) return [];
      const now = this.encode(one);
      return stringify(now) === stringify(before[at]) ? [] : [[at, now]];
    });
  }
}
const callbacks = new Map();

function listNames(code) {
  const found = code.matchAll(/^(?:async\s+)?(?:function\s*\*?|class|const|let|var)\s+([A-Za-z_$][\w$]*)/gm);
  return [...new Set(Array.from(found, ([, name]) => name))];
}
/** Gives a module as the script that it means: what it exports stays, what it imports is required. */
function asScript(code) {
  return code
    .replaceAll(/^export\s+default\s+(?=(?:async\s+)?(?:function|class)\s+[A-Za-z_$])/gm, '')
    .replaceAll(/^export\s+default\s+/gm, 'module.exports = ')
    .replaceAll(/^export\s+\{[^}]*\};?[ \t]*$/gm, '')
    .replaceAll(/^export\s+(?=(?:async\s+)?(?:function|class|const|let|var)\b)/gm, '')
    .replaceAll(/^import\s+(?:\*\s+as\s+)?([A-Za-z_$][\w$]*)\s+from\s+(['"][^'"]+['"]);?/gm, 'const $1 = require($2);')
    .replaceAll(/^import\s+(\{[^}]*\})\s+from\s+(['"][^'"]+['"]);?/gm, (_all, names, from) => 'const ' + names.replaceAll(/\s+as\s+/g, ': ') + ' = require(' + from + ');');
}

async function main() {
  const link = new Solution('');
  const { code, entry } = link.receive();
  const names = {};
  try {
    Object.assign(globalThis, { require, module: { exports: {} } });
    globalThis.exports = module.exports;
    const given = globalThis.module;
    const script = asScript(code);
    const program = new vm.Script(script, { filename: 'solution.js' });
    try {
      program.runInThisContext();
      const made = given.exports;
      if (typeof made === 'function') names[entry ?? made.name] = link.offer(made);
      else for (const key of Object.keys(made)) names[key] = link.offer(made[key]);
      for (const name of listNames(script)) names[name] = link.offer(vm.runInThisContext(name));
    } catch (error) {
      return link.send({ refused: 'load', x: link.tellAny(error) });
    }
  } catch (error) {
    return link.send({ refused: 'compile', x: link.tellAny(error) });
  }
  link.send({ names });
  for (;;) link.send(await link.answer(link.receive()));
}
main();
`;

;// CONCATENATED MODULE: ./src/instruments/jail/javascript/tester.ts

/** The JavaScript program of the process that runs the test, as python/tester.ts is for Python. */
const TESTER = String.raw `${values_VALUES}
const vm = require('node:vm');
const remotes = new Map();

class Tester extends Link {
  lost = false;
  asked = 0;
  foreigner = null;
  made = new Map();
  objects = new Map();
  encode(value) {
    return remotes.has(value) ? ['p', remotes.get(value)] : super.encode(value);
  }
  foreign(value) {
    for (const [number, one] of this.made) if (one === value) return ['p', number];
    if (typeof value === 'function') return ['o', this.keep(value)];
    this.foreigner = 'the test hands the code an object of a class that only it knows: ' + String(value?.constructor?.name);
    throw new TypeError(this.foreigner);
  }
  own([tag, number, kind, iterates]) {
    if (tag === 'p') return this.kept[number];
    if (tag === 'e') {
      if (!this.made.has(number)) this.made.set(number, this.errorClass(kind.map(String)));
      return this.made.get(number);
    }
    if (tag !== 'o') throw new Gone('this is no value');
    if (!this.objects.has(number)) this.objects.set(number, this.createRemote(number, kind, iterates === true));
    return this.objects.get(number);
  }
  classes = new Map();
  errorClass(chain) {
    const known = super.errorClass(chain);
    if (chain.length < 2 || chain[0] === known.name) return known;
    const name = chain.join('<');
    if (!this.classes.has(name)) {
      const made = class extends this.errorClass(chain.slice(1)) {};
      Object.defineProperty(made, 'name', { value: chain[0] });
      Object.defineProperty(made.prototype, 'name', { value: chain[0], writable: true, configurable: true });
      this.classes.set(name, made);
    }
    return this.classes.get(name);
  }
  createRemote(number, kind, iterates) {
    const put = (operation, ...given) => this.put(operation, number, given);
    const remote = new Proxy(kind === 'function' ? function () {} : {}, {
      get: (_target, key) => {
        if (key === Symbol.toPrimitive) return (hint) => put('primitive', hint);
        if (key === Symbol.hasInstance) return (one) => put('instance', one) === true;
        if (key === Symbol.iterator) return iterates ? () => put('iterate') : undefined;
        if (typeof key === 'symbol' || key === 'then') return undefined;
        if (key === 'prototype' && kind === 'function') return _target.prototype;
        return put('get', key);
      },
      set: (_target, key, one) => { put('set', key, one); return true; },
      has: (_target, key) => typeof key === 'string' && put('has', key) === true,
      deleteProperty: (_target, key) => put('delete', key) === true,
      ownKeys: (target) => [...new Set([...put('keys').map(String), ...Reflect.ownKeys(target).filter((key) => !Reflect.getOwnPropertyDescriptor(target, key).configurable)])],
      getOwnPropertyDescriptor: (target, key) => {
        const own = Reflect.getOwnPropertyDescriptor(target, key);
        if (own !== undefined && !own.configurable) return own;
        return typeof key === 'string' && put('keys').includes(key)
          ? { value: put('get', key), writable: true, enumerable: true, configurable: true } : undefined;
      },
      apply: (_target, self, given) => put('call', remotes.has(self) ? self : undefined, ...given),
      construct: (_target, given) => put('new', ...given),
    });
    remotes.set(remote, number);
    return remote;
  }
  put(operation, number, given) {
    if (this.lost) throw new Gone('it ended');
    this.asked += 1;
    const sent = given.map((one) => this.encode(one));
    let answer, value;
    try {
      answer = this.ask({ q: operation, o: number, a: sent });
      value = 'x' in answer ? this.decode(answer.x) : this.decode(answer.r);
      for (const [at, one] of answer.m ?? []) refill(given[at], this.decode(one));
    } catch (error) {
      if (this.foreigner === null) this.lost = true;
      throw error;
    }
    if (answer.late === true) return 'x' in answer ? Promise.reject(value) : Promise.resolve(value);
    if ('x' in answer) throw value;
    return value;
  }
  serve({ q, o, a }) {
    try {
      if (q !== 'call') throw new TypeError('it can be called, and nothing else');
      return { r: this.encode(this.kept[o](...a.map((one) => this.decode(one)))) };
    } catch (error) {
      return { x: String(error).slice(0, 200) };
    }
  }
}

/** Gives an argument of the test the content that the code left in it. */
function refill(old, now) {
  if (Array.isArray(old) && Array.isArray(now)) {
    const filled = now.map((one, at) => (at < old.length && isChangeable(one) && isChangeable(old[at]) ? refill(old[at], one) : one));
    old.length = 0;
    old.push(...filled);
  } else if (types.isMap(old) && types.isMap(now)) {
    old.clear();
    for (const [key, one] of now) old.set(key, one);
  } else if (types.isSet(old) && types.isSet(now)) {
    old.clear();
    for (const one of now) old.add(one);
  } else if (types.isTypedArray(old) && types.isTypedArray(now)) old.set(now);
  else if (isChangeable(old) && isChangeable(now) && isPlain(old) && isPlain(now)) {
    for (const key of Object.keys(old)) if (!Object.hasOwn(now, key)) delete old[key];
    for (const key of Object.keys(now)) old[key] = Object.hasOwn(old, key) && isChangeable(old[key]) ? refill(old[key], now[key]) : now[key];
  } else return now;
  return old;
}

function explain(error) {
  const text = types.isNativeError(error) || error instanceof Error ? error.name + (error.message ? ': ' + error.message : '') : String(error);
  return text.slice(0, 1000);
}

async function run(link, { entry, test }) {
  const loaded = link.receive();
  if ('refused' in loaded) return { outcome: 'failed', kind: String(loaded.refused), words: explain(link.decode(loaded.x)) };
  if (entry !== null && !Object.hasOwn(loaded.names, entry)) return { outcome: 'failed', kind: 'missing', words: entry };
  Object.assign(globalThis, { require, assert: require('node:assert/strict') });
  // What the language itself means by a name, it means in the test too, but for the one that is tested.
  const names = Object.entries(loaded.names).filter(([name]) => name === entry || !(name in globalThis || name === 'check'));
  for (const [name, one] of names)
    Object.defineProperty(globalThis, name, { value: link.decode(one), writable: true, configurable: true });
  let program;
  try {
    const call = entry === null ? '' : '\n;if (typeof check === "function") await check(globalThis[' + stringify(entry) + ']);';
    program = new vm.Script('(async () => {' + test + call + '\n})()', { filename: 'test.js' });
  } catch (error) {
    return { outcome: 'broken', words: explain(error) };
  }
  let failure = null;
  try {
    await program.runInThisContext();
  } catch (error) {
    failure = { error };
  }
  if (link.foreigner !== null) return { outcome: 'broken', words: link.foreigner };
  if (link.lost) return { outcome: 'failed', kind: 'gone', words: '' };
  if (failure !== null) {
    const isAssertion = failure.error?.code === 'ERR_ASSERTION';
    return { outcome: 'failed', kind: isAssertion ? 'assertion' : 'exception', words: explain(failure.error) };
  }
  if (entry !== null && link.asked === 0) return { outcome: 'broken', words: 'the test did not use ' + entry };
  return { outcome: 'passed' };
}

async function main() {
  const link = new Tester('c');
  const { nonce, ...task } = link.receive();
  let verdict;
  try {
    verdict = await run(link, task);
  } catch (error) {
    verdict = error instanceof Gone ? { outcome: 'failed', kind: 'gone', words: '' } : { outcome: 'failed', kind: 'nonsense', words: '' };
  }
  link.prefix = 'v';
  link.send({ ...verdict, nonce });
  process.exit(0);
}
main();
`;

;// CONCATENATED MODULE: ./src/instruments/jail/python/solution.ts


/**
 * The program of the process that runs a model's code. It never sees the test, and has nothing that could decide: it
 * answers what is asked of the code's functions and objects. Whatever the code does to it, it does to itself.
 */
const solution_SOLUTION = String.raw `${VALUES}
${CONFINE}
import operator, random

OPERATIONS = {
    'call': lambda value, *rest, **named: value(*rest, **named), 'get': getattr, 'set': setattr, 'len': len, 'iter': iter,
    'next': next, 'str': str, 'repr': repr, 'bool': bool, 'int': int, 'float': float, 'index': operator.index, 'hash': hash,
    'getitem': operator.getitem, 'setitem': operator.setitem, 'delitem': operator.delitem, 'abs': abs, 'round': round,
    'neg': operator.neg, 'pos': operator.pos, 'invert': operator.invert, 'enter': lambda value: value.__enter__(),
    'exit': lambda value: value.__exit__(None, None, None), 'reversed': reversed,
    'instance': lambda value, other: isinstance(other, value),
    **{name: getattr(operator, name) for name in 'eq ne lt le gt ge add sub mul truediv floordiv mod pow matmul'.split()},
    **{name: getattr(operator, name + '_') for name in ('and', 'or')}, 'xor': operator.xor,
    'lshift': operator.lshift, 'rshift': operator.rshift,
}
OPERATIONS.update({'r' + name: lambda value, other, work=OPERATIONS[name]: work(other, value)
                   for name in 'add sub mul truediv floordiv mod pow matmul and or xor lshift rshift'.split()})

class Callback:
    "A function of the test, which the code may call."
    def __init__(self, link, number):
        self._link, self._number = link, number

    def __call__(self, *given, **named):
        link = self._link
        answer = link.ask({'q': 'call', 'o': self._number, 'a': [link.encode(one) for one in given],
                           'k': {key: link.encode(one) for key, one in named.items()}})
        if 'x' in answer:
            raise RuntimeError(str(answer['x']))
        return link.decode(answer['r'])

class Solution(Link):
    def foreign(self, value):
        if isinstance(value, Callback):
            return ['p', value._number]
        kind = type(value)
        if isinstance(value, type) and issubclass(value, BaseException):
            return ['e', self.keep(value), classes_of(value)]
        return ['o', self.keep(value), str(kind.__name__), bool(isinstance(value, type))]

    def offer(self, value):
        "What a name stands for: a number where it holds itself."
        try:
            return self.encode(value)
        except RecursionError:
            return self.foreign(value)

    def own(self, parts):
        if parts[0] == 'p':
            return self.kept[parts[1]]
        return Callback(self, parts[1])

    def module(self, name):
        return sys.modules.get(name)

    def serve(self, question):
        try:
            given = [self.decode(one) for one in question['a']]
            named = {key: self.decode(one) for key, one in question['k'].items()}
            result = self.encode(OPERATIONS[question['q']](self.kept[question['o']], *given, **named))
            return {'r': result, 'm': self.changes(question['a'], given), 'n': self.changes(question['k'], named)}
        except Gone:
            raise
        except BaseException as error:
            return {'x': self.tell(error)}

    def changes(self, before, after):
        "What the code has changed of its arguments."
        pairs = after.items() if isinstance(after, dict) else enumerate(after)
        now = [(key, self.encode(one)) for key, one in pairs if isinstance(one, CHANGEABLE)]
        return [[key, one] for key, one in now if one != before[key]]

    def tell(self, error):
        classes = classes_of(type(error))
        try:
            return [classes, self.encode(tuple(error.args)), self.encode(dict(vars(error)))]
        except BaseException:
            return [classes, ['t'], ['d']]

def main():
    link = Solution(*open_link())
    confine()
    task = link.receive()
    random.seed(0)
    module = types.ModuleType('solution')
    sys.modules['solution'] = module
    try:
        program = compile(task['code'], '<solution>', 'exec', dont_inherit=True)
    except BaseException as error:
        return link.send({'refused': 'compile', 'x': link.tell(error)})
    try:
        exec(program, module.__dict__)
        names = {str(name): link.offer(one) for name, one in list(vars(module).items()) if not name.startswith('_')}
    except BaseException as error:
        return link.send({'refused': 'load', 'x': link.tell(error)})
    link.send({'names': names})
    while True:
        link.send(link.serve(link.receive()))

main()
`;

;// CONCATENATED MODULE: ./src/instruments/jail/python/remote.ts
/** What the testing process knows of the code's functions and objects: numbers, by which it asks. */
const REMOTE = String.raw `
class Remote:
    "Something of the code's that is no plain value. It is equal to no plain value, whatever it says of itself."
    __slots__ = ('_link', '_number', '_kind')

    def __init__(self, link, number, kind):
        for name, value in zip(Remote.__slots__, (link, number, kind)):
            object.__setattr__(self, name, value)

    def __getattr__(self, name):
        if name.startswith('__') and name not in ('__name__', '__doc__', '__dict__'):
            raise AttributeError(name)
        return self._link.put('get', self, name)

    def __setattr__(self, name, value):
        self._link.put('set', self, name, value)

    def __eq__(self, other):
        return self is other or (isinstance(other, Remote) and self._link.put('eq', self, other) is True)

    def __ne__(self, other):
        return not self == other

    def __instancecheck__(self, value):
        return self._link.put('instance', self, value) is True

    def __exit__(self, *error):
        self._link.put('exit', self)

    def __repr__(self):
        return str(self._link.put('repr', self))

def forward(name):
    return lambda self, *given, **named: self._link.put(name, self, *given, **named)

def forward_compared(name):
    def compare(self, other):
        if not isinstance(other, Remote):
            raise TypeError('an object of the code (' + self._kind + ') is compared with a plain value')
        return self._link.put(name, self, other)
    return compare

for name in ('call len iter next str bool int float index hash getitem setitem delitem abs round neg pos invert enter '
             'reversed add sub mul truediv floordiv mod pow matmul and or xor lshift rshift '
             'radd rsub rmul rtruediv rfloordiv rmod rpow rmatmul rand ror rxor rlshift rrshift').split():
    setattr(Remote, '__' + name + '__', forward(name))
for name in 'lt le gt ge'.split():
    setattr(Remote, '__' + name + '__', forward_compared(name))

def refill(old, new):
    "Gives an argument of the test the content that the code left in it."
    if type(old) is not type(new) or not isinstance(old, CHANGEABLE):
        return new
    if isinstance(old, (dict, set)):
        if isinstance(old, dict):
            new = {key: refill(old[key], one) if key in old else one for key, one in new.items()}
        old.clear()
        old.update(new)
    elif isinstance(old, list):
        old[:] = [refill(old[at], one) if at < len(old) else one for at, one in enumerate(new)]
    else:
        old.clear()
        old.extend(new)
    return old

class Tester(Link):
    lost, asked, foreigner = False, 0, None

    def __init__(self, *ends):
        super().__init__(*ends)
        self.remotes, self.errors, self.raised = {}, {}, []

    def foreign(self, value):
        if isinstance(value, Remote):
            return ['p', value._number]
        if isinstance(value, type) and value in self.errors.values():
            return ['p', next(number for number, one in self.errors.items() if one is value)]
        if callable(value):
            return ['o', self.keep(value)]
        self.foreigner = 'the test hands the code an object of a class that only it knows: ' + type(value).__name__
        raise Foreign(self.foreigner)

    def own(self, parts):
        tag, number = parts[0], int(parts[1])
        if tag == 'p':
            return self.kept[number]
        if tag == 'e':
            if number not in self.errors:
                self.errors[number] = self.error_class(parts[2])
            return self.errors[number]
        if tag != 'o':
            raise Gone('this is no value')
        if number not in self.remotes:
            self.remotes[number] = Remote(self, number, str(parts[2]))
        return self.remotes[number]

    def module(self, name):
        known = getattr(sys, 'stdlib_module_names', sys.builtin_module_names)
        return importlib.import_module(name) if name.split('.')[0] in known else None

    def error_class(self, classes, made={}):
        module, name = classes[0]
        known = getattr(sys.modules.get(module), name, None) if module != '__main__' else None
        if isinstance(known, type) and issubclass(known, BaseException):
            return known
        if (module, name) not in made:
            above = self.error_class(classes[1:]) if len(classes) > 1 else Exception
            made[module, name] = type(str(name), (above,), {})
        return made[module, name]

    def revive(self, told):
        classes, given, known = told
        kind = self.error_class([[str(module), str(name)] for module, name in classes])
        error = kind.__new__(kind)
        error.args = tuple(self.decode(given))
        self.raised.append(error)
        for key, value in self.decode(known).items():
            try:
                setattr(error, str(key), value)
            except (AttributeError, TypeError):
                pass
        return error

    def put(self, operation, remote, *given, **named):
        if self.lost:
            raise Gone('it ended')
        self.asked += 1
        try:
            answer = self.ask({'q': operation, 'o': remote._number, 'a': [self.encode(one) for one in given],
                               'k': {key: self.encode(one) for key, one in named.items()}})
            if 'x' in answer:
                raised = self.revive(answer['x'])
            else:
                result = self.decode(answer['r'])
                for place, changes in ((given, answer['m']), (named, answer['n'])):
                    for key, one in changes:
                        refill(place[key], self.decode(one))
                return result
        except (Foreign, MemoryError):
            raise
        except BaseException:
            self.lost = True
            raise Gone('it ended') from None
        raise raised

    def serve(self, question):
        try:
            if question['q'] != 'call':
                raise TypeError('it can be called, and nothing else')
            called = self.kept[question['o']]
            given = [self.decode(one) for one in question['a']]
            return {'r': self.encode(called(*given, **{key: self.decode(one) for key, one in question['k'].items()}))}
        except Exception as error:
            return {'x': type(error).__name__ + ': ' + str(error)[:200]}
`;

;// CONCATENATED MODULE: ./src/instruments/jail/python/tester.ts


/**
 * The program of the process that runs the test. No line of the model's code runs in it: what it knows of the code is
 * what the other process answers, as plain values. The verdict leaves with a nonce that only this process has.
 */
const tester_TESTER = String.raw `${VALUES}
${REMOTE}

def explain(error, test):
    "An exception, and the line of the test where it came up."
    lines, trace = [], error.__traceback__
    while trace is not None:
        lines += [trace.tb_lineno] if trace.tb_frame.f_code.co_filename == '<test>' else []
        trace = trace.tb_next
    line = test.split('\n')[lines[-1] - 1].strip() if lines else ''
    told = str(error)[:500]
    words = type(error).__name__ + (': ' + told if told else '')
    return words + (' at ' + line[:500] if line else '')

def run(link, task):
    loaded = link.receive()
    if 'refused' in loaded:
        error = link.revive(loaded['x'])
        return {'outcome': 'failed', 'kind': str(loaded['refused']), 'words': explain(error, '')}
    entry, test = task['entry'], task['test']
    if entry is not None and entry not in loaded['names']:
        return {'outcome': 'failed', 'kind': 'missing', 'words': entry}
    module = sys.modules['__main__'] = types.ModuleType('__main__')
    space = module.__dict__
    # What the language itself means by a name, it means in the test too, but for the one that is tested.
    space.update({str(name): link.decode(one) for name, one in loaded['names'].items()
                  if name == entry or not hasattr(builtins, name)})
    candidate = space.get(entry)
    try:
        program = compile(test, '<test>', 'exec', dont_inherit=True)
    except BaseException as error:
        return {'outcome': 'broken', 'words': type(error).__name__ + ': ' + str(error)[:500]}
    __import__('random').seed(0)
    error = None
    try:
        hold(program, space, entry, candidate)
    except SystemExit as end:
        # A test program's own way to say that all is well; the code's is none.
        error = end if end.code or end in link.raised else None
    except BaseException as end:
        error = end
    if link.foreigner is not None:
        return {'outcome': 'broken', 'words': link.foreigner}
    if link.lost:
        return {'outcome': 'failed', 'kind': 'gone', 'words': ''}
    if error is not None:
        kind = 'assertion' if type(error) is AssertionError else 'exception'
        return {'outcome': 'failed', 'kind': kind, 'words': explain(error, test)}
    if entry is not None and link.asked == 0:
        return {'outcome': 'broken', 'words': 'the test did not use ' + entry}
    return {'outcome': 'passed'}

def hold(program, space, entry, candidate):
    "Runs the test; functions by the names that test frameworks look for are called."
    exec(program, space)
    if entry is not None and isinstance(space.get('check'), types.FunctionType):
        return space['check'](candidate)
    for name, one in list(space.items()):
        if name.startswith('test') and isinstance(one, types.FunctionType) and one.__code__.co_argcount == 0:
            one()

def main():
    link = Tester(*open_link(), b'c')
    task = link.receive()
    nonce = task.pop('nonce')
    try:
        verdict = run(link, task)
    except Gone:
        verdict = {'outcome': 'failed', 'kind': 'gone', 'words': ''}
    except BaseException as error:
        verdict = {'outcome': 'failed', 'kind': 'nonsense', 'words': type(error).__name__}
    link.sink.write(b'v' + json.dumps({**verdict, 'nonce': nonce}).encode() + b'\n')
    link.sink.flush()
    os._exit(0)

main()
`;

;// CONCATENATED MODULE: ./src/instruments/jail/programs.ts






/** Writes the two programs of a task: the one that runs the code, and the one that runs the test. */
function writePrograms({ language, memoryMb, }) {
    if (language === 'javascript')
        return [writeScript(SOLUTION, memoryMb), writeScript(TESTER, memoryMb)];
    const rest = { shown: [], addressMb: memoryMb };
    return [
        { ...rest, program: [solution_SOLUTION] },
        { ...rest, program: [tester_TESTER] },
    ];
}
/** Gives a program for the Node that runs this one, which reserves more addresses than any limit would leave it. */
function writeScript(script, memoryMb) {
    const node = (0,external_node_fs_.realpathSync)(process.execPath);
    const heap = `--max-old-space-size=${memoryMb}`;
    return {
        program: [ENTER, node, heap, '-e', script],
        shown: node.startsWith('/usr/') ? [] : [node],
        addressMb: null,
    };
}

;// CONCATENATED MODULE: ./src/instruments/jail/slots.ts
/** Places for so many pieces of work at once; each knows its place, which no other has meanwhile. */
class Slots {
    #free;
    #waiting = [];
    constructor(count) {
        this.#free = Array.from({ length: count }, (_, index) => index);
    }
    /** Does the work as soon as a place is free. */
    async use(work) {
        const place = this.#free.pop() ?? (await new Promise((resolve) => this.#waiting.push(resolve)));
        try {
            return await work(place);
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free.push(place);
            else
                next(place);
        }
    }
}

;// CONCATENATED MODULE: ./src/instruments/jail/open-jail.ts










/** Time beyond a task's own after which its jail ends by itself. */
const GRACE_SECONDS = 1;
/** Users that are nobody: two for each place, others in other processes, since limits of processes count by user. */
const [FIRST_USER, USERS] = [20_000, 1000];
const MAX_PLACES = 20;
/** Gives every kind of jail that this system may have, the best first. */
function listKinds(isRoot) {
    return isRoot
        ? [bubblewrap('root'), namespaces('root')]
        : [bubblewrap('user'), bubblewrap('sudo'), namespaces('sudo')];
}
/** Finds the first kind of jail that nothing gets out of; none is a UserError that says what to install. */
async function findJail(kinds, signal) {
    const python = await findPython();
    if (python === undefined)
        throw (0,problem.userError)('`code_execution` needs Python 3.8 or newer, outside of the home folder or in a folder of its own: install `python3`');
    const faults = [];
    for (const kind of kinds) {
        signal.throwIfAborted();
        const sidesOf = (task) => confineTask({ kind, python }, task, 0);
        const hole = await findHole(kind, { python, uid: userOf(0), sidesOf, watchMemory: watchMemory, signal });
        if (hole === undefined)
            return { kind, python };
        faults.push(`${kind.name}: ${hole}`);
    }
    signal.throwIfAborted();
    throw (0,problem.userError)(`no code was run: no jail holds here (${faults.join('; ')}). Install bubblewrap (\`apt-get install bubblewrap\`) and let ` +
        'it make user namespaces (`sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` on Ubuntu), or run as root or ' +
        'with a `sudo` without password, on Linux');
}
/** Opens a jail in which as many tasks run at once as there are cores. */
function openJail(found, signal) {
    const places = new Slots(Math.min((0,external_node_os_.availableParallelism)(), MAX_PLACES));
    return {
        run: (task) => places.use((place) => duel(confineTask(found, task, place), task, watchMemory, signal)),
    };
}
function confineTask({ kind, python }, task, place) {
    const limits = { python, seconds: task.timeoutSeconds + GRACE_SECONDS };
    const [solution, tester] = writePrograms(task);
    return {
        solution: kind.confine({ ...limits, ...solution, uid: userOf(2 * place) }),
        tester: kind.confine({ ...limits, ...tester, uid: userOf(2 * place + 1) }),
    };
}
function userOf(index) {
    return FIRST_USER + (process.pid % USERS) * 2 * MAX_PLACES + index;
}

;// CONCATENATED MODULE: ./src/instruments/jail/plan-jail.ts

/** Raised by every change of how code is run that could change a score. */
const VERSION = 1;
/** Plans the jail; a run finds the kind that holds once, its rematches use the same. */
function planJail() {
    let found;
    return {
        // The kind of jail decides no score.
        identity: { version: VERSION },
        countRequests: () => 0,
        model: null,
        open: async (signal) => {
            found ??= findJail(listKinds(process.getuid?.() === 0), signal);
            return openJail(await found, signal);
        },
    };
}

// EXTERNAL MODULE: ./src/instruments/judge/plan-judge.ts + 7 modules
var plan_judge = __webpack_require__(72570);
;// CONCATENATED MODULE: ./src/instruments/index.ts



/** Makers of the instruments that can be had; one file and one line here each. */
const makers = { embedder: planEmbedder, judge: plan_judge/* planJudge */.Z, jail: planJail };
/** Makes the instruments that evaluators may need, as a plan knows them; opened by a run, they can be used. */
function planInstruments(site) {
    return Object.fromEntries(Object.entries(makers).map(([name, plan]) => [name, plan(site)]));
}

// EXTERNAL MODULE: ./src/providers/allowed-hosts.ts
var allowed_hosts = __webpack_require__(99352);
// EXTERNAL MODULE: ./src/providers/open-models.ts + 1 modules
var open_models = __webpack_require__(89172);
// EXTERNAL MODULE: ./src/providers/proxy.ts
var providers_proxy = __webpack_require__(55646);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/text/redact.ts + 3 modules
var text_redact = __webpack_require__(2764);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./src/text/spare-memory.ts

/** The engine's own factor by which its space for what has just been made grows. */
const USUAL_GROWTH = 2;
/**
 * Gives what a step gives, which reads texts from outside: meanwhile the engine's space for what has just been made does
 * not grow. It would to 64 MiB and more for a file of one, since what is read stays; a run that asks needs it.
 */
async function spareMemory(step) {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    try {
        return await step();
    }
    finally {
        (0,external_node_v8_.setFlagsFromString)(`--semi-space-growth-factor=${USUAL_GROWTH}`);
    }
}

// EXTERNAL MODULE: ./src/benchmarks/evaluator-uses.ts
var evaluator_uses = __webpack_require__(58414);
// EXTERNAL MODULE: ./src/run/build-record.ts
var build_record = __webpack_require__(45235);
// EXTERNAL MODULE: ./src/run/list-needs.ts
var list_needs = __webpack_require__(13325);
// EXTERNAL MODULE: ./src/text/parse-template.ts
var parse_template = __webpack_require__(71547);
// EXTERNAL MODULE: ./src/plan/build-prompt.ts
var build_prompt = __webpack_require__(4626);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/plan/sample-cases.ts
var sample_cases = __webpack_require__(76433);
;// CONCATENATED MODULE: ./src/plan/choose-cases.ts



/** Gives the chosen models; ids that the config does not have are a UserError. */
function chooseModels({ models }, { models: chosen }) {
    const ids = models.map(({ id }) => id);
    const unknown = chosen.filter((id) => !ids.includes(id));
    if (unknown.length > 0)
        throw new problem.UserError(unknown.map((id) => ({
            message: [{ option: 'model' }, ` \`${id}\` is not in the config${(0,nearest/* suggest */.Z)(id, ids)}`],
        })));
    return models.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
}
/** Throws a UserError for ids and tags that no case has: they would silently choose nothing. */
function checkCaseChoices(benchmarks, { cases, tags }) {
    if (cases.length + tags.length === 0)
        return;
    const all = benchmarks.flatMap((benchmark) => [...benchmark.cases]);
    const ids = new Set(all.map(({ id }) => id));
    const knownTags = new Set(all.flatMap((item) => item.tags));
    const problems = [
        ...cases
            .filter((id) => !ids.has(id))
            .map((id) => {
            const near = (0,nearest/* nearest */.p)(id, [...ids]);
            const hint = near === undefined ? '' : `; did you mean \`${near}\`?`;
            return { message: `--case \`${id}\` is in no chosen benchmark${hint}` };
        }),
        ...tags
            .filter((tag) => !knownTags.has(tag))
            .map((tag) => ({
            message: `--tag \`${tag}\` is on no case of the chosen benchmarks${(0,nearest/* suggest */.Z)(tag, [...knownTags])}`,
        })),
    ];
    if (problems.length > 0)
        throw new problem.UserError(problems);
}
/** Gives a benchmark's chosen cases, and whether they are all `size` cases that the config means to be run. */
function chooseCases({ name, cases, groupOf }, { benchmarks: { limits } }, choices, hashCase) {
    const planned = limits.get(name)?.count ?? Infinity;
    const all = [...cases];
    const drawnBy = (item) => (item.isUnnamed === true ? hashCase(item) : item.id);
    const wanted = all.filter(({ id, tags }) => (choices.cases.length === 0 || choices.cases.includes(id)) &&
        (choices.tags.length === 0 || choices.tags.some((tag) => tags.includes(tag))));
    // Chosen first, then cut: a limit is how much may be asked of what was chosen.
    const chosen = (0,sample_cases/* sampleCases */.k)(wanted, choices.limit ?? planned, name, drawnBy, groupOf);
    const ids = new Set(chosen.map(({ id }) => id));
    const isComplete = (0,sample_cases/* sampleCases */.k)(all, planned, name, drawnBy, groupOf).every(({ id }) => ids.has(id));
    return { cases: chosen, isComplete, size: Math.min(planned, all.length) };
}

// EXTERNAL MODULE: ./src/domain/digest.ts
var digest = __webpack_require__(97522);
// EXTERNAL MODULE: ./src/evaluators/instruments.ts
var evaluators_instruments = __webpack_require__(61496);
// EXTERNAL MODULE: ./src/providers/index.ts + 21 modules
var providers = __webpack_require__(51843);
// EXTERNAL MODULE: ./src/text/find-files.ts
var find_files = __webpack_require__(70542);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
;// CONCATENATED MODULE: ./src/plan/fingerprint.ts








/** Gives a model entry as records keep it: what shapes its answers, no key, nothing that only paces requests. */
function modelEntry(model) {
    return {
        provider: model.provider,
        model: model.model,
        base_url: model.baseUrl,
        temperature: model.temperature,
        max_tokens: model.maxTokens,
        stop: model.stop,
        seed: model.seed,
        params: model.params,
        stream: model.stream,
        ...(Object.keys(model.headers).length > 0 && { headers: model.headers }),
        ...(model.authHeader !== null && { auth_header: model.authHeader }),
        ...(model.scoreReasoning && { score_reasoning: true }),
        ...(0,providers/* findProvider */.lh)(model)?.listOwn(model),
    };
}
/** Gives the recipe of a cell: what it takes to ask it again. */
function createRecipe(benchmark, model) {
    return {
        prompt: benchmark.prompt,
        system_prompt: benchmark.systemPrompt ?? model.systemPrompt,
        model: modelEntry(model),
    };
}
/**
 * Gives the digest of everything that shapes a cell's answers and scores but its cases: recipe, evaluators with their
 * settings, versions, instruments and pass marks, and the content of further files: those under `paths`, a recording.
 */
function fingerprintCell(benchmark, recipe, instruments, files) {
    const evaluators = identifyUses(benchmark.evaluators, instruments);
    return (0,digest/* digest */.br)({ recipe, evaluators, thresholds: benchmark.thresholds, files });
}
/** Gives the digest of what a case asks and how it is judged; with other tags, say, it is the same case. */
function hashCase({ input, messages, expected, criteria, metadata, ownChecks }, instruments) {
    const checks = ownChecks && {
        ...ownChecks,
        ...(ownChecks.evaluators !== undefined && {
            evaluators: identifyUses(ownChecks.evaluators, instruments),
        }),
    };
    return (0,digest/* digest */.br)({
        ...{ input, expected, criteria, metadata },
        ...(messages !== undefined && { messages }),
        ...(checks !== undefined && { checks }),
    });
}
function identifyUses(uses, instruments) {
    return uses.map(({ name, settings, as }) => {
        const { version, needs = [] } = (0,evaluators/* getEvaluator */.s)(name);
        return { name, settings, version, ...(as !== undefined && { as }), ...(0,evaluators_instruments/* identitiesOf */.U)(needs, instruments) };
    });
}
/** Gives the digests of the files that match the globs, by path. */
function digestFiles(globs, workspace) {
    if (globs.length === 0)
        return {};
    return Object.fromEntries((0,find_files/* findFiles */.l)(workspace, globs).map((file) => [file, digestFile(file, workspace)]));
}
/**
 * Gives the digests of the files that shape a model's answers, a recording for one, by path; those that can be read.
 */
function digestOwnFiles(model, workspace) {
    const files = (0,providers/* findProvider */.lh)(model)?.listFiles(model) ?? [];
    return Object.fromEntries(files.flatMap((file) => {
        try {
            return [[file, digestFile(file, workspace)]];
        }
        catch (error) {
            // `prepareModels` says what is wrong with the file, and where it was named.
            if (error instanceof problem.UserError)
                return [];
            throw error;
        }
    }));
}
function digestFile(file, { cwd, files }) {
    return (0,digest/* sha256 */.sc)((0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, file), files, read_text/* SIZE_LIMITS */.bd.rows, undefined, file)).slice(0, 16);
}

// EXTERNAL MODULE: ./src/plan/template.ts
var plan_template = __webpack_require__(77909);
// EXTERNAL MODULE: ./src/plan/template-problems.ts
var template_problems = __webpack_require__(58658);
;// CONCATENATED MODULE: ./src/plan/build-plan.ts












/**
 * Gives the cells to run: every chosen benchmark on every chosen model, prompts filled in. Mistakes are one UserError.
 */
function buildPlan(config, benchmarks, choices, { workspace, models, instruments }) {
    checkCaseChoices(benchmarks, choices);
    const modelFiles = new Map(models.map((model) => [model, digestOwnFiles(model, workspace)]));
    const problems = [];
    const cells = benchmarks.flatMap((benchmark) => {
        const chosen = chooseCases(benchmark, config, choices, (item) => hashCase(item, instruments));
        const found = (0,template_problems/* findTemplateProblems */.I)(benchmark, chosen.cases);
        problems.push(...found);
        if (found.length > 0)
            return [];
        const planned = planCases(benchmark, chosen.cases, instruments);
        const ownFiles = digestFiles([...benchmark.paths, ...(config.paths[benchmark.name] ?? [])], workspace);
        return models.flatMap((model) => {
            const cases = planned(model);
            if (!(0,json/* isNonEmpty */.J)(cases))
                return [];
            const recipe = createRecipe(benchmark, model);
            const heard = (0,list_needs/* listNeeds */.i)({ cases, evaluators: benchmark.evaluators }, evaluators/* getEvaluator */.s).flatMap((name) => instruments[name]?.model ?? []);
            const files = Object.assign({ ...ownFiles, ...modelFiles.get(model) }, ...heard.map((one) => digestOwnFiles(one, workspace)));
            const fingerprint = fingerprintCell(benchmark, recipe, instruments, files);
            const { isComplete: complete, size } = chosen;
            return [
                {
                    ...startCell(benchmark, model, config, choices),
                    cases,
                    fingerprint,
                    recipe,
                    files,
                    complete,
                    size,
                    ...(benchmark.unreviewed !== undefined && { unreviewed: benchmark.unreviewed }),
                },
            ];
        });
    });
    if (problems.length > 0)
        throw new problem.UserError(problems.slice(0, problem.MAX_PROBLEMS));
    if (cells.length === 0)
        throw (0,problem.userError)(explainNone(benchmarks));
    const budget = {
        ...config.budget,
        maxCostUsd: lower(config.budget.maxCostUsd, choices.maxCostUsd ?? null),
    };
    return { cells, concurrency: choices.concurrency ?? config.concurrency, budget };
}
function explainNone(benchmarks) {
    const waits = benchmarks.every(({ cases, unreviewed }) => unreviewed !== undefined && [...cases].length === 0);
    return waits
        ? 'no case is left to run: all wait for a review (`reviewed: false`)'
        : 'no case is left to run: --case and --tag together choose none';
}
/** Gives what a cell takes from its benchmark, its model and the settings, whatever its cases. */
function startCell({ name, version, thresholds, origin, evaluators, gate, repeat, ...benchmark }, model, config, choices) {
    return {
        benchmark: { name, version, thresholds, ...(origin !== undefined && { origin }) },
        model,
        repeat: choices.repeat ?? repeat ?? config.repeat,
        evaluators,
        gate: { ...config.gate, ...gate, ...choices.gate },
        statistics: config.statistics,
        promptFiles: {
            prompt: benchmark.promptFile,
            systemPrompt: benchmark.systemPrompt === null ? model.systemPromptFile : benchmark.systemPromptFile,
        },
    };
}
/** Plans the cases of a benchmark: gives the function that puts them to a model. */
function planCases(benchmark, cases, instruments) {
    const prompts = { user: build_plan_parse(benchmark.prompt), system: build_plan_parse(benchmark.systemPrompt) };
    const judged = cases.map((item) => ({ item, how: judgeCase(item, benchmark, instruments) }));
    return (model) => judged.map(({ item, how }) => planCase(item, prompts, model, how));
}
function judgeCase(item, benchmark, instruments) {
    const checks = (0,evaluator_uses/* checksOf */.tg)(benchmark, item);
    const deps = { findEvaluator: evaluators/* getEvaluator */.s, instruments };
    return {
        hash: hashCase(item, instruments),
        ...(checks !== null && { evaluators: (0,build_record/* recordEvaluators */.ep)(checks.uses, checks.thresholds, deps) }),
    };
}
function build_plan_parse(text) {
    return text === null ? null : (0,parse_template/* parseTemplate */.Q)(text);
}
function planCase({ place, isUnnamed, ...item }, { user, system }, model, judged) {
    const asked = (0,build_prompt/* buildPrompt */.f)(item, {
        system: system === null ? model.systemPrompt : fill(system, item),
        user: user === null ? item.input : fill(user, item),
    });
    return { case: item, ...judged, prompt: asked, place, ...(isUnnamed === true && { isUnnamed }) };
}
function fill(template, item) {
    const filled = (0,plan_template/* fillTemplate */.o)(template, item);
    if (filled.status === 'unknown')
        throw new Error('a name that no case has passed the check of the prompts');
    return filled.text;
}
function lower(one, other) {
    return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

// EXTERNAL MODULE: ./src/plan/download-site.ts
var download_site = __webpack_require__(6639);
// EXTERNAL MODULE: ./src/plan/used-instruments.ts
var used_instruments = __webpack_require__(95057);
;// CONCATENATED MODULE: ./src/plan/load-plan.ts
/** Loading of a plan from the user's choices: config, benchmarks, access to the models, cells. */
















const SILENT = {
    onlyListed: true,
    signal: new AbortController().signal,
    onProgress: () => undefined,
};
/** Loads everything a run needs; every mistake of the user's is a UserError, before anything is asked or written. */
function loadPlan(choices, place) {
    return spareMemory(() => load(choices, place));
}
async function load(choices, { workspace, env, hide, spare, warn, downloads = SILENT }) {
    const allowed = (0,allowed_hosts/* parseAllowedHosts */.Vn)(choices.allowedHosts);
    const { config: file, keys, keyVariables } = choices;
    const config = (0,config_config/* loadConfig */.Z)({ file, workspace, env, keys, keyVariables });
    const proxy = (0,providers_proxy/* readProxySetting */.VM)(env);
    const secrets = [...config.secrets, ...(choices.secrets ?? []), ...(0,providers_proxy/* listProxySecrets */.WA)(proxy)];
    hide?.(secrets);
    let hideKeys = (0,text_redact/* createRedactor */.lY)(secrets);
    const redact = (text) => hideKeys(text);
    const site = {
        workspace,
        apiKeys: config.apiKeys,
        allowed,
        connections: choices.concurrency ?? config.concurrency,
        warn,
        proxy,
    };
    const problems = [];
    const chosen = await (0,problem.noteProblems)(problems, () => chooseModels(config, choices));
    const instruments = planInstruments({ models: config.instrumentModels, judge: config.judge, redact });
    const request = {
        ...config.benchmarks,
        chosen: choices.benchmarks,
        workspace,
        config: config.file,
        available: { evaluators: evaluators/* evaluators */.D, instruments },
        downloads: (0,download_site/* createDownloadSite */.i)(downloads, { env, allowed, proxy }),
    };
    const loaded = await (0,problem.noteProblems)(problems, () => (0,load_benchmarks/* loadBenchmarks */.z)(request));
    const plan = loaded !== undefined && chosen !== undefined
        ? await (0,problem.noteProblems)(problems, () => buildPlan(config, loaded.benchmarks, choices, { workspace, models: chosen, instruments }))
        : undefined;
    const cells = plan?.cells ?? [];
    const models = new Set([...(chosen ?? []), ...cells.flatMap((cell) => (0,used_instruments/* listModels */.D)(cell, instruments))]);
    const { openModel, unavailable, closed, ...prepared } = await (0,open_models/* prepareModels */.m)([...models], site, redact);
    problems.push(...prepared.problems, ...(plan === undefined ? [] : (0,used_instruments/* findUnpriced */.kq)(plan, instruments)), ...(plan === undefined || choices.allowsCode === true ? [] : (0,used_instruments/* findCode */.lh)(plan)));
    if (plan === undefined || problems.length > 0)
        throw new problem.UserError(problems);
    const names = listNames(plan);
    hideKeys = (0,text_redact/* createRedactor */.lY)(secrets, names);
    spare?.(names);
    const notes = [
        ...(loaded?.notes ?? []),
        ...listUnhidden(config.apiKeys),
        ...(0,used_instruments/* findSelfJudged */.Fu)(plan, instruments),
    ];
    const { pastModels } = config;
    const isAskable = cells.some((cell) => !(0,used_instruments/* listModels */.D)(cell, instruments).some((model) => closed.has(model)));
    return { plan, isAskable, unavailable, notes, pastModels, openModel, instruments, redact };
}
/** Lists the names of a plan, by which records are told apart. */
function listNames({ cells }) {
    const names = cells.flatMap(({ benchmark, model, evaluators, cases, files, promptFiles }) => [
        ...[benchmark.name, model.id, model.model, model.provider],
        ...(model.baseUrl === null ? [] : [URL.parse(model.baseUrl)?.host ?? '']),
        ...evaluators.map(domain_benchmark/* scoreName */.Kv),
        ...[...Object.keys(files), promptFiles.prompt ?? '', promptFiles.systemPrompt ?? ''],
        ...cases.flatMap(({ case: { id }, evaluators: own = [] }) => [id, ...own.map(domain_benchmark/* scoreName */.Kv)]),
    ]);
    return [...new Set(names)];
}
/** Says which keys are not hidden. */
function listUnhidden(apiKeys) {
    return [...apiKeys].flatMap(([name, key]) => {
        if (key.status !== 'given' || (0,text_redact/* isHidden */.dK)(key.value))
            return [];
        const why = 'is shorter than 8 characters, a placeholder or a word of the schema';
        return [{ message: `the key ${(0,quote/* quote */.h)(name)} ${why}: it is sent, and not hidden in what is written` }];
    });
}


/***/ }),

/***/ 76433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ sampleCases)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);

/**
 * Gives `limit` of the cases, in their order: always the same ones, and with a higher limit these and more. They are
 * drawn by what `drawnBy` gives, repeats counted: the id, or the content where an id is only a place. Where there are
 * groups, each gives one case before any gives a second.
 */
function sampleCases(cases, limit, benchmark, drawnBy, groupOf = () => '') {
    if (cases.length <= limit)
        return cases;
    const counts = new Map();
    const drawn = cases.map((item, index) => {
        const text = drawnBy(item);
        const repeat = countUp(counts, text);
        const rank = (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${benchmark}\0${repeat === 0 ? text : `${text}\0${repeat}`}`);
        return { index, rank, group: groupOf(item) };
    });
    drawn.sort((a, b) => (a.rank < b.rank ? -1 : 1));
    const sizes = new Map();
    const rounds = drawn.map(({ index, group }) => ({ index, round: countUp(sizes, group) }));
    // The order within a round stays that of the ranks.
    rounds.sort((a, b) => a.round - b.round);
    const kept = new Set(rounds.slice(0, limit).map(({ index }) => index));
    return cases.filter((_, index) => kept.has(index));
}
/** Gives how often a name was counted before. */
function countUp(counts, name) {
    const before = counts.get(name) ?? 0;
    counts.set(name, before + 1);
    return before;
}


/***/ }),

/***/ 58658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findTemplateProblems)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97504);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60613);
/* harmony import */ var _text_parse_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71547);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55383);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77909);






const ESCAPE = 'for the text `{{` write `{{"{{"}}`';
/** What other tools call the input. */
const INPUT_NAMES = new Set([
    ...['question', 'query', 'prompt', 'message', 'text', 'problem', 'instruction', 'user_input', 'inputs'],
]);
/** Most different names in a template: each is looked up in each case. */
const MAX_NAMES = 1_000;
/** Most names of other tools that are looked for among those of the cases. */
const MAX_FOREIGN = 100;
/** Most levels of metadata whose names are suggested. */
const MAX_LEVELS = 3;
/** Finds what is wrong with a benchmark's prompts for its cases: each mistake once, however many cases have it. */
function findTemplateProblems(benchmark, cases) {
    const parts = listParts(benchmark);
    const problems = parts.flatMap((part) => [...findSyntaxProblems(part), ...findUnknownNames(part, cases)]);
    return problems.length > 0 ? problems : findUnusedInput(parts, cases);
}
function listParts({ prompt, systemPrompt, promptFile, systemPromptFile, placeOf }) {
    const create = (noun, key, text, file) => {
        if (text === null)
            return [];
        const placeAt = (offset) => file === null ? placeOf([key]) : { file, line: text.slice(0, offset).split('\n').length };
        return [{ noun, text, template: (0,_text_parse_template_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplate */ .Q)(text), placeAt }];
    };
    return [
        ...create('prompt', 'prompt', prompt, promptFile),
        ...create('system prompt', 'system_prompt', systemPrompt, systemPromptFile),
    ];
}
function findSyntaxProblems({ text, template: { parts, unclosedAt }, placeAt }) {
    const problems = [];
    if (unclosedAt !== null)
        problems.push({
            message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(firstLine(text, unclosedAt))} is not closed by \`}}\` on its line; ${ESCAPE}`,
            place: placeAt(unclosedAt),
        });
    for (const [open, close] of [
        ['{%', '%}'],
        ['{#', '#}'],
    ])
        for (const part of parts) {
            const at = part.kind === 'text' ? part.text.indexOf(open) : -1;
            if (at === -1)
                continue;
            const start = part.offset + at;
            const end = text.indexOf(close, start + 2);
            if (end === -1)
                break;
            problems.push({
                message: `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(text.slice(start, end + 2))} would be sent as it stands: templates know \`{{input}}\` and \`{{metadata.x}}\` alone; for the text \`${open}\` write \`{{"${open}"}}\``,
                place: placeAt(start),
            });
            break;
        }
    return problems;
}
function firstLine(text, from) {
    return text.slice(from, from + 80).split('\n', 1)[0] ?? '';
}
function findUnknownNames({ noun, template, placeAt }, cases) {
    const offsets = new Map();
    for (const part of template.parts)
        if (part.kind === 'name' && !offsets.has(part.name))
            offsets.set(part.name, part.offset);
    if (offsets.size > MAX_NAMES)
        return [
            { message: `more than ${MAX_NAMES} different names in the ${noun} are not allowed`, place: placeAt(0) },
        ];
    const unknown = [...offsets].filter(([name]) => cases.some((item) => (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(name, item) === undefined));
    return unknown.slice(0, _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.MAX_PROBLEMS).flatMap(([name, offset]) => {
        const lacking = cases.filter((item) => (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(name, item) === undefined);
        const [first, ...others] = lacking;
        if (first === undefined)
            return [];
        const shown = (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(`{{${name}}}`);
        const hint = lacking.length < cases.length ? '' : suggest(name, cases);
        if (!isPlain(name) && lacking.length === cases.length)
            return [{ message: `no case has ${shown}${hint}; ${ESCAPE}`, place: placeAt(offset) }];
        const more = others.length === 0
            ? ''
            : `, nor ${others.length === 1 ? 'has 1 other' : `have ${others.length} others`}`;
        return [
            {
                message: `case \`${first.id}\` has no ${shown}, which the ${noun} asks for${more}${hint}`,
                place: first.place,
            },
        ];
    });
}
function isPlain(name) {
    return /^[\w.-]+$/.test(name);
}
/** Suggests the name that is meant: one of that name deeper in the metadata, a similar one, or the input. */
function suggest(name, cases) {
    const known = [...new Set(['input', ...cases.flatMap(({ metadata }) => listPaths(metadata, 'metadata'))])];
    const own = name.replace(/^metadata\./, '');
    const lastOf = (path) => path.slice(path.lastIndexOf('.') + 1);
    const meant = known.find((path) => lastOf(path) === own) ??
        (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(own, known.map(lastOf)) ??
        (INPUT_NAMES.has(own.toLowerCase()) ? 'input' : undefined);
    const path = known.find((one) => one === meant || lastOf(one) === meant);
    if (path !== undefined)
        return `; did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(`{{${path}}}`)}?`;
    return isPlain(name)
        ? `; known: ${known
            .slice(0, 30)
            .map((one) => `{{${one}}}`)
            .join(', ')}`
        : '';
}
function listPaths(metadata, prefix, level = 1) {
    return Object.entries(metadata).flatMap(([key, value]) => {
        const path = `${prefix}.${key}`;
        return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .p)(value) && level < MAX_LEVELS ? [path, ...listPaths(value, path, level + 1)] : [path];
    });
}
/** Finds that the model is not asked what the cases ask: nothing of a case, or not the input in which they differ. */
function findUnusedInput(parts, cases) {
    const prompt = parts.find(({ noun }) => noun === 'prompt');
    if (prompt === undefined)
        return [];
    const names = parts.flatMap(({ template }) => template.parts.flatMap((part) => (part.kind === 'name' ? [part.name] : [])));
    if (names.includes('input'))
        return [];
    const differ = new Set(cases.map(({ input }) => input)).size > 1;
    if (names.length > 0 && !differ)
        return [];
    const what = names.length === 0
        ? 'nothing of a case goes into the prompt'
        : 'the cases differ in `input`, which no prompt asks for';
    const found = findForeignName(prompt.template, cases);
    const hint = found === undefined
        ? 'write `{{input}}` where it belongs'
        : `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(found.written)} is sent as it stands; did you mean ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(`{{${found.name}}}`)}?`;
    return [{ message: `${what}: ${hint}`, place: prompt.placeAt(found?.offset ?? 0) }];
}
/** Finds a name of a case as other tools write it, `{input}` or `${question}`, and what it is called here. */
function findForeignName({ parts }, cases) {
    let tried = 0;
    for (const part of parts)
        for (const match of part.kind === 'text' ? part.text.matchAll(/\$?\{([A-Za-z_][\w.]*)\}/g) : []) {
            const [written, name = ''] = match;
            tried += 1;
            if (tried > MAX_FOREIGN)
                return undefined;
            const isOurs = cases.some((item) => (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .lookUp */ .T)(name, item) !== undefined);
            if (isOurs || INPUT_NAMES.has(name.toLowerCase()))
                return { written, offset: part.offset + match.index, name: isOurs ? name : 'input' };
        }
    return undefined;
}


/***/ }),

/***/ 77909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var _benchmarks_file_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16258);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);


/** Keys of a case that a bare name never means, be there metadata of that name or not. */
const CASE_KEYS = new Set(Object.keys(_benchmarks_file_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .caseSchema */ .o.shape));
/**
 * Fills a case's `{{input}}` and `{{metadata.x}}` (also `{{x}}`, and deeper: `{{x.y}}`) into a template. What is filled
 * in is not looked at again, so a case's own braces stay as they are. Null is empty; other values that are no text are
 * written as JSON.
 */
function fillTemplate({ parts }, item) {
    const unknown = [];
    const texts = parts.map((part) => {
        if (part.kind === 'text')
            return part.text;
        const value = lookUp(part.name, item);
        if (value === undefined)
            unknown.push(part.name);
        if (typeof value === 'string')
            return value;
        return value === null ? '' : JSON.stringify(value);
    });
    return unknown.length === 0
        ? { status: 'filled', text: texts.join('') }
        : { status: 'unknown', names: unknown };
}
/** Gives what a name in a template stands for in a case; undefined where it has no such thing. */
function lookUp(name, { input, metadata, blank = [] }) {
    if (name === 'input')
        return input;
    const path = name.startsWith('metadata.') ? name.slice('metadata.'.length) : name;
    const steps = path.split('.');
    const [first = ''] = steps;
    if (path === name && CASE_KEYS.has(first))
        return undefined;
    if (Object.hasOwn(metadata, path))
        return metadata[path];
    if (blank.includes(path) || blank.includes(first))
        return null;
    let value = metadata;
    for (const step of steps) {
        if (value === null)
            return null;
        value = (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }
    return value;
}


/***/ }),

/***/ 95057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ listModels),
/* harmony export */   Fu: () => (/* binding */ findSelfJudged),
/* harmony export */   Kx: () => (/* binding */ countRequests),
/* harmony export */   kq: () => (/* binding */ findUnpriced),
/* harmony export */   lh: () => (/* binding */ findCode)
/* harmony export */ });
/* harmony import */ var _config_models_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30125);
/* harmony import */ var _evaluators_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8422);
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51843);
/* harmony import */ var _run_list_needs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13325);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55383);





/** Lists the models that a cell asks: its own, and those of the instruments that score its answers. */
function listModels(cell, instruments) {
    const needed = (0,_run_list_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .listNeeds */ .i)(cell, _evaluators_index_js__WEBPACK_IMPORTED_MODULE_1__/* .getEvaluator */ .s).flatMap((name) => instruments[name]?.model ?? []);
    return [cell.model, ...needed];
}
/** Counts the requests that each instrument that asks a model takes to score the answers to a plan, about. */
function countRequests({ cells }, instruments) {
    const answers = new Map();
    for (const cell of cells)
        for (const { evaluators = cell.evaluators } of cell.cases)
            for (const name of evaluators.flatMap((use) => (0,_evaluators_index_js__WEBPACK_IMPORTED_MODULE_1__/* .getEvaluator */ .s)(use.name).needs ?? []))
                answers.set(name, (answers.get(name) ?? 0) + cell.repeat);
    return Object.fromEntries([...answers]
        .filter(([name]) => instruments[name]?.model !== null)
        .map(([name, count]) => [name, instruments[name]?.countRequests(count) ?? 0]));
}
/** Finds instruments of a plan without a price where dollars are limited; those of `models` have one by now. */
function findUnpriced({ cells, budget }, instruments) {
    if (budget.maxCostUsd === null)
        return [];
    const models = new Set(cells.flatMap((cell) => listModels(cell, instruments)));
    return [...models]
        .filter((model) => model.price === null && (0,_providers_index_js__WEBPACK_IMPORTED_MODULE_2__/* .answersAfresh */ .h_)(model))
        .map(({ id, placeOf }) => ({ message: (0,_config_models_js__WEBPACK_IMPORTED_MODULE_0__/* .explainPrice */ .B)(id), place: placeOf('price') }));
}
/** Finds benchmarks of a plan that run what models write, which a config cannot allow. */
function findCode({ cells }) {
    const names = cells
        .filter((cell) => (0,_run_list_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .listNeeds */ .i)(cell, _evaluators_index_js__WEBPACK_IMPORTED_MODULE_1__/* .getEvaluator */ .s).includes('jail'))
        .map(({ benchmark }) => benchmark.name);
    return [...new Set(names)].map((name) => ({
        message: [
            `the benchmark ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)} runs code that models write (\`code_execution\`): allow it with `,
            { option: 'allow-code-execution' },
        ],
    }));
}
/** Finds models of a plan that judge their own answers, which models mark higher than others do. */
function findSelfJudged({ cells }, { judge }) {
    const judging = judge?.model ?? null;
    if (judging === null)
        return [];
    const own = cells.filter((cell) => isSameModel(cell.model, judging) && (0,_run_list_needs_js__WEBPACK_IMPORTED_MODULE_3__/* .listNeeds */ .i)(cell, _evaluators_index_js__WEBPACK_IMPORTED_MODULE_1__/* .getEvaluator */ .s).includes('judge'));
    return [...new Map(own.map(({ model }) => [model.id, model])).values()].map(({ id, placeOf }) => ({
        message: `model ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(id)} judges its own answers, which models like better than others do: give \`judge\` another \`model\``,
        place: placeOf('id'),
    }));
}
function isSameModel(one, other) {
    return one.provider === other.provider && one.model === other.model && one.baseUrl === other.baseUrl;
}


/***/ }),

/***/ 45235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ buildUnaskedRecord),
/* harmony export */   YG: () => (/* binding */ buildCellRecord),
/* harmony export */   ep: () => (/* binding */ recordEvaluators),
/* harmony export */   fD: () => (/* binding */ buildConfig)
/* harmony export */ });
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21779);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _evaluators_instruments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61496);
/* harmony import */ var _records_combine_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91021);
/* harmony import */ var _records_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50421);
/* harmony import */ var _records_summarize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61328);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49348);







/** Gives the record of a cell from its results. */
function buildCellRecord(cell, deps, results) {
    const { benchmark, model, fingerprint, recipe, files, complete, size } = cell;
    return {
        benchmark_name: benchmark.name,
        model_id: model.id,
        timestamp: deps.startedAt.toISOString(),
        summary: (0,_records_summarize_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .e)(results),
        results,
        ...(0,_records_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactSetting */ .eu)({
            config: buildConfig(cell, deps),
            fingerprint,
            recipe,
            ...(Object.keys(files).length > 0 && { files }),
        }, deps.redact),
        complete,
        ...(!complete && { cell_cases: size }),
    };
}
/** Gives the record of a cell whose model could not be asked at all: every case errored, and why. */
function buildUnaskedRecord(cell, deps, failure) {
    const [first, ...rest] = cell.cases;
    const outcome = (0,_records_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactOutcome */ .Ah)((0,_score_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .erroredOutcome */ .IR)(failure, 0), deps.redact);
    const unasked = (planned) => (0,_records_combine_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .combineTrials */ .r)(planned, [outcome], deps.redact);
    const record = buildCellRecord(cell, deps, [unasked(first), ...rest.map(unasked)]);
    return { ...record, unmeasured: deps.redact(failure.words) };
}
/** Gives the settings in force, as a cell's record states them. */
function buildConfig({ benchmark, gate, statistics, evaluators, repeat, recipe, model, cases, unreviewed }, { findEvaluator, instruments }) {
    const mustPass = cases.flatMap((planned) => (planned.case.mustPass ? [planned.case.id] : []));
    return {
        thresholds: {
            ...(gate.minPassRate !== undefined && { min_pass_rate: gate.minPassRate }),
            ...(gate.maxLatencyMs !== undefined && { max_latency_ms: gate.maxLatencyMs }),
            ...(gate.regressionThreshold !== undefined && { regression_threshold: gate.regressionThreshold }),
        },
        ...(gate.floor !== undefined && { floor: gate.floor }),
        statistics: {
            alpha: statistics.alpha,
            power: statistics.power,
            error_budget: statistics.errorBudget,
            suspect_p: statistics.suspectP,
            confirm_trials: statistics.confirmTrials,
        },
        ...(mustPass.length > 0 && { must_pass: mustPass }),
        ...(unreviewed !== undefined && { unreviewed }),
        evaluators: recordEvaluators(evaluators, benchmark.thresholds, { findEvaluator, instruments }),
        benchmark_version: benchmark.version,
        ...(benchmark.origin !== undefined && { origin: benchmark.origin }),
        repeat,
        model: recipe.model,
        ...(model.compareTo !== null && { compare_to: model.compareTo }),
    };
}
/** Gives evaluators as records name them: with their versions, pass marks and instruments. */
function recordEvaluators(uses, thresholds, { findEvaluator, instruments }) {
    return uses.map((use) => {
        const { name, settings, as } = use;
        const { version, needs = [] } = findEvaluator(name);
        const threshold = thresholds === null ? null : (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .passMark */ .pA)((0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_5__/* .scoreName */ .Kv)(use), thresholds);
        const named = { name, ...(as !== undefined && { as }) };
        const mean = thresholds?.[_domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .MEAN */ .S];
        return {
            ...named,
            ...{ version, settings, threshold },
            ...(mean !== undefined && { mean_threshold: mean }),
            ...(0,_evaluators_instruments_js__WEBPACK_IMPORTED_MODULE_6__/* .identitiesOf */ .U)(needs, instruments),
        };
    });
}


/***/ }),

/***/ 13325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNeedsOf),
/* harmony export */   i: () => (/* binding */ listNeeds)
/* harmony export */ });
/** Lists the instruments that a cell's answers are scored with. */
function listNeeds(cell, find) {
    return [...new Set(cell.cases.flatMap((planned) => listNeedsOf(planned, cell, find)))];
}
/** Lists the instruments that the answers to a case of a cell are scored with. */
function listNeedsOf({ evaluators }, { evaluators: ofAll }, find) {
    const uses = evaluators ?? ofAll;
    return [...new Set(uses.flatMap(({ name }) => find(name).needs ?? []))];
}


/***/ })

};
