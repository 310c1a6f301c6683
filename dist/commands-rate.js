export const id = 6641;
export const ids = [6641];
export const modules = {

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
            order: orderFor(rater, [...this.#items.keys()]),
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
        // A clock that is set back must not let an earlier word count.
        const ms = Math.max(now().getTime(), this.#lastMs + 1);
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
        const ballots = (0,ballot_site/* readBallotSite */._)(this.#site.ballots).filter((ballot) => ballot.rater === rater);
        const last = ballots.at(-1);
        if (last !== undefined)
            this.#lastMs = Math.max(this.#lastMs, (0,in_force/* timeOfBallot */.p)(last));
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

// EXTERNAL MODULE: ./src/records/read-results.ts
var read_results = __webpack_require__(89915);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/plural.ts
var plural = __webpack_require__(80573);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
;// CONCATENATED MODULE: ./src/commands/rate.ts
















const MAX_PORT = 65_535;
/** `llm-bench rate`: serves a page on the loopback on which people rate answers, until it is interrupted. */
async function rate(args, io) {
    const [onlyRater, port] = [readOnlyRater(args), readPort(args)];
    const ballots = chooseSite(args, io);
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
/** Gives where ballots go: what `--ballots` names may lie anywhere, and need not be there yet. */
function chooseSite(args, { cwd }) {
    const workspace = (0,text_reach/* localWorkspace */.rL)(cwd);
    const named = (0,commands_arguments/* valueOf */.RP)(args, 'ballots');
    const site = (0,ballot_site/* placeBallots */.B)(named, workspace);
    return named === undefined ? site : { ...site, reach: workspace.named };
}
async function untilAborted(signal) {
    if (signal.aborted)
        return;
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}


/***/ }),

/***/ 56850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HS: () => (/* binding */ buildArm),
  WG: () => (/* binding */ isPassing),
  hm: () => (/* binding */ meanOf)
});

// EXTERNAL MODULE: ./src/records/failure.ts
var records_failure = __webpack_require__(82516);
// EXTERNAL MODULE: ./src/records/list-answered.ts
var list_answered = __webpack_require__(87514);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/records/trials.ts
var trials = __webpack_require__(9317);
// EXTERNAL MODULE: ./src/records/version.ts
var version = __webpack_require__(95418);
// EXTERNAL MODULE: ./src/compare/metric.ts
var metric = __webpack_require__(29983);
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

;// CONCATENATED MODULE: ./src/compare/arm.ts







/**
 * Pools a side's records; trials that are errored, unscored or pending are left out and counted. The newest record says what a
 * case is: answers to an older version of it (another content hash) are not pooled with those to the newest.
 */
function buildArm(records, reading = metric/* MARKED */.ti) {
    const cases = new Map();
    const addTrial = reading.metric === 'score' ? addGrade : addMark;
    let [scored, pending] = [0, 0];
    const excluded = new ExcludedTrials();
    for (const { results } of (0,order/* newestFirst */.ll)((0,list_answered/* withoutUnasked */.u)(records)))
        for (const result of results) {
            const pooled = cases.get(result.test_id) ?? startCase(result, reading);
            if ((0,version/* isOtherVersion */.j)(pooled.hash, result.case_hash ?? null))
                continue;
            cases.set(result.test_id, pooled);
            for (const trial of (0,trials/* trialsOf */.x)(result)) {
                if ((trial.error ?? null) === null && addTrial(pooled, trial)) {
                    scored += 1;
                    addMeasures(pooled, trial, reading);
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
/** Tells whether a case passes by the majority of its trials. */
function isPassing({ passes, trials }) {
    return passes > trials / 2;
}
/** Gives the mean of what was added; null for nothing. */
function meanOf(mean) {
    return mean === null ? null : mean.sum / mean.count;
}
function startCase({ test_id, case_hash, input, must_pass, tags }, { metric }) {
    return {
        id: test_id,
        hash: case_hash ?? null,
        // Other tools keep lists of messages there.
        input: typeof input === 'string' ? input : null,
        mustPass: must_pass ?? false,
        tags: tags ?? [],
        passes: 0,
        trials: 0,
        grades: metric === 'score' ? [] : null,
        score: null,
        latencyMs: null,
        tokens: null,
        costUsd: null,
        firstPassed: null,
        firstFailed: null,
    };
}
/** Counts a trial by its pass mark; false where it has none. */
function addMark(pooled, trial) {
    if (trial.passed === null)
        return false;
    pooled.trials += 1;
    if (trial.passed) {
        pooled.passes += 1;
        pooled.firstPassed ??= trial;
    }
    else
        pooled.firstFailed ??= trial;
    return true;
}
/** Counts a trial by its score; false where it has none. */
function addGrade(pooled, trial) {
    const score = (0,metric/* scoreOf */.uw)(trial);
    if (score === null)
        return false;
    pooled.trials += 1;
    pooled.passes += score;
    pooled.grades?.push(score);
    pooled.firstPassed ??= trial;
    pooled.firstFailed ??= trial;
    return true;
}
function addMeasures(pooled, trial, { isGraded }) {
    const { latency_ms: latencyMs, cost_usd: costUsd, usage } = trial;
    if (latencyMs != null)
        pooled.latencyMs = add(pooled.latencyMs, latencyMs);
    if (costUsd != null)
        pooled.costUsd = add(pooled.costUsd, costUsd);
    if (usage?.input_tokens != null && usage.output_tokens != null)
        pooled.tokens = add(pooled.tokens, usage.input_tokens + usage.output_tokens);
    const score = isGraded ? (0,metric/* scoreOf */.uw)(trial) : null;
    if (score !== null)
        pooled.score = add(pooled.score, score);
}
function add(mean, value) {
    if (mean === null)
        return { sum: value, count: 1 };
    mean.sum += value;
    mean.count += 1;
    return mean;
}


/***/ }),

/***/ 29983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ findReading),
/* harmony export */   ti: () => (/* binding */ MARKED),
/* harmony export */   uw: () => (/* binding */ scoreOf)
/* harmony export */ });
/* harmony import */ var _records_trials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9317);

