export const id = 6641;
export const ids = [6641];
export const modules = {

/***/ 15584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H2: () => (/* binding */ chooseBallots),
  fH: () => (/* binding */ createBallotCounter),
  Yu: () => (/* binding */ openChosenBallots),
  wK: () => (/* binding */ pairScoring),
  SE: () => (/* binding */ withBallots)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/records/ballots/ballot-site.ts
var ballot_site = __webpack_require__(55412);
// EXTERNAL MODULE: ./src/text/read-text.ts
var read_text = __webpack_require__(7159);
// EXTERNAL MODULE: ./src/text/shapes.ts
var shapes = __webpack_require__(60597);
// EXTERNAL MODULE: ./src/text/yaml.ts + 3 modules
var yaml = __webpack_require__(41586);
// EXTERNAL MODULE: ./src/config/find-config.ts
var find_config = __webpack_require__(64410);
;// CONCATENATED MODULE: ./src/config/find-ballots.ts








/**
 * Finds where ballots lie by the config at `file`, else at the first default place, else at the usual one. Nothing else
 * of the config is read: what looks back at results needs no config that could be run.
 */
function findBallots(file, workspace) {
    const { cwd, files, named } = workspace;
    const name = file ?? (0,find_config/* lookForConfig */.xz)(cwd, 'ballots');
    if (name === undefined)
        return (0,ballot_site/* placeBallots */.B)(undefined, workspace);
    const reach = file === undefined ? files : named;
    const text = (0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, name), reach, read_text/* SIZE_LIMITS */.bd.config, undefined, name);
    const { value, placeOf } = (0,yaml/* parseYaml */.hN)(text, name, yaml/* CONFIG_LIMITS */.iO);
    const place = (0,json/* isMapping */.p)(value) && Object.hasOwn(value, 'ballots') ? value['ballots'] : undefined;
    if (place === undefined)
        return (0,ballot_site/* placeBallots */.B)(undefined, workspace);
    if (typeof place !== 'string' || place === '')
        throw (0,problem.userError)(`\`ballots\` must be text that is not empty, found ${(0,shapes/* showValue */.vp)(place)}`, placeOf(['ballots']));
    return (0,ballot_site/* placeBallots */.B)(place, workspace);
}

// EXTERNAL MODULE: ./src/evaluators/index.ts + 42 modules
var evaluators = __webpack_require__(81901);
// EXTERNAL MODULE: ./src/instruments/ballots.ts
var ballots = __webpack_require__(52805);
// EXTERNAL MODULE: ./src/records/case-of-result.ts
var case_of_result = __webpack_require__(52804);
// EXTERNAL MODULE: ./src/records/failure.ts
var failure = __webpack_require__(82516);
// EXTERNAL MODULE: ./src/records/trials.ts
var trials = __webpack_require__(9317);
// EXTERNAL MODULE: ./src/run/rescore-record.ts
var rescore_record = __webpack_require__(95172);
;// CONCATENATED MODULE: ./src/pipeline/count-ballots.ts






/**
 * Counts the ballots that came after a run: its answers that wait for people get their scores, as far as there are any.
 * What people have scored before stays where the ballots do not say it again. Nobody is asked; a record whose evaluators are others by now stays as it is.
 */
async function countBallots(records, { open, signal }) {
    if (!records.some(isWaiting))
        return records;
    const ballots = await open();
    const counted = [];
    for (const record of records)
        counted.push(isWaiting(record) ? await count(record, ballots, signal) : record);
    return counted;
}
function isWaiting(record) {
    return record.results.some((result) => (0,trials/* trialsOf */.x)(result).some(failure/* isPending */.mm)) && areOurs(record);
}
/** Tells whether the evaluators that scored a record are ours, in their versions. */
function areOurs({ config, results }) {
    const used = [...(config?.evaluators ?? []), ...results.flatMap((result) => result.evaluators ?? [])];
    const known = evaluators/* evaluators */.D;
    return (0,json/* isNonEmpty */.J)(used) && used.every(({ name, version }) => known[name]?.version === version);
}
async function count(record, ballots, signal) {
    const scored = await (0,rescore_record/* rescoreRecord */.T)(record, {
        evaluators: record.config?.evaluators ?? [],
        findEvaluator: evaluators/* getEvaluator */.s,
        instruments: { ballots },
        keepsRated: true,
        signal,
        caseOf: case_of_result/* readKnownCase */.g,
    });
    return scored === null ? record : { ...record, ...scored };
}

// EXTERNAL MODULE: ./src/records/read-results.ts + 1 modules
var read_results = __webpack_require__(79159);
// EXTERNAL MODULE: ./src/text/reach.ts
var reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
;// CONCATENATED MODULE: ./src/commands/ballots.ts








/** Gives where ballots lie: where `--ballots` says, which may be anywhere, else where the config does, else at the usual place. */
function chooseBallots(args, { cwd }) {
    const workspace = (0,reach/* localWorkspace */.rL)(cwd);
    const named = (0,commands_arguments/* valueOf */.RP)(args, 'ballots');
    if (named === undefined)
        return findBallots((0,commands_arguments/* valueOf */.RP)(args, 'config'), workspace);
    return { ...(0,ballot_site/* placeBallots */.B)(named, workspace), reach: workspace.named };
}
/** Opens the ballots that count; those that `--ballots` names must be there. */
function openChosenBallots(args, io) {
    const site = chooseBallots(args, io);
    if (args.values.has('ballots'))
        (0,read_results/* isFolder */.lQ)(site.path);
    // What is in results has no keys any more.
    return (0,ballots/* openBallots */.Q)(site, (text) => text);
}
/** Gives what pairs of records are scored alike with. */
function pairScoring(args, io) {
    return { evaluators: evaluators/* evaluators */.D, openBallots: () => openChosenBallots(args, io), signal: io.signal };
}
/** Gives what counts, in one record after the other, the ballots that were cast since; they are read once. */
function createBallotCounter(args, io) {
    let opened;
    const open = () => (opened ??= openChosenBallots(args, io));
    return async (record) => {
        const [counted = record] = await countBallots([record], { open, signal: io.signal });
        return counted;
    };
}
/** Gives records with the ballots counted that were cast since; where they lie is read only where an answer waits for one. */
async function withBallots(records, args, io) {
    return await countBallots(records, { open: () => openChosenBallots(args, io), signal: io.signal });
}


/***/ }),

