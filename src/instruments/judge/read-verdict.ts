import { isMapping, isNonEmpty } from '../../domain/json.ts';
import type { JsonObject } from '../../domain/json.ts';
import type { Completion } from '../../domain/model.ts';
import { foldName } from '../../evaluators/criteria.ts';
import type { JudgeTask, Mark } from '../../evaluators/instruments.ts';
import { quote } from '../../text/quote.ts';
import { splitReasoning } from '../../text/split-reasoning.ts';
import { findContradiction } from './find-contradiction.ts';
import { findObjects } from './find-objects.ts';
import { readScore } from './read-score.ts';

/** A verdict that was read, or why a reply is none. */
export type ReadVerdict =
  | { readonly status: 'read'; readonly marks: readonly Mark[] }
  | { readonly status: 'unreadable'; readonly reason: string };

/** What a verdict must be about: the marks that were asked for, and the nonce of the request. */
export type Asked = Pick<JudgeTask, 'criteria' | 'scale'> & { readonly nonce: string };

/** Longest reply that is read: a verdict is short. */
const MAX_LENGTH = 200_000;

/**
 * Reads a judge's reply: one object that repeats the nonce, perhaps in a fence or between words. Whatever could mean
 * another mark than the one it would give is unreadable: nothing is guessed, and no mark is moved into its range.
 */
export function readVerdict({ text, reasoning, finishReason }: Completion, asked: Asked): ReadVerdict {
  if (finishReason === 'refusal') return unreadable('the judge refused');
  if (finishReason === 'filtered') return unreadable('the provider filtered it');
  if (finishReason === 'tool_calls') return unreadable('it calls a tool');
  if (text.length > MAX_LENGTH) return unreadable('it is too long');
  const isCut = finishReason === 'length';
  const mayLackOpening = reasoning === undefined && !/^\s*[`{]/.test(text);
  const { answer } = splitReasoning(text, isCut, mayLackOpening);
  if (answer.trim() === '') return unreadable(isCut ? 'it was cut off before it began' : 'it is empty');
  const { objects, around, problem } = findObjects(answer);
  if (isCut && (objects.length === 0 || around.at(-1)?.trim() !== '')) return unreadable('it was cut off');
  const own = objects.filter(({ nonce }) => nonce === asked.nonce);
  if (!isNonEmpty(own))
    return unreadable(problem ?? (objects.length === 0 ? 'it holds no JSON object' : explainNonce(objects)));
  const [first, ...others] = own.map((verdict) => readMarks(verdict, asked));
  const bad = [first, ...others].find((one) => one?.status === 'unreadable');
  if (first === undefined || bad !== undefined) return bad ?? unreadable('it holds no JSON object');
  if (others.some((other) => valuesOf(other) !== valuesOf(first)))
    return unreadable('it holds several verdicts, which differ');
  const values = first.status === 'read' ? first.marks.map(({ value }) => value) : [];
  const contradiction = findContradiction(around, values, asked.scale);
  return contradiction === null ? first : unreadable(contradiction);
}

function readMarks({ scores }: JsonObject, { criteria, scale }: Asked): ReadVerdict {
  if (!isMapping(scores)) return unreadable('it has no mapping `scores`');
  const marks: Mark[] = [];
  for (const { name } of criteria) {
    const found = Object.entries(scores).filter(([key]) => foldName(key) === foldName(name));
    const [entry] = found;
    if (entry === undefined) return unreadable(`it has no score for ${quote(name)}`);
    if (found.length > 1) return unreadable(`it has several scores for ${quote(name)}`);
    const [, written] = entry;
    const value = readScore(isMapping(written) ? written['score'] : written, scale);
    if (value === null) return unreadable(`its score for ${quote(name)} is not ${nameScale(scale)}`);
    const reason = isMapping(written) ? written['reason'] : undefined;
    marks.push({ value, reason: typeof reason === 'string' ? reason : '' });
  }
  return { status: 'read', marks };
}

function nameScale(scale: Asked['scale']): string {
  return scale === 'yes_no' ? '"yes" or "no"' : `a number from 1 to ${scale}`;
}

function explainNonce(objects: readonly JsonObject[]): string {
  return objects.some(({ nonce }) => nonce !== undefined)
    ? 'its `nonce` is not the one that it was given'
    : 'it does not repeat the `nonce` that it was given';
}

function valuesOf(read: ReadVerdict): string {
  return read.status === 'read' ? JSON.stringify(read.marks.map(({ value }) => value)) : '';
}

function unreadable(reason: string): ReadVerdict {
  return { status: 'unreadable', reason };
}
