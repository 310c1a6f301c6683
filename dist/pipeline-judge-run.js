export const id = 6530;
export const ids = [6530];
export const modules = {

/***/ 52608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf),
/* harmony export */   q: () => (/* binding */ pointOf)
/* harmony export */ });
/* harmony import */ var _records_cell_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9098);
/* harmony import */ var _records_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3858);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87506);
/* harmony import */ var _records_summarize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30406);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92498);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29983);
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48539);







/** Gives the history that records tell, each a run; those that were cut or scored again are none. */
function historyOf(records, { cells } = { cells: [] }) {
    const verdicts = new Map(cells.map(({ benchmark, model, verdict }) => [(0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_5__/* .cellKey */ .sl)(benchmark, model), verdict]));
    return (0,_records_history_js__WEBPACK_IMPORTED_MODULE_0__/* .joinHistories */ .hx)({
        cells: records.filter(_past_js__WEBPACK_IMPORTED_MODULE_4__/* .isWholeRun */ .hA).map((record) => {
            const { benchmark_name, model_id } = record;
            const verdict = verdicts.get((0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOfRecord */ .Sy)(record));
            return {
                benchmark_name,
                model_id,
                points: [pointOf(record, verdict === undefined ? {} : { verdict })],
            };
        }),
    });
}
/** Gives a run's line in the history of its cell. */
function pointOf(record, told = {}) {
    const reading = (0,_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .findReading */ .OZ)([record]);
    const side = (0,_look_js__WEBPACK_IMPORTED_MODULE_2__/* .sideOfRecord */ .Qm)(record, reading);
    const { avg_latency_ms: latencyMs, total_tokens: tokens, cost_usd: costUsd } = figuresOf(record);
    return {
        at: new Date((0,_records_order_js__WEBPACK_IMPORTED_MODULE_6__/* .timeOf */ .nR)(record)).toISOString(),
        ...told,
        ...(record.fingerprint !== undefined && { fingerprint: record.fingerprint }),
        ...(reading.metric === 'score' && { metric: 'score' }),
        cases: side?.cases ?? 0,
        trials: side?.trials ?? 0,
        rate: side === null ? null : round(side.rate),
        interval: side === null ? null : [round(side.interval[0]), round(side.interval[1])],
        latency_ms: latencyMs === null ? null : Math.round(latencyMs),
        tokens,
        cost_usd: costUsd === null ? null : Number(costUsd.toPrecision(4)),
    };
}
/** Gives what the answers come to; where they do not say, what a file of others says at its top. */
function figuresOf({ results, summary: said }) {
    const { avg_latency_ms: latencyMs, total_tokens: tokens, cost_usd: costUsd } = (0,_records_summarize_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .e)(results);
    return {
        avg_latency_ms: latencyMs ?? said?.avg_latency_ms ?? null,
        total_tokens: tokens > 0 ? tokens : (said?.total_tokens ?? null),
        cost_usd: costUsd ?? said?.cost_usd ?? null,
    };
}
function round(share) {
    return Number(share.toFixed(4));
}


/***/ }),

/***/ 96236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SHARD_SCHEMA),
/* harmony export */   h: () => (/* binding */ MAX_SHARDS)
/* harmony export */ });
/** Most shards of a plan: as many as a matrix has jobs. */
const MAX_SHARDS = 256;
/** Schema name of a shard's file. The shapes below are spelled as in the file (docs/shards.md). */
const SHARD_SCHEMA = 'llm-bench/shard/1';


/***/ }),

/***/ 63194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ judgeRun)
});

// EXTERNAL MODULE: ./src/compare/compare-runs.ts + 12 modules
var compare_runs = __webpack_require__(18939);
// EXTERNAL MODULE: ./src/domain/record.ts
var record = __webpack_require__(26403);
// EXTERNAL MODULE: ./src/plan/chosen.ts
var plan_chosen = __webpack_require__(46941);
// EXTERNAL MODULE: ./src/plan/find-swap.ts
var find_swap = __webpack_require__(21890);
// EXTERNAL MODULE: ./src/plan/select-cells.ts + 1 modules
var select_cells = __webpack_require__(68697);
// EXTERNAL MODULE: ./src/providers/index.ts + 51 modules
var providers = __webpack_require__(70419);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/records/trials.ts
var trials = __webpack_require__(9317);
// EXTERNAL MODULE: ./src/run/list-spending.ts
var list_spending = __webpack_require__(73058);
// EXTERNAL MODULE: ./src/run/round-dollars.ts
var round_dollars = __webpack_require__(46123);
// EXTERNAL MODULE: ./src/text/spare-memory.ts
var spare_memory = __webpack_require__(974);
// EXTERNAL MODULE: ./src/compare/rule.ts
var rule = __webpack_require__(3781);
// EXTERNAL MODULE: ./src/records/differences.ts
var differences = __webpack_require__(72894);
// EXTERNAL MODULE: ./src/records/redact.ts
var redact = __webpack_require__(50421);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/plan/sample-cases.ts
var sample_cases = __webpack_require__(76433);
// EXTERNAL MODULE: ./src/records/list-answered.ts
var list_answered = __webpack_require__(87514);
// EXTERNAL MODULE: ./src/records/version.ts
var version = __webpack_require__(95418);
;// CONCATENATED MODULE: ./src/pipeline/rematch/cases.ts





/** Lists the cases that a rematch may ask: those to which the baseline has answers with a score. */
function listShared(cell, baseline) {
    const known = (0,list_answered/* listAnswered */.M)(baseline);
    return cell.cases.filter(({ case: { id }, hash }) => {
        const before = known.get(id);
        return before?.isScored === true && !(0,version/* isOtherVersion */.j)(before.hash, hash);
    });
}
/**
 * Gives a cell with only the cases that a rematch asks, of those that both sides share. Of too many it takes a sample,
 * drawn by their ids, or contents where ids are only places, and never by their answers. Null where there is none.
 */
function cutToRematch(cell, baseline) {
    const shared = listShared(cell, baseline);
    const cases = (0,sample_cases/* sampleCases */.k)(shared, rule/* MAX_REMATCH_CASES */.CH, `rematch ${cell.fingerprint}`, drawnBy);
    return (0,json/* isNonEmpty */.J)(cases) ? { ...cell, cases } : null;
}
function drawnBy({ case: { id }, hash, isUnnamed }) {
    return isUnnamed === true ? hash : id;
}

// EXTERNAL MODULE: ./src/domain/failure.ts
var domain_failure = __webpack_require__(65410);
// EXTERNAL MODULE: ./src/run/fair-gate.ts
var fair_gate = __webpack_require__(72099);
// EXTERNAL MODULE: ./src/run/late-scores.ts
var late_scores = __webpack_require__(63969);
// EXTERNAL MODULE: ./src/run/list-needs.ts
var list_needs = __webpack_require__(13325);
// EXTERNAL MODULE: ./src/run/open-instruments.ts
var open_instruments = __webpack_require__(86710);
// EXTERNAL MODULE: ./src/run/peers.ts
var run_peers = __webpack_require__(17144);
// EXTERNAL MODULE: ./src/run/run-plan.ts + 12 modules
var run_plan = __webpack_require__(53524);
// EXTERNAL MODULE: ./src/run/scheduler.ts
var run_scheduler = __webpack_require__(14600);
// EXTERNAL MODULE: ./src/records/combine-trials.ts
var combine_trials = __webpack_require__(91021);
// EXTERNAL MODULE: ./src/records/failure.ts
var records_failure = __webpack_require__(82516);
// EXTERNAL MODULE: ./src/run/health.ts + 1 modules
var health = __webpack_require__(35880);
// EXTERNAL MODULE: ./src/run/hedge.ts + 1 modules
var hedge = __webpack_require__(5103);
// EXTERNAL MODULE: ./src/run/pace.ts + 10 modules
var pace = __webpack_require__(58409);
// EXTERNAL MODULE: ./src/run/trials.ts + 1 modules
var run_trials = __webpack_require__(52491);
;// CONCATENATED MODULE: ./src/pipeline/rematch/asker.ts







/** Asks one side of a rematch, trial by trial, and keeps its answers. */
class Asker {
    #cell;
    #trials;
    #health;
    #outcomes;
    #redact;
    #tell;
    #side;
    #asked = new Set();
    constructor({ cell, side }, tell, { peers, ...shared }) {
        this.#cell = cell;
        this.#health = new health/* Health */.Xk(shared.spending.maxOutageMs);
        this.#side = side;
        this.#tell = tell;
        this.#redact = shared.redact;
        this.#trials = new run_trials/* Trials */.i({
            ...shared,
            health: this.#health,
            pace: new pace/* Pace */.o(undefined, peers.of(cell.model)),
            hedge: hedge/* Hedge */.y.of(cell.model),
        });
        this.#outcomes = cell.cases.map(() => []);
    }
    get size() {
        return this.#cell.cases.length;
    }
    /** Trials that were put to the model, answered or not. */
    get asked() {
        return this.#asked.size;
    }
    /** Failure for which it was given up; undefined while it is worth asking. */
    get gaveUp() {
        return this.#health.gaveUp;
    }
    /** Asks the first case once and keeps the answer; gives the failure where the model is gone. */
    async probe() {
        await this.ask(0, 1);
        const first = this.#outcomes[0]?.[0];
        const failure = first === undefined ? null : (0,records_failure/* failureOf */.g5)(first);
        return failure?.kind === 'gone' || failure?.kind === 'no_address' ? failure : undefined;
    }
    async ask(index, trial) {
        const [planned, outcomes] = [this.#cell.cases[index], this.#outcomes[index]];
        const asked = `${index} ${trial}`;
        if (planned === undefined || outcomes === undefined || this.#asked.has(asked))
            return;
        this.#asked.add(asked);
        const [cell, side] = [this.#cell, this.#side];
        await this.#trials.run({ cell, planned, trial, side }, (outcome) => {
            outcomes[trial - 1] = outcome;
            this.#tell(outcome);
        });
    }
    results() {
        return this.#cell.cases.flatMap((planned, index) => {
            const outcomes = this.#outcomes[index] ?? [];
            return (0,json/* isNonEmpty */.J)(outcomes) ? [(0,combine_trials/* combineTrials */.r)(planned, outcomes, this.#redact)] : [];
        });
    }
}

;// CONCATENATED MODULE: ./src/pipeline/rematch/hold-rematch.ts









/**
 * Asks both sides of a cell, `trials` times each, case by case in turn, so that the provider's good and bad minutes
 * fall on both. A rematch that does not fit into the budget left is not begun. Where one side is given up, the other is
 * not asked further.
 */
async function holdRematch(sides, deps) {
    const { candidate, baseline, trials } = sides;
    if (deps.signal.aborted)
        return held(sides, [], [], domain_failure/* STOPPED */.y);
    const needed = candidate.cases.length * trials * (baseline === null ? 1 : 2);
    const scoring = (0,list_needs/* listNeeds */.iB)(candidate, deps.findEvaluator).map((name) => deps.instruments[name]?.countRequests(needed) ?? 0);
    const all = scoring.reduce((sum, requests) => sum + requests, needed);
    const misfit = deps.spending.findMisfit(all, candidate.model.id);
    if (misfit !== undefined)
        return held(sides, [], [], { kind: 'budget', words: misfit });
    const gate = new fair_gate/* FairGate */.e(deps.concurrency);
    const watchModel = (model) => (0,run_plan/* watchSilence */.X)(model, deps);
    const openModel = withoutRecording(deps.openModel);
    const peers = new run_peers/* PeersByKey */.w();
    const given = await (0,open_instruments/* openInstruments */.n)([candidate], { ...deps, openModel, gate, peers, watchModel });
    const { instruments, due } = given;
    const late = new late_scores/* LateScores */.w(instruments);
    const opened = [];
    const limits = [candidate, baseline].map((cell) => cell?.model.maxConcurrency ?? deps.concurrency);
    const scheduler = new run_scheduler/* Scheduler */._(Math.min(...limits, deps.concurrency));
    const shared = { ...deps, openModel, gate, peers, instruments, due, late, scheduler };
    const open = (side) => openAsker(side, candidate, opened, shared);
    try {
        const lack = given.findLack(candidate);
        if (lack !== undefined)
            return unavailable('candidate', lack);
        const now = await open({ cell: candidate, side: 'candidate' });
        const before = baseline === null ? null : await open({ cell: baseline, side: 'baseline' });
        if (!(now instanceof Asker))
            return unavailable('candidate', now);
        if (before !== null && !(before instanceof Asker))
            return unavailable('baseline', before);
        const failure = await before?.probe();
        if (failure !== undefined)
            return { status: 'impossible', why: { kind: 'gone', failure } };
        deps.onProgress({ kind: 'rematch_started', cell: candidate, requests: needed, trials });
        await late.endAfter(scheduler.drain(takeTurns(now, before, trials)));
        deps.onProgress({ kind: 'rematch_ended', cell: candidate });
        const stopped = whyStopped(now, before, needed, deps.signal);
        const why = stopped && { ...stopped, words: deps.redact(stopped.words) };
        return held(sides, before?.results() ?? [], now.results(), why);
    }
    finally {
        await Promise.all([...opened.map((provider) => provider.close()), given.close()]);
    }
}
/** Opens models so that what they answer is not recorded: a rematch is never replayed. */
function withoutRecording(openModel) {
    return (model, signal) => openModel(model.record === null ? model : { ...model, record: null }, signal);
}
async function openAsker(side, candidate, opened, shared) {
    const { cell } = side;
    const model = await shared.openModel(cell.model, shared.signal);
    if (model.status === 'unavailable')
        return model.failure;
    opened.push(model.provider);
    const tell = (outcome) => shared.onProgress({ kind: 'trial_ended', cell: candidate, outcome });
    const watch = (0,run_plan/* watchSilence */.X)(cell.model, shared);
    return new Asker(side, tell, { ...shared, provider: model.provider, watch });
}
function unavailable(side, failure) {
    return { status: 'impossible', why: { kind: 'unavailable', side, failure } };
}
function held({ trials, against }, baseline, candidate, unfinished) {
    const why = unfinished && { unfinished: unfinished.words, unfinished_kind: unfinished.kind };
    return { status: 'held', rematch: { trials, against, baseline, candidate, ...why } };
}
/** Says why a rematch stopped; a complete one decides, whatever became of the model later. */
function whyStopped(now, before, needed, signal) {
    if (signal.aborted)
        return domain_failure/* STOPPED */.y;
    if (now.asked + (before?.asked ?? 0) === needed)
        return undefined;
    const [side, failure] = now.gaveUp === undefined ? ['baseline', before?.gaveUp] : ['new side', now.gaveUp];
    return {
        kind: failure?.kind ?? 'unreachable',
        words: `the ${side} could not be asked to the end: ${failure?.words ?? 'no reason given'}`,
    };
}
/** Gives the questions to both sides in turn: neither is always asked first. Ends where one is given up. */
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

;// CONCATENATED MODULE: ./src/pipeline/rematch/is-rated.ts

/** Tells whether people score the answers to a case: a fresh one costs a request and is rated by nobody. */
function isRated(planned, cell, findEvaluator) {
    return (0,list_needs/* listNeedsOf */.ZN)(planned, cell, findEvaluator).includes('ballots');
}

;// CONCATENATED MODULE: ./src/pipeline/rematch/must-pass.ts





/**
 * Asks the newer side alone again about the cases that must pass, failed, and were not in the cell's rematch. Gives the
 * rematch with these answers added; they decide only whether the cases pass (docs/statistics.md).
 */
async function rematchMustPass({ cell, record, comparison }, rematch, deps) {
    if (comparison.mustPass.size === 0)
        return rematch;
    const failed = new Set(record.results.flatMap(({ test_id, passed }) => comparison.mustPass.has(test_id) && passed === false ? [test_id] : []));
    const cases = cell.cases.filter((planned) => failed.has(planned.case.id) &&
        !isAsked(planned, rematch?.candidate ?? []) &&
        !isRated(planned, cell, deps.findEvaluator));
    const trials = comparison.settings.confirmTrials;
    if (!(0,json/* isNonEmpty */.J)(cases) || trials === 0 || !(0,providers/* answersAfresh */.h_)(cell.model))
        return rematch;
    const sides = { candidate: { ...cell, cases }, baseline: null, trials, against: '' };
    const held = await holdRematch(sides, deps);
    if (held.status === 'impossible')
        return rematch;
    if (rematch === null)
        return held.rematch;
    // A case asked now may be in an earlier rematch in another version.
    const kept = rematch.candidate.filter(({ test_id }) => !cases.some(({ case: { id } }) => id === test_id));
    return { ...rematch, candidate: [...kept, ...held.rematch.candidate] };
}
function isAsked(planned, results) {
    return results.some((result) => (0,version/* isOfVersion */.o)(planned, result));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/plan/build-prompt.ts
var build_prompt = __webpack_require__(4626);
// EXTERNAL MODULE: ./src/plan/template.ts
var template = __webpack_require__(77909);
// EXTERNAL MODULE: ./src/text/parse-template.ts
var parse_template = __webpack_require__(71547);
// EXTERNAL MODULE: ./src/providers/headers.ts
var headers = __webpack_require__(44348);
;// CONCATENATED MODULE: ./src/pipeline/rematch/recipe.ts








/**
 * Gives a cell with the prompts and the model entry of a recipe in place of its own; cases, evaluators and pass marks
 * stay the cell's. A recipe may come from a cache: its parts are taken only if they are of the right type, and the
 * model's address decides nothing about where a key may go.
 */
function applyRecipe(cell, recipe) {
    if (recipe.redacted === true)
        return { status: 'unusable', part: 'key' };
    const model = readModel(recipe.model, cell.model);
    if (model === null)
        return { status: 'unusable', part: 'model' };
    const user = (0,parse_template/* parseTemplate */.Q)(recipe.prompt ?? '{{input}}');
    const system = recipe.system_prompt === null ? null : (0,parse_template/* parseTemplate */.Q)(recipe.system_prompt);
    const cases = cell.cases.flatMap((planned) => {
        const prompt = fillPrompt(user, system, planned, model);
        return prompt === null ? [] : [{ ...planned, prompt }];
    });
    if (!(0,json/* isNonEmpty */.J)(cases) || cases.length < cell.cases.length)
        return { status: 'unusable', part: 'prompt' };
    return { status: 'ready', cell: { ...cell, model, cases, recipe } };
}
function fillPrompt(user, system, { case: item }, model) {
    const asked = (0,template/* fillTemplate */.o)(user, item);
    const instructions = system === null ? null : (0,template/* fillTemplate */.o)(system, item);
    if (asked.status !== 'filled' || instructions?.status === 'unknown')
        return null;
    return (0,build_prompt/* buildPrompt */.f)(item, { system: instructions?.text ?? null, user: asked.text }, model);
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
    const own = readOwn(entry, provider);
    const sent = sentHeaders.safeParse({ headers: entry['headers'], auth_header: entry['auth_header'] });
    if (!isTexts(stop ?? []) || !(0,json/* isMapping */.p)(params ?? {}) || own === null || !sent.success)
        return null;
    return {
        ...like,
        provider,
        model,
        baseUrl,
        headers: sent.data.headers ?? {},
        authHeader: sent.data.auth_header ?? null,
        temperature: heat,
        maxTokens: most,
        // A recipe does not say who wrote it; another temperature than the default somebody did.
        assumed: ['max_tokens', ...(heat === defaults/* DEFAULT_TEMPERATURE */.Nr ? ['temperature'] : [])],
        seed: from,
        stop: (stop ?? []), // just checked
        params: (params ?? {}), // just checked
        stream: stream === true,
        scoreReasoning: entry['score_reasoning'] === true,
        apiKey: provider === like.provider ? like.apiKey : provider,
        price: provider === like.provider && model === like.model ? like.price : null,
        own,
        record: null,
    };
}
const sentHeaders = schemas/* object */.Ikc({
    headers: headers/* headersField */.ZH.optional(),
    auth_header: headers/* authHeaderField */.Y2.optional(),
});
/** Reads the fields that the entry's kind of provider alone takes; null where they are not as it takes them. */
function readOwn(entry, provider) {
    const fields = (0,providers/* findProvider */.lh)({ provider })?.fields ?? {};
    const written = Object.fromEntries(Object.entries(entry).filter(([key]) => Object.hasOwn(fields, key)));
    return schemas/* object */.Ikc(fields).safeParse(written).success ? written : null;
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

// EXTERNAL MODULE: ./src/compare/rematch.ts
var compare_rematch = __webpack_require__(6921);
// EXTERNAL MODULE: ./src/records/align.ts
var align = __webpack_require__(80235);
// EXTERNAL MODULE: ./src/records/evaluator-changes.ts
var evaluator_changes = __webpack_require__(54079);
// EXTERNAL MODULE: ./src/records/pair-keys.ts
var pair_keys = __webpack_require__(13949);
;// CONCATENATED MODULE: ./src/pipeline/rematch/standing.ts








/**
 * Finds the rematch that an earlier attempt at this run made of the same cases against the same baseline: running again
 * gives no second chance. One that decided nothing does not stand. Of a cell that is not suspect now, only one that
 * showed a drop stands, so that red does not go away either. Null where none stands.
 */
function findStanding(now, earlier, isSuspected) {
    const { cell, baseline, comparison } = now;
    const { alpha, errorBudget } = comparison.settings;
    const wanted = cutToRematch(cell, baseline)?.cases ?? [];
    const against = (0,order/* newest */.BP)(baseline)?.timestamp;
    for (const record of earlier) {
        const { rematch: held } = record;
        if (held === undefined || held.against !== against || !isOfNow(record, now))
            continue;
        const rematch = (0,align/* alignRematch */.WI)(held, (0,pair_keys/* keysOfCell */.m)(cell));
        const isDecided = (0,compare_rematch/* findUndecided */.Zj)(record, rematch, errorBudget) === null;
        if (!isDecided || !asksTheSame(rematch, wanted))
            continue;
        const isDrop = ((0,compare_rematch/* exactFreshP */.Ab)(record, rematch) ?? 1) <= alpha;
        if (isSuspected || isDrop)
            return { ...rematch, asked_at: rematch.asked_at ?? record.timestamp };
    }
    return null;
}
function isOfNow(before, { cell, record }) {
    return ((0,cell_key/* keyOfRecord */.Sy)(before) === (0,cell_key/* keyOfCell */.zn)(cell) &&
        before.fingerprint === cell.fingerprint &&
        (0,evaluator_changes/* findEvaluatorChanges */.e)([before], [record]).length === 0);
}
/** Tells whether both sides were asked what they would be asked now, in the same versions of the cases. */
function asksTheSame({ baseline, candidate }, wanted) {
    const asked = new Set(candidate.map(({ test_id }) => test_id));
    const hashes = new Map(wanted.map(({ case: { id }, hash }) => [id, hash]));
    const isWanted = ({ test_id, case_hash }) => {
        const hash = hashes.get(test_id);
        return hash !== undefined && !(0,version/* isOtherVersion */.j)(case_hash ?? null, hash);
    };
    const both = baseline.filter(({ test_id }) => asked.has(test_id));
    return baseline.every(isWanted) && both.length === wanted.length;
}

;// CONCATENATED MODULE: ./src/pipeline/rematch/rematch-suspects.ts











/**
 * Holds a rematch of each suspect cell, the least likely to be chance first, then of cases that must pass. Gives nothing of
 * a cell that needs none.
 */
async function rematchSuspects(firsts, deps) {
    const rematches = new Map();
    const suspects = [];
    for (const first of firsts.filter(({ mayRematch }) => mayRematch)) {
        const standing = findStanding(first, deps.earlier, isSuspectCell(first));
        if (standing !== null)
            rematches.set(first.cell, { rematch: (0,redact/* redactRematch */.s6)(standing, deps.redact), oneLook: null });
        else if (isSuspectCell(first))
            suspects.push(first);
    }
    suspects.sort((a, b) => pOf(a) - pOf(b));
    for (const first of suspects)
        rematches.set(first.cell, await rematchCell(first, deps));
    for (const first of firsts) {
        const { rematch: known = null, oneLook = null } = rematches.get(first.cell) ?? {};
        const rematch = await rematchMustPass(first, known, deps);
        if (rematch !== null)
            rematches.set(first.cell, { rematch, oneLook });
    }
    return rematches;
}
function isSuspectCell({ comparison: { look, settings } }) {
    const { suspectP, regressionThreshold: threshold } = settings;
    return look !== null && (0,rule/* isSuspect */.W3)(look, { suspectP, threshold });
}
function pOf({ comparison }) {
    return comparison.look?.p ?? 1;
}
async function rematchCell(first, deps) {
    const { cell, baseline, comparison } = first;
    const last = (0,order/* newest */.BP)(baseline);
    const trials = comparison.settings.confirmTrials;
    const one = (oneLook) => ({ rematch: null, oneLook });
    if (trials === 0)
        return one({ kind: 'not_wanted' });
    // A case that a change has added is compared with nothing, and must not keep the others from being asked again.
    if (listShared(cell, baseline).some((planned) => isRated(planned, cell, deps.findEvaluator)))
        return one({ kind: 'people' });
    if (!(0,providers/* answersAfresh */.h_)(cell.model))
        return one({ kind: 'recording', side: 'candidate' });
    if (last?.recipe === undefined)
        return one({ kind: 'no_recipe' });
    if (last.fingerprint === cell.fingerprint)
        return one({ kind: 'same_configuration' });
    if (await deps.isAccepted(cell))
        return one({ kind: 'accepted' });
    const candidate = cutToRematch(cell, baseline);
    if (candidate === null)
        return one({ kind: 'no_shared_case' });
    const before = applyRecipe(candidate, last.recipe);
    if (before.status === 'unusable')
        return one({ kind: 'unusable_recipe', part: before.part });
    if (!(0,providers/* answersAfresh */.h_)(before.cell.model))
        return one({ kind: 'recording', side: 'baseline' });
    if (isGoneApplication(before.cell, cell, last))
        return one({ kind: 'application' });
    const sides = { candidate, baseline: before.cell, trials, against: last.timestamp };
    const held = await holdRematch(sides, deps);
    return held.status === 'impossible' ? one(held.why) : { rematch: held.rematch, oneLook: null };
}
/**
 * Tells whether the past's answers came from an application whose code may be another by now: asked again, the new code
 * would answer for the old one. So is a program that is called in another way.
 */
function isGoneApplication({ model: before }, { model, files }, last) {
    const application = (0,providers/* findProvider */.lh)(before)?.application;
    if (application === undefined)
        return false;
    const isOther = application.isProgram && !(0,providers/* runsSameProgram */.lr)(before, model);
    return isOther || (0,differences/* listDifferences */.b)(last.files ?? {}, files).length > 0;
}

// EXTERNAL MODULE: ./src/run/build-record.ts
var build_record = __webpack_require__(45235);
;// CONCATENATED MODULE: ./src/pipeline/restate.ts





/**
 * Gives an unchanged cell's record as a new run would give it: the known answers to its cases and the fresh ones, under
 * the settings in force now. Null where no case has an answer.
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
        return first === undefined ? [] : [(0,combine_trials/* combineTrials */.r)(planned, [first, ...rest], asItIs)];
    });
    if (!(0,json/* isNonEmpty */.J)(results))
        return null;
    return {
        ...(0,build_record/* buildCellRecord */.YG)(cell, { ...deps, redact: asItIs }, results),
        ...(fresh?.rematch !== undefined && { rematch: fresh.rematch }),
        ...(fresh?.unmeasured !== undefined && { unmeasured: fresh.unmeasured }),
    };
}
/** Nothing of a restated record is kept: it is compared and shown, and whatever leaves is cleaned then. */
const asItIs = (text) => text;
function collectTrials(records) {
    const trials = new Map();
    for (const { results } of (0,order/* newestFirst */.ll)(records))
        for (const result of results) {
            const list = trials.get(result.test_id) ?? [];
            trials.set(result.test_id, list);
            for (const outcome of listOutcomes(result))
                list.push({ hash: result.case_hash ?? null, outcome });
        }
    return trials;
}
/** Gives the outcomes of a result without what it says of the case: the plan says that now. */
function listOutcomes(result) {
    const { trials, test_id: _id, case_hash: _hash, must_pass: _mustPass, tags: _tags, ...rest } = result;
    const { input: _input, messages: _messages, expected: _expected, criteria: _criteria, difficulty: _difficulty, ...others } = rest;
    const { metadata: _metadata, evaluators: _evaluators, ...outcome } = others;
    return trials ?? [outcome];
}
function isOf({ hash }, trial) {
    return !(0,version/* isOtherVersion */.j)(trial.hash, hash);
}

