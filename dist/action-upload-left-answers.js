export const id = 851;
export const ids = [851,385,603];
export const modules = {

/***/ 43387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lQ: () => (/* binding */ fetchEarlier),
  ne: () => (/* binding */ uploadAnswers),
  g4: () => (/* binding */ uploadResults)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/github/worker/call.ts
var call = __webpack_require__(53796);
;// CONCATENATED MODULE: ./src/github/artifacts.ts
/** Artifacts of the run, by name. */



/** Time limit of a download. */
const DOWNLOAD_MS = 10_000;
/** Time limit of an upload, and what each MiB adds to it. */
const BASE_MS = 12_000;
const PER_MIB_MS = 1000;
const MAX_MS = 120_000;
/**
 * Uploads files of a folder as an artifact, under the first free one of `name`, `name-2`, ... Never rejects; a service
 * that does not answer costs the deadline.
 */
async function uploadFiles(name, files, folder, { env, launcher }) {
    const result = await (0,call/* inOwnFolder */.e)(env, (own) => {
        const bytes = files.reduce((sum, file) => sum + (0,external_node_fs_.statSync)(file).size, 0);
        const timeoutMs = Math.min(MAX_MS, BASE_MS + (bytes / 2 ** 20) * PER_MIB_MS);
        return (0,call/* callWorker */.h)({ kind: 'upload', name, files, folder }, { launcher, folder: own, env, timeoutMs });
    });
    if (result.status === 'uploaded' || result.status === 'failed')
        return result;
    return { status: 'failed', reason: `the upload ended as \`${result.status}\`` };
}
/**
 * Downloads the artifacts that were uploaded under these names, numbered ones too. Gives the result of `readOne` for each
 * one's folder, in the order of the names; nothing where they cannot be downloaded. Never rejects.
 */
async function downloadEach(names, readOne, { env, launcher }) {
    const read = await (0,call/* inOwnFolder */.e)(env, async (own) => {
        const folder = external_node_path_default().join(own, 'earlier');
        (0,external_node_fs_.mkdirSync)(folder);
        const site = { launcher, folder: own, env, timeoutMs: DOWNLOAD_MS };
        const result = await (0,call/* callWorker */.h)({ kind: 'download', names, folder }, site);
        if (result.status !== 'downloaded')
            return [];
        return Array.from({ length: result.count }, (_, index) => readOne(external_node_path_default().join(folder, String(index))));
    });
    return Array.isArray(read) ? read : [];
}

// EXTERNAL MODULE: ./src/records/read-results.ts
var read_results = __webpack_require__(89915);
;// CONCATENATED MODULE: ./src/action/results-artifact.ts


const NAME = 'benchmark-results';
const ANSWERS = 'benchmark-answers';
/** Uploads the results of a run; gives the artifact's name, or why there is none. */
async function uploadResults(files, folder, { runAttempt }, site) {
    return await uploadFiles(nameOf(runAttempt), files, folder, site);
}
/** Uploads the journal of a run that has no results; gives the artifact's name, or why there is none. */
async function uploadAnswers(file, folder, { runAttempt }, site) {
    return await uploadFiles(nameOf(runAttempt, ANSWERS), [file], folder, site);
}
/**
 * Gives the records that earlier attempts at this run have uploaded, those of the newest attempt first. Never rejects:
 * without them a rematch is only held again.
 */
async function fetchEarlier({ runAttempt }, site) {
    if (runAttempt < 2)
        return [];
    const names = Array.from({ length: runAttempt - 1 }, (_, index) => nameOf(runAttempt - 1 - index));
    return (await downloadEach(names, tryRead, site)).flat();
}
/** Gives a name that is unique over all attempts at a run. */
function nameOf(runAttempt, name = NAME) {
    return runAttempt > 1 ? `${name}-attempt-${runAttempt}` : name;
}
function tryRead(folder) {
    try {
        return (0,read_results/* readResultsFolder */.fJ)(folder, { mayBeEmpty: true });
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 78461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadLeftAnswers: () => (/* binding */ uploadLeftAnswers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19556);
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53385);
/* harmony import */ var _github_rest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66417);
/* harmony import */ var _text_open_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19770);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92960);
/* harmony import */ var _results_artifact_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43387);







