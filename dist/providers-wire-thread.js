export const id = 8506;
export const ids = [8506];
export const modules = {

/***/ 53800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ startIdleLimit),
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
/** Delay of a timer from which on this process was busy rather than the timer a little late. */
const BUSY_MS = 50;
/**
 * Ends a wait after a time; gives a way to call that off. Where this process was too busy to listen when the time was
 * over, it listens for as long as it was late, at most the time again: what has arrived meanwhile counts.
 */
function startDeadline(ms, end) {
    const dueMs = performance.now() + ms;
    let timer = setTimeout(() => {
        const lateMs = performance.now() - dueMs;
        if (lateMs < BUSY_MS)
            end();
        else
            timer = setTimeout(end, Math.min(lateMs, ms));
    }, ms);
    return () => clearTimeout(timer);
}
/** Ends a wait after a time in which nothing was heard; where this process was too busy to listen, as a deadline does. */
function startIdleLimit(ms, end) {
    let heardMs = performance.now();
    let callOff = startDeadline(ms, look);
    function look() {
        const leftMs = heardMs + ms - performance.now();
        if (leftMs <= 0)
            end();
        else
            callOff = startDeadline(leftMs, look);
    }
    return { heard: () => (heardMs = performance.now()), callOff: () => callOff() };
}


/***/ }),

/***/ 81535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gB: () => (/* binding */ MAX_ANSWER_BYTES),
  DV: () => (/* binding */ ResponseCollector),
  oJ: () => (/* binding */ isSuccess)
});

// EXTERNAL MODULE: ./src/providers/deadline.ts
var deadline = __webpack_require__(53800);
// EXTERNAL MODULE: ./src/providers/wire/line.ts
var line = __webpack_require__(92994);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
;// CONCATENATED MODULE: ./src/providers/wire/unpack.ts

/** Most codings over one another: each costs memory, and nobody packs twice but by mistake. */
const MAX_CODINGS = 4;
/** First bytes by which it shows that a body is not packed at all: some proxies unpack it and leave the header. */
const [GZIP_FIRST_BYTE, ZSTD_FIRST_BYTE] = [0x1f, 0x28];
/**
 * `{`, with which JSON begins and no packed text: Brotli would end with padding that is not zero (RFC 7932, 9.2), and a
 * bare deflate would unpack to a first byte over 143.
 */