;// CONCATENATED MODULE: ./src/pipeline/judge-run.ts
/** The second step: compare, hold rematches, compare again. Records made elsewhere need only this step. */














/** Judges a run: its cells are one family, and red is decided by fresh answers of both sides. */
async function judgeRun(ran, deps) {
    const { plan, spending, lineage } = ran;
    const selected = ran.selected.map((one) => one.selected);
    (0,spare_memory/* cleanMemory */.Pt)();
    const glance = compare(ran, ran.records, new Map(), deps);
    const firsts = selected.flatMap((one, index) => {
        const [record, comparison] = [(0,cell_key/* findRecord */.Tq)(ran.records, one.cell), glance.cells[index]];
        if (record === undefined || comparison === undefined)
            return [];
        const mayRematch = one.kind === 'run' && comparison.isMeasured && comparison.drift === null;
        return [{ ...one, record, comparison, mayRematch }];
    });
    const rematches = await rematchSuspects(firsts, { ...deps, spending, concurrency: plan.concurrency });
    const byKey = new Map([...rematches].map(([cell, { rematch }]) => [(0,cell_key/* keyOfCell */.zn)(cell), rematch]));
    const cells = plan.cells.flatMap((cell) => {
        const record = (0,cell_key/* findRecord */.Tq)(ran.records, cell);
        const rematch = byKey.get((0,cell_key/* keyOfCell */.zn)(cell)) ?? null;
        return record === undefined
            ? []
            : [nameSwap(rematch === null ? record : { ...record, rematch }, lineage.swap)];
    });
    // Nothing was asked again, and nothing named anew: a second look at many cases would take as long as the first.
    const isSeen = rematches.size === 0 && cells.every((record) => ran.records.includes(record));
    const comparison = isSeen ? glance : compare(ran, cells, rematches, deps);
    (0,spare_memory/* cleanMemory */.Pt)();
    return { run: buildRun(ran, cells, deps), comparison, selected };
}
function compare({ selected, plan, baseline, lineage, chosen }, records, rematches, deps) {
    const all = [...baseline, ...deps.passedOver];
    const known = (0,cell_key/* groupCells */.Ju)(all);
    const swapped = { ...lineage, swap: lineage.swap ?? ((0,plan_chosen/* isWhole */.w)(chosen) ? (0,find_swap/* findSwap */.N)(plan.cells, all) : null) };
    return (0,compare_runs/* compareRuns */.q)({
        pairs: selected.map(({ selected: one, changes }) => ({
            ...pairUp(one, (0,cell_key/* findRecord */.Tq)(records, one.cell), rematches.get(one.cell), deps),
            rescored: changes,
            passedOver: (0,select_cells/* listPast */.FM)(one.cell, deps.passedOver, swapped),
            unmet: (0,select_cells/* pastOf */.CM)(one.cell, known, swapped).unmet,
        })),
        missingCells: (0,select_cells/* listMissingCells */.kt)(plan.cells, baseline, lineage, chosen),
    });
}
function pairUp(selected, record, rematched, deps) {
    const { cell, baseline } = selected;
    const candidate = selected.kind === 'unchanged' ? restate(cell, baseline, record, deps) : (record ?? null);
    return {
        benchmark: cell.benchmark.name,
        model: cell.model.id,
        baseline,
        candidate: candidate === null ? [] : [candidate],
        basis: findBasis(selected, rematched, deps),
        guard: deps.guard ?? undefined,
        isRecordedNow: !(0,providers/* answersAfresh */.h_)(cell.model) && wasAskedAfresh(baseline),
        isExcused: deps.isWithoutSecrets &&
            (candidate?.unmeasured !== undefined || lacksKey(candidate) || !(0,providers/* answersAfresh */.h_)(cell.model)),
    };
}
/** Tells whether some trials were not asked for want of a key, though the store has answered others. */
function lacksKey(candidate) {
    return (candidate?.results.some((result) => (0,trials/* trialsOf */.x)(result).some((trial) => trial.error_kind === 'no_key')) ===
        true);
}
/** Tells whether a past's answers were asked of a model, as far as it says. */
function wasAskedAfresh(baseline) {
    const provider = (0,order/* newest */.BP)(baseline)?.recipe?.model['provider'];
    return typeof provider === 'string' && (0,providers/* answersAfresh */.h_)({ provider });
}
function findBasis({ kind, cell, baseline }, rematched, { pendingDrift }) {
    if (kind === 'unchanged')
        return { kind };
    if (pendingDrift !== null && (0,order/* newest */.BP)(baseline)?.fingerprint === cell.fingerprint)
        return { kind: 'repeated', pending: pendingDrift.get((0,cell_key/* keyOfCell */.zn)(cell)) ?? null };
    return { kind: 'run', oneLook: rematched?.oneLook ?? null };
}
/** Names the swap in the record: a later comparison of the files must know of it. */
function nameSwap(record, swap) {
    if (swap?.to !== record.model_id)
        return record;
    return { ...record, config: { ...record.config, compare_to: swap.from } };
}
function buildRun({ plan, spending, unjailed: elsewhere }, cells, { toolVersion, startedAt, now, instruments }) {
    const { requests, inputTokens, outputTokens, costUsd } = spending;
    const taken = (0,list_spending/* listSpending */.Hp)(spending, instruments);
    const unjailed = (0,list_spending/* whyUnjailed */.bm)(instruments) ?? elsewhere ?? null;
    const jail = (0,list_spending/* whichJail */.cu)(instruments);
    const isLacking = [spending.models, spending.lines].some(({ lostUsd }) => lostUsd > 0);
    const hasPrice = plan.cells.some(({ model }) => model.price !== null);
    return {
        schema: record/* RUN_SCHEMA */.E,
        tool_version: toolVersion,
        started_at: startedAt.toISOString(),
        finished_at: now().toISOString(),
        requests,
        ...(spending.fromStore > 0 && { from_store: spending.fromStore }),
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        cost_usd: hasPrice || Object.values(taken).some(({ cost_usd }) => cost_usd !== null)
            ? (0,round_dollars/* roundDollars */.k)(costUsd)
            : null,
        ...(isLacking && { cost_at_most_usd: (0,round_dollars/* roundDollars */.k)(spending.atMostUsd) }),
        ...(Object.keys(taken).length > 0 && { instruments: taken }),
        ...(jail !== null && { jail }),
        ...(unjailed !== null && { unjailed }),
        ...(0,list_spending/* listAccounts */.B)(spending),
        cells,
    };
}


/***/ }),

/***/ 32799:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rescoreBaseline),
/* harmony export */   p: () => (/* binding */ scoreAlike)
/* harmony export */ });
/* harmony import */ var _records_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54079);
/* harmony import */ var _run_kept_scores_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78845);
/* harmony import */ var _run_rescore_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95172);



/**
 * Scores the baseline's kept answers with the new evaluators where these changed, so that both sides are scored alike.
 * Where no answer was kept, the baseline stays as it is, and cannot be compared.
 */
async function rescoreBaseline(selected, config, { findEvaluator, instruments, signal }) {
    if (selected.kind !== 'run')
        return { selected, changes: [] };
    const { cases } = selected.cell;
    let places = null;
    const { records, changes } = await scoreAlike(selected.baseline, {
        evaluators: config.evaluators ?? [],
        findEvaluator,
        instruments,
        signal,
        caseOf: ({ test_id, case_hash }) => {
            places ??= new Map(cases.map((planned, index) => [planned.case.id, index]));
            const planned = cases[places.get(test_id) ?? -1];
            return planned?.hash === case_hash ? (planned ?? null) : null;
        },
    });
    return { selected: { ...selected, baseline: records }, changes };
}
/**
 * Scores the kept answers of a cell's records again where other evaluators scored them. Where no answer was kept, or an
 * instrument would have to be asked, the records stay as they are, and cannot be compared. What people said stays where
 * it is not among the ballots: a change that takes these away must not take cases out of the comparison.
 */
async function scoreAlike(records, rescoring) {
    const [last] = records;
    const { evaluators } = rescoring;
    const changes = last === undefined ? [] : (0,_records_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .findEvaluatorChanges */ .e)(records, [{ ...last, config: { evaluators } }]);
    if (changes.length === 0 || needsAsking(records, rescoring))
        return { records, changes: [] };
    const again = [];
    for (const record of records) {
        const scored = await (0,_run_rescore_record_js__WEBPACK_IMPORTED_MODULE_2__/* .rescoreRecord */ .T)(record, { ...rescoring, keepsRated: true });
        if (scored !== null)
            again.push(scored);
    }
    return again.length === 0 ? { records, changes: [] } : { records: again, changes };
}
/** Tells whether an evaluator that needs an instrument is another one than scored the records. */
function needsAsking(records, { evaluators, findEvaluator, instruments }) {
    const lacking = evaluators.filter(({ name }) => findEvaluator(name).needs?.some((need) => instruments[need] === undefined));
    return lacking.some((use) => records.some(({ config }) => !(config?.evaluators ?? []).some((before) => (0,_run_kept_scores_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .F)(before, use))));
}


/***/ }),

/***/ 97912:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ listAsked),
/* harmony export */   w: () => (/* binding */ runBenchmarks)
/* harmony export */ });
/* harmony import */ var _run_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53524);
/* harmony import */ var _select_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92264);


/** Runs what must be run of a plan. */
async function runBenchmarks(plan, baseline, scope, deps) {
    const selection = await (0,_select_run_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRun */ .S)(plan, baseline, scope, deps);
    const cells = listAsked(selection.selected);
    const { cells: records, spending } = await (0,_run_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .runPlan */ .F)({ ...plan, cells }, deps);
    return { ...selection, records, spending };
}
/** Lists what must be asked of what was selected: whole cells, or their new and changed cases. */
function listAsked(all) {
    return all.flatMap(({ selected }) => (selected.kind === 'run' ? selected.cell : (selected.fresh ?? [])));
}


/***/ }),

/***/ 92264:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ selectRun)
});

// EXTERNAL MODULE: ./src/plan/chosen.ts
var plan_chosen = __webpack_require__(46941);
// EXTERNAL MODULE: ./src/plan/find-swap.ts
var find_swap = __webpack_require__(21890);
// EXTERNAL MODULE: ./src/plan/select-cells.ts + 1 modules
var select_cells = __webpack_require__(68697);
// EXTERNAL MODULE: ./src/run/build-record.ts
var build_record = __webpack_require__(45235);
// EXTERNAL MODULE: ./src/run/list-needs.ts
var list_needs = __webpack_require__(13325);
;// CONCATENATED MODULE: ./src/pipeline/lend-ballots.ts

/** Lends a plan's ballots where people score answers: kept answers are scored again with them, and nobody is asked. */
async function lendBallots(cells, { instruments: { ballots: planned }, findEvaluator, signal }) {
    const isRated = cells.some((cell) => (0,list_needs/* listNeeds */.iB)(cell, findEvaluator).includes('ballots'));
    return isRated && planned?.model === null ? { ballots: await planned.open(signal) } : {};
}

;// CONCATENATED MODULE: ./src/pipeline/lend-scripts.ts
/** Lends a plan's checks of the user's own; they are opened where one is asked. */
function lendScripts({ scripts: planned }, signal) {
    if (planned?.model !== null)
        return { instruments: {}, close: () => Promise.resolve() };
    let opened;
    const open = async () => await planned.open(signal);
    const close = async () => {
        await (await opened)?.close();
    };
    const scripts = {
        ask: async (question) => {
            opened ??= open();
            return await (await opened).ask(question);
        },
        close,
    };
    return { instruments: { scripts }, close };
}

// EXTERNAL MODULE: ./src/pipeline/rescore.ts
var rescore = __webpack_require__(32799);
;// CONCATENATED MODULE: ./src/pipeline/select-run.ts







/** Selects what must be asked of a plan; the baseline's records decide (none: a first run). Asks nothing. */
async function selectRun(plan, baseline, { everything, chosen, isProposed }, deps) {
    const configOf = (cell) => (0,build_record/* buildConfig */.fD)(cell, deps);
    const planned = new Set(plan.cells.map(({ model }) => model.id));
    const lineage = { swap: (0,plan_chosen/* isWhole */.w)(chosen) ? (0,find_swap/* findSwap */.N)(plan.cells, baseline) : null, isProposed, planned };
    const cells = (0,select_cells/* selectCells */.kw)(plan.cells, baseline, { everything, configOf, lineage });
    const ballots = await lendBallots(plan.cells, deps);
    const { instruments, close } = lendScripts(deps.instruments, deps.signal);
    try {
        const scoring = { ...deps, instruments: { ...instruments, ...ballots } };
        const selected = await Promise.all(cells.map((one) => (0,rescore/* rescoreBaseline */.F)(one, configOf(one.cell), scoring)));
        return { plan, baseline, selected, lineage, chosen };
    }
    finally {
        await close();
    }
}


/***/ }),

/***/ 92470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runShard),
/* harmony export */   W: () => (/* binding */ cutPlan)
/* harmony export */ });
/* harmony import */ var _plan_cut_to_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96804);
/* harmony import */ var _records_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82516);
/* harmony import */ var _run_list_spending_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73058);
/* harmony import */ var _run_round_dollars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46123);
/* harmony import */ var _run_run_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53524);
/* harmony import */ var _stats_sum_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7404);
/* harmony import */ var _run_benchmarks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97912);







/** Cuts what was selected of a plan to a shard: its part of the cases, and the same part of requests and dollars. */
function cutPlan({ plan, selected }, shard) {
    const asked = (0,_run_benchmarks_js__WEBPACK_IMPORTED_MODULE_3__/* .listAsked */ .R)(selected);
    const cells = (0,_plan_cut_to_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToShard */ .Q)(asked, shard);
    const parts = {
        before: countTrials(asked, ({ case: { id } }) => (0,_plan_cut_to_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .shardOf */ .I)(id, shard.total) < shard.index),
        own: countTrials(cells),
        whole: countTrials(asked),
    };
    return { ...plan, cells, budget: takeShare(plan.budget, parts) };
}
/** Gives a part of a budget; time is not shared, since shards run side by side. */
function takeShare(budget, parts) {
    const { maxRequests, maxCostUsd } = budget;
    return {
        ...budget,
        maxRequests: maxRequests === null ? null : shareOf(maxRequests, parts),
        // In whole millionths.
        maxCostUsd: maxCostUsd === null ? null : shareOf((0,_run_round_dollars_js__WEBPACK_IMPORTED_MODULE_4__/* .roundDollars */ .k)(maxCostUsd * 1e6), parts) / 1e6,
    };
}
/** Gives a part of a budget in whole ones; the parts of all shards are the whole together, if that is one. */
function shareOf(all, { before, own, whole }) {
    const upTo = (trials) => (whole === 0 ? 0 : Math.floor((all * trials) / whole));
    return upTo(before + own) - upTo(before);
}
function countTrials(cells, counts = () => true) {
    return (0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_5__/* .sum */ .c)(cells.map(({ cases, repeat }) => cases.filter(counts).length * repeat));
}
/** Asks a shard's part of a plan. */
async function runShard(plan, deps) {
    const { cells: records, spending } = await (0,_run_run_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .runPlan */ .F)(plan, deps);
    const unasked = records.flatMap((record) => {
        const failure = (0,_records_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .unaskedFailure */ .u)(record);
        const { benchmark_name, model_id } = record;
        return failure === null ? [] : [{ benchmark_name, model_id, ...failure }];
    });
    const unjailed = (0,_run_list_spending_js__WEBPACK_IMPORTED_MODULE_6__/* .whyUnjailed */ .bm)(deps.instruments);
    return { records, unasked, spending, ...(unjailed !== null && { unjailed }) };
}


/***/ }),

/***/ 46941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ isChosen),
/* harmony export */   w: () => (/* binding */ isWhole)
/* harmony export */ });
/** Tells whether all was chosen that the config holds. */
function isWhole({ benchmarks, models }) {
    return benchmarks.length === 0 && models.length === 0;
}
/** Tells whether a cell is one of those that were chosen, whether the config still has it or not. */
function isChosen({ benchmark_name: benchmark, model_id: model }, { benchmarks, models }) {
    return ((benchmarks.length === 0 || benchmarks.includes(benchmark)) &&
        (models.length === 0 || models.includes(model)));
}


/***/ }),

/***/ 96804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ shardOf),
/* harmony export */   Q: () => (/* binding */ cutToShard)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97504);
/* harmony import */ var _text_lazy_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79422);



/** Hex digits of the digest that decide. */
const DIGITS = 8;
/** Gives the number, from 1, of the shard that asks a case: by its id alone, in whatever order and company it stands. */
function shardOf(id, total) {
    return (Number.parseInt((0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(id).slice(0, DIGITS), 16) % total) + 1;
}
/** Gives the cells cut to the cases of a shard; those of which it has none are left out. */
function cutToShard(cells, { index, total }) {
    return cells.flatMap((cell) => {
        const cases = (0,_text_lazy_list_js__WEBPACK_IMPORTED_MODULE_1__/* .filterList */ .Hk)(cell.cases, (planned) => shardOf(planned.case.id, total) === index);
        return (0,_domain_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isNonEmpty */ .J)(cases) ? [{ ...cell, cases, complete: false }] : [];
    });
}


/***/ }),

