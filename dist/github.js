export const id = 6664;
export const ids = [6664,8239,3603];
export const modules = {

/***/ 26603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q1: () => (/* binding */ downloadAnswers),
/* harmony export */   g4: () => (/* binding */ uploadResults),
/* harmony export */   lQ: () => (/* binding */ fetchEarlier),
/* harmony export */   ne: () => (/* binding */ uploadAnswers),
/* harmony export */   tH: () => (/* binding */ tryUpload)
/* harmony export */ });
/* harmony import */ var _github_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4616);
/* harmony import */ var _github_try_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89921);
/* harmony import */ var _records_read_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79159);



const NAME = 'benchmark-results';
const ANSWERS = 'benchmark-answers';
/** Uploads; gives the artifact's name. Where there is none it gives null and warns, in words that begin with `failure`. */
async function tryUpload(log, failure, upload) {
    const uploaded = await (0,_github_try_step_js__WEBPACK_IMPORTED_MODULE_1__/* .tryStep */ .Y)(log, failure, upload);
    if (uploaded?.status === 'uploaded')
        return uploaded.name;
    if (uploaded !== null)
        log.warning(`${failure}: ${uploaded.reason}`);
    return null;
}
/** Uploads the results of a run; gives the artifact's name, or why there is none. */
async function uploadResults(files, folder, { runAttempt }, site) {
    return await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadFiles */ .Zn)(nameOf(runAttempt), files, folder, site);
}
/** Uploads the journal of a run that has no results; gives the artifact's name, or why there is none. */
async function uploadAnswers(file, folder, { runAttempt, shard }, site) {
    return await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .uploadFiles */ .Zn)(nameOf(runAttempt, nameAnswers(shard)), [file], folder, site);
}
/** Gives what `readOne` makes of the answers that earlier attempts at a shard have left, the newest attempt's first. */
async function downloadAnswers({ runAttempt, shard }, readOne, site) {
    if (runAttempt < 2)
        return [];
    return await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .downloadEach */ .WI)(listEarlier(runAttempt, nameAnswers(shard)), readOne, site, 'download-answers');
}
/** Names the answers of a job: those of a shard are its own. */
function nameAnswers(shard) {
    return shard === null ? ANSWERS : `${ANSWERS}-${shard.index}-of-${shard.total}`;
}
/**
 * Gives the records that earlier attempts at this run have uploaded, those of the newest attempt first. Never rejects:
 * without them a rematch is only held again.
 */
async function fetchEarlier({ runAttempt }, site) {
    if (runAttempt < 2)
        return [];
    return (await (0,_github_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .downloadEach */ .WI)(listEarlier(runAttempt), tryRead, site)).flat();
}
/** Lists the names of earlier attempts, the newest first. */
function listEarlier(runAttempt, name = NAME) {
    return Array.from({ length: runAttempt - 1 }, (_, index) => nameOf(runAttempt - 1 - index, name));
}
/** Gives a name that is unique over all attempts at a run. */
function nameOf(runAttempt, name = NAME) {
    return runAttempt > 1 ? `${name}-attempt-${runAttempt}` : name;
}
function tryRead(folder) {
    try {
        return (0,_records_read_results_js__WEBPACK_IMPORTED_MODULE_2__/* .readResultsFolder */ .fJ)(folder, { mayBeEmpty: true });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 39204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ DEFAULT_REGRESSION_THRESHOLD),
/* harmony export */   Cf: () => (/* binding */ DEFAULT_PASS_MARK),
/* harmony export */   KE: () => (/* binding */ ACCEPT_LABEL),
/* harmony export */   Nr: () => (/* binding */ DEFAULT_TEMPERATURE),
/* harmony export */   S: () => (/* binding */ MEAN),
/* harmony export */   TV: () => (/* binding */ DEFAULT_OUTAGE_MS),
/* harmony export */   Uc: () => (/* binding */ DEFAULT_MAX_TOKENS),
/* harmony export */   VQ: () => (/* binding */ DEFAULT_FAIL_ON),
/* harmony export */   fR: () => (/* binding */ ROUNDING),
/* harmony export */   fx: () => (/* binding */ MAX_CONCURRENCY),
/* harmony export */   hN: () => (/* binding */ DEFAULT_RESULTS),
/* harmony export */   kT: () => (/* binding */ DEFAULT_STATISTICS),
/* harmony export */   rX: () => (/* binding */ MAX_REPEAT),
/* harmony export */   ul: () => (/* binding */ DEFAULT_DIFFICULTY),
/* harmony export */   ux: () => (/* binding */ DEFAULT_BALLOTS),
/* harmony export */   zv: () => (/* binding */ defaultSuspectP)
/* harmony export */ });
/** Default numbers of the verdict (docs/statistics.md). */
const DEFAULT_STATISTICS = {
    alpha: 0.05,
    power: 0.8,
    errorBudget: 0.05,
    suspectP: 0.1,
    confirmTrials: 3,
};
/** Drop of the pass rate that counts, 0 to 1. */
const DEFAULT_REGRESSION_THRESHOLD = 0.05;
/** Score that an answer must reach: in the mean over its evaluators or, with thresholds, from each evaluator. */
const DEFAULT_PASS_MARK = 0.7;
/** Key of `thresholds` that stands for the mean of all scores. */
const MEAN = 'mean';
/** Difference below which two numbers are the same to a person: 0.95 - 0.9 is 0.05, (0.4 + 1) / 2 is 0.7. */
const ROUNDING = 1e-9;
/** Temperature where nobody names another. */
const DEFAULT_TEMPERATURE = 0;
/** Longest answer in tokens where nobody names another. */
const DEFAULT_MAX_TOKENS = 1024;
/** Most trials of a case that can be asked for. */
const MAX_REPEAT = 1000;
/** Most requests at once that can be asked for: more than any provider serves. */
const MAX_CONCURRENCY = 1000;
/** Time that a model may be away while a run waits for it. */
const DEFAULT_OUTAGE_MS = 300_000;
/** Folder of the results where nobody names another. */
const DEFAULT_RESULTS = 'results';
/** Folder of people’s ballots where nobody names another. */
const DEFAULT_BALLOTS = 'ballots';
/** Words of `fail-on` that turn a run red. */
const DEFAULT_FAIL_ON = 'regression, below-floor, unmeasured';
/** Label on a pull request that accepts its lower level. */
const ACCEPT_LABEL = 'llm-bench: accept';
/** Gives the default `suspect_p`: at least `alpha`, so that no cell can be significant without being suspect. */
function defaultSuspectP(alpha) {
    return Math.max(DEFAULT_STATISTICS.suspectP, alpha);
}
/** Difficulty of a case that names none. */
const DEFAULT_DIFFICULTY = 'medium';


/***/ }),

/***/ 97522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const DIGEST_BYTES = 8;
/** Gives a short digest (16 hex digits of SHA-256) of a JSON value; the order of keys does not count. */
function digest(value) {
    // Not cut from the longer text, which would stay in memory with it.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', canonicalJson(value), 'buffer').toString('hex', 0, DIGEST_BYTES);
}
/** Gives the SHA-256 of a text or of bytes, in hex digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex');
}
/** Gives a value as JSON with sorted keys: equal values give equal texts. */
function canonicalJson(value) {
    return JSON.stringify(sortKeys(value));
}
/** A function that JSON.stringify asks about each value would take most of its time. */
function sortKeys(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(sortKeys);
    const fields = value;
    return Object.fromEntries(Object.keys(fields)
        .sort()
        .map((key) => [key, sortKeys(fields[key])]));
}


/***/ }),

/***/ 53603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_PROBLEMS: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   UserError: () => (/* binding */ UserError),
/* harmony export */   nameFlag: () => (/* binding */ nameFlag),
/* harmony export */   noteProblems: () => (/* binding */ noteProblems),
/* harmony export */   renderMessage: () => (/* binding */ renderMessage),
/* harmony export */   renderProblem: () => (/* binding */ renderProblem),
/* harmony export */   userError: () => (/* binding */ userError)
/* harmony export */ });
/** Most mistakes of one kind that are told at once; more say the same again. */
const MAX_PROBLEMS = 10;
/** The user's mistake (usage, config or data): ends the run with exit code 2, all problems named at once. */
class UserError extends Error {
    name = 'UserError';
    problems;
    constructor(problems, options) {
        super(problems.map((problem) => renderProblem(problem)).join('\n'), options);
        this.problems = problems;
    }
}
/** Makes a UserError of one problem. */
function userError(message, place, options) {
    return new UserError([place === undefined ? { message } : { message, place }], options);
}
/** Gives `file:line:column: message`, as compilers and editors write it. */
function renderProblem({ message, place }, nameOption = nameFlag) {
    const text = renderMessage(message, nameOption);
    if (place === undefined)
        return text;
    const position = [place.line, place.column].filter((n) => n !== undefined);
    return `${[place.file, ...position].join(':')}: ${text}`;
}
/** Gives a message as text, its options named as the reader knows them. */
function renderMessage(message, nameOption = nameFlag) {
    if (typeof message === 'string')
        return message;
    return message.map((part) => (typeof part === 'string' ? part : nameOption(part))).join('');
}
/** Gives an option as it is written on a command line. */
function nameFlag({ option }) {
    return `--${option}`;
}
/** Runs a step and notes the user's mistakes in it; undefined where there are any. Other errors are thrown on. */
async function noteProblems(problems, step) {
    try {
        return await step();
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        for (const problem of error.problems)
            problems.push(problem);
        return undefined;
    }
}


