export const id = 2367;
export const ids = [2367,3603];
export const modules = {

/***/ 72367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
var external_node_process_default = /*#__PURE__*/__webpack_require__.n(external_node_process_);
// EXTERNAL MODULE: ./src/commands/arguments.ts
var commands_arguments = __webpack_require__(3502);
;// CONCATENATED MODULE: ./src/commands/help.ts
/** Meaning of each exit code, in the order of the help. */
const exitCodes = [
    [0, 'nothing that --fail-on names'],
    [1, 'a verdict that it names'],
    [2, 'a mistake in usage, config or data'],
    [3, 'could not measure (provider down, budget spent, key missing)'],
    [130, 'interrupted'],
];
/** Gives the text of `llm-bench --help`. */
function renderHelp(verbs) {
    const lines = Object.entries(verbs).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}\n`);
    const codes = exitCodes.map(([code, when]) => `${code} ${when}`);
    return ('llm-bench: did a prompt or model change make answers worse?\n\n' +
        "llm-bench VERB [options]; llm-bench VERB --help tells a verb's options.\n\n" +
        `${lines.join('')}\n` +
        `Exit codes: ${codes.slice(0, 3).join('; ')};\n${codes.slice(3).join('; ')}.\n`);
}

;// CONCATENATED MODULE: ./src/commands/verb.ts
/** Column at which descriptions begin. */
const INDENT = 26;
/** Gives the kinds of a verb's options, for the parser. */
function listKinds({ options }) {
    return Object.fromEntries(Object.entries(options).map(([name, { value, isRepeated }]) => [
        name,
        value === undefined ? 'flag' : isRepeated === true ? 'values' : 'value',
    ]));
}
/** Gives the call of a verb: `llm-bench compare BASE NEW [options]`. */
function renderCall(name, { positionals }) {
    return ['llm-bench', name, ...positionals, '[options]'].join(' ');
}
/** Gives the text of `llm-bench VERB --help`. */
function renderUsage(name, verb) {
    const { intro = [], options } = verb;
    const head = intro.length === 0 ? '' : `${intro.join('\n')}\n\n`;
    return `${renderCall(name, verb)}\n\n${head}${Object.entries(options).map(renderOption).join('')}`;
}
function renderOption([name, { value, lines }]) {
    const flag = `  --${name}${value === undefined ? '' : ` ${value}`}`;
    return `${flag.padEnd(INDENT)}${lines.join(`\n${' '.repeat(INDENT)}`)}\n`;
}

// EXTERNAL MODULE: ./src/domain/defaults.ts
var defaults = __webpack_require__(39204);
;// CONCATENATED MODULE: ./src/commands/options.ts

/** Option that says what turns a verb's exit code to 1; `usual` is its default. */
function failOn(usual) {
    return {
        value: 'LIST',
        lines: [
            'what gives exit code 1 (unmeasured: 3): any of regression, below-floor, unmeasured,',
            'minor-regression, inconclusive, incomparable, no-baseline, latency; or never',
            `(default: ${usual})`,
        ],
    };
}
/** What fails where nobody says otherwise, as the help shows it. */
const USUALLY_FAILING = defaults/* DEFAULT_FAIL_ON */.VQ.replaceAll(', ', ',');
/** Option for the result as JSON. */
const json = {
    lines: ['print the result as one JSON object (docs/results.md) and nothing else'],
};
/** Option that names the config. */
const config = {
    value: 'FILE',
    lines: ['default: first of .github/llm-bench.yml, llm-bench.yml, config/benchmark.yaml (or .yaml, .yml)'],
};
/** Where ballots lie unless an option says so, as the help shows it. */
const USUAL_BALLOTS = `\`ballots\` of the config, else ${defaults/* DEFAULT_BALLOTS */.ux}`;
/** Option that says where ballots lie. */
const ballots = {
    value: 'FILE|DIR',
    lines: [`where people’s ballots lie (default: ${USUAL_BALLOTS})`],
};
/** Options that say where ballots lie, for verbs that read nothing else of a config. */
const ballotOptions = {
    config: {
        ...config,
        lines: ['the config whose `ballots` says where they lie (default: as for run, where there is one)'],
    },
    ballots,
};
/** Option that chooses the forms of the report. */
const reportFormats = {
    value: 'LIST',
    lines: [
        'forms of the report: any of json (run.json) and markdown, which are always written, page, junit, csv,',
        'badge (default: all but badge)',
    ],
};
/** Options that choose from the config, for `run` and `validate`. */
const choice = {
    config,
    benchmark: {
        value: 'NAME',
        isRepeated: true,
        lines: ['only this one of the enabled benchmarks; may be repeated'],
    },
    model: { value: 'ID', isRepeated: true, lines: ['only this model; may be repeated'] },
    case: { value: 'ID', isRepeated: true, lines: ['only this case; may be repeated'] },
    tag: { value: 'TAG', isRepeated: true, lines: ['only cases with this tag; may be repeated'] },
    limit: { value: 'N', lines: ['at most N cases of each benchmark (a stable sample)'] },
    repeat: { value: 'N', lines: ['trials per case'] },
    'allowed-hosts': {
        value: 'LIST',
        lines: [
            'further hosts that may get requests and keys: HOST[:PORT],...',
            'openai=HOST: only the key of that name',
        ],
    },
};
/** Options that say what a run is held against. */
const comparing = {
    compare: { lines: ['compare with the baseline, and the models with one another'] },
    baseline: {
        value: 'FILE|DIR',
        lines: [
            'results to compare with (default: of each benchmark and model the newest earlier run in --results not cut by',
            '--case, --tag or --limit)',
        ],
    },
};

;// CONCATENATED MODULE: ./src/commands/bringing-verbs.ts

/** Verbs that bring cases from elsewhere, by their names. */
const bringingVerbs = {
    import: {
        summary: 'make benchmarks and a config of promptfoo configs and GitHub prompt files',
        positionals: ['FILE|DIR...'],
        intro: [
            'Reads configs of promptfoo (YAML, JSON), its tests alone (CSV, JSONL), and prompt files of GitHub Models',
            '(.prompt.yml); in a folder all that are named like one. Writes benchmarks/ and llm-bench.yml, over nothing that is',
            'there, and names each thing that is not carried over, with its line (docs/importing.md).',
        ],
        options: {
            strict: { lines: ['exit code 1 where anything is not carried over'] },
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2504), __webpack_require__.e(5175), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(205), __webpack_require__.e(7515), __webpack_require__.e(1482), __webpack_require__.e(2700), __webpack_require__.e(1777), __webpack_require__.e(3763)]).then(__webpack_require__.bind(__webpack_require__, 8746))).importForeign,
    },
    sample: {
        summary: 'draw exchanges from logs of production, redacted, as a benchmark to be reviewed',
        positionals: ['LOGS...'],
        intro: [
            'LOGS are files of JSON lines, or folders of .jsonl files: rows `{timestamp, input, output, feedback, metadata}`,',
            "OpenAI's chat logs, OpenTelemetry's spans of generative AI, or any with --fields (docs/sampling.md).",
        ],
        options: {
            out: {
                value: 'FILE',
                lines: ['the benchmark file to write (.yaml, .yml or .json), over nothing that is there'],
            },
            name: { value: 'N', lines: ["the benchmark's name (default: as the file)"] },
            count: { value: 'N', lines: ['how many cases, at most 10 000 (default: 100)'] },
            strategy: {
                value: 'NAME',
                lines: [
                    'random; feedback_weighted: badly rated ones more often; stratified: of each category alike',
                    '(default: random)',
                ],
            },
            seed: { value: 'N', lines: ['the same one, the same sample (default: 0)'] },
            days: { value: 'N', lines: ['of the last N days (default: 30)'] },
            category: { value: 'C', isRepeated: true, lines: ['only of this category; may be repeated'] },
            'max-score': { value: 'X', lines: ['only rated X or worse, 0 to 1'] },
            'has-feedback': { lines: ['only rated ones'] },
            fields: {
                value: 'LIST',
                lines: ['where parts stand: input=PATH,output=PATH[,timestamp=PATH][,feedback=PATH][,category=PATH]'],
            },
            'redact-with': { value: 'FILE', lines: ["further patterns to replace, one of Python's `re` a line"] },
            'redact-names': { value: 'FILE', lines: ['names to replace, one a line'] },
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7097), __webpack_require__.e(168)]).then(__webpack_require__.bind(__webpack_require__, 90168))).sample,
    },
};

