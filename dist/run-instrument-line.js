export const id = 7970;
export const ids = [7970];
export const modules = {

/***/ 89103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseFormats)
/* harmony export */ });
/* unused harmony export FORMAT_NAMES */
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55383);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91093);



/** Name of the record of the run, which is no form of the report but stands beside them: it is always written. */
const RECORD = 'json';
/** Name of the text of the comment: it is always written too. */
const COMMENT = 'markdown';
/** Every name that chooses what is written. */
const FORMAT_NAMES = [RECORD, ...Object.keys(_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reportForms */ .s0)];
/**
 * Parses the names of what is written, separated by commas, spaces or lines, and gives those of the forms; an empty list
 * means the usual ones.
 */
function parseFormats(list) {
    const names = list
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((name) => name !== '');
    const unknown = names.filter((name) => !FORMAT_NAMES.includes(name));
    if (unknown.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__.UserError(unknown.map((name) => ({
            message: [{ option: 'report-formats' }, `: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)} is not one of ${FORMAT_NAMES.join(', ')}`],
        })));
    const isWritten = (name, isOnDemand) => name === COMMENT || (names.length === 0 ? !isOnDemand : names.includes(name));
    return Object.entries(_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reportForms */ .s0).flatMap(([name, { isOnDemand = false }]) => isWritten(name, isOnDemand) ? [name] : []);
}


/***/ }),

/***/ 62814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ Spending)
});

// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/text/plural.ts
var plural = __webpack_require__(80573);
;// CONCATENATED MODULE: ./src/run/debts.ts
/**
 * Requests that instruments have still to send for answers that are there or under way: what is left of a budget is kept
 * for them, since an answer without a score was paid for in vain.
 */
class Debts {
    #owed = new Map();
    /** Requests that are owed; a part of one is an instrument's share in a request for many answers. */
    get requests() {
        return [...this.#owed.values()].reduce((sum, { requests }) => sum + requests, 0);
    }
    /** Notes that an answer is asked for; the function that this gives notes that it has its scores, or never comes. */
    owe(due) {
        const names = Object.entries(due); // its keys
        for (const [name, perAnswer] of names)
            this.#change(name, perAnswer);
        return () => {
            for (const [name, perAnswer] of names)
                this.#change(name, -perAnswer);
        };
    }
    /** Notes that an instrument has sent a request. */
    pay(name) {
        const owed = this.#owed.get(name);
        if (owed !== undefined)
            this.#owed.set(name, { ...owed, requests: Math.max(0, owed.requests - 1) });
    }
    /** Adds what an answer takes, or removes it: no more is owed than the answers that wait may take. */
    #change(name, perAnswer) {
        const { most: before, requests } = this.#owed.get(name) ?? { most: 0, requests: 0 };
        const most = Math.max(0, before + perAnswer);
        this.#owed.set(name, { most, requests: Math.min(requests + Math.max(0, perAnswer), most) });
    }
}

;// CONCATENATED MODULE: ./src/run/budget.ts



