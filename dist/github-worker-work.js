export const id = 4155;
export const ids = [4155];
export const modules = {

/***/ 57481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ FILE_LIMITS)
/* harmony export */ });
/**
 * Most bytes of a file that a task writes, by its kind: the system ends what writes more. Of an entry of the cache three
 * are written, two of at most 8 MiB and the archive that holds both; of artifacts this is the most of all together, but of
 * those that are fetched as they are of each one.
 */
const FILE_LIMITS = {
    restore: 20 * 1024 * 1024,
    download: 64 * 1024 * 1024,
    'download-answers': 512 * 1024 * 1024,
    'fetch-raw': 256 * 1024 * 1024,
};


/***/ }),

/***/ 4155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  work: () => (/* binding */ work)
});

// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
;// CONCATENATED MODULE: ./src/github/worker/client-output.ts
/** Failed attempts after which a client is not waited for: it would go on for half a minute and more. */
const MAX_ATTEMPTS = 2;
/**
 * Messages that GitHub's clients print on standard output and give nowhere else: why a cache could not be read or saved
 * (they report a broken service as an empty one), and that they are trying again.
 */
class ClientOutput {
    warnings = [];
    /** Rejects when the client has failed often enough. */
    gaveUp;
    constructor() {
        const write = process.stdout.write.bind(process.stdout);
        this.gaveUp = new Promise((_resolve, reject) => {
            process.stdout.write = (chunk) => {
                for (const line of chunk.split('\n'))
                    this.#hear(line, reject);
                return write(chunk);
            };
        });
        this.gaveUp.catch(() => undefined);
    }
    #hear(line, giveUp) {
        const [, warning] = /^(?:::(?:warning|error)[^:]*::|Failed to save: )(.*)$/.exec(line) ?? [];
        if (warning !== undefined)
            this.warnings.push(warning);
        const [, attempt, reason] = /^Attempt (\d+) of \d+ failed with error: (.*?)\.? Retrying/.exec(line) ?? [];
        if (Number(attempt) >= MAX_ATTEMPTS)
            giveUp(new Error(`failed ${attempt} times: ${reason}`));
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/github/worker/task.ts
var task = __webpack_require__(57481);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/github/worker/zip.ts
var zip = __webpack_require__(94209);
;// CONCATENATED MODULE: ./src/github/worker/unzip-file.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Unpacks archives that are too large for memory, from file to file. */







/** Unpacks the files of a zip archive into a new folder, as `unzip` does; gives how many bytes they are. */
async function unzipFile(file, folder, limits) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const archive = __addDisposableResource(env_1, await (0,promises_.open)(file), true);
        const { size } = await archive.stat();
        const readAt = (at, length) => {
            const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - at)));
            return bytes.subarray(0, (0,external_node_fs_.readSync)(archive.fd, bytes, 0, bytes.length, at));
        };
        const entries = (0,zip/* listEntries */.fi)(readAt, size, limits);
        (0,external_node_fs_.mkdirSync)(folder);
        for (const entry of entries)
            await unpackTo(external_node_path_default().join(folder, entry.name), file, (0,zip/* findContent */.N7)(readAt, entry), entry);
        return entries.reduce((sum, entry) => sum + entry.size, 0);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function unpackTo(target, file, start, entry) {
    let [size, crc] = [0, 0];
    const check = async function* (pieces) {
        for await (const piece of pieces) {
            size += piece.length;
            if (size > entry.size)
                throw (0,zip/* damaged */.qM)();
            crc = (0,external_node_zlib_.crc32)(piece, crc);
            yield piece;
        }
    };
    const isEmpty = entry.packed === 0;
    const content = isEmpty
        ? external_node_stream_.Readable.from([])
        : (0,external_node_fs_.createReadStream)(file, { start, end: start + entry.packed - 1 });
    const written = (0,external_node_fs_.createWriteStream)(target, { flags: 'wx', mode: 0o600 });
    try {
        if (entry.isPacked)
            await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_zlib_.createInflateRaw)(), check, written);
        else
            await (0,external_node_stream_promises_.pipeline)(content, check, written);
    }
    catch (error) {
        throw isOfZlib(error) ? (0,zip/* damaged */.qM)() : error;
    }
    if (size !== entry.size || crc !== entry.crc)
        throw (0,zip/* damaged */.qM)();
}
function isOfZlib(error) {
    return error instanceof Error && /^Z_/.test(error.code ?? '');
}

;// CONCATENATED MODULE: ./src/github/worker/download.ts
/** Downloads of this run's artifacts, bounded while they are written. */