/** The reading of answers that are marked. */
const MARKED = { metric: 'pass_rate', isGraded: false };
/** Finds how the answers of both sides of a cell are to be read. */
function findReading(records) {
    return { metric: findMetric(records), isGraded: someOutcome(records, isBetween) };
}
function findMetric(records) {
    const isMarked = ({ passed }) => passed !== null;
    return someOutcome(records, isMarked) || !someOutcome(records, (trial) => scoreOf(trial) !== null)
        ? 'pass_rate'
        : 'score';
}
function isBetween(outcome) {
    const score = scoreOf(outcome);
    return score !== null && score > 0 && score < 1;
}
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
/** Tells whether some outcome without an error, which is left out whatever it says, passes a test. */
function someOutcome(records, test) {
    return records.some(({ results }) => results.some((result) => (0,_records_trials_js__WEBPACK_IMPORTED_MODULE_0__/* .trialsOf */ .x)(result).some((trial) => (trial.error ?? null) === null && test(trial))));
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
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56850);
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

/***/ 73468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BALLOT_SCHEMA),
/* harmony export */   h: () => (/* binding */ scoreOfMark)
/* harmony export */ });
/** Schema name of a ballot: every line of a file of ballots names it (docs/rating.md). */
const BALLOT_SCHEMA = 'llm-bench/ballot/1';
/** Gives the score of a mark. */
function scoreOfMark(mark) {
    if (typeof mark === 'number')
        return (mark - 1) / 4;
    return mark === 'pass' ? 1 : 0;
}


/***/ }),

/***/ 65410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ FAILURE_KINDS),
/* harmony export */   y: () => (/* binding */ STOPPED)
/* harmony export */ });
/**
 * Reasons why there is no answer or no score.
 * - `no_key`: the model could not be asked because a key is missing
 * - `untrusted`: the program that answers may be a stranger's, and is not started
 * - `refused`: the provider does not accept the key (401, 403)
 * - `quota`: the provider wants money first (402, spent quota or credit)
 * - `gone`: the provider has no such model, or not any more
 * - `no_address`: nothing is where requests go (404 without a word on the model, 405, a redirect)
 * - `budget`: a limit of the user's own was reached
 * - `throttled`: the provider asked to come back later until patience was over (429)
 * - `unreachable`: no answer came, after all retries
 * - `interrupted`: what came was no whole answer, after all retries
 * - `parameter`: this request will never be answered because of a parameter in it
 * - `rejected`: this request will never be answered
 * - `no_shard`: the shard that was to ask it gave no answer that can be believed
 * - `stopped`: the run was interrupted before there was an answer
 * - `unscored`: there is an answer, and an evaluator could not score it
 * - `pending`: there is an answer, and people have still to rate it
 */
