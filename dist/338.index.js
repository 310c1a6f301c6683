export const id = 338;
export const ids = [338];
export const modules = {

/***/ 4341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);


/** How often a long cell says how far it is, where lines cannot be written over. */
const LINE_EVERY_MS = 10_000;
const REDRAW_EVERY_MS = 100;
/** Gives a listener that tells on standard error how a run goes: on a terminal in one line that changes, else now and then. */
function showProgress(io) {
    const counts = new Map();
    const clear = io.isTerminal ? '\r\u001b[K' : '';
    let lastMs = performance.now();
    const begin = (cell, total, words) => {
        counts.set(cell, { done: 0, total });
        io.err(`${nameOf(cell)}: ${words}\n`);
    };
    const advance = (cell) => {
        const count = counts.get(cell) ?? { done: 0, total: 0 };
        count.done += 1;
        const now = performance.now();
        const isSoon = now - lastMs < (io.isTerminal ? REDRAW_EVERY_MS : LINE_EVERY_MS);
        if (count.done === count.total || isSoon)
            return;
        lastMs = now;
        io.err(`${clear}${nameOf(cell)}: ${count.done} of ${count.total}${io.isTerminal ? '' : '\n'}`);
    };
    return (progress) => {
        const { cell } = progress;
        switch (progress.kind) {
            case 'cell_started': {
                const total = cell.cases.length * cell.repeat;
                begin(cell, total, `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cell.cases.length, 'case')}, ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(total, 'request')}`);
                return;
            }
            case 'rematch_started': {
                const { requests, trials } = progress;
                begin(cell, requests, `asking again, ${trials} times each: ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(requests, 'request')}`);
                return;
            }
            case 'trial_ended':
                advance(cell);
                return;
            case 'cell_ended':
                io.err(`${clear}${nameOf(cell)}: ${describeRecord(progress.record)}\n`);
                return;
            case 'rematch_ended':
                io.err(`${clear}${nameOf(cell)}: asked again\n`);
        }
    };
}
function nameOf({ benchmark, model }) {
    return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(benchmark.name)} on ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(model.id)}`;
}
function describeRecord({ summary }) {
    const { pass_rate: rate = null, errored = 0 } = summary ?? {};
    const errors = errored > 0 ? `, ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(errored, 'error')}` : '';
    return `${rate === null ? 'nothing scored' : `pass rate ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rate)}`}${errors}`;
}


/***/ }),

/***/ 26403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ RUN_SCHEMA)
/* harmony export */ });
/**
 * The shapes of the results folder (docs/results.md): what a run writes and what compare, check and report read.
 * Only the keys without `?` are required of files made by others. Spelled as in the files, so that one shape serves both.
 */
const RUN_SCHEMA = 'llm-bench/run/1';


/***/ }),

/***/ 25002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ runBenchmarks)
});

// EXTERNAL MODULE: ./src/compare/compare-runs.ts + 14 modules
var compare_runs = __webpack_require__(19098);
// EXTERNAL MODULE: ./src/compare/match-cells.ts
var match_cells = __webpack_require__(7426);
// EXTERNAL MODULE: ./src/compare/settings.ts
var settings = __webpack_require__(20254);
// EXTERNAL MODULE: ./src/domain/record.ts
var record = __webpack_require__(26403);
// EXTERNAL MODULE: ./src/run/combine-trials.ts
var combine_trials = __webpack_require__(57132);
// EXTERNAL MODULE: ./src/run/score-answer.ts
var score_answer = __webpack_require__(65202);
// EXTERNAL MODULE: ./src/run/summarize.ts
var summarize = __webpack_require__(46476);
;// CONCATENATED MODULE: ./src/run/build-record.ts



/** Gives the record of a cell from its results. */
function buildCellRecord(cell, { startedAt, findEvaluator }, results) {
    const { benchmark, model, fingerprint, recipe, files, complete } = cell;
    return {
        benchmark_name: benchmark.name,
        model_id: model.id,
        timestamp: startedAt.toISOString(),
        summary: (0,summarize/* summarize */.e)(results),
        results,
        config: buildConfig(cell, findEvaluator),
        fingerprint,
        recipe,
        ...(Object.keys(files).length > 0 && { files }),
        complete,
    };
}
/** Gives the record of a cell whose model could not be asked at all: every case errored, and why. */
function buildUnaskedRecord(cell, deps, reason) {
    const [first, ...rest] = cell.cases;
    const unasked = (planned) => (0,combine_trials/* combineTrials */.r)(planned, [(0,score_answer/* erroredOutcome */.IR)(reason, 0)]);
    return { ...buildCellRecord(cell, deps, [unasked(first), ...rest.map(unasked)]), unmeasured: reason };
}
/** Gives what a cell's record says was in force. */
function buildConfig({ benchmark, gate, statistics, evaluators, repeat, recipe, model }, findEvaluator) {
    return {
        thresholds: {
            ...(gate.minPassRate !== undefined && { min_pass_rate: gate.minPassRate }),
            ...(gate.maxLatencyMs !== undefined && { max_latency_ms: gate.maxLatencyMs }),
            ...(gate.regressionThreshold !== undefined && { regression_threshold: gate.regressionThreshold }),
        },
        statistics: { alpha: statistics.alpha, power: statistics.power, error_budget: statistics.errorBudget },
        evaluators: evaluators.map(({ name, settings }) => ({
            name,
            version: findEvaluator(name).version,
            settings,
            threshold: benchmark.thresholds === null ? null : (0,score_answer/* passMark */.pA)(name, benchmark.thresholds),
        })),
        benchmark_version: benchmark.version,
        repeat,
        model: recipe.model,
        ...(model.compareTo !== null && { compare_to: model.compareTo }),
    };
}

// EXTERNAL MODULE: ./src/domain/map-texts.ts
var map_texts = __webpack_require__(78231);
;// CONCATENATED MODULE: ./src/run/redact-record.ts

/** By these the parts of a run find each other. */
const NAMES = new Set(['benchmark_name', 'model_id', 'test_id']);
/** Gives a record with `redact` applied to every text in it but names: answers, prompts, cases and evaluators repeat keys. */
function redactRecord(record, redact) {
    const clean = (0,map_texts/* mapTexts */.z)(record, redact, (field) => NAMES.has(field));
    if (clean.recipe === undefined || JSON.stringify(clean.recipe) === JSON.stringify(record.recipe))
        return clean;
    return { ...clean, recipe: { ...clean.recipe, redacted: true } };
}
/** Does the same to a rematch. */
function redactRematch(rematch, redact) {
    return (0,map_texts/* mapTexts */.z)(rematch, redact, (field) => NAMES.has(field));
}

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./src/run/budget.ts
const ROUNDING = 1e-9;
/** Counts what a run spends and says when a limit is reached. Checked before each request, so requests in flight may overshoot. */
class Spending {
    requests = 0;
    inputTokens = 0;
    outputTokens = 0;
    costUsd = 0;
    #answers = new Map();
    #budget;
    #startedMs;
    #clock;
    /** @param clock milliseconds that only go up. */
    constructor(budget, clock = () => performance.now()) {
        this.#budget = budget;
        this.#clock = clock;
        this.#startedMs = clock();
    }
    /** Adds what an answer of a model took. */
    add({ inputTokens, outputTokens }, costUsd, model) {
        this.inputTokens += inputTokens ?? 0;
        this.outputTokens += outputTokens ?? 0;
        this.costUsd += costUsd;
        const { count, costUsd: before } = this.#answers.get(model) ?? { count: 0, costUsd: 0 };
        this.#answers.set(model, { count: count + 1, costUsd: before + costUsd });
    }
    /** Says why so many more requests to a model do not fit into what is left, by what its answers cost so far; undefined where they do. */
    findMisfit(requests, model) {
        const { maxRequests, maxCostUsd } = this.#budget;
        const left = Math.max(0, (maxRequests ?? Infinity) - this.requests);
        if (requests > left)
            return `${requests} requests do not fit into the ${left} left of \`budget.max_requests\``;
        const { count, costUsd } = this.#answers.get(model) ?? { count: 1, costUsd: 0 };
        const [cost, dollarsLeft] = [
            (requests * costUsd) / count,
            Math.max(0, (maxCostUsd ?? Infinity) - this.costUsd),
        ];
        if (cost <= dollarsLeft + ROUNDING)
            return undefined;
        return `${requests} requests, about ${dollars(cost)} US dollars, do not fit into the ${dollars(dollarsLeft)} left of \`budget.max_cost_usd\``;
    }
    /** Gives the sentence that names the limit reached, or undefined while there is something left. */
    findLimit() {
        const { maxRequests, maxMinutes, maxCostUsd } = this.#budget;
        if (maxRequests !== null && this.requests >= maxRequests)
            return `budget spent: ${maxRequests} requests`;
        if (maxCostUsd !== null && this.costUsd >= maxCostUsd)
            return `budget spent: ${maxCostUsd} US dollars`;
        if (maxMinutes !== null && this.#clock() - this.#startedMs >= maxMinutes * 60_000)
            return `budget spent: ${maxMinutes} minutes`;
        return undefined;
    }
}
function dollars(amount) {
    return String(Number(amount.toPrecision(3)));
}

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
;// CONCATENATED MODULE: ./src/run/cell-run.ts