const MAX_FILES = 5000;
/** Downloads artifacts in the order of the names, for each name all: other jobs may have taken it. */
async function download({ kind, names, folder, }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3838), __webpack_require__.e(1351), __webpack_require__.e(4036), __webpack_require__.e(5203)]).then(__webpack_require__.bind(__webpack_require__, 75203));
    const client = new DefaultArtifactClient();
    const { artifacts } = await client.listArtifacts();
    const found = names.flatMap((name) => artifacts.filter((artifact) => isNamed(artifact.name, name)));
    // The client unpacks as much as there is, so it is only let fetch.
    const fetch = async ({ id, digest }, into) => {
        const options = {
            path: into,
            skipDecompress: true,
            ...(digest !== undefined && { expectedHash: digest }),
        };
        const { digestMismatch = false } = await client.downloadArtifact(id, options);
        if (digestMismatch)
            throw new zip/* ArchiveError */.di('its digest is wrong');
        const [file = ''] = (0,external_node_fs_.readdirSync)(into);
        return external_node_path_default().join(into, file);
    };
    return { status: 'downloaded', count: await keepEach(found, folder, fetch, task/* FILE_LIMITS */.S[kind]) };
}
/** Unpacks artifacts into `0`, `1`, ... of the folder; passes over what is not believed. Gives how many there are. */
async function keepEach(artifacts, folder, fetch, maxBytes) {
    let [count, left] = [0, maxBytes];
    for (const artifact of artifacts) {
        if (artifact.size > left)
            continue;
        const raw = external_node_path_default().join(folder, 'raw');
        const into = external_node_path_default().join(folder, String(count));
        (0,external_node_fs_.mkdirSync)(raw);
        try {
            const archive = await fetch(artifact, raw);
            left -= (0,external_node_fs_.statSync)(archive).size;
            left -= await unzipFile(archive, into, { bytes: left, files: MAX_FILES });
            count += 1;
        }
        catch (error) {
            if (!(error instanceof zip/* ArchiveError */.di))
                throw error;
            // What came of it before it was found out.
            (0,external_node_fs_.rmSync)(into, { recursive: true, force: true });
        }
        finally {
            (0,external_node_fs_.rmSync)(raw, { recursive: true, force: true });
        }
    }
    return count;
}
function isNamed(name, wanted) {
    return name === wanted || (name.startsWith(`${wanted}-`) && /^\d$/.test(name.slice(wanted.length + 1)));
}

;// CONCATENATED MODULE: ./src/github/worker/free-name.ts
/** Number of names that are tried for an artifact. */
const MAX_NAMES = 9;
/** Uploads under the first free name, counted from 1; gives the name that was taken. */
async function uploadFree(nameOf, upload) {
    for (let count = 1;; count += 1) {
        const name = nameOf(count);
        try {
            await upload(name);
            return name;
        }
        catch (error) {
            const isTaken = error instanceof Error && /409|already exists/i.test(error.message);
            if (!isTaken || count === MAX_NAMES)
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./src/github/worker/raw.ts
/** Artifacts of one file each, uploaded and downloaded as they are: there is nothing to unpack. */





/** Most bytes of all downloads together. */
const MAX_BYTES = 1024 * 1024 * 1024;
/** Downloads at once. */
const AT_ONCE = 8;
/**
 * Uploads a file under its own name. The client names the artifact as the file, so another name takes a copy, in a folder
 * that is only this process's.
 */
async function uploadRaw({ file }, own) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3838), __webpack_require__.e(1351), __webpack_require__.e(4036), __webpack_require__.e(5203)]).then(__webpack_require__.bind(__webpack_require__, 75203));
    const client = new DefaultArtifactClient();
    const { name: stem, ext } = external_node_path_default().parse(file);
    const name = await uploadFree((count) => `${count === 1 ? stem : `${stem}-${count}`}${ext}`, async (free) => {
        const copy = external_node_path_default().join(own, free);
        (0,external_node_fs_.copyFileSync)(file, copy);
        await client.uploadArtifact(free, [copy], own, { skipArchive: true });
    });
    return { status: 'uploaded', name };
}
/** Downloads the artifacts that are wanted, several at once, in the order of their names. */
async function fetchRaw({ all, wanted, folder, }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3838), __webpack_require__.e(1351), __webpack_require__.e(4036), __webpack_require__.e(5203)]).then(__webpack_require__.bind(__webpack_require__, 75203));
    const client = new DefaultArtifactClient();
    const { artifacts } = await client.listArtifacts();
    const named = artifacts.filter(({ name }) => name.startsWith(all));
    const own = named.filter(({ name }) => name.startsWith(wanted)).sort((a, b) => (a.name < b.name ? -1 : 1));
    const fetched = [];
    let left = MAX_BYTES;
    const queue = own.entries();
    const take = async () => {
        for (const [index, artifact] of queue) {
            const size = Math.max(artifact.size, 0);
            const isTooLarge = size > task/* FILE_LIMITS */.S['fetch-raw'] || size > left;
            left -= isTooLarge ? 0 : size;
            fetched[index] = isTooLarge
                ? { name: artifact.name, reason: `it has ${size} bytes, which is too much` }
                : await fetchOne(client, artifact, external_node_path_default().join(folder, String(index)));
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, take));
    return {
        status: 'fetched',
        files: fetched.filter((one) => 'file' in one),
        refused: fetched.filter((one) => 'reason' in one),
        others: named.filter(({ name }) => !name.startsWith(wanted)).map(({ name }) => name),
    };
}
async function fetchOne(client, { id, name, digest }, into) {
    (0,external_node_fs_.mkdirSync)(into);
    try {
        const expected = digest === undefined ? {} : { expectedHash: digest };
        const { digestMismatch = false } = await client.downloadArtifact(id, {
            path: into,
            skipDecompress: true,
            ...expected,
        });
        if (digestMismatch)
            return { name, reason: 'its digest is wrong' };
        const [file] = (0,external_node_fs_.readdirSync)(into);
        return file === undefined ? { name, reason: 'it is empty' } : { name, file: external_node_path_default().join(into, file) };
    }
    catch (error) {
        return { name, reason: (0,file_error/* explainFileError */.Y)(error) };
    }
}