/***/ 21890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findSwap)
/* harmony export */ });
/**
 * Finds the model that took another's place; null unless exactly one left and one came, or where `compare_to` names
 * one that is known.
 */
function findSwap(cells, baseline) {
    const [planned, known] = [
        new Set(cells.map(({ model }) => model.id)),
        new Set(baseline.map(({ model_id }) => model_id)),
    ];
    const [from, ...others] = [...known].filter((id) => !planned.has(id));
    const [to, ...more] = [...planned].filter((id) => !known.has(id));
    if (from === undefined || to === undefined || others.length + more.length > 0)
        return null;
    const isNamed = cells.some(({ model: { id, compareTo } }) => id === to && compareTo !== null && known.has(compareTo));
    return isNamed ? null : { from, to };
}


/***/ }),

/***/ 68697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kt: () => (/* binding */ listMissingCells),
  FM: () => (/* binding */ listPast),
  CM: () => (/* binding */ pastOf),
  kw: () => (/* binding */ selectCells)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/records/align.ts
var align = __webpack_require__(80235);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/records/list-answered.ts
var list_answered = __webpack_require__(87514);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/records/pair-keys.ts
var pair_keys = __webpack_require__(13949);
// EXTERNAL MODULE: ./src/records/past-model.ts
var past_model = __webpack_require__(19984);
// EXTERNAL MODULE: ./src/records/version.ts
var version = __webpack_require__(95418);
// EXTERNAL MODULE: ./src/text/lazy-list.ts
var lazy_list = __webpack_require__(79422);
// EXTERNAL MODULE: ./src/plan/chosen.ts
var plan_chosen = __webpack_require__(46941);
// EXTERNAL MODULE: ./src/records/differences.ts
var differences = __webpack_require__(72894);
// EXTERNAL MODULE: ./src/records/evaluator-changes.ts
var evaluator_changes = __webpack_require__(54079);
;// CONCATENATED MODULE: ./src/plan/run-reasons.ts


/** Lists why a cell's answers may differ from those of a record with another fingerprint; at least one reason. */
function listRunReasons(cell, config, known) {
    const evaluators = (0,evaluator_changes/* listEvaluatorChanges */.v)(known.config?.evaluators ?? [], config.evaluators ?? []);
    const reasons = [
        ...listRecipeChanges(cell, known),
        ...evaluators.map((change) => ({ kind: 'evaluator', change })),
        ...listFileChanges(known.files ?? {}, cell.files),
    ];
    return reasons.length > 0 ? reasons : [{ kind: 'fingerprint' }];
}
function listRecipeChanges({ recipe, promptFiles, model }, { recipe: before }) {
    if (before === undefined)
        return [];
    const texts = [
        ...(before.prompt !== recipe.prompt
            ? [{ kind: 'text', part: 'prompt', file: promptFiles.prompt }]
            : []),
        ...(before.system_prompt !== recipe.system_prompt
            ? [{ kind: 'text', part: 'system_prompt', file: promptFiles.systemPrompt }]
            : []),
    ];
    const entry = (0,differences/* listDifferences */.b)(before.model, recipe.model);
    return [
        ...texts,
        ...entry.map((difference) => ({ kind: 'model_entry', model: model.id, difference })),
    ];
}
function listFileChanges(was, is) {
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((file) => {
        if (was[file] === is[file])
            return [];
        const change = was[file] === undefined ? 'added' : is[file] === undefined ? 'removed' : 'changed';
        return [{ kind: 'file', file, change }];
    });
}

;// CONCATENATED MODULE: ./src/plan/select-cells.ts











/**
 * Decides by content what must be asked: a cell with its baseline's fingerprint is unchanged but for new and changed
 * cases. The past gets the ids of the plan.
 */
function selectCells(cells, baseline, { everything, configOf, lineage }) {
    const known = (0,cell_key/* groupCells */.Ju)(baseline);
    return cells.map((cell) => {
        const past = known.get(pastOf(cell, known, lineage).key);
        const records = past === undefined ? [] : (0,align/* alignRecords */.oN)(past, (0,pair_keys/* keysOfCell */.m)(cell));
        const last = (0,order/* newest */.BP)(records);
        const run = (reasons) => ({
            kind: 'run',
            cell,
            baseline: records,
            reasons,
        });
        if (everything !== null)
            return run([everything]);
        if (last === undefined)
            return run([{ kind: 'no_baseline' }]);
        if (last.fingerprint !== cell.fingerprint)
            return run(listRunReasons(cell, configOf(cell), last));
        const same = records.filter(({ fingerprint }) => fingerprint === cell.fingerprint);
        return { kind: 'unchanged', cell, baseline: same, fresh: cutToFresh(cell, same) };
    });
}
function cutToFresh(cell, records) {
    const answered = (0,list_answered/* listAnswered */.M)(records);
    const isFresh = ({ case: { id }, hash }) => {
        const known = answered.get(id);
        return known === undefined || (0,version/* isOtherVersion */.j)(known.hash, hash);
    };
    const fresh = (0,lazy_list/* filterList */.Hk)(cell.cases, isFresh);
    // Not complete: no baseline may take these few answers for all of the cell's.
    return (0,json/* isNonEmpty */.J)(fresh) ? { ...cell, cases: fresh, complete: false } : null;
}
/** Lists the records of the past that a cell is held against. */
function listPast(cell, records, lineage) {
    const known = (0,cell_key/* groupCells */.Ju)(records);
    return known.get(pastOf(cell, known, lineage).key) ?? [];
}
/** Lists the cells of the baseline that the plan neither has nor compares with, of those that were chosen. */
function listMissingCells(cells, baseline, lineage, chosen) {
    const known = (0,cell_key/* groupCells */.Ju)(baseline);
    const planned = new Set(cells.flatMap((cell) => [(0,cell_key/* keyOfCell */.zn)(cell), pastOf(cell, known, lineage).key]));
    return [...known]
        .filter(([key, [record]]) => !planned.has(key) && (0,plan_chosen/* isChosen */.l)(record, chosen))
        .map(([, [{ benchmark_name: benchmark, model_id: model }]]) => ({ benchmark, model }));
}
/** Gives the past that a cell is held against, among what is known. */
function pastOf({ benchmark, model }, known, { swap, ...planned }) {
    const replaced = swap?.to === model.id ? swap.from : undefined;
    const { id, compareTo } = model;
    return (0,past_model/* findPastModel */.r)({ benchmark: benchmark.name, model: id, compareTo, replaced }, known, planned);
}


/***/ }),

/***/ 94184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ KEY_LENGTH),
/* harmony export */   p: () => (/* binding */ createAnswerKeys)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70419);