const FAILURE_KINDS = [
    'no_key',
    'untrusted',
    'refused',
    'quota',
    'gone',
    'no_address',
    'budget',
    'throttled',
    'unreachable',
    'interrupted',
    'parameter',
    'rejected',
    'no_shard',
    'stopped',
    'unscored',
    'pending',
];
/** Failure of what was not answered when the run was interrupted. */
const STOPPED = { kind: 'stopped', words: 'the run was interrupted' };


/***/ }),

/***/ 99516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T_: () => (/* binding */ expectedTexts),
  y8: () => (/* binding */ findTextProblem),
  Lv: () => (/* binding */ isList),
  n2: () => (/* binding */ searchTexts)
});

;// CONCATENATED MODULE: ./src/evaluators/contains.ts
/** Longest text that the engine looks for: its search takes time with the product of both lengths, and cannot be ended. */
const MAX_ENGINE = 200;
/** Tells whether a text contains another, in time that grows with their lengths, not with the product. */
function contains(text, part) {
    if (part.length <= MAX_ENGINE)
        return text.includes(part);
    // Knuth, Morris and Pratt: how much of the beginning of `part` ends at each place of it, then of the text.
    const borders = new Int32Array(part.length);
    let held = 0;
    for (let at = 1; at < part.length; at += 1) {
        held = extend(part, borders, held, part.charCodeAt(at));
        borders[at] = held;
    }
    held = 0;
    for (let at = 0; at < text.length && held < part.length; at += 1)
        held = extend(part, borders, held, text.charCodeAt(at));
    return held === part.length;
}
/** Gives how much of the beginning of a text is held once a character follows what was held. */
function extend(part, borders, held, code) {
    let length = held;
    while (length > 0 && part.charCodeAt(length) !== code)
        length = borders[length - 1] ?? 0;
    return part.charCodeAt(length) === code ? length + 1 : 0;
}

// EXTERNAL MODULE: ./src/evaluators/text-form.ts
var text_form = __webpack_require__(994);
;// CONCATENATED MODULE: ./src/evaluators/expected-texts.ts


/** Gives the texts that `expected` allows: a list means any of them; numbers and booleans as JSON writes them. */
function expectedTexts(expected) {
    return (isList(expected) ? expected : [expected]).map((item) => typeof item === 'string' ? item : JSON.stringify(item));
}
/** Gives the expected texts, and those of them that stand in an answer, in the form in which texts are searched. */
function searchTexts(expected, output, isCaseSensitive) {
    const answer = (0,text_form/* searchForm */.r)(output, isCaseSensitive);
    const texts = expectedTexts(expected);
    return { texts, found: texts.filter((text) => contains(answer, (0,text_form/* searchForm */.r)(text, isCaseSensitive))) };
}
/**
 * Says what is wrong where `expected` is not text, a number or a boolean, or a list of them, or where it holds nothing
 * to look for: no item, or a text that `isEmpty`.
 */
function findTextProblem(expected, isEmpty = isBlank) {
    if (expected === null)
        return '`expected` is missing';
    if (isList(expected) ? !expected.every(isText) : !isText(expected))
        return '`expected` must be text, a number or a boolean, or a list of them';
    const texts = expectedTexts(expected);
    if (texts.length === 0)
        return '`expected` is an empty list';
    const empty = texts.findIndex(isEmpty);
    if (empty === -1)
        return undefined;
    return isList(expected) ? `\`expected[${empty}]\` is an empty text` : '`expected` is an empty text';
}
/** Tells whether a text holds nothing but spaces and invisible characters. */
function isBlank(text) {
    return (0,text_form/* unifyForm */.q)(text).trim() === '';
}
/** Tells a list from the other JSON values. */
function isList(value) {
    return Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}


/***/ }),

/***/ 56197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ normalize)
/* harmony export */ });
/**
 * Run of marks that is longer than in any word. The engine takes time with the square of a run's length, and cannot be
 * ended meanwhile; so each such run is a text of its own. The two kana signs become marks in NFKC.
 */
const LONG_RUN = /([\p{M}\uff9e\uff9f]{200})/u;
/** Gives a text in one of Unicode's normal forms, in time that grows with its length. */
function normalize(text, form) {
    const parts = text.length < 200 ? [text] : text.split(LONG_RUN);
    return parts.map((part) => part.normalize(form)).join('');
}