const BRACE = 0x7b;
/** A body whose end was left out is read as far as it goes, as curl and browsers do: what it holds tells if it is whole. */
const LENIENT = { finishFlush: (external_node_zlib_default()).constants.Z_SYNC_FLUSH };
const LENIENT_BROTLI = { finishFlush: (external_node_zlib_default()).constants.BROTLI_OPERATION_FLUSH };
/** The largest window that HTTP allows (RFC 9659), 8 MiB: the default would let a server take 128 MiB a response. */
const SMALL_WINDOW = { params: { [(external_node_zlib_default()).constants.ZSTD_d_windowLogMax]: 23 } };
const OPENERS = {
    gzip: (first) => (first === GZIP_FIRST_BYTE ? external_node_zlib_default().createGunzip(LENIENT) : null),
    // `deflate` is zlib's form by the standard, and the bare one by the habit of some servers.
    deflate: (first) => {
        if (first === BRACE)
            return null;
        return (first & 0x0f) === 8 ? external_node_zlib_default().createInflate(LENIENT) : external_node_zlib_default().createInflateRaw(LENIENT);
    },
    br: (first) => (first === BRACE ? null : external_node_zlib_default().createBrotliDecompress(LENIENT_BROTLI)),
    // Node has it from 22.15 on.
    ...("createZstdDecompress" in (external_node_zlib_default()) && {
        zstd: (first) => (first === ZSTD_FIRST_BYTE ? external_node_zlib_default().createZstdDecompress(SMALL_WINDOW) : null),
    }),
};
/** Lists the codings of a `content-encoding` in the order in which they are undone; or gives why they cannot be. */
function readCodings(header) {
    const codings = String(header)
        .split(',')
        .map((coding) => coding
        .trim()
        .toLowerCase()
        .replace(/^x-gzip$/, 'gzip'))
        .filter((coding) => coding !== '' && coding !== 'identity')
        .reverse();
    if (codings.length > MAX_CODINGS)
        return { status: 'unknown', what: `${codings.length} times over` };
    const unknown = codings.find((coding) => !Object.hasOwn(OPENERS, coding));
    if (unknown === undefined)
        return { status: 'known', codings };
    const known = Object.keys(OPENERS).join(', ');
    return { status: 'unknown', what: `as \`${unknown.slice(0, 40)}\`, which is none of ${known}` };
}
/** Undoes codings as a body arrives; what each of them gives is no longer than `limit` bytes. */
class Unpacker {
    #stages = [];
    constructor(codings, limit, to) {
        let next = to;
        for (const coding of codings.toReversed()) {
            const stage = new Stage(OPENERS[coding] ?? (() => null), limit, next);
            next = { ...to, data: (chunk) => stage.write(chunk), end: () => stage.end() };
            this.#stages.unshift(stage);
        }
    }
    /** Takes the next piece of the packed body. */
    write(chunk) {
        this.#stages[0]?.write(chunk);
    }
    /** Takes note that the packed body has ended. */
    end() {
        this.#stages[0]?.end();
    }
    /** Ends the work; nothing more is given. */
    stop() {
        for (const stage of this.#stages)
            stage.stop();
    }
}
/** One coding; its decoder is made when the first byte is there. */
class Stage {
    #open;
    #limit;
    #to;
    #decoder;
    #size = 0;
    #isStopped = false;
    constructor(open, limit, to) {
        this.#open = open;
        this.#limit = limit;
        this.#to = to;
    }
    write(chunk) {
        const [first] = chunk;
        if (this.#isStopped || first === undefined)
            return;
        if (this.#decoder === undefined)
            this.#decoder = this.#start(first);
        if (this.#decoder === null)
            this.#give(chunk);
        else
            this.#decoder.write(chunk);
    }
    end() {
        if (this.#isStopped)
            return;
        if (this.#decoder == null)
            this.#to.end();
        else
            this.#decoder.end();
    }
    stop() {
        this.#isStopped = true;
        this.#decoder?.destroy();
    }
    #start(first) {
        return (this.#open(first)
            ?.on('data', (chunk) => this.#give(chunk))
            .on('end', () => this.#to.end())
            .on('error', (error) => this.#to.fail(error)) ?? null);
    }
    #give(chunk) {
        if (this.#isStopped)
            return;
        this.#size += chunk.length;
        if (this.#size > this.#limit)
            this.#to.overflow();
        else
            this.#to.data(chunk);
    }
}

;// CONCATENATED MODULE: ./src/providers/wire/collect-response.ts



const MIB = 1024 * 1024;
/** Longest answer of a model, as it comes and unpacked: a longer one is no answer but a fault. */
const MAX_ANSWER_BYTES = 4 * MIB;
/** Content types of answers that come in pieces: server-sent events, JSON lines. */
const STREAM = /event-stream|ndjson|jsonl/i;
/** Collects a response as it arrives: without the streams of undici's `request`, which cost as much as the request. */
class ResponseCollector {
    response;
    #settle;
    #aborted;
    #controller;
    #status = 0;
    #headers = {};
    #chunks = [];
    #size = 0;
    #unpacker;
    #hasEnded = false;
    #idle;
    #maxBytes;
    #idleMs;
    #onBody;
    constructor({ maxBytes, idleMs, onBody }) {
        this.#onBody = onBody;
        this.#maxBytes = maxBytes;
        this.#idleMs = idleMs;
        this.#settle = Promise.withResolvers();
        this.response = this.#settle.promise;
    }
    /** Gives up on the response, and on its connection. */
    abort(why) {
        this.#aborted = new line/* LineError */.d('aborted', { abortedFor: why });
        this.#controller?.abort(this.#aborted);
        this.fail(this.#aborted);
    }
    /** Ends the wait for the response, since none comes. */
    fail(error) {
        this.#idle?.callOff();
        this.#unpacker?.stop();
        this.#settle.reject(toLineError(error));
    }
    onRequestStart(controller) {
        this.#controller = controller;
        if (this.#aborted !== undefined)
            controller.abort(this.#aborted);
    }
    onResponseStart(_controller, status, headers) {
        // What comes before the response, as early hints (103), is none of it.
        if (status < 200)
            return;
        this.#status = status;
        this.#headers = headers;
        // Before the first event of a stream a model may think for long, and after its headers a whole body is due.
        if (!STREAM.test(String(headers['content-type'])))
            this.#listen();
        if (Number(headers['content-length'] ?? 0) > this.#maxBytes)
            this.#overflow();
        else if (headers['content-encoding'] !== undefined)
            this.#unpack(headers['content-encoding']);
    }
    onResponseData(_controller, chunk) {
        if (this.#idle === undefined)
            this.#listen();
        else
            this.#idle.heard();
        this.#size += chunk.length;
        if (this.#size > this.#maxBytes)
            this.#overflow();
        else if (this.#unpacker === undefined)
            this.#take(chunk);
        else
            this.#unpacker.write(chunk);
    }
    onResponseEnd() {
        this.#hasEnded = true;
        this.#idle?.callOff();
        if (this.#unpacker === undefined)
            this.#finish();
        else
            this.#unpacker.end();
    }
    onResponseError(_controller, error) {
        this.fail(error);
    }
    #listen() {
        this.#idle = (0,deadline/* startIdleLimit */.Y)(this.#idleMs, () => this.abort('silence'));
    }
    #unpack(header) {
        const found = readCodings(header);
        if (found.status === 'unknown') {
            this.#giveUp(`it is packed ${found.what}`);
            return;
        }
        const { codings } = found;
        if (codings.length === 0)
            return;
        this.#unpacker = new Unpacker(codings, this.#maxBytes, {
            data: (chunk) => this.#take(chunk),
            end: () => this.#finish(),
            fail: ({ message }) => this.#giveUp(`it cannot be unpacked (${codings.join(', ')}): ${message}`, true),
            overflow: () => this.#overflow(),
        });
    }
    #take(chunk) {
        if (this.#onBody !== undefined && isSuccess(this.#status))
            this.#onBody(chunk);
        else
            this.#chunks.push(chunk);
    }
    #finish(fault = null) {
        const whole = fault === null ? Buffer.concat(this.#chunks).toString('utf8') : '';
        const text = whole.startsWith('\ufeff') ? whole.slice(1) : whole;
        this.#settle.resolve({ status: this.#status, headers: this.#headers, text, fault });
    }
    #overflow() {
        this.#giveUp(`it is longer than ${this.#maxBytes / MIB} MiB, the most that is read`);
    }
    /** Ends the response where it is, since its body cannot be read: its status still counts. */
    #giveUp(words, isDamage = false) {
        this.#finish({ isDamage, words });
        this.#idle?.callOff();
        this.#unpacker?.stop();
        if (!this.#hasEnded)
            this.#controller?.abort(new Error(words));
    }
}
/** Tells whether a status says that what was asked for comes. */
function isSuccess(status) {
    return status >= 200 && status <= 299;
}
/** Gives the failure with the code of its root: what it was wrapped in does not pass from thread to thread. */
function toLineError(error) {
    if (error instanceof line/* LineError */.d)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new line/* LineError */.d(message, { code: rootCode(error), cause: error });
}
function rootCode(error) {
    if (!(error instanceof Error))
        return undefined;
    return rootCode(error.cause) ?? error.code;
}


/***/ }),

/***/ 92994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ LineError)
/* harmony export */ });
/** What ended a request without a response: in the words and by the code of whoever found it. */
class LineError extends Error {
    name = 'LineError';
    /** Code of the system or of undici, such as `ECONNREFUSED`. */
    code;
    abortedFor;
    constructor(message, { code, abortedFor, cause, } = {}) {
        super(message, { cause });
        this.code = code;
        this.abortedFor = abortedFor;
    }
}


/***/ }),

/***/ 14532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openOwnLine)
});

// EXTERNAL MODULE: ./src/providers/wire/collect-response.ts + 1 modules
var collect_response = __webpack_require__(81535);
// EXTERNAL MODULE: ./src/text/spare-memory.ts
var spare_memory = __webpack_require__(974);
;// CONCATENATED MODULE: ./src/providers/wire/dispatcher.ts

/**
 * Loads the client, and gives a way to make pools of connections to one server, without time limits of their own. It is
 * loaded only now, for a run that needs no server does not pay for it; and without a proxy its agent alone, for the whole
 * takes three times as long.
 */
async function loadDispatcher({ connections, proxy }) {
    const pool = { connections, headersTimeout: 0, bodyTimeout: 0 };
    if (proxy === null) {
        const { default: Agent } = await (0,spare_memory/* loadUnspared */.FR)(() => __webpack_require__.e(/* import() */ 7405).then(__webpack_require__.t.bind(__webpack_require__, 57405, 23)));
        return () => new Agent(pool);
    }
    const { ProxyAgent } = await (0,spare_memory/* loadUnspared */.FR)(() => Promise.all(/* import() */[__webpack_require__.e(7405), __webpack_require__.e(6752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19)));
    const { url: uri, authorization } = proxy;
    return () => new ProxyAgent({ ...pool, uri, ...(authorization !== null && { token: authorization }) });
}

;// CONCATENATED MODULE: ./src/providers/wire/own-line.ts


/** Opens connections that this thread holds itself; nothing is connected before a request is sent. */
async function openOwnLine(options) {
    const makeDispatcher = await loadDispatcher(options);
    let dispatcher = makeDispatcher();
    const underway = new Set();
    const send = ({ method, path, headers, body, ...bounds }) => {
        const collector = new collect_response/* ResponseCollector */.DV(bounds);
        const forget = () => void underway.delete(collector);
        underway.add(collector);
        collector.response.then(forget, forget);
        try {
            dispatcher.dispatch({ origin: options.origin, path, method, headers, body }, collector);
        }
        catch (error) {
            collector.fail(error);
        }
        return collector;
    };
    const release = () => {
        const released = dispatcher;
        dispatcher = makeDispatcher();
        void released.close();
    };
    const close = async () => {
        // Each by itself: a pool that was released no longer knows its connections.
        for (const collector of underway)
            collector.abort('closing');
        await dispatcher.destroy();
    };
    return { send, release, close };
}


/***/ }),

/***/ 78506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _own_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14532);
/** The thread that holds connections for the one that runs the tasks (Wire). It tells together what came together. */


const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
const lines = new Map();
const underway = new Map();
let untold = [];
let followed = Promise.resolve();
/** Follows orders in their order: a request may be sent when its line is open, and given up when it was sent. */
async function follow(orders) {
    for (const order of orders) {
        if (order.kind === 'open') {
            lines.set(order.line, await (0,_own_line_js__WEBPACK_IMPORTED_MODULE_1__/* .openOwnLine */ .N)(order.options));
            tell({ opened: order.line });
        }
        else if (order.kind === 'send')
            void send(order);
        else if (order.kind === 'abort')
            underway.get(order.id)?.abort(order.why);
        else {
            void lines.get(order.line)?.close();
            lines.delete(order.line);
        }
    }
}
async function send({ line, id, request }) {
    const sent = lines.get(line)?.send(request);
    if (sent === undefined)
        return;
    underway.set(id, sent);
    try {
        tell({ id, exchange: await sent.response });
    }
    catch (error) {
        const { message, code, abortedFor } = error;
        tell({ id, failure: { message, code, abortedFor } });
    }
    finally {
        underway.delete(id);
    }
}
/** Keeps news until all that has arrived was looked at: a message costs as much as ten pieces of news in it. */
function tell(news) {
    if (untold.push(news) === 1)
        setImmediate(tellAll);
}
function tellAll() {
    const news = untold;
    untold = [];
    port.postMessage(news);
}
port.on('message', (orders) => {
    followed = followed.then(() => follow(orders));
});


/***/ }),