/***/ 6641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rate: () => (/* binding */ rate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/compare/past.ts
var past = __webpack_require__(48539);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/domain/problem.ts
var domain_problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/report/page/assets.ts
var assets = __webpack_require__(6259);
;// CONCATENATED MODULE: ./src/rating/assets.ts

/** Reads the rating page's program and style. */
function readRatingAssets() {
    return (0,assets/* findAssets */.n)('rating-page', async () => {
        // No part of the bundle: it needs the compiler.
        const { buildRatingAssets } = await import(/* webpackIgnore: true */ "./build-assets.js");
        return await buildRatingAssets();
    });
}

// EXTERNAL MODULE: ./src/domain/ballot.ts
var ballot = __webpack_require__(73468);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/posix-flag.ts
var posix_flag = __webpack_require__(983);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/text/write-target.ts
var write_target = __webpack_require__(60336);
// EXTERNAL MODULE: ./src/records/ballots/ballot-line.ts
var ballot_line = __webpack_require__(55333);
;// CONCATENATED MODULE: ./src/records/ballots/append-ballot.ts









/** Longest line that is looked at for whether it was written to its end. */
const MAX_LINE_BYTES = 64 * 1024;
const LINE_FEED = 10;
/**
 * Appends a ballot to a file, which is made where it is not there, and returns when the disk has it. Several processes
 * may append to one file; nothing in it is ever changed. A failure is a UserError.
 */
function appendBallot(file, ballot, reach = text_reach/* ANYWHERE */.eY) {
    try {
        const isNew = prepare(file, reach);
        const line = `${isNew ? '' : endOfLast(file, reach)}${(0,ballot_line/* toBallotLine */.Gi)(ballot)}`;
        write(file, Buffer.from(line));
        // The name of a new file must last too.
        if (isNew)
            sync(external_node_path_default().dirname(file));
    }
    catch (error) {
        if (error instanceof domain_problem.UserError)
            throw error;
        throw (0,domain_problem.userError)(`cannot write \`${file}\`: ${(0,file_error/* explainFileError */.Y)(error)}`, undefined, { cause: error });
    }
}
/** Makes sure that a file may be appended to; tells whether it is not there yet. */
function prepare(file, reach) {
    const reason = (0,write_target/* makeFolder */.f)(external_node_path_default().dirname(file), reach);
    if (reason !== undefined)
        throw (0,domain_problem.userError)(`cannot write \`${file}\`: ${reason}`);
    const problem = (0,write_target/* findTargetProblem */.U)(file, reach);
    if (problem !== undefined)
        throw (0,domain_problem.userError)(`cannot write \`${file}\`: it is ${problem === 'special' ? 'no regular file of one name' : problem}`);
    try {
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_WRONLY, 0o644));
        return true;
    }
    catch (error) {
        if ((0,file_error/* codeOf */.$)(error) === 'EEXIST')
            return false;
        throw error;
    }
}
function endOfLast(file, reach) {
    const tail = (0,open_file/* readTail */.Zr)(file, reach, { maxBytes: MAX_LINE_BYTES, shownAs: file });
    return (0,ballot_line/* endLine */.Sk)(tail.subarray(tail.lastIndexOf(LINE_FEED) + 1).toString('utf8'));
}
/** Writes a line at once, so that no other process's comes into it. */
function write(file, line) {
    const flags = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | (0,posix_flag/* posixFlag */.q)('O_NOFOLLOW');
    const descriptor = (0,external_node_fs_.openSync)(file, flags);
    try {
        const written = (0,external_node_fs_.writeSync)(descriptor, line);
        if (written < line.length)
            throw (0,domain_problem.userError)(`cannot write \`${file}\`: the disk took only a part of a line`);
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function sync(folder) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(folder, external_node_fs_.constants.O_RDONLY);
        try {
            (0,external_node_fs_.fsyncSync)(descriptor);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch {
        // Not every system opens folders; the ballot itself is on the disk.
    }
}

// EXTERNAL MODULE: ./src/records/ballots/ballot-site.ts
var ballot_site = __webpack_require__(55412);
// EXTERNAL MODULE: ./src/records/ballots/in-force.ts
var in_force = __webpack_require__(90737);
// EXTERNAL MODULE: ./src/domain/digest.ts
var digest = __webpack_require__(97522);
;// CONCATENATED MODULE: ./src/rating/order.ts

/** Gives ids in the order in which a rater meets them: chance's, another one for each rater, the same again each time. */
function orderFor(rater, ids) {
    const drawn = ids.map((id) => ({ id, place: (0,digest/* sha256 */.sc)(JSON.stringify([rater, id])) }));
    return drawn.sort((one, other) => (one.place < other.place ? -1 : 1)).map(({ id }) => id);
}

;// CONCATENATED MODULE: ./src/rating/desk.ts






/** The last time that a ballot can have: years of more digits are not read. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
/** Gives raters their answers, and puts down what they say. Where a rater stands is read anew each time that a page begins. */
class RatingDesk {
    #site;
    #items;
    /** Raters whose earlier ballots are known to be earlier than the next. */
    #met = new Set();
    #lastMs = 0;
    #count = 0;
    constructor(site) {
        this.#site = site;
        this.#items = new Map(site.items.map((item) => [item.shown.id, item]));
    }
    /** Number of ballots that were put down here. */
    get count() {
        return this.#count;
    }
    get onlyRater() {
        return this.#site.onlyRater;
    }
    /** Gives where a rater stands. */
    stateOf(rater) {
        const rated = this.#ballotsOf(rater).filter(({ answer }) => this.#items.has(answer));
        return {
            onlyRater: this.#site.onlyRater,
            order: orderFor((0,in_force/* raterKey */.YG)(rater), [...this.#items.keys()]),
            rated: rated.map(({ answer, mark = null, note = '' }) => ({ id: answer, mark, note })),
        };
    }
    find(id) {
        return this.#items.get(id)?.shown;
    }
    scaleOf = (id) => this.find(id)?.scale;
    /** Puts down a ballot; when it returns the disk has it. */
    cast({ rater, id, mark, note }) {
        const item = this.#items.get(id);
        if (item === undefined)
            throw new Error('a ballot on no answer was let through');
        const { ballots, now } = this.#site;
        if (!this.#met.has(rater))
            this.#ballotsOf(rater);
        // A clock that is set back must not let an earlier word count; of equal times the later line does.
        const ms = Math.min(LAST_MS, Math.max(now().getTime(), this.#lastMs + 1));
        appendBallot(fileOf(ballots, rater), {
            schema: ballot/* BALLOT_SCHEMA */.Z,
            answer: id,
            benchmark_name: item.benchmark,
            test_id: item.testId,
            rater,
            score: mark === null ? null : (0,ballot/* scoreOfMark */.h)(mark),
            ...(mark !== null && { mark }),
            ...(note !== '' && { note }),
            at: new Date(ms).toISOString(),
        }, ballots.reach);
        this.#lastMs = ms;
        this.#count += 1;
    }
    #ballotsOf(rater) {
        const ballots = (0,ballot_site/* readBallotSite */._)(this.#site.ballots).filter((ballot) => (0,in_force/* raterKey */.YG)(ballot.rater) === (0,in_force/* raterKey */.YG)(rater));
        const last = ballots.at(-1);
        if (last !== undefined)
            this.#lastMs = Math.max(this.#lastMs, (0,in_force/* timeOfBallot */.pn)(last));
        this.#met.add(rater);
        return ballots;
    }
}
/** Gives the file of a rater's ballots: the one that was named, or one of this rater's in the folder. */
function fileOf({ path: named }, rater) {
    if (named.endsWith('.jsonl'))
        return named;
    const stem = rater.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    return external_node_path_default().join(named, `${stem.replaceAll(/^-|-$/g, '').slice(0, 60) || 'rater'}.jsonl`);
}

// EXTERNAL MODULE: ./src/evaluators/expected-texts.ts + 1 modules
var expected_texts = __webpack_require__(99516);
// EXTERNAL MODULE: ./src/records/ballots/list-answers.ts
var list_answers = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/rating/list-items.ts


/**
 * Lists the answers of records that people are to rate, each once: those that `human` scores; where nothing names it,
 * all, so that a judge can be held against people.
 */
function listItems(records) {
    const wanted = collect(records, (uses) => findScale(uses));
    return wanted.length > 0 ? wanted : collect(records, () => 'pass_fail');
}
function collect(records, scaleOf) {
    const items = new Map();
    for (const record of records) {
        const usesOf = createUses(record);
        for (const { hash, item, text } of (0,list_answers/* listAnswers */.o)(record)) {
            const scale = scaleOf(usesOf(item.id));
            if (scale === null || items.has(hash))
                continue;
            const shown = { id: hash, scale, answer: text, ...describe(item) };
            items.set(hash, { shown, benchmark: record.benchmark_name, testId: item.id });
        }
    }
    return [...items.values()];
}
function createUses({ config, results }) {
    const own = new Map(results.map(({ test_id, evaluators }) => [test_id, evaluators]));
    return (id) => own.get(id) ?? config?.evaluators ?? [];
}
function findScale(uses) {
    const use = uses.find(({ name }) => name === 'human');
    if (use === undefined)
        return null;
    return use.settings['scale'] === '1_to_5' ? '1_to_5' : 'pass_fail';
}
function describe(item) {
    const { messages, expected, criteria, metadata } = item;
    const turns = messages?.map(({ role, content }) => ({ role, text: content }));
    // Other tools keep other things than text there.
    const input = item.input;
    return {
        turns: turns ?? [{ role: 'user', text: asText(input) }],
        references: expected === null ? [] : (0,expected_texts/* expectedTexts */.T_)(expected),
        criteria,
        facts: Object.entries(metadata).map(([name, value]) => ({ name, text: asText(value) })),
    };
}
function asText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/text/try-json.ts
var try_json = __webpack_require__(57453);
;// CONCATENATED MODULE: ./src/rating/read-ballot.ts


const MAX_NAME = 100;
const MAX_NOTE = 4000;
const MARKS = {
    pass_fail: ['pass', 'fail'],
    '1_to_5': [1, 2, 3, 4, 5],
};
/** Gives a rater's name as it is kept, or null where it is none: empty, too long, or with what no name holds. */
function readRater(name) {
    if (typeof name !== 'string')
        return null;
    const rater = name.normalize('NFC').trim();
    const isName = rater !== '' && rater.length <= MAX_NAME && !/\p{C}/u.test(rater);
    return isName ? rater : null;
}
/** Reads what a page sends; null for anything that none of ours does. */
function readSentBallot(text, scaleOf) {
    const sent = (0,try_json/* tryJson */.M)(text);
    if (!(0,json/* isMapping */.p)(sent))
        return null;
    const { id, mark, note } = sent;
    const rater = readRater(sent['rater']);
    if (rater === null || typeof id !== 'string' || typeof note !== 'string' || note.length > MAX_NOTE)
        return null;
    const scale = scaleOf(id);
    if (scale === undefined || (mark !== null && !MARKS[scale].includes(mark)))
        return null;
    return { rater, id, mark: mark, note: note.toWellFormed().trim() }; // just checked
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./src/rating/guard.ts


/**
 * Admits what the page itself asks. Names of other hosts that lead here (DNS rebinding), pages of other origins, and
 * whoever does not know the token are refused; no answer ever allows another origin anything.
 */
function admit({ method, url = '', headers }, { host, token }) {
    if (headers.host !== host)
        return refuse(403);
    const { origin, 'sec-fetch-site': site } = headers;
    if (origin !== undefined && origin !== `http://${host}`)
        return refuse(403);
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
        return refuse(403);
    const parsed = URL.parse(url, `http://${host}`);
    if (parsed === null || parsed.host !== host)
        return refuse(400);
    const [, given = '', ...rest] = parsed.pathname.split('/');
    if (!isSame(given, token))
        return refuse(404);
    if (method !== 'GET' && method !== 'POST')
        return refuse(405);
    if (method === 'POST' && origin === undefined)
        return refuse(403);
    // A form of another page can send no such thing.
    if (method === 'POST' && headers['content-type'] !== 'application/json')
        return refuse(415);
    return { status: 'admitted', method, path: rest.join('/'), query: parsed.searchParams };
}
function refuse(code) {
    return { status: 'refused', code };
}
/** Compares in the same time whatever is right of the beginning. */
function isSame(given, token) {
    return (0,external_node_crypto_.timingSafeEqual)(Buffer.from((0,digest/* sha256 */.sc)(given)), Buffer.from((0,digest/* sha256 */.sc)(token)));
}

;// CONCATENATED MODULE: ./src/rating/reply.ts



/** Gives the answer to a request. */
function reply(received, { door, desk, page }) {
    const admission = admit(received, door);
    if (admission.status === 'refused')
        return reply_refuse(admission.code);
    const { method, path, query } = admission;
    if (method === 'POST')
        return path === 'ballot' ? cast(received.body, desk) : reply_refuse(404);
    switch (path) {
        case '':
            return { code: 200, type: 'text/html', body: page.html, policy: page.policy };
        case 'state':
            return tellState(query.get('rater'), desk);
        case 'answer':
            return tell(desk.find(query.get('id') ?? ''));
        default:
            return reply_refuse(404);
    }
}
function tellState(named, desk) {
    const { onlyRater } = desk;
    if (named === null)
        return tell({ onlyRater, order: [], rated: [] });
    const rater = readRater(named);
    if (rater === null)
        return explain(400, 'This is no name: give one of 1 to 100 letters.');
    if (onlyRater !== null && rater !== onlyRater)
        return explain(403, `Here only ${onlyRater} rates.`);
    return orExplain(() => tell(desk.stateOf(rater)));
}
function cast(body, desk) {
    const sent = readSentBallot(body, desk.scaleOf);
    if (sent === null)
        return explain(400, 'This is no ballot on one of these answers.');
    if (desk.onlyRater !== null && sent.rater !== desk.onlyRater)
        return explain(403, `Here only ${desk.onlyRater} rates.`);
    return orExplain(() => {
        desk.cast(sent);
        return tell({});
    });
}
/** Tells the rater what is wrong with the ballots, or with the disk. */
function orExplain(act) {
    try {
        return act();
    }
    catch (error) {
        if (error instanceof domain_problem.UserError)
            return explain(500, error.message);
        throw error;
    }
}
function tell(value) {
    return value === undefined
        ? reply_refuse(404)
        : { code: 200, type: 'application/json', body: JSON.stringify(value) };
}
function explain(code, error) {
    return { code, type: 'application/json', body: JSON.stringify({ error }) };
}
function reply_refuse(code) {
    return { code, type: 'text/plain', body: '' };
}

;// CONCATENATED MODULE: ./src/rating/serve.ts





const LOOPBACK = '127.0.0.1';
/** Time that a request may take to come; pages of ours are at hand. */
const REQUEST_MS = 10_000;
/** More than any ballot takes. */
const MAX_BODY_BYTES = 32 * 1024;
const TOO_LONG = { code: 413, type: 'text/plain', body: '' };
/** Serves a desk's page on the loopback; port 0 is any that is free. */
async function serveDesk(desk, page, port) {
    const token = (0,external_node_crypto_.randomBytes)(24).toString('base64url');
    const door = { host: '', token };
    const server = (0,external_node_http_.createServer)({ requestTimeout: REQUEST_MS }, (request, response) => {
        handle(request, response, (asking) => reply(asking, { door, desk, page }));
    });
    await new Promise((resolve, reject) => {
        server.once('error', (error) => {
            reject((0,domain_problem.userError)(`cannot serve on port ${port}: ${(0,file_error/* explainFileError */.Y)(error)}`, undefined, { cause: error }));
        });
        server.listen(port, LOOPBACK, resolve);
    });
    const bound = server.address();
    if (bound === null || typeof bound === 'string')
        throw new Error('a server without a port');
    door.host = `${LOOPBACK}:${bound.port}`;
    return {
        address: `http://${door.host}/${token}/`,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
/** Reads a request and sends what it is answered; of one that is too long nothing is kept. */
function handle(request, response, answer) {
    const chunks = [];
    let length = 0;
    request.on('data', (chunk) => {
        length += chunk.length;
        if (length <= MAX_BODY_BYTES)
            chunks.push(chunk);
    });
    request.on('error', () => undefined);
    request.on('end', () => {
        const { method, url, headers } = request;
        const body = Buffer.concat(chunks).toString('utf8');
        const isTooLong = length > MAX_BODY_BYTES;
        send(response, isTooLong ? TOO_LONG : answer({ method, url, headers, body }));
    });
}
function send(response, { code, type, body, policy }) {
    response.writeHead(code, {
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Length': Buffer.byteLength(body),
        'Content-Security-Policy': policy ?? "default-src 'none'; frame-ancestors 'none'",
        'Cache-Control': 'no-store',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
    });
    response.end(body);
}

;// CONCATENATED MODULE: ./src/rating/write-page.ts

/** Writes the page: its style and program, and nothing of anybody's; answers come when it asks for them. */
function writePage({ script, style }) {
    const policy = [
        "default-src 'none'",
        `script-src '${write_page_digest(script)}'`,
        `style-src '${write_page_digest(style)}'`,
        "connect-src 'self'",
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ].join('; ');
    const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>Rate answers</title>
<style>${style}</style>
</head>
<body>
<main id="page"><h1>Rate answers</h1><noscript><p>This page needs JavaScript.</p></noscript></main>
<script>${script}</script>
</body>
</html>
`;
    return { html, policy };
}
function write_page_digest(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}

// EXTERNAL MODULE: ./src/records/read-results.ts + 1 modules
var read_results = __webpack_require__(79159);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/plural.ts
var plural = __webpack_require__(80573);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
// EXTERNAL MODULE: ./src/commands/ballots.ts + 2 modules
var commands_ballots = __webpack_require__(15584);
;// CONCATENATED MODULE: ./src/commands/rate.ts
















const MAX_PORT = 65_535;
/** `llm-bench rate`: serves a page on the loopback on which people rate answers, until it is interrupted. */
async function rate(args, io) {
    const [onlyRater, port] = [readOnlyRater(args), readPort(args)];
    const ballots = (0,commands_ballots/* chooseBallots */.H2)(args, io);
    // What is wrong in it is said now, not to the first rater.
    (0,ballot_site/* readBallotSite */._)(ballots);
    const named = args.positionals.length > 0 ? args.positionals : [defaults/* DEFAULT_RESULTS */.hN];
    const items = listItems(named.flatMap((one) => readNewest(external_node_path_default().resolve(io.cwd, one))));
    if (items.length === 0)
        throw (0,domain_problem.userError)(`there is no answer to rate in ${named.map((one) => `\`${one}\``).join(', ')}`);
    const desk = new RatingDesk({ items, ballots, onlyRater, now: io.now });
    const { address, close } = await serveDesk(desk, writePage(await readRatingAssets()), port);
    io.out(`${address}\n`);
    io.err(`${(0,plural/* plural */.LS)(items.length, 'answer')} to rate: open this address in a browser; Ctrl-C ends\n`);
    await untilAborted(io.signal);
    await close();
    io.err(`${(0,plural/* plural */.LS)(desk.count, 'ballot')} added to ${(0,text_escape/* plainText */.wh)(ballots.shownAs)}\n`);
    return 0;
}
function readNewest(named) {
    return (0,past/* findNewestRuns */.y7)((0,read_results/* findResults */.CM)(named).map(({ record }) => record));
}
function readOnlyRater(args) {
    const named = (0,commands_arguments/* valueOf */.RP)(args, 'rater');
    if (named === undefined)
        return null;
    const rater = readRater(named);
    if (rater === null)
        throw (0,domain_problem.userError)('--rater must be a name of 1 to 100 letters');
    return rater;
}
function readPort(args) {
    const text = (0,commands_arguments/* valueOf */.RP)(args, 'port') ?? '0';
    const port = Number(text);
    if (!/^\d{1,5}$/.test(text) || port > MAX_PORT)
        throw (0,domain_problem.userError)(`--port must be a whole number from 0 to ${MAX_PORT}, found \`${text}\``);
    return port;
}
async function untilAborted(signal) {
    if (signal.aborted)
        return;
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}


/***/ }),

/***/ 20913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HS: () => (/* binding */ buildArm),
  WG: () => (/* binding */ isPassing),
  hm: () => (/* binding */ meanOf),
  s$: () => (/* binding */ meanOfAll),
  kl: () => (/* binding */ scoredCases)
});

// EXTERNAL MODULE: ./src/records/failure.ts
var records_failure = __webpack_require__(82516);
// EXTERNAL MODULE: ./src/records/list-answered.ts
var list_answered = __webpack_require__(87514);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/records/trials.ts
var trials = __webpack_require__(9317);
;// CONCATENATED MODULE: ./src/compare/excluded.ts
/** Counts trials without a score, and keeps the first, and the first of the most frequent kind of failure. */
class ExcludedTrials {
    #count = 0;
    #kinds = new Map();
    /** Number of trials. */
    get count() {
        return this.#count;
    }
    /** Adds a trial. */
    add(trial) {
        this.#count += 1;
        const kind = trial.failure?.kind ?? 'unscored';
        const seen = this.#kinds.get(kind) ?? { first: trial, count: 0 };
        seen.count += 1;
        this.#kinds.set(kind, seen);
    }
    /** Gives the trials in view of all trials of their side. */
    of(all) {
        const [first, ...others] = this.#kinds.values();
        if (first === undefined)
            return { excluded: 0, all, first: null, most: null };
        const most = others.reduce((some, other) => (other.count > some.count ? other : some), first);
        return { excluded: this.#count, all, first: first.first, most: most.first };
    }
}

// EXTERNAL MODULE: ./src/compare/metric.ts
var metric = __webpack_require__(29983);
// EXTERNAL MODULE: ./src/compare/pool-case.ts
var pool_case = __webpack_require__(69922);
// EXTERNAL MODULE: ./src/records/version.ts
var version = __webpack_require__(95418);
;// CONCATENATED MODULE: ./src/compare/pooled-cases.ts


/** The cases of a side by the places of their results, which may lie in a file; each case is pooled when it is asked for. */
class PooledCases {
    #reading;
    #lists = [];
    #length = 0;
    /** Places in the lists, as if they were one, of the results of each case, the newest first; mostly there is one. */
    #places = new Map();
    constructor(reading) {
        this.#reading = reading;
    }
    /** Adds results, and gives those that are not of an older version of their case. */
    *addEach(results) {
        const start = this.#length;
        this.#lists.push({ results, start });
        this.#length += results.length;
        for (const [index, result] of results.entries())
            if (this.#add(result, start + index))
                yield result;
    }
    get size() {
        return this.#places.size;
    }
    has(id) {
        return this.#places.has(id);
    }
    keys() {
        return this.#places.keys();
    }
    get(id) {
        const known = this.#places.get(id);
        return known === undefined ? undefined : this.#pool(known);
    }
    resultsOf(id) {
        const known = this.#places.get(id);
        return known === undefined ? [] : this.#readAll(known);
    }
    *values() {
        for (const known of this.#places.values())
            yield this.#pool(known);
    }
    #add(result, place) {
        const known = this.#places.get(result.test_id);
        if (known === undefined)
            this.#places.set(result.test_id, place);
        else {
            const [newest, ...others] = listPlaces(known);
            if ((0,version/* isOtherVersion */.j)(this.#read(newest).case_hash ?? null, result.case_hash ?? null))
                return false;
            this.#places.set(result.test_id, [newest, ...others, place]);
        }
        return true;
    }
    #pool(known) {
        return (0,pool_case/* poolCase */.T)(this.#readAll(known), this.#reading);
    }
    #readAll(known) {
        const [first, ...others] = listPlaces(known);
        return [this.#read(first), ...others.map((place) => this.#read(place))];
    }
    #read(place) {
        const list = this.#lists.findLast(({ start }) => start <= place);
        const result = list?.results[place - list.start];
        if (result === undefined)
            throw new Error('no result is in that place');
        return result;
    }
}
function listPlaces(known) {
    return typeof known === 'number' ? [known] : known;
}

;// CONCATENATED MODULE: ./src/compare/arm.ts








/**
 * Pools a side's records; trials that are errored, unscored or pending are left out and counted. The newest record says what a
 * case is: answers to an older version of it (another content hash) are not pooled with those to the newest.
 */
function buildArm(records, reading = metric/* MARKED */.ti) {
    const cases = new PooledCases(reading);
    let [scored, pending] = [0, 0];
    const excluded = new ExcludedTrials();
    for (const { results } of (0,order/* newestFirst */.ll)((0,list_answered/* withoutUnasked */.u)(records)))
        for (const result of cases.addEach(results)) {
            for (const trial of (0,trials/* trialsOf */.x)(result)) {
                if ((0,pool_case/* isScored */.L)(trial, reading)) {
                    scored += 1;
                    continue;
                }
                const failure = (0,records_failure/* failureOf */.g5)(trial);
                if (failure?.kind === 'pending')
                    pending += 1;
                else
                    excluded.add({ id: result.test_id, failure });
            }
        }
    return { records, cases, scored, pending, excluded: excluded.of(scored + excluded.count) };
}
/** Gives the cases of a side that have a scored trial, one at a time. */
function* scoredCases({ cases }) {
    for (const one of cases.values())
        if (one.trials > 0)
            yield one;
}
/** Tells whether a case passes by the majority of its trials. */
function isPassing({ passes, trials }) {
    return passes > trials / 2;
}
/** Gives the mean of what was added; null for nothing. */
function meanOf(mean) {
    return typeof mean === 'object' && mean !== null ? mean.sum / mean.count : mean;
}
/** Gives the mean of all that was added to several; null for nothing. */
function meanOfAll(means) {
    let [sum, count] = [0, 0];
    for (const mean of means) {
        const total = totalOf(mean);
        sum += total.sum;
        count += total.count;
    }
    return count === 0 ? null : sum / count;
}
const NOTHING = { sum: 0, count: 0 };
function totalOf(mean) {
    if (mean === null)
        return NOTHING;
    return typeof mean === 'number' ? { sum: mean, count: 1 } : mean;
}


/***/ }),

/***/ 29983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ findReading),
/* harmony export */   ti: () => (/* binding */ MARKED),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _records_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9317);
/* harmony import */ var _text_once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13380);


/** The reading of answers that are marked. */
const MARKED = { metric: 'pass_rate', isGraded: false };
/** Finds how the answers of both sides of a cell are to be read. */
function findReading(records) {
    const found = records.map(({ results }) => factsOf(results));
    const isMarked = found.some((one) => one.isMarked) || !found.some((one) => one.isScored);
    return { metric: isMarked ? 'pass_rate' : 'score', isGraded: found.some((one) => one.isGraded) };
}
/** The results of a large cell are read from a file at each look. */
const factsOf = (0,_text_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((results) => {
    const facts = { isMarked: false, isScored: false, isGraded: false };
    for (const trial of (0,_records_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .allTrialsOf */ .U)(results)) {
        if ((trial.error ?? null) !== null)
            continue;
        const score = scoreOf(trial);
        facts.isMarked ||= trial.passed !== null;
        facts.isScored ||= score !== null;
        facts.isGraded ||= score !== null && score > 0 && score < 1;
    }
    return facts;
});
/** Gives the mean of an answer's scores, 0 to 1; null where there is none. */
function scoreOf({ scores }) {
    if (scores === undefined)
        return null;
    let [sum, count] = [0, 0];
    for (const name in scores) {
        const score = scores[name];
        if (score == null)
            continue;
        sum += score;
        count += 1;
    }
    return count === 0 ? null : sum / count;
}


/***/ }),

/***/ 48539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ keptBudget),
/* harmony export */   Gf: () => (/* binding */ findPast),
/* harmony export */   Ue: () => (/* binding */ isBaseline),
/* harmony export */   VZ: () => (/* binding */ isPassedOver),
/* harmony export */   _B: () => (/* binding */ describePassedOver),
/* harmony export */   hA: () => (/* binding */ isWholeRun),
/* harmony export */   hf: () => (/* binding */ chooseBaseline),
/* harmony export */   y7: () => (/* binding */ findNewestRuns)
/* harmony export */ });
/* harmony import */ var _records_answers_once_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31827);
/* harmony import */ var _records_cell_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9098);
/* harmony import */ var _records_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82516);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87506);
/* harmony import */ var _records_trials_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9317);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20913);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29983);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3781);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20254);









