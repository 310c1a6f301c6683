export const id = 9808;
export const ids = [9808];
export const modules = {

/***/ 52608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ historyOf),
/* harmony export */   q: () => (/* binding */ pointOf)
/* harmony export */ });
/* harmony import */ var _records_cell_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9098);
/* harmony import */ var _records_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3858);
/* harmony import */ var _records_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87506);
/* harmony import */ var _records_summarize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61328);
/* harmony import */ var _arm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56850);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92498);
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29983);
/* harmony import */ var _past_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48539);








/** Gives the history that records tell, each a run; those that were cut or scored again are none. */
function historyOf(records, { cells } = { cells: [] }) {
    const verdicts = new Map(cells.map(({ benchmark, model, verdict }) => [(0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_6__/* .cellKey */ .sl)(benchmark, model), verdict]));
    return (0,_records_history_js__WEBPACK_IMPORTED_MODULE_0__/* .joinHistories */ .hx)({
        cells: records.filter(_past_js__WEBPACK_IMPORTED_MODULE_5__/* .isWholeRun */ .hA).map((record) => {
            const { benchmark_name, model_id } = record;
            const verdict = verdicts.get((0,_records_cell_key_js__WEBPACK_IMPORTED_MODULE_6__/* .keyOfRecord */ .Sy)(record));
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
    const reading = (0,_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .findReading */ .OZ)([record]);
    const side = (0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .sideOf */ .Jh)((0,_look_js__WEBPACK_IMPORTED_MODULE_3__/* .scoredCases */ .kl)((0,_arm_js__WEBPACK_IMPORTED_MODULE_2__/* .buildArm */ .HS)([record], reading)));
    const { avg_latency_ms: latencyMs, total_tokens: tokens, cost_usd: costUsd } = figuresOf(record);
    return {
        at: new Date((0,_records_order_js__WEBPACK_IMPORTED_MODULE_7__/* .timeOf */ .nR)(record)).toISOString(),
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

/***/ 25691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ judgeRun)
});

// EXTERNAL MODULE: ./src/compare/compare-runs.ts + 10 modules
var compare_runs = __webpack_require__(51835);
// EXTERNAL MODULE: ./src/domain/record.ts
var record = __webpack_require__(26403);
// EXTERNAL MODULE: ./src/plan/chosen.ts
var plan_chosen = __webpack_require__(46941);
// EXTERNAL MODULE: ./src/plan/find-swap.ts
var find_swap = __webpack_require__(21890);
// EXTERNAL MODULE: ./src/plan/select-cells.ts + 1 modules
var select_cells = __webpack_require__(68697);
// EXTERNAL MODULE: ./src/providers/index.ts + 21 modules
var providers = __webpack_require__(51843);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/run/list-spending.ts
var list_spending = __webpack_require__(73058);
// EXTERNAL MODULE: ./src/compare/rule.ts
var rule = __webpack_require__(3781);
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





/**
 * Gives a cell with only the cases that a rematch asks: those to which the baseline has answers. Of too many it takes a
 * sample, drawn by their ids, or contents where ids are only places, and never by their answers. Null where there is none.
 */
function cutToRematch(cell, baseline) {
    const known = (0,list_answered/* listAnswered */.M)(baseline);
    const shared = cell.cases.filter(({ case: { id }, hash }) => {
        const before = known.get(id);
        return before?.isScored === true && !(0,version/* isOtherVersion */.j)(before.hash, hash);
    });
    const cases = (0,sample_cases/* sampleCases */.k)(shared, rule/* MAX_REMATCH_CASES */.CH, `rematch ${cell.fingerprint}`, drawnBy);
    return (0,json/* isNonEmpty */.J)(cases) ? { ...cell, cases } : null;
}
function drawnBy({ case: { id }, hash, isUnnamed }) {
    return isUnnamed === true ? hash : id;
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/domain/failure.ts
var domain_failure = __webpack_require__(65410);
// EXTERNAL MODULE: ./src/run/late-scores.ts
var late_scores = __webpack_require__(63969);
// EXTERNAL MODULE: ./src/run/list-needs.ts
var list_needs = __webpack_require__(13325);
// EXTERNAL MODULE: ./src/run/open-instruments.ts
var open_instruments = __webpack_require__(86710);
// EXTERNAL MODULE: ./src/run/run-plan.ts + 1 modules
var run_plan = __webpack_require__(32513);
// EXTERNAL MODULE: ./src/run/scheduler.ts
var run_scheduler = __webpack_require__(14600);
// EXTERNAL MODULE: ./src/records/combine-trials.ts
var combine_trials = __webpack_require__(91021);
// EXTERNAL MODULE: ./src/records/failure.ts
var records_failure = __webpack_require__(82516);
// EXTERNAL MODULE: ./src/run/health.ts + 1 modules
var health = __webpack_require__(35880);
// EXTERNAL MODULE: ./src/run/pace.ts
var pace = __webpack_require__(82626);
// EXTERNAL MODULE: ./src/run/trials.ts
var trials = __webpack_require__(87016);
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
    constructor({ cell, side }, tell, shared) {
        this.#cell = cell;
        this.#health = new health/* Health */.X(shared.spending.maxOutageMs);
        this.#side = side;
        this.#tell = tell;
        this.#redact = shared.redact;
        this.#trials = new trials/* Trials */.i({ ...shared, health: this.#health, pace: new pace/* Pace */.o() });
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
        const failure = first === undefined ? null : (0,records_failure/* failureOf */.g)(first);
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
        return held(sides, [], [], domain_failure/* STOPPED */.y.words);
    const needed = candidate.cases.length * trials * (baseline === null ? 1 : 2);
    const scoring = (0,list_needs/* listNeeds */.i)(candidate, deps.findEvaluator).map((name) => deps.instruments[name]?.countRequests(needed) ?? 0);
    const all = scoring.reduce((sum, requests) => sum + requests, needed);
    const misfit = deps.spending.findMisfit(all, candidate.model.id);
    if (misfit !== undefined)
        return held(sides, [], [], misfit);
    const gate = (0,p_limit/* default */.A)(deps.concurrency);
    const watchModel = (model) => (0,run_plan/* watchSilence */.X)(model, deps);
    const openModel = withoutRecording(deps.openModel);
    const given = await (0,open_instruments/* openInstruments */.n)([candidate], { ...deps, openModel, gate, watchModel });
    const { instruments, due } = given;
    const late = new late_scores/* LateScores */.w(instruments);
    const opened = [];
    const limits = [candidate, baseline].map((cell) => cell?.model.maxConcurrency ?? deps.concurrency);
    const scheduler = new run_scheduler/* Scheduler */._(Math.min(...limits, deps.concurrency));
    const shared = { ...deps, openModel, gate, instruments, due, late, scheduler };
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
        return held(sides, before?.results() ?? [], now.results(), stopped && deps.redact(stopped));
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
    const rematch = { trials, against, baseline, candidate, ...(unfinished !== undefined && { unfinished }) };
    return { status: 'held', rematch };
}
/** Says why a rematch stopped; a complete one decides, whatever became of the model later. */
function whyStopped(now, before, needed, signal) {
    if (signal.aborted)
        return domain_failure/* STOPPED */.y.words;
    if (now.asked + (before?.asked ?? 0) === needed)
        return undefined;
    const [side, failure] = now.gaveUp === undefined ? ['baseline', before?.gaveUp] : ['new side', now.gaveUp];
    return `the ${side} could not be asked to the end: ${failure?.words ?? 'no reason given'}`;
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

;// CONCATENATED MODULE: ./src/pipeline/rematch/must-pass.ts




/**
 * Asks the newer side alone again about the cases that must pass, failed, and were not in the cell's rematch. Gives the
 * rematch with these answers added; they decide only whether the cases pass (docs/statistics.md).
 */
async function rematchMustPass({ cell, record, comparison }, rematch, deps) {
    const failed = new Set(record.results.flatMap(({ test_id, passed }) => comparison.mustPass.has(test_id) && passed === false ? [test_id] : []));
    const cases = cell.cases.filter((planned) => failed.has(planned.case.id) && !isAsked(planned, rematch?.candidate ?? []));
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
        const prompt = fillPrompt(user, system, planned);
        return prompt === null ? [] : [{ ...planned, prompt }];
    });
    if (!(0,json/* isNonEmpty */.J)(cases) || cases.length < cell.cases.length)
        return { status: 'unusable', part: 'prompt' };
    return { status: 'ready', cell: { ...cell, model, cases, recipe } };
}
function fillPrompt(user, system, { case: item }) {
    const asked = (0,template/* fillTemplate */.o)(user, item);
    const instructions = system === null ? null : (0,template/* fillTemplate */.o)(system, item);
    if (asked.status !== 'filled' || instructions?.status === 'unknown')
        return null;
    return (0,build_prompt/* buildPrompt */.f)(item, { system: instructions?.text ?? null, user: asked.text });
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









/** Holds a rematch of each suspect cell, the least likely to be chance first, then of cases that must pass. */
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
        const { rematch, oneLook } = rematches.get(first.cell) ?? { rematch: null, oneLook: null };
        rematches.set(first.cell, { rematch: await rematchMustPass(first, rematch, deps), oneLook });
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
    const sides = { candidate, baseline: before.cell, trials, against: last.timestamp };
    const held = await holdRematch(sides, deps);
    return held.status === 'impossible' ? one(held.why) : { rematch: held.rematch, oneLook: null };
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
    return { run: buildRun(ran, cells, deps), comparison: compare(ran, cells, rematches, deps), selected };
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
        isExcused: deps.isWithoutSecrets && (candidate?.unmeasured !== undefined || !(0,providers/* answersAfresh */.h_)(cell.model)),
    };
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
function buildRun({ plan, spending }, cells, { toolVersion, startedAt, now, instruments }) {
    const { requests, inputTokens, outputTokens, costUsd } = spending;
    const taken = (0,list_spending/* listSpending */.H)(spending, instruments);
    const hasPrice = plan.cells.some(({ model }) => model.price !== null);
    return {
        schema: record/* RUN_SCHEMA */.E,
        tool_version: toolVersion,
        started_at: startedAt.toISOString(),
        finished_at: now().toISOString(),
        requests,
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        cost_usd: hasPrice || Object.values(taken).some(({ cost_usd }) => cost_usd !== null) ? costUsd : null,
        ...(Object.keys(taken).length > 0 && { instruments: taken }),
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
async function rescoreBaseline(selected, config, { findEvaluator, signal }) {
    if (selected.kind !== 'run')
        return { selected, changes: [] };
    const cases = new Map(selected.cell.cases.map((planned) => [planned.case.id, planned]));
    const { records, changes } = await scoreAlike(selected.baseline, {
        evaluators: config.evaluators ?? [],
        findEvaluator,
        instruments: {},
        signal,
        caseOf: ({ test_id, case_hash }) => {
            const planned = cases.get(test_id);
            return planned !== undefined && planned.hash === case_hash ? planned : null;
        },
    });
    return { selected: { ...selected, baseline: records }, changes };
}
/**
 * Scores the kept answers of a cell's records again where other evaluators scored them. Where no answer was kept, or an
 * instrument would have to be asked, the records stay as they are, and cannot be compared.
 */
async function scoreAlike(records, rescoring) {
    const [last] = records;
    const { evaluators } = rescoring;
    const changes = last === undefined ? [] : (0,_records_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .findEvaluatorChanges */ .e)(records, [{ ...last, config: { evaluators } }]);
    if (changes.length === 0 || needsAsking(records, rescoring))
        return { records, changes: [] };
    const again = [];
    for (const record of records) {
        const scored = await (0,_run_rescore_record_js__WEBPACK_IMPORTED_MODULE_2__/* .rescoreRecord */ .T)(record, rescoring);
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
/* harmony export */   w: () => (/* binding */ runBenchmarks)
/* harmony export */ });
/* harmony import */ var _run_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32513);
/* harmony import */ var _select_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21800);


/** Runs what must be run of a plan. */
async function runBenchmarks(plan, baseline, scope, deps) {
    const selection = await (0,_select_run_js__WEBPACK_IMPORTED_MODULE_1__/* .selectRun */ .S)(plan, baseline, scope, deps);
    const cells = selection.selected.flatMap(({ selected }) => selected.kind === 'run' ? selected.cell : (selected.fresh ?? []));
    const { cells: records, spending } = await (0,_run_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .runPlan */ .F)({ ...plan, cells }, deps);
    return { ...selection, records, spending };
}


/***/ }),

/***/ 21800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ selectRun)
/* harmony export */ });
/* harmony import */ var _plan_chosen_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46941);
/* harmony import */ var _plan_find_swap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21890);
/* harmony import */ var _plan_select_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68697);
/* harmony import */ var _run_build_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45235);
/* harmony import */ var _rescore_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32799);