/** Uploads the journal that a step left which was ended, or could not write its results. Never rejects. */
async function uploadLeftAnswers(env, file, launcher) {
    const log = new _github_log_js__WEBPACK_IMPORTED_MODULE_2__.Log();
    try {
        if ((0,_text_open_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readHead */ .zy)(file, _text_reach_js__WEBPACK_IMPORTED_MODULE_5__/* .ANYWHERE */ .eY, 1).length === 0)
            return;
        const uploaded = await (0,_results_artifact_js__WEBPACK_IMPORTED_MODULE_6__/* .uploadAnswers */ .ne)(file, node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(file), (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .y)(env), { env, launcher });
        if (uploaded.status === 'uploaded')
            log.info(`the answers up to then are in the artifact ${uploaded.name}`);
        else
            log.warning(`the answers up to then were not uploaded: ${uploaded.reason}`);
    }
    catch (error) {
        log.warning(`the answers up to then were not uploaded: ${(0,_github_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .Uc)(error)}`);
    }
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
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _text_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46826);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57481);






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
    `--checkpoint=${_task_js__WEBPACK_IMPORTED_MODULE_5__/* .FILE_LIMITS */ .S.restore / TAR_RECORD}`,
    '--checkpoint-action=exec=kill${IFS}-9${IFS}$PPID',
].join(' ');
/** Starts what follows with a limit to the files it writes, which a program can only set for itself. */
const LIMITED = 'ulimit -f "$0" && exec "$@"';
const LIMIT_BLOCK = 512;
/** Makes a folder of our own for one task, and removes it afterwards. Never rejects: a full disk fails the task alone. */
async function inOwnFolder(env, act) {
    const temporary = env['RUNNER_TEMP'] ?? '';
    let folder;
    try {
        folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_3___default().join((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(temporary) ? temporary : (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'llm-bench-'));
        return await act(folder);
    }
    catch (error) {
        return { status: 'failed', reason: (0,_text_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Y)(error) };
    }
    finally {
        if (folder !== undefined)
            discard(folder);
    }
}
function discard(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    catch {
        // The runner empties its folder after the job.
    }
}
/**
 * Runs a task in a process of its own, so that a service that hangs costs the deadline and no more: the clients
 * themselves try for up to 15 minutes and cannot be stopped. Rejects where it cannot be started.
 */
async function callWorker(task, site) {
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(site.folder, 'tmp');
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
    const bytes = task.kind === 'restore' || task.kind === 'download' ? _task_js__WEBPACK_IMPORTED_MODULE_5__/* .FILE_LIMITS */ .S[task.kind] : null;
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
 * are written, two of at most 8 MiB and the archive that holds both; of artifacts this is the most of all together.
 */
const FILE_LIMITS = { restore: 20 * 1024 * 1024, download: 64 * 1024 * 1024 };


/***/ }),

/***/ 67388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   jV: () => (/* binding */ markdownPhrase),
/* harmony export */   kH: () => (/* binding */ INVISIBLE),
/* harmony export */   s$: () => (/* binding */ jsonText),
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
/** Gives untrusted text as one line, cut to `maxLength` characters, without control, reordering or invisible ones. */
function oneLine(text, maxLength = MAX_LENGTH) {
    // Cut before and after: cleaning a megabyte to show a line of it is work for nothing.
    const line = text
        .trimStart()
        .slice(0, 20 * maxLength)
        .replaceAll(/\s+/g, ' ')
        .replaceAll(INVISIBLE, '')
        .trim();
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
function htmlCode(text) {
    const line = oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<code>${line}</code>`;
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
/**
 * Gives a value as JSON to print: the same value for a reader of JSON, without the prefix by which GitHub's runner
 * finds commands anywhere in a line.
 */
function jsonText(value, indent) {
    // Nothing but a text within JSON holds a number sign.
    return JSON.stringify(value, null, indent).replaceAll('##[', String.raw `#\u0023[`);
}
/** Breaks up comment marks, so that no text can pass for the hidden comment by which ours is found. */
function breakComments(line) {
    return line.replaceAll('<!--', '<! --');
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


/***/ }),

/***/ 2764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PM: () => (/* binding */ createLineRedactor),
  lY: () => (/* binding */ createRedactor),
  dK: () => (/* binding */ isHidden),
  En: () => (/* binding */ listMaskForms),
  LG: () => (/* binding */ listSecretTexts)
});

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/text/decode-escapes.ts

/** Times that escapes are decoded which others have hidden (`%2541`): each is one more pass over the text. */
const MAX_ROUNDS = 3;
/** HTML's names of the characters of keys, each before its own, and of some that nobody sees. */
const NAMES = `
  excl! quot" num# dollar$ percnt% amp& apos' lpar( rpar) ast* plus+ comma, period. sol/ colon: semi; lt< equals= gt>
  quest? commat@ lsqb[ lbrack[ bsol\\ rsqb] rbrack] Hat^ lowbar_ UnderBar_ grave\` lcub{ lbrace{ verbar| vert|
  VerticalLine| rcub} rbrace} shy lrm rlm zwj zwnj NoBreak ZeroWidthSpace`;