;// CONCATENATED MODULE: ./src/commands/calibrate-verb.ts

/** The verb `calibrate`, as the help and the parser know it. */
const calibrateVerb = {
    summary: 'say how far a judge, or any evaluator, agrees with people',
    positionals: ['RESULTS'],
    intro: [
        'RESULTS is a results file, or a folder: the newest run of each benchmark and model. Nobody is asked (docs/calibration.md).',
    ],
    options: {
        labels: {
            value: 'FILE',
            lines: [
                'what people say: rows of `id` and `label` (yes/no, pass/fail, true/false, 0 to 1) in CSV, TSV, JSON, JSON lines',
                'or YAML; `benchmark`, `model`, `trial`, `answer` and `rater` where needed',
            ],
        },
        config: ballotOptions.config,
        ballots: {
            value: 'FILE|DIR',
            isRepeated: true,
            lines: ['ballots of `rate`, in place of labels; may be repeated', `(default: ${USUAL_BALLOTS})`],
        },
        evaluator: {
            value: 'NAME',
            lines: ['whose scores are held against people (default: the judge, or the only one)'],
        },
        benchmark: { value: 'NAME', isRepeated: true, lines: ['only this benchmark; may be repeated'] },
        model: { value: 'ID', isRepeated: true, lines: ['only this model; may be repeated'] },
        threshold: {
            value: 'X',
            lines: ['the score that passes, 0 to 1 (default: the one that fits the labels best)'],
        },
        json: json,
    },
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2504), __webpack_require__.e(5175), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(205), __webpack_require__.e(7515), __webpack_require__.e(9159), __webpack_require__.e(4357), __webpack_require__.e(9261), __webpack_require__.e(2700), __webpack_require__.e(5854), __webpack_require__.e(3420)]).then(__webpack_require__.bind(__webpack_require__, 3420))).calibrate,
};

;// CONCATENATED MODULE: ./src/commands/rate-verb.ts


/** The verb that lets people rate answers. */
const rateVerb = {
    summary: 'serve a page on this machine on which people rate answers',
    positionals: ['[RESULTS]...'],
    intro: [
        `RESULTS are results files, or folders: the newest run of each cell (default: ${defaults/* DEFAULT_RESULTS */.hN}). Rated are the answers that \`human\``,
        'scores, or, where nothing names it, all. Each rater meets them in another order, and sees neither models nor what others',
        'said. Each ballot is on the disk before the page goes on; whoever comes back goes on where they stopped (docs/rating.md).',
    ],
    options: {
        rater: { value: 'NAME', lines: ['who rates (default: the page asks)'] },
        config: ballotOptions.config,
        ballots: {
            value: 'FILE|DIR',
            lines: [
                'where ballots go: a .jsonl file, or a folder with one for each rater',
                `(default: ${USUAL_BALLOTS})`,
            ],
        },
        port: { value: 'N', lines: ['port on 127.0.0.1 (default: any that is free)'] },
    },
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2504), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(205), __webpack_require__.e(7515), __webpack_require__.e(9159), __webpack_require__.e(4357), __webpack_require__.e(6641)]).then(__webpack_require__.bind(__webpack_require__, 6641))).rate,
};

;// CONCATENATED MODULE: ./src/commands/verbs.ts





