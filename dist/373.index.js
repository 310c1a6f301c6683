export const id = 373;
export const ids = [373];
export const modules = {

/***/ 64624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ sampleCases)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Gives `limit` of the cases, in their order: always the same ones, and with a higher limit these and more. */
function sampleCases(cases, limit, benchmark) {
    if (cases.length <= limit)
        return cases;
    const rank = (id) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${benchmark}\0${id}`).digest('hex');
    const ranks = new Map(cases.map(({ id }) => [id, rank(id)]));
    const cut = [...ranks.values()].sort()[limit - 1] ?? '';
    return cases.filter(({ id }) => (ranks.get(id) ?? '') <= cut);
}


/***/ }),

/***/ 77500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Gives a short digest (16 hex digits of SHA-256) of a JSON value; the order of keys does not count. */
function digest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonical(value)).digest('hex').slice(0, 16);
}
function canonical(value) {
    return JSON.stringify(value, (_key, item) => typeof item === 'object' && item !== null && !Array.isArray(item)
        ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
        : item);
}


/***/ }),

/***/ 69030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
/**
 * Fills `{{input}}` and `{{metadata.x}}` (also deeper: `{{metadata.x.y}}`) into a template. What is filled in is not
 * looked at again, so a case's own braces stay as they are. Values that are no text are written as JSON.
 */
function fillTemplate(template, item) {
    const unknown = [];
    const text = template.replaceAll(/\{\{\s*(.*?)\s*\}\}/g, (_whole, name) => {
        const value = lookUp(name, item);
        if (value === undefined)
            unknown.push(name);
        return typeof value === 'string' ? value : JSON.stringify(value);
    });
    return unknown.length === 0 ? { status: 'filled', text } : { status: 'unknown', names: unknown };
}
function lookUp(name, { input, metadata }) {
    if (name === 'input')
        return input;
    const [first, ...keys] = name.split('.');
    if (first !== 'metadata' || keys.length === 0)
        return undefined;
    let value = metadata;
    for (const key of keys)
        value = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return value;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 78231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/**
 * Gives a JSON value with every text in it mapped, names of fields too; values of the fields that `isKept` names stay.
 * What does not change is not copied: a run's records are large, and hardly a text in them is touched.
 */
function mapTexts(value, map, isKept = () => false) {
    const walk = (part) => {
        if (typeof part === 'string')
            return map(part);
        if (typeof part !== 'object' || part === null)
            return part;
        if (Array.isArray(part)) {
            const items = part.map(walk);
            return items.some((item, index) => item !== part[index]) ? items : part;
        }
        const fields = Object.entries(part);
        const mapped = fields.map(([name, item]) => [map(name), isKept(name) ? item : walk(item)]);
        const isChanged = mapped.some(([name, item], index) => {
            const field = fields[index];
            return field === undefined || name !== field[0] || item !== field[1];
        });
        return isChanged ? Object.fromEntries(mapped) : part;
    };
    return walk(value); // the same shape: texts become texts
}


/***/ }),

/***/ 48488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ProviderError)
/* harmony export */ });
/** A failed attempt, in the words of the provider: uncut, and perhaps with a key in them (see providers/without-keys). */
class ProviderError extends Error {
    name = 'ProviderError';
    kind;
    status;
    /** How long the provider asked to wait; null where it did not say. */
    retryAfterMs;
    constructor(kind, message, details = {}) {
        super(message, { cause: details.cause });
        this.kind = kind;
        this.status = details.status ?? null;
        this.retryAfterMs = details.retryAfterMs ?? null;
    }
}


/***/ }),

/***/ 11373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ loadPlan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/domain/problem.ts
var problem = __webpack_require__(53603);
;// CONCATENATED MODULE: ./src/providers/allowed-hosts.ts

/** Parses a list of `HOST[:PORT]` and `http://HOST[:PORT]`, separated by commas or lines; anything else is a UserError. */
function parseAllowedHosts(list) {
    return list
        .split(/[,\n]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '')
        .map((entry) => {
        const isPlain = entry.startsWith('http://');
        const bare = isPlain ? entry.slice('http://'.length) : entry;
        const port = /:(\d{1,5})$/.exec(bare)?.[1] ?? null;
        const host = tryHostname(port === null ? bare : bare.slice(0, -port.length - 1));
        if (host === undefined || Number(port) > 65_535)
            throw (0,problem.userError)(`--allowed-hosts: \`${entry}\` is no host; allowed are HOST, HOST:PORT and http://HOST[:PORT]`);
        return { host, port, isPlain };
    });
}
/**
 * Tells where a model may be asked: at its provider's own address, at the loopback (without being listed where
 * `allowLoopback`, but then without a key), and at hosts that are listed. Plain http reaches only the loopback and hosts listed as
 * `http://HOST`, to which no key is ever sent.
 */
function resolveAddress(baseUrl, { ownUrl, allowLoopback, allowed, }) {
    const url = URL.parse(baseUrl);
    if (url === null)
        return refuse(`\`${baseUrl}\` is no URL`);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return refuse('only https: and http: are allowed');
    if (url.username !== '' || url.password !== '' || /[\\@]/.test(baseUrl))
        return refuse('a user name in a URL is not allowed');
    if (url.search !== '' || url.hash !== '' || /[?#]/.test(baseUrl))
        return refuse('only scheme, host, port and path are allowed');
    const isPlain = url.protocol === 'http:';
    const port = url.port === '' ? (isPlain ? '80' : '443') : url.port;
    const isListed = (plain) => allowed.some((entry) => entry.isPlain === plain &&
        entry.host === url.hostname &&
        (entry.port === null || entry.port === port));
    if (!isPlain && (url.origin === new URL(ownUrl).origin || isListed(false)))
        return { status: 'allowed', url, mayCarryKey: true };
    if (isPlain && isListed(true))
        return { status: 'allowed', url, mayCarryKey: false };
    if (isLoopback(url.hostname) && (allowLoopback || isListed(false)))
        return { status: 'allowed', url, mayCarryKey: isListed(false) };
    return refuse(isPlain && isListed(false)
        ? `plain http: reaches only the loopback, and hosts listed as http://${url.host}, without a key`
        : `the host ${url.host} is not allowed; allow it with --allowed-hosts ${url.host}`);
}
/** Tells whether a normalised host name is this machine. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/** The host as URLs normalise it (lower case, punycode, dotted addresses); undefined for what is more than a host. */
function tryHostname(text) {
    if (text === '' || /[\s/\\@?#*]/.test(text) || (text.includes(':') && !text.startsWith('[')))
        return undefined;
    const hostname = URL.parse(`https://${text}`)?.hostname;
    return hostname === undefined || hostname.endsWith('.') ? undefined : hostname;
}
function refuse(reason) {
    return { status: 'refused', reason };
}

// EXTERNAL MODULE: ./src/domain/provider-error.ts
var provider_error = __webpack_require__(48488);
;// CONCATENATED MODULE: ./src/providers/sdk-fetch.ts

/** What the SDKs say about themselves and the protocol; keys and everything else they are not asked for. */
const SDK_HEADERS = ['accept', 'anthropic-version', 'user-agent'];
/**
 * Gives the official SDKs a `fetch` over our transport: they shape the request and read the answer. The response is not
 * a whole Response, which costs more than the rest of a request, but the part of one that the SDKs touch.
 */
function createSdkFetch(transport, isStream) {
    return async (url, init) => {
        const { headers, body } = init; // both SDKs give Headers and JSON text
        const kept = SDK_HEADERS.flatMap((name) => {
            const value = headers.get(name);
            return value === null ? [] : [[name, value]];
        });
        const exchange = await transport.post(new URL(url), body, Object.fromEntries(kept));
        return new LeanResponse(exchange, isStream); // the part of one that is used, see above
    };
}
/**
 * Makes an SDK's client build the headers of its first request only: ours are all alike, and building them anew takes a
 * quarter of the memory of a run. Where a later SDK has no such method, it goes on as before.
 */
function buildHeadersOnce(client) {
    const { buildHeaders } = client; // private to both
    if (buildHeaders === undefined)
        return;
    let headers;
    Object.assign(client, {
        buildHeaders: (request) => (headers ??= buildHeaders.call(client, request)),
    });
}
/** Gives the transport's own failure where an SDK has wrapped it, and a transient one where the answer could not be read. */
function unwrapSdkError(error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause)
        if (cause instanceof provider_error/* ProviderError */.m)
            return cause;
    return new provider_error/* ProviderError */.m('transient', `the answer cannot be read: ${explain(error)}`, { cause: error });
}
/** What V8 says of wrong JSON quotes the beginning of it: with a part of a key, perhaps. */
function explain(error) {
    if (error instanceof SyntaxError)
        return 'it is not valid JSON';
    return error instanceof Error ? error.message : String(error);
}
class LeanResponse {
    ok = true;
    status;
    url = '';
    headers;
    #text;
    #isStream;
    constructor({ status, headers, text }, isStream) {
        this.status = status;
        this.headers = new LeanHeaders(headers, isStream ? 'text/event-stream' : 'application/json');
        this.#text = text;
        this.#isStream = isStream;
    }
    text() {
        return Promise.resolve(this.#text);
    }
    json() {
        return Promise.resolve(JSON.parse(this.#text));
    }
    /** Only of streamed answers, which have arrived whole by now. */
    get body() {
        if (!this.#isStream)
            return null;
        const text = this.#text;
        return new ReadableStream({
            start: (controller) => {
                controller.enqueue(new TextEncoder().encode(text));
                controller.close();
            },
        });
    }
}
class LeanHeaders {
    #headers;
    #type;
    constructor(headers, type) {
        this.#headers = headers;
        this.#type = type;
    }
    /** The content type is what was asked for: servers that only speak the protocol name it wrongly, or not at all. */
    get(name) {
        const key = name.toLowerCase();
        return key === 'content-type' ? this.#type : (this.#headers[key]?.toString() ?? null);
    }
    /** The SDKs go through them for their logs alone, which are off. */
    entries() {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/providers/token-count.ts
/** Gives a count of tokens as a server told it; null for anything but a whole number from 0. */
function tokenCount(told) {
    return Number.isSafeInteger(told) && told >= 0 ? told : null; // just checked
}

;// CONCATENATED MODULE: ./src/providers/http-errors.ts

/** Codes and words with which providers say that money, not patience, is missing. */
const SPENT = /insufficient_quota|billing_hard_limit|billing_not_active|credit balance is too low|quota_exceeded|payment required/i;
/** Gives the failure that an HTTP status other than 200 to 299 means. */
function statusError(status, headers, words, asked) {
    const retryAfterMs = readRetryAfter(headers, Date.now());
    const message = `${asked} answered ${status}${words === '' ? '' : `: ${words}`}`;
    return new provider_error/* ProviderError */.m(kindOf(status, words, retryAfterMs), message, { status, retryAfterMs });
}
function kindOf(status, words, retryAfterMs) {
    if (SPENT.test(words) && status >= 400 && status < 500)
        return 'fatal';
    if (status === 401 || status === 402 || status === 403 || status === 404 || status < 400)
        return 'fatal';
    if (status === 429 || ((status === 503 || status === 529) && retryAfterMs !== null))
        return 'rate_limited';
    return status === 408 || status === 409 || status >= 500 ? 'transient' : 'rejected';
}
/** Reads `retry-after-ms` and `retry-after` (seconds or an HTTP date), in milliseconds; null for none or nonsense. */
function readRetryAfter(headers, nowMs) {
    const milliseconds = readCount(headers['retry-after-ms']);
    if (milliseconds !== null)
        return milliseconds;
    const written = headers['retry-after'];
    const seconds = readCount(written);
    if (seconds !== null)
        return seconds * 1000;
    const date = typeof written === 'string' && /[a-z]/i.test(written) ? Date.parse(written) : NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}
function readCount(written) {
    return typeof written === 'string' && /^\d{1,10}(?:\.\d+)?$/.test(written.trim()) ? Number(written) : null;
}
/** Finds the sentence in a provider's error body; the body itself where it has another shape. */
function errorWords(text) {
    try {
        const body = JSON.parse(text);
        const error = property(body, 'error') ?? body;
        if (typeof error === 'string')
            return error;
        const message = property(error, 'message');
        const code = property(error, 'code') ?? property(error, 'type');
        if (typeof message === 'string')
            return typeof code === 'string' ? `${message} (${code})` : message;
    }
    catch {
        // Not JSON: a proxy's page, perhaps.
    }
    return text;
}
function property(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name] // own property, just checked
        : undefined;
}

// EXTERNAL MODULE: ./src/providers/redact.ts
var providers_redact = __webpack_require__(83501);
;// CONCATENATED MODULE: ./src/providers/transport.ts




/** A longer response is no answer but a fault. */
const MAX_RESPONSE_BYTES = 4 * 1024 * 1024;
/**
 * One pooled connection to one server: posts JSON and gives whole responses. Follows no redirects, and every failure is
 * a ProviderError without the key.
 */
class Transport {
    #options;
    #dispatcher;
    /** Made once: in a storm of errors its pattern would cost more than they do. */
    #redact;
    constructor(options, dispatcher) {
        this.#options = options;
        this.#redact = (0,providers_redact/* createLineRedactor */.P)(options.key);
        this.#dispatcher = dispatcher;
    }
    /** Loads the client only now: what needs no server does not pay for it. */
    static async open(options) {
        const { Agent, EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
        const pool = { connections: options.connections, headersTimeout: 0, bodyTimeout: 0 };
        const { proxy, origin, signal } = options;
        const dispatcher = proxy === null || proxy.https === '' || isLoopback(new URL(origin).hostname)
            ? new Agent(pool)
            : // Given explicitly, or it would read the environment by itself.
                new EnvHttpProxyAgent({ ...pool, httpProxy: '', httpsProxy: proxy.https, noProxy: proxy.except });
        signal.addEventListener('abort', () => void dispatcher.destroy(), { once: true });
        return new Transport(options, dispatcher);
    }
    /** Posts a JSON body; headers are added to content type and key. */
    async post(url, body, headers) {
        const { origin, key, timeoutMs } = this.#options;
        if (url.origin !== origin)
            throw new provider_error/* ProviderError */.m('fatal', `a request to ${url.origin} was refused`);
        const collector = new ResponseCollector();
        const timer = setTimeout(() => collector.abort(), timeoutMs);
        try {
            this.#dispatcher.dispatch({
                origin: url.origin,
                path: url.pathname,
                method: 'POST',
                headers: {
                    ...headers,
                    'content-type': 'application/json',
                    ...(key !== null && { authorization: `Bearer ${key}` }),
                },
                body,
            }, collector);
            const response = await collector.response;
            if (response.status < 200 || response.status > 299)
                throw this.#statusError(url, response);
            return response;
        }
        catch (error) {
            if (error instanceof provider_error/* ProviderError */.m)
                throw error;
            throw new provider_error/* ProviderError */.m('transient', this.#explain(url, error, collector.isAborted), { cause: error });
        }
        finally {
            clearTimeout(timer);
        }
    }
    /** Closes idle connections and ends requests in flight. */
    async close() {
        await this.#dispatcher.destroy();
    }
    #statusError(url, { status, headers, text }) {
        const words = status < 400 ? `a redirect to ${redirectHost(headers, url)}, which is not followed` : errorWords(text);
        return statusError(status, headers, this.#redact(words), `POST ${url.host}${url.pathname}`);
    }
    #explain(url, error, isLate) {
        if (isLate)
            return `${url.host} did not answer within ${this.#options.timeoutMs / 1000} s`;
        const { code, message } = error instanceof Error ? error : { code: undefined, message: String(error) };
        if (code === 'ECONNREFUSED')
            return `cannot reach ${url.host}: connection refused`;
        if (code === 'ENOTFOUND')
            return `cannot reach ${url.host}: there is no such host`;
        return `the connection to ${url.host} failed: ${this.#redact(message)}`;
    }
}
/** Collects a response as it arrives: without the streams of undici's `request`, which cost as much as the request. */
class ResponseCollector {
    response;
    isAborted = false;
    #settle;
    #controller;
    #status = 0;
    #headers = {};
    #chunks = [];
    #size = 0;
    constructor() {
        this.#settle = Promise.withResolvers();
        this.response = this.#settle.promise;
    }
    /** Gives up on the response, and on its connection. */
    abort() {
        this.isAborted = true;
        const reason = new Error('aborted');
        this.#controller?.abort(reason);
        this.#settle.reject(reason);
    }
    onRequestStart(controller) {
        this.#controller = controller;
        if (this.isAborted)
            controller.abort(new Error('aborted'));
    }
    onResponseStart(_controller, status, headers) {
        this.#status = status;
        this.#headers = headers;
    }
    onResponseData(controller, chunk) {
        this.#size += chunk.length;
        this.#chunks.push(chunk);
        if (this.#size > MAX_RESPONSE_BYTES)
            controller.abort(new Error(`the response is longer than ${MAX_RESPONSE_BYTES} bytes`));
    }
    onResponseEnd() {
        const text = Buffer.concat(this.#chunks).toString('utf8');
        this.#settle.resolve({ status: this.#status, headers: this.#headers, text });
    }
    onResponseError(_controller, error) {
        this.#settle.reject(error);
    }
}
function redirectHost(headers, from) {
    const { location } = headers;
    return typeof location === 'string' ? (URL.parse(location, from.href)?.host ?? 'nowhere') : 'nowhere';
}

;// CONCATENATED MODULE: ./src/providers/anthropic.ts




/** Anthropic's interface wants a limit always. */
const DEFAULT_MAX_TOKENS = 1024;
const FINISH_REASONS = {
    end_turn: 'stop',
    stop_sequence: 'stop',
    max_tokens: 'length',
};
/** Anthropic's messages, and every server that speaks them, through the official SDK. */
async function createAnthropic(model, { url, ...options }) {
    const { Anthropic } = await __webpack_require__.e(/* import() */ 573).then(__webpack_require__.bind(__webpack_require__, 90573));
    const transport = await Transport.open({ ...options, origin: url.origin });
    const client = new Anthropic({
        // Everything is given, so that no environment variable or profile can take its place; the transport adds the key.
        apiKey: 'sent by the transport',
        authToken: null,
        baseURL: url.href.replace(/\/$/, ''),
        fetch: createSdkFetch(transport, model.stream),
        maxRetries: 0,
        // Also keeps the SDK from refusing long answers that are not streamed.
        timeout: options.timeoutMs * 2,
        logLevel: 'off',
    });
    buildHeadersOnce(client);
    return {
        complete: async (prompt) => {
            try {
                const started = performance.now();
                const body = buildBody(model, prompt);
                const answer = model.stream
                    ? await collect(await client.messages.create({ ...body, stream: true }))
                    : (await client.messages.create(body));
                return readAnswer(answer, performance.now() - started);
            }
            catch (error) {
                throw unwrapSdkError(error);
            }
        },
        close: () => transport.close(),
    };
}
function buildBody(model, { system, messages }) {
    return {
        model: model.model,
        max_tokens: model.maxTokens ?? DEFAULT_MAX_TOKENS,
        messages: [...messages],
        ...(system !== null && { system }),
        ...(model.temperature !== null && { temperature: model.temperature }),
        ...(model.stop.length > 0 && { stop_sequences: [...model.stop] }),
        ...model.params,
    };
}
/** Puts a streamed answer together; without its last event it is a partial one, and has no stop reason. */
async function collect(stream) {
    let [text, reason, isWhole] = ['', null, false];
    let usage;
    for await (const unknownEvent of stream) {
        const event = unknownEvent; // other kinds of events fall through
        if (event.type === 'message_start')
            usage = event.message.usage;
        else if (event.type === 'content_block_delta')
            text += event.delta.text ?? '';
        else if (event.type === 'message_delta') {
            reason = event.delta.stop_reason;
            usage = { ...usage, ...event.usage };
        }
        else if (event.type === 'message_stop')
            isWhole = true;
    }
    return { content: [{ type: 'text', text }], stop_reason: isWhole ? reason : null, ...(usage && { usage }) };
}
function readAnswer(answer, latencyMs) {
    const { content, stop_reason: reason, usage } = typeof answer === 'object' ? answer : {};
    if (!Array.isArray(content) || typeof reason !== 'string')
        throw new provider_error/* ProviderError */.m('transient', 'the answer is not whole: it has no content with a stop reason');
    const texts = content.map((block) => block.type === 'text' && typeof block.text === 'string' ? block.text : '');
    return {
        text: texts.join(''),
        finishReason: FINISH_REASONS[reason] ?? reason,
        usage: { inputTokens: tokenCount(usage?.input_tokens), outputTokens: tokenCount(usage?.output_tokens) },
        latencyMs,
    };
}

;// CONCATENATED MODULE: ./src/providers/ollama.ts



/** Ollama's own interface, /api/generate. Fields of `params.options` are joined with the options made from the model entry. */
async function createOllama(model, { url, ...options }) {
    const transport = await Transport.open({ ...options, origin: url.origin });
    const target = new URL(`${url.href.replace(/\/$/, '')}/api/generate`);
    return {
        complete: async (prompt) => {
            const started = performance.now();
            const { text } = await transport.post(target, JSON.stringify(ollama_buildBody(model, prompt)), {});
            return ollama_readAnswer(parseAnswer(text), performance.now() - started);
        },
        close: () => transport.close(),
    };
}
function ollama_buildBody(model, { system, messages }) {
    const { options = {}, ...params } = model.params;
    return {
        model: model.model,
        prompt: messages.map(({ content }) => content).join('\n\n'),
        stream: model.stream,
        ...(system !== null && { system }),
        ...params,
        options: {
            ...(model.temperature !== null && { temperature: model.temperature }),
            ...(model.maxTokens !== null && { num_predict: model.maxTokens }),
            ...(model.stop.length > 0 && { stop: model.stop }),
            ...(model.seed !== null && { seed: model.seed }),
            ...options,
        },
    };
}
/** One JSON object, or one a line where the answer was streamed. */
function parseAnswer(text) {
    try {
        const parts = text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => JSON.parse(line));
        return { ...parts.at(-1), response: parts.map(({ response }) => response ?? '').join('') };
    }
    catch (error) {
        throw new provider_error/* ProviderError */.m('transient', 'the answer is not whole: it is not valid JSON', { cause: error });
    }
}
function ollama_readAnswer(answer, latencyMs) {
    if (typeof answer.error === 'string')
        throw new provider_error/* ProviderError */.m('transient', answer.error);
    if (answer.done !== true || typeof answer.response !== 'string')
        throw new provider_error/* ProviderError */.m('transient', 'the answer is not whole: it does not say `done`');
    return {
        text: answer.response,
        finishReason: typeof answer.done_reason === 'string' ? answer.done_reason : 'stop',
        usage: {
            inputTokens: tokenCount(answer.prompt_eval_count),
            outputTokens: tokenCount(answer.eval_count),
        },
        latencyMs,
    };
}

;// CONCATENATED MODULE: ./src/providers/openai.ts




/** Models that refuse `max_tokens` and take `max_completion_tokens`: OpenAI's reasoning models. */
const REASONING_MODEL = /^(?:o\d|gpt-[5-9])/;
/** OpenAI's chat completions, and every server that speaks them, through the official SDK. */
async function createOpenAi(model, { url, ...options }) {
    const { OpenAI } = await __webpack_require__.e(/* import() */ 193).then(__webpack_require__.bind(__webpack_require__, 98193));
    const transport = await Transport.open({ ...options, origin: url.origin });
    const client = new OpenAI({
        // Everything is given, so that no environment variable can take its place; the transport adds the key.
        apiKey: 'sent by the transport',
        adminAPIKey: null,
        organization: null,
        project: null,
        baseURL: url.href.replace(/\/$/, ''),
        fetch: createSdkFetch(transport, model.stream),
        maxRetries: 0,
        timeout: options.timeoutMs * 2,
        logLevel: 'off',
    });
    buildHeadersOnce(client);
    let limitName = REASONING_MODEL.test(model.model)
        ? 'max_completion_tokens'
        : 'max_tokens';
    const ask = async (prompt) => {
        const started = performance.now();
        const body = openai_buildBody(model, prompt, limitName);
        const answer = model.stream
            ? await openai_collect(await client.chat.completions.create({
                ...body,
                stream: true,
                stream_options: { include_usage: true },
            }))
            : (await client.chat.completions.create(body));
        return openai_readAnswer(answer, performance.now() - started);
    };
    return {
        complete: async (prompt) => {
            try {
                return await ask(prompt);
            }
            catch (error) {
                const failure = unwrapSdkError(error);
                if (limitName === 'max_completion_tokens' || !asksForOtherName(failure))
                    throw failure;
                limitName = 'max_completion_tokens';
                return await ask(prompt).catch((again) => {
                    throw unwrapSdkError(again);
                });
            }
        },
        close: () => transport.close(),
    };
}
function openai_buildBody(model, { system, messages }, limitName) {
    return {
        model: model.model,
        messages: [...(system === null ? [] : [{ role: 'system', content: system }]), ...messages],
        ...(model.temperature !== null && { temperature: model.temperature }),
        ...(model.maxTokens !== null && { [limitName]: model.maxTokens }),
        ...(model.stop.length > 0 && { stop: [...model.stop] }),
        ...createSeed(model),
        ...model.params,
    };
}
/** Deprecated by OpenAI, and what every other server of the protocol takes. */
function createSeed({ seed }) {
    return seed === null ? {} : { seed };
}
function asksForOtherName({ status, message }) {
    return status === 400 && message.includes('max_tokens') && message.includes('max_completion_tokens');
}
/** Puts a streamed answer together; without its finish reason it is a partial one, and stays without. */
async function openai_collect(stream) {
    let [content, refusal, finish_reason] = ['', '', null];
    let usage = null;
    for await (const chunk of stream) {
        const [choice] = chunk.choices;
        content += choice?.delta.content ?? '';
        refusal += choice?.delta.refusal ?? '';
        finish_reason = choice?.finish_reason ?? finish_reason;
        usage = chunk.usage ?? usage;
    }
    return {
        choices: [{ message: { content, refusal: refusal === '' ? null : refusal }, finish_reason }],
        usage,
    };
}
function openai_readAnswer(answer, latencyMs) {
    const choice = typeof answer === 'object' ? answer.choices?.[0] : undefined;
    const { content, refusal } = choice?.message ?? {};
    const text = typeof refusal === 'string' ? refusal : (content ?? '');
    const reason = choice?.finish_reason;
    if (choice?.message === undefined || typeof text !== 'string' || typeof reason !== 'string')
        throw new provider_error/* ProviderError */.m('transient', 'the answer is not whole: it has no message with a finish reason');
    return {
        text,
        finishReason: typeof refusal === 'string' ? 'refusal' : finishReason(reason),
        usage: {
            inputTokens: tokenCount(answer.usage?.prompt_tokens),
            outputTokens: tokenCount(answer.usage?.completion_tokens),
        },
        latencyMs,
    };
}
function finishReason(reason) {
    return reason === 'content_filter' ? 'filtered' : reason;
}

;// CONCATENATED MODULE: ./src/providers/index.ts



/** Every provider that is reached over the network, by its name in YAML. */
const networkProviders = {
    openai: { ownUrl: 'https://api.openai.com/v1', needsKey: true, isLocal: false, create: createOpenAi },
    anthropic: { ownUrl: 'https://api.anthropic.com', needsKey: true, isLocal: false, create: createAnthropic },
    ollama: { ownUrl: 'http://localhost:11434', needsKey: false, isLocal: true, create: createOllama },
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./src/domain/map-texts.ts
var map_texts = __webpack_require__(78231);
;// CONCATENATED MODULE: ./src/providers/recording.ts





const count = schemas/* int */.Whr().min(0).nullable();
const rowSchema = schemas/* object */.Ikc({
    model: schemas/* string */.YjP().optional(),
    system: schemas/* string */.YjP().nullable(),
    messages: schemas/* array */.YOg(schemas/* object */.Ikc({ role: schemas/* string */.YjP(), content: schemas/* string */.YjP() })).min(1),
    trial: schemas/* int */.Whr().min(1),
    text: schemas/* string */.YjP(),
    finish_reason: schemas/* string */.YjP(),
    usage: schemas/* object */.Ikc({ input_tokens: count, output_tokens: count }).nullable().optional(),
    latency_ms: schemas/* number */.aig().min(0).nullable().optional(),
});
/** Recorded answers, found by what was asked: system text, messages and trial. */
class Recording {
    #answers = new Map();
    /** Reads a recording's rows; of those for the same question the last counts. A row that is none is a UserError. */
    constructor(text, file) {
        // Not by readline, which also splits at U+2028 and U+2029: JSON holds those as they are.
        for (const [index, row] of text.split('\n').entries())
            if (row.trim() !== '')
                this.#add(row, { file, line: index + 1 });
    }
    /** Gives the answer to a trial (from 1), or undefined where none was recorded. */
    find(prompt, trial) {
        return this.#answers.get(keyOf(prompt, trial));
    }
    #add(text, place) {
        const row = rowSchema.safeParse(parseJson(text));
        if (!row.success) {
            const [issue] = row.error.issues;
            throw (0,problem.userError)(`no row of a recording: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, place);
        }
        const { system, messages, trial, usage, finish_reason, latency_ms } = row.data;
        this.#answers.set(keyOf({ system, messages }, trial), {
            text: row.data.text,
            finishReason: finish_reason,
            usage: { inputTokens: usage?.input_tokens ?? null, outputTokens: usage?.output_tokens ?? null },
            latencyMs: latency_ms ?? null,
        });
    }
}
/** Gives a provider that also appends every answer, without keys, to a recording. */
function recordAnswers(provider, model, { file, redact }) {
    // Appended one after another, so that rows never run into each other.
    let written = (0,promises_.mkdir)(external_node_path_default().dirname(file), { recursive: true });
    const explain = (cause) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw (0,problem.userError)(`answers cannot be recorded: ${reason}`, model.placeOf('record'), { cause });
    };
    return {
        complete: async (prompt, trial) => {
            const completion = await provider.complete(prompt, trial);
            const row = `${JSON.stringify((0,map_texts/* mapTexts */.z)(rowOf(model, prompt, trial, completion), redact))}\n`;
            written = written.then(() => (0,promises_.appendFile)(file, row));
            await written.catch(explain);
            return completion;
        },
        close: () => provider.close(),
    };
}
function rowOf(model, { system, messages }, trial, completion) {
    const { inputTokens, outputTokens } = completion.usage;
    return {
        model: model.model,
        system: system ?? '',
        messages: [...messages],
        trial,
        text: completion.text,
        finish_reason: completion.finishReason,
        usage: { input_tokens: inputTokens, output_tokens: outputTokens },
        latency_ms: completion.latencyMs === null ? null : Math.round(completion.latencyMs),
    };
}
function keyOf({ system, messages, }, trial) {
    return JSON.stringify([system ?? '', messages.map(({ role, content }) => [role, content]), trial]);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/providers/replay.ts

/** Answers from a recording; what was not recorded is an error, never a made-up answer. */
function createReplay(recording) {
    return {
        complete: (prompt, trial) => {
            const completion = recording.find(prompt, trial);
            if (completion !== undefined)
                return Promise.resolve(completion);
            return Promise.reject(new provider_error/* ProviderError */.m('rejected', `the recording has no answer to this prompt (trial ${trial})`));
        },
        close: () => Promise.resolve(),
    };
}

;// CONCATENATED MODULE: ./src/providers/without-keys.ts

/** A server's words say what is wrong at their beginning. */
const MAX_WORDS = 400;
/**
 * Gives a provider whose errors hold no key: what a server echoes goes into files and comments. They are cut here and not
 * before: of a key that was cut the rest would not be known for one. Answers are scored as they are, and cleaned then.
 */
function withoutKeys(provider, redact) {
    return {
        complete: async (prompt, trial) => {
            try {
                return await provider.complete(prompt, trial);
            }
            catch (error) {
                if (!(error instanceof provider_error/* ProviderError */.m))
                    throw error;
                const { kind, message, status, retryAfterMs } = error;
                throw new provider_error/* ProviderError */.m(kind, cut(redact(message)), { status, retryAfterMs, cause: error });
            }
        },
        close: () => provider.close(),
    };
}
function cut(words) {
    return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS - 3)}...` : words;
}

// EXTERNAL MODULE: ./src/source/read-text.ts
var read_text = __webpack_require__(38605);
;// CONCATENATED MODULE: ./src/access.ts
/** Which models can be asked, where and with what key; what cannot be known from the config alone. */









/** What a header may hold. */
const HEADER_TEXT = /^[\x20-\x7e]*$/;
/**
 * Checks where the chosen models are and whether their keys and recordings are there. An address that is not allowed and
 * a recording that cannot be read are UserErrors; no connection is opened yet.
 */
function prepareAccess(models, { apiKeys, secrets, concurrency }, site) {
    const problems = [];
    const routes = new Map();
    for (const model of models) {
        const provider = findProvider(model);
        routes.set(model, provider === undefined
            ? { kind: 'replay', recording: loadRecording(model, site.cwd) }
            : findRoute(model, provider, apiKeys, site.allowed, problems));
    }
    if (problems.length > 0)
        throw new problem.UserError(problems);
    const unavailable = [...routes].flatMap(([{ id, placeOf }, route]) => route.kind === 'none'
        ? [{ message: `model \`${id}\` cannot be asked: ${route.reason}`, place: placeOf('id') }]
        : []);
    const redact = (0,providers_redact/* createRedactor */.l)([...secrets, ...(site.secrets ?? [])]);
    const openModel = async (model) => {
        const route = routes.get(model) ?? findAnotherRoute(model, apiKeys, site.allowed);
        if (route.kind === 'none')
            return { status: 'unavailable', reason: route.reason };
        const provider = withoutKeys(await access_open(model, route, concurrency, site), redact);
        const isRecorded = model.record !== null;
        return {
            status: 'ready',
            provider: isRecorded
                ? recordAnswers(provider, model, { file: external_node_path_default().resolve(site.cwd, model.record), redact })
                : provider,
        };
    };
    return { unavailable, redact, openModel };
}
function findRoute(model, provider, apiKeys, allowed, problems) {
    const { ownUrl, isLocal, needsKey } = provider;
    const address = resolveAddress(model.baseUrl ?? ownUrl, { ownUrl, allowLoopback: isLocal, allowed });
    if (address.status === 'refused') {
        problems.push({ message: `model \`${model.id}\`: ${address.reason}`, place: model.placeOf('base_url') });
        return { kind: 'none', reason: address.reason };
    }
    const { url, mayCarryKey } = address;
    if (!mayCarryKey)
        return { kind: 'network', provider, url, key: null };
    const key = model.apiKey === null ? undefined : apiKeys.get(model.apiKey);
    if (key?.status === 'missing')
        return { kind: 'none', reason: `the environment variable ${key.variable} is missing or empty` };
    if (key === undefined && needsKey && model.baseUrl === null)
        return { kind: 'none', reason: `\`api_keys\` has no \`${model.provider}\`` };
    const value = key?.value ?? null;
    if (value !== null && !HEADER_TEXT.test(value)) {
        const reason = 'its key holds a character that no request can carry: see that it was pasted whole, on one line';
        problems.push({ message: `model \`${model.id}\`: ${reason}`, place: model.placeOf('id') });
        return { kind: 'none', reason };
    }
    return { kind: 'network', provider, url, key: value };
}
/** A baseline's model is asked under the same rules as any other; a recording cannot be asked again. */
function findAnotherRoute(model, apiKeys, allowed) {
    const provider = findProvider(model);
    if (provider === undefined)
        return { kind: 'none', reason: `\`${model.provider}\` cannot be asked again` };
    return findRoute(model, provider, apiKeys, allowed, []);
}
/** A recipe's provider may be any word. */
function findProvider({ provider }) {
    return Object.hasOwn(networkProviders, provider) ? networkProviders[provider] : undefined;
}
function loadRecording({ recording, placeOf }, cwd) {
    if (recording === null)
        throw new Error('a replay model without a recording passed the config');
    const file = external_node_path_default().resolve(cwd, recording);
    return new Recording((0,read_text/* readText */.yR)(file, read_text/* SIZE_LIMITS */.bd.rows, placeOf('recording'), recording), recording);
}
async function access_open(model, route, connections, { env, signal }) {
    if (route.kind === 'replay')
        return createReplay(route.recording);
    const proxy = {
        https: env['HTTPS_PROXY'] ?? env['https_proxy'] ?? '',
        except: env['NO_PROXY'] ?? env['no_proxy'] ?? '',
    };
    const { provider, url, key } = route;
    return await provider.create(model, { url, key, connections, proxy, signal, timeoutMs: model.timeoutMs });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/source/find-files.ts



/**
 * Gives the files under `folder` that match any of the globs, as paths relative to it with forward slashes, sorted.
 * Folders that start with a dot and node_modules are entered only where a glob begins with them.
 */
function findFiles(folder, globs) {
    const found = new Set();
    for (const glob of globs) {
        const { base } = picomatch_default().scan(glob.replaceAll('\\', '/'));
        const matches = picomatch_default()(glob, { dot: true, noextglob: true });
        for (const file of walk(folder, base === '.' ? '' : base))
            if (matches(file))
                found.add(file);
    }
    return [...found].sort();
}
function* walk(root, below) {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)(external_node_path_default().resolve(root, below), { withFileTypes: true });
    }
    catch {
        // A glob without wildcards is its own base: a file.
        yield below;
        return;
    }
    for (const entry of entries) {
        const name = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
            yield* walk(root, name);
        else if (entry.isFile() || entry.isSymbolicLink())
            yield name;
    }
}

// EXTERNAL MODULE: ./src/source/nearest.ts
var nearest = __webpack_require__(94219);
;// CONCATENATED MODULE: ./src/benchmarks/check-benchmark.ts


/** Cases named at once; more say the same again. */
const MAX_PROBLEMS = 10;
/** Throws one UserError that names everything in which a benchmark and its evaluators do not fit together. */
function checkBenchmark(benchmark, evaluators) {
    const problems = [...findUseProblems(benchmark, evaluators), ...findThresholdProblems(benchmark)];
    if (problems.length === 0)
        problems.push(...findCaseProblems(benchmark, evaluators));
    if (problems.length > 0)
        throw new problem.UserError(problems);
}
function findUseProblems({ evaluators: uses, placeOf }, evaluators) {
    return uses.flatMap((use, index) => {
        const isRepeated = uses.findIndex(({ name }) => name === use.name) < index;
        const messages = isRepeated
            ? [`the evaluator \`${use.name}\` is given twice`]
            : explainUse(use, evaluators);
        return messages.map((message) => ({ message, place: placeOf(['evaluators', index]) }));
    });
}
function explainUse({ name, settings }, evaluators) {
    const evaluator = Object.hasOwn(evaluators, name) ? evaluators[name] : undefined;
    if (evaluator === undefined)
        return [`unknown evaluator \`${name}\`${(0,nearest/* suggest */.Z)(name, Object.keys(evaluators))}`];
    return Object.entries(settings).flatMap(([key, value]) => {
        const check = Object.hasOwn(evaluator.settings, key) ? evaluator.settings[key] : undefined;
        if (check === undefined)
            return [`unknown setting \`${key}\` of \`${name}\`${(0,nearest/* suggest */.Z)(key, Object.keys(evaluator.settings))}`];
        const allowed = check(value);
        return allowed === undefined
            ? []
            : [`\`${key}\` of \`${name}\` must be ${allowed}, found \`${JSON.stringify(value)}\``];
    });
}
function findThresholdProblems({ evaluators: uses, thresholds, placeOf }) {
    const names = [...uses.map(({ name }) => name), 'default'];
    return Object.keys(thresholds ?? {})
        .filter((name) => !names.includes(name))
        .map((name) => ({
        message: `\`thresholds.${name}\` names no evaluator of this benchmark${(0,nearest/* suggest */.Z)(name, names)}`,
        place: placeOf(['thresholds', name]),
    }));
}
function findCaseProblems({ cases, evaluators: uses }, evaluators) {
    const problems = [];
    for (const item of cases)
        for (const { name, settings } of uses) {
            const message = findMetadataProblem(item.metadata, evaluators[name]) ?? evaluators[name]?.findProblem(item, settings);
            if (message === undefined)
                continue;
            problems.push({ message: `case \`${item.id}\`, ${name}: ${message}`, place: item.place() });
            if (problems.length === MAX_PROBLEMS)
                return problems;
        }
    return problems;
}
/** Metadata named like a setting is one, and goes before the benchmark's. */
function findMetadataProblem(metadata, evaluator) {
    for (const [key, check] of Object.entries(evaluator?.settings ?? {})) {
        const allowed = metadata[key] === undefined ? undefined : check(metadata[key]);
        if (allowed !== undefined)
            return `\`metadata.${key}\` must be ${allowed}`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/domain/benchmark.ts
var benchmark = __webpack_require__(21779);
// EXTERNAL MODULE: ./src/source/check.ts
var check = __webpack_require__(31513);
// EXTERNAL MODULE: ./src/source/json.ts + 1 modules
var json = __webpack_require__(75622);
// EXTERNAL MODULE: ./src/source/yaml.ts
var yaml = __webpack_require__(89094);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
;// CONCATENATED MODULE: ./src/benchmarks/csv.ts


const CASE_COLUMNS = new Set(['id', 'input', 'expected', 'tags', 'difficulty', 'criteria', 'must_pass']);
/**
 * Parses CSV (RFC 4180) with a header into cases as they are written: columns named as a case's keys, all others its
 * metadata; an empty cell is absent, a cell that starts with `[` is a JSON list. Broken CSV is a UserError with its line.
 */
function parseCsv(text, file) {
    return records(text, file).map(({ info, record }) => {
        const place = { file, line: info.lines };
        const row = {};
        const metadata = {};
        for (const [column, cell] of Object.entries(record)) {
            if (cell === '')
                continue;
            const value = readCell(column, cell);
            if (CASE_COLUMNS.has(column))
                row[column] = value;
            else
                metadata[column] = value;
        }
        return { value: Object.keys(metadata).length > 0 ? { ...row, metadata } : row, place };
    });
}
function records(text, file) {
    try {
        const columns = (header) => checkHeader(header, file);
        // With `info` the parser gives records of this shape; its types do not say so.
        return (0,sync/* parse */.qg)(text, { bom: true, columns, info: true, skip_empty_lines: true });
    }
    catch (error) {
        if (!(error instanceof sync/* CsvError */.J$))
            throw error;
        const line = typeof error['lines'] === 'number' ? { line: error['lines'] } : {};
        throw (0,problem.userError)(`not valid CSV: ${error.message}`, { file, ...line }, { cause: error });
    }
}
/** A name given twice would lose a column without a word. */
function checkHeader(header, file) {
    const names = header.map((name) => name.trim());
    const problems = names.flatMap((name, index) => {
        if (name === '')
            return [`column ${index + 1} has no name`];
        return names.indexOf(name) < index ? [`the column \`${name}\` is given twice`] : [];
    });
    if (problems.length > 0)
        throw new problem.UserError(problems.map((message) => ({ message, place: { file, line: 1 } })));
    return names;
}
function readCell(column, cell) {
    if (column === 'must_pass')
        return { true: true, false: false }[cell.trim().toLowerCase()] ?? cell;
    if (!cell.startsWith('['))
        return cell;
    try {
        return JSON.parse(cell);
    }
    catch {
        // Text may start with a bracket too.
        return cell;
    }
}

// EXTERNAL MODULE: ./src/source/fields.ts
var fields = __webpack_require__(88772);
;// CONCATENATED MODULE: ./src/benchmarks/file-schema.ts



/** YAML reads an unquoted version or id as a number; it is meant as it is written. */
const file_schema_name = schemas/* union */.KCZ([fields/* text */.Qq, schemas/* number */.aig().transform(String)], { error: 'text that is not empty' });
const anyText = schemas/* string */.YjP({ error: 'text' });
/** One case as it is written, inline or as a row of a JSONL or CSV file. */
const caseSchema = (0,check/* closedObject */.YI)({
    id: file_schema_name.optional().describe('`<name>_<counter>` unless given.'),
    input: schemas/* union */.KCZ([anyText, schemas/* number */.aig().transform(String), schemas/* boolean */.zMY().transform(String)], { error: 'text' })
        .describe('What is put to the model.'),
    expected: schemas/* json */.Pq9({ error: 'any value of JSON' })
        .optional()
        .describe('What the answer is held against; a list means any of them.'),
    tags: fields/* textList */.gC.optional(),
    difficulty: anyText.optional().describe('medium unless given.'),
    criteria: fields/* textList */.gC.optional().describe('What a judge looks at.'),
    must_pass: fields/* flag */.Jt.optional().describe('Failing it fails the benchmark.'),
    metadata: fields/* jsonObject */.o$.optional().describe('For templates, and for evaluator settings of this case alone.'),
});
/** A custom benchmark file (docs/benchmark.schema.json is made from this). */
const benchmarkFileSchema = (0,check/* closedObject */.YI)({
    name: fields/* text */.Qq,
    description: anyText.optional(),
    version: file_schema_name.optional().describe('1.0.0 unless given.'),
    evaluators: schemas/* array */.YOg(schemas/* union */.KCZ([fields/* text */.Qq, schemas/* looseObject */._H3({ name: fields/* text */.Qq }, { error: 'a name or a mapping with `name`' })], {
        error: 'the name of an evaluator, or a mapping with `name` and its settings',
    }), { error: 'a list of evaluators' })
        .min(1, { error: 'a list of at least one evaluator' })
        .optional()
        .describe('exact_match unless given.'),
    thresholds: schemas/* record */.g1P(schemas/* string */.YjP(), fields/* share */.uM, { error: 'a mapping of evaluator names to numbers from 0 to 1' })
        .optional()
        .describe('Score that each evaluator must reach, `default` for the rest; without it the mean must reach 0.7.'),
    prompt: anyText
        .optional()
        .describe('User message: a template with {{input}} and {{metadata.x}}; the input alone unless given.'),
    prompt_file: fields/* text */.Qq.optional().describe('A file that holds the prompt, relative to this one.'),
    system_prompt: anyText
        .optional()
        .describe('System message, a template too; goes before the model entry’s.'),
    system_prompt_file: fields/* text */.Qq.optional(),
    test_cases: schemas/* array */.YOg(caseSchema, { error: 'a list of cases' }).optional(),
    cases: fields/* text */.Qq.optional().describe('A JSONL or CSV file of cases, relative to this one.'),
    gate: (0,check/* closedObject */.YI)({
        min_pass_rate: fields/* share */.uM.optional(),
        regression_threshold: fields/* share */.uM.optional(),
        max_latency_ms: (0,fields/* positive */.yj)().optional(),
    })
        .optional()
        .describe('Thresholds of this benchmark alone.'),
    repeat: (0,fields/* wholeNumber */.rD)(1, 1000).optional(),
    paths: fields/* globList */.Xq
        .optional()
        .describe('Globs of files whose change means that it must run, relative to this one.'),
});

;// CONCATENATED MODULE: ./src/benchmarks/jsonl.ts

/** Parses JSON values, one a line; empty lines are passed over. A line that is no JSON is a UserError with its number. */
function parseJsonl(text, file) {
    return text.split('\n').flatMap((row, index) => {
        if (row.trim() === '')
            return [];
        const line = index + 1;
        return [{ value: (0,json/* parseJson */.q)(row, file, line).value, place: { file, line } }];
    });
}

;// CONCATENATED MODULE: ./src/benchmarks/read-cases.ts



/** Bad rows named at once; the rest of a broken file says the same again. */
const read_cases_MAX_PROBLEMS = 10;
/** Gives the cases that rows hold; each row that is no case is a problem of one UserError. */
function readRows(rows, benchmark) {
    const problems = [];
    const written = rows.flatMap(({ value, place }) => {
        try {
            const source = { file: place.file, value, placeOf: () => place, placeOfKey: () => place };
            return [{ text: (0,check/* checkSource */.As)(caseSchema, source), place: () => place }];
        }
        catch (error) {
            if (!(error instanceof problem.UserError))
                throw error;
            problems.push(...error.problems);
            return [];
        }
    });
    if (problems.length > 0)
        throw new problem.UserError(problems.slice(0, read_cases_MAX_PROBLEMS));
    return nameCases(written, benchmark);
}
/** Makes cases of what is written; those without an id are counted from 1. The same id twice is a UserError. */
function nameCases(written, benchmark) {
    let unnamed = 0;
    const seen = new Map();
    const problems = [];
    const cases = written.map(({ text, place }) => {
        const id = text.id ?? `${benchmark}_${(unnamed += 1)}`;
        const first = seen.get(id);
        if (first === undefined)
            seen.set(id, place);
        else
            problems.push({
                message: `the case id \`${id}\` is given twice, first in line ${first().line ?? 1}`,
                place: place(),
            });
        return {
            id,
            input: text.input,
            expected: text.expected ?? null,
            tags: text.tags ?? [],
            difficulty: text.difficulty ?? 'medium',
            criteria: text.criteria ?? [],
            mustPass: text.must_pass ?? false,
            metadata: text.metadata ?? {},
            place,
        };
    });
    if (problems.length > 0)
        throw new problem.UserError(problems.slice(0, read_cases_MAX_PROBLEMS));
    return cases;
}

;// CONCATENATED MODULE: ./src/benchmarks/custom-file.ts











/** Reads a benchmark file's text with its positions. */
function openBenchmarkFile(file, cwd) {
    const text = (0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, file), read_text/* SIZE_LIMITS */.bd.benchmark, undefined, file);
    return file.endsWith('.json') || isJson(text)
        ? (0,json/* parseJson */.q)(text, file)
        : (0,yaml/* parseYaml */.hN)(text, file, yaml/* BENCHMARK_LIMITS */.jF);
}
/** JSON is YAML too, but read as what it is it takes a fifth of the time and memory. */
function isJson(text) {
    if (!text.startsWith('{'))
        return false;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** Gives the benchmark that a custom file describes, prompts and cases read from the files it names. */
function readCustomFile(source, cwd) {
    const text = (0,check/* checkSource */.As)(benchmarkFileSchema, source);
    const site = new Site(source, cwd);
    return {
        name: text.name,
        description: text.description ?? '',
        version: text.version ?? '1.0.0',
        category: 'custom',
        prompt: site.readTextOrFile(text, 'prompt', 'prompt_file'),
        systemPrompt: site.readTextOrFile(text, 'system_prompt', 'system_prompt_file'),
        promptFile: text.prompt_file === undefined ? null : site.relative(text.prompt_file),
        systemPromptFile: text.system_prompt_file === undefined ? null : site.relative(text.system_prompt_file),
        evaluators: (text.evaluators ?? ['exact_match']).map(readUse),
        thresholds: text.thresholds ?? null,
        cases: site.readCases(text),
        gate: (0,benchmark/* createGate */.q)(text.gate ?? {}),
        repeat: text.repeat ?? null,
        paths: (text.paths ?? []).map((glob) => site.relative(glob)),
        placeOf: source.placeOf,
    };
}
function readUse(written) {
    if (typeof written === 'string')
        return { name: written, settings: {} };
    const { name, ...settings } = written;
    return { name, settings: settings }; // a parsed file holds JSON values only
}
/** A benchmark file's surroundings: paths in it are relative to it. */
class Site {
    #source;
    #cwd;
    constructor(source, cwd) {
        this.#source = source;
        this.#cwd = cwd;
    }
    /** A path written in the file, relative to the working directory. */
    relative(written) {
        return external_node_path_default().posix.join(external_node_path_default().posix.dirname(this.#source.file.replaceAll('\\', '/')), written);
    }
    readTextOrFile(text, key, fileKey) {
        const file = text[fileKey];
        const place = this.#source.placeOf([fileKey]);
        if (file === undefined)
            return text[key] ?? null;
        if (text[key] !== undefined)
            throw (0,problem.userError)(`give \`${key}\` or \`${fileKey}\`, not both`, place);
        // Editors end a file with a line break that nobody means to send.
        return (0,read_text/* readText */.yR)(this.#resolve(file), read_text/* SIZE_LIMITS */.bd.benchmark, place, file).replace(/\r?\n$/, '');
    }
    readCases({ name, test_cases, cases: file }) {
        const place = this.#source.placeOfKey([file === undefined ? 'test_cases' : 'cases']);
        if ((test_cases === undefined) === (file === undefined))
            throw (0,problem.userError)('give the cases as `test_cases` or as `cases`, a file: one of the two', place);
        const cases = file === undefined
            ? nameCases((test_cases ?? []).map((text, index) => ({
                text,
                place: () => this.#source.placeOf(['test_cases', index]),
            })), name)
            : this.#readCaseFile(file, name);
        if (cases.length === 0)
            throw (0,problem.userError)('there is no case', place);
        return cases;
    }
    #readCaseFile(written, name) {
        const place = this.#source.placeOf(['cases']);
        const parse = { '.jsonl': parseJsonl, '.csv': parseCsv }[external_node_path_default().extname(written).toLowerCase()];
        if (parse === undefined)
            throw (0,problem.userError)('`cases` must name a .jsonl or .csv file', place);
        return readRows(parse((0,read_text/* readText */.yR)(this.#resolve(written), read_text/* SIZE_LIMITS */.bd.rows, place, written), this.relative(written)), name);
    }
    #resolve(written) {
        return external_node_path_default().resolve(this.#cwd, external_node_path_default().dirname(this.#source.file), written);
    }
}

;// CONCATENATED MODULE: ./src/benchmarks/gsm8k.ts







const PROMPT = `{{input}}

Solve the problem step by step. Then give the numeric answer alone on the last line, after "####".`;
const gsm8k_rowSchema = schemas/* object */.Ikc({ question: schemas/* string */.YjP({ error: 'text' }), answer: schemas/* string */.YjP({ error: 'text' }) }, { error: 'a mapping with `question` and `answer`' });
/** GSM8K, school mathematics (Cobbe et al. 2021, arXiv 2110.14168), from its official test.jsonl or the folder of it. */
const gsm8k = {
    load: (source) => {
        const file = isFolder(source.path) ? external_node_path_default().join(source.path, 'test.jsonl') : source.path;
        const rows = parseJsonl((0,read_text/* readText */.yR)(file, read_text/* SIZE_LIMITS */.bd.rows, source.place), file);
        if (rows.length === 0)
            throw (0,problem.userError)('there is no problem in it', { file });
        return {
            name: 'gsm8k',
            description: 'Grade school mathematics: word problems with a numeric answer',
            version: `${rows.length} problems`,
            category: 'reasoning',
            prompt: PROMPT,
            systemPrompt: null,
            promptFile: null,
            systemPromptFile: null,
            evaluators: [{ name: 'numeric_match', settings: { extract: 'final', tolerance: 0.01 } }],
            thresholds: null,
            cases: rows.map(readProblem),
            gate: {},
            repeat: null,
            paths: [],
            placeOf: () => ({ file }),
        };
    },
};
function readProblem({ value, place }, index) {
    const source = { file: place.file, value, placeOf: () => place, placeOfKey: () => place };
    const { question, answer } = (0,check/* checkSource */.As)(gsm8k_rowSchema, source);
    const expected = answer.split('####').at(-1)?.trim().replaceAll(',', '') ?? '';
    if (!answer.includes('####') || expected === '')
        throw (0,problem.userError)('`answer` must end in `####` and the number', place);
    return {
        id: `gsm8k_${index}`,
        input: question,
        expected,
        tags: [],
        difficulty: 'medium',
        criteria: [],
        mustPass: false,
        metadata: {},
        place: () => place,
    };
}
function isFolder(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./src/benchmarks/index.ts

/** Every standard benchmark that can be loaded, by its name in YAML. */
const standardBenchmarks = { gsm8k: gsm8k };
/** Names that are promised and not built yet. */
const FUTURE_BENCHMARKS = [
    'mmlu',
    'truthfulqa',
    'humaneval',
    'hellaswag',
    'customer_support_v1',
];

;// CONCATENATED MODULE: ./src/benchmarks/load-benchmarks.ts






const STANDARD_NAMES = [...Object.keys(standardBenchmarks), ...FUTURE_BENCHMARKS];
/** Nothing else is opened, however a glob is written: what cannot be parsed is quoted in messages. */
const BENCHMARK_FILE = /\.(?:ya?ml|json)$/i;
/** Loads the benchmarks that are chosen, in the order they are named; all that cannot be loaded are named in one UserError. */
function loadBenchmarks(request) {
    const candidates = findFiles(request.cwd, request.files)
        .filter((file) => BENCHMARK_FILE.test(file))
        .map((file) => openCandidate(file, request.cwd));
    const enabled = listEnabled(request, candidates);
    const problems = [
        ...findChoiceProblems(request, enabled),
        ...findLimitProblems(request, enabled, candidates),
    ];
    const wanted = enabled.filter(({ name }) => request.chosen.length === 0 || request.chosen.includes(name));
    const benchmarks = wanted.flatMap(({ name, place }) => {
        try {
            const benchmark = loadOne(name, place, candidates, request);
            checkBenchmark(benchmark, request.evaluators);
            const options = request.options.get(name);
            if (options !== undefined)
                problems.push({ message: `the benchmark \`${name}\` takes no options`, place: options.place });
            return [benchmark];
        }
        catch (error) {
            if (!(error instanceof problem.UserError))
                throw error;
            problems.push(...error.problems);
            return [];
        }
    });
    // A file that cannot be read may hold what is missing, or be one of all that were asked for.
    if (problems.length > 0 || (request.enabled === null && request.chosen.length === 0))
        problems.push(...candidates.flatMap((candidate) => (candidate.status === 'broken' ? candidate.error.problems : [])));
    if (problems.length > 0)
        throw new problem.UserError(problems);
    if (benchmarks.length === 0)
        throw (0,problem.userError)(`there is no benchmark: no file matches ${request.files.join(', ')}, and \`benchmarks.sources\` is empty`);
    return benchmarks;
}
function listEnabled({ enabled, sources }, candidates) {
    const found = new Set([...namesOf(candidates), ...sources.keys()]);
    return enabled ?? [...found].map((name) => ({ name, place: undefined }));
}
function findChoiceProblems({ chosen }, enabled) {
    const names = enabled.map(({ name }) => name);
    return chosen
        .filter((name) => !names.includes(name))
        .map((name) => ({ message: `--benchmark \`${name}\` is not enabled${(0,nearest/* suggest */.Z)(name, names)}` }));
}
/** A mistyped name would leave the benchmark that was meant without its limit. */
function findLimitProblems({ limits }, enabled, candidates) {
    const known = new Set([...enabled.map(({ name }) => name), ...namesOf(candidates), ...STANDARD_NAMES]);
    return [...limits]
        .filter(([name]) => !known.has(name))
        .map(([name, { place }]) => ({
        message: `\`benchmarks.limits\` names no benchmark: \`${name}\`${(0,nearest/* suggest */.Z)(name, [...known])}`,
        place,
    }));
}
function namesOf(candidates) {
    return candidates.flatMap((candidate) => (candidate.status === 'named' ? [candidate.name] : []));
}
function openCandidate(file, cwd) {
    try {
        const source = openBenchmarkFile(file, cwd);
        const { value } = source;
        const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
        // A file without a name is told what it lacks by its schema.
        return typeof name === 'string'
            ? { status: 'named', name, source }
            : { status: 'broken', error: findErrors(source, cwd) };
    }
    catch (error) {
        if (error instanceof problem.UserError)
            return { status: 'broken', error };
        throw error;
    }
}
function findErrors(source, cwd) {
    try {
        readCustomFile(source, cwd);
    }
    catch (error) {
        if (error instanceof problem.UserError)
            return error;
        throw error;
    }
    throw new Error('a benchmark without a name was read');
}
function loadOne(name, place, candidates, { sources, cwd }) {
    const [custom, second] = candidates.flatMap((candidate) => candidate.status === 'named' && candidate.name === name ? [candidate.source] : []);
    const source = sources.get(name);
    const fail = (message) => new problem.UserError([place === undefined ? { message } : { message, place }]);
    if (custom !== undefined && second !== undefined)
        throw (0,problem.userError)(`the benchmark \`${name}\` is described in ${custom.file} too`, second.placeOf(['name']));
    if (custom !== undefined && source !== undefined)
        throw fail(`the benchmark \`${name}\` has both a source and a file of its own, ${custom.file}`);
    if (custom !== undefined)
        return readCustomFile(custom, cwd);
    const loader = Object.hasOwn(standardBenchmarks, name) ? standardBenchmarks[name] : undefined;
    if (FUTURE_BENCHMARKS.includes(name))
        throw fail(`the benchmark \`${name}\` is not built yet`);
    if (loader === undefined) {
        const known = [...namesOf(candidates), ...Object.keys(standardBenchmarks)];
        throw fail(`unknown benchmark \`${name}\`${(0,nearest/* suggest */.Z)(name, known)}`);
    }
    if (source === undefined)
        throw fail(`the benchmark \`${name}\` has no source: name its official file under \`benchmarks.sources.${name}\``);
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source.path))
        throw fail(`\`benchmarks.sources.${name}\` must be a path; downloading is not built yet`);
    return loader.load(source);
}

// EXTERNAL MODULE: ./src/benchmarks/sample.ts
var sample = __webpack_require__(64624);
// EXTERNAL MODULE: ./src/config/config.ts + 4 modules
var config_config = __webpack_require__(79810);
// EXTERNAL MODULE: ./src/domain/json.ts
var domain_json = __webpack_require__(97504);
;// CONCATENATED MODULE: ./src/config/choose.ts


/** Gives the chosen models; ids that the config does not have are a UserError. */
function chooseModels({ models }, { models: chosen }) {
    const ids = models.map(({ id }) => id);
    const unknown = chosen.filter((id) => !ids.includes(id));
    if (unknown.length > 0)
        throw new problem.UserError(unknown.map((id) => ({ message: `--model \`${id}\` is not in the config${(0,nearest/* suggest */.Z)(id, ids)}` })));
    return models.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
}
/** Throws a UserError for ids and tags that no case has: they would choose nothing without a word. */
function checkCaseChoices(benchmarks, { cases, tags }) {
    const all = benchmarks.flatMap((benchmark) => benchmark.cases);
    const ids = new Set(all.map(({ id }) => id));
    const knownTags = new Set(all.flatMap((item) => item.tags));
    const problems = [
        ...cases
            .filter((id) => !ids.has(id))
            .map((id) => ({ message: `--case \`${id}\` is in no chosen benchmark` })),
        ...tags
            .filter((tag) => !knownTags.has(tag))
            .map((tag) => ({
            message: `--tag \`${tag}\` is on no case of the chosen benchmarks${(0,nearest/* suggest */.Z)(tag, [...knownTags])}`,
        })),
    ];
    if (problems.length > 0)
        throw new problem.UserError(problems);
}
/** Gives a benchmark's chosen cases, and whether they are all that the config means to be run. */
function chooseCases({ name, cases }, { benchmarks: { limits } }, choices, sample) {
    const planned = limits.get(name)?.count ?? Infinity;
    const chosen = sample(cases, choices.limit ?? planned, name).filter(({ id, tags }) => (choices.cases.length === 0 || choices.cases.includes(id)) &&
        (choices.tags.length === 0 || choices.tags.some((tag) => tags.includes(tag))));
    return { cases: chosen, isComplete: chosen.length >= Math.min(planned, cases.length) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/config/hash.ts
var hash = __webpack_require__(77500);
;// CONCATENATED MODULE: ./src/config/fingerprint.ts






/** Gives a model entry as records keep it: what shapes its answers, no key, nothing that only paces requests. */
function modelEntry(model) {
    return {
        provider: model.provider,
        model: model.model,
        base_url: model.baseUrl,
        temperature: model.temperature,
        max_tokens: model.maxTokens,
        stop: model.stop,
        seed: model.seed,
        params: model.params,
        stream: model.stream,
    };
}
/** Gives what it takes to ask a cell again. */
function createRecipe(benchmark, model) {
    return {
        prompt: benchmark.prompt,
        system_prompt: benchmark.systemPrompt ?? model.systemPrompt,
        model: modelEntry(model),
    };
}
/**
 * Gives the digest of everything that shapes a cell's answers and scores but its cases: recipe, evaluators with their
 * settings, versions and pass marks, and the content of further files: those under `paths`, the recording of a replay.
 */
function fingerprintCell(benchmark, recipe, evaluatorVersion, files) {
    const evaluators = benchmark.evaluators.map(({ name, settings }) => ({
        name,
        settings,
        version: evaluatorVersion(name),
    }));
    return (0,hash/* digest */.b)({ recipe, evaluators, thresholds: benchmark.thresholds, files });
}
/** Gives the digests of the files that match the globs, by path. */
function digestFiles(globs, cwd) {
    if (globs.length === 0)
        return {};
    return Object.fromEntries(findFiles(cwd, globs).map((file) => [file, digestFile(file, cwd)]));
}
/** Gives the digest of the recording that answers for a model, by path; nothing where there is none that can be read. */
function digestRecording({ recording }, cwd) {
    if (recording === null)
        return {};
    try {
        return { [recording]: digestFile(recording, cwd) };
    }
    catch (error) {
        // Opening the model says what is wrong with its recording, and where it was named.
        if (error instanceof problem.UserError)
            return {};
        throw error;
    }
}
function digestFile(file, cwd) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,read_text/* readText */.yR)(external_node_path_default().resolve(cwd, file), read_text/* SIZE_LIMITS */.bd.rows))
        .digest('hex')
        .slice(0, 16);
}

// EXTERNAL MODULE: ./src/config/template.ts
var config_template = __webpack_require__(69030);
;// CONCATENATED MODULE: ./src/config/plan.ts






/** Cases named at once; more say the same again. */
const plan_MAX_PROBLEMS = 10;
/** Gives the cells to run: every chosen benchmark on every chosen model, prompts filled in. Mistakes are one UserError. */
function buildPlan(config, benchmarks, choices, deps) {
    const models = chooseModels(config, choices);
    checkCaseChoices(benchmarks, choices);
    const recordings = new Map(models.map((model) => [model, digestRecording(model, deps.cwd)]));
    const problems = [];
    const cells = benchmarks.flatMap((benchmark) => {
        const { name, version, thresholds, evaluators, gate, repeat, paths } = benchmark;
        const chosen = chooseCases(benchmark, config, choices, deps.sampleCases);
        const ownFiles = digestFiles([...paths, ...(config.paths[name] ?? [])], deps.cwd);
        return models.flatMap((model) => {
            const cases = chosen.cases.map((item) => planCase(item, benchmark, model, problems));
            if (!(0,domain_json/* isNonEmpty */.J)(cases))
                return [];
            const recipe = createRecipe(benchmark, model);
            const files = { ...ownFiles, ...recordings.get(model) };
            return [
                {
                    benchmark: { name, version, thresholds },
                    model,
                    cases,
                    repeat: choices.repeat ?? repeat ?? config.repeat,
                    evaluators,
                    gate: { ...config.gate, ...gate, ...choices.gate },
                    statistics: config.statistics,
                    fingerprint: fingerprintCell(benchmark, recipe, deps.evaluatorVersion, files),
                    recipe,
                    files,
                    promptFiles: {
                        prompt: benchmark.promptFile,
                        systemPrompt: benchmark.systemPrompt === null ? model.systemPromptFile : benchmark.systemPromptFile,
                    },
                    complete: chosen.isComplete,
                },
            ];
        });
    });
    if (problems.length > 0)
        throw new problem.UserError(uniqueProblems(problems).slice(0, plan_MAX_PROBLEMS));
    if (cells.length === 0)
        throw (0,problem.userError)('no case is left to run: --case and --tag together choose none');
    return { cells, concurrency: choices.concurrency ?? config.concurrency, budget: config.budget };
}
/** A planned case forgets where it was written, and with that lets go of its file. */
function planCase({ place, ...item }, { prompt, systemPrompt }, model, problems) {
    const fill = (template) => {
        const filled = (0,config_template/* fillTemplate */.o)(template, item);
        if (filled.status === 'filled')
            return filled.text;
        for (const name of filled.names)
            problems.push({
                message: `case \`${item.id}\` has no \`{{${name}}}\`, which the prompt asks for`,
                place: place(),
            });
        return '';
    };
    const asked = {
        system: systemPrompt === null ? model.systemPrompt : fill(systemPrompt),
        messages: [{ role: 'user', content: prompt === null ? item.input : fill(prompt) }],
    };
    return { case: item, hash: hashCase(item), prompt: asked };
}
/** Only what a case asks and how it is judged; its tags and the like may change without making it another case. */
function hashCase({ input, expected, criteria, metadata }) {
    return (0,hash/* digest */.b)({ input, expected, criteria, metadata });
}
/** Each model fills the same templates. */
function uniqueProblems(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

// EXTERNAL MODULE: ./src/evaluators/index.ts + 12 modules
var evaluators = __webpack_require__(93477);
;// CONCATENATED MODULE: ./src/load-plan.ts
/** From what the user chose to a plan that can be run: config, benchmarks, cells, access. */







/** Loads everything a run needs; every mistake of the user's is a UserError, before anything is asked or written. */
function loadPlan(choices, { cwd, env, signal }) {
    const allowed = parseAllowedHosts(choices.allowedHosts);
    const config = (0,config_config/* loadConfig */.Z9)({ file: choices.config, cwd, env, keys: choices.keys });
    const { enabled, files, limits, options, sources } = config.benchmarks;
    const benchmarks = loadBenchmarks({
        enabled,
        chosen: choices.benchmarks,
        limits,
        options,
        files,
        sources,
        cwd,
        evaluators: evaluators/* evaluators */.D,
    });
    const evaluatorVersion = (name) => (0,evaluators/* getEvaluator */.s)(name).version;
    const plan = buildPlan(config, benchmarks, choices, { cwd, evaluatorVersion, sampleCases: sample/* sampleCases */.k });
    const models = [...new Set(plan.cells.map(({ model }) => model))];
    const { concurrency } = plan;
    return {
        plan,
        access: prepareAccess(models, { ...config, concurrency }, { allowed, secrets: choices.secrets, cwd, env, signal }),
        findCase: (name, id) => benchmarks
            .find((benchmark) => benchmark.name === name)
            ?.cases.find((item) => item.id === id)
            ?.place(),
    };
}


/***/ }),

/***/ 83501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createLineRedactor),
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _domain_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46099);

/** A shorter key, or a word, is a placeholder like `none` or `anything`: innocent texts hold it. */
const MIN_SECRET_LENGTH = 8;
const PLACEHOLDER = /^(?:[a-z]{1,11}|\d{1,11}|(?:no|not|dummy|fake|test)-(?:key|needed|required))$/i;
/** Longer keys are looked for in parts: one pattern of all would be too large for the engine. */
const PART_LENGTH = 800;
const MIN_PART_LENGTH = 200;
const NAMED_ENTITIES = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
    '/': 'sol',
    '+': 'plus',
    '=': 'equals',
};
const ALONE_INVISIBLE = new RegExp(`(?!\\s)${_domain_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .k.source}`, _domain_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .k.flags);
/**
 * Gives a redactor for keys, in the spellings in which they leak: plain, escaped for URLs, JSON or HTML, base64 (also
 * within a longer text, and with the alphabet of URLs), hexadecimal, reversed, and with invisible characters in between.
 * Keys under 8 characters and mere words are left alone.
 */
function createRedactor(keys) {
    // The longest first: a shorter one may be its beginning.
    const patterns = [...new Set(keys)]
        .filter((key) => key.length >= MIN_SECRET_LENGTH && !PLACEHOLDER.test(key))
        .sort((a, b) => b.length - a.length)
        .flatMap(createPatterns);
    if (patterns.length === 0)
        return (text) => text;
    const hide = (text) => patterns.reduce((rest, pattern) => rest.replaceAll(pattern, '***'), text);
    return (text) => {
        if (text.length < MIN_SECRET_LENGTH)
            return text;
        const visible = text.replaceAll(ALONE_INVISIBLE, '');
        const hidden = hide(visible);
        return hidden === visible ? text : hidden;
    };
}
/** Gives what makes a server's words one line, in which the key, a short one too, stands in none of its usual spellings. */
function createLineRedactor(key) {
    const hide = createRedactor(key === null ? [] : [key]);
    return (text) => {
        const line = hide(text.replaceAll(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ').trim());
        return key === null ? line : line.replaceAll(key, '***');
    };
}
function createPatterns(key) {
    return split(Array.from(key)).map((part) => new RegExp(listSpellings(part).join('|'), 'gi'));
}
/** Keys that begin alike are divided alike; a short end belongs to the part before it. */
function split(characters) {
    const isWhole = characters.length < PART_LENGTH + MIN_PART_LENGTH;
    if (isWhole)
        return [characters.join('')];
    return [characters.slice(0, PART_LENGTH).join(''), ...split(characters.slice(PART_LENGTH))];
}
function listSpellings(key) {
    const bytes = Buffer.from(key);
    const characters = Array.from(key);
    return [
        characters.map(escaped).join(''),
        characters.toReversed().map(escaped).join(''),
        bytes.toString('hex'),
        ...[0, 1, 2].map((offset) => base64At(offset, bytes)),
    ];
}
/** A character as it is, or as an escape of its bytes for URLs, of its UTF-16 units for JSON, or of HTML. */
function escaped(character) {
    const hex = (value, width) => value.toString(16).padStart(width, '0');
    const bytes = [...Buffer.from(character)];
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    const point = character.codePointAt(0) ?? 0;
    const named = NAMED_ENTITIES[character];
    const entities = [`#x0*${hex(point, 1)}`, `#0*${point}`, ...(named === undefined ? [] : [named])];
    return `(?:${[
        String.raw `\\?${character.replace(/[\\^$.*+?()[\]{}|/-]/, String.raw `\$&`)}`,
        bytes.map((byte) => `%${hex(byte, 2)}`).join(''),
        bytes.map((byte) => String.raw `\\x${hex(byte, 2)}`).join(''),
        units.map((unit) => String.raw `\\u${hex(unit, 4)}`).join(''),
        `&(?:${entities.join('|')});`,
    ].join('|')})`;
}
/** The characters of a base64 text that are the key's alone, where it starts `offset` bytes into a group of three. */
function base64At(offset, bytes) {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const own = text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    return own.replaceAll(/[+/]/g, (character) => `(?:${escaped(character)}|${character === '+' ? '-' : '_'})`);
}


/***/ })

};