/** Digits of a key: half of SHA-256, which nobody finds twice. */
const KEY_LENGTH = 32;
/** Gives the keys of a model's answers: digests of all that shapes them, and of no key that is sent. */
function createAnswerKeys(model) {
    const shaping = (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(listShaping(model));
    const digest = (question) => (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${shaping}\n${(0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(question)}`).slice(0, KEY_LENGTH);
    // Each is looked for before it is asked, and named again when it is kept.
    const known = new WeakMap();
    return {
        answer: (prompt, trial) => {
            const found = known.get(prompt);
            if (found?.trial === trial)
                return found.key;
            const { system, messages, answerSchema = null } = prompt;
            const asked = messages.map(({ role, content }) => [role, content]);
            const key = digest([system, asked, answerSchema, trial]);
            known.set(prompt, { trial, key });
            return key;
        },
        vector: (text) => digest({ embed: text }),
    };
}
/** Lists what shapes each answer of a model but its question; names of ours are none of it, nor is the pace. */
function listShaping(model) {
    const { provider, baseUrl, temperature, maxTokens, assumed, stop, seed, params } = model;
    return {
        ...{ provider, base_url: baseUrl, model: model.model },
        ...{ temperature, max_tokens: maxTokens, stop, seed, params },
        // What nobody wrote is left out where the model refuses it; what was written is not.
        assumed: assumed.toSorted(),
        stream: model.stream,
        headers: model.headers,
        auth_header: model.authHeader,
        own: (0,_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findProvider */ .lh)(model)?.listOwn(model) ?? {},
    };
}


/***/ }),

/***/ 29800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ recallVector),
/* harmony export */   S5: () => (/* binding */ toLine),
/* harmony export */   _H: () => (/* binding */ recallCompletion),
/* harmony export */   hX: () => (/* binding */ keyOfLine),
/* harmony export */   j6: () => (/* binding */ fromLine),
/* harmony export */   o2: () => (/* binding */ keepCompletion),
/* harmony export */   tZ: () => (/* binding */ keepVector)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97504);
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);
/* harmony import */ var _text_finish_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46397);
/* harmony import */ var _text_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60597);
/* harmony import */ var _text_try_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57453);
/* harmony import */ var _answer_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94184);
/** The lines of a store of answers: each a key, a checksum and an answer, as JSON of a fixed beginning (docs/store.md). */






const [HEAD, MIDDLE, BODY, TAIL] = ['{"key":"', '","sum":"', '","answer":', '}'];
const SUM_LENGTH = 16;
const SUM_AT = HEAD.length + _answer_key_js__WEBPACK_IMPORTED_MODULE_3__/* .KEY_LENGTH */ .J + MIDDLE.length;
const BODY_AT = SUM_AT + SUM_LENGTH + BODY.length;
const KEY = /^[0-9a-f]{32}$/;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const NUMBER_BYTES = 4;
const answerShape = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)({
    asked_at: _text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB,
    text: _text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    finish_reason: _text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    usage: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)({ input_tokens: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj), output_tokens: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .orNull */ .Xd)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .amount */ .vj) }, {}),
}, { reasoning: _text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq, left_out: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) });
const vectorShape = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)({ asked_at: _text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .time */ .kB, vector: _text_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq }, {});
/** Gives an answer or a vector as a line. */
function toLine(key, kept) {
    const body = JSON.stringify(kept);
    return `${HEAD}${key}${MIDDLE}${sumOf(key, body)}${BODY}${body}${TAIL}\n`;
}
/** Gives the key of a line; undefined where it does not begin as a line does. */
function keyOfLine(line) {
    const start = line.toString('latin1', 0, HEAD.length + _answer_key_js__WEBPACK_IMPORTED_MODULE_3__/* .KEY_LENGTH */ .J);
    const key = start.slice(HEAD.length);
    return start.startsWith(HEAD) && KEY.test(key) ? key : undefined;
}
/** Gives what a line keeps under a key; undefined where the line is torn, was edited, or is another key's. */
function fromLine(line, key) {
    const body = line.slice(BODY_AT, -TAIL.length);
    if (line !== `${HEAD}${key}${MIDDLE}${sumOf(key, body)}${BODY}${body}${TAIL}`)
        return undefined;
    const kept = (0,_text_try_json_js__WEBPACK_IMPORTED_MODULE_4__/* .tryJson */ .M)(body);
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .p)(kept))
        return undefined;
    const shape = 'vector' in kept ? vectorShape : answerShape;
    return shape(kept).length > 0 ? undefined : kept; // just checked
}
/** Gives a completion as it is kept. */
function keepCompletion({ text: answer, reasoning, finishReason, usage, leftOut }, askedAt) {
    return {
        asked_at: askedAt,
        text: answer,
        ...(reasoning !== undefined && { reasoning }),
        finish_reason: finishReason,
        usage: { input_tokens: usage.inputTokens, output_tokens: usage.outputTokens },
        ...(leftOut !== undefined && { left_out: leftOut }),
    };
}
/** Gives the completion that was kept; nobody has waited for it. Undefined for a vector. */
function recallCompletion(kept) {
    if (kept === undefined || 'vector' in kept)
        return undefined;
    const { asked_at: askedAt, reasoning, usage, left_out: leftOut } = kept;
    const finishReason = (0,_text_finish_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .readFinishReason */ .s)(kept.finish_reason);
    if (finishReason === null)
        return undefined;
    return {
        text: kept.text,
        ...(reasoning !== undefined && { reasoning }),
        finishReason,
        usage: { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens },
        ...(leftOut !== undefined && { leftOut }),
        latencyMs: null,
        askedAt,
    };
}
/** Gives a vector as it is kept. */
function keepVector(vector, askedAt) {
    const bytes = Buffer.alloc(vector.length * NUMBER_BYTES);
    for (let index = 0; index < vector.length; index += 1)
        bytes.writeFloatLE(vector[index] ?? 0, index * NUMBER_BYTES);
    return { asked_at: askedAt, vector: bytes.toString('base64') };
}
/** Gives the vector that was kept; undefined for an answer, and for what is no vector. */
function recallVector(kept) {
    if (kept === undefined || !('vector' in kept) || !BASE64.test(kept.vector))
        return undefined;
    const bytes = Buffer.from(kept.vector, 'base64');
    if (bytes.length % NUMBER_BYTES !== 0)
        return undefined;
    const vector = new Float32Array(bytes.length / NUMBER_BYTES);
    for (let index = 0; index < vector.length; index += 1)
        vector[index] = bytes.readFloatLE(index * NUMBER_BYTES);
    return vector.every(Number.isFinite) ? vector : undefined;
}
function sumOf(key, body) {
    return (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(`${key}${body}`).slice(0, SUM_LENGTH);
}


/***/ }),

/***/ 15833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $j: () => (/* binding */ SegmentReader),
/* harmony export */   Bz: () => (/* binding */ listSegments),
/* harmony export */   Jh: () => (/* binding */ nameSegment),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   vY: () => (/* binding */ dropOldest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _text_discard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33909);
/* harmony import */ var _text_posix_flag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(983);
/** The files of a store of answers: each is written by one process, to its end, and read by any. */





/** Longest line: what one answer may take. */
const MAX_LINE_BYTES = 4 * 1024 * 1024;
/** Age after which answers serve no more: what a name means at a provider changes. */
const MAX_AGE_MS = 14 * 86_400_000;
/** A clock may have been set back a little. */
const SLACK_MS = 86_400_000;
const NAME = /^([0-9a-f]{16})-(\d{13})-(\d{1,6})-[0-9a-f]{8}\.jsonl$/;
const CHUNK_BYTES = 1024 * 1024;
const LINE_FEED = 10;
/** Files that are held open at once. */
const MAX_OPEN = 16;
/** Links are not followed; a FIFO does not hold the run. */
const READ = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (0,_text_posix_flag_js__WEBPACK_IMPORTED_MODULE_4__/* .posixFlag */ .q)('O_NOFOLLOW') | (0,_text_posix_flag_js__WEBPACK_IMPORTED_MODULE_4__/* .posixFlag */ .q)('O_NONBLOCK');
/** Gives a new file for a run's answers, whose name no other process chooses. */
function nameSegment(folder, project, startedMs, number) {
    const stamp = String(startedMs).padStart(13, '0');
    const name = `${project}-${stamp}-${number}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.jsonl`;
    return { file: node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, name), project, startedMs, number };
}
/** Lists the files of a folder that are a store's, the oldest first; none where there is no such folder. */
function listSegments(folder) {
    const segments = listNames(folder).flatMap((name) => {
        const [, project = '', startedMs, number] = NAME.exec(name) ?? [];
        if (startedMs === undefined)
            return [];
        const file = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, name);
        return [{ file, project, startedMs: Number(startedMs), number: Number(number) }];
    });
    return segments.sort((a, b) => a.startedMs - b.startedMs || a.number - b.number);
}
/** Tells whether answers may still serve, by the start of the run that asked. */
function isCurrent({ startedMs }, nowMs) {
    const age = nowMs - startedMs;
    return age >= -SLACK_MS && age <= MAX_AGE_MS;
}
/** Removes what is too old and then the oldest files, whoever wrote them, until no more than `maxBytes` are left. */
function dropOldest(folder, maxBytes, nowMs) {
    let bytes = 0;
    for (const segment of listSegments(folder).toReversed()) {
        const size = sizeOf(segment.file);
        if (isCurrent(segment, nowMs) && bytes + size <= maxBytes)
            bytes += size;
        else
            (0,_text_discard_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .v)(segment.file);
    }
}
/** Reads segments; a few of them stay open. What is no regular file with one name is not read. */
class SegmentReader {
    #open = new Map();
    #chunk = null;
    /** Gives each line of a segment, the last perhaps torn; `line` is good until the next, of one segment at a time. */
    *lines(segment) {
        const chunk = (this.#chunk ??= Buffer.allocUnsafe(CHUNK_BYTES + MAX_LINE_BYTES));
        let [held, at] = [0, 0];
        for (;;) {
            const count = this.#read(segment, chunk, held, CHUNK_BYTES, at + held);
            const bytes = chunk.subarray(0, held + count);
            let start = 0;
            for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
                yield { line: bytes.subarray(start, end), place: { segment, start: at + start, end: at + end } };
                start = end + 1;
            }
            held = bytes.length - start;
            if (count === 0 || held > MAX_LINE_BYTES)
                break;
            chunk.copyWithin(0, start, bytes.length);
            at += start;
        }
        // A process that was ended may leave a line without its end.
        if (held > 0)
            yield { line: chunk.subarray(0, held), place: { segment, start: at, end: at + held } };
    }
    /** Gives a line as text; undefined where it is there no more. */
    read({ segment, start, end }) {
        const bytes = Buffer.allocUnsafe(end - start);
        const count = this.#read(segment, bytes, 0, bytes.length, start);
        return count === bytes.length ? bytes.toString('utf8') : undefined;
    }
    /** Lets go of what is only needed to read whole segments. */
    endLines() {
        this.#chunk = null;
    }
    close() {
        for (const descriptor of this.#open.values())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        this.#open.clear();
    }
    #read({ file }, into, offset, length, at) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(this.#descriptorOf(file), into, offset, length, at);
        }
        catch {
            return 0;
        }
    }
    #descriptorOf(file) {
        const known = this.#open.get(file);
        if (known !== undefined)
            return known;
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, READ);
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!stat.isFile() || stat.nlink > 1) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
            throw new Error('it is no regular file with one name');
        }
        const [oldest] = this.#open;
        if (this.#open.size >= MAX_OPEN && oldest !== undefined) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(oldest[1]);
            this.#open.delete(oldest[0]);
        }
        this.#open.set(file, descriptor);
        return descriptor;
    }
}
function listNames(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function sizeOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}


/***/ }),

/***/ 70210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ AnswerStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46826);
/* harmony import */ var _text_reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92960);
/* harmony import */ var _text_write_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60336);
/* harmony import */ var _answer_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29800);
/* harmony import */ var _answer_segments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15833);
/** Answers of earlier runs in a folder, safe for several processes at once: each adds files of its own, and locks none. */






/** Most bytes of a folder's answers, of all projects. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Most bytes of one file: the share of the folder that goes at once where room is made. */
const MAX_SEGMENT_BYTES = 16 * 1024 * 1024;
/** Most answers that are written at once. */
const LINES_AT_ONCE = 10;
/** A store of answers. What this run keeps, only later runs are given. */
class AnswerStore {
    /** Start of the run, as its answers name it. */
    askedAt;
    #place;
    #reader = new _answer_segments_js__WEBPACK_IMPORTED_MODULE_5__/* .SegmentReader */ .$j();
    #index = new Map();
    #maxBytes;
    #segment = null;
    #descriptor = null;
    #bytes = 0;
    #lines = [];
    #flushing = null;
    #hasFailed = false;
    #isSpoilt = false;
    /** Reads where the answers of earlier runs lie; the answers are read when they are asked for. */
    constructor(place) {
        this.#place = place;
        this.askedAt = place.startedAt.toISOString();
        this.#maxBytes = place.maxBytes ?? MAX_BYTES;
        const nowMs = place.startedAt.getTime();
        for (const segment of (0,_answer_segments_js__WEBPACK_IMPORTED_MODULE_5__/* .listSegments */ .Bz)(place.folder))
            if (segment.project === place.project && (0,_answer_segments_js__WEBPACK_IMPORTED_MODULE_5__/* .isCurrent */ .Oz)(segment, nowMs))
                this.#add(segment);
        this.#reader.endLines();
    }
    /** Number of the answers of earlier runs. */
    get size() {
        return this.#index.size;
    }
    /** True where this run has kept something. */
    get hasNews() {
        return this.#segment !== null;
    }
    /** Gives what an earlier run has kept under a key; undefined where there is nothing, or nothing to believe. */
    find(key) {
        const place = this.#index.get(key);
        if (place === undefined)
            return undefined;
        const line = this.#reader.read(place);
        // What is gone was the oldest, for which another process had no more room.
        if (line === undefined)
            return undefined;
        const kept = (0,_answer_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .fromLine */ .j6)(line, key);
        if (kept === undefined)
            this.#tellSpoilt();
        else if (!(0,_answer_segments_js__WEBPACK_IMPORTED_MODULE_5__/* .isCurrent */ .Oz)({ startedMs: Date.parse(kept.asked_at) }, this.#place.startedAt.getTime()))
            return undefined;
        else if (this.#place.isOfOthers === true)
            this.keep(key, kept);
        return kept;
    }
    /** Keeps something for later runs; never throws. Up to ten of one turn of the event loop are written at once. */
    keep(key, kept) {
        if (this.#hasFailed)
            return;
        this.#lines.push((0,_answer_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .toLine */ .S5)(key, kept));
        if (this.#lines.length >= LINES_AT_ONCE)
            this.#flush();
        else
            this.#flushing ??= setImmediate(() => this.#flush());
    }
    /** Writes what is still to be written, and makes room for it. */
    close() {
        this.#flush();
        this.#endSegment();
        this.#reader.close();
    }
    #add(segment) {
        for (const { line, place } of this.#reader.lines(segment)) {
            const key = (0,_answer_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOfLine */ .hX)(line);
            if (key === undefined)
                this.#tellSpoilt();
            else
                this.#index.set(key, place);
        }
    }
    #tellSpoilt() {
        if (!this.#isSpoilt)
            this.#place.onSpoilt();
        this.#isSpoilt = true;
    }
    #flush() {
        if (this.#flushing !== null)
            clearImmediate(this.#flushing);
        this.#flushing = null;
        const lines = this.#lines.filter((line) => Buffer.byteLength(line) <= _answer_segments_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_LINE_BYTES */ .Oc).join('');
        this.#lines = [];
        if (this.#hasFailed || lines === '')
            return;
        try {
            this.#descriptor ??= this.#begin();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(this.#descriptor, lines);
            this.#bytes += Buffer.byteLength(lines);
            if (this.#bytes >= Math.min(MAX_SEGMENT_BYTES, this.#maxBytes / 2))
                this.#endSegment();
        }
        catch (error) {
            this.#hasFailed = true;
            this.#place.onFailure((0,_text_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFileError */ .Y)(error));
        }
    }
    #begin() {
        const { folder, project, startedAt } = this.#place;
        const problem = (0,_text_write_target_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(folder, _text_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .ANYWHERE */ .eY);
        if (problem !== undefined)
            throw new Error(problem);
        const number = this.#segment === null ? 0 : this.#segment.number + 1;
        this.#segment = (0,_answer_segments_js__WEBPACK_IMPORTED_MODULE_5__/* .nameSegment */ .Jh)(folder, project, startedAt.getTime(), number);
        const { O_APPEND, O_CREAT, O_EXCL, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#segment.file, O_WRONLY | O_APPEND | O_CREAT | O_EXCL, 0o600);
    }
    #endSegment() {
        if (this.#descriptor === null)
            return;
        tryClose(this.#descriptor);
        this.#descriptor = null;
        this.#bytes = 0;
        (0,_answer_segments_js__WEBPACK_IMPORTED_MODULE_5__/* .dropOldest */ .vY)(this.#place.folder, this.#maxBytes, this.#place.startedAt.getTime());
    }
}
/** Closes a file; what a full disk says only now costs answers that nobody has been promised. */
function tryClose(descriptor) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    catch (error) {
        if ((0,_text_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error) === undefined)
            throw error;
    }
}


/***/ }),

/***/ 87075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ storeAnswers)
/* harmony export */ });
/* harmony import */ var _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48488);
/* harmony import */ var _text_map_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12940);
/* harmony import */ var _answer_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94184);
/* harmony import */ var _answer_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29800);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70419);





/** Gives a way to models whose answers are kept, and given again to whoever asks the same. */
function storeAnswers(openModel, use) {
    return async (model, signal) => {
        const opened = await openModel(model, signal);
        if ((0,_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findProvider */ .lh)(model)?.mayStore !== true)
            return opened;
        const store = await use.open();
        if (opened.status === 'ready')
            return { status: 'ready', provider: withStore(opened.provider, model, store, use) };
        const { failure } = opened;
        if (failure.kind !== 'no_key' || !use.isRead || store.size === 0)
            return opened;
        return { status: 'ready', provider: withStore(createBarred(failure), model, store, use) };
    };
}
function withStore(provider, model, store, { isRead, redact }) {
    const keys = (0,_answer_key_js__WEBPACK_IMPORTED_MODULE_1__/* .createAnswerKeys */ .p)(model);
    const { embed, record } = provider;
    const recall = async (prompt, trial) => {
        const completion = (0,_answer_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .recallCompletion */ ._H)(store.find(keys.answer(prompt, trial)));
        if (completion !== undefined)
            await record?.answer(prompt, trial, completion);
        return completion;
    };
    const recallVectors = async (texts) => {
        const vectors = texts.map((text) => (0,_answer_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .recallVector */ .FT)(store.find(keys.vector(text))));
        await record?.vectors(texts, vectors);
        return vectors;
    };
    return {
        ...provider,
        ...(isRead && { recall }),
        ...(isRead && embed !== undefined && { recallVectors }),
        complete: async (prompt, trial, sending) => {
            const completion = await provider.complete(prompt, trial, sending);
            const kept = (0,_answer_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .keepCompletion */ .o2)(completion, store.askedAt);
            // Without its key an answer would be scored as another.
            if ((0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .mapTexts */ .z)(kept, redact, { isKept: isOurs }) === kept)
                store.keep(keys.answer(prompt, trial), kept);
            return completion;
        },
        ...(embed !== undefined && {
            embed: async (texts) => {
                const embedding = await embed(texts);
                for (const [index, text] of texts.entries()) {
                    const vector = embedding.vectors[index] ?? null;
                    if (vector !== null)
                        store.keep(keys.vector(text), (0,_answer_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .keepVector */ .tZ)(vector, store.askedAt));
                }
                return embedding;
            },
        }),
    };
}
/** Fields of an answer whose values are words of ours. */
function isOurs(field) {
    return field === 'asked_at' || field === 'finish_reason' || field === 'left_out';
}
/** Gives a provider that can only recall. */
function createBarred(barred) {
    return {
        barred,
        complete: () => Promise.reject(new _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProviderError */ .m('fatal', barred.words, { failureKind: barred.kind })),
        close: () => Promise.resolve(),
    };
}


/***/ }),

/***/ 40285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ BatchNotes),
  j: () => (/* binding */ NOTES_FILE)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/discard.ts
var discard = __webpack_require__(33909);
// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/posix-flag.ts
var posix_flag = __webpack_require__(983);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
// EXTERNAL MODULE: ./src/text/reach.ts
var reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/text/replace-file.ts
var replace_file = __webpack_require__(60454);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/text/try-json.ts
var try_json = __webpack_require__(57453);
;// CONCATENATED MODULE: ./src/records/batch-note-lines.ts


const SCHEMA = 'llm-bench/batches/2';
/** Batches are taken up for so long: providers end them after a day, and keep their results for longer. */
const MAX_AGE_MS = 3 * 86_400_000;
/** Gives the lines that note a batch. */
function linesOf(batch) {
    const { mark, place, model, customIds, total, atMs, sentMs, id, isGuessed } = batch;
    const at = new Date(atMs).toISOString();
    const begun = { schema: SCHEMA, mark, place, model, at, total, custom_ids: customIds };
    return [
        begun,
        ...(sentMs === null ? [] : [lineOfSent(mark, sentMs)]),
        ...(id === null ? [] : [lineOfId(mark, id, isGuessed)]),
    ];
}
/** Gives the line that notes that a batch is being sent. */
function lineOfSent(mark, sentMs) {
    return { schema: SCHEMA, mark, sent: new Date(sentMs).toISOString() };
}
/** Gives the line that notes the id of a batch. */
function lineOfId(mark, id, isGuessed) {
    return { schema: SCHEMA, mark, id, ...(isGuessed && { guessed: true }) };
}
/** Gives the line that notes that a batch gives no answers. */
function lineOfDropped(mark) {
    return { schema: SCHEMA, mark, dropped: true };
}
/** Gives the line that names who writes the notes. */
function lineOfWriter(writer, atMs) {
    return { schema: SCHEMA, ...writer, at: new Date(atMs).toISOString() };
}
/** Reads notes; lines of others, or that were not written to their end, are passed over, and batches that are too old. */
function readNotes(text, nowMs) {
    const batches = new Map();
    let writer = null;
    for (const line of text.split('\n')) {
        const value = (0,try_json/* tryJson */.M)(line);
        if (!(0,json/* isMapping */.p)(value) || value['schema'] !== SCHEMA)
            continue;
        const { mark, host, process, at, sent, id, guessed, dropped } = value;
        // The number of a process that ended long ago may be another's by now.
        const isRecent = typeof at === 'string' && nowMs - Date.parse(at) < MAX_AGE_MS;
        if (typeof host === 'string' && typeof process === 'number')
            writer = isRecent ? { host, process } : null;
        if (typeof mark !== 'string')
            continue;
        const known = batches.get(mark);
        const begun = known ?? readBegun(value, mark);
        if (dropped === true)
            batches.delete(mark);
        else if (known !== undefined && typeof id === 'string')
            batches.set(mark, { ...known, id, isGuessed: guessed === true });
        else if (known !== undefined && typeof sent === 'string')
            batches.set(mark, { ...known, sentMs: Date.parse(sent) });
        else if (begun !== null && nowMs - begun.atMs < MAX_AGE_MS)
            batches.set(mark, begun);
    }
    return { batches, writer };
}
function readBegun(value, mark) {
    const { place, model, at, total, custom_ids: ids } = value;
    if (typeof place !== 'string' || typeof model !== 'string' || typeof at !== 'string')
        return null;
    if (typeof total !== 'number' || !Array.isArray(ids))
        return null;
    const customIds = ids.filter((one) => typeof one === 'string');
    const unsent = { sentMs: null, id: null, isGuessed: false };
    return { mark, place, model, customIds, total, atMs: Date.parse(at), ...unsent };
}

// EXTERNAL MODULE: ./src/records/process-name.ts
var process_name = __webpack_require__(1331);
;// CONCATENATED MODULE: ./src/records/batch-notes.ts
/** Notes of a run's batches: what was submitted is known after a crash, so that nothing is submitted twice. */












/** Name of the file of notes, in the folder of the journal. */
const NOTES_FILE = 'batches.jsonl';
/** The owner alone reads what a run asks. */
const MODE = 0o600;
const MAX_BYTES = 64 * 1024 * 1024;
/**
 * The notes of a run's batches, one line a fact, each on the disk before what follows from it is done; where the disk
 * takes none, they last as long as the process.
 */
class BatchNotes {
    file;
    /** The file, where a later run takes up from it what is left. */
    leftIn;
    /** False where nothing is taken up of what this run asks for. */
    areTakenUp;
    #now;
    #onFailure;
    #hasFailed = false;
    #batches;
    /** Requests of which nothing more is to come, by the marks of their batches. */
    #settled = new Map();
    #afterEnd = [];
    /** Opens the notes; a UserError where another process that is running has opened them. */
    constructor({ folder, earlier, now, onFailure }) {
        this.file = external_node_path_default().join(folder, NOTES_FILE);
        this.leftIn = earlier === 'discard' ? null : this.file;
        this.areTakenUp = earlier !== 'pass over';
        this.#now = now;
        this.#onFailure = onFailure;
        const isFromHere = earlier === 'resume' || earlier === 'pass over';
        if (!isFromHere)
            (0,discard/* discard */.v)(this.file);
        const text = typeof earlier === 'string' ? readText(this.file) : earlier.text;
        const { batches, writer } = readNotes(text, now().getTime());
        this.#batches = batches;
        if (isFromHere) {
            if (writer !== null && (0,process_name/* isElsewhere */.l)(writer))
                throw (0,problem.userError)(describeOther(this.file, writer.process));
            this.#append(this.#lineOfWriter());
        }
        else
            for (const batch of batches.values())
                this.#note(batch); // what is taken up may be left again
    }
    /** Gives the batches of a model that an interrupted run has left, or that this one has noted. */
    list({ place, model }) {
        return [...this.#batches.values()]
            .filter((batch) => batch.place === place && batch.model === model)
            .map((batch) => this.#cutToLeft(batch));
    }
    /** True where no batch is noted. */
    get isEmpty() {
        return this.#batches.size === 0;
    }
    /** Gives the ids of all batches that are noted. */
    get ids() {
        return new Set([...this.#batches.values()].map(({ id }) => id));
    }
    /** Notes that a batch is about to be submitted. */
    begin(batch) {
        const total = batch.customIds.length;
        const unsent = { sentMs: null, id: null, isGuessed: false };
        const begun = { ...batch, total, atMs: this.#now().getTime(), ...unsent };
        this.#note(begun);
        this.#batches.set(batch.mark, begun);
        return begun;
    }
    /** Notes that a batch is being sent: from now on the server may have it. */
    sending({ mark }) {
        const sentMs = this.#now().getTime();
        this.#append(lineOfSent(mark, sentMs));
        const known = this.#batches.get(mark);
        if (known !== undefined)
            this.#batches.set(mark, { ...known, sentMs });
    }
    /** Gives how long ago a batch was last sent, in milliseconds; infinite where it never was. */
    sinceSent({ mark }) {
        const sentMs = this.#batches.get(mark)?.sentMs ?? -Infinity;
        // Another machine's clock may be ahead.
        return Math.max(0, this.#now().getTime() - sentMs);
    }
    /** Notes the id that a batch was given, or one by which it was found that may be somebody else's. */
    submitted(batch, id, { isGuessed } = { isGuessed: false }) {
        this.#append(lineOfId(batch.mark, id, isGuessed));
        const { sentMs } = this.#batches.get(batch.mark) ?? batch;
        const known = { ...batch, sentMs, id, isGuessed };
        this.#batches.set(batch.mark, known);
        return known;
    }
    /** Notes that a batch gives no answers. */
    drop({ mark }) {
        this.#append(lineOfDropped(mark));
        this.#batches.delete(mark);
    }
    /**
     * Notes that nothing more is to come of requests of a batch: their answers stand elsewhere, or there is none. On the
     * disk that stands when the run has ended.
     */
    settle({ mark }, customIds) {
        const settled = this.#settled.get(mark) ?? new Set();
        this.#settled.set(mark, settled);
        for (const customId of customIds)
            settled.add(customId);
    }
    /** Settles requests of a batch for good: also where this run is ended before its end. */
    passOver(batch, customIds) {
        this.settle(batch, customIds);
        const writer = JSON.stringify(this.#lineOfWriter());
        this.#write(() => (0,replace_file/* replaceFile */.f)(this.file, `${writer}\n${this.renderLeft()}`, MODE));
    }
    /** Gives the notes of the batches of which something is to come, and of those `over`; empty where there are none. */
    renderLeft(over = new Set()) {
        return [...this.#batches.values()]
            .map((batch) => this.#cutToLeft(batch))
            .filter(({ id, customIds }) => customIds.length > 0 || over.has(id))
            .flatMap(linesOf)
            .map((line) => `${JSON.stringify(line)}\n`)
            .join('');
    }
    /** Puts off until all answers stand elsewhere what deletes batches that are over, by their ids; it never rejects. */
    afterEnd(over, remove) {
        this.#afterEnd.push({ over, remove });
    }
    /**
     * Leaves the notes of what is to come to the next run, and has what is over deleted: all other answers stand elsewhere.
     * Where this run is ended meanwhile, or was by the signal, the next one deletes it.
     */
    async end(signal) {
        const removals = this.#afterEnd.splice(0);
        const over = new Set(removals.flatMap((one) => one.over));
        this.#leave(this.renderLeft(over));
        await Promise.all(removals.map(({ remove }) => remove()));
        if (over.size > 0 && signal?.aborted !== true)
            this.#leave(this.renderLeft());
    }
    #leave(notes) {
        if (notes === '')
            (0,discard/* discard */.v)(this.file);
        else
            this.#write(() => (0,replace_file/* replaceFile */.f)(this.file, notes, MODE));
    }
    #lineOfWriter() {
        return lineOfWriter((0,process_name/* nameProcess */.H)(), this.#now().getTime());
    }
    #cutToLeft(batch) {
        const settled = this.#settled.get(batch.mark);
        if (settled === undefined)
            return batch;
        return { ...batch, customIds: batch.customIds.filter((customId) => !settled.has(customId)) };
    }
    #note(batch) {
        for (const line of linesOf(batch))
            this.#append(line);
    }
    #append(line) {
        this.#write(() => append(this.file, line));
    }
    #write(write) {
        try {
            write();
        }
        catch (error) {
            if (!this.#hasFailed)
                this.#onFailure((0,file_error/* explainFileError */.Y)(error));
            this.#hasFailed = true;
        }
    }
}
function describeOther(file, id) {
    return `another run with --batch (process ${id}) keeps its batches in ${(0,quote/* quote */.h)(file)}: let it end, or give this one other --results; where there is no such run, remove the file`;
}
function append(file, line) {
    const { O_APPEND, O_CREAT, O_WRONLY } = external_node_fs_.constants;
    const descriptor = (0,external_node_fs_.openSync)(file, O_APPEND | O_CREAT | O_WRONLY | (0,posix_flag/* posixFlag */.q)('O_NOFOLLOW'), MODE);
    try {
        // A line that a crash has cut gets its end first.
        (0,external_node_fs_.writeFileSync)(descriptor, `\n${JSON.stringify(line)}\n`);
        (0,external_node_fs_.fsyncSync)(descriptor);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function readText(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        return '';
    return (0,open_file/* readBytes */.io)(file, reach/* ANYWHERE */.eY, { maxBytes: MAX_BYTES, shownAs: file }).toString('utf8');
}


/***/ }),

/***/ 26062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ digestPlan)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Gives the digest of all that a plan asks, and of how it is scored. */
function digestPlan({ cells }, toolVersion) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(toolVersion);
    // Piece by piece: as one text a large plan would be held once more.
    for (const { benchmark, model, fingerprint, repeat, cases } of cells) {
        hash.update(`\n[${JSON.stringify([benchmark.name, model.id, fingerprint, repeat])}`);
        for (const planned of cases)
            hash.update(`,${JSON.stringify([planned.case.id, planned.hash])}`);
        hash.update(']');
    }
    return hash.digest('hex').slice(0, 16);
}


/***/ }),

/***/ 3858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vo: () => (/* binding */ NO_HISTORY),
/* harmony export */   hx: () => (/* binding */ joinHistories),
/* harmony export */   iz: () => (/* binding */ findHistory),
/* harmony export */   ls: () => (/* binding */ cutHistory),
/* harmony export */   r7: () => (/* binding */ runKey)
/* harmony export */ });
/* harmony import */ var _cell_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9098);

/** History without a run. */
const NO_HISTORY = { cells: [] };
/** Joins histories: each run of a cell once, the newest first; of two that tell of the same run the last counts. */
function joinHistories(...histories) {
    const joined = new Map();
    for (const { benchmark_name, model_id, points } of histories.flatMap(({ cells }) => cells)) {
        const key = (0,_cell_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfRecord */ .Sy)({ benchmark_name, model_id });
        const cell = joined.get(key) ?? { benchmark_name, model_id, points: new Map() };
        joined.set(key, cell);
        for (const point of points) {
            const known = cell.points.get(runKey(point));
            if (known === undefined || (known.run_attempt ?? 0) <= (point.run_attempt ?? 0))
                cell.points.set(runKey(point), point);
        }
    }
    return {
        cells: [...joined.values()].map(({ points, ...names }) => ({
            ...names,
            points: markChanges([...points.values()].sort(byTime)),
        })),
    };
}
/** Leaves the newest points of each cell. */
function cutHistory({ cells }, most) {
    return { cells: cells.map((cell) => ({ ...cell, points: cell.points.slice(0, most) })) };
}
/** Finds the history of a cell. */
function findHistory({ cells }, names) {
    const key = (0,_cell_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfRecord */ .Sy)(names);
    return cells.find((cell) => (0,_cell_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfRecord */ .Sy)(cell) === key);
}
/** Gives what tells a run from others: its id, which a second attempt keeps; elsewhere its time and figures. */
function runKey({ run_id: id, at, rate, cases, trials }) {
    return id === undefined ? JSON.stringify([at, rate, cases, trials]) : String(id);
}
function byTime(a, b) {
    return a.at === b.at ? (b.run_id ?? 0) - (a.run_id ?? 0) : a.at < b.at ? 1 : -1;
}
/** Marks the points whose fingerprint is not that of the run before; the oldest keeps what it says. */
function markChanges(points) {
    let before;
    return points
        .toReversed()
        .map((point) => {
        const { marks = [], ...rest } = point;
        const was = before;
        before = point.fingerprint ?? before;
        const isChanged = was === undefined
            ? marks.includes('changed')
            : point.fingerprint !== undefined && was !== point.fingerprint;
        const others = marks.filter((mark) => mark !== 'changed');
        const all = [...(isChanged ? ['changed'] : []), ...others];
        return all.length === 0 ? rest : { ...rest, marks: all };
    })
        .toReversed();
}


/***/ }),

/***/ 85983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ nameAnswer),
/* harmony export */   S5: () => (/* binding */ toLine),
/* harmony export */   ev: () => (/* binding */ JOURNAL_SCHEMA),
/* harmony export */   j6: () => (/* binding */ fromLine)
/* harmony export */ });
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97504);
/* harmony import */ var _text_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60597);
/* harmony import */ var _text_try_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57453);
/* harmony import */ var _parse_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79175);
/** The lines of a journal: a header, then one line for each answer, each JSON (docs/results.md). */




/** Schema name of a journal. */
const JOURNAL_SCHEMA = 'llm-bench/journal/1';
const header = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({ schema: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([JOURNAL_SCHEMA]), plan: _text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .filledText */ .Uq, started_at: _text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB, host: _text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, process: _text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai }, {});
const answer = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)({
    benchmark_name: _text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .filledText */ .Uq,
    model_id: _text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .filledText */ .Uq,
    test_id: _text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .filledText */ .Uq,
    case_hash: _text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .filledText */ .Uq,
    trial: _text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai,
    outcome: _parse_record_js__WEBPACK_IMPORTED_MODULE_1__/* .answeredShape */ .z0,
}, { side: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['baseline', 'candidate']), recipe: _text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .filledText */ .Uq });
/** Gives a header or an answer as a line. */
function toLine(entry) {
    return `${JSON.stringify(entry)}\n`;
}
/** Reads a line; undefined where it is neither, as one that was not written to its end. */
function fromLine(line) {
    const entry = (0,_text_try_json_js__WEBPACK_IMPORTED_MODULE_2__/* .tryJson */ .M)(line);
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .p)(entry) || (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .findTooDeep */ .o6)(entry) !== null)
        return undefined;
    const shape = 'schema' in entry ? header : answer;
    if (shape(entry).length > 0)
        return undefined;
    return entry; // every part was just checked
}
/** Names what was asked. */
function nameAnswer(answer) {
    const { benchmark_name, model_id, test_id, case_hash, trial, side, recipe } = answer;
    return JSON.stringify([benchmark_name, model_id, test_id, case_hash, trial, side ?? null, recipe ?? null]);
}


/***/ }),

/***/ 92034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ Journal),
  z: () => (/* binding */ nameJournal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/digest.ts
var digest = __webpack_require__(97522);
// EXTERNAL MODULE: ./src/text/discard.ts
var discard = __webpack_require__(33909);
// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
// EXTERNAL MODULE: ./src/text/posix-flag.ts
var posix_flag = __webpack_require__(983);
// EXTERNAL MODULE: ./src/text/spooled-map.ts
var spooled_map = __webpack_require__(82230);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
;// CONCATENATED MODULE: ./src/records/asked-names.ts


/** Most answers of rematches: the plan does not say what a rematch will ask. */
const MAX_OF_REMATCHES = 1_000_000;
/** Tells what a plan may ask: which answers, and how many at most. */
class AskedNames {
    /** Most answers, those of rematches too. */
    most;
    #plan;
    /** The plan by names, once one is asked for: mostly there is no journal. */
    #cells = null;
    constructor(plan) {
        const { cells } = plan;
        this.#plan = plan;
        const trials = cells.reduce((sum, { cases, repeat }) => sum + cases.length * repeat, 0);
        this.most = trials + MAX_OF_REMATCHES;
    }
    /** Tells whether an answer is one to what the plan, or a rematch of its cells, asks. */
    has(answer) {
        const { test_id, case_hash, trial, side } = answer;
        this.#cells ??= new Map(this.#plan.cells.map((one) => [(0,cell_key/* keyOfCell */.zn)(one), describe(one)]));
        const cell = this.#cells.get((0,cell_key/* keyOfRecord */.Sy)(answer));
        if (cell?.hashes.get(test_id) !== case_hash)
            return false;
        return Number.isInteger(trial) && trial >= 1 && trial <= (side === undefined ? cell.repeat : defaults/* MAX_REPEAT */.rX);
    }
}
function describe({ cases, repeat }) {
    return { repeat, hashes: new Map(cases.map((planned) => [planned.case.id, planned.hash])) };
}

// EXTERNAL MODULE: ./src/records/digest-plan.ts
var digest_plan = __webpack_require__(26062);
// EXTERNAL MODULE: ./src/records/journal-lines.ts
var journal_lines = __webpack_require__(85983);
// EXTERNAL MODULE: ./src/records/process-name.ts
var process_name = __webpack_require__(1331);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/read-lines.ts
var read_lines = __webpack_require__(94301);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/text/write-target.ts
var write_target = __webpack_require__(60336);
;// CONCATENATED MODULE: ./src/records/read-journal.ts







/** Longest line: an answer with all that explains its scores. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
/**
 * Reads a journal of any size; null for a file that is none. Lines that are not whole, or not as they must be, or that
 * answer what nobody asks, are passed over, so that no file gives more answers than its plan has trials.
 */
function readJournal(file, asked) {
    const answers = new spooled_map/* SpooledMap */.$();
    const begun = [];
    let header;
    for (const line of linesOf(file)) {
        const entry = (0,journal_lines/* fromLine */.j6)(line);
        if (entry === undefined)
            continue;
        if ('schema' in entry) {
            if (header !== undefined && header.plan !== entry.plan)
                return null;
            header = entry;
            begun.push(entry.started_at);
        }
        else if (asked.has(entry)) {
            const name = (0,journal_lines/* nameAnswer */.Co)(entry);
            if (answers.size < asked.most || answers.has(name))
                answers.set(name, entry.outcome);
        }
    }
    return header === undefined ? null : { header, begun, answers };
}
/** Gives the lines of a regular file with no other name, and follows no link; none of anything else. */
function* linesOf(file) {
    const reach = (0,text_reach/* within */.ux)(external_node_path_default().dirname(file), 'the results folder');
    if ((0,write_target/* findTargetProblem */.U)(file, reach) !== undefined)
        return;
    try {
        for (const { text } of (0,read_lines/* readLinesAtOnce */.s)(file, reach, { maxBytes: MAX_LINE_BYTES, shownAs: file }))
            if (text !== null)
                yield text;
    }
    catch (error) {
        if (!(error instanceof problem.UserError))
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/records/journal.ts
/** The journal of a run: its answers, written while it goes on, so that none is lost with its process. */












/** Answers of an interrupted run that is older are not taken up. */
const MAX_AGE_MS = 86_400_000;
/** Most answers that are written at once. */
const LINES_AT_ONCE = 10;
/** Most journals of one plan: of processes that run at once, or that may not be taken up. */
const MAX_JOURNALS = 20;
/** A run's journal. The file is made with the first answer; what was written survives the process. */
class Journal {
    file;
    /** Answers of an interrupted run that were taken up. */
    found;
    /** When the runs began whose answers were taken up: results that they may have written hold the same answers. */
    foundOf;
    #site;
    #plan;
    /** Answers that were taken up and that nobody has taken yet. */
    #answers;
    #recipes = new WeakMap();
    #written = 0;
    #descriptor = null;
    #hasFailed = false;
    #isRemoved = false;
    #lines = '';
    #waiting = 0;
    #flushing = null;
    constructor(plan, site) {
        this.#site = site;
        this.#plan = (0,digest_plan/* digestPlan */.w)(plan, site.toolVersion);
        const { file, begun, answers } = choose(plan, this.#plan, site);
        this.file = file;
        this.foundOf = begun;
        this.#answers = answers;
        this.found = answers.size;
    }
    /** Answers that are in the file, or could not be written to it; none once it is removed. */
    get kept() {
        return this.#isRemoved ? 0 : this.found + this.#written;
    }
    has = (asked) => this.#answers.size > 0 && this.#answers.has((0,journal_lines/* nameAnswer */.Co)(this.#nameOf(asked)));
    take = (asked) => {
        if (this.#answers.size === 0)
            return undefined;
        const name = (0,journal_lines/* nameAnswer */.Co)(this.#nameOf(asked));
        const outcome = this.#answers.get(name);
        this.#answers.delete(name);
        return outcome;
    };
    /** Keeps an answer; up to ten of one turn of the event loop are written at once. */
    keep = (asked, outcome, { isAgain } = { isAgain: false }) => {
        if (this.#hasFailed || (outcome.output ?? null) === null)
            return;
        if (!isAgain)
            this.#written += 1;
        this.#lines += (0,journal_lines/* toLine */.S5)({ ...this.#nameOf(asked), outcome });
        this.#waiting += 1;
        if (this.#waiting >= LINES_AT_ONCE)
            this.flush();
        else
            this.#flushing ??= setImmediate(() => this.flush());
    };
    /** Writes what is still to be written; the file stays. */
    close() {
        this.flush();
        if (this.#descriptor !== null)
            journal_close(this.#descriptor);
        this.#descriptor = null;
    }
    /** Removes the file: its answers stand elsewhere by now. */
    remove() {
        this.close();
        if (this.kept > 0)
            (0,discard/* discard */.v)(this.file);
        this.#isRemoved = true;
    }
    #nameOf({ cell, planned, trial, side }) {
        return {
            benchmark_name: cell.benchmark.name,
            model_id: cell.model.id,
            test_id: planned.case.id,
            case_hash: planned.hash,
            trial,
            ...(side !== undefined && { side, recipe: this.#digestOf(cell.recipe) }),
        };
    }
    #digestOf(recipe) {
        const known = this.#recipes.get(recipe) ?? (0,digest/* digest */.br)(recipe);
        this.#recipes.set(recipe, known);
        return known;
    }
    /** Writes what is still to be written. */
    flush() {
        if (this.#flushing !== null)
            clearImmediate(this.#flushing);
        this.#flushing = null;
        this.#waiting = 0;
        const lines = this.#lines;
        this.#lines = '';
        if (this.#hasFailed || lines === '')
            return;
        try {
            this.#descriptor ??= this.#open();
            (0,external_node_fs_.writeFileSync)(this.#descriptor, lines);
        }
        catch (error) {
            this.#hasFailed = true;
            this.#site.onFailure((0,file_error/* explainFileError */.Y)(error));
        }
    }
    #open() {
        const { O_APPEND, O_CREAT, O_EXCL, O_WRONLY } = external_node_fs_.constants;
        const isNew = this.found === 0;
        // What is there is no journal that may be taken up, or it could not be opened as one.
        if (isNew)
            (0,external_node_fs_.rmSync)(this.file, { force: true });
        const flags = O_WRONLY | O_APPEND | (0,posix_flag/* posixFlag */.q)('O_NOFOLLOW') | (isNew ? O_CREAT | O_EXCL : 0);
        const descriptor = (0,external_node_fs_.openSync)(this.file, flags, 0o600);
        const header = (0,journal_lines/* toLine */.S5)({
            schema: journal_lines/* JOURNAL_SCHEMA */.ev,
            plan: this.#plan,
            started_at: this.#site.startedAt.toISOString(),
            ...(0,process_name/* nameProcess */.H)(),
        });
        // The last line of an interrupted run may have no end.
        (0,external_node_fs_.writeFileSync)(descriptor, isNew ? header : `\n${header}`);
        return descriptor;
    }
}
/** Closes a file; what the system says then is no news: each write has said it. */
function journal_close(descriptor) {
    try {
        (0,external_node_fs_.closeSync)(descriptor);
    }
    catch {
        // Nothing more is written to it.
    }
}
/** Gives the name of a plan's first journal. */
function nameJournal(plan, toolVersion) {
    return nameFile((0,digest_plan/* digestPlan */.w)(plan, toolVersion), 1);
}
function nameFile(plan, count) {
    return `journal-${plan}${count === 1 ? '' : `_${count}`}.jsonl`;
}
/** Chooses the first journal of the plan that no other process writes, with the answers that may be taken up. */
function choose(plan, name, { folder, earlier, startedAt }) {
    // Nothing is held of what will not be taken up.
    const asked = new AskedNames(earlier === 'resume' ? plan : { cells: [] });
    for (let count = 1;; count += 1) {
        const file = external_node_path_default().join(folder, nameFile(name, count));
        const found = readJournal(file, asked);
        const isOthers = found !== null && (earlier === 'leave' || (0,process_name/* isElsewhere */.l)(found.header));
        if (isOthers && count < MAX_JOURNALS)
            continue;
        if (earlier !== 'resume' || found?.header.plan !== name || !isRecent(found, startedAt))
            return { file, begun: [], answers: new spooled_map/* SpooledMap */.$() };
        return { file, ...found };
    }
}
function isRecent({ header }, now) {
    const age = now.getTime() - new Date(header.started_at).getTime();
    return age >= 0 && age <= MAX_AGE_MS;
}


/***/ }),

/***/ 75371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sayLost)
/* harmony export */ });
const HOW = {
    missing: 'is missing',
    foreign: 'is of another plan',
    torn: 'is not whole',
    doubled: 'is there more than once',
};
/** Says of a lost shard what became of it. */
function sayLost({ index, how }, total) {
    return `shard ${index}/${total} ${HOW[how]}`;
}


/***/ }),

/***/ 1331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ nameProcess),
/* harmony export */   l: () => (/* binding */ isElsewhere)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46826);


/** Names this process. */
function nameProcess() {
    return { host: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)(), process: process.pid };
}
/** Tells whether a process is another one of this host that is still running. */
function isElsewhere({ host, process: id }) {
    if (host !== (0,node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)() || id === process.pid || !Number.isInteger(id) || id <= 0)
        return false;
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        return (0,_text_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error) === 'EPERM';
    }
}


/***/ }),

/***/ 56581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ saveRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_discard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33909);
/* harmony import */ var _text_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46826);
/* harmony import */ var _write_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96987);
/** The end of a run: what was paid for is saved where there is room for it, and nothing here costs the verdict. */





/**
 * Writes a run and the files beside it; where the results folder does not take them, into a new folder in the spare one.
 * Never rejects.
 */
async function saveRun({ folder, reach, spare }, run, renderBeside) {
    try {
        return { status: 'saved', folder, files: await (0,_write_run_js__WEBPACK_IMPORTED_MODULE_4__/* .writeRun */ .bp)(folder, run, renderBeside(), reach) };
    }
    catch (error) {
        const reason = (0,_text_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFileError */ .Y)(error);
        const saved = await saveIn(spare, run, renderBeside);
        return saved === null ? { status: 'lost', reason } : { status: 'elsewhere', ...saved, reason };
    }
}
async function saveIn(spare, run, renderBeside) {
    let folder;
    try {
        folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(spare, 'llm-bench-results-'));
        return { folder, files: await (0,_write_run_js__WEBPACK_IMPORTED_MODULE_4__/* .writeRun */ .bp)(folder, run, renderBeside()) };
    }
    catch {
        if (folder !== undefined)
            (0,_text_discard_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .v)(folder);
        return null;
    }
}


/***/ }),

/***/ 84676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readShardLine),
/* harmony export */   y: () => (/* binding */ toShardLine)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65410);
/* harmony import */ var _domain_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97504);
/* harmony import */ var _domain_shard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96236);
/* harmony import */ var _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60597);
/* harmony import */ var _text_try_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57453);
/* harmony import */ var _parse_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79175);
/** The lines of a shard's file: a header, one line for each answer, the end; each JSON (docs/shards.md). */






const header = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    schema: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([_domain_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .SHARD_SCHEMA */ .B]),
    plan: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq,
    index: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
    total: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
    attempt: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
    tool_version: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    started_at: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB,
}, {});
const answer = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    benchmark_name: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq,
    model_id: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq,
    test_id: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq,
    case_hash: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq,
    trial: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
    outcome: _parse_record_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeShape */ .mu,
}, {});
const spent = { requests: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj, input_tokens: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj, output_tokens: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj, cost_usd: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj };
const stored = { from_store: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj };
const account = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    ...{ dispatched: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj, answered: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj, unknown: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj, estimated: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj },
    ...{ cost_usd: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj, dearest_usd: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj },
}, {});
const end = (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    end: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([_domain_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .SHARD_SCHEMA */ .B]),
    answers: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .amount */ .vj,
    unasked: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({ benchmark_name: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq, model_id: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq, kind: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILURE_KINDS */ .B), words: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq }, {})),
    spent: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
        ...spent,
        instruments: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)((0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(spent, stored)),
        models: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(account),
        lines: (0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .mapOf */ .A7)(account),
    }, stored),
    finished_at: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .time */ .kB,
    sha256: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq,
}, { unjailed: _text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq });
/** Gives a header, an answer or an end as a line. */
function toShardLine(entry) {
    return `${JSON.stringify(entry)}\n`;
}
/** Reads a line of a shard's file. */
function readShardLine(line) {
    const value = (0,_text_try_json_js__WEBPACK_IMPORTED_MODULE_4__/* .tryJson */ .M)(line);
    if (value === undefined)
        return { kind: 'wrong', reason: 'it is no JSON' };
    if ((0,_text_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .findTooDeep */ .o6)(value) !== null)
        return { kind: 'wrong', reason: 'it is nested too deep' };
    if (!(0,_domain_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .p)(value))
        return { kind: 'wrong', reason: 'it is no mapping' };
    // Every part was checked where the shape fits.
    if ('schema' in value)
        return check(value, header, () => checkHeader(value));
    if ('end' in value)
        return check(value, end, () => ({ kind: 'end', end: value }));
    return check(value, answer, () => ({ kind: 'answer', answer: value }));
}
function check(value, shape, give) {
    const [wrong] = shape(value);
    if (wrong === undefined)
        return give();
    const { at, allowed, found } = wrong;
    return { kind: 'wrong', reason: `\`${at.replace(/^\./, '')}\` must be ${allowed}, found ${found}` };
}
function checkHeader(found) {
    const { index, total } = found;
    const isRight = [index, total].every(Number.isInteger) && index >= 1 && index <= total && total <= _domain_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SHARDS */ .h;
    return isRight
        ? { kind: 'header', header: found }
        : { kind: 'wrong', reason: `there is no shard ${index}/${total}: at most ${_domain_shard_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SHARDS */ .h}, counted from 1` };
}


/***/ }),

/***/ 45388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ SHARD_PREFIX),
/* harmony export */   g0: () => (/* binding */ nameShard),
/* harmony export */   kb: () => (/* binding */ readShardName)
/* harmony export */ });
/* harmony import */ var _domain_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96236);

