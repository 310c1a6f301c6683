export const id = 317;
export const ids = [317,385,603];
export const modules = {

/***/ 15415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/commands/show-progress.ts
var show_progress = __webpack_require__(4341);
// EXTERNAL MODULE: ./src/compare/gate.ts
var gate = __webpack_require__(59716);
// EXTERNAL MODULE: ./src/config/config.ts + 3 modules
var config_config = __webpack_require__(24587);
// EXTERNAL MODULE: ./src/domain/problem.ts
var domain_problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/evaluators/index.ts + 12 modules
var evaluators = __webpack_require__(93477);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(88850);
// EXTERNAL MODULE: ./src/github/check-run.ts
var check_run = __webpack_require__(35867);
;// CONCATENATED MODULE: ./src/github/annotations.ts




/** Where annotations of other verdicts would be noise, these have something to say of single cases. */
const LEVELS = {
    regressed: 'failure',
    below_floor: 'failure',
    minor_regression: 'warning',
    inconclusive: 'warning',
};
const MAX_TITLE = 200;
const MAX_MESSAGE = 1000;
/** Gives a note on the line of each newly failing case of the cells that got worse, the strongest evidence first. */
function annotateCases({ cells }, site) {
    const worse = cells.filter(({ verdict }) => LEVELS[verdict] !== undefined);
    return worse
        .flatMap((cell) => cell.cases.newlyFailing.map((flip) => annotateFlip(cell, flip, site)))
        .filter((annotation) => annotation !== null)
        .slice(0, check_run/* MAX_ANNOTATIONS */.KE);
}
/** Gives a note on each place where the user's files are wrong. */
function annotateProblems(problems, site) {
    return problems
        .flatMap(({ message, place }) => annotate(place, site, 'failure', 'llm-bench cannot run', message) ?? [])
        .slice(0, check_run/* MAX_ANNOTATIONS */.KE);
}
function annotateFlip({ benchmark, model, verdict }, { id, before, after }, site) {
    const level = LEVELS[verdict] ?? 'notice';
    const said = after.explanation === null ? '' : `: ${(0,report_escape/* oneLine */.TN)(after.explanation, MAX_MESSAGE)}`;
    return annotate(site.findCase(benchmark, id), site, level, `${id} on ${model} fails now`, `before: ${(0,report/* describeShare */.rm)(before)}, now: ${(0,report/* describeShare */.rm)(after)}${said}`);
}
/** Null where the place is in no file of the repository. */
function annotate(place, { workspace, cwd }, level, title, message) {
    if (place === undefined)
        return null;
    const file = external_node_path_default().relative(workspace, external_node_path_default().resolve(cwd, place.file)).split((external_node_path_default()).sep).join('/');
    if (file === '' || file.startsWith('../') || external_node_path_default().isAbsolute(file))
        return null;
    const line = place.line ?? 1;
    return {
        path: file,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title: (0,report_escape/* oneLine */.TN)(title, MAX_TITLE),
        message: (0,report_escape/* oneLine */.TN)(message, MAX_MESSAGE),
    };
}

// EXTERNAL MODULE: ./src/results/read-results.ts
var read_results = __webpack_require__(70175);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/github/service-process.ts




/** What the clients of the services need; neither keys nor the workflow's token are among it. */
const PASSED_ON = /^(?:ACTIONS_(?:RUNTIME_TOKEN|RUNTIME_URL|RESULTS_URL|CACHE_URL|CACHE_SERVICE_V2|CACHE_MODE)|GITHUB_(?:SERVER_URL|REPOSITORY|RUN_ID|REF|RETENTION_DAYS)|RUNNER_(?:OS|ARCH|DEBUG)|PATH|PATHEXT|HOME|USERPROFILE|SYSTEMROOT|SYSTEMDRIVE|PROGRAMFILES|COMSPEC|LANG|(?:HTTPS?|NO)_PROXY|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i;
/**
 * GNU tar reads this before its arguments. The cache's client unpacks with `-P`, which lets an archive write anywhere; ours
 * holds files without a folder, so nothing with a slash in its name is unpacked.
 */
const TAR_OPTIONS = '--exclude=*/*';
/** Makes a folder of our own for one task, which is gone afterwards. */
async function inOwnFolder(env, act) {
    const temporary = env['RUNNER_TEMP'] ?? '';
    const folder = (0,external_node_fs_.mkdtempSync)(external_node_path_default().join((0,external_node_fs_.existsSync)(temporary) ? temporary : (0,external_node_os_.tmpdir)(), 'llm-bench-'));
    try {
        return await act(folder);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}
/**
 * Has a task done in a process of its own, so that a service that hangs costs the deadline and no more: the clients
 * themselves try for up to 15 minutes and cannot be stopped. Never rejects.
 */
async function callService(task, site) {
    const temporary = external_node_path_default().join(site.folder, 'tmp');
    (0,external_node_fs_.mkdirSync)(temporary, { recursive: true });
    const passedOn = Object.entries(site.env).filter(([name]) => PASSED_ON.test(name));
    const child = (0,external_node_child_process_.fork)(site.launcher, [], {
        cwd: site.folder,
        env: {
            ...Object.fromEntries(passedOn),
            GITHUB_WORKSPACE: site.folder,
            RUNNER_TEMP: temporary,
            ...(task.kind === 'restore' && { TAR_OPTIONS }),
        },
        execArgv: [],
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

;// CONCATENATED MODULE: ./src/github/artifact.ts




const NAME = 'benchmark-results';
/** What a download may take. */
const DOWNLOAD_MS = 10_000;
/** What an upload may take, and for each MiB besides. */
const BASE_MS = 12_000;
const PER_MIB_MS = 1000;
const MAX_MS = 120_000;
/**
 * Uploads the results of a run as an artifact. Gives a sentence on what went wrong, null where all is well; never rejects,
 * and a service that does not answer costs the deadline.
 */
async function uploadResults(files, folder, { runAttempt }, { env, launcher }) {
    const bytes = files.reduce((sum, file) => sum + (0,external_node_fs_.statSync)(file).size, 0);
    const timeoutMs = Math.min(MAX_MS, BASE_MS + (bytes / 2 ** 20) * PER_MIB_MS);
    const result = await inOwnFolder(env, (own) => callService({ kind: 'upload', name: nameOf(runAttempt), files, folder }, { launcher, folder: own, env, timeoutMs }));
    return result.status === 'failed' ? `the results were not uploaded: ${result.reason}` : null;
}
/**
 * Gives the records that earlier attempts at this run have uploaded, the newest attempt's that is there. Never rejects:
 * without them a rematch is only asked again.
 */
async function fetchEarlier({ runAttempt }, { env, launcher }) {
    if (runAttempt < 2)
        return [];
    const names = Array.from({ length: runAttempt - 1 }, (_, index) => nameOf(runAttempt - 1 - index));
    return await inOwnFolder(env, async (own) => {
        const folder = external_node_path_default().join(own, 'earlier');
        (0,external_node_fs_.mkdirSync)(folder);
        const site = { launcher, folder: own, env, timeoutMs: DOWNLOAD_MS };
        const result = await callService({ kind: 'download', names, folder }, site);
        return result.status === 'downloaded' ? tryRead(folder) : [];
    });
}
/** Names are unique in a run, over all its attempts. */
function nameOf(runAttempt) {
    return runAttempt > 1 ? `${NAME}-attempt-${runAttempt}` : NAME;
}
function tryRead(folder) {
    try {
        return (0,read_results/* readResultsFolder */.fJ)(folder, { mayBeEmpty: true });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/github/cache-key.ts

/** Counts up when older entries can no longer be read. */
const VERSION = 1;
/** Gives the beginning of the keys of one config's baseline: by where the config is, not by what is in it. */
function cachePrefix(config, workingDirectory) {
    const place = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([config, workingDirectory]))
        .digest('hex');
    return `llm-bench-v${VERSION}-${place.slice(0, 16)}-`;
}
/** Gives the key of a run's own entry; entries are never changed, so no two runs may have the same. */
function cacheKey(prefix, { runNumber, runId, runAttempt }, at) {
    const padded = String(runNumber).padStart(8, '0');
    return `${prefix}${padded}-${runId}-${runAttempt}-${at.getTime()}`;
}

// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
// EXTERNAL MODULE: ./src/github/inputs.ts
var github_inputs = __webpack_require__(65446);
;// CONCATENATED MODULE: ./src/baseline/baseline.ts
/** The shapes of what the default branch knows (docs/baseline.md). */
const BASELINE_SCHEMA = 'llm-bench/baseline/1';
/** What is kept of a cell's past. */
const LIMITS = { pools: 5, runs: 7, trialsPerCase: 20, answerBytes: 2048 };
/** What a kept score is rounded to. */
const SCORE_STEP = 0.001;
/** Orders runs, the newest first: run ids only grow, whatever order the runs end in. */
function byAge(a, b) {
    return b.run_id - a.run_id || b.run_attempt - a.run_attempt || (a.at < b.at ? 1 : -1);
}

;// CONCATENATED MODULE: ./src/baseline/choose-pool.ts

/** Gives the configuration that the nearest commit at or before the tested one had; undefined where none was run there. */
function choosePool({ pools }, positionOf) {
    const candidates = pools.flatMap((pool) => pool.runs.flatMap((run) => {
        const position = positionOf(run);
        return position === null ? [] : [{ pool, run, position }];
    }));
    candidates.sort((a, b) => a.position - b.position || byAge(a.run, b.run));
    return candidates[0]?.pool;
}

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
;// CONCATENATED MODULE: ./src/baseline/packed-run.ts

/** Packs a run's trials in the order of a pool's cases. */
function packRun(record, cases, provenance) {
    const results = new Map(record.results.map((result) => [result.test_id, result]));
    const trials = cases.map(([id]) => listTrials(results.get(id)));
    const scores = packScores(trials);
    return {
        ...provenance,
        outcomes: trials.map((list) => list.map(markOf).join('')).join(','),
        ...(scores !== null && { scores }),
        latency_ms: trials.map((list) => meanOf(list, ({ latency_ms }) => latency_ms, Math.round)),
        input_tokens: trials.map((list) => meanOf(list, ({ usage }) => usage?.input_tokens, Math.round)),
        output_tokens: trials.map((list) => meanOf(list, ({ usage }) => usage?.output_tokens, Math.round)),
        cost_usd: trials.map((list) => meanOf(list, ({ cost_usd }) => cost_usd, toThreeDigits)),
    };
}
/** Puts a run's trials in the order of other cases; those of cases that are gone or changed are dropped. */
function realign(run, was, is) {
    const at = new Map(was.map(([id, hash], index) => [id, { hash, index }]));
    const places = is.map(([id, hash]) => {
        const found = at.get(id);
        return found?.hash === hash ? found.index : -1;
    });
    const texts = (text) => {
        const parts = text.split(',');
        return places.map((place) => parts[place] ?? '').join(',');
    };
    const values = (list) => places.map((place) => list[place] ?? null);
    return {
        ...run,
        outcomes: texts(run.outcomes),
        ...(run.scores !== undefined && { scores: mapValues(run.scores, texts) }),
        latency_ms: values(run.latency_ms),
        input_tokens: values(run.input_tokens),
        output_tokens: values(run.output_tokens),
        cost_usd: values(run.cost_usd),
    };
}
/** Gives a run's trials, case by case. */
function unpackRun(run) {
    const scores = Object.entries(run.scores ?? {}).map(([name, text]) => ({ name, cases: text.split(',') }));
    return run.outcomes.split(',').map((marks, index) => {
        const measures = {
            latency_ms: run.latency_ms[index] ?? null,
            cost_usd: run.cost_usd[index] ?? null,
            usage: {
                input_tokens: run.input_tokens[index] ?? null,
                output_tokens: run.output_tokens[index] ?? null,
            },
        };
        const graded = scores.map(({ name, cases }) => ({ name, trials: (cases[index] ?? '').split(' ') }));
        return Array.from(marks, (mark, trial) => {
            if (mark === 'x')
                return { passed: null, error: 'this trial had no score', latency_ms: null };
            const given = graded.map(({ name, trials }) => [name, toScore(trials[trial])]);
            return {
                passed: mark === '1',
                error: null,
                ...measures,
                ...(given.length > 0 && { scores: Object.fromEntries(given) }),
            };
        });
    });
}
function listTrials(result) {
    return result === undefined ? [] : (result.trials ?? [result]);
}
function markOf({ passed, error }) {
    if (passed === null || (error ?? null) !== null)
        return 'x';
    return passed ? '1' : '0';
}
/** Scores are kept where some of them say more than the marks. */
function packScores(cases) {
    const given = cases.flat().flatMap(({ scores }) => Object.entries(scores ?? {}));
    if (!given.some(([, score]) => score !== null && score > 0 && score < 1))
        return null;
    const names = new Set(given.map(([name]) => name));
    const pack = (name) => cases.map((trials) => trials.map(({ scores }) => fromScore(scores?.[name])).join(' ')).join(',');
    return Object.fromEntries([...names].map((name) => [name, pack(name)]));
}
function fromScore(score) {
    return score == null ? 'x' : String(Math.round(score / SCORE_STEP));
}
function toScore(text) {
    return text === undefined || !/^[0-9]+$/.test(text) ? null : Math.min(1, Number(text) * SCORE_STEP);
}
function meanOf(trials, of, round) {
    const known = trials.flatMap((trial) => of(trial) ?? []);
    return known.length === 0 ? null : round(known.reduce((sum, value) => sum + value, 0) / known.length);
}
function toThreeDigits(value) {
    return Number(value.toPrecision(3));
}
function mapValues(texts, map) {
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, map(text)]));
}

;// CONCATENATED MODULE: ./src/baseline/to-records.ts



/** Gives a pool as records, one a run, at most 20 trials a case; the newest answers go with the newest run. */
function toRecords(cell, pool, answers) {
    const { benchmark_name, model_id } = cell;
    const { fingerprint, config, recipe, files } = pool;
    const known = findAnswers(cell, pool, answers);
    const left = new Map(pool.cases.map(([id]) => [id, LIMITS.trialsPerCase]));
    return pool.runs.flatMap((run) => {
        const outcomes = unpackRun(run);
        const results = pool.cases.flatMap(([id, hash], index) => {
            const room = left.get(id) ?? 0;
            const trials = (outcomes[index] ?? []).slice(0, room);
            left.set(id, room - trials.length);
            return trials.length === 0 ? [] : [toResult(id, hash, trials, known)];
        });
        return (0,json/* isNonEmpty */.J)(results)
            ? [{ benchmark_name, model_id, timestamp: run.at, results, config, fingerprint, recipe, files }]
            : [];
    });
}
function findAnswers({ benchmark_name, model_id }, { fingerprint }, { cells }) {
    const found = cells.find((cell) => cell.benchmark_name === benchmark_name &&
        cell.model_id === model_id &&
        cell.fingerprint === fingerprint);
    return new Map(found?.answers.map((answer) => [answer.id, answer]));
}
/** An answer is shown once, with the newest trial it may be of. */
function toResult(id, hash, outcomes, known) {
    const answer = known.get(id);
    known.delete(id);
    const [first, ...rest] = outcomes.map((outcome) => {
        if (answer === undefined || answer.passed !== outcome.passed)
            return outcome;
        const { output, isCut, explanations } = answer;
        return { ...outcome, output, explanations, ...(isCut && { output_cut: true }) };
    });
    if (first === undefined)
        throw new Error('a case without a trial became a result');
    const passes = outcomes.filter(({ passed }) => passed === true).length;
    const scored = outcomes.filter(({ passed }) => passed !== null).length;
    return {
        test_id: id,
        case_hash: hash,
        ...first,
        passed: scored === 0 ? null : passes > scored / 2,
        error: scored === 0 ? 'no trial was scored' : null,
        ...(rest.length > 0 && { trials: [first, ...rest] }),
    };
}

// EXTERNAL MODULE: ./src/compare/match-cells.ts
var match_cells = __webpack_require__(7426);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/github/ancestry.ts


const GIT_TIMEOUT_MS = 5000;
const PAGE = 100;
/** Farther back than any commit that was listed. */
const FAR = PAGE;
/**
 * Lists the commits at or before the base of what is tested: the base-side parent of a merge commit (the merge base where
 * only the head is checked out), the commit before a push. Null where that cannot be found out.
 */
async function listHistory(api, context) {
    try {
        const base = await findBase(api, context);
        return base === null ? null : await listCommits(api, context, base);
    }
    catch {
        return null;
    }
}
/** Says where a run's commit stands; without a history every run but those of the tested commit counts as near. */
function positionsIn(history, { event, sha }) {
    const isOfTested = (commit) => event === 'push' && commit === sha;
    if (history === null)
        return ({ commit }) => (isOfTested(commit) ? null : 0);
    const places = new Map(history.commits.map((commit, index) => [commit, index]));
    const isWhole = history.commits.length < PAGE;
    return ({ commit, at }) => {
        const place = places.get(commit);
        if (place !== undefined)
            return place;
        // Not among the nearest, but run before the base was made: it is farther back on the default branch.
        return !isWhole && history.at !== null && at < history.at && !isOfTested(commit) ? FAR : null;
    };
}
async function findBase(api, context) {
    const { pullRequest, sha, before } = context;
    if (pullRequest === null)
        return before ?? (context.event === 'push' ? null : sha);
    const checkedOut = await git(context, ['rev-parse', 'HEAD']);
    const [first, second] = await readParents(api, context, checkedOut ?? sha);
    if (second !== undefined)
        return first ?? null;
    const { rest, owner, repo } = api;
    if (pullRequest.baseSha === null)
        return null;
    const basehead = `${pullRequest.baseSha}...${pullRequest.headSha}`;
    const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
    return data.merge_base_commit.sha;
}
/** A shallow clone hides a commit's parents, but the commit itself names them. */
async function readParents(api, context, commit) {
    const text = await git(context, ['cat-file', '-p', commit]);
    if (text !== null)
        return text
            .slice(0, text.indexOf('\n\n'))
            .split('\n')
            .flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
    const { rest, owner, repo } = api;
    const { data } = await rest.repos.getCommit({ owner, repo, ref: commit });
    return data.parents.map(({ sha }) => sha);
}
/** Asks the checkout where it holds the whole history, else GitHub; null where neither knows the commit. */
async function listCommits(api, context, base) {
    const isShallow = await git(context, ['rev-parse', '--is-shallow-repository']);
    const log = isShallow === 'false' ? await git(context, ['log', `-${PAGE}`, '--format=%H %cI', base, '--']) : null;
    if (log !== null) {
        const rows = log.split('\n').map((line) => line.split(' '));
        return toHistory(rows.map(([sha = '', date]) => ({ sha, date })));
    }
    const { rest, owner, repo } = api;
    const { data } = await rest.repos.listCommits({ owner, repo, sha: base, per_page: PAGE });
    return toHistory(data.map(({ sha, commit }) => ({ sha, date: commit.committer?.date })));
}
function toHistory(commits) {
    const [nearest] = commits;
    if (nearest === undefined)
        return null;
    const at = nearest.date === undefined ? null : new Date(nearest.date).toISOString();
    return { commits: commits.map(({ sha }) => sha), at };
}
/** Null where there is no git or no such commit: a checkout may be a mere copy. */
async function git({ workspace }, args) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['-C', workspace, ...args], {
            timeout: GIT_TIMEOUT_MS,
            env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
        });
        return stdout.trim();
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/baseline/add-run.ts


/** Adds runs to what is known: trials to the pool of their fingerprint, or a new pool; what is too old is dropped. */
function addRuns(baseline, runs) {
    return runs.reduce(addRun, baseline);
}
/** Drops the cells that are in no plan any more. */
function keepCells({ cells }, isPlanned) {
    return { cells: cells.filter((cell) => isPlanned(cell.benchmark_name, cell.model_id)) };
}
function addRun({ cells }, run) {
    const { benchmark_name, model_id } = run.record;
    const isSame = (cell) => cell.benchmark_name === benchmark_name && cell.model_id === model_id;
    const pools = cells.find(isSame)?.pools ?? [];
    const pool = addToPool(pools.find(({ fingerprint }) => fingerprint === run.record.fingerprint), run);
    const others = pools.filter(({ fingerprint }) => fingerprint !== pool.fingerprint);
    const kept = [pool, ...others].sort(byNewestRun).slice(0, LIMITS.pools);
    return { cells: [...cells.filter((cell) => !isSame(cell)), { benchmark_name, model_id, pools: kept }] };
}
function byNewestRun({ runs: [a] }, { runs: [b] }) {
    return a === undefined || b === undefined ? 0 : byAge(a, b);
}
function addToPool(pool, { record, cases, provenance, drift }) {
    const { fingerprint, config, recipe, files = {} } = record;
    const earlier = (pool?.runs ?? []).filter((run) => !isSameRun(run, provenance));
    // An older run that ends later does not say what is in force.
    const isNewest = earlier.every((run) => byAge(provenance, run) < 0);
    const inForce = pool === undefined || isNewest ? { fingerprint, config, recipe, files, cases } : pool;
    const moveOver = (run) => realign(run, pool?.cases ?? [], inForce.cases);
    const added = packRun(record, inForce.cases, provenance);
    const settled = settle(earlier.map(moveOver), added, pool?.marked, moveOver, drift);
    const runs = settled.runs.toSorted(byAge).filter(({ outcomes }) => /[01x]/.test(outcomes));
    const { fingerprint: name, config: inUse, recipe: asked, files: digests, cases: all } = inForce;
    return {
        ...{ fingerprint: name, config: inUse, recipe: asked, files: digests, cases: all },
        runs: runs.slice(0, LIMITS.runs),
        ...(settled.marked !== undefined && { marked: settled.marked }),
    };
}
/**
 * Decides which runs stay together: a run out of line is kept apart, two that agree start anew, and a marked run that the
 * next does not confirm joins the others.
 */
function settle(earlier, added, marked, moveOver, drift) {
    const before = marked === undefined ? [] : [moveOver(marked.run)];
    switch (drift?.status) {
        case undefined:
            return { runs: [added, ...earlier], ...(marked !== undefined && { marked }) };
        case 'none':
            return { runs: [added, ...before, ...earlier] };
        case 'possible':
            return { runs: [...before, ...earlier], marked: { run: added, direction: drift.direction } };
        case 'confirmed':
            return { runs: [added, ...before] };
    }
}
function isSameRun(a, b) {
    return a.run_id === b.run_id && a.run_attempt === b.run_attempt && a.at === b.at;
}

// EXTERNAL MODULE: ./src/results/checks.ts
var checks = __webpack_require__(37405);
// EXTERNAL MODULE: ./src/results/parse-record.ts
var parse_record = __webpack_require__(82331);
;// CONCATENATED MODULE: ./src/baseline/check-baseline.ts


const commit = matching(/^[0-9a-f]{7,64}$/, 'a commit');
const outcomes = matching(/^[01x,]*$/, 'marks of trials');
const figures = (0,checks/* listOf */.c3)((0,checks/* orNull */.Xd)(checks/* amount */.vj));
const scores = matching(/^[0-9x ,]*$/, 'scores of trials');
const caseKey = (value) => Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
    ? []
    : [{ at: '', allowed: 'an id and a hash', found: '' }];
const run = (0,checks/* shape */.cW)({
    commit,
    run_id: checks/* amount */.vj,
    run_attempt: checks/* amount */.vj,
    at: checks/* time */.kB,
    outcomes,
    latency_ms: figures,
    input_tokens: figures,
    output_tokens: figures,
    cost_usd: figures,
}, { scores: (0,checks/* mapOf */.A7)(scores) });
const pool = (0,checks/* shape */.cW)({
    fingerprint: checks/* filledText */.Uq,
    config: parse_record/* cellConfig */.fq,
    recipe: parse_record/* recipe */.D4,
    files: (0,checks/* mapOf */.A7)(checks/* text */.Qq),
    cases: (0,checks/* filledListOf */.UV)(caseKey),
    runs: (0,checks/* listOf */.c3)(run),
}, { marked: (0,checks/* shape */.cW)({ run, direction: matching(/^(?:worse|better)$/, 'a direction') }, {}) });
const names = { benchmark_name: checks/* filledText */.Uq, model_id: checks/* filledText */.Uq };
const answer = (0,checks/* shape */.cW)({
    id: checks/* filledText */.Uq,
    passed: checks/* flagOrNull */.T,
    output: (0,checks/* orNull */.Xd)(checks/* text */.Qq),
    isCut: checks/* flag */.Jt,
    explanations: (0,checks/* mapOf */.A7)(checks/* text */.Qq),
}, {});
/** Checks what a baseline must be for the rest of the code to read it; what runs say of cases is read leniently. */
const checkBaseline = (0,checks/* shape */.cW)({ cells: (0,checks/* listOf */.c3)((0,checks/* shape */.cW)({ ...names, pools: (0,checks/* listOf */.c3)(pool) }, {})) }, {});
/** Checks what kept answers must be. */
const checkAnswers = (0,checks/* shape */.cW)({ cells: (0,checks/* listOf */.c3)((0,checks/* shape */.cW)({ ...names, fingerprint: checks/* filledText */.Uq, answers: (0,checks/* listOf */.c3)(answer) }, {})) }, {});
function matching(pattern, allowed) {
    return (value) => typeof value === 'string' && pattern.test(value) ? [] : [{ at: '', allowed, found: 'something else' }];
}

;// CONCATENATED MODULE: ./src/baseline/keep-answers.ts

/** Takes up the answers of new runs; those to cases that were not asked again stay. */
function keepAnswers(known, runs) {
    const fresh = runs.map((run) => takeUp(known.cells.find((cell) => isOf(cell, run)), run));
    const isReplaced = (cell) => runs.some((run) => isOf(cell, run));
    return { cells: [...known.cells.filter((cell) => !isReplaced(cell)), ...fresh] };
}
function isOf({ benchmark_name, model_id }, { record }) {
    return benchmark_name === record.benchmark_name && model_id === record.model_id;
}
function takeUp(known, { record, cases }) {
    const { benchmark_name, model_id, fingerprint, results } = record;
    const fresh = results.map(shorten);
    const asked = new Set(results.map(({ test_id }) => test_id));
    const planned = new Set(cases.map(([id]) => id));
    const kept = known?.fingerprint === fingerprint
        ? known.answers.filter(({ id }) => planned.has(id) && !asked.has(id))
        : [];
    return { benchmark_name, model_id, fingerprint, answers: [...kept, ...fresh] };
}
function shorten(result) {
    const trials = result.trials ?? [result];
    const shown = trials.find(({ passed }) => passed === result.passed) ?? result;
    return {
        id: result.test_id,
        passed: result.passed,
        output: shown.output == null ? null : cut(shown.output),
        isCut: Buffer.byteLength(shown.output ?? '') > LIMITS.answerBytes,
        explanations: Object.fromEntries(Object.entries(shown.explanations ?? {}).map(([name, text]) => [name, cut(text)])),
    };
}
/** Cuts a text to the bytes that are kept, not within a character. */
function cut(text) {
    const bytes = Buffer.from(text);
    if (bytes.length <= LIMITS.answerBytes)
        return text;
    return new TextDecoder().decode(bytes.subarray(0, LIMITS.answerBytes)).replace(/\uFFFD+$/, '');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/baseline/sealed.ts



/** Bytes of a sealed value as it lies in the cache, and of the text in it. */
const MAX_SEALED_BYTES = 4 * 1024 * 1024;
const MAX_TEXT_BYTES = 64 * 1024 * 1024;
/** Packs a value with its schema and the digest of its text; null where it would be larger than what is read again. */
function seal(value) {
    const text = JSON.stringify(value);
    const content = Buffer.from(`${BASELINE_SCHEMA} ${digestOf(text)}\n${text}`);
    if (content.length > MAX_TEXT_BYTES)
        return null;
    const sealed = (0,external_node_zlib_.gzipSync)(content, { level: 9 });
    return sealed.length > MAX_SEALED_BYTES ? null : sealed;
}
/** Unpacks a value that anybody may have written: size, schema, digest and shape are checked before it is believed. */
function sealed_open(sealed, check) {
    if (sealed.length > MAX_SEALED_BYTES)
        return refuse(`it has ${sealed.length} bytes`);
    const content = tryUnzip(sealed);
    if (content === undefined)
        return refuse('it is damaged');
    const [head, text] = splitLine(content);
    const [schema, digest] = head.split(' ');
    if (schema !== BASELINE_SCHEMA)
        return refuse('it was written by another version');
    if (digest !== digestOf(text))
        return refuse('its digest is wrong');
    const value = tryParse(text);
    const [wrong] = check(value);
    if (wrong !== undefined)
        return refuse(`\`${wrong.at}\` is not ${wrong.allowed}`);
    return { status: 'sound', value: value }; // every part of it was just checked
}
function digestOf(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function splitLine(content) {
    const end = content.indexOf('\n');
    return end < 0 ? [content.slice(0, 200), ''] : [content.slice(0, end), content.slice(end + 1)];
}
function tryUnzip(sealed) {
    try {
        return (0,external_node_zlib_.gunzipSync)(sealed, { maxOutputLength: MAX_TEXT_BYTES }).toString();
    }
    catch {
        return undefined;
    }
}
function tryParse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function refuse(reason) {
    return { status: 'refused', reason };
}

;// CONCATENATED MODULE: ./src/github/baseline-cache.ts







/** Fixed names: the cache finds an entry only under the very paths it was saved with. */
const FILES = { baseline: 'llm-bench-baseline.gz', answers: 'llm-bench-answers.gz' };
const TIMEOUT_MS = 10_000;
const MAX_FILE_BYTES = 8 * 1024 * 1024;
const NOTHING = { baseline: { cells: [] }, answers: { cells: [] }, key: null };
/** Restores the baseline that the origin allows. Never rejects: a cache that fails costs its deadline and a warning. */
async function restoreBaseline(site, origin) {
    if (origin.status === 'forged')
        return disbelieve(origin.reason);
    return await withService(site, async (service) => {
        const exact = origin.status === 'verified' ? origin.key : `${site.prefix}none`;
        const prefixes = origin.status === 'verified' ? [] : [site.prefix];
        const result = await callService({ kind: 'restore', files: Object.values(FILES), key: exact, prefixes }, service);
        if (result.status === 'restored') {
            if (origin.status === 'verified' && result.key !== origin.key)
                return disbelieve('the cache gave another entry than the default branch has');
            const found = read(service.folder, result.key);
            return { ...found, warning: found.warning ?? explainOrigin(origin) };
        }
        if (result.status === 'failed')
            return { ...NOTHING, isSound: false, warning: `the baseline could not be restored: ${result.reason}` };
        const isLost = origin.status === 'verified';
        return {
            ...NOTHING,
            isSound: true,
            warning: isLost
                ? 'there is a cached baseline, but the cache does not give it to this runner: it was saved on another system'
                : null,
        };
    });
}
/**
 * Saves the known baseline with new runs added, as an entry of its own. Where another run saved one in the meantime, the
 * new runs are added to that. Gives a sentence on what went wrong, null where all is well. Never rejects.
 */
async function saveBaseline(site, key, known, update, runs) {
    const first = await trySave(site, key, known, update, runs);
    if (first.status !== 'outdated')
        return first.warning;
    const newer = await restoreBaseline(site, { status: 'own' });
    if (!newer.isSound)
        return newer.warning;
    const second = await trySave(site, key, newer, update, runs);
    if (second.status !== 'outdated')
        return second.warning;
    return 'the baseline was not saved: other runs saved theirs at the same time';
}
function ended(warning) {
    return { status: 'ended', warning };
}
async function trySave(site, key, known, update, runs) {
    const baseline = seal(update(addRuns(known.baseline, runs)));
    if (baseline === null)
        return ended('the baseline was not saved: it is larger than 4 MiB');
    const answers = seal(keepAnswers(known.answers, runs.filter(({ drift }) => drift?.status !== 'possible'))) ?? seal({ cells: [] });
    return await withService(site, async (service) => {
        (0,external_node_fs_.writeFileSync)(external_node_path_default().join(service.folder, FILES.baseline), baseline);
        (0,external_node_fs_.writeFileSync)(external_node_path_default().join(service.folder, FILES.answers), answers ?? '');
        const { prefix } = site;
        const result = await callService({ kind: 'save', files: Object.values(FILES), key, prefix, newestKnown: known.key }, service);
        if (result.status === 'outdated')
            return { status: 'outdated' };
        return ended(result.status === 'failed' ? `the baseline was not saved: ${result.reason}` : null);
    });
}
function disbelieve(reason) {
    return { ...NOTHING, isSound: true, warning: `the cached baseline is not believed: ${reason}` };
}
async function withService({ env, launcher }, act) {
    return await inOwnFolder(env, (folder) => act({ launcher, folder, env, timeoutMs: TIMEOUT_MS }));
}
function read(folder, key) {
    const baseline = openFile(external_node_path_default().join(folder, FILES.baseline), checkBaseline);
    if (baseline.status === 'refused')
        return {
            ...NOTHING,
            key,
            isSound: true,
            warning: `the cached baseline is not believed: ${baseline.reason}`,
        };
    const answers = openFile(external_node_path_default().join(folder, FILES.answers), checkAnswers);
    return {
        baseline: baseline.value,
        answers: answers.status === 'sound' ? answers.value : NOTHING.answers,
        key,
        isSound: true,
        warning: null,
    };
}
function openFile(file, check) {
    const stat = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (stat?.isFile() !== true)
        return { status: 'refused', reason: 'it is not there' };
    if (stat.size > MAX_FILE_BYTES)
        return { status: 'refused', reason: `it has ${stat.size} bytes` };
    return sealed_open((0,external_node_fs_.readFileSync)(file), check);
}
function explainOrigin(origin) {
    if (origin.status !== 'unknown')
        return null;
    return `where the baseline came from could not be verified (the job's permissions need \`actions: read\`): ${origin.reason}`;
}

// EXTERNAL MODULE: ./src/github/rest.ts
var github_rest = __webpack_require__(66417);
;// CONCATENATED MODULE: ./src/github/cache-origin.ts

const cache_origin_PAGE = 100;
/** Finds out which entry with this prefix is the default branch's. */
async function findOrigin(api, { defaultBranch, isOnDefaultBranch }, prefix) {
    if (isOnDefaultBranch)
        return { status: 'own' };
    if (defaultBranch === null)
        return { status: 'unknown', reason: 'the default branch is not known' };
    const ref = `refs/heads/${defaultBranch}`;
    try {
        const [newest] = (await list(api, prefix, ref)).entries;
        if (newest === undefined) {
            const { entries } = await list(api, prefix);
            return entries.length === 0
                ? { status: 'unknown', reason: 'the list of caches does not show it' }
                : { status: 'forged', reason: `the only entries are of other refs: ${entries[0]?.ref ?? ''}` };
        }
        const { entries, isWhole } = await list(api, newest.key);
        // An exact key is a prefix too: a longer one of another ref would be found in its place.
        const isAlone = isWhole && entries.every((entry) => entry.ref === ref);
        return isAlone
            ? { status: 'verified', key: newest.key }
            : { status: 'forged', reason: 'another ref has an entry that would be found in its place' };
    }
    catch (error) {
        return { status: 'unknown', reason: (0,github_rest/* describeError */.Uc)(error) };
    }
}
async function list({ rest, owner, repo }, prefix, ref) {
    const { data } = await rest.actions.getActionsCacheList({
        owner,
        repo,
        key: prefix,
        per_page: cache_origin_PAGE,
        sort: 'created_at',
        direction: 'desc',
        ...(ref !== undefined && { ref }),
    });
    const entries = data.actions_caches.flatMap((entry) => entry.key?.startsWith(prefix) === true && (ref === undefined || entry.ref === ref)
        ? [{ key: entry.key, ref: entry.ref ?? '' }]
        : []);
    return { entries, isWhole: data.total_count <= cache_origin_PAGE };
}

;// CONCATENATED MODULE: ./src/github/known-baseline.ts








/** Reads the baseline from results that the workflow names. What cannot be read is a UserError. */
function readNamedBaseline(named, cwd) {
    const records = (0,read_results/* readResults */.x8)(external_node_path_default().resolve(cwd, named));
    return { records, pendingDrift: new Map(), restored: null, warning: null };
}
const NEWER = 'the baseline has no run of a commit at or before the base of this change: it is held against a newer one';
/**
 * Restores the baseline from the cache: for each cell what the nearest commit before the tested one had, else the newest.
 * Never rejects.
 */
async function findKnownBaseline(api, context, site) {
    const origin = api === null
        ? { status: 'unknown', reason: 'there is no token' }
        : await findOrigin(api, context, site.prefix);
    const restored = await restoreBaseline(site, origin);
    const { baseline, answers, warning } = restored;
    const history = baseline.cells.length > 0 && api !== null ? await listHistory(api, context) : null;
    const [before, anywhere] = [positionsIn(history, context), positionsIn(null, context)];
    const chosen = baseline.cells.flatMap((cell) => {
        const near = choosePool(cell, before);
        const pool = near ?? choosePool(cell, anywhere);
        return pool === undefined ? [] : [{ cell, pool, isNewer: near === undefined }];
    });
    return {
        records: chosen.flatMap(({ cell, pool }) => toRecords(cell, pool, answers)),
        pendingDrift: new Map(chosen.flatMap(({ cell, pool: { marked } }) => marked === undefined ? [] : [[(0,match_cells/* keyOf */.TN)(cell.benchmark_name, cell.model_id), marked.direction]])),
        restored,
        warning: warning ?? (chosen.some(({ isNewer }) => isNewer) ? NEWER : null),
    };
}

// EXTERNAL MODULE: ./src/github/log.ts
var github_log = __webpack_require__(53385);
;// CONCATENATED MODULE: ./src/github/merged-pull-request.ts

const MARKER = /<!-- llm-bench-measured ([0-9a-f ]*) -->/;
/** What fits into a check's summary beside the report. */
const MAX_FINGERPRINTS = 250;
const ENDED = new Set(['success', 'failure', 'neutral']);
/** Gives the hidden line by which a later push knows what this check has measured. */
function renderMeasured(fingerprints) {
    return `<!-- llm-bench-measured ${[...new Set(fingerprints)].slice(0, MAX_FINGERPRINTS).join(' ')} -->`;
}
/**
 * Finds out what was measured already by the pull request that brought a commit to the default branch: its own check said
 * what it found, and whoever merged it accepted that. Nothing where it cannot be told.
 */
async function findMeasured(api, { sha }, checkName) {
    const { rest, owner, repo } = api;
    try {
        const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha });
        const merged = data.find((one) => one.merged_at !== null && one.merge_commit_sha === sha);
        if (merged === undefined)
            return () => false;
        const result = await (0,check_run/* findResult */.tb)(api, { name: checkName, sha: merged.head.sha });
        if (result === null || !ENDED.has(result.conclusion))
            return () => false;
        // GitHub may hand out a check without its output; that it ended is then all there is to know.
        if (result.summary === '')
            return () => true;
        const fingerprints = new Set(MARKER.exec(result.summary)?.[1]?.split(' '));
        return (fingerprint) => fingerprints.has(fingerprint);
    }
    catch {
        return () => false;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./src/github/comment.ts


/** Who writes with a workflow's own token. */
const ACTIONS_BOT = 'github-actions[bot]';
/** Writes the comment: over our earlier one, found by its marker and its author over all pages, else as a new one. */
async function publishComment(api, sticky, markdown) {
    const { rest, owner, repo } = api;
    const body = `${markerOf(sticky)}\n${markdown}`;
    const find = () => findOurs(api, sticky);
    let created;
    const create = async () => {
        const { data } = await rest.issues.createComment({ owner, repo, issue_number: sticky.pullRequest, body });
        created = { id: data.id, url: data.html_url, runId: sticky.runId, runAttempt: sticky.runAttempt };
        return created;
    };
    const existing = sticky.mayCreate ? await (0,github_rest/* createOnce */.Ur)(find, create) : await find();
    if (existing === null)
        return { status: 'not_needed' };
    if (existing === created)
        return { status: 'written', url: existing.url };
    if (isNewer(existing, sticky))
        return { status: 'outdated' };
    const { data } = await rest.issues.updateComment({ owner, repo, comment_id: existing.id, body });
    return { status: 'written', url: data.html_url };
}
function markerOf({ checkName, runId, runAttempt }) {
    return `<!-- llm-bench-action ${keyOf(checkName)} run=${runId} attempt=${runAttempt} -->`;
}
function keyOf(checkName) {
    return (0,external_node_crypto_.createHash)('sha256').update(checkName).digest('hex').slice(0, 12);
}
function isNewer(a, b) {
    return a.runId > b.runId || (a.runId === b.runId && a.runAttempt > b.runAttempt);
}
async function findOurs(api, sticky) {
    const { rest, listAll, owner, repo } = api;
    const comments = await listAll(rest.issues.listComments, {
        owner,
        repo,
        issue_number: sticky.pullRequest,
        per_page: 100,
    });
    const pattern = new RegExp(`^<!-- llm-bench-action ${keyOf(sticky.checkName)} run=(\\d+) attempt=(\\d+) -->`);
    const marked = comments.flatMap(({ id, html_url, body, user }) => {
        const match = pattern.exec(body ?? '');
        if (match === null)
            return [];
        return [
            { id, url: html_url, runId: Number(match[1]), runAttempt: Number(match[2]), author: user?.login },
        ];
    });
    if (marked.length === 0)
        return null;
    const author = sticky.author ?? (await whoAmI(api));
    return (marked.find((one) => one.author === author) ?? marked.find((one) => one.author === ACTIONS_BOT) ?? null);
}
/** A workflow's token may not ask who it is: it is the bot. */
async function whoAmI({ rest }) {
    try {
        return (await rest.users.getAuthenticated()).data.login;
    }
    catch {
        return ACTIONS_BOT;
    }
}

;// CONCATENATED MODULE: ./src/github/publisher.ts




/** Says what a run found on its commit and its pull request. What it may not write is a warning, never a failure. */
class Publisher {
    #api;
    #context;
    #inputs;
    #log;
    #missing = new Set();
    #check = null;
    /** @param api null: there is no token, nothing is written but the job's summary. */
    constructor(api, context, inputs, log) {
        this.#api = api;
        this.#context = context;
        this.#inputs = inputs;
        this.#log = log;
    }
    /** Opens the check, so that people see that something is coming; the post step knows of it from now on. */
    async open() {
        const { checkSha: sha, runUrl } = this.#context;
        await this.#try('the check', 'checks: write', async (api) => {
            this.#check = await (0,check_run/* openCheck */.Xq)(api, { name: this.#inputs.checkName, sha }, runUrl);
            (0,core/* saveState */.LZ)('check-id', this.#check.id);
        });
    }
    /** Publishes everywhere at once, then says in one warning which permissions were missing. */
    async publish(publication) {
        const [, commentUrl] = await Promise.all([
            this.#closeCheck(publication),
            this.#comment(publication),
            this.#summarize(publication.markdown),
        ]);
        this.#explainMissing();
        return { checkUrl: this.#check?.url ?? '', commentUrl };
    }
    async #closeCheck({ conclusion, title, markdown, hidden, annotations }) {
        const check = this.#check;
        if (check === null)
            return;
        await this.#try('the check', 'checks: write', async (api) => {
            const result = { conclusion, title, summary: `${markdown}\n${hidden}` };
            await (0,check_run/* closeCheck */.tQ)(api, check.id, { ...result, annotations: annotations.slice(0, check_run/* MAX_ANNOTATIONS */.KE) });
            (0,core/* saveState */.LZ)('check-closed', 'true');
        });
    }
    async #comment({ markdown, comment }) {
        const { pullRequest, runId, runAttempt, isWithoutSecrets } = this.#context;
        // A token that could not open the check of a fork's pull request cannot comment on it either.
        const isReadOnly = isWithoutSecrets && this.#check === null;
        if (pullRequest === null || !this.#inputs.comment || isReadOnly)
            return '';
        const author = this.#check?.app == null ? null : `${this.#check.app}[bot]`;
        const sticky = {
            pullRequest: pullRequest.number,
            checkName: this.#inputs.checkName,
            runId,
            runAttempt,
            author,
            mayCreate: comment === 'write',
        };
        let url = '';
        await this.#try('the comment', 'pull-requests: write', async (api) => {
            const published = await publishComment(api, sticky, `${markdown}\n${this.#renderFooter()}\n`);
            if (published.status === 'written')
                ({ url } = published);
            if (published.status === 'outdated')
                this.#log.info('a newer run has commented already: its comment stands');
        });
        return url;
    }
    /** Which run and commit a comment speaks of: it outlives both. */
    #renderFooter() {
        const { runUrl, checkSha } = this.#context;
        const commit = checkSha.slice(0, 7);
        return `<sub>Of commit ${commit}, by [this run](${runUrl}); its artifact \`benchmark-results\` holds every answer.</sub>`;
    }
    async #summarize(markdown) {
        try {
            await core/* summary */.z.addRaw(markdown, true).write();
        }
        catch (error) {
            this.#log.warning(`the job's summary could not be written: ${(0,github_rest/* describeError */.Uc)(error)}`);
        }
    }
    async #try(what, permission, act) {
        if (this.#api === null)
            return;
        try {
            await act(this.#api);
        }
        catch (error) {
            if ((0,github_rest/* isForbidden */.US)(error))
                this.#missing.add(permission);
            else
                this.#log.warning(`${what} could not be written: ${(0,github_rest/* describeError */.Uc)(error)}`);
        }
    }
    #explainMissing() {
        if (this.#missing.size === 0)
            return;
        const { isWithoutSecrets } = this.#context;
        if (isWithoutSecrets)
            this.#log.notice("a pull request from a fork has a token that only reads: the report is in the job's summary");
        else
            this.#log.warning(`the token may not write everything: add to the job's \`permissions\`: ${[...this.#missing].join(', ')}. The verdict stands.`);
    }
}