/** Every verb by its name, in the order of the help. */
const verbs = {
    run: {
        summary: 'put the benchmarks to the models, score the answers, write results/',
        positionals: [],
        options: {
            ...choice,
            ...comparing,
            results: { value: 'DIR', lines: [`where results are written (default: ${defaults/* DEFAULT_RESULTS */.hN})`] },
            'dry-run': {
                lines: ['say what would be asked, why, and what it takes; ask nothing and write nothing'],
            },
            shard: {
                value: 'I/N',
                lines: [
                    'only the I-th of N parts of the cases (1/4 to 4/4), by the hash of their ids; writes their answers for',
                    '`merge`, judges nothing',
                ],
            },
            batch: {
                lines: [
                    'ask OpenAI and Anthropic by their batch interfaces, at half the price, within a day; the same command takes up',
                    'what an interrupted one has submitted (docs/batch.md)',
                ],
            },
            fresh: {
                lines: [
                    'ask everything again: no answer of an interrupted run is taken up, and none comes from the store',
                ],
            },
            'no-store': {
                lines: [
                    'take no answer that an earlier run was given for the same request, and keep none for later ones',
                ],
            },
            'report-formats': reportFormats,
            'allow-code-execution': {
                lines: [
                    'let `code_execution` run what models write, in a jail; without it such benchmarks are refused',
                ],
            },
            'defer-code-execution': {
                lines: ['leave such code to `score --allow-code-execution`, in a job that has no keys'],
            },
            'fail-on': failOn(USUALLY_FAILING),
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2504), __webpack_require__.e(5175), __webpack_require__.e(5367), __webpack_require__.e(1166), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(205), __webpack_require__.e(7515), __webpack_require__.e(9159), __webpack_require__.e(4357), __webpack_require__.e(9261), __webpack_require__.e(1482), __webpack_require__.e(2700), __webpack_require__.e(2242), __webpack_require__.e(7491), __webpack_require__.e(1777), __webpack_require__.e(6277), __webpack_require__.e(2752), __webpack_require__.e(7529), __webpack_require__.e(4874), __webpack_require__.e(1492), __webpack_require__.e(5633), __webpack_require__.e(6530), __webpack_require__.e(6751)]).then(__webpack_require__.bind(__webpack_require__, 76751))).run,
    },
    merge: {
        summary: 'put the shards of a run together and judge them as one run',
        positionals: ['[DIR]...'],
        intro: [
            `Each DIR is a folder of files that \`run --shard\` wrote, or such a file (default: ${defaults/* DEFAULT_RESULTS */.hN}). The config, the files and the`,
            'options that choose what is run must be those of the shards. A shard that is missing or damaged is named, and what it',
            'was to ask counts as not measured. Nothing is asked but what a verdict takes: both sides of a suspect again.',
        ],
        options: {
            ...choice,
            ...comparing,
            results: { value: 'DIR', lines: [`where results are written (default: ${defaults/* DEFAULT_RESULTS */.hN})`] },
            fresh: { lines: ['ask suspects again also where an interrupted merge has left answers'] },
            'report-formats': reportFormats,
            'allow-code-execution': {
                lines: ['as for run: the plan must be allowed to run code, though only a rematch does'],
            },
            'fail-on': failOn(USUALLY_FAILING),
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2504), __webpack_require__.e(5175), __webpack_require__.e(5367), __webpack_require__.e(1166), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(205), __webpack_require__.e(7515), __webpack_require__.e(9159), __webpack_require__.e(4357), __webpack_require__.e(9261), __webpack_require__.e(1482), __webpack_require__.e(2700), __webpack_require__.e(2242), __webpack_require__.e(7491), __webpack_require__.e(1777), __webpack_require__.e(6277), __webpack_require__.e(2752), __webpack_require__.e(7529), __webpack_require__.e(4874), __webpack_require__.e(1492), __webpack_require__.e(5633), __webpack_require__.e(6530), __webpack_require__.e(5290)]).then(__webpack_require__.bind(__webpack_require__, 85290))).merge,
    },
    compare: {
        summary: 'compare two results files, or two folders of them',
        positionals: ['BASE', 'NEW'],
        intro: [
            'Two files are compared whatever their model ids are. In folders results are matched by benchmark and model, and',
            'all files of the same two count together, as trials. A run.json stands for the files that it names, here and wherever',
            'results are read.',
        ],
        options: { ...ballotOptions, 'fail-on': failOn(USUALLY_FAILING), json: json },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2504), __webpack_require__.e(5367), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(205), __webpack_require__.e(7515), __webpack_require__.e(9159), __webpack_require__.e(4357), __webpack_require__.e(9261), __webpack_require__.e(2242), __webpack_require__.e(4874), __webpack_require__.e(1165)]).then(__webpack_require__.bind(__webpack_require__, 51165))).compare,
    },
    check: {
        summary: 'compare the newest two runs of each benchmark and model in the results folder',
        positionals: [],
        intro: [
            'Runs that were cut by --case, --tag or --limit are passed over, but where there is only one other: that is held',
            'against it. What `score` wrote is no run.',
        ],
        options: {
            results: { value: 'DIR', lines: [`default: ${defaults/* DEFAULT_RESULTS */.hN}`] },
            ...ballotOptions,
            'fail-on-regression': { lines: ['the same as --fail-on regression,below-floor'] },
            'fail-on': failOn('never'),
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2504), __webpack_require__.e(5367), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(205), __webpack_require__.e(7515), __webpack_require__.e(9159), __webpack_require__.e(4357), __webpack_require__.e(9261), __webpack_require__.e(2242), __webpack_require__.e(4874), __webpack_require__.e(9238)]).then(__webpack_require__.bind(__webpack_require__, 99238))).check,
    },
    report: {
        summary: 'build report.html and report.md from any results',
        positionals: ['[DIR]...'],
        intro: [
            `Each DIR is a folder of results, or a results file (default: ${defaults/* DEFAULT_RESULTS */.hN}). The newest run of each benchmark and model is held`,
            'against the one before it, as `check` does. Results that cannot be read are named, and give exit code 2; the report has',
            'the others. An earlier report is replaced, which is said; anything else of its name is not.',
        ],
        options: {
            out: { value: 'DIR', lines: ['where the report is written (default: the working directory)'] },
            ...ballotOptions,
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2504), __webpack_require__.e(5367), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(205), __webpack_require__.e(7515), __webpack_require__.e(9159), __webpack_require__.e(4357), __webpack_require__.e(9261), __webpack_require__.e(2242), __webpack_require__.e(7529), __webpack_require__.e(3287)]).then(__webpack_require__.bind(__webpack_require__, 64095))).report,
    },
    history: {
        summary: 'list the runs of each benchmark and model, the newest first',
        positionals: [],
        intro: ['Runs that were cut by --case, --tag or --limit, and what `score` wrote, are left out.'],
        options: {
            results: { value: 'DIR', lines: [`default: ${defaults/* DEFAULT_RESULTS */.hN}`] },
            ...ballotOptions,
            benchmark: { value: 'NAME', isRepeated: true, lines: ['only this benchmark; may be repeated'] },
            model: { value: 'ID', isRepeated: true, lines: ['only this model; may be repeated'] },
            limit: { value: 'N', lines: ['at most N runs of each (default: 20)'] },
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2504), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(205), __webpack_require__.e(7515), __webpack_require__.e(9159), __webpack_require__.e(4357), __webpack_require__.e(9261), __webpack_require__.e(5854), __webpack_require__.e(7362)]).then(__webpack_require__.bind(__webpack_require__, 77362))).history,
    },
    plan: {
        summary: 'say how many cases and trials would show a drop, and what they cost',
        positionals: [],
        intro: [
            "A drop multiplies every case's rate by the same factor. Requests and cost are the most it takes: with both sides asked again.",
        ],
        options: {
            cases: {
                value: 'N',
                lines: ['how many cases there are, at most 10 000 (default: as many as it takes)'],
            },
            'baseline-trials': {
                value: 'N',
                lines: ['answers that the baseline has to each case (default: 1)'],
            },
            trials: {
                value: 'N',
                lines: ['answers that a run has to each case (default: 1, and what 3 and 5 would do)'],
            },
            'pass-rate': { value: 'R', lines: ['of the baseline, 0 to 1 (default: 0.8)'] },
            drop: { value: 'D', lines: ['of the pass rate, 0 to 1 (default: 0.08)'] },
            power: {
                value: 'P',
                lines: ['the wanted chance to see it, 0 to 1 (default: as configured, else 0.8)'],
            },
            from: {
                value: 'FILE|DIR',
                lines: ['earlier results: the case rates of their newest one, and its cost'],
            },
            config: {
                value: 'FILE',
                lines: ['whose statistics and threshold count (default: as for run, where there is one)'],
            },
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(205), __webpack_require__.e(9159), __webpack_require__.e(9261), __webpack_require__.e(1482), __webpack_require__.e(7491), __webpack_require__.e(9531)]).then(__webpack_require__.bind(__webpack_require__, 79219))).plan,
    },
    score: {
        summary: 'score kept answers again, offline and free, or with --judge by asking the judge',
        positionals: ['RUN'],
        intro: [
            'RUN is a results file, or a folder: the newest run of each cell. What the scores come to is written as new results,',
            'which name that file and keep its time; they are a baseline only where they are named. Ballots that people have cast',
            'since count.',
        ],
        options: {
            evaluator: {
                value: 'NAME',
                isRepeated: true,
                lines: ['with this one instead of those that the results name; may be repeated'],
            },
            judge: {
                lines: [
                    'ask the judge of the config, which costs: done to both sides, results of different judges can be compared',
                ],
            },
            ballots: ballots,
            'allow-code-execution': {
                lines: ['let `code_execution` run what models wrote, in a jail; without it its scores stay'],
            },
            config: config,
            'allowed-hosts': choice['allowed-hosts'],
            results: { value: 'DIR', lines: ['where the new results are written (default: beside RUN)'] },
            'report-formats': reportFormats,
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2504), __webpack_require__.e(5367), __webpack_require__.e(1166), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(205), __webpack_require__.e(7515), __webpack_require__.e(9159), __webpack_require__.e(4357), __webpack_require__.e(9261), __webpack_require__.e(1482), __webpack_require__.e(2242), __webpack_require__.e(7491), __webpack_require__.e(6277), __webpack_require__.e(7529), __webpack_require__.e(4874), __webpack_require__.e(1492), __webpack_require__.e(4285)]).then(__webpack_require__.bind(__webpack_require__, 4285))).score,
    },
    rate: rateVerb,
    calibrate: calibrateVerb,
    fetch: {
        summary: 'bring the files of standard benchmarks into the cache',
        positionals: ['[NAME]...'],
        intro: [
            'Without a NAME those that the config enables, without a config all. What is there already is not brought again.',
        ],
        options: {
            config: { ...config, lines: ['whose sources count (default: as for run, where there is one)'] },
            'allowed-hosts': {
                value: 'LIST',
                lines: ['hosts that are asked over plain http: http://HOST[:PORT],...'],
            },
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(5175), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(205), __webpack_require__.e(1482), __webpack_require__.e(2700), __webpack_require__.e(7491), __webpack_require__.e(1777), __webpack_require__.e(2752), __webpack_require__.e(8493)]).then(__webpack_require__.bind(__webpack_require__, 67739))).fetchFiles,
    },
    ...bringingVerbs,
    validate: {
        summary: 'read the config and the benchmarks, say what would be run, ask nothing',
        positionals: [],
        options: {
            ...choice,
            baseline: {
                value: 'FILE|DIR',
                lines: [`results whose models \`compare_to\` may name (default: those in ${defaults/* DEFAULT_RESULTS */.hN})`],
            },
            json: json,
        },
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8816), __webpack_require__.e(8815), __webpack_require__.e(2504), __webpack_require__.e(5175), __webpack_require__.e(7097), __webpack_require__.e(18), __webpack_require__.e(205), __webpack_require__.e(7515), __webpack_require__.e(9159), __webpack_require__.e(4357), __webpack_require__.e(1482), __webpack_require__.e(2700), __webpack_require__.e(7491), __webpack_require__.e(1777), __webpack_require__.e(6277), __webpack_require__.e(2752), __webpack_require__.e(5633), __webpack_require__.e(8273)]).then(__webpack_require__.bind(__webpack_require__, 30010))).validate,
    },
};

