export const id = 384;
export const ids = [384];
export const modules = {

/***/ 26403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ RUN_SCHEMA)
/* harmony export */ });
/**
 * Schema name of run.json. This file holds the shapes of the results folder (docs/results.md): a run writes them;
 * compare, check and report read them. Files made by others need only the keys without `?`. Keys are spelled as in the
 * files, so that one shape serves both.
 */
const RUN_SCHEMA = 'llm-bench/run/1';


/***/ }),

/***/ 25691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ judgeRun)
});

// EXTERNAL MODULE: ./src/compare/compare-runs.ts + 10 modules
var compare_runs = __webpack_require__(73374);
// EXTERNAL MODULE: ./src/domain/record.ts
var record = __webpack_require__(26403);
// EXTERNAL MODULE: ./src/plan/select-cells.ts + 1 modules
var select_cells = __webpack_require__(68697);
// EXTERNAL MODULE: ./src/providers/index.ts + 9 modules
var providers = __webpack_require__(63615);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
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
 * sample, drawn by their ids and never by their answers. Null where there is none.
 */
function cutToRematch(cell, baseline) {
    const known = (0,list_answered/* listAnswered */.M)(baseline);
    const shared = cell.cases.filter(({ case: { id }, hash }) => {
        const before = known.get(id);
        return before?.isScored === true && !(0,version/* isOtherVersion */.j)(before.hash, hash);
    });
    const items = shared.map((planned) => planned.case);
    const drawn = new Set((0,sample_cases/* sampleCases */.k)(items, rule/* MAX_REMATCH_CASES */.CH, `rematch ${cell.fingerprint}`).map(({ id }) => id));
    const cases = shared.filter((planned) => drawn.has(planned.case.id));
    return (0,json/* isNonEmpty */.J)(cases) ? { ...cell, cases } : null;
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/run/scheduler.ts
var scheduler = __webpack_require__(14600);
// EXTERNAL MODULE: ./src/records/combine-trials.ts
var combine_trials = __webpack_require__(91021);
// EXTERNAL MODULE: ./src/records/failure.ts + 1 modules
var records_failure = __webpack_require__(4225);
// EXTERNAL MODULE: ./src/run/health.ts
var health = __webpack_require__(44411);
// EXTERNAL MODULE: ./src/run/trials.ts + 1 modules
var trials = __webpack_require__(41585);
;// CONCATENATED MODULE: ./src/pipeline/rematch/asker.ts





/** Asks one side of a rematch, trial by trial, and keeps its answers. */
class Asker {
    #cell;
    #trials;
    #health = new health/* Health */.X();
    #outcomes;
    #redact;
    #tell;
    constructor(cell, tell, shared) {
        this.#cell = cell;
        this.#tell = tell;
        this.#redact = shared.redact;
        this.#trials = new trials/* Trials */.i({ ...shared, health: this.#health });
        this.#outcomes = cell.cases.map(() => []);
    }
    get size() {
        return this.#cell.cases.length;
    }
    /** Trials that were put to the model, answered or not. */
    get asked() {
        return this.#outcomes.reduce((sum, outcomes) => sum + outcomes.length, 0);
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
        return failure?.kind === 'gone' ? failure : undefined;
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
    const needed = candidate.cases.length * trials * (baseline === null ? 1 : 2);
    const misfit = deps.spending.findMisfit(needed, candidate.model.id);
    if (misfit !== undefined)
        return held(sides, [], [], misfit);
    const opened = [];
    const open = (cell) => openAsker(cell, candidate, opened, deps);
    try {
        const [now, before] = [await open(candidate), baseline === null ? null : await open(baseline)];
        if (!(now instanceof Asker))
            return unavailable('candidate', now);
        if (before !== null && !(before instanceof Asker))
            return unavailable('baseline', before);
        const failure = await before?.probe();
        if (failure !== undefined)
            return { status: 'impossible', why: { kind: 'gone', failure } };
        deps.onProgress({ kind: 'rematch_started', cell: candidate, requests: needed, trials });
        const limits = [candidate, baseline].map((cell) => cell?.model.maxConcurrency ?? deps.concurrency);
        await new scheduler/* Scheduler */._(Math.min(...limits, deps.concurrency)).drain(takeTurns(now, before, trials));
        deps.onProgress({ kind: 'rematch_ended', cell: candidate });
        const stopped = whyStopped(now, before, needed);
        return held(sides, before?.results() ?? [], now.results(), stopped && deps.redact(stopped));
    }
    finally {
        await Promise.all(opened.map((provider) => provider.close()));
    }
}
async function openAsker(cell, candidate, opened, deps) {
    const model = await deps.openModel({ ...cell.model, record: null }, deps.signal);
    if (model.status === 'unavailable')
        return model.failure;
    opened.push(model.provider);
    const tell = (outcome) => deps.onProgress({ kind: 'trial_ended', cell: candidate, outcome });
    return new Asker(cell, tell, { ...deps, provider: model.provider, gate: (0,p_limit/* default */.A)(deps.concurrency) });
}
function unavailable(side, failure) {
    return { status: 'impossible', why: { kind: 'unavailable', side, failure } };
}
function held({ trials, against }, baseline, candidate, unfinished) {
    const rematch = { trials, against, baseline, candidate, ...(unfinished !== undefined && { unfinished }) };
    return { status: 'held', rematch };
}
/** Says why a rematch stopped; a complete one decides, whatever became of the model later. */
function whyStopped(now, before, needed) {
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
async function rematchMustPass({ cell, record }, rematch, deps) {
    const failed = new Set(record.results.flatMap(({ test_id, must_pass, passed }) => must_pass === true && passed === false ? [test_id] : []));
    const cases = cell.cases.filter((planned) => failed.has(planned.case.id) && !isAsked(planned, rematch?.candidate ?? []));
    const trials = cell.statistics.confirmTrials;
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
// EXTERNAL MODULE: ./src/plan/template.ts
var template = __webpack_require__(77909);
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
    const cases = cell.cases.flatMap((planned) => {
        const prompt = fillPrompt(recipe, planned);
        return prompt === null ? [] : [{ ...planned, prompt }];
    });
    if (!(0,json/* isNonEmpty */.J)(cases) || cases.length < cell.cases.length)
        return { status: 'unusable', part: 'prompt' };
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
    const own = readOwn(entry, provider);
    if (!isTexts(stop ?? []) || !(0,json/* isMapping */.p)(params ?? {}) || own === null)
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
        own,
        record: null,
    };
}
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
// EXTERNAL MODULE: ./src/records/evaluator-changes.ts
var evaluator_changes = __webpack_require__(54079);
;// CONCATENATED MODULE: ./src/pipeline/rematch/standing.ts






/**
 * Finds the rematch that an earlier attempt at this run made of the same cases against the same baseline: running again
 * gives no second chance. One that decided nothing does not stand. Of a cell that is not suspect now, only one that
 * showed a drop stands, so that red does not go away either. Null where none stands.
 */
function findStanding(now, earlier, isSuspected) {
    const { cell, baseline } = now;
    const wanted = cutToRematch(cell, baseline)?.cases ?? [];
    const against = (0,order/* newest */.BP)(baseline)?.timestamp;
    for (const record of earlier) {
        const { rematch } = record;
        if (rematch === undefined || rematch.against !== against || !isOfNow(record, now))
            continue;
        const isDecided = (0,compare_rematch/* findUndecided */.Zj)(record, rematch, cell.statistics.errorBudget) === null;
        if (!isDecided || !asksTheSame(rematch, wanted))
            continue;
        const isDrop = ((0,compare_rematch/* exactFreshP */.Ab)(record, rematch) ?? 1) <= cell.statistics.alpha;
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
function isSuspectCell({ cell, comparison }) {
    const { look, regressionThreshold: threshold } = comparison;
    return look !== null && (0,rule/* isSuspect */.W3)(look, { suspectP: cell.statistics.suspectP, threshold });
}
function pOf({ comparison }) {
    return comparison.look?.p ?? 1;
}
async function rematchCell(first, deps) {
    const { cell, baseline } = first;
    const last = (0,order/* newest */.BP)(baseline);
    const trials = cell.statistics.confirmTrials;
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
            for (const outcome of result.trials ?? [result])
                list.push({ hash: result.case_hash ?? null, outcome });
        }
    return trials;
}
function isOf({ hash }, trial) {
    return !(0,version/* isOtherVersion */.j)(trial.hash, hash);
}

;// CONCATENATED MODULE: ./src/pipeline/judge-run.ts
/** The second step: compare, hold rematches, compare again. Records made elsewhere need only this step. */








/** Judges a run: its cells are one family, and red is decided by fresh answers of both sides. */
async function judgeRun(ran, deps) {
    const { plan, spending, swap } = ran;
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
        return record === undefined ? [] : [nameSwap(rematch === null ? record : { ...record, rematch }, swap)];
    });
    return { run: buildRun(ran, cells, deps), comparison: compare(ran, cells, rematches, deps), selected };
}
function compare({ selected, plan, baseline, swap, isWhole }, records, rematches, deps) {
    return (0,compare_runs/* compareRuns */.q)({
        pairs: selected.map(({ selected: one, changes }) => ({
            ...pairUp(one, (0,cell_key/* findRecord */.Tq)(records, one.cell), rematches.get(one.cell), deps),
            rescored: changes,
        })),
        missingCells: isWhole ? (0,select_cells/* listMissingCells */.k)(plan.cells, baseline, swap) : [],
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
        isExcused: deps.isWithoutSecrets && (candidate?.unmeasured !== undefined || !(0,providers/* answersAfresh */.h_)(cell.model)),
    };
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
function buildRun({ plan, spending }, cells, { toolVersion, startedAt, now }) {
    const { requests, inputTokens, outputTokens, costUsd } = spending;
    return {
        schema: record/* RUN_SCHEMA */.E,
        tool_version: toolVersion,
        started_at: startedAt.toISOString(),
        finished_at: now().toISOString(),
        requests,
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        cost_usd: plan.cells.some(({ model }) => model.price !== null) ? costUsd : null,
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
/* harmony import */ var _run_rescore_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95172);


/**
 * Scores the baseline's kept answers with the new evaluators where these changed, so that both sides are scored alike.
 * Where no answer was kept, the baseline stays as it is, and cannot be compared.
 */
async function rescoreBaseline(selected, config, { findEvaluator, instruments }) {
    if (selected.kind !== 'run')
        return { selected, changes: [] };
    const cases = new Map(selected.cell.cases.map((planned) => [planned.case.id, planned]));
    const { records, changes } = await scoreAlike(selected.baseline, {
        evaluators: config.evaluators ?? [],
        findEvaluator,
        instruments,
        caseOf: ({ test_id, case_hash }) => {
            const planned = cases.get(test_id);
            return planned !== undefined && planned.hash === case_hash ? planned.case : null;
        },
    });
    return { selected: { ...selected, baseline: records }, changes };
}
/**
 * Scores the kept answers of a cell's records again where other evaluators scored them. Where no answer was kept the
 * records stay as they are, and cannot be compared.
 */
async function scoreAlike(records, rescoring) {
    const [last] = records;
    const { evaluators } = rescoring;
    const changes = last === undefined ? [] : (0,_records_evaluator_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .findEvaluatorChanges */ .e)(records, [{ ...last, config: { evaluators } }]);
    if (changes.length === 0)
        return { records, changes };
    const again = [];
    for (const record of records) {
        const scored = await (0,_run_rescore_record_js__WEBPACK_IMPORTED_MODULE_1__/* .rescoreRecord */ .T)(record, rescoring);
        if (scored !== null)
            again.push(scored);
    }
    return again.length === 0 ? { records, changes: [] } : { records: again, changes };
}


/***/ }),

/***/ 54729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ runBenchmarks)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
;// CONCATENATED MODULE: ./src/run/budget.ts

/**
 * Counts what a run spends and says when a limit is reached. Checked before each request, so requests in flight may
 * go over it.
 */
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
    /** Adds the tokens and the cost of a model's answer. */
    add({ inputTokens, outputTokens }, costUsd, model) {
        this.inputTokens += inputTokens ?? 0;
        this.outputTokens += outputTokens ?? 0;
        this.costUsd += costUsd;
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
        if (requests > left)
            return `${requests} requests do not fit into the ${left} left of \`budget.max_requests\``;
        const { count, costUsd } = this.#answers.get(model) ?? { count: 1, costUsd: 0 };
        const [cost, dollarsLeft] = [
            (requests * costUsd) / count,
            Math.max(0, (maxCostUsd ?? Infinity) - this.costUsd),
        ];
        if (cost <= dollarsLeft + defaults/* ROUNDING */.fR)
            return undefined;
        return `${requests} requests, about ${dollars(cost)} US dollars, do not fit into the ${dollars(dollarsLeft)} left of \`budget.max_cost_usd\``;
    }
    /** Gives the failure that names the limit reached, or undefined while there is something left. */
    findLimit() {
        const { maxRequests, maxMinutes, maxCostUsd } = this.#budget;
        if (maxRequests !== null && this.requests >= maxRequests)
            return spent(`${maxRequests} requests`);
        if (maxCostUsd !== null && this.costUsd >= maxCostUsd)
            return spent(`${maxCostUsd} US dollars`);
        if (maxMinutes !== null && this.#clock() - this.#startedMs >= maxMinutes * 60_000)
            return spent(`${maxMinutes} minutes`);
        return undefined;
    }
}
function spent(limit) {
    return { kind: 'budget', words: `budget spent: ${limit}` };
}
function dollars(amount) {
    return String(Number(amount.toPrecision(3)));
}

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

// EXTERNAL MODULE: ./src/run/health.ts
var health = __webpack_require__(44411);
// EXTERNAL MODULE: ./src/run/scheduler.ts
var run_scheduler = __webpack_require__(14600);
// EXTERNAL MODULE: ./src/run/trials.ts + 1 modules
var run_trials = __webpack_require__(41585);
;// CONCATENATED MODULE: ./src/run/run-plan.ts








/**
 * Puts every case of every cell to its model and scores the answers; models run side by side, a model's cells in order.
 */
async function runPlan(plan, deps) {
    const spending = new Spending(plan.budget);
    const gate = (0,p_limit/* default */.A)(plan.concurrency);
    const models = Map.groupBy(plan.cells, (cell) => cell.model);
    const runs = [...models].map(async ([model, cells]) => {
        const opened = await deps.openModel(model, deps.signal);
        if (opened.status === 'unavailable')
            return cells.map((cell) => (0,build_record/* buildUnaskedRecord */.Lv)(cell, deps, opened.failure));
        const { provider } = opened;
        const trials = new run_trials/* Trials */.i({ provider, health: new health/* Health */.X(), spending, gate, ...deps });
        const scheduler = new run_scheduler/* Scheduler */._(Math.min(model.maxConcurrency ?? plan.concurrency, plan.concurrency));
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
/** Makes the tasks of all cells, one at a time as the scheduler has room. */
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
    return cells.flatMap((cell) => (0,cell_key/* findRecord */.Tq)(records, cell) ?? []);
}

;// CONCATENATED MODULE: ./src/plan/find-swap.ts
/**
 * Finds the model that took another's place; null unless exactly one left and one came, or where `compare_to` names it
 * already.
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
    const isNamed = cells.some(({ model }) => model.id === to && model.compareTo !== null);
    return isNamed ? null : { from, to };
}

// EXTERNAL MODULE: ./src/plan/select-cells.ts + 1 modules
var select_cells = __webpack_require__(68697);
// EXTERNAL MODULE: ./src/pipeline/rescore.ts
var rescore = __webpack_require__(32799);
;// CONCATENATED MODULE: ./src/pipeline/select-run.ts




/** Selects what must be asked of a plan; the baseline's records decide (none: a first run). Asks nothing. */
async function selectRun(plan, baseline, { everything, isWhole }, deps) {
    const configOf = (cell) => (0,build_record/* buildConfig */.fD)(cell, deps);
    const swap = isWhole ? findSwap(plan.cells, baseline) : null;
    const chosen = (0,select_cells/* selectCells */.T)(plan.cells, baseline, { everything, configOf, swap });
    const selected = await Promise.all(chosen.map((one) => (0,rescore/* rescoreBaseline */.F)(one, configOf(one.cell), deps)));
    return { plan, baseline, selected, swap, isWhole };
}

;// CONCATENATED MODULE: ./src/pipeline/run-benchmarks.ts


/** Runs what must be run of a plan. */
async function runBenchmarks(plan, baseline, scope, deps) {
    const selection = await selectRun(plan, baseline, scope, deps);
    const cells = selection.selected.flatMap(({ selected }) => selected.kind === 'run' ? selected.cell : (selected.fresh ?? []));
    const { cells: records, spending } = await runPlan({ ...plan, cells }, deps);
    return { ...selection, records, spending };
}


/***/ }),

/***/ 68697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ listMissingCells),
  T: () => (/* binding */ selectCells)
});

// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/records/list-answered.ts
var list_answered = __webpack_require__(87514);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
// EXTERNAL MODULE: ./src/records/version.ts
var version = __webpack_require__(95418);
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
 * cases.
 */
function selectCells(cells, baseline, { everything, configOf, swap }) {
    const known = (0,cell_key/* groupCells */.Ju)(baseline);
    return cells.map((cell) => {
        const records = known.get(keyOfBaseline(cell, swap)) ?? [];
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
/** Lists the cells of the baseline that the plan neither has nor compares with. */
function listMissingCells(cells, baseline, swap) {
    const planned = new Set(cells.map((cell) => keyOfBaseline(cell, swap)));
    return [...(0,cell_key/* groupCells */.Ju)(baseline)]
        .filter(([key]) => !planned.has(key))
        .map(([, [{ benchmark_name: benchmark, model_id: model }]]) => ({ benchmark, model }));
}
/**
 * Gives the key of the past that a cell is held against: its own, the one `compare_to` names, or that of a swapped
 * model.
 */
function keyOfBaseline({ benchmark, model }, swap) {
    const past = swap?.to === model.id ? swap.from : model.id;
    return (0,cell_key/* cellKey */.sl)(benchmark.name, model.compareTo ?? past);
}


/***/ }),

/***/ 50421:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ redactOutcome),
/* harmony export */   eu: () => (/* binding */ redactSetting),
/* harmony export */   s6: () => (/* binding */ redactRematch)
/* harmony export */ });
/* harmony import */ var _text_map_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12940);