/***/ }),

/***/ 4616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uu: () => (/* binding */ uploadRaw),
/* harmony export */   WI: () => (/* binding */ downloadEach),
/* harmony export */   Zn: () => (/* binding */ uploadFiles),
/* harmony export */   a3: () => (/* binding */ uploadContents),
/* harmony export */   d5: () => (/* binding */ fetchRaw)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _worker_call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53796);
/** Artifacts of the run, by name. */



/** Time limits of downloads: that of answers is for as much as a large run has. */
const DOWNLOAD_MS = { download: 10_000, 'download-answers': 120_000 };
/** Time limit of the downloads of one fetch: of hundreds, where a run has as many jobs. */
const FETCH_MS = 120_000;
/** Time limit of an upload, and what each MiB adds to it. */
const BASE_MS = 12_000;
const PER_MIB_MS = 1000;
const MAX_MS = 60_000;
/**
 * Uploads files of a folder as an artifact, under the first free one of `name`, `name-2`, ... Never rejects; a service
 * that does not answer costs the deadline.
 */
async function uploadFiles(name, files, folder, { env, launcher }) {
    return await callUpload({ kind: 'upload', name, files, folder }, files, { env, launcher });
}
/** Uploads one file as it is, under its own name or the first free one of `stem-2.ext`, ... Never rejects. */
async function uploadRaw(file, site) {
    return await callUpload({ kind: 'upload-raw', file }, [file], site);
}
async function callUpload(task, files, { env, launcher }) {
    const result = await (0,_worker_call_js__WEBPACK_IMPORTED_MODULE_2__/* .inOwnFolder */ .e)(env, (own) => {
        const bytes = files.reduce((sum, file) => sum + (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size, 0);
        const timeoutMs = Math.min(MAX_MS, BASE_MS + (bytes / 2 ** 20) * PER_MIB_MS);
        return (0,_worker_call_js__WEBPACK_IMPORTED_MODULE_2__/* .callWorker */ .h)(task, { launcher, folder: own, env, timeoutMs });
    });
    if (result.status === 'uploaded' || result.status === 'failed')
        return result;
    return { status: 'failed', reason: `the upload ended as \`${result.status}\`` };
}
/**
 * Downloads the artifacts whose names begin with `wanted` as they are, and lists those that begin with `all`. Gives what
 * `read` makes of the files, which are gone afterwards. Never rejects.
 */
async function fetchRaw(names, { env, launcher }, read) {
    return await (0,_worker_call_js__WEBPACK_IMPORTED_MODULE_2__/* .inOwnFolder */ .e)(env, async (own) => {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, 'fetched');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
        const site = { launcher, folder: own, env, timeoutMs: FETCH_MS };
        const result = await (0,_worker_call_js__WEBPACK_IMPORTED_MODULE_2__/* .callWorker */ .h)({ kind: 'fetch-raw', ...names, folder }, site);
        if (result.status === 'failed')
            return result;
        if (result.status !== 'fetched')
            return { status: 'failed', reason: `the download ended as \`${result.status}\`` };
        const { files, refused, others } = result;
        return { status: 'fetched', read: await read(files, folder), refused, others };
    });
}
/** Uploads contents by the names of their files, as uploadFiles does. */
async function uploadContents(name, contents, site) {
    return await (0,_worker_call_js__WEBPACK_IMPORTED_MODULE_2__/* .inOwnFolder */ .e)(site.env, async (folder) => {
        const files = Object.entries(contents).map(([file, bytes]) => {
            const place = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(place, bytes);
            return place;
        });
        return await uploadFiles(name, files, folder, site);
    });
}
/**
 * Downloads the artifacts that were uploaded under these names, numbered ones too. Gives the result of `readOne` for each
 * one's folder, in the order of the names; nothing where they cannot be downloaded. Never rejects. All together may be as
 * large as the kind says (`FILE_LIMITS`).
 */
async function downloadEach(names, readOne, { env, launcher }, kind = 'download') {
    const read = await (0,_worker_call_js__WEBPACK_IMPORTED_MODULE_2__/* .inOwnFolder */ .e)(env, async (own) => {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, 'earlier');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
        const site = { launcher, folder: own, env, timeoutMs: DOWNLOAD_MS[kind] };
        const result = await (0,_worker_call_js__WEBPACK_IMPORTED_MODULE_2__/* .callWorker */ .h)({ kind, names, folder }, site);
        if (result.status !== 'downloaded')
            return [];
        return Array.from({ length: result.count }, (_, index) => readOne(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, String(index))));
    });
    return Array.isArray(read) ? read : [];
}


/***/ }),

/***/ 39069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ describeOwner),
/* harmony export */   U4: () => (/* binding */ isNewer),
/* harmony export */   c7: () => (/* binding */ renderOwner),
/* harmony export */   pZ: () => (/* binding */ parseOwner),
/* harmony export */   yM: () => (/* binding */ isShared)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);


/** Begins the id that tells our checks from others of their name, e.g. a job's own. */
const OURS = 'llm-bench-action';
const PATTERN = new RegExp(`^${OURS} ([0-9a-f]+) ([0-9a-f]+) ([0-9a-f]+) run=(\\d+) attempt=(\\d+) writer=([0-9a-f]+)$`);
/** Gives the owner of what this job writes. */
function describeOwner({ workflow, job, step, runId, runAttempt }, { config = '', workingDirectory, benchmarks, models, matrix }, writer) {
    const names = [benchmarks, models].map((list) => [...new Set(list)].sort());
    const subject = [node_path__WEBPACK_IMPORTED_MODULE_0___default().normalize(config), node_path__WEBPACK_IMPORTED_MODULE_0___default().join(workingDirectory, '.'), names];
    return {
        subject: digest(subject),
        place: digest([workflow, job, step]),
        job: digest([subject, workflow, job, step, matrix]),
        runId,
        runAttempt,
        writer,
    };
}
/** Gives the owner as a check's external id. */
function renderOwner({ subject, place, job, runId, runAttempt, writer }) {
    return `${OURS} ${subject} ${place} ${job} run=${runId} attempt=${runAttempt} writer=${writer}`;
}
/** Reads the owner off a check's external id; null: the check is ours, of a version that named none. */
function parseOwner(externalId) {
    if (externalId === OURS)
        return null;
    const [, subject, place, job, runId, runAttempt, writer] = PATTERN.exec(externalId ?? '') ?? [];
    if (subject === undefined || place === undefined || job === undefined || writer === undefined)
        return 'theirs';
    return { subject, place, job, runId: Number(runId), runAttempt: Number(runAttempt), writer };
}
/**
 * Tells whether another job writes under the same name: one of the same run, one that measures something else, or one
 * of the same matrix. Of two jobs of a run that nothing tells apart, nobody knows in a later attempt which is which.
 */
function isShared(owners, own) {
    const others = owners.filter(({ writer }) => writer !== own.writer);
    const alike = others.filter(({ job, runId }) => job === own.job && runId === own.runId);
    return alike.length > 1 || others.some((other) => isRival(other, own));
}
/** Tells whether one run, or attempt at it, is newer than another. */
function isNewer(a, b) {
    return a.runId > b.runId || (a.runId === b.runId && a.runAttempt > b.runAttempt);
}
function isRival(other, own) {
    const isOfMatrix = other.place === own.place && other.job !== own.job;
    if (other.runId !== own.runId)
        return other.subject !== own.subject || isOfMatrix;
    return other.job !== own.job || other.runAttempt === own.runAttempt;
}
function digest(value) {
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(JSON.stringify(value)).slice(0, 12);
}


/***/ }),

/***/ 35867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ findResults),
/* harmony export */   DZ: () => (/* binding */ hasRival),
/* harmony export */   Hm: () => (/* binding */ leaveOutKnown),
/* harmony export */   IK: () => (/* binding */ lookAgain),
/* harmony export */   KE: () => (/* binding */ MAX_ANNOTATIONS),
/* harmony export */   Xq: () => (/* binding */ openCheck),
/* harmony export */   tQ: () => (/* binding */ closeCheck),
/* harmony export */   w9: () => (/* binding */ listLeftOpen),
/* harmony export */   zH: () => (/* binding */ nameSaved)
/* harmony export */ });
/* harmony import */ var _check_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39069);
/* harmony import */ var _check_witness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21221);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66417);



