export const id = 8551;
export const ids = [8551];
export const modules = {

/***/ 68551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/exit-codes.ts
var exit_codes = __webpack_require__(6197);
// EXTERNAL MODULE: ./src/domain/problem.ts
var domain_problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __webpack_require__(19556);
// EXTERNAL MODULE: ./src/github/inputs.ts + 1 modules
var github_inputs = __webpack_require__(32432);
// EXTERNAL MODULE: ./src/github/log.ts
var github_log = __webpack_require__(53385);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/github/check-owner.ts
var check_owner = __webpack_require__(39069);
// EXTERNAL MODULE: ./src/github/check-run.ts
var check_run = __webpack_require__(35867);
// EXTERNAL MODULE: ./src/github/check-witness.ts
var check_witness = __webpack_require__(21221);
// EXTERNAL MODULE: ./src/github/comment.ts
var github_comment = __webpack_require__(47318);
// EXTERNAL MODULE: ./src/github/outputs.ts
var outputs = __webpack_require__(88353);
// EXTERNAL MODULE: ./src/github/rest.ts
var github_rest = __webpack_require__(66417);
// EXTERNAL MODULE: ./src/github/step-file.ts
var step_file = __webpack_require__(53424);
;// CONCATENATED MODULE: ./src/github/publisher.ts










/** Permission that a check takes. */
const WRITE_CHECKS = 'checks: write';
/** Publishes a run's findings on its commit and its pull request; what it may not write is a warning, not a failure. */
class Publisher {
    #api;
    #context;
    #inputs;
    #log;
    #named;
    #missing = new Set();
    #check = null;
    /** What the check says by now; null: it is open, or a newer run's. */
    #said = null;
    #closing = Promise.withResolvers();
    /** What was vouched for before the check ended: it names that at once. */
    #vouched = [];
    #isShared = false;
    #isForgetful = false;
    /** @param api null: there is no token, nothing is written but the job's summary. */
    constructor(api, context, inputs, log) {
        this.#api = api;
        this.#context = context;
        this.#inputs = inputs;
        this.#log = log;
        const owner = (0,check_owner/* describeOwner */.$S)(context, inputs, (0,external_node_crypto_.randomBytes)(4).toString('hex'));
        this.#named = { name: inputs.checkName, sha: context.checkSha, owner };
    }
    /**
     * Opens the check, so that people see that something is coming; the post step knows of it from now on. Gives false
     * where another job writes a check of the same name: then neither verdict could be told from the other.
     */
    async open() {
        this.remember('check-writer', this.#named.owner.writer);
        await this.#try('the check', WRITE_CHECKS, async (api) => {
            await this.#open(api);
            this.#isShared = await (0,check_run/* hasRival */.DZ)(api, this.#named).catch(() => false);
        });
        if (this.#missing.has(WRITE_CHECKS))
            this.remember('check-closed', 'true');
        return !this.#isShared;
    }
    async #open(api) {
        this.#check = await (0,check_run/* openCheck */.Xq)(api, this.#named, this.#context.runUrl);
        this.remember('check-id', this.#check.id);
        return this.#check;
    }
    /** Gives the check that this job writes; null: it is not open yet, or cannot be. */
    get check() {
        return this.#check;
    }
    /** Has the check name what this run is about to save, so that who finds that can tell that it did. */
    async vouch(digest) {
        this.#vouched.push(digest);
        await this.#closing.promise;
        if (this.#api === null || this.#missing.has(WRITE_CHECKS))
            return { status: 'unnamed' };
        const [check, said] = [this.#check, this.#said];
        if (check === null || said === null)
            return { status: 'refused', reason: 'its check is not written, by which it would be known' };
        if (said.saved?.includes(digest) === true)
            return { status: 'named' };
        try {
            const { isTaken, saved: seen } = await (0,check_run/* lookAgain */.IK)(this.#api, this.#named, check.id);
            if (isTaken)
                return { status: 'refused', reason: 'a newer run writes the check by now' };
            this.#said = { ...said, saved: (0,check_witness/* joinSaved */.a0)([digest], (0,check_witness/* joinSaved */.a0)(said.saved ?? null, seen)) };
            await (0,check_run/* nameSaved */.zH)(this.#api, check.id, this.#said);
            return { status: 'named' };
        }
        catch (error) {
            return { status: 'refused', reason: (0,github_rest/* describeError */.Uc)(error) };
        }
    }
    /** Publishes everywhere at once, then says in one warning which permissions were missing. */
    async publish(unsafe) {
        const publication = this.#withoutKeys(unsafe);
        const [, commentUrl] = await Promise.all([
            this.#closeCheck(publication).finally(() => this.#closing.resolve(null)),
            this.#comment(publication),
            (0,outputs/* writeJobSummary */.j)(publication.jobSummary ?? publication.markdown, this.#log),
        ]);
        this.#explainMissing();
        return { checkUrl: this.#check?.url ?? '', commentUrl };
    }
    /** Leaves something for the post step; where that cannot be done, it finds the check by what it says. */
    remember(name, value) {
        const reason = (0,step_file/* writeWhole */.f)('GITHUB_STATE', () => (0,core/* saveState */.LZ)(name, value));
        if (reason === null || this.#isForgetful)
            return;
        this.#isForgetful = true;
        this.#log.warning(`the state of the step could not be saved: ${reason}`);
    }
    #withoutKeys({ title, markdown, jobSummary = markdown, annotations, ...rest }) {
        const redact = (text) => this.#log.redact(text);
        const clean = annotations.map((note) => ({
            ...note,
            title: redact(note.title),
            message: redact(note.message),
        }));
        const texts = { markdown: redact(markdown), jobSummary: redact(jobSummary) };
        return { ...rest, ...texts, title: redact(title), annotations: clean };
    }
    async #closeCheck({ conclusion, title, markdown, hidden, annotations }) {
        if (this.#missing.has(WRITE_CHECKS))
            return;
        // If the check cannot be closed here, the post step tries once more.
        this.remember('conclusion', conclusion);
        this.remember('title', title);
        await this.#try('the check', WRITE_CHECKS, async (api) => {
            // GitHub may have made it though it did not say so, or may make it now.
            const check = this.#check ?? (await this.#open(api));
            const result = { conclusion, title, summary: `${markdown}\n${hidden}` };
            const shown = annotations.slice(0, check_run/* MAX_ANNOTATIONS */.KE);
            const fresh = await (0,check_run/* leaveOutKnown */.Hm)(api, check, shown).catch(() => shown);
            await this.#end(api, check, { ...result, annotations: fresh });
            this.remember('check-closed', 'true');
        });
    }
    /** Ends the check, unless a newer run writes it by now; one that another job writes too passes nothing. */
    async #end(api, { id, saved: earlier }, ending) {
        const seen = await (0,check_run/* lookAgain */.IK)(api, this.#named, id).catch(() => ({ isTaken: false, saved: null }));
        if (seen.isTaken) {
            this.#log.info('a newer run writes the check by now: its verdict will stand');
            return;
        }
        const own = this.#vouched.length > 0 ? this.#vouched : null;
        const result = { ...ending, saved: (0,check_witness/* joinSaved */.a0)(own, (0,check_witness/* joinSaved */.a0)(seen.saved, earlier)) };
        await (0,check_run/* closeCheck */.tQ)(api, id, result);
        this.#said = result;
        if (this.#isShared || !(await (0,check_run/* hasRival */.DZ)(api, this.#named).catch(() => false)))
            return;
        const sentence = describeRival(this.#inputs.checkName);
        this.#log.warning(sentence);
        const summary = `**${sentence}**\n\n${result.summary}`;
        const title = `🔴 ${sentence}`;
        this.#said = { ...result, conclusion: 'failure', title, summary, annotations: [] };
        await (0,check_run/* closeCheck */.tQ)(api, id, this.#said);
    }
    async #comment({ markdown, comment, artifact }) {
        const { pullRequest, isWithoutSecrets } = this.#context;
        // A token that could not open the check of a fork's pull request cannot comment on it either.
        const isReadOnly = isWithoutSecrets && this.#check === null;
        if (pullRequest === null || !this.#inputs.comment || isReadOnly)
            return '';
        const author = this.#check?.app == null ? null : `${this.#check.app}[bot]`;
        const sticky = {
            pullRequest: pullRequest.number,
            checkName: this.#named.name,
            owner: this.#named.owner,
            author,
            mayCreate: comment === 'write' && !this.#isShared,
        };
        const footer = this.#renderFooter(await artifact);
        let url = '';
        await this.#try('the comment', 'pull-requests: write', async (api) => {
            const published = await (0,github_comment/* publishComment */.p)(api, sticky, `${markdown}\n${footer}\n`);
            if (published.status === 'written')
                ({ url } = published);
            if (published.status === 'outdated')
                this.#log.info('a newer run has commented already: its comment stands');
        });
        return url;
    }
    /** Names the check, the run and the commit of a comment, which outlives them. */
    #renderFooter(artifact) {
        const { runUrl, checkSha } = this.#context;
        const commit = checkSha.slice(0, 7);
        const run = `Of commit ${commit}, by [this run](${runUrl}), in the check ${(0,text_escape/* codeSpan */.SS)(this.#named.name)}`;
        const answers = artifact === null ? '.' : `; its artifact ${(0,text_escape/* codeSpan */.SS)(artifact)} holds every answer.`;
        return `<sub>${run}${answers}</sub>`;
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
/** Says that two jobs write a check of one name. */
function describeRival(checkName) {
    return `another job writes the check ${(0,text_escape/* codeSpan */.SS)(checkName)} of this commit too: give each job a \`check-name\` of its own`;
}

// EXTERNAL MODULE: ./src/report/no-verdict.ts
var no_verdict = __webpack_require__(68239);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/report/flips.ts
var flips = __webpack_require__(15558);
// EXTERNAL MODULE: ./src/report/places.ts
var report_places = __webpack_require__(49012);
;// CONCATENATED MODULE: ./src/action/annotations.ts





/** Levels of the verdicts that have something to say of single cases; others would be noise. */
const LEVELS = {
    regressed: 'failure',
    below_floor: 'failure',
    minor_regression: 'warning',
    inconclusive: 'warning',
};
const MAX_TITLE = 200;
const MAX_MESSAGE = 1000;
/** Gives a note on the line of each newly failing case of the cells that got worse, the strongest evidence first. */
function annotateCases({ cells }, planned, site) {
    const worse = cells.filter(({ verdict }) => LEVELS[verdict] !== undefined);
    const places = (0,report_places/* placesOf */.e)(planned);
    return worse
        .flatMap((cell) => cell.cases.newlyFailing.map((flip) => annotateFlip(cell, flip, places.get(cell.benchmark)?.get(flip.id), site)))
        .filter((annotation) => annotation !== null)
        .slice(0, check_run/* MAX_ANNOTATIONS */.KE);
}
/** Gives a note on each place where the user's files are wrong. */
function annotateProblems(problems, site) {
    return problems
        .flatMap(({ message, place }) => annotate(place, site, 'failure', 'llm-bench cannot run', message) ?? [])
        .slice(0, check_run/* MAX_ANNOTATIONS */.KE);
}
function annotateFlip({ model, verdict }, { id, before, after }, place, site) {
    const { title, message } = (0,flips/* explainFlip */.NT)(model, { id, before, after });
    return annotate(place, site, LEVELS[verdict] ?? 'notice', title, message);
}
/** Makes an annotation; null where the place is in no file of the repository. */
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
        title: (0,text_escape/* oneLine */.TN)(title, MAX_TITLE),
        message: (0,text_escape/* oneLine */.TN)(message, MAX_MESSAGE),
    };
}

// EXTERNAL MODULE: ./src/compare/gate.ts
var gate = __webpack_require__(59716);
// EXTERNAL MODULE: ./src/config/find-config.ts
var find_config = __webpack_require__(64410);
// EXTERNAL MODULE: ./src/evaluators/index.ts + 42 modules
var evaluators = __webpack_require__(81901);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/github/checkout.ts




const COMMIT = /^[0-9a-f]{40,64}$/;
/**
 * Refuses folders in which another commit is checked out than the event is about: a workflow that fetches a stranger's
 * commit has secrets there, and a verdict on another commit is none on this one. A mere copy, without git, cannot be told.
 */
function checkCheckout({ workspace, sha, checkSha }, folders) {
    const expected = [...new Set([sha, checkSha])].filter((commit) => COMMIT.test(commit));
    if (expected.length === 0)
        return;
    for (const folder of folders) {
        const root = findRepository(folder, workspace);
        const head = root === null ? null : readHead(external_node_path_default().join(root, '.git'));
        if (head === null || expected.includes(head))
            continue;
        throw (0,domain_problem.userError)(`the checkout holds the commit ${checkout_short(head)}, but the event is about ${expected.map(checkout_short).join(' or ')}: what somebody else may have written is not read; let actions/checkout choose the commit (no \`ref\`, no \`repository\`)`);
    }
}
/** Finds the repository around a folder, within the workspace. Not by git, which takes files of a checkout for one. */
function findRepository(folder, workspace) {
    const [from, top] = [realPath(folder), realPath(workspace)];
    if (from === null || top === null)
        return null;
    for (let at = from; (0,text_reach/* isWithin */.UO)(top, at); at = external_node_path_default().dirname(at)) {
        if ((0,external_node_fs_.existsSync)(external_node_path_default().join(at, '.git')))
            return at;
        if (at === top)
            return null;
    }
    return null;
}
function realPath(folder) {
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch {
        return null; // Whoever needs it says that it is not there.
    }
}
/** Reads the commit that is checked out; null where that cannot be told. */
function readHead(dotGit) {
    const folder = (0,external_node_fs_.statSync)(dotGit).isFile() ? readPointer(dotGit) : dotGit;
    const head = readWords(external_node_path_default().join(folder, 'HEAD'));
    const ref = head.startsWith('ref: ') ? head.slice('ref: '.length) : null;
    const commit = ref === null ? head : findRef(folder, ref);
    return COMMIT.test(commit) ? commit : null;
}
/** Reads where a worktree or a submodule has its repository. */
function readPointer(file) {
    return external_node_path_default().resolve(external_node_path_default().dirname(file), readWords(file).replace(/^gitdir: /, ''));
}
function findRef(folder, ref) {
    const common = external_node_path_default().resolve(folder, readWords(external_node_path_default().join(folder, 'commondir')) || '.');
    const [loose = ''] = [folder, common].map((at) => readWords(external_node_path_default().join(at, ref))).filter(Boolean);
    if (loose !== '')
        return loose;
    const packed = readWords(external_node_path_default().join(common, 'packed-refs')).split('\n');
    return packed.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? '';
}
function readWords(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8').trim();
    }
    catch {
        return '';
    }
}
function checkout_short(commit) {
    return commit.slice(0, 12);
}

// EXTERNAL MODULE: ./src/pipeline/judge-run.ts + 9 modules
var judge_run = __webpack_require__(63194);
// EXTERNAL MODULE: ./src/pipeline/run-benchmarks.ts
var run_benchmarks = __webpack_require__(97912);
// EXTERNAL MODULE: ./src/pipeline/select-run.ts + 2 modules
var select_run = __webpack_require__(92264);
// EXTERNAL MODULE: ./src/plan/load-plan.ts + 4 modules
var load_plan = __webpack_require__(25633);
// EXTERNAL MODULE: ./src/records/write-run.ts + 1 modules
var write_run = __webpack_require__(96987);
// EXTERNAL MODULE: ./src/report/downloads.ts
var downloads = __webpack_require__(11543);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/text/phrase.ts
var text_phrase = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/text/plural.ts
var plural = __webpack_require__(80573);
;// CONCATENATED MODULE: ./src/report/notes.ts
/** Sentences on the run as a whole. */



const PLAIN_NOTES = {
    other_system: 'there is a cached baseline, but the cache does not give it to this runner: it was saved on another system',
    newer_baseline: 'the baseline has no run of a commit at or before the base of this change: it is held against a newer one',
    moved: 'the config was moved: the baseline is that of the place where it was',
    copied: 'this config has no baseline at its place: it is held against that of another config of the default branch, which asks some of the same',
    unused: 'the default branch has a baseline of other configs that was not used: none of them asks what is asked here',
    unreadable: 'the baseline was not saved: what is there could not be read, and would have been replaced',
};
/** Gives a note as one sentence. */
function describeNote(note) {
    if (note.kind === 'shards')
        return note.said;
    if (note.kind === 'named')
        return [describeNamed(note)];
    if (note.kind === 'ballots')
        return [describeBallots(note)];
    switch (note.kind) {
        case 'not_believed':
            return ['the cached baseline is not believed: ', (0,text_phrase/* quoted */.T)(note.words)];
        case 'older':
            return [
                'the newest entry of the cached baseline is not believed, and an older one is used: ',
                (0,text_phrase/* quoted */.T)(note.words),
            ];
        case 'artifact':
            return [
                'the baseline is that of the artifact of the last run of the default branch that saved one, not of the cache: ',
                (0,text_phrase/* quoted */.T)(note.words),
            ];
        case 'unwitnessed':
            return [
                'whether the cached baseline is what its run saved could not be verified: ',
                (0,text_phrase/* quoted */.T)(note.words),
            ];
        case 'not_restored':
            return ['the baseline could not be restored: ', (0,text_phrase/* quoted */.T)(note.words)];
        case 'not_saved':
            return ['the baseline was not saved: ', (0,text_phrase/* quoted */.T)(note.words)];
        case 'history_lost':
            return ['the history of earlier runs could not be read, and begins anew: ', (0,text_phrase/* quoted */.T)(note.words)];
        case 'unverified':
            return [
                'where the baseline came from could not be verified: ',
                (0,text_phrase/* quoted */.T)(`${note.words} (the job's permissions need actions: read)`),
            ];
        case 'no_history':
            return [
                'the commits before this change could not be listed, so the newest baseline is used: ',
                (0,text_phrase/* quoted */.T)(note.words + (note.isForbidden ? " (the job's permissions need contents: read)" : '')),
            ];
        case 'label_unread':
            return [
                `it could not be read whether the label \`${defaults/* ACCEPT_LABEL */.KE}\` is on the pull request: `,
                (0,text_phrase/* quoted */.T)(note.words + (note.isForbidden ? " (the job's permissions need pull-requests: read)" : '')),
            ];
        case 'implausible':
            return [
                `${(0,plural/* plural */.LS)(note.pools, 'configuration')} in the cached baseline not believed: runs of the future, one run twice, or more than one run can say`,
            ];
        case 'unknown_commits':
            return [
                `${(0,plural/* plural */.LS)(note.pools, 'configuration')} in the cached baseline not believed: a run of a commit that the repository does not have`,
            ];
        case 'other_system':
        case 'newer_baseline':
        case 'unreadable':
        case 'moved':
        case 'copied':
        case 'unused':
            return [PLAIN_NOTES[note.kind]];
    }
}
function describeBallots({ files }) {
    return files === null
        ? 'whether this pull request changes ballots, which count in its own verdict, could not be told'
        : `ballots changed by this pull request: ${(0,plural/* plural */.LS)(files, 'file')}; they count in its own verdict, so review who has rated what`;
}
function describeNamed({ author, isUsed }) {
    const said = author === 'change'
        ? 'the change itself has written the results that are named as the baseline, or the workflow that names them'
        : 'whether the change itself has written the results that are named as the baseline could not be told';
    return isUsed ? said : `${said}: it is held against what the default branch has kept`;
}

// EXTERNAL MODULE: ./src/report/from-store.ts
var from_store = __webpack_require__(93456);
// EXTERNAL MODULE: ./src/report/progress.ts + 3 modules
var progress = __webpack_require__(94665);
// EXTERNAL MODULE: ./src/report/report-formats.ts
var report_formats = __webpack_require__(89103);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/github/git.ts


const TIMEOUT_MS = 5000;
/** Asks git about the checkout; null where there is no git or no such commit: a checkout may be a mere copy. */
async function git({ workspace }, args) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['-C', workspace, ...args], {
            timeout: TIMEOUT_MS,
            env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' },
        });
        return stdout.trim();
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/github/commits.ts


/** Most commits that are listed. */
const MAX_COMMITS = 100;
/** The status of an answer about a commit that is not there; 404 is said to a token that may not ask, too. */
const NO_SUCH_COMMIT = 422;
/** Lists a commit and those before it, newest first: from the checkout if it holds all history, else from GitHub. */
async function listCommits(api, context, from) {
    const isShallow = await git(context, ['rev-parse', '--is-shallow-repository']);
    const log = isShallow === 'false'
        ? await git(context, ['log', `-${MAX_COMMITS}`, '--format=%cI %H %P', from, '--'])
        : null;
    if (log !== null)
        return log.split('\n').map((line) => {
            const [date, sha = '', ...parents] = line.split(' ');
            return { sha, parents, date };
        });
    const { rest, owner, repo } = api;
    const { data } = await rest.repos.listCommits({ owner, repo, sha: from, per_page: MAX_COMMITS });
    return data.map(({ sha, parents, commit }) => ({
        sha,
        parents: parents.map((parent) => parent.sha),
        date: commit.committer?.date,
    }));
}
/** Finds those of several commits that the repository does not have; one that cannot be asked for counts as known. */
async function findUnknownCommits({ rest, owner, repo }, commits) {
    const unknown = await Promise.all(commits.map(async (ref) => {
        try {
            await rest.repos.getCommit({ owner, repo, ref });
            return [];
        }
        catch (error) {
            return (0,github_rest/* statusOf */.c2)(error) === NO_SUCH_COMMIT ? [ref] : [];
        }
    }));
    return new Set(unknown.flat());
}

// EXTERNAL MODULE: ./src/domain/digest.ts
var domain_digest = __webpack_require__(97522);
;// CONCATENATED MODULE: ./src/action/baseline/merged-pull-request.ts


const MARKER = /<!-- llm-bench-measured ([0-9a-f ]*) -->/;
/** Most cells that fit into a check's summary beside the report. */
const MAX_CELLS = 250;
const ENDED = new Set(['success', 'failure', 'neutral']);
/** Gives the hidden line by which a later push knows what this check has measured. */
function renderMeasured(cells) {
    return `<!-- llm-bench-measured ${[...new Set(cells.map(digestContent))].slice(0, MAX_CELLS).join(' ')} -->`;
}
/**
 * Finds what was already measured by the pull request that brought a commit to the default branch: its own check said
 * what it found, and whoever merged it accepted that. Nothing where this is unknown.
 */
async function findMeasured(api, commit, checkName) {
    const { rest, owner, repo } = api;
    try {
        const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
            owner,
            repo,
            commit_sha: commit,
        });
        const merged = data.find((one) => one.merged_at !== null && one.merge_commit_sha === commit);
        if (merged === undefined)
            return () => false;
        const results = await (0,check_run/* findResults */.CM)(api, { name: checkName, sha: merged.head.sha });
        const ended = results.filter(({ conclusion }) => ENDED.has(conclusion));
        const measured = new Set(ended.flatMap(({ summary }) => MARKER.exec(summary)?.[1]?.split(' ') ?? []));
        return (cell) => measured.has(digestContent(cell));
    }
    catch {
        return () => false;
    }
}
/** Digests the fingerprint and, as it leaves them out, the cases; their order does not count. */
function digestContent({ fingerprint, cases }) {
    const hashes = Object.fromEntries(cases.map(({ case: { id }, hash }) => [id, hash]));
    return (0,domain_digest/* digest */.br)({ fingerprint, cases: hashes });
}

;// CONCATENATED MODULE: ./src/action/baseline/acceptance.ts


/** Most commits looked up; each costs two calls. */
const MAX_LOOKUPS = 4;
/**
 * Makes the function that tells whether a cell was accepted by merging: the check of a pull request has measured it as
 * it is. That is the pull request of the pushed commit, or of one that came after the cell's last run, because GitHub
 * cancels a run that waits when a newer one comes. Looked up once, and only where it decides something.
 */
function createAcceptance(api, context, checkName, wasRun) {
    if (api === null || context.event !== 'push' || !context.isOnDefaultBranch)
        return () => Promise.resolve(false);
    const found = new Map();
    const look = (commit) => {
        const measured = found.get(commit) ?? findMeasured(api, commit, checkName);
        found.set(commit, measured);
        return measured;
    };
    let listed;
    return async (cell) => {
        if ((await look(context.sha))(cell))
            return true;
        listed ??= listEarlier(api, context);
        for (const commit of await listed) {
            if (wasRun(cell, commit))
                return false;
            if ((await look(commit))(cell))
                return true;
        }
        return false;
    };
}
/** Lists the commits of the default branch before this one, newest first, without a pull request's own commits. */
async function listEarlier(api, context) {
    try {
        const commits = await listCommits(api, context, context.sha);
        const before = new Map(commits.map(({ sha, parents }) => [sha, parents[0]]));
        const line = [];
        let next = before.get(context.sha);
        while (next !== undefined && line.length < MAX_LOOKUPS - 1) {
            line.push(next);
            next = before.get(next);
        }
        return line;
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/action/baseline/cache-key.ts

/** Version of entries; goes up when older ones cannot be read. */
const VERSION = 1;
const PLACE_LENGTH = 16;
/** Beginning of the keys of every config's baseline. */
const CACHE_ROOT = `llm-bench-v${VERSION}-`;
/** Gives the beginning of the keys of one config's baseline: by the config's place, not by its content. */
function cachePrefix(config, workingDirectory) {
    const place = (0,domain_digest/* sha256 */.sc)(JSON.stringify([config, workingDirectory]));
    return `${CACHE_ROOT}${place.slice(0, PLACE_LENGTH)}-`;
}
/** Gives the beginnings that keys have, one for each config, in their order. */
function prefixesOf(keys) {
    return [...new Set(keys.map((key) => key.slice(0, CACHE_ROOT.length + PLACE_LENGTH + 1)))];
}
/** Gives the key of a run's own entry; entries are never changed, so no two runs may have the same. */
function cacheKey(prefix, { runNumber, runId, runAttempt }, at) {
    const padded = String(runNumber).padStart(8, '0');
    return `${prefix}${padded}-${runId}-${runAttempt}-${at.getTime()}`;
}
/** Gives the run that an entry's key names; null: it is no key of ours. */
function runOfKey(key) {
    const [, runId] = /-\d{8,}-(\d{1,15})-\d+-\d+(?:-\d+)?$/.exec(key) ?? [];
    return runId === undefined ? null : Number(runId);
}

;// CONCATENATED MODULE: ./src/baseline/baseline.ts
/** Schema of what the default branch knows. */
const BASELINE_SCHEMA = 'llm-bench/baseline/1';
/** Limits of what is kept of a cell's past. */
const LIMITS = { pools: 5, runs: 7, earlierRuns: 50, trialsPerCase: 20, answerBytes: 2048 };
/** Step to which a kept score is rounded. */
const SCORE_STEP = 0.001;
/** Orders runs, the newest first: run ids only grow, whatever order the runs end in. */
function byAge(a, b) {
    return b.run_id - a.run_id || b.run_attempt - a.run_attempt || (a.at < b.at ? 1 : -1);
}

// EXTERNAL MODULE: ./src/records/align.ts
var align = __webpack_require__(80235);
// EXTERNAL MODULE: ./src/records/failure.ts
var failure = __webpack_require__(82516);
// EXTERNAL MODULE: ./src/records/pair-keys.ts
var pair_keys = __webpack_require__(13949);
// EXTERNAL MODULE: ./src/records/trials.ts
var trials = __webpack_require__(9317);
;// CONCATENATED MODULE: ./src/baseline/packed-run.ts





const UNSCORED = {
    passed: null,
    error: 'unscored: this trial had no score',
    error_kind: 'unscored',
    latency_ms: null,
};
/** Packs a run's trials in the order of a pool's cases. */
function packRun(results, cases, provenance) {
    const places = (0,pair_keys/* pairKeys */.d)(cases.map(toKey), results.map(align/* keyOfResult */.a2));
    const trials = places.map((place) => listTrials(place === null ? undefined : results[place]));
    const scores = packScores(trials);
    const sources = new Set(trials.flat().flatMap(({ asked_at }) => asked_at ?? []));
    return {
        ...provenance,
        outcomes: trials.map((list) => list.map(markOf).join('')).join(','),
        ...(scores !== null && { scores }),
        ...(sources.size > 0 && { taken_from: [...sources].sort() }),
        latency_ms: trials.map((list) => meanOf(list, ({ latency_ms }) => latency_ms, Math.round)),
        input_tokens: trials.map((list) => meanOf(list, ({ usage }) => usage?.input_tokens, Math.round)),
        output_tokens: trials.map((list) => meanOf(list, ({ usage }) => usage?.output_tokens, Math.round)),
        cost_usd: trials.map((list) => meanOf(list, ({ cost_usd }) => cost_usd, toThreeDigits)),
    };
}
/** Puts a run's trials in the order of other cases; those of cases that are gone or changed are dropped. */
function realign(run, was, is) {
    const places = (0,pair_keys/* pairKeys */.d)(is.map(toKey), was.map(toKey));
    const texts = (text) => {
        const parts = text.split(',');
        return places.map((place) => (place === null ? '' : (parts[place] ?? ''))).join(',');
    };
    const values = (list) => places.map((place) => (place === null ? null : (list[place] ?? null)));
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
                return UNSCORED;
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
/** Gives the key of a pool's case. */
function toKey([id, hash]) {
    return { id, hash };
}
function listTrials(result) {
    // One that waits for people says nothing: asked again, its case counts as a new one.
    return result === undefined ? [] : (0,trials/* trialsOf */.x)(result).filter((trial) => !(0,failure/* isPending */.mm)(trial));
}
function markOf({ passed, error }) {
    if (passed === null || (error ?? null) !== null)
        return 'x';
    return passed ? '1' : '0';
}
/** Packs the scores where some of them say more than the marks. */
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

// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
;// CONCATENATED MODULE: ./src/baseline/provenance.ts


/** Lists every run that is known of a pool, also the one that is kept apart and those whose trials are gone. */
function listProvenance({ runs, marked, earlier = [], }) {
    return [...runs, ...(marked === undefined ? [] : [marked.run]), ...earlier];
}
/** Gives the run that trials come from, without the trials. */
function toProvenance({ commit, run_id, run_attempt, at }) {
    return { commit, run_id, run_attempt, at };
}
/** Tells whether a baseline knows of a run of the cell with this key on a commit. */
function hasRunOn({ cells }, key, commit) {
    return cells.some((cell) => (0,cell_key/* keyOfRecord */.Sy)(cell) === key &&
        cell.pools.some((pool) => listProvenance(pool).some((run) => run.commit === commit)));
}
/** Lists the runs that stay known without trials: the newest of each commit of which the pool keeps no run. */
function provenance_listEarlier(known, kept) {
    const newestLast = known.toSorted(byAge).toReversed();
    const byCommit = new Map(newestLast.map((run) => [run.commit, run]));
    for (const { commit } of kept)
        byCommit.delete(commit);
    return [...byCommit.values()].sort(byAge).slice(0, LIMITS.earlierRuns).map(toProvenance);
}

;// CONCATENATED MODULE: ./src/baseline/choose-pool.ts



/** Gives the pool of the nearest commit at or before the tested one; undefined where none was run there. */
function choosePool({ pools }, positionOf) {
    const candidates = pools.flatMap((pool) => listProvenance(pool).flatMap((run) => {
        const position = positionOf(run);
        return position === null ? [] : [{ pool, run, position }];
    }));
    candidates.sort((a, b) => a.position - b.position || byAge(a.run, b.run));
    return candidates[0]?.pool;
}
/**
 * Leaves out the cases that only runs after the tested commit's base have answered: a change that does not have them has
 * not dropped them. A pool without a run before that stays whole.
 */
function cutToPast(pool, positionOf) {
    const past = pool.runs.filter((run) => positionOf(run) !== null).map(({ outcomes }) => outcomes.split(','));
    if (past.length === 0 || past.length === pool.runs.length)
        return pool;
    const cases = pool.cases.filter((_, index) => past.some((outcomes) => (outcomes[index] ?? '') !== ''));
    return { ...pool, cases, runs: pool.runs.map((run) => realign(run, pool.cases, cases)) };
}

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
;// CONCATENATED MODULE: ./src/baseline/keep-answers.ts





/** Adds the answers of new runs; those to cases that were not asked again stay. */
function keepAnswers(known, runs) {
    const fresh = runs.map((run) => takeUp(known.cells.find((cell) => (0,cell_key/* isSameCell */.tJ)(cell, run.record)), run));
    const isReplaced = (cell) => runs.some((run) => (0,cell_key/* isSameCell */.tJ)(cell, run.record));
    return { cells: [...known.cells.filter((cell) => !isReplaced(cell)), ...fresh] };
}
function takeUp(known, { record, cases }) {
    const { benchmark_name, model_id, fingerprint, results } = record;
    const scoresReasoning = record.config.model?.['score_reasoning'] === true;
    const fresh = results.map((result) => shorten(result, scoresReasoning));
    const asked = new Set(results.map(({ test_id }) => test_id));
    const kept = known?.fingerprint === fingerprint ? nameAnswers(known.answers, cases) : [];
    return {
        benchmark_name,
        model_id,
        fingerprint,
        answers: [...kept.filter(({ id }) => !asked.has(id)), ...fresh],
    };
}
/** Gives the answers to cases under the ids that these have, as far as they are known. */
function nameAnswers(answers, cases) {
    const keys = answers.map(({ id, hash = null }) => ({ id, hash }));
    return (0,pair_keys/* pairKeys */.d)(cases.map(toKey), keys).flatMap((place, index) => {
        const [answer, [id] = []] = [place === null ? undefined : answers[place], cases[index]];
        return answer === undefined || id === undefined ? [] : [{ ...answer, id }];
    });
}
function shorten(result, scoresReasoning) {
    const shown = (0,trials/* trialsOf */.x)(result).find(({ passed }) => passed === result.passed) ?? result;
    return {
        id: result.test_id,
        ...(result.case_hash !== undefined && { hash: result.case_hash }),
        passed: result.passed,
        output: shown.output == null ? null : cut(shown.output),
        // Reasoning is not kept here: where it was scored, the answer alone is only a part.
        isCut: Buffer.byteLength(shown.output ?? '') > LIMITS.answerBytes ||
            (scoresReasoning && shown.reasoning != null),
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

;// CONCATENATED MODULE: ./src/baseline/to-records.ts





/** Gives a pool as records, one per run, at most 20 trials per case; the newest answers go with the newest run. */
function toRecords(cell, pool, answers) {
    const { benchmark_name, model_id } = cell;
    const { fingerprint, config, recipe, files } = pool;
    const known = findAnswers(cell, pool, answers);
    const mustPass = new Set(config.must_pass);
    const left = new Map(pool.cases.map(([id]) => [id, LIMITS.trialsPerCase]));
    return pool.runs.flatMap((run) => {
        const outcomes = unpackRun(run);
        const results = pool.cases.flatMap(([id, hash], index) => {
            const room = left.get(id) ?? 0;
            const trials = (outcomes[index] ?? []).slice(0, room);
            left.set(id, room - trials.length);
            if (trials.length === 0)
                return [];
            const result = toResult(id, hash, trials, known);
            return [mustPass.has(id) ? { ...result, must_pass: true } : result];
        });
        return (0,json/* isNonEmpty */.J)(results)
            ? [{ benchmark_name, model_id, timestamp: run.at, results, config, fingerprint, recipe, files }]
            : [];
    });
}
function findAnswers(named, { fingerprint, cases }, { cells }) {
    const found = cells.find((cell) => (0,cell_key/* isSameCell */.tJ)(cell, named) && cell.fingerprint === fingerprint);
    return new Map(nameAnswers(found?.answers ?? [], cases).map((answer) => [answer.id, answer]));
}
/** Gives a result; its answer is shown once, with the newest trial it may belong to. */
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
        ...(scored === 0 ? { error: 'no trial was scored', error_kind: 'unscored' } : { error: null }),
        ...(rest.length > 0 && { trials: [first, ...rest] }),
    };
}

;// CONCATENATED MODULE: ./src/github/history.ts



/**
 * Lists the commits at or before the base of what is tested. For a merge commit that is the base-side parent (the merge
 * base where only the head is checked out), for a push to the default branch the commit before it, elsewhere the commit
 * itself. Never rejects.
 */
async function listHistory(api, context) {
    try {
        return { history: toHistory(await listFromBase(api, context)), problem: null };
    }
    catch (error) {
        const problem = { words: (0,github_rest/* describeError */.Uc)(error), isForbidden: (0,github_rest/* isForbidden */.US)(error) };
        return { history: null, problem };
    }
}
/** Tells whether a run is of a push to the default branch; the baseline is made of such runs. */
function isPushToDefault({ event, isOnDefaultBranch }) {
    return event === 'push' && isOnDefaultBranch;
}
async function listFromBase(api, context) {
    const { pullRequest, sha, before } = context;
    if (pullRequest !== null)
        return await listFromBaseOf(api, context, pullRequest);
    const from = isPushToDefault(context) ? before : context.event === 'push' ? sha : (before ?? sha);
    return from === null ? [] : await listCommits(api, context, from);
}
async function listFromBaseOf(api, context, { baseSha, headSha }) {
    const checkedOut = (await git(context, ['rev-parse', 'HEAD'])) ?? context.sha;
    // A head that a base branch was merged into has two parents too, the base's the second.
    const merge = checkedOut === headSha ? { parents: [], listed: [] } : await readMerge(api, context, checkedOut);
    const [first, second] = merge.parents;
    if (first !== undefined && second !== undefined)
        return listBefore(first, merge.listed) ?? (await listCommits(api, context, first));
    if (baseSha === null)
        return [];
    const { rest, owner, repo } = api;
    const basehead = `${baseSha}...${headSha}`;
    const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
    return await listCommits(api, context, data.merge_base_commit.sha);
}
/** Reads a commit's parents from the commit itself: a shallow clone hides them elsewhere. */
async function readMerge(api, context, commit) {
    const text = await git(context, ['cat-file', '-p', commit]);
    if (text === null) {
        // One call gives the parents and all that is before them.
        const listed = await listCommits(api, context, commit);
        return { parents: listed.find(({ sha }) => sha === commit)?.parents ?? [], listed };
    }
    const parents = text
        .slice(0, text.indexOf('\n\n'))
        .split('\n')
        .flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
    return { parents, listed: [] };
}
/** Gives those of listed commits that a commit comes after, that one first; null where it is not listed. */
function listBefore(from, listed) {
    const known = new Map(listed.map((commit) => [commit.sha, commit]));
    const [base, found] = [known.get(from), new Set()];
    if (base === undefined)
        return null;
    for (const next = [from]; next.length > 0;) {
        const sha = next.pop() ?? '';
        if (found.has(sha))
            continue;
        found.add(sha);
        next.push(...(known.get(sha)?.parents ?? []));
    }
    return [base, ...listed.filter(({ sha }) => sha !== from && found.has(sha))];
}
function toHistory(commits) {
    const [nearest] = commits;
    if (nearest === undefined)
        return null;
    const at = nearest.date === undefined ? null : new Date(nearest.date).toISOString();
    return { commits: commits.map(({ sha }) => sha), at };
}

// EXTERNAL MODULE: ./src/records/read-results.ts + 1 modules
var read_results = __webpack_require__(79159);
;// CONCATENATED MODULE: ./src/baseline/drop-pools.ts
/** Leaves out the pools that are not kept, and cells that have none left. Gives the number of those pools, too. */
function dropPools({ cells }, isKept) {
    const dropped = cells.flatMap(({ pools }) => pools).filter((pool) => !isKept(pool)).length;
    if (dropped === 0)
        return { baseline: { cells }, dropped };
    const left = cells.map((cell) => ({ ...cell, pools: cell.pools.filter(isKept) }));
    return { baseline: { cells: left.filter(({ pools }) => pools.length > 0) }, dropped };
}

;// CONCATENATED MODULE: ./src/action/baseline/drop-unknown.ts


/** Most commits that are asked for; those of the newest pools go first. */
const drop_unknown_MAX_COMMITS = 20;
/** Leaves out the pools of which a run is of a commit that the repository does not have; that is said. */
async function dropUnknown(api, restored, history) {
    const listed = new Set(history?.commits);
    const pools = restored.baseline.cells
        .flatMap((cell) => cell.pools.map((pool, age) => ({ pool, age })))
        .sort((a, b) => a.age - b.age);
    const asked = new Set(pools.flatMap(({ pool }) => commitsOf(pool)).filter((commit) => !listed.has(commit)));
    const unknown = await findUnknownCommits(api, [...asked].slice(0, drop_unknown_MAX_COMMITS));
    const isKnown = (pool) => !commitsOf(pool).some((commit) => unknown.has(commit));
    const { baseline, dropped } = dropPools(restored.baseline, isKnown);
    if (dropped === 0)
        return restored;
    return { ...restored, baseline, isLost: true, note: { kind: 'unknown_commits', pools: dropped } };
}
/** Lists the commits of the runs that a pool's trials and settings come from. */
function commitsOf({ runs, marked, in_force: stated }) {
    return [...runs, ...[marked?.run, stated].flatMap((run) => run ?? [])].map(({ commit }) => commit);
}

;// CONCATENATED MODULE: ./src/github/changed-files.ts
/** Most files that GitHub lists of a comparison: of a longer one the rest is not known. */
const MAX_FILES = 300;
/**
 * Lists the files that a change adds, changes, moves or removes, each by its places in the repository: two where it is
 * moved. Null where that cannot be told. Never rejects.
 */
async function listChangedFiles(api, { pullRequest, defaultBranch, sha }) {
    const base = pullRequest === null ? defaultBranch : pullRequest.baseSha;
    if (api === null || base === null)
        return null;
    const { rest, owner, repo } = api;
    try {
        const basehead = `${base}...${pullRequest?.headSha ?? sha}`;
        const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead });
        if (data.files === undefined || data.files.length >= MAX_FILES)
            return null;
        return data.files.map(({ filename, previous_filename: before }) => before === undefined ? [filename] : [filename, before]);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/text/list-places.ts



/**
 * Lists where a file, or a folder and what is in it, lies within another folder, as written and with links followed;
 * parts are joined by slashes. None where it lies outside.
 */
function listPlaces(target, folder) {
    const files = [target, ...listInside(target)];
    const roots = [external_node_path_default().resolve(folder), real(folder)];
    const places = [...files, ...files.map(real)].flatMap((file) => roots
        .filter((root) => (0,text_reach/* isWithin */.UO)(root, file))
        .map((root) => external_node_path_default().relative(root, file).split((external_node_path_default()).sep).join('/')));
    return [...new Set(places)];
}
/** Lists what is in a folder; nothing where there is none, or where it cannot be read: who reads it says why. */
function listInside(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder).map((name) => external_node_path_default().join(folder, name));
    }
    catch {
        return [];
    }
}
/** Tells whether a file, by one of its names, is at one of these places. */
function meetsAny(names, places) {
    return names.some((name) => places.some((place) => meets(name, place)));
}
/** Tells whether a file is at a place or within it, or is a link on the way to it; some systems mind no case. */
function meets(file, place) {
    const [a, b] = [`${file}/`.toLowerCase(), `${place}/`.toLowerCase()];
    return place === '' || a.startsWith(b) || b.startsWith(a);
}
function real(file) {
    try {
        return (0,external_node_fs_.realpathSync)(file);
    }
    catch {
        return external_node_path_default().resolve(file);
    }
}

;// CONCATENATED MODULE: ./src/action/baseline/named-baseline.ts
/** Results that a workflow names as its baseline: files of the checkout, which the change itself may have written. */




/** Folders in which a workflow is written, and what it is made of. */
const WORKFLOWS = ['.github/workflows', '.github/actions'];
/** Finds whose words named results are, and that they are named. */
async function findAuthor(api, context, named, cwd) {
    const read = (0,read_results/* listResultsFiles */.iU)(external_node_path_default().resolve(cwd, named));
    const files = read.flatMap((file) => listPlaces(file, context.workspace));
    if (files.length === 0)
        return 'base';
    const changed = await listChangedFiles(api, context);
    if (changed === null)
        return 'unknown';
    return changed.some((names) => meetsAny(names, [...files, ...WORKFLOWS])) ? 'change' : 'base';
}

;// CONCATENATED MODULE: ./src/action/baseline/positions.ts


/** Position behind all commits that were listed. */
const FAR = MAX_COMMITS;
/** Gives the position of runs' commits; without a history every run but those of the tested commit counts as near. */
function positionsIn(history, context) {
    // Such a push, when run again, would be held against itself.
    const isOfTested = (commit) => isPushToDefault(context) && commit === context.sha;
    if (history === null)
        return ({ commit }) => (isOfTested(commit) ? null : 0);
    const places = new Map(history.commits.map((commit, index) => [commit, index]));
    const isWhole = history.commits.length < MAX_COMMITS;
    return ({ commit, at }) => {
        const place = places.get(commit);
        if (place !== undefined)
            return place;
        // Not among the nearest, but run before the base was made: it is farther back on the default branch.
        return !isWhole && history.at !== null && at < history.at && !isOfTested(commit) ? FAR : null;
    };
}

;// CONCATENATED MODULE: ./src/github/cache-origin.ts

const PAGE = 100;
/** Finds the default branch's entry with this prefix. */
async function findOrigin(api, { defaultBranch, isOnDefaultBranch, ref: own, baseRef, }, prefix) {
    if (isOnDefaultBranch)
        return { status: 'own' };
    if (defaultBranch === null)
        return { status: 'unknown', reason: 'the default branch is not known' };
    const ref = `refs/heads/${defaultBranch}`;
    try {
        const { entries, isWhole } = await listPage(api, prefix);
        // The newest come first: where there are more, the one looked for is among these all the same, if any of its ref is.
        const known = keysOf(entries, ref);
        const [newest] = isWhole || known.length > 0 ? known : await list(api, prefix, ref);
        // Entries of refs that this run does not read are never found, and do not matter.
        const others = [...new Set([own, baseRef ?? ref])].filter((one) => one !== ref);
        // An exact key is a prefix too: a longer one of another ref would be found in its place.
        const found = isWhole
            ? others.map((one) => keysOf(entries, one).filter((key) => key.startsWith(newest ?? prefix)))
            : await Promise.all(others.map((one) => list(api, newest ?? prefix, one)));
        const [planted] = found.flat();
        if (planted !== undefined)
            return { status: 'forged', reason: 'another ref has an entry that would be found in its place' };
        return newest === undefined
            ? { status: 'unknown', reason: 'the list of caches does not show it' }
            : { status: 'verified', key: newest };
    }
    catch (error) {
        return { status: 'unknown', reason: (0,github_rest/* describeError */.Uc)(error) };
    }
}
/** Gives those of several prefixes with which the default branch has an entry; none where they cannot be listed. */
async function findPrefixes(api, { defaultBranch }, prefixes) {
    try {
        const ref = `refs/heads/${defaultBranch ?? ''}`;
        const listed = await Promise.all(prefixes.map((prefix) => list(api, prefix, ref)));
        return prefixes.filter((_, index) => listed[index]?.length !== 0);
    }
    catch {
        return [];
    }
}
/** Lists the default branch's entries with a prefix, the newest first; null where they cannot be listed. */
async function listEntries(api, { defaultBranch }, prefix) {
    if (api === null || defaultBranch === null)
        return null;
    try {
        return await list(api, prefix, `refs/heads/${defaultBranch}`);
    }
    catch {
        return null;
    }
}
/** Lists the default branch's entries newer than a known one, the newest first; none where they cannot be listed. */
async function listNewer(api, { ref }, prefix, known) {
    try {
        const keys = await list(api, prefix, ref);
        const end = known === null ? -1 : keys.indexOf(known);
        return end < 0 ? keys : keys.slice(0, end);
    }
    catch {
        return [];
    }
}
/** Gives the keys of a ref's entries, the newest first. */
async function list(api, prefix, ref) {
    return keysOf((await listPage(api, prefix, ref)).entries, ref);
}
function keysOf(entries, ref) {
    return entries.filter((entry) => entry.ref === ref).map(({ key }) => key);
}
/** Lists the newest entries, of one ref or all, and tells whether that is all of them. */
async function listPage({ rest, owner, repo }, prefix, ref) {
    const { data } = await rest.actions.getActionsCacheList({
        owner,
        repo,
        key: prefix,
        per_page: PAGE,
        sort: 'created_at',
        direction: 'desc',
        ...(ref !== undefined && { ref }),
    });
    const { actions_caches: listed, total_count: total } = data;
    return {
        entries: listed.flatMap(({ key, ref: of }) => key?.startsWith(prefix) === true && of !== undefined ? [{ key, ref: of }] : []),
        isWhole: total <= listed.length,
    };
}

// EXTERNAL MODULE: ./src/github/artifacts.ts
var artifacts = __webpack_require__(4616);
// EXTERNAL MODULE: ./src/github/worker/zip.ts
var zip = __webpack_require__(94209);
;// CONCATENATED MODULE: ./src/github/kept-artifacts.ts

/** Lists the artifacts of a name and a size that runs of the default branch have kept, by their ids, the newest first. */
async function listKept({ rest, owner, repo }, { defaultBranch }, { name, maxBytes }) {
    const { data } = await rest.actions.listArtifactsForRepo({ owner, repo, name, per_page: 100 });
    return data.artifacts
        .filter(({ name: found, expired, size_in_bytes: bytes, workflow_run: run }) => {
        const isOwn = run?.head_repository_id === run?.repository_id && run?.head_branch === defaultBranch;
        return found === name && !expired && bytes <= maxBytes && isOwn;
    })
        .sort((a, b) => b.id - a.id)
        .map(({ id }) => id);
}
/** Downloads an artifact and gives its files by their names. Rejects where it is not there, or not what it should be. */
async function fetchKept({ rest, owner, repo }, id, limits) {
    const { data } = await rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: id,
        archive_format: 'zip',
    });
    return (0,zip/* unzip */.$1)(Buffer.from(data), limits); // what the client gives for anything but text and JSON
}