/** Tells whether a record is a run of all of its cell. */
function isWholeRun(record) {
    return (0,_records_answers_once_js__WEBPACK_IMPORTED_MODULE_5__/* .isRun */ .y)(record) && record.complete !== false;
}
/** Tells whether a record is found as a baseline by those who name none: a whole run that measured anything. */
function isBaseline(record) {
    return isWholeRun(record) && isMeasured(record);
}
/**
 * Chooses the baseline among records, the newest first: the first that kept its error budget; where none did, because
 * the provider failed or a limit was spent, the first that measured anything.
 */
function chooseBaseline(records) {
    const measured = records.filter(isBaseline);
    return measured.find(keptBudget) ?? measured[0];
}
/** Tells whether so many of a run's trials have a score as its error budget asks for. */
function keptBudget(record) {
    const arm = (0,_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .buildArm */ .HS)([record], (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .findReading */ .OZ)([record]));
    return (0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .findBrokenBudget */ .yp)(arm, (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readSettings */ .s)([record]).errorBudget) === null;
}
/** Finds the baseline of each cell; of a cell without one, all that was passed over. */
function findPast(records) {
    const cells = [...(0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_6__/* .groupCells */ .Ju)(records).values()].map((cell) => ({
        last: chooseBaseline((0,_records_order_js__WEBPACK_IMPORTED_MODULE_7__/* .newestFirst */ .ll)(cell)),
        passedOver: (0,_records_order_js__WEBPACK_IMPORTED_MODULE_7__/* .newestFirst */ .ll)(cell.filter(isPassedOver)),
    }));
    return {
        found: cells.flatMap(({ last }) => last ?? []),
        passedOver: cells.flatMap(({ last, passedOver }) => (last === undefined ? passedOver : [])),
    };
}
/** Gives the newest run of each cell that measured anything, or will once people have rated its answers; what was scored again only where there is no run. */
function findNewestRuns(records) {
    return [
        ...(0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_6__/* .groupCells */ .Ju)(records.filter((record) => isMeasured(record) || isWaiting(record))).values(),
    ].flatMap((cell) => (0,_records_order_js__WEBPACK_IMPORTED_MODULE_7__/* .newest */ .BP)(cell.filter(_records_answers_once_js__WEBPACK_IMPORTED_MODULE_5__/* .isRun */ .y)) ?? (0,_records_order_js__WEBPACK_IMPORTED_MODULE_7__/* .newest */ .BP)(cell) ?? []);
}
/** Tells whether a record is no baseline though it measured something. */
function isPassedOver(record) {
    return !isWholeRun(record) && isMeasured(record);
}
/** Says of a record that was passed over which it is, and why. */
function describePassedOver({ timestamp, results, cell_cases: of, rescored_from: from, }) {
    return from === undefined
        ? { why: 'cut', timestamp, cases: results.length, of: of ?? null }
        : { why: 'rescored', timestamp, from };
}
/** Tells whether any trial was answered, and marked or scored. */
function isMeasured({ results }) {
    return results.some((result) => (0,_records_trials_js__WEBPACK_IMPORTED_MODULE_8__/* .trialsOf */ .x)(result).some((trial) => (trial.error ?? null) === null && (trial.passed !== null || (0,_metric_js__WEBPACK_IMPORTED_MODULE_2__/* .scoreOf */ .uw)(trial) !== null)));
}
function isWaiting({ results }) {
    return results.some((result) => (0,_records_trials_js__WEBPACK_IMPORTED_MODULE_8__/* .trialsOf */ .x)(result).some(_records_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPending */ .mm));
}