/***/ }),

/***/ 74748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   ib: () => (/* binding */ lower),
/* harmony export */   j3: () => (/* binding */ collapseSpaces),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/**
 * Characters that Python 3.11 does not know. This file reads text as Python 3.11 does, so that scores agree with those
 * of tools written in Python: on every code point, as the hashes in python-text.test.ts show. Python 3.11 knows Unicode
 * 14 and Node up to 17. To Python, these are no letters, numbers or marks: /[\p{L}\p{N}\p{Cased}\p{Case_Ignorable}]/u
 * finds them in Node 24, and Python's unicodedata.category calls them `Cn`. (One difference is left: a capital sigma
 * right beside the Ahom sign U+1171E.)
 */
const UNKNOWN_TO_PYTHON = /[\u088f\u0897\u0c5c\u0cdc\u0ece\u1acf-\u1add\u1ae0-\u1aeb\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\ua7f1\u{105c0}-\u{105f3}\u{10940}-\u{10959}\u{10d40}-\u{10d65}\u{10d69}-\u{10d6d}\u{10d6f}-\u{10d85}\u{10ec2}-\u{10ec7}\u{10efa}-\u{10eff}\u{1123f}-\u{11241}\u{11380}-\u{11389}\u{1138b}\u{1138e}\u{11390}-\u{113b5}\u{113b7}\u{113bb}-\u{113c0}\u{113ce}\u{113d0}-\u{113d3}\u{113e1}\u{113e2}\u{116d0}-\u{116e3}\u{11b60}\u{11b62}-\u{11b64}\u{11b66}\u{11bc0}-\u{11be0}\u{11bf0}-\u{11bf9}\u{11db0}-\u{11ddb}\u{11de0}-\u{11de9}\u{11f00}-\u{11f02}\u{11f04}-\u{11f10}\u{11f12}-\u{11f33}\u{11f36}-\u{11f3a}\u{11f40}\u{11f42}\u{11f50}-\u{11f5a}\u{1342f}\u{13439}-\u{13455}\u{13460}-\u{143fa}\u{16100}-\u{16129}\u{1612d}-\u{16139}\u{16d40}-\u{16d6c}\u{16d70}-\u{16d79}\u{16ea0}-\u{16eb8}\u{16ebb}-\u{16ed3}\u{16ff2}-\u{16ff6}\u{187f8}-\u{187ff}\u{18cff}\u{18d09}-\u{18d1e}\u{18d80}-\u{18df2}\u{1b132}\u{1b155}\u{1ccf0}-\u{1ccf9}\u{1d2c0}-\u{1d2d3}\u{1df25}-\u{1df2a}\u{1e030}-\u{1e06d}\u{1e08f}\u{1e4d0}-\u{1e4f9}\u{1e5d0}-\u{1e5fa}\u{1e6c0}-\u{1e6de}\u{1e6e0}-\u{1e6f5}\u{1e6fe}\u{1e6ff}\u{2b739}-\u{2b73f}\u{2cea2}-\u{2cead}\u{2ebf0}-\u{2ee5d}\u{31350}-\u{33479}]/u;
const UNKNOWN_APART = new RegExp(`(${UNKNOWN_TO_PYTHON.source})`, 'u');
/** White space to `str.isspace`, `str.strip` and `\s`, as the inside of a character class. */
const SPACE = String.raw `\t-\r\x1c- \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
const SPACES = new RegExp(`[${SPACE}]+`, 'gu');
const NO_SPACE = new RegExp(`[^${SPACE}]`, 'u');
/** Gives Python's `str.lower()`. */
function lower(text) {
    // In Unicode 14, unlike later ones, U+0295 has case, which decides whether a sigma beside it is final: an `x` on
    // either side has the same effect.
    return text
        .replaceAll('\u0295', 'x\u0295x')
        .split(UNKNOWN_APART)
        .map((part, index) => (index % 2 === 0 ? part.toLowerCase() : part))
        .join('')
        .replaceAll('x\u0295x', '\u0295');
}
/** Gives Python's `str.strip()`. */
function strip(text) {
    const start = text.search(NO_SPACE);
    if (start === -1)
        return '';
    // A pattern for spaces at the end takes time with the square of their number where they are elsewhere.
    let end = text.length;
    while (!NO_SPACE.test(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
/** Gives Python's `re.sub(r'\s+', ' ', text)`. */
function collapseSpaces(text) {
    return text.replaceAll(SPACES, ' ');
}


/***/ }),

/***/ 994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ unifyForm),
/* harmony export */   r: () => (/* binding */ searchForm)
/* harmony export */ });
/* harmony import */ var _normalize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56197);
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74748);


/** Characters without a look of their own: zero-width spaces and joiners, soft hyphens, marks of direction. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu;
const SUPERSCRIPTS = /[²³¹⁰ⁱ⁴-ⁿ]+/gu;
const MIXED_NUMBER = /(?<=\d)(?=[¼-¾⅐-⅞])/gu;
/** Slashes of fractions, as ½ has one (1⁄2), and of division. */
const SLASHES = /[\u2044\u2215]/gu;
/**
 * Gives a text in the one form of its characters (Unicode's NFKC), without invisible ones: `é` is one character however
 * it was typed, a no-break space a space, `ﬁ` is `fi`. Exponents and fractions stay numbers of their own: 10² becomes
 * 10^2 and not 102, 1½ becomes 1 1/2 and not 11/2.
 */
function unifyForm(text) {
    const apart = text
        .replaceAll(INVISIBLE, '')
        .replaceAll(SUPERSCRIPTS, (run) => `^${run}`)
        .replaceAll(MIXED_NUMBER, ' ');
    return (0,_normalize_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S)(apart, 'NFKC').replaceAll(SLASHES, '/');
}
/** Gives a text as it is searched: in one form (unifyForm) and, unless case counts, in lower case. */
function searchForm(text, isCaseSensitive) {
    const unified = unifyForm(text);
    return isCaseSensitive ? unified : (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .lower */ .ib)(unified);
}


/***/ }),

/***/ 55333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ toBallotLine),
/* harmony export */   Sk: () => (/* binding */ endLine),
/* harmony export */   gm: () => (/* binding */ parseBallot),
/* harmony export */   hM: () => (/* binding */ isEndedCut),
/* harmony export */   zy: () => (/* binding */ isCutShort)
/* harmony export */ });
/* harmony import */ var _domain_ballot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73468);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21789);
/* harmony import */ var _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60597);
/* harmony import */ var _text_try_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57453);
/** The lines of a file of ballots, each JSON (docs/rating.md). */






/** End of a line whose beginning is all that a process wrote before it was gone; it is passed over. */
const CUT = '#cut';
const MARKS = [1, 2, 3, 4, 5, 'pass', 'fail'];
const shape = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .mapping */ .pq)({
    schema: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)([_domain_ballot_js__WEBPACK_IMPORTED_MODULE_4__/* .BALLOT_SCHEMA */ .Z]),
    answer: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .filledText */ .Uq,
    benchmark_name: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    test_id: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    rater: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .filledText */ .Uq,
    score: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .share */ .uM),
    at: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .time */ .kB,
}, { note: _text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq });
/** Gives a ballot as a line. */
function toBallotLine(ballot) {
    return `${JSON.stringify(ballot)}\n`;
}
/** Gives what must go before a line that follows this one, which nothing ends. */
function endLine(last) {
    if (last === '')
        return '';
    return isCutShort(last) ? ` ${CUT}\n` : '\n';
}
/** Tells whether a line was ended as one that is only the beginning of a ballot. */
function isEndedCut(line) {
    return line.endsWith(CUT);
}
/** Tells whether a line that nothing ends is only the beginning of a ballot. */
function isCutShort(line) {
    return (0,_text_try_json_js__WEBPACK_IMPORTED_MODULE_5__/* .tryJson */ .M)(line) === undefined;
}
/** Reads a line; one that is no ballot is a UserError at its place. */
function parseBallot(line, place) {
    const value = parseAsWritten(line) ?? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(line, place.file, { firstLine: place.line }).value;
    const wrong = shape(value);
    const [first] = wrong;
    if (first !== undefined) {
        const name = first.at === '' ? 'a ballot' : `\`${first.at.slice(1)}\` of a ballot`;
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`${name} must be ${first.allowed}, found ${first.found}`, place);
    }
    const ballot = value; // every part but the mark was just checked
    const problem = findMarkProblem(ballot);
    if (problem !== undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(problem, place);
    return ballot;
}
/** Reads a line that is as we write it, which is quick; undefined where it may hold what is refused. */
function parseAsWritten(line) {
    const value = (0,_text_try_json_js__WEBPACK_IMPORTED_MODULE_5__/* .tryJson */ .M)(line);
    return JSON.stringify(value) === line ? value : undefined;
}
function findMarkProblem({ mark, score }) {
    if (mark === undefined)
        return undefined;
    if (!MARKS.includes(mark))
        return `\`mark\` of a ballot must be one of 1 to 5, pass, fail, found ${(0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(mark)}`;
    if (score === null)
        return '`mark` of a ballot must be absent where `score` is null, which takes it back';
    const due = (0,_domain_ballot_js__WEBPACK_IMPORTED_MODULE_4__/* .scoreOfMark */ .h)(mark);
    return Math.abs(due - score) <= _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR
        ? undefined
        : `\`score\` of a ballot must be ${due} where \`mark\` is ${(0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(mark)}, found ${(0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(score)}`;
}