// EXTERNAL MODULE: ./src/records/parse-record.ts
var parse_record = __webpack_require__(79175);
// EXTERNAL MODULE: ./src/text/shapes.ts
var shapes = __webpack_require__(60597);
;// CONCATENATED MODULE: ./src/baseline/baseline-shape.ts


const commit = matching(/^[0-9a-f]{7,64}$/, 'a commit');
const outcomes = matching(/^[01x,]*$/, 'marks of trials');
const figures = (0,shapes/* listOf */.c3)((0,shapes/* orNull */.Xd)(shapes/* amount */.vj));
const scores = matching(/^[0-9x ,]*$/, 'scores of trials');
const caseKey = (value) => Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
    ? []
    : [{ at: '', allowed: 'an id and a hash', found: '' }];
const provenance = { commit, run_id: shapes/* amount */.vj, run_attempt: shapes/* amount */.vj, at: shapes/* time */.kB };
const run = (0,shapes/* mapping */.pq)({
    ...provenance,
    outcomes,
    latency_ms: figures,
    input_tokens: figures,
    output_tokens: figures,
    cost_usd: figures,
}, { scores: (0,shapes/* mapOf */.A7)(scores), taken_from: (0,shapes/* listOf */.c3)(shapes/* time */.kB) });
const pool = (0,shapes/* mapping */.pq)({
    fingerprint: shapes/* filledText */.Uq,
    config: parse_record/* cellConfig */.fq,
    recipe: parse_record/* recipe */.D4,
    files: (0,shapes/* mapOf */.A7)(shapes/* text */.Qq),
    cases: (0,shapes/* filledListOf */.UV)(caseKey),
    runs: (0,shapes/* listOf */.c3)(run),
}, {
    marked: (0,shapes/* mapping */.pq)({ run, direction: matching(/^(?:worse|better)$/, 'a direction') }, {}),
    earlier: (0,shapes/* listOf */.c3)((0,shapes/* mapping */.pq)(provenance, {})),
    since: (0,shapes/* mapping */.pq)(provenance, {}),
    in_force: (0,shapes/* mapping */.pq)(provenance, {}),
});
const names = { benchmark_name: shapes/* filledText */.Uq, model_id: shapes/* filledText */.Uq };
const answer = (0,shapes/* mapping */.pq)({
    id: shapes/* filledText */.Uq,
    passed: shapes/* flagOrNull */.T,
    output: (0,shapes/* orNull */.Xd)(shapes/* text */.Qq),
    isCut: shapes/* flag */.Jt,
    explanations: (0,shapes/* mapOf */.A7)(shapes/* text */.Qq),
}, { hash: shapes/* filledText */.Uq });
/** Shape of a baseline that the rest of the code can read; what runs say of cases is checked less strictly. */
const baselineShape = (0,shapes/* mapping */.pq)({ cells: (0,shapes/* listOf */.c3)((0,shapes/* mapping */.pq)({ ...names, pools: (0,shapes/* listOf */.c3)(pool) }, {})) }, {});
/** Shape of kept answers. */
const answersShape = (0,shapes/* mapping */.pq)({ cells: (0,shapes/* listOf */.c3)((0,shapes/* mapping */.pq)({ ...names, fingerprint: shapes/* filledText */.Uq, answers: (0,shapes/* listOf */.c3)(answer) }, {})) }, {});
function matching(pattern, allowed) {
    return (value) => typeof value === 'string' && pattern.test(value) ? [] : [{ at: '', allowed, found: 'something else' }];
}

