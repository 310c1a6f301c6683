export const id = 8796;
export const ids = [8796];
export const modules = {

/***/ 89103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseFormats)
/* harmony export */ });
/* unused harmony export FORMAT_NAMES */
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53603);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55383);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13475);



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

/***/ 33644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ Spending)
});

// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/stats/sum.ts
var sum = __webpack_require__(7404);
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
    /** Requests that each instrument owes. */
    get all() {
        return [...this.#owed].map(([name, { requests }]) => [name, requests]);
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

;// CONCATENATED MODULE: ./src/run/ledger.ts

const EMPTY = {
    dispatched: 0,
    answered: 0,
    unknown: 0,
    estimated: 0,
    costUsd: 0,
    dearestUsd: 0,
};
/** Keeps the account of each model: what was sent, what came back, and what may have been paid for in vain. */
class Ledger {
    #accounts = new Map();
    /** The accounts, by the names that were given. */
    get accounts() {
        return this.#accounts;
    }
    /** Dollars that lost answers cost at most, each counted as the dearest one that came. */
    get lostUsd() {
        return (0,sum/* sum */.c)([...this.#accounts.values()].map((one) => one.unknown * one.dearestUsd));
    }
    /** Gives the account of a model, an empty one where it was not asked. */
    of(name) {
        return this.#accounts.get(name) ?? EMPTY;
    }
    /** Enters a request that is sent. */
    sent(name) {
        const account = this.of(name);
        this.#accounts.set(name, { ...account, dispatched: account.dispatched + 1 });
    }
    /** Enters an answer, and what it cost. */
    answered(name, costUsd, isEstimated) {
        const account = this.of(name);
        this.#accounts.set(name, {
            ...account,
            answered: account.answered + 1,
            estimated: account.estimated + (isEstimated ? 1 : 0),
            costUsd: account.costUsd + costUsd,
            dearestUsd: Math.max(account.dearestUsd, costUsd),
        });
    }
    /** Gives the accounts as another process counts them. */
    toRecord() {
        return Object.fromEntries([...this.#accounts].map(([name, { costUsd, dearestUsd, ...counts }]) => [
            name,
            { ...counts, cost_usd: costUsd, dearest_usd: dearestUsd },
        ]));
    }
    /** Enters what another process has asked the same models. */
    addRecord(accounts) {
        for (const [name, more] of Object.entries(accounts)) {
            const { dispatched, answered, unknown, estimated, costUsd, dearestUsd } = this.of(name);
            this.#accounts.set(name, {
                dispatched: dispatched + more.dispatched,
                answered: answered + more.answered,
                unknown: unknown + more.unknown,
                estimated: estimated + more.estimated,
                costUsd: costUsd + more.cost_usd,
                dearestUsd: Math.max(dearestUsd, more.dearest_usd),
            });
        }
    }
    /** Enters a response that was lost. */
    lost(name) {
        const account = this.of(name);
        this.#accounts.set(name, { ...account, unknown: account.unknown + 1 });
    }
}

;// CONCATENATED MODULE: ./src/run/budget.ts