// EXTERNAL MODULE: ./src/domain/exit-codes.ts
var exit_codes = __webpack_require__(6197);
// EXTERNAL MODULE: ./src/domain/problem.ts
var domain_problem = __webpack_require__(53603);
// EXTERNAL MODULE: ./src/report/terminal/screen.ts
var screen = __webpack_require__(86319);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/nearest.ts
var nearest = __webpack_require__(60613);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/cli.ts
/** The command line's entry: arguments -> verb -> exit code. Loads nothing heavy before it knows the verb. */











/** Longest problem that is printed: it may list every known key. */
const MAX_PROBLEM_LENGTH = 2000;
/** Signals of the keyboard, of who ends a service, and of a terminal that closes. */
const SIGNALS = ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP'];
/** Time that an interrupted run has to report what it found. */
const GRACE_MS = 3000;
/** Runs the verb that the process was called with and sets its exit code; never rejects. */
async function runCommandLine() {
    const interrupt = new AbortController();
    endOnSignals(interrupt);
    const io = {
        out: (text) => external_node_process_default().stdout.write(text),
        err: (text) => external_node_process_default().stderr.write(text),
        isTerminal: (external_node_process_default()).stderr.isTTY,
        screen: (0,screen/* readScreen */.jF)((external_node_process_default()).env, (external_node_process_default()).stdout, external_node_process_default().cwd()),
        env: (external_node_process_default()).env,
        cwd: external_node_process_default().cwd(),
        now: () => new Date(),
        version: version/* VERSION */.x,
        signal: interrupt.signal,
    };
    // Whatever ends the process early, it has not passed.
    (external_node_process_default()).exitCode = exit_codes/* EXIT_CODES */.a.mistake;
    // A fault where nothing can catch it: Node's own exit code would say that a verdict failed.
    external_node_process_default().on('uncaughtException', (error) => external_node_process_default().exit(explain(error, io)));
    // A reader that went away (`| head`), or a full disk behind it, costs no verdict.
    for (const stream of [(external_node_process_default()).stdout, (external_node_process_default()).stderr])
        stream.on('error', () => undefined);
    try {
        (external_node_process_default()).exitCode = await runVerb(external_node_process_default().argv.slice(2), io);
    }
    catch (error) {
        (external_node_process_default()).exitCode = explain(error, io);
    }
}
/** Ends work under way at the first signal, and the process with the second one or after three seconds. */
function endOnSignals(interrupt) {
    const end = () => external_node_process_default().exit(exit_codes/* EXIT_CODES */.a.interrupted);
    for (const signal of SIGNALS)
        external_node_process_default().on(signal, () => {
            // A terminal that closes tells it twice, where its shell does so too.
            if (interrupt.signal.aborted && signal !== 'SIGHUP')
                end();
            interrupt.abort();
            setTimeout(end, GRACE_MS).unref();
        });
}
async function runVerb([name, ...rest], io) {
    if (name === '--version')
        return print(io, `${io.version}\n`);
    if (name === undefined || name === '--help' || name === 'help')
        return print(io, renderHelp(verbs));
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (verb === undefined)
        throw (0,domain_problem.userError)(`unknown verb \`${name}\`${(0,nearest/* suggest */.Z)(name, Object.keys(verbs))}`);
    if (rest.includes('--help'))
        return print(io, renderUsage(name, verb));
    const args = (0,commands_arguments/* parseArguments */.We)(rest, listKinds(verb), verb.positionals);
    const run = await verb.load();
    return await run(args, io);
}
function print(io, text) {
    io.out(text);
    return 0;
}
function explain(error, io) {
    if (io.signal.aborted) {
        io.err('llm-bench: interrupted; no results of this run were written\n');
        return exit_codes/* EXIT_CODES */.a.interrupted;
    }
    if (error instanceof domain_problem.UserError) {
        for (const problem of error.problems)
            io.err(`llm-bench: ${(0,text_escape/* plainText */.wh)((0,domain_problem.renderProblem)(problem), MAX_PROBLEM_LENGTH)}\n`);
        return exit_codes/* EXIT_CODES */.a.mistake;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.err(`llm-bench: this is a defect of llm-bench, please report it\n${trace}\n`);
    return exit_codes/* EXIT_CODES */.a.mistake;
}


/***/ }),