/** Begins the name of every shard's file. */
const SHARD_PREFIX = 'benchmark-shard-';
/** Numbers at the end are those of names that were taken. */
const NAME = /^benchmark-shard-([0-9a-f]+)-(\d{1,3})-of-(\d{1,3})(?:-attempt-(\d{1,4}))?(?:-\d)?\.jsonl$/;
/** Gives the name of a shard's file, which no other shard and no other plan has: an attempt but the first is in it. */
function nameShard({ index, total }, plan, attempt) {
    const again = attempt > 1 ? `-attempt-${attempt}` : '';
    return `${SHARD_PREFIX}${plan}-${index}-of-${total}${again}.jsonl`;
}
/** Reads the name of a shard's file; null for any other. */
function readShardName(name) {
    const [, plan, ...numbers] = NAME.exec(name) ?? [];
    if (plan === undefined)
        return null;
    const [index = 0, total = 0, attempt = 1] = numbers.map((text) => Number(text ?? 1));
    const isRight = index >= 1 && index <= total && total <= _domain_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SHARDS */ .h && attempt >= 1;
    return isRight ? { plan, index, total, attempt } : null;
}


/***/ }),

/***/ 88408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ writeShard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_shard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96236);
/* harmony import */ var _shard_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84676);
/* harmony import */ var _shard_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45388);
/* harmony import */ var _trials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9317);
/* harmony import */ var _write_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96987);







/** Writes a shard's file into a folder, in place of an earlier one of its name; gives its path. */
async function writeShard(folder, content) {
    const { header } = content;
    const file = (0,_shard_name_js__WEBPACK_IMPORTED_MODULE_4__/* .nameShard */ .g0)(header, header.plan, header.attempt);
    await (0,_write_run_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFiles */ .hV)(folder, [{ file, content: linesOf(content) }], "a shard's answers");
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, file);
}
function* linesOf({ header, records, ...content }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let answers = 0;
    const seal = (line) => {
        hash.update(line);
        return line;
    };
    yield seal((0,_shard_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .toShardLine */ .y)({ schema: _domain_shard_js__WEBPACK_IMPORTED_MODULE_5__/* .SHARD_SCHEMA */ .B, ...header }));
    for (const record of records)
        for (const result of record.results)
            for (const [index, trial] of (0,_trials_js__WEBPACK_IMPORTED_MODULE_6__/* .trialsOf */ .x)(result).entries()) {
                answers += 1;
                yield seal((0,_shard_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .toShardLine */ .y)({ ...nameResult(record, result), trial: index + 1, outcome: outcomeOf(trial) }));
            }
    const sha256 = hash.digest('hex');
    const { unasked, spent, unjailed, finished_at } = content;
    const told = unjailed === undefined ? {} : { unjailed };
    yield (0,_shard_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .toShardLine */ .y)({ end: _domain_shard_js__WEBPACK_IMPORTED_MODULE_5__/* .SHARD_SCHEMA */ .B, answers, unasked, spent, ...told, finished_at, sha256 });
}
function nameResult({ benchmark_name, model_id }, { test_id, case_hash = '' }) {
    return { benchmark_name, model_id, test_id, case_hash };
}
/** What a result says of its case: whoever merges has that from the plan. */
const OF_THE_CASE = new Set([
    ...['test_id', 'case_hash', 'must_pass', 'tags', 'difficulty', 'input', 'messages'],
    ...['expected', 'criteria', 'metadata', 'evaluators', 'trials'],
]);
function outcomeOf(trial) {
    const { passed, ...rest } = trial;
    return { passed, ...Object.fromEntries(Object.entries(rest).filter(([key]) => !OF_THE_CASE.has(key))) };
}


/***/ }),