/***/ 974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ spareMemory),
/* harmony export */   FR: () => (/* binding */ loadUnspared),
/* harmony export */   Pt: () => (/* binding */ cleanMemory)
/* harmony export */ });
/* unused harmony export growingPercent */
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_1__);


/** The engine's own factor by which its space for what has just been made grows. */
const USUAL_GROWTH = 2;
/** The engine's own way to choose the share by which a heap may grow. */
const USUAL_PERCENT = 0;
const MIB = 1024 * 1024;
/** Size of that space from which it does not grow further; left alone it takes 64 MiB and more. */
const FRESH_BYTES = 32 * MIB;
/** The size beside a heap that is large already, and what is large. */
const LEAST_FRESH_BYTES = 16 * MIB;
const LARGE_BYTES = 96 * MIB;
/** Bytes by which what stays may grow before the engine looks for what is no longer needed, and the least share. */
const SLACK_BYTES = 24 * MIB;
const LEAST_PERCENT = 12;
/** The engine's own share is above this one. */
const MOST_PERCENT = 100;
/** The share while texts are read, when nobody can look: what it leaves in reserve stays for most of a run. */
const READING_PERCENT = 40;
/** Time between two looks. */
const LOOK_MS = 100;
/** An engine that was told to keep its flags ends the process that sets one. */
const ARE_FLAGS_FROZEN = process.execArgv.some((flag) => /^--freeze[-_]flags[-_]after[-_]init$/.test(flag));
let isWatched = false;
/**
 * Gives what a step gives, which reads texts from outside: meanwhile the engine's space for what has just been made does
 * not grow. It would to 64 MiB and more for a file of one, since what is read stays; a run that asks needs some of it,
 * and gets that for the rest of the process. What the step leaves behind is cleaned away.
 */