;// CONCATENATED MODULE: ./src/github/worker/work.ts
/** The process that speaks with GitHub's cache and artifact services: one task, one answer, sent to its parent. */





/** What the cache's client says where an entry was found and is too large, or damaged. */
const UNPACKING_FAILED = /\bEFBIG\b|\btar(?:\.exe)?\"? failed with error\b/i;
/** Waits for its task, does it and ends; the parent's deadline is its only one. */
function work() {
    process.once('message', (task) => {
        void answer(task); // from our own parent
    });
}
async function answer(task) {
    const output = new ClientOutput();
    const result = await Promise.race([perform(task, output), output.gaveUp]).catch((error) => ({
        status: 'failed',
        reason: (0,file_error/* explainFileError */.Y)(error),
    }));
    process.send?.(result, () => process.exit(0));
}
async function perform(task, output) {
    switch (task.kind) {
        case 'upload':
            return await upload(task);
        case 'upload-raw':
            return await uploadRaw(task, process.cwd());
        case 'download':
        case 'download-answers':
            return await download(task);
        case 'fetch-raw':
            return await fetchRaw(task);
        case 'restore':
            return await restore(task, output);
        case 'save':
            return await save(task, output);
    }
}
async function restore({ files, key, prefixes }, { warnings }) {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(3838), __webpack_require__.e(4036), __webpack_require__.e(3872)]).then(__webpack_require__.bind(__webpack_require__, 63872));
    const found = await cache.restoreCache([...files], key, [...prefixes]);
    if (found !== undefined)
        return { status: 'restored', key: found };
    // The client reports a broken service like an empty one, but with a warning.
    const [reason] = warnings;
    if (reason === undefined)
        return { status: 'missed' };
    if (!UNPACKING_FAILED.test(reason))
        return { status: 'failed', reason };
    // The service is well, and what the entry holds is not.
    const spoilt = await cache.restoreCache([...files], key, [...prefixes], { lookupOnly: true });
    return spoilt === undefined ? { status: 'failed', reason } : { status: 'spoilt', key: spoilt };
}
async function save(task, { warnings }) {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(3838), __webpack_require__.e(4036), __webpack_require__.e(3872)]).then(__webpack_require__.bind(__webpack_require__, 63872));
    const newest = await cache.restoreCache([...task.files], `${task.prefix}none`, [task.prefix], {
        lookupOnly: true,
    });
    if (newest !== undefined && !task.known.includes(newest))
        return { status: 'outdated' };
    const id = await cache.saveCache([...task.files], task.key);
    if (id !== -1)
        return { status: 'saved' };
    return { status: 'failed', reason: warnings.at(-1) ?? 'the cache service did not take it' };
}
async function upload({ name, files, folder, }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(3838), __webpack_require__.e(1351), __webpack_require__.e(4036), __webpack_require__.e(5203)]).then(__webpack_require__.bind(__webpack_require__, 75203));
    const client = new DefaultArtifactClient();
    const taken = await uploadFree((count) => (count === 1 ? name : `${name}-${count}`), (free) => client.uploadArtifact(free, [...files], folder));
    return { status: 'uploaded', name: taken };
}


/***/ }),

/***/ 94209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ unzip),
/* harmony export */   N7: () => (/* binding */ findContent),
/* harmony export */   di: () => (/* binding */ ArchiveError),
/* harmony export */   fi: () => (/* binding */ listEntries),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);