/** A cell while it runs: hands out its trials and, with the last outcome, its record. */
class CellRun {
    cell;
    #outcomes;
    #left;
    #deps;
    #onRecord;
    constructor(cell, deps, onRecord) {
        this.cell = cell;
        this.#outcomes = cell.cases.map(() => []);
        this.#left = cell.cases.length * cell.repeat;
        this.#deps = deps;
        this.#onRecord = onRecord;
    }
    /** Every case once, then every case again: trials of one case are as far apart in time as the run allows. */
    *trials() {
        for (let trial = 1; trial <= this.cell.repeat; trial += 1)
            for (const [index, planned] of this.cell.cases.entries())
                yield { planned, trial, keep: (outcome) => this.#keep(index, trial, outcome) };
    }
    #keep(index, trial, outcome) {
        const outcomes = this.#outcomes[index];
        if (outcomes !== undefined)
            outcomes[trial - 1] = outcome;
        this.#left -= 1;
        if (this.#left === 0)
            this.#onRecord(this.#buildRecord());
    }
    #buildRecord() {
        const results = this.cell.cases.flatMap((planned, index) => {
            const outcomes = this.#outcomes[index] ?? [];
            return (0,json/* isNonEmpty */.J)(outcomes) ? [(0,combine_trials/* combineTrials */.r)(planned, outcomes)] : [];
        });
        if (!(0,json/* isNonEmpty */.J)(results))
            throw new Error('a cell ended without an outcome');
        return buildCellRecord(this.cell, this.#deps, results);
    }
}

// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(48488);
;// CONCATENATED MODULE: ./src/run/health.ts

/** Trials in a row that used up all their attempts before a model counts as down. */
const DEAD_TRIALS = 3;
/** How long a model may answer nothing while requests fail, beyond what it asked us to wait. */
const SILENCE_MS = 180_000;
/** Added to a wait that was asked for: the time for an attempt after it. */
const GRACE_MS = 60_000;
/** Knows whether a model still answers, so that a dead one costs a few requests and minutes, not the whole plan. */
class Health {
    #gaveUp;
    #deadTrials = 0;
    #answeredMs;
    #silentUntilMs;
    #clock;
    /** @param clock milliseconds that only go up. */
    constructor(clock = () => performance.now()) {
        this.#clock = clock;
        this.#answeredMs = clock();
        this.#silentUntilMs = this.#answeredMs + SILENCE_MS;
    }
    /** Why the model was given up; undefined while it is worth asking. */
    get gaveUp() {
        return this.#gaveUp;
    }
    /** Notes an answer. */
    answered() {
        this.#deadTrials = 0;
        this.#answeredMs = this.#clock();
        this.#silentUntilMs = this.#answeredMs + SILENCE_MS;
    }
    /** Notes a failed attempt; a fatal one, or silence for too long, gives the model up. A rejection is an answer of sorts. */
    failed(error) {
        if (error.kind === 'rejected') {
            this.answered();
            return;
        }
        if (error.kind === 'fatal')
            this.#gaveUp ??= error.message;
        const now = this.#clock();
        if (error.retryAfterMs !== null)
            this.#allowFor(error.retryAfterMs, now);
        if (now > this.#silentUntilMs)
            this.#gaveUp ??= `no answer for ${SILENCE_MS / 60_000} minutes: ${error.message}`;
    }
    /** A wait that is asked for again and again is one: who is told to come back each second is not answered. */
    #allowFor(waitMs, now) {
        const longest = this.#answeredMs + SILENCE_MS + waitMs + GRACE_MS;
        this.#silentUntilMs = Math.max(this.#silentUntilMs, Math.min(longest, now + waitMs + GRACE_MS));
    }
    /** Notes a trial that used up its attempts. */
    exhausted(error) {
        this.#deadTrials += 1;
        if (this.#deadTrials >= DEAD_TRIALS)
            this.#gaveUp ??= error.message;
    }
}

;// CONCATENATED MODULE: ./src/run/scheduler.ts

/**
 * Runs one model's tasks, at most `concurrency` at once, and takes the next from its source only when there is room:
 * a million tasks cost no more memory than those in flight.
 */
class Scheduler {
    #limit;
    constructor(concurrency) {
        this.#limit = pLimit(concurrency);
    }
    /** Tasks at once; may be set while tasks run. */
    set concurrency(value) {
        this.#limit.concurrency = value;
    }
    /** Resolves when every task has ended; rejects with the first failure once the tasks in flight have ended. */
    async drain(tasks) {
        const failures = [];
        let inFlight = 0;
        let wake = () => undefined;
        const ended = () => new Promise((resolve) => (wake = resolve));
        const settle = () => {
            inFlight -= 1;
            wake();
        };
        for (const task of tasks) {
            inFlight += 1;
            void this.#limit(task)
                .catch((error) => failures.push(error))
                .finally(settle);
            while (inFlight >= this.#limit.concurrency && failures.length === 0)
                await ended();
            if (failures.length > 0)
                break;
        }
        while (inFlight > 0)
            await ended();
        if (failures.length > 0)
            throw failures[0];
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/run/retry.ts


/** Attempts that may fail before a trial is errored; being told to come back later (429) is no such failure. */
const MAX_FAILURES = 10;
/** The longest wait that a provider may ask for and get. */
const MAX_RETRY_AFTER_MS = 600_000;
const BASE_MS = 500;
const CAP_MS = 8_000;
const CAP_AFTER_WAIT_MS = 1_000;
/**
 * Asks until there is an answer: full jitter between attempts (base 0.5 s, cap 8 s; Brooker, "Exponential Backoff And
 * Jitter", 2015), never before the time the provider named. Rejects only when aborted, or with an error that is no
 * provider's.
 */
async function askUntilAnswered(attempt, health, signal, pause = (ms) => (0,promises_.setTimeout)(ms, undefined, { signal })) {
    let failures = 0;
    for (let attempts = 1;; attempts += 1) {
        signal.throwIfAborted();
        try {
            const value = await attempt();
            health.answered();
            return { status: 'answered', value };
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof provider_error/* ProviderError */.m))
                throw error;
            health.failed(error);
            if (error.kind !== 'rate_limited')
                failures += 1;
            if (failures >= MAX_FAILURES)
                health.exhausted(error);
            if (failures >= MAX_FAILURES || isFinal(error))
                return { status: 'failed', error };
            await pause(waitMs(error, attempts));
        }
    }
}
function isFinal({ kind, retryAfterMs }) {
    return kind === 'rejected' || kind === 'fatal' || (retryAfterMs ?? 0) > MAX_RETRY_AFTER_MS;
}
/** The provider's own time comes first; a little jitter on top keeps those who wait from coming back all at once. */
function waitMs({ retryAfterMs }, attempts) {
    const cap = retryAfterMs === null ? CAP_MS : CAP_AFTER_WAIT_MS;
    return (retryAfterMs ?? 0) + Math.random() * Math.min(cap, BASE_MS * 2 ** (attempts - 1));
}

;// CONCATENATED MODULE: ./src/run/trials.ts



/** Asks one model, one trial at a time: the request with its retries, then the scores. */
class Trials {
    #shared;
    constructor(shared) {
        this.#shared = shared;
    }
    /** Gives the outcome of a trial; a failure to get an answer is an outcome too. */
    async run(cell, { case: item, prompt }, trial) {
        const { provider, health, spending, gate, findEvaluator, signal } = this.#shared;
        let sent = 0;
        const attempt = () => gate(() => {
            const stop = health.gaveUp ?? spending.findLimit();
            if (stop !== undefined)
                throw new provider_error/* ProviderError */.m('fatal', stop);
            sent += 1;
            spending.requests += 1;
            return provider.complete(prompt, trial);
        });
        const asked = await askUntilAnswered(attempt, health, signal);
        if (asked.status === 'failed')
            return (0,score_answer/* erroredOutcome */.IR)(asked.error.message, sent);
        const { benchmark, model, evaluators } = cell;
        const outcome = await (0,score_answer/* scoreAnswer */.V9)(item, asked.value, sent, {
            uses: evaluators,
            thresholds: benchmark.thresholds,
            findEvaluator,
            price: model.price,
        });
        spending.add(asked.value.usage, outcome.cost_usd ?? 0, model.id);
        return outcome;
    }
}

;// CONCATENATED MODULE: ./src/run/run-plan.ts







/** Puts every case of every cell to its model and scores the answers; models run side by side, a model's cells in order. */
async function runPlan(plan, deps) {
    const spending = new Spending(plan.budget);
    const gate = pLimit(plan.concurrency);
    const models = Map.groupBy(plan.cells, (cell) => cell.model);
    const runs = [...models].map(async ([model, cells]) => {
        const access = await deps.openModel(model);
        if (access.status === 'unavailable')
            return cells.map((cell) => buildUnaskedRecord(cell, deps, access.reason));
        const { provider } = access;
        const trials = new Trials({ provider, health: new Health(), spending, gate, ...deps });
        const scheduler = new Scheduler(Math.min(model.maxConcurrency ?? plan.concurrency, plan.concurrency));
        try {
            return await runCells(cells, trials, scheduler, deps);
        }
        finally {
            await provider.close();
        }
    });
    const records = (await Promise.all(runs)).flat();
    return { cells: inOrderOf(plan.cells, records), spending };
}
async function runCells(cells, trials, scheduler, deps) {
    const records = [];
    const cellRuns = cells.map((cell) => new CellRun(cell, deps, (record) => {
        records.push(record);
        deps.onProgress({ kind: 'cell_ended', cell, record });
    }));
    await scheduler.drain(tasksOf(cellRuns, trials, deps.onProgress));
    return records;
}
/** The tasks of all cells, made one at a time as the scheduler has room. */
function* tasksOf(cellRuns, trials, onProgress) {
    for (const cellRun of cellRuns) {
        onProgress({ kind: 'cell_started', cell: cellRun.cell });
        for (const { planned, trial, keep } of cellRun.trials())
            yield async () => {
                const outcome = await trials.run(cellRun.cell, planned, trial);
                onProgress({ kind: 'trial_ended', cell: cellRun.cell, outcome });
                keep(outcome);
            };
    }
}
function inOrderOf(cells, records) {
    return cells.flatMap(({ benchmark, model }) => records.filter((record) => record.benchmark_name === benchmark.name && record.model_id === model.id));
}

// EXTERNAL MODULE: ./src/compare/threshold.ts
var threshold = __webpack_require__(88500);
// EXTERNAL MODULE: ./src/config/template.ts
var template = __webpack_require__(69030);
;// CONCATENATED MODULE: ./src/config/ask-again.ts


/**
 * Gives a cell with the prompts and the model entry of a recipe in place of its own; cases, evaluators and pass marks stay
 * the cell's. A recipe may come from a cache: its parts are taken only if they are of the right type, and where the model
 * is decides nothing about where a key may go.
 */
function askAgain(cell, recipe) {
    if (recipe.redacted === true)
        return { status: 'impossible', reason: "a key stood in the baseline's prompt, and was taken out" };
    const model = readModel(recipe.model, cell.model);
    if (model === null)
        return { status: 'impossible', reason: "the baseline's model entry cannot be read" };
    const cases = cell.cases.flatMap((planned) => {
        const prompt = fillPrompt(recipe, planned);
        return prompt === null ? [] : [{ ...planned, prompt }];
    });
    if (!(0,json/* isNonEmpty */.J)(cases) || cases.length < cell.cases.length)
        return { status: 'impossible', reason: "the baseline's prompt asks for what the cases do not have" };
    return { status: 'ready', cell: { ...cell, model, cases, recipe } };
}
function fillPrompt({ prompt, system_prompt: system }, { case: item }) {
    const [user, instructions] = [prompt ?? '{{input}}', system ?? ''].map((text) => (0,template/* fillTemplate */.o)(text, item));
    if (user?.status !== 'filled' || instructions?.status !== 'filled')
        return null;
    return {
        system: system === null ? null : instructions.text,
        messages: [{ role: 'user', content: user.text }],
    };
}
function readModel(entry, like) {
    const { provider, model, base_url, temperature, max_tokens, stop, seed, params, stream } = entry;
    if (typeof provider !== 'string' || typeof model !== 'string')
        return null;
    const [baseUrl, heat, most, from] = [
        base_url ?? null,
        temperature ?? null,
        max_tokens ?? null,
        seed ?? null,
    ];
    if (!isTextOrNull(baseUrl) || !isNumberOrNull(heat) || !isNumberOrNull(most) || !isNumberOrNull(from))
        return null;
    if (!isTexts(stop ?? []) || !isMapping(params ?? {}))
        return null;
    return {
        ...like,
        provider,
        model,
        baseUrl,
        temperature: heat,
        maxTokens: most,
        seed: from,
        stop: (stop ?? []), // just checked
        params: (params ?? {}), // just checked
        stream: stream === true,
        apiKey: provider === like.provider ? like.apiKey : provider,
        price: provider === like.provider && model === like.model ? like.price : null,
        recording: null,
        record: null,
    };
}
function isTextOrNull(value) {
    return value === null || typeof value === 'string';
}
function isNumberOrNull(value) {
    return value === null || typeof value === 'number';
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./src/benchmarks/sample.ts
var sample = __webpack_require__(64624);
// EXTERNAL MODULE: ./src/compare/arm.ts
var arm = __webpack_require__(65333);
// EXTERNAL MODULE: ./src/compare/rematch.ts
var compare_rematch = __webpack_require__(6921);
;// CONCATENATED MODULE: ./src/second-look/rematch-cases.ts




/**
 * Gives a cell with only the cases that a rematch asks: those that the baseline has answers to, of many a sample, drawn by
 * their ids and never by their answers. Null where there is none.
 */
function cutToRematch(cell, baseline) {
    const known = (0,arm/* buildArm */.HS)(baseline).cases;
    const shared = cell.cases.filter(({ case: { id }, hash }) => {
        const before = known.get(id);
        return before !== undefined && before.trials > 0 && !(0,arm/* isOtherVersion */.j6)(before.hash, hash);
    });
    const items = shared.map((planned) => planned.case);
    const drawn = new Set((0,sample/* sampleCases */.k)(items, compare_rematch/* MAX_REMATCH_CASES */.CH, `rematch ${cell.fingerprint}`).map(({ id }) => id));
    const cases = shared.filter((planned) => drawn.has(planned.case.id));
    return (0,json/* isNonEmpty */.J)(cases) ? { ...cell, cases } : null;
}

;// CONCATENATED MODULE: ./src/run/ask-both-again.ts






/** How a model says that it is no more. */
const GONE = / answered (?:404|410)\b/;
/**
 * Asks both sides of a cell again, `trials` times each, case by case in turn, so that the provider's good and bad minutes
 * fall on both. What does not fit into what is left of the budget is not begun; where a side is given up the other is not
 * asked for nothing.
 */
async function askBothAgain(sides, deps) {
    const { candidate, baseline, trials } = sides;
    const needed = candidate.cases.length * trials * (baseline === null ? 1 : 2);
    const misfit = deps.spending.findMisfit(needed, candidate.model.id);
    if (misfit !== undefined)
        return answered(sides, [], [], misfit);
    const opened = [];
    const open = async (cell) => {
        const access = await deps.openModel({ ...cell.model, record: null });
        if (access.status === 'unavailable')
            return access.reason;
        opened.push(access.provider);
        const gate = pLimit(deps.concurrency);
        const tell = (outcome) => deps.onProgress({ kind: 'trial_ended', cell: candidate, outcome });
        return new Side(cell, tell, { ...deps, provider: access.provider, health: new Health(), gate });
    };
    try {
        const [now, before] = [await open(candidate), baseline === null ? null : await open(baseline)];
        if (typeof now === 'string')
            return { status: 'impossible', reason: now };
        if (typeof before === 'string')
            return { status: 'impossible', reason: `the baseline's model cannot be asked: ${before}` };
        const gone = await before?.probe();
        if (gone !== undefined)
            return { status: 'impossible', reason: `the baseline's model is gone: ${gone}` };
        deps.onProgress({ kind: 'rematch_started', cell: candidate, requests: needed, trials });
        const limits = [candidate, baseline].map((cell) => cell?.model.maxConcurrency ?? deps.concurrency);
        await new Scheduler(Math.min(...limits, deps.concurrency)).drain(takeTurns(now, before, trials));
        deps.onProgress({ kind: 'rematch_ended', cell: candidate });
        return answered(sides, before?.results() ?? [], now.results(), whyStopped(now, before, needed));
    }
    finally {
        await Promise.all(opened.map((provider) => provider.close()));
    }
}
function answered({ trials, against }, baseline, candidate, unfinished) {
    const rematch = { trials, against, baseline, candidate, ...(unfinished !== undefined && { unfinished }) };
    return { status: 'asked', rematch };
}
/** Answers that are all there decide, whatever became of the model after them. */
function whyStopped(now, before, needed) {
    if (now.asked + (before?.asked ?? 0) === needed)
        return undefined;
    const [side, reason] = now.gaveUp === undefined ? ['baseline', before?.gaveUp] : ['new side', now.gaveUp];
    return `the ${side} could not be asked to the end: ${reason ?? 'no reason given'}`;
}
/** The sides change places from trial to trial: neither is always the first to ask. Ends where one is given up. */
function* takeTurns(now, before, trials) {
    for (let trial = 1; trial <= trials; trial += 1)
        for (let index = 0; index < now.size; index += 1) {
            const order = (index + trial) % 2 === 0 ? [now, before] : [before, now];
            for (const side of order) {
                if ((now.gaveUp ?? before?.gaveUp) !== undefined)
                    return;
                if (side !== null)
                    yield () => side.ask(index, trial);
            }
        }
}
/** One side while it is asked. */
class Side {
    #cell;
    #trials;
    #health;
    #outcomes;
    #tell;
    constructor(cell, tell, shared) {
        this.#cell = cell;
        this.#tell = tell;
        this.#health = shared.health;
        this.#trials = new Trials(shared);
        this.#outcomes = cell.cases.map(() => []);
    }
    get size() {
        return this.#cell.cases.length;
    }
    /** Trials that were put to the model, answered or not. */
    get asked() {
        return this.#outcomes.reduce((sum, outcomes) => sum + outcomes.length, 0);
    }
    /** Why it was given up; undefined while it is worth asking. */
    get gaveUp() {
        return this.#health.gaveUp;
    }
    /** Asks the first case once: gives what the server says where the model is gone, else keeps the answer. */
    async probe() {
        await this.ask(0, 1);
        const error = this.#outcomes[0]?.[0]?.error ?? '';
        return GONE.test(error) ? error : undefined;
    }
    async ask(index, trial) {
        const [planned, outcomes] = [this.#cell.cases[index], this.#outcomes[index]];
        if (planned === undefined || outcomes === undefined || outcomes[trial - 1] !== undefined)
            return;
        const outcome = await this.#trials.run(this.#cell, planned, trial);
        outcomes[trial - 1] = outcome;
        this.#tell(outcome);
    }
    results() {
        return this.#cell.cases.flatMap((planned, index) => {
            const outcomes = this.#outcomes[index] ?? [];
            return (0,json/* isNonEmpty */.J)(outcomes) ? [(0,combine_trials/* combineTrials */.r)(planned, outcomes)] : [];
        });
    }
}

;// CONCATENATED MODULE: ./src/second-look/must-pass.ts



/**
 * Asks the newer side alone again about the cases that must pass, failed, and were not in the cell's rematch. Gives the
 * rematch with these answers added; they decide nothing but whether the cases pass (docs/statistics.md).
 */
async function confirmMustPass({ cell, record }, rematch, deps) {
    const failed = new Set(record.results.flatMap(({ test_id, must_pass, passed }) => must_pass === true && passed === false ? [test_id] : []));
    const cases = cell.cases.filter((planned) => failed.has(planned.case.id) && !isAsked(planned, rematch?.candidate ?? []));
    const trials = cell.statistics.confirmTrials;
    if (!(0,json/* isNonEmpty */.J)(cases) || trials === 0 || cell.model.provider === 'replay')
        return rematch;
    const sides = { candidate: { ...cell, cases }, baseline: null, trials, against: '' };
    const asked = await askBothAgain(sides, deps);
    if (asked.status === 'impossible')
        return rematch;
    if (rematch === null)
        return asked.rematch;
    // What is asked now may be in an earlier rematch as another version.
    const kept = rematch.candidate.filter(({ test_id }) => !cases.some(({ case: { id } }) => id === test_id));
    return { ...rematch, candidate: [...kept, ...asked.rematch.candidate] };
}
function isAsked({ case: { id }, hash }, results) {
    return results.some(({ test_id, case_hash }) => test_id === id && !(0,arm/* isOtherVersion */.j6)(case_hash ?? null, hash));
}

// EXTERNAL MODULE: ./src/compare/evaluator-changes.ts
var evaluator_changes = __webpack_require__(48622);
;// CONCATENATED MODULE: ./src/second-look/standing-rematch.ts





/**
 * Finds the rematch that an earlier attempt at this run made of the same cases against the same baseline: running again
 * draws no second lot. One that decided nothing does not stand; of a cell that is not suspect now only one that showed a
 * drop does, so that red does not go away either. Null where none stands.
 */
function findStanding(now, earlier, isSuspected) {
    const { cell, baseline } = now;
    const wanted = cutToRematch(cell, baseline)?.cases ?? [];
    const against = (0,settings/* newest */.BP)(baseline)?.timestamp;
    for (const record of earlier) {
        const { rematch } = record;
        if (rematch === undefined || rematch.against !== against || !isSameCell(record, now))
            continue;
        const isDecided = (0,compare_rematch/* whyUndecided */.g8)(record, rematch, cell.statistics.errorBudget) === null;
        if (!isDecided || !asksTheSame(rematch, wanted))
            continue;
        const isDrop = ((0,compare_rematch/* exactFreshP */.Ab)(record, rematch) ?? 1) <= cell.statistics.alpha;
        if (isSuspected || isDrop)
            return { ...rematch, asked_at: rematch.asked_at ?? record.timestamp };
    }
    return null;
}
function isSameCell(before, { cell, record }) {
    return (before.benchmark_name === cell.benchmark.name &&
        before.model_id === cell.model.id &&
        before.fingerprint === cell.fingerprint &&
        (0,evaluator_changes/* findEvaluatorChanges */.e)([before], [record]).length === 0);
}
/** Both sides were asked what they would be asked now, and nobody was asked another version of a case. */
function asksTheSame({ baseline, candidate }, wanted) {
    const asked = new Set(candidate.map(({ test_id }) => test_id));
    const hashes = new Map(wanted.map(({ case: { id }, hash }) => [id, hash]));
    const isWanted = ({ test_id, case_hash }) => {
        const hash = hashes.get(test_id);
        return hash !== undefined && !(0,arm/* isOtherVersion */.j6)(case_hash ?? null, hash);
    };
    const both = baseline.filter(({ test_id }) => asked.has(test_id));
    return baseline.every(isWanted) && both.length === wanted.length;
}

;// CONCATENATED MODULE: ./src/second-look/look-again.ts







/** Takes the second look at each suspect cell, the least likely to be chance first, then at cases that must pass. */
async function lookAgain(firsts, deps) {
    const looks = new Map();
    const suspects = [];
    for (const first of firsts.filter(({ mayAskBoth }) => mayAskBoth)) {
        const isSuspected = isSuspect(first.comparison, first.cell.statistics.suspectP);
        const standing = findStanding(first, deps.earlier, isSuspected);
        if (standing !== null)
            looks.set(first.cell, { rematch: standing, oneLook: null });
        else if (isSuspected)
            suspects.push(first);
    }
    suspects.sort((a, b) => pOf(a) - pOf(b));
    for (const first of suspects)
        looks.set(first.cell, await lookAgainAt(first, deps));
    for (const first of firsts) {
        const { rematch, oneLook } = looks.get(first.cell) ?? { rematch: null, oneLook: null };
        const confirmed = await confirmMustPass(first, rematch, deps);
        looks.set(first.cell, { rematch: confirmed, oneLook });
    }
    return looks;
}
/** Tells whether a cell's first look is reason enough for a second: unlikely to be chance, or a drop of the threshold. */
function isSuspect({ look, regressionThreshold }, suspectP) {
    if (look?.p == null)
        return false;
    return look.p < suspectP || (0,threshold/* reachesThreshold */.L)(look.change, regressionThreshold);
}
function pOf({ comparison }) {
    return comparison.look?.p ?? 1;
}
async function lookAgainAt(first, deps) {
    const { cell, baseline } = first;
    const last = (0,settings/* newest */.BP)(baseline);
    const trials = cell.statistics.confirmTrials;
    const one = (oneLook) => ({ rematch: null, oneLook });
    if (trials === 0)
        return one('`confirm_trials` is 0');
    if (cell.model.provider === 'replay')
        return one('a recording gives the same answers again');
    if (last?.recipe === undefined)
        return one('the baseline does not say how it was asked');
    if (last.fingerprint === cell.fingerprint)
        return one('both sides are the same configuration');
    if (await deps.isAccepted(cell))
        return one("a merged pull request's own check has measured it");
    const known = cutToRematch(cell, baseline);
    const before = known === null ? null : askAgain(known, last.recipe);
    if (known === null || before === null)
        return one('no case is on both sides');
    if (before.status === 'impossible')
        return one(before.reason);
    if (before.cell.model.provider === 'replay')
        return one("the baseline's answers are a recording");
    const sides = { candidate: known, baseline: before.cell, trials, against: last.timestamp };
    const asked = await askBothAgain(sides, deps);
    return asked.status === 'impossible' ? one(asked.reason) : { rematch: asked.rematch, oneLook: null };
}

;// CONCATENATED MODULE: ./src/select/restate.ts





/**
 * Gives an unchanged cell's record as it would stand had it been run again: the known answers to its cases and the fresh
 * ones, under what is in force now. Null where no case has an answer.
 */
function restate(cell, known, fresh, deps) {
    const asked = new Map(fresh?.results.map((result) => [result.test_id, result]));
    const trials = collectTrials(known);
    const results = cell.cases.flatMap((planned) => {
        const answered = asked.get(planned.case.id);
        if (answered !== undefined)
            return [answered];
        const outcomes = (trials.get(planned.case.id) ?? []).filter((trial) => isOf(planned, trial));
        const [first, ...rest] = outcomes.map(({ outcome }) => outcome);
        return first === undefined ? [] : [(0,combine_trials/* combineTrials */.r)(planned, [first, ...rest])];
    });
    if (!(0,json/* isNonEmpty */.J)(results))
        return null;
    return {
        ...buildCellRecord(cell, deps, results),
        ...(fresh?.rematch !== undefined && { rematch: fresh.rematch }),
        ...(fresh?.unmeasured !== undefined && { unmeasured: fresh.unmeasured }),
    };
}
function collectTrials(records) {
    const trials = new Map();
    for (const { results } of (0,settings/* newestFirst */.ll)(records))
        for (const result of results) {
            const list = trials.get(result.test_id) ?? [];
            trials.set(result.test_id, list);
            for (const outcome of result.trials ?? [result])
                list.push({ hash: result.case_hash ?? null, outcome });
        }
    return trials;
}
function isOf({ hash }, trial) {
    return !(0,arm/* isOtherVersion */.j6)(trial.hash, hash);
}

// EXTERNAL MODULE: ./src/select/score-alike.ts
var score_alike = __webpack_require__(84971);
;// CONCATENATED MODULE: ./src/select/rescore-baseline.ts

/**
 * Where the evaluators changed, scores the baseline's kept answers with the new ones: like is compared with like. Where
 * no answer was kept, the baseline stays as it is, and cannot be compared.
 */
async function rescoreBaseline(selected, config, findEvaluator) {
    if (selected.kind !== 'run')
        return { selected, changes: [] };
    const cases = new Map(selected.cell.cases.map((planned) => [planned.case.id, planned]));
    const { records, changes } = await (0,score_alike/* scoreAlike */.p)(selected.baseline, {
        evaluators: config.evaluators ?? [],
        findEvaluator,
        caseOf: ({ test_id, case_hash }) => {
            const planned = cases.get(test_id);
            return planned !== undefined && planned.hash === case_hash ? planned.case : null;
        },
    });
    return { selected: { ...selected, baseline: records }, changes };
}

;// CONCATENATED MODULE: ./src/select/swapped-model.ts
/** Finds the model that took another's place; null where not exactly one left and one came, or `compare_to` says so already. */
function findSwap(cells, baseline) {
    const [planned, known] = [
        new Set(cells.map(({ model }) => model.id)),
        new Set(baseline.map(({ model_id }) => model_id)),
    ];
    const [from, ...others] = [...known].filter((id) => !planned.has(id));
    const [to, ...more] = [...planned].filter((id) => !known.has(id));
    if (from === undefined || to === undefined || others.length + more.length > 0)
        return null;
    const isNamed = cells.some(({ model }) => model.id === to && model.compareTo !== null);
    return isNamed ? null : { from, to };
}

// EXTERNAL MODULE: ./src/compare/differences.ts
var differences = __webpack_require__(82727);
;// CONCATENATED MODULE: ./src/select/reasons.ts


/**
 * Says why a cell's answers may differ from a record's, e.g. `prompts/support.md changed` or
 * `model entry gpt-4: temperature 0 -> 0.7`. Names and values are the user's: untrusted where they are shown.
 */
function listReasons(cell, config, known) {
    const { recipe, promptFiles, model, files } = cell;
    const before = known.recipe;
    const reasons = [
        ...(before !== undefined && before.prompt !== recipe.prompt
            ? [`${promptFiles.prompt ?? 'the prompt'} changed`]
            : []),
        ...(before !== undefined && before.system_prompt !== recipe.system_prompt
            ? [`${promptFiles.systemPrompt ?? 'the system prompt'} changed`]
            : []),
        ...(before === undefined
            ? []
            : (0,differences/* listDifferences */.b)(before.model, recipe.model).map((change) => `model entry ${model.id}: ${change}`)),
        ...(0,evaluator_changes/* listEvaluatorChanges */.v)(known.config?.evaluators ?? [], config.evaluators ?? []).map((change) => `evaluator ${change}`),
        ...listFileChanges(known.files ?? {}, files),
    ];
    return reasons.length > 0 ? reasons : ['its fingerprint changed'];
}
function listFileChanges(was, is) {
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((file) => {
        if (was[file] === is[file])
            return [];
        if (was[file] === undefined)
            return `${file} was added`;
        return is[file] === undefined ? `${file} was removed` : `${file} changed`;
    });
}

;// CONCATENATED MODULE: ./src/select/select-cells.ts





/** Decides by content what must be asked: a cell with its baseline's fingerprint is unchanged but for new and changed cases. */
function selectCells(cells, baseline, { everything, configOf, swap }) {
    const known = (0,match_cells/* groupCells */.Ju)(baseline);
    return cells.map((cell) => {
        const records = known.get(keyOfBaseline(cell, swap)) ?? [];
        const last = (0,settings/* newest */.BP)(records);
        const run = (reasons) => ({ kind: 'run', cell, baseline: records, reasons });
        if (everything !== null)
            return run([everything]);
        if (last === undefined)
            return run(['there is no baseline of it']);
        if (last.fingerprint !== cell.fingerprint)
            return run(listReasons(cell, configOf(cell), last));
        const same = records.filter(({ fingerprint }) => fingerprint === cell.fingerprint);
        return { kind: 'unchanged', cell, baseline: same, fresh: cutToFresh(cell, same) };
    });
}
function cutToFresh(cell, records) {
    const { cases } = (0,arm/* buildArm */.HS)(records);
    const isFresh = ({ case: { id }, hash }) => {
        const known = cases.get(id);
        return known === undefined || (0,arm/* isOtherVersion */.j6)(known.hash, hash);
    };
    const fresh = cell.cases.filter(isFresh);
    // Not complete: no baseline may take these few answers for all of the cell's.
    return (0,json/* isNonEmpty */.J)(fresh) ? { ...cell, cases: fresh, complete: false } : null;
}
/** Lists the cells of the baseline that the plan neither has nor compares with. */
function listMissingCells(cells, baseline, swap) {
    const planned = new Set(cells.map((cell) => keyOfBaseline(cell, swap)));
    return [...(0,match_cells/* groupCells */.Ju)(baseline)]
        .filter(([key]) => !planned.has(key))
        .map(([, [{ benchmark_name: benchmark, model_id: model }]]) => ({ benchmark, model }));
}
/** A cell is held against its own past, that of the model that `compare_to` names, or of the one whose place it took. */
function keyOfBaseline({ benchmark, model }, swap) {
    const past = swap?.to === model.id ? swap.from : model.id;
    return (0,match_cells/* keyOf */.TN)(benchmark.name, model.compareTo ?? past);
}

;// CONCATENATED MODULE: ./src/pipeline.ts
/** The spine: select -> run -> compare -> look again -> compare. Knows neither terminals nor GitHub, and publishes nothing. */












/** Runs what must be run of a plan and compares it with the baseline's records (none: a first run). */
async function runBenchmarks(plan, baseline, deps) {
    const configOf = (cell) => buildConfig(cell, deps.findEvaluator);
    const swap = deps.isWhole ? findSwap(plan.cells, baseline) : null;
    const chosen = selectCells(plan.cells, baseline, { everything: deps.everything, configOf, swap });
    const rescored = await Promise.all(chosen.map((one) => rescoreBaseline(one, configOf(one.cell), deps.findEvaluator)));
    const selected = rescored.map((one) => one.selected);
    const cells = selected.flatMap((one) => cellToAsk(one) ?? []);
    const asked = await runPlan({ ...plan, cells }, deps);
    const first = { ...asked, cells: asked.cells.map((record) => redactRecord(record, deps.redact)) };
    const missingCells = deps.isWhole ? listMissingCells(plan.cells, baseline, swap) : [];
    const compare = (ran, looks) => (0,compare_runs/* compareRuns */.q)({
        pairs: rescored.map(({ selected: one, changes }) => ({
            ...pairUp(one, findRecord(ran, one.cell), looks.get(one.cell), deps),
            rescored: changes,
        })),
        missingCells,
    });
    const glance = compare(first, new Map());
    const firsts = selected.flatMap((one, index) => {
        const [record, comparison] = [findRecord(first, one.cell), glance.cells[index]];
        if (record === undefined || comparison === undefined)
            return [];
        const mayAskBoth = one.kind === 'run' && comparison.isMeasured && comparison.drift === null;
        return [{ ...one, record, comparison, mayAskBoth }];
    });
    const { spending } = first;
    const looks = await lookAgain(firsts, { ...deps, spending, concurrency: plan.concurrency });
    const ran = {
        ...first,
        cells: first.cells.map((record) => nameSwap(addRematch(record, selected, looks, deps.redact), swap)),
    };
    return { run: buildRun(plan, ran, deps), comparison: compare(ran, looks), selected };
}
/** A later comparison of the files must know whose past the cell was held against. */
function nameSwap(record, swap) {
    if (swap?.to !== record.model_id)
        return record;
    return { ...record, config: { ...record.config, compare_to: swap.from } };
}
function addRematch(record, selected, looks, redact) {
    const { benchmark_name, model_id } = record;
    const one = selected.find(({ cell }) => cell.benchmark.name === benchmark_name && cell.model.id === model_id);
    const look = one === undefined ? undefined : looks.get(one.cell);
    return look?.rematch == null ? record : { ...record, rematch: redactRematch(look.rematch, redact) };
}
function cellToAsk(selected) {
    return selected.kind === 'run' ? selected.cell : selected.fresh;
}
function findRecord({ cells }, { benchmark, model }) {
    return cells.find((record) => record.benchmark_name === benchmark.name && record.model_id === model.id);
}
function pairUp(selected, record, look, deps) {
    const { cell, baseline } = selected;
    const { pendingDrift } = deps;
    const [benchmark, model] = [cell.benchmark.name, cell.model.id];
    const isSame = (0,settings/* newest */.BP)(baseline)?.fingerprint === cell.fingerprint;
    const isUnchanged = selected.kind === 'unchanged';
    const candidate = isUnchanged ? restate(cell, baseline, record, deps) : (record ?? null);
    return {
        benchmark,
        model,
        baseline,
        candidate: candidate === null ? [] : [candidate],
        isUnchanged,
        isWithoutSecrets: deps.isWithoutSecrets,
        ...(look?.oneLook != null && { oneLook: look.oneLook }),
        ...(pendingDrift !== null &&
            isSame && { drift: { pending: pendingDrift.get((0,match_cells/* keyOf */.TN)(benchmark, model)) ?? null } }),
    };
}
function buildRun({ cells }, ran, { toolVersion, startedAt, now }) {
    const { requests, inputTokens, outputTokens, costUsd } = ran.spending;
    return {
        schema: record/* RUN_SCHEMA */.E,
        tool_version: toolVersion,
        started_at: startedAt.toISOString(),
        finished_at: now().toISOString(),
        requests,
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        cost_usd: cells.some(({ model }) => model.price !== null) ? costUsd : null,
        cells: ran.cells,
    };
}


/***/ }),

/***/ 32043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/fit.ts
const NOTE = '*Cut here: a comment holds no more. The rest is in the results folder.*';
/**
 * Joins sections by empty lines within a limit of bytes (UTF-16 units are never more): whole as long as they fit, then as
 * many rows of one as fit, then a note that says so.
 */
function fitSections(sections, maxBytes) {
    const whole = join(sections.map((section) => render(section, section.rows.length)));
    if (Buffer.byteLength(whole) <= maxBytes)
        return whole;
    const kept = [];
    for (const section of sections) {
        const fits = (count) => Buffer.byteLength(join([...kept, render(section, count), NOTE])) <= maxBytes;
        const count = largest(section.rows.length, fits);
        if (!fits(count) || (count === 0 && section.rows.length > 0))
            break;
        kept.push(render(section, count));
        if (count < section.rows.length)
            break;
    }
    return join([...kept, NOTE]);
}
function render({ open, rows, close }, count) {
    return [open, ...rows.slice(0, count), close(rows.length - count)].filter((part) => part !== '').join('\n');
}
function join(parts) {
    return parts.join('\n\n');
}
/** The largest number up to `max` that fits, found by halving; 0 where none does. */
function largest(max, fits) {
    if (fits(max))
        return max;
    let [low, high] = [0, max];
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/obstacle.ts
var obstacle = __webpack_require__(49109);
;// CONCATENATED MODULE: ./src/report/next-steps.ts

const STEPS = {
    regressed: 'Look at the newly failing cases below and revise the change; merging it as it is accepts the new level.',
    below_floor: 'Raise the pass rate, or lower the floor (`min_pass_rate`, `must_pass`) where it asks too much.',
    incomparable: 'Merging starts a new baseline; to compare before, change the evaluators or cases in a pull request of their own.',
    inconclusive: 'More cases, or more trials of each (`repeat`), would tell; the default branch gathers trials with each run.',
    no_baseline: 'Runs of the default branch make the baseline that pull requests are compared with.',
    not_run: 'A pull request from a branch of this repository has the secrets; a committed recording needs none.',
};
const UNMEASURED = {
    key: 'Give the key that is named above (in a workflow: `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`), and see that it is not empty.',
    refused: 'See that the key is valid, belongs to this provider, and may use this model.',
    budget: 'Raise `budget` in the config, or run fewer cases.',
    score: 'See why answers have no score: the settings of an evaluator, or an expected value that it cannot read.',
    provider: 'Nobody was judged: run the job again when the provider answers. Nothing of it enters the baseline.',
};
/** Says what the reader can do, once for each kind of verdict that asks for it, the worst first; in words of ours only. */
function listNextSteps({ cells }) {
    return [...new Set(cells.map(stepOf).filter((step) => step !== undefined))];
}
function stepOf({ verdict, reason }) {
    return verdict === 'unmeasured' ? UNMEASURED[(0,obstacle/* obstacleOf */.H)(reason)] : STEPS[verdict];
}

// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(88850);
;// CONCATENATED MODULE: ./src/report/sections.ts


/** A text that is shown whole or not at all. */
function paragraph(text) {
    return { open: text, rows: [], close: () => '' };
}
/** Rows under a title; nothing where there are none. */
function list(title, rows) {
    return { open: rows.length === 0 ? '' : title, rows, close: countLeft };
}
/** A Markdown table; its names are made harmless. */
function table(title, { columns, rows }) {
    const line = (texts) => `| ${texts.join(' | ')} |`;
    const isName = (index) => columns[index]?.kind === 'name';
    const head = [
        line(columns.map((column) => column.title)),
        line(columns.map(({ kind }) => (kind === 'figure' ? '--:' : ':--'))),
    ];
    return {
        open: [...(title === '' ? [] : [title]), ...head].join('\n'),
        rows: rows.map((row) => line(row.map((text, index) => (isName(index) ? (0,report_escape/* codeCell */.MZ)(text) : text)))),
        close: countLeft,
    };
}
function countLeft(left) {
    return left > 0 ? `\nand ${(0,format/* count */.U9)(left)} more` : '';
}

;// CONCATENATED MODULE: ./src/report/selected.ts




/** More names than this are counted. */
const MAX_NAMES = 10;
/** Says what was run and why, and what was not. */
function renderSelected(selected) {
    const unchanged = selected.filter((one) => one.kind === 'unchanged');
    const idle = unchanged.filter(({ fresh }) => fresh === null);
    const rows = [
        ...selected.flatMap((one) => one.kind === 'run'
            ? [`- ${nameCell(one.cell)}: ${one.reasons.map((reason) => (0,report_escape/* codeSpan */.SS)(reason)).join(', ')}`]
            : []),
        ...unchanged.flatMap(({ cell, fresh }) => fresh === null ? [] : [`- ${nameCell(cell)}: ${(0,format/* plural */.LS)(fresh.cases.length, 'case')} new or changed`]),
    ];
    if (selected.length === 0)
        return [];
    return [
        list('**What was run, and why**\n', rows),
        paragraph(idle.length === 0 ? '' : `Not run, because nothing that shapes its answers changed: ${nameAll(idle)}.`),
    ];
}
function nameAll(idle) {
    const names = idle.slice(0, MAX_NAMES).map(({ cell }) => nameCell(cell));
    const more = idle.length - names.length;
    return names.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function nameCell({ benchmark, model }) {
    return (0,report_escape/* codeSpan */.SS)((0,report/* nameOf */.Vb)({ benchmark: benchmark.name, model: model.id }));
}

// EXTERNAL MODULE: ./src/report/tables.ts
var tables = __webpack_require__(46677);
;// CONCATENATED MODULE: ./src/report/markdown.ts









/** GitHub refuses comments above 65 536; the rest is room for a marker and links. */
const MAX_BYTES = 60_000;
/** More flips are a list for the results folder, not for a reader. */
const MAX_FLIPS = 20;
/** Enough to know a question by. */
const MAX_INPUT = 160;
/** Their reasons quote a server, a file or a case; all others hold nothing but our words and numbers. */
const QUOTING = new Set(['unmeasured', 'not_run', 'incomparable', 'below_floor']);
/**
 * Renders the report as GitHub's Markdown, at most 60 000 bytes: the verdict first, then why, what it cost, and last and
 * folded the cases that flipped.
 */
function renderMarkdown({ comparison, run, gate, selected = [], notes = [] }) {
    const { cells } = comparison;
    const compared = cells.filter(report/* isCompared */.uQ);
    const sections = [
        paragraph(`## ${(0,headline/* headline */.P)(comparison, report_escape/* codeSpan */.SS)}`),
        list('', cells.filter(isWorthALine).map(renderCell)),
        list('**Next**\n', listNextSteps(comparison).map((step) => `- ${step}`)),
        ...renderSelected(selected),
        ...(compared.length > 0
            ? [table('', (0,tables/* comparisonTable */.Q)(cells.filter(isWorthALine))), paragraph(HOW_TO_READ)]
            : []),
        list('**Worth knowing**\n', [
            ...notes.map((note) => `- ${(0,report_escape/* prose */.CS)(note)}`),
            ...(0,report/* listWarnings */.EB)(comparison).map(({ cell, text }) => `- ${(0,report_escape/* codeSpan */.SS)(cell)}: ${(0,report_escape/* prose */.CS)(text)}`),
        ]),
        ...(run === undefined || run.cells.length === 0 ? [] : [table('**This run**\n', (0,tables/* runTable */.c)(run, cells))]),
        paragraph(gate),
        ...cells.flatMap(renderCases),
    ];
    return `${fitSections(sections.filter(isFilled), MAX_BYTES - 1)}\n`;
}
const HOW_TO_READ = '<sub>Each case is compared with itself; the change is shown with its 95 % interval.<br>' +
    'p is the chance of such a change if nothing were different, counted over all cells together.</sub>';
/** What did not change and found nothing is one line for all. */
function isWorthALine({ verdict, cases }) {
    return verdict !== 'unchanged' || cases.fresh.length > 0;
}
function renderCell(cell) {
    const isQuoting = QUOTING.has(cell.verdict) || cell.rematch?.unfinished != null;
    const reason = isQuoting ? (0,report_escape/* prose */.CS)(cell.reason) : cell.reason;
    return `- ${(0,headline/* mark */.G)(cell)} ${(0,report_escape/* codeSpan */.SS)((0,report/* nameOf */.Vb)(cell))}: ${reason}`;
}
function renderCases(cell) {
    const { newlyFailing, newlyPassing, unstable, fresh, missing } = cell.cases;
    return [
        fold(cell, 'newly failing', newlyFailing, renderFlip),
        fold(cell, 'newly passing', newlyPassing, renderFlip),
        ...((0,report/* isCompared */.uQ)(cell) || cell.verdict === 'unchanged'
            ? [
                fold(cell, 'new or changed', fresh, renderFresh),
                fold(cell, 'missing', missing, ({ id, before }) => `- ${(0,report_escape/* codeSpan */.SS)(id)}: ${renderShown(before)}`),
                fold(cell, 'unstable: passing and failing on the same side', unstable, renderUnstable),
            ]
            : []),
    ].filter(isFilled);
}
function fold(cell, what, items, renderItem) {
    if (items.length === 0)
        return paragraph('');
    const shown = items.slice(0, MAX_FLIPS);
    const title = `<b>${(0,format/* plural */.LS)(items.length, 'case')} ${what}</b> · ${(0,report_escape/* htmlCode */.h8)((0,report/* nameOf */.Vb)(cell))}`;
    return {
        open: `<details><summary>${title}</summary>\n`,
        rows: shown.map(renderItem),
        close: (left) => {
            const rest = items.length - shown.length + left;
            return `${rest > 0 ? `\nand ${(0,format/* count */.U9)(rest)} more in the results folder\n` : ''}\n</details>`;
        },
    };
}
function renderFlip({ id, input, before, after }) {
    return [
        `- **${(0,report_escape/* codeSpan */.SS)(id)}**${input === null ? '' : `: ${(0,report_escape/* codeSpan */.SS)(input, MAX_INPUT)}`}`,
        `  - before: ${renderShown(before)}`,
        `  - now: ${renderShown(after)}`,
        ...listReasons(before, after),
    ].join('\n');
}
function listReasons(before, after) {
    if (after.explanation === null)
        return [];
    const was = before.explanation === null ? '' : `; before: ${(0,report_escape/* codeSpan */.SS)(before.explanation)}`;
    return [`  - why: ${(0,report_escape/* codeSpan */.SS)(after.explanation)}${was}`];
}
function renderFresh({ before, ...fresh }) {
    return before === null
        ? `- ${(0,report_escape/* codeSpan */.SS)(fresh.id)}: ${renderShown(fresh.after)}`
        : renderFlip({ ...fresh, before });
}
function renderUnstable({ id, before, after }) {
    return `- ${(0,report_escape/* codeSpan */.SS)(id)}: ${(0,report/* describeShare */.rm)(before)} → ${renderShown(after)}`;
}
function renderShown(shown) {
    const share = (0,report/* describeShare */.rm)(shown);
    return shown.output === null ? share : `${share}, ${(0,report_escape/* codeSpan */.SS)(shown.output)}`;
}
function isFilled({ open, rows }) {
    return open !== '' || rows.length > 0;
}


/***/ }),

/***/ 77423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ prepareResultsFolder),
  b: () => (/* binding */ writeRun)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/results/file-name.ts
