import type { FinishReason } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import { readFinishReason } from '../text/finish-reason.ts';
import { findCodes, findStatus, findWords, isFilled, property } from './error-body.ts';
import { toldStatusError } from './http-errors.ts';

/** Finds the failure that a server tells under `error`, alone or beside a text; null where it tells none. */
export function findToldError(body: unknown): ProviderError | null {
  const whole: unknown = Array.isArray(body) ? body[0] : body;
  return isFilled(property(whole, 'error')) ? createToldError(whole, findWords(whole)) : null;
}

/** Gives the failure of a response without a whole answer: in the server's own words where it has some. */
export function noAnswer(body: unknown, missing: string): ProviderError {
  const words = findWords(body);
  if (words !== undefined) return createToldError(body, words);
  const shown = isFilled(body) ? `: ${JSON.stringify(body)}` : '';
  return notWhole(`${missing}${shown}`);
}

/** Gives how an answer ended; a word that is no way to end is a failed request. */
export function readEnding(word: string): FinishReason {
  const reason = readFinishReason(word);
  if (reason === null) throw notWhole(`it ended with ${JSON.stringify(word)}`);
  return reason;
}

/** Gives the failure of a response that is no whole answer. */
export function notWhole(why: string, cause?: unknown): ProviderError {
  return new ProviderError('transient', `the answer is not whole: ${why}`, {
    failureKind: 'interrupted',
    cause,
  });
}

/** Parses an answer that is one JSON value; of another the failure says that it is not whole. */
export function parseWhole(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notWhole('it is not valid JSON', error);
  }
}

/** Makes the failure of an error under status 200; the status that it tells counts as if it were the response's. */
function createToldError(body: unknown, words = JSON.stringify(body)): ProviderError {
  const status = findStatus(body);
  if (status === null) return new ProviderError('transient', `answered with an error: ${words}`);
  const said = `answered with an error (${status}): ${words}`;
  return toldStatusError({ status, retryAfterMs: null }, { words, codes: findCodes(body) }, said);
}