/***/ }),

/***/ 69922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isScored),
/* harmony export */   T: () => (/* binding */ poolCase)
/* harmony export */ });
/* harmony import */ var _records_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82516);
/* harmony import */ var _records_trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9317);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29983);



/** What most cases have, once for all of them. */
const NO_TAGS = [];
/** Tells whether a trial counts: without an error, by its pass mark or by its score. */
function isScored(trial, { metric }) {
    if ((trial.error ?? null) !== null)
        return false;
    return metric === 'score' ? (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreOf */ .uw)(trial) !== null : trial.passed !== null;
}
/** Pools the results of a case, the newest first. */
function poolCase(results, reading) {
    const pooled = startCase(results[0], reading);
    for (const result of results)
        for (const trial of (0,_records_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .trialsOf */ .x)(result)) {
            if (isScored(trial, reading))
                addTrial(pooled, trial, reading);
            else if ((0,_records_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isPending */ .mm)(trial))
                pooled.pending += 1;
        }
    return pooled;
}
/** Counts a scored trial by its pass mark; where the mean score decides by that. */
function addTrial(pooled, trial, reading) {
    const grade = reading.metric === 'score' ? (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreOf */ .uw)(trial) : null;
    pooled.trials += 1;
    pooled.passes += grade ?? Number(trial.passed);
    if (grade !== null)
        pooled.grades?.push(grade);
    addMeasures(pooled, trial, reading);
}
function addMeasures(pooled, trial, { isGraded }) {
    const { latency_ms: latencyMs, cost_usd: costUsd, usage } = trial;
    if (latencyMs != null)
        pooled.latencyMs = add(pooled.latencyMs, latencyMs);
    if (costUsd != null)
        pooled.costUsd = add(pooled.costUsd, costUsd);
    if (usage?.input_tokens != null && usage.output_tokens != null)
        pooled.tokens = add(pooled.tokens, usage.input_tokens + usage.output_tokens);
    const score = isGraded ? (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreOf */ .uw)(trial) : null;
    if (score !== null)
        pooled.score = add(pooled.score, score);
}
function add(mean, value) {
    if (mean === null)
        return value;
    if (typeof mean === 'number')
        return { sum: mean + value, count: 2 };
    mean.sum += value;
    mean.count += 1;
    return mean;
}
function startCase({ test_id, case_hash, must_pass, tags = NO_TAGS }, { metric }) {
    return {
        id: test_id,
        hash: case_hash ?? null,
        mustPass: must_pass ?? false,
        tags,
        passes: 0,
        trials: 0,
        pending: 0,
        grades: metric === 'score' ? [] : null,
        score: null,
        latencyMs: null,
        tokens: null,
        costUsd: null,
    };
}