const NOTHING = { requests: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
/**
 * Counts what a run spends and says when a limit is reached. Checked before each request, so requests in flight may
 * go over it.
 */
class Spending {
    requests = 0;
    inputTokens = 0;
    outputTokens = 0;
    costUsd = 0;
    debts = new Debts();
    #answers = new Map();
    #instruments = new Map();
    #budget;
    #startedMs;
    #clock;
    /** @param clock milliseconds that only go up. */
    constructor(budget, clock = () => performance.now()) {
        this.#budget = budget;
        this.#clock = clock;
        this.#startedMs = clock();
    }
    /** What instruments took of it all, by name. */
    get instruments() {
        return this.#instruments;
    }
    /** Counts a request that is sent, to an instrument's model where one is named. */
    sent(instrument) {
        this.requests += 1;
        if (instrument === undefined)
            return;
        this.debts.pay(instrument);
        const before = this.#spentBy(instrument);
        this.#instruments.set(instrument, { ...before, requests: before.requests + 1 });
    }
    /** Adds the tokens and the cost of an answer that an instrument got. */
    addFor(instrument, usage, costUsd) {
        this.#add(usage, costUsd);
        const before = this.#spentBy(instrument);
        this.#instruments.set(instrument, {
            ...before,
            inputTokens: before.inputTokens + (usage.inputTokens ?? 0),
            outputTokens: before.outputTokens + (usage.outputTokens ?? 0),
            costUsd: before.costUsd + costUsd,
        });
    }
    #spentBy(instrument) {
        return this.#instruments.get(instrument) ?? NOTHING;
    }
    #add({ inputTokens, outputTokens }, costUsd) {
        this.inputTokens += inputTokens ?? 0;
        this.outputTokens += outputTokens ?? 0;
        this.costUsd += costUsd;
    }
    /** Adds the tokens and the cost of a model's answer. */
    add(usage, costUsd, model) {
        this.#add(usage, costUsd);
        const { count, costUsd: before } = this.#answers.get(model) ?? { count: 0, costUsd: 0 };
        this.#answers.set(model, { count: count + 1, costUsd: before + costUsd });
    }
    /**
     * Says why more requests to a model do not fit into the budget left, at the mean cost of its answers so far;
     * undefined where they fit.
     */
    findMisfit(requests, model) {
        const { maxRequests, maxCostUsd } = this.#budget;
        const left = Math.max(0, (maxRequests ?? Infinity) - this.requests);
        const [asked, lack] = [(0,plural/* plural */.LS)(requests, 'request'), `${requests === 1 ? 'does' : 'do'} not fit into the`];
        if (requests > left)
            return `${asked} ${lack} ${left} left of \`budget.max_requests\``;
        const { count, costUsd } = this.#answers.get(model) ?? { count: 1, costUsd: 0 };
        const [cost, dollarsLeft] = [
            (requests * costUsd) / count,
            Math.max(0, (maxCostUsd ?? Infinity) - this.costUsd),
        ];
        if (cost <= dollarsLeft + defaults/* ROUNDING */.fR)
            return undefined;
        return `${asked}, about ${dollars(cost)} US dollars, ${lack} ${dollars(dollarsLeft)} left of \`budget.max_cost_usd\``;
    }
    /** Milliseconds that a model may be away. */
    get maxOutageMs() {
        return this.#budget.maxOutageMs;
    }
    /** Milliseconds that are left of the run's time; Infinity where it has no limit. */
    get leftMs() {
        const { maxMinutes } = this.#budget;
        const endMs = maxMinutes === null ? Infinity : this.#startedMs + maxMinutes * 60_000;
        return Math.max(0, endMs - this.#clock());
    }
    /**
     * Gives the failure that names the limit reached, or undefined while there is something left: enough for a request,
     * for the `due` requests that score its answer, and for those that are owed to earlier answers.
     */
    findLimit(due = {}) {
        const { maxRequests } = this.#budget;
        const owed = Object.values(due).reduce((sum, requests) => sum + requests, this.debts.requests);
        if (maxRequests !== null && this.requests + Math.ceil(owed - defaults/* ROUNDING */.fR) >= maxRequests)
            return spent((0,plural/* plural */.LS)(maxRequests, 'request'));
        return this.findTimeLimit() ?? this.findSpent();
    }
    /** Gives the failure that says that the time is over, or undefined. */
    findTimeLimit() {
        const { maxMinutes } = this.#budget;
        return maxMinutes !== null && this.leftMs <= 0 ? spent((0,plural/* plural */.LS)(maxMinutes, 'minute')) : undefined;
    }
    /** Gives the failure that says which limit is spent, time excepted, or undefined. */
    findSpent() {
        const { maxRequests, maxCostUsd } = this.#budget;
        if (maxRequests !== null && this.requests >= maxRequests)
            return spent((0,plural/* plural */.LS)(maxRequests, 'request'));
        if (maxCostUsd !== null && this.costUsd >= maxCostUsd)
            return spent((0,plural/* plural */.LS)(maxCostUsd, 'US dollar'));
        return undefined;
    }
}
function spent(limit) {
    return { kind: 'budget', words: `budget spent: ${limit}` };
}
function dollars(amount) {
    return String(Number(amount.toPrecision(3)));
}


/***/ }),

/***/ 35880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ Health),
  p: () => (/* binding */ isTooLong)
});

// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
// EXTERNAL MODULE: ./src/text/plural.ts
var plural = __webpack_require__(80573);
;// CONCATENATED MODULE: ./src/run/outage.ts
/** Failures in a row, without an answer between them, that make an outage. */
const FAILURES = 10;
/** Requests that must be among them where the server answers, but not as it must, which may be theirs alone (500). */
const REQUESTS = 3;
/** Statuses by which what stands before a server, or the server itself, says that it is away. */
const AWAY = [502, 503, 504, 529];
/** Time after which one request alone tells of no outage any more. */
const LONELY_MS = 60_000;
/** Time between two requests that look whether an outage is over. */
const PROBE_MS = 2_000;
/**
 * Tells the outage of a server from requests that fail for reasons of their own. While it lasts one request at a time
 * looks whether it is over, and the others wait (a circuit breaker; Nygard, "Release It!", 2007).
 */
class Outage {
    #failures = 0;
    #requests = new Set();
    #error = null;
    #sinceMs = 0;
    #probeAtMs = 0;
    #clock;
    /** @param clock milliseconds that only go up. */
    constructor(clock) {
        this.#clock = clock;
    }
    /** Failure that tells of it; null while there is none. */
    get error() {
        return this.#error;
    }
    /** True where it is told by one request alone, which a server answers, and so long that the fault may be its own. */
    get isDoubtful() {
        const status = this.#error?.status ?? null;
        return this.#requests.size === 1 && status !== null && this.#clock() - this.#sinceMs > LONELY_MS;
    }
    /** Milliseconds until the next request may look whether it is over. */
    get waitMs() {
        return Math.max(1, this.#probeAtMs - this.#clock());
    }
    /** Notes an answer of any kind: the server is there. */
    answered() {
        this.#failures = 0;
        this.#requests.clear();
        this.#error = null;
    }
    /** Notes an attempt at a request that failed. */
    failed(error, request) {
        this.#failures += 1;
        this.#requests.add(request);
        const isAway = error.status === null ? error.failure.kind === 'unreachable' : AWAY.includes(error.status);
        if (this.#failures < FAILURES || (!isAway && this.#requests.size < REQUESTS))
            return;
        if (this.#error === null) {
            this.#sinceMs = this.#clock();
            this.#probeAtMs = this.#sinceMs + PROBE_MS;
        }
        this.#error = error;
    }
    /** Tells whether a request may be sent now; in an outage that is the one that looks whether it is over. */
    lets() {
        if (this.#error === null)
            return true;
        if (this.#clock() < this.#probeAtMs)
            return false;
        this.#probeAtMs = this.#clock() + PROBE_MS;
        return true;
    }
}

;// CONCATENATED MODULE: ./src/run/health.ts




/** Trials in a row that used up all their attempts before a model counts as down. */
const DEAD_TRIALS = 3;
/** Patience for a server that was never reached: most likely its address is wrong, or it was not started. */
const NEVER_REACHED_MS = 60_000;
const UNREACHED = [
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
];
/** The longest wait that a provider may ask for and get. */
const MAX_RETRY_AFTER_MS = 600_000;
/** Time for one attempt after a wait that was asked for. */
const GRACE_MS = 60_000;
/**
 * Tracks whether a model still answers, so that a dead one costs a few requests and minutes, not the whole plan, and one
 * that is away for a while costs just that while.
 */
class Health {
    #gaveUp;
    #deadTrials = 0;
    /** First failure since the last answer; null: there was none. */
    #failingSinceMs = null;
    #silentUntilMs = Infinity;
    #wasReached = false;
    #outage;
    #patienceMs;
    #clock;
    /**
     * @param patienceMs time that a model may answer nothing while requests fail, beyond the wait that it asked for.
     * @param clock milliseconds that only go up.
     */
    constructor(patienceMs = defaults/* DEFAULT_OUTAGE_MS */.TV, clock = () => performance.now()) {
        this.#patienceMs = patienceMs;
        this.#clock = clock;
        this.#outage = new Outage(clock);
    }
    /** Failure for which the model was given up; undefined while it is worth asking. */
    get gaveUp() {
        return this.#gaveUp;
    }
    /** True while the model's server is away, so that failures say nothing about the requests. */
    get isAway() {
        return this.#outage.error !== null && !this.#outage.isDoubtful;
    }
    /** Resolves when a request may be sent: at once but in an outage, or where a pause says that no time is left. */
    async untilLet(pause) {
        while (this.#gaveUp === undefined && !this.#outage.lets()) {
            const { error, waitMs } = this.#outage;
            if (error !== null && !(await pause(waitMs, error)))
                return;
        }
    }
    /** Notes an answer. */
    answered() {
        this.#outage.answered();
        this.#wasReached = true;
        this.#deadTrials = 0;
        this.#failingSinceMs = null;
    }
    /**
     * Notes a failed attempt at a request; a fatal one, a wait that is too long, or failures without an answer for too long
     * give the model up. A rejection counts as an answer.
     */
    failed(error, request) {
        if (error.kind === 'rejected') {
            this.answered();
            return;
        }
        if (error.kind === 'fatal' || isTooLong(error.retryAfterMs))
            this.#gaveUp ??= error.failure;
        this.#wasReached ||= !isUnreached(error);
        if (error.kind === 'rate_limited')
            this.#outage.answered();
        else
            this.#outage.failed(error, request);
        const now = this.#clock();
        if (this.#failingSinceMs === null)
            this.#silentUntilMs = now + this.#patienceMs;
        this.#failingSinceMs ??= now;
        if (error.retryAfterMs !== null)
            this.#allowFor(error.retryAfterMs, now);
        const patienceMs = this.#wasReached ? this.#patienceMs : Math.min(this.#patienceMs, NEVER_REACHED_MS);
        if (now > this.#silentUntilMs - this.#patienceMs + patienceMs)
            this.#gaveUp ??= {
                kind: error.failure.kind,
                words: `no answer for ${sayTime(patienceMs)}: ${error.message}`,
            };
    }
    /** Allows for one wait. Waits that repeat do not add up: being told to come back each second is no answer. */
    #allowFor(waitMs, now) {
        const longest = (this.#failingSinceMs ?? now) + this.#patienceMs + waitMs + GRACE_MS;
        this.#silentUntilMs = Math.max(this.#silentUntilMs, Math.min(longest, now + waitMs + GRACE_MS));
    }
    /** Notes a trial that used up its attempts. */
    exhausted(error) {
        this.#deadTrials += 1;
        if (this.#deadTrials >= DEAD_TRIALS)
            this.#gaveUp ??= error.failure;
    }
}
/** Tells whether a provider asks for a longer wait than a run has patience for. */
function isTooLong(retryAfterMs) {
    return (retryAfterMs ?? 0) > MAX_RETRY_AFTER_MS;
}
/** Tells whether an error, or one that it comes from, says that nothing was reached. */
function isUnreached(error) {
    if (UNREACHED.includes((0,file_error/* codeOf */.$)(error)))
        return true;
    return error.cause instanceof Error && isUnreached(error.cause);
}
function sayTime(ms) {
    return ms >= 120_000 ? `${Math.round(ms / 60_000)} minutes` : (0,plural/* plural */.LS)(Math.round(ms / 1_000), 'second');
}


/***/ }),

/***/ 90883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ InstrumentLine)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70370);
/* harmony import */ var _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48488);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35880);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82626);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47895);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31191);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49348);