;// CONCATENATED MODULE: ./src/github/conclude.ts

/** What passes without being a success. */
const WARNING = new Set([
    'regressed',
    'below_floor',
    'unmeasured',
    'incomparable',
    'minor_regression',
    'inconclusive',
    'not_run',
]);
/**
 * Decides whether the check fails. Cells that are accepted (the pull request that brought them was measured by its own
 * check, and merged) are shown and not gated.
 */
function conclude(comparison, failOn, isAccepted) {
    const gated = comparison.cells.filter((cell) => !isAccepted(cell));
    const code = (0,gate/* exitCode */.I$)({ ...comparison, cells: gated }, (0,gate/* parseFailOn */.XV)(failOn));
    const isWarning = comparison.cells.some(({ verdict, isTooSlow }) => WARNING.has(verdict) || isTooSlow);
    const accepted = comparison.cells.length - gated.length;
    const words = failOn.trim().replaceAll(/[\s,]+/g, ', ');
    return {
        exitCode: code,
        conclusion: code !== 0 ? 'failure' : isWarning ? 'neutral' : 'success',
        gate: `The check ${code === 0 ? 'passes' : 'fails'}; it fails on ${words}.` +
            (accepted > 0
                ? ` ${accepted === 1 ? 'One cell is' : `${accepted} cells are`} not gated: the merged pull request's own check measured it.`
                : ''),
    };
}