/***/ }),

/***/ 3781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ MAX_REMATCH_CASES),
/* harmony export */   Fq: () => (/* binding */ isUnderFloor),
/* harmony export */   K9: () => (/* binding */ decidingP),
/* harmony export */   KD: () => (/* binding */ casesFamilyP),
/* harmony export */   Lu: () => (/* binding */ reachesThreshold),
/* harmony export */   R_: () => (/* binding */ freshFamilyP),
/* harmony export */   W3: () => (/* binding */ isSuspect),
/* harmony export */   eu: () => (/* binding */ failsFloor),
/* harmony export */   iI: () => (/* binding */ isRed),
/* harmony export */   jy: () => (/* binding */ rematchP),
/* harmony export */   oR: () => (/* binding */ isSignificant),
/* harmony export */   wT: () => (/* binding */ breaksBudget),
/* harmony export */   yp: () => (/* binding */ findBrokenBudget),
/* harmony export */   zL: () => (/* binding */ freshP)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/** The rule of the verdict (docs/statistics.md): everything that decides, or simulates a decision, asks here. */

/** Most cases of a rematch; of a larger cell a sample is asked. */
const MAX_REMATCH_CASES = 400;
/**
 * Tells whether a change is a drop of at least a threshold; a threshold of 0 asks for any drop, and no change is none.
 */