/***/ 3502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53603);
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12011);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60613);




/** Reads a verb's arguments; everything wrong with them is named at once in a UserError. */
function parseArguments(args, options, positionalNames) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: Object.fromEntries(Object.entries(options).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' }])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const flags = new Set();
    const values = new Map();
    const positionals = [];
    const problems = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const kind = options[token.name];
        const problem = findProblem(token, options, values.has(token.name));
        if (problem !== undefined)
            problems.push({ message: problem });
        else if (kind === 'flag')
            flags.add(token.name);
        else
            values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? '']);
    }
    // What follows an unknown option may be its value.
    if (problems.length === 0 && !fits(positionals, positionalNames))
        problems.push({ message: countProblem(positionals, positionalNames) });
    if (problems.length > 0)
        throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError(problems);
    return { flags, values, positionals };
}
/** Gives the one value of an option, or undefined. */
function valueOf({ values }, name) {
    return values.get(name)?.[0];
}
/** Gives the whole number of at least 1 that an option holds, or undefined where it was not given. */
function countOf(args, name) {
    const text = valueOf(args, name);
    if (text === undefined)
        return undefined;
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError([{ message: `--${name} takes a whole number from 1, not \`${text}\`` }]);
}
/** Gives the whole number from 1 that an option holds, at most `most`, or undefined where it was not given. */
function countUpTo(args, name, most) {
    const value = countOf(args, name);
    if (value !== undefined && value > most)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.userError)(`--${name} takes at most ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(most)}, not ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_2__/* .thousands */ .oh)(value)}`);
    return value;
}
/** Gives the number from 0 to 1 that an option holds, or undefined where it was not given. */
function shareOf(args, name) {
    const text = valueOf(args, name);
    if (text === undefined)
        return undefined;
    const value = Number(text);
    if (text.trim() !== '' && value >= 0 && value <= 1)
        return value;
    throw new _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.UserError([{ message: `--${name} takes a number from 0 to 1, not \`${text}\`` }]);
}
function findProblem({ name, rawName, value, inlineValue }, options, isRepeated) {
    const kind = options[name];
    if (kind === undefined)
        return `unknown option ${rawName}${(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(rawName, Object.keys(options).map((known) => `--${known}`))}`;
    if (kind === 'flag')
        return value === undefined ? undefined : `${rawName} takes no value`;
    if (value === undefined || value === '' || (inlineValue !== true && isOption(value)))
        return `${rawName} needs a value`;
    return kind === 'value' && isRepeated ? `${rawName} is given twice` : undefined;
}
/** Tells an option from a value; `-1` is a number, though a wrong one everywhere. */
function isOption(text) {
    return text.startsWith('-') && !/^-\.?\d/.test(text);
}
/** Tells whether there are as many as there are names; one that ends in `...` stands for any number. */
function fits(found, names) {
    return names.some((name) => name.endsWith('...')) || found.length === names.length;
}
function countProblem(found, names) {
    const wanted = names.length === 0 ? 'no arguments beside options' : names.join(' ');
    const given = found.length === 0 ? 'none' : found.map((text) => `\`${text}\``).join(' ');
    return `expected ${wanted}, found ${given}`;
}


/***/ }),

/***/ 39204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ DEFAULT_REGRESSION_THRESHOLD),
/* harmony export */   Cf: () => (/* binding */ DEFAULT_PASS_MARK),
/* harmony export */   KE: () => (/* binding */ ACCEPT_LABEL),
/* harmony export */   Nr: () => (/* binding */ DEFAULT_TEMPERATURE),
/* harmony export */   S: () => (/* binding */ MEAN),
/* harmony export */   TV: () => (/* binding */ DEFAULT_OUTAGE_MS),
/* harmony export */   Uc: () => (/* binding */ DEFAULT_MAX_TOKENS),
/* harmony export */   VQ: () => (/* binding */ DEFAULT_FAIL_ON),
/* harmony export */   fR: () => (/* binding */ ROUNDING),
/* harmony export */   fx: () => (/* binding */ MAX_CONCURRENCY),
/* harmony export */   hN: () => (/* binding */ DEFAULT_RESULTS),
/* harmony export */   kT: () => (/* binding */ DEFAULT_STATISTICS),
/* harmony export */   rX: () => (/* binding */ MAX_REPEAT),
/* harmony export */   ul: () => (/* binding */ DEFAULT_DIFFICULTY),
/* harmony export */   ux: () => (/* binding */ DEFAULT_BALLOTS),
/* harmony export */   zv: () => (/* binding */ defaultSuspectP)
/* harmony export */ });
/** Default numbers of the verdict (docs/statistics.md). */
const DEFAULT_STATISTICS = {
    alpha: 0.05,
    power: 0.8,
    errorBudget: 0.05,
    suspectP: 0.1,
    confirmTrials: 3,
};
/** Drop of the pass rate that counts, 0 to 1. */
const DEFAULT_REGRESSION_THRESHOLD = 0.05;
/** Score that an answer must reach: in the mean over its evaluators or, with thresholds, from each evaluator. */
const DEFAULT_PASS_MARK = 0.7;
/** Key of `thresholds` that stands for the mean of all scores. */
const MEAN = 'mean';
/** Difference below which two numbers are the same to a person: 0.95 - 0.9 is 0.05, (0.4 + 1) / 2 is 0.7. */
const ROUNDING = 1e-9;
/** Temperature where nobody names another. */
const DEFAULT_TEMPERATURE = 0;
/** Longest answer in tokens where nobody names another. */
const DEFAULT_MAX_TOKENS = 1024;
/** Most trials of a case that can be asked for. */
const MAX_REPEAT = 1000;
/** Most requests at once that can be asked for: more than any provider serves. */
const MAX_CONCURRENCY = 1000;
/** Time that a model may be away while a run waits for it. */
const DEFAULT_OUTAGE_MS = 300_000;
/** Folder of the results where nobody names another. */
const DEFAULT_RESULTS = 'results';
/** Folder of people’s ballots where nobody names another. */
const DEFAULT_BALLOTS = 'ballots';
/** Words of `fail-on` that turn a run red. */
const DEFAULT_FAIL_ON = 'regression, below-floor, unmeasured';
/** Label on a pull request that accepts its lower level. */
const ACCEPT_LABEL = 'llm-bench: accept';
/** Gives the default `suspect_p`: at least `alpha`, so that no cell can be significant without being suspect. */
function defaultSuspectP(alpha) {
    return Math.max(DEFAULT_STATISTICS.suspectP, alpha);
}
/** Difficulty of a case that names none. */
const DEFAULT_DIFFICULTY = 'medium';