/** Gives an outcome without keys: answers, explanations and servers' words may repeat them. */
function redactOutcome(outcome, redact) {
    return (0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(outcome, redact);
}
/** Gives a rematch that was read from a file without keys; the ids of its cases stay as they are. */
function redactRematch(rematch, redact) {
    return (0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(rematch, redact, (field) => field === 'test_id');
}
/** Gives a record's settings without keys. A recipe that held one is marked: asking by it would ask something else. */
function redactSetting(setting, redact) {
    const clean = (0,_text_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(setting, redact);
    if (JSON.stringify(clean.recipe) === JSON.stringify(setting.recipe))
        return clean;
    return { ...clean, recipe: { ...clean.recipe, redacted: true } };
}


/***/ }),

/***/ 96987:
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
// EXTERNAL MODULE: ./src/records/file-name.ts
var file_name = __webpack_require__(87676);
;// CONCATENATED MODULE: ./src/records/json-pieces.ts
/**
 * Gives the same text as `JSON.stringify(value, null, 2)`, in pieces: a large record is written without ever being one
 * string, which would double the memory of a run. Each value `opened` levels deep is one piece.
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

;// CONCATENATED MODULE: ./src/records/write-run.ts






/** Levels above the single results: the cell and its list of results; in a run, also the run and its list of cells. */
const CELL_LEVELS = 2;
const RUN_LEVELS = 4;
/** Characters written at once. */
const BUFFER_LENGTH = 64 * 1024;
/** Checks before anything is asked that results can be written; a UserError where they cannot. */
function prepareResultsFolder(folder) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const probe = temporaryIn(folder);
        (0,external_node_fs_.writeFileSync)(probe, '');
        (0,external_node_fs_.rmSync)(probe);
    }
    catch (error) {
        throw explainFailedWrite(folder, error);
    }
}
/**
 * Writes a run: one file a cell, the whole record as run.json, and the files beside them. Each appears whole or not at
 * all, and no earlier cell's file is ever replaced. Gives the cells' files. A failure to write is a UserError.
 */