;// CONCATENATED MODULE: ./src/github/new-runs.ts
/** The events whose runs of the default branch make the baseline. */
const SAVING = new Set(['push', 'schedule', 'workflow_dispatch']);
/** Whether this run may save a baseline: never a pull request's, never another branch's. */
function maySave({ event, isOnDefaultBranch }, { saveBaseline }) {
    return saveBaseline === 'auto' && isOnDefaultBranch && SAVING.has(event);
}
/** Gives the answers that enter the baseline: those of whole cells that were measured, worse ones too. */
function listNewRuns(run, comparison, selected, { sha, runId, runAttempt }) {
    const provenance = { commit: sha, run_id: runId, run_attempt: runAttempt, at: run.started_at };
    return selected.flatMap(({ cell }, index) => {
        const record = run.cells.find(({ benchmark_name, model_id }) => benchmark_name === cell.benchmark.name && model_id === cell.model.id);
        const { isMeasured = false, drift = null } = comparison.cells[index] ?? {};
        if (record?.config === undefined || !isMeasured || !cell.complete)
            return [];
        const { fingerprint, recipe } = cell;
        const cases = cell.cases.map(({ case: { id }, hash }) => [id, hash]);
        return [{ record: { ...record, config: record.config, fingerprint, recipe }, cases, provenance, drift }];
    });
}

