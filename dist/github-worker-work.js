export const id = 38;
export const ids = [38];
export const modules = {

/***/ 36038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  work: () => (/* binding */ work)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
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

;// CONCATENATED MODULE: ./src/github/worker/work.ts
/** The process that speaks with GitHub's cache and artifact services: one task, one answer, sent to its parent. */


/** Number of names that are tried for an artifact. */
const MAX_NAMES = 9;
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
        reason: error instanceof Error ? error.message : String(error),
    }));
    process.send?.(result, () => process.exit(0));
}
async function perform(task, output) {
    if (task.kind === 'upload')
        return await upload(task);
    if (task.kind === 'download')
        return await download(task);
    return task.kind === 'restore' ? await restore(task, output) : await save(task, output);
}
async function restore({ files, key, prefixes }, { warnings }) {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(36), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 63872));
    const found = await cache.restoreCache([...files], key, [...prefixes]);
    if (found !== undefined)
        return { status: 'restored', key: found };
    // The client reports a broken service like an empty one, but with a warning.
    const [reason] = warnings;
    return reason === undefined ? { status: 'missed' } : { status: 'failed', reason };
}
async function save(task, { warnings }) {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(36), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 63872));
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
/** Downloads this run's artifacts in the order of the names, for each name all: other jobs may have taken it. */
async function download({ names, folder }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(351), __webpack_require__.e(36), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 75203));
    const client = new DefaultArtifactClient();
    const { artifacts } = await client.listArtifacts();
    const found = names.flatMap((name) => artifacts.filter((artifact) => isNamed(artifact.name, name)));
    for (const [index, { id }] of found.entries())
        await client.downloadArtifact(id, { path: external_node_path_default().join(folder, String(index)) });
    return { status: 'downloaded', count: found.length };
}
function isNamed(name, wanted) {
    return name === wanted || (name.startsWith(`${wanted}-`) && /^\d$/.test(name.slice(wanted.length + 1)));
}
async function upload({ name, files, folder, }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(838), __webpack_require__.e(351), __webpack_require__.e(36), __webpack_require__.e(203)]).then(__webpack_require__.bind(__webpack_require__, 75203));
    const client = new DefaultArtifactClient();
    for (let count = 1;; count += 1) {
        const free = count === 1 ? name : `${name}-${count}`;
        try {
            await client.uploadArtifact(free, [...files], folder);
            return { status: 'uploaded', name: free };
        }
        catch (error) {
            const isTaken = error instanceof Error && /409|already exists/i.test(error.message);
            if (!isTaken || count === MAX_NAMES)
                throw error;
        }
    }
}


/***/ })

};