/** The line to an instrument's model: each request with its retries, under the limits of the run. */
class InstrumentLine {
    #name;
    #model;
    #deps;
    #health;
    #pace = new _pace_js__WEBPACK_IMPORTED_MODULE_2__/* .Pace */ .o();
    /** Limit of requests at once to this model. */
    #own;
    constructor(name, model, deps) {
        this.#name = name;
        this.#model = model;
        this.#deps = deps;
        this.#health = new _health_js__WEBPACK_IMPORTED_MODULE_1__/* .Health */ .X(deps.spending.maxOutageMs);
        this.#own = (0,p_limit__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)(model.maxConcurrency ?? Infinity);
    }
    async complete(prompt, trial) {
        return await this.#ask(() => this.#deps.provider.complete(prompt, trial));
    }
    async embed(texts) {
        const { embed } = this.#deps.provider;
        if (embed === undefined)
            throw new _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('fatal', `provider \`${this.#model.provider}\` has no embeddings`);
        return await this.#ask(() => embed(texts));
    }
    async #ask(send) {
        const { watch, spending, gate, signal } = this.#deps;
        let hasSent = false;
        const sendOne = () => gate(() => {
            signal.throwIfAborted();
            // What was answered in time may be scored after it, but nothing is waited for then.
            const late = hasSent ? spending.findTimeLimit() : undefined;
            const stop = this.#health.gaveUp ?? late ?? spending.findSpent();
            if (stop !== undefined)
                throw new _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('fatal', stop.words, { failureKind: stop.kind });
            hasSent = true;
            spending.sent(this.#name);
            return watch.asking(send());
        });
        const attempt = () => this.#pace.keep(sendOne, signal);
        const asked = await this.#own(() => (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .askUntilAnswered */ .J)(attempt, this.#health, signal, (0,_pause_js__WEBPACK_IMPORTED_MODULE_3__/* .pause */ .v)(watch, spending, signal)));
        if (asked.status === 'failed')
            throw asked.error;
        const { usage } = asked.value;
        spending.addFor(this.#name, usage, (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .costUsd */ .O4)(usage, this.#model.price) ?? 0);
        return asked.value;
    }
}


/***/ }),