/** Most annotations in one call; GitHub refuses more. */
const MAX_ANNOTATIONS = 50;
const MAX_TITLE = 250;
/**
 * Opens the check of this name on the commit as in progress: the one that the same job has from an earlier run or
 * attempt, else a new one. What another job wrote is left alone.
 */
async function openCheck(api, named, detailsUrl) {
    const { rest, owner, repo } = api;
    const { name, sha } = named;
    const progress = {
        external_id: (0,_check_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .renderOwner */ .c7)(named.owner),
        status: 'in_progress',
        started_at: new Date().toISOString(),
        details_url: detailsUrl,
    };
    const outputWith = (saved) => ({
        output: { title: 'Running', summary: 'The benchmarks are being run.', text: (0,_check_witness_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSaved */ ._y)(saved) },
    });
    let created;
    const check = await (0,_rest_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .Ur)(() => findCheck(api, named), async () => {
        const { data } = await rest.checks.create({
            ...{ owner, repo, name, head_sha: sha },
            ...progress,
            ...outputWith([]),
        });
        created = toCheckRun(data);
        return created;
    });
    if (check !== created)
        await rest.checks.update({
            ...{ owner, repo, check_run_id: check.id },
            ...progress,
            ...outputWith(check.saved),
        });
    return check;
}
/** Ends a check; GitHub replaces its whole output. */
async function closeCheck({ rest, owner, repo }, id, { conclusion, title, summary, annotations, saved = [] }) {
    await rest.checks.update({
        owner,
        repo,
        check_run_id: id,
        status: 'completed',
        conclusion,
        completed_at: new Date().toISOString(),
        output: {
            title: cut(title, MAX_TITLE),
            summary,
            text: (0,_check_witness_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSaved */ ._y)(saved),
            annotations: annotations.slice(0, MAX_ANNOTATIONS),
        },
    });
}
/** Has a check that has ended, or that a newer run has opened again, name what was saved, and leaves its state alone. */
async function nameSaved({ rest, owner, repo }, id, { title, summary, saved = [] }) {
    const output = { title: cut(title, MAX_TITLE), summary, text: (0,_check_witness_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSaved */ ._y)(saved) };
    await rest.checks.update({ owner, repo, check_run_id: id, output });
}
/** Leaves out the annotations that a check has from an earlier run: GitHub keeps them and adds the new ones. */
async function leaveOutKnown({ rest, owner, repo }, check, annotations) {
    if (check.annotations === 0 || annotations.length === 0)
        return annotations;
    const { data } = await rest.checks.listAnnotations({ owner, repo, check_run_id: check.id, per_page: 100 });
    const nameOf = (path, line, title) => JSON.stringify([path, line, title]);
    const known = new Set(data.map(({ path, start_line, title }) => nameOf(path, start_line, title)));
    return annotations.filter(({ path, start_line, title }) => !known.has(nameOf(path, start_line, title)));
}
/** Finds what our checks of this name on a commit came to, those that have ended. */
async function findResults(api, named) {
    return (await listOurs(api, named))
        .filter(({ run: { status } }) => status === 'completed')
        .map(({ run: { conclusion, output } }) => ({
        conclusion: conclusion ?? '',
        summary: output.summary ?? '',
    }));
}
/** Tells whether a newer run writes by now what a process has opened, and what was saved of it. */
async function lookAgain(api, named, id) {
    const found = (await listOurs(api, named)).find(({ run }) => run.id === id);
    const owner = found?.owner;
    return {
        isTaken: owner != null && (0,_check_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .isNewer */ .U4)(owner, named.owner),
        saved: found === undefined ? null : (0,_check_witness_js__WEBPACK_IMPORTED_MODULE_1__/* .savedIn */ .N$)(found.run),
    };
}
/**
 * Lists the open checks that a process has left: those in its name, or all of its job's attempt at the run
 * where its name is lost.
 */
async function listLeftOpen(api, named) {
    const { writer, job, runId, runAttempt } = named.owner;
    const isLeft = (owner) => writer === ''
        ? owner.job === job && owner.runId === runId && owner.runAttempt === runAttempt
        : owner.writer === writer;
    return (await listOurs(api, named))
        .filter(({ run, owner }) => run.status !== 'completed' && owner !== null && isLeft(owner))
        .map(({ run }) => toCheckRun(run));
}
/** Tells whether another job writes a check of this name on the commit, which people could not tell from ours. */
async function hasRival(api, named) {
    return (0,_check_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .isShared */ .yM)(listOwners(await listOurs(api, named)), named.owner);
}
async function findCheck(api, named) {
    const ours = (await listOurs(api, named)).toSorted((a, b) => b.run.id - a.run.id);
    const own = ours.find(({ owner }) => owner?.writer === named.owner.writer);
    const earlier = ours.find(({ owner }) => owner?.job === named.owner.job) ?? ours.find(({ owner }) => owner === null);
    const found = own ?? ((0,_check_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .isShared */ .yM)(listOwners(ours), named.owner) ? undefined : earlier);
    return found === undefined ? null : toCheckRun(found.run);
}
async function listOurs({ rest, owner, repo }, { name, sha }) {
    // Else GitHub lists the newest of a name alone.
    const asked = { ref: sha, check_name: name, filter: 'all', per_page: 100 };
    const { data } = await rest.checks.listForRef({ owner, repo, ...asked });
    return data.check_runs.flatMap((run) => {
        const found = (0,_check_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOwner */ .pZ)(run.external_id);
        return run.name !== name || found === 'theirs' ? [] : [{ run, owner: found }];
    });
}
function listOwners(ours) {
    return ours.flatMap(({ owner }) => owner ?? []);
}
function toCheckRun({ id, html_url: url, app, output, }) {
    // Servers that only speak the protocol may leave it out.
    const { annotations_count: annotations = 0 } = { ...output };
    return { id, url: url ?? '', app: app?.slug ?? null, annotations, saved: (0,_check_witness_js__WEBPACK_IMPORTED_MODULE_1__/* .savedIn */ .N$)({ output }) };
}
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}


/***/ }),

/***/ 21221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N$: () => (/* binding */ savedIn),
/* harmony export */   _y: () => (/* binding */ renderSaved),
/* harmony export */   a0: () => (/* binding */ joinSaved),
/* harmony export */   jz: () => (/* binding */ listSayings)
/* harmony export */ });
/* harmony import */ var _check_owner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39069);
/** Digests of what the runs on a commit have saved, hidden in the text of their check: a second witness beside the cache. */

const LINE = /^<!-- llm-bench-saved ([0-9a-f ]*)-->$/m;
/** Most digests that a check keeps; a daily run on the same commit adds one each day. */
const MAX_SAVED = 20;
/** Gives the text of a check that names these digests, the newest first; null: of one that says nothing of them. */
function renderSaved(digests) {
    if (digests === null)
        return '';
    const kept = digests.slice(0, MAX_SAVED).map((digest) => `${digest} `);
    return `<!-- llm-bench-saved ${kept.join('')}-->`;
}
/** Reads the digests off a check. */
function savedIn({ output }) {
    const [, digests] = LINE.exec(output?.text ?? '') ?? [];
    return digests?.split(' ').filter((digest) => digest !== '') ?? null;
}
/** Joins what two say was saved; that of the first is newer. */
function joinSaved(newer, older) {
    return newer === null && older === null ? null : [...new Set([...(newer ?? []), ...(older ?? [])])];
}
/** Lists what our checks on a commit say was saved, those of one name or all. */
async function listSayings({ rest, listAll, owner, repo }, sha, name) {
    const asked = { owner, repo, ref: sha, filter: 'all', per_page: 100 };
    const runs = name === null
        ? await listAll(rest.checks.listForRef, asked)
        : (await rest.checks.listForRef({ ...asked, check_name: name })).data.check_runs;
    return runs
        .filter((run) => (0,_check_owner_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOwner */ .pZ)(run.external_id) !== 'theirs')
        .map((run) => ({ app: run.app?.slug ?? null, saved: savedIn(run) }));
}


/***/ }),

/***/ 47318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ publishComment)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97522);
/* harmony import */ var _check_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39069);
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66417);




/** Author of all that is written with a workflow's own token, which is the one that most runs have. */
const ACTIONS_BOT = 'github-actions[bot]';
/** Most looks at what stands there: others may write at the same time, each of them a few times. */
const MAX_LOOKS = 5;
/** Time until the next look: as long as a run that looked before us may take to write, judged by our own calls. */
const SETTLE_FACTOR = 4;
const MIN_SETTLE_MS = 250;
const MAX_SETTLE_MS = 2000;
/**
 * Writes the comment: over our earlier one, found by its marker and its author over all pages, else as a new one. Looks
 * again after that, since runs may overlap: in the end one comment stands, of the newest run.
 */