async function spareMemory(step) {
    setGrowth(1);
    setGrowingPercent(READING_PERCENT);
    try {
        return await step();
    }
    finally {
        // The space grows from the first look on: until then plans of many cases are made without a pause.
        if (!isWatched)
            setInterval(boundMemory, LOOK_MS).unref();
        isWatched = true;
        cleanMemory();
    }
}
/**
 * Gives what a step loads, under the engine's own settings: under others it makes the code of Node's modules anew, which
 * takes longer than the rest of loading them.
 */
async function loadUnspared(load) {
    if (!isWatched)
        return await load();
    setGrowth(USUAL_GROWTH);
    setGrowingPercent(USUAL_PERCENT);
    try {
        return await load();
    }
    finally {
        boundMemory();
    }
}
/** Bounds the memory that the engine takes beyond what it needs: by itself it takes three times that. */
function boundMemory() {
    const fresh = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
    const used = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().used_heap_size;
    const enough = used > LARGE_BYTES ? LEAST_FRESH_BYTES : FRESH_BYTES;
    setGrowth(fresh !== undefined && fresh.space_size >= enough ? 1 : USUAL_GROWTH);
    setGrowingPercent(growingPercent(used));
}
/**
 * Cleans a heap that is large, at the end of a step that leaves much behind which nobody needs, and gives the system back
 * what is free then: by itself the engine takes more memory first, and keeps what it has.
 */
function cleanMemory() {
    if ((0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapStatistics)().used_heap_size <= LARGE_BYTES)
        return;
    setFlag('--expose-gc');
    // The flag puts it into new contexts; an engine without it cleans when it likes.
    const clean = (0,node_vm__WEBPACK_IMPORTED_MODULE_1__.runInNewContext)('globalThis.gc');
    clean?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
/** Gives the share, in percent, by which a heap of a size may grow before the engine cleans it. */
function growingPercent(bytes) {
    return Math.round(Math.min(MOST_PERCENT, Math.max(LEAST_PERCENT, (100 * SLACK_BYTES) / bytes)));
}
function setGrowth(factor) {
    setFlag(`--semi-space-growth-factor=${factor}`);
}
function setGrowingPercent(percent) {
    setFlag(`--heap-growing-percent=${percent}`);
}
function setFlag(flag) {
    if (!ARE_FLAGS_FROZEN)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(flag);
}


/***/ })

};