;// CONCATENATED MODULE: ./src/github/outputs.ts

/** Sets the step's outputs; what does not exist is empty. */
function setOutputs(outputs) {
    (0,core/* setOutput */.uH)('verdict', outputs.verdict);
    (0,core/* setOutput */.uH)('pass-rate', outputs.passRate ?? '');
    (0,core/* setOutput */.uH)('regressions', outputs.regressions);
    (0,core/* setOutput */.uH)('cost-usd', outputs.costUsd ?? '');
    (0,core/* setOutput */.uH)('comment-url', outputs.commentUrl);
    (0,core/* setOutput */.uH)('check-url', outputs.checkUrl);
    (0,core/* setOutput */.uH)('results-path', outputs.resultsPath);
    (0,core/* setOutput */.uH)('result-json', outputs.resultJson);
}

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/markdown.ts + 4 modules
var report_markdown = __webpack_require__(32043);
// EXTERNAL MODULE: ./src/report/verdict-json.ts
var verdict_json = __webpack_require__(19350);
// EXTERNAL MODULE: ./src/results/write-run.ts + 1 modules
var write_run = __webpack_require__(77423);
;// CONCATENATED MODULE: ./src/publish-run.ts
/** The end of the action: report, check, comment, outputs, artifact, baseline. */
