/***/ 93456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describeFromStore)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** Says how many answers came from the store, and how many were asked; null where none came from it. */
function describeFromStore({ fromStore, answered, }) {
    return fromStore === 0
        ? null
        : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(fromStore, 'answer')} from the store, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .thousands */ .oh)(answered)} asked`;
}


/***/ }),

/***/ 94665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ showProgress)
});

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/phrase.ts
var phrase = __webpack_require__(8878);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
;// CONCATENATED MODULE: ./src/report/batch-words.ts


/** Says what happens to a model's batches; ids and words of servers are made harmless. */
function describeBatch(event) {
    switch (event.kind) {
        case 'none':
            return 'its provider takes no batches, it is asked in the usual way';
        case 'submitted':
            return `${(0,format/* plural */.LS)(event.rows, 'request')} submitted as the batch ${(0,text_escape/* plainText */.wh)(event.id)}`;
        case 'resumed':
            return `the batch ${(0,text_escape/* plainText */.wh)(event.id)} of an earlier run is taken up, ${(0,format/* plural */.LS)(event.rows, 'request')}`;
        case 'under_way':
            return `${(0,format/* thousands */.oh)(event.done)} of ${(0,format/* plural */.LS)(event.total, 'request')} by batch`;
        case 'ended':
            return describeEnd(event);
        case 'refused':
            return `a batch of ${(0,format/* plural */.LS)(event.rows, 'request')} gives no answers (${(0,text_escape/* plainText */.wh)(event.words)}): asked in the usual way`;
        case 'sought':
            return `a batch of ${(0,format/* plural */.LS)(event.rows, 'request')} was sent just now and may still reach the provider: it is looked for there for up to ${Math.ceil(event.forMs / 1000)} s, so that nothing of it is paid for twice`;
        case 'untold':
            return `the provider does not tell whether it has a batch of ${(0,format/* plural */.LS)(event.rows, 'request')} (${(0,text_escape/* plainText */.wh)(event.words)}): nothing of it is asked again`;
        case 'over_budget':
            return `${(0,format/* plural */.LS)(event.rows, 'request')} may not fit into the budget${event.isUnlimited ? ', since nothing limits an answer (`max_tokens`)' : ''}, and are not put into a batch`;
        case 'left':
            return describeLeft(event);
    }
}
function describeLeft({ ids, marks, rows, file }) {
    const next = file === null
        ? ': in a workflow only the action (`mode: batch`) takes up their answers later'
        : `, noted in ${(0,text_escape/* plainText */.wh)(file)}: the next run by batch takes up their answers`;
    const names = [
        ...ids.map((id) => (0,text_escape/* plainText */.wh)(id)),
        ...marks.map((mark) => `one whose id is not known yet, sent as ${(0,text_escape/* plainText */.wh)(mark)}`),
    ];
    return `${(0,format/* plural */.LS)(rows, 'request')} go on by batch (${(0,format/* listNames */.Zv)(names)})${next}`;
}
function describeEnd({ id, answered, rows }) {
    const rest = rows - answered;
    const again = rest > 0 ? `, ${(0,format/* thousands */.oh)(rest)} are asked in the usual way` : '';
    return `the batch ${(0,text_escape/* plainText */.wh)(id)} has answered ${(0,format/* thousands */.oh)(answered)} of ${(0,format/* plural */.LS)(rows, 'request')}${again}`;
}

;// CONCATENATED MODULE: ./src/report/silence.ts

/** Shortest and longest time between two lines on the same silence. */
const FIRST_GAP_MS = 10_000;
const LAST_GAP_MS = 60_000;
/** Says who waits, and until when or since when. */
function describeSilence({ throttled, failed, hanging }, nowMs) {
    const parts = [];
    if (throttled !== null) {
        const until = throttled.untilMs === null ? 'come back later' : `wait until ${clock(throttled.untilMs)}`;
        parts.push(`${waits(throttled.count)}, the provider asked to ${until}`);
    }
    if (failed !== null)
        parts.push(`${waits(failed.count)} after a failure, the next is asked again at ${clock(failed.untilMs)}`);
    if (hanging !== null) {
        const seconds = Math.floor((nowMs - hanging.sinceMs) / 1000);
        const have = hanging.count === 1 ? 'has' : 'have';
        parts.push(`${(0,format/* plural */.LS)(hanging.count, 'request')} ${have} been waiting for an answer for ${seconds} s`);
    }
    return parts.join('; ');
}
/** Tells when a silence is worth another line: at once, then less and less often, until there is an answer. */
class SilencePace {
    #gapMs = 0;
    #toldMs = -Infinity;
    /** Tells whether a line is due, and counts it as told. */
    isDue(nowMs) {
        if (nowMs - this.#toldMs < this.#gapMs)
            return false;
        this.#toldMs = nowMs;
        this.#gapMs = Math.min(LAST_GAP_MS, Math.max(FIRST_GAP_MS, this.#gapMs * 2));
        return true;
    }
    /** Notes an answer: the next silence is another one, though not told within the shortest time. */
    answered() {
        this.#gapMs = Math.min(this.#gapMs, FIRST_GAP_MS);
    }
}
function waits(count) {
    return `${(0,format/* plural */.LS)(count, 'request')} ${count === 1 ? 'waits' : 'wait'}`;
}
/** Gives the time of day where the reader is. */
function clock(ms) {
    return new Date(ms).toTimeString().slice(0, 'HH:MM:SS'.length);
}

;// CONCATENATED MODULE: ./src/report/model-progress.ts


/** Time over which a rate is taken, the least of it that tells one, and the time between two samples. */
const RATE = { overMs: 30_000, leastMs: 2_000, everyMs: 500 };
/** Time after which a silence of which nothing more is heard is over. */
const SILENCE_MS = 1_500;
/** Shares of all trials at which a line is due, where lines cannot be written over. */
const TENTH = 0.1;
/** Counts how far the trials of one model are, and says so in one line; the clock gives milliseconds that only go up. */
class ModelProgress {
    #done = 0;
    #total = 0;
    #again = 0;
    #costUsd = null;
    #failed = new Map();
    #samples = [];
    #silence;
    #toldDone = 0;
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /** True where all trials have ended. */
    get isOver() {
        return this.#done >= this.#total;
    }
    /** True where somebody waits. */
    get isSilent() {
        return this.#silence !== undefined && this.#clock() - this.#silence.heardMs < SILENCE_MS;
    }
    /** True where a tenth of all trials has ended since the last line. */
    get isFurther() {
        return this.#done - this.#toldDone >= TENTH * this.#total;
    }
    /** Notes trials to come: they are counted from the first where all before them have ended. */
    begin(trials) {
        if (this.isOver)
            [this.#done, this.#total, this.#toldDone] = [0, 0, 0];
        if (this.#total === 0)
            this.#samples.length = 0;
        this.#total += trials;
        this.#sample();
    }
    /** Notes how a trial ended. */
    ended({ attempts = 1, cost_usd: cost, error_kind: kind }) {
        this.#done += 1;
        this.#again += Math.max(0, attempts - 1);
        if (cost != null)
            this.#costUsd = (this.#costUsd ?? 0) + cost;
        if (kind != null)
            this.#failed.set(kind, (this.#failed.get(kind) ?? 0) + 1);
        this.#sample();
    }
    /** Notes who waits. */
    silent(facts) {
        this.#silence = { facts, heardMs: this.#clock() };
    }
    /** Says how far it is: what is done, how fast, what failed, what it cost, how long it takes still, and who waits. */
    describe() {
        this.#toldDone = this.#done;
        const rate = this.#findRate();
        const counts = [
            ...(this.#total === 0 ? [] : [`${(0,format/* thousands */.oh)(this.#done)} of ${(0,format/* thousands */.oh)(this.#total)}`]),
            ...(rate === null ? [] : [`${sayRate(rate)}/s`]),
            ...(this.#again === 0 ? [] : [`${(0,format/* plural */.LS)(this.#again, 'request')} sent again`]),
            ...[...this.#failed].map(([kind, count]) => `${(0,format/* thousands */.oh)(count)} ${kind.replaceAll('_', ' ')}`),
            ...(this.#costUsd === null ? [] : [(0,format/* dollars */.E9)(this.#costUsd)]),
            ...(rate === null || this.isOver ? [] : [`about ${sayTime((this.#total - this.#done) / rate)} left`]),
        ];
        const waits = this.#silence && this.isSilent ? [describeSilence(this.#silence.facts, Date.now())] : [];
        return [...(counts.length === 0 ? [] : [counts.join(', ')]), ...waits].join('; ');
    }
    #sample() {
        const ms = this.#clock();
        const last = this.#samples.at(-1);
        if (last !== undefined && ms - last.ms < RATE.everyMs)
            return;
        this.#samples.push({ ms, done: this.#done });
        while ((this.#samples[1]?.ms ?? Infinity) <= ms - RATE.overMs)
            this.#samples.shift();
    }
    /** Gives the trials that ended in a second; null where too little time is known, or none did. */
    #findRate() {
        const [first] = this.#samples;
        const passedMs = first === undefined ? 0 : this.#clock() - first.ms;
        const ended = this.#done - (first?.done ?? 0);
        return passedMs < RATE.leastMs || ended === 0 ? null : (ended * 1_000) / passedMs;
    }
}
function sayRate(rate) {
    return rate >= 10 ? (0,format/* thousands */.oh)(Math.round(rate)) : String(Number(rate.toPrecision(2)));
}
function sayTime(seconds) {
    if (seconds < 90)
        return `${Math.max(1, Math.round(seconds))} s`;
    return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3_600).toFixed(1)} h`;
}

// EXTERNAL MODULE: ./src/report/progress-line.ts
var progress_line = __webpack_require__(31602);
// EXTERNAL MODULE: ./src/report/waiting.ts
var waiting = __webpack_require__(60201);
// EXTERNAL MODULE: ./src/report/warnings.ts
var warnings = __webpack_require__(72741);
;// CONCATENATED MODULE: ./src/report/progress.ts









/** Most models that have a line of their own on a terminal. */
const MAX_LINES = 8;
/** Least time between two lines on one model, where lines cannot be written over. */
const LEAST_MS = 1_000;
/**
 * Gives a listener that tells on standard error how a run goes: on a terminal in a line for each model that changes,
 * else in a line every ten seconds or every tenth of the trials.
 */
function showProgress(io) {
    const teller = new Teller(io);
    return (progress) => teller.tell(progress);
}
class Teller {
    #isTerminal;
    #say;
    #models = new Map();
    #paces = new Map();
    #told = new Set();
    /** When lines were written over last, and when something was said of each model. */
    #drawnMs = performance.now();
    #toldMs = new Map();
    constructor(io) {
        this.#isTerminal = io.isTerminal;
        this.#say = (0,progress_line/* createLine */.R)(io);
    }
    tell(progress) {
        switch (progress.kind) {
            case 'model_started':
                this.#of(progress.model).begin(progress.trials);
                return;
            case 'cell_started': {
                const { cell } = progress;
                const total = cell.cases.length * cell.repeat;
                this.#say.line(`${nameOf(cell)}: ${(0,format/* plural */.LS)(cell.cases.length, 'case')}, ${(0,format/* plural */.LS)(total, 'request')}`);
                return;
            }
            case 'rematch_started': {
                const { cell, requests, trials } = progress;
                this.#of(cell.model).begin(requests);
                this.#say.line(`${nameOf(cell)}: asking again, ${(0,format/* timesOver */.Ty)(trials)} each: ${(0,format/* plural */.LS)(requests, 'request')}`);
                return;
            }
            case 'trial_ended':
                this.#tellLeftOut(progress.cell, progress.outcome);
                this.#advance(progress.cell.model, progress.outcome);
                return;
            case 'silent':
                this.#tellSilence(progress.model, progress.silence);
                return;
            case 'batch':
                this.#tellBatch(progress.model, progress.event);
                return;
            case 'cell_ended':
                this.#say.line(`${nameOf(progress.cell)}: ${describeRecord(progress.record)}`);
                return;
            case 'rematch_ended':
                this.#say.line(`${nameOf(progress.cell)}: asked again`);
        }
    }
    #of({ id }) {
        const known = this.#models.get(id) ?? new ModelProgress(() => performance.now());
        this.#models.set(id, known);
        return known;
    }
    #advance(model, outcome) {
        const count = this.#of(model);
        count.ended(outcome);
        this.#paces.get(model.id)?.answered();
        if (count.isOver)
            return;
        const now = performance.now();
        const sinceMs = now - (this.#isTerminal ? this.#drawnMs : (this.#toldMs.get(model.id) ?? this.#drawnMs));
        const isFurther = !this.#isTerminal && count.isFurther && sinceMs >= LEAST_MS;
        if (sinceMs < (0,progress_line/* paceOf */.x)(this.#isTerminal) && !isFurther)
            return;
        if (this.#isTerminal)
            this.#draw();
        else
            this.#say.forNow(`${(0,text_escape/* plainText */.wh)(model.id)}: ${count.describe()}`);
        this.#toldMs.set(model.id, now);
    }
    /** Writes the line of each model that is under way over those from before. */
    #draw() {
        this.#drawnMs = performance.now();
        const all = [...this.#models].filter(([, count]) => !count.isOver || count.isSilent);
        const lines = all.slice(0, MAX_LINES).map(([id, count]) => `${(0,text_escape/* plainText */.wh)(id)}: ${count.describe()}`);
        const more = all.length - lines.length;
        this.#say.forNow(...lines, ...(more > 0 ? [`and ${(0,format/* plural */.LS)(more, 'more model')}`] : []));
    }
    #tellSilence(model, silence) {
        const pace = this.#paces.get(model.id) ?? new SilencePace();
        this.#paces.set(model.id, pace);
        this.#of(model).silent(silence);
        if (this.#isTerminal)
            this.#draw();
        else if (pace.isDue(performance.now()))
            this.#say.forNow(`${(0,text_escape/* plainText */.wh)(model.id)}: ${describeSilence(silence, Date.now())}`);
    }
    /** Says each thing that happens to a batch, and now and then how far it is. */
    #tellBatch({ id }, event) {
        const text = `${(0,text_escape/* plainText */.wh)(id)}: ${describeBatch(event)}`;
        if (event.kind !== 'under_way') {
            this.#say.line(text);
            return;
        }
        const now = performance.now();
        if (now - (this.#toldMs.get(id) ?? this.#drawnMs) < (0,progress_line/* paceOf */.x)(this.#isTerminal))
            return;
        this.#toldMs.set(id, now);
        this.#say.forNow(text);
    }
    /** Says once for each model what it refuses. */
    #tellLeftOut({ model }, { left_out: fields = [] }) {
        if (fields.length === 0)
            return;
        const text = `${(0,text_escape/* plainText */.wh)(model.id)}: ${(0,text_escape/* plainText */.wh)((0,phrase/* plainPhrase */.U)((0,warnings/* describeLeftOut */.l1)(fields)))}`;
        if (this.#told.has(text))
            return;
        this.#told.add(text);
        this.#say.line(text);
    }
}
function nameOf({ benchmark, model }) {
    return `${(0,text_escape/* plainText */.wh)(benchmark.name)} on ${(0,text_escape/* plainText */.wh)(model.id)}`;
}
function describeRecord(record) {
    const { pass_rate: rate = null, errored = 0, pending = 0 } = record.summary ?? {};
    const isOnlyWaiting = rate === null && pending > 0;
    return [
        ...(isOnlyWaiting ? [] : [rate === null ? 'nothing scored' : `pass rate ${(0,format/* percent */.KN)(rate)}`]),
        ...(pending > 0 ? [(0,waiting/* describeWaiting */.h1)(pending, (0,waiting/* findAwaited */.Tp)([record]))] : []),
        ...(errored > 0 ? [(0,format/* plural */.LS)(errored, 'error')] : []),
    ].join(', ');
}


/***/ }),

/***/ 1897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ countShard),
/* harmony export */   m2: () => (/* binding */ describeMerged),
/* harmony export */   y0: () => (/* binding */ describeShard)
/* harmony export */ });
/* harmony import */ var _records_lost_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75371);
/* harmony import */ var _records_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9317);
/* harmony import */ var _stats_sum_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7404);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8878);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80573);





/** Most shards, and most files, that are named. */
const MAX_NAMED = 10;
/** Counts what a shard has of a plan's cells, and what became of it. */
function countShard(cells, { records, spending, }) {
    const outcomes = records.flatMap(({ results }) => results.flatMap(_records_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .trialsOf */ .x));
    return {
        cases: (0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .c)(records.map(({ results }) => results.length)),
        of_cases: (0,_stats_sum_js__WEBPACK_IMPORTED_MODULE_2__/* .sum */ .c)(cells.map(({ cases }) => cases.length)),
        answers: outcomes.filter(({ output }) => output != null).length,
        errors: outcomes.filter(({ output, error }) => output == null && error != null).length,
        requests: spending.requests,
    };
}
/** Says in one line what a shard came to. */
function describeShard({ index, total }, facts) {
    const { cases, of_cases: all, answers, errors, requests } = facts;
    const failed = errors === 0 ? '' : ` (${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(errors, 'error')})`;
    const asked = `${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(answers, 'answer')}${failed}, ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(requests, 'request')}`;
    return `shard ${index}/${total}: ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .thousands */ .oh)(cases)} of ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(all, 'case')}, ${asked}`;
}
/** Says which shards are lost, and which files are none; a sentence each. */
function describeMerged({ total, lost, refused }) {
    if (total === 0)
        return [['no shard of this plan was found'], ...describeRefused(refused)];
    const named = lost.slice(0, MAX_NAMED).map((one) => {
        const said = `${(0,_records_lost_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .sayLost */ .s)(one, total)}: what it was to ask is not measured`;
        return one.words.length === 0 ? [said] : [`${said}: `, (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(one.words.join(', '))];
    });
    return [...named, ...countMore(lost.length, 'lost shard'), ...describeRefused(refused)];
}
function describeRefused(refused) {
    const named = refused.slice(0, MAX_NAMED).map(({ reason }) => ['passed over: ', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(reason)]);
    return [...named, ...countMore(refused.length, 'file that is passed over')];
}
function countMore(count, what) {
    return count > MAX_NAMED ? [[`and ${(0,_text_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count - MAX_NAMED, `further ${what}`)}`]] : [];
}


/***/ }),

/***/ 50750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ CellRun)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/records/combine-trials.ts
var combine_trials = __webpack_require__(91021);
// EXTERNAL MODULE: ./src/text/spool.ts + 1 modules
var spool = __webpack_require__(54083);
// EXTERNAL MODULE: ./src/run/build-record.ts
var build_record = __webpack_require__(45235);
;// CONCATENATED MODULE: ./src/run/shared-parts.ts
/** Most parts that are remembered. */
const MAX_PARTS = 10_000;
/** Parts that many outcomes have alike, scores and counts of tokens: each is held once. */
class SharedParts {
    #known = new Map();
    /** Gives an outcome with parts that others have too in place of its own. */
    share(outcome) {
        const { scores, usage } = outcome;
        if (scores === undefined || usage === undefined)
            return outcome;
        return { ...outcome, scores: this.#once(scores), usage: this.#once(usage) };
    }
    #once(part) {
        const key = JSON.stringify(part);
        const known = this.#known.get(key);
        if (known !== undefined)
            return known; // equal texts are of equal parts
        if (this.#known.size < MAX_PARTS)
            this.#known.set(key, part);
        return part;
    }
}

;// CONCATENATED MODULE: ./src/run/cell-run.ts





/** A cell while it runs: hands out its trials and, with the last outcome, its record. */
class CellRun {
    cell;
    /** The outcomes of cases that have not ended: those of a case beside one another, not each case's in a list of its own. */
    #outcomes;
    /** Trials of each case that have not ended. */
    #missing;
    #results;
    #parts = new SharedParts();
    #left;
    #deps;
    #onRecord;
    constructor(cell, deps, onRecord) {
        const { length } = cell.cases;
        this.cell = cell;
        this.#outcomes = Array.from({ length: length * cell.repeat });
        this.#missing = new Uint16Array(length).fill(cell.repeat);
        this.#results = new spool/* Spool */.Q(length);
        this.#left = length;
        this.#deps = deps;
        this.#onRecord = onRecord;
    }
    /** Gives each case once, then each case again: trials of one case are as far apart in time as the run allows. */
    *trials() {
        for (let trial = 1; trial <= this.cell.repeat; trial += 1)
            for (const [index, planned] of this.cell.cases.entries())
                yield { planned, trial, keep: (outcome) => this.#keep(planned, index, trial, outcome) };
    }
    #keep(planned, index, trial, outcome) {
        this.#outcomes[index * this.cell.repeat + trial - 1] = this.#parts.share(outcome);
        const missing = (this.#missing[index] ?? 0) - 1;
        this.#missing[index] = missing;
        // A result takes the place of its outcomes: made for all cases at the end, both would be held, and nothing heard.
        if (missing === 0)
            this.#end(planned, index);
        if (this.#left === 0)
            this.#onRecord(this.#buildRecord());
    }
    #end(planned, index) {
        const [start, end] = [index * this.cell.repeat, (index + 1) * this.cell.repeat];
        const outcomes = this.#outcomes.slice(start, end).filter((outcome) => outcome !== undefined);
        this.#outcomes.fill(undefined, start, end);
        if (!(0,json/* isNonEmpty */.J)(outcomes))
            throw new Error('a case ended without an outcome');
        this.#results.set(index, (0,combine_trials/* combineTrials */.r)(planned, outcomes, this.#deps.redact));
        this.#left -= 1;
    }
    #buildRecord() {
        const results = this.#results.list();
        if (!(0,json/* isNonEmpty */.J)(results))
            throw new Error('a cell ended without an outcome');
        return (0,build_record/* buildCellRecord */.YG)(this.cell, this.#deps, results);
    }
}


/***/ }),

/***/ 63969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ LateScores)
/* harmony export */ });
/** Most answers that wait for their scores before no more are asked for. */
const MAX_WAITING = 512;
/**
 * Scores that are found beside the asking, since they wait for instruments: they hold no place of a model's, and
 * instruments wait until they can ask for many at once.
 */
class LateScores {
    #gatherers;
    #waiting = new Set();
    #failures = [];
    #hasEnded = false;
    #releases = [];
    #found = Promise.withResolvers();
    constructor(instruments) {
        this.#gatherers = Object.values(instruments).filter((one) => 'gather' in one);
        this.#gather();
    }
    /** Takes a score that is being found; where too many are, it resolves once there are less. */
    async add(scoring) {
        const entry = scoring
            .catch((error) => void this.#failures.push(error))
            .finally(() => this.#remove(entry));
        this.#waiting.add(entry);
        // No more answers come: what there is must be enough.
        if (this.#isFull)
            this.#release();
        while (this.#isFull && this.#failures.length === 0)
            await this.#found.promise;
        this.#check();
    }
    /** Resolves when the asking and then all scores have ended; rejects with the first failure that is no provider's. */
    async endAfter(asking) {
        try {
            await asking;
        }
        finally {
            this.#hasEnded = true;
            this.#release();
            await Promise.all(this.#waiting);
        }
        this.#check();
    }
    get #isFull() {
        return this.#waiting.size >= MAX_WAITING;
    }
    #remove(entry) {
        this.#waiting.delete(entry);
        if (!this.#isFull && !this.#hasEnded && this.#releases.length === 0)
            this.#gather();
        const found = this.#found;
        this.#found = Promise.withResolvers();
        found.resolve(undefined);
    }
    #gather() {
        this.#releases = this.#gatherers.map((one) => one.gather());
    }
    #release() {
        for (const release of this.#releases)
            release();
        this.#releases = [];
    }
    #check() {
        if (this.#failures.length > 0)
            throw this.#failures[0];
    }
}


/***/ }),

/***/ 86710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ openInstruments)
/* harmony export */ });
/* harmony import */ var _instrument_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90883);
/* harmony import */ var _list_needs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13325);


/** Answers enough to tell what one takes. */
const MANY = 1000;
/** Opens the instruments that cells need. */
async function openInstruments(cells, deps) {
    const opened = {};
    const lacks = new Map();
    const closing = [];
    const names = new Set(cells.flatMap((cell) => (0,_list_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .listNeeds */ .iB)(cell, deps.findEvaluator)));
    for (const name of names) {
        const planned = deps.instruments[name];
        if (planned === undefined)
            continue;
        if (planned.model === null) {
            const instrument = await planned.open(deps.signal);
            opened[name] = instrument;
            if ('close' in instrument)
                closing.push(() => instrument.close());
            continue;
        }
        const { model } = planned;
        const found = await deps.openModel(model, deps.signal);
        if (found.status === 'unavailable')
            lacks.set(name, found.failure);
        // What can only be recalled would judge a part.
        else if (found.provider.barred !== undefined)
            lacks.set(name, found.provider.barred);
        else {
            closing.push(() => found.provider.close());
            const { provider } = found;
            const peers = deps.peers.of(model);
            const line = new _instrument_line_js__WEBPACK_IMPORTED_MODULE_0__/* .InstrumentLine */ .i(name, model, {
                ...deps,
                provider,
                watch: deps.watchModel(model),
                peers,
            });
            opened[name] = planned.open(line);
        }
    }
    const due = Object.entries(deps.instruments).map(([name, { countRequests }]) => [
        name,
        countRequests(MANY) / MANY,
    ]);
    return {
        due: Object.fromEntries(due), // as the planned ones are named
        instruments: opened, // each by its own name
        findLack: (cell) => {
            const lacking = (0,_list_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .listNeeds */ .iB)(cell, deps.findEvaluator).find((name) => lacks.has(name));
            return lacking === undefined ? undefined : lacks.get(lacking);
        },
        close: async () => {
            await Promise.all(closing.map((close) => close()));
        },
    };
}


/***/ }),

/***/ 53524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runPlan),
  X: () => (/* binding */ watchSilence)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/providers/wire/wire.ts
var wire = __webpack_require__(85189);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/run/budget.ts + 4 modules
var budget = __webpack_require__(67246);
// EXTERNAL MODULE: ./src/run/build-record.ts
var build_record = __webpack_require__(45235);
// EXTERNAL MODULE: ./src/run/cell-run.ts + 1 modules
var cell_run = __webpack_require__(50750);
// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(48488);
// EXTERNAL MODULE: ./src/domain/digest.ts
var digest = __webpack_require__(97522);
// EXTERNAL MODULE: ./src/run/cost-of-answer.ts
var cost_of_answer = __webpack_require__(59411);
// EXTERNAL MODULE: ./src/run/list-needs.ts
var list_needs = __webpack_require__(13325);
;// CONCATENATED MODULE: ./src/run/batch/rows.ts



const MARK_LENGTH = 8;
/** Gives what names a request by all that shapes it: two that are alike may get one another's answers. */
function nameRequest(client, prompt, trial) {
    return (0,digest/* digest */.br)({ body: client.bodyOf(prompt), trial });
}
/** Gives the name of a request within its custom id. */
function requestOf(customId) {
    return customId.split('-', 1)[0] ?? '';
}
/** Lists the requests of cells; custom ids are the same in every run of the plan. */
function listRequests(cells, client, { keeper, scoring }) {
    const counts = new Map();
    const open = [];
    const kept = [];
    for (const cell of cells)
        for (let trial = 1; trial <= cell.repeat; trial += 1)
            for (const planned of cell.cases) {
                const request = nameRequest(client, planned.prompt, trial);
                const count = (counts.get(request) ?? 0) + 1;
                counts.set(request, count);
                const customId = `${request}-${count}`;
                if (keeper?.has({ cell, planned, trial }) === true)
                    kept.push(customId);
                else {
                    const body = client.bodyOf(planned.prompt);
                    const due = (0,list_needs/* findDue */.oN)({ cell, planned }, scoring);
                    open.push({ customId, body, mostUsd: weigh(body, cell.model), due });
                }
            }
    return { open, kept };
}
/** Gives rows as a batch sends them: their ids tell of which batch they are, which the same requests of others are not. */
function markRows(rows, mark) {
    return rows.map(({ customId, body }) => ({ customId: `${customId}${endOf(mark)}`, body }));
}
/** Gives those answers that are of a batch, by the ids of its rows. */
function listOwn(answers, mark) {
    const end = endOf(mark);
    return answers.flatMap((answer) => {
        const { customId } = answer;
        return customId.endsWith(end) ? [{ ...answer, customId: customId.slice(0, -end.length) }] : [];
    });
}
/** Gives what of a mark fits into an id. */
function endOf(mark) {
    return `-${mark.slice(0, MARK_LENGTH)}`;
}
/** Gives the most that the answer to a request can cost. */
function weigh(body, model) {
    return model.price === null ? 0 : (0,cost_of_answer/* mostUsd */.w4)(model, JSON.stringify(body).length, { byBatch: true });
}
/** Splits rows so that no part is longer, or larger, than a batch may be. */
function splitRows(rows, client) {
    const { limits } = client;
    const parts = [];
    let bytes = 0;
    for (const row of rows) {
        const size = client.sizeOf(row);
        const last = parts.at(-1);
        if (last === undefined || last.length >= limits.rows || bytes + size > limits.bytes) {
            parts.push([row]);
            bytes = size;
        }
        else {
            last.push(row);
            bytes += size;
        }
    }
    return parts;
}

;// CONCATENATED MODULE: ./src/run/batch/batched-provider.ts


/**
 * Gives a provider that has answers by batch already. A request whose batch goes on fails, to be answered by the next
 * run; every other is put in the usual way. What batches left at the server goes when all their answers were taken, and
 * stand elsewhere.
 */
function withBatch(provider, client, { arrivals, over }, notes) {
    return {
        ...provider,
        collect: (prompt, trial) => {
            const arrived = arrivals.get(nameRequest(client, prompt, trial))?.shift() ?? null;
            if (arrived === 'goes on')
                return goesOn();
            arrived?.take();
            return arrived?.completion;
        },
        close: async () => {
            const isTaken = [...arrivals.values()].every((left) => left.every((one) => one === null || one === 'goes on'));
            if (!isTaken)
                await provider.close();
            else
                notes.afterEnd(over, async () => {
                    await client.clear(over);
                    await provider.close();
                });
        },
    };
}
function goesOn() {
    return new provider_error/* ProviderError */.m('rejected', 'its batch goes on: the next run takes up its answer', {
        failureKind: 'awaited',
    });
}

// EXTERNAL MODULE: ./src/run/batch/claims.ts + 1 modules
var batch_claims = __webpack_require__(37090);
// EXTERNAL MODULE: ./src/stats/sum.ts
var sum = __webpack_require__(7404);
;// CONCATENATED MODULE: ./src/run/batch/await-batch.ts


/** First pause between two looks at a batch, and longest. */
const FIRST_MS = 1_000;
const LONGEST_MS = 60_000;
/** Looks in a row that may fail before a batch is left for the next run, and that may be refused. */
const MAX_FAILURES = 30;
const MAX_REFUSALS = 5;
/** Statuses by which a server says that it has no such batch. */
const GONE = [404, 410];
/** Failures that say nothing of a batch. */
const OF_KEYS = ['refused', 'quota'];
/** Waits until a batch has ended, and gives its answers; what fails on the way is tried again. */
async function awaitBatch(batch, { client, pause, onState }) {
    let [failures, refusals] = [0, 0];
    let hasEnded = false;
    for (let ms = FIRST_MS;; ms = Math.min(LONGEST_MS, ms * 1.5)) {
        try {
            const state = await client.check(batch.id);
            onState(batch, state);
            if (state.status === 'failed')
                return { ...state, why: 'refused' };
            hasEnded = state.status === 'ended';
            if (hasEnded)
                return { status: 'ended', answers: listOwn(await client.results(batch.id), batch.mark) };
            [failures, refusals] = [0, 0];
        }
        catch (error) {
            if (!(error instanceof provider_error/* ProviderError */.m))
                throw error;
            const { kind, failure, status, message: words } = error;
            if (kind === 'fatal' || kind === 'rejected')
                refusals += 1;
            else
                failures += 1;
            // One refusal may be of what stands before the server: a page to log in, or of maintenance.
            if (refusals >= MAX_REFUSALS)
                return !OF_KEYS.includes(failure.kind) && (hasEnded || GONE.includes(status))
                    ? { status: 'failed', words, why: 'unread' }
                    : { status: 'left', words };
            if (failures >= MAX_FAILURES)
                return { status: 'left', words };
        }
        if (!(await pause(ms)))
            return { status: 'left' };
    }
}

;// CONCATENATED MODULE: ./src/run/batch/may-go-on.ts
const MAX_ATTEMPTS = 4;
const PAUSE_MS = 2_000;
/** Waits after a failure; false where another attempt would fail too, or there is no time for it. */
async function mayGoOn({ kind, retryAfterMs }, attempt, pause) {
    const isFinal = attempt >= MAX_ATTEMPTS || !(kind === 'transient' || kind === 'rate_limited');
    return !isFinal && (await pause(retryAfterMs ?? PAUSE_MS * 2 ** attempt));
}

;// CONCATENATED MODULE: ./src/run/batch/find-submitted.ts


/** Statuses of a server that has no list of batches. */
const NO_LIST = [404, 405, 501];
/** Time by which the clocks of two machines may differ. */
const CLOCK_MS = 120_000;
/** Time after which a server that was sent a batch has it in its list, or never will. */
const SETTLED_MS = 60_000;
/** Pause between two looks at the list. */
const LOOK_MS = 5_000;
/**
 * Finds a batch as `findSubmitted` does, but believes a list without it only where it was sent long enough ago: a server
 * may make a batch of it though whoever sent it is gone. A ProviderError where there is no time to wait for that.
 */
async function findSettled(noted, deps, foreign) {
    const forMs = SETTLED_MS - deps.notes.sinceSent(noted);
    for (let leftMs = forMs;; leftMs -= LOOK_MS) {
        const found = await findSubmitted(noted, deps, foreign);
        if (found !== null || leftMs <= 0)
            return found;
        if (leftMs === forMs)
            deps.onEvent({ kind: 'sought', rows: noted.customIds.length, forMs });
        if (!(await deps.pause(Math.min(LOOK_MS, leftMs))))
            throw new provider_error/* ProviderError */.m('transient', 'what was sent may still be under way');
    }
}
/**
 * Finds a batch that was noted, whose id is not known: by its mark, or where the protocol keeps none by its time and
 * number of requests, but for those that are known to be somebody else's. Null where the server has none; a ProviderError where it does not tell.
 */
async function findSubmitted(noted, { client, notes, pause }, foreign = new Set()) {
    const sinceMs = noted.atMs - CLOCK_MS;
    const batches = await listBatches(client, sinceMs, pause);
    // Looked at last: another model may have taken one meanwhile.
    const { ids } = notes;
    const [found] = batches
        .filter(({ id, mark, total, createdMs }) => !ids.has(id) &&
        !foreign.has(id) &&
        (mark === null ? total === noted.total && createdMs >= sinceMs : mark === noted.mark))
        // Of several, the one that was made when ours was.
        .toSorted((a, b) => Math.abs(a.createdMs - noted.atMs) - Math.abs(b.createdMs - noted.atMs));
    return found === undefined ? null : notes.submitted(noted, found.id, { isGuessed: found.mark === null });
}
async function listBatches(client, sinceMs, pause) {
    for (let attempt = 1;; attempt += 1)
        try {
            return await client.list(sinceMs);
        }
        catch (error) {
            if (!(error instanceof provider_error/* ProviderError */.m))
                throw error;
            // A server without such a list has no batches; one that refuses a key or a parameter may have them.
            if (NO_LIST.includes(error.status))
                return [];
            if (!(await mayGoOn(error, attempt, pause)))
                throw error;
        }
}

;// CONCATENATED MODULE: ./src/run/batch/await-own-batch.ts



/**
 * Waits for a batch. One that was found by its time and size alone, and has no answer of ours, is somebody else's: it is
 * left as it is, and ours is looked for among the others.
 */
async function awaitOwnBatch(guessed, deps) {
    const foreign = new Set();
    for (let batch = guessed;;) {
        const found = await awaitBatch(batch, deps);
        if (!batch.isGuessed || found.status === 'left')
            return { batch, found };
        if (found.status === 'ended' && found.answers.length > 0)
            return { batch: deps.notes.submitted(batch, batch.id), found };
        foreign.add(batch.id);
        try {
            const other = await findSettled(batch, deps, foreign);
            if (other === null)
                return { batch, found: { status: 'failed', words: 'the server does not have it', why: 'unread' } };
            batch = other;
        }
        catch (error) {
            if (!(error instanceof provider_error/* ProviderError */.m))
                throw error;
            return { batch, found: { status: 'left', words: error.message } };
        }
    }
}

;// CONCATENATED MODULE: ./src/run/batch/collect-batches.ts




/** Gives those requests of a batch that are wanted. */
function listWanted({ customIds }, { rows }) {
    return customIds.flatMap((customId) => rows.get(customId) ?? []);
}
/** Waits for all batches side by side, and sorts their answers by the requests that want them. */
async function collect({ batches, doubtful }, wanted, client, deps) {
    const { notes, pause, onEvent } = deps;
    const { claims } = deps.spending;
    const arrived = new Map();
    const over = [];
    const left = [];
    const states = new Map();
    const onState = (batch, state) => {
        states.set(batch.id, state);
        onEvent({ kind: 'under_way', ...countDone(batches, states) });
    };
    const leave = (batch) => {
        left.push(batch);
        const rows = listWanted(batch, wanted);
        claims.leave(rows);
        for (const { customId } of rows)
            if (!arrived.has(customId))
                arrived.set(customId, 'goes on');
    };
    for (const batch of doubtful)
        leave(batch);
    const awaited = batches.map(async (begun) => {
        const { batch, found } = await awaitOwnBatch(begun, { client, notes, pause, onEvent, onState });
        const rows = listWanted(batch, wanted);
        if (found.status !== 'left')
            claims.release(rows);
        if (found.status === 'left') {
            if (found.words !== undefined)
                onEvent({ kind: 'untold', rows: rows.length, words: found.words });
            leave(batch);
        }
        else if (found.status === 'failed') {
            onEvent({ kind: 'refused', rows: rows.length, words: found.words });
            notes.drop(batch);
            // Answers that were not read may be there all the same.
            if (found.why === 'refused')
                over.push(batch.id);
        }
        else {
            if (isSpent(batch, wanted, found.answers))
                over.push(batch.id);
            const answered = takeIn(batch, found.answers, { arrived, wanted }, deps);
            onEvent({ kind: 'ended', id: batch.id, answered, rows: rows.length });
        }
    });
    await Promise.all(awaited);
    if (left.length > 0)
        onEvent({ kind: 'left', ...describeLeft(left), file: notes.leftIn });
    return { arrivals: inOrder(wanted, arrived), over };
}
/** Gives what came of each wanted request, by names, in the order in which they are asked. */
function inOrder({ rows }, arrived) {
    const arrivals = new Map();
    for (const customId of rows.keys()) {
        const name = requestOf(customId);
        const known = arrivals.get(name) ?? [];
        arrivals.set(name, known);
        known.push(arrived.get(customId) ?? null);
    }
    return arrivals;
}
/** Takes in the answers of a batch that are wanted; gives how many there are. */
function takeIn(batch, found, { arrived, wanted }, { notes, spending: { claims } }) {
    const { model } = wanted;
    const rows = listWanted(batch, wanted);
    const picked = pickAnswers(found, rows);
    const came = new Set(picked.map(({ row }) => row.customId));
    const unanswered = rows.flatMap(({ customId }) => (came.has(customId) ? [] : [customId]));
    notes.settle(batch, unanswered);
    // By this its answers are known in whatever runs they stand.
    const askedAt = new Date(batch.atMs).toISOString();
    for (const { row, completion } of picked) {
        const { customId } = row;
        const costUsd = (0,cost_of_answer/* knownCost */.R8)(completion, model.price) ?? row.mostUsd;
        claims.came(row, costUsd);
        const take = () => {
            claims.taken(row, costUsd);
            notes.settle(batch, [customId]);
        };
        arrived.set(customId, { completion: { ...completion, askedAt }, take });
    }
    return picked.length;
}
/**
 * Tells whether a batch has nothing for anybody else: what was found by time and size alone may be somebody else's, and of
 * what a run of a part of the plan takes up another run wants the rest.
 */
function isSpent({ customIds }, { rows }, answers) {
    const noted = new Set(customIds);
    const ours = answers.filter(({ customId }) => noted.has(customId));
    return ours.length > 0 && ours.every(({ customId, status }) => status === 'failed' || rows.has(customId));
}
/** Picks the answers of a batch that are wanted, each with its request. */
function pickAnswers(found, rows) {
    const open = new Map(rows.map((row) => [row.customId, row]));
    return found.flatMap((answer) => {
        const row = open.get(answer.customId);
        if (row === undefined || answer.status !== 'answered')
            return [];
        // One that is told twice counts once.
        open.delete(answer.customId);
        return [{ row, completion: answer.completion }];
    });
}
function describeLeft(left) {
    return {
        ids: left.flatMap(({ id }) => id ?? []),
        marks: left.flatMap(({ id, mark }) => (id === null ? mark : [])),
        rows: (0,sum/* sum */.c)(left.map(({ customIds }) => customIds.length)),
    };
}
function countDone(batches, states) {
    let [done, total] = [0, 0];
    for (const { id, customIds } of batches) {
        const state = states.get(id);
        total += customIds.length;
        if (state?.status === 'ended')
            done += customIds.length;
        else if (state?.status === 'under_way')
            done += Math.min(state.done, customIds.length);
    }
    return { done, total };
}

;// CONCATENATED MODULE: ./src/run/batch/hold-batch.ts
/**
 * Gives a batch interface whose calls are given up when nothing is waited for any more, as those that fail for a while:
 * the batch goes on all the same.
 */
function holdBatch(batch, time) {
    const hold = (call) => time.hold(call, 'transient');
    return {
        ...batch,
        submit: (rows, mark, onSend) => hold(batch.submit(rows, mark, onSend)),
        list: (sinceMs) => hold(batch.list(sinceMs)),
        check: (id) => hold(batch.check(id)),
        results: (id) => hold(batch.results(id)),
        clear: (ids) => hold(batch.clear(ids)).catch(() => undefined),
    };
}

;// CONCATENATED MODULE: ./src/run/batch/settle-kept.ts


/**
 * Settles what an interrupted run by batch has kept of a model's answers, for a run that takes them up and asks the rest in
 * the usual way: no later run is to take them from their batches.
 */
async function settleKept(provider, { model, cells }, { notes, ...keeping }) {
    const client = await provider.openBatch?.();
    if (client === undefined)
        return provider;
    const { kept } = listRequests(cells, client, keeping);
    const over = settleIn(notes, { place: client.place, model: model.id }, kept);
    return withBatch(provider, client, { arrivals: new Map(), over }, notes);
}
/**
 * Settles requests whose answers are kept in all batches of a model; gives the ids of those of which nothing more is to
 * come, but for those that may be somebody else's.
 */
function settleIn(notes, asked, kept) {
    for (const batch of notes.list(asked))
        notes.settle(batch, kept);
    return notes
        .list(asked)
        .flatMap(({ id, isGuessed, customIds }) => id === null || isGuessed || customIds.length > 0 ? [] : [id]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/providers/batch/may-be-taken.ts
var may_be_taken = __webpack_require__(16478);
// EXTERNAL MODULE: ./src/run/health.ts + 1 modules
var health = __webpack_require__(35880);
;// CONCATENATED MODULE: ./src/run/batch/submit.ts







/** Statuses by which what stands before a server says that it lost its answer. */
const LOST = [null, 502, 504];
/**
 * Submits rows as one batch. It is noted first, and where the server may have taken it though no answer came, it is
 * looked for there before it is submitted again; where that cannot be told either, it is given without an id. A failure
 * is a ProviderError.
 */
async function submit_submit(rows, deps) {
    const { client, model, notes, pause } = deps;
    const customIds = rows.map(({ customId }) => customId);
    const noted = notes.begin({ mark: (0,external_node_crypto_.randomUUID)(), place: client.place, model, customIds });
    for (let attempt = 1;; attempt += 1)
        try {
            const id = await client.submit(markRows(rows, noted.mark), noted.mark, () => notes.sending(noted));
            return notes.submitted(noted, id);
        }
        catch (error) {
            if (!(error instanceof provider_error/* ProviderError */.m))
                throw error;
            const found = (0,may_be_taken/* mayBeTaken */.a)(error) ? await lookFor(noted, error, deps) : null;
            if (found !== null)
                return found;
            if (!(await mayGoOn(error, attempt, pause))) {
                // What the server may still have taken is looked for by the next run.
                if (!(0,may_be_taken/* mayBeTaken */.a)(error))
                    notes.drop(noted);
                throw error;
            }
        }
}
/** Finds a batch whose submission failed; where its answer was lost, and the server does not tell, it may still be there. */
async function lookFor(noted, failed, deps) {
    const isUnsent = (0,health/* isUnreached */.mI)(failed);
    const isLost = LOST.includes(failed.status) && !isUnsent;
    try {
        return await (isLost ? findSettled(noted, deps) : findSubmitted(noted, deps));
    }
    catch (error) {
        if (isUnsent)
            deps.notes.drop(noted);
        if (!isLost || !(error instanceof provider_error/* ProviderError */.m))
            throw error;
        deps.onEvent({ kind: 'untold', rows: noted.customIds.length, words: error.message });
        return noted;
    }
}

;// CONCATENATED MODULE: ./src/run/batch/ask-by-batch.ts









/**
 * Counts what earlier runs have submitted of what cells ask of a model, which is spent whatever comes. What this gives puts
 * all else into batches, waits for them, and gives a provider that has their answers. What a batch did not answer (a row
 * that expired or failed, a batch that was refused as a whole) is asked in the usual way.
 */
async function openBatches(provider, { model, cells }, deps) {
    const opened = await provider.openBatch?.();
    if (opened === undefined) {
        deps.onEvent({ kind: 'none' });
        return () => Promise.resolve(provider);
    }
    const { claims, time } = deps.spending;
    const client = holdBatch(opened, time);
    const { open: rows, kept } = listRequests(cells, client, deps);
    const wanted = { model, rows: new Map(rows.map((row) => [row.customId, row])) };
    const { notes } = deps;
    const asked = { place: client.place, model: model.id };
    const over = settleIn(notes, asked, kept);
    if (!notes.areTakenUp)
        for (const batch of notes.list(asked))
            notes.passOver(batch, wanted.rows.keys());
    const left = notes.list(asked).map((noted) => ({ noted, rows: listWanted(noted, wanted) }));
    for (const { rows: submitted } of left)
        claims.hold(submitted);
    return async () => {
        const found = await takeUp(left, client, deps);
        const answers = await collect(await submitOpen(found, wanted, client, deps), wanted, client, deps);
        return withBatch(provider, client, { ...answers, over: [...over, ...answers.over] }, notes);
    };
}
/** Submits what is in no batch yet, as far as the budget goes; gives all batches. */
async function submitOpen(found, { model, rows }, client, deps) {
    const { claims } = deps.spending;
    const covered = new Set([...found.batches, ...found.doubtful].flatMap(({ customIds }) => customIds));
    const open = [...rows.values()].filter(({ customId }) => !covered.has(customId));
    const { room } = deps.spending;
    const taken = claims.take(open, model, room);
    if (taken.length < open.length) {
        const over = { rows: open.length - taken.length, isUnlimited: (0,batch_claims/* isUnlimited */.B)(model, room) };
        deps.onEvent({ kind: 'over_budget', ...over });
    }
    const made = await submitAll(taken, model, client, deps);
    return {
        batches: [...found.batches, ...made.batches],
        doubtful: [...found.doubtful, ...made.doubtful],
    };
}
/** Takes up the batches that an interrupted run has left, as far as their answers are wanted; the budget pays for these. */
async function takeUp(left, client, { notes, pause, onEvent, spending: { claims } }) {
    const deps = { client, notes, pause, onEvent };
    const batches = [];
    const doubtful = [];
    for (const { noted, rows } of left) {
        if (rows.length === 0)
            continue;
        const { id } = noted;
        try {
            const found = id === null ? await findSettled(noted, deps) : { ...noted, id };
            if (found === null) {
                notes.drop(noted);
                claims.release(rows);
            }
            else {
                onEvent({ kind: 'resumed', id: found.id, rows: found.customIds.length });
                batches.push(found);
            }
        }
        catch (error) {
            if (!(error instanceof provider_error/* ProviderError */.m))
                throw error;
            // It may be paid for: nothing of it is asked again until the server tells.
            onEvent({ kind: 'untold', rows: rows.length, words: error.message });
            doubtful.push(noted);
        }
    }
    return { batches, doubtful };
}
async function submitAll(rows, model, client, { submitting, notes, pause, onEvent, spending: { claims } }) {
    const batches = [];
    const doubtful = [];
    for (const part of splitRows(rows, client))
        try {
            const batch = await submitting(() => submit_submit(part, { client, model: model.id, notes, pause, onEvent }));
            const { id } = batch;
            if (id === null)
                doubtful.push(batch);
            else {
                onEvent({ kind: 'submitted', id, rows: part.length });
                batches.push({ ...batch, id });
            }
        }
        catch (error) {
            if (!(error instanceof provider_error/* ProviderError */.m))
                throw error;
            claims.release(part);
            onEvent({ kind: 'refused', rows: part.length, words: error.message });
        }
    return { batches, doubtful };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/run/batch/patience.ts

/** Gives a pause that tells whether there is time to wait any more; an interruption ends it at once. */
function patience({ patienceMs = Infinity, sleep: rest = byClock }, { time }, signal) {
    const endMs = performance.now() + patienceMs;
    const leftMs = () => Math.min(time.leftMs, endMs - performance.now());
    const hasTime = () => !signal.aborted && leftMs() > 0;
    return async (ms) => {
        if (!hasTime())
            return false;
        try {
            await rest(Math.min(ms, leftMs()), signal);
        }
        catch {
            // Only the signal ends a pause.
        }
        return hasTime();
    };
}
async function byClock(ms, signal) {
    await (0,promises_.setTimeout)(ms, undefined, { signal });
}

// EXTERNAL MODULE: ./src/run/fair-gate.ts
var fair_gate = __webpack_require__(72099);
// EXTERNAL MODULE: ./src/run/hedge.ts + 1 modules
var hedge = __webpack_require__(5103);
// EXTERNAL MODULE: ./src/run/late-scores.ts
var late_scores = __webpack_require__(63969);
// EXTERNAL MODULE: ./src/run/open-instruments.ts
var open_instruments = __webpack_require__(86710);
// EXTERNAL MODULE: ./src/run/pace.ts + 10 modules
var pace = __webpack_require__(58409);
// EXTERNAL MODULE: ./src/run/peers.ts
var run_peers = __webpack_require__(17144);
// EXTERNAL MODULE: ./src/run/scheduler.ts
var run_scheduler = __webpack_require__(14600);
// EXTERNAL MODULE: ./src/run/silence.ts
var silence = __webpack_require__(46862);
// EXTERNAL MODULE: ./src/run/trials.ts + 1 modules
var run_trials = __webpack_require__(52491);
;// CONCATENATED MODULE: ./src/run/run-plan.ts



















/**
 * Puts every case of every cell to its model and scores the answers; models run side by side, a model's cells in order.
 */
async function runPlan(plan, deps) {
    const spending = new budget/* Spending */.h(plan.budget);
    const gate = new fair_gate/* FairGate */.e(plan.concurrency);
    const watchModel = (model) => watchSilence(model, deps);
    const peers = new run_peers/* PeersByKey */.w();
    const submitting = (0,p_limit/* default */.A)(1);
    const opened = await (0,open_instruments/* openInstruments */.n)(plan.cells, { ...deps, spending, gate, peers, watchModel });
    const { instruments, due } = opened;
    const shared = { ...deps, spending, gate, submitting, instruments, due, peers };
    try {
        const models = Map.groupBy(plan.cells, (cell) => cell.model);
        const openings = [...models].map(async ([model, cells]) => {
            const lacking = cells.flatMap((cell) => {
                const failure = opened.findLack(cell);
                return failure === undefined ? [] : [{ cell, failure }];
            });
            const unasked = lacking.map(({ cell, failure }) => (0,build_record/* buildUnaskedRecord */.Lv)(cell, deps, failure));
            const ready = cells.filter((cell) => !lacking.some((one) => one.cell === cell));
            if (ready.length === 0)
                return () => Promise.resolve(unasked);
            const run = await openRun(model, ready, plan, shared, deps);
            return async () => [...unasked, ...(await run())];
        });
        // What earlier runs have submitted is spent: all of it counts before anything new is given a dollar.
        if (deps.batches?.notes.isEmpty === false)
            await Promise.all(openings);
        const runs = openings.map(async (opening) => await (await opening)());
        return { cells: inOrderOf(plan.cells, (await Promise.all(runs)).flat()), spending };
    }
    finally {
        await opened.close();
    }
}
async function openRun(model, cells, plan, deps, known) {
    const opened = await deps.openModel(model, deps.signal);
    if (opened.status === 'unavailable')
        return () => Promise.resolve(cells.map((cell) => (0,build_record/* buildUnaskedRecord */.Lv)(cell, known, opened.failure)));
    const ask = await batched(opened.provider, { model, cells }, deps);
    return async () => await runModel({ model, cells, provider: await ask() }, plan, deps, known);
}
async function runModel({ model, cells, provider, }, { concurrency }, { instruments, ...deps }, known) {
    const late = new late_scores/* LateScores */.w(instruments);
    const watch = watchSilence(model, deps);
    const atOnce = Math.min(model.maxConcurrency ?? concurrency, concurrency);
    const scheduler = new run_scheduler/* Scheduler */._(atOnce, () => deps.spending.requests);
    const trials = new run_trials/* Trials */.i({
        ...deps,
        provider,
        health: new health/* Health */.Xk(deps.spending.maxOutageMs),
        pace: new pace/* Pace */.o(undefined, deps.peers.of(model)),
        hedge: hedge/* Hedge */.y.of(model),
        watch,
        late,
        scheduler,
        instruments,
    });
    const { onProgress } = deps;
    const records = [];
    const cellRuns = cells.map((cell) => new cell_run/* CellRun */.i(cell, known, (built) => {
        const record = (0,build_record/* markUnasked */.Rk)(built, provider.barred, deps.redact);
        records.push(record);
        onProgress({ kind: 'cell_ended', cell, record });
    }));
    const trialCount = cells.reduce((sum, cell) => sum + cell.cases.length * cell.repeat, 0);
    onProgress({ kind: 'model_started', model, trials: trialCount });
    wire/* processWire */.B.expect(trialCount);
    try {
        await late.endAfter(scheduler.drain(tasksOf(cellRuns, trials, deps)));
        return records;
    }
    finally {
        await provider.close();
    }
}
/** Gives what asks by batch, where the run asks so; elsewhere settles what is kept of batches. */
async function batched(provider, asked, deps) {
    const { batches, leftBatches, keeper, spending, submitting, onProgress, signal } = deps;
    if (leftBatches !== undefined) {
        const settled = await settleKept(provider, asked, { notes: leftBatches, keeper, scoring: deps });
        return () => Promise.resolve(settled);
    }
    if (batches === undefined)
        return () => Promise.resolve(provider);
    return await openBatches(provider, asked, {
        notes: batches.notes,
        spending,
        submitting,
        keeper,
        scoring: deps,
        pause: patience(batches, spending, signal),
        onEvent: (event) => onProgress({ kind: 'batch', model: asked.model, event }),
    });
}
/** Gives a watch that tells of a model's silence as progress. */
function watchSilence(model, { onProgress }) {
    return new silence/* SilenceWatch */.R((silence) => onProgress({ kind: 'silent', model, silence }));
}
/** Makes the tasks of all cells, one at a time as the scheduler has room. */
function* tasksOf(cellRuns, trials, { onProgress }) {
    for (const cellRun of cellRuns) {
        onProgress({ kind: 'cell_started', cell: cellRun.cell });
        for (const { planned, trial, keep } of cellRun.trials())
            yield () => trials.run({ cell: cellRun.cell, planned, trial }, (outcome) => {
                onProgress({ kind: 'trial_ended', cell: cellRun.cell, outcome });
                keep(outcome);
            });
    }
}
function inOrderOf(cells, records) {
    return cells.flatMap((cell) => (0,cell_key/* findRecord */.Tq)(records, cell) ?? []);
}


/***/ }),

/***/ 14600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Scheduler)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** Most tasks that wait, and so hold no place, before no more are begun. */
const MAX_WAITING = 1_000;
/** Time in which tasks that wait for nothing are begun without a look at anything else. */
const MAX_BUSY_MS = 20;
/**
 * Runs one model's tasks, at most `concurrency` at once, and takes the next from its source only when there is room: a
 * million tasks cost no more memory than those that are under way. A task that waits gives its place to another.
 */
class Scheduler {
    #concurrency;
    #countSent;
    #sent = NaN;
    /** When tasks began to wait for nothing; undefined while they wait. */
    #busySinceMs;
    /** Tasks that were begun and have not ended. */
    #begun = 0;
    #waiting = 0;
    /** Tasks that have waited and want their place again: they go before new ones. */
    #returning = [];
    #wake = () => undefined;
    /** @param countSent counts what tasks have sent: where it stands still, as where all is known, none waits for anything. */
    constructor(concurrency, countSent = () => NaN) {
        this.#concurrency = concurrency;
        this.#countSent = countSent;
    }
    /** Resolves when every task has ended; rejects with the first failure once the tasks under way have ended. */
    async drain(tasks) {
        const failures = [];
        for (const task of tasks) {
            this.#begun += 1;
            void task()
                .catch((error) => failures.push(error))
                .finally(() => this.#end());
            if (this.#mustYield())
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            while (!this.#hasRoom && failures.length === 0)
                await this.#change();
            if (failures.length > 0)
                break;
        }
        while (this.#begun > 0)
            await this.#change();
        if (failures.length > 0)
            throw failures[0];
    }
    /** Tells whether others must be let in, since nothing is waited for: signals, and what is to be written. */
    #mustYield() {
        const sent = this.#countSent();
        const isWaitedFor = sent !== this.#sent;
        this.#sent = sent;
        if (isWaitedFor)
            this.#busySinceMs = undefined;
        else
            this.#busySinceMs ??= performance.now();
        if (this.#busySinceMs === undefined || performance.now() - this.#busySinceMs <= MAX_BUSY_MS)
            return false;
        this.#busySinceMs = undefined;
        return true;
    }
    /** Gives what the pause of a task gives; until then, and until a place is free again, others have its place. */
    async whileWaiting(pause) {
        this.#waiting += 1;
        this.#free();
        try {
            return await pause;
        }
        finally {
            if (this.#active >= this.#concurrency)
                await new Promise((resolve) => this.#returning.push(resolve));
            else
                this.#waiting -= 1;
        }
    }
    get #active() {
        return this.#begun - this.#waiting;
    }
    get #hasRoom() {
        return this.#active < this.#concurrency && this.#waiting < MAX_WAITING;
    }
    #end() {
        this.#begun -= 1;
        this.#free();
    }
    /** Gives a place that became free to who waits for one, else to a new task. */
    #free() {
        const back = this.#active < this.#concurrency ? this.#returning.shift() : undefined;
        if (back !== undefined) {
            this.#waiting -= 1;
            back();
        }
        this.#wake();
    }
    #change() {
        return new Promise((resolve) => (this.#wake = resolve));
    }
}


/***/ }),

/***/ 52491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ Trials)
});

// EXTERNAL MODULE: ./src/domain/failure.ts
var failure = __webpack_require__(65410);
// EXTERNAL MODULE: ./src/records/failure.ts
var records_failure = __webpack_require__(82516);
// EXTERNAL MODULE: ./src/records/redact.ts
var records_redact = __webpack_require__(50421);
// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(48488);
// EXTERNAL MODULE: ./src/run/batch/reserve-room.ts
var reserve_room = __webpack_require__(96604);
// EXTERNAL MODULE: ./src/run/cost-of-answer.ts
var cost_of_answer = __webpack_require__(59411);
// EXTERNAL MODULE: ./src/run/lost.ts
var lost = __webpack_require__(76635);
// EXTERNAL MODULE: ./src/run/pause.ts
var pause = __webpack_require__(47895);
// EXTERNAL MODULE: ./src/run/retry.ts
var retry = __webpack_require__(31191);
;// CONCATENATED MODULE: ./src/run/ask-model.ts






/** Asks a model a trial's question until it answers; `due` are the requests that it will take to score the answer. */
async function askModel(trial, due, asking) {
    const { provider, health, pace, hedge, watch, spending, gate, scheduler, signal } = asking;
    const { model } = trial.cell;
    const { id } = model;
    signal.throwIfAborted();
    // Made once for all requests: it is put together each time it is read.
    const { prompt } = trial.planned;
    const stored = await provider.recall?.(prompt, trial.trial);
    if (stored !== undefined) {
        spending.recalled(1);
        return { asked: { status: 'answered', value: stored }, sent: 0, settle: spending.debts.owe(due) };
    }
    const collected = provider.collect?.(prompt, trial.trial);
    if (collected instanceof provider_error/* ProviderError */.m)
        return { asked: { status: 'failed', error: collected }, sent: 0, settle: () => undefined };
    if (collected !== undefined) {
        spending.sent(id);
        enterAnswer(model, prompt, collected, spending);
        return { asked: { status: 'answered', value: collected }, sent: 1, settle: spending.debts.owe(due) };
    }
    const rest = (0,pause/* pause */.v)(watch, spending.time, signal);
    let sent = 0;
    let settle;
    const findStop = () => provider.barred ?? health.gaveUp ?? health.explain(spending.findLimit(settle === undefined ? due : {}));
    const send = (begun, sending) => gate.pass(model, () => {
        signal.throwIfAborted();
        const stop = findStop();
        if (stop !== undefined)
            throw new provider_error/* ProviderError */.m('fatal', stop.words, { failureKind: stop.kind });
        if (sending.signal.aborted)
            throw new provider_error/* ProviderError */.m('transient', 'it was answered meanwhile');
        sent += 1;
        settle ??= spending.debts.owe(due);
        spending.sent(id);
        begun();
        return watch.asking(spending.time.hold(complete(trial, prompt, asking, sending)));
    });
    const claim = {
        ledger: spending.models,
        name: id,
        findRange: () => (0,cost_of_answer/* costRange */.nh)(model, (0,cost_of_answer/* countCharacters */.wZ)(prompt)),
        findKeptUsd: () => spending.owedUsd(settle === undefined ? due : {}),
    };
    const mayRepeat = () => !health.isAway && findStop() === undefined && (0,reserve_room/* hasRoom */.AB)(spending, claim);
    const attempt = async () => {
        const release = await (0,reserve_room/* reserveRoom */.C0)(spending, claim);
        const sendOne = (0,reserve_room/* reserveRepeats */.f7)(send, spending, claim);
        return await pace.keep(() => hedge.ask(sendOne, mayRepeat), rest, sent > 0).finally(release);
    };
    const asked = await (0,retry/* askUntilAnswered */.J)(attempt, health, signal, (ms, error) => scheduler.whileWaiting(rest(ms, error)));
    return { asked, sent, settle: () => settle?.() };
}
/** Sends one request, and enters its answer, or that it was lost: also where nobody waits for it any more. */
async function complete({ cell: { model }, trial }, prompt, { provider, spending }, sending) {
    const answering = provider.complete(prompt, trial, sending);
    const completion = await (0,lost/* enterLost */.D)(answering, () => spending.models.lost(model.id, (0,cost_of_answer/* mostUsd */.w4)(model, (0,cost_of_answer/* countCharacters */.wZ)(prompt))));
    enterAnswer(model, prompt, completion, spending);
    return completion;
}
function enterAnswer(model, prompt, answer, spending) {
    spending.add(answer.usage, (0,cost_of_answer/* priceAnswer */.CK)(model, prompt, answer), model.id);
}

// EXTERNAL MODULE: ./src/run/list-needs.ts
var list_needs = __webpack_require__(13325);
// EXTERNAL MODULE: ./src/run/read-answer.ts
var read_answer = __webpack_require__(10160);
// EXTERNAL MODULE: ./src/run/score-again.ts
var score_again = __webpack_require__(98882);
// EXTERNAL MODULE: ./src/run/score-answer.ts + 3 modules
var score_answer = __webpack_require__(49348);
;// CONCATENATED MODULE: ./src/run/trials.ts








/** Tells whether an answer that was kept has still to be scored. */
function lacksScore(kept) {
    const failure = (0,records_failure/* failureOf */.g5)(kept);
    return failure !== null && (0,records_failure/* hasAnswer */.H1)(failure);
}
/** Asks one model, one trial at a time: the request with its retries, then the scores. */
class Trials {
    #shared;
    constructor(shared) {
        this.#shared = shared;
    }
    /**
     * Gives `use` the outcome of a trial: the one that was kept, else a new one; a failure to get an answer is an outcome
     * too. Resolves when no more is asked of the model, which may be before an answer has its scores.
     */
    async run(name, use) {
        const { keeper, late, findEvaluator, spending } = this.#shared;
        const needs = (0,list_needs/* listNeedsOf */.ZN)(name.planned, name.cell, findEvaluator);
        const isLate = needs.length > 0;
        const take = (outcome) => {
            keeper?.keep(name, outcome, { isAgain: isLate && outcome.output != null });
            use(outcome);
        };
        const kept = keeper?.take(name);
        const output = kept?.output ?? null;
        if (kept !== undefined && isLate && output !== null && lacksScore(kept)) {
            const settle = spending.debts.owe((0,list_needs/* findDue */.oN)(name, this.#shared));
            const scoring = () => this.#scoreAgain(name, kept, output).finally(settle).then(take);
            await late.add(this.#untilStopped(scoring, take));
        }
        else if (kept !== undefined)
            use(kept);
        else
            await this.#untilStopped(() => this.#askAndScore(name, needs, take), take);
    }
    /** Ends a trial that the run's interruption ends: that is an outcome too. */
    async #untilStopped(act, take) {
        try {
            await act();
        }
        catch (error) {
            if (!this.#shared.signal.aborted)
                throw error;
            take((0,score_answer/* erroredOutcome */.IR)(failure/* STOPPED */.y, 0));
        }
    }
    async #askAndScore(name, needs, take) {
        const { keeper, late, redact } = this.#shared;
        const { asked, sent, settle } = await askModel(name, (0,list_needs/* findDue */.oN)(name, this.#shared), this.#shared);
        if (asked.status === 'failed') {
            settle();
            take((0,records_redact/* redactOutcome */.Ah)((0,score_answer/* erroredOutcome */.IR)(asked.error.failure, sent), redact));
            return;
        }
        const isLate = needs.length > 0;
        // An answer that waits for its scores is kept before it has them.
        if (isLate)
            keeper?.keep(name, await this.#leaveUnscored(name, asked.value, sent));
        const scoring = () => this.#score(name, asked.value, sent).finally(settle).then(take);
        await (isLate ? late.add(this.#untilStopped(scoring, take)) : scoring());
    }
    /** Gives an answer without the scores for which instruments are asked, and without others. */
    async #leaveUnscored(name, completion, sent) {
        const judging = this.#judge(name);
        const { price } = name.cell.model;
        const uses = judging.uses.filter(({ name: used }) => judging.findEvaluator(used).needs !== undefined);
        const waiting = { ...judging, uses, instruments: {}, price };
        return this.#clean(name, await (0,score_answer/* scoreAnswer */.V9)(name.planned.case, completion, sent, waiting));
    }
    async #score(name, completion, sent) {
        const judging = { ...this.#judge(name), price: name.cell.model.price };
        // Answers are scored as they came; keys are removed after that.
        return this.#clean(name, await (0,score_answer/* scoreAnswer */.V9)(name.planned.case, completion, sent, judging));
    }
    async #scoreAgain(name, kept, output) {
        return this.#clean(name, await (0,score_again/* scoreAgain */.n)(name.planned.case, kept, output, this.#judge(name)));
    }
    #judge({ cell, planned }) {
        const { benchmark, evaluators, model } = cell;
        return {
            ...this.#shared,
            ...(planned.evaluators === undefined
                ? { uses: evaluators, thresholds: benchmark.thresholds }
                : (0,score_answer/* judgeBy */.FU)(planned.evaluators)),
            scoresReasoning: model.scoreReasoning,
        };
    }
    #clean({ cell: { model } }, outcome) {
        const clean = (0,records_redact/* redactOutcome */.Ah)(outcome, this.#shared.redact);
        return model.scoreReasoning ? clean : (0,read_answer/* boundReasoning */.$)(clean);
    }
}


/***/ }),

/***/ 12865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ SHARD_FORM),
/* harmony export */   u: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var _domain_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96236);

/** Words for what a shard may be. */
const SHARD_FORM = `\`i/n\` with i from 1 to n, n at most ${_domain_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SHARDS */ .h}, e.g. \`2/4\``;
/** Reads `i/n`; null for anything else. */
function parseShard(text) {
    const [, index = 0, total = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text.trim()) ?? []).map(Number);
    return index >= 1 && index <= total && total <= _domain_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SHARDS */ .h ? { index, total } : null;
}


