import { isMapping } from '../../domain/json.ts';
import { shorten } from '../../evaluators/cite-text.ts';
import type { ScriptReply } from '../../evaluators/instruments.ts';
import { MEMORY_MB } from './script-process.ts';
import type { Told } from './script-process.ts';

/** Most characters that are kept of an explanation. */
const MAX_EXPLANATION = 280;

/** A line of a file, as it is called on the stage. */
export type StagedPlace = { readonly file: string; readonly line: number };

/** How a reply is read. */
type Reading = {
  readonly timeoutSeconds: number;
  /** Gives a file's name as the user knows it. */
  readonly nameFile: (staged: string) => string;
};

/** Tells whether a process is of no more use: what is asked next must not depend on it. */
export function endsProcess(told: Told): boolean {
  return (
    told.status !== 'said' ||
    ['uncaught', 'exited', 'stuck', 'spoilt', 'fault'].some((key) => key in told.reply)
  );
}

/** Reads what a process said of an answer; nothing but a number from 0 to 1 is a score. */
export function readReply(told: Told, { timeoutSeconds, nameFile }: Reading): ScriptReply {
  if (told.status !== 'said') return failed(explainSilence(told.status, timeoutSeconds));
  const { reply } = told;
  const { value, explanation } = reply;
  if (typeof value === 'number' && value >= 0 && value <= 1)
    return { status: 'valued', value, explanation: oneLine(explanation) };
  if (typeof reply['problem'] === 'string') return failed(shorten(reply['problem'], MAX_EXPLANATION));
  const [error, how] = findError(reply);
  if (error === undefined) return failed(how);
  const { words, place } = readError(error);
  return failed(`${how} ${words}${place === null ? '' : ` (${nameFile(place.file)}:${place.line})`}`);
}

/** Reads why a program cannot be loaded, and where in it; undefined where it is loaded. */
export function readFault(
  told: Told,
  seconds: number,
): { readonly words: string; readonly place: StagedPlace | null } | undefined {
  if (told.status !== 'said') return { words: explainSilence(told.status, seconds), place: null };
  const { reply } = told;
  if (reply['loaded'] === true) return undefined;
  const [error, how] = findError(reply);
  if (error === undefined) return { words: how, place: null };
  const { words, place } = readError(error);
  return { words: 'fault' in reply ? words : `${how} ${words}`, place };
}

function explainSilence(status: Exclude<Told['status'], 'said'>, seconds: number): string {
  switch (status) {
    case 'timeout':
      return `the check took longer than ${seconds} s`;
    case 'memory':
      return `the check took more than ${MEMORY_MB} MiB of memory`;
    case 'ended':
      return "the check's process ended (a crash, or too much memory)";
    case 'nonsense':
      return 'the check wrote into the line that its verdict takes';
  }
}

/** Finds the error that a reply tells of, and what became of the check by it. */
function findError(reply: Readonly<Record<string, unknown>>): readonly [error: unknown, how: string] {
  if ('thrown' in reply) return [reply['thrown'], 'the check threw'];
  if ('fault' in reply) return [reply['fault'], 'the check cannot be used:'];
  if ('uncaught' in reply)
    return [
      reply['uncaught'],
      reply['origin'] === 'unhandledRejection'
        ? 'the check left a rejected promise that nobody handled:'
        : 'the check left an error that nobody caught:',
    ];
  if (typeof reply['exited'] === 'number')
    return [undefined, `the check ended its process (exit code ${reply['exited']})`];
  if ('stuck' in reply) return [undefined, 'the check waits for what never comes'];
  return [
    undefined,
    'spoilt' in reply
      ? 'the check changed objects of the language itself, which all checks share'
      : 'the check wrote into the line that its verdict takes',
  ];
}

function readError(error: unknown): { readonly words: string; readonly place: StagedPlace | null } {
  if (!isMapping(error) || typeof error['text'] !== 'string')
    return { words: 'something that cannot be shown', place: null };
  return { words: shorten(error['text'], MAX_EXPLANATION), place: readPlace(error['place']) };
}

function readPlace(place: unknown): StagedPlace | null {
  if (!isMapping(place)) return null;
  const { file, line } = place;
  return typeof file === 'string' && typeof line === 'number' ? { file, line } : null;
}

function oneLine(explanation: unknown): string {
  return typeof explanation === 'string' ? shorten(explanation.trim(), MAX_EXPLANATION) : '';
}

function failed(reason: string): ScriptReply {
  return { status: 'failed', reason };
}