const NOTHING = { requests: 0, fromStore: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
/**
 * Counts what a run spends and says when a limit is reached. Checked before each request, so requests in flight may
 * go over it.
 */
class Spending {
    requests = 0;
    /** Answers of models that the store gave: nothing was asked or paid for them. */
    fromStore = 0;
    inputTokens = 0;
    outputTokens = 0;
    costUsd = 0;
    debts = new Debts();
    /** Accounts of the models, by id, and of the models behind instruments, by their names. */
    models = new Ledger();
    lines = new Ledger();
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
    /** Dollars that were spent, those for lost answers with them: each counts as the dearest one of its model. */
    get atMostUsd() {
        return this.costUsd + this.models.lostUsd + this.lines.lostUsd;
    }
    /** Counts a request that is sent to a model. */
    sent(model) {
        this.requests += 1;
        this.models.sent(model);
    }
    /** Counts a request that is sent to an instrument's model. */
    sentFor(instrument) {
        this.requests += 1;
        this.lines.sent(instrument);
        this.debts.pay(instrument);
        const before = this.#spentBy(instrument);
        this.#instruments.set(instrument, { ...before, requests: before.requests + 1 });
    }
    /** Counts what the store gave in place of requests, to an instrument's model where one is named. */
    recalled(count, instrument) {
        if (count === 0)
            return;
        if (instrument === undefined)
            this.fromStore += count;
        else {
            const before = this.#spentBy(instrument);
            this.#instruments.set(instrument, { ...before, fromStore: before.fromStore + count });
        }
    }
    /** Answers that models were asked for, and gave. */
    get answered() {
        return (0,sum/* sum */.c)([...this.models.accounts.values()].map(({ answered }) => answered));
    }
    /** Adds the tokens and the cost of an answer that an instrument got. */
    addFor(instrument, usage, { usd: costUsd, isEstimated }) {
        this.#add(usage, costUsd);
        this.lines.answered(instrument, costUsd, isEstimated);
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
    add(usage, { usd, isEstimated }, model) {
        this.#add(usage, usd);
        this.models.answered(model, usd, isEstimated);
    }
    /** Gives all that was spent, as another process counts it. */
    toRecord() {
        return {
            ...toSpentRecord(this),
            instruments: Object.fromEntries([...this.#instruments].map(([name, taken]) => [name, toSpentRecord(taken)])),
            models: this.models.toRecord(),
            lines: this.lines.toRecord(),
        };
    }
    /** Counts what another process has spent of the same budget. */
    addRecord({ instruments, models, lines, ...all }) {
        this.requests += all.requests;
        this.inputTokens += all.input_tokens;
        this.outputTokens += all.output_tokens;
        this.costUsd += all.cost_usd;
        this.models.addRecord(models);
        this.lines.addRecord(lines);
        for (const [name, more] of Object.entries(instruments)) {
            const before = this.#spentBy(name);
            this.#instruments.set(name, {
                ...before,
                requests: before.requests + more.requests,
                inputTokens: before.inputTokens + more.input_tokens,
                outputTokens: before.outputTokens + more.output_tokens,
                costUsd: before.costUsd + more.cost_usd,
            });
        }
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
        const { answered, costUsd } = this.models.of(model);
        const [cost, dollarsLeft] = [
            (requests * costUsd) / Math.max(1, answered),
            Math.max(0, (maxCostUsd ?? Infinity) - this.atMostUsd),
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
        return this.findTimeLimit() ?? this.findSpent(this.#owedUsd(due));
    }
    /** Dollars that scores will cost which are owed and `due`, at the mean cost of what each instrument got so far. */
    #owedUsd(due) {
        const entries = [...this.debts.all, ...Object.entries(due)]; // its keys
        return entries.reduce((sum, [name, requests]) => {
            const { answered, costUsd } = this.lines.of(name);
            return answered === 0 ? sum : sum + (requests * costUsd) / answered;
        }, 0);
    }
    /** Gives the failure that says that the time is over, or undefined. */
    findTimeLimit() {
        const { maxMinutes } = this.#budget;
        return maxMinutes !== null && this.leftMs <= 0 ? spent((0,plural/* plural */.LS)(maxMinutes, 'minute')) : undefined;
    }
    /**
     * Gives the failure that says which limit is spent, time excepted, or undefined; dollars that are kept for something
     * count as spent.
     */
    findSpent(keptUsd = 0) {
        const { maxRequests, maxCostUsd } = this.#budget;
        if (maxRequests !== null && this.requests >= maxRequests)
            return spent((0,plural/* plural */.LS)(maxRequests, 'request'));
        if (maxCostUsd !== null && this.atMostUsd + keptUsd >= maxCostUsd)
            return spent((0,plural/* plural */.LS)(maxCostUsd, 'US dollar'));
        return undefined;
    }
}
function toSpentRecord({ requests, inputTokens, outputTokens, costUsd, }) {
    return { requests, input_tokens: inputTokens, output_tokens: outputTokens, cost_usd: costUsd };
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
  Xk: () => (/* binding */ Health),
  pn: () => (/* binding */ isTooLong),
  mI: () => (/* binding */ isUnreached)
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

/***/ 47648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ Hedge)
/* harmony export */ });
/** Time without an answer after which a request may hang. */
const HANGING_MS = 30_000;
/** Answers that must be known, and the part of that time within which nearly all of them must have come. */
const KNOWN = { answers: 20, part: 0.25, slowShare: 0.01 };
/** Times the time above within which the model must have answered: where nobody is answered nothing more is sent. */
const ALIVE = 2;
/**
 * Sends a request once more where it hangs (Dean and Barroso, "The Tail at Scale", 2013): nothing has come for 30 s,
 * while the model answers others, in nearly every case within a quarter of that. The first answer counts; a model that
 * thinks for long is cut short by nothing.
 */
class Hedge {
    #answers = 0;
    #slow = 0;
    #answeredMs = -Infinity;
    #hangingMs;
    constructor(hangingMs = HANGING_MS) {
        this.#hangingMs = hangingMs;
    }
    /** Gives the first answer, or the failure of the first request where none comes; `mayRepeat` may forbid the second. */
    async ask(send, mayRepeat) {
        const { promise, resolve, reject } = Promise.withResolvers();
        let timer;
        let isSettled = false;
        let second = Promise.resolve();
        const isWanted = () => !isSettled;
        const start = (begun) => this.#timed(send, begun, isWanted);
        const repeat = () => {
            if (this.#isUnusual() && mayRepeat())
                second = start(() => undefined).then(resolve, () => undefined);
        };
        const first = start(() => (timer = setTimeout(repeat, this.#hangingMs)));
        first.then(resolve, (error) => {
            clearTimeout(timer);
            void second.then(() => reject(error));
        });
        try {
            return await promise;
        }
        finally {
            isSettled = true;
            clearTimeout(timer);
        }
    }
    async #timed(send, begun, isWanted) {
        let sentMs = performance.now();
        const answer = await send(() => {
            sentMs = performance.now();
            begun();
        }, isWanted);
        this.#answers += 1;
        this.#answeredMs = performance.now();
        if (this.#answeredMs - sentMs > KNOWN.part * this.#hangingMs)
            this.#slow += 1;
        return answer;
    }
    #isUnusual() {
        if (performance.now() - this.#answeredMs > ALIVE * this.#hangingMs)
            return false;
        return this.#answers >= KNOWN.answers && this.#slow <= KNOWN.slowShare * this.#answers;
    }
}


/***/ }),

/***/ 90883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ InstrumentLine)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70370);
/* harmony import */ var _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48488);
/* harmony import */ var _text_estimate_tokens_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60320);
/* harmony import */ var _cost_of_answer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59411);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35880);
/* harmony import */ var _hedge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47648);
/* harmony import */ var _lost_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76635);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82626);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47895);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31191);