/***/ }),

/***/ 94301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   s: () => (/* binding */ readLinesAtOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19770);


const LINE_FEED = 10;
const EMPTY = Buffer.alloc(0);
/**
 * Gives a regular file's lines as text in UTF-8, one after the other, however large it is, or those of some numbers;
 * other work is heard in between. Of a file that grows meanwhile only what was there at the start is read.
 */
async function* readLines(file, reach, request, isWanted = () => true) {
    for (const line of linesOf(file, reach, request, isWanted))
        if (line === null)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        else
            yield line;
}
/** Gives a regular file's lines as `readLines` does, at once: nothing else is heard in between. */
function* readLinesAtOnce(file, reach, request) {
    for (const line of linesOf(file, reach, request, () => true))
        if (line !== null)
            yield line;
}
/** The lines of a file, and a null after each part of it that was read. */
function* linesOf(file, reach, request, isWanted) {
    /** What earlier parts hold of the line; not of one that is too long or not wanted. */
    let begun = [];
    let [length, number] = [0, 1];
    const finish = (rest) => {
        const isShort = length + rest.length <= request.maxBytes;
        const bytes = begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
        const line = isWanted(number) ? { number, text: isShort ? bytes.toString('utf8') : null } : undefined;
        [begun, length, number] = [[], 0, number + 1];
        return line;
    };
    for (const part of (0,_open_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readParts */ .fp)(file, reach, request)) {
        let start = 0;
        for (let end = part.indexOf(LINE_FEED); end >= 0; end = part.indexOf(LINE_FEED, start)) {
            const line = finish(part.subarray(start, end));
            start = end + 1;
            if (line !== undefined)
                yield line;
        }
        const rest = part.subarray(start);
        length += rest.length;
        // Copied, since it is read into again.
        if (length <= request.maxBytes && isWanted(number))
            begun.push(Buffer.from(rest));
        else
            begun = [];
        yield null;
    }
    const last = length > 0 ? finish(EMPTY) : undefined;
    if (last !== undefined)
        yield last;
}