/** Characters of the `result-json` output, and how many ids of a list it holds where it would be longer. */
const MAX_OUTPUT_LENGTH = 200_000;
const MAX_OUTPUT_IDS = 20;
/** Publishes a run's verdict wherever it is said and keeps what is to be kept; gives the exit code. */
async function publishRun(action, finished) {
    const { context, cwd, log } = action;
    const { publisher, loaded, known, outcome, results } = finished;
    const { run, comparison, selected } = outcome;
    const { redact } = loaded.access;
    const concluded = await concludeRun(action, outcome, finished.isAccepted);
    const notes = known.warning === null ? [] : [known.warning];
    const markdown = redact((0,report_markdown/* renderMarkdown */.G)({ comparison, run, selected, notes, gate: concluded.gate }));
    const written = (0,write_run/* writeRun */.b)(results, run, markdown);
    const title = redact((0,headline/* headline */.P)(comparison, report_escape/* plainText */.wh));
    const nothingWasRun = run.requests === 0 && comparison.verdict === 'unchanged';
    const [published] = await Promise.all([
        publisher.publish({
            ...concluded,
            title,
            markdown,
            hidden: renderMeasured(listMeasured(outcome)),
            annotations: annotateCases(comparison, {
                workspace: context.workspace,
                cwd,
                findCase: loaded.findCase,
            }),
            comment: nothingWasRun ? 'update' : 'write',
        }),
        save(action, finished),
        run.cells.length === 0
            ? null
            : upload(action, [...written, external_node_path_default().join(results, 'run.json'), external_node_path_default().join(results, 'summary.md')], results),
    ]);
    setOutputs({
        verdict: comparison.verdict,
        passRate: overallPassRate(outcome),
        regressions: comparison.cells.filter(({ verdict }) => verdict === 'regressed').length,
        costUsd: run.cost_usd,
        ...published,
        resultsPath: external_node_path_default().relative(context.workspace, results) || '.',
        resultJson: redact(renderResultJson(comparison, concluded.exitCode)),
    });
    if (concluded.exitCode === 0)
        log.info(title);
    else
        log.error(title);
    return concluded.exitCode;
}
/** What a later push need not be gated for: unchanged cells fail nothing. */
function listMeasured({ selected, comparison }) {
    return selected.flatMap(({ cell }, index) => {
        const { isMeasured = false, verdict = 'unchanged' } = comparison.cells[index] ?? {};
        return isMeasured && verdict !== 'unchanged' ? [cell.fingerprint] : [];
    });
}
async function concludeRun({ inputs }, { comparison, selected }, isAccepted) {
    const strict = conclude(comparison, inputs.failOn, () => false);
    if (strict.exitCode === 0)
        return strict;
    const accepted = new Set();
    for (const [index, cell] of comparison.cells.entries()) {
        const planned = selected[index]?.cell;
        if (planned !== undefined && (await isAccepted(planned)))
            accepted.add(cell);
    }
    return conclude(comparison, inputs.failOn, (cell) => accepted.has(cell));
}
async function save({ context, inputs, log }, { known, outcome, loaded, cache }) {
    const { restored } = known;
    if (!maySave(context, inputs))
        return;
    const runs = listNewRuns(outcome.run, outcome.comparison, outcome.selected, context);
    if (runs.length === 0)
        return;
    if (restored?.isSound === false) {
        log.warning('the baseline was not saved: what is there could not be read, and would have been replaced');
        return;
    }
    const isWhole = inputs.benchmarks.length === 0 && inputs.models.length === 0;
    const planned = new Set(loaded.plan.cells.map(({ benchmark, model }) => `${benchmark.name}\n${model.id}`));
    const update = (baseline) => isWhole ? keepCells(baseline, (benchmark, model) => planned.has(`${benchmark}\n${model}`)) : baseline;
    const key = cacheKey(cache.prefix, context, new Date(outcome.run.started_at));
    const warning = await saveBaseline(cache, key, restored ?? (await restoreBaseline(cache, { status: 'own' })), update, runs);
    if (warning === null)
        log.info(`saved the answers of ${(0,format/* plural */.LS)(runs.length, 'cell')} to the baseline`);
    else
        log.warning(warning);
}
async function upload({ site, context, log }, files, folder) {
    const warning = await uploadResults(files, folder, context, {
        env: site.env,
        launcher: site.serviceLauncher,
    });
    if (warning !== null)
        log.warning(warning);
}
/** GitHub takes a mebibyte of UTF-16 for all outputs of a job: where all ids do not fit, each list is cut. */
function renderResultJson(comparison, exitCode) {
    const whole = JSON.stringify((0,verdict_json/* buildVerdictJson */.U)(comparison, exitCode));
    if (whole.length <= MAX_OUTPUT_LENGTH)
        return whole;
    return JSON.stringify((0,verdict_json/* buildVerdictJson */.U)(comparison, exitCode, MAX_OUTPUT_IDS));
}
/** The mean over all cases of all cells. */
function overallPassRate({ comparison }) {
    const sides = comparison.cells.flatMap(({ candidate }) => candidate ?? []);
    const cases = sides.reduce((sum, side) => sum + side.cases, 0);
    return cases === 0 ? null : sides.reduce((sum, side) => sum + side.rate * side.cases, 0) / cases;
}

