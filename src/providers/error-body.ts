/** What servers write into the body of a failure; there are many dialects. */

/** Statuses that stand behind the names of errors, in lower case without separators. */
const NAMED_STATUSES: Readonly<Record<string, number>> = {
  invalidrequesterror: 400,
  badrequest: 400,
  badrequesterror: 400,
  invalidargument: 400,
  invalidparameter: 400,
  failedprecondition: 400,
  unsupportedvalue: 400,
  unsupportedparameter: 400,
  contextlengthexceeded: 400,
  unauthorized: 401,
  unauthenticated: 401,
  authenticationerror: 401,
  invalidapikey: 401,
  billingerror: 402,
  billingnotactive: 402,
  paymentrequired: 402,
  insufficientbalance: 402,
  insufficientcredits: 402,
  permissiondenied: 403,
  permissionerror: 403,
  notfound: 404,
  notfounderror: 404,
  modelnotfound: 404,
  requesttoolarge: 413,
  insufficientquota: 429,
  ratelimiterror: 429,
  ratelimitexceeded: 429,
  resourceexhausted: 429,
  throttling: 429,
  toomanyrequests: 429,
};
const STATUS_KEYS = ['code', 'status', 'status_code', 'statusCode', 'type'];
const NAME_KEYS = ['code', 'type', 'status'];

/** Gives an own property of a JSON value; undefined where it has none. */
export function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name] // own property, just checked
    : undefined;
}

/** Gives the part of a body that tells the error: `error`, or the body itself; of a list its first part. */
function errorPart(body: unknown): unknown {
  const whole: unknown = Array.isArray(body) ? body[0] : body;
  const error = property(whole, 'error');
  const [inner] = [property(error, 'error'), error].filter(isFilled);
  return inner ?? whole;
}

/** Finds the sentence in the body of a failure, with its code and the parameter that it is about; else undefined. */
export function findWords(body: unknown): string | undefined {
  const error = errorPart(body);
  const [told] =
    typeof error === 'string' ? [error] : [error, body].flatMap((part) => findSentence(part) ?? []);
  const sentence = [told, readPassedOn(error)?.words].filter((words) => words !== undefined).join(': ');
  if (sentence === '') return undefined;
  const param = property(error, 'param');
  const facts = [
    property(error, 'code') ?? property(body, 'code') ?? property(error, 'type'),
    typeof param === 'string' && !sentence.includes(param) ? `\`${param}\`` : undefined,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return facts.length === 0 ? sentence : `${sentence} (${facts.join(', ')})`;
}

/** What a server tells of a failure: its sentence, and the codes beside it, as letters in lower case. */
export type Told = { readonly words: string; readonly codes: readonly string[] };

/** Reads what a provider's error body tells: the body itself is the sentence where it has another shape. */
export function readTold(text: string): Told {
  try {
    const body: unknown = JSON.parse(text);
    return { words: findWords(body) ?? text, codes: findCodes(body) };
  } catch {
    return { words: text, codes: [] }; // Not JSON: a proxy's page, perhaps.
  }
}

/** Lists the names of errors in the body of a failure, as letters in lower case. */
export function findCodes(body: unknown): string[] {
  const error = errorPart(body);
  const passedOn = readPassedOn(error)?.codes ?? [];
  return [error, body]
    .flatMap((part) => NAME_KEYS.map((key) => property(part, key)))
    .flatMap((code) => (typeof code === 'string' ? [lettersOf(code)] : []))
    .concat(passedOn);
}

/** Finds the HTTP status that a body of a failure tells, as a number or by the name of its error; else null. */
export function findStatus(body: unknown): number | null {
  const error = errorPart(body);
  const told = [error, body].flatMap((part) => STATUS_KEYS.map((key) => toStatus(property(part, key))));
  const named = [error, body].flatMap((part) => NAME_KEYS.map((key) => namedStatus(property(part, key))));
  return [...told, ...named].find((status) => status !== null) ?? null;
}

/** Tells whether a value says anything: servers also write `error: null`, `""` or `{}` beside whole answers. */
export function isFilled(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return Boolean(value);
  return Object.values(value).some(isFilled);
}

/** Reads what the provider behind a router tells, which OpenRouter passes on as it came. */
function readPassedOn(error: unknown): Told | undefined {
  const raw = property(property(error, 'metadata'), 'raw');
  return typeof raw === 'string' && raw !== '' ? readTold(raw) : undefined;
}

function findSentence(part: unknown): string | undefined {
  const told = ['message', 'detail', 'msg', 'error_message'].map((key) => property(part, key));
  const found = told.find((text) => typeof text === 'string' && text !== '');
  if (typeof found === 'string') return found;
  const lists = [property(part, 'detail'), property(part, 'errors')].filter((list) => Array.isArray(list));
  const sentences = lists.flat().flatMap((item) => describeItem(item) ?? []);
  return sentences.length === 0 ? undefined : sentences.join('; ');
}

/** Describes one of several errors; those of FastAPI also repeat the whole request. */
function describeItem(item: unknown): string | undefined {
  const sentence = typeof item === 'string' ? item : findSentence(item);
  const at = property(item, 'loc');
  return sentence !== undefined && Array.isArray(at) ? `${at.join('.')}: ${sentence}` : sentence;
}

function toStatus(value: unknown): number | null {
  const status = typeof value === 'string' && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof status === 'number' && status >= 400 && status <= 599 ? status : null;
}

function lettersOf(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z]/g, '');
}

function namedStatus(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const name = lettersOf(value);
  return Object.hasOwn(NAMED_STATUSES, name) ? (NAMED_STATUSES[name] ?? null) : null;
}
