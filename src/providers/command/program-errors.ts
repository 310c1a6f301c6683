import { ProviderError } from '../../domain/provider-error.ts';
import { refuse } from '../application/read-answer.ts';
import { MAX_ANSWER_BYTES } from '../wire/collect-response.ts';

/** Gives the failure of a program that says nothing in time; asked again, it would most likely do the same. */
export function lateError(timeoutMs: number): ProviderError {
  const words = `the application did not answer within ${timeoutMs / 1000} s (\`timeout_seconds\`)`;
  return new ProviderError('rejected', words, { failureKind: 'unreachable', mayBePaid: true });
}

/** Gives the failure of a program that says more than is read. */
export function floodError(): ProviderError {
  return refuse(`it said more than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB, the most that is read`);
}

/** Gives the failure of a program that cannot be started: no later request would find it. */
export function startError(words: string): ProviderError {
  return new ProviderError('fatal', words, { failureKind: 'no_address' });
}

/** Gives the failure of a question on which a program ends again and again. */
export function endedAgain(words: string, cause?: unknown): ProviderError {
  return new ProviderError('rejected', `${words}; asked again it did so too`, {
    failureKind: 'interrupted',
    mayBePaid: true,
    cause,
  });
}

/** Gives the failure of all that a program is not asked any more, and of the question after which it is not. */
export function givenUp(why: string, last: ProviderError): ProviderError {
  return new ProviderError(
    'fatal',
    `the application is asked no further: ${why}; the last time: ${last.message}`,
    {
      failureKind: last.failure.kind,
      mayBePaid: last.mayBePaid,
      cause: last,
    },
  );
}
