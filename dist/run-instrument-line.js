export const id = 1492;
export const ids = [1492];
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

/***/ 37090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ Claims),
  B: () => (/* binding */ isUnlimited)
});

// EXTERNAL MODULE: ./src/domain/most-tokens.ts
var most_tokens = __webpack_require__(21804);
// EXTERNAL MODULE: ./src/stats/sum.ts
var sum = __webpack_require__(7404);
;// CONCATENATED MODULE: ./src/run/batch/waiting-line.ts
/**
 * A line of requests that wait for dollars. The first goes as soon as there is enough for it, and those behind it wait so
 * long, however little they need; only those that no other request can help let the others pass.
 */
class WaitingLine {
    #line = [];
    #asides = [];
    /** True where nobody waits but for a batch. */
    get isEmpty() {
        return this.#line.length === 0;
    }
    /** Lets one join, and go at once where nobody waits and there is enough. */
    join(one) {
        this.#line.push(one);
        if (this.#line.length === 1)
            this.next();
    }
    /** Lets as many go as there is enough for. */
    next() {
        if (this.isEmpty)
            return;
        let done = 0;
        for (const one of this.#line) {
            const look = one.look();
            if (look === 'waits')
                break;
            done += 1;
            if (look === 'goes')
                one.go();
            else
                this.#asides.push(one);
        }
        this.#line.splice(0, done);
    }
    /** Lets as many go as there is enough for now that batches need less: who waited for that came first. */
    afterBatch() {
        this.#line.unshift(...this.#asides.splice(0));
        this.next();
    }
}

;// CONCATENATED MODULE: ./src/run/batch/claims.ts



/**
 * What is claimed of a run's budget: by requests under way, and by batches until their answers are taken, those of earlier
 * runs with them: they are paid for, and nothing stops them.
 */
class Claims {
    /** Requests of batches that go on, and answers that have come and were not taken. */
    requests = 0;
    /** Dollars of answers that have come and were not taken. */
    cameUsd = 0;
    /** Dollars that requests of batches that are waited for can cost at the most. */
    awaitedUsd = 0;
    /** Dollars that requests of batches that go on beyond this run can cost at the most. */
    leftUsd = 0;
    /** Dollars that requests under way can cost at the most. */
    reservedUsd = 0;
    /** Requests that wait for what batches, and others under way, may take. */
    line = new WaitingLine();
    #debts;
    /** Ends the debts of requests whose answers are to be scored by this run. */
    #settle = new Map();
    /** @param debts where the requests are kept that it takes to score answers by batch. */
    constructor(debts) {
        this.#debts = debts;
    }
    /**
     * Claims the first rows that fit into what is left, each at the most that it can cost, with the requests that score its
     * answer; gives these. Where nothing limits an answer, none fits into dollars.
     */
    take(rows, model, room) {
        if (isUnlimited(model, room))
            return [];
        const taken = [];
        let { requests, costUsd } = room;
        for (const row of rows) {
            const needed = 1 + (0,sum/* sum */.c)(Object.values(row.due));
            if (requests < needed || row.mostUsd > costUsd)
                break;
            requests -= needed;
            costUsd -= row.mostUsd;
            taken.push(row);
        }
        this.hold(taken);
        return taken;
    }
    /** Claims rows that are submitted already, whether they fit or not. */
    hold(rows) {
        for (const row of rows)
            this.#owe(row);
        this.requests += rows.length;
        this.awaitedUsd += mostOf(rows);
    }
    /** Keeps the claim on rows whose batch goes on when nobody waits for it any more. */
    leave(rows) {
        for (const row of rows)
            this.#pay(row);
        const most = mostOf(rows);
        this.awaitedUsd -= most;
        this.leftUsd += most;
        this.line.afterBatch();
    }
    /** Gives back the claim on rows whose batch goes on no more. */
    release(rows) {
        for (const row of rows)
            this.#pay(row);
        this.requests -= rows.length;
        this.awaitedUsd -= mostOf(rows);
        this.line.afterBatch();
    }
    /** Claims what an answer that has come costs. */
    came(row, costUsd) {
        this.#owe(row);
        this.requests += 1;
        this.cameUsd += costUsd;
    }
    /** Gives back the claim on an answer that is taken: it counts as spent. */
    taken(row, costUsd) {
        this.#pay(row);
        this.requests -= 1;
        this.cameUsd -= costUsd;
    }
    /** Claims what a request that is sent now can cost at the most; gives what gives that back. */
    reserve(mostUsd) {
        this.reservedUsd += mostUsd;
        return () => {
            this.reservedUsd -= mostUsd;
            this.line.next();
        };
    }
    #owe(row) {
        if (Object.keys(row.due).length > 0)
            this.#settle.set(row, this.#debts.owe(row.due));
    }
    #pay(row) {
        this.#settle.get(row)?.();
        this.#settle.delete(row);
    }
}
/** Tells whether nothing limits what an answer can take of the dollars left. */
function isUnlimited(model, { costUsd }) {
    return model.price !== null && (0,most_tokens/* mostTokens */.g)(model) === null && costUsd < Infinity;
}
function mostOf(rows) {
    return (0,sum/* sum */.c)(rows.map(({ mostUsd }) => mostUsd));
}


/***/ }),

/***/ 96604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ hasRoom),
/* harmony export */   C0: () => (/* binding */ reserveRoom),
/* harmony export */   f7: () => (/* binding */ reserveRepeats)
/* harmony export */ });
/* harmony import */ var _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39204);

/**
 * Waits while requests under way may use up the budget, or batches take what the request can cost at the most, or what is
 * kept of the dollars left: what they cost is known when they end. Where that is more than the budget has, `findSpent` says
 * so. From then on the request's dollars are reserved; gives what ends that.
 */
async function reserveRoom(spending, claim) {
    const { claims, limitsDollars } = spending;
    if (!limitsDollars)
        return () => undefined;
    if ((claims.line.isEmpty && hasRoom(spending, claim)) || findMostUsd(claim) === 0)
        return reserve(spending, claim);
    const { promise, resolve } = Promise.withResolvers();
    claims.line.join({
        look: () => look(spending, claim),
        go: () => resolve(reserve(spending, claim)),
    });
    return await promise;
}
/** Gives what sends a request, and reserves the dollars of each repeat while that is under way: beside those of the first. */
function reserveRepeats(send, spending, claim) {
    if (!spending.limitsDollars)
        return send;
    return (begun, sending) => {
        if (sending.firstSentMs === undefined)
            return send(begun, sending);
        return send(begun, sending).finally(reserve(spending, claim));
    };
}
/** Tells whether batches and requests under way leave enough for a request; what is free always fits. */
function hasRoom(spending, claim) {
    if (spending.claims.awaitedUsd <= _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR)
        return spending.leavesDollars(claim.findKeptUsd());
    const mostUsd = findMostUsd(claim);
    return mostUsd === 0 || spending.room.costUsd >= mostUsd + claim.findKeptUsd();
}
function reserve({ claims }, claim) {
    const range = claim.findRange();
    const end = claim.ledger.begin(claim.name, range);
    const release = claims.reserve(mostOf(claim, range));
    return () => {
        end();
        release();
    };
}
function findMostUsd(claim) {
    return mostOf(claim, claim.findRange());
}
function mostOf({ ledger, name }, { mostUsd }) {
    return Math.max(mostUsd, ledger.of(name).dearestUsd);
}
function look(spending, claim) {
    const keptUsd = claim.findKeptUsd();
    if (hasRoom(spending, claim) || spending.findSpent(keptUsd) !== undefined)
        return 'goes';
    if (spending.claims.awaitedUsd <= _domain_defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .fR)
        return 'waits';
    const mostLeft = spending.room.costUsd + spending.claims.reservedUsd;
    return mostLeft >= findMostUsd(claim) + keptUsd ? 'waits' : 'waits for a batch';
}


/***/ }),

/***/ 67246:
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
// EXTERNAL MODULE: ./src/run/batch/claims.ts + 1 modules
var claims = __webpack_require__(37090);
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