const ENTITIES = new Map(Array.from(NAMES.matchAll(/([a-z]+)(\S?)/gi), ([, name = '', character = '']) => [name, character]));
const CODE = String.raw `\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2})`;
/** A byte that goes on with a character of several in UTF-8. */
const FURTHER = '%[89abAB][0-9a-fA-F]';
const ESCAPE = new RegExp([
    `(?:%[cdCD][0-9a-fA-F]|%[eE][0-9a-fA-F]${FURTHER}|%[fF][0-7]${FURTHER}${FURTHER})${FURTHER}`,
    '%[0-9a-fA-F]{2}',
    CODE,
    `&(?:#(?:[xX]0{0,8}[0-9a-fA-F]{1,6}|0{0,8}[0-9]{1,7});?|(?:${[...ENTITIES.keys()].join('|')});)`,
    // What stands for nothing, all at once; line breaks and tabs are seen.
    `(?:(?!${CODE})\\\\|(?![\\t\\n\\v\\f\\r])${text_escape/* INVISIBLE */.kH.source})+`,
].join('|'), 'gu');
/**
 * Lists a text's decodings, without the text itself: the escapes of URLs (`%2F`), JSON (`\u002f`, `\/`) and HTML
 * (`&#47;`) decoded, invisible characters left out; then of that, where escapes were escaped.
 */
function listDecodings(text) {
    const decodings = [];
    let last;
    while (decodings.length < MAX_ROUNDS) {
        const next = decodeOnce(last?.text ?? text);
        if (next === null)
            break;
        last = last === undefined ? next : joinDecodings(last, next);
        decodings.push(last);
    }
    return decodings;
}
function decodeOnce(text) {
    if (text.search(ESCAPE) === -1)
        return null;
    // What an escape stands for is never longer than the escape.
    const [starts, ends] = [new Uint32Array(text.length), new Uint32Array(text.length)];
    const codes = new Uint16Array(text.length);
    let [size, last] = [0, 0];
    const put = (code, start, end) => {
        codes[size] = code;
        starts[size] = start;
        ends[size] = end;
        size += 1;
    };
    const copyUntil = (end) => {
        for (; last < end; last += 1)
            put(text.charCodeAt(last), last, last + 1);
    };
    for (const { 0: written, index } of text.matchAll(ESCAPE)) {
        copyUntil(index);
        last = index + written.length;
        const meant = decode(written);
        for (let at = 0; at < meant.length; at += 1)
            put(meant.charCodeAt(at), index, last);
    }
    copyUntil(text.length);
    return { text: Buffer.from(codes.buffer, 0, 2 * size).toString('utf16le'), starts, ends };
}
/** Gives a decoding of a decoding as one of the first text. */
function joinDecodings(outer, { text, starts, ends }) {
    for (let at = 0; at < text.length; at += 1) {
        starts[at] = outer.starts[starts[at] ?? 0] ?? 0;
        ends[at] = outer.ends[(ends[at] ?? 1) - 1] ?? 0;
    }
    return { text, starts, ends };
}
function decode(written) {
    if (written.startsWith('%'))
        return decodePercent(written);
    if (/^\\[ux]/.test(written))
        return fromCode(written.slice(2), 16);
    if (!written.startsWith('&'))
        return '';
    const name = written.slice(1).replace(/;$/, '');
    if (!name.startsWith('#'))
        return ENTITIES.get(name) ?? '';
    return /^#x/i.test(name) ? fromCode(name.slice(2), 16) : fromCode(name.slice(1), 10);
}
function decodePercent(written) {
    if (written.length === 3)
        return fromCode(written.slice(1), 16);
    return Buffer.from(written.replaceAll('%', ''), 'hex').toString('utf8');
}
function fromCode(digits, base) {
    const code = Number.parseInt(digits, base);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}

