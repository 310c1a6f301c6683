export const id = 546;
export const ids = [546];
export const modules = {

/***/ 9165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/compare/gate.ts
var gate = __webpack_require__(9716);
// EXTERNAL MODULE: ./src/compare/match-cells.ts
var match_cells = __webpack_require__(7426);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(3603);
// EXTERNAL MODULE: ./src/evaluators/index.ts + 12 modules
var evaluators = __webpack_require__(3477);
// EXTERNAL MODULE: ./src/load-plan.ts + 37 modules
var load_plan = __webpack_require__(5152);
// EXTERNAL MODULE: ./src/compare/compare-runs.ts + 18 modules
var compare_runs = __webpack_require__(2821);
;// CONCATENATED MODULE: ./src/domain/record.ts
/**
 * The shapes of the results folder (docs/results.md): what a run writes and what compare, check and report read.
 * Only the keys without `?` are required of files made by others. Spelled as in the files, so that one shape serves both.
 */
const RUN_SCHEMA = 'llm-bench/run/1';

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

;// CONCATENATED MODULE: ./src/run/mean.ts
/** The arithmetic mean; null for no values: a mean of nothing is a state, not a number. */
function mean(values) {
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

;// CONCATENATED MODULE: ./src/run/combine-trials.ts

/** Gives a case's result: the one answer's outcome, or what several come to with each of them kept under `trials`. */
function combineTrials({ case: item, hash }, trials) {
    const [first, ...rest] = trials;
    return {
        test_id: item.id,
        ...(rest.length === 0 ? first : { ...combine(trials), trials }),
        case_hash: hash,
        ...(item.mustPass && { must_pass: true }),
        ...(item.tags.length > 0 && { tags: item.tags }),
        input: item.input,
        expected: item.expected,
    };
}
function combine(trials) {
    const scored = trials.filter((trial) => trial.passed !== null);
    const passes = scored.filter((trial) => trial.passed === true).length;
    const shown = scored[0] ?? trials[0];
    return {
        passed: scored.length === 0 ? null : passes > scored.length / 2,
        scores: meanScores(trials),
        latency_ms: mean(trials.flatMap(({ latency_ms }) => latency_ms ?? [])),
        error: scored.length === 0 ? (shown.error ?? 'no trial was scored') : null,
        output: shown.output ?? null,
    };
}
function meanScores(trials) {
    const names = new Set(trials.flatMap(({ scores }) => Object.keys(scores ?? {})));
    return Object.fromEntries([...names].map((name) => [name, mean(trials.flatMap(({ scores }) => scores?.[name] ?? []))]));
}

;// CONCATENATED MODULE: ./src/run/score-answer.ts
/** What the mean of the scores, or each score with thresholds, must reach where nothing else is said. */
const DEFAULT_PASS_MARK = 0.7;
/** (0.4 + 1) / 2 is 0.7 to a person, and must be to us. */
const ROUNDING = 1e-9;
/** Scores one whole answer with every evaluator of its benchmark. */
async function scoreAnswer(item, completion, attempts, judging) {
    const scores = {};
    const answers = {};
    const explanations = {};
    const secondary = {};
    const unscored = [];
    for (const { name, settings } of judging.uses) {
        const score = await judging.findEvaluator(name).evaluate(item, completion.text, settings);
        if (score.status === 'unscored') {
            scores[name] = null;
            explanations[name] = score.reason;
            unscored.push(`${name}: ${score.reason}`);
        }
        else {
            scores[name] = score.value;
            answers[name] = score.answer;
            explanations[name] = score.explanation;
            Object.assign(secondary, score.secondary);
        }
    }
    const { inputTokens, outputTokens } = completion.usage;
    return {
        passed: unscored.length > 0 ? null : isPassed(scores, judging.thresholds),
        scores,
        latency_ms: completion.latencyMs,
        error: unscored.length > 0 ? `unscored: ${unscored.join('; ')}` : null,
        output: completion.text,
        answers,
        explanations,
        ...(Object.keys(secondary).length > 0 && { secondary }),
        finish_reason: completion.finishReason,
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        cost_usd: costUsd(completion, judging.price),
        attempts,
    };
}
/** Gives the outcome of a trial that got no answer. */
function erroredOutcome(error, attempts) {
    return { passed: null, scores: {}, latency_ms: null, error, output: null, attempts };
}
function isPassed(scores, thresholds) {
    const entries = Object.entries(scores).map(([name, value]) => ({ name, value: value ?? 0 }));
    if (thresholds === null) {
        const mean = entries.reduce((sum, { value }) => sum + value, 0) / entries.length;
        return mean >= DEFAULT_PASS_MARK - ROUNDING;
    }
    return entries.every(({ name, value }) => value >= passMark(name, thresholds) - ROUNDING);
}
/** The score that an evaluator must reach where a benchmark gives thresholds. */
function passMark(name, thresholds) {
    return thresholds[name] ?? thresholds['default'] ?? DEFAULT_PASS_MARK;
}
function costUsd({ usage }, price) {
    if (price === null || usage.inputTokens === null || usage.outputTokens === null)
        return null;
    return (usage.inputTokens * price.input + usage.outputTokens * price.output) / 1e6;
}

;// CONCATENATED MODULE: ./src/run/summarize.ts

/** Gives a cell's figures at a glance; a case's pass share is passed over scored trials. */
function summarize(results) {
    const shares = [];
    const latencies = [];
    const sums = { tokens: 0, errored: 0, unscored: 0, costUsd: 0 };
    let priced = false;
    for (const result of results) {
        const trials = result.trials ?? [result];
        const scored = trials.filter((trial) => trial.passed !== null);
        if (scored.length > 0)
            shares.push(scored.filter((trial) => trial.passed).length / scored.length);
        for (const trial of trials) {
            sums.tokens += (trial.usage?.input_tokens ?? 0) + (trial.usage?.output_tokens ?? 0);
            if (trial.passed === null)
                sums[trial.output == null ? 'errored' : 'unscored'] += 1;
            if (trial.latency_ms != null)
                latencies.push(trial.latency_ms);
            if (trial.cost_usd != null) {
                sums.costUsd += trial.cost_usd;
                priced = true;
            }
        }
    }
    latencies.sort((a, b) => a - b);
    const secondary = meanSecondary(results);
    return {
        total_tests: results.length,
        passed: results.filter((result) => result.passed === true).length,
        pass_rate: mean(shares),
        avg_latency_ms: mean(latencies),
        total_tokens: sums.tokens,
        median_latency_ms: quantile(latencies, 0.5),
        p95_latency_ms: quantile(latencies, 0.95),
        errored: sums.errored,
        unscored: sums.unscored,
        cost_usd: priced ? sums.costUsd : null,
        ...(Object.keys(secondary).length > 0 && { secondary }),
    };
}
function meanSecondary(results) {
    const values = new Map();
    for (const result of results)
        for (const trial of result.trials ?? [result])
            for (const [name, value] of Object.entries(trial.secondary ?? {})) {
                const list = values.get(name);
                if (list === undefined)
                    values.set(name, [value]);
                else
                    list.push(value);
            }
    return Object.fromEntries([...values].map(([name, list]) => [name, mean(list) ?? 0]));
}
/** The smallest value that at least the share `q` of the sorted values do not exceed; null for none. */
function quantile(sorted, q) {
    return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? null;
}

;// CONCATENATED MODULE: ./src/run/build-record.ts



/** Gives the record of a cell from its results. */
function buildCellRecord(cell, { startedAt, findEvaluator }, results) {
    const { benchmark, model, fingerprint, recipe, complete } = cell;
    return {
        benchmark_name: benchmark.name,
        model_id: model.id,
        timestamp: startedAt.toISOString(),
        summary: summarize(results),
        results,
        config: buildConfig(cell, findEvaluator),
        fingerprint,
        recipe,
        complete,
    };
}
/** Gives the record of a cell whose model could not be asked at all: every case errored, and why. */
function buildUnaskedRecord(cell, deps, reason) {
    const [first, ...rest] = cell.cases;
    const unasked = (planned) => combineTrials(planned, [erroredOutcome(reason, 0)]);
    return { ...buildCellRecord(cell, deps, [unasked(first), ...rest.map(unasked)]), unmeasured: reason };
}
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
            threshold: benchmark.thresholds === null ? null : passMark(name, benchmark.thresholds),
        })),
        benchmark_version: benchmark.version,
        repeat,
        model: recipe.model,
        ...(model.compareTo !== null && { compare_to: model.compareTo }),
    };
}

