export const id = 3420;
export const ids = [3420];
export const modules = {

/***/ 3420:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrate: () => (/* binding */ calibrate_calibrate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
// EXTERNAL MODULE: ./src/stats/normal.ts
var normal = __webpack_require__(72160);
// EXTERNAL MODULE: ./src/stats/sum.ts
var sum = __webpack_require__(7404);
;// CONCATENATED MODULE: ./src/stats/cohen-kappa.ts


/**
 * Gives Cohen's kappa (1960) of a square table of counts (row: one rater's category, column: the other's) with the
 * standard error of Fleiss, Cohen and Everitt (1969, Psychological Bulletin 72, formula 13) and the interval
 * kappa -+ 1.96 of them, kept within -1 to 1. Assumes items that do not depend on one another, and many: at perfect
 * agreement, and where one rater knows one category only, the error is 0 however few there are. Null where chance agrees
 * always: nothing was rated, or both raters know the same single category.
 */
function cohenKappa(table) {
    const rows = table.map(sum/* sum */.c);
    const columns = table.map((_row, index) => (0,sum/* sum */.c)(table.map((row) => row[index] ?? 0)));
    const n = (0,sum/* sum */.c)(rows);
    // Counts are whole numbers: agreement and chance are compared without rounding.
    const agreed = (0,sum/* sum */.c)(table.map((row, index) => row[index] ?? 0)) * n;
    const chance = (0,sum/* sum */.c)(rows.map((row, index) => row * (columns[index] ?? 0)));
    if (n * n === chance)
        return null;
    const kappa = (agreed - chance) / (n * n - chance);
    const standardError = errorOf(table, { rows, columns, n, po: agreed / n / n, pc: chance / n / n });
    const half = (0,normal/* normalQuantile */.Z)(0.975) * standardError;
    return { kappa, standardError, interval: [Math.max(-1, kappa - half), Math.min(1, kappa + half)] };
}
/** Gives formula 13 as the spread of each cell's term around its mean: the same number, and never below 0. */
function errorOf(table, { rows, columns, n, po, pc }) {
    const mean = po * pc - 2 * pc + po;
    const squares = table.flatMap((row, i) => row.map((count, j) => {
        // The chance of this row's category as a column, and of this column's as a row.
        const met = ((columns[i] ?? 0) + (rows[j] ?? 0)) / n;
        const term = (i === j ? 1 - pc : 0) - met * (1 - po);
        return (count / n) * (term - mean) ** 2;
    }));
    return Math.sqrt((0,sum/* sum */.c)(squares) / n) / (1 - pc) ** 2;
}

;// CONCATENATED MODULE: ./src/stats/confusion.ts
/** Gives the share of all that is judged rightly; null for none. */
function accuracy({ tp, fp, fn, tn }) {
    return share(tp + tn, tp + fp + fn + tn);
}
/** Gives the share of what was passed that should be; null where nothing was passed. */
function precision({ tp, fp }) {
    return share(tp, tp + fp);
}
/** Gives the share of what should pass that was passed, the sensitivity; null where nothing should. */
function recall({ tp, fn }) {
    return share(tp, tp + fn);
}
/** Gives the share of what should fail that was failed; null where nothing should. */
function specificity({ tn, fp }) {
    return share(tn, tn + fp);
}
/** Gives sensitivity + specificity - 1 (Youden 1950, Cancer 3); null where what should pass, or fail, is missing. */
function youden({ tp, fp, fn, tn }) {
    // Over whole numbers, so that it is 0 exactly where the test tells nothing.
    return share(tp * tn - fp * fn, (tp + fn) * (tn + fp));
}
function share(part, whole) {
    return whole === 0 ? null : part / whole;
}

;// CONCATENATED MODULE: ./src/stats/fit-threshold.ts

/**
 * Finds the threshold (a score passes that reaches it) with the largest sensitivity + specificity - 1 (Youden 1950) among
 * `usual` and all scores. Of several that are equally good it is `usual`, else the nearest to it, else the higher one.
 * The figures that it gives on the very labels it was fitted to are a little too good. Null where the labels are all of
 * one kind.
 */
function fitThreshold(items, usual) {
    const positives = items.filter(({ isPositive }) => isPositive).length;
    const negatives = items.length - positives;
    if (positives === 0 || negatives === 0)
        return null;
    const sorted = items.toSorted((a, b) => b.score - a.score);
    const candidates = [...new Set([usual, ...sorted.map(({ score }) => score)])].sort((a, b) => b - a);
    let best = null;
    let [at, tp, fp] = [0, 0, 0];
    for (const threshold of candidates) {
        for (let item = sorted[at]; item !== undefined && item.score >= threshold; item = sorted[at]) {
            if (item.isPositive)
                tp += 1;
            else
                fp += 1;
            at += 1;
        }
        const found = youden({ tp, fp, fn: positives - tp, tn: negatives - fp });
        if (found === null)
            continue;
        const next = { threshold, youden: found };
        if (best === null || isBetter(next, best, usual))
            best = next;
    }
    return best;
}
function isBetter(next, best, usual) {
    if (next.youden !== best.youden)
        return next.youden > best.youden;
    return distance(next.threshold, usual) < distance(best.threshold, usual);
}
/** Gives how far apart two scores are, without what rounding adds: 0.6 and 0.8 are equally far from 0.7. */
function distance(one, other) {
    return Math.round(Math.abs(one - other) * 1e9);
}
/** Counts how scores of at least a threshold agree with the labels. */
function confusionAt(items, threshold) {
    const count = (isPositive, passes) => items.filter((item) => item.isPositive === isPositive && item.score >= threshold === passes).length;
    return {
        tp: count(true, true),
        fp: count(false, true),
        fn: count(true, false),
        tn: count(false, false),
    };
}

;// CONCATENATED MODULE: ./src/stats/rogan-gladen.ts


/**
 * Gives the true rate behind the share that a test passed, by its sensitivity and specificity in a validation (Rogan and
 * Gladen 1978, American Journal of Epidemiology 107): (share + specificity - 1) / (sensitivity + specificity - 1). Its
 * variance counts that the share and both of these are estimates, and takes them for independent. Rate and interval
 * (rate -+ 1.96 standard errors, around the rate as it comes out) are kept within 0 to 1. Null where nothing was tested,
 * the validation lacks what should pass or fail, or the test tells nothing (sensitivity + specificity = 1).
 */
function roganGladen({ passed, tested }, validation) {
    const informed = youden(validation);
    const se = recall(validation);
    const sp = specificity(validation);
    if (tested === 0 || informed === null || informed === 0 || se === null || sp === null)
        return null;
    const share = passed / tested;
    const rate = (share + sp - 1) / informed;
    const { tp, fp, fn, tn } = validation;
    const variance = (share * (1 - share)) / tested +
        (rate ** 2 * se * (1 - se)) / (tp + fn) +
        ((1 - rate) ** 2 * sp * (1 - sp)) / (tn + fp);
    const half = ((0,normal/* normalQuantile */.Z)(0.975) * Math.sqrt(variance)) / Math.abs(informed);
    return { rate: within(rate), interval: [within(rate - half), within(rate + half)] };
}
function within(rate) {
    return Math.min(1, Math.max(0, rate));
}

;// CONCATENATED MODULE: ./src/stats/krippendorff-alpha.ts

/**
 * Gives Krippendorff's alpha of units, each with the values that any number of raters gave it (what is missing is left
 * out); alpha = 1 - observed / expected disagreement (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability). A
 * unit with fewer than two values says nothing. Null where no unit has two, or all values are the same: then nothing
 * could be told apart. The ordinal difference of two values is the one of their mid-ranks, so no pair of values is
 * listed, and time grows with the number of ratings.
 */
function krippendorffAlpha(units) {
    const paired = units.filter((unit) => unit.length > 1);
    const counts = countValues(paired.flat());
    if (counts.size < 2)
        return null;
    const n = (0,sum/* sum */.c)([...counts.values()]);
    const ranks = midRanks(counts);
    const nominal = {
        observed: (unit) => (unit.length ** 2 - (0,sum/* sum */.c)([...countValues(unit).values()].map((count) => count ** 2))) / 2,
        expected: (n ** 2 - (0,sum/* sum */.c)([...counts.values()].map((count) => count ** 2))) / 2,
    };
    const ordinal = {
        observed: (unit) => {
            const own = unit.map((value) => ranks.get(value) ?? 0);
            const middle = (0,sum/* sum */.c)(own) / own.length;
            return own.length * (0,sum/* sum */.c)(own.map((rank) => (rank - middle) ** 2));
        },
        // The mean of all mid-ranks is n / 2.
        expected: n * (0,sum/* sum */.c)([...counts].map(([value, count]) => count * ((ranks.get(value) ?? 0) - n / 2) ** 2)),
    };
    const alphaOf = ({ observed, expected }) => 1 - ((n - 1) * (0,sum/* sum */.c)(paired.map((unit) => observed(unit) / (unit.length - 1)))) / expected;
    return { nominal: alphaOf(nominal), ordinal: alphaOf(ordinal) };
}
/** Counts values, the smallest first. */
function countValues(values) {
    const counts = new Map();
    for (const value of values.toSorted((a, b) => a - b))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}
/** Gives how many values lie below each one, with half of those that are equal to it. */
function midRanks(counts) {
    let below = 0;
    return new Map([...counts].map(([value, count]) => {
        below += count;
        return [value, below - count / 2];
    }));
}

// EXTERNAL MODULE: ./src/domain/benchmark.ts
var benchmark = __webpack_require__(21779);
// EXTERNAL MODULE: ./src/records/failure.ts
var records_failure = __webpack_require__(82516);
// EXTERNAL MODULE: ./src/records/trials.ts
var trials = __webpack_require__(9317);
;// CONCATENATED MODULE: ./src/calibration/scored-answers.ts




/** Lists the answers that an evaluator scored, by the name of its scores. */
function listScored(records, evaluator) {
    const answers = [];
    const marks = new Set();
    let unscored = 0;
    for (const { benchmark_name: benchmark, model_id: model, config, results } of records)
        for (const result of results) {
            addMark(marks, result.evaluators ?? config?.evaluators ?? [], evaluator);
            for (const [index, outcome] of (0,trials/* trialsOf */.x)(result).entries()) {
                const score = scoreBy(outcome, evaluator);
                if (score === undefined)
                    continue;
                if (score === null || isWithoutAnswer(outcome))
                    unscored += 1;
                else
                    answers.push({
                        ...{ benchmark, model, id: result.test_id, trial: index + 1 },
                        score: roundScore(score),
                        outcome,
                    });
            }
        }
    const [passMark = defaults/* DEFAULT_PASS_MARK */.Cf] = marks.size === 1 ? marks : [];
    return { evaluator, records, answers, unscored, passMark };
}
/** Gives a number from 0 to 1 to as many places as count: what lies nearer together is the same to a person. */
function roundScore(score) {
    return Number(score.toFixed(9));
}
/** Gives an outcome's score by an evaluator: null where it could not score, undefined where it was not asked. */
function scoreBy({ scores = {} }, evaluator) {
    return Object.hasOwn(scores, evaluator) ? scores[evaluator] : undefined;
}
/** Tells whether what failed was the answer; where another evaluator waits or failed, this one's score stands. */
function isWithoutAnswer(outcome) {
    const failure = (0,records_failure/* failureOf */.g5)(outcome);
    return failure !== null && !(0,records_failure/* hasAnswer */.H1)(failure);
}
function addMark(marks, used, evaluator) {
    const own = used.find((one) => (0,benchmark/* scoreName */.Kv)(one) === evaluator);
    if (own !== undefined)
        marks.add(own.threshold ?? defaults/* DEFAULT_PASS_MARK */.Cf);
}

;// CONCATENATED MODULE: ./src/calibration/measure-alpha.ts


/**
 * Measures how far people agree among one another, by their marks as they gave them; where no answer has two labels, how
 * far the evaluator agrees with the one: by pass and fail where all labels are 0 or 1, else by score and label. Null
 * without labels.
 */
function measureAlpha({ byAnswer, distinct }, threshold) {
    const all = [...byAnswer].filter(([answer]) => distinct.has(answer));
    if (all.length === 0)
        return null;
    const shared = all.filter(([, ratings]) => ratings.length > 1);
    if (shared.length > 0)
        return {
            between: 'people',
            raters: new Set(shared.flatMap(([, ratings]) => ratings.map(({ rater }) => rater))).size,
            answers: shared.length,
            alpha: krippendorffAlpha(shared.map(([, ratings]) => ratings.map(({ value }) => roundScore(value)))),
        };
    const isPassFail = all.every(([, ratings]) => ratings.every(({ value }) => value === 0 || value === 1));
    const units = all.map(([{ score }, ratings]) => [
        isPassFail ? (score >= threshold ? 1 : 0) : score,
        ...ratings.map(({ value }) => roundScore(value)),
    ]);
    return { between: 'evaluator_and_label', raters: 2, answers: all.length, alpha: krippendorffAlpha(units) };
}

;// CONCATENATED MODULE: ./src/calibration/trust.ts
/** Kappa from which agreement is called substantial (Landis and Koch 1977, Biometrics 33). */
const SUBSTANTIAL = 0.6;
/** Fewest labels, and fewest that say pass or fail, whose intervals can be believed. */
const FEWEST = { labels: 30, ofEachKind: 10 };
/** Half of an interval of kappa that is narrow enough. */
const NARROW = 0.1;
/** Judges whether an evaluator can be trusted by its kappa, and how many labels it takes to say so. */
function judgeTrust({ confusion: { tp, fp, fn, tn }, kappa, }) {
    const [pass, fail] = [tp + fn, fp + tn];
    const count = pass + fail;
    const rarer = pass < fail ? { kind: 'pass', count: pass } : { kind: 'fail', count: fail };
    const isFew = count < FEWEST.labels || rarer.count < FEWEST.ofEachKind;
    const verdict = isFew ? 'unsure' : judge(kappa);
    const least = Math.max(FEWEST.labels, forEachKind(rarer.count, count));
    const wanted = verdict === 'unsure' ? Math.max(least, forNarrow(kappa, count)) : count;
    return { verdict, isFew, rarer, labelsNeeded: Math.max(0, wanted - count) };
}
function judge(kappa) {
    if (kappa === null)
        return 'unsure';
    const [low, high] = kappa.interval;
    if (low >= SUBSTANTIAL)
        return 'yes';
    return high < SUBSTANTIAL ? 'no' : 'unsure';
}
/** Gives how many labels have enough of the rarer kind, drawn as those so far. */
function forEachKind(rarer, count) {
    if (rarer === 0)
        return count + FEWEST.ofEachKind;
    return rarer >= FEWEST.ofEachKind ? count : Math.ceil((FEWEST.ofEachKind * count) / rarer);
}
/** Gives how many labels make the interval narrow, or clear of what is called substantial, at the same kappa. */
function forNarrow(kappa, count) {
    if (kappa === null)
        return count;
    const half = (kappa.interval[1] - kappa.interval[0]) / 2;
    return Math.ceil(count * (half / Math.max(NARROW, Math.abs(kappa.kappa - SUBSTANTIAL))) ** 2);
}

;// CONCATENATED MODULE: ./src/calibration/calibrate.ts








/**
 * Holds an evaluator's scores against what people say of the same answers. People say that an answer is good where more
 * of them mark it with at least 0.7 than with less. The threshold is the given one, else the one that fits best.
 */
function calibrate(scored, ratings, given) {
    const { answers, passMark } = scored;
    const labelled = answers.filter((answer) => ratings.byAnswer.has(answer));
    // The same text again, in another trial or by another model, would count one label several times.
    const distinct = labelled.filter((answer) => ratings.distinct.has(answer));
    const items = distinct.flatMap((answer) => {
        const isPositive = decide(ratings.byAnswer.get(answer) ?? []);
        return isPositive === null ? [] : [{ score: answer.score, isPositive }];
    });
    const fitted = given === undefined ? fitThreshold(items, roundScore(passMark)) : null;
    const threshold = fitted?.threshold ?? roundScore(given ?? passMark);
    const agreement = agreeAt(items, threshold);
    const rateOf = (some) => ratePassed(some, agreement);
    return {
        evaluator: scored.evaluator,
        unscored: scored.unscored,
        labelled: labelled.length,
        split: distinct.length - items.length,
        repeated: labelled.length - distinct.length,
        leftOut: ratings.leftOut,
        coverage: answers.length === 0 ? null : labelled.length / answers.length,
        isFitted: fitted !== null,
        agreement,
        atPassMark: agreeAt(items, roundScore(passMark)),
        alpha: measureAlpha(ratings, threshold),
        rate: rateOf(answers),
        cells: [
            ...Map.groupBy(answers, ({ benchmark, model }) => JSON.stringify([benchmark, model])).values(),
        ].flatMap((some) => {
            const [first] = some;
            return first === undefined ? [] : [{ benchmark: first.benchmark, model: first.model, ...rateOf(some) }];
        }),
        trust: judgeTrust(agreement),
    };
}
/** Tells whether people say that an answer is good; null where as many say so as do not. */
function decide(ratings) {
    const good = ratings.filter(({ value }) => roundScore(value) >= defaults/* DEFAULT_PASS_MARK */.Cf).length;
    return 2 * good === ratings.length ? null : 2 * good > ratings.length;
}
function agreeAt(items, threshold) {
    const confusion = confusionAt(items, threshold);
    const { tp, fp, fn, tn } = confusion;
    return {
        threshold,
        confusion,
        accuracy: accuracy(confusion),
        precision: precision(confusion),
        recall: recall(confusion),
        kappa: cohenKappa([
            [tp, fp],
            [fn, tn],
        ]),
    };
}
function ratePassed(answers, { threshold, confusion }) {
    const tested = answers.length;
    const passed = answers.filter(({ score }) => score >= threshold).length;
    return {
        scored: tested,
        raw: tested === 0 ? null : passed / tested,
        corrected: roganGladen({ passed, tested }, confusion),
    };
}

// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/text/quote.ts
var quote = __webpack_require__(55383);
;// CONCATENATED MODULE: ./src/calibration/choose-evaluator.ts





/** Evaluator whose scores are what people say: nothing to be held against people. */
const PEOPLE = 'human';
/**
 * Gives the evaluator whose scores are held against labels: the named one, else the only one, else the only judge. None,
 * or several to choose from, is a UserError that lists them.
 */
function chooseEvaluator(records, named) {
    const names = namesOfScores(records);
    if (names.length === 0)
        throw (0,problem.userError)('the results hold no scores: there is nothing to calibrate');
    if (named !== undefined) {
        if (names.includes(named))
            return named;
        throw (0,problem.userError)(`--evaluator ${(0,quote/* quote */.h)(named)} has no scores in the results${(0,nearest/* suggest */.Z)(named, names)}`);
    }
    const machines = names.filter((name) => name !== PEOPLE);
    const judges = machines.filter((name) => isJudge(records, name));
    const [only, ...others] = judges.length > 0 ? judges : machines;
    if (only !== undefined && others.length === 0)
        return only;
    throw (0,problem.userError)(`the results hold several scores, ${names.map(quote/* quote */.h).join(', ')}: say which with --evaluator`);
}
/** Lists the names of all scores, in the order in which they first come. */
function namesOfScores(records) {
    const names = new Set();
    for (const { results } of records)
        for (const result of results)
            for (const { scores = {} } of (0,trials/* trialsOf */.x)(result))
                for (const name of Object.keys(scores))
                    names.add(name);
    return [...names];
}
function isJudge(records, name) {
    return records.some(({ config, results }) => [config?.evaluators, ...results.map(({ evaluators }) => evaluators)].some((used) => used?.some((one) => one.name === 'llm_judge' && (0,benchmark/* scoreName */.Kv)(one) === name)));
}

// EXTERNAL MODULE: ./src/records/ballots/in-force.ts
var in_force = __webpack_require__(90737);
// EXTERNAL MODULE: ./src/records/ballots/list-answers.ts
var list_answers = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/calibration/ratings.ts
/** Collects what people say of answers; each says one thing of each. */
class RatingsOf {
    #byAnswer = new Map();
    #distinct = new Set();
    #leftOut = { unknown: 0, otherAnswer: 0 };
    /** Adds a rating of answers that are the same text; false where its rater has rated one of them already. */
    add([first, ...same], { rater, value }) {
        this.#distinct.add(first);
        let isNew = true;
        for (const answer of [first, ...same]) {
            const known = this.#byAnswer.get(answer) ?? [];
            isNew &&= !known.some((rating) => rating.rater === rater);
            known.push({ rater, value });
            this.#byAnswer.set(answer, known);
        }
        return isNew;
    }
    /** Counts a label that is of no scored answer. */
    leaveOut(why) {
        this.#leftOut[why] += 1;
    }
    /** Gives all that was collected. */
    give() {
        return { byAnswer: this.#byAnswer, distinct: this.#distinct, leftOut: { ...this.#leftOut } };
    }
}

;// CONCATENATED MODULE: ./src/calibration/match-ballots.ts



/** Gives each scored answer the ballots in force that belong to it; those of other answers are left out and counted. */
function matchBallots(ballots, { records, answers }) {
    const hashes = new Map();
    for (const record of records) {
        const { benchmark_name: benchmark, model_id: model } = record;
        for (const { item, trial, hash } of (0,list_answers/* listAnswers */.o)(record))
            hashes.set(nameOf({ benchmark, model, id: item.id, trial }), hash);
    }
    const byHash = Map.groupBy(answers, (answer) => hashes.get(nameOf(answer)));
    const ratings = new RatingsOf();
    for (const { answer, rater, score } of (0,in_force/* keepInForce */.g)(ballots)) {
        const [first, ...same] = byHash.get(answer) ?? [];
        if (first === undefined)
            ratings.leaveOut('unknown');
        else
            ratings.add([first, ...same], { rater: (0,in_force/* raterKey */.YG)(rater), value: score });
    }
    return ratings.give();
}
function nameOf({ benchmark, model, id, trial, }) {
    return JSON.stringify([benchmark, model, id, trial]);
}

// EXTERNAL MODULE: ./src/text/csv.ts
var csv = __webpack_require__(13339);
// EXTERNAL MODULE: ./src/text/problem-tally.ts
var problem_tally = __webpack_require__(61543);
;// CONCATENATED MODULE: ./src/calibration/match-labels.ts





/**
 * Gives each scored answer the labels that are meant for it. A label whose case has several answers must say which,
 * unless they are the same text; one with the text of another answer than the results hold, say of an earlier run, is
 * left out and counted. Two labels by one rater for one answer are a UserError.
 */
function matchLabels(labels, answers) {
    const byId = Map.groupBy(answers, ({ id }) => id);
    const tally = new problem_tally/* ProblemTally */.I('label');
    const ratings = new RatingsOf();
    for (const label of labels) {
        const named = (byId.get(label.id) ?? []).filter((answer) => isNamed(answer, label));
        const meant = named.filter(({ outcome }) => isSameText(label.answer, outcome.output));
        const [first, ...others] = meant;
        if (first === undefined) {
            ratings.leaveOut(named.length === 0 ? 'unknown' : 'otherAnswer');
            continue;
        }
        const isOne = others.every(({ outcome }) => isKnownSame(outcome.output, first.outcome.output));
        const { place } = label;
        if (!isOne) {
            tally.add('several', () => ({ message: explainSeveral(label.id, meant), place }));
            continue;
        }
        if (!ratings.add([first, ...others], label))
            tally.add('twice', () => ({ message: explainTwice(label), place }));
    }
    const problems = tally.list();
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return ratings.give();
}
function isNamed(answer, label) {
    return ['benchmark', 'model', 'trial'].every((name) => label[name] === undefined || label[name] === answer[name]);
}
/** Tells whether a label that names a text is for this one; spreadsheets change ends of lines, and formulas. */
function isSameText(named, output) {
    if (named === undefined || output === null || output === undefined)
        return true;
    const plain = (text) => text.replaceAll(/\r\n?/g, '\n').trim();
    return plain(named) === plain(output) || plain(named) === plain((0,csv/* cellText */.I)(output));
}
function isKnownSame(one, other) {
    return typeof one === 'string' && one === other;
}
function explainSeveral(id, meant) {
    const differing = ['benchmark', 'model', 'trial'].filter((name) => new Set(meant.map((answer) => answer[name])).size > 1);
    const columns = differing.map((name) => `\`${name}\``).join(' and ');
    return `the case ${(0,quote/* quote */.h)(id)} has ${meant.length} answers in the results: say which by a column ${columns}`;
}
function explainTwice({ id, rater }) {
    const by = rater === '' ? ': a column `rater` tells people apart' : ` by ${(0,quote/* quote */.h)(rater)}`;
    return `an answer to ${(0,quote/* quote */.h)(id)} is labelled twice${by}`;
}

// EXTERNAL MODULE: ./src/benchmarks/cases-file/formats.ts + 1 modules
var formats = __webpack_require__(75696);
// EXTERNAL MODULE: ./src/benchmarks/cases-file/read-cases-file.ts + 5 modules
var read_cases_file = __webpack_require__(72700);
// EXTERNAL MODULE: ./src/domain/json.ts
var json = __webpack_require__(97504);
// EXTERNAL MODULE: ./src/text/reach.ts
var reach = __webpack_require__(92960);
;// CONCATENATED MODULE: ./src/calibration/read-label.ts
const WORDS = {
    yes: 1,
    no: 0,
    pass: 1,
    fail: 0,
    true: 1,
    false: 0,
};
const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/i;
/** Gives what a label says from 0 (bad) to 1 (good); undefined where it is none. */
function readLabel(written) {
    const word = written.trim().toLowerCase();
    if (Object.hasOwn(WORDS, word))
        return WORDS[word];
    const value = NUMBER.test(word) ? Number(word) : Number.NaN;
    return value >= 0 && value <= 1 ? value : undefined;
}

;// CONCATENATED MODULE: ./src/calibration/read-labels.ts









/** Names of each column; those of results.csv and of results files too, so that an export can be labelled as it is. */
const NAMES = {
    id: ['id', 'case', 'test_id'],
    label: ['label'],
    rater: ['rater'],
    benchmark: ['benchmark', 'benchmark_name'],
    model: ['model', 'model_id'],
    trial: ['trial'],
    answer: ['answer', 'output'],
};
/**
 * Reads a file of labels (CSV, TSV, JSON, JSON lines, YAML, packed or not) with a row an answer: which case, and whether
 * its answer is good. A row without a label waits for one, and is passed over. All that does not fit is a UserError by
 * its line.
 */
function readLabels(file, shownAs) {
    const site = { path: file, reach: reach/* ANYWHERE */.eY, shownAs, place: { file: shownAs } };
    if (!formats/* TABLE_ENDINGS */.CA.includes((0,formats/* endingOf */.z6)(file)))
        throw (0,problem.userError)(`a file of labels is named ${formats/* TABLE_ENDINGS */.CA.join(', ')}, or one of these and .gz`, site.place);
    const text = (0,read_cases_file/* readRows */.a)(site);
    const delimiter = (0,formats/* endingOf */.z6)(file) === '.csv' ? { delimiter: guessDelimiter(text) } : {};
    const table = (0,formats/* findParser */.Hz)({ file: external_node_path_default().basename(file), ...delimiter }, site.place)(text, shownAs);
    if (table.rows.length === 0 && !table.holdsCells)
        return [];
    const columns = findColumns(table);
    const tally = new problem_tally/* ProblemTally */.I('row');
    const labels = table.rows.flatMap(({ value, place }) => {
        const note = (kind, message) => {
            tally.add(kind, () => ({ message, place }));
            return [];
        };
        const cells = readCells(value, columns);
        if (cells.label === undefined)
            return [];
        if (cells.id === undefined)
            return note('id', 'a row with a label needs an id');
        const score = readLabel(cells.label);
        if (score === undefined)
            return note('label', explainLabel(cells.label));
        const { trial: written, id, rater = '', benchmark, model, answer } = cells;
        const trial = written === undefined ? undefined : Number(written);
        if (trial !== undefined && !(Number.isInteger(trial) && trial > 0))
            return note('trial', `\`trial\` is a whole number from 1, found ${(0,quote/* quote */.h)(written ?? '')}`);
        return [
            {
                ...{ id, value: score, rater, place },
                ...(benchmark !== undefined && { benchmark }),
                ...(model !== undefined && { model }),
                ...(trial !== undefined && { trial }),
                ...(answer !== undefined && { answer }),
            },
        ];
    });
    const problems = tally.list();
    if (problems.length > 0)
        throw new problem.UserError(problems);
    return labels;
}
function explainLabel(found) {
    return `a label is yes or no, pass or fail, true or false, or a number from 0 to 1, found ${(0,quote/* quote */.h)(found)}`;
}
/** Gives what parts the cells: what stands most often in the header, as spreadsheets of some languages write `;`. */
function guessDelimiter(text) {
    const [header = ''] = text.split(/\r?\n/, 1);
    const count = (one) => header.split(one).length;
    return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}
/** Finds the columns, whatever the case of their letters. */
function findColumns({ columns, place }) {
    const find = (name) => {
        for (const wanted of NAMES[name]) {
            const found = columns.find((column) => column.trim().toLowerCase() === wanted);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    const found = {
        id: find('id'),
        label: find('label'),
        rater: find('rater'),
        benchmark: find('benchmark'),
        model: find('model'),
        trial: find('trial'),
        answer: find('answer'),
    };
    const missing = ['id', 'label'].filter((name) => found[name] === undefined);
    if (missing.length === 0)
        return found;
    const wanted = missing
        .map((name) => NAMES[name].map((one) => `\`${one}\``).join(' or '))
        .join(', and none ');
    const known = columns.slice(0, 30).map(quote/* quote */.h).join(', ');
    throw (0,problem.userError)(`there is no column ${wanted}; there are ${known === '' ? 'no columns' : known}`, place);
}
/** Gives what a row holds, as text; undefined where there is nothing. */
function readCells(row, columns) {
    const read = (name) => {
        const column = columns[name];
        if (column === undefined || !(0,json/* isMapping */.p)(row) || !Object.hasOwn(row, column))
            return undefined;
        const value = row[column];
        if (value === null || value === undefined)
            return undefined;
        const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
        if (name === 'answer')
            return text;
        return text.trim() === '' ? undefined : text.trim();
    };
    return {
        id: read('id'),
        label: read('label'),
        rater: read('rater'),
        benchmark: read('benchmark'),
        model: read('model'),
        trial: read('trial'),
        answer: read('answer'),
    };
}

// EXTERNAL MODULE: ./src/compare/past.ts
var past = __webpack_require__(48539);
// EXTERNAL MODULE: ./src/records/answers-once.ts
var answers_once = __webpack_require__(31827);
// EXTERNAL MODULE: ./src/records/ballots/ballot-site.ts
var ballot_site = __webpack_require__(55412);
// EXTERNAL MODULE: ./src/records/ballots/read-ballots.ts + 1 modules
var read_ballots = __webpack_require__(15456);
// EXTERNAL MODULE: ./src/records/cell-key.ts
var cell_key = __webpack_require__(9098);
// EXTERNAL MODULE: ./src/records/order.ts
var order = __webpack_require__(87506);
;// CONCATENATED MODULE: ./src/report/calibration/calibration-json.ts
/** The schema of a calibration as JSON (docs/calibration.md). */
const SCHEMA = 'llm-bench/calibration/1';
/** Builds the object that `calibrate --json` prints; what does not exist is null. */
function buildCalibrationJson(found) {
    const { agreement, alpha, rate, cells, trust } = found;
    const [only, ...others] = cells;
    const isOne = only !== undefined && others.length === 0;
    return {
        schema: SCHEMA,
        evaluator: found.evaluator,
        benchmark: isOne ? only.benchmark : null,
        model: isOne ? only.model : null,
        scored: rate.scored,
        unscored: found.unscored,
        labelled: found.labelled,
        split: found.split,
        repeated: found.repeated,
        labels_left_out: { unknown: found.leftOut.unknown, other_answer: found.leftOut.otherAnswer },
        coverage: found.coverage,
        ...buildAgreement(agreement),
        alpha_nominal: alpha?.alpha?.nominal ?? null,
        alpha_ordinal: alpha?.alpha?.ordinal ?? null,
        alpha_between: alpha === null ? null : { who: alpha.between, raters: alpha.raters, answers: alpha.answers },
        threshold: agreement.threshold,
        threshold_fitted: found.isFitted,
        at_pass_mark: { threshold: found.atPassMark.threshold, ...buildAgreement(found.atPassMark) },
        ...buildRate(rate),
        cells: cells.map((cell) => ({
            benchmark: cell.benchmark,
            model: cell.model,
            scored: cell.scored,
            ...buildRate(cell),
        })),
        trust: trust.verdict,
        labels_needed: trust.labelsNeeded,
    };
}
function buildAgreement({ accuracy, precision, recall, confusion, kappa }) {
    const { tp, fp, fn, tn } = confusion;
    return {
        accuracy,
        precision,
        recall,
        confusion: { tp, fp, fn, tn },
        kappa: kappa?.kappa ?? null,
        kappa_interval: kappa?.interval ?? null,
    };
}
function buildRate({ raw, corrected }) {
    return {
        raw_rate: raw,
        corrected_rate: corrected?.rate ?? null,
        corrected_interval: corrected?.interval ?? null,
    };
}

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/terminal/table.ts
var terminal_table = __webpack_require__(4647);
// EXTERNAL MODULE: ./src/report/terminal/screen.ts
var terminal_screen = __webpack_require__(86319);
;// CONCATENATED MODULE: ./src/report/calibration/render-calibration.ts





/** Words for a kappa of at least so much (Landis and Koch 1977). */
const render_calibration_WORDS = [
    [0.8, 'almost perfect'],
    [0.6, 'substantial'],
    [0.4, 'moderate'],
    [0.2, 'fair'],
    [0, 'slight'],
    [-1, 'worse than chance'],
];
/** Renders a calibration in words that a team understands. */
function renderCalibration(found, screen = terminal_screen/* PLAIN */.tZ) {
    const { agreement, rate } = found;
    const name = (0,text_escape/* plainText */.wh)(found.evaluator);
    const parts = [
        describeLabels(found, name),
        ...(compared(agreement) === 0 ? [] : [describeAgreement(found, name), confusionTable(found, screen)]),
        ...describeAlpha(found, name),
        [
            ...found.cells.map((cell) => describeRate(cell, found.cells.length > 1 ? `${render_calibration_nameOf(cell)}: ` : '')),
            ...(found.cells.length > 1 ? [describeRate(rate, 'All: ')] : []),
        ].join('\n'),
        describeTrust(found, name),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function render_calibration_nameOf(cell) {
    return (0,text_escape/* plainText */.wh)((0,format/* cellName */.I4)(cell));
}
function compared({ confusion: { tp, fp, fn, tn } }) {
    return tp + fp + fn + tn;
}
function describeLabels({ rate, labelled, split, repeated, leftOut, unscored, cells }, name) {
    const [only, ...others] = cells;
    const where = only === undefined ? '' : others.length === 0 ? `, ${render_calibration_nameOf(only)}` : `, ${(0,format/* plural */.LS)(cells.length, 'cell')}`;
    const notes = [
        ...(unscored > 0 ? [`${(0,format/* plural */.LS)(unscored, 'answer')} without a score`] : []),
        ...(split > 0 ? [`${(0,format/* plural */.LS)(split, 'answer')} on which people are split, held against nothing`] : []),
        ...(repeated > 0 ? [`${(0,format/* plural */.LS)(repeated, 'answer')} with the same text as another, counted once`] : []),
        ...(leftOut.unknown > 0 ? [`${(0,format/* plural */.LS)(leftOut.unknown, 'label')} of no scored answer`] : []),
        ...(leftOut.otherAnswer > 0
            ? [`${(0,format/* plural */.LS)(leftOut.otherAnswer, 'label')} of another text than the results hold`]
            : []),
    ];
    const head = `${name}${where}: ${(0,format/* thousands */.oh)(labelled)} of ${(0,format/* plural */.LS)(rate.scored, 'scored answer')} ${labelled === 1 || rate.scored === 1 ? 'has' : 'have'} a label`;
    return [head, ...notes.map((note) => `  ${note}`)].join('\n');
}
function describeAgreement(found, name) {
    const { agreement } = found;
    const { confusion: { tp, tn }, kappa, precision, recall, } = agreement;
    const count = compared(agreement);
    const lines = [
        `${name} agrees with people on ${(0,format/* thousands */.oh)(tp + tn)} of ${(0,format/* plural */.LS)(count, 'answer')}${agreement.accuracy === null ? '' : ` (${(0,format/* percent */.KN)(agreement.accuracy)})`}.`,
        kappa === null
            ? 'Beyond chance: nothing can be said, for both know one kind only.'
            : `Beyond chance: kappa ${figure(kappa.kappa)} (${figure(kappa.interval[0])} to ${figure(kappa.interval[1])}), ${wordOf(kappa.kappa)}.`,
        ...(precision === null ? [] : [`Of what it passes, people pass ${(0,format/* percent */.KN)(precision)} (precision).`]),
        ...(recall === null ? [] : [`Of what people pass, it passes ${(0,format/* percent */.KN)(recall)} (recall).`]),
        describeThreshold(found),
    ];
    return lines.join('\n');
}
function describeThreshold({ agreement: { threshold }, atPassMark, isFitted }) {
    const it = `It passes what scores ${threshold} or more`;
    if (atPassMark.threshold === threshold)
        return `${it}, the pass mark of the results${isFitted ? '; no other fits these labels better' : ''}.`;
    const { accuracy, kappa } = atPassMark;
    const beside = [
        `At the pass mark of the results, ${atPassMark.threshold}, it agrees on ${accuracy === null ? format/* NONE */.x3 : (0,format/* percent */.KN)(accuracy)}`,
        ...(kappa === null ? [] : [` (kappa ${figure(kappa.kappa)})`]),
    ];
    const fitted = isFitted
        ? ': the threshold that fits these labels best, and fitted to them it looks a little better than it is'
        : '';
    return `${it}${fitted}.\n${beside.join('')}.`;
}
function confusionTable({ agreement: { confusion } }, screen) {
    const { tp, fp, fn, tn } = confusion;
    const table = {
        columns: [
            { title: '', kind: 'word' },
            { title: 'people: pass', kind: 'figure' },
            { title: 'people: fail', kind: 'figure' },
        ],
        rows: [
            ['scored: pass', (0,format/* thousands */.oh)(tp), (0,format/* thousands */.oh)(fp)],
            ['scored: fail', (0,format/* thousands */.oh)(fn), (0,format/* thousands */.oh)(tn)],
        ],
    };
    return (0,terminal_table/* renderTable */.b)(table, screen);
}
function describeAlpha({ alpha }, name) {
    if (alpha === null)
        return [];
    const who = alpha.between === 'people' ? `${(0,format/* thousands */.oh)(alpha.raters)} people` : `${name} and the labels`;
    const values = alpha.alpha === null
        ? 'nothing can be said, for all marks are the same'
        : `Krippendorff's alpha ${figure(alpha.alpha.nominal)} (nominal), ${figure(alpha.alpha.ordinal)} (ordinal)`;
    return [`Between ${who}, on ${(0,format/* plural */.LS)(alpha.answers, 'answer')}: ${values}.`];
}
function describeRate({ raw, corrected }, head) {
    const was = `${head}pass rate ${raw === null ? format/* NONE */.x3 : (0,format/* percent */.KN)(raw)} as scored`;
    const is = corrected === null
        ? 'it cannot be corrected by these labels'
        : `${(0,format/* percent */.KN)(corrected.rate)} (${(0,format/* percentRange */.nC)(corrected.interval)}) corrected for the errors that the labels show`;
    const text = `${was}; ${is}.`;
    return head === '' ? `P${text.slice(1)}` : text;
}
function describeTrust({ trust, agreement }, name) {
    const { verdict, isFew, rarer, labelsNeeded } = trust;
    const lines = [`Can ${name} be trusted? ${ANSWERS[verdict](trust)}`];
    if (isFew && compared(agreement) >= FEWEST.labels)
        lines.push(`Warning: only ${(0,format/* thousands */.oh)(rarer.count)} ${rarer.count === 1 ? 'label says' : 'labels say'} ${rarer.kind}; ${FEWEST.ofEachKind} of each kind are the least. Label answers that it ${rarer.kind === 'pass' ? 'passes' : 'fails'}, too.`);
    else if (isFew)
        lines.push(`Warning: fewer than ${FEWEST.labels} labels (${compared(agreement)}) are too few to tell.`);
    if (labelsNeeded > 0)
        lines.push(`About ${(0,format/* plural */.LS)(labelsNeeded, 'more label')} would tell.`);
    return lines.join('\n');
}
const ANSWERS = {
    yes: () => `Yes: its agreement with people is substantial, chance apart (all of kappa's interval is from ${SUBSTANTIAL}).`,
    no: () => `No: its agreement with people is not substantial (all of kappa's interval is below ${SUBSTANTIAL}).`,
    unsure: ({ isFew }) => isFew
        ? 'That cannot be told yet.'
        : `That cannot be told yet: kappa's interval is not clear of ${SUBSTANTIAL}.`,
};
function wordOf(kappa) {
    return render_calibration_WORDS.find(([from]) => kappa >= from)?.[1] ?? 'worse than chance';
}
function figure(value) {
    return value.toFixed(2).replace(/^-0\.00$/, '0.00');
}

// EXTERNAL MODULE: ./src/text/plural.ts
var plural = __webpack_require__(80573);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
// EXTERNAL MODULE: ./src/commands/ballots.ts + 2 modules
var ballots = __webpack_require__(15584);
// EXTERNAL MODULE: ./src/commands/choose-cells.ts
var choose_cells = __webpack_require__(86465);
// EXTERNAL MODULE: ./src/commands/look-back.ts
var look_back = __webpack_require__(54207);
;// CONCATENATED MODULE: ./src/commands/calibrate.ts
























/** `llm-bench calibrate RESULTS`: says how far an evaluator's scores agree with what people say of the same answers. */
async function calibrate_calibrate(args, io) {
    const threshold = (0,commands_arguments/* shareOf */.tC)(args, 'threshold');
    const match = readPeople(args, io);
    const [named = ''] = args.positionals;
    const scored = await readScored(args, external_node_path_default().resolve(io.cwd, named), io);
    const ratings = match(scored);
    const found = calibrate(scored, ratings, threshold);
    io.out(args.flags.has('json')
        ? `${(0,text_escape/* jsonText */.s$)(buildCalibrationJson(found), 2)}\n`
        : renderCalibration(found, io.screen));
    return 0;
}
/** Reads what people say; gives what finds the answers that they say it of. */
function readPeople(args, { cwd }) {
    const labels = (0,commands_arguments/* valueOf */.RP)(args, 'labels');
    const named = args.values.get('ballots');
    if (labels !== undefined && named !== undefined)
        throw (0,problem.userError)('--labels and --ballots exclude one another');
    if (labels !== undefined) {
        const all = readLabels(external_node_path_default().resolve(cwd, labels), labels);
        return ({ answers }) => checkMatched(matchLabels(all, answers), 'label', labels);
    }
    const sites = listBallotSites(args, cwd);
    const ballots = sites.flatMap(({ path: file, reach, shownAs }) => (0,read_ballots/* readBallots */.e)(file, reach, shownAs));
    const shown = sites.map(({ shownAs }) => shownAs).join(', ');
    return (scored) => checkMatched(matchBallots(ballots, scored), 'ballot', shown);
}
function listBallotSites(args, cwd) {
    const named = args.values.get('ballots');
    const workspace = (0,reach/* localWorkspace */.rL)(cwd);
    if (named !== undefined)
        return named.map((one) => ({ ...(0,ballot_site/* placeBallots */.B)(one, workspace), reach: workspace.named }));
    const site = (0,ballots/* chooseBallots */.H2)(args, { cwd });
    if (!(0,external_node_fs_.existsSync)(site.path))
        throw (0,problem.userError)('calibrate needs what people say: --labels FILE, or --ballots FILE');
    return [site];
}
/** Reads the newest answers of each chosen cell that hold scores by the evaluator. */
async function readScored(args, named, { signal }) {
    // Of records that hold the same scores only the newest is kept.
    const kept = new Map();
    const add = (record) => {
        const key = JSON.stringify([(0,cell_key/* keyOfRecord */.Sy)(record), (0,answers_once/* isRun */.y)(record), namesOfScores([record])]);
        const known = kept.get(key);
        kept.set(key, (0,order/* newest */.BP)(known === undefined ? [record] : [known, record]) ?? record);
    };
    const problems = await (0,look_back/* readAll */.y)([named], add, { signal });
    if (problems.length > 0)
        throw new problem.UserError(problems);
    const chosen = (0,choose_cells/* chooseCells */.T)(args, [...kept.values()]);
    const evaluator = chooseEvaluator(chosen, (0,commands_arguments/* valueOf */.RP)(args, 'evaluator'));
    const holding = chosen.filter((record) => namesOfScores([record]).includes(evaluator));
    return listScored((0,past/* findNewestRuns */.y7)(holding), evaluator);
}
/** Gives ratings; where there are some and none is of an answer, a mistake that would look like none at all is a UserError. */
function checkMatched(ratings, what, file) {
    const { unknown, otherAnswer } = ratings.leftOut;
    if (ratings.byAnswer.size > 0 || unknown + otherAnswer === 0)
        return ratings;
    const none = what === 'label' ? 'no case of that id has a score' : 'they are of other answers, say of an earlier run';
    const why = otherAnswer > 0
        ? `of other texts than the results hold, say of an earlier run: ${(0,plural/* plural */.LS)(otherAnswer, 'label')}`
        : none;
    throw (0,problem.userError)(`none of its ${(0,plural/* plural */.LS)(unknown + otherAnswer, what)} is of a scored answer: ${why}`, {
        file,
    });
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
        for (const [index, outcome] of (0,_trials_js__WEBPACK_IMPORTED_MODULE_3__/* .trialsOf */ .x)(result).entries()) {
            const text = textOf(outcome, withReasoning);
            if (text !== null)
                yield { hash: (0,_hash_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .hashAnswer */ .l)(item, text), item, text, trial: index + 1 };
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

/***/ 13339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cellText),
/* harmony export */   z: () => (/* binding */ csvLine)
/* harmony export */ });
/** Most characters of a cell in the spreadsheets that people use; what is longer spills into other cells. */
const MAX_CELL = 32_767;
/** Beginnings by which a spreadsheet takes a cell for a formula, also as East Asian keyboards write them. */
const FORMULA = /^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
/** Control characters beside tab and ends of lines: some readers stop at them. */
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
/** Texts that stay as they are, as most do; to find that out by all that is done to others takes longer. */
const PLAIN = /^[0-9A-Za-z][ !#-+\--:<-~]*(?<! )$/;
/** Separators of any locale, quotes, ends of lines, and white space at an end, which readers drop. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;
/**
 * Gives a line of CSV (RFC 4180). A text that a spreadsheet would take for a formula begins with `'`, as OWASP advises;
 * one that is longer than a spreadsheet's cell is cut.
 */
function csvLine(cells) {
    return `${cells.map(renderCell).join(',')}\r\n`;
}
/** Gives a text as it comes back from a cell that `csvLine` wrote. */
function cellText(text) {
    return fit(defuse(text.toWellFormed().replaceAll(CONTROLS, '\ufffd')));
}
function renderCell(cell) {
    if (cell === null || cell === undefined)
        return '';
    if (typeof cell === 'number')
        return String(cell);
    if (PLAIN.test(cell) && cell.length <= MAX_CELL)
        return cell;
    const text = cellText(cell);
    return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function defuse(text) {
    return FORMULA.test(text) ? `'${text}` : text;
}
function fit(text) {
    return text.length > MAX_CELL ? `${text.slice(0, MAX_CELL - 1).toWellFormed()}…` : text;
}


/***/ })

};
