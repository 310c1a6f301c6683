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
  const sentence = [told, findPassedOn(error)].filter((words) => words !== undefined).join(': ');
  if (sentence === '') return undefined;
  const param = property(error, 'param');
  const facts = [
    property(error, 'code') ?? property(body, 'code') ?? property(error, 'type'),
    typeof param === 'string' && !sentence.includes(param) ? `\`${param}\`` : undefined,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return facts.length === 0 ? sentence : `${sentence} (${facts.join(', ')})`;
}

/** Finds the sentence in a provider's error body; the body itself where it has another shape. */
export function errorWords(text: string): string {
  try {
    return findWords(JSON.parse(text)) ?? text;
  } catch {
    return text; // Not JSON: a proxy's page, perhaps.
  }
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

/** Finds the words of the provider behind a router, which OpenRouter passes on as they came. */
function findPassedOn(error: unknown): string | undefined {
  const raw = property(property(error, 'metadata'), 'raw');
  return typeof raw === 'string' && raw !== '' ? errorWords(raw) : undefined;
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

function namedStatus(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const name = value.toLowerCase().replaceAll(/[^a-z]/g, '');
  return Object.hasOwn(NAMED_STATUSES, name) ? (NAMED_STATUSES[name] ?? null) : null;
}