/***/ }),

/***/ 55412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ placeBallots),
/* harmony export */   _: () => (/* binding */ readBallotSite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39204);
/* harmony import */ var _in_force_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90737);
/* harmony import */ var _read_ballots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21230);





/** Gives the place of ballots that a file names, or the usual one. */
function placeBallots(named, { cwd, files }) {
    const shownAs = named ?? _domain_defaults_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_BALLOTS */ .ux;
    return { path: node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(cwd, shownAs), reach: files, shownAs };
}
/** Reads the ballots that count; none where nothing is there yet. */
function readBallotSite({ path: file, reach, shownAs }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,_in_force_js__WEBPACK_IMPORTED_MODULE_4__/* .keepInForce */ .g)((0,_read_ballots_js__WEBPACK_IMPORTED_MODULE_3__/* .readBallots */ .e)(file, reach, shownAs)) : [];
}


/***/ }),

/***/ 87719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ hashAnswer)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);

/**
 * Gives the hash by which ballots belong to an answer: the same text, given to the same question by whichever model and
 * in whichever run, has the same ballots. How it is scored, what is expected and how the case is named do not count.
 */
function hashAnswer({ input, messages, metadata }, answer) {
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)({ input, ...(messages !== undefined && { messages }), metadata, answer });
}


/***/ }),