const NOTHING = { vectors: [], usage: { inputTokens: 0, outputTokens: 0 } };
/** The line to an instrument's model: each request with its retries, under the limits of the run. */
class InstrumentLine {
    #name;
    #model;
    #deps;
    #health;
    #pace = new _pace_js__WEBPACK_IMPORTED_MODULE_4__/* .Pace */ .o();
    #hedge = new _hedge_js__WEBPACK_IMPORTED_MODULE_2__/* .Hedge */ .y();
    /** Limit of requests at once to this model. */
    #own;
    constructor(name, model, deps) {
        this.#name = name;
        this.#model = model;
        this.#deps = deps;
        this.#health = new _health_js__WEBPACK_IMPORTED_MODULE_1__/* .Health */ .Xk(deps.spending.maxOutageMs);
        this.#own = (0,p_limit__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .A)(model.maxConcurrency ?? Infinity);
    }
    async complete(prompt, trial) {
        const { provider, spending } = this.#deps;
        const stored = await provider.recall?.(prompt, trial);
        if (stored !== undefined) {
            spending.recalled(1, this.#name);
            return stored;
        }
        return await this.#ask(() => provider.complete(prompt, trial), (completion) => (0,_cost_of_answer_js__WEBPACK_IMPORTED_MODULE_8__/* .estimateUsage */ .OF)(prompt, completion));
    }
    async embed(texts) {
        const { provider, spending } = this.#deps;
        const { embed, recallVectors } = provider;
        if (embed === undefined)
            throw new _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('fatal', `provider \`${this.#model.provider}\` has no embeddings`);
        const stored = (await recallVectors?.(texts)) ?? [];
        const missing = texts.filter((_text, index) => stored[index] === undefined);
        spending.recalled(texts.length - missing.length, this.#name);
        const usage = () => ({ inputTokens: (0,_text_estimate_tokens_js__WEBPACK_IMPORTED_MODULE_9__/* .estimateTokens */ .b)(missing), outputTokens: 0 });
        const asked = missing.length === 0 ? NOTHING : await this.#ask(() => embed(missing), usage);
        const fresh = asked.vectors[Symbol.iterator]();
        return {
            vectors: texts.map((_text, index) => stored[index] ?? fresh.next().value ?? null),
            usage: asked.usage,
        };
    }
    async #ask(send, estimate) {
        const { watch, spending, gate, signal } = this.#deps;
        let hasSent = false;
        const findStop = () => {
            // What was answered in time may be scored after it, but nothing is waited for then.
            const late = hasSent ? spending.findTimeLimit() : undefined;
            return this.#health.gaveUp ?? late ?? spending.findSpent();
        };
        const sendOne = (begun, isWanted) => gate(() => {
            signal.throwIfAborted();
            const stop = findStop();
            if (stop !== undefined)
                throw new _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('fatal', stop.words, { failureKind: stop.kind });
            if (!isWanted())
                throw new _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('transient', 'it was answered meanwhile');
            hasSent = true;
            spending.sentFor(this.#name);
            begun();
            return watch.asking(this.#enter(send(), estimate));
        });
        const mayRepeat = () => !this.#health.isAway && findStop() === undefined;
        const attempt = () => this.#pace.keep(() => this.#hedge.ask(sendOne, mayRepeat), signal);
        const asked = await this.#own(() => (0,_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .askUntilAnswered */ .J)(attempt, this.#health, signal, (0,_pause_js__WEBPACK_IMPORTED_MODULE_5__/* .pause */ .v)(watch, spending, signal)));
        if (asked.status === 'failed')
            throw asked.error;
        return asked.value;
    }
    /** Gives what a request gives, and enters its answer, or that it was lost: also where nobody waits for it any more. */
    async #enter(request, estimate) {
        const { spending } = this.#deps;
        const answer = await (0,_lost_js__WEBPACK_IMPORTED_MODULE_3__/* .enterLost */ .D)(request, () => spending.lines.lost(this.#name));
        const cost = (0,_cost_of_answer_js__WEBPACK_IMPORTED_MODULE_8__/* .costOf */ .ho)(answer.usage, this.#model.price, () => estimate(answer));
        spending.addFor(this.#name, answer.usage, cost);
        return answer;
    }
}


/***/ }),

/***/ 73058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ listAccounts),
/* harmony export */   Hp: () => (/* binding */ listSpending),
/* harmony export */   bm: () => (/* binding */ whyUnjailed)
/* harmony export */ });
/* harmony import */ var _round_dollars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46123);