function reachesThreshold(change, threshold) {
    return change < 0 && -change >= threshold - _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR;
}
/** Tells whether a rate is under its floor; the floor itself is reached. */
function isUnderFloor({ rate, minPassRate, }) {
    return rate < minPassRate - _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR;
}
/** Tells whether a rate fails its floor: a strict one wherever it is under it, else only where chance does not explain it. */
function failsFloor(floor, p, alpha) {
    return floor.mode === 'strict' ? isUnderFloor(floor) : isSignificant(p, alpha);
}
/** Gives the p that decides one look: the larger of both tests; null where no case is informative. */
function decidingP(exact, cases) {
    return exact === null ? null : Math.max(exact, cases ?? 0);
}
/** Gives the p of a rematch's fresh answers alone: the larger of both tests; answers that show nothing count with 1. */
function freshP(exact, cases) {
    return decidingP(exact, cases) ?? 1;
}
/** Tells whether a first look is reason enough for a rematch: unlikely to be chance, or a drop of the threshold. */
function isSuspect({ p, change }, { suspectP, threshold }) {
    return p !== null && (p < suspectP || reachesThreshold(change, threshold));
}
/** Tells whether a p, adjusted for the family, is evidence. */
function isSignificant(p, alpha) {
    return p !== null && p <= alpha;
}
/** Gives the p that decides a rematch: the larger of its fresh answers' p and that of the paired test on all trials. */
function rematchP(fresh, all) {
    return Math.max(fresh, all);
}
/** Tells whether a cell is red: significantly worse, by at least the threshold. */
function isRed({ p, change }, { alpha, threshold }) {
    return isSignificant(p, alpha) && reachesThreshold(change, threshold);
}
/** Tells whether more of all trials than the error budget (0 to 1, never less than one trial) allows are amiss. */
function breaksBudget(amiss, all, errorBudget) {
    return amiss > Math.max(1, errorBudget * all + _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR);
}
/**
 * Finds a broken error budget: more trials of a side without a score than it allows, or none with a score. Null where
 * the side is measured, or waits for people.
 */
function findBrokenBudget({ scored, pending, excluded }, errorBudget) {
    if (scored + pending > 0 && !breaksBudget(excluded.excluded, excluded.all, errorBudget))
        return null;
    return { ...excluded, errorBudget };
}
/** Gives the p with which a rematch's fresh answers enter the family; one that decides nothing counts with 1. */
function freshFamilyP({ rematch }) {
    if (rematch === null)
        return null;
    return rematch.undecided !== null ? 1 : freshP(rematch.pFresh, rematch.pFreshCases);
}
/**
 * Gives the p with which the paired test on all trials enters the family: of the first look where there was no rematch.
 * Differences without variance count with 0, a rematch that decides or shows nothing with 1.
 */
function casesFamilyP({ look, rematch }) {
    if (rematch === null)
        return look?.p == null ? null : (look.pCases ?? 0);
    return rematch.undecided !== null || rematch.pFresh === null ? 1 : (rematch.pCases ?? 0);
}


/***/ }),

/***/ 20254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87506);


/** Gives the settings of the newest of a side's records. */
function readSettings(records) {
    const { thresholds = {}, statistics = {}, floor = 'statistical' } = (0,_records_order_js__WEBPACK_IMPORTED_MODULE_1__/* .newest */ .BP)(records)?.config ?? {};
    const alpha = statistics.alpha ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_STATISTICS */ .kT.alpha;
    return {
        regressionThreshold: thresholds.regression_threshold ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_REGRESSION_THRESHOLD */ .AA,
        minPassRate: thresholds.min_pass_rate ?? null,
        floor,
        maxLatencyMs: thresholds.max_latency_ms ?? null,
        alpha,
        power: statistics.power ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_STATISTICS */ .kT.power,
        errorBudget: statistics.error_budget ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_STATISTICS */ .kT.errorBudget,
        suspectP: statistics.suspect_p ?? (0,_domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSuspectP */ .zv)(alpha),
        confirmTrials: statistics.confirm_trials ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_STATISTICS */ .kT.confirmTrials,
    };
}