/** Failure of an archive that somebody else made: it is not believed. */
class ArchiveError extends Error {
}
const END = { signature: 0x06054b50, length: 22, maxComment: 65_535 };
const ENTRY = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
const STORED = 0;
const DEFLATED = 8;
/** Most bytes of what an archive says of a file. */
const MAX_ENTRY = 1024;
/**
 * Lists the files of a zip archive that has no folders. What the archive says of all of them is checked before anything
 * is unpacked, and nothing unpacks to more than it said.
 */
function unzip(archive, limits) {
    const readAt = (at, length) => archive.subarray(at, at + length);
    const entries = listEntries(readAt, archive.length, limits);
    return new Map(entries.map((entry) => [entry.name, unpack(readAt, entry)]));
}
/** Lists what an archive of so many bytes says of its files, where all of it is within the limits. */
function listEntries(readAt, length, limits) {
    return checked(() => checkEntries(readEntries(readAt, length, limits), limits));
}
function readEntries(readAt, length, limits) {
    const end = findEnd(readAt, length);
    const count = end.readUInt16LE(10);
    if (count > limits.files)
        throw new ArchiveError(`it has more than ${limits.files} files`);
    const directory = readAt(end.readUInt32LE(16), count * MAX_ENTRY);
    const entries = [];
    for (let at = 0; entries.length < count;) {
        expect(directory, at, ENTRY.signature);
        const [nameLength, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
        const next = at + ENTRY.length + (nameLength ?? 0);
        const method = directory.readUInt16LE(at + 10);
        if (method !== STORED && method !== DEFLATED)
            throw damaged();
        entries.push({
            name: directory.toString('utf8', at + ENTRY.length, next),
            isPacked: method === DEFLATED,
            crc: directory.readUInt32LE(at + 16),
            packed: directory.readUInt32LE(at + 20),
            size: directory.readUInt32LE(at + 24),
            offset: directory.readUInt32LE(at + 42),
        });
        at = next + (extra ?? 0) + (comment ?? 0);
    }
    return entries;
}
function checkEntries(entries, limits) {
    if (entries.reduce((sum, { size }) => sum + size, 0) > limits.bytes)
        throw new ArchiveError(`it unpacks to more than ${limits.bytes} bytes`);
    if (!entries.every(({ name }) => isPlain(name)) ||
        new Set(entries.map(({ name }) => name)).size < entries.length)
        throw new ArchiveError('a file in it has a name that is not allowed');
    return entries;
}
/** Tells whether a name is that of a file in the folder itself, on every system. */
function isPlain(name) {
    return name !== '' && !name.startsWith('.') && !/[/\\:\p{Cc}\uFFFD]/u.test(name) && name.length <= 255;
}
function findEnd(readAt, length) {
    const first = Math.max(0, length - END.length - END.maxComment);
    const tail = readAt(first, length - first);
    for (let at = tail.length - END.length; at >= 0; at -= 1)
        if (tail.readUInt32LE(at) === END.signature)
            return tail.subarray(at);
    throw damaged();
}
/** Finds where the content of a file begins in its archive. */
function findContent(readAt, { offset }) {
    return checked(() => {
        const local = readAt(offset, LOCAL.length);
        expect(local, 0, LOCAL.signature);
        return offset + LOCAL.length + local.readUInt16LE(26) + local.readUInt16LE(28);
    });
}
function unpack(readAt, entry) {
    const content = readAt(findContent(readAt, entry), entry.packed);
    const bytes = entry.isPacked ? inflate(content, entry.size) : content;
    if (bytes?.length !== entry.size || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) !== entry.crc)
        throw damaged();
    return bytes;
}
function inflate(content, size) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(content, { maxOutputLength: Math.max(1, size) });
    }
    catch {
        return null;
    }
}
function expect(bytes, at, signature) {
    if (bytes.readUInt32LE(at) !== signature)
        throw damaged();
}
/** Gives what an act gives that reads numbers; one that points out of the archive is damage. */
function checked(act) {
    try {
        return act();
    }
    catch (error) {
        throw error instanceof RangeError ? damaged() : error;
    }
}
/** Gives the failure of an archive that is not as it says. */
function damaged() {
    return new ArchiveError('its archive is damaged');
}


/***/ }),

/***/ 46826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   Y: () => (/* binding */ explainFileError)
/* harmony export */ });
/** Words for what the system says of a file that cannot be written; for the rest it says them itself. */
const WORDS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk is full: its quota is used up',
    EFBIG: 'the largest size of a file is reached',
    EROFS: 'the disk is read-only',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EMFILE: 'too many files are open',
};
/** Explains in plain words why something could not be written or done. */
function explainFileError(error) {
    const code = codeOf(error) ?? '';
    if (Object.hasOwn(WORDS, code))
        return WORDS[code] ?? code;
    return error instanceof Error ? error.message : String(error);
}
/** Gives the system's code of an error, e.g. `ENOSPC`; undefined where it has none. */
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ })

};