/***/ 90737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ keepInForce),
/* harmony export */   p: () => (/* binding */ timeOfBallot)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87506);

/**
 * Gives the ballots that count, in the order in which they were cast: of each rater on each answer the latest, of equal
 * times the later in order, unless that takes the rater's word back.
 */
function keepInForce(ballots) {
    const byTime = ballots.toSorted((one, other) => timeOfBallot(one) - timeOfBallot(other));
    const last = new Map();
    for (const ballot of byTime) {
        const key = JSON.stringify([ballot.rater, ballot.answer]);
        last.delete(key);
        last.set(key, ballot);
    }
    return [...last.values()].filter((ballot) => ballot.score !== null);
}
/** Gives a ballot's time in milliseconds. */
function timeOfBallot({ at }) {
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOf */ .nR)({ timestamp: at });
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
        for (const outcome of (0,_trials_js__WEBPACK_IMPORTED_MODULE_3__/* .trialsOf */ .x)(result)) {
            const text = textOf(outcome, withReasoning);
            if (text !== null)
                yield { hash: (0,_hash_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .hashAnswer */ .l)(item, text), item, text, outcome };
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

/***/ 21230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readBallots)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53603);
/* harmony import */ var _text_byte_lines_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59891);
/* harmony import */ var _text_file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46826);
/* harmony import */ var _text_open_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19770);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92960);
/* harmony import */ var _ballot_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55333);









/** Largest file of ballots: some 300 000 of them. */
const MAX_BYTES = 64 * 1024 * 1024;
const MARK = '\uFEFF';
/**
 * Reads the ballots of a file, or of all `*.jsonl` of a folder by name, as they stand: `keepInForce` gives those that
 * count. Wrong lines are a UserError that names their places; a last line that was not written to its end is passed
 * over. `shownAs` is the name in messages.
 */
