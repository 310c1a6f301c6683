export const id = 6870;
export const ids = [6870];
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
    'fetch-raw': 64 * 1024 * 1024,
};


/***/ }),

/***/ 56870:
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
// EXTERNAL MODULE: ./src/github/worker/zip.ts
var zip = __webpack_require__(94209);
;// CONCATENATED MODULE: ./src/github/worker/download.ts
/** Downloads of this run's artifacts, bounded while they are written. */




const MAX_FILES = 5000;
/** Downloads artifacts in the order of the names, for each name all: other jobs may have taken it. */
async function download({ names, folder, }) {
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
            throw new zip/* ArchiveError */.d('its digest is wrong');
        const [file = ''] = (0,external_node_fs_.readdirSync)(into);
        return (0,external_node_fs_.readFileSync)(external_node_path_default().join(into, file));
    };
    return { status: 'downloaded', count: await keepEach(found, folder, fetch) };
}
/** Unpacks artifacts into `0`, `1`, ... of the folder; passes over what is not believed. Gives how many there are. */
async function keepEach(artifacts, folder, fetch) {
    let [count, left] = [0, task/* FILE_LIMITS */.S.download];
    for (const artifact of artifacts) {
        if (artifact.size > left)
            continue;
        const raw = external_node_path_default().join(folder, 'raw');
        (0,external_node_fs_.mkdirSync)(raw);
        try {
            const archive = await fetch(artifact, raw);
            left -= archive.length;
            left -= keep((0,zip/* unzip */.$)(archive, { bytes: left, files: MAX_FILES }), external_node_path_default().join(folder, String(count)));
            count += 1;
        }
        catch (error) {
            if (!(error instanceof zip/* ArchiveError */.d))
                throw error;
        }
        finally {
            (0,external_node_fs_.rmSync)(raw, { recursive: true, force: true });
        }
    }
    return count;
}
/** Writes files into a new folder; gives how many bytes they are. */
function keep(files, folder) {
    (0,external_node_fs_.mkdirSync)(folder);
    for (const [name, bytes] of files)
        (0,external_node_fs_.writeFileSync)(external_node_path_default().join(folder, name), bytes, { flag: 'wx' });
    return [...files.values()].reduce((sum, { length }) => sum + length, 0);
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
/* harmony export */   $: () => (/* binding */ unzip),
/* harmony export */   d: () => (/* binding */ ArchiveError)
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
/**
 * Lists the files of a zip archive that has no folders. What the archive says of all of them is checked before anything
 * is unpacked, and nothing unpacks to more than it said.
 */
function unzip(archive, limits) {
    try {
        const entries = listEntries(archive, limits);
        return new Map(entries.map((entry) => [entry.name, unpack(archive, entry)]));
    }
    catch (error) {
        // A number that points out of the archive.
        throw error instanceof RangeError ? new ArchiveError('its archive is damaged') : error;
    }
}
function listEntries(archive, limits) {
    const end = findEnd(archive);
    const count = archive.readUInt16LE(end + 10);
    if (count > limits.files)
        throw new ArchiveError(`it has more than ${limits.files} files`);
    const entries = [];
    for (let at = archive.readUInt32LE(end + 16); entries.length < count;) {
        expect(archive, at, ENTRY.signature);
        const [nameLength, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
        const next = at + ENTRY.length + (nameLength ?? 0);
        entries.push({
            name: archive.toString('utf8', at + ENTRY.length, next),
            method: archive.readUInt16LE(at + 10),
            crc: archive.readUInt32LE(at + 16),
            packed: archive.readUInt32LE(at + 20),
            size: archive.readUInt32LE(at + 24),
            offset: archive.readUInt32LE(at + 42),
        });
        at = next + (extra ?? 0) + (comment ?? 0);
    }
    if (entries.reduce((sum, { size }) => sum + size, 0) > limits.bytes)
        throw new ArchiveError(`it unpacks to more than ${limits.bytes} bytes`);
    if (!entries.every(({ name }) => isPlain(name)) || new Set(entries.map(({ name }) => name)).size < count)
        throw new ArchiveError('a file in it has a name that is not allowed');
    return entries;
}
/** Tells whether a name is that of a file in the folder itself, on every system. */
function isPlain(name) {
    return name !== '' && !name.startsWith('.') && !/[/\\:\p{Cc}\uFFFD]/u.test(name) && name.length <= 255;
}
function findEnd(archive) {
    const first = Math.max(0, archive.length - END.length - END.maxComment);
    for (let at = archive.length - END.length; at >= first; at -= 1)
        if (archive.readUInt32LE(at) === END.signature)
            return at;
    throw new ArchiveError('its archive is damaged');
}
function unpack(archive, { method, crc, packed, size, offset }) {
    expect(archive, offset, LOCAL.signature);
    const start = offset + LOCAL.length + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
    const content = archive.subarray(start, start + packed);
    const bytes = method === STORED ? content : method === DEFLATED ? inflate(content, size) : null;
    if (bytes?.length !== size || (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes) !== crc)
        throw new ArchiveError('its archive is damaged');
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
function expect(archive, at, signature) {
    if (archive.readUInt32LE(at) !== signature)
        throw new ArchiveError('its archive is damaged');
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