/***/ 73058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ listSpending)
/* harmony export */ });
/** Lists what instruments took, by name. */
function listSpending(spending, planned) {
    const entries = [...spending.instruments].map(([name, spent]) => {
        const model = planned[name]?.model;
        const { requests, inputTokens, outputTokens, costUsd } = spent;
        return [
            name,
            {
                model: model?.model ?? name,
                requests,
                usage: { input_tokens: inputTokens, output_tokens: outputTokens },
                cost_usd: model?.price == null ? null : costUsd,
            },
        ];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 82626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Pace)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70370);
/* harmony import */ var _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48488);



/** Least time and requests of a window, of which a pace is judged; a pause ends one as well. */
const WINDOW = { ms: 1_000, requests: 5, pauseMs: 2_000 };
/** Requests a second below which nothing is paced: there the provider's own waits tell enough. */
const SLOWEST = 1;
/** Share of requests that may be put off, and the one from which on a pace is far from what is let in. */
const SHARE = { tolerated: 0.04, far: 0.3 };
/** Part of the pace that a cut leaves; from afar, the part of what was let in. */
const CUT = { near: 0.9, far: 0.95 };
/** Growth in a second; after some windows without trouble it doubles with each, up to the most. */
const GROWTH = { usual: 0.05, windows: 4, most: 0.15 };
/** Windows after which a first pace is settled, and requests put off since then of which its use is judged. */
const TRIAL = { windows: 2, putOff: 10 };
/** Share, of that without pacing, which a pace that is of use leaves at most. */
const OF_USE = 0.6;
/** Time without pacing after one that was of no use; it doubles. */
const UNPACED_MS = { first: 5_000, most: 60_000 };
/** Time by which a late timer may be caught up. */
const LATE_MS = 50;
/**
 * Finds how many requests a second a model takes: unlimited until it puts requests off (429), then a little less than
 * it let in, then slowly more. Where fewer requests are put off as often, they go unpaced for a while.
 */