/***/ }),

/***/ 97522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const DIGEST_BYTES = 8;
/** Gives a short digest (16 hex digits of SHA-256) of a JSON value; the order of keys does not count. */
function digest(value) {
    // Not cut from the longer text, which would stay in memory with it.
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', canonicalJson(value), 'buffer').toString('hex', 0, DIGEST_BYTES);
}
/** Gives the SHA-256 of a text or of bytes, in hex digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', content, 'hex');
}
/** Gives a value as JSON with sorted keys: equal values give equal texts. */
function canonicalJson(value) {
    return JSON.stringify(sortKeys(value));
}
/** A function that JSON.stringify asks about each value would take most of its time. */
function sortKeys(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(sortKeys);
    const fields = value;
    return Object.fromEntries(Object.keys(fields)
        .sort()
        .map((key) => [key, sortKeys(fields[key])]));
}


/***/ }),

/***/ 6197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
/** Exit codes of the process (docs/cli.md). */
const EXIT_CODES = {
    passed: 0,
    /** A verdict that `fail-on` names. */
    failed: 1,
    /** The user's mistake, or a defect of ours: there is no verdict. */
    mistake: 2,
    /** Nothing could be measured, and `fail-on` names that. */
    unmeasured: 3,
    interrupted: 130,
};


/***/ }),

/***/ 53603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_PROBLEMS: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   UserError: () => (/* binding */ UserError),
/* harmony export */   nameFlag: () => (/* binding */ nameFlag),
/* harmony export */   noteProblems: () => (/* binding */ noteProblems),
/* harmony export */   renderMessage: () => (/* binding */ renderMessage),
/* harmony export */   renderProblem: () => (/* binding */ renderProblem),
/* harmony export */   userError: () => (/* binding */ userError)
/* harmony export */ });
/** Most mistakes of one kind that are told at once; more say the same again. */
const MAX_PROBLEMS = 10;
/** The user's mistake (usage, config or data): ends the run with exit code 2, all problems named at once. */
class UserError extends Error {
    name = 'UserError';
    problems;
    constructor(problems, options) {
        super(problems.map((problem) => renderProblem(problem)).join('\n'), options);
        this.problems = problems;
    }
}
/** Makes a UserError of one problem. */
function userError(message, place, options) {
    return new UserError([place === undefined ? { message } : { message, place }], options);
}
/** Gives `file:line:column: message`, as compilers and editors write it. */
function renderProblem({ message, place }, nameOption = nameFlag) {
    const text = renderMessage(message, nameOption);
    if (place === undefined)
        return text;
    const position = [place.line, place.column].filter((n) => n !== undefined);
    return `${[place.file, ...position].join(':')}: ${text}`;
}
/** Gives a message as text, its options named as the reader knows them. */
function renderMessage(message, nameOption = nameFlag) {
    if (typeof message === 'string')
        return message;
    return message.map((part) => (typeof part === 'string' ? part : nameOption(part))).join('');
}
/** Gives an option as it is written on a command line. */
function nameFlag({ option }) {
    return `--${option}`;
}
/** Runs a step and notes the user's mistakes in it; undefined where there are any. Other errors are thrown on. */
async function noteProblems(problems, step) {
    try {
        return await step();
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        for (const problem of error.problems)
            problems.push(problem);
        return undefined;
    }
}


/***/ }),

/***/ 12011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ describeEvaluators),
/* harmony export */   B8: () => (/* binding */ describeEvaluator),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   I4: () => (/* binding */ cellName),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.LS),
/* harmony export */   SZ: () => (/* binding */ changeRange),
/* harmony export */   Ty: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.Ty),
/* harmony export */   Uw: () => (/* binding */ METRIC_NAMES),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   ZH: () => (/* binding */ capitalize),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   hF: () => (/* binding */ describeDifference),
/* harmony export */   nC: () => (/* binding */ percentRange),
/* harmony export */   oh: () => (/* reexport safe */ _text_plural_js__WEBPACK_IMPORTED_MODULE_1__.oh),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sp: () => (/* binding */ pValue),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _domain_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97522);
/* harmony import */ var _text_plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80573);