// EXTERNAL MODULE: ./src/records/history.ts
var records_history = __webpack_require__(3858);
;// CONCATENATED MODULE: ./src/baseline/keep-history.ts



/** Most runs of a cell that are kept, and most bytes of all of them as JSON: a twentieth of that, packed. */
const HISTORY_LIMITS = { runs: 400, bytes: 4 * 1024 * 1024 };
const MARKS = new Set(['changed', 'possible_drift', 'drift', 'accepted']);
const interval = (value) => Array.isArray(value) && value.length === 2 && value.every((bound) => (0,shapes/* share */.uM)(bound).length === 0)
    ? []
    : [{ at: '', allowed: 'two numbers from 0 to 1', found: '' }];
const point = (0,shapes/* mapping */.pq)({
    at: shapes/* time */.kB,
    cases: shapes/* amount */.vj,
    trials: shapes/* amount */.vj,
    rate: (0,shapes/* orNull */.Xd)(shapes/* share */.uM),
    interval: (0,shapes/* orNull */.Xd)(interval),
    latency_ms: (0,shapes/* orNull */.Xd)(shapes/* amount */.vj),
    tokens: (0,shapes/* orNull */.Xd)(shapes/* amount */.vj),
    cost_usd: (0,shapes/* orNull */.Xd)(shapes/* amount */.vj),
}, {
    commit: shapes/* text */.Qq,
    run_id: shapes/* amount */.vj,
    run_attempt: shapes/* amount */.vj,
    fingerprint: shapes/* filledText */.Uq,
    metric: (0,shapes/* oneOf */.yL)(['score']),
    verdict: shapes/* text */.Qq,
    marks: (0,shapes/* listOf */.c3)(shapes/* text */.Qq),
});
const historyShape = (0,shapes/* mapping */.pq)({ cells: (0,shapes/* listOf */.c3)((0,shapes/* mapping */.pq)({ benchmark_name: shapes/* filledText */.Uq, model_id: shapes/* filledText */.Uq, points: (0,shapes/* listOf */.c3)(point) }, {})) }, {});
/** Reads a history that lay beside the answers; entries of older versions have none. */
function readHistory(value) {
    if (value === undefined)
        return { status: 'sound', history: records_history/* NO_HISTORY */.Vo };
    const [wrong] = historyShape(value);
    if (wrong !== undefined)
        return { status: 'refused', reason: `\`${wrong.at}\` is not ${wrong.allowed}` };
    const { cells } = value; // every part of it was just checked
    return {
        status: 'sound',
        history: fit((0,records_history/* joinHistories */.hx)({ cells: cells.map((cell) => ({ ...cell, points: cell.points.map(known) })) })),
    };
}
/** Gives what is kept of a history: the newest runs of the cells that the baseline has. */
function keepHistory(history, { cells }) {
    const keys = new Set(cells.map(cell_key/* keyOfRecord */.Sy));
    return fit({ cells: history.cells.filter((cell) => keys.has((0,cell_key/* keyOfRecord */.Sy)(cell))) });
}
/** Leaves so many of the newest runs that all are within the limits. */
function fit(history) {
    let most = HISTORY_LIMITS.runs;
    let left = (0,records_history/* cutHistory */.ls)(history, most);
    while (most > 0 && Buffer.byteLength(JSON.stringify(left)) > HISTORY_LIMITS.bytes) {
        most = Math.floor(most / 2);
        left = (0,records_history/* cutHistory */.ls)(left, most);
    }
    return most === 0 ? records_history/* NO_HISTORY */.Vo : left;
}
/** Gives a point with the keys and marks that we know. */
function known({ at, cases, trials, rate, interval: range, latency_ms, tokens, cost_usd, ...more }) {
    const { commit, run_id, run_attempt, fingerprint, metric, verdict, marks } = more;
    return {
        at,
        ...(commit !== undefined && { commit }),
        ...(run_id !== undefined && { run_id }),
        ...(run_attempt !== undefined && { run_attempt }),
        ...(fingerprint !== undefined && { fingerprint }),
        ...(metric !== undefined && { metric }),
        ...{ cases, trials, rate, interval: range, latency_ms, tokens, cost_usd },
        ...(verdict !== undefined && { verdict }),
        ...(marks !== undefined && { marks: [...new Set(marks)].filter((mark) => MARKS.has(mark)) }),
    };
}

;// CONCATENATED MODULE: ./src/baseline/drop-repeated.ts





/**
 * Leaves out answers that came from the store, or by batch, and have been counted in a pool: by the run that asked, or by
 * another one that took them. What was asked before the provider drifted stays out too.
 */
function dropRepeated(results, pool) {
    if (results.every((result) => (0,trials/* trialsOf */.x)(result).every(({ asked_at }) => asked_at === undefined)))
        return results;
    const places = (0,pair_keys/* pairKeys */.d)(results.map(align/* keyOfResult */.a2), pool.cases.map(toKey));
    const hasCounted = createCounted(pool);
    return results.flatMap((result, index) => {
        const all = (0,trials/* trialsOf */.x)(result);
        const place = places[index] ?? null;
        const kept = all.filter(({ asked_at: at }) => at === undefined || !hasCounted(at, place));
        if (kept.length === all.length)
            return [result];
        return (0,json/* isNonEmpty */.J)(kept) ? [{ ...result, trials: kept }] : [];
    });
}
/** Tells whether a pool has counted what a run was answered to the case at a place; null: it does not have the case. */
function createCounted({ runs, marked, earlier = [], since, }) {
    const counted = [...runs, ...(marked === undefined ? [] : [marked.run])].map((run) => ({
        times: new Set([run.at, ...(run.taken_from ?? [])]),
        outcomes: run.outcomes.split(','),
    }));
    const gone = new Set(earlier.map(({ at }) => at));
    return (askedAt, place) => gone.has(askedAt) ||
        (since !== undefined && askedAt < since.at) ||
        (place !== null &&
            counted.some(({ times, outcomes }) => times.has(askedAt) && (outcomes[place] ?? '') !== ''));
}

;// CONCATENATED MODULE: ./src/baseline/add-run.ts





/** Adds runs to the baseline: trials to the pool of their fingerprint, or to a new one; what is too old is dropped. */
function addRuns(baseline, runs) {
    return runs.reduce(addRun, baseline);
}
/** Drops the cells that the plan has no more; one that a later run has measured stays, as it is in that run's plan. */
function dropCells({ cells }, isGone, now) {
    const isNewer = ({ pools }) => pools.some(({ runs }) => runs.some((run) => byAge(run, now) < 0));
    return {
        cells: cells.filter((cell) => !isGone(cell) || isNewer(cell)),
    };
}
function addRun({ cells }, run) {
    const { benchmark_name, model_id } = run.record;
    const isSame = (cell) => (0,cell_key/* isSameCell */.tJ)(cell, run.record);
    const pools = cells.find(isSame)?.pools ?? [];
    const pool = addToPool(pools.find(({ fingerprint }) => fingerprint === run.record.fingerprint), run);
    const others = pools.filter(({ fingerprint }) => fingerprint !== pool.fingerprint);
    const kept = [pool, ...others].sort(byNewestRun).slice(0, LIMITS.pools);
    return { cells: [...cells.filter((cell) => !isSame(cell)), { benchmark_name, model_id, pools: kept }] };
}
/** Orders pools by their newest run, the newest first; a run that is kept apart counts. */
function byNewestRun(one, other) {
    const [a, b] = [one, other].map((pool) => listProvenance(pool).sort(byAge)[0]);
    return a === undefined || b === undefined ? 0 : byAge(a, b);
}
function addToPool(pool, { record, cases, provenance, drift }) {
    const { fingerprint, config, recipe, files = {} } = record;
    const earlier = (pool?.runs ?? []).filter((run) => !isSameRun(run, provenance));
    // An older run that ends later does not say what is in force.
    const stated = pool?.in_force;
    const isNewest = [...earlier, ...(stated === undefined ? [] : [stated])].every((known) => byAge(provenance, known) < 0);
    const inForce = pool === undefined || isNewest ? { fingerprint, config, recipe, files, cases } : pool;
    const moveOver = (run) => realign(run, pool?.cases ?? [], inForce.cases);
    const results = pool === undefined ? record.results : dropRepeated(record.results, pool);
    const added = packRun(results, inForce.cases, provenance);
    const settled = settle(earlier.map(moveOver), added, pool?.marked, moveOver, drift);
    const runs = settled.runs.toSorted(byAge).filter(({ outcomes }) => /[01x]/.test(outcomes));
    const since = drift?.status === 'confirmed' ? settled.runs.map(toProvenance).toSorted(byAge).at(-1) : pool?.since;
    const kept = {
        runs: runs.slice(0, LIMITS.runs),
        ...(settled.marked !== undefined && { marked: settled.marked }),
        ...(since !== undefined && { since }),
        ...(stated !== undefined && !isNewest && { in_force: stated }),
    };
    const known = pool === undefined ? [provenance] : [provenance, ...listProvenance(pool)];
    const gone = provenance_listEarlier(known, listProvenance(kept));
    const { fingerprint: name, config: inUse, recipe: asked, files: digests, cases: all } = inForce;
    return {
        ...{ fingerprint: name, config: inUse, recipe: asked, files: digests, cases: all },
        ...kept,
        ...(gone.length > 0 && { earlier: gone }),
    };
}
/**
 * Decides which runs stay together: a run out of line is kept apart, two that agree replace the rest, and a marked run
 * that the next does not confirm joins the others.
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
/** Tells whether two trials come from one run. */
function isSameRun(a, b) {
    return a.run_id === b.run_id && a.run_attempt === b.run_attempt && a.at === b.at;
}

;// CONCATENATED MODULE: ./src/baseline/plausible.ts
/** What a baseline says of its runs, held against what can be: an entry of the default branch may be poisoned too. */





const DAY_MS = 24 * 60 * 60 * 1000;
/** How far clocks of runners may go wrong. */
const SKEW_MS = 15 * 60 * 1000;
/** How long a run may wait, and how long ago one that is started again may have been made. */
const DAYS = { first: 2, again: 32 };
/** More runs than GitHub starts in a day, whose ids it counts over all repositories. */
const IDS_PER_DAY = 100_000_000;
/**
 * Leaves out the pools that cannot be as they say: runs of the future, the same run twice, more runs or trials than are
 * kept, outcomes of other cases than theirs. Gives the number of those that were left out, too.
 */