async function publishComment(api, sticky, markdown) {
    const body = `${markerOf(sticky)}\n${markdown}`;
    let author = sticky.author ?? (await whoAmI(api));
    let written = null;
    for (let look = 1;; look += 1) {
        const startedMs = performance.now();
        const seen = await lookOrCreate(api, { ...sticky, author }, body).catch((error) => {
            if (written === null)
                throw error;
            return null;
        });
        if (seen === null)
            return written ?? { status: 'not_needed' };
        const { kept, others } = seen;
        // The answer to a new comment is the one that tells for sure who we are.
        author ??= seen.isNew ? (kept.author ?? null) : null;
        if ((0,_check_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .isNewer */ .U4)(kept, sticky.owner)) {
            await remove(api, others.filter((one) => !(0,_check_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .isNewer */ .U4)(one, sticky.owner)));
            return { status: 'outdated' };
        }
        written = { status: 'written', url: kept.url };
        const stands = look > 1 && !seen.isNew && isOwn(kept, sticky);
        if (stands)
            await remove(api, others);
        else if (!seen.isNew)
            await update(api, kept, body);
        if (stands || look === MAX_LOOKS)
            return written;
        const tookMs = performance.now() - startedMs;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(MAX_SETTLE_MS, Math.max(MIN_SETTLE_MS, SETTLE_FACTOR * tookMs)));
    }
}
/** Finds the job's comments, or writes the first; null where there is none and it may not begin. */
async function lookOrCreate(api, sticky, body) {
    const { rest, owner, repo } = api;
    let others = [];
    const find = async () => {
        const [kept, ...rest] = await listOurs(api, sticky);
        others = rest;
        return kept ?? null;
    };
    let created;
    const create = async () => {
        const { data } = await rest.issues.createComment({ owner, repo, issue_number: sticky.pullRequest, body });
        created = { ...sticky.owner, id: data.id, url: data.html_url, author: data.user?.login };
        return created;
    };
    const kept = sticky.mayCreate ? await (0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .createOnce */ .Ur)(find, create) : await find();
    return kept === null ? null : { kept, others, isNew: kept === created };
}
async function update({ rest, owner, repo }, { id }, body) {
    try {
        await rest.issues.updateComment({ owner, repo, comment_id: id, body });
    }
    catch (error) {
        // A run that overlaps may have removed it: the next look tells.
        if ((0,_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) !== 404)
            throw error;
    }
}
/** Removes comments that a newer one replaces; where that is not allowed they stay, and the next run tries again. */
async function remove({ rest, owner, repo }, replaced) {
    for (const { id } of replaced)
        await rest.issues.deleteComment({ owner, repo, comment_id: id }).catch(() => undefined);
}
function markerOf({ checkName, owner }) {
    const { job, runId, runAttempt, writer } = owner;
    const key = keyOf(JSON.stringify([checkName, job]));
    return `<!-- llm-bench-action ${key} run=${runId} attempt=${runAttempt} writer=${writer} -->`;
}
function keyOf(text) {
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(text).slice(0, 12);
}
const MARKER = /^<!-- llm-bench-action ([0-9a-f]{12}) run=(\d+) attempt=(\d+)(?: writer=([0-9a-f]+))? -->/;
/** Tells whether a marker is of this job: in its own attempt at the run only what this very process wrote. */
function isOfJob({ checkName, owner }, match) {
    const [, key, runId, runAttempt, writer] = match;
    // Earlier versions had one key for each name, whatever job wrote.
    if (writer === undefined)
        return key === keyOf(checkName);
    const isTwin = Number(runId) === owner.runId && Number(runAttempt) === owner.runAttempt;
    return key === keyOf(JSON.stringify([checkName, owner.job])) && (!isTwin || writer === owner.writer);
}
/** Tells whether this very process has written a comment. */
function isOwn({ runId, runAttempt, writer }, { owner }) {
    return writer === owner.writer && runId === owner.runId && runAttempt === owner.runAttempt;
}
/** Lists the job's comments: those of newer runs first, then this process's own, then the others, the oldest first. */
async function listOurs(api, sticky) {
    const { rest, listAll, owner, repo } = api;
    const comments = await listAll(rest.issues.listComments, {
        owner,
        repo,
        issue_number: sticky.pullRequest,
        per_page: 100,
    });
    // What others write is never taken for our words, whatever it begins with: people's, and other apps'.
    const author = sticky.author ?? ACTIONS_BOT;
    const ours = comments.flatMap(({ id, html_url: url, body, user }) => {
        const match = MARKER.exec(body ?? '');
        if (match === null || user?.login !== author || !isOfJob(sticky, match))
            return [];
        const [, , runId, runAttempt, writer] = match;
        return [{ id, url, runId: Number(runId), runAttempt: Number(runAttempt), writer, author }];
    });
    const rankOf = (one) => ((0,_check_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .isNewer */ .U4)(one, sticky.owner) ? 0 : isOwn(one, sticky) ? 1 : 2);
    return ours.toSorted((a, b) => rankOf(a) - rankOf(b) || a.id - b.id);
}
/** Gives the login of the token; null: an app's token, such as a workflow's own, may not ask. */
async function whoAmI({ rest }) {
    try {
        return (await rest.users.getAuthenticated()).data.login;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 19556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);


/** Events in which only people who may write to the repository decide what is checked out, or that bring no secrets. */
const EVENTS = [
    'pull_request',
    'merge_group',
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'release',
    'create',
];
const NO_COMMIT = /^0*$/;
/** Reads the runner's `GITHUB_*` variables and the event's payload; events that cannot be trusted are a UserError. */
function readContext(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (!EVENTS.includes(event))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`the event \`${event}\` may run with secrets over files that anyone may have written; use \`pull_request\`: forks get a report there too, without secrets (allowed are ${EVENTS.join(', ')})`);
    const payload = readPayload(env['GITHUB_EVENT_PATH']);
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const sha = env['GITHUB_SHA'] ?? '';
    const ref = env['GITHUB_REF'] ?? '';
    const runId = Number(env['GITHUB_RUN_ID'] ?? 0);
    const pullRequest = readPullRequest(payload, sha);
    const baseBranch = payload.text('pull_request', 'base', 'ref');
    // A schedule's payload may not name the branch; it only ever runs on the default one.
    const defaultBranch = payload.text('repository', 'default_branch') ??
        (event === 'schedule' ? ref.replace('refs/heads/', '') : null);
    return {
        event,
        owner,
        repo,
        sha,
        checkSha: pullRequest?.headSha ?? payload.text('merge_group', 'head_sha') ?? sha,
        ref,
        baseRef: baseBranch === null ? null : `refs/heads/${baseBranch}`,
        defaultBranch,
        isOnDefaultBranch: defaultBranch !== null && ref === `refs/heads/${defaultBranch}`,
        workflow: env['GITHUB_WORKFLOW_REF']?.split('@')[0] ?? env['GITHUB_WORKFLOW'] ?? '',
        job: env['GITHUB_JOB'] ?? '',
        step: env['GITHUB_ACTION'] ?? '',
        runId,
        runNumber: Number(env['GITHUB_RUN_NUMBER'] ?? 0),
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
        runUrl: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${owner}/${repo}/actions/runs/${runId}`,
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        pullRequest,
        queuedPullRequest: readQueued(payload.text('merge_group', 'head_ref')),
        before: readBefore(payload, event),
        chosen: { benchmark: payload.text('inputs', 'benchmark'), model: payload.text('inputs', 'model') },
        isWithoutSecrets: pullRequest !== null && (isOfFork(payload) || env['GITHUB_ACTOR'] === 'dependabot[bot]'),
        isOfFork: pullRequest !== null && isOfFork(payload),
    };
}
/** Payload of an event; any part of it may be missing. */
class Payload {
    #value;
    constructor(value) {
        this.#value = value;
    }
    at(...keys) {
        return keys.reduce((value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
            ? value[key] // own property, just checked
            : undefined, this.#value);
    }
    text(...keys) {
        const value = this.at(...keys);
        return typeof value === 'string' && value !== '' ? value : null;
    }
}
function readPayload(file) {
    if (file === undefined)
        return new Payload({});
    try {
        return new Payload(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8')));
    }
    catch (cause) {
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`GITHUB_EVENT_PATH cannot be read: ${String(cause)}`, undefined, { cause });
    }
}
function readPullRequest(payload, sha) {
    const number = payload.at('pull_request', 'number');
    if (typeof number !== 'number')
        return null;
    return {
        number,
        headSha: payload.text('pull_request', 'head', 'sha') ?? sha,
        baseSha: payload.text('pull_request', 'base', 'sha'),
    };
}
/** Reads the number from the branch that GitHub makes for a group: `gh-readonly-queue/main/pr-7-<sha>`. */
function readQueued(ref) {
    const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(ref ?? '') ?? [];
    return number === undefined ? null : Number(number);
}
/** Tells whether a pull request is of a fork; one that is gone (its repository is null) is a fork too. */
function isOfFork(payload) {
    if (payload.at('pull_request', 'head', 'repo') === null)
        return true;
    const head = payload.text('pull_request', 'head', 'repo', 'full_name');
    const base = payload.text('pull_request', 'base', 'repo', 'full_name') ?? payload.text('repository', 'full_name');
    return head !== null && base !== null && head.toLowerCase() !== base.toLowerCase();
}
function readBefore(payload, event) {
    const named = event === 'push'
        ? payload.text('before')
        : event === 'merge_group'
            ? payload.text('merge_group', 'base_sha')
            : null;
    return named === null || NO_COMMIT.test(named) ? null : named;
}


/***/ }),

/***/ 32432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./src/domain/api-key.ts
var api_key = __webpack_require__(64802);
// EXTERNAL MODULE: ./src/domain/benchmark.ts
var benchmark = __webpack_require__(21779);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/parse-shard.ts
var parse_shard = __webpack_require__(12865);
// EXTERNAL MODULE: ./src/domain/digest.ts
var domain_digest = __webpack_require__(97522);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/github/check-name.ts


/** Longest name of the workflow's own, and longest selection: both fit into GitHub's list of checks. */
const MAX_NAME = 100;
const MAX_SELECTION = 60;
/** A name in which nothing can be a mention, markup or a link, or pass for two. */
const PLAIN = /^[\p{L}\p{N}_.:+-]+(?:\/[\p{L}\p{N}_.:+-]+)*$/u;
const ODD = /[^\p{L}\p{N}_.:+, -]+/gu;
/**
 * Gives the name of a job's check: `NAME` where it runs all that the config holds, `NAME (support on gpt-4)` where it
 * runs a selection, so that a part never writes over the whole. Other selections have other names, and no name is long.
 */
function nameCheck(name, { benchmarks, models }) {
    const line = (0,text_escape/* oneLine */.TN)(name, Infinity);
    const whole = line.length > MAX_NAME ? shorten(line, MAX_NAME) : line;
    if (benchmarks.length === 0 && models.length === 0)
        return whole;
    const on = models.length === 0 ? '' : `on ${listNames(models)}`;
    const selection = `${listNames(benchmarks)} ${on}`.trim();
    const isPlain = [...benchmarks, ...models].every((one) => PLAIN.test(one));
    const isShort = selection.length <= MAX_SELECTION;
    return `${whole} (${isPlain && isShort ? selection : shorten(selection, MAX_SELECTION)})`;
}
function listNames(names) {
    return [...new Set(names)].sort().join(', ');
}
/** Gives the beginning of a text without what is odd in it, and a digest, so that it stays apart from others. */
function shorten(text, length) {
    const digest = (0,domain_digest/* sha256 */.sc)(text).slice(0, 8);
    const tame = Array.from(text.replaceAll(ODD, '-')).slice(0, length - digest.length - 1);
    return `${tame.join('').trim()} ${digest}`;
}

;// CONCATENATED MODULE: ./src/github/inputs.ts






/** Why a mode takes no shard. */
const EXCLUDED = {
    merge: 'input `shard` is for `mode: run`: a merge takes all shards',
    batch: 'input `shard` is for `mode: run`: a batch takes all that is asked of a model',
};
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
/**
 * Reads the inputs as the runner gives them, in `INPUT_*`; what was chosen by hand replaces an empty `benchmark` or
 * `model`. Everything wrong with them is one UserError.
 */
function readInputs(env, chosen) {
    const problems = [];
    const reader = new InputReader(env, problems);
    const keys = { openai: reader.text('openai-api-key'), anthropic: reader.text('anthropic-api-key') };
    const selection = {
        benchmarks: splitList(reader.text('benchmark') || (chosen.benchmark ?? '')),
        models: splitList(reader.text('model') || (chosen.model ?? '')),
    };
    const inputs = {
        config: reader.text('config') || undefined,
        ...selection,
        token: reader.text('github-token'),
        keys: Object.fromEntries(Object.entries(keys).filter(([, key]) => key !== '')),
        allowedHosts: reader.text('allowed-hosts'),
        keyVariables: reader.variables('key-variables'),
        failOn: reader.text('fail-on') || defaults/* DEFAULT_FAIL_ON */.VQ,
        gate: (0,benchmark/* createGate */.qD)({
            min_pass_rate: reader.share('min-pass-rate'),
            regression_threshold: reader.share('regression-threshold'),
            floor: reader.word('floor', benchmark/* FLOOR_MODES */.Cd),
        }),
        repeat: reader.count('repeat', defaults/* MAX_REPEAT */.rX),
        concurrency: reader.count('concurrency', defaults/* MAX_CONCURRENCY */.fx),
        maxCostUsd: reader.dollars('max-cost-usd'),
        baseline: reader.text('baseline') || undefined,
        saveBaseline: reader.choice('save-baseline', ['auto', 'never']),
        mode: reader.choice('mode', ['run', 'batch', 'merge']),
        shard: reader.shard('shard'),
        comment: reader.flag('comment', true),
        checkName: nameCheck(reader.text('check-name') || 'LLM benchmarks', selection),
        matrix: reader.text('matrix'),
        allowsCode: reader.flag('allow-code-execution', false),
        defersCode: reader.flag('defer-code-execution', false),
        allowsForeignCode: reader.flag('dangerously-run-code-of-forks', false),
        forceRun: reader.flag('force-run', false),
        workingDirectory: reader.text('working-directory') || '.',
        resultsDir: reader.text('results-dir') || defaults/* DEFAULT_RESULTS */.hN,
        reportFormats: reader.text('report-formats'),
    };
    if (inputs.mode !== 'run' && inputs.shard !== null)
        problems.push({ message: EXCLUDED[inputs.mode] });
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return inputs;
}
function splitList(text) {
    return text
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
class InputReader {
    #env;
    #problems;
    constructor(env, problems) {
        this.#env = env;
        this.#problems = problems;
    }
    text(name) {
        return this.#env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
    }
    flag(name, missing) {
        const text = this.text(name);
        if (text === '')
            return missing;
        return this.#parse(name, text.toLowerCase() === 'true' || text.toLowerCase() === 'false', 'true or false')
            ? text.toLowerCase() === 'true'
            : missing;
    }
    share(name) {
        const text = this.text(name);
        const value = Number(text);
        if (text === '')
            return undefined;
        return this.#parse(name, value >= 0 && value <= 1, 'a number from 0 to 1') ? value : undefined;
    }
    count(name, most) {
        const text = this.text(name);
        const value = Number(text);
        if (text === '')
            return undefined;
        const isCount = /^\d+$/.test(text) && value >= 1 && value <= most;
        return this.#parse(name, isCount, `a whole number from 1 to ${most}`) ? value : undefined;
    }
    shard(name) {
        const text = this.text(name);
        const shard = (0,parse_shard/* parseShard */.u)(text);
        if (text !== '')
            this.#parse(name, shard !== null, parse_shard/* SHARD_FORM */.K);
        return shard;
    }
    dollars(name) {
        const text = this.text(name);
        const value = Number(text);
        if (text === '')
            return undefined;
        return this.#parse(name, /^[\d.]+$/.test(text) && value > 0, 'a number of dollars above 0, e.g. 2.50')
            ? value
            : undefined;
    }
    /** Gives names of variables: never the runner's own, whose tokens are for its services alone. */
    variables(name) {
        const names = splitList(this.text(name));
        const wrong = names.find((variable) => !VARIABLE.test(variable) || api_key/* RUNNERS_VARIABLE */.N.test(variable));
        const allowed = 'names of environment variables, none of `GITHUB_*`, `ACTIONS_*`, `RUNNER_*`';
        return this.#parse(name, wrong === undefined, allowed) ? names : [];
    }
    choice(name, words) {
        return this.word(name, words) ?? words[0];
    }
    word(name, words) {
        const text = this.text(name);
        if (text === '')
            return undefined;
        const found = words.find((word) => word === text);
        this.#parse(name, found !== undefined, words.join(' or '));
        return found;
    }
    #parse(name, isRight, allowed) {
        if (!isRight)
            this.#problems.push({ message: `input \`${name}\` must be ${allowed}, found \`${this.text(name)}\`` });
        return isRight;
    }
}


