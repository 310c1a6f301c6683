/** Sentences on what the gate did. */

import { ACCEPT_LABEL } from '../domain/defaults.ts';

/** What a check's gate came to. */
export type CheckGate = {
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly failOn: string;
  /** True where there is a baseline that could not be had. */
  readonly isUncompared: boolean;
  /** Number of cells that are not gated because somebody has accepted them. */
  readonly accepted: number;
  readonly acceptedBy: 'merge' | 'label';
};

const ACCEPTED = {
  merge: "a merged pull request's own check measured it",
  label: `the label \`${ACCEPT_LABEL}\` accepts what it shows`,
} as const;

const ENDS = {
  success: 'passes',
  failure: 'fails',
  neutral: 'is neutral, which is no success',
} as const;

/** Says whether a check passes, and what it fails on. */
export function describeCheck(told: CheckGate): string {
  const { conclusion, failOn, isUncompared, accepted, acceptedBy } = told;
  const results = accepted === 1 ? 'One result is' : `${accepted} results are`;
  return [
    `The check ${ENDS[conclusion]}; it ${failOn.trim() === 'never' ? 'never fails' : `fails on ${listWords(failOn)}`}.`,
    ...(isUncompared ? ['The baseline could not be had, so nothing was compared.'] : []),
    ...(accepted > 0 ? [`${results} not gated: ${ACCEPTED[acceptedBy]}.`] : []),
  ].join(' ');
}

/** Says with which exit code a verb ends, and with which it would by the usual words. */
export function describeExit(
  code: number,
  failOn: string,
  usual: { readonly code: number; readonly failOn: string },
): string {
  const would = usual.code === code ? '' : `; with the default (${usual.failOn}) it would be ${usual.code}`;
  const fails = failOn.trim() === 'never' ? 'nothing' : listWords(failOn);
  return `Exit code ${code}, failing on ${fails}${would}.`;
}

function listWords(failOn: string): string {
  return failOn.trim().replaceAll(/[\s,]+/g, ', ');
}