/***/ }),

/***/ 58750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ listAnswers)
/* harmony export */ });
/* harmony import */ var _case_of_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52804);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82516);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9317);
/* harmony import */ var _hash_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87719);




/** Gives every answer of a record that was kept whole, with the case that it answers; several trials are several answers. */
function* listAnswers({ config, results }) {
    const withReasoning = config?.model?.['score_reasoning'] === true;
    for (const result of results) {
        const item = (0,_case_of_result_js__WEBPACK_IMPORTED_MODULE_0__/* .readKnownCase */ .g)(result)?.case;
        if (item === undefined)
            continue;
        for (const [index, outcome] of (0,_trials_js__WEBPACK_IMPORTED_MODULE_3__/* .trialsOf */ .x)(result).entries()) {
            const text = textOf(outcome, withReasoning);
            if (text !== null)
                yield { hash: (0,_hash_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .hashAnswer */ .l)(item, text), item, text, trial: index + 1 };
        }
    }
}
function textOf(outcome, withReasoning) {
    const { output = null, output_cut, reasoning = null, reasoning_cut } = outcome;
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(outcome);
    if (output === null || output_cut === true || (failure !== null && !(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .hasAnswer */ .H1)(failure)))
        return null;
    if (!withReasoning || reasoning === null)
        return output;
    return reasoning_cut === true ? null : `${reasoning}\n\n${output}`;
}


/***/ }),

/***/ 52804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readKnownCase)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97504);


const ROLES = ['system', 'user', 'assistant'];
/** Gives the case that a result answers, as its record tells it; null without input and expected answer. */
function readKnownCase({ test_id: id, input, messages, expected, criteria = [], metadata = {}, tags = [], difficulty, must_pass, evaluators, }) {
    if (input === undefined && expected === undefined)
        return null;
    const item = {
        ...{ id, input: input ?? '', expected: expected ?? null, criteria, metadata, tags },
        difficulty: typeof difficulty === 'string' ? difficulty : _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_DIFFICULTY */ .ul,
        mustPass: must_pass ?? false,
        ...(isConversation(messages) && { messages }),
    };
    return { case: item, ...(evaluators !== undefined && { evaluators }) };
}
/** Tells whether messages are as ours: other tools keep other things under that name. */
function isConversation(messages) {
    return (Array.isArray(messages) &&
        messages.every((item) => (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .p)(item) && typeof item['content'] === 'string' && ROLES.includes(item['role'])));
}


/***/ }),

/***/ 87514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ listAnswered),
/* harmony export */   u: () => (/* binding */ withoutUnasked)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87506);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9317);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95418);



/** Lists the cases that a cell's records have results for, by id; the newest record decides a case's version. */
function listAnswered(records) {
    const answered = new Map();
    for (const { results } of (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(withoutUnasked(records)))
        for (const result of results) {
            const hash = result.case_hash ?? null;
            const known = answered.get(result.test_id) ?? { hash, isScored: false };
            if ((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isOtherVersion */ .j)(known.hash, hash))
                continue;
            const isScored = known.isScored || (0,_trials_js__WEBPACK_IMPORTED_MODULE_2__/* .trialsOf */ .x)(result).some(isScoredTrial);
            answered.set(result.test_id, { hash: known.hash, isScored });
        }
    return answered;
}
/** Leaves out the runs in which a cell could not be asked, unless there are no others: they add nothing to the rest. */
function withoutUnasked(records) {
    const asked = records.filter(({ unmeasured }) => unmeasured === undefined);
    return asked.length > 0 ? asked : records;
}
function isScoredTrial({ passed, error }) {
    return (error ?? null) === null && passed !== null;
}


/***/ }),

/***/ 95418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isOtherVersion),
/* harmony export */   o: () => (/* binding */ isOfVersion)
/* harmony export */ });
/** Tells whether two content hashes are of different versions of a case; a missing one cannot tell: false. */
function isOtherVersion(a, b) {
    return a !== null && b !== null && a !== b;
}
/** Tells whether a result answers a planned case as the plan has it. */
function isOfVersion({ case: { id }, hash }, { test_id, case_hash }) {
    return test_id === id && !isOtherVersion(case_hash ?? null, hash);
}


/***/ }),

/***/ 6259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findAssets),
/* harmony export */   w: () => (/* binding */ readAssets)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92960);
/* harmony import */ var _text_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7159);




/** Most bytes of either: a page without data holds at most 400 KiB. */
const MAX_BYTES = 400 * 1024;
let known;
/** Reads the page's program and style: beside the bundle the build has put them, from the sources they are made. */
function readAssets() {
    known ??= findAssets('report-page', async () => {
        // No part of the bundle: it needs the compiler.
        const { buildAssets } = await import(/* webpackIgnore: true */ "./build-assets.js");
        return await buildAssets();
    });
    return known;
}
/** Gives a program and style that the build has put beside the bundle under a name, or from the sources made anew. */
async function findAssets(name, make) {
    const here = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url);
    if (node_path__WEBPACK_IMPORTED_MODULE_0___default().extname(here) === '.ts')
        return await make();
    const read = (file) => (0,_text_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(node_path__WEBPACK_IMPORTED_MODULE_0___default().join(node_path__WEBPACK_IMPORTED_MODULE_0___default().dirname(here), file), _text_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .ANYWHERE */ .eY, MAX_BYTES, undefined, file);
    return { script: read(`${name}.min.js`), style: read(`${name}.min.css`) };
}


/***/ }),

/***/ 78845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame),
/* harmony export */   W: () => (/* binding */ findKeptScore)
/* harmony export */ });
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21779);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);


/**
 * Gives the score that an outcome already has by an evaluator, where the same one in the same version, with the same
 * settings and instruments, gave it; undefined elsewhere.
 */
function findKeptScore(outcome, before, use) {
    const name = (0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreName */ .Kv)(use);
    const value = outcome.scores?.[name] ?? null;
    if (value === null || !before.some((one) => isSame(one, use)))
        return undefined;
    return {
        status: 'scored',
        value,
        answer: outcome.answers?.[name] ?? null,
        explanation: outcome.explanations?.[name] ?? '',
        // Nothing tells whose figures these are; what is scored anew replaces its own.
        ...(outcome.secondary !== undefined && { secondary: outcome.secondary }),
    };
}
/** Tells whether two evaluators give an answer the same score; where it passes does not count. */
function isSame(one, other) {
    return identify(one) === identify(other);
}
function identify(use) {
    const { version = null, settings, instruments = null } = use;
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)([use.name, (0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreName */ .Kv)(use), version, (0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_1__/* .shapingSettings */ .Cm)(settings), instruments]);
}


/***/ }),

/***/ 95172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rescoreRecord)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_benchmark_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21779);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97504);
/* harmony import */ var _evaluators_hold_against_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68667);
/* harmony import */ var _records_combine_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91021);
/* harmony import */ var _records_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82516);
/* harmony import */ var _records_summarize_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30406);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8878);
/* harmony import */ var _kept_scores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78845);
/* harmony import */ var _score_again_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98882);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49348);











