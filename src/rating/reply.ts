import { UserError } from '../domain/problem.ts';
import type { RatingDesk } from './desk.ts';
import { admit } from './guard.ts';
import type { Asking, Door } from './guard.ts';
import { readRater, readSentBallot } from './read-ballot.ts';
import type { Page } from './write-page.ts';

/** What is answered. */
export type Reply = {
  readonly code: number;
  readonly type: 'text/html' | 'application/json' | 'text/plain';
  readonly body: string;
  /** Policy of a page; absent: nothing may be done with it. */
  readonly policy?: string;
};

/** A request with its body. */
export type Received = Asking & { readonly body: string };

/** What a request is answered from. */
type Serving = { readonly door: Door; readonly desk: RatingDesk; readonly page: Page };

/** Gives the answer to a request. */
export function reply(received: Received, { door, desk, page }: Serving): Reply {
  const admission = admit(received, door);
  if (admission.status === 'refused') return refuse(admission.code);
  const { method, path, query } = admission;
  if (method === 'POST') return path === 'ballot' ? cast(received.body, desk) : refuse(404);
  switch (path) {
    case '':
      return { code: 200, type: 'text/html', body: page.html, policy: page.policy };
    case 'state':
      return tellState(query.get('rater'), desk);
    case 'answer':
      return tell(desk.find(query.get('id') ?? ''));
    default:
      return refuse(404);
  }
}

function tellState(named: string | null, desk: RatingDesk): Reply {
  const { onlyRater } = desk;
  if (named === null) return tell({ onlyRater, order: [], rated: [] });
  const rater = readRater(named);
  if (rater === null) return explain(400, 'This is no name: give one of 1 to 100 letters.');
  if (onlyRater !== null && rater !== onlyRater) return explain(403, `Here only ${onlyRater} rates.`);
  return orExplain(() => tell(desk.stateOf(rater)));
}

function cast(body: string, desk: RatingDesk): Reply {
  const sent = readSentBallot(body, desk.scaleOf);
  if (sent === null) return explain(400, 'This is no ballot on one of these answers.');
  if (desk.onlyRater !== null && sent.rater !== desk.onlyRater)
    return explain(403, `Here only ${desk.onlyRater} rates.`);
  return orExplain(() => {
    desk.cast(sent);
    return tell({});
  });
}

/** Tells the rater what is wrong with the ballots, or with the disk. */
function orExplain(act: () => Reply): Reply {
  try {
    return act();
  } catch (error) {
    if (error instanceof UserError) return explain(500, error.message);
    throw error;
  }
}

function tell(value: object | undefined): Reply {
  return value === undefined
    ? refuse(404)
    : { code: 200, type: 'application/json', body: JSON.stringify(value) };
}

function explain(code: number, error: string): Reply {
  return { code, type: 'application/json', body: JSON.stringify({ error }) };
}

function refuse(code: number): Reply {
  return { code, type: 'text/plain', body: '' };
}