;// CONCATENATED MODULE: ./src/github/what-is-run.ts
/** Says why everything is run; null where only what differs from its baseline is. */
function explainEverything({ event }, { forceRun }) {
    if (forceRun)
        return 'force-run: true';
    if (event === 'schedule')
        return 'a schedule runs everything';
    if (event === 'workflow_dispatch')
        return 'it was started by hand';
    return null;
}
/** Whether runs of an unchanged configuration are looked at for the provider's drift: the default branch's regular ones. */
function looksForDrift({ event, isOnDefaultBranch }) {
    return isOnDefaultBranch && (event === 'schedule' || event === 'workflow_dispatch');
}

// EXTERNAL MODULE: ./src/load-plan.ts + 26 modules
var load_plan = __webpack_require__(28989);
// EXTERNAL MODULE: ./src/pipeline.ts + 18 modules
var pipeline = __webpack_require__(34282);
// EXTERNAL MODULE: ./src/providers/redact.ts
var redact = __webpack_require__(83501);
// EXTERNAL MODULE: ./src/report/failure.ts
var failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/action.ts
/** The action's steps: inputs -> baseline and plan -> pipeline -> publish -> outputs -> exit code. Report first, fail last. */

























/** The user's mistake, or a defect of ours: there is no verdict. */
const FAILED = 2;
const OPTION = /--(config|benchmark|model|fail-on|allowed-hosts)\b/g;
/** Runs the action and gives its exit code; a run that is interrupted rejects, its check is left to the post step. */
async function runAction(site) {
    const log = new github_log.Log();
    const context = (0,github_context/* readContext */.y)(site.env);
    const inputs = (0,github_inputs/* readInputs */.K)(site.env, context.chosen);
    const api = inputs.token === '' ? null : (0,github_rest/* openApi */.Nd)(inputs.token, context);
    const cwd = external_node_path_default().resolve(context.workspace, inputs.workingDirectory);
    const action = { site, context, inputs, api, cwd, log };
    const publisher = new Publisher(api, context, inputs, log);
    log.hide((0,redact/* createRedactor */.l)([inputs.token, ...Object.values(inputs.keys)]));
    const opened = publisher.open();
    try {
        return await measure(action, publisher, opened);
    }
    catch (error) {
        if (site.signal.aborted)
            throw error;
        await opened;
        return await reportFailure(error, action, publisher);
    }
}
async function measure(action, publisher, opened) {
    const { site, inputs, cwd, log } = action;
    (0,gate/* parseFailOn */.XV)(inputs.failOn);
    if (!(0,external_node_fs_.existsSync)(cwd))
        throw (0,domain_problem.userError)(`input \`working-directory\`: there is no folder \`${inputs.workingDirectory}\``);
    const config = external_node_path_default().normalize(inputs.config ?? (0,config_config/* findConfig */.u0)(cwd));
    const cache = {
        prefix: cachePrefix(config, external_node_path_default().normalize(inputs.workingDirectory)),
        launcher: site.serviceLauncher,
        env: site.env,
    };
    const finding = findBaseline(action, cache);
    // Where the plan is wrong nobody waits for the baseline.
    finding.catch(() => undefined);
    const fetching = fetchEarlier(action.context, { env: site.env, launcher: site.serviceLauncher });
    const loaded = await (0,load_plan/* loadPlan */.Y)({ ...inputs, config, cases: [], tags: [] }, { cwd, env: site.env, signal: site.signal });
    log.hide(loaded.access.redact);
    const results = external_node_path_default().resolve(cwd, inputs.resultsDir);
    (0,write_run/* prepareResultsFolder */.O)(results);
    const [known] = await Promise.all([finding, opened]);
    if (known.warning !== null)
        log.warning(known.warning);
    const isAccepted = createAcceptance(action);
    const outcome = await ask(action, isAccepted, await fetching, loaded, known);
    return await publishRun(action, { publisher, loaded, known, outcome, results, cache, isAccepted });
}
async function findBaseline({ api, context, inputs, cwd }, cache) {
    if (inputs.baseline !== undefined)
        return readNamedBaseline(inputs.baseline, cwd);
    return await findKnownBaseline(api, context, cache);
}
async function ask({ site, context, inputs, log }, isAccepted, earlier, { plan, access }, { records, pendingDrift }) {
    return await (0,pipeline/* runBenchmarks */.w)(plan, records, {
        openModel: access.openModel,
        findEvaluator: evaluators/* getEvaluator */.s,
        startedAt: new Date(),
        now: () => new Date(),
        toolVersion: version/* VERSION */.x,
        everything: explainEverything(context, inputs),
        isWhole: inputs.benchmarks.length === 0 && inputs.models.length === 0,
        isWithoutSecrets: context.isWithoutSecrets,
        isAccepted,
        earlier,
        pendingDrift: looksForDrift(context) ? pendingDrift : null,
        onProgress: (0,show_progress/* showProgress */.R)({ isTerminal: false, err: (text) => log.info(text) }),
        signal: site.signal,
    });
}
/** Looks up what a merged pull request's check measured, once, and only where that decides something. */
function createAcceptance({ api, context, inputs }) {
    if (api === null || context.event !== 'push' || !context.isOnDefaultBranch)
        return () => Promise.resolve(false);
    let found;
    return async ({ fingerprint }) => {
        found ??= findMeasured(api, context, inputs.checkName);
        return (await found)(fingerprint);
    };
}
async function reportFailure(error, { context, cwd, log }, publisher) {
    const isMistake = error instanceof domain_problem.UserError;
    const problems = isMistake ? error.problems.map(nameInputs) : [];
    const { title, markdown } = (0,failure.explainFailure)(isMistake ? new domain_problem.UserError(problems) : error);
    log.error(title);
    for (const problem of problems)
        log.info((0,domain_problem.renderProblem)(problem));
    if (!isMistake)
        log.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
    await publisher.publish({
        conclusion: 'failure',
        title,
        markdown: log.redact(markdown),
        hidden: '',
        annotations: annotateProblems(problems, { workspace: context.workspace, cwd }),
        comment: isMistake ? 'write' : 'update',
    });
    return FAILED;
}
/** The steps speak of the command line's options; who wrote a workflow knows them as inputs. */
function nameInputs({ message, ...rest }) {
    return { ...rest, message: message.replaceAll(OPTION, 'input `$1`') };
}


