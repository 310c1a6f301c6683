import type { RaterState, Refusal, SentBallot, ShownAnswer } from '../data.ts';

/** Thrown where the server cannot do what it is asked, in words for the rater. */
export class Refused extends Error {}

/** Gives where a rater stands; without a name, who may rate. */
export async function readState(rater: string | null): Promise<RaterState> {
  const query = rater === null ? '' : `?${new URLSearchParams({ rater }).toString()}`;
  return (await ask(`state${query}`)) as RaterState;
}

/** Gives an answer to rate. */
export async function readAnswer(id: string): Promise<ShownAnswer> {
  return (await ask(`answer?${new URLSearchParams({ id }).toString()}`)) as ShownAnswer;
}

/** Resolves when a ballot is on the disk. */
export async function sendBallot(ballot: SentBallot): Promise<void> {
  const headers = { 'Content-Type': 'application/json' };
  await ask('ballot', { method: 'POST', headers, body: JSON.stringify(ballot) });
}

async function ask(path: string, init: RequestInit = {}): Promise<unknown> {
  let response;
  try {
    response = await fetch(path, { ...init, redirect: 'error' });
  } catch {
    throw new Refused(
      'llm-bench does not answer: start `llm-bench rate` again. What was rated is on the disk; this was not.',
    );
  }
  if (response.ok) return await response.json();
  const told = (await response.json().catch(() => null)) as Refusal | null;
  throw new Refused(told?.error ?? `llm-bench refuses this (${response.status}).`);
}