/** Longest setting that is shown; of a longer one, say a rubric, only the name is. */
const MAX_SETTING = 40;
/** Most names in one sentence. */
const MAX_LISTED = 5;
/** Text where there is no value. */
const NONE = '–';
/** Names of the metrics. */
const METRIC_NAMES = { pass_rate: 'pass rate', score: 'mean score' };
/** Gives a rate from 0 to 1 in percent, with one decimal where it needs one. */
function percent(rate) {
    return `${trim(rate * 100)} %`;
}
/** Gives a difference of rates in percentage points; a drop with its sign. */
function points(difference) {
    const text = trim(difference * 100);
    return `${text} ${text === '1' || text === '-1' ? 'point' : 'points'}`;
}
/** Gives a p value to two significant digits. */
function pValue(p) {
    return p < 0.0001 ? 'p < 0.0001' : `p = ${Number(p.toPrecision(2))}`;
}
/** Gives milliseconds as people say them. */
function duration(ms) {
    const rounded = Math.round(ms);
    return rounded < 1000 ? `${rounded} ms` : `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`;
}
/** Gives US dollars, small ones to two significant digits. */
function dollars(value) {
    if (value > 0 && value < 0.0001)
        return '< $0.0001';
    return `$${value === 0 || value >= 0.01 ? value.toFixed(2) : value.toPrecision(2)}`;
}
/** Gives an interval of rates in percent. */
function percentRange([low, high]) {
    return `${percent(low).replace(' %', '')} to ${percent(high)}`;
}
/** Gives a change of a rate in percentage points, a rise with its sign too. */
function change(difference) {
    const text = points(difference);
    return /^[1-9]|^0\./.test(text) ? `+${text}` : text;
}
/** Gives an interval of changes in percentage points, without the part beyond 100 that a t interval may have. */
function changeRange([low, high]) {
    const bound = (value) => change(Math.min(1, Math.max(-1, value))).replace(/ points?$/, '');
    return `${bound(low)} to ${bound(high)}`;
}
/** Gives a ratio of two medians, e.g. `× 1.04`. */
function times(ratio) {
    return `× ${ratio.toFixed(2)}`;
}
/** Gives the first names of a list, at most `most`, and how many more there are. */
function listNames(names, most = MAX_LISTED) {
    const more = names.length - most;
    return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
/** Gives a text that begins with a capital letter. */
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Gives a cell's name: its benchmark and its model. */
function cellName({ benchmark, model, }) {
    return `${benchmark} on ${model}`;
}
/** Gives how a setting changed, e.g. `tolerance 0.01 -> 0.5`; long values are left out. The user's own words. */
function describeDifference({ name, before, after }) {
    const [was, is] = [showSetting(before), showSetting(after)];
    return Math.max(was.length, is.length) > MAX_SETTING ? name : `${name} ${was} -> ${is}`;
}
/** Gives how an evaluator changed, e.g. `numeric_match (tolerance 0.01 -> 0.5)`. The user's own words. */
function describeEvaluator({ name, change }) {
    return `${name} (${typeof change === 'string' ? change : change.map(describeDifference).join(', ')})`;
}
/** Gives how evaluators changed, one after the other. */
function describeEvaluators(changes) {
    return [...new Set(changes.map(describeEvaluator))].join(', ');
}
function showSetting(value) {
    return value === null ? 'none' : (0,_domain_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
}
function trim(value) {
    return value.toFixed(1).replace(/\.0$/, '').replace(/^-0$/, '0');
}


/***/ }),

/***/ 86319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jF: () => (/* binding */ readScreen),
/* harmony export */   nI: () => (/* binding */ paint),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tZ: () => (/* binding */ PLAIN)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/** What the place shows to which a report is printed. */



/** A file, or what reads from a pipe: text and nothing else. */
const PLAIN = { columns: null, isColored: false, isLinked: false, cwd: '' };
/** Terminals that are known to show links, by the variable TERM_PROGRAM. */
const LINKING = new Set([
    ...['iTerm.app', 'vscode', 'WezTerm', 'ghostty', 'Hyper', 'Tabby', 'rio', 'WarpTerminal'],
]);
/** First version of VTE, the terminal of GNOME and others, whose links work. */
const FIRST_VTE = 5002;
/** Tells what a stream shows, from what it is and from the variables by which users and terminals say so. */
function readScreen(env, { isTTY = false, columns }, cwd) {
    const isTerminal = isTTY && env['TERM'] !== 'dumb';
    return {
        columns: isTTY && columns !== undefined && columns > 0 ? columns : null,
        isColored: wantsColor(env) ?? isTerminal,
        isLinked: isTerminal && showsLinks(env),
        cwd,
    };
}
/** Tells whether the user wants colours; null where nothing is said. FORCE_COLOR goes before, as in Node.js. */
function wantsColor({ FORCE_COLOR: forced, NO_COLOR: refused = '' }) {
    if (forced !== undefined)
        return forced !== '0' && forced !== 'false';
    return refused === '' ? null : false;
}
function showsLinks(env) {
    return (LINKING.has(env['TERM_PROGRAM'] ?? '') ||
        Number(env['VTE_VERSION'] ?? 0) >= FIRST_VTE ||
        env['TERM'] === 'xterm-kitty' ||
        (env['WT_SESSION'] ?? '') !== '');
}
/** Gives a text in a style, where the screen has colours. */
function paint({ isColored }, style, text) {
    return style === null || !isColored || text === ''
        ? text
        : (0,node_util__WEBPACK_IMPORTED_MODULE_2__.styleText)(style, text, { validateStream: false });
}
/** Gives a text that leads to a place, where the screen has links. */
function link({ isLinked, cwd }, place, text) {
    if (!isLinked || place === undefined)
        return text;
    const url = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(cwd, place.file)).href;
    return `\u001b]8;;${url}${place.line === undefined ? '' : `#L${place.line}`}\u001b\\${text}\u001b]8;;\u001b\\`;
}


/***/ }),

/***/ 67388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   jV: () => (/* binding */ markdownPhrase),
/* harmony export */   kH: () => (/* binding */ INVISIBLE),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   vl: () => (/* binding */ htmlMarkedCode),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Control characters, and those that reorder or hide text: bidirectional marks, zero-width ones, tags, separators,
 * private use.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
