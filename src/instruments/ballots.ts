import type { Ballots, PlannedInstrument } from '../evaluators/instruments.ts';
import { readBallotSite } from '../records/ballots/ballot-site.ts';
import type { BallotSite } from '../records/ballots/ballot-site.ts';
import { hashAnswer } from '../records/ballots/hash-answer.ts';
import { RECORD_FIELDS } from '../records/redact.ts';
import { mapTexts } from '../text/map-texts.ts';
import type { Redactor } from '../text/redact.ts';

/** Where ballots lie, and what hides the keys in a text. */
type PlannedSite = { readonly ballots: BallotSite; readonly redact: Redactor };

/** Plans the ballots, which are read when a run begins. What they say is no part of a configuration: it comes later. */
export function planBallots({ ballots, redact }: PlannedSite): PlannedInstrument<'ballots'> {
  return { identity: {}, countRequests: () => 0, model: null, open: () => openBallots(ballots, redact) };
}

/** Reads ballots; wrong lines are a UserError. They are of answers as records keep them, without keys. */
export function openBallots(site: BallotSite, redact: Redactor): Ballots {
  const byAnswer = Map.groupBy(readBallotSite(site), ({ answer }) => answer);
  return {
    find: ({ input, messages, metadata }, answer) => {
      if (byAnswer.size === 0) return [];
      const asked = { input, ...(messages !== undefined && { messages }), metadata };
      return byAnswer.get(hashAnswer(mapTexts(asked, redact, RECORD_FIELDS), redact(answer))) ?? [];
    },
  };
}