;// CONCATENATED MODULE: ./src/run/under-way.ts
/** Requests that were begun and have not ended, by the names of their accounts. */
class UnderWay {
    #tallies = new Map();
    /** Counts a request, and what it can cost; gives what counts it no more. */
    begin(name, { leastUsd, mostUsd }) {
        const tally = this.#tallies.get(name) ?? { requests: 0, leastUsd: 0, mostUsd: 0 };
        this.#tallies.set(name, tally);
        tally.requests += 1;
        tally.leastUsd += leastUsd;
        tally.mostUsd += mostUsd;
        return () => {
            tally.requests -= 1;
            tally.leastUsd -= leastUsd;
            tally.mostUsd -= mostUsd;
        };
    }
    /** Gives the dollars that they are likely to cost together. */
    likelyUsd(accountOf) {
        let usd = 0;
        for (const [name, tally] of this.#tallies)
            if (tally.requests > 0)
                usd += likelyOf(tally, accountOf(name));
        return usd;
    }
}
/**
 * Each answer that came says of one request that it costs no more than the dearest; the others count at the most, since
 * the first answers to come are the short ones. No request is cheaper than its question.
 */
function likelyOf({ requests, leastUsd, mostUsd }, { answered, dearestUsd }) {
    const knownUsd = Math.max(requests * dearestUsd, leastUsd);
    const knownPart = Math.min(1, answered / requests);
    return knownPart * knownUsd + (1 - knownPart) * Math.max(knownUsd, mostUsd);
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
    #underWay = new UnderWay();
    /** The accounts, by the names that were given. */
    get accounts() {
        return this.#accounts;
    }
    /** Dollars that lost answers cost at most, each counted as the dearest one that came, if any did. */
    get lostUsd() {
        let usd = 0;
        for (const one of this.#accounts.values())
            usd += one.unknown * one.dearestUsd;
        return usd;
    }
    /** Dollars that the requests under way are likely to cost. */
    get underWayUsd() {
        return this.#underWay.likelyUsd((name) => this.of(name));
    }
    /** Enters a request that goes under way, and what it can cost; gives what says that it has ended. */
    begin(name, range) {
        return this.#underWay.begin(name, range);
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
            dearestUsd: account.answered === 0 ? costUsd : Math.max(account.dearestUsd, costUsd),
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
    /** Enters a response that was lost, and the most that it can have cost. */
    lost(name, mostUsd) {
        const account = this.of(name);
        const dearestUsd = account.answered === 0 ? Math.max(account.dearestUsd, mostUsd) : account.dearestUsd;
        this.#accounts.set(name, { ...account, unknown: account.unknown + 1, dearestUsd });
    }
}

// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(48488);
// EXTERNAL MODULE: ./src/providers/deadline.ts
var deadline = __webpack_require__(53800);
;// CONCATENATED MODULE: ./src/run/time-limit.ts



/** Time that requests under way have when the run's time is over: most of their answers come, and are paid for. */
const OVERTIME_MS = 30_000;
/** Time that a run may take: after it nothing more is asked, and after half a minute more nothing is waited for. */
class TimeLimit {
    /** Failure that says that it is over; undefined where there is no limit. */
    #end;
    #endMs;
    #clock;
    constructor(maxMinutes, clock) {
        this.#clock = clock;
        this.#endMs = clock() + (maxMinutes ?? Infinity) * 60_000;
        if (maxMinutes !== null)
            this.#end = { kind: 'budget', words: `budget spent: ${(0,plural/* plural */.LS)(maxMinutes, 'minute')}` };
    }
    /** Milliseconds until nothing more is asked; Infinity where there is no limit. */
    get leftMs() {
        return Math.max(0, this.#endMs - this.#clock());
    }
    /** True where nothing is waited for any more. */
    get isLongOver() {
        return this.#clock() >= this.#endMs + OVERTIME_MS;
    }
    /** Gives the failure that says that the time is over, or undefined. */
    find() {
        return this.leftMs > 0 ? undefined : this.#end;
    }
    /**
     * Gives what a request gives; one that is under way when nothing is waited for any more is given up, which is a failure
     * of the `kind`.
     */
    async hold(request, kind = 'fatal') {
        const end = this.#end;
        if (end === undefined)
            return await request;
        const { promise: late, reject } = Promise.withResolvers();
        const callOff = (0,deadline/* startDeadline */.d)(this.#endMs + OVERTIME_MS - this.#clock(), () => reject(new provider_error/* ProviderError */.m(kind, end.words, { failureKind: end.kind })));
        try {
            return await Promise.race([request, late]);
        }
        finally {
            callOff();
        }
    }
}

;// CONCATENATED MODULE: ./src/run/budget.ts







const NOTHING = { requests: 0, fromStore: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 };
/**
 * Counts what a run spends and says when a limit is reached: checked before each request. Of dollars the last answer may
 * take more than is left, since nobody knows what it costs before it has come.
 */
class Spending {
    requests = 0;
    /** Answers of models that the store gave: nothing was asked or paid for them. */
    fromStore = 0;
    inputTokens = 0;
    outputTokens = 0;
    costUsd = 0;
    debts = new Debts();
    claims = new claims/* Claims */.U(this.debts);
    /** Accounts of the models, by id, and of the models behind instruments, by their names. */
    models = new Ledger();
    lines = new Ledger();
    time;
    #instruments = new Map();
    #budget;
    /** @param clock milliseconds that only go up. */
    constructor(budget, clock = () => performance.now()) {
        this.#budget = budget;
        this.time = new TimeLimit(budget.maxMinutes, clock);
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
    /** Adds the tokens and the cost of a model's answer; its account tells what the next one costs, in the usual way. */
    add(usage, { usd, isEstimated, byBatch = false }, model) {
        this.#add(usage, usd);
        this.models.answered(model, byBatch ? 2 * usd : usd, isEstimated);
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
        this.fromStore += all.from_store ?? 0;
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
                fromStore: before.fromStore + (more.from_store ?? 0),
                inputTokens: before.inputTokens + more.input_tokens,
                outputTokens: before.outputTokens + more.output_tokens,
                costUsd: before.costUsd + more.cost_usd,
            });
        }
    }
    /** True where the budget has a limit of dollars. */
    get limitsDollars() {
        return this.#budget.maxCostUsd !== null;
    }
    /** What is left of the budget where all is spent that requests under way and batches may take, and scores of answers. */
    get room() {
        const { maxRequests, maxCostUsd } = this.#budget;
        const { requests, cameUsd, leftUsd, awaitedUsd, reservedUsd } = this.claims;
        const owed = Math.ceil(this.debts.requests - defaults/* ROUNDING */.fR);
        const claimedUsd = cameUsd + leftUsd + awaitedUsd + reservedUsd;
        return {
            requests: Math.max(0, (maxRequests ?? Infinity) - this.requests - requests - owed),
            costUsd: Math.max(0, (maxCostUsd ?? Infinity) - this.atMostUsd - claimedUsd),
        };
    }
    /**
     * Says why more requests to a model do not fit into the budget left, at the mean cost of its answers so far;
     * undefined where they fit.
     */
    findMisfit(requests, model) {
        const { requests: left, costUsd: dollarsLeft } = this.room;
        const [asked, lack] = [(0,plural/* plural */.LS)(requests, 'request'), `${requests === 1 ? 'does' : 'do'} not fit into the`];
        if (requests > left)
            return `${asked} ${lack} ${left} left of \`budget.max_requests\``;
        const { answered, costUsd } = this.models.of(model);
        const cost = (requests * costUsd) / Math.max(1, answered);
        if (cost <= dollarsLeft + defaults/* ROUNDING */.fR)
            return undefined;
        return `${asked}, about ${dollars(cost)} US dollars, ${lack} ${dollars(dollarsLeft)} left of \`budget.max_cost_usd\``;
    }
    /** Milliseconds that a model may be away. */
    get maxOutageMs() {
        return this.#budget.maxOutageMs;
    }
    /**
     * Gives the failure that names the limit reached, or undefined while there is something left: enough for a request,
     * for the `due` requests that score its answer, and for those that are owed to earlier answers.
     */
    findLimit(due = {}) {
        const { maxRequests } = this.#budget;
        const owed = Object.values(due).reduce((sum, requests) => sum + requests, this.debts.requests);
        const sent = this.requests + this.claims.requests;
        if (maxRequests !== null && sent + Math.ceil(owed - defaults/* ROUNDING */.fR) >= maxRequests)
            return spent((0,plural/* plural */.LS)(maxRequests, 'request'));
        return this.time.find() ?? this.findSpent(this.owedUsd(due));
    }
    /** Dollars that scores will cost which are owed and `due`, at the mean cost of what each instrument got so far. */
    owedUsd(due) {
        const entries = [...this.debts.all, ...Object.entries(due)]; // its keys
        return entries.reduce((sum, [name, requests]) => {
            const { answered, costUsd } = this.lines.of(name);
            return answered === 0 ? sum : sum + (requests * costUsd) / answered;
        }, 0);
    }
    /** Gives the failure that says which limit is spent, time excepted, or undefined; kept dollars count as spent. */
    findSpent(keptUsd = 0) {
        const { maxRequests, maxCostUsd } = this.#budget;
        const { requests } = this.claims;
        if (maxRequests !== null && this.requests + requests >= maxRequests)
            return spent((0,plural/* plural */.LS)(maxRequests, 'request'));
        if (maxCostUsd !== null && !this.#leaves(keptUsd))
            return spent((0,plural/* plural */.LS)(maxCostUsd, 'US dollar'));
        return undefined;
    }
    /** Tells whether dollars are left where requests under way cost what they are likely to; kept dollars count as spent. */
    leavesDollars(keptUsd = 0) {
        return this.#leaves(keptUsd + this.models.underWayUsd + this.lines.underWayUsd);
    }
    #leaves(moreUsd) {
        const { cameUsd, leftUsd } = this.claims;
        // Ten times a twentieth of a dollar are a little less than half of one, in floating point.
        const maxCostUsd = (this.#budget.maxCostUsd ?? Infinity) * (1 - defaults/* ROUNDING */.fR);
        return this.atMostUsd + cameUsd + leftUsd + moreUsd < maxCostUsd;
    }
}
function toSpentRecord({ requests, fromStore, inputTokens, outputTokens, costUsd }) {
    const tokens = { input_tokens: inputTokens, output_tokens: outputTokens };
    return { requests, ...(fromStore > 0 && { from_store: fromStore }), ...tokens, cost_usd: costUsd };
}
function spent(limit) {
    return { kind: 'budget', words: `budget spent: ${limit}` };
}
function dollars(amount) {
    return String(Number(amount.toPrecision(3)));
}


/***/ }),

/***/ 72099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ FairGate)
/* harmony export */ });
/**
 * Limit of requests at once over all models. A place that becomes free goes to the model that holds the fewest of those
 * that wait, of several to the one that got none for the longest: one that hangs takes no more than its part from one that
 * answers.
 */
