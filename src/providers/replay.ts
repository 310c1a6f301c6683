import path from 'node:path';
import type { Model } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import { textField } from '../text/fields.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';
import type { Provider, ProviderKind } from './provider.ts';
import { Recording } from './recording.ts';

/** Provider of recorded answers: the embedded default, and the one that a pull request without secrets can run. */
export const replay: ProviderKind = {
  fields: { recording: textField.optional().describe('Provider replay: the JSONL file that answers.') },
  fieldsHint: 'answers are written with `record`',
  defaultModel: null,
  answersAfresh: false,
  findProblems: ({ recording }) =>
    recording === undefined
      ? [
          {
            message: 'provider `replay` needs `recording`, the JSONL file that answers',
            at: 'provider',
          },
        ]
      : [],
  // Not the recording's name but what is in it shapes the answers.
  listOwn: () => ({}),
  listFiles: (model) => [recordingOf(model)],
  route: (model, { cwd }) => {
    const recording = loadRecording(model, cwd);
    return { status: 'open', open: () => Promise.resolve(createReplay(recording)) };
  },
};

/** Gives a provider that answers from a recording; what was not recorded is an error, never a made-up answer. */
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

function recordingOf({ own }: Model): string {
  const { recording } = own;
  if (typeof recording !== 'string') throw new Error('a replay model without a recording passed the config');
  return recording;
}

function loadRecording(model: Model, cwd: string): Recording {
  const recording = recordingOf(model);
  const file = path.resolve(cwd, recording);
  return new Recording(readText(file, SIZE_LIMITS.rows, model.placeOf('recording'), recording), recording);
}