/***/ }),

/***/ 53385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Log: () => (/* binding */ Log)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67388);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2764);



/** Longest line of the log: it is for a person, and the report holds the rest. */
const MAX_LENGTH = 1000;
/** Most warnings of a step; GitHub shows ten of each kind. */
const MAX_EACH = 9;
/** The step's log. Nothing that is printed can be a workflow command, whoever wrote it, and no key is in it. */
class Log {
    #secrets = new Set();
    #names = [];
    #redact = (text) => text;
    #warnings = 0;
    /** Hides these keys too, here and, as GitHub masks what it is told, in all that later steps of the job print. */
    hide(keys) {
        for (const text of (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .listSecretTexts */ .LG)(keys)) {
            if (!this.#secrets.has(text))
                for (const form of (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .listMaskForms */ .En)(text))
                    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(form);
            this.#secrets.add(text);
        }
        this.#redact = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)(this.#secrets, this.#names);
    }
    /** Leaves these names as they are, whatever keys may have in common with them. */
    spare(names) {
        this.#names = [...names];
        this.#redact = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .lY)(this.#secrets, this.#names);
    }
    /** Hides the keys in a text that leaves by another way: the check, the comment, outputs, files. */
    redact(text) {
        return this.#redact(text);
    }
    /** Prints a line. */
    info(text) {
        process.stdout.write(`${this.#clean(text)}\n`);
    }
    /** Prints what is told until an act has ended as a group, which GitHub folds. */
    async group(title, act) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh)(this.#clean(title));
        try {
            return await act();
        }
        finally {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4)();
        }
    }
    /** Prints a notice that GitHub shows with the run. */
    notice(text) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)(this.#clean(text));
    }
    /** Prints a warning that GitHub shows with the run, as long as there are few. */
    warning(text) {
        this.#warnings += 1;
        if (this.#warnings <= MAX_EACH)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(this.#clean(text));
        else
            this.info(`warning: ${text}`);
    }
    /** Prints the error that GitHub shows with the run. */
    error(text) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(this.#clean(text));
    }
    #clean(text) {
        return (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(this.#redact(text), MAX_LENGTH);
    }
}


/***/ }),