class FairGate {
    #free;
    #queues = new Map();
    #places = 0;
    /** @param concurrency most requests at once. */
    constructor(concurrency) {
        this.#free = concurrency;
    }
    /** Gives what a request of a model gives, once there is a place for it. */
    async pass(model, send) {
        const queue = this.#queueOf(model);
        if (this.#free > 0) {
            this.#free -= 1;
            this.#give(queue);
        }
        else
            await new Promise((resolve) => void queue.waiting.push(resolve));
        try {
            return await send();
        }
        finally {
            queue.held -= 1;
            this.#hand();
        }
    }
    #queueOf(model) {
        const queue = this.#queues.get(model) ?? { held: 0, waiting: [], lastPlace: 0 };
        this.#queues.set(model, queue);
        return queue;
    }
    /** Hands a place that became free to who waits. */
    #hand() {
        let next;
        for (const queue of this.#queues.values())
            if (queue.waiting.length > 0 && (next === undefined || isBefore(queue, next)))
                next = queue;
        const go = next?.waiting.shift();
        if (next === undefined || go === undefined)
            this.#free += 1;
        else {
            this.#give(next);
            go();
        }
    }
    #give(queue) {
        queue.held += 1;
        queue.lastPlace = this.#places += 1;
    }
}
function isBefore(one, other) {
    return one.held < other.held || (one.held === other.held && one.lastPlace < other.lastPlace);
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
// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(48488);
// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
// EXTERNAL MODULE: ./src/text/plural.ts
var plural = __webpack_require__(80573);
;// CONCATENATED MODULE: ./src/run/outage.ts
/** Failures in a row, without an answer between them, that make an outage. */
const FAILURES = 10;
/** Requests that must be among them where the server answers, but not as it must, which may be theirs alone (500). */
const REQUESTS = 3;
/** Times that a request may fail while others are answered before it tells nothing of the server. */
const OWN_FAULTS = 2;
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
    /** Times that a request failed before another was answered. */
    #passedBy = new WeakMap();
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
        for (const request of this.#requests)
            this.#passedBy.set(request, (this.#passedBy.get(request) ?? 0) + 1);
        this.#failures = 0;
        this.#requests.clear();
        this.#error = null;
    }
    /** Notes an attempt at a request that failed. */
    failed(error, request) {
        const isAway = error.status === null ? error.failure.kind === 'unreachable' : AWAY.includes(error.status);
        if (!isAway && (this.#passedBy.get(request) ?? 0) >= OWN_FAULTS)
            return;
        this.#failures += 1;
        this.#requests.add(request);
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
const HOUR_MS = 3_600_000;
/** The longest wait that is said as it is: some servers name a time that is none. */
const LONGEST_SAID_MS = 10_000 * HOUR_MS;
/** Redirects without an answer before the address counts as wrong. */
const MAX_REDIRECTS = 3;
/** Time for one attempt after a wait that was asked for. */
const GRACE_MS = 60_000;
/** Share of attempts that are answered from which failures are by chance. */
const WELL_SHARE = 0.75;
/** Share of attempts that are not put off from which those that are may be by chance. */
const OPEN_SHARE = 0.5;
/** Weight of the newest attempt in such shares. */
const WEIGHT = 0.02;
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
    #hasAnswered = false;
    /** Newest failure. */
    #failure;
    #redirects = 0;
    /** Moving shares: of attempts that are answered, those that are put off aside, and of attempts that are not. */
    #answeredShare = 0;
    #openShare = 0;
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
    /** Gives what a limit of the run's that is reached means for a model: where it has not answered once, why it has not. */
    explain(limit) {
        if (limit === undefined || this.#hasAnswered || this.#failure === undefined)
            return limit;
        const { kind, words } = this.#failure;
        return { kind, words: `${limit.words}, and not one answer: ${words}` };
    }
    /** True while the model's server is away, so that failures say nothing about the requests. */
    get isAway() {
        return this.#outage.error !== null && !this.#outage.isDoubtful;
    }
    /** True while most attempts are answered, so that a longer wait after a failure would help nobody. */
    get isWell() {
        return this.#answeredShare >= WELL_SHARE;
    }
    /** True while most attempts are not put off (429): a longer wait of those that are would help nobody, as above. */
    get isOpen() {
        return this.#openShare >= OPEN_SHARE;
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
        this.#answeredShare = moved(this.#answeredShare, 1);
        this.#openShare = moved(this.#openShare, 1);
        this.#wasReached = true;
        this.#hasAnswered = true;
        this.#deadTrials = 0;
        this.#failingSinceMs = null;
    }
    /**
     * Gives what a failure means for the model: a redirect may be of what stands before the server, a page to log in or of
     * maintenance, and is another failure then; where there is nothing else, the address is wrong. A wait that is too long
     * is said, and until when.
     */
    weigh(error) {
        const { kind, status, message, failure } = error;
        if ((kind === 'transient' || kind === 'rate_limited') && isTooLong(error.retryAfterMs))
            return putOff(error);
        if (kind !== 'fatal' || status === null || status >= 400)
            return error;
        this.#redirects += 1;
        if (!this.#hasAnswered && this.#redirects >= MAX_REDIRECTS)
            return error;
        return new provider_error/* ProviderError */.m('transient', message, { status, failureKind: failure.kind, cause: error });
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
        this.#failure = error.failure;
        if (error.kind === 'fatal' || isTooLong(error.retryAfterMs))
            this.#gaveUp ??= error.failure;
        this.#wasReached ||= !isUnreached(error);
        if (error.kind === 'rate_limited') {
            this.#outage.answered();
            this.#openShare = moved(this.#openShare, 0);
        }
        else {
            this.#outage.failed(error, request);
            this.#answeredShare = moved(this.#answeredShare, 0);
        }
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
/** Gives a moving share with the newest attempt in it. */
function moved(share, newest) {
    return share + WEIGHT * (newest - share);
}
/** Gives the failure of a request that is to come back later than a run waits. */
function putOff(error) {
    const { kind, status, retryAfterMs, allowances, mayBePaid, message } = error;
    const waitMs = Math.min(retryAfterMs ?? 0, LONGEST_SAID_MS);
    const until = new Date(Date.now() + waitMs).toISOString().replace(/T(\d\d:\d\d).*/, ' $1 UTC');
    return new provider_error/* ProviderError */.m(kind, `${message} (it asks to come back in ${sayTime(waitMs)}, after ${until})`, {
        ...{ status, retryAfterMs, allowances, mayBePaid },
        failureKind: 'put_off',
        cause: error,
    });
}
function sayTime(ms) {
    if (ms >= 2 * HOUR_MS)
        return `${Math.round(ms / HOUR_MS)} hours`;
    return ms >= 120_000 ? `${Math.round(ms / 60_000)} minutes` : (0,plural/* plural */.LS)(Math.round(ms / 1_000), 'second');
}


/***/ }),

/***/ 5103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ Hedge)
});

// EXTERNAL MODULE: ./src/providers/index.ts + 51 modules
var providers = __webpack_require__(70419);
// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(48488);
;// CONCATENATED MODULE: ./src/run/hedged-request.ts

/** Most repeats that are under way at once, how far their wait grows, and how many that failed do not make it longer. */
const MAX = { atOnce: 2, growth: 4, failed: 3 };
/** A request and its repeats: the first answer counts, and the others are given up: they would hold their places. */
class HedgedRequest {
    #send;
    #mayRepeat;
    #settled = new AbortController();
    #ending = Promise.withResolvers();
    #firstSentMs;
    /** When the newest was sent, or the provider takes another. */
    #sentMs = Infinity;
    #underWay = 0;
    #repeats = 0;
    #failedRepeats = 0;
    #isRefused = false;
    /** The failure that counts where no answer comes, and until when its provider takes no other request. */
    #failure;
    /** @param mayRepeat may forbid more. */
    constructor(send, mayRepeat) {
        this.#send = send;
        this.#mayRepeat = mayRepeat;
        this.#start('first');
    }
    /** The first answer; where none comes the failure of the first request, or one whose provider names a later time. */
    get answer() {
        return this.#ending.promise;
    }
    /** Tells whether one more may be sent: the newest hangs for such a time, longer with each repeat that hung before it. */
    isDue(hangingMs) {
        const growth = Math.min(MAX.growth, 2 ** (this.#repeats - Math.min(MAX.failed, this.#failedRepeats)));
        const isHanging = performance.now() - this.#sentMs >= growth * hangingMs;
        return isHanging && this.#underWay <= MAX.atOnce && !this.#isRefused && this.#mayRepeat();
    }
    /** Sends it once more. */
    repeat() {
        this.#repeats += 1;
        this.#sentMs = performance.now();
        this.#start('repeat');
    }
    #start(which) {
        this.#underWay += 1;
        const begun = () => {
            if (which === 'first')
                this.#firstSentMs = this.#sentMs = performance.now();
        };
        this.#send(begun, { signal: this.#settled.signal, firstSentMs: this.#firstSentMs }).then((answer) => {
            this.#ending.resolve(answer);
            if (this.#repeats > 0)
                this.#settled.abort();
        }, (error) => this.#fail(which, error));
    }
    #fail(which, error) {
        if (which === 'repeat')
            this.#failedRepeats += 1;
        this.#isRefused ||= !isPassing(error);
        this.#underWay -= 1;
        const waitMs = error instanceof provider_error/* ProviderError */.m ? error.retryAfterMs : null;
        const untilMs = waitMs === null ? -Infinity : performance.now() + waitMs;
        this.#sentMs = Math.max(this.#sentMs, untilMs);
        const known = this.#failure;
        const isEqual = untilMs === known?.untilMs && which === 'first';
        if (known === undefined || untilMs > known.untilMs || isEqual)
            this.#failure = { error, untilMs };
        if (this.#underWay === 0)
            this.#ending.reject(this.#failure?.error);
    }
}
/** Tells whether a failure may pass: another request may be answered. */
function isPassing(error) {
    return error instanceof provider_error/* ProviderError */.m && (error.kind === 'transient' || error.kind === 'rate_limited');
}

;// CONCATENATED MODULE: ./src/run/hedge.ts


/** Bounds of the time without an answer after which a request hangs, and how often the time of the others it is. */
const HANGING = { leastMs: 200, mostMs: 30_000, times: 4 };
/** Newest answers by which their time is judged, the fewest that tell it, and the share of them that may be slower. */
const KNOWN = { most: 200, least: 20, slowShare: 0.01 };
/** Part of that time within which another must have been answered: where nobody is, one in that time is sent once more. */
const ALIVE = 0.5;
/** Most repeats for each answer. */
const MOST_SHARE = 0.05;
/** Time after which all that is under way is looked at, again and again. */
const LOOK_MS = 50;
/**
 * Sends a request once more where it hangs, and again where that one does (Dean and Barroso, "The Tail at Scale", 2013):
 * it takes four times as long as 99 % of the newest answers did, a fifth of a second at least; past 30 s nothing is called
 * hanging. Where no other is answered either, one at a time shows whether the model is away.
 */
class Hedge {
    #mostAtOnce;
    #open = new Set();
    #timer;
    #underWay = 0;
    #latenciesMs = [];
    #answers = 0;
    #repeated = 0;
    #repeatedMs = -Infinity;
    #answeredMs = -Infinity;
    /** @param mostAtOnce requests at once up to which one is sent once more. */
    constructor(mostAtOnce = Infinity) {
        this.#mostAtOnce = mostAtOnce;
    }
    /** Gives the hedge for a model: within its `max_concurrency`, and none for a program, which is not given up like a request. */
    static of(model) {
        const isProgram = (0,providers/* findProvider */.lh)(model)?.application?.isProgram === true;
        return new Hedge(isProgram ? 0 : (model.maxConcurrency ?? Infinity));
    }
    /** Gives the first answer, or the failure of the first request where none comes; `mayRepeat` may forbid more. */
    async ask(send, mayRepeat) {
        const request = new HedgedRequest((begun, sending) => this.#timed(send, begun, sending), mayRepeat);
        this.#open.add(request);
        this.#timer ??= setInterval(() => this.#look(), LOOK_MS).unref();
        try {
            return await request.answer;
        }
        finally {
            this.#open.delete(request);
        }
    }
    async #timed(send, begun, sending) {
        let sentMs;
        const noteBegin = () => {
            sentMs = performance.now();
            begun();
        };
        // Counted before it is sent: others are looked at in the same turn.
        this.#underWay += 1;
        try {
            const answer = await send(noteBegin, sending);
            if (sentMs !== undefined)
                this.#note(sentMs);
            return answer;
        }
        finally {
            this.#underWay -= 1;
        }
    }
    #note(sentMs) {
        this.#answers += 1;
        this.#answeredMs = performance.now();
        this.#latenciesMs.push(this.#answeredMs - sentMs);
        if (this.#latenciesMs.length > 2 * KNOWN.most)
            this.#latenciesMs = this.#latenciesMs.slice(-KNOWN.most);
    }
    #look() {
        if (this.#open.size === 0) {
            clearInterval(this.#timer);
            this.#timer = undefined;
        }
        if (this.#answers < KNOWN.least)
            return;
        const hangingMs = Math.max(HANGING.leastMs, HANGING.times * this.#usualMs());
        if (hangingMs > HANGING.mostMs)
            return;
        for (const request of this.#open) {
            if (!this.#hasRoom(hangingMs) || !request.isDue(hangingMs))
                continue;
            this.#repeated += 1;
            this.#repeatedMs = performance.now();
            request.repeat();
        }
    }
    #hasRoom(hangingMs) {
        if (this.#underWay >= this.#mostAtOnce || this.#repeated >= MOST_SHARE * this.#answers)
            return false;
        const now = performance.now();
        return now - this.#answeredMs <= ALIVE * hangingMs || now - this.#repeatedMs >= hangingMs;
    }
    /** Time within which nearly all of the newest answers came. */
    #usualMs() {
        const newest = this.#latenciesMs.slice(-KNOWN.most).toSorted((a, b) => a - b);
        return newest.at(-1 - Math.floor(KNOWN.slowShare * newest.length)) ?? 0;
    }
}


/***/ }),

/***/ 90883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ InstrumentLine)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70370);
/* harmony import */ var _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48488);
/* harmony import */ var _stats_sum_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7404);
/* harmony import */ var _text_estimate_tokens_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60320);
/* harmony import */ var _batch_reserve_room_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96604);
/* harmony import */ var _cost_of_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59411);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35880);
/* harmony import */ var _hedge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5103);
/* harmony import */ var _lost_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76635);
/* harmony import */ var _pace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58409);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47895);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31191);