;// CONCATENATED MODULE: ./src/run/budget.ts
/** Counts what a run spends and says when a limit is reached. Checked before each request, so requests in flight may overshoot. */
class Spending {
    requests = 0;
    inputTokens = 0;
    outputTokens = 0;
    costUsd = 0;
    #budget;
    #startedMs;
    #clock;
    /** @param clock milliseconds that only go up. */
    constructor(budget, clock = () => performance.now()) {
        this.#budget = budget;
        this.#clock = clock;
        this.#startedMs = clock();
    }
    /** Adds what an answer took. */
    add({ inputTokens, outputTokens }, costUsd) {
        this.inputTokens += inputTokens ?? 0;
        this.outputTokens += outputTokens ?? 0;
        this.costUsd += costUsd;
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
            return isNonEmpty(outcomes) ? [combineTrials(planned, outcomes)] : [];
        });
        if (!isNonEmpty(results))
            throw new Error('a cell ended without an outcome');
        return buildCellRecord(this.cell, this.#deps, results);
    }
}
function isNonEmpty(list) {
    return list.length > 0;
}

// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(8488);
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
    #silentUntilMs;
    #clock;
    /** @param clock milliseconds that only go up. */
    constructor(clock = () => performance.now()) {
        this.#clock = clock;
        this.#silentUntilMs = clock() + SILENCE_MS;
    }
    /** Why the model was given up; undefined while it is worth asking. */
    get gaveUp() {
        return this.#gaveUp;
    }
    /** Notes an answer. */
    answered() {
        this.#deadTrials = 0;
        this.#silentUntilMs = this.#clock() + SILENCE_MS;
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
        const askedToWaitUntil = now + (error.retryAfterMs ?? 0) + GRACE_MS;
        if (error.retryAfterMs !== null)
            this.#silentUntilMs = Math.max(this.#silentUntilMs, askedToWaitUntil);
        if (now > this.#silentUntilMs)
            this.#gaveUp ??= `no answer for ${SILENCE_MS / 60_000} minutes: ${error.message}`;
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
var promises_ = __webpack_require__(8500);
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
            return erroredOutcome(asked.error.message, sent);
        const { benchmark, model, evaluators } = cell;
        const outcome = await scoreAnswer(item, asked.value, sent, {
            uses: evaluators,
            thresholds: benchmark.thresholds,
            findEvaluator,
            price: model.price,
        });
        spending.add(asked.value.usage, outcome.cost_usd ?? 0);
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

;// CONCATENATED MODULE: ./src/pipeline.ts
/** The spine: run -> compare. Knows neither terminals nor GitHub, and publishes nothing. */




/** Runs a plan and compares what it found with the baseline's records (none: a first run). */
async function runBenchmarks(plan, baseline, deps) {
    const { cells, spending } = await runPlan(plan, deps);
    const run = {
        schema: RUN_SCHEMA,
        tool_version: deps.toolVersion,
        started_at: deps.startedAt.toISOString(),
        finished_at: deps.now().toISOString(),
        requests: spending.requests,
        usage: { input_tokens: spending.inputTokens, output_tokens: spending.outputTokens },
        cost_usd: plan.cells.some(({ model }) => model.price !== null) ? spending.costUsd : null,
        cells,
    };
    // A baseline may hold cells that this run was not meant to run: they are not missing.
    const { pairs } = (0,match_cells/* matchCells */.Zt)(baseline, cells);
    return { run, comparison: (0,compare_runs/* compareRuns */.q)({ pairs, missingCells: [] }) };
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
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
var format = __webpack_require__(2011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(4512);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/tables.ts
var tables = __webpack_require__(6677);
;// CONCATENATED MODULE: ./src/report/markdown.ts






/** GitHub refuses comments above 65 536; the rest is room for a marker and links. */
const MAX_BYTES = 60_000;
/** More flips are a list for the results folder, not for a reader. */
const MAX_FLIPS = 20;
/** Their reasons quote a server, a file or a case; all others hold nothing but our words and numbers. */
const QUOTING = new Set(['unmeasured', 'incomparable', 'below_floor']);
/**
 * Renders the report as GitHub's Markdown, at most 60 000 bytes: the verdict first, then why, what it cost, and last and
 * folded the cases that flipped.
 */
function renderMarkdown({ comparison, run, gate }) {
    const { cells } = comparison;
    const compared = cells.filter(report/* isCompared */.uQ);
    const sections = [
        paragraph(`## ${(0,headline/* headline */.P)(comparison, report_escape/* codeSpan */.SS)}`),
        list('', cells.map(renderCell)),
        ...(compared.length > 0 ? [table('', (0,tables/* comparisonTable */.Q)(cells)), paragraph(HOW_TO_READ)] : []),
        list('**Worth knowing**\n', (0,report/* listWarnings */.EB)(comparison).map(({ cell, text }) => `- ${(0,report_escape/* codeSpan */.SS)(cell)}: ${(0,report_escape/* prose */.CS)(text)}`)),
        ...(run === undefined ? [] : [table('**This run**\n', (0,tables/* runTable */.c)(run, cells))]),
        paragraph(gate),
        ...compared.flatMap(renderCases),
    ];
    return `${fitSections(sections.filter(isFilled), MAX_BYTES - 1)}\n`;
}
const HOW_TO_READ = '<sub>Each case is compared with itself; the change is shown with its 95 % interval.<br>' +
    'p is the chance of such a change if nothing were different, counted over all cells together.</sub>';
function renderCell(cell) {
    const reason = QUOTING.has(cell.verdict) ? (0,report_escape/* prose */.CS)(cell.reason) : cell.reason;
    return `- ${(0,headline/* mark */.G)(cell)} ${(0,report_escape/* codeSpan */.SS)((0,report/* nameOf */.Vb)(cell))}: ${reason}`;
}
function renderCases(cell) {
    const { newlyFailing, newlyPassing } = cell.cases;
    return [
        fold(cell, 'newly failing', newlyFailing, renderFailing),
        fold(cell, 'newly passing', newlyPassing, renderPassing),
        paragraph(listOthers(cell, cell.cases)),
    ].filter(isFilled);
}
function fold(cell, what, flips, renderFlip) {
    if (flips.length === 0)
        return paragraph('');
    const shown = flips.slice(0, MAX_FLIPS);
    const title = `<b>${(0,format/* plural */.LS)(flips.length, 'case')} ${what}</b> · ${(0,report_escape/* htmlCode */.h8)((0,report/* nameOf */.Vb)(cell))}`;
    return {
        open: `<details><summary>${title}</summary>\n`,
        rows: shown.map(renderFlip),
        close: (left) => {
            const rest = flips.length - shown.length + left;
            return `${rest > 0 ? `\nand ${(0,format/* count */.U9)(rest)} more in the results folder\n` : ''}\n</details>`;
        },
    };
}
function renderFailing({ id, before, after }) {
    return [
        `- **${(0,report_escape/* codeSpan */.SS)(id)}**`,
        `  - before: ${renderShown(before)}`,
        `  - now: ${renderShown(after)}`,
        ...(after.explanation === null ? [] : [`  - why: ${(0,report_escape/* codeSpan */.SS)(after.explanation)}`]),
    ].join('\n');
}
function renderPassing({ id, after }) {
    return `- ${(0,report_escape/* codeSpan */.SS)(id)}: ${renderShown(after)}`;
}
function renderShown(shown) {
    const share = (0,report/* describeShare */.rm)(shown);
    return shown.output === null ? share : `${share}, ${(0,report_escape/* codeSpan */.SS)(shown.output)}`;
}
function listOthers(cell, { unstable, added, changed, missing }) {
    const parts = [
        [unstable, 'unstable (passing and failing on the same side)'],
        [added, 'new'],
        [changed, 'changed'],
        [missing, 'missing'],
    ];
    const texts = parts
        .filter(([ids]) => ids.length > 0)
        .map(([ids, what]) => `${(0,format/* plural */.LS)(ids.length, 'case')} ${what}`);
    return texts.length === 0 ? '' : `${(0,report_escape/* codeSpan */.SS)((0,report/* nameOf */.Vb)(cell))}: ${texts.join(', ')}.`;
}
function paragraph(text) {
    return { open: text, rows: [], close: () => '' };
}
function list(title, rows) {
    return { open: rows.length === 0 ? '' : title, rows, close: countLeft };
}
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
function isFilled({ open, rows }) {
    return open !== '' || rows.length > 0;
}

// EXTERNAL MODULE: ./src/results/read-results.ts + 2 modules
var read_results = __webpack_require__(3836);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
        throw (0,problem/* userError */.IF)(`cannot write results to \`${folder}\`: ${cause.message}`, undefined, { cause });
    }
}

// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
// EXTERNAL MODULE: ./src/commands/choices.ts
var choices = __webpack_require__(206);
// EXTERNAL MODULE: ./src/commands/print-verdict.ts + 2 modules
var print_verdict = __webpack_require__(3190);
// EXTERNAL MODULE: ./src/compare/words.ts
var words = __webpack_require__(5270);
;// CONCATENATED MODULE: ./src/commands/show-progress.ts


/** How often a long cell says how far it is, where lines cannot be written over. */
const LINE_EVERY_MS = 10_000;
const REDRAW_EVERY_MS = 100;
/** Gives a listener that tells on standard error how a run goes: on a terminal in one line that changes, else now and then. */
function showProgress(io) {
    const done = new Map();
    let lastMs = performance.now();
    return (progress) => {
        const { cell } = progress;
        const name = `${(0,report_escape/* plainText */.wh)(cell.benchmark.name)} on ${(0,report_escape/* plainText */.wh)(cell.model.id)}`;
        const total = cell.cases.length * cell.repeat;
        if (progress.kind === 'cell_started') {
            done.set(cell, 0);
            io.err(`${name}: ${(0,format/* plural */.LS)(cell.cases.length, 'case')}, ${(0,format/* plural */.LS)(total, 'request')}\n`);
        }
        else if (progress.kind === 'trial_ended') {
            const count = (done.get(cell) ?? 0) + 1;
            done.set(cell, count);
            const now = performance.now();
            if (count === total || now - lastMs < (io.isTerminal ? REDRAW_EVERY_MS : LINE_EVERY_MS))
                return;
            lastMs = now;
            io.err(io.isTerminal ? `\r${name}: ${count} of ${total}\u001b[K` : `${name}: ${count} of ${total}\n`);
        }
        else {
            const { pass_rate: rate = null, errored = 0 } = progress.record.summary ?? {};
            const errors = errored > 0 ? `, ${(0,format/* plural */.LS)(errored, 'error')}` : '';
            const passed = rate === null ? 'nothing scored' : `pass rate ${(0,words/* percent */.KN)(rate)}`;
            io.err(`${io.isTerminal ? '\r\u001b[K' : ''}${name}: ${passed}${errors}\n`);
        }
    };
}

;// CONCATENATED MODULE: ./src/commands/run.ts















/** `llm-bench run`: runs the plan, compares where asked to, writes the results folder, prints the verdict. */
async function run(args, io) {
    const failOn = (0,commands_arguments/* valueOf */.RP)(args, 'fail-on') ?? gate/* DEFAULT_FAIL_ON */.VQ;
    (0,gate/* parseFailOn */.XV)(failOn);
    const results = external_node_path_default().resolve(io.cwd, (0,commands_arguments/* valueOf */.RP)(args, 'results') ?? 'results');
    const { plan, access } = await (0,load_plan/* loadPlan */.Y)((0,choices/* readChoices */.B)(args), io);
    if (access.unavailable.length === countModels(plan))
        throw new problem/* UserError */.yo(access.unavailable);
    const baseline = loadBaseline(args, results, io);
    prepareResultsFolder(results);
    const outcome = await runBenchmarks(plan, baseline, {
        openModel: access.openModel,
        findEvaluator: evaluators/* getEvaluator */.s,
        startedAt: io.now(),
        now: io.now,
        toolVersion: io.version,
        onProgress: showProgress(io),
        signal: io.signal,
    });
    const gated = (0,print_verdict/* applyGate */.e)(outcome.comparison, failOn, outcome.run);
    const files = writeRun(results, outcome.run, renderMarkdown(gated.report));
    const code = (0,print_verdict/* printVerdict */.z)(gated, args.flags.has('json'), io);
    const shown = external_node_path_default().relative(io.cwd, results) || '.';
    io.err(`${files.length} results ${files.length === 1 ? 'file' : 'files'}, run.json and summary.md are in ${shown}\n`);
    return code;
}
function countModels({ cells }) {
    return new Set(cells.map(({ model }) => model)).size;
}
/** What is compared with: nothing unless asked, what was named, else the newest earlier run of each cell. */
function loadBaseline(args, results, io) {
    const named = (0,commands_arguments/* valueOf */.RP)(args, 'baseline');
    if (named !== undefined)
        return (0,read_results/* readResults */.x8)(external_node_path_default().resolve(io.cwd, named));
    if (!args.flags.has('compare') || !(0,external_node_fs_.existsSync)(results))
        return [];
    return (0,match_cells/* findNewest */.Ok)((0,read_results/* readResultsFolder */.fJ)(results, { mayBeEmpty: true }));
}


/***/ })

};