/***/ 88353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ writeJobSummary),
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _step_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53424);
/* harmony import */ var _try_step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89921);



/** Sets the step's outputs; what does not exist is empty. Gives why some could not be set, null where all were. */
function setOutputs(outputs) {
    const values = {
        verdict: outputs.verdict,
        'pass-rate': outputs.passRate ?? '',
        regressions: outputs.regressions,
        'cost-usd': outputs.costUsd ?? '',
        'comment-url': outputs.commentUrl,
        'check-url': outputs.checkUrl,
        'results-path': outputs.resultsPath,
        'report-path': outputs.reportPath,
        'result-json': outputs.resultJson,
    };
    const reasons = Object.entries(values).map(([name, value]) => (0,_step_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f)('GITHUB_OUTPUT', () => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value)));
    return reasons.find((reason) => reason !== null) ?? null;
}
/** Adds Markdown to the job's summary; where that cannot be done it warns. */
async function writeJobSummary(markdown, log) {
    await (0,_try_step_js__WEBPACK_IMPORTED_MODULE_2__/* .tryStep */ .Y)(log, "the job's summary could not be written", () => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write());
}


/***/ }),

/***/ 66417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ openApi),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Ur: () => (/* binding */ createOnce),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61351);


/** Time limit of one call, and the longest wait that a server may ask for. */
const TIMEOUT_MS = 8000;
const MAX_WAIT_MS = 10_000;
const ATTEMPTS = 3;
/**
 * Opens the API. Every call has a deadline; reads and changes in place are retried after a failure that may pass, calls
 * that create something are not (see createOnce). After a call without an answer the API is asked no more.
 */
function openApi(token, { owner, repo }) {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token, { log: silent });
    let dead;
    octokit.hook.wrap('request', async (request, options) => {
        const isRepeatable = options.method !== 'POST';
        for (let attempt = 1;; attempt += 1) {
            if (dead !== undefined)
                throw dead;
            try {
                // Changed in place: a copy that is passed on would not reach the inner hooks, and so the request itself.
                options.request = { ...options.request, signal: AbortSignal.timeout(TIMEOUT_MS) };
                return await request(options);
            }
            catch (error) {
                if (isTimeout(error))
                    dead = new Error(`GitHub's API gave no answer in ${TIMEOUT_MS / 1000} s`);
                const waitMs = waitBeforeRetry(error, attempt);
                if (dead !== undefined || waitMs === null || !isRepeatable || attempt === ATTEMPTS)
                    throw dead ?? error;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs);
            }
        }
    });
    return { rest: octokit.rest, listAll: octokit.paginate, owner, repo };
}
const silent = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
};
/** Messages of a 403 that no permission cures. */
const OTHER_REFUSALS = /locked|authenticate via a GitHub App|invalid app_id/i;
/** Tells whether a call failed for lack of a permission: the token may not do it, or not see it. */
function isForbidden(error) {
    const status = statusOf(error);
    const isRefused = status === 403 && !isRateLimit(error) && !OTHER_REFUSALS.test(describeError(error));
    return isRefused || status === 404;
}
/**
 * Creates something that must not be there twice: after a failure it may exist all the same, so it is looked for before
 * the next attempt.
 */
async function createOnce(find, create) {
    for (let attempt = 1;; attempt += 1) {
        const found = await find();
        if (found !== null)
            return found;
        try {
            return await create();
        }
        catch (error) {
            const waitMs = waitBeforeRetry(error, attempt);
            if (waitMs === null || attempt === ATTEMPTS)
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs);
        }
    }
}
/** Gives what went wrong in a few words of GitHub's own. */
function describeError(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split(' - https://')[0] ?? message;
}
/** Gives the wait before a retry; null where that would not help, or not in time. */
function waitBeforeRetry(error, attempt) {
    const status = statusOf(error);
    const asked = retryAfterMs(error);
    if (status === 429 || (status === 403 && isRateLimit(error)))
        return asked !== null && asked <= MAX_WAIT_MS ? asked : null;
    const mayPass = status === null || status >= 500;
    return mayPass ? 300 * 2 ** attempt : null;
}
/** Gives the status of a failed call; null where there was no answer. */
function statusOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return null;
    // Octokit gives failures without an answer the status 500.
    return 'response' in error && error.response !== undefined ? error.status : null;
}
function headerOf(error, name) {
    const { response } = error;
    return response?.headers?.[name]?.toString();
}
function retryAfterMs(error) {
    const seconds = Number(headerOf(error, 'retry-after') ?? NaN);
    return Number.isFinite(seconds) ? seconds * 1000 : null;
}
function isRateLimit(error) {
    return (headerOf(error, 'retry-after') !== undefined ||
        headerOf(error, 'x-ratelimit-remaining') === '0' ||
        /rate limit/i.test(error instanceof Error ? error.message : ''));
}
/** Tells whether no answer came in time; a gateway that says it waited too long is an answer. */
function isTimeout(error) {
    if (statusOf(error) !== null)
        return false;
    const names = [error, error.cause].map((one) => one instanceof Error ? one.name : '');
    return (names.includes('TimeoutError') || (error instanceof Error && /timeout|timed out/i.test(error.message)));
}


/***/ }),

/***/ 53424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46826);
/** The files by which a step tells the runner its outputs and its state. */


/**
 * Writes to the file that a variable of the runner's names, all or nothing: of an entry that was cut the runner makes a
 * failed step. Gives why it could not be written, null where it was.
 */
function writeWhole(variable, write) {
    const file = process.env[variable] ?? '';
    const size = sizeOf(file);
    try {
        write();
        return null;
    }
    catch (error) {
        if (size !== null && sizeOf(file) !== size)
            takeBack(file, size);
        return (0,_text_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFileError */ .Y)(error);
    }
}
/** Gives the size of a regular file, null of anything else. */
function sizeOf(file) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        return stat.isFile() ? stat.size : null;
    }
    catch {
        return null;
    }
}
function takeBack(file, size) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(file, size);
    }
    catch {
        // What is there stays; the runner says what it thinks of it.
    }
}


/***/ }),

/***/ 201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);


/** Gives the runner's folder for temporary files, which no checkout writes to; the system's where there is none. */
function temporaryFolder({ RUNNER_TEMP: temporary = '' }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(temporary) ? temporary : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}


/***/ }),

/***/ 89921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tryStep)
/* harmony export */ });
/* harmony import */ var _text_file_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46826);

/** Does a step that no verdict hangs on: where it fails, gives null and warns, in words that begin with `failure`. */
async function tryStep(log, failure, step) {
    try {
        return await step();
    }
    catch (error) {
        log.warning(`${failure}: ${(0,_text_file_error_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFileError */ .Y)(error)}`);
        return null;
    }
}


/***/ }),

/***/ 53796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ inOwnFolder),
/* harmony export */   h: () => (/* binding */ callWorker)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _text_discard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33909);
/* harmony import */ var _text_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46826);
/* harmony import */ var _temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(201);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57481);







/** Variables that the clients of the services need; neither keys nor the workflow's token are among them. */
const PASSED_ON = /^(?:ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE)|GITHUB_(?:SERVER_URL|REPOSITORY|RUN_ID|REF|RETENTION_DAYS)|RUNNER_(?:OS|ARCH|DEBUG)|PATH|PATHEXT|HOME|USERPROFILE|SYSTEMROOT|SYSTEMDRIVE|PROGRAMFILES|COMSPEC|LANG|(?:HTTPS?|NO)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i;
/** Bytes that GNU tar reads between two checkpoints: a record. */
const TAR_RECORD = 20 * 512;
/**
 * Options that GNU tar reads before its arguments. The cache's client unpacks with `-P`, which lets an archive write
 * anywhere, and as much as it holds; ours holds two files without a folder, so nothing with a slash in its name is
 * unpacked, and tar ends itself where more comes than two files can be. It knows no blanks in these options.
 */