/** Selects what must be asked of a plan; the baseline's records decide (none: a first run). Asks nothing. */
async function selectRun(plan, baseline, { everything, chosen, isProposed }, deps) {
    const configOf = (cell) => (0,_run_build_record_js__WEBPACK_IMPORTED_MODULE_1__/* .buildConfig */ .fD)(cell, deps);
    const planned = new Set(plan.cells.map(({ model }) => model.id));
    const lineage = { swap: (0,_plan_chosen_js__WEBPACK_IMPORTED_MODULE_3__/* .isWhole */ .w)(chosen) ? (0,_plan_find_swap_js__WEBPACK_IMPORTED_MODULE_4__/* .findSwap */ .N)(plan.cells, baseline) : null, isProposed, planned };
    const cells = (0,_plan_select_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .selectCells */ .kw)(plan.cells, baseline, { everything, configOf, lineage });
    const selected = await Promise.all(cells.map((one) => (0,_rescore_js__WEBPACK_IMPORTED_MODULE_2__/* .rescoreBaseline */ .F)(one, configOf(one.cell), deps)));
    return { plan, baseline, selected, lineage, chosen };
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
        const records = (0,align/* alignRecords */.oN)(known.get(pastOf(cell, known, lineage).key) ?? [], (0,pair_keys/* keysOfCell */.m)(cell));
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
    const fresh = cell.cases.filter(isFresh);
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

/***/ 61686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ Journal)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/digest.ts
var digest = __webpack_require__(97522);
// EXTERNAL MODULE: ./src/text/discard.ts
var discard = __webpack_require__(33909);
// EXTERNAL MODULE: ./src/text/file-error.ts
var file_error = __webpack_require__(46826);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/text/shapes.ts
var shapes = __webpack_require__(60597);
// EXTERNAL MODULE: ./src/records/parse-record.ts
var parse_record = __webpack_require__(79175);
;// CONCATENATED MODULE: ./src/records/journal-lines.ts
/** The lines of a journal: a header, then one line for each answer, each JSON (docs/results.md). */