async function writeRun(folder, run, beside) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const files = [];
        for (const cell of run.cells) {
            const stem = (0,file_name/* resultsFileStem */.E)(cell.benchmark_name, cell.model_id, new Date(cell.timestamp));
            const content = jsonFile(cell, CELL_LEVELS);
            files.push(await writeVia(folder, content, (file) => publishNew(file, folder, stem)));
        }
        for (const { file, content } of [{ file: 'run.json', content: jsonFile(run, RUN_LEVELS) }, ...beside])
            await writeVia(folder, content, (written) => (0,external_node_fs_.renameSync)(written, external_node_path_default().join(folder, file)));
        return files;
    }
    catch (error) {
        throw explainFailedWrite(folder, error);
    }
}
/** Writes under a temporary name first and removes that in any case. */
async function writeVia(folder, content, publish) {
    const temporary = temporaryIn(folder);
    try {
        await writePieces(temporary, content);
        return publish(temporary);
    }
    finally {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
    }
}
/** Gives a name that no other process takes, not even one with the same process id in another container. */
function temporaryIn(folder) {
    return external_node_path_default().join(folder, `.llm-bench-${(0,external_node_crypto_.randomUUID)()}.tmp`);
}
function* jsonFile(value, levels) {
    yield* jsonPieces(value, levels);
    yield '\n';
}
function isAsync(content) {
    return typeof content === 'object' && Symbol.asyncIterator in content;
}
async function writePieces(file, content) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'wx');
    try {
        let buffered = '';
        const write = (piece) => {
            buffered += piece;
            if (buffered.length < BUFFER_LENGTH)
                return;
            (0,external_node_fs_.writeFileSync)(descriptor, buffered);
            buffered = '';
        };
        // A wait for each piece of a large record would take longer than the writing.
        if (isAsync(content))
            for await (const piece of content)
                write(piece);
        else
            for (const piece of content)
                write(piece);
        (0,external_node_fs_.writeFileSync)(descriptor, buffered);
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
/** Gives the finished file a name; fails with EEXIST where it is taken, even if another process took it just now. */
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
function explainFailedWrite(folder, cause) {
    if (!(cause instanceof Error) || codeOf(cause) === undefined)
        return cause;
    return (0,problem.userError)(`cannot write results to \`${folder}\`: ${cause.message}`, undefined, { cause });
}


/***/ }),