/** Gives why no jail held what the instruments ran; null where one did, and where they ran nothing. */
function whyUnjailed(planned) {
    const reasons = Object.values(planned).map((one) => (one.model === null ? one.whyUnjailed?.() : null));
    return reasons.find((reason) => reason != null) ?? null;
}
/** Lists what instruments took, by name, in the order of the names. */
function listSpending(spending, planned) {
    const taken = [...spending.instruments].sort(([one], [other]) => (one < other ? -1 : 1));
    const entries = taken.map(([name, spent]) => {
        const model = planned[name]?.model;
        const { requests, fromStore, inputTokens, outputTokens, costUsd } = spent;
        const { unknown, estimated } = spending.lines.of(name);
        return [
            name,
            {
                model: model?.model ?? name,
                requests,
                ...(fromStore > 0 && { from_store: fromStore }),
                usage: { input_tokens: inputTokens, output_tokens: outputTokens },
                cost_usd: model?.price == null ? null : (0,_round_dollars_js__WEBPACK_IMPORTED_MODULE_0__/* .roundDollars */ .k)(costUsd),
                ...(unknown > 0 && { unknown }),
                ...(estimated > 0 && { estimated }),
            },
        ];
    });
    return Object.fromEntries(entries);
}
/** Gives what became of the requests to each model, by id and in that order; nothing where none was asked. */
function listAccounts({ models }) {
    const byId = [...models.accounts].sort(([one], [other]) => (one < other ? -1 : 1));
    const entries = byId.map(([id, account]) => {
        const { dispatched, answered, unknown, estimated } = account;
        return [id, { dispatched, answered, unknown, estimated }];
    });
    return entries.length === 0 ? {} : { ledger: Object.fromEntries(entries) };
}


/***/ }),

/***/ 76635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ enterLost)
/* harmony export */ });
/* harmony import */ var _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48488);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35880);