var file_name = __webpack_require__(6184);
;// CONCATENATED MODULE: ./src/results/json-pieces.ts
/**
 * Gives the same text as `JSON.stringify(value, null, 2)`, in pieces: a large record is written without ever being one
 * string, which would double the memory of a run. What stands `opened` levels deep is a piece each.
 */
function* jsonPieces(value, opened, level = 0) {
    const indent = '  '.repeat(level);
    const isList = Array.isArray(value);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    if (entries.length === 0) {
        yield isList ? '[]' : '{}';
        return;
    }
    yield isList ? '[' : '{';
    for (const [index, [key, item]] of entries.entries()) {
        yield `${index === 0 ? '' : ','}\n${indent}  ${isList ? '' : `${JSON.stringify(key)}: `}`;
        if (typeof item === 'object' && item !== null && level + 1 < opened)
            yield* jsonPieces(item, opened, level + 1);
        else
            yield JSON.stringify(item, null, 2).replaceAll('\n', `\n${indent}  `);
    }
    yield `\n${indent}${isList ? ']' : '}'}`;
}

;// CONCATENATED MODULE: ./src/results/write-run.ts






/** Levels above the single results: the cell and its list of results; in a run, itself and its list of cells before. */
const CELL_LEVELS = 2;
const RUN_LEVELS = 4;
/** Characters written at once. */
const BUFFER_LENGTH = 64 * 1024;
/** Makes sure that results can be written before anything is asked: a UserError where they cannot. */
function prepareResultsFolder(folder) {
    orUserError(folder, () => {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const probe = temporaryIn(folder);
        (0,external_node_fs_.writeFileSync)(probe, '');
        (0,external_node_fs_.rmSync)(probe);
    });
}
/**
 * Writes a run: one file a cell, the whole record as run.json, and the summary. Each appears whole or not at all, and no
 * earlier cell's file is ever replaced. Gives the cells' files. What keeps them from being written is a UserError.
 */