;// CONCATENATED MODULE: ./src/text/find-keys.ts
/** Finds parts of keys in a text in one pass, however many keys there are. */
/** Part of a key that gives it away wherever it stands. */
const PART_LENGTH = 12;
const FILTER_BITS = 20;
const BASE = 0x01_00_01_93;
function fold(text) {
    const codes = new Uint16Array(text.length);
    for (let index = 0; index < text.length; index += 1)
        codes[index] = foldCode(text.charCodeAt(index));
    return { text: Buffer.from(codes.buffer).toString('utf16le'), codes };
}
function foldCode(code) {
    if (code >= 0x41 && code <= 0x5a)
        return code + 32;
    if (code === 0x2d)
        return 0x2b;
    return code === 0x5f ? 0x2f : code;
}
/** Windows of one length, found by a rolling hash; a filter of bits in front keeps most of a text from the set. */
class Windows {
    length;
    #texts = new Set();
    #filter = new Uint8Array(1 << FILTER_BITS);
    #drop;
    constructor(length) {
        this.length = length;
        let drop = 1;
        for (let index = 1; index < length; index += 1)
            drop = Math.imul(drop, BASE);
        this.#drop = drop;
    }
    add(pattern) {
        this.#roll(pattern, (window) => void this.#texts.add(window), false);
    }
    remove(word) {
        this.#roll(word, (window) => void this.#texts.delete(window), true);
    }
    /** Finds where a text holds windows, in order, those that touch as one. */
    find(text) {
        const spans = [];
        this.#roll(text, (window, start) => {
            if (!this.#texts.has(window))
                return;
            const last = spans.at(-1);
            if (last !== undefined && start <= last.end)
                last.end = start + this.length;
            else
                spans.push({ start, end: start + this.length });
        }, true);
        return spans;
    }
    /** Calls back at each window; only at those that the filter knows where it is `filtered`, else it learns them. */
    #roll({ text, codes }, act, filtered) {
        const { length } = this;
        if (filtered && this.#texts.size === 0)
            return;
        let hash = 0;
        for (let index = 0; index < codes.length; index += 1) {
            if (index >= length)
                hash = (hash - Math.imul(codes[index - length] ?? 0, this.#drop)) | 0;
            hash = (Math.imul(hash, BASE) + (codes[index] ?? 0)) | 0;
            if (index < length - 1)
                continue;
            const slot = Math.imul(hash, 0x9e_37_79_b1) >>> (32 - FILTER_BITS);
            if (!filtered)
                this.#filter[slot] = 1;
            if (filtered && this.#filter[slot] === 0)
                continue;
            const start = index - length + 1;
            act(text.slice(start, index + 1), start);
        }
    }
}
/** Finder of the patterns of keys: any 12 characters of one in a row, a shorter one as a whole. */
class KeyFinder {
    #byLength = new Map();
    constructor(patterns, ownWords) {
        for (const pattern of patterns) {
            const length = Math.min(pattern.length, PART_LENGTH);
            const windows = this.#byLength.get(length) ?? new Windows(length);
            this.#byLength.set(length, windows);
            windows.add(fold(pattern));
        }
        // What stands in a word of ours gives no key away.
        for (const word of ownWords) {
            const folded = fold(word);
            for (const windows of this.#byLength.values())
                windows.remove(folded);
        }
    }
    /** Finds where a text holds parts of keys. */
    find(text) {
        const folded = fold(text);
        return [...this.#byLength.values()].flatMap((windows) => windows.find(folded));
    }
}
/** Gives spans in order, those that touch or overlap as one. */
function mergeSpans(spans) {
    const merged = [];
    for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last !== undefined && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end });
    }
    return merged;
}

;// CONCATENATED MODULE: ./src/text/own-words.ts
/** Words of the schema and of our messages: where a key is one of them, it is no secret. */
const OWN_WORDS = `benchmark_name model_id timestamp summary total_tests pass_rate avg_latency_ms total_tokens median_latency_ms p95_latency_ms
  secondary cost_usd results test_id case_hash must_pass messages expected criteria metadata evaluators explanations
  latency_ms error_kind output_cut reasoning reasoning_cut finish_reason input_tokens output_tokens left_out attempts
  thresholds min_pass_rate max_latency_ms regression_threshold statistics error_budget suspect_p confirm_trials
  benchmark_version compare_to fingerprint system_prompt redacted unfinished baseline candidate complete cell_cases
  rescored_from unmeasured tool_version started_at finished_at requests asked_at instruments threshold settings
  exact_match contains_match not_contains starts_with ends_with fuzzy_match regex_match numeric_match any_number
  api_keys base_url auth_header system_prompt_file prompt_file max_concurrency timeout_seconds score_reasoning model_defaults
  concurrency benchmarks max_cost_usd max_minutes max_requests embeddings temperature max_tokens provider recording
  anthropic openai ollama replay test_cases description difficulty delimiter strict statistical
  regressed below_floor incomparable minor_regression inconclusive no_baseline not_run improved unchanged regression below-floor
  minor-regression no-baseline unreachable rejected unscored rate_limited insufficient_quota refusal filtered tool_calls
  exit_code missing_cells p_adjusted p_better_adjusted p_exact p_cases p_fresh p_fresh_cases p_fresh_adjusted p_cases_adjusted
  change_all newly_failing newly_passing unstable compared worse_tags detectable_drop warnings llm-bench-action llm-bench
  llm-bench.yml llm-bench/run/1 llm-bench/verdict/1 benchmark-results customer_support truthfulqa placeholder changeme
  prompt_tokens completion_tokens stream_options max_completion_tokens parameters configuration LLM benchmarks`.split(/\s+/);

;// CONCATENATED MODULE: ./src/text/redact.ts



/** Shortest key that is hidden; a shorter one, or a word, is a placeholder (`none`, `anything`), common in texts. */
const MIN_SECRET_LENGTH = 8;
const PLACEHOLDER = /^(?:[a-z]{1,11}|\d{1,11}|(?:no|not|dummy|fake|test)-(?:key|needed|required))$/i;
const WORDS = new Set(OWN_WORDS.map((word) => word.toLowerCase()));
/** Tells whether a key is hidden: not one that is shorter than 8 characters, a placeholder, or a word of the schema. */
function isHidden(key) {
    return key.length >= MIN_SECRET_LENGTH && !PLACEHOLDER.test(key) && !WORDS.has(key.toLowerCase());
}
/** Lists the texts by which keys give themselves away, once each: whole ones, and the lines of those of several. */
function listSecretTexts(keys) {
    const texts = [...keys].flatMap((key) => [key, ...key.split(/[\r\n]+/).map((line) => line.trim())]);
    return [...new Set(texts)].filter(isHidden);
}
/**
 * Gives a redactor for keys, in the spellings in which they leak: plain, escaped for URLs, JSON or HTML, base64 (also
 * within a longer text, and with the alphabet of URLs), hexadecimal, reversed, with its halves swapped or each reversed,
 * and with invisible characters in between. Of each any 12 characters in a row are hidden, of a key of 8 to 11 the
 * whole; but nothing that stands within a word of ours, a name of the plan among them. It takes one pass over a text,
 * however many keys there are.
 */
function createRedactor(keys, names = []) {
    const secrets = listSecretTexts(keys);
    if (secrets.length === 0)
        return (text) => text;
    const finder = new KeyFinder(secrets.flatMap(listPatterns), [...OWN_WORDS, ...names]);
    return (text) => {
        if (text.length < MIN_SECRET_LENGTH)
            return text;
        const further = listDecodings(text).flatMap(({ text: decoded, starts, ends }) => finder
            .find(decoded)
            .map(({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? text.length })));
        const spans = mergeSpans([...finder.find(text), ...further]);
        let [hidden, last] = ['', 0];
        for (const { start, end } of spans) {
            hidden += `${text.slice(last, start)}***`;
            last = end;
        }
        return hidden + text.slice(last);
    };
}
/** Gives a redactor that puts text on one line and hides the key in its usual spellings. */
function createLineRedactor(key) {
    const hide = createRedactor(key === null ? [] : [key]);
    return (text) => hide(text.replaceAll(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ').trim());
}
/** Lists the forms of a key that GitHub is told to mask. */
function listMaskForms(key) {
    const bytes = Buffer.from(key);
    const forms = [
        key,
        bytes.toString('base64'),
        bytes.toString('base64url'),
        encodeURIComponent(key.toWellFormed()),
        JSON.stringify(key).slice(1, -1),
        ...listTurned(key),
    ];
    return [...new Set(forms)];
}
function listPatterns(key) {
    const bytes = Buffer.from(key);
    const plain = [key, ...listTurned(key)];
    // A key may hold what looks like an escape.
    const decoded = plain.flatMap((text) => listDecodings(text).map((decoding) => decoding.text));
    const forms = [
        ...plain,
        ...decoded,
        bytes.toString('hex'),
        ...[0, 1, 2].map((offset) => base64At(offset, bytes)),
    ];
    return forms.filter((form) => form.length >= Math.min(MIN_SECRET_LENGTH, PART_LENGTH));
}
/** Lists a key reversed, with its halves swapped, and each of them reversed. */
function listTurned(key) {
    const reverse = (text) => Array.from(text).reverse().join('');
    const middles = new Set([Math.floor(key.length / 2), Math.ceil(key.length / 2)]);
    const halves = [...middles].flatMap((middle) => {
        const [first, second] = [key.slice(0, middle), key.slice(middle)];
        return [second + first, reverse(first) + reverse(second)];
    });
    return [reverse(key), ...halves];
}
/** Gives the base64 characters that depend on the key alone, where it starts `offset` bytes into a group of three. */
function base64At(offset, bytes) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}


/***/ })

};