/** Longest text that is shown: what a reader takes in at a glance. */
const MAX_LENGTH = 300;
/** Longest run of backticks that is kept: GitHub's Markdown closes no code span that was opened by more than 80. */
const MAX_BACKTICKS = 40;
/** Words of printable ASCII, as most texts are: nothing in them must be looked for. */
const PLAIN_LINE = /^[!-~]+(?: [!-~]+)*$/;
/** Gives untrusted text as one line, cut to `maxLength` characters, without control, reordering or invisible ones. */
function oneLine(text, maxLength = MAX_LENGTH) {
    if (text.length <= maxLength && PLAIN_LINE.test(text))
        return text;
    // Cut before and after: cleaning a megabyte to show a line of it is work for nothing.
    const line = text
        .trimStart()
        .slice(0, 20 * maxLength)
        .replaceAll(/\s+/g, ' ')
        .replaceAll(INVISIBLE, '')
        .trim();
    if (line.length <= maxLength)
        return line;
    const characters = Array.from(line);
    return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line;
}
/** Gives untrusted text as a Markdown code span: nothing in it is markup, a mention, a link, an image or HTML. */
function codeSpan(text, maxLength = MAX_LENGTH) {
    const line = breakComments(oneLine(text, maxLength)).replaceAll(/`+/g, (run) => run.slice(0, MAX_BACKTICKS));
    if (line === '')
        return '*empty*';
    const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return fence + pad + line + pad + fence;
}
/** Gives untrusted text as a code span that stays within its cell of a table. */
function codeCell(text) {
    // Readers of Markdown disagree about a bar after two backslashes.
    return codeSpan(text).replaceAll('\\|', '\\ |').replaceAll('|', '\\|');
}
/** Gives untrusted text as code within a line of HTML, where Markdown is not read but mentions are. */
function htmlCode(text, maxLength = MAX_LENGTH) {
    return `<code>${escapeHtml(oneLine(text, maxLength))}</code>`;
}
/** Gives the pieces of a line (see oneLine) as code within HTML, some of them in an element that marks them. */
function htmlMarkedCode(pieces) {
    const marked = pieces.map(({ text, mark }) => mark === null ? escapeHtml(text) : `<${mark}>${escapeHtml(text)}</${mark}>`);
    return `<code>${marked.join('')}</code>`;
}
/** Gives untrusted lines as a fenced block of Markdown, each cut; nothing in it ends the block or is markup. */
function fence(lines, language, maxLength = MAX_LENGTH) {
    const shown = lines.map((line) => breakComments(cutLine(line, maxLength)));
    const runs = shown.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
    const bar = '`'.repeat(Math.max(2, ...runs) + 1);
    return [`${bar}${language}`, ...shown, bar].join('\n');
}
/** Gives a line with its indentation, without what hides or reorders text. */
function cutLine(text, maxLength) {
    const line = text
        .slice(0, 20 * maxLength)
        .replaceAll('\t', '  ')
        .replaceAll(INVISIBLE, '')
        .replaceAll(/`+/g, (run) => run.slice(0, MAX_BACKTICKS))
        .trimEnd();
    const characters = Array.from(line);
    return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line;
}
function escapeHtml(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** Gives a phrase as Markdown: someone else's words become code. */
function markdownPhrase(phrase) {
    return phrase.map((part) => (typeof part === 'string' ? part : codeSpan(part.theirs))).join('');
}
/**
 * Gives untrusted text for a terminal or a log, on one line, without the prefixes by which GitHub's runner finds
 * commands in what a step prints (`::` at the start, `##[` anywhere).
 */
function plainText(text, maxLength = MAX_LENGTH) {
    return oneLine(text, maxLength).replaceAll('##[', '## [').replace(/^::/, ': :');
}
/** Control characters and ends of lines that JSON leaves as they are. */
const RAW_CONTROLS = /[\u007f-\u009f\u2028\u2029]/g;
/**
 * Gives a value as JSON to print: the same value for a reader of JSON, without control characters, and without the
 * prefix by which GitHub's runner finds commands anywhere in a line.
 */
function jsonText(value, indent) {
    // Nothing but a text within JSON holds a number sign.
    return JSON.stringify(value, null, indent)
        .replaceAll('##[', String.raw `#\u0023[`)
        .replaceAll(RAW_CONTROLS, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Breaks up comment marks, so that no text can pass for the hidden comment by which ours is found. */
function breakComments(line) {
    return line.replaceAll('<!--', '<! --');
}


/***/ }),

/***/ 52366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isKeyName)
/* harmony export */ });
/** Ends of names, of a header or a parameter of an address, that stand for a key. */
const KEY_NAME = /(?:key|token|secret|password|passwd|pwd|authorization|cookie|credentials?|signature|sig)$|(?:^|[-_.])(?:auth|pass)$|^code$/i;
/** Tells whether a name, of a header or of a parameter in an address, stands for a key. */
function isKeyName(name) {
    return KEY_NAME.test(name);
}


/***/ }),

/***/ 60613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55383);

/** Most candidates listed in a message; more would hide the sentence. */
const MAX_LISTED = 30;
/** Longest word that is mistyped, and most candidates that are held against it: distances take the square of these. */
const MAX_WORD = 100;
const MAX_CANDIDATES = 1_000;
/** Gives the candidate that a mistyped word most likely meant, or undefined where none is near. */
function nearest(word, candidates) {
    const limit = Math.min(Math.max(1, Math.floor(word.length / 3)), word.length - 1);
    if (word.length > MAX_WORD)
        return undefined;
    let best;
    for (const name of candidates.slice(0, MAX_CANDIDATES)) {
        if (Math.abs(name.length - word.length) > limit)
            continue;
        const distance = editDistance(normalize(word), normalize(name));
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { name, distance };
    }
    return best?.name;
}
/** Gives ``; did you mean `x`? Known: ...``, or `; known: ...` where no candidate is near; empty without any. */
function suggest(word, candidates) {
    if (candidates.length === 0)
        return '';
    const name = nearest(word, candidates);
    const hint = name === undefined ? 'known' : `did you mean ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(name)}? Known`;
    return `; ${hint}: ${candidates.slice(0, MAX_LISTED).join(', ')}${candidates.length > MAX_LISTED ? ', ...' : ''}`;
}
function normalize(word) {
    return word.toLowerCase().replaceAll('-', '_');
}
/** Counts insertions, deletions, replacements and swaps of neighbours (Damerau 1964, optimal string alignment). */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const isSame = a[i - 1] === b[j - 1];
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const at = (list, index) => list[index] ?? Infinity;
            row[j] = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1), isSwap ? at(beforeLast, j - 2) + 1 : Infinity);
        }
        beforeLast = last;
        last = row;
    }
    return last[b.length] ?? Infinity;
}


/***/ }),

/***/ 80573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ty: () => (/* binding */ timesOver),
/* harmony export */   oh: () => (/* binding */ thousands)
/* harmony export */ });
/** Gives a count, its whole part in groups of thousands. */
function thousands(value) {
    if (value >= 0 && value < 1000)
        return String(value);
    return String(value).replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ' '));
}
/** Gives "1 case" or "3 cases"; nothing else joins a count and a noun. */
function plural(value, noun) {
    return `${thousands(value)} ${noun}${value === 1 ? '' : 's'}`;
}
/** Gives "once" or "3 times". */
function timesOver(value) {
    return value === 1 ? 'once' : `${thousands(value)} times`;
}


/***/ }),

/***/ 55383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   p: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var _key_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52366);

const MAX_LENGTH = 60;
/** A parameter in the query of an address. */
const PARAMETER = /([?&])([^=&\s]+)=[^&\s]*/g;
/**
 * Gives a user's text as messages show it: in backticks, on one line, shortened, without control characters or a URL's
 * password or key.
 */
function quote(written) {
    const line = written
        .slice(0, 10 * MAX_LENGTH)
        .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
        .replaceAll(/\/\/[^/\s]*@/g, '//***@')
        .replaceAll(PARAMETER, (whole, start, name) => (0,_key_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isKeyName */ .T)(decode(name)) ? `${start}${name}=***` : whole);
    return `\`${line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 3)}...` : line}\``;
}
/** Gives the name of a parameter as servers read it; what is no escape stands as it is. */
function decode(name) {
    const [decoded = name] = new URLSearchParams(`${name}=`).keys();
    return decoded;
}
/** Gives a text as one writes it as a value in YAML: in quotes only where it needs them. */
function yamlText(text) {
    const isPlain = /^[A-Za-z_](?:[\w ./-]*[\w./-])?$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
    return isPlain ? text : JSON.stringify(text);
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json; a test holds the two together. */
const VERSION = '0.1.0';


/***/ })

};