const TAR_OPTIONS = [
    '--exclude=*/*',
    `--checkpoint=${_task_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_LIMITS */ .S.restore / TAR_RECORD}`,
    '--checkpoint-action=exec=kill${IFS}-9${IFS}$PPID',
].join(' ');
/** Starts what follows with a limit to the files it writes, which a program can only set for itself. */
const LIMITED = 'ulimit -f "$0" && exec "$@"';
const LIMIT_BLOCK = 512;
/** Makes a folder of our own for one task, and removes it afterwards. Never rejects: a full disk fails the task alone. */
async function inOwnFolder(env, act) {
    let folder;
    try {
        folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join((0,_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryFolder */ .y)(env), 'llm-bench-'));
        return await act(folder);
    }
    catch (error) {
        return { status: 'failed', reason: (0,_text_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Y)(error) };
    }
    finally {
        if (folder !== undefined)
            (0,_text_discard_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .v)(folder);
    }
}
/**
 * Runs a task in a process of its own, so that a service that hangs costs the deadline and no more: the clients
 * themselves try for up to 15 minutes and cannot be stopped. Rejects where it cannot be started.
 */
async function callWorker(task, site) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(site.folder, 'tmp');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(temporary, { recursive: true });
    const passedOn = Object.entries(site.env).filter(([name]) => PASSED_ON.test(name));
    const child = start(task, site.launcher, {
        cwd: site.folder,
        env: {
            ...Object.fromEntries(passedOn),
            GITHUB_WORKSPACE: site.folder,
            RUNNER_TEMP: temporary,
            ...(task.kind === 'restore' && { TAR_OPTIONS }),
        },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        // A group of its own, so that tar is ended with it.
        detached: process.platform !== 'win32',
    });
    // What the clients print are workflow commands for the runner; none of it is passed on.
    child.stdout?.resume();
    child.stderr?.resume();
    return await new Promise((resolve) => {
        const endChild = () => end(child);
        const finish = (result) => {
            clearTimeout(timer);
            process.off('exit', endChild);
            endChild();
            resolve(result);
        };
        const timer = setTimeout(() => finish({ status: 'failed', reason: `no answer in ${Math.round(site.timeoutMs / 1000)} s` }), site.timeoutMs);
        child.once('message', (result) => finish(result)); // from our own launcher
        child.on('error', (error) => finish({ status: 'failed', reason: error.message }));
        child.once('exit', () => finish({ status: 'failed', reason: 'the client ended without an answer' }));
        process.once('exit', endChild);
        child.send(task);
    });
}
function start(task, launcher, options) {
    const bytes = Object.hasOwn(_task_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_LIMITS */ .S, task.kind)
        ? _task_js__WEBPACK_IMPORTED_MODULE_6__/* .FILE_LIMITS */ .S[task.kind]
        : null; // its keys
    if (bytes === null || process.platform === 'win32')
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [launcher], options);
    const args = [String(bytes / LIMIT_BLOCK), process.execPath, launcher];
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', LIMITED, ...args], options);
}
function end(child) {
    if (child.exitCode !== null || child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill('SIGKILL');
        else
            process.kill(-child.pid, 'SIGKILL');
    }
    catch {
        // It is gone already.
    }
}


/***/ }),

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

/***/ 12011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ describeEvaluators),
/* harmony export */   B8: () => (/* binding */ describeEvaluator),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   I4: () => (/* binding */ cellName),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.LS),
/* harmony export */   SZ: () => (/* binding */ changeRange),
/* harmony export */   Ty: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.Ty),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   ZH: () => (/* binding */ capitalize),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   nC: () => (/* binding */ percentRange),
/* harmony export */   oh: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.oh),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sp: () => (/* binding */ pValue),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80573);


/** Longest setting that is shown; of a longer one, say a rubric, only the name is. */
const MAX_SETTING = 40;
/** Most names in one sentence. */
const MAX_LISTED = 5;
/** Text where there is no value. */
const NONE = '–';
/** Names of the metrics. */
const METRIC_NAMES = { pass_rate: 'pass rate', score: 'mean score' };
/** Gives a rate from 0 to 1 in percent, with one decimal where it needs one. */
function percent(rate) {
    return `${trim(rate * 100)} %`;
}
/** Gives a difference of rates in percentage points; a drop with its sign. */
function points(difference) {
    const text = trim(difference * 100);
    return `${text} ${text === '1' || text === '-1' ? 'point' : 'points'}`;
}
/** Gives a p value to two significant digits. */
function pValue(p) {
    return p < 0.0001 ? 'p < 0.0001' : `p = ${Number(p.toPrecision(2))}`;
}
/** Gives milliseconds as people say them. */
function duration(ms) {
    const rounded = Math.round(ms);
    return rounded < 1000 ? `${rounded} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}
/** Gives US dollars, small ones to two significant digits. */
function dollars(value) {
    if (value > 0 && value < 0.0001)
        return '< $0.0001';
    return `$${value === 0 || value >= 0.01 ? value.toFixed(2) : value.toPrecision(2)}`;
}
/** Gives an interval of rates in percent. */
function percentRange([low, high]) {
    return `${percent(low).replace(' %', '')} to ${percent(high)}`;
}
/** Gives a change of a rate in percentage points, a rise with its sign too. */
function change(difference) {
    const text = points(difference);
    return /^[1-9]|^0\./.test(text) ? `+${text}` : text;
}
/** Gives an interval of changes in percentage points, without the part beyond 100 that a t interval may have. */
function changeRange([low, high]) {
    const bound = (value) => change(Math.min(1, Math.max(-1, value))).replace(/ points?$/, '');
    return `${bound(low)} to ${bound(high)}`;
}
/** Gives a ratio of two medians, e.g. `× 1.04`. */
function times(ratio) {
    return `× ${ratio.toFixed(2)}`;
}
/** Gives the first names of a list, at most `most`, and how many more there are. */
function listNames(names, most = MAX_LISTED) {
    const more = names.length - most;
    return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
/** Gives a text that begins with a capital letter. */
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Gives a cell's name: its benchmark and its model. */
function cellName({ benchmark, model, }) {
    return `${benchmark} on ${model}`;
}
/** Gives how a setting changed, e.g. `tolerance 0.01 -> 0.5`; long values are left out. The user's own words. */
function describeDifference({ name, before, after }) {
    const [was, is] = [showSetting(before), showSetting(after)];
    return Math.max(was.length, is.length) > MAX_SETTING ? name : `${name} ${was} -> ${is}`;
}
/** Gives how an evaluator changed, e.g. `numeric_match (tolerance 0.01 -> 0.5)`. The user's own words. */
function describeEvaluator({ name, change }) {
    return `${name} (${typeof change === 'string' ? change : change.map(describeDifference).join(', ')})`;
}
/** Gives how evaluators changed, one after the other. */
function describeEvaluators(changes) {
    return [...new Set(changes.map(describeEvaluator))].join(', ');
}
function showSetting(value) {
    return value === null ? 'none' : (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
}
function trim(value) {
    return value.toFixed(1).replace(/\.0$/, '').replace(/^-0$/, '0');
}


/***/ }),

/***/ 68239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainAbandoned: () => (/* binding */ explainAbandoned),
/* harmony export */   explainNoVerdict: () => (/* binding */ explainNoVerdict)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67388);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);



/** Most mistakes listed; more are counted. */
const MAX_SHOWN = 20;
const MAX_LENGTH = 2000;
/** Explains a run that ended without a verdict: the user's mistakes one by one, or a defect of ours. */
function explainNoVerdict(error, nameOption = _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.nameFlag) {
    return error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError ? explainMistakes(error, nameOption) : explainDefect(error);
}
function explainMistakes({ problems }, nameOption) {
    const title = `🔴 llm-bench cannot run: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(problems.length, 'mistake')} in inputs, config or data`;
    const shown = problems
        .slice(0, MAX_SHOWN)
        .map((problem) => `- ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.renderProblem)(problem, nameOption), MAX_LENGTH)}`);
    const more = problems.length - shown.length;
    const [first, ...others] = problems;
    return {
        title,
        sentence: first === undefined || others.length > 0 ? title : `${title}: ${(0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.renderProblem)(first, nameOption)}`,
        markdown: [
            `## ${title}`,
            [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
            '**Next**: correct what is named; `llm-bench validate` says the same on your machine. Nothing was asked, and nothing was saved.\n',
        ].join('\n\n'),
    };
}
function explainDefect(error) {
    const title = '🔴 llm-bench broke: this says nothing about your change';
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        title,
        sentence: title,
        markdown: [
            `## ${title}`,
            (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(message)),
            "**Next**: run the job again; if it breaks again, please report it with the step's log.\n",
        ].join('\n\n'),
    };
}
/** Explains a run that was ended from outside. */
function explainAbandoned(wasCancelled) {
    const title = `⚪ ${wasCancelled ? 'Cancelled' : 'Ended'} before there was a verdict`;
    return {
        title,
        markdown: [
            `## ${title}`,
            'This says nothing about your change, and nothing of this run enters the baseline.',
            '**Next**: run the job again.\n',
        ].join('\n\n'),
    };
}