/***/ 41714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ reportForms),
/* harmony export */   u: () => (/* binding */ renderForms)
/* harmony export */ });
/* harmony import */ var _markdown_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51860);

/** Every form of a report. */
const reportForms = [_markdown_render_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z];
/** Renders every form of a report as it is written, without keys, which plans and files of the user's may repeat. */
function renderForms(report, redact) {
    return reportForms.map(({ file, render }) => ({ file, content: cleanPieces(render(report), redact) }));
}
async function* cleanPieces(rendered, redact) {
    if (typeof rendered === 'string')
        yield redact(rendered);
    else
        for await (const piece of rendered)
            yield redact(piece);
}


/***/ }),

/***/ 51860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown),
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/report/flips.ts
var flips = __webpack_require__(15558);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/compare/reason.ts
var compare_reason = __webpack_require__(62191);
;// CONCATENATED MODULE: ./src/report/next-steps.ts

const STEPS = {
    regressed: 'Look at the newly failing cases below and revise the change; merging it as it is accepts the new level.',
    below_floor: 'Raise the pass rate, or lower the floor (`min_pass_rate`, `must_pass`) where it asks too much.',
    incomparable: 'Merging starts a new baseline; to compare before, change the evaluators or cases in a pull request of their own.',
    inconclusive: 'More cases, or more trials of each (`repeat`), would tell; the default branch gathers trials with each run.',
    no_baseline: 'Runs of the default branch make the baseline that pull requests are compared with.',
    not_run: 'A pull request from a branch of this repository has the secrets; a committed recording needs none.',
};
const NO_ANSWERS = 'Nobody was judged: run the job again when the provider answers. Nothing of it enters the baseline.';
const UNMEASURED = {
    no_key: 'Give the key that is named above (in a workflow: `openai-api-key: ${{ secrets.OPENAI_API_KEY }}`), and see that it is not empty.',
    refused: 'See that the key is valid, belongs to this provider, and may use this model.',
    budget: 'Raise `budget` in the config, or run fewer cases.',
    unscored: 'See why answers have no score: the settings of an evaluator, or an expected value that it cannot read.',
    gone: NO_ANSWERS,
    unreachable: NO_ANSWERS,
    rejected: NO_ANSWERS,
};
/**
 * Says what the reader can do, once for each kind of verdict that asks for it, the worst first; in words of ours only.
 */
function listNextSteps({ cells }) {
    return [...new Set(cells.map(stepOf).filter((step) => step !== undefined))];
}
function stepOf({ verdict, reason }) {
    return verdict === 'unmeasured' ? UNMEASURED[(0,compare_reason/* obstacleOf */.H)(reason)] : STEPS[verdict];
}

// EXTERNAL MODULE: ./src/report/reasons.ts
var reasons = __webpack_require__(67063);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(88850);
// EXTERNAL MODULE: ./src/report/tables.ts
var tables = __webpack_require__(46677);
// EXTERNAL MODULE: ./src/report/warnings.ts
var warnings = __webpack_require__(72741);
;// CONCATENATED MODULE: ./src/report/markdown/fit.ts
const NOTE = '*Cut here: a comment holds no more. The rest is in the results folder.*';
/**
 * Joins sections by empty lines within a limit of bytes (UTF-16 units are never more): whole as long as they fit, then
 * as many rows of one as fit, then a note that says so.
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
/** Finds the largest number up to `max` that fits, by halving; 0 where none does. */
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

;// CONCATENATED MODULE: ./src/report/markdown/sections.ts


/** Makes a section of a text that is shown whole or not at all. */
function paragraph(text) {
    return { open: text, rows: [], close: () => '' };
}
/** Makes a section of rows under a title; empty where there are none. */
function list(title, rows) {
    return { open: rows.length === 0 ? '' : title, rows, close: countLeft };
}
/** Makes a section of a Markdown table; its names are made harmless. */
function table(title, { columns, rows }) {
    const line = (texts) => `| ${texts.join(' | ')} |`;
    const isName = (index) => columns[index]?.kind === 'name';
    const head = [
        line(columns.map((column) => column.title)),
        line(columns.map(({ kind }) => (kind === 'figure' ? '--:' : ':--'))),
    ];
    return {
        open: [...(title === '' ? [] : [title]), ...head].join('\n'),
        rows: rows.map((row) => line(row.map((text, index) => (isName(index) ? (0,text_escape/* codeCell */.MZ)(text) : text)))),
        close: countLeft,
    };
}
function countLeft(left) {
    return left > 0 ? `\nand ${(0,format/* thousands */.oh)(left)} more` : '';
}