function writeRun(folder, run, summary) {
    return orUserError(folder, () => {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const files = run.cells.map((cell) => {
            const stem = (0,file_name/* resultsFileStem */.E)(cell.benchmark_name, cell.model_id, new Date(cell.timestamp));
            return writeVia(folder, (file) => writeJson(file, cell, CELL_LEVELS), (file) => publishNew(file, folder, stem));
        });
        writeVia(folder, (file) => writeJson(file, run, RUN_LEVELS), (file) => (0,external_node_fs_.renameSync)(file, external_node_path_default().join(folder, 'run.json')));
        writeVia(folder, (file) => (0,external_node_fs_.writeFileSync)(file, summary), (file) => (0,external_node_fs_.renameSync)(file, external_node_path_default().join(folder, 'summary.md')));
        return files;
    });
}
/** Writes under a temporary name first, which is gone afterwards, whatever happens. */
function writeVia(folder, write, publish) {
    const temporary = temporaryIn(folder);
    try {
        write(temporary);
        return publish(temporary);
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}
/** Gives a name that no other process takes, in a container with the same process id neither. */
function temporaryIn(folder) {
    return external_node_path_default().join(folder, `.llm-bench-${(0,external_node_crypto_.randomUUID)()}.tmp`);
}
function writeJson(file, value, levels) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'wx');
    try {
        let buffered = '';
        for (const piece of jsonPieces(value, levels)) {
            buffered += piece;
            if (buffered.length < BUFFER_LENGTH)
                continue;
            (0,external_node_fs_.writeFileSync)(descriptor, buffered);
            buffered = '';
        }
        (0,external_node_fs_.writeFileSync)(descriptor, `${buffered}\n`);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Gives the finished file the first name that is free: `stem.json`, `stem_2.json`, ... */
function publishNew(finished, folder, stem) {
    for (let count = 1;; count += 1) {
        const file = external_node_path_default().join(folder, `${stem}${count === 1 ? '' : `_${count}`}.json`);
        try {
            claim(finished, file);
            return file;
        }
        catch (error) {
            if (codeOf(error) !== 'EEXIST')
                throw error;
        }
    }
}
/** Fails with EEXIST where the name is taken, even if another process took it just now. */
function claim(finished, file) {
    try {
        (0,external_node_fs_.linkSync)(finished, file);
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            throw error;
        // Not every file system has links: the name is taken first, empty, and filled in one step.
        (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(file, 'wx'));
        (0,external_node_fs_.renameSync)(finished, file);
    }
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}
function orUserError(folder, write) {
    try {
        return write();
    }
    catch (cause) {
        if (!(cause instanceof Error) || codeOf(cause) === undefined)
            throw cause;
        throw (0,problem.userError)(`cannot write results to \`${folder}\`: ${cause.message}`, undefined, { cause });
    }
}


/***/ }),

/***/ 84971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ scoreAlike)
/* harmony export */ });
/* harmony import */ var _compare_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48622);
/* harmony import */ var _run_rescore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24396);


/**
 * Scores the kept answers of a cell's records again where other evaluators scored them: like is compared with like. Where no
 * answer was kept the records stay as they are, and cannot be compared.
 */
async function scoreAlike(records, rescoring) {
    const [last] = records;
    const { evaluators } = rescoring;
    const changes = last === undefined ? [] : (0,_compare_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .findEvaluatorChanges */ .e)(records, [{ ...last, config: { evaluators } }]);
    if (changes.length === 0)
        return { records, changes };
    const again = [];
    for (const record of records) {
        const scored = await (0,_run_rescore_js__WEBPACK_IMPORTED_MODULE_1__/* .rescore */ .W)(record, rescoring);
        if (scored !== null)
            again.push(scored);
    }
    return again.length === 0 ? { records, changes: [] } : { records: again, changes };
}


/***/ })

};
