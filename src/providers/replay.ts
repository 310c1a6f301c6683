import type { Model } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import type { Provider } from './provider.ts';
import { Recording } from './recording.ts';

/** Answers from a recording; what was not recorded is an error, never a made-up answer. */
export async function createReplay(model: Model): Promise<Provider> {
  if (model.recording === null) throw new Error('a replay model without a recording passed the config');
  const file = model.recording;
  const recording = await Recording.load(file);
  return {
    complete: (prompt, trial) => {
      const completion = recording.find(prompt, trial);
      return completion === undefined
        ? Promise.reject(
            new ProviderError('rejected', `the recording has no answer to this prompt (trial ${trial})`),
          )
        : Promise.resolve(completion);
    },
    close: () => Promise.resolve(),
  };
}