/** Schema name of a journal. */
const JOURNAL_SCHEMA = 'llm-bench/journal/1';
const header = (0,shapes/* mapping */.pq)({ schema: (0,shapes/* oneOf */.yL)([JOURNAL_SCHEMA]), plan: shapes/* filledText */.Uq, started_at: shapes/* time */.kB, host: shapes/* text */.Qq, process: shapes/* number */.ai }, {});
const answer = (0,shapes/* mapping */.pq)({
    benchmark_name: shapes/* filledText */.Uq,
    model_id: shapes/* filledText */.Uq,
    test_id: shapes/* filledText */.Uq,
    case_hash: shapes/* filledText */.Uq,
    trial: shapes/* number */.ai,
    outcome: parse_record/* outcomeShape */.mu,
}, { side: (0,shapes/* oneOf */.yL)(['baseline', 'candidate']), recipe: shapes/* filledText */.Uq });
/** Gives a header or an answer as a line. */
function toLine(entry) {
    return `${JSON.stringify(entry)}\n`;
}
/** Reads a line; undefined where it is neither, as one that was not written to its end. */
function fromLine(line) {
    const entry = parseJson(line);
    if (entry === undefined || (0,shapes/* findTooDeep */.o6)(entry) !== null)
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
function parseJson(line) {
    try {
        const value = JSON.parse(line);
        return (0,json/* isMapping */.p)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/open-file.ts
var open_file = __webpack_require__(19770);
// EXTERNAL MODULE: ./src/text/reach.ts
var text_reach = __webpack_require__(92960);
// EXTERNAL MODULE: ./src/text/write-target.ts
var write_target = __webpack_require__(60336);
;// CONCATENATED MODULE: ./src/records/read-journal.ts






/** Largest journal; no more is written to one, and none is read. */
const MAX_JOURNAL_BYTES = 128 * 1024 * 1024;
const LINE_FEED = 10;
/** Reads a journal; null for a file that is none. Lines that are not whole, or not as they must be, are passed over. */
function readJournal(file) {
    const bytes = readFile(file);
    if (bytes === null)
        return null;
    const answers = new Map();
    let header;
    for (const line of linesOf(bytes)) {
        const entry = fromLine(line);
        if (entry === undefined)
            continue;
        if ('schema' in entry) {
            if (header !== undefined && header.plan !== entry.plan)
                return null;
            header = entry;
        }
        else
            answers.set(nameAnswer(entry), entry.outcome);
    }
    return header === undefined ? null : { header, answers };
}
/** Reads a regular file with no other name, and follows no link; null for anything else. */
function readFile(file) {
    const reach = (0,text_reach/* within */.ux)(external_node_path_default().dirname(file), 'the results folder');
    if ((0,write_target/* findTargetProblem */.U)(file, reach) !== undefined)
        return null;
    try {
        return (0,open_file/* readBytes */.io)(file, reach, { maxBytes: MAX_JOURNAL_BYTES, shownAs: file });
    }
    catch (error) {
        if (error instanceof problem.UserError)
            return null;
        throw error;
    }
}
function* linesOf(bytes) {
    for (let start = 0; start < bytes.length;) {
        const found = bytes.indexOf(LINE_FEED, start);
        const end = found < 0 ? bytes.length : found;
        yield bytes.toString('utf8', start, end);
        start = end + 1;
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
    #site;
    #plan;
    #answers;
    #recipes = new WeakMap();
    #written = 0;
    #bytes = 0;
    #descriptor = null;
    #hasFailed = false;
    #lines = '';
    #waiting = 0;
    #flushing = null;
    constructor(plan, site) {
        this.#site = site;
        this.#plan = digestPlan(plan, site.toolVersion);
        const { file, answers } = choose(this.#plan, site);
        this.file = file;
        this.#answers = answers;
        this.found = answers.size;
    }
    /** Answers that are in the file, or could not be written to it. */
    get kept() {
        return this.found + this.#written;
    }
    find = (asked) => this.#answers.size === 0 ? undefined : this.#answers.get(nameAnswer(this.#nameOf(asked)));
    /** Keeps an answer; up to ten of one turn of the event loop are written at once. */
    keep = (asked, outcome, { isAgain } = { isAgain: false }) => {
        if (this.#hasFailed || (outcome.output ?? null) === null)
            return;
        if (!isAgain)
            this.#written += 1;
        this.#lines += toLine({ ...this.#nameOf(asked), outcome });
        this.#waiting += 1;
        if (this.#waiting >= LINES_AT_ONCE)
            this.#flush();
        else
            this.#flushing ??= setImmediate(() => this.#flush());
    };
    /** Writes what is still to be written; the file stays. */
    close() {
        this.#flush();
        if (this.#descriptor !== null)
            journal_close(this.#descriptor);
        this.#descriptor = null;
    }
    /** Removes the file: its answers stand elsewhere by now. */
    remove() {
        this.close();
        if (this.kept > 0)
            (0,discard/* discard */.v)(this.file);
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
    #flush() {
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
            this.#bytes += Buffer.byteLength(lines);
            if (this.#bytes > MAX_JOURNAL_BYTES)
                throw new Error('they take more than 128 MiB');
            (0,external_node_fs_.writeFileSync)(this.#descriptor, lines);
        }
        catch (error) {
            this.#hasFailed = true;
            this.#site.onFailure((0,file_error/* explainFileError */.Y)(error));
        }
    }
    #open() {
        const { O_APPEND, O_CREAT, O_EXCL, O_WRONLY, O_NOFOLLOW = 0 } = external_node_fs_.constants;
        const isNew = this.found === 0;
        // What is there is no journal that may be taken up, or it could not be opened as one.
        if (isNew)
            (0,external_node_fs_.rmSync)(this.file, { force: true });
        const flags = O_WRONLY | O_APPEND | O_NOFOLLOW | (isNew ? O_CREAT | O_EXCL : 0);
        const descriptor = (0,external_node_fs_.openSync)(this.file, flags, 0o600);
        const header = toLine({
            schema: JOURNAL_SCHEMA,
            plan: this.#plan,
            started_at: this.#site.now.toISOString(),
            host: (0,external_node_os_.hostname)(),
            process: process.pid,
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
/** Gives the digest of all that a plan asks, and of how it is scored. */
function digestPlan({ cells }, toolVersion) {
    const asked = cells.map(({ benchmark, model, fingerprint, repeat, cases }) => JSON.stringify([
        [benchmark.name, model.id, fingerprint, repeat],
        ...cases.map(({ case: { id }, hash }) => [id, hash]),
    ]));
    return (0,digest/* sha256 */.sc)([toolVersion, ...asked].join('\n')).slice(0, 16);
}
/** Chooses the first journal of the plan that no other process writes, with the answers that may be taken up. */
function choose(plan, { folder, earlier, now }) {
    for (let count = 1;; count += 1) {
        const file = external_node_path_default().join(folder, `journal-${plan}${count === 1 ? '' : `_${count}`}.jsonl`);
        const found = readJournal(file);
        const isOthers = found !== null && (earlier === 'leave' || isRunning(found.header));
        if (isOthers && count < MAX_JOURNALS)
            continue;
        if (earlier !== 'resume' || found?.header.plan !== plan || !isRecent(found, now))
            return { file, answers: new Map() };
        return { file, answers: found.answers };
    }
}
function isRecent({ header }, now) {
    const age = now.getTime() - new Date(header.started_at).getTime();
    return age >= 0 && age <= MAX_AGE_MS;
}
/** Tells whether the process that wrote a journal is another one that is still running. */
function isRunning({ host, process: id }) {
    if (host !== (0,external_node_os_.hostname)() || id === process.pid || !Number.isInteger(id) || id <= 0)
        return false;
    try {
        process.kill(id, 0);
        return true;
    }
    catch (error) {
        return (0,file_error/* codeOf */.$)(error) === 'EPERM';
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

/***/ 65573:
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
// EXTERNAL MODULE: ./src/report/progress-line.ts
var progress_line = __webpack_require__(31602);
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

// EXTERNAL MODULE: ./src/report/warnings.ts
var warnings = __webpack_require__(72741);
;// CONCATENATED MODULE: ./src/report/progress.ts






/**
 * Gives a listener that tells on standard error how a run goes: on a terminal in one line that changes, else now and
 * then.
 */
function showProgress(io) {
    const teller = new Teller(io);
    return (progress) => teller.tell(progress);
}
class Teller {
    #isTerminal;
    #say;
    #counts = new Map();
    #paces = new Map();
    #told = new Set();
    #lastMs = performance.now();
    constructor(io) {
        this.#isTerminal = io.isTerminal;
        this.#say = (0,progress_line/* createLine */.R)(io);
    }
    tell(progress) {
        switch (progress.kind) {
            case 'cell_started': {
                const { cell } = progress;
                const total = cell.cases.length * cell.repeat;
                this.#begin(cell, total, `${(0,format/* plural */.LS)(cell.cases.length, 'case')}, ${(0,format/* plural */.LS)(total, 'request')}`);
                return;
            }
            case 'rematch_started': {
                const { cell, requests, trials } = progress;
                const words = `asking again, ${(0,format/* timesOver */.Ty)(trials)} each: ${(0,format/* plural */.LS)(requests, 'request')}`;
                this.#begin(cell, requests, words);
                return;
            }
            case 'trial_ended':
                this.#tellLeftOut(progress.cell, progress.outcome);
                this.#advance(progress.cell);
                return;
            case 'silent':
                this.#tellSilence(progress.model, progress.silence);
                return;
            case 'cell_ended':
                this.#say.line(`${nameOf(progress.cell)}: ${describeRecord(progress.record)}`);
                return;
            case 'rematch_ended':
                this.#say.line(`${nameOf(progress.cell)}: asked again`);
        }
    }
    #begin(cell, total, words) {
        this.#counts.set(cell, { done: 0, total });
        this.#say.line(`${nameOf(cell)}: ${words}`);
    }
    #advance(cell) {
        const count = this.#counts.get(cell) ?? { done: 0, total: 0 };
        count.done += 1;
        this.#paces.get(cell.model.id)?.answered();
        const now = performance.now();
        const isSoon = now - this.#lastMs < (0,progress_line/* paceOf */.x)(this.#isTerminal);
        if (count.done === count.total || isSoon)
            return;
        this.#lastMs = now;
        this.#say.forNow(`${nameOf(cell)}: ${count.done} of ${count.total}`);
    }
    #tellSilence({ id }, silence) {
        const pace = this.#paces.get(id) ?? new SilencePace();
        this.#paces.set(id, pace);
        const text = `${(0,text_escape/* plainText */.wh)(id)}: ${describeSilence(silence, Date.now())}`;
        if (this.#isTerminal || pace.isDue(performance.now()))
            this.#say.forNow(text);
    }
    /** Says once for each model what it refuses. */
    #tellLeftOut({ model }, { left_out: fields = [] }) {
        const text = `${(0,text_escape/* plainText */.wh)(model.id)}: ${(0,text_escape/* plainText */.wh)((0,phrase/* plainPhrase */.U)((0,warnings/* describeLeftOut */.l1)(fields)))}`;
        if (fields.length === 0 || this.#told.has(text))
            return;
        this.#told.add(text);
        this.#say.line(text);
    }
}
function nameOf({ benchmark, model }) {
    return `${(0,text_escape/* plainText */.wh)(benchmark.name)} on ${(0,text_escape/* plainText */.wh)(model.id)}`;
}
function describeRecord({ summary }) {
    const { pass_rate: rate = null, errored = 0 } = summary ?? {};
    const errors = errored > 0 ? `, ${(0,format/* plural */.LS)(errored, 'error')}` : '';
    return `${rate === null ? 'nothing scored' : `pass rate ${(0,format/* percent */.KN)(rate)}`}${errors}`;
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
    const providers = [];
    const names = new Set(cells.flatMap((cell) => (0,_list_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .listNeeds */ .i)(cell, deps.findEvaluator)));
    for (const name of names) {
        const planned = deps.instruments[name];
        if (planned === undefined)
            continue;
        if (planned.model === null) {
            opened[name] = await planned.open(deps.signal);
            continue;
        }
        const { model } = planned;
        const found = await deps.openModel(model, deps.signal);
        if (found.status === 'unavailable')
            lacks.set(name, found.failure);
        else {
            providers.push(found.provider);
            const { spending, gate, signal } = deps;
            const line = { provider: found.provider, watch: deps.watchModel(model), spending, gate, signal };
            opened[name] = planned.open(new _instrument_line_js__WEBPACK_IMPORTED_MODULE_0__/* .InstrumentLine */ .i(name, model, line));
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
            const lacking = (0,_list_needs_js__WEBPACK_IMPORTED_MODULE_1__/* .listNeeds */ .i)(cell, deps.findEvaluator).find((name) => lacks.has(name));
            return lacking === undefined ? undefined : lacks.get(lacking);
        },
        close: async () => {
            await Promise.all(providers.map((provider) => provider.close()));
        },
    };
}


/***/ }),

/***/ 32513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ runPlan),
  X: () => (/* binding */ watchSilence)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/run/budget.ts + 1 modules
var budget = __webpack_require__(62814);
// EXTERNAL MODULE: ./src/run/build-record.ts
var build_record = __webpack_require__(45235);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/records/combine-trials.ts
var combine_trials = __webpack_require__(91021);
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
    /** Gives each case once, then each case again: trials of one case are as far apart in time as the run allows. */
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
            return (0,json/* isNonEmpty */.J)(outcomes) ? [(0,combine_trials/* combineTrials */.r)(planned, outcomes, this.#deps.redact)] : [];
        });
        if (!(0,json/* isNonEmpty */.J)(results))
            throw new Error('a cell ended without an outcome');
        return (0,build_record/* buildCellRecord */.YG)(this.cell, this.#deps, results);
    }
}

// EXTERNAL MODULE: ./src/run/health.ts + 1 modules
var health = __webpack_require__(35880);
// EXTERNAL MODULE: ./src/run/late-scores.ts
var late_scores = __webpack_require__(63969);
// EXTERNAL MODULE: ./src/run/open-instruments.ts
var open_instruments = __webpack_require__(86710);
// EXTERNAL MODULE: ./src/run/pace.ts
var pace = __webpack_require__(82626);
// EXTERNAL MODULE: ./src/run/scheduler.ts
var run_scheduler = __webpack_require__(14600);
// EXTERNAL MODULE: ./src/run/silence.ts
var silence = __webpack_require__(46862);
// EXTERNAL MODULE: ./src/run/trials.ts
var run_trials = __webpack_require__(87016);
;// CONCATENATED MODULE: ./src/run/run-plan.ts












/**
 * Puts every case of every cell to its model and scores the answers; models run side by side, a model's cells in order.
 */
async function runPlan(plan, deps) {
    const spending = new budget/* Spending */.h(plan.budget);
    const gate = (0,p_limit/* default */.A)(plan.concurrency);
    const watchModel = (model) => watchSilence(model, deps);
    const opened = await (0,open_instruments/* openInstruments */.n)(plan.cells, { ...deps, spending, gate, watchModel });
    const { instruments, due } = opened;
    const shared = { ...deps, spending, gate, instruments, due };
    try {
        const models = Map.groupBy(plan.cells, (cell) => cell.model);
        const runs = [...models].map(async ([model, cells]) => {
            const lacking = cells.flatMap((cell) => {
                const failure = opened.findLack(cell);
                return failure === undefined ? [] : [{ cell, failure }];
            });
            const unasked = lacking.map(({ cell, failure }) => (0,build_record/* buildUnaskedRecord */.Lv)(cell, deps, failure));
            const ready = cells.filter((cell) => !lacking.some((one) => one.cell === cell));
            return ready.length === 0
                ? unasked
                : [...unasked, ...(await runModel(model, ready, plan, shared, deps))];
        });
        return { cells: inOrderOf(plan.cells, (await Promise.all(runs)).flat()), spending };
    }
    finally {
        await opened.close();
    }
}
async function runModel(model, cells, { concurrency }, { instruments, ...deps }, known) {
    const opened = await deps.openModel(model, deps.signal);
    if (opened.status === 'unavailable')
        return cells.map((cell) => (0,build_record/* buildUnaskedRecord */.Lv)(cell, known, opened.failure));
    const { provider } = opened;
    const late = new late_scores/* LateScores */.w(instruments);
    const watch = watchSilence(model, deps);
    const scheduler = new run_scheduler/* Scheduler */._(Math.min(model.maxConcurrency ?? concurrency, concurrency));
    const trials = new run_trials/* Trials */.i({
        ...deps,
        provider,
        health: new health/* Health */.X(deps.spending.maxOutageMs),
        pace: new pace/* Pace */.o(),
        watch,
        late,
        scheduler,
        instruments,
    });
    const { onProgress } = deps;
    const records = [];
    const cellRuns = cells.map((cell) => new CellRun(cell, known, (record) => {
        records.push(record);
        onProgress({ kind: 'cell_ended', cell, record });
    }));
    try {
        await late.endAfter(scheduler.drain(tasksOf(cellRuns, trials, deps)));
        return records;
    }
    finally {
        await provider.close();
    }
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
/** Most tasks that wait, and so hold no place, before no more are begun. */
const MAX_WAITING = 1_000;
/**
 * Runs one model's tasks, at most `concurrency` at once, and takes the next from its source only when there is room: a
 * million tasks cost no more memory than those that are under way. A task that waits gives its place to another.
 */
class Scheduler {
    #concurrency;
    /** Tasks that were begun and have not ended. */
    #begun = 0;
    #waiting = 0;
    /** Tasks that have waited and want their place again: they go before new ones. */
    #returning = [];
    #wake = () => undefined;
    constructor(concurrency) {
        this.#concurrency = concurrency;
    }
    /** Resolves when every task has ended; rejects with the first failure once the tasks under way have ended. */
    async drain(tasks) {
        const failures = [];
        for (const task of tasks) {
            this.#begun += 1;
            void task()
                .catch((error) => failures.push(error))
                .finally(() => this.#end());
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

/***/ 87016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Trials)
/* harmony export */ });
/* harmony import */ var _domain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65410);
/* harmony import */ var _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48488);
/* harmony import */ var _records_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50421);
/* harmony import */ var _list_needs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13325);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47895);
/* harmony import */ var _read_answer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10160);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31191);
/* harmony import */ var _score_again_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98882);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49348);









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
        const needs = (0,_list_needs_js__WEBPACK_IMPORTED_MODULE_7__/* .listNeedsOf */ .Z)(name.planned, name.cell, findEvaluator);
        const isLate = needs.length > 0;
        const take = (outcome) => {
            keeper?.keep(name, outcome, { isAgain: isLate && outcome.output != null });
            use(outcome);
        };
        const kept = keeper?.find(name);
        const output = kept?.output ?? null;
        if (kept !== undefined && isLate && output !== null && kept.error_kind === 'unscored') {
            const settle = spending.debts.owe(this.#findDue(name));
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
            take((0,_score_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .erroredOutcome */ .IR)(_domain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .STOPPED */ .y, 0));
        }
    }
    async #askAndScore(name, needs, take) {
        const { keeper, late, redact } = this.#shared;
        const { asked, sent, settle } = await this.#ask(name, this.#findDue(name));
        if (asked.status === 'failed') {
            settle();
            take((0,_records_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactOutcome */ .Ah)((0,_score_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .erroredOutcome */ .IR)(asked.error.failure, sent), redact));
            return;
        }
        const isLate = needs.length > 0;
        // An answer that waits for its scores is kept before it has them.
        if (isLate)
            keeper?.keep(name, await this.#leaveUnscored(name, asked.value, sent));
        const scoring = () => this.#score(name, asked.value, sent).finally(settle).then(take);
        await (isLate ? late.add(this.#untilStopped(scoring, take)) : scoring());
    }
    async #ask({ cell: { model }, planned: { prompt }, trial }, due) {
        const { provider, health, pace, watch, spending, gate, scheduler, signal } = this.#shared;
        const rest = (0,_pause_js__WEBPACK_IMPORTED_MODULE_3__/* .pause */ .v)(watch, spending, signal);
        let sent = 0;
        let settle;
        const send = () => gate(() => {
            signal.throwIfAborted();
            const stop = health.gaveUp ?? spending.findLimit(settle === undefined ? due : {});
            if (stop !== undefined)
                throw new _domain_provider_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProviderError */ .m('fatal', stop.words, { failureKind: stop.kind });
            sent += 1;
            settle ??= spending.debts.owe(due);
            spending.sent();
            return watch.asking(provider.complete(prompt, trial));
        });
        const attempt = () => pace.keep(send, signal);
        const asked = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .askUntilAnswered */ .J)(attempt, health, signal, (ms, error) => scheduler.whileWaiting(rest(ms, error)));
        if (asked.status === 'answered') {
            const { usage } = asked.value;
            spending.add(usage, (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .costUsd */ .O4)(usage, model.price) ?? 0, model.id);
        }
        return { asked, sent, settle: () => settle?.() };
    }
    /** Gives an answer without the scores for which instruments are asked, and without others. */
    async #leaveUnscored(name, completion, sent) {
        const judging = this.#judge(name);
        const { price } = name.cell.model;
        const uses = judging.uses.filter(({ name: used }) => judging.findEvaluator(used).needs !== undefined);
        const waiting = { ...judging, uses, instruments: {}, price };
        return this.#clean(name, await (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreAnswer */ .V9)(name.planned.case, completion, sent, waiting));
    }
    async #score(name, completion, sent) {
        const judging = { ...this.#judge(name), price: name.cell.model.price };
        // Answers are scored as they came; keys are removed after that.
        return this.#clean(name, await (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .scoreAnswer */ .V9)(name.planned.case, completion, sent, judging));
    }
    async #scoreAgain(name, kept, output) {
        return this.#clean(name, await (0,_score_again_js__WEBPACK_IMPORTED_MODULE_5__/* .scoreAgain */ .n)(name.planned.case, kept, output, this.#judge(name)));
    }
    #judge({ cell, planned }) {
        const { benchmark, evaluators, model } = cell;
        return {
            ...this.#shared,
            ...(planned.evaluators === undefined
                ? { uses: evaluators, thresholds: benchmark.thresholds }
                : (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .judgeBy */ .FU)(planned.evaluators)),
            scoresReasoning: model.scoreReasoning,
        };
    }
    #clean({ cell: { model } }, outcome) {
        const clean = (0,_records_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactOutcome */ .Ah)(outcome, this.#shared.redact);
        return model.scoreReasoning ? clean : (0,_read_answer_js__WEBPACK_IMPORTED_MODULE_8__/* .boundReasoning */ .$)(clean);
    }
    /** Finds what it takes to score a case's answer: an instrument asks for each evaluator that needs it. */
    #findDue({ cell, planned }) {
        const { due, findEvaluator } = this.#shared;
        const all = {};
        for (const use of planned.evaluators ?? cell.evaluators)
            for (const name of findEvaluator(use.name).needs ?? [])
                all[name] = (all[name] ?? 0) + (due[name] ?? 0);
        return all;
    }
}


/***/ })

};
