import { ProviderError } from '../domain/provider-error.ts';
import type { Provider } from './provider.ts';
import type { Recording } from './recording.ts';

/** Answers from a recording; what was not recorded is an error, never a made-up answer. */
export function createReplay(recording: Recording): Provider {
  return {
    complete: (prompt, trial) => {
      const completion = recording.find(prompt, trial);
      if (completion !== undefined) return Promise.resolve(completion);
      return Promise.reject(
        new ProviderError('rejected', `the recording has no answer to this prompt (trial ${trial})`),
      );
    },
    close: () => Promise.resolve(),
  };
}