/***/ }),

/***/ 67388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   jV: () => (/* binding */ markdownPhrase),
/* harmony export */   kH: () => (/* binding */ INVISIBLE),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   vl: () => (/* binding */ htmlMarkedCode),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Control characters, and those that reorder or hide text: bidirectional marks, zero-width ones, tags, separators,
 * private use.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/** Longest text that is shown: what a reader takes in at a glance. */
const MAX_LENGTH = 300;
/** Longest run of backticks that is kept: GitHub's Markdown closes no code span that was opened by more than 80. */
const MAX_BACKTICKS = 40;
/** Words of printable ASCII, as most texts are: nothing in them must be looked for. */
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/;
/** Gives untrusted text as one line, cut to `maxLength` characters, without control, reordering or invisible ones. */
function oneLine(text, maxLength = MAX_LENGTH) {
    if (text.length <= maxLength && PLAIN_LINE.test(text))
        return text;
    // Cut before and after: cleaning a megabyte to show a line of it is work for nothing.
    const line = text
        .trimStart()
        .slice(0, 20 * maxLength)
        .replaceAll(/\s+/g, ' ')
        .replaceAll(INVISIBLE, '')
        .trim();
    if (line.length <= maxLength)
        return line;
    const characters = Array.from(line);
    return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line;
}
/** Gives untrusted text as a Markdown code span: nothing in it is markup, a mention, a link, an image or HTML. */
function codeSpan(text, maxLength = MAX_LENGTH) {
    const line = breakComments(oneLine(text, maxLength)).replaceAll(/`+/g, (run) => run.slice(0, MAX_BACKTICKS));
    if (line === '')
        return '*empty*';
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return fence + pad + line + pad + fence;
}
/** Gives untrusted text as a code span that stays within its cell of a table. */
function codeCell(text) {
    // Readers of Markdown disagree about a bar after two backslashes.
    return codeSpan(text).replaceAll('\\|', '\\ |').replaceAll('|', '\\|');
}
/** Gives untrusted text as code within a line of HTML, where Markdown is not read but mentions are. */
function htmlCode(text, maxLength = MAX_LENGTH) {
    return `<code>${escapeHtml(oneLine(text, maxLength))}</code>`;
}
/** Gives the pieces of a line (see oneLine) as code within HTML, some of them in an element that marks them. */
function htmlMarkedCode(pieces) {
    const marked = pieces.map(({ text, mark }) => mark === null ? escapeHtml(text) : `<${mark}>${escapeHtml(text)}</${mark}>`);
    return `<code>${marked.join('')}</code>`;
}
/** Gives untrusted lines as a fenced block of Markdown, each cut; nothing in it ends the block or is markup. */
function fence(lines, language, maxLength = MAX_LENGTH) {
    const shown = lines.map((line) => breakComments(cutLine(line, maxLength)));
    const runs = shown.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
    const bar = '`'.repeat(Math.max(2, ...runs) + 1);
    return [`${bar}${language}`, ...shown, bar].join('\n');
}
/** Gives a line with its indentation, without what hides or reorders text. */
function cutLine(text, maxLength) {
    const line = text
        .slice(0, 20 * maxLength)
        .replaceAll('\t', '  ')
        .replaceAll(INVISIBLE, '')
        .replaceAll(/`+/g, (run) => run.slice(0, MAX_BACKTICKS))
        .trimEnd();
    const characters = Array.from(line);
    return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** Gives a phrase as Markdown: someone else's words become code. */
function markdownPhrase(phrase) {
    return phrase.map((part) => (typeof part === 'string' ? part : codeSpan(part.theirs))).join('');
}
/**
 * Gives untrusted text for a terminal or a log, on one line, without the prefixes by which GitHub's runner finds
 * commands in what a step prints (`::` at the start, `##[` anywhere).
 */
function plainText(text, maxLength = MAX_LENGTH) {
    return oneLine(text, maxLength).replaceAll('##[', '## [').replace(/^::/, ': :');
}
/** Control characters and ends of lines that JSON leaves as they are. */
const RAW_CONTROLS = /[\u007f-\u009f\u2028\u2029]/g;
/**
 * Gives a value as JSON to print: the same value for a reader of JSON, without control characters, and without the
 * prefix by which GitHub's runner finds commands anywhere in a line.
 */
function jsonText(value, indent) {
    // Nothing but a text within JSON holds a number sign.
    return JSON.stringify(value, null, indent)
        .replaceAll('##[', String.raw `#\u0023[`)
        .replaceAll(RAW_CONTROLS, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Breaks up comment marks, so that no text can pass for the hidden comment by which ours is found. */
function breakComments(line) {
    return line.replaceAll('<!--', '<! --');
}


/***/ }),

/***/ 52366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isKeyName)
/* harmony export */ });
/** Ends of names, of a header or a parameter of an address, that stand for a key. */
const KEY_NAME = /(?:key|token|secret|password|passwd|pwd|authorization|cookie|credentials?|signature|sig)$|(?:^|[-_.])(?:auth|pass)$|^code$/i;
/** Tells whether a name, of a header or of a parameter in an address, stands for a key. */
function isKeyName(name) {
    return KEY_NAME.test(name);
}


/***/ }),

/***/ 60613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55383);

/** Most candidates listed in a message; more would hide the sentence. */
const MAX_LISTED = 30;
/** Longest word that is mistyped, and most candidates that are held against it: distances take the square of these. */
const MAX_WORD = 100;
const MAX_CANDIDATES = 1_000;
/** Gives the candidate that a mistyped word most likely meant, or undefined where none is near. */
function nearest(word, candidates) {
    const limit = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1);
    if (word.length > MAX_WORD)
        return undefined;
    let best;
    for (const name of candidates.slice(0, MAX_CANDIDATES)) {
        if (Math.abs(name.length - word.length) > limit)
            continue;
        const distance = editDistance(normalize(word), normalize(name));
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { name, distance };
    }
    return best?.name;
}
/** Gives ``; did you mean `x`? Known: ...``, or `; known: ...` where no candidate is near; empty without any. */
function suggest(word, candidates) {
    if (candidates.length === 0)
        return '';
    const name = nearest(word, candidates);
    const hint = name === undefined ? 'known' : `did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}? Known`;
    return `; ${hint}: ${candidates.slice(0, MAX_LISTED).join(', ')}${candidates.length > MAX_LISTED ? ', ...' : ''}`;
}
function normalize(word) {
    return word.toLowerCase().replaceAll('-', '_');
}
/** Counts insertions, deletions, replacements and swaps of neighbours (Damerau 1964, optimal string alignment). */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const isSame = a[i - 1] === b[j - 1];
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const at = (list, index) => list[index] ?? Infinity;
            row[j] = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1), isSwap ? at(beforeLast, j - 2) + 1 : Infinity);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? Infinity;
}


/***/ }),

/***/ 80573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ty: () => (/* binding */ timesOver),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
/** Gives a count, its whole part in groups of thousands. */
function thousands(value) {
    if (value >= 0 && value < 1000)
        return String(value);
    return String(value).replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ' '));
}
/** Gives "1 case" or "3 cases"; nothing else joins a count and a noun. */
function plural(value, noun) {
    return `${thousands(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** Gives "once" or "3 times". */
function timesOver(value) {
    return value === 1 ? 'once' : `${thousands(value)} times`;
}


/***/ }),

/***/ 55383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var _key_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52366);

const MAX_LENGTH = 60;
/** A parameter in the query of an address. */
const PARAMETER = /([?&])([^=&\s]+)=[^&\s]*/g;
/**
 * Gives a user's text as messages show it: in backticks, on one line, shortened, without control characters or a URL's
 * password or key.
 */
function quote(written) {
    const line = written
        .slice(0, 10 * MAX_LENGTH)
        .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
        .replaceAll(/\/\/[^/\s]*@/g, '//***@')
        .replaceAll(PARAMETER, (whole, start, name) => (0,_key_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeyName */ .T)(decode(name)) ? `${start}${name}=***` : whole);
    return `\`${line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 3)}...` : line}\``;
}
/** Gives the name of a parameter as servers read it; what is no escape stands as it is. */
function decode(name) {
    const [decoded = name] = new URLSearchParams(`${name}=`).keys();
    return decoded;
}
/** Gives a text as one writes it as a value in YAML: in quotes only where it needs them. */
function yamlText(text) {
    const isPlain = /^[A-Za-z_](?:[\w ./-]*[\w./-])?$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}


/***/ })

};