class Pace {
    #perSecond = Infinity;
    #window;
    /** Windows in a row without trouble. */
    #calm = 0;
    #unpacedShare = 0;
    #trial = { windows: 0, sent: 0, putOff: 0 };
    #unpacedMs = UNPACED_MS.first;
    #unpacedUntilMs = -Infinity;
    #nextMs = -Infinity;
    #line = (0,p_limit__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A)(1);
    #clock;
    #wait;
    /** @param clock milliseconds that only go up. */
    constructor(clock = () => performance.now(), wait = (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal })) {
        this.#clock = clock;
        this.#wait = wait;
    }
    /** Sends a request when it is its turn, and learns from how it ends. */
    async keep(send, signal) {
        if (this.#perSecond !== Infinity)
            await this.#line(() => this.#takeTurn(signal));
        const window = this.#count();
        try {
            return await send();
        }
        catch (error) {
            if (error instanceof _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m)
                this.#note(error, window);
            throw error;
        }
    }
    async #takeTurn(signal) {
        const waitMs = this.#nextMs - this.#clock();
        if (this.#perSecond === Infinity)
            return;
        if (waitMs >= 1)
            await this.#wait(waitMs, signal);
        this.#nextMs = Math.max(this.#nextMs, this.#clock() - LATE_MS) + 1_000 / this.#perSecond;
    }
    /** Counts a request in the window of its sending: what fails late says nothing about a pace that was cut meanwhile. */
    #count() {
        const now = this.#clock();
        if (this.#window !== undefined && isOver(this.#window, now)) {
            if (this.#window.sent >= WINDOW.requests)
                this.#judge(this.#window, now);
            this.#window = undefined;
        }
        this.#window ??= { startedMs: now, lastMs: now, sent: 0, putOff: 0, hasFailed: false };
        this.#window.sent += 1;
        this.#window.lastMs = now;
        return this.#window;
    }
    #note({ kind }, window) {
        if (kind === 'rate_limited')
            window.putOff += 1;
        if (kind === 'transient')
            window.hasFailed = true;
        // Nothing is sent any more, and nobody need wait for a turn to be told so.
        if (kind === 'fatal')
            this.#perSecond = Infinity;
    }
    #judge(window, now) {
        if (this.#perSecond === Infinity) {
            if (shareOf(window) > SHARE.tolerated && now >= this.#unpacedUntilMs)
                this.#begin(window);
        }
        else if (this.#isOfUse(window))
            this.#adjust(window);
        else
            this.#giveUp(now);
    }
    #begin(window) {
        this.#unpacedShare = shareOf(window);
        this.#trial = { windows: 0, sent: 0, putOff: 0 };
        this.#calm = 0;
        this.#perSecond = Math.max(SLOWEST, CUT.far * letIn(window));
    }
    #isOfUse({ sent, putOff }) {
        const trial = this.#trial;
        trial.windows += 1;
        if (trial.windows <= TRIAL.windows)
            return true;
        trial.sent += sent;
        trial.putOff += putOff;
        if (trial.putOff < TRIAL.putOff)
            return true;
        this.#trial = { ...trial, sent: 0, putOff: 0 };
        return shareOf(trial) <= OF_USE * this.#unpacedShare;
    }
    #adjust(window) {
        const share = shareOf(window);
        this.#calm = share === 0 ? this.#calm + 1 : 0;
        if (share > SHARE.far)
            this.#perSecond = CUT.far * letIn(window);
        else if (share > SHARE.tolerated)
            this.#perSecond *= CUT.near;
        else if (share === 0 && !window.hasFailed) {
            const growth = GROWTH.usual * 2 ** Math.max(0, this.#calm - GROWTH.windows);
            this.#perSecond *= 1 + Math.min(growth, GROWTH.most) * secondsOf(window);
        }
        this.#perSecond = Math.max(SLOWEST, this.#perSecond);
    }
    #giveUp(now) {
        this.#perSecond = Infinity;
        this.#unpacedUntilMs = now + this.#unpacedMs;
        this.#unpacedMs = Math.min(2 * this.#unpacedMs, UNPACED_MS.most);
    }
}
function isOver({ startedMs, lastMs, sent }, now) {
    return now - lastMs > WINDOW.pauseMs || (now - startedMs >= WINDOW.ms && sent >= WINDOW.requests);
}
function shareOf({ sent, putOff }) {
    return putOff / sent;
}
/** Gives the requests a second that were let in; one more, so that no bad moment counts for nothing. */
function letIn(window) {
    return (window.sent - window.putOff + 1) / secondsOf(window);
}
function secondsOf({ startedMs, lastMs }) {
    return Math.max(1, lastMs - startedMs) / 1_000;
}


/***/ }),

/***/ 47895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** Time by which a timer may be early: what waits until the run's time is over must find it over. */
const EARLY_MS = 20;
/** Gives the pause between attempts that a watch knows of, and that the signal and the run's time end. */
function pause(watch, spending, signal) {
    return async (ms, error) => {
        const waitMs = Math.min(ms, spending.leftMs + EARLY_MS);
        await watch.waiting(error, waitMs, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs, undefined, { signal }));
        return spending.leftMs > 0;
    };
}


/***/ }),

/***/ 31191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ askUntilAnswered)
/* harmony export */ });
/* harmony import */ var _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48488);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35880);


/** Attempts that may fail before a trial is errored; being told to come back later (429) is no such failure. */
const MAX_FAILURES = 10;
const BASE_MS = 500;
const CAP_MS = 8_000;
const CAP_AFTER_WAIT_MS = 1_000;
/**
 * Asks until there is an answer: full jitter between attempts (base 0.5 s, cap 8 s; Brooker, "Exponential Backoff And
 * Jitter", 2015), never before the time the provider named; in an outage only to see whether it is over. Rejects only when aborted, or with an error that is no
 * provider's.
 */