/***/ }),

/***/ 53603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UserError: () => (/* binding */ UserError),
/* harmony export */   renderProblem: () => (/* binding */ renderProblem),
/* harmony export */   userError: () => (/* binding */ userError)
/* harmony export */ });
/** The user's mistake (usage, config or data): ends the run with exit code 2, all problems named at once. */
class UserError extends Error {
    name = 'UserError';
    problems;
    constructor(problems, options) {
        super(problems.map(renderProblem).join('\n'), options);
        this.problems = problems;
    }
}
/** Makes a UserError of one problem. */
function userError(message, place, options) {
    return new UserError([place === undefined ? { message } : { message, place }], options);
}
/** Gives `file:line:column: message`, as compilers and editors write it. */
function renderProblem({ message, place }) {
    if (place === undefined)
        return message;
    const position = [place.line, place.column].filter((n) => n !== undefined);
    return `${[place.file, ...position].join(':')}: ${message}`;
}


/***/ }),

/***/ 35867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ MAX_ANNOTATIONS),
/* harmony export */   Xq: () => (/* binding */ openCheck),
/* harmony export */   tQ: () => (/* binding */ closeCheck),
/* harmony export */   tb: () => (/* binding */ findResult)
/* harmony export */ });
/* harmony import */ var _rest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66417);