;// CONCATENATED MODULE: ./src/report/run-reasons.ts

const PLAIN_REASONS = {
    chosen: 'it was chosen',
    forced: 'force-run: true',
    scheduled: 'a schedule runs everything',
    by_hand: 'it was started by hand',
    no_baseline: 'there is no baseline of it',
    fingerprint: 'its fingerprint changed',
};
const TEXTS = { prompt: 'the prompt', system_prompt: 'the system prompt' };
/** Says why a cell was run, e.g. `prompts/support.md changed`; names and values of the user's are in it. */
function describeRunReason(reason) {
    switch (reason.kind) {
        case 'text':
            return `${reason.file ?? TEXTS[reason.part]} changed`;
        case 'file':
            return reason.change === 'changed' ? `${reason.file} changed` : `${reason.file} was ${reason.change}`;
        case 'model_entry':
            return `model entry ${reason.model}: ${(0,format/* describeDifference */.hF)(reason.difference)}`;
        case 'evaluator':
            return `evaluator ${(0,format/* describeEvaluator */.B8)(reason.change)}`;
        case 'chosen':
        case 'forced':
        case 'scheduled':
        case 'by_hand':
        case 'no_baseline':
        case 'fingerprint':
            return PLAIN_REASONS[reason.kind];
    }
}

;// CONCATENATED MODULE: ./src/report/markdown/selected.ts




/** Most names listed; more are counted. */
const MAX_NAMES = 10;
/** Says what was run and why, and what was not. */
function renderSelected(selected) {
    const unchanged = selected.filter((one) => one.kind === 'unchanged');
    const idle = unchanged.filter(({ fresh }) => fresh === null);
    const rows = [
        ...selected.flatMap((one) => one.kind === 'run'
            ? [
                `- ${nameCell(one.cell)}: ${one.reasons.map((reason) => (0,text_escape/* codeSpan */.SS)(describeRunReason(reason))).join(', ')}`,
            ]
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
    return (0,text_escape/* codeSpan */.SS)((0,format/* cellName */.I4)({ benchmark: benchmark.name, model: model.id }));
}

;// CONCATENATED MODULE: ./src/report/markdown/render-markdown.ts












/** Most bytes of a report: GitHub refuses comments above 65 536; the rest is for a marker and links. */
const MAX_BYTES = 60_000;
/** Most flips that are shown; all of them are in the results folder. */
const MAX_FLIPS = 20;
/** Characters enough to know a question by. */
const MAX_INPUT = 160;
/**
 * Renders the report as GitHub's Markdown, at most 60 000 bytes: the verdict first, then why, what it cost, and last
 * and folded the cases that flipped.
 */
function renderMarkdown({ comparison, run, gate, selected = [], notes = [] }) {
    const { cells } = comparison;
    const compared = cells.filter(report/* isCompared */.u);
    const sections = [
        paragraph(`## ${(0,headline/* headline */.P)(comparison, text_escape/* codeSpan */.SS)}`),
        list('', cells.filter(isWorthALine).map(renderCell)),
        list('**Next**\n', listNextSteps(comparison).map((step) => `- ${step}`)),
        ...renderSelected(selected),
        ...(compared.length > 0
            ? [table('', (0,tables/* comparisonTable */.Q)(cells.filter(isWorthALine))), paragraph(HOW_TO_READ)]
            : []),
        list('**Worth knowing**\n', [
            ...notes.map((note) => `- ${(0,text_escape/* markdownPhrase */.jV)(note)}`),
            ...(0,warnings/* listWarnings */.E)(comparison).map(({ cell, text }) => `- ${(0,text_escape/* codeSpan */.SS)(cell)}: ${(0,text_escape/* markdownPhrase */.jV)(text)}`),
        ]),
        ...(run === undefined || run.cells.length === 0 ? [] : [table('**This run**\n', (0,tables/* runTable */.c)(run, cells))]),
        paragraph(gate),
        ...cells.flatMap(renderCases),
    ];
    return `${fitSections(sections.filter(isFilled), MAX_BYTES - 1)}\n`;
}
/** The report as a file: the text of the comment. */
const summary = { file: 'summary.md', render: renderMarkdown };
const HOW_TO_READ = '<sub>Each case is compared with itself; the change is shown with its 95 % interval.<br>' +
    'p is the chance of such a change if nothing were different, counted over all cells together.</sub>';
/** Tells whether a cell has its own line; unchanged cells that found nothing share one. */
function isWorthALine({ verdict, cases }) {
    return verdict !== 'unchanged' || cases.fresh.length > 0;
}
function renderCell(cell) {
    return `- ${(0,headline/* mark */.G)(cell)} ${(0,text_escape/* codeSpan */.SS)((0,format/* cellName */.I4)(cell))}: ${(0,text_escape/* markdownPhrase */.jV)((0,reasons/* describeReason */.Gk)(cell))}`;
}
function renderCases(cell) {
    const { newlyFailing, newlyPassing, unstable, fresh, missing } = cell.cases;
    return [
        fold(cell, 'newly failing', newlyFailing, renderFlip),
        fold(cell, 'newly passing', newlyPassing, renderFlip),
        ...((0,report/* isCompared */.u)(cell) || cell.verdict === 'unchanged'
            ? [
                fold(cell, 'new or changed', fresh, renderFresh),
                fold(cell, 'missing', missing, ({ id, before }) => `- ${(0,text_escape/* codeSpan */.SS)(id)}: ${renderShown(before)}`),
                fold(cell, 'unstable: passing and failing on the same side', unstable, renderUnstable),
            ]
            : []),
    ].filter(isFilled);
}
function fold(cell, what, items, renderItem) {
    if (items.length === 0)
        return paragraph('');
    const shown = items.slice(0, MAX_FLIPS);
    const title = `<b>${(0,format/* plural */.LS)(items.length, 'case')} ${what}</b> · ${(0,text_escape/* htmlCode */.h8)((0,format/* cellName */.I4)(cell))}`;
    return {
        open: `<details><summary>${title}</summary>\n`,
        rows: shown.map(renderItem),
        close: (left) => {
            const rest = items.length - shown.length + left;
            return `${rest > 0 ? `\nand ${(0,format/* thousands */.oh)(rest)} more in the results folder\n` : ''}\n</details>`;
        },
    };
}
function renderFlip({ id, input, before, after }) {
    return [
        `- **${(0,text_escape/* codeSpan */.SS)(id)}**${input === null ? '' : `: ${(0,text_escape/* codeSpan */.SS)(input, MAX_INPUT)}`}`,
        `  - before: ${renderShown(before)}`,
        `  - now: ${renderShown(after)}`,
        ...listReasons(before, after),
    ].join('\n');
}
function listReasons(before, after) {
    if (after.explanation === null)
        return [];
    const was = before.explanation === null ? '' : `; before: ${(0,text_escape/* codeSpan */.SS)(before.explanation)}`;
    return [`  - why: ${(0,text_escape/* codeSpan */.SS)(after.explanation)}${was}`];
}
function renderFresh({ before, ...fresh }) {
    return before === null
        ? `- ${(0,text_escape/* codeSpan */.SS)(fresh.id)}: ${renderShown(fresh.after)}`
        : renderFlip({ ...fresh, before });
}
function renderUnstable({ id, before, after }) {
    return `- ${(0,text_escape/* codeSpan */.SS)(id)}: ${(0,flips/* describeShare */.r)(before)} → ${renderShown(after)}`;
}
function renderShown(shown) {
    const share = (0,flips/* describeShare */.r)(shown);
    return shown.output === null ? share : `${share}, ${(0,text_escape/* codeSpan */.SS)(shown.output)}`;
}
function isFilled({ open, rows }) {
    return open !== '' || rows.length > 0;
}


/***/ }),