function readBallots(named, reach = _text_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .ANYWHERE */ .eY, shownAs = named) {
    const problems = [];
    const ballots = listBallotFiles(named, reach, shownAs).flatMap(({ file, shownAs: name }) => readFile(file, reach, name, problems));
    if (problems.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.UserError(problems.slice(0, _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.MAX_PROBLEMS));
    return ballots;
}
function listBallotFiles(named, reach, shownAs) {
    if (!(0,_text_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isFolder */ .lQ)(named, reach))
        return [{ file: named, shownAs }];
    return listNames(named, shownAs).map((name) => ({
        file: node_path__WEBPACK_IMPORTED_MODULE_2___default().join(named, name),
        shownAs: node_path__WEBPACK_IMPORTED_MODULE_2___default().join(shownAs, name),
    }));
}
function listNames(folder, shownAs) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)
            .filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'))
            .sort();
    }
    catch (error) {
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)(`cannot read \`${shownAs}\`: ${(0,_text_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Y)(error)}`, undefined, { cause: error });
    }
}
function readFile(file, reach, shownAs, problems) {
    const instead = ': let several files in one folder hold the ballots';
    const bytes = (0,_text_open_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readBytes */ .io)(file, reach, { maxBytes: MAX_BYTES, shownAs, instead });
    const ballots = [];
    let number = 0;
    for (const line of (0,_text_byte_lines_js__WEBPACK_IMPORTED_MODULE_8__/* .byteLines */ .G)(bytes)) {
        number += 1;
        const place = { file: shownAs, line: number };
        try {
            const ballot = readLine(line, place);
            if (ballot !== undefined)
                ballots.push(ballot);
        }
        catch (error) {
            if (!(error instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.UserError))
                throw error;
            problems.push(...error.problems);
        }
    }
    return ballots;
}
function readLine({ bytes, isEnded }, place) {
    const text = bytes.toString('utf8').replace(MARK, '').trim();
    if (text === '' || (0,_ballot_line_js__WEBPACK_IMPORTED_MODULE_7__/* .isEndedCut */ .hM)(text) || (!isEnded && (0,_ballot_line_js__WEBPACK_IMPORTED_MODULE_7__/* .isCutShort */ .zy)(text)))
        return undefined;
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)('the line is not valid UTF-8 text; save it as UTF-8', place);
    return (0,_ballot_line_js__WEBPACK_IMPORTED_MODULE_7__/* .parseBallot */ .gm)(text, place);
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

/***/ 82516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ hasAnswer),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   mm: () => (/* binding */ isPending),
/* harmony export */   u: () => (/* binding */ unaskedFailure)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65410);

/**
 * Gives the reason why an outcome has no score; null where its answer was scored. Files of others, and ours from before
 * there were kinds, name none that we know: of these an outcome is unscored where an evaluator explains a score of null.
 */
function failureOf(outcome) {
    const { error, error_kind: kind } = outcome;
    if (error == null)
        return null;
    return { kind: isKnown(kind) ? kind : isUnscored(outcome) ? 'unscored' : 'unreachable', words: error };
}
/** Tells whether a failure leaves an answer that can be scored another time. */
function hasAnswer({ kind }) {
    return kind === 'unscored' || kind === 'pending';
}
/** Tells whether an answer waits for people to rate it. */
function isPending(outcome) {
    return failureOf(outcome)?.kind === 'pending';
}
/** Gives the reason why a cell could not be asked at all, a missing key if none is named; null where it was asked. */
function unaskedFailure({ unmeasured, results }) {
    if (unmeasured === undefined)
        return null;
    const kind = results.find(({ error }) => error === unmeasured)?.error_kind;
    return { kind: isKnown(kind) ? kind : 'no_key', words: unmeasured };
}
function isKnown(kind) {
    return _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURE_KINDS */ .B.some((known) => known === kind);
}
function isUnscored({ scores = {}, explanations = {} }) {
    return Object.entries(scores).some(([name, score]) => score === null && Object.hasOwn(explanations, name));
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

/***/ 59891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ byteLines)
/* harmony export */ });
const LINE_FEED = 10;
/** Gives the lines of a text that is held whole. */
function* byteLines(bytes) {
    for (let start = 0; start < bytes.length;) {
        const found = bytes.indexOf(LINE_FEED, start);
        const end = found < 0 ? bytes.length : found;
        yield { bytes: bytes.subarray(start, end), isEnded: found >= 0 };
        start = end + 1;
    }
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

/***/ 57453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ tryJson)
/* harmony export */ });
/** Gives the value of a JSON text; undefined where it is none, which no JSON text gives. */
function tryJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