/** By which our check is told from others of its name, a job's own for one. */
const EXTERNAL_ID = 'llm-bench-action';
/** GitHub refuses more in one call. */
const MAX_ANNOTATIONS = 50;
const MAX_TITLE = 250;
/** Opens the check of this name on the commit as in progress: the one that is there from an earlier run, else a new one. */
async function openCheck(api, { name, sha }, detailsUrl) {
    const { rest, owner, repo } = api;
    const progress = {
        status: 'in_progress',
        started_at: new Date().toISOString(),
        details_url: detailsUrl,
        output: { title: 'Running', summary: 'The benchmarks are being run.' },
    };
    let created;
    const check = await (0,_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .createOnce */ .Ur)(() => findCheck(api, { name, sha }), async () => {
        const { data } = await rest.checks.create({
            owner,
            repo,
            name,
            head_sha: sha,
            external_id: EXTERNAL_ID,
            ...progress,
        });
        created = toCheckRun(data);
        return created;
    });
    if (check !== created)
        await rest.checks.update({ owner, repo, check_run_id: check.id, ...progress });
    return check;
}
/** Ends a check; GitHub replaces its whole output. */
async function closeCheck({ rest, owner, repo }, id, { conclusion, title, summary, annotations }) {
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
            annotations: annotations.slice(0, MAX_ANNOTATIONS),
        },
    });
}
/** Finds what our check of this name on a commit came to; null where there is none that has ended. */
async function findResult(api, named) {
    const [run] = await listOurs(api, named);
    if (run?.status !== 'completed')
        return null;
    return { conclusion: run.conclusion ?? '', summary: run.output.summary ?? '' };
}
async function findCheck(api, named) {
    const [run] = await listOurs(api, named);
    return run === undefined ? null : toCheckRun(run);
}
async function listOurs({ rest, owner, repo }, { name, sha }) {
    const { data } = await rest.checks.listForRef({ owner, repo, ref: sha, check_name: name, per_page: 100 });
    return data.check_runs.filter((run) => run.name === name && run.external_id === EXTERNAL_ID);
}
function toCheckRun(run) {
    return { id: run.id, url: run.html_url ?? '', app: run.app?.slug ?? null };
}
function cut(text, length) {
    return text.length > length ? `${text.slice(0, length - 1)}…` : text;
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


/** Events whose workflow has secrets while the files may be anyone's. */
const REFUSED = new Set([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'pull_request_review',
    'pull_request_review_comment',
]);
const NO_COMMIT = /^0*$/;
/** Reads what the runner says in `GITHUB_*` and the event's payload; events that cannot be trusted are a UserError. */
function readContext(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    if (REFUSED.has(event))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`the event \`${event}\` runs with secrets over files that anyone may have written; use \`pull_request\`: forks get a report there too, without secrets`);
    const payload = readPayload(env['GITHUB_EVENT_PATH']);
    const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const sha = env['GITHUB_SHA'] ?? '';
    const ref = env['GITHUB_REF'] ?? '';
    const runId = Number(env['GITHUB_RUN_ID'] ?? 0);
    const pullRequest = readPullRequest(payload, sha);
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
        defaultBranch,
        isOnDefaultBranch: defaultBranch !== null && ref === `refs/heads/${defaultBranch}`,
        runId,
        runNumber: Number(env['GITHUB_RUN_NUMBER'] ?? 0),
        runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
        runUrl: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${owner}/${repo}/actions/runs/${runId}`,
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        pullRequest,
        before: readBefore(payload, event),
        chosen: { benchmark: payload.text('inputs', 'benchmark'), model: payload.text('inputs', 'model') },
        isWithoutSecrets: pullRequest !== null && (isOfFork(payload) || env['GITHUB_ACTOR'] === 'dependabot[bot]'),
    };
}
/** An event's payload, of which nothing is certain to be there. */
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
/** A fork that is gone (its repository is null) is a fork. */
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

/***/ 65446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21779);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);


const MAX_COUNT = 1000;
/**
 * Reads the inputs as the runner hands them over, in `INPUT_*`; what was chosen by hand stands in for an empty `benchmark`
 * or `model`. Everything wrong with them is one UserError.
 */
function readInputs(env, chosen) {
    const problems = [];
    const reader = new InputReader(env, problems);
    const keys = { openai: reader.text('openai-api-key'), anthropic: reader.text('anthropic-api-key') };
    const inputs = {
        config: reader.text('config') || undefined,
        benchmarks: splitList(reader.text('benchmark') || (chosen.benchmark ?? '')),
        models: splitList(reader.text('model') || (chosen.model ?? '')),
        token: reader.text('github-token'),
        keys: Object.fromEntries(Object.entries(keys).filter(([, key]) => key !== '')),
        allowedHosts: reader.text('allowed-hosts'),
        failOn: reader.text('fail-on') || 'regression, below-floor, unmeasured',
        gate: (0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_1__/* .createGate */ .q)({
            min_pass_rate: reader.share('min-pass-rate'),
            regression_threshold: reader.share('regression-threshold'),
        }),
        repeat: reader.count('repeat'),
        concurrency: reader.count('concurrency'),
        baseline: reader.text('baseline') || undefined,
        saveBaseline: reader.choice('save-baseline', ['auto', 'never']),
        comment: reader.flag('comment', true),
        checkName: reader.text('check-name') || 'LLM benchmarks',
        forceRun: reader.flag('force-run', false),
        workingDirectory: reader.text('working-directory') || '.',
        resultsDir: reader.text('results-dir') || 'results',
    };
    if (problems.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError(problems);
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
    count(name) {
        const text = this.text(name);
        const value = Number(text);
        if (text === '')
            return undefined;
        const isCount = /^\d+$/.test(text) && value >= 1 && value <= MAX_COUNT;
        return this.#parse(name, isCount, `a whole number from 1 to ${MAX_COUNT}`) ? value : undefined;
    }
    choice(name, [missing, ...others]) {
        const text = this.text(name);
        if (text === '')
            return missing;
        const found = [missing, ...others].find((word) => word === text);
        this.#parse(name, found !== undefined, [missing, ...others].join(' or '));
        return found ?? missing;
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
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);


/** A line of the log is for a person; what is longer is in the report. */
const MAX_LENGTH = 1000;
/** GitHub shows ten of each a step. */
const MAX_EACH = 9;
/** The step's log. Nothing that is printed can be a workflow command, whoever wrote it, and no key is in it. */
class Log {
    #redact = (text) => text;
    #warnings = 0;
    /** Hides further keys from now on. */
    hide(redact) {
        const before = this.#redact;
        this.#redact = (text) => redact(before(text));
    }
    /** Hides the keys in a text that is published elsewhere. */
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
        return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(this.#redact(text), MAX_LENGTH);
    }
}


/***/ }),

/***/ 66417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ openApi),
/* harmony export */   US: () => (/* binding */ isForbidden),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   Ur: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61351);


/** How long one call may take, and how long a server that asks for patience is waited for. */
const TIMEOUT_MS = 8000;
const MAX_WAIT_MS = 10_000;
const ATTEMPTS = 3;
/**
 * Opens the API. Every call has a deadline; reads and changes in place are tried again after a failure that may pass, what
 * creates something is not (see createOnce). An API that never answers is asked no more.
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
                const signal = AbortSignal.timeout(TIMEOUT_MS);
                return await request({ ...options, request: { ...options.request, signal } });
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
/** Whether a call failed because the token may not do it, or not see it. */
function isForbidden(error) {
    const status = statusOf(error);
    return (status === 403 && !isRateLimit(error)) || status === 404 || status === 401;
}
/**
 * Creates something that must not be there twice: a failure after which it may have been created all the same is followed
 * by a look before the next attempt.
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
/** Null: asking again would not help, or not in time. */
function waitBeforeRetry(error, attempt) {
    const status = statusOf(error);
    const asked = retryAfterMs(error);
    if (status === 429 || (status === 403 && isRateLimit(error)))
        return asked !== null && asked <= MAX_WAIT_MS ? asked : null;
    const mayPass = status === null || status >= 500;
    return mayPass ? 300 * 2 ** attempt : null;
}
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
function isTimeout(error) {
    const names = [error, error.cause].map((one) => one instanceof Error ? one.name : '');
    return (names.includes('TimeoutError') || (error instanceof Error && /timeout|timed out/i.test(error.message)));
}


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Cut to what a reader takes in at a glance. */
const MAX_LENGTH = 300;
/** GitHub's Markdown closes no code span that was opened by more than 80 backticks. */
const MAX_BACKTICKS = 40;
/** Controls, and what reorders or hides text: bidirectional marks, zero-width ones, tags, separators, private use. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/** Gives untrusted text as one line without control, reordering or invisible characters, cut to `maxLength` characters. */
function oneLine(text, maxLength = MAX_LENGTH) {
    // Cut before and after: cleaning a megabyte to show a line of it is work for nothing.
    const line = text
        .trimStart()
        .slice(0, 20 * maxLength)
        .replaceAll(/\s+/g, ' ')
        .replaceAll(HIDDEN, '')
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
    // Readers of Markdown differ in what a bar after two backslashes is.
    return codeSpan(text).replaceAll('\\|', '\\ |').replaceAll('|', '\\|');
}
/** Gives untrusted text as code within a line of HTML, where Markdown is not read but mentions are. */
function htmlCode(text) {
    const line = oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return `<code>${line}</code>`;
}
/** Gives a sentence of ours as Markdown; what follows its first colon may be someone else's words, and becomes code. */
function prose(sentence) {
    const colon = sentence.indexOf(': ');
    return colon < 0 ? sentence : `${sentence.slice(0, colon)}: ${codeSpan(sentence.slice(colon + 2))}`;
}
/**
 * Gives untrusted text for a terminal or a log, on one line: besides, neither of the prefixes by which GitHub's runner
 * finds commands in what a step prints (`::` at the start, `##[` anywhere).
 */
function plainText(text, maxLength = MAX_LENGTH) {
    return oneLine(text, maxLength).replaceAll('##[', '## [').replace(/^::/, ': :');
}
/** No text must pass for the hidden comment by which ours is found. */
function breakComments(line) {
    return line.replaceAll('<!--', '<! --');
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainFailure: () => (/* binding */ explainFailure)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);



/** More mistakes than this are counted. */
const MAX_PROBLEMS = 20;
const MAX_LENGTH = 2000;
/** Explains a run that ended without a verdict: the user's mistakes one by one, or a defect of ours. */
function explainFailure(error) {
    return error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError ? explainMistakes(error) : explainDefect(error);
}
function explainMistakes({ problems }) {
    const title = `🔴 llm-bench cannot run: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(problems.length, 'mistake')} in inputs, config or data`;
    const shown = problems
        .slice(0, MAX_PROBLEMS)
        .map((problem) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.renderProblem)(problem), MAX_LENGTH)}`);
    const more = problems.length - shown.length;
    return {
        title,
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
        markdown: [
            `## ${title}`,
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(message)),
            "**Next**: run the job again; if it breaks again, please report it with the step's log.\n",
        ].join('\n\n'),
    };
}


/***/ }),

/***/ 94219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26629);

/** Candidates listed in a message; more would hide the sentence. */
const MAX_LISTED = 30;
/** Gives the candidate that a mistyped word most likely meant, or undefined where none is near. */
function nearest(word, candidates) {
    const limit = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1);
    let best;
    for (const name of candidates) {
        if (Math.abs(name.length - word.length) > limit)
            continue;
        const distance = editDistance(normalize(word), normalize(name));
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { name, distance };
    }
    return best?.name;
}
/** Gives ``; did you mean `x`? Known: ...``, or `; known: ...` where no candidate is near; nothing where there is none. */
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
/** Insertions, deletions, replacements and swaps of neighbours (Damerau 1964, optimal string alignment). */
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

/***/ 26629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
const MAX_LENGTH = 60;
/** Gives what a user wrote as messages show it: in backticks, on one line, shortened, without control characters or a URL's password. */
function quote(written) {
    const line = written
        .slice(0, 10 * MAX_LENGTH)
        .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
        .replaceAll(/\/\/[^/\s]*@/g, '//***@');
    return `\`${line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 3)}...` : line}\``;
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json; a test holds the two together. */
const VERSION = '0.1.0';


/***/ })

};