const NOTHING = { vectors: [], usage: { inputTokens: 0, outputTokens: 0 } };
/** The line to an instrument's model: each request with its retries, under the limits of the run. */
class InstrumentLine {
    #name;
    #model;
    #deps;
    #health;
    #pace;
    #hedge;
    /** Limit of requests at once to this model. */
    #own;
    constructor(name, model, deps) {
        this.#name = name;
        this.#model = model;
        this.#deps = deps;
        this.#hedge = _hedge_js__WEBPACK_IMPORTED_MODULE_4__/* .Hedge */ .y.of(model);
        this.#health = new _health_js__WEBPACK_IMPORTED_MODULE_3__/* .Health */ .Xk(deps.spending.maxOutageMs);
        this.#pace = new _pace_js__WEBPACK_IMPORTED_MODULE_6__/* .Pace */ .o(undefined, deps.peers);
        this.#own = (0,p_limit__WEBPACK_IMPORTED_MODULE_9__/* ["default"] */ .A)(model.maxConcurrency ?? Infinity);
    }
    async complete(prompt, trial) {
        const { provider, spending } = this.#deps;
        const stored = await provider.recall?.(prompt, trial);
        if (stored !== undefined) {
            spending.recalled(1, this.#name);
            return stored;
        }
        return await this.#ask((sending) => provider.complete(prompt, trial, sending), {
            estimate: (completion) => (0,_cost_of_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateUsage */ .OF)(prompt, completion),
            findRange: () => (0,_cost_of_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .costRange */ .nh)(this.#model, (0,_cost_of_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .countCharacters */ .wZ)(prompt)),
        });
    }
    async embed(texts) {
        const { provider, spending } = this.#deps;
        const { embed, recallVectors } = provider;
        if (embed === undefined)
            throw new _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('fatal', `provider \`${this.#model.provider}\` has no embeddings`);
        const stored = (await recallVectors?.(texts)) ?? [];
        const missing = texts.filter((_text, index) => stored[index] === undefined);
        spending.recalled(texts.length - missing.length, this.#name);
        const estimate = () => ({ inputTokens: (0,_text_estimate_tokens_js__WEBPACK_IMPORTED_MODULE_10__/* .estimateTokens */ .b)(missing), outputTokens: 0 });
        const characters = (0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_11__/* .sum */ .c)(missing.map(({ length }) => length));
        const worth = {
            estimate,
            findRange: () => (0,_cost_of_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .costRange */ .nh)({ ...this.#model, maxTokens: 0, params: {} }, characters),
        };
        const asked = missing.length === 0 ? NOTHING : await this.#ask(() => embed(missing), worth);
        const fresh = asked.vectors[Symbol.iterator]();
        return {
            vectors: texts.map((_text, index) => stored[index] ?? fresh.next().value ?? null),
            usage: asked.usage,
        };
    }
    async #ask(send, worth) {
        const { watch, spending, gate, signal } = this.#deps;
        const rest = (0,_pause_js__WEBPACK_IMPORTED_MODULE_7__/* .pause */ .v)(watch, spending.time, signal);
        let hasSent = false;
        const findStop = () => {
            // What was answered in time may be scored a little after it, but nothing is waited for then.
            const late = hasSent || spending.time.isLongOver ? spending.time.find() : undefined;
            return this.#health.gaveUp ?? this.#health.explain(late ?? spending.findSpent());
        };
        const sendOne = (begun, sending) => gate.pass(this.#model, () => {
            signal.throwIfAborted();
            const stop = findStop();
            if (stop !== undefined)
                throw new _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('fatal', stop.words, { failureKind: stop.kind });
            if (sending.signal.aborted)
                throw new _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('transient', 'it was answered meanwhile');
            hasSent = true;
            spending.sentFor(this.#name);
            begun();
            return watch.asking(spending.time.hold(this.#enter(send(sending), worth)));
        });
        const claim = {
            ledger: spending.lines,
            name: this.#name,
            findRange: worth.findRange,
            findKeptUsd: () => 0,
        };
        const mayRepeat = () => !this.#health.isAway && findStop() === undefined && (0,_batch_reserve_room_js__WEBPACK_IMPORTED_MODULE_1__/* .hasRoom */ .AB)(spending, claim);
        const attempt = async () => {
            const release = await (0,_batch_reserve_room_js__WEBPACK_IMPORTED_MODULE_1__/* .reserveRoom */ .C0)(spending, claim);
            const sendEach = (0,_batch_reserve_room_js__WEBPACK_IMPORTED_MODULE_1__/* .reserveRepeats */ .f7)(sendOne, spending, claim);
            const sendHedged = () => this.#hedge.ask(sendEach, mayRepeat);
            return await this.#pace.keep(sendHedged, rest, hasSent).finally(release);
        };
        const asked = await this.#own(() => (0,_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .askUntilAnswered */ .J)(attempt, this.#health, signal, rest));
        if (asked.status === 'failed')
            throw asked.error;
        return asked.value;
    }
    /** Gives what a request gives, and enters its answer, or that it was lost: also where nobody waits for it any more. */
    async #enter(request, { estimate, findRange }) {
        const { spending } = this.#deps;
        const answer = await (0,_lost_js__WEBPACK_IMPORTED_MODULE_5__/* .enterLost */ .D)(request, () => spending.lines.lost(this.#name, findRange().mostUsd));
        const cost = (0,_cost_of_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .costOf */ .ho)(answer.usage, this.#model.price, () => estimate(answer));
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
/* harmony export */   bm: () => (/* binding */ whyUnjailed),
/* harmony export */   cu: () => (/* binding */ whichJail)
/* harmony export */ });
/* harmony import */ var _round_dollars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46123);

/** Gives why no jail held what the instruments ran; null where one did, and where they ran nothing. */
function whyUnjailed(planned) {
    const reasons = Object.values(planned).map((one) => (one.model === null ? one.whyUnjailed?.() : null));
    return reasons.find((reason) => reason != null) ?? null;
}
/** Names the kind of jail that held what the instruments ran; null where none did, and where they ran nothing. */
function whichJail(planned) {
    const names = Object.values(planned).map((one) => (one.model === null ? one.whichJail?.() : null));
    return names.find((name) => name != null) ?? null;
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
/** Gives what a request gives, and enters that its answer, if there was one, was lost, or was none that can be used. */
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
    if (error.mayBePaid)
        return true;
    if (error.kind !== 'transient' || (0,_health_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreached */ .mI)(error))
        return false;
    return error.status === null || LOST_BEHIND.includes(error.status);
}


/***/ }),

/***/ 58409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Pace)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(48488);
;// CONCATENATED MODULE: ./src/run/credit.ts
/** Time until more may be known, where all that a server said was used up. */
const UNTOLD_MS = 250;
/** Time after that in which a limit is full again: what was said then says nothing any more. */
const STALE_MS = 10_000;
/** Requests put off in spite of a refill, after which there is none. */
const REFUSALS = 2;
/** What remains, with each answer, of the guess that a server says late what is left. */
const STILL_LATE = 0.98;
/**
 * Reckons how long a server takes no more requests, by what it said last. Its limit is refilled drop by drop, as
 * OpenAI's and Anthropic's are, unless requests are put off that would then have been let in: it may be refilled only
 * when its time is over.
 */
class Credit {
    #told;
    #refusals = 0;
    /** Part of the time of an answer after which the server says what is left; until it is seen: none. */
    #late = 0;
    /** Notes what was said, unless something newer was; `takes` is what one request takes. */
    note(told, takenSince, takes) {
        const last = this.#told;
        if (last !== undefined && told.number <= last.number)
            return;
        if (last !== undefined && told.answeredMs < last.sentMs + last.allowance.resetMs) {
            const unfilled = last.allowance.remaining - takenSince(last.number) + takenSince(told.number);
            if (told.allowance.remaining >= unfilled + takes)
                this.#refusals = 0;
        }
        this.#told = told;
        this.#late *= STILL_LATE;
    }
    /** Gives the milliseconds until one more request is let in, of a limit that so many may share; 0: now. */
    waitMs(nowMs, takenSince, takes, sharers = 1) {
        if (this.#told === undefined || this.#told.allowance.resetMs === 0)
            return 0;
        const { allowance, number, sentMs, answeredMs } = this.#told;
        const untilFullMs = answeredMs + allowance.resetMs - nowMs;
        if (untilFullMs < -STALE_MS)
            return 0;
        const lacking = takes + takenSince(number) - allowance.remaining;
        if (lacking <= 0)
            return 0;
        // Others take what is refilled, too, and so put one another off.
        const perMs = this.#refusals < REFUSALS * sharers ** 2 ? refillOf(allowance) / sharers : 0;
        const refilledMs = nowMs - sentMs - this.#late * (answeredMs - sentMs);
        if (perMs > 0)
            return Math.max(0, lacking / perMs - refilledMs);
        if (untilFullMs > 0)
            return untilFullMs;
        return lacking <= (allowance.limit ?? Infinity) ? 0 : UNTOLD_MS;
    }
    /** Notes that a request was put off; that counts where only a refill could have let it in. */
    refused(sentMs, takenSince) {
        if (this.#told === undefined)
            return;
        const { allowance, number, answeredMs } = this.#told;
        const isInForce = sentMs >= answeredMs && sentMs < answeredMs + allowance.resetMs;
        if (!isInForce || takenSince(number) < allowance.remaining)
            return;
        this.#late = 1;
        this.#refusals += 1;
    }
}
/** Gives the refill in a millisecond, at least: what is left is told in whole ones, and one more may be nearly there. */
function refillOf({ limit, remaining, resetMs }) {
    if (limit === null)
        return 0;
    const lacking = limit - remaining;
    return Math.max(lacking - 1, lacking / 2, 0) / resetMs;
}

;// CONCATENATED MODULE: ./src/run/hints.ts


/** Longest time for which nothing is sent because of hints. */
const PATIENCE_MS = { first: 2_000, least: 10, most: 60_000 };
/** What it is multiplied by when a request that put hints to the test was let in, and when it was put off. */
const AFTER = { broken: 0.5, strained: 0.9, trusted: 0.97, free: 1, putOff: 4 };
/** Time held back from which on hints are in doubt, however much they say. */
const LONG_MS = 500;
/** Time by which a request is far too early, however long it has waited. */
const FAR_MS = 5_000;
/** Least time that is waited: a timer knows no less. */
const LEAST_MS = 1;
/** Requests that were put off and are remembered, to know what those after a hint took. */
const MAX_PUT_OFF = 1_000;
/** Weight of one request in means: of what one takes, and of those let in that were far too early. */
const WEIGHT = 0.1;
/** Share of requests far too early that a server lets in, from which on those it puts off are put off for other reasons. */
const WRONG = 0.25;
/**
 * Tells how long to wait by what a server says that it will still take, so that it puts nothing off. A server may say
 * too little: after a while a request is sent in spite of it, the sooner the more were let in that it spoke against, the
 * later the more of them were put off.
 */
class Hints {
    #credits = new Map();
    #means = new Map();
    #sent = 0;
    #putOff = [];
    #patienceMs = PATIENCE_MS.first;
    #heldSinceMs = null;
    /** Share of requests far too early that were let in. */
    #letIn = 0;
    /** Gives the milliseconds to wait until the next request, where so many models may share a limit. */
    waitMs(nowMs, sharers = 1) {
        const waitMs = this.#reckon(nowMs, sharers);
        if (waitMs === 0)
            return 0;
        this.#heldSinceMs ??= nowMs;
        return Math.max(0, Math.min(waitMs, this.#heldSinceMs + this.#patienceMs - nowMs));
    }
    /** Notes that a request is sent. */
    sent(nowMs, sharers = 1) {
        const [earlyMs, heldMs] = [this.#reckon(nowMs, sharers), nowMs - (this.#heldSinceMs ?? nowMs)];
        this.#heldSinceMs = null;
        this.#sent += 1;
        const test = earlyMs > 0
            ? earlyMs > Math.min(heldMs, FAR_MS)
                ? 'broken'
                : 'strained'
            : heldMs < LONG_MS
                ? 'free'
                : 'trusted';
        return { number: this.#sent, sentMs: nowMs, test };
    }
    /** Notes the answer to a request, and what was said with it. */
    answered({ number, test }, answer, nowMs) {
        this.#patienceMs = Math.max(PATIENCE_MS.least, AFTER[test] * this.#patienceMs);
        if (test === 'broken')
            this.#letIn += WEIGHT * (1 - this.#letIn);
        const { allowances = [], latencyMs, usage } = answer;
        for (const { of } of allowances)
            this.#learn(of, usage);
        this.#hear(allowances, { number, sentMs: nowMs - (latencyMs ?? 0), answeredMs: nowMs });
    }
    /** Notes that a request failed; one that was put off has taken nothing. */
    failed(sent, error, nowMs) {
        if (error.kind !== 'rate_limited')
            return;
        const { number, sentMs, test } = sent;
        this.#putOff.push(number);
        if (this.#putOff.length > MAX_PUT_OFF)
            this.#putOff = this.#putOff.slice(-MAX_PUT_OFF / 2);
        if (test === 'broken')
            this.#letIn -= WEIGHT * this.#letIn;
        if (isEarly(sent))
            this.#endure(error.retryAfterMs ?? 0);
        else
            for (const [of, credit] of this.#credits)
                credit.refused(sentMs, this.#takenSince(of));
        this.#hear(error.allowances, { number, sentMs: nowMs, answeredMs: nowMs });
    }
    #endure(toldMs) {
        if (this.#letIn > WRONG)
            return;
        this.#patienceMs = Math.min(PATIENCE_MS.most, Math.max(AFTER.putOff * this.#patienceMs, toldMs));
    }
    #hear(allowances, answer) {
        for (const allowance of allowances) {
            const credit = this.#credits.get(allowance.of) ?? new Credit();
            this.#credits.set(allowance.of, credit);
            credit.note({ ...answer, allowance }, this.#takenSince(allowance.of), this.#meanOf(allowance.of));
        }
        if (allowances.length > 0)
            this.#putOff = this.#putOff.filter((one) => one > answer.number);
    }
    #reckon(nowMs, sharers) {
        let waitMs = 0;
        for (const [of, credit] of this.#credits)
            waitMs = Math.max(waitMs, credit.waitMs(nowMs, this.#takenSince(of), this.#meanOf(of), sharers));
        return waitMs < LEAST_MS ? 0 : waitMs;
    }
    #takenSince(of) {
        return (number) => {
            const putOff = this.#putOff.reduce((count, one) => count + (one > number ? 1 : 0), 0);
            return (this.#sent - number - putOff) * this.#meanOf(of);
        };
    }
    #meanOf(of) {
        return of === 'requests' ? 1 : (this.#means.get(of) ?? 0);
    }
    #learn(of, usage) {
        if (of === 'requests' || usage === undefined)
            return;
        const [input, output] = [usage.inputTokens ?? 0, usage.outputTokens ?? 0];
        const taken = { tokens: input + output, input_tokens: input, output_tokens: output }[of];
        const mean = this.#means.get(of);
        this.#means.set(of, mean === undefined ? taken : mean + WEIGHT * (taken - mean));
    }
}
/** Tells whether a request was sent in spite of hints. */
function isEarly({ test }) {
    return test === 'broken' || test === 'strained';
}
/** Gives the failure for which a request waits that was not sent yet, with the time that the server has named; 0: none. */
function held(namedMs = 0) {
    const retryAfterMs = namedMs > 0 ? namedMs : null;
    return new provider_error/* ProviderError */.m('rate_limited', 'the server takes no more for now', { retryAfterMs });
}

;// CONCATENATED MODULE: ./src/run/pace-window.ts
/** Time without a request that ends a window. */
const PAUSE_MS = 2_000;
/** Begins a window. */
function openWindow(nowMs) {
    return { startedMs: nowMs, lastMs: nowMs, endedMs: null, sent: 0, putOff: 0, hasFailed: false };
}
/** Tells whether nothing was sent for so long that a window says nothing of a pace. */
function isStale({ lastMs }, nowMs) {
    return nowMs - lastMs > PAUSE_MS;
}
/** Gives what became of the requests of a window. */
function tallyOf({ sent, putOff, startedMs, lastMs, endedMs }) {
    return { sent, putOff, seconds: Math.max(1, (endedMs ?? lastMs) - startedMs) / 1_000 };
}
/** Gives the share of requests that were put off. */
function shareOf({ sent, putOff }) {
    return putOff / sent;
}
/** Gives the requests a second that were let in; half a one more, so that no bad moment counts for nothing. */
function letInOf({ sent, putOff, seconds }) {
    return (sent - putOff + 0.5) / seconds;
}

;// CONCATENATED MODULE: ./src/run/pace-trial.ts

/** Requests that would be put off after a cut that is of no use: so many must be, to tell. */
const ENOUGH = 12;
/** Share, of that before the cut, which one of use leaves at most. */
const LEFT = 0.4;
/** Share, of that before the cut, and requests put off, from which on the limit itself has fallen. */
const WORSE = { share: 1.5, putOff: 20 };
/** Slower paces of no use after which it is likely that none is: the first may have been too fast for the limit still. */
const DOUBTFUL = 2;
/** How near a pace must be to the least that is tried. */
const NEAR = 1.1;
const NOTHING = { sent: 0, putOff: 0, seconds: 0 };
/**
 * Tells of what use it was to cut a pace. Where a limit puts requests off, hardly any are once the pace is below it; where
 * chance does, as many are at any pace.
 */
class PaceTrial {
    #fromShare;
    /** The pace at which it shows at the latest. */
    leastPerSecond;
    #seen = NOTHING;
    #all = NOTHING;
    #early = 0;
    /** @param fromShare share that was put off before the cut. */
    constructor(fromShare, leastPerSecond) {
        this.#fromShare = fromShare;
        this.leastPerSecond = leastPerSecond;
    }
    /** What became of the requests since the cut, or since it went on with others. */
    get seen() {
        return this.#seen;
    }
    /** Share that was put off of all requests since the cut. */
    get share() {
        return shareOf(this.#all);
    }
    /** True once a second slower pace was of no use either. */
    get isDoubtful() {
        return this.#early >= DOUBTFUL;
    }
    /** Notes what became of more requests. */
    add(tally) {
        this.#seen = addUp(this.#seen, tally);
        this.#all = addUp(this.#all, tally);
    }
    /** Tells what is known of the cut, where the pace is now as given; `early`: it must go on with other requests. */
    look(perSecond) {
        const share = shareOf(this.#seen);
        if (share > WORSE.share * this.#fromShare && this.#seen.putOff >= WORSE.putOff)
            return 'worse';
        if (this.#seen.sent * this.#fromShare < ENOUGH)
            return 'open';
        if (share <= LEFT * this.#fromShare)
            return 'useful';
        return perSecond > NEAR * this.leastPerSecond ? 'early' : 'useless';
    }
    /** Goes on with requests to come, since it is early. */
    goOn() {
        this.#early += 1;
        this.#seen = NOTHING;
    }
    /** Gives a trial of the same cut, with requests to come. */
    again() {
        return new PaceTrial(this.#fromShare, this.leastPerSecond);
    }
}
function addUp(seen, { sent, putOff, seconds }) {
    return { sent: seen.sent + sent, putOff: seen.putOff + putOff, seconds: seen.seconds + seconds };
}

;// CONCATENATED MODULE: ./src/run/limit.ts


/** Share of requests that may be put off. */
const TOLERATED = 0.04;
/** Requests a second below which nothing is paced: there the provider's own waits tell enough. */
const SLOWEST = 1;
/** Growth from window to window until the first request is put off. */
const RISE = 1.5;
/** Growth in a second; after some windows without trouble it doubles with each, up to the most. */
const GROWTH = { usual: 0.01, windows: 3, most: 0.15 };
/** Growth while little is known: with so many requests sent the limit is known to about one. */
const UNSURE = 2;
/** Part that a cut leaves: of what was let in, and at least of the pace, since few requests tell little. */
const CUT = { letIn: 0.98, least: 0.5 };
/** How often the pace may be what was really sent, to grow. */
const TRIED_TIMES = 2;
/** Part of the pace that remains where a few are put off, and how often in a row before they count as put off by chance. */
const STEP = { back: 0.99, toGood: 0.97, times: 3 };
/** Part of what is let in that is tried at least: of a rise's few requests, a burst may have let in most. */
const TRIED = { rising: 0.4, usual: 0.8 };
/** Time and requests after the rise in which all of a window must have been let in, or there is no limit. */
const SEARCH = { seconds: 4, sent: 40 };
/** What remains, from window to window, of the share that is put off by chance. */
const STILL_BY_CHANCE = 0.8;
/** How much a greedy pace gives way to its peers with each cut. */
const GIVES_WAY = 0.1;
/**
 * Finds the pace at which a server puts nothing off. It rises until something is put off, falls to what was let in, and
 * then grows slowly, in which the last pace without trouble holds it up. What is put off whatever the pace is left alone.
 */
class Limit {
    #perSecond;
    #isRising;
    #isSettled = false;
    #sent = 0;
    /** Since the rise. */
    #search = { seconds: 0, sent: 0 };
    /** Windows in a row without trouble, and with little. */
    #calm = 0;
    #uneasy = 0;
    /** Highest pace at which nothing was put off. */
    #goodPerSecond = 0;
    /** Share that is put off by chance. */
    #chance;
    #trial = null;
    constructor(perSecond, chance, isRising) {
        this.#perSecond = Math.max(SLOWEST, perSecond);
        this.#chance = chance;
        this.#isRising = isRising;
    }
    /** Begins at a pace that may be too slow; `chance` is the share that is known to be put off by chance. */
    static search(perSecond, chance) {
        return new Limit(perSecond, chance, true);
    }
    /** Begins at a pace that was cut from none, where a share was put off. */
    static cut(perSecond, fromShare) {
        const limit = new Limit(perSecond, 0, false);
        limit.#trial = new PaceTrial(fromShare, limit.#perSecond);
        return limit;
    }
    /** Requests a second. */
    get perSecond() {
        return this.#perSecond;
    }
    /** Takes another pace. */
    set perSecond(perSecond) {
        this.#perSecond = Math.max(SLOWEST, perSecond);
    }
    /** Takes up a pace, where it is a faster one, after a stop: what was put off in that was none by chance. */
    resume(perSecond) {
        if (perSecond <= this.#perSecond)
            return;
        this.#perSecond = perSecond;
        this.#trial = this.#trial?.again() ?? null;
    }
    /** True until something is put off. */
    get isRising() {
        return this.#isRising;
    }
    /** True once nothing was put off after a cut. */
    get isSettled() {
        return this.#isSettled;
    }
    /** Share that is put off by chance, at any pace. */
    get chance() {
        return this.#chance;
    }
    /**
     * Sets the pace by what became of a window of requests; false: going slower is of no use.
     *
     * @param greed how far the pace is above its peers', to which it then gives way.
     */
    judge(window, greed) {
        const tally = tallyOf(window);
        this.#sent += tally.sent;
        this.#chance *= STILL_BY_CHANCE;
        const share = shareOf(tally);
        const trial = this.#trial;
        trial?.add(tally);
        const seen = trial?.seen ?? tally;
        const known = this.#endTrial();
        if (known === 'useless' || this.#hasFailedToSettle(tally)) {
            this.#chance = trial?.share ?? share;
            return false;
        }
        if (share <= this.#chance)
            this.#speedUp(window, greed);
        else if (share > TOLERATED + this.#chance)
            this.#slowDown(seen, greed);
        else
            this.#stepBack(share, greed);
        return true;
    }
    #hasFailedToSettle({ sent, putOff, seconds }) {
        if (this.#isRising)
            return false;
        if (this.#trial === null || putOff <= this.#chance * sent)
            this.#isSettled = true;
        this.#search.seconds += seconds;
        this.#search.sent += sent;
        return !this.#isSettled && this.#search.seconds > SEARCH.seconds && this.#search.sent > SEARCH.sent;
    }
    /** Gives what is known of the use of a cut, and ends its trial where that is enough. */
    #endTrial() {
        const known = this.#trial?.look(this.#perSecond) ?? 'open';
        if (known === 'early')
            this.#trial?.goOn();
        else if (known !== 'open')
            this.#trial = null;
        return known;
    }
    #speedUp(window, greed) {
        this.#calm += 1;
        this.#uneasy = 0;
        const { sent, seconds } = tallyOf(window);
        // A few requests may have been let in by what the limit had left.
        this.#goodPerSecond = this.#isRising && sent < 5 ? this.#perSecond / RISE : this.#perSecond;
        // What was not tried is not known to be let in: with few at once, or slow answers, the pace is not what holds them up.
        if (this.#perSecond > TRIED_TIMES * (sent / seconds))
            return;
        if (this.#isRising) {
            this.#perSecond *= RISE;
            return;
        }
        if (window.hasFailed)
            return;
        const usual = GROWTH.usual * 2 ** Math.max(0, this.#calm - GROWTH.windows) * seconds;
        const growth = Math.max(usual, UNSURE / this.#sent) / greed;
        this.#perSecond *= 1 + Math.min(growth, GROWTH.most * seconds);
    }
    #slowDown(seen, greed) {
        const triedPart = this.#isRising ? TRIED.rising : TRIED.usual;
        const leastPerSecond = (triedPart * (seen.sent - seen.putOff - 1)) / seen.seconds;
        this.#trial ??= new PaceTrial(shareOf(seen), Math.max(SLOWEST, leastPerSecond));
        // The least pace is to tell soon what is only likely.
        const letIn = this.#trial.isDoubtful ? 0 : (CUT.letIn * letInOf(seen)) / (1 - this.#chance);
        const perSecond = Math.max(letIn, this.#takeGood(), this.#trial.leastPerSecond);
        this.#isRising = false;
        [this.#calm, this.#uneasy] = [0, 0];
        this.#give(Math.min(1, Math.max(CUT.least, perSecond / this.#perSecond)), greed);
    }
    #stepBack(share, greed) {
        const good = this.#takeGood();
        this.#calm = 0;
        this.#uneasy += 1;
        if (this.#uneasy > STEP.times)
            this.#chance = Math.max(this.#chance, share);
        else
            this.#give(good > 0 ? Math.max(STEP.toGood, good / this.#perSecond) : STEP.back, greed);
    }
    #give(part, greed) {
        this.perSecond = this.#perSecond * part * Math.min(1, greed ** -GIVES_WAY);
    }
    /** Gives the highest pace without trouble, 0 where it is in doubt: there is trouble at one that is no higher. */
    #takeGood() {
        if (this.#goodPerSecond >= this.#perSecond)
            this.#goodPerSecond = 0;
        return this.#goodPerSecond;
    }
}

;// CONCATENATED MODULE: ./src/run/opening.ts
const REQUESTS = 50;
const GAP_MS = 1;
/** The first requests to a model, one after another: a limit shows before all that may go at once are sent. */
class Opening {
    #left = REQUESTS;
    #nextMs = -Infinity;
    get isOver() {
        return this.#left === 0;
    }
    /** Gives the milliseconds that the next request waits. */
    next(nowMs) {
        if (this.isOver)
            return 0;
        this.#left -= 1;
        const atMs = Math.max(nowMs, this.#nextMs);
        this.#nextMs = atMs + GAP_MS;
        return atMs - nowMs;
    }
    end() {
        this.#left = 0;
    }
}

// EXTERNAL MODULE: ./src/run/peers.ts
var run_peers = __webpack_require__(17144);
;// CONCATENATED MODULE: ./src/run/stops.ts
/** Least time in which nothing is let in, and fewest requests put off in it, that make a stop: most are short. */
const STOP = { ms: 200, putOff: 5 };
/** Fewest requests let in between stops that tell a pace: where chance puts off, a few are let in between long waits. */
const FEWEST = 10;
/** Part of what is let in on the whole that makes a pace. */
const PART = 0.95;
/**
 * Sees stops: a server that counts the requests of a minute lets nothing in once they are spent, however slowly it is
 * asked. What it lets in from the end of one stop to the end of the next tells a pace that needs no further one.
 */
class Stops {
    #openedMs = 0;
    #lastMs = 0;
    #letIn = 0;
    #putOff = 0;
    /** Notes that a request was put off. */
    putOff() {
        this.#putOff += 1;
    }
    /** Notes that a request was let in, by when it was sent; gives a pace, in requests a second, where a stop ends that tells one. */
    letIn(sentMs) {
        const isEnd = this.#putOff >= STOP.putOff && sentMs - this.#lastMs >= STOP.ms;
        const perSecond = isEnd && this.#letIn >= FEWEST ? (PART * this.#letIn * 1_000) / (sentMs - this.#openedMs) : null;
        if (isEnd || this.#letIn === 0)
            [this.#openedMs, this.#letIn] = [sentMs, 0];
        this.#letIn += 1;
        this.#lastMs = Math.max(this.#lastMs, sentMs);
        this.#putOff = 0;
        return perSecond;
    }
}

;// CONCATENATED MODULE: ./src/run/turns.ts

/** Time that may be caught up: always, and at most where a timer was that late since this process was busy. */
const LATE_MS = { usual: 50, most: 250 };
/** Turns of requests, one after another at a pace; time that was lost is caught up as far as the server's burst allows. */
class Turns {
    #nextMs = -Infinity;
    #usualLateMs = LATE_MS.usual;
    #mostLateMs = LATE_MS.most;
    #lateMs = LATE_MS.usual;
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** Begins anew at a pace, with a server that lets in so many requests at once: half of them are left for its own delays. */
    begin(perSecond, burst) {
        const burstMs = ((burst - 1) / 2 / perSecond) * 1_000;
        this.#usualLateMs = Math.min(LATE_MS.usual, burstMs);
        this.#mostLateMs = Math.min(LATE_MS.most, (LATE_MS.most / LATE_MS.usual) * burstMs);
        this.#lateMs = this.#usualLateMs;
        this.#nextMs = this.#clock() + 1_000 / perSecond;
    }
    /** Resolves when it is the turn of the next request; the pace may change meanwhile. */
    async next(findPerSecond, pause) {
        const waitMs = this.#nextMs - this.#clock();
        if (waitMs >= 1) {
            await pause(waitMs, held());
            const lateMs = this.#clock() - this.#nextMs;
            this.#lateMs = Math.min(Math.max(this.#usualLateMs, lateMs), this.#mostLateMs);
        }
        this.#nextMs = Math.max(this.#nextMs, this.#clock() - this.#lateMs) + 1_000 / findPerSecond();
    }
}

;// CONCATENATED MODULE: ./src/run/own-waits.ts
/**
 * Time between two requests, at least, and as parts of the named time: at least, and with each request that was told one.
 * So a few go soon, and of 200 the last when the time is over.
 */
const GAP = { leastMs: 15, least: 1 / 500, more: 1 / 20_000 };
/** Least part of the time that passes by which what is named moves on where each request is told a time of its own. */
const MOVING = 0.5;
/** Time in which all who wait for theirs come back, as times the one named and beyond it: who is then put off was told none. */
const BACK = { times: 1.1, beyondMs: 500 };
/** How far one common moment falls back, and is spread, where it is named in whole seconds. */
const SECONDS = { backMs: 500, spreadMs: 1_100 };
/**
 * Sees that a server which has let nothing in yet tells each request a time of its own, and no common one at which it lets
 * in again: what is sent later is told a later one. Then the sooner all have been told, the sooner all are let in.
 */
class OwnWaits {
    #isOver = false;
    #told = 0;
    #namedMs = 0;
    #firstMs = 0;
    #lastMs = 0;
    #until = { least: Infinity, most: -Infinity };
    #hasFallen = false;
    /** Notes that a request was put off, and the time that was named. */
    putOff(namedMs, nowMs) {
        if (this.#isOver || namedMs === null)
            return;
        if (this.#told === 0)
            this.#firstMs = nowMs;
        this.#told += 1;
        [this.#namedMs, this.#lastMs] = [namedMs, nowMs];
        const { least, most } = this.#until;
        const untilMs = nowMs + namedMs;
        this.#hasFallen ||= untilMs < most - SECONDS.backMs;
        this.#until = { least: Math.min(least, untilMs), most: Math.max(most, untilMs) };
    }
    /** Requests that were put off for a time that was named. */
    get told() {
        return this.#told;
    }
    /** When the first of them come back. */
    get backMs() {
        return this.#firstMs + this.#namedMs;
    }
    /** True from the first of them until a request was let in. */
    get isOpen() {
        return this.#told > 0 && !this.#isOver;
    }
    /** Notes that a request was let in. */
    end() {
        this.#isOver = true;
    }
    /** Time between two requests; Infinity where they are told of none of their own. */
    get gapMs() {
        const spreadMs = this.#until.most - this.#until.least;
        const isCommon = this.#hasFallen && spreadMs <= SECONDS.spreadMs;
        const toldMs = this.#lastMs - this.#firstMs;
        const isBelieved = toldMs <= BACK.times * this.#namedMs + BACK.beyondMs;
        const isOwn = this.isOpen && isBelieved && !isCommon && spreadMs >= MOVING * toldMs;
        if (!isOwn)
            return Infinity;
        return Math.max(GAP.leastMs, Math.max(GAP.least, GAP.more * this.#told) * this.#namedMs);
    }
}

;// CONCATENATED MODULE: ./src/run/wall.ts

/** Newest requests that are looked at. */
const NEWEST = 32;
/** How many more put off than let in make a wall: at first, and after one that was none. */
const SURE = { first: 6, doubted: 16 };
/** How many fewer make one likely. */
const LIKELY = 3;
/** For how many put off one counts that was let in: at first, and after a wall that was none. */
const RELIEF = { first: 1, doubted: 3 };
/** Longest time between two probes. */
const MAX_PROBE_MS = 1_000;
/** Requests that are remembered, at least. */
const MEMORY = 256;
/** Time in which what is let in is counted: most servers let in at once what they let in in a tenth of a second. */
const BURST_MS = 100;
/** Time in which requests count as sent at once. */
const AT_ONCE_MS = 10;
/** How often the time in which requests are put off must be over until one that was not counts as let in. */
const CERTAIN = 2;
/** Time after which a request that was not put off was surely let in, where none is known to be. */
const LET_IN_MS = 200;
/** Longest time in which a request is put off that is counted with: who put off later is seen too late. */
const MAX_LAG_MS = 500;
/** What remains of the longest such time with each request that is put off: one that was slow is soon forgotten. */
const STILL_SLOW = 0.95;
/**
 * Sees within a few requests that a server has begun to put off all that it is sent (429): nearly all of the newest were,
 * and those before were not. Requests that are put off by chance seldom come so close together.
 */
class Wall {
    #tried = [];
    #lagMs = 0;
    #ownWaits = new OwnWaits();
    #state = 'first';
    /** Time after which it is known of a request whether it was put off. */
    get knownAfterMs() {
        return CERTAIN * this.#lagMs;
    }
    /** True where what seemed a wall was none. */
    get isDoubted() {
        return this.#state === 'doubted';
    }
    /** Notes that what seemed a wall was none: the next must be plainer. */
    doubt() {
        this.#state = 'doubted';
    }
    /** Notes that a request is sent. */
    sent(nowMs) {
        const tried = { ms: nowMs, isPutOff: false };
        this.#tried.push(tried);
        if (this.#tried.length > 2 * MEMORY)
            this.#tried = this.#tried.slice(-MEMORY);
        return tried;
    }
    /** Tells, once, that what seemed a wall was none: of many that were each told a time of their own one has come back, and was let in. */
    hasOpened(nowMs) {
        if (!this.#ownWaits.isOpen)
            return false;
        const { told, gapMs, backMs } = this.#ownWaits;
        const opener = this.#tried.find(({ ms, isPutOff }) => {
            const knownMs = ms >= backMs ? this.knownAfterMs : Math.max(LET_IN_MS, this.knownAfterMs);
            return !isPutOff && nowMs - ms >= knownMs;
        });
        if (opener === undefined)
            return false;
        this.#ownWaits.end();
        const wasNone = told >= SURE.first && gapMs < Infinity && opener.ms >= backMs;
        if (wasNone)
            this.doubt();
        return wasNone;
    }
    /** Notes that a request was put off, and the time that was named. */
    putOff(tried, nowMs, namedMs = null) {
        tried.isPutOff = true;
        this.#ownWaits.putOff(namedMs, nowMs);
        this.#lagMs = Math.min(MAX_LAG_MS, Math.max(STILL_SLOW * this.#lagMs, nowMs - tried.ms));
    }
    /** Gives the milliseconds until one more may go: where a wall is likely they go as probes, each later than the last. */
    probeMs(nowMs) {
        const lastMs = this.#tried.at(-1)?.ms;
        if (this.#lagMs === 0 || lastMs === undefined)
            return 0;
        const beyond = this.#pressureOf(this.#listKnown(nowMs)) - SURE[this.#state] + LIKELY;
        if (beyond < 0)
            return 0;
        const gapMs = Math.min(MAX_PROBE_MS, this.knownAfterMs * 2 ** beyond, this.#ownWaits.gapMs);
        return Math.max(0, lastMs + gapMs - nowMs);
    }
    /** Gives what was let in before the wall; null: there is none. */
    find(nowMs) {
        const known = this.#listKnown(nowMs);
        if (this.#pressureOf(known) < SURE[this.#state])
            return null;
        const letInMs = known.filter(({ isPutOff }) => !isPutOff).map(({ ms }) => ms);
        const lastMs = letInMs.at(-1);
        if (lastMs === undefined)
            return null;
        const countIn = (spanMs) => letInMs.filter((ms) => ms > lastMs - spanMs).length;
        return { perSecond: countIn(BURST_MS) / (BURST_MS / 1_000), burst: countIn(AT_ONCE_MS) };
    }
    /**
     * Gives how many more of the newest were put off than let in, since that was last the other way round. Of those beyond a
     * wall nothing is left with the first that is let in.
     */
    #pressureOf(known) {
        const [sure, relief] = [SURE[this.#state], RELIEF[this.#state]];
        let pressure = 0;
        for (const { isPutOff } of known.slice(-NEWEST))
            pressure = isPutOff ? pressure + 1 : Math.max(0, Math.min(sure, pressure) - relief);
        return pressure;
    }
    #listKnown(nowMs) {
        const untilMs = nowMs - this.knownAfterMs;
        // Sought from the newest: this is asked for each request, and few of those that are remembered are still open.
        return this.#tried.slice(0, this.#tried.findLastIndex(({ ms }) => ms <= untilMs) + 1);
    }
}

;// CONCATENATED MODULE: ./src/run/pace.ts










/** Least time and requests of a window of which is judged whether there is a limit, and requests put off that tell of one. */
const WINDOW = { ms: 1_000, requests: 5, putOff: 3 };
/** The same where a pace is judged: shortly after it was begun, and while it rises. */
const SHORT = { ms: 100, requests: 5, rising: 2 };
/** Requests put off, and their share, with which a window need be no longer; and with which it need not even be short. */
const BAD = { putOff: 5, share: 0.1 };
const WORST = { putOff: 6, share: 0.5 };
/** Part of what was let in that a pace begins with where only some are put off. */
const FIRST_PART = 0.95;
/** Time without pacing after one that was of no use; it doubles. */
const UNPACED_MS = { first: 5_000, most: 60_000 };
/** Time after which a request that waits looks whether it still must. */
const LOOK_MS = 250;
/**
 * Finds how many requests a second a model takes: unlimited until it puts requests off (429), all at once or some; then
 * as many as it lets in, and slowly more. Where fewer requests are put off as often, they go unpaced for a while. Where
 * its headers say what it will still take, nothing need be put off.
 */
class Pace {
    #limit = null;
    #begunMs = 0;
    #window;
    /** Share that is put off by chance, as the last pace that was of no use has shown. */
    #chance = 0;
    #unpacedMs = UNPACED_MS.first;
    #unpacedUntilMs = -Infinity;
    #isGivenUp = false;
    #opening = new Opening();
    /** Limits of which the peers were told. */
    #levelled = new WeakSet();
    #wall = new Wall();
    #stops = new Stops();
    #last = { sentMs: -Infinity, putOffMs: -Infinity };
    #line = (0,p_limit/* default */.A)(1);
    /** Line behind it of requests that were never sent: who has waited as it was told to goes before them. */
    #unsentLine = (0,p_limit/* default */.A)(1);
    #hints = new Hints();
    #turns;
    #clock;
    #peers;
    /**
     * @param clock milliseconds that only go up.
     * @param peers paces of models that may share a limit, which this one joins.
     */
    constructor(clock = () => performance.now(), peers = new run_peers/* Peers */.S()) {
        this.#clock = clock;
        this.#turns = new Turns(clock);
        this.#peers = peers;
        peers.join({
            perSecond: () => (this.#limit?.isSettled === true ? this.#limit.perSecond : Infinity),
            take: (perSecond) => {
                if (this.#limit !== null)
                    this.#limit.perSecond = perSecond;
            },
            last: this.#last,
        });
    }
    /** Sends a request, again or for the first time, when it is its turn; learns from how it ends. */
    async keep(send, pause, isAgain = false) {
        const sent = this.#isFree() ? this.#send() : await this.#queue(() => this.#takeTurn(pause), isAgain);
        try {
            const answer = await send();
            const perSecond = this.#stops.letIn(sent.tried.ms);
            if (perSecond !== null)
                this.#resume(perSecond);
            this.#hints.answered(sent.hinted, answer, this.#clock());
            return answer;
        }
        catch (error) {
            if (error instanceof provider_error/* ProviderError */.m) {
                this.#hints.failed(sent.hinted, error, this.#clock());
                // What was sent in spite of hints says nothing about a pace.
                if (!isEarly(sent.hinted) || error.kind !== 'rate_limited')
                    this.#note(error, sent.window);
                if (error.kind === 'rate_limited') {
                    this.#stops.putOff();
                    this.#wall.putOff(sent.tried, this.#clock(), error.retryAfterMs);
                    await this.#lookForWall(pause);
                }
            }
            throw error;
        }
    }
    /** Takes up a pace after a stop: none would have been slow enough for that, and what was put off in it counts no more. */
    #resume(perSecond) {
        this.#limit?.resume(perSecond);
        this.#window = undefined;
    }
    #send() {
        const now = this.#clock();
        this.#last.sentMs = now;
        if (this.#wall.hasOpened(now))
            this.#window = undefined;
        const hinted = this.#hints.sent(now, this.#peers.countPressing(now));
        return { hinted, window: this.#count(now), tried: this.#wall.sent(now) };
    }
    #hintedMs() {
        const now = this.#clock();
        return this.#hints.waitMs(now, this.#peers.countPressing(now));
    }
    #probeMs() {
        return this.#isUnpaced() ? this.#wall.probeMs(this.#clock()) : 0;
    }
    #isFree() {
        return this.#limit === null && this.#opening.isOver && this.#probeMs() === 0 && this.#hintedMs() === 0;
    }
    #queue(turn, isAgain) {
        return isAgain ? this.#line(turn) : this.#unsentLine(() => this.#line(turn));
    }
    async #takeTurn(pause) {
        // After a stop they go one after another again: what is let in may be but one drop.
        if (this.#probeMs() > 0)
            this.#opening = new Opening();
        await this.#untilLet(() => this.#probeMs(), pause);
        const gapMs = this.#opening.next(this.#clock());
        if (gapMs > 0)
            await pause(gapMs, held());
        if (this.#limit !== null)
            await this.#turns.next(() => this.#limit?.perSecond ?? Infinity, pause);
        await this.#untilLet(() => this.#hintedMs(), pause);
        return this.#send();
    }
    /** Waits as long as it is told to; that may change meanwhile. */
    async #untilLet(findMs, pause) {
        for (let isOn = true; isOn && !this.#isGivenUp;) {
            const waitMs = findMs();
            if (waitMs === 0)
                return;
            isOn = await pause(Math.min(waitMs, LOOK_MS), held(this.#hintedMs()));
        }
    }
    /**
     * Counts a request in the window of its sending: what fails late says nothing about a pace that was cut meanwhile. A
     * window is judged when it is known what became of its requests; those that are sent until then count in none.
     */
    #count(now) {
        let window = this.#window;
        if (window === undefined || isStale(window, now))
            window = openWindow(now);
        else if (window.endedMs === null && this.#isLong(window, now))
            window.endedMs = now;
        if (window.endedMs !== null && now >= window.endedMs + this.#wall.knownAfterMs) {
            this.#judge(window, now);
            window = openWindow(now);
        }
        this.#window = window;
        window.lastMs = now;
        if (window.endedMs !== null)
            return undefined;
        window.sent += 1;
        return window;
    }
    #isLong({ startedMs, sent, putOff }, now) {
        const ms = now - startedMs;
        if (this.#limit === null)
            return ms >= WINDOW.ms && sent >= WINDOW.requests;
        if (putOff >= WORST.putOff && putOff >= WORST.share * sent)
            return true;
        const { isRising } = this.#limit;
        if (ms < SHORT.ms || sent < (isRising ? SHORT.rising : SHORT.requests))
            return false;
        if (isRising)
            return true;
        if (putOff >= BAD.putOff && putOff > BAD.share * sent)
            return true;
        return ms >= Math.min(WINDOW.ms, (now - this.#begunMs) / 2);
    }
    #note({ kind }, window) {
        if (kind === 'rate_limited')
            this.#last.putOffMs = this.#clock();
        if (kind === 'rate_limited' && window !== undefined)
            window.putOff += 1;
        if (kind === 'transient' && window !== undefined)
            window.hasFailed = true;
        // Nothing is sent any more, and nobody need wait for a turn to be told so.
        if (kind !== 'fatal')
            return;
        [this.#limit, this.#isGivenUp] = [null, true];
        this.#opening.end();
    }
    /**
     * Begins a search where a wall shows: it is not run against for a whole window. Meanwhile the place of what was put off
     * stays empty, until it is known what became of those sent with it; but not where such a wall was none: it would stay
     * empty for each that is put off by chance.
     */
    async #lookForWall(pause) {
        if (!this.#isUnpaced())
            return;
        const { knownAfterMs, isDoubted } = this.#wall;
        if (knownAfterMs > 0 && !isDoubted)
            await pause(knownAfterMs, held());
        const now = this.#clock();
        const found = this.#isUnpaced() ? this.#wall.find(now) : null;
        if (found === null)
            return;
        this.#begin(Limit.search(found.perSecond, this.#chance), now);
        this.#turns.begin(found.perSecond, found.burst);
        this.#opening.end();
    }
    #isUnpaced() {
        return this.#limit === null && !this.#isGivenUp;
    }
    #begin(limit, now) {
        this.#limit = limit;
        this.#begunMs = now;
        this.#window = undefined;
    }
    #judge(window, now) {
        const limit = this.#limit;
        if (limit === null) {
            const share = shareOf(window);
            // Where none was let in there is nothing to tell a pace by.
            const isLimited = share > TOLERATED && share < 1 && window.putOff >= WINDOW.putOff;
            if (isLimited && now >= this.#unpacedUntilMs)
                this.#begin(Limit.cut(FIRST_PART * letInOf(tallyOf(window)), share), now);
            return;
        }
        if (!limit.judge(window, this.#peers.greedOf(limit.perSecond, now)))
            this.#giveUp(limit, now);
        else if (limit.isSettled && !this.#levelled.has(limit)) {
            this.#levelled.add(limit);
            this.#peers.level(now);
        }
    }
    #giveUp(limit, now) {
        this.#limit = null;
        this.#chance = limit.chance;
        this.#wall.doubt();
        this.#unpacedUntilMs = now + this.#unpacedMs;
        this.#unpacedMs = Math.min(2 * this.#unpacedMs, UNPACED_MS.most);
    }
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
function pause(watch, time, signal) {
    return async (ms, error) => {
        const waitMs = Math.min(ms, time.leftMs + EARLY_MS);
        await watch.waiting(error, waitMs, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(waitMs, undefined, { signal }));
        return time.leftMs > 0;
    };
}


/***/ }),

/***/ 17144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Peers),
/* harmony export */   w: () => (/* binding */ PeersByKey)
/* harmony export */ });
/* harmony import */ var _stats_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7404);

/** Time after which a model that is asked no more, or is put off no more, counts no more. */
const LAPSE_MS = 10_000;
/** Bounds of how far a pace is told that it is from its peers'. */
const GREED = { least: 0.25, most: 4 };
/** Paces of models that may share a limit: who takes more of it than the others gives way, and none starves. */
class Peers {
    #all = [];
    /** Adds a pace. */
    join(peer) {
        this.#all.push(peer);
    }
    /** Counts those that press against a limit now; at least 1. */
    countPressing(nowMs) {
        const isRecent = ({ last }) => nowMs - last.putOffMs < LAPSE_MS;
        return Math.max(1, this.#all.filter((peer) => isHeld(peer, nowMs) || isRecent(peer)).length);
    }
    /**
     * Gives those that are held back one pace, all together what they had: who searches last finds only what the others have
     * left.
     */
    level(nowMs) {
        const held = this.#all.filter((peer) => isHeld(peer, nowMs));
        const perSecond = (0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(held.map((peer) => peer.perSecond())) / held.length;
        for (const peer of held)
            peer.take(perSecond);
    }
    /** Gives how far a pace is above those that are held back, itself among them (over 1), or below. */
    greedOf(perSecond, nowMs) {
        const held = this.#all.filter((peer) => isHeld(peer, nowMs));
        if (held.length < 2)
            return 1;
        const part = (perSecond * held.length) / (0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sum */ .c)(held.map((peer) => peer.perSecond()));
        return Math.min(GREED.most, Math.max(GREED.least, part ** 2));
    }
}
function isHeld({ perSecond, last }, nowMs) {
    return perSecond() !== Infinity && nowMs - last.sentMs < LAPSE_MS;
}
/** Gives models that are asked on one key the same peers, whoever asks: a run, what scores its answers, a rematch. */
class PeersByKey {
    #known = new Map();
    of({ provider, baseUrl, apiKey }) {
        const key = JSON.stringify([provider, baseUrl, apiKey]);
        const peers = this.#known.get(key) ?? new Peers();
        this.#known.set(key, peers);
        return peers;
    }
}


/***/ }),

/***/ 31191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ askUntilAnswered)
/* harmony export */ });
/* harmony import */ var _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48488);
/* harmony import */ var _health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35880);


/** Failures after which a trial is errored; being told to come back later (429) is none, nor is one that is by chance. */
const MAX_FAILURES = 10;
const BASE_MS = 500;
const CAP_MS = 8_000;
/** Failures of a request that are by chance where most others are answered, the longest wait after each, and after more. */
const BY_CHANCE = { failures: 4, ms: 100, moreMs: BASE_MS };
/** Base after a wait that the provider named, as part of it and at least, and cap: it is not to be made a longer one. */
const AFTER_WAIT = { part: 0.1, baseMs: 50, capMs: 1_000 };
/**
 * Asks until there is an answer: full jitter between attempts (base 0.5 s, cap 8 s; Brooker, "Exponential Backoff And
 * Jitter", 2015; a tenth of a second after a failure that is by chance), never before the time the provider named; in an
 * outage only to see whether it is over. Rejects only when aborted, or with an error that is no provider's.
 */
async function askUntilAnswered(attempt, health, signal, pause) {
    const request = Symbol('request');
    let [failures, chances, refusals] = [0, 0, 0];
    for (;;) {
        signal.throwIfAborted();
        await health.untilLet(pause);
        const startedMs = performance.now();
        try {
            const value = await attempt();
            health.answered();
            return { status: 'answered', value };
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (!(thrown instanceof _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m))
                throw thrown;
            const error = health.weigh(thrown);
            health.failed(error, request);
            const isRefused = error.kind === 'rate_limited';
            const isByChance = isRefused
                ? health.isOpen && error.retryAfterMs === null
                : health.isWell && chances < BY_CHANCE.failures;
            if (isRefused)
                refusals += 1;
            else if (isByChance)
                chances += 1;
            // In an outage a failure says nothing about this request.
            else if (!health.isAway)
                failures += 1;
            const isExhausted = failures >= MAX_FAILURES;
            if (isExhausted)
                health.exhausted(error);
            if (isExhausted || isFinal(error))
                return { status: 'failed', error };
            const waitMs = isByChance
                ? (error.retryAfterMs ?? 0) + Math.random() * chanceMs(refusals)
                : findWait(error.retryAfterMs, isRefused ? refusals : failures);
            // Who has waited for long until it failed has waited.
            const waitedMs = isRefused ? 0 : performance.now() - startedMs;
            await pause(Math.max(error.retryAfterMs ?? 0, waitMs - waitedMs), error);
        }
    }
}
function isFinal({ kind, retryAfterMs }) {
    return kind === 'rejected' || kind === 'fatal' || (0,_health_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooLong */ .pn)(retryAfterMs);
}
/** Gives the longest wait after a failure that is by chance; a request that was put off many times waits a little longer. */
function chanceMs(refusals) {
    return refusals > BY_CHANCE.failures ? BY_CHANCE.moreMs : BY_CHANCE.ms;
}
/** Gives the next wait: the provider's own time, then a little jitter, so that not all requests come back at once. */
function findWait(retryAfterMs, times) {
    const growth = 2 ** Math.max(0, times - 1);
    if (retryAfterMs === null)
        return Math.random() * Math.min(CAP_MS, BASE_MS * growth);
    const baseMs = Math.min(BASE_MS, Math.max(AFTER_WAIT.baseMs, AFTER_WAIT.part * retryAfterMs));
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