/***/ }),

/***/ 60454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53603);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46826);
/* harmony import */ var _mode_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43268);






/** Writes a file in place of an earlier one, whose mode it keeps: whole, or not at all. `mode` is that of a new one. */
function replaceFile(file, text, mode) {
    const full = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(file);
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(full), `.llm-bench-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(full), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, text, { flag: 'wx', mode: (0,_mode_of_js__WEBPACK_IMPORTED_MODULE_5__/* .modeOf */ .V)(full, mode) });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, full);
    }
    catch (error) {
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_3__.userError)(`cannot write \`${file}\`: ${(0,_file_error_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFileError */ .Y)(error)}`, undefined, { cause: error });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    }
}


/***/ }),

/***/ 82230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ SpooledMap)
/* harmony export */ });
/* harmony import */ var _spool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54083);

/** Values by names; many of them lie in a file (text/spool), the names never. */
class SpooledMap {
    #values = new _spool_js__WEBPACK_IMPORTED_MODULE_0__/* .Spool */ .Q();
    /** Places of the values, by name. */
    #places = new Map();
    get size() {
        return this.#places.size;
    }
    has(name) {
        return this.#places.has(name);
    }
    get(name) {
        const place = this.#places.get(name);
        return place === undefined ? undefined : this.#values.at(place);
    }
    set(name, value) {
        this.#places.set(name, this.#values.push(value));
    }
    delete(name) {
        this.#places.delete(name);
    }
    keys() {
        return this.#places.keys();
    }
}


/***/ })

};