/** Cases whose answers are scored at once where an instrument is asked; its line limits the requests. */
const AT_ONCE = 256;
/** Time after which the process hears the network and signals. */
const HEAR_EVERY_MS = 50;
/**
 * Scores the kept answers of a record again; rejects when aborted. Nobody is asked whose instrument is not given: such
 * scores stay where the same evaluator gave them. Errors stay as they are; an answer that was not kept, or whose case is
 * not known, is left without a score. Null where no answer could be scored.
 */
async function rescoreRecord(record, rescoring) {
    const again = [];
    const judging = {
        ...rescoring,
        scoresReasoning: record.config?.model?.['score_reasoning'] === true,
        before: record.config?.evaluators ?? [],
    };
    const atOnce = Object.keys(rescoring.instruments).length > 0 ? AT_ONCE : 1;
    let heardMs = performance.now();
    for (let index = 0; index < record.results.length; index += atOnce) {
        // Scoring short answers waits for nothing: a signal would not be heard.
        if (performance.now() - heardMs > HEAR_EVERY_MS) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            heardMs = performance.now();
        }
        rescoring.signal.throwIfAborted();
        const some = record.results.slice(index, index + atOnce);
        again.push(...(await Promise.all(some.map((result) => rescoreCase(result, judging)))));
    }
    const results = again.map(({ scored }) => scored);
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isNonEmpty */ .J)(results) || !again.some(({ isNew }) => isNew))
        return null;
    const config = { ...record.config, evaluators: rescoring.evaluators };
    return { ...record, summary: (0,_records_summarize_js__WEBPACK_IMPORTED_MODULE_3__/* .summarize */ .e)(results), results, config };
}
async function rescoreCase(result, rescoring) {
    const known = rescoring.caseOf(result);
    const { trials, evaluators: own, ...whole } = result;
    const again = [];
    const judging = { ...rescoring, before: own ?? rescoring.before };
    for (const trial of trials ?? [whole])
        again.push(await rescoreTrial(trial, known, judging));
    const outcomes = again.map(({ scored }) => scored);
    const evaluators = known?.evaluators ?? own;
    return {
        scored: (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isNonEmpty */ .J)(outcomes)
            ? {
                ...(0,_score_again_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutWords */ .a)(whole),
                ...(0,_records_combine_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .combineOutcomes */ .j)(outcomes),
                ...(evaluators !== undefined && { evaluators }),
            }
            : result,
        isNew: again.some(({ isNew }) => isNew),
    };
}
async function rescoreTrial(trial, known, rescoring) {
    const { output, output_cut } = trial;
    const failure = (0,_records_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(trial);
    if (failure !== null && !(0,_records_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .hasAnswer */ .H1)(failure))
        return leaveAsItIs(trial);
    if (known === null)
        return leaveUnscored(trial, unscored('its case is not known'));
    if (output == null)
        return leaveUnscored(trial, failure ?? unscored('its answer was not kept'));
    if (output_cut === true)
        return leaveUnscored(trial, unscored('only the beginning of its answer was kept'));
    if (trial.reasoning_cut === true && rescoring.scoresReasoning)
        return leaveUnscored(trial, unscored('only the beginning of its reasoning was kept'));
    const problem = findProblem(known, rescoring);
    if (problem !== undefined)
        return leaveUnscored(trial, unscored(problem));
    return { scored: await scoreKept(trial, output, known, rescoring), isNew: true };
}
/** Says why a case cannot be scored with these evaluators: one that was not meant for it may lack what to expect. */
function findProblem({ case: item, evaluators: own }, rescoring) {
    for (const use of own ?? rescoring.evaluators) {
        const { item: held, settings } = (0,_evaluators_hold_against_js__WEBPACK_IMPORTED_MODULE_8__/* .holdAgainst */ .j)(item, use);
        const problem = rescoring.findEvaluator(use.name).findProblem(held, settings);
        if (problem !== undefined)
            return `${(0,_domain_benchmark_js__WEBPACK_IMPORTED_MODULE_9__/* .scoreName */ .Kv)(use)}: ${typeof problem === 'string' ? problem : (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_10__/* .plainPhrase */ .U)(problem)}`;
    }
    return undefined;
}
function unscored(why) {
    return { kind: 'unscored', words: `unscored: ${why}` };
}
/** Keeps an error as its file tells it, also where that names no kind. */
function leaveAsItIs(trial) {
    const { error_kind: kind } = trial;
    const scored = {
        ...(0,_score_again_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutWords */ .a)(trial),
        passed: null,
        scores: {},
        ...(kind != null && { error_kind: kind }),
    };
    return { scored, isNew: false };
}
function leaveUnscored(trial, { kind, words }) {
    const scored = { ...(0,_score_again_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutWords */ .a)(trial), passed: null, scores: {}, error: words, error_kind: kind };
    return { scored, isNew: false };
}
async function scoreKept(trial, output, { case: item, evaluators: own }, { evaluators, before, ...deps }) {
    const findKept = (use) => (0,_kept_scores_js__WEBPACK_IMPORTED_MODULE_4__/* .findKeptScore */ .W)(trial, before, use);
    return await (0,_score_again_js__WEBPACK_IMPORTED_MODULE_5__/* .scoreAgain */ .n)(item, trial, output, { ...deps, ...(0,_score_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeBy */ .FU)(own ?? evaluators), findKept });
}


/***/ }),

/***/ 98882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withoutWords),
/* harmony export */   n: () => (/* binding */ scoreAgain)
/* harmony export */ });
/* harmony import */ var _text_finish_reason_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46397);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49348);


/** Scores the answer that an outcome has kept; the answer, its time and its cost stay as they were. */
async function scoreAgain(item, trial, output, judging) {
    const completion = {
        text: output,
        ...(trial.reasoning != null && { reasoning: trial.reasoning }),
        finishReason: (0,_text_finish_reason_js__WEBPACK_IMPORTED_MODULE_0__/* .readFinishReason */ .s)(trial.finish_reason ?? 'stop') ?? 'stop',
        usage: { inputTokens: null, outputTokens: null },
        latencyMs: trial.latency_ms ?? null,
    };
    const fresh = await (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .scoreAnswer */ .V9)(item, completion, 0, { ...judging, price: null });
    const { latency_ms: _latency, output: _output, reasoning: _thoughts, finish_reason: _reason, ...rest } = fresh;
    const { usage: _usage, cost_usd: _cost, attempts: _attempts, ...scored } = rest;
    return { ...withoutWords(trial), ...scored };
}
/** Removes what other evaluators said of an answer: it goes with their scores. */
function withoutWords(scored) {
    const { answers: _answers, explanations: _explanations, secondary: _secondary, error_kind: _kind, ...kept } = scored;
    return kept;
}


/***/ }),

/***/ 60336:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findTargetProblem),
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92960);
/** Where something may be written by a name from outside. */



/** Tells why a file may not be made or appended to; undefined where it may. A hard link's other names would change too. */
function findTargetProblem(file, reach) {
    if ((0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(file, reach).status === 'refused')
        return 'out of reach';
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    return stat === undefined || (stat.isFile() && stat.nlink === 1) ? undefined : 'special';
}
/** Makes a folder, and those around it that are not there; gives why it may not lie there, undefined where it may. */
function makeFolder(folder, reach) {
    const followed = (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(folder, reach);
    if (followed.status === 'refused')
        return followed.reason;
    // One by one: what Node makes in one call never ends where a file system takes none.
    for (const missing of listMissing(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder)))
        makeOne(missing);
    const made = (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .follow */ .e6)(folder, reach);
    return made.status === 'refused' ? made.reason : undefined;
}
function listMissing(folder) {
    const missing = [];
    for (let at = folder; (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(at, { throwIfNoEntry: false }) === undefined; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at))
        missing.unshift(at);
    return missing;
}
function makeOne(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
    }
    catch (error) {
        // Another process may have made it just now.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
            throw error;
    }
}


/***/ })

};
