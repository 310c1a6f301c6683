/** Headers of a model entry: the user's own, and those that carry the key. */
import { z } from 'zod';
import { isKeyName } from '../text/key-name.ts';

const NAME = /^[!#$%&'*+.^_`|~0-9a-z-]{1,100}$/i;
const VALUE = /^[\x20-\x7e]{1,2000}$/;
const MAX_HEADERS = 50;

/** Headers of the connection and the body, which are the client's alone. */
const CLIENTS_OWN =
  /^(?:host|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|proxy-.*|content-(?:length|type|encoding)|accept-encoding|set-cookie)$/i;
/** Beginnings of texts that are keys, whatever they are called. */
const KEY_TEXT = /^(?:bearer|basic|token)\s|(?:^|\s)(?:sk|gsk|xai|ghp|github_pat|AIza|hf)[-_A-Za-z0-9]{16,}/i;

/** A key cannot stand in a file: how it is given instead. */
const CURE = 'a key must not stand in a file: `api_key` names it, `auth_header` the header that carries it';

/** Tells whether a text is a key, as far as its beginning shows. */
export function isKeyText(text: string): boolean {
  return KEY_TEXT.test(text);
}

/** Headers that are sent as they are with every request of a model: none that carries a key. */
export const headersField = z
  .record(z.string(), z.string({ error: 'text' }), { error: 'a mapping of names to texts' })
  .superRefine((headers, context) => {
    const names = Object.keys(headers);
    if (names.length > MAX_HEADERS)
      context.addIssue({ code: 'custom', message: `a mapping of at most ${MAX_HEADERS} names` });
    for (const [index, name] of names.entries()) {
      const twice = names.slice(0, index).some((other) => other.toLowerCase() === name.toLowerCase());
      const message = twice ? 'given once, in capitals or not' : findMistake(name, headers[name] ?? '');
      if (message !== undefined) context.addIssue({ code: 'custom', path: [name], message });
    }
  });

/** Name of the header that carries a model's key, and nothing else does. */
export const authHeaderField = z
  .string({ error: 'the name of a header' })
  .refine((name) => NAME.test(name) && !CLIENTS_OWN.test(name) && !/^cookie$/i.test(name), {
    error: 'the name of a header, like `api-key`, none of the connection’s own',
  });

function findMistake(name: string, value: string): string | undefined {
  if (!NAME.test(name)) return 'named as headers are: letters, digits and hyphens';
  if (CLIENTS_OWN.test(name)) return 'another header: this one is the connection’s own';
  if (isKeyName(name)) return `another header: ${CURE}`;
  if (value.includes('${')) return 'text without `${`, which is not filled in here';
  if (KEY_TEXT.test(value)) return `another text: ${CURE}`;
  return VALUE.test(value) ? undefined : 'text of 1 to 2000 printable ASCII characters on one line';
}

/** Gives the headers that carry a key: `authorization` as a bearer's, any other as it is. */
export function createKeyHeaders(key: string | null, names: readonly string[]): Record<string, string> {
  if (key === null) return {};
  return Object.fromEntries(
    names
      .map((name) => name.toLowerCase())
      .map((name) => [name, name === 'authorization' ? `Bearer ${key}` : key]),
  );
}

/** Gives headers with their names in lower case, so that one that is given twice is sent once. */
export function lowerCaseNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