function dropImplausible(baseline, reader) {
    return dropPools(baseline, (pool) => isPlausible(pool, reader));
}
/** Leaves out what a history says of runs that are not of the past. */
function dropFuture({ cells }, reader) {
    const isKept = ({ commit, run_id, run_attempt, at, }) => commit !== undefined &&
        run_id !== undefined &&
        run_attempt !== undefined &&
        isOfThePast({ commit, run_id, run_attempt, at }, reader);
    return { cells: cells.map((cell) => ({ ...cell, points: cell.points.filter(isKept) })) };
}
function isPlausible(pool, reader) {
    const { runs, marked, earlier = [], since, in_force: stated, cases } = pool;
    const known = listProvenance(pool);
    const all = [...runs, ...(marked === undefined ? [] : [marked.run])];
    const told = [...known, ...[since, stated].flatMap((one) => one ?? [])];
    return (runs.length <= LIMITS.runs &&
        earlier.length <= LIMITS.earlierRuns &&
        told.every((run) => isOfThePast(run, reader)) &&
        !known.some((run, index) => known.slice(0, index).some((other) => isSameRun(run, other))) &&
        all.every((run) => fits(run, cases.length)));
}
/** Tells whether a run was made before now: ids only grow, though a run may wait, or be started again later. */
function isOfThePast({ run_id: id, run_attempt: attempt, at }, reader) {
    const days = reader.runAttempt > 1 ? DAYS.again : DAYS.first;
    const [time, now] = [Date.parse(at), reader.now.getTime()];
    const isWhole = Number.isSafeInteger(id) && Number.isSafeInteger(attempt) && attempt >= 1;
    // One with a greater id was made while this run waited.
    const isSooner = id <= reader.runId || (time >= now - days * DAY_MS && id <= reader.runId + days * IDS_PER_DAY);
    return isWhole && time <= now + SKEW_MS && isSooner;
}
function fits({ outcomes, scores = {}, ...figures }, cases) {
    const { latency_ms, input_tokens, output_tokens, cost_usd } = figures;
    const texts = [outcomes, ...Object.values(scores)].map((text) => text.split(','));
    return (texts.every((parts) => parts.length === cases) &&
        outcomes.split(',').every((trials) => trials.length <= defaults/* MAX_REPEAT */.rX) &&
        [latency_ms, input_tokens, output_tokens, cost_usd].every((list) => list.length === cases));
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/text/try-json.ts
var try_json = __webpack_require__(57453);
;// CONCATENATED MODULE: ./src/baseline/seal.ts





/** Most bytes of a sealed value in the cache, and of the text in it. */
const MAX_SEALED_BYTES = 4 * 1024 * 1024;
const MAX_TEXT_BYTES = 64 * 1024 * 1024;
/** Packs a value with its schema and the digest of its text; null where it would be too large to be read again. */
function seal(value) {
    const text = JSON.stringify(value);
    const content = Buffer.from(`${BASELINE_SCHEMA} ${(0,domain_digest/* sha256 */.sc)(text)}\n${text}`);
    if (content.length > MAX_TEXT_BYTES)
        return null;
    const sealed = (0,external_node_zlib_.gzipSync)(content, { level: 9 });
    return sealed.length > MAX_SEALED_BYTES ? null : sealed;
}
/** Unpacks a value that anybody may have written: size, schema, digest and shape are checked before it is believed. */
function seal_open(sealed, shape) {
    if (sealed.length > MAX_SEALED_BYTES)
        return refuse(`it has ${sealed.length} bytes`);
    const content = tryUnzip(sealed);
    if (content === undefined)
        return refuse('it is damaged');
    const [head, text] = splitLine(content);
    const [schema, digest] = head.split(' ');
    if (schema !== BASELINE_SCHEMA)
        return refuse('it was written by another version');
    if (digest !== (0,domain_digest/* sha256 */.sc)(text))
        return refuse('its digest is wrong');
    const value = (0,try_json/* tryJson */.M)(text);
    if ((0,shapes/* findTooDeep */.o6)(value) !== null)
        return refuse('it is nested too deep');
    const [wrong] = shape(value);
    if (wrong !== undefined)
        return refuse(`\`${wrong.at}\` is not ${wrong.allowed}`);
    return { status: 'sound', value: value }; // every part of it was just checked
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
function refuse(reason) {
    return { status: 'refused', reason };
}

// EXTERNAL MODULE: ./src/github/worker/call.ts
var call = __webpack_require__(53796);
;// CONCATENATED MODULE: ./src/github/caches.ts
/** Files in the Actions cache; their content does not matter here. */



const caches_TIMEOUT_MS = 10_000;
/** Most bytes of an entry's files together, of which each may have an equal share. */
const MAX_ENTRY_BYTES = 16 * 1024 * 1024;
/**
 * Restores the files of the entry with this very key; where none is named, of the newest one with the prefix. Never
 * rejects: a cache that fails costs its deadline.
 */
async function restoreFiles({ prefix, env, launcher }, names, key) {
    return await (0,call/* inOwnFolder */.e)(env, async (folder) => {
        const wanted = key === null ? { key: `${prefix}none`, prefixes: [prefix] } : { key, prefixes: [] };
        const site = { launcher, folder, env, timeoutMs: caches_TIMEOUT_MS };
        const result = await (0,call/* callWorker */.h)({ kind: 'restore', files: names, ...wanted }, site);
        if (result.status === 'failed')
            return result;
        if (result.status === 'spoilt') {
            const spoilt = { status: 'refused', reason: 'its archive is too large, or damaged' };
            return { status: 'restored', key: result.key, files: names.map(() => spoilt) };
        }
        if (result.status !== 'restored')
            return { status: 'missed' };
        const files = names.map((name) => readFile(external_node_path_default().join(folder, name), MAX_ENTRY_BYTES / names.length));
        return { status: 'restored', key: result.key, files };
    });
}
/** Saves files by their names as a new entry, unless there is one newer than those that are known. Never rejects. */
async function saveFiles({ prefix, env, launcher }, files, key, known) {
    return await (0,call/* inOwnFolder */.e)(env, async (folder) => {
        for (const [name, bytes] of Object.entries(files))
            (0,external_node_fs_.writeFileSync)(external_node_path_default().join(folder, name), bytes);
        const site = { launcher, folder, env, timeoutMs: caches_TIMEOUT_MS };
        const result = await (0,call/* callWorker */.h)({ kind: 'save', files: Object.keys(files), key, prefix, known }, site);
        if (result.status === 'failed')
            return result;
        return { status: result.status === 'outdated' ? 'outdated' : 'saved' };
    });
}
function readFile(file, maxBytes) {
    const stat = (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false });
    if (stat?.isFile() !== true)
        return { status: 'refused', reason: 'it is not there' };
    if (stat.size > maxBytes)
        return { status: 'refused', reason: `it has ${stat.size} bytes` };
    return { status: 'read', bytes: (0,external_node_fs_.readFileSync)(file) };
}

;// CONCATENATED MODULE: ./src/action/baseline/restore-baseline.ts







/** Fixed names: the cache finds an entry only under the very paths it was saved with. */
const FILES = { baseline: 'llm-bench-baseline.gz', answers: 'llm-bench-answers.gz' };
const NOTHING = {
    baseline: { cells: [] },
    answers: { cells: [] },
    history: records_history/* NO_HISTORY */.Vo,
    historyNote: null,
    key: null,
    isLost: true,
};
/**
 * Restores the baseline that the origin allows, without what cannot be as it says. Never rejects: a cache that fails costs
 * its deadline and a note.
 */
async function restoreBaseline(site, origin, run) {
    if (origin.status === 'forged')
        return disbelieve(origin.reason);
    const wanted = origin.status === 'verified' ? origin.key : null;
    const result = await restoreFiles(site, [FILES.baseline, FILES.answers], wanted);
    switch (result.status) {
        case 'restored': {
            if (wanted !== null && result.key !== wanted)
                return disbelieve('the cache gave another entry than the default branch has');
            const [baseline, answers] = result.files;
            const found = readFiles(baseline, answers, result.key);
            return screen({ ...found, note: found.note ?? noteOrigin(origin) }, run);
        }
        case 'failed':
            return { ...NOTHING, isSound: false, note: { kind: 'not_restored', words: result.reason } };
        case 'missed':
            return wanted === null
                ? { ...NOTHING, isSound: true, isLost: false, note: null }
                : { ...NOTHING, isSound: true, note: { kind: 'other_system' } };
    }
}
/** Reads the files of an entry that came from elsewhere than the cache. */
function readEntry(files, key, run) {
    const [baseline, answers] = files.map((bytes) => bytes === undefined ? undefined : { status: 'read', bytes });
    return screen(readFiles(baseline, answers, key), run);
}
/** Leaves out of what was restored what cannot be as it says; that is said. */
function screen(restored, { runId, runAttempt }) {
    const reader = { runId, runAttempt, now: new Date() };
    const { baseline, dropped } = dropImplausible(restored.baseline, reader);
    const screened = { ...restored, history: dropFuture(restored.history, reader) };
    if (dropped === 0)
        return screened;
    return { ...screened, baseline, isLost: true, note: { kind: 'implausible', pools: dropped } };
}
/** Gives nothing, for what was found is not believed. */
function disbelieve(words) {
    return { ...NOTHING, isSound: true, note: { kind: 'not_believed', words } };
}
function readFiles(baselineFile, answersFile, key) {
    const baseline = openFile(baselineFile, baselineShape);
    if (baseline.status === 'refused')
        return { ...disbelieve(baseline.reason), key };
    const answers = openFile(answersFile, answersShape);
    const history = answers.status === 'sound' ? readHistory(answers.value.history) : answers;
    return {
        baseline: baseline.value,
        answers: answers.status === 'sound' ? { cells: answers.value.cells } : NOTHING.answers,
        history: history.status === 'sound' ? history.history : records_history/* NO_HISTORY */.Vo,
        historyNote: history.status === 'sound' ? null : { kind: 'history_lost', words: history.reason },
        key,
        digest: digestFiles(key, [baselineFile, answersFile]),
        isSound: true,
        isLost: false,
        note: null,
    };
}
/** Digests an entry's key and files: none may stand for another, under another key neither. */
function digestEntry(key, files) {
    return (0,domain_digest/* sha256 */.sc)([key, ...files.map((bytes) => (0,domain_digest/* sha256 */.sc)(bytes))].join('\n'));
}
function digestFiles(key, files) {
    return digestEntry(key, files.map((file) => (file?.status === 'read' ? file.bytes : Buffer.alloc(0))));
}
function openFile(file, shape) {
    if (file === undefined)
        return { status: 'refused', reason: 'it is not there' };
    return file.status === 'refused' ? file : seal_open(file.bytes, shape);
}
function noteOrigin(origin) {
    return origin.status === 'unknown' ? { kind: 'unverified', words: origin.reason } : null;
}

;// CONCATENATED MODULE: ./src/action/baseline/restore-vouched.ts


/** Most older entries that are looked at where the newest is not what its run saved. */
const MAX_OLDER = 4;
/** Gives what was restored if the run that saved it says so, or cannot be asked, which is said; else nothing of it. */
async function believe(found, witness) {
    if (found.key === null || found.digest === undefined)
        return found;
    const testimony = await witness(found);
    switch (testimony.status) {
        case 'given':
            return found;
        case 'silent':
            return { ...found, note: found.note ?? { kind: 'unwitnessed', words: testimony.reason } };
        case 'refused':
            return { ...disbelieve(testimony.reason), key: found.key };
    }
}
/** Gives what was restored if it is believed, else the newest of the default branch's entries before it that its run names. */
async function believeOrOlder(found, site, { api, context, witness }) {
    const believed = await believe(found, witness);
    const { note } = believed;
    if (note?.kind !== 'not_believed')
        return believed;
    const keys = (await listEntries(api, context, site.prefix)) ?? [];
    const older = keys.slice(found.key === null ? 0 : keys.indexOf(found.key) + 1);
    for (const key of older.slice(0, MAX_OLDER)) {
        const other = await restoreBaseline(site, { status: 'verified', key }, context);
        if (other.digest === undefined || (await witness(other)).status !== 'given')
            continue;
        return { ...other, isLost: true, note: { kind: 'older', words: note.words } };
    }
    return believed;
}

;// CONCATENATED MODULE: ./src/action/baseline/baseline-artifact.ts
/** The baseline as an artifact too: GitHub keeps that for 90 days, a cache entry that nobody reads for 7. */





const KEY_FILE = 'llm-bench-key.txt';
/** Most bytes of the artifact and of its files, and most artifacts that are looked at. */
const MAX_BYTES = 10 * 1024 * 1024;
const MAX_ARTIFACTS = 2;
/** Uploads an entry that was saved in the cache. */
async function uploadBaseline({ key, files }, prefix, site) {
    return await (0,artifacts/* uploadContents */.a3)(nameOf(prefix), { ...files, [KEY_FILE]: Buffer.from(key) }, site);
}
/** Restores the newest baseline that a run of the default branch has uploaded and is believed; null: there is none. Never rejects. */
async function restoreArtifact({ api, context, witness }, prefix) {
    if (api === null || context.defaultBranch === null)
        return null;
    try {
        const ids = await listKept(api, context, { name: nameOf(prefix), maxBytes: MAX_BYTES });
        for (const id of ids.slice(0, MAX_ARTIFACTS)) {
            const files = await fetchKept(api, id, { bytes: MAX_BYTES, files: 3 });
            const key = files.get(KEY_FILE)?.toString() ?? '';
            const [baseline, answers] = [FILES.baseline, FILES.answers].map((name) => files.get(name));
            const found = readEntry([baseline, answers], key, context);
            const believed = await believe(found, witness);
            if (key.startsWith(prefix) && believed.baseline.cells.length > 0)
                return believed;
        }
        return null;
    }
    catch {
        return null;
    }
}
function nameOf(prefix) {
    return `benchmark-baseline-${prefix.slice(CACHE_ROOT.length, -1)}`;
}

;// CONCATENATED MODULE: ./src/action/baseline/restore-anywhere.ts








/** Most other configs whose baselines are looked at. */
const MAX_OTHERS = 5;
/**
 * Restores the baseline of the config; where it never had one, that of the place from which it was moved, and where it
 * is only proposed, that of any config that asks some of the same. A baseline of others that is not used is said.
 */
async function restoreAnywhere(means, { own, former }, planned) {
    const { api, context } = means;
    const restored = await restoreFrom(means, own);
    if (restored.key !== null && !restored.isLost)
        return restored;
    const kept = restored.baseline.cells.length > 0 ? null : await restoreArtifact(means, own.prefix);
    if (kept !== null)
        return inPlaceOf(restored, kept);
    if (restored.key !== null || restored.isLost)
        return restored;
    const moved = await restoreMoved(means, former);
    if (moved !== null)
        return moved;
    if (context.isOnDefaultBranch)
        return restored;
    const listed = await listEntries(api, context, CACHE_ROOT);
    const others = listed === null
        ? [await restoreAs({ status: 'unknown', reason: '' }, means, { ...own, prefix: CACHE_ROOT })]
        : await Promise.all(prefixesOf(listed)
            .slice(0, MAX_OTHERS)
            .map((prefix) => restoreFrom(means, { ...own, prefix })));
    const cells = await planned;
    const [best] = others
        .map((other) => ({ other, shared: countShared(other, cells) }))
        .sort((a, b) => b.shared - a.shared);
    if (best === undefined || (listed === null && best.other.key === null))
        return restored;
    if (best.shared === 0)
        return { ...restored, isLost: true, note: { kind: 'unused' } };
    return { ...best.other, note: best.other.note ?? { kind: 'copied' } };
}
/** Gives a baseline from an artifact in the place of what the cache did not give, and says why. */
function inPlaceOf({ key, isSound, isLost, note }, kept) {
    const words = note === null ? 'the cache has none' : (0,text_phrase/* plainPhrase */.U)(describeNote(note));
    const { baseline, answers, history, historyNote } = kept;
    return { baseline, answers, history, historyNote, key, isSound, isLost, note: { kind: 'artifact', words } };
}
async function restoreMoved(means, former) {
    const { api, context } = means;
    if (api === null)
        return null;
    const prefixes = former.map(({ prefix }) => prefix);
    const [moved] = await findPrefixes(api, context, prefixes);
    const site = former.find(({ prefix }) => prefix === moved);
    if (site === undefined)
        return null;
    const found = await restoreFrom(means, site);
    return { ...found, note: found.note ?? { kind: 'moved' } };
}
async function restoreFrom(means, site) {
    const { api, context } = means;
    const origin = api === null
        ? { status: 'unknown', reason: 'there is no token' }
        : await findOrigin(api, context, site.prefix);
    return await restoreAs(origin, means, site);
}
async function restoreAs(origin, means, site) {
    return await believeOrOlder(await restoreBaseline(site, origin, means.context), site, means);
}
/** Counts the planned cells of which a baseline knows a case as it is: such a config asks the same, elsewhere. */
function countShared({ baseline }, planned) {
    const known = new Map(baseline.cells.map((cell) => [
        (0,cell_key/* keyOfRecord */.Sy)(cell),
        new Set(cell.pools.flatMap(({ cases }) => cases.map(([, hash]) => hash))),
    ]));
    return planned.filter((cell) => cell.cases.some(({ hash }) => known.get((0,cell_key/* keyOfCell */.zn)(cell))?.has(hash)))
        .length;
}

;// CONCATENATED MODULE: ./src/action/baseline/find-baseline.ts












/**
 * Finds the baseline: results that the workflow names, else the cache. Outside the default branch named results count
 * only where the change did not write them, or where there is nothing else. Results that cannot be read are a UserError.
 */
async function findBaseline({ api, context, inputs, workspace: { cwd, files } }, witness, sites, planned) {
    const means = { api, context, witness };
    const { baseline: named } = inputs;
    if (named === undefined)
        return await findKnownBaseline(means, sites, planned);
    const place = external_node_path_default().resolve(cwd, named);
    const read = {
        // The workflow may name another folder; in the workspace a pull request may have put a link under the name.
        records: (0,read_results/* readResults */.x8)(place, (0,text_reach/* isWithin */.UO)(files.folder, place) ? files : text_reach/* ANYWHERE */.eY),
        pendingDrift: new Map(),
        wasRun: () => true,
        restored: null,
        isDoubtful: false,
        notes: [],
    };
    const author = context.isOnDefaultBranch ? 'base' : await findAuthor(api, context, named, cwd);
    if (author === 'base')
        return read;
    const kept = await findKnownBaseline(means, sites, planned);
    const hasKept = kept.records.length > 0;
    return {
        ...(hasKept ? kept : read),
        isDoubtful: author === 'change' || hasKept || kept.restored?.isLost === true,
        notes: [{ kind: 'named', author, isUsed: !hasKept }, ...kept.notes],
    };
}
const NO_HISTORY = { history: null, problem: null };
/**
 * Restores the baseline from the cache: for each cell the pool of the nearest commit before the tested one, else the
 * newest. Never rejects.
 */
async function findKnownBaseline(means, sites, planned) {
    const { api, context } = means;
    const found = await restoreAnywhere(means, sites, planned);
    const hasCells = found.baseline.cells.length > 0;
    const { history, problem } = hasCells && api !== null ? await listHistory(api, context) : NO_HISTORY;
    const restored = hasCells && api !== null ? await dropUnknown(api, found, history) : found;
    const { baseline, answers } = restored;
    const [before, anywhere] = [positionsIn(history, context), positionsIn(null, context)];
    const chosen = baseline.cells.flatMap((cell) => {
        const near = choosePool(cell, before);
        const pool = near ?? choosePool(cell, anywhere);
        if (pool === undefined)
            return [];
        return [{ cell, pool: cutToPast(pool, before), isNewer: near === undefined }];
    });
    return {
        records: chosen.flatMap(({ cell, pool }) => toRecords(cell, pool, answers)),
        pendingDrift: new Map(chosen.flatMap(({ cell, pool: { marked } }) => marked === undefined ? [] : [[(0,cell_key/* keyOfRecord */.Sy)(cell), marked.direction]])),
        wasRun: (cell, commit) => hasRunOn(baseline, (0,cell_key/* keyOfCell */.zn)(cell), commit),
        restored,
        isDoubtful: false,
        notes: [
            ...[restored.note, restored.historyNote].flatMap((note) => note ?? []),
            ...(problem === null ? [] : [{ kind: 'no_history', ...problem }]),
            ...(chosen.some(({ isNewer }) => isNewer) ? [{ kind: 'newer_baseline' }] : []),
        ],
    };
}

;// CONCATENATED MODULE: ./src/github/workflow-run.ts

/** Finds a run of the default branch by its id. Never rejects. */
async function findRun({ rest, owner, repo }, { runId, sha, event, defaultBranch }, id) {
    if (id === runId)
        return { status: 'found', sha, event };
    try {
        const { data } = await rest.actions.getWorkflowRun({ owner, repo, run_id: id });
        const { head_branch: branch, head_repository } = data;
        // That of a fork that is gone is null, whatever the description says.
        const from = head_repository?.full_name.toLowerCase();
        if (defaultBranch !== null && branch !== defaultBranch)
            return { status: 'other', reason: `run ${id} is not of the default branch` };
        if (from !== `${owner}/${repo}`.toLowerCase())
            return { status: 'other', reason: `run ${id} is of another repository` };
        return { status: 'found', sha: data.head_sha, event: data.event };
    }
    catch (error) {
        return { status: (0,github_rest/* statusOf */.c2)(error) === 404 ? 'none' : 'untold' };
    }
}

// EXTERNAL MODULE: ./src/records/redact.ts
var records_redact = __webpack_require__(50421);
// EXTERNAL MODULE: ./src/run/build-record.ts
var build_record = __webpack_require__(45235);
;// CONCATENATED MODULE: ./src/action/baseline/entries.ts




/** The events whose runs of the default branch make the baseline. */
const SAVING = new Set(['push', 'schedule', 'workflow_dispatch']);
/** Tells whether this run may save a baseline: never a pull request's, never another branch's. */
function maySave({ event, isOnDefaultBranch }, { saveBaseline }) {
    return saveBaseline === 'auto' && isOnDefaultBranch && SAVING.has(event);
}
/** Gives the run that answers come from. */
function provenanceOf({ started_at: at }, { sha, runId, runAttempt }) {
    return { commit: sha, run_id: runId, run_attempt: runAttempt, at };
}
/** Gives the answers that enter the baseline: those of whole cells that were measured, worse ones too. */
function listNewRuns(run, comparison, selected, context) {
    const provenance = provenanceOf(run, context);
    return selected.flatMap(({ cell }, index) => {
        const record = (0,cell_key/* findRecord */.Tq)(run.cells, cell);
        const { isMeasured = false, drift = null } = comparison.cells[index] ?? {};
        if (record?.config === undefined || !isMeasured || !cell.complete)
            return [];
        const { fingerprint } = cell;
        const { recipe = cell.recipe } = record;
        const known = { ...record, config: record.config, fingerprint, recipe };
        return [{ record: known, cases: listCases(cell), provenance, drift }];
    });
}
/** Gives what the plan has in force for the cells that were not asked, or not measured: no run of theirs says it. */
function listStated(run, selected, runs, context, { instruments, redact }) {
    const told = new Set(runs.map(({ record }) => (0,cell_key/* keyOfRecord */.Sy)(record)));
    return selected.flatMap(({ kind, cell }) => {
        if (kind !== 'unchanged' || !cell.complete || told.has((0,cell_key/* keyOfCell */.zn)(cell)))
            return [];
        const config = (0,build_record/* buildConfig */.fD)(cell, { findEvaluator: evaluators/* getEvaluator */.s, instruments });
        return [
            {
                benchmark_name: cell.benchmark.name,
                model_id: cell.model.id,
                fingerprint: cell.fingerprint,
                config: (0,records_redact/* redactSetting */.eu)({ config, recipe: cell.recipe }, redact).config,
                cases: listCases(cell),
                provenance: provenanceOf(run, context),
            },
        ];
    });
}
function listCases({ cases }) {
    return cases.map(({ case: { id }, hash }) => [id, hash]);
}

;// CONCATENATED MODULE: ./src/action/baseline/witness.ts
/** The second witness of a cached baseline: the check of the run that saved it names it, which no writer of caches can. */







/** The app whose token every workflow has. */
const ACTIONS = 'github-actions';
/** The status of an answer about a commit that is not there. */
const witness_NO_SUCH_COMMIT = 422;
/** Makes the function that asks for an entry's witness; runs are looked up once. */
function createWitness({ api, context, checkName, ownCheck }) {
    const runs = new Map();
    const findOnce = (means, id) => {
        const finding = runs.get(id) ?? findRun(means, context, id);
        runs.set(id, finding);
        return finding;
    };
    return async ({ key, digest, baseline }) => {
        if (api === null)
            return { status: 'silent', reason: 'there is no token' };
        const id = runOfKey(key ?? '');
        if (id === null || digest === undefined)
            return witness_refuse('its key names no run');
        const own = await ownCheck;
        const listen = async (sha, name) => (await (0,check_witness/* listSayings */.jz)(api, sha, name)).filter(({ app }) => app !== null && [ACTIONS, own?.app].includes(app));
        const isNamed = (said) => said.some(({ saved }) => saved?.includes(digest) === true);
        try {
            const told = commitOf(baseline, id);
            // Only a token that writes checks can name it, and only a run that may save does.
            if (told !== null && isNamed(await listen(told, checkName)))
                return { status: 'given' };
            const toldThere = told === null ? [] : await listen(told, null);
            if (isNamed(toldThere))
                return { status: 'given' };
            const run = await findOnce(api, id);
            const doubt = doubtRun(run, id);
            if (doubt !== null)
                return doubt;
            const sha = run.status === 'found' ? run.sha : told;
            if (sha === null)
                return lack(run, id);
            const said = sha === told ? toldThere : await listen(sha, null);
            return isNamed(said) ? { status: 'given' } : weigh(said, run, { id, mayWrite: own !== null });
        }
        catch (error) {
            if ((0,github_rest/* statusOf */.c2)(error) === witness_NO_SUCH_COMMIT)
                return witness_refuse('its run is of a commit that is not there');
            const cure = (0,github_rest/* isForbidden */.US)(error) ? " (the job's permissions need checks: read)" : '';
            const silent = { status: 'silent', reason: `${(0,github_rest/* describeError */.Uc)(error)}${cure}` };
            return doubtRun(await findOnce(api, id), id) ?? silent;
        }
    };
}
/** Refuses what a run cannot have saved; null: it may have. */
function doubtRun(run, id) {
    if (run.status === 'other')
        return witness_refuse(run.reason);
    return run.status === 'found' && !SAVING.has(run.event)
        ? witness_refuse(`run ${id} is of the event ${run.event}, which saves none`)
        : null;
}
/** Decides on an entry that no check of its run's commit names. */
function weigh(said, run, { id, mayWrite }) {
    if (said.some(({ saved }) => saved !== null))
        return witness_refuse(`no check of run ${id} says that it saved this`);
    if (said.length > 0)
        return { status: 'silent', reason: `run ${id} was of a version that does not say what it saves` };
    if (run.status === 'none')
        return witness_refuse(`there is no run ${id}`);
    return mayWrite
        ? witness_refuse(`run ${id} has no check that says it saved this (its job's permissions need checks: write)`)
        : { status: 'silent', reason: `run ${id} has no check that could say what it saved` };
}
function lack(run, id) {
    return run.status === 'none'
        ? witness_refuse(`there is no run ${id}`)
        : { status: 'silent', reason: `run ${id} could not be looked up` };
}
/** Gives the commit that a baseline says a run was of; null: it has none of it. */
function commitOf({ cells }, id) {
    const told = cells.flatMap(({ pools }) => pools.flatMap((pool) => [...listProvenance(pool), ...(pool.in_force ? [pool.in_force] : [])]));
    return told.filter(({ run_id }) => run_id === id).sort(byAge)[0]?.commit ?? null;
}
function witness_refuse(reason) {
    return { status: 'refused', reason };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./src/github/temporary-folder.ts
var temporary_folder = __webpack_require__(201);
// EXTERNAL MODULE: ./src/github/try-step.ts
var try_step = __webpack_require__(89921);
// EXTERNAL MODULE: ./src/records/batch-notes.ts + 1 modules
var batch_notes = __webpack_require__(40285);
// EXTERNAL MODULE: ./src/text/discard.ts
var discard = __webpack_require__(33909);
// EXTERNAL MODULE: ./src/action/results-artifact.ts
var results_artifact = __webpack_require__(26603);
;// CONCATENATED MODULE: ./src/action/batches.ts
/** The batches of a job with `mode: batch`: what an earlier job has left going on is taken up, and what goes on is left. */












/** Time that a job waits for its batches where the config says no other: GitHub ends it after six hours. */
const PATIENCE_MS = 5 * 3_600_000;
const batches_MAX_BYTES = 64 * 1024 * 1024;
/** Opens the notes of the job's batches; null where its mode is another. Never rejects. */
async function openBatches(job) {
    const { site, inputs, log, publisher } = job;
    if (inputs.mode !== 'batch')
        return null;
    const worker = { env: site.env, launcher: site.workerLauncher };
    const text = await fetchNotes(job, worker);
    const folder = (0,temporary_folder/* temporaryFolder */.y)(site.env);
    const notes = new batch_notes/* BatchNotes */.m({
        folder,
        earlier: { text },
        now: () => new Date(),
        onFailure: (reason) => log.warning(`batches cannot be noted, and are lost where this job is ended: ${reason}`),
    });
    publisher.remember('batches', notes.file);
    publisher.remember('batches-artifact', nameNotes(job));
    return {
        site: { notes, patienceMs: PATIENCE_MS },
        close: async () => {
            const left = notes.renderLeft();
            // What was taken up is not to be taken up again, so that is said too.
            if (left !== '' || text !== '') {
                const contents = { [batch_notes/* NOTES_FILE */.j]: external_node_buffer_.Buffer.from(left === '' ? '\n' : left) };
                await (0,results_artifact/* tryUpload */.tH)(log, 'the notes of batches were not uploaded', () => (0,artifacts/* uploadContents */.a3)(nameNotes(job), contents, worker));
            }
            await notes.end();
            (0,discard/* discard */.v)(notes.file);
        },
    };
}
/** Gives the name of the artifact of notes: jobs of a matrix have names of their own. */
function nameNotes({ inputs }) {
    return `benchmark-batches-${(0,domain_digest/* sha256 */.sc)(`${inputs.checkName}\n${inputs.matrix}`).slice(0, 12)}`;
}
/** Gives the notes that an earlier attempt at this run has left, else those of the default branch; empty: none. */
async function fetchNotes(job, worker) {
    const { api, context, log } = job;
    const name = nameNotes(job);
    if (context.runAttempt > 1) {
        const found = await (0,artifacts/* downloadEach */.WI)([name], readNotes, worker);
        const last = found.at(-1);
        if (last !== undefined)
            return last;
    }
    // Of two runs that take up the same batch, both would count its answers.
    if (api === null || !context.isOnDefaultBranch)
        return '';
    const kept = await (0,try_step/* tryStep */.Y)(log, 'batches of earlier runs cannot be looked for', async () => {
        const [newest] = await listKept(api, context, { name, maxBytes: batches_MAX_BYTES });
        if (newest === undefined)
            return '';
        const files = await fetchKept(api, newest, { bytes: batches_MAX_BYTES, files: 1 });
        return files.get(batch_notes/* NOTES_FILE */.j)?.toString('utf8') ?? '';
    });
    return kept ?? '';
}
function readNotes(folder) {
    try {
        const file = external_node_path_default().join(folder, batch_notes/* NOTES_FILE */.j);
        return (0,open_file/* readBytes */.io)(file, text_reach/* ANYWHERE */.eY, { maxBytes: batches_MAX_BYTES, shownAs: file }).toString('utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./src/action/file-store.ts

/** Beginning of the keys of downloaded files; other than that of baselines. */
const PREFIX = 'llm-bench-files-v1-';
/** Name of the one file of an entry. */
const NAME = 'file';
/**
 * Gives a store of downloads in the Actions cache: the next run of this branch finds what this one brought, and every
 * branch what the default branch brought. A cache that fails once is left alone, and so is one that may only be read.
 */
function createFileStore(worker, { mayWrite }) {
    let isBroken = false;
    return {
        restore: async (key) => {
            if (isBroken)
                return null;
            const result = await restoreFiles({ ...worker, prefix: PREFIX + key }, [NAME], PREFIX + key);
            isBroken = result.status === 'failed';
            const [file] = result.status === 'restored' ? result.files : [];
            return file?.status === 'read' ? file.bytes : null;
        },
        save: async (key, bytes) => {
            if (isBroken || !mayWrite)
                return;
            const site = { ...worker, prefix: PREFIX + key };
            isBroken = (await saveFiles(site, { [NAME]: bytes }, PREFIX + key, [])).status === 'failed';
        },
    };
}

// EXTERNAL MODULE: ./src/run/list-needs.ts
var list_needs = __webpack_require__(13325);
;// CONCATENATED MODULE: ./src/action/changed-ballots.ts




/**
 * Gives what the reader should know of ballots that a pull request brings itself, where people score: they decide its
 * own verdict. Never rejects.
 */
async function noteChangedBallots({ api, context }, { plan, ballotSite }) {
    const isRated = plan.cells.some((cell) => (0,list_needs/* listNeeds */.iB)(cell, evaluators/* getEvaluator */.s).includes('ballots'));
    if (context.pullRequest === null || !isRated)
        return [];
    const places = listPlaces(ballotSite.path, context.workspace);
    if (places.length === 0)
        return [];
    const changed = await listChangedFiles(api, context);
    if (changed === null)
        return [{ kind: 'ballots', files: null }];
    const files = changed.filter((names) => meetsAny(names, places)).length;
    return files === 0 ? [] : [{ kind: 'ballots', files }];
}

// EXTERNAL MODULE: ./src/pipeline/shards/choose-shards.ts
var choose_shards = __webpack_require__(21995);
// EXTERNAL MODULE: ./src/pipeline/shards/merge-shards.ts + 1 modules
var merge_shards = __webpack_require__(85856);
// EXTERNAL MODULE: ./src/records/digest-plan.ts
var digest_plan = __webpack_require__(26062);
// EXTERNAL MODULE: ./src/report/shards.ts
var report_shards = __webpack_require__(1897);
// EXTERNAL MODULE: ./src/domain/shard.ts
var shard = __webpack_require__(96236);
// EXTERNAL MODULE: ./src/records/read-shard.ts
var read_shard = __webpack_require__(6229);
// EXTERNAL MODULE: ./src/records/shard-name.ts
var shard_name = __webpack_require__(45388);
;// CONCATENATED MODULE: ./src/action/fetch-shards.ts
/** Shards' files among the artifacts of the run. */





/** Fetches the files of a plan's shards. Never rejects. */
async function fetchShards(plan, site) {
    const prefixes = { all: shard_name/* SHARD_PREFIX */.MR, wanted: `${shard_name/* SHARD_PREFIX */.MR}${plan}-` };
    const fetched = await (0,artifacts/* fetchRaw */.d5)(prefixes, site, async (files, folder) => {
        const found = [];
        for (const { name, file } of files)
            found.push(await (0,read_shard/* readShard */.X)(file, (0,text_reach/* within */.ux)(folder, 'the folder of downloads'), name));
        return found;
    });
    if (fetched.status === 'failed')
        return { found: [], problem: fetched.reason };
    const refused = fetched.refused.map(({ name, reason }) => describeName(name, `${name}: ${reason}`));
    const others = fetched.others.map((name) => describeName(name, `${name}: it does not say what it is`));
    return { found: [...fetched.read, ...refused, ...others], problem: null };
}
/** Tells of an artifact what its name says. */
function describeName(name, reason) {
    const known = (0,shard_name/* readShardName */.kb)(name);
    const header = known === null ? null : { schema: shard/* SHARD_SCHEMA */.B, ...known, tool_version: '', started_at: '' };
    return { status: 'torn', file: name, header, reason };
}

;// CONCATENATED MODULE: ./src/action/gather-shards.ts







/** Puts together what the shards of this run have asked of what was selected. */
async function gatherShards({ site, log }, selection, deps) {
    const plan = (0,digest_plan/* digestPlan */.w)(selection.plan, site.version);
    const fetched = await fetchShards(plan, { env: site.env, launcher: site.workerLauncher });
    const shards = (0,choose_shards/* chooseShards */.f)(fetched.found, plan);
    const { problem } = fetched;
    const said = [
        ...(problem === null ? [] : [['the shards could not all be fetched: ', { theirs: problem }]]),
        ...(0,report_shards/* describeMerged */.m2)(shards),
    ];
    for (const phrase of said)
        log.warning((0,text_phrase/* plainPhrase */.U)(phrase));
    log.info(`${shards.taken.size} of ${(0,plural/* plural */.LS)(shards.total, 'shard')} of plan ${plan}`);
    return {
        ran: (0,merge_shards/* mergeShards */.O)(selection, shards, deps),
        notes: said.map((phrase) => ({ kind: 'shards', said: phrase })),
    };
}

// EXTERNAL MODULE: ./src/records/journal.ts + 2 modules
var records_journal = __webpack_require__(92034);
;// CONCATENATED MODULE: ./src/action/open-journal.ts


/**
 * Opens a journal out of the workspace, and tells the post step of it, which uploads what a step leaves that was ended.
 * Only what lies in a folder that this step has made itself is taken up (`own`; null: there is none): elsewhere an
 * earlier step may have run a stranger's code.
 */
function openJournal({ site, log, publisher }, plan, startedAt, own = null) {
    const journal = new records_journal/* Journal */.C(plan, {
        folder: own ?? (0,temporary_folder/* temporaryFolder */.y)(site.env),
        earlier: own === null ? 'leave' : 'resume',
        toolVersion: site.version,
        startedAt,
        onFailure: (reason) => log.warning(`answers are not kept while the run goes on: ${reason}`),
    });
    publisher.remember('journal', journal.file);
    return journal;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/compare/models.ts
var compare_models = __webpack_require__(38917);
// EXTERNAL MODULE: ./src/report/acceptance.ts
var report_acceptance = __webpack_require__(76987);
// EXTERNAL MODULE: ./src/report/against.ts
var against = __webpack_require__(65521);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/markdown/render-markdown.ts + 3 modules
var render_markdown = __webpack_require__(473);
;// CONCATENATED MODULE: ./src/action/baseline/commits-of.ts

/** Gives the way to the commit whose run made a record of the baseline; null where the baseline does not say. */
function commits_of_commitsOf(baseline) {
    return (record) => {
        const cell = baseline?.cells.find((one) => (0,cell_key/* isSameCell */.tJ)(one, record));
        const pool = cell?.pools.find(({ fingerprint }) => fingerprint === record.fingerprint);
        return pool?.runs.find(({ at }) => at === record.timestamp)?.commit ?? null;
    };
}

;// CONCATENATED MODULE: ./src/baseline/state-plan.ts





/**
 * Puts in force what a run's plan states of cells that it did not ask: without it a gate or a case that was merged alone
 * would be held against what was before. A plan older than what is known changes nothing.
 */
function statePlan({ cells }, stated) {
    return {
        cells: cells.map((cell) => {
            const own = stated.find((one) => (0,cell_key/* isSameCell */.tJ)(one, cell));
            if (own === undefined)
                return cell;
            const pools = cell.pools.map((pool) => pool.fingerprint === own.fingerprint ? state(pool, own) : pool);
            return { ...cell, pools };
        }),
    };
}
/** Gives when what is in force in a pool was stated: by its newest run, or by a later plan that asked nothing. */
function statedAt(pool) {
    const { in_force: stated } = pool;
    return [...listProvenance(pool), ...(stated === undefined ? [] : [stated])].sort(byAge)[0];
}
function state(pool, { config, cases, provenance }) {
    const known = statedAt(pool);
    if (known !== undefined && byAge(known, provenance) < 0)
        return pool;
    if ((0,domain_digest/* canonicalJson */.dj)([pool.config, pool.cases]) === (0,domain_digest/* canonicalJson */.dj)([config, cases]))
        return pool;
    const move = (run) => realign(run, pool.cases, cases);
    return {
        ...pool,
        config,
        cases,
        runs: pool.runs.map(move),
        ...(pool.marked !== undefined && { marked: { ...pool.marked, run: move(pool.marked.run) } }),
        in_force: provenance,
    };
}

// EXTERNAL MODULE: ./src/plan/chosen.ts
var chosen = __webpack_require__(46941);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/compare/history-point.ts
var history_point = __webpack_require__(52608);
;// CONCATENATED MODULE: ./src/action/baseline/run-history.ts



/** Verdicts whose level the baseline takes all the same: merging accepts it. */
const LOWER = new Set(['regressed', 'minor_regression', 'below_floor']);
/** Gives the lines of runs that answered all of their cells; where the baseline takes them, it takes a lower level too. */
function historyOfRuns(runs, { cells }, isKept) {
    const verdicts = new Map(cells.map(({ benchmark, model, verdict }) => [(0,cell_key/* cellKey */.sl)(benchmark, model), verdict]));
    // Where only the new cases were asked, their rate is not the cell's.
    const whole = runs.filter(({ record, cases }) => record.results.length >= cases.length);
    return {
        cells: whole.map(({ record, provenance: { commit, run_id, run_attempt }, drift }) => {
            const { benchmark_name, model_id } = record;
            const verdict = verdicts.get((0,cell_key/* keyOfRecord */.Sy)(record));
            const marks = isKept ? listMarks(verdict, drift) : [];
            const told = {
                ...{ commit, run_id, run_attempt },
                ...(verdict !== undefined && { verdict }),
                ...(marks.length > 0 && { marks }),
            };
            return { benchmark_name, model_id, points: [(0,history_point/* pointOf */.q)(record, told)] };
        }),
    };
}
/** Gives what is known of earlier runs, with this one's added. */
function withThisRun({ restored, records }, added) {
    return (0,records_history/* joinHistories */.hx)(restored?.history ?? (0,history_point/* historyOf */.o)(records), added);
}
function listMarks(verdict, drift) {
    if (drift?.status === 'possible')
        return ['possible_drift'];
    if (drift?.status === 'confirmed')
        return ['drift'];
    return verdict !== undefined && LOWER.has(verdict) ? ['accepted'] : [];
}

;// CONCATENATED MODULE: ./src/baseline/merge.ts






/** Joins the baselines that two runs knew at the same time: the cells of both, and in each pool the runs of both. */
function mergeBaselines(one, other) {
    return { cells: joinCells(one.cells, other.cells, mergeCells) };
}
/** Joins the newest answers that two runs knew; of a cell that both have, those of the first. */
function mergeAnswers(newer, older) {
    return { cells: joinCells(newer.cells, older.cells, (cell) => cell) };
}
function joinCells(ones, others, join) {
    const twinOf = (cell, cells) => cells.find((twin) => (0,cell_key/* isSameCell */.tJ)(twin, cell));
    const joined = ones.map((cell) => {
        const twin = twinOf(cell, others);
        return twin === undefined ? cell : join(cell, twin);
    });
    return [...joined, ...others.filter((cell) => twinOf(cell, ones) === undefined)];
}
function mergeCells(one, other) {
    const pools = one.pools.map((pool) => {
        const twin = other.pools.find(({ fingerprint }) => fingerprint === pool.fingerprint);
        return twin === undefined ? pool : mergePools(pool, twin);
    });
    const added = other.pools.filter(({ fingerprint }) => one.pools.every((pool) => pool.fingerprint !== fingerprint));
    return { ...one, pools: [...pools, ...added].sort(byNewestRun).slice(0, LIMITS.pools) };
}
/** Tells whether a run still counts: not if it is before the drift. */
function isSince(run, since) {
    return since === undefined || byAge(run, since) <= 0;
}
function isStatedLater(one, other) {
    const [a, b] = [statedAt(one), statedAt(other)];
    return a !== undefined && b !== undefined && byAge(a, b) < 0;
}
/** Joins two pools; the newer says what is in force. */
function mergePools(one, other) {
    const [newer, older] = isStatedLater(other, one) ? [other, one] : [one, other];
    const known = listProvenance({ ...newer, earlier: [] });
    const missing = older.runs
        .filter((run) => !known.some((twin) => isSameRun(run, twin)) && isSince(run, newer.since))
        .map((run) => realign(run, older.cases, newer.cases));
    const runs = [...newer.runs, ...missing].toSorted(byAge).slice(0, LIMITS.runs);
    const earlier = provenance_listEarlier([...listProvenance(newer), ...listProvenance(older)], listProvenance({ ...newer, runs, earlier: [] }));
    return { ...newer, runs, ...(earlier.length > 0 && { earlier }) };
}

;// CONCATENATED MODULE: ./src/action/baseline/save-baseline.ts









/** Most entries of other runs that are read, and most rounds: more than a few jobs hardly ever end at once. */
const save_baseline_MAX_OTHERS = 5;
const MAX_ROUNDS = 6;
/**
 * Saves the known baseline with new runs added, as an entry of its own. What other runs have saved in the meantime is
 * joined with it: whoever saves last sees all others' entries. Gives a note on what went wrong, null where all is well.
 * Never rejects.
 */
async function saveBaseline(site, saving) {
    const entries = [];
    const note = await saveEntries(site, saving, entries);
    const [newest] = entries.slice(-1);
    if (newest !== undefined)
        await saving.keep(newest);
    return note;
}
/** Saves until nothing of others is missing; adds each entry to `entries`. */
async function saveEntries(site, saving, entries) {
    const { key, known, listNewer, run, witness } = saving;
    const keys = new Set(known.key === null ? [] : [known.key]);
    let base = known;
    for (let round = 1; round <= MAX_ROUNDS; round += 1) {
        const own = round === 1 ? key : `${key}-${round}`;
        const saved = await trySave(site, own, base, saving, { known: [...keys], entries });
        if (saved.status === 'failed')
            return { kind: 'not_saved', words: saved.reason };
        if (saved.status === 'saved')
            keys.add(own);
        const missed = saved.status === 'outdated' ? [null] : await listNewer(known.key);
        const others = missed.filter((other) => other === null || !keys.has(other)).slice(0, save_baseline_MAX_OTHERS);
        const joined = await joinOthers(site, others, { base, run, witness, keys });
        if (!joined.isSound)
            return joined.note;
        base = joined.base;
        if (saved.status !== 'outdated' && !joined.isNews)
            return null;
    }
    // What this run has saved is joined by the runs that saved after it.
    return entries.length > 0 ? null : { kind: 'not_saved', words: 'other runs saved theirs at the same time' };
}
/** Joins entries of other runs with what is known, and adds their keys to `keys`; null stands for the newest. */
async function joinOthers(site, others, known) {
    const { run, witness, keys } = known;
    let [base, isNews] = [known.base, false];
    // The oldest first: of answers to the same cell the newest stay.
    for (const other of others.toReversed()) {
        const origin = other === null ? { status: 'own' } : { status: 'verified', key: other };
        const found = await believe(await restoreBaseline(site, origin, run), witness);
        if (!found.isSound)
            return { isSound: false, note: found.note };
        for (const name of [other, found.key])
            if (name !== null)
                keys.add(name);
        isNews ||= found.baseline.cells.length > 0;
        base = join(found, base);
    }
    return { isSound: true, base, isNews };
}
function join(found, base) {
    return {
        ...found,
        baseline: mergeBaselines(found.baseline, base.baseline),
        answers: mergeAnswers(found.answers, base.answers),
        history: (0,records_history/* joinHistories */.hx)(found.history, base.history),
    };
}
async function trySave(site, key, base, { update, runs, history: added, vouch }, { known, entries }) {
    const updated = update(addRuns(base.baseline, runs));
    const baseline = seal(updated);
    if (baseline === null)
        return { status: 'failed', reason: 'it is larger than 4 MiB' };
    const answered = runs.filter(({ drift }) => drift?.status !== 'possible');
    const history = keepHistory((0,records_history/* joinHistories */.hx)(base.history, added), updated);
    const answers = sealAnswers({ ...keepAnswers(base.answers, answered), history });
    const vouched = await vouch(digestEntry(key, [baseline, answers]));
    if (vouched.status === 'refused')
        return { status: 'failed', reason: vouched.reason };
    const files = { [FILES.baseline]: baseline, [FILES.answers]: answers };
    const saved = await saveFiles(site, files, key, known);
    if (saved.status === 'saved')
        entries.push({ key, files });
    return saved;
}
/** Seals answers and history; where they are too large the answers are left out. */
function sealAnswers(kept) {
    return seal(kept) ?? seal({ ...kept, cells: [] }) ?? Buffer.alloc(0);
}

;// CONCATENATED MODULE: ./src/action/baseline/keep-run.ts
















/** Keeps what a run of the default branch measured in the baseline; what goes wrong is a warning. */
async function keepRun({ api, context, inputs, log, publisher }, { known: { restored }, judged, loaded, cache, witness }) {
    if (!maySave(context, inputs))
        return;
    const runs = listNewRuns(judged.run, judged.comparison, judged.selected, context);
    const planned = new Set(loaded.plan.cells.map(cell_key/* keyOfCell */.zn));
    const isGone = (cell) => (0,chosen/* isChosen */.l)(cell, inputs) && !planned.has((0,cell_key/* keyOfRecord */.Sy)(cell));
    const now = provenanceOf(judged.run, context);
    const stated = listStated(judged.run, judged.selected, runs, context, loaded);
    const update = (baseline) => dropCells(statePlan(baseline, stated), isGone, now);
    if (runs.length === 0 && (restored === null || !isNews(restored, cache, update)))
        return;
    if (restored?.isSound === false) {
        log.warning((0,text_phrase/* plainPhrase */.U)(describeNote({ kind: 'unreadable' })));
        return;
    }
    const note = await saveBaseline(cache, {
        key: cacheKey(cache.prefix, context, new Date(judged.run.started_at)),
        known: restored ??
            (await believeOrOlder(await restoreBaseline(cache, { status: 'own' }, context), cache, {
                ...{ api, context, witness },
            })),
        update,
        runs,
        history: historyOfRuns(runs, judged.comparison, true),
        run: context,
        witness,
        vouch: (digest) => publisher.vouch(digest),
        keep: (entry) => (0,results_artifact/* tryUpload */.tH)(log, 'the baseline was not kept as an artifact', () => uploadBaseline(entry, cache.prefix, cache)),
        listNewer: (key) => (api === null ? Promise.resolve([]) : listNewer(api, context, cache.prefix, key)),
    });
    const saved = runs.length === 0 ? 'what is in force now' : `the answers of ${(0,format/* plural */.LS)(runs.length, 'cell')}`;
    if (note === null)
        log.info(`saved ${saved} to the baseline`);
    else
        log.warning((0,text_phrase/* plainPhrase */.U)(describeNote(note)));
}
/**
 * Tells whether there is anything to save though nothing was asked: the config's own cache may hold nothing yet, or its
 * newest entry is none of ours.
 */
function isNews({ baseline, key, note }, { prefix }, update) {
    return (changes(baseline, update) ||
        key?.startsWith(prefix) === false ||
        note?.kind === 'older' ||
        note?.kind === 'artifact');
}
/** Tells whether an update leaves anything else than what is known. */
function changes(baseline, update) {
    const updated = update(baseline).cells;
    const known = new Map(baseline.cells.map((cell) => [(0,cell_key/* keyOfRecord */.Sy)(cell), cell.pools]));
    const isSame = updated.every((cell) => cell.pools.every((pool, index) => known.get((0,cell_key/* keyOfRecord */.Sy)(cell))?.[index] === pool));
    return updated.length !== baseline.cells.length || !isSame;
}

// EXTERNAL MODULE: ./src/report/gate.ts
var report_gate = __webpack_require__(18347);
;// CONCATENATED MODULE: ./src/action/conclude.ts


/** Verdicts that may pass but are no success. */
const WARNING = new Set([
    'regressed',
    'below_floor',
    'unmeasured',
    'incomparable',
    'minor_regression',
    'inconclusive',
    'not_run',
]);
/** Decides whether the check fails. Cells that are accepted are shown and not gated. */
function conclude(comparison, failOn, known) {
    const { isAccepted, acceptedBy, isBaselineLost, isBaselineDoubtful, isProposed } = known;
    const words = (0,gate/* parseFailOn */.XV)(failOn);
    const gated = comparison.cells.filter((cell) => !isAccepted(cell));
    const code = (0,gate/* exitCode */.I$)({ ...comparison, cells: gated }, words);
    const isUncompared = isBaselineLost && comparison.cells.some(({ verdict }) => verdict === 'no_baseline');
    const isWarning = isUncompared ||
        isBaselineDoubtful ||
        (isProposed && (0,gate/* isWeakened */.P2)(comparison)) ||
        comparison.cells.some(({ verdict, isTooSlow }) => WARNING.has(verdict) || isTooSlow);
    const accepted = comparison.cells.length - gated.length;
    const conclusion = code !== 0 ? 'failure' : isWarning ? 'neutral' : 'success';
    return {
        exitCode: code,
        conclusion,
        gate: (0,report_gate/* describeCheck */.c)({ conclusion, failOn, isUncompared, accepted, acceptedBy }),
    };
}
/** Tells whether a label may accept a cell that fails: what was not measured has no level to accept. */
function isAcceptable(cell, failOn) {
    return cell.verdict !== 'unmeasured' && (0,gate/* isFailing */.DI)(cell, (0,gate/* parseFailOn */.XV)(failOn));
}

;// CONCATENATED MODULE: ./src/github/labels.ts
/** Finds the pull request that a run is for: the event's, the one that waits in a merge queue, else an open one of its commit. */
async function findPullRequest({ rest, owner, repo }, { pullRequest, queuedPullRequest, checkSha }) {
    const named = pullRequest?.number ?? queuedPullRequest;
    if (named !== null)
        return named;
    const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
        owner,
        repo,
        commit_sha: checkSha,
    });
    return data.find(({ state, head }) => state === 'open' && head.sha === checkSha)?.number ?? null;
}
/** Finds a label that is on a pull request now, whatever the event that started the run has said; null where it is not. */
async function findLabel({ rest, listAll, owner, repo }, pullRequest, name) {
    const asked = { owner, repo, issue_number: pullRequest, per_page: 100 };
    const isNamed = (label) => label.name?.toLowerCase() === name.toLowerCase();
    const labels = await listAll(rest.issues.listLabelsOnIssue, asked);
    if (!labels.some(isNamed))
        return null;
    const events = await listAll(rest.issues.listEvents, asked);
    const set = events.findLast((one) => one.event === 'labeled' && 'label' in one && isNamed(one.label));
    // Who has left GitHub is null there, whatever its description says.
    const { login } = { ...set?.actor };
    return { by: login ?? null, at: set?.created_at ?? null };
}

;// CONCATENATED MODULE: ./src/action/label.ts
/** Acceptance of a lower level by a label on the pull request (docs/action.md). */



/** Asks GitHub whether the label is on the run's pull request now: running a job again suffices. Never rejects. */
async function findAcceptance(api, context) {
    if (api === null)
        return { acceptance: null, note: null };
    try {
        const pullRequest = await findPullRequest(api, context);
        if (pullRequest === null)
            return { acceptance: null, note: null };
        const label = await findLabel(api, pullRequest, defaults/* ACCEPT_LABEL */.KE);
        const acceptance = label === null ? { status: 'offered' } : { status: 'given', ...label };
        return { acceptance, note: null };
    }
    catch (error) {
        const note = {
            kind: 'label_unread',
            words: (0,github_rest/* describeError */.Uc)(error),
            isForbidden: (0,github_rest/* isForbidden */.US)(error),
        };
        return { acceptance: { status: 'offered' }, note };
    }
}

;// CONCATENATED MODULE: ./src/action/scope.ts
/** Gives the reason why everything is run; null where only what differs from its baseline is. */
function whyEverything({ event }, { forceRun }) {
    if (forceRun)
        return { kind: 'forced' };
    if (event === 'schedule')
        return { kind: 'scheduled' };
    return event === 'workflow_dispatch' ? { kind: 'by_hand' } : null;
}
/**
 * Tells whether runs of an unchanged configuration are looked at for the provider's drift: the default branch's regular
 * ones.
 */
function looksForDrift({ event, isOnDefaultBranch }) {
    return isOnDefaultBranch && (event === 'schedule' || event === 'workflow_dispatch');
}
/**
 * Gives what holds a run outside the default branch, where settings are only proposed: all but those that the workflow
 * gives itself. Null on the default branch, where what was merged is in force.
 */
function findGuard({ isOnDefaultBranch }, { gate, repeat }) {
    if (isOnDefaultBranch)
        return null;
    return { fixed: new Set([...Object.keys(gate), ...(repeat === undefined ? [] : ['repeat'])]) };
}

;// CONCATENATED MODULE: ./src/action/conclude-run.ts






/** Concludes a run. Who may have accepted it is asked only where that decides or explains something. */
async function concludeRun(job, finished) {
    const { context, inputs } = job;
    const isProposed = findGuard(context, inputs) !== null;
    const isBaselineLost = finished.known.restored?.isLost === true;
    const { isDoubtful: isBaselineDoubtful } = finished.known;
    const nobody = { isAccepted: () => false, isBaselineLost, isBaselineDoubtful, isProposed };
    return isProposed
        ? await concludeProposal(job, finished.judged.comparison, { ...nobody, acceptedBy: 'label' })
        : await concludeInForce(job, finished, { ...nobody, acceptedBy: 'merge' });
}
async function concludeProposal({ api, context, inputs: { failOn }, log }, comparison, nobody) {
    const strict = conclude(comparison, failOn, nobody);
    const isLower = (0,gate/* asksLess */.gk)(comparison) || comparison.cells.some((cell) => isAcceptable(cell, failOn));
    if (!isLower)
        return { ...strict, acceptance: null, notes: [] };
    const { acceptance, note } = await findAcceptance(api, context);
    if (note !== null)
        log.warning((0,text_phrase/* plainPhrase */.U)(describeNote(note)));
    const isAccepted = acceptance?.status === 'given' ? (cell) => isAcceptable(cell, failOn) : nobody.isAccepted;
    return {
        ...conclude(comparison, failOn, { ...nobody, isAccepted }),
        acceptance,
        notes: note === null ? [] : [note],
    };
}
async function concludeInForce({ inputs: { failOn } }, { judged: { comparison, selected }, isAccepted }, nobody) {
    const strict = { ...conclude(comparison, failOn, nobody), acceptance: null, notes: [] };
    if (strict.exitCode === 0)
        return strict;
    const accepted = new Set();
    for (const [index, cell] of comparison.cells.entries()) {
        const planned = selected[index]?.cell;
        if (planned !== undefined && (await isAccepted(planned)))
            accepted.add(cell);
    }
    return {
        ...strict,
        ...conclude(comparison, failOn, { ...nobody, isAccepted: (cell) => accepted.has(cell) }),
    };
}

// EXTERNAL MODULE: ./src/records/save-run.ts
var save_run = __webpack_require__(56581);
// EXTERNAL MODULE: ./src/report/index.ts + 6 modules
var src_report = __webpack_require__(13475);
;// CONCATENATED MODULE: ./src/action/save-results.ts
/** The results of a run, on disk and as an artifact. */






/** Writes a run's results and uploads them; what goes wrong is a warning. */
async function saveResults(job, { judged: { run }, results, journal }, content) {
    const { site, context, inputs, log, workspace } = job;
    const formats = (0,report_formats/* parseFormats */.Q)(inputs.reportFormats);
    const redact = (text) => log.redact(text);
    const places = { folder: results, reach: workspace.files, spare: (0,temporary_folder/* temporaryFolder */.y)(site.env) };
    const saved = await (0,save_run/* saveRun */.B)(places, run, () => (0,src_report/* renderRunForms */.ZI)(content, redact, formats));
    if (saved.status === 'lost') {
        log.warning(`${saved.reason}. The verdict stands.`);
        return { folder: results, report: null, artifact: null };
    }
    journal.remove();
    const { folder, files } = saved;
    if (saved.status === 'elsewhere')
        log.warning(`${saved.reason}; they are in \`${folder}\`. The verdict stands.`);
    const report = external_node_path_default().join(folder, (0,src_report/* readableFile */.rC)(formats));
    if (run.cells.length === 0)
        return { folder, report, artifact: null };
    const beside = ['run.json', ...(0,src_report/* listFormFiles */.Ee)(formats)].map((file) => external_node_path_default().join(folder, file));
    const worker = { env: site.env, launcher: site.workerLauncher };
    const artifact = await (0,results_artifact/* tryUpload */.tH)(log, 'the results were not uploaded', () => (0,results_artifact/* uploadResults */.g4)([...files, ...beside], folder, context, worker));
    return { folder, report, artifact };
}

// EXTERNAL MODULE: ./src/compare/overall-rate.ts
var overall_rate = __webpack_require__(841);
// EXTERNAL MODULE: ./src/report/verdict-json.ts + 1 modules
var verdict_json = __webpack_require__(59930);
// EXTERNAL MODULE: ./src/text/map-texts.ts
var map_texts = __webpack_require__(12940);
;// CONCATENATED MODULE: ./src/action/set-run-outputs.ts






/** Most characters of the `result-json` output, and numbers of ids per list that are tried until it fits. */
const MAX_OUTPUT_LENGTH = 200_000;
const OUTPUT_IDS = [Infinity, 20, 0];
/** Sets what later steps of the job can read; what cannot be set is a warning. */
function setRunOutputs({ context, log }, { judged: { run, comparison } }, { published, saved, models }, exitCode) {
    const within = (file) => external_node_path_default().relative(context.workspace, file) || '.';
    const reason = (0,outputs/* setOutputs */.n)({
        verdict: comparison.verdict,
        passRate: (0,overall_rate/* overallRate */.a)(comparison),
        regressions: comparison.cells.filter(({ verdict }) => verdict === 'regressed').length,
        costUsd: run.cost_usd,
        ...published,
        resultsPath: within(saved.folder),
        reportPath: saved.report === null ? '' : within(saved.report),
        resultJson: renderResultJson({ comparison, models }, exitCode, (text) => log.redact(text)),
    });
    if (reason !== null)
        log.warning(`the step's outputs could not all be set: ${reason}`);
}
/** Fields of the verdict whose values are words and names of ours. */
function isOurs(field) {
    return /^(?:schema|verdict|benchmark|model|method|drift|mode|missing_cells|failing|newly_failing|newly_passing|unstable|first|second|better_than|not_distinguishable_from|unmeasured)$/.test(field);
}
/** Renders the result. GitHub takes a mebibyte of UTF-16 for all outputs of a job, so too many ids are cut. */
function renderResultJson({ comparison, models }, exitCode, redact) {
    const render = (shown, ids, side = []) => (0,text_escape/* jsonText */.s$)((0,map_texts/* mapTexts */.z)((0,verdict_json/* buildVerdictJson */.U)(shown, exitCode, ids, side), redact, { isKept: isOurs }));
    const texts = [...OUTPUT_IDS.map((ids) => render(comparison, ids, models)), render(comparison, 0)];
    const bare = render({ ...comparison, cells: [] }, 0);
    return texts.find(({ length }) => length <= MAX_OUTPUT_LENGTH) ?? bare;
}

;// CONCATENATED MODULE: ./src/action/publish-run.ts
/** The end of the action: report, check, comment, outputs, artifact, baseline. */




















/** Publishes a run's verdict in all places, saves results and baseline; gives the exit code. */
async function publishRun(job, finished) {
    const { log } = job;
    const { known, judged } = finished;
    const { run, comparison, selected } = judged;
    const concluded = await concludeRun(job, finished);
    const { acceptance, gate } = concluded;
    const notes = [...known.notes, ...concluded.notes].map(describeNote);
    const models = (0,compare_models/* compareModels */.w)(run.cells);
    const report = {
        ...{ comparison, run, selected, notes, acceptance, gate },
        against: (0,against/* listAgainst */.s)(selected, commits_of_commitsOf(known.restored?.baseline ?? null)),
        repeat: siteOf(job),
        history: publish_run_listHistory(job, finished),
        models,
    };
    // The verdict is on its way before anything else is written.
    const saving = (0,promises_.setImmediate)().then(() => saveResults(job, finished, report));
    const artifact = saving.then((saved) => saved.artifact);
    // Begun first: it vouches for what it is to save, which the check names as it ends.
    const keeping = (0,try_step/* tryStep */.Y)(log, 'the baseline was not saved', () => keepRun(job, finished));
    const publishing = publishReport(job, report, judged, { ...concluded, artifact });
    const [published, saved] = await Promise.all([publishing, saving, keeping]);
    const { exitCode } = concluded;
    await (0,try_step/* tryStep */.Y)(log, 'the outputs could not be set', () => setRunOutputs(job, finished, { published, saved, models }, exitCode));
    const title = titleOf(report);
    if (exitCode === 0)
        log.info(title);
    else
        log.error(title);
    return exitCode;
}
async function publishReport({ context, workspace, publisher }, report, judged, concluded) {
    const { comparison, selected, run } = judged;
    const cells = selected.map(({ cell }) => cell);
    const isNoNews = run.requests === 0 && comparison.verdict === 'unchanged' && !(0,gate/* asksLess */.gk)(comparison);
    return await publisher.publish({
        conclusion: concluded.conclusion,
        artifact: concluded.artifact,
        title: titleOf(report),
        markdown: (0,render_markdown/* renderMarkdown */.Gc)(report),
        jobSummary: (0,render_markdown/* renderJobSummary */.qE)(report),
        hidden: renderMeasured(listMeasured(judged)),
        annotations: annotateCases(comparison, cells, { workspace: context.workspace, cwd: workspace.cwd }),
        comment: isNoNews ? 'update' : 'write',
    });
}
function publish_run_listHistory({ context, inputs }, { known, judged }) {
    const { run, comparison, selected } = judged;
    const runs = listNewRuns(run, comparison, selected, context);
    return withThisRun(known, historyOfRuns(runs, comparison, maySave(context, inputs)));
}
/** Names what a command on a laptop must name too. */
function siteOf({ inputs: { config, workingDirectory } }) {
    const folder = external_node_path_default().normalize(workingDirectory);
    return { config: config ?? null, folder: folder === '.' ? null : folder };
}
function titleOf({ comparison, acceptance = null }) {
    return (0,text_escape/* plainText */.wh)((0,report_acceptance/* titleWith */.HH)(acceptance, (0,headline/* headline */.P)(comparison, text_escape/* plainText */.wh)));
}
/** Lists the cells that a later push need not be gated for; unchanged ones fail nothing. */
function listMeasured({ selected, comparison }) {
    return selected.flatMap(({ cell }, index) => {
        const { isMeasured = false, verdict = 'unchanged' } = comparison.cells[index] ?? {};
        return isMeasured && verdict !== 'unchanged' ? [cell] : [];
    });
}

// EXTERNAL MODULE: ./src/providers/answer-lines.ts
var answer_lines = __webpack_require__(29800);
// EXTERNAL MODULE: ./src/providers/answer-segments.ts
var answer_segments = __webpack_require__(15833);
;// CONCATENATED MODULE: ./src/providers/answer-pack.ts
/** The answers of a folder as one packed text, to be carried to another machine. */





/** Most bytes of answers that are packed, and that are unpacked. */
const answer_pack_MAX_TEXT_BYTES = 48 * 1024 * 1024;
/** Most bytes of a pack: what an entry of the Actions cache may hold. */
const MAX_PACK_BYTES = 15 * 1024 * 1024;
const pack = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
/** Packs the newest answers of a folder, each once, as far as they fit; null where there are none. */
async function packAnswers(folder, now, maxBytes = MAX_PACK_BYTES) {
    for (let lines = listNewest(folder, now.getTime()); lines.length > 0;) {
        const packed = await pack(lines.join('\n'));
        if (packed.length <= maxBytes)
            return packed;
        lines = lines.slice(0, Math.floor(lines.length / 2));
    }
    return null;
}
/** Puts packed answers into a folder, as older than those of a run; what is no pack, or too large, is none. */
function unpackAnswers(packed, folder, project, startedAt) {
    const text = tryUnpack(packed);
    if (text === undefined)
        return;
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const { file } = (0,answer_segments/* nameSegment */.Jh)(folder, project, startedAt.getTime() - 1, 0);
    (0,external_node_fs_.writeFileSync)(file, text, { flag: 'wx', mode: 0o600 });
}
/** Lists the lines that may still serve, those of the newest files first. */
function listNewest(folder, nowMs) {
    const reader = new answer_segments/* SegmentReader */.$j();
    const lines = new Map();
    let bytes = 0;
    for (const segment of (0,answer_segments/* listSegments */.Bz)(folder).toReversed())
        for (const { line } of reader.lines(segment)) {
            const key = (0,answer_lines/* keyOfLine */.hX)(line);
            if (key === undefined || lines.has(key))
                continue;
            const text = line.toString('utf8');
            const kept = (0,answer_lines/* fromLine */.j6)(text, key);
            if (kept === undefined || !(0,answer_segments/* isCurrent */.Oz)({ startedMs: Date.parse(kept.asked_at) }, nowMs))
                continue;
            bytes += line.length + 1;
            if (bytes > answer_pack_MAX_TEXT_BYTES)
                break;
            lines.set(key, text);
        }
    reader.close();
    return [...lines.values()];
}
function tryUnpack(packed) {
    try {
        return (0,external_node_zlib_.gunzipSync)(packed, { maxOutputLength: answer_pack_MAX_TEXT_BYTES });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/providers/answer-store.ts
var answer_store = __webpack_require__(70210);
// EXTERNAL MODULE: ./src/providers/stored.ts
var stored = __webpack_require__(87075);
// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
;// CONCATENATED MODULE: ./src/action/answer-entries.ts
/** Names of the entries in which the default branch keeps its answers: each of a run's jobs has its own. */

/** Version of entries; goes up when older ones cannot be read. */
const ROOT = 'llm-bench-answers-v1-';
const JOB = /^[0-9a-f]{8}-\d{1,6}of(\d{1,6})-/;
const JOB_LENGTH = 8;
/** Most entries of another cut that are looked through: each takes about a second. */
const MAX_ENTRIES = 20;
/** Names the entries of a project, and of the job with these values of a matrix, and this part of the cases. */
function nameEntries(project, matrix, { index, total }) {
    const family = `${ROOT}${project}-`;
    return { family, own: `${family}${(0,domain_digest/* sha256 */.sc)(matrix).slice(0, JOB_LENGTH)}-${index}of${total}-` };
}
/**
 * Picks, of keys whose newest comes first, those of the last run that was cut into another number of parts: the newest of
 * each of its jobs.
 */
function pickOtherCut(keys, { family }, total) {
    const newest = new Map();
    let cut;
    for (const key of keys) {
        const [job, of] = JOB.exec(key.slice(family.length)) ?? [];
        if (job === undefined || of === String(total))
            continue;
        cut ??= of;
        if (of === cut && !newest.has(job))
            newest.set(job, key);
    }
    return [...newest.values()].slice(0, MAX_ENTRIES);
}

;// CONCATENATED MODULE: ./src/action/stored-answers.ts
/** The answers of the default branch, in the Actions cache: its pushes keep them, every run may be given them. */














/** Name of the one file of an entry. */
const stored_answers_NAME = 'answers.jsonl.gz';
/** Gives the way to models that asks for nothing that the default branch was answered, unless all is to be asked. */
function openStoredAnswers(job, { openModel, redact }, startedAt) {
    const { context, inputs } = job;
    if (whyEverything(context, inputs) !== null)
        return { openModel, save: () => Promise.resolve(), close: () => undefined };
    const answers = new CachedAnswers(job, startedAt);
    return {
        openModel: (0,stored/* storeAnswers */.r)(openModel, { open: answers.open, isRead: true, redact }),
        save: async () => {
            if (context.isOnDefaultBranch && context.event === 'push')
                await answers.save();
        },
        close: () => answers.close(),
    };
}
/** A store in a folder of its own, filled from the cache when a model is first opened. */
class CachedAnswers {
    #job;
    #startedAt;
    #worker;
    #project;
    #names;
    /** Parts into which the run is cut: one where it is not. */
    #total;
    #folder;
    #opening = null;
    #store = null;
    constructor(job, startedAt) {
        const { site, context, inputs, workspace } = job;
        this.#job = job;
        this.#startedAt = startedAt;
        // Jobs that run a selection or a shard each have answers of their own: whoever saves last drops nobody else's.
        const place = [inputs.config ?? null, external_node_path_default().relative(context.workspace, workspace.cwd)];
        this.#project = (0,domain_digest/* sha256 */.sc)(JSON.stringify([...place, inputs.checkName])).slice(0, 16);
        const shard = inputs.shard ?? { index: 1, total: 1 };
        this.#total = shard.total;
        this.#names = nameEntries(this.#project, inputs.matrix, shard);
        this.#folder = external_node_path_default().join((0,temporary_folder/* temporaryFolder */.y)(site.env), `llm-bench-answers-${(0,external_node_crypto_.randomUUID)()}`);
        this.#worker = { env: site.env, launcher: site.workerLauncher };
    }
    open = () => (this.#opening ??= this.#open());
    async save() {
        this.#store?.close();
        if (this.#store?.hasNews !== true)
            return;
        // All shards together take no more of the cache than one run does.
        const packed = await packAnswers(this.#folder, this.#startedAt, MAX_PACK_BYTES / this.#total);
        if (packed === null)
            return;
        const key = cacheKey(this.#names.own, this.#job.context, this.#startedAt);
        const saved = await saveFiles({ ...this.#worker, prefix: key }, { [stored_answers_NAME]: packed }, key, []);
        if (saved.status === 'failed')
            this.#job.log.info(`the answers were not kept for later runs: ${saved.reason}`);
    }
    close() {
        this.#store?.close();
        (0,discard/* discard */.v)(this.#folder);
    }
    async #open() {
        const { log } = this.#job;
        const own = await this.#restore(this.#names.own);
        const others = own === 'missing' ? await this.#restoreOtherCut() : [];
        try {
            for (const packed of own instanceof Buffer ? [own] : others)
                unpackAnswers(packed, this.#folder, this.#project, this.#startedAt);
        }
        catch (error) {
            log.info(`the answers of earlier runs cannot be used: ${(0,file_error/* explainFileError */.Y)(error)}`);
        }
        this.#store = new answer_store/* AnswerStore */.e({
            folder: this.#folder,
            project: this.#project,
            startedAt: this.#startedAt,
            isOfOthers: others.length > 0,
            onSpoilt: () => log.info('stored answers that are damaged are asked again'),
            onFailure: (reason) => log.info(`answers are not kept for later runs: ${reason}`),
        });
        return this.#store;
    }
    /** Restores what was kept when the run was cut into another number of parts: any of them may have asked the same. */
    async #restoreOtherCut() {
        const { api, context } = this.#job;
        // To list them costs a call, so they are listed only where there is something.
        const any = await restoreFiles({ ...this.#worker, prefix: this.#names.family }, [stored_answers_NAME], null);
        if (any.status !== 'restored')
            return [];
        const keys = (await listEntries(api, context, this.#names.family)) ?? [];
        const found = [];
        for (const key of pickOtherCut(keys, this.#names, this.#total)) {
            const packed = await this.#restore(key);
            if (packed instanceof Buffer)
                found.push(packed);
        }
        return found;
    }
    /**
     * Restores the newest that the default branch has saved with a prefix, and nothing that any other ref may have put in its
     * place.
     */
    async #restore(prefix) {
        const { api, context, log } = this.#job;
        const cache = { ...this.#worker, prefix };
        const why = (reason) => {
            log.info(`no answers of earlier runs are used: ${reason}`);
            return 'refused';
        };
        if (api === null && !context.isOnDefaultBranch)
            return why('there is no token to tell whose they are');
        let found = await restoreFiles(cache, [stored_answers_NAME], null);
        if (found.status === 'failed')
            return why(found.reason);
        // Whose it is costs a call, so it is asked only where there is something.
        if (found.status !== 'restored')
            return 'missing';
        const origin = api === null ? { status: 'own' } : await findOrigin(api, context, prefix);
        if (origin.status === 'forged' || origin.status === 'unknown')
            return why(origin.reason);
        if (origin.status === 'verified' && origin.key !== found.key)
            found = await restoreFiles(cache, [stored_answers_NAME], origin.key);
        if (found.status === 'failed')
            return why(found.reason);
        const [file] = found.status === 'restored' ? found.files : [];
        return file?.status === 'read' ? file.bytes : 'refused';
    }
}

;// CONCATENATED MODULE: ./src/action/measure.ts
/** The mode that asks: plan and baseline -> pipeline -> publish. */

































/** Asks what must be asked, judges and publishes it; gives the exit code. Asks nothing where the check is not its own. */
async function measure(job, opened) {
    const { site, context, inputs, api, log } = job;
    const worker = { env: site.env, launcher: site.workerLauncher };
    const fetching = (0,results_artifact/* fetchEarlier */.lQ)(context, worker);
    const prepared = await prepare(job, opened, { mayWrite: true });
    const { loaded, known } = prepared;
    const isAccepted = createAcceptance(api, context, inputs.checkName, known.wasRun);
    const ballots = await noteChangedBallots(job, loaded);
    for (const note of ballots)
        log.warning((0,text_phrase/* plainPhrase */.U)(describeNote(note)));
    const startedAt = new Date();
    const journal = openJournal(job, loaded.plan, startedAt);
    const batches = await openBatches(job);
    const answers = openStoredAnswers(job, loaded, startedAt);
    try {
        const past = {
            ...{ isAccepted, earlier: await fetching, startedAt, keeper: journal },
            ...(batches !== null && { batches: batches.site }),
        };
        const { judged, notes } = await judge(job, prepared, past, answers);
        journal.flush();
        const told = { ...known, notes: [...ballots, ...known.notes, ...notes] };
        const code = await publishRun(job, { ...prepared, known: told, judged, isAccepted, journal });
        await batches?.close();
        await answers.save();
        return code;
    }
    finally {
        journal.close();
        answers.close();
    }
}
/**
 * Loads plan and baseline, and makes the results folder; a UserError where the check is another job's. A shard writes
 * nothing to GitHub's services: `mayWrite` is false.
 */
async function prepare(job, opened, { mayWrite }) {
    const { site, context, inputs, workspace, log } = job;
    const { cwd, files } = workspace;
    (0,gate/* parseFailOn */.XV)(inputs.failOn);
    (0,report_formats/* parseFormats */.Q)(inputs.reportFormats);
    checkWorkingDirectory(job);
    const config = external_node_path_default().normalize(inputs.config ?? (0,find_config/* findConfig */.u0)(cwd));
    checkCheckout(context, [cwd, external_node_path_default().dirname(external_node_path_default().resolve(cwd, config))]);
    const worker = { env: site.env, launcher: site.workerLauncher };
    const place = (file) => ({
        ...worker,
        prefix: cachePrefix(file, external_node_path_default().relative(context.workspace, cwd)),
    });
    const cache = place(config);
    // A checkout keeps the token in `.git`, which a prompt may quote.
    const isForeign = context.isOfFork && !inputs.allowsForeignCode;
    const choices = { ...inputs, config, cases: [], tags: [], secrets: [inputs.token], isForeign };
    const loading = (0,load_plan/* loadPlan */.Y)(choices, {
        workspace,
        env: site.env,
        hide: (secrets) => log.hide(secrets),
        spare: (names) => log.spare(names),
        warn: (problem) => log.warning((0,domain_problem.renderProblem)(problem)),
        downloads: {
            onlyListed: true,
            signal: site.signal,
            onProgress: (0,downloads/* showDownloads */.h)({ isTerminal: false, err: (text) => log.info(text) }),
            store: createFileStore(worker, { mayWrite }),
        },
    });
    const planned = loading.then(({ plan }) => plan.cells);
    const { api, publisher } = job;
    const ownCheck = opened.then(() => publisher.check);
    const witness = createWitness({ api, context, checkName: inputs.checkName, ownCheck });
    const finding = findBaseline(job, witness, { own: cache, former: (0,find_config/* listEmptyPlaces */.UK)(cwd).map(place) }, planned);
    // Where the plan is wrong, nobody awaits the baseline.
    for (const promise of [planned, finding])
        promise.catch(() => undefined);
    const loaded = await loading;
    for (const note of loaded.notes)
        log.info(`note: ${(0,domain_problem.renderProblem)(note)}`);
    const results = external_node_path_default().resolve(cwd, inputs.resultsDir);
    (0,write_run/* prepareResultsFolder */.Oj)(results, files);
    const [known, isOwn] = await Promise.all([finding, opened]);
    if (!isOwn)
        throw (0,domain_problem.userError)(describeRival(inputs.checkName));
    for (const note of known.notes)
        log.warning((0,text_phrase/* plainPhrase */.U)(describeNote(note)));
    return { loaded, known, results, cache, witness };
}
function checkWorkingDirectory({ workspace: { cwd, files }, inputs: { workingDirectory } }) {
    const followed = (0,text_reach/* follow */.e6)(cwd, files);
    const what = `input \`working-directory\`: \`${workingDirectory}\``;
    if (followed.status === 'refused')
        throw (0,domain_problem.userError)(`${what} cannot be used: ${followed.reason}`);
    if (!(0,open_file/* isFolder */.lQ)(cwd, files))
        throw (0,domain_problem.userError)(`${what} is no folder`);
}
/** Gives the scope of what is run. */
function scopeOf({ context, inputs }) {
    return {
        everything: whyEverything(context, inputs),
        chosen: inputs,
        isProposed: findGuard(context, inputs) !== null,
    };
}
/** Gives what it takes to ask a plan. */
function createRunDeps({ site, log }, { plan: _, ...loaded }) {
    return {
        ...loaded,
        findEvaluator: evaluators/* getEvaluator */.s,
        startedAt: new Date(),
        onProgress: (0,progress/* showProgress */.R)({ isTerminal: false, err: (text) => log.info(text) }),
        signal: site.signal,
    };
}
async function judge(job, { loaded, known: { records, pendingDrift } }, past, answers) {
    const { site, context, inputs, log } = job;
    const deps = {
        ...createRunDeps(job, loaded),
        ...past,
        now: () => new Date(),
        toolVersion: site.version,
        isWithoutSecrets: context.isWithoutSecrets,
        guard: findGuard(context, inputs),
        pendingDrift: looksForDrift(context) ? pendingDrift : null,
        // Nothing that was cut or scored again is kept.
        passedOver: [],
    };
    const { judged, notes } = await log.group('Asking the models', async () => {
        const { ran, notes: told } = await gather(job, loaded.plan, records, { deps, answers });
        // A rematch asks both sides, whatever is stored.
        return { judged: await (0,judge_run/* judgeRun */.Z)(ran, deps), notes: told };
    });
    // Of a cancelled job nothing is published: the post step says so.
    site.signal.throwIfAborted();
    return { judged, notes };
}
/** Asks what must be asked and the store cannot answer, or takes what the run's shards have asked. */
async function gather(job, plan, baseline, { deps, answers: { openModel }, }) {
    if (job.inputs.mode !== 'merge') {
        // What is asked by batch is all put into it.
        const asking = deps.batches === undefined ? { ...deps, openModel } : deps;
        const ran = await (0,run_benchmarks/* runBenchmarks */.w)(plan, baseline, scopeOf(job), asking);
        const told = (0,from_store/* describeFromStore */.X)(ran.spending);
        if (told !== null)
            job.log.info(told);
        return { ran, notes: [] };
    }
    return await gatherShards(job, await (0,select_run/* selectRun */.S)(plan, baseline, scopeOf(job), deps), deps);
}

// EXTERNAL MODULE: ./src/pipeline/shards/run-shard.ts
var run_shard = __webpack_require__(92470);
// EXTERNAL MODULE: ./src/records/write-shard.ts
var write_shard = __webpack_require__(88408);
// EXTERNAL MODULE: ./src/text/write-target.ts
var write_target = __webpack_require__(60336);
;// CONCATENATED MODULE: ./src/text/move-file.ts





/**
 * Moves a file, whatever its size, into a folder of the same file system, which is made for it. Tells whether it did: not
 * where there is no such file, or one of its name there already.
 */
function moveFile(file, folder) {
    const target = external_node_path_default().join(folder, external_node_path_default().basename(file));
    const reach = (0,text_reach/* within */.ux)(folder, 'the folder it is moved to');
    if (!(0,open_file/* isFile */.fo)(file, (0,text_reach/* within */.ux)(external_node_path_default().dirname(file), 'its folder')) || (0,open_file/* isFile */.fo)(target, reach))
        return false;
    (0,write_target/* makeFolder */.f)(folder, reach);
    (0,external_node_fs_.renameSync)(file, target);
    return true;
}

;// CONCATENATED MODULE: ./src/action/take-up-answers.ts






/**
 * Gives a new folder with the answers that the newest earlier attempt at this shard has left, where one was ended; null
 * where there are none. Never rejects: without them they are only asked again.
 */
async function takeUpAnswers({ site, context, log }, shard, part) {
    const name = (0,records_journal/* nameJournal */.z)(part, site.version);
    const worker = { env: site.env, launcher: site.workerLauncher };
    const folder = external_node_path_default().join((0,temporary_folder/* temporaryFolder */.y)(site.env), `llm-bench-answers-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        // Those of the newest attempt are the first.
        const moved = await (0,results_artifact/* downloadAnswers */.Q1)({ ...context, shard }, (from) => moveFile(external_node_path_default().join(from, name), folder), worker);
        return moved.includes(true) ? folder : null;
    }
    catch (error) {
        log.warning(`the answers of an earlier attempt could not be taken up: ${String(error)}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./src/action/run-shard.ts
/** The mode that asks a part: plan and baseline -> its cases -> one artifact. Judges nothing, and publishes nothing. */
















/** Asks a shard's part of what must be asked and uploads its answers; gives the exit code. */
async function measureShard(job, shard) {
    const { site, log } = job;
    const prepared = await prepare(job, Promise.resolve(true), { mayWrite: false });
    const { loaded, known } = prepared;
    const { plan } = loaded;
    const startedAt = new Date();
    const answers = openStoredAnswers(job, loaded, startedAt);
    const deps = { ...createRunDeps(job, loaded), startedAt, openModel: answers.openModel };
    const part = (0,run_shard/* cutPlan */.W)(await (0,select_run/* selectRun */.S)(plan, known.records, scopeOf(job), deps), shard);
    const journal = openJournal(job, part, startedAt, await takeUpAnswers(job, shard, part));
    if (journal.found > 0)
        log.info(`${(0,plural/* plural */.LS)(journal.found, 'answer')} of an earlier attempt at this shard are taken up`);
    try {
        const ran = await log.group('Asking the models', () => (0,run_shard/* runShard */.E)(part, { ...deps, keeper: journal }));
        site.signal.throwIfAborted();
        const file = await save(job, shard, prepared, { ran, startedAt });
        const artifact = await (0,results_artifact/* tryUpload */.tH)(log, "the shard's answers were not uploaded", () => (0,artifacts/* uploadRaw */.Uu)(file, { env: site.env, launcher: site.workerLauncher }));
        const told = (0,from_store/* describeFromStore */.X)(ran.spending);
        if (told !== null)
            log.info(told);
        const said = (0,report_shards/* describeShard */.y0)(shard, (0,report_shards/* countShard */.OA)(plan.cells, ran));
        log.info(said);
        tellOutputs(job, file, ran);
        await answers.save();
        if (artifact === null) {
            log.error('the merge will miss this shard: run its job again');
            return exit_codes/* EXIT_CODES */.a.unmeasured;
        }
        journal.remove();
        await (0,outputs/* writeJobSummary */.j)(`${said}; in the artifact \`${artifact}\`\n`, log);
        return exit_codes/* EXIT_CODES */.a.passed;
    }
    finally {
        journal.close();
        answers.close();
    }
}
async function save({ site, context }, shard, { loaded: { plan }, results }, { ran, startedAt }) {
    const header = {
        ...{ plan: (0,digest_plan/* digestPlan */.w)(plan, site.version), ...shard, attempt: context.runAttempt },
        ...{ tool_version: site.version, started_at: startedAt.toISOString() },
    };
    return await (0,write_shard/* writeShard */.m)(results, {
        ...{ ...ran, spent: ran.spending.toRecord(), header },
        finished_at: new Date().toISOString(),
    });
}
function tellOutputs({ context, log }, file, { spending }) {
    const reason = (0,outputs/* setOutputs */.n)({
        ...{ verdict: '', passRate: null, regressions: 0, costUsd: spending.costUsd },
        ...{ commentUrl: '', checkUrl: '', reportPath: '', resultJson: '' },
        resultsPath: external_node_path_default().relative(context.workspace, external_node_path_default().dirname(file)) || '.',
    });
    if (reason !== null)
        log.warning(`the step's outputs could not all be set: ${reason}`);
}

;// CONCATENATED MODULE: ./src/action/run-action.ts
/** The action: inputs and event -> job -> its mode -> exit code. Report first, fail last. */













/** Runs the action and gives its exit code; a run that is interrupted rejects, its check is left to the post step. */
async function runAction(site) {
    const log = new github_log.Log();
    const context = (0,github_context/* readContext */.y)(site.env);
    const inputs = (0,github_inputs/* readInputs */.K)(site.env, context.chosen);
    log.hide([inputs.token, ...Object.values(inputs.keys)]);
    const api = inputs.token === '' ? null : (0,github_rest/* openApi */.Nd)(inputs.token, context);
    const workspace = (0,text_reach/* jobWorkspace */.nT)(context.workspace, external_node_path_default().resolve(context.workspace, inputs.workingDirectory));
    const publisher = new Publisher(api, context, inputs, log);
    const job = { site, context, inputs, api, workspace, log, publisher };
    if (inputs.shard !== null)
        return await tryShard(job, inputs.shard);
    const opened = publisher.open();
    try {
        return await measure(job, opened);
    }
    catch (error) {
        if (site.signal.aborted)
            throw error;
        await opened;
        return await reportNoVerdict(error, job);
    }
}
/** Runs a shard. It has no check: what is wrong is said in the log, and by the merge that misses it. */
async function tryShard(job, shard) {
    try {
        return await measureShard(job, shard);
    }
    catch (error) {
        if (job.site.signal.aborted)
            throw error;
        logNoVerdict(error, job);
        return exit_codes/* EXIT_CODES */.a.mistake;
    }
}
function logNoVerdict(error, { log }) {
    const explained = (0,no_verdict.explainNoVerdict)(error, nameInput);
    log.error(explained.sentence);
    if (error instanceof domain_problem.UserError)
        for (const problem of error.problems)
            log.info((0,domain_problem.renderProblem)(problem, nameInput));
    else
        log.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return explained;
}
async function reportNoVerdict(error, job) {
    const { context, workspace, publisher } = job;
    const isMistake = error instanceof domain_problem.UserError;
    const problems = isMistake ? error.problems : [];
    const { title, markdown } = logNoVerdict(error, job);
    const named = problems.map(({ message, ...rest }) => ({
        ...rest,
        message: (0,domain_problem.renderMessage)(message, nameInput),
    }));
    await publisher.publish({
        conclusion: 'failure',
        title,
        markdown,
        hidden: '',
        annotations: annotateProblems(named, { workspace: context.workspace, cwd: workspace.cwd }),
        comment: isMistake ? 'write' : 'update',
        artifact: Promise.resolve(null),
    });
    return exit_codes/* EXIT_CODES */.a.mistake;
}
/** Names an option as an input, as authors of workflows know it. */
function nameInput({ option }) {
    return `input \`${option}\``;
}


/***/ }),

/***/ 59716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   P2: () => (/* binding */ isWeakened),
/* harmony export */   XV: () => (/* binding */ parseFailOn),
/* harmony export */   gk: () => (/* binding */ asksLess)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);

/** The words of `--fail-on`, and what each stands for. */
const WORDS = {
    regression: 'regressed',
    'below-floor': 'below_floor',
    unmeasured: 'unmeasured',
    'minor-regression': 'minor_regression',
    inconclusive: 'inconclusive',
    incomparable: 'incomparable',
    'no-baseline': 'no_baseline',
    latency: 'latency',
};
/** Parses a list of words, separated by commas, spaces or lines; `never` alone is the empty set. */
function parseFailOn(list) {
    const words = list.split(/[\s,]+/).filter((word) => word !== '');
    if (words.length === 1 && words[0] === 'never')
        return new Set();
    const unknown = words.filter((word) => !Object.hasOwn(WORDS, normalize(word)));
    if (unknown.length > 0 || words.length === 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError((unknown.length > 0 ? unknown : ['']).map((word) => ({
            message: [
                { option: 'fail-on' },
                `: \`${word}\` is not one of ${Object.keys(WORDS).join(', ')}, or never alone`,
            ],
        })));
    return new Set(words.flatMap((word) => WORDS[normalize(word)] ?? []));
}
/** Tells whether a cell fails the run. */
function isFailing({ verdict, isTooSlow }, failOn) {
    return failOn.has(verdict) || (isTooSlow && failOn.has('latency'));
}
/** Gives 1 for a verdict that fails the run, 3 where only `unmeasured` does, else 0. */
function exitCode({ cells }, failOn) {
    const failing = cells.filter((cell) => isFailing(cell, failOn));
    if (failing.some(({ verdict, isTooSlow }) => verdict !== 'unmeasured' || (isTooSlow && failOn.has('latency'))))
        return 1;
    return failing.length > 0 ? 3 : 0;
}
/** Tells whether anything was taken away by which a run is measured: cells, cases, what must pass, evaluators, trials. */
function isWeakened({ cells, missingCells }) {
    return missingCells.length > 0 || hasWarning(cells, 'weakened');
}
/** Tells whether a run asks less than before in any way, by its settings for one. */
function asksLess(comparison) {
    return isWeakened(comparison) || hasWarning(comparison.cells, 'loosened');
}
function hasWarning(cells, wanted) {
    return cells.some(({ warnings }) => warnings.some(({ kind }) => kind === wanted));
}
/** Spells a word as WORDS does; names of verdicts are taken too. */
function normalize(word) {
    const name = word.toLowerCase().replaceAll('_', '-');
    return name === 'regressed' ? 'regression' : name;
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

/***/ 21995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ chooseShards)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _plan_cut_to_shard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96804);
/* harmony import */ var _records_shard_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45388);
/** Which of the files that were found are the shards of a plan, and which of its shards are lost. */



/** Chooses a plan's shards among files in any order: of each number the file of the highest attempt. */
function chooseShards(found, plan) {
    const own = found.filter(({ header }) => header?.plan === plan);
    const unreadable = found.flatMap((one) => listUnreadable(one, plan));
    const headers = own.flatMap(({ header }) => header ?? []);
    const total = chooseTotal(headers.length > 0 ? headers : unreadable.map(({ named }) => named));
    const others = found.filter((one) => !own.includes(one) || one.header?.total !== total);
    const taken = new Map();
    const lost = [];
    for (let index = 1; index <= total; index += 1) {
        const files = newestAttempt(own.filter(({ header }) => header?.index === index && header.total === total));
        const [first, second] = files;
        if (first === undefined)
            lost.push(describeMissing({ index, total }, others, unreadable));
        else if (second !== undefined)
            lost.push({ index, how: 'doubled', words: files.map(({ file }) => file).sort() });
        else if (first.status === 'torn')
            lost.push({ index, how: 'torn', words: [first.reason] });
        else {
            const stray = findStray(first, index, total);
            if (stray === undefined)
                taken.set(index, first);
            else
                lost.push({ index, how: 'torn', words: [`${first.file}: ${stray}`] });
        }
    }
    // What is wrong with a lost shard is said of it.
    const told = new Set(lost.flatMap(({ words }) => words));
    const refused = others.map((one) => explain(one, total, plan)).filter(({ reason }) => !told.has(reason));
    return { total, taken, lost, refused };
}
function listUnreadable(one, plan) {
    if (one.status === 'whole' || one.header !== null)
        return [];
    const named = (0,_records_shard_name_js__WEBPACK_IMPORTED_MODULE_2__/* .readShardName */ .kb)(node_path__WEBPACK_IMPORTED_MODULE_0___default().basename(one.file));
    return named?.plan === plan ? [{ named, reason: one.reason }] : [];
}
/** Gives the number of shards that is complete, else the one of the most files, else the greatest. */
function chooseTotal(own) {
    const indices = Map.groupBy(own, ({ total }) => total);
    const rank = ([total, files]) => {
        const there = new Set(files.map(({ index }) => index)).size;
        return [there === total ? 1 : 0, there, total];
    };
    const best = [...indices].sort((a, b) => compareRanks(rank(b), rank(a)))[0];
    return best?.[0] ?? 0;
}
function compareRanks(one, other) {
    const at = one.findIndex((value, index) => value !== other[index]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
function newestAttempt(files) {
    const newest = Math.max(...files.map(({ header }) => header?.attempt ?? 0));
    return files.filter(({ header }) => header?.attempt === newest);
}
function describeMissing({ index, total }, others, unreadable) {
    const torn = unreadable.filter(({ named }) => named.index === index && named.total === total);
    if (torn.length > 0)
        return { index, how: 'torn', words: torn.map(({ reason }) => reason) };
    const foreign = others.filter(({ header }) => header?.index === index && header.total === total);
    if (foreign.length === 0)
        return { index, how: 'missing', words: [] };
    return { index, how: 'foreign', words: foreign.map(({ file }) => file).sort() };
}
/** Finds an answer that is another shard's; undefined where all are its own. */
function findStray({ answers }, index, total) {
    for (const name of answers.keys()) {
        const [, , id] = JSON.parse(name); // as nameAnswer writes it
        if ((0,_plan_cut_to_shard_js__WEBPACK_IMPORTED_MODULE_1__/* .shardOf */ .I)(id, total) !== index)
            return `case \`${id}\` is that of another shard`;
    }
    return undefined;
}
function explain(one, total, plan) {
    const { file, header } = one;
    if (header === null)
        return { reason: one.status === 'torn' ? one.reason : file };
    const why = header.plan === plan
        ? `it is one of ${header.total} shards, where the others are of ${total}`
        : `it is of another plan (${header.plan}, not ${plan}): other cases, files, settings, or another version`;
    return { reason: `${file}: ${why}` };
}


/***/ }),

/***/ 85856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ mergeShards)
});

// EXTERNAL MODULE: ./src/plan/cut-to-shard.ts
var cut_to_shard = __webpack_require__(96804);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/records/journal-lines.ts
var journal_lines = __webpack_require__(85983);
// EXTERNAL MODULE: ./src/run/budget.ts + 4 modules
var budget = __webpack_require__(67246);
// EXTERNAL MODULE: ./src/run/build-record.ts
var build_record = __webpack_require__(45235);
// EXTERNAL MODULE: ./src/run/cell-run.ts + 1 modules
var cell_run = __webpack_require__(50750);
// EXTERNAL MODULE: ./src/run/score-answer.ts + 3 modules
var score_answer = __webpack_require__(49348);
// EXTERNAL MODULE: ./src/pipeline/run-benchmarks.ts
var run_benchmarks = __webpack_require__(97912);
// EXTERNAL MODULE: ./src/records/lost-shard.ts
var lost_shard = __webpack_require__(75371);
;// CONCATENATED MODULE: ./src/pipeline/shards/explain-loss.ts

/** Most shards that are named in one sentence. */
const MAX_NAMED = 5;
/** Says why answers of these shards are not there. */
function explainLoss({ total, lost }, indices) {
    if (total === 0)
        return 'no shard of this plan was found';
    const said = [...indices]
        .sort((one, other) => one - other)
        .map((index) => {
        const found = lost.find((one) => one.index === index);
        return found === undefined
            ? `shard ${index}/${total} was held against another baseline, by which less was to be asked`
            : (0,lost_shard/* sayLost */.s)(found, total);
    });
    const more = said.length - MAX_NAMED;
    return [...said.slice(0, MAX_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./src/pipeline/shards/merge-shards.ts









/**
 * Gives the run that a plan's shards make together, whichever baseline each was held against: what must be asked is
 * decided here, and a cell of which an answer is not there is unmeasured, and says which shard lacks it.
 */
function mergeShards(selection, shards, deps) {
    const spending = new budget/* Spending */.h(selection.plan.budget);
    const inOrder = [...shards.taken].sort(([one], [other]) => one - other);
    for (const [, { end }] of inOrder)
        spending.addRecord(end.spent);
    const records = (0,run_benchmarks/* listAsked */.R)(selection.selected).map((cell) => mergeCell(cell, shards, deps));
    const [unjailed] = inOrder.flatMap(([, { end }]) => end.unjailed ?? []);
    return { ...selection, records, spending, ...(unjailed !== undefined && { unjailed }) };
}
function mergeCell(cell, shards, deps) {
    const answersTo = (planned) => shards.taken.get(shardIn(shards, planned))?.answers;
    const nameOf = (planned, trial) => (0,journal_lines/* nameAnswer */.Co)({ ...namesOf(cell, planned), trial });
    const lacking = new Set();
    for (const { planned, trial } of new cell_run/* CellRun */.i(cell, deps, () => undefined).trials()) {
        if (answersTo(planned)?.has(nameOf(planned, trial)) !== true)
            lacking.add(shardIn(shards, planned));
    }
    const isWhole = lacking.size === 0;
    if (isWhole) {
        const failure = findUnasked(cell, shards);
        if (failure !== undefined)
            return (0,build_record/* buildUnaskedRecord */.Lv)(cell, deps, failure);
    }
    const words = explainLoss(shards, lacking);
    const lost = (0,score_answer/* erroredOutcome */.IR)({ kind: 'no_shard', words }, 0);
    // Of a cell that is not whole no baseline may be made.
    const whole = isWhole ? cell : { ...cell, complete: false };
    const find = (planned, trial) => answersTo(planned)?.get(nameOf(planned, trial));
    const record = assemble(whole, (planned, trial) => find(planned, trial) ?? lost, deps);
    return isWhole ? record : { ...record, unmeasured: words };
}
function assemble(cell, outcomeOf, deps) {
    const records = [];
    const run = new cell_run/* CellRun */.i(cell, deps, (record) => records.push(record));
    for (const { planned, trial, keep } of run.trials())
        keep(outcomeOf(planned, trial));
    const [record] = records;
    if (record === undefined)
        throw new Error('a cell was put together without a trial');
    return record;
}
/** Gives the shard that was to ask a case; 0 where there is none at all. */
function shardIn({ total }, { case: { id } }) {
    return total === 0 ? 0 : (0,cut_to_shard/* shardOf */.I)(id, total);
}
function namesOf(cell, { case: { id }, hash }) {
    return { benchmark_name: cell.benchmark.name, model_id: cell.model.id, test_id: id, case_hash: hash };
}
/** Finds why a cell could not be asked at all, where every shard that has cases of it says so. */
function findUnasked(cell, shards) {
    const key = (0,cell_key/* keyOfCell */.zn)(cell);
    const indices = new Set(cell.cases.map((planned) => shardIn(shards, planned)));
    const failures = [...indices].map((index) => shards.taken.get(index)?.end.unasked.find((one) => (0,cell_key/* keyOfRecord */.Sy)(one) === key));
    const [first] = failures;
    if (first === undefined || failures.includes(undefined))
        return undefined;
    return { kind: first.kind, words: first.words };
}


/***/ }),

/***/ 6229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readShard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _text_read_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94301);
/* harmony import */ var _text_spooled_map_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82230);
/* harmony import */ var _journal_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85983);
/* harmony import */ var _shard_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84676);






/** Longest line: an answer with all that explains its scores. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
/** Reads a shard's file, called `shownAs` in what is said of it. Never rejects: one that is not whole is torn. */
async function readShard(file, reach, shownAs = file) {
    const reading = new Reading(shownAs);
    try {
        for await (const { number, text } of (0,_text_read_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(file, reach, { maxBytes: MAX_LINE_BYTES, shownAs })) {
            const reason = text === null ? `it has more than ${MAX_LINE_BYTES} bytes` : reading.take(text);
            if (reason !== undefined)
                return reading.tear(`${shownAs}:${number}: ${reason}`);
        }
    }
    catch (error) {
        return reading.tear(error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError ? error.message : String(error));
    }
    return reading.finish();
}
/** A file while it is read. */
class Reading {
    #file;
    #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    #answers = new _text_spooled_map_js__WEBPACK_IMPORTED_MODULE_3__/* .SpooledMap */ .$();
    #header = null;
    #end = null;
    constructor(file) {
        this.#file = file;
    }
    /** Takes the next line; gives what is wrong with it. */
    take(text) {
        const line = (0,_shard_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .readShardLine */ .H)(text);
        if (this.#end !== null)
            return 'there is more after the end';
        if (line.kind === 'wrong')
            return line.reason;
        if ((this.#header === null) !== (line.kind === 'header'))
            return 'the first line, and no other, is the header';
        if (line.kind === 'end')
            return this.#takeEnd(line.end);
        this.#hash.update(`${text}\n`);
        if (line.kind === 'header') {
            this.#header = line.header;
            return undefined;
        }
        const { outcome, ...named } = line.answer;
        const name = (0,_journal_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .nameAnswer */ .Co)(named);
        if (this.#answers.has(name))
            return `case \`${named.test_id}\` is answered twice`;
        this.#answers.set(name, outcome);
        return undefined;
    }
    #takeEnd(end) {
        if (end.answers !== this.#answers.size)
            return `the end says that there are ${end.answers} answers, found ${this.#answers.size}`;
        if (end.sha256 !== this.#hash.digest('hex'))
            return 'what is written before it was changed';
        this.#end = end;
        return undefined;
    }
    tear(reason) {
        return { status: 'torn', file: this.#file, header: this.#header, reason };
    }
    finish() {
        if (this.#header === null || this.#end === null)
            return this.tear(`${this.#file}: its end is missing`);
        return {
            status: 'whole',
            file: this.#file,
            header: this.#header,
            answers: this.#answers,
            end: this.#end,
        };
    }
}


/***/ }),

/***/ 18347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeExit),
/* harmony export */   c: () => (/* binding */ describeCheck)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/** Sentences on what the gate did. */

const ACCEPTED = {
    merge: "a merged pull request's own check measured it",
    label: `the label \`${_domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCEPT_LABEL */ .KE}\` accepts what it shows`,
};
const ENDS = {
    success: 'passes',
    failure: 'fails',
    neutral: 'is neutral, which is no success',
};
/** Says whether a check passes, and what it fails on. */
function describeCheck(told) {
    const { conclusion, failOn, isUncompared, accepted, acceptedBy } = told;
    const results = accepted === 1 ? 'One result is' : `${accepted} results are`;
    return [
        `The check ${ENDS[conclusion]}; it ${failOn.trim() === 'never' ? 'never fails' : `fails on ${listWords(failOn)}`}.`,
        ...(isUncompared ? ['The baseline could not be had, so nothing was compared.'] : []),
        ...(accepted > 0 ? [`${results} not gated: ${ACCEPTED[acceptedBy]}.`] : []),
    ].join(' ');
}
/** Says with which exit code a verb ends, and with which it would by the usual words. */
function describeExit(code, failOn, usual) {
    const would = usual.code === code ? '' : `; with the default (${usual.failOn}) it would be ${usual.code}`;
    const fails = failOn.trim() === 'never' ? 'nothing' : listWords(failOn);
    return `Exit code ${code}, failing on ${fails}${would}.`;
}
function listWords(failOn) {
    return failOn.trim().replaceAll(/[\s,]+/g, ', ');
}


/***/ }),

/***/ 49012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/** Gives the places where cases were written, by benchmark and id. */
function placesOf(cells) {
    return new Map(cells.map(({ benchmark, cases }) => [
        benchmark.name,
        new Map(cases.map(({ case: { id }, place }) => [id, place])),
    ]));
}


/***/ }),

/***/ 59930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ buildVerdictJson)
});

// EXTERNAL MODULE: ./src/text/phrase.ts
var phrase = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/compare/best-model.ts
var best_model = __webpack_require__(13189);
;// CONCATENATED MODULE: ./src/report/models-json.ts

/** Builds the models of a benchmark side by side, as the verdict JSON has them. */
function buildModels(comparison) {
    const { benchmark, metric, alpha, models, pairs, unmeasured } = comparison;
    const best = (0,best_model/* findBest */.gd)(comparison, null);
    return {
        benchmark,
        metric,
        alpha,
        models: models.map(({ model, side, costPerThousand, latencyMs }) => ({
            model,
            cases: side.cases,
            trials: side.trials,
            rate: side.rate,
            interval: side.interval,
            cost_usd_per_1000: costPerThousand,
            avg_latency_ms: latencyMs,
        })),
        pairs: pairs.map(({ first, second, cases, change, interval, pAdjusted }) => ({
            first,
            second,
            cases,
            change,
            interval,
            p_adjusted: pAdjusted,
        })),
        best: best === null ? null : buildBest(best),
        budgets: (0,best_model/* listBudgetSteps */.Tm)(comparison).map(({ from, ...found }) => ({
            from_usd_per_1000: from,
            ...buildBest(found),
        })),
        unmeasured,
    };
}
function buildBest({ best, beaten, tied }) {
    return {
        model: best.model,
        better_than: beaten.map(({ model }) => model),
        not_distinguishable_from: tied.map(({ model }) => model),
    };
}

// EXTERNAL MODULE: ./src/report/reasons.ts
var reasons = __webpack_require__(67063);
// EXTERNAL MODULE: ./src/report/warnings.ts
var warnings = __webpack_require__(72741);
;// CONCATENATED MODULE: ./src/report/verdict-json.ts




/** The schema of the verdict as JSON (docs/results.md). */
const SCHEMA = 'llm-bench/verdict/1';
/**
 * Builds the object that `--json` prints: every key is there, null where there is no value. It holds at most `maxIds`
 * of each list of case ids, and a run's models side by side.
 */
function buildVerdictJson({ verdict, cells, missingCells }, exitCode, maxIds = Infinity, models = []) {
    return {
        schema: SCHEMA,
        verdict,
        exit_code: exitCode,
        cells: cells.map((cell) => buildCell(cell, maxIds)),
        missing_cells: missingCells,
        models: models.map(buildModels),
    };
}
function buildCell(cell, maxIds) {
    const { metric, look, floor, cases } = cell;
    const isByPassRate = metric === 'pass_rate';
    return {
        benchmark: cell.benchmark,
        model: cell.model,
        verdict: cell.verdict,
        reason: (0,phrase/* plainPhrase */.U)((0,reasons/* describeReason */.Gk)(cell)),
        baseline: buildSide(cell.baseline, isByPassRate),
        candidate: buildSide(cell.candidate, isByPassRate),
        pass_rate: isByPassRate ? buildChange(look) : null,
        score: isByPassRate ? buildScore(cell) : buildDecidingScore(cell),
        drift: cell.drift?.status ?? null,
        rematch: buildRematch(cell.rematch),
        latency: buildRatio(cell.latency),
        tokens: buildRatio(cell.tokens),
        cost: buildRatio(cell.cost),
        floor: buildFloor(floor),
        cases: {
            compared: cases.compared,
            failing: cases.failing.slice(0, maxIds).map(({ id }) => id),
            total: cases.total,
            newly_failing: cases.newlyFailing.slice(0, maxIds).map(({ id }) => id),
            newly_passing: cases.newlyPassing.slice(0, maxIds).map(({ id }) => id),
            unstable: cases.unstable.slice(0, maxIds).map(({ id }) => id),
            added: cases.added.length,
            changed: cases.changed.length,
            missing: cases.missing.length,
        },
        worse_tags: cell.worseTags.map(({ tag, cases: count, before, after, pAdjusted }) => ({
            tag,
            cases: count,
            baseline: before,
            candidate: after,
            p_adjusted: pAdjusted,
        })),
        detectable_drop: look?.detectableDrop ?? null,
        endings: cell.warnings.find((warning) => warning.kind === 'incomplete')?.endings ?? null,
        warnings: (0,warnings/* describeWarnings */.Js)(cell).map(phrase/* plainPhrase */.U),
    };
}
function buildFloor(floor) {
    if (floor === null)
        return null;
    const { minPassRate, rate, p, pAdjusted, mode } = floor;
    return { min_pass_rate: minPassRate, rate, p, p_adjusted: pAdjusted, mode };
}
function buildChange(look) {
    if (look === null)
        return null;
    return {
        change: look.change,
        interval: look.interval,
        p: look.p,
        p_exact: look.pExact,
        p_cases: look.pCases,
        p_adjusted: look.pAdjusted,
        p_better_adjusted: look.pBetterAdjusted,
        method: look.method,
    };
}
function buildScore({ score }) {
    if (score === null)
        return null;
    const { before, after, change, interval } = score;
    return { baseline: before, candidate: after, change, interval };
}
/** Builds the mean score where it decides, with all that the pass rate has elsewhere. */
function buildDecidingScore({ baseline, candidate, look }) {
    if (candidate === null)
        return null;
    return { baseline: baseline?.rate ?? null, candidate: candidate.rate, ...buildChange(look) };
}
function buildRatio(ratio) {
    return ratio === null ? null : { ratio: ratio.ratio, interval: ratio.interval };
}
function buildRematch(rematch) {
    if (rematch === null)
        return null;
    return {
        trials: rematch.trials,
        cases: rematch.cases,
        p_fresh: rematch.pFresh,
        p_fresh_cases: rematch.pFreshCases,
        p_fresh_adjusted: rematch.pFreshAdjusted,
        p_cases_adjusted: rematch.pCasesAdjusted,
        change: rematch.change,
        change_all: rematch.changeAll,
        unfinished: rematch.undecided && (0,phrase/* plainPhrase */.U)((0,reasons/* describeUndecided */.jr)(rematch.undecided)),
    };
}
function buildSide(side, isByPassRate) {
    if (side === null)
        return null;
    const { cases, trials, rate, interval } = side;
    return { cases, trials, pass_rate: isByPassRate ? rate : null, interval };
}


/***/ })

};