/***/ 18991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ showProgress)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);


/** Time between progress lines of a long cell, where lines cannot be written over. */
const LINE_EVERY_MS = 10_000;
const REDRAW_EVERY_MS = 100;
/**
 * Gives a listener that tells on standard error how a run goes: on a terminal in one line that changes, else now and
 * then.
 */
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
                begin(cell, total, `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cell.cases.length, 'case')}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(total, 'request')}`);
                return;
            }
            case 'rematch_started': {
                const { requests, trials } = progress;
                begin(cell, requests, `asking again, ${trials} times each: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(requests, 'request')}`);
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
    return `${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(benchmark.name)} on ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(model.id)}`;
}
function describeRecord({ summary }) {
    const { pass_rate: rate = null, errored = 0 } = summary ?? {};
    const errors = errored > 0 ? `, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(errored, 'error')}` : '';
    return `${rate === null ? 'nothing scored' : `pass rate ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rate)}`}${errors}`;
}


/***/ }),

/***/ 45235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ buildUnaskedRecord),
/* harmony export */   YG: () => (/* binding */ buildCellRecord),
/* harmony export */   fD: () => (/* binding */ buildConfig)
/* harmony export */ });
/* harmony import */ var _evaluators_instruments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61496);
/* harmony import */ var _records_combine_trials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91021);
/* harmony import */ var _records_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50421);
/* harmony import */ var _records_summarize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7887);
/* harmony import */ var _score_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65202);





/** Gives the record of a cell from its results. */
function buildCellRecord(cell, deps, results) {
    const { benchmark, model, fingerprint, recipe, files, complete } = cell;
    return {
        benchmark_name: benchmark.name,
        model_id: model.id,
        timestamp: deps.startedAt.toISOString(),
        summary: (0,_records_summarize_js__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .e)(results),
        results,
        ...(0,_records_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactSetting */ .eu)({
            config: buildConfig(cell, deps),
            fingerprint,
            recipe,
            ...(Object.keys(files).length > 0 && { files }),
        }, deps.redact),
        complete,
    };
}
/** Gives the record of a cell whose model could not be asked at all: every case errored, and why. */
function buildUnaskedRecord(cell, deps, failure) {
    const [first, ...rest] = cell.cases;
    const outcome = (0,_records_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactOutcome */ .Ah)((0,_score_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .erroredOutcome */ .IR)(failure, 0), deps.redact);
    const unasked = (planned) => (0,_records_combine_trials_js__WEBPACK_IMPORTED_MODULE_3__/* .combineTrials */ .r)(planned, [outcome], deps.redact);
    const record = buildCellRecord(cell, deps, [unasked(first), ...rest.map(unasked)]);
    return { ...record, unmeasured: deps.redact(failure.words) };
}
/** Gives the settings in force, as a cell's record states them. */
function buildConfig({ benchmark, gate, statistics, evaluators, repeat, recipe, model }, { findEvaluator, instruments }) {
    return {
        thresholds: {
            ...(gate.minPassRate !== undefined && { min_pass_rate: gate.minPassRate }),
            ...(gate.maxLatencyMs !== undefined && { max_latency_ms: gate.maxLatencyMs }),
            ...(gate.regressionThreshold !== undefined && { regression_threshold: gate.regressionThreshold }),
        },
        statistics: { alpha: statistics.alpha, power: statistics.power, error_budget: statistics.errorBudget },
        evaluators: evaluators.map(({ name, settings }) => {
            const { version, needs = [] } = findEvaluator(name);
            const threshold = benchmark.thresholds === null ? null : (0,_score_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .passMark */ .pA)(name, benchmark.thresholds);
            return { name, version, settings, threshold, ...(0,_evaluators_instruments_js__WEBPACK_IMPORTED_MODULE_4__/* .identitiesOf */ .U)(needs, instruments) };
        }),
        benchmark_version: benchmark.version,
        repeat,
        model: recipe.model,
        ...(model.compareTo !== null && { compare_to: model.compareTo }),
    };
}