/** Statuses by which a gateway says that it lost the answer of the server behind it. */
const LOST_BEHIND = [504, 524];
/** Gives what a request gives, and enters that its answer, if there was one, was lost. */
async function enterLost(request, enter) {
    try {
        return await request;
    }
    catch (error) {
        if (isLost(error))
            enter();
        throw error;
    }
}
/** Tells whether a server may have answered, and been paid, though nothing came: an interruption of ours loses it too. */
function isLost(error) {
    if (!(error instanceof _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m))
        return true;
    if (error.kind !== 'transient' || (0,_health_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreached */ .mI)(error))
        return false;
    return error.status === null || LOST_BEHIND.includes(error.status);
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
/** The same of a short window, which is enough where very many requests are sent. */
const SHORT = { ms: 150, requests: 150 };
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
/** Time that may be caught up: always, and at most where a timer was that late since this process was busy. */
const LATE_MS = { usual: 50, most: 250 };
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
    #lateMs = LATE_MS.usual;
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
        if (waitMs >= 1) {
            await this.#wait(waitMs, signal);
            this.#lateMs = Math.min(Math.max(LATE_MS.usual, this.#clock() - this.#nextMs), LATE_MS.most);
        }
        this.#nextMs = Math.max(this.#nextMs, this.#clock() - this.#lateMs) + 1_000 / this.#perSecond;
    }
    /** Counts a request in the window of its sending: what fails late says nothing about a pace that was cut meanwhile. */
    #count() {
        const now = this.#clock();
        if (this.#window !== undefined && this.#isOver(this.#window, now)) {
            if (this.#window.sent >= WINDOW.requests)
                this.#judge(this.#window, now);
            this.#window = undefined;
        }
        this.#window ??= { startedMs: now, lastMs: now, sent: 0, putOff: 0, hasFailed: false };
        this.#window.sent += 1;
        this.#window.lastMs = now;
        return this.#window;
    }
    /** A limit shows in a second, with the burst that it lets in before; whether a pace is of use, in many requests too. */
    #isOver({ startedMs, lastMs, sent }, now) {
        if (now - lastMs > WINDOW.pauseMs)
            return true;
        const lengths = this.#perSecond === Infinity ? [WINDOW] : [WINDOW, SHORT];
        return lengths.some(({ ms, requests }) => now - startedMs >= ms && sent >= requests);
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
            if (tellsOfLimit(window) && now >= this.#unpacedUntilMs)
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
/** Tells whether so many are put off that there may be a limit; where none was let in there is nothing to tell it by. */
function tellsOfLimit(window) {
    return shareOf(window) > SHARE.tolerated && window.putOff < window.sent;
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
/** Least base, and cap, after a wait that the provider named: a short one is not to be made a long one. */
const AFTER_WAIT = { baseMs: 50, capMs: 1_000 };
/**
 * Asks until there is an answer: full jitter between attempts (base 0.5 s, cap 8 s; Brooker, "Exponential Backoff And
 * Jitter", 2015), never before the time the provider named; in an outage only to see whether it is over. Rejects only
 * when aborted, or with an error that is no provider's.
 */
async function askUntilAnswered(attempt, health, signal, pause) {
    const request = Symbol('request');
    let [failures, refusals] = [0, 0];
    for (;;) {
        signal.throwIfAborted();
        await health.untilLet(pause);
        const startedMs = performance.now();
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
            if (error.kind === 'rate_limited')
                refusals += 1;
            else if (!health.isAway)
                failures += 1;
            if (failures >= MAX_FAILURES)
                health.exhausted(error);
            if (failures >= MAX_FAILURES || isFinal(error))
                return { status: 'failed', error };
            const isRefused = error.kind === 'rate_limited';
            const waitMs = findWait(error.retryAfterMs, isRefused ? refusals : failures);
            // Who has waited for long until it failed has waited.
            const waitedMs = isRefused ? 0 : performance.now() - startedMs;
            await pause(Math.max(error.retryAfterMs ?? 0, waitMs - waitedMs), error);
        }
    }
}
function isFinal({ kind, retryAfterMs }) {
    return kind === 'rejected' || kind === 'fatal' || (0,_health_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooLong */ .pn)(retryAfterMs);
}
/** Gives the next wait: the provider's own time, then a little jitter, so that not all requests come back at once. */
function findWait(retryAfterMs, times) {
    const growth = 2 ** Math.max(0, times - 1);
    if (retryAfterMs === null)
        return Math.random() * Math.min(CAP_MS, BASE_MS * growth);
    const baseMs = Math.min(BASE_MS, Math.max(AFTER_WAIT.baseMs, retryAfterMs));
    return retryAfterMs + Math.random() * Math.min(AFTER_WAIT.capMs, baseMs * growth);
}


/***/ }),

/***/ 46123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ roundDollars)
/* harmony export */ });
/** Digits that count of a sum of dollars: further ones tell the order in which it was added up. */
const DIGITS = 12;
/** Gives a sum of dollars as it is in whatever order it was added up. */
function roundDollars(sum) {
    return Number(sum.toPrecision(DIGITS));
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
