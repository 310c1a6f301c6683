import { describe, expect, it } from 'vitest';
import { readTold } from '../../src/providers/error-body.ts';
import { failureOfStatus } from '../../src/providers/failed-status.ts';

const GEMINI_MINUTE =
  'You exceeded your current quota, please check your plan and billing details. Quota exceeded for metric: generate_content_free_tier_requests, limit: 15. Please retry in 22s.';

/** Bodies as providers send them. */
const BODIES: readonly (readonly [status: number, body: unknown, failure: string])[] = [
  [402, {}, 'quota'],
  [402, 'Payment Required', 'quota'],
  [400, { type: 'error', error: { message: 'Your credit balance is too low to access the API.' } }, 'quota'],
  [400, { error: { message: 'Access denied.', code: 'Arrearage' } }, 'quota'],
  [401, { error: { message: 'You exceeded it', type: 'insufficient_quota', code: 401 } }, 'quota'],
  [429, { error: { message: 'check', type: 'insufficient_quota', code: null } }, 'quota'],
  [429, { error: { message: 'check', type: 'insufficient_quota', code: '429' } }, 'quota'],
  [429, { error: { message: 'check', type: 'exceeded_current_quota_error' } }, 'quota'],
  [429, { error: { message: "litellm: 'code': 'insufficient_quota'", code: '429' } }, 'quota'],
  [429, { error: 'Your team has either used all available credits or reached its limit.' }, 'quota'],
  [429, { error: { message: 'Billing hard limit has been reached' } }, 'quota'],
  [403, { error: { message: 'Key limit exceeded (total limit).', code: 403 } }, 'quota'],
  [403, { error: "Your newly created team doesn't have any credits yet." }, 'quota'],
  [403, { error: { message: 'The free tier of the model has been exhausted.' } }, 'quota'],
  [403, { error: { message: 'no', code: 'quota_exceeded' } }, 'quota'],
  [403, { error: { message: 'Country, region, or territory not supported' } }, 'refused'],
  [401, { error: { message: 'Incorrect API key provided', code: 'invalid_api_key' } }, 'refused'],
  [429, [{ error: { code: 429, message: GEMINI_MINUTE, status: 'RESOURCE_EXHAUSTED' } }], 'throttled'],
  [429, { error: { message: 'quota', code: 'quota_exceeded' } }, 'throttled'],
  [
    429,
    { error: { message: 'Rate limit reached for tokens per day (TPD)', code: 'rate_limit_exceeded' } },
    'throttled',
  ],
  [429, '', 'throttled'],
  [400, { error: { message: 'no', code: 'model_not_found' } }, 'gone'],
  [403, { error: { message: 'Project has no access to model `x`', code: 'model_not_found' } }, 'gone'],
  [400, { error: { message: 'x/y is not a valid model ID', code: 400 } }, 'gone'],
  [400, { error: { message: 'Model Not Exist', type: 'invalid_request_error' } }, 'gone'],
  [400, { error: { message: 'Unknown model: x', code: 'unknown_model' } }, 'gone'],
  [400, { message: 'Invalid model: x', code: '1500' }, 'gone'],
  [400, { message: 'The provided model identifier is invalid.' }, 'gone'],
  [404, { object: 'error', message: 'The model `x` does not exist.', type: 'NotFoundError' }, 'gone'],
  [404, { error: 'model "x" not found, try pulling it first' }, 'gone'],
  [404, { error: { code: 404, message: 'models/x is not found for API version v1' } }, 'gone'],
  [404, { error: { code: 'DeploymentNotFound', message: 'The API deployment does not exist.' } }, 'gone'],
  [410, {}, 'gone'],
  [404, { detail: 'Not Found' }, 'no_address'],
  [404, '404 page not found', 'no_address'],
  [404, '<html><title>404</title>Our new model</html>', 'no_address'],
  [404, { error: { message: 'Invalid URL (POST /v1/models/chat)' } }, 'no_address'],
  [405, '', 'no_address'],
  [307, '', 'no_address'],
  [400, { error: { message: 'no', code: 'unsupported_value', param: 'temperature' } }, 'parameter'],
  [400, { error: { message: 'too long', code: 'context_length_exceeded', param: 'messages' } }, 'rejected'],
  [400, { error: { message: 'blocked: "insufficient credits, the model was not found"' } }, 'rejected'],
  [422, { detail: [{ loc: ['body', 'messages'], msg: 'my credit balance is too low' }] }, 'rejected'],
  [413, '', 'rejected'],
  [503, { error: { message: 'no', code: 'insufficient_quota' } }, 'unreachable'],
  [408, '', 'unreachable'],
];

describe('failureOfStatus', () => {
  it.each(BODIES)('takes %d %j for %s', (status, body, failure) => {
    const told = readTold(typeof body === 'string' ? body : JSON.stringify(body));
    expect(failureOfStatus(status, told)).toBe(failure);
  });

  it('reads what a router passes on of the provider behind it', () => {
    const raw = JSON.stringify({ error: { message: 'no', code: 'model_not_found' } });
    const told = readTold(
      JSON.stringify({ error: { message: 'Provider returned error', metadata: { raw } } }),
    );
    expect(failureOfStatus(400, told)).toBe('gone');
  });
});