async function askUntilAnswered(attempt, health, signal, pause) {
    const request = Symbol('request');
    let failures = 0;
    for (let attempts = 1;; attempts += 1) {
        signal.throwIfAborted();
        await health.untilLet(pause);
        try {
            const value = await attempt();
            health.answered();
            return { status: 'answered', value };
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m))
                throw error;
            health.failed(error, request);
            // In an outage a failure says nothing about this request.
            if (error.kind !== 'rate_limited' && !health.isAway)
                failures += 1;
            if (failures >= MAX_FAILURES)
                health.exhausted(error);
            if (failures >= MAX_FAILURES || isFinal(error))
                return { status: 'failed', error };
            await pause(waitMs(error, attempts), error);
        }
    }
}
function isFinal({ kind, retryAfterMs }) {
    return kind === 'rejected' || kind === 'fatal' || (0,_health_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooLong */ .p)(retryAfterMs);
}
/** Gives the next wait: the provider's own time, then a little jitter, so that not all requests come back at once. */
function waitMs({ retryAfterMs }, attempts) {
    const cap = retryAfterMs === null ? CAP_MS : CAP_AFTER_WAIT_MS;
    return (retryAfterMs ?? 0) + Math.random() * Math.min(cap, BASE_MS * 2 ** (attempts - 1));
}


/***/ }),

/***/ 46862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SilenceWatch)
/* harmony export */ });
/** Time without an answer after which requests that are under way count as waiting. */
const HANGING_MS = 5_000;
/** Time without an answer, or still to wait, from which waits between attempts are told. */
const WAITING_MS = 2_000;
const LOOK_EVERY_MS = 1_000;
/** Notes which requests of a model wait for an answer or for their next attempt, and tells of it while it is silent. */
class SilenceWatch {
    #asking = new Set();
    #waits = new Set();
    #tell;
    #clock;
    #answeredMs;
    #timer;
    /** @param tell is called about once a second while the model is silent. */
    constructor(tell, clock = Date.now) {
        this.#tell = tell;
        this.#clock = clock;
        this.#answeredMs = clock();
    }
    /** Gives what the request gives, and counts it as under way until then. */
    async asking(request) {
        const entry = { sinceMs: this.#clock() };
        this.#asking.add(entry);
        this.#timer ??= setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
        try {
            const answer = await request;
            this.#answeredMs = this.#clock();
            return answer;
        }
        finally {
            this.#asking.delete(entry);
        }
    }
    /** Resolves with the pause, and counts the request that failed as waiting until then. */
    async waiting({ kind, retryAfterMs }, ms, pause) {
        const untilMs = this.#clock() + (retryAfterMs ?? ms);
        const wait = { isThrottled: kind === 'rate_limited', isAsked: retryAfterMs !== null, untilMs };
        this.#waits.add(wait);
        try {
            await pause;
        }
        finally {
            this.#waits.delete(wait);
        }
    }
    /** Gives what there is to tell now; undefined while the model answers. */
    find() {
        const nowMs = this.#clock();
        const silentMs = nowMs - this.#answeredMs;
        const waits = [...this.#waits];
        const isLong = silentMs >= WAITING_MS || waits.some(({ untilMs }) => untilMs - nowMs >= WAITING_MS);
        const told = isLong ? waits : [];
        const asked = told.filter(({ isAsked }) => isAsked);
        const throttled = gather(told.filter(({ isThrottled }) => isThrottled));
        const hanging = [...this.#asking].filter(({ sinceMs }) => nowMs - sinceMs >= HANGING_MS);
        const [oldest] = silentMs >= HANGING_MS ? hanging : [];
        const silence = {
            throttled: throttled && { ...throttled, untilMs: gather(asked)?.untilMs ?? null },
            failed: gather(told.filter(({ isThrottled }) => !isThrottled)),
            hanging: oldest === undefined ? null : { count: hanging.length, sinceMs: oldest.sinceMs },
        };
        return Object.values(silence).every((fact) => fact === null) ? undefined : silence;
    }
    #look() {
        if (this.#asking.size + this.#waits.size === 0) {
            clearInterval(this.#timer);
            this.#timer = undefined;
            return;
        }
        const silence = this.find();
        if (silence !== undefined)
            this.#tell(silence);
    }
}
function gather(waits) {
    if (waits.length === 0)
        return null;
    return { count: waits.length, untilMs: Math.min(...waits.map(({ untilMs }) => untilMs)) };
}


/***/ })

};
