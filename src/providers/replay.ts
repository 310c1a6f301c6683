import path from 'node:path';
import type { Completion, Model } from '../domain/model.ts';
import { ProviderError } from '../domain/provider-error.ts';
import { textField } from '../text/fields.ts';
import { readFinishReason } from '../text/finish-reason.ts';
import type { Workspace } from '../text/reach.ts';
import { readText, SIZE_LIMITS } from '../text/read-text.ts';
import type { Provider, ProviderKind } from './provider.ts';
import { Recording } from './recording.ts';
import type { Recorded } from './recording.ts';

/** Provider of recorded answers: the embedded default, and the one that a pull request without secrets can run. */
export const replay: ProviderKind = {
  fields: { recording: textField.optional().describe('Provider replay: the JSONL file that answers.') },
  fieldsHint: 'answers are written with `record`',
  defaultModel: null,
  answersAfresh: false,
  embeds: true,
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
  route: (model, { workspace }) => {
    const recording = loadRecording(model, workspace);
    return { status: 'open', open: () => Promise.resolve(createReplay(recording)) };
  },
};

/** Gives a provider that answers from a recording; what was not recorded is an error, never a made-up answer. */
export function createReplay(recording: Recording): Provider {
  return {
    complete: (prompt, trial) => {
      const recorded = recording.find(prompt, trial);
      return recorded === undefined
        ? reject(`the recording has no answer to this prompt (trial ${trial})`)
        : complete(recorded);
    },
    embed: (texts) =>
      Promise.resolve({
        vectors: texts.map((text) => recording.findVector(text) ?? null),
        usage: { inputTokens: null, outputTokens: null },
      }),
    close: () => Promise.resolve(),
  };
}

/** Takes a recorded answer for one, unless it ended as no answer ends: then it is a recorded failure. */
function complete({ finishReason: word, ...recorded }: Recorded): Promise<Completion> {
  const finishReason = readFinishReason(word === '' ? 'stop' : word);
  if (finishReason !== null) return Promise.resolve({ ...recorded, finishReason });
  return reject(`the recorded answer is not whole: it ended with ${JSON.stringify(word)}`);
}

function reject(words: string): Promise<never> {
  return Promise.reject(new ProviderError('rejected', words));
}

function recordingOf({ own }: Model): string {
  const { recording } = own;
  if (typeof recording !== 'string') throw new Error('a replay model without a recording passed the config');
  return recording;
}

function loadRecording(model: Model, { cwd, files }: Workspace): Recording {
  const recording = recordingOf(model);
  const file = path.resolve(cwd, recording);
  const text = readText(file, files, SIZE_LIMITS.rows, model.placeOf('recording'), recording);
  return new Recording(text, recording);
}