/***/ }),

/***/ 44411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Health)
/* harmony export */ });
/** Trials in a row that used up all their attempts before a model counts as down. */
const DEAD_TRIALS = 3;
/** Time that a model may answer nothing while requests fail, beyond the wait that it asked for. */
const SILENCE_MS = 180_000;
/** Time for one attempt after a wait that was asked for. */
const GRACE_MS = 60_000;
/** Tracks whether a model still answers, so that a dead one costs a few requests and minutes, not the whole plan. */
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
    /** Failure for which the model was given up; undefined while it is worth asking. */
    get gaveUp() {
        return this.#gaveUp;
    }
    /** Notes an answer. */
    answered() {
        this.#deadTrials = 0;
        this.#answeredMs = this.#clock();
        this.#silentUntilMs = this.#answeredMs + SILENCE_MS;
    }
    /**
     * Notes a failed attempt; a fatal one, or silence for too long, gives the model up. A rejection counts as an answer.
     */
    failed(error) {
        if (error.kind === 'rejected') {
            this.answered();
            return;
        }
        if (error.kind === 'fatal')
            this.#gaveUp ??= error.failure;
        const now = this.#clock();
        if (error.retryAfterMs !== null)
            this.#allowFor(error.retryAfterMs, now);
        if (now > this.#silentUntilMs)
            this.#gaveUp ??= {
                kind: error.failure.kind,
                words: `no answer for ${SILENCE_MS / 60_000} minutes: ${error.message}`,
            };
    }
    /** Allows for one wait. Waits that repeat do not add up: being told to come back each second is no answer. */
    #allowFor(waitMs, now) {
        const longest = this.#answeredMs + SILENCE_MS + waitMs + GRACE_MS;
        this.#silentUntilMs = Math.max(this.#silentUntilMs, Math.min(longest, now + waitMs + GRACE_MS));
    }
    /** Notes a trial that used up its attempts. */
    exhausted(error) {
        this.#deadTrials += 1;
        if (this.#deadTrials >= DEAD_TRIALS)
            this.#gaveUp ??= error.failure;
    }
}


/***/ }),

/***/ 14600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Scheduler)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70370);

/**
 * Runs one model's tasks, at most `concurrency` at once, and takes the next from its source only when there is room:
 * a million tasks cost no more memory than those in flight.
 */
class Scheduler {
    #limit;
    constructor(concurrency) {
        this.#limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(concurrency);
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


/***/ }),

/***/ 41585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ Trials)
});

// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(48488);
// EXTERNAL MODULE: ./src/records/redact.ts
var records_redact = __webpack_require__(50421);
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
/** Gives the next wait: the provider's own time, then a little jitter, so that not all requests come back at once. */
function waitMs({ retryAfterMs }, attempts) {
    const cap = retryAfterMs === null ? CAP_MS : CAP_AFTER_WAIT_MS;
    return (retryAfterMs ?? 0) + Math.random() * Math.min(cap, BASE_MS * 2 ** (attempts - 1));
}

// EXTERNAL MODULE: ./src/run/score-answer.ts
var score_answer = __webpack_require__(65202);
;// CONCATENATED MODULE: ./src/run/trials.ts




/** Asks one model, one trial at a time: the request with its retries, then the scores. */
class Trials {
    #shared;
    constructor(shared) {
        this.#shared = shared;
    }
    /** Gives the outcome of a trial; a failure to get an answer is an outcome too. */
    async run(cell, { case: item, prompt }, trial) {
        const { provider, health, spending, gate, redact, signal } = this.#shared;
        let sent = 0;
        const attempt = () => gate(() => {
            const stop = health.gaveUp ?? spending.findLimit();
            if (stop !== undefined)
                throw new provider_error/* ProviderError */.m('fatal', stop.words, { failureKind: stop.kind });
            sent += 1;
            spending.requests += 1;
            return provider.complete(prompt, trial);
        });
        const asked = await askUntilAnswered(attempt, health, signal);
        if (asked.status === 'failed')
            return (0,records_redact/* redactOutcome */.Ah)((0,score_answer/* erroredOutcome */.IR)(asked.error.failure, sent), redact);
        const { benchmark, model, evaluators } = cell;
        // Answers are scored as they came; keys are removed after that.
        const outcome = await (0,score_answer/* scoreAnswer */.V9)(item, asked.value, sent, {
            ...this.#shared,
            uses: evaluators,
            thresholds: benchmark.thresholds,
            price: model.price,
        });
        spending.add(asked.value.usage, outcome.cost_usd ?? 0, model.id);
        return (0,records_redact/* redactOutcome */.Ah)(outcome, redact);
    }
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

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


/***/ })

};
