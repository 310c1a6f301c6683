/** What the status of a failure means, in view of what the server tells with it; there are many dialects. */
import type { FailureKind } from '../domain/failure.ts';
import type { Told } from './error-body.ts';

/** Codes that say that money is missing: waiting does not help. */
const SPENT_CODES =
  /^(?:insufficient(?:quota|balance|credits?|funds)|exceededcurrentquotaerror|billing(?:error|disabled|notactive|(?:hard|soft)limitreached)|paymentrequired|(?:credits?|balance|quota)exhausted|creditbalancetoolow|outofcredits?|arrearage|spend(?:ing)?limit(?:reached|exceeded))/;
/** Words that can mean nothing else, under whatever status. */
const SPENT_WORDS =
  /insufficient_quota|billing_hard_limit|billing_not_active|credit balance is too low|insufficient (?:account )?(?:balance|credits?|funds)|(?:not enough|out of|have no|any) credits|all available credits|credits? (?:are|is|were|have been|has been) (?:depleted|exhausted|used up|spent)|(?:spend|spending|billing|budget)(?: hard| soft)? (?:limit|cap)\b|payment required|monthly included credits|specified API usage limits|account balance/i;
/** Words that mean it where a key is refused (403): under 429 they may be about a minute. */
const FORBIDDING_WORDS =
  /quota|billing|\bcredits?\b|free tier|(?:key|usage|total|daily|weekly|monthly) limit|good standing|overdue/i;
const QUOTA_CODE = /quotaexceeded|exceededquota/;

const MODEL_CODES =
  /^(?:(?:nosuch|unknown|invalid)model(?:id|name|error)?|(?:model|deployment)(?:is)?(?:not(?:found|exists?|available|supported)|doesnotexist)(?:error|exception)?)$/;
/** Sentences on a model that is not there, from their beginning: the rest may be the prompt's. */
const MODEL_WORDS = [
  /^(?:the )?(?:requested |provided |specified )?(?:model|deployment)(?: (?:name|id|identifier))?:? ?["'`]?[^\s"'`]{0,200}["'`]? ?(?:(?:is |was )?not found|(?:does not|doesn't|not) exist|is (?:invalid|not available|not a valid model))/i,
  /^(?:invalid|unknown|unsupported|no such) model\b/i,
  /^["'`]?[^\s"'`]{1,200}["'`]? is not a valid model/i,
];

const PARAMETER_CODES = /^(?:unsupported|unknown|invalid)(?:parameter|value)/;

/** Gives the failure that a status means, in view of the words and codes that came with it. */
export function failureOfStatus(status: number, told: Told): FailureKind {
  if (isSpent(status, told)) return 'quota';
  if (namesNoModel(status, told)) return 'gone';
  if (status === 401 || status === 403) return 'refused';
  if (status === 404 || status === 405 || status < 400) return 'no_address';
  if (status === 429) return 'throttled';
  if (status === 408 || status === 409 || status >= 500) return 'unreachable';
  return told.codes.some((code) => PARAMETER_CODES.test(code)) ? 'parameter' : 'rejected';
}

/** Tells whether money is missing. Gemini calls a minute's limit a quota too, so under 429 that word says nothing. */
function isSpent(status: number, { words, codes }: Told): boolean {
  if (status === 402) return true;
  if (status < 400 || status > 499) return false;
  if (codes.some((code) => SPENT_CODES.test(code) || (status !== 429 && QUOTA_CODE.test(code)))) return true;
  if (status === 403 && FORBIDDING_WORDS.test(words)) return true;
  return SPENT_WORDS.test(mayEchoPrompt(status) ? beforeQuote(words) : words);
}

function namesNoModel(status: number, { words, codes }: Told): boolean {
  if (status === 410) return true;
  if (![400, 401, 403, 404, 422].includes(status)) return false;
  if (codes.some((code) => MODEL_CODES.test(code)) || MODEL_WORDS.some((form) => form.test(words)))
    return true;
  // A path that was not found may hold the word as well.
  return status === 404 && !words.startsWith('<') && /model|deployment/i.test(words.replaceAll(/\/\S*/g, ''));
}

/** Tells whether a status is about the request itself: its words may quote the prompt. */
function mayEchoPrompt(status: number): boolean {
  return ![401, 402, 403, 429].includes(status);
}

function beforeQuote(words: string): string {
  return words.split(/["'`\u201c\u2018:]/, 1)[0] ?? '';
}
